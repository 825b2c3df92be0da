"""Candidates are run here and nowhere else: a process of its own, an empty folder, no network, and limits.

On Linux with Landlock (since 5.13) they can write nowhere but in that folder and in /dev/shm.

The limits stop accidents and greed. They are no wall against code that sets out to break them: judge only models that
you trust that far.
"""

import ast
import contextlib
import json
import os
import secrets
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from jotcode.model.placing import parses
from jotcode.training.tasks import EvaluationTask

Verdict = Literal["pass", "wrong", "timeout", "syntax", "empty"]
RUNNER = Path(__file__).with_name("sandbox_runner.py")
WALL_S = 12
LIMITS = {
    "RLIMIT_AS": 2 << 30,
    "RLIMIT_CPU": 8,
    "RLIMIT_FSIZE": 16 << 20,
    "RLIMIT_NOFILE": 256,
    "RLIMIT_NPROC": 512,
    "RLIMIT_CORE": 0,
}
MOST_FUNCTIONS = 4


@dataclass(frozen=True)
class Outcome:
    """How a candidate did. detail: the first line of what went wrong."""

    verdict: Verdict
    detail: str = ""


def assembled(task: EvaluationTask, completion: str) -> str:
    """The whole source that an editor would hold after the completion was accepted."""
    prefix = task.task.prefix
    if prefix and not prefix.endswith("\n"):
        prefix += "\n"
    head = f"{prefix}{task.task.indent}# {task.task.comment}\n"
    if task.task.def_line:
        head += task.task.def_line + "\n"
    return head + completion.strip("\n").rstrip() + "\n" + task.task.suffix


def run(task: EvaluationTask, completion: str) -> Outcome:
    """Run a completion in its place and its task's check on it."""
    if not completion.strip():
        return Outcome("empty")
    source = assembled(task, completion)
    if not parses(source):
        return Outcome("syntax")
    outcome = Outcome("wrong", "defines nothing to check")
    # A helper beside the function that was asked for must not decide: each function gets its chance, the last first.
    for name in _functions_to_try(task, source):
        outcome = _run_once(source, task.check, name)
        if outcome.verdict == "pass":
            break
    return outcome


def _run_once(source: str, check: str, function: str | None) -> Outcome:
    passed = secrets.token_hex(16)  # a candidate that writes 'passed' by itself does not know this word
    job = {"source": source, "check": check, "function": function, "limits": LIMITS, "passed": passed}
    with tempfile.TemporaryDirectory(prefix="jotcode-sandbox-") as folder:
        environment = {"PATH": "/usr/bin:/bin", "HOME": folder, "TMPDIR": folder, "TZ": "UTC", "LANG": "C.UTF-8"}
        process = subprocess.Popen(
            [sys.executable, "-I", "-B", "-W", "ignore", str(RUNNER)],
            cwd=folder,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            start_new_session=True,
        )
        try:
            _, said = process.communicate(json.dumps(job | {"folder": folder}), WALL_S)
        except subprocess.TimeoutExpired:
            return Outcome("timeout", f"more than {WALL_S} s")
        finally:
            _end(process)
    if said.endswith(passed):
        return Outcome("pass")
    # Ended by a signal: as the shell says it where the candidate was process 2 of its own (sandbox_runner.py).
    stopped_by = -process.returncode if process.returncode < 0 else max(process.returncode - 128, 0)
    if stopped_by in (signal.SIGXCPU, signal.SIGKILL):
        return Outcome("timeout", f"more than {LIMITS['RLIMIT_CPU']} s of CPU")
    if stopped_by:
        return Outcome("wrong", f"stopped by signal {stopped_by}")
    return Outcome("wrong", said[-300:].strip())


def _end(process: "subprocess.Popen[str]") -> None:
    """End the candidate and every process that it has started."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    for stream in (process.stdin, process.stderr):
        if stream is not None:
            stream.close()


def _functions_to_try(task: EvaluationTask, source: str) -> list[str | None]:
    around = set(_top_functions(_parsed_leniently(task.task.prefix))) | set(
        _top_functions(_parsed_leniently(task.task.suffix))
    )
    names = [name for name in _top_functions(ast.parse(source).body) if name not in around]
    last_first: list[str | None] = [*dict.fromkeys(reversed(names))]
    return last_first[:MOST_FUNCTIONS] or [None]


def _parsed_leniently(source: str) -> list[ast.stmt]:
    """The statements of a source that may end inside a class or a function."""
    for tail in ("", "    pass\n", "        pass\n", "            pass\n"):
        try:
            return ast.parse(f"{source.rstrip()}\n{tail}").body
        except SyntaxError:
            continue
    return []


def _top_functions(body: list[ast.stmt]) -> list[str]:
    names: list[str] = []
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            names.append(node.name)
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Lambda):
            names += [target.id for target in node.targets if isinstance(target, ast.Name)]
        elif isinstance(node, ast.Try | ast.If):
            names += _top_functions(node.body)
    return names
