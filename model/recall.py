"""Known answers as candidates: the model judges the nearest ones as it judges what it writes itself.

They are called what the task calls them (adapting.py).

A small model copies long answers with slips. Where a known answer is the right one as it stands, it is better offered
whole; whether it is, the model's own probability of it says, in one pass over all of them.
Shapes: N answers, T tokens, V vocabulary.
"""
from collections.abc import Sequence

import torch
from jotcode.model.adapting import adapted
from jotcode.model.pieces import METHOD, SNIPPET
from jotcode.model.prompt import place_of
from jotcode.model.retrieval import Neighbour
from jotcode.model.task import Task
from jotcode.model.transformer import Memory, Seq2Seq
from jotcode.model.vocabulary import BOS, EOS, PAD
from torch import Tensor


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


@torch.inference_mode()
def log_probs_of(
    model: Seq2Seq, memory: Memory, answers: Sequence[Sequence[int]], given: int = 0
) -> list[float | None]:
    """The log-probability of each answer, EOS included, in nats; None for one that is longer than the model can write.

    memory: of one source.  given: tokens at the start of each that were typed, which count as certain.
    """
    room = model.config.target_positions
    fitting = [index for index, ids in enumerate(answers) if 0 < len(ids) < room]
    found: list[float | None] = [None] * len(answers)
    if not fitting:
        return found
    device = memory.states_NSM.device
    longest = max(len(answers[index]) for index in fitting) + 1
    inputs, targets = _padded([answers[index] for index in fitting], longest, device)
    rows = len(fitting)
    ids, states, mask = memory.source_ids_NS, memory.states_NSM, memory.mask
    several = Memory(ids.expand(rows, -1), states.expand(rows, -1, -1), mask.expand(rows, -1, -1, -1))
    log_probs_NTV = model.log_probs(model.decode(inputs, several), several)
    chosen = log_probs_NTV.gather(-1, targets[..., None]).squeeze(-1).masked_fill(targets == PAD, 0.0)[:, given:]
    for index, total in zip(fitting, chosen.sum(-1).tolist(), strict=True):
        found[index] = total
    return found


def _padded(rows: Sequence[Sequence[int]], size: int, device: torch.device) -> tuple[Tensor, Tensor]:
    inputs = [[BOS, *row] + [PAD] * (size - 1 - len(row)) for row in rows]
    targets = [[*row, EOS] + [PAD] * (size - 1 - len(row)) for row in rows]
    return torch.tensor(inputs, device=device), torch.tensor(targets, device=device)
