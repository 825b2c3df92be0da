"""The nearest answers to a comment, by TF-IDF over words and parts of words.

It is both the baseline that `jotcode evaluate` prints beside the model and what the model reads beside the comment, so
a pair that was added to the index is of use at once, without training.
Source of the weighting: Salton and Buckley 1988 (tf-idf, cosine); features are hashed (Weinberger et al. 2009,
arXiv:0902.2206), so the index needs no table of words.
"""

import itertools
import json
import re
import zipfile
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from jotcode.model.errors import CheckpointError

ANSWERS = "answers.jsonl"
POSTINGS = "postings.npz"
_WORD = re.compile(r"[a-z]+|[0-9]+|[^\sa-z0-9]")
# Words that say only that code is wanted. They would make every 'write a function to' alike.
_FRAME = frozenset((
    "a", "an", "the", "write", "create", "make", "define", "implement", "python", "function", "program", "method",
    "code", "script", "please", "that", "which", "to", "of", "and", "for", "i", "want", "need", "how", "do", "can",
    "you", "me", "given", "give", "gives", "return", "returns", "returning", "get", "gets", "using", "use", "with",
    "in", "is", "are", "it", "its", "by", "def",
))  # fmt: skip
_BOUNDARY_WEIGHT = 0.45
_PAIR_WEIGHT = 0.6


@dataclass(frozen=True, slots=True)
class Answer:
    """Something that can be retrieved: the ways to ask for it, and the code. kind: as in the corpus."""

    asks: tuple[str, ...]
    code: str
    kind: str
    origin: str


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An answer near a comment. ask: the wording that was nearest. similarity: cosine, 0..1."""

    ask: str
    answer: Answer
    similarity: float


def features(text: str) -> dict[str, float]:
    """The weighted features of a wording: words, pairs of words, and runs of three and four letters inside words."""
    words = [_stem(word) for word in _WORD.findall(text.lower())]
    found: defaultdict[str, float] = defaultdict(float)
    told = [word for word in words if word not in _FRAME]
    for word in told:
        found[f"w {word}"] += 1.0
        padded = f"<{word}>"
        grams = [padded[i : i + n] for n in (3, 4) for i in range(len(padded) - n + 1)]
        for gram in grams:
            found[f"c {gram}"] += _BOUNDARY_WEIGHT / max(len(grams), 1) ** 0.5
    for first, second in itertools.pairwise(told):
        found[f"p {first} {second}"] += _PAIR_WEIGHT
    if not told:
        for word in words:
            found[f"w {word}"] += 1.0
    return found


def _stem(word: str) -> str:
    """The word without the endings that do not change what is asked for."""
    for ending, kept in (("ies", "y"), ("sses", "ss"), ("ing", ""), ("ed", ""), ("es", "e"), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            return word[: len(word) - len(ending)] + kept
    return word


def _hash(feature: str) -> int:
    return zlib.crc32(feature.encode("utf-8"))


def _best(scores: npt.NDArray[np.float32], count: int) -> npt.NDArray[np.int64]:
    """The places of the `count` highest scores, highest first; of equal ones the first."""
    if count < len(scores):
        top = np.flatnonzero(scores >= np.partition(scores, -count)[-count])
    else:
        top = np.arange(len(scores))
    return top[np.argsort(-scores[top], kind="stable")]


class Index:
    """Answers with the postings of their asks: which ask holds which feature, with what weight."""

    def __init__(
        self,
        answers: Sequence[Answer],
        keys_F: npt.NDArray[np.uint32],
        ends_F: npt.NDArray[np.int64],
        rows_P: npt.NDArray[np.int32],
        weights_P: npt.NDArray[np.float16],
        idf_F: npt.NDArray[np.float32],
    ) -> None:
        """F features, sorted by key; their postings end at ends_F. P postings: the ask's row and its weight there."""
        self.answers = list(answers)
        self.asks = [(answer, ask) for answer in self.answers for ask in answer.asks]
        self._keys, self._ends, self._rows, self._weights, self._idf = keys_F, ends_F, rows_P, weights_P, idf_F

    @classmethod
    def build(cls, answers: Iterable[Answer]) -> "Index":
        """The index of these answers."""
        answers = list(answers)
        documents = [
            {_hash(name): weight for name, weight in features(ask).items()} for answer in answers for ask in answer.asks
        ]
        counts = Counter(key for document in documents for key in document)
        idf = {key: float(np.log((1 + len(documents)) / (1 + count)) + 1) for key, count in counts.items()}
        postings: dict[int, list[tuple[int, float]]] = {key: [] for key in counts}
        for row, document in enumerate(documents):
            weighted = {key: weight * idf[key] for key, weight in document.items()}
            norm = sum(weight * weight for weight in weighted.values()) ** 0.5 or 1.0
            for key, weight in weighted.items():
                postings[key].append((row, weight / norm))
        keys = sorted(postings)
        flat = [posting for key in keys for posting in postings[key]]
        return cls(
            answers,
            np.array(keys, dtype=np.uint32),
            np.cumsum([len(postings[key]) for key in keys], dtype=np.int64),
            np.array([row for row, _ in flat], dtype=np.int32),
            np.array([weight for _, weight in flat], dtype=np.float16),
            np.array([idf[key] for key in keys], dtype=np.float32),
        )

    def similarities(self, comment: str) -> npt.NDArray[np.float32]:
        """The cosine of the comment with every ask, in the order of `asks`."""
        scores = np.zeros(len(self.asks), dtype=np.float32)
        squares = 0.0
        unseen = float(self._idf.max()) if len(self._idf) else 1.0
        for name, weight in features(comment).items():
            key = np.uint32(_hash(name))
            at = int(np.searchsorted(self._keys, key))
            if at == len(self._keys) or self._keys[at] != key:
                squares += (weight * unseen) ** 2
                continue
            weighted = weight * float(self._idf[at])
            squares += weighted * weighted
            start, end = (int(self._ends[at - 1]) if at else 0), int(self._ends[at])
            scores[self._rows[start:end]] += self._weights[start:end].astype(np.float32) * weighted
        cosines: npt.NDArray[np.float32] = scores / np.float32(max(squares**0.5, 1e-9))
        return cosines

    def nearest(
        self, comment: str, count: int = 1, usable: Callable[[Answer, str], bool] | None = None
    ) -> list[Neighbour]:
        """The `count` nearest different answers, nearest first. usable: which answers and asks may be used at all."""
        scores = self.similarities(comment)
        found: list[Neighbour] = []
        # Several asks of one answer are often nearest together, so more rows are looked at than answers are wanted.
        for row in _best(scores, 40 * count):
            answer, ask = self.asks[int(row)]
            if scores[row] <= 0 or len(found) == count:
                break
            if any(neighbour.answer is answer for neighbour in found) or (usable and not usable(answer, ask)):
                continue
            found.append(Neighbour(ask, answer, min(float(scores[row]), 1.0)))
        return found

    def save(self, directory: Path) -> None:
        """Write the index into a folder: answers.jsonl and postings.npz (plain arrays)."""
        lines = [json.dumps(asdict(answer), ensure_ascii=False) for answer in self.answers]
        (directory / ANSWERS).write_text("\n".join(lines) + "\n", encoding="utf-8")
        arrays = {
            "keys": self._keys,
            "ends": self._ends,
            "rows": self._rows,
            "weights": self._weights,
            "idf": self._idf,
        }
        np.savez_compressed(directory / POSTINGS, allow_pickle=False, **arrays)  # type: ignore[arg-type]

    @classmethod
    def load(cls, directory: Path) -> "Index":
        """The index that save wrote. Raises CheckpointError for a damaged one."""
        try:
            lines = (directory / ANSWERS).read_text(encoding="utf-8").splitlines()
            answers = [Answer(**{**record, "asks": tuple(record["asks"])}) for record in map(json.loads, lines)]
            with np.load(directory / POSTINGS, allow_pickle=False) as arrays:
                return cls(answers, *(arrays[name] for name in ("keys", "ends", "rows", "weights", "idf")))
        except (OSError, EOFError, ValueError, KeyError, TypeError, zipfile.BadZipFile, zlib.error) as error:
            raise CheckpointError(
                f"{directory}: the index of answers is damaged: {error}. Copy the folder again."
            ) from error
