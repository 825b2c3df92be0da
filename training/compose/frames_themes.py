"""Themes of frames that take more than a choice out of a table: records of the file, the names in scope of a function."""
from random import Random

from jotcode.training.compose import pools
from jotcode.training.compose.english import singular
from jotcode.training.compose.frames_domains import domain as domain
from jotcode.training.compose.frames_draws import Slots, holder

_LIMITS = ("limit", "minimum", "threshold", "at_least", "lowest", "cutoff", "bound")
_TARGETS = ("result", "found", "selected", "kept", "output", "chosen", "collected", "matches", "out", "filtered")
_COUNTS = ("counts", "tally", "frequencies", "how_often", "totals", "stats")


def scope(rng: Random) -> Slots:
    """Names in a function: lists of numbers, of strings and of records, a limit, a target."""
    slots = holder(rng)
    texts = rng.choice([n for n in pools.STR_NOUNS if n not in ("items", "species", "files", "lines", "words", "keys") and singular(n) != n])
    numbers = rng.choice([n for n in (*pools.FLOAT_NOUNS, *pools.INT_NOUNS) if singular(n) != n])
    slots |= {"strs": texts, "str": singular(texts), "nums": numbers, "n": singular(numbers), "limit": rng.choice(_LIMITS), "t": rng.choice(_TARGETS), "counts": rng.choice(_COUNTS)}
    if rng.random() < 0.3:
        slots |= {"one": "row", "many": "rows"}
        for field in ("key", "text", "num", "dec", "flag", "amount"):
            slots[f"e.{field}"] = slots[f"x.{field}"].replace("x", "row", 1)
            slots[f"q.{field}"] = slots[f"e.{field}"].replace('"', "'")
    return slots


def objects(rng: Random) -> Slots:
    """Records of a dataclass above, or NamedTuples, or dicts of a TypedDict."""
    slots = holder(rng)
    while slots["form"] != "object":
        slots = holder(rng)
    how = rng.random()
    if how < 0.2:
        slots["shape"] = slots["shape"].replace("from dataclasses import dataclass", "from typing import NamedTuple").replace("@dataclass\n", "").replace(f"class {slots['One']}:", f"class {slots['One']}(NamedTuple):")
    elif how < 0.35:
        slots["shape"] = slots["shape"].replace("from dataclasses import dataclass", "from typing import TypedDict").replace("@dataclass\n", "").replace(f"class {slots['One']}:", f"class {slots['One']}(TypedDict):")
        for field in ("key", "text", "num", "dec", "flag", "amount"):
            slots[f"e.{field}"] = f'{slots["one"]}["{slots[field]}"]'
            slots[f"x.{field}"] = f'x["{slots[field]}"]'
            slots[f"at.{field}"] = f'["{slots[field]}"]'
        slots["draw"] = slots["draw"].replace("'object'", "'dict'")
        slots["drawn"] = slots["drawn"].replace("'object'", "'dict'")
    return slots
