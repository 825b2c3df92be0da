"""An editor over TCP that says only what it must to be answered: for tests of many clients and benchmarks/load.py."""

import asyncio
import itertools
import json
from typing import Any

from jotcode.server.transport import FrameParser, framed

CHUNK_BYTES = 64 * 1024


class TcpClient:
    """One connection, with one document."""

    def __init__(self, name: str) -> None:
        self.uri = f"untitled:{name}.py"
        self._ids, self._versions = itertools.count(1), itertools.count(2)
        self._pending: dict[int, asyncio.Future[Any]] = {}
        self._reader: asyncio.StreamReader
        self.writer: asyncio.StreamWriter
        self._reading: asyncio.Task[None] | None = None

    async def begin(self, host: str, port: int, token: str | None = None) -> None:
        """Connects, says hello, and opens an empty document."""
        self._reader, self.writer = await asyncio.open_connection(host, port)
        self._reading = asyncio.create_task(self._read())
        options = {"token": token} if token else {}
        inline = {"textDocument": {"inlineCompletion": {}}}
        params = {"processId": None, "rootUri": None, "capabilities": inline, "initializationOptions": options}
        await self.request("initialize", params)
        self.notify("initialized", {})
        document = {"uri": self.uri, "languageId": "python", "version": 1, "text": ""}
        self.notify("textDocument/didOpen", {"textDocument": document})

    async def ask(self, text: str, invoked: bool = True) -> list[str]:
        """Makes text the document's and gives the ghost text at its end."""
        self.change(text)
        return await self.ask_again(text, invoked)

    def change(self, text: str) -> None:
        """Makes text the document's."""
        document = {"uri": self.uri, "version": next(self._versions)}
        self.notify("textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": text}]})

    async def ask_again(self, text: str, invoked: bool = True) -> list[str]:
        """The ghost text at the end of the document, which is text."""
        lines = text.split("\n")
        at = {"line": len(lines) - 1, "character": len(lines[-1])}
        params = {"textDocument": {"uri": self.uri}, "position": at, "context": {"triggerKind": 1 if invoked else 2}}
        result = await self.request("textDocument/inlineCompletion", params)
        return [item["insertText"] for item in result["items"]]

    async def wait_ready(self) -> None:
        """Returns once the server has its engine."""
        while (await self.request("jotcode/health"))["state"] != "ready":
            await asyncio.sleep(0.02)

    async def request(self, method: str, params: object = None) -> Any:
        """The result of a request. Raises RuntimeError with the server's error, ConnectionError where it has left."""
        number = next(self._ids)
        self._pending[number] = asyncio.get_running_loop().create_future()
        self.send({"jsonrpc": "2.0", "id": number, "method": method, "params": params})
        return await self._pending[number]

    def notify(self, method: str, params: object) -> None:
        """A notification."""
        self.send({"jsonrpc": "2.0", "method": method, "params": params})

    def send(self, message: dict[str, Any]) -> None:
        """One message as it is."""
        self.writer.write(framed(json.dumps(message).encode()))

    def stop_reading(self) -> None:
        """Reads nothing any more, of what the server says from now on."""
        assert self._reading is not None
        self._reading.cancel()
        self.writer.transport.pause_reading()  # type: ignore[attr-defined]

    def leave(self) -> None:
        """Goes without a word."""
        if self._reading is not None:
            self._reading.cancel()
            self.writer.close()

    async def _read(self) -> None:
        parser = FrameParser()
        while chunk := await self._reader.read(CHUNK_BYTES):
            for body in parser.feed(chunk):
                message = json.loads(body)
                if "method" in message and "id" in message:
                    self.send({"jsonrpc": "2.0", "id": message["id"], "result": [None]})
                elif "id" in message:
                    waiting = self._pending.pop(message["id"])
                    if not waiting.done() and "error" in message:
                        waiting.set_exception(RuntimeError(message["error"]))
                    elif not waiting.done():
                        waiting.set_result(message["result"])
        for waiting in self._pending.values():
            if not waiting.done():
                waiting.set_exception(ConnectionError("the server closed the connection"))
