"""What the engine needs of something that runs the model: cpu_decoding.py without torch, torch_decoding.py with it."""

from collections.abc import Sequence
from typing import Any, Protocol

from jotcode.model.hypothesis import Hypothesis, Stop


class Decoding(Protocol):
    """A model that reads a source, writes, and judges. What encode returns is for the other two alone."""

    def encode(self, ids: Sequence[int]) -> Any:
        """The source as the decoder sees it."""

    def search(
        self, memory: Any, beams: int, max_new: int, alpha: float, prefix: tuple[int, ...], stop: Stop | None
    ) -> list[Hypothesis]:
        """At most `beams` hypotheses, best first; 1 is greedy. [] when stop, read once a step, said true."""

    def log_probs_of(
        self, memory: Any, answers: Sequence[Sequence[int]], given: int, stop: Stop | None
    ) -> list[float | None]:
        """The log-probability of each answer, EOS included, in nats; None for one that is too long, or after a stop.

        given: tokens at the start of each that were typed, which count as certain.
        """
