"""Frames made of optional parts: a few of a frame's parts are drawn, said one after the other, and written below each other.

A part is (sentence, code, steps): "total() returns the sum", the method, and "x.total()", what a check may do with the
object x. Steps are parted by "|"; in them W, I and N stand for a word, a whole number and a small positive one.
"""
from collections.abc import Sequence
from random import Random
from typing import Any

from jotcode.training.compose.frames_draws import whole, word

Part = tuple[str, str, str]


def drawn_parts(rng: Random, parts: Sequence[Part], least: int, most: int) -> dict[str, str]:
    """The slots of least to most parts: <parts> in a sentence, <methods> in the code, <steps> in draws.

    The methods stand in the order of the sentence, those with two underscores first.
    """
    chosen = rng.sample(parts, rng.randint(least, min(most, len(parts))))
    said = [part[0] for part in chosen]
    comma = ", " if not any("," in text for text in said) and rng.random() < 0.6 else "; "
    if len(said) > 1 and rng.random() < 0.4:
        said[-2:] = [f"{said[-2]}{'; ' if comma == '; ' else ''}{' ' if comma == ', ' else ''}and {said[-1]}"]
    code = sorted((part[1].strip("\n") for part in chosen if part[1].strip()), key=lambda text: not text.startswith("def __"))
    indented = ["\n".join("    " + line if line else "" for line in text.split("\n")) for text in code]
    methods = "".join(f"\n\n{text}" for text in indented)
    steps = "|".join(part[2] for part in chosen if part[2])
    return {"parts": comma.join(said), "methods": methods, "steps": steps}


def steps(g: Random, templates: str, most: int = 8) -> list[str]:
    """Expressions over an object x out of the templates, which are parted by "|"; each of them is likely among them."""
    options = [option for option in templates.split("|") if option]
    found = [g.choice(options) for _ in range(g.choice((1, 4, most)))] + g.sample(options, min(3, len(options)))
    return [_step(g, option) for option in found]


def _step(g: Random, template: str) -> str:
    return "".join(
        repr(word(g)) if c == "W" else str(whole(g, -3, 20)) if c == "I" else str(whole(g, 1, 9)) if c == "N" else c for c in template
    )


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
