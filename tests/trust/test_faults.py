"""What breaks around the server: weights, device, log, home, the process itself. It says so once and lives on."""

import json
import logging
import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest
from jotcode.model.checkpoint import MANIFEST, read_manifest, seal
from jotcode.model.errors import CheckpointError
from jotcode.model.task import Candidate
from jotcode.server import faults, serve
from jotcode.server.serve import ServeOptions, engine_loader

ROOT = Path(__file__).parents[2]
ASK = "# write a function to add two numbers"
MENDS = ("Train again", "Name a folder", "Install the jotcode", "copy the whole folder")


@pytest.fixture
def copy(small_checkpoint, tmp_path) -> Path:
    return Path(shutil.copytree(small_checkpoint, tmp_path / "copy"))


def refusal(folder: Path) -> str:
    with pytest.raises(CheckpointError) as refused:
        read_manifest(folder)
    assert any(mend in str(refused.value) for mend in MENDS), refused.value
    return str(refused.value)


# --- weights


def test_one_bit_flipped_in_each_of_200_places_is_noticed(copy):
    rng = Random(7)
    files = sorted(copy.iterdir())
    assert len(files) >= 6
    for place in range(200):
        path = files[place % len(files)]
        whole = path.read_bytes()
        damaged = bytearray(whole)
        damaged[rng.randrange(len(damaged))] ^= 1 << rng.randrange(8)
        path.write_bytes(damaged)
        refusal(copy)
        path.write_bytes(whole)
    read_manifest(copy)


@pytest.mark.parametrize("share", [0.0, 0.5, 0.999])
def test_a_file_that_is_cut_short_is_named(copy, share):
    for path in sorted(copy.iterdir()):
        whole = path.read_bytes()
        path.write_bytes(whole[: int(len(whole) * share)])
        assert path.name in refusal(copy)
        path.write_bytes(whole)


def test_a_file_that_is_missing_is_named(copy):
    for name in list(json.loads((copy / MANIFEST).read_text())["files"]):
        (copy / name).rename(copy.parent / name)
        assert f"{name} is missing" in refusal(copy)
        (copy.parent / name).rename(copy / name)


def test_a_checkpoint_of_another_version_is_refused_with_its_mend(copy):
    manifest = json.loads((copy / MANIFEST).read_text())
    (copy / MANIFEST).write_text(json.dumps(manifest | {"format": 2}))
    seal(copy)
    assert "format 2" in refusal(copy) and "Install the jotcode that wrote it" in refusal(copy)


def test_the_shipped_weights_are_whole_and_every_file_there_is_hashed():
    folder = ROOT / "model" / "default"
    listed = set(read_manifest(folder)["files"])
    there = {path.name for path in folder.iterdir()} - {MANIFEST, "manifest.sha256"}
    assert there == listed


async def test_without_weights_everything_else_goes_on_and_the_mend_is_told_once(talk_with, copy):
    path = copy / "weights.safetensors"
    path.write_bytes(path.read_bytes()[:-1])
    server = await talk_with(engine_loader(ServeOptions(checkpoint=copy)))
    uri = server.open(ASK)
    at = {"textDocument": {"uri": uri}, "position": {"line": 0, "character": len(ASK)}, "context": {"triggerKind": 1}}
    for _ in range(3):
        assert (await server.request("textDocument/inlineCompletion", at))["items"] == []
    assert server.reason() == "load-failed"
    health = await server.request("jotcode/health")
    assert health["state"] == "failed" and health["openDocuments"] == 1
    where = {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}}
    action = {"textDocument": {"uri": uri}, "range": where, "context": {"diagnostics": []}}
    assert await server.request("textDocument/codeAction", action)
    told = server.messages()
    assert (
        len(told) == 1
        and "weights.safetensors does not have the SHA-256" in told[0]
        and "copy the whole folder" in told[0]
    )


# --- the engine and its device


class OutOfMemoryError(RuntimeError):
    """Named as torch names it."""


class Engine:
    """Fails on a device as it is told to, and works on the CPU."""

    def __init__(self, device: str | None, fault: Exception | None = None) -> None:
        self.description, self.fault = f"scripted, {device or 'cuda'}", fault if device != "cpu" else None

    def complete(self, task, count=1, stop=None):
        if self.fault is not None:
            raise self.fault
        return [Candidate("x = 1", -0.1, 0.9)]


FULL = [OutOfMemoryError("CUDA out of memory"), RuntimeError("CUDA error: device-side assert triggered")]


@pytest.mark.parametrize("fault", FULL)
async def test_a_device_that_fails_while_decoding_is_left_for_the_cpu_with_one_message(talk_with, fault):
    loads = []
    server = await talk_with(lambda device: loads.append(device) or Engine(device, fault))
    assert [item["insertText"] for item in await server.inline(ASK)] == ["\nx = 1"]
    assert await server.inline(ASK + " again") and loads == [None, "cpu"]
    assert [text for text in server.messages() if "it goes on as scripted, cpu" in text] == server.messages()
    assert len(server.messages()) == 1
    assert (await server.request("jotcode/health"))["description"] == "scripted, cpu"


async def test_a_device_that_is_full_while_loading_is_left_too(talk_with):
    def load(device):
        if device != "cpu":
            raise OutOfMemoryError("CUDA out of memory")
        return Engine(device)

    server = await talk_with(load)
    assert await server.inline(ASK) and len(server.messages()) == 1


async def test_an_engine_that_crashes_answers_nothing_logs_no_text_and_the_next_request_is_served(talk_with, caplog):
    caplog.set_level(logging.DEBUG)
    engine = Engine("cuda", ValueError("a secret of the user's"))
    server = await talk_with(lambda device: engine)
    assert await server.inline(ASK) == [] and server.reason() == "engine-error"
    assert "the engine failed: ValueError" in caplog.text and "secret" not in caplog.text
    engine.fault = None
    assert await server.inline(ASK + " again") and server.messages() == []


def test_a_fault_is_said_by_its_place_and_without_its_words():
    try:
        raise ValueError("password = 'hunter2'")
    except ValueError as error:
        said = faults.where(error)
        assert "test_faults.py:" in said and "hunter2" not in said and not faults.is_device_fault(error)


# --- the process


def test_a_server_that_is_killed_in_mid_request_is_started_anew_and_answers(start_client):
    killed = start_client()
    killed.initialize()
    killed.wait_ready()
    comment = "write a gated function"
    killed.start_inline(killed.open(f"# {comment}"), 0, len(comment) + 2)
    killed.wait_engine("begin", comment)
    killed.process.send_signal(signal.SIGKILL)
    assert killed.process.wait(60) == -signal.SIGKILL
    anew = start_client()
    anew.initialize()
    anew.wait_ready()
    assert anew.inline(anew.open(ASK), 0, len(ASK)) and anew.leave() == 0


def test_a_client_that_is_gone_ends_the_server_even_while_it_decodes(start_client):
    client = start_client()
    client.initialize()
    client.wait_ready()
    comment = "write a gated function"
    client.start_inline(client.open(f"# {comment}"), 0, len(comment) + 2)
    client.wait_engine("begin", comment)
    client.process.stdin.close()
    assert client.process.wait(60) == 1


# --- log, home, disk, clock


def test_the_log_is_rotated_private_and_bounded(tmp_path, monkeypatch):
    monkeypatch.setattr(serve, "LOG_BYTES", 2_000)
    path = tmp_path / "server.log"
    path.write_text("old\n")
    path.chmod(0o666)
    serve._start_log(ServeOptions(log_file=path, verbosity=1))
    for number in range(200):
        logging.getLogger("jotcode.test").info("message %d", number)
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == ["server.log", "server.log.1"]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert all(file.stat().st_size <= 2_100 for file in files) and "message 199" in path.read_text()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a disk that is always full")
def test_a_log_on_a_full_disk_stops_nothing_and_is_told_once(start_client):
    mode = stat.S_IMODE(Path("/dev/full").stat().st_mode)
    client = start_client("--log-file", "/dev/full", "-vv")
    client.initialize()
    client.wait_ready()
    for _ in range(3):
        assert client.inline(client.open(ASK), 0, len(ASK))
    assert client.leave() == 0
    said = client.process.stderr.read().decode()
    assert said.count("cannot be written; going on without it") == 1 and "Traceback" not in said
    assert stat.S_IMODE(Path("/dev/full").stat().st_mode) == mode, "a device keeps its mode"


HOMES = [
    {"HOME": None},
    {"HOME": "/dev/null"},
    {"HOME": "/nowhere", "XDG_DATA_HOME": "/dev/null/x", "TMPDIR": "/nowhere"},
]


@pytest.mark.parametrize("home", HOMES)
def test_a_home_that_is_missing_or_cannot_be_written_matters_to_nobody(start_client, home):
    known = {name: value for name, value in os.environ.items() if name not in ("HOME", "JOTCODE_DATA")}
    client = start_client(env=known | {name: value for name, value in home.items() if value is not None})
    client.initialize()
    client.wait_ready()
    assert client.inline(client.open(ASK), 0, len(ASK)) and client.leave() == 0
    program = (
        "from jotcode.model.own_answers import own_answers_file, read_own_answers as r; print(r(own_answers_file()))"
    )
    environment = known | {name: value for name, value in home.items() if value is not None}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False)
    assert done.stdout == "[]\n", done.stderr


async def test_a_clock_that_jumps_changes_nothing(talk_with, monkeypatch):
    times = iter(range(10**9, -(10**9), -(10**6)))
    monkeypatch.setattr(time, "time", lambda: float(next(times)))
    server = await talk_with(lambda device: Engine("cpu"))
    assert await server.inline(ASK) and (await server.request("jotcode/health"))["uptimeSeconds"] >= 0


def test_nothing_that_serves_reads_the_clock_on_the_wall():
    for path in sorted((ROOT / "server").glob("*.py")):
        source = path.read_text()
        assert "time.time(" not in source, (
            f"{path}: use time.monotonic"
        )  # a date may be written down, not measured with
