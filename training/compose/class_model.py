"""Classes as the composer sees them: a theme's attributes, methods with a meaning over the object's state, their text."""
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any, NamedTuple

from jotcode.training.compose import pools
from jotcode.training.compose.flow import random_element
from jotcode.training.compose.render import STEP, indented
from jotcode.training.compose.sample import Env
from jotcode.training.compose.spec import Edge, Param, Voice

State = dict[str, Any]


class Theme(NamedTuple):
    """What a class is about. counters: numbers that change; limits: numbers that bound them."""

    name: str
    texts: tuple[str, ...]
    counters: tuple[str, ...]
    limits: tuple[str, ...]
    flags: tuple[str, ...]
    names: tuple[str, ...]  # lists of strings
    numbers: tuple[str, ...]  # lists of numbers
    tables: tuple[str, ...]  # dicts from a string to a number


THEMES = (
    Theme("BankAccount", ("owner", "currency"), ("balance", "fees"), ("limit", "overdraft"), ("frozen",), ("history", "messages"), ("deposits", "transactions"), ("rates",)),
    Theme("Account", ("owner", "email"), ("balance", "points"), ("limit",), ("active", "locked"), ("notes",), ("payments",), ("budgets",)),
    Theme("Inventory", ("warehouse", "manager"), ("total", "orders"), ("capacity",), ("open",), ("suppliers", "products"), ("deliveries",), ("stock", "prices")),
    Theme("Thermostat", ("room", "unit"), ("temperature", "target"), ("maximum", "minimum"), ("heating", "enabled"), ("alarms",), ("readings",), ("schedule",)),
    Theme("Player", ("name", "team"), ("score", "health", "lives", "level"), ("max_health", "max_level"), ("alive", "active"), ("badges", "friends"), ("scores",), ("items",)),
    Theme("Library", ("name", "city"), ("visitors", "loans"), ("max_loans",), ("open",), ("books", "members"), ("fines",), ("copies",)),
    Theme("ShoppingCart", ("customer", "coupon"), ("discount", "shipping"), ("max_items", "budget"), ("paid",), ("products",), ("prices",), ("quantities",)),
    Theme("Counter", ("label", "unit"), ("count", "value"), ("maximum", "step"), ("running",), ("events",), ("samples",), ("counts",)),
    Theme("Car", ("brand", "model"), ("speed", "fuel", "mileage"), ("tank_size", "top_speed"), ("running", "locked"), ("passengers", "owners"), ("trips",), ("costs",)),
    Theme("Student", ("name", "school"), ("age", "absences", "credits"), ("max_absences",), ("enrolled",), ("courses", "clubs"), ("grades", "marks"), ("results",)),
    Theme("Team", ("name", "coach"), ("points", "wins", "losses"), ("max_players",), ("promoted",), ("players", "sponsors"), ("scores", "results"), ("goals",)),
    Theme("Playlist", ("title", "owner"), ("plays", "position"), ("max_length",), ("shuffled", "public"), ("songs", "tags"), ("durations",), ("ratings",)),
    Theme("Queue", ("name", "location"), ("served", "waiting"), ("capacity",), ("closed",), ("items", "people"), ("waits",), ("priorities",)),
    Theme("Parking", ("street", "operator"), ("cars", "income"), ("spaces", "capacity"), ("full", "open"), ("plates",), ("stays",), ("tariffs",)),
    Theme("Sensor", ("location", "unit"), ("value", "errors"), ("threshold", "offset"), ("online", "calibrated"), ("warnings",), ("readings", "samples"), ("settings",)),
    Theme("Employee", ("name", "department"), ("salary", "hours", "bonus"), ("max_hours",), ("remote",), ("skills", "projects"), ("shifts",), ("ratings",)),
    Theme("Patient", ("name", "ward"), ("age", "visits", "weight"), ("max_dose",), ("insured", "admitted"), ("allergies", "symptoms"), ("temperatures", "doses"), ("tests",)),
    Theme("Classroom", ("teacher", "subject"), ("seats", "absent"), ("capacity",), ("locked",), ("students", "topics"), ("marks",), ("scores",)),
    Theme("Garden", ("owner", "climate"), ("water", "area"), ("max_water",), ("fenced",), ("plants", "tools"), ("harvests",), ("seeds",)),
    Theme("Elevator", ("building", "vendor"), ("floor", "load"), ("top_floor", "max_load"), ("moving", "stopped"), ("passengers",), ("stops",), ("trips",)),
    Theme("Wallet", ("owner", "currency"), ("cash", "coins"), ("limit",), ("locked",), ("cards", "receipts"), ("expenses",), ("amounts",)),
    Theme("Recipe", ("title", "author"), ("servings", "minutes"), ("max_servings",), ("vegan",), ("ingredients", "steps"), ("ratings",), ("amounts",)),
    Theme("Timer", ("label", "mode"), ("seconds", "ticks"), ("duration",), ("running", "paused"), ("marks",), ("laps",), ("durations",)),
    Theme("Hotel", ("name", "city"), ("guests", "income"), ("rooms",), ("open",), ("bookings", "staff"), ("ratings", "stays"), ("room_prices",)),
    Theme("Ticket", ("title", "assignee"), ("priority", "votes"), ("max_votes",), ("closed", "urgent"), ("comments", "labels"), ("estimates",), ("hours",)),
    Theme("Battery", ("brand", "kind"), ("charge", "cycles"), ("capacity",), ("charging",), ("faults",), ("voltages",), ("drain",)),
    Theme("Quiz", ("title", "topic"), ("score", "attempts"), ("max_attempts",), ("finished",), ("questions", "answers"), ("scores",), ("points",)),
    Theme("Robot", ("name", "model"), ("battery", "distance", "x", "y"), ("range_limit",), ("busy",), ("commands", "errors"), ("speeds",), ("parts",)),
    Theme("Shop", ("name", "street"), ("revenue", "visits"), ("goal",), ("open",), ("customers", "brands"), ("sales",), ("prices", "stock")),
    Theme("Budget", ("owner", "month"), ("spent", "saved"), ("limit",), ("closed",), ("categories",), ("expenses",), ("plans",)),
    Theme("Stack", ("label", "owner"), ("pushes", "pops"), ("capacity",), ("sealed",), ("items",), ("values",), ("counts",)),
    Theme("Logger", ("prefix", "source"), ("errors", "warnings"), ("max_entries",), ("enabled",), ("entries", "lines"), ("timings",), ("levels",)),
    Theme("Server", ("host", "region"), ("requests", "load"), ("max_load",), ("running", "healthy"), ("clients", "logs"), ("latencies",), ("routes",)),
    Theme("Course", ("title", "teacher"), ("credits", "lessons"), ("max_students",), ("online",), ("students", "books"), ("grades",), ("results",)),
    Theme("Tank", ("liquid", "site"), ("volume", "pressure"), ("capacity", "max_pressure"), ("leaking", "open"), ("checks",), ("levels",), ("inflows",)),
    Theme("Lamp", ("room", "color"), ("brightness", "hours"), ("max_brightness",), ("lit",), ("scenes",), ("levels",), ("presets",)),
    Theme("Runner", ("name", "club"), ("distance", "laps"), ("goal",), ("finished",), ("races",), ("times",), ("records",)),
    Theme("Poll", ("question", "author"), ("votes", "views"), ("max_votes",), ("closed",), ("options", "voters"), ("turnouts",), ("votes_by_option",)),
    Theme("Aquarium", ("owner", "shape"), ("fish", "temperature"), ("capacity",), ("heated",), ("species",), ("feedings",), ("counts",)),
    Theme("Movie", ("title", "director"), ("views", "likes"), ("duration",), ("released",), ("actors", "genres"), ("ratings",), ("awards",)),
    Theme("Warehouse", ("city", "manager"), ("pallets", "shipments"), ("capacity",), ("open",), ("shelves", "trucks"), ("weights",), ("stock",)),
    Theme("Document", ("title", "author"), ("pages", "revisions"), ("max_pages",), ("published",), ("sections", "tags"), ("scores",), ("words",)),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute: its kind (text, number, flag, names, numbers, table), and how __init__ sets it.

    given: it is a parameter of __init__, with ``default`` if there is one; otherwise it starts as ``initial``.
    """

    name: str
    kind: str
    given: bool
    initial: str
    start: Any = None
    default: str | None = None
    typed: str = ""

    @property
    def hint(self) -> str:
        """The type hint."""
        return self.typed or {"text": "str", "number": "int", "flag": "bool", "names": "list[str]", "numbers": "list[float]", "table": "dict[str, int]"}[self.kind]

    def fresh(self) -> Any:
        """The value with which it starts, when it is not given."""
        return self.start.copy() if isinstance(self.start, (list, dict)) else self.start


@dataclass(slots=True)
class Method:
    """A method: what is asked, its body over ``self``, and what it does to the state."""

    name: str
    params: list[Param]
    clauses: list[str]
    body: list[str]
    ref: Callable[[State, Env], Any]
    hint: str = "None"
    makers: list[Callable[[Random], Any]] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    decorator: str = ""
    uses: tuple[str, ...] = ()

    def lines(self, name: str, hints: bool) -> list[str]:
        """The method's text, as it stands in the class without the class's indentation."""
        inside = ["self", *(param.declared(hints) for param in self.params)]
        returns = f" -> {self.hint}" if hints else ""
        head = [self.decorator] if self.decorator else []
        return [*head, f"def {name}({', '.join(inside)}){returns}:", *indented(self.body, STEP)]

    def draw(self, rng: Random) -> tuple[Any, ...]:
        """Random arguments; a default at the end is left out now and then."""
        args = [maker(rng) for maker in self.makers]
        if self.params and self.params[-1].default is not None and rng.random() < 0.4:
            args.pop()
        return tuple(args)

    def run(self, state: State, args: tuple[Any, ...]) -> Any:
        """The meaning: what is returned; the state is changed in place."""
        env = {param.name: param.default_value for param in self.params if param.default is not None}
        env.update(zip([param.name for param in self.params], args, strict=False))
        return self.ref(state, env)


@dataclass(slots=True)
class ClassModel:
    """A class: its name and attributes in the order of __init__."""

    name: str
    attributes: list[Attribute]
    theme: Theme

    def of_kind(self, *kinds: str) -> list[str]:
        """The names of the attributes of these kinds."""
        return [attribute.name for attribute in self.attributes if attribute.kind in kinds]

    def init_lines(self, hints: bool) -> list[str]:
        """The text of __init__."""
        inside = ["self"]
        given = sorted((a for a in self.attributes if a.given), key=lambda a: a.default is not None)
        for a in given:
            default = a.default
            if hints:
                inside.append(f"{a.name}: {a.hint}" + (f" = {default}" if default is not None else ""))
            else:
                inside.append(a.name + (f"={default}" if default is not None else ""))
        body = []
        for a in self.attributes:
            hint = f": {a.hint}" if hints and a.initial in ("[]", "{}") and not a.given else ""
            body.append(f"self.{a.name}{hint} = {a.name if a.given else a.initial}")
        returns = " -> None" if hints else ""
        return [f"def __init__({', '.join(inside)}){returns}:", *indented(body, STEP)]

    def state(self, rng: Random) -> State:
        """A random state of an object."""
        return {a.name: random_value(rng, a.kind, a.name) for a in self.attributes}


def random_value(rng: Random, kind: str, name: str = "") -> Any:
    """A value of an attribute's kind."""
    if kind == "text":
        return rng.choice(pools.text_values(name) + ("Ann Lee", "x"))
    if kind == "number":
        return rng.choice((0, 1, 2, 5, 10, 17, 20, 50, 100))
    if kind == "flag":
        return rng.random() < 0.5
    if kind == "names":
        return [rng.choice(pools.WORDS) for _ in range(rng.choice((0, 1, 2, 4, 6)))]
    if kind == "numbers":
        return [random_element("int", rng) for _ in range(rng.choice((0, 1, 2, 4, 6)))]
    return {rng.choice(("a", "b", "tea", "cup", "Oslo", "x")): rng.randrange(0, 30) for _ in range(rng.choice((0, 1, 2, 4, 6)))}


_STARTS: dict[str, tuple[tuple[str, Any], ...]] = {
    "number": (("0", 0), ("0", 0), ("0", 0), ("1", 1), ("100", 100), ("20", 20), ("10", 10)), "flag": (("False", False), ("False", False), ("True", True)),
    "names": (("[]", []),), "numbers": (("[]", []),), "table": (("{}", {}),), "text": (('""', ""), ('"new"', "new")),
}  # fmt: skip


def class_model(voice: Voice, wanted: tuple[str, ...] = ()) -> ClassModel:
    """A class of a theme with some of its attributes. wanted: kinds that must be there."""
    rng = voice.rng
    theme = rng.choice(THEMES)
    pools_by_kind = {"text": theme.texts, "number": theme.counters, "limit": theme.limits, "flag": theme.flags, "names": theme.names, "numbers": theme.numbers, "table": theme.tables}
    attributes: list[Attribute] = []
    kinds = list(wanted)
    for kind, chance in (("text", 0.8), ("number", 0.75), ("limit", 0.4), ("flag", 0.3), ("names", 0.35), ("numbers", 0.25), ("table", 0.2)):
        if kind not in kinds and rng.random() < chance:
            kinds.append(kind)
    order = ("text", "number", "limit", "flag", "names", "numbers", "table")
    for kind in sorted(kinds, key=order.index):
        options = [name for name in pools_by_kind[kind] if name not in {a.name for a in attributes}]
        if not options:
            continue
        names = rng.sample(options, min(len(options), 2 if kind in ("text", "number") and rng.random() < 0.3 else 1))
        for name in names:
            real = "number" if kind == "limit" else kind
            code, start = rng.choice(_STARTS[real])
            given = kind == "text" or kind == "limit" or (kind == "number" and rng.random() < 0.3)
            default = None
            if given and rng.random() < (0.35 if kind != "text" else 0.08):
                default = code if kind != "limit" else rng.choice(("10", "100", "5", "50", "3"))
                start = start if kind != "limit" else int(default)
            attributes.append(Attribute(name, real, given, code, start, default))
    if not attributes:
        attributes.append(Attribute("name", "text", True, '""'))
    return ClassModel(theme.name, attributes, theme)
