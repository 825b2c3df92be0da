"""Everyday formulas, said in many ways, with other names, constants and rounding each time."""
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from jotcode.training.compose.sample import Env
from jotcode.training.compose.spec import Edge, Param, Spec, Voice


@dataclass(frozen=True)
class Formula:
    """A formula: noun phrases for its value, parameter names (the first of each is used when none is prescribed), code.

    code and zero use {0}, {1} for the parameters.  zero: a parameter that must not be 0, with what is returned then.
    """

    phrases: tuple[str, ...]
    names: tuple[tuple[str, ...], ...]
    code: str
    ref: Callable[..., Any]
    imports: tuple[str, ...] = ()
    zero: int | None = None
    from_words: bool = True
    topic: str = ""


_A = ("a", "x", "first", "left")
_B = ("b", "y", "second", "right")
FORMULAS = (
    Formula(("the area of a rectangle",), (("width", "w", "a", "base"), ("height", "h", "b", "length")), "{0} * {1}", lambda a, b: a * b, topic="rectangle_area"),
    Formula(("the perimeter of a rectangle",), (("width", "w", "a"), ("height", "h", "b")), "2 * ({0} + {1})", lambda a, b: a + a + b + b, topic="perimeter"),
    Formula(("the area of a triangle",), (("base", "b", "width"), ("height", "h")), "{0} * {1} / 2", lambda a, b: 0.5 * a * b, topic="triangle_area"),
    Formula(("the area of a circle",), (("radius", "r"),), "math.pi * {0} ** 2", lambda r: 3.141592653589793 * r * r, ("import math",), topic="circle_area"),
    Formula(("the circumference of a circle",), (("radius", "r"),), "2 * math.pi * {0}", lambda r: 3.141592653589793 * (r + r), ("import math",), topic="circumference"),
    Formula(("the volume of a box", "the volume of a cuboid"), (("length", "l", "a"), ("width", "w", "b"), ("height", "h", "c")), "{0} * {1} * {2}", lambda a, b, c: c * b * a, topic="box_volume"),
    Formula(("the volume of a cylinder",), (("radius", "r"), ("height", "h")), "math.pi * {0} ** 2 * {1}", lambda r, h: 3.141592653589793 * r * r * h, ("import math",), topic="cylinder_volume"),
    Formula(("the volume of a sphere",), (("radius", "r"),), "4 / 3 * math.pi * {0} ** 3", lambda r: 3.141592653589793 * r * r * r * 4 / 3, ("import math",), topic="sphere_volume"),
    Formula(("the hypotenuse of a right triangle", "the longest side of a right triangle"), (("a", "x", "first_leg"), ("b", "y", "second_leg")), "math.hypot({0}, {1})", lambda a, b: (a * a + b * b) ** 0.5, ("import math",), topic="hypotenuse"),
    Formula(("the distance between two points",), (("x1",), ("y1",), ("x2",), ("y2",)), "math.hypot({2} - {0}, {3} - {1})", lambda a, b, c, d: ((a - c) ** 2 + (b - d) ** 2) ** 0.5, ("import math",), topic="distance"),
    Formula(("the body mass index", "the bmi"), (("weight", "kg", "weight_kg"), ("height", "meters", "height_m")), "{0} / {1} ** 2", lambda w, h: w / h**2, zero=1, topic="bmi"),
    Formula(("the average speed",), (("distance", "km", "meters"), ("time", "hours", "seconds")), "{0} / {1}", lambda a, b: a / b, zero=1, topic="average_speed"),
    Formula(("the density",), (("mass", "m"), ("volume", "v")), "{0} / {1}", lambda a, b: a / b, zero=1, topic="density"),
    Formula(("the kinetic energy",), (("mass", "m"), ("speed", "velocity", "v")), "0.5 * {0} * {1} ** 2", lambda m, v: m * v * v / 2, topic="kinetic_energy"),
    Formula(("the fuel consumption per 100 km", "the litres per 100 km"), (("liters", "fuel", "litres"), ("distance", "km", "kilometers")), "{0} / {1} * 100", lambda a, b: a * 100 / b, zero=1, topic="consumption"),
    Formula(("the simple interest",), (("principal", "amount", "capital"), ("rate", "percent"), ("years", "time")), "{0} * {1} * {2} / 100", lambda p, r, t: p * r / 100 * t, topic="simple_interest"),
    Formula(("the final amount with compound interest", "the balance after some years of compound interest"), (("principal", "amount", "capital"), ("rate", "percent"), ("years", "n")), "{0} * (1 + {1} / 100) ** {2}", lambda p, r, t: p * (1 + r / 100) ** t, topic="compound_interest"),
    Formula(("what percent the part is of the whole", "the percentage of part in whole", "part as a percentage of whole"), (("part", "value"), ("whole", "total")), "{0} / {1} * 100", lambda a, b: 100 * a / b, zero=1, from_words=False, topic="percentage"),
    Formula(("the percentage change from old to new", "by how many percent the value grew from old to new"), (("old", "before"), ("new", "after")), "({1} - {0}) / {0} * 100", lambda a, b: (b - a) / a * 100, zero=0, from_words=False, topic="percent_change"),
    Formula(("the price after a discount in percent", "the discounted price"), (("price", "cost", "amount"), ("percent", "discount", "discount_percent")), "{0} * (1 - {1} / 100)", lambda p, d: p * (1 - d / 100), topic="discount"),
    Formula(("the price with tax in percent added", "the gross price"), (("price", "net", "amount"), ("tax", "tax_percent", "vat")), "{0} * (1 + {1} / 100)", lambda p, d: p * (1 + d / 100), topic="gross_price"),
    Formula(("each person's share of a bill with a tip in percent", "what everyone pays of a bill with tip"), (("bill", "total", "amount"), ("tip", "tip_percent", "percent"), ("people", "persons", "guests")), "{0} * (1 + {1} / 100) / {2}", lambda b, t, n: b * (1 + t / 100) / n, zero=2, topic="share"),
    Formula(("the temperature in fahrenheit for degrees celsius",), (("celsius", "c", "degrees"),), "{0} * 9 / 5 + 32", lambda c: c * 1.8 + 32, from_words=False, topic="to_fahrenheit"),
    Formula(("the temperature in celsius for degrees fahrenheit",), (("fahrenheit", "f", "degrees"),), "({0} - 32) * 5 / 9", lambda f: (f - 32) / 1.8, from_words=False, topic="to_celsius"),
    Formula(("the profit margin in percent",), (("revenue", "income", "price"), ("cost", "costs", "expenses")), "({0} - {1}) / {0} * 100", lambda r, c: (r - c) * 100 / r, zero=0, topic="margin"),
    Formula(("the average of three numbers", "the mean of three numbers"), (("a", "x"), ("b", "y"), ("c", "z")), "({0} + {1} + {2}) / 3", lambda a, b, c: (a + b + c) / 3, topic="average"),
    Formula(("the absolute difference of two numbers", "how far two numbers are apart"), (_A, _B), "abs({0} - {1})", lambda a, b: a - b if a > b else b - a, topic="difference"),
    Formula(("the larger of two numbers", "the bigger one of two numbers"), (_A, _B), "max({0}, {1})", lambda a, b: a if a > b else b, topic="larger"),
    Formula(("the smallest of three numbers",), (("a", "x"), ("b", "y"), ("c", "z")), "min({0}, {1}, {2})", lambda a, b, c: sorted((a, b, c))[0], topic="smallest"),
    Formula(("the sum of the squares of two numbers",), (_A, _B), "{0} ** 2 + {1} ** 2", lambda a, b: a * a + b * b, topic="sum_of_squares"),
    Formula(("the square of the sum of two numbers",), (_A, _B), "({0} + {1}) ** 2", lambda a, b: a * a + 2 * a * b + b * b, topic="squared_sum"),
    Formula(("the power in watts from voltage and current",), (("voltage", "volts", "u"), ("current", "amps", "i")), "{0} * {1}", lambda a, b: a * b, from_words=False, topic="power"),
    Formula(("the force from mass and acceleration",), (("mass", "m"), ("acceleration", "a")), "{0} * {1}", lambda a, b: a * b, from_words=False, topic="force"),
    Formula(("the cost of electricity", "the price of the electricity used"), (("watts", "power"), ("hours", "time"), ("price_per_kwh", "rate")), "{0} * {1} / 1000 * {2}", lambda w, h, p: w * h * p / 1000, topic="electricity_cost"),
    Formula(("the cost of the fuel for a trip", "the fuel cost of a trip"), (("distance", "km"), ("consumption", "liters_per_100km"), ("price", "price_per_liter")), "{0} / 100 * {1} * {2}", lambda d, c, p: d * c * p / 100, topic="fuel_cost"),
    Formula(("the number of pages needed to show all items", "how many pages are needed for the items"), (("items", "total"), ("per_page", "page_size")), "math.ceil({0} / {1})", lambda a, b: -(-a // b) if isinstance(a, int) and isinstance(b, int) else int(-(-a // b)), ("import math",), topic="page_count"),
    Formula(("the slope of the line through two points",), (("x1",), ("y1",), ("x2",), ("y2",)), "({3} - {1}) / ({2} - {0})", lambda a, b, c, d: (b - d) / (a - c), topic="slope"),
    Formula(("the surface area of a cube",), (("side", "a", "edge"),), "6 * {0} ** 2", lambda a: a * a * 6, topic="cube_surface"),
    Formula(("the diagonal of a rectangle",), (("width", "w", "a"), ("height", "h", "b")), "math.sqrt({0} ** 2 + {1} ** 2)", lambda a, b: (a * a + b * b) ** 0.5, ("import math",), topic="diagonal"),
    Formula(("the area of a trapezoid",), (("a", "top"), ("b", "bottom"), ("height", "h")), "({0} + {1}) / 2 * {2}", lambda a, b, h: (a + b) * h / 2, topic="trapezoid_area"),
    Formula(("the remaining percentage of the battery", "the charge left in percent"), (("charge", "level"), ("capacity", "maximum")), "{0} / {1} * 100", lambda a, b: a * 100 / b, zero=1, topic="battery_percent"),
    Formula(("the pace in minutes per kilometer",), (("minutes", "time"), ("kilometers", "distance", "km")), "{0} / {1}", lambda a, b: a / b, zero=1, topic="pace"),
    Formula(("the total of price times quantity plus shipping",), (("price", "unit_price"), ("quantity", "count"), ("shipping", "delivery")), "{0} * {1} + {2}", lambda p, q, s: s + q * p, from_words=False, topic="order_total"),
)  # fmt: skip
_UNITS = (
    ("miles", "kilometers", 1.60934), ("kilometers", "miles", 0.621371), ("inches", "centimeters", 2.54), ("pounds", "kilograms", 0.453592), ("feet", "meters", 0.3048), ("hours", "minutes", 60),
    ("days", "hours", 24), ("minutes", "seconds", 60), ("weeks", "days", 7), ("dozens", "pieces", 12), ("kilograms", "grams", 1000), ("meters", "centimeters", 100), ("liters", "milliliters", 1000),
    ("gallons", "liters", 3.78541), ("ounces", "grams", 28.3495), ("knots", "kilometers per hour", 1.852), ("acres", "hectares", 0.404686), ("years", "months", 12), ("euros", "cents", 100), ("yards", "meters", 0.9144),
)  # fmt: skip


def formula(voice: Voice) -> Spec:
    """One of the formulas, perhaps rounded, perhaps with a guard against zero or negative values."""
    if voice.chance(0.2):
        return _conversion(voice)
    f = voice.rng.choice(FORMULAS)
    names: list[str] = []
    for options in f.names:
        free = [option for option in options if option not in names]
        names.append(voice.rng.choice(free) if voice.named and voice.chance(0.5) else free[0])
    value = f.code.format(*names)
    phrase = voice.rng.choice(f.phrases)
    if f.from_words and len(names) > 1 and voice.chance(0.4) and "1" not in names[0]:
        phrase += voice.pick(" from ", " given ", " with ") + _and([voice.name(n) for n in names])
    rounding = voice.rng.choice((None, None, None, 0, 1, 2, 2, 3)) if ("ceil" not in value and "/" in value) or "pi" in value else None
    if rounding is not None:
        value = f"round({value}, {rounding})" if rounding else f"round({value})"
        phrase += voice.pick(", rounded to ", " rounded to ") + (f"{voice.number(rounding)} decimal{voice.pick('s', ' places') if rounding > 1 else ''}" if rounding else voice.pick("a whole number", "the nearest integer"))
    verb = voice.pick("return", "return", "compute", "calculate", "calculate", "work out", "find")
    spec = Spec(
        "formula", [Param(n, "float", "a number") for n in names], "float", [f"{verb} {phrase}"], [f"return {value}"], lambda env: None, lambda g: (), verbs=("get", "compute", "calc", "my", "find"), nouns=(f.topic,),
        imports=list(f.imports), noun_phrase=phrase,
    )  # fmt: skip
    zero = f.zero
    otherwise: Any = None
    guarded = zero is not None and voice.chance(0.6)
    fails = False
    if guarded and zero is not None:
        z = names[zero]
        how = voice.rng.choice(("0", "None", "ValueError"))
        fails = how == "ValueError"
        otherwise = {"0": 0, "None": None}.get(how)
        said = voice.name(z) if voice.named else f"the {z}"
        spec.edges = [Edge(voice.pick(f"{said} is 0", f"{said} is zero"), voice.pick("raise ValueError", "raise a ValueError") if fails else f"return {how}")]
        spec.body = [f"if {z} == 0:", f'    raise ValueError("{z} must not be 0")' if fails else f"    return {how}", *spec.body]
        spec.hint = "float | None" if how == "None" else "float"
    elif voice.chance(0.15):
        spec.edges = [Edge(f"{voice.name(names[0]) if voice.named else 'the ' + names[0]} is negative", voice.pick("raise ValueError", "raise a ValueError"))]
        spec.body = [f"if {names[0]} < 0:", f'    raise ValueError("{names[0]} must not be negative")', *spec.body]
    negative = bool(spec.edges) and not guarded

    def ref(env: Env) -> Any:
        values = [env[n] for n in names]
        if (negative and values[0] < 0) or (fails and zero is not None and values[zero] == 0):
            raise ValueError
        if guarded and zero is not None and values[zero] == 0:
            return otherwise
        result = f.ref(*values)
        return result if rounding is None else round(result, rounding) if rounding else round(result)

    spec.ref = ref
    spec.inputs = lambda g: _exact(g, f, len(names), rounding)
    if spec.edges:
        spec.noun_phrase = ""
    return spec


def _exact(g: Random, f: Formula, count: int, rounding: int | None) -> tuple[Any, ...]:
    """Arguments whose result does not lie on the edge of rounding, where two ways to compute it may differ."""
    while True:
        values = tuple(g.choice((0, 1, 2, 3, 4, 5, 8, 10, 12.5, 40, 99, 250, -1)) for _ in range(count))
        try:
            result = f.ref(*values)
        except (ZeroDivisionError, OverflowError):
            return values
        if isinstance(result, complex):
            continue
        scaled = result * 10 ** (rounding or 0)
        if rounding is None or abs(scaled % 1 - 0.5) > 1e-6:
            return values


def _and(names: list[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _conversion(voice: Voice) -> Spec:
    source, target, factor = voice.rng.choice(_UNITS)
    name = source if not voice.named or voice.chance(0.6) else voice.pick("value", "x", "n", "amount")
    said = voice.name(name) if voice.named else source
    clause = voice.pick(f"convert {source} to {target}", f"convert {said} from {source} to {target}" if voice.named and name != source else f"convert {source} into {target}", f"return how many {target} {said} are" if name == source else f"turn {source} into {target}", f"change {source} to {target}")
    given = ""
    if not float(factor).is_integer() and voice.chance(0.6):
        given = voice.pick(f" (1 {source[:-1] if source != 'feet' else 'foot'} is {factor} {target})", f", using {factor}", f" with the factor {factor}") if source not in ("inches",) else f", using {factor}"
    rounding = voice.rng.choice((None, None, 1, 2)) if isinstance(factor, float) else None
    value = f"{name} * {factor}"
    if rounding:
        value = f"round({value}, {rounding})"
        given += f", rounded to {rounding} decimal{'s' * (rounding > 1)}"

    def ref(env: Env) -> Any:
        result = env[name] * factor
        return round(result, rounding) if rounding else result

    return Spec("formula", [Param(name, "float", "a number")], "float", [clause + given], [f"return {value}"], ref, lambda g: (g.choice((0, 1, 2.5, 10, 42, 100)),), verbs=(f"{source}_to", "convert", "to"), nouns=(target.replace(" ", "_"),))
