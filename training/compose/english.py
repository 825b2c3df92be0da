"""Small pieces of English: verb forms, articles, plurals, numbers in words, quotes, lists of clauses."""
from collections.abc import Sequence
from random import Random

_DOUBLED = {"get", "put", "set", "drop", "split", "strip", "cut", "swap", "trim", "pop", "plan", "map", "chop", "tag", "format", "sum", "begin", "run", "step", "let", "stop"}
_THIRD = {"have": "has", "be": "is", "do": "does", "go": "goes"}
_IRREGULAR_PLURALS = {
    "child": "children", "person": "people", "man": "men", "woman": "women", "mouse": "mice", "shelf": "shelves",
    "leaf": "leaves", "knife": "knives", "index": "indices", "half": "halves", "life": "lives", "tooth": "teeth",
    "aircraft": "aircraft", "species": "species", "series": "series", "sheep": "sheep", "movie": "movies",
    "cookie": "cookies", "calorie": "calories", "price": "prices", "lens": "lenses", "bus": "buses", "house": "houses", "size": "sizes", "prize": "prizes",
}  # fmt: skip
_SINGULARS = {plural: one for one, plural in _IRREGULAR_PLURALS.items()}
_NUMBER_WORDS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
_ORDINALS = ("zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def third(phrase: str) -> str:
    """The phrase with its first word, a verb, in the third person: "give back it" -> "gives back it"."""
    verb, space, rest = phrase.partition(" ")
    if verb in _THIRD:
        verb = _THIRD[verb]
    elif verb.endswith(("s", "x", "z", "ch", "sh")):
        verb += "es"
    elif verb.endswith("y") and verb[-2] not in "aeiou":
        verb = verb[:-1] + "ies"
    else:
        verb += "s"
    return verb + space + rest


def gerund(phrase: str) -> str:
    """The phrase with its first word, a verb, in the -ing form."""
    verb, space, rest = phrase.partition(" ")
    if verb in _DOUBLED:
        verb += verb[-1] + "ing"
    elif verb.endswith("e") and not verb.endswith("ee") and len(verb) > 2:
        verb = verb[:-1] + "ing"
    else:
        verb += "ing"
    return verb + space + rest


def article(noun: str) -> str:
    """The noun with "a" or "an" before it."""
    bare = noun.lstrip("`'\"").lower()
    vowel = bare[:1] in tuple("aeiou") and not bare.startswith(("uni", "use", "usa", "one", "eur", "uti", "url"))
    return f"{'an' if vowel or bare.startswith(('hour', 'honest')) else 'a'} {noun}"


def plural(noun: str) -> str:
    """The plural of a noun or of a phrase's last word."""
    head, space, last = noun.rpartition(" ")
    if last in _IRREGULAR_PLURALS:
        last = _IRREGULAR_PLURALS[last]
    elif last.endswith("y") and last[-2:-1] not in tuple("aeiou"):
        last = last[:-1] + "ies"
    elif last.endswith(("s", "x", "z", "ch", "sh")):
        last += "es"
    else:
        last += "s"
    return head + space + last


def singular(noun: str) -> str:
    """The singular of a plural noun; a word that is no plural comes back as it is."""
    if noun in _SINGULARS:
        return _SINGULARS[noun]
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes", "zes")):
        return noun[:-2]
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is")):
        return noun[:-1]
    return noun


def number_words(rng: Random, number: int, chance: float = 0.2) -> str:
    """A small number in digits or, with the given chance, in words."""
    if 0 <= number < len(_NUMBER_WORDS) and rng.random() < chance:
        return _NUMBER_WORDS[number]
    return str(number)


def ordinal(rng: Random, number: int) -> str:
    """"third" or "3rd"."""
    if number < len(_ORDINALS) and rng.random() < 0.7:
        return _ORDINALS[number]
    suffix = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"


def listed(items: Sequence[str], last: str = "and") -> str:
    """"a, b and c"."""
    if len(items) <= 1:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def clauses(rng: Random, parts: Sequence[str]) -> str:
    """Imperative clauses in order, as a person strings them together."""
    if len(parts) == 1:
        return parts[0]
    then = rng.choice([" and ", " and then ", ", then ", " and "])
    return ", ".join(parts[:-1]) + then + parts[-1]


def code_string(text: str) -> str:
    """The text as a Python literal in double quotes."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


_NAMED_CHARACTERS = {
    ",": ["a comma", "commas"], " ": ["a space", "spaces"], "-": ["a dash", "hyphens"], ";": ["a semicolon", "semicolons"],
    ":": ["a colon", "colons"], "|": ["a pipe", "pipes"], "\t": ["a tab", "tabs"], "\n": ["a newline", "newlines"],
    "_": ["an underscore", "underscores"], "/": ["a slash", "slashes"], ".": ["a dot", "dots"],
    ", ": ["a comma and a space", "', '"], "=": ["an equals sign", "'='"],
}  # fmt: skip


def quoted(rng: Random, text: str) -> str:
    """A string constant as people quote it in a sentence."""
    if "'" in text:
        return f'"{text}"'
    return rng.choice(["'{}'", "'{}'", '"{}"', "'{}'", '"{}"', "`{}`"]).format(text)


def separator_words(rng: Random, text: str) -> str:
    """A separator by its name or in quotes: "a comma", "','"."""
    if text in "\t\n" or (text in _NAMED_CHARACTERS and rng.random() < 0.6):
        return rng.choice(_NAMED_CHARACTERS[text])
    return rng.choice(["'{}'", '"{}"', "'{}'"]).format(text)
