import sys
from dataclasses import replace

import numpy as np
import pytest
import torch
from jotcode.model.fast_decoder import GROWTH, FastState
from jotcode.model.fast_search import feed_run
from jotcode.model.native_decoder import NativeWeights, _widens_halves
from jotcode.model.trails import trails_of
from jotcode.model.weights import rounded, to_int8
from tiny_models import CLASSIC, CONFIGS, MODERN, fast_decoder, ragged, rounded_linears, source_of, targets, tiny_model

# The same float32 sums in another order.
ATOL = 1e-4
# In 8 bits machine code rounds the inputs of a product to 16.
ATOL_OF_INTEGERS = 1e-3


def atol(decoder):
    return ATOL_OF_INTEGERS if decoder._int8 and decoder._native is not None else ATOL



def halved(model):
    """The model with weights that half precision holds exactly, as shipped ones are."""
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.copy_(parameter.half().float())
    return model


KINDS = ("numpy", "numpy in 8 bits", "machine code", "machine code in halves", "machine code in 8 bits")


def fast(model, kind):
    """The decoder under test. The model's weights become numbers that 8 bits, or halves, hold, to be comparable."""
    if "halves" in kind:
        halved(model)
    if "8 bits" in kind:
        rounded_linears(model.decoder, model.output)
    decoder = fast_decoder(model, int8="8 bits" in kind)
    assert "machine code" not in kind or decoder.compile()
    return decoder


def cases():
    """(model, decoder) of every preset's kind, number format and implementation."""
    for name, config in CONFIGS.items():
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
    assert run(decoder.start(source_of(memory)), ids) == pytest.approx(expected(model, memory, ids), abs=atol(decoder))


def test_token_by_token_is_what_the_run_is(case):
    model, decoder = case
    memory, ids = encoded(model, 9), targets(1, 12)[0].tolist()
    state = decoder.start(source_of(memory))
    found = [run(state, [token], ids[:at])[0] for at, token in enumerate(ids)]
    assert np.stack(found) == pytest.approx(expected(model, memory, ids), abs=atol(decoder))


def test_the_probabilities_are_those_of_the_modules_in_double_precision(case):
    model, decoder = case
    memory = encoded(model, 8)
    ids = targets(1, 15)[0].tolist()
    found = run(decoder.start(source_of(memory)), ids)
    model = model.double()
    memory = encoded(model, 8)
    assert memory.states_NSM.dtype == torch.float64
    assert found == pytest.approx(expected(model, memory, ids), abs=atol(decoder))


def test_rows_that_are_fed_together_each_see_what_they_wrote(case):
    model, decoder = case
    memory, start, (left, right) = encoded(model, 6), [2, 8, 9], ([10, 11, 12], [13, 14, 15])
    state = decoder.start(source_of(memory))
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
        assert found[row] == pytest.approx(expected(model, memory, [*start, *text])[-1], abs=atol(decoder))


def test_what_is_rewound_is_forgotten(case):
    model, decoder = case
    memory = encoded(model, 6)
    state = decoder.start(source_of(memory))
    run(state, [2, 8, 9, 10])
    state.rewind(2)
    found = run(state, [11, 12], (2, 8))
    assert found == pytest.approx(expected(model, memory, [2, 8, 11, 12])[2:], abs=atol(decoder))


@pytest.mark.parametrize("kind", ["numpy", "machine code"])
@pytest.mark.parametrize("config", [CLASSIC, MODERN], ids=["classic", "modern"])
def test_the_caches_grow_as_far_as_the_positions_go(config, kind):
    model = tiny_model(replace(config, target_positions=GROWTH + 40))
    memory, ids = encoded(model, 6), targets(1, GROWTH + 40)[0].tolist()
    state = fast(model, kind).start(source_of(memory))
    found = [run(state, ids[:250])[-1], *(run(state, [ids[at]], ids[:at])[0] for at in range(250, len(ids)))]
    assert np.stack(found) == pytest.approx(expected(model, memory, ids)[249:], abs=ATOL)


@pytest.mark.parametrize("kind", ["numpy", "machine code"])
def test_many_different_tokens_find_their_trails(kind):
    config = replace(MODERN, source_vocabulary=200, target_vocabulary=200, target_positions=160)
    model = tiny_model(config)
    memory, ids = encoded(model, 12), list(range(2, 150))
    assert run(fast(model, kind).start(source_of(memory)), ids) == pytest.approx(expected(model, memory, ids), abs=ATOL)


@pytest.mark.parametrize(("change", "kept"), [(halved, np.uint16), (lambda model: model, np.float32)])
def test_machine_code_holds_halves_where_they_lose_nothing_and_nowhere_else(change, kept):
    if not _widens_halves():
        kept = np.float32
    layers = NativeWeights(fast_decoder(change(tiny_model(MODERN))), int8=False).layers
    found = (layers.own.query_key_value, layers.own.feed_input, layers.cross_query, layers.output)
    assert {maps.weight_LNK.dtype.type for maps in found} == {kept}


def test_what_is_too_large_for_a_half_stays_as_it_is():
    model = halved(tiny_model(MODERN))
    with torch.no_grad():
        model.decoder[1].feed_forward.input.weight[0, 0] = 1e6
    layers = NativeWeights(fast_decoder(model), int8=False).layers
    assert layers.own.feed_input.weight_LNK[1, 0, 0] == np.float32(1e6)


def test_eight_bits_are_no_farther_off_than_half_a_step_of_each_output():
    weight = np.random.default_rng(1).normal(size=(40, 64)) * np.logspace(-3, 2, 40)[:, None]
    numbers, scales = to_int8(weight)
    assert numbers.dtype == np.int8 and np.abs(numbers).max() == 127
    assert (np.abs(rounded(weight) - weight) <= 0.5001 * scales[:, None]).all()
    np.testing.assert_allclose(rounded(rounded(weight)), rounded(weight), rtol=1e-6)


def test_without_numba_the_steps_in_numpy_go_on(monkeypatch, caplog):
    monkeypatch.setitem(sys.modules, "jotcode.model.native_decoder", None)
    decoder = fast_decoder(tiny_model(MODERN))
    assert not decoder.compile()
    assert "no machine code on this machine" in caplog.text
    assert type(decoder.start(source_of(encoded(tiny_model(MODERN), 3)))) is FastState
