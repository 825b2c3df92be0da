"""The door: a checkpoint in, candidates for a task out. Server, commands and evaluation all go through here."""

import math
import threading
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jotcode.model.confidence import Calibration, evidence_of, lead, shape_of
from jotcode.model.errors import CheckpointError
from jotcode.model.pieces import TOP
from jotcode.model.prompt import WORTH_READING, likes_of, place_of
from jotcode.model.task import Candidate, Task

if TYPE_CHECKING:
    from jotcode.model.checkpoint import Checkpoint
    from jotcode.model.cpu_decoding import CpuDecoding
    from jotcode.model.decoding import Decoding
    from jotcode.model.hypothesis import Hypothesis
    from jotcode.model.retrieval import Index, Neighbour

DEFAULT_DIRECTORY = Path(__file__).parent / "default"
BEAMS = 4
LENGTH_ALPHA = 0.8
LIKES = 2
MAX_NEW = 280
# Known answers that stand for election beside what the model writes. Their rank, in nats: a start, less for each that
# is nearer, less the farther the wording is from what is worth reading, and a share of what the model thinks of them.
# Of the 200 tasks of benchmarks/tasks 84 passed with the model's judgement alone and a start of 3, and 90 so.
RECALLED = 6
RECALL_START = 3.0
EACH_NEARER = 2.0
TOO_FAR = 40.0
MODELS_SHARE = 0.3
# What an own answer is taken to be nearer, in units of rank and similarity: whoever added it works where its words are
# used. Of 100 requests of benchmarks/house_library in new words 44 then find their own function first instead of 13,
# and none of 130 everyday and practical tasks finds one (0.25: 50, and 2 do).
OWN_AHEAD = 0.15


@dataclass(frozen=True)
class DecodeOptions:
    """How candidates are searched. beams: 1 is greedy.  retrieve: the nearest answers beside the comment.

    int8: on a CPU, weights in 8 bits: half the time, and now and then another answer (benchmarks/RESULTS.md).
    """

    beams: int = BEAMS
    alpha: float = LENGTH_ALPHA
    retrieve: bool = True
    int8: bool = True


@dataclass(frozen=True)
class Draft:
    """Code before it is put in its place.

    score: mean log-probability per token, nats.  rank: what drafts are ordered by.
    similarity: of the comment to the nearest wording of a known answer, judged by the model; 0 for what it wrote.
    """

    code: str
    score: float
    rank: float
    similarity: float = 0.0


@dataclass(frozen=True)
class _Encoded:
    memory: Any  # what the decoding's encode returned
    prefix: tuple[int, ...]
    max_new: int


class Engine:
    """A model that is ready to answer. One decoding at a time; a second caller waits."""

    def __init__(
        self,
        checkpoint: "Checkpoint",
        index: "Index | None",
        device: str,
        options: DecodeOptions | None = None,
        own: "Index | None" = None,
    ) -> None:
        from jotcode.model.codec import Codec, PiecesCodec, WordCodec

        self.checkpoint = checkpoint
        self.index = index
        self._own = own
        self.device = device
        self.options = options or DecodeOptions()
        config = checkpoint.config
        self.codec: Codec = (
            PiecesCodec(checkpoint.source_vocabulary)
            if config.tokens == "pieces"
            else WordCodec(checkpoint.source_vocabulary, checkpoint.target_vocabulary)
        )
        self._lock: AbstractContextManager[object] = threading.Lock()
        self._on_cpu: CpuDecoding | None = None
        self._decoding = self._decoding_on(device)
        self._calibration = Calibration.from_manifest(checkpoint.extra.get("calibration"))

    def _decoding_on(self, device: str) -> "Decoding":
        if device == "cpu":
            from jotcode.model.cpu_decoding import CpuDecoding

            self._on_cpu = CpuDecoding(self.checkpoint.config, self.checkpoint.weights, self.options.int8)
            return self._on_cpu
        from jotcode.model.torch_decoding import TorchDecoding

        return TorchDecoding(self.checkpoint.model, device)

    @classmethod
    def load(
        cls,
        directory: Path | None = None,
        device: str | None = None,
        options: DecodeOptions | None = None,
        own_answers: Path | None = None,
    ) -> "Engine":
        """The engine of a checkpoint folder; None: the shipped weights. Slow: reads 40 MB; torch for a GPU.

        own_answers: a file of answers that the user added (own_answers.py).
        Raises CheckpointError for a checkpoint that is missing or damaged, ConfigError for a device that is not there,
        DataError for damaged answers.
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
        own = None
        if own_answers is not None:
            from jotcode.model.own_answers import read_own_answers

            added = read_own_answers(own_answers)
            own = Index.build(added, index.wordings if index is not None else None) if added else None
        engine = cls(checkpoint, index, chosen.name, options, own)
        if engine._on_cpu is not None:
            engine._on_cpu.compile_beside()
        return engine

    def wait_until_compiled(self) -> None:
        """Return when decoding is as fast as it will be: for measurements."""
        if self._on_cpu is not None:
            self._on_cpu.wait_until_compiled()

    @property
    def threshold(self) -> float:
        """The confidence from which on answers passed often enough to be shown unasked; 0 where that is not known."""
        return self._calibration.threshold if self._calibration is not None else 0.0

    @property
    def description(self) -> str:
        """The model in a line: preset, size, device, hash of its weights."""
        checkpoint = self.checkpoint
        size = f"{checkpoint.parameters / 1e6:.1f}M parameters"
        return f"{checkpoint.config.preset}, {size}, {self.device}, sha256 {checkpoint.sha256[:12]}"

    def neighbours(self, comment: str, count: int = LIKES) -> "list[Neighbour]":
        """The known answers nearest to a comment, the user's own with a head start; none without an index."""
        from jotcode.model.retrieval import ahead

        own = [ahead(near, OWN_AHEAD) for near in self._own.nearest(comment, count)] if self._own is not None else []
        shipped = self.index.nearest(comment, count) if self.index is not None else []
        return sorted([*own, *shipped], key=lambda neighbour: -neighbour.rank)[:count]

    def source_tokens(self, task: Task, near: "Sequence[Neighbour] | None" = None) -> list[str]:
        """What the encoder reads for a task. near: its neighbours, where they are known already."""
        if near is None:
            near = self.neighbours(task.comment) if self.options.retrieve else ()
        likes = likes_of(near[:LIKES])
        limit = self.checkpoint.config.source_positions
        return self.codec.source(task, likes)[:limit]

    def complete(self, task: Task, count: int = 1, stop: Callable[[], bool] | None = None) -> list[Candidate]:
        """At most `count` different answers, best first; all parse where they would stand; perhaps none.

        Blocking. stop is read once a decoding step; when it says true the answer is [].
        """
        from jotcode.model.placing import place
        from jotcode.model.ranking import demerits, lacks
        from jotcode.model.retrieval import SAME_WORDING

        candidates: list[Candidate] = []
        seen: set[str] = set()
        drafts = self.drafts(task, max(count, self.options.beams), stop)
        faults = [demerits(draft.code, task) for draft in drafts]
        lacking = [lacks(draft.code, task) for draft in drafts]
        shapes, ranks = [shape_of(draft.code) for draft in drafts], [draft.rank for draft in drafts]
        placed = place_of(task) != TOP

        def order(at: int) -> tuple[bool, int, float]:
            # What somebody asked for in these very words is the answer.
            similarity = drafts[at].similarity
            return similarity < SAME_WORDING, lacking[at] if similarity else faults[at], -ranks[at]

        for at in sorted(range(len(drafts)), key=order):
            draft = drafts[at]
            text = place(draft.code, task)
            if text is None or text in seen:
                continue
            seen.add(text)
            evidence = evidence_of(
                score=draft.score, similarity=draft.similarity, ahead=lead(ranks, shapes, at), demerits=faults[at],
                agreed=any(
                    shape == shapes[at] and bool(other.similarity) != bool(draft.similarity)
                    for shape, other in zip(shapes, drafts, strict=True)
                ),
                comment=task.comment, placed=placed,
            )  # fmt: skip
            confidence = self._confidence(draft.score, evidence)
            candidates.append(Candidate(text, draft.score, confidence, draft.similarity, evidence))
            if len(candidates) == count or (stop is not None and stop()):
                break
        return [] if stop is not None and stop() else candidates

    def drafts(self, task: Task, beams: int, stop: Callable[[], bool] | None = None) -> list[Draft]:
        """What the search wrote and what was recalled, each with the model's judgement of it; in no order."""
        from jotcode.model.hypothesis import length_penalty
        from jotcode.model.mending import mended
        from jotcode.model.recall import recallable

        near = self.neighbours(task.comment, RECALLED) if self.options.retrieve else []
        encoded = self._encoded(task, near)
        if encoded is None:
            return []
        alpha = self.options.alpha
        drafts = []
        for hypothesis in self._search(encoded, beams, stop):
            if hypothesis.finished:  # what was cut off at the limit is half a function; half a function is no answer
                rank = hypothesis.log_prob / length_penalty(hypothesis.chosen, alpha)
                code = mended(self.codec.code(hypothesis.token_ids), task)
                drafts.append(Draft(code, hypothesis.log_prob / hypothesis.chosen, rank))
        stopped = stop is not None and stop()
        known = recallable(task, near)
        if not known or stopped:
            return drafts
        typed, ids = len(encoded.prefix), [tuple(self.codec.prefix_ids(code)) for code, _ in known]
        judged = self._judged(encoded, ids, stop)
        for nearer, ((code, similarity), tokens, log_prob) in enumerate(zip(known, ids, judged, strict=True)):
            if log_prob is not None and tokens[:typed] == encoded.prefix:
                chosen = len(tokens) + 1 - typed
                start = RECALL_START - EACH_NEARER * nearer - TOO_FAR * max(0.0, WORTH_READING - similarity)
                rank = start + MODELS_SHARE * log_prob / length_penalty(chosen, alpha)
                drafts.append(Draft(code, log_prob / chosen, rank, similarity))
        return drafts

    def hypotheses(self, task: Task, beams: int, stop: Callable[[], bool] | None = None) -> "list[Hypothesis]":
        """What the search finds for a task, best first, before it is text; [] when stop said true."""
        encoded = self._encoded(task)
        return self._search(encoded, beams, stop) if encoded is not None else []

    def _encoded(self, task: Task, near: "Sequence[Neighbour] | None" = None) -> "_Encoded | None":
        """The task as the decoder sees it; None if there is nothing to read or no room to write."""
        prefix = tuple(self.codec.prefix_ids(task.def_line.strip())) if task.def_line.strip() else ()
        source = self.codec.source_ids(self.source_tokens(task, near))
        room = self.checkpoint.config.target_positions - len(prefix) - 1
        if not source or room < 1:
            return None
        with self._lock:
            memory = self._decoding.encode(source)
        return _Encoded(memory, prefix, min(MAX_NEW, room))

    def _search(self, encoded: "_Encoded", beams: int, stop: Callable[[], bool] | None) -> "list[Hypothesis]":
        with self._lock:
            return self._decoding.search(
                encoded.memory, beams, encoded.max_new, self.options.alpha, encoded.prefix, stop
            )

    def _judged(
        self, encoded: "_Encoded", answers: list[tuple[int, ...]], stop: Callable[[], bool] | None
    ) -> list[float | None]:
        with self._lock:
            return self._decoding.log_probs_of(encoded.memory, answers, len(encoded.prefix), stop)

    def _confidence(self, score: float, evidence: dict[str, float]) -> float:
        # Without a calibration: certainty per token as it stands.
        return self._calibration.chance(evidence) if self._calibration is not None else math.exp(score)
