"""Imports as values: read from a file that may be half written, and split off an answer.

A file is read by its lines, never parsed as a whole: while somebody types it is rarely sound. What is kept of it is
which names its imports bind, and where.
"""
import ast
import re
import warnings
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from jotcode.server.context import STRINGS, width_of

MAX_STATEMENT_LINES = 200
MAX_STATEMENT_CHARACTERS = 20_000  # more is no work of hands, and takes seconds to parse

_IMPORT = re.compile(r"[ \t\f]*(?:import|from)\b")
_CONDITIONAL = re.compile(r"\s*(?:try|except|else|finally|if|elif|with|for|while)\b")
_OPEN_DOCSTRING = re.compile(r"[rRuU]?(\"{3}|'{3}|\"|')")


@dataclass(frozen=True, slots=True)
class Import:
    """One imported name.

    module: dotted, with the leading dots of a relative import.  name: of 'from module import name', None for 'import
    module', '*' for all.
    """

    module: str
    name: str | None = None
    alias: str | None = None

    @property
    def bound(self) -> str:
        """The name that it gives to the code below it."""
        return self.alias or self.name or self.module.partition(".")[0]

    @property
    def target(self) -> str:
        """What the name stands for: 'os' for 'import os.path', 'os.path' for 'from os import path'."""
        if self.name is not None:
            return f"{self.module}.{self.name}"
        return self.module if self.alias else self.module.partition(".")[0]

    @property
    def statement(self) -> str:
        """The statement that imports this name alone."""
        tail = f" as {self.alias}" if self.alias else ""
        return f"import {self.module}{tail}" if self.name is None else f"from {self.module} import {self.name}{tail}"

    def gives(self, wanted: "Import") -> bool:
        """True if this import makes the wanted one needless. ('import xml' does not load xml.dom.)"""
        if (self.bound, self.target) != (wanted.bound, wanted.target):
            return False
        submodule = wanted.name is None and wanted.alias is None and "." in wanted.module
        return not submodule or wanted.module == "os.path" or self.module.startswith(wanted.module)


@dataclass(frozen=True, slots=True)
class Statement:
    """Imports of one statement. Lines start to end (behind the last).  indent: its white space.

    alone: nothing else stands on its lines.  node: with line 1 as its first, None when there are several on one line.
    """

    start: int
    end: int
    indent: str
    imports: tuple[Import, ...]
    alone: bool
    node: ast.Import | ast.ImportFrom | None


def imports_in(source: str) -> tuple[Import, ...]:
    """The imports of a source of import statements; none if it is no Python or anything else."""
    statement = statement_at([line + "\n" for line in source.split("\n")], 0)
    return statement.imports if statement is not None and statement.alone else ()


def statement_at(lines: Sequence[str], line: int) -> Statement | None:
    """The import statement that begins on a line, None if there is none."""
    if not _IMPORT.match(lines[line]):
        return None
    indent = lines[line][: len(lines[line]) - len(lines[line].lstrip())]
    source = ""
    for end in range(line, min(len(lines), line + MAX_STATEMENT_LINES)):
        source += lines[end].rstrip("\r\n") + "\n"
        if len(source) > MAX_STATEMENT_CHARACTERS:
            return None
        nodes = _parsed(source.lstrip())
        if nodes is not None:
            return _statement(nodes, line, end + 1, indent)
        if "(" not in source and not source.rstrip().endswith("\\"):
            return None
    return None


def statements(lines: Sequence[str]) -> list[Statement]:
    """All import statements of a file, in order, those inside of functions and blocks too."""
    starts = [line for line, text in enumerate(lines) if _IMPORT.match(text)]
    hidden = inside_strings(lines) if starts else frozenset()
    found: list[Statement] = []
    for start in starts:
        if start in hidden or (found and start < found[-1].end):
            continue
        statement = statement_at(lines, start)
        if statement is not None:
            found.append(statement)
    return found


def visible_at(lines: Sequence[str], line: int, *, later: bool) -> list[Import]:
    """The imports whose names the code at a line can use.

    later: the code runs when the whole file has been read (it is a definition), so imports further down count too.
    Imports for a type checker alone do not count; those of try and if do.
    """
    visible: list[Import] = []
    for statement in statements(lines):
        above = statement.start < line
        headers = _headers(lines, statement.start)
        if all(_CONDITIONAL.match(header) and "TYPE_CHECKING" not in header for header in headers):
            if above or later:
                visible += statement.imports
        elif above and not headers[-1].lstrip().startswith("class") and _is_open(lines, statement, line):
            visible += statement.imports
    return visible


def binds_otherwise(lines: Sequence[str], visible: Iterable[Import], wanted: Import) -> bool:
    """True if the file uses the wanted import's name for something else, which an import at the top would change."""
    if any(other.bound == wanted.bound and other.target != wanted.target for other in visible):
        return True
    name = re.escape(wanted.bound)
    mine = re.compile(rf"(?:(?:async[ \t]+)?def|class)[ \t]+{name}\b|{name}[ \t]*(?::[^=]+)?=[^=]")
    return any(mine.match(text) for text in lines)


def docstring_end(lines: Sequence[str], line: int) -> int | None:
    """The line behind a docstring that begins on a line, None if none begins there or it does not end."""
    opened = _OPEN_DOCSTRING.match(lines[line].strip())
    if opened is None:
        return None
    source = ""
    for end in range(line, len(lines)):
        source += (lines[end].lstrip() if end == line else lines[end]).rstrip("\r\n") + "\n"
        if len(opened[1]) == 1 or opened[1] in source[opened.end() :]:
            nodes = _parsed(source)
            one = nodes[0] if nodes is not None and len(nodes) == 1 else None
            text = one.value if isinstance(one, ast.Expr) else None
            return end + 1 if isinstance(text, ast.Constant) and isinstance(text.value, str) else None
    return None


def _statement(nodes: list[ast.stmt], start: int, end: int, indent: str) -> Statement | None:
    kept = [node for node in nodes if isinstance(node, ast.Import | ast.ImportFrom)]
    found = tuple(one for node in kept for one in _imports_of(node))
    if not found:
        return None
    return Statement(start, end, indent, found, len(kept) == len(nodes), kept[0] if len(nodes) == 1 else None)


def _imports_of(node: ast.Import | ast.ImportFrom) -> list[Import]:
    if isinstance(node, ast.Import):
        return [Import(alias.name, None, alias.asname) for alias in node.names]
    module = "." * node.level + (node.module or "")
    return [Import(module, alias.name, alias.asname) for alias in node.names]


def _parsed(source: str) -> list[ast.stmt] | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def inside_strings(lines: Sequence[str]) -> frozenset[int]:
    """The lines that begin inside a triple-quoted string."""
    text = "".join(lines)
    if '"""' not in text and "'''" not in text:
        return frozenset()
    inside: set[int] = set()
    spans = [match.span() for match in STRINGS.finditer(text) if match["triple"]]
    line, offset = 0, 0
    for start, end in spans:
        while line < len(lines) and offset <= start:
            offset += len(lines[line])
            line += 1
        while line < len(lines) and offset < end:
            inside.add(line)
            offset += len(lines[line])
            line += 1
    return frozenset(inside)


def _headers(lines: Sequence[str], line: int) -> list[str]:
    """The lines that open the blocks around a line, outermost first."""
    width, headers = width_of(lines[line]), list[str]()
    for text in reversed(lines[:line]):
        if width == 0:
            break
        if text.strip() and not text.lstrip().startswith("#") and width_of(text) < width:
            width = width_of(text)
            headers.insert(0, text)
    return headers


def _is_open(lines: Sequence[str], statement: Statement, line: int) -> bool:
    """True if the block that holds the statement goes on down to the line."""
    width = len(statement.indent.expandtabs(8))
    code = (text for text in lines[statement.end : line] if text.strip() and not text.lstrip().startswith("#"))
    return width_of(lines[line]) >= width and all(width_of(text) >= width for text in code)
