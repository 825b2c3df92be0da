import ast

import pytest
from jotcode.training import formatting


@pytest.mark.parametrize("width", [1, 2, 3, 5, 8])
def test_any_indentation_becomes_four_blanks(width: int) -> None:
    one = " " * width
    code = f"def f(a):\n{one}if a:\n{one}{one}return [\n{one}{one}{one}1]\n{one}return '''\n  kept\n'''"
    result = formatting.reindented(code)
    assert result.startswith("def f(a):\n    if a:\n        return [\n")
    assert "'''\n  kept\n'''" in result
    assert ast.dump(ast.parse(result)) == ast.dump(ast.parse(code))


def test_tabs_become_blanks_with_the_width_that_parses() -> None:
    # A tab below four blanks is deeper by tab stops of 8 only.
    assert formatting.without_tabs("if a:\n    if b:\n\tc = 1") == "if a:\n    if b:\n        c = 1"


def test_a_tab_inside_a_string_stays() -> None:
    assert formatting.without_tabs("if a:\n\tb = 'x\ty'") == "if a:\n    b = 'x\ty'"


def test_a_stray_blank_before_the_first_line_is_taken_away() -> None:
    assert formatting.dedented(" a = 1\nb = 2") == "a = 1\nb = 2"


def test_code_that_stands_indented_as_a_whole_is_moved() -> None:
    assert formatting.dedented("  if a:\n      b = 1") == "if a:\n    b = 1"


def test_a_line_a_column_off_is_set_onto_the_nearest_block() -> None:
    code = "def f():\n    def g():\n       x = 1\n     return g"
    assert formatting.mend_margins(code) == "def f():\n    def g():\n       x = 1\n    return g"


def test_a_line_far_from_every_block_is_not_moved() -> None:
    code = "def f():\n        x = 1\n    y = 2\n    return x"
    assert formatting.mend_margins(code) == code


def test_missing_indentation_is_not_guessed() -> None:
    code = "for x in y:\nprint(x)"
    assert formatting.mend_margins(code) == code


def test_a_missing_colon_is_added_where_that_alone_makes_it_parse() -> None:
    assert formatting.mend_colons("def f(a)\n    return a") == "def f(a):\n    return a"
    assert formatting.mend_colons("def f(a\n    return a") == "def f(a\n    return a"


def test_curly_quotes_are_straightened_only_where_they_break_code() -> None:
    assert formatting.straight_quotes("print(‘a’)") == "print('a')"
    assert formatting.straight_quotes("print('‘a’')") == "print('‘a’')"


def test_odd_blanks_become_blanks() -> None:
    assert formatting.plain_blanks("\ufeffa\u00a0=\u200b 1\f") == "a = 1"


def test_comments_go_and_hashes_in_strings_stay() -> None:
    assert formatting.without_comments("# a\nb = '# c'  # d\n    # e\nf = 1") == "b = '# c'\nf = 1"


@pytest.mark.parametrize(
    ("code", "without"),
    [
        ('def f():\n    """Doc."""\n    return 1', "def f():\n    return 1"),
        ('def f():\n    """Doc."""', "def f():\n    pass"),
        ('"""Module."""\nx = 1', "x = 1"),
        ("x = 1\n'''a\nlong remark'''\ny = 2", "x = 1\ny = 2"),
        ("if a:\n    'one'\n    'two'\nelse:\n    b = 1", "if a:\n    pass\nelse:\n    b = 1"),
        ("def f(): 'é'; return 1", "def f(): return 1"),
        ("x = 'kept'", "x = 'kept'"),
    ],
)
def test_docstrings_go_and_blocks_keep_a_statement(code: str, without: str) -> None:
    assert formatting.without_docstrings(code) == without


def test_autopep8_formats_and_keeps_the_meaning() -> None:
    code = "x=1;y =[1,2]\n\n\n\nif x==1 : y=2*x"
    assert formatting.formatted(code) == "x = 1\ny = [1, 2]\n\nif x == 1:\n    y = 2 * x"


def test_blanks_inside_lines_become_the_usual_ones() -> None:
    assert formatting.evenly_spaced("x[1 :n] = a**2 + f (b)") == "x[1:n] = a ** 2 + f(b)"


def test_a_line_joined_by_a_backslash_stays_joined() -> None:
    code = "x = 1 + \\\n    2"
    assert formatting.evenly_spaced(code) == code


def test_same_meaning_is_told_by_the_syntax_tree() -> None:
    assert formatting.same_meaning("a=1", "a = 1  # b")
    assert not formatting.same_meaning("a = 1", "a = 2")
    assert not formatting.same_meaning("a = (", "a = (")
