"""The user types what the ghost text says: '|' marks the cursor in a text below an answer that was shown."""
import pytest
from jotcode.model.task import Candidate
from jotcode.server.context import Found, find_task
from jotcode.server.documents import split_lines
from jotcode.server.fitting import Fitted
from jotcode.server.imports import Import
from jotcode.server.typed_through import Shown, shown, typed_through

ASK = "# write a function to add two numbers"
ADD = "def add(a, b):\n    total = a + b\n\n    return total"
OTHER = "def plus(x, y):\n    return x + y"


def last(text: str = f"{ASK}\n", line: int = 0, column: int = len(ASK), missing: tuple[Import, ...] = ()) -> Shown:
    lines = split_lines(text)
    found = find_task(lines, line, column)
    assert isinstance(found, Found)
    answers = [Fitted(Candidate(code, -0.1, 0.9), missing) for code in (ADD, OTHER)]
    return shown(found, answers, lines)


def going_on(text: str, before: Shown | None = None) -> tuple[Found, tuple[Fitted, ...]] | None:
    head, tail = text.split("|")
    lines = split_lines(head + tail)
    line = head.count("\n")
    return typed_through(before or last(), lines, line, len(head) - head.rfind("\n") - 1)


def rest(text: str, before: Shown | None = None) -> list[str]:
    going = going_on(text, before)
    return [answer.candidate.text for answer in going[1]] if going is not None else []


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("def a|", [ADD]),
        ("def |", [ADD, OTHER]),
        ("d|", [ADD, OTHER]),
        ("def add(|)", [ADD]),
        ("def add(a|, b):", []),
        ("def add(a, b):\n|", ["    total = a + b\n\n    return total"]),
        ("def add(a, b):\n    |", ["    total = a + b\n\n    return total"]),
        ("def add(a, b):\n    total = a + b\n    \n    re|", ["    return total"]),
        ("def add(a, b):\n    total = a + b\n\n    return total|", []),
        ("def sub|", []),
        ("|", []),
        ("    |", []),
        ("\n|", []),
    ],
)
def test_the_rest_is_offered_of_every_answer_that_begins_with_what_is_typed(typed, left):
    assert rest(f"x = 1\n{ASK}\n{typed}\n\ny = 1\n") == left


def test_the_place_is_the_whole_line_of_the_cursor_with_what_the_editor_closed_by_itself():
    going = going_on(f"import os\n{ASK}\ndef add(|)\n")
    assert going is not None
    place = going[0].place
    assert (place.line, place.column, place.end, place.below) == (2, 8, 9, True)
    assert going[0].line == 1
    behind_a_blank = going_on(f"{ASK}\ndef |\n")
    assert behind_a_blank is not None and behind_a_blank[0].place.end == 4


def test_other_words_in_the_comment_end_it():
    assert rest("# write a function to add three numbers\ndef |") == []
    assert rest(f"{ASK}\ndef |") != []
    assert rest(f"    {ASK}\ndef |") == []


def test_an_answer_below_a_typed_def_line_goes_on_too():
    before = last(f"{ASK}\ndef add(a, b):\n    ", 1, 14)
    before = Shown(before.head, before.found, (Fitted(Candidate("    c = a\n    return c + b", -0.1, 0.9)),))
    assert rest(f"{ASK}\ndef add(a, b):\n    c =|", before) == ["    c = a\n    return c + b"]


def test_an_import_that_the_file_got_meanwhile_is_no_longer_missing():
    before = last(missing=(Import("os"), Import("re")))
    going = going_on(f"import os\n{ASK}\ndef a|", before)
    assert going is not None and going[1][0].missing == (Import("re"),)


def test_line_ends_of_the_file_do_not_matter():
    before = last(f"{ASK}\r\n", 0, len(ASK))
    assert rest(f"{ASK}\r\ndef add(a, b):\r\n    tot|\r\n", before) == ["    total = a + b\n\n    return total"]


def test_too_far_below_the_comment_nothing_is_compared():
    assert rest(f"{ASK}\n" + "x = 1\n" * 100 + "def a|") == []


@pytest.mark.parametrize(("line", "column"), [(-1, 0), (99, 0), (0, 99)])
def test_a_position_outside_the_text_is_none(line, column):
    assert typed_through(last(), ("x = 1",), line, column) is None
