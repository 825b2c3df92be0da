"""From a selection to a task. '«' and '»' mark its ends, '|' a cursor; '…' in an answer is where the code goes."""

import pytest
from jotcode.server.context import Found
from jotcode.server.documents import split_lines
from jotcode.server.reasons import Reason
from jotcode.server.selection import find_selected

ASK = "# write a function to add two numbers"


def find(text: str, invoked: bool = True) -> Found | Reason:
    text = text.replace("|", "«»")
    first, last = text.split("«")[0].count("\n"), text.split("»")[0].count("\n")
    return find_selected(split_lines(text.replace("«", "").replace("»", "")), first, last, invoked)


def asked(text: str, invoked: bool = True) -> str:
    found = find(text, invoked)
    assert isinstance(found, Found), found
    return found.task.comment


def placed(text: str) -> tuple[str, int, bool, int]:
    found = find(text)
    assert isinstance(found, Found), found
    return found.task.def_line, found.place.line, found.place.below, found.line


def test_a_cursor_anywhere_in_a_comment_means_its_task():
    assert asked("x = 1\n# write a |function to add\n") == "write a function to add"
    assert placed("x = 1\n# write a |function to add\n") == ("", 1, False, 1)


def test_the_lines_of_a_comment_that_go_on_are_one_task_wherever_the_cursor_is():
    block = "# Some prose.\n# write a function that takes a list\n# and gives its first element\n"
    whole = "write a function that takes a list and gives its first element"
    for line in ("# write", "# and"):
        assert asked(block.replace(line, f"|{line}")) == whole
        assert placed(block.replace(line, f"|{line}")) == ("", 2, False, 1)


def test_a_line_that_asks_anew_is_another_task():
    block = "# sort the list\n# print the result\n"
    assert asked("|" + block) == "sort the list" and placed("|" + block)[1] == 0
    assert asked(block.replace("# print", "|# print")) == "print the result"


def test_selected_comment_lines_are_one_task_whatever_they_say():
    text = "y = 1\n«# sort the list\n# print the result\n# twice»\nx = 1\n"
    assert asked(text) == "sort the list print the result twice"
    found = find(text)
    assert isinstance(found, Found)
    assert (found.task.prefix, found.task.suffix, found.line) == ("y = 1\n", "x = 1\n", 1)


def test_a_selection_that_ends_on_empty_lines_is_that_of_its_comments():
    assert asked(f"«\n{ASK}\n\n»\n") == "write a function to add two numbers"


def test_by_itself_only_a_comment_that_asks_is_a_task():
    assert find("# a note on |this\n", invoked=False) is Reason.COMMENT_PROSE
    assert asked("# a note on |this\n") == "a note on this"
    assert asked(f"|{ASK}", invoked=False) == "write a function to add two numbers"


def test_a_def_line_below_the_comment_is_completed():
    assert placed(f"|{ASK}\ndef plus(a, b):\n") == ("def plus(a, b):", 1, False, 0)


DOC = 'def plus(a, b):\n    """Return the| sum of a and b."""\n'


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (DOC, (1, False)),
        (DOC + "\n\nx = 1\n", (1, False)),
        (DOC + "    pass\n", (2, True)),
        (DOC + "\n    ...  # later\nx = 1\n", (3, True)),
        (DOC + "    raise NotImplementedError\n", (2, True)),
        (DOC.replace("|", "").replace("def", "|def"), (1, False)),
        (DOC.replace("|", "").replace('."""', '.\n    """|'), (2, False)),
    ],
)
def test_a_docstring_below_a_def_is_its_task_and_the_body_is_written_there(text, where):
    assert asked(text) == "Return the sum of a and b"
    assert placed(text) == ("def plus(a, b):", *where, 0)


def test_a_docstring_asks_with_its_words_and_not_with_its_list_of_arguments():
    text = "class A:\n\tasync def f(\n\t\tself, a,  # x\n\t\tb):\n"
    text += '\t\t"""Add a\n\t\tto b.\n\n\t\t|Args:\n\t\t\ta: x\n\t\t"""\n'
    assert asked(text) == "Add a to b"
    assert placed(text) == ("\tasync def f( self, a, b):", 9, False, 1)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("x = 1|\n", Reason.NO_COMMENT),
        ("", Reason.NO_COMMENT),
        ("|\n", Reason.NO_COMMENT),
        ("# ----|\n", Reason.COMMENT_EMPTY),
        (f"«{ASK}\nx = 1»\n", Reason.NOT_ALONE),
        (f"«x = 1\n{ASK}»\n", Reason.NO_COMMENT),
        (f"|{ASK}\ndef add(a, b):\n    return a + b\n", Reason.ALREADY_ANSWERED),
        (DOC + "    return a + b\n", Reason.ALREADY_ANSWERED),
        (DOC + "    pass\n    return a\n", Reason.ALREADY_ANSWERED),
        (f'"""\n|{ASK}\n"""\n', Reason.IN_STRING),
        ('def f():\n    x = """Return| 1."""\n', Reason.NO_COMMENT),
        ('def f():\n    """Return 1."""\n    return |1\n', Reason.NO_COMMENT),
        ('def f():\n    """...|"""\n', Reason.COMMENT_EMPTY),
        ('def f(:\n    """Return| 1."""\n', Reason.NO_COMMENT),
        ('def f():\n    """Return| 1.\n', Reason.NO_COMMENT),
        ('"""Return| 1."""\n', Reason.NO_COMMENT),
    ],
)
def test_where_there_is_nothing_to_write_the_reason_has_a_name(text, reason):
    assert find(text if "|" in text or "«" in text else text + "|") is reason
