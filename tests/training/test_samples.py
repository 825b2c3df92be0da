import ast
import itertools
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from jotcode.model.retrieval import Index
from jotcode.model.task import Task
from jotcode.training.corpus_entries import Entry
from jotcode.training.samples import SampleMaker, answers_of, composed_sample, corpus_rounds


def entry(name, kind, asks, code, given=()):
    return Entry(name, "t", kind, f"A {name}.", asks, code, given, "", (), Path("t.py"), 1)


ADD = entry("add", "function", ("add two numbers", "sum of two numbers", "plus"), "def add(a, b):\n    return a + b")
TURN = entry("turn", "function", ("reverse a string", "string backwards"), "def turn(text):\n    return text[::-1]")
DOUBLE = entry("snippet_double", "snippet", ("double each number",), "doubled = [2 * n for n in numbers]", ("numbers",))
BAG = entry(
    "Bag", "class", ("a bag", "bag of things"),
    "class Bag:\n    def __init__(self):\n        self.things = []\n\n"
    "    def put(self, thing):\n        self.things.append(thing)",
)  # fmt: skip
ENTRIES = [ADD, TURN, DOUBLE, BAG]
MAKER = SampleMaker(ENTRIES, Index.build(answers_of(ENTRIES)))


def drawn(of, count=400):
    return [MAKER.of_entry(of, of.asks[0], Random(seed)) for seed in range(count)]


def test_every_target_is_python_and_the_same_draw_gives_the_same_sample():
    for of in ENTRIES:
        for sample in drawn(of, 100):
            ast.parse(sample.target)
        assert drawn(of, 20) == drawn(of, 20)


@pytest.mark.parametrize("of", [ADD, TURN])
def test_an_answer_beside_an_ask_is_never_found_by_the_very_wording(of):
    for sample in drawn(of):
        assert of.asks[0] not in {like.ask for like in sample.likes}


def test_answers_stand_beside_it_often_without_the_right_one_sometimes_and_sometimes_not_at_all():
    samples = drawn(ADD)
    right = sum(any(like.code == ADD.code for like in sample.likes) for sample in samples) / len(samples)
    none = sum(not sample.likes for sample in samples) / len(samples)
    assert 0.2 < right < 0.7 and 0.2 < none < 0.8


def test_a_typed_def_line_is_the_first_line_of_the_target():
    typed = [sample for sample in drawn(ADD) if sample.task.def_line]
    assert typed
    assert all(sample.target.startswith(sample.task.def_line + "\n") for sample in typed)


def test_another_name_is_said_in_the_ask_and_used_in_the_target():
    renamed = [sample for sample in drawn(ADD) if not sample.target.startswith("def add(")]
    assert len(renamed) > 20
    for sample in renamed:
        assert ast.parse(sample.target).body[0].name in sample.task.comment


def test_a_snippet_stands_inside_a_function_that_has_what_it_needs():
    for sample in drawn(DOUBLE, 20):
        assert sample.task.indent == "    " and "numbers" in sample.task.prefix and sample.target == DOUBLE.code
        ast.parse(sample.task.prefix + "    " + sample.target)


def test_a_method_of_a_class_is_asked_for_below_those_before_it():
    methods = [sample for sample in drawn(BAG) if sample.family == "corpus.method"]
    assert methods
    for sample in methods:
        assert sample.target.startswith("def put(self, thing):") and "def __init__" in sample.task.prefix
        assert "def put" not in sample.task.prefix and sample.task.indent == "    "


def test_what_is_asked_for_in_use_has_the_nearest_answers_beside_it():
    sample = MAKER.asked(ADD, "add two numbers")
    assert sample.likes[0].code == ADD.code and sample.task == Task("add two numbers")


def test_held_out_asks_are_not_among_the_answers():
    assert "plus" in answers_of([ADD])[0].asks
    assert "plus" not in answers_of([ADD], frozenset({"plus"}))[0].asks


def test_every_round_has_every_ask_once_in_a_new_order_and_no_held_out_one():
    rounds = corpus_rounds(ENTRIES, frozenset({"plus"}), 0)
    first, second = (list(itertools.islice(rounds, 7)) for _ in range(2))
    expected = {(of.name, ask) for of in ENTRIES for ask in of.asks} - {("add", "plus")}
    assert {(of.name, ask) for of, ask in first} == {(of.name, ask) for of, ask in second} == expected
    assert first != second


def test_a_composed_sample_comes_to_column_zero_with_its_typed_line():
    task = Task("x", "class A:\n", "    ", def_line="    def f(self):")
    sample = composed_sample(task, "        return 1", "methods", MAKER, Random(0))
    assert sample.target == "def f(self):\n    return 1" and sample.family == "composer.methods"


def test_an_entry_with_one_ask_can_be_shown_too():
    lonely = replace(ADD, name="lonely", asks=("quokka",))
    maker = SampleMaker([lonely], Index.build(answers_of([lonely])))
    assert all(maker.of_entry(lonely, "quokka", Random(seed)).target for seed in range(40))
