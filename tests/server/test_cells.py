"""The cells of a notebook in a workspace: what one sees of the others, and what is forgotten with it."""

import pytest
from jotcode.model.task import Task
from jotcode.server import notebooks
from jotcode.server.context import MAX_CONTEXT_CHARACTERS, Found, Place
from jotcode.server.documents import JotDocument, JotWorkspace
from jotcode.server.reasons import Reason
from lsprotocol import types

BOOK = "file:///books/one.ipynb"
CODE, MARKUP = types.NotebookCellKind.Code, types.NotebookCellKind.Markup


def opened(*cells: str | tuple[str, str], kinds: dict[int, types.NotebookCellKind] | None = None) -> JotWorkspace:
    """A workspace with a notebook of these texts, or of (language, text); cell 1 is the second."""
    workspace = JotWorkspace(None, types.TextDocumentSyncKind.Incremental, [], types.PositionEncodingKind.Utf16)
    both = [("python", cell) if isinstance(cell, str) else cell for cell in cells]
    listed = [types.NotebookCell((kinds or {}).get(at, CODE), uri(at)) for at in range(len(both))]
    items = [types.TextDocumentItem(uri(at), language, 1, text) for at, (language, text) in enumerate(both)]
    notebook = types.NotebookDocument(BOOK, "jupyter-notebook", 1, listed)
    workspace.put_notebook_document(types.DidOpenNotebookDocumentParams(notebook, items))
    return workspace


def uri(cell: int) -> str:
    return f"{BOOK}#cell{cell}"


def cell(workspace: JotWorkspace, number: int) -> JotDocument:
    document = workspace.open_document(uri(number))
    assert document is not None
    return document


def plain_file(workspace: JotWorkspace, text: str = "x = 1\n") -> JotDocument:
    workspace.put_text_document(types.TextDocumentItem("file:///plain.py", "python", 1, text))
    document = workspace.open_document("file:///plain.py")
    assert document is not None
    return document


def test_a_cell_sees_the_python_above_it_and_neither_itself_nor_what_is_below():
    workspace = opened("a = 1", ("markdown", "text"), "%%bash\nls", "b = 2\n%pip list", "c = 3", "d = 4")
    assert notebooks.above(workspace, cell(workspace, 4)) == ("a = 1\n", "b = 2\n")
    assert notebooks.above(workspace, cell(workspace, 0)) == ()


def test_a_cell_of_text_is_not_seen_whatever_language_it_claims_and_one_without_a_language_is():
    workspace = opened("a = 1", "b = 2", ("", "c = 3"), "", kinds={1: MARKUP})
    assert notebooks.above(workspace, cell(workspace, 3)) == ("a = 1\n", "c = 3\n")


def test_cells_that_are_not_open_are_passed_over():
    workspace = opened("a = 1", "b = 2", "c = 3")
    workspace.remove_text_document(uri(0))
    assert notebooks.above(workspace, cell(workspace, 2)) == ("b = 2\n",)


def test_a_cell_is_known_however_the_client_writes_its_uri():
    workspace = opened("a = 1", "b = 2")
    odd = JotDocument(uri(1).replace("file:///", "FILE:///"), source="b = 2", version=1)
    notebook = workspace.get_notebook_document(notebook_uri=BOOK)
    assert notebook is not None
    workspace.get_notebook_document = lambda **_: notebook  # type: ignore[method-assign]
    assert notebooks.above(workspace, odd) == ("a = 1\n",)
    stray = JotDocument(f"{BOOK}#nowhere", source="", version=1)
    assert notebooks.above(workspace, stray) == (), "a cell that its notebook does not list sees nothing"


def found(prefix: str) -> Found:
    return Found(Task("add two numbers", prefix), Place(0, 0, 0, False, "\n"), 0)


def test_the_cells_above_stand_before_the_lines_of_the_cell_itself():
    workspace = opened("a = 1", "")
    seen = notebooks.in_context(workspace, cell(workspace, 1), found("%time\nb = 2\n"))
    assert isinstance(seen, Found) and seen.task.prefix == "a = 1\nb = 2\n"
    assert seen.task.comment == "add two numbers"


def test_the_context_of_a_cell_is_cut_to_whole_lines():
    line = "x" * 99
    lines = MAX_CONTEXT_CHARACTERS // 100
    workspace = opened("\n".join(["first = 1", *[line] * lines]), "")
    exact = notebooks.in_context(workspace, cell(workspace, 1), found(""))
    assert isinstance(exact, Found) and exact.task.prefix == f"{line}\n" * ((MAX_CONTEXT_CHARACTERS - 1) // 100)
    whole = f"{line}\n" * (lines - 1)
    workspace = opened(whole.removesuffix("\n"), "")
    kept = notebooks.in_context(workspace, cell(workspace, 1), found(""))
    assert isinstance(kept, Found) and kept.task.prefix.startswith(whole)


def test_silence_and_plain_files_are_left_as_they_are():
    workspace = opened("a = 1", "")
    assert notebooks.in_context(workspace, cell(workspace, 1), Reason.NO_COMMENT) is Reason.NO_COMMENT
    here = found("%time\n")
    assert notebooks.in_context(workspace, plain_file(workspace), here) is here
    assert notebooks.above(workspace, plain_file(workspace)) == ()


@pytest.mark.parametrize(
    ("text", "foreign"),
    [("%%bash\nls", True), ("\n\n  %%html\n", True), ("%%time\nx", False), ("x\n%%bash", False), ("", False)],
)
def test_a_cell_that_begins_with_the_magic_of_another_language_is_foreign(text, foreign):
    workspace = opened(text)
    assert notebooks.is_foreign(workspace, cell(workspace, 0)) is foreign
    assert not notebooks.is_foreign(workspace, plain_file(workspace, "%%bash\nls"))


def test_the_path_of_a_cell_is_that_of_its_notebook():
    workspace = opened("a = 1")
    assert notebooks.path_of(workspace, cell(workspace, 0)) == "/books/one.ipynb"
    assert notebooks.path_of(workspace, plain_file(workspace)) == "/plain.py"
    assert notebooks.path_of(workspace, JotDocument("untitled:Untitled-1", source="", version=1)) is None


def test_an_indented_magic_keeps_its_block_whole_and_lines_of_a_string_are_text():
    lines = ["if x:\n", "    %time\n", "s = '''\n", "%a\n", "!b\n", "'''\n", "!c\n", "t = 'd'\n", "%e\n"]
    assert notebooks.without_magics(lines) == ["if x:", "    pass", "s = '''", "%a", "!b", "'''", "t = 'd'"]


def test_a_magic_behind_a_short_string_is_left_out_all_the_same():
    assert notebooks.without_magics(["s = 'x'; t = '''y'''\n", "%time\n"]) == ["s = 'x'; t = '''y'''"]


def test_a_closed_notebook_takes_all_its_cells_along():
    workspace = opened("a = 1", "b = 2")
    named = [types.TextDocumentIdentifier(uri(0))]
    closed = types.DidCloseNotebookDocumentParams(types.NotebookDocumentIdentifier(BOOK), named)
    workspace.remove_notebook_document(closed)
    assert workspace.open_document(uri(0)) is None and workspace.open_document(uri(1)) is None
    assert workspace.get_notebook_document(notebook_uri=BOOK) is None
    workspace.remove_notebook_document(closed)  # one that is not open is no fault
