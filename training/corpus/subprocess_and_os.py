"""Running other programs, pipes, exit codes, signals, processes and users."""
import os
import shlex
import shutil
import signal
import subprocess
import sys


def run_command(command):
    r"""Return the output of a command, which must succeed.

    Ask:
        run a shell command and return its output
        execute an external program and get its stdout as text
        subprocess run with captured output
        how do i call a command line program, given as a list?

    >>> run_command(["echo", "hello  you"])
    'hello  you\n'
    >>> run_command(["false"])  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
        ...
    subprocess.CalledProcessError: failed
    """
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    return result.stdout


def run_for_status(command):
    """Return the exit status of a command.

    Ask:
        run a command and return its exit code
        exit status of an external program
        call a program, output goes to the terminal, return code back
        how do i get the return code of a command?
        get exit code of a command
        run an external program and return its status code

    >>> run_for_status(["true"]), run_for_status(["sh", "-c", "exit 3"])
    (0, 3)
    """
    return subprocess.run(command).returncode


def run_captured(command):
    r"""Return exit status, output and error output of a command.

    Ask:
        run a command and return exit code, stdout and stderr
        capture both standard output and standard error of a program
        subprocess returning a tuple (code, out, err)
        get error output of a command
        run a command and return stdout, stderr and return code

    >>> run_captured(["sh", "-c", "echo out; echo err >&2; exit 2"])
    (2, 'out\n', 'err\n')
    """
    result = subprocess.run(command, capture_output=True, text=True)
    return result.returncode, result.stdout, result.stderr


def run_shell(command):
    r"""Return the output of a shell command line with pipes.

    Ask:
        run a shell pipeline and return its output
        execute a command string with pipes and redirects
        subprocess with shell=True
        run 'a | b' in a shell from python
        run a shell command with pipes

    >>> run_shell("printf 'b\\na\\n' | sort")
    'a\nb\n'
    """
    result = subprocess.run(command, shell=True, capture_output=True, text=True, check=True)
    return result.stdout


def run_with_input(command, text):
    """Return the output of a command that reads a text.

    Ask:
        run a command and pass text to its standard input
        send input to a subprocess and get its output
        pipe a string into a program
        feed stdin of an external command
        run command with input text on stdin

    >>> run_with_input(["tr", "a-z", "A-Z"], "hello")
    'HELLO'
    """
    result = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    return result.stdout


def run_with_timeout(command, seconds):
    """Return the output of a command, or None if it takes too long.

    Ask:
        run a command with a timeout
        kill an external program if it takes too long
        subprocess timeout, None when the time is up
        limit the run time of a command

    >>> run_with_timeout(["echo", "x"], 5).strip()
    'x'
    >>> run_with_timeout(["sleep", "5"], 0.02) is None
    True
    """
    try:
        result = subprocess.run(command, capture_output=True, text=True, timeout=seconds)
    except subprocess.TimeoutExpired:
        return None
    return result.stdout


def run_in_folder(command, folder):
    """Return the output of a command run in a folder.

    Ask:
        run a command in another directory
        subprocess with a working directory
        execute a program with cwd set to a folder
        call a command inside a given folder
        run command in other working directory

    >>> run_in_folder(["pwd"], "/")
    '/'
    """
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return result.stdout.strip()


def run_with_env(command, **variables):
    """Return the output of a command with more environment variables.

    Ask:
        run a command with extra environment variables
        subprocess with a modified environment
        set env vars for a child process only
        pass environment variables to an external program

    >>> run_with_env(["sh", "-c", "echo $JOT_X"], JOT_X="hello").strip()
    'hello'
    """
    env = {**os.environ, **variables}
    result = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
    return result.stdout


def output_lines(command):
    """Return the output of a command as lines.

    Ask:
        run a command and return its output lines as a list
        lines of a program's output
        split the stdout of a command into lines
        list of lines printed by an external command
        run a command and return its stdout as list of lines

    >>> output_lines(["printf", "a b\\\\nc\\\\n"])
    ['a b', 'c']
    """
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    return result.stdout.splitlines()


def stream_output(command):
    r"""Yield the lines of a command's output while it runs.

    Ask:
        read the output of a running command line by line
        yield lines from a subprocess in real time
        stream stdout of a long running program
        generator over live output of a command
        run a command and stream output line by line
        read the output of a running process line by line
        generator over the live output of a subprocess
        iterate over stdout of Popen

    >>> list(stream_output(["sh", "-c", "echo one; echo two"]))
    ['one', 'two']
    """
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout:
            yield line.rstrip("\n")


def pipe_commands(first, second):
    """Return the output of a second command that reads that of a first.

    Ask:
        pipe the output of one command into another without a shell
        connect two subprocesses with a pipe
        chain two external programs
        first | second with subprocess.Popen

    >>> pipe_commands(["printf", "b\\\\na\\\\n"], ["sort"]).split()
    ['a', 'b']
    """
    producer = subprocess.Popen(first, stdout=subprocess.PIPE)
    consumer = subprocess.Popen(second, stdin=producer.stdout, stdout=subprocess.PIPE, text=True)
    producer.stdout.close()
    output, _ = consumer.communicate()
    producer.wait()
    return output


def run_in_parallel(commands):
    """Return the exit statuses of commands that run at the same time.

    Ask:
        run several commands in parallel and wait for all
        start many subprocesses at once and collect their exit codes
        execute a list of commands concurrently
        parallel external programs
        run shell commands in parallel

    >>> run_in_parallel([["true"], ["sh", "-c", "exit 2"]])
    [0, 2]
    """
    processes = [subprocess.Popen(command) for command in commands]
    return [process.wait() for process in processes]


def run_to_file(command, path):
    """Run a command with its output written to a file.

    Ask:
        redirect the output of a command to a file
        write stdout and stderr of a subprocess into a file
        run a program and save what it prints
        command > file in python

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "out.txt")
    >>> run_to_file(["sh", "-c", "echo a; echo b >&2"], path)
    0
    >>> open(path).read().split()
    ['a', 'b']
    """
    with open(path, "w", encoding="utf-8") as file:
        return subprocess.run(command, stdout=file, stderr=subprocess.STDOUT).returncode


def run_quietly(command):
    """Run a command without its output and tell whether it succeeded.

    Ask:
        run a command silently and return whether it succeeded
        discard the output of a subprocess
        subprocess to /dev/null, true on success
        check if a command works, without printing anything

    >>> run_quietly(["echo", "x"]), run_quietly(["false"])
    (True, False)
    """
    result = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return result.returncode == 0


def run_python(code):
    r"""Return the output of Python code run in another process.

    Ask:
        run python code in a separate process and return its output
        execute a code string with a new interpreter
        python -c from python
        run a snippet of python as a subprocess

    >>> run_python("print(1 + 1)")
    '2\n'
    """
    command = [sys.executable, "-c", code]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    return result.stdout


def run_script(path, *arguments):
    """Run a Python script with arguments and return its exit status.

    Ask:
        run another python script with arguments
        call a python file from python
        execute a .py file with the same interpreter
        start a script as a subprocess

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.py")
    >>> with open(path, "w") as file:
    ...     _ = file.write("import sys; sys.exit(len(sys.argv))")
    >>> run_script(path, "x", 2)
    3
    """
    command = [sys.executable, str(path), *map(str, arguments)]
    return subprocess.run(command).returncode


def install_package(name):
    """Install a package with pip for the running Python.

    Ask:
        install a package with pip from python code
        run pip install in a script
        pip install programmatically
        call pip with subprocess

    >>> from unittest.mock import patch
    >>> with patch("subprocess.run") as run:
    ...     install_package("numpy")
    >>> run.call_args.args[0][1:]
    ['-m', 'pip', 'install', 'numpy']
    """
    subprocess.run([sys.executable, "-m", "pip", "install", name], check=True)


def command_exists(name):
    """Tell whether a command can be found.

    Ask:
        check if a command line program is installed
        is an executable on the PATH?
        does a command exist on this system?
        which in python, as true or false
        check if command exists
        check if program is installed
        is a command line tool available?
        does git exist on this machine, with shutil.which
        check that ffmpeg is installed
        test for the presence of an executable
        check if a program is on the path
        is this executable on the PATH?

    >>> command_exists("sh"), command_exists("no-such-program-x")
    (True, False)
    """
    return shutil.which(name) is not None


def find_executable(name):
    """Return the path of a command, or None.

    Ask:
        find the path of an executable
        which command in python
        where is a program installed?
        full path of a command on the PATH or None

    >>> os.path.basename(find_executable("sh")), find_executable("no-such-program-x")
    ('sh', None)
    """
    return shutil.which(name)


def quote_command(arguments):
    """Return arguments as a command line that is safe for the shell.

    Ask:
        quote arguments for the shell
        build a safe shell command string from a list
        shlex join
        escape spaces and quotes in a command line

    >>> quote_command(["rm", "my file", "a'b"])
    'rm \\'my file\\' \\'a\\'"\\'"\\'b\\''
    """
    return shlex.join(arguments)


def git_branch(folder="."):
    """Return the name of the current git branch, or None outside a repository.

    Ask:
        get the current git branch
        which branch is checked out in a folder?
        git branch name with subprocess
        name of the active git branch or None

    >>> git_branch("/") is None
    True
    """
    command = ["git", "-C", folder, "rev-parse", "--abbrev-ref", "HEAD"]
    result = subprocess.run(command, capture_output=True, text=True)
    return result.stdout.strip() if result.returncode == 0 else None


def ping(host):
    """Tell whether a host answers a ping.

    Ask:
        ping a host
        check if a server answers to ping
        is a machine reachable? use the ping command
        return true if one ping succeeds

    >>> from unittest.mock import patch
    >>> with patch("subprocess.run") as run:
    ...     run.return_value.returncode = 0
    ...     ping("example.org")
    ...     run.return_value.returncode = 1
    ...     ping("example.org")
    True
    False
    >>> run.call_args.args[0][0], run.call_args.args[0][-1]
    ('ping', 'example.org')
    """
    command = ["ping", "-c", "1", "-W", "1", host]
    result = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return result.returncode == 0


def open_file(path):
    """Open a file with the program that the system uses for it.

    Ask:
        open a file with the default application
        start the standard program for a file
        open a document like a double click, on windows, mac and linux
        xdg-open, open or startfile depending on the platform

    >>> from unittest.mock import patch
    >>> with patch("subprocess.run") as run, patch("sys.platform", "linux"):
    ...     open_file("a.pdf")
    >>> run.call_args.args[0]
    ['xdg-open', 'a.pdf']
    >>> with patch("subprocess.run") as run, patch("sys.platform", "darwin"):
    ...     open_file("a.pdf")
    >>> run.call_args.args[0]
    ['open', 'a.pdf']
    """
    if sys.platform == "win32":
        os.startfile(path)
    elif sys.platform == "darwin":
        subprocess.run(["open", path], check=True)
    else:
        subprocess.run(["xdg-open", path], check=True)


def clear_screen():
    """Clear the terminal.

    Ask:
        clear the terminal screen
        clear the console on windows and linux
        cls or clear from python
        wipe the screen

    >>> from unittest.mock import patch
    >>> with patch("os.system") as system:
    ...     clear_screen()
    >>> system.call_args.args
    ('clear',)
    """
    os.system("cls" if os.name == "nt" else "clear")


def is_process_running(pid):
    """Tell whether there is a process with an id.

    Ask:
        check if a process with a given pid is running
        is the process id alive?
        does a process exist? send signal 0
        test whether a pid is in use

    >>> is_process_running(os.getpid())
    True
    >>> process = subprocess.Popen(["true"])
    >>> _ = process.wait()
    >>> is_process_running(process.pid)
    False
    """
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True


def stop_process(process, timeout=5):
    """End a started process, by force if needed, and return its status.

    Ask:
        terminate a subprocess and kill it if it does not stop
        stop a running Popen process gracefully
        end a child process with a timeout
        terminate then kill a process

    >>> process = subprocess.Popen(["sleep", "10"])
    >>> stop_process(process) == -signal.SIGTERM
    True
    """
    process.terminate()
    try:
        return process.wait(timeout)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()


def process_id():
    """Return the ids of this process and its parent.

    Ask:
        get the process id and the parent process id
        pid of the current process
        getpid and getppid
        which process am i?

    >>> process_id() == (os.getpid(), os.getppid())
    True
    """
    return os.getpid(), os.getppid()


def on_interrupt(cleanup):
    """Call a function and end the program when Ctrl+C is pressed.

    Ask:
        handle ctrl+c with a signal handler
        run a cleanup function on SIGINT and exit
        catch keyboard interrupt signals
        graceful shutdown on ctrl c and terminate
        run a function when the user presses ctrl-c

    >>> old = signal.getsignal(signal.SIGINT)
    >>> on_interrupt(lambda: print("bye"))
    >>> try:
    ...     signal.getsignal(signal.SIGINT)(signal.SIGINT, None)
    ... except SystemExit as error:
    ...     error.code
    bye
    0
    >>> _ = signal.signal(signal.SIGINT, old)
    """
    def handle(number, frame):
        cleanup()
        sys.exit(0)

    signal.signal(signal.SIGINT, handle)
    signal.signal(signal.SIGTERM, handle)


def write_pid_file(path):
    """Write the id of this process to a file.

    Ask:
        write a pid file
        save the process id to a file
        create a pidfile for a daemon
        store os.getpid in a file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "x.pid")
    >>> write_pid_file(path)
    >>> int(open(path).read()) == os.getpid()
    True
    """
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"{os.getpid()}\n")


def is_root():
    """Tell whether the program runs as administrator.

    Ask:
        check if the script runs as root
        am i the superuser?
        does the program have root privileges?
        is the effective user id zero?
        is running as root

    >>> is_root() == (os.geteuid() == 0)
    True
    """
    return os.geteuid() == 0


def path_directories():
    """Return the folders in which commands are searched.

    Ask:
        list the directories in PATH
        split the PATH environment variable
        folders that are searched for commands
        PATH as a list

    >>> os.environ["PATH"].split(":") == path_directories()
    True
    """
    return os.environ.get("PATH", "").split(os.pathsep)
