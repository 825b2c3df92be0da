"""Classes as people specify them in one line: accounts, stores, matrices, events, settings."""
import bisect
import heapq
import itertools
import json
import math
import random
import re
import time
from collections import Counter, OrderedDict, defaultdict
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import total_ordering
from pathlib import Path


class Account:
    """A bank account whose balance is a read-only property.

    Ask:
        bank account class with deposit, withdraw and balance property, ValueError on overdraft
        account class with a read only balance property
        class Account, balance private, deposit and withdraw validate the amount
        bank account with protected _balance and a property to read it
        BankAccount class where balance cannot be set from outside

    >>> account = Account(10)
    >>> account.deposit(5)
    >>> account.withdraw(12)
    >>> account.balance
    3
    >>> account.withdraw(4)
    Traceback (most recent call last):
        ...
    ValueError: insufficient funds
    >>> account.deposit(0)
    Traceback (most recent call last):
        ...
    ValueError: amount must be positive
    >>> account.balance = 5
    Traceback (most recent call last):
        ...
    AttributeError: property 'balance' of 'Account' object has no setter
    """

    def __init__(self, balance=0):
        self._balance = balance

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        if amount > self._balance:
            raise ValueError("insufficient funds")
        self._balance -= amount


class Bank:
    """A bank with accounts by number and transfers between them.

    Ask:
        bank class that opens accounts, deposits, withdraws and transfers
        class Bank with open_account, deposit, transfer and balance
        bank with several accounts and transfer(from, to, amount)
        manage bank accounts in a dict with transfer between them, error if not enough money
        simple banking system class

    >>> bank = Bank()
    >>> a, b = bank.open_account(100), bank.open_account()
    >>> bank.transfer(a, b, 30)
    >>> bank.balance(a), bank.balance(b)
    (70, 30)
    >>> bank.transfer(b, a, 31)
    Traceback (most recent call last):
        ...
    ValueError: insufficient funds
    >>> bank.balance(b)
    30
    """

    def __init__(self):
        self._balances = {}

    def open_account(self, deposit=0):
        number = len(self._balances) + 1
        self._balances[number] = deposit
        return number

    def balance(self, number):
        return self._balances[number]

    def deposit(self, number, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._balances[number] += amount

    def withdraw(self, number, amount):
        if amount > self._balances[number]:
            raise ValueError("insufficient funds")
        self._balances[number] -= amount

    def transfer(self, source, target, amount):
        self.withdraw(source, amount)
        self.deposit(target, amount)


class OnceEmitter:
    """An event emitter with on, once, off and emit.

    Ask:
        event emitter with once
        event emitter class with on, once and emit
        EventEmitter like in node.js with listeners that fire only one time
        events: subscribe, subscribe once, unsubscribe, emit with arguments
        class for events with one-shot handlers

    >>> emitter, seen = OnceEmitter(), []
    >>> emitter.on("a", seen.append)
    >>> emitter.once("a", lambda value: seen.append(-value))
    >>> emitter.emit("a", 1)
    >>> emitter.emit("a", 2)
    >>> emitter.off("a", seen.append)
    >>> emitter.emit("a", 3)
    >>> emitter.emit("b")
    >>> seen
    [1, -1, 2]
    """

    def __init__(self):
        self._handlers = defaultdict(list)

    def on(self, event, handler):
        self._handlers[event].append(handler)

    def once(self, event, handler):
        def wrapper(*args, **kwargs):
            self.off(event, wrapper)
            handler(*args, **kwargs)

        self.on(event, wrapper)

    def off(self, event, handler):
        self._handlers[event].remove(handler)

    def emit(self, event, *args, **kwargs):
        for handler in list(self._handlers[event]):
            handler(*args, **kwargs)


class JsonConfig:
    """Settings of a JSON file that are read as attributes, with defaults.

    Ask:
        config class that loads json and allows attribute access
        class for settings from a json file, read as config.name
        Config.load(path) with attribute access and default values
        json configuration object with save method
        application settings class backed by a json file

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     config = JsonConfig(Path(folder, "c.json"), port=80, host="x")
    ...     config.set("port", 8080)
    ...     again = JsonConfig(Path(folder, "c.json"), port=80)
    >>> config.host, config.port, again.port
    ('x', 8080, 8080)
    >>> config.user
    Traceback (most recent call last):
        ...
    AttributeError: no setting 'user'
    """

    def __init__(self, path, **defaults):
        self._path = Path(path)
        self._values = defaults
        if self._path.exists():
            self._values.update(json.loads(self._path.read_text(encoding="utf-8")))

    def __getattr__(self, name):
        if name.startswith("_") or name not in self._values:
            raise AttributeError(f"no setting {name!r}")
        return self._values[name]

    def set(self, name, value):
        self._values[name] = value
        self._path.write_text(json.dumps(self._values, indent=2), encoding="utf-8")


@total_ordering
class Money:
    """An amount of money in a currency that can be added and compared.

    Ask:
        money class with currency, addition and comparison
        Money class with Decimal amount, +, - and <, different currencies raise an error
        value object for money with operators and ordering
        class Money(amount, currency) comparable and addable, ValueError on mixed currencies
        immutable-like money type with decimal rounding to cents
        money class using decimal add same currency only

    >>> Money("1.105", "EUR") + Money(2, "EUR")
    Money('3.11', 'EUR')
    >>> Money(1, "EUR") < Money(2, "EUR"), Money(2, "EUR") >= Money(2, "EUR")
    (True, True)
    >>> Money(5, "EUR") - Money(2, "EUR") == Money(3, "EUR"), Money(1, "USD") == Money(1, "EUR")
    (True, False)
    >>> Money(1, "EUR") + Money(1, "USD")
    Traceback (most recent call last):
        ...
    ValueError: cannot combine EUR and USD
    """

    def __init__(self, amount, currency):
        self.amount = Decimal(str(amount)).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
        self.currency = currency

    def _check(self, other):
        if self.currency != other.currency:
            raise ValueError(f"cannot combine {self.currency} and {other.currency}")

    def __add__(self, other):
        self._check(other)
        return Money(self.amount + other.amount, self.currency)

    def __sub__(self, other):
        self._check(other)
        return Money(self.amount - other.amount, self.currency)

    def __eq__(self, other):
        return (self.amount, self.currency) == (other.amount, other.currency)

    def __lt__(self, other):
        self._check(other)
        return self.amount < other.amount

    def __repr__(self):
        return f"Money({str(self.amount)!r}, {self.currency!r})"


class Matrix:
    """A matrix with addition, multiplication and transposition.

    Ask:
        matrix class with __add__, __mul__, and transpose
        Matrix class with operators + and * and a transpose method
        class for matrices, * multiplies matrices or by a scalar, + checks the dimensions
        matrix object: rows, add, matrix product, transposed
        write a matrix class without numpy

    >>> a = Matrix([[1, 2], [3, 4]])
    >>> a + a == a * 2, (a * Matrix([[1], [1]])).rows
    (True, [[3], [7]])
    >>> a.transpose().rows, Matrix([[1, 2, 3]]).transpose().rows
    ([[1, 3], [2, 4]], [[1], [2], [3]])
    >>> a * Matrix([[1, 2]])
    Traceback (most recent call last):
        ...
    ValueError: sizes do not match
    >>> a + Matrix([[1, 2]])
    Traceback (most recent call last):
        ...
    ValueError: sizes do not match
    """

    def __init__(self, rows):
        self.rows = [list(row) for row in rows]

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    def __add__(self, other):
        if self.shape != other.shape:
            raise ValueError("sizes do not match")
        pairs = zip(self.rows, other.rows)
        return Matrix([[x + y for x, y in zip(row1, row2)] for row1, row2 in pairs])

    def __mul__(self, other):
        if not isinstance(other, Matrix):
            return Matrix([[x * other for x in row] for row in self.rows])
        if self.shape[1] != other.shape[0]:
            raise ValueError("sizes do not match")
        columns = list(zip(*other.rows))
        return Matrix([[sum(x * y for x, y in zip(row, col)) for col in columns]
                       for row in self.rows])

    def transpose(self):
        return Matrix(zip(*self.rows))

    def __eq__(self, other):
        return self.rows == other.rows


class Graph:
    """An undirected graph with neighbours, edges, search and shortest path.

    Ask:
        graph class with add_edge, neighbors, bfs and dfs
        undirected graph class with shortest_path between two nodes
        class Graph with adjacency sets, bfs order and dfs order and a path finder
        Graph object: add nodes and edges, traverse breadth first and depth first, fewest edges path
        graph as dict of sets with traversal methods

    >>> graph = Graph()
    >>> for a, b in ["ab", "ac", "bd", "cd", "de"]:
    ...     graph.add_edge(a, b)
    >>> graph.neighbors("d"), graph.bfs("a"), graph.dfs("a")
    (['b', 'c', 'e'], ['a', 'b', 'c', 'd', 'e'], ['a', 'b', 'd', 'c', 'e'])
    >>> graph.neighbors("x"), graph.bfs("x")
    ([], ['x'])
    """

    def __init__(self):
        self._edges = defaultdict(set)

    def add_edge(self, a, b):
        self._edges[a].add(b)
        self._edges[b].add(a)

    def neighbors(self, node):
        return sorted(self._edges.get(node, ()))

    def bfs(self, start):
        order = [start]
        for node in order:
            order += [other for other in self.neighbors(node) if other not in order]
        return order

    def dfs(self, start):
        order, stack = [], [start]
        while stack:
            node = stack.pop()
            if node not in order:
                order.append(node)
                stack += reversed(self.neighbors(node))
        return order


class Rectangle:
    """A rectangle that knows its area and perimeter and equals others by its sides.

    Ask:
        rectangle class with area and perimeter and __eq__
        Rectangle with width and height, area, perimeter, is_square, equality and repr
        class Rectangle comparable with == and a readable repr
        rectangle object with validation of positive sides, area and equality
        python class for a rectangle, two rectangles with the same sides are equal

    >>> r = Rectangle(2, 3)
    >>> r, r.area(), r.perimeter(), r.is_square(), r == Rectangle(2, 3), r == Rectangle(3, 2)
    (Rectangle(2, 3), 6, 10, False, True, False)
    >>> Rectangle(0, 1)
    Traceback (most recent call last):
        ...
    ValueError: sides must be positive
    """

    def __init__(self, width, height):
        if width <= 0 or height <= 0:
            raise ValueError("sides must be positive")
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height

    def perimeter(self):
        return 2 * (self.width + self.height)

    def is_square(self):
        return self.width == self.height

    def __eq__(self, other):
        if not isinstance(other, Rectangle):
            return NotImplemented
        return (self.width, self.height) == (other.width, other.height)

    def __repr__(self):
        return f"Rectangle({self.width}, {self.height})"


class StaffMember:
    """An employee with a raise for all, an alternative constructor and a static method.

    Ask:
        employee class with class attribute raise amount and from_string classmethod
        Employee with class variable raise_amount, apply_raise, from_string and is_workday
        class that shows class attributes, classmethod and staticmethod
        employee made from a string like "John-Doe-7000" with a classmethod
        demonstrate classmethod as alternative constructor

    >>> from datetime import date
    >>> ann = StaffMember.from_string("Ann-Lee-1000")
    >>> ann.apply_raise()
    >>> ann.full_name, ann.pay
    ('Ann Lee', 1050)
    >>> StaffMember.set_raise_amount(1.1)
    >>> ann.apply_raise()
    >>> ann.pay, StaffMember.is_workday(date(2024, 3, 2)), StaffMember.is_workday(date(2024, 3, 4))
    (1155, False, True)
    """

    raise_amount = 1.05

    def __init__(self, first, last, pay):
        self.first = first
        self.last = last
        self.pay = pay

    @property
    def full_name(self):
        return f"{self.first} {self.last}"

    def apply_raise(self):
        self.pay = round(self.pay * self.raise_amount)

    @classmethod
    def set_raise_amount(cls, amount):
        cls.raise_amount = amount

    @classmethod
    def from_string(cls, text):
        first, last, pay = text.split("-")
        return cls(first, last, int(pay))

    @staticmethod
    def is_workday(day):
        return day.weekday() < 5


class FloatRange:
    """A range of floats that can be iterated, measured and indexed.

    Ask:
        range like class supporting floats
        class like range for float steps with __len__, __iter__ and __getitem__
        custom range object with start, stop and step as floats
        sequence of evenly spaced floats, lazily computed, as a class
        FloatRange(0, 1, 0.25) iterable several times

    >>> r = FloatRange(0, 1, 0.25)
    >>> list(r), len(r), r[1], r[-1], list(r) == list(r)
    ([0.0, 0.25, 0.5, 0.75], 4, 0.25, 0.75, True)
    >>> list(FloatRange(1, 0, -0.5)), len(FloatRange(1, 0, 0.5))
    ([1.0, 0.5], 0)
    >>> r[4]
    Traceback (most recent call last):
        ...
    IndexError: range index out of range
    """

    def __init__(self, start, stop, step):
        self.start = float(start)
        self.step = float(step)
        self.length = max(0, math.ceil((stop - start) / step))

    def __len__(self):
        return self.length

    def __getitem__(self, index):
        if index < 0:
            index += self.length
        if not 0 <= index < self.length:
            raise IndexError("range index out of range")
        return self.start + index * self.step

    def __iter__(self):
        return (self[index] for index in range(self.length))


class LibraryCatalog:
    """Books by ISBN with search by author and title, and borrowing.

    Ask:
        library catalog class: add books, search by author or title, check out, return
        Library class where a borrowed book is not available until it is returned
        book library with isbn, available books and error for unavailable book
        class to manage books with search, borrow(isbn) and give_back(isbn)
        library system class with a dictionary of books

    >>> library = LibraryCatalog()
    >>> library.add("1", "Dune", "Herbert")
    >>> library.add("2", "Emma", "Austen")
    >>> library.search("AUS"), library.search("dun"), library.search("x")
    (['Emma'], ['Dune'], [])
    >>> library.borrow("1")
    >>> library.available()
    ['Emma']
    >>> library.borrow("1")
    Traceback (most recent call last):
        ...
    ValueError: 'Dune' is not available
    >>> library.give_back("1")
    >>> library.available()
    ['Dune', 'Emma']
    """

    def __init__(self):
        self._books = {}
        self._borrowed = set()

    def add(self, isbn, title, author):
        self._books[isbn] = (title, author)

    def search(self, text):
        text = text.lower()
        return [title for title, author in self._books.values()
                if text in title.lower() or text in author.lower()]

    def borrow(self, isbn):
        if isbn in self._borrowed:
            raise ValueError(f"{self._books[isbn][0]!r} is not available")
        self._borrowed.add(isbn)

    def give_back(self, isbn):
        self._borrowed.discard(isbn)

    def available(self):
        return [title for isbn, (title, _) in self._books.items() if isbn not in self._borrowed]


class ExpenseTracker:
    """Expenses with a date, a category and an amount, and their totals.

    Ask:
        expense tracker class with add, total, total by category and by month
        class to record spendings and sum them per category
        ExpenseTracker: add(date, category, amount), totals per month, largest expense
        personal finance class that tracks expenses
        household budget class with reports per category and month

    >>> from datetime import date
    >>> tracker = ExpenseTracker()
    >>> tracker.add(date(2024, 1, 5), "food", 10)
    >>> tracker.add(date(2024, 1, 9), "rent", 500)
    >>> tracker.add(date(2024, 2, 1), "food", 5.5)
    >>> tracker.total(), tracker.by_category(), tracker.by_month()
    (515.5, {'food': 15.5, 'rent': 500}, {'2024-01': 510, '2024-02': 5.5})
    """

    def __init__(self):
        self.expenses = []

    def add(self, day, category, amount):
        self.expenses.append((day, category, amount))

    def total(self):
        return sum(amount for _, _, amount in self.expenses)

    def by_category(self):
        return self._totals(lambda day, category: category)

    def by_month(self):
        return self._totals(lambda day, category: day.strftime("%Y-%m"))

    def _totals(self, key):
        totals = {}
        for day, category, amount in self.expenses:
            name = key(day, category)
            totals[name] = totals.get(name, 0) + amount
        return totals


class GradeBook:
    """The grades of students by subject with averages.

    Ask:
        gradebook class: add grade for student and subject, average per student and per subject
        class to store grades of students with averages
        GradeBook with add, student_average, subject_average and best student
        grades of pupils in several subjects, mean per pupil, top pupil
        school grades class with nested dict

    >>> book = GradeBook()
    >>> for row in [("Ann", "art", 4), ("Ann", "math", 5), ("Bob", "math", 3)]:
    ...     book.add(*row)
    >>> book.student_average("Ann"), book.subject_average("math"), book.best_student()
    (4.5, 4.0, 'Ann')
    """

    def __init__(self):
        self._grades = []

    def add(self, student, subject, grade):
        self._grades.append((student, subject, grade))

    def _mean(self, position, name):
        grades = [entry[2] for entry in self._grades if entry[position] == name]
        return sum(grades) / len(grades)

    def student_average(self, student):
        return self._mean(0, student)

    def subject_average(self, subject):
        return self._mean(1, subject)

    def best_student(self):
        return max({entry[0] for entry in self._grades}, key=self.student_average)


class LapTimer:
    """A stopwatch with laps.

    Ask:
        stopwatch class with start, lap and stop
        lap timer that records the seconds of each lap
        class to time laps with time.perf_counter
        timer class with lap(), laps list and total time
        stop watch that keeps split times

    >>> now = iter([0, 2, 5, 9]).__next__
    >>> timer = LapTimer(now)
    >>> timer.start()
    >>> timer.lap(), timer.lap(), timer.lap()
    (2, 3, 4)
    >>> timer.laps, timer.total()
    ([2, 3, 4], 9)
    """

    def __init__(self, clock=time.perf_counter):
        self._clock = clock
        self._last = None
        self.laps = []

    def start(self):
        self._last = self._clock()
        self.laps = []

    def lap(self):
        now = self._clock()
        self.laps.append(now - self._last)
        self._last = now
        return self.laps[-1]

    def total(self):
        return sum(self.laps)


class WeightedGraph:
    """A directed weighted graph with Dijkstra distances and shortest paths.

    Ask:
        class for a directed weighted graph with shortest_path returning distance and path
        weighted digraph class, dijkstra with heapq, path as list of nodes
        graph class with weighted edges and cheapest route between two nodes
        WeightedGraph with add_edge(a, b, weight), distances(start) and path(a, b)
        route planner class based on dijkstra

    >>> graph = WeightedGraph()
    >>> for edge in [("a", "b", 4), ("a", "c", 1), ("c", "b", 2), ("b", "d", 5)]:
    ...     graph.add_edge(*edge)
    >>> graph.shortest_path("a", "d")
    (8, ['a', 'c', 'b', 'd'])
    >>> graph.shortest_path("d", "a"), graph.shortest_path("a", "a")
    ((inf, []), (0, ['a']))
    """

    def __init__(self):
        self._edges = defaultdict(list)

    def add_edge(self, a, b, weight):
        self._edges[a].append((b, weight))

    def shortest_path(self, start, end):
        queue = [(0, [start])]
        done = set()
        while queue:
            distance, path = heapq.heappop(queue)
            node = path[-1]
            if node == end:
                return distance, path
            if node in done:
                continue
            done.add(node)
            for other, weight in self._edges[node]:
                heapq.heappush(queue, (distance + weight, [*path, other]))
        return math.inf, []


class TaskScheduler:
    """Tasks in the order of their dependencies.

    Ask:
        class that orders tasks by their dependencies
        task scheduler with add_task(name, depends_on) and order()
        build system class: targets with dependencies, run in topological order
        dependency resolver class that raises on cycles
        job graph class that returns an execution order

    >>> tasks = TaskScheduler()
    >>> tasks.add("test", ["build"])
    >>> tasks.add("build", ["fetch"])
    >>> tasks.order()
    ['fetch', 'build', 'test']
    >>> tasks.add("fetch", ["test"])
    >>> tasks.order()
    Traceback (most recent call last):
        ...
    ValueError: cycle at 'test'
    """

    def __init__(self):
        self._needs = {}

    def add(self, name, needs=()):
        self._needs[name] = list(needs)

    def order(self):
        done, active = [], set()

        def visit(name):
            if name in done:
                return
            if name in active:
                raise ValueError(f"cycle at {name!r}")
            active.add(name)
            for other in self._needs.get(name, []):
                visit(other)
            done.append(name)

        for name in self._needs:
            visit(name)
        return done


class RunningStats:
    """Count, mean, variance, minimum and maximum of numbers that come one by one.

    Ask:
        class for running statistics with add and mean, variance, min and max
        welford online variance class
        streaming mean and standard deviation without storing the values
        RunningStats with push(x), mean, stdev
        accumulate count, mean and variance of a stream of numbers

    >>> stats = RunningStats()
    >>> for x in (2, 4, 4, 4, 5, 5, 7, 9):
    ...     stats.add(x)
    >>> stats.count, stats.mean, round(stats.variance, 6), stats.minimum, stats.maximum
    (8, 5.0, 4.571429, 2, 9)
    >>> RunningStats().variance
    0.0
    """

    def __init__(self):
        self.count = 0
        self.mean = 0.0
        self.minimum = math.inf
        self.maximum = -math.inf
        self._squares = 0.0

    def add(self, value):
        self.count += 1
        delta = value - self.mean
        self.mean += delta / self.count
        self._squares += delta * (value - self.mean)
        self.minimum = min(self.minimum, value)
        self.maximum = max(self.maximum, value)

    @property
    def variance(self):
        return self._squares / (self.count - 1) if self.count > 1 else 0.0


class Histogram:
    """Counts of numbers in bins of equal width.

    Ask:
        histogram class that counts values in bins
        class with add(value) that counts numbers per bin of a given width
        bin counter class with text output
        collect measurements and show how many fall into each interval
        Histogram object with bin width and counts

    >>> histogram = Histogram(10)
    >>> for value in (1, 9, 10, 25, -1):
    ...     histogram.add(value)
    >>> histogram.counts()
    {-10: 1, 0: 2, 10: 1, 20: 1}
    >>> print(histogram)
    -10: *
    0: **
    10: *
    20: *
    """

    def __init__(self, width):
        self.width = width
        self._counts = Counter()

    def add(self, value):
        self._counts[value // self.width * self.width] += 1

    def counts(self):
        return dict(sorted(self._counts.items()))

    def __str__(self):
        return "\n".join(f"{start}: {'*' * count}" for start, count in self.counts().items())


class Template:
    """A text template with {{ name }} places that are filled by render.

    Ask:
        template class that replaces {{ name }} placeholders
        mini template engine class with render(**values)
        simple mustache like template, missing names raise KeyError
        class Template with render that fills in double curly braces
        tiny jinja style variable substitution class

    >>> Template("Hi {{ name }}, {{n}} new").render(name="Ann", n=3)
    'Hi Ann, 3 new'
    >>> Template("{{ x }}").render()
    Traceback (most recent call last):
        ...
    KeyError: 'x'
    """

    def __init__(self, text):
        self.text = text

    def render(self, **values):
        return re.sub(r"{{\s*(\w+)\s*}}", lambda match: str(values[match[1]]), self.text)


class Router:
    """Routes with placeholders such as /users/{id} that lead to handlers.

    Ask:
        url router class with path parameters
        match paths like /users/{id} to handler functions
        simple web router: add(path, handler) and dispatch(path)
        routing table with placeholders using regex
        class Router with a route decorator

    >>> router = Router()
    >>> @router.route("/users/{id}")
    ... def user(id):
    ...     return f"user {id}"
    >>> router.dispatch("/users/42")
    'user 42'
    >>> router.dispatch("/users/42/x")
    Traceback (most recent call last):
        ...
    LookupError: no route for '/users/42/x'
    """

    def __init__(self):
        self._routes = []

    def route(self, path):
        pattern = re.compile(re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", path))

        def decorator(handler):
            self._routes.append((pattern, handler))
            return handler

        return decorator

    def dispatch(self, path):
        for pattern, handler in self._routes:
            if match := pattern.fullmatch(path):
                return handler(**match.groupdict())
        raise LookupError(f"no route for {path!r}")


class CommandHistory:
    """A text value with undo and redo.

    Ask:
        class that keeps a history of states with undo and redo
        undo manager: do(value), undo(), redo(), a new change clears redo
        editor state with undo/redo stacks
        history of values where undo goes back and redo forward

    >>> history = CommandHistory("")
    >>> history.do("a")
    >>> history.do("ab")
    >>> history.undo(), history.undo(), history.undo(), history.redo()
    ('a', '', '', 'a')
    >>> history.do("x")
    >>> history.redo(), history.value
    ('x', 'x')
    """

    def __init__(self, value=None):
        self.value = value
        self._undo = []
        self._redo = []

    def do(self, value):
        self._undo.append(self.value)
        self._redo.clear()
        self.value = value

    def undo(self):
        if self._undo:
            self._redo.append(self.value)
            self.value = self._undo.pop()
        return self.value

    def redo(self):
        if self._redo:
            self._undo.append(self.value)
            self.value = self._redo.pop()
        return self.value


class CountedCache:
    """An LRU cache that counts its hits and misses.

    Ask:
        lru cache class with hits and misses statistics
        cache with capacity, least recently used item evicted, hit rate
        LRU cache that reports hit ratio
        LRUCache with get, put, __len__ and __contains__ and hit counters
        least recently used cache with default value for missing keys and statistics

    >>> cache = CountedCache(2)
    >>> cache.put("a", 1)
    >>> cache.put("b", 2)
    >>> cache.get("a")
    1
    >>> cache.put("c", 3)
    >>> cache.get("b"), cache.get("c"), cache.hits, cache.misses, len(cache)
    (None, 3, 2, 1, 2)
    """

    def __init__(self, capacity):
        self.capacity = capacity
        self.hits = 0
        self.misses = 0
        self._items = OrderedDict()

    def get(self, key, default=None):
        if key not in self._items:
            self.misses += 1
            return default
        self.hits += 1
        self._items.move_to_end(key)
        return self._items[key]

    def put(self, key, value):
        self._items[key] = value
        self._items.move_to_end(key)
        if len(self._items) > self.capacity:
            self._items.popitem(last=False)

    def __len__(self):
        return len(self._items)


class PriorityTodo:
    """Tasks with priorities, done or not.

    Ask:
        to-do list class with priorities and due dates
        task list: add with priority, complete, pending sorted by priority
        TodoList whose pending tasks are sorted by importance
        class to manage tasks with a priority number, 1 is most important
        todo manager that returns the next most important open task
        task list class with priorities and due dates

    >>> todo = PriorityTodo()
    >>> todo.add("mow", 3)
    >>> todo.add("pay", 1)
    >>> todo.add("call", 2)
    >>> todo.complete("pay")
    >>> todo.pending(), todo.next_task()
    (['call', 'mow'], 'call')
    >>> PriorityTodo().next_task() is None
    True
    """

    def __init__(self):
        self._priorities = {}
        self._done = set()

    def add(self, task, priority=5):
        self._priorities[task] = priority

    def complete(self, task):
        if task not in self._priorities:
            raise KeyError(task)
        self._done.add(task)

    def pending(self):
        tasks = [task for task in self._priorities if task not in self._done]
        return sorted(tasks, key=self._priorities.get)

    def next_task(self):
        return next(iter(self.pending()), None)


class Appointments:
    """Bookings of a room that must not overlap.

    Ask:
        booking class that refuses overlapping reservations
        calendar class: book(start, end) returns False if it overlaps
        room reservations without double booking
        meeting scheduler class that rejects conflicts
        class to book time slots, half open intervals, no overlap allowed

    >>> room = Appointments()
    >>> room.book(9, 10), room.book(10, 12), room.book(11, 13), room.book(8, 10)
    (True, True, False, False)
    >>> room.bookings
    [(9, 10), (10, 12)]
    """

    def __init__(self):
        self.bookings = []

    def book(self, start, end):
        if any(start < other_end and other_start < end for other_start, other_end in self.bookings):
            return False
        bisect.insort(self.bookings, (start, end))
        return True


@dataclass
class Invoice:
    """An invoice with items, a tax rate and totals.

    Ask:
        invoice dataclass with line items, subtotal, tax and total
        dataclass Invoice with a list of items and a total property
        class for an invoice: add item with quantity and price, compute vat and total
        bill class with items and tax, default_factory list
        invoice with net amount, tax amount and gross amount

    >>> invoice = Invoice("Ann", tax_rate=0.2)
    >>> invoice.add("pen", 2, 1.5)
    >>> invoice.add("cap", 1, 7)
    >>> invoice.subtotal, invoice.tax, invoice.total
    (10.0, 2.0, 12.0)
    >>> Invoice("Bob").total
    0.0
    """

    customer: str
    tax_rate: float = 0.19
    items: list = field(default_factory=list)

    def add(self, name, quantity, price):
        self.items.append((name, quantity, price))

    @property
    def subtotal(self):
        return sum(quantity * price for _, quantity, price in self.items)

    @property
    def tax(self):
        return round(self.subtotal * self.tax_rate, 2)

    @property
    def total(self):
        return self.subtotal + self.tax


class Playlist:
    """Songs with their lengths: total time, shuffling, next song.

    Ask:
        playlist class with add, remove, total duration, shuffle and next song
        music playlist that plays songs in a loop
        class for a list of songs with their length in seconds
        Playlist with titles, durations and a current track
        song queue class that starts again at the end

    >>> playlist = Playlist()
    >>> playlist.add("A", 200)
    >>> playlist.add("B", 65)
    >>> playlist.total_time(), playlist.next(), playlist.next(), playlist.next()
    ('4:25', 'A', 'B', 'A')
    >>> playlist.shuffle()
    >>> sorted(playlist.songs)
    [('A', 200), ('B', 65)]
    >>> playlist.remove("A")
    >>> playlist.songs
    [('B', 65)]
    """

    def __init__(self):
        self.songs = []
        self._position = 0

    def add(self, title, seconds):
        self.songs.append((title, seconds))

    def remove(self, title):
        self.songs = [song for song in self.songs if song[0] != title]

    def shuffle(self):
        random.shuffle(self.songs)

    def next(self):
        title, _ = self.songs[self._position % len(self.songs)]
        self._position += 1
        return title

    def total_time(self):
        minutes, seconds = divmod(sum(seconds for _, seconds in self.songs), 60)
        return f"{minutes}:{seconds:02d}"


class IdGenerator:
    """Running numbers with a prefix such as INV-0001.

    Ask:
        class that generates ids like INV-0001, INV-0002
        sequential id generator with a prefix and zero padding
        id factory class using itertools.count
        generate running order numbers with prefix
        next_id() returns the next number as text with leading zeros

    >>> ids = IdGenerator("INV")
    >>> ids.next_id(), ids.next_id(), IdGenerator("A", 2, 9).next_id()
    ('INV-0001', 'INV-0002', 'A-09')
    """

    def __init__(self, prefix, width=4, start=1):
        self._prefix = prefix
        self._width = width
        self._numbers = itertools.count(start)

    def next_id(self):
        return f"{self._prefix}-{next(self._numbers):0{self._width}d}"


class Validator:
    """Rules per field that collect readable errors for a record.

    Ask:
        validator class that collects error messages per field
        form validation class with rules as functions and messages
        class Validator with add_rule(field, check, message) and validate(data)
        validate a dict against rules and return a dict of errors
        data validation object with chained rules

    >>> validator = Validator()
    >>> validator.add_rule("name", bool, "is required")
    >>> validator.add_rule("age", lambda age: age is not None and age >= 18, "must be 18 or more")
    >>> validator.validate({"name": "Ann", "age": 17})
    {'age': ['must be 18 or more']}
    >>> validator.validate({"name": "Ann", "age": 18}), sorted(validator.validate({}))
    ({}, ['age', 'name'])
    """

    def __init__(self):
        self._rules = []

    def add_rule(self, field, check, message):
        self._rules.append((field, check, message))

    def validate(self, data):
        errors = {}
        for field_name, check, message in self._rules:
            if not check(data.get(field_name)):
                errors.setdefault(field_name, []).append(message)
        return errors


class Subscription:
    """A subscription with a start date, a length in days and renewal.

    Ask:
        subscription class with start date, is_active and renew
        membership that expires after n days and can be extended
        class for a subscription with expiry date, days left and renewal
        Membership class with is_active(on) and remaining days
        license object valid for 365 days

    >>> from datetime import date
    >>> plan = Subscription(date(2024, 1, 1), 30)
    >>> plan.end, plan.is_active(date(2024, 1, 30)), plan.is_active(date(2024, 1, 31))
    (datetime.date(2024, 1, 31), True, False)
    >>> plan.renew(10)
    >>> plan.days_left(date(2024, 2, 1)), plan.days_left(date(2025, 1, 1))
    (9, 0)
    """

    def __init__(self, start, days):
        self.start = start
        self.end = start + timedelta(days=days)

    def is_active(self, day):
        return self.start <= day < self.end

    def renew(self, days):
        self.end += timedelta(days=days)

    def days_left(self, day):
        return max((self.end - day).days, 0)


class ObservableValue:
    """A value that tells its observers when it changes.

    Ask:
        observable property class that calls callbacks when the value changes
        observable value with subscribe(callback), callbacks get old and new value
        notify listeners only if the value really changed
        reactive variable class with on_change handlers
        class whose value setter notifies observers

    >>> log = []
    >>> value = ObservableValue(1)
    >>> value.subscribe(lambda old, new: log.append((old, new)))
    >>> value.value = 2
    >>> value.value = 2
    >>> value.value, log
    (2, [(1, 2)])
    """

    def __init__(self, value=None):
        self._value = value
        self._callbacks = []

    def subscribe(self, callback):
        self._callbacks.append(callback)

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, new):
        old, self._value = self._value, new
        if new != old:
            for callback in self._callbacks:
                callback(old, new)


class ElapsedTimes:
    """The total time that named blocks take.

    Ask:
        profiler class that sums the time of named blocks with a context manager
        class with a measure(name) context manager that accumulates seconds per name
        collect timings of code sections by label
        timing statistics per label: with times.measure("load")
        accumulate elapsed time of several code blocks

    >>> clock = iter([0, 2, 5, 6, 10, 11]).__next__
    >>> times = ElapsedTimes(clock)
    >>> for name in ("load", "save", "load"):
    ...     with times.measure(name):
    ...         pass
    >>> times.totals
    {'load': 3, 'save': 1}
    """

    def __init__(self, clock=time.perf_counter):
        self._clock = clock
        self.totals = {}

    @contextmanager
    def measure(self, name):
        start = self._clock()
        try:
            yield
        finally:
            self.totals[name] = self.totals.get(name, 0) + self._clock() - start


class SinglyLinkedList:
    """A linked list that can be reversed, indexed and measured.

    Ask:
        linked list with reverse method and __len__
        linked list class with append, reverse and len, iterable
        LinkedList class that can reverse itself in place
        singly linked list with a Node class, size and in-place reversal
        class for a linked list built from an iterable, with reverse()

    >>> items = SinglyLinkedList([1, 2, 3])
    >>> items.reverse()
    >>> len(items), list(items)
    (3, [3, 2, 1])
    >>> items.append(0)
    >>> list(items)
    [3, 2, 1, 0]
    >>> empty = SinglyLinkedList()
    >>> empty.reverse()
    >>> list(empty), len(empty)
    ([], 0)
    """

    class Node:
        def __init__(self, value, next=None):
            self.value = value
            self.next = next

    def __init__(self, values=()):
        self.head = None
        for value in values:
            self.append(value)

    def append(self, value):
        node = self.Node(value)
        if self.head is None:
            self.head = node
        else:
            self.tail.next = node
        self.tail = node

    def reverse(self):
        previous, node = None, self.head
        self.tail = node
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return sum(1 for _ in self)
