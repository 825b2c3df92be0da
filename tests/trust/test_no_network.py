"""The main job and the server on stdio need no network and open none: sockets are denied, and the job is done."""

import subprocess
import sys
from pathlib import Path

import pytest

ASK = "# write a function to add two numbers"
LOAD_S = 120.0

# Put before a program: every socket but the pair by which asyncio wakes itself is written down and refused.
DENY = """
import socket, sys
def deny(event, arguments):
    if event == "socket.__new__" and arguments[1] in (socket.AF_INET, socket.AF_INET6) or event in {
        "socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.gethostbyname",
        "socket.gethostbyaddr", "urllib.Request", "ftplib.connect", "smtplib.connect",
    }:
        print("SOCKET", event, arguments, file=sys.stderr, flush=True)
        raise PermissionError("no network here")
sys.addaudithook(deny)
"""
# A network of our own without any device, where the kernel lets us: what native code opens leads nowhere either.
ALONE = """
import ctypes
libc = ctypes.CDLL(None)
alone = libc.unshare(0x40000000) == 0 or libc.unshare(0x50000000) == 0
"""


def run_denied(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", "-c", DENY + program, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_guard_notices_a_socket():
    done = run_denied("socket.create_connection(('127.0.0.1', 9))")
    assert done.returncode == 1 and "SOCKET" in done.stderr and "no network here" in done.stderr


def test_the_main_job_is_done_where_every_socket_is_denied(small_checkpoint):
    done = run_denied(
        ALONE
        + "from pathlib import Path\nfrom jotcode.model.engine import Engine\nfrom jotcode.model.task import Task\n"
        "engine = Engine.load(Path(sys.argv[1]), 'cpu')\n"
        "print(len(engine.drafts(Task('write a function to add two numbers'), 2)) > 0)",
        str(small_checkpoint),
    )
    assert (done.stdout, "SOCKET" in done.stderr) == ("True\n", False), done.stderr


@pytest.mark.slow
def test_the_shipped_weights_answer_where_every_socket_is_denied():
    done = run_denied(
        ALONE + "import jotcode_command\nsys.argv[1:] = ['complete', 'write a function to add two numbers']\n"
        "jotcode_command.main()"
    )
    assert "def " in done.stdout and "SOCKET" not in done.stderr, done.stderr


def sockets_of(process: int) -> set[str]:
    """The inodes of the internet sockets that a process holds, native code's included."""
    internet = set()
    for table in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        path = Path(f"/proc/{process}/net/{table}")
        internet |= {line.split()[9] for line in path.read_text().splitlines()[1:]} if path.exists() else set()
    links = [str(entry.readlink()) for entry in Path(f"/proc/{process}/fd").iterdir()]
    return {link[8:-1] for link in links if link.startswith("socket:[")} & internet


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_serving_on_stdio_opens_no_internet_socket(start_client, small_checkpoint):
    program = DENY + "from jotcode.server.__main__ import leave, main\nleave(main(sys.argv[1:]))"
    command = [sys.executable, "-P", "-c", program, "--checkpoint", str(small_checkpoint)]
    client = start_client(command=command)
    client.initialize()
    client.wait_ready(LOAD_S)
    client.inline(client.open(ASK), 0, len(ASK), invoked=True)
    assert sockets_of(client.process.pid) == set()
    assert client.request("jotcode/health")["network"] == "none"
    assert client.leave() == 0
    assert b"SOCKET" not in client.process.stderr.read()
