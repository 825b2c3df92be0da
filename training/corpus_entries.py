"""The corpus read as entries: what is asked, what is answered, and how the answer is tested.

A corpus module is plain Python (CONTRIBUTING.md shows one). It is read by its syntax tree and never imported here, so
that an entry about numpy can be learnt from where numpy is not installed.
"""

import ast
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jotcode.model.errors import DataError

CORPUS_DIR = Path(__file__).parent / "corpus"
SNIPPET_PREFIX = "snippet_"
SCRIPT_PREFIX = "script_"
ASK_HEADING = "Ask:"

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


@dataclass(frozen=True)
class Entry:
    """One answer of the corpus.

    name: of the function or class in its module.  kind: "function", "class", "snippet" or "script".
    asks: the ways to ask for it, without '#'.  code: what a completion would insert, imports first, no docstring.
    given: names that a snippet finds in scope.  examples: the doctests, as text.
    """

    name: str
    topic: str
    kind: str
    summary: str
    asks: tuple[str, ...]
    code: str
    given: tuple[str, ...]
    examples: str
    requires: tuple[str, ...]
    path: Path
    line: int

    @property
    def place(self) -> str:
        """Where the entry stands, as file:line."""
        return f"{self.path}:{self.line}"


def read_corpus(directory: Path = CORPUS_DIR) -> list[Entry]:
    """All entries of a corpus folder, ordered by module and line.

    Raises DataError that lists every malformed entry with its place.
    """
    entries: list[Entry] = []
    problems: list[str] = []
    for path in sorted(directory.glob("*.py")):
        if path.name.startswith("_"):
            continue
        try:
            entries.extend(read_module(path))
        except DataError as error:
            problems.append(str(error))
    if problems:
        raise DataError("\n".join(problems))
    return entries


def read_module(path: Path) -> list[Entry]:
    """The entries of one corpus module, in the order in which they stand.

    Raises DataError with file:line for a module that does not parse or an entry without docstring or asks.
    """
    source = path.read_text(encoding="utf-8")
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        raise DataError(f"{path}:{error.lineno}: does not parse: {error.msg}") from error
    imports = list(_imported_names(tree))
    requires = _requires(tree)
    entries, problems = [], []
    for node in tree.body:
        if isinstance(node, Definition) and not node.name.startswith("_"):
            try:
                entries.append(_entry(node, source, imports, requires, path))
            except DataError as error:
                problems.append(str(error))
    if problems:
        raise DataError("\n".join(problems))
    return entries


def _entry(
    node: Definition, source: str, imports: list[tuple[str, str]], requires: tuple[str, ...], path: Path
) -> Entry:
    place = f"{path}:{node.lineno}"
    doc = ast.get_docstring(node)
    if doc is None:
        raise DataError(f"{place}: {node.name} has no docstring. Write a summary line, 'Ask:' with the asks, doctests.")
    summary, asks, examples = _docstring_parts(doc)
    if not asks:
        raise DataError(f"{place}: {node.name} has no 'Ask:' block. Write '{ASK_HEADING}' and one way to ask a line.")
    kind = _kind(node)
    body = _source_without_docstring(node, source, place)
    given: tuple[str, ...] = ()
    if kind in ("snippet", "script"):
        assert isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        body = _body_without_return(node, source)
        given = tuple(argument.arg for argument in node.args.args)
    # The return that a snippet ends with is for its doctests: what only it uses is not imported.
    ends = node.body[-1:] if kind in ("snippet", "script") and isinstance(node.body[-1], ast.Return) else []
    kept: list[ast.stmt] = [node] if not ends else [part for part in node.body if part not in ends]
    used = {child.id for part in kept for child in ast.walk(part) if isinstance(child, ast.Name)}
    needed = [line for name, line in imports if name in used]
    code = body if not needed else "\n".join(dict.fromkeys(needed)) + ("\n" if kind == "snippet" else "\n\n\n") + body
    if kind == "script" and needed:
        code = "\n".join(dict.fromkeys(needed)) + "\n\n" + body
    return Entry(node.name, path.stem, kind, summary, asks, code, given, examples, requires, path, node.lineno)


def _kind(node: Definition) -> str:
    if isinstance(node, ast.ClassDef):
        return "class"
    if node.name.startswith(SNIPPET_PREFIX):
        return "snippet"
    return "script" if node.name.startswith(SCRIPT_PREFIX) else "function"


def _docstring_parts(doc: str) -> tuple[str, tuple[str, ...], str]:
    lines = doc.split("\n")
    asks: list[str] = []
    examples_at = next((i for i, line in enumerate(lines) if line.startswith(">>>")), len(lines))
    head = lines[:examples_at]
    if ASK_HEADING in head:
        start = head.index(ASK_HEADING) + 1
        for line in head[start:]:
            if line.strip() and not line.startswith(" "):
                break
            if line.strip():
                asks.append(line.strip())
    return lines[0].strip(), tuple(asks), "\n".join(lines[examples_at:]).strip()


def _source_without_docstring(node: Definition, source: str, place: str) -> str:
    lines = source.split("\n")
    first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
    doc = node.body[0]
    assert doc.end_lineno is not None and node.end_lineno is not None
    if len(node.body) == 1:
        raise DataError(f"{place}: {node.name} has a docstring and no body. Write the code that answers the asks.")
    after = lines[doc.end_lineno : node.end_lineno]
    while after and not after[0].strip():
        after.pop(0)
    return "\n".join(lines[first - 1 : doc.lineno - 1] + after)


def _body_without_return(node: ast.FunctionDef | ast.AsyncFunctionDef, source: str) -> str:
    lines = source.split("\n")
    doc, last = node.body[0], node.body[-1]
    assert doc.end_lineno is not None and node.end_lineno is not None
    end = last.lineno - 1 if isinstance(last, ast.Return) else node.end_lineno
    return textwrap.dedent("\n".join(lines[doc.end_lineno : end])).strip("\n")


def _imported_names(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        if isinstance(node, ast.Import):
            for alias in node.names:
                spelled = alias.name + (f" as {alias.asname}" if alias.asname else "")
                yield alias.asname or alias.name.split(".")[0], f"import {spelled}"
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                spelled = alias.name + (f" as {alias.asname}" if alias.asname else "")
                yield alias.asname or alias.name, f"from {node.module} import {spelled}"


def _requires(tree: ast.Module) -> tuple[str, ...]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "REQUIRES":
            return tuple(ast.literal_eval(node.value))
    return ()
