"""Guards before a function's work: what is refused or answered at once, said in a sentence, written as an if."""
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from jotcode.training.compose.english import code_string
from jotcode.training.compose.sample import Env
from jotcode.training.compose.spec import Edge, Spec, Voice

_ERRORS: dict[str, type[Exception]] = {"ValueError": ValueError, "TypeError": TypeError, "IndexError": IndexError, "KeyError": KeyError}
_MESSAGES = ("invalid value", "bad input", "not allowed", "out of range", "wrong value", "invalid argument", "no data", "check the input", "cannot do that", "value not accepted")
_RESULTS: dict[str, tuple[tuple[str, str, Any], ...]] = {
    "list": (("an empty list", "[]", []), ("[]", "[]", []), ("None", "None", None), ("[]", "[]", [])), "str": (('""', '""', ""), ("an empty string", '""', ""), ("None", "None", None), ("''", '""', "")),
    "dict": (("an empty dict", "{}", {}), ("{}", "{}", {}), ("None", "None", None)), "bool": (("False", "False", False), ("False", "False", False), ("None", "None", None)),
    "float": (("0", "0", 0), ("None", "None", None), ("0", "0", 0), ("-1", "-1", -1)), "int": (("0", "0", 0), ("None", "None", None), ("0", "0", 0), ("-1", "-1", -1)), "": (("None", "None", None),),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Subject:
    """A parameter that a guard can look at: its name, its kind, and how the sentence mentions it."""

    name: str
    kind: str
    said: str


@dataclass(frozen=True, slots=True)
class _Test:
    code: str
    words: tuple[str, ...]
    holds: Callable[[Any], bool]
    message: str
    draws: tuple[Any, ...] = ()


def guard(voice: Voice, spec: Spec, subjects: list[Subject], needed: bool = False) -> None:
    """Put one or two guards before the body of the spec, or none if no subject allows one.

    needed: the first subject must not come through empty.
    """
    rng = voice.rng
    defaults = {param.name for param in spec.params if param.default is not None}
    able = [s for s in subjects if s.kind in ("int", "number", "ints", "floats", "words", "text", "table", "rows", "str") and s.name not in defaults]
    if not able:
        return
    chosen = [able[0]] if needed else [rng.choice(able)]
    others = [s for s in able if s not in chosen]
    if others and rng.random() < 0.2:
        chosen.append(rng.choice(others))
    body: list[str] = []
    rules: list[tuple[str, Callable[[Any], bool], str, Any]] = []
    edges: list[Edge] = []
    made: dict[str, tuple[Any, ...]] = {}
    for subject in chosen:
        test = _empty(subject) if needed and subject is chosen[0] else _test(voice, subject)
        when = voice.pick(*test.words)
        if rng.random() < (0.35 if "not " in test.code and "None" not in test.code and subject.kind not in ("int", "number") else 0.85):
            error = rng.choice(("ValueError", "ValueError", "ValueError", "ValueError", "TypeError" if rng.random() < 0.3 else "ValueError"))
            said, message = _error_words(voice, error, test)
            edges.append(Edge(when, said))
            body += [f"if {test.code}:", f"    raise {error}({code_string(message)})"]
            rules.append((subject.name, test.holds, error, None))
        else:
            kind = next((k for k in ("list", "str", "dict", "bool", "float", "int") if spec.hint.startswith(k)), "")
            words, code, value = rng.choice(_RESULTS[kind])
            edges.append(Edge(when, f"return {words}"))
            body += [f"if {test.code}:", f"    return {code}"]
            rules.append((subject.name, test.holds, "", value))
            if code == "None" and spec.hint and "None" not in spec.hint:
                spec.hint += " | None"
        made[subject.name] = test.draws
    meaning, inputs, names = spec.ref, spec.inputs, [param.name for param in spec.params]

    def ref(env: Env) -> Any:
        for name, holds, error, value in rules:
            if holds(env[name]):
                if error:
                    raise _ERRORS[error]
                return value
        return meaning(env)

    def draw(g: Random) -> tuple[Any, ...]:
        args = list(inputs(g))
        for i, name in enumerate(names[: len(args)]):
            if made.get(name) and g.random() < 0.3:
                args[i] = g.choice(made[name])
        return tuple(args)

    spec.ref, spec.inputs, spec.edges, spec.noun_phrase = ref, draw, [*edges, *spec.edges], ""
    spec.body = [*body, *spec.body]


def _error_words(voice: Voice, error: str, test: _Test) -> tuple[str, str]:
    """How the sentence asks for the error, and its message."""
    if voice.chance(0.25):
        message = voice.pick(*_MESSAGES, test.message, test.message)
        quoted = f"'{message}'" if voice.chance(0.6) else f'"{message}"'
        return voice.pick(f"raise {error}({quoted})", f"raise {error} with message {quoted}", f"raise a {error} with the message {quoted}", f"raise a {error} saying {quoted}"), message
    return voice.pick(f"raise {error}", f"raise a {error}", f"raise {error}", f"throw a {error}"), test.message


def _empty(s: Subject) -> _Test:
    empty: Any = "" if s.kind in ("text", "str") else {} if s.kind == "table" else []
    return _Test(f"not {s.name}", (f"{s.said} is empty", f"{s.said} is empty", "it is empty" if s.kind != "str" else f"{s.said} is empty"), lambda x: len(x) == 0, f"{s.name} is empty", (empty,))


def _test(voice: Voice, s: Subject) -> _Test:
    rng, n = voice.rng, s.name
    if s.kind in ("text", "table", "str"):
        return _empty(s)
    if s.kind in ("ints", "floats", "words", "rows"):
        if rng.random() < 0.7:
            return _empty(s)
        k = rng.choice((2, 2, 3, 4))
        few = (f"{s.said} has fewer than {k} elements", f"there are fewer than {k} elements", f"{s.said} has less than {k} items", f"{s.said} is shorter than {k}")
        return _Test(f"len({n}) < {k}", few, lambda x: len(x) < k, f"{n} has too few elements", ([], [0] * (k - 1) if s.kind in ("ints", "floats") else []))
    roll = rng.random()
    if roll < 0.4:
        return _Test(f"{n} < 0", (f"{s.said} is negative", f"{s.said} is negative", f"{s.said} is below 0", f"{s.said} < 0", f"{s.said} is less than zero"), lambda x: x < 0, f"{n} must not be negative", (-1, -5))
    if roll < 0.6:
        return _Test(f"{n} <= 0", (f"{s.said} is not positive", f"{s.said} is zero or negative", f"{s.said} is 0 or less", f"{s.said} <= 0"), lambda x: x <= 0, f"{n} must be positive", (0, -2))
    if roll < 0.7:
        return _Test(f"{n} < 1", (f"{s.said} is less than 1", f"{s.said} is below 1", f"{s.said} is smaller than 1"), lambda x: x < 1, f"{n} must be at least 1", (0, -2))
    if roll < 0.85:
        high = rng.choice((10, 20, 50, 100, 100, 1000))
        return _Test(f"{n} > {high}", (f"{s.said} is greater than {high}", f"{s.said} is above {high}", f"{s.said} is more than {high}", f"{s.said} exceeds {high}"), lambda x: x > high, f"{n} must be at most {high}", (high, high + 1))
    low, high = rng.choice(((0, 100), (0, 10), (1, 10), (1, 12), (0, 1), (1, 5), (1, 100), (0, 24)))
    between = (f"{s.said} is not between {low} and {high}", f"{s.said} is outside {low} to {high}", f"{s.said} is not in the range {low} to {high}", f"{s.said} is not from {low} to {high}")
    return _Test(f"not {low} <= {n} <= {high}", between, lambda x: not low <= x <= high, f"{n} must be between {low} and {high}", (low, high, low - 1, high + 1))
