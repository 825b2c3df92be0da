"""The server as one object, and what it registers. Importing this loads neither torch nor spaCy."""
import asyncio
import importlib.metadata
import logging
import time
import uuid
from typing import Any

from jotcode.model.errors import JotError
from jotcode.server import actions, completion, workspace_edits
from jotcode.server.completer import Completer, EngineLoader
from jotcode.server.documents import JotDocument, JotWorkspace
from jotcode.server.protocol import JotProtocol, lenient_converter, quiet_pygls_loggers
from jotcode.server.render import with_documentation
from jotcode.server.report import Health, log_server_error
from jotcode.server.settings import SECTION, ServerSettings, parse_settings
from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.lsp.server import LanguageServer

logger = logging.getLogger(__name__)

HEALTH_REQUEST = "jotcode/health"
CLIENT_ANSWER_S = 3.0  # how long we wait for what we ask the client; one that never answers must not hold up the model


class JotServer(LanguageServer):
    """One client's server: its open documents, settings, counters and the engine.

    changed_at: document uri -> time.monotonic() of its last change.
    """

    protocol: JotProtocol

    def __init__(self, load_engine: EngineLoader) -> None:
        super().__init__(
            name="jotcode",
            version=importlib.metadata.version("jotcode"),
            text_document_sync_kind=types.TextDocumentSyncKind.Incremental,
            protocol_cls=JotProtocol,
            converter_factory=lenient_converter,
        )
        self.completer = Completer(load_engine)
        self.settings = ServerSettings()
        self.health = Health()
        self.changed_at: dict[str, float] = {}
        self._background: set[asyncio.Task[None]] = set()

    @property
    def workspace(self) -> JotWorkspace:
        """The open documents."""
        return self.protocol.workspace

    def open_document(self, uri: str) -> JotDocument | None:
        """The document, None when the client has not opened it: nothing is ever read from disk."""
        return self.workspace.open_document(uri)

    def report_server_error(self, error: Exception, source: Any) -> None:
        """Logs. pygls would open a pop-up for every faulty notification."""
        log_server_error(error, source)

    def say(self, message: str, kind: types.MessageType = types.MessageType.Info) -> None:
        """A line in the client's log."""
        logger.info("%s", message)
        self.window_log_message(types.LogMessageParams(kind, message))

    def alert(self, message: str, kind: types.MessageType) -> None:
        """A message that the user sees; only for what the user must mend."""
        logger.warning("%s", message)
        self.window_show_message(types.ShowMessageParams(kind, message))

    def apply_settings(self, raw: object) -> None:
        """Takes over a client's settings; tells the user once about those that are wrong."""
        self.settings, problems = parse_settings(raw)
        if problems:
            self.alert("jotcode settings: " + "; ".join(problems), types.MessageType.Warning)

    def start(self) -> None:
        """Begins to load the engine, in the background, once."""
        if self.completer.state == "waiting":
            self.completer.state = "loading"
            task = asyncio.get_running_loop().create_task(self._load())
            self._background.add(task)
            task.add_done_callback(self._background.discard)

    async def _load(self) -> None:
        began = time.perf_counter()
        device = None if self.settings.device == "auto" else self.settings.device
        token = await self._begin_progress("jotcode: loading the model")
        message = ""
        try:
            description = await self.completer.load(device)
            message = f"ready: {description}"
            self.say(f"jotcode is ready after {time.perf_counter() - began:.1f} s: {description}")
        except JotError as error:
            message = "failed"
            self.alert(f"jotcode offers nothing: {error}", types.MessageType.Error)
        finally:
            if token is not None:
                self.work_done_progress.end(token, types.WorkDoneProgressEnd(message=message))
                self.work_done_progress.tokens.pop(token, None)  # end keeps it for ever (pygls issue 607)

    async def _begin_progress(self, title: str) -> str | None:
        window = self.client_capabilities.window
        if window is None or not window.work_done_progress:
            return None
        token = f"jotcode-{uuid.uuid4()}"
        try:
            await asyncio.wait_for(self.work_done_progress.create_async(token), CLIENT_ANSWER_S)
        except (TimeoutError, JsonRpcException):
            self.work_done_progress.tokens.pop(token, None)
            return None
        self.work_done_progress.begin(token, types.WorkDoneProgressBegin(title=title, cancellable=False))
        return token

    async def ask_for_settings(self) -> None:
        """Fetches the section from the client, if it can be asked; else what initialize brought stays."""
        workspace = self.client_capabilities.workspace
        if workspace is None or not workspace.configuration:
            return
        items = [types.ConfigurationItem(section=SECTION)]
        try:
            answer = await asyncio.wait_for(
                self.workspace_configuration_async(types.ConfigurationParams(items)), CLIENT_ANSWER_S
            )
        except (TimeoutError, JsonRpcException):
            logger.warning("the client did not answer workspace/configuration")
            return
        if answer and answer[0]:
            self.apply_settings(_plain(answer[0]))

    async def watch_settings(self) -> None:
        """Asks the client to tell when the section changes."""
        workspace = self.client_capabilities.workspace
        dynamic = workspace and workspace.did_change_configuration
        if not dynamic or not dynamic.dynamic_registration:
            return
        options = types.DidChangeConfigurationRegistrationOptions(section=SECTION)
        registration = types.Registration(str(uuid.uuid4()), types.WORKSPACE_DID_CHANGE_CONFIGURATION, options)
        try:
            await asyncio.wait_for(
                self.client_register_capability_async(types.RegistrationParams([registration])), CLIENT_ANSWER_S
            )
        except (TimeoutError, JsonRpcException):
            logger.warning("the client did not register didChangeConfiguration")


def create_server(load_engine: EngineLoader) -> JotServer:
    """A server that is not connected yet.

    load_engine: called once, in the model's thread, with the device or None; raises JotError with the mend.
    """
    quiet_pygls_loggers()
    server = JotServer(load_engine)
    _register_life_cycle(server)
    _register_documents(server)

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
            "network": "none",
            **server.health.as_json(),
        }

    return server


def _register_life_cycle(server: JotServer) -> None:
    @server.feature(types.INITIALIZE)
    def initialize(params: types.InitializeParams) -> None:
        server.apply_settings(_plain(params.initialization_options))

    @server.feature(types.INITIALIZED)
    async def initialized(params: types.InitializedParams) -> None:
        await server.ask_for_settings()
        server.start()
        await server.watch_settings()

    @server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    async def did_change_configuration(params: types.DidChangeConfigurationParams) -> None:
        settings = _plain(params.settings)
        if isinstance(settings, dict) and settings.get(SECTION):
            server.apply_settings(settings)
        else:  # the pull model: something has changed, or it is another server's section
            await server.ask_for_settings()

    @server.feature(types.SHUTDOWN)
    def shutdown(params: None) -> None:
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
        server.completer.supersede()  # whatever is being decoded is for a text that is gone

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def did_close(params: types.DidCloseTextDocumentParams) -> None:
        server.changed_at.pop(params.text_document.uri, None)
        server.completer.supersede()
        server.completer.cache.clear()  # its keys hold the text


def _plain(value: Any) -> Any:
    """JSON values as dicts and lists: pygls makes named tuples of objects whose type it does not know."""
    if hasattr(value, "_asdict"):
        value = value._asdict()
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list | tuple) else value
