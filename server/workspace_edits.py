"""Edits that the server makes itself: imports for a file, and sending a workspace edit that the client applies."""
import asyncio
import logging
from collections.abc import Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING

from jotcode.server import notebooks
from jotcode.server.documents import JotDocument
from jotcode.server.import_places import import_edits
from jotcode.server.imports import Import, imports_in, visible_at
from lsprotocol import types
from pygls import uris
from pygls.exceptions import JsonRpcException

if TYPE_CHECKING:
    from jotcode.server.jot_server import JotServer

logger = logging.getLogger(__name__)

TRIES = 3  # a client refuses an edit for a version that is gone, as when the user types on
APPLY_S = 10.0


def can_apply_edits(server: "JotServer") -> bool:
    """True if the client applies edits that the server sends."""
    workspace = server.client_capabilities.workspace
    return workspace is not None and workspace.apply_edit is True


def import_text_edits(
    document: JotDocument, lines: Sequence[str], imports: Sequence[Import], limit: int
) -> list[types.TextEdit]:
    """The edits that add imports above the line limit. lines: of the document, at the version that is edited."""
    folders = frozenset(PurePath(uris.to_fs_path(document.uri) or "").parts[1:-1])
    return [
        types.TextEdit(types.Range(types.Position(edit.start, 0), types.Position(edit.end, 0)), edit.text)
        for edit in import_edits(imports, lines, limit, folders)
    ]


def workspace_edit(server: "JotServer", document: JotDocument, edits: Sequence[types.TextEdit]) -> types.WorkspaceEdit:
    """Edits of a document as a workspace edit, for its version if the client knows versions there."""
    workspace = server.client_capabilities.workspace
    kinds = workspace.workspace_edit if workspace is not None else None
    if kinds is not None and kinds.document_changes:
        identifier = types.OptionalVersionedTextDocumentIdentifier(document.uri, document.version)
        return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(identifier, list(edits))])
    return types.WorkspaceEdit(changes={document.uri: list(edits)})


async def apply(server: "JotServer", document: JotDocument, edits: Sequence[types.TextEdit], label: str) -> bool:
    """Sends edits to the client. True if it applied them."""
    params = types.ApplyWorkspaceEditParams(workspace_edit(server, document, edits), label)
    try:
        answer = await asyncio.wait_for(server.workspace_apply_edit_async(params), APPLY_S)
    except (TimeoutError, JsonRpcException) as error:
        logger.warning("the client did not apply an edit: %s", type(error).__name__)
        return False
    return bool(answer is not None and answer.applied)


async def add_imports(server: "JotServer", uri: str, statements: Sequence[str], line: int) -> None:
    """Adds those imports that the document does not have by now. line: of the comment that they were offered for."""
    wanted = [one for statement in statements for one in imports_in(statement)]
    for _ in range(TRIES):
        document = server.open_document(uri)
        if document is None:
            return
        lines = document.lines
        limit = min(max(line, 0), len(lines) - 1)
        above = notebooks.above(server.workspace, document)
        visible = visible_at((*above, *lines), len(above) + limit, later=False)
        missing = [one for one in wanted if not any(have.gives(one) for have in visible)]
        edits = import_text_edits(document, lines, missing, limit)
        if not edits or await apply(server, document, edits, "jotcode: add imports"):
            return
