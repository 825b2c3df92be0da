"""What the encoder reads: the comment, what the file offers around it, and the nearest known answers.

The file may be half written, so it is read by its lines and indentation, never parsed.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from jotcode.model.pieces import BELOW, CONTEXT, LIKE, LIKE_CODE, METHOD, SNIPPET, TOP, TYPED, PieceCoder
from jotcode.model.retrieval import Neighbour
from jotcode.model.task import Task

# Pieces that each part may take of the encoder's 384.
COMMENT_LIMIT = 100
TYPED_LIMIT = 40
CONTEXT_LIMIT = 110
BELOW_LIMIT = 24
FIRST_LIKE_LIMIT = 190
ALL_LIKE_LIMIT = 250
# Known answers are shown from this similarity on. Of requests that some answer fits, nine in ten are this near to it;
# of the composer's, which none fits, three in ten.
WORTH_READING = 0.62

_HEADER = re.compile(r"\s*(?:async\s+def|def|class)\b")
_CLASS = re.compile(r"\s*class\b")
_ATTRIBUTE = re.compile(r"\s+self\.\w+\s*(?::[^=]+)?=[^=]")
_FIELD = re.compile(r"\s+\w+\s*(?::[^=]+|=[^=])")
_TOP_LEVEL = re.compile(r"(?:@|[A-Za-z_]\w*\s*(?::[^=]+)?=[^=]|from\s|import\s)")


@dataclass(frozen=True)
class Like:
    """A known answer as the encoder reads it: its wording and its code."""

    ask: str
    code: str


def likes_of(neighbours: Iterable[Neighbour]) -> tuple[Like, ...]:
    """The neighbours that are near enough to be worth the encoder's time."""
    near = (neighbour for neighbour in neighbours if neighbour.similarity >= WORTH_READING)
    return tuple(Like(neighbour.ask, neighbour.answer.code) for neighbour in near)


def _indent(line: str) -> int:
    expanded = line.expandtabs(4)
    return len(expanded) - len(expanded.lstrip())


def enclosing(task: Task) -> list[str]:
    """The headers of the classes and functions around the comment, outermost first."""
    width = len(task.indent.expandtabs(4))
    headers: list[str] = []
    for line in reversed(task.prefix.splitlines()):
        if line.strip() and _indent(line) < width:
            width = _indent(line)
            if _HEADER.match(line):
                headers.insert(0, line)
        if width == 0:
            break
    return headers


def place_of(task: Task) -> str:
    """The mark that tells where the code will stand: at top level, in a class, or inside a function."""
    headers = enclosing(task)
    if not headers:
        return TOP
    return METHOD if _CLASS.match(headers[-1]) else SNIPPET


def context_lines(task: Task) -> list[tuple[int, str]]:
    """The lines of the file that help, as (rank, line) in the file's order; rank 0 helps most."""
    lines = task.prefix.splitlines()
    headers = enclosing(task)
    last = len(lines) - 1
    inside_from = len(lines)
    if headers:
        inside_from = max(index for index, line in enumerate(lines) if line == headers[-1])
    in_class = bool(headers) and bool(_CLASS.match(headers[-1]))
    chosen: list[tuple[int, str]] = []
    for index, line in enumerate(lines):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if line in headers:
            chosen.append((0, line))
        elif index > inside_from:
            is_field = _indent(line) == _indent(headers[-1]) + 4 and _FIELD.match(line) if in_class else None
            is_member = _HEADER.match(line) or _ATTRIBUTE.match(line) or line.lstrip().startswith("@")
            if (is_member or is_field) if in_class else last - index < 8:
                chosen.append((1, line))
        elif _HEADER.match(line):
            chosen.append((2, line))
        elif _TOP_LEVEL.match(line):
            chosen.append((3, line))
        elif _ATTRIBUTE.match(line) or (_indent(line) == 4 and _FIELD.match(line) and ":" in line):
            chosen.append((4, line))
    return chosen


def source_pieces(task: Task, likes: Sequence[Like], coder: PieceCoder) -> list[str]:
    """The pieces of the encoder's input, at most 384 - 8 of them."""
    pieces = [place_of(task), *coder.text(task.comment)[:COMMENT_LIMIT]]
    if task.def_line.strip():
        pieces += [TYPED, *coder.code(task.def_line.strip())[:TYPED_LIMIT]]
    context = _within(context_lines(task), CONTEXT_LIMIT, coder)
    if context:
        pieces += [CONTEXT, *context]
    below = next((line for line in task.suffix.splitlines() if line.strip()), "")
    if below:
        pieces += [BELOW, *coder.code(below.strip())[:BELOW_LIMIT]]
    left = ALL_LIKE_LIMIT
    for number, like in enumerate(likes):
        shown = [LIKE, *coder.text(like.ask), LIKE_CODE, *coder.code(like.code)]
        # Half an answer cannot be copied; only the first may be cut, since it alone is always shown.
        if number and len(shown) > left:
            continue
        shown = shown[:FIRST_LIKE_LIMIT]
        pieces += shown
        left -= len(shown)
    return pieces[:376]


def _within(lines: Iterable[tuple[int, str]], limit: int, coder: PieceCoder) -> list[str]:
    coded = [(rank, index, coder.code(line.rstrip() + "\n")) for index, (rank, line) in enumerate(lines)]
    kept: list[tuple[int, list[str]]] = []
    # The nearest line first among lines of one rank.
    for _, index, pieces in sorted(coded, key=lambda item: (item[0], -item[1])):
        if len(pieces) <= limit:
            kept.append((index, pieces))
            limit -= len(pieces)
    return [piece for _, pieces in sorted(kept, key=lambda item: item[0]) for piece in pieces]
