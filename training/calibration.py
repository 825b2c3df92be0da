"""A confidence that means something: the chance that an answer passes, fitted to answers that were run.

Source: Platt 1999, 'Probabilistic outputs for support vector machines': a logistic function of the score;
here also of how near a known answer's wording is.
"""
import json
from pathlib import Path

import numpy as np
from jotcode.model.errors import DataError

LEAST_ANSWERS = 30
STEPS = 50
# A weak pull of the slope towards 0, so that a separable set of answers does not end in certainty.
RIDGE = 0.01


def fit(scores: list[float], similarities: list[float], passed: list[bool]) -> tuple[float, float, float]:
    """(slope, nearness, shift): the chance to pass is 1 / (1 + exp(-(slope * score + nearness * similarity + shift))).

    scores: mean log-probability per token, nats; similarities: of the comment to the wording of a known answer, 0 for
    what the model wrote.  Raises DataError for fewer than 30 answers or answers all alike.
    """
    if len(scores) < LEAST_ANSWERS or len(set(passed)) < 2:
        raise DataError(
            f"{len(scores)} answers, {sum(passed)} of them right, are too few to calibrate on. "
            f"Evaluate on at least {LEAST_ANSWERS} tasks of which some pass and some fail."
        )
    features = np.stack([np.asarray(scores), np.asarray(similarities), np.ones(len(scores))], axis=1)
    truth = np.asarray(passed, dtype=float)
    weights = np.zeros(3)
    for _ in range(STEPS):  # Newton's method: a handful of steps suffices, the rest changes nothing
        chance = 1 / (1 + np.exp(-features @ weights))
        pull = RIDGE * weights * np.array([1.0, 1.0, 0.0])
        gradient = features.T @ (chance - truth) + pull
        curvature = (features * (chance * (1 - chance))[:, None]).T @ features + np.diag([RIDGE, RIDGE, 1e-9])
        weights -= np.linalg.solve(curvature, gradient)
    slope, nearness, shift = weights.tolist()
    return slope, nearness, shift


def fit_report(paths: list[Path]) -> tuple[float, float, float]:
    """The fit over the first model of each report that `jotcode evaluate --json` wrote."""
    scores: list[float] = []
    similarities: list[float] = []
    passed: list[bool] = []
    for path in paths:
        try:
            report = json.loads(path.read_text(encoding="utf-8"))
            answers = next(iter(report.values()))["answers"]
            for answer in answers:
                if answer["score"] is not None:
                    scores.append(float(answer["score"]))
                    similarities.append(float(answer["similarity"]))
                    passed.append(answer["verdicts"][0] == "pass")
        except (OSError, ValueError, KeyError, StopIteration, TypeError, AttributeError) as error:
            raise DataError(f"{path}: is no report of jotcode evaluate --json: {error!r}") from error
    return fit(scores, similarities, passed)
