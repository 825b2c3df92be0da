"""What a search finds, and when it has found it: what all searches share, whatever they run on."""

from collections.abc import Callable
from dataclasses import dataclass

from jotcode.model.vocabulary import BOS, PAD, UNK

Stop = Callable[[], bool]
# Tokens by which an answer may be expected to outgrow the longest finished one and still win.
LONGER = 20
NEVER_GENERATED = [PAD, UNK, BOS]


@dataclass(frozen=True)
class Hypothesis:
    """One decoded target. token_ids: behind BOS, the forced prefix included, EOS left out.

    log_prob: the sum over the tokens that were chosen, EOS included, in nats; forced tokens cost nothing.
    chosen: how many tokens that sum covers.
    """

    token_ids: tuple[int, ...]
    log_prob: float
    chosen: int
    finished: bool

    @property
    def score(self) -> float:
        """Mean log-probability per chosen token, nats."""
        return self.log_prob / max(self.chosen, 1)


def length_penalty(length: int, alpha: float) -> float:
    """What a summed log-probability is divided by, so that longer code is not ruled out by its length alone.

    alpha 0: no penalty; 1: almost the mean per token. 1.0 at length 1 for every alpha.
    Source: Wu et al. 2016, arXiv:1609.08144, eq. 14. Raises ValueError for a length below 1.
    """
    if length < 1:
        raise ValueError(f"hypothesis lengths must be >= 1 token (<eos> counts), got {length}")
    penalty: float = ((5.0 + length) / 6.0) ** alpha
    return penalty


def is_done(
    finished: list[tuple[float, Hypothesis]], best_open: float, width: int, max_new: int, alpha: float
) -> bool:
    """Whether no open beam may still be expected to beat the best that is finished.

    Certain it would be only at max_new: the penalty forgives a long answer much, and a beam that loses a nat a token
    could in theory stop losing. Of the first answers to 100 tasks none changed for the bound, and a third of the time
    went.
    """
    if best_open == float("-inf"):
        return True  # nothing can be written any more
    if len(finished) < width:
        return False
    if width == 1:
        return True  # the end was the most probable token: greedy decoding stops here too
    # An open beam can at best keep its sum and grow.
    best = max(normalised for normalised, _ in finished)
    longest = max(hypothesis.chosen for _, hypothesis in finished)
    return best >= best_open / length_penalty(min(max_new, longest + LONGER), alpha)
