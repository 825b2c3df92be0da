"""continuations.best_of as machine code.

Shapes: R rows (beams), V vocabulary, B the best continuations.
"""
# mypy: disable-error-code="no-any-return"

import numpy as np
import numpy.typing as npt
from jotcode.model.continuations import LEAST
from jotcode.model.native_types import compiled
from jotcode.model.weights import Floats, Ints


@compiled()
def best(
    found_RV: Floats, totals_R: npt.NDArray[np.float64], scores_B: npt.NDArray[np.float64], places_B2: Ints
) -> int:
    """continuations.best_of: fills scores and (row, token), best first, and returns how many there are."""
    count, filled = len(scores_B), 0
    for row in range(found_RV.shape[0]):
        floor = LEAST
        if filled == count:
            floor = max(floor, np.exp(min(scores_B[count - 1] - totals_R[row], 0.0)) * (1 - 1e-6))
        for token in range(found_RV.shape[1]):
            if found_RV[row, token] < floor:
                continue
            score = totals_R[row] + np.log(np.float64(found_RV[row, token]))
            at = filled
            while at and score > scores_B[at - 1]:
                at -= 1
            if at == count:
                continue
            filled = min(filled + 1, count)
            for other in range(filled - 1, at, -1):
                scores_B[other] = scores_B[other - 1]
                places_B2[other, 0], places_B2[other, 1] = places_B2[other - 1, 0], places_B2[other - 1, 1]
            scores_B[at], places_B2[at, 0], places_B2[at, 1] = score, row, token
            if filled == count:
                floor = max(LEAST, np.exp(min(scores_B[count - 1] - totals_R[row], 0.0)) * (1 - 1e-6))
    return filled
