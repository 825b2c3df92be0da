import pytest
from jotcode.model.copies import FEW, LONGEST, SHORTEST, Copies

TEXT = [1, 2, 3, 4, 1, 2, 5, 6, 7]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ([1, 2], [3, 4, 1]),  # the first of two places that fit as well
        ([4, 1, 2], [5, 6, 7]),  # the place that fits better
        ([9, 9, 5, 6], [7]),  # as much as there is
        ([6, 7], []),  # the text ends there
        ([2, 1], []),
        ([2], []),
        ([], []),
    ],
)
def test_a_guess_is_what_stands_behind_the_longest_run_of_the_text(written, expected):
    assert Copies(TEXT, 7).after(written, 3) == expected


def test_no_more_is_guessed_than_is_asked_for():
    assert Copies(TEXT, 7).after([1, 2], 0) == [] == Copies(TEXT, 7).after([1, 2], -1)
    assert Copies(TEXT, 0).after([1, 2], 5) == [] and Copies(TEXT, 2).after([1, 2], 5) == [3, 4]


def test_of_very_long_runs_the_first_is_as_good_as_any():
    run = list(range(20, 20 + 2 * LONGEST))
    assert Copies([*run[LONGEST:], 5, *run, 6], 7).after(run, 1) == [5]


def test_wrong_guesses_ask_for_longer_runs_until_one_is_right():
    copies, text = Copies(range(40), 7), list(range(40))
    for _ in range(20):
        copies.learn(7, 0)
    assert copies.after([*range(90, 95), *text[10:13]], 9) == []
    # A run of the greatest length is always good enough: it must be able to find back.
    assert copies.after(text[: 5 + LONGEST], 9) == text[5 + LONGEST :][:FEW]
    copies.learn(FEW, FEW)
    assert copies.after([99, *text[10 : 10 + SHORTEST]], 9) == text[10 + SHORTEST :][:7]


def test_what_was_not_guessed_teaches_nothing():
    copies = Copies(TEXT, 7)
    copies.learn(0, 0)
    assert copies.after([1, 2], 3) == [3, 4, 1]
