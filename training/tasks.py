"""Evaluation tasks: what an editor would know, and a check that only the evaluation sees. One JSON object a line."""

import json
from dataclasses import dataclass
from pathlib import Path

from jotcode.model.errors import DataError
from jotcode.model.task import Task


@dataclass(frozen=True)
class EvaluationTask:
    """tier: the kind that figures are grouped by.  check: source of check(ns, fn).  reference: code that passes."""

    id: str
    tier: str
    task: Task
    check: str
    reference: str


def read_tasks(path: Path) -> list[EvaluationTask]:
    """The tasks of a file. Raises DataError that lists every bad line with its number."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: cannot be read: {error}") from error
    tasks: list[EvaluationTask] = []
    problems: list[str] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
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
        except (json.JSONDecodeError, KeyError, TypeError, AttributeError) as error:
            problems.append(f"{path}:{number}: no evaluation task: {error!r}. It needs id, comment and check.")
    if problems:
        raise DataError("\n".join(problems))
    if not tasks:
        raise DataError(f"{path}: holds no task. Write one JSON object a line, with id, comment and check.")
    if len({task.id for task in tasks}) != len(tasks):
        raise DataError(f"{path}: two tasks have the same id.")
    return tasks
