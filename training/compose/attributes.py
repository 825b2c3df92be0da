"""Methods made of functions: a list, dict or text that a function would take is an attribute of the class above.

Whatever the families of plain functions can say, a class can be asked to do with what it holds: a sum over self.prices,
the orders of a shop as objects of a dataclass, the chunks of self.lines.
"""
import copy
import re
from collections.abc import Callable
from random import Random
from typing import Any

from jotcode.model.task import Task
from jotcode.training.compose import dicts, pipelines, pools, recipes, record_tasks, records
from jotcode.training.compose.class_model import Attribute, ClassModel, Method, State, class_model
from jotcode.training.compose.class_tasks import _class_so_far, _method_comment, _what_follows
from jotcode.training.compose.dress import prescribed_name
from jotcode.training.compose.naming import name_from
from jotcode.training.compose.render import STEP, fits, import_lines, indented
from jotcode.training.compose.sample import Check, Sample
from jotcode.training.compose.spec import Spec, Voice

_KINDS = {"list[int]": "numbers", "list[float]": "numbers", "list[str]": "names", "dict[str, int]": "table", "dict[str, float]": "table"}
_GENERIC = frozenset(pools.LIST_PARAMS) - {"items", "entries", "values", "numbers"} | {"d", "other", "second", "first", "left", "right", "old", "new", "mapping", "m"}
_HOLDERS = ("Report", "Store", "Tracker", "Collection", "Analyzer", "Dataset", "Registry", "Archive", "Summary", "Monitor", "Catalog", "Book", "Manager", "Box", "Series", "Group", "Log", "Statistics", "Station", "Office")
_STRING = re.compile(r"""(f?)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')""")


def attribute_method(rng: Random, family: str) -> Sample | None:
    """A method over a list, dict or text that the class holds."""
    voice = Voice(rng, True)
    make: Callable[[Voice], Spec] = rng.choice((pipelines.numbers, pipelines.strings, dicts.dicts, recipes.tables, recipes.lists, recipes.lists, recipes.lists))
    spec = make(voice)
    if not spec.params or spec.params[0].hint not in _KINDS:
        return None
    return _method(rng, family, voice, spec, [], None)


def record_method(rng: Random, family: str) -> Sample | None:
    """A method over a list of objects of a dataclass that stands above."""
    voice = Voice(rng, True)
    r = records.records_for(voice, True)
    entity = r.entity
    if r.name != entity.many and r.name not in ("items", "entries", "records"):
        return None
    class_name = "".join(part.capitalize() for part in r.variable.split("_"))
    r.hint = f"list[{class_name}]"
    which = records.which_records(voice, r) if voice.chance(0.5) else None
    spec = rng.choices(record_tasks.ENDINGS, record_tasks.WEIGHTS)[0](voice, r, which)
    spec.must_say = ("", "")
    fields = entity.texts + entity.wholes + entity.decimals + entity.flags
    shown = [f for f in fields if any(re.search(rf"\.{f}\b", line) for line in spec.body) or rng.random() < 0.4]
    hints = {**dict.fromkeys(entity.texts, "str"), **dict.fromkeys(entity.wholes, "int"), **dict.fromkeys(entity.decimals, "float"), **dict.fromkeys(entity.flags, "bool")}
    shape = ["@dataclass", f"class {class_name}:", *indented([f"{f}: {hints[f]}" for f in shown], STEP)]
    if not shown or not fits(shape):
        return None
    if spec.hint in ("object", "list[dict]"):
        spec.hint = f"{class_name} | None" if spec.hint == "object" else f"list[{class_name}]"
    return _method(rng, family, voice, spec, shape, r.hint)


def _method(rng: Random, family: str, voice: Voice, spec: Spec, shape: list[str], hint: str | None) -> Sample | None:
    held, *rest = spec.params
    attribute_names = [held.name]
    for param in list(rest):
        if param.default is None and param.hint in ("int", "float", "str") and len(param.name) > 2 and rng.random() < 0.3:
            attribute_names.append(param.name)
            rest.remove(param)
    if held.name in _GENERIC or len(held.name) < 3 or any("yield" in line or "print(" in line or "with open" in line for line in spec.body):
        return None
    if len(rest) + len(attribute_names) != len(spec.params) or [p.name for p in spec.params[: len(attribute_names)]] != attribute_names:
        return None
    if any(re.search(rf"(?<![\w.]){name}(?:, \w+)* (?://|\*|\+|-)?= |for {name}\b", line) for name in attribute_names for line in spec.body):
        return None
    model = _holder(rng, voice, spec, attribute_names, hint)
    if model is None or {p.name for p in rest} & {a.name for a in model.attributes}:
        return None
    body = [with_self(line, attribute_names) for line in spec.body]
    clauses = [_said(rng, clause, attribute_names) for clause in spec.clauses]
    edges = spec.edges
    prescribed = rng.random() < 0.6
    name = prescribed_name(rng, spec) if prescribed else name_from(clauses[0])
    method = Method(name, rest, clauses, body, lambda state, env: None, spec.hint or "None", [], edges)
    hints = spec.hint != "list" and (rng.random() < 0.35 or (bool(shape) and rng.random() < 0.3))
    if len(name) > 40 or (not edges and "." in "".join(clauses)):
        return None
    comment = _method_comment(rng, voice, method, name, prescribed, False)
    prefix, taken = _class_so_far(rng, voice, model, hints)
    imports = [line for line in (["from dataclasses import dataclass"] if shape else []) + spec.imports if line not in prefix]
    head = [*import_lines(imports), "", ""] if imports else []
    head += [*shape, "", ""] if shape else []
    prefix = "\n".join([*head, prefix])
    if name in taken or name in {a.name for a in model.attributes} or len(comment) > 320 or (imports and '"""\n\n\nclass' in prefix[:90]) or "\nimport" in prefix[20:]:
        return None
    code = indented(method.lines(name, hints), STEP)
    suffix = _what_follows(rng, voice, model, hints, {name, *taken}) if rng.random() < 0.12 else ""
    typed = rng.random() < 0.15
    task = Task(comment, prefix, STEP, suffix, code[0] if typed else "")
    code = code[1:] if typed else code
    check = Check(f"use_method({model.name}, {name!r}, args)", _reference(spec, attribute_names), _inputs(spec, attribute_names, model))
    return Sample(task, "\n".join(code), family, check) if fits([*code, task.def_line]) else None


def _holder(rng: Random, voice: Voice, spec: Spec, names: list[str], hint: str | None) -> ClassModel | None:
    """A class with the attributes and perhaps one or two more."""
    base = class_model(voice, rng.choice((("text",), ("number",), ("text", "number"), ("flag",))))
    others = [a for a in base.attributes if a.kind in ("text", "number", "flag")][: rng.choice((1, 1, 2) if hint else (0, 1, 1, 2))]
    if (hint and not others) or {a.name for a in others} & set(names) or base.name.lower() in names:
        return None
    attributes = list(others)
    for name, param in zip(names, spec.params, strict=False):
        kind = "records" if hint and name == names[0] else _KINDS.get(param.hint, {"int": "number", "float": "number", "str": "text"}.get(param.hint, "names"))
        collection = kind in ("records", "names", "numbers", "table")
        given = not collection or rng.random() < 0.4
        attributes.append(Attribute(name, kind, given, ("{}" if kind == "table" else "[]") if collection else "0", [] if collection else 0, None, hint if kind == "records" and hint else param.hint if collection else ""))
    rng.shuffle(attributes)
    one = names[0].capitalize().rstrip("s")
    title = rng.choice((base.name if not hint else rng.choice(_HOLDERS), rng.choice(_HOLDERS), rng.choice(_HOLDERS), f"{one}{rng.choice(('List', 'Log', 'Report', 'Store', 'Book', 'Tracker'))}" if "_" not in one and one.isalpha() else rng.choice(_HOLDERS)))
    return ClassModel(title, attributes, base.theme)


def with_self(line: str, names: list[str]) -> str:
    """The line of code with the names as attributes of self, outside of strings and inside the braces of f-strings."""
    pattern = re.compile(rf"(?<![\w.])({'|'.join(names)})\b(?!=[^=])")
    pieces, last = [], 0
    for match in _STRING.finditer(line):
        pieces.append(pattern.sub(r"self.\1", line[last : match.start()]))
        text = match.group()
        if match.group(1):
            text = re.sub(r"\{[^{}]*\}", lambda m: pattern.sub(r"self.\1", m.group()), text)
        pieces.append(text)
        last = match.end()
    return "".join([*pieces, pattern.sub(r"self.\1", line[last:])])


def _said(rng: Random, clause: str, names: list[str]) -> str:
    """The clause as people mention attributes: prices, self.prices, the prices."""
    if rng.random() < 0.7:
        return clause
    for name in names:
        clause = re.sub(rf"(?<![\w.'\"`])(?:the )?{name}\b(?!['\"`])", rf"self.{name}", clause, count=1)
    return clause


def _reference(spec: Spec, names: list[str]) -> Callable[..., Any]:
    refer = spec.reference()

    def reference(state: State, args: tuple[Any, ...]) -> Any:
        after = copy.deepcopy(state)
        return refer(*(after[name] for name in names), *args), after

    return reference


def _inputs(spec: Spec, names: list[str], model: ClassModel) -> Callable[[Random], tuple[Any, ...]]:
    def draw(g: Random) -> tuple[Any, ...]:
        args = spec.inputs(g)
        state = {a.name: None if a.kind == "records" else a_value for a, a_value in zip(model.attributes, model.state(g).values(), strict=True)}
        state.update(zip(names, args, strict=False))
        return state, tuple(args[len(names) :])

    return draw

