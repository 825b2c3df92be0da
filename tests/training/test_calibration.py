"""The confidence is the chance that an answer passes, and the threshold is where nine in ten do."""

import json
import math
from random import Random

import pytest
from jotcode.model.confidence import EVIDENCE
from jotcode.model.errors import DataError
from jotcode.training.calibration import NEVER, fit, fit_report


def drawn(slope, shift, count, name="score"):
    rng = Random(3)
    evidence = [{name: -rng.random()} for _ in range(count)]
    return evidence, [rng.random() < 1 / (1 + math.exp(-(slope * each[name] + shift))) for each in evidence]


def test_the_weights_and_the_shift_that_made_the_answers_are_found_again():
    found = fit(*drawn(6.0, 2.0, 20_000))
    # 20,000 draws leave a standard error of about 0.07 on the weight and 0.03 on the shift.
    assert found.weights["score"] == pytest.approx(6.0, abs=0.3)
    assert found.shift == pytest.approx(2.0, abs=0.15)


@pytest.mark.parametrize("name", EVIDENCE)
def test_every_kind_of_evidence_counts(name):
    found = fit(*drawn(4.0, 2.0, 2_000, name))
    assert found.weights[name] > 2 and all(abs(w) < 1e-6 for other, w in found.weights.items() if other != name)


def test_the_mean_confidence_is_the_share_that_passed():
    evidence, passed = drawn(3.0, 1.0, 500)
    found = fit(evidence, passed)
    mean = sum(found.chance(each) for each in evidence) / len(evidence)
    assert mean == pytest.approx(sum(passed) / len(passed), abs=0.01)


def test_answers_that_the_evidence_separates_wholly_do_not_end_in_certainty():
    evidence = [{"score": -0.1, "agreed": 1.0}] * 20 + [{"score": -2.0, "agreed": 0.0}] * 20
    found = fit(evidence, [True] * 20 + [False] * 20)
    assert 0.8 < found.chance(evidence[0]) < 0.999


def test_nine_in_ten_of_the_answers_above_the_threshold_pass():
    evidence, passed = drawn(8.0, 4.0, 3_000)
    found = fit(evidence, passed)
    shown = [ok for each, ok in zip(evidence, passed, strict=True) if found.chance(each) >= found.threshold]
    assert len(shown) > 500 and sum(shown) / len(shown) == pytest.approx(0.9, abs=0.02)


def test_where_the_evidence_tells_nothing_nothing_is_shown_unasked():
    rng = Random(1)
    found = fit([{"score": -1.0}] * 200, [rng.random() < 0.3 for _ in range(200)])
    assert found.threshold == NEVER


@pytest.mark.parametrize("passed", [[True] * 10, [True] * 40])
def test_too_few_answers_or_answers_all_alike_are_refused(passed):
    with pytest.raises(DataError, match="too few"):
        fit([{"score": -0.1}] * len(passed), passed)


def test_a_report_of_evaluate_is_read_and_another_file_refused(tmp_path):
    answers = [{"evidence": {"score": -0.1 * i}, "verdicts": ["pass" if i < 25 else "wrong"]} for i in range(50)]
    report = tmp_path / "report.json"
    report.write_text(json.dumps({"model": {"answers": [*answers, {"evidence": {}, "verdicts": ["empty"]}]}}))
    assert fit_report([report]).weights["score"] > 0
    report.write_text("[]")
    with pytest.raises(DataError, match=r"report\.json"):
        fit_report([report])
