import pytest
from hypothesis import given
from hypothesis import strategies as st
from jotcode.model.pieces import ASK, BELOW, CONTEXT, LIKE, LIKE_CODE, METHOD, SNIPPET, TOP, TYPED, PieceCoder
from jotcode.model.prompt import (
    COMMENT_LIMIT,
    CONTEXT_LIMIT,
    FIRST_LIKE_LIMIT,
    Like,
    context_lines,
    enclosing,
    place_of,
    source_pieces,
)
from jotcode.model.task import Task
from tiny_models import piece_vocabulary

CODER = PieceCoder(piece_vocabulary("add", "two", "numbers", "name", "class", "self"))
CLASS = (
    "import re\n\nLIMIT = 3\n\n\nclass Shop:\n    size: int = 3\n\n"
    "    def __init__(self, name):\n        self.name = name\n        print(name)\n\n"
)


def parts(task, likes=()):
    """The encoder's input cut at its marks: mark -> the pieces behind it."""
    found, mark = {}, None
    for piece in source_pieces(task, likes, CODER):
        if piece in (TOP, METHOD, SNIPPET, TYPED, CONTEXT, BELOW, LIKE, LIKE_CODE, ASK):
            mark = piece
            found[mark] = []
        else:
            found[mark].append(piece)
    return found


@pytest.mark.parametrize(
    ("task", "place"),
    [
        (Task("x"), TOP),
        (Task("x", "def f():\n    pass\n"), TOP),
        (Task("x", "def f():\n    pass\n", "    "), SNIPPET),
        (Task("x", CLASS, "    "), METHOD),
        (Task("x", CLASS, "        "), SNIPPET),
        (Task("x", "class A:\n\tpass\n", "\t"), METHOD),
        (Task("x", "if True:\n    pass\n", "    "), TOP),
    ],
)
def test_the_place_is_told_by_the_lines_above(task, place):
    assert place_of(task) == place
    assert source_pieces(task, (), CODER)[0] == place


def test_the_headers_around_stand_outermost_first():
    task = Task("x", CLASS + "    async def buy(self):\n        if True:\n", "            ")
    assert enclosing(task) == ["class Shop:", "    async def buy(self):"]


def test_the_comment_comes_first():
    assert parts(Task("add two numbers")) == {TOP: ["add", "two", "numbers"]}


def test_a_typed_def_line_is_marked():
    assert parts(Task("x", def_line="    def add(a, b):"))[TYPED] == CODER.code("def add(a, b):")


def test_in_a_class_its_attributes_and_methods_are_the_context():
    lines = [line for _, line in context_lines(Task("x", CLASS, "    "))]
    assert "class Shop:" in lines and "    def __init__(self, name):" in lines
    assert "        self.name = name" in lines and "    size: int = 3" in lines
    assert "        print(name)" not in lines


def test_the_enclosing_headers_help_most():
    ranks = {line: rank for rank, line in context_lines(Task("x", CLASS, "    "))}
    assert ranks["class Shop:"] == 0
    assert ranks["        self.name = name"] < ranks["LIMIT = 3"]


def test_comments_and_empty_lines_are_no_context():
    assert context_lines(Task("x", "# note\n\n   \nx = 1\n")) == [(3, "x = 1")]


def test_the_first_line_below_is_shown():
    assert parts(Task("x", suffix="\n\n    return add\nmore\n"))[BELOW] == CODER.code("return add")


def test_known_answers_stand_last_with_their_asks():
    found = source_pieces(Task("x"), [Like("add two", "a + b")], CODER)
    assert found[-len(CODER.code("a + b")) - 4 :] == [LIKE, "add", "two", LIKE_CODE, *CODER.code("a + b")]


def test_only_the_first_answer_may_be_cut():
    long = Like("add", "add two\n" * 100)
    assert len(parts(Task("x"), [long])[LIKE_CODE]) < FIRST_LIKE_LIMIT
    pieces = source_pieces(Task("x"), [long, long, Like("two", "two")], CODER)
    assert pieces.count(LIKE) == 2 and pieces[-2:] == [LIKE_CODE, "two"]


def test_every_part_keeps_to_its_limit():
    flood = Task(
        "add " * 500,
        "".join(f"def name_{i}(self):\n" for i in range(200)),
        suffix="two " * 300,
        def_line="def add(" + "a, " * 90,
    )
    found = parts(flood, [Like("add", "add two\n" * 100)])
    assert len(found[TOP]) == COMMENT_LIMIT and len(found[CONTEXT]) <= CONTEXT_LIMIT


def test_the_nearest_of_many_lines_are_kept_in_their_order():
    prefix = "".join(f"def name_{i}(self): return {i}\n" for i in range(60))
    shown = CODER.to_code(parts(Task("x", prefix))[CONTEXT]).splitlines()
    numbers = [int(line.rpartition(" ")[2]) for line in shown if line]
    assert numbers == sorted(numbers) and numbers[-1] == 59 and 0 not in numbers


LINES = st.lists(
    st.sampled_from([*CLASS.splitlines(), "\tx = 1", "class", "def", "@x", "é = '\N{SNOWMAN}'", "  y: int = 2"])
)


@given(st.text(max_size=30), LINES, st.sampled_from(["", "    ", "\t", "        ", "   "]), st.text(max_size=30))
def test_whatever_stands_in_the_file_the_input_fits_the_encoder(comment, lines, indent, suffix):
    found = source_pieces(Task(comment, "\n".join(lines), indent, suffix, "def f(:"), [Like(comment, suffix)], CODER)
    assert 1 <= len(found) <= 376
