"""Runs one candidate and its check. Started by sandbox.py as `python -I -B sandbox_runner.py`, reads a task on stdin.

Not imported by anything: it is the program inside the sandbox. The verdict leaves by a descriptor of its own, so that
what the candidate prints is thrown away.
"""

import contextlib
import ctypes
import fcntl
import io
import json
import os
import resource
import socket
import struct
import sys
import types

CLONE_NEWUSER = 0x10000000
CLONE_NEWPID = 0x20000000
CLONE_NEWNET = 0x40000000
SIOCSIFFLAGS = 0x8914
IFF_UP_AND_RUNNING = 0x1 | 0x40


def leave_the_network() -> None:
    """Move into a network of our own that holds nothing but loopback, where the kernel allows it."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWNET) != 0 and libc.unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0:
        return
    # Where this fails even loopback is down, which only a candidate that talks to itself would notice.
    with contextlib.suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as plug:
        fcntl.ioctl(plug, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", IFF_UP_AND_RUNNING))


def go_below_a_process_that_ends_all() -> None:
    """Go on as a grandchild in processes of our own, where the kernel allows it: whatever the candidate starts, in
    whatever session, ends with it. The two above wait and pass on how it ended.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWPID) != 0:
        return
    _fork_and_pass_on()  # below is process 1 of the new ones: when it ends, the kernel ends them all
    _fork_and_pass_on()  # process 1 would not feel signals that it sends to itself


def _fork_and_pass_on() -> None:
    """Return in the child; in the parent wait for it, and end as it ended."""
    child = os.fork()
    if child == 0:
        return
    for descriptor in (0, 1):
        os.close(descriptor)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status) and os.getpid() != 1:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        os.kill(os.getpid(), os.WTERMSIG(status))
    os._exit(128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status))


CALLS_OUT = ("socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind")
LOOKS_UP = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr")
THIS_MACHINE = ("127.0.0.1", "::1", "localhost", "", "None")


def refuse_remote(event: str, arguments: tuple[object, ...]) -> None:
    """An audit hook: connections leave for this machine alone, also where the kernel gave us no network of our own."""
    if event in CALLS_OUT:
        address = arguments[1]
        if isinstance(address, tuple) and address and str(address[0]) not in THIS_MACHINE:
            raise PermissionError(f"the sandbox has no network: {address[0]}")
    elif event in LOOKS_UP and str(arguments[0]) not in THIS_MACHINE:
        raise PermissionError(f"the sandbox has no network: {arguments[0]!r}")


def limit(limits: dict[str, int]) -> None:
    """Set the limits that sandbox.py names, in seconds, bytes and processes."""
    for name, value in limits.items():
        which = getattr(resource, name)
        _, most = resource.getrlimit(which)
        value = value if most == resource.RLIM_INFINITY else min(value, most)
        resource.setrlimit(which, (value, value))


def main() -> None:
    """Read the job, run it within its limits, write the verdict."""
    job = json.load(sys.stdin)
    leave_the_network()
    go_below_a_process_that_ends_all()
    limit(job["limits"])
    sys.addaudithook(refuse_remote)
    verdict = os.fdopen(os.dup(2), "w")
    # A process that the candidate forks has no say, and must not hold the way of the verdict open.
    os.register_at_fork(after_in_child=verdict.close)
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 1)
    os.dup2(null, 2)
    sys.argv, sys.stdin = ["candidate"], io.StringIO("")
    module = types.ModuleType("candidate")
    sys.modules["candidate"] = module
    names = module.__dict__
    try:
        with contextlib.suppress(SystemExit):
            exec(compile(job["source"], "candidate.py", "exec"), names)
        check: dict[str, object] = {}
        exec(compile(job["check"], "check.py", "exec"), check)
        judge = check["check"]
        assert callable(judge)
        judge(names, names.get(job["function"]) if job["function"] else None)
        said = job["passed"]
    except BaseException as error:
        said = f"{type(error).__name__}: {error}"[:300]
    verdict.write(said)
    verdict.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
