"""An engine that many ask at once: their tasks are decoded together instead of one after the other.

What 'together' is depends on the machine (benchmarks/LOAD.md has the figures). On a GPU a step costs what launching its
kernels costs, whatever its rows, so the tasks that wait become the rows of one search. On a CPU that does not pay: the
beams of one task fill the vectors already. There each core decodes a task of its own, in machine code that holds no
lock of Python's. Either way the answers are those of Engine, which is tested.

A batch is never waited for: whoever finds the decoder idle is decoded at once, and those who come meanwhile are the
next batch. The one who has waited longest is always in it, so nobody starves.
"""

import os
import threading
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from jotcode.model.engine import Engine, ModelStepper, _Encoded

if TYPE_CHECKING:
    from jotcode.model.hypothesis import Hypothesis, Stop
    from jotcode.model.transformer import Memory

MOST_TOGETHER = 32  # tasks of one batch; each has a row for every beam


@dataclass(eq=False, slots=True)
class _Waiting:
    encoded: _Encoded
    beams: int
    stop: "Stop | None"
    answer: "Future[list[Hypothesis]]" = field(default_factory=Future)

    def has_left(self) -> bool:
        """Whether nobody wants the answer any more; who waited for it is let go."""
        if self.stop is None or not self.stop():
            return False
        if not self.answer.done():
            self.answer.set_result([])
        return True

    def fits(self, other: "_Waiting") -> bool:
        """Whether both can be rows of one search: it has one width and one beginning of all answers."""
        mine, its = self.encoded, other.encoded
        return (self.beams, mine.prefix, mine.max_new) == (other.beams, its.prefix, its.max_new)


class SharedEngine(Engine):
    """An Engine whose complete may be called by any number of threads, which are served together.

    together: the tasks of several callers are rows of one search; else as many are decoded at once as there are cores.
    batches: the sizes of the last batches, for measurements.
    """

    def __init__(self, *given: Any, together: bool | None = None, **named: Any) -> None:
        super().__init__(*given, **named)
        self.together = self.device != "cpu" if together is None else together
        self.batches: deque[int] = deque(maxlen=1000)
        self._lock = threading.BoundedSemaphore(cores())
        self._queue: deque[_Waiting] = deque()
        self._arrived = threading.Condition()
        self._decoder: threading.Thread | None = None

    def _search(self, encoded: _Encoded, beams: int, stop: "Stop | None") -> "list[Hypothesis]":
        if not self.together:
            return super()._search(encoded, beams, stop)
        one = _Waiting(encoded, beams, stop)
        with self._arrived:
            self._queue.append(one)
            self._arrived.notify()
            if self._decoder is None:
                self._decoder = threading.Thread(target=self._decode, name="jotcode-batches", daemon=True)
                self._decoder.start()
        return one.answer.result()

    def _decode(self) -> None:
        while True:
            with self._arrived:
                self._arrived.wait_for(lambda: self._queue)
                batch = self._take()
            if not batch:
                continue
            self.batches.append(len(batch))
            try:
                found = self._search_together(batch)
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
            if len(batch) < MOST_TOGETHER and (not batch or one.fits(batch[0])):
                batch.append(one)
            else:
                rest.append(one)
        self._queue = rest
        return batch

    def _search_together(self, batch: Sequence[_Waiting]) -> "list[list[Hypothesis]]":
        import torch
        from jotcode.model.search import beam

        first = batch[0]
        prefix, max_new = first.encoded.prefix, first.encoded.max_new
        with torch.inference_mode():
            memory = joined([one.encoded.memory for one in batch])
            stepper = ModelStepper(self.checkpoint.model, memory, len(prefix) + 1 + max_new, first.beams)
            return beam(
                stepper, len(batch), first.beams, max_new, self.options.alpha, prefix,
                device=self.device, left=lambda source: batch[source].has_left(),
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
