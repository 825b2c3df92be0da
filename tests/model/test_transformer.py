import copy
from dataclasses import replace

import pytest
import torch
from jotcode.model.transformer import Seq2Seq
from tiny_models import CLASSIC, CONFIGS, MODERN, V, ragged, targets, tiny_model

# float32 on a CPU: another order of summing moves a log-probability by ~1e-6; a wrong mask or position by ~0.1.
ATOL = 1e-5

pytestmark = pytest.mark.usefixtures("no_gradients")


@pytest.fixture
def no_gradients():
    with torch.no_grad():
        yield


def log_probs(model, source, lengths, target):
    memory = model.encode(source, lengths)
    return model.log_probs(model.decode(target, memory), memory)


def stepped(model, source, lengths, target, sizes):
    memory = model.encode(source, lengths)
    state = model.start(memory, target.shape[1])
    parts = [model.step(ids, state) for ids in target.split(sizes, dim=1)]
    return torch.cat([model.log_probs(part, state.memory) for part in parts], dim=1)


@pytest.mark.parametrize("name", CONFIGS)
@pytest.mark.parametrize("lengths", [[5], [1, 7, 4]])
@pytest.mark.parametrize("sizes", [[1] * 9, [4, 1, 3, 1], [9]], ids=["one by one", "several at once", "all"])
def test_decoding_over_a_cache_gives_the_log_probabilities_of_one_full_pass(name, lengths, sizes):
    model, (source, source_lengths) = tiny_model(CONFIGS[name]), ragged(lengths)
    target = targets(len(lengths), 9)
    full = log_probs(model, source, source_lengths, target)
    torch.testing.assert_close(stepped(model, source, source_lengths, target, sizes), full, rtol=0, atol=ATOL)


@pytest.mark.parametrize("name", CONFIGS)
def test_padding_a_source_further_changes_nothing(name):
    model, target = tiny_model(CONFIGS[name]), targets(1, 6)
    snug = log_probs(model, *ragged([3]), target)
    loose = log_probs(model, *ragged([3], pad_to=11), target)
    torch.testing.assert_close(loose, snug, rtol=0, atol=ATOL)


@pytest.mark.parametrize("name", CONFIGS)
def test_a_row_says_the_same_in_a_batch_and_alone(name):
    model, lengths, target = tiny_model(CONFIGS[name]), [2, 9, 5], targets(3, 6)
    together = log_probs(model, *ragged(lengths), target)
    for row, length in enumerate(lengths):
        alone = log_probs(model, *ragged([length]), target[row : row + 1])
        torch.testing.assert_close(together[row : row + 1], alone, rtol=0, atol=ATOL)


@pytest.mark.parametrize("name", CONFIGS)
def test_float32_stays_within_1e_5_of_float64(name):
    model, (source, lengths), target = tiny_model(CONFIGS[name]), ragged([6, 3]), targets(2, 7)
    exact = copy.deepcopy(model).double()
    memory = exact.encode(source, lengths)
    prediction = exact.decode(target, memory)
    if prediction.copy_NTS is None:
        reference = prediction.logits_NTV.log_softmax(-1)
    else:
        gate = torch.sigmoid(prediction.gate_NT1)
        reference = prediction.logits_NTV.softmax(-1) * (1 - gate)
        index = source[:, None, :].expand(prediction.copy_NTS.shape)
        reference = reference.scatter_add(-1, index, prediction.copy_NTS.double() * gate).log()
    torch.testing.assert_close(log_probs(model, source, lengths, target).double(), reference, rtol=0, atol=1e-5)


@pytest.mark.parametrize("name", CONFIGS)
def test_probabilities_sum_to_one(name):
    found = log_probs(tiny_model(CONFIGS[name]), *ragged([4, 8]), targets(2, 5))
    torch.testing.assert_close(found.exp().sum(-1), torch.ones(2, 5), rtol=0, atol=ATOL)


@pytest.mark.parametrize("name", CONFIGS)
def test_a_later_target_token_cannot_change_an_earlier_prediction(name):
    model, target = tiny_model(CONFIGS[name]), targets(1, 6)
    changed = target.clone()
    changed[0, 4] = (changed[0, 4] + 1 - 4) % (V - 4) + 4
    before, after = log_probs(model, *ragged([5]), target), log_probs(model, *ragged([5]), changed)
    torch.testing.assert_close(after[:, :4], before[:, :4], rtol=0, atol=ATOL)
    assert (after[:, 4:] - before[:, 4:]).abs().max() > 1e-3


@pytest.mark.parametrize("name", CONFIGS)
def test_the_order_of_the_source_matters(name):
    model, (source, lengths), target = tiny_model(CONFIGS[name]), ragged([6]), targets(1, 4)
    turned = log_probs(model, source.flip(1), lengths, target)
    assert (turned - log_probs(model, source, lengths, target)).abs().max() > 1e-3


@pytest.mark.parametrize("name", CONFIGS)
def test_reordered_beams_go_on_from_their_new_history(name):
    model, (source, lengths) = tiny_model(CONFIGS[name]), ragged([5])
    memory = model.encode(source, lengths)
    state = model.start(memory, 4, beams=2)
    model.step(torch.tensor([[2, 5], [2, 6]]), state)
    state.reorder(torch.tensor([1, 1]))
    found = model.log_probs(model.step(torch.tensor([[7], [8]]), state), state.memory)
    expected = [log_probs(model, source, lengths, torch.tensor([[2, 6, last]]))[:, -1:] for last in (7, 8)]
    torch.testing.assert_close(found, torch.cat(expected), rtol=0, atol=ATOL)


def test_a_source_beyond_the_positions_is_refused():
    with pytest.raises(ValueError, match="a source of 21 tokens is longer than the model's 20"):
        tiny_model(MODERN).encode(*ragged([21]))


def test_a_capacity_beyond_the_positions_is_refused():
    model = tiny_model(CLASSIC)
    with pytest.raises(ValueError, match="21 tokens are more than the model's 20"):
        model.start(model.encode(*ragged([3])), 21)


def test_dropout_acts_in_training_only():
    model, (source, lengths), target = tiny_model(MODERN), ragged([6]), targets(1, 4)
    still = [log_probs(model, source, lengths, target) for _ in range(2)]
    model.train()
    moving = [log_probs(model, source, lengths, target) for _ in range(2)]
    assert torch.equal(*still) and not torch.equal(*moving)


def test_frozen_embeddings_take_the_given_vectors_and_do_not_train():
    model, given = Seq2Seq(CLASSIC), torch.randn(V, CLASSIC.width)
    model.load_embeddings(given, -given)
    assert torch.equal(model.source_embedding.weight, given) and torch.equal(model.target_embedding.weight, -given)
    frozen = {name for name, parameter in model.named_parameters() if not parameter.requires_grad}
    assert frozen == {"source_embedding.weight", "target_embedding.weight"}


def test_a_shared_table_is_one_tensor_in_three_places():
    model = Seq2Seq(MODERN)
    assert model.output.weight is model.source_embedding.weight is model.target_embedding.weight


def test_given_vectors_keep_the_scale_of_a_fresh_shared_table():
    model = Seq2Seq(replace(MODERN, width=64))
    fresh = float(model.source_embedding.weight.std())
    model.load_embeddings(100 * torch.randn(V, 64), torch.zeros(V, 64))
    assert float(model.source_embedding.weight.std()) == pytest.approx(fresh, rel=0.1)
