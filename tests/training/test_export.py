from dataclasses import replace

import pytest
from jotcode.model.checkpoint import WEIGHTS, load_checkpoint, save_checkpoint
from jotcode.model.config import PRESETS
from jotcode.model.engine import Engine
from jotcode.model.errors import CheckpointError
from jotcode.model.retrieval import Answer, Index
from jotcode.model.task import Candidate
from jotcode.training import export as exporting
from jotcode.training.export import export
from tiny_models import piece_vocabulary, tiny_model

VOCABULARY = piece_vocabulary("add")
CONFIG = replace(
    PRESETS["tiny"], source_vocabulary=len(VOCABULARY), target_vocabulary=len(VOCABULARY), width=16, feed_forward=16,
)  # fmt: skip
CALIBRATION = {"weights": {"score": 1.0}, "shift": 2.0, "threshold": 0.5}
OLD, NEW = (Answer((ask,), "x = 1", "script", "o") for ask in ("old", "new"))


@pytest.fixture
def run(tmp_path):
    folder = tmp_path / "run"
    files = {}
    (tmp_path / "index").mkdir()
    Index.build([OLD]).save(tmp_path / "index")
    for path in (tmp_path / "index").iterdir():
        files[path.name] = path.read_bytes()
    save_checkpoint(folder, tiny_model(CONFIG), VOCABULARY, VOCABULARY, {"metrics": {"plain": 1.0}}, files=files)
    return folder


@pytest.fixture
def answering(monkeypatch):
    """The tiny model has learnt nothing: whether it answers is set here."""
    monkeypatch.setattr(Engine, "complete", lambda self, task, count=1: [Candidate("x", 0.0, 1.0)])


def test_what_ships_is_half_as_large_and_knows_where_it_came_from(run, tmp_path, answering):
    size = export(run, tmp_path / "out", None, {"calibration": CALIBRATION})
    found = load_checkpoint(tmp_path / "out")
    assert found.extra == {"metrics": {"plain": 1.0}, "calibration": CALIBRATION}
    assert size == sum(path.stat().st_size for path in (tmp_path / "out").iterdir())
    assert (tmp_path / "out" / WEIGHTS).stat().st_size < 0.6 * (run / WEIGHTS).stat().st_size


@pytest.mark.parametrize(("answers", "asks"), [(None, ["old"]), ([NEW], ["new"])])
def test_the_index_is_the_runs_or_the_one_given(run, tmp_path, answering, answers, asks):
    export(run, tmp_path / "out", answers and Index.build(answers))
    index = Engine.load(tmp_path / "out", "cpu").index
    assert [ask for _, ask in index.asks] == asks


def test_a_model_that_answers_nothing_does_not_ship(run, tmp_path, monkeypatch):
    monkeypatch.setattr(Engine, "complete", lambda self, task, count=1: [])
    with pytest.raises(CheckpointError, match=r"answers nothing. Train longer"):
        export(run, tmp_path / "out", None)


def test_a_model_that_is_too_large_does_not_ship(run, tmp_path, answering, monkeypatch):
    monkeypatch.setattr(exporting, "LARGEST_BYTES", 1000)
    with pytest.raises(CheckpointError, match=r"more than the 1,000 that may ship"):
        export(run, tmp_path / "out", None)
