"""Known answers as candidates: the model judges the nearest ones as it judges what it writes itself.

They are called what the task calls them (adapting.py).

A small model copies long answers with slips. Where a known answer is the right one as it stands, it is better offered
whole; whether it is, the model's own probability of it says (log_probs_of of torch_decoding.py and fast_search.py).
"""

import re
from collections.abc import Sequence

from jotcode.model.adapting import adapted
from jotcode.model.pieces import METHOD, SNIPPET
from jotcode.model.prompt import place_of
from jotcode.model.retrieval import Neighbour
from jotcode.model.task import Task
from jotcode.model.wordings import content_words, stem

_AT_TOP = re.compile(r"^(?:(?:async )?(def|class) )?(\w+)\s*[(:=]", re.MULTILINE)


def recallable(task: Task, neighbours: Sequence[Neighbour]) -> list[tuple[str, float]]:
    """The answers that can stand where the task stands, as (code, similarity), nearest first.

    Code is at column 0 and begins with a typed def line, if there is one. None in a class, nor where the comment or
    that line speaks of what the file defines: there the names of the file are to be used.
    """
    place = place_of(task)
    if place == METHOD or speaks_of_file(task):
        return []
    wanted = place == SNIPPET and not task.def_line.strip()
    fitting = [neighbour for neighbour in neighbours if (neighbour.answer.kind == "snippet") == wanted]
    found = [(adapted(neighbour.answer.code, task), neighbour.similarity) for neighbour in fitting]
    return [(code, similarity) for code, similarity in found if code is not None]


def speaks_of_file(task: Task) -> bool:
    """Whether the comment or the typed def line names a constant, a class or a function that stands above.

    Constants and classes also by a word ('the catalog', 'parcels'); a function called `add` is not meant by 'add two'.
    """
    named, words = set(re.findall(r"\w+", f"{task.comment} {task.def_line}")), set(content_words(task.comment))
    for kind, name in _AT_TOP.findall(task.prefix):
        told_by_a_word = kind == "class" or name.isupper()
        if name in named and (told_by_a_word or "_" in name or f"{name}(" in task.comment):
            return True
        if told_by_a_word and stem(name.lower()) in words:
            return True
    return False
