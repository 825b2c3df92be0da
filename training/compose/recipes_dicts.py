"""Recipes over dicts and lists of pairs: look up, update, merge, invert, group, rank, nested dicts."""
# ruff: noqa: RUF017, SIM201, SIM401 (a reference says in another way what the code says)
from collections import Counter
from random import Random
from typing import Any

from jotcode.training.compose.recipe import INTS, TABLE, TEXT, WORDS, Recipe, Slot, either, number, string

_KEY = string("key", "name", "item", "product", "word", "user", draws=("tea", "cup", "none", "x"))
_AMOUNT = number("amount", "value", "n", "points", "quantity", "count", values=(1, 5, 10), draws=(-2, 0, 1, 7))
_DEFAULT = number("default", "fallback", "start", values=(0, 1, -1), draws=(0, 5))
_LIMIT = number("limit", "minimum", "threshold", "least", values=(0, 1, 5, 10, 20), draws=(0, 5, 12))
_N = number("n", "count", "k", "top", values=(1, 2, 3, 5), draws=(0, 1, 2, 3))
_OTHER = Slot("table", ("other", "second", "b", "extra", "changes", "updates", "new"), words="a dict")
_PAIRS = Slot("pairs", ("pairs", "entries", "sales", "orders", "items", "rows", "records", "results"), words="a list of (name, number) pairs", intro="the (name, number) pairs in {}", make=lambda g: [(g.choice(("tea", "ann", "Oslo")), g.randrange(0, 30)) for _ in range(g.choice((0, 1, 3, 6)))])


def _nested(g: Random) -> dict[str, Any]:
    return {g.choice(("ann", "bob", "eve")): {g.choice(("maths", "art")): g.randrange(10) for _ in range(g.randrange(3))} for _ in range(g.randrange(4))}


def _groups(g: Random) -> dict[str, list[str]]:
    return {g.choice(("a", "b", "c")): [g.choice(("x", "y", "z")) for _ in range(g.randrange(4))] for _ in range(g.randrange(4))}


def _rows(g: Random) -> list[dict[str, Any]]:
    return [{g.choice(("a", "b", "c")): g.randrange(9) for _ in range(g.randrange(1, 4))} for _ in range(g.randrange(4))]


_NESTED = Slot("groups", ("students", "nested", "data", "grades", "users", "table"), words="a dict of dicts", intro="the dict of dicts {}", make=_nested)
_GROUPS = Slot("groups", ("groups", "members", "tags", "teams", "index", "friends"), words="a dict of lists", intro="the dict of lists {}", make=_groups)
_DICTS = Slot("tables", ("rows", "records", "dicts", "counts", "entries"), words="a list of dicts", intro="the dicts in {}", make=_rows)
_BEST = either(("highest|largest|biggest", ", reverse=True", True), ("lowest|smallest", "", False))
_FIRST = either(("with the highest value first|, highest first", "-", -1), ("with the lowest value first|, lowest first", "", 1))


def _rank(d: dict[str, int], sign: int) -> list[tuple[str, int]]:
    return sorted(d.items(), key=lambda item: (sign * item[1], item[0]))


def _put(d: dict[str, Any], k: str, v: Any) -> None:
    d.update({k: v})


def _drop_below(d: dict[str, int], m: int) -> None:
    kept = {k: v for k, v in d.items() if not v < m}
    d.clear()
    d.update(kept)


def _collect(pairs: list[tuple[str, int]]) -> dict[str, list[int]]:
    return {k: [v for key, v in pairs if key == k] for k, _ in pairs}


TABLES = (
    Recipe({"d": TABLE, "k": _KEY, "v": _DEFAULT}, ("return the value of <k> in <d>, or <v> if it is missing", "look up <k> in <d> and return <v> if it is not there", "get <k> from <d> with <v> as {default|fallback}"), "return <d>.get(<k>, <v>)", lambda d, k, v: d[k] if k in d else v, "int", ("value", "entry"), ("get", "lookup"), guards=False),
    Recipe({"d": TABLE, "k": _KEY, "n": _AMOUNT}, ("add <n> to the {value|entry} of <k> in <d>, {starting at 0 if it is missing|a missing one counts as 0}", "increase <d>[<k>] by <n>, starting from 0 if the key is new"), "<d>[<k>] = <d>.get(<k>, 0) + <n>", lambda d, k, n: _put(d, k, (d[k] if k in d else 0) + n), "None", ("entry", "count", "value"), ("add_to", "increase", "update"), guards=False),
    Recipe({"d": TABLE, "k": _KEY, "n": _AMOUNT}, ("subtract <n> from <d>[<k>] and delete the {entry|key} if {the result is|it is then} 0 or less", "reduce the {entry|value} of <k> in <d> by <n>; remove the key when nothing is left"), "<d>[<k>] -= <n>\nif <d>[<k>] <= 0:\n    del <d>[<k>]", lambda d, k, n: _put(d, k, d[k] - n) if d[k] - n > 0 else _pop(d, k), "None", ("entry", "item", "stock"), ("reduce", "remove", "take"), (("the key is missing", "raise KeyError"),), guards=False),
    Recipe({"d": TABLE, "k": _KEY}, ("return a copy of <d> without {the key|} <k>".replace("{the key|}", "the key"), "return <d> without the entry <k>, leaving the original {unchanged|as it is}"), "return {key: value for key, value in <d>.items() if key != <k>}", lambda d, k: {x: d[x] for x in d if not x == k}, "dict[str, int]", ("key", "entry"), ("without", "drop", "remove"), guards=False),
    Recipe({"d": TABLE, "e": _OTHER}, ("merge <d> and <e> into a new dict, adding the values of {keys|entries} that are in both", "return a dict with the sums of the values of <d> and <e> per key"), "merged = dict(<d>)\nfor key, value in <e>.items():\n    merged[key] = merged.get(key, 0) + value\nreturn merged", lambda d, e: {**{k: d[k] + e.get(k, 0) for k in d}, **{k: e[k] for k in e if k not in d}}, "dict[str, int]", ("counts", "tables", "dicts"), ("merge", "add", "combine"), guards=False),
    Recipe({"d": TABLE, "e": _OTHER}, ("merge <d> and <e>, {values of the second win|the second one wins}", "return a new dict with everything from <d> and <e>; for keys in both take the value of the {second|latter}"), "return {**<d>, **<e>}", lambda d, e: {k: e[k] if k in e else d[k] for k in [*d, *[x for x in e if x not in d]]}, "dict[str, int]", ("dicts", "tables", "settings"), ("merge", "combine", "update"), guards=False),
    Recipe({"d": TABLE, "e": _OTHER}, ("return the keys that {are in both <d> and <e>|<d> and <e> have in common}, sorted", "list the common keys of <d> and <e> in alphabetical order"), "return sorted(<d>.keys() & <e>.keys())", lambda d, e: sorted(k for k in d if k in e), "list[str]", ("keys", "common_keys"), ("common", "shared", "get"), guards=False),
    Recipe({"d": TABLE, "e": _OTHER}, ("return a dict of the keys whose values differ between <d> and <e>, mapped to the pair of both values, only keys in both",), "return {key: (<d>[key], <e>[key]) for key in <d> if key in <e> and <d>[key] != <e>[key]}", lambda d, e: {k: (v, e[k]) for k, v in d.items() if k in e and not v == e[k]}, "dict[str, tuple[int, int]]", ("changes", "differences"), ("find", "compare", "changed"), guards=False),
    Recipe({"d": TABLE, "n": _N, "b": _BEST}, ("return the <n> keys of <d> with the <b> values", "list the keys of the <n> {entries|items} in <d> with the <b> values"), "return sorted(<d>, key=<d>.get<b>)[:<n>]", lambda d, n, b: [k for k, _ in sorted(d.items(), key=lambda item: item[1], reverse=b)][:n], "list[str]", ("keys", "names", "entries"), ("top", "best", "get")),
    Recipe({"d": TABLE, "b": _FIRST}, ("return the entries of <d> as a list of pairs sorted by value<b>; equal values in alphabetical order of the keys".replace("value<b>", "value <b>").replace(" <b>", "<b>"),), "return sorted(<d>.items(), key=lambda item: (<b>item[1], item[0]))", _rank, "list[tuple[str, int]]", ("entries", "ranking"), ("sort", "rank")),
    Recipe({"d": TABLE, "m": _LIMIT}, ("remove all entries of <d> {with a value|whose value is} below <m> in place", "delete the keys of <d> whose value is less than <m>, changing <d> itself".replace("<d> itself", "the dict itself")), "for key in list(<d>):\n    if <d>[key] < <m>:\n        del <d>[key]", _drop_below, "None", ("small", "entries", "low"), ("remove", "delete", "drop"), guards=False),
    Recipe({"d": TABLE}, ("return {the|a dict with the} share of each value of <d> in the {total|sum} {as a dict|}".replace("{the|a dict with the}", "a dict with the").replace(" {as a dict|}", ""), "divide each value of <d> by the sum of all values and return the new dict"), "total = sum(<d>.values())\nreturn {key: value / total for key, value in <d>.items()}", lambda d: {k: d[k] / sum(d.values()) for k in d}, "dict[str, float]", ("shares", "values", "ratios"), ("get", "normalize", "compute"), guards=False, fits=lambda d: not d or sum(d.values()) != 0),
    Recipe({"d": TABLE}, ("return a dict that maps each value of <d> to the {sorted|alphabetical} list of its keys", "invert <d>: each value becomes a key with the sorted list of {its|the} old keys"), "inverted = {}\nfor key in sorted(<d>):\n    inverted.setdefault(<d>[key], []).append(key)\nreturn inverted", lambda d: {d[k]: sorted(x for x in d if d[x] == d[k]) for k in sorted(d)}, "dict[int, list[str]]", ("values", "keys"), ("invert", "group", "by_value"), guards=False),
    Recipe({"d": TABLE, "m": _LIMIT}, ("split <d> into two dicts, the entries with a value of at least <m> and the {others|rest}", "return two dicts: the entries of <d> with values from <m> on and the other ones"), "high = {key: value for key, value in <d>.items() if value >= <m>}\nlow = {key: value for key, value in <d>.items() if value < <m>}\nreturn high, low", lambda d, m: ({k: d[k] for k in d if not d[k] < m}, {k: d[k] for k in d if d[k] < m}), "tuple[dict[str, int], dict[str, int]]", ("entries", "dict"), ("split", "partition", "separate"), guards=False),
    Recipe({"d": TABLE, "k": Slot("words", ("keys", "names", "wanted", "fields"), words="a list of strings", make=lambda g: [g.choice(("tea", "cup", "none")) for _ in range(g.randrange(4))])}, ("return a dict with only the {entries|keys} of <d> that are in <k>", "pick <k> out of <d> and return them as a dict, {skipping|ignoring} missing ones"), "return {key: <d>[key] for key in <k> if key in <d>}", lambda d, k: {x: d[x] for x in k if x in d}, "dict[str, int]", ("keys", "entries", "subset"), ("pick", "select", "only"), guards=False),
    Recipe({"d": TABLE, "k": Slot("words", ("keys", "names", "wanted", "order"), words="a list of strings", make=lambda g: [g.choice(("tea", "cup", "none")) for _ in range(g.randrange(4))]), "v": _DEFAULT}, ("return the values of <k> in <d> as a list, <v> for a missing one", "look up every element of <k> in <d>, with <v> for those that are {missing|not there}"), "return [<d>.get(key, <v>) for key in <k>]", lambda d, k, v: [d[x] if x in d else v for x in k], "list[int]", ("values", "entries"), ("lookup", "get", "fetch"), guards=False),
)  # fmt: skip
COLLECTED = (
    Recipe({"ps": _PAIRS}, ("return a dict with the {sum|total} of the numbers per name of <ps>", "add up the amounts per key of <ps> and return the dict", "total the second elements of <ps> for each first element, as a dict"), "totals = {}\nfor name, amount in <ps>:\n    totals[name] = totals.get(name, 0) + amount\nreturn totals", lambda ps: {k: sum(v) for k, v in _collect(ps).items()}, "dict[str, int]", ("totals", "amounts", "sales"), ("sum", "total", "per_name"), guards=False),
    Recipe({"ps": _PAIRS}, ("group <ps> into a dict from name to the list of its numbers", "return a dict that maps each first element of <ps> to a list of the second elements {that belong to it|}".replace(" {that belong to it|}", "")), "groups = {}\nfor name, amount in <ps>:\n    groups.setdefault(name, []).append(amount)\nreturn groups", _collect, "dict[str, list[int]]", ("pairs", "groups"), ("group", "collect"), guards=False),
    Recipe({"ps": _PAIRS}, ("return a dict with the {average|mean} number per name of <ps>", "average the second elements of <ps> for each first element and return a dict"), "groups = {}\nfor name, amount in <ps>:\n    groups.setdefault(name, []).append(amount)\nreturn {name: sum(amounts) / len(amounts) for name, amounts in groups.items()}", lambda ps: {k: sum(v) / len(v) for k, v in _collect(ps).items()}, "dict[str, float]", ("averages", "means"), ("average", "mean_per"), guards=False),
    Recipe({"ps": _PAIRS}, ("return the name with the highest total of <ps>", "find out which first element of <ps> has the largest sum of second elements"), "totals = {}\nfor name, amount in <ps>:\n    totals[name] = totals.get(name, 0) + amount\nreturn max(totals, key=totals.get, default=None)", lambda ps: sorted(_collect(ps), key=lambda k: -sum(_collect(ps)[k]))[0] if ps else None, "str | None", ("best", "winner", "top_name"), ("find", "get"), (("{there are none|<ps> is empty}", "return None"),), guards=False),
    Recipe({"ps": _PAIRS, "m": either(("largest|highest", ">", max), ("smallest|lowest", "<", min))}, ("return a dict with the <m> number for each name of <ps>",), "best = {}\nfor name, amount in <ps>:\n    if name not in best or amount <m> best[name]:\n        best[name] = amount\nreturn best", lambda ps, m: {k: m(v) for k, v in _collect(ps).items()}, "dict[str, int]", ("best", "extremes"), ("best_of", "per_name"), guards=False),
    Recipe({"xs": WORDS}, ("return a dict from each {length|number of letters} to the list of {<many>|strings} in <xs> that have it", "group <xs> by length into a dict of lists"), "groups = {}\nfor <v> in <xs>:\n    groups.setdefault(len(<v>), []).append(<v>)\nreturn groups", lambda xs: {len(x): [y for y in xs if len(y) == len(x)] for x in xs}, "dict[int, list[str]]", ("length", "groups"), ("group_by", "by")),
    Recipe({"s": TEXT, "n": number("n", "k", "top", "count", values=(1, 2, 3), draws=(1, 2))}, ("return the <n> most {common|frequent} words of <s> in lower case, most {common|frequent} first", "find the <n> words that occur most often in <s>, ignoring case"), "counts = Counter(<s>.lower().split())\nreturn [word for word, _ in counts.most_common(<n>)]", lambda s, n: [w for w, _ in Counter(w.lower() for w in s.split()).most_common(n)], "list[str]", ("words",), ("top", "common", "frequent"), imports=("from collections import Counter",)),
    Recipe({"xs": WORDS, "n": number("n", "times", "minimum", values=(2, 3), draws=(1, 2, 3))}, ("return the {elements|<many>} that occur at least <n> times in <xs>, each once, in order of first appearance",), "counts = Counter(<xs>)\nreturn [<v> for <v>, count in counts.items() if count >= <n>]", lambda xs, n: [x for i, x in enumerate(xs) if x not in xs[:i] and xs.count(x) >= n], "<T>", ("repeated", "<many>", "frequent"), ("find", "get"), imports=("from collections import Counter",)),
    Recipe({"xs": INTS}, ("return a dict with the keys 'even' and 'odd', each with the list of such {<many>|numbers} from <xs>", "group <xs> into a dict with 'even' and 'odd' lists"), 'groups = {"even": [], "odd": []}\nfor <v> in <xs>:\n    groups["even" if <v> % 2 == 0 else "odd"].append(<v>)\nreturn groups', lambda xs: {"even": [x for x in xs if not x % 2], "odd": [x for x in xs if x % 2]}, "dict[str, <T>]", ("parity", "groups"), ("group", "by"), guards=False),
    Recipe({"d": _NESTED, "a": string("name", "outer", "student", "user", draws=("ann", "bob", "zed")), "b": string("subject", "inner", "key", "field", draws=("maths", "art", "pe")), "v": _DEFAULT}, ("return <b> of <a> in <d>, or <v> if one of the keys is missing", "look up <b> in the inner dict of <a> in <d>, <v> if anything is missing"), "return <d>.get(<a>, {}).get(<b>, <v>)", lambda d, a, b, v: d[a][b] if a in d and b in d[a] else v, "int", ("value", "nested"), ("get", "lookup"), guards=False),
    Recipe({"d": _NESTED}, ("return a dict with the sum of the inner values for each key of <d>", "add up the values of every inner dict of <d> and return a dict from outer key to sum"), "return {key: sum(inner.values()) for key, inner in <d>.items()}", lambda d: {k: sum([d[k][x] for x in d[k]]) for k in d}, "dict[str, int]", ("totals", "sums"), ("total", "sum_inner"), guards=False),
    Recipe({"d": _NESTED}, ("flatten <d> into a dict with keys 'outer.inner'", "return a flat dict from <d> with outer and inner key joined by a dot"), 'return {f"{outer}.{key}": value for outer, inner in <d>.items() for key, value in inner.items()}', lambda d: {a + "." + b: d[a][b] for a in d for b in d[a]}, "dict[str, int]", ("dict", "keys"), ("flatten",), guards=False),
    Recipe({"d": _GROUPS}, ("return a dict with the {number of elements|length} of each list in <d>", "return how many elements each list of <d> has, as a dict"), "return {key: len(values) for key, values in <d>.items()}", lambda d: {k: sum(1 for _ in d[k]) for k in d}, "dict[str, int]", ("sizes", "counts", "groups"), ("count", "size_of"), guards=False),
    Recipe({"d": _GROUPS}, ("return all different elements of the lists in <d>, sorted", "collect the values of all lists in <d> without duplicates, sorted"), "return sorted({value for values in <d>.values() for value in values})", lambda d: sorted(set(sum(d.values(), []))), "list[str]", ("values", "members"), ("all", "collect"), guards=False),
    Recipe({"d": _GROUPS, "k": string("key", "name", "group", draws=("a", "c", "q")), "v": string("value", "member", "item", draws=("x", "n"))}, ("{append|add} <v> to the list of <k> in <d>, {creating|making} the list if {needed|it is missing}", "add <v> to the list under <k> in <d>, starting a new list for a new key"), "<d>.setdefault(<k>, []).append(<v>)", lambda d, k, v: _put(d, k, [*d.get(k, []), v]), "None", ("value", "to_group", "entry"), ("add", "append"), guards=False),
    Recipe({"d": _GROUPS}, ("invert <d>: return a dict from each element to the list of keys it is under", "return a dict that maps every element in the lists of <d> to the keys that have it"), "inverted = {}\nfor key, values in <d>.items():\n    for value in values:\n        inverted.setdefault(value, []).append(key)\nreturn inverted", lambda d: {v: [k for k in d for x in d[k] if x == v] for values in d.values() for v in values}, "dict[str, list[str]]", ("index", "groups"), ("invert", "reverse"), guards=False),
    Recipe({"rs": _DICTS, "k": string("key", "field", "name", values=("a", "b", "name", "price"), draws=("a", "b", "z"))}, ("return the values of <k> in <rs>, skipping dicts without it", "collect the value under <k> from each of <rs> that has it"), "return [row[<k>] for row in <rs> if <k> in row]", lambda rs, k: sum([[r[k]] if k in r else [] for r in rs], []), "list", ("values", "column"), ("pluck", "collect", "get"), guards=False),
    Recipe({"rs": _DICTS}, ("add up the values per key over all of <rs> and return one dict", "merge <rs> into one, summing the values of equal keys"), "totals = {}\nfor row in <rs>:\n    for key, value in row.items():\n        totals[key] = totals.get(key, 0) + value\nreturn totals", lambda rs: {k: sum(r.get(k, 0) for r in rs) for row in rs for k in row}, "dict[str, int]", ("dicts", "totals"), ("merge", "sum"), guards=False),
)  # fmt: skip


def _pop(d: dict[str, Any], k: str) -> None:
    d.pop(k)


DICT_RECIPES = (*TABLES, *COLLECTED)
