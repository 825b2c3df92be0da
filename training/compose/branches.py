"""Functions of one or two values: ladders of conditions, rules with exceptions, chains of string and number steps."""
from collections.abc import Callable
from random import Random
from typing import Any

from jotcode.training.compose import pools
from jotcode.training.compose.conditions import number_condition
from jotcode.training.compose.english import code_string, quoted
from jotcode.training.compose.sample import Env
from jotcode.training.compose.spec import Edge, Param, Spec, Voice
from jotcode.training.compose.string_conditions import string_condition

_QUANTITIES = (
    ("score", "score"), ("points", "number of points"), ("age", "age"), ("temperature", "temperature"), ("weight", "weight"), ("price", "price"), ("speed", "speed"), ("income", "income"),
    ("n", "number"), ("number", "number"), ("hour", "hour"), ("distance", "distance"), ("percent", "percentage"), ("balance", "balance"), ("level", "level"), ("amount", "amount"),
    ("height", "height"), ("rating", "rating"), ("duration", "duration"), ("value", "value"), ("size", "size"), ("days", "number of days"), ("humidity", "humidity"), ("rank", "rank"),
)  # fmt: skip
_LABELS = (
    ("A", "B", "C", "D", "F"), ("excellent", "good", "fair", "poor"), ("gold", "silver", "bronze", "none"), ("high", "medium", "low"), ("hot", "warm", "cool", "cold"),
    ("large", "medium", "small", "tiny"), ("senior", "adult", "teen", "child"), ("expensive", "normal", "cheap"), ("red", "orange", "green"), ("critical", "warning", "ok"),
    ("fast", "normal", "slow"), ("pass", "retry", "fail"), ("premium", "standard", "basic"), ("expert", "advanced", "beginner"), ("far", "near", "here"), ("XL", "L", "M", "S"),
    ("danger", "caution", "safe"), ("heavy", "medium", "light"), ("platinum", "gold", "silver"), ("night", "evening", "noon", "morning"), ("very long", "long", "short"),
)  # fmt: skip


def _value_param(voice: Voice) -> tuple[str, str, str]:
    """A number parameter: name, how the sentence mentions it first, and afterwards."""
    name, words = voice.rng.choice(_QUANTITIES)
    if voice.named:
        said = voice.name(name)
        return name, said, said
    return name, voice.pick(f"a {words}", f"the {words}", f"a given {words}").replace("a age", "an age").replace("a income", "an income").replace("a hour", "an hour").replace("a amount", "an amount"), "it"


def ladder(voice: Voice) -> Spec:
    """Labels or numbers by thresholds: 'A' from 90, 'B' from 80, otherwise 'C'."""
    rng = voice.rng
    name, first, again = _value_param(voice)
    labels: tuple[Any, ...] = rng.choice(_LABELS)
    if voice.chance(0.3):
        labels = tuple(rng.sample((0, 1, 2, 5, 10, 15, 20, 25, 50, 100, 3, 7.5, 2.5), 4))
    steps = rng.choice((1, 2, 2, 3))
    steps = min(steps, len(labels) - 1)
    labels = labels[:steps] + (labels[-1],)
    down = voice.chance(0.6)
    start = rng.choice((90, 80, 100, 50, 60, 30, 18, 65, 20, 10, 12, 75))
    gap = rng.choice((5, 10, 15, 20, 3, 2))
    limits = [start - gap * i if down else start + gap * i for i in range(steps)]
    sign, words, test = voice.any((
        (">=", ("at least {k}", "{k} or more", "greater than or equal to {k}", ">= {k}"), lambda x, k: x >= k), (">", ("above {k}", "over {k}", "greater than {k}", "more than {k}"), lambda x, k: x > k),
    ) if down else (
        ("<", ("below {k}", "under {k}", "less than {k}"), lambda x, k: x < k), ("<=", ("at most {k}", "{k} or less", "up to {k}"), lambda x, k: x <= k),
    ))  # fmt: skip
    word = rng.choice(words)

    def show(label: Any) -> str:
        return quoted(rng, label) if isinstance(label, str) else str(label)

    code = [code_string(label) if isinstance(label, str) else repr(label) for label in labels]
    shape = rng.randrange(4)
    if shape == 0:
        parts = [f"{show(label)} if {first if i == 0 else again} is {word.format(k=k)}" for i, (label, k) in enumerate(zip(labels, limits, strict=False))]
        clause = f"return {', '.join(parts)}{rng.choice((' and ', ', otherwise ', ', else ', ' or else '))}{show(labels[-1])}".replace(" and ", " and otherwise ")
    elif shape == 1:
        parts = [f"{show(label)} if it is {word.format(k=k)}" for label, k in zip(labels, limits, strict=False)]
        clause = f"return a label for {first}: {', '.join(parts)}, otherwise {show(labels[-1])}" if isinstance(labels[0], str) else f"return a number for {first}: {', '.join(parts)}, otherwise {show(labels[-1])}"
    elif shape == 2:
        gives = " " if isinstance(labels[0], str) else rng.choice((" gives ", " -> ", " is "))
        parts = [f"{word.format(k=k)}{gives}{show(label)}" for label, k in zip(labels, limits, strict=False)]
        clause = f"map {first} to {'a label' if isinstance(labels[0], str) else 'a number'}: {', '.join(parts)}, else {show(labels[-1])}"
    else:
        parts = [f"{show(label)} when {first if i == 0 else again} is {word.format(k=k)}" for i, (label, k) in enumerate(zip(labels, limits, strict=False))]
        clause = f"return {', '.join(parts)} and {show(labels[-1])} otherwise"
    if steps == 1 and voice.chance(0.7):
        body = [f"return {code[0]} if {name} {sign} {limits[0]} else {code[1]}"]
    else:
        body = []
        for label_code, k in zip(code, limits, strict=False):
            body += [f"if {name} {sign} {k}:", f"    return {label_code}"]
        body.append(f"return {code[-1]}")
    chosen = tuple(labels)

    def ref(env: Env) -> Any:
        for label, k in zip(chosen, limits, strict=False):
            if test(env[name], k):
                return label
        return chosen[-1]

    spec = Spec(
        "branch.ladder", [Param(name, "float", "a number")], "str" if isinstance(labels[0], str) else "float", [clause], body, ref,
        lambda g: (g.choice(limits) + g.choice((-1, 0, 1, 0.5, 30, -30)),), verbs=("grade", "classify", "rate", "label", "category_of", "describe"), nouns=(name, "level"),
    )  # fmt: skip
    return _invalid(voice, spec, name, again) if voice.chance(0.25) else spec


def _invalid(voice: Voice, spec: Spec, name: str, said: str) -> Spec:
    """The same with a guard against bad values."""
    code, words, test = voice.any(((f"{name} < 0", "is negative", lambda x: x < 0), (f"{name} < 0", "is below 0", lambda x: x < 0), (f"{name} > 100", "is above 100", lambda x: x > 100)))
    base = spec.ref

    def ref(env: Env) -> Any:
        if test(env[name]):
            raise ValueError
        return base(env)

    message = f"{name} must not be negative" if "<" in code else f"{name} must be at most 100"
    spec.body = [f"if {code}:", f'    raise ValueError("{message}")', *spec.body]
    spec.ref = ref
    spec.edges = [Edge(f"{said} {words}", voice.pick("raise ValueError", "raise a ValueError"))]
    return spec


def fizz(voice: Voice) -> Spec:
    """Words for divisibility, as FizzBuzz has it, with other numbers and words."""
    rng = voice.rng
    name = rng.choice(("n", "number", "x", "value")) if voice.named else "n"
    said = voice.name(name) if voice.named else "a number n"
    a, b = rng.sample((2, 3, 4, 5, 7, 9, 11), 2)
    one, two = rng.choice((("Fizz", "Buzz"), ("foo", "bar"), ("tick", "tock"), ("ping", "pong"), ("red", "blue"), ("hip", "hop"), ("tip", "top")))

    def q(text: str) -> str:
        return quoted(rng, text)

    other, value_code = rng.choice((("the number itself", name), ("the number as a string", f"str({name})")))
    both = voice.chance(0.7) and a * b
    clause = voice.pick(
        f"return {q(one)} if {said} is divisible by {a}, {q(two)} if it is divisible by {b}", f"return {q(one)} for multiples of {a} and {q(two)} for multiples of {b}" if voice.named else f"return {q(one)} if {said} is a multiple of {a}, {q(two)} if it is a multiple of {b}"
    )
    import math

    lcm = math.lcm(a, b)
    body = []
    if both:
        clause += voice.pick(f", {q(one + two)} if it is divisible by both", f" and {q(one + two)} for both", f", {q(one + two)} for numbers divisible by both")
        body += [f"if {name} % {lcm} == 0:", f'    return "{one + two}"']
    clause += voice.pick(f", otherwise {other}", f", else {other}", f" and {other} otherwise")
    body += [f"if {name} % {a} == 0:", f'    return "{one}"', f"if {name} % {b} == 0:", f'    return "{two}"', f"return {value_code}"]

    def ref(env: Env) -> Any:
        x = env[name]
        if both and x % a == 0 and x % b == 0:
            return one + two
        return one if x % a == 0 else two if x % b == 0 else (x if value_code == name else f"{x}")

    return Spec("branch.fizz", [Param(name, "int", "a number")], "str", [clause], body, ref, lambda g: (g.choice((a, b, a * b, lcm, g.randrange(100))),), verbs=("fizz", "play", "say", "word_for"), nouns=(f"{one}_{two}".lower(), "number"))


def rule(voice: Voice) -> Spec:
    """A price or cost with a rule: a discount from a quantity on, a fee below a total, overtime, a minimum."""
    return voice.rng.choice((_bulk, _fee_below, _overtime, _capped, _free_first))(voice)


def _names(voice: Voice, *options: tuple[str, ...]) -> list[str]:
    taken: list[str] = []
    for choice in options:
        free = [name for name in choice if name not in taken]
        taken.append(voice.rng.choice(free) if voice.named else free[0])
    return taken


def _num(*values: float) -> Callable[[Random], tuple[Any, ...]]:
    return lambda g: tuple(g.choice((0, 1, 2, 5, 10, 19.5, 50, 120, *values)) for _ in range(2))


def _bulk(voice: Voice) -> Spec:
    price, quantity = _names(voice, ("price", "unit_price", "cost", "rate"), ("quantity", "amount", "count", "units", "n"))
    k, percent = voice.rng.choice((3, 5, 10, 12, 20, 50, 100)), voice.rng.choice((5, 10, 15, 20, 25, 30, 50))
    off = f"{percent}% off" if voice.chance(0.6) else f"a discount of {percent} percent"
    strict = voice.chance(0.4)
    sign, words = (">", f"more than {k}") if strict else (">=", voice.pick(f"at least {k}", f"{k} or more"))
    p, n = voice.name(price), voice.name(quantity)
    clause = voice.pick(f"return {p} times {n}, with {off} if {n} is {words}", f"multiply {p} by {n}, giving {off} when {n} is {words}", f"compute the total of {p} and {n} ({off} for {words})")
    keep = 1 - percent / 100
    body = [f"total = {price} * {quantity}", f"if {quantity} {sign} {k}:", f"    total *= {keep:g}", "return total"]
    factor = float(f"{keep:g}")
    return Spec("branch.rule", [Param(price, "float", "a price"), Param(quantity, "int", "a quantity")], "float", [clause], body, lambda env: env[price] * env[quantity] * (factor if (env[quantity] > k if strict else env[quantity] >= k) else 1), _num(k, k + 1), verbs=("total", "compute", "order", "bulk"), nouns=("price", "total", "cost"))


def _fee_below(voice: Voice) -> Spec:
    (total,) = _names(voice, ("total", "subtotal", "amount", "price", "cart_total", "sum_total"))
    k, fee = voice.rng.choice((20, 25, 30, 50, 100, 40)), voice.rng.choice((3, 4.99, 5, 2.5, 7, 10))
    kind = voice.pick("shipping", "delivery", "handling", "service fee", "shipping")
    t = voice.name(total) if voice.named else f"a given {total}"
    clause = voice.pick(f"add {fee} for {kind} to {t} if it is below {k}, and return the result", f"return {t} plus {fee} {kind} unless it is at least {k}", f"return {t} with {kind} of {fee}, free from {k}")
    body = [f"return {total} if {total} >= {k} else {total} + {fee}"]
    return Spec("branch.rule", [Param(total, "float", "a number")], "float", [clause], body, lambda env: env[total] + (fee if env[total] < k else 0), lambda g: (g.choice((0, 10, k - 1, k, k + 1, 200)),), verbs=("with", "add", "total", "final"), nouns=(kind.replace(" ", "_"), "total"))


def _overtime(voice: Voice) -> Spec:
    hours, rate = _names(voice, ("hours", "hours_worked", "worked", "time"), ("rate", "hourly_rate", "wage", "pay_rate"))
    k, factor = voice.rng.choice((40, 35, 38, 8)), voice.rng.choice((1.5, 2, 1.25))
    h, r = voice.name(hours), voice.name(rate)
    clause = voice.pick(f"return the pay for {h} at {r}, hours above {k} count {factor} times", f"compute the wage for {h} and {r} where every hour over {k} is paid {factor} times the rate", f"multiply {h} by {r}, but pay hours beyond {k} at {factor} times the rate")
    body = [f"regular = min({hours}, {k})", f"overtime = max({hours} - {k}, 0)", f"return regular * {rate} + overtime * {rate} * {factor}"]
    return Spec("branch.rule", [Param(hours, "float", "a number"), Param(rate, "float", "a number")], "float", [clause], body, lambda env: env[hours] * env[rate] if env[hours] <= k else k * env[rate] + (env[hours] - k) * env[rate] * factor, _num(k, k + 3), verbs=("weekly", "compute", "total"), nouns=("pay", "wage", "salary"))


def _capped(voice: Voice) -> Spec:
    (value,) = _names(voice, ("value", "number", "n", "volume", "x", "speed", "temperature"))
    low = voice.rng.choice((0, 0, 1, -10, 5))
    high = low + voice.rng.choice((5, 10, 20, 50, 100))
    v = voice.name(value) if voice.named else f"a {value}" if value not in ("n", "x") else value
    clause = voice.pick(f"limit {v} to the range {low} to {high}", f"clamp {v} between {low} and {high}", f"return {v}, but at least {low} and at most {high}", f"keep {v} between {low} and {high} and return it")
    return Spec("branch.rule", [Param(value, "float", "a number")], "float", [clause], [f"return max({low}, min({value}, {high}))"], lambda env: low if env[value] < low else high if env[value] > high else env[value], lambda g: (g.choice((low - 3, low, low + 1, high, high + 7)),), verbs=("clamp", "limit", "clip"), nouns=(value, "value"))


def _free_first(voice: Voice) -> Spec:
    (minutes,) = _names(voice, ("minutes", "hours", "days", "pages", "kilometers", "items", "calls"))
    k, base, each = voice.rng.choice((10, 30, 60, 100, 3, 5)), voice.rng.choice((0, 5, 10, 2.5, 20)), voice.rng.choice((0.5, 1, 2, 0.1, 3))
    m = voice.name(minutes) if voice.named else f"a number of {minutes}"
    one = minutes[:-1]
    clause = voice.pick(f"return the price for {m}: {base} up to {k} {minutes}, then {each} for every further {one}", f"compute the cost of {m}: a flat {base} for the first {k} and {each} for each additional {one}")
    body = [f"return {base} + max({minutes} - {k}, 0)" + f" * {each}" * (each != 1)]
    return Spec("branch.rule", [Param(minutes, "int", "a number")], "float", [clause], body, lambda env: base if env[minutes] <= k else base + (env[minutes] - k) * each, lambda g: (g.choice((0, 1, k - 1, k, k + 1, k + 40)),), verbs=("price", "cost", "fee"), nouns=(f"of_{minutes}", f"for_{minutes}"))


def test_value(voice: Voice) -> Spec:
    """Whether one number or string fulfils one or two conditions."""
    rng = voice.rng
    text = voice.chance(0.5)
    if text:
        name = rng.choice(pools.STR_PARAMS + ("word", "name", "code", "password", "username", "email", "filename", "key")) if voice.named else rng.choice(("word", "name", "code", "text", "filename", "username"))
        condition, hint, kind = string_condition(voice), "str", "a string"
    else:
        name = rng.choice(("n", "number", "x", "value", "age", "score", "year", "price", "points", "count")) if voice.named else rng.choice(("number", "year", "age", "score", "price"))
        condition, hint, kind = number_condition(voice, "int"), "int", "a number"
    said = voice.name(name) if voice.named else ("an age" if name == "age" else voice.pick(f"a {name}", f"a given {name}"))
    one, code, ref = condition.one, condition.code.format(x=name), condition.ref
    salt: tuple[Any, ...] = condition.salt
    if voice.chance(0.5):
        other = string_condition(voice) if text else number_condition(voice, "int")
        joint = voice.pick("and", "and", "or")
        if other.code == condition.code:
            joint = ""
        if joint:
            left = f"({code})" if condition.loose and joint == "and" else code
            right = f"({other.code.format(x=name)})" if other.loose and joint == "and" else other.code.format(x=name)
            code, one, salt = f"{left} {joint} {right}", f"{one} {joint} {other.one}", salt + other.salt
            a, b = condition.ref, other.ref
            ref = (lambda x, env: a(x, env) and b(x, env)) if joint == "and" else (lambda x, env: a(x, env) or b(x, env))
    from jotcode.training.compose.flow import random_element

    clause = voice.pick(f"check whether {said} {one}", f"return True if {said} {one}", f"tell whether {said} {one}", f"return whether {said} {one}", f"test if {said} {one}", f"check if {said} {one}", f"return True when {said} {one}, otherwise False")
    meaning = ref
    return Spec(
        "branch.test", [Param(name, hint, kind)], "bool", [clause], [f"return {code}"], lambda env: bool(meaning(env[name], env)), lambda g: (random_element("str" if text else "int", g, salt),),
        verbs=("is_valid", "is_good", "check", "is_ok", "accepts", "is_allowed"), nouns=(name,),
    )  # fmt: skip
