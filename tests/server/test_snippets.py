"""Answers as snippets. What is typed into a tab stop is played here: the code must mean the same as before."""
import ast
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jotcode.server.snippets import snippet_of

TOTAL = "def total(values, start=0):\n    for value in values:\n        start += value\n    return start"


def typed(snippet: str, words: dict[int, str]) -> str:
    """The text that a client makes of a snippet in which the user typed words into tab stops."""
    defaults: dict[str, str] = {}

    def fill(match: re.Match[str]) -> str:
        if match["escaped"]:
            return match["escaped"]
        stop = match["number"] or match["other"]
        defaults.setdefault(stop, match["default"] or "")
        return words.get(int(stop), defaults[stop])

    syntax = r"\\(?P<escaped>[\\$}])|\$\{(?P<number>\d+):(?P<default>\w+)\}|\$(?P<other>\d+)"
    return re.sub(syntax, fill, snippet)


def test_name_and_parameters_are_tab_stops_and_their_uses_follow():
    assert snippet_of(TOTAL) == (
        "def ${1:total}(${2:values}, ${3:start}=0):\n    for value in $2:\n        $3 += value\n    return $3$0"
    )


@pytest.mark.parametrize(
    "code",
    [
        TOTAL,
        "    def f(self, a):\n        return self.f(a - 1)",
        "\tasync def f(a, *b, c: int = 1, **d):\n\t\treturn a, b, c, d",
        "class Stack:\n    def copy(self):\n        return Stack()",
        "import os\n\n\ndef here(path):\n    return os.path.join(path, 'é' + path)  # $1 }",
        "def f(a):\n    é = 'é$'; b = {1: a}\n    return {2: '\\n'}",
        "def f(n):\n    return f(n - 1)\n\n\nprint(f(3))",
        "print({1: '$x'})",
        "x = (",
        "def f(a):\n    return f'{a}'",
    ],
)
def test_an_untouched_snippet_is_the_answer(code):
    assert typed(snippet_of(code), {}) == code


def test_what_is_typed_into_a_tab_stop_renames_it_everywhere():
    new = typed(snippet_of(TOTAL), {1: "add_up", 2: "xs", 3: "s"})
    assert new == "def add_up(xs, s=0):\n    for value in xs:\n        s += value\n    return s"
    recursive = "def f(n):\n    return f(n - 1)\n\n\nprint(f(3), x.f, n)"
    assert typed(snippet_of(recursive), {1: "g", 2: "m"}) == "def g(m):\n    return g(m - 1)\n\n\nprint(g(3), x.f, n)"


@pytest.mark.parametrize(
    "code",
    [
        "def f(a):\n    return f'{a}'",
        "def f(a):\n    return [g(a) for g in (lambda a: a,)]",
        "def f(a):\n    return g(a=a)",
    ],
)
def test_a_parameter_of_which_not_all_uses_would_follow_is_no_tab_stop(code):
    assert "${2:" not in snippet_of(code) and "${1:f}" in snippet_of(code)


def test_self_is_no_tab_stop():
    assert snippet_of("def f(self, a):\n    return a") == "def ${1:f}(self, ${2:a}):\n    return $2$0"


@given(st.text(st.sampled_from("ab$}{\\1:\n \t\"'def()")))
def test_any_text_comes_out_as_it_went_in(text):
    assert typed(snippet_of(text), {}) == text


def test_renamed_code_parses():
    assert ast.parse(typed(snippet_of(TOTAL), {1: "a", 2: "b", 3: "c"}))
