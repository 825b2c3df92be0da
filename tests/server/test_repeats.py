"""What stands in the file already is not said again. '…' in a text is where the comment stands."""
import pytest
from jotcode.model.task import Candidate, Task
from jotcode.server.context import Found, Place
from jotcode.server.reasons import Reason
from jotcode.server.repeats import without_repeats

ADD = "def add(a, b):\n    return a + b\n"
TOTAL = 'def total(values):\n    result = 0\n    for value in values:\n        result += value\n    return result\n'
TOTAL_OTHERWISE = TOTAL.replace("values", "xs").replace("value", "x").replace("result", "s").replace("total", "sum_of")


def left(code: str, text: str, comment: str = "add two numbers", def_line: str = "") -> str | Reason:
    """What is left of an answer in a text."""
    prefix, suffix = text.split("…\n")
    indent = prefix[len(prefix.rstrip(" ")) :]
    task = Task(comment, prefix.removesuffix(indent), indent, suffix, def_line)
    place = Place(prefix.count("\n"), 0, 0, True, "\n")
    kept = without_repeats(Candidate(code.rstrip("\n"), -0.1, 0.9), Found(task, place, place.line))
    return kept if isinstance(kept, Reason) else kept.text + "\n"


# --- functions that the file has


@pytest.mark.parametrize("text", [ADD + "…\n", "…\n\n\n" + "x = 1\n" + ADD, "…\nx = (\n" + ADD])
def test_a_function_that_the_file_has_is_not_written_again(text):
    assert left(ADD, text) is Reason.EXISTS_ALREADY


@pytest.mark.parametrize(
    "same",
    [
        TOTAL,
        TOTAL_OTHERWISE,
        TOTAL.replace("(values)", "(values: list[int]) -> int"),
        TOTAL.replace("    result = 0", '    """The sum of all values."""\n    result = 0'),
        "@cache\ndef total(\n    values,\n):\n    # the sum\n" + TOTAL.split("\n", 1)[1],
    ],
)
def test_whatever_its_names_hints_and_docstring_a_function_that_does_the_same_is_the_same(same):
    assert left(TOTAL, same + "\n\n…\n") is Reason.EXISTS_ALREADY
    assert left(TOTAL, same.replace("+=", "-=") + "\n\n…\n") != Reason.EXISTS_ALREADY


def test_attributes_and_texts_are_no_names_of_its_own():
    first = "def get(item):\n    return item.name + 'x'\n"
    assert left(first.replace("name", "size").replace("get", "put"), first + "…\n") != Reason.EXISTS_ALREADY
    assert left(first.replace("'x'", "'y'").replace("get", "put"), first + "…\n") != Reason.EXISTS_ALREADY
    assert left(first.replace("get", "put").replace("item", "it"), first + "…\n") is Reason.EXISTS_ALREADY


def test_a_name_that_is_taken_is_varied_everywhere_in_the_answer():
    code = "def add(n):\n    return n + add(n - 1)  # not self.add\n\n\nprint(add(3), x.add, 'add')\n"
    assert left(code, ADD + "\n…\n") == (
        "def add_2(n):\n    return n + add_2(n - 1)  # not self.add\n\n\nprint(add_2(3), x.add, 'add')\n"
    )
    assert left(code, ADD + "def add_2(): 1\n…\n").startswith("def add_3(n)")
    assert left("class Add:\n    x = 1\n", "class Add(B):\n    y = 1\n…\n") == "class Add2:\n    x = 1\n"


@pytest.mark.parametrize("comment", ["write add(n)", "a function called add", "a function named 'add' that adds"])
def test_a_name_that_the_comment_asks_for_stays(comment):
    assert left("def add(n):\n    return n\n", ADD + "…\n", comment).startswith("def add(n)")


def test_a_helper_that_the_file_has_is_called_under_the_files_name():
    code = TOTAL + "\n\ndef mean(values):\n    return total(values) / len(values)\n"
    main = code[code.index("def mean") :]
    assert left(code, TOTAL + "…\n") == main
    assert left(code, TOTAL_OTHERWISE + "…\n") == main.replace("total(", "sum_of(")
    assert left(code, "…\nx = 1\n" + TOTAL_OTHERWISE) == main.replace("total(", "sum_of(")


def test_a_call_below_a_function_that_the_file_has_is_what_is_left():
    assert left(ADD + "\n\nprint(add(1, 2))\n", ADD + "…\n") == "print(add(1, 2))\n"


def test_in_a_class_only_its_own_methods_count():
    inside = "    def add(self, b):\n        return self.a + b\n"
    other = "class B:\n" + inside + "\n\nclass A:\n    …\n"
    own = "class A:\n" + inside + "\n    …\n\n\nclass B:\n    pass\n"
    assert left(inside, other) == inside
    assert left(inside, own) is Reason.EXISTS_ALREADY
    assert left(inside.replace("self.a", "1"), own).startswith("    def add_2(self, b)")
    assert left(inside, ADD + "class A:\n    …\n") == inside
    setter = "    @add.setter\n    def add(self, b):\n        self.b = b\n"
    assert left(setter, own) == setter


def test_a_class_keeps_one_init():
    init = "    def __init__(self, a):\n        self.a = a\n"
    assert left(init.replace("a", "b"), "class A:\n" + init + "    …\n") is Reason.EXISTS_ALREADY
    assert left(init, "class A:\n    …\n") == init


def test_in_a_function_the_functions_of_the_module_are_called():
    code = "    def add(x, y):\n        return x + y\n\n    print(add(1, 2))\n"
    assert left(code, ADD + "def main():\n    …\n") == "    print(add(1, 2))\n"
    assert left(code, ADD.replace("add", "plus") + "def main():\n    …\n") == "    print(plus(1, 2))\n"


def test_a_function_that_does_nothing_yet_is_no_repeat():
    assert left("def close():\n    pass\n", "def open():\n    pass\n…\n") == "def close():\n    pass\n"


@pytest.mark.parametrize(
    "text", [f'"""\n{ADD}"""\n…\n', "# def add(a, b):\n…\n", "def add(a,\n…\n", "def add(:\n…\n"]
)
def test_what_is_no_sound_definition_of_the_file_counts_for_nothing(text):
    kept = left(ADD, text)
    assert kept == ADD if text.startswith(('"', "#")) else kept == ADD.replace("add", "add_2")


def test_the_body_of_a_typed_def_line_is_the_users_own_wish():
    assert left("    return a + b\n", ADD + "…\n", def_line="def plus(a, b):") == "    return a + b\n"


# --- lines that follow the cursor


@pytest.mark.parametrize("below", ["", "\n", "\n\n"])
def test_lines_that_stand_below_are_no_answer(below):
    assert left(ADD, "…\n" + below + ADD) is Reason.REPEATS_TEXT
    assert left("    x = 1\n", "if y:\n    …\n" + below + "    x = 1\n") is Reason.REPEATS_TEXT


def test_the_end_of_an_answer_that_stands_below_is_not_repeated():
    code = "total = 0\nfor x in xs:\n    total += x\nprint(total)\n"
    assert left(code, "…\nprint(total)\ny = 1\n") == "total = 0\nfor x in xs:\n    total += x\n"
    assert left(code, "…\n\nfor x in xs:\n    total += x\nprint(total)\n") == "total = 0\n"
    assert left(code, "…\n    print(total)\n") == code
    assert left(code, "…\nprint(total, 2)\n") == code


def test_a_closing_bracket_that_stands_below_is_not_repeated():
    assert left("x = [\n    1,\n]\n", "…\n]\n") == "x = [\n    1,\n"
    assert left("x = [\n    1,\n]\n", "…\ny = 1\n") == "x = [\n    1,\n]\n"


def test_the_end_of_a_function_stays_where_the_function_would_break_without_it():
    code = "if x:\n    y = 1\nelse:\n    y = 2\n"
    assert left(code, "…\nelse:\n    y = 2\n") == "if x:\n    y = 1\n"
    assert left("def f():\n    return 1\n", "…\n    return 1\n") == "def f():\n    return 1\n"


def test_a_typed_def_line_does_not_get_the_lines_below_its_body_again():
    assert left("    a = 1\n    return a\n", "…\n\nprint(1)\n", def_line="def f():") == "    a = 1\n    return a\n"


def test_the_blank_lines_behind_a_function_that_goes_go_with_it():
    code = "first = 1\n" + ADD + "\n\n\nsecond = add(1, 2)\n"
    assert left(code, ADD + "…\n") == "first = 1\nsecond = add(1, 2)\n"


def test_an_answer_below_a_docstring_has_none_of_its_own():
    task = Task("add", "", "", "", "def add(a, b):")
    code = '    """Add."""\n\n    return a + b'
    for is_below, expected in ((True, "    return a + b"), (False, code)):
        found = Found(task, Place(1, 0, 0, True, "\n"), 0, below_docstring=is_below)
        kept = without_repeats(Candidate(code, -0.1, 0.9), found)
        assert isinstance(kept, Candidate) and kept.text == expected
