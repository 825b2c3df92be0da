"""What the pointer knows of the tokens written last: how many, and what stands for none."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

HISTORY = 3
NOTHING = -1  # in place of an id: before the first token


def trails_of(ids: Sequence[int], last: int) -> npt.NDArray[np.int64]:
    """For each of the `last` last tokens of a run that token, the one before and the one before that, (last, 3)."""
    run = np.array([NOTHING] * (HISTORY - 1) + list(ids))
    return np.lib.stride_tricks.sliding_window_view(run, HISTORY)[-last:, ::-1]
