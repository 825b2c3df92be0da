"""A trained model taught a team's own pairs in minutes without forgetting: their pairs beside a replay of its own data.

Replay of earlier data while new data is learnt is the plain remedy against catastrophic forgetting (Robins 1995,
Connection Science 7(2)). What was gained and lost is measured before and after on the same requests.
"""

import ast
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from random import Random

from jotcode.model.checkpoint import load_checkpoint
from jotcode.model.engine import Engine
from jotcode.model.errors import ConfigError
from jotcode.model.task import Task
from jotcode.model.vocabulary import Vocabulary
from jotcode.model.wordings import WORDINGS, WordingEncoder
from jotcode.training.cleaning import CleanResult
from jotcode.training.compose.stream import stream
from jotcode.training.config import recipe
from jotcode.training.corpus_entries import Entry, read_corpus
from jotcode.training.dataset import Dataset
from jotcode.training.export import export
from jotcode.training.loop import train
from jotcode.training.pair_entries import entries_of_pairs
from jotcode.training.pairs import Pair
from jotcode.training.paraphrase import paraphrase
from jotcode.training.prepare import publish, write_quarantine
from jotcode.training.prepare_pieces import PieceOptions, prepare_pieces

DATA, RUN, MODEL = "data", "run", "model"
# Half of what it sees is new. The rest is what it knew, so that it goes on knowing it.
OWN_SHARE = 0.5
COMPOSED_OF_REPLAY = 0.5
# How often each own wording is seen; more examples than the largest number would take a laptop more than minutes.
SEEN = 12
FEWEST_EXAMPLES, MOST_EXAMPLES = 600, 12_000
LEARNING_RATE = 5e-4
ASKED = 40


@dataclass(frozen=True)
class Measured:
    """How many requests were asked, and how many were answered to the letter (the same syntax tree)."""

    asked: int
    right: int

    @property
    def share(self) -> float:
        """0..1; 0 for no requests."""
        return self.right / self.asked if self.asked else 0.0


@dataclass(frozen=True)
class FineTuned:
    """model: the checkpoint folder to use.  rows: (requests, before, after).  kept, rejected: of the pairs."""

    model: Path
    rows: list[tuple[str, Measured, Measured]]
    kept: int
    rejected: int


@dataclass(frozen=True, kw_only=True)
class FineTuneOptions:
    """steps: 0 for one pass over the examples.  batch_tokens: padded, of one step.  asked: requests of each kind."""

    steps: int = 0
    batch_tokens: int = 6000
    learning_rate: float = LEARNING_RATE
    seed: int = 0
    licence: str = "NOASSERTION"
    asked: int = ASKED
    device: str | None = None


@dataclass(frozen=True)
class _Requests:
    name: str
    tasks: list[tuple[Task, str]] = field(default_factory=list)


def fine_tune(
    cleaned: CleanResult,
    start: Path,
    out: Path,
    options: FineTuneOptions | None = None,
    progress: Callable[[str, int, int], None] | None = None,
) -> FineTuned:
    """Teach the checkpoint `start` the cleaned pairs. Killed, the same call goes on where it stood.

    out: gets the data set, the run and the finished model.  progress: called with (what, done, all).
    Raises ConfigError without a pair, or for a checkpoint of words.
    """
    options = options or FineTuneOptions()
    tell = progress or (lambda what, done, whole: None)
    if not cleaned.kept:
        raise ConfigError("no pair is left to learn from after cleaning; the quarantine file names the reasons.")
    given = load_checkpoint(start)
    if given.model.config.tokens != "pieces":
        raise ConfigError(f"{start}: a model of words cannot be fine-tuned; name one of preset base.")
    own = entries_of_pairs([pair for pair in cleaned.kept if not pair.prefix])
    placed = [pair for pair in cleaned.kept if pair.prefix]
    corpus = read_corpus()
    _prepare(own, placed, corpus, given.source_vocabulary, start, cleaned, out / DATA, options, tell)
    best = train(
        Dataset.load(out / DATA),
        out / RUN,
        recipe(
            given.model.config.preset, epochs=1, steps=options.steps, batch_tokens=options.batch_tokens, dropout=0.0,
            learning_rate=options.learning_rate, warmup_steps=10, schedule="linear", smoothing=0.02, average=0.9,
            validate_every=0, seed=options.seed,
        ),
        options.device,
        start,
    )  # fmt: skip
    extra = {"calibration": given.extra["calibration"]} if "calibration" in given.extra else {}
    export(best, out / MODEL, None, extra)
    requests = _requests(own, placed, corpus, options)
    before = measure(Engine.load(start, options.device), requests, lambda done, whole: tell("before", done, whole))
    after = measure(Engine.load(out / MODEL, options.device), requests, lambda done, whole: tell("after", done, whole))
    rows = [(part.name, one, other) for part, one, other in zip(requests, before, after, strict=True)]
    return FineTuned(out / MODEL, rows, len(cleaned.kept), len(cleaned.quarantined))


def _prepare(
    own: list[Entry],
    placed: list[Pair],
    corpus: list[Entry],
    vocabulary: Vocabulary,
    start: Path,
    cleaned: CleanResult,
    data: Path,
    options: FineTuneOptions,
    tell: Callable[[str, int, int], None],
) -> None:
    wordings = sum(len(entry.asks) for entry in own) + len(placed)
    pieces = PieceOptions(
        examples=min(MOST_EXAMPLES, max(FEWEST_EXAMPLES, int(SEEN * wordings / OWN_SHARE))),
        composed=COMPOSED_OF_REPLAY,
        seed=options.seed,
        vocabulary=vocabulary,
        wordings=WordingEncoder.load(start) if (start / WORDINGS).is_file() else None,
        licence=options.licence,
        real=placed,
        own=own,
        own_share=OWN_SHARE,
    )

    def fill(folder: Path) -> None:
        prepare_pieces(corpus, folder, pieces, lambda done, whole: tell("examples", done, whole))
        write_quarantine(folder / "quarantine.jsonl", cleaned.quarantined)

    publish(data, fill)


def measure(
    engine: Engine, requests: Iterable[_Requests], progress: Callable[[int, int], None] | None = None
) -> list[Measured]:
    """How many of each set of requests the engine answers to the letter with its first candidate."""
    parts = list(requests)
    whole, done, found = sum(len(part.tasks) for part in parts), 0, []
    for part in parts:
        right = 0
        for task, code in part.tasks:
            candidates = engine.complete(task)
            right += bool(candidates) and same_code(candidates[0].text, code, task.indent)
            done += 1
            if progress is not None:
                progress(done, whole)
        found.append(Measured(len(part.tasks), right))
    return found


def same_code(one: str, other: str, indent: str = "") -> bool:
    """Whether two pieces of code are one but for layout. indent: at which `one` stands."""
    tree = _tree(one, indent)
    return tree is not None and tree == _tree(other, "")


def _tree(code: str, indent: str) -> str | None:
    lines = [line.removeprefix(indent) for line in code.split("\n")]
    try:
        return ast.dump(ast.parse("\n".join(lines)))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _requests(
    own: Sequence[Entry], placed: Sequence[Pair], corpus: Sequence[Entry], options: FineTuneOptions
) -> list[_Requests]:
    rng = Random(options.seed)
    chosen = rng.sample(list(own), min(options.asked, len(own)))
    known = rng.sample([entry for entry in corpus if entry.kind == "function"], min(options.asked, len(corpus)))
    fresh = list(islice(stream(options.seed + 11), options.asked))
    parts = [
        _Requests("your pairs, in their words", [(Task(entry.asks[0]), entry.code) for entry in chosen]),
        _Requests(
            "your pairs, in other forms",
            [(Task(paraphrase(rng.choice(entry.asks), rng)), entry.code) for entry in chosen],
        ),
        _Requests("the corpus", [(Task(paraphrase(rng.choice(entry.asks), rng)), entry.code) for entry in known]),
        _Requests(
            "fresh compositions", [(sample.task, _dedented(sample.code, sample.task.indent)) for sample in fresh]
        ),
    ]
    if placed:
        some = rng.sample(list(placed), min(options.asked, len(placed)))
        tasks = [(Task(pair.comment, pair.prefix, pair.indent), pair.code) for pair in some]
        parts.insert(2, _Requests("your pairs inside files", tasks))
    return [part for part in parts if part.tasks]


def _dedented(code: str, indent: str) -> str:
    return "\n".join(line.removeprefix(indent) for line in code.split("\n"))
