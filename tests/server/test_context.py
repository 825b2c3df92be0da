"""From text and cursor to a task, or to the named reason for silence. '|' marks the cursor."""
import json
from pathlib import Path

import pytest
from jotcode.model.task import Task
from jotcode.server.asking_words import Silence
from jotcode.server.context import MAX_CONTEXT_CHARACTERS, Found, find_task
from jotcode.server.documents import split_lines
from jotcode.server.reasons import Reason

ASK = "# write a function to add two numbers"


def find(text: str, invoked: bool = False) -> Found | Reason:
    before, after = text.split("|")
    line = len(split_lines(before)) - 1
    column = len(split_lines(before)[-1])
    return find_task(split_lines(before + after), line, column, invoked)


def task(text: str, invoked: bool = False) -> Task:
    found = find(text, invoked)
    assert isinstance(found, Found), found
    return found.task


def place(text: str) -> tuple[int, int, bool, str]:
    found = find(text)
    assert isinstance(found, Found), found
    return found.place.line, found.place.end, found.place.below, found.place.newline


def test_a_comment_that_asks_is_a_task_at_its_end():
    assert task(f"{ASK}|") == Task("write a function to add two numbers")


def test_the_lines_above_and_below_are_its_context():
    found = task(f"import os\nx = 1\n{ASK}|\nprint(x)\n")
    assert (found.prefix, found.suffix) == ("import os\nx = 1\n", "print(x)\n")


def test_the_empty_line_below_the_comment_belongs_to_neither_side():
    found = task(f"x = 1\n{ASK}\n|\nprint(x)\n")
    assert (found.prefix, found.suffix) == ("x = 1\n", "print(x)\n")


def test_behind_the_comment_the_text_goes_to_the_cursor():
    assert place(f"x\n{ASK}|\n") == (1, len(ASK), False, "\n")
    assert place(f"x\n{ASK}  |\n") == (1, len(ASK) + 2, False, "\n")


def test_on_the_empty_line_below_the_text_replaces_its_white_space():
    assert place(f"    {ASK}\n  |  ") == (1, 4, True, "\n")


@pytest.mark.parametrize("indent", ["", "    ", "\t", "\t\t", "  ", " " * 12])
def test_the_indentation_is_that_of_the_comment(indent):
    assert task(f"{indent}{ASK}|\n").indent == indent
    assert task(f"{indent}{ASK}\n{indent}|").indent == indent


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_the_newline_is_that_of_the_file_and_the_task_knows_only_line_feeds(newline):
    text = newline.join(["x = 1", f"{ASK}|", "y = 2", ""])
    assert place(text)[3] == newline
    assert (task(text).prefix, task(text).suffix) == ("x = 1\n", "y = 2\n")


def test_a_def_line_typed_below_the_comment_is_part_of_the_task():
    found = task(f"x = 1\n  {ASK}\n  def add(a, b):\n    |\n")
    assert (found.def_line, found.indent, found.prefix) == ("  def add(a, b):", "  ", "x = 1\n")


def test_the_cursor_may_stand_at_the_end_of_the_def_line():
    found = find(f"{ASK}\nasync def add(a, b) -> int:|\n")
    assert isinstance(found, Found)
    assert (found.task.def_line, found.place.below) == ("async def add(a, b) -> int:", False)


def test_a_def_line_that_has_a_body_is_answered():
    assert find(f"{ASK}\ndef add(a, b):\n    |\n    return a + b\n") is Reason.ALREADY_ANSWERED


def test_a_definition_right_below_the_comment_is_its_answer_unless_asked_by_hand():
    text = f"{ASK}|\ndef add(a, b):\n    return a + b\n"
    assert find(text) is Reason.ALREADY_ANSWERED
    assert isinstance(find(text, invoked=True), Found)


def test_other_code_right_below_the_comment_is_no_answer():
    assert isinstance(find(f"{ASK}|\nprint(x)\n"), Found)


def test_a_definition_below_the_empty_line_is_another_one():
    assert isinstance(find(f"{ASK}\n|\ndef sub(a, b):\n    return a - b\n"), Found)


def test_the_last_lines_of_a_block_are_one_task_from_the_line_that_asks():
    found = task("# A note that is prose.\n# write a function that takes a list\n# and gives its first element|\n")
    assert found.comment == "write a function that takes a list and gives its first element"
    assert found.prefix == "# A note that is prose.\n"


def test_a_last_line_that_asks_stands_for_itself():
    assert task("# sort the list\n# print the result|\n").comment == "print the result"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("|", Reason.NO_COMMENT),
        ("x = 1|", Reason.NO_COMMENT),
        ("x = 1\n|", Reason.NO_COMMENT),
        ("def add(a, b):\n    |", Reason.NO_COMMENT),
        (f"x = 1  {ASK}|", Reason.NOT_ALONE),
        ("# write a func|tion to add two numbers", Reason.CURSOR_INSIDE),
        ("# this is a helper|", Reason.COMMENT_PROSE),
        ("# this is a helper\n|", Reason.COMMENT_PROSE),
        ("#!/usr/bin/env python|", Reason.NO_COMMENT),
        ("# -*- coding: utf-8 -*-|", Reason.COMMENT_DIRECTIVE),
        (f"{ASK}\n\n|", Reason.NO_COMMENT),
        (f'"""\n{ASK}|\n"""\n', Reason.IN_STRING),
        (f"x = '''\n{ASK}|\n", Reason.IN_STRING),
        (f"x = [\n    {ASK}|\n]\n", Reason.IN_BRACKETS),
        (f"def f():\n    print(a,  # (\n          {ASK}|\n    )\n", Reason.IN_BRACKETS),
        ("# lock it before the readers come, we must do\n# sort the list|\n", Reason.COMMENT_CONTINUES),
        ("# sort the list, which|\n# other threads may hold\n", Reason.COMMENT_CONTINUES),
        ("# sort by length|\nwords.sort(key=len)\n", Reason.COMMENT_EXPLAINS_BELOW),
        ("# sum of all prices|\ntotal = sum(prices)\n", Reason.COMMENT_EXPLAINS_BELOW),
    ],
)
def test_a_silence_has_a_name(text, reason):
    assert find(text) is reason


@pytest.mark.parametrize(
    "above", ['"""doc"""\n', "x = '\"\"\"'\n", '# """\n', "x = 'it''s'\n", 'r"""a\\\\"""\n', "'''a'''; '''b'''\n"]
)
def test_a_comment_behind_a_closed_string_is_a_comment(above):
    assert isinstance(find(f"{above}{ASK}|"), Found)


@pytest.mark.parametrize(
    "above", ["x = '('\n", "# (\n", "print(\n\n\nimport os\n", "f(1,\n  2)\n", "x = {\n}\n", ")\n"]
)
def test_brackets_that_are_closed_or_left_behind_silence_nothing(above):
    assert isinstance(find(f"{above}{ASK}|"), Found)


def test_the_lines_around_the_comment_decide_what_its_words_alone_leave_open():
    assert isinstance(find("# sort by length|\nprint(words)\n"), Found)
    assert isinstance(find("# sort by length\n|\nwords.sort(key=len)\n"), Found)
    assert isinstance(find("def divide(a, b):\n    # handle division by zero|\n"), Found)
    assert find("x = 1\n# handle division by zero|\n") is Reason.COMMENT_PROSE
    assert isinstance(find("if x:\n    # sort by length|\nwords.sort(key=len)\n"), Found)


def test_in_a_file_too_at_least_98_percent_of_the_comments_are_told_right():
    wrong, lines = [], (Path(__file__).parent / "data" / "comments.jsonl").read_text(encoding="utf-8").splitlines()
    for line in lines:
        row = json.loads(line)
        above, below, comment = row.get("above", ""), row.get("below", ""), row["comment"].strip()
        lead = (below or above)[: len(below or above) - len((below or above).lstrip())]
        lead += "    " if above.rstrip().endswith(":") and not below and not above.lstrip().startswith("#") else ""
        head = f"import os\n{above}\n" if above else "import os\n\n"
        found = find(f"{head}{lead}{comment}|\n{below}\n")
        if isinstance(found, Found) != row["asks"]:
            wrong.append((found if isinstance(found, Reason) else found.task.comment, row))
    assert len(wrong) <= 0.02 * len(lines), wrong


def test_every_reason_why_a_comment_does_not_ask_has_its_code():
    assert {silence.value for silence in Silence} <= {reason.value for reason in Reason}


def test_a_comment_of_many_lines_is_one_task():
    lines = ["write a function that takes a list of words", *["and a letter, then a number,"] * 9, "and counts them"]
    assert task("\n".join(f"# {line}" for line in lines) + "|\n").comment == " ".join(lines)


def test_a_manual_trigger_tries_any_comment_with_words():
    assert task("# this is a helper|", invoked=True).comment == "this is a helper"
    assert find("# ----|", invoked=True) is Reason.COMMENT_DIVIDER
    assert find("x = 1|", invoked=True) is Reason.NO_COMMENT


@pytest.mark.parametrize(("line", "column"), [(5, 0), (-1, 0), (0, 10_000)])
def test_a_position_outside_the_text_does_not_fail(line, column):
    assert find_task(split_lines("x = 1\n"), line, column) is Reason.NO_COMMENT


def test_a_column_behind_the_end_of_the_comment_counts_as_its_end():
    found = find_task((ASK,), 0, len(ASK) + 0)
    assert isinstance(found, Found)


def test_the_context_is_bounded_and_keeps_the_imports():
    text = "import os\n" + "x = 1\n" * MAX_CONTEXT_CHARACTERS + f"{ASK}|\n" + "y = 1\n" * MAX_CONTEXT_CHARACTERS
    found = task(text)
    assert len(found.prefix) < MAX_CONTEXT_CHARACTERS + 100 and len(found.suffix) <= MAX_CONTEXT_CHARACTERS
    assert found.prefix.startswith("import os\nx = 1\n") and found.prefix.endswith("x = 1\n")


def test_a_form_feed_is_no_line_end_and_no_indentation():
    assert task(f"x = 1\n\f{ASK}|\n").indent == ""
