"""Code in its place: formatted for the file at hand, indented like it, and parsed, or not offered."""

import ast
import re
import textwrap
import warnings
from dataclasses import dataclass

from jotcode.model.task import Task

DEFAULT_UNIT = "    "
DEFAULT_WIDTH = 79
WIDEST = 120


@dataclass(frozen=True)
class FileStyle:
    """How a file is laid out. unit: one step of indentation.  width: the longest line it allows itself, 79..120."""

    unit: str
    width: int


def style_of(task: Task) -> FileStyle:
    """The style of the lines around the comment."""
    lines = [line for line in (task.prefix + "\n" + task.suffix).split("\n") if line.strip()]
    leads = [lead for line in [*lines, task.def_line, task.indent] if (lead := re.match(r"[ \t]*", line)[0])]  # type: ignore[index]
    unit = DEFAULT_UNIT
    if any(lead.startswith("\t") for lead in leads):
        unit = "\t"
    elif leads:
        smallest = min(len(lead) for lead in leads)
        unit = (
            " " * smallest
            if smallest in (2, 3, 8) and all(len(lead) % smallest == 0 for lead in leads)
            else DEFAULT_UNIT
        )
    longest = max([len(line) for line in lines], default=0)
    return FileStyle(unit, min(max(longest, DEFAULT_WIDTH), WIDEST))


def place(code: str, task: Task) -> str | None:
    """The lines to insert for decoded code, or None if it is empty or does not parse where it would stand.

    code: at column 0, steps of four blanks; begins with task.def_line if there is one, which is not inserted again.
    """
    style = style_of(task)
    code = _formatted(code, style.width)
    if task.def_line.strip():
        head, _, body = code.partition("\n")
        # The formatter may have joined or split the head; what was typed stays as it was typed.
        if not head.rstrip().endswith(":"):
            return None
        code = textwrap.indent(textwrap.dedent(body), DEFAULT_UNIT)
        shift = _lead(task.def_line)
    else:
        shift = task.indent
    code = code.strip("\n").rstrip()
    if not code.strip() or not _contains_statement(code):
        return None
    lines = [_reindented(line, shift, style.unit) for line in code.split("\n")]
    text = "\n".join(lines)
    return text if _parses_in_place(text, task) else None


def _lead(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _formatted(code: str, width: int) -> str:
    import autopep8

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            formatted: str = autopep8.fix_code(code + "\n", options={"max_line_length": width})
    except (SyntaxError, ValueError, IndexError, RecursionError):
        return code  # not for the formatter to judge: what does not parse is dropped below
    return formatted.rstrip("\n")


def _contains_statement(code: str) -> bool:
    return any(line.strip() and not line.strip().startswith("#") for line in code.split("\n"))


def _reindented(line: str, shift: str, unit: str) -> str:
    stripped = line.lstrip(" ")
    blanks = len(line) - len(stripped)
    if not stripped:
        return ""
    if unit == DEFAULT_UNIT:
        return shift + line
    # What is more than whole steps (continuation lines that align) stays as blanks.
    return shift + unit * (blanks // 4) + " " * (blanks % 4) + stripped


def parses(source: str) -> bool:
    """Whether a source is Python 3. Never executes it."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _parses_in_place(text: str, task: Task) -> bool:
    head = f"{task.prefix}{'' if not task.prefix or task.prefix.endswith(chr(10)) else chr(10)}{task.indent}# task\n"
    if task.def_line:
        head += task.def_line + "\n"
    if parses(head + text + "\n" + task.suffix):
        return True
    inner = (_lead(task.def_line) + style_of(task).unit) if task.def_line else task.indent
    # Sound with a statement in this place, or as it stands where no statement fits (between 'if' and its 'else').
    if parses(head + inner + "pass\n" + task.suffix) or parses(head + task.suffix):
        return False  # the file is sound, so the fault is ours
    # A file that is being typed is often broken elsewhere: judge the code alone.
    alone = textwrap.dedent((task.def_line + "\n" if task.def_line else "") + text)
    return parses(alone) or parses("async def _():\n" + textwrap.indent(alone, "    "))
