"""Classes, decorators, generators, processes and reports at work."""
import asyncio
import doctest
import getpass
import heapq
import itertools
import logging
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from collections import Counter, deque
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import total_ordering, wraps
from pathlib import Path


class Widget:
    """A class that counts its instances.

    Ask:
        class that counts how many instances were created
        class with a class variable counting its objects
        count the number of objects of a class in __init__
        keep track of the number of instances with a class attribute

    >>> before = Widget.count
    >>> first, second = Widget("a"), Widget("b")
    >>> Widget.count - before, second.name
    (2, 'b')
    """

    count = 0

    def __init__(self, name):
        self.name = name
        Widget.count += 1


class OnlineOrder:
    """An order whose status may change only along allowed transitions.

    Ask:
        online store order class with status transitions
        order class that allows pending to paid to shipped to delivered or cancelled
        class with a status that can only change in allowed ways
        order workflow class raising an error on an invalid status change

    >>> order = OnlineOrder(7)
    >>> order.set_status("paid"); order.set_status("shipped"); order.status
    'shipped'
    >>> order.set_status("cancelled")
    Traceback (most recent call last):
    ValueError: cannot go from shipped to cancelled
    """

    TRANSITIONS = {
        "pending": {"paid", "cancelled"},
        "paid": {"shipped", "cancelled"},
        "shipped": {"delivered"},
        "delivered": set(),
        "cancelled": set(),
    }

    def __init__(self, number):
        self.number = number
        self.status = "pending"

    def set_status(self, status):
        if status not in self.TRANSITIONS[self.status]:
            raise ValueError(f"cannot go from {self.status} to {status}")
        self.status = status


class JobQueue:
    """A queue of jobs with priorities that runs failing jobs again.

    Ask:
        job queue with priority and retries
        priority job queue class that retries failed jobs up to n times
        class that runs functions by priority and re-queues those that raise
        work queue with priorities and a maximum number of attempts

    >>> done = []
    >>> queue = JobQueue(retries=1)
    >>> queue.add(lambda: done.append("later"), priority=5)
    >>> queue.add(lambda: done.append("first"), priority=1)
    >>> queue.add(lambda: done.append("try") or 1 / 0, priority=2)
    >>> [type(error).__name__ for error in queue.run()], done
    (['ZeroDivisionError'], ['first', 'try', 'try', 'later'])
    """

    def __init__(self, retries=3):
        self.retries = retries
        self._jobs = []
        self._numbers = itertools.count()

    def add(self, job, priority=0, attempt=0):
        heapq.heappush(self._jobs, (priority, next(self._numbers), attempt, job))

    def run(self):
        errors = []
        while self._jobs:
            priority, _, attempt, job = heapq.heappop(self._jobs)
            try:
                job()
            except Exception as error:
                if attempt < self.retries:
                    self.add(job, priority, attempt + 1)
                else:
                    errors.append(error)
        return errors


class MusicPlayer:
    """A music player with a queue of songs and a history.

    Ask:
        music player queue with history
        music player class with add to queue, play next and previous
        class that plays songs from a queue and can go back
        song queue where previous returns the last played song

    >>> player = MusicPlayer()
    >>> player.add("a"); player.add("b")
    >>> player.next(), player.next(), player.next(), player.previous(), player.next()
    ('a', 'b', None, 'a', 'b')
    >>> MusicPlayer().previous() is None
    True
    """

    def __init__(self):
        self.current = None
        self.history = []
        self._queue = deque()

    def add(self, song):
        self._queue.append(song)

    def next(self):
        if self._queue:
            if self.current is not None:
                self.history.append(self.current)
            self.current = self._queue.popleft()
            return self.current
        return None

    def previous(self):
        if not self.history:
            return None
        self._queue.appendleft(self.current)
        self.current = self.history.pop()
        return self.current


class UndoableText:
    """A text with insert, delete and undo.

    Ask:
        text buffer with insert, delete and undo
        simple text editor class with undo
        class for a text where inserting and deleting can be undone
        editor buffer: insert(position, text), delete(start, end), undo()

    >>> text = UndoableText("held")
    >>> text.insert(3, "lo wor"); text.text
    'hello word'
    >>> text.delete(0, 6); text.text
    'word'
    >>> text.undo(); text.undo(); text.undo(); text.text
    'held'
    """

    def __init__(self, text=""):
        self.text = text
        self._history = []

    def insert(self, position, text):
        self._history.append(self.text)
        self.text = self.text[:position] + text + self.text[position:]

    def delete(self, start, end):
        self._history.append(self.text)
        self.text = self.text[:start] + self.text[end:]

    def undo(self):
        if self._history:
            self.text = self._history.pop()


class MemoryFileSystem:
    """A file system in memory with mkdir, write, read and ls.

    Ask:
        in memory file system mkdir ls
        design an in-memory file system class
        class that simulates directories and files with nested dicts
        virtual file system with mkdir, write file, read file and list

    >>> files = MemoryFileSystem()
    >>> files.mkdir("/a/b")
    >>> files.write("/a/x.txt", "hi")
    >>> files.ls("/a"), files.read("/a/x.txt"), files.ls("/")
    (['b', 'x.txt'], 'hi', ['a'])
    """

    def __init__(self):
        self._root = {}

    def _folder(self, parts):
        folder = self._root
        for part in parts:
            folder = folder.setdefault(part, {})
        return folder

    def mkdir(self, path):
        self._folder(path.strip("/").split("/"))

    def write(self, path, text):
        *parents, name = path.strip("/").split("/")
        self._folder(parents)[name] = text

    def read(self, path):
        *parents, name = path.strip("/").split("/")
        return self._folder(parents)[name]

    def ls(self, path="/"):
        return sorted(self._folder(part for part in path.split("/") if part))


@total_ordering
class AgedPerson:
    """A person that is compared by age.

    Ask:
        person class sorted by age using __lt__
        class Person with name and age, comparable by age
        make people sortable by age with __eq__ and __lt__
        implement less than for persons so that sorted works

    >>> people = [AgedPerson("Ann", 40), AgedPerson("Bob", 7)]
    >>> [person.name for person in sorted(people)], people[0] >= people[1]
    (['Bob', 'Ann'], True)
    >>> AgedPerson("x", 3) == AgedPerson("y", 3), AgedPerson("x", 3) == 3
    (True, False)
    """

    def __init__(self, name, age):
        self.name = name
        self.age = age

    def __eq__(self, other):
        if not isinstance(other, AgedPerson):
            return NotImplemented
        return self.age == other.age

    def __lt__(self, other):
        if not isinstance(other, AgedPerson):
            return NotImplemented
        return self.age < other.age

    def __hash__(self):
        return hash(self.age)


class StackMachine:
    """A small stack machine that runs a list of instructions.

    Ask:
        stack based vm
        simple virtual machine with push, add, mul and print instructions
        interpreter for a list of stack instructions
        class that executes tuples like ("push", 2) and ("add",) on a stack

    >>> machine = StackMachine()
    >>> machine.run([("push", 2), ("push", 5), ("sub",), ("dup",), ("mul",)])
    9
    >>> machine.run([("jump",)])
    Traceback (most recent call last):
    ValueError: unknown instruction: jump
    """

    OPERATIONS = {
        "add": lambda a, b: a + b,
        "sub": lambda a, b: a - b,
        "mul": lambda a, b: a * b,
        "div": lambda a, b: a / b,
    }

    def run(self, program):
        stack = []
        for name, *arguments in program:
            if name == "push":
                stack.append(arguments[0])
            elif name == "dup":
                stack.append(stack[-1])
            elif name in self.OPERATIONS:
                right, left = stack.pop(), stack.pop()
                stack.append(self.OPERATIONS[name](left, right))
            else:
                raise ValueError(f"unknown instruction: {name}")
        return stack[-1] if stack else None


class EventLog:
    """A log of events that can be filtered by level and time.

    Ask:
        event log class with filter by level and date
        class that stores events with time, level and message and can search them
        in-memory event log: add, filter by level, filter since a datetime
        audit trail class with queries by severity and time

    >>> log = EventLog()
    >>> log.add("error", "disk", datetime(2024, 1, 1))
    >>> log.add("info", "boot", datetime(2024, 1, 2))
    >>> log.filter(level="error"), log.filter(since=datetime(2024, 1, 2))
    (['disk'], ['boot'])
    >>> log.filter()
    ['disk', 'boot']
    """

    def __init__(self):
        self._events = []

    def add(self, level, message, moment=None):
        self._events.append((moment or datetime.now(), level, message))

    def filter(self, level=None, since=None):
        return [
            message for moment, event_level, message in self._events
            if level in (None, event_level) and (since is None or moment >= since)
        ]


class ObservableValue:
    """A value that calls its observers when it changes.

    Ask:
        observable property class
        class with a value property that notifies listeners on change
        watch a value: call callbacks with old and new value
        reactive value with subscribe

    >>> changes = []
    >>> price = ObservableValue(5)
    >>> price.subscribe(lambda old, new: changes.append((old, new)))
    >>> price.value = 6
    >>> price.value = 6
    >>> changes, price.value
    ([(5, 6)], 6)
    """

    def __init__(self, value):
        self._value = value
        self._observers = []

    def subscribe(self, observer):
        self._observers.append(observer)

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, new):
        old, self._value = self._value, new
        if old != new:
            for observer in self._observers:
                observer(old, new)


class AsyncEventBus:
    """An event bus whose handlers are coroutine functions.

    Ask:
        async event bus
        asyncio event emitter with await emit
        class that publishes events to async handlers concurrently
        subscribe coroutine functions to events and gather them on publish

    >>> async def main():
    ...     bus, seen = AsyncEventBus(), []
    ...     async def handler(value):
    ...         seen.append(value)
    ...     bus.subscribe("hi", handler)
    ...     await bus.publish("hi", 3)
    ...     await bus.publish("no", 4)
    ...     return seen
    >>> asyncio.run(main())
    [3]
    """

    def __init__(self):
        self._handlers = {}

    def subscribe(self, event, handler):
        self._handlers.setdefault(event, []).append(handler)

    async def publish(self, event, *args):
        handlers = self._handlers.get(event, [])
        await asyncio.gather(*(handler(*args) for handler in handlers))


def run_named(functions):
    """Run functions in parallel threads and return their results by name.

    Ask:
        run functions in parallel and return dict of results by name
        execute a dict of name to function concurrently with a thread pool
        parallel calls of several functions, results keyed by name
        fetch several things at once into a dictionary with threads

    >>> run_named({"a": lambda: 1, "b": lambda: 2})
    {'a': 1, 'b': 2}
    >>> run_named({})
    {}
    """
    with ThreadPoolExecutor() as executor:
        futures = {name: executor.submit(function) for name, function in functions.items()}
        return {name: future.result() for name, future in futures.items()}


def run_or_raise(command):
    """Run a command and return its output, or raise an error with its stderr.

    Ask:
        run command and raise with stderr on failure
        run a subprocess and raise RuntimeError with the error output if it fails
        execute a command, return stdout, exception with stderr message otherwise
        subprocess wrapper that raises on a non-zero exit code and shows why

    >>> run_or_raise([sys.executable, "-c", "print('ok')"])
    'ok\\n'
    >>> run_or_raise([sys.executable, "-c", "import sys; sys.exit('bad luck')"])
    Traceback (most recent call last):
    RuntimeError: bad luck
    """
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode != 0:
        raise RuntimeError(result.stderr.strip() or f"exit code {result.returncode}")
    return result.stdout


def git_files(folder="."):
    """Return the names of the files that git tracks.

    Ask:
        list files tracked by git
        git ls-files in python
        get all versioned files of a repository with subprocess
        which files of a folder are under git

    >>> from unittest import mock
    >>> answer = mock.Mock(stdout="a.txt\\0b c.txt\\0")
    >>> with mock.patch("subprocess.run", return_value=answer):
    ...     git_files()
    ['a.txt', 'b c.txt']
    """
    result = subprocess.run(
        ["git", "ls-files", "-z"], cwd=folder, capture_output=True, text=True, check=True
    )
    return [name for name in result.stdout.split("\0") if name]


def terminate_process(pid):
    """Ask a process to end and tell whether there was one.

    Ask:
        kill process by pid
        terminate a process given its pid with os.kill
        send SIGTERM to a process id, return False if it does not exist
        stop a running process by its number

    >>> child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    >>> terminate_process(child.pid), child.wait() != 0, terminate_process(child.pid)
    (True, True, False)
    >>> child.stdin.close()
    """
    try:
        os.kill(pid, signal.SIGTERM)
    except ProcessLookupError:
        return False
    return True


def user_and_home():
    """Return the name of the user and the home directory.

    Ask:
        get username and home directory
        current user name and home folder
        who is logged in and where is the home directory
        getpass.getuser and Path.home together

    >>> user_and_home() == (getpass.getuser(), Path.home())
    True
    """
    return getpass.getuser(), Path.home()


def python_version_tuple():
    """Return the Python version as a tuple of three numbers.

    Ask:
        get python version as tuple
        running interpreter version as (major, minor, micro)
        python version numbers to compare with (3, 10)
        sys.version_info as a plain tuple

    >>> python_version_tuple() == tuple(sys.version_info)[:3]
    True
    """
    return tuple(sys.version_info[:3])


def retry_on(exceptions, times=3, delay=0.1, factor=2):
    """Make a decorator that calls again on certain exceptions, with growing delays.

    Ask:
        decorator that retries on specific exceptions with backoff
        retry decorator with exception types, attempts and exponential delay
        retry only on ConnectionError with exponential backoff
        decorator to retry on given exceptions, doubling the wait each time

    >>> calls = []
    >>> @retry_on((KeyError,), times=3, delay=0)
    ... def load(error):
    ...     calls.append(1)
    ...     if len(calls) < 3:
    ...         raise error
    ...     return "ok"
    >>> load(KeyError("x")), len(calls)
    ('ok', 3)
    >>> calls.clear()
    >>> load(ValueError("y"))
    Traceback (most recent call last):
    ValueError: y
    >>> len(calls)
    1
    """
    def decorator(func):
        @wraps(func)
        def wrapper(*args, **kwargs):
            wait = delay
            for attempt in range(1, times + 1):
                try:
                    return func(*args, **kwargs)
                except exceptions:
                    if attempt == times:
                        raise
                    time.sleep(wait)
                    wait *= factor
        return wrapper
    return decorator


def trace(func):
    """Decorate a function to print when it is entered and left.

    Ask:
        decorator that prints enter and exit
        trace decorator printing "enter name" and "exit name"
        print a line when a function starts and when it ends
        decorator showing function entry and exit even on exceptions

    >>> @trace
    ... def work():
    ...     print("busy")
    >>> work()
    enter work
    busy
    exit work
    """
    @wraps(func)
    def wrapper(*args, **kwargs):
        print(f"enter {func.__name__}")
        try:
            return func(*args, **kwargs)
        finally:
            print(f"exit {func.__name__}")
    return wrapper


def grep_generator(pattern, paths):
    """Yield the lines of several files that match a regular expression.

    Ask:
        generator that yields lines matching a pattern from files
        grep as a generator over many files
        lazily yield matching lines from a list of files
        iterate over the lines of several files that match a regex

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder, "a.txt")
    ...     _ = path.write_text("x1\\ny\\nx2")
    ...     list(grep_generator(r"x\\d", [path, path]))
    ['x1', 'x2', 'x1', 'x2']
    """
    regex = re.compile(pattern)
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for line in file:
                if regex.search(line):
                    yield line.rstrip("\n")


def dates_from(start):
    """Yield a date and all the days after it.

    Ask:
        generator of all dates from start
        infinite generator of consecutive days
        endless date generator beginning at a given day
        yield day after day forever

    >>> from datetime import date
    >>> list(itertools.islice(dates_from(date(2024, 2, 28)), 3))[1:]
    [datetime.date(2024, 2, 29), datetime.date(2024, 3, 1)]
    """
    while True:
        yield start
        start += timedelta(days=1)


def nwise(items, n):
    """Yield the tuples of n neighbouring items.

    Ask:
        nwise iterate n items
        generalize itertools.pairwise to n items
        overlapping tuples of n consecutive elements
        n-wise iteration over any iterable

    >>> list(nwise("abcd", 3))
    [('a', 'b', 'c'), ('b', 'c', 'd')]
    >>> list(nwise([1], 2)), list(nwise(iter([1, 2]), 1))
    ([], [(1,), (2,)])
    """
    window = deque(maxlen=n)
    for item in items:
        window.append(item)
        if len(window) == n:
            yield tuple(window)


def interleave_longest(*iterables):
    """Return the items of iterables in turns; the longer ones go on at the end.

    Ask:
        interleave longest
        alternate the elements of lists with different lengths, append leftovers
        take items in turns from several lists until all are used up
        zip_longest without fill values, flattened

    >>> interleave_longest([1, 2, 3], "a", [None, 9])
    [1, 'a', None, 2, 9, 3]
    >>> interleave_longest()
    []
    """
    missing = object()
    rounds = itertools.zip_longest(*iterables, fillvalue=missing)
    return [item for group in rounds for item in group if item is not missing]


def most_common_sorted(items, n):
    """Return the n most frequent items with counts, ties in sorted order.

    Ask:
        most common n items ties sorted alphabetically
        top n words by frequency, equal counts in alphabetical order
        Counter.most_common with a stable alphabetical tie break
        sort counts descending and names ascending, take n

    >>> most_common_sorted(["b", "a", "c", "b", "a"], 3)
    [('a', 2), ('b', 2), ('c', 1)]
    >>> most_common_sorted(["b", "a"], 1)
    [('a', 1)]
    """
    counts = Counter(items)
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:n]


def remaining_stock(stock, sold):
    """Return a stock dict less the sold quantities, without products that ran out.

    Ask:
        counter subtract two inventories
        subtract sold quantities from stock dict with Counter
        inventory minus orders, drop items at zero
        difference of two dicts of quantities

    >>> remaining_stock({"pen": 5, "ink": 1}, {"pen": 2, "ink": 1, "cap": 4})
    {'pen': 3}
    >>> remaining_stock({"pen": 5}, {})
    {'pen': 5}
    """
    return dict(Counter(stock) - Counter(sold))


def run_module_doctests(module):
    """Run the doctests of a module and return the numbers of failures and tests.

    Ask:
        run doctests of a module
        execute all docstring examples of a module and count the failures
        doctest.testmod wrapper returning failed and attempted
        how do i run doctest from code

    >>> import types
    >>> module = types.ModuleType("demo", ">>> 1 + 1\\n2\\n")
    >>> run_module_doctests(module)
    (0, 1)
    """
    results = doctest.testmod(module)
    return results.failed, results.attempted


class TestReport(unittest.TestCase):
    """A unittest whose tests work in a temporary folder.

    Ask:
        test with setup and teardown temp directory
        unittest that creates a temporary directory in setUp and removes it
        test file writing with unittest and tempfile.TemporaryDirectory
        unittest with addCleanup for a temp folder

    >>> suite = unittest.defaultTestLoader.loadTestsFromTestCase(TestReport)
    >>> result = suite.run(unittest.TestResult())
    >>> result.testsRun, result.wasSuccessful()
    (1, True)
    """

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "report.txt"

    def test_write_report(self):
        self.path.write_text("total: 3\n", encoding="utf-8")
        self.assertEqual(self.path.read_text(encoding="utf-8"), "total: 3\n")


class TestWarning(unittest.TestCase):
    """A unittest that checks that a message is logged.

    Ask:
        test that a log message was emitted
        assertLogs example in unittest
        unittest to check that a function logs a warning
        how to test logging output with unittest

    >>> suite = unittest.defaultTestLoader.loadTestsFromTestCase(TestWarning)
    >>> result = suite.run(unittest.TestResult())
    >>> result.testsRun, result.wasSuccessful()
    (1, True)
    """

    def test_low_disk_is_logged(self):
        with self.assertLogs("app", level="WARNING") as logs:
            logging.getLogger("app").warning("disk is low")
        self.assertEqual(logs.output, ["WARNING:app:disk is low"])


def receipt(items):
    """Return the text of a receipt from names and prices, with a total.

    Ask:
        receipt text from items with prices
        build a receipt string with aligned prices and a total line
        return a formatted bill for a list of (name, price)
        shopping receipt as text, not printed

    >>> receipt([("Tea", 2.5), ("Bread", 10)]).splitlines()
    ['Tea                     2.50', 'Bread                  10.00', 'TOTAL                  12.50']
    """
    rows = [*items, ("TOTAL", sum(price for _, price in items))]
    return "\n".join(f"{name:<20}{price:>8.2f}" for name, price in rows)


def invoice_text(items, tax_rate):
    """Return an invoice as text with subtotal, tax and total.

    Ask:
        invoice text report with totals and tax
        make an invoice string from (name, quantity, price) lines and a tax rate
        format an invoice with net sum, tax and gross total
        invoice generator as plain text

    >>> print(invoice_text([("Pen", 3, 2.0), ("Desk", 1, 94.0)], 20))
    Pen              3      2.00      6.00
    Desk             1     94.00     94.00
    Subtotal                        100.00
    Tax 20%                          20.00
    Total                           120.00
    """
    lines = [
        f"{name:<14}{quantity:>4}{price:>10.2f}{quantity * price:>10.2f}"
        for name, quantity, price in items
    ]
    subtotal = sum(quantity * price for _, quantity, price in items)
    tax = subtotal * tax_rate / 100
    totals = [("Subtotal", subtotal), (f"Tax {tax_rate}%", tax), ("Total", subtotal + tax)]
    lines += [f"{name:<28}{amount:>10.2f}" for name, amount in totals]
    return "\n".join(lines)


def tree_text(data, indent=""):
    """Return a nested dict as an indented tree.

    Ask:
        tree view of nested dict
        print nested dictionary like a tree with branches, return the text
        text tree of nested dicts with leaf values
        render a hierarchical dict with box drawing characters

    >>> print(tree_text({"a": {"b": 1, "c": {}}, "d": 2}))
    ├── a
    │   ├── b: 1
    │   └── c
    └── d: 2
    >>> tree_text({})
    ''
    """
    lines = []
    for number, (key, value) in enumerate(data.items(), 1):
        is_last = number == len(data)
        branch = "└── " if is_last else "├── "
        if isinstance(value, dict):
            lines.append(f"{indent}{branch}{key}")
            if value:
                lines.append(tree_text(value, indent + ("    " if is_last else "│   ")))
        else:
            lines.append(f"{indent}{branch}{key}: {value}")
    return "\n".join(lines)


def percent_bar(percent, width=20):
    """Return a bar for a percentage.

    Ask:
        percent bar string
        text bar for a percentage like [#####.....] 50%
        turn a percent value into a bar of characters
        ascii gauge from 0 to 100

    >>> percent_bar(50, 10), percent_bar(0, 4), percent_bar(130, 4)
    ('[#####-----] 50%', '[----] 0%', '[####] 100%')
    """
    percent = min(max(percent, 0), 100)
    filled = round(width * percent / 100)
    return f"[{'#' * filled}{'-' * (width - filled)}] {percent:.0f}%"


def net_from_gross(gross, vat_rate):
    """Return the net amount and the VAT of a gross amount as decimals.

    Ask:
        vat included to net amount with decimal
        net price and vat from a price including vat
        split a gross amount into net and tax using Decimal
        remove value added tax from a total, rounded to cents

    >>> net_from_gross("119.00", 19)
    (Decimal('100.00'), Decimal('19.00'))
    >>> net_from_gross("10", "20")
    (Decimal('8.33'), Decimal('1.67'))
    """
    gross = Decimal(str(gross))
    net = gross / (1 + Decimal(str(vat_rate)) / 100)
    net = net.quantize(Decimal("0.01"), ROUND_HALF_UP)
    return net, gross.quantize(Decimal("0.01"), ROUND_HALF_UP) - net


def biased_coin(probability):
    """Return True with a given probability.

    Ask:
        biased coin flip
        unfair coin: True with probability p
        random boolean that is true with a certain chance
        bernoulli trial with random.random

    >>> biased_coin(1), biased_coin(0)
    (True, False)
    >>> random.seed(1)
    >>> 200 < sum(biased_coin(0.25) for _ in range(1000)) < 300
    True
    """
    return random.random() < probability
