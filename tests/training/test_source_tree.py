from pathlib import Path

import pytest
from jotcode.model.errors import DataError
from jotcode.training.source_tree import first_sentence, read_tree, request_of

SOURCE = '''\
"""Module."""


@cache
def add(a, b):
    """Add two
    numbers. More words.

    And more.
    """
    # the sum
    return a + b


def _private(a):
    """Hidden."""
    return a


def bare(a):
    return a


def empty():
    """Says much, does nothing."""


def tight(): "doc"; return 1


class Pile:
    def method(self):
        """A method."""
        return self


def outer():
    """Make an inner."""
    def inner():
        """Inside."""
        return 1
    return inner
'''


def test_each_documented_function_is_a_pair_without_its_docstring(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(SOURCE)
    pairs = {pair.comment: pair for pair in read_tree(tmp_path, "MIT")}
    assert set(pairs) == {"Add two numbers", "Make an inner", "Inside"}
    assert pairs["Add two numbers"].code == "@cache\ndef add(a, b):\n    # the sum\n    return a + b"
    assert pairs["Add two numbers"].place == "a.py:5"
    assert pairs["Add two numbers"].licence == "MIT"
    assert pairs["Inside"].code == "def inner():\n    return 1"


def test_files_come_in_the_order_of_their_paths_and_foreign_folders_are_left_out(tmp_path: Path) -> None:
    for name in ("b/z.py", "a.py", ".venv/x.py", "node_modules/y.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(SOURCE)
    assert list(dict.fromkeys(pair.origin for pair in read_tree(tmp_path))) == ["a.py", "b/z.py"]


def test_a_file_that_does_not_parse_is_left_out_of_a_tree_but_refused_alone(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("def (\n")
    assert list(read_tree(tmp_path)) == []
    with pytest.raises(DataError, match=r"a\.py:1"):
        list(read_tree(tmp_path / "a.py"))


@pytest.mark.parametrize(
    ("doc", "sentence"),
    [
        ("Add 1.5 to x. Then stop.", "Add 1.5 to x"),
        ("Is it even? Yes.", "Is it even"),
        ("No stop\nover lines\n\nParagraph.", "No stop over lines"),
        ("", ""),
    ],
)
def test_the_first_sentence_ends_at_its_stop_or_its_paragraph(doc: str, sentence: str) -> None:
    assert first_sentence(doc) == sentence


@pytest.mark.parametrize(
    ("doc", "request_text"),
    [
        ("Returns the :class:`~a.b.Foo` of x.", "Return the Foo of x"),
        ("add(a, b) -> int\n\nAdds numbers, e.g. two. More.", "Add numbers, e.g. two"),
        ("This function computes the ``sum``.\n:param x: of what", "Compute the sum"),
        ("The number of *edges*.", "Return the number of edges"),
        ("Helper function to try x", "Try x"),
        ("Dijkstra\u2019s algorithm", "Dijkstra's algorithm"),
        ("Classes in a module", "Classes in a module"),
        ("", ""),
    ],
)
def test_a_request_is_the_first_sentence_as_one_would_ask(doc: str, request_text: str) -> None:
    assert request_of(doc) == request_text
