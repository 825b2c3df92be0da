"""A known answer is called what the task calls it, or it does not fit."""

import pytest
from jotcode.model.adapting import adapted
from jotcode.model.task import Task

CLAMP = "def clamp(value, low, high):\n    return max(low, min(value, high))"
WORDS = "import re\n\n\ndef find_words(text):\n    return re.findall(r'\\w+', text)"


def test_a_comment_that_says_nothing_of_names_leaves_them():
    assert adapted(CLAMP, Task("limit a value to a range")) == CLAMP


def test_name_parameters_and_defaults_are_those_of_the_comment():
    found = adapted(CLAMP, Task("limit(x, smallest=0, largest=100): keep x within both"))
    assert found == "def limit(x, smallest=0, largest=100):\n    return max(smallest, min(x, largest))"


def test_a_name_alone_changes_the_name_alone():
    found = adapted(WORDS, Task("a function called tokens that gives the words of a text"))
    assert found == WORDS.replace("find_words", "tokens")


def test_a_typed_line_stays_as_it_was_typed_with_its_hints():
    line = "def within(x: float, bounds: tuple[float, float], top: float) -> float:"
    found = adapted(CLAMP, Task("limit a value to a range", def_line=line))
    assert found == line + "\n    return max(bounds, min(x, top))"


def test_imports_stand_below_a_typed_line():
    found = adapted(WORDS, Task("words of a text", def_line="def words(text):"))
    assert found is not None and found.split("\n")[:2] == ["def words(text):", "    import re"]
    scope = {}
    exec(found, scope)
    assert scope["words"]("a bc") == ["a", "bc"]


@pytest.mark.parametrize(
    "task",
    [
        Task("limit(x, low): two parameters where the answer needs three"),
        Task("limit a value", def_line="def limit(x):"),
        Task("limit a value", def_line="    def limit(self, low, high):"),
        Task("limit a value", def_line="class Limit:"),
        Task("limit(value, high, low): swapped names cannot be told apart"),
        Task("limit(x, 3, 4): no parameters at all"),
    ],
)
def test_what_does_not_fit_is_no_answer(task):
    assert adapted(CLAMP, task) is None


@pytest.mark.parametrize("code", ["class A:\n    pass", "def f(*parts):\n    return parts"])
def test_what_is_no_plain_function_has_no_parameters_to_give(code):
    assert adapted(code, Task("join(a): glue")) is None


def test_a_class_gets_the_name_that_is_asked_for():
    code = "class Ring:\n    def copy(self):\n        return Ring()"
    found = adapted(code, Task("ring buffer: class RingBuffer(size) with append"))
    assert found == "class RingBuffer:\n    def copy(self):\n        return RingBuffer()"


def test_a_keyword_is_no_name_to_call_it():
    assert adapted(CLAMP, Task("function called for each value")) == CLAMP
