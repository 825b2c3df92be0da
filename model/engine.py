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
    from jotcode.model.transformer import Memory

DEFAULT_DIRECTORY = Path(__file__).parent / "default"
BEAMS = 4
LENGTH_ALPHA = 0.8
LIKES = 2
MAX_NEW = 280
# Known answers that stand for election beside what the model writes, and their start in it, in nats of rank. On every
# second task of benchmarks/tasks the first candidate passed 23 of 100 without them, 24, 28, 29 and 29 with a start of
# 0.1, 0.5, 1.2 and 9.
RECALLED = 3
RECALL_BONUS = 1.2
# What a checkpoint without a calibration of its own says: certainty per token as it stands.
UNCALIBRATED = (0.0, 0.0)


@dataclass(frozen=True)
class DecodeOptions:
    """How candidates are searched. beams: 1 is greedy.  retrieve: the nearest answers beside the comment."""

    beams: int = BEAMS
    alpha: float = LENGTH_ALPHA
    retrieve: bool = True


@dataclass(frozen=True)
class Draft:
    """Code before it is put in its place.

    score: mean log-probability per token, nats.  rank: what drafts are ordered by.
    recalled: whether it is a known answer, judged by the model, instead of what the model wrote.
    """

    code: str
    score: float
    rank: float
    recalled: bool


@dataclass(frozen=True)
class _Encoded:
    memory: "Memory"
    prefix: tuple[int, ...]
    max_new: int


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
        from jotcode.model.ranking import demerits, demerits_of_known

        candidates: list[Candidate] = []
        seen: set[str] = set()
        drafts = self.drafts(task, max(count, self.options.beams), stop)

        def order(draft: Draft) -> tuple[int, float]:
            judge = demerits_of_known if draft.recalled else demerits
            return judge(draft.code, task), -draft.rank

        for draft in sorted(drafts, key=order):
            text = place(draft.code, task)
            if text is None or text in seen:
                continue
            seen.add(text)
            candidates.append(Candidate(text, draft.score, self._confidence(draft.score)))
            if len(candidates) == count or (stop is not None and stop()):
                break
        return [] if stop is not None and stop() else candidates

    def drafts(self, task: Task, beams: int, stop: Callable[[], bool] | None = None) -> list[Draft]:
        """What the search wrote and what was recalled, each with the model's judgement of it; in no order."""
        from jotcode.model.recall import log_probs_of, recallable
        from jotcode.model.search import length_penalty

        encoded = self._encoded(task)
        if encoded is None:
            return []
        written = [
            # What was cut off at the limit is half a function; half a function is no answer.
            (self.codec.code(hypothesis.token_ids), hypothesis.log_prob, hypothesis.chosen, 0.0)
            for hypothesis in self._search(encoded, beams, stop)
            if hypothesis.finished
        ]
        known = recallable(task, self.neighbours(task.comment, RECALLED)) if self.options.retrieve and written else []
        if known and not (stop is not None and stop()):
            ids = [self.codec.prefix_ids(neighbour.answer.code) for neighbour in known]
            with self._lock:
                judged = log_probs_of(self.checkpoint.model, encoded.memory, ids)
            written += [
                (neighbour.answer.code, log_prob, len(tokens) + 1, RECALL_BONUS)
                for neighbour, tokens, log_prob in zip(known, ids, judged, strict=True)
                if log_prob is not None
            ]
        return [
            Draft(code, log_prob / chosen, log_prob / length_penalty(chosen, self.options.alpha) + bonus, bonus > 0)
            for code, log_prob, chosen, bonus in written
        ]

    def hypotheses(self, task: Task, beams: int, stop: Callable[[], bool] | None = None) -> "list[Hypothesis]":
        """What the search finds for a task, best first, before it is text; [] when stop said true."""
        encoded = self._encoded(task)
        return self._search(encoded, beams, stop) if encoded is not None else []

    def _encoded(self, task: Task) -> "_Encoded | None":
        """The task as the decoder sees it; None if there is nothing to read or no room to write."""
        import torch

        model = self.checkpoint.model
        prefix = tuple(self.codec.prefix_ids(task.def_line.strip())) if task.def_line.strip() else ()
        source = self.codec.source_ids(self.source_tokens(task))
        room = model.config.target_positions - len(prefix) - 1
        if not source or room < 1:
            return None
        with self._lock, torch.inference_mode():
            ids = torch.tensor([source], device=self.device)
            memory = model.encode(ids, torch.tensor([len(source)], device=self.device))
        return _Encoded(memory, prefix, min(MAX_NEW, room))

    def _search(self, encoded: "_Encoded", beams: int, stop: Callable[[], bool] | None) -> "list[Hypothesis]":
        import torch
        from jotcode.model.search import beam, greedy

        prefix, max_new = encoded.prefix, encoded.max_new
        with self._lock, torch.inference_mode():
            stepper = ModelStepper(self.checkpoint.model, encoded.memory, len(prefix) + 1 + max_new, beams)
            if beams == 1:
                return greedy(stepper, 1, max_new, prefix, stop, self.device)
            found = beam(stepper, 1, beams, max_new, self.options.alpha, prefix, stop, self.device)
            return found[0] if found else []

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
