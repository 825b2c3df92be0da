"""The last answers by task, so that a request that comes twice (two routes, cursor back and forth) decodes once.

A blank or a full stop more in the comment and empty lines more around the cursor make no other task.
"""
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace

from jotcode.model.task import Candidate, Task


class CandidateCache:
    """The answers used last, at most `capacity`. A Task holds its context, so that another text is another key."""

    def __init__(self, capacity: int = 64) -> None:
        self._capacity = capacity
        self._answers: OrderedDict[Task, tuple[int, tuple[Candidate, ...]]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._answers)

    def get(self, task: Task, count: int) -> list[Candidate] | None:
        """At most count candidates, best first; None if the task is unknown or was asked for fewer."""
        key = _key(task)
        answer = self._answers.get(key)
        if answer is None or answer[0] < count:
            return None
        self._answers.move_to_end(key)
        return list(answer[1][:count])

    def put(self, task: Task, count: int, candidates: Sequence[Candidate]) -> None:
        """Keeps the answer to a request for count candidates."""
        key = _key(task)
        self._answers[key] = (count, tuple(candidates))
        self._answers.move_to_end(key)
        while len(self._answers) > self._capacity:
            self._answers.popitem(last=False)

    def clear(self) -> None:
        """Forgets everything, and with it the texts that the tasks hold."""
        self._answers.clear()


def _key(task: Task) -> Task:
    """The task in a form that all of its spellings share."""
    comment = " ".join(task.comment.split()).rstrip(".:;,! ")
    return replace(task, comment=comment, prefix=task.prefix.rstrip("\n"), suffix=task.suffix.strip("\n"))
