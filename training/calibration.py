"""The calibration of the confidence, fitted to answers that were run, and the threshold from which on nine in ten pass.

Source: Platt 1999, 'Probabilistic outputs for support vector machines': a logistic function of the score; here of all
the evidence that model/confidence.py names.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from jotcode.model.confidence import EVIDENCE, Calibration
from jotcode.model.errors import DataError
from numpy.typing import NDArray

LEAST_ANSWERS = 30
STEPS = 50
# A pull of the weights towards 0: a few hundred answers must not end in certainty.
RIDGE = 1.0
# Of the answers shown unasked so many should pass; fewer than so many answers say nothing of it.
SHOULD_PASS = 0.9
LEAST_SHOWN = 10
FOLDS = 10
# Where no threshold keeps the promise, nothing but certainty is shown unasked.
NEVER = 1.0


def fit(evidence: Sequence[Mapping[str, float]], passed: Sequence[bool]) -> Calibration:
    """The calibration of these answers.

    Its threshold is read off chances that each answer was given by a fit to the others (cross-validation).
    Raises DataError for fewer than 30 answers or answers all alike.
    """
    if len(evidence) < LEAST_ANSWERS or len(set(passed)) < 2:
        raise DataError(
            f"{len(evidence)} answers, {sum(passed)} of them right, are too few to calibrate on. "
            f"Evaluate on at least {LEAST_ANSWERS} tasks of which some pass and some fail."
        )
    features = np.array([[each.get(name, 0.0) for name in EVIDENCE] + [1.0] for each in evidence])
    truth = np.asarray(passed, dtype=float)
    chances = np.empty(len(truth))
    folds = np.arange(len(truth)) % FOLDS
    for fold in range(FOLDS):
        inside = folds != fold
        chances[~inside] = _chances(features[~inside], _logistic(features[inside], truth[inside]))
    *weights, shift = _logistic(features, truth).tolist()
    return Calibration(dict(zip(EVIDENCE, weights, strict=True)), shift, _threshold(chances, truth))


def _chances(features: NDArray[np.float64], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(1 / (1 + np.exp(-features @ weights)))


def _logistic(features: NDArray[np.float64], truth: NDArray[np.float64]) -> NDArray[np.float64]:
    """The weights, the shift last, by Newton's method."""
    weights = np.zeros(features.shape[1])
    ridge = np.full(features.shape[1], RIDGE)
    ridge[-1] = 1e-9  # the shift is free, so that the mean chance is the share that passed
    for _ in range(STEPS):
        chance = _chances(features, weights)
        gradient = features.T @ (chance - truth) + ridge * weights
        curvature = (features * (chance * (1 - chance))[:, None]).T @ features + np.diag(ridge)
        weights -= np.linalg.solve(curvature, gradient)
    return weights


def _threshold(chances: NDArray[np.float64], truth: NDArray[np.float64]) -> float:
    """The lowest chance from which on enough answers pass; NEVER if there is none."""
    order = np.argsort(-chances, kind="stable")
    shares = np.cumsum(truth[order]) / np.arange(1, len(truth) + 1)
    enough = [at for at, share in enumerate(shares, 1) if share >= SHOULD_PASS and at >= LEAST_SHOWN]
    return float(chances[order[enough[-1] - 1]]) if enough else NEVER


def fit_report(paths: list[Path]) -> Calibration:
    """The fit over the first model of each report that `jotcode evaluate --json` wrote."""
    evidence: list[Mapping[str, float]] = []
    passed: list[bool] = []
    for path in paths:
        try:
            report = json.loads(path.read_text(encoding="utf-8"))
            for answer in next(iter(report.values()))["answers"]:
                if answer["evidence"]:
                    evidence.append({str(name): float(value) for name, value in answer["evidence"].items()})
                    passed.append(answer["verdicts"][0] == "pass")
        except (OSError, ValueError, KeyError, StopIteration, TypeError, AttributeError) as error:
            raise DataError(f"{path}: is no report of jotcode evaluate --json: {error!r}") from error
    return fit(evidence, passed)
