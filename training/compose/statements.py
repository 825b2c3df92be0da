"""Statements over names in scope: sort in place, loop, print, guard, split, count."""
from collections.abc import Callable
from random import Random
from typing import Any

from jotcode.model.task import Task
from jotcode.training.compose import pools, records
from jotcode.training.compose.conditions import number_condition
from jotcode.training.compose.english import code_string, separator_words, singular
from jotcode.training.compose.flow import random_list
from jotcode.training.compose.naming import loop_variable
from jotcode.training.compose.render import STEP, fits, indented
from jotcode.training.compose.request import finish
from jotcode.training.compose.sample import Check, Printed, Sample
from jotcode.training.compose.snippets import VERBS
from jotcode.training.compose.spec import Voice
from jotcode.training.compose.string_conditions import string_condition


def statement(rng: Random, family: str) -> Sample | None:
    """A statement over names in scope: sort in place, loop and print, guard, split into names, count in a dict."""
    voice = Voice(rng, True)
    make = rng.choice((_sort_in_place, _print_each, _guard, _split_names, _count_each, _collect, _drop, _swap, _fallback, _print_line, _loop_total, _extend_text))
    return make(rng, voice, family)


def _finish(rng: Random, family: str, comment: str, params: str, body: list[str], after: str, ref: Callable[..., Any], inputs: Callable[[Random], tuple[Any, ...]], before: tuple[str, ...] = ()) -> Sample | None:
    function = f"{rng.choice(VERBS)}_{params.split(',')[0]}"
    indent = STEP
    prefix = [f"def {function}({params}):", *indented(before, STEP)]
    suffix = [f"{STEP}return {after}"] if after else []
    if rng.random() < 0.2 and after:
        prefix.append(f"{STEP}try:")
        suffix = [f"{STEP}finally:", f"{STEP * 2}done = True", *suffix]
        indent = STEP * 2
    lines = indented(body, indent)
    task = Task(finish(rng, comment, params.split(",")[0]), "\n".join(prefix) + "\n", indent, "\n".join(suffix) + "\n" if suffix else "")
    return Sample(task, "\n".join(lines), family, Check(f"{function}(*args)", ref, inputs)) if fits(lines) else None


def _sort_in_place(rng: Random, voice: Voice, family: str) -> Sample | None:
    r = records.records_for(voice, False)
    field = rng.choice(r.entity.wholes + r.entity.decimals + r.entity.texts[:1])
    reverse = rng.random() < 0.5
    number = field not in r.entity.texts
    order = rng.choice((", highest first", " in descending order", " from high to low") if number else (" in reverse order", " from z to a")) if reverse else rng.choice(("", " in ascending order", ", lowest first") if number else ("", " alphabetically"))
    comment = rng.choice((f"sort {r.name} by {field}{order}", f"sort {r.name} in place by {field}{order}", f"order {r.name} by {field}{order}", f"sort the list {r.name} by the {field}{order}"))
    body = [f"{r.name}.sort(key=lambda {r.variable}: {r.get(field)}{', reverse=True' if reverse else ''})"]

    def ref(items: list[Any]) -> Any:
        items[:] = sorted(items, key=lambda x: x[field], reverse=reverse)
        return items

    return _finish(rng, family, comment, r.name, body, r.name, ref, lambda g: (records.draw_records(g, r.entity, False, ()),))


def _print_each(rng: Random, voice: Voice, family: str) -> Sample | None:
    r = records.records_for(voice, False)
    first, second = r.entity.texts[0], rng.choice(r.entity.wholes + r.entity.decimals)
    which = records.which_records(voice, r) if rng.random() < 0.4 else None
    if which and which.param:
        return None
    form, words = rng.choice((("{0}: {1}", f"its {first} and {second} as '{first}: {second}'"), ("{0} ({1})", f"its {first} with the {second} in parentheses"), ("{0} - {1}", f"its {first} and {second} separated by ' - '"), ("{0}", f"its {first}")))
    who = f"{r.variable} in {r.name}" + (f" {which.after.replace('that are', 'that is')}" if which else "")
    comment = rng.choice((f"for each {who} print {words}", f"loop over the {r.entity.many} in {r.name}{' ' + which.after if which else ''} and print for each {words}"))
    template = form.replace("{0}", "{" + f"{r.variable}['{first}']" + "}").replace("{1}", "{" + f"{r.variable}['{second}']" + "}")
    statement_line = f'print(f"{template}")' if form != "{0}" else f'print({r.variable}["{first}"])'
    body = [f"for {r.variable} in {r.name}:"]
    body += [f"    if {which.code}:", f"        {statement_line}"] if which else [f"    {statement_line}"]
    test = which.ref if which else None
    salt = which.salt if which else ()
    return _finish(rng, family, comment, r.name, body, "", lambda items: Printed(tuple(form.format(x[first], x[second]) for x in items if test is None or test(x, {}))), lambda g: (records.draw_records(g, r.entity, False, salt),))


def list_name(rng: Random, kind: str) -> tuple[str, str]:
    """The name of a list of the kind and its loop variable."""
    name = rng.choice({"int": pools.INT_NOUNS, "float": pools.FLOAT_NOUNS, "str": pools.STR_NOUNS}[kind])
    if rng.random() < 0.2:
        name = rng.choice(("values", "items", "data", "entries"))
    return name, loop_variable(name)


def _guard(rng: Random, voice: Voice, family: str) -> Sample | None:
    name, _ = list_name(rng, "int")
    error = rng.choice(("ValueError", "ValueError", "", "", ""))
    value = rng.choice(("None", "0", "[]", "False"))
    when, test = rng.choice(((f"{name} is empty", f"not {name}"), (f"there are no {name}", f"not {name}"), (f"{name} has more than {{k}} elements", f"len({name}) > {{k}}"), (f"{name} has fewer than {{k}} elements", f"len({name}) < {{k}}")))
    k = rng.randrange(2, 10)
    when, test = when.format(k=k), test.format(k=k)
    if error:
        message = f"{name} is empty" if "not " in test else f"{name} has {'too many' if '>' in test else 'too few'} elements"
        do, line = f"raise {error}", f'raise {error}("{message}")'
    else:
        do, line = f"return {rng.choice(('an empty list', '[]')) if value == '[]' else value}", f"return {value}"
    comment = rng.choice((f"{do} if {when}", f"if {when} {do}", f"if {when}, {do}", f"{do} when {when}"))
    body = [f"if {test}:", f"    {line}"]

    def ref(items: list[Any]) -> Any:
        hit = len(items) == 0 if "not " in test else len(items) > k if ">" in test else len(items) < k
        if hit:
            if error:
                raise ValueError
            return {"None": None, "0": 0, "[]": [], "False": False}[value]
        return items[0] if items else "none"

    make = random_list("int")
    return _finish(rng, family, comment, name, body, f'{name}[0] if {name} else "none"', ref, lambda g: (make(g, ()),))


def _split_names(rng: Random, voice: Voice, family: str) -> Sample | None:
    entity = rng.choice(pools.ENTITIES)
    fields = rng.sample(entity.texts + entity.wholes, rng.choice((2, 2, 3)))
    line = rng.choice(("line", "text", "row", "entry", "record", "raw"))
    if line in fields:
        return None
    separator = rng.choice((",", ";", ":", "|", " ", "-", "=", "/"))
    words = separator_words(rng, separator)
    names = f"{', '.join(fields[:-1])} and {fields[-1]}"
    comment = rng.choice((f"split {line} at {words} into {names}", f"split {line} on {words} into {names}", f"get {names} from {line}, separated by {words}", f"unpack {line} separated by {words} into {names}"))
    code = f"{line}.split()" if separator == " " else f"{line}.split({code_string(separator)})"
    body = [f"{', '.join(fields)} = {code}"]
    count = len(fields)
    return _finish(rng, family, comment, line, body, f"({', '.join(fields)})", lambda text: tuple(text.split(separator)), lambda g: (separator.join(g.choice(("a", "bob", "7", "red", "12")) for _ in range(count)),))


def _count_each(rng: Random, voice: Voice, family: str) -> Sample | None:
    name, v = list_name(rng, "str")
    counts = rng.choice(("counts", "frequency", "tally", "seen", "totals", "histogram"))
    if counts == name:
        return None
    comment = rng.choice((f"count each {v} of {name} in {counts}", f"count how often each {v} occurs in {name}, in the dict {counts}", f"for every {v} in {name} add 1 to its entry in {counts}", f"fill {counts} with the number of times each {v} occurs in {name}"))
    body = [f"for {v} in {name}:", f"    {counts}[{v}] = {counts}.get({v}, 0) + 1"]
    make = random_list("str")
    return _finish(rng, family, comment, name, body, counts, lambda items: {x: items.count(x) for x in items}, lambda g: (make(g, ()),), (f"{counts} = {{}}",))


def _collect(rng: Random, voice: Voice, family: str) -> Sample | None:
    kind = rng.choice(("int", "str"))
    name, v = list_name(rng, kind)
    target = rng.choice(("kept", "chosen", "selected", "good", "results", "matching", "wanted", "output"))

    condition = number_condition(voice, kind) if kind == "int" else string_condition(voice)
    noun = name if name not in ("data",) else "items"
    those = f"{condition.adjective} {noun}" if condition.adjective else f"{noun} that {condition.that}"
    comment = rng.choice((f"append the {those} to {target}", f"add the {those} to {target}", f"add all {those} to the list {target}", f"loop over {name} and append every {singular(noun)} that {condition.one} to {target}"))
    body = [f"for {v} in {name}:", f"    if {condition.code.format(x=v)}:", f"        {target}.append({v})"]
    make, test, salt = random_list(kind), condition.ref, condition.salt
    return _finish(rng, family, comment, name, body, target, lambda items: [x for x in items if test(x, {})], lambda g: (make(g, salt),), (f"{target} = []",))


def _drop(rng: Random, voice: Voice, family: str) -> Sample | None:
    kind = rng.choice(("int", "str"))
    name, v = list_name(rng, kind)

    condition = number_condition(voice, kind) if kind == "int" else string_condition(voice)
    noun = name if name not in ("data",) else "items"
    those = f"{condition.adjective} {noun}" if condition.adjective else f"{noun} that {condition.that}"
    comment = rng.choice((f"keep only the {those} in {name}", f"filter {name} down to the {those}", f"reduce {name} to the {those}", f"drop everything from {name} but the {those}"))
    body = [f"{name} = [{v} for {v} in {name} if {condition.code.format(x=v)}]"]
    make, test, salt = random_list(kind), condition.ref, condition.salt
    return _finish(rng, family, comment, name, body, name, lambda items: [x for x in items if test(x, {})], lambda g: (make(g, salt),))


def _swap(rng: Random, voice: Voice, family: str) -> Sample | None:
    a, b = rng.sample(("a", "b", "left", "right", "first", "second", "start", "end", "low", "high", "old", "new", "x", "y", "width", "height"), 2)
    if rng.random() < 0.5:
        comment = rng.choice((f"swap {a} and {b}", f"exchange {a} and {b}", f"swap the values of {a} and {b}"))
        return _finish(rng, family, comment, f"{a}, {b}", [f"{a}, {b} = {b}, {a}"], f"{a}, {b}", lambda x, y: (y, x), lambda g: (g.randrange(9), g.randrange(9)))
    comment = rng.choice((f"swap {a} and {b} if {a} is greater than {b}", f"make sure that {a} is not greater than {b}, swap them if needed", f"if {a} is larger than {b} swap them"))
    return _finish(rng, family, comment, f"{a}, {b}", [f"if {a} > {b}:", f"    {a}, {b} = {b}, {a}"], f"{a}, {b}", lambda x, y: (min(x, y), max(x, y)), lambda g: (g.randrange(9), g.randrange(9)))


def _fallback(rng: Random, voice: Voice, family: str) -> Sample | None:
    name = rng.choice(("text", "value", "raw", "age", "answer", "field", "line", "price", "port", "count_text", "year"))
    target = rng.choice(("number", "result", "parsed", "amount", "total", name))
    default = rng.choice(("0", "None", "-1", "1"))
    kind, words = rng.choice((("int", "an int"), ("float", "a float"), ("int", "an integer")))
    into = "" if target == name and rng.random() < 0.5 else f" in {target}"
    comment = rng.choice((f"convert {name} to {words}{into}, or {default} if that fails", f"parse {name} as {words}{into}; use {default} if it is not a number", f"try to convert {name} to {words}{into}, {default} if it is not valid"))
    body = ["try:", f"    {target} = {kind}({name})", "except ValueError:", f"    {target} = {default}"]
    value = {"0": 0, "None": None, "-1": -1, "1": 1}[default]

    def ref(text: str) -> Any:
        try:
            return int(text) if kind == "int" else float(text)
        except ValueError:
            return value

    return _finish(rng, family, comment, name, body, target, ref, lambda g: (g.choice(("3", "-2", "x", "", "1.5", " 7 ", "1e3")),))


def _print_line(rng: Random, voice: Voice, family: str) -> Sample | None:
    name, v = list_name(rng, "str")
    start = rng.choice((0, 1, 1))
    index = rng.choice(("i", "index", "number", "n"))
    form, words = rng.choice((("{0}. {1}", "number, a dot and a space before it"), ("{0}: {1}", "its number, a colon and a space before it"), ("{0} {1}", "its number and a space before it"), ("{0}) {1}", "its number and ') ' before it")))
    if index == v:
        return None
    comment = rng.choice((f"print each {v} of {name} with {words}, counting from {start}", f"loop over {name} and print each {v} with {words}, starting at {start}"))
    template = form.replace("{0}", f"{{{index}}}").replace("{1}", f"{{{v}}}")
    body = [f"for {index}, {v} in enumerate({name}{', start=1' if start else ''}):", f'    print(f"{template}")']
    if index != "i":
        body = [line.replace(f"for {index}, ", "for i, ").replace(f"{{{index}}}", "{i}") for line in body]
    make = random_list("str")
    return _finish(rng, family, comment, name, body, "", lambda items: Printed(tuple(form.format(i + start, x) for i, x in enumerate(items))), lambda g: (make(g, ()),))


def _loop_total(rng: Random, voice: Voice, family: str) -> Sample | None:
    r = records.records_for(voice, False)
    field = rng.choice(r.entity.wholes + r.entity.decimals)
    target = rng.choice(("total", "balance", "overall", "amount_sum", "result"))
    start = rng.choice((0, 0, 10, 100))
    sign = rng.choice(("+", "+", "-"))
    comment = rng.choice((f"add the {field} of every {r.variable} in {r.name} to {target}", f"for each {r.variable} in {r.name} add its {field} to {target}")) if sign == "+" else rng.choice((f"subtract the {field} of every {r.variable} in {r.name} from {target}", f"for each {r.variable} in {r.name} subtract its {field} from {target}"))
    body = [f"for {r.variable} in {r.name}:", f"    {target} {sign}= {r.get(field)}"]
    return _finish(rng, family, comment, r.name, body, target, lambda items: start + sum([x[field] for x in items]) * (1 if sign == "+" else -1), lambda g: (records.draw_records(g, r.entity, False, ()),), (f"{target} = {start}",))


def _extend_text(rng: Random, voice: Voice, family: str) -> Sample | None:
    a, b = rng.sample(("name", "city", "title", "owner", "team", "country", "role", "author", "brand"), 2)
    target = rng.choice(("label", "message", "greeting", "text", "caption", "header"))
    form, words = rng.choice((("{0} from {1}", f"{a}, the word 'from' and {b}"), ("{0}, {1}", f"{a} and {b} separated by a comma and a space"), ("{0} ({1})", f"{a} followed by {b} in parentheses"), ("Hello {0} of {1}!", f"'Hello {a} of {b}!' with the values of {a} and {b}"), ("{0}/{1}", f"{a} and {b} joined by a slash")))
    comment = rng.choice((f"set {target} to {words}", f"build {target} from {words}" if not words.startswith("'") else f"set {target} to {words}", f"put {words} in {target}", f"make a string {target} of {words}"))
    code = form.replace("{0}", f"{{{a}}}").replace("{1}", f"{{{b}}}")
    return _finish(rng, family, comment, f"{a}, {b}", [f'{target} = f"{code}"'], target, lambda x, y: form.format(x, y), lambda g: (g.choice(("Ann", "x")), g.choice(("Oslo", "y z"))))
