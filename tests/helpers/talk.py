"""A server in this process and what it says, message by message: for tests of trust and benchmarks/soak.py."""

import asyncio
import itertools
import json
from collections.abc import Callable
from typing import Any

from jotcode.server.app import create_server
from jotcode.server.transport import FrameParser

CAPABILITIES = {
    "window": {"workDoneProgress": True},
    "workspace": {"configuration": True, "applyEdit": True},
    "textDocument": {
        "inlineCompletion": {},
        "completion": {"completionItem": {"labelDetailsSupport": True}},
        "codeAction": {
            "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["refactor"]}},
            "dataSupport": True,
            "resolveSupport": {"properties": ["edit"]},
        },
    },
}


def _handlers() -> bool:
    """Whether a task runs beside the test's own."""
    return len(asyncio.all_tasks()) > 1


class Talk:
    """A server with an engine of the test's, in this process, and what it says: messages in, messages out."""

    def __init__(self, load: Callable[[str | None], Any]) -> None:
        self.server = create_server(load)
        self.sent: list[dict[str, Any]] = []
        self._parser, self._ids, self._uris = FrameParser(), itertools.count(1), itertools.count(1)
        self.server.protocol.set_writer(self)

    def write(self, data: bytes) -> None:
        """pygls' writer: keeps what the server sends, and answers what it asks, as a willing client."""
        for body in self._parser.feed(data):
            message = json.loads(body)
            self.sent.append(message)
            if "method" in message and "id" in message:
                result: object = [None] if message["method"] == "workspace/configuration" else {"applied": True}
                answer = {"jsonrpc": "2.0", "id": message["id"], "result": result}
                asyncio.get_running_loop().call_soon(self.send_body, json.dumps(answer).encode())

    def close(self) -> None:
        """pygls' writer."""

    def send_body(self, body: bytes) -> None:
        """One message as it is."""
        self.server.protocol.handle_body(body)

    def notify(self, method: str, params: object) -> None:
        """A notification."""
        self.send_body(json.dumps({"jsonrpc": "2.0", "method": method, "params": params}).encode())

    async def request(self, method: str, params: object = None) -> Any:
        """The result of a request. Raises RuntimeError with the code for an error."""
        number = f"talk {next(self._ids)}"
        self.send_body(json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": params}).encode())
        answer = await self.answer_to(number)
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer["result"]

    async def answer_to(self, number: str) -> dict[str, Any]:
        """The answer with an id, once it has come."""
        async with asyncio.timeout(60):
            while True:
                for message in self.sent:
                    if message.get("id") == number and "method" not in message:
                        return message
                await asyncio.sleep(0.001)

    async def begin(self, encodings: tuple[str, ...] = ("utf-16",)) -> "Talk":
        """Says hello as a modern client and waits for the engine."""
        capabilities = CAPABILITIES | {"general": {"positionEncodings": list(encodings)}}
        await self.request("initialize", {"processId": None, "rootUri": None, "capabilities": capabilities})
        self.notify("initialized", {})
        async with asyncio.timeout(60):
            while self.server.completer.state in ("waiting", "loading"):
                await asyncio.sleep(0.001)
        return self

    def open(self, text: str) -> str:
        """Opens a new document; its uri."""
        uri = f"file:///nowhere/trust_{next(self._uris)}.py"
        self.notify(
            "textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "python", "version": 1, "text": text}}
        )
        return uri

    async def inline(self, comment: str, invoked: bool = False) -> list[dict[str, Any]]:
        """Ghost text at the end of a document that is one comment."""
        at = {"textDocument": {"uri": self.open(comment)}, "position": {"line": 0, "character": len(comment)}}
        context = {"context": {"triggerKind": 1 if invoked else 2}}
        items: list[dict[str, Any]] = (await self.request("textDocument/inlineCompletion", at | context))["items"]
        return items

    async def popup(self, comment: str) -> list[dict[str, Any]]:
        """The list at the end of a document that is one comment."""
        at = {"textDocument": {"uri": self.open(comment)}, "position": {"line": 0, "character": len(comment)}}
        items: list[dict[str, Any]] = (await self.request("textDocument/completion", at))["items"]
        return items

    async def resolve(self, item: dict[str, Any]) -> Any:
        """The item with its documentation."""
        return await self.request("completionItem/resolve", item)

    async def write_code(self, comment: str) -> Any:
        """The command that writes code below a comment."""
        where = {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}}
        return await self.request(
            "workspace/executeCommand", {"command": "jotcode.writeCode", "arguments": [self.open(comment), where]}
        )

    async def settled(self) -> None:
        """Returns when nothing is under way: no request, no decoding."""
        async with asyncio.timeout(60):
            while self.server.protocol._request_futures or self.server.completer.busy or _handlers():
                await asyncio.sleep(0.001)

    def reason(self) -> str:
        """Why the last request was answered with nothing."""
        return str(self.server.health.last_reasons[-1])

    def messages(self) -> list[str]:
        """What the user was shown."""
        return [one["params"]["message"] for one in self.sent if one.get("method") == "window/showMessage"]
