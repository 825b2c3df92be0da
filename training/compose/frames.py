"""Frames: a piece of a file with slots, ways to ask for what is missing, the code, and a reference, all as text.

<name> is a slot, filled from the frame's picks or its theme. {a|b} in a sentence is one of several ways to say it. ~...~
stands only where the file has type hints. [p] in a sentence is a parameter: by its name, or "a p" in a sentence that
gives no names; [=p] is a later mention of it. "&&" parts the clauses of a sentence. A sentence that begins with "=" is used
as it is, one that begins with ":" (rules, a noun phrase) stands behind the function's name; all others are imperative
clauses, put into one of the usual requests.
"""
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any

from jotcode.training.compose import frames_draws
from jotcode.training.compose.english import plural
from jotcode.training.compose.frame_parts import Part, drawn_parts, steps, tell
from jotcode.training.compose.spec import Voice

Slots = dict[str, str]
Theme = Callable[[Random], Slots]
_SLOT = re.compile(r"<([A-Za-z_][\w.]*)>")
_EITHER = re.compile(r"\{([^{}]*)\}")
_HINT = re.compile(r"~([^~\n]*)~")
_PARAM = re.compile(r"(?<!\w)\[(=?)(\w+)\]")
_DEFAULT = re.compile(r"(\w: [\w\[\], |.\"]+?)=(?! )")
_AN = re.compile(r"\b([Aa]) (?=[aeio]\w|hour|un(?!i))")
_ONE = re.compile(r"\ban (?=one|eur|unit|use)")


@dataclass(frozen=True, slots=True)
class Frame:
    """A request with its place. kind: method, function, inside (lines in a body) or class (a whole class, or several definitions).

    code: for a function or a method with its def line, named <fn>, unless the name is fixed.  ref: a lambda or a def
    named ref; for a method its first argument is the state.  draws: an expression over g that gives the arguments; for a
    method the state and the arguments.  attrs: the attributes of the class: "name: type" is given to __init__,
    "name: type = value" is not.  names: names that a sentence may prescribe.  named: whether sentences give the
    parameters' names; None: now and then.  exact: no other attributes.
    """

    kind: str
    asks: tuple[str, ...]
    code: str
    ref: str
    draws: str
    call: str = ""
    names: tuple[str, ...] = ()
    edges: tuple[tuple[str, str], ...] = ()
    picks: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    theme: Theme | None = None
    prefix: str = ""
    attrs: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()  # methods that stand above
    suffix: str = ""
    indent: str = ""
    imports: tuple[str, ...] = ()
    named: bool | None = None
    exact: bool = False
    rename: bool = True  # without a name in the sentence, the name follows from the sentence
    parts: tuple[Part, ...] = ()  # of a class, see frame_parts: a few of them are drawn
    least: int = 1
    most: int = 3
    typed: bool = False  # a function's def line, with one of names, stands below the sentence, which may leave to it what it says


def slots_of(rng: Random, frame: Frame) -> Slots:
    """The slots of the frame, filled at random. A pick for "a b" fills two slots at once."""
    slots: Slots = {}
    if frame.theme is not None:
        slots.update(frame.theme(rng))
    for keys, options in frame.picks.items():
        chosen = rng.choice(options)
        if " " in keys:
            slots.update(zip(keys.split(), chosen, strict=True))
        else:
            slots[keys] = chosen
    if "noun" in slots:
        slots["nouns"] = plural(slots["noun"])
    if frame.parts:
        slots |= drawn_parts(rng, frame.parts, frame.least, frame.most)
    return slots


def filled(text: str, slots: Slots) -> str:
    """The text with its slots filled, also those within slots."""
    for _ in range(3):
        if "<" not in text:
            return text
        changed = _SLOT.sub(lambda m: slots.get(m.group(1), m.group(0)), text)
        if changed == text:
            return text
        text = changed
    return text


def hinted(text: str, hints: bool) -> str:
    """The text with or without what stands between tildes."""
    if "~" not in text:
        return text
    text = _HINT.sub(r"\1" if hints else "", text)
    if hints:
        text = "\n".join(_DEFAULT.sub(r"\1 = ", line) if line.lstrip().startswith("def ") else line for line in text.split("\n"))
    return text


def spoken(voice: Voice, text: str, slots: Slots) -> str:
    """A sentence with one of each alternative, its slots, and its parameters as the voice mentions them."""
    while "{" in text:
        changed = _EITHER.sub(lambda m: voice.rng.choice(m.group(1).split("|")), text)
        if changed == text:
            break
        text = changed
    text = filled(text, slots)

    def mention(match: re.Match[str]) -> str:
        name = match.group(2)
        if voice.named or len(name) < 3:
            return voice.name(name)
        plain = name.replace("_", " ")
        if match.group(1):
            return f"the {plain}"
        return f"the given {plain}" if plain.endswith("s") and not plain.endswith("ss") else voice.pick(f"a {plain}", f"a given {plain}", f"the given {plain}")

    text = _AN.sub(r"\1n ", _PARAM.sub(mention, text))
    return _ONE.sub("a ", text)


def lazily(source: str, extra: dict[str, Any]) -> Callable[..., Any]:
    """The function that the source says; compiled when it is first called."""
    cell: list[Callable[..., Any]] = []

    def run(*args: Any) -> Any:
        if not cell:
            scope = {**frames_draws.SCOPE, "steps": steps, "tell": tell, **extra}
            if source.startswith("lambda"):
                cell.append(eval(source, scope))
            else:
                exec(source, scope)
                cell.append(scope["ref"])
        return cell[0](*args)

    return run
