from dataclasses import replace

import pytest
from jotcode.model.checkpoint import arrays_of
from jotcode.model.config import PRESETS
from jotcode.model.weights import shapes_of
from tiny_models import CONFIGS, tiny_model


@pytest.mark.parametrize("name", CONFIGS)
@pytest.mark.parametrize("change", [{}, {"copying": False}, {"shared_embedding": False}, {"encoder_layers": 3}])
def test_the_shapes_that_are_expected_are_those_of_the_model(name, change):
    config = replace(CONFIGS[name], **change)
    found = {weight: array.shape for weight, array in arrays_of(tiny_model(config)).items()}
    assert found == shapes_of(config)


def test_every_preset_has_as_many_numbers_as_its_model():
    for preset in PRESETS.values():
        config = replace(preset, source_vocabulary=30, target_vocabulary=30)
        model = tiny_model(config)
        assert sum(array.size for array in arrays_of(model).values()) == model.parameter_counts()[1]
        assert {name: array.shape for name, array in arrays_of(model).items()} == shapes_of(config)
