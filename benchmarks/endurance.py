"""A server that is typed at for an hour or eight: flat memory, empty tables, nothing left behind. Part of soak.py.

One person types at a steady pace: a file is opened, a comment grows key by key, ghost text (three times of four it is
cancelled), the list and the actions are asked for, the file is closed. Every five minutes another client starts a
server of its own and vanishes in the middle of a request, as an editor that crashes.
"""

import asyncio
import json
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from talk import CAPABILITIES

FAKE_SERVER = Path(__file__).parents[1] / "tests" / "server" / "fake_server.py"
FAKE = [sys.executable, str(FAKE_SERVER)]
SHIPPED = [sys.executable, "-P", "-m", "jotcode.server"]
ASKS = [
    f"# write a function to {verb} {noun}"
    for verb in ("add", "sort", "count", "print", "reverse", "find the largest of", "remove duplicates from", "merge")
    for noun in ("two numbers", "a list of words", "the lines of a file", "a dictionary", "the vowels of a text")
]
TYPED = " please"
VANISH_S = 300.0  # between two clients that vanish
GONE_S = 30.0  # within which their servers must have ended
SAMPLE_S = 5.0


@dataclass
class Course:
    """What was seen of one server. kib, descriptors, threads: one sample every few seconds."""

    requests: int = 0
    cancelled: int = 0
    changes: int = 0
    kib: list[int] = field(default_factory=list)
    descriptors: list[int] = field(default_factory=list)
    threads: list[int] = field(default_factory=list)
    vanished: int = 0
    outlived: int = 0  # servers that went on without their client
    children: int = 0  # processes besides the server, zombies included, that a sample found


async def endurance(seed: int, minutes: float, pace: float, shipped: bool) -> tuple[str, bool]:
    """Types for so many minutes, `pace` requests a second; 0 asks as fast as the server answers.

    shipped: the real server with the shipped weights, else one with a scripted engine, whose tables can be looked into.
    """
    command = SHIPPED if shipped else FAKE
    process = await _started(command)
    person = Person(process, Random(seed), pace)
    await person.greet()
    if shipped:
        await person.wait_ready()
    end, sampled, vanished = time.monotonic() + 60 * minutes, 0.0, time.monotonic()
    course = person.course
    while time.monotonic() < end:
        await person.work_on_a_file()
        if time.monotonic() - sampled > SAMPLE_S:
            sampled = time.monotonic()
            _sample(process.pid, course)
        if not shipped and time.monotonic() - vanished > VANISH_S:
            vanished = time.monotonic()
            course.vanished += 1
            course.outlived += not await _ends_without_its_client(command)
    health = await person.request("jotcode/health", None)
    tables: dict[str, int] = {} if shipped else await person.request("fake/tables", None)
    seconds = _cpu_seconds(process.pid)
    await person.request("shutdown", None)
    person.notify("exit", None)
    code = await process.wait()
    left = _session(process.pid)
    early, late = _early_and_late(course.kib)
    filled = {name: size for name, size in tables.items() if size}
    good = (
        code == 0 and health["openDocuments"] == 0 and not filled and not left and not course.outlived
        and not course.children and late < 1.03 * early
        and course.descriptors[-1] <= course.descriptors[0] and course.threads[-1] <= course.threads[0] + 1
    )  # fmt: skip
    line = (
        f"{'shipped weights, ' if shipped else ''}{minutes:g} minutes, {course.requests:,} requests "
        f"({course.cancelled:,} cancelled), {course.changes:,} changes, {seconds:.0f} s of CPU: {early / 1024:.1f} MiB "
        f"resident in the second quarter, {late / 1024:.1f} in the last; {course.descriptors[0]} descriptors and "
        f"{course.threads[0]} threads at first, {course.descriptors[-1]} and {course.threads[-1]} at last; "
        f"{health['openDocuments']} documents left open, {len(tables)} tables looked into, {filled or 'all empty'}; "
        f"{course.children} child processes or zombies seen, {len(left)} left; {course.vanished} clients vanished, "
        f"{course.outlived} of their servers went on; exit code {code}"
    )
    return line, good


class Person:
    """A client of a server process, one request at a time, at a steady pace."""

    def __init__(self, process: asyncio.subprocess.Process, rng: Random, pace: float = 0.0) -> None:
        assert process.stdin is not None and process.stdout is not None
        self.course = Course()
        self._stdin, self._stdout, self._last = process.stdin, process.stdout, 0
        self._rng, self._pace, self._begun = rng, pace, time.monotonic()

    async def greet(self) -> None:
        """Says hello as a modern client."""
        await self.request("initialize", {"processId": None, "rootUri": None, "capabilities": CAPABILITIES})
        self.notify("initialized", {})

    async def wait_ready(self) -> None:
        """Returns when the model is loaded."""
        while (await self.request("jotcode/health", None))["state"] != "ready":
            await asyncio.sleep(0.2)

    async def work_on_a_file(self) -> None:
        """Opens a file, types the end of a comment, asks for code, closes the file."""
        uri, ask = f"file:///soak/{self._rng.randrange(10**9)}.py", self._rng.choice(ASKS)
        text = "x = 1\n" * self._rng.randrange(200) + ask
        line, character = text.count("\n"), len(ask)
        document = {"uri": uri, "languageId": "python", "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": document})
        identity = {"uri": uri}
        for version, key in enumerate(TYPED, 2):
            place = {"line": line, "character": character}
            change = {"range": {"start": place, "end": place}, "text": key}
            changed = {"textDocument": identity | {"version": version}, "contentChanges": [change]}
            self.notify("textDocument/didChange", changed)
            character += 1
            self.course.changes += 1
            await self._rest(len(TYPED) + 3)
        at = {"textDocument": identity, "position": {"line": line, "character": character}}
        inline = at | {"context": {"triggerKind": 1}}
        await self._ask("textDocument/inlineCompletion", inline, cancel=self._rng.random() < 0.75)
        await self._rest(len(TYPED) + 3)
        found = await self._ask("textDocument/completion", at)
        if found["items"]:
            await self._ask("completionItem/resolve", found["items"][0])
        await self._rest(len(TYPED) + 3)
        where = {"start": at["position"], "end": at["position"]}
        await self._ask("textDocument/codeAction", at | {"range": where, "context": {"diagnostics": []}})
        self.notify("textDocument/didClose", {"textDocument": identity})
        await self._rest(1)

    async def _ask(self, method: str, params: object, cancel: bool = False) -> Any:
        self.course.requests += 1
        self.course.cancelled += cancel
        return await self.request(method, params, cancel)

    async def _rest(self, parts: int) -> None:
        """Waits until as much time has gone by as the pace grants for what was asked so far, the next part included."""
        if self._pace:
            due = self._begun + self.course.requests / self._pace
            await asyncio.sleep(min(max(0.0, due - time.monotonic()), 4 / self._pace) / parts)

    def notify(self, method: str, params: object) -> None:
        """A notification."""
        self._send({"method": method, "params": params})

    async def request(self, method: str, params: object, cancel: bool = False) -> Any:
        """The result of a request, None if it was cancelled. Answers what the server asks meanwhile."""
        self._last += 1
        self._send({"id": self._last, "method": method, "params": params})
        if cancel:
            self.notify("$/cancelRequest", {"id": self._last})
        while True:
            header = await self._stdout.readuntil(b"\r\n\r\n")
            message = json.loads(await self._stdout.readexactly(int(header.split(b":")[1])))
            if "method" in message and "id" in message:
                result = [None] if message["method"] == "workspace/configuration" else None
                self._send({"id": message["id"], "result": result})
            elif message.get("id") == self._last and "method" not in message:
                if not cancel and "error" in message:
                    raise RuntimeError(message["error"])
                return message.get("result")

    def _send(self, message: dict[str, object]) -> None:
        body = json.dumps({"jsonrpc": "2.0"} | message).encode()
        self._stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))


async def _started(command: list[str]) -> asyncio.subprocess.Process:
    """A server in a session of its own, by which what it starts is found."""
    pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
    return await asyncio.create_subprocess_exec(
        *command, stdin=pipe, stdout=pipe, stderr=nothing, start_new_session=True
    )


async def _ends_without_its_client(command: list[str]) -> bool:
    """Whether a server ends, and all that it started, when its client is gone in the middle of a request."""
    process = await _started(command)
    person = Person(process, Random(0))
    await person.greet()
    ask = "# write a gated function"
    document = {"uri": "file:///gone.py", "languageId": "python", "version": 1, "text": ask}
    person.notify("textDocument/didOpen", {"textDocument": document})
    at = {"textDocument": {"uri": "file:///gone.py"}, "position": {"line": 0, "character": len(ask)}}
    body = {"id": "never", "method": "textDocument/inlineCompletion", "params": at | {"context": {"triggerKind": 1}}}
    person._send(body)
    await person.request("fake/wait", {"event": "begin", "comment": ask.removeprefix("# ")})
    assert process.stdin is not None
    process.stdin.close()
    try:
        await asyncio.wait_for(process.wait(), GONE_S)
    except TimeoutError:
        process.kill()
        await process.wait()
        return False
    return not _session(process.pid)


def _sample(process: int, course: Course) -> None:
    status = dict(
        line.split(":", 1) for line in Path(f"/proc/{process}/status").read_text().splitlines() if ":" in line
    )
    course.kib.append(int(status["VmRSS"].split()[0]))
    course.threads.append(int(status["Threads"]))
    course.descriptors.append(len(list(Path(f"/proc/{process}/fd").iterdir())))
    course.children += len(_session(process)) - 1


def _session(leader: int) -> list[int]:
    """The processes of a session, zombies included."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == leader:
            found.append(int(path.parent.name))
    return found


def _cpu_seconds(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


def _early_and_late(samples: list[int]) -> tuple[float, float]:
    """The means of the second quarter and of the last."""
    quarter = max(1, len(samples) // 4)
    return statistics.mean(samples[quarter : 2 * quarter] or samples), statistics.mean(samples[-quarter:])
