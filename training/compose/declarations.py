"""Functions about what the file declares: a table, an Enum, a decorator, an exception."""
from collections.abc import Callable
from random import Random
from typing import Any

from jotcode.training.compose import pipelines, record_tasks, texts
from jotcode.training.compose.context import (
    _head,
    _scene,
    _trim,
    literal,
)
from jotcode.training.compose.dress import Scene, dressed
from jotcode.training.compose.english import code_string
from jotcode.training.compose.render import STEP
from jotcode.training.compose.sample import Env, Sample
from jotcode.training.compose.spec import Edge, Param, Spec, Voice


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
    spec = rng.choice((pipelines.numbers, pipelines.strings, texts.texts, record_tasks.records))(Voice(rng, named))
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
