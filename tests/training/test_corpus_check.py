import pytest
from jotcode.training import corpus_check
from jotcode.training.corpus_check import check_corpus

GOOD = '''"""Shapes."""


def {name}(a):
    """Twice.

    Ask:
{asks}

    >>> {name}(2)
    {result}
    """
    return {body}
'''


def module(name="double_it", asks=4, result="4", body="a + a", word="twofold"):
    listed = "\n".join(f"        {word} quokka value form {'x' * (n + 1)} {name}" for n in range(asks))
    return GOOD.format(name=name, asks=listed, result=result, body=body)


@pytest.fixture
def problems_of(tmp_path, monkeypatch):
    """The problems of a corpus of these modules."""

    def check(**modules):
        for name, source in modules.items():
            (tmp_path / f"{name}.py").write_text(source)
        monkeypatch.setattr(corpus_check, "CORPUS_DIR", tmp_path)
        return check_corpus()

    return check


def test_a_sound_corpus_has_no_problem(problems_of):
    assert problems_of(a=module()) == []


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"asks": 3}, "a.py:4: double_it: has 3 asks; write at least 4"),
        ({"result": "5"}, "a.py:4: double_it:"),
        ({"body": "sum((a,a))"}, "autopep8 would change it"),
        ({"body": "a + unknown"}, "F821"),
    ],
)
def test_what_does_not_belong_is_told(problems_of, changes, said):
    assert any(said in problem for problem in problems_of(a=module(**changes)))


def test_a_module_that_does_not_parse_is_told(problems_of):
    assert any("a.py:1: does not parse" in problem for problem in problems_of(a="def f(:\n"))


def test_the_same_ask_for_two_entries_is_told_with_both_places(problems_of):
    twice = module(name="other", body="a * 2").replace("xxxx other", "xxxx double_it")
    (problem,) = problems_of(a=module(), b=twice)
    assert "b.py:4: other: the ask" in problem and "a.py:4" in problem


def test_a_copy_under_another_name_is_told(problems_of):
    (problem,) = problems_of(a=module(), b=module(name="other", word="second"))
    assert "b.py:4: other:" in problem and "a.py:4" in problem


def test_an_ask_of_the_benchmark_is_told(problems_of, monkeypatch):
    class Guard:
        def objection(self, ask):
            return "as task 7" if "xxxx" in ask else None

    monkeypatch.setattr(corpus_check.BenchmarkGuard, "load", lambda *_: Guard())
    (problem,) = problems_of(a=module())
    assert "too like an evaluation task (as task 7)" in problem
