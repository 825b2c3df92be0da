"""Two replicas on this machine, without a serving system: what the client's side alone guarantees."""
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from jotcode.model.task import Task
from jotcode.server.engine_protocol import ENGINE_TOKEN_VARIABLE
from jotcode.server.remote_engine import RemoteEngine
from killed_under_load import kill_one_under_load, processes

REPLICA = Path(__file__).parents[1] / "helpers" / "plain_replica.py"
TOKEN = "correct horse"


@pytest.fixture
def urls() -> Iterator[str]:
    command = [sys.executable, str(REPLICA), TOKEN]
    replicas = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    ports = [replica.stdout.readline().strip() for replica in replicas if replica.stdout is not None]
    yield ",".join(f"http://127.0.0.1:{port}" for port in ports)
    for replica in replicas:
        replica.kill()
        replica.communicate()


def test_of_two_replicas_one_is_killed_under_load_and_no_request_is_lost(urls, monkeypatch):
    monkeypatch.setenv(ENGINE_TOKEN_VARIABLE, TOKEN)
    engine = RemoteEngine.connect(urls)
    victim, other = processes(engine, 2)
    kill_one_under_load(engine, victim)
    assert engine.complete(Task("afterwards"))[0].text == "answer = 'afterwards'"
    assert {engine.describe().process for _ in range(4)} == {other}
