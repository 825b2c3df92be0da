"""Greedy and beam search and the judging of given answers over a FastState; what they find is what search.py finds.

Shapes: R rows (beams), C slots, V vocabulary.
"""

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from jotcode.model.continuations import LEAST
from jotcode.model.copies import Copies
from jotcode.model.fast_decoder import FastState
from jotcode.model.hypothesis import NEVER_GENERATED, Hypothesis, Stop, is_done, length_penalty
from jotcode.model.trails import HISTORY, trails_of
from jotcode.model.vocabulary import BOS, EOS
from jotcode.model.weights import Floats

# Tokens that greedy decoding guesses ahead. A step of eight tokens costs as much as two and a half of one.
GUESSES = 7
# Slots that no beam sees any more are given up when there are so many.
LITTER = 48


def feed_run(state: FastState, ids: Sequence[int], before: Sequence[int] = ()) -> Floats:
    """Feed a run of tokens behind `before`, which fills the state's slots, and return the state after each, (T, M)."""
    at, size = len(before), len(ids)
    assert state.length == at
    hidden = None
    if size > 1:
        hidden = np.triu(np.full((size, at + size), -np.inf, np.float32), at + 1)
    return state.feed(np.array(ids), np.arange(at, at + size), hidden)


def fast_greedy(
    state: FastState, max_new: int, prefix: tuple[int, ...] = (), stop: Stop | None = None, guesses: int = GUESSES
) -> list[Hypothesis]:
    """search.greedy for one source: one hypothesis, none when stop said true.

    guesses: so many tokens are guessed ahead and checked in one step (Leviathan et al. 2023, arXiv:2211.17192): they
    are what the source goes on with, for most of an answer is copied. A guess that is no argmax is thrown away, so the
    hypothesis is the same for any number; 0 goes token by token. stop is read once a step.
    """
    if max_new < 1:
        return [Hypothesis(prefix, 0.0, 0, False)]
    written, copies = [BOS, *prefix], Copies(state.source_ids.tolist(), guesses)
    guess: list[int] = []
    total, chosen = 0.0, 0
    while True:
        if stop is not None and stop():
            return []
        fed, before = state.length, chosen
        states = feed_run(state, [*written, *guess][fed:], written[:fed])[len(written) - 1 - fed :]
        trails = trails_of([*written, *guess], len(states))
        probabilities_RV = _allowed(state.probabilities(states, trails))
        for probabilities_V, guessed in zip(probabilities_RV, [*guess, None], strict=True):
            token = int(probabilities_V.argmax())
            total += math.log(max(float(probabilities_V[token]), LEAST))
            chosen += 1
            if token == EOS:
                return [Hypothesis(tuple(written[1:]), total, chosen, True)]
            written.append(token)
            if chosen == max_new:
                return [Hypothesis(tuple(written[1:]), total, chosen, False)]
            if token != guessed:
                break
        state.rewind(len(written) - 1)
        copies.learn(len(guess), chosen - before - 1)
        guess = copies.after(written, max_new - chosen - 1)


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
    own_RR = np.where(np.eye(width, dtype=bool), np.float32(0.0), np.float32(-np.inf))
    totals: list[float] = [0.0]
    texts: list[tuple[int, ...]] = [()]
    finished: list[tuple[float, Hypothesis]] = []
    is_open = True
    for step in range(1, max_new + 1):
        kept: list[tuple[float, int, int]] = []
        # Twice the width: even if every beam offers EOS, `width` open ones remain.
        for score, row, token in state.best(_allowed(state.probabilities(states, trails)), totals, 2 * width):
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
        seen_RC = np.concatenate([seen_RC, own_RR[: len(rows), : len(rows)]], axis=1)
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
