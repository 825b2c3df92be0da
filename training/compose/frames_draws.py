"""What the references and the arguments of frames may use, and themes: names and values that belong together."""
import copy
import json
import math
from collections.abc import Callable
from random import Random
from types import SimpleNamespace
from typing import Any

from jotcode.training.compose import pools
from jotcode.training.compose.methods_text import PeerState
from jotcode.training.compose.sample import Printed

Slots = dict[str, str]


def fail(name: str) -> Any:
    """Raise an error of a class with this name."""
    raise type(name, (Exception,), {})


def whole(g: Random, low: int = 0, high: int = 30) -> int:
    """A whole number, not rarely one of the ends."""
    return g.choice((low, high, g.randint(low, high), g.randint(low, high)))


def wholes(g: Random, low: int = -5, high: int = 30, most: int = 6) -> list[int]:
    """A few whole numbers, perhaps none."""
    return [whole(g, low, high) for _ in range(g.choice((0, 1, 2, 3, most)))]


def word(g: Random) -> str:
    """A word out of a few, so that words meet again."""
    return g.choice(("tea", "Cup", "pear", "a", "Oslo", "milk", "tea", "bread"))


def words(g: Random, most: int = 6) -> list[str]:
    """A few words, perhaps none."""
    return [word(g) for _ in range(g.choice((0, 1, 2, 4, most)))]


def unique(g: Random, most: int = 5) -> list[str]:
    """A few different words."""
    return list(dict.fromkeys(words(g, most)))


def table(g: Random, low: int = 0, high: int = 20) -> dict[str, int]:
    """A dict from words to whole numbers."""
    return {w: whole(g, low, high) for w in words(g)}


_DRAWN: dict[str, Callable[[Random], Any]] = {
    "s": word, "i": lambda g: whole(g, 0, 12), "f": lambda g: whole(g, 0, 40) / 4, "b": lambda g: g.random() < 0.5, "l": wholes, "w": words, "p": lambda g: whole(g, 1, 9),
}  # fmt: skip


def thing(g: Random, fields: str, form: str) -> Any:
    """A record with fields like "name:s price:f", as a dict or as an object."""
    values = {part.split(":")[0]: _DRAWN[part.split(":")[1]](g) for part in fields.split()}
    return values if form == "dict" else SimpleNamespace(**values)


def things(g: Random, fields: str, form: str, least: int = 0) -> list[Any]:
    """A few records."""
    return [thing(g, fields, form) for _ in range(g.choice((least, 1, 2, 3, 5)))]


def one_key(g: Random, items: Any) -> str:
    """One of the keys, or a word that is likely not among them."""
    keys = list(items)
    return g.choice(keys) if keys and g.random() < 0.7 else g.choice(("zz", "tea"))


SCOPE: dict[str, Any] = {
    "NS": SimpleNamespace, "Printed": Printed, "Peer": PeerState, "fail": fail, "whole": whole, "wholes": wholes, "word": word, "words": words, "unique": unique, "table": table,
    "thing": thing, "things": things, "one_key": one_key, "json": json, "math": math, "copy": copy,
}  # fmt: skip
_HOLDERS = {
    "product": ("Shop", "Store", "Cart", "Catalog", "Basket"), "student": ("School", "Course", "ClassRoom", "Group"), "employee": ("Company", "Department", "Payroll", "Office"), "book": ("Library", "Shelf", "Bookshop"),
    "order": ("OrderBook", "Shop", "Checkout", "Warehouse"), "movie": ("Cinema", "MovieList", "Watchlist"), "player": ("Team", "Club", "League", "Squad"), "city": ("Country", "Atlas", "Region"), "patient": ("Clinic", "Hospital", "Ward"),
    "account": ("Bank", "Branch"), "transaction": ("Ledger", "Journal", "Wallet"), "car": ("Garage", "CarPark", "Dealer", "Fleet"), "flight": ("Airport", "Board", "Airline"), "sensor": ("Station", "House", "Network"),
    "reading": ("Logger", "Probe", "Station"), "task": ("TodoList", "Project", "Board", "Planner"), "user": ("Site", "Forum", "Directory"), "song": ("Playlist", "Album", "Jukebox"), "animal": ("Zoo", "Farm", "Shelter"),
    "ticket": ("Tracker", "HelpDesk", "Backlog"), "house": ("Agency", "Street", "Village"), "recipe": ("CookBook", "Kitchen"), "game": ("Arcade", "Collection", "GameShelf"), "event": ("Calendar", "Agenda", "Festival"),
    "course": ("University", "Timetable", "Academy"), "team": ("League", "Tournament"), "room": ("Hotel", "Building", "Hostel"), "plant": ("Garden", "Greenhouse", "Nursery"), "package": ("Depot", "Courier", "Van"),
    "server": ("Cluster", "DataCenter", "Pool"), "invoice": ("Billing", "Accounting", "Folder"), "runner": ("Race", "Marathon", "Club"), "article": ("Blog", "Magazine", "NewsFeed"), "member": ("Gym", "Club", "Choir"),
    "file": ("Folder", "Archive", "Drive"), "hotel": ("Travel", "Resort", "Guide"), "country": ("Continent", "Union", "World"), "match": ("Season", "Cup"), "donation": ("Charity", "Campaign", "Fund"),
}  # fmt: skip


def _at(form: str, variable: str, name: str) -> str:
    return f'{variable}["{name}"]' if form == "dict" else f"{variable}.{name}"


def holder(rng: Random) -> Slots:
    """A class with a list of records: dicts, or objects of a dataclass above."""
    entity = rng.choice(pools.ENTITIES)
    while entity.one not in _HOLDERS or entity.one in ("match", "file"):
        entity = rng.choice(pools.ENTITIES)
    key, text = rng.sample(entity.texts, 2) if len(entity.texts) > 1 else (entity.texts[0], entity.texts[0])
    if entity.texts[0] in ("name", "title") and rng.random() < 0.7:
        key, text = entity.texts[0], rng.choice(entity.texts[1:])
    num, dec = rng.choice(entity.wholes), rng.choice(entity.decimals)
    flag = rng.choice(entity.flags)
    amount, a = rng.choice(((num, "i"), (dec, "f")))
    form = rng.choice(("dict", "object", "object"))
    one = entity.one
    fields = [(key, "str", "s"), (text, "str", "s"), (num, "int", "i"), (dec, "float", "f"), (flag, "bool", "b")]
    title = "".join(part.capitalize() for part in one.split("_"))
    shown = sorted(fields, key=lambda f: (f[2] != "s", rng.random()))
    shape = "\n".join(["from dataclasses import dataclass", "", "", "@dataclass", f"class {title}:", *(f"    {f}: {h}" for f, h, _ in shown)])
    holders = _HOLDERS[one]
    slots = {
        "Class": rng.choice([h for h in holders if h != title]), "one": one, "many": entity.many, "One": title, "key": key, "text": text, "num": num, "dec": dec, "flag": flag, "amount": amount, "amount.t": "int" if a == "i" else "float",
        "form": form, "E": title if form == "object" else "dict", "shape": shape if form == "object" else "", "draw": f"things(g, '{' '.join(f'{f}:{k}' for f, _, k in {f[0]: f for f in fields}.values())}', '{form}')",
    }  # fmt: skip
    known = list(dict.fromkeys(f for f, _, _ in fields))
    inside = [f'        "{f}": {f},' for f in known]
    typed = {f: h for f, h, _ in fields}
    slots["seen"] = "\n".join([f"def add(self, {', '.join(f'{f}~: {typed[f]}~' for f in known)})~ -> None~:", f"    self.{entity.many}.append({{", *inside, "    })"]) if form == "dict" else ""
    slots["drawn"] = slots["draw"][:-1] + ", 1)"
    for field in ("key", "text", "num", "dec", "flag", "amount"):
        slots[f"e.{field}"] = _at(form, one, slots[field])
        slots[f"q.{field}"] = _at(form, one, slots[field]).replace('"', "'")
        slots[f"at.{field}"] = _at(form, "", slots[field])
        slots[f"x.{field}"] = _at(form, "x", slots[field])
    return slots


_NAME_LISTS = (
    ("Playlist", "songs", "song"), ("Team", "players", "player"), ("Library", "titles", "title"), ("ShoppingList", "items", "item"), ("Classroom", "students", "student"), ("TodoList", "tasks", "task"), ("Inbox", "messages", "message"),
    ("Queue", "people", "person"), ("Garage", "cars", "car"), ("Zoo", "animals", "animal"), ("Recipe", "ingredients", "ingredient"), ("Album", "photos", "photo"), ("Trip", "stops", "stop"), ("Guild", "heroes", "hero"), ("Deck", "cards", "card"),
    ("Menu", "dishes", "dish"), ("Choir", "singers", "singer"), ("Course", "topics", "topic"), ("Club", "members", "member"), ("Notebook", "pages", "page"), ("Browser", "tabs", "tab"), ("Bus", "passengers", "passenger"), ("Party", "guests", "guest"),
    ("Document", "sections", "section"), ("Log", "entries", "entry"), ("Toolbox", "tools", "tool"), ("Fleet", "ships", "ship"), ("Garden", "plants", "plant"), ("Blog", "posts", "post"), ("Bookshelf", "books", "book"), ("Band", "albums", "album"),
    ("Route", "stations", "station"), ("Bag", "coins", "coin"), ("Project", "branches", "branch"), ("Hotel", "rooms", "room"), ("Printer", "jobs", "job"), ("Quiz", "questions", "question"), ("Stack", "plates", "plate"), ("Wardrobe", "shirts", "shirt"),
    ("Gallery", "paintings", "painting"), ("Roster", "workers", "worker"), ("Fridge", "bottles", "bottle"), ("Kennel", "dogs", "dog"), ("Cart", "products", "product"), ("Basket", "fruits", "fruit"), ("Series", "episodes", "episode"),
)  # fmt: skip


def names_holder(rng: Random) -> Slots:
    """A class with a list of strings."""
    title, many, one = rng.choice(_NAME_LISTS)
    return {"Class": title, "many": many, "one": one}


_NUMBER_LISTS = (
    ("Thermometer", "readings", "reading"), ("Runner", "times", "time"), ("Student", "grades", "grade"), ("Account", "payments", "payment"), ("Scale", "weights", "weight"), ("Rain", "amounts", "amount"), ("Player", "scores", "score"),
    ("Series", "samples", "sample"), ("Trip", "distances", "distance"), ("Meter", "values", "value"), ("Shop", "sales", "sale"), ("Course", "marks", "mark"), ("Poll", "votes", "vote"), ("Worker", "hours", "hour"), ("Match", "points", "point"),
    ("Sensor", "levels", "level"), ("Stock", "prices", "price"), ("Server", "loads", "load"), ("Movie", "ratings", "rating"), ("Film", "durations", "duration"), ("Budget", "expenses", "expense"), ("Baby", "heights", "height"), ("Car", "speeds", "speed"),
)  # fmt: skip


def numbers_holder(rng: Random) -> Slots:
    """A class with a list of numbers."""
    title, many, one = rng.choice(_NUMBER_LISTS)
    return {"Class": title, "many": many, "one": one}


_TABLES = (
    ("Inventory", "stock", "item", "quantity"), ("Warehouse", "quantities", "product", "quantity"), ("Shop", "prices", "product", "price"), ("Poll", "votes", "option", "count"), ("Phonebook", "numbers", "name", "number"), ("Bank", "balances", "owner", "balance"),
    ("Scoreboard", "scores", "player", "score"), ("Pantry", "amounts", "ingredient", "amount"), ("Library", "copies", "title", "count"), ("Gradebook", "grades", "student", "grade"), ("Wallet", "coins", "currency", "amount"), ("Cart", "quantities", "product", "quantity"),
    ("Census", "populations", "city", "population"), ("Menu", "dishes", "dish", "price"), ("League", "points", "team", "points"), ("Cellar", "bottles", "wine", "count"), ("Timesheet", "hours", "worker", "hours"), ("Garage", "parts", "part", "quantity"),
    ("Register", "ages", "person", "age"), ("Tracker", "visits", "page", "count"), ("Budget", "limits", "category", "limit"), ("Hotel", "rooms", "guest", "room"), ("Dictionary", "counts", "word", "count"), ("Armory", "weapons", "weapon", "count"),
)  # fmt: skip


def table_holder(rng: Random) -> Slots:
    """A class with a dict from a name to a number."""
    title, table_name, key, value = rng.choice(_TABLES)
    if value == table_name:
        value = "amount"
    return {"Class": title, "table": table_name, "key": key, "value": value}


_PAIRS = (
    ("Point", "x", "y", "float"), ("Vector", "dx", "dy", "float"), ("Size", "width", "height", "int"), ("Duration", "hours", "minutes", "int"), ("Score", "home", "away", "int"), ("Box", "length", "depth", "int"), ("Cell", "row", "column", "int"),
    ("Offset", "left", "top", "int"), ("Dose", "morning", "evening", "int"), ("Cost", "material", "labour", "float"), ("Stats", "wins", "losses", "int"), ("Balance", "income", "expenses", "int"), ("Purse", "gold", "silver", "int"), ("Weight", "pounds", "ounces", "int"),
    ("Position", "column", "line", "int"), ("Speed", "forward", "sideways", "float"), ("Votes", "yes", "no", "int"), ("Resources", "wood", "stone", "int"), ("Angle", "degrees", "minutes", "int"), ("Rect", "width", "height", "float"),
)  # fmt: skip


def number_pair(rng: Random) -> Slots:
    """A class of two numbers."""
    title, a, b, kind = rng.choice(_PAIRS)
    return {"Class": title, "a": a, "b": b, "t": kind}
