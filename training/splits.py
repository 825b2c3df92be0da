"""Which pairs train, validate and test, told by a hash of what is asked, so that a task never stands on two sides."""
import hashlib
import re

from jotcode.training.benchmark_guard import wording

SPLITS = ("train", "validation", "test")
SHARES = {"train": 0.90, "validation": 0.05, "test": 0.05}
# Words that do not tell one task from another.
_FILLERS = frozenset(
    re.findall(
        r"\w+",
        "a an the of to in on for from with by and or is are that which using use given python python3 program "
        "function method code write print return find display user all its it this",
    )
)


def task_key(comment: str) -> str:
    """What a comment asks, without order, number, filling words: wordings with one key are one task."""
    words = wording(comment).split()
    telling = {word[:-1] if len(word) > 3 and word.endswith("s") else word for word in words if word not in _FILLERS}
    return " ".join(sorted(telling)) or wording(comment)


def split_of(comment: str, seed: int = 0) -> str:
    """The side on which a comment stands: one of SPLITS, in about the SHARES; the same wherever it is asked."""
    digest = hashlib.sha256(f"{seed}:{task_key(comment)}".encode()).digest()
    place = int.from_bytes(digest[:8]) / 2**64
    for split in SPLITS[:-1]:
        if place < SHARES[split]:
            return split
        place -= SHARES[split]
    return SPLITS[-1]
