"""An engine that many ask at once: their tasks are decoded together instead of one after the other.

What that means depends on the machine (benchmarks/LOAD.md has figures of a CPU; a GPU was not at hand). On a GPU
a step costs what launching its kernels costs, whatever its rows, so the tasks that wait become the rows of one search.
On a CPU that does not pay: the beams of one task fill the vectors already. There each core decodes a task of its own,
in machine code that holds no lock of Python's. Either way the answers are those of Engine, which is tested.

A batch is never waited for: whoever finds the decoder idle is decoded at once, and those who come meanwhile are the
next batch. The one who has waited longest is always in it, so nobody starves.
"""

import contextlib
import os
import threading
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from jotcode.model.engine import Engine

if TYPE_CHECKING:
    from jotcode.model.decoding import Decoding
    from jotcode.model.hypothesis import Hypothesis, Stop
    from jotcode.model.transformer import Memory, Seq2Seq

MOST_TOGETHER = 32  # tasks of one batch; each has a row for every beam


class SharedEngine(Engine):
    """An Engine whose complete may be called by any number of threads, which are served together."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        # One task for each core; a GPU's tasks wait in their batch.
        self._lock = threading.BoundedSemaphore(cores()) if self._on_cpu is not None else contextlib.nullcontext()

    def _decoding_on(self, device: str) -> "Decoding":
        return super()._decoding_on(device) if device == "cpu" else BatchedDecoding(self.checkpoint.model, device)


class BatchedEngine(SharedEngine):
    """A SharedEngine that takes the tasks of several callers as rows of one search on a CPU too: to compare."""

    def _decoding_on(self, device: str) -> "Decoding":
        return BatchedDecoding(self.checkpoint.model, device)


@dataclass(eq=False, slots=True)
class _Waiting:
    memory: "Memory"
    beams: int
    max_new: int
    alpha: float
    prefix: tuple[int, ...]
    stop: "Stop | None"
    answer: "Future[list[Hypothesis]]" = field(default_factory=Future)

    def has_left(self) -> bool:
        """Whether nobody wants the answer any more; who waited for it is let go."""
        if self.stop is None or not self.stop():
            return False
        if not self.answer.done():
            self.answer.set_result([])
        return True

    @property
    def kind(self) -> tuple[object, ...]:
        """What must be alike in one search: it has one width, one length and one beginning of all answers."""
        return self.beams, self.max_new, self.alpha, self.prefix


class BatchedDecoding:
    """decoding.Decoding over the modules, for many threads: what waits while a batch is decoded is the next one.

    batches: the sizes of the last ones.
    """

    def __init__(self, model: "Seq2Seq", device: str) -> None:
        from jotcode.model.torch_decoding import TorchDecoding

        self._alone = TorchDecoding(model, device)
        self._model, self._device = model, device
        self.batches: deque[int] = deque(maxlen=1000)
        self._queue: deque[_Waiting] = deque()
        self._arrived = threading.Condition()
        self._thread: threading.Thread | None = None

    @property
    def waiting(self) -> int:
        """How many wait for the next batches."""
        return len(self._queue)

    def encode(self, ids: Sequence[int]) -> "Memory":
        return self._alone.encode(ids)

    def log_probs_of(
        self, memory: "Memory", answers: Sequence[Sequence[int]], given: int, stop: "Stop | None"
    ) -> list[float | None]:
        return self._alone.log_probs_of(memory, answers, given, stop)

    def search(
        self, memory: "Memory", beams: int, max_new: int, alpha: float, prefix: tuple[int, ...], stop: "Stop | None"
    ) -> "list[Hypothesis]":
        one = _Waiting(memory, beams, max_new, alpha, prefix, stop)
        with self._arrived:
            self._queue.append(one)
            self._arrived.notify()
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="jotcode-batches", daemon=True)
                self._thread.start()
        return one.answer.result()

    def _run(self) -> None:
        while True:
            with self._arrived:
                self._arrived.wait_for(lambda: self._queue)
                batch = self._take()
            if not batch:
                continue
            self.batches.append(len(batch))
            try:
                found = self.search_together(batch)
            except Exception as error:  # the edge of this thread: whoever waits gets it
                for one in batch:
                    if not one.answer.done():
                        one.answer.set_exception(error)
                continue
            for one, hypotheses in zip(batch, found, strict=True):
                if not one.answer.done():
                    one.answer.set_result(hypotheses)

    def _take(self) -> list[_Waiting]:
        """The one who waits longest and those who fit to it; the others keep their places."""
        batch: list[_Waiting] = []
        rest: deque[_Waiting] = deque()
        for one in self._queue:
            if one.has_left():
                continue
            if len(batch) < MOST_TOGETHER and (not batch or one.kind == batch[0].kind):
                batch.append(one)
            else:
                rest.append(one)
        self._queue = rest
        return batch

    def search_together(self, batch: Sequence[_Waiting]) -> "list[list[Hypothesis]]":
        """What is found for each of a batch, whose members are of one kind."""
        import torch
        from jotcode.model.search import beam
        from jotcode.model.torch_decoding import ModelStepper

        beams, max_new, alpha, prefix = batch[0].beams, batch[0].max_new, batch[0].alpha, batch[0].prefix
        with torch.inference_mode():
            memory = joined([one.memory for one in batch])
            stepper = ModelStepper(self._model, memory, len(prefix) + 1 + max_new, beams)
            return beam(
                stepper, len(batch), beams, max_new, alpha, prefix, device=self._device,
                left=lambda source: batch[source].has_left(),
            )  # fmt: skip


def joined(memories: "Sequence[Memory]") -> "Memory":
    """Several sources as one memory, padded behind to the longest."""
    import torch
    from jotcode.model.transformer import Memory
    from jotcode.model.vocabulary import PAD
    from torch.nn.functional import pad

    size = max(memory.source_ids_NS.shape[1] for memory in memories)
    missing = [size - memory.source_ids_NS.shape[1] for memory in memories]
    rows = list(zip(memories, missing, strict=True))
    return Memory(
        torch.cat([pad(memory.source_ids_NS, (0, more), value=PAD) for memory, more in rows]),
        torch.cat([pad(memory.states_NSM, (0, 0, 0, more)) for memory, more in rows]),
        torch.cat([pad(memory.mask, (0, more), value=False) for memory, more in rows]),
    )


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
