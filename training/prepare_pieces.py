"""The data set of preset `base`: entries (the corpus, or a team's own pairs) and the composer's stream, in pieces."""

import itertools
import json
from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from jotcode.model.config import PRESETS
from jotcode.model.pieces import PieceCoder
from jotcode.model.prompt import source_pieces
from jotcode.model.retrieval import Index
from jotcode.model.vocabulary import Vocabulary
from jotcode.training.compose.stream import stream
from jotcode.training.corpus_entries import Entry
from jotcode.training.dataset import Example, write_dataset
from jotcode.training.pairs import Pair
from jotcode.training.piece_vocabulary import build_piece_vocabulary
from jotcode.training.samples import SampleMaker, TrainingSample, answers_of, composed_sample, corpus_rounds

# Composer samples from which the vocabulary counts words, beside all of the corpus.
COUNTED_SAMPLES = 20_000
HELD_OUT_SHARE = 0.04
VALIDATION_COMPOSED = 300


@dataclass(frozen=True, kw_only=True)
class PieceOptions:
    """examples: of the train split.  composed: the share of them that the composer makes.  vocabulary: one to keep
    (that of a checkpoint to go on from), or None to build one.  licence: recorded with each example."""

    examples: int = 60_000
    composed: float = 0.45
    seed: int = 0
    vocabulary: Vocabulary | None = None
    licence: str = "MIT"


def prepare_pieces(
    entries: Sequence[Entry], folder: Path, options: PieceOptions, progress: Callable[[int, int], None] | None = None
) -> dict[str, int]:
    """Fill an empty folder with a data set of pieces and the index of its answers; returns the counts.

    Validation asks for entries in wordings that training and index lack, and for fresh compositions. The same entries
    and options give the same bytes. progress: called with (examples done, all).
    """
    rng = Random(options.seed)
    held_out = _held_out(entries, rng)
    vocabulary = options.vocabulary or _vocabulary(entries, options.seed)
    maker = SampleMaker(entries, Index.build(answers_of(entries, held_out)))
    coder = _Coder(vocabulary, options.licence)
    rounds = corpus_rounds(entries, held_out, options.seed + 1)
    composed = stream(options.seed + 2)
    train: list[Example] = []
    while len(train) < options.examples:
        if rng.random() < options.composed:
            sample = next(composed)
            example = coder.example(composed_sample(sample.task, sample.code, sample.family, maker, rng))
        else:
            entry, ask = next(rounds)
            example = coder.example(maker.of_entry(entry, ask, rng))
        if example is not None:
            train.append(example)
            if progress is not None and len(train) % 500 == 0:
                progress(len(train), options.examples)
    validation = list(_validation(entries, held_out, maker, coder, options.seed))
    counts = {"entries": len(entries), "train": len(train), "validation": len(validation), "too long": coder.too_long}
    write_dataset(
        folder, {"train": train, "validation": validation}, (vocabulary, vocabulary), "pieces", options.seed, [], counts
    )
    Index.build(answers_of(entries)).save(folder)
    (folder / "report.json").write_text(json.dumps(counts, indent=2) + "\n", encoding="utf-8")
    return counts


def _held_out(entries: Sequence[Entry], rng: Random) -> frozenset[str]:
    several = [entry for entry in entries if len(entry.asks) > 3]
    chosen = rng.sample(several, int(len(several) * HELD_OUT_SHARE))
    return frozenset(rng.choice(entry.asks) for entry in chosen)


def _vocabulary(entries: Sequence[Entry], seed: int) -> Vocabulary:
    def texts() -> Iterator[str]:
        for entry in entries:
            yield from (*entry.asks, entry.code)
        for sample in itertools.islice(stream(seed + 3), COUNTED_SAMPLES):
            yield from (sample.task.comment, sample.task.prefix, sample.code)

    return build_piece_vocabulary(texts())


def _validation(
    entries: Sequence[Entry], held_out: frozenset[str], maker: SampleMaker, coder: "_Coder", seed: int
) -> Iterator[Example]:
    rng = Random(seed + 4)
    for entry in entries:
        for ask in entry.asks:
            if ask in held_out:
                example = coder.example(maker.asked(entry, ask))
                if example is not None:
                    yield example
    for sample in itertools.islice(stream(seed + 5), VALIDATION_COMPOSED):
        example = coder.example(composed_sample(sample.task, sample.code, sample.family, maker, rng))
        if example is not None:
            yield example


class _Coder:
    def __init__(self, vocabulary: Vocabulary, licence: str) -> None:
        self._vocabulary, self._licence = vocabulary, licence
        self._pieces = PieceCoder(vocabulary)
        self.too_long = 0

    def example(self, sample: TrainingSample) -> Example | None:
        """The sample in ids; None, counted, if it does not fit the model."""
        source = self._vocabulary.encode(source_pieces(sample.task, sample.likes, self._pieces))
        target = self._vocabulary.encode(self._pieces.code(sample.target))
        if len(target) + 2 > PRESETS["base"].target_positions:
            self.too_long += 1
            return None
        pair = Pair(sample.task.comment, sample.target, sample.family, 0, self._licence)
        return Example(pair, array("H", source), array("H", target))
