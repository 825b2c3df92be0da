import math
from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from jotcode.model.continuations import best_of
from jotcode.model.fast_search import fast_beam, fast_greedy, fast_log_probs_of
from jotcode.model.native_decoder import NativeState
from jotcode.model.search import beam, greedy
from jotcode.model.torch_decoding import ModelStepper, log_probs_of
from jotcode.model.vocabulary import EOS
from tiny_models import CONFIGS, fast_decoder, ragged, source_of, tiny_model

KINDS = pytest.mark.parametrize("kind", ["numpy", "machine code"])
# The same float32 sums in another order, over up to a hundred tokens.
ATOL = 3e-4


def encoded(name, seed, length=7, **changes):
    model = tiny_model(replace(CONFIGS[name], **changes), seed)
    with torch.inference_mode():
        return model, model.encode(*ragged([length], seed=seed))


def started(model, memory, kind):
    decoder = fast_decoder(model)
    assert kind == "numpy" or decoder.compile()
    return decoder.start(source_of(memory))


def same(found, expected):
    assert [h.token_ids for h in found] == [h.token_ids for h in expected]
    assert [(h.chosen, h.finished) for h in found] == [(h.chosen, h.finished) for h in expected]
    assert [h.log_prob for h in found] == pytest.approx([h.log_prob for h in expected], abs=ATOL)


@KINDS
@pytest.mark.parametrize("name", CONFIGS)
@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("prefix", [(), (7, 9)])
def test_greedy_writes_what_the_search_over_the_modules_writes(name, seed, prefix, kind):
    model, memory = encoded(name, seed)
    with torch.inference_mode():
        expected = greedy(ModelStepper(model, memory, 16, 1), 1, 12, prefix)
    same(fast_greedy(started(model, memory, kind), 12, prefix), expected)
    same(fast_greedy(started(model, memory, kind), 12, prefix, guesses=0), expected)


@KINDS
@pytest.mark.parametrize("name", CONFIGS)
@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(("width", "alpha", "prefix"), [(1, 0.8, ()), (2, 0.0, ()), (4, 0.8, (7, 9)), (5, 1.0, ())])
def test_beams_find_what_the_search_over_the_modules_finds(name, seed, width, alpha, prefix, kind):
    model, memory = encoded(name, seed)
    with torch.inference_mode():
        (expected,) = beam(ModelStepper(model, memory, 16, width), 1, width, 12, alpha, prefix)
    same(fast_beam(started(model, memory, kind), width, 12, alpha, prefix), expected)


@KINDS
@pytest.mark.parametrize("name", CONFIGS)
def test_beams_of_a_long_search_find_the_same_after_the_slots_were_tidied(name, kind):
    model, memory = encoded(name, 3, target_positions=120)
    with torch.no_grad():  # so that the search is long
        model.output.weight[EOS] = 0.0
        if model.output.bias is not None:
            model.output.bias[EOS] = -50.0
    with torch.inference_mode():
        (expected,) = beam(ModelStepper(model, memory, 110, 4), 1, 4, 100, 0.8)
    state = started(model, memory, kind)
    found = fast_beam(state, 4, 100, 0.8)
    same(found, expected)
    # A hundred steps of four beams, and most of what they wrote was given up.
    assert max(hypothesis.chosen for hypothesis in found) > 60 and state.length < 250


@KINDS
@pytest.mark.parametrize("name", CONFIGS)
@pytest.mark.parametrize("given", [0, 2])
def test_answers_are_judged_as_one_pass_over_the_modules_judges_them(name, given, kind):
    model, memory = encoded(name, 4)
    start = [8, 9][:given]
    answers = [[*start, 4, 5, 6], [*start, 4, 5, 7, 8], [*start, 10], list(range(4, 23)) * 2, [], [*start, 4, 5, 6]]
    expected = log_probs_of(model, memory, answers, given)
    found = fast_log_probs_of(started(model, memory, kind), answers, given)
    assert [value is None for value in found] == [value is None for value in expected]
    judged = [value for value in expected if value is not None]
    assert [value for value in found if value is not None] == pytest.approx(judged, abs=ATOL)
    assert len(judged) == 4


@pytest.mark.parametrize("search", [fast_greedy, lambda *a, stop: fast_beam(a[0], 3, a[1], 0.8, stop=stop)])
@pytest.mark.parametrize("after", [0, 1, 4])
def test_a_stop_ends_the_search_within_one_step(search, after):
    model, memory = encoded("modern", 1)
    state = fast_decoder(model).start(source_of(memory))
    fed, feed = [], state.feed
    state.feed = lambda *arguments: fed.append(1) or feed(*arguments)
    # It never ends by itself.
    state.probabilities = lambda states, trails: np.tile(np.eye(23, dtype=np.float32)[9] + 0.1, (len(states), 1))
    assert search(state, 12, stop=lambda: len(fed) >= after) == [] and len(fed) == after


def test_a_stop_leaves_the_other_answers_unjudged():
    model, memory = encoded("modern", 1)
    asked = []
    answers = [[4, 5], [6], [7]]
    state = fast_decoder(model).start(source_of(memory))
    found = fast_log_probs_of(state, answers, stop=lambda: asked.append(1) or len(asked) > 1)
    assert [value is None for value in found] == [False, True, True]


@pytest.mark.parametrize("search", [fast_greedy, lambda *a: fast_beam(a[0], 1, a[1], 0.8)])
def test_without_room_nothing_is_written(search):
    model, memory = encoded("modern", 1)
    (found,) = search(fast_decoder(model).start(source_of(memory)), 0)
    assert (found.token_ids, found.chosen, found.finished) == ((), 0, False)


class Copying:
    """A decoding whose next token is what a script says, whatever it is fed. It counts the steps."""

    def __init__(self, source, script):
        self.source_ids, self.script = np.array(source, int), [*script, *[EOS] * 10]  # guesses may run beyond the end
        self.length, self.steps = 0, 0

    def rewind(self, length):
        self.length = length

    def feed(self, ids, positions, hidden=None):
        assert list(positions) == list(range(self.length, self.length + len(ids)))
        assert (hidden is None) == (len(ids) == 1)
        if hidden is not None:
            assert (hidden == np.triu(np.full(hidden.shape, -np.inf), self.length + 1)).all()
        self.length += len(ids)
        self.steps += 1
        return np.array(positions, np.float32)[:, None]

    def probabilities(self, states, trails):
        return np.stack([np.eye(40, dtype=np.float32)[self.script[int(at)]] for at in states[:, 0]])


SENTENCE = list(range(10, 34))


@pytest.mark.parametrize(
    ("script", "steps"),
    [
        # Two tokens alone; then eight a step, seven of them guessed, and the last two with the end.
        ([*SENTENCE, EOS], 2 + 3),
        # One token is another: that guess is wrong, so three tokens must agree before the next, of three, then seven.
        ([*SENTENCE[:10], 39, *SENTENCE[11:], EOS], 2 + 2 + 3 + 2),
        # Nothing of it stands in the source.
        ([*reversed(SENTENCE), EOS], 25),
    ],
)
def test_what_the_source_goes_on_with_is_checked_eight_tokens_a_step(script, steps):
    state = Copying([5, *SENTENCE, 6], script)
    (found,) = fast_greedy(state, 60)
    assert (list(found.token_ids), found.chosen, found.finished) == (script[:-1], len(script), True)
    assert state.steps == steps
    token_by_token = Copying([5, *SENTENCE, 6], script)
    assert fast_greedy(token_by_token, 60, guesses=0) == [found] and token_by_token.steps == len(script)


@pytest.mark.parametrize("limit", range(1, 12))
def test_no_guess_goes_beyond_the_limit(limit):
    state = Copying(SENTENCE, [*SENTENCE, EOS])
    (found,) = fast_greedy(state, limit)
    assert list(found.token_ids) == SENTENCE[:limit] and not found.finished and state.length <= limit


FEW = st.integers(4, 9)


@given(st.lists(FEW, max_size=30), st.lists(FEW, min_size=1, max_size=30), st.integers(0, 7))
def test_whatever_is_guessed_the_answer_is_the_one_that_goes_token_by_token(source, answer, guesses):
    script = [*answer, EOS]
    (found,) = fast_greedy(Copying(source, script), 60, guesses=guesses)
    assert list(found.token_ids) == answer


@given(st.integers(0, 10**6), st.integers(1, 5), st.sampled_from([5, 63, 64, 65, 700]), st.integers(1, 12))
def test_the_best_continuations_are_those_that_sorting_them_all_gives(seed, rows, vocabulary, count):
    rng = np.random.default_rng(seed)
    probabilities = rng.dirichlet(np.full(vocabulary, 0.3), rows).astype(np.float32)
    totals = rng.uniform(-9.0, 0.0, rows).tolist()
    every = [
        (totals[row] + math.log(p), row, token)
        for row in range(rows)
        for token, p in enumerate(probabilities[row].tolist())
        if p >= 1e-30
    ]
    expected = sorted(every, reverse=True)[:count]
    assert best_of(probabilities.copy(), totals, count) == expected
    compiled = NativeState.best(None, probabilities, totals, count)
    assert [each[1:] for each in compiled] == [each[1:] for each in expected]
    assert [each[0] for each in compiled] == pytest.approx([each[0] for each in expected], abs=1e-12)
