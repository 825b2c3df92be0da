"""What a server answers and takes notice of. Importing this loads neither torch nor spaCy."""
import time
from typing import Any

from jotcode.server import actions, completion, explaining, feedback, workspace_edits
from jotcode.server.completer import EngineLoader
from jotcode.server.jot_server import JotServer, plain
from jotcode.server.project_settings import OWN_FILE, SHARED_FILE
from jotcode.server.protocol import quiet_pygls_loggers
from jotcode.server.render import with_documentation
from jotcode.server.settings import SECTION
from lsprotocol import types

HEALTH_REQUEST = "jotcode/health"


def create_server(load_engine: EngineLoader) -> JotServer:
    """A server that is not connected yet.

    load_engine: called once, in the model's thread, with the device or None; raises JotError with the mend.
    """
    quiet_pygls_loggers()
    server = JotServer(load_engine)
    _register_life_cycle(server)
    _register_documents(server)
    _register_notebooks(server)

    # Without the options object pygls does not advertise inline completion, and no client ever asks.
    @server.feature(types.TEXT_DOCUMENT_INLINE_COMPLETION, types.InlineCompletionOptions())
    async def inline_completion(params: types.InlineCompletionParams) -> types.InlineCompletionList:
        return await completion.inline_completion(server, params)

    # No trigger characters: a popup after every space would take Enter away from whoever types a comment.
    @server.feature(types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(resolve_provider=True))
    async def completions(params: types.CompletionParams) -> types.CompletionList:
        return await completion.completion(server, params)

    @server.command(completion.ADD_IMPORTS)
    async def add_imports(uri: str, statements: list[str], line: int) -> None:
        await workspace_edits.add_imports(server, uri, statements, line)

    @server.command(feedback.ACCEPTED)
    async def accepted(uri: str, statements: list[str], line: int, ticket: str) -> None:
        server.feedback.accepted(ticket, server.open_document(uri))
        await workspace_edits.add_imports(server, uri, statements, line)

    @server.command(feedback.SHOW_OR_CLEAR)
    def show_or_clear(action: str) -> dict[str, object]:
        return feedback.show_or_clear(action)

    action_options = types.CodeActionOptions(code_action_kinds=[actions.KIND], resolve_provider=True)

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, action_options)
    def code_actions(params: types.CodeActionParams) -> list[types.CodeAction | types.Command]:
        return actions.code_actions(server, params)

    @server.feature(types.CODE_ACTION_RESOLVE)
    async def resolve_action(params: types.CodeAction) -> types.CodeAction:
        return await actions.resolve(server, params)

    @server.command(actions.WRITE_CODE)
    async def write_code(uri: str, selection: types.Range) -> bool:
        return await actions.write_code(server, uri, selection)

    @server.feature(types.COMPLETION_ITEM_RESOLVE)
    def resolve(params: types.CompletionItem) -> types.CompletionItem:
        return with_documentation(params)

    @server.feature(HEALTH_REQUEST)
    def health(params: Any) -> dict[str, Any]:
        engine = server.completer.engine
        return {
            "state": server.completer.state,
            "device": str(getattr(engine, "device", server.settings.device)),
            "description": engine.description if engine is not None else "",
            "version": server.version,
            "openDocuments": len(server.workspace.text_documents),
            "decodings": server.completer.decodings,
            "network": getattr(engine, "network", "none"),
            **server.health.as_json(),
        }

    @server.feature(explaining.ATTENTION_REQUEST)
    async def attention(params: Any) -> dict[str, Any]:
        return await explaining.attention(server)

    return server


def _register_life_cycle(server: JotServer) -> None:
    @server.feature(types.INITIALIZE)
    def initialize(params: types.InitializeParams) -> None:
        server.apply_settings(plain(params.initialization_options))
        server.take_roots()

    @server.feature(types.INITIALIZED)
    async def initialized(params: types.InitializedParams) -> None:
        await server.ask_for_settings()
        server.start()
        await server.watch_settings()

    @server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    async def did_change_configuration(params: types.DidChangeConfigurationParams) -> None:
        settings = plain(params.settings)
        if isinstance(settings, dict) and settings.get(SECTION):
            server.apply_settings(settings)
        else:  # the pull model: something has changed, or it is another server's section
            await server.ask_for_settings()

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def did_change_watched_files(params: types.DidChangeWatchedFilesParams) -> None:
        if any(change.uri.endswith((OWN_FILE, SHARED_FILE)) for change in params.changes):
            server.tell_problems(server.configuration.refresh(force=True))

    @server.feature(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
    async def did_change_folders(params: types.DidChangeWorkspaceFoldersParams) -> None:
        server.take_roots()
        await server.ask_for_settings()

    @server.feature(types.SHUTDOWN)
    def shutdown(params: None) -> None:
        server.feedback.close()
        server.completer.close()


def _register_documents(server: JotServer) -> None:
    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def did_open(params: types.DidOpenTextDocumentParams) -> None:
        server.start()  # for a client that never says initialized

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def did_change(params: types.DidChangeTextDocumentParams) -> None:
        document = server.open_document(params.text_document.uri)
        if document is not None:
            server.changed_at[document.uri] = time.monotonic()
            server.feedback.changed(document)
        server.completer.supersede()  # whatever is being decoded is for a text that is gone
        if document is not None:
            completion.prefetch(server, document, params.content_changes)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def did_close(params: types.DidCloseTextDocumentParams) -> None:
        _forget_closed(server)
        server.completer.supersede()
        server.completer.forget_text()


def _register_notebooks(server: JotServer) -> None:
    @server.feature(types.NOTEBOOK_DOCUMENT_DID_OPEN)
    def did_open(params: types.DidOpenNotebookDocumentParams) -> None:
        server.start()

    @server.feature(types.NOTEBOOK_DOCUMENT_DID_CHANGE)
    def did_change(params: types.DidChangeNotebookDocumentParams) -> None:
        cells = params.change.cells
        for changed in (cells.text_content if cells is not None else None) or []:
            document = server.open_document(changed.document.uri)
            if document is not None:
                server.changed_at[document.uri] = time.monotonic()
                server.feedback.changed(document)
        _forget_closed(server)
        server.completer.supersede()
        for changed in (cells.text_content if cells is not None else None) or []:
            document = server.open_document(changed.document.uri)
            if document is not None:
                completion.prefetch(server, document, changed.changes)

    @server.feature(types.NOTEBOOK_DOCUMENT_DID_SAVE)
    def did_save(params: types.DidSaveNotebookDocumentParams) -> None:
        """Nothing: saving changes no text. Without a handler pygls would complain of the message."""

    @server.feature(types.NOTEBOOK_DOCUMENT_DID_CLOSE)
    def did_close(params: types.DidCloseNotebookDocumentParams) -> None:
        _forget_closed(server)
        server.completer.supersede()
        server.completer.forget_text()


def _forget_closed(server: JotServer) -> None:
    """Drops whatever is kept for documents that are not open any more."""
    kept = {*server.changed_at, *server.shown, *server.feedback.uris()}
    for uri in [uri for uri in kept if server.open_document(uri) is None]:
        server.changed_at.pop(uri, None)
        server.shown.pop(uri, None)
        server.feedback.closed(uri)
