"""The user types what the ghost text says: the rest of it is offered at once, without the model. Pure; no LSP types.

    # add two numbers
    def add(a|)                 the answer that was shown goes on: ", b):" and the lines below

What was shown is found again by the lines that it was shown below, wherever they have moved to meanwhile.
"""
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from jotcode.server.context import Found, Place
from jotcode.server.fitting import Fitted
from jotcode.server.imports import visible_at

MAX_TYPED_LINES = 80

_CLOSERS = re.compile(r"""[])}"':\s]*""")  # what an editor puts behind the cursor by itself


@dataclass(frozen=True, slots=True)
class Shown:
    """The answers that were offered last in a document. head: the lines they stand below, the comment first."""

    head: tuple[str, ...]
    found: Found
    answers: tuple[Fitted, ...]


def shown(found: Found, answers: Sequence[Fitted], lines: Sequence[str]) -> Shown:
    """What was offered for a task in a text with these lines."""
    end = found.place.line if found.place.below else found.place.line + 1
    return Shown(tuple(_text(line) for line in lines[found.line : end]), found, tuple(answers))


def typed_through(
    last: Shown, lines: Sequence[str], line: int, column: int
) -> tuple[Found, tuple[Fitted, ...]] | None:
    """The place and the answers that begin with what is typed below their comment up to the cursor; None if none does.

    Their text is what goes from the beginning of the cursor's line, so it begins with what stands there.
    """
    if not 0 <= line < len(lines):
        return None
    here = lines[line].rstrip("\r\n")
    if not _CLOSERS.fullmatch(here[column:]):
        return None
    start = _found_again(last.head, lines, line)
    if start is None:
        return None
    above = [_text(text) for text in lines[start + len(last.head) : line]]
    if not any(above) and not here[:column].strip():
        return None  # nothing is typed yet: the cursor is where a task is found
    going_on = [one for answer in last.answers if (one := _rest(answer, above, here[:column])) is not None]
    if not going_on:
        return None
    visible = visible_at(lines, start, later=True)
    answers = [
        replace(one, missing=tuple(want for want in one.missing if not any(have.gives(want) for have in visible)))
        for one in going_on
    ]
    place = Place(line, column, len(here), True, last.found.place.newline)
    return replace(last.found, place=place, line=start), tuple(answers)


def _found_again(head: Sequence[str], lines: Sequence[str], line: int) -> int | None:
    """The line where the head stands now: the nearest one above the cursor."""
    for start in range(line - len(head), max(-1, line - len(head) - MAX_TYPED_LINES), -1):
        if all(_text(lines[start + at]) == text for at, text in enumerate(head)):
            return start
    return None


def _rest(answer: Fitted, above: Sequence[str], typed: str) -> Fitted | None:
    """The answer from the cursor's line on, None if something else is typed, or all of it."""
    offered = answer.candidate.text.split("\n")
    if [line.rstrip() for line in offered[: len(above)]] != list(above) or len(offered) <= len(above):
        return None
    rest = offered[len(above) :]
    if typed.strip() and not rest[0].startswith(typed):
        return None
    if len(rest) == 1 and rest[0].rstrip() == typed.rstrip():
        return None
    return replace(answer, candidate=replace(answer.candidate, text="\n".join(rest)))


def _text(line: str) -> str:
    return line.rstrip("\r\n").rstrip(" \t")
