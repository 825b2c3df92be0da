import json

import pytest
from jotcode.model.errors import DataError
from jotcode.model.task import Task
from jotcode.training.tasks import read_tasks

GOOD = {"id": 1, "comment": "add", "check": "def check(ns, fn): pass"}


def written(path, *lines):
    path.write_text("".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines))
    return path


def test_a_task_has_what_an_editor_knows_and_defaults_for_the_rest(tmp_path):
    full = GOOD | {
        "id": "x",
        "tier": "hard",
        "prefix": "a\n",
        "indent": 4,
        "suffix": "b",
        "def_line": "def f():",
        "reference": "r",
    }
    first, second = read_tasks(written(tmp_path / "t.jsonl", full, "", GOOD | {"prefix": None}))
    assert first.task == Task("add", "a\n", "    ", "b", "def f():")
    assert (first.id, first.tier, first.reference) == ("x", "hard", "r")
    assert second.task == Task("add") and (second.id, second.tier) == ("1", "all")


@pytest.mark.parametrize("bad", ["{", "[]", {"id": 1, "comment": "x"}, GOOD | {"comment": 3}, GOOD | {"indent": "x"}])
def test_every_bad_line_is_told_with_its_number(tmp_path, bad):
    path = written(tmp_path / "t.jsonl", GOOD, bad, "nonsense")
    with pytest.raises(
        DataError, match=r"t.jsonl:2: no evaluation task(.|\n)*t.jsonl:3: .*It needs id, comment and check"
    ):
        read_tasks(path)


def test_two_tasks_with_one_id_are_refused(tmp_path):
    with pytest.raises(DataError, match=r"two tasks have the same id"):
        read_tasks(written(tmp_path / "t.jsonl", GOOD, GOOD))


def test_a_file_without_a_task_is_refused_with_the_mend(tmp_path):
    with pytest.raises(DataError, match=r"holds no task. Write one JSON object a line"):
        read_tasks(written(tmp_path / "t.jsonl", ""))


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(DataError, match=r"cannot be read"):
        read_tasks(tmp_path / "none.jsonl")
