"""`feedback` as an input: the pairs that the server kept of what the user accepted (model/feedback.py)."""

from collections.abc import Sequence
from pathlib import Path

from jotcode.model.errors import ConfigError
from jotcode.model.feedback import feedback_file

NAME = Path("feedback")


def with_feedback(inputs: Sequence[Path]) -> list[Path]:
    """The inputs with the file of feedback in place of `feedback`, unless a file or folder here is called so.

    Raises ConfigError if there is none yet, with how to get some.
    """
    found = []
    for path in inputs:
        if path == NAME and not path.exists():
            path = feedback_file()
            if not path.is_file():
                raise ConfigError(
                    f"{path}: there is no feedback yet. Set jotcode.feedback to true in your editor and accept some "
                    "completions; it stays on this machine."
                )
        found.append(path)
    return found
