"""The nearest answers to a comment, by learnt vectors of wordings and by TF-IDF over words and parts of words.

It is both the baseline that `jotcode evaluate` prints beside the model and what the model reads beside the comment, so
a pair that was added to the index is of use at once, without training.
TF-IDF (Salton and Buckley 1988) knows the rare words, a team's own among them; the vectors know synonyms.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from jotcode.model.array_files import DAMAGED, read_arrays
from jotcode.model.contradictions import against
from jotcode.model.errors import CheckpointError
from jotcode.model.wordings import WORDINGS, WordingEncoder, features, from_bytes, hashed, to_bytes

ANSWERS = "answers.jsonl"
POSTINGS = "postings.npz"
# What an index that is saved may consist of; the last is there if the index has learnt vectors.
INDEX_FILES = (ANSWERS, POSTINGS, WORDINGS)
# How much the learnt vectors count beside TF-IDF.
LEARNT_SHARE = 0.75
# How much all wordings of an answer together count beside its nearest one: what fits by one of them alone is often
# about another thing. The lookup answered 77 of 130 everyday and practical tasks of benchmarks/tasks without it, 80 to
# 82 with 0.3 to 1.
ALL_WORDINGS = 0.6
# Who says no more wants a function: others step back unless they are asked for in these very words.
KIND_WEIGHTS = {"function": 1.0, "class": 0.95, "script": 0.9, "snippet": 0.9}
SAME_WORDING = 0.97
# Of the nearest answers so many are read for what speaks against them.
READ = 10


@dataclass(frozen=True, slots=True)
class Answer:
    """Something that can be retrieved: the ways to ask for it, and the code. kind: as in the corpus."""

    asks: tuple[str, ...]
    code: str
    kind: str
    origin: str


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An answer near a comment. ask: the wording that was nearest; similarity: to it, 0..1.  rank: highest is best."""

    ask: str
    answer: Answer
    similarity: float
    rank: float = 0.0


def ahead(neighbour: Neighbour, start: float) -> Neighbour:
    """The neighbour as if it were nearer by `start`, but not the very wording for that."""
    similarity = max(neighbour.similarity, min(neighbour.similarity + start, SAME_WORDING - 0.01))
    return replace(neighbour, similarity=similarity, rank=neighbour.rank + start)


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
        wordings: WordingEncoder | None = None,
        vectors_ND: npt.NDArray[np.float32] | None = None,
    ) -> None:
        """F features, sorted by key; their postings end at ends_F. P postings: the ask's row and its weight there.

        wordings: what makes vectors of comments; vectors_ND: those of the N asks.
        """
        self.answers = list(answers)
        self.asks = [(answer, ask) for answer in self.answers for ask in answer.asks]
        self._keys, self._ends, self._rows, self._weights, self._idf = keys_F, ends_F, rows_P, weights_P, idf_F
        self.wordings, self._vectors = wordings, vectors_ND
        self._owners = np.repeat(np.arange(len(self.answers)), [len(answer.asks) for answer in self.answers])
        self._kind_weights = np.array([KIND_WEIGHTS.get(answer.kind, 1.0) for answer, _ in self.asks], dtype=np.float32)

    @classmethod
    def build(cls, answers: Iterable[Answer], wordings: WordingEncoder | None = None) -> "Index":
        """The index of these answers; with learnt vectors, if there is an encoder for them."""
        answers = list(answers)
        documents = [
            {hashed(name): weight for name, weight in features(ask).items()}
            for answer in answers
            for ask in answer.asks
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
            wordings,
            wordings.encode([ask for answer in answers for ask in answer.asks]) if wordings is not None else None,
        )

    def similarities(self, comment: str) -> npt.NDArray[np.float32]:
        """How near the comment is to every ask, in the order of `asks`: the mean of both cosines, TF-IDF's alone
        where there are no learnt vectors."""
        return self._judged(comment)[0]

    def _judged(self, comment: str) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
        """The similarity of every ask, and what the asks are ordered by."""
        similar = order = self._tf_idf(comment)
        if self.wordings is not None and self._vectors is not None:
            learnt = self._vectors @ self.wordings.encode([comment])[0]
            similar = LEARNT_SHARE * learnt + np.float32(1 - LEARNT_SHARE) * similar
            sums = np.bincount(self._owners, weights=learnt, minlength=len(self.answers))
            means = (sums / np.maximum(np.bincount(self._owners, minlength=len(self.answers)), 1)).astype(np.float32)
            order = (similar + ALL_WORDINGS * means[self._owners]) / np.float32(1 + ALL_WORDINGS)
        return similar, np.where(similar < SAME_WORDING, order * self._kind_weights, similar)

    def _tf_idf(self, comment: str) -> npt.NDArray[np.float32]:
        scores = np.zeros(len(self.asks), dtype=np.float32)
        squares = 0.0
        unseen = float(self._idf.max()) if len(self._idf) else 1.0
        for name, weight in features(comment).items():
            key = np.uint32(hashed(name))
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
        """The `count` nearest different answers, best first: by their nearest wording and by all of them, less what
        speaks against them.

        usable: which answers and asks may be used at all.
        """
        scores, weighted = self._judged(comment)
        found: list[Neighbour] = []
        # Several asks of one answer are often nearest together, so more rows are looked at than answers are wanted.
        wanted = max(count, READ)
        for row in _best(weighted, 40 * wanted):
            answer, ask = self.asks[int(row)]
            if scores[row] <= 0 or len(found) == wanted:
                break
            if any(neighbour.answer is answer for neighbour in found) or (usable and not usable(answer, ask)):
                continue
            similar, rank = min(float(scores[row]), 1.0), float(weighted[row])
            if similar < SAME_WORDING:
                rank -= against(comment, ask, answer.asks)
            found.append(Neighbour(ask, answer, similar, rank))
        return sorted(found, key=lambda neighbour: -neighbour.rank)[:count]

    def save(self, directory: Path) -> None:
        """Write the index into a folder: answers.jsonl, postings.npz (plain arrays), and wordings.npz if it has one."""
        lines = [json.dumps(asdict(answer), ensure_ascii=False) for answer in self.answers]
        (directory / ANSWERS).write_text("\n".join(lines) + "\n", encoding="utf-8")
        arrays = {
            "keys": self._keys,
            "ends": self._ends,
            "rows": self._rows,
            "weights": self._weights,
            "idf": self._idf,
        }
        if self.wordings is not None and self._vectors is not None:
            self.wordings.save(directory)
            arrays["scales"], arrays["vectors"] = to_bytes(self._vectors)
        np.savez_compressed(directory / POSTINGS, allow_pickle=False, **arrays)  # type: ignore[arg-type]

    def _check(self) -> None:
        """Raises ValueError for parts that do not fit together: a request would fail at them, or not notice."""
        texts = (text for one in self.answers for text in (*one.asks, one.code, one.kind, one.origin))
        if not all(isinstance(text, str) for text in texts):
            raise ValueError("an answer holds something that is no text")
        flat: list[npt.NDArray[Any]] = [self._keys, self._ends, self._rows, self._weights, self._idf]
        kinds = (np.uint32, np.int64, np.int32, np.float16, np.float32)
        if any(array.ndim != 1 or array.dtype != kind for array, kind in zip(flat, kinds, strict=True)):
            raise ValueError("its arrays are of other kinds")
        ends, rows = self._ends, self._rows
        if not len(self._keys) == len(ends) == len(self._idf) or len(rows) != len(self._weights):
            raise ValueError("its arrays are of different lengths")
        cut = len(ends) == 0 or (ends[0] >= 0 and ends[-1] == len(rows) and bool((np.diff(ends) >= 0).all()))
        if not cut or (len(rows) and not 0 <= rows.min() <= rows.max() < len(self.asks)):
            raise ValueError("its postings lie outside of it")
        width = self.wordings.width if self.wordings is not None else 0
        if self._vectors is not None and self._vectors.shape != (len(self.asks), width):
            raise ValueError(f"vectors of shape {self._vectors.shape} for {len(self.asks)} wordings")

    @classmethod
    def load(cls, directory: Path) -> "Index":
        """The index that save wrote. Raises CheckpointError for a damaged one."""
        try:
            lines = filter(None, (directory / ANSWERS).read_text(encoding="utf-8").split("\n"))  # JSON may hold U+2028
            answers = [Answer(**{**record, "asks": tuple(record["asks"])}) for record in map(json.loads, lines)]
            wordings = WordingEncoder.load(directory) if (directory / WORDINGS).is_file() else None
            arrays: dict[str, Any] = read_arrays(directory / POSTINGS)
            vectors = from_bytes(arrays["scales"], arrays["vectors"]) if wordings is not None else None
            keys, ends, rows = arrays["keys"], arrays["ends"], arrays["rows"]
            index = cls(answers, keys, ends, rows, arrays["weights"], arrays["idf"], wordings, vectors)
            index._check()
            return index
        except (*DAMAGED, RecursionError) as error:
            raise CheckpointError(
                f"{directory}: the index of answers is damaged: {error}. Copy the folder again."
            ) from error
