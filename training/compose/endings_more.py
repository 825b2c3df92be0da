"""More that a flow can end in: dicts, groups, first matches, neighbours, running totals, printed lines."""
from collections.abc import Callable
from typing import Any

from jotcode.training.compose.conditions import constant
from jotcode.training.compose.endings import Ending, held, total
from jotcode.training.compose.english import singular
from jotcode.training.compose.flow import HINTS, Flow, result_hint
from jotcode.training.compose.sample import Env
from jotcode.training.compose.spec import Edge, Voice
from jotcode.training.compose.transforms import number_transform, string_transform


def mapping(voice: Voice, flow: Flow) -> Ending:
    """A dict from each kept element to what becomes of it."""
    flow.transform = None
    flow.params = list(flow.condition.params) if flow.condition else []
    flow.makers = flow.makers[: len(flow.params)]
    kind = flow.source.kind
    change = string_transform(voice) if kind == "str" else number_transform(voice, kind)
    one = singular(flow.source.noun)
    v = flow.source.variable
    value = {
        "len({x})": "its length", "{x} ** 2": "its square", "{x} ** 3": "its cube", "{x}.upper()": "its upper case form", "{x}[0]": "its first letter",
        "{x}[::-1]": "its reverse", "{x} * 2": "its double", "abs({x})": "its absolute value", "{x}.lower()": "its lower case form", "{x} / 2": "its half",
        "{x}[-1]": "its last letter", "{x}.title()": "its title case form",
    }.get(change.code)  # fmt: skip
    if value is None:
        change = string_transform_len(voice) if kind == "str" else change
        value = "its length" if kind == "str" else f"{'itself'}"
        if kind != "str":
            change = _square()
            value = "its square"
    test = f" if {flow.test}" if flow.condition else ""
    expression = f"{{{v}: {change.code.format(x=v)} for {v} in {flow.source.code}{test}}}"
    ref = change.ref
    e = "{e}"
    return Ending(
        (f"a dict that maps each of {e} to {value}", f"a dictionary from each of {e} to {value}", f"a dict with {e} as keys and {value.replace('its', 'the')} of each as value" if flow.condition is None else f"a dict mapping each of {e} to {value}"),
        (f"a dict that maps each {one} to {value}",), [], expression, f"dict[{HINTS[kind]}, {HINTS[change.kind]}]",
        lambda items, env: {x: ref(x, env) for x in items}, verbs=("map", "index", "build", f"{value.split()[-1]}s_of"),
    )  # fmt: skip


def string_transform_len(voice: Voice) -> Any:
    """The length, as a Transform."""
    from jotcode.training.compose.transforms import Transform

    del voice
    return Transform("len({x})", lambda x, env: sum(1 for _ in x), "int", (), ())


def _square() -> Any:
    from jotcode.training.compose.transforms import Transform

    return Transform("{x} ** 2", lambda x, env: x * x, "int", (), ())


_STRING_KEYS: tuple[tuple[str, str, Callable[[Any], Any], str], ...] = (
    ("{x}[0]", "first letter", lambda x: x[:1], "str"), ("len({x})", "length", lambda x: len(x), "int"), ("{x}[-1]", "last letter", lambda x: x[-1:], "str"),
    ("{x}[0].lower()", "first letter in lower case", lambda x: x[:1].lower(), "str"),
)  # fmt: skip


def grouped(voice: Voice, flow: Flow) -> Ending:
    """A dict of lists by a key, or the size of each group."""
    flow.transform = None
    flow.params = list(flow.condition.params) if flow.condition else []
    flow.makers = flow.makers[: len(flow.params)]
    v, kind = flow.source.variable, flow.source.kind
    if kind == "str":
        code, by, key, key_kind = voice.rng.choice(_STRING_KEYS)
    elif kind == "int":
        k = voice.rng.choice((2, 3, 5, 7, 10))
        code, by, key, key_kind = f"{{x}} % {k}", f"remainder when divided by {k}", lambda x: x % k, "int"
    else:
        return total(voice, flow)
    test = code.format(x=v)
    loop = [f"for {v} in {flow.source.code}:"]
    step = "    "
    if flow.condition:
        loop.append(f"{step}if {flow.test}:")
        step += "    "
    if voice.chance(0.3):
        return Ending(
            (f"a dict with the number of {{bare}} for each {by}", f"how many of {{e}} there are for each {by}, as a dict"), (f"a dict with how many there are for each {by}",), [],
            f"dict(Counter({flow.generator(test)}))", f"dict[{HINTS[key_kind]}, int]",
            lambda items, env: {key(x): sum(1 for y in items if key(y) == key(x)) for x in items}, imports=["from collections import Counter"],
            verbs=("count_by", "tally", "histogram"),
        )  # fmt: skip
    return Ending(
        (f"a dict that groups {{e}} by their {by}", f"{{e}} grouped by {by} in a dict", f"a dictionary from {by} to the list of {{bare}} with that {by.split(' ', 1)[0] if by.startswith('length') else by}"),
        (f"them grouped by {by} in a dict", f"a dict of them by {by}"), ["groups = {}", *loop, f"{step}groups.setdefault({test}, []).append({v})"],
        "groups", f"dict[{HINTS[key_kind]}, {result_hint(kind)}]", lambda items, env: {key(x): [y for y in items if key(y) == key(x)] for x in items},
        (f"group {{e}} by their {by}", f"group {{e}} by {by}"), verbs=("group", "group_by", "bucket"),
    )  # fmt: skip


def first_match(voice: Voice, flow: Flow) -> Ending:
    """The first kept element, or a word for none; or its position."""
    if flow.condition is None:
        return neighbours(voice, flow)
    otherwise: Any = voice.rng.choice((None, None, None, -1 if flow.kind != "str" else ""))
    if voice.chance(0.25):
        v = flow.source.variable
        flow.transform = None
        flow.params = list(flow.condition.params)
        flow.makers = flow.makers[: len(flow.params)]
        position = "i" if v != "i" else "index"
        test = flow.test
        condition = flow.condition
        one, where = singular(flow.source.noun), f" {flow.source.where}" if flow.source.where else ""
        flow.condition = None
        check = condition.ref
        return Ending(
            (f"the index of the first {one}{where} that {condition.one}", f"the position of the first {one}{where} that {condition.one}"), (), [],
            f"next(({position} for {position}, {v} in enumerate({flow.source.code}) if {test}), -1)", "int",
            lambda items, env: next((i for i, x in enumerate(items) if check(x, env)), -1), edges=[Edge(voice.pick("there is none", "no such element exists"), "return -1")],
            verbs=("index_of", "find_index", "position_of", "first_index"),
        )  # fmt: skip
    code = '""' if otherwise == "" else repr(otherwise)
    said = voice.pick("an empty string", "''") if otherwise == "" else code
    hint = HINTS[flow.kind] + (" | None" if otherwise is None else "")
    return Ending(
        ("the first of {e}",), ("the first one", "the first of them"), [], f"next(({flow.generator()}), {code})", hint,
        lambda items, env: items[0] if items else otherwise, edges=[Edge(flow.none_words(voice), f"return {said}")], verbs=("first", "find_first", "get_first", "find"),
    )  # fmt: skip


def neighbours(voice: Voice, flow: Flow) -> Ending:
    """Differences of neighbours, running totals, every nth, reversed."""
    lines, name = held(flow)
    which = voice.pick("difference", "running", "nth", "reversed", "span") if flow.kind != "str" else voice.pick("nth", "reversed", "numbered")
    if which == "difference":
        return Ending(
            ("the differences between neighbouring {bare}", "the differences between consecutive {bare}", "the difference of each pair of neighbours in {e}") if flow.bare else ("the differences between neighbours in {e}",),
            ("the differences between neighbours",), lines, f"[b - a for a, b in zip({name}, {name}[1:])]", result_hint(flow.kind),
            lambda items, env: [items[i + 1] - items[i] for i in range(len(items) - 1)], verbs=("differences", "deltas", "step"),
        )  # fmt: skip
    if which == "running":
        return Ending(
            ("the running totals of {e}", "the cumulative sums of {e}", "the running sum of {e} as a list"), ("the running totals", "their cumulative sums"), [],
            f"list(accumulate({flow.argument()}))", result_hint(flow.kind), _running, imports=["from itertools import accumulate"], verbs=("running", "cumulative", "accumulate"),
        )  # fmt: skip
    if which == "span":
        edge = Edge(flow.none_words(voice), "return 0")
        word = voice.pick("the difference between the largest and the smallest of {e}", "the range (max minus min) of {e}", "the largest minus the smallest of {e}")
        return Ending(
            (word,), ("the largest minus the smallest",), lines + [f"if not {name}:", "    return 0"], f"max({name}) - min({name})", HINTS[flow.kind],
            lambda items, env: sorted(items)[-1] - sorted(items)[0] if items else 0, edges=[edge], verbs=("spread", "range_of", "span"),
        )  # fmt: skip
    if which == "numbered":
        start = voice.rng.choice((0, 1, 1, 1))
        return Ending(
            (f"{{e}} numbered from {start}, as strings like '{start}. abc'", f"a list of strings with the position (from {start}), a dot, a space and each of {{e}}"), (f"them numbered from {start} like '{start}. abc'",), lines,
            f'[f"{{i}}. {{{flow.source.variable}}}" for i, {flow.source.variable} in enumerate({name}{", start=1" if start else ""})]', "list[str]",
            lambda items, env: [str(i + start) + ". " + x for i, x in enumerate(items)], verbs=("number", "enumerate", "list"),
        )  # fmt: skip
    if which == "nth":
        n = voice.rng.randrange(2, 6)
        from jotcode.training.compose.english import ordinal

        word = "other" if n == 2 and voice.chance(0.7) else ordinal(voice.rng, n)
        return Ending(
            (f"every {word} element of {{e}}, starting with the first", f"every {word} one of {{e}}, beginning with the first"), (f"every {word} one of them, starting with the first",), lines, f"{name}[::{n}]", result_hint(flow.kind),
            lambda items, env: [x for i, x in enumerate(items) if i % n == 0], verbs=(f"every_{word}" if word.isalpha() else "every_nth", "skip", "sample"),
        )  # fmt: skip
    return Ending(
        ("{e} in reverse order", "{e} in reversed order", "{e}, last first"), ("them in reverse order", "them, last one first"), lines, f"{name}[::-1]", result_hint(flow.kind),
        lambda items, env: list(reversed(items)), verbs=("reverse", "reversed", "flip"),
    )  # fmt: skip


def _running(items: list[Any], env: Env) -> list[Any]:
    totals, so_far = [], 0
    for item in items:
        so_far += item
        totals.append(so_far)
    return totals


def product(voice: Voice, flow: Flow) -> Ending:
    """Their product."""
    def multiply(items: list[Any], env: Env) -> Any:
        result = 1
        for item in items:
            result *= item
        return result

    return Ending(
        ("the product of {e}", "the result of multiplying {e}"), ("their product", "the product"), [], f"math.prod({flow.argument()})", HINTS[flow.kind], multiply,
        ("multiply {e} together", "multiply {e}"), imports=["import math"], verbs=("product", "multiply", "product_of"),
    )  # fmt: skip


def median(voice: Voice, flow: Flow) -> Ending:
    """Their median, with a word on the empty case."""
    lines, name = held(flow)
    edge = Edge(flow.none_words(voice), "return None")

    def middle(items: list[Any], env: Env) -> Any:
        if not items:
            return None
        ordered, half = sorted(items), len(items) // 2
        return ordered[half] if len(items) % 2 else (ordered[half - 1] + ordered[half]) / 2

    return Ending(
        ("the median of {e}",), ("their median", "the median"), lines + [f"if not {name}:", "    return None"], f"statistics.median({name})", "float | None", middle,
        edges=[edge], imports=["import statistics"], verbs=("median", "middle", "median_of"),
    )  # fmt: skip


def partition(voice: Voice, flow: Flow) -> Ending:
    """Two lists: those that fulfil the condition and the rest."""
    if flow.condition is None:
        return neighbours(voice, flow)
    flow.transform = None
    flow.params = list(flow.condition.params)
    flow.makers = flow.makers[: len(flow.params)]
    condition, source = flow.condition, flow.source
    v = source.variable
    where = f" {source.where}" if source.where else ""
    test, check = flow.test, condition.ref
    flow.condition = None
    kept = condition.adjective + " ones" if condition.adjective else f"ones that {condition.that}"
    return Ending(
        (f"two lists: the {source.noun}{where} that {condition.that}, and the others",), (),
        ["matching = []", "others = []", f"for {v} in {source.code}:", f"    if {test}:", f"        matching.append({v})", "    else:", f"        others.append({v})"],
        "matching, others", f"tuple[{result_hint(source.kind)}, {result_hint(source.kind)}]",
        lambda items, env: ([x for x in items if check(x, env)], [x for x in items if not check(x, env)]),
        (f"split the {source.noun}{where} into two lists, the {kept} and the rest", f"partition the {source.noun}{where} into those that {condition.that} and the rest"),
        verbs=("split", "partition", "separate"),
    )  # fmt: skip


def clipped(voice: Voice, flow: Flow) -> Ending:
    """A conditional element: replaced where a condition holds, kept otherwise."""
    if flow.condition is None or flow.transform is not None:
        return neighbours(voice, flow)
    source, condition = flow.source, flow.condition
    v = source.variable
    where = f" {source.where}" if source.where else ""
    test, check = flow.test, condition.ref
    value: Any = voice.rng.choice(("-", "", "?", "***", "n/a", "x")) if source.kind == "str" else voice.rng.choice((0, -1, 1, 100, 10))
    operand = constant(value, voice.quote(value) if isinstance(value, str) and value else "an empty string" if value == "" else str(value))
    one = singular(source.noun)
    flow.condition = None
    return Ending(
        (f"the {source.noun}{where} with every {one} that {condition.one} replaced by {operand.words}",), (), [],
        f"[{operand.code} if {test} else {v} for {v} in {source.code}]", result_hint(source.kind), lambda items, env: [value if check(x, env) else x for x in items],
        (f"replace every {one}{where} that {condition.one} with {operand.words} and return the new list",), verbs=("replace", "mask", "clip", "censor"),
    )  # fmt: skip
