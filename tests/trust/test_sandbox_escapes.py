"""What a candidate does that wants out of its sandbox, and what a greedy one takes: stopped, or without effect."""

import ctypes
import os
import sys
from pathlib import Path

import pytest
from jotcode.model.task import Task
from jotcode.training import sandbox
from jotcode.training.sandbox import run
from jotcode.training.tasks import EvaluationTask

RUNS = "def check(ns, fn):\n    assert ns['done']\n"
LANDLOCK = sys.platform == "linux" and ctypes.CDLL(None).syscall(444, None, 0, 1) >= 1


def judged(code: str) -> sandbox.Outcome:
    return run(EvaluationTask("t", "all", Task("escape"), RUNS, "done = True"), code + "\ndone = True")


WRITES = {
    "a new file": "open({path!r} + '/new', 'w').write('x')",
    "an old file": "open({path!r} + '/old', 'w').write('x')",
    "the end of an old file": "open({path!r} + '/old', 'a').write('x')",
    "truncating": "os.truncate({path!r} + '/old', 0)",
    "deleting": "os.unlink({path!r} + '/old')",
    "renaming": "os.rename({path!r} + '/old', {path!r} + '/gone')",
    "moving in": "os.rename({path!r} + '/old', 'mine')",
    "a folder": "os.mkdir({path!r} + '/new')",
    "a link": "os.symlink('/etc', {path!r} + '/new')",
    "a hard link": "os.link({path!r} + '/old', {path!r} + '/new')",
    "through a link of its own": "os.symlink({path!r}, 'way'); open('way/new', 'w').write('x')",
    "through a parent": "open(os.path.relpath({path!r}) + '/new', 'w').write('x')",
    "by a child": "import subprocess; subprocess.run(['/bin/sh', '-c', 'echo x > {path}/new'], check=True)",
    "by native code": "import ctypes; assert ctypes.CDLL(None).mkdir({path!r}.encode() + b'/new', 0o777) == 0",
    "a socket": "import socket; socket.socket(socket.AF_UNIX).bind({path!r} + '/new')",
    "a pipe": "os.mkfifo({path!r} + '/new')",
    "its own judge": "open({runner!r}, 'a').write('x')",
}


@pytest.mark.skipif(not LANDLOCK, reason="a kernel without Landlock cannot bind a process to its folder")
@pytest.mark.parametrize("way", WRITES)
def test_nothing_outside_its_own_folder_is_written_made_or_deleted(tmp_path, way):
    (tmp_path / "old").write_text("as it was")
    runner = sandbox.RUNNER.read_bytes()
    outcome = judged("import os\n" + WRITES[way].format(path=str(tmp_path), runner=str(sandbox.RUNNER)))
    assert outcome.verdict == "wrong", outcome
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("old", "as it was")]
    assert sandbox.RUNNER.read_bytes() == runner


def test_in_its_own_folder_it_may_do_all_of_that():
    code = (
        "import multiprocessing, os, socket, tempfile\nos.mkdir('a'); open('a/b', 'w').write('x'); os.truncate('a/b', 0)\n"
        "os.rename('a/b', 'c'); os.link('c', 'd'); os.symlink('c', 'e'); os.unlink('d'); os.mkfifo('f')\n"
        "socket.socket(socket.AF_UNIX).bind('g'); tempfile.NamedTemporaryFile(); open(os.devnull, 'w').write('x')\n"
        "multiprocessing.Lock()"
    )
    assert judged(code) == sandbox.Outcome("pass")


def test_a_flood_of_processes_is_ended(monkeypatch):
    monkeypatch.setitem(sandbox.LIMITS, "RLIMIT_NPROC", 40)
    code = "import os, signal\nfor _ in range(400):\n    if not os.fork():\n        signal.pause()"
    outcome = judged(code)
    assert outcome.verdict == "wrong"
    assert outcome.detail.startswith(("ProcessLimit: more than 40", "BlockingIOError")), outcome


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_native_code_finds_no_network_either():
    """Where the kernel lets us have a network of our own, which knows no route; else the audit hook is all there is."""
    network = judged("import os\nraise RuntimeError(os.readlink('/proc/self/ns/net'))").detail
    if network == f"RuntimeError: {Path('/proc/self/ns/net').readlink()}":
        pytest.skip("the kernel gives us no network of our own")
    code = (
        "import ctypes, struct\nlibc = ctypes.CDLL(None, use_errno=True)\ns = libc.socket(2, 1, 0)\n"
        "address = struct.pack('=H', 2) + struct.pack('>H', 80) + bytes([192, 0, 2, 1]) + bytes(8)\n"
        "raise RuntimeError(libc.connect(s, address, 16), ctypes.get_errno())"
    )
    assert judged(code).detail == "RuntimeError: (-1, 101)", "network is unreachable"


@pytest.mark.parametrize(
    "code",
    [
        "import resource\nresource.setrlimit(resource.RLIMIT_AS, (1 << 40, 1 << 40))\nx = bytearray(3 << 30)",
        "import ctypes\nctypes.CDLL(None).malloc.restype = ctypes.c_void_p\nassert ctypes.CDLL(None).malloc(3 << 30)",
        "import mmap\nmmap.mmap(-1, 3 << 30)",
    ],
)
@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
def test_memory_beyond_the_limit_is_not_had(code):
    if "setrlimit" in code and os.geteuid() == 0:
        code = code.split("\n", 2)[2]  # root may raise limits; that it cannot be bound so is said in SECURITY.md
    assert judged(code).verdict == "wrong"


def test_files_beyond_the_limit_are_not_written_even_bit_by_bit():
    code = "f = open('big', 'wb')\nfor _ in range(20):\n    f.write(bytes(1 << 20))\n    f.flush()"
    assert "File too large" in judged(code).detail


@pytest.mark.parametrize(
    "code",
    [
        "import sys\nsys.modules['__main__'].main = None\nimport os\nos._exit(0)",
        "import gc\nfor one in gc.get_objects():\n    if isinstance(one, dict) and 'passed' in one:\n        one['check'] = ''\nraise SystemExit",
        "import builtins\nbuiltins.AssertionError = SystemExit\nassert False",
        "import os, signal\nos.kill(os.getppid(), signal.SIGKILL)\nos._exit(0)",
        "import sys\nsys.settrace(lambda *a: None)\nraise KeyboardInterrupt",
    ],
)
def test_a_way_round_the_check_is_no_pass(code):
    task = EvaluationTask("t", "all", Task("escape"), "def check(ns, fn):\n    assert fn(2, 3) == 5\n", "")
    assert run(task, code + "\n\n\ndef add(a, b):\n    return None").verdict != "pass"
