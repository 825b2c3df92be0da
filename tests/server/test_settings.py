"""A client's settings: strict, each wrong one named with its mend and left at its default."""
import json
from dataclasses import fields
from pathlib import Path

import pytest
from jotcode.server.settings import CLIENT_KEYS, ServerSettings, camel_case, parse_settings


def test_right_settings_are_taken_over():
    raw = {"enable": False, "trigger": "manual", "candidates": 5, "threshold": 0.25, "debounceMs": 0, "device": "cpu"}
    settings, problems = parse_settings(raw)
    expected = ServerSettings(
        enable=False, trigger="manual", candidates=5, threshold=0.25, debounce_ms=0, device="cpu"
    )
    assert (settings, problems) == (expected, [])


@pytest.mark.parametrize("raw", [None, {}, {"jotcode": {}}, {"jotcode": {"candidates": 3}}, {"candidates": None}])
def test_nothing_said_means_the_defaults(raw):
    assert parse_settings(raw) == (ServerSettings(), [])


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        ({"candidates": 0}, "candidates must be a whole number from 1 to 10, not 0; using 3"),
        ({"threshold": 7}, "threshold must be a number from 0 to 1, not 7; using the model's own"),
        ({"candidates": True}, "candidates must be a whole number"),
        ({"candidates": 2.5}, "candidates must be a whole number"),
        ({"threshold": 2}, "threshold must be a number from 0 to 1, not 2"),
        ({"threshold": "high"}, "threshold must be a number"),
        ({"trigger": "sometimes"}, "trigger must be one of automatic, manual"),
        ({"enable": 1}, "enable must be true or false"),
        ({"debounce": 5}, "debounce is no setting; did you mean debounceMs?"),
        ([], "must be an object, not list"),
    ],
)
def test_a_wrong_setting_is_named_with_its_mend_and_keeps_its_default(raw, message):
    settings, problems = parse_settings(raw)
    assert settings == ServerSettings()
    assert len(problems) == 1 and message in problems[0]


def test_all_that_is_wrong_is_listed_and_what_is_right_counts():
    settings, problems = parse_settings({"candidates": 99, "device": "abacus", "trigger": "manual"})
    assert settings.trigger == "manual"
    assert len(problems) == 2


def test_the_extensions_own_settings_are_not_the_servers_business():
    assert parse_settings(dict.fromkeys(CLIENT_KEYS, "anything")) == (ServerSettings(), [])


def test_a_threshold_may_be_a_whole_number():
    assert parse_settings({"threshold": 1})[0].threshold == 1


def test_the_table_in_the_readme_names_every_setting_with_its_default():
    readme = (Path(__file__).parents[2] / "server" / "README.md").read_text(encoding="utf-8")
    for field in fields(ServerSettings):
        default = field.default if isinstance(field.default, str) else json.dumps(field.default)
        assert f"| `{camel_case(field.name)}` | `{default}` |" in readme
