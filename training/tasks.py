"""Evaluation tasks: what an editor would know, and a check that only the evaluation sees. One JSON object a line."""

import gzip
import json
import zlib
from dataclasses import dataclass
from pathlib import Path

from jotcode.model.errors import DataError
from jotcode.model.task import Task
from jotcode.training.published_tasks import as_task

# What a file of tasks may hold unpacked: the largest published one has some 10 MiB.
LARGEST_BYTES = 256 << 20


@dataclass(frozen=True)
class EvaluationTask:
    """tier: the kind that figures are grouped by.  check: source of check(ns, fn).  reference: code that passes."""

    id: str
    tier: str
    task: Task
    check: str
    reference: str


def read_tasks(path: Path) -> list[EvaluationTask]:
    """The tasks of a file: ours, or HumanEval's and MBPP's as published, plain or as .gz.

    Raises DataError that lists every bad line with its number.
    """
    lines = _lines(path)
    tasks: list[EvaluationTask] = []
    problems: list[str] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = as_task(json.loads(line))
            for name in ("comment", "check"):
                if not isinstance(record[name], str):
                    raise TypeError(f"{name} is no string")
            task = Task(
                comment=record["comment"],
                prefix=record.get("prefix") or "",
                indent=" " * (record.get("indent") or 0),
                suffix=record.get("suffix") or "",
                def_line=record.get("def_line") or "",
            )
            tasks.append(
                EvaluationTask(
                    str(record["id"]), record.get("tier", "all"), task, record["check"], record.get("reference", "")
                )
            )
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            problems.append(f"{path}:{number}: no evaluation task: {error!r}. It needs id, comment and check.")
    if problems:
        raise DataError("\n".join(problems))
    if not tasks:
        raise DataError(f"{path}: holds no task. Write one JSON object a line, with id, comment and check.")
    if len({task.id for task in tasks}) != len(tasks):
        raise DataError(f"{path}: two tasks have the same id.")
    return tasks


def _lines(path: Path) -> list[str]:
    """One JSON object a line; a file that is one JSON array gives a line for each of its members."""
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            raw = file.read(LARGEST_BYTES + 1)
        if len(raw) > LARGEST_BYTES:
            raise DataError(f"{path}: is larger than {LARGEST_BYTES >> 20} MiB. Split it.")
        text = raw.decode("utf-8")
        if text.lstrip().startswith("["):
            return [json.dumps(record) for record in json.loads(text)]
    except (OSError, EOFError, zlib.error, ValueError, RecursionError) as error:
        raise DataError(f"{path}: cannot be read: {error}") from error
    # Not splitlines: JSON strings may hold U+2028 and its like as they are.
    return text.split("\n")
