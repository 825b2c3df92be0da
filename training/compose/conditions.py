"""Conditions on one number or one string: code, meaning, and the words for them."""
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from jotcode.training.compose.english import code_string
from jotcode.training.compose.sample import Env
from jotcode.training.compose.spec import Param, Voice


@dataclass(frozen=True, slots=True)
class Operand:
    """A constant or a name in a condition: as code, in words, and its value while the reference works."""

    code: str
    words: str
    get: Callable[[Env], Any]
    param: Param | None = None
    value: Any = None


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition on {x}.

    adjective: goes before a noun ("even"), or "".  after: goes behind a plural ("greater than 10", "starting with 'a'").
    that: behind "that" in the plural ("are greater than 10").  one: of a single thing ("is greater than 10").
    salt: values near which it flips, for inputs.
    """

    code: str
    ref: Callable[[Any, Env], bool]
    adjective: str
    after: str
    that: str
    one: str
    salt: tuple[Any, ...] = ()
    params: tuple[Param, ...] = ()
    loose: bool = False  # an "or" inside: needs parentheses within "and"


def constant(value: Any, words: str) -> Operand:
    """An operand that is a number or a string in the sentence."""
    code = code_string(value) if isinstance(value, str) else repr(value)
    return Operand(code, words, lambda env: value, None, value)


def parameter(param: Param, words: str) -> Operand:
    """An operand that is a parameter of the function."""
    name = param.name
    return Operand(name, words, lambda env: env[name], param, None)


def number_constant(voice: Voice, kind: str) -> Operand:
    """A threshold in a sentence: 10, 2.5, -3, 18."""
    rng = voice.rng
    if kind == "float" and voice.chance(0.4):
        value: Any = rng.choice((0.5, 1.5, 2.5, 9.99, 19.95, 36.6, 0.1, 12.5, 99.9, 37.5, 4.2, 7.25))
    else:
        value = rng.choice((0, 1, 2, 3, 5, 7, 8, 10, 12, 15, 18, 20, 21, 25, 30, 40, 42, 50, 60, 65, 75, 80, 90, 100, -1, -5, -10, 17, 33))
        if voice.chance(0.25):
            value = rng.randrange(1, 100)
    return constant(value, voice.number(value, 0.08) if isinstance(value, int) else str(value))


_GREATER = ("greater than {k}", "above {k}", "over {k}", "larger than {k}", "bigger than {k}", "more than {k}", "higher than {k}")
_LESS = ("less than {k}", "below {k}", "under {k}", "smaller than {k}", "lower than {k}")
_AT_LEAST = ("at least {k}", "greater than or equal to {k}", "of at least {k}", "not less than {k}", ">= {k}", "no smaller than {k}")
_AT_MOST = ("at most {k}", "less than or equal to {k}", "no more than {k}", "not above {k}", "<= {k}", "no larger than {k}")
_COMPARISONS: tuple[tuple[str, tuple[str, ...], Callable[[Any, Any], bool]], ...] = (
    (">", _GREATER, lambda x, k: x > k), ("<", _LESS, lambda x, k: x < k),
    (">=", _AT_LEAST, lambda x, k: x >= k), ("<=", _AT_MOST, lambda x, k: x <= k),
)  # fmt: skip


def comparison(voice: Voice, k: Operand) -> Condition:
    """{x} compared with one operand."""
    rng = voice.rng
    sign, wordings, test = rng.choice(_COMPARISONS)
    words = rng.choice(wordings).format(k=k.words)
    bare = words.removeprefix("of ")
    get = k.get
    salt = () if k.value is None else (k.value,)
    return Condition(
        f"{{x}} {sign} {k.code}", lambda x, env: test(x, get(env)), "", words, f"are {bare}", f"is {bare}", salt, _params(k)
    )


def between(voice: Voice, low: Operand, high: Operand) -> Condition:
    """{x} within two bounds, both included, or outside of them."""
    rng = voice.rng
    a, b = low.get, high.get
    salt = tuple(k.value for k in (low, high) if k.value is not None)
    if voice.chance(0.75):
        words = rng.choice(
            ("between {a} and {b}", "between {a} and {b} inclusive", "from {a} to {b}", "in the range {a} to {b}", "between {a} and {b} (inclusive)")
        ).format(a=low.words, b=high.words)
        return Condition(
            f"{low.code} <= {{x}} <= {high.code}", lambda x, env: a(env) <= x <= b(env), "", words, f"are {words}", f"is {words}", salt, _params(low, high)
        )
    if voice.chance(0.5):
        words = f"strictly between {low.words} and {high.words}"
        return Condition(
            f"{low.code} < {{x}} < {high.code}", lambda x, env: a(env) < x < b(env), "", words, f"are {words}", f"is {words}", salt, _params(low, high)
        )
    words = rng.choice(("outside the range {a} to {b}", "below {a} or above {b}", "less than {a} or greater than {b}")).format(a=low.words, b=high.words)
    return Condition(
        f"{{x}} < {low.code} or {{x}} > {high.code}", lambda x, env: x < a(env) or x > b(env), "", words, f"are {words}", f"is {words}", salt,
        _params(low, high), True,
    )  # fmt: skip


def _params(*operands: Operand) -> tuple[Param, ...]:
    return tuple(operand.param for operand in operands if operand.param is not None)


_FIXED_NUMBERS: tuple[tuple[str, Callable[[Any, Env], bool], str], ...] = (
    ("{x} % 2 == 0", lambda x, env: x % 2 == 0, "even"),
    ("{x} % 2 == 0", lambda x, env: x % 2 == 0, "even"),
    ("{x} % 2 != 0", lambda x, env: x % 2 != 0, "odd"),
    ("{x} % 2 != 0", lambda x, env: x % 2 != 0, "odd"),
    ("{x} > 0", lambda x, env: x > 0, "positive"),
    ("{x} < 0", lambda x, env: x < 0, "negative"),
    ("{x} >= 0", lambda x, env: x >= 0, "non-negative"),
    ("{x} != 0", lambda x, env: x != 0, "non-zero"),
)


def number_condition(voice: Voice, kind: str, operand: Operand | None = None) -> Condition:
    """A condition on a number of the kind "int" or "float". operand: a parameter to compare with, instead of a constant."""
    rng = voice.rng
    roll = rng.random()
    if operand is not None:
        if kind == "int" and roll < 0.2:
            return _divisible(voice, operand)
        return _equal(voice, operand) if roll > 0.9 else comparison(voice, operand)
    if roll < 0.42:
        return comparison(voice, number_constant(voice, kind))
    if roll < 0.54:
        low = rng.randrange(-5, 40)
        high = low + rng.randrange(2, 50)
        return between(voice, constant(low, str(low)), constant(high, str(high)))
    if kind == "int" and roll < 0.66:
        k = rng.choice((3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 25, 100))
        return _divisible(voice, constant(k, voice.number(k)))
    if kind == "int" and roll < 0.71:
        digit = rng.randrange(10)
        words = rng.choice(("ending in {k}", "whose last digit is {k}", "ending with {k}")).format(k=digit)
        that = words if words.startswith("whose") else f"end in {digit}"
        one = f"ends in {digit}"
        return Condition(
            f"{{x}} % 10 == {digit}", lambda x, env: x % 10 == digit, "", words, that.replace("whose last digit is", "have the last digit"), one, (digit, 10 + digit)
        )
    if roll < 0.75:
        return _equal(voice, number_constant(voice, kind))
    code, ref, word = rng.choice(_FIXED_NUMBERS if kind == "int" else _FIXED_NUMBERS[4:])
    return Condition(code, ref, word, "", f"are {word}", f"is {word}", (0,))


def _divisible(voice: Voice, k: Operand) -> Condition:
    get = k.get
    salt = () if k.value is None else (k.value, 2 * k.value)
    if voice.chance(0.7):
        words = f"divisible by {k.words}"
        that, one = words, f"is {words}"
        after = voice.pick(words, f"that are multiples of {k.words}", f"that {k.words} divides")
        return Condition(f"{{x}} % {k.code} == 0", lambda x, env: x % get(env) == 0, "", after, f"are {that}", one, salt, _params(k))
    words = f"not divisible by {k.words}"
    return Condition(f"{{x}} % {k.code} != 0", lambda x, env: x % get(env) != 0, "", words, f"are {words}", f"is {words}", salt, _params(k))


def _equal(voice: Voice, k: Operand) -> Condition:
    get = k.get
    salt = () if k.value is None else (k.value,)
    if voice.chance(0.4):
        words = voice.pick("equal to {k}", "that equal {k}").format(k=k.words)
        return Condition(f"{{x}} == {k.code}", lambda x, env: x == get(env), "", words, f"are equal to {k.words}", f"is {k.words}", salt, _params(k))
    words = voice.pick("not equal to {k}", "other than {k}", "different from {k}").format(k=k.words)
    return Condition(f"{{x}} != {k.code}", lambda x, env: x != get(env), "", words, f"are {words}", f"is not {k.words}", salt, _params(k))


def both(voice: Voice, first: Condition, second: Condition) -> Condition:
    """Two conditions joined by "and" or "or"."""
    joint = voice.pick("and", "and", "or")
    left = f"({first.code})" if first.loose and joint == "and" else first.code
    right = f"({second.code})" if second.loose and joint == "and" else second.code
    a, b = first.ref, second.ref
    ref: Callable[[Any, Env], bool]
    ref = (lambda x, env: a(x, env) and b(x, env)) if joint == "and" else (lambda x, env: a(x, env) or b(x, env))
    that = f"{first.that} {joint} {second.that}"
    return Condition(
        f"{left} {joint} {right}", ref, "", f"that {that}", that, f"{first.one} {joint} {second.one}", first.salt + second.salt,
        first.params + second.params, joint == "or",
    )  # fmt: skip


def selected(voice: Voice, noun: str, condition: Condition | None, where: str) -> str:
    """The noun phrase of the elements that a condition keeps: "the even numbers in a list", "the words in text longer than 4"."""
    the = voice.pick("the ", "the ", "the ", "all ", "all the ", "")
    place = f" {where}" if where else ""
    if condition is None:
        return f"the {noun}{place}" if the == "" else f"{the}{noun}{place}"
    if not condition.that:
        return f"the {noun}{place}" if the == "" else f"{the}{noun}{place}"  # the noun says it already: vowels
    if condition.adjective:
        return f"{the}{condition.adjective} {noun}{place}"
    if condition.after.startswith("that ") or voice.chance(0.45):
        return f"{the}{noun}{place} that {condition.that}"
    if not place or voice.chance(0.5):
        return f"{the}{noun} {condition.after}{place}"
    if condition.after.startswith(("with", "start", "begin", "end", "contain", "whose", "divisible", "of length")):
        return f"{the}{noun}{place} {condition.after}"
    return f"{the}{noun}{place} that {condition.that}"  # "the numbers in a list above 10" is heard as the list above 10
