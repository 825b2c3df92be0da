"""How a model is trained: every choice with its default per preset, frozen into the run's folder at the first start."""

from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal

from jotcode.model.errors import ConfigError

Schedule = Literal["constant", "linear"]
Precision = Literal["auto", "float32", "bfloat16"]


@dataclass(frozen=True, kw_only=True)
class TrainConfig:
    """The recipe of a run.

    epochs: passes over the training split; steps, if not 0, ends the run earlier.  batch_tokens: padded source plus
    target tokens of one batch.  accumulate: batches summed into one optimiser step.
    dropout: instead of the preset's; below 0: the preset's.
    warmup_steps, schedule: see schedule.py.  smoothing: label smoothing (Szegedy et al. 2016, arXiv:1512.00567).
    average: decay of the exponential moving average of the weights, which is what is validated and kept; 0 for none.
    validate_every: in optimiser steps; 0 means once an epoch.  patience: validations without a better loss before the
    run ends; 0 means never.  save_every_s: seconds between checkpoints, which never change what is learnt.
    """

    preset: str
    epochs: int = 10
    steps: int = 0
    batch_tokens: int = 8192
    accumulate: int = 1
    learning_rate: float = 5e-4
    dropout: float = -1.0
    weight_decay: float = 0.0
    beta2: float = 0.999
    warmup_steps: int = 0
    schedule: Schedule = "constant"
    smoothing: float = 0.1
    clip: float = 1.0
    average: float = 0.0
    validate_every: int = 0
    patience: int = 0
    save_every_s: float = 120.0
    precision: Precision = "auto"
    seed: int = 20

    def __post_init__(self) -> None:
        problems = []
        if self.epochs < 1:
            problems.append(f"epochs must be at least 1, not {self.epochs}")
        if self.batch_tokens < 16:
            problems.append(f"batch_tokens must be at least 16, not {self.batch_tokens}")
        if self.accumulate < 1:
            problems.append(f"accumulate must be at least 1, not {self.accumulate}")
        if not 0 <= self.smoothing < 1 or not 0 <= self.average < 1:
            problems.append("smoothing and average must be at least 0 and below 1")
        if self.learning_rate <= 0:
            problems.append(f"learning_rate must be positive, not {self.learning_rate}")
        if self.dropout >= 1:
            problems.append(f"dropout must be below 1, not {self.dropout}")
        if self.schedule not in ("constant", "linear"):
            problems.append(f"schedule must be constant or linear, not {self.schedule!r}")
        if problems:
            raise ConfigError("training options: " + "; ".join(problems))

    def to_dict(self) -> dict[str, Any]:
        """The fields as plain values, for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> "TrainConfig":
        """The config that to_dict wrote. Raises ConfigError that names what it does not know."""
        unknown = sorted(set(values) - {field.name for field in fields(cls)})
        if unknown:
            raise ConfigError(f"training options that this jotcode does not know: {unknown}")
        return cls(**values)


RECIPES = {
    # The seed recipe: Adam at a constant 0.0005 (AdamW without decay is Adam), label smoothing 0.1.
    "seed": TrainConfig(preset="seed", epochs=30, batch_tokens=4096, patience=3),
    "base": TrainConfig(
        # No dropout: an example is seen once or twice, so there is nothing to unlearn, and a step costs a fifth less.
        preset="base", epochs=2, batch_tokens=6000, learning_rate=1.5e-3, dropout=0.0, weight_decay=0.05, beta2=0.98,
        warmup_steps=150, schedule="linear", smoothing=0.02, average=0.99, validate_every=200,
    ),
    "tiny": TrainConfig(
        preset="tiny", epochs=10, batch_tokens=4096, learning_rate=3e-3, beta2=0.98, warmup_steps=50, schedule="linear",
        smoothing=0.05,
    ),
}  # fmt: skip


def recipe(preset: str, **changes: Any) -> TrainConfig:
    """The recipe of a preset with some fields changed; None leaves a field as it is."""
    if preset not in RECIPES:
        raise ConfigError(f"no recipe for preset {preset!r}. Presets: {', '.join(RECIPES)}.")
    return replace(RECIPES[preset], **{name: value for name, value in changes.items() if value is not None})
