"""The server part of bench.py: `jotcode.server` in a process of its own, spoken to over stdio as an editor does."""

import asyncio
import itertools
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jotcode.model.engine import Engine
from jotcode.model.task import Task
from lsprotocol import types
from pygls.lsp.client import LanguageClient

COMMENTS = (
    "write a function to add two numbers",
    "merge two sorted lists into one sorted list",
    "read a csv file into a list of dictionaries",
    "class for a bank account with deposit and withdraw",
    "find the longest common prefix of a list of strings",
    "count how often each word appears in a text",
)
URI = "untitled:bench.py"
PATIENCE_S = 1200  # on a machine that has much else to do
MEMORY_ROUNDS = 10


@dataclass
class Served:
    """Seconds of what was asked of the server; resident bytes.

    memory: (requests so far, bytes).
    """

    initialize_s: float = 0.0
    first_s: float = 0.0
    request_s: list[float] = field(default_factory=list)
    bare_s: list[float] = field(default_factory=list)
    plain_s: list[float] = field(default_factory=list)
    cached_s: list[float] = field(default_factory=list)
    memory: list[tuple[int, int]] = field(default_factory=list)


class Editor:
    """One document in one server."""

    def __init__(self) -> None:
        self.client = LanguageClient("jotcode-bench", "1")
        self.client.feature(types.WINDOW_LOG_MESSAGE)(lambda params: None)
        self._versions = itertools.count(2)

    async def begin(self) -> tuple[float, float]:
        """Start the server; seconds to the reply to initialize and to the first completion."""
        started = time.perf_counter()
        await self.client.start_io(sys.executable, "-m", "jotcode.server")
        await self.client.initialize_async(types.InitializeParams(capabilities=types.ClientCapabilities()))
        initialized = time.perf_counter() - started
        self.client.initialized(types.InitializedParams())
        item = types.TextDocumentItem(uri=URI, language_id="python", version=1, text="")
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=item))
        while not await self.ask(f"# {COMMENTS[0]}"):
            if time.perf_counter() - started > PATIENCE_S:
                raise SystemExit(f"the server gave no completion within {PATIENCE_S} s")
            await asyncio.sleep(0.02)
        return initialized, time.perf_counter() - started

    async def ask(self, text: str, change: bool = True) -> list[Any]:
        """Ghost text at the end of this document."""
        if change:
            identifier = types.VersionedTextDocumentIdentifier(uri=URI, version=next(self._versions))
            whole = types.TextDocumentContentChangeWholeDocument(text=text)
            self.client.text_document_did_change(types.DidChangeTextDocumentParams(identifier, [whole]))
        lines = text.split("\n")
        reply = await self.client.text_document_inline_completion_async(
            types.InlineCompletionParams(
                text_document=types.TextDocumentIdentifier(uri=URI),
                position=types.Position(line=len(lines) - 1, character=len(lines[-1])),
                context=types.InlineCompletionContext(trigger_kind=types.InlineCompletionTriggerKind.Invoked),
            )
        )
        return list(reply.items if isinstance(reply, types.InlineCompletionList) else reply or [])

    def resident(self) -> int:
        """Bytes of the server's memory that are resident; 0 where the system does not tell."""
        status = Path(f"/proc/{self.client._server.pid}/status")
        if not status.is_file():
            return 0
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) * 1024

    async def end(self) -> None:
        """Shut the server down."""
        await self.client.shutdown_async(None)
        self.client.exit(None)
        await self.client.stop()


async def timed(editor: Editor, text: str, change: bool = True) -> float:
    """Seconds from a request to its reply."""
    started = time.perf_counter()
    await editor.ask(text, change)
    return time.perf_counter() - started


async def measure(rounds: int, requests: int, tick: Any) -> Served:
    """Everything about one server. requests: how many the memory is watched over."""
    served, editor = Served(), Editor()
    served.initialize_s, served.first_s = await editor.begin()
    engine = Engine.load(device="cpu")
    engine.wait_until_compiled()
    for comment in COMMENTS * 2:  # the server too compiles in the background
        await editor.ask(f"# {comment}.")
    for number in range(rounds):
        for at, comment in enumerate(COMMENTS):
            # A line above that is new each time: the server remembers answers.
            above = f"limit = {number * len(COMMENTS) + at}\n"
            text = f"{above}# {comment}"
            served.request_s.append(await timed(editor, text))
            served.cached_s.append(await timed(editor, text, change=False))
            served.plain_s.append(await timed(editor, f"{text}\nresult = limit +"))
            started = time.perf_counter()
            engine.complete(Task(comment, above), 3)
            served.bare_s.append(time.perf_counter() - started)
            tick()
    served.memory.append((0, editor.resident()))
    for part in range(MEMORY_ROUNDS):
        for number in range(requests // MEMORY_ROUNDS):
            # One in fifty asks the model for something new, the others are what typing mostly asks.
            new = f"limit = {part * requests + number}\n# {COMMENTS[number // 50 % len(COMMENTS)]}"
            await editor.ask(new if number % 50 == 0 else f"limit = {number}\nresult = limit +")
            tick()
        served.memory.append(((part + 1) * (requests // MEMORY_ROUNDS), editor.resident()))
    await editor.end()
    return served
