"""Logging: set-up, levels, files, rotation, formats, decorators, capturing and filtering."""
import functools
import json
import logging
import sys
import time
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from logging.handlers import TimedRotatingFileHandler


def snippet_basic_config():
    """Set up logging with time, level and message.

    Ask:
        set up basic logging with time, level and message
        configure logging to show info messages with timestamps
        logging.basicConfig with a format
        turn on logging at info level

    >>> snippet_basic_config()
    True
    """
    logging.basicConfig(
        level=logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    return logging.getLogger().handlers != []


def snippet_module_logger():
    """Create the logger of a module.

    Ask:
        create a module level logger
        logger named after the current module
        get the logger for this file
        logger = logging.getLogger with __name__

    >>> snippet_module_logger().name == __name__
    True
    """
    logger = logging.getLogger(__name__)
    return logger


def setup_logging(verbose=False):
    """Set up logging for a program, with debug messages on demand.

    Ask:
        function to set up logging, debug level if verbose
        configure the logging level from a verbose flag
        initialise logging for a command line tool
        setup logging with info or debug level

    >>> setup_logging(verbose=True)
    >>> logging.getLogger().level == logging.DEBUG
    True
    >>> setup_logging()
    >>> logging.getLogger().level == logging.INFO
    True
    """
    logging.basicConfig(
        level=logging.DEBUG if verbose else logging.INFO,
        format="%(levelname)s: %(message)s",
        force=True,
    )


def get_console_logger(name, level=logging.INFO):
    """Return a logger that writes to the console.

    Ask:
        create a logger that writes to the console
        logger with a stream handler and a formatter
        get a logger that prints to standard output, without duplicate handlers
        console logging for a named logger

    >>> logger = get_console_logger("jot.console")
    >>> logger is get_console_logger("jot.console"), len(logger.handlers)
    (True, 1)
    >>> logger.level == logging.INFO
    True
    """
    logger = logging.getLogger(name)
    logger.setLevel(level)
    if not logger.handlers:
        handler = logging.StreamHandler(sys.stdout)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
    return logger


def get_file_logger(name, path):
    r"""Return a logger that writes to a file.

    Ask:
        create a logger that writes to a file
        log messages to a file with level and text
        file handler for a named logger
        how do i log into a file?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.log")
    >>> logger = get_file_logger("jot.file", path)
    >>> logger.info("hello %s", "Ann"); logger.debug("b")
    >>> [line.split(" ", 2)[2] for line in path.read_text().splitlines()]
    ['INFO hello Ann', 'DEBUG b']
    """
    logger = logging.getLogger(name)
    logger.setLevel(logging.DEBUG)
    handler = logging.FileHandler(path, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger.addHandler(handler)
    return logger


def log_to_console_and_file(path):
    r"""Set up logging to the console from warnings on and to a file in full.

    Ask:
        log to both the console and a file
        logging with two handlers of different levels
        warnings on the console, everything in a log file
        set up console and file logging

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.log")
    >>> log_to_console_and_file(path)
    >>> logging.debug("quiet")
    >>> path.read_text().endswith("DEBUG quiet\n")
    True
    >>> [handler.level for handler in logging.getLogger().handlers]
    [30, 0]
    """
    console = logging.StreamHandler()
    console.setLevel(logging.WARNING)
    logging.basicConfig(
        level=logging.DEBUG,
        format="%(asctime)s %(levelname)s %(message)s",
        handlers=[console, logging.FileHandler(path, encoding="utf-8")],
        force=True,
    )


def rotating_logger(name, path, max_bytes=1_000_000, backups=5):
    """Return a logger whose file starts anew when it is full.

    Ask:
        logger with a rotating log file
        rotate a log file by size
        RotatingFileHandler with backups
        keep log files small by rotating them

    >>> import os, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> logger = rotating_logger("jot.rotating", os.path.join(tmp.name, "a.log"), 50, 2)
    >>> for number in range(20):
    ...     logger.info("message number %d", number)
    >>> sorted(os.listdir(tmp.name))
    ['a.log', 'a.log.1', 'a.log.2']
    """
    logger = logging.getLogger(name)
    logger.setLevel(logging.INFO)
    handler = RotatingFileHandler(
        path, maxBytes=max_bytes, backupCount=backups, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger.addHandler(handler)
    return logger


def daily_logger(name, path, days=7):
    """Return a logger that begins a new file each midnight.

    Ask:
        logger that starts a new log file every day
        rotate log files daily and keep a week
        TimedRotatingFileHandler at midnight
        daily log rotation
        log to rotating file daily

    >>> import os, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> logger = daily_logger("jot.daily", os.path.join(tmp.name, "a.log"), 3)
    >>> handler = logger.handlers[0]
    >>> handler.when, handler.backupCount, logger.level
    ('MIDNIGHT', 3, 20)
    """
    logger = logging.getLogger(name)
    logger.setLevel(logging.INFO)
    handler = TimedRotatingFileHandler(
        path, when="midnight", backupCount=days, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger.addHandler(handler)
    return logger


class JsonFormatter(logging.Formatter):
    """Format log records as JSON.

    Ask:
        json log formatter
        logging formatter that writes each record as a json object
        structured logging in json
        class JsonFormatter for logging
        json formatter class for log records

    >>> record = logging.LogRecord("app", logging.INFO, "x.py", 1, "hi %s", ("Ann",), None)
    >>> data = json.loads(JsonFormatter().format(record))
    >>> data["level"], data["logger"], data["message"], sorted(data)
    ('INFO', 'app', 'hi Ann', ['level', 'logger', 'message', 'time'])
    """

    def format(self, record):
        data = {
            "time": self.formatTime(record),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            data["exception"] = self.formatException(record.exc_info)
        return json.dumps(data, ensure_ascii=False)


class ColorFormatter(logging.Formatter):
    r"""Format log records with a colour by level.

    Ask:
        colored log output
        logging formatter with ansi colors per level
        red errors and yellow warnings in the log
        class that colours log messages
        colored log formatter

    >>> record = logging.LogRecord("app", logging.ERROR, "x.py", 1, "bad", (), None)
    >>> ColorFormatter("%(message)s").format(record)
    '\x1b[31mbad\x1b[0m'
    >>> record.levelno = logging.INFO
    >>> ColorFormatter("%(message)s").format(record)
    '\x1b[32mbad\x1b[0m'
    """

    COLORS = {
        logging.DEBUG: "\033[36m",
        logging.INFO: "\033[32m",
        logging.WARNING: "\033[33m",
        logging.ERROR: "\033[31m",
        logging.CRITICAL: "\033[35m",
    }

    def format(self, record):
        color = self.COLORS.get(record.levelno, "")
        return f"{color}{super().format(record)}\033[0m"


class ListHandler(logging.Handler):
    """Keep formatted log messages in a list.

    Ask:
        logging handler that collects messages in a list
        capture log output in memory for tests
        handler class which appends records to a list
        store log messages in a list
        logging handler that stores records in a list
        in-memory log handler with a messages attribute
        capture log records in memory for a test

    >>> logger = logging.getLogger("jot.list")
    >>> handler = ListHandler()
    >>> logger.addHandler(handler)
    >>> logger.warning("n = %d", 3)
    >>> handler.messages
    ['n = 3']
    """

    def __init__(self):
        super().__init__()
        self.messages = []

    def emit(self, record):
        self.messages.append(self.format(record))


class SecretFilter(logging.Filter):
    """Hide secret words in log messages.

    Ask:
        logging filter that hides passwords
        redact secrets in log records
        class that masks sensitive values in the log
        filter to replace given secrets by asterisks in all messages
        logging filter that masks passwords
        hide secrets like password=... in log messages
        redact sensitive data from logs with a filter class

    >>> record = logging.LogRecord("a", logging.INFO, "x.py", 1, "key %s", ("s3cret",), None)
    >>> SecretFilter(["s3cret"]).filter(record), record.getMessage()
    (True, 'key ***')
    """

    def __init__(self, secrets):
        super().__init__()
        self.secrets = secrets

    def filter(self, record):
        message = record.getMessage()
        for secret in self.secrets:
            message = message.replace(secret, "***")
        record.msg, record.args = message, ()
        return True


class MaxLevelFilter(logging.Filter):
    """Let only records up to a level pass.

    Ask:
        logging filter for records up to a maximum level
        send info to stdout and errors to stderr: filter by maximum level
        class that drops log records above a level
        only debug and info messages on a handler

    >>> keep = MaxLevelFilter(logging.INFO).filter
    >>> [keep(logging.makeLogRecord({"levelno": level})) for level in (10, 20, 30)]
    [True, True, False]
    """

    def __init__(self, level):
        super().__init__()
        self.level = level

    def filter(self, record):
        return record.levelno <= self.level


def log_calls(function):
    """Log each call of a function with its arguments and result.

    Ask:
        decorator that logs function calls with logging
        log the arguments and the return value of a function
        logging decorator
        trace calls of a function in the log

    >>> @log_calls
    ... def add(a, b=1):
    ...     return a + b
    >>> logging.getLogger().setLevel(logging.CRITICAL)
    >>> add(1, b=2), add.__name__
    (3, 'add')
    """
    logger = logging.getLogger(function.__module__)

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        logger.info("%s called with %s %s", function.__name__, args, kwargs)
        result = function(*args, **kwargs)
        logger.info("%s returned %r", function.__name__, result)
        return result
    return wrapper


@contextmanager
def log_time(logger, what):
    """Log how long a block takes.

    Ask:
        context manager that logs how long a block takes
        log the duration of a with block
        time a block of code and write it to a logger
        log elapsed time of a task

    >>> class FakeLogger:
    ...     def info(self, message, *args):
    ...         print(message % args)
    >>> with log_time(FakeLogger(), "load"):
    ...     pass
    load took 0.00 s
    """
    start = time.perf_counter()
    try:
        yield
    finally:
        logger.info("%s took %.2f s", what, time.perf_counter() - start)


@contextmanager
def log_level(logger, level):
    """Set the level of a logger within a block.

    Ask:
        temporarily change the level of a logger
        context manager to silence a logger
        set logging level inside a with block
        raise a logger's level for a while

    >>> logger = logging.getLogger("jot.level")
    >>> logger.setLevel(logging.INFO)
    >>> with log_level(logger, logging.ERROR):
    ...     logger.level
    40
    >>> logger.level
    20
    """
    previous = logger.level
    logger.setLevel(level)
    try:
        yield logger
    finally:
        logger.setLevel(previous)


def silence_loggers(names):
    """Let noisy loggers report only warnings.

    Ask:
        silence noisy third party loggers
        set the log level of several libraries to warning
        reduce logging of urllib3 and others
        quiet down loggers by name

    >>> silence_loggers(["jot.noise", "jot.more"])
    >>> logging.getLogger("jot.noise").level, logging.getLogger("jot.more").level
    (30, 30)
    """
    for name in names:
        logging.getLogger(name).setLevel(logging.WARNING)


def parse_log_level(name):
    """Return the number of a log level from its name.

    Ask:
        convert a log level name to its number
        parse 'debug' or 'INFO' into a logging level
        logging level from a string
        log level by name, raise ValueError if unknown

    >>> parse_log_level("debug"), parse_log_level("WARNING")
    (10, 30)
    >>> parse_log_level("loud")
    Traceback (most recent call last):
        ...
    ValueError: unknown log level: 'loud'
    """
    level = logging.getLevelName(name.upper())
    if not isinstance(level, int):
        raise ValueError(f"unknown log level: {name!r}")
    return level


def snippet_log_exception(logger, path):
    """Read a file and log the error if it fails.

    Ask:
        log an exception with traceback in an except block
        catch an OSError and write it to the log
        logger.exception in a try except
        log the error when opening a file fails

    >>> logging.getLogger("jot.none").disabled = True
    >>> snippet_log_exception(logging.getLogger("jot.none"), "/no/such/file") is None
    True
    """
    text = None
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    except OSError:
        logger.exception("cannot read %s", path)
    return text


def log_uncaught_exceptions():
    """Write exceptions that nobody catches to the log.

    Ask:
        log uncaught exceptions
        install sys.excepthook that logs errors
        write unhandled exceptions to the log file
        global exception handler with logging

    >>> hook = sys.excepthook
    >>> log_uncaught_exceptions()
    >>> sys.excepthook is not hook
    True
    >>> sys.excepthook = hook
    """
    def handle(kind, error, traceback):
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, traceback)
        else:
            logging.critical("uncaught exception", exc_info=(kind, error, traceback))

    sys.excepthook = handle


def logging_config(path):
    """Return a dictionary to set up logging with dictConfig.

    Ask:
        logging configuration dictionary for dictConfig
        dictConfig with a console and a file handler
        configure logging from a dictionary
        logging settings as a dict

    >>> import logging.config, os, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a.log")
    >>> logging.config.dictConfig(logging_config(path))
    >>> os.path.exists(path), len(logging.getLogger().handlers)
    (True, 2)
    """
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"default": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
        "handlers": {
            "console": {"class": "logging.StreamHandler", "formatter": "default"},
            "file": {"class": "logging.FileHandler", "filename": path, "formatter": "default"},
        },
        "root": {"level": "INFO", "handlers": ["console", "file"]},
    }


def log_progress(items, logger, every=100):
    """Yield items and log how many there were now and then.

    Ask:
        log progress every n items while iterating
        generator that logs how many items were processed
        progress messages in the log for a long loop
        wrap an iterable with progress logging

    >>> class FakeLogger:
    ...     def info(self, message, *args):
    ...         print(message % args)
    >>> list(log_progress("abc", FakeLogger(), 2))
    2 items done
    ['a', 'b', 'c']
    """
    for count, item in enumerate(items, start=1):
        yield item
        if count % every == 0:
            logger.info("%d items done", count)


def context_logger(logger, **context):
    """Return a logger that puts fixed fields before each message.

    Ask:
        logger with extra context such as a request id in every message
        LoggerAdapter that prefixes messages with key=value fields
        add fixed fields to all log messages
        contextual logger

    >>> adapter = context_logger(logging.getLogger("x"), user="ann", id=7)
    >>> adapter.process("hi", {})[0]
    '[user=ann id=7] hi'
    """
    class Adapter(logging.LoggerAdapter):
        def process(self, msg, kwargs):
            fields = " ".join(f"{key}={value}" for key, value in self.extra.items())
            return f"[{fields}] {msg}", kwargs

    return Adapter(logger, context)
