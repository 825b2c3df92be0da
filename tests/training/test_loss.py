import pytest
import torch
import torch.nn.functional as F
from jotcode.model.transformer import Prediction
from jotcode.model.vocabulary import PAD
from jotcode.training.loss import smoothed_cross_entropy
from tiny_models import CONFIGS, MODERN, V, ragged, targets, tiny_model


def drawn(rows=3, steps=5):
    generator = torch.Generator().manual_seed(0)
    logits = torch.randn(rows, steps, V, generator=generator)
    target = torch.randint(4, V, (rows, steps), generator=generator)
    target[0, 3:] = PAD
    target[2, 1:] = PAD
    return logits, target


NO_SOURCE = torch.zeros(3, 1, dtype=torch.long)


@pytest.mark.parametrize("smoothing", [0.0, 0.1, 0.4])
def test_without_a_pointer_it_is_the_cross_entropy_of_torch(smoothing):
    logits, target = drawn()
    found = smoothed_cross_entropy(Prediction(logits), NO_SOURCE, target, smoothing)
    expected = F.cross_entropy(
        logits.flatten(0, 1), target.flatten(), ignore_index=PAD, reduction="sum", label_smoothing=smoothing
    )
    plain = F.cross_entropy(logits.flatten(0, 1), target.flatten(), ignore_index=PAD, reduction="sum")
    torch.testing.assert_close(found.smoothed, expected)
    torch.testing.assert_close(found.plain, plain)
    assert int(found.tokens) == 9


def test_padding_weighs_nothing():
    logits, target = drawn()
    logits.requires_grad_()
    before = smoothed_cross_entropy(Prediction(logits), NO_SOURCE, target, 0.1)
    before.smoothed.backward()
    assert float(logits.grad[target == PAD].abs().max()) == 0
    assert float(logits.grad[target != PAD].abs().min()) > 0
    changed = torch.where((target == PAD)[..., None], 50.0, logits.detach())
    after = smoothed_cross_entropy(Prediction(changed), NO_SOURCE, target, 0.1)
    assert float(after.smoothed) == float(before.smoothed.detach()) and float(after.plain) == float(before.plain)


def test_with_a_pointer_the_target_may_be_copied_and_the_smoothing_is_the_generators():
    model, (source, lengths), ids = tiny_model(MODERN), ragged([5, 3, 4]), targets(3, 6)
    with torch.no_grad():
        memory = model.encode(source, lengths)
        prediction = model.decode(ids[:, :-1], memory)
        found = smoothed_cross_entropy(prediction, source, ids[:, 1:], 0.1)
        whole = model.log_probs(prediction, memory).gather(-1, ids[:, 1:, None]).sum()
        spread = prediction.logits_NTV.log_softmax(-1).mean(-1).sum()
    # Sums of fifteen float32 losses.
    torch.testing.assert_close(found.plain, -whole, rtol=0, atol=1e-4)
    torch.testing.assert_close(found.smoothed, -0.9 * whole - 0.1 * spread, rtol=0, atol=1e-4)


@pytest.mark.parametrize("name", CONFIGS)
def test_gradients_are_those_of_finite_differences(name, monkeypatch):
    # The loss computes in float32 by design; in float64 its differences tell the fifth digit.
    monkeypatch.setattr(torch.Tensor, "float", torch.Tensor.double)
    model = tiny_model(CONFIGS[name]).double()
    (source, lengths), ids = ragged([5, 3]), targets(2, 6)

    def loss():
        prediction = model(source, lengths, ids[:, :-1])
        return smoothed_cross_entropy(prediction, source, ids[:, 1:], 0.1).smoothed

    loss().backward()
    step, generator = 1e-5, torch.Generator().manual_seed(0)
    for parameter_name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        direction = torch.randn(parameter.shape, generator=generator, dtype=torch.float64)
        with torch.no_grad():
            parameter.add_(step * direction)
            above = loss()
            parameter.sub_(2 * step * direction)
            below = loss()
            parameter.add_(step * direction)
        slope = float((above - below) / (2 * step))
        expected = float((parameter.grad * direction).sum())
        assert slope == pytest.approx(expected, rel=1e-5, abs=1e-6), parameter_name
