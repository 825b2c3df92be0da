import pytest
from jotcode.model.code_tokens import OPERATORS
from jotcode.model.comment_tokens import tokenise_comment


@pytest.mark.parametrize("operator", [operator for operator in OPERATORS if operator not in (".", "-")])
@pytest.mark.parametrize("shape", ["use a {} b here", "use a{}b here", "use {} here"])
def test_an_operator_survives_as_one_token(operator: str, shape: str) -> None:
    if operator == "..." or (operator == "@" and shape == "use a{}b here"):
        shape = "use {} here"
    assert operator in tokenise_comment(shape.format(operator))


@pytest.mark.parametrize("name", ["my_list", "os.path.join", "__init__", "3.14", "'Hello there'", '"a, b"'])
def test_names_numbers_and_quotes_survive_as_one_token(name: str) -> None:
    assert name in tokenise_comment(f"print {name} twice")


def test_brackets_and_commas_are_split_off() -> None:
    assert tokenise_comment("sort [1,2] (twice).") == ["sort", "[", "1", ",", "2", "]", "(", "twice", ")", "."]


def test_words_joined_by_a_hyphen_are_split() -> None:
    assert tokenise_comment("comma-separated") == ["comma", "-", "separated"]


def test_case_and_blanks_do_not_matter() -> None:
    assert tokenise_comment("  Add   TWO\tnumbers ") == tokenise_comment("add two numbers")


def test_what_is_quoted_keeps_its_case() -> None:
    assert tokenise_comment("replace 'A'") == ["replace", "'A'"]


def test_an_empty_comment_has_no_tokens() -> None:
    assert tokenise_comment("") == []
