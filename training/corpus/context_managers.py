"""Context managers: files, timing, temporary changes, locks, transactions and clean-up."""
import contextlib
import io
import os
import shutil
import sqlite3
import sys
import tempfile
import time
from contextlib import ExitStack, contextmanager


@contextmanager
def timer(label="elapsed"):
    """Print how long the body of a with block takes.

    Ask:
        context manager that measures the time of a code block
        timer context manager
        with statement to time a block of code and print the elapsed time
        write a context manager for timing using contextlib
        how can i measure how long a with block takes?
        context manager that times code
        timing context manager with perf_counter

    >>> with timer("work"):  # doctest: +ELLIPSIS
    ...     total = sum(range(10))
    work: 0.0... seconds
    """
    start = time.perf_counter()
    try:
        yield
    finally:
        print(f"{label}: {time.perf_counter() - start:.4f} seconds")


class Timer:
    """Measure the seconds that a with block takes.

    Ask:
        timer class as a context manager with __enter__ and __exit__
        class based context manager which stores the elapsed time
        write a Timer class that works with the with statement
        context manager class to measure elapsed seconds
        class with __enter__ and __exit__ that times a block

    >>> with Timer() as timer:
    ...     time.sleep(0.01)
    >>> 0.009 <= timer.elapsed < 0.5
    True
    """

    def __enter__(self):
        self.start = time.perf_counter()
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        self.elapsed = time.perf_counter() - self.start
        return False


@contextmanager
def change_directory(path):
    """Change the working directory inside a with block.

    Ask:
        context manager to temporarily change the current directory
        cd context manager
        change working directory and go back afterwards using with
        temporarily chdir into a folder
        context manager to change the working directory
        temporarily change directory
        cd into a folder inside a with block

    >>> before = os.getcwd()
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     with change_directory(folder):
    ...         os.path.samefile(os.getcwd(), folder)
    True
    >>> os.getcwd() == before
    True
    """
    previous = os.getcwd()
    os.chdir(path)
    try:
        yield
    finally:
        os.chdir(previous)


class Suppress:
    """Ignore the given exceptions inside a with block, as a class.

    Ask:
        class based context manager that suppresses exceptions
        context manager class whose __exit__ returns True to swallow an exception
        Suppress class with __enter__ and __exit__
        how do i ignore exceptions in __exit__ of a context manager
        context manager that ignores given exceptions
        write my own version of contextlib.suppress
        swallow specific exceptions raised in a with block
        context manager to silence errors

    >>> with Suppress(ZeroDivisionError):
    ...     1 / 0
    >>> with Suppress(LookupError):
    ...     {}["a"]
    >>> with Suppress(KeyError):
    ...     1 / 0
    Traceback (most recent call last):
    ZeroDivisionError: division by zero
    """

    def __init__(self, *exceptions):
        self.exceptions = exceptions

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        return exc_type is not None and issubclass(exc_type, self.exceptions)


@contextmanager
def open_file(path, mode="r"):
    """Open a file and close it at the end of the with block.

    Ask:
        write a context manager that opens and closes a file
        file context manager using contextlib.contextmanager
        own open() context manager with try finally
        context manager function for file handling

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = os.path.join(folder, "a.txt")
    ...     with open_file(path, "w") as file:
    ...         written = file.write("hello")
    ...     with open_file(path) as file:
    ...         print(file.read())
    ...     file.closed
    hello
    True
    """
    file = open(path, mode, encoding="utf-8")
    try:
        yield file
    finally:
        file.close()


class FileManager:
    """Context manager class that opens a file on entry and closes it on exit.

    Ask:
        class FileManager with __enter__ and __exit__ that opens a file
        class based context manager for opening files
        write a context manager class for a file
        file handler class usable in a with statement

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = os.path.join(folder, "a.txt")
    ...     with FileManager(path, "w") as file:
    ...         written = file.write("hello")
    ...     with FileManager(path) as file:
    ...         print(file.read())
    ...     file.closed
    hello
    True
    """

    def __init__(self, path, mode="r"):
        self.path = path
        self.mode = mode
        self.file = None

    def __enter__(self):
        self.file = open(self.path, self.mode, encoding="utf-8")
        return self.file

    def __exit__(self, exc_type, exc_value, traceback):
        self.file.close()


@contextmanager
def temporary_directory():
    """Create a directory that is removed after the with block.

    Ask:
        context manager that creates a temporary directory and removes it
        make a temp folder in a with block and delete it afterwards
        temporary directory context manager with mkdtemp and rmtree
        own TemporaryDirectory context manager

    >>> with temporary_directory() as folder:
    ...     os.path.isdir(folder)
    True
    >>> os.path.exists(folder)
    False
    """
    path = tempfile.mkdtemp()
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


@contextmanager
def capture_stdout():
    """Collect what is printed inside a with block.

    Ask:
        context manager that captures printed output
        capture stdout in a with block
        catch everything that print writes into a string
        redirect standard output to a buffer temporarily
        get the output of print statements as text with a context manager
        context manager that redirects stdout and returns what was printed

    >>> with capture_stdout() as output:
    ...     print("hello")
    >>> output.getvalue()
    'hello\\n'
    >>> print("back")
    back
    """
    buffer = io.StringIO()
    with contextlib.redirect_stdout(buffer):
        yield buffer


@contextmanager
def silence_output():
    """Hide what is printed inside a with block.

    Ask:
        context manager that silences print output
        suppress stdout inside a with block
        hide all printing of a function call with a context manager
        redirect output to devnull temporarily

    >>> with silence_output():
    ...     print("hidden")
    >>> print("shown")
    shown
    """
    with open(os.devnull, "w", encoding="utf-8") as devnull:
        with contextlib.redirect_stdout(devnull):
            yield


@contextmanager
def redirect_output(path):
    """Write what is printed inside a with block to a file.

    Ask:
        context manager that redirects print to a file
        redirect stdout to a file in a with block
        send printed output to a text file temporarily
        write everything printed in a with block to path

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = os.path.join(folder, "out.txt")
    ...     with redirect_output(path):
    ...         print("to file")
    ...     print(open(path, encoding="utf-8").read(), end="")
    to file
    """
    with open(path, "w", encoding="utf-8") as file:
        with contextlib.redirect_stdout(file):
            yield


@contextmanager
def temporary_attribute(obj, name, value):
    """Set an attribute inside a with block and restore it afterwards.

    Ask:
        context manager to temporarily change an attribute of an object
        monkey patch an attribute in a with block
        set an attribute and restore the old value afterwards
        simple patch context manager for tests

    >>> class Config:
    ...     debug = False
    >>> with temporary_attribute(Config, "debug", True):
    ...     Config.debug
    True
    >>> Config.debug
    False
    """
    previous = getattr(obj, name)
    setattr(obj, name, value)
    try:
        yield obj
    finally:
        setattr(obj, name, previous)


@contextmanager
def temporary_item(mapping, key, value):
    """Set a dictionary key inside a with block and restore it afterwards.

    Ask:
        context manager to temporarily change a dictionary value
        override a key of a dict in a with block and restore it
        temporary dict entry context manager
        set a setting for the duration of a with block

    >>> settings = {"debug": False}
    >>> with temporary_item(settings, "debug", True), temporary_item(settings, "x", 1):
    ...     print(settings)
    {'debug': True, 'x': 1}
    >>> settings
    {'debug': False}
    """
    missing = object()
    previous = mapping.get(key, missing)
    mapping[key] = value
    try:
        yield mapping
    finally:
        if previous is missing:
            del mapping[key]
        else:
            mapping[key] = previous


@contextmanager
def transaction(connection):
    """Commit a database transaction, or roll it back on an error, as a context manager.

    Ask:
        context manager for a database transaction with commit and rollback
        commit on success and rollback on exception in a with block
        transaction context manager for sqlite
        write a context manager which rolls back the database when an error occurs
        context manager for a database transaction
        commit or rollback with a with statement
        transaction context manager that rolls back on exception
        contextmanager yielding a cursor and committing at the end
        sqlite transaction context manager

    >>> db = sqlite3.connect(":memory:")
    >>> with transaction(db) as cursor:
    ...     _ = cursor.execute("CREATE TABLE t (n INTEGER)")
    ...     _ = cursor.execute("INSERT INTO t VALUES (1)")
    >>> with transaction(db) as cursor:
    ...     _ = cursor.execute("INSERT INTO t VALUES (2)")
    ...     1 / 0
    Traceback (most recent call last):
    ZeroDivisionError: division by zero
    >>> db.execute("SELECT n FROM t").fetchall()
    [(1,)]
    >>> db.in_transaction
    False
    """
    cursor = connection.cursor()
    try:
        yield cursor
    except BaseException:
        connection.rollback()
        raise
    else:
        connection.commit()
    finally:
        cursor.close()


@contextmanager
def open_database(path):
    """Open an SQLite database and close it after the with block.

    Ask:
        context manager for a sqlite3 connection
        open a sqlite database, commit and close it automatically
        database connection context manager
        with block that connects to sqlite and closes the connection

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = os.path.join(folder, "a.db")
    ...     with open_database(path) as db:
    ...         _ = db.execute("CREATE TABLE t (n INTEGER)")
    ...         _ = db.execute("INSERT INTO t VALUES (5)")
    ...     with open_database(path) as db:
    ...         print(db.execute("SELECT n FROM t").fetchall())
    [(5,)]
    """
    connection = sqlite3.connect(path)
    try:
        with connection:
            yield connection
    finally:
        connection.close()


class DatabaseConnection:
    """Connect to SQLite on entry; commit or roll back and close on exit.

    Ask:
        class based context manager for a database connection
        DatabaseConnection class with __enter__ and __exit__
        context manager class which connects to sqlite and closes the connection
        database class usable with the with statement
        context manager class that opens and closes a database connection

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = os.path.join(folder, "a.db")
    ...     with DatabaseConnection(path) as db:
    ...         _ = db.execute("CREATE TABLE t (n INTEGER)")
    ...     with contextlib.suppress(ValueError), DatabaseConnection(path) as db:
    ...         _ = db.execute("INSERT INTO t VALUES (6)")
    ...         raise ValueError
    ...     with DatabaseConnection(path) as db:
    ...         _ = db.execute("INSERT INTO t VALUES (5)")
    ...     with DatabaseConnection(path) as db:
    ...         print(db.execute("SELECT n FROM t").fetchall())
    [(5,)]
    """

    def __init__(self, path):
        self.path = path
        self.connection = None

    def __enter__(self):
        self.connection = sqlite3.connect(self.path)
        return self.connection

    def __exit__(self, exc_type, exc_value, traceback):
        if exc_type is None:
            self.connection.commit()
        else:
            self.connection.rollback()
        self.connection.close()


@contextmanager
def hold_lock(lock, timeout):
    """Hold a lock inside a with block, or raise TimeoutError.

    Ask:
        context manager that acquires a lock with a timeout
        acquire a threading lock in a with block but give up after some seconds
        lock context manager with timeout which raises TimeoutError
        with statement for a lock with time limit

    >>> import threading
    >>> lock = threading.Lock()
    >>> with hold_lock(lock, timeout=0.01):
    ...     lock.locked()
    True
    >>> lock.locked()
    False
    >>> _ = lock.acquire()
    >>> with hold_lock(lock, timeout=0.01):
    ...     print("not reached")
    Traceback (most recent call last):
    TimeoutError: could not acquire the lock
    """
    if not lock.acquire(timeout=timeout):
        raise TimeoutError("could not acquire the lock")
    try:
        yield
    finally:
        lock.release()


@contextmanager
def log_block(name):
    """Print when a with block starts and ends.

    Ask:
        context manager that prints a message on entering and leaving
        simple context manager example using contextmanager decorator
        print start and end of a with block
        write a basic context manager with yield
        context manager that prints start and end
        with block that prints a message before and after

    >>> with log_block("load"):
    ...     print("working")
    start load
    working
    end load
    """
    print(f"start {name}")
    try:
        yield
    finally:
        print(f"end {name}")


class ContextManager:
    """Template of a context manager class that prints on entry and on exit.

    Ask:
        simple context manager class example
        minimal class with __enter__ and __exit__ methods
        how do i write a context manager as a class
        context manager class template

    >>> with ContextManager("demo") as manager:
    ...     print("inside", manager.name)
    enter demo
    inside demo
    exit demo
    >>> with ContextManager("demo"):
    ...     1 / 0
    Traceback (most recent call last):
    ZeroDivisionError: division by zero
    """

    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print(f"enter {self.name}")
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        print(f"exit {self.name}")
        return False


class Indenter:
    """Print text indented by the depth of nested with blocks.

    Ask:
        context manager that indents printed text
        Indenter class: nested with blocks increase the indentation
        context manager class for nested indentation of output
        indent output with the with statement

    >>> with Indenter() as indent:
    ...     indent.print("one")
    ...     with indent:
    ...         indent.print("two")
    ...     indent.print("three")
        one
            two
        three
    """

    def __init__(self):
        self.level = 0

    def __enter__(self):
        self.level += 1
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        self.level -= 1

    def print(self, text):
        print("    " * self.level + text)


@contextmanager
def atomic_write(path):
    """Write a file so that it is replaced only if the block succeeds.

    Ask:
        context manager for atomic file writing
        write to a temporary file and rename it when the with block is done
        safely overwrite a file: replace it only on success
        atomic write context manager

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = os.path.join(folder, "a.txt")
    ...     with atomic_write(path) as file:
    ...         _ = file.write("good")
    ...     with contextlib.suppress(ValueError), atomic_write(path) as file:
    ...         _ = file.write("bad")
    ...         raise ValueError
    ...     print(open(path, encoding="utf-8").read(), os.listdir(folder))
    good ['a.txt']
    """
    temporary = f"{path}.tmp"
    try:
        with open(temporary, "w", encoding="utf-8") as file:
            yield file
        os.replace(temporary, path)
    except BaseException:
        os.remove(temporary)
        raise


@contextmanager
def closing(resource):
    """Close an object after the with block.

    Ask:
        context manager which calls close() on an object at the end
        closing context manager for objects without with support
        always close a resource after use with a with block
        own implementation of contextlib.closing

    >>> class Door:
    ...     def close(self):
    ...         print("closed")
    >>> with closing(Door()) as door:
    ...     print(type(door).__name__)
    Door
    closed
    """
    try:
        yield resource
    finally:
        resource.close()


def read_files(paths):
    """Return the first line of each file, with all files open at once.

    Ask:
        open a variable number of files with ExitStack
        open a list of files at once with contextlib.ExitStack
        use ExitStack to manage many context managers
        how do i open several files in one with statement when the number is unknown
        ExitStack to open a list of files

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     paths = [os.path.join(folder, name) for name in "ab"]
    ...     for path in paths:
    ...         with open(path, "w", encoding="utf-8") as file:
    ...             _ = file.write("first " + path[-1] + "\\nsecond")
    ...     read_files(paths), read_files([])
    (['first a', 'first b'], [])
    """
    with ExitStack() as stack:
        files = [stack.enter_context(open(path, encoding="utf-8")) for path in paths]
        return [file.readline().rstrip("\n") for file in files]


def run_with_cleanup(action, cleanups):
    """Run an action, then clean-up functions in reverse order.

    Ask:
        use ExitStack callbacks to run cleanup functions
        register cleanup functions that run in reverse order even on error
        run a function and then a list of cleanup callbacks with ExitStack
        defer-like cleanup with contextlib.ExitStack.callback

    >>> run_with_cleanup(lambda: "done", [lambda: print("a"), lambda: print("b")])
    b
    a
    'done'
    >>> run_with_cleanup(lambda: 1 / 0, [])
    Traceback (most recent call last):
    ZeroDivisionError: division by zero
    """
    with ExitStack() as stack:
        for cleanup in cleanups:
            stack.callback(cleanup)
        return action()


@contextmanager
def recursion_limit(limit):
    """Set the recursion limit inside a with block.

    Ask:
        context manager to temporarily raise the recursion limit
        set sys.setrecursionlimit in a with block and restore it
        temporary recursion limit
        increase the maximum recursion depth only for a block of code

    >>> before = sys.getrecursionlimit()
    >>> with recursion_limit(5000):
    ...     sys.getrecursionlimit()
    5000
    >>> sys.getrecursionlimit() == before
    True
    """
    previous = sys.getrecursionlimit()
    sys.setrecursionlimit(limit)
    try:
        yield
    finally:
        sys.setrecursionlimit(previous)


@contextmanager
def add_to_path(directory):
    """Put a directory on sys.path inside a with block.

    Ask:
        context manager to temporarily add a directory to sys.path
        add a folder to the import path in a with block
        temporary sys.path entry
        extend the python path for a block and remove it again

    >>> with add_to_path("/some/folder"):
    ...     sys.path[0]
    '/some/folder'
    >>> "/some/folder" in sys.path
    False
    """
    sys.path.insert(0, directory)
    try:
        yield
    finally:
        sys.path.remove(directory)


@contextmanager
def assert_raises(exception):
    """Fail unless the with block raises a given exception.

    Ask:
        context manager that checks that an exception is raised
        write my own assertRaises context manager
        with block which fails if no exception of the given type is raised
        test helper context manager expecting an error

    >>> with assert_raises(ZeroDivisionError):
    ...     1 / 0
    >>> with assert_raises(ValueError):
    ...     pass
    Traceback (most recent call last):
    AssertionError: ValueError was not raised
    >>> with assert_raises(ValueError):
    ...     {}["a"]
    Traceback (most recent call last):
    KeyError: 'a'
    """
    try:
        yield
    except exception:
        return
    raise AssertionError(f"{exception.__name__} was not raised")


@contextmanager
def wrap_exceptions(exception, message):
    """Turn any exception of a with block into another one.

    Ask:
        context manager that converts exceptions to a custom exception
        translate any error in a with block into another exception type
        wrap exceptions raised in a block with a new message, keeping the cause
        re-raise as different exception with a context manager

    >>> with wrap_exceptions(RuntimeError, "loading failed"):
    ...     int("x")
    Traceback (most recent call last):
    RuntimeError: loading failed
    >>> with wrap_exceptions(RuntimeError, "loading failed"):
    ...     print("fine")
    fine
    """
    try:
        yield
    except Exception as error:
        raise exception(message) from error


def safe_remove(path):
    """Delete a file and ignore that it is missing.

    Ask:
        delete a file if it exists using contextlib.suppress
        remove a file and ignore FileNotFoundError with suppress
        os.remove without an error when the file is missing, with suppress
        example for contextlib.suppress

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = os.path.join(folder, "a.txt")
    ...     open(path, "w").close()
    ...     safe_remove(path)
    ...     safe_remove(path)
    ...     os.path.exists(path)
    False
    """
    with contextlib.suppress(FileNotFoundError):
        os.remove(path)


@contextlib.asynccontextmanager
async def async_resource(name):
    """Print on entry and exit of an async with block.

    Ask:
        async context manager example
        asynccontextmanager example for async with
        write an asynchronous context manager
        context manager for async with that sets up and tears down a resource

    >>> import asyncio
    >>> async def main():
    ...     async with async_resource("db") as resource:
    ...         print("using", resource)
    >>> asyncio.run(main())
    open db
    using db
    close db
    """
    print(f"open {name}")
    try:
        yield name
    finally:
        print(f"close {name}")


class AsyncConnection:
    """Open on entry and close on exit of an async with block.

    Ask:
        class with __aenter__ and __aexit__
        class based async context manager
        AsyncConnection class usable with async with
        how do i make a class work with async with

    >>> import asyncio
    >>> async def main():
    ...     async with AsyncConnection() as connection:
    ...         print(connection.is_open)
    ...     print(connection.is_open)
    >>> asyncio.run(main())
    True
    False
    """

    def __init__(self):
        self.is_open = False

    async def __aenter__(self):
        self.is_open = True
        return self

    async def __aexit__(self, exc_type, exc_value, traceback):
        self.is_open = False


@contextmanager
def null_context(value=None):
    """Do nothing but give back a value in a with block.

    Ask:
        context manager that does nothing
        null context manager for optional with blocks
        dummy context manager which just yields a value
        no-op context manager

    >>> with null_context(5) as value:
    ...     print(value)
    5
    """
    yield value


@contextmanager
def rollback_list(items):
    """Undo the changes to a list if the with block raises.

    Ask:
        context manager that restores a list if an exception occurs
        undo changes to a list when the with block fails
        transactional list changes: roll back on error
        restore the original contents of a list after an exception

    >>> numbers = [1, 2]
    >>> with rollback_list(numbers):
    ...     numbers.append(3)
    >>> numbers
    [1, 2, 3]
    >>> with contextlib.suppress(ValueError), rollback_list(numbers):
    ...     numbers.clear()
    ...     raise ValueError
    >>> numbers
    [1, 2, 3]
    """
    backup = list(items)
    try:
        yield items
    except BaseException:
        items[:] = backup
        raise
