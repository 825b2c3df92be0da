"""The whole way with real weights: a model that learnt answers by heart, saved, loaded, searched, placed and ranked."""

import json
import threading

import pytest
from jotcode.model.attention_graph import cross_attention
from jotcode.model.engine import DecodeOptions, Engine
from jotcode.model.health import examine
from jotcode.model.pieces import LIKE
from jotcode.model.placing import parses
from jotcode.model.retrieval import Index
from jotcode.model.task import Task
from jotcode.training.export import export
from taught_models import ADD, PLUS, TAUGHT, answers, write_checkpoint

pytestmark = pytest.mark.slow

ASK = Task("write a function to add two numbers")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return write_checkpoint(tmp_path_factory.mktemp("taught") / "best")


@pytest.fixture(scope="module")
def engine(folder):
    return Engine.load(folder, "cpu")


@pytest.mark.parametrize(("task", "code"), TAUGHT)
def test_what_was_learnt_is_answered_in_its_place(engine, task, code):
    wanted = code.partition("\n")[2] if task.def_line else task.indent + code
    assert engine.complete(task)[0].text == wanted


def test_what_was_learnt_is_answered_with_confidence(engine):
    (best,) = engine.complete(ASK)
    assert best.score <= 0 and 0.8 < best.confidence <= 1


@pytest.mark.parametrize("count", [1, 2, 4])
def test_candidates_are_different_parse_and_are_no_more_than_asked_for(engine, count):
    candidates = engine.complete(ASK, count)
    assert 1 <= len(candidates) <= count
    assert len({candidate.text for candidate in candidates}) == len(candidates)
    assert all(parses(candidate.text) for candidate in candidates)


def test_the_same_task_has_the_same_answer_with_a_stop_that_never_comes(engine):
    assert engine.complete(ASK, 3) == engine.complete(ASK, 3, lambda: False)


def test_a_greedy_search_answers_too(folder):
    greedy = Engine.load(folder, "cpu", DecodeOptions(beams=1))
    assert [candidate.text for candidate in greedy.complete(ASK)] == [ADD]


def test_a_typed_def_line_begins_what_is_found_and_is_not_inserted_again(engine):
    task = Task("add two numbers", def_line="def plus(x, y):")
    found, head = engine.hypotheses(task, 4), engine.codec.prefix_ids(task.def_line)
    assert found and all(list(hypothesis.token_ids[: len(head)]) == head for hypothesis in found)
    assert engine.complete(task)[0].text == PLUS.partition("\n")[2]


def test_what_does_not_parse_where_it_stands_is_not_given(engine):
    assert engine.complete(Task(ASK.comment, "if x:\n    pass\n", "", "else:\n    pass\n"), 4) == []


def test_stop_is_read_once_a_step_and_ends_the_search(engine):
    reads = 0

    def stop():
        nonlocal reads
        reads += 1
        return reads > 3

    assert engine.complete(ASK, 1, stop) == []
    assert reads <= 6  # the step that was stopped and the door behind it, none of the steps that were left


def test_callers_at_once_get_each_its_own_answer(engine):
    found = {}

    def ask(name, task):
        found[name] = engine.complete(task)[0].text

    threads = [threading.Thread(target=ask, args=item) for item in (("add", ASK), ("hello", Task("say hello")))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {"add": ADD, "hello": 'print("hello")'}


@pytest.mark.parametrize("comment", ["", "?", "é" * 2000, "word " * 3000, "\x00", "<eos> <pad>", "a\nb"])
def test_any_comment_is_survived(engine, comment):
    assert all(parses(candidate.text) for candidate in engine.complete(Task(comment), 1))


def test_a_def_line_longer_than_an_answer_may_be_has_none(engine):
    line = f"def f({', '.join(f'a{number}' for number in range(300))}):"
    assert engine.complete(Task("add two numbers", def_line=line)) == []


def test_words_answer_through_the_same_door(tmp_path):
    words = Engine.load(write_checkpoint(tmp_path / "best", "words"), "cpu")
    assert words.complete(ASK)[0].text == ADD
    assert words.complete(Task("say hello"))[0].text == 'print("hello")'


def test_known_answers_stand_in_the_source_unless_retrieval_is_off(tmp_path):
    folder = write_checkpoint(tmp_path / "best", index=True)
    with_index = Engine.load(folder, "cpu")
    assert with_index.neighbours("string backwards")[0].answer.origin == "t.reverse"
    assert LIKE in with_index.source_tokens(ASK)
    without = Engine.load(folder, "cpu", DecodeOptions(retrieve=False))
    assert LIKE not in without.source_tokens(ASK) and without.complete(ASK)[0].text == ADD


def test_what_is_explained_is_the_answer_that_is_given(engine):
    found = cross_attention(engine, ASK)
    assert engine.codec.code(engine.codec.source_ids(found.target)) == ADD
    assert engine.complete(ASK)[0].text == ADD


def test_an_exported_checkpoint_gives_the_same_answers_at_half_the_size(folder, tmp_path):
    export(folder, tmp_path / "out", Index.build(answers()))
    small = Engine.load(tmp_path / "out", "cpu", DecodeOptions(retrieve=False))
    assert [small.complete(task)[0].text for task, _ in TAUGHT] == [
        Engine.load(folder, "cpu").complete(task)[0].text for task, _ in TAUGHT
    ]
    weights = "weights.safetensors"
    assert (tmp_path / "out" / weights).stat().st_size < 0.6 * (folder / weights).stat().st_size
    assert json.loads((tmp_path / "out" / "manifest.json").read_text())["files"].keys() >= {"answers.jsonl"}


def test_the_doctor_finds_it_well(folder):
    findings = examine(folder, "cpu")
    assert all(finding.good for finding in findings), findings
    assert "answered in" in findings[-1].found
