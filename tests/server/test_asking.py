"""The grammar of task comments, against two lists of comments that each say what is right.

asking_comments.txt and the half "dev" of data/comments.jsonl are what the rules were grown over; the half "test" was
written before its author had seen the rules, and measures them.
"""
import json
import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jotcode.server.asking import asks_for_something, task_text, why_silent
from jotcode.server.asking_words import Silence

HERE = Path(__file__).parent
LINES = (HERE / "asking_comments.txt").read_text(encoding="utf-8").splitlines()
COMMENTS = [(kind == "asks", text) for kind, text in (line.split("\t") for line in LINES)]
ROWS = [json.loads(line) for line in (HERE / "data" / "comments.jsonl").read_text(encoding="utf-8").splitlines()]
HALVES = ("dev", "test")
MECHANICAL = re.compile(r"directive|shebang|encoding|licence|copyright|commented-out|type comment|cell mark|doctest")
MANY = ("write", "sort", "the", "list", "TODO:", "#", "(", ")", ":", "'", '"', "==", "f(x)", "%%", "of", "12", "?")


def asks(row):
    return asks_for_something(row["comment"], row.get("above", ""), row.get("below", ""))


def test_the_lists_are_large_and_balanced():
    for told in ([asking for asking, _ in COMMENTS], *([r["asks"] for r in ROWS if r["half"] == h] for h in HALVES)):
        assert len(told) >= 200
        assert sum(told) >= len(told) / 3
        assert sum(told) <= len(told) * 2 / 3
    assert len(ROWS) >= 300


def test_at_least_98_percent_of_the_list_are_told_right():
    wrong = [text for asking, text in COMMENTS if asks_for_something("# " + text) != asking]
    assert len(wrong) <= 0.02 * len(COMMENTS), wrong


@pytest.mark.parametrize("half", HALVES)
def test_at_least_98_percent_of_each_half_are_told_right(half):
    rows = [row for row in ROWS if row["half"] == half]
    wrong = [row for row in rows if asks(row) != row["asks"]]
    print(f"{half}: {len(rows) - len(wrong)} of {len(rows)} right", *wrong, sep="\n")
    assert len(wrong) <= 0.02 * len(rows), wrong


def test_no_directive_licence_or_commented_out_code_is_ever_taken_for_a_task():
    rows = [row for row in ROWS if MECHANICAL.search(row["why"])]
    assert len(rows) >= 120
    assert [row for row in rows if asks(row)] == []


@pytest.mark.parametrize(
    ("comment", "above", "below", "reason"),
    [
        ("#", "", "", Silence.EMPTY),
        ("# word " * 200, "", "", Silence.TOO_LONG),
        ("# noqa: E501", "", "", Silence.DIRECTIVE),
        ("# SPDX-License-Identifier: MIT", "", "", Silence.LICENCE),
        ("# ---- sort functions ----", "", "", Silence.DIVIDER),
        ("# return total", "", "", Silence.CODE),
        ("# https://example.org", "", "", Silence.REFERENCE),
        ("# TODO: add tests", "", "", Silence.NOTE),
        ("# helpers", "", "", Silence.LABEL),
        ("# sort the list", "# we must do this because the readers", "", Silence.CONTINUES),
        ("# sort by length", "", "words.sort(key=len)", Silence.EXPLAINS_BELOW),
        ("# the list is sorted by the caller", "", "", Silence.PROSE),
        ("# sort by length", "", "", None),
    ],
)
def test_every_silence_has_its_reason(comment, above, below, reason):
    assert why_silent(comment, above, below) is reason


def test_a_line_below_that_only_uses_the_result_does_not_silence_a_task():
    assert asks_for_something("# sum of all prices", "total = 0", "return total")
    assert not asks_for_something("# sum of all prices", "", "total = sum(prices)")


def test_a_line_below_that_uses_what_is_asked_for_does_not_explain_it():
    for comment, below in (
        ("# create a class Dog with a name", "rex = Dog('Rex')"),
        ("# function to add two numbers", "total = add(1, 2)"),
        ("# a function that sorts words", "print(sort_words(words))"),
        ("# Write a function to add two numbers.", "print(add(1, 2))"),
    ):
        assert asks_for_something(comment, "", below)
    assert not asks_for_something("# create a class Dog with a name", "", "class Dog:")


def test_a_weak_imperative_asks_at_the_start_of_a_body_that_is_missing():
    assert asks_for_something("# handle division by zero", "def divide(a, b):")
    assert not asks_for_something("# handle division by zero")


def test_common_slips_of_the_finger_are_understood():
    for comment in ("# wirte a function to add", "# creat a class for a dog", "# fucntion to find the maximum"):
        assert asks_for_something(comment)


def test_a_comment_is_judged_in_less_than_a_tenth_of_a_millisecond_of_processor_time():
    for row in ROWS:
        asks(row)
    best = 1.0
    for _ in range(3):  # the best of three: other work on the machine only ever adds
        began = time.process_time()
        for row in ROWS:
            asks(row)
        best = min(best, time.process_time() - began)
    assert best / len(ROWS) < 0.0001


@given(st.text(), st.text(), st.text())
def test_no_text_raises(comment, above, below):
    assert asks_for_something(comment, above, below) in (True, False)
    assert isinstance(task_text(comment), str)


@given(*[st.lists(st.sampled_from(MANY), max_size=40).map(" ".join)] * 3)
def test_no_mixture_of_words_and_marks_raises(comment, above, below):
    silence = why_silent(comment, above, below)
    assert silence is None or silence in Silence
    assert asks_for_something("# " + comment, above, below) in (True, False)


@pytest.mark.parametrize("comment", ["x(" + "a" * 700, "f(" + "ab, " * 180, "- " * 300 + "a b", "if a " * 150])
def test_long_hostile_comments_are_judged_at_once(comment):
    began = time.process_time()
    why_silent(comment, "# " + comment, comment)
    assert time.process_time() - began < 0.1


@pytest.mark.parametrize("written", ["#sort the list", "#  sort the list  ", "## Sort the list", "sort the list"])
def test_spelling_of_the_hash_and_the_case_do_not_matter(written):
    assert asks_for_something(written)


def test_a_very_long_comment_is_prose():
    assert asks_for_something("write a function " + "very " * 20)
    assert not asks_for_something("write a function " + "very " * 200)


@pytest.mark.parametrize("comment", ["", "#", "# ", "#" * 200, "# \x00\x00", "# " + "(" * 5000, "# ünïcö", "# \ud800"])
def test_odd_comments_are_silent(comment):
    assert not asks_for_something(comment)


@pytest.mark.parametrize(
    ("comment", "asked"),
    [
        ("# sort the list", "sort the list"),
        ("## TODO(ann): sort the list ", "sort the list"),
        ("# TODO sort the list", "sort the list"),
        ("# 46. sort the list", "sort the list"),
        ("# a) sort the list", "sort the list"),
        ("# FIXME: write a parser", "write a parser"),
        ("# step 3: sort the list", "sort the list"),
        ("# 3x4 matrix", "3x4 matrix"),
    ],
)
def test_the_task_is_what_remains_without_marks(comment, asked):
    assert task_text(comment) == asked
