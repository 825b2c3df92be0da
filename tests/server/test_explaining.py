"""The attention graph of the last completion: the request, with an engine that has none and one that has."""
from dataclasses import replace

import pytest
from jotcode.model.config import PRESETS
from jotcode.model.engine import Engine
from jotcode.model.errors import JotError
from jotcode.model.task import Candidate, Task
from jotcode.server.app import create_server
from jotcode.server.completer import Completer
from jotcode.server.explaining import attention
from tiny_models import checkpoint_of, piece_vocabulary, tiny_model

ASK = "# write a function to add two numbers"
VOCABULARY = piece_vocabulary("add", "two")


class Quick:
    """Answers every comment but those with 'nothing' in it."""

    description = "quick"

    def complete(self, task, count=1, stop=None):
        return [] if "nothing" in task.comment else [Candidate(task.comment, -0.1, 0.9)]


@pytest.fixture
async def completer():
    ready = Completer(lambda device: Quick())
    await ready.load(None)
    yield ready
    ready.close()


async def test_before_any_completion_it_says_that_there_is_none(client):
    assert "no completion yet" in client.request("jotcode/attention", {})["problem"]


async def test_an_engine_without_attention_is_told_apart(client):
    uri = client.open(f"{ASK}\n")
    client.request("textDocument/completion", {"textDocument": {"uri": uri}, "position": {"line": 0, "character": 37}})
    assert "no attention" in client.request("jotcode/attention", {})["problem"]


async def test_the_page_of_a_real_model_shows_the_comment_and_what_was_offered(tmp_path, monkeypatch):
    sizes = {"source_vocabulary": len(VOCABULARY), "target_vocabulary": len(VOCABULARY)}
    config = replace(PRESETS["tiny"], **sizes, width=16, feed_forward=16, target_positions=8)
    engine = Engine(checkpoint_of(tiny_model(config), VOCABULARY, tmp_path), None, "cpu")
    server = create_server(lambda device: engine)
    await server.completer.load(None)
    monkeypatch.setattr(engine, "complete", lambda task, count: [Candidate("    two", -0.1, 0.9)])
    server.completer.last_task = Task("add two")
    answer = await attention(server)
    assert answer["comment"] == "add two"
    assert "<h1># add two</h1>" in answer["html"]
    assert "<tr><th>two</th>" in answer["html"]
    server.completer.close()


async def test_the_last_task_is_the_last_one_that_had_an_answer(completer):
    for comment in ("first", "second", "nothing", "first"):
        await completer.complete(Task(comment), 1)
        assert completer.last_task == Task("second" if comment == "nothing" else comment)


async def test_the_task_is_forgotten_with_the_text_that_it_came_from(completer):
    await completer.complete(Task("first"), 1)
    completer.forget_text()
    assert completer.last_task is None


async def test_a_question_that_fails_fails_for_who_asked_and_the_engine_lives_on(completer):
    with pytest.raises(ZeroDivisionError):
        await completer.ask_engine(lambda engine: 1 // 0)
    assert await completer.ask_engine(lambda engine: engine.description) == "quick"


async def test_without_an_engine_the_question_is_not_asked():
    with pytest.raises(JotError, match="not ready"):
        await Completer(lambda device: Quick()).ask_engine(lambda engine: engine.description)
