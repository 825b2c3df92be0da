"""Type hints over several definitions: generics, protocols, overloads, aliases and new types."""


def script_first_generic():
    """Write a generic function with a type variable.

    Ask:
        generic function with TypeVar
        typed function that returns the first element of a list
        TypeVar example
        first item of a sequence with generic type hints

    >>> first = script_first_generic()
    >>> first([3, 4]), first("ab"), first([])
    (3, 'a', None)
    """
    from collections.abc import Sequence
    from typing import TypeVar

    T = TypeVar("T")


    def first(items: Sequence[T]) -> T | None:
        return items[0] if items else None
    return first


def script_group_by_generic():
    """Group items by a key with full type hints.

    Ask:
        generic group by function with type hints
        typed group_by with two type variables
        annotated function grouping items by a key function
        generic types for a function that returns dict[K, list[V]]

    >>> group_by = script_group_by_generic()
    >>> group_by(["a", "bb", "c"], len)
    {1: ['a', 'c'], 2: ['bb']}
    """
    from collections.abc import Callable, Iterable
    from typing import TypeVar

    K = TypeVar("K")
    V = TypeVar("V")


    def group_by(items: Iterable[V], key: Callable[[V], K]) -> dict[K, list[V]]:
        groups: dict[K, list[V]] = {}
        for item in items:
            groups.setdefault(key(item), []).append(item)
        return groups
    return group_by


def script_generic_stack():
    """Write a generic stack class.

    Ask:
        generic stack class with type hints
        Generic[T] example
        typed stack with push and pop
        generic container class with TypeVar
        generic stack with TypeVar

    >>> Stack = script_generic_stack()
    >>> stack = Stack[int](); stack.push(1); stack.push(2); stack.pop(), len(stack)
    (2, 1)
    """
    from typing import Generic, TypeVar

    T = TypeVar("T")


    class Stack(Generic[T]):
        def __init__(self) -> None:
            self._items: list[T] = []

        def push(self, item: T) -> None:
            self._items.append(item)

        def pop(self) -> T:
            return self._items.pop()

        def __len__(self) -> int:
            return len(self._items)
    return Stack


def script_generic_pair():
    """Write a generic pair with two type variables.

    Ask:
        generic pair class with two types
        Generic[K, V] example
        typed pair dataclass with swap
        generic dataclass with type hints

    >>> Pair = script_generic_pair()
    >>> pair = Pair(1, "a").swap(); pair.first, pair.second
    ('a', 1)
    """
    from dataclasses import dataclass
    from typing import Generic, TypeVar

    A = TypeVar("A")
    B = TypeVar("B")


    @dataclass(frozen=True)
    class Pair(Generic[A, B]):
        first: A
        second: B

        def swap(self) -> "Pair[B, A]":
            return Pair(self.second, self.first)
    return Pair


def script_generic_repository():
    """Write a generic repository class.

    Ask:
        generic repository class with type hints
        typed in-memory repository for any entity type
        Repository[T] with add, get and all
        generic storage class keyed by id

    >>> Repository = script_generic_repository()
    >>> names = Repository[str](); names.add(1, "ann"); names.get(1), names.get(2), names.all()
    ('ann', None, ['ann'])
    """
    from typing import Generic, TypeVar

    T = TypeVar("T")


    class Repository(Generic[T]):
        def __init__(self) -> None:
            self._items: dict[int, T] = {}

        def add(self, key: int, item: T) -> None:
            self._items[key] = item

        def get(self, key: int) -> T | None:
            return self._items.get(key)

        def all(self) -> list[T]:
            return list(self._items.values())
    return Repository


def script_result_type():
    """Return a value or an error as typed objects.

    Ask:
        result type with Ok and Err
        typed result object instead of exceptions
        Ok and Err dataclasses with generic types
        rust like Result in python with type hints

    >>> parse_int, Ok, Err = script_result_type()
    >>> parse_int("12").value, parse_int("x").message
    (12, "not a number: 'x'")
    >>> isinstance(parse_int("1"), Ok), isinstance(parse_int(""), Err)
    (True, True)
    """
    from dataclasses import dataclass
    from typing import Generic, TypeVar

    T = TypeVar("T")


    @dataclass(frozen=True)
    class Ok(Generic[T]):
        value: T


    @dataclass(frozen=True)
    class Err:
        message: str


    def parse_int(text: str) -> Ok[int] | Err:
        try:
            return Ok(int(text))
        except ValueError:
            return Err(f"not a number: {text!r}")
    return parse_int, Ok, Err


def script_protocol():
    """Accept any object that has a method with a protocol.

    Ask:
        protocol class example
        typing.Protocol for objects with an area method
        structural typing with a protocol
        duck typing with type hints: protocol HasArea

    >>> total_area, Square = script_protocol()
    >>> total_area([Square(2), Square(3)]), total_area([])
    (13, 0)
    """
    from collections.abc import Iterable
    from typing import Protocol


    class HasArea(Protocol):
        def area(self) -> float:
            ...


    class Square:
        def __init__(self, side: float) -> None:
            self.side = side

        def area(self) -> float:
            return self.side ** 2


    def total_area(shapes: Iterable[HasArea]) -> float:
        return sum(shape.area() for shape in shapes)
    return total_area, Square


def script_overload():
    """Declare two signatures of one function.

    Ask:
        typing.overload example
        overloaded function with type hints
        function that returns int for int and str for str, with overload
        declare several signatures for a function

    >>> double = script_overload()
    >>> double(2), double("a")
    (4, 'aa')
    """
    from typing import overload


    @overload
    def double(value: int) -> int:
        ...


    @overload
    def double(value: str) -> str:
        ...


    def double(value):
        return value * 2
    return double


def script_typed_decorator():
    """Write a decorator that keeps the signature for type checkers.

    Ask:
        typed decorator with ParamSpec
        decorator with type hints that preserves the signature
        annotate a decorator
        timing decorator with full type annotations

    >>> timed = script_typed_decorator()
    >>> @timed
    ... def add(a, b):
    ...     return a + b
    >>> add(1, b=2)  # doctest: +ELLIPSIS
    add: 0.0... s
    3
    """
    import time
    from collections.abc import Callable
    from functools import wraps
    from typing import ParamSpec, TypeVar

    P = ParamSpec("P")
    R = TypeVar("R")


    def timed(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            start = time.perf_counter()
            result = function(*args, **kwargs)
            print(f"{function.__name__}: {time.perf_counter() - start:.4f} s")
            return result
        return wrapper
    return timed


def script_new_type():
    """Make a distinct type for user ids.

    Ask:
        NewType example
        distinct type for user ids
        typed alias UserId so that ids are not mixed up
        create a new type from int with typing

    >>> UserId, get_name = script_new_type()
    >>> get_name(UserId(5))
    'user 5'
    """
    from typing import NewType

    UserId = NewType("UserId", int)


    def get_name(user_id: UserId) -> str:
        return f"user {user_id}"
    return UserId, get_name


def script_type_alias():
    """Name a complicated type.

    Ask:
        type alias example
        alias for a complex type hint
        define Vector as list[float] and use it in a function
        type alias for a matrix with a typed function

    >>> scale = script_type_alias()
    >>> scale(2, [1.0, -2.5])
    [2.0, -5.0]
    """
    Vector = list[float]


    def scale(factor: float, vector: Vector) -> Vector:
        return [factor * number for number in vector]
    return scale
