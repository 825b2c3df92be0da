import sysconfig
import token
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jotcode.model.code_tokens import NO_SPACE, OPERATORS, detokenise, is_mark, is_newline, tokenise

CLEAN = '''\
from . import names
from .names import first, second as other
from ...far.away import thing


@decorate(level=2)
class Pile(Base, metaclass=Meta):
    size: int = 0

    def take(self, count: int = 1, *rest, flag=None, **more) -> list[int]:
        return self.items[-count:] if count > 0 else self.items[:, 1:2][::-1]


async def main(a, /, b, *, c=-1):
    # the sign of a number is no operator between two
    x, *y = [-1, +2, ~3, *b], {**c, "k": lambda v, w=2: v ** w}
    if not (x == 1 or y <= 2) and x is not None:
        await call(*x, key=not x, **y)  # trailing
    while (n := next(it)) != 0 and a @ b:
        n //= 2; n **= 3
    try:
        print(f"{x!r:>{5}}", end="", sep=r"\\d")
    except (A, B) as error:
        raise ValueError("no") from error
    return x if x else {1: 2}[1](3)[4].five, ...
'''


def marks(code: str) -> list[str]:
    return [part for part in tokenise(code) if is_mark(part)]


# What the running Python itself calls operators; '!' is one inside f-strings alone.
@pytest.mark.parametrize("operator", sorted(set(token.EXACT_TOKEN_TYPES) - {"!"}))
@pytest.mark.parametrize("blank", ["", " "])
def test_every_operator_is_one_token(operator: str, blank: str) -> None:
    assert [part for part in tokenise(f"a{blank}{operator}{blank}b") if not is_mark(part)] == ["a", operator, "b"]


@pytest.mark.parametrize(
    "literal",
    [
        *("'a'", '"b \' c"', "r'\\d'", "Rb'x'", "f'{a + 1}'", "'it\\'s'", "''", "'''a\nb'''", '"""x "y" z"""'),
        *("0x1F", "1_000", "3.14", "1e-5", ".5j", "0b101"),
    ],
)
def test_a_literal_is_one_token(literal: str) -> None:
    assert tokenise(f"x = {literal}") == ["x", "=", literal]


def test_a_new_line_is_one_token_with_the_indentation_behind_it() -> None:
    assert [part for part in tokenise("if a:\n    b\n\n\n    c\nd\n") if is_newline(part)] == [
        "\n    ",
        "\n\n\n    ",
        "\n",
        "\n",
    ]


def test_a_comment_is_one_token() -> None:
    assert tokenise("a  # b c") == ["a", "# b c"]


def test_clean_code_needs_no_marks() -> None:
    assert marks(CLEAN) == []


@pytest.mark.parametrize(
    ("code", "mark"), [("f (x)", " "), ("a=1", NO_SPACE), ("a  = 1", "  "), ("x = 1 + \\\n    2", " \\\n    ")]
)
def test_a_source_that_deviates_carries_a_mark(code: str, mark: str) -> None:
    assert mark in tokenise(code)
    assert detokenise(tokenise(code)) == code


@pytest.mark.parametrize(
    "code", [CLEAN, CLEAN.replace("\n", "\r\n"), CLEAN.replace("    ", "\t"), CLEAN.replace(" ", "")]
)
def test_joining_the_tokens_gives_the_same_text(code: str) -> None:
    assert detokenise(tokenise(code)) == code


@pytest.mark.parametrize("code", ["'open", '"""open', "a ? b $ c", "\\", "\x00\ud800", "(((", ")))", "\n \n\t\n", ""])
def test_broken_code_keeps_its_text(code: str) -> None:
    assert detokenise(tokenise(code)) == code


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=st.sampled_from("ab1 \t\n\r\\\f'\"#()[]{}:,.;=+-*/<>!@lambdefromimport_é"), max_size=60))
def test_any_text_survives(text: str) -> None:
    assert detokenise(tokenise(text)) == text


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from([*OPERATORS, "x", "1", "'s'", "def", "lambda", "from", "\n", "\n    ", " ", NO_SPACE])))
def test_any_tokens_have_a_text(tokens: list[str]) -> None:
    assert isinstance(detokenise(tokens), str)


def test_an_unclosed_quote_in_a_long_text_takes_time_in_proportion() -> None:
    # A lexer that backtracks would take minutes here.
    text = '"""' + "a ' " * 20_000
    assert detokenise(tokenise(text)) == text


@pytest.mark.slow
def test_the_whole_standard_library_survives() -> None:
    # Equal text is all: syntax tree and what autopep8 makes of it are then equal too.
    checked, different = 0, []
    for path in sorted(Path(sysconfig.get_path("stdlib")).rglob("*.py")):
        if "site-packages" in path.parts:
            continue
        try:
            source = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            continue  # test data in other encodings
        if detokenise(tokenise(source)) != source:
            different.append(str(path))
        checked += 1
    assert not different
    assert checked > 500
