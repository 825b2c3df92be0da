"""Word2Vec over both sides together, so that 'factorial' asked and factorial written lie near each other.

The same input and seed give the same bytes: one worker, and a hash of our own in the place of Python's salted one.
"""
import zlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from jotcode.model.vocabulary import BOS, EOS, PAD, SPECIALS, UNK, Vocabulary

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]

EPOCHS = 10
WINDOW = 8


def train_embeddings(
    pairs: Sequence[tuple[Sequence[str], Sequence[str]]], source: Vocabulary, target: Vocabulary, width: int, seed: int
) -> "tuple[Matrix, Matrix]":
    """The vectors of both vocabularies, float32 (V, width), rows in the order of the ids; the row of PAD is zero.

    pairs: tokens of source and target of the training split. Each pair is one sentence of the corpus: source, BOS,
    target, EOS. Tokens that a vocabulary does not hold count as UNK.
    """
    import numpy as np
    from gensim.models import Word2Vec

    unknown = SPECIALS[UNK]
    corpus = [
        [
            *(token if token in source else unknown for token in asked),
            SPECIALS[BOS],
            *(token if token in target else unknown for token in code),
            SPECIALS[EOS],
        ]
        for asked, code in pairs
    ]
    model = Word2Vec(
        corpus,
        vector_size=width,
        window=WINDOW,
        min_count=1,
        workers=1,
        seed=seed + 1,  # gensim takes no 0
        epochs=EPOCHS,
        hashfxn=stable_hash,
    )
    known = model.wv.key_to_index

    def rows(vocabulary: Vocabulary) -> "Matrix":
        matrix = np.zeros((len(vocabulary), width), dtype=np.float32)
        for number, token in enumerate(vocabulary.tokens):
            if number != PAD and token in known:
                matrix[number] = model.wv[token]
        return matrix

    return rows(source), rows(target)


def stable_hash(token: str) -> int:
    """A hash that is the same in every process."""
    return zlib.crc32(token.encode())
