"""Tells pairs that say the same thing twice."""
import re

from jotcode.model.code_spacing import KEYWORDS
from jotcode.model.code_tokens import is_newline, is_space, tokenise
from jotcode.training.benchmark_guard import wording
from jotcode.training.pairs import Pair

# Names that mean something by themselves: two programs that differ in these differ.
_KEPT_BUILTINS = frozenset(
    re.findall(
        r"\w+",
        "print input len range sum min max sorted reversed list dict set tuple str int float bool map filter zip "
        "enumerate any all abs round open type isinstance pow ord chr hex bin oct iter next hash divmod "
        "None True False self",
    )
)


class DuplicateFinder:
    """Remembers pairs and says which earlier one a pair repeats, as file:line.

    Exact: the normalised description and the code are the same.  Near: the descriptions are, and the codes become the
    same once every number, every string and every name of the programmer's own is replaced by its place in the order of
    appearance. Attributes, keywords and the common builtins must agree. The same code under another description is no
    duplicate (it is another way to ask), nor is another solution of the same task.
    """

    def __init__(self) -> None:
        self._exact: dict[tuple[str, str], str] = {}
        self._near: dict[tuple[str, tuple[str, ...]], str] = {}

    def add(self, pair: Pair) -> None:
        """Remember a pair."""
        description = wording(pair.comment)
        self._exact.setdefault((description, pair.code), pair.place)
        self._near.setdefault((description, shape(pair.code)), pair.place)

    def exact(self, pair: Pair) -> str:
        """The place of an earlier pair that is the same; "" if there is none."""
        return self._exact.get((wording(pair.comment), pair.code), "")

    def near(self, pair: Pair) -> str:
        """The place of an earlier pair that differs in names, numbers and strings only; "" if there is none."""
        return self._near.get((wording(pair.comment), shape(pair.code)), "")


def shape(code: str) -> tuple[str, ...]:
    """The tokens of code without spacing, blank lines and trailing new lines, literals and own names masked."""
    names: dict[str, str] = {}
    result: list[str] = []
    previous = ""
    for token in tokenise(code):
        if is_newline(token):
            result.append("\n" + token.rsplit("\n", 1)[-1])
        elif is_space(token) or token == "no space" or token.startswith("#"):
            continue
        elif token[-1] in "\"'":
            result.append('""')
        elif token[0].isdigit():
            result.append("0")
        elif token.isidentifier() and token not in KEYWORDS and token not in _KEPT_BUILTINS and previous != ".":
            result.append(names.setdefault(token, f"name{len(names)}"))
        else:
            result.append(token)
        previous = token
    return tuple(result)
