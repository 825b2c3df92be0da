from jotcode.training.duplicates import DuplicateFinder, shape
from jotcode.training.pairs import Pair


def finder_with(comment: str, code: str) -> DuplicateFinder:
    finder = DuplicateFinder()
    finder.add(Pair(comment, code, "data.txt", 7))
    return finder


def pair(comment: str, code: str) -> Pair:
    return Pair(comment, code, "data.txt", 9)


def test_the_same_request_in_other_words_of_asking_with_the_same_code_is_a_duplicate() -> None:
    finder = finder_with("Write a function to add", "a = 1")
    assert finder.exact(pair("write a python program to ADD!", "a = 1")) == "data.txt:7"


def test_other_code_for_the_same_request_is_no_duplicate() -> None:
    finder = finder_with("add", "a + b")
    assert not finder.exact(pair("add", "sum([a, b])"))
    assert not finder.near(pair("add", "sum([a, b])"))


def test_the_same_code_for_another_request_is_no_duplicate() -> None:
    assert not finder_with("add", "a + b").near(pair("sum up", "a + b"))


def test_other_names_numbers_and_strings_make_a_near_duplicate() -> None:
    finder = finder_with("add", "def add(a, b):\n    print('sum', 1)\n    return a + b")
    assert finder.near(pair("add", "def plus(x, y):\n\n    print('s', 22)\n    return x + y")) == "data.txt:7"


def test_names_in_other_places_make_no_near_duplicate() -> None:
    assert not finder_with("add", "a - b + a").near(pair("add", "a - b + b"))


def test_builtins_and_attributes_tell_programs_apart() -> None:
    assert shape("min(x)") != shape("max(x)")
    assert shape("x.lower()") != shape("x.upper()")


def test_comments_and_spacing_do_not_count() -> None:
    assert shape("a=1  # b") == shape("c = 2")
