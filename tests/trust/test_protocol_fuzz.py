"""Damage by the byte: the server lives, and answers every well-formed request once. make soak does 100,000."""

import json
from collections import Counter
from random import Random

import pytest
from hostile import bodies, mutated, wants_answer
from jotcode.model.task import Candidate
from jotcode.server.transport import MAX_BODY_BYTES, FrameParser, framed

COUNT = 3_000


class Engine:
    description = "scripted"

    def complete(self, task, count=1, stop=None):
        return [Candidate("def add(a, b):\n    return a + b", -0.1, 0.9)] * count


@pytest.mark.parametrize("seed", [1, 2])
async def test_every_well_formed_request_is_answered_exactly_once_and_nothing_is_raised(talk, seed):
    server = await talk(Engine())
    begun, wanted = len(server.sent), Counter()
    closing = False
    for number, body in enumerate(bodies(seed, COUNT)):
        identity = wants_answer(body)
        wanted.update([identity] if identity is not None else [])
        server.send_body(body)
        if server.server.protocol.exit_code is not None or server.server.protocol._shutdown:
            closing = True
        if number % 50 == 0:
            await server.settled()
    await server.settled()
    answers = Counter(
        json.dumps(one["id"]) for one in server.sent[begun:] if "method" not in one and one["id"] is not None
    )
    assert {key: answers[key] for key in wanted} == dict(wanted)
    assert set(answers) <= set(wanted), "answers to what was no request"
    assert sum(wanted.values()) > COUNT / 5 and (closing or await server.request("jotcode/health"))


@pytest.mark.parametrize("seed", range(20))
def test_damaged_framing_neither_raises_nor_keeps_what_it_cannot_use(seed):
    rng = Random(seed)
    parser = FrameParser()
    stream = b"".join(mutated(rng, framed(body)) for body in bodies(seed, 100))
    for start in range(0, len(stream), 777):
        for body in parser.feed(stream[start : start + 777]):
            assert 0 < len(body) <= MAX_BODY_BYTES
    assert len(parser._buffer) <= len(stream)


@pytest.mark.parametrize("seed", range(20))
def test_behind_a_damaged_header_the_next_whole_message_is_read(seed):
    rng, parser = Random(seed), FrameParser()
    header = bytearray(b"Content-Length: 2\r\n\r\n")
    header[rng.randrange(0, 14)] ^= 1 << rng.randrange(5)
    heard = list(parser.feed(bytes(header) + b"{}" + framed(b'{"second": 2}') + framed(b'{"third": 3}')))
    assert heard[-1] == b'{"third": 3}'


async def test_hundreds_of_requests_with_one_id_are_answered_as_often(talk):
    server = await talk(Engine())
    for _ in range(300):
        server.send_body(b'{"jsonrpc": "2.0", "id": 5, "method": "jotcode/health"}')
    await server.settled()
    assert len([one for one in server.sent if one.get("id") == 5 and "method" not in one]) == 300


async def test_a_huge_and_an_empty_document_are_served(talk):
    server = await talk(Engine())
    ask = "# write a function to add two numbers"
    assert await server.request("jotcode/health")
    big = server.open("x = 1\n" * 200_000 + ask)
    at = {
        "textDocument": {"uri": big},
        "position": {"line": 200_000, "character": len(ask)},
        "context": {"triggerKind": 1},
    }
    assert (await server.request("textDocument/inlineCompletion", at))["items"]
    at |= {"textDocument": {"uri": server.open("")}}
    assert (await server.request("textDocument/inlineCompletion", at))["items"] == []


@pytest.mark.parametrize("identity", [1.5, True, [], {}])
async def test_an_id_that_is_none_is_refused_as_such(talk, identity):
    server = await talk(Engine())
    server.send_body(json.dumps({"jsonrpc": "2.0", "id": identity, "method": "jotcode/health"}).encode())
    await server.settled()
    assert [one["error"]["code"] for one in server.sent if one.get("id", 0) is None] == [-32600]


def asking(**changes: object) -> bytes:
    return json.dumps({"jsonrpc": "2.0", "id": 1, "method": "jotcode/health", **changes}).encode()


CROOKED = [
    b"9" * 5_000, b'{"jsonrpc": "2.0", "method": "jotcode/health", "id": ' + b"9" * 5_000 + b"}", b"[" * 200_000,
    b'{"jsonrpc": "2.0", "id": 1, "method": "jotcode/health", "params": ' + b'{"a":' * 50_000 + b"1" + b"}" * 50_000 + b"}",
    asking(method="x" * 1_000_000), asking(params="x" * 1_000_000), asking(params={"\0": "\0"}), asking(jsonrpc="1.0"),
    b"[" + asking() + b"]", b"[]", b"null", b"true", b'""', b"\xef\xbb\xbf" + asking(), asking().decode().encode("utf-16"),
    b'{"jsonrpc": "2.0", "id": 1, "id": 2, "method": "jotcode/health", "method": "shutdown", "method": "jotcode/health"}',
    asking(method="__init__"), asking(method="fake/../../x"), asking(id="\ud800"), b'{"id": NaN, "jsonrpc": "2.0", "method": "x"}',
    asking(method="textDocument/completion", params={"textDocument": {"uri": "file:///" + "%00" * 9_000}, "position": {}}),
    asking(method="workspace/executeCommand", params={"command": "jotcode.addImports", "arguments": ["file:///etc/passwd", ["import os"], 0]}),
    asking(method="textDocument/didOpen", params={"textDocument": {"uri": "file:///dev/zero", "languageId": "python", "version": 1, "text": None}}),
]  # fmt: skip


@pytest.mark.parametrize("body", CROOKED, ids=range(len(CROOKED)))
async def test_after_a_message_that_is_made_to_break_it_the_server_answers_the_next(talk, body):
    server = await talk(Engine())
    server.send_body(body)
    await server.settled()
    assert (await server.request("jotcode/health"))["state"] == "ready" and server.messages() == []
    answers = [one for one in server.sent if one.get("id") == 1 and "method" not in one]
    assert len(answers) <= 1


LENGTHS = [b"0", b"-1", b"99999999999", b"9" * 5_000, b"1e9", b"0x10", b"", b"2, 2", b"\xff"]


@pytest.mark.parametrize("length", LENGTHS, ids=range(len(LENGTHS)))
def test_a_header_that_lies_about_the_length_holds_nothing_up(length):
    parser = FrameParser()
    heard = list(parser.feed(b"Content-Length: " + length + b"\r\n\r\n" + framed(b'{"next": 1}')))
    assert heard[-1:] == [b'{"next": 1}'] and len(parser._buffer) == 0
