import json
from pathlib import Path

import pytest
from jotcode.training.benchmark_guard import BenchmarkGuard
from jotcode.training.licences import CodeSource
from jotcode.training.pairs import read_pairs
from jotcode.training.real_code import REASONS, Harvest, harvest, is_tidy


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


def test_a_pair_is_a_request_and_the_function_with_the_imports_and_constants_that_it_needs(tmp_path: Path) -> None:
    source = '''\
import math as m
import os
from .near import helper
LIMIT = 10
def root(x: "Thing"):
    """Returns the ``root`` of x, at most the limit.

    More.
    """
    # why
    y = m.sqrt(x)
    return helper(min(y, LIMIT))
'''
    (pair,) = harvested(tmp_path, source).pairs
    assert pair.comment == "Return the root of x, at most the limit"
    assert pair.code == (
        "import math as m\nfrom pack.near import helper\n\nLIMIT = 10\n\n\n"
        "def root(x):\n    y = m.sqrt(x)\n    return helper(min(y, LIMIT))"
    )
    assert (pair.licence, pair.place) == ("MIT", "pack/pack/mod.py:5")


def test_a_method_says_whose_it_is_and_a_static_one_is_a_function(tmp_path: Path) -> None:
    source = '''\
class Box:
    def area(self):
        """Multiply width by height."""
        return self.width * self.height
    @staticmethod
    def double(x):
        """Twice the value of x."""
        return 2 * x
'''
    method, static = harvested(tmp_path, source).pairs
    assert method.comment == "Multiply width by height, as a method of Box"
    assert static.code == "def double(x):\n    return 2 * x"


PRIVATE = '_helper = open\ndef f(x):\n    """Do the thing with x."""\n    return _helper(x)\n'


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (function().replace("squares", "test_squares"), "test"),
        ("def outer():\n    " + function().replace("\n", "\n    ").rstrip() + "\n", "nested"),
        (function().replace("squares", "__len__"), "dunder"),
        (function().replace("squares", "_squares"), "private"),
        ("@typing.overload\n" + function(), "overload"),
        (function(body="raise NotImplementedError"), "stub"),
        (function(body="pass"), "stub"),
        (function(body="\n    ".join(f"x{n} = numbers[{n}] + {n}" for n in range(31))), "length"),
        (function("Deprecated, sums all squares."), "undocumented"),
        (function("See the sum of squares."), "undocumented"),
        (function("The squares of the squares."), "undocumented"),
        (function("Sum up."), "words"),
        (function("Sum " + "very " * 25 + "many numbers."), "words"),
        (function("Sum the numbers \u2211 of all."), "not plain text"),
        (function(body="return everything_else(numbers)"), "self-reference"),
        (PRIVATE, "self-reference"),
        ("cache = None\n" + function(body="assert cache\n    return cache[numbers]"), "self-reference"),
        ("cache = {}\n" + function(body="cache[numbers] = 1\n    return cache"), "self-reference"),
        (function(body="from . import near\n    return near(numbers)"), "self-reference"),
        (f"from pack._inner import tool\n{function(body='return tool(numbers) + 1')}", "self-reference"),
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
