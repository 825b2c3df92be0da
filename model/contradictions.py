"""What speaks against a known answer whose wording is near: the opposite word, the other order, a word for its kind
that none of its wordings has.

'miles to kilometres' and 'kilometres to miles' share every word, so vectors and TF-IDF find them alike; so do the first
and the last of something, and counting things and listing them.
"""

import itertools
import re
from collections.abc import Sequence
from functools import lru_cache

from jotcode.model.wordings import content_words, stem

# In units of rank, which is about 0..1 (retrieval.py). The lookup answered 81 of 130 everyday and practical tasks of
# benchmarks/tasks without these and 88 with them; twice as much of the first two gave the same as once.
OPPOSITE = 0.05
OTHER_ORDER = 0.03
KIND_MISSING = 0.03
_OPPOSITES = """
first/last first/second min/max minimum/maximum smallest/largest shortest/longest lowest/highest least/most upper/lower
uppercase/lowercase before/after even/odd ascending/descending encode/decode read/write add/remove append/pop
insert/delete left/right start/end begin/end true/false increase/decrease positive/negative vowel/consonant row/column
key/value load/save parse/format compress/decompress encrypt/decrypt push/pop enable/disable oldest/newest older/newer
earliest/latest sum/product sum/average union/intersection common/different all/any letter/word word/line
character/word hour/minute minute/second day/hour list/dict list/set list/tuple prefix/suffix horizontal/vertical
day/month month/year day/week file/folder file/directory integer/float number/string key/item above/below greater/less
more/less more/fewer next/previous with/without import/export local/utc email/phone mean/median count/sum count/list
forward/backward keep/remove keep/drop duplicate/unique small/large big/small
"""
_KINDS = tuple(re.compile(rf"\b(?:{words})\b") for words in (
    "how many|count|number of", "lists?", "whether|check|is|are|true|valid|tell if", "sum|total|add up", "average|mean",
    "dict|dictionary|map|mapping", "index|position|where|positions|indices", "prints?|show", "sort|sorted|order",
    "remove|delete|drop|without", "random|shuffle", "decorator", "class", "context manager|with statement|with block",
    "generator|yield", "file|path|csv|json|folder|directory", "recursive|recursion", "regex|regular expression",
    "date|day|month|year|weekday|time", "all|every|each", "largest|highest|biggest|max|maximum|longest",
    "if|unless|when|otherwise|else", "not|no|without|except|never|don't", "tuples?|pairs", "set", "string|text",
))  # fmt: skip


def against(comment: str, ask: str, asks: Sequence[str]) -> float:
    """How much speaks against the answer that these asks ask for, 0 if nothing does.  ask: the nearest of them."""
    told, near = content_words(comment), content_words(ask)
    others = [frozenset(content_words(each)) for each in asks]
    opposite = 0.0
    for word in set(told):
        for other in _opposites().get(word, frozenset()) - set(told):
            opposite += other in near and word not in near
            opposite += max(0.0, sum((other in each) - (word in each) for each in others) / len(others))
    kinds = [_kinds_of(each) for each in asks]
    missing = sum(1 - sum(kind in each for each in kinds) / len(kinds) for kind in _kinds_of(comment))
    return OPPOSITE * opposite + OTHER_ORDER * _other_order(told, near) + KIND_MISSING * missing


def _other_order(first: Sequence[str], second: Sequence[str]) -> float:
    """The share of the pairs of words that both have in which the order differs."""
    at = {word: place for place, word in reversed([*enumerate(second)])}
    places = [at[word] for word in dict.fromkeys(first) if word in at]
    pairs = list(itertools.combinations(places, 2))
    return sum(a > b for a, b in pairs) / len(pairs) if pairs else 0.0


@lru_cache(4096)
def _kinds_of(wording: str) -> frozenset[int]:
    lower = wording.lower()
    return frozenset(number for number, kind in enumerate(_KINDS) if kind.search(lower))


@lru_cache(1)
def _opposites() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for one, other in (pair.split("/") for pair in _OPPOSITES.split()):
        for word, opposite in ((stem(one), stem(other)), (stem(other), stem(one))):
            found[word] = found.get(word, frozenset()) | {opposite}
    return found
