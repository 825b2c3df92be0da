"""What `jotcode doctor` looks at: each finding with the mend where something is wrong."""

import platform
import sys
import time
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from jotcode.model.errors import JotError
from jotcode.model.task import Task

NEEDED = ("torch", "numpy", "safetensors", "autopep8", "pygls", "lsprotocol", "typer", "rich")
FOR_TRAINING = ("spacy", "gensim", "tensorboard", "matplotlib")


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at. mend: what to do, where it is not good."""

    what: str
    found: str
    good: bool
    mend: str = ""


def examine(checkpoint: Path | None = None, device: str | None = None) -> list[Finding]:
    """Everything that the main job needs, the timed main job last."""
    findings = [_python(), *(_package(name) for name in NEEDED), *(_package(name) for name in FOR_TRAINING)]
    if all(finding.good for finding in findings):
        findings.extend(_main_job(checkpoint, device))
    return findings


def _python() -> Finding:
    good = sys.version_info >= (3, 11)
    mend = "" if good else "jotcode needs Python 3.11 or newer: make a new environment with it."
    return Finding("Python", f"{platform.python_version()} on {platform.system()} {platform.machine()}", good, mend)


def _package(name: str) -> Finding:
    try:
        return Finding(name, version(name), True)
    except PackageNotFoundError:
        return Finding(name, "not installed", False, f"pip install {name}")


def _main_job(checkpoint: Path | None, device: str | None) -> list[Finding]:
    from jotcode.model.device import choose_device
    from jotcode.model.engine import Engine
    from jotcode.model.placing import parses

    findings = []
    try:
        chosen = choose_device(device)
        findings.append(Finding("device", f"{chosen.name} ({chosen.reason})", True))
        started = time.perf_counter()
        engine = Engine.load(checkpoint, device)
        seconds = time.perf_counter() - started
        folder, digest = engine.checkpoint.directory, engine.checkpoint.sha256
        findings.append(Finding("checkpoint", f"{folder}, weights sha256 {digest}", True))
        findings.append(Finding("model", f"{engine.description}, loaded in {seconds:.1f} s", True))
        answers = len(engine.index.answers) if engine.index is not None else 0
        findings.append(Finding("known answers", f"{answers:,} in the index", True))
        task = Task("write a function to add two numbers")
        engine.complete(task)  # the first decoding warms up
        started = time.perf_counter()
        candidates = engine.complete(task)
        milliseconds = (time.perf_counter() - started) * 1000
    except JotError as error:
        return [*findings, Finding("main job", "fails", False, str(error))]
    if not candidates or not parses(candidates[0].text):
        mend = "The checkpoint answers nothing that parses. Use another, or leave --checkpoint out."
        return [*findings, Finding("main job", f"no answer to {task.comment!r}", False, mend)]
    found = f"{task.comment!r} answered in {milliseconds:.0f} ms, confidence {candidates[0].confidence:.0%}"
    return [*findings, Finding("main job", found, True)]
