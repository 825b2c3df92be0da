"""Hints for answers in a file that has them everywhere: from the code, the comment and the file, never against them."""
import ast

import pytest
from jotcode.model.task import Task
from jotcode.server.hints import hinted
from jotcode.server.neighbours import like_neighbours

HINTED = "def hello(who: str) -> str:\n    return who\n\n\ndef bye(who: str) -> str:\n    return who\n"


def head(comment: str, code: str, **known: str) -> str:
    """The head that the code gets, "" if none."""
    node = ast.parse(code).body[0]
    assert isinstance(node, ast.FunctionDef)
    if not hinted(node, known, comment):
        assert ast.unparse(node) == ast.unparse(ast.parse(code)), "all of its hints or none"
        return ""
    return ast.unparse(node).split("\n")[0]


def test_the_function_that_everybody_asks_for_first_is_hinted_in_a_hinted_file():
    task = Task("write a function to add two numbers", HINTED)
    assert like_neighbours("def add(a, b):\n    return a + b", task) == (
        "def add(a: float, b: float) -> float:\n    return a + b"
    )


@pytest.mark.parametrize(
    ("comment", "code", "wanted"),
    [
        ("halve numbers", "def f(a, b):\n if b:\n  return a / b\n return 0", "def f(a: float, b: float) -> float:"),
        ("check if a number is even", "def f(n):\n return n % 2 == 0", "def f(n: int) -> bool:"),
        ("sum the integers up to n", "def f(n):\n return sum(range(n + 1))", "def f(n: int) -> int:"),
        ("greater of two numbers", "def f(a, b):\n return a if a > b else b", "def f(a: float, b: float) -> float:"),
        ("mean of a list of numbers", "def f(a):\n return sum(a) / len(a)", "def f(a: list[float]) -> float:"),
        ("sort a list of strings", "def f(a):\n return sorted(a)", "def f(a: list[str]) -> list[str]:"),
        ("lengths of a list of words", "def f(a):\n return [len(w) for w in a]", "def f(a: list[str]) -> list[int]:"),
        ("squares of a list of ints", "def f(a):\n return [x * x for x in a]", "def f(a: list[int]) -> list[int]:"),
        ("mean of a list of ints", "def f(a):\n return sum(a) / len(a) if a else 0", "def f(a: list[int]) -> float:"),
        ("is a text a palindrome", "def f(text):\n return text == text[::-1]", "def f(text: str) -> bool:"),
        (
            "factorial of a number",
            "def f(n):\n result = 1\n for i in range(2, n + 1):\n  result *= i\n return result",
            "def f(n: int) -> int:",
        ),
        (
            "sum a list of numbers",
            "def f(a):\n total = 0\n for one in a:\n  total += one\n return total",
            "def f(a: list[float]) -> float:",
        ),
        ("reverse a list", "def f(a):\n return a[::-1]", "def f(a: list) -> list:"),
        ("reverse a string", "def f(text):\n return text[::-1]", "def f(text: str) -> str:"),
        ("make it loud", "def f(a):\n return a.upper() + '!'", "def f(a: str) -> str:"),
        ("count vowels in a text", "def f(text):\n return sum(c in 'aeiou' for c in text)", "def f(text: str) -> int:"),
        (
            "read a file into a list of lines",
            "def f(path):\n with open(path, encoding='utf-8') as file:\n  return [line.rstrip() for line in file]",
            "def f(path: str) -> list[str]:",
        ),
        (
            "read a file",
            "def f(path):\n with open(path, encoding='utf-8') as file:\n  text = file.read()\n return text",
            "def f(path: str) -> str:",
        ),
        (
            "join a list of strings with commas",
            "def f(items, separator=', '):\n return separator.join(str(i) for i in items)",
            "def f(items: list[str], separator: str=', ') -> str:",
        ),
    ],
)  # fmt: skip
def test_what_the_comment_says_and_the_body_does_gives_the_hint(comment, code, wanted):
    assert head(comment, code) == wanted


@pytest.mark.parametrize(
    ("comment", "code"),
    [
        ("add them", "def f(a, b):\n return a + b"),
        ("find the number of rows", "def f(rows):\n return len([r for r in range(len(rows))]) > 0"),
        ("turn a dictionary into a list", "def f(mapping):\n return [key for key in mapping]"),
        ("return a list of words", "def f(source):\n return [len(w) for w in source]"),
        ("find the longest word", "def f(words):\n return len(max(words, key=len))"),
        ("read a binary file", "def f(path):\n with open(path, 'rb') as file:\n  return file.read()"),
        ("open a file", "def f(path):\n file = open(path, encoding='utf-8')\n return file"),
        ("look a word up in a list", "def f(items, word):\n return word in items"),
        ("write a number", "def f(number):\n return '%s!' % number"),
        ("count a number down", "def f(number):\n number -= 1\n return number > 0"),
        ("add two numbers", "def f(a, limit=None):\n return a > 1"),
        ("split a string", "def f(pattern, text=''):\n return pattern.split(text)"),
        ("clean a column", "def f(table, name=''):\n return table.str.strip(' ')"),
        ("sum a list of numbers", "def f(a):\n total = 0\n for one in a:\n  total += g(one)\n return total"),
        ("double a list of numbers", "def f(a):\n for one in a:\n  out = one\n  out = g(out)\n return out"),
        ("swap a list of numbers", "def f(a):\n x, y = a[0], 1\n y = 2\n return y"),
        ("do nothing", "def f(a):\n return 1"),
    ],
)
def test_what_may_be_something_else_gets_none(comment, code):
    assert head(comment, code) == ""


def test_what_the_file_says_goes_before_what_the_body_seems_to_say():
    assert head("add two numbers", "def f(a, b):\n return a + b", a="int", b="int") == "def f(a: int, b: int) -> int:"
    assert head("read a file", "def f(path):\n open(path)", path="Path") == "def f(path: Path) -> None:"
