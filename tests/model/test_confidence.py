"""What a confidence is made of."""

import pytest
from jotcode.model.confidence import EVIDENCE, FAR_AHEAD, Calibration, evidence_of, lead, shape_of
from jotcode.model.errors import CheckpointError


def test_a_calibration_comes_back_from_the_manifest_as_it_was():
    calibration = Calibration({"score": 2.0, "agreed": 1.5}, -0.5, 0.8)
    assert Calibration.from_manifest(calibration.to_manifest()) == calibration
    assert Calibration.from_manifest(None) is None


@pytest.mark.parametrize("value", [[1.0, 2.0, 3.0], {"weights": {}}, {"weights": [], "shift": 0, "threshold": 0}, 3])
def test_a_calibration_of_another_version_is_refused_with_the_mend(value):
    with pytest.raises(CheckpointError, match="Export the checkpoint again"):
        Calibration.from_manifest(value)


def test_the_chance_is_logistic_and_never_overflows():
    assert Calibration({"score": 2.0}, 1.0).chance({"score": -0.5}) == pytest.approx(0.5)
    assert Calibration({"score": 1e9}, 0.0).chance({"score": -1.0}) < 1e-9


def test_evidence_has_every_name_and_stays_in_its_bounds():
    found = evidence_of(
        score=-0.2, similarity=0.7, agreed=True, ahead=100.0, demerits=100, comment="x" * 50, placed=False
    )
    assert tuple(found) == EVIDENCE
    assert found["ahead"] == found["demerits"] == 1.0 and found["words"] == 0.5


def test_layout_does_not_tell_two_answers_apart():
    assert shape_of("x = 1") == shape_of("x  =  (1)") != shape_of("x = 2")
    assert shape_of("x = (") == "x = ("


def test_a_draft_is_ahead_of_the_best_other_shape():
    assert lead([-1.0, -1.5, -3.0], ["a", "a", "b"], 0) == 2.0
    assert lead([-1.0, -1.5, -3.0], ["a", "a", "b"], 2) == -2.0
    assert lead([-1.0], ["a"], 0) == FAR_AHEAD
