"""Statements inside a loop that stands above: skip, stop, append, add up, count, convert with a fallback, return at once."""
from collections.abc import Callable
from random import Random
from typing import Any

from jotcode.model.task import Task
from jotcode.training.compose import records
from jotcode.training.compose.conditions import Condition, number_condition
from jotcode.training.compose.english import article
from jotcode.training.compose.flow import random_list
from jotcode.training.compose.render import STEP, fits, indented
from jotcode.training.compose.request import finish
from jotcode.training.compose.sample import Check, Sample
from jotcode.training.compose.snippets import VERBS
from jotcode.training.compose.spec import Voice
from jotcode.training.compose.statements import list_name
from jotcode.training.compose.string_conditions import string_condition
from jotcode.training.compose.transforms import Transform, number_transform, string_transform

_RESULTS = ("results", "kept", "found", "output", "matches", "chosen", "cleaned", "selected", "good", "filtered", "collected", "out")
_TOTALS = ("total", "subtotal", "amount_sum", "overall", "points_sum", "result", "balance")
_COUNTS = ("counts", "frequencies", "tally", "per_key", "seen", "groups")


class _Loop:
    """A function with a loop over a list of numbers or strings, and what its elements mean."""

    def __init__(self, rng: Random, voice: Voice) -> None:
        self.kind = rng.choice(("int", "str", "str", "int", "float"))
        self.name, self.v = list_name(rng, self.kind)
        make = random_list(self.kind)
        self.condition: Condition = number_condition(voice, self.kind) if self.kind != "str" else string_condition(voice)
        self.transform: Transform = number_transform(voice, self.kind) if self.kind != "str" else string_transform(voice)
        salt = self.condition.salt
        self.inputs: Callable[[Random], tuple[Any, ...]] = lambda g: (make(g, salt),)

    @property
    def test(self) -> str:
        return self.condition.code.format(x=self.v)

    @property
    def element(self) -> str:
        return self.transform.code.format(x=self.v)

    def doing(self, voice: Voice) -> str:
        """"the word in upper case" is hard to say for all: "word after: convert it to upper case"."""
        return voice.pick(*self.transform.do).format(each=self.v, them=self.v)


def in_loop(rng: Random, family: str) -> Sample | None:
    """One or a few lines in the body of a loop."""
    voice = Voice(rng, True)
    make = rng.choice((_skip, _append, _append, _append, _add, _count, _convert, _stop, _first, _group, _print))
    return make(rng, voice, family)


def _finish(rng: Random, loop: _Loop, family: str, comment: str, body: list[str], before: list[str], after: str, ref: Callable[..., Any], tail: list[str] | None = None) -> Sample | None:
    function = f"{rng.choice(VERBS)}_{loop.name}"
    hints = {"int": "int", "float": "float", "str": "str"}[loop.kind]
    argument = f"{loop.name}: list[{hints}]" if rng.random() < 0.2 else loop.name
    head = [f"def {function}({argument}):", *indented(before, STEP), f"{STEP}for {loop.v} in {loop.name}:"]
    suffix = [*indented(tail or [], STEP * 2), *([f"{STEP}return {after}"] if after else [])]
    lines = indented(body, STEP * 2)
    task = Task(finish(rng, comment, loop.v), "\n".join(head) + "\n", STEP * 2, "\n".join(suffix) + "\n" if suffix else "")
    if not fits(lines) or loop.name == loop.v or any(name == loop.v for name in before):
        return None
    return Sample(task, "\n".join(lines), family, Check(f"{function}(*args)", ref, loop.inputs))


def _skip(rng: Random, voice: Voice, family: str) -> Sample | None:
    loop = _Loop(rng, voice)
    results = rng.choice(_RESULTS)
    comment = voice.pick(f"skip {loop.v} if it {loop.condition.one}", f"go on with the next {loop.v} if {loop.v} {loop.condition.one}", f"continue if {loop.v} {loop.condition.one}", f"ignore it when {loop.v} {loop.condition.one}", f"if {loop.v} {loop.condition.one} continue")
    test = loop.condition.ref
    return _finish(rng, loop, family, comment, [f"if {loop.test}:", f"{STEP}continue"], [f"{results} = []"], results, lambda xs: [x for x in xs if not test(x, {})], [f"{results}.append({loop.v})"])


def _append(rng: Random, voice: Voice, family: str) -> Sample | None:
    loop = _Loop(rng, voice)
    results = rng.choice(_RESULTS)
    r = voice.name(results)
    test, change = loop.condition.ref, loop.transform.ref
    how = rng.choice(("if", "change", "both", "once"))
    if how == "if":
        comment = voice.pick(f"append {loop.v} to {r} if it {loop.condition.one}", f"add {loop.v} to {r} when it {loop.condition.one}", f"if {loop.v} {loop.condition.one}, append it to {r}", f"put {loop.v} into {r} if it {loop.condition.one}")
        return _finish(rng, loop, family, comment, [f"if {loop.test}:", f"{STEP}{results}.append({loop.v})"], [f"{results} = []"], results, lambda xs: [x for x in xs if test(x, {})])
    if how == "once":
        comment = voice.pick(f"append {loop.v} to {r} if it is not in there yet", f"add {loop.v} to {r} unless it is already there", f"append {loop.v} to {r} only once")
        return _finish(rng, loop, family, comment, [f"if {loop.v} not in {results}:", f"{STEP}{results}.append({loop.v})"], [f"{results} = []"], results, lambda xs: [x for i, x in enumerate(xs) if x not in xs[:i]])
    if how == "change":
        comment = voice.pick(f"{loop.doing(voice)} and append the result to {r}", f"{loop.doing(voice)}, then add it to {r}", f"{loop.doing(voice)} and add it to {r}")
        return _finish(rng, loop, family, comment, [f"{results}.append({loop.element})"], [f"{results} = []"], results, lambda xs: [change(x, {}) for x in xs])
    comment = voice.pick(f"if {loop.v} {loop.condition.one}, {loop.doing(voice)} and append the result to {r}", f"if it {loop.condition.one}, {loop.doing(voice)} and add it to {r}")
    return _finish(rng, loop, family, comment, [f"if {loop.test}:", f"{STEP}{results}.append({loop.element})"], [f"{results} = []"], results, lambda xs: [change(x, {}) for x in xs if test(x, {})])


def _add(rng: Random, voice: Voice, family: str) -> Sample | None:
    loop = _Loop(rng, voice)
    if loop.kind == "str":
        return None
    total, start = rng.choice(_TOTALS), rng.choice((0, 0, 0, 10, 100))
    test, t = loop.condition.ref, voice.name(total)
    sign = rng.choice(("+", "+", "-"))
    base = voice.pick(f"add {loop.v} to {t}", f"add it to {t}", f"increase {t} by {loop.v}") if sign == "+" else voice.pick(f"subtract {loop.v} from {t}", f"take {loop.v} off {t}", f"reduce {t} by {loop.v}")
    if rng.random() < 0.4:
        return _finish(rng, loop, family, base.replace(" it ", f" {loop.v} "), [f"{total} {sign}= {loop.v}"], [f"{total} = {start}"], total, lambda xs: start + sum(xs) * (1 if sign == "+" else -1))
    comment = voice.pick(f"{base} if it {loop.condition.one}", f"if {loop.v} {loop.condition.one}, {base}", f"{base} when {loop.v} {loop.condition.one}")
    return _finish(rng, loop, family, comment, [f"if {loop.test}:", f"{STEP}{total} {sign}= {loop.v}"], [f"{total} = {start}"], total, lambda xs: start + sum([x for x in xs if test(x, {})]) * (1 if sign == "+" else -1))


def _count(rng: Random, voice: Voice, family: str) -> Sample | None:
    loop = _Loop(rng, voice)
    counts = rng.choice(_COUNTS)
    comment = voice.pick(f"count {loop.v} in {counts}", f"increase the count of {loop.v} in {counts} by one", f"add one to {counts} for {loop.v}, starting at 0", f"count how often {loop.v} occurs in the dict {counts}")
    return _finish(rng, loop, family, comment, [f"{counts}[{loop.v}] = {counts}.get({loop.v}, 0) + 1"], [f"{counts} = {{}}"], counts, lambda xs: {x: len([y for y in xs if y == x]) for x in xs})


def _convert(rng: Random, voice: Voice, family: str) -> Sample | None:
    loop = _Loop(rng, voice)
    if loop.kind != "str":
        return None
    kind, real = rng.choice((("int", int), ("float", float)))
    results = rng.choice(_RESULTS)
    fallback = rng.choice(("continue", "continue", "0", "None"))
    words = {"continue": voice.pick("skip it if that fails", "ignore it if it is not a number", "continue if that is not possible", "skip it on ValueError"), "0": voice.pick("append 0 if that fails", "use 0 if it is not a number"), "None": voice.pick("append None if that fails", "use None if that is not possible")}[fallback]
    comment = voice.pick(f"convert {loop.v} to {article(kind)} and append it to {results}, {words}", f"append {loop.v} as {article(kind)} to {results}; {words}", f"try to append {kind}({loop.v}) to {results}, {words}")
    body = ["try:", f"{STEP}{results}.append({kind}({loop.v}))", "except ValueError:", f"{STEP}continue" if fallback == "continue" else f"{STEP}{results}.append({fallback})"]
    loop.inputs = lambda g: ([g.choice(("3", "x", "", "1.5", "-2", "12", "tea")) for _ in range(g.choice((0, 1, 4)))],)

    def ref(xs: list[str]) -> list[Any]:
        numbers: list[Any] = []
        for x in xs:
            good = x.replace(".", "", 1).lstrip("-").isdigit() and (kind == "float" or "." not in x)
            if good or fallback != "continue":
                numbers.append(real(x) if good else {"0": 0, "None": None}[fallback])
        return numbers

    return _finish(rng, loop, family, comment, body, [f"{results} = []"], results, ref)


def _stop(rng: Random, voice: Voice, family: str) -> Sample | None:
    loop = _Loop(rng, voice)
    results = rng.choice(_RESULTS)
    comment = voice.pick(f"stop the loop if {loop.v} {loop.condition.one}", f"break when {loop.v} {loop.condition.one}", f"leave the loop if {loop.v} {loop.condition.one}", f"stop at the first {loop.v} that {loop.condition.one}")
    test = loop.condition.ref
    return _finish(rng, loop, family, comment, [f"if {loop.test}:", f"{STEP}break"], [f"{results} = []"], results, lambda xs: xs[: next((i for i, x in enumerate(xs) if test(x, {})), len(xs))], [f"{results}.append({loop.v})"])


def _first(rng: Random, voice: Voice, family: str) -> Sample | None:
    loop = _Loop(rng, voice)
    comment = voice.pick(f"return {loop.v} if it {loop.condition.one}", f"if {loop.v} {loop.condition.one}, return it", f"return {loop.v} as soon as it {loop.condition.one}", f"return the first {loop.v} that {loop.condition.one}")
    test = loop.condition.ref
    return _finish(rng, loop, family, comment, [f"if {loop.test}:", f"{STEP}return {loop.v}"], [], "None", lambda xs: next((x for x in xs if test(x, {})), None))


def _group(rng: Random, voice: Voice, family: str) -> Sample | None:
    loop = _Loop(rng, voice)
    groups = rng.choice(("groups", "by_key", "buckets", "index", "sorted_out"))
    v = loop.v
    if loop.kind == "str":
        key, words, meaning = rng.choice(((f"len({v})", "its length", lambda x: len(x)), (f"{v}[:1]", "its first character", lambda x: x[:1]), (f"{v}.lower()", "its lower case form", lambda x: x.lower())))
    elif loop.kind == "int":
        key, words, meaning = rng.choice(((f"{v} % 10", "its last digit", lambda x: x % 10), (f"{v} // 10", "itself divided by 10, rounded down", lambda x: x // 10), (f"{v} > 0", "whether it is positive", lambda x: x > 0)))
    else:
        return None
    comment = voice.pick(f"add {v} to the list in {groups} under {words}", f"append {v} to the list that {groups} has for {words}, making it if needed", f"group {v} by {words} in the dict {groups}")
    return _finish(rng, loop, family, comment, [f"{groups}.setdefault({key}, []).append({v})"], [f"{groups} = {{}}"], groups, lambda xs: {meaning(x): [y for y in xs if meaning(y) == meaning(x)] for x in xs})


def _print(rng: Random, voice: Voice, family: str) -> Sample | None:
    """Over records: append or add a field of the one at hand."""
    r = records.records_for(voice, False)
    which = records.which_records(voice, r)
    if which.param or r.name == r.variable:
        return None
    field, results = rng.choice(r.entity.texts + r.entity.wholes), rng.choice(_RESULTS)
    after = which.after.replace("that are", "that is").replace("who are", "who is")
    comment = voice.pick(f"append the {field} to {results} for a {r.variable} {after}", f"if it is a {r.variable} {after}, append its {field} to {results}", f"collect the {field} of every {r.variable} {after} in {results}")
    comment = comment.replace(f" a {r.variable}", f" {article(r.variable)}")
    function = f"{rng.choice(VERBS)}_{r.name}"
    head = [f"def {function}({r.name}):", f"{STEP}{results} = []", f"{STEP}for {r.variable} in {r.name}:"]
    lines = indented([f"if {which.code}:", f"{STEP}{results}.append({r.get(field)})"], STEP * 2)
    task = Task(finish(rng, comment, r.variable), "\n".join(head) + "\n", STEP * 2, f"{STEP}return {results}\n")
    test, salt = which.ref, which.salt
    check = Check(f"{function}(*args)", lambda items: [x[field] for x in items if test(x, {})], lambda g: (records.draw_records(g, r.entity, False, salt),))
    return Sample(task, "\n".join(lines), family, check) if fits(lines) else None
