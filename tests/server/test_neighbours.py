"""An answer takes the manner of the functions around it, and none where they have none."""
import ast
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jotcode.model.task import Task
from jotcode.server.neighbours import like_neighbours, manner_of

SINGLE = "a = 'x'\nb = ['y', 'z']\nc = d['it']\n"
DOUBLE = SINGLE.replace("'", '"')
BARE = "def one(a):\n    return a\n\n\ndef two(b, c=1):\n    return b\n"
HINTED = """
def one(a: int) -> int:
    return a


def two(path: Path, *, name: str = 'x') -> None:
    print(path)
"""
DOCUMENTED = '''
def one(a):
    """Return a."""
    return a


def two(
    b,
):
    """Return b."""
    return b
'''


def written(code: str, around: str, comment: str = "write a function to add two numbers", **more: str) -> str:
    return like_neighbours(code, Task(comment, around, **more))


def test_quotes_are_those_of_the_file():
    code = "def f(a):\n    return f\"{a}\" + a[\"x\"] + \"it's\" + 'y' + \"\\n\" + \"\""
    changed = "def f(a):\n    return f'{a}' + a['x'] + \"it's\" + 'y' + \"\\n\" + ''"
    assert written(code, SINGLE) == changed
    assert written(changed, DOUBLE) == code.replace("'y'", '"y"')
    assert written(code, "") == code
    assert written(code, SINGLE + DOUBLE) == code
    assert written(code, "x = 'one'\n") == code
    assert written(code, "x = 'one'\ny = 'two'\n") == changed


def test_strings_inside_comments_and_docstrings_are_no_habit():
    assert manner_of(Task("x", '"""Say \'a\', \'b\', \'c\'."""\n# \'d\' \'e\' \'f\'\n')).quote == ""


def test_hints_go_where_no_function_has_any():
    code = "def f(a: int, b: list[int] = [1], *c: str) -> dict[str, int]:\n    x: int = a\n    return {'x': x}"
    assert written(code, BARE) == "def f(a, b=[1], *c):\n    x: int = a\n    return {'x': x}"
    assert written(code, "def one(a):\n    return a\n") == code
    assert written(code, BARE + HINTED) == code


def test_hints_come_where_all_functions_have_them_and_all_are_known():
    assert written("def f(a, n=1):\n    return a > n", HINTED) == "def f(a: int, n: int = 1) -> bool:\n    return a > n"
    method = "    def f(self, path):\n        self.path = path"
    assert written(method, HINTED) == "    def f(self, path: Path) -> None:\n        self.path = path"
    branches = "def f(a):\n    if a:\n        return 1\n    else:\n        raise ValueError"
    assert written(branches, HINTED).startswith("def f(a: int) -> int:")
    assert written("def f(*, name='y'):\n    return len(name)", HINTED) == (
        "def f(*, name: str = 'y') -> int:\n    return len(name)"
    )


@pytest.mark.parametrize(
    ("returned", "hint"),
    [
        ("name[::-1]", "str"),
        ("name.lower().split()", "list[str]"),
        ("a * 2 + 1", "int"),
        ("sum(char in 'aeiou' for char in name)", "int"),
        ("sum(1 for char in name)", "int"),
        ("f'{name}'", "str"),
        ("not a", "bool"),
        ("''.join(sorted(name))", "str"),
    ],
)
def test_the_type_of_what_is_returned_follows_from_what_is_known(returned, hint):
    assert written(f"def f(a, name):\n    return {returned}", HINTED).startswith(f"def f(a: int, name: str) -> {hint}:")


@pytest.mark.parametrize(
    "code",
    [
        "def f(a):\n    return a ** 2",
        "def f(a):\n    a = other()\n    return a",
        "def f(name):\n    return name[0]",
        "def f(unknown):\n    return len(unknown)",
        "def f(a):\n    return a + other",
        "def f(a):\n    if a:\n        return 1",
        "def f(a):\n    if a:\n        return 1\n    return 'x'",
        "def f(a):\n    yield 1",
        "def f(a, *b):\n    return 1 > 0",
        "def f(a):  # why\n    return 1 > 0",
        "def f(a): return 1 > 0",
    ],
)
def test_a_hint_that_is_not_known_is_not_guessed(code):
    assert written(code, HINTED) == code


def test_docstrings_go_where_no_function_has_one():
    code = 'def f(a):\n    """Say a.\n\n    Twice.\n    """\n\n    return a\n\n\nclass A:\n    """Stays."""\n'
    assert written(code, BARE) == 'def f(a):\n    return a\n\n\nclass A:\n    """Stays."""\n'
    assert written('    """Say a."""\n    return a', BARE, def_line="def f(a):") == "    return a"
    assert written('def f(a):\n    """Only this."""', BARE) == 'def f(a):\n    """Only this."""'


def test_docstrings_come_where_all_functions_have_one():
    code = "def add(a, b):\n    return a + b"
    assert written(code, DOCUMENTED) == 'def add(a, b):\n    """Add two numbers."""\n    return a + b'
    body = '    """Add two numbers."""\n    return a + b'
    assert written("    return a + b", DOCUMENTED, def_line="def add(a, b):") == body
    assert like_neighbours(code, Task("add two numbers", DOCUMENTED), documented=True) == code
    tabs = written(code.replace("    ", "\t"), DOCUMENTED)
    assert tabs == 'def add(a, b):\n\t"""Add two numbers."""\n\treturn a + b'


@pytest.mark.parametrize(
    "comment",
    ["add(a, b): the sum", 'print "x"', "sum", "add " + "very " * 20, "x\\y z", "write a function to add a\nb"],
)
def test_a_comment_that_is_no_sentence_makes_no_docstring(comment):
    code = "def add(a, b):\n    return a + b"
    assert written(code, DOCUMENTED, comment) == code


def test_what_does_not_parse_is_left_alone():
    assert written("def f(:", BARE + SINGLE) == "def f(:"


LINES = st.lists(st.sampled_from([*(BARE + HINTED).split("\n"), *(DOCUMENTED + SINGLE).split("\n"), '"""']))


@given(LINES, st.sampled_from([BARE, HINTED, DOCUMENTED, SINGLE, "class A:\n    def f(self): pass\n\n    x = \"a\"\n"]))
def test_whatever_stands_around_an_answer_still_parses_and_does_the_same(around, code):
    new = written(code.rstrip("\n"), "\n".join(around))

    def does(text: str) -> str:
        tree = ast.parse(textwrap.dedent(text))
        for node in ast.walk(tree):
            if isinstance(node, ast.arg):
                node.annotation = None
            if isinstance(node, ast.FunctionDef):
                node.returns = None
                node.body = node.body[1:] if ast.get_docstring(node) is not None and len(node.body) > 1 else node.body
        return ast.dump(tree)

    assert does(new) == does(code)
