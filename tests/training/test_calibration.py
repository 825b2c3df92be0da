"""The confidence is the chance that an answer passes."""

import json
import math
from pathlib import Path
from random import Random

import pytest
from jotcode.model.errors import DataError
from jotcode.training.calibration import fit, fit_report


def drawn(slope: float, shift: float, count: int) -> tuple[list[float], list[bool]]:
    rng = Random(3)
    scores = [-rng.random() for _ in range(count)]
    return scores, [rng.random() < 1 / (1 + math.exp(-(slope * score + shift))) for score in scores]


def test_the_slope_and_shift_that_made_the_answers_are_found_again() -> None:
    scores, passed = drawn(6.0, 2.0, 20_000)
    slope, _, shift = fit(scores, [0.0] * len(scores), passed)
    # 20,000 draws leave a standard error of about 0.07 on the slope and 0.03 on the shift.
    assert slope == pytest.approx(6.0, abs=0.3)
    assert shift == pytest.approx(2.0, abs=0.15)


def test_the_mean_confidence_is_the_share_that_passed() -> None:
    scores, passed = drawn(3.0, 1.0, 500)
    slope, _, shift = fit(scores, [0.0] * len(scores), passed)
    mean = sum(1 / (1 + math.exp(-(slope * score + shift))) for score in scores) / len(scores)
    assert mean == pytest.approx(sum(passed) / len(passed), abs=0.002)


def test_answers_that_a_score_separates_wholly_do_not_end_in_certainty() -> None:
    found = fit([-0.1] * 20 + [-2.0] * 20, [0.9] * 20 + [0.1] * 20, [True] * 20 + [False] * 20)
    assert all(math.isfinite(weight) for weight in found)


def test_what_is_near_a_known_wording_is_trusted_more_where_that_was_right() -> None:
    near, far = [0.9] * 50, [0.2] * 50
    slope, nearness, shift = fit([-0.3] * 100, near + far, [True] * 45 + [False] * 5 + [True] * 10 + [False] * 40)
    chances = [1 / (1 + math.exp(-(slope * -0.3 + nearness * similarity + shift))) for similarity in (0.9, 0.2)]
    assert chances == [pytest.approx(0.9, abs=0.03), pytest.approx(0.2, abs=0.03)]


@pytest.mark.parametrize(("scores", "passed"), [([-0.1] * 10, [True] * 10), ([-0.1] * 40, [True] * 40)])
def test_too_few_answers_or_answers_all_alike_are_refused(scores: list[float], passed: list[bool]) -> None:
    with pytest.raises(DataError, match="too few"):
        fit(scores, [0.0] * len(scores), passed)


def test_a_report_of_evaluate_is_read_and_another_file_refused(tmp_path: Path) -> None:
    answers = [
        {"score": -0.1 * i, "similarity": 0.5, "verdicts": ["pass" if i < 25 else "wrong"]} for i in range(50)
    ]
    report = tmp_path / "report.json"
    report.write_text(json.dumps({"model": {"answers": answers}}))
    slope, _, _ = fit_report([report])
    assert slope > 0
    report.write_text("[]")
    with pytest.raises(DataError, match=r"report\.json"):
        fit_report([report])
