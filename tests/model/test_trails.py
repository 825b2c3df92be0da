"""What was written last, as the pointer sees it."""

from hypothesis import given
from hypothesis import strategies as st
from jotcode.model.trails import HISTORY, NOTHING, trails_of


def test_a_trail_is_the_token_and_the_two_before_it():
    assert trails_of([7, 8, 9, 10], 2).tolist() == [[9, 8, 7], [10, 9, 8]]


def test_before_the_first_token_stands_nothing():
    assert trails_of([7, 8], 2).tolist() == [[7, NOTHING, NOTHING], [8, 7, NOTHING]]


@given(st.lists(st.integers(0, 99), min_size=1, max_size=12), st.data())
def test_there_is_one_trail_for_each_token_that_was_asked_for(ids, data):
    last = data.draw(st.integers(1, len(ids)))
    found = trails_of(ids, last)
    assert found.shape == (last, HISTORY)
    for row, at in zip(found.tolist(), range(len(ids) - last, len(ids)), strict=True):
        assert row == [ids[at - back] if at >= back else NOTHING for back in range(HISTORY)]
