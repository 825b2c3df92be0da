import sys
from dataclasses import replace

import numpy as np
import pytest
import torch
from jotcode.model.fast_decoder import GROWTH, FastDecoder, FastState, Product, rounded, to_int8
from jotcode.model.fast_search import feed_run, trails_of
from tiny_models import CLASSIC, CONFIGS, MODERN, ragged, targets, tiny_model

# The same float32 sums in another order.
ATOL = 1e-4


def halved(model):
    """The model with weights that half precision holds exactly, as shipped ones are."""
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.copy_(parameter.half().float())
    return model


KINDS = ("numpy", "numpy in 8 bits", "machine code", "machine code in 8 bits")


def fast(model, kind):
    """The decoder under test. In 8 bits: the model's weights become numbers that 8 bits hold, to be comparable."""
    if "8 bits" in kind:
        with torch.no_grad():
            for part in (model.decoder, model.output):
                for module in part.modules():
                    if isinstance(module, torch.nn.Linear):
                        module.weight.copy_(rounded(module.weight))
    decoder = FastDecoder(model, int8="8 bits" in kind)
    assert "machine code" not in kind or decoder.compile()
    return decoder


def cases():
    """(model, decoder) of every preset's kind, number format and implementation."""
    for name, config in CONFIGS.items():
        yield pytest.param(lambda c=config: (halved(tiny_model(c)), "numpy"), id=f"{name}, numpy in half precision")
        for kind in KINDS:
            yield pytest.param(lambda c=config, k=kind: (tiny_model(c), k), id=f"{name}, {kind}")


@pytest.fixture(params=list(cases()))
def case(request):
    model, kind = request.param()
    decoder = fast(model, kind)  # before anything is computed with the model: its weights may be rounded here
    return model, decoder


def expected(model, memory, ids):
    with torch.inference_mode():
        target = torch.tensor([ids])
        return model.log_probs(model.decode(target, memory), memory)[0].numpy()


def encoded(model, length, seed=3):
    with torch.inference_mode():
        return model.encode(*ragged([length], seed=seed))


def run(state, ids, before=()):
    states = feed_run(state, ids, before)
    return np.log(state.probabilities(states, trails_of([*before, *ids], len(ids))))


@pytest.mark.parametrize("length", [1, 2, 3, 7, 20])
def test_a_run_of_tokens_has_the_probabilities_that_the_modules_give_it(case, length):
    model, decoder = case
    memory, ids = encoded(model, length), targets(1, 15)[0].tolist()
    assert run(decoder.start(memory), ids) == pytest.approx(expected(model, memory, ids), abs=ATOL)


def test_token_by_token_is_what_the_run_is(case):
    model, decoder = case
    memory, ids = encoded(model, 9), targets(1, 12)[0].tolist()
    state = decoder.start(memory)
    found = [run(state, [token], ids[:at])[0] for at, token in enumerate(ids)]
    assert np.stack(found) == pytest.approx(expected(model, memory, ids), abs=ATOL)


def test_the_probabilities_are_those_of_the_modules_in_double_precision(case):
    model, decoder = case
    memory = encoded(model, 8)
    ids = targets(1, 15)[0].tolist()
    found = run(decoder.start(memory), ids)
    model = model.double()
    memory = encoded(model, 8)
    assert memory.states_NSM.dtype == torch.float64
    assert found == pytest.approx(expected(model, memory, ids), abs=ATOL)


def test_rows_that_are_fed_together_each_see_what_they_wrote(case):
    model, decoder = case
    memory, start, (left, right) = encoded(model, 6), [2, 8, 9], ([10, 11, 12], [13, 14, 15])
    state = decoder.start(memory)
    run(state, start)
    own = np.where(np.eye(2), 0.0, -np.inf).astype(np.float32)
    seen = np.zeros((2, len(start)), np.float32)
    for at, pair in enumerate(zip(left, right, strict=True), start=len(start)):
        seen = np.concatenate([seen, own], axis=1)
        states = state.feed(np.array(pair), np.array([at, at]), seen)
        if at == len(start):  # slots may move while a search goes on
            order = np.array([1, 0, 2, 4, 3])
            state.keep(order)
            seen = seen[:, order]
    trails = np.array([left[::-1], right[::-1]])
    found = np.log(state.probabilities(states, trails))
    for row, text in enumerate((left, right)):
        assert found[row] == pytest.approx(expected(model, memory, [*start, *text])[-1], abs=ATOL)


def test_what_is_rewound_is_forgotten(case):
    model, decoder = case
    memory = encoded(model, 6)
    state = decoder.start(memory)
    run(state, [2, 8, 9, 10])
    state.rewind(2)
    found = run(state, [11, 12], (2, 8))
    assert found == pytest.approx(expected(model, memory, [2, 8, 11, 12])[2:], abs=ATOL)


@pytest.mark.parametrize("kind", ["numpy", "machine code"])
@pytest.mark.parametrize("config", [CLASSIC, MODERN], ids=["classic", "modern"])
def test_the_caches_grow_as_far_as_the_positions_go(config, kind):
    model = tiny_model(replace(config, target_positions=GROWTH + 40))
    memory, ids = encoded(model, 6), targets(1, GROWTH + 40)[0].tolist()
    state = fast(model, kind).start(memory)
    found = [run(state, ids[:250])[-1], *(run(state, [ids[at]], ids[:at])[0] for at in range(250, len(ids)))]
    assert np.stack(found) == pytest.approx(expected(model, memory, ids)[249:], abs=ATOL)


@pytest.mark.parametrize("kind", ["numpy", "machine code"])
def test_many_different_tokens_find_their_trails(kind):
    config = replace(MODERN, source_vocabulary=200, target_vocabulary=200, target_positions=160)
    model = tiny_model(config)
    memory, ids = encoded(model, 12), list(range(2, 150))
    assert run(fast(model, kind).start(memory), ids) == pytest.approx(expected(model, memory, ids), abs=ATOL)


def test_several_sources_are_refused():
    model = tiny_model(MODERN)
    with torch.inference_mode():
        memory = model.encode(*ragged([3, 5]))
    with pytest.raises(ValueError, match="one source, got 2"):
        FastDecoder(model).start(memory)


@pytest.mark.parametrize("rows", [1, 2, 5, 40])
@pytest.mark.parametrize("exact", [True, False])
def test_a_product_is_the_linear_map_for_any_number_of_rows(rows, exact):
    generator = torch.Generator().manual_seed(rows)
    weight, bias = torch.randn(70, 33, generator=generator), torch.randn(70, generator=generator)
    weight = weight.half().float() if exact else weight
    x = torch.randn(rows, 33, generator=generator)
    found = Product(weight, bias)(x.numpy())
    assert found == pytest.approx(torch.nn.functional.linear(x, weight, bias).numpy(), abs=1e-4)


def test_weights_that_half_precision_does_not_hold_are_never_rounded():
    weight, x = torch.full((8, 8), 1.0 + 2.0**-20), np.ones((4, 8), np.float32)
    # 2 ** -10 is the next step of half precision above 1.
    assert Product(weight)(x) == pytest.approx(np.full((4, 8), 8 + 2.0**-17), abs=1e-6)


def test_eight_bits_are_no_farther_off_than_half_a_step_of_each_output():
    weight = torch.randn(40, 64, generator=torch.Generator().manual_seed(1)) * torch.logspace(-3, 2, 40)[:, None]
    numbers, scales = to_int8(weight)
    assert numbers.dtype == torch.int8 and numbers.abs().max() == 127
    assert ((rounded(weight) - weight).abs() <= 0.5001 * scales[:, None]).all()
    assert torch.allclose(rounded(rounded(weight)), rounded(weight), rtol=1e-6)


def test_without_numba_the_steps_in_numpy_go_on(monkeypatch, caplog):
    monkeypatch.setitem(sys.modules, "jotcode.model.native_decoder", None)
    decoder = FastDecoder(tiny_model(MODERN))
    assert not decoder.compile()
    assert "no machine code on this machine" in caplog.text
    assert type(decoder.start(encoded(tiny_model(MODERN), 3))) is FastState
