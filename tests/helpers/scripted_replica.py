"""An engine for replicas in processes of their own: it answers what it is asked, after some steps."""
import time
from collections.abc import Callable

from jotcode.model.task import Candidate, Task

STEPS, STEP_S = 10, 0.01


class ScriptedReplica:
    """Answers a comment with itself. As slow as a small model, so that a kill finds something under way."""

    description, device, threshold = "scripted", "cpu", 0.0

    def complete(self, task: Task, count: int = 1, stop: Callable[[], bool] | None = None) -> list[Candidate]:
        for _ in range(STEPS):
            if stop is not None and stop():
                return []
            time.sleep(STEP_S)
        return [Candidate(f"answer = {task.comment!r}", -0.1, 0.9)] * count
