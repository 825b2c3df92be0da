"""Edits that the server sends by itself, against a client that takes them, refuses them, fails or never answers."""

import asyncio
from types import SimpleNamespace

import pytest
from jotcode.server import workspace_edits
from jotcode.server.documents import JotDocument, JotWorkspace
from jotcode.server.imports import imports_in
from jotcode.server.workspace_edits import add_imports, apply, can_apply_edits, import_text_edits, workspace_edit
from lsprotocol import types
from pygls.exceptions import JsonRpcInternalError

URI = "file:///home/ann/shop/x.py"
EDIT = types.TextEdit(types.Range(types.Position(0, 0), types.Position(0, 0)), "import os\n")


class Server:
    """What the edits need of a server. answers: of the client, one for each edit; an exception is raised."""

    def __init__(self, text: str = "", *answers: object, versions: bool = False, can: bool | None = True) -> None:
        kinds = types.WorkspaceEditClientCapabilities(document_changes=versions)
        capabilities = types.WorkspaceClientCapabilities(apply_edit=can, workspace_edit=kinds)
        self.client_capabilities = types.ClientCapabilities(workspace=capabilities)
        encoding = types.PositionEncodingKind.Utf16
        self.workspace = JotWorkspace(None, types.TextDocumentSyncKind.Incremental, [], encoding)
        self.workspace.put_text_document(types.TextDocumentItem(URI, "python", 7, text))
        self.open_document = self.workspace.open_document
        self.answers, self.sent = list(answers), list[types.ApplyWorkspaceEditParams]()

    @property
    def document(self) -> JotDocument:
        document = self.open_document(URI)
        assert document is not None
        return document

    async def workspace_apply_edit_async(self, params):
        self.sent.append(params)
        answer = self.answers.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        return await answer if asyncio.isfuture(answer) else answer

    def new_texts(self) -> list[list[str]]:
        return [[edit.new_text for edit in params.edit.changes[URI]] for params in self.sent]


def took(applied: bool) -> types.ApplyWorkspaceEditResult:
    return types.ApplyWorkspaceEditResult(applied=applied)


@pytest.mark.parametrize(("can", "expected"), [(True, True), (False, False), (None, False)])
def test_a_client_that_does_not_say_so_applies_no_edits(can, expected):
    assert can_apply_edits(Server(can=can)) is expected


def test_a_client_without_a_workspace_applies_no_edits():
    assert not can_apply_edits(SimpleNamespace(client_capabilities=types.ClientCapabilities()))


def test_an_edit_names_the_version_where_the_client_knows_versions():
    server = Server(versions=True)
    edit = workspace_edit(server, server.document, [EDIT])
    (change,) = edit.document_changes
    assert (change.text_document.uri, change.text_document.version, change.edits) == (URI, 7, [EDIT])
    assert edit.changes is None


@pytest.mark.parametrize("workspace", [None, types.WorkspaceClientCapabilities()])
def test_an_edit_is_a_plain_change_where_it_does_not(workspace):
    document = Server().document
    server = SimpleNamespace(client_capabilities=types.ClientCapabilities(workspace=workspace))
    edit = workspace_edit(server, document, [EDIT])
    assert edit.changes == {URI: [EDIT]} and edit.document_changes is None


@pytest.mark.parametrize(("answer", "applied"), [(took(True), True), (took(False), False), (None, False)])
async def test_an_edit_was_applied_if_the_client_says_so(answer, applied):
    server = Server("", answer)
    assert await apply(server, server.document, [EDIT], "a label") is applied
    assert server.sent[0].label == "a label" and server.new_texts() == [["import os\n"]]


async def test_a_client_that_fails_is_logged_without_its_words(caplog):
    server = Server("", JsonRpcInternalError("x = secret"))
    assert not await apply(server, server.document, [EDIT], "")
    assert "did not apply" in caplog.text and "JsonRpcInternalError" in caplog.text and "secret" not in caplog.text


async def test_a_client_that_never_answers_is_given_up(monkeypatch):
    monkeypatch.setattr(workspace_edits, "APPLY_S", 0.0)
    server = Server("", asyncio.get_running_loop().create_future())
    assert not await apply(server, server.document, [EDIT], "")


async def test_only_the_imports_that_are_missing_above_the_line_are_added():
    server = Server("import os\n\n# ask\n", took(True))
    await add_imports(server, URI, ["import os", "import re", "x = 1"], 2)
    assert server.new_texts() == [["import re\n"]]
    assert server.sent[0].label == "jotcode: add imports"


async def test_nothing_is_sent_where_nothing_is_missing_or_the_document_is_gone():
    server = Server("import os\n# ask\n")
    await add_imports(server, URI, ["import os"], 1)
    await add_imports(server, URI, [], 1)
    await add_imports(server, "file:///gone.py", ["import re"], 1)
    assert server.sent == []


async def test_a_refused_edit_is_tried_three_times_and_no_more():
    server = Server("# ask\n", *[took(False)] * 9)
    await add_imports(server, URI, ["import re"], 0)
    assert len(server.sent) == 3
    server = Server("# ask\n", took(False), took(True), took(True))
    await add_imports(server, URI, ["import re"], 0)
    assert len(server.sent) == 2


@pytest.mark.parametrize(("line", "start"), [(99, 1), (-5, 0)])
async def test_a_line_that_the_document_no_longer_has_is_its_nearest(line, start):
    server = Server("x = 1\nimport sys\n# ask", took(True), versions=False)
    await add_imports(server, URI, ["import re"], line)
    (edit,) = server.sent[0].edit.changes[URI]
    assert edit.range.start == edit.range.end == types.Position(start, 0)
    assert edit.new_text.startswith("import re\n")


async def test_an_import_of_a_cell_above_is_not_missing():
    server = Server("")
    book = "file:///b.ipynb"
    cells = [types.NotebookCell(types.NotebookCellKind.Code, f"{book}#{at}") for at in range(2)]
    texts = ["import os\n", "y = 1\n# ask"]
    items = [types.TextDocumentItem(cell.document, "python", 1, text) for cell, text in zip(cells, texts, strict=True)]
    notebook = types.NotebookDocument(book, "jupyter-notebook", 1, cells)
    server.workspace.put_notebook_document(types.DidOpenNotebookDocumentParams(notebook, items))
    await add_imports(server, cells[1].document, ["import os"], 1)
    assert server.sent == []


@pytest.mark.parametrize(
    ("statement", "block"),
    [
        ("import shop", "import os\n\nimport numpy\n\nimport shop\n"),
        ("import zebra", "import os\n\nimport numpy\nimport zebra\n"),
        ("import home", "import os\n\nimport numpy\n\nimport home\n"),
    ],
)
def test_a_package_named_like_a_folder_of_the_path_is_local(statement, block):
    server = Server("import os\n\nimport numpy\n\n\n# ask\n")
    new = list(server.document.lines)
    for edit in reversed(import_text_edits(server.document, server.document.lines, imports_in(statement), 5)):
        assert edit.range.start.character == edit.range.end.character == 0
        new[edit.range.start.line : edit.range.end.line] = [edit.new_text]
    assert "".join(new) == block + "\n\n# ask\n"


def test_a_module_named_like_the_file_itself_is_not_local():
    server = Server("import os\n\nimport numpy\n\n\n# ask\n")
    (edit,) = import_text_edits(server.document, server.document.lines, imports_in("import x"), 5)
    assert (edit.range.start.line, edit.new_text) == (3, "import x\n")
