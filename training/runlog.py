"""What a run says while it learns: metrics.jsonl, TensorBoard curves, and a line or a progress bar for people.

rich and tensorboard are used where they are installed; training itself needs neither.
"""

import json
import sys
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Any


class RunLog:
    """Writes to one run folder. Only the leading process makes one."""

    def __init__(self, directory: Path, total_steps: int, at_step: int) -> None:
        self._metrics = (directory / "metrics.jsonl").open("a", encoding="utf-8")
        self._writer: Any = None
        self._progress: Any = None
        if find_spec("tensorboard"):
            from torch.utils.tensorboard import SummaryWriter

            self._writer = SummaryWriter(str(directory / "tensorboard"))
        if find_spec("rich") and sys.stderr.isatty():
            self._progress = _bar(total_steps, at_step)
        self._total = total_steps
        self._said = time.monotonic()

    def step(self, step: int, loss: float, rate: float, tokens_per_s: float) -> None:
        """One optimiser step is done: loss in nats a token, target tokens a second."""
        if self._progress is not None:
            bar, task = self._progress
            bar.update(task, completed=step, loss=f"{loss:.3f}", speed=f"{tokens_per_s:,.0f}")
        elif time.monotonic() - self._said > 20:
            self._said = time.monotonic()
            self.say(
                f"step {step}/{self._total}  loss {loss:.3f}  rate {rate:.2e}  {tokens_per_s:,.0f} target tokens/s"
            )

    def metrics(self, step: int, values: dict[str, float]) -> None:
        """Keep figures: a line of metrics.jsonl and a point of each TensorBoard curve."""
        self._metrics.write(
            json.dumps({"step": step, **{name: round(value, 6) for name, value in values.items()}}) + "\n"
        )
        self._metrics.flush()
        if self._writer is not None:
            for name, value in values.items():
                self._writer.add_scalar(name, value, step)

    def say(self, text: str) -> None:
        """A line for people, on standard error."""
        if self._progress is not None:
            self._progress[0].console.print(text, highlight=False)
        else:
            sys.stderr.write(text + "\n")
            sys.stderr.flush()

    def close(self) -> None:
        """Flush and free everything."""
        self._metrics.close()
        if self._writer is not None:
            self._writer.close()
        if self._progress is not None:
            self._progress[0].stop()


def _bar(total_steps: int, at_step: int) -> tuple[Any, Any]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    bar = Progress(
        TextColumn("training"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("loss {task.fields[loss]}  {task.fields[speed]} target tokens/s  left"),
        TimeRemainingColumn(),
        console=Console(stderr=True),
    )
    bar.start()
    return bar, bar.add_task("train", total=total_steps, completed=at_step, loss="", speed="")
