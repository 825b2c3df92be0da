import pytest
import torch
from jotcode.model.pointer import Pointer, log_prob_of, mix, nothing_before, trails
from tiny_models import V

# Two ways of summing the same float32 probabilities.
ATOL = 1e-5


def drawn(rows=2, steps=3, size=5, seed=0):
    """Logits, weights over the source, gates, and a source in which one token stands twice."""
    generator = torch.Generator().manual_seed(seed)
    logits = torch.randn(rows, steps, V, generator=generator)
    copy = torch.randn(rows, steps, size, generator=generator).softmax(-1)
    gate = 2 * torch.randn(rows, steps, 1, generator=generator)
    source = torch.randint(4, V, (rows, size), generator=generator)
    source[:, -1] = source[:, 0]
    return logits, copy, gate, source


def test_the_probability_of_a_target_is_that_of_the_whole_mixture():
    logits, copy, gate, source = drawn()
    targets = torch.cat([source[:, :1], source[:, 2:3], torch.full((2, 1), 4)], dim=1)
    found, generated = log_prob_of(targets, logits, copy, gate, source)
    expected = mix(logits, copy, gate, source).gather(-1, targets[..., None]).squeeze(-1)
    torch.testing.assert_close(found, expected, rtol=0, atol=ATOL)
    torch.testing.assert_close(generated, logits.log_softmax(-1))


def test_the_mixture_is_a_distribution():
    torch.testing.assert_close(mix(*drawn()).exp().sum(-1), torch.ones(2, 3), rtol=0, atol=ATOL)


def test_a_token_that_stands_twice_gets_the_mass_of_both_places():
    logits, copy, _, source = drawn()
    only_copying = torch.full((2, 3, 1), 40.0)
    found = mix(logits, copy, only_copying, source).exp()
    for row in range(2):
        mass = copy[row][:, source[row] == source[row, 0]].sum(-1)
        torch.testing.assert_close(found[row, :, source[row, 0]], mass, rtol=0, atol=ATOL)


def test_a_closed_gate_leaves_the_generator_alone():
    logits, copy, _, source = drawn()
    closed = torch.full((2, 3, 1), -60.0)
    torch.testing.assert_close(mix(logits, copy, closed, source), logits.log_softmax(-1), rtol=0, atol=ATOL)


@pytest.mark.parametrize("gate", [-200.0, 200.0])
def test_an_extreme_gate_gives_finite_losses_and_gradients(gate):
    logits, copy, _, source = drawn()
    gates = torch.full((2, 3, 1), gate, requires_grad=True)
    absent = torch.full((2, 3), 3)  # no source holds it: with an open gate its probability is almost 0
    log_prob_of(absent, logits, copy, gates, source)[0].sum().backward()
    assert torch.isfinite(gates.grad).all()
    assert torch.isfinite(mix(logits, copy, gates, source)).all()


@torch.no_grad()
def looked_at(source, written):
    """Where a fresh pointer looks after these ids, over a source of ids; what it has learnt of contents is nothing."""
    torch.manual_seed(0)
    pointer, table = Pointer(16), torch.randn(V, 16)
    source, written = torch.tensor([source]), torch.tensor([written])
    keys = pointer.keys(0.01 * torch.randn(1, source.shape[1], 16), source, table)
    steps = trails(written, nothing_before(1, written.device), table)
    mask = torch.ones(1, 1, source.shape[1], dtype=torch.bool)
    copy, _ = pointer(0.01 * torch.randn(1, written.shape[1], 16), steps, keys, mask)
    return int(copy[0, -1].argmax())


def test_a_fresh_pointer_looks_behind_the_token_that_was_written_last():
    assert looked_at([4, 5, 6, 7, 8, 9], [6]) == 3


@pytest.mark.parametrize(("written", "place"), [([5, 4], 2), ([7, 4], 4), ([9, 4], 6)])
def test_where_a_token_repeats_the_ones_before_it_tell_the_place(written, place):
    assert looked_at([5, 4, 7, 4, 9, 4, 12], written) == place


@torch.no_grad()
def test_the_pointer_never_points_at_padding():
    pointer, table = Pointer(16), torch.randn(V, 16)
    mask = torch.tensor([[[True, True, False]]])
    keys = pointer.keys(torch.randn(1, 3, 16), torch.tensor([[4, 5, 0]]), table)
    steps = trails(torch.tensor([[1, 4, 5, 6]]), nothing_before(1, mask.device), table)
    copy, _ = pointer(torch.randn(1, 4, 16), steps, keys, mask)
    assert float(copy[..., 2].max()) == 0
    torch.testing.assert_close(copy.sum(-1), torch.ones(1, 4))
