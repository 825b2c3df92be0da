"""The main job on real input: three comments at the prompt, then one completion through the language server.

The server runs as an editor runs it: a process of its own, spoken to over stdio.
"""
import asyncio
import sys
import time

from jotcode.model.engine import Engine
from jotcode.model.task import Task
from lsprotocol import types
from pygls.lsp.client import LanguageClient
from rich.console import Console
from rich.syntax import Syntax

COMMENTS = (
    "write a function to add two numbers",
    "read a csv file into a list of dictionaries",
    "function count_long(words, limit) that returns how many words are longer than limit",
)
DOCUMENT = '''class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance

    # deposit(amount): add amount to the balance and return the new balance'''
PATIENCE_S = 120

console = Console()


def at_the_prompt() -> None:
    """Answer the comments with the shipped weights."""
    console.rule("at the prompt")
    with console.status("loading the shipped weights"):
        engine = Engine.load()
        engine.complete(Task("warm up"))
    console.print(engine.description, style="dim")
    for comment in COMMENTS:
        started = time.perf_counter()
        candidates = engine.complete(Task(comment))
        milliseconds = (time.perf_counter() - started) * 1000
        if not candidates:
            sys.exit(f"no answer to {comment!r}")
        figures = f"{milliseconds:.0f} ms, confidence {candidates[0].confidence:.0%}"
        console.print(f"\n[bold]# {comment}[/bold]   [dim]{figures}[/dim]")
        console.print(Syntax(candidates[0].text, "python", background_color="default"))


async def through_the_server() -> None:
    """Open a document in the language server over stdio and ask for ghost text at the end of its last line."""
    console.rule("through the language server")
    client = LanguageClient("jotcode-demo", "1")
    # What the server says while it loads; an editor shows it in its log, and pygls would complain that nobody listens.
    client.feature(types.WINDOW_LOG_MESSAGE)(lambda params: console.print(params.message, style="dim"))
    await client.start_io(sys.executable, "-m", "jotcode.server")
    await client.initialize_async(types.InitializeParams(capabilities=types.ClientCapabilities()))
    client.initialized(types.InitializedParams())
    item = types.TextDocumentItem(uri="untitled:demo.py", language_id="python", version=1, text=DOCUMENT)
    client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=item))
    lines = DOCUMENT.split("\n")
    params = types.InlineCompletionParams(
        text_document=types.TextDocumentIdentifier(uri=item.uri),
        position=types.Position(line=len(lines) - 1, character=len(lines[-1])),
        context=types.InlineCompletionContext(trigger_kind=types.InlineCompletionTriggerKind.Invoked),
    )
    found: list[types.InlineCompletionItem] = []
    with console.status("asking for ghost text"):
        deadline = time.monotonic() + PATIENCE_S
        # The server answers empty while its model loads, as an editor would see it.
        while not found and time.monotonic() < deadline:
            reply = await client.text_document_inline_completion_async(params)
            found = list(reply.items if isinstance(reply, types.InlineCompletionList) else reply or [])
            if not found:
                await asyncio.sleep(0.5)
    await client.shutdown_async(None)
    client.exit(None)
    await client.stop()
    if not found:
        sys.exit(f"the server gave no ghost text within {PATIENCE_S} s")
    console.print(Syntax(DOCUMENT + str(found[0].insert_text), "python", background_color="default"))


if __name__ == "__main__":
    at_the_prompt()
    asyncio.run(through_the_server())
