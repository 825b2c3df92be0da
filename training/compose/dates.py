"""Functions about dates: between two, some days on, weekdays, formats, lists of dates."""
from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any

from jotcode.training.compose.sample import Env
from jotcode.training.compose.spec import Edge, Param, Spec, Voice

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ONE = ("day", "date_text", "when", "d", "start", "due", "birthday", "deadline", "moment", "departure", "delivery_date")
_MANY = ("dates", "days", "deadlines", "birthdays", "holidays", "visits", "deliveries", "appointments", "bookings")


def _date(g: Random) -> date:
    return date(g.choice((1999, 2020, 2023, 2024, 2025)), g.randrange(1, 13), g.randrange(1, 29))


def dates(voice: Voice) -> Spec:
    """A function of one date, two dates or a list, as date objects or as text."""
    spec = voice.rng.choices((_single, _text, _two, _list, _clock), (4, 5, 4, 4, 3))[0](voice)
    if "date" in f"{spec.hint} {spec.params[0].hint}":
        spec.hint_imports = ["from datetime import date"]
    return spec


def _single(voice: Voice) -> Spec:
    name = voice.rng.choice(_ONE) if voice.named else "day"
    said = voice.name(name) if voice.named else "a date"
    n = voice.rng.choice((1, 2, 3, 5, 7, 10, 14, 30, 90, 100))
    weekday = voice.rng.randrange(7)
    options: tuple[tuple[str, str, Callable[[date], Any], str, list[str]], ...] = (
        (f"return {name} + timedelta(days={n})", voice.pick(f"return the date {n} day{'s' * (n > 1)} after {said}", f"add {n} day{'s' * (n > 1)} to {said}"), lambda d: date.fromordinal(d.toordinal() + n), "date", ["from datetime import timedelta"]),
        (f"return {name} - timedelta(days={n})", voice.pick(f"return the date {n} day{'s' * (n > 1)} before {said}", f"subtract {n} day{'s' * (n > 1)} from {said}"), lambda d: date.fromordinal(d.toordinal() - n), "date", ["from datetime import timedelta"]),
        (f"return {name}.weekday() >= 5", voice.pick(f"check whether {said} is on a weekend", f"return True if {said} is a saturday or sunday", f"tell if {said} falls on a weekend"), lambda d: d.isoweekday() in (6, 7), "bool", []),
        (f"return {name}.weekday() == {weekday}", voice.pick(f"check whether {said} is a {_WEEKDAYS[weekday]}", f"return True if {said} falls on a {_WEEKDAYS[weekday]}"), lambda d: d.isoweekday() == weekday + 1, "bool", []),
        (f'return {name}.strftime("%d.%m.%Y")', voice.pick(f"format {said} as dd.mm.yyyy", f"return {said} as a string like 31.12.2024"), lambda d: f"{d.day:02}.{d.month:02}.{d.year}", "str", []),
        (f'return {name}.strftime("%d/%m/%Y")', voice.pick(f"format {said} as dd/mm/yyyy", f"return {said} as day/month/year with leading zeros"), lambda d: f"{d.day:02}/{d.month:02}/{d.year}", "str", []),
        (f"return {name}.isoformat()", voice.pick(f"return {said} as an iso string", f"format {said} as yyyy-mm-dd"), lambda d: f"{d.year}-{d.month:02}-{d.day:02}", "str", []),
        (f"return {name}.replace(day=1)", voice.pick(f"return the first day of the month of {said}", f"get the first of the month in which {said} lies"), lambda d: date(d.year, d.month, 1), "date", []),
        (f'return {name}.strftime("%A")', voice.pick(f"return the name of the weekday of {said}", f"return on which weekday {said} falls, as a name"), lambda d: _WEEKDAYS[d.isoweekday() - 1], "str", []),
        (f"return ({name}.month - 1) // 3 + 1", voice.pick(f"return the quarter of the year of {said}", f"compute in which quarter (1 to 4) {said} lies"), lambda d: {1: 1, 2: 1, 3: 1, 4: 2, 5: 2, 6: 2, 7: 3, 8: 3, 9: 3}.get(d.month, 4), "int", []),
        (f"return {name}.timetuple().tm_yday", voice.pick(f"return the day of the year of {said}", f"get the number of {said} within its year, 1 for january 1st"), lambda d: d.toordinal() - date(d.year, 1, 1).toordinal() + 1, "int", []),
    )  # fmt: skip
    code, clause, ref, hint, imports = voice.any(options)
    return Spec("dates", [Param(name, "date", "a date")], hint, [clause], [code], lambda env: ref(env[name]), lambda g: (_date(g),), imports=imports, verbs=("get", "compute", "check", "format"), nouns=("date", "day"))


def _text(voice: Voice) -> Spec:
    name = voice.rng.choice(("text", "date_text", "value", "day", "s", "date_string")) if voice.named else "text"
    said = voice.name(name) if voice.named else "a string"
    shape, pattern, build = voice.any((
        ("yyyy-mm-dd", "%Y-%m-%d", lambda d: f"{d.year}-{d.month:02}-{d.day:02}"), ("dd.mm.yyyy", "%d.%m.%Y", lambda d: f"{d.day:02}.{d.month:02}.{d.year}"),
        ("dd/mm/yyyy", "%d/%m/%Y", lambda d: f"{d.day:02}/{d.month:02}/{d.year}"), ("YYYY-MM-DD", "%Y-%m-%d", lambda d: f"{d.year}-{d.month:02}-{d.day:02}"), ("mm/dd/yyyy", "%m/%d/%Y", lambda d: f"{d.month:02}/{d.day:02}/{d.year}"),
    ))  # fmt: skip
    given = voice.pick(f"in the format {shape}", f"like {shape}", f"({shape})", f"of the form {shape}")
    parse = f'datetime.strptime({name}, "{pattern}")'
    failing = voice.chance(0.3)
    what, code, ref, hint = voice.any((
        ("a date", ".date()", lambda d: d, "date"), ("the year", ".year", lambda d: d.year, "int"), ("the name of the weekday", '.strftime("%A")', lambda d: _WEEKDAYS[d.weekday()], "str"),
        ("the string in the form dd.mm.yyyy", '.strftime("%d.%m.%Y")', lambda d: f"{d.day:02}.{d.month:02}.{d.year}", "str"), ("the month as a number", ".month", lambda d: d.month, "int"),
        ("the string in the form yyyy-mm-dd", '.strftime("%Y-%m-%d")', lambda d: d.isoformat(), "str"), ("the day of the month", ".day", lambda d: d.day, "int"),
    ))  # fmt: skip
    if what == "a date":
        clause = voice.pick(f"parse {said} {given} into a date", f"convert {said} {given} to a date", f"turn {said} {given} into a date object")
    elif what.startswith("the string"):
        clause = voice.pick(f"convert {said} {given} to {what.removeprefix('the string in the form ')}", f"reformat the date {said} {given} as {what.removeprefix('the string in the form ')}" if voice.named else f"reformat a date {given} as {what.removeprefix('the string in the form ')}")
    else:
        clause = voice.pick(f"return {what} of the date in {said} {given}", f"get {what} from {said} with a date {given}")
    body, edges = [f"return {parse}{code}"], []
    if failing:
        body = ["try:", f"    return {parse}{code}", "except ValueError:", "    return None"]
        edges = [Edge(voice.pick("it is not valid", "it is not a date", "it cannot be parsed"), "return None")]

    def meaning(env: Env) -> Any:
        for year in (1999, 2020, 2023, 2024, 2025):
            for ordinal in range(date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal() + 1):
                if build(date.fromordinal(ordinal)) == env[name]:
                    return ref(date.fromordinal(ordinal))
        if failing:
            return None
        raise ValueError

    def inputs(g: Random) -> tuple[Any, ...]:
        return ("31-31" if g.random() < 0.2 else build(_date(g)),)

    return Spec("dates", [Param(name, "str", "a string")], hint + (" | None" if failing else ""), [clause], body, meaning, inputs, edges, ["from datetime import datetime"], ("parse", "read", "get"), ("date",))


def _two(voice: Voice) -> Spec:
    a, b = voice.rng.choice((("start", "end"), ("first", "second"), ("begin", "finish"), ("arrival", "departure"), ("old", "new"), ("a", "b"))) if voice.named else ("first", "second")
    both = f"{voice.name(a)} and {voice.name(b)}" if voice.named else "two dates"
    later = voice.name(b) if voice.named else "the second date"
    earlier = voice.name(a) if voice.named else "the first"
    code, clause, ref, hint = voice.any((
        (f"return ({b} - {a}).days", voice.pick(f"return the number of days from {voice.name(a)} to {voice.name(b)}" if voice.named else "return the number of days from a first date to a second date", f"return how many days {later} is after {earlier}"), lambda x, y: y.toordinal() - x.toordinal(), "int"),
        (f"return abs(({b} - {a}).days)", voice.pick(f"return how many days lie between {both}, never negative", f"return the absolute number of days between {both}"), lambda x, y: max(x, y).toordinal() - min(x, y).toordinal(), "int"),
        (f"return max({a}, {b})", voice.pick(f"return the later of {both}", f"get the later one of {both}"), lambda x, y: x if x > y else y, "date"),
        (f"return {a}.year == {b}.year and {a}.month == {b}.month", voice.pick(f"check whether {both} are in the same month of the same year", f"return True if {both} fall in the same year and month"), lambda x, y: (x.year, x.month) == (y.year, y.month), "bool"),
        (f"return [{a} + timedelta(days=i) for i in range(({b} - {a}).days + 1)]", voice.pick(f"return a list of all days from {voice.name(a)} to {voice.name(b)}, both included" if voice.named else "return a list of all days from a first date to a second date, both included", f"list every date between {both} inclusive"), lambda x, y: [date.fromordinal(i) for i in range(x.toordinal(), y.toordinal() + 1)], "list[date]"),
        (f"return ({b} - {a}).days // 7", voice.pick(f"return the number of full weeks from {voice.name(a)} to {voice.name(b)}" if voice.named else "return the number of full weeks from a first date to a second date", f"compute how many full weeks {later} is after {earlier}"), lambda x, y: (y.toordinal() - x.toordinal()) // 7, "int"),
    ))  # fmt: skip
    imports = ["from datetime import timedelta"] if "timedelta" in code else []

    def inputs(g: Random) -> tuple[Any, ...]:
        x = _date(g)
        return x, x + timedelta(days=g.randrange(0, 60) if g.random() < 0.8 or "range" in code or "// 7" in code else -g.randrange(60))

    return Spec("dates", [Param(a, "date", "a date"), Param(b, "date", "a date")], hint, [clause], [code], lambda env: ref(env[a], env[b]), inputs, imports=imports, verbs=("count", "get", "compare"), nouns=("days", "dates"))


def _list(voice: Voice) -> Spec:
    name = voice.rng.choice(_MANY) if voice.named else "dates"
    said = voice.name(name) if voice.named else "a list of dates"
    from jotcode.training.compose.naming import loop_variable

    x = loop_variable(name, otherwise="day").replace("date", "day")
    year, month = voice.rng.choice((2020, 2023, 2024)), voice.rng.randrange(1, 13)
    weekday = voice.rng.randrange(7)
    code, clause, ref, hint, imports = voice.any((
        (f"return [{x} for {x} in {name} if {x}.year == {year}]", voice.pick(f"return the dates in {said} that are in {year}", f"keep only the dates of {said} in the year {year}"), lambda v: [d for d in v if d.year == year], "list[date]", []),
        (f"return [{x} for {x} in {name} if {x}.weekday() < 5]", voice.pick(f"return the dates in {said} that are not on a weekend", f"filter {said} to the working days, monday to friday"), lambda v: [d for d in v if d.isoweekday() not in (6, 7)], "list[date]", []),
        (f"return sum(1 for {x} in {name} if {x}.month == {month})", voice.pick(f"count the dates in {said} that are in month {month}", f"return how many of the dates in {said} lie in month {month}"), lambda v: len([d for d in v if d.month == month]), "int", []),
        (f"return sum(1 for {x} in {name} if {x}.weekday() == {weekday})", voice.pick(f"count the {_WEEKDAYS[weekday]}s in {said}", f"return how many of the dates in {said} are a {_WEEKDAYS[weekday]}"), lambda v: len([d for d in v if d.isoweekday() == weekday + 1]), "int", []),
        (f"return sorted({name}, reverse=True)", voice.pick(f"sort {said} from newest to oldest", f"return the dates in {said} with the latest first"), lambda v: sorted(v)[::-1], "list[date]", []),
        (f"return dict(Counter({x}.year for {x} in {name}))", voice.pick(f"count the dates in {said} per year and return a dict", f"return a dict with the number of dates in {said} for each year"), lambda v: {d.year: sum(1 for e in v if e.year == d.year) for d in v}, "dict[int, int]", ["from collections import Counter"]),
        (f'return [{x}.strftime("%d.%m.%Y") for {x} in {name}]', voice.pick(f"format each date in {said} as dd.mm.yyyy and return the list", f"return the dates in {said} as strings like 31.12.2024"), lambda v: [f"{d.day:02}.{d.month:02}.{d.year}" for d in v], "list[str]", []),
        (f"return min({name}, default=None)", voice.pick(f"return the earliest date in {said}, or None if it is empty", f"find the first date of {said} in time, None if there is none"), lambda v: sorted(v)[0] if v else None, "date | None", []),
    ))  # fmt: skip
    return Spec("dates", [Param(name, "list[date]", "a list of dates")], hint, [clause], [code], lambda env: ref(env[name]), lambda g: ([_date(g) for _ in range(g.choice((0, 1, 3, 8)))],), imports=imports, verbs=("filter", "count", "get"), nouns=(name,))


def _clock(voice: Voice) -> Spec:
    name = voice.rng.choice(("minutes", "seconds", "seconds", "total", "duration", "time")) if voice.named else voice.pick("minutes", "seconds")
    said = voice.name(name) if voice.named else f"a number of {name}"
    unit = name if name in ("minutes", "seconds") else "seconds"
    extra = "" if name == unit else f" {voice.pick('(in seconds)', 'seconds')}"
    said += extra
    if unit == "minutes":
        body, clause, ref, hint = voice.any((
            ([f"hours, rest = divmod({name}, 60)", 'return f"{hours:02}:{rest:02}"'], f"format {said} as hh:mm", lambda m: f"{m // 60:02}:{m % 60:02}", "str"),
            ([f"return divmod({name}, 60)"], f"convert {said} to a tuple of hours and minutes", lambda m: (m // 60, m % 60), "tuple[int, int]"),
            ([f"hours, rest = divmod({name}, 60)", 'return f"{hours}h {rest}m"'], f"return {said} as a string like '2h 5m'", lambda m: f"{m // 60}h {m % 60}m", "str"),
        ))  # fmt: skip
    else:
        body, clause, ref, hint = voice.any((
            ([f"minutes, rest = divmod({name}, 60)", "hours, minutes = divmod(minutes, 60)", 'return f"{hours:02}:{minutes:02}:{rest:02}"'], f"format {said} as hh:mm:ss", lambda s: f"{s // 3600:02}:{s // 60 % 60:02}:{s % 60:02}", "str"),
            ([f"minutes, rest = divmod({name}, 60)", 'return f"{minutes}:{rest:02}"'], f"format {said} as minutes and seconds like '3:07'", lambda s: f"{s // 60}:{s % 60:02}", "str"),
            ([f"return divmod({name}, 60)"], f"convert {said} to a tuple of minutes and seconds", lambda s: (s // 60, s % 60), "tuple[int, int]"),
        ))  # fmt: skip
    return Spec("dates", [Param(name, "int", "a number")], hint, [clause], body, lambda env: ref(env[name]), lambda g: (g.choice((0, 5, 59, 60, 61, 3599, 3600, 7265, 90000)),), verbs=("format", "convert", "show"), nouns=("time", "duration"))
