"""When a search has found what it looks for, and how what it found is counted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jotcode.model.hypothesis import LONGER, Hypothesis, is_done, length_penalty

NOTHING_OPEN = float("-inf")


def ended(log_prob: float, chosen: int, alpha: float = 0.8) -> tuple[float, Hypothesis]:
    return log_prob / length_penalty(chosen, alpha), Hypothesis((), log_prob, chosen, True)


def test_the_score_is_the_mean_of_what_was_chosen_and_of_nothing_it_is_nothing():
    assert Hypothesis((4, 5, 6), -3.0, 2, True).score == -1.5
    assert Hypothesis((4,), -3.0, 1, True).score == -3.0
    assert Hypothesis((4, 5), 0.0, 0, False).score == 0.0


@given(st.integers(1, 500), st.floats(0.0, 1.0))
def test_the_penalty_is_that_of_the_paper(length, alpha):
    assert length_penalty(length, alpha) == pytest.approx((5 + length) ** alpha / 6**alpha)


@pytest.mark.parametrize("length", [0, -1])
def test_there_is_no_penalty_for_less_than_one_token(length):
    with pytest.raises(ValueError, match=rf">= 1 token \(<eos> counts\), got {length}"):
        length_penalty(length, 0.8)


def test_a_search_is_done_when_nothing_is_open_even_if_nothing_is_finished():
    assert is_done([], NOTHING_OPEN, 3, 50, 0.8)


def test_it_is_not_done_before_as_many_are_finished_as_there_are_beams():
    assert not is_done([ended(-0.1, 3), ended(-0.2, 3)], -90.0, 3, 50, 0.8)
    assert is_done([ended(-0.1, 3), ended(-0.2, 3), ended(-0.3, 3)], -90.0, 3, 50, 0.8)


def test_one_beam_is_done_with_its_first_end_however_poor():
    assert is_done([ended(-9.0, 2)], -0.5, 1, 50, 0.8)
    assert not is_done([], -0.5, 1, 50, 0.8)


def test_the_best_of_the_finished_is_what_an_open_beam_must_beat():
    finished = [ended(-5.0, 4), ended(-1.0, 4)]
    hope = length_penalty(4 + LONGER, 0.8)
    best = finished[1][0]
    assert is_done(finished, best * hope, 2, 100, 0.8), "as good is not better"
    assert not is_done(finished, best * hope + 0.01, 2, 100, 0.8)


def test_an_open_beam_can_grow_no_longer_than_the_limit():
    finished = [ended(-1.0, 4), ended(-1.0, 6)]
    at_limit = finished[1][0] * length_penalty(10, 0.8)
    assert is_done(finished, at_limit - 1e-6, 2, 10, 0.8)
    assert not is_done(finished, at_limit - 1e-6, 2, 11, 0.8)


def test_the_longest_of_the_finished_tells_how_long_others_may_become():
    short = ended(-1.0, 2)
    between = short[0] * (length_penalty(10 + LONGER, 0.8) + length_penalty(30 + LONGER, 0.8)) / 2
    assert is_done([short, ended(-9.0, 10)], between, 2, 500, 0.8)
    assert not is_done([short, ended(-9.0, 30)], between, 2, 500, 0.8)


@given(st.lists(st.tuples(st.floats(-40, -0.1), st.integers(1, 60)), min_size=2, max_size=5), st.floats(-60, -0.1))
def test_a_search_without_a_penalty_is_done_when_the_best_end_is_no_worse_than_the_best_open(ends, best_open):
    finished = [ended(log_prob, chosen, 0.0) for log_prob, chosen in ends]
    assert is_done(finished, best_open, 2, 100, 0.0) is (max(log_prob for log_prob, _ in ends) >= best_open)
