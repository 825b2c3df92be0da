"""Recipes for sort keys, generators and decorators."""
from collections.abc import Callable
from typing import Any

from jotcode.training.compose.recipe import INTS, TEXT, WORDS, Recipe, Slot, either, number
from jotcode.training.compose.sample import Printed

_N = number("n", "count", "size", "k", values=(2, 3, 5), draws=(0, 1, 2, 3, 5))
_LIMIT = number("limit", "n", "maximum", "stop", values=(5, 10, 20), draws=(0, 1, 5, 12))
_REVERSE = either(("", "", False), (", longest first", ", reverse=True", True))
_PEOPLE = Slot("words", ("names", "people", "authors", "students", "members", "players"), words="a list of full names", make=lambda g: [g.choice(("Ann Lee", "Bob Ash", "Eve M. Zorn", "Carl Ash", "Zoe Bo")) for _ in range(g.randrange(6))])
_PAIRS = Slot("pairs", ("pairs", "entries", "results", "items", "scores", "rows"), words="a list of (name, number) pairs", intro="the (name, number) pairs in {}", make=lambda g: [(g.choice(("tea", "ann", "Oslo", "bob")), g.randrange(0, 9)) for _ in range(g.choice((0, 1, 3, 6)))])
_ORDER = either(("", "item[1]", 1), (", highest first|, in descending order|, largest first", "-item[1]", -1))


def _add(a: int, b: int = 1) -> int:
    return a + b


def _word(a: Any, b: str = "x") -> str:
    return f"{a}-{b}"


def _fail(a: Any, b: int = 1) -> float:
    if a == 0:
        raise TypeError(b)
    return float(a)


def _function(call: Callable[..., Any]) -> Slot:
    return Slot("func", ("func", "function", "fn", "f"), (), (call,), words="a function")


SORTING = (
    Recipe({"xs": WORDS, "r": _REVERSE}, ("return <xs> sorted by length<r>", "sort <xs> by {the number of characters|length}<r> and return the {new list|result}"), "return sorted(<xs>, key=len<r>)", lambda xs, r: [x for n in (range(60, -1, -1) if r else range(61)) for x in xs if len(x) == n], "<T>", ("<many>", "by_length"), ("sort", "order")),
    Recipe({"xs": WORDS}, ("sort <xs> by length, {equally long ones|those of the same length|ties} alphabetically, and return the list", "return <xs> sorted by length and then alphabetically"), "return sorted(<xs>, key=lambda <v>: (len(<v>), <v>))", lambda xs: sorted(sorted(xs), key=len), "<T>", ("<many>", "by_length"), ("sort", "order")),
    Recipe({"xs": WORDS}, ("return <xs> sorted alphabetically, {ignoring case|case-insensitively|regardless of case}", "sort <xs> without regard to case and return {the list|a new list}"), "return sorted(<xs>, key=str.lower)", lambda xs: [x for _, _, x in sorted((x.lower(), i, x) for i, x in enumerate(xs))], "<T>", ("<many>", "names"), ("sort", "order")),
    Recipe({"xs": Slot("words", make=lambda g: [g.choice(("tea", "ann", "Oslo", "bob")) for _ in range(g.randrange(6))])}, ("return <xs> sorted by {the|their} last {character|letter}", "sort <xs> by the last letter of each and return the result"), "return sorted(<xs>, key=lambda <v>: <v>[-1])", lambda xs: sorted(xs, key=lambda x: x[::-1][:1]), "<T>", ("<many>", "by_ending"), ("sort", "order")),
    Recipe({"xs": _PEOPLE}, ("return <xs> sorted by {the last word of each|last name, which is the last word}", "sort <xs> by {surname, the last word|the last word} and return the new list"), "return sorted(<xs>, key=lambda <v>: <v>.split()[-1])", lambda xs: sorted(xs, key=lambda x: x.rsplit(" ", 1)[1]), "<T>", ("names", "by_surname", "people"), ("sort", "order"), guards=False),
    Recipe({"xs": INTS}, ("return <xs> sorted by absolute value", "sort <xs> by {distance from zero|absolute value} and return the new list"), "return sorted(<xs>, key=abs)", lambda xs: sorted(xs, key=lambda x: x * x), "<T>", ("<many>", "by_size"), ("sort", "order")),
    Recipe({"xs": INTS, "t": number("target", "center", "x", "goal", values=(0, 10, 50), draws=(0, 5, 20))}, ("return the {element|<one>|value} of <xs> that is closest to <t>", "find which of <xs> is nearest to <t>"), "return min(<xs>, key=lambda <v>: abs(<v> - <t>))", lambda xs, t: sorted(xs, key=lambda x: abs(t - x))[0], "<E>", ("closest", "nearest"), ("find", "get"), needs=True),
    Recipe({"ps": _PAIRS, "o": _ORDER}, ("return <ps> sorted by the {second element|number}<o>", "sort <ps> by the {number|second value}<o> and return the result"), "return sorted(<ps>, key=lambda item: <o>)", lambda ps, o: [p for n in sorted({x[1] for x in ps}, reverse=o < 0) for p in ps if p[1] == n], "<T>", ("pairs", "by_number", "scores"), ("sort", "rank"), guards=False),
    Recipe({"ps": _PAIRS}, ("sort <ps> by number, highest first, and equal ones by name, and return the list", "return <ps> in descending order of the number, ties in alphabetical order of the name"), "return sorted(<ps>, key=lambda item: (-item[1], item[0]))", lambda ps: sorted(sorted(ps), key=lambda p: -p[1]), "<T>", ("pairs", "ranking"), ("rank", "sort"), guards=False),
    Recipe({"ps": _PAIRS, "m": either(("highest|largest|biggest", "max", -1), ("lowest|smallest", "min", 1))}, ("return the name with the <m> number in <ps>".replace("in <ps>", "of <ps>"), "find the first element of the pair with the <m> second element in a list, namely <ps>".replace(" in a list, namely <ps>", " of <ps>")), "return <m>(<ps>, key=lambda item: item[1])[0]", lambda ps, m: sorted(ps, key=lambda p: m * p[1])[0][0], "str", ("name", "winner", "top"), ("find", "get"), guards=False, fits=lambda ps, m: bool(ps)),
    Recipe({"xs": INTS, "k": number("factor", "k", "n", values=(2, 3, 10), draws=(0, 2, 5))}, ("multiply each {element|<one>} of <xs> by <k> using map and a lambda, {return a list|and return the list}", "use map with a lambda to return a list of <xs> times <k>"), "return list(map(lambda <v>: <v> * <k>, <xs>))", lambda xs, k: [k * x for x in xs], "<T>", ("<many>", "values"), ("multiply", "map", "scale"), guards=False),
    Recipe({"xs": INTS, "k": number("limit", "k", "minimum", values=(0, 5, 10), draws=(0, 2, 5))}, ("keep the {elements|<many>} of <xs> greater than <k> using filter and a lambda, {return|and return} a list", "use filter with a lambda to return a list of the {elements|<many>} of <xs> above <k>"), "return list(filter(lambda <v>: <v> > <k>, <xs>))", lambda xs, k: [x for x in xs if not x <= k], "<T>", ("<many>", "values"), ("filter", "keep"), guards=False),
)  # fmt: skip
GENERATORS = (
    Recipe({"n": _LIMIT, "s": either(("squares", "i * i", lambda i: i * i), ("even numbers", "i * 2", lambda i: i * 2), ("cubes", "i**3", lambda i: i * i * i), ("multiples of 5", "i * 5", lambda i: 5 * i))}, ("yield the first <n> <s>, starting {from|with} 0", "yield the first <n> <s>, starting with 0"), "for i in range(<n>):\n    yield <s>", lambda n, s: [s(i) for i in range(n)], "Iterator[int]", ("numbers", "squares"), ("generate", "yield", "iter"), call="list({name}(*args))", guards=False),
    Recipe({"xs": WORDS, "n": number("n", "size", "length", values=(2, 3, 4), draws=(1, 2, 3))}, ("yield <xs> in {chunks|lists|batches} of <n> elements", "yield {successive|} lists of <n> elements from <xs>, the last may be shorter"), "for i in range(0, len(<xs>), <n>):\n    yield <xs>[i:i + <n>]", lambda xs, n: [xs[i * n : i * n + n] for i in range((len(xs) + n - 1) // n)], "Iterator[<T>]", ("chunks", "batches"), ("iter", "generate", "yield"), call="list({name}(*args))", guards=False),
    Recipe({"n": number("start", "first", "n", values=(0, 1, 10), draws=(0, 3)), "k": number("step", "by", values=(1, 2, 5), draws=(1, 4))}, ("yield <n>, <n> plus <k> and so on, endlessly", "yield numbers {without end|forever}, starting at <n> and adding <k> each time"), "number = <n>\nwhile True:\n    yield number\n    number += <k>", lambda n, k: [n + i * k for i in range(6)], "Iterator[int]", ("numbers", "forever"), ("count", "generate"), call="[x for _, x in zip(range(6), {name}(*args))]", guards=False),
    Recipe({"n": _LIMIT}, ("yield the numbers of the fibonacci sequence below <n>, starting with 0 and 1", "yield the fibonacci numbers {less than|below} <n>, beginning with 0, 1"), "a, b = 0, 1\nwhile a < <n>:\n    yield a\n    a, b = b, a + b", lambda n: [x for x in (0, 1, 1, 2, 3, 5, 8, 13, 21) if x < n], "Iterator[int]", ("fibonacci",), ("generate", "fib"), call="list({name}(*args))", guards=False),
    Recipe({"xs": WORDS, "n": number("length", "minimum", "n", values=(3, 4, 5), draws=(1, 4))}, ("yield each {element|string} of <xs> longer than <n> in upper case", "yield the {elements|<many>} of <xs> with more than <n> characters, uppercased"), "for <v> in <xs>:\n    if len(<v>) > <n>:\n        yield <v>.upper()", lambda xs, n: [x.upper() for x in xs if len(x) > n], "Iterator[str]", ("<many>", "long_ones"), ("generate", "iter"), call="list({name}(*args))", guards=False),
    Recipe({"s": TEXT}, ("yield (line number, line) for the lines of <s> that are not empty, numbered from 1", "yield the number and the stripped text of each non-empty line of <s>, counting {all lines|every line} from 1".replace("stripped ", "")), "for i, line in enumerate(<s>.splitlines(), start=1):\n    if line:\n        yield i, line", lambda s: [(i + 1, x) for i, x in enumerate(s.splitlines()) if x != ""], "Iterator[tuple[int, str]]", ("lines",), ("number", "iter"), call="list({name}(*args))", guards=False),
    Recipe({"n": number("start", "n", "count", values=(3, 5, 10), draws=(0, 1, 4))}, ("yield the whole numbers counting down from <n> to 1", "yield the numbers from <n> down to 1"), "for i in range(<n>, 0, -1):\n    yield i", lambda n: [n - i for i in range(n)], "Iterator[int]", ("countdown", "numbers"), ("generate", "count"), call="list({name}(*args))", guards=False),
)  # fmt: skip


def _wrapped(*lines: str, after: tuple[str, ...] = ()) -> str:
    inside = ["@functools.wraps(<f>)", "def wrapper(*args, **kwargs):", *(f"    {line}" for line in lines), *after]
    return "\n".join([*inside, "return wrapper"])


_CALL = "list(map({name}(*args), (3, 7)))"
_DECORATED = {"imports": ("import functools",), "call": _CALL, "guards": False}
DECORATORS = (
    Recipe({"f": _function(_add), "k": Slot("int", (), (2, 3, 10), constant=True)}, ("multiplies the result of a function by <k>", "returns <k> times what the function returns"), _wrapped("return <f>(*args, **kwargs) * <k>"), lambda f, k: [f(x) * k for x in (3, 7)], "Callable", ("result", "times"), ("multiply", "scale"), **_DECORATED),  # type: ignore[arg-type]
    Recipe({"f": _function(_word)}, ("{returns the result of a function in upper case|makes the string that a function returns uppercase}",), _wrapped("return <f>(*args, **kwargs).upper()"), lambda f: [f(x).upper() for x in (3, 7)], "Callable", ("upper", "result"), ("to", "make", "shout"), **_DECORATED),  # type: ignore[arg-type]
    Recipe({"f": _function(_add), "k": Slot("int", (), (1, 2, 3), constant=True)}, ("calls a function <k> times and returns a list of the results", "runs the function <k> times and returns {all results in a list|the list of results}"), _wrapped("return [<f>(*args, **kwargs) for _ in range(<k>)]"), lambda f, k: [[f(x)] * k for x in (3, 7)], "Callable", ("calls", "times"), ("repeat", "run"), **_DECORATED),  # type: ignore[arg-type]
    Recipe({"f": _function(_fail), "d": Slot("int", (), (0, -1, 100), constant=True), "e": either(("a TypeError", "TypeError", 0), ("a TypeError or ZeroDivisionError", "(TypeError, ZeroDivisionError)", 0))}, ("returns <d> if the function raises <e>", "catches <e> of a function and returns <d> instead"), _wrapped("try:", "    return <f>(*args, **kwargs)", "except <e>:", "    return <d>"), lambda f, d, e: [3.0, d, 7.0], "Callable", ("errors", "default"), ("catch", "safe"), imports=("import functools",), call="list(map({name}(*args), (3, 0, 7)))", guards=False),
    Recipe({"f": _function(_add)}, ("prints the name of the function before {each|every} call", "prints the function's name and then calls it"), _wrapped("print(<f>.__name__)", "return <f>(*args, **kwargs)"), lambda f: _lines("_add", "_add", value=[f(3), f(7)]), "Callable", ("calls", "name"), ("log", "print", "trace"), **_DECORATED),  # type: ignore[arg-type]
    Recipe({"f": _function(_add)}, ("counts {the calls|how often the function is called} in an attribute calls of the wrapper", "keeps the number of calls in wrapper.calls"), _wrapped("wrapper.calls += 1", "return <f>(*args, **kwargs)", after=("wrapper.calls = 0",)), lambda f: [4, 2], "Callable", ("calls",), ("count", "counted"), imports=("import functools",), call="[(w := {name}(*args))(3), (w(4), w.calls)[1]]", guards=False),
    Recipe({"f": _function(_add), "n": Slot("int", (), (0, 1, 2), constant=True)}, ("rounds the result of the function to <n> decimals",), _wrapped("return round(<f>(*args, **kwargs), <n>)"), lambda f, n: [round(f(x), n) for x in (3.14159, 7.777)], "Callable", ("result",), ("round", "rounded"), imports=("import functools",), call="list(map({name}(*args), (3.14159, 7.777)))", guards=False),
    Recipe({"f": _function(_add)}, ("raises ValueError if {the first argument|the first positional argument} is negative", "checks that the first argument is not negative, ValueError otherwise"), _wrapped("if args[0] < 0:", '    raise ValueError("argument must not be negative")', "return <f>(*args, **kwargs)"), lambda f: [f(3), "refused"], "Callable", ("argument", "positive"), ("check", "require"), imports=("import functools",), call="[{name}(*args)(3), refusal({name}(*args), -1)]", guards=False),
    Recipe({"f": _function(_add)}, ("caches the results of a function of positional arguments in a dict", "remembers results in a dict, keyed by the arguments"), "cache = {}\n\n" + _wrapped("if args not in cache:", "    cache[args] = <f>(*args)", "return cache[args]").replace(", **kwargs", ""), lambda f: [f(3), f(7)], "Callable", ("results",), ("cache", "memoize", "remember"), **_DECORATED),  # type: ignore[arg-type]
)  # fmt: skip


def _lines(*lines: str, value: Any) -> Any:
    return Printed(tuple(lines), value)


def refusal(function: Callable[..., Any], *args: Any) -> str:
    """What a call does that should be refused: "refused" for a ValueError."""
    try:
        function(*args)
    except ValueError:
        return "refused"
    return "accepted"


FUNCTION_RECIPES = (*SORTING, *GENERATORS)
