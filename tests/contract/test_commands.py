"""The command line as a user meets it: what it says, where it says it, and with which exit status it leaves."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from jotcode.model.checkpoint import save_checkpoint
from jotcode.model.config import PRESETS
from jotcode.model.engine import Engine
from jotcode.model.task import Candidate
from tiny_models import piece_vocabulary, tiny_model, toy_dataset

import jotcode_command

VOCABULARY = piece_vocabulary("add")
CONFIG = replace(
    PRESETS["tiny"], source_vocabulary=len(VOCABULARY), target_vocabulary=len(VOCABULARY), width=16, feed_forward=16,
    target_positions=16,
)  # fmt: skip
HEAVY = ("torch", "spacy", "gensim", "matplotlib", "numpy", "pygls")


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory):
    folder = tmp_path_factory.mktemp("checkpoint") / "c"
    save_checkpoint(folder, tiny_model(CONFIG), VOCABULARY, VOCABULARY, {})
    return folder


@pytest.fixture
def answers(monkeypatch):
    """What the engine answers: the comment itself, as code, count times; nothing to 'silence'."""

    def complete(self, task, count=1, stop=None):
        if task.comment == "silence":
            return []
        return [Candidate(f"{task.indent}{task.comment}_{n} = 1", -0.25 * n, 0.5) for n in range(count)]

    monkeypatch.setattr(Engine, "complete", complete)


# --- help ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", jotcode_command.COMMANDS)
def test_every_subcommand_teaches(jotcode, name):
    status, out, err = jotcode(name, "--help")
    assert (status, err) == (0, "")
    assert "Usage: jotcode " + name in out and len(out.splitlines()) > 6


def test_the_help_lists_the_subcommands_use_first_and_gives_an_example(jotcode):
    status, out, _ = jotcode("--help")
    at = [out.index(f" {name} ") for name in jotcode_command.COMMANDS]
    assert status == 0 and at == sorted(at)
    assert 'jotcode complete "write a function to add two numbers"' in out


def test_help_is_quick_because_nothing_heavy_is_imported():
    program = (
        "import sys, jotcode_command; sys.argv = ['jotcode', '--help']\n"
        "try: jotcode_command.main()\n"
        f"finally: print('HEAVY', [name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "HEAVY []" in done.stdout


def test_an_unknown_subcommand_is_refused(jotcode):
    status, out, err = jotcode("finish")
    assert status == 2 and out == "" and "finish" in err


# --- presets ---------------------------------------------------------------------------------------------------------


def test_the_seed_preset_says_its_trainable_parameters(jotcode):
    status, out, _ = jotcode("presets", "seed")
    assert status == 0 and "24,149,820" in out and "1,195" in out and "4,412" in out


def test_all_presets_are_listed(jotcode):
    _, out, _ = jotcode("presets")
    assert all(f" {name} " in out for name in PRESETS)


def test_a_mistyped_preset_is_one_message_and_status_2(jotcode):
    status, out, err = jotcode("presets", "sead")
    assert (status, out) == (2, "")
    assert err == "jotcode: no preset 'sead'. Did you mean 'seed'? Presets: seed, base, tiny.\n"


# --- complete --------------------------------------------------------------------------------------------------------


def test_the_best_code_and_nothing_else_is_printed(jotcode, checkpoint, answers):
    assert jotcode("complete", "# x", "--checkpoint", checkpoint) == (0, "x_0 = 1\n", "")


def test_several_candidates_are_set_apart(jotcode, checkpoint, answers):
    assert jotcode("complete", "x", "-n", 2, "--checkpoint", checkpoint)[1] == "x_0 = 1\n\nx_1 = 1\n"


def test_json_has_scores_and_milliseconds(jotcode, checkpoint, answers):
    _, out, _ = jotcode("complete", "x", "-n", 2, "--json", "--checkpoint", checkpoint)
    found = json.loads(out)
    assert found["candidates"][1] == {"completion": "x_1 = 1", "score": -0.25, "confidence": 0.5} and found["ms"] >= 0


def test_no_answer_is_told_on_stderr_with_status_1(jotcode, checkpoint, answers):
    status, out, err = jotcode("complete", "silence", "--checkpoint", checkpoint)
    assert (status, out.strip()) == (1, "") and "no answer that parses" in err


def test_the_comment_on_a_line_is_completed_in_its_place(jotcode, checkpoint, answers, tmp_path):
    (tmp_path / "app.py").write_text("class A:\n    # write_it\n")
    found = jotcode("complete", "--file", tmp_path / "app.py", "--line", 2, "--checkpoint", checkpoint)
    assert found == (0, "    write_it_0 = 1\n", "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "give one of a comment, --file with --line, or --batch, not none of them"),
        (["x", "--batch", "b"], "not a comment and --batch"),
        (["--file", "a.py"], "--file and --line go together"),
        (["--file", "none.py", "--line", "1"], "none.py: cannot be read"),
        (["x", "--checkpoint", "none"], "none: no such folder"),
    ],
)
def test_a_mistake_is_one_message_that_says_the_mend_and_status_2(jotcode, arguments, said):
    status, out, err = jotcode("complete", *arguments)
    assert (status, out) == (2, "") and said in err and "Traceback" not in err


@pytest.mark.parametrize(("line", "said"), [(1, "no task comment stands there"), (9, "has 2 lines, so no line 9")])
def test_a_line_without_a_task_is_told(jotcode, tmp_path, line, said):
    (tmp_path / "a.py").write_text("x = 1\ny = 2\n")
    status, _, err = jotcode("complete", "--file", tmp_path / "a.py", "--line", line)
    assert status == 2 and said in err


BAD_LINES = [
    ("{", "not JSON"),
    ("[]", "a task is a JSON object, not list"),
    ('{"id": 1}', "needs a 'comment'"),
    ('{"comment": "x"}', "needs an 'id'"),
    ('{"id": 1, "comment": " "}', "needs a 'comment'"),
    ('{"id": 1, "comment": "x", "prefix": 3, "indent": -1}', "'prefix' must be a string; 'indent' must be a number"),
    ('{"id": "\\ud800", "comment": "x"}', "half of a surrogate pair"),
    ("[" * 100_000, "nested too deep"),
]


def test_a_batch_names_its_bad_lines_and_completes_the_others(jotcode, checkpoint, answers, tmp_path):
    good = [
        {"id": "a", "comment": "first  one"},
        {"id": 7, "comment": "silence"},
        {"id": "c", "comment": "é", "indent": 4},
    ]
    lines = [json.dumps(good[0]), "", *(line for line, _ in BAD_LINES), json.dumps(good[1]), json.dumps(good[2])]
    (tmp_path / "b.jsonl").write_text("\n".join(lines) + "\n")
    status, out, err = jotcode("complete", "--batch", tmp_path / "b.jsonl", "--checkpoint", checkpoint)
    found = [json.loads(line) for line in out.splitlines()]
    assert status == 1
    assert [(each["id"], each["completion"]) for each in found] == [
        ("a", "first one_0 = 1"),
        ("7", ""),
        ("c", "    é_0 = 1"),
    ]
    assert found[1]["score"] is None and all(each["ms"] >= 0 for each in found)
    told = err.splitlines()
    assert len(told) == len(BAD_LINES)
    for number, (line, (_, said)) in enumerate(zip(told, BAD_LINES, strict=True), 3):
        assert line.startswith(f"{tmp_path / 'b.jsonl'}:{number}: ") and said in line


def test_a_batch_without_a_bad_line_leaves_with_status_0(jotcode, checkpoint, answers, tmp_path):
    (tmp_path / "b.jsonl").write_text('{"id": 1, "comment": "x"}\n')
    assert jotcode("complete", "--batch", tmp_path / "b.jsonl", "--checkpoint", checkpoint)[0] == 0


def test_a_batch_that_is_not_there_is_told(jotcode, checkpoint, tmp_path):
    status, _, err = jotcode("complete", "--batch", tmp_path / "none.jsonl", "--checkpoint", checkpoint)
    assert status == 2 and "none.jsonl: cannot be read" in err


# --- the others ------------------------------------------------------------------------------------------------------


def test_doctor_leaves_with_status_1_where_the_main_job_would_fail(jotcode, tmp_path):
    status, out, _ = jotcode("doctor", "--checkpoint", tmp_path / "none", "--device", "cpu")
    assert status == 1 and "wrong" in out and "no such folder" in " ".join(out.split())


def test_doctor_leaves_with_status_0_where_it_works(jotcode, checkpoint, monkeypatch):
    monkeypatch.setattr(Engine, "complete", lambda self, task, count=1: [Candidate("x = 1", -0.1, 0.9)])
    status, out, _ = jotcode("doctor", "--checkpoint", checkpoint, "--device", "cpu")
    assert status == 0 and "answered in" in out and "torch" in out


def test_train_refuses_what_is_no_data_set(jotcode, tmp_path):
    status, _, err = jotcode("train", tmp_path, "--out", tmp_path / "run")
    assert status == 2 and "jotcode prepare" in err


def test_train_refuses_other_tokens_than_the_preset_reads(jotcode, tmp_path):
    data = toy_dataset(tmp_path / "data")
    status, _, err = jotcode("train", data.directory, "--preset", "seed", "--out", tmp_path / "run")
    assert status == 2 and "preset seed reads words" in err


def test_prepare_without_anything_to_prepare_says_so(jotcode, tmp_path):
    status, _, err = jotcode("prepare", "--out", tmp_path / "d")
    assert status == 2 and "nothing to prepare" in err


def test_evaluate_refuses_a_file_without_tasks(jotcode, tmp_path):
    (tmp_path / "t.jsonl").write_text("")
    status, _, err = jotcode("evaluate", tmp_path / "t.jsonl")
    assert status == 2 and "holds no task" in err


def test_evaluate_prints_its_table_and_writes_all_answers(jotcode, checkpoint, monkeypatch, tmp_path):
    good = "def add(a, b):\n    return a + b"
    monkeypatch.setattr(Engine, "complete", lambda self, task, count=1, stop=None: [Candidate(good, -0.1, 0.9)])
    task = {"id": "a", "tier": "easy", "comment": "add", "check": "def check(ns, fn):\n    assert fn(1, 2) == 3"}
    (tmp_path / "t.jsonl").write_text(json.dumps(task) + "\n")
    status, out, err = jotcode(
        "evaluate", tmp_path / "t.jsonl", "--checkpoint", checkpoint, "--no-lookup", "--json", tmp_path / "r.json"
    )
    assert status == 0, err
    assert "pass@1" in out and "100.0%" in out
    (report,) = json.loads((tmp_path / "r.json").read_text()).values()
    assert report["figures"]["all"]["passed"] == 1
    assert report["answers"][0]["verdicts"] == ["pass"] and report["answers"][0]["completions"] == [good]


def test_the_version_is_said(jotcode):
    status, out, _ = jotcode("--version")
    assert status == 0 and out.startswith("jotcode ")


def test_the_command_is_installed():
    assert os.access(Path(sys.executable).parent / "jotcode", os.X_OK)
