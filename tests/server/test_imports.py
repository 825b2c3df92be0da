"""Imports as values, and which of them the code at a line can use. '|' marks a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jotcode.server.documents import split_lines
from jotcode.server.imports import (
    MAX_STATEMENT_CHARACTERS,
    MAX_STATEMENT_LINES,
    Import,
    binds_otherwise,
    docstring_end,
    imports_in,
    inside_strings,
    statement_at,
    statements,
    visible_at,
)

NAMES = st.sampled_from(["os", "a", "numpy", "x1"])
MODULES = st.lists(NAMES, min_size=1, max_size=3).map(".".join)
ALIAS = st.none() | NAMES


@pytest.mark.parametrize(
    ("statement", "bound", "target"),
    [
        ("import os", "os", "os"),
        ("import os.path", "os", "os"),
        ("import os.path as p", "p", "os.path"),
        ("from os import path", "path", "os.path"),
        ("from os import path as p", "p", "os.path"),
        ("from . import a", "a", "..a"),
        ("from ..b import a", "a", "..b.a"),
        ("from a import *", "*", "a.*"),
    ],
)
def test_an_import_binds_a_name_that_stands_for_something(statement, bound, target):
    (one,) = imports_in(statement)
    assert (one.bound, one.target, one.statement) == (bound, target, statement)


@given(MODULES, st.none() | NAMES, ALIAS)
def test_the_statement_of_an_import_is_read_as_that_import(module, name, alias):
    one = Import(module, name, alias)
    assert imports_in(one.statement) == (one,)


@pytest.mark.parametrize(
    ("have", "wanted", "gives"),
    [
        ("import os", "import os", True),
        ("import os", "import sys", False),
        ("import os", "import os.path", True),
        ("import xml", "import xml.dom", False),
        ("import xml.dom", "import xml.dom", True),
        ("import xml.dom.minidom", "import xml.dom", True),
        ("import xml.dom", "import xml", True),
        ("import numpy", "import numpy as np", False),
        ("import os.path as p", "from os import path as p", True),
        ("from os import path", "import os.path as path", True),
        ("import a.b as c", "import a.b as c", True),
        ("from a import b as os", "import os", False),
    ],
)
def test_one_import_makes_another_needless(have, wanted, gives):
    assert imports_in(have)[0].gives(imports_in(wanted)[0]) is gives


@pytest.mark.parametrize("source", ["", "x = 1", "import", "import os; x = 1", "  x", "from a import (b,", "importos"])
def test_what_is_no_import_alone_gives_none(source):
    assert imports_in(source) == ()


def read(text: str, line: int = 0):
    return statement_at(split_lines(text), line)


def test_a_statement_is_read_over_all_of_its_lines():
    one = read("x = 1\n    from a import (\n        b,\n\n        c as d,\n    )\ny = 2\n", 1)
    assert one is not None
    assert (one.start, one.end, one.indent, one.alone) == (1, 6, "    ", True)
    assert one.imports == (Import("a", "b"), Import("a", "c", "d"))
    assert one.node is not None and one.node.lineno == 1
    continued = read("from a import b, \\\n    c\nx = 1\n")
    assert continued is not None and continued.end == 2 and len(continued.imports) == 2


def test_several_statements_on_a_line_have_no_node_and_other_code_is_told():
    both = read("import a; import b\n")
    assert both is not None and (len(both.imports), both.alone, both.node) == (2, True, None)
    other = read("import a; x = 1\n")
    assert other is not None and (other.imports, other.alone, other.node) == ((Import("a"),), False, None)


@pytest.mark.parametrize(
    "text", ["x = 1\n", "importlib.x\n", "import (\n", "from a import b c\nd\n", "from a import \\\n"]
)
def test_what_is_no_whole_import_is_none(text):
    assert read(text) is None


def test_a_statement_of_too_many_lines_or_characters_is_not_read():
    def of_lines(count: int) -> str:
        return "from a import (\n" + "b,\n" * (count - 2) + ")\n"

    assert read(of_lines(MAX_STATEMENT_LINES)) is not None
    assert read(of_lines(MAX_STATEMENT_LINES + 1)) is None

    def of_characters(count: int) -> str:
        return "import " + "a" * (count - len("import \n")) + "\n"

    assert read(of_characters(MAX_STATEMENT_CHARACTERS)) is not None
    assert read(of_characters(MAX_STATEMENT_CHARACTERS + 1)) is None


def test_all_imports_of_a_file_are_found_but_not_those_of_texts():
    text = 'import a\n"""\nimport b\n"""\ndef f(:\n    import c\nfrom d import (\n    e,\n)\nimport (\n# import g\n'
    assert [(one.start, one.end) for one in statements(split_lines(text))] == [(0, 1), (5, 6), (6, 9)]
    inner = "from a import (\n    b)\nimport c\n"
    assert len(statements(split_lines(inner))) == 2
    odd = "from a import x, \\\nimport_\n"
    assert [one.end for one in statements(split_lines(odd))] == [2]


def visible(text: str, later: bool = False) -> set[str]:
    lines = split_lines(text.replace("|", ""))
    at = next(number for number, line in enumerate(split_lines(text)) if "|" in line)
    return {one.statement for one in visible_at(lines, at, later=later)}


@pytest.mark.parametrize(
    ("text", "now", "later"),
    [
        ("import a\n|\nimport b\n", {"import a"}, {"import a", "import b"}),
        ("|import a\n", set(), {"import a"}),
        ("try:\n    import a\nexcept E:\n    import b\n|\n", {"import a", "import b"}, {"import a", "import b"}),
        ("if TYPE_CHECKING:\n    import a\n|\n", set(), set()),
        ("if x:\n    if y:\n        import a\n|\n", {"import a"}, {"import a"}),
        ("def f():\n    import a\n    |x\n", {"import a"}, {"import a"}),
        ("def f():\n    import a\n    if b:\n        |x\n", {"import a"}, {"import a"}),
        ("def f():\n    import a\n|x\n", set(), set()),
        ("def f():\n    import a\n\n# c\n    |x\n", {"import a"}, {"import a"}),
        ("def f():\n    import a\ny = 1\nif z:\n    |x\n", set(), set()),
        ("def f():\n    |x\n    import a\n", set(), set()),
        ("class A:\n    import a\n    |x\n", set(), set()),
        ("class A:\n    def f(self):\n        import a\n        |x\n", {"import a"}, {"import a"}),
        ("def f():\n    class A:\n        import a\n        |x\n", set(), set()),
        ("if x:\n# c\n    import a\n|\n", {"import a"}, {"import a"}),
    ],
)
def test_a_line_can_use_what_was_imported_for_it(text, now, later):
    assert visible(text) == now
    assert visible(text, later=True) == later


@pytest.mark.parametrize(
    ("text", "binds"),
    [
        ("re = 1\n", True),
        ("re: str = 'x'\n", True),
        ("def re(): ...\n", True),
        ("async  def re(): ...\n", True),
        ("class re:\n", True),
        ("from x import y as re\n", True),
        ("import re\n", False),
        ("re == 1\n", False),
        ("red = 1\n", False),
        ("def red(): ...\n", False),
        ("    re = 1\n", False),
        ("x = re = 1\n", False),
        ("re.x = 1\n", False),
    ],
)
def test_a_name_that_the_file_uses_for_something_else_is_told(text, binds):
    lines = split_lines(text)
    have = [one for statement in statements(lines) for one in statement.imports]
    assert binds_otherwise(lines, have, Import("re")) is binds


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ('"""One."""\nx\n', 1),
        ("'One.'\nx\n", 1),
        ('    r"""One.\n\n    Two.\n    """\n    x\n', 4),
        ("'''a\nb'''  # c\n", 2),
        ('"""a\n', None),
        ('"a\n"b"\n', None),
        ("'a'.join([])\n", None),
        ("'a'; x = 1\n", None),
        ("x = 'a'\n", None),
        ("b'a'\n", None),
        ('f"a"\n', None),
        ("", None),
    ],
)
def test_a_docstring_ends_behind_its_last_line(text, end):
    assert docstring_end(split_lines(text), 0) == end


def test_a_docstring_is_looked_for_on_the_line_that_is_named():
    assert docstring_end(["def f():\n", '    """A.\n', '    B."""\n', "    x\n"], 1) == 3


@given(st.lists(st.sampled_from(["x = 1\n", '"""\n', "'''\n", 's = "a"\n', "# it's\n", '"""a"""\n']), max_size=8))
def test_lines_inside_of_texts_are_those_that_a_walk_over_the_characters_finds(lines):
    text, quote, at, inside, starts = "".join(lines), "", 0, set(), {}
    for number, line in enumerate(lines):
        starts[sum(map(len, lines[:number]))] = number
        assert line
    opened = False
    while at < len(text):
        if at in starts and quote:
            inside.add(starts[at])
        if not quote and text[at] == "#":
            at = text.index("\n", at)
        elif not quote and text[at : at + 3] in ('"""', "'''"):
            quote, at = text[at : at + 3], at + 3
        elif quote and text.startswith(quote, at):
            quote, at = "", at + 3
        else:
            at += 1
        opened = bool(quote)
    if not opened:  # a text that never ends is one's that is being typed
        assert inside_strings(lines) == inside
