"""Flows that end in a list: as they are, sorted, cut, without duplicates."""
from collections.abc import Callable
from typing import Any

from jotcode.training.compose.endings import Ending, _simple
from jotcode.training.compose.flow import Flow, result_hint
from jotcode.training.compose.sample import Env
from jotcode.training.compose.spec import Param, Voice


def as_list(voice: Voice, flow: Flow) -> Ending:
    """The elements as a list."""
    if flow.bare:
        return sorted_list(voice, flow)
    return Ending(
        ("a list of {e}", "{e}", "{e}", "{e} as a list", "a new list with {e}", "the list of {e}"), ("the resulting list", "the result", "the list", "them"), [],
        flow.as_list(), result_hint(flow.kind), lambda items, env: items, verbs=("filter", "select", "get", "collect", "list", "pick", "keep", "convert", "transform"),
    )  # fmt: skip


def sorted_list(voice: Voice, flow: Flow) -> Ending:
    """The elements in an order."""
    reverse = voice.chance(0.5)
    by_length = flow.kind == "str" and voice.chance(0.4)
    lowered = flow.kind == "str" and not by_length and voice.chance(0.25)
    said: tuple[str, ...]
    if by_length:
        said = ("sorted by length, longest first", "from longest to shortest") if reverse else ("sorted by length", "from shortest to longest", "ordered by their length")
        key = "key=len"
    elif flow.kind == "str":
        said = ("in reverse alphabetical order", "sorted from z to a") if reverse else ("in alphabetical order", "sorted alphabetically", "sorted")
        if lowered:
            said = tuple(f"{words}, ignoring case" for words in said)
        key = "key=str.lower" if lowered else ""
    else:
        said = ("in descending order", "from largest to smallest", "sorted from high to low", "sorted in descending order", "largest first") if reverse else ("in ascending order", "from smallest to largest", "sorted", "sorted in ascending order", "sorted from low to high")
        key = ""
    order = voice.pick(*said)
    arguments = ", ".join(part for part in (key, "reverse=True" if reverse else "") if part)
    inner = flow.source.code if flow.bare else (f"[{flow.generator()}]" if arguments else flow.generator())
    expression = f"sorted({inner}{', ' + arguments if arguments else ''})"

    def order_items(items: list[Any], env: Env) -> Any:
        rank: Callable[[Any], Any] = (lambda x: len(x)) if by_length else (lambda x: x.lower()) if lowered else (lambda x: x)
        return sorted(items, key=rank, reverse=reverse)

    ending = Ending(
        (f"{{e}} {order}", f"{{e}}, {order}", f"a list of {{e}}, {order}", f"{{e}} {order}"), (f"them {order}", f"the result {order}"), [], expression, result_hint(flow.kind), order_items,
        verbs=("sort", "sorted", "order", "rank"),
    )  # fmt: skip
    if flow.bare and order.startswith("sorted"):
        ending.do = (f"sort {{e}}{order.removeprefix('sorted')}",)
    if voice.chance(0.3):
        return _take(voice, ending, flow, reverse, by_length)
    if voice.chance(0.2):
        inner = flow.source.code if flow.bare else flow.generator()
        inner = f"set({inner})" if flow.bare else f"{{{flow.generator()}}}"
        if lowered or by_length:
            return ending  # equal keys in a set come in any order
        ending.expression = f"sorted({inner}{', ' + arguments if arguments else ''})"
        ending.do = ()
        ending.phrases = (f"{{e}} without duplicates, {order}", f"the distinct {{bare}} {order}" if _simple(flow) else f"{{e}}, without duplicates, {order}", f"{{e}}, duplicates removed and {order}")
        ending.their = (f"them without duplicates, {order}", f"the unique ones {order}")
        ending.ref = lambda items, env: order_items([x for i, x in enumerate(items) if x not in items[:i]], env)
        ending.verbs = ("unique", "distinct", "sorted_unique")
    return ending


def _take(voice: Voice, ending: Ending, flow: Flow, reverse: bool, by_length: bool) -> Ending:
    n = voice.rng.randrange(2, 11)
    code, words = str(n), voice.number(n, 0.5)
    params: list[Param] = []
    if voice.chance(0.4) and "n" not in [p.name for p in flow.all_params()] and flow.source.variable != "n":
        default = voice.rng.choice((3, 5, 10)) if voice.named and voice.chance(0.35) else None
        params = [Param("n", "int", "a number", None if default is None else repr(default), default)]
        if any(param.default is not None for param in flow.params) and default is None:
            params = []
        else:
            code, words = "n", voice.name("n")
    word = ("longest" if reverse else "shortest") if by_length else ("last" if reverse else "first") if flow.kind == "str" else ("largest" if reverse else "smallest")
    word = voice.pick(word, {"largest": "highest", "smallest": "lowest"}.get(word, word))
    base = ending.ref
    order = "in alphabetical order" if word in ("first", "last") else ""
    if order:
        phrases: tuple[str, ...] = (f"the first {words} of {{e}} " + ("in reverse alphabetical order" if reverse else order),)
        if "key=" in ending.expression:
            phrases = tuple(f"{phrase}, ignoring case" for phrase in phrases)
        their = tuple(phrase.replace("{e}", "them") for phrase in phrases)
    else:
        tail = f", {word} first" if voice.chance(0.5) else ""
        phrases = (f"the {words} {word} of {{e}}{tail}", f"the {words} {word} {{bare}}{tail}" if _simple(flow) else f"the {words} {word} of {{e}}{tail}")
        their = (f"the {words} {word}", f"the {words} {word} of them", f"the {words} {word} ones")
    constant_n = n

    def take(items: list[Any], env: Env) -> Any:
        return base(items, env)[: env["n"] if params else constant_n]

    return Ending(
        phrases, their, [], f"{ending.expression}[:{code}]", ending.hint, take, params=params,
        makers=[lambda rng: rng.randrange(0, 6)] if params else [], verbs=("top", word, f"n_{word}", f"get_{word}"),
    )  # fmt: skip


def unique(voice: Voice, flow: Flow) -> Ending:
    """Each element once, in the order of first appearance."""
    tail = voice.pick("keeping the order", "in order of first appearance", "without changing the order", "preserving order", "keeping the original order")
    return Ending(
        (f"{{e}} without duplicates, {tail}", f"the unique {{bare}}, {tail}" if _simple(flow) else f"{{e}}, each only once, {tail}"), (f"them without duplicates, {tail}",), [],
        f"list(dict.fromkeys({flow.argument()}))", result_hint(flow.kind), lambda items, env: [x for i, x in enumerate(items) if x not in items[:i]],
        (f"remove the duplicates from {{e}}, {tail}",) if flow.bare else (), verbs=("unique", "dedupe", "distinct", "remove_duplicate"),
    )  # fmt: skip
