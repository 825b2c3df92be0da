"""What a comment asks for by name is looked for in the code."""

import ast

import pytest
from jotcode.model.constructs import missing_constructs

PLAIN = "def f(x):\n    return x"


def missing(code, comment):
    return missing_constructs(list(ast.walk(ast.parse(code))), comment)


@pytest.mark.parametrize(
    ("comment", "code"),
    [
        ("generator of the first n squares", "def f(n):\n    for i in range(n):\n        yield i * i"),
        ("area as a property", "class A:\n    @property\n    def area(self):\n        return 1"),
        (
            "classmethod that reads it from a string",
            "class A:\n    @classmethod\n    def f(cls, s):\n        return cls()",
        ),
        (
            "a dataclass for a point",
            "from dataclasses import dataclass\n\n\n@dataclass(frozen=True)\nclass P:\n    x: int",
        ),
        ("class Counter with a step", "class Counter:\n    pass"),
        ("sum of any number of values", "def f(*values):\n    return sum(values)"),
        ("join(items, *, sep) joins them", "def join(items, *, sep):\n    return sep.join(items)"),
        ("factorial with recursion", "def f(n):\n    return n * f(n - 1) if n else 1"),
        ("count down using a while loop", "def f(n):\n    while n:\n        n -= 1"),
        ("raise ValueError if it is negative", "def f(x):\n    if x < 0:\n        raise ValueError(x)"),
        ("average rounded to 2 decimals", "def f(v):\n    return round(sum(v) / len(v), 2)"),
        ("average rounded to 2 decimals as text", 'def f(v):\n    return f"{v:.2f}"'),
    ],
)
def test_what_is_asked_for_is_missing_where_it_is_not_there(comment, code):
    assert missing(code, comment) == 0
    assert missing(PLAIN, comment) == 1


@pytest.mark.parametrize("comment", ["factorial without recursion", "sum it, no lambda", "double the value"])
def test_nothing_is_missing_where_nothing_is_asked_for(comment):
    assert missing(PLAIN, comment) == 0


def test_every_error_that_is_named_counts():
    comment = "KeyError for an unknown name, ValueError if there are too few"
    assert missing(PLAIN, comment) == 2
    assert missing("def f(x):\n    raise KeyError(x)", comment) == 1
