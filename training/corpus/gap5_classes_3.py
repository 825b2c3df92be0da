"""Decorators and small classes people name in one line, third part."""
import functools
from collections import Counter


def limit_total_calls(n):
    """Allow a function to be called only n times

    Ask:
        decorator that limits a function to n calls in total
        decorator factory: after n calls the function raises RuntimeError
        allow at most n calls of a function, then raise an error
        decorator with a maximum number of calls over the whole program

    >>> @limit_total_calls(2)
    ... def hi():
    ...     return "hi"
    >>> hi(), hi()
    ('hi', 'hi')
    >>> hi()
    Traceback (most recent call last):
        ...
    RuntimeError: hi may be called only 2 times
    """
    def decorator(func):
        calls = 0

        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            nonlocal calls
            if calls >= n:
                raise RuntimeError(f"{func.__name__} may be called only {n} times")
            calls += 1
            return func(*args, **kwargs)
        return wrapper
    return decorator


def record_history(func):
    """Keep the arguments and result of every call in func.history

    Ask:
        decorator that keeps history of calls
        decorator that stores the arguments and result of each call in func.history
        record every call of a function as (args, kwargs, result)
        decorator giving the function a history attribute with its past calls

    >>> @record_history
    ... def add(a, b=1):
    ...     return a + b
    >>> add(1), add(2, b=3), add.history
    (2, 5, [((1,), {}, 2), ((2,), {'b': 3}, 5)])
    """
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        result = func(*args, **kwargs)
        wrapper.history.append((args, kwargs, result))
        return result
    wrapper.history = []
    return wrapper


def returns_type(expected):
    """Raise TypeError when a function returns another type

    Ask:
        decorator that ensures return type
        decorator that checks that the function returns an instance of a given type
        raise TypeError if the return value has the wrong type, as a decorator with the type
        decorator for checking the type of the result

    >>> @returns_type(int)
    ... def same(value):
    ...     return value
    >>> same(3)
    3
    >>> same("3")
    Traceback (most recent call last):
        ...
    TypeError: same returned str, not int
    """
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            result = func(*args, **kwargs)
            if not isinstance(result, expected):
                raise TypeError(f"{func.__name__} returned {type(result).__name__}, "
                                f"not {expected.__name__}")
            return result
        return wrapper
    return decorator


def primed(func):
    """Advance a coroutine to its first yield when it is created

    Ask:
        decorator that primes a coroutine
        decorator that calls next on a new generator so that send works at once
        prime a generator based coroutine automatically with a decorator
        decorator for generators that receive values with send, no first next needed

    >>> @primed
    ... def total():
    ...     amount = 0
    ...     while True:
    ...         amount += yield amount
    >>> adder = total()
    >>> adder.send(2), adder.send(3)
    (2, 5)
    """
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        generator = func(*args, **kwargs)
        next(generator)
        return generator
    return wrapper


class RockPaperScissors:
    """Play rock, paper, scissors and keep the score

    Ask:
        class RockPaperScissors
        RockPaperScissors class with play(first, second) that returns the winner and counts wins
        rock paper scissors game class: play two moves, get first, second or draw, keep the scores
        class for rock-paper-scissors between two players with a score counter

    >>> game = RockPaperScissors()
    >>> game.play("rock", "scissors"), game.play("rock", "paper"), game.play("paper", "paper")
    ('first', 'second', 'draw')
    >>> game.play("scissors", "paper"), game.scores["first"], game.scores["second"]
    ('first', 2, 1)
    """

    BEATS = {"rock": "scissors", "scissors": "paper", "paper": "rock"}

    def __init__(self):
        self.scores = Counter()

    def play(self, first, second):
        if first == second:
            result = "draw"
        else:
            result = "first" if self.BEATS[first] == second else "second"
        self.scores[result] += 1
        return result


class Sensor:
    """A sensor that keeps its readings

    Ask:
        class Sensor with readings average
        Sensor class with name, add_reading(value), average(), minimum() and maximum()
        class for a sensor that stores measurements and reports average, min and max
        sensor object with a list of readings, the average of no readings is None

    >>> sensor = Sensor("door")
    >>> sensor.average() is None
    True
    >>> sensor.add_reading(3), sensor.add_reading(6), sensor.add_reading(9)
    (None, None, None)
    >>> sensor.name, sensor.average(), sensor.minimum(), sensor.maximum()
    ('door', 6.0, 3, 9)
    """

    def __init__(self, name):
        self.name = name
        self.readings = []

    def add_reading(self, value):
        self.readings.append(value)

    def average(self):
        return sum(self.readings) / len(self.readings) if self.readings else None

    def minimum(self):
        return min(self.readings, default=None)

    def maximum(self):
        return max(self.readings, default=None)
