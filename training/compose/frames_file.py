"""Functions, subclasses and snippets that use what the file defines: constants, helpers, dataclasses, Enums, tables, errors."""
from random import Random
from typing import Any

from jotcode.training.compose.frames import Frame
from jotcode.training.compose.frames_draws import holder

Slots = dict[str, str]


def objects(rng: Random) -> Slots:
    """Records of a dataclass above, or NamedTuples, or dicts of a TypedDict."""
    slots = holder(rng)
    while slots["form"] != "object":
        slots = holder(rng)
    how = rng.random()
    if how < 0.2:
        slots["shape"] = slots["shape"].replace("from dataclasses import dataclass", "from typing import NamedTuple").replace("@dataclass\n", "").replace(f"class {slots['One']}:", f"class {slots['One']}(NamedTuple):")
    elif how < 0.35:
        slots["shape"] = slots["shape"].replace("from dataclasses import dataclass", "from typing import TypedDict").replace("@dataclass\n", "").replace(f"class {slots['One']}:", f"class {slots['One']}(TypedDict):")
        for field in ("key", "text", "num", "dec", "flag", "amount"):
            slots[f"e.{field}"] = f'{slots["one"]}["{slots[field]}"]'
            slots[f"x.{field}"] = f'x["{slots[field]}"]'
            slots[f"at.{field}"] = f'["{slots[field]}"]'
        slots["draw"] = slots["draw"].replace("'object'", "'dict'")
        slots["drawn"] = slots["drawn"].replace("'object'", "'dict'")
    return slots


def _o(asks: tuple[str, ...], code: str, ref: str, draws: str = "(<draw>,)", **more: Any) -> Frame:
    return Frame("function", asks, code, ref, draws, theme=objects, prefix="<shape>~~", **more)


_DEF = "def <fn>(<many>~: list[<One>]~"
OBJECTS = (
    _o(("return the total <amount> of the <many>", "return the sum of the <amount> of all <many>", "add up the <amount> of the <many>", "=total <amount> of a list of <many>", "=sum of <amount> over the <many>"), _DEF + ")~ -> <amount.t>~:\n    return sum(<e.amount> for <one> in <many>)", "lambda m: math.fsum(<x.amount> for x in m)", names=("total_<amount>", "sum_<amount>", "total")),
    _o(("return the total value of the <many>, <num> times <dec>", "add up <num> times <dec> of all <many>", "=total value of the <many>: <num> times <dec> of each"), _DEF + ")~ -> float~:\n    return sum(<e.num> * <e.dec> for <one> in <many>)", "lambda m: math.fsum(<x.dec> * <x.num> for x in m)", names=("total_value", "value_of", "worth")),
    _o(("return the <key> of each <flag> <one>", "return the <key> of all <many> that are <flag>", "list the <key> of every <flag> <one>", "=<key> of the <many> that are <flag>"), _DEF + ")~ -> list[str]~:\n    return [<e.key> for <one> in <many> if <e.flag>]", "lambda m: [<x.key> for x in m if <x.flag> is True]", names=("<flag>_<many>", "<key>s", "list_<flag>")),
    _o(("return the <one> with the {highest|largest} <amount>", "find the <one> with the {highest|most} <amount>", "=the <one> with the highest <amount>"), _DEF + ")~ -> <One> | None~:\n    return max(<many>, key=lambda <one>: <e.amount>, default=None)", "lambda m: (sorted(m, key=lambda x: -(<x.amount>)) + [None])[0]", names=("best_<one>", "top_<one>", "highest"), edges=(("{there are none|the list is empty}", "return None"),)),
    _o(("return the average <amount> of the <many>", "=mean <amount> of the <many>", "compute the average <amount> of the <many>"), _DEF + ")~ -> float~:\n    if not <many>:\n        return 0\n    return sum(<e.amount> for <one> in <many>) / len(<many>)", "lambda m: math.fsum(<x.amount> for x in m) / max(1, len(m))", names=("average_<amount>", "mean_<amount>"), edges=(("{there are none|the list is empty}", "return 0"),)),
    _o(("return the <many> sorted by <text> and then by <amount>", "sort the <many> by <text>, ties by <amount>, && return the new list", "=<many> sorted by <text>, then <amount>"), _DEF + ")~ -> list[<One>]~:\n    return sorted(<many>, key=lambda <one>: (<e.text>, <e.amount>))", "lambda m: sorted(sorted(m, key=lambda x: <x.amount>), key=lambda x: <x.text>)", names=("sorted_<many>", "sort_<many>", "ordered")),
    _o(("return a dict from <text> to the <many> with it", "group the <many> by <text> && return a dict of lists", "=<many> grouped by <text>"), _DEF + ")~ -> dict[str, list[<One>]]~:\n    groups = {}\n    for <one> in <many>:\n        groups.setdefault(<e.text>, []).append(<one>)\n    return groups", "lambda m: {t: [x for x in m if <x.text> == t] for t in [<x.text> for x in m]}", names=("group_by_<text>", "by_<text>")),
    _o(("return {a dict|a dictionary} with the number of <many> {per|for each} <text>", "count the <many> {per|by} <text>", "=how many <many> per <text>"), _DEF + ")~ -> dict[str, int]~:\n    counts = {}\n    for <one> in <many>:\n        counts[<e.text>] = counts.get(<e.text>, 0) + 1\n    return counts", "lambda m: {t: [<x.text> for x in m].count(t) for t in [<x.text> for x in m]}", names=("count_by_<text>", "<text>_counts")),
    _o(("return the <many> whose <amount> is {at least|not below} [minimum]", "keep the <many> with a <amount> of at least [minimum] && return them"), _DEF + ", minimum~: <amount.t>~)~ -> list[<One>]~:\n    return [<one> for <one> in <many> if <e.amount> >= minimum]", "lambda m, n: [x for x in m if not n > <x.amount>]", "(<draw>, whole(g, 0, 8))", names=("at_least", "filter_<many>", "select")),
    _o(("find the <one> with the given <key>", "return the <one> whose <key> is [<key>]", "look up a <one> by <key>"), _DEF + ", <key>~: str~)~ -> <One> | None~:\n    for <one> in <many>:\n        if <e.key> == <key>:\n            return <one>\n    return None", "lambda m, k: ([x for x in m if <x.key> == k] + [None])[0]", "(lambda m: (m, one_key(g, [<x.key> for x in m])))(<draw>)", names=("find_<one>", "get_<one>"), edges=(("there is none", "return None"),)),
    _o(("return a dict from <key> to <amount>", "make a dict with the <key> of each <one> as key and its <amount> as value", "=dict from <key> to <amount> of the <many>"), _DEF + ")~ -> dict[str, <amount.t>]~:\n    return {<e.key>: <e.amount> for <one> in <many>}", "lambda m: dict([(<x.key>, <x.amount>) for x in m])", names=("<amount>_by_<key>", "<amount>_table")),
    _o(("return the number of <flag> <many>", "count the <many> that are <flag>", "=how many <many> are <flag>"), _DEF + ")~ -> int~:\n    return sum(1 for <one> in <many> if <e.flag>)", "lambda m: [<x.flag> for x in m].count(True)", names=("count_<flag>", "<flag>_count")),
)  # fmt: skip
_RATES = {"R": ("TAX", "VAT", "RATE", "FEE_RATE", "MARGIN", "TIP", "DISCOUNT", "INTEREST"), "v": ("0.07", "0.19", "0.2", "0.25", "0.1"), "p": ("price", "amount", "net", "cost", "total", "value"), "H": ("round_cents", "to_cents", "round_money", "rounded", "two_digits")}
_HELPER = "def <H>(<q>~: float~)~ -> float~:\n    return round(<q>, 2)"
_ERR = {"Err": ("StockError", "InvalidAmount", "NotFound", "LimitError", "BadValue", "AccountError", "InputError", "TooMuch", "OrderError", "RangeError"), "x": ("amount", "value", "quantity", "age", "count", "price", "level"), "base": ("Exception", "Exception", "ValueError")}
_TABLE = {
    "T key val vals": (
        ("PRICES", "product", "price", '{"tea": 2, "milk": 1, "Cup": 5}'), ("PRICES", "item", "price", '{"tea": 3, "bread": 2, "pear": 1}'), ("POINTS", "letter", "points", '{"a": 1, "x": 8, "tea": 3}'), ("WEIGHTS", "part", "weight", '{"tea": 10, "milk": 4, "a": 7}'),
        ("CALORIES", "food", "calories", '{"pear": 57, "bread": 80, "milk": 42}'), ("DISTANCES", "city", "distance", '{"Oslo": 12, "Rome": 40, "a": 3}'), ("DURATIONS", "step", "duration", '{"tea": 4, "bread": 30}'), ("FEES", "service", "fee", '{"Cup": 3, "tea": 1, "a": 9}'),
    ),
}  # fmt: skip


def _w(asks: tuple[str, ...], code: str, ref: str, draws: str, prefix: str, **more: Any) -> Frame:
    return Frame("function", asks, code, ref, draws, prefix=prefix, **more)


_TABLED = "<T> = <vals>"
USES = (
    _w(("return [<p>] plus <R>, rounded with <H>", "add <R> to [<p>] && round with <H>", "return [<p>] with <R> added; use <H> to round"), "def <fn>(<p>~: float~)~ -> float~:\n    return <H>(<p> * (1 + <R>))", "lambda x: round(x * (1 + <v>), 2)", "(whole(g) / 4,)", "<R> = <v>\n\n\n" + _HELPER, names=("gross", "with_tax", "final_<p>", "add_rate"), picks={**_RATES, "q": ("x", "number")}),
    _w(("return [<p>] times <R>, rounded with <H>", "compute <R> of [<p>], rounded with <H>", "=<R> of [<p>], rounded with <H>"), "def <fn>(<p>~: float~)~ -> float~:\n    return <H>(<p> * <R>)", "lambda x: round(x * <v>, 2)", "(whole(g) / 4,)", "<R> = <v>\n\n\n" + _HELPER, names=("share", "part_of", "rate_of_<p>"), picks={**_RATES, "q": ("x", "number")}),
    _w(("return the sum of [<p>s] plus <R>, rounded with <H>", "add up [<p>s] && add <R> && round with <H>", "sum [<p>s] && put <R> on top && round the result with <H>"), "def <fn>(<p>s~: list[float]~)~ -> float~:\n    return <H>(sum(<p>s) * (1 + <R>))", "lambda m: round(sum(m) * (1 + <v>), 2)", "(wholes(g),)", "<R> = <v>\n\n\n" + _HELPER, names=("total", "gross_total", "sum_up"), picks={**_RATES, "q": ("x", "number"), "p": ("price", "amount", "cost", "fee", "value")}, named=True),
    _w(("return [<p>] minus <R>, but never below <M>", "take <R> off [<p>], at least <M> stays"), "def <fn>(<p>~: float~)~ -> float~:\n    return max(<p> * (1 - <R>), <M>)", "lambda x: sorted((x * (1 - <v>), <m>))[1]", "(whole(g),)", "<R> = <v>\n<M> = <m>~~", names=("reduced", "sale_<p>", "discounted"), picks={**_RATES, "M": ("MINIMUM", "LOWEST", "FLOOR", "MIN_PRICE"), "m": ("1", "5", "2")}, named=True),
    _w(("return the total <val> of the [<key>s], by <T>", "add up the <val> from <T> of all [<key>s]", "=total of the [<key>s] according to <T>"), "def <fn>(<key>s~: list[str]~)~ -> int~:\n    return sum(<T>.get(<key>, 0) for <key> in <key>s)", "lambda m: sum([dict(<vals>)[x] for x in m if x in dict(<vals>)])", "(words(g),)", _TABLED + "~~", names=("total", "sum_<key>s", "add_up"), picks={**_TABLE}, edges=(("a <key> is {unknown|not there}", "count 0"),), named=True),
    _w(("return the <val> of a <key> from <T>", "look up the <val> of [<key>] in <T>", "=<val> of a <key>, from <T>"), "def <fn>(<key>~: str~)~ -> int~:\n    if <key> not in <T>:\n        raise KeyError(<key>)\n    return <T>[<key>]", "lambda k: dict(<vals>)[k]", "(word(g),)", _TABLED + "~~", names=("<val>_of", "look_up", "get_<val>"), picks={**_TABLE}, edges=(("it is {unknown|not there|missing}", "raise {a |}KeyError"),)),
    _w(("return the total of [<b>], a dict from <key> to how many, by <T>", "add up <T> times the number for each <key> in the dict [<b>]"), "def <fn>(<b>~: dict[str, int]~)~ -> int~:\n    return sum(<T>[<key>] * number for <key>, number in <b>.items())", "lambda d: sum([dict(<vals>)[k] * d[k] for k in d])", "({k: whole(g) for k in dict(<vals>) if g.random() < 0.6},)", _TABLED + "~~", names=("total", "bill", "sum_up"), picks={**_TABLE, "b": ("basket", "order", "cart", "counts", "used")}, named=True),
    _w(("return the [<key>s] that are not in <T>", "list those of [<key>s] that <T> does not know"), "def <fn>(<key>s~: list[str]~)~ -> list[str]~:\n    return [<key> for <key> in <key>s if <key> not in <T>]", "lambda m: [x for x in m if x not in tuple(dict(<vals>))]", "(words(g),)", _TABLED + "~~", names=("unknown", "missing", "not_known"), picks={**_TABLE}, named=True),
    _w(("return True if the password of [user] in <T> is [password]", "check [user] and [password] against <T>"), "def <fn>(user~: str~, password~: str~)~ -> bool~:\n    return <T>.get(user) == password", "lambda u, p: {'ann': 'tea', 'bob': 'x1'}.get(u, 0) == p", "(g.choice(('ann', 'bob', 'eve')), g.choice(('tea', 'x1')))", '<T> = {"ann": "tea", "bob": "x1"}~~', names=("login", "check_login", "is_valid", "authenticate"), picks={"T": ("USERS", "ACCOUNTS", "PASSWORDS", "LOGINS")}, named=True, edges=(("the user is unknown", "return False"),)),
    _w(("return [<x>] doubled", "return twice [<x>]", "return [<x>] times two"), "def <fn>(<x>~: int~)~ -> int~:\n    if <x> < 0:\n        raise <Err>(\"<x> must not be negative\")\n    return <x> * 2", "def ref(x):\n    if x < 0:\n        fail('<Err>')\n    return x + x", "(whole(g, -2, 9),)", "class <Err>(<base>):\n    pass~~", names=("double", "doubled", "twice"), picks=_ERR, edges=(("<x> is negative", "raise <Err>"),), named=True),
    _w(("return [stock] minus [<x>]", "subtract [<x>] from [stock] && return the rest"), "def <fn>(stock~: int~, <x>~: int~)~ -> int~:\n    if <x> > stock:\n        raise <Err>(\"not enough\")\n    return stock - <x>", "def ref(s, x):\n    if s < x:\n        fail('<Err>')\n    return s - x", "(whole(g), whole(g))", "class <Err>(<base>):\n    pass~~", names=("take", "remaining", "withdraw"), picks={**_ERR, "x": ("amount", "quantity", "wanted", "needed")}, edges=(("{there is not enough|<x> is more than stock}", "raise <Err>"),), named=True),
    _w(("return [text] as int", "convert [text] to an int && return it"), "def <fn>(text~: str~)~ -> int~:\n    try:\n        return int(text)\n    except ValueError as error:\n        raise <Err>(f\"no number: {text}\") from error", "def ref(t):\n    if not t.isdigit():\n        fail('<Err>')\n    return int(t)", "(g.choice(('1', 'x', '', '42')),)", "class <Err>(<base>):\n    pass~~", names=("to_int", "parse_number", "read_int"), picks={**_ERR, "base": ("Exception",)}, edges=(("it is {not a|no} number", "raise <Err>"),), named=True),
    _w(("return how many of [<many>] are <a>", "count how many of [<many>] are <E>.<a>"), "def <fn>(<many>~: list[<E>]~)~ -> int~:\n    return sum(1 for <one> in <many> if <one> is <E>.<a>)", "lambda m: m.count('<a>')", "([g.choice(('<a>', '<b>')) for _ in range(g.randrange(5))],)", "from enum import Enum\n\n\nclass <E>(Enum):\n    <a> = 1\n    <b> = 2~~", names=("count_<one>", "how_many", "number_of"), picks={"E a b many one": (("Status", "OPEN", "CLOSED", "statuses", "status"), ("Color", "RED", "BLUE", "colors", "color"), ("Level", "LOW", "HIGH", "levels", "level"), ("Role", "ADMIN", "GUEST", "roles", "role"), ("Result", "WIN", "LOSS", "results", "result"), ("Side", "LEFT", "RIGHT", "sides", "side"))}, call="<fn>([<E>[x] for x in args[0]])", named=True),
    _w(("return <E>.<a> if [<n>] is below <k>, otherwise <E>.<b>", "return the <E>: <a> for [<n>] under <k>, <b> from <k> on"), "def <fn>(<n>~: int~)~ -> <E>~:\n    return <E>.<a> if <n> < <k> else <E>.<b>", "lambda x: ['<a>', '<b>'][x >= <k>]", "(g.choice((<k>, <k> - 1, 0, 99)),)", "from enum import Enum\n\n\nclass <E>(Enum):\n    <a> = 1\n    <b> = 2~~", names=("classify", "rate", "to_level", "kind_of"), picks={"E a b": (("Level", "LOW", "HIGH"), ("Size", "SMALL", "LARGE"), ("Grade", "FAIL", "PASS"), ("Speed", "SLOW", "FAST"), ("Age", "MINOR", "ADULT")), "n": ("value", "score", "points", "number", "age"), "k": ("10", "18", "50", "5")}, call="<fn>(*args).name", named=True),
)  # fmt: skip


def _sub(asks: tuple[str, ...], code: str, ref: str, draws: str, prefix: str, call: str, **more: Any) -> Frame:
    return Frame("class", asks, code, ref, draws, prefix=prefix, call=call, **more)


_BASE = {
    "Base met": (
        ("Shape", "area"), ("Figure", "size"), ("Animal", "weight"), ("Vehicle", "toll"), ("Product", "price"), ("Employee", "pay"), ("Ticket", "fee"), ("Account", "interest"), ("Plan", "cost"), ("Item", "value"), ("Job", "wage"), ("Device", "power"), ("Member", "dues"), ("Room", "rent"), ("Tour", "price"),
        ("Plant", "water"), ("Machine", "load"), ("Contract", "premium"), ("Player", "strength"), ("Sensor", "reading"),
    ),
    "sub f": (
        ("Square", "side"), ("Truck", "axles"), ("Bundle", "pieces"), ("Worker", "hours"), ("Group", "people"), ("Savings", "deposit"), ("Phone", "minutes"), ("Premium", "months"), ("Night", "shifts"), ("Senior", "years"), ("Tower", "floors"), ("Local", "distance"), ("Guest", "nights"), ("Express", "stops"), ("Heavy", "tons"),
        ("Field", "acres"), ("Team", "players"), ("Digital", "bytes_sent"), ("School", "classes"), ("Rental", "days"),
    ),
    "form calc": tuple(
        (words, code)
        for k in ("2", "3", "5", "8", "12", "0.5", "1.5", "20")
        for words, code in ((f"{k} per <f>", f"{k} * self.<f>"), (f"{k} times the <f>", f"{k} * self.<f>"), (f"<f> plus {k}", f"self.<f> + {k}"), (f"{k} plus the <f>", f"{k} + self.<f>"), (f"<f> minus {k}", f"self.<f> - {k}"), (f"<f> divided by {k}", f"self.<f> / {k}"))
    ) + (("<f> squared", "self.<f> ** 2"), ("<f> times <f>", "self.<f> * self.<f>"), ("the <f> to the power of 3", "self.<f> ** 3"), ("twice the <f>", "2 * self.<f>"), ("half of the <f>", "self.<f> / 2")),
}  # fmt: skip


SUBCLASSES = (
    _sub(("subclass <sub> of <Base> with <f>, <met>() is <form>", "class <sub>, a subclass of <Base>, with <f>; <met>() returns <form>", "<sub> is a <Base> with <f>, its <met>() is <form>", "a subclass <sub> of <Base> that takes <f>; override <met>: <form>", "derive <sub> from <Base>: it has <f> and <met>() gives <form>"),
         "class <sub>(<Base>):\n    def __init__(self, <f>~: float~)~ -> None~:\n        self.<f> = <f>\n\n    def <met>(self)~ -> float~:\n        return <calc>", "lambda x: eval('<calc>'.replace('self.<f>', str(x)))", "(whole(g),)", "class <Base>:\n    def <met>(self)~ -> float~:\n        raise NotImplementedError", "<sub>(*args).<met>()", picks=_BASE),
    _sub(("subclass <sub> of <Base> that has <f> and overrides <met>(): the <met> of <Base> plus <form>", "class <sub>, derived from <Base>, with <f>; <met>() is that of the base class plus <form>", "<sub>, a subclass of <Base> taking name and <f>: <met>() adds <form> to what <Base> gives"),
         "class <sub>(<Base>):\n    def __init__(self, name~: str~, <f>~: float~)~ -> None~:\n        super().__init__(name)\n        self.<f> = <f>\n\n    def <met>(self)~ -> float~:\n        return super().<met>() + <calc>", "lambda n, x: (n, 10 + eval('<calc>'.replace('self.<f>', str(x))))", "(word(g), whole(g))", "class <Base>:\n    def __init__(self, name~: str~)~ -> None~:\n        self.name = name\n\n    def <met>(self)~ -> float~:\n        return 10", "(lambda o: (o.name, o.<met>()))(<sub>(*args))", picks=_BASE),
    _sub(("subclass <sub> of <Base> with <f> {besides the name|too}, <met>() is <form>", "class <sub>, a <Base> with an additional <f>; <met>() returns <form>", "derive <sub> from <Base>; it takes name and <f>, and <met>() gives <form>"),
         "class <sub>(<Base>):\n    def __init__(self, name~: str~, <f>~: float~)~ -> None~:\n        super().__init__(name)\n        self.<f> = <f>\n\n    def <met>(self)~ -> float~:\n        return <calc>", "lambda n, x: (n, eval('<calc>'.replace('self.<f>', str(x))))", "(word(g), whole(g))", "class <Base>:\n    def __init__(self, name~: str~)~ -> None~:\n        self.name = name\n\n    def <met>(self)~ -> float~:\n        return 0", "(lambda o: (o.name, o.<met>()))(<sub>(*args))", picks=_BASE),
)  # fmt: skip
