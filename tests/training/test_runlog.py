import json

import pytest
from jotcode.training import runlog
from jotcode.training.runlog import RunLog


@pytest.fixture
def bare(monkeypatch):
    """As on a machine that has torch alone."""
    monkeypatch.setattr(runlog, "find_spec", lambda name: None)


def test_figures_are_kept_a_line_each_and_added_to_after_a_restart(tmp_path, bare):
    for step in (1, 2):
        log = RunLog(tmp_path, 10, 0)
        log.metrics(step, {"train/loss": 2 / 3})
        log.close()
    lines = (tmp_path / "metrics.jsonl").read_text().splitlines()
    assert [json.loads(line) for line in lines] == [{"step": step, "train/loss": 0.666667} for step in (1, 2)]


def test_figures_are_on_disk_at_once(tmp_path, bare):
    log = RunLog(tmp_path, 10, 0)
    log.metrics(1, {"loss": 1.0})
    assert (tmp_path / "metrics.jsonl").read_text()
    log.close()


def test_what_people_read_goes_to_stderr(tmp_path, bare, capsys):
    log = RunLog(tmp_path, 10, 0)
    log.say("step 1")
    log.close()
    assert capsys.readouterr() == ("", "step 1\n")


def test_without_a_terminal_a_line_comes_now_and_then(tmp_path, bare, capsys, monkeypatch):
    now = 100.0
    monkeypatch.setattr(runlog.time, "monotonic", lambda: now)
    log = RunLog(tmp_path, 10, 0)
    for step in range(1, 7):
        now += 5.0
        log.step(step, 2.5, 1e-3, 1234.0)
    log.close()
    assert capsys.readouterr().err == "step 5/10  loss 2.500  rate 1.00e-03  1,234 target tokens/s\n"


@pytest.mark.slow
def test_tensorboard_curves_hold_the_figures(tmp_path):
    log = RunLog(tmp_path, 10, 0)
    log.metrics(3, {"validation/plain": 1.25})
    log.close()
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    events = EventAccumulator(str(tmp_path / "tensorboard"))
    events.Reload()
    assert [(event.step, event.value) for event in events.Scalars("validation/plain")] == [(3, 1.25)]
