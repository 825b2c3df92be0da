from dataclasses import replace

import numpy as np
import pytest
import torch
from jotcode.model.fast_decoder import GROWTH, FastDecoder, Product
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


MODELS = [
    pytest.param(make(tiny_model(config)), id=f"{name}{kind}")
    for name, config in CONFIGS.items()
    for make, kind in ((lambda model: model, ""), (halved, " in half precision"))
]


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


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("length", [1, 2, 3, 7, 20])
def test_a_run_of_tokens_has_the_probabilities_that_the_modules_give_it(model, length):
    memory, ids = encoded(model, length), targets(1, 15)[0].tolist()
    assert run(FastDecoder(model).start(memory), ids) == pytest.approx(expected(model, memory, ids), abs=ATOL)


@pytest.mark.parametrize("model", MODELS)
def test_token_by_token_is_what_the_run_is(model):
    memory, ids = encoded(model, 9), targets(1, 12)[0].tolist()
    state = FastDecoder(model).start(memory)
    found = [run(state, [token], ids[:at])[0] for at, token in enumerate(ids)]
    assert np.stack(found) == pytest.approx(expected(model, memory, ids), abs=ATOL)


@pytest.mark.parametrize("name", CONFIGS)
def test_the_probabilities_are_those_of_the_modules_in_double_precision(name):
    memory = encoded(model := tiny_model(CONFIGS[name]), 8)
    ids = targets(1, 15)[0].tolist()
    found = run(FastDecoder(model).start(memory), ids)
    model = model.double()
    memory = encoded(model, 8)
    assert memory.states_NSM.dtype == torch.float64
    assert found == pytest.approx(expected(model, memory, ids), abs=ATOL)


@pytest.mark.parametrize("model", MODELS)
def test_rows_that_are_fed_together_each_see_what_they_wrote(model):
    memory, start, (left, right) = encoded(model, 6), [2, 8, 9], ([10, 11, 12], [13, 14, 15])
    state = FastDecoder(model).start(memory)
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


@pytest.mark.parametrize("model", MODELS)
def test_what_is_rewound_is_forgotten(model):
    memory = encoded(model, 6)
    state = FastDecoder(model).start(memory)
    run(state, [2, 8, 9, 10])
    state.rewind(2)
    found = run(state, [11, 12], (2, 8))
    assert found == pytest.approx(expected(model, memory, [2, 8, 11, 12])[2:], abs=ATOL)


@pytest.mark.parametrize("config", [CLASSIC, MODERN], ids=["classic", "modern"])
def test_the_caches_grow_as_far_as_the_positions_go(config):
    model = tiny_model(replace(config, target_positions=GROWTH + 40))
    memory, ids = encoded(model, 6), targets(1, GROWTH + 40)[0].tolist()
    state = FastDecoder(model).start(memory)
    found = [run(state, ids[:250])[-1], *(run(state, [ids[at]], ids[:at])[0] for at in range(250, len(ids)))]
    assert np.stack(found) == pytest.approx(expected(model, memory, ids)[249:], abs=ATOL)


def test_many_different_tokens_find_their_trails():
    config = replace(MODERN, source_vocabulary=200, target_vocabulary=200, target_positions=160)
    model = tiny_model(config)
    memory, ids = encoded(model, 12), list(range(2, 150))
    assert run(FastDecoder(model).start(memory), ids) == pytest.approx(expected(model, memory, ids), abs=ATOL)


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
