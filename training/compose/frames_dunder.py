"""Special methods, properties and constructors of a class at hand, asked for by what they do."""
from typing import Any

from jotcode.training.compose.frames import Frame
from jotcode.training.compose.frames_draws import holder, names_holder, number_pair, numbers_holder, table_holder

_NUMBERS = "{'<a>': whole(g, 0, 9), '<b>': whole(g, 0, 9)}"


def _pair(asks: tuple[str, ...], code: str, ref: str, draws: str = f"({_NUMBERS}, ())", **more: Any) -> Frame:
    return Frame("method", asks, code, ref, draws, theme=number_pair, attrs=("<a>: <t>", "<b>: <t>"), **{"exact": True, **more})


def _names(asks: tuple[str, ...], code: str, ref: str, draws: str = "({'<many>': words(g)}, ())", **more: Any) -> Frame:
    return Frame("method", asks, code, ref, draws, theme=names_holder, attrs=("<many>: list[str] = []",), **more)


_THING = {
    "Class noun a b": (
        ("Book", "book", "title", "year"), ("Person", "person", "name", "age"), ("City", "city", "name", "population"), ("Product", "product", "name", "price"), ("Song", "song", "title", "seconds"), ("Player", "player", "name", "score"),
        ("Card", "card", "suit", "rank"), ("Task", "task", "title", "priority"), ("Ticket", "ticket", "code", "votes"), ("Car", "car", "plate", "mileage"), ("Movie", "movie", "title", "minutes"), ("Event", "event", "label", "day"), ("Student", "student", "name", "grade"),
        ("Room", "room", "building", "number"), ("Coin", "coin", "country", "value"), ("Package", "package", "city", "weight"), ("Mountain", "mountain", "name", "height"), ("Horse", "horse", "name", "wins"), ("Seat", "seat", "row", "number"), ("Version", "version", "product", "major"),
        ("Animal", "animal", "species", "legs"), ("Team", "team", "name", "points"), ("Invoice", "invoice", "client", "amount"), ("Flight", "flight", "gate", "hour"), ("Dish", "dish", "name", "calories"), ("Ship", "ship", "name", "length"), ("Sensor", "sensor", "place", "value"),
    ),
}  # fmt: skip
_TWO = "{'<a>': word(g), '<b>': whole(g, 0, 5)}"


def _thing(asks: tuple[str, ...], code: str, ref: str, draws: str = f"({_TWO}, ())", **more: Any) -> Frame:
    picks = {**_THING, **more.pop("picks", {})}
    return Frame("method", asks, code, ref, draws, picks=picks, attrs=("<a>: str", "<b>: int"), **more)


_PEER = f"({_TWO}, (Peer({_TWO}),))"
_CHAIN = {"draws": _PEER}
DUNDER = (
    _thing(
        ("=two <nouns> are equal {if|when} they have the same <a> and <b>", "=two <nouns> are the same if <a> and <b> are equal", "=equality: same <a> and same <b>", "=compare {two <nouns>|with ==} by <a> and <b>", "=<nouns> count as equal when both <a> and <b> match", "=equal if <a> and <b> are equal", "=make == compare <a> and <b>"),
        'def __eq__(self, other~: object~)~ -> bool~:\n    if not isinstance(other, <Class>):\n        return NotImplemented\n    return self.<a> == other.<a> and self.<b> == other.<b>',
        "lambda s, o: [s.<a>, s.<b>] == [o.<a>, o.<b>]", **_CHAIN,
    ),
    _thing(
        ("=two <nouns> are equal {if|when} they have the same <a>", "=two <nouns> are the same if their <a> is equal", "=equality by <a>{| only}", "=compare two <nouns> by <a>, for ==", "=<nouns> with the same <a> are equal", "=equal when the <a> is the same{|, whatever the <b>}"),
        'def __eq__(self, other~: object~)~ -> bool~:\n    if not isinstance(other, <Class>):\n        return NotImplemented\n    return self.<a> == other.<a>',
        "lambda s, o: s.<a> == o.<a>", **_CHAIN,
    ),
    _thing(
        ("=two <nouns> are equal if their <a> is the same, {ignoring case|upper or lower case does not matter}", "=equality by <a>, case does not matter"),
        'def __eq__(self, other~: object~)~ -> bool~:\n    if not isinstance(other, <Class>):\n        return NotImplemented\n    return self.<a>.lower() == other.<a>.lower()',
        "lambda s, o: s.<a>.upper() == o.<a>.upper()", **_CHAIN,
    ),
    _thing(
        ("=sort <nouns> by <b> with sorted()", "=a <noun> is less than another if its <b> is {lower|smaller}", "=make <nouns> sortable by <b>", "=compare <nouns> with < by <b>", "=order by <b>, so that sorted() works", "=<nouns> should be ordered by <b>", "=less than, by <b>"),
        "def __lt__(self, other~: \"<Class>\"~)~ -> bool~:\n    return self.<b> < other.<b>", "lambda s, o: o.<b> > s.<b>", **_CHAIN,
    ),
    _thing(
        ("=sort <nouns> by <b>, ties by <a>", "=a <noun> is less than another if its <b> is {lower|smaller}; for the same <b> the <a> decides", "=make <nouns> sortable by <b> and then <a>", "=order by <b>, equal ones by <a>"),
        "def __lt__(self, other~: \"<Class>\"~)~ -> bool~:\n    return (self.<b>, self.<a>) < (other.<b>, other.<a>)", "lambda s, o: s.<b> < o.<b> or (s.<b> == o.<b> and s.<a> < o.<a>)", **_CHAIN,
    ),
    _thing(
        ("=sort <nouns> by <b>, {highest|largest} first", "=order: {higher|larger} <b> comes first", "=make sorted() put the <noun> with the {highest|largest} <b> first"),
        "def __lt__(self, other~: \"<Class>\"~)~ -> bool~:\n    return self.<b> > other.<b>", "lambda s, o: o.<b> < s.<b>", **_CHAIN,
    ),
    _thing(
        ("=hash {that fits the equality: |}over <a> and <b>", "=make it hashable by <a> and <b>", "=hash of <a> and <b>", "=so that <nouns> can be in a set: hash <a> and <b>", "=make <nouns> usable as dict keys, by <a> and <b>"),
        "def __hash__(self)~ -> int~:\n    return hash((self.<a>, self.<b>))", "lambda s: hash(tuple((s.<a>, s.<b>)))",
    ),
    _thing(
        ("=string like \"<a>: <b>\" with the values{|, for print}", "=print should show the <a>, a colon and the <b>", "=str() gives <a>, ': ' and <b>", "=readable string: the <a>, a colon, a space and the <b>", "=show it as '<a>: <b>'", "=how it is printed: \"<a>: <b>\""),
        'def __str__(self)~ -> str~:\n    return f"{self.<a>}: {self.<b>}"', "lambda s: ': '.join((s.<a>, str(s.<b>)))",
    ),
    _thing(
        ("=string like \"<A> (7)\", the <b> in parentheses", "=print should show the <a> and, in parentheses, the <b>", "=str() gives the <a> followed by the <b> in {parentheses|brackets}", "=as text: <a> (<b>)", "=show it as '<a> (<b>)'"),
        'def __str__(self)~ -> str~:\n    return f"{self.<a>} ({self.<b>})"', "lambda s: s.<a> + ' (' + str(s.<b>) + ')'", picks={"A": ("Oslo", "Emma", "Tango", "Blue", "Rex")},
    ),
    _thing(
        ("=string like \"<A> - 12 <u>\"", "=print shows the <a>, ' - ', the <b> and ' <u>'", "=text for people, e.g. \"<A> - 30 <u>\"", "=str() looks like '<A> - 5 <u>': <a>, then <b>"),
        'def __str__(self)~ -> str~:\n    return f"{self.<a>} - {self.<b>} <u>"', "lambda s: s.<a> + ' - ' + str(s.<b>) + ' <u>'", picks={"A": ("Oslo", "Emma", "Tango", "Blue", "Rex"), "u": ("points", "units", "km", "EUR", "pages", "kg", "steps", "min")},
    ),
    _thing(
        ("=repr like <Class>(<a>='x', <b>=3)", "=repr that looks like the constructor call, with <a> and <b>", "=for debugging: <Class>(<a>=..., <b>=...)", "=representation such as <Class>(<a>='tea', <b>=1)", "=show it in the console as <Class>(<a>='ab', <b>=2)"),
        'def __repr__(self)~ -> str~:\n    return f"<Class>(<a>={self.<a>!r}, <b>={self.<b>!r})"', "lambda s: '<Class>(<a>=' + repr(s.<a>) + ', <b>=' + str(s.<b>) + ')'",
    ),
    _thing(
        ("=repr like <Class>('x', 3)", "=representation such as <Class>('tea', 1)", "=for debugging, e.g. <Class>('ab', 12), with <a> and <b>"),
        'def __repr__(self)~ -> str~:\n    return f"<Class>({self.<a>!r}, {self.<b>!r})"', "lambda s: '<Class>(' + repr(s.<a>) + ', ' + str(s.<b>) + ')'",
    ),
    _thing(
        ("=true if the <b> is {above|greater than} 0", "=a <noun> counts as true when its <b> is above 0", "=truth value: <b> is above zero", "=bool(<noun>) is True if <b> > 0", "=falsy unless <b> is positive"),
        "def __bool__(self)~ -> bool~:\n    return self.<b> > 0", "lambda s: bool(s.<b> and s.<b> > 0)",
    ),
    _thing(
        ("make a <noun> {from|out of} a string like '<a>,<b>'", "create a <noun> from {a line|a csv line} of the form <a>,<b>", "parse a line like '<A>,12' into a <noun>", "=a <noun> from a csv line '<a>,<b>', class method"),
        "@classmethod\ndef <fn>(cls, line~: str~)~ -> \"<Class>\"~:\n    <a>, <b> = line.split(\",\")\n    return cls(<a>.strip(), int(<b>))",
        "lambda t: {'<a>': t[: t.index(',')].strip(), '<b>': int(t[t.index(',') + 1 :])}", "(word(g) + g.choice((',', ', ', ' ,')) + str(whole(g)),)", call="plain(<Class>.<fn>(*args))", names=("from_csv_line", "from_line", "parse", "from_csv"), rename=False,
        picks={"A": ("Oslo", "Emma", "Tango", "Blue", "Rex")}, exact=True,
    ),
    _thing(
        ("make a <noun> {from|out of} a dict with the keys <a> and <b>", "create a <noun> from a dict", "=a <noun> from a dict like {\"<a>\": ..., \"<b>\": ...}", "build a <noun> out of a dictionary with <a> and <b>"),
        "@classmethod\ndef <fn>(cls, data~: dict~)~ -> \"<Class>\"~:\n    return cls(data[\"<a>\"], data[\"<b>\"])",
        "lambda d: {'<a>': d['<a>'], '<b>': d['<b>']}", "({'<a>': word(g), '<b>': whole(g), 'x': 1},)", call="plain(<Class>.<fn>(*args))", names=("from_dict", "of_dict"), rename=False, exact=True,
    ),
    _thing(
        ("make a <noun> {from|out of} a json string", "create a <noun> from json text with <a> and <b>", "=a <noun> from a json string with the keys <a> and <b>", "parse json into a <noun>"),
        "@classmethod\ndef <fn>(cls, text~: str~)~ -> \"<Class>\"~:\n    data = json.loads(text)\n    return cls(data[\"<a>\"], data[\"<b>\"])",
        "lambda t: json.loads(t)", "(json.dumps({'<a>': word(g), '<b>': whole(g)}),)", call="plain(<Class>.<fn>(*args))", names=("from_json",), rename=False, exact=True, imports=("import json",),
    ),
    _thing(
        ("return {a dict|a dictionary} with <a> and <b>", "=as a dict with the keys <a> and <b>", "turn it into a dict with <a> and <b>", "convert the <noun> to a dict", "=the <noun> as a dictionary with <a> and <b>"),
        "def <fn>(self)~ -> dict~:\n    return {\"<a>\": self.<a>, \"<b>\": self.<b>}", "lambda s: {'<a>': s.<a>, '<b>': s.<b>}", names=("to_dict", "as_dict"), rename=False, exact=True,
    ),
    _thing(
        ("return it as a json string with <a> and <b>", "=as json with the keys <a> and <b>", "turn it into a json string with <a> and <b>"),
        "def <fn>(self)~ -> str~:\n    return json.dumps({\"<a>\": self.<a>, \"<b>\": self.<b>})", "lambda s: json.dumps(dict((('<a>', s.<a>), ('<b>', s.<b>))))", names=("to_json", "as_json"), rename=False, exact=True, imports=("import json",),
    ),
    _thing(
        ("return a line like '<a>;<b>'", "=csv line: <a> and <b> {with|separated by} a semicolon", "return <a> and <b> as one line {separated|joined} by a semicolon"),
        "def <fn>(self)~ -> str~:\n    return f\"{self.<a>};{self.<b>}\"", "lambda s: s.<a> + ';' + str(s.<b>)", names=("to_line", "to_csv", "line"), rename=False,
    ),
    Frame(
        "method", ("make a <noun> from a string like '<example>'", "create a <noun> from text such as '<example>'", "parse a string like '<example>'", "=a <noun> from '<example>'", "=class method that takes '<example>' and makes a <noun>"),
        "@classmethod\ndef <fn>(cls, text~: str~)~ -> \"<Class>\"~:\n    <a>, <b> = text.split(\"<sep>\")\n    return cls(int(<a>), int(<b>))", "lambda t: {'<a>': int(t.split('<sep>')[0]), '<b>': int(t.split('<sep>')[1])}", "(str(whole(g)) + '<sep>' + str(whole(g)),)",
        call="plain(<Class>.<fn>(*args))", names=("from_string", "parse", "from_text"), rename=False, exact=True, attrs=("<a>: int", "<b>: int"),
        picks={"Class noun a b example sep": (
            ("Size", "size", "width", "height", "800x600", "x"), ("Time", "time", "hours", "minutes", "12:45", ":"), ("Score", "score", "home", "away", "3:1", ":"), ("Fraction", "fraction", "top", "bottom", "3/4", "/"), ("Span", "span", "start", "end", "4-9", "-"),
            ("Point", "point", "x", "y", "3,5", ","), ("Version", "version", "major", "minor", "3.11", "."), ("Cell", "cell", "row", "column", "2:7", ":"), ("Range", "range", "low", "high", "10-20", "-"), ("Grid", "grid", "rows", "columns", "4x6", "x"), ("Ratio", "ratio", "part", "whole", "1/8", "/"),
        )},
    ),
    Frame(
        "method", ("make a <noun> from a string like '<A> <<mail>>'", "create a <noun> from a name and a mail address in angle brackets, e.g. '<A> <<mail>>'", "=a <noun> out of a string such as '<A> <<mail>>'"),
        "@classmethod\ndef <fn>(cls, text~: str~)~ -> \"<Class>\"~:\n    name, email = text.rstrip(\">\").split(\" <\")\n    return cls(name, email)", "lambda t: {'name': t[: t.index('<') - 1], 'email': t[t.index('<') + 1 : -1]}", "(g.choice(('Ann Lee', 'Bob', 'Eve X')) + ' <' + g.choice(('a@x.org', 'bob@b.com')) + '>',)",
        call="plain(<Class>.<fn>(*args))", names=("from_string", "parse", "from_text"), rename=False, exact=True, attrs=("name: str", "email: str"),
        picks={"Class noun": (("User", "user"), ("Contact", "contact"), ("Author", "author"), ("Member", "member"), ("Sender", "sender"), ("Customer", "customer")), "A mail": (("Ann Lee", "ann@x.org"), ("Bob", "bob@mail.com"), ("Eve Stone", "eve@y.net"))},
    ),
    _pair(("=adding two of them adds <a> and <b>", "=plus: adds the <a> and the <b>", "=x + y gives a new <Class> with both <a> and <b> added", "=support +, adding <a> and <b>", "=sum of two <Class> objects: <a> plus <a>, <b> plus <b>"),
        "def __add__(self, other~: \"<Class>\"~)~ -> \"<Class>\"~:\n    return <Class>(self.<a> + other.<a>, self.<b> + other.<b>)", "lambda a, b: {'<a>': a['<a>'] + b['<a>'], '<b>': a['<b>'] + b['<b>']}", f"({_NUMBERS}, {_NUMBERS})", call="plain(<Class>(**args[0]) + <Class>(**args[1]))"),
    _pair(("=minus: subtracts <a> and <b>", "=the difference of two <Class> objects, <a> minus <a> and <b> minus <b>", "=support -, subtracting <a> and <b>", "=x - y gives a new <Class> with the differences of <a> and <b>"),
        "def __sub__(self, other~: \"<Class>\"~)~ -> \"<Class>\"~:\n    return <Class>(self.<a> - other.<a>, self.<b> - other.<b>)", "lambda a, b: {'<a>': a['<a>'] - b['<a>'], '<b>': a['<b>'] - b['<b>']}", f"({_NUMBERS}, {_NUMBERS})", call="plain(<Class>(**args[0]) - <Class>(**args[1]))"),
    _pair(("=multiply by a number: both <a> and <b> {times that factor|are multiplied}", "=times a number gives a new <Class> with <a> and <b> scaled", "=support * with a number, scaling <a> and <b>"),
        "def __mul__(self, factor~: <t>~)~ -> \"<Class>\"~:\n    return <Class>(self.<a> * factor, self.<b> * factor)", "lambda a, k: {'<a>': a['<a>'] * k, '<b>': a['<b>'] * k}", f"({_NUMBERS}, whole(g))", call="plain(<Class>(**args[0]) * args[1])"),
    _pair(("=negative: both <a> and <b> change their sign", "=minus sign in front: a <Class> with <a> and <b> negated"),
        "def __neg__(self)~ -> \"<Class>\"~:\n    return <Class>(-self.<a>, -self.<b>)", "lambda a: {'<a>': 0 - a['<a>'], '<b>': 0 - a['<b>']}", f"({_NUMBERS},)", call="plain(-<Class>(**args[0]))"),
    _pair(("=<p> as a property, <a> times <b>", "=property <p>: <a> times <b>", "=the <p> as a property: product of <a> and <b>", "=<p> is <a> * <b>, as a property", "=read-only property <p>, <a> multiplied by <b>"),
        "@property\ndef <p>(self)~ -> <t>~:\n    return self.<a> * self.<b>", "lambda s: s.<b> * s.<a>", picks={"p": ("area", "product", "surface", "size", "cells", "volume")}),
    _pair(("=<p> as a property, <a> plus <b>", "=property <p>: <a> plus <b>", "=the <p> as a property: <a> and <b> added", "=<p> of <a> and <b>, as a property"),
        "@property\ndef <p>(self)~ -> <t>~:\n    return self.<a> + self.<b>", "lambda s: s.<b> + s.<a>", picks={"p": ("total", "combined", "overall", "amount")}),
    _pair(("=<p> as a property, <a> minus <b>", "=property <p>: <a> minus <b>", "=the <p> as a property: <a> less <b>"),
        "@property\ndef <p>(self)~ -> <t>~:\n    return self.<a> - self.<b>", "lambda s: -(s.<b> - s.<a>)", picks={"p": ("difference", "rest", "margin", "gap", "lead")}),
    _pair(("=unpack into <a> and <b>", "=make it iterable: first <a>, then <b>", "=iterate over <a> and <b>", "=so that a, b = <Class>(1, 2) works"),
        "def __iter__(self)~ -> Iterator[<t>]~:\n    yield self.<a>\n    yield self.<b>", "lambda s: [s.<a>, s.<b>]", rename=True),
    _names(("=the number of <many>, for len()", "=len() gives the number of <many>", "=length is the number of <many>", "=make len() work: how many <many>", "=support len(), counting the <many>", "=its length: the number of <many>"),
        "def __len__(self)~ -> int~:\n    return len(self.<many>)", "lambda s: sum(1 for _ in s.<many>)"),
    _names(("=iterate over the <many>", "=loop over the <many> with for", "=iterating gives the <many>{| one by one}", "=make it iterable over its <many>", "=for loops go over the <many>", "=iterator over self.<many>"),
        "def __iter__(self)~ -> Iterator[str]~:\n    return iter(self.<many>)", "lambda s: [x for x in s.<many>]"),
    _names(("=iterate over the <many> in {alphabetical|sorted} order", "=iterating gives the <many> sorted", "=loop over the <many> in sorted order"),
        "def __iter__(self)~ -> Iterator[str]~:\n    return iter(sorted(self.<many>))", "lambda s: sorted(s.<many>)"),
    _names(("=iterate over the <many> from last to first", "=iterating goes backwards through the <many>", "=loop over the <many> in reverse order"),
        "def __iter__(self)~ -> Iterator[str]~:\n    return reversed(self.<many>)", "lambda s: s.<many>[::-1]"),
    _names(("=support in: whether a <one> is among the <many>", "={whether|if} a <one> is in it, with the in operator", "=make 'x in obj' check the <many>", "=in checks whether it is one of the <many>", "=the in operator looks in the <many>", "=membership test for a <one>"),
        "def __contains__(self, <one>~: str~)~ -> bool~:\n    return <one> in self.<many>", "lambda s, x: s.<many>.count(x) > 0", "(lambda m: ({'<many>': m}, (one_key(g, m),)))(words(g))"),
    _names(("=in checks whether it is one of the <many>, {ignoring case|case does not matter}", "=support in for a <one>, upper or lower case does not matter"),
        "def __contains__(self, <one>~: str~)~ -> bool~:\n    return <one>.lower() in [name.lower() for name in self.<many>]", "lambda s, x: any(x.upper() == y.upper() for y in s.<many>)", "(lambda m: ({'<many>': m}, (g.choice((str.upper, str.lower, str))(one_key(g, m)),)))(words(g))"),
    _names(("=get a <one> by its index, like obj[0]", "=indexing gives the <one> at that position", "=square brackets with an index return the <one> there", "=support obj[i] for the <many>", "=[index] gives the <one> with that index"),
        "def __getitem__(self, index~: int~)~ -> str~:\n    return self.<many>[index]", "lambda s, i: s.<many>[i]", "({'<many>': words(g)}, (g.choice((0, 1, -1, 7)),))"),
    _names(("=true if there are any <many>", "=truth value: whether there are <many>", "=falsy when there are no <many>", "=bool is False when there are no <many>", "=an empty <Class> is false, one with <many> is true"),
        "def __bool__(self)~ -> bool~:\n    return bool(self.<many>)", "lambda s: len(s.<many>) > 0"),
    _names(("=two <Class> objects are equal if they have the same <many>", "=equality: the same <many>{| in the same order}", "=equal when the <many> are equal", "=== compares the <many>"),
        "def __eq__(self, other~: object~)~ -> bool~:\n    if not isinstance(other, <Class>):\n        return NotImplemented\n    return self.<many> == other.<many>", "lambda s, o: tuple(s.<many>) == tuple(o.<many>)", "({'<many>': words(g, 1)}, (Peer({'<many>': words(g, 1)}),))"),
    _names(("=two <Class> objects are equal if they {have|hold} the same <many> in any order", "=equal when the <many> are the same, {whatever the order|the order does not matter}"),
        "def __eq__(self, other~: object~)~ -> bool~:\n    if not isinstance(other, <Class>):\n        return NotImplemented\n    return sorted(self.<many>) == sorted(other.<many>)", "lambda s, o: sorted(s.<many>) == sorted(o.<many>)", "(lambda m: ({'<many>': m}, (Peer({'<many>': g.choice((m[::-1], words(g)))}),)))(words(g))"),
    _names(("=string with the <many> {joined|separated} by commas", "=print shows the <many>, comma separated", "=str() gives the <many> joined with ', '", "=readable: all <many> with a comma and a space between"),
        "def __str__(self)~ -> str~:\n    return \", \".join(self.<many>)", "lambda s: ''.join(('' if i == 0 else ', ') + x for i, x in enumerate(s.<many>))"),
    _names(("=string like \"<Class> with 3 <many>\"", "=print shows '<Class> with 5 <many>', the number of <many>", "=str() looks like \"<Class> with 2 <many>\""),
        "def __str__(self)~ -> str~:\n    return f\"<Class> with {len(self.<many>)} <many>\"", "lambda s: '<Class> with ' + str(len(s.<many>)) + ' <many>'"),
    _names(("=one <one> per line, numbered from 1, like '1. Tea'", "=print shows the <many> numbered, e.g. '1. Tea', one per line", "=str() gives a numbered list of the <many>, '1. Tea' and so on, a line each"),
        "def __str__(self)~ -> str~:\n    return \"\\n\".join(f\"{i}. {<one>}\" for i, <one> in enumerate(self.<many>, start=1))", "lambda s: '\\n'.join(str(i + 1) + '. ' + x for i, x in enumerate(s.<many>))"),
    _names(("=calling {the object|it} with a <one> adds it{| to the <many>}", "=make it callable: the <one> is appended to the <many>", "=obj(<one>) appends the <one>"),
        "def __call__(self, <one>~: str~)~ -> None~:\n    self.<many>.append(<one>)", "def ref(s, x):\n    s.<many> = [*s.<many>, x]", "({'<many>': words(g)}, (word(g),))"),
    Frame("method", ("=the number of <many>, for len()", "=len() is the total number of <many>", "=length: how many <many>"), "def __len__(self)~ -> int~:\n    return len(self.<many>)", "lambda s: len(list(s.<many>))", "({'<many>': <draw>}, ())", theme=holder, prefix="<shape>", attrs=("<many>: list[<E>] = []",), shows=("<seen>",)),
    Frame("method", ("=iterate over the <many>", "=loop over the <many> with for", "=iterating yields the <many>"), "def __iter__(self)~ -> Iterator[<E>]~:\n    return iter(self.<many>)", "lambda s: list(s.<many>)", "({'<many>': <draw>}, ())", theme=holder, prefix="<shape>", attrs=("<many>: list[<E>] = []",), shows=("<seen>",)),
    Frame("method", ("=iterate over the <key> of {each|every} <one>", "=iterating yields the <key> of each <one>"), "def __iter__(self)~ -> Iterator[str]~:\n    for <one> in self.<many>:\n        yield <e.key>", "lambda s: [<x.key> for x in s.<many>]", "({'<many>': <draw>}, ())", theme=holder, prefix="<shape>", attrs=("<many>: list[<E>] = []",), shows=("<seen>",)),
    Frame("method", ("=in checks whether there is a <one> with that <key>", "=support in: is there a <one> with the <key>", "='x' in obj: whether some <one> has that <key>"), "def __contains__(self, <key>~: str~)~ -> bool~:\n    return any(<e.key> == <key> for <one> in self.<many>)", "lambda s, k: k in [<x.key> for x in s.<many>]", "(lambda m: ({'<many>': m}, (one_key(g, [<x.key> for x in m]),)))(<draw>)", theme=holder, prefix="<shape>", attrs=("<many>: list[<E>] = []",), shows=("<seen>",)),
    Frame("method", ("=get a <value> with obj[<key>]", "=square brackets with a <key> give the <value>", "=obj[<key>] looks up the <value>", "=indexing by <key> returns its <value>"), "def __getitem__(self, <key>~: str~)~ -> int~:\n    return self.<table>[<key>]", "lambda s, k: s.<table>[k]", "(lambda t: ({'<table>': t}, (one_key(g, t),)))(table(g))", theme=table_holder, attrs=("<table>: dict[str, int] = {}",)),
    Frame("method", ("=obj[<key>] gives the <value>, 0 {if it is unknown|for an unknown <key>}", "=square brackets with a <key> give its <value>, or 0"), "def __getitem__(self, <key>~: str~)~ -> int~:\n    return self.<table>.get(<key>, 0)", "lambda s, k: s.<table>[k] if k in s.<table> else 0", "(lambda t: ({'<table>': t}, (one_key(g, t),)))(table(g))", theme=table_holder, attrs=("<table>: dict[str, int] = {}",)),
    Frame("method", ("=obj[<key>] = <value> sets the <value>", "=set a <value> with square brackets", "=assigning to obj[<key>] stores the <value>"), "def __setitem__(self, <key>~: str~, <value>~: int~)~ -> None~:\n    self.<table>[<key>] = <value>", "def ref(s, k, v):\n    s.<table> = {**s.<table>, k: v}", "(lambda t: ({'<table>': t}, (one_key(g, t), whole(g))))(table(g))", theme=table_holder, attrs=("<table>: dict[str, int] = {}",)),
    Frame("method", ("=in checks whether the <key> is known", "=support in for a <key>", "=whether a <key> is in the <table>, with in"), "def __contains__(self, <key>~: str~)~ -> bool~:\n    return <key> in self.<table>", "lambda s, k: k in list(s.<table>)", "(lambda t: ({'<table>': t}, (one_key(g, t),)))(table(g))", theme=table_holder, attrs=("<table>: dict[str, int] = {}",)),
    Frame("method", ("=average of the <many> as a property, 0 if there are none", "=property average: mean of the <many>, 0 when there are none", "=mean of all <many> as a property called average, 0 if empty"), "@property\ndef average(self)~ -> float~:\n    return sum(self.<many>) / len(self.<many>) if self.<many> else 0", "lambda s: math.fsum(s.<many>) / max(len(s.<many>), 1)", "({'<many>': wholes(g)}, ())", theme=numbers_holder, attrs=("<many>: list[float] = []",)),
)  # fmt: skip
