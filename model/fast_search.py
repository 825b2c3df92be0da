"""Greedy and beam search and the judging of given answers over a FastState; what they find is what search.py finds.

Shapes: R rows (beams), C slots, V vocabulary.
"""

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from jotcode.model.fast_decoder import FastState, Floats, Ints
from jotcode.model.pointer import HISTORY, NOTHING
from jotcode.model.search import NEVER_GENERATED, Hypothesis, Stop, is_done, length_penalty
from jotcode.model.vocabulary import BOS, EOS

LEAST = 1e-30  # of a probability, as in pointer.mix
# Slots that no beam sees any more are given up when there are so many.
LITTER = 48
# The best tokens are looked for among the best of blocks of this size.
BLOCK = 64


def feed_run(state: FastState, ids: Sequence[int], before: Sequence[int] = ()) -> Floats:
    """Feed a run of tokens behind `before`, which fills the state's slots, and return the state after each, (T, M)."""
    at, size = len(before), len(ids)
    assert state.length == at
    hidden = None
    if size > 1:
        hidden = np.triu(np.full((size, at + size), -np.inf, np.float32), at + 1)
    return state.feed(np.array(ids), np.arange(at, at + size), hidden)


def trails_of(ids: Sequence[int], last: int) -> Ints:
    """For each of the `last` last tokens of a run that token, the one before and the one before that, (last, 3)."""
    run = np.array([NOTHING] * (HISTORY - 1) + list(ids))
    return np.lib.stride_tricks.sliding_window_view(run, HISTORY)[-last:, ::-1]


def fast_greedy(
    state: FastState, max_new: int, prefix: tuple[int, ...] = (), stop: Stop | None = None
) -> list[Hypothesis]:
    """search.greedy for one source: one hypothesis, none when stop said true."""
    written = [BOS, *prefix]
    if max_new < 1:
        return [Hypothesis(prefix, 0.0, 0, False)]
    if stop is not None and stop():
        return []
    states = feed_run(state, written)[-1:]
    total, chosen = 0.0, 0
    trail = trails_of(written, 1)
    while True:
        probabilities = _allowed(state.probabilities(states, trail))[0]
        token = int(probabilities.argmax())
        total += math.log(max(float(probabilities[token]), LEAST))
        chosen += 1
        if token == EOS or chosen == max_new:
            break
        if stop is not None and stop():
            return []
        written.append(token)
        trail = np.array([[token, trail[0, 0], trail[0, 1]]])
        states = state.feed(trail[:, 0], np.array([len(written) - 1]))
    ids = written[1:] if token == EOS else [*written[1:], token]
    return [Hypothesis(tuple(ids), total, chosen, token == EOS)]


def fast_beam(
    state: FastState, width: int, max_new: int, alpha: float, prefix: tuple[int, ...] = (), stop: Stop | None = None
) -> list[Hypothesis]:
    """search.beam for one source: at most `width` hypotheses, best first; [] when stop said true."""
    written = [BOS, *prefix]
    if stop is not None and stop():
        return []
    states = feed_run(state, written)[-1:]
    trails = trails_of(written, 1)
    seen_RC = np.zeros((1, state.length), np.float32)  # 0: this beam wrote what is in the slot; -inf: another did
    totals: list[float] = [0.0]
    texts: list[tuple[int, ...]] = [()]
    finished: list[tuple[float, Hypothesis]] = []
    is_open = True
    for step in range(1, max_new + 1):
        kept: list[tuple[float, int, int]] = []
        # Twice the width: even if every beam offers EOS, `width` open ones remain.
        for score, row, token in _best(_allowed(state.probabilities(states, trails)), totals, 2 * width):
            if len(kept) == width:
                break
            if token != EOS:
                kept.append((score, row, token))
            else:
                ended = Hypothesis(prefix + texts[row], score, step, True)
                finished.append((score / length_penalty(step, alpha), ended))
        texts = [texts[row] + (token,) for _, row, token in kept]
        totals = [score for score, _, _ in kept]
        if not kept or is_done(finished, totals[0], width, max_new, alpha):
            is_open = False
            break
        if step == max_new:
            break
        if stop is not None and stop():
            return []
        rows, tokens = np.array([row for _, row, _ in kept]), np.array([token for _, _, token in kept])
        seen_RC = _tidied(state, seen_RC[rows])
        trails = np.concatenate([tokens[:, None], trails[rows, : HISTORY - 1]], axis=1)
        own = np.where(np.eye(len(rows), dtype=bool), np.float32(0.0), np.float32(-np.inf))
        seen_RC = np.concatenate([seen_RC, own], axis=1)
        states = state.feed(tokens, np.full(len(rows), len(written) + step - 1), seen_RC)
    ranked = [hypothesis for _, hypothesis in sorted(finished, key=lambda pair: -pair[0])[:width]]
    if is_open:
        ranked += [
            Hypothesis(prefix + text, total, len(text), False) for text, total in zip(texts, totals, strict=True)
        ]
    return ranked[:width]


def _allowed(probabilities_RV: Floats) -> Floats:
    probabilities_RV[:, NEVER_GENERATED] = 0.0
    return probabilities_RV


def _tidied(state: FastState, seen_RC: Floats) -> Floats:
    used_C = np.maximum.reduce(seen_RC, axis=0) == 0.0
    used = int(np.count_nonzero(used_C))
    if len(used_C) - used < LITTER:
        return seen_RC
    slots = np.flatnonzero(used_C)
    state.keep(slots)
    return seen_RC[:, slots]


def _best(probabilities_RV: Floats, totals: Sequence[float], count: int) -> list[tuple[float, int, int]]:
    """The `count` best continuations as (sum of log-probabilities, row, token), best first."""
    vocabulary = probabilities_RV.shape[1]
    blocks = -(-vocabulary // BLOCK)
    starts = np.arange(blocks) * BLOCK
    # The count-th best of the blocks' best is no better than the count-th best of all: what is worse may be left out.
    tops_RB = np.maximum.reduceat(probabilities_RV, starts, axis=1).astype(np.float64)
    scores_RB = np.log(np.maximum(tops_RB, LEAST)) + np.array(totals)[:, None]
    flat = scores_RB.ravel()
    if len(flat) > count:
        least = np.partition(flat, len(flat) - count)[len(flat) - count]
        # In probabilities, a little lower: rounding must not lose the last one.
        floors = np.maximum(np.exp(np.minimum(least - np.array(totals), 0.0)) * (1 - 1e-6), LEAST)
        row_of, block_of = np.nonzero(tops_RB >= floors[:, None])
        found: list[tuple[float, int, int]] = []
        for row, block in zip(row_of.tolist(), block_of.tolist(), strict=True):
            part = probabilities_RV[row, block * BLOCK : (block + 1) * BLOCK]
            for token in np.flatnonzero(part >= floors[row]).tolist():
                found.append(_continued(totals[row], float(part[token]), row, block * BLOCK + token))
    else:
        found = [
            _continued(totals[row], float(probabilities_RV[row, token]), row, token)
            for row, token in np.argwhere(probabilities_RV > 0.0).tolist()
        ]
    found.sort(key=lambda each: -each[0])
    return found[:count]


def _continued(total: float, probability: float, row: int, token: int) -> tuple[float, int, int]:
    return total + math.log(max(probability, LEAST)), row, token


def fast_log_probs_of(
    state: FastState, answers: Sequence[Sequence[int]], given: int = 0, stop: Stop | None = None
) -> list[float | None]:
    """recall.log_probs_of for one source, one answer after the other: what two have in common is computed once.

    None for what is too long, and for the answers that were left when stop said true.
    """
    room = state.decoder.config.target_positions
    found: list[float | None] = [None] * len(answers)
    fed: list[int] = []
    states: npt.NDArray[np.float32] | None = None
    state.rewind(0)
    for number, answer in enumerate(answers):
        if stop is not None and stop():
            break
        if not 0 < len(answer) < room:
            continue
        ids = [BOS, *answer]
        common = 0
        while common < min(len(fed), len(ids)) and fed[common] == ids[common]:
            common += 1
        state.rewind(common)
        if common < len(ids):
            new = feed_run(state, ids[common:], ids[:common])
            states = np.concatenate([states[:common], new]) if states is not None else new
        assert states is not None
        fed = ids
        wanted = len(ids) - given
        probabilities = state.probabilities(states[given : len(ids)], trails_of(ids, wanted))
        targets = np.array([*answer, EOS])[given:]
        chosen = probabilities[np.arange(wanted), targets].astype(np.float64)
        found[number] = float(np.log(np.maximum(chosen, LEAST)).sum())
    return found
