"""Functions that use what the file shows: a helper, a constant, a dataclass, a table, an Enum, an exception, a style."""
from collections.abc import Callable
from random import Random
from typing import Any

from jotcode.training.compose import pipelines, pools, record_tasks, records, texts
from jotcode.training.compose.conditions import Condition, Operand, number_condition
from jotcode.training.compose.dress import Scene, dressed, prescribed_name
from jotcode.training.compose.english import code_string, singular
from jotcode.training.compose.flow import HINTS, Flow, list_source
from jotcode.training.compose.pipelines import choose_ending, spec_of
from jotcode.training.compose.render import STEP, docstring_for, fits, function_lines, import_lines, indented
from jotcode.training.compose.sample import Sample
from jotcode.training.compose.spec import Spec, Voice
from jotcode.training.compose.string_conditions import string_condition
from jotcode.training.compose.transforms import Transform, number_transform, string_transform

_CHANGERS = (
    "clean", "normalize", "convert", "adjust", "fix", "prepare", "transform", "rescale", "simplify", "format_item", "tidy", "to_output", "encode", "shorten", "update_one",
    "process_one", "scale", "map_value", "polish", "canonical", "make_label", "sanitize", "to_display", "weigh", "score", "rate", "measure", "standardize", "strip_down",
)  # fmt: skip
_TESTERS = ("is_valid", "is_good", "is_allowed", "should_keep", "is_relevant", "matches", "accepts", "is_interesting", "passes", "is_special", "is_ok", "qualifies", "is_wanted", "is_clean", "check")


def literal(value: Any) -> str:
    """A constant as code."""
    return code_string(value) if isinstance(value, str) else repr(value)


def _head(rng: Random) -> list[str]:
    """Lines with which files begin."""
    roll = rng.random()
    if roll < 0.2:
        return [f'"""{rng.choice(("Helpers for the report.", "Small tools.", "Data cleaning.", "Utilities of the shop.", "Everything about scores."))}"""']
    if roll < 0.35:
        return [rng.choice(("import json", "import logging", "import os", "from pathlib import Path", "import sys")), ""]
    return []


def _scene(lines: list[str], hints: bool = False, docs: bool = False) -> Scene:
    return Scene("\n".join(lines) + "\n\n\n", hints, docs)


def with_helper(rng: Random, family: str) -> Sample | None:
    """A flow through a helper function that stands above."""
    named = rng.random() < 0.65
    voice = Voice(rng, named)
    kind = rng.choice(("int", "float", "str", "str"))
    source = list_source(voice, kind) if rng.random() < 0.75 or kind != "str" else texts.words_source(voice)
    flow = Flow(source)
    hints = rng.random() < 0.4
    tester = rng.random() < 0.45
    base = rng.choice(_TESTERS if tester else _CHANGERS)
    one = singular(source.noun).replace(" ", "_")
    helper = base if rng.random() < 0.4 else f"{base}_{one}"
    if helper in (source.param.name, source.variable):
        return None
    argument = rng.choice((one, "value", "x", "item", "text" if kind == "str" else "number"))
    said = voice.name(helper)
    if tester:
        test = number_condition(voice, kind) if kind != "str" else string_condition(voice)
        after, that, singly = rng.choice((
            (f"for which {said} is true", f"pass {said}", f"passes {said}"), (f"that pass {said}", f"pass {said}", f"passes {said}"), (f"accepted by {said}", f"are accepted by {said}", f"is accepted by {said}"),
            (f"for which {said} returns True", f"pass {said}", f"passes {said}"),
        ))  # fmt: skip
        flow.condition = Condition(f"{helper}({{x}})", test.ref, "", after, that, singly, test.salt)
        returned, result = test.code.format(x=argument), "bool"
        if rng.random() < 0.2:
            flow.transform = number_transform(voice, kind) if kind != "str" else string_transform(voice)
    else:
        change = number_transform(voice, kind) if kind != "str" else string_transform(voice)
        flow.transform = Transform(
            f"{helper}({{x}})", change.ref, change.kind, (f"{{e}} after {said}", f"the results of {said} for {{e}}", f"{{e}} passed through {said}", f"the {said} of each of {{e}}"),
            (f"apply {said} to {{each}}", f"run {said} on {{each}}", f"call {said} on {{each}}", f"use {said} on {{each}}"),
        )  # fmt: skip
        returned, result = change.code.format(x=argument), HINTS[change.kind]
        if rng.random() < 0.3:
            flow.condition = number_condition(voice, kind) if kind != "str" else string_condition(voice)
    signature = f"def {helper}({argument}: {HINTS[kind]}) -> {result}:" if hints else f"def {helper}({argument}):"
    docs = [f'{STEP}"""Return the {base.replace("_", " ")} form of {argument}."""'] if rng.random() < 0.2 and not tester else []
    lines = [*_head(rng), "", "", signature, *docs, f"{STEP}return {returned}"]
    if not fits(lines):
        return None
    spec = spec_of(voice, flow, choose_ending(voice, flow), family)
    if f"{helper}(" not in "".join(spec.body):
        return None
    spec.must_say = (helper, f"use {helper}")
    return dressed(rng, family, spec, named, _scene(_trim(lines), hints))


def _trim(lines: list[str]) -> list[str]:
    while lines and not lines[0]:
        lines = lines[1:]
    return lines


_NUMBER_CONSTANTS = ("LIMIT", "THRESHOLD", "MAX_VALUE", "MIN_SCORE", "CUTOFF", "PASS_MARK", "MIN_AGE", "MAX_WEIGHT", "TARGET", "BASE", "MIN_PRICE", "MAX_SPEED", "MAX_SIZE", "LOWEST", "QUOTA", "CAP", "GOAL", "BUDGET")
_FACTOR_CONSTANTS = ("FACTOR", "VAT_RATE", "DISCOUNT", "SCALE", "RATE", "MULTIPLIER", "EXCHANGE_RATE", "MARGIN", "TAX", "BONUS_FACTOR", "KM_PER_MILE")
_TEXT_CONSTANTS = ("PREFIX", "SUFFIX", "MARKER", "EXTENSION", "TAG", "COMMENT_SIGN", "BANNED", "KEYWORD", "DOMAIN", "SYMBOL", "UNIT")


def with_constant(rng: Random, family: str) -> Sample | None:
    """A flow that compares or computes with a constant that stands above."""
    named = rng.random() < 0.6
    voice = Voice(rng, named)
    kind = rng.choice(("int", "float", "str"))
    source = list_source(voice, kind)
    flow = Flow(source)
    comparing = rng.random() < 0.6
    value: Any
    if kind == "str":
        name = rng.choice(_TEXT_CONSTANTS)
        value = rng.choice(pools.PREFIXES + pools.SUFFIXES + pools.SUBSTRINGS)
    elif comparing:
        name, value = rng.choice(_NUMBER_CONSTANTS), rng.choice((3, 5, 10, 12, 18, 20, 25, 50, 60, 100, 7))
    else:
        name, value = rng.choice(_FACTOR_CONSTANTS), rng.choice((2, 3, 1.2, 1.21, 0.9, 1.5, 10, 0.19))
    operand = Operand(name, voice.name(name), lambda env: value, None, value)
    if comparing:
        flow.condition = number_condition(voice, kind, operand) if kind != "str" else string_condition(voice, operand)
        if rng.random() < 0.25:
            flow.transform = number_transform(voice, kind) if kind != "str" else string_transform(voice)
    else:
        flow.transform = number_transform(voice, kind, operand) if kind != "str" else string_transform(voice, operand)
        if kind == "int" and isinstance(value, float):
            flow.transform = Transform(flow.transform.code, flow.transform.ref, "float", flow.transform.of, flow.transform.do, (), flow.transform.binds)
        if rng.random() < 0.25:
            flow.condition = number_condition(voice, kind) if kind != "str" else string_condition(voice)
    spec = spec_of(voice, flow, choose_ending(voice, flow), family)
    spec.must_say = (name, f"use {name}")
    others = [f"{other} = {rng.choice((1, 30, 0.5, 99))}" for other in rng.sample(("RETRIES", "TIMEOUT_S", "PAGE_SIZE", "VERSION", "WIDTH"), rng.choice((0, 0, 1, 2)))]
    constants = [f"{name} = {literal(value)}", *others]
    rng.shuffle(constants)
    if name not in "".join(spec.body):
        return None
    return dressed(rng, family, spec, named, _scene([*_head(rng), *constants]))


def with_dataclass(rng: Random, family: str) -> Sample | None:
    """Functions over objects of a dataclass that stands above."""
    named = rng.random() < 0.6
    voice = Voice(rng, named)
    r = records.records_for(voice, True)
    entity = r.entity
    class_name = "".join(part.capitalize() for part in r.variable.split("_"))
    r.hint = f"list[{class_name}]"
    if not voice.named:
        r.where = voice.pick("in a list", f"in a list of {entity.many}", "in a list")
        if r.where.endswith(entity.many):
            r.where = "in a list"
    which = records.which_records(voice, r) if voice.chance(0.55) else None
    spec = voice.rng.choices(record_tasks.ENDINGS, record_tasks.WEIGHTS)[0](voice, r, which)
    spec.must_say = ("", "")
    used = [f for f in entity.texts + entity.wholes + entity.decimals + entity.flags if any(f".{f}" in line for line in spec.body)]
    shown = [f for f in entity.texts + entity.wholes + entity.decimals + entity.flags if f in used or rng.random() < 0.4]
    fields = [f"{f}: {'str' if f in entity.texts else 'int' if f in entity.wholes else 'float' if f in entity.decimals else 'bool'}" for f in shown]
    if rng.random() < 0.75:
        shape = ["from dataclasses import dataclass", "", "", rng.choice(("@dataclass", "@dataclass", "@dataclass(frozen=True)")), f"class {class_name}:", *indented(fields, STEP)]
    else:
        arguments = ", ".join(["self", *shown])
        shape = [f"class {class_name}:", f"{STEP}def __init__({arguments}):", *indented([f"self.{f} = {f}" for f in shown], STEP * 2)]
    if not fits(shape) or not shown:
        return None
    if spec.imports and spec.imports[0].startswith("from collections") and shape[0].startswith("from d"):
        if rng.random() < 0.5:
            return None
        shape.insert(0, spec.imports[0])
    hints = shape[-1].startswith(f"{STEP}{shown[-1]}:") and rng.random() < 0.4
    sibling: list[str] = []
    if hints:
        field = rng.choice(shown)
        kind = "str" if field in entity.texts else "int" if field in entity.wholes else "float" if field in entity.decimals else "bool"
        sibling = ["", "", f"def {field}_of({r.variable}: {class_name}) -> {kind}:", f"{STEP}return {r.variable}.{field}"]
    spec.hint = spec.hint.replace("list[dict]", f"list[{class_name}]").replace("object", f"{class_name} | None") if spec.hint in ("list", "object", "list[dict]") else spec.hint
    if hints and spec.hint == "list":
        hints = False
        sibling = []
    return dressed(rng, family, spec, named, _scene([*_trim([*shape, *sibling])], hints))


def with_siblings(rng: Random, family: str) -> Sample | None:
    """A function in a file whose functions have type hints, docstrings, or neither: the answer follows."""
    named = rng.random() < 0.6
    makers: tuple[Callable[[Voice], Spec], ...] = (pipelines.numbers, pipelines.strings, texts.texts, record_tasks.records)
    spec = rng.choice(makers)(Voice(rng, named))
    hints, docs = rng.choice(((True, False), (True, False), (True, True), (False, True), (False, False)))
    lines: list[str] = []
    imports: set[str] = set()
    for _ in range(rng.choice((1, 1, 2))):
        other = rng.choice(makers)(Voice(rng, True))
        text = function_lines(other, prescribed_name(rng, other), hints, docstring_for(other) if docs else "")
        if not fits(text):
            return None
        imports.update(other.imports)
        lines += ["", "", *text]
    if rng.random() < 0.5:
        imports.update(spec.imports)
    scene = _scene(_trim([*import_lines(imports), *lines]), hints, docs)
    if rng.random() < 0.12 and hints:
        scene = Scene(scene.prefix, hints, docs, "", rng.choice((", like the functions above", " in the style of the functions above", ", typed like the others")))
    return dressed(rng, family, spec, named, scene)
