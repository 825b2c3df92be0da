"""pygls' protocol with its rough edges taken off: every request gets exactly one short answer.

Remedies for pygls 2.1.1, each with a test: unknown enum values (were: no answer, the editor hangs), invalid params (no
answer), results that cannot be written (no answer), tracebacks and paths in error replies, requests before initialize
and after shutdown, exit codes, pop-ups for faulty notifications, source text in the log.
"""
import asyncio
import enum
import json
import logging
from collections.abc import AsyncIterator, Callable
from typing import Any

import cattrs
from jotcode.server.documents import JotWorkspace
from jotcode.server.transport import FrameParser
from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.protocol import LanguageServerProtocol, default_converter, lsp_method
from pygls.protocol.json_rpc import RPCMessage, RPCRequest

logger = logging.getLogger(__name__)

PARSE_ERROR = -32700
INVALID_REQUEST = -32600
INVALID_PARAMS = -32602
INTERNAL_ERROR = -32603
NOT_INITIALIZED = -32002
MAX_ERROR_CHARACTERS = 300


def lenient_converter() -> cattrs.Converter:
    """A converter that keeps an unknown enum value as it came instead of refusing the whole message.

    Clients send values that lsprotocol does not know yet (pygls issue 438); nothing here depends on them.
    """
    converter: cattrs.Converter = default_converter()  # type: ignore[no-untyped-call]

    def structure(value: Any, target: type[enum.Enum]) -> Any:
        try:
            return target(value)
        except ValueError:
            return value

    # One by one: these enums are ints and strs too, and cattrs finds its hooks for those before any predicate of ours.
    for target in vars(types).values():
        if isinstance(target, type) and issubclass(target, enum.Enum):
            converter.register_structure_hook(target, structure)
    return converter


def quiet_pygls_loggers() -> None:
    """Keeps pygls' records out of the log: at INFO it writes whole messages, at ERROR the params, source text in both.

    Faults still reach the log, through JotServer.report_server_error, without the text.
    """
    logging.getLogger("pygls").setLevel(logging.CRITICAL)


class JotProtocol(LanguageServerProtocol):
    """The language server protocol as one connection sees it.

    exit_code: None while running; then 0 if the client said shutdown before it left, else 1 (the protocol's rule).
    """

    exit_code: int | None = None

    @property
    def workspace(self) -> JotWorkspace:
        """The open documents. Raises RuntimeError before initialize."""
        workspace = super().workspace
        if not isinstance(workspace, JotWorkspace):  # initialize made a plain one, still empty
            workspace = self._workspace = JotWorkspace.like(workspace)
        return workspace

    async def serve(self, chunks: AsyncIterator[bytes]) -> int:
        """Handles messages until the client leaves or says exit. Returns the exit code."""
        parser = FrameParser()
        async for chunk in chunks:
            for body in parser.feed(chunk):
                self.handle_body(body)
                if self.exit_code is not None:
                    return self.exit_code
                # A handler's first statements run before the next message is read, so that a request sees the text
                # that the client saw; without this a burst 'completion, didChange x4' sees the last version.
                await asyncio.sleep(0)
        return self._leave()

    def handle_body(self, body: bytes) -> None:
        """Handles one message. Whatever is wrong with it, nothing is raised, and a request is answered."""
        try:
            data = json.loads(body)
        except (ValueError, RecursionError):
            self._refuse(None, PARSE_ERROR, "Parse Error: the message is not JSON")
            return
        named = isinstance(data, dict) and isinstance(data.get("method", ""), str)
        if not named or data.get("jsonrpc") != self.VERSION:
            self._refuse(None, INVALID_REQUEST, "Invalid Request: not a JSON-RPC 2.0 message")
            return
        identity = data.get("id")
        is_no_id = isinstance(identity, bool) or not (identity is None or isinstance(identity, int | str))
        if "method" in data and is_no_id:
            self._refuse(None, INVALID_REQUEST, "Invalid Request: an id is a string or a whole number")
            return
        request_id = identity if "method" in data and isinstance(identity, int | str) else None
        if "method" in data and request_id is None:  # a notification, which pygls would answer if it had an id of null
            data.pop("id", None)
            if not data["method"]:
                return
        if "id" in data and identity is None and "method" not in data:
            logger.warning("the client could not read one of our messages")
            return
        if request_id is not None and self._refuse_at_wrong_time(request_id, data["method"]):
            return
        if "method" in data and self.get_message_type(data["method"]) is None:
            data.setdefault("params", None)  # pygls' fallback type for our own requests insists on the key
        if data.get("method") == types.INITIALIZED and data.get("params") is None:
            data["params"] = {}  # some clients leave them out; the model would never be loaded
        try:
            message = self.structure_message(data)
        except JsonRpcException as error:
            detail = _what_is_invalid(error.__cause__)
            logger.warning("%s: invalid params%s", data.get("method"), detail)
            if request_id is not None:
                self._refuse(request_id, INVALID_PARAMS, "Invalid Params" + detail)
            return
        try:
            self.handle_message(message)
        except Exception as error:  # the outermost edge of a message: log it, answer it, go on
            logger.error("%s failed: %s", data.get("method"), type(error).__name__)
            if request_id is not None:
                self._refuse(request_id, INTERNAL_ERROR, f"Internal Error: {type(error).__name__}")

    def handle_message(self, message: RPCMessage) -> None:
        """Drops notifications before initialize, as the protocol says, and late answers; hands on the rest."""
        method = getattr(message, "method", None)
        is_timely = not self._shutdown and (method is None or self._workspace is not None)
        if is_timely or isinstance(message, RPCRequest) or method == types.EXIT:
            super().handle_message(message)

    def _execute_handler(
        self,
        msg_id: int | str,
        handler: Any,
        callback: Callable[[Any], None],
        args: tuple[Any, ...] | None = None,
        kwargs: dict[str, Any] | None = None,
    ) -> None:
        """Runs a handler. pygls keeps the future of every notification for ever: one more for each key pressed."""

        def done(future: Any) -> None:
            if self._request_futures.get(msg_id) is future:  # a new dict: shutdown walks over the old one meanwhile
                self._request_futures = {one: its for one, its in self._request_futures.items() if one != msg_id}
            callback(future)

        super()._execute_handler(msg_id, handler, done, args, kwargs)

    def _refuse_at_wrong_time(self, message_id: int | str, method: str) -> bool:
        """Answers a request before initialize or after shutdown with the protocol's own code. True if it did."""
        if self._shutdown:
            self._refuse(message_id, INVALID_REQUEST, "Invalid Request: the server is shutting down")
        elif self._workspace is None and method != types.INITIALIZE:
            self._refuse(message_id, NOT_INITIALIZED, "ServerNotInitialized: send initialize first")
        elif self._workspace is not None and method == types.INITIALIZE:
            self._refuse(message_id, INVALID_REQUEST, "Invalid Request: initialize may be sent once")
        elif method in types.METHOD_TO_TYPES and types.METHOD_TO_TYPES[method][1] is None:
            self._refuse(message_id, INVALID_REQUEST, "Invalid Request: that is a notification, which has no id")
        else:
            return False
        return True

    @lsp_method(types.EXIT)
    def lsp_exit(self, *args: object) -> None:  # type: ignore[override]
        """Ends serve(). pygls would call sys.exit inside the loop and lose the code."""
        self._leave()

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> Any:
        """Updates an open document; a change to one that is not open is dropped."""
        if self.workspace.open_document(params.text_document.uri) is None:
            logger.warning("didChange for a document that is not open")
            return
        yield from super().lsp_text_document__did_change(params)

    def _leave(self) -> int:
        if self.exit_code is None:
            self.exit_code = 0 if self._shutdown else 1
        return self.exit_code

    def _refuse(self, message_id: int | str | None, code: int, message: str) -> None:
        error = {"code": code, "message": message}
        self._send_data({"jsonrpc": self.VERSION, "id": message_id, "error": error})

    def _send_response(
        self, msg_id: int | str, result: Any | None = None, error: types.ResponseError | None = None
    ) -> None:
        if error is not None:  # pygls puts tracebacks and paths into data
            first_line = error.message.split("\n", 1)[0][:MAX_ERROR_CHARACTERS]
            error = types.ResponseError(code=error.code, message=first_line)
        super()._send_response(msg_id, result, error)

    def _send_data(self, data: Any) -> None:
        if self.writer is None:
            return
        try:
            body = json.dumps(data, default=self._serialize_message)
        except (TypeError, ValueError, AttributeError) as error:
            logger.error("a result cannot be written: %s", type(error).__name__)
            if (message_id := getattr(data, "id", None)) is not None:
                self._refuse(message_id, INTERNAL_ERROR, "Internal Error: the result cannot be written")
            return
        header = f"Content-Length: {len(body)}\r\n\r\n"  # body is ASCII: json.dumps escapes the rest
        self.writer.write((header + body).encode("ascii"))


def _what_is_invalid(cause: BaseException | None) -> str:
    """': ' and the paths of the wrong fields, without their values (they may be source text)."""
    if cause is None:
        return ""
    try:
        problems = cattrs.transform_error(cause, path="message")
    except Exception:  # cattrs cannot describe every cause; the code alone must do
        return ""
    return ": " + "; ".join(problems[:3]) if problems else ""
