"""Which tokens the beams of a search may best go on with.

Shapes: R rows (beams), V vocabulary, B blocks of it.
"""

import math
from collections.abc import Sequence

import numpy as np
from jotcode.model.weights import Floats

Continuation = tuple[float, int, int]  # the sum of log-probabilities with this token, the row, the token
LEAST = 1e-30  # of a probability, as in pointer.mix
# The best tokens are looked for among the best of blocks of this size.
BLOCK = 64


def best_of(probabilities_RV: Floats, totals: Sequence[float], count: int) -> list[Continuation]:
    """The `count` best continuations of rows with these sums of log-probabilities, best first."""
    vocabulary = probabilities_RV.shape[1]
    blocks = -(-vocabulary // BLOCK)
    starts = np.arange(blocks) * BLOCK
    # The count-th best of the blocks' best is no better than the count-th best of all: what is worse may be left out.
    tops_RB = np.maximum.reduceat(probabilities_RV, starts, axis=1).astype(np.float64)
    scores_RB = np.log(np.maximum(tops_RB, LEAST)) + np.array(totals)[:, None]
    flat = scores_RB.ravel()
    if len(flat) > count:
        least = np.partition(flat, len(flat) - count)[len(flat) - count]
        # In probabilities, a little lower: rounding must not lose the last one.
        floors = np.maximum(np.exp(np.minimum(least - np.array(totals), 0.0)) * (1 - 1e-6), LEAST)
        row_of, block_of = np.nonzero(tops_RB >= floors[:, None])
        found: list[Continuation] = []
        for row, block in zip(row_of.tolist(), block_of.tolist(), strict=True):
            part = probabilities_RV[row, block * BLOCK : (block + 1) * BLOCK]
            for token in np.flatnonzero(part >= floors[row]).tolist():
                found.append(_continued(totals[row], float(part[token]), row, block * BLOCK + token))
    else:
        found = [
            _continued(totals[row], float(probabilities_RV[row, token]), row, token)
            for row, token in np.argwhere(probabilities_RV > 0.0).tolist()
        ]
    found.sort(key=lambda each: -each[0])
    return found[:count]


def _continued(total: float, probability: float, row: int, token: int) -> Continuation:
    return total + math.log(max(probability, LEAST)), row, token
