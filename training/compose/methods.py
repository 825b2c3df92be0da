"""Methods that people ask for, over numbers, flags and texts of an object."""
from collections.abc import Callable
from typing import Any

from jotcode.training.compose.class_model import ClassModel, Method, State
from jotcode.training.compose.sample import Env
from jotcode.training.compose.spec import Edge, Param, Voice

AMOUNTS = ("amount", "amount", "value", "n", "delta", "number", "quantity", "points", "step", "extra")


def said(voice: Voice, name: str) -> str:
    """How a sentence mentions an attribute: "the balance", "balance", "self.balance"."""
    return voice.pick(f"the {name}", f"the {name}", name, f"self.{name}", f"the {name.replace('_', ' ')}", f"`{name}`")


def amount_param(voice: Voice, taken: list[str]) -> Param:
    """A number parameter, not named like an attribute."""
    names = [name for name in AMOUNTS if name not in taken]
    name = voice.rng.choice(names)
    default = voice.rng.choice((1, 1, 5, 10)) if voice.named and voice.chance(0.2) else None
    return Param(name, "int", "a number", None if default is None else str(default), default)


def given(voice: Voice, name: str) -> str:
    """How a sentence mentions a parameter: by its name, or as "a given amount"."""
    if voice.named or name == "n":
        return voice.name(name)
    return f"given {name}" if name == "points" else f"a given {name}"


def draw_amount(rng: Any) -> int:
    """A small number, negative now and then."""
    return int(rng.choice((-3, 0, 1, 2, 5, 10, 20, 60)))


def one(voice: Voice, c: ClassModel, *kinds: str) -> str | None:
    """An attribute of one of the kinds, or None."""
    names = c.of_kind(*kinds)
    return voice.rng.choice(names) if names else None


def other(voice: Voice, c: ClassModel, name: str) -> str | None:
    """Another number attribute, a limit if there is one."""
    names = [n for n in c.of_kind("number") if n != name]
    limits = [n for n in names if n in c.theme.limits]
    return voice.rng.choice(limits or names) if names else None


def increase(voice: Voice, c: ClassModel) -> Method | None:
    """Add an amount, refuse a bad one, return the new value, stop at a limit."""
    a = one(voice, c, "number")
    if a is None:
        return None
    p = amount_param(voice, c.of_kind("number"))
    n, s = p.name, said(voice, a)
    amount = given(voice, n)
    clauses = [voice.pick(f"add {amount} to {s}", f"increase {s} by {amount}", f"raise {s} by {amount}")]
    body, edges = [], []
    strict = voice.pick("", "", "not positive", "negative")
    if strict:
        sign = "<=" if strict == "not positive" else "<"
        when = voice.pick(f"{n} is {strict}", f"{n} is {strict}" if strict == "negative" else f"{n} is 0 or less")
        edges.append(Edge(when, voice.pick("raise ValueError", "raise a ValueError")))
        body += [f"if {n} {sign} 0:", f'    raise ValueError("{n} must {"be positive" if strict == "not positive" else "not be negative"}")']
    limit = other(voice, c, a) if voice.chance(0.35) else None
    if limit:
        clauses[0] += voice.pick(f", but never above {said(voice, limit)}", f" but at most up to {said(voice, limit)}", f", capped at {said(voice, limit)}")
        body.append(f"self.{a} = min(self.{a} + {n}, self.{limit})")
    else:
        body.append(f"self.{a} += {n}")
    returns = voice.chance(0.4)
    if returns:
        clauses.append(voice.pick(f"return the new {a.replace('_', ' ')}", "return the new value", f"return {a}"))
        body.append(f"return self.{a}")

    def ref(state: State, env: Env) -> Any:
        x = env[n]
        if (strict == "not positive" and x <= 0) or (strict == "negative" and x < 0):
            raise ValueError
        state[a] = state[a] + x if not limit else sorted((state[a] + x, state[limit]))[0]
        return state[a] if returns else None

    name = voice.pick(f"increase_{a}", f"add_{a}", "add", f"raise_{a}", "deposit" if a in ("balance", "cash") else f"add_to_{a}")
    return Method(name, [p], clauses, body, ref, "int" if returns else "None", [draw_amount], edges)


def decrease(voice: Voice, c: ClassModel) -> Method | None:
    """Subtract an amount; refuse if there is not enough, or stop at zero, or say whether it worked."""
    a = one(voice, c, "number")
    if a is None:
        return None
    p = amount_param(voice, c.of_kind("number"))
    n, s = p.name, said(voice, a)
    amount = given(voice, n)
    clause = voice.pick(f"subtract {amount} from {s}", f"reduce {s} by {amount}", f"take {amount} off {s}", f"lower {s} by {amount}", f"decrease {s} by {amount}")
    how = voice.pick("error", "zero", "bool", "plain", "error")
    edges: list[Edge] = []
    hint = "None"
    clauses = [clause]
    if how == "error":
        edges.append(Edge(voice.pick(f"{n} is more than {s}", f"{s} is less than {n}", f"{n} is larger than {s}"), voice.pick("raise ValueError", "raise a ValueError")))
        body = [f"if {n} > self.{a}:", f'    raise ValueError("not enough {a.replace("_", " ")}")', f"self.{a} -= {n}"]
    elif how == "zero":
        clauses[0] += voice.pick(", but never below 0", " but not below zero", ", stopping at 0")
        body = [f"self.{a} = max(self.{a} - {n}, 0)"]
    elif how == "bool":
        edges.append(Edge(voice.pick("there is not enough", f"{s} is less than {n}"), voice.pick("return False without changing anything", "return False")))
        clauses.append("return True")
        body = [f"if {n} > self.{a}:", "    return False", f"self.{a} -= {n}", "return True"]
        hint = "bool"
    else:
        body = [f"self.{a} -= {n}"]

    def ref(state: State, env: Env) -> Any:
        x = env[n]
        if how in ("error", "bool") and x > state[a]:
            if how == "bool":
                return False
            raise ValueError
        left = state[a] - x
        state[a] = 0 if how == "zero" and left < 0 else left
        return True if how == "bool" else None

    name = voice.pick(f"decrease_{a}", f"reduce_{a}", f"use_{a}", f"spend_{a}", "withdraw" if a in ("balance", "cash") else f"take_{a}")
    return Method(name, [p], clauses, body, ref, hint, [draw_amount], edges)


def reset(voice: Voice, c: ClassModel) -> Method | None:
    """Set something back."""
    a = one(voice, c, "number", "names", "numbers", "table")
    if a is None:
        return None
    attribute = next(x for x in c.attributes if x.name == a)
    if attribute.kind == "number":
        value = voice.rng.choice((0, 0, 0, 1, 10, 100))
        clause = voice.pick(f"set {said(voice, a)} to {value}", f"set {said(voice, a)} back to {value}", f"reset {said(voice, a)} to {value}")
        return Method(f"reset_{a}", [], [clause], [f"self.{a} = {value}"], lambda state, env: state.update({a: value}))
    clause = voice.pick(f"clear {said(voice, a)}", f"empty {said(voice, a)}", f"remove everything from {said(voice, a)}", f"remove all {a}")
    return Method(f"clear_{a}", [], [clause], [f"self.{a}.clear()"], lambda state, env: state[a].clear())


def difference(voice: Voice, c: ClassModel) -> Method | None:
    """What is left between two numbers, their ratio in percent, or whether one exceeds the other."""
    a = one(voice, c, "number")
    b = other(voice, c, a) if a else None
    if a is None or b is None:
        return None
    sa, sb = said(voice, a), said(voice, b)
    how = voice.pick("left", "over", "percent", "reached", "sum")
    if how == "left":
        clause = voice.pick(f"return the difference between {sb} and {sa}", f"return {sb} minus {sa}", f"return how much of {sb} is left after {sa}", f"compute how far {sa} is below {sb}")
        return Method(f"remaining_{a}", [], [clause], [f"return self.{b} - self.{a}"], lambda state, env: state[b] - state[a], "int")
    if how == "sum":
        clause = voice.pick(f"return {sa} plus {sb}", f"return the sum of {sa} and {sb}", f"add {sa} and {sb} and return the result")
        return Method(f"total_{a}", [], [clause], [f"return self.{a} + self.{b}"], lambda state, env: state[a] + state[b], "int")
    if how == "percent":
        clause = voice.pick(f"return {sa} as a percentage of {sb}", f"return what percent of {sb} {sa} is")
        edge = Edge(f"{sb} is 0", "return 0")
        return Method(f"{a}_percent", [], [clause], [f"if self.{b} == 0:", "    return 0", f"return self.{a} / self.{b} * 100"], lambda state, env: 0 if state[b] == 0 else state[a] * 100 / state[b], "float", edges=[edge])
    sign, words, test = voice.any((
        (">", "is greater than", lambda x, y: x > y), (">=", "has reached", lambda x, y: x >= y), ("<", "is below", lambda x, y: x < y), (">=", "is at least", lambda x, y: x >= y), ("<", "is less than", lambda x, y: x < y),
    ))  # fmt: skip
    if sa.startswith("the ") and a.endswith("s"):
        words = words.replace("is ", "are ").replace("has ", "have ")
    clause = voice.pick(f"return True if {sa} {words} {sb}", f"check whether {sa} {words} {sb}", f"tell if {sa} {words} {sb}", f"return whether {sa} {words} {sb}")
    return Method(f"is_{a}_ok", [], [clause], [f"return self.{a} {sign} self.{b}"], lambda state, env: test(state[a], state[b]), "bool")


def is_number(voice: Voice, c: ClassModel) -> Method | None:
    """A comparison of a number with a constant."""
    a = one(voice, c, "number")
    if a is None:
        return None
    k = voice.rng.choice((0, 0, 1, 5, 10, 18, 20, 50, 100))
    sign, words, test = voice.any((
        (">", "is above", lambda x: x > k), ("<", "is below", lambda x: x < k), (">=", "is at least", lambda x: x >= k), ("==", "is", lambda x: x == k), (">", "is greater than", lambda x: x > k),
    ))  # fmt: skip
    s = said(voice, a)
    if s.startswith("the ") and a.endswith("s"):
        words = words.replace("is", "are", 1)
    clause = voice.pick(f"return True if {s} {words} {k}", f"check whether {s} {words} {k}", f"tell whether {s} {words} {k}", f"return whether {s} {words} {k}")
    return Method(voice.pick(f"is_{a}", f"has_{a}", f"check_{a}"), [], [clause], [f"return self.{a} {sign} {k}"], lambda state, env: test(state[a]), "bool", decorator="")


def change(voice: Voice, c: ClassModel) -> Method | None:
    """Set a number or text, with a check."""
    a = one(voice, c, "number", "text")
    if a is None:
        return None
    kind = next(x.kind for x in c.attributes if x.name == a)
    n = voice.pick("value", f"new_{a}", "new_value", a)
    new = voice.name(n) if voice.named else voice.pick("a new value", "a given value")
    n = n if voice.named else "value"
    clause = voice.pick(f"set {said(voice, a)} to {new}", f"change {said(voice, a)} to {new}")
    if kind == "number":
        low, high = voice.rng.choice(((0, 100), (0, 10), (1, 5), (0, None), (-10, 40), (5, 30), (1, None)))
        if high is None:
            edge = Edge(voice.pick(f"it is below {low}", f"it is less than {low}"), "raise ValueError")
            body = [f"if {n} < {low}:", f'    raise ValueError("{a} must be at least {low}")', f"self.{a} = {n}"]
        else:
            edge = Edge(voice.pick(f"it is not between {low} and {high}", f"it is outside {low} to {high}"), "raise ValueError")
            body = [f"if not {low} <= {n} <= {high}:", f'    raise ValueError("{a} must be between {low} and {high}")', f"self.{a} = {n}"]

        def ref(state: State, env: Env) -> Any:
            if env[n] < low or (high is not None and env[n] > high):
                raise ValueError
            state[a] = env[n]

        return Method(f"set_{a}", [Param(n, "int", "a number")], [clause], body, ref, "None", [draw_amount], [edge])
    edge = Edge(voice.pick("it is empty", "it is an empty string"), "raise ValueError")
    body = [f"if not {n}:", f'    raise ValueError("{a} must not be empty")', f"self.{a} = {n}"]
    strip = voice.chance(0.3)
    if strip:
        clause = voice.pick(f"set {said(voice, a)} to {new} without surrounding spaces", f"set {said(voice, a)} to {new}, stripped")
        body[-1] += ".strip()"

    def rename(state: State, env: Env) -> Any:
        if env[n] == "":
            raise ValueError
        state[a] = env[n].strip() if strip else env[n]

    return Method(f"set_{a}", [Param(n, "str", "a string")], [clause], body, rename, "None", [lambda rng: rng.choice(("", "new", " Bo ", "x y"))], [edge])


def flag(voice: Voice, c: ClassModel) -> Method | None:
    """Switch a flag on, off or over."""
    a = one(voice, c, "flag")
    if a is None:
        return None
    how = voice.pick("toggle", "on", "off", "toggle")
    if how == "toggle":
        returns = voice.chance(0.4)
        clauses = [voice.pick(f"toggle {said(voice, a)}", f"flip {said(voice, a)}", f"switch {said(voice, a)} to its opposite")]
        body = [f"self.{a} = not self.{a}"]
        if returns:
            clauses.append("return the new value")
            body.append(f"return self.{a}")

        def flip(state: State, env: Env) -> Any:
            state[a] = state[a] is False
            return state[a] if returns else None

        return Method(f"toggle_{a}", [], clauses, body, flip, "bool" if returns else "None")
    value = how == "on"
    clause = voice.pick(f"set {said(voice, a)} to {value}", f"mark it as {a}" if value else f"mark it as not {a}", f"make {said(voice, a)} {value}")
    return Method(f"make_{a}" if value else f"make_not_{a}", [], [clause], [f"self.{a} = {value}"], lambda state, env: state.update({a: value}))


def guarded(voice: Voice, c: ClassModel) -> Method | None:
    """Change a number only while a flag allows it."""
    a, f = one(voice, c, "number"), one(voice, c, "flag")
    if a is None or f is None:
        return None
    k = voice.rng.choice((1, 1, 2, 5, 10))
    fails = voice.chance(0.5)
    clause = voice.pick(f"add {k} to {said(voice, a)}", f"increase {said(voice, a)} by {k}")
    edge = Edge(voice.pick(f"it is not {f}", f"{said(voice, f)} is False"), voice.pick("raise RuntimeError", "raise a RuntimeError") if fails else "do nothing")
    body = [f"if not self.{f}:", f'    raise RuntimeError("not {f}")' if fails else "    return", f"self.{a} += {k}"]

    def ref(state: State, env: Env) -> Any:
        if not state[f]:
            if fails:
                raise RuntimeError
            return
        state[a] += k

    return Method(f"bump_{a}", [], [clause], body, ref, edges=[edge])


MethodMaker = Callable[[Voice, ClassModel], Method | None]
SCALAR_METHODS: tuple[tuple[MethodMaker, int], ...] = (
    (increase, 8), (decrease, 8), (reset, 4), (difference, 7), (is_number, 4), (change, 5), (flag, 5), (guarded, 3),
)  # fmt: skip
