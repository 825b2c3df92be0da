import sysconfig
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jotcode.model.code_tokens import detokenise, tokenise
from jotcode.model.pieces import ATOMS, BREAK, CAPITAL, CLOSE, GLUE, MARKS, UPPER, PieceCoder, fixed_pieces
from jotcode.model.vocabulary import SPECIALS, UNK
from tiny_models import piece_vocabulary

VOCABULARY = piece_vocabulary(
    "word", "count", "add", "two", "numbers", "reverse", "the", "list", "##er", "##ing", "file"
)
CODER = PieceCoder(VOCABULARY)
STDLIB = Path(sysconfig.get_paths()["stdlib"])
SOME = [
    "abc", "argparse", "ast", "bisect", "calendar", "contextlib", "copy", "csv", "fractions", "functools", "glob",
    "heapq", "html/parser", "json/decoder", "random", "shlex", "statistics", "string", "textwrap", "uuid",
]  # fmt: skip


@given(st.text(max_size=60))
def test_any_text_comes_back_as_it_was(text):
    assert CODER.to_text(CODER.text(text)) == text


@given(st.text(alphabet="aB1_ .'\"\\n\t\N{LATIN SMALL LETTER E WITH ACUTE}\u2040", max_size=30))
def test_text_of_words_names_blanks_and_quotes_comes_back_as_it_was(text):
    assert CODER.to_text(CODER.text(text)) == text


@given(st.text(max_size=40))
def test_no_piece_of_a_text_is_unknown(text):
    assert UNK not in VOCABULARY.encode(CODER.text(text))


NAMES = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,12}", fullmatch=True)
NUMBERS = st.one_of(st.integers(0, 10**9).map(str), st.floats(0, 1e9, allow_nan=False).map(repr))
STRINGS = st.text(alphabet=st.characters(exclude_characters="\r\f"), max_size=12).map(repr)


@given(st.lists(st.one_of(NAMES, NUMBERS, STRINGS), min_size=1, max_size=4))
def test_a_call_with_any_names_numbers_and_strings_comes_back_as_it_was(arguments):
    code = f"result = call({', '.join(arguments)})\n"
    assert CODER.to_code(CODER.code(code)) == code


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("word count", ["word", "count"]),
        ("wordCount", ["word", GLUE, CAPITAL, "count"]),
        ("Word COUNT", [CAPITAL, "word", UPPER, "count"]),
        ("é", ["<0xC3>", "<0xA9>"]),
    ],
)
def test_text_is_split_into_words_and_what_joins_them(text, pieces):
    assert CODER.text(text) == pieces
    assert CODER.to_text(pieces) == text


@pytest.mark.parametrize(
    ("code", "pieces"),
    [
        ("word_count", ["word", "_", "count"]),
        ("def add", ["def", "add"]),
        ("__init__", ["__init__"]),
        ("add.count", ["add", ".", "count"]),
        ("'word count'", ["'⟨", "word", "count", CLOSE]),
        ("3.25", ["3", "·", "2", "5"]),
    ],
)
def test_names_are_made_of_the_words_of_comments(code, pieces):
    assert CODER.code(code) == pieces
    assert CODER.to_code(pieces) == code


def test_two_names_side_by_side_are_kept_apart_by_a_break():
    pieces = CODER.code("print add")
    assert BREAK in pieces and CODER.to_code(pieces) == "print add"


def test_what_the_vocabulary_lacks_is_spelled_in_its_chunks_and_letters():
    assert CODER.text("adder") == ["add", "##er"]
    assert CODER.text("zq") == ["z", "##q"]


def test_a_quoted_text_reads_the_same_in_a_comment_and_in_a_string():
    assert CODER.text("word count")[:2] == CODER.code("'word count'")[1:3]


@given(st.lists(st.sampled_from(VOCABULARY.tokens[4:]), max_size=12))
def test_any_sequence_of_pieces_gives_some_code_and_some_text(pieces):
    assert isinstance(CODER.to_code(pieces), str) and isinstance(CODER.to_text(pieces), str)


def test_the_pieces_of_a_def_line_begin_the_pieces_of_its_function():
    head, whole = CODER.code("def add(a, b):"), CODER.code("def add(a, b):\n    return a + b")
    assert whole[: len(head)] == head


def test_fixed_pieces_stand_once_each_and_begin_with_the_specials():
    fixed = fixed_pieces()
    assert len(set(fixed)) == len(fixed) and tuple(fixed[:4]) == SPECIALS
    assert {*MARKS, *ATOMS} <= set(fixed)


def test_the_fixed_pieces_are_those_that_weights_were_trained_on():
    # A change of their number moves every id behind it: weights that were trained before would speak gibberish.
    assert len(fixed_pieces()) == 637


@pytest.mark.parametrize("name", SOME)
def test_a_file_of_the_standard_library_comes_back_as_its_tokens_give_it(name):
    code = (STDLIB / f"{name}.py").read_text(encoding="utf-8")
    pieces = CODER.code(code)
    assert CODER.to_code(pieces) == detokenise(tokenise(code))
    assert UNK not in VOCABULARY.encode(pieces)


@pytest.mark.slow
def test_the_whole_standard_library_comes_back():
    for path in sorted(STDLIB.rglob("*.py")):
        if "site-packages" in path.parts or "lib2to3" in path.parts or "test" in path.parts:
            continue
        try:
            code = path.read_text(encoding="utf-8")
            compile(code, str(path), "exec")
        except (SyntaxError, UnicodeDecodeError, ValueError):
            continue
        assert CODER.to_code(CODER.code(code)) == detokenise(tokenise(code)), path
