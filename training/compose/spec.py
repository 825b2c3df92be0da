"""What a generator says about one function: parameters, meaning, wording, body. request.py words it, render.py writes it."""
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from jotcode.training.compose.english import number_words, quoted
from jotcode.training.compose.sample import Env


@dataclass(frozen=True, slots=True)
class Param:
    """A parameter: its name, type hint, what it is ("a list of prices") and its default as code, if it has one."""

    name: str
    hint: str
    words: str
    default: str | None = None
    default_value: Any = None

    def declared(self, hints: bool) -> str:
        """The parameter as it stands in a def line."""
        if hints:
            return f"{self.name}: {self.hint}" + (f" = {self.default}" if self.default is not None else "")
        return self.name + (f"={self.default}" if self.default is not None else "")


@dataclass(frozen=True, slots=True)
class Edge:
    """An edge case in words: when ("the list is empty") and what is done then ("return None")."""

    when: str
    do: str


@dataclass(slots=True)
class Spec:
    """One function's meaning. The wording already mentions the parameters as the voice asked for.

    clauses: imperative clauses in order, the last one saying what is returned or printed.  body: lines without
    indentation.  ref: the meaning, over an Env of the parameters.  verbs, nouns: words for a prescribed name.
    """

    family: str
    params: list[Param]
    hint: str
    clauses: list[str]
    body: list[str]
    ref: Callable[[Env], Any]
    inputs: Callable[[Random], tuple[Any, ...]]
    edges: list[Edge] = field(default_factory=list)
    imports: list[str] = field(default_factory=list)
    verbs: tuple[str, ...] = ("get", "compute", "find")
    nouns: tuple[str, ...] = ("result",)
    call: str = "{name}(*args)"
    noun_phrase: str = ""
    hint_imports: list[str] = field(default_factory=list)  # what the type hints need
    must_say: tuple[str, str] = ("", "")  # a word without which the sentence is unclear, and what to add if it is missing

    def reference(self) -> Callable[..., Any]:
        """The meaning as a function of the positional arguments; defaults fill what is left out."""
        names = [param.name for param in self.params]
        defaults = {param.name: param.default_value for param in self.params if param.default is not None}
        ref = self.ref

        def refer(*args: Any) -> Any:
            return ref({**defaults, **dict(zip(names, args, strict=False))})

        return refer


class Voice:
    """The manner of one sample: its random source, and whether the sentence names the parameters.

    named: the sentence gives the parameters' names, so that the wording mentions them; otherwise things are "a list",
    "a given limit", and the names follow from the nouns.
    """

    def __init__(self, rng: Random, named: bool) -> None:
        self.rng = rng
        self.named = named
        self._ticks = "`{}`" if rng.random() < 0.25 else "{}"

    def pick(self, *options: str) -> str:
        """One of the options."""
        return options[int(self.rng.random() * len(options))]

    def any(self, options: Sequence[Any]) -> Any:
        """One of the options, of whatever kind."""
        return self.rng.choice(options)

    def chance(self, probability: float) -> bool:
        """True with the given probability."""
        return self.rng.random() < probability

    def number(self, number: int, chance: float = 0.15) -> str:
        """A number in digits or in words."""
        return number_words(self.rng, number, chance)

    def quote(self, text: str) -> str:
        """A string constant in quotes."""
        return quoted(self.rng, text)

    def name(self, name: str) -> str:
        """An identifier as this voice writes it: bare, or in backticks."""
        return self._ticks.format(name)
