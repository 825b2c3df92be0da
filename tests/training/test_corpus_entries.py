import ast

import pytest
from jotcode.model.errors import DataError
from jotcode.training.corpus_entries import read_corpus, read_module

MODULE = '''"""A topic."""
import json
import math as m
from collections import Counter, OrderedDict

REQUIRES = ("numpy",)


def area(r):
    """The area of a circle.

    Ask:
        area of a circle
        circle area from its radius

    >>> round(area(1), 2)
    3.14
    """
    return m.pi * r**2


def _helper():
    pass


class Bag:
    """A bag.

    Ask:
        a bag of things
    >>> Bag()
    """

    def __init__(self):
        self.things = Counter()


def snippet_double(numbers):
    """Doubles.

    Ask:
        double each number
    """
    doubled = [2 * n for n in numbers]
    return json.dumps(doubled)


def script_hello():
    """Greets.

    Ask:
        hello world script
    """
    print(m.pi)
'''


@pytest.fixture
def entries(tmp_path):
    (tmp_path / "circles.py").write_text(MODULE)
    return {entry.name: entry for entry in read_module(tmp_path / "circles.py")}


def test_every_public_definition_is_an_entry_of_its_kind(entries):
    kinds = {name: entry.kind for name, entry in entries.items()}
    assert kinds == {"area": "function", "Bag": "class", "snippet_double": "snippet", "script_hello": "script"}


def test_a_function_carries_its_imports_and_no_docstring(entries):
    assert entries["area"].code == "import math as m\n\n\ndef area(r):\n    return m.pi * r**2"


def test_summary_asks_examples_place_and_needs_are_read(entries, tmp_path):
    area = entries["area"]
    assert area.summary == "The area of a circle." and area.topic == "circles"
    assert area.asks == ("area of a circle", "circle area from its radius")
    assert area.examples == ">>> round(area(1), 2)\n3.14"
    assert area.requires == ("numpy",) and area.place == f"{tmp_path / 'circles.py'}:9"


def test_a_class_keeps_its_body(entries):
    expected = (
        "from collections import Counter\n\n\nclass Bag:\n    def __init__(self):\n        self.things = Counter()"
    )
    assert entries["Bag"].code == expected


def test_a_snippet_is_its_body_without_the_return_that_only_tests_need(entries):
    snippet = entries["snippet_double"]
    assert (snippet.code, snippet.given) == ("doubled = [2 * n for n in numbers]", ("numbers",))


def test_a_script_has_its_imports_first(entries):
    assert entries["script_hello"].code == "import math as m\n\nprint(m.pi)"


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("def f():\n    return 1\n", "bad.py:1: f has no docstring"),
        ('def f():\n    """F."""\n    return 1\n', "bad.py:1: f has no 'Ask:' block"),
        ('x = 1\ndef f():\n    """F.\n\n    Ask:\n        f\n    """\n', "bad.py:2: f has a docstring and no body"),
        ("def f(:\n", "bad.py:1: does not parse"),
    ],
)
def test_a_malformed_entry_is_told_with_its_place(tmp_path, source, said):
    (tmp_path / "bad.py").write_text(source)
    with pytest.raises(DataError, match=said):
        read_module(tmp_path / "bad.py")


def test_all_malformed_entries_of_a_corpus_are_told_at_once(tmp_path):
    for name in ("a", "b"):
        (tmp_path / f"{name}.py").write_text("def f():\n    return 1\n\n\ndef g():\n    return 1\n")
    (tmp_path / "_private.py").write_text("def f(:")
    with pytest.raises(DataError) as refused:
        read_corpus(tmp_path)
    assert len(str(refused.value).splitlines()) == 4


def test_every_entry_of_the_shipped_corpus_parses_and_has_asks():
    found = read_corpus()
    assert len(found) >= 400
    for entry in found:
        if entry.kind != "snippet":
            ast.parse(entry.code)
        assert entry.asks and entry.code.strip()
