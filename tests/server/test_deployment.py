"""The engine as a deployment of Ray Serve. With Ray: `make test-scale`; what needs none of it is run by `make test`."""
import os
import socket
import subprocess
import sys
from collections.abc import Iterator

import pytest
from jotcode.model.errors import ConfigError
from jotcode.model.task import Task
from jotcode.server.deployment import EngineOptions, deploy, undeploy
from jotcode.server.engine_protocol import ENGINE_TOKEN_VARIABLE
from jotcode.server.remote_engine import RemoteEngine
from killed_under_load import kill_one_under_load, processes
from scripted_replica import ScriptedReplica

TOKEN = "correct horse"


def test_a_host_that_others_reach_needs_a_token():
    with pytest.raises(ConfigError, match=ENGINE_TOKEN_VARIABLE):
        deploy(EngineOptions(host="0.0.0.0"))


def test_without_ray_the_mend_is_told(monkeypatch):
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(ConfigError, match=r"pip install 'jotcode\[scale\]'"):
        deploy(EngineOptions())


def test_ray_is_not_imported_before_something_is_deployed():
    program = "import sys, jotcode.server.deployment; print([m for m in ('ray', 'torch') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.fixture(scope="module")
def deployed() -> Iterator[str]:
    """The address of two replicas."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    cluster = os.environ.get("JOTCODE_TEST_CLUSTER")  # one that runs already; else one is started
    deploy(EngineOptions(replicas=2, port=port, token=TOKEN, cluster=cluster), ScriptedReplica)
    yield f"http://127.0.0.1:{port}"
    undeploy()


@pytest.fixture
def engine(deployed, monkeypatch) -> RemoteEngine:
    monkeypatch.setenv(ENGINE_TOKEN_VARIABLE, TOKEN)
    return RemoteEngine.connect(deployed)


@pytest.mark.scale
def test_ray_tells_nobody_that_it_is_used(engine):
    from ray._common.usage import usage_lib

    assert not usage_lib.usage_stats_enabled()


@pytest.mark.scale
def test_of_two_replicas_one_is_killed_under_load_and_no_request_is_lost(engine):
    victim, other = processes(engine, 2)
    kill_one_under_load(engine, victim)
    # Another takes its place.
    again = processes(engine, 2)
    assert other in again and victim not in again


@pytest.mark.scale
def test_who_leaves_ends_the_decoding_and_the_next_one_is_answered(engine):
    assert engine.complete(Task("left"), 1, lambda: True) == []
    assert engine.complete(Task("next"))[0].text == "answer = 'next'"
