"""A team's own pairs beside a replay of what the model knew; measured before and after."""

import functools
from dataclasses import replace

import pytest
from jotcode.model.checkpoint import load_checkpoint, save_checkpoint
from jotcode.model.config import PRESETS
from jotcode.model.engine import Engine
from jotcode.model.errors import ConfigError
from jotcode.model.task import Candidate, Task
from jotcode.training import fine_tuning, prepare_pieces
from jotcode.training.cleaning import CleanResult, PrepareOptions, clean_pairs
from jotcode.training.corpus_entries import read_corpus
from jotcode.training.fine_tuning import FineTuneOptions, _Requests, fine_tune, measure, same_code
from jotcode.training.pairs import Pair
from taught_models import taught, write_checkpoint

OWN = [
    Pair(f"{form}{what} of the house", f"def {what}(x):\n    return house.{what}(x)", "mine.jsonl", 1)
    for what in ("rent", "tax", "heating")
    for form in ("the ", "compute the ")
]


CALIBRATION = {"weights": {"score": 1.0}, "shift": 2.0, "threshold": 0.5}


@functools.cache
def some_entries():
    return tuple(entry for entry in read_corpus() if entry.kind == "function")[:20]


@pytest.fixture
def small(monkeypatch):
    """A few entries and a tiny shape, so that the real code runs in seconds."""
    model, *_ = taught()
    monkeypatch.setitem(PRESETS, "tiny", replace(model.config, source_vocabulary=0, target_vocabulary=0))
    entries = some_entries()
    monkeypatch.setattr(fine_tuning, "read_corpus", lambda: list(entries))
    monkeypatch.setattr(fine_tuning, "FEWEST_EXAMPLES", 60)
    monkeypatch.setattr(fine_tuning, "SEEN", 1)
    monkeypatch.setattr(prepare_pieces, "VALIDATION_COMPOSED", 4)
    return entries


@pytest.fixture
def start(tmp_path):
    folder = tmp_path / "start"
    save_checkpoint(folder, *taught(), {"calibration": CALIBRATION})
    return folder


def test_the_tuned_model_knows_both_and_keeps_its_calibration(small, start, tmp_path):
    tuned = fine_tune(CleanResult(kept=OWN), start, tmp_path / "out", FineTuneOptions(steps=2, asked=2))
    assert load_checkpoint(tuned.model).extra["calibration"] == CALIBRATION
    engine = Engine.load(tuned.model, "cpu")
    assert engine.index is not None
    known = {answer.code for answer in engine.index.answers}
    assert {pair.code for pair in OWN} <= known and {entry.code for entry in small} <= known
    # A comment in the very words of a pair gets that pair.
    assert engine.complete(Task("the tax of the house"))[0].text == "def tax(x):\n    return house.tax(x)"


def test_gain_and_loss_are_measured_on_the_same_requests(small, start, tmp_path):
    tuned = fine_tune(CleanResult(kept=OWN), start, tmp_path / "out", FineTuneOptions(steps=1, asked=2))
    names = [name for name, _, _ in tuned.rows]
    assert names == ["your pairs, in their words", "your pairs, in other forms", "the corpus", "fresh compositions"]
    own = tuned.rows[0]
    assert (own[1].asked, own[1].right) == (2, 0) and (own[2].asked, own[2].right) == (2, 2)


def test_pairs_that_stand_inside_files_are_learnt_there(small, start, tmp_path):
    placed = Pair("net of it", "return total - tax", "mine.py", 3, prefix="def net(total, tax):\n", indent="    ")
    tuned = fine_tune(CleanResult(kept=[*OWN, placed]), start, tmp_path / "out", FineTuneOptions(steps=1, asked=1))
    assert "your pairs inside files" in [name for name, _, _ in tuned.rows]
    learnt = (tmp_path / "out" / "data" / "train.jsonl").read_text(encoding="utf-8")
    assert "return total - tax" in learnt


def test_what_is_rejected_stands_in_the_quarantine_with_its_reason(small, start, tmp_path):
    mine = tmp_path / "mine.jsonl"
    lines = [
        '{"comment": "the rent of it", "code": "def rent(x):\\n    return x"}',
        '{"comment": "half", "code": "def ("}',
    ]
    mine.write_text("\n".join(lines) + "\n", encoding="utf-8")
    cleaned = clean_pairs([mine], PrepareOptions(preset="base"))
    tuned = fine_tune(cleaned, start, tmp_path / "out", FineTuneOptions(steps=1, asked=1))
    assert (tuned.kept, tuned.rejected) == (1, 1)
    assert "mine.jsonl" in (tmp_path / "out" / "data" / "quarantine.jsonl").read_text(encoding="utf-8")


def test_nothing_to_learn_from_is_said(start, tmp_path):
    with pytest.raises(ConfigError, match="no pair is left"):
        fine_tune(CleanResult(), start, tmp_path / "out")


def test_a_model_of_words_is_refused(tmp_path):
    words = write_checkpoint(tmp_path / "words", tokens="words")
    with pytest.raises(ConfigError, match="a model of words"):
        fine_tune(CleanResult(kept=OWN), words, tmp_path / "out")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("x = 1", "x  =  1  # one", True),
        ("x = 1", "x = 2", False),
        ("x = (", "x = (", False),
        ("    def area(self):\n        return 1", "def area(self):\n    return 1", True),
    ],
)
def test_code_is_the_same_if_its_syntax_tree_is(one, other, same):
    assert same_code(one, other, "    ") is same


def test_measuring_counts_first_answers_alone():
    class Fixed:
        def complete(self, task):
            texts = {"a": ["x = 1", "y = 2"], "b": [], "c": ["y = 2", "x = 1"]}[task.comment]
            return [Candidate(text, 0.0, 1.0) for text in texts]

    tasks = [(Task(comment), "x = 1") for comment in "abc"]
    (found,) = measure(Fixed(), [_Requests("some", tasks)])
    assert (found.asked, found.right) == (3, 1)
