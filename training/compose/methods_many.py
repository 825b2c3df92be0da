"""Methods over an object's lists and dicts: add, remove, count, total, best, look up."""
from collections.abc import Callable
from typing import Any

from jotcode.training.compose.class_model import ClassModel, Method, State
from jotcode.training.compose.conditions import Condition, number_condition
from jotcode.training.compose.english import article, singular
from jotcode.training.compose.methods import MethodMaker, one, said
from jotcode.training.compose.naming import loop_variable
from jotcode.training.compose.sample import Env
from jotcode.training.compose.spec import Edge, Param, Voice
from jotcode.training.compose.string_conditions import string_condition


def _word(rng: Any) -> str:
    return str(rng.choice(("apple", "moon", "a", "cat", "level", "Zoe", "new")))


def _number(rng: Any) -> int:
    return int(rng.choice((-3, 0, 1, 4, 9, 20, 55)))


def _maker(kind: str) -> Callable[[Any], Any]:
    return _word if kind == "names" else _number


def _of(c: ClassModel, name: str) -> str:
    return next(a.kind for a in c.attributes if a.name == name)


def _item(voice: Voice, c: ClassModel, a: str) -> tuple[str, str, Param]:
    """A parameter that is one element of a list attribute: its name, what the sentence calls it."""
    n = loop_variable(a, c.of_kind("number", "text", "flag"))
    hint = "str" if _of(c, a) == "names" else "float"
    said_item = voice.name(n) if voice.named else article(n)
    return n, said_item, Param(n, hint, "a string" if hint == "str" else "a number")


def append(voice: Voice, c: ClassModel) -> Method | None:
    """Add to a list, perhaps not twice, perhaps not above a limit."""
    a = one(voice, c, "names", "numbers")
    if a is None:
        return None
    n, item, p = _item(voice, c, a)
    clause = voice.pick(f"add {item} to {said(voice, a)}", f"append {item} to {said(voice, a)}", f"put {item} at the end of {said(voice, a)}")
    limits = [x for x in c.of_kind("number") if x in c.theme.limits]
    how = voice.pick("plain", "unless", "limit", "count")
    edges: list[Edge] = []
    body = [f"self.{a}.append({n})"]
    hint = "None"
    clauses = [clause]
    if how == "unless":
        clauses = [clause + voice.pick(" unless it is already there", ", if it is not there yet", " only if it is not in it already")]
        body = [f"if {n} not in self.{a}:", f"    self.{a}.append({n})"]
    elif how == "limit" and limits:
        limit = limits[0]
        edges = [Edge(voice.pick(f"there are already {limit} of them", f"{said(voice, limit)} is reached", f"the number of {a} has reached {said(voice, limit)}"), voice.pick("raise ValueError", "raise a ValueError"))]
        body = [f"if len(self.{a}) >= self.{limit}:", f'    raise ValueError("too many {a}")', f"self.{a}.append({n})"]
    elif how == "count":
        clauses.append(voice.pick(f"return how many {a} there are now", f"return the number of {a}"))
        body.append(f"return len(self.{a})")
        hint = "int"
    else:
        how = "plain"
    limit = limits[0] if limits else ""

    def ref(state: State, env: Env) -> Any:
        if how == "unless" and env[n] in state[a]:
            return None
        if how == "limit" and len(state[a]) >= state[limit]:
            raise ValueError
        state[a] += [env[n]]
        return len(state[a]) if how == "count" else None

    return Method(voice.pick(f"add_{singular(a)}", f"add_{singular(a)}", "add", f"append_{singular(a)}"), [p], clauses, body, ref, hint, [_maker(_of(c, a))], edges)


def remove(voice: Voice, c: ClassModel) -> Method | None:
    """Take out of a list or dict; say whether it was there, or refuse."""
    a = one(voice, c, "names", "numbers", "table")
    if a is None:
        return None
    table = _of(c, a) == "table"
    if table:
        n = voice.pick("name", "key", "item") if voice.named else "name"
        n = "key" if n in c.of_kind("text") else n
        item, p = (voice.name(n) if voice.named else f"a given {n}"), Param(n, "str", "a string")
    else:
        n, item, p = _item(voice, c, a)
    clause = voice.pick(f"remove {item} from {said(voice, a)}", f"delete {item} from {said(voice, a)}", f"take {item} out of {said(voice, a)}")
    how = voice.pick("bool", "error", "quiet")
    code = f"del self.{a}[{n}]" if table else f"self.{a}.remove({n})"
    missing = voice.pick("it is not there", "it is not in there", "it is missing")
    clauses, edges, hint = [clause], [], "None"
    if how == "bool":
        clauses.append("return True")
        edges.append(Edge(missing, "return False"))
        body = [f"if {n} not in self.{a}:", "    return False", code, "return True"]
        hint = "bool"
    elif how == "error":
        error = "KeyError" if voice.chance(0.4) else "ValueError"
        edges.append(Edge(missing, voice.pick(f"raise {error}", f"raise {article(error)}")))
        body = [f"if {n} not in self.{a}:", f'    raise {error}("{n} not found")', code]
    else:
        clauses[0] += voice.pick(" if it is there", " if present", ", if it is in there")
        body = [f"if {n} in self.{a}:", f"    {code}"]
    failing = error if how == "error" else ""

    def ref(state: State, env: Env) -> Any:
        if env[n] not in state[a]:
            if failing:
                raise {"KeyError": KeyError, "ValueError": ValueError}[failing]
            return False if how == "bool" else None
        if table:
            state[a].pop(env[n])
        else:
            state[a].pop(state[a].index(env[n]))
        return True if how == "bool" else None

    makers = [lambda rng: rng.choice(("a", "b", "tea", "none"))] if table else [_maker(_of(c, a))]
    return Method(f"remove_{singular(a)}", [p], clauses, body, ref, hint, makers, edges)


def facts(voice: Voice, c: ClassModel) -> Method | None:
    """A fact about a list: how many, whether it has something, the last, sum, average, largest."""
    a = one(voice, c, "names", "numbers")
    if a is None:
        return None
    numbers = _of(c, a) == "numbers"
    s = said(voice, a)
    nothing = f"there are no {a}" if s.startswith("the ") else f"{s} is empty"
    how = voice.pick("len", "contains", "last", "sorted", "sum", "mean", "max", "joined", "__len__", "__contains__", "__iter__", "empty", "pop")
    v = loop_variable(a)
    if how in ("len", "__len__"):
        clause = voice.pick(f"return how many {a} there are", f"return the number of {a}", f"count the {a}") if how == "len" else voice.pick(f"define __len__ as the number of {a}", f"make len() work and return the number of {a}", f"define __len__ to return how many {a} there are")
        return Method(f"{singular(a)}_count" if how == "len" else "__len__", [], [clause], [f"return len(self.{a})"], lambda state, env: sum(1 for _ in state[a]), "int")
    if how in ("contains", "__contains__"):
        n, item, p = _item(voice, c, a)
        clause = voice.pick(f"check whether {item} is in {s}", f"return True if {item} is in {s}", f"tell if {item} is one of the {a}") if how == "contains" else voice.pick(f"define __contains__ so that 'in' looks in {s}", f"support the in operator over {s}", f"make 'x in obj' work on {s} with __contains__")
        if how == "__contains__":
            n, p = "item", Param("item", p.hint, "an item")
        return Method(f"has_{singular(a)}" if how == "contains" else "__contains__", [p], [clause], [f"return {n} in self.{a}"], lambda state, env: any(x == env[n] for x in state[a]), "bool", [_maker(_of(c, a))])
    if how == "__iter__":
        clause = voice.pick(f"make it iterable over {s}", f"define __iter__ over {s}", f"add __iter__ that iterates over {s}")
        return Method("__iter__", [], [clause], [f"return iter(self.{a})"], lambda state, env: list(state[a]), "object")
    if how == "empty":
        clause = voice.pick(f"return True if there are no {a}", f"check whether {s} is empty", f"tell whether there are no {a}")
        return Method("is_empty", [], [clause], [f"return not self.{a}"], lambda state, env: len(state[a]) == 0, "bool")
    if how == "pop":
        end = voice.pick("last", "first", "last")
        clause = voice.pick(f"remove and return the {end} of the {a}", f"take the {end} {singular(a)} out and return it", f"pop the {end} {singular(a)}")
        error = voice.chance(0.6)
        edge = Edge(voice.pick("there are none", nothing), "raise IndexError" if error else "return None")
        index = "" if end == "last" else "0"
        body = [f"if not self.{a}:", f'    raise IndexError("no {a}")' if error else "    return None", f"return self.{a}.pop({index})"]

        def pop(state: State, env: Env) -> Any:
            if len(state[a]) == 0:
                if error:
                    raise IndexError
                return None
            item = state[a][-1] if end == "last" else state[a][0]
            state[a][:] = state[a][:-1] if end == "last" else state[a][1:]
            return item

        return Method(f"pop_{singular(a)}", [], [clause], body, pop, "str" if not numbers else "float", edges=[edge])
    if how == "last":
        end = voice.pick("last", "first", "latest", "newest")
        clause = voice.pick(f"return the {end} of the {a}", f"return the {end} {singular(a)}")
        edge = Edge(voice.pick("there are none", nothing, f"there are no {a}"), "return None")
        index = "0" if end == "first" else "-1"
        return Method(f"{end}_{singular(a)}", [], [clause], [f"return self.{a}[{index}] if self.{a} else None"], lambda state, env: (state[a][0] if end == "first" else state[a][-1]) if state[a] else None, "object", edges=[edge])
    if how == "sorted" or (how == "mean" and not numbers):
        reverse = voice.chance(0.4)
        key = not numbers and voice.chance(0.4)
        order = ("by length" if key else "in descending order" if numbers and reverse else "in alphabetical order" if not numbers else "in ascending order")
        reverse = reverse and numbers
        arguments = (", key=len" if key else "") + (", reverse=True" if reverse else "")
        clause = voice.pick(f"return the {a} sorted {order.removeprefix('in ')}" if key else f"return the {a} {order}", f"return a sorted copy of {s}, {order}")
        return Method(f"sorted_{a}", [], [clause], [f"return sorted(self.{a}{arguments})"], lambda state, env: sorted(state[a], key=(lambda x: len(x)) if key else None, reverse=reverse), "list")
    if how in ("joined", "sum") and not numbers:
        separator = voice.pick(", ", ",", " ", "; ", "\\n", "-")
        words = {", ": "a comma and a space", ",": "commas", " ": "spaces", "; ": "'; '", "\\n": "newlines", "-": "dashes"}[separator]
        real = separator.replace("\\n", "\n")
        clause = voice.pick(f"return the {a} joined with {words}", f"return {s} as one string separated by {words}")
        return Method(f"{a}_text", [], [clause], [f'return "{separator}".join(self.{a})'], lambda state, env: real.join(state[a]), "str")
    if how == "max" or (how == "joined" and numbers):
        largest = voice.chance(0.6)
        function = "max" if largest else "min"
        word = voice.pick(*((("longest",) if largest else ("shortest",)) if not numbers else (("highest", "largest", "biggest") if largest else ("lowest", "smallest"))))
        key_code = ", key=len" if not numbers else ""
        clause = voice.pick(f"return the {word} of the {a}", f"return the {word} {singular(a)}")
        edge = Edge(voice.pick("there are none", nothing, f"there are no {a}"), "return None")

        def best(state: State, env: Env) -> Any:
            found: Any = None
            for x in state[a]:
                y, z = (x, found) if numbers else (len(x), len(found or ""))
                if found is None or (y > z if largest else y < z):
                    found = x
            return found

        return Method(f"{word}_{singular(a)}", [], [clause], [f"return {function}(self.{a}{key_code}, default=None)"], best, "object", edges=[edge])
    if how == "sum":
        clause = voice.pick(f"return the sum of the {a}", f"return the total of the {a}", f"add up the {a}")
        return Method(f"total_{a}", [], [clause], [f"return sum(self.{a})"], lambda state, env: sum([0, *state[a]]), "float")
    del v
    clause = voice.pick(f"return the average of the {a}", f"return the mean of the {a}", f"compute the average of {s}")
    edge = Edge(voice.pick("there are none", nothing, f"there are no {a}"), "return 0")
    return Method(f"average_{singular(a)}", [], [clause], [f"if not self.{a}:", "    return 0", f"return sum(self.{a}) / len(self.{a})"], lambda state, env: sum(state[a]) / len(state[a]) if state[a] else 0, "float", edges=[edge])


def kept(voice: Voice, c: ClassModel) -> Method | None:
    """The elements of a list that fulfil a condition, or how many do."""
    a = one(voice, c, "names", "numbers")
    if a is None:
        return None
    numbers = _of(c, a) == "numbers"
    condition: Condition = number_condition(voice, "int") if numbers else string_condition(voice)
    v = loop_variable(a)
    test = condition.code.format(x=v)
    those = f"the {condition.adjective} {a}" if condition.adjective else f"the {a} that {condition.that}"
    ref = condition.ref
    if voice.chance(0.4):
        clause = voice.pick(f"count {those}", f"return the number of {those.removeprefix('the ')}", f"return how many {a} {condition.that}")
        return Method(f"count_{a}", [], [clause], [f"return sum(1 for {v} in self.{a} if {test})"], lambda state, env: len([x for x in state[a] if ref(x, env)]), "int")
    clause = voice.pick(f"return {those}", f"return a list of {those}", f"get {those}")
    return Method(f"{a}_found", [], [clause], [f"return [{v} for {v} in self.{a} if {test}]"], lambda state, env: [x for x in state[a] if ref(x, env)], "list")


def table(voice: Voice, c: ClassModel) -> Method | None:
    """Methods over a dict from a string to a number."""
    a = one(voice, c, "table")
    if a is None:
        return None
    s = said(voice, a)
    nothing = f"there are no {a}" if s.startswith("the ") else f"{s} is empty"
    texts = c.of_kind("text", "number")
    k = voice.rng.choice([x for x in ("name", "key", "item", "label", "product") if x not in texts]) if voice.named else "name" if "name" not in texts else "key"
    ks = voice.name(k) if voice.named else f"a given {k}"
    key = Param(k, "str", "a string")
    keys = [lambda rng: rng.choice(("a", "b", "tea", "none", "Oslo"))]
    how = voice.pick("get", "put", "add", "total", "best", "sorted", "above", "names")
    if how == "get":
        default = voice.rng.choice((0, 0, None, -1))
        clause = voice.pick(f"return the value of {ks} in {s}", f"look up {ks} in {s}", f"get the entry of {ks} from {s}")
        code = f"self.{a}.get({k})" if default is None else f"self.{a}.get({k}, {default})"
        return Method(f"get_{singular(a)}", [key], [clause], [f"return {code}"], lambda state, env: state[a].get(env[k], default), "int", keys, [Edge(voice.pick("it is missing", "it is not there", "there is no such entry"), f"return {default}")])
    n = voice.pick("amount", "value", "number", "count") if voice.named else "amount"
    n = "value" if n in texts else n
    ns = voice.name(n) if voice.named else f"a given {n}"
    number = Param(n, "int", "a number", "1" if how == "add" and voice.named and voice.chance(0.4) else None, 1)
    if how == "put":
        clause = voice.pick(f"set the entry of {ks} in {s} to {ns}", f"store {ns} under {ks} in {s}")
        return Method(f"set_{singular(a)}", [key, number], [clause], [f"self.{a}[{k}] = {n}"], lambda state, env: state[a].update({env[k]: env[n]}), "None", [*keys, _number])
    if how == "add":
        clause = voice.pick(f"add {ns} to the entry of {ks} in {s}, starting from 0 if there is none", f"increase the count of {ks} in {s} by {ns}, starting at 0 if it is new")

        def grow(state: State, env: Env) -> None:
            state[a][env[k]] = (state[a].get(env[k], 0)) + env[n]

        return Method(f"add_{singular(a)}", [key, number], [clause], [f"self.{a}[{k}] = self.{a}.get({k}, 0) + {n}"], grow, "None", [*keys, _number])
    if how == "total":
        clause = voice.pick(f"return the sum of all values in {s}", f"return the total of {s}", f"add up the values of {s}")
        return Method(f"total_{a}", [], [clause], [f"return sum(self.{a}.values())"], lambda state, env: sum([state[a][x] for x in state[a]]), "int")
    if how == "best":
        largest = voice.chance(0.7)
        word = "highest" if largest else "lowest"
        function = "max" if largest else "min"
        clause = voice.pick(f"return the key with the {word} value in {s}", f"return which entry of {s} has the {word} value")

        def best(state: State, env: Env) -> Any:
            found = None
            for x in state[a]:
                if found is None or (state[a][x] > state[a][found] if largest else state[a][x] < state[a][found]):
                    found = x
            return found

        return Method(f"{word}_{singular(a)}", [], [clause], [f"return {function}(self.{a}, key=self.{a}.get, default=None)"], best, "str | None", edges=[Edge(nothing, "return None")])
    if how == "sorted":
        reverse = voice.chance(0.6)
        clause = voice.pick(f"return the keys of {s} sorted by value" + (", highest first" if reverse else ""), f"return the keys of {s} ordered by their value" + (" in descending order" if reverse else ""))
        return Method(f"ranked_{a}", [], [clause], [f"return sorted(self.{a}, key=self.{a}.get{', reverse=True' if reverse else ''})"], lambda state, env: sorted(state[a], key=lambda x: state[a][x], reverse=reverse), "list[str]")
    if how == "above":
        limit = voice.rng.choice((0, 1, 5, 10, 20))
        sign, words = voice.rng.choice(((">", "above"), ("<", "below"), (">=", "of at least"), ("<", "less than")))
        clause = voice.pick(f"return the keys of {s} with a value {words} {limit}", f"list the keys in {s} whose value is {words.removeprefix('of ')} {limit}")
        compare: Callable[[int], bool] = {">": lambda x: x > limit, "<": lambda x: x < limit, ">=": lambda x: x >= limit}[sign]
        return Method(f"{words.split()[-1]}_{limit}", [], [clause], [f"return [key for key, value in self.{a}.items() if value {sign} {limit}]"], lambda state, env: [x for x in state[a] if compare(state[a][x])], "list[str]")
    clause = voice.pick(f"return the keys of {s} in alphabetical order", f"return the sorted keys of {s}")
    return Method(f"sorted_{a}", [], [clause], [f"return sorted(self.{a})"], lambda state, env: sorted(state[a]), "list[str]")


MANY_METHODS: tuple[tuple[MethodMaker, int], ...] = ((append, 6), (remove, 5), (facts, 14), (kept, 5), (table, 7))
