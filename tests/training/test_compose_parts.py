"""Classes out of optional parts: which are drawn, where they stand, and what a check does with the object."""
from random import Random

from jotcode.training.compose.frame_parts import drawn_parts, steps, tell

TOTAL = ("total() {returns|gives} the sum", "def total(self):\n    return 1", "x.total()", "total = lambda s: 1")
NOTHING = ("total() returns None", "def total(self):\n    return None", "x.total()", "total = lambda s: None")
LENGTH = ("len() works", "def __len__(self):\n    return 0", "len(x)", "__len__ = lambda s: 0")


def test_of_two_parts_that_define_the_same_method_one_is_drawn():
    for seed in range(10):
        slots = drawn_parts(Random(seed), (TOTAL, NOTHING), 2, 2)
        found = slots["methods"].count("def total"), slots["refs"].count("total ="), slots["parts"].count("total()")
        assert found == (1, 1, 1)


def test_special_methods_stand_first_whatever_the_sentence_says_first():
    sentences = set()
    for seed in range(20):
        slots = drawn_parts(Random(seed), (TOTAL, LENGTH), 2, 2)
        assert slots["methods"].index("__len__") < slots["methods"].index("total")
        sentences.add(slots["parts"].startswith("len()"))
    assert sentences == {True, False}


def test_a_sentence_keeps_no_choice():
    said = {drawn_parts(Random(seed), (TOTAL,), 1, 1)["parts"] for seed in range(20)}
    assert said == {"total() returns the sum", "total() gives the sum"}


def test_steps_fill_words_and_numbers_but_not_letters_of_names():
    for step in steps(Random(3), "x.put(W, N)|x.Index is None"):
        put = step.startswith(("x.put('", 'x.put("')) and step[:-1].split(", ")[1].isdigit()
        assert put or step == "x.Index is None"


def test_what_an_object_tells_includes_the_names_of_errors():
    assert tell(list, ([1, 2],), ["x.pop()", "len(x)", "x.remove(7)"]) == [2, 1, "ValueError"]
