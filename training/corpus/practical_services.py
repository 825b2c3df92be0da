"""Databases, commands, threads, asyncio, logging, argparse and tests at work."""
import argparse
import asyncio
import csv
import logging
import queue
import sqlite3
import subprocess
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, as_completed
from logging.handlers import RotatingFileHandler
from unittest import TestCase, mock
from unittest.mock import patch


def create_users_table(connection):
    """Create the table users if it is missing.

    Ask:
        sqlite create table users and insert rows with parameters
        create a users table with id, name and unique email in sqlite3
        sqlite schema for users, if not exists
        make a users table with an autoincrement primary key
        database setup: users with name, email and created time

    >>> connection = sqlite3.connect(":memory:")
    >>> create_users_table(connection)
    >>> create_users_table(connection)
    >>> _ = connection.execute("INSERT INTO users (name, email) VALUES (?, ?)", ("Ann", "a@b.org"))
    >>> connection.execute("SELECT id, name, email, created_at IS NULL FROM users").fetchall()
    [(1, 'Ann', 'a@b.org', 0)]
    """
    with connection:
        connection.execute("""
            CREATE TABLE IF NOT EXISTS users (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                name TEXT NOT NULL,
                email TEXT NOT NULL UNIQUE,
                created_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP
            )
        """)


def csv_to_memory_database(path, table):
    """Return a connection to an SQLite database in memory with a table made from a CSV file.

    Ask:
        sqlite create in memory database from csv
        load a csv into an in-memory sqlite table to query it with sql
        csv to sqlite table in :memory:
        run sql on a csv file with sqlite3
        import csv rows into a temporary sqlite database

    >>> import os, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = os.path.join(folder, "a.csv")
    ...     with open(path, "w") as file:
    ...         _ = file.write("name,age\\nAnn,3\\nBob,4\\n")
    ...     connection = csv_to_memory_database(path, "people")
    >>> connection.execute("SELECT name FROM people WHERE CAST(age AS INT) > 3").fetchall()
    [('Bob',)]
    """
    connection = sqlite3.connect(":memory:")
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.reader(file)
        header = next(reader)
        columns = ", ".join(f'"{name}"' for name in header)
        marks = ", ".join("?" for _ in header)
        with connection:
            connection.execute(f'CREATE TABLE "{table}" ({columns})')
            connection.executemany(f'INSERT INTO "{table}" VALUES ({marks})', reader)
    return connection


class Database:
    """An SQLite database that is used with the with statement.

    Ask:
        sqlite wrapper class with context manager
        Database class with execute, fetch_all and automatic commit or rollback
        class around sqlite3 with __enter__ and __exit__
        context manager class for a database connection with commit and rollback
        simple sqlite helper class, commits on success, rolls back on error, then closes

    >>> import os, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = os.path.join(folder, "a.db")
    ...     with Database(path) as db:
    ...         _ = db.execute("CREATE TABLE t (n)")
    ...         _ = db.execute("INSERT INTO t VALUES (?)", (1,))
    ...     try:
    ...         with Database(path) as db:
    ...             _ = db.execute("INSERT INTO t VALUES (2)")
    ...             raise ValueError
    ...     except ValueError:
    ...         pass
    ...     with Database(path) as db:
    ...         db.fetch_all("SELECT n FROM t")
    [(1,)]
    """

    def __init__(self, path):
        self.path = path

    def __enter__(self):
        self.connection = sqlite3.connect(self.path)
        return self

    def __exit__(self, kind, error, traceback):
        if kind is None:
            self.connection.commit()
        else:
            self.connection.rollback()
        self.connection.close()

    def execute(self, query, parameters=()):
        return self.connection.execute(query, parameters)

    def fetch_all(self, query, parameters=()):
        return self.execute(query, parameters).fetchall()


def rows_of_page(connection, table, page, size=20):
    """Return a page of the rows of an SQLite table and the number of pages.

    Ask:
        sqlite pagination with limit and offset, also the page count
        get page n of a table with total number of pages
        paginate any sqlite table, pages count from 1
        rows of one page plus how many pages there are
        LIMIT OFFSET query helper that returns rows and page count

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE t (n)")
    >>> _ = connection.executemany("INSERT INTO t VALUES (?)", [(n,) for n in range(5)])
    >>> rows_of_page(connection, "t", 2, 2), rows_of_page(connection, "t", 3, 2)
    (([(2,), (3,)], 3), ([(4,)], 3))
    """
    (count,) = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()
    rows = connection.execute(
        f'SELECT * FROM "{table}" ORDER BY rowid LIMIT ? OFFSET ?', (size, (page - 1) * size)
    ).fetchall()
    return rows, -(-count // size)


def delete_by_ids(connection, table, ids):
    """Delete the rows with given ids from an SQLite table and return how many there were.

    Ask:
        delete several rows by id from a sqlite table
        sqlite delete where id in a list with placeholders
        remove rows whose ids are in a list, return the number deleted
        DELETE ... WHERE id IN (?, ?, ?) built for a list
        bulk delete by primary key in sqlite3

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY)")
    >>> _ = connection.executemany("INSERT INTO t VALUES (?)", [(1,), (2,), (3,)])
    >>> delete_by_ids(connection, "t", [1, 3, 9]), delete_by_ids(connection, "t", [])
    (2, 0)
    """
    marks = ", ".join("?" for _ in ids)
    with connection:
        cursor = connection.execute(f'DELETE FROM "{table}" WHERE id IN ({marks})', list(ids))
    return cursor.rowcount


def table_schema(connection, table):
    """Return the names and the types of the columns of an SQLite table.

    Ask:
        column names and types of a sqlite table
        describe a sqlite table as dict of column to type
        schema of a table with pragma table_info
        which columns does a sqlite table have
        sqlite table structure

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE t (id INTEGER, name TEXT)")
    >>> table_schema(connection, "t"), table_schema(connection, "none")
    ({'id': 'INTEGER', 'name': 'TEXT'}, {})
    """
    rows = connection.execute(f'PRAGMA table_info("{table}")')
    return {name: kind for _, name, kind, *_ in rows}


def row_counts_of_tables(connection):
    """Return the number of rows of each table of an SQLite database.

    Ask:
        row count of every table in a sqlite database
        how many rows does each table have
        dict of table name to number of rows
        list all sqlite tables with their sizes in rows
        database overview: tables and their row counts

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE TABLE a (n)")
    >>> _ = connection.execute("CREATE TABLE b (n)")
    >>> _ = connection.execute("INSERT INTO b VALUES (1)")
    >>> row_counts_of_tables(connection)
    {'a': 0, 'b': 1}
    """
    counts = {}
    query = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    for (name,) in connection.execute(query).fetchall():
        (counts[name],) = connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()
    return counts


def search_notes(connection, words):
    """Return the titles of the notes that match words, with SQLite's full text search.

    Ask:
        sqlite full text search
        fts5 match query on a notes table, best first
        search texts in sqlite with full text index
        query an fts5 virtual table
        full-text search of notes with sqlite3

    >>> connection = sqlite3.connect(":memory:")
    >>> _ = connection.execute("CREATE VIRTUAL TABLE notes USING fts5(title, body)")
    >>> _ = connection.executemany("INSERT INTO notes VALUES (?, ?)",
    ...                            [("A", "red apples"), ("B", "green pears")])
    >>> search_notes(connection, "green"), search_notes(connection, "blue")
    (['B'], [])
    """
    rows = connection.execute(
        "SELECT title FROM notes WHERE notes MATCH ? ORDER BY rank", (words,)
    )
    return [title for (title,) in rows]


def run_command(command, timeout=None):
    """Run a command with a timeout and return its exit code, output and errors.

    Ask:
        run a shell command with timeout and return exit code, stdout, stderr
        subprocess with timeout, exit code None if it took too long
        execute a command, give up after n seconds
        run program with time limit and captured output and error text
        safe subprocess call returning (code, out, err), also on timeout

    >>> import sys
    >>> run_command([sys.executable, "-c", "import sys; print(1); sys.exit(3)"])
    (3, '1\\n', '')
    >>> run_command([sys.executable, "-c", "import time; time.sleep(9)"], 0.01)
    (None, '', 'timed out after 0.01 s')
    """
    try:
        result = subprocess.run(command, capture_output=True, text=True, timeout=timeout)
    except subprocess.TimeoutExpired:
        return None, "", f"timed out after {timeout} s"
    return result.returncode, result.stdout, result.stderr


def stream_command(command):
    """Run a command and yield the lines of its output while it runs.

    Ask:
        run a command and yield its output line by line
        stream subprocess output in real time
        iterate over stdout of a running process with Popen
        live output of a command as generator, error if it fails
        read lines from a long running subprocess as they come

    >>> import sys
    >>> list(stream_command([sys.executable, "-c", "print('a'); print('b')"]))
    ['a', 'b']
    >>> try:
    ...     list(stream_command([sys.executable, "-c", "import sys; sys.exit(2)"]))
    ... except subprocess.CalledProcessError as error:
    ...     print(error.returncode)
    2
    """
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout:
            yield line.rstrip("\n")
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)


def parse_sum_args(argv=None):
    """Return the sum of the numbers on the command line.

    Ask:
        argparse positional list of numbers, print their sum
        command line tool that adds the numbers given as arguments
        argparse nargs="+" type float with a --max option instead of the sum
        parse several numbers with argparse and accumulate them
        sum or max of numbers from argv with store_const

    >>> parse_sum_args(["1", "2.5"]), parse_sum_args(["1", "2.5", "--max"])
    (3.5, 2.5)
    """
    parser = argparse.ArgumentParser(description="Add numbers.")
    parser.add_argument("numbers", nargs="+", type=float)
    parser.add_argument("--max", action="store_const", dest="function", const=max, default=sum,
                        help="find the largest number instead")
    args = parser.parse_args(argv)
    return args.function(args.numbers)


def parse_convert_args(argv=None):
    """Return the arguments of a tool with an input file, an output file and --verbose.

    Ask:
        argparse with input file, output file and verbose flag
        command line options: input, -o/--output and -v
        parse arguments for a converter with input path, output path and verbosity
        argparse boilerplate with input, output and verbose
        arguments input, --output default out.txt, --verbose

    >>> args = parse_convert_args(["a.txt", "-v"])
    >>> args.input, args.output, args.verbose
    ('a.txt', 'out.txt', True)
    >>> parse_convert_args(["a", "--output", "b"]).output
    'b'
    """
    parser = argparse.ArgumentParser(description="Convert a file.")
    parser.add_argument("input", help="file to read")
    parser.add_argument("-o", "--output", default="out.txt", help="file to write")
    parser.add_argument("-v", "--verbose", action="store_true", help="tell what is done")
    return parser.parse_args(argv)


def todo_parser():
    """Return a parser with the subcommands add, list and remove.

    Ask:
        argparse subcommands add, list and remove
        command line parser for a todo app with add, list, remove
        argparse subparsers with three commands and their own arguments
        git like subcommands in argparse: add TEXT, list --all, remove ID
        todo cli argument parser

    >>> parser = todo_parser()
    >>> args = parser.parse_args(["add", "buy milk", "--priority", "2"])
    >>> args.command, args.text, args.priority
    ('add', 'buy milk', 2)
    >>> parser.parse_args(["remove", "3"]).id, parser.parse_args(["list", "--all"]).all
    (3, True)
    """
    parser = argparse.ArgumentParser(prog="todo")
    commands = parser.add_subparsers(dest="command", required=True)
    add = commands.add_parser("add", help="add a task")
    add.add_argument("text")
    add.add_argument("--priority", type=int, default=1)
    show = commands.add_parser("list", help="show the tasks")
    show.add_argument("--all", action="store_true")
    remove = commands.add_parser("remove", help="remove a task")
    remove.add_argument("id", type=int)
    return parser


def setup_logging(path, level=logging.INFO):
    """Send log records to the console and to a rotating file.

    Ask:
        logging setup with console and rotating file handler
        configure root logger: stderr plus RotatingFileHandler with format
        set up logging to screen and a log file of at most 1 MB with 3 backups
        basic logging configuration with rotation and timestamps
        logging.basicConfig with two handlers, stream and rotating file

    >>> import os, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     setup_logging(os.path.join(folder, "a.log"))
    ...     handlers = logging.getLogger().handlers[:]
    ...     _ = logging.getLogger().handlers[0].setStream(open(os.devnull, "w"))
    ...     logging.warning("hello")
    ...     for handler in handlers:
    ...         handler.close()
    ...         logging.getLogger().removeHandler(handler)
    ...     open(os.path.join(folder, "a.log")).read()[-21:]
    '] WARNING root hello\\n'
    """
    logging.basicConfig(
        level=level,
        format="[%(asctime)s] %(levelname)s %(name)s %(message)s",
        handlers=[
            logging.StreamHandler(),
            RotatingFileHandler(path, maxBytes=1_000_000, backupCount=3, encoding="utf-8"),
        ],
        force=True,
    )


def make_logger(name, stream=None):
    """Return a logger that writes time, level, name and message.

    Ask:
        logger with timestamp, level and name format
        create a logger with a formatter, no duplicate handlers
        named logger with stream handler and format string
        logging.getLogger with handler added only once
        module logger that prints date, level and message

    >>> import io
    >>> stream = io.StringIO()
    >>> logger = make_logger("jc.demo", stream)
    >>> make_logger("jc.demo", stream) is logger, len(logger.handlers)
    (True, 1)
    >>> logger.info("hi")
    >>> stream.getvalue().split(" ", 2)[2]
    'INFO jc.demo: hi\\n'
    """
    logger = logging.getLogger(name)
    if not logger.handlers:
        handler = logging.StreamHandler(stream)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logger.addHandler(handler)
        logger.setLevel(logging.INFO)
        logger.propagate = False
    return logger


def fetch_many(fetch, urls, workers=8):
    """Fetch URLs in threads and return the result or the exception for each.

    Ask:
        download urls concurrently with ThreadPoolExecutor and return dict url -> result or error
        call fetch(url) in a thread pool, collect results and exceptions by url
        run a function for many keys in parallel, keep errors as values
        thread pool with as_completed and a dict of futures
        parallel download with error handling per url

    >>> def fetch(url):
    ...     return len(url) if url != "bad" else 1 / 0
    >>> fetch_many(fetch, ["a", "bad"]) # doctest: +ELLIPSIS
    {...}
    >>> found = fetch_many(fetch, ["abc", "bad"])
    >>> found["abc"], type(found["bad"]).__name__, fetch_many(fetch, [])
    (3, 'ZeroDivisionError', {})
    """
    results = {}
    with ThreadPoolExecutor(max_workers=workers) as executor:
        futures = {executor.submit(fetch, url): url for url in urls}
        for future in as_completed(futures):
            error = future.exception()
            results[futures[future]] = error or future.result()
    return results


def process_with_workers(function, items, workers=4):
    """Process items with worker threads that take them from a queue.

    Ask:
        worker threads that take tasks from a queue.Queue and collect the results
        n threads process a queue of items, results in a list of pairs
        queue with sentinel None to stop the worker threads
        threading worker pool by hand with queue and join
        process items from a queue with multiple threads without concurrent.futures

    >>> sorted(process_with_workers(lambda n: n * n, range(5)))
    [(0, 0), (1, 1), (2, 4), (3, 9), (4, 16)]
    >>> process_with_workers(str, [])
    []
    """
    tasks, results = queue.Queue(), queue.Queue()

    def work():
        while (item := tasks.get()) is not None:
            results.put((item[0], function(item[0])))

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for item in items:
        tasks.put((item,))
    for _ in threads:
        tasks.put(None)
    for thread in threads:
        thread.join()
    return [results.get() for _ in range(results.qsize())]


class PeriodicTimer:
    """A thread that calls a function again and again until it is stopped.

    Ask:
        periodic timer thread that calls a function every n seconds
        repeat a function in the background with start and stop
        interval timer class with threading.Event
        RepeatedTimer class like setInterval
        call a function every interval seconds until stop() is called

    >>> calls = threading.Semaphore(0)
    >>> timer = PeriodicTimer(0.001, calls.release)
    >>> timer.start()
    >>> calls.acquire(timeout=2), calls.acquire(timeout=2)
    (True, True)
    >>> timer.stop()
    >>> timer.thread.is_alive()
    False
    """

    def __init__(self, interval, function):
        self.interval = interval
        self.function = function
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self._run, daemon=True)

    def _run(self):
        while not self.stopped.wait(self.interval):
            self.function()

    def start(self):
        self.thread.start()

    def stop(self):
        self.stopped.set()
        self.thread.join()


async def gather_with_limit(coroutines, limit):
    """Await coroutines, at most so many at once, and return their results in order.

    Ask:
        asyncio gather with limited concurrency using a semaphore
        run a list of coroutines with at most n running at the same time
        gather_with_concurrency(n, coros) in asyncio
        limit parallel awaitables, results in input order
        async semaphore around each coroutine then gather

    >>> async def double(n):
    ...     await asyncio.sleep(0)
    ...     return 2 * n
    >>> asyncio.run(gather_with_limit([double(n) for n in range(4)], 2))
    [0, 2, 4, 6]
    """
    semaphore = asyncio.Semaphore(limit)

    async def limited(coroutine):
        async with semaphore:
            return await coroutine

    return await asyncio.gather(*map(limited, coroutines))


async def gather_outcomes(coroutines):
    """Await coroutines and return their results and their exceptions apart.

    Ask:
        asyncio gather with return_exceptions, split results and errors
        run coroutines together and separate the failures
        await many coroutines, collect successes and exceptions in two lists
        asyncio.gather that does not stop at the first error
        results and errors of a batch of async calls

    >>> async def half(n):
    ...     return 10 / n
    >>> asyncio.run(gather_outcomes([half(5), half(0), half(2)]))
    ([2.0, 5.0], [ZeroDivisionError('division by zero')])
    """
    outcomes = await asyncio.gather(*coroutines, return_exceptions=True)
    errors = [outcome for outcome in outcomes if isinstance(outcome, Exception)]
    results = [outcome for outcome in outcomes if not isinstance(outcome, Exception)]
    return results, errors


async def wait_or_default(coroutine, seconds, default=None):
    """Return the result of a coroutine, or a default if it takes too long.

    Ask:
        await a coroutine with timeout and default value
        asyncio.wait_for that returns None instead of raising TimeoutError
        async call with time limit and fallback
        give up on a coroutine after n seconds and return a default
        coroutine result or default on timeout

    >>> asyncio.run(wait_or_default(asyncio.sleep(9, "x"), 0.01, "late"))
    'late'
    >>> asyncio.run(wait_or_default(asyncio.sleep(0, "x"), 1))
    'x'
    """
    try:
        return await asyncio.wait_for(coroutine, seconds)
    except asyncio.TimeoutError:
        return default


async def poll_until(check, interval=1.0, timeout=30.0):
    """Call a function again and again until its result is true, or raise TimeoutError.

    Ask:
        async poll until a condition is true or timeout
        wait in asyncio until check() returns true
        await a condition with polling interval and timeout
        asyncio: retry a check every second until it succeeds
        poll a job status with asyncio.sleep

    >>> answers = iter([None, 0, "done"])
    >>> asyncio.run(poll_until(lambda: next(answers), 0.001, 1))
    'done'
    >>> asyncio.run(poll_until(lambda: False, 0.001, 0.005))
    Traceback (most recent call last):
        ...
    TimeoutError: the condition did not become true
    """
    deadline = time.monotonic() + timeout
    while not (result := check()):
        if time.monotonic() >= deadline:
            raise TimeoutError("the condition did not become true")
        await asyncio.sleep(interval)
    return result


def wait_for_condition(check, timeout=10.0, interval=0.1):
    """Wait until a function returns something true; tell whether it did so in time.

    Ask:
        wait until a condition function returns true, with timeout
        poll check() every interval seconds, return False on timeout
        block until a predicate holds or time is up
        wait_until helper for tests
        keep checking a condition for at most n seconds

    >>> answers = iter([0, 0, 1])
    >>> wait_for_condition(lambda: next(answers), 1, 0.001)
    True
    >>> wait_for_condition(lambda: False, 0.005, 0.001)
    False
    """
    deadline = time.monotonic() + timeout
    while not check():
        if time.monotonic() >= deadline:
            return False
        time.sleep(interval)
    return True


class TestDivide(TestCase):
    """Tests of a function that must raise ZeroDivisionError.

    Ask:
        unittest for a function that raises
        unittest TestCase with assertRaises for division by zero
        test case class that checks a result and an exception
        unit test of divide with assertEqual and assertRaises
        how to test that an exception is raised with unittest

    >>> import unittest
    >>> unittest.TextTestRunner(stream=open("/dev/null", "w")).run(
    ...     unittest.defaultTestLoader.loadTestsFromTestCase(TestDivide))
    <unittest.runner.TextTestResult run=2 errors=0 failures=0>
    """

    def divide(self, a, b):
        return a / b

    def test_result(self):
        self.assertEqual(self.divide(6, 3), 2)

    def test_zero(self):
        with self.assertRaises(ZeroDivisionError):
            self.divide(1, 0)


def test_with_fixed_time():
    """Test code that asks for the time with a mocked time.time.

    Ask:
        mock time.time in a test
        test with a fixed current time using patch
        freeze the clock in a unit test with unittest.mock
        patch time.time to return a constant
        mock the current time
        mock patch datetime now

    >>> test_with_fixed_time()
    """
    with patch("time.time", return_value=1000.0):
        assert time.time() == 1000.0
    assert time.time() != 1000.0


def test_sleep_is_called():
    """Test that a function sleeps between its attempts, without waiting.

    Ask:
        mock a function with patch and check calls
        test that time.sleep is called with patch and assert_called_with
        check number of calls of a mocked function
        patch time.sleep so that a retry test is fast
        unittest.mock call_args_list example

    >>> test_sleep_is_called()
    """
    def wait_twice():
        time.sleep(1)
        time.sleep(2)

    with patch("time.sleep") as sleep:
        wait_twice()
    assert sleep.call_count == 2
    sleep.assert_called_with(2)
    assert sleep.call_args_list == [mock.call(1), mock.call(2)]


def test_with_side_effects():
    """Test with a mock that first raises and then returns.

    Ask:
        mock side_effect with an exception first and a value then
        test retry logic with a mock that fails once
        Mock with a list of side effects
        mock whose first call raises and whose second call returns
        simulate an error and then success in a test

    >>> test_with_side_effects()
    """
    load = mock.Mock(side_effect=[ConnectionError("down"), "data"])
    try:
        load()
    except ConnectionError as error:
        assert str(error) == "down"
    assert load() == "data"
    assert load.call_count == 2


def count_log_records(logger, function):
    """Return how many records of each level a function logs.

    Ask:
        count the log messages per level that a function emits
        how many warnings does a call log
        run a function and count its log records by level name
        measure logging output of a call as Counter
        number of errors logged while running a function

    >>> logger = logging.getLogger("jc.count")
    >>> logger.propagate = False
    >>> dict(count_log_records(logger, lambda: (logger.error("a"), logger.warning("b"))))
    {'ERROR': 1, 'WARNING': 1}
    """
    counts = Counter()
    handler = logging.Handler()
    handler.emit = lambda record: counts.update([record.levelname])
    logger.addHandler(handler)
    try:
        function()
    finally:
        logger.removeHandler(handler)
    return counts
