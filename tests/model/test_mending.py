"""Names one step beside what the file defines are put right, and nothing else is touched."""
import pytest
from jotcode.model.mending import mended
from jotcode.model.task import Task

FILE = """LIMIT = 11


def clean(x):
    return x


class Amp:
    def __init__(self, name):
        self.name = name
        self.level = 0

    def mute(self):
        self.level = 0

"""
AMP = Task("set it", FILE, "    ")


@pytest.mark.parametrize(
    ("body", "right"),
    [
        ("return min(self.LIMIT, 3)", "return min(LIMIT, 3)"),
        ("return self.clean(self.name)", "return clean(self.name)"),
        ("level = 1\n    return level", "level = 1\n    return level"),
        ("return level + self.LIMIT", "return self.level + LIMIT"),
        ("mute()", "self.mute()"),
        ('return "ü" + name', 'return "ü" + self.name'),
        ("return other", "return other"),
        ("return self.nothing", "return self.nothing"),
    ],
)
def test_a_method_names_what_the_file_has_where_the_file_has_it(body, right):
    assert mended(f"def do(self):\n    {body}", AMP) == f"def do(self):\n    {right}"


def test_a_parameter_is_no_attribute():
    code = "def rename(self, name):\n    self.name = name"
    assert mended(code, AMP) == code


def test_lines_inside_a_function_keep_its_names():
    inside = Task("twice", f"{AMP.prefix}    def twice(self):\n        level = self.level\n", " " * 8)
    assert mended("level = level * 2", inside) == "level = level * 2"


@pytest.mark.parametrize("code", ["def do(self:", "", "return self.LIMIT +"])
def test_what_does_not_parse_stays_as_it_is(code):
    assert mended(code, AMP) == code


def test_outside_of_a_class_nothing_is_done():
    assert mended("def f(x):\n    return x.LIMIT", Task("f", "LIMIT = 1\n\n\n")) == "def f(x):\n    return x.LIMIT"
