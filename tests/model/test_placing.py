import ast

import pytest
from jotcode.model.placing import parses, place, style_of
from jotcode.model.task import Task

ADD = "def add(a, b):\n    if a:\n        return a\n    return a + b"


def test_code_at_the_top_stands_as_it_is():
    assert place(ADD, Task("add")) == ADD


def test_code_is_formatted():
    assert place("def add(a,b):\n    c=a\n    return c", Task("add")) == "def add(a, b):\n    c = a\n    return c"


@pytest.mark.parametrize(
    ("prefix", "indent", "expected"),
    [
        (
            "class A:\n    x = 1\n",
            "    ",
            "    def add(a, b):\n        if a:\n            return a\n        return a + b",
        ),
        ("class A:\n  x = 1\n", "  ", "  def add(a, b):\n    if a:\n      return a\n    return a + b"),
        ("class A:\n\tx = 1\n", "\t", "\tdef add(a, b):\n\t\tif a:\n\t\t\treturn a\n\t\treturn a + b"),
    ],
)
def test_code_is_indented_like_the_file(prefix, indent, expected):
    assert place(ADD, Task("add", prefix, indent)) == expected


def test_a_typed_def_line_is_not_inserted_again_and_its_body_follows_it():
    task = Task("add", "class A:\n", "    ", def_line="    def add(a, b):")
    assert place(ADD, task) == "        if a:\n            return a\n        return a + b"


def test_a_typed_class_line_takes_its_body_too():
    code = "class Point:\n    x = 1\n\n    def f(self):\n        return 2"
    assert place(code, Task("p", def_line="class Point:")) == "    x = 1\n\n    def f(self):\n        return 2"


@pytest.mark.parametrize("code", ["", "\n \n", "# only words", "def f(:", "return return", "x = '", "def f():", "\0"])
def test_what_is_empty_or_does_not_parse_is_not_offered(code):
    assert place(code, Task("x")) is None


def test_a_return_is_offered_inside_a_function_only():
    assert place("return 1", Task("x", "def f():\n", "    ")) == "    return 1"
    assert place("return 1", Task("x")) in (None, "return 1")  # ast takes it at top level too


def test_code_that_does_not_fit_between_its_neighbours_is_not_offered():
    task = Task("x", "try:\n    a()\n", "    ", "except ValueError:\n    pass\n")
    assert place("b()", task) == "    b()"
    assert place("else:\n    b()", task) is None


def test_between_an_if_and_its_else_nothing_is_offered_since_any_statement_breaks_the_file():
    assert place("x = 1", Task("x", "if a:\n    pass\n", "", "else:\n    pass\n")) is None


def test_in_a_file_that_is_broken_elsewhere_the_code_is_judged_alone():
    assert place(ADD, Task("x", "def broken(:\n    pass\n\n")) == ADD


def test_the_width_of_the_file_is_kept():
    code = "value = some_function(first_argument, second_argument, third_argument, fourth_argument)"
    assert max(map(len, place(code, Task("x")).split("\n"))) <= 79
    assert place(code, Task("x", "# " + "w" * 100 + "\n")) == code


@pytest.mark.parametrize(
    ("task", "unit", "width"),
    [
        (Task("x"), "    ", 79),
        (Task("x", "if a:\n  b\n"), "  ", 79),
        (Task("x", "if a:\n\tb\n"), "\t", 79),
        (Task("x", "f(a,\n     b)\n"), "    ", 79),
        (Task("x", "x" * 95), "    ", 95),
        (Task("x", "x" * 300), "    ", 120),
    ],
)
def test_the_style_is_read_from_the_lines_around(task, unit, width):
    assert (style_of(task).unit, style_of(task).width) == (unit, width)


def test_alignment_inside_a_step_stays_in_blanks():
    text = place("x = f(a,\n      b)", Task("x", "if a:\n\tb\n", "\t"))
    ast.parse("if a:\n" + text)
    assert " " * 2 in text.split("\n")[1] or "\n" not in text


def test_parses_never_runs_the_code_and_takes_anything():
    assert parses("raise SystemExit") and not parses("x = (") and not parses("a\0b")
    assert not parses("(" * 2000)


@pytest.mark.parametrize(
    ("prefix", "suffix", "unit"),
    [
        ("", "", "    "),
        ("if a:\n  b\n", "", "  "),
        ("", "if a:\n   b\n", "   "),
        ("        a\n", "", "        "),
        ("if a:\n  b\n", "     c\n", "    "),
        ("if a:\n     b\n", "", "    "),
        ("if a:\n\tb\n", "if a:\n  b\n", "\t"),
    ],
)
def test_a_step_of_indentation_is_the_smallest_of_the_file_if_all_are_of_it(prefix, suffix, unit):
    assert style_of(Task("add", prefix, suffix=suffix)).unit == unit


@pytest.mark.parametrize(("longest", "width"), [(10, 79), (79, 79), (80, 80), (119, 119), (120, 120), (121, 120)])
def test_lines_may_be_as_long_as_the_longest_of_the_file_between_79_and_120(longest, width):
    assert style_of(Task("add", "x" * longest + "\n")).width == width
    assert style_of(Task("add", "", suffix="y" * longest)).width == width


def test_code_that_the_formatter_cannot_read_is_dropped_and_does_no_harm():
    assert place("x = (\x00", Task("add")) is None
    assert place("x = (", Task("add")) is None


@pytest.mark.parametrize("code", ["", "\n", "# only this", "def add(a, b):"])
def test_what_holds_no_statement_is_nothing(code):
    assert place(code, Task("add")) is None


def test_a_body_without_the_head_that_was_typed_is_nothing():
    assert place("x = 1", Task("add", def_line="def add(a, b):")) is None


def test_what_does_not_align_with_whole_steps_keeps_its_blanks():
    code = "value = first(1,\n              2)"
    assert place(code, Task("add", "if a:\n\tb\n")) == "value = first(1,\n\t\t\t  2)"


def test_blank_lines_of_the_answer_are_empty():
    code = "def f():\n    a = 1\n\n    return a"
    assert place(code, Task("f", "class A:\n", "    ")) == "    def f():\n        a = 1\n\n        return a"


def test_in_a_broken_file_code_is_judged_alone_and_a_return_needs_no_function_there():
    task = Task("add", "x = (\n")
    assert place("return 1", task) == "return 1"
    assert place("return (", task) is None
