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
import select
import socket
import struct
import sys
import types

CLONE_NEWUSER = 0x10000000
CLONE_NEWPID = 0x20000000
CLONE_NEWNET = 0x40000000
LANDLOCK_CREATE_RULESET, LANDLOCK_ADD_RULE, LANDLOCK_RESTRICT_SELF = 444, 445, 446  # the same on every machine
PR_SET_NO_NEW_PRIVS = 38
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


def _watch_the_number_of_processes(child: int, most: int) -> None:
    """Return when the child has ended; end with all others once more than `most` were started.

    RLIMIT_NPROC does not bind root, and counts the user's other processes. This counts those of the candidate.
    """
    try:
        watched, counter = os.pidfd_open(child), os.open("/proc/sys/kernel/ns_last_pid", os.O_RDONLY)
    except (OSError, AttributeError):  # no Linux that counts so
        return
    while not select.select([watched], [], [], 0.02)[0]:
        if int(os.pread(counter, 20, 0)) > most:
            os.write(2, b"ProcessLimit: more than %d processes" % most)
            os._exit(1)


def write_nowhere_else(folder: str) -> None:
    """From here on make, change and delete files below the folder alone, where the kernel can bind us (Landlock).

    /dev/null takes what is thrown away, /dev/shm the locks of multiprocessing.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(LANDLOCK_CREATE_RULESET, None, 0, 1)
    if version < 1:
        return
    changes = sum(1 << bit for bit in (1, 4, 5, 6, 7, 8, 9, 10, 11, 12))  # write, remove, make
    changes |= (1 << 13 if version >= 2 else 0) | (truncate := 1 << 14 if version >= 3 else 0)
    ruleset = libc.syscall(LANDLOCK_CREATE_RULESET, struct.pack("Q", changes), 8, 0)
    for path, allowed in ((folder, changes), ("/dev/shm", changes), (os.devnull, 1 << 1 | truncate)):
        with contextlib.suppress(FileNotFoundError):
            place = os.open(path, os.O_PATH)
            libc.syscall(LANDLOCK_ADD_RULE, ruleset, 1, struct.pack("=Qi", allowed, place), 0)
            os.close(place)
    libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    libc.syscall(LANDLOCK_RESTRICT_SELF, ruleset, 0)
    os.close(ruleset)


def go_below_a_process_that_ends_all(most: int) -> None:
    """Go on as a grandchild in processes of our own, where the kernel allows it: whatever the candidate starts, in
    whatever session, ends with it. The two above wait and pass on how it ended; `most` processes may be started.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWPID) != 0:
        return
    _fork_and_pass_on(most)  # below is process 1 of the new ones: when it ends, the kernel ends them all
    _fork_and_pass_on(most)  # process 1 would not feel signals that it sends to itself


def _fork_and_pass_on(most: int) -> None:
    """Return in the child; in the parent wait for it, and end as it ended."""
    child = os.fork()
    if child == 0:
        return
    for descriptor in (0, 1):
        os.close(descriptor)
    if os.getpid() == 1:
        _watch_the_number_of_processes(child, most)
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
    go_below_a_process_that_ends_all(job["limits"]["RLIMIT_NPROC"])
    write_nowhere_else(job["folder"])
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
