"""`serve --tcp` for a team: each client is served by itself, all by one engine, and none can harm another."""
import asyncio
import socket
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress

import pytest
from jotcode.model.task import Candidate, Task
from jotcode.server import listening
from jotcode.server.app import create_server
from jotcode.server.jot_server import JotServer
from jotcode.server.listening import Listener, shared
from tcp_client import TcpClient

ASK = "# write a function to add two numbers"


class Team:
    """An engine that says whose task it answers; 'gated' ones wait to be let go or stopped."""

    description = "scripted"

    def __init__(self) -> None:
        self.gate, self.begun, self.stopped = threading.Event(), threading.Semaphore(0), threading.Event()

    def complete(self, task: Task, count: int = 1, stop: Callable[[], bool] | None = None) -> list[Candidate]:
        assert stop is not None
        if "gated" in task.comment:
            self.begun.release()
            while not self.gate.wait(0.001):
                if stop():
                    self.stopped.set()
                    return []
        return [Candidate(f"def f():\n    return {task.prefix.strip()!r}", -0.1, 0.9)]


@pytest.fixture
def engine() -> Team:
    return Team()


@pytest.fixture
async def connect(engine) -> AsyncIterator[Callable[..., Awaitable[TcpClient]]]:
    """Connects further clients to a server in this process; all leave at the end."""
    clients: list[TcpClient] = []
    servers: list[JotServer] = []
    load = shared(lambda device: engine)
    address: asyncio.Future[tuple[str, int]] = asyncio.get_running_loop().create_future()

    def make_server() -> JotServer:
        servers.append(create_server(load))
        return servers[-1]

    listener = Listener(make_server, None)
    serving = asyncio.create_task(listener.listen("127.0.0.1", 0, lambda *at: address.set_result(at)))

    async def make(token: str | None = None) -> TcpClient:
        clients.append(TcpClient(f"client{len(clients)}"))
        await clients[-1].begin(*await address, token)
        await clients[-1].wait_ready()
        return clients[-1]

    make.listener, make.servers, make.address = listener, servers, address  # type: ignore[attr-defined]
    yield make
    engine.gate.set()
    for client in clients:
        client.leave()
    serving.cancel()
    with suppress(asyncio.CancelledError):
        await serving


async def until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not is_so():
            await asyncio.sleep(0.001)


async def test_each_client_has_documents_of_its_own_and_all_have_one_engine(connect):
    clients = [await connect() for _ in range(5)]
    for client in clients:
        client.uri = "untitled:same.py"
        document = {"uri": client.uri, "languageId": "python", "version": 1, "text": ""}
        client.notify("textDocument/didOpen", {"textDocument": document})
    answers = await asyncio.gather(*(client.ask(f"x = {number}\n{ASK}") for number, client in enumerate(clients)))
    assert ["".join(answer).split("return ")[1] for answer in answers] == [f"'x = {n}'" for n in range(5)]
    assert len({id(server.completer.engine) for server in connect.servers}) == 1


async def test_one_may_ask_while_another_waits_and_what_it_asks_takes_nothing_from_the_other(connect, engine):
    first, second = await connect(), await connect()
    waiting = asyncio.create_task(first.ask("# write a gated function"))
    assert await asyncio.to_thread(engine.begun.acquire, timeout=60)
    for number in range(5):
        assert await second.ask(f"y = {number}\n{ASK}")
    assert not waiting.done()
    engine.gate.set()
    assert await waiting


async def test_who_leaves_is_forgotten_and_its_decoding_stopped_and_the_others_stay(connect, engine):
    first, second = await connect(), await connect()
    waiting = asyncio.create_task(first.ask("# write a gated function"))
    assert await asyncio.to_thread(engine.begun.acquire, timeout=60)
    first.leave()
    assert await asyncio.to_thread(engine.stopped.wait, 60)
    await until(lambda: connect.listener.clients == 1)
    assert await second.ask(ASK)
    waiting.cancel()


async def test_who_says_exit_ends_its_own_connection_alone(connect):
    first, second = await connect(), await connect()
    await first.request("shutdown")
    first.notify("exit", None)
    await until(lambda: connect.listener.clients == 1)
    assert await second.ask(ASK)


async def test_one_that_reads_nothing_is_held_to_some_memory_and_harms_nobody(connect, monkeypatch):
    monkeypatch.setattr(listening, "MOST_UNREAD", 20_000)
    slow, other = await connect(), await connect()
    # Little room in the system's own buffers too, so that they are full soon.
    writer = connect.servers[0].protocol.writer._writer
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
    slow.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    slow.stop_reading()
    for _ in range(4000):
        slow.send({"jsonrpc": "2.0", "id": "many", "method": "jotcode/health"})
    await until(lambda: writer.transport.get_write_buffer_size() > 20_000)
    for number in range(10):
        assert await other.ask(f"y = {number}\n{ASK}")
    # What was read of it in one go is answered, and that is not all: the answers to 4000 would be 1.5 MB.
    assert writer.transport.get_write_buffer_size() < 700_000
    assert connect.listener.clients == 2


async def test_more_clients_than_there_is_room_for_are_refused(connect, monkeypatch):
    monkeypatch.setattr(listening, "MOST_CLIENTS", 2)
    first, second = await connect(), await connect()
    with pytest.raises((ConnectionError, TimeoutError)):
        await asyncio.wait_for(connect(), 60)
    assert await first.ask(ASK) and await second.ask(ASK)


async def test_strangers_who_say_nothing_keep_nobody_out(connect):
    connect.listener.token = "open sesame"
    address = await connect.address
    silent = [await asyncio.open_connection(*address) for _ in range(listening.MOST_STRANGERS)]
    await until(lambda: len(connect.listener.strangers) == listening.MOST_STRANGERS)
    client = await connect("open sesame")
    assert await client.ask(ASK)
    # The one that was silent for longest gave way; the others may still name the token.
    assert await asyncio.wait_for(silent[0][0].read(), 60) == b""
    assert len(connect.listener.strangers) == listening.MOST_STRANGERS - 1
    for _, writer in silent:
        writer.close()


def test_an_engine_is_loaded_once_for_each_device_even_by_many_at_once():
    loads: list[str | None] = []
    together = threading.Barrier(8)

    def load(device: str | None) -> Team:
        loads.append(device)
        return Team()

    load_once, engines = shared(load), []

    def ask(device: str | None) -> None:
        together.wait(60)
        engines.append((device, load_once(device)))

    threads = [threading.Thread(target=ask, args=(device,)) for device in ("cpu", None) * 4]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(str, loads)) == ["None", "cpu"] and len({id(engine) for _, engine in engines}) == 2


def test_a_load_that_failed_is_tried_again():
    tries = iter([ValueError("no"), None])

    def load(device: str | None) -> Team:
        if (error := next(tries)) is not None:
            raise error
        return Team()

    load_once = shared(load)
    with pytest.raises(ValueError, match="no"):
        load_once(None)
    assert load_once(None) is load_once(None)
