"""Samples of whole classes and dataclasses to a spec in a sentence or three."""
from collections.abc import Callable
from random import Random
from typing import Any

from jotcode.model.task import Task
from jotcode.training.compose.class_model import Attribute, ClassModel, Method, State, class_model, random_value
from jotcode.training.compose.class_tasks import _ALL, _wanted
from jotcode.training.compose.english import clauses, gerund, listed, third
from jotcode.training.compose.render import STEP, fits, indented
from jotcode.training.compose.request import finish
from jotcode.training.compose.sample import Check, Sample
from jotcode.training.compose.spec import Voice

_SPEC_METHODS = [(maker, weight) for maker, weight in _ALL if maker.__name__ not in ("compare",)]


def class_sample(rng: Random, family: str) -> Sample | None:
    """A whole class to a spec in a sentence or three."""
    voice = Voice(rng, True)
    model = class_model(voice, _wanted(rng))
    if len(model.attributes) > 4:
        return None
    if rng.random() < 0.3:
        model = ClassModel(model.name + rng.choice(("", "Manager", "Record", "Model", "State", "2")), model.attributes, model.theme)
    as_dataclass = family == "class.dataclass"
    if as_dataclass:
        model = _as_dataclass(rng, model)
    methods: list[tuple[str, Method]] = []
    for _ in range(rng.choice((1, 2, 2, 3)) if not as_dataclass else rng.choice((0, 1, 1))):
        method = voice.rng.choices([m for m, _ in _SPEC_METHODS], [w for _, w in _SPEC_METHODS])[0](voice, model)
        taken = {name for name, _ in methods} | {a.name for a in model.attributes}
        if method is None or method.name in taken or len(method.edges) > 1:
            return None
        if method.name in ("__repr__", "__eq__", "__lt__") and as_dataclass:
            return None
        methods.append((method.name, method))
    comment = _class_comment(rng, voice, model, methods, as_dataclass)
    if len(comment) > 390:
        return None
    hints = as_dataclass or rng.random() < 0.08
    if hints and not as_dataclass:
        comment = comment.rstrip(".") + rng.choice((", with type hints", ". use type hints", "; typed"))
    head: list[str] = []
    if as_dataclass:
        has_lists = any(a.kind in ("names", "numbers", "table") for a in model.attributes)
        head = [f"from dataclasses import dataclass{', field' if has_lists else ''}", "", "", "@dataclass"]
    lines = [*head, f"class {model.name}:"]
    lines += indented(_fields(model) if as_dataclass else model.init_lines(hints), STEP)
    for name, method in methods:
        lines += ["", *indented(method.lines(name, hints), STEP)]
    check = Check(f"drive({model.name}, args)", _class_reference(model, dict(methods)), _class_inputs(model, methods))
    return Sample(Task(comment), "\n".join(lines), family, check) if fits(lines) else None


def _as_dataclass(rng: Random, model: ClassModel) -> ClassModel:
    attributes = []
    for a in model.attributes:
        empty = a.kind in ("names", "numbers", "table")
        default = a.initial if empty else a.default if a.default is not None else (a.initial if not a.given or rng.random() < 0.2 else None)
        attributes.append(Attribute(a.name, a.kind, True, a.initial, a.start, default))
    attributes.sort(key=lambda a: a.default is not None)
    return ClassModel(model.name, attributes, model.theme)


def _fields(model: ClassModel) -> list[str]:
    lines = []
    for a in model.attributes:
        default = {"[]": "field(default_factory=list)", "{}": "field(default_factory=dict)"}.get(a.default or "", a.default)
        lines.append(f"{a.name}: {a.hint}" + (f" = {default}" if default is not None else ""))
    return lines


def _attribute_words(rng: Random, a: Attribute, as_dataclass: bool) -> str:
    start = {"[]": "an empty list", "{}": "an empty dict", '""': "an empty string"}.get(a.initial if not as_dataclass else a.default or "", a.default or a.initial)
    if as_dataclass:
        kind = {"text": "str", "number": "int", "flag": "bool", "names": "list of str", "numbers": "list of floats", "table": "dict of str to int"}[a.kind]
        said = f"{a.name} ({kind})"
        return said if a.default is None else rng.choice((f"{a.name} ({kind}, default {start})", f"{said} defaulting to {start}"))
    if a.given:
        return a.name if a.default is None else rng.choice((f"{a.name} (default {a.default})", f"{a.name} with default {a.default}", f"{a.name}={a.default}"))
    if a.kind == "number" and rng.random() < 0.6:
        return rng.choice((f"{a.name} that starts at {start}", f"{a.name} starting at {start}", f"{a.name}, initially {start},"))
    return rng.choice((f"{a.name} that starts as {start}", f"{a.name} starting as {start}", f"{a.name} initially {start}"))


def _start_words(a: Attribute) -> str:
    return {"[]": "an empty list", "{}": "an empty dict", '""': "an empty string"}.get(a.initial, a.initial)


def _class_comment(rng: Random, voice: Voice, model: ClassModel, methods: list[tuple[str, Method]], as_dataclass: bool) -> str:
    given = [a for a in model.attributes if a.given]
    rest = [a for a in model.attributes if not a.given]
    word = rng.choice(("attributes", "attributes", "fields")) if not as_dataclass else "fields"
    parts = []
    kind = "dataclass" if as_dataclass else "class"
    name = model.name
    opening = rng.choice((f"{kind} {name}", f"write a {kind} {name}", f"create a {kind} {name}", f"define a {kind} called {name}", f"a {kind} named {name}", f"make a {name} {kind}", f"{name} {kind}", f"implement a {kind} {name}", f"python {kind} {name}"))
    if as_dataclass:
        parts.append(f"{opening} with {rng.choice(('', 'the '))}{word} {listed([_attribute_words(rng, a, True) for a in given])}")
    else:
        said_given = listed([_attribute_words(rng, a, False) for a in given])
        said_rest = listed([_attribute_words(rng, a, False) for a in rest]).replace(",,", ",").rstrip(",")
        terse = rng.random() < 0.25
        if terse:
            inside = ", ".join(a.name if a.default is None else f"{a.name}={a.default}" for a in _ordered(given))
            told_rest = listed([rng.choice((f"{a.name} starts at {a.initial}", f"{a.name} is {a.initial} at first")) if a.kind == "number" else f"{a.name} starts as {_start_words(a)}" for a in rest])
            parts.append(f"{rng.choice(('class', 'class', 'write class', 'a class', 'define class'))} {name}({inside})" + (rng.choice((": ", ", ", ". ", "; ", " where ")) + told_rest if rest else ""))
        elif given and rest:
            parts.append(rng.choice((
                f"{opening} that takes {said_given} and has {said_rest}", f"{opening} with {said_given} given to __init__, and {said_rest}",
                f"{opening} whose constructor takes {said_given}; it also has {said_rest}", f"{opening} initialised with {said_given}, and {said_rest}",
            )))  # fmt: skip
        elif given:
            parts.append(rng.choice((f"{opening} that takes {said_given}", f"{opening} with {word} {said_given} given to __init__", f"{opening} with {word} {said_given}", f"{opening} initialised with {said_given}")))
        else:
            parts.append(rng.choice((f"{opening} with {said_rest}", f"{opening} that has {said_rest}", f"{opening} with {'an attribute' if len(rest) == 1 else 'attributes'} {said_rest}")))
    told = []
    for method_name, method in methods:
        signature = f"{method_name}({', '.join(param.declared(False) for param in method.params)})"
        said = clauses(rng, [third(c) for c in method.clauses])
        if method_name.startswith("__"):
            said = clauses(rng, method.clauses)
            told.append(said)
            continue
        head = rng.choice((signature, signature, f"a method {signature}", f"method {signature}"))
        told.append(f"{head} {rng.choice(('that ', 'which ', ''))}{said}" + _edge_words(rng, method))
    if told:
        plain = all(not t.startswith(("a method", "method", "define", "add", "make", "support", "return", "show")) for t in told)
        if plain:
            parts.append((rng.choice(("methods: ", "methods ", "it has ")) if len(told) > 1 else rng.choice(("method ", "one method ", "it has a method "))) + "; ".join(told))
        else:
            parts.append("; ".join(told))
        return finish(rng, rng.choice((". ", ". ", "; ")).join(parts), name)
    return finish(rng, parts[0], name)


def _ordered(given: list[Attribute]) -> list[Attribute]:
    return sorted(given, key=lambda a: a.default is not None)


def _edge_words(rng: Random, method: Method) -> str:
    if not method.edges:
        return ""
    edge = method.edges[0]
    return rng.choice((f" and {third(edge.do)} if {edge.when}", f", {gerund(edge.do)} if {edge.when}", f" ({edge.do} if {edge.when})", f", but {third(edge.do)} when {edge.when}"))


def _class_inputs(model: ClassModel, methods: list[tuple[str, Method]]) -> Callable[[Random], tuple[Any, ...]]:
    given = _ordered([a for a in model.attributes if a.given])
    with_default = sum(a.default is not None for a in given)

    def draw(rng: Random) -> tuple[Any, ...]:
        start = [random_value(rng, a.kind, a.name) for a in given]
        if with_default and rng.random() < 0.5:
            start = start[: len(given) - with_default]
        steps = []
        for _ in range(8 if methods else 0):
            name, method = rng.choice(methods)
            steps.append((name, method.draw(rng)))
        return tuple(start), tuple(steps)

    return draw


def _class_reference(model: ClassModel, methods: dict[str, Method]) -> Callable[..., Any]:
    given = _ordered([a for a in model.attributes if a.given])

    def refer(start: tuple[Any, ...], steps: tuple[tuple[str, tuple[Any, ...]], ...]) -> Any:
        state: State = {a.name: a.fresh() for a in model.attributes}
        state.update(zip([a.name for a in given], start, strict=False))
        told = []
        for name, args in steps:
            try:
                told.append(methods[name].run(state, args))
            except Exception as error:  # the class under test may raise; what matters is that both do
                told.append(type(error).__name__)
        return told, {a.name: state[a.name] for a in model.attributes}

    return refer
