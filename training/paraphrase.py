"""The asker: one in the many forms that people type, with its meaning kept.

Nothing between quotes or backticks, no name with an underscore, no number and no negation is ever touched.
"""

import re
from collections.abc import Sequence
from random import Random

_LEAD = re.compile(
    r"(?:please |#?\s*todo:? )?(?:(?:write|create|make|define|implement|add|i need|need|want)(?: me)? )?"
    r"(?:an? |the |some )?"
    r"(?:simple |short )?(?:python3? )?(?:function|program|method|script|code|def|fn|func|helper)(?: in python)? "
    r"(?P<link>to|that|which|for|returning)\s+",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"how (?:do i|do you|can i|to|can you|would i|could i|should i) ", re.IGNORECASE)
_PROTECTED = re.compile(r"'[^']*'|\"[^\"]*\"|`[^`]*`|\w*_\w*(?:\([^)]*\))?|\S*\([^)]*\)|\S*[0-9%.<>=/\\]\S*")
_VERBS = frozenset((
    "add", "append", "apply", "assign", "build", "calculate", "call", "capitalize", "change", "check", "chunk",
    "clean", "clear", "clip", "close", "collapse", "collect", "combine", "compare", "compute", "concatenate",
    "convert", "copy", "count", "create", "decode", "decrypt", "delete", "detect", "determine", "display", "divide",
    "double", "download", "draw", "drop", "encode", "encrypt", "ensure", "evaluate", "exclude", "execute", "expand",
    "extract", "fetch", "fill", "filter", "find", "fix", "flatten", "flip", "format", "generate", "get", "give",
    "hide", "implement", "increment", "initialize", "insert", "interleave", "intersect", "invert", "iterate", "join",
    "keep", "launch", "load", "look", "lower", "make", "mark", "measure", "merge", "move", "multiply", "normalize",
    "open", "pad", "parse", "partition", "pick", "pop", "prepend", "print", "produce", "pull", "push", "put",
    "raise", "randomize", "rank", "read", "remove", "rename", "repeat", "replace", "resolve", "retry", "return",
    "reverse", "rotate", "round", "run", "save", "say", "scale", "search", "select", "send", "serialize", "show",
    "shuffle", "simulate", "skip", "solve", "sort", "split", "start", "stop", "strip", "subtract", "sum",
    "summarize", "swap", "take", "test", "tokenize", "track", "transform", "transpose", "traverse", "trim",
    "truncate", "truncate", "turn", "unpack", "unzip", "update", "upper", "use", "validate", "verify", "wait",
    "walk", "wrap", "write", "zip",
))  # fmt: skip
_IMPERATIVE_FRAMES = (
    "{}", "{}", "{}", "write a function to {}", "write a python function to {}", "function to {}",
    "python function to {}",
    "create a function to {}", "define a function to {}", "implement a function to {}", "write a program to {}",
    "write a python program to {}", "how to {}", "how do i {}", "please {}", "i need a function to {}", "def to {}",
    "TODO: {}", "TODO {}", "write code to {}", "make a function to {}", "a function to {}", "fn to {}", "helper to {}",
    "{} in python", "{} using python", "can you {}", "code to {}", "need a function to {}", "python code to {}",
    "program to {}", "python program to {}", "simple function to {}", "write function to {}",
    "todo: write a function to {}",
)  # fmt: skip
_RELATIVE_FRAMES = (
    "function that {}", "write a function that {}", "function which {}", "python function that {}",
    "a function that {}",
    "def that {}", "create a function that {}", "write a python function which {}", "i need a function that {}",
    "implement a function that {}", "define a function that {}", "helper that {}", "method that {}",
)  # fmt: skip
_NOUN_FRAMES = (
    "{}", "{}", "{}", "get {}", "compute {}", "calculate {}", "find {}", "return {}", "function for {}",
    "write a function to get {}",
    "write a function to find {}", "write a function to calculate {}", "function that returns {}",
    "python function for {}",
    "write a function that returns {}", "write a python function to find {}", "determine {}", "{} in python",
    "code for {}",
)  # fmt: skip
_NEGATIONS = frozenset(("without", "except", "excluding", "exclude", "never", "neither", "unless", "cannot"))
# One word for another where no context makes them differ.
_SYNONYMS: tuple[tuple[str, ...], ...] = (
    ("remove", "delete", "drop"), ("find", "get"), ("calculate", "compute"),
    ("check if", "check whether", "test whether", "determine if", "see if"),
    ("list", "array"), ("string", "str"), ("dictionary", "dict"), ("numbers", "nums"), ("characters", "chars"),
    ("integer", "int"),
    ("integers", "ints"), ("largest", "biggest", "greatest"), ("smallest", "lowest"), ("create", "make", "build"),
    ("elements", "items"),
    ("element", "item"), ("returns", "gives back"), ("duplicates", "repeated items"),
    ("convert", "turn", "transform"), ("begin", "start"),
    ("every", "each"), ("contains", "includes"), ("directory", "folder"), ("occurrences", "number of times"),
    ("parameter", "argument"),
    ("combine", "merge"), ("color", "colour"), ("number of", "count of", "how many"), ("whether", "if"),
    ("display", "show", "print"),
    ("into", "to"), ("the given", "a given", "the"), ("string", "text"),
)  # fmt: skip


def core_of(ask: str) -> tuple[str, str]:
    """The ask without its frame, and what kind of phrase is left: "verb", "relative", "noun" or "other".

    'write a function to reverse a string' -> ('reverse a string', 'verb');
    'function that reverses a string' -> ('reverses a string', 'relative').
    """
    lead = _LEAD.match(ask)
    if lead:
        core, link = ask[lead.end() :], lead["link"].lower()
        return core, {"to": "verb", "for": "noun", "returning": "noun"}.get(link, "relative")
    question = _QUESTION.match(ask)
    if question:
        return ask[question.end() :].rstrip("?"), "verb"
    first = re.match(r"[A-Za-z]+(?![\w(])", ask)  # parse_row(line) is a name, no verb
    if first and first[0].lower() in _VERBS:
        return ask, "verb"
    if re.match(r"(?:an? |the )?[a-z]+ (?:of|between|from|in|for|with)\b", ask, re.IGNORECASE):
        return ask, "noun"
    return ask, "other"


def _uncapitalised(core: str) -> str:
    """The phrase as it stands inside a sentence; names and abbreviations keep their capitals."""
    return core if _PROTECTED.match(core) or core[1:2].isupper() else core[:1].lower() + core[1:]


def third_person(verb_phrase: str) -> str:
    """'reverse a string' -> 'reverses a string'."""
    verb, _, rest = verb_phrase.partition(" ")
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        verb += "es"
    elif verb.endswith("y") and verb[-2:-1] not in "aeiou":
        verb = verb[:-1] + "ies"
    else:
        verb += "s"
    return f"{verb} {rest}".strip()


def paraphrase(ask: str, rng: Random) -> str:
    """Another form of an ask, drawn at random; often the ask itself."""
    core, kind = core_of(ask)
    said = ask
    if rng.random() < 0.6:
        if kind == "verb" and rng.random() < 0.25:
            said = rng.choice(_RELATIVE_FRAMES).format(third_person(_uncapitalised(core)))
        elif kind == "verb":
            said = rng.choice(_IMPERATIVE_FRAMES).format(core)
        elif kind == "relative":
            said = rng.choice(_RELATIVE_FRAMES).format(core)
        elif kind == "noun":
            said = rng.choice(_NOUN_FRAMES).format(core)
    if rng.random() < 0.4:
        said = _with_synonym(said, rng)
    if rng.random() < 0.15:
        said = _outside(
            said, lambda text: re.sub(r"\b(?:an?|the) ", lambda m: "" if rng.random() < 0.6 else m[0], text)
        )
    if rng.random() < 0.06:
        said = _with_typo(said, rng)
    return dressed(said, rng)


def dressed(said: str, rng: Random) -> str:
    """The ask with the capitals and the full stop of another typist."""
    said = _outside(said, lambda text: re.sub(r"\s+", " ", text)).strip()
    if rng.random() < 0.3 and not _PROTECTED.match(said):
        said = said[:1].upper() + said[1:]
    if rng.random() < 0.08 and not said.endswith(("?", ".", ")", "'", '"')):
        said += "."
    return said


def with_name(ask: str, name: str, parameters: Sequence[str], rng: Random) -> str:
    """The ask with a prescribed function name, and often with its parameters."""
    core, kind = core_of(ask)
    core = _uncapitalised(core)
    listed = ", ".join(parameters)
    signature = f"{name}({listed})"
    named = rng.choice((signature, signature, name))
    frames: tuple[str, ...]
    if kind == "verb":
        frames = (
            f"write a function called {named} to {core}", f"function {named} to {core}", f"{signature}: {core}",
            f"define {named} to {core}", f"{core}, call it {name}", f"function named {named} that {third_person(core)}",
            f"create a function {named} that {third_person(core)}", f"write {named} that {third_person(core)}",
            f"{signature} {third_person(core)}", f"{core} (function name: {name})", f"implement {named}: {core}",
        )  # fmt: skip
    elif kind == "relative":
        frames = (
            f"write a function called {named} that {core}", f"function {named} that {core}", f"{signature} {core}",
            f"define {named} that {core}", f"create a function {named} which {core}",
            f"function named {named} which {core}",
        )  # fmt: skip
    elif kind == "noun":
        frames = (
            f"write a function {named} that returns {core}", f"{signature} returns {core}",
            f"function {named} for {core}", f"define {named} to get {core}", f"{core}, call it {name}",
        )  # fmt: skip
    else:
        frames = (f"{ask}, call it {name}", f"{signature}: {ask}", f"function {named}: {ask}")
    return dressed(rng.choice(frames), rng)


def _outside(text: str, change: "re.Pattern[str] | object") -> str:
    """The text with `change` made to what is not protected."""
    assert callable(change)
    out, at = [], 0
    for protected in _PROTECTED.finditer(text):
        out += [change(text[at : protected.start()]), protected[0]]
        at = protected.end()
    return "".join(out) + change(text[at:])


def _with_synonym(text: str, rng: Random) -> str:
    here = [
        (word, others)
        for group in _SYNONYMS
        for word in group
        if re.search(rf"\b{word}\b", text, re.IGNORECASE) and (others := [other for other in group if other != word])
    ]
    if not here:
        return text
    word, others = rng.choice(here)
    other = rng.choice(others)
    return _outside(text, lambda part: re.sub(rf"\b{word}\b", other, part, count=1))


def _with_typo(text: str, rng: Random) -> str:
    untouchable = [span.span() for span in _PROTECTED.finditer(text)]
    long = [
        word
        for word in re.finditer(r"(?<!\S)[a-z]{5,}(?!\S)", text)
        if word[0] not in _NEGATIONS
        and not any(start < word.end() and word.start() < end for start, end in untouchable)
    ]
    if not long:
        return text
    found = rng.choice(long)
    word = found[0]
    at = rng.randrange(1, len(word) - 1)
    typed = rng.choice(
        (
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
        )
    )
    return text[: found.start()] + typed + text[found.end() :]
