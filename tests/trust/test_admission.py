"""Who listens beyond this machine demands a token: one that names it is served, all others are sent away unheard."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jotcode.server import admission
from jotcode.server.admission import admit, token_of_environment
from jotcode.server.transport import FrameParser, framed

TOKEN = "correct horse"


def hello(**options: object) -> bytes:
    params = {"capabilities": {}, "processId": None, "rootUri": None, "initializationOptions": options}
    return framed(json.dumps({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": params}).encode())


async def pieces(data: bytes, size: int) -> AsyncIterator[bytes]:
    for start in range(0, len(data), size):
        yield data[start : start + size]


def heard(data: bytes, size: int = 10_000) -> list[bytes] | None:
    """The bodies that a server would hear of what a client sends in pieces; None if it is sent away."""

    async def listen() -> list[bytes] | None:
        chunks = await admit(pieces(data, size), TOKEN)
        if chunks is None:
            return None
        parser = FrameParser()
        return [body async for chunk in chunks for body in parser.feed(chunk)]

    return asyncio.run(listen())


@given(st.integers(1, 700), st.lists(st.binary(min_size=1, max_size=30), max_size=4))
def test_who_names_the_token_is_heard_to_the_last_byte_and_the_token_is_gone(size, more):
    bodies = heard(hello(token=TOKEN, candidates=2) + b"".join(map(framed, more)), size)
    assert bodies is not None and bodies[1:] == more
    assert json.loads(bodies[0])["params"]["initializationOptions"] == {"candidates": 2}
    assert TOKEN.encode() not in bodies[0]


@pytest.mark.parametrize(
    "data",
    [
        hello(), hello(token="wrong"), hello(token=""), hello(token=None), hello(token=[TOKEN]), hello(Token=TOKEN),
        hello(token=TOKEN + "\0"), hello(token="\ud800"), b"", b"GET / HTTP/1.1\r\n\r\n", framed(b"[" * 50_000),
        framed(b'{"jsonrpc": "2.0", "id": 1, "method": "jotcode/health", "params": {"initializationOptions": {"token": "'
               + TOKEN.encode() + b'"}}}'),
        framed(b"null"), b"x" * 3_000_000, b"Content-Length: 3000000\r\n\r\n" + b" " * 3_000_000,
    ],
)  # fmt: skip
def test_who_does_not_is_sent_away(data):
    assert heard(data) is None


def test_who_says_nothing_is_sent_away_in_time(monkeypatch):
    monkeypatch.setattr(admission, "PATIENCE_S", 0.01)

    async def silent() -> AsyncIterator[bytes]:
        await asyncio.Event().wait()
        yield b""

    assert asyncio.run(admit(silent(), TOKEN)) is None


def test_a_token_is_demanded_where_it_is_required_or_set_and_never_the_same_twice(monkeypatch):
    monkeypatch.delenv("JOTCODE_TOKEN", raising=False)
    assert token_of_environment(required=False) == (None, False)
    first, second = token_of_environment(required=True), token_of_environment(required=True)
    assert first[1] and first[0] != second[0] and len(first[0]) >= 32
    monkeypatch.setenv("JOTCODE_TOKEN", TOKEN)
    assert token_of_environment(required=False) == token_of_environment(required=True) == (TOKEN, False)


def said(port: int, data: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
        connection.sendall(data)
        return connection.recv(100_000)


def test_a_listening_server_with_a_token_outlasts_strangers_and_serves_those_who_name_it(start_client, monkeypatch):
    monkeypatch.setenv("JOTCODE_TOKEN", TOKEN)
    listening = start_client("--tcp")
    port = int(listening.process.stderr.readline().decode().rsplit(":", 1)[1])
    assert said(port, hello()) == b"" and said(port, hello(token="guess")) == b""
    assert b"inlineCompletionProvider" in said(port, hello(token=TOKEN))
    assert b"inlineCompletionProvider" in said(port, hello(token=TOKEN)), "the first one left without a word"


def test_a_wrong_token_takes_as_long_as_a_nearly_right_one():
    """compare_digest does not stop at the first wrong character: asked for by name, since timing is noise here."""
    source = admission.__loader__.get_source(admission.__name__)
    assert "hmac.compare_digest(" in source and "== token" not in source
