import hashlib
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from jotcode.model.code_tokens import detokenise
from jotcode.model.errors import ConfigError, DataError
from jotcode.training.dataset import Dataset
from jotcode.training.prepare import PRESETS, PrepareOptions, Report, prepare, publish

VERBS = ["add", "sort", "print", "reverse", "count", "square", "join", "split", "copy", "drop"]
THINGS = ["lists", "words", "trees", "dates", "files", "matrices"]
QUICK = PrepareOptions(embeddings=False)


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """Sixty good tasks and three bad ones."""
    path = tmp_path / "raw.txt"
    tasks = [
        f"# write a function to {verb} {thing}\ndef {verb}_{thing}(x):\n\treturn {verb}(x, '{thing}') # done\n"
        for verb in VERBS
        for thing in THINGS
    ]
    bad = ["# write a program to break\nfor x in y:\nprint(x)\n", "# write a program to wait\n", tasks[0]]
    path.write_text("\n".join(tasks + bad))
    return path


def folder_hash(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()


def test_a_raw_file_becomes_a_data_set_whose_ids_give_the_code_back(raw: Path, tmp_path: Path) -> None:
    report = prepare([raw], tmp_path / "out", QUICK)
    data = Dataset.load(tmp_path / "out")
    assert data.hash == report.hash
    assert report.splits["train"] == len(data.splits["train"]) > 40
    assert (report.max_source, report.max_target) == (data.max_source, data.max_target)
    for index, pair in enumerate(data.texts("train")):
        assert detokenise(data.target_vocabulary.decode(data.splits["train"].target_of(index))) == pair.code


def test_found_is_kept_and_quarantined_with_reason_and_line(raw: Path, tmp_path: Path) -> None:
    report = prepare([raw], tmp_path / "out", QUICK)
    rejected = [json.loads(line) for line in (tmp_path / "out" / "quarantine.jsonl").read_text().splitlines()]
    assert report.counts["found"] == 63 == sum(report.splits.values()) + len(rejected)
    lines = raw.read_text().split("\n")
    assert {row["reason"] for row in rejected} == {"syntax error", "no code", "exact duplicate"}
    assert all(row["comment"] in lines[row["line"] - 1] for row in rejected)


def test_no_task_stands_on_two_sides(raw: Path, tmp_path: Path) -> None:
    prepare([raw], tmp_path / "out", QUICK)
    data = Dataset.load(tmp_path / "out")
    sides = [{pair.comment for pair in data.texts(split)} for split in data.splits]
    assert not (sides[0] & sides[1] or sides[0] & sides[2] or sides[1] & sides[2])


def test_vocabularies_are_counted_on_the_training_side_alone(raw: Path, tmp_path: Path) -> None:
    prepare([raw], tmp_path / "out", QUICK)
    data = Dataset.load(tmp_path / "out")
    words = [word for pair in data.texts("train") for word in pair.comment.split()]
    for word in set(words):
        assert (word in data.source_vocabulary) == (words.count(word) >= PRESETS["seed"].source_min_frequency)


def test_a_pair_with_more_tokens_than_positions_is_put_aside(raw: Path, tmp_path: Path) -> None:
    with raw.open("a") as file:
        file.write("\n# write a program to fill\nx = [" + "1, " * 90 + "1]\n")
        file.write("\n# write a program to " + "very " * 100 + "slowly wait\nx = 2\n")
    report = prepare([raw], tmp_path / "out", QUICK)
    assert report.counts["quarantined: too many tokens"] == 1
    report = prepare([raw], tmp_path / "out", PrepareOptions(embeddings=False, max_code=50))
    assert report.counts["quarantined: too long"] > 1


def test_embeddings_have_the_width_of_the_preset(raw: Path, tmp_path: Path) -> None:
    prepare([raw], tmp_path / "out")
    data = Dataset.load(tmp_path / "out")
    assert data.source_embeddings is not None
    assert data.source_embeddings.shape == (len(data.source_vocabulary), 768)


def test_the_same_input_and_seed_give_the_same_bytes_in_another_process(raw: Path, tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from jotcode.training.prepare import prepare\n"
        "prepare([Path(sys.argv[1])], Path(sys.argv[2]))"
    )
    prepare([raw], tmp_path / "1")
    environment = os.environ | {"PYTHONHASHSEED": "12345"}
    subprocess.run([sys.executable, "-c", program, raw, tmp_path / "2"], check=True, env=environment)
    assert folder_hash(tmp_path / "1") == folder_hash(tmp_path / "2")


def test_another_seed_gives_another_split(raw: Path, tmp_path: Path) -> None:
    one = prepare([raw], tmp_path / "1", QUICK)
    other = prepare([raw], tmp_path / "2", PrepareOptions(seed=1, embeddings=False))
    assert one.hash != other.hash


def test_a_data_set_is_replaced_and_nothing_else_is_left_beside_it(raw: Path, tmp_path: Path) -> None:
    prepare([raw], tmp_path / "out", PrepareOptions(seed=1, embeddings=False))
    report = prepare([raw], tmp_path / "out", QUICK)
    assert Dataset.load(tmp_path / "out").hash == report.hash
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "raw.txt"]


def test_a_folder_that_holds_something_else_is_left_alone(raw: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "letter.txt").write_text("mine")
    with pytest.raises(DataError, match="left alone"):
        prepare([raw], tmp_path / "out", QUICK)
    assert (tmp_path / "out" / "letter.txt").read_text() == "mine"


def test_a_failure_leaves_nothing_half(tmp_path: Path) -> None:
    def fill(folder: Path) -> Report:
        (folder / "half").write_text("")
        raise DataError("no")

    with pytest.raises(DataError):
        publish(tmp_path / "out", fill)
    assert list(tmp_path.iterdir()) == []


def test_a_kill_leaves_what_stood_there(raw: Path, tmp_path: Path) -> None:
    before = prepare([raw], tmp_path / "out", QUICK)
    program = (
        "import sys, time; from pathlib import Path; from jotcode.training.prepare import publish\n"
        "def fill(folder):\n"
        "    (folder / 'dataset.json').write_text('half')\n"
        "    print('filling', flush=True)\n"
        "    time.sleep(600)\n"
        "publish(Path(sys.argv[1]), fill)"
    )
    with subprocess.Popen([sys.executable, "-c", program, tmp_path / "out"], stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"filling\n"
        child.send_signal(signal.SIGKILL)
    assert Dataset.load(tmp_path / "out").hash == before.hash


FILLING = (
    "import sys, time; from pathlib import Path; from jotcode.training.prepare import publish\n"
    "def fill(folder):\n"
    "    (folder / 'dataset.json').write_text('half')\n"
    "    print('filling', flush=True)\n"
    "    time.sleep(600)\n"
    "publish(Path(sys.argv[1]), fill)"
)


def test_what_a_killed_preparation_left_is_taken_away_by_the_next(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", FILLING, tmp_path / "out"], stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"filling\n"
        child.send_signal(signal.SIGKILL)
    assert [path.suffix for path in tmp_path.iterdir()] == [".partial"]
    publish(tmp_path / "out", lambda folder: (folder / "dataset.json").write_text("whole"))
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_preparation_that_is_still_at_work_is_left_alone(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", FILLING, tmp_path / "out"], stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"filling\n"
        publish(tmp_path / "out", lambda folder: (folder / "dataset.json").write_text("whole"))
        assert sorted(path.suffix for path in tmp_path.iterdir()) == ["", ".partial"]
        child.kill()


def test_a_data_set_that_a_kill_left_moved_aside_is_put_back(tmp_path: Path) -> None:
    aside = tmp_path / ".out.x1.old" / "out"
    aside.mkdir(parents=True)
    (aside / "dataset.json").write_text("old")

    def fill(folder: Path) -> None:
        assert (tmp_path / "out" / "dataset.json").read_text() == "old"
        (folder / "dataset.json").write_text("new")

    publish(tmp_path / "out", fill)
    assert (tmp_path / "out" / "dataset.json").read_text() == "new"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_words_do_not_learn_what_needs_the_lines_above_it(raw: Path, tmp_path: Path) -> None:
    row = {"comment": "add the tax", "code": "total = price * rate", "prefix": "def f(price):\n", "indent": "    "}
    extra = tmp_path / "extra.jsonl"
    extra.write_text(json.dumps(row) + "\n")
    report = prepare([raw, extra], tmp_path / "out", QUICK)
    assert report.counts["quarantined: in context"] == 1


def test_inputs_that_leave_nothing_say_why(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("# write a program to break\nfor x in y:\nprint(x)\n")
    with pytest.raises(DataError, match="1 found, 1 quarantined: syntax error"):
        prepare([path], tmp_path / "out", QUICK)


def test_an_unknown_preset_is_refused_with_those_there_are(raw: Path, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="seed"):
        prepare([raw], tmp_path / "out", PrepareOptions(preset="huge"))


def test_importing_the_preparation_loads_nothing_heavy() -> None:
    heavy = "{'torch', 'spacy', 'gensim', 'autopep8'}"
    program = f"import sys, jotcode.training.prepare; assert not {heavy} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", program], check=True)
