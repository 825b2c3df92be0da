"""Pairs out of Python sources: the first sentence of a docstring asks, the function without its docstring answers."""
import ast
import re
import textwrap
import warnings
from collections.abc import Iterator
from pathlib import Path

from jotcode.model.errors import DataError
from jotcode.training.pairs import Pair, read_text

# Folders that hold other people's code or nothing of the sort.
SKIPPED_FOLDERS = frozenset(
    (".git", ".hg", ".tox", ".venv", "venv", "node_modules", "__pycache__", "site-packages", "build")
)
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)")

Function = ast.FunctionDef | ast.AsyncFunctionDef


def read_tree(path: Path, licence: str = "") -> Iterator[Pair]:
    """A pair for every documented function of a .py file or of all .py files below a folder, ordered by path and line.

    Methods are left out: without their class they answer nothing. A file that does not parse is left out too.
    Raises DataError if a single file that was asked for does not parse.
    """
    if path.is_file():
        yield from _read_source(read_text(path), path.name, licence, strict=True)
        return
    for file in sorted(path.rglob("*.py")):
        below = file.relative_to(path)
        if SKIPPED_FOLDERS.isdisjoint(below.parts):
            try:
                source = read_text(file)
            except DataError:
                continue
            yield from _read_source(source, below.as_posix(), licence, strict=False)


def _read_source(source: str, origin: str, licence: str, strict: bool) -> Iterator[Pair]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError) as error:
        if strict:
            line = getattr(error, "lineno", None) or 1
            raise DataError(f"{origin}:{line}: does not parse: {error}. Mend it or leave the file out.") from error
        return
    lines = source.split("\n")
    methods = {
        member for node in ast.walk(tree) if isinstance(node, ast.ClassDef) for member in node.body
    }
    for node in ast.walk(tree):
        if isinstance(node, Function) and node not in methods and not node.name.startswith("_"):
            pair = _pair(node, lines, origin, licence)
            if pair is not None:
                yield pair


def _pair(node: Function, lines: list[str], origin: str, licence: str) -> Pair | None:
    doc = ast.get_docstring(node)
    if doc is None or len(node.body) == 1:
        return None
    comment = first_sentence(doc)
    if not comment:
        return None
    first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
    docstring, following = node.body[0], node.body[1]
    assert docstring.end_lineno is not None and node.end_lineno is not None
    if docstring.lineno == node.lineno or following.lineno == docstring.end_lineno:
        return None  # def f(): "doc"; return 1
    kept = lines[first - 1 : docstring.lineno - 1] + lines[docstring.end_lineno : node.end_lineno]
    return Pair(comment, textwrap.dedent("\n".join(kept)), origin, node.lineno, licence)


def first_sentence(doc: str) -> str:
    """The first sentence of a docstring on one line, without its full stop; "" if there is none."""
    paragraph = " ".join(doc.strip().split("\n\n")[0].split())
    end = _SENTENCE_END.search(paragraph)
    return paragraph[: end.start()].strip() if end else paragraph
