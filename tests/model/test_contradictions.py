"""What speaks against a known answer: the opposite word, the other order, a word for its kind that it never has."""
import pytest
from jotcode.model.contradictions import against
from jotcode.model.retrieval import Answer, Index

MILES = ("convert miles to kilometres", "how many kilometres are so many miles", "distance in miles as kilometres")
KILOMETRES = ("convert kilometres to miles", "how many miles are so many kilometres", "distance in kilometres as miles")


def _near(comment, *groups):
    answers = [Answer(asks, f"def f{n}():\n    return {n}", "function", f"t.{n}") for n, asks in enumerate(groups)]
    return Index.build(answers).nearest(comment, 1)[0].answer.asks


def test_the_same_wording_has_nothing_against_it():
    assert against(MILES[0], MILES[0], MILES[:1]) == 0.0


@pytest.mark.parametrize(
    ("comment", "right", "wrong"),
    [
        ("take miles and give back kilometres", MILES, KILOMETRES),
        ("take kilometres and give back miles", KILOMETRES, MILES),
        ("the last word of a text", ("last word in a string",), ("first word in a string",)),
        ("how many even numbers there are", ("count even numbers",), ("even numbers of a list",)),
        ("decode a base64 text", ("decode base64",), ("encode base64",)),
    ],
)
def test_more_speaks_against_the_opposite_than_against_what_is_meant(comment, right, wrong):
    assert against(comment, right[0], right) < against(comment, wrong[0], wrong)


def test_the_other_order_counts_by_the_share_of_pairs_that_are_turned_round():
    same = against("miles kilometres metres", "miles kilometres metres", ("x",))
    turned = against("miles kilometres metres", "metres kilometres miles", ("x",))
    half = against("miles kilometres metres", "kilometres miles metres", ("x",))
    assert same < half < turned


def test_the_index_finds_the_direction_that_was_asked_for_in_other_words():
    assert _near("a function that takes miles and gives kilometres", KILOMETRES, MILES) == MILES
    assert _near("a function that takes kilometres and gives miles", MILES, KILOMETRES) == KILOMETRES


def test_what_was_asked_for_in_these_very_words_is_found_whatever_speaks_against_it():
    assert _near(KILOMETRES[0], MILES, KILOMETRES) == KILOMETRES
