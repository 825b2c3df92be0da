import pytest
from jotcode.model.retrieval import Answer, Index
from jotcode.model.task import Candidate, Task
from jotcode.training.evaluate import Result, answer_all, by_lookup, by_model, judge_all, summary
from jotcode.training.sandbox import Outcome
from jotcode.training.tasks import EvaluationTask

GOOD = "def add(a, b):\n    return a + b"
CHECK = "def check(ns, fn):\n    assert fn(2, 3) == 5\n"
INDEX = Index.build(
    [
        Answer(("add two numbers", "sum of two numbers"), GOOD, "function", "sums"),
        Answer(("reverse a string",), "def reverse(text):\n    return text[::-1]", "function", "texts"),
    ]
)


def task(number, tier="easy", comment="add two numbers"):
    return EvaluationTask(str(number), tier, Task(comment), CHECK, GOOD)


def result(number, tier, milliseconds, *verdicts):
    shown = [Candidate(verdict, 0.0, 0.5) for verdict in verdicts]
    return Result(task(number, tier), shown, milliseconds, [Outcome(verdict) for verdict in verdicts])


RESULTS = [
    result(1, "easy", 10.0, "pass", "wrong"),
    result(2, "easy", 30.0, "wrong", "pass"),
    result(3, "hard", 20.0, "syntax", "wrong", "pass"),
    result(4, "hard", 40.0, "empty"),
]


def test_the_summary_counts_by_tier_and_over_all():
    figures = summary(RESULTS, 2)
    assert list(figures) == ["easy", "hard", "all"]
    assert figures["easy"] == {
        "tasks": 2,
        "passed": 1,
        "pass@1": 0.5,
        "pass@2": 1.0,
        "empty": 0,
        "parses": 1.0,
        "ms": 20.0,
    }
    assert figures["hard"] == {
        "tasks": 2,
        "passed": 0,
        "pass@1": 0.0,
        "pass@2": 0.0,
        "empty": 1,
        "parses": 0.0,
        "ms": 30.0,
    }
    assert figures["all"]["pass@1"] == 0.25 and figures["all"]["ms"] == 25.0
    assert figures["all"]["parses"] == pytest.approx(2 / 3)  # of the three that were shown


def test_pass_at_k_looks_at_no_more_than_k():
    assert summary(RESULTS, 3)["hard"]["pass@3"] == 0.5


def test_answers_are_timed_and_judged_and_no_answer_is_empty():
    answers = {
        "add two numbers": [Candidate("def add(a, b):\n    return 0", -0.5, 0.5), Candidate(GOOD, -0.9, 0.4)],
        "x": [],
    }
    done = []
    results = answer_all(
        [task(1), task(2, comment="x")], lambda task, count: answers[task.comment][:count], 2, done.append
    )
    judge_all(results)
    assert [[outcome.verdict for outcome in each.outcomes] for each in results] == [["wrong", "pass"], ["empty"]]
    assert [[candidate.score for candidate in each.candidates] for each in results] == [[-0.5, -0.9], []]
    assert all(each.milliseconds >= 0 for each in results) and done == [1, 2]


def test_the_lookup_answers_with_the_code_of_the_nearest_ask():
    found = by_lookup(INDEX)(Task("write a function for the sum of two numbers"), 1)
    assert found[0].text == GOOD and 0.5 < found[0].similarity <= 1.0


def test_the_lookup_puts_its_code_in_its_place():
    (found,) = by_lookup(INDEX)(Task("add two numbers", "class A:\n", "    ", def_line="    def plus(a, b):"), 1)
    assert found.text == "        return a + b"


def test_the_lookup_knows_when_it_knows_nothing():
    assert by_lookup(INDEX)(Task("zzz qqq"), 3) == []


def test_the_model_answers_with_its_candidates():
    class Engine:
        def complete(self, task, count):
            return [Candidate(f"{task.comment} {number}", -float(number), 0.5) for number in range(count)]

    assert by_model(Engine())(Task("t"), 2) == [Candidate("t 0", 0.0, 0.5), Candidate("t 1", -1.0, 0.5)]
