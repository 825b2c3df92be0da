"""From a text and a selection to the task that the command writes the code for. Pure; no LSP types.

A cursor anywhere in a comment, or right below it, means the lines of it that are one task; several selected comment
lines are one task together; a docstring below a def line is the task of that def, if the body is not written yet.
"""

import ast
import re
from collections.abc import Sequence
from dataclasses import replace

from jotcode.model.task import Task
from jotcode.server.asking import asks_for_something, task_text, why_silent
from jotcode.server.context import Found, Place, comment_of, find_task, is_answered, is_too_long
from jotcode.server.imports import docstring_end
from jotcode.server.reasons import Reason

MAX_HEAD_LINES = 20
MAX_BLOCK_LINES = 40

_HEAD = re.compile(r"[ \t]*(?:async[ \t]+def|def|class)\b")
_HEAD_OF_CLASS = re.compile(r"[ \t]*class\b")
_HEAD_END = re.compile(r".*:[ \t]*(?:#.*)?\s*")
_PLACEHOLDER = re.compile(r"[ \t]*(?:pass|\.\.\.|raise NotImplementedError(?:\(\))?)[ \t]*(?:#.*)?\s*")
# Where a docstring stops saying what the function does and begins to list its parts.
_DETAILS = re.compile(
    r"(?:args|arguments|parameters|params|returns?|raises|yields|examples?|notes?)\s*:?\s*$|:\w+|>>>|-{3}",
    re.IGNORECASE,
)


def find_selected(lines: Sequence[str], first: int, last: int, invoked: bool) -> Found | Reason:
    """The task of the selected lines first to last (a cursor: the same line), or why there is none.

    invoked: the user asked by hand, so that any comment is tried.
    """
    if not 0 <= first <= last < len(lines):
        return Reason.NO_COMMENT
    while last > first and not lines[last].strip():
        last -= 1
    while first < last and not lines[first].strip():
        first += 1
    if comment_of(lines[first]) is None:
        found = _below_docstring(lines, first, last)
        return _below(lines, first, invoked) if found is Reason.NO_COMMENT and first == last else found
    if first == last:
        first, last = _task_lines(lines, first)
    elif any(comment_of(text) is None for text in lines[first : last + 1]):
        return Reason.NOT_ALONE
    return _of_comments(lines, first, last, invoked)


def find_below_docstring(lines: Sequence[str], line: int, column: int, invoked: bool = False) -> Found | Reason:
    """The task of a docstring whose body is missing, with the cursor at its end or on an empty line below it.

    By itself only below a def: a class may be whole with its docstring alone, and so are abstract functions.
    """
    if not 0 <= line < len(lines):
        return Reason.NO_COMMENT
    here = _text(lines[line])
    column, empty = min(column, len(here)), not here.strip()
    at = next((up for up in range(line, max(-1, line - 3), -1) if lines[up].strip()), line)
    if not empty and column < len(here.rstrip()):
        return Reason.NO_COMMENT
    found = _below_docstring(lines, at, at)
    if isinstance(found, Reason) or found.place.below or found.place.line != at:
        return Reason.NO_COMMENT if isinstance(found, Found) else found
    if not invoked and (_HEAD_OF_CLASS.match(found.task.def_line) or _is_abstract(lines, found.line)):
        return Reason.NO_COMMENT
    place = Place(line, column, len(here) if empty else max(column, len(here.rstrip())), empty, found.place.newline)
    return replace(found, place=place, task=replace(found.task, suffix=_joined(lines[line + 1 :])))


def _below(lines: Sequence[str], line: int, invoked: bool) -> Found | Reason:
    """The task right above a cursor's line: of a comment, a comment and the def line on it, or a docstring."""
    width = len(_text(lines[line]))
    found = find_task(lines, line, width, invoked)
    if isinstance(found, Reason):
        is_elsewhere = found in (Reason.NO_COMMENT, Reason.NOT_ALONE)
        return find_below_docstring(lines, line, width, invoked) if is_elsewhere else found
    answered = is_answered(lines, line, found.task.indent, found.task.def_line)
    return Reason.ALREADY_ANSWERED if answered else found


def _is_abstract(lines: Sequence[str], start: int) -> bool:
    while start and lines[start - 1].lstrip().startswith("@"):
        start -= 1
        if re.search(r"abstract|overload", lines[start]):
            return True
    return False


def _task_lines(lines: Sequence[str], line: int) -> tuple[int, int]:
    """The lines of a comment that are one task with a line: from one that asks to the one before the next that does."""
    indent = _indent(lines[line])

    def belongs(at: int) -> bool:
        text = comment_of(lines[at])
        return bool(text) and _indent(lines[at]) == indent

    top = bottom = line
    while top > max(0, line - MAX_BLOCK_LINES) and not asks_for_something(lines[top]) and belongs(top - 1):
        top -= 1
    if not asks_for_something(lines[top]):
        top = line
    while bottom + 1 < min(len(lines), line + MAX_BLOCK_LINES) and belongs(bottom + 1):
        if asks_for_something(lines[bottom + 1]):
            break
        bottom += 1
    return top, bottom


def _of_comments(lines: Sequence[str], first: int, last: int, invoked: bool) -> Found | Reason:
    texts = [text for line in lines[first : last + 1] if (text := comment_of(line))]
    comment = task_text(" ".join(texts))
    if not re.search(r"[^\W\d_]{2}", comment):
        return Reason.COMMENT_EMPTY
    silences = [why_silent(text) for text in texts]
    if not invoked and silences[0] is not None and None not in silences:
        return Reason(silences[0].value)
    below = _text(lines[last + 1]) if last + 1 < len(lines) else ""
    is_head = _HEAD.match(below) and _HEAD_END.fullmatch(below) and _indent(below) == _indent(lines[last])
    at = last + 1 if is_head else last
    found = find_task(lines, at, len(_text(lines[at])), invoked=True)  # the words are ours, whether they ask or not
    if isinstance(found, Reason):
        return found
    if is_answered(lines, at, found.task.indent, found.task.def_line):
        return Reason.ALREADY_ANSWERED
    if is_too_long(comment, ""):
        return Reason.COMMENT_TOO_LONG
    prefix = _joined(lines[:first])
    return replace(found, task=replace(found.task, comment=comment, prefix=prefix), line=first)


def _below_docstring(lines: Sequence[str], first: int, last: int) -> Found | Reason:
    """The task of a docstring that the lines touch (or of the def line above it), with the def line to complete."""
    head = _head_above(lines, first)
    if head is None:
        return Reason.NO_COMMENT
    start, below = head
    end = docstring_end(lines, below) if below < len(lines) else None
    if end is None or last >= end or len(_indent(lines[below])) <= len(_indent(lines[start])):
        return Reason.NO_COMMENT
    comment = _summary(lines[below:end])
    if not re.search(r"[^\W\d_]{2}", comment):
        return Reason.COMMENT_EMPTY
    following = next((line for line in range(end, len(lines)) if lines[line].strip()), len(lines))
    rest, place = end, Place(end - 1, len(_text(lines[end - 1])), len(_text(lines[end - 1])), False, _newline(lines))
    if following < len(lines) and len(_indent(lines[following])) > len(_indent(lines[start])):
        behind = next((line for line in range(following + 1, len(lines)) if lines[line].strip()), len(lines))
        more = behind < len(lines) and len(_indent(lines[behind])) > len(_indent(lines[start]))
        if more or not _PLACEHOLDER.fullmatch(lines[following]):
            return Reason.ALREADY_ANSWERED
        width = len(_text(lines[following]))
        rest, place = following + 1, Place(following, width, width, True, _newline(lines))
    def_line = _text(lines[start]).rstrip()
    if below > start + 1:
        def_line = _indent(lines[start]) + " ".join(text.split("#")[0].strip() for text in lines[start:below])
    if is_too_long(comment, def_line):
        return Reason.COMMENT_TOO_LONG
    task = Task(comment, _joined(lines[:start]), _indent(lines[start]), _joined(lines[rest:]), def_line)
    return Found(task, place, start, below_docstring=True)


def _head_above(lines: Sequence[str], line: int) -> tuple[int, int] | None:
    """The def or class line that a line is the head or the docstring of, and the line below that head."""
    for start in range(line, max(-1, line - MAX_BLOCK_LINES), -1):
        if not _HEAD.match(lines[start]):
            continue
        for end in range(start, min(len(lines), start + MAX_HEAD_LINES)):
            if _HEAD_END.fullmatch(lines[end]) and _is_head("".join(lines[start : end + 1])):
                return start, end + 1
        return None
    return None


def _is_head(text: str) -> bool:
    if is_too_long("", text):
        return False
    try:
        return len(ast.parse(text.strip() + "\n    pass\n").body) == 1
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False


def _summary(docstring: Sequence[str]) -> str:
    """What a docstring asks for: its words up to the list of arguments, results or examples."""
    text = ast.literal_eval("".join(line.lstrip() if not at else line for at, line in enumerate(docstring)).strip())
    words: list[str] = []
    for line in str(text).splitlines():
        if _DETAILS.match(line.strip()):
            break
        words += line.split()
    return task_text(" ".join(words)).rstrip(".")


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip(" \t"))]


def _joined(lines: Sequence[str]) -> str:
    return "".join(_text(line) + "\n" for line in lines if line)


def _newline(lines: Sequence[str]) -> str:
    return lines[0][len(_text(lines[0])) :] or "\n"


def _text(line: str) -> str:
    return line.rstrip("\r\n")
