"""What is asked and what is offered: the two values that pass between editor, model and evaluation."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Task:
    """A task comment in its place. Hashable: it is the key of the completion cache.

    comment: what is asked, without '#'.  indent: the white space before the comment.
    prefix: complete source lines above the comment.  suffix: complete source lines below the completion.
    def_line: a def or class line that is already typed below the comment, with its indentation; "" if there is none.
    """

    comment: str
    prefix: str = ""
    indent: str = ""
    suffix: str = ""
    def_line: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One answer, as complete source lines that go below the comment (and below def_line), without a final newline.

    text carries the indentation of the file.  score: mean log-probability per token, nats (0 is certain).
    confidence: 0..1, the chance that the answer is right as far as the model can tell.
    similarity: of the comment to a wording by which this very answer is known, 0..1; 0 for one that is not.
    evidence: what the confidence was made of (confidence.py).
    """

    text: str
    score: float
    confidence: float
    similarity: float = 0.0
    evidence: Mapping[str, float] = field(default_factory=dict, compare=False)
