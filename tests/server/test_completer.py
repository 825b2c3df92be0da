"""One decoding at a time, the newest wins, everybody is answered: the completer with a scripted engine."""
import asyncio
import threading
from collections.abc import AsyncIterator, Callable

import pytest
from jotcode.model.errors import CheckpointError, JotError
from jotcode.model.task import Candidate, Task
from jotcode.server import completer as completer_module
from jotcode.server.completer import Completer
from jotcode.server.reasons import Reason

FIRST, SECOND = Task("first gated"), Task("second")
QUICK = Task("quick")


class Engine:
    """Answers with the comment; one that is 'gated' decodes steps of a millisecond until the gate opens or stop()."""

    description = "scripted"

    def __init__(self) -> None:
        self.gate, self.begun, self.stopped = threading.Event(), threading.Event(), threading.Event()
        self.asked: list[tuple[str, int]] = []

    def complete(self, task: Task, count: int = 1, stop: Callable[[], bool] | None = None) -> list[Candidate]:
        self.asked.append((task.comment, count))
        self.begun.set()
        if "crash" in task.comment:
            raise ValueError("no")
        while "gated" in task.comment and not self.gate.wait(0.001):
            if stop is not None and stop():
                self.stopped.set()
                return []
        if "nothing" in task.comment:
            return []
        return [Candidate(f"{task.comment} {index}", -0.1, 0.9) for index in range(count)]


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
async def completer(engine: Engine) -> AsyncIterator[Completer]:
    ready = Completer(lambda device: engine)
    await ready.load(None)
    yield ready
    engine.gate.set()
    ready.close()


async def until(event: threading.Event) -> None:
    assert await asyncio.to_thread(event.wait, 5)


async def test_a_task_is_answered_with_as_many_candidates_as_asked(completer):
    answer = await completer.complete(QUICK, 3)
    assert [candidate.text for candidate in answer.candidates] == ["quick 0", "quick 1", "quick 2"]
    assert answer.reason is None


async def test_a_newer_task_answers_the_older_with_nothing_at_once_and_stops_it(completer, engine):
    older = asyncio.create_task(completer.complete(FIRST, 1))
    await until(engine.begun)
    newer = await completer.complete(SECOND, 1)
    assert (await older).reason is Reason.SUPERSEDED
    assert newer.candidates[0].text == "second 0"
    assert engine.stopped.is_set()


async def test_requests_for_the_same_task_share_one_decoding(completer, engine):
    waiting = [asyncio.create_task(completer.complete(FIRST, count)) for count in (2, 1)]
    await until(engine.begun)
    engine.gate.set()
    answers = await asyncio.gather(*waiting)
    assert [len(answer.candidates) for answer in answers] == [2, 1]
    assert engine.asked == [("first gated", 2)]


async def test_who_waits_for_fewer_candidates_is_answered_by_a_decoding_for_more(completer, engine):
    few = asyncio.create_task(completer.complete(FIRST, 1))
    await until(engine.begun)
    many = asyncio.create_task(completer.complete(FIRST, 3))
    await until(engine.stopped)
    engine.gate.set()
    assert [len((await request).candidates) for request in (few, many)] == [1, 3]


async def test_cancelling_the_only_request_stops_the_decoding(completer, engine):
    request = asyncio.create_task(completer.complete(FIRST, 1))
    await until(engine.begun)
    request.cancel()
    with pytest.raises(asyncio.CancelledError):
        await request
    await until(engine.stopped)
    assert not completer.busy


async def test_cancelling_one_of_two_leaves_the_decoding_to_the_other(completer, engine):
    one, other = (asyncio.create_task(completer.complete(FIRST, 1)) for _ in range(2))
    await until(engine.begun)
    one.cancel()
    with pytest.raises(asyncio.CancelledError):
        await one
    engine.gate.set()
    assert len((await other).candidates) == 1


async def test_a_request_that_is_superseded_while_it_is_debounced_never_reaches_the_engine(completer, engine):
    first = asyncio.create_task(completer.complete(FIRST, 1, debounce_s=60))
    await asyncio.sleep(0)
    assert (await completer.complete(SECOND, 1)).candidates
    assert (await first).reason is Reason.SUPERSEDED
    assert engine.asked == [("second", 1)]


async def test_asking_by_hand_for_a_debounced_task_begins_at_once(completer):
    automatic = asyncio.create_task(completer.complete(QUICK, 1, debounce_s=60))
    await asyncio.sleep(0)
    assert (await completer.complete(QUICK, 1)).candidates
    assert (await automatic).candidates


async def test_a_task_is_decoded_once_and_then_known(completer, engine):
    await completer.complete(QUICK, 3)
    assert len((await completer.complete(QUICK, 2)).candidates) == 2
    assert engine.asked == [("quick", 3)]


async def test_a_known_answer_that_is_empty_keeps_its_reason(completer):
    for _ in range(2):
        assert (await completer.complete(Task("nothing"), 1)).reason is Reason.NO_CANDIDATE


async def test_an_answer_too_late_is_nothing_and_its_decoding_is_stopped(completer, engine):
    answer = await completer.complete(FIRST, 1, timeout_s=0.02)
    assert (answer.candidates, answer.reason) == ((), Reason.TIMEOUT)
    await until(engine.stopped)


async def test_an_engine_that_raises_answers_nothing_and_lives_on(completer, caplog):
    assert (await completer.complete(Task("crash"), 1)).reason is Reason.ENGINE_ERROR
    assert (await completer.complete(QUICK, 1)).candidates
    assert "ValueError" in caplog.text


async def test_a_stopped_decoding_is_not_remembered(completer, engine):
    older = asyncio.create_task(completer.complete(FIRST, 1))
    await until(engine.begun)
    await completer.complete(SECOND, 1)
    await older
    engine.gate.set()
    assert (await completer.complete(FIRST, 1)).candidates


async def test_requests_wait_for_the_engine_to_load(engine):
    go_on = threading.Event()

    def load(device: str | None) -> Engine:
        assert go_on.wait(5)
        return engine

    loading = Completer(load)
    load_task = asyncio.create_task(loading.load("cpu"))
    await asyncio.sleep(0)
    request = asyncio.create_task(loading.complete(QUICK, 1))
    await asyncio.sleep(0)
    assert loading.state == "loading" and not request.done()
    go_on.set()
    assert (await request).candidates
    assert await load_task == "scripted"
    loading.close()


async def test_a_load_that_takes_too_long_answers_nothing(engine, monkeypatch):
    monkeypatch.setattr(completer_module, "LOAD_WAIT_S", 0.01)
    go_on = threading.Event()

    def load(device: str | None) -> Engine:
        assert go_on.wait(5)
        return engine

    loading = Completer(load)
    load_task = asyncio.create_task(loading.load(None))
    await asyncio.sleep(0)
    assert (await loading.complete(QUICK, 1)).reason is Reason.LOADING
    go_on.set()
    await load_task
    loading.close()


@pytest.mark.parametrize("error", [CheckpointError("no weights. Run: jotcode doctor"), RuntimeError("torn")])
async def test_a_load_that_fails_says_the_mend_and_every_request_answers_nothing(error):
    def load(device: str | None) -> Engine:
        raise error

    failing = Completer(load)
    early = asyncio.create_task(failing.complete(QUICK, 1))
    with pytest.raises(JotError, match="jotcode doctor"):
        await failing.load(None)
    assert (await early).reason is Reason.LOAD_FAILED
    assert (await failing.complete(QUICK, 1)).reason is Reason.LOAD_FAILED
    failing.close()


async def test_what_the_user_can_mend_is_told_once_until_the_engine_works_again():
    class Away:
        description = "away"
        away = True

        def complete(self, task, count=1, stop=None):
            if self.away:
                raise JotError("no engine answers. Start one")
            return [Candidate("x = 1", -0.1, 0.9)]

    engine, told = Away(), []
    completer = Completer(lambda device: engine)
    completer.tell = told.append
    await completer.load(None)
    for comment in ("one", "two"):
        assert (await completer.complete(Task(comment), 1)).reason is Reason.ENGINE_ERROR
    assert told == ["no engine answers. Start one"]
    engine.away = False
    assert (await completer.complete(Task("three"), 1)).candidates
    engine.away = True
    await completer.complete(Task("four"), 1)
    assert len(told) == 2
    completer.close()


async def test_closing_answers_everybody_and_stops_the_decoding(completer, engine):
    request = asyncio.create_task(completer.complete(FIRST, 1))
    await until(engine.begun)
    completer.close()
    assert (await request).reason is Reason.CLOSED
    await until(engine.stopped)
    assert (await completer.complete(QUICK, 1)).reason is Reason.CLOSED


async def test_the_threshold_is_the_engines_own_once_it_is_loaded():
    class Calibrated(Engine):
        threshold = 0.8

    completer = Completer(lambda device: Calibrated())
    assert completer.threshold == 0.0
    await completer.load(None)
    assert completer.threshold == 0.8
    completer.close()
