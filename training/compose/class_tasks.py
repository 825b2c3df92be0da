"""Samples about classes: a method for a class that stands above, a whole class to a spec, a dataclass."""
import copy
from collections.abc import Callable
from random import Random
from typing import Any

from jotcode.model.task import Task
from jotcode.training.compose.class_model import ClassModel, Method, State, class_model
from jotcode.training.compose.english import article, clauses, gerund, listed, third
from jotcode.training.compose.methods import SCALAR_METHODS
from jotcode.training.compose.methods_many import MANY_METHODS
from jotcode.training.compose.methods_rules import RULE_METHODS
from jotcode.training.compose.methods_text import TEXT_METHODS
from jotcode.training.compose.naming import name_from
from jotcode.training.compose.render import STEP, fits, indented
from jotcode.training.compose.request import DOC_WORDS, _with_edge, finish
from jotcode.training.compose.sample import Check, Sample
from jotcode.training.compose.spec import Voice

_ALL = SCALAR_METHODS + TEXT_METHODS + MANY_METHODS + RULE_METHODS
_MAKERS = [maker for maker, _ in _ALL]
_WEIGHTS = [weight for _, weight in _ALL]
_NAMED = (
    "method {sig} that {third}", "{sig}: {base}", "{sig} that {third}", "add a method {sig} that {third}", "def {sig} which {third}", "{name}: {base}",
    "method {name} that {third}", "write a method called {name} that {third}", "a method {sig} which {third}", "{sig} {third}", "method {sig}: {base}",
    "add {sig} to {base}", "define {name}, {gerund}", "implement {sig}: it should {base}", "{sig} should {base}", "a method named {name} to {base}",
    "now {sig} that {third}", "create a method {sig} that {third}", "define {sig} that {third}", "{sig} - {base}", "write {sig}, which {third}",
)  # fmt: skip
_ANONYMOUS = (
    "{base}", "{base}", "{base}", "method that {third}", "method to {base}", "add a method that {third}", "add a method to {base}", "write a method to {base}",
    "a method which {third}", "now a method to {base}", "function that {third}", "write a method that {third}", "def that {third}", "method: {base}",
    "i need a method that {third}", "create a method to {base}", "how do i {base}?", "function to {base}",
)  # fmt: skip
_DUNDER = ("{base}", "{base}", "{base}", "please {base}", "now {base}")


def pick_method(voice: Voice, model: ClassModel) -> Method:
    """A method that the class's attributes allow."""
    while True:
        method = voice.rng.choices(_MAKERS, _WEIGHTS)[0](voice, model)
        if method is not None:
            return method


def method_sample(rng: Random, family: str) -> Sample | None:
    """A comment inside a class whose __init__ and some methods stand above it."""
    voice = Voice(rng, rng.random() < 0.6)
    model = class_model(voice, _wanted(rng))
    method = pick_method(voice, model)
    dunder = method.name.startswith("__")
    prescribed = not dunder and ((voice.named and rng.random() < 0.8) or rng.random() < 0.2)
    name = method.name if dunder or prescribed else name_from(method.clauses[0])
    if name in {a.name for a in model.attributes}:
        name = f"get_{name}"
    hints = rng.random() < 0.35
    doc = rng.random() < 0.06 and not dunder
    comment = _method_comment(rng, voice, method, name, prescribed, dunder)
    if rng.random() < 0.1 and not method.params and not dunder and "return self." in method.body[-1] and not _changes(method):
        method.decorator = "@property"
        comment = finish(rng, rng.choice(("property {name} that {third}", "a property {name}: {base}", "{name} as a property that {third}", "read-only property {name} which {third}")).format(
            name=name, third=clauses(rng, [third(c) for c in method.clauses]), base=clauses(rng, method.clauses)), name)  # fmt: skip
        for edge in method.edges:
            comment = _with_edge(rng, comment.rstrip("."), edge)
    prefix, taken = _class_so_far(rng, voice, model, hints)
    if name in taken or name == "__init__" or len(comment) > 300:
        return None
    lines = method.lines(name, hints)
    if doc and not method.decorator:
        comment = comment.rstrip(".?") + rng.choice((", ", ". ")) + rng.choice(DOC_WORDS)
        text = clauses(Random(0), method.clauses)
        lines.insert(1, f'{STEP}"""{text[0].upper()}{text[1:].replace("`", "").replace("self.", "")}."""')
    suffix = _what_follows(rng, voice, model, hints, {name, *taken}) if rng.random() < 0.15 else ""
    check = Check(f"use_method({model.name}, {name!r}, args)", _method_reference(method), _method_inputs(method, model))
    code_lines = indented(lines, STEP)
    if rng.random() < 0.12 and not method.decorator:
        task = Task(comment, prefix, STEP, suffix, code_lines[0])
        code_lines = code_lines[1:]
    else:
        task = Task(comment, prefix, STEP, suffix)
    return Sample(task, "\n".join(code_lines), family, check) if fits([*code_lines, task.def_line]) else None


def _wanted(rng: Random) -> tuple[str, ...]:
    return rng.choice((("number",), ("number", "limit"), ("names",), ("numbers",), ("table",), ("number", "flag"), ("text", "number"), ("names", "limit")))


def _changes(method: Method) -> bool:
    return any(" += " in line or " -= " in line or ".pop(" in line or " = " in line for line in method.body)


def _method_comment(rng: Random, voice: Voice, method: Method, name: str, prescribed: bool, dunder: bool) -> str:
    base = clauses(rng, method.clauses)
    signature = f"{name}({', '.join(param.declared(False) for param in method.params)})"
    fields = {
        "base": base, "third": clauses(rng, [third(c) for c in method.clauses]), "gerund": clauses(rng, [gerund(c) for c in method.clauses]),
        "name": name, "sig": signature,
    }  # fmt: skip
    template = rng.choice(_DUNDER if dunder else _NAMED if prescribed else _ANONYMOUS)
    if prescribed and method.params and not voice.named:
        template = rng.choice(("{name}: {base}", "method {name} that {third}", "a method called {name} that {third}"))
    if prescribed and method.params and voice.named and "{sig}" not in template:
        template = rng.choice([t for t in _NAMED if "{sig}" in t])
    said = template.format_map(fields)
    if not prescribed and voice.named and method.params and not dunder:
        names = listed([f"{p.words} {voice.name(p.name)}" + (f" (default {p.default})" if p.default else "") for p in method.params])
        said = rng.choice(("take {names} and {base}", "method that takes {names} and {third}", "given {names}, {base}", "method with {names} that {third}")).format(names=names, **fields)
    for edge in method.edges:
        said = _with_edge(rng, said, edge)
    return finish(rng, said, name)


def _class_so_far(rng: Random, voice: Voice, model: ClassModel, hints: bool) -> tuple[str, set[str]]:
    """The file above the comment, and the names of the methods in it."""
    lines: list[str] = []
    roll = rng.random()
    if roll < 0.12:
        lines += [f'"""{model.name} and friends."""', "", ""]
    elif roll < 0.2:
        lines += [rng.choice(("import json", "import math", "from datetime import date", "import logging")), "", ""]
    lines.append(f"class {model.name}:")
    if rng.random() < 0.25:
        what = article(model.name.lower())
        attributes = listed([a.name for a in model.attributes])
        lines += [f'{STEP}"""{what[0].upper()}{what[1:]} with {attributes}."""', ""]
    lines += indented(model.init_lines(hints), STEP)
    taken: set[str] = set()
    for _ in range(rng.choice((0, 0, 1, 1, 2, 3))):
        lines += _another(voice, model, hints, taken)
    lines.append("")
    return "\n".join(lines) + "\n", taken


def _another(voice: Voice, model: ClassModel, hints: bool, taken: set[str]) -> list[str]:
    method = pick_method(voice, model)
    if method.name in taken or method.name in {a.name for a in model.attributes}:
        return []
    taken.add(method.name)
    return ["", *indented(method.lines(method.name, hints), STEP)]


def _what_follows(rng: Random, voice: Voice, model: ClassModel, hints: bool, taken: set[str]) -> str:
    lines = _another(voice, model, hints, taken)
    return "\n".join(lines) + "\n" if lines else ""


def _method_inputs(method: Method, model: ClassModel) -> Callable[[Random], tuple[Any, ...]]:
    return lambda rng: (model.state(rng), method.draw(rng))


def _method_reference(method: Method) -> Callable[..., Any]:
    def refer(state: State, args: tuple[Any, ...]) -> Any:
        after = copy.deepcopy(state)
        return method.run(after, args), after

    return refer
