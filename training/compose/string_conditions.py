"""Conditions on one string: its length, its start and end, what is in it, its case."""
from collections.abc import Callable
from typing import Any

from jotcode.training.compose import pools
from jotcode.training.compose.conditions import (
    Condition,
    Operand,
    _params,
    constant,
)
from jotcode.training.compose.sample import Env
from jotcode.training.compose.spec import Voice

_LENGTHS: tuple[tuple[str, tuple[tuple[str, str], ...], Callable[[int, int], bool]], ...] = (
    (">", (("longer than {k} {c}", "are longer than {k} {c}"), ("with more than {k} {c}", "have more than {k} {c}")), lambda n, k: n > k),
    ("<", (("shorter than {k} {c}", "are shorter than {k} {c}"), ("with fewer than {k} {c}", "have less than {k} {c}")), lambda n, k: n < k),
    (">=", (("with at least {k} {c}", "have at least {k} {c}"), ("of {k} or more {c}", "are at least {k} {c} long")), lambda n, k: n >= k),
    ("<=", (("with at most {k} {c}", "have at most {k} {c}"), ("of up to {k} {c}", "are no longer than {k} {c}")), lambda n, k: n <= k),
    ("==", (("with exactly {k} {c}", "have exactly {k} {c}"), ("of length {k}", "are exactly {k} {c} long")), lambda n, k: n == k),
)  # fmt: skip


def length_condition(voice: Voice, k: Operand) -> Condition:
    """A condition on the length of a string."""
    rng = voice.rng
    sign, wordings, test = rng.choice(_LENGTHS)
    after, that = rng.choice(wordings)
    c = rng.choice(("characters", "letters", "characters", "chars"))
    after, that = after.format(k=k.words, c=c), that.format(k=k.words, c=c)
    get = k.get
    return Condition(
        f"len({{x}}) {sign} {k.code}", lambda x, env: test(len(x), get(env)), "", after, that, _one(that), (), _params(k)
    )


def _one(that: str) -> str:
    verb, _, rest = that.partition(" ")
    verb = {"are": "is", "have": "has", "do": "does"}.get(verb) or verb + "s"
    return f"{verb} {rest}"


def _text(code: str, ref: Callable[[Any, Env], bool], after: str, that: str, salt: tuple[str, ...] = ()) -> Condition:
    return Condition(code, ref, "", after, that, _one(that), salt)


_VOWELS = "aeiou"


def string_condition(voice: Voice, operand: Operand | None = None) -> Condition:
    """A condition on a word or string. operand: a parameter (a string for its start, its end or a part of it)."""
    rng = voice.rng
    roll = rng.random()
    if operand is not None:
        return _affix(voice, operand)
    if roll < 0.32:
        k = rng.randrange(2, 11)
        return length_condition(voice, constant(k, voice.number(k)))
    if roll < 0.78:
        which = rng.choice(("start", "end", "in", "not in", "start any case"))
        pool = {"start": pools.PREFIXES + tuple(pools.LETTERS), "end": pools.SUFFIXES, "start any case": tuple(pools.LETTERS)}.get(
            which, pools.SUBSTRINGS + tuple(pools.LETTERS)
        )
        text = rng.choice(pool)
        return _affix(voice, constant(text, voice.quote(text)), which)
    if roll < 0.84:
        after, that = rng.choice((("starting with a vowel", "start with a vowel"), ("beginning with a vowel", "begin with a vowel")))
        return _text('{x}[0].lower() in "aeiou"', lambda x, env: x[0].lower() in _VOWELS, after, that, ("apple", "Eve"))
    if roll < 0.88:
        after, that = rng.choice(
            (("starting with a capital letter", "start with a capital letter"), ("that start with an uppercase letter", "start with an uppercase letter"))
        )
        return _text("{x}[0].isupper()", lambda x, env: x[0].isupper(), after, that, ("Anna", "anna"))
    if roll < 0.92:
        after, that = rng.choice((("in upper case", "are in upper case"), ("written in capitals", "are all upper case"), ("that are all uppercase", "are all uppercase")))
        return _text("{x}.isupper()", lambda x, env: x.isupper(), after, that, ("USA",))
    if roll < 0.96:
        after, that = rng.choice(
            (("made of digits only", "consist of digits only"), ("that contain only digits", "contain only digits"), ("that are numeric", "are numeric"))
        )
        return _text("{x}.isdigit()", lambda x, env: x.isdigit(), after, that, ("42", "007"))
    return Condition(
        "{x} == {x}[::-1]", lambda x, env: x == x[::-1], "", voice.pick("that are palindromes", "that read the same backwards"), "are palindromes", "is a palindrome",
        ("level", "noon"),
    )  # fmt: skip


def _affix(voice: Voice, k: Operand, which: str = "") -> Condition:
    rng = voice.rng
    which = which or rng.choice(("start", "end", "in", "not in"))
    get, w = k.get, k.words
    salt = () if k.value is None else (k.value + "bc", "ab" + k.value, k.value)
    if which == "start":
        after, that = rng.choice(((f"starting with {w}", f"start with {w}"), (f"beginning with {w}", f"begin with {w}"), (f"that start with {w}", f"start with {w}")))
        code: str = f"{{x}}.startswith({k.code})"
        ref: Callable[[Any, Env], bool] = lambda x, env: x.startswith(get(env))  # noqa: E731
    elif which == "end":
        after, that = rng.choice(((f"ending with {w}", f"end with {w}"), (f"ending in {w}", f"end in {w}"), (f"that end with {w}", f"end with {w}")))
        code, ref = f"{{x}}.endswith({k.code})", lambda x, env: x.endswith(get(env))
    elif which == "in":
        after, that = rng.choice(((f"containing {w}", f"contain {w}"), (f"that contain {w}", f"contain {w}"), (f"with {w} in them", f"have {w} in them")))
        code, ref = f"{k.code} in {{x}}", lambda x, env: get(env) in x
        return Condition(code, ref, "", after, that, f"contains {w}", salt, _params(k))
    elif which == "not in":
        after, that = rng.choice(((f"not containing {w}", f"do not contain {w}"), (f"without {w}", f"do not contain {w}"), (f"that don't contain {w}", f"do not contain {w}")))
        code, ref = f"{k.code} not in {{x}}", lambda x, env: get(env) not in x
    else:
        after = rng.choice((f"starting with {w}, ignoring case", f"starting with {w} (any case)", f"starting with {w} in upper or lower case"))
        that = after.replace("starting", "start")
        code, ref = f"{{x}}.lower().startswith({k.code})", lambda x, env: x.lower().startswith(get(env))
    return Condition(code, ref, "", after, that, _one(that), salt, _params(k))
