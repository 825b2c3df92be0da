"""The data set of preset `base`, in pieces: entries (corpus, a team's own pairs), real code, the composer's stream."""

import itertools
import json
from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from jotcode.model.pieces import PieceCoder
from jotcode.model.prompt import source_pieces
from jotcode.model.retrieval import Index
from jotcode.model.vocabulary import Vocabulary
from jotcode.model.wordings import WordingEncoder
from jotcode.training.compose.stream import stream
from jotcode.training.corpus_entries import Entry
from jotcode.training.dataset import Example, write_dataset
from jotcode.training.pairs import Pair
from jotcode.training.piece_vocabulary import build_piece_vocabulary
from jotcode.training.real_samples import real_rounds, real_sample
from jotcode.training.samples import SampleMaker, TrainingSample, answers_of, composed_sample, corpus_rounds
from jotcode.training.wordings import train_wordings

# Composer samples from which the vocabulary counts words, beside all of the corpus.
COUNTED_SAMPLES = 20_000
HELD_OUT_SHARE = 0.04
# Pieces. A model of this size copies longer answers with slips, so they are recalled whole instead (model/recall.py),
# and what learning them would cost buys several short ones.
LONGEST_TAUGHT = 140
VALIDATION_COMPOSED = 300
VALIDATION_REAL = 300


@dataclass(frozen=True, kw_only=True)
class PieceOptions:
    """examples: of the train split.  composed: the share of them that the composer makes.  vocabulary: one to keep
    (that of a checkpoint to go on from), or None to build one; wordings: likewise the encoder of the index.
    licence: recorded with each example that does not bring its own.
    real: pairs of other people's code, learnt in their places with their licences, but not put into the index.
    own: entries that stand in the index beside the others.  own_share: of the examples, for own and real pairs; the
    rest is shared as without them.  0: each ask is learnt as often as any other."""

    examples: int = 60_000
    composed: float = 0.45
    seed: int = 0
    vocabulary: Vocabulary | None = None
    wordings: WordingEncoder | None = None
    licence: str = "MIT"
    real: Sequence[Pair] = ()
    own: Sequence[Entry] = ()
    own_share: float = 0.0


def prepare_pieces(
    entries: Sequence[Entry], folder: Path, options: PieceOptions, progress: Callable[[int, int], None] | None = None
) -> dict[str, int]:
    """Fill an empty folder with a data set of pieces and the index of its answers; returns the counts.

    Validation asks for entries in wordings that training and index lack, and for fresh compositions. The same entries
    and options give the same bytes. progress: called with (examples done, all).
    """
    rng = Random(options.seed)
    others, entries = entries, [*entries, *options.own]
    held_out = _held_out(others, rng)
    real, real_held_out = _real_split(options.real, options.seed)
    vocabulary = options.vocabulary or _vocabulary(entries, real, options.seed)
    wordings = options.wordings or (train_wordings(entries, held_out, options.seed) if entries else None)
    maker = SampleMaker(entries, Index.build(answers_of(entries, held_out), wordings))
    coder = _Coder(vocabulary, options.licence)
    apart = options.own_share > 0
    rounds = corpus_rounds(others if apart else entries, held_out, options.seed + 1)
    own_rounds = corpus_rounds(options.own, held_out, options.seed + 8)
    composed = stream(options.seed + 2)
    pairs = real_rounds(real, options.seed + 6)
    # Every ask and every real pair as often.
    real_share = len(real) / max(1, len(real) + sum(len(entry.asks) for entry in (options.own if apart else entries)))
    train: list[Example] = []
    while len(train) < options.examples:
        its_own = apart and rng.random() < options.own_share
        if not its_own and rng.random() < options.composed:
            sample = next(composed)
            example = coder.example(composed_sample(sample.task, sample.code, sample.family, maker, rng))
        elif real and (its_own or not apart) and rng.random() < real_share:
            pair = next(pairs)
            example = coder.example(real_sample(pair, maker, rng), pair)
        else:
            entry, ask = next(own_rounds if its_own else rounds)
            example = coder.example(maker.of_entry(entry, ask, rng))
        if example is not None:
            train.append(example)
            if progress is not None and len(train) % 500 == 0:
                progress(len(train), options.examples)
    validation = list(_validation(entries, held_out, maker, coder, options.seed))
    shown = (coder.example(real_sample(pair, maker, Random(pair.place)), pair) for pair in real_held_out)
    validation += [example for example in shown if example is not None]
    counts = {"entries": len(entries), "real pairs": len(options.real), "train": len(train)}
    counts |= {"validation": len(validation), "too long": coder.too_long}
    write_dataset(
        folder, {"train": train, "validation": validation}, (vocabulary, vocabulary), "pieces", options.seed, [], counts
    )
    if entries:
        Index.build(answers_of(entries), wordings).save(folder)
    (folder / "report.json").write_text(json.dumps(counts, indent=2) + "\n", encoding="utf-8")
    return counts


def _held_out(entries: Sequence[Entry], rng: Random) -> frozenset[str]:
    several = [entry for entry in entries if len(entry.asks) > 3]
    chosen = rng.sample(several, int(len(several) * HELD_OUT_SHARE))
    return frozenset(rng.choice(entry.asks) for entry in chosen)


def _real_split(pairs: Sequence[Pair], seed: int) -> tuple[list[Pair], list[Pair]]:
    """The pairs to learn from, and those that validation asks for."""
    chosen = set(Random(seed + 7).sample(range(len(pairs)), min(VALIDATION_REAL, int(len(pairs) * HELD_OUT_SHARE))))
    return (
        [pair for number, pair in enumerate(pairs) if number not in chosen],
        [pair for number, pair in enumerate(pairs) if number in chosen],
    )


def _vocabulary(entries: Sequence[Entry], real: Sequence[Pair], seed: int) -> Vocabulary:
    def texts() -> Iterator[str]:
        for entry in entries:
            yield from (*entry.asks, entry.code)
        for pair in real:
            yield from (pair.comment, pair.code)
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

    def example(self, sample: TrainingSample, of: Pair | None = None) -> Example | None:
        """The sample in ids; None, counted, if its code is too long.  of: the pair that brings its licence."""
        source = self._vocabulary.encode(source_pieces(sample.task, sample.likes, self._pieces))
        target = self._vocabulary.encode(self._pieces.code(sample.target))
        if len(target) > LONGEST_TAUGHT:
            self.too_long += 1
            return None
        origin, line, licence = (of.origin, of.line, of.licence) if of else (sample.family, 0, self._licence)
        pair = Pair(sample.task.comment, sample.target, origin, line, licence)
        return Example(pair, array("H", source), array("H", target))
