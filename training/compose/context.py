"""Functions that use what the file shows: a helper, a constant, a dataclass, a table, an Enum, an exception, a style."""
from collections.abc import Callable
from random import Random
from typing import Any

from jotcode.training.compose import pipelines, pools, records, texts
from jotcode.training.compose.conditions import Condition, Operand, number_condition, string_condition
from jotcode.training.compose.dress import Scene, dressed, prescribed_name
from jotcode.training.compose.english import code_string, singular
from jotcode.training.compose.flow import HINTS, Flow, list_source
from jotcode.training.compose.pipelines import choose_ending, spec_of
from jotcode.training.compose.render import STEP, docstring_for, fits, function_lines, import_lines, indented
from jotcode.training.compose.sample import Env, Sample
from jotcode.training.compose.spec import Edge, Param, Spec, Voice
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
    spec = voice.rng.choices(records._ENDINGS, records._WEIGHTS)[0](voice, r, which)
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
    makers: tuple[Callable[[Voice], Spec], ...] = (pipelines.numbers, pipelines.strings, texts.texts, records.records)
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


def with_table(rng: Random, family: str) -> Sample | None:
    """Look-ups in a constant dict that stands above."""
    named = rng.random() < 0.65
    voice = Voice(rng, named)
    constant, one, value_word, entries = voice.any((
        ("PRICES", "item", "price", {"tea": 2.5, "coffee": 3.0, "cake": 4.25}), ("STOCK", "product", "stock", {"pen": 12, "book": 0, "cup": 7}),
        ("CAPITALS", "country", "capital", {"Norway": "Oslo", "Peru": "Lima", "Japan": "Tokyo"}), ("POINTS", "letter", "points", {"a": 1, "k": 5, "z": 10}),
        ("RATES", "currency", "rate", {"EUR": 1.0, "USD": 1.08, "GBP": 0.85}), ("CODES", "city", "code", {"Oslo": "OSL", "Lima": "LIM"}),
        ("WEIGHTS", "fruit", "weight", {"apple": 150, "plum": 40, "melon": 900}), ("SCORES", "player", "score", {"ann": 3, "bob": 8, "eve": 5}),
        ("MONTH_DAYS", "month", "days", {"jan": 31, "feb": 28, "apr": 30}), ("COLORS", "name", "color code", {"red": "#f00", "blue": "#00f"}),
        ("FEES", "service", "fee", {"wash": 10, "cut": 25.5, "dry": 8}), ("CALORIES", "food", "calories", {"rice": 130, "egg": 155, "nuts": 600}),
    ))  # fmt: skip
    numeric = not isinstance(next(iter(entries.values())), str)
    lines = [f"{constant} = {{" + ", ".join(f"{code_string(k)}: {literal(v)}" for k, v in entries.items()) + "}"]
    said = voice.name(constant)
    many = {"country": "countries", "city": "cities", "currency": "currencies"}.get(one, one + "s")
    how = rng.choice(("lookup", "total", "known", "list", "best") if numeric else ("lookup", "list", "known", "reverse"))
    keys = [*entries, "none"]
    if how in ("lookup", "reverse"):
        n = one
        item = voice.name(n) if named else f"a given {n}"
        default, do = rng.choice((("None", "return None"), ("0" if numeric else '"?"', f"return {0 if numeric else chr(39) + '?' + chr(39)}"), ("", "raise KeyError")))
        value = {"None": None, "0": 0, '"?"': "?", "": None}[default]
        edge = Edge(voice.pick("it is not there", "it is unknown", f"there is no such {one}", "it is missing"), do)
        if how == "reverse":
            clause = voice.pick(f"return the {one} whose {value_word} in {said} is a given value", f"find the {one} in {said} with a given {value_word}")
            p = "value"
            if named:
                clause = f"return the {one} whose {value_word} in {said} is {voice.name(p)}"
            body = [f"for {one}, {value_word.split()[-1]} in {constant}.items():", f"    if {value_word.split()[-1]} == value:", f"        return {one}", "return None"]
            values = [*entries.values(), "zz"]
            spec = Spec(family, [Param(p, "str", "a string")], "str | None", [clause], body, lambda env: next((k for k in entries if entries[k] == env[p]), None), lambda g: (g.choice(values),), [Edge("there is none", "return None")], verbs=("find", "reverse"), nouns=(many,))
        else:
            clause = voice.pick(f"return the {value_word} of {item} from {said}", f"look up the {value_word} of {item} in {said}", f"get the {value_word} for {item} out of {said}")
            body = [f"return {constant}[{n}]"] if not default else [f"return {constant}.get({n})" if default == "None" else f"return {constant}.get({n}, {default})"]

            def ref(env: Env) -> Any:
                if env[n] in entries:
                    return entries[env[n]]
                if not default:
                    raise KeyError
                return value

            hint = ("float" if numeric else "str") + (" | None" if default == "None" else "")
            spec = Spec(family, [Param(n, "str", "a string")], hint, [clause], body, ref, lambda g: (g.choice(keys),), [edge], verbs=("get", "lookup", "find"), nouns=(value_word.replace(" ", "_"),))
    else:
        name = many
        place = voice.pick(f"the {many} in {voice.name(name)}", f"all {many} in {voice.name(name)}") if named else voice.pick(f"a list of {many}", f"the {many} in a list")
        words = "a list"
        unknown = ""
        edges: list[Edge] = []
        if how == "total":
            skip = rng.random() < 0.6
            clause = voice.pick(f"add up the {value_word} of {place} using {said}", f"return the total {value_word} of {place} with the table {said}", f"sum the entries in {said} of {place}")
            if skip:
                edges = [Edge(f"{'an' if one[0] in 'aeiou' else 'a'} {one} is missing there", "count 0")]
            body = [f"return sum({constant}.get({one}, 0) for {one} in {name})" if skip else f"return sum({constant}[{one}] for {one} in {name})"]

            def total(env: Env) -> Any:
                result: Any = 0
                for x in env[name]:
                    if x not in entries and not skip:
                        raise KeyError
                    result += entries.get(x, 0)
                return result

            meaning, hint = total, "float"
        elif how == "known":
            clause = voice.pick(f"return those of {place} that are in {said}", f"return {place} that are keys of {said}") if "the " in place or "all" in place else f"return those of {place} that are in {said}"
            body = [f"return [{one} for {one} in {name} if {one} in {constant}]"]
            meaning, hint = (lambda env: [x for x in env[name] if x in entries]), "list[str]"
        elif how == "best":
            clause = voice.pick(f"return the one of {place} with the highest {value_word} in {said}", f"find which of {place} has the highest {value_word} according to {said}")
            body = [f"return max({name}, key=lambda {one}: {constant}.get({one}, 0), default=None)"]
            edges = [Edge("the list is empty", "return None")]
            unknown = f", a missing {one} counts as 0"

            def best(env: Env) -> Any:
                found = None
                for x in env[name]:
                    if found is None or entries.get(x, 0) > entries.get(found, 0):
                        found = x
                return found

            meaning, hint = best, "str | None"
        else:
            clause = voice.pick(f"return the {value_word} from {said} for each of {place}", f"replace each of {place} by its {value_word} in {said} and return the list", f"map {place} to their {value_word} with {said}")
            edges = [Edge("one is missing", "use None")]
            body = [f"return [{constant}.get({one}) for {one} in {name}]"]
            meaning, hint = (lambda env: [entries.get(x, None) for x in env[name]]), "list"
        spec = Spec(family, [Param(name, "list[str]", words)], hint, [clause + unknown], body, meaning, lambda g: ([g.choice(keys) for _ in range(g.choice((0, 1, 3, 5)))],), edges, verbs=("total", "get", "map", "find"), nouns=(many, value_word.replace(" ", "_")))
    return dressed(rng, family, spec, named, _scene([*_head(rng), *lines]))


def with_enum(rng: Random, family: str) -> Sample | None:
    """Functions about an Enum that stands above."""
    named = rng.random() < 0.7
    voice = Voice(rng, named)
    class_name, members = voice.any((
        ("Status", ("OPEN", "CLOSED", "PENDING", "CANCELLED")), ("Color", ("RED", "GREEN", "BLUE")), ("Level", ("LOW", "MEDIUM", "HIGH")), ("Direction", ("NORTH", "EAST", "SOUTH", "WEST")),
        ("Role", ("ADMIN", "EDITOR", "GUEST")), ("Size", ("SMALL", "MEDIUM", "LARGE")), ("State", ("IDLE", "RUNNING", "STOPPED", "FAILED")), ("Suit", ("CLUBS", "HEARTS", "SPADES")),
        ("Priority", ("LOW", "NORMAL", "URGENT")), ("Fuel", ("PETROL", "DIESEL", "ELECTRIC")), ("Plan", ("FREE", "PRO", "TEAM")), ("Weekday", ("MON", "TUE", "WED", "THU")),
    ))  # fmt: skip
    count = rng.randrange(2, len(members) + 1)
    members = members[:count] if count > 2 else members[:3]
    lines = ["from enum import Enum", "", "", f"class {class_name}(Enum):", *[f'{STEP}{m} = "{m.lower()}"' for m in members]]
    n = class_name.lower()
    how = rng.choice(("among", "parse", "names", "next"))
    values = {m.lower(): m for m in members}
    said = voice.name(n) if named else f"a given {n}"
    if how == "among":
        some = rng.sample(members, 2)
        clause = voice.pick(f"return True if {said} is {some[0]} or {some[1]}", f"check whether {said} is {some[0]} or {some[1]}", f"tell if {said} is one of {some[0]} and {some[1]}")
        body = [f"return {n} in ({class_name}.{some[0]}, {class_name}.{some[1]})"]
        spec = Spec(family, [Param(n, class_name, f"a {class_name}")], "bool", [clause], body, lambda env: env[n].upper() in some, lambda g: (g.choice(list(values)),), verbs=("is", "check"), nouns=("active", "final", "done", n), call=f"{{name}}({class_name}(args[0]))")
    elif how == "parse":
        p = rng.choice(("text", "value", "name", "label")) if named else "text"
        clause = voice.pick(f"turn {voice.name(p) if named else 'a string'} into a {class_name}, ignoring case", f"return the {class_name} for {voice.name(p) if named else 'a string'}, ignoring case", f"parse {voice.name(p) if named else 'a string'} as {class_name}, ignoring case")
        body = ["try:", f"    return {class_name}({p}.lower())", "except ValueError:", "    return None"]
        pool = [*values, *members, "none", "x"]
        spec = Spec(family, [Param(p, "str", "a string")], f"{class_name} | None", [clause], body, lambda env: values.get(env[p].lower()), lambda g: (g.choice(pool),), [Edge(voice.pick("it is unknown", "there is no such member", "it does not match"), "return None")], verbs=("parse", "to", "read"), nouns=(n,), call="getattr({name}(*args), 'name', None)")
    elif how == "names":
        part, words = rng.choice(((".name", "names"), (".value", "values")))
        clause = voice.pick(f"return the {words} of all members of {class_name} as a list", f"return a list with the {words} of {class_name}", f"list all {class_name} {words}")
        body = [f"return [{n}{part} for {n} in {class_name}]"]
        result = [m if part == ".name" else m.lower() for m in members]
        spec = Spec(family, [], "list[str]", [clause], body, lambda env: list(result), lambda g: (), verbs=("list", "all"), nouns=(f"{n}_{words}",))
    else:
        clause = voice.pick(f"return the member of {class_name} that follows {said}, after the last one the first", f"return the {class_name} after {said}, starting over at the end")
        body = [f"members = list({class_name})", f"return members[(members.index({n}) + 1) % len(members)]"]
        spec = Spec(family, [Param(n, class_name, f"a {class_name}")], class_name, [clause], body, lambda env: members[(members.index(env[n].upper()) + 1) % len(members)], lambda g: (g.choice(list(values)),), verbs=("next", "following"), nouns=(n,), call=f"{{name}}({class_name}(args[0])).name")
    return dressed(rng, family, spec, named, _scene(lines, rng.random() < 0.25))


def with_decorator(rng: Random, family: str) -> Sample | None:
    """A function to be decorated with a decorator that stands above."""
    named = rng.random() < 0.7
    name = rng.choice(("timed", "logged", "traced", "log_calls", "counted", "announce", "debug", "audited", "monitored", "safe_call"))
    before = rng.choice(("calls.append(function.__name__)", "started = time.perf_counter()", "calls.append(len(args))"))
    lines = ["import functools", *(["import time"] if "time." in before else []), "", *(["calls = []"] if "calls" in before else [])]
    lines += ["", "", f"def {name}(function):", f"{STEP}@functools.wraps(function)", f"{STEP}def wrapper(*args, **kwargs):", f"{STEP * 2}{before}"]
    if "time." in before:
        lines += [f"{STEP * 2}try:", f"{STEP * 3}return function(*args, **kwargs)", f"{STEP * 2}finally:", f"{STEP * 3}wrapper.seconds = time.perf_counter() - started"]
    else:
        lines.append(f"{STEP * 2}return function(*args, **kwargs)")
    lines.append(f"{STEP}return wrapper")
    spec = rng.choice((pipelines.numbers, pipelines.strings, texts.texts, records.records))(Voice(rng, named))
    if spec.imports:
        return None
    scene = _scene(_collapsed(lines))
    words = rng.choice((f", decorated with @{name}", f", decorated with {name}", f"; use the {name} decorator", f", with the decorator {name}", f" (decorate it with @{name})"))
    return dressed(rng, family, spec, named, Scene(scene.prefix, decorator=f"@{name}", words=words))


def _collapsed(lines: list[str]) -> list[str]:
    """At most two empty lines in a row."""
    return [line for i, line in enumerate(lines) if line or i < 2 or lines[i - 1] or lines[i - 2]]


def with_error(rng: Random, family: str) -> Sample | None:
    """Guards that raise an exception class that stands above."""
    named = rng.random() < 0.7
    voice = Voice(rng, named)
    error = rng.choice(("EmptyListError", "ValidationError", "InvalidInput", "ShopError", "NotEnoughData", "BadRequest", "ConfigError", "DataError", "NoResult", "LimitExceeded", "ParseError", "InvalidScore", "OrderError", "StockError"))
    lines = [*_head(rng), "", "", f"class {error}({rng.choice(('Exception', 'Exception', 'ValueError'))}):", rng.choice((f"{STEP}pass", f'{STEP}"""Something in the input is wrong."""'))]
    spec = rng.choice((pipelines.numbers, pipelines.strings))(voice)
    first = spec.params[0].name
    if spec.edges or spec.hint == "None" or any("return" in line for line in spec.body[:-1]) or not spec.params[0].hint.startswith("list"):
        return None
    how = rng.choice(("empty", "long", "short"))
    k = rng.randrange(2, 6)
    the_list = voice.name(first) if named else "the list"
    guards: dict[str, tuple[str, str, Callable[[list[Any]], bool]]] = {
        "empty": (f"{the_list} is empty", f"not {first}", lambda items: len(items) == 0), "long": (f"{the_list} has more than {k} elements", f"len({first}) > {k}", lambda items: len(items) > k),
        "short": (f"{the_list} has fewer than {k} elements", f"len({first}) < {k}", lambda items: len(items) < k),
    }  # fmt: skip
    when, test, check = guards[how]
    message = {"empty": f"{first} is empty", "long": f"too many {first}", "short": f"too few {first}"}[how]
    body = [f"if {test}:", f'    raise {error}("{message}")', *spec.body]
    base = spec.ref
    kind = type(error, (Exception,), {})

    def ref(env: Env) -> Any:
        if check(env[first]):
            raise kind
        return base(env)

    spec.body, spec.ref = body, ref
    spec.edges = [Edge(when, voice.pick(f"raise {error}", f"raise {error}", f"throw {error}"))]
    return dressed(rng, family, spec, named, _scene(_trim(lines)))


