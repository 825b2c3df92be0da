"""Logging, other programs and the machine at work: loggers, subprocesses, git, modules."""
import io
import logging
import os
import platform
import subprocess
import sys
import time
import webbrowser
from collections import Counter
from contextlib import contextmanager
from datetime import datetime
from datetime import timedelta
from logging.handlers import RotatingFileHandler
from logging.handlers import TimedRotatingFileHandler
from pathlib import Path


def get_logger(name, level=logging.INFO):
    r"""Return a logger that writes time, level and message to the console.

    Ask:
        get a logger with name and level
        logger with custom format
        configure logger with format with timestamp
        create a console logger with a formatter
        logging setup with time, level, name and message

    >>> logger = get_logger("jot.demo", logging.WARNING)
    >>> logger.level == logging.WARNING, len(get_logger("jot.demo").handlers)
    (True, 1)
    """
    logger = logging.getLogger(name)
    logger.setLevel(level)
    if not logger.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logger.addHandler(handler)
    return logger


def configure_logging(path, level=logging.INFO):
    r"""Send all log messages to a file and to the console.

    Ask:
        logging setup with file and console
        set up logging to a file and to the screen at the same time
        configure the root logger with a file handler and a stream handler
        basicConfig with two handlers
        log messages to file and terminal, same level
        setup logger that writes to file and console

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.log")
    >>> configure_logging(path)
    >>> logging.debug("no")
    >>> logging.getLogger().handlers[1].close()
    >>> path.read_text(), len(logging.getLogger().handlers)
    ('', 2)
    """
    logging.basicConfig(
        level=level,
        format="%(asctime)s %(levelname)s %(message)s",
        handlers=[logging.StreamHandler(), logging.FileHandler(path, encoding="utf-8")],
        force=True,
    )


def log_to_stdout(level=logging.INFO):
    r"""Send all log messages to standard output.

    Ask:
        log to stdout
        logging to standard output instead of stderr
        configure logging with sys.stdout
        show log messages on stdout with their level

    >>> log_to_stdout()
    >>> logging.getLogger().handlers[0].stream is sys.stdout
    True
    """
    logging.basicConfig(
        level=level, format="%(levelname)s %(message)s", stream=sys.stdout, force=True
    )


def log_to_file(path, level=logging.INFO):
    r"""Send all log messages to a file.

    Ask:
        log to file
        write log messages into a file
        logging.basicConfig with a filename
        set up logging to a log file with timestamps

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.log")
    >>> log_to_file(path)
    >>> logging.info("hi"); logging.debug("no")
    >>> path.read_text().endswith(" INFO hi\n")
    True
    """
    logging.basicConfig(
        filename=path,
        encoding="utf-8",
        level=level,
        format="%(asctime)s %(levelname)s %(message)s",
        force=True,
    )


def add_rotating_handler(logger, path, max_bytes=5_000_000, backups=3):
    """Add a handler to a logger that begins a new file when the old one is full.

    Ask:
        rotating log file handler 5 MB 3 backups
        set up logging with rotating file handler
        add a RotatingFileHandler to a logger
        limit the size of a log file and keep backups
        rotate logs by size
        rotating file handler for a logger

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> logger = logging.getLogger("jot.rotating")
    >>> add_rotating_handler(logger, Path(tmp.name, "a.log"))
    >>> handler = logger.handlers[0]
    >>> handler.maxBytes, handler.backupCount, handler.close()
    (5000000, 3, None)
    """
    handler = RotatingFileHandler(path, maxBytes=max_bytes, backupCount=backups, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger.addHandler(handler)


def add_daily_handler(logger, path, days=7):
    """Add a handler to a logger that begins a new file at midnight.

    Ask:
        timed rotating file handler
        new log file every day
        rotate a log at midnight and keep a week
        add a TimedRotatingFileHandler to a logger

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> logger = logging.getLogger("jot.daily")
    >>> add_daily_handler(logger, Path(tmp.name, "a.log"))
    >>> handler = logger.handlers[0]
    >>> handler.when, handler.backupCount, handler.close()
    ('MIDNIGHT', 7, None)
    """
    handler = TimedRotatingFileHandler(path, when="midnight", backupCount=days, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger.addHandler(handler)


def add_handler_once(logger, handler):
    """Add a handler to a logger that has none of that type yet; return whether it was added.

    Ask:
        add a handler to a logger only once
        avoid duplicate log messages from repeated handlers
        do not add the same logging handler twice
        attach a logging handler unless one of the type exists

    >>> logger = logging.getLogger("jot.once")
    >>> [add_handler_once(logger, logging.NullHandler()) for _ in range(2)]
    [True, False]
    """
    if any(type(existing) is type(handler) for existing in logger.handlers):
        return False
    logger.addHandler(handler)
    return True


def set_log_level(level, name=None):
    """Set the level of a logger by the level's name.

    Ask:
        change log level at runtime
        set the logging level from a string such as 'debug'
        switch a logger to debug
        logger.setLevel with a level name

    >>> set_log_level("debug", "jot.level")
    >>> logging.getLogger("jot.level").level == logging.DEBUG
    True
    """
    logging.getLogger(name).setLevel(level.upper())


def silence_logger(name):
    """Show only warnings and worse of a library.

    Ask:
        disable logging of a library
        turn off debug messages of requests or urllib3
        quiet a noisy third party logger
        set the level of another package's logger to warning

    >>> silence_logger("jot.noisy")
    >>> logging.getLogger("jot.noisy").level == logging.WARNING
    True
    """
    logging.getLogger(name).setLevel(logging.WARNING)


def log_counts(text):
    r"""Return how many lines of a log text have each level.

    Ask:
        count log messages by level in a text
        number of errors and warnings in a log string
        log level statistics
        tally of the log levels in a text

    >>> log_counts("1 INFO a\n2 ERROR b\n3 INFO c\nx") == {"INFO": 2, "ERROR": 1}
    True
    """
    levels = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
    return Counter(
        level for line in text.splitlines() for level in levels if level in line.split()
    )


@contextmanager
def captured_logs(name=None):
    """Give a list that collects the log messages of a with block.

    Ask:
        capture log output in a with block
        context manager that collects log messages in a list
        record what a block of code logs
        log messages emitted inside a with statement

    >>> with captured_logs("jot.cap") as messages:
    ...     logging.getLogger("jot.cap").warning("hot %d", 5)
    >>> messages, logging.getLogger("jot.cap").handlers
    (['hot 5'], [])
    """
    class Collector(logging.Handler):
        def emit(self, record):
            messages.append(record.getMessage())

    messages = []
    handler = Collector()
    logger = logging.getLogger(name)
    logger.addHandler(handler)
    try:
        yield messages
    finally:
        logger.removeHandler(handler)


def check_run(command):
    """Return the output of a command; raise CalledProcessError if it fails.

    Ask:
        run subprocess and raise on error
        run a command with check=True and capture its output
        check output of command
        subprocess.run that fails loudly
        output of an external program or an exception

    >>> check_run([sys.executable, "-c", "print('hi')"])
    'hi'
    >>> try:
    ...     check_run([sys.executable, "-c", "raise SystemExit(3)"])
    ... except subprocess.CalledProcessError as error:
    ...     error.returncode
    3
    """
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    return result.stdout.strip()


def command_succeeds(command):
    """Tell whether a command ends with exit code 0.

    Ask:
        run command and check exit code
        did a command succeed?
        return True if a program exits with zero
        test a command for success, output hidden

    >>> command_succeeds([sys.executable, "-c", "pass"])
    True
    >>> command_succeeds([sys.executable, "-c", "raise SystemExit(1)"])
    False
    """
    return subprocess.run(command, capture_output=True).returncode == 0


def start_background(command):
    """Start a command without waiting for it and return its process.

    Ask:
        run command in background
        start a program without waiting for it
        Popen a process and go on
        launch a subprocess detached with its output thrown away

    >>> start_background([sys.executable, "-c", "pass"]).wait()
    0
    """
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def run_all(commands):
    """Run commands one after another until one fails; return whether all succeeded.

    Ask:
        run several commands in sequence and stop at the first error
        execute a list of commands one by one
        run build steps, stop when one fails
        chain commands like && in the shell

    >>> good, bad = [sys.executable, "-c", "pass"], [sys.executable, "-c", "raise SystemExit(1)"]
    >>> run_all([good, good]), run_all([good, bad]), run_all([])
    (True, False, True)
    """
    return all(subprocess.run(command).returncode == 0 for command in commands)


def run_with_variables(command, variables):
    """Return the output of a command that sees extra environment variables.

    Ask:
        run shell command with environment variable
        subprocess with additional env vars from a dict
        set environment variables for a child process only
        pass env to subprocess.run without losing PATH

    >>> code = "import os; print(os.environ['JOT'])"
    >>> run_with_variables([sys.executable, "-c", code], {"JOT": "x"})
    'x'
    """
    env = {**os.environ, **variables}
    return subprocess.run(command, env=env, capture_output=True, text=True).stdout.strip()


def git_commit(folder="."):
    """Return the hash of the current commit of a git repository.

    Ask:
        get git commit hash
        sha of HEAD from python
        current git revision of a folder
        git rev-parse HEAD

    >>> from unittest.mock import patch
    >>> with patch("subprocess.run") as run:
    ...     run.return_value.stdout = "1a2b\\n"
    ...     git_commit()
    '1a2b'
    """
    result = subprocess.run(
        ["git", "rev-parse", "HEAD"], cwd=folder, capture_output=True, text=True, check=True
    )
    return result.stdout.strip()


def is_git_clean(folder="."):
    """Tell whether a git repository has no uncommitted changes.

    Ask:
        check if git repo is clean
        are there uncommitted changes in a repository?
        is the git working tree clean
        git status --porcelain is empty

    >>> from unittest.mock import patch
    >>> with patch("subprocess.run") as run:
    ...     run.return_value.stdout = " M a.py\\n"
    ...     is_git_clean()
    False
    """
    result = subprocess.run(
        ["git", "status", "--porcelain"], cwd=folder, capture_output=True, text=True, check=True
    )
    return not result.stdout.strip()


def operating_system_name():
    """Return Windows, Linux or macOS.

    Ask:
        get the os name
        name of the operating system as Windows, Linux or macOS
        which platform am i on
        platform.system with macOS instead of Darwin

    >>> operating_system_name() in ("Windows", "Linux", "macOS")
    True
    """
    name = platform.system()
    return "macOS" if name == "Darwin" else name


def platform_info():
    """Return system, release, machine and Python version.

    Ask:
        get platform info
        dictionary with os, release, architecture and python version
        information about the machine with the platform module
        what system does this run on? as a dict

    >>> sorted(platform_info())
    ['machine', 'python', 'release', 'system']
    """
    return {
        "system": platform.system(),
        "release": platform.release(),
        "machine": platform.machine(),
        "python": platform.python_version(),
    }


def check_python(minimum=(3, 10)):
    """End the program if Python is too old.

    Ask:
        check python version at least 3.10
        exit unless the interpreter is new enough
        require a minimum python version with sys.version_info
        stop the script on old pythons

    >>> check_python((3, 0))
    >>> check_python((99, 0))
    Traceback (most recent call last):
        ...
    SystemExit: Python 99.0 or newer is needed
    """
    if sys.version_info < minimum:
        sys.exit(f"Python {'.'.join(map(str, minimum))} or newer is needed")


def in_docker():
    """Tell whether the program runs in a Docker container.

    Ask:
        is running in docker
        detect a docker container from inside
        check for /.dockerenv
        am i inside a container?

    >>> in_docker() in (True, False)
    True
    """
    return Path("/.dockerenv").exists()


def open_in_browser(url):
    """Open a URL in the web browser.

    Ask:
        open url in browser
        show a web page in the default browser
        launch the browser with a link
        webbrowser open in a new tab

    >>> from unittest.mock import patch
    >>> with patch("webbrowser.open_new_tab", return_value=True) as opened:
    ...     open_in_browser("https://x.org"), opened.call_args.args
    (True, ('https://x.org',))
    """
    return webbrowser.open_new_tab(url)


def call_by_name(obj, name, *args):
    """Return the result of a method of an object, given the method's name.

    Ask:
        call function by name string
        call a method whose name is in a string
        getattr and call with arguments
        invoke a function of a module by its name

    >>> call_by_name("abc", "upper"), call_by_name("a-b", "split", "-")
    ('ABC', ['a', 'b'])
    """
    return getattr(obj, name)(*args)


@contextmanager
def lock_file(path):
    """Hold a lock file during a with block; raise FileExistsError if it is there already.

    Ask:
        lock file to prevent two instances
        allow only one running instance of a script with a lock file
        context manager that creates and removes a lock file
        stop a cron job from running twice at the same time

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder, "a.lock")
    ...     with lock_file(path):
    ...         path.exists()
    ...     path.exists()
    True
    False
    """
    path = Path(path)
    with open(path, "x") as file:
        file.write(str(os.getpid()))
    try:
        yield
    finally:
        path.unlink()


def run_at(moment, function, *args):
    """Wait until a datetime and return the result of a function.

    Ask:
        run a function at a given time
        sleep until a datetime and then call a function
        schedule one call for a later moment
        execute code at a specific time of day

    >>> run_at(datetime.now() + timedelta(milliseconds=5), max, 1, 2)
    2
    >>> run_at(datetime(2000, 1, 1), min, 1, 2)
    1
    """
    seconds = (moment - datetime.now()).total_seconds()
    time.sleep(max(seconds, 0))
    return function(*args)


def seconds_until_time(hour, minute, now=None):
    """Return the seconds until a clock time comes next.

    Ask:
        schedule a job daily
        seconds until the next 8:30
        how long to sleep until a given hour and minute
        time until a daily job runs next
        seconds until the next run of a daily job at hh:mm

    >>> seconds_until_time(8, 30, datetime(2024, 1, 1, 8))
    1800.0
    >>> seconds_until_time(8, 30, datetime(2024, 1, 1, 8, 30))
    86400.0
    """
    now = now or datetime.now()
    moment = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    if moment <= now:
        moment += timedelta(days=1)
    return (moment - now).total_seconds()


def retry_until(function, seconds, interval=1):
    """Return the result of a function, tried again after errors until the time is over.

    Ask:
        retry until deadline
        keep trying a call for at most n seconds
        repeat a function until it works or time runs out
        retry with a total time limit, then raise the last error

    >>> results = iter([ValueError, 5])
    >>> def flaky():
    ...     result = next(results)
    ...     if result is ValueError:
    ...         raise ValueError("not yet")
    ...     return result
    >>> retry_until(flaky, 1, interval=0.01)
    5
    >>> retry_until(lambda: 1 / 0, 0)
    Traceback (most recent call last):
        ...
    ZeroDivisionError: division by zero
    """
    deadline = time.monotonic() + seconds
    while True:
        try:
            return function()
        except Exception:
            if time.monotonic() + interval > deadline:
                raise
            time.sleep(interval)


def print_to_string(*values, **options):
    r"""Return what print would write.

    Ask:
        print into a string
        get the output of print as text
        print to a StringIO and return its value
        format values like print does

    >>> print_to_string(1, "a", sep="-")
    '1-a\n'
    """
    buffer = io.StringIO()
    print(*values, file=buffer, **options)
    return buffer.getvalue()
