"""Decoding on a CPU without torch: numpy from the start, machine code as soon as it is compiled; both find the same."""

import threading
from collections.abc import Sequence

import numpy as np
from jotcode.model.config import ModelConfig
from jotcode.model.fast_decoder import FastDecoder
from jotcode.model.fast_encoder import FastEncoder, Source
from jotcode.model.fast_search import fast_beam, fast_greedy, fast_log_probs_of
from jotcode.model.hypothesis import Hypothesis, Stop
from jotcode.model.weights import Weights


class CpuDecoding:
    """decoding.Decoding in numpy and machine code."""

    def __init__(self, config: ModelConfig, weights: Weights, int8: bool = False) -> None:
        exact = {name: np.array(array, np.float32) for name, array in weights.items()}  # once: the parts share them
        self._encoder = FastEncoder(config, exact, int8)
        self._decoder = FastDecoder(config, exact, int8)
        self._compiling: threading.Thread | None = None

    def compile_beside(self) -> None:
        """Begin to compile in a thread: the first answers need not wait for it."""
        self._compiling = threading.Thread(target=self._compile, name="jotcode-compile", daemon=True)
        self._compiling.start()

    def _compile(self) -> None:
        if self._decoder.compile():
            self._encoder.compile()

    def wait_until_compiled(self) -> None:
        """Return when decoding is as fast as it will be."""
        if self._compiling is not None:
            self._compiling.join()

    def encode(self, ids: Sequence[int]) -> Source:
        return self._encoder.encode(ids)

    def search(
        self, memory: Source, beams: int, max_new: int, alpha: float, prefix: tuple[int, ...], stop: Stop | None
    ) -> list[Hypothesis]:
        state = self._decoder.start(memory)
        if beams == 1:
            return fast_greedy(state, max_new, prefix, stop)
        return fast_beam(state, beams, max_new, alpha, prefix, stop)

    def log_probs_of(
        self, memory: Source, answers: Sequence[Sequence[int]], given: int, stop: Stop | None
    ) -> list[float | None]:
        return fast_log_probs_of(self._decoder.start(memory), answers, given, stop)
