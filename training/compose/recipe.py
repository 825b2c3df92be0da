"""Recipes: a way to ask with slots, code with the same slots, and a reference; one recipe serves many sentences.

In asks and code <name> is a slot; in asks {a|b|c} is one of several ways to say it. A slot is a list, a text, a dict, a
number that is a constant in one sentence, a parameter in the next and a parameter with a default in a third, or a word
that changes the code ("largest" with max). Reserved slots: <v> the loop variable of xs, <one> and <many> what its
elements are called, <it> a second mention of xs.
"""
import functools
import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from jotcode.training.compose import pools
from jotcode.training.compose.english import article, code_string, number_words, singular
from jotcode.training.compose.flow import random_list
from jotcode.training.compose.guards import Subject, guard
from jotcode.training.compose.naming import loop_variable
from jotcode.training.compose.sample import Env
from jotcode.training.compose.spec import Edge, Param, Spec, Voice

_SLOT = re.compile(r"<(\w+)>")
_FILLED = re.compile(r'\{"([^"{}\\]*)"\}|\{(\d+)\}')
_ONES = re.compile(r"\b(1|one) (decimal|digit|character|element|item|place|time|step|letter|position|row)s\b")
_NEXT = re.compile(r"range\(1, (\d+) \+ 1\)")
_IDENTIFIER = re.compile(r"[A-Za-z_]\w*")
_EITHER = re.compile(r"\{([^{}]*)\}")
_HINTS = {
    "ints": "list[int]", "floats": "list[float]", "words": "list[str]", "text": "str", "table": "dict[str, int]", "int": "int", "number": "float", "str": "str", "rows": "list[list[int]]",
    "pairs": "list[tuple[str, int]]", "flag": "bool", "tables": "list[dict[str, int]]", "groups": "dict[str, list[str]]", "bools": "list[bool]", "lines": "list[str]", "func": "Callable",
}  # fmt: skip
_ELEMENTS = {"ints": "int", "floats": "float", "words": "str", "rows": "list[int]", "text": "str"}
_TABLE_NAMES = (
    "prices", "stock", "scores", "ages", "counts", "votes", "grades", "points", "inventory", "balances", "totals", "quantities", "weights", "sales", "wins", "d", "data", "mapping", "basket", "hours",
    "visits", "frequencies", "ratings", "costs", "budget",
)  # fmt: skip
_TEXT_VALUES = (*pools.SENTENCES, "a=1;b=2", "Level", "ab12 cd3", "noon")


@dataclass(frozen=True, slots=True)
class Slot:
    """What stands for <name>: a parameter of a kind, a constant, or one of several words with their code.

    names: for a parameter.  values: constants, which are also drawn as arguments; without them it is always a parameter.
    draws: further arguments to test with.  options: (words, code, value for the reference), words split by "|".
    words: what it is ("a number of days").  make: an own maker of arguments.
    """

    kind: str
    names: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()
    draws: tuple[Any, ...] = ()
    options: tuple[tuple[str, str, Any], ...] = ()
    words: str = ""
    make: Callable[[Random], Any] | None = None
    constant: bool = False
    intro: str = ""  # how a sentence that gives the name mentions it: "the dict of lists {}"


@dataclass(frozen=True, slots=True)
class Recipe:
    """One meaning. ref takes the slots' values in their order.

    edges: what the sentence says of special cases that the code treats anyway.  empty: what to return for an empty first
    slot, if the code needs it; "" never.  guards: whether other guards may be put before the code.
    """

    slots: dict[str, Slot]
    asks: tuple[str, ...]
    code: str
    ref: Callable[..., Any]
    hint: str
    nouns: tuple[str, ...]
    verbs: tuple[str, ...] = ("get", "compute", "find")
    edges: tuple[tuple[str, str], ...] = ()
    imports: tuple[str, ...] = ()
    guards: bool = True
    needs: bool = False  # without a guard an empty first slot fails: a guard is always there
    call: str = ""
    fits: Callable[..., bool] | None = None  # arguments for which the meaning is defined


INTS, FLOATS, WORDS, TABLE = Slot("ints"), Slot("floats"), Slot("words"), Slot("table")
ROWS = Slot("rows", ("rows", "matrix", "grid", "table", "board", "nested", "m"))
TEXT = Slot("text")


def number(*names: str, values: tuple[Any, ...] = (), draws: tuple[Any, ...] = (), words: str = "a number", kind: str = "int") -> Slot:
    """A number slot."""
    return Slot(kind, names, values, draws or values, words=words)


def string(*names: str, values: tuple[str, ...] = (), draws: tuple[str, ...] = (), words: str = "a string") -> Slot:
    """A string slot."""
    return Slot("str", names, values, draws or values, words=words)


def either(*options: tuple[str, str, Any]) -> Slot:
    """A slot for words that change the code."""
    return Slot("option", options=options)


@dataclass(slots=True)
class _Filled:
    said: dict[str, str]
    code: dict[str, str]
    fixed: dict[str, Any]
    params: dict[str, Param]
    makers: dict[str, Callable[[Random], Any]]
    subjects: list[Subject]
    locals: frozenset[str]

    def taken(self) -> set[str]:
        """Names that stand for something already."""
        return {*(param.name for param in self.params.values()), *self.locals}


@functools.cache
def local_names(code: str) -> frozenset[str]:
    """The words in a recipe's code, apart from its slots: no parameter may be called so."""
    return frozenset(_IDENTIFIER.findall(_SLOT.sub(" ", code)))


def recipe_spec(voice: Voice, recipe: Recipe, family: str) -> Spec:
    """The recipe as a Spec, its slots filled at random."""
    filled = _Filled({}, {}, {}, {}, {}, [], local_names(recipe.code))
    for key, slot in recipe.slots.items():
        _fill(voice, filled, key, slot)
    asks = recipe.asks if voice.named else [ask for ask in recipe.asks if "[<" not in ask] or recipe.asks
    ask = worded(voice, voice.rng.choice(asks), filled.said)
    ask = _ONES.sub(r"\1 \2", ask)
    code = _NEXT.sub(lambda m: f"range(1, {int(m.group(1)) + 1})", _plain_strings(replaced(recipe.code, filled.code)))
    slots, ref, fits = tuple(recipe.slots), recipe.ref, recipe.fits
    ordered = sorted(filled.params.items(), key=lambda item: item[1].default is not None)
    names = {key: param.name for key, param in filled.params.items()}
    fixed, makers = filled.fixed, [filled.makers[key] for key, _ in ordered]
    last_default = bool(ordered) and ordered[-1][1].default is not None

    def meaning(env: Env) -> Any:
        return ref(*(env[names[key]] if key in names else fixed[key] for key in slots))

    def inputs(g: Random) -> tuple[Any, ...]:
        for _ in range(2000):
            drawn = {key: filled.makers[key](g) for key, _ in ordered}
            if fits is None or fits(*(drawn[key] if key in drawn else fixed[key] for key in slots)):
                break
        args = tuple(drawn.values())
        return args[:-1] if last_default and g.random() < 0.4 and fits is None else args

    del makers
    hint = replaced(recipe.hint, {"E": _ELEMENTS.get(recipe.slots[slots[0]].kind, "int"), "T": _HINTS.get(recipe.slots[slots[0]].kind, "list")})
    nouns = tuple(replaced(noun, {"many": filled.code.get("many", "items"), "one": filled.code.get("one", "item")}).replace(" ", "_") for noun in recipe.nouns)
    edges = [Edge(worded(voice, when, filled.said), worded(voice, do, filled.said)) for when, do in recipe.edges]
    spec = Spec(
        family, [param for _, param in ordered], hint, [ask], code.split("\n"), meaning, inputs, edges, list(recipe.imports), recipe.verbs, nouns,
        noun_phrase=ask.removeprefix("return ") if ask.startswith(("return the ", "return a ", "return all ")) and not edges else "",
    )  # fmt: skip
    if recipe.call:
        spec.call = recipe.call
    if "Callable" in hint or "Iterator" in hint:
        spec.hint_imports = [f"from collections.abc import {hint.split('[')[0]}"]
        spec.noun_phrase = ""
    if recipe.guards and (recipe.needs or voice.chance(0.3)):
        guard(voice, spec, filled.subjects, recipe.needs)
    return spec


def worded(voice: Voice, text: str, said: dict[str, str]) -> str:
    """The text with one of each {a|b} and with its slots as the sentence mentions them."""
    if "{" in text:
        text = _EITHER.sub(lambda m: voice.rng.choice(m.group(1).split("|")), text)
    return replaced(text, said)


def replaced(text: str, values: dict[str, str]) -> str:
    """The text with its <slots> replaced; an unknown one stays, so that it is seen."""
    return _SLOT.sub(lambda m: values.get(m.group(1), m.group(0)), text)


def _plain_strings(code: str) -> str:
    """The code without constants in the braces of its f-strings: f"{x:.{2}f}" is f"{x:.2f}"."""
    return "\n".join(_FILLED.sub(lambda m: m.group(1) if m.group(1) is not None else m.group(2), line) if 'f"' in line else line for line in code.split("\n"))


def _fill(voice: Voice, filled: _Filled, key: str, slot: Slot) -> None:
    rng = voice.rng
    if slot.options:
        words, code, value = rng.choice(slot.options)
        filled.said[key], filled.code[key], filled.fixed[key] = rng.choice(words.split("|")), code, value
    elif slot.kind in ("int", "number", "str", "flag", "func"):
        _fill_scalar(voice, filled, key, slot)
    else:
        _fill_collection(voice, filled, key, slot)


def _fill_scalar(voice: Voice, filled: _Filled, key: str, slot: Slot) -> None:
    rng, roll = voice.rng, voice.rng.random()
    if slot.values and (slot.constant or roll < 0.5):
        value = rng.choice(slot.values)
        filled.fixed[key] = value
        filled.code[key] = code_string(value) if isinstance(value, str) else repr(value)
        filled.said[key] = voice.quote(value) if isinstance(value, str) else number_words(rng, value, 0.15) if isinstance(value, int) else str(value)
        return
    taken = filled.taken()
    options = [name for name in slot.names if name not in taken and name not in filled.code.values()]
    # Where the code itself uses every name (start=start), those that no other parameter has will do.
    options = options or [name for name in slot.names if name not in taken - filled.locals]
    name = rng.choice(options) if voice.named else options[0]
    words, default, default_value = slot.words, None, None
    if voice.named and slot.values and roll > 0.82:
        default_value = rng.choice(slot.values)
        default = code_string(default_value) if isinstance(default_value, str) else repr(default_value)
    filled.params[key] = Param(name, _HINTS[slot.kind], words or "a value", default, default_value)
    filled.code[key] = name
    filled.said[key] = voice.name(name) if voice.named or len(name) == 1 else _unnamed(voice, name)
    draws = slot.draws
    filled.makers[key] = slot.make or (lambda g: g.choice(draws))
    if slot.kind not in ("flag", "func"):
        filled.subjects.append(Subject(name, slot.kind, filled.said[key] if voice.named else f"the {name}" if len(name) > 1 else name))


def _unnamed(voice: Voice, name: str) -> str:
    plain = name.replace("_", " ")
    if slot_is_plural(name):
        return voice.pick(f"a given number of {plain}", f"a number of {plain}", f"the given {plain}")
    return voice.pick(f"a given {plain}", article(plain), article(plain), f"the given {plain}")


def slot_is_plural(name: str) -> bool:
    """Whether a parameter's name is a plural: "seconds"."""
    return name.endswith("s") and not name.endswith(("ss", "us", "is"))


def _fill_collection(voice: Voice, filled: _Filled, key: str, slot: Slot) -> None:
    rng, kind, first = voice.rng, slot.kind, "v" not in filled.code
    taken = filled.taken()
    noun, words, mention = _collection(voice, kind)
    while noun in taken:
        noun, words, mention = _collection(voice, kind)
    name = noun
    if slot.names:
        free = [n for n in slot.names if n not in taken]
        name = rng.choice(free) if voice.named else free[0]
        words = slot.words or words
    elif voice.named and kind in ("ints", "floats", "words") and rng.random() < 0.35:
        name = rng.choice([n for n in pools.LIST_PARAMS if n not in taken])
        noun = rng.choice(("elements", "values", "items", "words" if kind == "words" else "numbers"))
    elif kind == "text":
        name = noun = rng.choice([n for n in pools.STR_PARAMS if n not in taken]) if voice.named else "text"
    if name == noun and noun in ("data", "items", "d", "entries"):
        noun = "words" if kind == "words" else "values" if kind != "table" else "entries"
    filled.params[key] = Param(name, _HINTS[kind], words)
    filled.code[key] = name
    if slot.words and slot.names:
        mention = slot.words
    filled.said[key] = (slot.intro or "{}").format(voice.name(name)) if voice.named else (mention if first else mention.replace("a ", "another ", 1) if mention.startswith("a ") else mention)
    taken.add(name)
    if first:
        variable = loop_variable(name, (*taken, *filled.code.values()), "x" if len(name) < 3 else "item") if kind not in ("text", "rows", "table") else {"text": "char", "rows": "row", "table": "key"}[kind]
        filled.code["v"] = variable
        filled.said["one"] = filled.code["one"] = singular(noun)
        filled.said["many"] = filled.code["many"] = noun
        filled.said["it"] = filled.said[key] if voice.named else "it" if kind in ("text", "table") else "the list"
    if slot.make:
        filled.makers[key] = slot.make
    else:
        filled.makers[key] = maker_of(kind)
    filled.subjects.append(Subject(name, kind, voice.name(name) if voice.named else "the text" if kind == "text" else "the dict" if kind == "table" else "the list"))


def _collection(voice: Voice, kind: str) -> tuple[str, str, str]:
    """A noun, what it is, and how a sentence without names mentions it."""
    rng = voice.rng
    if kind == "text":
        return "text", voice.pick("a string", "a text", "a string"), voice.pick("a string", "a text", "a given string", "a string")
    if kind == "table":
        noun = rng.choice(_TABLE_NAMES)
        return noun, voice.pick("a dict", "a dictionary", f"a dict of {noun}" if len(noun) > 4 else "a dict"), voice.pick("a dict", "a dictionary", "a dict", "a given dict")
    if kind == "rows":
        return "rows", voice.pick("a list of lists", "a nested list", "a list of rows"), voice.pick("a list of lists", "a nested list", "a list of rows")
    noun = rng.choice({"ints": pools.INT_NOUNS, "floats": pools.FLOAT_NOUNS + pools.INT_NOUNS, "words": pools.STR_NOUNS}.get(kind, pools.STR_NOUNS))
    return noun, voice.pick("a list", f"a list of {noun}", "a list of strings" if kind == "words" else "a list of numbers"), voice.pick("a list", f"a list of {noun}", f"a list of {noun}", "a given list")


def maker_of(kind: str) -> Callable[[Random], Any]:
    """Random arguments of the kind."""
    if kind in ("ints", "floats", "words"):
        make = random_list({"ints": "int", "floats": "float", "words": "str"}[kind])
        return lambda g: make(g, ())
    if kind == "text":
        return lambda g: g.choice(_TEXT_VALUES)
    if kind == "table":
        return lambda g: {g.choice(("tea", "cup", "Oslo", "bob", "ann", "x", "pear", "a1")): g.randrange(-3, 40) for _ in range(g.choice((0, 1, 2, 4, 6)))}
    if kind == "rows":
        return lambda g: [[g.randrange(-5, 20) for _ in range(size)] for size in [g.choice((1, 2, 3))] for _ in range(g.choice((0, 1, 2, 3)))]
    if kind == "bools":
        return lambda g: [g.random() < 0.5 for _ in range(g.choice((0, 1, 3, 5)))]
    raise KeyError(kind)
