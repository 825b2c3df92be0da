"""One client's server as one object: what it keeps, says and asks of the client. Imports neither torch nor spaCy."""
import asyncio
import importlib.metadata
import logging
import time
import uuid
from collections.abc import Coroutine
from typing import Any

from jotcode.model.errors import JotError
from jotcode.server import feedback, notebooks
from jotcode.server.completer import Completer, EngineLoader
from jotcode.server.configuration import Configuration
from jotcode.server.documents import JotDocument, JotWorkspace
from jotcode.server.project_settings import OWN_FILE, SHARED_FILE
from jotcode.server.protocol import JotProtocol, lenient_converter
from jotcode.server.report import Health, log_server_error
from jotcode.server.settings import SECTION, ServerSettings
from jotcode.server.typed_through import Shown
from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.lsp.server import LanguageServer

logger = logging.getLogger(__name__)

SERVER_STATUS = "experimental/serverStatus"
CLIENT_ANSWER_S = 3.0  # how long we wait for what we ask the client; one that never answers must not hold up the model


class JotServer(LanguageServer):
    """One client's server: its open documents, settings, counters and the engine.

    changed_at: document uri -> time.monotonic() of its last change.
    shown: document uri -> what was offered there last.
    """

    protocol: JotProtocol

    def __init__(self, load_engine: EngineLoader) -> None:
        super().__init__(
            name="jotcode",
            version=importlib.metadata.version("jotcode"),
            text_document_sync_kind=types.TextDocumentSyncKind.Incremental,
            notebook_document_sync=notebooks.SYNC,
            protocol_cls=JotProtocol,
            converter_factory=lenient_converter,
        )
        self.completer = Completer(load_engine)
        self.completer.tell = lambda message: self.alert(f"jotcode: {message}", types.MessageType.Warning)
        self.configuration = Configuration()
        self.feedback = feedback.Feedback()
        self.health = Health()
        self.changed_at: dict[str, float] = {}
        self.shown: dict[str, Shown] = {}
        self._background: set[asyncio.Task[object]] = set()

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

    @property
    def settings(self) -> ServerSettings:
        """The client's settings, those of projects left out; see settings_for."""
        return self.configuration.settings

    @settings.setter
    def settings(self, settings: ServerSettings) -> None:
        self.configuration.settings = settings

    def settings_for(self, document: JotDocument) -> ServerSettings:
        """The settings that hold for a document: its root's project file may have a say."""
        settings, problems = self.configuration.of(notebooks.path_of(self.workspace, document))
        self.tell_problems(problems)
        return settings

    def apply_settings(self, raw: object, of_roots: dict[str, object] | None = None) -> None:
        """Takes over a client's settings, for all and by root uri; tells the user once about those that are wrong."""
        self.tell_problems(self.configuration.take(raw, of_roots))

    def tell_problems(self, problems: list[str]) -> None:
        """One message about settings that are wrong."""
        if problems:
            self.alert("jotcode settings: " + "; ".join(problems), types.MessageType.Warning)

    def take_roots(self) -> None:
        """Takes over the workspace's folders, or the one root of a client without folders, and what they set."""
        roots = [folder.uri for folder in self.workspace.folders.values()]
        if not roots and self.workspace.root_uri is not None:
            roots = [self.workspace.root_uri]
        self.tell_problems(self.configuration.set_roots(roots))

    def tell_status(self, health: str, message: str, quiescent: bool = True) -> None:
        """The server's status, for a client that says it can show one (rust-analyzer's extension of the protocol).

        health: "ok", "warning" or "error".  quiescent: nothing is going on in the background.
        """
        experimental = plain(self.client_capabilities.experimental)
        if isinstance(experimental, dict) and experimental.get("serverStatusNotification") is True:
            self.protocol.notify(SERVER_STATUS, {"health": health, "quiescent": quiescent, "message": message})

    def start(self) -> None:
        """Begins to load the engine, in the background, once."""
        if self.completer.state == "waiting":
            self.completer.state = "loading"
            self.in_background(self._load())

    def in_background(self, work: Coroutine[Any, Any, object]) -> None:
        """Runs something that nobody waits for; the loop alone would let it go half done."""
        task = asyncio.get_running_loop().create_task(work)
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    async def _load(self) -> None:
        began = time.perf_counter()
        device = None if self.settings.device == "auto" else self.settings.device
        # First of all, and before the client has answered anything: requests queue behind the load, in the same thread.
        loading = asyncio.ensure_future(self.completer.load(device))
        self.tell_status("ok", "loading the model", quiescent=False)
        token = await self._begin_progress("jotcode: loading the model")
        message = ""
        try:
            description = await loading
            message = f"ready: {description}"
            self.tell_status("ok", message)
            self.say(f"jotcode is ready after {time.perf_counter() - began:.1f} s: {description}")
        except JotError as error:
            message = "failed"
            self.tell_status("error", str(error))
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
        # One root has what the client says for all; several may each have settings of their own.
        roots = self.configuration.roots if len(self.configuration.roots) > 1 else []
        items = [types.ConfigurationItem(section=SECTION)]
        items += [types.ConfigurationItem(scope_uri=root, section=SECTION) for root in roots]
        try:
            answer = await asyncio.wait_for(
                self.workspace_configuration_async(types.ConfigurationParams(items)), CLIENT_ANSWER_S
            )
        except (TimeoutError, JsonRpcException):
            logger.warning("the client did not answer workspace/configuration")
            return
        if answer and any(answer):
            of_roots = {root: plain(one) for root, one in zip(roots, answer[1:], strict=False) if one}
            self.apply_settings(plain(answer[0]), of_roots)

    async def watch_settings(self) -> None:
        """Asks the client to tell when the section or a project's file changes."""
        workspace = self.client_capabilities.workspace
        sections, files = (
            (workspace.did_change_configuration, workspace.did_change_watched_files) if workspace else (None, None)
        )
        wanted: list[types.Registration] = []
        if sections is not None and sections.dynamic_registration:
            options = types.DidChangeConfigurationRegistrationOptions(section=SECTION)
            wanted.append(types.Registration(str(uuid.uuid4()), types.WORKSPACE_DID_CHANGE_CONFIGURATION, options))
        watches = files is not None and files.dynamic_registration is True
        if watches:
            watchers = [types.FileSystemWatcher(f"**/{name}") for name in (OWN_FILE, SHARED_FILE)]
            watching = types.DidChangeWatchedFilesRegistrationOptions(watchers)
            wanted.append(types.Registration(str(uuid.uuid4()), types.WORKSPACE_DID_CHANGE_WATCHED_FILES, watching))
        if not wanted:
            return
        try:
            await asyncio.wait_for(
                self.client_register_capability_async(types.RegistrationParams(wanted)), CLIENT_ANSWER_S
            )
            self.configuration.watched = watches
        except (TimeoutError, JsonRpcException):
            logger.warning("the client did not register what was asked")


def plain(value: Any) -> Any:
    """JSON values as dicts and lists: pygls makes named tuples of objects whose type it does not know."""
    if hasattr(value, "_asdict"):
        value = value._asdict()
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, list | tuple) else value
