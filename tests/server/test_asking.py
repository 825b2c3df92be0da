"""The grammar of task comments, against a list of comments that each say what is right."""
from pathlib import Path

import pytest
from jotcode.server.asking import asks_for_something, task_text

LINES = (Path(__file__).parent / "asking_comments.txt").read_text(encoding="utf-8").splitlines()
COMMENTS = [(kind == "asks", text) for kind, text in (line.split("\t") for line in LINES)]


def test_the_list_is_large_and_balanced():
    asking = sum(asks for asks, _ in COMMENTS)
    assert len(COMMENTS) >= 300
    assert 100 <= asking <= len(COMMENTS) - 100


def test_at_least_98_percent_of_the_list_are_told_right():
    wrong = [text for asks, text in COMMENTS if asks_for_something("# " + text) != asks]
    assert len(wrong) <= 0.02 * len(COMMENTS), wrong


@pytest.mark.parametrize("written", ["#sort the list", "#  sort the list  ", "## Sort the list", "sort the list"])
def test_spelling_of_the_hash_and_the_case_do_not_matter(written):
    assert asks_for_something(written)


def test_a_very_long_comment_is_prose():
    assert asks_for_something("write a function " + "very " * 20)
    assert not asks_for_something("write a function " + "very " * 200)


@pytest.mark.parametrize("comment", ["", "#", "# ", "#" * 200, "# \x00\x00", "# " + "(" * 5000, "# ünïcödé"])
def test_odd_comments_are_silent(comment):
    assert not asks_for_something(comment)


@pytest.mark.parametrize(
    ("comment", "asked"),
    [
        ("# sort the list", "sort the list"),
        ("## TODO(ann): sort the list ", "sort the list"),
        ("# TODO sort the list", "sort the list"),
        ("# 46. sort the list", "sort the list"),
        ("# step 3: sort the list", "sort the list"),
        ("# 3x4 matrix", "3x4 matrix"),
    ],
)
def test_the_task_is_what_remains_without_marks(comment, asked):
    assert task_text(comment) == asked
