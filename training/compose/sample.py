"""The values that the composer makes: a sample, and enough to prove its code right."""
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from jotcode.model.task import Task

Env = dict[str, Any]  # what the names in scope stand for, while the reference works


@dataclass(frozen=True, slots=True)
class Check:
    """How to prove a sample: the program is run, then ``call`` is evaluated in it with ``args`` from ``inputs``.

    call: an expression over ``args`` and the helpers of verify.py.  reference: the same answer from the meaning, not
    from the code; it raises what the code should raise, and returns Printed for what the code should print.
    inputs: fresh random arguments.
    """

    call: str
    reference: Callable[..., Any]
    inputs: Callable[[Random], tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Printed:
    """A reference's way to say: these lines are printed and ``value`` is returned."""

    lines: tuple[str, ...]
    value: Any = None


@dataclass(frozen=True, slots=True)
class Sample:
    """A task as an editor would know it, the lines that answer it, and the check that they are right.

    code: complete lines with the task's indentation, without final newline.  family: which generator made it.
    """

    task: Task
    code: str
    family: str
    check: Check
