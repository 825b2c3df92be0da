"""Many callers of one engine get the answers that each would have got alone."""
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
import torch
from jotcode.model.batching import MOST_TOGETHER, BatchedEngine, SharedEngine, joined
from jotcode.model.engine import DecodeOptions, Engine
from jotcode.model.errors import JotError
from jotcode.model.search import beam
from jotcode.model.task import Task
from jotcode.model.torch_decoding import ModelStepper
from taught_models import write_checkpoint
from tiny_models import CONFIGS, ragged, tiny_model

TASKS = [
    Task("add two numbers"), Task("reverse a string", prefix="import os\nlimit = 3\n"), Task("add two numbers"),
    Task("read a csv file into a list of dictionaries"), Task("count words", indent="    "),
    Task("add", def_line="def add(a, b):"), Task("subtract", def_line="def add(a, b):"), Task("x"),
]  # fmt: skip


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory):
    return write_checkpoint(tmp_path_factory.mktemp("weights") / "small", index=True, learnt=False)


@pytest.fixture(autouse=True)
def short(monkeypatch):
    """Answers of some tokens: a model that knows nothing goes on and on, until two beams are alike to the last bit."""
    monkeypatch.setattr("jotcode.model.engine.MAX_NEW", 12)


def hypotheses(engine, task):
    return [(h.token_ids, h.finished, pytest.approx(h.log_prob, abs=3e-4)) for h in engine.hypotheses(task, 3)]


@pytest.mark.parametrize("kind", [SharedEngine, BatchedEngine])
def test_tasks_that_come_together_are_answered_as_alone(checkpoint, kind):
    # Batches are torch's, with the weights as they are.
    alone = Engine.load(checkpoint, "cpu", DecodeOptions(int8=kind is SharedEngine))
    shared = kind.load(checkpoint, "cpu")
    expected = [[(h.token_ids, h.finished, h.log_prob) for h in alone.hypotheses(task, 3)] for task in TASKS]
    start = threading.Barrier(len(TASKS))

    def ask(task):
        start.wait(60)
        return hypotheses(shared, task)

    with ThreadPoolExecutor(len(TASKS)) as threads:
        found = list(threads.map(ask, TASKS))
    assert found == expected and all(expected)
    if kind is BatchedEngine:
        assert max(shared._decoding.batches) > 1 and sum(shared._decoding.batches) == len(TASKS)


@pytest.mark.parametrize("name", CONFIGS)
def test_sources_of_any_lengths_side_by_side_are_searched_as_each_alone(name):
    model, lengths = tiny_model(CONFIGS[name], 5), [3, 9, 1, 7]
    with torch.inference_mode():
        memories = [model.encode(*ragged([length])) for length in lengths]
        alone = [beam(ModelStepper(model, memory, 16, 3), 1, 3, 12, 0.8)[0] for memory in memories]
        together = beam(ModelStepper(model, joined(memories), 16, 3), len(memories), 3, 12, 0.8)
    assert [[h.token_ids for h in found] for found in together] == [[h.token_ids for h in found] for found in alone]


def test_one_of_a_batch_that_is_not_wanted_any_more_goes_and_the_others_stay():
    model = tiny_model(CONFIGS["modern"], 5)
    with torch.inference_mode():
        memories = [model.encode(*ragged([length])) for length in (3, 9)]
        steps = []
        stepper = ModelStepper(model, joined(memories), 16, 3)
        step = stepper.step
        stepper.step = lambda ids: steps.append(1) or step(ids)
        found = beam(stepper, 2, 3, 12, 0.8, left=lambda source: source == 1 and len(steps) == 2)
        expected = beam(ModelStepper(model, memories[0], 16, 3), 1, 3, 12, 0.8)[0]
        assert [h.token_ids for h in found[0]] == [h.token_ids for h in expected] and found[1] == []
        del steps[:]
        assert beam(stepper, 2, 3, 12, 0.8, left=lambda source: True) == [[], []] and not steps


def held(engine):
    """Makes the engine's searches wait; the events of the first one's begin and of their leave to go on."""
    begun, go_on, search = threading.Event(), threading.Event(), engine._decoding.search_together

    def wait(batch):
        begun.set()
        assert go_on.wait(60)
        return search(batch)

    engine._decoding.search_together = wait
    return begun, go_on


def test_those_who_come_meanwhile_are_one_batch_of_like_beginnings_and_who_stops_is_not_in_it(checkpoint):
    engine = BatchedEngine.load(checkpoint, "cpu")
    begun, go_on = held(engine)
    with ThreadPoolExecutor(8) as threads:
        first = threads.submit(engine.hypotheses, Task("first"), 2)
        assert begun.wait(60)
        same = [threads.submit(engine.hypotheses, Task(f"same {number}"), 2) for number in range(3)]
        other = threads.submit(engine.hypotheses, Task("other", def_line="def f(x):"), 2)
        left = threads.submit(engine.hypotheses, Task("left"), 2, lambda: True)
        while engine._decoding.waiting < 5:
            threading.Event().wait(0.001)
        go_on.set()
        assert all(one.result(60) for one in [first, *same, other]) and left.result(60) == []
    assert sorted(engine._decoding.batches) == [1, 1, 3]


def test_a_batch_has_an_end(checkpoint):
    engine = BatchedEngine.load(checkpoint, "cpu")
    begun, go_on = held(engine)
    with ThreadPoolExecutor(MOST_TOGETHER + 3) as threads:
        asked = [threads.submit(engine.hypotheses, Task("first"), 1)]
        assert begun.wait(60)
        asked += [threads.submit(engine.hypotheses, Task("x"), 1) for _ in range(MOST_TOGETHER + 2)]
        while engine._decoding.waiting < MOST_TOGETHER + 2:
            threading.Event().wait(0.001)
        go_on.set()
        assert len({tuple(h.token_ids for h in one.result(60)) for one in asked[1:]}) == 1
    assert list(engine._decoding.batches) == [1, MOST_TOGETHER, 2]


def test_what_goes_wrong_in_a_batch_is_told_to_each_and_the_next_one_is_decoded(checkpoint):
    engine = BatchedEngine.load(checkpoint, "cpu")
    search, faults = engine._decoding.search_together, iter([JotError("out of memory")])

    def fail_once(batch):
        if (fault := next(faults, None)) is not None:
            raise fault
        return search(batch)

    engine._decoding.search_together = fail_once
    with pytest.raises(JotError, match="out of memory"):
        engine.hypotheses(Task("first"), 2)
    assert engine.hypotheses(Task("first"), 2)
