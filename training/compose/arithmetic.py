"""Formulas said step by step: multiply, add, take percent off, limit, round, with parameters, constants and defaults."""
from collections.abc import Callable
from random import Random
from typing import Any

from jotcode.training.compose.english import article
from jotcode.training.compose.guards import Subject, guard
from jotcode.training.compose.sample import Env
from jotcode.training.compose.spec import Param, Spec, Voice

# What is computed, the parameters it starts from, those that come in later: (name, plays the role of).
_DOMAINS = (
    ("total", "price", (("quantity", "times"), ("discount", "off"), ("shipping", "plus"), ("tax", "on"), ("voucher", "minus"), ("percent", "off"))),
    ("pay", "hours", (("rate", "times"), ("bonus", "plus"), ("tax_percent", "off"), ("deduction", "minus"))),
    ("score", "points", (("bonus", "plus"), ("penalty", "minus"), ("multiplier", "times"), ("weight", "times"))),
    ("cost", "distance", (("rate", "times"), ("base_fee", "plus"), ("toll", "plus"), ("discount", "off"))),
    ("bill", "amount", (("tip", "on"), ("service", "plus"), ("people", "over"), ("guests", "over"), ("coupon", "minus"))),
    ("area", "width", (("height", "times"), ("border", "plus"), ("waste_percent", "on"))),
    ("price", "net", (("vat", "on"), ("fee", "plus"), ("rebate", "minus"), ("discount", "off"))),
    ("energy", "power", (("hours", "times"), ("loss", "off"), ("days", "times"))),
    ("rent", "area", (("price_per_meter", "times"), ("heating", "plus"), ("persons", "over"), ("reduction", "off"))),
    ("balance", "deposit", (("interest", "on"), ("fee", "minus"), ("bonus", "plus"))),
    ("salary", "base", (("raise_percent", "on"), ("bonus", "plus"), ("months", "times"), ("contribution", "minus"))),
    ("fare", "kilometers", (("price_per_km", "times"), ("start_fee", "plus"), ("passengers", "over"), ("reduction", "off"))),
    ("dose", "weight", (("mg_per_kg", "times"), ("doses_per_day", "over"), ("extra", "plus"))),
    ("result", "x", (("y", "plus"), ("z", "times"), ("offset", "minus"), ("factor", "times"), ("divisor", "over"))),
    ("value", "a", (("b", "times"), ("c", "plus"), ("d", "minus"))),
    ("calories", "minutes", (("per_minute", "times"), ("factor", "times"), ("offset", "minus"))),
    ("fuel", "distance", (("consumption", "times"), ("reserve", "plus"), ("saving", "off"))),
    ("fine", "days", (("daily_fee", "times"), ("surcharge", "plus"), ("waiver", "minus"))),
)  # fmt: skip
_CONSTANTS = {"times": (2, 3, 0.5, 1.5, 10, 12, 4), "plus": (1, 2, 5, 10, 4.5, 20), "minus": (1, 2, 5, 10, 3), "off": (5, 10, 15, 20, 25, 50), "on": (5, 7, 10, 19, 20), "over": (2, 4, 10, 100, 12)}
_DO = {
    "times": ("multiply {t} by {o}",), "plus": ("add {o} to {t}", "add {o}"), "minus": ("subtract {o} from {t}", "subtract {o}", "take {o} off"), "over": ("divide {t} by {o}",),
    "off": ("take {o} percent off", "reduce {t} by {o} percent", "subtract {o} percent", "take off {o} percent"), "on": ("add {o} percent", "increase {t} by {o} percent", "raise {t} by {o} percent"),
}  # fmt: skip
_SAY = {
    "times": ("times {o}", "multiplied by {o}", "times {o}"), "plus": ("plus {o}", "plus {o}", "with {o} added"), "minus": ("minus {o}", "less {o}", "minus {o}"), "over": ("divided by {o}", "divided by {o}"),
    "off": ("less {o} percent", "reduced by {o} percent", "minus {o} percent"), "on": ("plus {o} percent", "increased by {o} percent", "with {o} percent added"),
}  # fmt: skip
_MEANING: dict[str, Callable[[Any, Any], Any]] = {
    "times": lambda x, y: x * y, "plus": lambda x, y: x + y, "minus": lambda x, y: x - y, "over": lambda x, y: x / y, "off": lambda x, y: x * (1 - y / 100), "on": lambda x, y: x * (1 + y / 100),
}  # fmt: skip
_CODE = {"times": "{e} * {o}", "plus": "{e} + {o}", "minus": "{e} - {o}", "over": "{e} / {o}", "off": "{e} * (1 - {o} / 100)", "on": "{e} * (1 + {o} / 100)"}
_CHANGE = {"times": "{t} *= {o}", "plus": "{t} += {o}", "minus": "{t} -= {o}", "over": "{t} /= {o}", "off": "{t} *= 1 - {o} / 100", "on": "{t} *= 1 + {o} / 100"}


def steps(voice: Voice) -> Spec:
    """A number through one to three steps, perhaps limited, perhaps rounded."""
    rng = voice.rng
    goal, start, others = rng.choice(_DOMAINS)
    chosen = rng.sample(others, min(len(others), rng.choice((1, 2, 2, 3))))
    chosen.sort(key=lambda other: ("times", "over", "minus", "plus", "off", "on").index(other[1]) if rng.random() < 0.3 else 0)
    params = [Param(start, "float", "a number")]
    work: list[tuple[str, str, str, Any]] = []  # role, code of the operand, how it is said, name or constant
    for name, role in chosen:
        if rng.random() < 0.2 and len(chosen) > 1:
            value = rng.choice(_CONSTANTS[role])
            work.append((role, f"{value}", f"{value}", value))
            continue
        default = rng.choice(_CONSTANTS[role]) if voice.named and rng.random() < 0.2 else None
        params.append(Param(name, "float", "a number", None if default is None else str(default), default))
        work.append((role, name, voice.name(name) if voice.named else f"the {name.replace('_percent', '').replace('_', ' ')}" if len(name) > 1 else name, name))
    low = rng.choice((None, None, None, 0, 0, 1, 10))
    rounding = rng.choice((None, None, 2, 2, 1, 0)) if any(role in ("over", "off", "on") for role, *_ in work) else None
    first = voice.name(start) if voice.named else start if len(start) == 1 else f"the number of {start}" if start.endswith("s") else voice.pick(article(start), f"the {start}")
    clauses = _imperative(voice, first, work) if voice.chance(0.5) else [_phrase(voice, first, work)]
    tail = ""
    if low is not None:
        tail += voice.pick(f", but at least {low}", f", never less than {low}", f" but not below {low}", f", with a minimum of {low}")
    if rounding is not None:
        tail += voice.pick(", rounded to ", " rounded to ", ", rounded to ") + (f"{voice.number(rounding)} decimal{'s' if rounding > 1 else ''}" if rounding else voice.pick("a whole number", "the nearest integer"))
    clauses[-1] += tail
    ordered = sorted(params, key=lambda p: p.default is not None)

    def ref(env: Env) -> Any:
        x = env[start]
        for role, _, _, operand in work:
            x = _MEANING[role](x, env[operand] if isinstance(operand, str) else operand)
        x = low if low is not None and x < low else x
        return x if rounding is None else round(x, rounding) if rounding else round(x)

    spec = Spec(
        "formula.steps", ordered, "int" if rounding == 0 else "float", clauses, _body(goal, start, work, low, rounding), ref, _inputs(ordered),
        verbs=("compute", "calculate", "get", "final", "calc"), nouns=(goal, f"{goal}_{start}", goal),
    )  # fmt: skip
    if voice.chance(0.45):
        guard(voice, spec, [Subject(p.name, "number", voice.name(p.name) if voice.named else f"the {p.name.replace('_', ' ')}" if len(p.name) > 1 else p.name) for p in params])
    return spec


def _imperative(voice: Voice, first: str, work: list[tuple[str, str, str, Any]]) -> list[str]:
    said = []
    for i, (role, _, operand, _) in enumerate(work):
        forms = [form for form in _DO[role] if "{t}" in form] if i == 0 else _DO[role]
        form = voice.pick(*(forms or [form + " of {t}" if role in ("off", "minus") else form for form in _DO[role]]))
        said.append(form.format(t=first if i == 0 else voice.pick("it", "the result", "that"), o=operand))
    return [*said, voice.pick("return the result", "return it", "return the result")]


def _phrase(voice: Voice, first: str, work: list[tuple[str, str, str, Any]]) -> str:
    parts = [voice.pick(*_SAY[role]).format(o=operand) for role, _, operand, _ in work]
    # "times" and "divided by" after a sum could be read the other way round: a comma makes the order plain.
    text = parts[0]
    before = work[0][0]
    for part, (role, *_) in zip(parts[1:], work[1:], strict=True):
        bound = before in ("plus", "minus") and role in ("times", "over")
        text += (", all " if bound else ", " if role in ("off", "on") or voice.chance(0.5) else " ") + part
        before = role
    return f"{voice.pick('return', 'return', 'compute', 'calculate', 'return')} {first} {text}"


def _body(goal: str, start: str, work: list[tuple[str, str, str, Any]], low: Any, rounding: int | None) -> list[str]:
    if len(work) <= 2:
        expression, additive = start, False
        for role, operand, _, _ in work:
            if additive and role not in ("plus", "minus"):
                expression = f"({expression})"
            expression = _CODE[role].format(e=expression, o=operand)
            additive = role in ("plus", "minus")
        lines = []
    else:
        role, operand, _, _ = work[0]
        name = goal if goal not in {start, *(w[1] for w in work)} else "result"
        lines = [f"{name} = {_CODE[role].format(e=start, o=operand)}", *(_CHANGE[role].format(t=name, o=operand) for role, operand, _, _ in work[1:])]
        expression = name
    expression = expression if low is None else f"max({expression}, {low})"
    expression = expression if rounding is None else f"round({expression}, {rounding})" if rounding else f"round({expression})"
    return [*lines, f"return {expression}"]


def _inputs(params: list[Param]) -> Callable[[Random], tuple[Any, ...]]:
    def draw(g: Random) -> tuple[Any, ...]:
        args = [g.choice((1, 2, 3, 5, 8, 10, 12.5, 40, 100)) for _ in params]
        return tuple(args[:-1] if params[-1].default is not None and g.random() < 0.4 else args)

    return draw
