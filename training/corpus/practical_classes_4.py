"""More classes people ask for by name: games, libraries, vectors, tokenizers and mixins."""
import functools
import heapq
import json
import re
import signal
from collections import Counter, deque
from contextlib import contextmanager
from datetime import date, timedelta


class SnakeGame:
    """Move a snake over a grid where it eats and may bite itself.

    Ask:
        snake game class
        class Snake that moves, grows and dies
        snake game logic without graphics
        Snake class with move and turn on a grid

    >>> game = SnakeGame(width=4, height=3, food=(2, 0))
    >>> game.move("right"), game.move("right"), len(game.body), game.head
    (True, True, 2, (2, 0))
    >>> game.move("right"), game.move("right"), game.alive
    (True, False, False)
    """

    STEPS = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}

    def __init__(self, width, height, food=None):
        self.width = width
        self.height = height
        self.food = food
        self.body = deque([(0, 0)])
        self.alive = True

    @property
    def head(self):
        return self.body[0]

    def move(self, direction):
        dx, dy = self.STEPS[direction]
        x, y = self.head[0] + dx, self.head[1] + dy
        if self.food == (x, y):
            self.food = None
        else:
            self.body.pop()
        inside = 0 <= x < self.width and 0 <= y < self.height
        self.alive = inside and (x, y) not in self.body
        self.body.appendleft((x, y))
        return self.alive


class LendingLibrary:
    """Lend books with due dates and list the overdue ones.

    Ask:
        library book borrowing with due dates
        library class with lending period and overdue books
        class which lends books for two weeks and finds overdue loans
        library system with members, loans and due dates

    >>> library = LendingLibrary(["Emma", "Dune"], days=14)
    >>> library.lend("Emma", "Ann", date(2024, 1, 1))
    datetime.date(2024, 1, 15)
    >>> library.overdue(date(2024, 1, 15)), library.overdue(date(2024, 1, 16))
    ([], ['Emma'])
    >>> library.lend("Emma", "Bob", date(2024, 1, 2))
    Traceback (most recent call last):
    ValueError: 'Emma' is not available
    >>> library.give_back("Emma"); library.available()
    ['Dune', 'Emma']
    """

    def __init__(self, titles, days=14):
        self.titles = set(titles)
        self.days = days
        self.loans = {}

    def available(self):
        return sorted(self.titles - self.loans.keys())

    def lend(self, title, member, today):
        if title not in self.available():
            raise ValueError(f"{title!r} is not available")
        due = today + timedelta(days=self.days)
        self.loans[title] = (member, due)
        return due

    def give_back(self, title):
        del self.loans[title]

    def overdue(self, today):
        return sorted(title for title, (_, due) in self.loans.items() if due < today)


class CalculatorWithHistory:
    """Calculate and remember the calculations.

    Ask:
        class for a simple calculator with history
        calculator class that keeps a list of its operations
        calculator which remembers previous results
        Calculator with add, subtract, multiply, divide and history

    >>> calculator = CalculatorWithHistory()
    >>> calculator.calculate(6, "*", 7), calculator.calculate(1, "/", 4)
    (42, 0.25)
    >>> calculator.history
    ['6 * 7 = 42', '1 / 4 = 0.25']
    >>> calculator.calculate(1, "?", 2)
    Traceback (most recent call last):
    ValueError: unknown operator: '?'
    """

    def __init__(self):
        self.history = []

    def calculate(self, a, operator, b):
        operations = {
            "+": lambda: a + b,
            "-": lambda: a - b,
            "*": lambda: a * b,
            "/": lambda: a / b,
        }
        if operator not in operations:
            raise ValueError(f"unknown operator: {operator!r}")
        result = operations[operator]()
        self.history.append(f"{a} {operator} {b} = {result}")
        return result


class Tokenizer:
    """Split an expression into typed tokens.

    Ask:
        simple tokenizer class
        lexer class with regular expressions
        class that turns an expression into tokens
        tokenizer for numbers, names and operators

    >>> Tokenizer().tokenize("x1 = 2.5*(y)")[:4]
    [('NAME', 'x1'), ('OP', '='), ('NUMBER', '2.5'), ('OP', '*')]
    >>> Tokenizer().tokenize("  "), len(Tokenizer().tokenize("(y)"))
    ([], 3)
    >>> Tokenizer().tokenize("1 $")
    Traceback (most recent call last):
    ValueError: unexpected character: '$'
    """

    PATTERN = re.compile(
        r"(?P<NUMBER>\d+(?:\.\d+)?)|(?P<NAME>[A-Za-z_]\w*)|(?P<OP>[-+*/=()])"
        r"|(?P<SPACE>\s+)|(?P<ERROR>.)")

    def tokenize(self, text):
        tokens = []
        for match in self.PATTERN.finditer(text):
            if match.lastgroup == "ERROR":
                raise ValueError(f"unexpected character: {match[0]!r}")
            if match.lastgroup != "SPACE":
                tokens.append((match.lastgroup, match[0]))
        return tokens


class SparseVector:
    """Keep only the non-zero components of a vector.

    Ask:
        sparse vector class
        vector that stores only its non-zero values in a dict
        dot product of sparse vectors as a class
        SparseVector with dot and addition

    >>> a, b = SparseVector([0, 2, 0, 3]), SparseVector([1, 5, 0, 0])
    >>> a.dot(b), a.values, (a + SparseVector([0, -2, 1, 0])).values
    (10, {1: 2, 3: 3}, {3: 3, 2: 1})
    """

    def __init__(self, numbers=()):
        self.values = {i: x for i, x in enumerate(numbers) if x != 0}

    def dot(self, other):
        return sum(x * other.values.get(i, 0) for i, x in self.values.items())

    def __add__(self, other):
        result = SparseVector()
        for i in {**self.values, **other.values}:
            total = self.values.get(i, 0) + other.values.get(i, 0)
            if total:
                result.values[i] = total
        return result


class MatrixView:
    """Read and set the elements of a matrix by row and column.

    Ask:
        matrix class with __getitem__
        matrix class that supports m[row, column]
        class with __getitem__ and __setitem__ for two indices
        two-dimensional array class with item access, shape and string form

    >>> m = MatrixView(2, 3)
    >>> m[0, 1] = 5; m[0, 1], m[1, 2], m.shape
    (5, 0, (2, 3))
    >>> print(m)
    0 5 0
    0 0 0
    """

    def __init__(self, rows, columns, value=0):
        self.shape = (rows, columns)
        self._rows = [[value] * columns for _ in range(rows)]

    def __getitem__(self, position):
        row, column = position
        return self._rows[row][column]

    def __setitem__(self, position, value):
        row, column = position
        self._rows[row][column] = value

    def __str__(self):
        return "\n".join(" ".join(map(str, row)) for row in self._rows)


class NearestNeighbours:
    """Classify points by the majority of their nearest neighbours.

    Ask:
        k nearest neighbours class
        knn classifier from scratch with fit and predict
        nearest neighbour classification without libraries
        class KNN with k, fit(points, labels) and predict(point)

    >>> model = NearestNeighbours(3)
    >>> model.fit([(0, 0), (0, 1), (5, 5), (6, 5), (5, 6)], ["a", "a", "b", "b", "b"])
    >>> model.predict((5, 4)), NearestNeighbours(1).fit([(0,)], ["x"]) is None
    ('b', True)
    """

    def __init__(self, k=3):
        self.k = k

    def fit(self, points, labels):
        self._samples = list(zip(points, labels))

    def predict(self, point):
        def distance(sample):
            return sum((a - b) ** 2 for a, b in zip(sample[0], point))

        nearest = heapq.nsmallest(self.k, self._samples, key=distance)
        return Counter(label for _, label in nearest).most_common(1)[0][0]


class CountingDatabase:
    """Store values in memory and count how often each value occurs.

    Ask:
        in memory database class with set, get, delete and count
        key value database that counts the keys with a value
        in-memory store class with count(value)
        simple database class: set, get, delete, count

    >>> db = CountingDatabase()
    >>> db.set("a", 1); db.set("b", 1); db.set("a", 2)
    >>> db.get("a"), db.get("x"), db.count(1), db.count(2), db.count(9)
    (2, None, 1, 1, 0)
    >>> db.delete("b"); db.delete("zz"); db.count(1)
    0
    """

    def __init__(self):
        self._values = {}
        self._counts = Counter()

    def set(self, key, value):
        self.delete(key)
        self._values[key] = value
        self._counts[value] += 1

    def get(self, key):
        return self._values.get(key)

    def delete(self, key):
        if key in self._values:
            self._counts[self._values.pop(key)] -= 1

    def count(self, value):
        return self._counts[value]


class Frequencies:
    """Count occurrences and name the most common items.

    Ask:
        counter class that tracks occurrences and most common
        frequency counter class with add and most_common
        class that counts how often each item was added
        my own Counter class without collections

    >>> counts = Frequencies()
    >>> for letter in "abcab":
    ...     counts.add(letter)
    >>> counts.count("a"), counts.count("z"), counts.most_common(2)
    (2, 0, [('a', 2), ('b', 2)])
    """

    def __init__(self):
        self._counts = {}

    def add(self, item):
        self._counts[item] = self._counts.get(item, 0) + 1

    def count(self, item):
        return self._counts.get(item, 0)

    def most_common(self, n=None):
        ranked = sorted(self._counts.items(), key=lambda pair: -pair[1])
        return ranked[:n]


@functools.total_ordering
class PricedItem:
    """Compare items by price.

    Ask:
        make objects of a class sortable by price
        class with comparison operators using total_ordering
        items that can be compared by price with < and sorted
        Item class ordered by its price

    >>> cup, pen = PricedItem("cup", 5), PricedItem("pen", 2)
    >>> [item.name for item in sorted([cup, pen])], cup >= pen, max(cup, pen).name
    (['pen', 'cup'], True, 'cup')
    >>> cup == PricedItem("mug", 5), cup == 5
    (True, False)
    """

    def __init__(self, name, price):
        self.name = name
        self.price = price

    def __eq__(self, other):
        if not isinstance(other, PricedItem):
            return NotImplemented
        return self.price == other.price

    def __lt__(self, other):
        return self.price < other.price


class Parcel:
    """Compute a property from other attributes.

    Ask:
        property that computes from two others
        computed property in a class
        class with a derived attribute such as volume or bmi
        read-only property calculated from other attributes

    >>> parcel = Parcel(2, 3)
    >>> parcel.area, parcel.is_square
    (6, False)
    >>> parcel.width = 3; parcel.area, parcel.is_square
    (9, True)
    """

    def __init__(self, width, height):
        self.width = width
        self.height = height

    @property
    def area(self):
        return self.width * self.height

    @property
    def is_square(self):
        return self.width == self.height


class SizedGarage:
    """Park vehicles of several sizes in spots that are large enough.

    Ask:
        parking lot with levels and different vehicle sizes
        parking garage class with small, medium and large spots
        design a parking system with car types
        parking lot class with spot sizes

    >>> garage = SizedGarage(small=1, medium=1, large=0)
    >>> garage.park("A", "small"), garage.park("B", "small"), garage.park("C", "small")
    ('small', 'medium', None)
    >>> garage.leave("B"); garage.park("D", "medium"), garage.park("E", "large")
    ('medium', None)
    """

    SIZES = ["small", "medium", "large"]

    def __init__(self, small, medium, large):
        self.free = {"small": small, "medium": medium, "large": large}
        self.parked = {}

    def park(self, plate, size):
        for spot in self.SIZES[self.SIZES.index(size):]:
            if self.free[spot] > 0:
                self.free[spot] -= 1
                self.parked[plate] = spot
                return spot
        return None

    def leave(self, plate):
        self.free[self.parked.pop(plate)] += 1


@contextmanager
def time_limit(seconds):
    """Raise TimeoutError when a block takes too long, on Unix.

    Ask:
        context manager limiting execution time with signal
        with block that raises TimeoutError after n seconds
        limit how long a block of code may run
        timeout context manager using signal.alarm

    >>> with time_limit(5):
    ...     1 + 1
    2
    >>> import time
    >>> try:
    ...     with time_limit(0.01):
    ...         time.sleep(0.08)
    ... except TimeoutError as error:
    ...     print(error)
    took longer than 0.01 s
    """
    def stop(signum, frame):
        raise TimeoutError(f"took longer than {seconds} s")

    previous = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)


def parse_value(text):
    """Convert a text to int, float or bool where possible, else keep it.

    Ask:
        try to parse int, else float, else keep string
        convert text to a number if it looks like one, otherwise return it unchanged
        guess the type of a string value: int, float, bool or str
        automatic type conversion of a config string

    >>> parse_value("3"), parse_value("3.5"), parse_value("True"), parse_value("abc")
    (3, 3.5, True, 'abc')
    >>> parse_value("false"), parse_value("")
    (False, '')
    """
    for convert in (int, float):
        try:
            return convert(text)
        except ValueError:
            pass
    return {"true": True, "false": False}.get(text.lower(), text)


def objects_to_json(data):
    """Convert data with own objects, dates and sets to JSON.

    Ask:
        serialize object to json with custom encoder
        json encoder for objects, dates and sets
        custom JSONEncoder class with default method
        json.dumps for instances of my own class

    >>> class Point:
    ...     def __init__(self, x):
    ...         self.x = x
    >>> objects_to_json({"p": Point(1), "d": date(2024, 1, 2), "s": {3}})
    '{"p": {"x": 1}, "d": "2024-01-02", "s": [3]}'
    """
    class Encoder(json.JSONEncoder):
        def default(self, value):
            if isinstance(value, date):
                return value.isoformat()
            if isinstance(value, (set, frozenset)):
                return sorted(value)
            if hasattr(value, "__dict__"):
                return vars(value)
            return super().default(value)

    return json.dumps(data, cls=Encoder)


def sorted_result(func):
    """Sort the list that a function returns, as a decorator.

    Ask:
        decorator that sorts the list a function returns
        sort the return value of a function with a decorator
        decorator for functions returning a list: sorted result
        always return sorted lists using a decorator

    >>> @sorted_result
    ... def letters(text):
    ...     return set(text)
    >>> letters("cab")
    ['a', 'b', 'c']
    """
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        return sorted(func(*args, **kwargs))
    return wrapper


def log_methods(cls):
    """Print a line at each call of a method of a class, as a decorator.

    Ask:
        class decorator to add logging to all methods
        log every method call of a class with a class decorator
        class decorator that traces method calls
        print the name of each method of a class when it is called

    >>> @log_methods
    ... class Dog:
    ...     def bark(self):
    ...         return "woof"
    >>> Dog().bark()
    Dog.bark
    'woof'
    """
    def logged(method):
        @functools.wraps(method)
        def wrapper(*args, **kwargs):
            print(f"{cls.__name__}.{method.__name__}")
            return method(*args, **kwargs)
        return wrapper

    for name, value in list(vars(cls).items()):
        if callable(value) and not name.startswith("__"):
            setattr(cls, name, logged(value))
    return cls


def script_dataclass_with_enum():
    """Use an enum as the type of a dataclass field.

    Ask:
        dataclass with enum field
        task dataclass whose status is an enum
        combine a dataclass and an enum
        dataclass field with an enum default

    >>> script_dataclass_with_enum()
    write False
    write True
    """
    from dataclasses import dataclass
    from enum import Enum


    class Status(Enum):
        OPEN = "open"
        DONE = "done"


    @dataclass
    class Task:
        title: str
        status: Status = Status.OPEN


    task = Task("write")
    print(task.title, task.status is Status.DONE)
    task.status = Status("done")
    print(task.title, task.status is Status.DONE)
