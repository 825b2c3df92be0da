import ast
import textwrap

import pytest
from jotcode.training.corpus_check import check_module
from jotcode.training.corpus_doctests import try_module
from jotcode.training.corpus_mutants import mutants
from jotcode.training.corpus_shapes import shape, shape_without_names


def definition(code):
    return ast.parse(textwrap.dedent(code)).body[0]


def mutated(code, answers=True):
    node = definition(code)
    return [ast.unparse(node).split("\n", 1)[1].strip() for _ in mutants(node, answers)]


def test_a_returned_value_an_operator_and_a_constant_are_each_made_wrong_once():
    assert set(mutated("def f(a):\n    return a + 1")) == {"return None", "return a - 1", "return a + 2"}


def test_a_statement_is_left_out():
    assert "pass\n    return a" in mutated("def f(a):\n    a.sort()\n    return a")


def test_the_definition_is_itself_again_after_its_mutants():
    node = definition("def f(a, b=2):\n    if a < b:\n        a += 1\n    return a")
    before = ast.dump(node)
    assert len(list(mutants(node))) >= 5
    assert ast.dump(node) == before


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("def f(a, best):\n    if a > best:\n        best = a\n    return best", ">="),
        ("def f(s):\n    s.connect(timeout=5)\n    return s", "timeout=6"),
        ("def f(self, other):\n    return NotImplemented", "return None"),
    ],
)
def test_mutants_that_no_doctest_could_tell_are_not_made(code, fault):
    assert not any(fault in source for source in mutated(code))


def test_the_return_that_only_serves_a_snippets_doctest_is_left_alone():
    assert mutated("def snippet_f(a):\n    b = a\n    return b", answers=False) == ["pass\n    return b"]


MODULE = '''"""Numbers."""
import os
import time


def smaller(a, b):
    """Return the smaller number.

    Ask:
        smaller of two

    >>> smaller(1, 2), smaller(2, 1)
    (1, 2)
    """
    return a if a < b else b


def countdown(n):
    """Return the numbers from n to 1.

    Ask:
        count down

    >>> countdown(3)
    [3, 2, 1]
    """
    numbers = []
    while n > 0:
        numbers.append(n)
        n -= 1
    return numbers


def untested(n):
    """Return n plus one.

    Ask:
        one more

    >>> untested(3) != 8
    True
    """
    return n + 1


def touches(path):
    """Write a file.

    Ask:
        write a file

    >>> touches("here")
    >>> os.listdir()
    ['here']
    """
    with open(path, "w") as file:
        file.write("x")
'''


@pytest.fixture
def module(tmp_path):
    def write(source, name="numbers_of_test"):
        path = tmp_path / f"{name}.py"
        path.write_text(source)
        return path

    return write


def verdicts(path, *mutated_names):
    return {verdict.name: verdict for verdict in try_module(path, frozenset(mutated_names))}


def test_doctests_that_pass_are_no_failure_and_without_mutants_none_are_made(module):
    found = verdicts(module(MODULE.replace("(1, 2)\n", "(1, 1)\n")))
    assert [(verdict.failure, verdict.made) for verdict in found.values()] == [("", 0)] * 4


def test_a_doctest_that_fails_says_what_it_gave(module):
    assert "gives '(1, 1)', not '(1, 2)'" in verdicts(module(MODULE))["smaller"].failure


def test_a_mutant_that_never_ends_counts_as_caught(module):
    verdict = verdicts(module(MODULE), "countdown")["countdown"]
    assert verdict.made >= 6
    assert verdict.survivors == ()


def test_an_entry_whose_doctests_catch_no_mutant_is_a_problem(module):
    report = check_module(module(MODULE), frozenset({"untested"}))
    assert report.share_caught == 0
    assert any("untested: its doctests pass on every one of 3 mutants" in problem for problem in report.problems)


def test_a_doctest_that_ends_its_process_names_its_entry(module):
    source = MODULE.replace(">>> countdown(3)", ">>> os._exit(0)")
    assert verdicts(module(source))["countdown"].failure == "the doctests hang, or end the process"


def test_a_doctest_cannot_change_files_outside_its_folder(module, tmp_path):
    outside = tmp_path / "precious"
    source = MODULE.replace('touches("here")', f'touches("{outside}")')
    assert "PermissionError" in verdicts(module(source))["touches"].failure
    assert not outside.exists()


def test_code_that_differs_in_its_own_name_alone_has_the_same_shape():
    assert shape("def f(a):\n    return a", "f") == shape("def g(a):\n    return a", "g")
    assert shape("def f(a):\n    return a", "f") != shape("def g(b):\n    return b", "g")


def test_code_that_differs_in_parameters_and_locals_is_the_same_without_names():
    first = "def f(a):\n    total = 0\n    for x in a:\n        total += x\n    return total"
    second = "def g(items):\n    result = 0\n    for item in items:\n        result += item\n    return result"
    assert shape_without_names(first, "f") == shape_without_names(second, "g")
    assert shape_without_names(first, "f") != shape_without_names(second.replace("+=", "-="), "g")


def test_the_fields_of_a_class_are_no_mere_names():
    assert shape_without_names("class A:\n    x: int", "A") != shape_without_names("class B:\n    y: int", "B")
