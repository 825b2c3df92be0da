"""What a comment prescribes in so many words: the name and the parameters of what is to be written."""

import re
from dataclasses import dataclass

# `name(a, b=1)` where a definition is asked for: at the start of the comment or behind a word that says so.
_HEAD = re.compile(
    r"(?:^|\b(?:function|called|named|define|def|write|create|implement|add|method|generator|helper|class|make)\s+)"
    r"`?([A-Za-z_]\w*)\(([^()]*)\)"
)
_CALLED = re.compile(r"\b(?:called|named)\s+`?([A-Za-z_]\w*)`?")
_PARAMETER = re.compile(r"\*{0,2}([A-Za-z_]\w*)\s*(?::[^,=]*)?(?:=.*)?")


@dataclass(frozen=True)
class AskedHead:
    """name: of the function, method or class.  parameters: their names, None where the comment does not say.

    text: what stands between the brackets, hints and default values included.
    """

    name: str
    parameters: tuple[str, ...] | None = None
    text: str = ""


def asked_head(comment: str) -> AskedHead | None:
    """The head that a comment asks for, if it does."""
    found = _HEAD.search(comment)
    if found is not None:
        return AskedHead(found[1], parameters_in(found[2]), found[2])
    called = _CALLED.search(comment)
    return AskedHead(called[1]) if called is not None else None


def parameters_in(text: str) -> tuple[str, ...]:
    """The names of parameters as they stand between the brackets of a head."""
    return tuple(match[1] for part in text.split(",") if (match := _PARAMETER.fullmatch(part.strip())))
