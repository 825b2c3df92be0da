"""A stream of elements on its way through a function: where it comes from, which are kept, what becomes of each."""
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from jotcode.training.compose import pools
from jotcode.training.compose.conditions import Condition, Operand, both, number_condition, parameter, selected
from jotcode.training.compose.english import singular
from jotcode.training.compose.naming import loop_variable
from jotcode.training.compose.sample import Env
from jotcode.training.compose.spec import Param, Voice
from jotcode.training.compose.string_conditions import string_condition
from jotcode.training.compose.transforms import Transform, number_transform, string_transform

Maker = Callable[[Random], Any]
HINTS = {"int": "int", "float": "float", "str": "str", "char": "str"}


@dataclass(slots=True)
class Source:
    """Where elements come from.

    code: the expression that is looped over.  read: its elements, from the Env.  noun: what the elements are called.
    where: "in a list", "in values" or "".  empty: how the sentence says that there is nothing ("the list is empty").
    make: a random argument for the parameter; the second argument is salt.
    """

    code: str
    kind: str
    noun: str
    variable: str
    where: str
    empty: str
    param: Param
    read: Callable[[Env], list[Any]]
    make: Callable[[Random, tuple[Any, ...]], Any]
    is_list: bool = True
    empty_code: str = ""


@dataclass(slots=True)
class Flow:
    """A source with an optional condition and an optional transform, and the parameters that these brought along."""

    source: Source
    condition: Condition | None = None
    transform: Transform | None = None
    params: list[Param] = field(default_factory=list)
    makers: list[Maker] = field(default_factory=list)

    @property
    def kind(self) -> str:
        """The kind of the elements that come out."""
        return self.transform.kind if self.transform else self.source.kind

    @property
    def bare(self) -> bool:
        """True if nothing is dropped or changed."""
        return self.condition is None and self.transform is None

    @property
    def element(self) -> str:
        """Code of one element that comes out."""
        v = self.source.variable
        return self.transform.code.format(x=v) if self.transform else v

    @property
    def test(self) -> str:
        """Code of the condition on the loop variable, or ""."""
        return self.condition.code.format(x=self.source.variable) if self.condition else ""

    def generator(self, element: str = "") -> str:
        """"price * 2 for price in prices if price > 10"."""
        test = f" if {self.test}" if self.condition else ""
        return f"{element or self.element} for {self.source.variable} in {self.source.code}{test}"

    def argument(self) -> str:
        """What to hand to sum() and the like."""
        return self.source.code if self.bare else self.generator()

    def as_list(self) -> str:
        """An expression that is a list."""
        if not self.bare:
            return f"[{self.generator()}]"
        return self.source.code if self.source.is_list else f"list({self.source.code})"

    def items(self, env: Env) -> list[Any]:
        """The meaning: the elements that come out."""
        kept = [x for x in self.source.read(env) if self.condition is None or self.condition.ref(x, env)]
        transform = self.transform
        return [transform.ref(x, env) for x in kept] if transform else kept

    def kept_words(self, voice: Voice) -> str:
        """"the even numbers in a list"."""
        return selected(voice, self.source.noun, self.condition, self.source.where)

    def words(self, voice: Voice) -> str:
        """"the squares of the even numbers in a list"."""
        kept = self.kept_words(voice)
        return voice.pick(*self.transform.of).format(e=kept) if self.transform else kept

    def opening_clauses(self, voice: Voice) -> list[str]:
        """The condition and the transform as imperative clauses of their own."""
        clauses = []
        if self.condition:
            kept = self.kept_words(voice)
            kept = "the " + kept.removeprefix("all ").removeprefix("the ") if kept.startswith("all ") else kept
            clauses.append(voice.pick("keep only ", "take ", "keep ", "select ", "pick ") + kept)
        if self.transform:
            if clauses:
                each, them = voice.pick("each", "each of them", "each one"), "them"
            else:
                where = f" {self.source.where}" if self.source.where else ""
                each, them = f"each {singular(self.source.noun)}{where}", f"the {self.source.noun}{where}"
            clauses.append(voice.pick(*self.transform.do).format(each=each, them=them))
        return clauses

    def none_words(self, voice: Voice) -> str:
        """When nothing comes out: "the list is empty", "there are none"."""
        if self.condition is None:
            return self.source.empty
        if self.condition.adjective:
            return f"there are no {self.condition.adjective} {self.source.noun}"
        return voice.pick("there are none", "there is none", "nothing matches", f"no {singular(self.source.noun)} matches", f"there are no such {self.source.noun}")

    def inputs(self) -> Callable[[Random], tuple[Any, ...]]:
        """Fresh arguments; defaults at the end are left out now and then."""
        salt = self.condition.salt if self.condition else ()
        make, makers, params = self.source.make, self.makers, self.params

        def draw(rng: Random) -> tuple[Any, ...]:
            args = [make(rng, salt), *(maker(rng) for maker in makers)]
            if params and params[-1].default is not None and rng.random() < 0.4:
                args.pop()
            return tuple(args)

        return draw

    def all_params(self) -> list[Param]:
        """The source's parameter first, then those of condition and transform."""
        return [self.source.param, *self.params]


def random_list(kind: str) -> Callable[[Random, tuple[Any, ...]], list[Any]]:
    """A maker of lists of the kind, some of them empty, some with values near the salt."""

    def make(rng: Random, salt: tuple[Any, ...]) -> list[Any]:
        size = rng.choice((0, 1, 2, 3, 5, 8, 12))
        return [random_element(kind, rng, salt) for _ in range(size)]

    return make


def random_element(kind: str, rng: Random, salt: tuple[Any, ...] = ()) -> Any:
    """One number or word, near the salt in four of ten cases."""
    if salt and rng.random() < 0.4:
        base = rng.choice(salt)
        if isinstance(base, str):
            return base or "a"
        if kind == "int":
            return int(base) + rng.choice((-1, 0, 0, 1))
        return base + rng.choice((-0.5, 0, 0, 0.25))
    if kind == "int":
        return rng.randrange(-20, 60) if rng.random() < 0.7 else rng.randrange(0, 130)
    if kind == "float":
        return round(rng.uniform(-10, 80), 2)
    return rng.choice(pools.WORDS)


def list_source(voice: Voice, kind: str) -> Source:
    """A parameter that is a list of numbers or strings."""
    rng = voice.rng
    noun = pools.noun_of_kind(rng, kind)
    generic = "words" if kind == "str" else "numbers"
    if voice.named:
        name = noun if voice.chance(0.6) else rng.choice(pools.LIST_PARAMS)
        if name != noun:
            noun = rng.choice((generic, generic, "values", "elements", "items", noun)) if name in pools.LIST_PARAMS else noun
        where = f"in {voice.name(name)}" if name != noun or voice.chance(0.5) else ""
        words = voice.pick("a list", f"a list of {noun}", "a list", f"a list of {HINTS[kind]}s" if kind != "str" else "a list of strings")
        empty = voice.pick("the list is empty", f"{voice.name(name)} is empty", f"there are no {noun}", "the list is empty")
    else:
        name = noun
        where = voice.pick("in a list", "in a list", "of a list", "in the list", "from a list", "in a given list")
        if noun in ("items", "elements", "values") and kind != "int":
            noun, name = generic, generic
        words = f"a list of {noun}"
        empty = voice.pick("the list is empty", "it is empty", "the list is empty", f"there are no {noun}")
    variable = loop_variable(name, otherwise="x" if len(name) < 2 else ("word" if kind == "str" else "number"))
    param = Param(name, f"list[{HINTS[kind]}]", words)
    return Source(name, kind, noun, variable, where, empty, param, lambda env: list(env[name]), random_list(kind))


def operand_param(voice: Voice, kind: str, source: Source) -> tuple[Operand, Maker]:
    """A further parameter of the function to compare or compute with: "limit", "a given prefix"."""
    rng = voice.rng
    if kind == "str":
        name = rng.choice(("prefix", "part", "letter", "marker", "start", "key", "term", "query", "piece", "symbol", "needle", "tag"))
        words = "a string"
        default: Any = rng.choice(("a", "-", "e", "x")) if voice.chance(0.15) else None
        code = None if default is None else f'"{default}"'
        hint = "str"
    else:
        name = rng.choice(pools.LIMIT_NAMES)
        words = voice.pick("a number", "a number", "an integer" if kind == "int" else "a number")
        default = rng.choice((1, 2, 3, 5, 10, 18, 50, 100)) if voice.chance(0.3) else None
        code = None if default is None else repr(default)
        hint = kind
    if name in (source.param.name, source.variable):
        name = "threshold" if kind != "str" else "fragment"
    if not voice.named:
        words, default, code = voice.pick("a given ", "a ", "the given ") * (len(name) > 1) + name, None, None
    param = Param(name, hint, words, code, default)
    letters = "aeistnrob-"
    if kind == "str":
        return parameter(param, voice.name(name) if voice.named else words), lambda r: r.choice(letters)
    return parameter(param, voice.name(name) if voice.named else words), lambda r: r.choice((1, 2, 3, 5, 7, 10, 20, 33))


def make_flow(voice: Voice, source: Source, condition: float = 0.6, transform: float = 0.45) -> Flow:
    """A flow with a condition and a transform, each with the given chance, some of them with a parameter."""
    flow = Flow(source)
    number = source.kind != "str"
    if voice.chance(condition):
        operand = None
        if voice.chance(0.25):
            operand, maker = operand_param(voice, source.kind, source)
        flow.condition = number_condition(voice, source.kind, operand) if number else string_condition(voice, operand)
        if operand is not None and operand.param is not None:
            flow.params.append(operand.param)
            flow.makers.append(maker)
        elif voice.chance(0.12):
            other = number_condition(voice, source.kind) if number else string_condition(voice)
            if other.code != flow.condition.code:
                flow.condition = both(voice, flow.condition, other)
    if voice.chance(transform):
        operand = None
        if not flow.params and voice.chance(0.15):
            operand, maker = operand_param(voice, source.kind, source)
        flow.transform = number_transform(voice, source.kind, operand) if number else string_transform(voice, operand)
        if operand is not None and operand.param is not None:
            flow.params.append(operand.param)
            flow.makers.append(maker)
    return flow


def result_hint(kind: str, sequence: str = "list") -> str:
    """"list[int]"."""
    return f"{sequence}[{HINTS[kind]}]"


def words_of(params: Sequence[Param]) -> list[str]:
    """The names, in order."""
    return [param.name for param in params]
