"""What a user accepted and what they made of it, kept on this machine as pairs to learn from. Off unless asked for.

One JSON object a line, `comment` and `code` first, so that every tool that reads pairs reads this file; beside the
user's own answers ($JOTCODE_DATA names another folder). Several editors may write it at once.
"""

import contextlib
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from jotcode.model.errors import DataError
from jotcode.model.user_data import user_data_folder

FILE = "feedback.jsonl"
# Some megabytes. The oldest go first: what somebody writes today is what they want to be offered tomorrow.
MAX_PAIRS = 5000


@dataclass(frozen=True, slots=True)
class FeedbackPair:
    """One accepted answer.

    comment: without '#'.  code: from column 0, as it is after the user's changes.  changed: there were some.
    prefix, indent: the heads of the blocks around it ('class A:') and the white space before it; "" at the top level.
    identity: of this acceptance.  at: when, UTC, ISO 8601.
    """

    comment: str
    code: str
    changed: bool
    prefix: str
    indent: str
    identity: str
    at: str


def feedback_file() -> Path:
    """Where the pairs are kept, whether there are any or not."""
    return user_data_folder() / FILE


def read_feedback(path: Path) -> list[FeedbackPair]:
    """The pairs, oldest first; none if there is no file. Raises DataError that names the damaged line."""
    pairs = []
    for number, line in enumerate(_lines(path), 1):
        try:
            pair = FeedbackPair(**json.loads(line))
            if not all(isinstance(text, str) for text in (pair.comment, pair.code, pair.prefix, pair.indent)):
                raise TypeError("a field is no text")
        except (ValueError, TypeError, RecursionError) as error:
            raise DataError(
                f"{path}:{number}: is no pair ({error!r}). Mend or delete the line, or start anew: "
                "jotcode feedback clear."
            ) from error
        pairs.append(pair)
    return pairs


def keep(path: Path, pair: FeedbackPair) -> None:
    """Adds a pair, in place of the one of the same identity. Only this user may read the file. Raises OSError."""
    line = json.dumps(asdict(pair), ensure_ascii=False)
    with _locked(path):
        lines = _lines(path)
        places = [at for at, old in enumerate(lines) if _identity(old) == pair.identity]
        if places:
            lines[places[0]] = line
        else:
            lines.append(line)
        _write(path, lines[-MAX_PAIRS:])


def forget(path: Path, identity: str) -> None:
    """Removes the pair of an identity, if it is there. Raises OSError."""
    with _locked(path):
        lines = _lines(path)
        left = [line for line in lines if _identity(line) != identity]
        if len(left) < len(lines):
            _write(path, left)


def clear_feedback(path: Path) -> int:
    """Erases all pairs. Returns how many there were. Raises OSError."""
    if not path.is_file():
        return 0
    with _locked(path):
        count = len(_lines(path))
        path.unlink(missing_ok=True)
    return count


def _lines(path: Path) -> list[str]:
    try:
        text = path.read_text(encoding="utf-8") if path.is_file() else ""
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: cannot be read: {error}. Mend it, or start anew: jotcode feedback clear.") from error
    return [line for line in text.split("\n") if line]


def _identity(line: str) -> str | None:
    """None for a damaged line, which stays where it is until the user mends it."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    identity = value.get("identity") if isinstance(value, dict) else None
    return identity if isinstance(identity, str) else None


def _write(path: Path, lines: list[str]) -> None:
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write("".join(line + "\n" for line in lines))
    beside.replace(path)


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    """One writer at a time, where the system has such locks."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        import fcntl
    except ImportError:  # Windows: two editors at the same moment may lose one pair of many
        yield
        return
    descriptor = os.open(path.with_name(f".{path.name}.lock"), os.O_WRONLY | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
