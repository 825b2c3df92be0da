"""HumanEval's and MBPP's files are read as published. The tasks here are invented; only their form is theirs."""

import gzip
import json

import pytest
from jotcode.model.errors import DataError
from jotcode.training import tasks as reading
from jotcode.training.published_tasks import as_task, asked_in
from jotcode.training.sandbox import run
from jotcode.training.tasks import read_tasks

HUMANEVAL = {
    "task_id": "HumanEval/900",
    "prompt": 'from typing import List\n\n\ndef twice_all(numbers: List[int]) -> List[int]:\n    """ Return each of '
    'the numbers\n    doubled.\n    >>> twice_all([1, 2])\n    [2, 4]\n    """\n',
    "entry_point": "twice_all",
    "canonical_solution": "    return [2 * number for number in numbers]\n",
    "test": "\n\nMETADATA = {}\n\n\ndef check(candidate):\n    assert candidate([1, 2]) == [2, 4]\n"
    "    assert candidate([]) == []\n",
}
MBPP = {
    "task_id": 901,
    "text": "Write a function to find\r\nthe half of a number.",
    "code": "def half(n):\r\n  return n / 2",
    "test_list": ["assert set([half(4)]) == {2}", "assert half(1) == 0.5"],
    "test_setup_code": "",
    "challenge_test_list": [],
}
SANITIZED = {
    "source_file": "x",
    "task_id": 902,
    "prompt": "Write a function to take the root.",
    "code": "import math\ndef root(n):\n  return math.sqrt(n)",
    "test_imports": ["import math"],
    "test_list": ["assert math.isclose(root(4), 2)"],
}


def test_of_humaneval_an_editor_gets_the_sentences_the_def_line_and_what_stands_above(tmp_path):
    path = tmp_path / "HumanEval.jsonl.gz"
    path.write_bytes(gzip.compress((json.dumps(HUMANEVAL) + "\n").encode()))
    (task,) = read_tasks(path)
    assert (task.id, task.tier) == ("HumanEval/900", "HumanEval")
    assert task.task.comment == "Return each of the numbers doubled."
    assert task.task.def_line == "def twice_all(numbers: List[int]) -> List[int]:"
    assert task.task.prefix == "from typing import List\n\n\n"
    assert run(task, task.reference).verdict == "pass"
    assert run(task, "    return numbers").verdict == "wrong"


def test_of_mbpp_an_editor_gets_the_sentence_and_the_name_is_free(tmp_path):
    path = tmp_path / "mbpp.jsonl"
    path.write_text(json.dumps(MBPP) + "\n", encoding="utf-8")
    (task,) = read_tasks(path)
    assert (task.id, task.tier) == ("MBPP/901", "MBPP")
    assert task.task.comment == "Write a function to find the half of a number."
    assert run(task, task.reference).verdict == "pass"
    assert run(task, "def other_name(x):\n    return x / 2").verdict == "pass"
    assert run(task, "def half(x):\n    return x").verdict == "wrong"


def test_the_sanitized_file_is_one_array(tmp_path):
    path = tmp_path / "sanitized-mbpp.json"
    path.write_text(json.dumps([SANITIZED, {**SANITIZED, "task_id": 903}]), encoding="utf-8")
    tasks = read_tasks(path)
    assert [task.id for task in tasks] == ["MBPP/902", "MBPP/903"]
    assert run(tasks[0], tasks[0].reference).verdict == "pass"


@pytest.mark.parametrize(
    ("docstring", "asked"),
    [
        ("Add them.\n\nExample:\n  f(1) == 2", "Add them."),
        ("Add all of the numbers, for example 1 and 2.", "Add all of the numbers"),
        ("Add them\n    over two lines\n    >>> f(1)\n", "Add them over two lines"),
        (">>> f(1)\n2", ">>> f(1) 2"),
    ],
)
def test_what_is_asked_ends_where_the_examples_begin(docstring, asked):
    assert asked_in(docstring) == asked


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        (HUMANEVAL | {"entry_point": "other"}, "does not define other"),
        (HUMANEVAL | {"prompt": "def f(:"}, "does not parse"),
        (MBPP | {"test_list": ["assert True"]}, "calls nothing"),
    ],
)
def test_a_record_that_cannot_be_understood_is_told_with_its_line(tmp_path, record, reason):
    path = tmp_path / "t.jsonl"
    path.write_text(json.dumps(record) + "\n", encoding="utf-8")
    with pytest.raises(DataError, match=rf"t\.jsonl:1: .*{reason}"):
        read_tasks(path)


def test_a_record_of_our_own_comes_back_as_it_is():
    own = {"id": 1, "comment": "x", "check": "y"}
    assert as_task(own) == own


def test_an_archive_that_unpacks_without_end_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "LARGEST_BYTES", 1000)
    path = tmp_path / "bomb.jsonl.gz"
    path.write_bytes(gzip.compress(b" " * 100_000))
    with pytest.raises(DataError, match="is larger than"):
        read_tasks(path)
