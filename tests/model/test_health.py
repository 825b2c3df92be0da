from importlib.metadata import PackageNotFoundError
from pathlib import Path
from types import SimpleNamespace

import pytest
from jotcode.model import health
from jotcode.model.engine import Engine
from jotcode.model.errors import CheckpointError
from jotcode.model.task import Candidate


class Fake:
    checkpoint = SimpleNamespace(directory=Path("/c"), sha256="ab" * 32)
    index = None
    description = "tiny, 0.1M parameters, cpu"

    def __init__(self, *candidates):
        self._candidates = list(candidates)

    def complete(self, task, count=1):
        return self._candidates


@pytest.fixture
def shipped(monkeypatch):
    """What Engine.load gives, or raises."""

    def gives(engine):
        def load(directory=None, device=None):
            if isinstance(engine, Exception):
                raise engine
            return engine

        monkeypatch.setattr(Engine, "load", load)

    return gives


def test_where_all_is_well_every_finding_is_good_and_the_job_is_timed(shipped):
    shipped(Fake(Candidate("def add(a, b):\n    return a + b", -0.1, 0.9)))
    findings = health.examine(device="cpu")
    assert all(finding.good and not finding.mend for finding in findings)
    assert "answered in" in findings[-1].found and "confidence 90%" in findings[-1].found
    assert any("ab" * 32 in finding.found for finding in findings)


@pytest.mark.parametrize("candidates", [[], [Candidate("def f(:", 0.0, 0.9)]])
def test_a_model_without_a_usable_answer_is_wrong(shipped, candidates):
    shipped(Fake(*candidates))
    last = health.examine(device="cpu")[-1]
    assert not last.good and "Use another" in last.mend


def test_a_broken_checkpoint_is_told_with_its_mend(shipped):
    shipped(CheckpointError("/c: damaged. Train again."))
    last = health.examine(device="cpu")[-1]
    assert (last.what, last.good, last.mend) == ("main job", False, "/c: damaged. Train again.")


def test_a_missing_package_is_told_and_the_job_is_not_tried(monkeypatch, shipped):
    def version(name):
        if name == "autopep8":
            raise PackageNotFoundError(name)
        return "1.0"

    monkeypatch.setattr(health, "version", version)
    shipped(RuntimeError("must not be loaded"))
    findings = health.examine()
    assert [(f.what, f.mend) for f in findings if not f.good] == [("autopep8", "pip install autopep8")]
    assert "main job" not in {finding.what for finding in findings}
