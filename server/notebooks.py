"""Notebooks: the cells of one are one context. A cell sees the Python of the cells above it, without IPython's magics.

Edits never leave the cell that asked: each cell is a text document of its own, with its own lines and version.
"""
import re
from collections.abc import Sequence
from dataclasses import replace

from jotcode.server.context import MAX_CONTEXT_CHARACTERS, STRINGS, Found
from jotcode.server.documents import JotDocument, JotWorkspace, without_line_end
from jotcode.server.reasons import Reason
from lsprotocol import types
from pygls import uris

SYNC = types.NotebookDocumentSyncOptions(
    notebook_selector=[types.NotebookDocumentFilterWithCells(cells=[types.NotebookCellLanguage("python")])], save=True
)

# Cell magics whose cell is Python all the same; below any other stands another language.
_PYTHON_MAGICS = frozenset(["time", "timeit", "capture", "prun", "python", "python3", "debug", "memit", "mprun"])
_CELL_MAGIC = re.compile(r"\s*%%(\w+)")
# `%magic`, `!command`, `?object`, `object?`; and `name = %magic`, `name = !command`, which leave the name.
_LINE_MAGIC = re.compile(r"([ \t]*)(?:[%!?](?!=)|[\w.*]+\?{1,2}[ \t]*$)")
_ASSIGNED_MAGIC = re.compile(r"([ \t]*[\w, \t]+=[ \t]*)[%!](?!=)")


def above(workspace: JotWorkspace, document: JotDocument) -> tuple[str, ...]:
    """The lines of the Python cells above a cell, with line ends and without magics; none for what is no cell."""
    notebook = workspace.get_notebook_document(cell_uri=document.uri)
    if notebook is None:
        return ()
    lines: list[str] = []
    for cell in notebook.cells:
        if uris.urlparse(cell.document) == uris.urlparse(document.uri):
            return tuple(lines)
        other = workspace.open_document(cell.document)
        if other is not None and cell.kind == types.NotebookCellKind.Code and _is_python(other):
            lines += (text + "\n" for text in without_magics(other.lines))
    return ()  # the notebook does not list it: a client that is behind with its own structure


def in_context(workspace: JotWorkspace, document: JotDocument, found: Found | Reason) -> Found | Reason:
    """What was found in a cell, with the cells above it in the task's prefix; the same for any other document."""
    if isinstance(found, Reason) or workspace.get_notebook_document(cell_uri=document.uri) is None:
        return found
    own = [text + "\n" for text in without_magics(found.task.prefix.splitlines(keepends=True))]
    prefix = "".join((*above(workspace, document), *own))
    if len(prefix) > MAX_CONTEXT_CHARACTERS:  # from a whole line on
        prefix = prefix[prefix.index("\n", len(prefix) - MAX_CONTEXT_CHARACTERS) + 1 :]
    return replace(found, task=replace(found.task, prefix=prefix))


def is_foreign(workspace: JotWorkspace, document: JotDocument) -> bool:
    """True for a cell of another language, such as one that begins with %%bash."""
    return workspace.get_notebook_document(cell_uri=document.uri) is not None and _is_foreign(document.lines)


def path_of(workspace: JotWorkspace, document: JotDocument) -> str | None:
    """The path of the file that a document is, or is a cell of; None if it is no file of this machine."""
    uri = document.uri
    notebook = workspace.get_notebook_document(cell_uri=uri)
    if notebook is not None:
        uri = notebook.uri
    return uris.to_fs_path(uri) if uri.startswith("file:") else None


def without_magics(lines: Sequence[str]) -> list[str]:
    """The lines, without line ends, as Python: a cell magic, a shell command and the like are left out.

    An indented one becomes `pass`, so that its block stays whole; a name that one gives a value keeps it as None.
    """
    if _is_foreign(lines):
        return []
    plain = [without_line_end(line) for line in lines]
    hidden = _inside_strings(plain)
    found: list[str] = []
    for number, text in enumerate(plain):
        if number in hidden:
            found.append(text)
        elif assigned := _ASSIGNED_MAGIC.match(text):
            found.append(assigned[1] + "None")
        elif magic := _LINE_MAGIC.match(text):
            found += [magic[1] + "pass"] if magic[1] else []
        else:
            found.append(text)
    return found


def _is_foreign(lines: Sequence[str]) -> bool:
    first = next((line for line in lines if line.strip()), "")
    magic = _CELL_MAGIC.match(first)
    return magic is not None and magic[1] not in _PYTHON_MAGICS


def _is_python(document: JotDocument) -> bool:
    return "python" in str(document.language_id or "python").lower()


def _inside_strings(lines: Sequence[str]) -> frozenset[int]:
    """The lines that begin inside a triple-quoted string: a % there is text."""
    text = "\n".join(lines)
    inside: set[int] = set()
    for match in STRINGS.finditer(text) if '"""' in text or "'''" in text else ():
        if match["triple"]:
            first = text.count("\n", 0, match.start())
            inside.update(range(first + 1, first + 1 + match[0].count("\n")))
    return frozenset(inside)
