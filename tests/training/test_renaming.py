import ast
import keyword
from random import Random

import pytest
from jotcode.model.renaming import parameters_of, renamed
from jotcode.training.renaming import new_names

ADD = "def add(a, b):\n    return a + b"


def test_names_change_everywhere_and_nothing_else_does():
    code = "import math\n\n\ndef area(r):\n    print('r', r)\n    return area(r - 1) * math.pi"
    expected = "import math\n\n\ndef size(x):\n    print('r', x)\n    return size(x - 1) * math.pi"
    assert renamed(code, {"area": "size", "r": "x"}) == expected


@pytest.mark.parametrize(
    ("code", "names"),
    [
        (ADD, {"a": "b"}),
        ("def f(key):\n    return sorted(key, key=len)", {"key": "k"}),
        ("def f(\n    key,\n    other=1,\n):\n    return sorted(other, key=key)", {"key": "k"}),
        ("def f(x) -> dict[str, int]:\n    return dict(x=1)", {"x": "y"}),
        ("def f(name):\n    return self.name", {"name": "n"}),
        ("def f(x):\n    return f'{x}'", {"x": "y"}),
    ],
)
def test_where_another_thing_of_that_name_might_change_there_is_no_other_version(code, names):
    assert renamed(code, names) is None


def test_a_default_in_a_head_of_several_lines_is_no_obstacle():
    code = "def f(\n    a,\n    b=1,\n):\n    return a + b"
    assert renamed(code, {"b": "second"}) == "def f(\n    a,\n    second=1,\n):\n    return a + second"


def test_the_renamed_code_does_the_same():
    code = "def total(numbers, start=0):\n    for n in numbers:\n        start += n\n    return start"
    scope = {}
    exec(renamed(code, {"total": "add_up", "numbers": "xs", "start": "first"}), scope)
    assert scope["add_up"]([1, 2], first=3) == 6


@pytest.mark.parametrize(
    ("code", "found"),
    [
        (ADD, ("add", ["a", "b"])),
        ("import re\n\n\nasync def f(a, /, b, *args, c=1, **more):\n    pass", ("f", ["a", "b"])),
        ("def f():\n    pass\n\n\ndef g():\n    pass", None),
        ("x = 1", None),
        ("def f(:", None),
    ],
)
def test_the_parameters_of_one_function(code, found):
    assert parameters_of(code) == found


@pytest.mark.parametrize("ask", ["import", "add the two numbers", "", "return lambda class"])
def test_new_names_are_names_that_python_takes_and_differ(ask):
    for seed in range(300):
        names = new_names("add", ["a", "numbers", "self"], ask, Random(seed))
        assert "self" not in names and len(set(names.values())) == len(names)
        assert all(new.isidentifier() and not keyword.iskeyword(new) and new != old for old, new in names.items())


def test_renaming_with_drawn_names_always_gives_python():
    done = 0
    for seed in range(200):
        code = renamed(ADD, new_names("add", ["a", "b"], "add two numbers", Random(seed)))
        if code is not None:
            ast.parse(code)
            done += 1
    assert done > 150
