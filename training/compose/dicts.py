"""Functions over dicts: filter, invert, sort, total, best, merge, look up, change values."""
import re
from collections.abc import Callable
from random import Random
from typing import Any

from jotcode.training.compose.conditions import Condition, number_condition
from jotcode.training.compose.english import plural
from jotcode.training.compose.sample import Env, Printed
from jotcode.training.compose.spec import Edge, Param, Spec, Voice
from jotcode.training.compose.string_conditions import string_condition
from jotcode.training.compose.transforms import number_transform

# (what the keys are, what the values are, a name for the dict)
_KINDS = (
    ("product", "price", "prices"), ("name", "age", "ages"), ("item", "quantity", "stock"), ("student", "grade", "grades"), ("player", "score", "scores"), ("city", "population", "populations"),
    ("word", "count", "counts"), ("country", "medal count", "medals"), ("employee", "salary", "salaries"), ("team", "number of wins", "wins"), ("book", "number of pages", "pages"), ("fruit", "weight", "weights"),
    ("user", "number of logins", "logins"), ("sensor", "reading", "readings"), ("account", "balance", "balances"), ("song", "number of plays", "plays"), ("file", "size", "sizes"), ("driver", "time", "times"),
    ("candidate", "number of votes", "votes"), ("room", "temperature", "temperatures"), ("letter", "frequency", "frequencies"), ("department", "budget", "budgets"), ("patient", "weight", "weights"), ("key", "value", "data"),
    ("key", "value", "mapping"), ("key", "value", "table"), ("key", "value", "d"), ("ingredient", "amount", "recipe"), ("currency", "rate", "rates"), ("server", "load", "loads"),
)  # fmt: skip
_KEYS = ("tea", "cup", "Oslo", "Bob", "ann", "x", "pear", "a1", "Zoe", "apple")


class Table:
    """A dict parameter: names of the parameter, its keys and values, and how the sentence mentions it."""

    def __init__(self, voice: Voice) -> None:
        rng = voice.rng
        self.key, self.value, self.name = rng.choice(_KINDS)
        self.value_noun = self.value.split()[-1] if not self.value.startswith("number of") else "count"
        if voice.named and rng.random() < 0.25:
            self.name = rng.choice(("data", "d", "mapping", "table", "values", "items", "entries", "record", "lookup"))
        self.k = "name" if self.key == "name" else self.key
        self.v = self.value_noun
        if self.name in ("d", "mapping", "data", "table", "lookup", "values", "items", "entries", "record"):
            self.key, self.value, self.k, self.v = "key", "value", "key", "value"
        if self.v in (self.name, self.k):
            self.v = "value"
        self.keys, self.values = plural(self.key), plural(self.value_noun if self.value.startswith("number of") or " " in self.value else self.value)
        if voice.named:
            self.said = voice.name(self.name)
            self.intro = self.said
            self.words = voice.pick("a dict", f"a dict of {self.keys} to {self.values}", "a dictionary")
        else:
            self.said = voice.pick("a dict", "a dictionary", "a given dict")
            kind = f" of {self.keys} and {self.values}" if self.key != "key" else ""
            self.intro = self.said + kind
            self.words = f"a dict{kind}"
        self.param = Param(self.name, "dict[str, float]", self.words)


def _make(rng: Random, salt: tuple[Any, ...] = ()) -> dict[str, Any]:
    return {rng.choice(_KEYS): (int(rng.choice(salt)) + rng.randrange(-1, 2)) if salt and rng.random() < 0.4 else rng.randrange(-5, 60) for _ in range(rng.choice((0, 1, 3, 5, 8)))}


def dicts(voice: Voice) -> Spec:
    """A function of one dict, or of two."""
    table = Table(voice)
    return voice.rng.choices(_MAKERS, _WEIGHTS)[0](voice, table)


def _spec(t: Table, clause: str, body: list[str], hint: str, ref: Callable[[dict[str, Any], Env], Any], verbs: tuple[str, ...], edges: tuple[Edge, ...] = (), salt: tuple[Any, ...] = (), more: tuple[tuple[Param, Callable[[Random], Any]], ...] = (), make: Callable[[Random], Any] | None = None) -> Spec:
    name = t.name
    # The loop's names come from the sentence: a dict of which it says no more than "key" is looped over as key, value.
    for own, plain in ((t.k, "key"), (t.v, "value")):
        if own not in clause:
            body = [re.sub(rf"\b{own}\b", plain, line) for line in body]

    def inputs(g: Random) -> tuple[Any, ...]:
        return (make(g) if make else _make(g, salt), *(maker(g) for _, maker in more))

    return Spec("dicts", [t.param, *(param for param, _ in more)], hint, [clause], body, lambda env: ref(env[name], env), inputs, list(edges), [], verbs, (t.values.replace(" ", "_"), t.keys))


def _where(voice: Voice, t: Table) -> tuple[Condition, tuple[tuple[Param, Callable[[Random], Any]], ...], str]:
    """A condition on the value, its parameters, and the words "entries of d whose value is above 10"."""
    from jotcode.training.compose.conditions import parameter

    if voice.chance(0.3):
        name = voice.pick("limit", "threshold", "minimum", "cutoff") if voice.named else "limit"
        param = Param(name, "float", "a number" if voice.named else "a given limit")
        c = number_condition(voice, "float", parameter(param, voice.name(name) if voice.named else "a given limit"))
        return c, ((param, lambda g: g.choice((0, 5, 10, 30))),), c.one
    c = number_condition(voice, "int")
    return c, (), c.one


def _filter(voice: Voice, t: Table) -> Spec:
    if voice.chance(0.25):
        c = string_condition(voice)
        clause = voice.pick(f"return a dict with the entries of {t.intro} whose key {c.one}", f"keep only the entries of {t.intro} whose key {c.one}")
        test = c.ref
        return _spec(t, clause, [f"return {{{t.k}: {t.v} for {t.k}, {t.v} in {t.name}.items() if {c.code.format(x=t.k)}}}"], "dict[str, float]", lambda d, env: {k: d[k] for k in d if test(k, env)}, ("filter", "keep", "select"))
    c, more, one = _where(voice, t)
    test = c.ref
    what = voice.pick("value", t.value) if t.value != "value" else "value"
    if voice.chance(0.5):
        clause = voice.pick(f"return the {t.keys} of {t.intro} whose {what} {one}", f"list the {t.keys} in {t.intro} whose {what} {one}", f"get the {t.keys} from {t.intro} where the {what} {one}")
        return _spec(t, clause, [f"return [{t.k} for {t.k}, {t.v} in {t.name}.items() if {c.code.format(x=t.v)}]"], "list[str]", lambda d, env: [k for k in d if test(d[k], env)], ("select", "find", f"{t.keys}_with", "get"), salt=c.salt, more=more)
    clause = voice.pick(f"return a dict with the entries of {t.intro} whose {what} {one}", f"keep only the entries of {t.intro} whose {what} {one}", f"filter {t.intro} to the entries whose {what} {one}", f"return a new dict with the {t.keys} of {t.intro} whose {what} {one}")
    return _spec(t, clause, [f"return {{{t.k}: {t.v} for {t.k}, {t.v} in {t.name}.items() if {c.code.format(x=t.v)}}}"], "dict[str, float]", lambda d, env: {k: d[k] for k in d if test(d[k], env)}, ("filter", "keep", "select"), salt=c.salt, more=more)


def _map(voice: Voice, t: Table) -> Spec:
    change = number_transform(voice, "float")
    while change.kind == "str" or "digit" in change.code:
        change = number_transform(voice, "float")
    said = voice.pick(*change.do).format(each=f"each {t.value} in {t.intro}" if voice.chance(0.5) else f"every value of {t.intro}", them=f"the {t.values} in {t.intro}")
    clause = f"{said} and return the new dict"
    ref = change.ref
    return _spec(t, clause, [f"return {{{t.k}: {change.code.format(x=t.v)} for {t.k}, {t.v} in {t.name}.items()}}"], "dict[str, float]", lambda d, env: {k: ref(d[k], env) for k in d}, ("update", "change", "convert", "adjust"))


def _best(voice: Voice, t: Table) -> Spec:
    largest = voice.chance(0.65)
    word = voice.pick("highest", "largest", "biggest") if largest else voice.pick("lowest", "smallest")
    function = "max" if largest else "min"
    what = t.value if voice.chance(0.7) else "value"
    clause = voice.pick(f"return the {t.key} with the {word} {what} in {t.intro}", f"find the {t.key} with the {word} {what} in {t.intro}", f"get the {t.key} that has the {word} {what} in {t.intro}")
    guard = voice.chance(0.6)

    def ref(d: dict[str, Any], env: Env) -> Any:
        if not d and not guard:
            raise ValueError
        found = None
        for k in d:
            if found is None or (d[k] > d[found] if largest else d[k] < d[found]):
                found = k
        return found

    argument = ", default=None" if guard else ""
    edges = (Edge(voice.pick("the dict is empty", "it is empty"), "return None"),) if guard else ()
    return _spec(t, clause, [f"return {function}({t.name}, key={t.name}.get{argument})"], "str | None" if guard else "str", ref, (word, f"{t.key}_with_{word}", "best", "top"), edges)


def _sorted(voice: Voice, t: Table) -> Spec:
    reverse = voice.chance(0.6)
    what = t.value if voice.chance(0.6) else "value"
    order = voice.pick(f"sorted by {what}, highest first", f"in descending order of {what}", f"sorted by {what} in descending order") if reverse else voice.pick(f"sorted by {what}", f"in ascending order of {what}", f"ordered by {what}, lowest first")
    shape = voice.pick("keys", "pairs", "dict")
    n = voice.rng.randrange(2, 6) if voice.chance(0.35) and shape != "dict" else None
    take = f"[:{n}]" if n else ""
    top = voice.number(n, 0.4) + " " if n else ""
    tail = ", reverse=True" if reverse else ""
    if n:
        order = f"with the {'highest' if reverse else 'lowest'} {what}, {order}"
    if shape == "keys":
        clause = voice.pick(f"return the {top}{t.keys} of {t.intro} {order}", f"list the {top}{t.keys} of {t.intro} {order}")
        body = [f"return sorted({t.name}, key={t.name}.get{tail}){take}"]
    elif shape == "pairs":
        clause = voice.pick(f"return the {top}items of {t.intro} as pairs, {order}", f"return a list of the {top}({t.key}, {t.v}) pairs of {t.intro} {order}")
        body = [f"return sorted({t.name}.items(), key=lambda item: item[1]{tail}){take}"]
    else:
        clause = voice.pick(f"return {t.intro} as a new dict {order}", f"return a copy of {t.intro} {order}")
        body = [f"return dict(sorted({t.name}.items(), key=lambda item: item[1]{tail}))"]

    def ref(d: dict[str, Any], env: Env) -> Any:
        keys = sorted(d, key=lambda k: d[k], reverse=reverse)[: n or len(d)]
        return keys if shape == "keys" else [(k, d[k]) for k in keys] if shape == "pairs" else {k: d[k] for k in keys}

    return _spec(t, clause, body, {"keys": "list[str]", "pairs": "list[tuple[str, float]]", "dict": "dict[str, float]"}[shape], ref, ("sort", "rank", "top", "sorted"))


def _numbers(voice: Voice, t: Table) -> Spec:
    if voice.chance(0.5):
        if voice.chance(0.5):
            clause = voice.pick(f"return the sum of the {t.values} in {t.intro}", f"add up all values of {t.intro}", f"sum the values of {t.intro}", f"return the total of the {t.values} in {t.intro}")
            return _spec(t, clause, [f"return sum({t.name}.values())"], "float", lambda d, env: sum([d[k] for k in d]), ("total", "sum", "add_up"))
        c, more, one = _where(voice, t)
        test = c.ref
        clause = voice.pick(f"count the {t.keys} in {t.intro} whose {t.value} {one}", f"return how many entries of {t.intro} have a value that {one}", f"return the number of {t.keys} in {t.intro} whose {t.value} {one}")
        return _spec(t, clause, [f"return sum(1 for {t.v} in {t.name}.values() if {c.code.format(x=t.v)})"], "int", lambda d, env: len([k for k in d if test(d[k], env)]), ("count", "number_of", "how_many"), salt=c.salt, more=more)
    value = voice.rng.choice((0, None))
    rounding = voice.rng.choice((None, None, 1, 2))
    expression = f"sum({t.name}.values()) / len({t.name})"
    clause = voice.pick(f"return the average of the {t.values} in {t.intro}", f"compute the average value of {t.intro}", f"return the mean of the values of {t.intro}")
    if rounding:
        expression = f"round({expression}, {rounding})"
        clause += f", rounded to {rounding} decimal{'s' * (rounding > 1)}"

    def ref(d: dict[str, Any], env: Env) -> Any:
        if not d:
            return value
        result = sum([d[k] for k in d]) / len(d)
        return round(result, rounding) if rounding else result

    return _spec(t, clause, [f"if not {t.name}:", f"    return {value}", f"return {expression}"], "float" if value == 0 else "float | None", ref, ("average", "mean"), (Edge(voice.pick("the dict is empty", "it is empty"), f"return {value}"),))


def _invert(voice: Voice, t: Table) -> Spec:
    if voice.chance(0.4):
        clause = voice.pick(f"invert {t.intro} so that the values become keys", f"swap the keys and values of {t.intro}", f"return a dict that maps the {t.values} of {t.intro} back to the {t.keys}")
        return _spec(t, clause, [f"return {{{t.v}: {t.k} for {t.k}, {t.v} in {t.name}.items()}}"], "dict[float, str]", lambda d, env: {d[k]: k for k in d}, ("invert", "swap", "reverse"))
    clause = voice.pick(f"return a dict that maps each value of {t.intro} to the list of its keys", f"group the {t.keys} of {t.intro} by their {t.value}", f"invert {t.intro}, collecting all keys with the same value in a list")
    return _spec(t, clause, ["groups = {}", f"for {t.k}, {t.v} in {t.name}.items():", f"    groups.setdefault({t.v}, []).append({t.k})", "return groups"], "dict[float, list[str]]", lambda d, env: {d[k]: [j for j in d if d[j] == d[k]] for k in d}, ("group", "invert", "by_value"), make=lambda g: {g.choice(_KEYS): g.randrange(4) for _ in range(g.choice((0, 2, 5)))})


def _merge(voice: Voice, t: Table) -> Spec:
    second = voice.pick("other", "second", "updates", "extra", "more", f"new_{t.name}") if voice.named else "other"
    if not voice.named:
        t.param = Param("first", "dict[str, float]", "a dict")
        t.name = "first"
        second = "second"
    a, b = (voice.name(t.name), voice.name(second)) if voice.named else ("two dicts", "")
    both = f"{a} and {b}" if b else a
    param = Param(second, "dict[str, float]", "a dict")
    how = voice.pick("sum", "over", "common", "missing")
    more = ((param, lambda g: _make(g)),)
    if how == "sum":
        clause = voice.pick(f"merge {both}, adding the values of keys that are in both", f"combine {both} by adding up the values of equal keys", f"return a dict with the sums of the values of {both}")
        body = [f"result = dict({t.name})", f"for key, value in {second}.items():", "    result[key] = result.get(key, 0) + value", "return result"]
        ref: Callable[[dict[str, Any], Env], Any] = lambda d, env: {k: d.get(k, 0) + env[second].get(k, 0) for k in [*d, *[k for k in env[second] if k not in d]]}  # noqa: E731
    elif how == "over":
        winner = b or "the second"
        clause = voice.pick(f"merge {both} into a new dict, the values of {winner} win", f"return a new dict with the entries of {both}, {winner} overrides")
        body = [f"return {{**{t.name}, **{second}}}"]
        ref = lambda d, env: dict([*d.items(), *env[second].items()])  # noqa: E731
    elif how == "common":
        clause = voice.pick(f"return the keys that {both} have in common, sorted", f"return a sorted list of the keys that are in both of {both}" if not b else f"return a sorted list of the keys that are in both {both}")
        body = [f"return sorted({t.name}.keys() & {second}.keys())"]
        ref = lambda d, env: sorted([k for k in d if k in env[second]])  # noqa: E731
    else:
        of = f"{a} that are not in {b}" if b else "the first of two dicts that are not in the second"
        clause = voice.pick(f"return the keys of {of}, sorted", f"list the keys of {of} in sorted order")
        body = [f"return sorted({t.name}.keys() - {second}.keys())"]
        ref = lambda d, env: sorted([k for k in d if k not in env[second]])  # noqa: E731
    return _spec(t, clause, body, "dict[str, float]" if how in ("sum", "over") else "list[str]", ref, ("merge", "combine") if how in ("sum", "over") else ("common", "missing", "compare"), more=more)


def _get(voice: Voice, t: Table) -> Spec:
    k = t.k if t.k not in (t.name,) else "key"
    said = voice.name(k) if voice.named else f"a given {k}"
    default: Any = voice.rng.choice((0, 0, None, -1, 1))
    clause = voice.pick(f"return the {t.value} of {said} in {t.intro}", f"look up {said} in {t.intro}", f"get the value for {said} from {t.intro}")
    edge = Edge(voice.pick("it is missing", "it is not there", f"there is no such {t.key}"), f"return {default}")
    code = f"{t.name}.get({k})" if default is None else f"{t.name}.get({k}, {default})"
    if voice.chance(0.25):
        edge = Edge(edge.when, voice.pick("raise KeyError", "raise a KeyError"))
        code = f"{t.name}[{k}]"

        def strict(d: dict[str, Any], env: Env) -> Any:
            return d[env[k]]

        return _spec(t, clause, [f"return {code}"], "float", strict, ("get", "lookup", "find"), (edge,), more=((Param(k, "str", "a string"), lambda g: g.choice(_KEYS)),))
    return _spec(t, clause, [f"return {code}"], "float | None" if default is None else "float", lambda d, env: d.get(env[k], default), ("get", "lookup", "find"), (edge,), more=((Param(k, "str", "a string"), lambda g: g.choice(_KEYS)),))


def _lines(voice: Voice, t: Table) -> Spec:
    form, words = voice.rng.choice((("{0}: {1}", "'{k}: {v}'"), ("{0} = {1}", "'{k} = {v}'"), ("{0} - {1}", "'{k} - {v}'"), ("{0}={1}", "'{k}={v}'"), ("{0} ({1})", "'{k} ({v})'")))
    example = words.replace("{k}", t.k).replace("{v}", t.v)
    code = form.replace("{0}", f"{{{t.k}}}").replace("{1}", f"{{{t.v}}}")
    sort = voice.chance(0.4)
    source = f"sorted({t.name}.items())" if sort else f"{t.name}.items()"
    order = voice.pick(", sorted by key", " in the order of the keys", ", keys in alphabetical order") if sort else ""
    if voice.chance(0.5):
        clause = voice.pick(f"print each entry of {t.intro} as {example}{order}", f"print the entries of {t.intro} one per line as {example}{order}")
        body = [f"for {t.k}, {t.v} in {source}:", f'    print(f"{code}")']
        return _spec(t, clause, body, "None", lambda d, env: Printed(tuple(form.format(k, d[k]) for k in (sorted(d) if sort else d))), ("print", "show"))
    if voice.chance(0.5):
        clause = voice.pick(f"return a list of strings like {example} for the entries of {t.intro}{order}", f"format each entry of {t.intro} as {example}{order} and return the list")
        return _spec(t, clause, [f'return [f"{code}" for {t.k}, {t.v} in {source}]'], "list[str]", lambda d, env: [form.format(k, d[k]) for k in (sorted(d) if sort else d)], ("format", "describe"))
    clause = voice.pick(f"return the entries of {t.intro} as {example}{order}, joined with commas", f"join the entries of {t.intro}, each as {example}, with commas{order}")
    return _spec(t, clause, [f'return ",".join(f"{code}" for {t.k}, {t.v} in {source})'], "str", lambda d, env: ",".join(form.format(k, d[k]) for k in (sorted(d) if sort else d)), ("format", "join"))


_Maker = Callable[[Voice, Table], Spec]
_TABLE: tuple[tuple[_Maker, int], ...] = ((_filter, 6), (_map, 4), (_best, 5), (_sorted, 6), (_numbers, 5), (_invert, 3), (_merge, 4), (_get, 3), (_lines, 4))
_MAKERS = [make for make, _ in _TABLE]
_WEIGHTS = [weight for _, weight in _TABLE]
