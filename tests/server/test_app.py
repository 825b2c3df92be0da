"""What is registered and how it hangs together, without a process."""
from types import SimpleNamespace

import pytest
from jotcode.model.task import Candidate, Task
from jotcode.server import completion
from jotcode.server.app import create_server
from jotcode.server.completer import Answer
from jotcode.server.documents import JotWorkspace
from jotcode.server.jot_server import JotServer
from lsprotocol import types

ASK = "# write a function to add two numbers"
URI = "file:///x.py"


class Engine:
    description = "scripted"

    def complete(self, task, count=1, stop=None):
        return [Candidate("x = 1", -0.1, 0.9)]


@pytest.fixture
def server() -> JotServer:
    server = create_server(lambda device: Engine())
    server.protocol._workspace = JotWorkspace(None, types.TextDocumentSyncKind.Incremental, [], "utf-16")
    server.protocol.client_capabilities = types.ClientCapabilities()
    server.workspace.put_text_document(types.TextDocumentItem(URI, "python", 1, ASK))
    return server


def ask() -> types.InlineCompletionParams:
    context = types.InlineCompletionContext(types.InlineCompletionTriggerKind.Automatic)
    return types.InlineCompletionParams(context, types.TextDocumentIdentifier(URI), types.Position(0, len(ASK)))


@pytest.mark.parametrize("event", ["nothing", "changed", "closed", "closed and opened again"])
async def test_an_answer_for_a_text_that_is_gone_is_empty(server, event):
    async def complete(task: Task, **options: float) -> Answer:
        if event == "changed":
            document = server.open_document(URI)
            assert document is not None
            document.version = 2
        if event.startswith("closed"):
            server.workspace.remove_text_document(URI)
        if event.endswith("again"):
            server.workspace.put_text_document(types.TextDocumentItem(URI, "python", 1, ASK))
        return Answer((Candidate("x = 1", -0.1, 0.9),))

    server.completer = SimpleNamespace(complete=complete, supersede=lambda: None, threshold=0.0)
    answer = await completion.inline_completion(server, ask())
    assert len(answer.items) == (1 if event == "nothing" else 0)
    assert list(server.health.last_reasons) == ([] if event == "nothing" else ["stale"])


def test_shutdown_closes_the_completer_before_it_is_answered(server):
    server.protocol.fm.features[types.SHUTDOWN](None)
    assert server.completer.state == "closed"


async def test_a_closed_document_leaves_nothing_behind(server):
    await server.completer.load(None)
    answer = await completion.inline_completion(server, ask())
    assert len(answer.items) == 1 and len(server.completer.cache) == 1
    identifier = types.VersionedTextDocumentIdentifier(2, URI)
    server.protocol.fm.features[types.TEXT_DOCUMENT_DID_CHANGE](types.DidChangeTextDocumentParams(identifier, []))
    assert list(server.changed_at) == [URI]
    closed = types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(URI))
    server.workspace.remove_text_document(URI)  # as pygls does it before our handler
    server.protocol.fm.features[types.TEXT_DOCUMENT_DID_CLOSE](closed)
    assert (len(server.completer.cache), server.changed_at) == (0, {})
    server.completer.close()


def test_the_engine_is_not_loaded_before_a_client_says_initialized(server):
    assert server.completer.state == "waiting"
