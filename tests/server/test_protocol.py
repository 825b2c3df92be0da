"""Whatever a client sends, nothing is raised and every request is answered once: the protocol fed with damage."""
import asyncio
import copy
import json
import random
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from jotcode.model.task import Candidate
from jotcode.server.app import create_server
from jotcode.server.jot_server import JotServer
from jotcode.server.protocol import lenient_converter
from jotcode.server.transport import FrameParser
from lsprotocol import types

URI = "file:///x.py"
ASK = "# write a function to add two numbers"
AT = {"textDocument": {"uri": URI}, "position": {"line": 0, "character": len(ASK)}}
MESSAGES: list[dict[str, Any]] = [
    {"method": "textDocument/completion", "params": AT | {"context": {"triggerKind": 1}}},
    {"method": "textDocument/inlineCompletion", "params": AT | {"context": {"triggerKind": 2}}},
    {"method": "completionItem/resolve", "params": {"label": "x", "kind": 3, "data": {"jotcode": 1}}},
    {"method": "jotcode/health", "params": None},
    {"method": "workspace/executeCommand", "params": {"command": "x", "arguments": [1]}},
]
NOTIFICATIONS: list[dict[str, Any]] = [
    {
        "method": "textDocument/didOpen",
        "params": {"textDocument": {"uri": URI, "languageId": "python", "version": 1, "text": ASK}},
    },
    {
        "method": "textDocument/didChange",
        "params": {
            "textDocument": {"uri": URI, "version": 2},
            "contentChanges": [
                {
                    "range": {"start": {"line": 0, "character": 2}, "end": {"line": 0, "character": 2}},
                    "text": "please ",
                }
            ],
        },
    },
    {"method": "$/cancelRequest", "params": {"id": 3}},
    {"method": "workspace/didChangeConfiguration", "params": {"settings": {"jotcode": {"candidates": 2}}}},
    {"method": "$/setTrace", "params": {"value": "off"}},
]
DAMAGE = [None, -1, 10**20, "", "x", "\ud800", [], {}, [[]], True, 1.5, "😀" * 9]


class Engine:
    description = "scripted"

    def complete(self, task, count=1, stop=None):
        return [Candidate("x = 1", -0.1, 0.9)] * count


class Writer:
    """Keeps what the server sends."""

    def __init__(self) -> None:
        self._parser = FrameParser()
        self.sent: list[dict[str, Any]] = []

    def write(self, data: bytes) -> None:
        self.sent += map(json.loads, self._parser.feed(data))

    def close(self) -> None: ...


@pytest.fixture
def writer() -> Writer:
    return Writer()


@pytest.fixture
def server(writer: Writer) -> Iterator[JotServer]:
    server = create_server(lambda device: Engine())
    server.protocol.set_writer(writer)
    yield server
    server.completer.close()


def send(server: JotServer, message: dict[str, Any]) -> None:
    server.protocol.handle_body(json.dumps({"jsonrpc": "2.0", **message}).encode())


def damaged(message: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    """The message with one value anywhere inside its params replaced, removed or doubled."""
    message = copy.deepcopy(message)
    places: list[tuple[Any, Any]] = [(message, "params")]

    def walk(node: Any) -> None:
        for key in list(node) if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ():
            places.append((node, key))
            walk(node[key])

    walk(message["params"])
    node, key = rng.choice(places)
    if rng.random() < 0.2:
        del node[key]
    else:
        node[key] = rng.choice(DAMAGE)
    return message


async def test_a_thousand_damaged_messages_get_one_answer_each(server, writer):
    rng = random.Random(7)
    send(server, {"id": "init", "method": "initialize", "params": {"capabilities": {}, "processId": None}})
    send(server, {"method": "initialized", "params": {}})
    asked = []
    for number in range(1000):
        if rng.random() < 0.5:
            send(server, damaged(rng.choice(NOTIFICATIONS), rng))
        if rng.random() < 0.1:
            send(server, NOTIFICATIONS[0])
        message = rng.choice(MESSAGES)
        send(server, {"id": number, **(damaged(message, rng) if rng.random() < 0.8 else message)})
        asked.append(number)
        await asyncio.sleep(0)
    send(server, {"id": "last", "method": "jotcode/health"})
    async with asyncio.timeout(20):
        while sum("method" not in message for message in writer.sent) < len(asked) + 2:
            await asyncio.sleep(0.01)
    answers = Counter(message["id"] for message in writer.sent if "method" not in message)
    assert answers == Counter([*asked, "init", "last"])
    codes = {message["error"]["code"] for message in writer.sent if "error" in message}
    assert codes <= {-32602, -32800}, codes


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", -32700),
        (b"{", -32700),
        (b"\xff", -32700),
        (b"[" * 100_000, -32700),
        (b"null", -32600),
        (b"7", -32600),
        (b'[{"jsonrpc": "2.0"}]', -32600),
        (b'{"jsonrpc": "1.0", "id": 1, "method": "shutdown"}', -32600),
        (b'{"jsonrpc": "2.0", "id": 1, "method": ["shutdown"]}', -32600),
    ],
)
async def test_what_is_no_message_is_answered_with_its_code(server, writer, body, code):
    server.protocol.handle_body(body)
    assert [message["error"]["code"] for message in writer.sent] == [code]


@pytest.mark.parametrize(
    "body",
    [
        b'{"jsonrpc": "2.0"}',
        b'{"jsonrpc": "2.0", "id": 99, "result": 1}',
        b'{"jsonrpc": "2.0", "id": null, "error": {}}',
    ],
)
async def test_an_answer_to_nothing_is_dropped(server, writer, body):
    server.protocol.handle_body(body)
    assert writer.sent == []


def test_every_enum_keeps_an_unknown_value_and_knows_the_known_ones():
    converter = lenient_converter()
    assert converter.structure(118115, types.CompletionItemKind) == 118115
    assert converter.structure("shrug", types.FailureHandlingKind) == "shrug"
    assert converter.structure(1, types.CompletionItemKind) is types.CompletionItemKind.Text
