"""What the pointer knows of the tokens written last: how many, and what stands for none."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

HISTORY = 3
NOTHING = -1  # in place of an id: before the first token


def trails_of(ids: Sequence[int], last: int) -> npt.NDArray[np.int64]:
    """For each of the `last` last tokens of a run that token, the one before and the one before that, (last, 3)."""
    run = [NOTHING] * (HISTORY - 1) + list(ids)
    return np.array([run[end - HISTORY : end][::-1] for end in range(len(run) - last + 1, len(run) + 1)], np.int64)
