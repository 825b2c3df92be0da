"""Methods with rules: a step up or down within limits, a list with a capacity, a history, an undo, a status in words."""
from typing import Any

from jotcode.training.compose.class_model import ClassModel, Method, State
from jotcode.training.compose.english import article, code_string, singular
from jotcode.training.compose.methods import MethodMaker, amount_param, draw_amount, given, one, other, said
from jotcode.training.compose.sample import Env
from jotcode.training.compose.spec import Edge, Param, Voice


def step(voice: Voice, c: ClassModel) -> Method | None:
    """One up or down, within a limit."""
    a = one(voice, c, "number")
    if a is None:
        return None
    up, k, s = voice.chance(0.5), voice.rng.choice((1, 1, 1, 1, 2, 5, 10)), said(voice, a)
    limit = other(voice, c, a) if up and voice.chance(0.6) else None
    bound: Any = limit or voice.rng.choice((10, 20, 50, 100) if up else (0, 0, 0, 1, -10))
    by = voice.pick("one", "1") if k == 1 else str(k)
    clause = (voice.pick(f"increase {s} by {by}", f"raise {s} by {by}", f"add {by} to {s}") if up else voice.pick(f"decrease {s} by {by}", f"lower {s} by {by}", f"reduce {s} by {by}"))
    how = voice.pick("cap", "cap", "if", "bool", "error", "free")
    sign, code = ("+", f"self.{limit}" if limit else str(bound)) if up else ("-", str(bound))
    words = said(voice, limit) if limit else str(bound)
    edges: list[Edge] = []
    clauses, hint = [clause], "None"
    if how == "free":
        body = [f"self.{a} {sign}= {k}"]
    elif how == "cap":
        clauses[0] += voice.pick(f", but never {'above' if up else 'below'} {words}", f", at {'most' if up else 'least'} {words}", f" but not {'above' if up else 'below'} {words}", f", {'max' if up else 'min'} {words}")
        body = [f"self.{a} = {'min' if up else 'max'}(self.{a} {sign} {k}, {code})"]
    elif how == "if":
        clauses[0] += voice.pick(f" if it is {'below' if up else 'above'} {words}", f" as long as it is {'less than' if up else 'greater than'} {words}", f" only if it is {'below' if up else 'above'} {words}")
        body = [f"if self.{a} {'<' if up else '>'} {code}:", f"    self.{a} {sign}= {k}"]
    else:
        reached = voice.pick(f"it has already reached {words}", f"it is already {words}" if not limit else f"it has reached {words}", f"{s} is already at {words}")
        test = f"if self.{a} {'>=' if up else '<='} {code}:"
        if how == "bool":
            clauses.append("return True")
            edges.append(Edge(reached, "return False"))
            body, hint = [test, "    return False", f"self.{a} {sign}= {k}", "return True"], "bool"
        else:
            edges.append(Edge(reached, voice.pick("raise ValueError", "raise a ValueError")))
            body = [test, f'    raise ValueError("{a} is at its limit")', f"self.{a} {sign}= {k}"]

    def ref(state: State, env: Env) -> Any:
        end = state[limit] if limit else bound
        new = state[a] + k if up else state[a] - k
        done = state[a] >= end if up else state[a] <= end
        if how == "cap":
            new = (end if new > end else new) if up else (end if new < end else new)
        elif how != "free" and done:
            if how == "error":
                raise ValueError
            return False if how == "bool" else None
        state[a] = new
        return True if how == "bool" else None

    names = (f"increase_{a}", f"{a}_up", "up", "step_up", "next") if up else (f"decrease_{a}", f"{a}_down", "down", "step_down", "back")
    return Method(voice.pick(*names), [], clauses, body, ref, hint, [], edges)


def limited(voice: Voice, c: ClassModel) -> Method | None:
    """Append to a list that has a capacity, or tell whether it is full."""
    a, limit = one(voice, c, "names"), None
    limits = [n for n in c.of_kind("number") if n in c.theme.limits]
    if a is None:
        return None
    limit = voice.rng.choice(limits) if limits and voice.chance(0.8) else None
    bound: Any = limit or voice.rng.choice((3, 5, 10, 100))
    code, words = (f"self.{limit}", said(voice, limit)) if limit else (str(bound), str(bound))
    s, how = said(voice, a), voice.pick("error", "error", "bool", "oldest", "full", "free", "twice")
    item = singular(a) if singular(a) not in c.of_kind("text", "number") and singular(a) != a else "item"
    p, v = Param(item, "str", "a string"), voice.name(item) if voice.named else article(item)
    value = [lambda g: g.choice(("a", "tea", "x"))]

    def length(state: State) -> int:
        return sum(1 for _ in state[a])

    def top(state: State) -> int:
        return int(state[limit] if limit else bound)

    if how == "full":
        clause = voice.pick(f"return True if the number of {a} has reached {words}", f"tell whether there are at least {words} {a}", f"check whether {s} has {words} or more elements" if not limit else f"check whether the number of {a} is at least {words}")
        return Method("is_full", [], [clause], [f"return len(self.{a}) >= {code}"], lambda state, env: length(state) >= top(state), "bool")
    if how == "free":
        clause = voice.pick(f"return how many more {a} fit, {words} is the limit", f"return {words} minus the number of {a}", f"return the number of free places: {words} minus the number of {a}")
        return Method("free_places", [], [clause], [f"return {code} - len(self.{a})"], lambda state, env: top(state) - length(state), "int")
    add = voice.pick(f"add {v} to {s}", f"append {v} to {s}", f"put {v} into {s}")
    full = voice.pick(f"there are already {words} {a}", f"the number of {a} has reached {words}", f"there are {words} {a} already")
    if how == "twice":
        edge = Edge(voice.pick(f"it is already in {s}", "it is already there", "it is in there already"), "return False" if voice.chance(0.5) else "raise ValueError")
        fails = edge.do.startswith("raise")
        body = [f"if {item} in self.{a}:", f'    raise ValueError("{item} is already there")' if fails else "    return False", f"self.{a}.append({item})", *([] if fails else ["return True"])]

        def once(state: State, env: Env) -> Any:
            if any(x == env[item] for x in state[a]):
                if fails:
                    raise ValueError
                return False
            state[a].append(env[item])
            return None if fails else True

        return Method(f"add_{item}", [p], [add] if fails else [add, "return True"], body, once, "None" if fails else "bool", value, [edge])
    if how == "oldest":
        clauses = [add, voice.pick(f"remove the oldest one if there are more than {words} then", f"drop the first one when there are then more than {words}")]
        body = [f"self.{a}.append({item})", f"if len(self.{a}) > {code}:", f"    self.{a}.pop(0)"]

        def push(state: State, env: Env) -> None:
            state[a].append(env[item])
            state[a][:] = state[a][1:] if length(state) > top(state) else state[a]

        return Method(f"add_{item}", [p], clauses, body, push, "None", value)
    fails = how == "error"
    edges = [Edge(full, voice.pick("raise ValueError", "raise a ValueError") if fails else "return False")]
    body = [f"if len(self.{a}) >= {code}:", f'    raise ValueError("too many {a}")' if fails else "    return False", f"self.{a}.append({item})", *([] if fails else ["return True"])]

    def append(state: State, env: Env) -> Any:
        if length(state) >= top(state):
            if fails:
                raise ValueError
            return False
        state[a] += [env[item]]
        return None if fails else True

    return Method(f"add_{item}", [p], [add] if fails else [add, "return True"], body, append, "None" if fails else "bool", value, edges)


def history(voice: Voice, c: ClassModel) -> Method | None:
    """Change a number and keep a record of it in a list; take the last change back."""
    a, h = one(voice, c, "number"), one(voice, c, "numbers")
    if a is None or h is None:
        return None
    s, t = said(voice, a), said(voice, h)
    how = voice.pick("add", "subtract", "undo", "set", "log")
    if how == "undo":
        clause = voice.pick(f"take the last of the {h} off {s} and remove it from the list", f"undo the last of the {h}: remove it from the list and subtract it from {s}")
        edge = Edge(voice.pick("there are none", f"there are no {h}"), voice.pick("do nothing", "do nothing", "raise ValueError"))
        fails = edge.do.startswith("raise")
        body = [f"if not self.{h}:", f'    raise ValueError("no {h}")', f"self.{a} -= self.{h}.pop()"] if fails else [f"if self.{h}:", f"    self.{a} -= self.{h}.pop()"]

        def undo(state: State, env: Env) -> None:
            if len(state[h]) == 0:
                if fails:
                    raise ValueError
                return
            state[a] -= state[h][-1]
            del state[h][-1]

        return Method(voice.pick("undo", f"undo_{singular(h)}", "take_back"), [], [clause], body, undo, edges=[edge])
    p = amount_param(voice, c.of_kind("number"))
    n, amount = p.name, given(voice, p.name)
    if how == "log":
        clauses = [voice.pick(f"append the current {a} to {t}", f"store {s} at the end of {t}"), voice.pick(f"set {s} to {amount}", f"then set {s} to {amount}").removeprefix("then ")]
        return Method(f"set_{a}", [p], clauses, [f"self.{h}.append(self.{a})", f"self.{a} = {n}"], lambda state, env: state.update({h: [*state[h], state[a]], a: env[n]}), "None", [draw_amount])
    verb = {"add": voice.pick(f"add {amount} to {s}", f"increase {s} by {amount}"), "subtract": voice.pick(f"subtract {amount} from {s}", f"reduce {s} by {amount}"), "set": voice.pick(f"set {s} to {amount}", f"change {s} to {amount}")}[how]
    it = voice.name(n) if voice.named else "the amount"
    clauses = [verb, voice.pick(f"append {it} to {t}", f"record {it} in {t}", f"add {it} to the list of {h}")]
    change = {"add": "+=", "subtract": "-=", "set": "="}[how]

    def ref(state: State, env: Env) -> None:
        state[a] = {"add": state[a] + env[n], "subtract": state[a] - env[n], "set": env[n]}[how]
        state[h] = [*state[h], env[n]]

    return Method(voice.pick(f"{'use' if how == 'subtract' else how}_{a}", f"{how}_{singular(h)}", f"record_{singular(h)}"), [p], clauses, [f"self.{a} {change} {n}", f"self.{h}.append({n})"], ref, "None", [draw_amount])


def status(voice: Voice, c: ClassModel) -> Method | None:
    """A number's state in words, by two limits or one."""
    a = one(voice, c, "number")
    if a is None:
        return None
    s = said(voice, a)
    low = voice.rng.choice((0, 5, 10, 18, 20, 50))
    high = low + voice.rng.choice((10, 20, 50))
    small, middle, large = voice.any((("low", "ok", "high"), ("empty", "normal", "full"), ("cold", "warm", "hot"), ("bad", "fair", "good"), ("idle", "busy", "overloaded"), ("junior", "regular", "senior"), ("cheap", "fair", "expensive")))
    three = voice.chance(0.5)
    q = [voice.quote(x) for x in (small, middle, large)]
    is_ = "are" if s.startswith("the ") and a.endswith("s") else "is"
    if three:
        clause = voice.pick(f"return {q[0]} if {s} {is_} below {low}, {q[2]} if {'they are' if is_ == 'are' else 'it is'} above {high}, else {q[1]}", f"return {q[0]} for {s} below {low}, {q[1]} up to {high} and {q[2]} above")
        body = [f"if self.{a} < {low}:", f"    return {code_string(small)}", f"if self.{a} > {high}:", f"    return {code_string(large)}", f"return {code_string(middle)}"]
        if clause.endswith("above"):
            body = [*body[:2], f"if self.{a} <= {high}:", f"    return {code_string(middle)}", f"return {code_string(large)}"]
    else:
        clause = voice.pick(f"return {q[0]} if {s} {is_} below {low}, otherwise {q[2]}", f"return {q[0]} when {s} {is_} less than {low} and {q[2]} otherwise")
        body = [f"return {code_string(small)} if self.{a} < {low} else {code_string(large)}"]
    return Method(voice.pick("status", f"{a}_status", "state", "describe", f"{a}_label"), [], [clause], body, lambda state, env: small if state[a] < low else (middle if three and state[a] <= high else large), "str")


def parts(voice: Voice, c: ClassModel) -> Method | None:
    """The first or last few of a list, how often something is in it, an element by index."""
    a = one(voice, c, "names", "numbers")
    if a is None:
        return None
    names = c.of_kind("names")
    hint, element = ("list[str]", "str") if a in names else ("list[float]", "float")
    s, how = said(voice, a), voice.pick("first", "last", "count", "getitem", "unique", "extend", "reverse")
    if how in ("first", "last"):
        fixed = voice.chance(0.4)
        k = voice.rng.choice((2, 3, 5))
        n = voice.name("n") if not fixed else str(k)
        params = [] if fixed else [Param("n", "int", "a number", *(("3", 3) if voice.named and voice.chance(0.4) else (None, None)))]
        clause = voice.pick(f"return the {how} {n} of the {a}", f"return the {how} {n} {a}", f"get the {how} {n} elements of {s}")
        code = "n" if not fixed else str(k)

        def some(state: State, env: Env) -> Any:
            m = k if fixed else env["n"]
            return [x for i, x in enumerate(state[a]) if (i < m if how == "first" else i >= len(state[a]) - m)]

        return Method(f"{how}_{a}", params, [clause], [f"return self.{a}[:{code}]" if how == "first" else f"return self.{a}[-{code}:]"], some, hint, [] if fixed else [lambda g: g.choice((1, 2, 3, 9))])
    if how == "count":
        p = Param("value", element, "a value")
        clause = voice.pick(f"return how often {voice.name('value')} is in {s}", f"count how many times {voice.name('value')} occurs in {s}") if voice.named else f"return how often a given value occurs in {s}"
        return Method(f"count_{singular(a)}", [p], [clause], [f"return self.{a}.count(value)"], lambda state, env: len([x for x in state[a] if x == env["value"]]), "int", [(lambda g: g.choice(("apple", "tea"))) if a in names else (lambda g: g.choice((0, 1, 5)))])
    if how == "getitem":
        clause = voice.pick(f"define __getitem__ to return the element of {s} at the index", f"make obj[index] return the element of {s} at that index, with __getitem__", f"support indexing with __getitem__ over {s}")
        return Method("__getitem__", [Param("index", "int", "an index")], [clause], [f"return self.{a}[index]"], lambda state, env: dict(enumerate(state[a]))[env["index"]] if env["index"] < len(state[a]) else [][0], element, [lambda g: g.choice((0, 1, 7))])
    if how == "unique":
        clause = voice.pick(f"return the different {a}, sorted", f"return the {a} sorted and without duplicates", f"return a sorted list of the distinct {a}")
        return Method(f"unique_{a}", [], [clause], [f"return sorted(set(self.{a}))"], lambda state, env: sorted(x for i, x in enumerate(state[a]) if x not in state[a][:i]), hint)
    if how == "extend":
        p = Param("more", hint, "a list")
        clause = voice.pick(f"add all elements of {voice.name('more')} to {s}", f"extend {s} with {voice.name('more')}") if voice.named else f"add all elements of a list to {s}"
        if not voice.named:
            p = Param("items", hint, "a list")
        return Method(f"add_{a}", [p], [clause], [f"self.{a}.extend({p.name})"], lambda state, env: state.update({a: state[a] + env[p.name]}), "None", [(lambda g: g.choice((["a"], [], ["x", "y"]))) if a in names else (lambda g: g.choice(([1], [], [2.5, 3])))])
    clause = voice.pick(f"return the {a} in reverse order", f"return a reversed copy of {s}", f"return the {a} from last to first")
    return Method(f"reversed_{a}", [], [clause], [f"return self.{a}[::-1]"], lambda state, env: list(reversed(state[a])), hint)


RULE_METHODS: tuple[tuple[MethodMaker, int], ...] = ((step, 9), (limited, 7), (history, 7), (status, 5), (parts, 7))
