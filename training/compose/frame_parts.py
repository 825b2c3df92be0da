"""Classes made of optional parts: a few of a frame's parts are drawn, said one after the other, written below each other.

A part is (sentence, code, steps, reference): "total() returns the sum", the method, "x.total()", and the same once more
as a line of the class R that the frame's ref holds. Steps are what a check may do with an object x, parted by "|"; the
words W, I and N in them stand for a word, a whole number and a small positive one.
"""
import re
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

from jotcode.training.compose.frames_draws import whole, word

Part = tuple[str, str, str, str]
_EITHER = re.compile(r"\{([^{}]*)\}")
_DEF = re.compile(r"^def (\w+|<\w+>)", re.MULTILINE)
_STEP = "    "
_DRAWN: dict[str, Callable[[Random], Any]] = {"W": word, "I": lambda g: whole(g, -3, 20), "N": lambda g: whole(g, 1, 9)}


def drawn_parts(rng: Random, parts: Sequence[Part], least: int, most: int) -> dict[str, str]:
    """The slots of least to most parts: <parts> in a sentence, <methods> in the code, <steps> in draws, <refs> in ref.

    Of parts that define the same method one is drawn. The methods stand in the order of the sentence, those with two
    underscores first.
    """
    chosen: list[Part] = []
    names: set[str] = set()
    count = rng.randint(least, most)
    for part in rng.sample(parts, len(parts)):
        own = set(_DEF.findall(part[1]))
        if len(chosen) < count and not own & names:
            chosen.append(part)
            names |= own
    said = [_EITHER.sub(lambda m: rng.choice(m.group(1).split("|")), part[0]) for part in chosen]
    comma = ", " if not any("," in text for text in said) and rng.random() < 0.6 else "; "
    if len(said) > 1 and rng.random() < 0.3:
        said[-1] = f"and {said[-1]}"
    code = sorted((part[1].strip("\n") for part in chosen if part[1].strip()), key=lambda text: not text.startswith("def __"))
    methods = "".join(f"\n\n{_indented(text)}" for text in code)
    references = "\n".join(_indented(part[3].strip("\n")) for part in chosen)
    return {"parts": comma.join(said), "methods": methods, "refs": references, "steps": "|".join(p[2] for p in chosen if p[2])}


def _indented(text: str) -> str:
    return "\n".join(_STEP + line if line else "" for line in text.split("\n"))


def steps(g: Random, templates: str, most: int = 8) -> list[str]:
    """Steps out of the templates; each of them is likely among them."""
    options = [option for option in templates.split("|") if option]
    found = [g.choice(options) for _ in range(g.choice((1, 4, most)))] + g.sample(options, min(3, len(options)))
    return [re.sub(r"\b[WIN]\b", lambda m: repr(_DRAWN[m.group()](g)), step) for step in found]


def tell(kind: Any, start: tuple[Any, ...], taken: Sequence[str]) -> list[Any]:
    """What the steps say, one after the other, for an object x that kind makes of start: values, or the names of errors."""
    scope = {"x": kind(*start)}
    told = []
    for step in taken:
        try:
            value = eval(step, scope)
        except Exception as error:  # what matters is that the reference raises the same
            value = type(error).__name__
        told.append(value)
    return told
