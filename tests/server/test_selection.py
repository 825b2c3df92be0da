"""From a selection to a task. '«' and '»' mark its ends, '|' a cursor; '…' in an answer is where the code goes."""

import pytest
from jotcode.server.context import Found
from jotcode.server.documents import split_lines
from jotcode.server.reasons import Reason
from jotcode.server.selection import find_below_docstring, find_selected

ASK = "# write a function to add two numbers"


def find(text: str, invoked: bool = True) -> Found | Reason:
    text = text.replace("|", "«»")
    first, last = text.split("«")[0].count("\n"), text.split("»")[0].count("\n")
    return find_selected(split_lines(text.replace("«", "").replace("»", "")), first, last, invoked)


def asked(text: str, invoked: bool = True) -> str:
    found = find(text, invoked)
    assert isinstance(found, Found), found
    return found.task.comment


def placed(text: str) -> tuple[str, int, bool, int]:
    found = find(text)
    assert isinstance(found, Found), found
    return found.task.def_line, found.place.line, found.place.below, found.line


def test_a_cursor_anywhere_in_a_comment_means_its_task():
    assert asked("x = 1\n# write a |function to add\n") == "write a function to add"
    assert placed("x = 1\n# write a |function to add\n") == ("", 1, False, 1)


def test_on_the_empty_line_below_the_comment_means_its_task_too():
    assert asked(f"x = 1\n{ASK}\n|\ny = 1\n") == "write a function to add two numbers"
    assert placed(f"x = 1\n{ASK}\n|\ny = 1\n") == ("", 2, True, 1)
    assert placed("class A:\n    # sort the names\n    |\n") == ("", 2, True, 1)
    assert placed('def mean(a):\n    """Return the mean."""\n    |\n') == ("def mean(a):", 2, True, 0)


def test_on_a_def_line_that_is_typed_below_the_comment_means_its_body():
    assert placed(f"{ASK}\n|def plus(a, b):\n") == ("def plus(a, b):", 1, False, 0)
    assert find(f"{ASK}\n|def plus(a, b):\n    return a + b\n") is Reason.ALREADY_ANSWERED


def test_below_a_comment_that_asks_for_nothing_only_the_user_gets_an_action():
    text = "# We use a list here because order matters.\n|\n"
    assert isinstance(find(text, invoked=False), Reason) and isinstance(find(text), Found)
    assert find(f"{ASK}\n\n|\n") is Reason.NO_COMMENT and find(f"{ASK}\n|x = 1  # one\n") is Reason.NO_COMMENT


def test_the_lines_of_a_comment_that_go_on_are_one_task_wherever_the_cursor_is():
    block = "# Some prose.\n# write a function that takes a list\n# and gives its first element\n"
    whole = "write a function that takes a list and gives its first element"
    for line in ("# write", "# and"):
        assert asked(block.replace(line, f"|{line}")) == whole
        assert placed(block.replace(line, f"|{line}")) == ("", 2, False, 1)


def test_a_line_that_asks_anew_is_another_task():
    block = "# sort the list\n# print the result\n"
    assert asked("|" + block) == "sort the list" and placed("|" + block)[1] == 0
    assert asked(block.replace("# print", "|# print")) == "print the result"


def test_selected_comment_lines_are_one_task_whatever_they_say():
    text = "y = 1\n«# sort the list\n# print the result\n# twice»\nx = 1\n"
    assert asked(text) == "sort the list print the result twice"
    found = find(text)
    assert isinstance(found, Found)
    assert (found.task.prefix, found.task.suffix, found.line) == ("y = 1\n", "x = 1\n", 1)


def test_a_selection_that_ends_on_empty_lines_is_that_of_its_comments():
    assert asked(f"«\n{ASK}\n\n»\n") == "write a function to add two numbers"
    found = find(f"y = 1\n«\n\n{ASK}\n# and print them»\nx = 1\n")
    assert isinstance(found, Found)
    assert (found.line, found.task.comment) == (3, "write a function to add two numbers and print them")


def test_by_itself_only_a_comment_that_asks_is_a_task():
    assert find("# a note on |this\n", invoked=False) is Reason.COMMENT_PROSE
    assert asked("# a note on |this\n") == "a note on this"
    assert asked(f"|{ASK}", invoked=False) == "write a function to add two numbers"


def test_a_def_line_below_the_comment_is_completed():
    assert placed(f"|{ASK}\ndef plus(a, b):\n") == ("def plus(a, b):", 1, False, 0)


DOC = 'def plus(a, b):\n    """Return the| sum of a and b."""\n'


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (DOC, (1, False)),
        (DOC + "\n\nx = 1\n", (1, False)),
        (DOC + "    pass\n", (2, True)),
        (DOC + "\n    ...  # later\nx = 1\n", (3, True)),
        (DOC + "    raise NotImplementedError\n", (2, True)),
        (DOC.replace("|", "").replace("def", "|def"), (1, False)),
        (DOC.replace("|", "").replace('."""', '.\n    """|'), (2, False)),
    ],
)
def test_a_docstring_below_a_def_is_its_task_and_the_body_is_written_there(text, where):
    assert asked(text) == "Return the sum of a and b"
    assert placed(text) == ("def plus(a, b):", *where, 0)


def test_a_docstring_asks_with_its_words_and_not_with_its_list_of_arguments():
    text = "class A:\n\tasync def f(\n\t\tself, a,  # x\n\t\tb):\n"
    text += '\t\t"""Add a\n\t\tto b.\n\n\t\t|Args:\n\t\t\ta: x\n\t\t"""\n'
    assert asked(text) == "Add a to b"
    assert placed(text) == ("\tasync def f( self, a, b):", 9, False, 1)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("x = 1|\n", Reason.NO_COMMENT),
        ("", Reason.NO_COMMENT),
        ("|\n", Reason.NO_COMMENT),
        ("# ----|\n", Reason.COMMENT_EMPTY),
        (f"«{ASK}\nx = 1»\n", Reason.NOT_ALONE),
        (f"«x = 1\n{ASK}»\n", Reason.NO_COMMENT),
        (f"|{ASK}\ndef add(a, b):\n    return a + b\n", Reason.ALREADY_ANSWERED),
        (DOC + "    return a + b\n", Reason.ALREADY_ANSWERED),
        (DOC + "    pass\n    return a\n", Reason.ALREADY_ANSWERED),
        (f'"""\n|{ASK}\n"""\n', Reason.IN_STRING),
        ('def f():\n    x = """Return| 1."""\n', Reason.NO_COMMENT),
        ('def f():\n    """Return 1."""\n    return |1\n', Reason.NO_COMMENT),
        ('def f():\n    """...|"""\n', Reason.COMMENT_EMPTY),
        ('def f(:\n    """Return| 1."""\n', Reason.NO_COMMENT),
        ('def f():\n    """Return| 1.\n', Reason.NO_COMMENT),
        ('"""Return| 1."""\n', Reason.NO_COMMENT),
    ],
)
def test_where_there_is_nothing_to_write_the_reason_has_a_name(text, reason):
    assert find(text if "|" in text or "«" in text else text + "|") is reason


# --- by itself, while one types: a docstring whose body is missing

DOCSTRING = 'def plus(a, b):\n    """Return the sum of a and b."""'


def below(text: str, invoked: bool = False) -> Found | Reason:
    before, after = text.split("|")
    lines = split_lines(before + after)
    return find_below_docstring(lines, before.count("\n"), len(before.rpartition("\n")[2]), invoked)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (DOCSTRING + "|\n", (1, 36, 36, False)),
        (DOCSTRING + "  |\nx = 1\n", (1, 38, 38, False)),
        (DOCSTRING + "\n    |\n", (2, 4, 4, True)),
        (DOCSTRING + "\n\n|", (3, 0, 0, True)),
        (DOCSTRING + "\n\n  |  \nx = 1\n", (3, 2, 4, True)),
    ],
)
def test_at_the_end_of_a_docstring_or_on_an_empty_line_below_it_the_body_is_offered(text, place):
    found = below(text)
    assert isinstance(found, Found), found
    assert (found.place.line, found.place.column, found.place.end, found.place.below) == place
    assert found.task.comment == "Return the sum of a and b" and found.line == 0
    assert found.task.suffix == ("x = 1\n" if "x = 1" in text else "")


@pytest.mark.parametrize(
    "text",
    [
        DOCSTRING.replace("sum", "su|m"),
        DOCSTRING.replace('."""', '."|""'),
        DOCSTRING + "\n\n\n\n|",
        DOCSTRING + "\n    pass|\n",
        DOCSTRING + "\n|\n    pass\n",
        DOCSTRING.replace("def", "|def"),
        "x = 1\n|\n",
        "|",
    ],
)
def test_anywhere_else_nothing_is_offered(text):
    assert below(text) is Reason.NO_COMMENT


def test_where_a_body_is_written_that_is_the_reason():
    assert below(DOCSTRING + "|\n    return a + b\n") is Reason.ALREADY_ANSWERED


@pytest.mark.parametrize("line", [-1, 2])
def test_a_line_that_the_text_does_not_have_is_no_fault(line):
    assert find_below_docstring(["x\n", ""], line, 0) is Reason.NO_COMMENT


@pytest.mark.parametrize(
    "head",
    [
        "class Plus:\n",
        "@abstractmethod\ndef plus(a, b):\n",
        "@typing.overload\n@other\ndef plus(a, b):\n",
    ],
)
def test_what_may_be_whole_with_its_docstring_is_completed_only_when_asked(head):
    text = head + '    """Return the sum of a and b."""|\n'
    assert below(text) is Reason.NO_COMMENT
    assert isinstance(below(text, invoked=True), Found)


def test_a_decorator_that_says_nothing_of_it_or_of_another_function_does_not_hold_it_back():
    assert isinstance(below("@cached\n" + DOCSTRING + "|\n"), Found)
    assert isinstance(below("@abstractmethod\ndef f(): ...\n" + DOCSTRING + "|\n"), Found)


def test_lines_that_are_no_file_are_refused():
    assert find_selected(["# sort the list\n"], 0, 4, True) is Reason.NO_COMMENT
    assert find_selected(["# sort the list\n"], -1, 0, True) is Reason.NO_COMMENT


def test_a_comment_or_a_head_that_is_too_long_says_so():
    long = "sort the list " * 800
    assert find(f"|# {long}\n") is Reason.COMMENT_TOO_LONG
    half = "sort the list " * 400
    assert find(f"«# {half}\n# {half}»\n") is Reason.COMMENT_TOO_LONG
    assert find(f'def f():\n    """Sort| {long}."""\n') is Reason.COMMENT_TOO_LONG
