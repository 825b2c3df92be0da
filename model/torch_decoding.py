"""Decoding over the modules of transformer.py, on any device that torch knows: search.py's searches, and judging.

Shapes: N rows, T tokens, V vocabulary.
"""

from collections.abc import Sequence

import torch
from jotcode.model.hypothesis import Hypothesis, Stop
from jotcode.model.search import beam, greedy
from jotcode.model.transformer import Memory, Seq2Seq
from jotcode.model.vocabulary import BOS, EOS, PAD
from torch import Tensor, nn


class TorchDecoding:
    """decoding.Decoding over the modules."""

    def __init__(self, model: Seq2Seq, device: str) -> None:
        self._model, self._device = model, device

    def encode(self, ids: Sequence[int]) -> Memory:
        with torch.inference_mode():
            return self._model.encode(
                torch.tensor([ids], device=self._device), torch.tensor([len(ids)], device=self._device)
            )

    def search(
        self, memory: Memory, beams: int, max_new: int, alpha: float, prefix: tuple[int, ...], stop: Stop | None
    ) -> list[Hypothesis]:
        with torch.inference_mode():
            stepper = ModelStepper(self._model, memory, len(prefix) + 1 + max_new, beams)
            if beams == 1:
                return greedy(stepper, 1, max_new, prefix, stop, self._device)
            found = beam(stepper, 1, beams, max_new, alpha, prefix, stop, self._device)
            return found[0] if found else []

    def log_probs_of(
        self, memory: Memory, answers: Sequence[Sequence[int]], given: int, stop: Stop | None
    ) -> list[float | None]:
        return log_probs_of(self._model, memory, answers, given)


class ModelStepper:
    """The model as the search sees it: search.Stepper."""

    def __init__(self, model: nn.Module, memory: Memory, capacity: int, beams: int) -> None:
        assert isinstance(model, Seq2Seq)
        self._model = model
        self._state = model.start(memory, min(capacity, model.config.target_positions), beams)

    def step(self, ids_NT: Tensor) -> Tensor:
        prediction = self._model.step(ids_NT, self._state)
        return self._model.log_probs(prediction.last(), self._state.memory)[:, -1]

    def reorder(self, rows_N: Tensor) -> None:
        self._state.reorder(rows_N)


@torch.inference_mode()
def log_probs_of(
    model: Seq2Seq, memory: Memory, answers: Sequence[Sequence[int]], given: int = 0
) -> list[float | None]:
    """The log-probability of each answer, EOS included, in nats; None for one that is longer than the model can write.

    memory: of one source.  given: tokens at the start of each that were typed, which count as certain.
    """
    room = model.config.target_positions
    fitting = [index for index, ids in enumerate(answers) if 0 < len(ids) < room]
    found: list[float | None] = [None] * len(answers)
    if not fitting:
        return found
    device = memory.states_NSM.device
    longest = max(len(answers[index]) for index in fitting) + 1
    inputs, targets = _padded([answers[index] for index in fitting], longest, device)
    rows = len(fitting)
    ids, states, mask = memory.source_ids_NS, memory.states_NSM, memory.mask
    several = Memory(ids.expand(rows, -1), states.expand(rows, -1, -1), mask.expand(rows, -1, -1, -1))
    log_probs_NTV = model.log_probs(model.decode(inputs, several), several)
    chosen = log_probs_NTV.gather(-1, targets[..., None]).squeeze(-1).masked_fill(targets == PAD, 0.0)[:, given:]
    for index, total in zip(fitting, chosen.sum(-1).tolist(), strict=True):
        found[index] = total
    return found


def _padded(rows: Sequence[Sequence[int]], size: int, device: torch.device) -> tuple[Tensor, Tensor]:
    inputs = [[BOS, *row] + [PAD] * (size - 1 - len(row)) for row in rows]
    targets = [[*row, EOS] + [PAD] * (size - 1 - len(row)) for row in rows]
    return torch.tensor(inputs, device=device), torch.tensor(targets, device=device)
