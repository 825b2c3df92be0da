import pytest
from jotcode.model.errors import ConfigError
from jotcode.training.config import RECIPES, TrainConfig, recipe
from jotcode.training.schedule import learning_rate


def rates(steps, **options):
    return [
        learning_rate(step, **{"peak": 1.0, "warmup_steps": 4, "total_steps": 12, "schedule": "linear"} | options)
        for step in steps
    ]


def test_it_warms_up_linearly_and_reaches_the_peak_with_the_last_step_of_it():
    assert rates(range(5)) == [0.25, 0.5, 0.75, 1.0, 1.0]


def test_a_linear_schedule_goes_down_to_zero_at_the_end():
    assert rates([4, 8, 12]) == [1.0, 0.5, 0.0]


def test_it_never_falls_below_zero():
    assert rates([13, 99]) == [0.0, 0.0]


def test_a_constant_schedule_stays_at_the_peak():
    assert rates([0, 4, 11, 99], schedule="constant", warmup_steps=0) == [1.0] * 4


def test_a_run_that_is_all_warm_up_has_a_rate():
    assert rates([3, 12], total_steps=4) == [1.0, 0.0]


def test_the_seed_recipe_is_adam_at_a_constant_rate_with_label_smoothing():
    seed = RECIPES["seed"]
    assert (seed.learning_rate, seed.schedule, seed.warmup_steps) == (5e-4, "constant", 0)
    assert (seed.weight_decay, seed.beta2, seed.smoothing) == (0.0, 0.999, 0.1)


def test_a_recipe_changes_only_what_is_given():
    assert recipe("seed", epochs=2, steps=None) == TrainConfig(**{**RECIPES["seed"].to_dict(), "epochs": 2})


def test_a_config_survives_a_round_trip():
    assert all(TrainConfig.from_dict(config.to_dict()) == config for config in RECIPES.values())


def test_an_unknown_option_is_named():
    with pytest.raises(ConfigError, match=r"momentum"):
        TrainConfig.from_dict({"preset": "seed", "momentum": 0.9})


def test_an_unknown_preset_is_answered_with_those_that_there_are():
    with pytest.raises(ConfigError, match=r"no recipe for preset 'huge'. Presets: seed, base, tiny"):
        recipe("huge")


def test_every_bad_option_is_told_at_once():
    with pytest.raises(
        ConfigError, match=r"epochs .* not 0; batch_tokens .* not 3; accumulate .*; smoothing .*; learning_rate"
    ):
        recipe("seed", epochs=0, batch_tokens=3, accumulate=0, smoothing=1.0, learning_rate=0.0)
