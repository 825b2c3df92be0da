"""From a text and a cursor to a Task and the place to edit, or to the named reason for silence. Pure; no LSP types.

A task comment stands alone on its line. The cursor is at its end, on the empty line below, or in the empty body of a
def line that is typed below it:

    # write a function to add two numbers|        # add two numbers          # add two numbers
                                                  |                          def add(a, b):
                                                                                 |
"""
import re
from collections.abc import Sequence
from dataclasses import dataclass

from jotcode.model.task import Task
from jotcode.server.asking import task_text, why_silent
from jotcode.server.reasons import Reason

# What the engine sees of the file. It reads far less; the bound keeps the cache small for a file of 50,000 lines.
MAX_CONTEXT_CHARACTERS = 60_000
MAX_COMMENT_LINES = 12
MAX_ASKED_CHARACTERS = 10_000  # of a comment, and of a def line below it; the model reads far less

_COMMENT = re.compile(r"([ \t\f]*)#(?!!)(.*)", re.DOTALL)
_DEFINITION = re.compile(r"([ \t]*)(?:async[ \t]+def|def|class)\b.*:[ \t]*(?:#.*)?", re.DOTALL)
_BRACKET = re.compile(r"[][(){}]")
_STATEMENT = re.compile(  # what cannot go on inside of brackets
    r"[ \t]*(?:(?:async[ \t]+)?def|class|import|from|return|with|while|try|raise|del|global|pass|break|continue)\b"
    r"|[ \t]*@\w|[ \t]*[\w.]+ = \S"
)
STRINGS = re.compile(
    r"""\#[^\r\n]*                                   # a comment ends with its line
    | (?P<triple>\"{3}|'{3})(?:\\.|.)*?(?:(?P=triple)|(?P<open>\Z))
    | "(?:\\.|[^"\\\r\n])*"? | '(?:\\.|[^'\\\r\n])*'?""",
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the candidate goes: code points on one line.

    below: False: the text follows a line that is there, so it starts with a new line at (line, end).
    True: the text replaces the white space of the empty line, from column 0 to end.
    newline: of the file, "\\n", "\\r\\n" or "\\r".
    """

    line: int
    column: int
    end: int
    below: bool
    newline: str


@dataclass(frozen=True, slots=True)
class Found:
    """A task and the place for its answer. line: the first line of the comment; imports go above it.

    below_docstring: the answer is a body whose docstring is there already.
    """

    task: Task
    place: Place
    line: int
    below_docstring: bool = False


def find_task(lines: Sequence[str], line: int, column: int, invoked: bool = False) -> Found | Reason:
    """The task at a cursor (0-based line, column in code points), or why there is none.

    lines carry their line ends.  invoked: the user asked by hand, so that any comment is tried.
    """
    if not 0 <= line < len(lines):
        return Reason.NO_COMMENT
    here = _text(lines[line])
    column = min(max(column, 0), len(here))
    comment_line, def_line = _comment_above(lines, line, here)
    if isinstance(comment_line, Reason):
        return comment_line
    below = not here.strip()
    if not below and column < len(here.rstrip()):
        return Reason.CURSOR_INSIDE
    match = _COMMENT.fullmatch(_text(lines[comment_line]))
    assert match is not None
    indent = match[1].replace("\f", "")
    asked = _asked(lines, comment_line, indent, invoked, has_head=bool(def_line))
    if isinstance(asked, Reason):
        answered = asked is Reason.COMMENT_EXPLAINS_BELOW and is_answered(lines, line, indent, def_line)
        return Reason.ALREADY_ANSWERED if answered else asked
    first_line, comment = asked
    if is_too_long(comment, def_line):
        return Reason.COMMENT_TOO_LONG
    if _inside_string(lines, first_line):
        return Reason.IN_STRING
    if inside_brackets(lines, first_line):
        return Reason.IN_BRACKETS
    if not invoked and is_answered(lines, line, indent, def_line):
        return Reason.ALREADY_ANSWERED
    task = Task(
        comment=comment,
        prefix=_joined(_last(lines[:first_line])),
        indent=indent,
        suffix=_joined(_first(lines[line + 1 :])),
        def_line=def_line,
    )
    end = len(here) if below else max(column, len(here.rstrip()))
    return Found(task, Place(line=line, column=column, end=end, below=below, newline=_newline(lines)), first_line)


def is_too_long(comment: str, def_line: str) -> bool:
    """True for what nobody wrote by hand, which would hold up the parsers and the model."""
    return max(len(comment), len(def_line)) > MAX_ASKED_CHARACTERS


def comment_of(line: str) -> str | None:
    """The text of a comment that stands alone on a line, None if none does."""
    match = _COMMENT.fullmatch(_text(line))
    return match[2].strip() if match is not None else None


def _comment_above(lines: Sequence[str], line: int, here: str) -> tuple[int | Reason, str]:
    """The comment line that the cursor belongs to, and the def line between, or the reason that there is none."""
    if _COMMENT.fullmatch(here):
        return line, ""
    if here.strip() and not _DEFINITION.fullmatch(here):
        return (Reason.NOT_ALONE if "#" in here and not here.startswith("#!") else Reason.NO_COMMENT), ""
    at = line if here.strip() else line - 1  # the last line with text that matters
    if at < 0:
        return Reason.NO_COMMENT, ""
    above = _text(lines[at])
    if _DEFINITION.fullmatch(above) and at > 0:
        if _COMMENT.fullmatch(_text(lines[at - 1])):
            return at - 1, above.rstrip()
        return Reason.NO_COMMENT, ""
    return (at, "") if _COMMENT.fullmatch(above) else (Reason.NO_COMMENT, "")


def _asked(
    lines: Sequence[str], comment_line: int, indent: str, invoked: bool, has_head: bool
) -> tuple[int, str] | Reason:
    """The first line of the comment and what it asks: the line itself, or a block of lines that ends there.

    has_head: the line below is a def line that belongs to the task, not code that the comment explains.
    """
    parts: list[str] = []
    why = Reason.COMMENT_EMPTY
    for line in range(comment_line, max(-1, comment_line - MAX_COMMENT_LINES), -1):
        match = _COMMENT.fullmatch(_text(lines[line]))
        if match is None or match[1].replace("\f", "") != indent:
            break
        if parts and not match[2].strip():
            break
        parts.insert(0, match[2].strip())
        # Below a line that asks, the lines of its own comment are part of the task; what stands below them is not.
        below = "" if has_head or line < comment_line else _same_block(lines, line + 1, indent)
        silence = why_silent(match[2], _text(lines[line - 1]) if line else "", below)
        if silence is None and (line > 0 or not match[2].startswith("!")):
            return line, task_text(" ".join(parts))
        if line == comment_line and silence is not None:
            why = Reason(silence.value)
    own = _COMMENT.fullmatch(_text(lines[comment_line]))
    assert own is not None
    text = task_text(own[2])
    return (comment_line, text) if invoked and re.search(r"[^\W\d_]{2}", text) else why


def _same_block(lines: Sequence[str], line: int, indent: str) -> str:
    """The text of a line that is indented like the comment, "" if it is not or there is none."""
    text = _text(lines[line]) if line < len(lines) else ""
    return text if text.strip() and width_of(text) == len(indent.expandtabs(8)) else ""


def is_answered(lines: Sequence[str], line: int, indent: str, def_line: str) -> bool:
    """True if what stands below is plainly the answer: a body below the def line, a definition right below the comment.

    Below the empty line that the user has just opened, a definition is another one.
    """
    here_is_empty = not _text(lines[line]).strip()
    if def_line:
        width = width_of(def_line)
        following = next((_text(text) for text in lines[line + 1 :] if text.strip()), "")
        return bool(following) and width_of(following) > width
    if here_is_empty or line + 1 >= len(lines):
        return False
    following = _text(lines[line + 1])
    starts_definition = re.match(r"[ \t]*(?:(?:async[ \t]+def|def|class)\b|@)", following) is not None
    return starts_definition and width_of(following) == len(indent.expandtabs(8))


def _inside_string(lines: Sequence[str], line: int) -> bool:
    """True if the line begins inside a triple-quoted string."""
    above = "".join(lines[:line])
    if '"""' not in above and "'''" not in above:
        return False
    return any(match["open"] is not None for match in STRINGS.finditer(above))


def inside_brackets(lines: Sequence[str], line: int) -> bool:
    """True if a line stands between brackets that are open above it, where no statement can go.

    A file that is being typed has brackets that nobody has closed yet: the next line that can only be a statement ends
    them.
    """
    depth, start = 0, line
    while start and not (lines[start][:1].strip() and _STATEMENT.match(_text(lines[start]))):
        start -= 1
    above = STRINGS.sub(lambda match: "\n" * match[0].count("\n"), "".join(lines[start:line]))
    for text in above.split("\n"):
        if _STATEMENT.match(text):
            depth = 0
        for char in _BRACKET.findall(text):
            depth = max(0, depth + (1 if char in "([{" else -1))
    return depth > 0


def _newline(lines: Sequence[str]) -> str:
    first = lines[0]
    return first[len(_text(first)) :] or "\n"


def _text(line: str) -> str:
    return line.removesuffix("\n").removesuffix("\r")


def width_of(text: str) -> int:
    """The columns of a line's indentation; a tab goes to the next multiple of 8."""
    expanded = text.expandtabs(8)
    return len(expanded) - len(expanded.lstrip(" "))


def _joined(lines: Sequence[str]) -> str:
    return "".join(_text(line) + "\n" for line in lines if line)


def _last(lines: Sequence[str]) -> Sequence[str]:
    """The last lines, at most MAX_CONTEXT_CHARACTERS of them, and the import lines of what is cut off."""
    room, start = MAX_CONTEXT_CHARACTERS, len(lines)
    while start and room >= len(lines[start - 1]):
        start -= 1
        room -= len(lines[start])
    imports = [line for line in lines[:start] if line.startswith(("import ", "from "))]
    return [*imports[:200], *lines[start:]]


def _first(lines: Sequence[str]) -> Sequence[str]:
    room, end = MAX_CONTEXT_CHARACTERS, 0
    while end < len(lines) and room >= len(lines[end]):
        room -= len(lines[end])
        end += 1
    return lines[:end]
