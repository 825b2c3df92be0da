"""A confidence that means something: the chance that an answer passes, from what is known of it without running it.

The weights are fitted to answers that were run (training/calibration.py) and stand in the checkpoint's manifest.
"""

import ast
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from jotcode.model.errors import CheckpointError
from jotcode.model.syntax import tree_of

# What speaks for or against an answer, each about 0..1:
# score: mean log-probability per token, nats.  similarity: of the comment to the wording of a known answer.
# agreed: the model wrote what a known answer says, or the other way round.  ahead: of the next different draft in rank.
# demerits: names that nothing defines and the like (ranking.py).  words: of the comment, in hundreds of characters.
# placed: inside a class or a function.
EVIDENCE = ("score", "similarity", "agreed", "ahead", "demerits", "words", "placed")
FAR_AHEAD = 5.0
MANY_DEMERITS = 4
LONG_COMMENT = 100


@dataclass(frozen=True)
class Calibration:
    """The chance to pass is 1 / (1 + exp(-(weights * evidence + shift))).

    threshold: from this confidence on, answers passed often enough to be shown unasked; 0 where nothing is known.
    """

    weights: Mapping[str, float]
    shift: float
    threshold: float = 0.0

    @classmethod
    def from_manifest(cls, value: Any) -> "Calibration | None":
        """What to_manifest wrote; None for a checkpoint without. Raises CheckpointError for anything else."""
        if value is None:
            return None
        try:
            weights = {str(name): float(weight) for name, weight in value["weights"].items()}
            return cls(weights, float(value["shift"]), float(value["threshold"]))
        except (TypeError, KeyError, ValueError, AttributeError, IndexError) as error:
            raise CheckpointError(
                "the calibration in the checkpoint's manifest is of another version of jotcode. "
                "Export the checkpoint again with jotcode export --calibrate."
            ) from error

    def to_manifest(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return {"weights": dict(self.weights), "shift": self.shift, "threshold": self.threshold}

    def chance(self, evidence: Mapping[str, float]) -> float:
        """0..1."""
        total = self.shift + sum(weight * evidence.get(name, 0.0) for name, weight in self.weights.items())
        return 1.0 / (1.0 + math.exp(-max(-50.0, min(50.0, total))))


def evidence_of(
    *, score: float, similarity: float, agreed: bool, ahead: float, demerits: int, comment: str, placed: bool
) -> dict[str, float]:
    """What is known of an answer, by the names of EVIDENCE.  ahead: in rank, nats."""
    return {
        "score": score,
        "similarity": similarity,
        "agreed": float(agreed),
        "ahead": max(-1.0, min(1.0, ahead / FAR_AHEAD)),
        "demerits": min(1.0, demerits / MANY_DEMERITS),
        "words": len(comment) / LONG_COMMENT,
        "placed": float(placed),
    }


def shape_of(code: str) -> str:
    """What two pieces of code share that differ in layout only; the code itself if it does not parse alone."""
    tree = tree_of(code)
    return ast.dump(tree) if tree is not None else code


def lead(ranks: Sequence[float], shapes: Sequence[str], at: int) -> float:
    """How far the draft at `at` is ahead of the best draft of another shape, nats; the whole way where it is alone."""
    others = [rank for rank, shape in zip(ranks, shapes, strict=True) if shape != shapes[at]]
    return ranks[at] - max(others) if others else FAR_AHEAD
