"""Samples inside a function: a line or a loop that assigns to a variable, sorts, filters, prints or guards names in scope."""
from collections.abc import Callable
from random import Random
from typing import Any

from jotcode.model.task import Task
from jotcode.training.compose import pipelines, recipes, record_tasks, texts
from jotcode.training.compose.class_model import class_model
from jotcode.training.compose.class_tasks import _class_so_far, _method_inputs, _wanted, pick_method
from jotcode.training.compose.english import code_string
from jotcode.training.compose.render import STEP, fits, import_lines, indented
from jotcode.training.compose.request import finish
from jotcode.training.compose.sample import Check, Sample
from jotcode.training.compose.spec import Spec, Voice

TARGETS = (
    "result", "total", "selected", "answer", "output", "found", "summary", "value", "matches", "best", "chosen", "report", "filtered", "stats", "number", "current",
    "final", "outcome", "score", "amount", "kept", "relevant", "values_found", "collected", "state", "average", "top", "line_out", "text_out", "message", "entry",
)  # fmt: skip
VERBS = ("report", "analyse", "process", "handle", "summarise", "update", "check", "main", "show", "prepare", "run", "evaluate", "load", "build", "export", "render", "review", "import")
_ASSIGN = (
    "store {np} in {t}", "put {np} in {t}", "put {np} into {t}", "set {t} to {np}", "assign {np} to {t}", "{np} in {t}", "save {np} in {t}", "{t} is {np}", "{t}: {np}",
    "compute {np} and store it in {t}", "{t} = {np}", "let {t} be {np}", "save {np} as {t}", "calculate {t}, {np}", "create {t} with {np}", "{np} -> {t}",
)  # fmt: skip
_BARE = ("{np}", "get {np}", "compute {np}", "{np}", "find {np}", "now get {np}", "calculate {np}", "determine {np}")


def target_for(rng: Random, spec: Spec) -> str:
    """A variable's name for the spec's result."""
    taken = {param.name for param in spec.params}
    noun = rng.choice(spec.nouns).replace(" ", "_")
    options = [t for t in (rng.choice(TARGETS), f"{rng.choice(spec.verbs)}_{noun}", f"{rng.choice(('good', 'new', 'all', 'valid', 'our', 'my', 'top', 'final', 'clean'))}_{noun}") if t not in taken]
    return rng.choice(options) if options else "outcome"


def assignment(rng: Random, family: str) -> Sample | None:
    """A value computed from names in scope and assigned to a variable that the sentence or the code below names."""
    voice = Voice(rng, True)
    make: Callable[[Voice], Spec] = rng.choice((pipelines.numbers, pipelines.strings, texts.texts, record_tasks.records, record_tasks.records, recipes.any_recipe, recipes.any_recipe))
    spec = make(voice)
    if not spec.body[-1].startswith("return ") or any("return" in line for line in spec.body[:-1]) or (spec.edges and not _told(spec)):
        return None
    if not spec.clauses[-1].startswith(("return ", "get ", "find ", "compute ", "give ", "calculate ")) or len(spec.clauses) > 1:
        return None
    np = spec.clauses[0].split(" ", 1)[1].removeprefix("back ")
    if np.startswith(("whether", "True")):
        return None
    if spec.must_say[0] and spec.must_say[0] not in np:
        np = np if rng.random() < 0.01 else ""
    if not np:
        return None
    target = target_for(rng, spec)
    if any(f" {target} " in line or f"({target}" in line for line in spec.body):
        return None
    named = rng.random() < 0.7
    comment = finish(rng, rng.choice(_ASSIGN if named else _BARE).format(np=np, t=voice.name(target)) + _edge_words(spec), target)
    body = [*spec.body[:-1], f"{target} = {spec.body[-1].removeprefix('return ')}"]
    if rng.random() < 0.15:
        return _at_top(rng, family, spec, comment, body, target)
    return _inside(rng, family, spec, comment, body, target)


def _edge_words(spec: Spec) -> str:
    return f", or {spec.edges[0].do.removeprefix('return ')} if {spec.edges[0].when}" if spec.edges else ""


def _told(spec: Spec) -> bool:
    return spec.edges[0].do.startswith("return ")


def _inside(rng: Random, family: str, spec: Spec, comment: str, body: list[str], target: str) -> Sample | None:
    names = [param.name for param in spec.params]
    function = f"{rng.choice(VERBS)}_{spec.nouns[0].replace(' ', '_')}" if rng.random() < 0.8 else rng.choice(("main", "run", "process", "analyse"))
    hints = rng.random() < 0.15
    header = ", ".join(param.declared(hints) for param in spec.params)
    prefix = [*import_lines(spec.imports), "", ""] if spec.imports else []
    prefix.append(f"def {function}({header}):")
    if rng.random() < 0.25:
        prefix.append(f'{STEP}"""{rng.choice(("Report on the data.", "Do the main work.", "Work through the input.", "Return what the caller needs."))}"""')
    if rng.random() < 0.3:
        prefix.append(f"{STEP}{rng.choice(('started = True', 'verbose = False', 'retries = 3', 'debug = False'))}")
    indent = STEP
    tail = [f"return {target}"]
    suffix: list[str] = indented(tail, STEP)
    if rng.random() < 0.25:
        indent = STEP * 2
        if rng.random() < 0.5 or not names:
            prefix.append(f"{STEP}try:")
            suffix = [f"{STEP}finally:", f"{STEP * 2}done = True", *suffix]
        else:
            prefix.append(f"{STEP}{rng.choice((f'if {names[0]} is not None', f'while {names[0]} is not None'))}:")
            suffix = indented(tail, indent)
    elif rng.random() < 0.35:
        suffix = [f"{STEP}{rng.choice((f'log = [{target}]', f'assert {target} is not Ellipsis', f'pair = ({target}, {len(names)})'))}", *suffix]
    check_suffix = "\n".join(suffix) + "\n"
    lines = indented(body, indent)
    task = Task(comment, "\n".join(prefix) + "\n", indent, check_suffix)
    check = Check(f"{function}(*args)", spec.reference(), spec.inputs)
    return Sample(task, "\n".join(lines), family, check) if fits(lines) else None


def _at_top(rng: Random, family: str, spec: Spec, comment: str, body: list[str], target: str) -> Sample | None:
    """The same in a script: the names are assigned at the top of the file."""
    args = spec.inputs(rng)
    names = [param.name for param in spec.params]
    if len(args) < len(names) or any("with open" in line for line in body):
        return None
    shown = [f"{name} = {_literal(value)}" for name, value in zip(names, args, strict=True)]
    prefix = [*import_lines(spec.imports), *([""] if spec.imports else []), *shown, ""]
    suffix = rng.choice((f"print({target})\n", f'print("{target}:", {target})\n', ""))
    reference = spec.reference()
    try:
        reference(*args)
    except (ValueError, ZeroDivisionError, IndexError, KeyError):
        return None  # nobody shows a script that fails with its own values
    if not fits([*shown, *body]):
        return None
    task = Task(comment, "\n".join(prefix) + "\n", "", suffix)
    # The file has fixed values: they are set, the lines run again, and the variable is read.

    def inputs(g: Random) -> tuple[Any, ...]:
        drawn = spec.inputs(g)
        return drawn if len(drawn) == len(names) else (*drawn, *args[len(drawn) :])  # a script has no defaults

    return Sample(task, "\n".join(body), family, Check(f"run_lines({names!r}, {body!r}, {target!r}, args)", reference, inputs))


def _literal(value: Any) -> str:
    """A value as code, strings in double quotes."""
    if isinstance(value, str):
        return code_string(value)
    if isinstance(value, list):
        return f"[{', '.join(_literal(item) for item in value)}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_literal(k)}: {_literal(v)}" for k, v in value.items()) + "}"
    return repr(value)


def in_method(rng: Random, family: str) -> Sample | None:
    """The same inside a method, over the object's attributes."""
    voice = Voice(rng, True)
    model = class_model(voice, _wanted(rng))
    method = pick_method(voice, model)
    if len(method.body) != 1 or not method.body[0].startswith("return ") or not method.clauses[0].startswith("return ") or method.name.startswith("__") or len(method.clauses) > 1:
        return None
    np = method.clauses[0].removeprefix("return ")
    if np.startswith(("True", "whether")):
        return None
    tail = "".join(f", or {edge.do.removeprefix('return ')} if {edge.when}" for edge in method.edges)
    hints = rng.random() < 0.3
    prefix, taken = _class_so_far(rng, voice, model, hints)
    target = rng.choice(TARGETS)
    name = f"{rng.choice(VERBS)}_{rng.choice(('all', 'state', 'it', 'now', 'summary'))}"
    if target in {param.name for param in method.params} | {a.name for a in model.attributes} or name in taken:
        return None
    inside = ", ".join(["self", *(param.declared(hints) for param in method.params)])
    prefix += f"{STEP}def {name}({inside}){f' -> {method.hint}' if hints else ''}:\n"
    named = rng.random() < 0.7
    comment = finish(rng, rng.choice(_ASSIGN if named else _BARE).format(np=np, t=target) + tail, target)
    code = f"{STEP * 2}{target} = {method.body[0].removeprefix('return ')}"
    if len(code) > 100:
        return None
    task = Task(comment, prefix, STEP * 2, f"{STEP * 2}return {target}\n")
    reference = lambda state, args: (method.run(state, args), state)  # noqa: E731
    return Sample(task, code, family, Check(f"use_method({model.name}, {name!r}, args)", reference, _method_inputs(method, model)))
