"""Where known answers may stand, and where the names of the file are to be used instead."""
import pytest
from jotcode.model.recall import recallable, speaks_of_file
from jotcode.model.retrieval import Answer, Neighbour
from jotcode.model.task import Task

FILE = """CATALOG = []
TAX_RATE = 0.2


def add(a, b):
    return a + b


def round_cents(x):
    return x


class Parcel:
    pass


"""
TOTAL = Answer(("sum of numbers",), "def total(xs):\n    return sum(xs)", "function", "t.total")
SUM = Neighbour("sum of numbers", TOTAL, 0.9, 0.9)



@pytest.mark.parametrize(
    ("comment", "typed", "speaks"),
    [
        ("look for the book in the catalog", "", True),
        ("price with TAX_RATE", "", True),
        ("price, rounded with round_cents", "", True),
        ("weight of all parcels", "", True),
        ("the total weight", "def weight(parcels: list[Parcel]) -> int:", True),
        ("sum of all by add()", "", True),
        ("add two numbers", "", False),
        ("reverse a string", "def reverse(text):", False),
    ],
)
def test_a_comment_speaks_of_the_file_if_it_names_what_stands_there(comment, typed, speaks):
    assert speaks_of_file(Task(comment, FILE, def_line=typed)) is speaks


def test_known_answers_stand_for_what_has_nothing_to_do_with_the_file():
    assert recallable(Task("sum of numbers", FILE), [SUM]) == [("def total(xs):\n    return sum(xs)", 0.9)]
    assert recallable(Task("sum of the numbers in the catalog", FILE), [SUM]) == []


def test_known_answers_do_not_stand_in_a_class():
    assert recallable(Task("sum of numbers", "class A:\n", "    "), [SUM]) == []
