"""Recipes over numbers: loops with a state, while loops that count steps, digits, divisors, rules over several values."""
# ruff: noqa: E741 (a reference's arguments are called as the slots of its recipe)
import math

from jotcode.training.compose.recipe import FLOATS, INTS, Recipe, Slot, either, number
from jotcode.training.compose.sample import Printed

_N = number("n", "number", "x", "value", "num", draws=(0, 1, 2, 3, 6, 7, 10, 12, 28, 97, 100, 120), words="a number")
_POSITIVE = number("n", "number", "x", "value", "num", draws=(1, 2, 3, 6, 7, 10, 12, 27, 28, 97, 100), words="a positive number")
_LIMIT = number("limit", "n", "maximum", "top", "upper", values=(10, 20, 50, 100), draws=(0, 1, 2, 5, 10, 30), words="a number")
_K = number("k", "factor", "divisor", "base", "step", values=(2, 3, 5, 7), draws=(2, 3, 4), words="a number")
_START = number("start", "amount", "balance", "population", "principal", "capital", "value", draws=(1, 10, 100, 250), words="a number", kind="number")
_PERCENT = number("percent", "rate", "growth", "interest", values=(1, 2, 3, 5, 10), draws=(1, 5, 10, 25), words="a percentage", kind="number")
_GOAL = number("goal", "target", "limit", "threshold", values=(500, 1000, 10000), draws=(50, 200, 1000), words="a number", kind="number")
_YEARS = number("years", "n", "periods", "months", values=(5, 10), draws=(0, 1, 2, 5), words="a number of years")
_A = number("a", "x", "first", "left", "one", draws=(0, 1, 4, 6, 9, 12, 18, -3), words="a number")
_B = number("b", "y", "second", "right", "other", draws=(0, 1, 2, 6, 9, 12, -5), words="a number")
_C = number("c", "z", "third", "last", draws=(0, 2, 6, 9, -5), words="a number")


def _collatz(n: int) -> int:
    return 0 if n == 1 else 1 + _collatz(n // 2 if n % 2 == 0 else 3 * n + 1)


def _grow(start: float, percent: float, goal: float) -> int:
    years = 0
    while start < goal:
        start *= 1 + percent / 100
        years += 1
    return years


def _balances(start: float, percent: float, years: int) -> list[float]:
    return [round(start * (1 + percent / 100) ** (i + 1), 6) for i in range(years)]


LOOPS = (
    Recipe({"n": _N}, ("return the sum of the digits of <n>", "add up the digits of <n>", "compute the digit sum of <n>"), "return sum(int(digit) for digit in str(<n>))", lambda n: sum(n // 10**i % 10 for i in range(6)), "int", ("digits", "digit_sum"), ("sum", "add_up", "get")),
    Recipe({"n": _POSITIVE}, ("return how many {steps|halvings} it takes until <n> is 1, halving {it|the number} (rounded down) each time", "count how often <n> can be halved, rounding down, until it is 1"), "steps = 0\nwhile <n> > 1:\n    <n> //= 2\n    steps += 1\nreturn steps", lambda n: len(bin(n)) - 3, "int", ("steps", "halvings"), ("count", "halving")),
    Recipe({"n": _POSITIVE, "k": _K}, ("return how often <n> can be divided by <k> {without a remainder|evenly}", "count how many times <n> is divisible by <k>"), "count = 0\nwhile <n> % <k> == 0:\n    <n> //= <k>\n    count += 1\nreturn count", lambda n, k: sum(1 for i in range(1, 20) if n % k**i == 0), "int", ("divisions", "factor"), ("count", "multiplicity"), guards=False),
    Recipe({"n": _POSITIVE}, ("count the steps until <n> reaches 1: halve it if it is even, otherwise multiply by 3 and add 1", "return the number of collatz steps from <n> to 1 (n / 2 if even, else 3 * n + 1)"), "steps = 0\nwhile <n> != 1:\n    <n> = <n> // 2 if <n> % 2 == 0 else 3 * <n> + 1\n    steps += 1\nreturn steps", _collatz, "int", ("steps", "collatz"), ("count", "collatz"), guards=False),
    Recipe({"s": _START, "p": _PERCENT, "g": _GOAL}, ("return after how many years <s> has grown to at least <g> when it grows by <p> percent {a|per|every} year", "count the years until <s>, growing <p> percent a year, reaches <g>", "return how many years it takes until <s> with <p> percent interest a year is at least <g>"), "years = 0\nwhile <s> < <g>:\n    <s> *= 1 + <p> / 100\n    years += 1\nreturn years", _grow, "int", ("years", "doubling_time"), ("count", "years_until"), guards=False),
    Recipe({"s": _START, "p": _PERCENT, "y": _YEARS}, ("return a list with {the balance|what <s> has grown to} after each of <y> years at <p> percent {interest|growth} a year, {rounded to 2 decimals|each rounded to two decimals}".replace("{the balance|what <s> has grown to}", "the value of <s>"),), "values = []\nfor _ in range(<y>):\n    <s> *= 1 + <p> / 100\n    values.append(round(<s>, 2))\nreturn values", lambda s, p, y: [round(x, 2) for x in _growth(s, p, y)], "list[float]", ("balances", "values", "growth"), ("yearly", "project"), guards=False),
    Recipe({"n": _LIMIT, "a": either(("3 or 5", "3 == 0 or i % 5", (3, 5)), ("2 or 7", "2 == 0 or i % 7", (2, 7)), ("4 or 6", "4 == 0 or i % 6", (4, 6)))}, ("return the sum of all numbers below <n> that are divisible by <a>", "add up the numbers under <n> which are multiples of <a>"), "return sum(i for i in range(<n>) if i % <a> == 0)", lambda n, a: sum({i for i in range(n) if not i % a[0]} | {i for i in range(n) if not i % a[1]}), "int", ("multiples", "numbers"), ("sum", "add")),
    Recipe({"n": _N}, ("return all divisors of <n> in ascending order", "list the numbers that divide <n> without a remainder, from 1 to <n>", "return a list of the divisors of <n>"), "return [i for i in range(1, <n> + 1) if <n> % i == 0]", lambda n: [i for i in range(1, n + 1) if n // i * i == n], "list[int]", ("divisors", "factors"), ("find", "list", "get")),
    Recipe({"n": _N}, ("return <n> with its digits in reverse order, as a number", "reverse the digits of <n> and return {the number|an int}"), "return int(str(<n>)[::-1])", lambda n: sum(int(d) * 10**i for i, d in enumerate(str(n))), "int", ("digits", "number"), ("reverse", "flip")),
    Recipe({"n": _N}, ("return {a|the} list of the digits of <n>", "split <n> into {its|a list of} digits"), "return [int(digit) for digit in str(<n>)]", lambda n: [n // 10 ** (len(str(n)) - 1 - i) % 10 for i in range(len(str(n)))], "list[int]", ("digits",), ("get", "list", "split_into")),
    Recipe({"n": number("n", "count", "k", "length", values=(5, 8, 10), draws=(0, 1, 2, 7)), "a": number("first", "start", "a", values=(0, 1, 2), draws=(0, 1, 3)), "b": number("second", "next_one", "b", values=(1, 3), draws=(1, 2))}, ("return the first <n> numbers of a sequence that starts with <a> and <b>, each further one is the sum of the two before it", "return a list of <n> numbers like fibonacci, starting with <a> and <b>"), "numbers = []\na, b = <a>, <b>\nfor _ in range(<n>):\n    numbers.append(a)\n    a, b = b, a + b\nreturn numbers", lambda n, a, b: _fib(n, a, b), "list[int]", ("sequence", "fibonacci"), ("make", "sequence"), guards=False),
    Recipe({"a": number("start", "low", "first", "begin", draws=(0, 1, 5, 9)), "b": number("end", "high", "last", "stop", draws=(0, 4, 10, 12)), "k": number("step", values=(2, 3, 5), draws=(1, 2, 4))}, ("return {the|all} numbers from <a> to <b> {inclusive|including <b>} in steps of <k>", "return a list that counts from <a> up to <b> (included) by <k>"), "return list(range(<a>, <b> + 1, <k>))", lambda a, b, k: [a + i * k for i in range(100) if a + i * k <= b], "list[int]", ("numbers", "range"), ("count", "steps", "make")),
    Recipe({"a": number("start", "n", "first", values=(10, 5, 3), draws=(0, 1, 4))}, ("print the numbers from <a> down to 1, then {print|} 'liftoff'".replace("{print|}", "print"), "count down from <a> to 1, printing each number, and print 'liftoff' at the end"), 'for i in range(<a>, 0, -1):\n    print(i)\nprint("liftoff")', lambda a: _lines(*[str(a - i) for i in range(a)], "liftoff"), "None", ("down", "numbers", "countdown"), ("count", "print"), guards=False),
    Recipe({"a": _A, "b": _B}, ("return the greatest common divisor of <a> and <b> using a while loop", "find the gcd of <a> and <b> with euclid's algorithm"), "while <b>:\n    <a>, <b> = <b>, <a> % <b>\nreturn <a>", lambda a, b: math.gcd(a, b), "int", ("gcd", "common_divisor"), ("find", "compute"), guards=False, fits=lambda a, b: a >= 0 and b >= 0),
    Recipe({"n": _N}, ("return {the|all} prime numbers up to <n>", "list every prime from 2 to <n>"), "return [i for i in range(2, <n> + 1) if all(i % j for j in range(2, int(i**0.5) + 1))]", lambda n: [i for i in range(2, n + 1) if not any(i % j == 0 for j in range(2, i))], "list[int]", ("primes",), ("find", "list", "get")),
    Recipe({"n": _N, "k": _K}, ("return <n> written in base <k> as a string", "convert <n> to base <k> and return the digits as a string"), 'if <n> == 0:\n    return "0"\ndigits = ""\nwhile <n>:\n    digits = str(<n> % <k>) + digits\n    <n> //= <k>\nreturn digits', lambda n, k: "".join(str(n // k**i % k) for i in range(12, -1, -1)).lstrip("0") or "0", "str", ("base", "digits"), ("to", "convert"), guards=False),
)  # fmt: skip
STATES = (
    Recipe({"xs": INTS, "s": number("start", "balance", "initial", values=(0, 10, 100), draws=(0, 5, 100))}, ("start with <s>, add each {<one>|element} of <xs>, but never let the {value|result} fall below 0, and return the {final|last} value",), "current = <s>\nfor <v> in <xs>:\n    current = max(current + <v>, 0)\nreturn current", lambda xs, s: _floor(xs, s), "int", ("balance", "value"), ("final", "run"), guards=False),
    Recipe({"xs": FLOATS, "l": number("limit", "capacity", "budget", "maximum", values=(10, 50, 100), draws=(0, 5, 20, 60), kind="number")}, ("count how many {<many>|elements} of <xs> can be taken {from the start|in order} before their {sum|total} {exceeds|is more than} <l>", "add {<many>|elements} of <xs> in order and stop before the total {exceeds|gets above} <l>; return how many fit"), "total = 0\ncount = 0\nfor <v> in <xs>:\n    if total + <v> > <l>:\n        break\n    total += <v>\n    count += 1\nreturn count", lambda xs, l: next((i for i in range(len(xs)) if sum(xs[: i + 1]) > l), len(xs)), "int", ("fitting", "<many>", "items"), ("count", "how_many"), guards=False),
    Recipe({"xs": INTS, "l": number("limit", "target", "goal", "threshold", values=(10, 50, 100), draws=(0, 5, 20))}, ("return the index at which the running {sum|total} of <xs> first {reaches|is at least} <l>", "find after which index the sum of <xs> so far is at least <l>"), "total = 0\nfor i, <v> in enumerate(<xs>):\n    total += <v>\n    if total >= <l>:\n        return i\nreturn -1", lambda xs, l: next((i for i in range(len(xs)) if sum(xs[: i + 1]) >= l), -1), "int", ("index", "position"), ("find", "first"), (("{it never does|that never happens}", "return -1"),), guards=False),
    Recipe({"xs": INTS}, ("return the {elements|<many>|values} of <xs> that are {larger|greater|higher} than {every|each|all} {element|value|one} before {them|it}".replace("{them|it}", "them"), "list every {value|<one>} of <xs> that is a new {record|maximum}"), "records = []\nfor <v> in <xs>:\n    if not records or <v> > records[-1]:\n        records.append(<v>)\nreturn records", lambda xs: [x for i, x in enumerate(xs) if all(x > y for y in xs[:i])], "<T>", ("records", "<many>", "highs"), ("find", "get", "new")),
    Recipe({"xs": INTS, "d": either(("even", "% 2 == 0", lambda x: x % 2 == 0), ("positive", "> 0", lambda x: x > 0), ("negative", "< 0", lambda x: x < 0))}, ("return the {elements|<many>} of <xs> up to the first <d> one, without it", "collect the {elements|<many>} of <xs> until a <d> one comes and return them"), "result = []\nfor <v> in <xs>:\n    if <v> <d>:\n        break\n    result.append(<v>)\nreturn result", lambda xs, d: xs[: next((i for i, x in enumerate(xs) if d(x)), len(xs))], "<T>", ("<many>", "leading", "start"), ("take", "until"), guards=False),
    Recipe({"xs": INTS, "x": number("stop", "end", "marker", "value", values=(0, -1, 1), draws=(0, 1, 3))}, ("return the sum of the {<many>|elements} of <xs> before the first <x>", "add up <xs> until the first <x> {comes|is found}"), "total = 0\nfor <v> in <xs>:\n    if <v> == <x>:\n        break\n    total += <v>\nreturn total", lambda xs, x: sum(xs[: xs.index(x)] if x in xs else xs), "int", ("before", "until"), ("sum", "total"), guards=False),
    Recipe({"xs": INTS}, ("return the product of all {<many>|elements} of <xs>", "multiply all {<many>|elements} of <xs> and return the product"), "product = 1\nfor <v> in <xs>:\n    product *= <v>\nreturn product", lambda xs: math.prod(xs), "<E>", ("product", "<many>"), ("get", "multiply")),
    Recipe({"xs": INTS}, ("return the alternating sum of <xs>: the first minus the second plus the third and so on", "alternately add and subtract the {elements|<many>} of <xs>, starting with plus"), "total = 0\nfor i, <v> in enumerate(<xs>):\n    total += <v> if i % 2 == 0 else -<v>\nreturn total", lambda xs: sum(xs[::2]) - sum(xs[1::2]), "<E>", ("sum", "total"), ("alternating",), guards=False),
    Recipe({"xs": FLOATS, "p": number("percent", "discount", "rate", values=(5, 10, 20), draws=(0, 10, 50), kind="number"), "l": number("limit", "minimum", "threshold", values=(50, 100, 200), draws=(0, 50, 100), kind="number")}, ("{add up|sum} <xs> and take <p> percent off if the {total|sum} is at least <l>", "return the total of <xs>, reduced by <p> percent when it is <l> or more"), "total = sum(<xs>)\nif total >= <l>:\n    total *= 1 - <p> / 100\nreturn total", lambda xs, p, l: sum(xs) * ((100 - p) / 100 if sum(xs) >= l else 1), "float", ("total", "price"), ("discounted", "total", "compute"), guards=False, fits=lambda xs, p, l: True),
    Recipe({"xs": FLOATS, "l": number("low", "minimum", "lower", values=(0, 1, 5), draws=(0, 2)), "h": number("high", "maximum", "upper", values=(10, 20, 100), draws=(5, 10, 50))}, ("limit {each|every} <one> of <xs> to the range <l> to <h>", "return <xs> with {values|<many>} below <l> set to <l> and those above <h> set to <h>", "clamp the {values|<many>} of <xs> between <l> and <h>"), "return [max(<l>, min(<v>, <h>)) for <v> in <xs>]", lambda xs, l, h: [l if x < l else h if x > h else x for x in xs], "<T>", ("<many>", "values"), ("clamp", "limit", "clip")),
    Recipe({"xs": INTS, "a": either(("zero|0", "== 0", lambda x: x == 0), ("negative", "< 0", lambda x: x < 0)), "b": number("replacement", "fill", "default", "value", values=(0, 1, -1, 100), draws=(0, 9))}, ("replace every {<one>|element|value} of <xs> that is <a> {by|with} <b> {and return the new list|in a new list}", "return <xs> with each {value|element} that is <a> replaced by <b>"), "return [<b> if <v> <a> else <v> for <v> in <xs>]", lambda xs, a, b: [b if a(x) else x for x in xs], "<T>", ("<many>", "values"), ("replace", "fix")),
    Recipe({"xs": INTS, "a": number("old", "bad", "wrong", values=(0, -1, 1), draws=(0, 1, 2)), "b": number("new", "good", "replacement", values=(5, 10, 99), draws=(7, 0))}, ("return <xs> with every <a> replaced by <b>", "replace all <a> in <xs> {by|with} <b>, as a new list"), "return [<b> if <v> == <a> else <v> for <v> in <xs>]", lambda xs, a, b: [{a: b}.get(x, x) for x in xs], "<T>", ("<many>", "value"), ("replace", "substitute")),
    Recipe({"xs": INTS}, ("count the positive, negative and zero {<many>|elements} of <xs> and return the three counts as a tuple", "return a tuple with how many {<many>|elements} of <xs> are positive, negative and zero"), "positive = sum(1 for <v> in <xs> if <v> > 0)\nnegative = sum(1 for <v> in <xs> if <v> < 0)\nreturn positive, negative, len(<xs>) - positive - negative", lambda xs: (len([x for x in xs if x > 0]), len([x for x in xs if x < 0]), len([x for x in xs if not x])), "tuple[int, int, int]", ("signs", "counts"), ("count",), guards=False),
)  # fmt: skip
SEVERAL = (
    Recipe({"a": _A, "b": _B, "c": _C}, ("return the {middle|median} one of <a>, <b> and <c>", "return the value that lies between the other two of <a>, <b> and <c>"), "return sorted([<a>, <b>, <c>])[1]", lambda a, b, c: a + b + c - max(a, b, c) - min(a, b, c), "int", ("middle", "median"), ("get", "find"), guards=False),
    Recipe({"a": _A, "b": _B, "c": _C}, ("check whether <b> {lies|is} between <a> and <c> {inclusive|(inclusive)}",), "return <a> <= <b> <= <c>", lambda a, b, c: b in range(a, c + 1), "bool", ("between", "in_range"), ("is", "check"), guards=False),
    Recipe({"a": _A, "b": _B}, ("return 1 if <a> is {greater|larger} than <b>, -1 if it is {smaller|less} and 0 if they are equal", "compare <a> and <b>: 1 if <a> is {greater|larger}, -1 if <b> is, 0 if they are equal"), "if <a> > <b>:\n    return 1\nif <a> < <b>:\n    return -1\nreturn 0", lambda a, b: (a > b) - (a < b), "int", ("numbers", "values"), ("compare", "order"), guards=False),
    Recipe({"a": _A, "b": _B}, ("return True if exactly one of <a> and <b> is positive", "check whether exactly one of <a> and <b> is greater than 0"), "return (<a> > 0) != (<b> > 0)", lambda a, b: [a > 0, b > 0].count(True) == 1, "bool", ("positive", "one_positive"), ("exactly_one", "check"), guards=False),
    Recipe({"a": _A, "b": _B, "o": Slot("str", ("operator", "op", "sign", "operation"), (), ("+", "-", "*", "%"), words="a string")}, ("return the result of <a> and <b> with <o>, which is '+', '-' or '*'", "apply <o> ('+', '-' or '*') to <a> and <b> {and return the result|}"), 'if <o> == "+":\n    return <a> + <b>\nif <o> == "-":\n    return <a> - <b>\nif <o> == "*":\n    return <a> * <b>\nraise ValueError(f"unknown operator {<o>}")', lambda a, b, o: {"+": a + b, "-": a - b, "*": a * b}[o] if o in "+-*" else int("x"), "int", ("operator", "result"), ("apply", "calculate"), (("{it is something else|it is none of these}", "raise ValueError"),), guards=False),
    Recipe({"a": _A, "b": _B}, ("divide <a> by <b> and return quotient and remainder as a tuple", "return a tuple of <a> // <b> and the remainder"), "return <a> // <b>, <a> % <b>", lambda a, b: divmod(a, b), "tuple[int, int]", ("division", "quotient"), ("get", "divide"), (), guards=False, fits=lambda a, b: b != 0),
    Recipe({"a": _A, "b": _B}, ("divide <a> by <b>, {or return|return} None if <b> is 0", "return <a> divided by <b>, None {when|if} <b> is {0|zero}"), "if <b> == 0:\n    return None\nreturn <a> / <b>", lambda a, b: a / b if b else None, "float | None", ("divide", "ratio"), ("safe", "try"), guards=False),
    Recipe({"a": number("part", "done", "value", "correct", draws=(0, 1, 5, 30)), "b": number("whole", "total", "maximum", "count", draws=(0, 8, 40)), "d": number("decimals", "digits", values=(0, 1, 2), draws=(0, 1))}, ("return <a> as a percentage of <b>, rounded to <d> decimals, {or 0|0} if <b> is 0", "what percent of <b> is <a>, rounded to <d> {decimals|decimal places}; 0 if <b> is zero".replace("what percent of <b> is <a>", "return how many percent of <b> <a> is")), "if <b> == 0:\n    return 0\nreturn round(<a> / <b> * 100, <d>)", lambda a, b, d: round(a / b * 100, d) if b else 0, "float", ("percent", "percentage", "share"), ("get", "compute"), guards=False),
    Recipe({"y": number("year", "y", draws=(1900, 2000, 2023, 2024, 1999))}, ("check whether <y> is a leap year", "return True if <y> is a leap year: divisible by 4, but not by 100 unless by 400"), "return <y> % 4 == 0 and (<y> % 100 != 0 or <y> % 400 == 0)", lambda y: y % 400 == 0 or (y % 4 == 0 and y % 100 != 0), "bool", ("leap_year", "leap"), ("is", "check"), guards=False),
    Recipe({"x": number("x", "value", "number", "score", draws=(0, 3, 7.5, 12, 99), kind="number"), "k": number("step", "multiple", "size", "unit", values=(5, 10, 15), draws=(2, 5)), "m": either(("nearest", "round(", round))}, ("round <x> to the <m> multiple of <k>",), "return <m><x> / <k>) * <k>", lambda x, k, m: m(x / k) * k, "float", ("multiple", "step"), ("round_to", "to"), guards=False, fits=lambda x, k, m: k > 0),
)  # fmt: skip


def _growth(s: float, p: float, y: int) -> list[float]:
    values = []
    for _ in range(y):
        s *= 1 + p / 100
        values.append(s)
    return values


def _fib(n: int, a: int, b: int) -> list[int]:
    values = [a, b]
    while len(values) < n:
        values.append(values[-1] + values[-2])
    return values[:n]


def _floor(xs: list[int], s: int) -> int:
    for x in xs:
        s = s + x if s + x > 0 else 0
    return s


def _lines(*lines: str) -> Printed:
    return Printed(tuple(lines))


NUMBER_RECIPES = (*LOOPS, *STATES, *SEVERAL)
