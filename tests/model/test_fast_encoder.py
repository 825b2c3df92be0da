from dataclasses import replace

import pytest
import torch
from jotcode.model.checkpoint import arrays_of
from jotcode.model.fast_encoder import FastEncoder
from tiny_models import CONFIGS, ragged, rounded_linears, tiny_model


@pytest.mark.parametrize("name", CONFIGS)
@pytest.mark.parametrize("length", [1, 2, 7, 20])
def test_the_states_are_those_of_the_modules(name, length):
    model = tiny_model(CONFIGS[name])
    ids, lengths = ragged([length])
    with torch.inference_mode():
        expected = model.encode(ids, lengths).states_NSM[0].numpy()
    found = FastEncoder(model.config, arrays_of(model)).encode(ids[0].tolist())
    assert found.ids_S.tolist() == ids[0].tolist()
    # The same float32 sums in another order.
    assert found.states_SM == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize("name", CONFIGS)
@pytest.mark.parametrize("length", [1, 3, 4, 20])
def test_in_8_bits_numpy_and_machine_code_find_the_states_of_modules_with_rounded_weights(name, length):
    model = tiny_model(CONFIGS[name])
    rounded_linears(model.encoder)
    ids, lengths = ragged([length])
    with torch.inference_mode():
        expected = model.encode(ids, lengths).states_NSM[0].numpy()
    encoder = FastEncoder(model.config, arrays_of(model), int8=True)
    by_numpy = encoder.encode(ids[0].tolist()).states_SM
    assert by_numpy == pytest.approx(expected, abs=1e-5)
    encoder.compile()
    by_machine_code = encoder.encode(ids[0].tolist()).states_SM
    # Machine code rounds the inputs of a product to 16 bits.
    assert by_machine_code == pytest.approx(expected, abs=1e-3) and (by_machine_code != by_numpy).any()


def test_other_numbers_of_heads_and_layers_on_each_side_are_read_as_they_are():
    config = replace(CONFIGS["modern"], encoder_heads=4, encoder_layers=3, decoder_layers=1)
    model = tiny_model(config)
    ids, lengths = ragged([9])
    with torch.inference_mode():
        expected = model.encode(ids, lengths).states_NSM[0].numpy()
    assert FastEncoder(config, arrays_of(model)).encode(ids[0].tolist()).states_SM == pytest.approx(expected, abs=1e-5)


def test_a_source_beyond_the_positions_is_refused():
    model = tiny_model(CONFIGS["modern"])
    with pytest.raises(ValueError, match="21 tokens is longer than the model's 20"):
        FastEncoder(model.config, arrays_of(model)).encode([5] * 21)
