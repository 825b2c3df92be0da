import json
from dataclasses import replace

import pytest
import torch
from jotcode.model.config import PRESETS, REPORTED_VOCABULARIES, ModelConfig, preset
from jotcode.model.errors import ConfigError
from jotcode.model.transformer import Seq2Seq
from tiny_models import CLASSIC, MODERN


def test_the_seed_preset_has_exactly_the_trainable_parameters_of_its_recipe():
    with torch.device("meta"):
        trainable, total = Seq2Seq(preset("seed", *REPORTED_VOCABULARIES["seed"])).parameter_counts()
    assert (trainable, total) == (24_149_820, 28_455_996)


def test_a_shared_table_counts_once():
    trainable, total = Seq2Seq(MODERN).parameter_counts()
    apart, _ = Seq2Seq(replace(MODERN, shared_embedding=False)).parameter_counts()
    table = MODERN.source_vocabulary * MODERN.width
    # Apart there are three tables and a bias of the output layer.
    assert trainable == total == apart - 2 * table - MODERN.target_vocabulary


@pytest.mark.parametrize("name", PRESETS)
def test_a_config_survives_json(name):
    config = preset(name, 50, 50)
    assert ModelConfig.from_dict(json.loads(json.dumps(config.to_dict()))) == config


def test_unknown_and_missing_fields_are_named_at_once():
    values = CLASSIC.to_dict()
    del values["width"], values["gated"]
    with pytest.raises(ConfigError, match=r"unknown fields \['depth'\], missing fields \['gated', 'width'\]"):
        ModelConfig.from_dict(values | {"depth": 3})


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("width", "16", "width is '16', not a int"),
        ("width", True, "width is True"),
        ("encoder_heads", 0, "encoder_heads is 0, not positive"),
        ("dropout", "0.1", "dropout is '0.1', not a float"),
        ("rotary", 1, "rotary is 1, not a bool"),
        ("tokens", "letters", "tokens are 'letters', not one of words, pieces"),
    ],
)
def test_a_field_of_the_wrong_kind_is_refused_by_name(field, value, said):
    with pytest.raises(ConfigError, match=said):
        ModelConfig.from_dict(CLASSIC.to_dict() | {field: value})


def test_what_is_no_object_is_refused():
    with pytest.raises(ConfigError, match="no object"):
        ModelConfig.from_dict(["width"])


def test_a_whole_number_serves_as_a_dropout():
    assert ModelConfig.from_dict(CLASSIC.to_dict() | {"dropout": 0}).dropout == 0


def test_heads_must_share_the_width_evenly():
    with pytest.raises(ConfigError, match="width 16 is not a multiple of 3 heads"):
        replace(CLASSIC, decoder_heads=3)


@pytest.mark.parametrize("field", ["shared_embedding", "copying"])
def test_sharing_or_copying_needs_one_vocabulary(field):
    with pytest.raises(ConfigError, match="one vocabulary, not 23 source and 24"):
        replace(CLASSIC, target_vocabulary=24, **{field: True})


def test_a_mistyped_preset_is_answered_with_the_nearest():
    with pytest.raises(ConfigError, match=r"no preset 'sead'. Did you mean 'seed'\? Presets: seed, base, tiny"):
        preset("sead", 10, 10)
