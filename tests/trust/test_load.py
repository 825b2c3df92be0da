"""Many requests at once and a slow model: one decoding at a time, the last is answered, nothing else waits for it."""

import asyncio
import threading
import time

from jotcode.model.task import Candidate


class Slow:
    """Decodes until it is told to stop or let go, and knows how many do so at the same time."""

    description = "scripted"

    def __init__(self) -> None:
        self.now = self.most = self.begun = 0
        self.free, self.started, self._lock = threading.Event(), threading.Event(), threading.Lock()

    def complete(self, task, count=1, stop=None):
        with self._lock:
            self.now, self.begun = self.now + 1, self.begun + 1
            self.most = max(self.most, self.now)
        self.started.set()
        while not self.free.wait(0.001) and not (stop is not None and stop()):
            pass
        with self._lock:
            self.now -= 1
        return [] if stop is not None and stop() else [Candidate(f"x = {task.comment!r}", -0.1, 0.9)]


async def test_of_200_requests_at_most_one_decodes_the_last_is_answered_and_all_get_one_answer(talk):
    engine = Slow()
    server = await talk(engine)
    uris = [server.open(f"# write a function number {number}") for number in range(200)]
    waiting = []
    for number, uri in enumerate(uris):
        end = len(f"# write a function number {number}")
        at = {"textDocument": {"uri": uri}, "position": {"line": 0, "character": end}, "context": {"triggerKind": 1}}
        waiting.append(asyncio.ensure_future(server.request("textDocument/inlineCompletion", at)))
        await asyncio.sleep(0.001)
    assert await asyncio.to_thread(engine.started.wait, 60)
    engine.free.set()
    answers = await asyncio.gather(*waiting)
    assert "number 199" in answers[-1]["items"][0]["insertText"]
    assert engine.most == 1
    assert all(answer["items"] == [] for answer in answers[:-60]), "those that nobody looks at any more"
    answered = [message["id"] for message in server.sent if "method" not in message]
    assert len(answered) == len(set(answered))


async def test_afterwards_every_table_is_empty(talk):
    engine = Slow()
    engine.free.set()
    server = await talk(engine)
    for number in range(50):
        await server.inline(f"# write a function number {number}")
    for uri in list(server.server.workspace.text_documents):
        server.notify(
            "textDocument/didChange", {"textDocument": {"uri": uri, "version": 2}, "contentChanges": [{"text": "x"}]}
        )
        server.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    await server.settled()
    inside = server.server
    tables = (
        inside.workspace.text_documents, inside.changed_at, inside.shown, inside.completer.cache, inside._background,
        inside.protocol._request_futures, inside.work_done_progress.tokens,
    )  # fmt: skip
    assert [len(table) for table in tables] == [0] * len(tables)


def test_a_slow_model_delays_a_change_a_cancellation_and_the_farewell_by_less_than_a_tenth_of_a_second(start_client):
    client = start_client()
    client.initialize()
    client.wait_ready()
    delays = []
    for turn in range(5):
        comment = f"write a gated function {turn}"
        uri = client.open(f"# {comment}")
        number, answer = client.start_inline(uri, 0, len(comment) + 2, invoked=True)
        client.wait_engine("begin", comment)
        began = time.perf_counter()
        client.change(uri, 2, "x")
        client.request("jotcode/health")
        changed = time.perf_counter()
        number, answer = client.start_inline(client.open(f"# {comment} again"), 0, len(comment) + 8, invoked=True)
        client.wait_engine("begin", comment + " again")
        cancelling = time.perf_counter()
        client.notify("$/cancelRequest", {"id": number})
        assert answer.exception(60).code == -32800
        delays.append((changed - began, time.perf_counter() - cancelling))
    comment = "write a gated function at last"
    client.start_inline(client.open(f"# {comment}"), 0, len(comment) + 2, invoked=True)
    client.wait_engine("begin", comment)
    began = time.perf_counter()
    client.request("shutdown")
    farewell = time.perf_counter() - began
    client.notify("exit", None)
    assert client.process.wait(60) == 0
    # The best of five: what the rest of the machine does is no delay of ours.
    assert (min(one for one, _ in delays) < 0.1, min(one for _, one in delays) < 0.1) == (True, True), delays
    assert farewell < 1.0
