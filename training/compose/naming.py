"""Names: a function's name out of its comment, by one rule everywhere, and the loop variable out of a plural."""
import builtins
import keyword
import re
from collections.abc import Collection

from jotcode.training.compose.english import singular

# Words that open a request and say nothing about the result.
_OPENING = frozenset(
    ["write", "create", "make", "define", "implement", "code", "develop", "a", "an", "the", "python", "python3", "simple", "small", "short", "function", "func", "method", "def", "that", "which", "to", "please", "can", "could", "you", "i", "we", "need", "want", "me", "for", "program", "how", "do", "does", "should", "would", "it", "takes", "taking", "accepts", "accepting", "given", "returns", "return", "returning", "gives", "give", "back", "compute", "computes", "get", "gets", "calculate", "calculates", "what", "is", "are", "this", "returned", "here", "helper", "new", "one", "my", "us", "lets", "let's", "like", "produce"]
)
_SILENT = frozenset(
    ["a", "an", "the", "of", "to", "is", "are", "be", "that", "which", "who", "whose", "it", "its", "them", "their", "they", "this", "those", "these", "with", "and", "or", "as", "if", "then", "each", "all", "any", "every", "only", "there", "has", "have", "given", "given's", "list's", "by", "into", "at", "on", "than", "so", "do", "does", "no", "but", "just", "also", "element", "elements", "than", "one", "ones", "same", "python", "should", "must", "will", "can", "you", "me", "i", "my", "please", "in", "for", "return", "returns", "list", "dict", "dictionary", "maps", "map", "mapping", "string", "new", "often", "true", "false", "whether", "it's", "while", "still", "not", "how", "many", "times"]
)
_STOPS = frozenset(["in", "from", "where", "using", "given", "when", "whose", "within", "which", "that", "if", "for", "who", "without", "rounded", "with", "and", "unless", "but"])
_WORD = re.compile(r"`[^`]*`|'[^']*'|\"[^\"]*\"|[A-Za-z][A-Za-z0-9_']*|\d+(?:\.\d+)?|[.,;:?!()%]")
_RESERVED = frozenset(dir(builtins)) | frozenset(keyword.kwlist)
MAX_WORDS = 4


def name_from(comment: str) -> str:
    """A function name out of a comment that prescribes none: its first content words in snake case.

    "write a function that returns the sum of the even numbers in a list" -> "sum_even_numbers".
    Opening words ("write a function that") and silent words ("the", "of") are dropped, quoted strings and numbers
    too; the name ends at a clause break or after four words.
    """
    words: list[str] = []
    opening = True
    for match in _WORD.finditer(comment.replace("self.", "")):
        word = match.group().lower()
        if not word[0].isalpha():
            if words and word in ".;:?!(" and len(words) > 1:
                break
            continue
        if opening and word in _OPENING:
            continue
        opening = False
        if word in _STOPS and len(words) > 1:
            break
        if word in _SILENT or word in _STOPS:
            continue
        word = word.replace("'s", "").replace("'", "")
        if word not in words:
            words.append(word)
        if len(words) == MAX_WORDS:
            break
    name = "_".join(words) or "compute"
    return f"get_{name}" if name in _RESERVED else name


_GENERIC = {"data": "item", "text": "char", "sentence": "word", "xs": "x", "nums": "num", "values": "value"}


def loop_variable(iterable: str, taken: Collection[str] = (), otherwise: str = "item") -> str:
    """The name that a loop over ``iterable`` gives to one element: "prices" -> "price"; never one in ``taken``."""
    name = iterable.rpartition(".")[2]
    one = _GENERIC.get(name) or singular(name)
    if "_" in one and one != name:
        one = one.rpartition("_")[2]
    if one == name or one in taken or one in _RESERVED:
        one = otherwise
    if one in taken:
        one = "x"
    return one
