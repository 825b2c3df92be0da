"""Known answers as candidates: the model judges the nearest ones as it judges what it writes itself.

They are called what the task calls them (adapting.py).

A small model copies long answers with slips. Where a known answer is the right one as it stands, it is better offered
whole; whether it is, the model's own probability of it says (log_probs_of of torch_decoding.py and fast_search.py).
"""

from collections.abc import Sequence

from jotcode.model.adapting import adapted
from jotcode.model.pieces import METHOD, SNIPPET
from jotcode.model.prompt import place_of
from jotcode.model.retrieval import Neighbour
from jotcode.model.task import Task


def recallable(task: Task, neighbours: Sequence[Neighbour]) -> list[tuple[str, float]]:
    """The answers that can stand where the task stands, as (code, similarity), nearest first.

    Code is at column 0 and begins with a typed def line, if there is one. None in a class: there the names of the
    file are to be used.
    """
    place = place_of(task)
    if place == METHOD:
        return []
    wanted = place == SNIPPET and not task.def_line.strip()
    fitting = [neighbour for neighbour in neighbours if (neighbour.answer.kind == "snippet") == wanted]
    found = [(adapted(neighbour.answer.code, task), neighbour.similarity) for neighbour in fitting]
    return [(code, similarity) for code, similarity in found if code is not None]
