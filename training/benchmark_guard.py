"""Keeps evaluation tasks out of training data: a model that has seen them would only remember.

fingerprints.txt holds hashes of the normalised wording of HumanEval's and MBPP's tasks: they can be told, not read.
"""
import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from jotcode.model.errors import DataError

FINGERPRINTS_FILE = Path(__file__).parent / "data" / "fingerprints.txt"
FINGERPRINT_LENGTH = 16
NEAR = 0.9

_NOT_WORDS = re.compile(r"[^a-z0-9]+")
_LEADING_ASK = re.compile(
    r"(please )?(write|create|define|implement|make)? ?(an?|the)? ?(python|python3)? ?(function|program|method)? ?"
    r"(to|that|which|for)? ?"
)
_WHOLE_LEADING_ASK = re.compile(
    r"(?:please )?(?:(?:write|create|define|implement|make) )?(?:(?:an?|the) )?(?:python3? )?"
    r"(?:(?:function|program|method|code|script) )?(?:(?:to|that|which|for) )?"
)


def wording(comment: str) -> str:
    """What a comment asks for: lower case words and digits, without a leading 'write a function to'."""
    words = _NOT_WORDS.sub(" ", comment.lower()).strip() + " "
    match = _WHOLE_LEADING_ASK.match(words)
    return words[match.end() :].strip() if match else words.strip()


def normalised(comment: str) -> str:
    """The wording as the fingerprints were made of it. It takes the 'a' off 'add' too; else use wording."""
    words = _NOT_WORDS.sub(" ", comment.lower()).strip()
    match = _LEADING_ASK.match(words)
    return words[match.end() :].strip() if match else words


def fingerprint(comment: str) -> str:
    """The first 16 hexadecimal digits of the SHA-256 of the normalised wording."""
    return hashlib.sha256(normalised(comment).encode()).hexdigest()[:FINGERPRINT_LENGTH]


class BenchmarkGuard:
    """Says why a comment is too like an evaluation task.

    fingerprints: of tasks that are known by their hash.  comments: of tasks that are known by their wording.
    """

    def __init__(self, fingerprints: Iterable[str] = (), comments: Sequence[str] = ()) -> None:
        self._fingerprints = frozenset(fingerprints)
        self._tasks = [frozenset(wording(comment).split()) for comment in comments]
        self._fingerprints |= {fingerprint(comment) for comment in comments}
        self._by_word: dict[str, list[int]] = defaultdict(list)
        for number, words in enumerate(self._tasks):
            for word in words:
                self._by_word[word].append(number)

    @classmethod
    def load(cls, tasks: Path | None = None, fingerprints: Path = FINGERPRINTS_FILE) -> "BenchmarkGuard":
        """The guard of the shipped fingerprints and, if given, of a task file with one {"comment": …} a line.

        Raises DataError for a file that cannot be read, with the line that is malformed.
        """
        hashes = _lines(fingerprints)
        for number, line in hashes:
            if not re.fullmatch(rf"[0-9a-f]{{{FINGERPRINT_LENGTH}}}", line):
                raise DataError(f"{fingerprints}:{number}: is no fingerprint: {FINGERPRINT_LENGTH} hexadecimal digits.")
        comments = []
        for number, line in _lines(tasks) if tasks else []:
            try:
                comments.append(str(json.loads(line)["comment"]))
            except (ValueError, KeyError, TypeError, RecursionError) as error:
                raise DataError(f'{tasks}:{number}: is no JSON object with a "comment". Give a task file.') from error
        return cls([line for _, line in hashes], comments)

    def objection(self, comment: str) -> str:
        """Why the comment must not be trained on; "" if nothing is against it."""
        words = wording(comment)
        if not words:
            return ""
        # With the leading words too: 'add two numbers' must be told as 'write a function to add two numbers' is.
        if not self._fingerprints.isdisjoint((fingerprint(comment), fingerprint(f"write a function to {words}"))):
            return "the wording of an evaluation task"
        tokens = frozenset(words.split())
        for number in {number for word in tokens for number in self._by_word.get(word, ())}:
            task = self._tasks[number]
            if len(tokens & task) >= NEAR * len(tokens | task):
                return f"words of an evaluation task (Jaccard at least {NEAR})"
        return ""


def _lines(path: Path) -> list[tuple[int, str]]:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: cannot be read: {error}.") from error
    return [(number, line.strip()) for number, line in enumerate(text.splitlines(), start=1) if line.strip()]
