"""Candidates that cannot be right step back behind those that can."""

import pytest
from jotcode.model.ranking import demerits, lacks
from jotcode.model.task import Task

ADD = "def add(a, b):\n    return a + b"


def test_sound_code_has_no_demerits() -> None:
    assert demerits(ADD, Task("add two numbers")) == 0


@pytest.mark.parametrize(
    "code",
    [
        "def add(a, b):\n    return a + c",
        "def add(a, b):\n    return math.fsum([a, b])",
        "def add(a, b):\n    return a",
        "def add(a, b:\n    return a",
    ],
    ids=["an undefined name", "a missing import", "an unused parameter", "a syntax error"],
)
def test_faults_that_can_be_seen_without_running_count(code: str) -> None:
    assert demerits(code, Task("add two numbers")) > 0


def test_an_assignment_that_stands_twice_in_a_row_is_a_slip() -> None:
    once, twice = "total = 0\nfor x in xs:\n    total += x", "total = 0\nfor x in xs:\n    total += x\n    total += x"
    task = Task("sum them up", prefix="def f(xs):\n", indent="    ")
    assert demerits(once, task) == 0 < demerits(twice, task)
    assert demerits("xs.pop()\nxs.pop()", task) == 0  # calls may be meant twice


def test_names_of_the_file_above_are_defined() -> None:
    code = "def total(items):\n    return sum(price_of(item) for item in items)"
    assert demerits(code, Task("total price", prefix="def price_of(item):\n    return 1\n")) == 0
    assert demerits(code, Task("total price")) > 0


def test_a_snippet_may_return_and_use_what_stands_around_it() -> None:
    assert demerits("return numbers[0]", Task("return the first", prefix="def f(numbers):\n", indent="    ")) == 0


@pytest.mark.parametrize(
    ("comment", "fits"),
    [
        ("write a function called add(a, b) that returns the sum", True),
        ("add(a, b) returns the sum", True),
        ("function plus(a, b) that returns the sum", False),
        ("write a function called plus", False),
        ("function add(x, y) that returns the sum", False),
        ("add two numbers like sum(values) does", True),
    ],
)
def test_the_asked_name_and_parameters_must_be_there(comment: str, fits: bool) -> None:
    assert (demerits(ADD, Task(comment)) == 0) is fits


def test_self_and_underscored_parameters_need_not_be_used() -> None:
    assert demerits("def f(self, _event):\n    return 1", Task("f")) == 0


def test_names_bound_by_loops_handlers_imports_and_patterns_are_defined() -> None:
    code = (
        "import os.path as p\n\n\ndef f(x):\n    try:\n        with open(x) as file:\n"
        "            return [line for line in file]\n"
        "    except OSError as error:\n        return p.basename(str(error))\n"
        "    match x:\n        case [first, *rest]:\n            return first, rest\n"
    )
    assert demerits(code, Task("f")) == 0


CART = """\
class Cart:
    limit: int = 5

    def __init__(self):
        self.items = []

    def total(self): ...
"""


@pytest.mark.parametrize(
    ("body", "unknown"),
    [
        ("return self.items", 0),
        ("return self.total() + self.limit", 0),
        ("self.seen = 1\n    return self.seen", 0),
        ("return self.count()", 0),
        ("return self.cart", 1),
        ("return self.cart + self.price", 2),
        ("return self.__class__", 0),
    ],
)
def test_attributes_that_the_class_does_not_have_speak_against_a_method(body: str, unknown: int) -> None:
    task = Task("number of items", CART, "    ")
    assert demerits(f"def count(self):\n    {body}", task) == 2 * unknown


@pytest.mark.parametrize("header", ["class Cart(Base):", "class Cart(abc.ABC, Base):"])
def test_of_a_class_with_a_base_nothing_is_known(header: str) -> None:
    task = Task("number of items", CART.replace("class Cart:", header), "    ")
    assert demerits("def count(self):\n    return self.cart", task) == 0


def test_of_known_answers_only_the_constructs_that_are_asked_for_count():
    known = "def first(n):\n    return house.first(n)"
    assert lacks(known, Task("generator of the first n")) == 1
    assert lacks(known, Task("the first n")) == 0 < demerits(known, Task("the first n"))
    assert lacks("def (", Task("generator")) == 0
