"""An answer for the file at hand: imports that the file has are dropped, missing ones go to its top."""
import ast
import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, replace

from jotcode.model.task import Candidate, Task
from jotcode.server.context import width_of
from jotcode.server.danger import Danger
from jotcode.server.imports import Import, binds_otherwise, docstring_end, statement_at, visible_at

_DEFINITION = re.compile(r"[ \t]*(?:(?:async[ \t]+def|def|class)\b|@)")
_ABOVE_IN_FUNCTION = re.compile(r"[ \t]*(?:async[ \t]+def|def)\b")


@dataclass(frozen=True, slots=True)
class Fitted:
    """A candidate without the imports that the file has. missing: those that go to the top of the file.

    dangers: what its reader should think about twice; such an answer is never ghost text.
    """

    candidate: Candidate
    missing: tuple[Import, ...] = ()
    dangers: tuple[Danger, ...] = ()


@dataclass(frozen=True, slots=True)
class _Parts:
    """The lines of an answer: a docstring, the imports, the blank lines below them, the code."""

    docstring: tuple[str, ...]
    imports: tuple[Import, ...]
    gap: int
    code: tuple[str, ...]

    def text(self, imports: Sequence[Import]) -> str:
        """The answer with these imports instead of its own."""
        lead = self.code[0][: len(self.code[0]) - len(self.code[0].lstrip())]
        above = [lead + one.statement for one in imports] + [""] * self.gap if imports else []
        return "\n".join([*self.docstring, *above, *self.code])


def fit(candidate: Candidate, task: Task, lines: Sequence[str], line: int, can_add: bool) -> Fitted:
    """The candidate for a file.

    line: of the comment or the def line that the answer belongs to.  can_add: the client can add imports at the top;
    else those that are missing stay in the text.
    """
    parts = _parts(candidate.text, has_head=bool(task.def_line))
    if parts is None:
        return Fitted(candidate)
    later = bool(task.def_line) or _only_definitions(parts.code) or _in_function(lines, line)
    visible = visible_at(lines, line, later=later)
    missing = [one for one in dict.fromkeys(parts.imports) if not any(have.gives(one) for have in visible)]
    asked_for = re.search(r"\bimports?\b", task.comment, re.IGNORECASE) is not None
    stay: list[Import] = []
    go: list[Import] = []
    for one in missing:
        is_future = one.module == "__future__"  # nowhere but at the top
        here = not is_future and (not can_add or asked_for or binds_otherwise(lines, visible, one))
        (stay if here else go).append(one)
    if not can_add:
        go = []
    text = parts.text(stay) if not can_add or asked_for else _with_local(parts, stay)
    if text == candidate.text:
        return Fitted(candidate, tuple(go))
    return Fitted(replace(candidate, text=text), tuple(go))


def _parts(text: str, has_head: bool) -> _Parts | None:
    """The parts of an answer, None if it does not begin with imports or is nothing else."""
    lines = text.split("\n")
    first = (docstring_end(lines, 0) or 0) if has_head else 0
    at, end, found = first, first, list[Import]()
    while at < len(lines):
        statement = statement_at(lines, at)
        if statement is not None and statement.alone:
            found += statement.imports
            at = end = statement.end
        elif not lines[at].strip():
            at += 1
        else:
            break
    code = tuple(lines[at:])
    if not found or not any(part.strip() and not part.lstrip().startswith("#") for part in code):
        return None
    return _Parts(tuple(lines[:first]), tuple(found), at - end, code)


def _with_local(parts: _Parts, stay: Sequence[Import]) -> str:
    """The answer with imports inside its function, where they change no name of the file's; above it if it is none."""
    if not stay:
        return parts.text(())
    try:
        tree = ast.parse(textwrap.dedent("\n".join(parts.code)))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return parts.text(stay)
    one = tree.body[0]
    if len(tree.body) > 1 or not isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef):
        return parts.text(stay)
    first = one.body[1 if ast.get_docstring(one) is not None and len(one.body) > 1 else 0]
    at = min([first.lineno, *[node.lineno for node in getattr(first, "decorator_list", [])]]) - 1
    line = parts.code[at]
    if first.lineno == one.lineno or ";" in line:
        return parts.text(stay)
    lead = line[: len(line) - len(line.lstrip())]
    local = [lead + one.statement for one in stay]
    return "\n".join([*parts.docstring, *parts.code[:at], *local, *parts.code[at:]])


def _only_definitions(code: Sequence[str]) -> bool:
    lead = len(code[0]) - len(code[0].lstrip())
    outer = [text for text in code if text.strip() and len(text) - len(text.lstrip()) <= lead]
    heads = [text for text in outer if not text.lstrip().startswith((")", "]", "}", "#"))]
    return all(_DEFINITION.match(text) for text in heads)


def _in_function(lines: Sequence[str], line: int) -> bool:
    width = width_of(lines[line])
    for text in reversed(lines[:line]):
        if width == 0:
            return False
        if text.strip() and not text.lstrip().startswith("#") and width_of(text) < width:
            width = width_of(text)
            if _ABOVE_IN_FUNCTION.match(text):
                return True
    return False
