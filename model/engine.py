"""The door: a checkpoint in, candidates for a task out. Server, commands and evaluation all go through here."""

import math
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from jotcode.model.errors import CheckpointError
from jotcode.model.prompt import Like
from jotcode.model.task import Candidate, Task

if TYPE_CHECKING:
    import torch
    from jotcode.model.checkpoint import Checkpoint
    from jotcode.model.retrieval import Index, Neighbour
    from jotcode.model.search import Hypothesis

DEFAULT_DIRECTORY = Path(__file__).parent / "default"
BEAMS = 4
LENGTH_ALPHA = 0.8
LIKES = 2
MAX_NEW = 280
# What a checkpoint without a calibration of its own says: certainty per token as it stands.
UNCALIBRATED = (0.0, 0.0)


@dataclass(frozen=True)
class DecodeOptions:
    """How candidates are searched. beams: 1 is greedy.  retrieve: the nearest answers beside the comment."""

    beams: int = BEAMS
    alpha: float = LENGTH_ALPHA
    retrieve: bool = True


class Engine:
    """A model that is ready to answer. One decoding at a time; a second caller waits."""

    def __init__(
        self, checkpoint: "Checkpoint", index: "Index | None", device: str, options: DecodeOptions | None = None
    ) -> None:
        from jotcode.model.codec import Codec, PiecesCodec, WordCodec

        self.checkpoint = checkpoint
        self.index = index
        self.device = device
        self.options = options or DecodeOptions()
        config = checkpoint.model.config
        self.codec: Codec = (
            PiecesCodec(checkpoint.source_vocabulary)
            if config.tokens == "pieces"
            else WordCodec(checkpoint.source_vocabulary, checkpoint.target_vocabulary)
        )
        self._lock = threading.Lock()
        calibration = checkpoint.extra.get("calibration", UNCALIBRATED)
        self._calibration = (float(calibration[0]), float(calibration[1]))

    @classmethod
    def load(
        cls, directory: Path | None = None, device: str | None = None, options: DecodeOptions | None = None
    ) -> "Engine":
        """The engine of a checkpoint folder; None: the shipped weights. Slow: imports torch.

        Raises CheckpointError for a checkpoint that is missing or damaged, ConfigError for a device that is not there.
        """
        from jotcode.model.checkpoint import load_checkpoint
        from jotcode.model.device import choose_device, use_decoding_threads
        from jotcode.model.retrieval import ANSWERS, Index

        directory = directory or DEFAULT_DIRECTORY
        if not directory.is_dir():
            raise CheckpointError(
                f"{directory}: no such folder. Name a checkpoint that jotcode train wrote, or install jotcode again."
            )
        chosen = choose_device(device)
        if chosen.name == "cpu":
            use_decoding_threads()
        checkpoint = load_checkpoint(directory, chosen.name)
        index = Index.load(directory) if (directory / ANSWERS).is_file() else None
        return cls(checkpoint, index, chosen.name, options)

    @property
    def description(self) -> str:
        """The model in a line: preset, size, device, hash of its weights."""
        _, parameters = self.checkpoint.model.parameter_counts()
        preset = self.checkpoint.model.config.preset
        return f"{preset}, {parameters / 1e6:.1f}M parameters, {self.device}, sha256 {self.checkpoint.sha256[:12]}"

    def neighbours(self, comment: str, count: int = LIKES) -> "list[Neighbour]":
        """The known answers nearest to a comment; none without an index."""
        return self.index.nearest(comment, count) if self.index is not None else []

    def source_tokens(self, task: Task) -> list[str]:
        """What the encoder reads for a task."""
        likes = []
        if self.options.retrieve:
            likes = [Like(neighbour.ask, neighbour.answer.code) for neighbour in self.neighbours(task.comment)]
        limit = self.checkpoint.model.config.source_positions
        return self.codec.source(task, likes)[:limit]

    def complete(self, task: Task, count: int = 1, stop: Callable[[], bool] | None = None) -> list[Candidate]:
        """At most `count` different answers, best first; all parse where they would stand; perhaps none.

        Blocking. stop is read once a decoding step; when it says true the answer is [].
        """
        from jotcode.model.placing import place
        from jotcode.model.ranking import demerits

        candidates: list[Candidate] = []
        seen: set[str] = set()
        # What was cut off at the limit is half a function; half a function is no answer.
        found = [
            (self.codec.code(hypothesis.token_ids), hypothesis.score)
            for hypothesis in self.hypotheses(task, max(count, self.options.beams), stop)
            if hypothesis.finished
        ]
        # Stable: among the spotless, and among the equally faulty, the search's order stands.
        for code, score in sorted(found, key=lambda pair: demerits(pair[0], task)):
            text = place(code, task)
            if text is None or text in seen:
                continue
            seen.add(text)
            candidates.append(Candidate(text, score, self._confidence(score)))
            if len(candidates) == count or (stop is not None and stop()):
                break
        return [] if stop is not None and stop() else candidates

    def hypotheses(self, task: Task, beams: int, stop: Callable[[], bool] | None = None) -> "list[Hypothesis]":
        """What the search finds for a task, best first, before it is text; [] when stop said true."""
        import torch
        from jotcode.model.search import beam, greedy

        model = self.checkpoint.model
        prefix = tuple(self.codec.prefix_ids(task.def_line.strip())) if task.def_line.strip() else ()
        source = self.codec.source_ids(self.source_tokens(task))
        room = model.config.target_positions - len(prefix) - 1
        if not source or room < 1:
            return []
        max_new = min(MAX_NEW, room)
        with self._lock, torch.inference_mode():
            ids = torch.tensor([source], device=self.device)
            memory = model.encode(ids, torch.tensor([len(source)], device=self.device))
            stepper = ModelStepper(model, memory, len(prefix) + 1 + max_new, beams)
            if beams == 1:
                hypotheses = greedy(stepper, 1, max_new, prefix, stop, self.device)
            else:
                found = beam(stepper, 1, beams, max_new, self.options.alpha, prefix, stop, self.device)
                hypotheses = found[0] if found else []
        return hypotheses

    def _confidence(self, score: float) -> float:
        slope, shift = self._calibration
        if slope == 0.0:
            return math.exp(score)
        return 1.0 / (1.0 + math.exp(-(slope * score + shift)))


class ModelStepper:
    """The model as the search sees it: search.Stepper."""

    def __init__(self, model: "torch.nn.Module", memory: object, capacity: int, beams: int) -> None:
        from jotcode.model.transformer import Memory, Seq2Seq

        assert isinstance(model, Seq2Seq) and isinstance(memory, Memory)
        self._model = model
        self._state = model.start(memory, min(capacity, model.config.target_positions), beams)

    def step(self, ids_NT: "torch.Tensor") -> "torch.Tensor":
        prediction = self._model.step(ids_NT, self._state)
        return self._model.log_probs(prediction.last(), self._state.memory)[:, -1]

    def reorder(self, rows_N: "torch.Tensor") -> None:
        self._state.reorder(rows_N)
