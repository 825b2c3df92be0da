import json
from pathlib import Path

import pytest
from jotcode.model.errors import DataError
from jotcode.training.benchmark_guard import FINGERPRINTS_FILE, BenchmarkGuard, fingerprint, normalised, wording


@pytest.mark.parametrize(
    ("comment", "words"),
    [
        ("Write a python function to find the GCD of 2 numbers.", "find the gcd of 2 numbers"),
        ("please write a program that  reverses-a_list!", "reverses a list"),
        ("Create the method for sorting", "sorting"),
        ("function to add", "add"),
        ("Ärger", "rger"),
        ("Write a Python function to", ""),
    ],
)
def test_wording_is_normalised_as_the_fingerprints_were(comment: str, words: str) -> None:
    assert normalised(comment) == words


@pytest.mark.parametrize(
    ("comment", "words"),
    [
        ("add two numbers", "add two numbers"),
        ("Write a function to add two numbers", "add two numbers"),
        ("a python program that prints", "prints"),
        ("the thesaurus", "thesaurus"),
        ("write a python program", ""),
    ],
)
def test_wording_takes_whole_words_off_only(comment: str, words: str) -> None:
    assert wording(comment) == words


def test_a_task_is_told_without_its_leading_words_too() -> None:
    guard = BenchmarkGuard([fingerprint("write a function to add two numbers")])
    assert guard.objection("add two numbers")
    assert guard.objection("a function to add two numbers")


def test_a_comment_with_the_fingerprint_of_a_task_is_refused_however_it_asks() -> None:
    guard = BenchmarkGuard([fingerprint("find the gcd")])
    assert guard.objection("Write a function to find the GCD!")
    assert not guard.objection("Write a function to find the LCM")


def test_a_comment_near_a_known_task_is_refused() -> None:
    task = "return the sum of all even numbers of list xs"
    guard = BenchmarkGuard(comments=[task])
    assert not guard.objection("Write a function that would print and " + task)
    assert "Jaccard" in guard.objection("xs list, numbers of: return sum of all the even")
    assert guard.objection(task)


def test_an_empty_wording_is_no_task() -> None:
    assert not BenchmarkGuard([fingerprint("")]).objection("write a function to")


def test_the_shipped_fingerprints_load() -> None:
    assert BenchmarkGuard.load().objection("write a python program to swap two numbers")
    assert len(FINGERPRINTS_FILE.read_text().split()) == 1364


def test_a_task_file_is_read_besides(tmp_path: Path) -> None:
    path = tmp_path / "tasks.jsonl"
    path.write_text(json.dumps({"comment": "paint the fence with exactly three colours"}) + "\n\n")
    assert BenchmarkGuard.load(path).objection("Paint the fence with exactly three colours")


def test_a_malformed_task_file_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "tasks.jsonl"
    path.write_text('{"comment": "a"}\n{"id": 1}\n')
    with pytest.raises(DataError, match=r"tasks\.jsonl:2"):
        BenchmarkGuard.load(path)


def test_a_malformed_fingerprint_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "prints.txt"
    path.write_text("0123456789abcdef\nxyz\n")
    with pytest.raises(DataError, match=r"prints\.txt:2"):
        BenchmarkGuard.load(fingerprints=path)
