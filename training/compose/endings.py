"""What a flow of elements ends in: a sum, a count, a list, the largest, a joined string, a dict ..."""
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from jotcode.training.compose.english import code_string, separator_words
from jotcode.training.compose.flow import HINTS, Flow, Maker
from jotcode.training.compose.sample import Env
from jotcode.training.compose.spec import Edge, Param, Voice

Ref = Callable[[list[Any], Env], Any]


@dataclass(slots=True)
class Ending:
    """A result of a flow.

    phrases: noun phrases around {e}, the elements.  their: noun phrases after a clause that already made the elements.
    do: whole imperatives around {e}.  lines and expression: the body, but for return or print.
    """

    phrases: tuple[str, ...]
    their: tuple[str, ...]
    lines: list[str]
    expression: str
    hint: str
    ref: Ref
    do: tuple[str, ...] = ()
    edges: list[Edge] = field(default_factory=list)
    imports: list[str] = field(default_factory=list)
    params: list[Param] = field(default_factory=list)
    makers: list[Maker] = field(default_factory=list)
    verbs: tuple[str, ...] = ("get", "find", "compute")


def held(flow: Flow) -> tuple[list[str], str]:
    """A variable that holds the elements as a list, where they are not at hand already: its line and its name."""
    if flow.bare and flow.source.is_list:
        return [], flow.source.code
    name = "selected" if flow.transform is None and flow.condition is not None else "results"
    return [f"{name} = {flow.as_list()}"], name


def total(voice: Voice, flow: Flow) -> Ending:
    """Their sum."""
    def add(items: list[Any], env: Env) -> Any:
        result = 0
        for item in items:
            result += item
        return result
    return Ending(
        ("the sum of {e}", "the total of {e}", "the sum of {e}"), ("their sum", "the sum", "the total"), [], f"sum({flow.argument()})", HINTS[flow.kind], add,
        ("add up {e}", "sum {e}", "sum up {e}", "total {e}"), verbs=("sum", "total", "add_up", "sum_of"),
    )  # fmt: skip


def count(voice: Voice, flow: Flow) -> Ending:
    """How many there are."""
    if flow.transform:
        flow.transform = None
        flow.params = [*(flow.condition.params if flow.condition else ())]
        flow.makers = flow.makers[: len(flow.params)]
    expression = f"sum(1 for {flow.source.variable} in {flow.source.code} if {flow.test})" if flow.condition else f"len({flow.source.code})"
    kept = ("how many of {e} there are", "the number of {e}", "the count of {e}", "the number of {e}", "how many {bare}")
    return Ending(
        kept[1:4], ("how many there are", "how many are left", "their number", "the count"), [], expression, "int", lambda items, env: len(items),
        ("count {e}", "count {e}", "count how many {bare} there are"), verbs=("count", "number_of", "count_of"),
    )  # fmt: skip


def mean(voice: Voice, flow: Flow) -> Ending:
    """Their average, with or without a word on the empty case."""
    lines, name = held(flow)
    phrases: tuple[str, ...] = ("the average of {e}", "the mean of {e}", "the average of {e}", "the arithmetic mean of {e}")
    their: tuple[str, ...] = ("their average", "the average", "their mean")
    rounding = voice.rng.choice((None, None, None, 1, 2, 2, 3))
    value = f"sum({name}) / len({name})"
    if rounding is not None:
        value = f"round({value}, {rounding})"
        after = voice.pick(f"rounded to {voice.number(rounding)} decimal{'s' * (rounding > 1)}", f"rounded to {rounding} decimal place{'s' * (rounding > 1)}")
        phrases = tuple(f"{phrase}, {after}," if "{e}" in phrase else phrase for phrase in phrases)
        phrases = tuple(phrase.rstrip(",") for phrase in phrases)
        their = tuple(f"{phrase} {after}" for phrase in their)
    edge, guard, otherwise = empty_case(voice, flow, name, numbers=True)

    def average(items: list[Any], env: Env) -> Any:
        if not items:
            return otherwise()
        result = add_all(items) / len(items)
        return result if rounding is None else round(result, rounding)

    hint = "float" if not edge or "None" not in edge.do else "float | None"
    return Ending(
        phrases, their, lines + guard, value, hint, average, ("average {e}",) if rounding is None else (), [edge] if edge else [], verbs=("average", "mean", "compute_average", "average_of"),
    )  # fmt: skip


def add_all(items: list[Any]) -> Any:
    """A sum, without sum()."""
    result = 0
    for item in items:
        result += item
    return result


def empty_case(voice: Voice, flow: Flow, name: str, numbers: bool) -> tuple[Edge | None, list[str], Callable[[], Any]]:
    """What is done when nothing is there: the edge in words, the guard lines, and the reference's way to do it."""
    roll = voice.rng.random()
    when = flow.none_words(voice)
    if roll < 0.35 and numbers:
        return Edge(when, "return 0"), [f"if not {name}:", "    return 0"], lambda: 0
    if roll < 0.65:
        return Edge(when, "return None"), [f"if not {name}:", "    return None"], lambda: None
    if roll < 0.85 or flow.condition is not None:
        message = f"{name} is empty" if flow.bare else f"no {flow.source.noun}"

        def fail() -> Any:
            raise ValueError(message)

        do = voice.pick("raise ValueError", "raise a ValueError", "throw a ValueError", "raise ValueError")
        return Edge(when, do), [f"if not {name}:", f'    raise ValueError("{message}")'], fail

    def zero_division() -> Any:
        raise ZeroDivisionError

    return None, [], zero_division


def extreme(voice: Voice, flow: Flow) -> Ending:
    """The largest or smallest; of strings the longest or shortest."""
    largest = voice.chance(0.55)
    function = "max" if largest else "min"
    text = flow.kind == "str"
    key = ""
    words: tuple[str, ...]
    if text and voice.chance(0.75):
        key = ", key=len"
        words = ("longest",) if largest else ("shortest",)
    elif text:
        words = ("alphabetically last",) if largest else ("alphabetically first",)
    else:
        words = ("largest", "biggest", "highest", "maximum", "greatest") if largest else ("smallest", "lowest", "minimum", "least")
    word = voice.pick(*words)
    argument = flow.argument()
    edges = []
    otherwise: Any = None
    fails = False
    hint = HINTS[flow.kind]
    if voice.chance(0.65):
        otherwise = voice.rng.choice((None, "", None)) if text else voice.rng.choice((None, None, 0, 0, -1))
        said = voice.pick("an empty string", "''") if otherwise == "" else str(otherwise)
        edges.append(Edge(flow.none_words(voice), f"return {said}"))
        code = '""' if otherwise == "" else repr(otherwise)
        if not flow.bare:
            argument = f"({argument})"
        expression = f"{function}({argument}{key}, default={code})"
        hint = f"{hint} | None" if otherwise is None else hint
    else:
        fails = True
        expression = f"{function}(({argument}){key})" if key and not flow.bare else f"{function}({argument}{key})"
        expression = expression if not (key and not flow.bare) else f"{function}(({argument}){key})"

    def best(items: list[Any], env: Env) -> Any:
        if not items:
            if fails:
                raise ValueError(f"{function}() arg is an empty sequence")
            return otherwise
        result = items[0]
        for item in items[1:]:
            a, b = (len(item), len(result)) if key else (item, result)
            if (a > b) if largest else (a < b):
                result = item
        return result

    return Ending(
        (f"the {word} of {{e}}",) if not _simple(flow) else (f"the {word} of {{e}}", f"the {word} {{one}}", f"the {word} {{one}}"), (f"the {word} one", f"the {word} of them", f"the {word}"), [],
        expression, hint, best, edges=edges, verbs=(word.split()[-1], f"find_{word.split()[-1]}", f"get_{word.split()[-1]}"),
    )  # fmt: skip


def _simple(flow: Flow) -> bool:
    return flow.transform is None


def joined(voice: Voice, flow: Flow) -> Ending:
    """The elements in one string."""
    separator = voice.rng.choice((", ", ",", " ", "-", "; ", ";", "|", "\n", " - ", "/", "_", ":", " and ", "+", "\t", ".", " > ", " | "))
    words = separator_words(voice.rng, separator)
    param = ()
    if words.startswith(("a ", "an ")) or words[0] in "'\"":
        tail = voice.pick(f"joined with {words}", f"separated by {words}", f"joined by {words}")
    else:
        tail = voice.pick(f"joined with {words}", f"separated by {words}")
    if separator == "\n" and voice.chance(0.5):
        tail = voice.pick("one per line", "each on its own line")
    argument = flow.argument()
    if flow.kind != "str":
        argument = f"str({flow.element}) for {flow.source.variable} in {flow.source.code}" + (f" if {flow.test}" if flow.condition else "")
    del param
    return Ending(
        (f"{{e}} {tail} as one string", f"a string of {{e}} {tail}", f"{{e}} {tail}", f"one string with {{e}} {tail}"), (f"them {tail}", f"a string with them {tail}"), [],
        f"{code_string(separator)}.join({argument})", "str", lambda items, env: separator.join(f"{x}" for x in items),
        (f"join {{e}} with {words}",), verbs=("join", "format", "join_all", "combine"),
    )  # fmt: skip


def all_or_any(voice: Voice, flow: Flow) -> Ending:
    """Whether all or any elements fulfil the condition."""
    if flow.condition is None or flow.transform is not None:
        return total(voice, flow) if flow.kind != "str" else joined(voice, flow)
    which = voice.pick("all", "any", "any", "none")
    function = "all" if which == "all" else "any"
    source, condition = flow.source, flow.condition
    expression = f"{function}({condition.code.format(x=source.variable)} for {source.variable} in {source.code})"
    if which == "none":
        expression = f"not {expression}"
    where = f" {source.where}" if source.where else ""
    subject = {"all": f"all {source.noun}{where} {condition.that}", "any": f"any of the {source.noun}{where} {condition.one}", "none": f"none of the {source.noun}{where} {condition.one}"}[which]
    if which == "all" and voice.chance(0.4):
        from jotcode.training.compose.english import singular

        subject = f"every {singular(source.noun)}{where} {condition.one}"
    flow.condition = None
    test = condition.ref

    def verdict(items: list[Any], env: Env) -> Any:
        results = [bool(test(x, env)) for x in items]
        return False not in results if which == "all" else (True in results) is (which == "any")

    return Ending(
        (), (), [], expression, "bool", verdict,
        (f"check whether {subject}", f"check if {subject}", f"return True if {subject}", f"tell whether {subject}", f"return whether {subject}", f"test if {subject}"),
        verbs=(f"{which}_are", f"check_{which}", f"has_{which}", "are_valid"),
    )  # fmt: skip


def tally(voice: Voice, flow: Flow) -> Ending:
    """How often each element occurs, or the most common one."""
    if voice.chance(0.55):
        return Ending(
            ("a dict with the number of times each of {e} occurs", "a dictionary that counts how often each of {e} appears", "a dict that maps each of {e} to its count", "the counts of {e} as a dict"),
            ("a dict with how often each occurs", "a dict of counts"), [], f"dict(Counter({flow.argument()}))", f"dict[{HINTS[flow.kind]}, int]",
            lambda items, env: {x: items.count(x) for x in items}, imports=["from collections import Counter"], verbs=("count", "tally", "frequencies_of", "count_each"),
        )  # fmt: skip
    if voice.chance(0.5):
        n = voice.rng.randrange(2, 8)
        words = voice.number(n, 0.5)
        return Ending(
            (f"the {words} most common of {{e}} with their counts", f"the {words} most frequent of {{e}} as pairs with the count"), (f"the {words} most common with their counts",), [],
            f"Counter({flow.argument()}).most_common({n})", f"list[tuple[{HINTS[flow.kind]}, int]]",
            lambda items, env: Counter(items).most_common(n), imports=["from collections import Counter"], verbs=("top", "most_common", "most_frequent"),
        )  # fmt: skip
    lines, name = held(flow)
    when = flow.none_words(voice)

    def commonest(items: list[Any], env: Env) -> Any:
        return max(items, key=items.count) if items else None

    return Ending(
        ("the most common of {e}", "the most frequent of {e}", "which of {e} occurs most often"), ("the most common one", "the most frequent one"),
        lines + [f"if not {name}:", "    return None"], f"Counter({name}).most_common(1)[0][0]", f"{HINTS[flow.kind]} | None", commonest,
        edges=[Edge(when, "return None")], imports=["from collections import Counter"], verbs=("most_common", "most_frequent", "favorite", "mode"),
    )  # fmt: skip
