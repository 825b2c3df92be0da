import json
from pathlib import Path

import pytest
from jotcode.training.benchmark_guard import BenchmarkGuard
from jotcode.training.licences import CodeSource
from jotcode.training.pairs import read_pairs
from jotcode.training.real_code import REASONS, Harvest, harvest
from jotcode.training.real_tidy import is_tidy


def harvested(
    tmp_path: Path, source: str | bytes, name: str = "pack/mod.py", guard: BenchmarkGuard | None = None
) -> Harvest:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(source if isinstance(source, bytes) else source.encode())
    sources = [CodeSource("pack", "MIT", True, tmp_path, (path,))]
    return harvest(sources, guard or BenchmarkGuard(), processes=1)


def function(doc: str = "Sums the squares of all numbers.", body: str = "return sum(n * n for n in numbers)") -> str:
    return f'def squares(numbers):\n    """{doc}"""\n    {body}\n'


def test_a_function_that_needs_none_of_its_package_stands_alone_with_its_imports_and_constants(tmp_path: Path) -> None:
    source = '''\
import math as m
import os
LIMIT = 10
def root(x: "Thing"):
    """Returns the ``root`` of x, at most the limit.

    More.
    """
    # why
    y = m.sqrt(x)
    return min(y, LIMIT)
'''
    (pair,) = harvested(tmp_path, source).pairs
    assert pair.comment == "Return the root of x, at most the limit"
    assert pair.code == (
        "import math as m\n\nLIMIT = 10\n\n\ndef root(x):\n    y = m.sqrt(x)\n    return min(y, LIMIT)"
    )
    assert (pair.licence, pair.place, pair.prefix) == ("MIT", "pack/pack/mod.py:4", "")


def test_what_a_function_uses_of_its_package_is_shown_above_it(tmp_path: Path) -> None:
    source = '''\
import math
from .near import helper
STEP = Thing(2)
def _half(x, *, how="down"):
    return x // 2
def root(x):
    """Return half the root of x."""
    return helper(_half(math.sqrt(x)) + STEP)
'''
    (pair,) = harvested(tmp_path, source).pairs
    assert pair.prefix == (
        "from pack.near import helper\nimport math\n\nSTEP = Thing(2)\n\n\n"
        "def _half(x, *, how='down'):\n    ...\n\n\n"
    )
    assert pair.code == "def root(x):\n    return helper(_half(math.sqrt(x)) + STEP)"
    assert pair.indent == ""


def test_a_method_stands_in_its_class_and_a_static_one_is_a_function(tmp_path: Path) -> None:
    source = '''\
class Box(Base):
    sides = 4
    def __init__(self, width, height):
        super().__init__()
        self.width = width
        self.height = height
    def scaled(self):
        return 2
    def area(self):
        """Multiply width by height."""
        return self.width * self.height * self.scaled()
    @staticmethod
    def double(x):
        """Twice the value of x."""
        return 2 * x
'''
    method, static = harvested(tmp_path, source).pairs
    assert (method.comment, method.indent) == ("Multiply width by height", "    ")
    assert method.prefix == (
        "class Box(Base):\n    sides = 4\n\n    def __init__(self, width, height):\n        self.width = width\n"
        "        self.height = height\n\n    def scaled(self):\n        ...\n\n"
    )
    assert method.code == "def area(self):\n    return self.width * self.height * self.scaled()"
    assert (static.code, static.prefix) == ("def double(x):\n    return 2 * x", "")


def test_a_comment_above_a_block_asks_for_the_block_below_the_lines_of_its_function(tmp_path: Path) -> None:
    source = '''\
import re
def tidy(lines, limit=3):
    # Remove blank lines from the text
    kept = []
    for line in lines:
        if line.strip():
            kept.append(re.sub("x", "", line))

    return kept[:limit]
'''
    (pair,) = harvested(tmp_path, source).pairs
    assert (pair.comment, pair.indent, pair.line) == ("Remove blank lines from the text", "    ", 3)
    assert pair.prefix == "import re\n\n\ndef tidy(lines, limit=3):\n"
    assert pair.code == (
        'kept = []\nfor line in lines:\n    if line.strip():\n        kept.append(re.sub("x", "", line))'
    )


@pytest.mark.parametrize(
    ("comment", "reason"),
    [
        ("kept = list(lines)", "no request"),
        ("Remove blank lines because they hurt us", "no request"),
        ("this is how lines are kept", "no request"),
        ("Sort the whatever", "no request"),  # nothing in the code speaks of it
        ("Remove the LineThing from lines", "names not shown"),
        ("TODO: remove lines", "no request"),
        ("assert lines is not None", "no request"),
        ("Remove lines of the", "not plain text"),
    ],
)
def test_a_comment_that_explains_or_is_code_asks_for_nothing(tmp_path: Path, comment: str, reason: str) -> None:
    source = f"def tidy(lines):\n    # {comment}\n    kept = [x for x in lines if x]\n    return kept\n"
    result = harvested(tmp_path, source)
    assert result.pairs == []
    assert result.counts[f"out: {reason}"] == 1


def test_a_block_whose_names_are_out_of_sight_is_left_out(tmp_path: Path) -> None:
    far = "".join(f"    x{n} = {n}\n" for n in range(12))
    block = "    # Cut off the first lines\n    lines = lines[start:]\n    return lines\n"
    source = f"def f(lines):\n    start = 1\n{far}\n{block}"
    assert harvested(tmp_path, source).counts["out: self-reference"] == 1
    assert len(harvested(tmp_path, source.replace(far, "")).pairs) == 1


def test_a_comment_above_a_function_without_docstring_asks_for_it(tmp_path: Path) -> None:
    source = "# Returns the sum of all squares.\ndef _squares(numbers):\n    return sum(n * n for n in numbers)\n"
    (pair,) = harvested(tmp_path, source).pairs
    assert pair.comment == "Return the sum of all squares"
    assert pair.code.startswith("def squares(numbers):")  # a user does not ask for a private function


def test_a_short_class_is_a_pair(tmp_path: Path) -> None:
    source = '''\
import enum
class _Side(enum.Enum):
    """Represents a side of the road."""

    LEFT = 1
    RIGHT = 2

    def other(self):
        return _Side(3 - self.value)
'''
    (pair,) = harvested(tmp_path, source).pairs
    assert pair.comment == "Class Side that represents a side of the road"
    assert pair.code.startswith("import enum\n\n\nclass Side(enum.Enum):\n    LEFT = 1\n")
    assert "return Side(3 - self.value)" in pair.code


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (function().replace("squares", "test_squares"), "test"),
        (function().replace("squares", "__new__"), "dunder"),
        ("@typing.overload\n" + function(), "overload"),
        (function(body="raise NotImplementedError"), "stub"),
        (function(body="pass"), "stub"),
        (function(body="\n    ".join(f"x{n} = numbers[{n}] + {n}" for n in range(31))), "length"),
        (function("Deprecated, sums all squares."), "undocumented"),
        (function("See the sum of squares."), "undocumented"),
        (function("The very and of it."), "undocumented"),
        (function("Sum up."), "words"),
        (function("Sum " + "very " * 25 + "many numbers."), "words"),
        (function("Sum the numbers \u2211 of all."), "not plain text"),
        (function(body="return everything_else(numbers) + 1"), "self-reference"),
        (function(body="return other(numbers)"), "stub"),
        (function(body="return super().squares(numbers)"), "stub"),
        (function(body="global cache\n    cache = numbers"), "self-reference"),
        (function(body="return sum(numbers._private)"), "self-reference"),
        (function(body="from . import near\n    return near(numbers)"), "self-reference"),
        (function("Sum all.\n    :param numbers: of what is added"), "words"),
    ],
)
def test_what_teaches_nothing_is_left_out_for_a_reason(tmp_path: Path, source: str, reason: str) -> None:
    result = harvested(tmp_path, source)
    assert result.pairs == []
    assert reason in REASONS
    assert result.counts[f"out: {reason}"] == 1


def test_found_is_kept_and_left_out(tmp_path: Path) -> None:
    twin = function("Add up the square of each number.")
    twin = twin.replace("numbers", "values").replace("def squares", "def other")
    same = function(body="return math.fsum(numbers)").replace("def squares", "def third")
    result = harvested(tmp_path, "import math\n" + function() + twin + same)
    assert (result.counts["found"], result.counts["kept"]) == (3, 1)
    assert result.counts["out: near duplicate"] == result.counts["out: same request"] == 1


def test_evaluation_tasks_stay_out(tmp_path: Path) -> None:
    guard = BenchmarkGuard(comments=["sum the squares of all numbers"])
    assert harvested(tmp_path, function(), guard=guard).counts["out: benchmark"] == 1


@pytest.mark.parametrize(
    "source",
    [b"def (\n'''", b"\xff\xfe '''", b"# coding: nonsense\n'''", b"x = '''" + b"'''\n" + b"(" * 5000, b"'''\0'''"],
)
def test_a_file_that_cannot_be_read_is_counted_and_left_out(tmp_path: Path, source: bytes) -> None:
    result = harvested(tmp_path, source)
    assert result.pairs == []
    assert result.counts["files that do not parse"] == 1


def test_a_file_in_another_encoding_is_read_as_it_says(tmp_path: Path) -> None:
    source = ("# coding: latin-1\nWORD = 'é'\n" + function()).encode("latin-1")
    assert len(harvested(tmp_path, source).pairs) == 1


def test_tests_and_bundled_packages_are_not_opened(tmp_path: Path) -> None:
    for name in ("pack/tests/a.py", "pack/_vendor/b.py", "pack/test_c.py"):
        assert harvested(tmp_path, function(), name).counts == {"files of tests or of others": 1, "kept": 0}


def test_a_source_that_is_not_permissive_gives_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text(function())
    source = CodeSource("pack", "GPL-3.0-only", False, tmp_path, (path,))
    assert harvest([source], BenchmarkGuard(), processes=1).pairs == []


def test_written_pairs_are_read_again_with_their_licence(tmp_path: Path) -> None:
    result = harvested(tmp_path, function())
    result.write(tmp_path)
    (pair,) = read_pairs(tmp_path / "installed.jsonl")
    assert (pair.comment, pair.code, pair.licence) == (result.pairs[0].comment, result.pairs[0].code, "MIT")
    assert json.loads((tmp_path / "installed.json").read_text())["by_licence"] == {"MIT": 1}


def test_untidy_code_is_formatted(tmp_path: Path) -> None:
    source = 'def total(a,b):\n  """Add two prices of goods."""\n  if a : return a+b\n  return b\n'
    (pair,) = harvested(tmp_path, source).pairs
    assert pair.code == "def total(a, b):\n    if a:\n        return a + b\n    return b"
    assert is_tidy(pair.code)
