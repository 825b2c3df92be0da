"""What an answer must not say again: lines that stand below the cursor, and functions that the file has already.

A function of the answer that the file has under the same name is dropped, and what is left of the answer calls the
file's. One that the file has under another name is called by that name. One whose name the file uses for something
else gets a name of its own. An answer of which nothing is left is no answer.
"""
import ast
import io
import re
import textwrap
import tokenize
from collections.abc import Sequence
from dataclasses import dataclass, replace

from jotcode.model.syntax import tree_of
from jotcode.model.task import Candidate, Task
from jotcode.server.context import Found, width_of
from jotcode.server.imports import docstring_end, inside_strings
from jotcode.server.reasons import Reason

MAX_DEFINITIONS = 500  # of a file; more would cost the time that an answer has

_HEAD = re.compile(r"[ \t]*(?:async[ \t]+def|def|class)[ \t]+(\w+)")
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_DEFINITIONS = (*_FUNCTIONS, ast.ClassDef)
_IMPORTS = (ast.Import, ast.ImportFrom)
# Several definitions of one name that belong together.
_MEANT_TWICE = re.compile(r"(?:\w+\.)*(?:setter|getter|deleter|overload|register|singledispatch\w*)\b")


@dataclass(frozen=True, slots=True)
class Known:
    """A definition of the file.

    body: what it does, whatever its names are.  here: in the block that the answer goes to.
    """

    name: str
    body: str | None
    here: bool


def without_repeats(candidate: Candidate, found: Found, around: Sequence[Known] | None = None) -> Candidate | Reason:
    """The candidate without what the file says already, or the reason why nothing is left of it.

    around: definitions_around the task, for a caller that has more than one candidate.
    """
    task = found.task
    text = _before_overlap(_below_docstring(candidate.text, found), task)
    if not text.strip():
        return Reason.REPEATS_TEXT
    if not task.def_line.strip():
        text = _without_known(text, task, definitions_around(task) if around is None else around)
        if not text.strip():
            return Reason.EXISTS_ALREADY
    return candidate if text == candidate.text else replace(candidate, text=text)


def _below_docstring(text: str, found: Found) -> str:
    """An answer for a body without a docstring of its own, if one stands above it already."""
    lines = text.split("\n")
    end = docstring_end(lines, 0) if found.below_docstring else None
    return text if end is None else "\n".join(lines[end:]).lstrip("\n")


def _before_overlap(text: str, task: Task) -> str:
    """The text up to the lines that stand below the cursor already. They are whole statements."""
    lines, below = text.split("\n"), [line.rstrip() for line in task.suffix.split("\n") if line.strip()]
    offered = [at for at, line in enumerate(lines) if line.strip()]
    stripped = [lines[at].strip() for at in offered]
    if stripped and [line.strip() for line in below[: len(stripped)]] == stripped:
        return ""
    base = min((width_of(lines[at]) for at in offered), default=0)
    for count in range(min(len(offered) - 1, len(below)), 0, -1):
        start = offered[-count]
        same = [lines[at].rstrip() for at in offered[-count:]] == below[:count]
        if same and width_of(lines[start]) == base:
            rest = "\n".join(lines[:start]).rstrip()
            head = f"{task.prefix}{task.def_line}\n" if task.def_line else task.prefix
            if tree_of(head + rest + "\n" + task.suffix) is not None or tree_of(_alone(rest, task)) is not None:
                return rest
    return text


def _without_known(text: str, task: Task, known: Sequence[Known]) -> str:
    tree = tree_of(textwrap.dedent(text))
    if tree is None or not any(isinstance(node, _DEFINITIONS) for node in tree.body):
        return text
    taken = {one.name for one in known if one.here}
    names: dict[str, str] = {}
    dropped: list[ast.stmt] = []
    for node in tree.body:
        if not isinstance(node, _DEFINITIONS) or _is_meant_twice(node):
            continue
        body = _body_of(node)
        same = [one.name for one in known if body is not None and one.body == body]
        if same or (node.name in taken and node.name.startswith("__")):
            dropped.append(node)
            names[node.name] = node.name if node.name in same or not same else same[0]
        elif node.name in taken and not _asks_for_name(task.comment, node.name):
            names[node.name] = _free_name(node.name, taken, is_class=isinstance(node, ast.ClassDef))
    if not names:
        return text
    left = [node for node in tree.body if node not in dropped]
    if dropped and (tree.body[-1] in dropped or all(isinstance(node, _IMPORTS) for node in left)):
        return ""
    return _renamed(_without_lines(text, dropped), names)


def definitions_around(task: Task) -> list[Known]:
    """The definitions of the block that the answer goes into, and the module's functions where they can be called."""
    above = task.prefix.split("\n")
    above = above[:-1] if not above[-1] else above
    lines = [*above, *task.suffix.split("\n")]
    hidden = inside_strings([line + "\n" for line in lines])
    width = width_of(task.indent + "x")
    first, last = _block_around(lines, len(above), width, hidden)
    in_class = first > 0 and lines[first - 1].lstrip().startswith("class")
    found: list[Known] = []
    for at, line in enumerate(lines):
        head = _HEAD.match(line)
        if head is None or at in hidden or len(found) >= MAX_DEFINITIONS:
            continue
        here = first <= at < last and width_of(line) == width
        if here or (not in_class and width_of(line) == 0 and not line.startswith("class")):
            found.append(Known(head[1], _body_at(lines, at, hidden), here))
    return found


def _block_around(lines: Sequence[str], place: int, width: int, hidden: frozenset[int]) -> tuple[int, int]:
    """The lines of the block that holds a place with an indentation of this width."""
    if width == 0:
        return 0, len(lines)

    def ends(at: int) -> bool:
        text = lines[at]
        return bool(text.strip()) and at not in hidden and not text.lstrip().startswith("#") and width_of(text) < width

    first = next((at for at in range(place - 1, -1, -1) if ends(at)), -1)
    last = next((at for at in range(place, len(lines)) if ends(at)), len(lines))
    return first + 1, last


def _body_at(lines: Sequence[str], start: int, hidden: frozenset[int]) -> str | None:
    """What the definition that begins on a line does; None if it is not sound."""
    width, end = width_of(lines[start]), start + 1
    while end < len(lines) and (not lines[end].strip() or end in hidden or width_of(lines[end]) > width):
        end += 1
    if end < len(lines) and lines[end].lstrip().startswith((")", "]", "}")):  # a head of several lines
        end += 1
        while end < len(lines) and (not lines[end].strip() or end in hidden or width_of(lines[end]) > width):
            end += 1
    tree = tree_of(textwrap.dedent("\n".join(lines[start:end])))
    if tree is None or len(tree.body) != 1:
        return None
    return _body_of(tree.body[0])


def _body_of(node: ast.stmt) -> str | None:
    """What a function or class does, without its name, its docstring, its hints and the names it chose.

    None for one that does nothing yet.
    """
    if not isinstance(node, _DEFINITIONS) or all(map(_does_nothing, node.body)):
        return None
    names: dict[str, str] = {node.name: "self"}
    if isinstance(node, _FUNCTIONS):
        for one in ast.walk(node.args):
            if isinstance(one, ast.arg):
                names.setdefault(one.arg, f"name{len(names)}")
        for inner in ast.walk(node):
            if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Store):
                names.setdefault(inner.id, f"name{len(names)}")
    return _Written(names).written(node)


class _Written:
    """Writes a syntax tree as text in which the given names are replaced."""

    def __init__(self, names: dict[str, str]) -> None:
        self._names = names

    def written(self, node: object) -> str:
        if isinstance(node, list):
            return "[" + ",".join(map(self.written, node)) + "]"
        if not isinstance(node, ast.AST):
            return self._names.get(node, repr(node)) if isinstance(node, str) else repr(node)
        fields = []
        for name, value in ast.iter_fields(node):
            if name in ("annotation", "returns", "type_comment", "ctx", "kind", "type_params", "decorator_list"):
                continue
            if name == "body" and isinstance(value, list):
                value = _without_docstring(value)
            if name in ("attr", "value") and isinstance(value, str):  # an attribute or a text is never a local name
                fields.append(repr(value))
            else:
                fields.append(self.written(value))
        return f"{type(node).__name__}({','.join(fields)})"


def _does_nothing(node: ast.stmt) -> bool:
    if isinstance(node, ast.Raise):
        return "NotImplementedError" in ast.unparse(node)
    return isinstance(node, ast.Pass) or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))


def _without_docstring(body: list[ast.stmt]) -> list[ast.stmt]:
    first = body[0] if len(body) > 1 else None
    text = first.value if isinstance(first, ast.Expr) else None
    return body[1:] if isinstance(text, ast.Constant) and isinstance(text.value, str) else body


def _is_meant_twice(node: ast.stmt) -> bool:
    decorators = getattr(node, "decorator_list", [])
    return any(_MEANT_TWICE.match(ast.unparse(one)) for one in decorators) or getattr(node, "name", "") == "_"


def _asks_for_name(comment: str, name: str) -> bool:
    """True if the comment says the name as a name: 'called add', 'add(a, b)', 'add_all'."""
    if "_" in name.strip("_") and re.search(rf"\b{re.escape(name)}\b", comment):
        return True
    return re.search(rf"\b(?:called|named)\s+\W?{re.escape(name)}\b|\b{re.escape(name)}\s*\(", comment) is not None


def _free_name(name: str, taken: set[str], *, is_class: bool) -> str:
    number = 2
    while (other := f"{name}{'' if is_class else '_'}{number}") in taken:
        number += 1
    return other


def _without_lines(text: str, dropped: Sequence[ast.stmt]) -> str:
    lines = text.split("\n")
    for node in reversed(dropped):
        start = min([node.lineno, *[one.lineno for one in getattr(node, "decorator_list", [])]]) - 1
        end = node.end_lineno or node.lineno
        while end < len(lines) and not lines[end].strip():
            end += 1
        del lines[start:end]
    return "\n".join(lines).strip("\n").rstrip()


def _renamed(text: str, names: dict[str, str]) -> str:
    """The text with names replaced, but not those of attributes, of keyword arguments and inside of strings."""
    if not names:
        return text
    lines = text.split("\n")
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
    except (tokenize.TokenError, IndentationError, SyntaxError):
        return text
    for index in range(len(tokens) - 1, -1, -1):
        token = tokens[index]
        if token.type != tokenize.NAME or token.string not in names or (index and tokens[index - 1].string == "."):
            continue
        row, column = token.start
        line = lines[row - 1]
        lines[row - 1] = line[:column] + names[token.string] + line[column + len(token.string) :]
    return "\n".join(lines)


def _alone(text: str, task: Task) -> str:
    text = textwrap.dedent(f"{task.def_line}\n{text}" if task.def_line else text)
    return "async def _():\n" + textwrap.indent(text, "    ")
