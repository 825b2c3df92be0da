"""A language client over a real process, that sees every byte: what the server's tests speak through."""
import contextlib
import itertools
import json
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

FAKE_SERVER = Path(__file__).parent / "fake_server.py"
WAIT_S = 60.0  # only a failure waits so long; a busy machine may need much of it

MODERN = {
    "general": {"positionEncodings": ["utf-16"]},
    "window": {"workDoneProgress": True},
    "workspace": {
        "configuration": True,
        "didChangeConfiguration": {"dynamicRegistration": True},
        "applyEdit": True,
    },
    "textDocument": {
        "inlineCompletion": {},
        "completion": {"completionItem": {"labelDetailsSupport": True}},
        "codeAction": {
            "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["refactor"]}},
            "dataSupport": True,
            "resolveSupport": {"properties": ["edit"]},
            "tagSupport": {"valueSet": [1]},
        },
    },
}


class RpcError(Exception):
    """An error that the server answered."""

    def __init__(self, error: dict[str, Any]) -> None:
        super().__init__(error["message"])
        self.code: int = error["code"]
        self.error = error


class Client:
    """Starts a server and speaks to it. settings: what workspace/configuration is answered with."""

    def __init__(
        self, *arguments: str, command: Sequence[str] = (sys.executable, str(FAKE_SERVER)), **how: Any
    ) -> None:
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        self.process = subprocess.Popen([*command, *arguments], **{**pipes, **how})
        self.settings: object = None
        self.unanswered: set[str] = set()  # methods of requests that this client leaves lying
        self.from_server: list[dict[str, Any]] = []
        self.answers: list[dict[str, Any]] = []
        self.edits: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()  # params of workspace/applyEdit
        self.applies: Iterator[bool] = iter(())  # what the next ones are answered with; then True
        self._ids = itertools.count(1)
        self._uris = itertools.count(1)
        self._pending: dict[int, Future[Any]] = {}
        self._arrived = threading.Condition()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        stream = self.process.stdout
        assert stream is not None
        while header := stream.readline():
            length = int(header.decode("ascii").removeprefix("Content-Length: "))
            assert stream.readline() == b"\r\n", "only the protocol may reach stdout"
            self._handle(json.loads(stream.read(length)))

    def _handle(self, message: dict[str, Any]) -> None:
        if message.get("method") in self.unanswered:
            pass
        elif "method" in message and "id" in message:
            result: object = [self.settings] if message["method"] == "workspace/configuration" else None
            if message["method"] == "workspace/applyEdit":
                self.edits.put(message["params"])
                result = {"applied": next(self.applies, True)}
            self._send({"jsonrpc": "2.0", "id": message["id"], "result": result})
        elif "method" not in message:
            self.answers.append(message)
            future = self._pending.pop(message["id"], None) if isinstance(message["id"], int) else None
            if future is not None and "error" in message:
                future.set_exception(RpcError(message["error"]))
            elif future is not None:
                future.set_result(message["result"])
        with self._arrived:
            self.from_server.append(message)
            self._arrived.notify_all()

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps(message).encode()
        self.send_bytes(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    def send_bytes(self, data: bytes) -> None:
        assert self.process.stdin is not None
        with contextlib.suppress(OSError, ValueError):  # the server has left: the test sees its exit code
            self.process.stdin.write(data)
            self.process.stdin.flush()

    def start(self, method: str, params: object = None) -> tuple[int, "Future[Any]"]:
        """Sends a request. Its id, and a future of its result (RpcError for an error)."""
        number, future = next(self._ids), Future[Any]()
        self._pending[number] = future
        self._send({"jsonrpc": "2.0", "id": number, "method": method} | ({} if params is None else {"params": params}))
        return number, future

    def request(self, method: str, params: object = None) -> Any:
        return self.start(method, params)[1].result(WAIT_S)

    def notify(self, method: str, params: object) -> None:
        self._send({"jsonrpc": "2.0", "method": method, "params": params})

    def wait_for(self, wanted: Callable[[dict[str, Any]], bool], wait_s: float = WAIT_S) -> dict[str, Any]:
        """The first message of the server's that is wanted, one that came already included."""
        with self._arrived:
            assert self._arrived.wait_for(lambda: any(map(wanted, self.from_server)), wait_s), self.from_server
            return next(filter(wanted, self.from_server))

    def notify_bare(self, method: str) -> None:
        """A notification without params, as some clients send initialized and exit."""
        self._send({"jsonrpc": "2.0", "method": method})

    def initialize(self, encodings: tuple[str, ...] = ("utf-16",), **more: object) -> dict[str, Any]:
        capabilities = MODERN | {"general": {"positionEncodings": list(encodings)}}
        params: dict[str, object] = {"processId": None, "rootUri": None, "capabilities": capabilities}
        result: dict[str, Any] = self.request("initialize", params | more)
        self.notify("initialized", {})
        return result

    def wait_ready(self, wait_s: float = WAIT_S) -> None:
        self.wait_for(lambda message: "ready" in message.get("params", {}).get("message", ""), wait_s)

    def open(self, text: str, language: str = "python") -> str:
        uri = f"file:///nowhere/test_{next(self._uris)}.py"
        document = {"uri": uri, "languageId": language, "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": document})
        return uri

    def change(self, uri: str, version: int, text: str, where: dict[str, Any] | None = None) -> None:
        change = {"text": text} | ({"range": where} if where else {})
        document = {"uri": uri, "version": version}
        self.notify("textDocument/didChange", {"textDocument": document, "contentChanges": [change]})

    def inline(self, uri: str, line: int, character: int, invoked: bool = False) -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = self.start_inline(uri, line, character, invoked)[1].result(WAIT_S)["items"]
        return items

    def start_inline(self, uri: str, line: int, character: int, invoked: bool = False) -> tuple[int, "Future[Any]"]:
        context = {"triggerKind": 1 if invoked else 2}
        return self.start("textDocument/inlineCompletion", _at(uri, line, character) | {"context": context})

    def popup(self, uri: str, line: int, character: int) -> dict[str, Any]:
        params = _at(uri, line, character) | {"context": {"triggerKind": 1}}
        result: dict[str, Any] = self.request("textDocument/completion", params)
        return result

    def wait_engine(self, event: str, comment: str) -> None:
        self.request("fake/wait", {"event": event, "comment": comment})

    def last_reason(self) -> str:
        reasons: list[str] = self.request("jotcode/health")["lastReasons"]
        return reasons[-1]

    def leave(self) -> int:
        """Says goodbye in the right order. The exit code."""
        self.request("shutdown")
        self.notify("exit", None)
        return self.process.wait(WAIT_S)

    def kill(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(WAIT_S)
        for stream in (self.process.stdin, self.process.stderr):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()


def _at(uri: str, line: int, character: int) -> dict[str, Any]:
    return {"textDocument": {"uri": uri}, "position": {"line": line, "character": character}}


@pytest.fixture
def start_client() -> Iterator[Callable[..., Client]]:
    """Starts clients, each with a server of its own that is killed at the end."""
    clients: queue.SimpleQueue[Client] = queue.SimpleQueue()

    def start(*arguments: str, **how: Any) -> Client:
        client = Client(*arguments, **how)
        clients.put(client)
        return client

    yield start
    while not clients.empty():
        clients.get().kill()


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    """One initialized client for a module; every test opens documents of its own."""
    client = Client()
    client.initialize()
    client.wait_ready()
    yield client
    client.kill()
