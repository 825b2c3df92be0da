"""The learning rate as a pure function of the step."""

from jotcode.training.config import Schedule


def learning_rate(step: int, peak: float, warmup_steps: int, total_steps: int, schedule: Schedule) -> float:
    """The rate for optimiser step `step` (0 is the first): linear warm-up to the peak, then constant or linearly to 0.

    The linear decay to zero follows Bergsma et al. 2025, arXiv:2502.15938.
    """
    if step < warmup_steps:
        return peak * (step + 1) / warmup_steps
    if schedule == "constant":
        return peak
    return peak * max(total_steps - step, 0) / max(total_steps - warmup_steps, 1)
