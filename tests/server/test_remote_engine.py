"""`serve --engine URL`: whatever goes wrong on the way, a task is answered, given up when nobody wants it, or told."""
import http.server
import itertools
import json
import logging
import os
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from jotcode.model.errors import ConfigError, DataError, JotError
from jotcode.model.task import Candidate, Task
from jotcode.server import remote_engine
from jotcode.server.engine_protocol import (
    ENGINE_TOKEN_VARIABLE,
    MOST_BYTES,
    answer,
    read_candidates,
    read_task,
    write_task,
)
from jotcode.server.remote_engine import EngineUnreachable, RemoteEngine, parse_url
from jotcode.server.serve import ServeOptions, engine_loader

TASK = Task("add two", "import os\n", "    ", "x = 1", "    def f():")
ANSWER = Candidate("    return 'ä'", -0.25, 0.75, 0.5, {"score": -0.25, "lines": 1.0})
ADDRESS = "http://127.0.0.1:8757"


class There:
    """The engine behind the wire. It waits while the comment says 'gated', until it is stopped or let go."""

    description, device, threshold = "scripted", "cpu", 0.4

    def __init__(self) -> None:
        self.asked: list[tuple[Task, int]] = []
        self.begun, self.stopped = threading.Event(), threading.Event()

    def complete(self, task: Task, count: int = 1, stop: Callable[[], bool] | None = None) -> list[Candidate]:
        self.asked.append((task, count))
        self.begun.set()
        if "crash" in task.comment:
            raise ValueError("a secret of the user's")
        return [] if task.comment == "nothing" else [ANSWER] * count


class Host:
    """An HTTP server of engine_protocol.answer. faults: what happens to the next requests instead."""

    def __init__(self, engine: There, token: str | None = None) -> None:
        self.engine, self.faults = engine, iter(())  # type: Any
        self.requests: list[tuple[str, bytes]] = []
        self.left = threading.Event()
        host = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                host.requests.append((str(self.headers), body))
                fault = next(host.faults, None)
                if fault is not None:
                    fault(self)
                    return
                status, said = answer(
                    host.engine, token, self.command, self.path, self.headers.get("authorization", ""), body
                )
                self.reply(status, json.dumps(said).encode())

            do_POST = do_GET

            def reply(self, status: int, body: bytes, length: int | None = None) -> None:
                self.send_response(status)
                self.send_header("Content-Length", str(len(body) if length is None else length))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


def cut(handler: Any) -> None:
    """The connection ends before a word was said."""


def torn(handler: Any) -> None:
    handler.reply(200, b'{"candidates": [', length=500)


def unavailable(handler: Any) -> None:
    handler.reply(503, b"no replica")


def garbled(handler: Any) -> None:
    handler.wfile.write(b"\0\0\0\0\r\n\r\n")


@pytest.fixture
def host() -> Iterator[Callable[..., Host]]:
    made: list[Host] = []

    def make(engine: There | None = None, token: str | None = None) -> Host:
        made.append(Host(engine or There(), token))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote_engine, "PAUSES_S", (0.0, 0.001))
    monkeypatch.delenv(ENGINE_TOKEN_VARIABLE, raising=False)


def test_a_task_and_its_candidates_come_through_as_they_are(host):
    there = host()
    engine = RemoteEngine.connect(there.url)
    assert engine.complete(TASK, 3) == [ANSWER] * 3
    assert engine.complete(TASK)[0].evidence == ANSWER.evidence
    assert there.engine.asked == [(TASK, 3), (TASK, 1)]
    assert engine.complete(Task("nothing")) == []
    assert (engine.device, engine.threshold) == ("cpu", 0.4)
    assert engine.description == f"scripted, engine at {there.url}"


def test_nothing_but_the_task_is_sent(host):
    there = host()
    RemoteEngine.connect(there.url).complete(TASK, 2)
    headers, body = there.requests[-1]
    names = {line.split(":")[0] for line in headers.strip().splitlines()}
    assert names == {"Host", "Accept-Encoding", "Content-Length", "Content-Type"}
    assert json.loads(body) == {
        "task": {"comment": "add two", "prefix": "import os\n", "indent": "    ", "suffix": "x = 1",
                 "def_line": "    def f():"},
        "count": 2,
    }  # fmt: skip


@pytest.mark.parametrize("fault", [cut, torn, unavailable, garbled])
def test_a_request_that_was_lost_on_the_way_is_made_again(host, fault):
    there = host()
    engine = RemoteEngine.connect(there.url)
    there.faults = iter([fault, fault, fault])
    assert engine.complete(TASK) == [ANSWER]
    assert engine.retries == 3 and len(there.engine.asked) == 1


def test_of_several_addresses_one_that_lives_is_enough(host):
    dead, living = host(), host()
    dead.close()
    engine = RemoteEngine.connect(f"{dead.url}, {living.url}")
    assert [engine.complete(TASK) for _ in range(6)] == [[ANSWER]] * 6
    assert engine.retries >= 3


def test_where_nobody_answers_the_address_and_the_mend_are_told(host, monkeypatch):
    monkeypatch.setattr(remote_engine, "CONNECT_PATIENCE_S", 0.05)
    gone = host()
    gone.close()
    with pytest.raises(EngineUnreachable, match=rf"no engine answers at {gone.url} \(.*refused.*\). Start one there"):
        RemoteEngine.connect(gone.url)


def test_patience_ends(host):
    there = host()
    engine = RemoteEngine([parse_url(there.url)], None, patience_s=0.05)
    there.faults = itertools.repeat(unavailable)
    with pytest.raises(EngineUnreachable, match=r"HTTP status 503|no answer in time"):
        engine.complete(TASK)
    assert len(there.requests) > 0 and there.engine.asked == []


def test_an_answer_that_nobody_wants_any_more_is_given_up_and_the_engine_hears_of_it(host):
    there, heard = host(), threading.Event()
    engine = RemoteEngine.connect(there.url)

    def wait_for_the_end(handler: Any) -> None:
        there.engine.begun.set()
        if handler.connection.recv(1) == b"":
            heard.set()

    there.faults = iter([wait_for_the_end])
    assert engine.complete(TASK, 1, there.engine.begun.is_set) == []
    assert heard.wait(60) and len(there.requests) == 2


def test_nobody_waits_for_an_engine_that_is_away_once_the_answer_is_not_wanted(host):
    there, tries = host(), itertools.count()
    engine = RemoteEngine.connect(there.url)
    there.faults = itertools.repeat(unavailable)
    assert engine.complete(TASK, 1, lambda: next(tries) > 3) == []


def test_an_engine_that_stays_away_is_told_even_where_nobody_waits_for_the_answer_any_more(host, monkeypatch):
    monkeypatch.setattr(remote_engine, "TELL_S", 0.0)
    there = host()
    engine = RemoteEngine.connect(there.url)
    there.faults = itertools.repeat(unavailable)
    with pytest.raises(EngineUnreachable, match="HTTP status 503"):
        engine.complete(TASK, 1, lambda: len(there.requests) > 3)


def test_a_task_at_which_the_engine_fails_is_not_tried_at_the_next_replica(host, caplog):
    there = host()
    engine = RemoteEngine.connect(there.url)
    with caplog.at_level(logging.DEBUG), pytest.raises(JotError, match="failed at this task"):
        engine.complete(Task("crash"))
    assert len(there.engine.asked) == 1 and engine.retries == 0
    assert "secret" not in caplog.text and "ValueError" in caplog.text


def test_an_engine_with_a_token_answers_only_those_who_name_it(host, monkeypatch):
    there = host(token="correct horse")
    with pytest.raises(ConfigError, match=ENGINE_TOKEN_VARIABLE):
        RemoteEngine.connect(there.url)
    for wrong in ("correct", "correct horse "[:-2], "Bearer"):
        monkeypatch.setenv(ENGINE_TOKEN_VARIABLE, wrong)
        with pytest.raises(ConfigError, match="refuses the token"):
            RemoteEngine.connect(there.url)
    monkeypatch.setenv(ENGINE_TOKEN_VARIABLE, "correct horse")
    assert RemoteEngine.connect(there.url).complete(TASK) == [ANSWER]
    assert "correct horse" not in there.requests[-1][1].decode()


@pytest.mark.parametrize("url", ["http://192.168.1.5:8757", "https://engine.example", f"{ADDRESS},http://10.0.0.1"])
def test_an_engine_on_another_machine_needs_a_token(url):
    with pytest.raises(ConfigError, match="is sent the code around your comments"):
        RemoteEngine.connect(url)


@pytest.mark.parametrize("url", ["", "127.0.0.1:8757", "ftp://localhost", "http://", "http://h:99999", "http://h?x=1",
                                 "http://me:secret@h", "http://h:port", "http://h#x"])  # fmt: skip
def test_what_is_no_address_is_told_with_an_example(url):
    with pytest.raises(ConfigError, match=r"like http://127\.0\.0\.1:8757"):
        parse_url(url)


def test_an_address_may_have_a_path_and_leave_the_port_out():
    assert str(parse_url("https://team.example/jot/")) == "https://team.example:443/jot"
    assert parse_url("http://[::1]:1").host == "::1"


@pytest.mark.parametrize("said", [b"", b"[]", b"{}", b'{"candidates": [{}]}', b'{"candidates": 3}', b"[" * 100_000,
                                  b'{"candidates": [{"text": "x", "score": "x"}]}'])  # fmt: skip
def test_what_is_no_answer_is_refused(said):
    with pytest.raises(DataError):
        read_candidates(said)


@pytest.mark.parametrize("body", [b"", b"[]", b'{"task": {}, "count": 1}', write_task(TASK, 0), write_task(TASK, 10**6),
                                  write_task(TASK, 1).replace(b'"add two"', b"3"), b"[" * 100_000])  # fmt: skip
def test_what_is_no_task_is_refused_without_quoting_it(body):
    with pytest.raises(DataError, match=r"^not a task$"):
        read_task(body)
    assert answer(There(), None, "POST", "/complete", "", body)[0] == 400


def test_other_paths_and_too_much_are_refused():
    assert answer(There(), None, "GET", "/complete", "", b"")[0] == 404
    assert answer(There(), None, "POST", "/complete", "", b" " * (MOST_BYTES + 1))[0] == 413
    assert answer(There(), "token", "POST", "/complete", "", b" " * (MOST_BYTES + 1))[0] == 401


def test_the_engine_tells_which_process_it_is(host):
    assert RemoteEngine.connect(host().url).describe().process == os.getpid()


def test_the_server_takes_the_engine_of_its_options_and_no_weights_beside_it(host):
    there = host()
    assert engine_loader(ServeOptions(engine=there.url))("cuda").complete(TASK) == [ANSWER]
    with pytest.raises(ConfigError, match="leave out --checkpoint and --device"):
        engine_loader(ServeOptions(engine=there.url, device="cpu"))
