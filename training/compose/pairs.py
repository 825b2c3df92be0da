"""Functions of two lists, of lists of pairs, of nested lists."""
import functools
import operator
from collections.abc import Callable
from random import Random
from typing import Any

from jotcode.training.compose import pools
from jotcode.training.compose.flow import random_list
from jotcode.training.compose.naming import loop_variable
from jotcode.training.compose.sample import Env
from jotcode.training.compose.spec import Edge, Param, Spec, Voice

_NUMBERS = random_list("int")
_WORDS = random_list("str")


def pairs(voice: Voice) -> Spec:
    """One of the kinds."""
    return voice.rng.choices((_two_numbers, _two_lists, _dict_of_two, _list_of_pairs, _nested, _matrix), (5, 6, 4, 6, 4, 4))[0](voice)


def _names(voice: Voice, default: tuple[str, str], kind: str) -> tuple[str, str]:
    if not voice.named:
        return default
    rng = voice.rng
    if rng.random() < 0.5:
        return rng.choice((("a", "b"), ("xs", "ys"), ("first", "second"), ("left", "right"), ("old", "new"), ("values", "others"), ("list1", "list2"), ("expected", "actual")))
    nouns = pools.STR_NOUNS if kind == "str" else pools.INT_NOUNS + pools.FLOAT_NOUNS
    first = rng.choice(nouns)
    second = rng.choice([n for n in nouns if n != first])
    return first, second


def _two_numbers(voice: Voice) -> Spec:
    a, b = _names(voice, ("first", "second"), "int")
    x, y = loop_variable(a, otherwise="x"), loop_variable(b, otherwise="y")
    if x == y:
        x, y = "x", "y"
    both = f"{voice.name(a)} and {voice.name(b)}" if voice.named else voice.pick("two lists", "two lists of numbers")
    code, phrases, ref, result = voice.any((
        (f"[{x} + {y} for {x}, {y} in zip({a}, {b})]", ("a list with the sums of the elements of {p} at the same position", "the element-wise sum of {p}"), lambda p, q: [p[i] + q[i] for i in range(min(len(p), len(q)))], "list"),
        (f"[{x} - {y} for {x}, {y} in zip({a}, {b})]", ("the element-wise difference of {p}", "a list with the differences of the elements of {p}"), lambda p, q: [p[i] - q[i] for i in range(min(len(p), len(q)))], "list"),
        (f"sum({x} * {y} for {x}, {y} in zip({a}, {b}))", ("the sum of the products of the elements of {p}", "the dot product of {p}"), lambda p, q: sum([p[i] * q[i] for i in range(min(len(p), len(q)))]), "number"),
        (f"[max({x}, {y}) for {x}, {y} in zip({a}, {b})]", ("a list with the larger element of {p} at each position", "the element-wise maximum of {p}"), lambda p, q: [p[i] if p[i] > q[i] else q[i] for i in range(min(len(p), len(q)))], "list"),
        (f"sum(abs({x} - {y}) for {x}, {y} in zip({a}, {b}))", ("the sum of the absolute differences of {p}",), lambda p, q: sum([abs(p[i] - q[i]) for i in range(min(len(p), len(q)))]), "number"),
        (f"sum(1 for {x}, {y} in zip({a}, {b}) if {x} == {y})", ("the number of positions at which {p} are equal", "how many positions of {p} have the same value"), lambda p, q: len([i for i in range(min(len(p), len(q))) if p[i] == q[i]]), "number"),
        (f"[i for i, ({x}, {y}) in enumerate(zip({a}, {b})) if {x} != {y}]", ("the indices at which {p} differ", "the positions where {p} are different"), lambda p, q: [i for i in range(min(len(p), len(q))) if p[i] != q[i]], "list"),
    ))  # fmt: skip
    clause = f"{voice.pick('return', 'return', 'compute', 'get')} {voice.pick(*phrases).format(p=both)}"
    body = [f"return {code}"]
    edges = []
    strict = voice.chance(0.3)
    if strict:
        edges = [Edge(voice.pick("they have different lengths", "the lengths differ", "they are not equally long"), voice.pick("raise ValueError", "raise a ValueError"))]
        body = [f"if len({a}) != len({b}):", f'    raise ValueError("{a} and {b} have different lengths")', *body]

    def meaning(env: Env) -> Any:
        if strict and len(env[a]) != len(env[b]):
            raise ValueError
        return ref(env[a], env[b])

    def inputs(g: Random) -> tuple[Any, ...]:
        n = g.choice((0, 1, 3, 5))
        m = n if g.random() < 0.7 else n + 1
        return [g.randrange(4) for _ in range(n)], [g.randrange(4) for _ in range(m)]

    params = [Param(a, "list[float]", "a list of numbers"), Param(b, "list[float]", "a list of numbers")]
    return Spec("pairs.numbers", params, "float" if result == "number" else "list[float]", [clause], body, meaning, inputs, edges, verbs=("combine", "compare", "add", "elementwise"), nouns=(a if len(a) > 2 else "lists", "lists"))


def _two_lists(voice: Voice) -> Spec:
    a, b = _names(voice, ("first", "second"), "str")
    x = loop_variable(a, (a, b), "item") if len(a) > 2 else "x"
    x = x if x not in (a, b) else "item"
    both = f"{voice.name(a)} and {voice.name(b)}" if voice.named else "two lists"
    na, nb = (voice.name(a), voice.name(b)) if voice.named else ("a list", "another list")
    body, phrases, ref = voice.any((
        ([f"return [{x} for {x} in {a} if {x} in {b}]"], ("the elements of {a} that are also in {b}", "those elements of {a} that occur in {b}, in the same order"), lambda p, q: [i for i in p if i in q]),
        ([f"return [{x} for {x} in {a} if {x} not in {b}]"], ("the elements of {a} that are not in {b}", "what is in {a} but not in {b}"), lambda p, q: [i for i in p if i not in q]),
        ([f"return sorted(set({a}) & set({b}))"], ("the sorted common elements of {p} without duplicates", "a sorted list of the elements that {p} have in common"), lambda p, q: sorted({i for i in p if i in q})),
        ([f"return sorted(set({a}) | set({b}))"], ("all elements of {p} without duplicates, sorted", "a sorted list of the distinct elements of {p}"), lambda p, q: sorted(set(p + q))),
        ([f"return sorted(set({a}) ^ set({b}))"], ("the elements that are in only one of {p}, sorted",), lambda p, q: sorted(set([i for i in p if i not in q] + [i for i in q if i not in p]))),
        ([f"return list(zip({a}, {b}))"], ("a list of pairs from {p}", "the elements of {p} as pairs"), lambda p, q: [(p[i], q[i]) for i in range(min(len(p), len(q)))]),
        (["return [item for pair in zip(" + f"{a}, {b}" + ") for item in pair]"], ("a list that takes elements from {p} in turn, as long as both have some", "the elements of {p} interleaved, up to the end of the shorter one"), lambda p, q: [i for k in range(min(len(p), len(q))) for i in (p[k], q[k])]),
        ([f"return sorted({a} + {b})"], ("the elements of {p} in one sorted list", "{p} merged into one sorted list"), lambda p, q: sorted([*p, *q])),
        ([f'return [f"{{x}} {{y}}" for x, y in zip({a}, {b})]'], ("a list of strings that join the elements of {p} at the same position with a space",), lambda p, q: [p[i] + " " + q[i] for i in range(min(len(p), len(q)))]),
    ))  # fmt: skip
    clause = f"{voice.pick('return', 'return', 'get', 'give back')} {voice.pick(*phrases).format(a=na, b=nb, p=both)}"
    params = [Param(a, "list[str]", "a list"), Param(b, "list[str]", "a list")]

    def inputs(g: Random) -> tuple[Any, ...]:
        return tuple([g.choice(("a", "b", "tea", "x", "moon")) for _ in range(g.choice((0, 1, 3, 5)))] for _ in range(2))

    return Spec("pairs.lists", params, "list", [clause], body, lambda env: ref(env[a], env[b]), inputs, verbs=("common", "combine", "merge", "compare", "pair"), nouns=("lists", a if len(a) > 2 else "elements"))


def _dict_of_two(voice: Voice) -> Spec:
    a, b = (voice.rng.choice(pools.STR_NOUNS), voice.rng.choice(pools.INT_NOUNS + pools.FLOAT_NOUNS)) if voice.named or voice.chance(0.5) else ("keys", "values")
    if a == b:
        a, b = "keys", "values"
    x, y = loop_variable(a, otherwise="key"), loop_variable(b, otherwise="value")
    if x == y:
        x, y = "key", "value"
    both = f"{voice.name(a)} and {voice.name(b)}" if voice.named else f"a list of {a} and a list of {b}"
    k = voice.rng.choice((0, 5, 10, 20))
    plain = voice.chance(0.5)
    if plain:
        clause = voice.pick(f"make a dict from {both}", f"return a dict that maps {both.replace(' and ', ' to ')}", f"build a dict with {both.replace(' and ', ' as keys and ')} as values", f"combine {both} into a dict")
        body = [f"return dict(zip({a}, {b}))"]
    else:
        clause = voice.pick(f"make a dict from {both}, only with values above {k}", f"build a dict from {both} that leaves out values of {k} or less")
        body = [f"return {{{x}: {y} for {x}, {y} in zip({a}, {b}) if {y} > {k}}}"]

    def ref(env: Env) -> Any:
        result = {}
        for i in range(min(len(env[a]), len(env[b]))):
            if plain or env[b][i] > k:
                result[env[a][i]] = env[b][i]
        return result

    return Spec("pairs.dict", [Param(a, "list[str]", "a list"), Param(b, "list[float]", "a list")], "dict[str, float]", [clause], body, ref, lambda g: (_WORDS(g, ()), _NUMBERS(g, (k,))), verbs=("map", "build", "make", "index"), nouns=(f"{a}_to_{b}", a))


def _list_of_pairs(voice: Voice) -> Spec:
    x, y = voice.rng.choice((("name", "age"), ("name", "score"), ("product", "price"), ("city", "population"), ("word", "count"), ("student", "grade"), ("item", "quantity"), ("team", "points"), ("title", "year"), ("key", "value")))
    name = voice.rng.choice(("pairs", "items", "data", "entries", "rows", f"{x}s" if x != "city" else "cities", "records")) if voice.named else "pairs"
    if name == x:
        name = "pairs"
    said = voice.name(name) if voice.named else f"a list of ({x}, {y}) pairs"
    kind = f" of ({x}, {y}) pairs" if voice.named and voice.chance(0.5) else ""
    said += kind
    k = voice.rng.choice((5, 10, 18, 20, 30, 50))
    sign, word, test = voice.any(((">", "above", lambda v: v > k), ("<", "below", lambda v: v < k), (">=", "of at least", lambda v: v >= k)))
    options: tuple[tuple[list[str], str, Callable[[list[Any]], Any], str], ...] = (
        ([f"return sorted({name}, key=lambda pair: pair[1])"], voice.pick(f"sort {said} by {y}", f"return {said} sorted by the second element", f"return {said} in ascending order of {y}"), lambda items: sorted(items, key=lambda p: p[1]), "list[tuple]"),
        ([f"return sorted({name}, key=lambda pair: pair[1], reverse=True)"], voice.pick(f"sort {said} by {y}, highest first", f"return {said} sorted by the second element in descending order"), lambda items: sorted(items, key=lambda p: p[1], reverse=True), "list[tuple]"),
        ([f"return [{x} for {x}, {y} in {name} if {y} {sign} {k}]"], voice.pick(f"return the {x} of each pair in {said} with a {y} {word} {k}", f"list the first elements of {said} whose second element is {word.removeprefix('of ')} {k}"), lambda items: [p[0] for p in items if test(p[1])], "list[str]"),
        ([f"return sum({y} for _, {y} in {name})"], voice.pick(f"return the sum of the second elements of {said}", f"add up the {y} of all pairs in {said}"), lambda items: sum([p[1] for p in items]), "int"),
        ([f"return max({name}, key=lambda pair: pair[1])[0]"], voice.pick(f"return the {x} with the highest {y} in {said}", f"find the first element of the pair in {said} with the largest second element"), lambda items: max(items, key=lambda p: p[1])[0], "str"),
        (["totals = {}", f"for {x}, {y} in {name}:", f"    totals[{x}] = totals.get({x}, 0) + {y}", "return totals"], voice.pick(f"return a dict with the total {y} per {x} of {said}", f"sum the {y} of {said} for each {x} in a dict"), lambda items: {p[0]: sum(q[1] for q in items if q[0] == p[0]) for p in items}, "dict[str, int]"),
        (["groups = {}", f"for {x}, {y} in {name}:", f"    groups.setdefault({x}, []).append({y})", "return groups"], voice.pick(f"return a dict that maps each {x} in {said} to the list of its {y}s", f"group the second elements of {said} by the first in a dict"), lambda items: {p[0]: [q[1] for q in items if q[0] == p[0]] for p in items}, "dict[str, list]"),
        ([f"return [({y}, {x}) for {x}, {y} in {name}]"], voice.pick(f"swap the elements of each pair in {said}", f"return {said} with the elements of each pair swapped"), lambda items: [(q, p) for p, q in items], "list[tuple]"),
    )  # fmt: skip
    body, clause, ref, hint = voice.any(options)
    return Spec("pairs.pairs", [Param(name, "list[tuple[str, int]]", "a list of pairs")], hint, [clause], body, lambda env: ref(list(env[name])), lambda g: ([(g.choice(("ann", "bob", "eve", "x")), g.randrange(60)) for _ in range(g.choice((1, 2, 4, 6)))],), verbs=("sort", "best", "total", "names", "group"), nouns=("pairs", f"by_{y}", f"{x}s"))


def _nested(voice: Voice) -> Spec:
    name = voice.rng.choice(("lists", "groups", "rows", "nested", "batches", "chunks", "teams", "data")) if voice.named else "lists"
    said = voice.name(name) if voice.named else "a list of lists"
    x = loop_variable(name, otherwise="part")
    k = voice.rng.choice((1, 2, 3, 4))
    body, clause, ref, hint = voice.any((
        (f"return [item for {x} in {name} for item in {x}]", voice.pick(f"flatten {said} into one list", f"return one list with all elements of {said}", f"turn {said} into a flat list"), lambda v: functools.reduce(operator.iadd, v, []), "list"),
        (f"return [sum({x}) for {x} in {name}]", voice.pick(f"return the sum of each list in {said}", f"return a list with the sums of the inner lists of {said}"), lambda v: [sum(p) for p in v], "list[int]"),
        (f"return [{x} for {x} in {name} if len({x}) > {k}]", voice.pick(f"return the lists in {said} with more than {k} elements", f"keep the inner lists of {said} that are longer than {k}"), lambda v: [p for p in v if len(p) > k], "list"),
        (f"return max({name}, key=len, default=[])", voice.pick(f"return the longest list in {said}, or an empty list if there is none", f"find the longest inner list of {said}; an empty list if there are none"), lambda v: next((p for p in v if len(p) == max(len(q) for q in v)), []), "list"),
        (f"return sorted({name}, key=len)", voice.pick(f"sort {said} by the length of the inner lists", f"return the lists in {said} sorted by length"), lambda v: sorted(v, key=lambda p: len(p)), "list"),
        (f"return sum(len({x}) for {x} in {name})", voice.pick(f"count all elements of the inner lists of {said}", f"return the total number of elements in {said}"), lambda v: len(functools.reduce(operator.iadd, v, [])), "int"),
        (f"return [max({x}) for {x} in {name} if {x}]", voice.pick(f"return the largest element of each list in {said}, skipping empty ones", f"get the maximum of every non-empty list in {said}"), lambda v: [sorted(p)[-1] for p in v if p], "list[int]"),
        (f"return sum(sum({x}) for {x} in {name})", voice.pick(f"add up all numbers in {said}", f"return the sum of all numbers in the inner lists of {said}"), lambda v: sum(functools.reduce(operator.iadd, v, [])), "int"),
    ))  # fmt: skip
    return Spec("pairs.nested", [Param(name, "list[list[int]]", "a list of lists")], hint, [clause], [body], lambda env: ref(env[name]), lambda g: ([[g.randrange(20) for _ in range(g.randrange(6))] for _ in range(g.randrange(5))],), verbs=("flatten", "collect", "sum", "process"), nouns=("lists", name))


def _matrix(voice: Voice) -> Spec:
    name = voice.rng.choice(("matrix", "grid", "table", "rows", "board", "m")) if voice.named else "matrix"
    said = voice.name(name) if voice.named else voice.pick("a matrix", "a matrix given as a list of rows", "a grid" if name == "grid" else "a matrix")
    k = voice.rng.choice((0, 1, 2))
    n = voice.rng.choice((2, 3, 5, 10))
    body, clause, ref, hint = voice.any((
        (f"return [list(column) for column in zip(*{name})]", voice.pick(f"transpose {said}", f"swap the rows and columns of {said}"), lambda m: [[row[i] for row in m] for i in range(len(m[0]))], "list[list[int]]"),
        (f"return [sum(column) for column in zip(*{name})]", voice.pick(f"return the sums of the columns of {said}", f"compute the sum of each column of {said}"), lambda m: [sum(row[i] for row in m) for i in range(len(m[0]))], "list[int]"),
        (f"return [row[{k}] for row in {name}]", voice.pick(f"return column {k} of {said}, counting from 0", f"get the column with index {k} of {said}"), lambda m: [row[k] for row in m], "list[int]"),
        (f"return [[value * {n} for value in row] for row in {name}]", voice.pick(f"multiply every value in {said} by {n}", f"return {said} with every element times {n}"), lambda m: [[n * v for v in row] for row in m], "list[list[int]]"),
        (f"return [max(row) for row in {name}]", voice.pick(f"return the largest value of each row of {said}", f"list the row maxima of {said}"), lambda m: [sorted(row)[-1] for row in m], "list[int]"),
        (f"return sum({name}[i][i] for i in range(len({name})))", voice.pick(f"return the sum of the main diagonal of {said}", f"add up the diagonal of {said}"), lambda m: sum([m[i][i] for i in range(len(m))]), "int"),
        (f"return [row[::-1] for row in {name}]", voice.pick(f"mirror {said} from left to right", f"reverse every row of {said}"), lambda m: [list(reversed(row)) for row in m], "list[list[int]]"),
        (f"return sum(value == {k} for row in {name} for value in row)", voice.pick(f"count how often {k} occurs in {said}", f"return the number of cells of {said} that are {k}"), lambda m: sum(row.count(k) for row in m), "int"),
    ))  # fmt: skip

    def inputs(g: Random) -> tuple[Any, ...]:
        size = g.choice((3, 4))
        return ([[g.randrange(5) for _ in range(size)] for _ in range(size)],)

    return Spec("pairs.matrix", [Param(name, "list[list[int]]", "a list of rows")], hint, [clause], [body], lambda env: ref(env[name]), inputs, verbs=("transform", "compute", "get", "process"), nouns=("matrix", name))
