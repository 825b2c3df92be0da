"""The engine's door (`jotcode engine`): strangers, floods and those who never finish get nothing and cost nothing."""

import asyncio
import sys
import types
from collections.abc import AsyncIterator

import pytest
from jotcode.model.errors import DataError
from jotcode.model.task import Task
from jotcode.server import engine_protocol
from jotcode.server.deployment import Replica
from jotcode.server.engine_protocol import MOST_BYTES, MOST_COMMENT, answer, read_body, read_task, write_task
from scripted_replica import ScriptedReplica

TOKEN = "correct horse"


class Request:
    """As starlette's; counts what is taken of an endless body."""

    def __init__(self, authorization: str, chunks: list[bytes] | None = None) -> None:
        self.method, self.headers, self.taken = "POST", {"authorization": authorization}, 0
        self.url = types.SimpleNamespace(path="/complete")
        self._chunks = chunks

    async def stream(self) -> AsyncIterator[bytes]:
        for chunk in self._chunks or []:
            yield chunk
        while self._chunks is None:
            self.taken += 1 << 20
            assert self.taken <= 2 * MOST_BYTES, "it would read for ever"
            yield b" " * (1 << 20)


@pytest.fixture(autouse=True)
def starlette(monkeypatch):
    """Only what the replica takes of it; starlette comes with jotcode[scale] alone."""
    responses = types.ModuleType("starlette.responses")
    responses.JSONResponse = lambda said, status: (status, said)
    monkeypatch.setitem(sys.modules, "starlette", types.ModuleType("starlette"))
    monkeypatch.setitem(sys.modules, "starlette.responses", responses)


def asked(request: Request) -> tuple[int, dict]:
    return asyncio.run(Replica(ScriptedReplica, TOKEN)(request))


@pytest.mark.parametrize(
    "authorization", ["", "Bearer", "Bearer ", "Bearer wrong", TOKEN, f"bearer {TOKEN}", f"Bearer {TOKEN}\0", "\udcff"]
)
def test_of_a_stranger_not_a_byte_of_the_body_is_read(authorization):
    request = Request(authorization)
    assert asked(request)[0] == 401 and request.taken == 0


def test_who_bears_the_token_is_answered():
    status, said = asked(Request(f"Bearer {TOKEN}", [write_task(Task("add"), 2)]))
    assert status == 200 and [one["text"] for one in said["candidates"]] == ["answer = 'add'"] * 2


def test_of_a_body_without_end_no_more_is_read_than_a_task_may_have():
    request = Request(f"Bearer {TOKEN}")
    assert asked(request)[0] == 413 and request.taken <= MOST_BYTES + (1 << 20)


def test_a_body_that_never_comes_is_given_up(monkeypatch):
    monkeypatch.setattr(engine_protocol, "BODY_PATIENCE_S", 0.01)

    async def drips() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.Event().wait()

    assert asyncio.run(read_body(drips())) is None


BODIES = [
    b"", b"null", b"[]", b"{}", b"[" * 100_000, b"9" * 5_000, b"\xff\xfe", b'{"task": null, "count": 1}', b'{"task": {}, "count": 1}',
    write_task(Task("add"), 0), write_task(Task("add"), -1), write_task(Task("add"), 10**9),
    write_task(Task("add"), 1).replace(b'"add"', b"5"), write_task(Task("add"), 1).replace(b"1}", b"1e999}"),
    write_task(Task("a" * (MOST_COMMENT + 1)), 1), write_task(Task("add", prefix="x" * 2_000_001), 1),
]  # fmt: skip


@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
def test_what_is_no_task_is_told_so_and_never_raises(body):
    with pytest.raises(DataError):
        read_task(body)
    assert answer(ScriptedReplica(), None, "POST", "/complete", "", body)[0] == 400
