"""Names that people use: nouns of many fields, constants, words for names of functions."""
from random import Random
from typing import NamedTuple

INT_NOUNS = (
    "numbers", "numbers", "numbers", "integers", "values", "ages", "scores", "marks", "points", "counts", "years", "votes", "goals",
    "steps", "floors", "pages", "seats", "tickets", "visitors", "clicks", "minutes", "hours", "ranks", "levels", "lives", "sizes", "codes",
    "ids", "quantities", "amounts", "calories", "downloads", "likes", "attempts", "errors", "laps", "wins", "ports", "bids", "rolls",
    "lengths", "widths", "gaps", "offsets", "limits", "batches", "orders", "sales", "deaths", "beds", "loads", "coins", "stars",
)  # fmt: skip
FLOAT_NOUNS = (
    "prices", "temperatures", "weights", "heights", "distances", "speeds", "rates", "costs", "balances", "salaries", "readings",
    "measurements", "grades", "times", "volumes", "areas", "fees", "discounts", "payments", "wages", "humidities", "depths",
    "voltages", "samples", "ratings", "rainfalls", "durations", "margins", "budgets", "taxes", "bills", "tips", "doses", "expenses",
)  # fmt: skip
STR_NOUNS = (
    "words", "words", "words", "strings", "names", "titles", "cities", "countries", "lines", "tags", "files", "filenames", "emails", "codes",
    "labels", "colors", "fruits", "animals", "products", "messages", "urls", "usernames", "sentences", "tokens", "keys", "books",
    "songs", "teams", "players", "students", "streets", "genres", "topics", "paths", "domains", "hashtags", "categories",
    "ingredients", "languages", "brands", "models", "species", "plants", "commands", "options", "departments", "movies",
    "artists", "customers", "passwords", "phrases", "hosts", "branches", "airports", "stations", "recipes", "queries", "items",
)  # fmt: skip
LIST_PARAMS = (
    "values", "items", "data", "numbers", "nums", "xs", "elements", "entries", "things", "sequence", "lst", "arr", "seq", "a", "vals",
)  # fmt: skip
LIMIT_NAMES = ("limit", "threshold", "cutoff", "bound", "minimum", "target", "level", "k", "n", "x")
LOW_NAMES = ("low", "minimum", "start", "lower", "lo", "smallest", "floor")
HIGH_NAMES = ("high", "maximum", "end", "upper", "hi", "largest", "ceiling")
FACTOR_NAMES = ("factor", "rate", "multiplier", "scale", "ratio", "weight")
STR_PARAMS = ("text", "sentence", "s", "string", "message", "phrase", "line", "content", "title", "paragraph", "comment", "body", "document")
LETTERS = "aeioustrnlmbcdp"
PREFIXES = ("pre", "un", "test_", "A", "re", "#", "http", "x-", "de", "in", "Mr", "get", "st", "co", "_", "@", "b", "s", "no")
SUFFIXES = ("ing", "ed", ".txt", ".py", ".csv", "s", "ly", "er", "tion", "!", "?", ".com", "y", "e", ".json", "es", "able", "_id")
SUBSTRINGS = ("an", "er", "in", "th", "o", "ee", "-", "@", "a", "st", "on", "_", "ll", ".", "e", "x", "1", " ", "re", "cat")
WORDS = (
    "apple", "banana", "tree", "Sun", "moon", "level", "noon", "running", "test_file", "data.csv", "notes.txt", "main.py", "Anna", "bob",
    "oslo", "Lima", "error", "easy", "unpaid", "rest", "street", "singing", "wanted", "a", "be", "cat", "Dog", "elephant", "under_score",
    "x-ray", "python", "Kayak", "idea", "umbrella", "octopus", "it", "no", "yes!", "why?", "42", "1984", "USA", "UK", "preview", "redo",
    "undo", "Mr Bean", "station", "action", "user@mail.com", "hello", "cherry", "tree", "apple", "moon", "Zoe", "igloo", "zebra", "stst",
)  # fmt: skip
SENTENCES = (
    "the cat sat on the mat", "Hello world, hello moon", "to be or not to be", "A quick brown fox jumps over the lazy dog", "one two  three",
    "", "Rain, rain, go away!", "Anna saw a level kayak at noon.", "no", "It is 42 degrees in Oslo today", "the the the end", "a-b c_d e.f",
    "Python is great. Python is fun!", "  padded words here ", "first line second line", "ing running Singing", "UPPER lower Mixed",
    "an apple a day", "is this it? yes! it is", "banana bread and 3 eggs", "x", "Mississippi", "she sells sea shells", "1 2 3 go",
)  # fmt: skip


class Entity(NamedTuple):
    """A kind of record: its name, text fields, whole-number fields, decimal fields, yes/no fields."""

    one: str
    many: str
    texts: tuple[str, ...]
    wholes: tuple[str, ...]
    decimals: tuple[str, ...]
    flags: tuple[str, ...]


ENTITIES = (
    Entity("product", "products", ("name", "category", "brand", "supplier"), ("stock", "quantity"), ("price", "weight", "rating"), ("available", "discounted")),
    Entity("student", "students", ("name", "city", "school", "major"), ("age", "year", "absences"), ("grade", "average", "gpa"), ("enrolled", "graduated")),
    Entity("employee", "employees", ("name", "department", "role", "office"), ("age", "years"), ("salary", "bonus"), ("remote", "active")),
    Entity("book", "books", ("title", "author", "genre", "publisher"), ("pages", "year", "copies"), ("price", "rating"), ("borrowed", "read")),
    Entity("order", "orders", ("customer", "status", "country", "product"), ("quantity", "items"), ("total", "discount", "shipping"), ("paid", "shipped")),
    Entity("movie", "movies", ("title", "director", "genre", "studio"), ("year", "minutes"), ("rating", "budget"), ("watched",)),
    Entity("player", "players", ("name", "team", "position", "country"), ("goals", "age", "level", "points"), ("salary", "rating"), ("injured", "active")),
    Entity("city", "cities", ("name", "country", "region"), ("population", "schools"), ("area", "rainfall"), ("coastal", "capital")),
    Entity("employee", "workers", ("name", "team", "shift"), ("age", "hours"), ("wage",), ("certified",)),
    Entity("patient", "patients", ("name", "ward", "doctor", "diagnosis"), ("age", "visits", "room"), ("weight", "temperature"), ("insured", "discharged")),
    Entity("account", "accounts", ("owner", "bank", "currency", "type"), ("transactions", "age"), ("balance", "interest"), ("active", "frozen")),
    Entity("transaction", "transactions", ("description", "category", "currency"), ("day", "month"), ("amount", "fee"), ("pending", "approved")),
    Entity("car", "cars", ("model", "brand", "color", "fuel"), ("year", "mileage", "doors"), ("price", "consumption"), ("sold", "electric")),
    Entity("flight", "flights", ("airline", "origin", "destination", "gate"), ("seats", "stops"), ("price", "duration"), ("delayed", "cancelled")),
    Entity("sensor", "sensors", ("name", "location", "unit", "type"), ("battery", "channel"), ("value", "reading"), ("online", "faulty")),
    Entity("reading", "readings", ("station", "sensor", "unit"), ("hour", "day"), ("temperature", "humidity", "pressure"), ("valid",)),
    Entity("task", "tasks", ("title", "owner", "project", "status"), ("priority", "points", "hours"), ("progress", "cost"), ("done", "urgent")),
    Entity("user", "users", ("name", "email", "country", "role"), ("age", "logins", "followers"), ("score", "balance"), ("active", "verified", "banned")),
    Entity("song", "songs", ("title", "artist", "album", "genre"), ("year", "plays", "seconds"), ("rating", "tempo"), ("favorite",)),
    Entity("animal", "animals", ("name", "species", "habitat", "diet"), ("age", "legs"), ("weight", "height"), ("wild", "endangered")),
    Entity("ticket", "tickets", ("title", "assignee", "status", "component"), ("priority", "votes"), ("hours", "estimate"), ("open", "blocked")),
    Entity("house", "houses", ("street", "city", "owner", "style"), ("rooms", "year", "floors"), ("price", "area", "rent"), ("sold", "furnished")),
    Entity("recipe", "recipes", ("name", "cuisine", "author"), ("minutes", "servings", "calories"), ("rating", "cost"), ("vegan", "spicy")),
    Entity("game", "games", ("title", "platform", "genre", "studio"), ("year", "players", "level"), ("price", "score"), ("multiplayer", "finished")),
    Entity("event", "events", ("name", "venue", "city", "host"), ("guests", "year", "seats"), ("price", "duration"), ("free", "cancelled")),
    Entity("course", "courses", ("title", "teacher", "subject", "room"), ("credits", "students"), ("fee", "rating"), ("online", "full")),
    Entity("team", "teams", ("name", "league", "coach", "city"), ("wins", "losses", "points"), ("budget", "average"), ("promoted",)),
    Entity("room", "rooms", ("name", "building", "type"), ("beds", "floor", "seats"), ("price", "area"), ("booked", "clean")),
    Entity("plant", "plants", ("name", "species", "location"), ("age", "leaves"), ("height", "water"), ("indoor", "healthy")),
    Entity("package", "packages", ("recipient", "city", "carrier", "status"), ("zone", "items"), ("weight", "cost"), ("delivered", "fragile")),
    Entity("server", "servers", ("host", "region", "owner", "os"), ("cores", "memory", "requests"), ("load", "uptime"), ("running", "healthy")),
    Entity("invoice", "invoices", ("client", "number", "currency", "status"), ("month", "days"), ("amount", "tax", "total"), ("paid", "overdue")),
    Entity("runner", "runners", ("name", "club", "country"), ("age", "laps", "number"), ("time", "distance", "speed"), ("finished",)),
    Entity("article", "articles", ("title", "author", "section", "language"), ("words", "views", "shares"), ("rating", "score"), ("published", "featured")),
    Entity("member", "members", ("name", "club", "plan", "city"), ("age", "visits", "points"), ("fee", "balance"), ("active", "premium")),
    Entity("file", "files", ("name", "extension", "owner", "folder"), ("size", "version", "lines"), ("age", "ratio"), ("hidden", "locked")),
    Entity("hotel", "hotels", ("name", "city", "country", "chain"), ("stars", "rooms", "guests"), ("price", "rating"), ("open", "pool")),
    Entity("country", "countries", ("name", "continent", "capital", "currency"), ("population", "medals"), ("area", "gdp"), ("landlocked",)),
    Entity("match", "matches", ("home", "away", "stadium", "league"), ("goals", "round", "spectators"), ("odds", "duration"), ("finished",)),
    Entity("donation", "donations", ("donor", "charity", "country"), ("year", "month"), ("amount", "fee"), ("anonymous", "recurring")),
)  # fmt: skip


def noun_of_kind(rng: Random, kind: str) -> str:
    """A plural noun for a list of int, float or str."""
    return rng.choice({"int": INT_NOUNS, "float": FLOAT_NOUNS, "str": STR_NOUNS}[kind])


_VALUES = {
    "name": ("Anna", "Bob", "Carla", "dirk", "Eve", "Bob"), "title": ("Dune", "Emma", "Ulysses", "emma", "It"),
    "country": ("Norway", "Peru", "Japan"), "city": ("Oslo", "Lima", "Kyoto"), "status": ("open", "closed", "pending", "new"),
    "category": ("food", "toys", "books"), "genre": ("drama", "comedy", "horror"), "department": ("sales", "hr", "it"),
    "color": ("red", "blue", "green"), "currency": ("EUR", "USD", "GBP"), "team": ("red", "blue", "lions"), "role": ("admin", "guest", "editor"),
    "email": ("a@x.com", "b@mail.org", "c@x.com"), "type": ("basic", "pro", "trial"), "region": ("north", "south", "west"),
    "brand": ("Acme", "Volta", "Nimbus"), "language": ("en", "fr", "de"), "extension": (".txt", ".py", ".csv"),
    "subject": ("maths", "art", "history"), "unit": ("C", "F", "kPa"), "plan": ("free", "pro", "team"), "shift": ("day", "night"),
    "species": ("cat", "dog", "owl"), "platform": ("pc", "switch", "web"), "fuel": ("diesel", "petrol", "hybrid"),
}  # fmt: skip
_OTHER_VALUES = ("alpha", "beta", "gamma", "delta", "alpha")


def text_values(field: str) -> tuple[str, ...]:
    """What a text field of a record may hold: a few values, so that groups have several members."""
    return _VALUES.get(field, _OTHER_VALUES)
