"""The command line at work: argparse, sys.argv, prompts, streams, signals and exit codes."""
import argparse
import atexit
import contextlib
import io
import os
import signal
import sys
import threading
from enum import Enum
from pathlib import Path


def parse_greeting_args(argv=None):
    """Return the arguments of a program: a name and an optional count.

    Ask:
        argparse with optional integer argument count default 1
        command line arguments: a positional name and an int option with a default
        parse a required name and an optional --count with argparse
        argparse example with a positional argument and an integer option
        argparse default value and help

    >>> args = parse_greeting_args(["Ann"])
    >>> args.name, args.count
    ('Ann', 1)
    >>> parse_greeting_args(["Ann", "--count", "3"]).count
    3
    """
    parser = argparse.ArgumentParser(description="Greet someone.")
    parser.add_argument("name", help="who is greeted")
    parser.add_argument("--count", type=int, default=1, help="how often (default: %(default)s)")
    return parser.parse_args(argv)


def parse_flags(argv=None):
    """Return the flags --verbose and --dry-run, with argparse.

    Ask:
        argparse with verbose flag
        argparse boolean flag store_true
        argparse flag --dry-run
        command line switches that are True when given
        on/off option with action store_true

    >>> parse_flags(["-v"]), parse_flags(["--dry-run"])
    (Namespace(verbose=True, dry_run=False), Namespace(verbose=False, dry_run=True))
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("-v", "--verbose", action="store_true", help="say what is done")
    parser.add_argument("--dry-run", action="store_true", help="change nothing")
    return parser.parse_args(argv)


def parse_file_list(argv=None):
    """Return the paths given on the command line, one or more.

    Ask:
        argparse accept a list of files
        argparse with nargs + for several file names
        one or more file arguments on the command line
        parse any number of file paths from the command line

    >>> [path.name for path in parse_file_list(["a.txt", "b.txt"])]
    ['a.txt', 'b.txt']
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="+", type=Path, help="files to read")
    return parser.parse_args(argv).files


def parse_int_list(argv=None):
    """Return the integers given with --numbers, with argparse.

    Ask:
        argparse multiple values list of ints
        option that takes several integers with argparse
        argparse nargs * with type int
        pass a list of integers as a command line option

    >>> parse_int_list(["--numbers", "1", "2", "3"]), parse_int_list([])
    ([1, 2, 3], [])
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("--numbers", nargs="*", type=int, default=[], help="integers")
    return parser.parse_args(argv).numbers


def parse_comma_list(argv=None):
    """Return the items of an option such as --tags a,b,c, with argparse.

    Ask:
        argparse comma separated list argument
        option with comma separated values in argparse
        split a command line option at commas
        argparse type that turns a,b,c into a list

    >>> parse_comma_list(["--tags", "a, b,c"]), parse_comma_list([])
    (['a', 'b', 'c'], [])
    """
    parser = argparse.ArgumentParser()
    parser.add_argument(
        "--tags",
        type=lambda text: [item.strip() for item in text.split(",")],
        default=[],
        help="comma separated tags",
    )
    return parser.parse_args(argv).tags


def parse_version_option(argv=None):
    """Return the arguments of a program that knows --version.

    Ask:
        argparse version option
        add --version to a command line program
        print the program version with argparse action version
        version flag for an argument parser

    >>> parse_version_option(["--version"])
    Traceback (most recent call last):
        ...
    SystemExit: 0
    >>> parse_version_option([])
    Namespace()
    """
    parser = argparse.ArgumentParser(prog="tool")
    parser.add_argument("--version", action="version", version="%(prog)s 1.0.0")
    return parser.parse_args(argv)


def fraction_type(text):
    """Return a number from 0 to 1 for argparse.

    Ask:
        argparse with float argument between 0 and 1
        argparse type that checks a float is in a range
        custom argparse type for a probability
        restrict a command line float to 0..1

    >>> fraction_type("0.5"), fraction_type("1")
    (0.5, 1.0)
    >>> fraction_type("1.1")
    Traceback (most recent call last):
        ...
    argparse.ArgumentTypeError: 1.1 is not between 0 and 1
    """
    number = float(text)
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 1")
    return number


def parse_enum_option(argv=None):
    """Return the member of an enum that was chosen on the command line.

    Ask:
        argparse enum argument
        use an Enum as choices of an argparse option
        command line option whose values are enum members
        argparse type=Enum with choices

    >>> parse_enum_option(["--color", "red"]).name
    'RED'
    """
    class Color(Enum):
        RED = "red"
        GREEN = "green"

    parser = argparse.ArgumentParser()
    parser.add_argument("--color", choices=[color.value for color in Color], default="red")
    return Color(parser.parse_args(argv).color)


def copy_parser():
    """Return a parser for a source, a destination and --force.

    Ask:
        create an argument parser for a file copy tool
        argument parser with source, destination and a force flag
        build an argparse parser like cp
        parser with two positional paths and an overwrite switch
        argparse parser with input path, output path and overwrite flag

    >>> copy_parser().parse_args(["a", "b", "-f"])
    Namespace(source=PosixPath('a'), destination=PosixPath('b'), force=True)
    """
    parser = argparse.ArgumentParser(description="Copy a file.")
    parser.add_argument("source", type=Path, help="file to copy")
    parser.add_argument("destination", type=Path, help="where to copy it")
    parser.add_argument("-f", "--force", action="store_true", help="overwrite an existing file")
    return parser


def word_count_main(argv=None):
    """Print how many words a file has, with argparse.

    Ask:
        cli tool to count words in a file
        main function with argparse
        command line program that prints the number of words of a file
        main() that parses a file argument and prints a count
        word count tool with argparse

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder, "a.txt")
    ...     _ = path.write_text("one two three")
    ...     word_count_main([str(path)])
    3
    """
    parser = argparse.ArgumentParser(description="Count the words of a file.")
    parser.add_argument("file", type=Path, help="file to read")
    args = parser.parse_args(argv)
    print(len(args.file.read_text(encoding="utf-8").split()))


def temperature_main(argv=None):
    """Print a temperature in the other unit, with argparse.

    Ask:
        command line tool that converts celsius to fahrenheit
        temperature converter cli with argparse
        program that takes degrees celsius as an argument and prints fahrenheit
        cli with a --to-celsius switch to convert temperatures

    >>> temperature_main(["100"])
    212.0
    >>> temperature_main(["212", "--to-celsius"])
    100.0
    """
    parser = argparse.ArgumentParser(description="Convert temperatures.")
    parser.add_argument("degrees", type=float)
    parser.add_argument("--to-celsius", action="store_true", help="the degrees are Fahrenheit")
    args = parser.parse_args(argv)
    if args.to_celsius:
        print((args.degrees - 32) * 5 / 9)
    else:
        print(args.degrees * 9 / 5 + 32)


def add_remove_parser():
    """Return a parser with the subcommands add and remove, with argparse.

    Ask:
        argparse with subcommands add and remove
        parser with two subcommands that each take a name
        create subparsers for add, remove and list
        git-like cli with add and remove commands
        build an argparse parser with subparsers

    >>> add_remove_parser().parse_args(["add", "milk", "--count", "2"])
    Namespace(command='add', name='milk', count=2)
    >>> add_remove_parser().parse_args(["remove", "milk"])
    Namespace(command='remove', name='milk')
    """
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command", required=True)
    add = commands.add_parser("add", help="add an item")
    add.add_argument("name")
    add.add_argument("--count", type=int, default=1)
    remove = commands.add_parser("remove", help="remove an item")
    remove.add_argument("name")
    commands.add_parser("list", help="list the items")
    return parser


def command_line_arguments():
    """Return the command line arguments without the program's name.

    Ask:
        read command line arguments from sys.argv
        get the command line arguments as a list
        list of arguments without the script name
        return sys.argv without the first element

    >>> from unittest.mock import patch
    >>> with patch("sys.argv", ["prog.py", "a", "b"]):
    ...     command_line_arguments()
    ['a', 'b']
    """
    return sys.argv[1:]


def join_arguments():
    """Return all command line arguments as one text.

    Ask:
        join all command line arguments
        concatenate the arguments of the script with spaces
        command line words as one sentence
        everything after the script name as a single string

    >>> from unittest.mock import patch
    >>> with patch("sys.argv", ["prog.py", "hello", "world"]):
    ...     join_arguments()
    'hello world'
    """
    return " ".join(sys.argv[1:])


def program_name():
    """Return the name of the running script.

    Ask:
        get the name of the running script
        name of the current program without its folder
        file name of the script from sys.argv
        which script is being executed?
        file name of the running script
        get the file name of the current script

    >>> from unittest.mock import patch
    >>> with patch("sys.argv", ["/tmp/tool.py", "x"]):
    ...     program_name()
    'tool.py'
    """
    return Path(sys.argv[0]).name


def usage_or_arguments(usage):
    """Return the command line arguments, or end the program with a usage message without any.

    Ask:
        script usage message when no arguments
        exit with usage if no command line arguments are given
        check that at least one argument was passed to the script
        print usage and quit when sys.argv is too short

    >>> from unittest.mock import patch
    >>> with patch("sys.argv", ["prog.py", "a"]):
    ...     usage_or_arguments("usage: prog.py FILE")
    ['a']
    >>> with patch("sys.argv", ["prog.py"]):
    ...     usage_or_arguments("usage: prog.py FILE")
    Traceback (most recent call last):
        ...
    SystemExit: usage: prog.py FILE
    """
    arguments = sys.argv[1:]
    if not arguments:
        sys.exit(usage)
    return arguments


def parse_long_options(arguments):
    """Return options such as --name=value and the other arguments, without argparse.

    Ask:
        parse --key=value arguments without argparse
        turn a list of command line arguments into options and positionals
        simple argument parser by hand: --name=value, --flag and words
        command line options to a dict without a library
        parse --name=value options by hand
        simple command line parser without argparse
        split arguments into options and positional arguments
        turn ['--a=1', '--flag', 'x'] into a dict and a list

    >>> parse_long_options(["--name=Ann", "a.txt", "--fast"])
    ({'name': 'Ann', 'fast': True}, ['a.txt'])
    """
    options, words = {}, []
    for argument in arguments:
        if argument.startswith("--"):
            name, equals, value = argument[2:].partition("=")
            options[name] = value if equals else True
        else:
            words.append(argument)
    return options, words


def ask_with_default(question, default):
    """Return the user's answer, or the default for an empty one.

    Ask:
        prompt with default value
        ask for input and use a default if the user just presses enter
        input() with a default answer
        question on the console with a preset value

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", side_effect=["", " Ann "]):
    ...     ask_with_default("Name", "Bob"), ask_with_default("Name", "Bob")
    ('Bob', 'Ann')
    """
    return input(f"{question} [{default}]: ").strip() or default


def confirm(question, default=False):
    """Return whether the user says yes.

    Ask:
        prompt user yes/no
        confirm before deleting
        ask for confirmation with y/n and return True or False
        yes no prompt with a default answer
        are you sure? prompt

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", side_effect=["Y", "no", ""]):
    ...     confirm("Go on?"), confirm("Go on?"), confirm("Go on?", default=True)
    (True, False, True)
    """
    hint = "Y/n" if default else "y/N"
    answer = input(f"{question} [{hint}] ").strip().lower()
    if not answer:
        return default
    return answer in ("y", "yes")


def read_until_blank():
    """Return the lines that the user types before an empty one.

    Ask:
        read multiple lines of input until empty line
        collect input lines until the user enters nothing
        multi-line input from the console
        list of lines typed by the user, ended by a blank line

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", side_effect=["a", "b", ""]):
    ...     read_until_blank()
    ['a', 'b']
    """
    lines = []
    while line := input():
        lines.append(line)
    return lines


def ask_numbers(prompt="Numbers: "):
    """Return the comma or space separated numbers that the user types.

    Ask:
        read comma separated numbers from input
        ask the user for numbers separated by commas and return a list
        input a list of floats in one line
        read several numbers from the keyboard at once

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", return_value="1, 2.5 3"):
    ...     ask_numbers()
    [1.0, 2.5, 3.0]
    """
    return [float(part) for part in input(prompt).replace(",", " ").split()]


def ask_two_integers(prompt="Two integers: "):
    """Return two integers that the user types on a line.

    Ask:
        read two integers from one line of input
        input two numbers separated by a space
        get a and b from a single input line
        two ints from input().split()

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", return_value="3 -4"):
    ...     ask_two_integers()
    (3, -4)
    """
    a, b = map(int, input(prompt).split())
    return a, b


def run_repl(handle, prompt="> "):
    """Print the answer of a function to each line that the user types, until exit.

    Ask:
        simple repl loop
        interactive prompt that passes each line to a function
        read-eval-print loop until the user types exit
        command loop that ends with quit or ctrl-d

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", side_effect=["ab", "exit"]):
    ...     run_repl(str.upper)
    AB
    >>> with patch("builtins.input", side_effect=EOFError):
    ...     run_repl(str.upper)
    """
    while True:
        try:
            line = input(prompt).strip()
        except EOFError:
            break
        if line in ("exit", "quit"):
            break
        print(handle(line))


def update_line(text):
    r"""Overwrite the current line of the terminal with a text.

    Ask:
        update the same line in terminal
        print over the previous output on the same line
        carriage return progress output
        overwrite the last printed line
        print a status that replaces itself

    >>> update_line("50 %") # doctest: +SKIP
    >>> out = io.StringIO()
    >>> with contextlib.redirect_stdout(out):
    ...     update_line("50 %")
    >>> out.getvalue()
    '\r\x1b[K50 %'
    """
    print(f"\r\033[K{text}", end="", flush=True)


def show_progress(done, total, width=30):
    r"""Print a progress bar that overwrites itself.

    Ask:
        progress bar in terminal
        print a progress bar with percentage on one line
        console progress bar that updates in place
        display progress while looping, ending with a newline

    >>> out = io.StringIO()
    >>> with contextlib.redirect_stdout(out):
    ...     show_progress(1, 2, width=4)
    ...     show_progress(2, 2, width=4)
    >>> out.getvalue()
    '\r[##--]  50%\r[####] 100%\n'
    """
    filled = width * done // total
    bar = "#" * filled + "-" * (width - filled)
    end = "\n" if done == total else ""
    print(f"\r[{bar}] {100 * done // total:3d}%", end=end, flush=True)


def print_colored(text, color):
    r"""Print a text in a color.

    Ask:
        print colored text
        print text in color with ansi codes
        print in red, green, yellow or blue in the terminal
        colored console output without a library

    >>> out = io.StringIO()
    >>> with contextlib.redirect_stdout(out):
    ...     print_colored("hi", "red")
    >>> out.getvalue()
    '\x1b[31mhi\x1b[0m\n'
    """
    codes = {
        "black": 30, "red": 31, "green": 32, "yellow": 33,
        "blue": 34, "magenta": 35, "cyan": 36, "white": 37,
    }
    print(f"\033[{codes[color]}m{text}\033[0m")


def read_stdin():
    r"""Return everything that comes in on standard input.

    Ask:
        read all stdin
        read from stdin
        whole standard input as a string
        get piped input as text

    >>> from unittest.mock import patch
    >>> with patch("sys.stdin", io.StringIO("a\nb\n")):
    ...     read_stdin()
    'a\nb\n'
    """
    return sys.stdin.read()


def read_stdin_lines():
    r"""Return the lines of standard input.

    Ask:
        read lines from stdin
        list of the lines of standard input without newlines
        read stdin line by line into a list
        get all lines piped into the program

    >>> from unittest.mock import patch
    >>> with patch("sys.stdin", io.StringIO("a\nb\n")):
    ...     read_stdin_lines()
    ['a', 'b']
    """
    return [line.rstrip("\n") for line in sys.stdin]


def sum_stdin():
    r"""Return the sum of the numbers on standard input.

    Ask:
        read lines from stdin and sum
        read numbers from standard input and return their total
        add up the numbers piped into a program
        sum of the integers or floats on stdin

    >>> from unittest.mock import patch
    >>> with patch("sys.stdin", io.StringIO("1\n2 3.5\n\n")):
    ...     sum_stdin()
    6.5
    """
    return sum(float(word) for line in sys.stdin for word in line.split())


def is_interactive():
    """Tell whether standard input is a terminal.

    Ask:
        is stdin a terminal
        check if input is piped or typed
        detect piped input with isatty
        does the program run interactively?

    >>> from unittest.mock import patch
    >>> with patch("sys.stdin", io.StringIO("")):
    ...     is_interactive()
    False
    """
    return sys.stdin.isatty()


def open_input(path=None):
    r"""Return the lines of a file, or of standard input without one or for '-'.

    Ask:
        read from a file or stdin if no file is given
        treat - as standard input
        lines of a file argument or of piped input
        file name or stdin like unix tools do
        argparse read from stdin or file

    >>> from unittest.mock import patch
    >>> with patch("sys.stdin", io.StringIO("a\n")):
    ...     open_input("-")
    ['a']
    """
    if path in (None, "-"):
        return sys.stdin.read().splitlines()
    return Path(path).read_text(encoding="utf-8").splitlines()


def write_without_newline(text):
    """Write a text to standard output without a line end.

    Ask:
        write to stdout without newline
        print without newline and flush
        sys.stdout.write and flush
        print text at once on the same line

    >>> write_without_newline("a"); write_without_newline("b")
    ab
    """
    sys.stdout.write(text)
    sys.stdout.flush()


def captured_output(function, *args, **kwargs):
    r"""Return what a function prints.

    Ask:
        capture printed output of a function
        redirect stdout to a string
        get the text that a function prints
        call a function and return its output as a string
        catch print output in a variable

    >>> captured_output(print, 1, 2, sep="-")
    '1-2\n'
    """
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        function(*args, **kwargs)
    return output.getvalue()


def call_silently(function, *args, **kwargs):
    """Return the result of a function whose prints are thrown away.

    Ask:
        suppress output of a function
        call a function without showing its prints
        silence print statements of a call
        run noisy code with stdout sent to devnull

    >>> def noisy(x):
    ...     print("working")
    ...     return x + 1
    >>> call_silently(noisy, 1)
    2
    """
    with open(os.devnull, "w") as devnull, contextlib.redirect_stdout(devnull):
        return function(*args, **kwargs)


class Tee:
    r"""Stream class that writes to several files at once.

    Ask:
        tee output to file and screen
        class that writes to a file and to stdout at the same time
        duplicate printed output into a file
        file-like object that copies everything to two streams

    >>> a, b = io.StringIO(), io.StringIO()
    >>> print("hi", file=Tee(a, b))
    >>> a.getvalue() == b.getvalue() == "hi\n"
    True
    """

    def __init__(self, *streams):
        self.streams = streams

    def write(self, text):
        for stream in self.streams:
            stream.write(text)

    def flush(self):
        for stream in self.streams:
            stream.flush()


def fail(message, code=1):
    """End the program with a message on standard error and an exit code.

    Ask:
        exit with error message
        exit with status code 1
        print an error to stderr and quit the program
        abort a script with a message and an exit status
        die with an error message
        print an error message and exit with code 2

    >>> with contextlib.redirect_stderr(io.StringIO()) as err:
    ...     try:
    ...         fail("no file", 2)
    ...     except SystemExit as error:
    ...         print(error.code)
    2
    >>> err.getvalue()
    'error: no file\\n'
    """
    print(f"error: {message}", file=sys.stderr)
    sys.exit(code)


def run_main(main):
    """Run a main function; Ctrl+C and errors end the program with an exit code.

    Ask:
        handle ctrl-c gracefully
        run main and exit cleanly on keyboard interrupt
        catch KeyboardInterrupt in a script and exit with 130
        wrapper around main that turns exceptions into exit codes
        catch ctrl c and exit

    >>> def interrupted():
    ...     raise KeyboardInterrupt
    >>> def broken():
    ...     raise ValueError("bad")
    >>> codes = []
    >>> for main in (interrupted, broken, lambda: None):
    ...     with contextlib.redirect_stderr(io.StringIO()):
    ...         try:
    ...             run_main(main)
    ...         except SystemExit as error:
    ...             codes.append(error.code)
    >>> codes
    [130, 1, None]
    """
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        sys.exit(130)
    except Exception as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(1)


def on_terminate(cleanup):
    """Call a function and end the program when SIGTERM arrives.

    Ask:
        signal handler for sigterm
        catch sigterm and clean up
        run cleanup when the process is terminated
        graceful shutdown on SIGTERM

    >>> old = signal.getsignal(signal.SIGTERM)
    >>> on_terminate(lambda: print("bye"))
    >>> try:
    ...     os.kill(os.getpid(), signal.SIGTERM)
    ... except SystemExit as error:
    ...     print(error.code)
    bye
    0
    >>> _ = signal.signal(signal.SIGTERM, old)
    """
    def handle(signum, frame):
        cleanup()
        sys.exit(0)

    signal.signal(signal.SIGTERM, handle)


def stop_event_on_signals():
    """Return an event that is set when the program is asked to stop.

    Ask:
        stop flag set by ctrl+c or sigterm
        event that is set on SIGINT or SIGTERM
        clean shutdown of a loop with a signal handler and an event
        shutdown event for a worker loop
        signal handler that sets a flag

    >>> old = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    >>> stop = stop_event_on_signals()
    >>> before = stop.is_set()
    >>> os.kill(os.getpid(), signal.SIGTERM)
    >>> before, stop.wait(1)
    (False, True)
    >>> _ = signal.signal(signal.SIGINT, old[0]), signal.signal(signal.SIGTERM, old[1])
    """
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda signum, frame: stop.set())
    return stop


def ignore_interrupts():
    """Make the program ignore Ctrl+C.

    Ask:
        ignore sigint
        disable ctrl+c
        make a script immune to keyboard interrupts
        do not stop on SIGINT

    >>> old = signal.getsignal(signal.SIGINT)
    >>> ignore_interrupts()
    >>> os.kill(os.getpid(), signal.SIGINT)
    >>> _ = signal.signal(signal.SIGINT, old)
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def call_with_alarm(function, seconds):
    """Return the result of a function, or raise TimeoutError when it takes too long (Unix).

    Ask:
        timeout for a function using signal alarm
        limit the running time of a call with SIGALRM
        raise TimeoutError if a function runs longer than n seconds on unix
        abort a slow function with signal.setitimer

    >>> import time
    >>> call_with_alarm(lambda: 5, 1)
    5
    >>> call_with_alarm(lambda: time.sleep(5), 0.02)
    Traceback (most recent call last):
        ...
    TimeoutError: not done after 0.02 seconds
    """
    def handle(signum, frame):
        raise TimeoutError(f"not done after {seconds} seconds")

    old = signal.signal(signal.SIGALRM, handle)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        return function()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, old)


def run_at_exit(function, *args):
    """Have a function called when the program ends.

    Ask:
        register function at exit
        run cleanup at exit
        call a function when the interpreter shuts down
        atexit handler with arguments

    >>> run_at_exit(sorted, [])
    >>> atexit.unregister(sorted)
    """
    atexit.register(function, *args)


def delete_at_exit(path):
    """Have a file deleted when the program ends.

    Ask:
        delete temp file at exit
        remove a file automatically when the script ends
        clean up a temporary file with atexit
        file that disappears when python exits

    >>> delete_at_exit("/tmp/no-such-file-jot")
    """
    atexit.register(Path(path).unlink, missing_ok=True)


def expand_variables(text):
    """Return a text with $NAME and ${NAME} replaced by environment variables.

    Ask:
        expand environment variables in a string
        replace $HOME style variables in text by their values
        os.path.expandvars for any string
        substitute env vars in a config value

    >>> from unittest.mock import patch
    >>> with patch.dict(os.environ, {"JOT": "x"}):
    ...     expand_variables("a/$JOT/${JOT}/$JOT_NONE")
    'a/x/x/$JOT_NONE'
    """
    return os.path.expandvars(text)


def set_environment(name, value):
    """Set an environment variable for this process and its children.

    Ask:
        set environment variable
        set an env var from python
        os.environ assignment, value converted to text
        export a variable to child processes

    >>> set_environment("JOT_SET", 5)
    >>> os.environ.pop("JOT_SET")
    '5'
    """
    os.environ[name] = str(value)


def environment():
    """Return the environment variables as a dictionary.

    Ask:
        get environment variables as dict
        copy of os.environ
        all environment variables with their values
        dictionary of the process environment

    >>> environment() == dict(os.environ)
    True
    """
    return dict(os.environ)


def env_float(name, default=0.0):
    """Return an environment variable as a float.

    Ask:
        environment variable as float
        read a float setting from the environment
        float env var with a default
        parse a number from os.environ

    >>> from unittest.mock import patch
    >>> with patch.dict(os.environ, {"JOT_RATE": "2.5"}):
    ...     env_float("JOT_RATE"), env_float("JOT_NO", 1.0)
    (2.5, 1.0)
    """
    value = os.environ.get(name)
    return default if value is None else float(value)
