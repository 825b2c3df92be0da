"""Lists through filter and map to a result: the bread and butter of requests."""
from collections.abc import Callable
from random import Random
from typing import Any

from jotcode.training.compose import endings as e
from jotcode.training.compose import endings_more as m
from jotcode.training.compose import endings_order as o
from jotcode.training.compose.endings import Ending
from jotcode.training.compose.english import singular
from jotcode.training.compose.flow import Flow, list_source, make_flow
from jotcode.training.compose.sample import Env, Printed
from jotcode.training.compose.spec import Spec, Voice

Maker = Callable[[Voice, Flow], Ending]
ENDINGS: dict[str, tuple[tuple[Maker, int], ...]] = {
    "number": (
        (o.as_list, 8), (e.total, 8), (e.count, 7), (e.mean, 7), (e.extreme, 7), (o.sorted_list, 7), (o.unique, 2), (e.joined, 4), (e.all_or_any, 4), (e.tally, 3),
        (m.mapping, 2), (m.grouped, 2), (m.first_match, 4), (m.neighbours, 3), (m.product, 2), (m.median, 2), (m.partition, 2), (m.clipped, 2),
    ),
    "char": ((o.as_list, 3), (e.count, 3), (o.unique, 2), (e.joined, 2), (e.tally, 4)),
    "str": (
        (o.as_list, 9), (e.count, 6), (e.extreme, 5), (o.sorted_list, 6), (o.unique, 3), (e.joined, 7), (e.all_or_any, 4), (e.tally, 5), (m.mapping, 4),
        (m.grouped, 4), (m.first_match, 4), (m.neighbours, 2), (m.partition, 2), (m.clipped, 2),
    ),
}  # fmt: skip
_CUMULATIVE: dict[str, tuple[list[Maker], list[int]]] = {
    kind: ([maker for maker, _ in table], [sum(w for _, w in table[: i + 1]) for i in range(len(table))]) for kind, table in ENDINGS.items()
}
_GIVE = ("return", "return", "return", "return", "get", "compute", "find", "give", "give back", "return", "calculate")


def choose_ending(voice: Voice, flow: Flow) -> Ending:
    """An ending that fits the kind of elements."""
    makers, cumulative = _CUMULATIVE[flow.kind if flow.kind in ("str", "char") else "number"]
    maker: Maker = voice.rng.choices(makers, cum_weights=cumulative)[0]
    return maker(voice, flow)


def spec_of(voice: Voice, flow: Flow, ending: Ending, family: str) -> Spec:
    """The function that sends a flow to an ending."""
    opening = flow.opening_clauses(voice)
    printed = not any("return" in line for line in ending.lines) and ending.hint != "bool" and not ending.hint.startswith("tuple") and voice.chance(0.07)
    noun_phrase = ""
    if opening and ending.their and voice.chance(0.28):
        clauses = [*opening, f"{'print' if printed else 'return'} {voice.pick(*ending.their)}"]
    else:
        elements = flow.words(voice)
        bare = elements.removeprefix("the ").removeprefix("all the ").removeprefix("all ")
        one = bare.replace(flow.source.noun, singular(flow.source.noun), 1)
        if " that " in bare or "them" in bare:
            one = f"of {elements}"
        if ending.do and not printed and (not ending.phrases or voice.chance(0.3)):
            clauses = [voice.pick(*ending.do).format(e=elements, bare=bare, one=one)]
        else:
            noun_phrase = voice.pick(*(ending.phrases or ending.do)).format(e=elements, bare=bare, one=one)
            verb = "print" if printed else voice.pick(*_GIVE)
            if not ending.phrases:
                noun_phrase, verb = "the result", "print"
                clauses = [voice.pick(*ending.do).format(e=elements, bare=bare, one=one), "print the result"]
            else:
                clauses = [f"{verb} {noun_phrase}"]
        if printed or ending.edges:
            noun_phrase = ""
    draw, makers = flow.inputs(), ending.makers

    def inputs(rng: Random) -> tuple[Any, ...]:
        return (*draw(rng), *(maker(rng) for maker in makers))

    result = ending.ref

    def ref(env: Env) -> Any:
        value = result(flow.items(env), env)
        return Printed((str(value),)) if printed else value

    body = [*ending.lines, f"{'print(' * printed}{'return ' * (not printed)}{ending.expression}{')' * printed}"]
    return Spec(
        family, [*flow.all_params(), *ending.params], "None" if printed else ending.hint, clauses, body, ref, inputs if makers else draw, ending.edges, ending.imports,
        ending.verbs, (flow.source.noun,), noun_phrase=noun_phrase,
    )  # fmt: skip


def numbers(voice: Voice) -> Spec:
    """A list of numbers."""
    flow = make_flow(voice, list_source(voice, "int" if voice.chance(0.65) else "float"))
    return spec_of(voice, flow, choose_ending(voice, flow), "pipeline.numbers")


def strings(voice: Voice) -> Spec:
    """A list of strings."""
    flow = make_flow(voice, list_source(voice, "str"))
    return spec_of(voice, flow, choose_ending(voice, flow), "pipeline.strings")
