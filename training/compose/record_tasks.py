"""Functions over records: fields, totals, filters, orders, groups, look-ups."""
from collections.abc import Callable
from random import Random
from typing import Any

from jotcode.training.compose import pools
from jotcode.training.compose.english import code_string, separator_words
from jotcode.training.compose.english import plural as plural_of
from jotcode.training.compose.records import (
    Records,
    Which,
    build,
    chosen,
    loop,
    records_for,
    which_records,
)
from jotcode.training.compose.sample import Env
from jotcode.training.compose.spec import Edge, Param, Spec, Voice

_GIVE = ("return", "return", "return", "get", "find", "compute", "give back", "return")


def records(voice: Voice) -> Spec:
    """A function over a list of records."""
    r = records_for(voice)
    which = which_records(voice, r) if voice.chance(0.55) else None
    make = voice.rng.choices(ENDINGS, WEIGHTS)[0]
    return make(voice, r, which)


def _fields(voice: Voice, r: Records, which: Which | None) -> Spec:
    field = voice.rng.choice(r.entity.texts + r.entity.wholes)
    plural = plural_of(field) if not field.endswith("s") else field
    roll = voice.rng.random()
    who = chosen(voice, r, which)
    if roll < 0.5:
        clause = voice.pick(f"return the {plural} of {who}", f"return a list of the {plural} of {who}", f"get the {field} of each of {who}", f"list the {plural} of {who}", f"collect the {plural} of {who}")
        return build(voice, r, which, [clause], [f"return [{loop(r, which, r.get(field))}]"], "list", lambda items, env: [r.value(x, field) for x in items], ("get", "list", f"{field}s_of", "collect"))
    if roll < 0.75:
        clause = voice.pick(f"return the sorted {plural} of {who} without duplicates", f"return the distinct {plural} of {who} in sorted order", f"list the unique {plural} of {who}, sorted")
        return build(voice, r, which, [clause], [f"return sorted({{{loop(r, which, r.get(field))}}})"], "list", lambda items, env: sorted({r.value(x, field) for x in items}), ("unique", "distinct", "list"))
    if field in r.entity.texts:
        separator = voice.rng.choice((", ", ",", "; ", " ", "\n", " / ", "-"))
        words = separator_words(voice.rng, separator)
        clause = voice.pick(f"return the {plural} of {who} joined with {words}", f"join the {plural} of {who} with {words}", f"return one string with the {plural} of {who} separated by {words}")
        return build(voice, r, which, [clause], [f"return {code_string(separator)}.join({loop(r, which, r.get(field))})"], "str", lambda items, env: separator.join([r.value(x, field) for x in items]), ("join", "format", "show"))
    clause = voice.pick(f"return the average {field} of {who}", f"compute the mean {field} of {who}", f"return the average of the {plural} of {who}")
    return _average(voice, r, which, clause, field)


def _average(voice: Voice, r: Records, which: Which | None, clause: str, field: str) -> Spec:
    value = voice.rng.choice((0, 0, None))
    rounding = voice.rng.choice((None, None, 1, 2))
    expression = "sum(values) / len(values)"
    if rounding:
        expression = f"round({expression}, {rounding})"
        clause += voice.pick(f", rounded to {rounding} decimal{'s' * (rounding > 1)}", f" rounded to {rounding} decimal{'s' * (rounding > 1)}")
    none = "there are none" if which else voice.pick("the list is empty", f"there are no {r.entity.many}")

    def ref(items: list[Any], env: Env) -> Any:
        if not items:
            return value
        total = 0
        for x in items:
            total += r.value(x, field)
        return round(total / len(items), rounding) if rounding else total / len(items)

    return build(
        voice, r, which, [clause], [f"values = [{loop(r, which, r.get(field))}]", "if not values:", f"    return {value}", f"return {expression}"], "float" if value == 0 else "float | None", ref,
        ("average", f"mean_{field}", f"average_{field}"), (Edge(none, f"return {value}"),),
    )  # fmt: skip


def _total(voice: Voice, r: Records, which: Which | None) -> Spec:
    fields = r.entity.wholes + r.entity.decimals
    field = voice.rng.choice(fields)
    who = chosen(voice, r, which)
    if voice.chance(0.25) and len(fields) > 1:
        other = voice.rng.choice([f for f in fields if f != field])
        clause = voice.pick(f"return the sum of {field} times {other} over {who}", f"add up {field} * {other} for {who}", f"return the total of {field} multiplied by {other} for {who}")
        return build(voice, r, which, [clause], [f"return sum({loop(r, which, f'{r.get(field)} * {r.get(other)}')})"], "float", lambda items, env: sum(r.value(x, field) * r.value(x, other) for x in items), ("total", "sum", "total_value"))
    clause = voice.pick(f"return the total {field} of {who}", f"sum the {field} of {who}", f"add up the {field} of {who}", f"compute the sum of the {field} of {who}", f"return the sum of {field} over {who}")
    return build(voice, r, which, [clause], [f"return sum({loop(r, which, r.get(field))})"], "float" if field in r.entity.decimals else "int", lambda items, env: sum([r.value(x, field) for x in items]), ("total", "sum", f"total_{field}"))


def _count(voice: Voice, r: Records, which: Which | None) -> Spec:
    if which is None:
        return _group(voice, r, which)
    who = chosen(voice, r, which)
    clause = voice.pick(f"count {who}", f"return the number of {chosen(voice, r, which, '')}", f"count how many {r.entity.many}{' ' + r.where if r.where else ''} there are {which.after}")
    return build(voice, r, which, [clause], [f"return sum(1 for {r.variable} in {r.name} if {which.code})"], "int", lambda items, env: len(items), ("count", "number_of", "how_many"))


def _filter(voice: Voice, r: Records, which: Which | None) -> Spec:
    if which is None:
        return _sorted(voice, r, which)
    who = chosen(voice, r, which)
    clause = voice.pick(f"return {who}", f"return a list of {who}", f"get {who}", f"select {who}", f"find {who}", f"return only {who}", f"keep {who}")
    return build(voice, r, which, [clause], [f"return [{loop(r, which, r.variable)}]"], r.hint, lambda items, env: items, ("filter", "select", "find", "get"))


def _sorted(voice: Voice, r: Records, which: Which | None) -> Spec:
    field = voice.rng.choice(r.entity.texts[:1] + r.entity.wholes + r.entity.decimals)
    reverse = voice.chance(0.5)
    number = field not in r.entity.texts
    order = voice.pick(f"sorted by {field}" + (", highest first" if number else ", from z to a"), f"in descending order of {field}", f"sorted by {field} in descending order") if reverse else voice.pick(f"sorted by {field}", f"in order of {field}", f"ordered by {field}", f"sorted by {field}" + (", lowest first" if number else " alphabetically"))
    second = None
    if voice.chance(0.2) and not reverse:
        second = voice.rng.choice([f for f in r.entity.texts + r.entity.wholes if f != field])
        order = voice.pick(f"sorted by {field} and then by {second}", f"sorted by {field}, ties by {second}", f"ordered by {field}, then {second}")
    key = r.get(field).replace(r.variable, r.variable, 1)
    key = f"({key}, {r.get(second)})" if second else key
    base = f"[{loop(r, which, r.variable)}]" if which else r.name
    expression = f"sorted({base}, key=lambda {r.variable}: {key}{', reverse=True' if reverse else ''})"
    who = chosen(voice, r, which)

    def rank(x: Any) -> Any:
        return (r.value(x, field), r.value(x, second)) if second else r.value(x, field)

    take, title = "", ""
    n = 0
    further: tuple[tuple[Param, Callable[[Random], Any]], ...] = ()
    if number and not second and voice.chance(0.4):
        n = voice.rng.randrange(2, 7)
        words = voice.number(n, 0.5)
        take = f"[:{n}]"
        if voice.chance(0.4):
            further, take, words = ((Param("n", "int", "a number"), lambda g: g.randrange(0, 5)),), "[:n]", voice.name("n")
        size = "highest" if reverse else "lowest"
        clause = voice.pick(f"return the {words} of {who} with the {size} {field}", f"return the {words} {r.entity.many}{' ' + r.where if r.where else ''} with the {size} {field}" if which is None else f"return the {words} of {who} that have the {size} {field}")
        clause += voice.pick("", f", {size} first", "")
    else:
        clause = voice.pick(f"return {who} {order}", f"return {who}, {order}", f"get {who} {order}", f"sort {who}{order.removeprefix('sorted')}" if order.startswith("sorted") else f"return {who} {order}")
    if voice.chance(0.3) and not take:
        title = r.entity.texts[0]
        expression = f"[{r.get(title)} for {r.variable} in {expression}]"
        clause = voice.pick(f"return the {title}s of {who} {order}", f"return the {title}s of {who}, {order}")

    def ref(items: list[Any], env: Env) -> Any:
        ordered = sorted(items, key=rank, reverse=reverse)
        if take:
            ordered = ordered[: env["n"] if further else n]
        return [r.value(x, title) for x in ordered] if title else ordered

    return build(voice, r, which, [clause], [f"return {expression}{take}"], r.hint if not title else "list[str]", ref, ("sort", "rank", "top", "order"), (), (), further)


def _best(voice: Voice, r: Records, which: Which | None) -> Spec:
    field = voice.rng.choice(r.entity.wholes + r.entity.decimals)
    largest = voice.chance(0.6)
    function = "max" if largest else "min"
    word = voice.pick("highest", "largest", "greatest") if largest else voice.pick("lowest", "smallest")
    which_one = chosen(voice, r, which) if which else f"the {r.entity.many}{' ' + r.where if r.where else ''}"
    title = r.entity.texts[0] if voice.chance(0.5) else ""
    base = f"({loop(r, which, r.variable)})" if which else r.name
    key = f"key=lambda {r.variable}: {r.get(field)}"
    none = "there is none" if which else voice.pick("the list is empty", f"there are no {r.entity.many}")
    one = r.variable
    subject = f"the {one}{' ' + r.where if r.where else ''} with the {word} {field}" if which is None else f"the one with the {word} {field} among {which_one}"

    def ref(items: list[Any], env: Env) -> Any:
        best = None
        for x in items:
            if best is None or (r.value(x, field) > r.value(best, field) if largest else r.value(x, field) < r.value(best, field)):
                best = x
        return best if best is None or not title else r.value(best, title)

    if title:
        clause = voice.pick(f"return the {title} of {subject}", f"find the {title} of {subject}", f"get the {title} of {subject}")
        if which is None:
            body = [f"if not {r.name}:", "    return None"]
            expression = f"{function}({base}, {key})"
            tail = f".{title}" if r.objects else f'["{title}"]'
            return build(voice, r, which, [clause], [*body, f"return {expression}{tail}"], "str | None", ref, (word, f"find_{word}", "best", "top"), (Edge(none, "return None"),))
        tail = f"best.{title}" if r.objects else f'best["{title}"]'
        return build(voice, r, which, [clause], [f"best = {function}({base}, {key}, default=None)", f"return {tail} if best is not None else None"], "str | None", ref, (word, "find_best", "top"), (Edge(none, "return None"),))
    clause = voice.pick(f"return {subject}", f"find {subject}", f"get {subject}")
    return build(voice, r, which, [clause], [f"return {function}({base}, {key}, default=None)"], "dict | None" if not r.objects else "object", ref, (word, f"find_{word}", "best", "top"), (Edge(none, "return None"),))


def _group(voice: Voice, r: Records, which: Which | None) -> Spec:
    by = voice.rng.choice(r.entity.texts[1:] or r.entity.texts)
    who = chosen(voice, r, which)
    roll = voice.rng.random()
    head = [f"for {r.variable} in {r.name}:"]
    step = "    "
    if which:
        head.append(f"    if {which.code}:")
        step = "        "
    if roll < 0.35:
        clause = voice.pick(f"group {who} by {by}", f"return a dict that groups {who} by {by}", f"return a dict from {by} to the list of {r.entity.many} with that {by}" if which is None else f"group {who} by {by} in a dict")
        if which is None and r.where and "to the list" in clause:
            clause += f" for {who}"
        body = ["groups = {}", *head, f"{step}groups.setdefault({r.get(by)}, []).append({r.variable})", "return groups"]
        return build(voice, r, which, [clause], body, "dict[str, list]", lambda items, env: {r.value(x, by): [y for y in items if r.value(y, by) == r.value(x, by)] for x in items}, ("group", f"group_by_{by}", "by"))
    if roll < 0.6:
        clause = voice.pick(f"count {who} per {by}", f"return a dict with the number of {chosen(voice, r, which, '')} for each {by}", f"return how many of {who} there are per {by} as a dict")
        body = [f"return dict(Counter({loop(r, which, r.get(by))}))"]
        return build(voice, r, which, [clause], body, "dict[str, int]", lambda items, env: {r.value(x, by): sum(1 for y in items if r.value(y, by) == r.value(x, by)) for x in items}, ("count", f"count_by_{by}", "tally"), (), ("from collections import Counter",))
    field = voice.rng.choice(r.entity.wholes + r.entity.decimals)
    if roll < 0.85:
        clause = voice.pick(f"return a dict with the total {field} per {by} of {who}", f"sum the {field} of {who} per {by}", f"return the total {field} for each {by} of {who} as a dict", f"add up the {field} by {by} for {who}")
        body = ["totals = {}", *head, f"{step}totals[{r.get(by)}] = totals.get({r.get(by)}, 0) + {r.get(field)}", "return totals"]
        return build(voice, r, which, [clause], body, "dict[str, float]", lambda items, env: {r.value(x, by): sum(r.value(y, field) for y in items if r.value(y, by) == r.value(x, by)) for x in items}, ("total", f"{field}_by_{by}", "sum"))
    clause = voice.pick(f"return a dict with the average {field} per {by} of {who}", f"compute the average {field} of {who} for each {by}, as a dict")
    body = ["groups = {}", *head, f"{step}groups.setdefault({r.get(by)}, []).append({r.get(field)})", f"return {{{by}: sum(values) / len(values) for {by}, values in groups.items()}}"]

    def mean_by(items: list[Any], env: Env) -> Any:
        result: dict[Any, Any] = {}
        for x in items:
            same = [r.value(y, field) for y in items if r.value(y, by) == r.value(x, by)]
            result[r.value(x, by)] = sum(same) / len(same)
        return result

    return build(voice, r, which, [clause], body, "dict[str, float]", mean_by, ("average", f"average_{field}_by_{by}", "mean"))


def _index(voice: Voice, r: Records, which: Which | None) -> Spec:
    key = r.entity.texts[0]
    who = chosen(voice, r, which)
    if voice.chance(0.5):
        field = voice.rng.choice(r.entity.wholes + r.entity.decimals)
        clause = voice.pick(f"return a dict that maps the {key} to the {field} of {who}", f"return a dict from {key} to {field} for {who}", f"build a dict with the {key} as key and the {field} as value for {who}")
        return build(voice, r, which, [clause], [f"return {{{r.get(key)}: {loop(r, which, r.get(field))}}}"], "dict", lambda items, env: {r.value(x, key): r.value(x, field) for x in items}, ("map", f"{field}_by_{key}", "index"))
    clause = voice.pick(f"return a dict of {who} keyed by {key}", f"index {who} by {key}", f"return a dict that maps each {key} to its {r.variable} for {who}")
    return build(voice, r, which, [clause], [f"return {{{r.get(key)}: {loop(r, which, r.variable)}}}"], "dict", lambda items, env: {r.value(x, key): x for x in items}, ("index", f"by_{key}", "map"))


def _lookup(voice: Voice, r: Records, which: Which | None) -> Spec:
    field = r.entity.texts[0]
    result = voice.rng.choice(r.entity.wholes + r.entity.decimals)
    said = voice.name(field) if voice.named else f"a given {field}"
    place = f" {r.where}" if r.where else ""
    if voice.chance(0.5):
        name = r.variable
        clause = voice.pick(f"return the {name}{place} whose {field} is {said}", f"find the {name}{place} with the given {field}" if voice.named else f"find the {name}{place} with a given {field}", f"look up the {name}{place} whose {field} equals {said}")
        body = [f"return next(({r.variable} for {r.variable} in {r.name} if {r.get(field)} == {field}), None)"]
        ref: Callable[[list[Any], Env], Any] = lambda items, env: next((x for x in items if r.value(x, field) == env[field]), None)  # noqa: E731
        edge = Edge(voice.pick("there is none", "it is not found", "there is no such " + name), "return None")
        hint = "dict | None" if not r.objects else "object"
    else:
        clause = voice.pick(f"return the {result} of the {r.variable}{place} whose {field} is {said}", f"look up the {result} of the {r.variable}{place} with the given {field}" if voice.named else f"look up the {result} of the {r.variable}{place} with a given {field}")
        body = [f"for {r.variable} in {r.name}:", f"    if {r.get(field)} == {field}:", f"        return {r.get(result)}", "return None"]
        ref = lambda items, env: next((r.value(x, result) for x in items if r.value(x, field) == env[field]), None)  # noqa: E731
        edge = Edge(voice.pick("there is none", "it is not found", "there is no such " + r.variable), "return None")
        hint = "float | None"
    further = ((Param(field, "str", "a string"), lambda g: g.choice(pools.text_values(field))),)
    return build(voice, r, None, [clause], body, hint, ref, ("find", "lookup", f"find_by_{field}", "get"), (edge,), (), further)


def _verdict(voice: Voice, r: Records, which: Which | None) -> Spec:
    if which is None or which.after.startswith("where"):
        return _fields(voice, r, which)
    place = f" {r.where}" if r.where else ""
    which_all = voice.chance(0.4)
    function = "all" if which_all else "any"
    test, name = which.ref, r.name
    clause = voice.pick(f"check whether there are any {chosen(voice, r, which, '')}", f"return True if there is at least one {r.variable}{place} {which.after.replace('that are', 'that is').replace('whose', 'whose')}")
    spec = build(voice, r, which, [clause], [], "bool", lambda items, env: None, (f"{function}_{r.entity.many}", "has", "check"))
    if which_all:
        spec.clauses = [voice.pick(f"check that all {r.entity.many}{place} are ones {which.after}", f"return True if every {r.variable}{place} is one {which.after.replace('that are', 'that is')}")]
    spec.body = [f"return {function}({which.code} for {r.variable} in {r.name})"]
    spec.ref = lambda env: (len([x for x in env[name] if test(x, env)]) == len(env[name])) if which_all else any(test(x, env) for x in env[name])
    spec.verbs, spec.nouns = ("check", "has", "any" if not which_all else "all"), (r.entity.many,)
    return spec


_Maker = Callable[[Voice, Records, Which | None], Spec]
_TABLE: tuple[tuple[_Maker, int], ...] = (
    (_fields, 8), (_total, 7), (_count, 5), (_filter, 6), (_sorted, 7), (_best, 6), (_group, 9), (_index, 4), (_lookup, 4), (_verdict, 2),
)  # fmt: skip
ENDINGS: list[_Maker] = [make for make, _ in _TABLE]
WEIGHTS = [weight for _, weight in _TABLE]
