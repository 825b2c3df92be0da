"""Functions that put two helpers together which stand above."""
from collections.abc import Callable
from random import Random
from typing import Any

from jotcode.training.compose import pools
from jotcode.training.compose.context import _scene
from jotcode.training.compose.dress import dressed
from jotcode.training.compose.naming import loop_variable
from jotcode.training.compose.render import STEP
from jotcode.training.compose.sample import Env, Sample
from jotcode.training.compose.spec import Param, Spec, Voice

_Ref = Callable[[Env], Any]
_Helper = tuple[str, str, Callable[[Any], Any]]
_NUMBER_HELPERS: tuple[_Helper, ...] = (("double", "x * 2", lambda x: x * 2), ("add_tax", "x * 1.2", lambda x: x * 1.2), ("square", "x * x", lambda x: x * x), ("half", "x / 2", lambda x: x / 2), ("plus_fee", "x + 5", lambda x: x + 5), ("net", "x * 0.8", lambda x: x * 0.8), ("to_cents", "x * 100", lambda x: x * 100), ("negate", "-x", lambda x: -x))
_NUMBER_TESTS: tuple[_Helper, ...] = (("is_large", "x > 50", lambda x: x > 50), ("is_even", "x % 2 == 0", lambda x: x % 2 == 0), ("is_valid", "0 <= x <= 100", lambda x: 0 <= x <= 100), ("is_small", "x < 10", lambda x: x < 10))
_TEXT_HELPERS: tuple[_Helper, ...] = (("clean", "x.strip().lower()", lambda x: x.strip().lower()), ("shout", 'x.upper() + "!"', lambda x: x.upper() + "!"), ("initial", "x[:1]", lambda x: x[:1]), ("quote", "f\"'{x}'\"", lambda x: "'" + x + "'"), ("slug", 'x.replace(" ", "-")', lambda x: x.replace(" ", "-")))
_TEXT_TESTS: tuple[_Helper, ...] = (("is_short", "len(x) < 5", lambda x: len(x) < 5), ("is_word", "x.isalpha()", lambda x: x.isalpha()), ("has_digit", "any(c.isdigit() for c in x)", lambda x: any(c.isdigit() for c in x)))


def two_helpers(rng: Random, family: str) -> Sample | None:
    """A function that puts two helpers together."""
    named = rng.random() < 0.7
    voice = Voice(rng, named)
    text = rng.random() < 0.45
    changes, tests = (_TEXT_HELPERS, _TEXT_TESTS) if text else (_NUMBER_HELPERS, _NUMBER_TESTS)
    (f, f_code, f_ref), (h, h_code, h_ref) = rng.sample(changes, 2)
    t, t_code, t_ref = rng.choice(tests)
    many, value = rng.choice(pools.STR_NOUNS if text else pools.FLOAT_NOUNS), rng.choice(("text", "word", "name", "value") if text else ("value", "amount", "x", "number", "price"))
    v = {"text": "text"}.get(value, value)
    shape = rng.choice(("chain", "test", "list", "list", "either", "count"))
    on_list = shape in ("list", "count")
    said = (voice.name(many) if named else f"a list of {many}") if on_list else (voice.name(v) if named else f"a given {v}" if len(v) > 1 else v)
    one = loop_variable(many)
    f_, h_, t_ = voice.name(f), voice.name(h), voice.name(t)
    if shape == "chain":
        clause = voice.pick(f"return the result of {h_} for {f_} of {said}", f"apply {f_} to {said}, then {h_}, and return the result", f"pass {said} through {f_} and then through {h_}")
        body = [f"return {h}({f}({v}))"]
        ref: _Ref = lambda env: h_ref(f_ref(env[v]))  # noqa: E731
    elif shape == "test":
        clause = voice.pick(f"return {f_} of {said} if {t_} is true for it, otherwise None", f"return {f_}({v}) if {t_}({v}), else None" if named else f"return {f_} of {said} if it passes {t_}, else None")
        body = [f"return {f}({v}) if {t}({v}) else None"]
        ref = lambda env: f_ref(env[v]) if t_ref(env[v]) else None  # noqa: E731
    elif shape == "either":
        clause = voice.pick(f"apply {f_} to {said} if it passes {t_}, otherwise {h_}, and return the result", f"return {f_} of {said} if {t_} is true for it, else {h_} of it")
        body = [f"return {f}({v}) if {t}({v}) else {h}({v})"]
        ref = lambda env: f_ref(env[v]) if t_ref(env[v]) else h_ref(env[v])  # noqa: E731
    elif shape == "list":
        clause = voice.pick(f"return {f_} of each of {said} that passes {t_}", f"apply {f_} to those of {said} for which {t_} is true and return the list", f"keep those of {said} that pass {t_} and return a list with {f_} of each")
        body = [f"return [{f}({one}) for {one} in {many} if {t}({one})]"]
        ref = lambda env: [f_ref(x) for x in env[many] if t_ref(x)]  # noqa: E731
    else:
        clause = voice.pick(f"count those of {said} whose {f_} passes {t_}", f"return how many of {said} pass {t_} after {f_}")
        body = [f"return sum(1 for {one} in {many} if {t}({f}({one})))"]
        ref = lambda env: len([1 for x in env[many] if t_ref(f_ref(x))])  # noqa: E731
    kind = "str" if text else "float"
    hints = rng.random() < 0.3
    lines: list[str] = []
    for name, code in ((f, f_code), (h, h_code), (t, t_code)):
        if f"{name}(" in body[0]:
            result = "bool" if name == t else kind
            lines += ["", "", f"def {name}(x: {kind}) -> {result}:" if hints else f"def {name}(x):", f"{STEP}return {code}"]
    values = ("a", "Ann Lee", " x1 ", "tree", "") if text else (0, 4, 7, 12.5, 60, -3, 120)
    param = Param(many, f"list[{kind}]", f"a list of {many}") if on_list else Param(v, kind, "a string" if text else "a number")
    hint = {"list": f"list[{kind}]", "count": "int", "test": f"{kind} | None"}.get(shape, kind)
    spec = Spec(family, [param], hint, [clause], body, ref, lambda g: ([g.choice(values) for _ in range(g.randrange(5))],) if on_list else (g.choice(values),), verbs=("process", "prepare", "convert", "handle"), nouns=(many if on_list else v, f"{f}_{many if on_list else v}"))
    return dressed(rng, family, spec, named, _scene(lines[2:], hints))
