"""Answers that the user added on this machine (`jotcode index add`): retrievable at once, without training.

One JSON object a line, in the user's data folder; $JOTCODE_DATA names another. Nothing leaves it.
"""

import json
import os
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from jotcode.model.errors import DataError
from jotcode.model.retrieval import Answer
from jotcode.model.user_data import user_data_folder

FILE = "own-answers.jsonl"


def own_answers_file() -> Path:
    """Where this user's answers are kept, whether there are any or not."""
    return user_data_folder() / FILE


def read_own_answers(path: Path) -> list[Answer]:
    """The answers of the file; none if there is no file. Raises DataError that names the damaged line."""
    try:
        lines = path.read_text(encoding="utf-8").split("\n") if path.is_file() else []  # JSON may hold U+2028
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: cannot be read: {error}. Mend it, or start anew: jotcode index clear.") from error
    answers = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            fields = json.loads(line)
            answer = Answer(tuple(fields["asks"]), fields["code"], fields["kind"], fields["origin"])
            if not all(isinstance(text, str) for text in (*answer.asks, answer.code, answer.kind, answer.origin)):
                raise TypeError("a field is no text")
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise DataError(
                f"{path}:{number}: is no answer ({error!r}). Mend or delete the line, or start anew: "
                "jotcode index clear."
            ) from error
        answers.append(answer)
    return answers


def write_own_answers(path: Path, answers: Sequence[Answer]) -> None:
    """Replace the file's answers, all or none of them. Only this user may read it."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        for answer in answers:
            file.write(json.dumps(asdict(answer), ensure_ascii=False) + "\n")
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def merged(old: Sequence[Answer], new: Sequence[Answer]) -> list[Answer]:
    """Both, each code once: a code that is there already gets the new asks too."""
    found: dict[str, Answer] = {}
    for answer in (*old, *new):
        known = found.get(answer.code)
        asks = (*known.asks, *answer.asks) if known is not None else answer.asks
        found[answer.code] = Answer(tuple(dict.fromkeys(asks)), answer.code, answer.kind, answer.origin)
    return list(found.values())
