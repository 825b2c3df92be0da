"""Methods over a list of records that the class holds: dicts, or objects of a dataclass above."""
from typing import Any

from jotcode.training.compose.frames import Frame
from jotcode.training.compose.frames_draws import holder

_STATE = "{'<many>': <draw>}"
_SOME = "{'<many>': <drawn>}"
_KEYED = "(lambda m: ({'<many>': m}, (one_key(g, [<x.key> for x in m]),)))(<draw>)"


def _thing(asks: tuple[str, ...], code: str, ref: str, draws: str = f"({_STATE}, ())", **more: Any) -> Frame:
    return Frame("method", asks, code, ref, draws, theme=holder, prefix="<shape>", attrs=("<many>: list[<E>] = []",), shows=("<seen>",), **more)


THING_METHODS = (
    _thing(
        ("return the <one> with the given <key>", "find {a|the} <one> by <key>", "look up a <one> by its <key>", "!return the <one> whose <key> is [<key>]", "get the <one> with a given <key>", "=<one> with the given <key>"),
        "def <fn>(self, <key>~: str~)~ -> <E> | None~:\n    for <one> in self.<many>:\n        if <e.key> == <key>:\n            return <one>\n    return None",
        "lambda s, k: ([x for x in s.<many> if <x.key> == k] + [None])[0]", _KEYED, names=("find_<one>", "get_<one>", "find", "lookup", "search"),
        edges=(("{there is no such <one>|none has it|it is not found|there is none|no <one> has it}", "return None"),), rename=True,
    ),
    _thing(
        ("return the <one> with the given <key>", "find {a|the} <one> by <key>", "look up a <one> by its <key>", "!return the <one> whose <key> is [<key>]"),
        "def <fn>(self, <key>~: str~)~ -> <E>~:\n    for <one> in self.<many>:\n        if <e.key> == <key>:\n            return <one>\n    raise KeyError(<key>)",
        "def ref(s, k):\n    found = [x for x in s.<many> if <x.key> == k]\n    if not found:\n        raise KeyError\n    return found[0]", _KEYED, names=("find_<one>", "get_<one>", "find", "lookup", "require_<one>"),
        edges=(("{there is no such <one>|none has it|it is not found|there is none}", "raise {a |}KeyError"),),
    ),
    _thing(
        ("remove the <one> with the given <key> && return True", "delete the <one> with a given <key> && return True", "take out the <one> whose <key> is [<key>] && return True"),
        "def <fn>(self, <key>~: str~)~ -> bool~:\n    for <one> in self.<many>:\n        if <e.key> == <key>:\n            self.<many>.remove(<one>)\n            return True\n    return False",
        "def ref(s, k):\n    for i, x in enumerate(s.<many>):\n        if <x.key> == k:\n            del s.<many>[i]\n            return True\n    return False", _KEYED, names=("remove_<one>", "remove", "delete", "drop_<one>", "delete_<one>"),
        edges=(("there is no such <one>", "return False"),),
    ),
    _thing(
        ("remove all <many> with the given <key>", "delete every <one> whose <key> is [<key>]", "drop the <many> with a given <key>"),
        "def <fn>(self, <key>~: str~)~ -> None~:\n    self.<many> = [<one> for <one> in self.<many> if <e.key> != <key>]",
        "def ref(s, k):\n    s.<many> = [x for x in s.<many> if not <x.key> == k]", _KEYED, names=("remove_<many>", "remove", "delete_all"),
    ),
    _thing(
        ("remove the <many> that are <flag>", "drop all <flag> <many>", "delete every <one> that is <flag> && return how many were removed"),
        "def <fn>(self)~ -> int~:\n    before = len(self.<many>)\n    self.<many> = [<one> for <one> in self.<many> if not <e.flag>]\n    return before - len(self.<many>)",
        "def ref(s):\n    gone = sum(1 for x in s.<many> if <x.flag>)\n    s.<many> = [x for x in s.<many> if not <x.flag>]\n    return gone", names=("remove_<flag>", "drop_<flag>", "clean_up"),
    ),
    _thing(
        ("return the average <amount> of the <many>", "return the mean <amount> of all <many>", "get the average <amount>", "=average <amount> of the <many>", "=the average <amount> of all <many>"),
        "def <fn>(self)~ -> float~:\n    if not self.<many>:\n        return 0\n    return sum(<e.amount> for <one> in self.<many>) / len(self.<many>)",
        "lambda s: math.fsum(<x.amount> for x in s.<many>) / len(s.<many>) if s.<many> else 0", names=("average_<amount>", "mean_<amount>"), edges=(("there {are no|aren't any} <many>{| yet}", "return 0"),),
    ),
    _thing(
        ("return the average <amount> of the <many>", "return the mean <amount> of all <many>", "=average <amount> of the <many>"),
        "def <fn>(self)~ -> float | None~:\n    if not self.<many>:\n        return None\n    return sum(<e.amount> for <one> in self.<many>) / len(self.<many>)",
        "lambda s: math.fsum(<x.amount> for x in s.<many>) / len(s.<many>) if s.<many> else None", names=("average_<amount>", "mean_<amount>"), edges=(("there {are no|aren't any} <many>{| yet}", "return None"),),
    ),
    _thing(
        ("return the total <amount> of the <many>", "return the sum of the <amount> of all <many>", "add up the <amount> of all <many>", "=total <amount> of all <many>", "=sum of the <amount> of all <many>", "=the total <amount>", "compute the total <amount>"),
        "def <fn>(self)~ -> <amount.t>~:\n    return sum(<e.amount> for <one> in self.<many>)",
        "lambda s: math.fsum(<x.amount> for x in s.<many>)", names=("total_<amount>", "sum_<amount>", "total", "<amount>_total"),
    ),
    _thing(
        ("return the total <amount> of the <many> with the given <text>", "add up the <amount> of the <many> whose <text> is [<text>]", "return the sum of <amount> over the <many> with a given <text>"),
        "def <fn>(self, <text>~: str~)~ -> <amount.t>~:\n    return sum(<e.amount> for <one> in self.<many> if <e.text> == <text>)",
        "lambda s, k: math.fsum(<x.amount> for x in s.<many> if <x.text> == k)", _KEYED.replace("<x.key>", "<x.text>"), names=("total_for", "total_<amount>", "<amount>_by_<text>", "<amount>_for_<text>"),
    ),
    _thing(
        ("return the <one> with the {highest|largest|biggest} <amount>", "find the <one> with the {highest|most|largest} <amount>", "=the <one> with the highest <amount>"),
        "def <fn>(self)~ -> <E> | None~:\n    return max(self.<many>, key=lambda <one>: <e.amount>, default=None)",
        "lambda s: (sorted(s.<many>, key=lambda x: -(<x.amount>)) + [None])[0]", names=("best_<one>", "top_<one>", "largest"), edges=(("there are no <many>", "return None"),),
    ),
    _thing(
        ("return the <one> with the {lowest|smallest|least} <amount>", "find the <one> with the {lowest|smallest} <amount>", "=the <one> with the lowest <amount>"),
        "def <fn>(self)~ -> <E>~:\n    if not self.<many>:\n        raise ValueError(\"there are no <many>\")\n    return min(self.<many>, key=lambda <one>: <e.amount>)",
        "def ref(s):\n    if len(s.<many>) == 0:\n        raise ValueError\n    return sorted(s.<many>, key=lambda x: <x.amount>)[0]", names=("lowest", "cheapest_<one>", "least_<one>", "smallest"), edges=(("there are no <many>", "raise {a |}ValueError"),),
    ),
    _thing(
        ("return the <key> of the <one> with the {highest|largest} <amount>", "=<key> of the <one> with the highest <amount>", "find out which <one> has the {highest|largest} <amount> && return its <key>"),
        "def <fn>(self)~ -> str | None~:\n    if not self.<many>:\n        return None\n    return max(self.<many>, key=lambda <one>: <e.amount>)<at.key>",
        "def ref(s):\n    best = sorted(s.<many>, key=lambda x: -(<x.amount>))\n    return [<x.key> for x in best[:1]][0] if best else None", names=("best", "winner", "top_<key>", "highest"), edges=(("there are no <many>", "return None"),),
    ),
    _thing(
        ("count the <many> {by|per} <text>", "return {a dict|a dictionary} with the number of <many> {for each|per} <text>", "count how many <many> there are for each <text> && return the counts as a dict", "=how many <many> there are of each <text>, as a dict"),
        "def <fn>(self)~ -> dict[str, int]~:\n    counts = {}\n    for <one> in self.<many>:\n        counts[<e.text>] = counts.get(<e.text>, 0) + 1\n    return counts",
        "lambda s: {t: [<x.text> for x in s.<many>].count(t) for t in [<x.text> for x in s.<many>]}", names=("count_by_<text>", "<many>_by_<text>", "<text>_counts", "count_per_<text>"),
    ),
    _thing(
        ("return {a dict|a dictionary} from each <text> to the total <amount> of its <many>", "sum the <amount> of the <many> {per|by} <text> && return a dict", "=total <amount> {per|for each} <text> as a dict"),
        "def <fn>(self)~ -> dict[str, <amount.t>]~:\n    totals = {}\n    for <one> in self.<many>:\n        totals[<e.text>] = totals.get(<e.text>, 0) + <e.amount>\n    return totals",
        "lambda s: {t: math.fsum(<x.amount> for x in s.<many> if <x.text> == t) for t in [<x.text> for x in s.<many>]}", names=("<amount>_by_<text>", "totals_by_<text>", "<amount>_per_<text>"),
    ),
    _thing(
        ("return the number of <flag> <many>", "count the <many> that are <flag>", "=number of <many> that are <flag>", "=how many <many> are <flag>", "count the <flag> ones"),
        "def <fn>(self)~ -> int~:\n    return sum(1 for <one> in self.<many> if <e.flag>)", "lambda s: len([1 for x in s.<many> if <x.flag>])", names=("count_<flag>", "<flag>_count", "number_of_<flag>"),
    ),
    _thing(
        ("return the <many> that are not <flag>", "list the <many> which are not <flag>{| yet}", "=all <many> that are not <flag>{| yet}", "get all <many> that aren't <flag>"),
        "def <fn>(self)~ -> list[<E>]~:\n    return [<one> for <one> in self.<many> if not <e.flag>]", "lambda s: [x for x in s.<many> if <x.flag> is False]", names=("not_<flag>", "remaining", "open_<many>", "pending"),
    ),
    _thing(
        ("return the <key> of every <one> with the given <text>", "list the <key> of all <many> whose <text> is [<text>]", "return the <key> of each <one> with a given <text> as a list"),
        "def <fn>(self, <text>~: str~)~ -> list[str]~:\n    return [<e.key> for <one> in self.<many> if <e.text> == <text>]", "lambda s, k: [<x.key> for x in s.<many> if <x.text> == k]", _KEYED.replace("<x.key>", "<x.text>"), names=("by_<text>", "with_<text>", "<key>s_for"),
    ),
    _thing(
        ("return the <many> sorted by <amount>, {highest|largest} first", "sort the <many> by <amount>, {highest|largest} first && return them", "=<many> by <amount>, highest first", "=the <many> in descending order of <amount>"),
        "def <fn>(self)~ -> list[<E>]~:\n    return sorted(self.<many>, key=lambda <one>: <e.amount>, reverse=True)", "lambda s: sorted(s.<many>, key=lambda x: -(<x.amount>))", names=("sorted_by_<amount>", "ranking", "by_<amount>", "sorted_<many>"),
    ),
    _thing(
        ("sort the <many> in place by <key>", "sort self.<many> by <key>", "put the <many> in order of <key>, in place"),
        "def <fn>(self)~ -> None~:\n    self.<many>.sort(key=lambda <one>: <e.key>)", "def ref(s):\n    s.<many> = sorted(s.<many>, key=lambda x: <x.key>)", names=("sort_by_<key>", "sort", "order_by_<key>"),
    ),
    _thing(
        ("return the [n] <many> with the {highest|largest} <amount>", "return the top [n] <many> by <amount>", "=the [n] <many> with the highest <amount>"),
        "def <fn>(self, n~: int~)~ -> list[<E>]~:\n    return sorted(self.<many>, key=lambda <one>: <e.amount>, reverse=True)[:n]", "lambda s, n: [x for i, x in enumerate(sorted(s.<many>, key=lambda x: -(<x.amount>))) if i < n]",
        f"({_STATE}, (g.choice((0, 1, 2, 9)),))", names=("top", "best", "top_<many>"), named=True,
    ),
    _thing(
        ("return the <many> whose <amount> is {at least|not below} [minimum]", "list the <many> with {a <amount> of at least [minimum]|at least [minimum] <amount>}", "=all <many> with a <amount> of at least [minimum]"),
        "def <fn>(self, minimum~: <amount.t>~)~ -> list[<E>]~:\n    return [<one> for <one> in self.<many> if <e.amount> >= minimum]", "lambda s, n: [x for x in s.<many> if not <x.amount> < n]",
        f"({_STATE}, (g.choice((0, 3, 5)),))", names=("at_least", "<many>_from", "with_minimum"),
    ),
    _thing(
        ("{tell|say} whether there is a <one> with the given <key>", "return True if {some|any} <one> has the given <key>", "check {if|whether} there is a <one> whose <key> is [<key>]"),
        "def <fn>(self, <key>~: str~)~ -> bool~:\n    return any(<e.key> == <key> for <one> in self.<many>)", "lambda s, k: k in [<x.key> for x in s.<many>]", _KEYED, names=("has_<one>", "has", "contains", "exists"),
    ),
    _thing(
        ("return True if all <many> are <flag>", "check {if|whether} every <one> is <flag>", "=True when all <many> are <flag>", "tell whether all <many> are <flag>"),
        "def <fn>(self)~ -> bool~:\n    return all(<e.flag> for <one> in self.<many>)", "lambda s: not [x for x in s.<many> if not <x.flag>]", names=("all_<flag>", "is_<flag>", "complete"),
    ),
    _thing(
        ("set the <flag> {flag|field} of the <one> with the given <key> to True", "mark the <one> with the given <key> as <flag>", "make the <one> with a given <key> <flag>"),
        "def <fn>(self, <key>~: str~)~ -> None~:\n    for <one> in self.<many>:\n        if <e.key> == <key>:\n            <e.flag> = True\n            return\n    raise KeyError(<key>)",
        "def ref(s, k):\n    for x in s.<many>:\n        if <x.key> == k:\n            <x.flag> = True\n            return\n    raise KeyError", _KEYED, names=("mark_<flag>", "mark", "set_<flag>"), edges=(("there is no such <one>", "raise {a |}KeyError"),),
    ),
    _thing(
        ("return the <text> values of the <many> without duplicates, sorted", "return a sorted list of the different <text> values", "=sorted list of the distinct <text> values of the <many>"),
        "def <fn>(self)~ -> list[str]~:\n    return sorted({<e.text> for <one> in self.<many>})", "lambda s: sorted(dict.fromkeys([<x.text> for x in s.<many>]))", names=("<text>_values", "all_<text>s", "distinct_<text>s"),
    ),
    _thing(
        ("group the <many> by <text> && return a dict of lists", "return {a dict|a dictionary} from <text> to the list of <many> with it", "=the <many> grouped by <text>, as a dict of lists"),
        "def <fn>(self)~ -> dict[str, list[<E>]]~:\n    groups = {}\n    for <one> in self.<many>:\n        groups.setdefault(<e.text>, []).append(<one>)\n    return groups",
        "lambda s: {t: [x for x in s.<many> if <x.text> == t] for t in [<x.text> for x in s.<many>]}", names=("by_<text>", "group_by_<text>", "grouped"),
    ),
    _thing(
        ("add [amount] to the <num> of the <one> with the given <key>", "increase the <num> of the <one> with the given <key> by [amount]"),
        "def <fn>(self, <key>~: str~, amount~: int~)~ -> None~:\n    for <one> in self.<many>:\n        if <e.key> == <key>:\n            <e.num> += amount\n            return\n    raise KeyError(<key>)",
        "def ref(s, k, n):\n    for x in s.<many>:\n        if <x.key> == k:\n            <x.num> = <x.num> + n\n            return\n    raise KeyError", "(lambda m: ({'<many>': m}, (one_key(g, [<x.key> for x in m]), whole(g))))(<draw>)",
        names=("add_<num>", "increase", "increase_<num>"), edges=(("{there is no such <one>|it does not exist}", "raise {a |}KeyError"),), named=True,
    ),
    _thing(
        ("print {one line|a line} {per|for each} <one>{| of the form|:} '<key>: <amount>' with the values", "print the <key> and the <amount> of each <one>, separated by a colon and a space"),
        "def <fn>(self)~ -> None~:\n    for <one> in self.<many>:\n        print(f\"{<q.key>}: {<q.amount>}\")", "lambda s, a: Printed(tuple(str(<x.key>) + ': ' + str(<x.amount>) for x in s['<many>']))", names=("print_<many>", "show", "report"),
        call="use_method(<Class>, '<fn>', args)[0]",
    ),
)  # fmt: skip
