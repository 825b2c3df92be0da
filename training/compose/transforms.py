"""What can be done to one element: squares, halves, upper case, lengths ...; code, meaning and words."""
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from jotcode.training.compose.conditions import Operand, constant
from jotcode.training.compose.english import code_string
from jotcode.training.compose.sample import Env
from jotcode.training.compose.spec import Param, Voice


@dataclass(frozen=True, slots=True)
class Transform:
    """What becomes of {x}.

    of: noun phrases around "{e}", the elements.  do: an imperative with {them}.  kind: of the result.
    binds: 0 for a call or an atom, 1 for an operator expression, which needs parentheses before a method call.
    """

    code: str
    ref: Callable[[Any, Env], Any]
    kind: str
    of: tuple[str, ...]
    do: tuple[str, ...]
    params: tuple[Param, ...] = ()
    binds: int = 0


def number_transform(voice: Voice, kind: str, operand: Operand | None = None) -> Transform:
    """Arithmetic on one number. operand: a parameter to add, multiply by or subtract, instead of a constant."""
    rng = voice.rng
    roll = rng.random()
    if operand is not None or roll < 0.4:
        k = operand
        if k is None:
            value = rng.choice((2, 3, 4, 5, 10, 100, 1000, 7, 1, 6, 12, 20, 24, 60)) if voice.chance(0.8) else rng.randrange(2, 50)
            k = constant(value, voice.number(value))
        get, w = k.get, k.words
        which = rng.choice(("add", "sub", "mul", "div") if operand is None else ("add", "sub", "mul", "mul"))
        params = (k.param,) if k.param else ()
        if which == "add":
            return Transform(
                f"{{x}} + {k.code}", lambda x, env: x + get(env), kind, (f"{{e}}, each increased by {w}", f"{{e}} with {w} added to each"),
                (f"add {w} to {{each}}", f"increase {{each}} by {w}"), params, 1,
            )  # fmt: skip
        if which == "sub":
            return Transform(
                f"{{x}} - {k.code}", lambda x, env: x - get(env), kind, (f"{{e}}, each reduced by {w}", f"{{e}}, each minus {w},"),
                (f"subtract {w} from {{each}}", f"reduce {{each}} by {w}", f"lower {{each}} by {w}"), params, 1,
            )  # fmt: skip
        if which == "mul":
            return Transform(
                f"{{x}} * {k.code}", lambda x, env: x * get(env), kind, (f"{{e}} multiplied by {w}", f"{{e}}, each times {w}"),
                (f"multiply {{each}} by {w}", f"scale {{each}} by {w}"), params, 1,
            )  # fmt: skip
        return Transform(
            f"{{x}} / {k.code}", lambda x, env: x / get(env), "float", (f"{{e}} divided by {w}",), (f"divide {{each}} by {w}",), params, 1
        )
    if roll < 0.47:
        percent = rng.choice((5, 10, 15, 20, 25, 30, 50, 19, 7, 21))
        said = voice.pick(f"{percent}%", f"{percent} percent", f"{percent}%")
        up = voice.chance(0.5)
        factor = float(1 + Decimal(percent if up else -percent) / 100)
        verb, past = ("increase", "increased") if up else voice.rng.choice((("reduce", "reduced"), ("lower", "lowered")))
        return Transform(
            f"{{x}} * {factor}", lambda x, env: x * factor, "float", (f"{{e}} {past} by {said}",), (f"{verb} {{each}} by {said}",), (), 1
        )
    if roll < 0.62:
        return Transform("{x} ** 2", lambda x, env: x**2, kind, ("the squares of {e}", "{e} squared"), ("square {each}", "square {them}"), (), 1)
    if roll < 0.68:
        return Transform("{x} ** 3", lambda x, env: x**3, kind, ("the cubes of {e}", "{e} cubed"), ("cube {each}",), (), 1)
    if roll < 0.74:
        return Transform("{x} * 2", lambda x, env: x + x, kind, ("{e} doubled", "{e}, each doubled"), ("double {each}", "double {them}"), (), 1)
    if roll < 0.79:
        return Transform("{x} / 2", lambda x, env: x / 2, "float", ("{e} halved", "the halves of {e}"), ("halve {each}",), (), 1)
    if roll < 0.86:
        return Transform(
            "abs({x})", lambda x, env: -x if x < 0 else x, kind, ("the absolute values of {e}",), ("take the absolute value of {each}",)
        )
    if kind == "float" and roll < 0.97:
        digits = rng.choice((1, 2, 2, 3))
        said = f"{voice.number(digits)} decimal{'s' if digits > 1 else ''}"
        said = voice.pick(said, said.replace("decimal", "decimal place"), said)
        return Transform(
            f"round({{x}}, {digits})", lambda x, env: round(x, digits), "float", (f"{{e}} rounded to {said}",), (f"round {{each}} to {said}",)
        )
    if kind == "int" and roll < 0.93:
        return Transform(
            "sum(int(digit) for digit in str(abs({x})))", lambda x, env: sum(map(int, str(abs(x)))), "int",
            ("the digit sums of {e}",), ("replace {each} with the sum of its digits",),
        )  # fmt: skip
    if roll < 0.98:
        return Transform("-{x}", lambda x, env: 0 - x, kind, ("{e} with their signs flipped", "{e} negated"), ("negate {each}",), (), 1)
    return Transform("str({x})", lambda x, env: f"{x}", "str", ("{e} as strings", "{e} converted to strings"), ("convert {each} to a string",))


_SIMPLE_STRINGS = (
    ("{x}.upper()", lambda x, env: x.upper(), "str", ("{e} in upper case", "{e} in uppercase", "{e} uppercased"), ("convert {each} to upper case", "uppercase {them}", "change {them} to uppercase")),
    ("{x}.lower()", lambda x, env: x.lower(), "str", ("{e} in lower case", "{e} in lowercase", "{e} lowercased"), ("convert {each} to lower case", "lowercase {them}", "make {each} lowercase")),
    ("{x}.title()", lambda x, env: x.title(), "str", ("{e} in title case",), ("convert {each} to title case",)),
    ("{x}.capitalize()", lambda x, env: x.capitalize(), "str", ("{e} capitalized", "{e} with the first letter capitalized"), ("capitalize {each}",)),
    ("{x}.strip()", lambda x, env: x.strip(), "str", ("{e} without surrounding spaces", "{e} stripped", "{e} with leading and trailing whitespace removed"), ("strip {each}", "trim {each}", "strip whitespace from {each}")),
    ("{x}[::-1]", lambda x, env: "".join(reversed(x)), "str", ("{e} reversed", "{e}, each spelled backwards"), ("reverse {each}", "spell {each} backwards")),
    ("len({x})", lambda x, env: sum(1 for _ in x), "int", ("the lengths of {e}", "the length of each of {e}"), ("take the length of {each}", "replace {each} with its length")),
    ("len({x})", lambda x, env: sum(1 for _ in x), "int", ("the lengths of {e}",), ("take the length of {each}",)),
    ("{x}[0]", lambda x, env: x[:1], "str", ("the first letters of {e}", "the first character of {e}", "the initials of {e}"), ("take the first letter of {each}",)),
    ("{x}[-1]", lambda x, env: x[-1:], "str", ("the last letters of {e}", "the last character of {e}"), ("take the last letter of {each}",)),
    ("{x}.strip().lower()", lambda x, env: x.strip().lower(), "str", ("{e} stripped and in lower case", "{e}, trimmed and lowercased"), ("strip and lowercase {each}", "trim {each} and make it lowercase")),
)  # fmt: skip


def string_transform(voice: Voice, operand: Operand | None = None) -> Transform:
    """What is done to one string. operand: a parameter to put before or after it, or to remove from it."""
    rng = voice.rng
    if operand is None and voice.chance(0.62):
        code, ref, kind, of, do = rng.choice(_SIMPLE_STRINGS)
        return Transform(code, ref, kind, of, do)
    which = rng.choice(("before", "after", "remove", "count")) if operand else rng.choice(
        ("before", "after", "remove", "replace", "first", "last", "count", "removeprefix", "removesuffix", "zfill", "before", "after", "replace")
    )  # fmt: skip
    if which == "replace":
        old, new = rng.choice((("-", "_"), (" ", "_"), ("_", " "), (" ", "-"), (".", ","), (",", "."), ("a", "@"), ("o", "0"), ("/", "-"), ("e", "3"), ("-", " ")))
        names = {" ": "spaces", "_": "underscores", "-": "dashes", ",": "commas", ".": "dots", "/": "slashes"}
        if old in names and new in names and voice.chance(0.6):
            said = f"{names[old]} replaced by {names[new]}", f"replace {names[old]} with {names[new]} in {{each}}"
        else:
            a, b = voice.quote(old), voice.quote(new)
            said = f"{a} replaced by {b}", f"replace {a} with {b} in {{each}}"
        return Transform(
            f"{{x}}.replace({code_string(old)}, {code_string(new)})", lambda x, env: new.join(x.split(old)), "str", ("{e} with " + said[0],), (said[1],)
        )
    if which in ("first", "last"):
        k = rng.randrange(2, 6)
        w = voice.number(k, 0.4)
        c = voice.pick("letters", "characters")
        part = f"[:{k}]" if which == "first" else f"[-{k}:]"
        return Transform(
            "{x}" + part, lambda x, env: x[:k] if which == "first" else x[-k:], "str", (f"the {which} {w} {c} of each of {{e}}", f"{{e}} cut to the {which} {w} {c}"),
            (f"take the {which} {w} {c} of {{each}}",),
        )  # fmt: skip
    if which == "zfill":
        k = rng.randrange(3, 9)
        return Transform(
            f"{{x}}.zfill({k})", lambda x, env: x.zfill(k), "str", (f"{{e}} padded with zeros to {k} characters",), (f"pad {{each}} with leading zeros to width {k}",)
        )
    if operand is None:
        text = rng.choice({"before": ("Hello ", "- ", "#", "Dr. ", "> ", "http://", "$", "id_", "* ", "Mr ", "@", "new_"),
                           "after": ("!", ".txt", ".py", ";", "?", "_old", " km", ".csv", ":", " EUR", "...", "@example.com"),
                           "remove": ("-", " ", ".", ",", "#", "_", "a", "$"), "count": ("a", "e", "o", "s", "-", "t"),
                           "removeprefix": ("test_", "#", "Mr ", "un", "x-", "pre", "@"), "removesuffix": (".txt", ".py", "ing", "!", "s", "ed", ".csv")}[which])  # fmt: skip
        operand = constant(text, voice.quote(text))
    get, w, c = operand.get, operand.words, operand.code
    params = (operand.param,) if operand.param else ()
    if which == "before":
        return Transform(f"{c} + {{x}}", lambda x, env: get(env) + x, "str", (f"{{e}} with {w} in front", f"{{e}}, each prefixed with {w}"), (f"put {w} before {{each}}", f"add {w} to the front of {{each}}"), params, 1)
    if which == "after":
        return Transform(f"{{x}} + {c}", lambda x, env: x + get(env), "str", (f"{{e}} with {w} at the end", f"{{e}}, each followed by {w}"), (f"append {w} to {{each}}", f"add {w} to the end of {{each}}"), params, 1)
    if which == "remove":
        return Transform(f'{{x}}.replace({c}, "")', lambda x, env: "".join(x.split(get(env))) if get(env) else x, "str", *_removal_words(w), params)
    if which == "count":
        return Transform(f"{{x}}.count({c})", lambda x, env: x.count(get(env)), "int", (f"how often {w} occurs in each of {{e}}", f"the number of {w} in each of {{e}}"), (f"count {w} in {{each}}",), params)
    side = which.removeprefix("remove")
    end = "start" if side == "prefix" else "end"
    return Transform(
        f"{{x}}.{which}({c})", lambda x, env: (x[len(get(env)):] if x.startswith(get(env)) else x) if side == "prefix" else (x[: len(x) - len(get(env))] if x.endswith(get(env)) else x),
        "str", (f"{{e}} without the {side} {w}", f"{{e}} with {w} removed from the {end}"), (f"remove the {side} {w} from {{each}}", f"strip {w} from the {end} of {{each}}"), params,
    )  # fmt: skip


def _removal_words(w: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Words for taking something out of a string: "every '-'" for a constant, "a given letter" for a parameter."""
    if w.startswith(("the ", "a ", "an ")):
        return (f"{{e}} with {w} removed",), (f"remove {w} from {{each}}",)
    return (f"{{e}} without any {w}", f"{{e}} with every {w} removed"), (f"remove every {w} from {{each}}", f"remove all {w} from {{each}}")
