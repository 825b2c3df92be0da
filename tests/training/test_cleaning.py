import itertools
import json
from pathlib import Path

import pytest
from jotcode.training.benchmark_guard import BenchmarkGuard, fingerprint
from jotcode.training.cleaning import REASONS, CleanResult, PrepareOptions, clean, clean_pairs
from jotcode.training.pairs import Pair

GUARD = BenchmarkGuard([fingerprint("swap two numbers")])
TROUBLES = {
    "no code": ("write a loop", "# nothing\n"),
    "python 2": ("halve", "print 5 / 2"),
    "syntax error": ("break", "for x in y:\nprint(x)"),
    "no description": ("Write a function to", "a = 1"),
    "too long": ("count far", "x = [" + "1, " * 200 + "]"),
    "benchmark": ("write a program to swap two numbers", "a, b = b, a"),
    "exact duplicate": ("Write a program to add", "a=1"),
    "near duplicate": ("add", "other = 22"),
}


def pairs(*given: tuple[str, str]) -> list[Pair]:
    return [Pair(comment, code, "data.txt", line) for line, (comment, code) in enumerate(given, start=1)]


def cleaned(code: str) -> CleanResult:
    return clean(pairs(("do it", code)), GUARD, 300)


@pytest.mark.parametrize("reason", TROUBLES)
def test_each_kind_of_bad_pair_goes_to_quarantine_with_its_reason_and_line(reason: str) -> None:
    result = clean(pairs(("add", "a = 1"), TROUBLES[reason]), GUARD, 300)
    (rejection,) = result.quarantined
    assert (rejection.reason, rejection.pair.place) == (reason, "data.txt:2")
    assert rejection.detail
    assert result.counts[f"quarantined: {reason}"] == 1


def test_every_reason_but_those_of_the_words_preset_is_tried_here() -> None:
    assert set(TROUBLES) == set(REASONS) - {"too many tokens", "in context"}  # see test_prepare.py


def test_found_is_kept_and_each_kind_of_quarantined() -> None:
    for number in range(len(TROUBLES) + 1):
        for chosen in itertools.islice(itertools.combinations(TROUBLES.values(), number), 5):
            result = clean(pairs(("add", "a = 1"), *chosen), GUARD, 300)
            by_reason = sum(times for name, times in result.counts.items() if name.startswith("quarantined"))
            assert result.counts["found"] == number + 1 == result.counts["kept"] + by_reason
            assert by_reason == len(result.quarantined)


@pytest.mark.parametrize(
    ("mend", "code", "expected"),
    [
        ("tabs", "if a:\n\tb = 1", "if a:\n    b = 1"),
        ("odd indents", "if a:\n   b = 1", "if a:\n    b = 1"),
        ("autopep8", "a=1;b=2", "a = 1\nb = 2"),
        ("comments", "a = 1  # one", "a = 1"),
        ("docstrings", 'def f():\n    """Doc."""\n    return 1', "def f():\n    return 1"),
        ("python 2 print statement", "print 'a'", "print('a')"),
        ("python 2 raw_input", "a = raw_input()", "a = input()"),
        ("colons", "def f()\n    return 1", "def f():\n    return 1"),
        ("margin", " a = 1\nb = 2", "a = 1\nb = 2"),
        ("spaces", "a = b**2", "a = b ** 2"),
        ("odd blanks", "a\u00a0= 1", "a = 1"),
        ("curly quotes", "a = “b”", 'a = "b"'),
    ],
)
def test_each_mend_is_made_and_counted(mend: str, code: str, expected: str) -> None:
    result = cleaned(code)
    assert [pair.code for pair in result.kept] == [expected]
    assert result.counts[f"mended: {mend}"] == 1


def test_clean_code_is_not_touched() -> None:
    code = "def f(a, b=2):\n    return [a ** b, -1]"
    result = cleaned(code)
    assert result.kept[0].code == code
    assert not [name for name in result.counts if name.startswith("mended")]


def test_the_limit_counts_cleaned_code() -> None:
    assert cleaned("a = 1  # " + "long " * 100).counts["kept"] == 1


def test_without_a_limit_nothing_is_too_long() -> None:
    assert clean(pairs(TROUBLES["too long"]), GUARD).counts["kept"] == 1


def test_the_share_that_parses_is_of_the_pairs_with_code() -> None:
    result = clean(pairs(("a b", "# none"), ("c d", "x = 1"), ("e f", "x = ("), ("g h", "y = 2")), GUARD)
    assert result.parsing_share == pytest.approx(2 / 3)


def test_the_first_of_two_duplicates_stays() -> None:
    result = clean(pairs(("add", "a = 1"), ("add", "a = 1")), GUARD)
    assert result.kept[0].line == 1
    assert result.quarantined[0].detail == "of data.txt:1"


def test_inputs_are_read_in_their_order_with_the_guard_and_the_limit_of_the_options(tmp_path: Path) -> None:
    for name, comment in (("b.jsonl", "first thing"), ("a.jsonl", "second thing"), ("c.jsonl", "guarded thing")):
        (tmp_path / name).write_text(json.dumps({"comment": comment, "code": f"x = '{name}'"}))
    (tmp_path / "tasks.jsonl").write_text('{"comment": "guarded thing"}')
    inputs = [tmp_path / name for name in ("b.jsonl", "a.jsonl", "c.jsonl")]
    seen: list[tuple[int, int]] = []
    options = PrepareOptions(guard=tmp_path / "tasks.jsonl", licence="MIT")
    result = clean_pairs(inputs, options, lambda done, total: seen.append((done, total)))
    assert [(pair.comment, pair.licence) for pair in result.kept] == [("first thing", "MIT"), ("second thing", "MIT")]
    assert seen == [(1, 3), (2, 3), (3, 3)]
