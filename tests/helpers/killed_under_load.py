"""Many clients at some replicas, one of which is killed while it works: for replicas of any kind."""
import os
import signal
import threading
from concurrent.futures import ThreadPoolExecutor

from jotcode.model.task import Task
from jotcode.server.remote_engine import RemoteEngine

CLIENTS, EACH = 8, 30
WAIT_S = 120


def kill_one_under_load(engine: RemoteEngine, victim: int) -> None:
    """Asks from CLIENTS threads, kills the process after a third of the answers, and checks every answer."""
    done: list[str] = []
    third = threading.Event()

    def ask(client: int) -> list[tuple[str, list[str]]]:
        said = []
        for number in range(EACH):
            comment = f"client {client} asks for {number}"
            said.append((comment, [one.text for one in engine.complete(Task(comment), 2)]))
            done.append(comment)
            if len(done) >= CLIENTS * EACH // 3:
                third.set()
        return said

    with ThreadPoolExecutor(CLIENTS) as clients:
        asked = [clients.submit(ask, client) for client in range(CLIENTS)]
        assert third.wait(WAIT_S)
        left = CLIENTS * EACH - len(done)
        os.kill(victim, signal.SIGKILL)
        answers = [answer for one in asked for answer in one.result(WAIT_S)]
    assert left > CLIENTS, "it was killed too late to matter"
    assert len(answers) == CLIENTS * EACH
    assert all(texts == [f"answer = {comment!r}"] * 2 for comment, texts in answers)
    assert engine.retries > 0, "nothing was under way in the one that was killed"


def processes(engine: RemoteEngine, count: int) -> set[int]:
    """The processes of so many replicas, as requests find them."""
    found: set[int] = set()
    while len(found) < count:
        found.add(engine.describe().process)
    return found
