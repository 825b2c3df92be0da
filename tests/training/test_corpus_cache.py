import json

import pytest
from jotcode.training import corpus_check
from jotcode.training.corpus_cache import VerdictCache, cache_folder
from jotcode.training.corpus_check import check_module, examine_corpus
from jotcode.training.corpus_report import CheckOptions

MODULE = '''"""Numbers."""
LIMIT = 3


def _least(a):
    return min(a, LIMIT)


def least(a):
    """Return a, at most the limit.

    Ask:
        at most the limit

    >>> least(9), least(1)
    (3, 1)
    """
    return _least(a)


def untested(n):
    """Return n plus one.

    Ask:
        one more

    >>> untested(3) != 8
    True
    """
    return n + 1
'''
NAMES = ("least", "untested")


@pytest.fixture
def tried(tmp_path, monkeypatch):
    """Check the module and say which entries had to be tried."""
    path, seen = tmp_path / "numbers_of_cache_test.py", []
    real = corpus_check.try_module

    def trying(path, mutated, only=None):
        for verdict in real(path, mutated, only):
            seen.append(verdict.name)
            yield verdict

    monkeypatch.setattr(corpus_check, "try_module", trying)

    def check(source, mutated=NAMES):
        path.write_text(source)
        seen.clear()
        report = check_module(path, frozenset(mutated), tmp_path / "cache")
        return tuple(seen), report

    return check


def test_what_has_not_changed_is_not_tried_again_and_is_reported_as_before(tried):
    names, first = tried(MODULE)
    assert names == NAMES
    assert any("untested: its doctests pass on every one of 3 mutants" in problem for problem in first.problems)
    names, second = tried(MODULE)
    assert names == ()
    assert (second.problems, second.made, second.survivors) == (first.problems, first.made, first.survivors)


def test_survivors_are_told_by_the_lines_where_they_stand_now(tried):
    _, before = tried(MODULE)
    names, after = tried(MODULE.replace("LIMIT = 3", "LIMIT = 3\n\n"))
    lines = [[int(text.split(":")[1]) for text in report.survivors] for report in (before, after)]
    assert names == ()
    assert lines[0] and lines[1] == [line + 2 for line in lines[0]]


@pytest.mark.parametrize(
    ("old", "new", "names"),
    [
        ("return n + 1", "return 1 + n", ("untested",)),
        ("min(a, LIMIT)", "min(LIMIT, a)", ("least",)),  # a helper that one of them uses
        ("LIMIT = 3", "LIMIT = 3  # three", ()),
        ("LIMIT = 3", "LIMIT = 2 + 1", NAMES),
    ],
)
def test_what_has_changed_in_itself_or_in_what_it_uses_is_tried_again(tried, old, new, names):
    tried(MODULE)
    assert tried(MODULE.replace(old, new))[0] == names


def test_a_verdict_without_mutants_does_not_stand_for_one_with_them_but_the_other_way_round(tried):
    tried(MODULE, ())
    assert tried(MODULE)[0] == NAMES
    assert tried(MODULE, ())[0] == ()


def test_an_entry_that_fails_is_tried_each_time(tried):
    broken = MODULE.replace("(3, 1)", "(3, 2)")
    tried(broken)
    names, report = tried(broken)
    assert names == ("least",)
    assert any("gives '(3, 1)', not '(3, 2)'" in problem for problem in report.problems)


def test_a_damaged_file_of_verdicts_is_no_matter(tried, tmp_path):
    tried(MODULE)
    (kept,) = (tmp_path / "cache").iterdir()
    kept.write_text("{")
    assert tried(MODULE)[0] == NAMES


def test_verdicts_of_code_that_is_gone_are_not_kept(tried, tmp_path):
    tried(MODULE)
    tried(MODULE.replace("n + 1", "n + 2"))
    (kept,) = (tmp_path / "cache").iterdir()
    assert len(json.loads(kept.read_text())) == 3  # two entries and the module's own form


def test_without_a_folder_nothing_is_kept(tmp_path):
    path = tmp_path / "numbers_of_cache_test.py"
    path.write_text(MODULE)
    cache = VerdictCache(path, (), None)
    cache.save()
    assert not cache.is_tidy and cache.verdict("least", 9, mutated=False) is None


def test_the_folder_is_the_users(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache_folder() == tmp_path / "jotcode" / "corpus"


def test_a_share_draws_the_same_entries_whatever_else_is_there(tmp_path, monkeypatch):
    def entry(n):
        return MODULE[MODULE.index("def untested") :].replace("untested", f"entry_{n}")

    def made(count):
        (tmp_path / "a.py").write_text("\n\n".join(["", *map(entry, range(count))]))
        report = examine_corpus(None, None, CheckOptions(share=0.5))
        return {survivor.split(": ")[1] for survivor in report.modules[0].survivors}

    monkeypatch.setattr(corpus_check, "CORPUS_DIR", tmp_path)
    few, many = made(12), made(24)
    assert 0 < len(few) < 12
    assert {name for name in many if int(name.split("_")[1]) < 12} == few
