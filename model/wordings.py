"""What a wording says, as numbers: its features for TF-IDF, and a learnt vector that is near those of its synonyms.

'mean of a list' and 'average the numbers' share no word. The encoder is taught (training/wordings.py) that both ask for
one thing: a weighted sum of one vector for each feature, of unit length (as fastText does: Bojanowski et al. 2017,
arXiv:1607.04606). Features are hashed (Weinberger et al. 2009, arXiv:0902.2206), so no table of words is needed.
Shapes: F features, D width, N wordings.
"""

import itertools
import re
import zlib
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
from jotcode.model.array_files import DAMAGED, read_arrays
from jotcode.model.errors import CheckpointError

WORDINGS = "wordings.npz"
_WORD = re.compile(r"[a-z]+|[0-9]+|[^\sa-z0-9]")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")  # BloomFilter and LRUCache are two words each
_NUMBERS = {
    "0": "zero", "1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight",
    "9": "nine", "10": "ten", "1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth",
    "6th": "sixth", "7th": "seventh", "8th": "eighth", "9th": "ninth", "10th": "tenth",
}  # fmt: skip
_NUMBER = re.compile(r"(?<![\w.])(?:10|[0-9])(?:st|nd|rd|th)?(?![\w.])")
# Words that say only that code is wanted. They would make every 'write a function to' alike.
_FRAME = frozenset((
    "a", "an", "the", "implement", "python", "function", "program", "method",
    "code", "script", "please", "that", "which", "to", "of", "and", "for", "i", "want", "need", "how", "do", "can",
    "you", "me", "given", "give", "gives", "return", "returns", "returning", "get", "gets", "using", "use", "with",
    "in", "is", "are", "it", "its", "by", "def",
))  # fmt: skip
# Likewise, but 'write text to a file' and 'create a folder' mean them.
_FRAME_VERBS = re.compile(
    r"\b(?:write|create|make|define|build|develop|give)(?: me| us)?(?= (?:an? |the |some |your |simple |short |small "
    r"|python3? |own )*(?:function|program|method|script|code|class|def|decorator|generator|helper|snippet)s?\b)"
)
_BOUNDARY_WEIGHT = 0.45
_PAIR_WEIGHT = 0.6


def features(text: str) -> dict[str, float]:
    """The weighted features of a wording: words, pairs of words, and runs of three and four letters inside words."""
    words = [stem(word) for word in _words(text)]
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


@lru_cache(4096)
def content_words(text: str) -> tuple[str, ...]:
    """The stems of a wording's words in their order, without those that say only that code is wanted."""
    words = (stem(word) for word in _words(text) if word[0].isalnum())
    return tuple(word for word in words if word not in _FRAME)


def _words(text: str) -> list[str]:
    lower = _FRAME_VERBS.sub(" ", _CAMEL.sub(" ", text).lower())
    return _WORD.findall(_NUMBER.sub(lambda found: _NUMBERS.get(found.group(), found.group()), lower))


def stem(word: str) -> str:
    """The word without the endings that do not change what is asked for."""
    for ending, kept in (("ies", "y"), ("sses", "ss"), ("ing", ""), ("ed", ""), ("es", "e"), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            return word[: len(word) - len(ending)] + kept
    return word


def hashed(feature: str) -> int:
    """The 32-bit key of a feature."""
    return zlib.crc32(feature.encode("utf-8"))


class WordingEncoder:
    """Wordings as unit vectors: near where they ask for the same."""

    def __init__(self, keys_F: npt.NDArray[np.uint32], table_FD: npt.NDArray[np.float32]) -> None:
        """keys_F: the hashed features, sorted, each with its vector in table_FD."""
        self._keys, self._table = keys_F, table_FD

    @property
    def width(self) -> int:
        """D, of the vectors."""
        return int(self._table.shape[1])

    def encode(self, wordings: Sequence[str]) -> npt.NDArray[np.float32]:
        """The vectors of these wordings, (N, D), of length 1; of length 0 where no feature is known."""
        vectors = np.zeros((len(wordings), self.width), dtype=np.float32)
        for row, wording in enumerate(wordings):
            found = features(wording)
            keys = np.fromiter((hashed(name) for name in found), dtype=np.uint32, count=len(found))
            weights = np.fromiter(found.values(), dtype=np.float32, count=len(found))
            at = np.minimum(np.searchsorted(self._keys, keys), len(self._keys) - 1)
            known = self._keys[at] == keys
            vector = weights[known] @ self._table[at[known]]
            vectors[row] = vector / max(float(np.linalg.norm(vector)), 1e-9)
        return vectors

    def save(self, directory: Path) -> None:
        """Write it into a folder: wordings.npz, 8 bits a number with one scale for each feature."""
        scales, table = to_bytes(self._table)
        np.savez_compressed(directory / WORDINGS, allow_pickle=False, keys=self._keys, scales=scales, table=table)

    @classmethod
    def load(cls, directory: Path) -> "WordingEncoder":
        """What save wrote. Raises CheckpointError for a damaged file."""
        try:
            arrays = read_arrays(directory / WORDINGS)
            keys, table = arrays["keys"], from_bytes(arrays["scales"], arrays["table"])  # type: ignore[arg-type]
            if keys.dtype != np.uint32 or keys.ndim != 1 or table.ndim != 2 or not 0 < len(keys) == len(table):
                raise ValueError(f"{len(keys)} features of {keys.dtype}, a table of shape {table.shape}")
            return cls(keys.astype(np.uint32, copy=False), table)
        except DAMAGED as error:
            raise CheckpointError(
                f"{directory}: the encoder of wordings is damaged: {error}. Copy the folder again."
            ) from error


def to_bytes(rows_ND: npt.NDArray[np.float32]) -> tuple[npt.NDArray[np.float16], npt.NDArray[np.int8]]:
    """The rows in 8 bits a number, and a scale for each row."""
    scales = (np.abs(rows_ND).max(axis=1, initial=1e-6) / 127).astype(np.float16)
    scaled = rows_ND / np.maximum(scales.astype(np.float32), 1e-7)[:, None]
    return scales, np.rint(scaled).clip(-127, 127).astype(np.int8)


def from_bytes(scales_N: npt.NDArray[np.float16], bytes_ND: npt.NDArray[np.int8]) -> npt.NDArray[np.float32]:
    """What to_bytes made of them, as float32."""
    rows: npt.NDArray[np.float32] = bytes_ND.astype(np.float32) * scales_N.astype(np.float32)[:, None]
    return rows
