import pytest
from jotcode.training.pair_entries import entries_of_pairs
from jotcode.training.pairs import Pair

ADD = "def add(a, b):\n    return a + b"


def test_all_comments_of_one_code_are_its_asks_once_each():
    pairs = [
        Pair("add", ADD, "a.txt", 3),
        Pair("x", "x = 1", "a.txt", 9),
        Pair("sum", ADD, "b.txt", 1),
        Pair("add", ADD, "b.txt", 4),
    ]
    first, second = entries_of_pairs(pairs)
    assert (first.asks, first.code, first.summary, first.place) == (("add", "sum"), ADD, "add", "a.txt:3")
    assert second.asks == ("x",) and first.name != second.name


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (ADD, "function"),
        ("import re\n\n\nasync def f():\n    pass", "function"),
        ("class A:\n    pass", "class"),
        ("x = 1", "script"),
        (ADD + "\n\n\nprint(add(1, 2))", "script"),
        ("import re", "script"),
        ("print 'old'", "script"),
    ],
)
def test_the_kind_is_told_by_the_code(code, kind):
    assert entries_of_pairs([Pair("c", code, "o", 1)])[0].kind == kind
