"""The model behind the engine as modules: what it finds is what the searches find over it."""

import pytest
import torch
from jotcode.model.search import beam, greedy
from jotcode.model.torch_decoding import ModelStepper, TorchDecoding, log_probs_of
from jotcode.model.vocabulary import BOS, EOS
from tiny_models import CONFIGS, ragged, tiny_model

IDS = ragged([6])[0][0].tolist()
NAMES = pytest.mark.parametrize("name", CONFIGS)


def decoding(name):
    model = tiny_model(CONFIGS[name], seed=5)
    return model, TorchDecoding(model, "cpu")


@NAMES
@pytest.mark.parametrize("prefix", [(), (7, 9)])
@pytest.mark.parametrize("beams", [1, 3])
def test_it_finds_what_the_search_over_the_modules_finds(name, prefix, beams):
    model, decodes = decoding(name)
    found = decodes.search(decodes.encode(IDS), beams, 12, 0.8, prefix, None)
    with torch.inference_mode():
        memory = model.encode(*ragged([6]))
        stepper = ModelStepper(model, memory, 20, beams)
        expected = (
            greedy(stepper, 1, 12, prefix) if beams == 1 else beam(stepper, 1, beams, 12, 0.8, prefix)[0]
        )
    assert found == expected and len(found) == beams


@pytest.mark.parametrize("beams", [1, 3])
def test_a_stop_before_the_first_step_finds_nothing(beams):
    _, decodes = decoding("modern")
    assert decodes.search(decodes.encode(IDS), beams, 12, 0.8, (), lambda: True) == []


@pytest.mark.parametrize("beams", [1, 3])
def test_a_search_as_long_as_the_positions_go_is_possible(beams):
    model, decodes = decoding("classic")
    with torch.no_grad():  # so that it never ends by itself
        model.output.weight[EOS] = 0.0
        model.output.bias[EOS] = -50.0
    room = model.config.target_positions
    found = decodes.search(decodes.encode(IDS), beams, room - 2, 0.8, (7,), None)
    assert {len(each.token_ids) for each in found} == {room - 1}


@NAMES
@pytest.mark.parametrize("given", [0, 2])
def test_an_answer_is_judged_token_by_token_with_its_end(name, given):
    model, decodes = decoding(name)
    answers = [[8, 9, 4, 5], [8, 9, 10], [8, 9]]
    found = decodes.log_probs_of(decodes.encode(IDS), answers, given, None)
    with torch.inference_mode():
        memory = model.encode(*ragged([6]))
        for answer, total in zip(answers, found, strict=True):
            rows = model.log_probs(model.decode(torch.tensor([[BOS, *answer]]), memory), memory)[0]
            each = [float(rows[at, token]) for at, token in enumerate([*answer, EOS])]
            assert total == pytest.approx(sum(each[given:]), abs=1e-4)


def test_what_is_empty_or_too_long_is_not_judged_and_moves_no_other():
    model, _ = decoding("modern")
    room = model.config.target_positions
    with torch.inference_mode():
        memory = model.encode(*ragged([6]))
    (alone,) = log_probs_of(model, memory, [[4, 5]])
    longest = list(range(4, 4 + room - 1))
    found = log_probs_of(model, memory, [[], [4, 5], longest, [*longest, 4]])
    assert [value is None for value in found] == [True, False, False, True]
    assert found[1] == pytest.approx(alone, abs=1e-4)
    assert log_probs_of(model, memory, [[], [*longest, 4]]) == [None, None]
    assert log_probs_of(model, memory, []) == []
