import threading
from dataclasses import replace

import pytest
from jotcode.model.checkpoint import save_checkpoint
from jotcode.model.confidence import Calibration
from jotcode.model.config import PRESETS
from jotcode.model.engine import DecodeOptions, Draft, Engine
from jotcode.model.errors import CheckpointError, ConfigError
from jotcode.model.hypothesis import Hypothesis
from jotcode.model.retrieval import Answer, Index
from jotcode.model.task import Task
from tiny_models import piece_vocabulary, tiny_model

VOCABULARY = piece_vocabulary("add", "two", "numbers", "return")
CONFIG = replace(
    PRESETS["tiny"], source_vocabulary=len(VOCABULARY), target_vocabulary=len(VOCABULARY), width=16, feed_forward=16,
    encoder_layers=1, decoder_layers=1, target_positions=24,
)  # fmt: skip
CALIBRATION = Calibration({"score": 2.0}, 1.0, 0.75)
ADD = "def add(a, b):\n    return a + b"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("engine") / "checkpoint"
    save_checkpoint(folder, tiny_model(CONFIG), VOCABULARY, VOCABULARY, {"calibration": CALIBRATION.to_manifest()})
    Index.build([Answer(("add two numbers",), ADD, "function", "t.add")]).save(folder)
    return folder


@pytest.fixture(scope="module")
def engine(folder):
    engine = Engine.load(folder, "cpu")
    engine.wait_until_compiled()  # the same sums in another order: a test must not see both
    return engine


@pytest.fixture
def scripted(engine, monkeypatch):
    """An engine whose search finds these codes, each with its sum of log-probabilities."""

    def found(*codes, finished=True):
        hypotheses = [
            Hypothesis(tuple(engine.codec.prefix_ids(code)), -0.5 * number, 4, finished)
            for number, code in enumerate(codes)
        ]
        monkeypatch.setattr(engine, "_search", lambda encoded, beams, stop: hypotheses)
        return engine

    return found


def test_answers_come_in_their_place_with_score_and_calibrated_confidence(scripted):
    first, second = scripted(ADD, "def add(a, b):\n    return b + a").complete(Task("x", "class A:\n", "    "), 2)
    assert first.text == "    def add(a, b):\n        return a + b"
    assert (first.score, second.score) == (0.0, -0.125)
    assert first.confidence == pytest.approx(0.7311, abs=1e-4) and second.confidence < first.confidence


def test_what_does_not_parse_and_what_was_said_before_give_way_to_the_next(scripted):
    found = scripted("def f(:", ADD, ADD, "def add(a, b):\n    return b + a").complete(Task("x"), 3)
    assert [candidate.text for candidate in found] == [ADD, "def add(a, b):\n    return b + a"]


def test_at_most_as_many_as_asked_for(scripted):
    assert len(scripted(ADD, "def add(a, b):\n    return b + a").complete(Task("x"), 1)) == 1


def test_half_an_answer_is_no_answer(scripted):
    assert scripted(ADD, finished=False).complete(Task("x")) == []


def test_when_nothing_parses_the_answer_is_honestly_empty(scripted):
    assert scripted("def f(:", "= =").complete(Task("x"), 3) == []


def test_after_a_stop_there_is_no_answer(scripted):
    assert scripted(ADD).complete(Task("x"), 1, lambda: True) == []


def test_a_stop_ends_the_decoding_within_one_step(engine):
    asked = []

    def stop():
        asked.append(1)
        return len(asked) > 2

    assert engine.complete(Task("add two numbers"), 1, stop) == []
    assert len(asked) <= 5


def test_the_real_search_answers_or_is_silent_and_always_the_same(engine):
    task = Task("add two numbers", "class A:\n", "    ")
    assert engine.complete(task, 2) == engine.complete(task, 2)


def test_every_hypothesis_begins_with_the_typed_def_line(engine):
    prefix = tuple(engine.codec.prefix_ids("def add(a, b):"))
    found = engine.hypotheses(Task("add", def_line="    def add(a, b):"), 3)
    assert found and all(hypothesis.token_ids[: len(prefix)] == prefix for hypothesis in found)


def test_a_typed_line_that_leaves_no_room_has_no_answer(engine):
    assert engine.complete(Task("add", def_line=f"def add({', '.join('abcdefghijklmnop')}):")) == []


def test_the_nearest_known_answer_stands_in_the_input_unless_switched_off(engine, folder):
    known = engine.codec.prefix_ids("return")[0]
    assert known in engine.codec.source_ids(engine.source_tokens(Task("add two numbers")))
    bare = Engine(engine.checkpoint, engine.index, "cpu", DecodeOptions(retrieve=False))
    assert known not in bare.codec.source_ids(bare.source_tokens(Task("add two numbers")))


@pytest.mark.parametrize("beams", [1, 3])
def test_the_answers_before_and_after_compiling_are_the_same(engine, beams):
    fresh = Engine(engine.checkpoint, engine.index, "cpu")
    task = Task("add two numbers", def_line="def add(a, b):")
    before, after = fresh.hypotheses(task, beams), engine.hypotheses(task, beams)
    assert before and [each.token_ids for each in before] == [each.token_ids for each in after]
    assert [each.log_prob for each in before] == pytest.approx([each.log_prob for each in after], abs=1e-3)


def test_weights_in_eight_bits_judge_a_little_differently(engine):
    task = Task("add two numbers")
    as_shipped = Engine(engine.checkpoint, engine.index, "cpu", DecodeOptions(int8=False))
    assert as_shipped.hypotheses(task, 2) != engine.hypotheses(task, 2)
    (exact, *_), (near, *_) = as_shipped.drafts(task, 1)[-1:], engine.drafts(task, 1)[-1:]
    assert exact.code == near.code == ADD and exact.score == pytest.approx(near.score, abs=0.2)


def test_two_threads_get_the_answers_of_one(engine):
    task = Task("two numbers")
    alone, found = engine.hypotheses(task, 2), []
    threads = [threading.Thread(target=lambda: found.append(engine.hypotheses(task, 2))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [alone, alone]


def test_the_description_names_size_device_and_hash(engine):
    assert engine.description.startswith("tiny, 0.0M parameters, cpu, sha256 ")
    assert engine.description.endswith(engine.checkpoint.sha256[:12])


def test_a_folder_that_is_not_there_is_refused_with_the_mend(tmp_path):
    with pytest.raises(CheckpointError, match=r"no such folder. Name a checkpoint"):
        Engine.load(tmp_path / "none")


def test_a_device_that_is_not_there_is_refused(folder):
    with pytest.raises(ConfigError, match=r"no device 'tpu'"):
        Engine.load(folder, "tpu")


def test_a_known_answer_that_fits_stands_for_election_beside_what_was_written(scripted):
    plus = "def plus(x, y):\n    return x + y"
    found = scripted(plus).drafts(Task("add two numbers"), 1)
    assert [(draft.code, draft.similarity > 0) for draft in found] == [(plus, False), (ADD, True)]


def test_a_comment_worded_just_like_a_known_answer_gets_that_answer(scripted):
    first, second = scripted("def plus(x, y):\n    return x + y").complete(Task("add two numbers"), 2)
    assert first.text == ADD and first.similarity == pytest.approx(1.0, abs=0.01)
    assert second.similarity == 0.0


def test_a_known_answer_stands_under_the_head_that_was_typed(scripted):
    found = scripted(ADD).drafts(Task("add two numbers", def_line="def f(x, y):"), 1)
    assert [draft.code for draft in found if draft.similarity] == ["def f(x, y):\n    return x + y"]


@pytest.mark.parametrize(
    "task", [Task("add two numbers", "class A:\n", "    "), Task("add two numbers", def_line="def f(a):")]
)
def test_nothing_is_recalled_where_it_does_not_fit(scripted, task):
    assert not any(draft.similarity for draft in scripted(ADD).drafts(task, 1))


def test_a_recalled_answer_is_judged_as_the_search_would_judge_it(engine):
    import torch
    from jotcode.model.torch_decoding import TorchDecoding, log_probs_of
    from jotcode.model.vocabulary import BOS, EOS

    ids = engine.codec.prefix_ids("a + b")
    model = engine.checkpoint.model
    source = engine.codec.source_ids(engine.source_tokens(Task("add two numbers")))
    memory = TorchDecoding(model, "cpu").encode(source)
    with torch.inference_mode():
        state = model.start(memory, 20)
        stepped = [
            model.log_probs(model.step(torch.tensor([[read]]), state), memory)[0, 0, write]
            for read, write in zip([BOS, *ids], [*ids, EOS], strict=True)
        ]
    alone, long, beside = log_probs_of(model, memory, [ids, list(range(4, 60)), ids[:1]])
    # Another order of summing in float32.
    assert alone == pytest.approx(float(sum(stepped)), abs=1e-4)
    assert long is None and beside is not None


def test_the_threshold_is_the_calibrations_and_0_without_one(engine, tmp_path):
    assert engine.threshold == 0.75
    save_checkpoint(tmp_path / "c", tiny_model(CONFIG), VOCABULARY, VOCABULARY, {})
    assert Engine.load(tmp_path / "c", "cpu").threshold == 0.0


def test_an_answer_that_is_both_written_and_known_has_that_as_evidence(engine, monkeypatch):
    known, written = Draft(ADD, -0.3, -0.3, 0.8), Draft("def add(a, b):\n    return (a + b)", -0.1, -0.1)
    other = Draft("def add(a, b):\n    return a", -0.2, -2.3)
    monkeypatch.setattr(engine, "drafts", lambda task, beams, stop: [known, written, other])
    found = {candidate.text: candidate.evidence for candidate in engine.complete(Task("add two numbers"), 3)}
    assert found[ADD]["agreed"] == 1.0 and found[other.code]["agreed"] == 0.0
    assert found[ADD]["ahead"] == pytest.approx(2.0 / 5) and found[other.code]["ahead"] < 0
