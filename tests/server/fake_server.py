"""The language server with a scripted engine instead of the model: what the tests and the extension's tests drive.

python tests/server/fake_server.py [--stdio] [--hold-load] [--fail-load] [--log-file FILE]

The engine writes a small function for every comment; "add two numbers" gets one that adds, one with a 'counter' in it
two imports, one with 'quoted' a string; with the word 'otherwise' each candidate does something else. A comment with
the word 'gated' is decoded until the request fake/open or until it is stopped. Further requests for tests: fake/load
lets a held load go on, fake/wait answers when the engine's log holds {"event", "comment"}, fake/log gives the log,
fake/prefix the prefix of the last task, fake/holds tells whether a text is in memory, fake/idle what the loop still
has to do, fake/tables the sizes of what it keeps; fake/fail and fake/unwritable are handlers with bugs.
"""
import argparse
import asyncio
import gc
import os
import re
import threading
from collections.abc import Callable, Sized
from pathlib import Path
from typing import Any

from jotcode.model.errors import CheckpointError
from jotcode.model.task import Candidate, Task
from jotcode.server import serve
from jotcode.server.app import create_server
from jotcode.server.completer import CodeEngine
from jotcode.server.jot_server import JotServer

STEP_S = 0.005


class ScriptedEngine:
    """Answers at once, or step by step behind a gate. log: (event, comment) in order of time."""

    description = "scripted, 0 parameters, cpu"
    device = "cpu"

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.log: list[tuple[str, str]] = []
        self.prefix = ""

    def complete(self, task: Task, count: int = 1, stop: Callable[[], bool] | None = None) -> list[Candidate]:
        self.log.append(("begin", task.comment))
        self.prefix = task.prefix
        os.write(1, b"native code prints this\n")  # must never reach the protocol
        if "crash" in task.comment:
            raise RuntimeError("a secret of the user's: " + task.comment)
        if "nothing" in task.comment:
            return []
        while "gated" in task.comment and not self.gate.wait(STEP_S):
            if stop is not None and stop():
                self.log.append(("stopped", task.comment))
                return []
        self.log.append(("done", task.comment))
        return [Candidate(_code(task, index), -0.1 - index, 0.9 - 0.2 * index) for index in range(count)]


def _code(task: Task, index: int) -> str:
    step = "\t" if "\t" in task.indent or "\t" in task.def_line or re.search(r"^\t", task.prefix, re.M) else "    "
    if task.def_line.strip():
        inner = task.def_line[: len(task.def_line) - len(task.def_line.lstrip())] + step
        return f"{inner}return a + b"
    words = re.findall(r"[a-z]+", task.comment.lower())
    name = "add" if {"add", "numbers"} <= set(words) else "_".join(words[-2:]) or "answer"
    name += "" if index == 0 else f"_{index + 1}"
    imports = ""
    if "counter" in words:  # an answer that needs imports
        imports = f"{task.indent}import os\n{task.indent}from collections import Counter\n\n\n"
    if "quoted" in words:
        return f'{task.indent}def {name}():\n{task.indent}{step}return "text"'
    sign = "+-*"[index % 3] if "otherwise" in words else "+"
    return f"{imports}{task.indent}def {name}(a, b):\n{task.indent}{step}return a {sign} b"


def _add_test_requests(server: JotServer, engine: ScriptedEngine, hold: threading.Event) -> None:
    @server.feature("fake/open")
    def open_gate(params: Any) -> bool:
        engine.gate.set()
        return True

    @server.feature("fake/load")
    def let_load(params: Any) -> bool:
        hold.set()
        return True

    @server.feature("fake/log")
    def log(params: Any) -> list[list[str]]:
        return [list(entry) for entry in engine.log]

    @server.feature("fake/prefix")
    def prefix(params: Any) -> str:
        return engine.prefix

    @server.feature("fake/holds")
    def holds(params: Any) -> bool:
        gc.collect()
        texts = (text for one in gc.get_objects() for text in gc.get_referents(one) if isinstance(text, str))
        return any(params.text in text and text != params.text for text in texts)

    @server.feature("fake/idle")
    async def idle(params: Any) -> dict[str, Any]:
        loop: Any = asyncio.get_running_loop()
        others: list[Any] = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        return {
            "tasks": [task.get_coro().__qualname__ for task in others],
            "timers": sum(not timer.cancelled() for timer in loop._scheduled),
            "busy": server.completer.busy,
        }

    @server.feature("fake/tables")
    def tables(params: Any) -> dict[str, int]:
        kept: dict[str, Sized] = {
            "documents": server.workspace.text_documents,
            "notebooks": server.workspace.notebook_documents,
            "changed_at": server.changed_at,
            "shown": server.shown,
            "feedback": server.feedback.uris(),
            "cache": server.completer.cache,
            "background": server._background,
            "progress": server.work_done_progress.tokens,
            "requests": server.protocol._request_futures,
        }
        return {name: len(table) for name, table in kept.items()}

    @server.feature("fake/fail")
    def fail(params: Any) -> bool:
        raise ValueError("first line\nsecond line")

    @server.feature("fake/unwritable")
    def unwritable(params: Any) -> Any:
        return {1, 2}

    @server.feature("fake/wait")
    async def wait(params: Any) -> bool:
        while (params.event, params.comment) not in engine.log:
            await asyncio.sleep(STEP_S)
        return True


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--stdio", action="store_true")
    parser.add_argument("--tcp", action="store_true", help="on a free port of 127.0.0.1")
    parser.add_argument("--hold-load", action="store_true")
    parser.add_argument("--fail-load", action="store_true")
    parser.add_argument("--log-file", type=Path)
    parser.add_argument("-v", action="count", default=0)
    options = parser.parse_args()
    engine, hold = ScriptedEngine(), threading.Event()
    if not options.hold_load:
        hold.set()

    def load_engine(device: str | None) -> CodeEngine:
        hold.wait()
        if options.fail_load:
            raise CheckpointError("no weights here. Run: jotcode doctor")
        return engine

    def make_server() -> JotServer:
        server = create_server(load_engine)
        _add_test_requests(server, engine, hold)
        return server

    serve_options = serve.ServeOptions(log_file=options.log_file, verbosity=options.v)
    if options.tcp:
        return serve.serve_tcp("127.0.0.1", 0, serve_options, make_server)
    return serve.serve_stdio(serve_options, make_server())


if __name__ == "__main__":
    serve.leave(main())
