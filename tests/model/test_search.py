import math

import pytest
import torch
from jotcode.model.hypothesis import length_penalty
from jotcode.model.search import beam, greedy, sample
from jotcode.model.torch_decoding import ModelStepper
from jotcode.model.vocabulary import BOS, EOS, PAD, UNK
from tiny_models import CONFIGS, V, ragged, tiny_model

A, B, C = 4, 5, 6
# The same float32 sums in another order.
ATOL = 1e-4


class Scripted:
    """A stepper that follows a table: what was written so far -> probabilities of what comes next."""

    def __init__(self, table, rows=1, otherwise=None):
        self.table = table
        self.otherwise = otherwise or {EOS: 1.0}
        self.written = [()] * rows
        self.steps = 0

    def step(self, ids):
        self.steps += 1
        self.written = [old + tuple(new) for old, new in zip(self.written, ids.tolist(), strict=True)]
        probabilities = torch.zeros(len(self.written), 7)
        for row, written in enumerate(self.written):
            for token, probability in self.table.get(written[1:], self.otherwise).items():
                probabilities[row, token] = probability
        return probabilities.log()

    def reorder(self, rows):
        self.written = [self.written[row] for row in rows.tolist()]


# Greedy takes A for 0.6 and has 0.3 left behind it; B is likelier as a whole.
GARDEN_PATH = {
    (): {A: 0.6, B: 0.4},
    (A,): {A: 0.3, B: 0.3, C: 0.2, EOS: 0.2},
    (B,): {C: 0.9, EOS: 0.1},
    (B, C): {EOS: 1.0},
}


def never():
    return False


def test_beams_find_the_better_hypothesis_that_greedy_misses():
    (found,) = greedy(Scripted(GARDEN_PATH), 1, 8)
    ((best, *_),) = beam(Scripted(GARDEN_PATH, 3), 1, 3, 8, alpha=0.0)
    assert found.token_ids[0] == A
    assert best.token_ids == (B, C) and best.finished
    assert best.log_prob == pytest.approx(math.log(0.4 * 0.9), abs=1e-5)
    assert best.log_prob > found.log_prob


def test_the_log_probability_counts_the_end_and_the_score_is_its_mean():
    (found,) = greedy(Scripted({(): {A: 0.5, B: 0.2}, (A,): {EOS: 0.25, A: 0.1}}), 1, 8)
    assert (found.token_ids, found.chosen, found.finished) == ((A,), 2, True)
    assert found.log_prob == pytest.approx(math.log(0.5 * 0.25), abs=1e-6)
    assert found.score == pytest.approx(found.log_prob / 2)


ENDLESS = {EOS: 0.1, A: 0.6, B: 0.3}


def test_greedy_decoding_stops_at_the_limit_and_says_that_it_is_not_finished():
    stepper = Scripted({}, otherwise=ENDLESS)
    (found,) = greedy(stepper, 1, 5)
    assert (found.token_ids, found.finished, stepper.steps) == ((A,) * 5, False, 5)


def test_beams_stop_at_the_limit_and_put_the_cut_off_behind_the_finished():
    stepper = Scripted({(A, A): {EOS: 0.6, A: 0.4}}, 2, otherwise={A: 0.7, B: 0.3})
    (found,) = beam(stepper, 1, 2, 4, alpha=0.0)
    assert stepper.steps == 4
    assert [hypothesis.finished for hypothesis in found] == [True, False]
    assert found[0].token_ids == (A, A) and len(found[1].token_ids) == 4


@pytest.mark.parametrize("decode", [lambda s: greedy(s, 1, 0), lambda s: beam(s, 1, 1, 0, 0.8)[0]])
def test_without_room_nothing_is_written(decode):
    stepper = Scripted(GARDEN_PATH)
    (found,) = decode(stepper)
    assert (found.token_ids, found.finished, stepper.steps) == ((), False, 0)


@pytest.mark.parametrize(("alpha", "expected"), [(0.0, ()), (1.0, (A, A, A))])
def test_the_length_penalty_decides_between_short_and_long(alpha, expected):
    # Summed, the empty target is likelier (-1.39 against -1.44); divided by (5 + length) / 6 the long one is.
    sure = {A: 0.79, B: 0.21}
    table = {(): {EOS: 0.25, A: 0.48}, (A,): sure, (A, A): sure, (A, A, A): {EOS: 0.79, B: 0.21}}
    (found,) = beam(Scripted(table, 3), 1, 3, 6, alpha)
    assert found[0].token_ids == expected


def test_a_late_hypothesis_is_kept_however_many_ended_before_it():
    # Four poor ends come first; the good one, which wins by its length, comes last.
    table = {(A,) * n: {EOS: 0.02, A: 0.98} for n in range(8)} | {(A,) * 8: {EOS: 1.0}}
    (found,) = beam(Scripted(table, 2), 1, 2, 12, alpha=1.0)
    assert found[0].token_ids == (A,) * 8


def test_a_search_ends_when_nothing_can_be_written_any_more():
    stepper = Scripted({}, 4)
    (found,) = beam(stepper, 1, 4, 50, alpha=0.8)
    assert stepper.steps == 1 and [hypothesis.token_ids for hypothesis in found] == [()]


def test_a_search_ends_when_no_open_beam_can_win():
    table = {(): {EOS: 0.9, A: 0.06, B: 0.04}, (A,): {EOS: 0.9, B: 0.1}, (B,): {EOS: 0.9, A: 0.1}}
    stepper = Scripted(table, 2, otherwise={A: 0.5, B: 0.5})
    beam(stepper, 1, 2, 50, alpha=0.0)
    assert stepper.steps == 2


@pytest.mark.parametrize("beams", [1, 3])
def test_a_stop_ends_the_search_within_one_step(beams):
    stepper = Scripted({}, beams, otherwise=ENDLESS)

    def stop():
        return stepper.steps >= 2

    found = greedy(stepper, 1, 50, stop=stop) if beams == 1 else beam(stepper, 1, beams, 50, 0.8, stop=stop)[0]
    assert found == [] and stepper.steps == 2


@pytest.mark.parametrize("beams", [1, 3])
def test_a_forced_prefix_stands_first_is_fed_at_once_and_costs_nothing(beams):
    stepper = Scripted({(B, A): {C: 0.5, EOS: 0.3, A: 0.1, B: 0.1}, (B, A, C): {EOS: 1.0}}, beams)
    if beams == 1:
        (found,) = greedy(stepper, 1, 8, (B, A), never)
    else:
        ((found, *_),) = beam(stepper, 1, beams, 8, 0.0, (B, A), never)
    assert (found.token_ids, found.chosen, found.finished) == ((B, A, C), 2, True)
    assert found.log_prob == pytest.approx(math.log(0.5), abs=1e-6)


@pytest.mark.parametrize("token", [PAD, UNK, BOS])
@pytest.mark.parametrize("beams", [1, 2])
def test_tokens_that_are_no_text_are_never_written(token, beams):
    table = {(): {token: 0.9, A: 0.1}}
    found = greedy(Scripted(table), 1, 4)[0] if beams == 1 else beam(Scripted(table, 2), 1, 2, 4, 0.0)[0][0]
    assert found.token_ids == (A,)


def test_length_penalty_is_one_at_one_token_and_grows():
    assert length_penalty(1, 0.8) == 1.0
    assert length_penalty(7, 0.0) == 1.0
    assert length_penalty(7, 1.0) == pytest.approx(2.0)
    with pytest.raises(ValueError, match="got 0"):
        length_penalty(0, 0.8)


def test_samples_follow_the_distribution():
    rows = 4000
    stepper = Scripted({(): {A: 0.7, B: 0.2, C: 0.1}}, rows)
    found = sample(stepper, rows, 2, torch.Generator().manual_seed(0))
    shares = [sum(h.token_ids == (token,) for h in found) / rows for token in (A, B, C)]
    # Three standard deviations of a share of 4,000 draws are 0.022.
    assert shares == pytest.approx([0.7, 0.2, 0.1], abs=0.022)


def test_a_nucleus_leaves_the_unlikely_out_and_scores_by_the_whole_distribution():
    stepper = Scripted({(): {A: 0.6, B: 0.3, C: 0.1}}, 200)
    found = sample(stepper, 200, 2, torch.Generator().manual_seed(0), top_p=0.85)
    assert {h.token_ids for h in found} == {(A,), (B,)}
    assert {round(math.exp(h.log_prob), 4) for h in found} == {0.6, 0.3}


def test_a_cold_sample_is_greedy():
    found = sample(Scripted(GARDEN_PATH, 20), 20, 1, torch.Generator().manual_seed(0), temperature=0.02)
    assert {h.token_ids for h in found} == {(A,)}


@pytest.mark.parametrize("wrong", [{"temperature": 0.0}, {"top_p": 0.0}])
def test_sampling_refuses_what_leaves_nothing_to_draw(wrong):
    with pytest.raises(ValueError, match="must be positive"):
        sample(Scripted({}), 1, 1, torch.Generator(), **wrong)


# --- over the real model ---------------------------------------------------------------------------------------------


def searched(name, lengths, beams, prefix=(), alpha=0.8, width=None):
    model = tiny_model(CONFIGS[name], seed=5)
    with torch.inference_mode():
        memory = model.encode(*ragged(lengths))
        stepper = ModelStepper(model, memory, 16, width or max(beams, 1))
        if beams == 0:
            return [[hypothesis] for hypothesis in greedy(stepper, len(lengths), 12, prefix)]
        return beam(stepper, len(lengths), beams, 12, alpha, prefix)


def same(found, expected):
    assert [h.token_ids for h in found] == [h.token_ids for h in expected]
    assert [h.log_prob for h in found] == pytest.approx([h.log_prob for h in expected], abs=ATOL)


@pytest.mark.parametrize("name", CONFIGS)
@pytest.mark.parametrize("alpha", [0.0, 0.8])
def test_one_beam_is_greedy_decoding(name, alpha):
    for found, expected in zip(searched(name, [3, 8, 5], 1, alpha=alpha), searched(name, [3, 8, 5], 0), strict=True):
        same(found, expected)


@pytest.mark.parametrize("name", CONFIGS)
def test_searching_several_sources_together_finds_what_each_finds_alone(name):
    together = searched(name, [7, 2], 3)
    for found, length in zip(together, [7, 2], strict=True):
        assert len(found) == 3
        same(found, searched(name, [length], 3)[0])


@pytest.mark.parametrize("name", CONFIGS)
def test_the_score_of_a_hypothesis_is_what_the_model_says_of_it_in_one_pass(name):
    prefix = (7, 9)
    ((best, *_),) = searched(name, [6], 3, prefix)
    assert best.token_ids[:2] == prefix
    model = tiny_model(CONFIGS[name], seed=5)
    said = [*best.token_ids, EOS][: len(prefix) + best.chosen]
    with torch.inference_mode():
        memory = model.encode(*ragged([6]))
        rows = model.log_probs(model.decode(torch.tensor([[BOS, *said[:-1]]]), memory), memory)[0]
    total = sum(float(rows[at, token]) for at, token in enumerate(said) if at >= len(prefix))
    assert best.log_prob == pytest.approx(total, abs=ATOL)
    assert max(said) < V
