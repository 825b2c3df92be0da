"""Rules over two or three parameters: a flag, a number and a kind decide what is returned."""
from collections.abc import Callable
from random import Random
from typing import Any

from jotcode.training.compose.english import article, code_string
from jotcode.training.compose.guards import Subject, guard
from jotcode.training.compose.sample import Env
from jotcode.training.compose.spec import Param, Spec, Voice

_NUMBERS = (
    ("age", (6, 12, 18, 65, 16)), ("total", (20, 50, 100, 200)), ("weight", (5, 10, 20, 30)), ("hours", (8, 40, 24)), ("score", (50, 60, 90)), ("distance", (5, 10, 50, 100)), ("temperature", (0, 10, 25, 30)),
    ("days", (3, 7, 14, 30)), ("speed", (30, 50, 80, 130)), ("income", (1000, 2000, 5000)), ("quantity", (5, 10, 50)), ("visits", (3, 5, 10)), ("level", (2, 5, 10)), ("attempts", (3, 5)), ("points", (10, 50, 100)),
    ("size", (10, 100, 1000)), ("stock", (0, 5, 20)), ("priority", (2, 3, 5)), ("balance", (0, 100, 500)), ("rooms", (2, 3, 4)), ("battery", (10, 20, 50)), ("humidity", (30, 60, 80)),
)  # fmt: skip
_FLAGS = ("member", "student", "weekend", "express", "premium", "urgent", "raining", "holiday", "insured", "verified", "active", "returning", "admin", "local", "fragile", "is_member", "is_open", "has_ticket", "is_night", "has_coupon")
_KINDS = (
    ("kind", ("letter", "parcel", "box")), ("status", ("open", "closed", "pending")), ("color", ("red", "yellow", "green")), ("plan", ("free", "pro", "team")), ("country", ("NO", "SE", "DK")), ("day", ("sat", "sun", "mon")),
    ("role", ("admin", "editor", "guest")), ("shape", ("circle", "square")), ("season", ("summer", "winter")), ("unit", ("km", "m")), ("mode", ("fast", "slow")), ("size_code", ("S", "M", "L")), ("category", ("book", "food", "toy")),
)  # fmt: skip
_LABELS = ("yes", "no", "accept", "reject", "free", "reduced", "full", "high", "low", "ok", "warning", "alarm", "wait", "go", "stop", "retry", "cheap", "normal", "expensive", "standard", "special", "safe", "danger")
_AMOUNTS = (0, 1, 2, 3, 5, 8, 10, 12, 15, 20, 25, 50, 2.5, 4.99, 7.5)
_SIGNS: tuple[tuple[str, tuple[str, ...], Callable[[Any, Any], bool]], ...] = (
    ("<", ("{n} is below {k}", "{n} is under {k}", "{n} is less than {k}", "{n} < {k}"), lambda x, k: x < k), (">", ("{n} is above {k}", "{n} is over {k}", "{n} is more than {k}", "{n} > {k}"), lambda x, k: x > k),
    (">=", ("{n} is at least {k}", "{n} is {k} or more", "{n} >= {k}"), lambda x, k: x >= k), ("<=", ("{n} is at most {k}", "{n} is {k} or less", "{n} is up to {k}"), lambda x, k: x <= k),
)  # fmt: skip
_Test = tuple[str, str, Callable[[Env], bool]]


def decision(voice: Voice) -> Spec:
    """Two to four outcomes, decided by tests on different parameters, in order."""
    rng = voice.rng
    params, makers, tests = _parameters(voice)
    conditions: list[_Test] = []
    free = list(tests)
    rng.shuffle(free)
    for _ in range(rng.choice((1, 2, 2, 3))):
        if not free:
            break
        test = free.pop()
        partners = [other for other in free if _subject(other) != _subject(test)]
        if partners and rng.random() < 0.4:
            test = _joined(voice, test, rng.choice(partners))
        conditions.append(test)
    labels = rng.random() < 0.5
    outcomes: list[Any] = rng.sample(_LABELS if labels else _AMOUNTS, len(conditions) + 1)
    if len(conditions) == 1 and rng.random() < 0.3:
        outcomes, labels = [True, False], False
    shown = [voice.quote(x) if isinstance(x, str) else str(x) for x in outcomes]
    codes = [code_string(x) if isinstance(x, str) else repr(x) for x in outcomes]
    boolean = outcomes[0] is True
    clause = _sentence(voice, shown, [words for _, words, _ in conditions], boolean)
    if boolean:
        body = [f"return {conditions[0][0]}"]
    elif len(conditions) == 1:
        body = [f"return {codes[0]} if {conditions[0][0]} else {codes[1]}"]
    else:
        body = [line for (code, _, _), result in zip(conditions, codes, strict=False) for line in (f"if {code}:", f"    return {result}")] + [f"return {codes[-1]}"]

    def ref(env: Env) -> Any:
        return next((result for (_, _, holds), result in zip(conditions, outcomes, strict=False) if holds(env)), outcomes[-1])

    used = [p for p in params if any(p.name in code for code, _, _ in conditions)]
    if not voice.named:  # the order in which the sentence mentions them
        used.sort(key=lambda p: clause.replace(" ", "_").find(p.name))
    kept = [makers[p.name] for p in used]
    main = used[0].name
    spec = Spec(
        "branch.decision", used, "bool" if boolean else "str" if labels else "float", [clause], body, ref, lambda g: tuple(maker(g) for maker in kept),
        verbs=("decide", "get", "rate", "choose", "check", "find"), nouns=("fee", "price", f"{main}_rule", "result", "label", "level") if not labels else ("label", "result", f"{main}_level", "action", "verdict"),
    )  # fmt: skip
    numbers = [Subject(p.name, "number", voice.name(p.name) if voice.named else f"the {p.name}") for p in used if p.hint == "float"]
    if numbers and voice.chance(0.25):
        guard(voice, spec, numbers)
    return spec


def _subject(test: _Test) -> str:
    return test[0].removeprefix("not ").split()[0]


def _parameters(voice: Voice) -> tuple[list[Param], dict[str, Callable[[Random], Any]], list[_Test]]:
    rng = voice.rng
    params: list[Param] = []
    makers: dict[str, Callable[[Random], Any]] = {}
    tests: list[_Test] = []
    kinds = rng.choice((("number", "flag"), ("number", "number"), ("number", "kind"), ("flag", "number", "kind"), ("number", "flag", "flag"), ("kind", "number"), ("number", "number", "flag"), ("flag", "flag")))
    for kind in kinds:
        taken = {p.name for p in params}
        if kind == "number":
            name, limits = rng.choice([n for n in _NUMBERS if n[0] not in taken])
            params.append(Param(name, "float", voice.pick("a number", "a number", f"the {name}")))
            makers[name] = _near(limits)
            said = voice.name(name) if voice.named else voice.pick(f"the {name}", f"the {name}", article(name)) if not name.endswith("s") else f"the number of {name}"
            for k in rng.sample(limits, min(2, len(limits))):
                sign, forms, holds = rng.choice(_SIGNS)
                tests.append((f"{name} {sign} {k}", voice.pick(*(w for w in forms if voice.named or w[-7:-4] not in (" < ", " > ", ">= "))).format(n=said, k=k), _number_test(name, holds, k)))
        elif kind == "flag":
            name = rng.choice([n for n in _FLAGS if n not in taken])
            params.append(Param(name, "bool", "a flag"))
            makers[name] = lambda g: g.random() < 0.5
            said = voice.name(name) if voice.named else f"the flag {name}"
            negative = rng.random() < 0.25
            words = voice.pick(f"not {said}", f"{said} is False", f"{said} is not set") if negative else voice.pick(f"{said} is True", f"{said} is set", said if voice.named else f"{said} is on", f"{said} is true")
            tests.append((f"not {name}" if negative else name, words, _flag_test(name, not negative)))
        else:
            name, values = rng.choice([k for k in _KINDS if k[0] not in taken])
            params.append(Param(name, "str", "a string"))
            makers[name] = _one_of((*values, "other"))
            said = voice.name(name) if voice.named else voice.pick(f"the {name}", article(name)).replace("_", " ")
            for value in values[:2]:
                if rng.random() < 0.2 and len(values) > 2:
                    two = rng.sample(values, 2)
                    tests.append((f"{name} in ({code_string(two[0])}, {code_string(two[1])})", f"{said} is {voice.quote(two[0])} or {voice.quote(two[1])}", _in_test(name, tuple(two))))
                else:
                    tests.append((f"{name} == {code_string(value)}", voice.pick(f"{said} is {voice.quote(value)}", f"{said} equals {voice.quote(value)}", f"{said} is {voice.quote(value)}"), _in_test(name, (value,))))
    return params, makers, tests


def _joined(voice: Voice, a: _Test, b: _Test) -> _Test:
    word = voice.pick("and", "and", "or")
    one, other = a[2], b[2]
    holds: Callable[[Env], bool] = (lambda env: one(env) and other(env)) if word == "and" else (lambda env: one(env) or other(env))
    return f"{a[0]} {word} {b[0]}", f"{a[1]} {word} {b[1]}", holds


def _sentence(voice: Voice, shown: list[str], tests: list[str], boolean: bool) -> str:
    if boolean:
        return voice.pick(f"return True if {tests[0]}", f"check whether {tests[0]}", f"return whether {tests[0]}", f"return True when {tests[0]}, otherwise False")
    last = shown[-1]
    rules = [f"{result} if {test}" for result, test in zip(shown, tests, strict=False)]
    whens = [f"{result} when {test}" for result, test in zip(shown, tests, strict=False)]
    backward = [f"if {test} {voice.pick('return ', 'return ', 'it is ')}{result}" for result, test in zip(shown, tests, strict=False)]
    otherwise = voice.pick(f", otherwise {last}", f", else {last}", f" and otherwise {last}", f", {last} otherwise", f", in all other cases {last}")
    if voice.named and voice.chance(0.15):
        return f"follow these rules: {'; '.join(backward)}; otherwise return {last}".replace("it is ", "return ")
    return voice.pick(
        f"return {', '.join(rules)}{otherwise}", f"return {', '.join(whens)}{otherwise}", f"return {'; '.join(rules)}; otherwise {last}", f"return {', then '.join(rules)}{otherwise}",
        f"return {last}, but {', '.join(rules)}" if len(rules) == 1 else f"return {', '.join(rules)}{otherwise}",
    )  # fmt: skip


def _number_test(name: str, holds: Callable[[Any, Any], bool], k: Any) -> Callable[[Env], bool]:
    return lambda env: holds(env[name], k)


def _flag_test(name: str, wanted: bool) -> Callable[[Env], bool]:
    return lambda env: bool(env[name]) == wanted


def _in_test(name: str, values: tuple[str, ...]) -> Callable[[Env], bool]:
    return lambda env: any(env[name] == value for value in values)


def _near(limits: tuple[int, ...]) -> Callable[[Random], Any]:
    return lambda g: g.choice(limits) + g.choice((-5, -1, 0, 0, 1, 7))


def _one_of(values: tuple[str, ...]) -> Callable[[Random], Any]:
    return lambda g: g.choice(values)
