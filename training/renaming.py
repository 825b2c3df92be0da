"""Other names for a function and its parameters, as another programmer might choose them."""

import keyword
import re
from random import Random

_ALTERNATIVES = {
    "numbers": ("nums", "values", "data", "items", "lst", "arr", "xs", "scores", "amounts"),
    "items": ("values", "elements", "lst", "things", "data", "seq", "entries", "arr", "objects"),
    "values": ("numbers", "data", "items", "vals", "nums", "samples", "readings"),
    "text": ("string", "s", "sentence", "message", "txt", "line", "content", "phrase"),
    "string": ("text", "s", "word", "txt", "st"),
    "word": ("text", "s", "string", "name", "w", "term"),
    "words": ("strings", "names", "terms", "texts", "tokens", "items"),
    "n": ("num", "number", "x", "value", "count", "limit", "k"),
    "number": ("n", "num", "x", "value"),
    "path": ("filename", "file_path", "file", "filepath", "source", "file_name"),
    "a": ("x", "first", "left", "num1", "one"),
    "b": ("y", "second", "right", "num2", "other"),
    "x": ("a", "value", "n", "num"),
    "y": ("b", "other", "z"),
    "data": ("values", "records", "content", "items", "mapping"),
    "mapping": ("d", "data", "dictionary", "dct", "lookup", "table"),
    "records": ("rows", "entries", "items", "people", "users", "products"),
    "matrix": ("grid", "rows", "table", "m", "board"),
    "key": ("field", "name", "k", "column"),
    "size": ("n", "length", "width", "k"),
    "target": ("value", "goal", "wanted", "x", "needle"),
    "directory": ("folder", "path", "root", "base"),
    "separator": ("sep", "delimiter", "delim"),
}
_GENERAL = [
    "data", "value", "item", "source", "content", "obj", "param", "argument", "input_value", "things",
    "user_input", "first_value", "payload", "subject", "given", "raw",
]  # fmt: skip
_NAME_WORDS = [
    "do", "my", "get", "calc", "compute", "make", "build", "find", "run", "process", "handle", "solve", "apply",
    "fetch", "helper", "work", "smart", "quick", "simple", "new", "better", "fast", "all", "it", "result",
    "value", "out", "task", "job", "step",
]  # fmt: skip


def new_names(function: str, parameters: list[str], ask: str, rng: Random) -> dict[str, str]:
    """Other names for a function and some of its parameters, as another programmer might choose them."""
    names: dict[str, str] = {}
    words = [word for word in re.findall(r"[a-z]+", ask.lower()) if len(word) > 2] or ["value"]
    roll = rng.random()
    if roll < 0.45:
        parts = function.split("_")
        chosen = (
            rng.sample(_NAME_WORDS, 1) + rng.sample(parts, min(len(parts), 2))
            if roll < 0.25
            else rng.sample(words, min(2, len(words)))
        )
    else:
        chosen = [rng.choice(_NAME_WORDS), rng.choice(words)]
    name = "_".join(dict.fromkeys(chosen))
    if name.isidentifier() and not keyword.iskeyword(name) and name != function:
        names[function] = name
    for parameter in parameters:
        if parameter not in ("self", "cls") and rng.random() < 0.5:
            new = rng.choice(_ALTERNATIVES.get(parameter, _GENERAL))
            if new not in names.values() and new not in parameters:
                names[parameter] = new
    return names
