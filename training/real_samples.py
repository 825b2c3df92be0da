"""Examples for the preset `base` from pairs of real code: asked in many forms, each in the place where it was found."""

from collections.abc import Iterator, Sequence
from random import Random

from jotcode.model.task import Task
from jotcode.training.pairs import Pair
from jotcode.training.paraphrase import paraphrase
from jotcode.training.samples import SHOW_COMPOSED, TYPED_DEF, SampleMaker, TrainingSample

FAMILY = "real"


def real_sample(pair: Pair, maker: SampleMaker, rng: Random) -> TrainingSample:
    """An example that asks for the pair's code in some form of its words, below what stands above it in its file."""
    # As the corpus writes its asks: what goes before it then reads on.
    ask = pair.comment if pair.comment[1:2].isupper() else pair.comment[:1].lower() + pair.comment[1:]
    comment = paraphrase(ask, rng)
    likes = maker.found(comment) if rng.random() < SHOW_COMPOSED else ()
    head = pair.code.split("\n", 1)[0]
    typed = head.startswith(("def ", "async def ")) and head.endswith(":") and rng.random() < TYPED_DEF
    task = Task(comment, pair.prefix, pair.indent, def_line=pair.indent + head if typed else "")
    return TrainingSample(task, likes, pair.code, FAMILY)


def real_rounds(pairs: Sequence[Pair], seed: int) -> Iterator[Pair]:
    """Every pair, in a new order each round, without end; nothing if there are none."""
    left = list(pairs)
    rng = Random(seed)
    while left:
        rng.shuffle(left)
        yield from left
