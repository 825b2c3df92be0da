"""How many different pairs the stream holds. ``python -m jotcode.training.compose.distinct --draw 1100000``.

Prints the distinct pairs among those drawn, and the birthday estimate of how many there are: n draws out of N equally
likely pairs collide about n * n / (2 * N) times; as the pairs are not equally likely, the estimate is too low.
"""
import argparse
import sys
from collections.abc import Collection, Sequence
from hashlib import blake2b
from itertools import islice

from jotcode.training.compose.sample import Sample
from jotcode.training.compose.stream import stream


def key_of(sample: Sample) -> bytes:
    """A digest of what a model would see and answer: 10 bytes, so that a million of them do not meet by chance."""
    task = sample.task
    return blake2b("\0".join((task.comment, task.prefix, task.def_line, sample.code)).encode(), digest_size=10).digest()


def count(seed: int, draws: int, families: Collection[str] | None = None) -> int:
    """The number of distinct pairs among so many draws."""
    return len({key_of(sample) for sample in islice(stream(seed, families), draws)})


def estimate(draws: int, distinct: int) -> float:
    """At least so many pairs there are, by the birthday estimate; infinite if no two draws were the same."""
    repeated = draws - distinct
    return draws * draws / (2 * repeated) if repeated else float("inf")


def main(arguments: Sequence[str] | None = None) -> int:
    """Count and print."""
    parser = argparse.ArgumentParser(description="Count the composer's distinct pairs.")
    parser.add_argument("--draw", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--families", nargs="*", default=None)
    options = parser.parse_args(arguments)
    distinct = count(options.seed, options.draw, options.families)
    sys.stdout.write(f"{options.draw} drawn, {distinct} distinct ({distinct / options.draw:.2%}); there are about {estimate(options.draw, distinct):.3g} or more\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
