"""Functions and classes with type hints: optional, callable, protocol and typed dictionaries."""
from collections import defaultdict
from collections.abc import Awaitable, Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, NamedTuple, Optional, Protocol, TypedDict, Union, runtime_checkable


def add(a: int, b: int) -> int:
    """Return the sum of two integers, with type hints.

    Ask:
        add two integers with type hints
        typed function to add two numbers
        function with annotations that returns a + b as int
        annotated add function

    >>> add(2, -5), add.__annotations__["return"]
    (-3, <class 'int'>)
    """
    return a + b


def greet(name: str, greeting: str = "Hello") -> str:
    """Return a greeting for a name, with type hints.

    Ask:
        typed function that greets a person
        greeting function with type hints and a default argument
        annotated function taking a name and returning a greeting string
        type hints for a string parameter with default

    >>> greet("Ann"), greet("Ann", "Hi"), greet.__annotations__["name"]
    ('Hello, Ann!', 'Hi, Ann!', <class 'str'>)
    """
    return f"{greeting}, {name}!"


def average(numbers: list[float]) -> float:
    """Return the mean of numbers, with type hints.

    Ask:
        average of a list with type hints
        typed function for the mean of a list of floats
        annotated average function: list[float] to float
        mean with type annotations

    >>> average([1.0, 2.0]), average([5])
    (1.5, 5.0)
    """
    return sum(numbers) / len(numbers)


def count_words(text: str) -> dict[str, int]:
    """Return how often each word occurs, with type hints.

    Ask:
        word count with type hints
        typed function that counts words and returns dict[str, int]
        annotated word frequency function
        count words in a text, with annotations

    >>> count_words("a b a"), count_words("")
    ({'a': 2, 'b': 1}, {})
    """
    counts: dict[str, int] = {}
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1
    return counts


def find_user(users: dict[int, str], user_id: int) -> Optional[str]:
    """Return the name of a user or None, with type hints.

    Ask:
        typed function that returns Optional[str]
        find a user by id with type hints, None if missing
        optional return type example
        annotated lookup that may return None

    >>> find_user({1: "ann"}, 1), find_user({1: "ann"}, 2)
    ('ann', None)
    """
    return users.get(user_id)


def parse_port(text: str) -> int | None:
    """Return a port number from text or None, with type hints.

    Ask:
        parse a port number from a string with type hints int | None
        typed parser that returns int or None
        annotated function with a union return type using |
        convert text to a valid port number or None, with annotations

    >>> parse_port("80"), parse_port("x"), parse_port("0"), parse_port("65535"), parse_port("65536")
    (80, None, None, 65535, None)
    """
    if not text.isdecimal():
        return None
    port = int(text)
    return port if 1 <= port <= 65535 else None


def to_float(value: Union[int, str]) -> float:
    """Return a number or a numeric text as float, with type hints.

    Ask:
        typed function that accepts int or str
        Union type hint example
        annotated conversion of int or string to float
        function with a parameter of type Union[int, str]

    >>> to_float(3), to_float("2.5")
    (3.0, 2.5)
    """
    return float(value)


def min_max(numbers: Sequence[float]) -> tuple[float, float]:
    """Return the smallest and the largest number, with type hints.

    Ask:
        typed function that returns a tuple of minimum and maximum
        min and max with type hints tuple[float, float]
        annotated function returning two values
        type hints for returning a tuple

    >>> min_max([3, -1, 2])
    (-1, 3)
    """
    return min(numbers), max(numbers)


def apply(function: Callable[[int], int], numbers: Iterable[int]) -> list[int]:
    """Return the results of a function for each number, with type hints.

    Ask:
        type hints for a function argument
        Callable type hint example
        typed higher order function that applies a callable to numbers
        annotated map function taking a Callable[[int], int]

    >>> apply(abs, [-1, 2]), apply(abs, [])
    ([1, 2], [])
    """
    return [function(number) for number in numbers]


def countdown(n: int) -> Iterator[int]:
    """Yield n, n - 1 and so on to 1, with type hints.

    Ask:
        type hints for a generator function
        typed generator countdown
        annotated generator with Iterator[int]
        return type of a generator function

    >>> list(countdown(3)), list(countdown(0))
    ([3, 2, 1], [])
    """
    while n > 0:
        yield n
        n -= 1


def total(*numbers: float, **options: Any) -> float:
    """Return the sum of the arguments, rounded if digits are given, with type hints.

    Ask:
        type hints for *args and **kwargs
        annotate args and kwargs
        typed function with variable arguments
        sum of any number of float arguments with annotations

    >>> total(1, 2.26), total(1.26, digits=1), total()
    (3.26, 1.3, 0)
    """
    result = sum(numbers)
    if "digits" in options:
        result = round(result, options["digits"])
    return result


def read_lines(path: Path | str) -> list[str]:
    """Return the lines of a text file, with type hints.

    Ask:
        typed function to read the lines of a file
        read lines with type hints for Path or str
        annotated file reader returning list[str]
        type hint for a path argument

    >>> import os, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = os.path.join(folder, "a.txt")
    ...     _ = Path(path).write_text("one\\ntwo\\n", encoding="utf-8")
    ...     read_lines(path), read_lines(Path(path))
    (['one', 'two'], ['one', 'two'])
    """
    return Path(path).read_text(encoding="utf-8").splitlines()


def merge(first: Mapping[str, int], second: Mapping[str, int]) -> dict[str, int]:
    """Return both mappings in one dictionary, with type hints.

    Ask:
        merge two dictionaries with type hints
        typed function that combines two mappings
        annotated merge of dict[str, int]
        use Mapping as parameter type and return dict

    >>> merge({"a": 1}, {"a": 2, "b": 3}), merge({}, {})
    ({'a': 2, 'b': 3}, {})
    """
    return {**first, **second}


@runtime_checkable
class Closeable(Protocol):
    """Protocol of things that can be closed, checkable with isinstance.

    Ask:
        runtime checkable protocol
        protocol that can be used with isinstance
        protocol for objects with a close method
        check at runtime if an object implements a protocol
        typing protocol with close method

    >>> import io
    >>> isinstance(io.StringIO(), Closeable), isinstance([], Closeable)
    (True, False)
    """

    def close(self) -> None:
        ...


class SupportsLessThan(Protocol):
    """Describe anything that can be compared with <.

    Ask:
        protocol for comparable objects
        type hint for values that support less than
        SupportsLessThan protocol
        bound for a type variable of sortable items

    >>> hasattr(SupportsLessThan, "__lt__"), SupportsLessThan._is_protocol
    (True, True)
    """

    def __lt__(self, other: Any) -> bool:
        ...


class Movie(TypedDict):
    """TypedDict for the keys of a movie dictionary.

    Ask:
        TypedDict example
        typed dictionary for a movie with title and year
        type hints for a dict with fixed keys
        define a TypedDict

    >>> movie: Movie = {"title": "Alien", "year": 1979}
    >>> movie["title"], Movie.__required_keys__ == {"title", "year"}
    ('Alien', True)
    """

    title: str
    year: int


class Options(TypedDict, total=False):
    """TypedDict with keys that are optional.

    Ask:
        TypedDict with optional keys
        typed dictionary where keys may be missing
        TypedDict total=False
        type hints for an options dict

    >>> Options(verbose=True)
    {'verbose': True}
    >>> sorted(Options.__optional_keys__)
    ['timeout', 'verbose']
    """

    timeout: float
    verbose: bool


class City(NamedTuple):
    """Hold a city as a typed named tuple.

    Ask:
        NamedTuple class with type hints
        typing.NamedTuple example
        typed named tuple for a city with name and population
        namedtuple as a class with annotations and defaults

    >>> City("Rome", 2_800_000), City("Bonn").population
    (City(name='Rome', population=2800000), 0)
    """

    name: str
    population: int = 0


class Rectangle:
    """Hold a rectangle with annotated methods.

    Ask:
        rectangle class with type hints
        typed class with annotated attributes and methods
        class with type annotations for __init__ and methods
        annotated class example

    >>> Rectangle(2, 3).area(), Rectangle(2, 3).scale(2).area(), Rectangle.area.__annotations__
    (6, 24, {'return': <class 'float'>})
    """

    def __init__(self, width: float, height: float) -> None:
        self.width = width
        self.height = height

    def area(self) -> float:
        return self.width * self.height

    def scale(self, factor: float) -> "Rectangle":
        return Rectangle(self.width * factor, self.height * factor)


class Stack:
    """Stack of integers with type hints on its methods.

    Ask:
        stack of integers with type hints
        typed stack class for int
        annotated stack with push, pop and is_empty
        stack class with type annotations

    >>> stack = Stack()
    >>> stack.push(1); stack.push(2); stack.peek(), stack.pop(), stack.pop(), stack.is_empty()
    (2, 2, 1, True)
    >>> stack.peek() is None
    True
    """

    def __init__(self) -> None:
        self._items: list[int] = []

    def push(self, item: int) -> None:
        self._items.append(item)

    def pop(self) -> int:
        return self._items.pop()

    def peek(self) -> int | None:
        return self._items[-1] if self._items else None

    def is_empty(self) -> bool:
        return not self._items


def set_mode(mode: Literal["read", "write"]) -> str:
    """Return the letter of a mode given by name, with type hints.

    Ask:
        Literal type hint example
        typed parameter that only accepts read or write
        restrict a string argument with Literal
        annotated function with allowed string values
        literal types mode

    >>> set_mode("read"), set_mode("write")
    ('r', 'w')
    """
    return {"read": "r", "write": "w"}[mode]


async def run_all(tasks: Iterable[Awaitable[int]]) -> list[int]:
    """Await tasks one after another and return their results, with type hints.

    Ask:
        type hints for async functions and awaitables
        typed coroutine that awaits several awaitables
        annotated async function returning list[int]
        Awaitable type hint example

    >>> import asyncio
    >>> async def double(n): return 2 * n
    >>> asyncio.run(run_all([double(1), double(2)]))
    [2, 4]
    """
    return [await task for task in tasks]


def unique(items: Iterable[Hashable]) -> list[Hashable]:
    """Return items without duplicates, with type hints.

    Ask:
        unique items of an iterable with type hints
        typed function to remove duplicates
        annotated deduplicate function for hashable items
        type hint for hashable values

    >>> unique([2, 1, 2]), unique([])
    ([2, 1], [])
    """
    return list(dict.fromkeys(items))


def is_prime(n: int) -> bool:
    """Tell whether a number is prime, with type hints.

    Ask:
        prime check with type hints
        typed is_prime function
        annotated function int to bool testing for a prime number
        is this number prime, with annotations

    >>> [n for n in range(-1, 12) if is_prime(n)], is_prime(49)
    ([2, 3, 5, 7, 11], False)
    """
    if n < 2:
        return False
    return all(n % divisor for divisor in range(2, int(n ** 0.5) + 1))


def factorial(n: int) -> int:
    """Return n!, with type hints.

    Ask:
        factorial with type hints
        typed factorial function
        annotated recursive factorial
        factorial of an int with annotations

    >>> factorial(0), factorial(5)
    (1, 120)
    """
    return 1 if n <= 1 else n * factorial(n - 1)


def chunk(items: list[Any], size: int) -> list[list[Any]]:
    """Return the items in lists of a size, with type hints.

    Ask:
        split a list into chunks with type hints
        typed chunk function
        annotated function list to list of lists
        chunks of a list with annotations

    >>> chunk([1, 2, 3], 2), chunk([], 2)
    ([[1, 2], [3]], [])
    """
    return [items[i:i + size] for i in range(0, len(items), size)]


def transpose(matrix: list[list[float]]) -> list[list[float]]:
    """Return a matrix with rows and columns exchanged, with type hints.

    Ask:
        transpose a matrix with type hints
        typed transpose of list[list[float]]
        annotated matrix function
        swap rows and columns with annotations

    >>> transpose([[1, 2], [3, 4], [5, 6]]), transpose([])
    ([[1, 3, 5], [2, 4, 6]], [])
    """
    return [list(column) for column in zip(*matrix)]


def group_by_length(words: Sequence[str]) -> defaultdict[int, list[str]]:
    """Return the words grouped by length, with type hints.

    Ask:
        group words by length with type hints
        typed function returning a defaultdict
        annotated defaultdict of lists
        type hint for defaultdict

    >>> group_by_length(["a", "bb", "c"])
    defaultdict(<class 'list'>, {1: ['a', 'c'], 2: ['bb']})
    """
    groups: defaultdict[int, list[str]] = defaultdict(list)
    for word in words:
        groups[len(word)].append(word)
    return groups


def make_multiplier(factor: float) -> Callable[[float], float]:
    """Return a function that multiplies by a factor, with type hints.

    Ask:
        closure with type hints
        typed function that returns a function
        annotated return type Callable
        function factory with annotations

    >>> make_multiplier(3)(2)
    6
    """
    def multiply(number: float) -> float:
        return number * factor
    return multiply


def print_all(items: Iterable[object]) -> None:
    """Print each item, with type hints.

    Ask:
        function with return type None that prints items
        typed function that prints everything in an iterable
        annotate a function that returns nothing
        print items with type hints

    >>> print_all([1, "a"])
    1
    a
    """
    for item in items:
        print(item)
