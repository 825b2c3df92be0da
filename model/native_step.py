"""The step of fast_decoder.py as machine code: what numpy does in some two hundred calls is one call here.

numba compiles it for this machine's CPU when it is first used (LLVM comes with numba, so no compiler is needed) and
keeps the result beside this file, or in the user's cache if that folder cannot be written to. Weights may be
float32, halves, or int8 with a scale for each output; sums are float32. Nothing here holds Python's lock.
Shapes: as in fast_decoder.py; L layers, S source tokens, C slots, n of them filled.
"""
# mypy: disable-error-code="no-any-return"

from typing import Any

import numpy as np
from jotcode.model.fast_decoder import Layers
from jotcode.model.fast_layers import Stack
from jotcode.model.native_maths import (
    exp_of,
    largest,
    mixed,
    multiply,
    normed,
    scores_of_slots,
    softmax,
    sum_of,
)
from jotcode.model.native_types import FAST, Kind, compiled
from jotcode.model.weights import Floats, Ints, Matrix, Norm


@compiled(fastmath=FAST)
def _before(x_RM: Floats, norm: Norm, layer: int, kind: Kind, normed_RM: Floats) -> Floats:
    """What a part of a layer reads: x normed, where norms stand before the parts."""
    if not kind.first:
        return x_RM
    normed(x_RM, norm.scale_LM[layer], norm.shift_LM[layer], kind.epsilon, kind.rms, normed_RM)
    return normed_RM


@compiled(fastmath=FAST)
def _behind(x_RM: Floats, out_RM: Floats, norm: Norm, layer: int, kind: Kind) -> None:
    """x with what a part of a layer gave, normed where norms stand behind the parts."""
    for row in range(x_RM.shape[0]):
        for i in range(x_RM.shape[1]):
            x_RM[row, i] += out_RM[row, i]
    if not kind.first:
        normed(x_RM, norm.scale_LM[layer], norm.shift_LM[layer], kind.epsilon, kind.rms, x_RM)


@compiled(fastmath=FAST)
def _selected(values_CD: Floats, filled: int, scores_C: Floats, out_D: Floats) -> None:
    """What a query selects that has given the slots these scores, which become weights."""
    exp_of(scores_C, largest(scores_C, filled), filled)
    mixed(scores_C, values_CD, filled, np.float32(1.0) / sum_of(scores_C, filled), out_D)


@compiled(fastmath=FAST)
def _activate(inner_RN: Floats, gated: bool, out_RF: Floats) -> None:
    rows, size = out_RF.shape
    gates = np.empty(size, np.float32)
    for row in range(rows):
        if gated:
            for i in range(size):
                gates[i] = -inner_RN[row, size + i]
            exp_of(gates, np.float32(0.0), size)
            for i in range(size):
                out_RF[row, i] = inner_RN[row, i] * inner_RN[row, size + i] / (np.float32(1.0) + gates[i])
        else:
            for i in range(size):
                out_RF[row, i] = max(inner_RN[row, i], np.float32(0.0))


@compiled(fastmath=FAST)
def _apply(maps: Matrix, layer: int, x_RK: Floats, y_RN: Floats) -> None:
    multiply(x_RK, maps.weight_LNK[layer], maps.scale_LN[layer], maps.bias_LN[layer], y_RN)


@compiled(fastmath=FAST)
def _turn(joined_RN: Floats, turns_R2K2: Floats, shrink: Any, heads: int) -> None:
    """Turn queries and keys in place, their planes side by side, as turns says; without planes shrink the queries."""
    width, planes = joined_RN.shape[1] // 3, turns_R2K2.shape[2]
    for row in range(joined_RN.shape[0]):
        joined = joined_RN[row]
        if planes == 0:
            for i in range(width):
                joined[i] *= shrink
        else:
            for part in range(2):
                for head in range(heads):
                    at = part * width + head * 2 * planes
                    for i in range(planes):
                        cos, sin = turns_R2K2[row, part, i, 0], turns_R2K2[row, part, i, 1]
                        a, b = joined[at + 2 * i], joined[at + 2 * i + 1]
                        joined[at + 2 * i], joined[at + 2 * i + 1] = a * cos - b * sin, b * cos + a * sin


@compiled(fastmath=FAST)
def _look_back(
    own: Stack, layer: int, kind: Kind, x_RM: Floats, turns_R2K2: Floats,
    keys_HCD: Floats, values_HCD: Floats, start: int, hidden_RC: Floats,
) -> None:  # fmt: skip
    """Self-attention, added to x in place; its keys and values take the slots from `start` on."""
    rows, width = x_RM.shape
    heads, head_width, end = keys_HCD.shape[0], keys_HCD.shape[2], start + rows
    joined, out, attended = np.empty((rows, 3 * width), np.float32), np.empty_like(x_RM), np.empty_like(x_RM)
    scores = np.empty(end, np.float32)
    _apply(own.query_key_value, layer, _before(x_RM, own.self_norm, layer, kind, out), joined)
    _turn(joined, turns_R2K2, np.float32(1.0) / np.sqrt(np.float32(head_width)), heads)
    for head in range(heads):
        for row in range(rows):
            at = head * head_width
            keys_HCD[head, start + row] = joined[row, width + at : width + at + head_width]
            values_HCD[head, start + row] = joined[row, 2 * width + at : 2 * width + at + head_width]
        part = slice(head * head_width, (head + 1) * head_width)
        for row in range(rows):
            scores_of_slots(joined[row, part], keys_HCD[head], end, scores)
            for slot in range(hidden_RC.shape[1]):
                scores[slot] += hidden_RC[row, slot]
            _selected(values_HCD[head], end, scores, attended[row, part])
    _apply(own.self_output, layer, attended, out)
    _behind(x_RM, out, own.self_norm, layer, kind)


@compiled(fastmath=FAST)
def _look_at_source(layers: Layers, layer: int, kind: Kind, x_RM: Floats, keys_HDS: Floats, values_HSD: Floats) -> None:
    """Attention to the source, added to x in place."""
    heads, head_width, size = keys_HDS.shape
    queries, attended, scores = np.empty_like(x_RM), np.empty_like(x_RM), np.empty(size, np.float32)
    _apply(layers.cross_query, layer, _before(x_RM, layers.cross_norm, layer, kind, attended), queries)
    for head in range(heads):
        part = slice(head * head_width, (head + 1) * head_width)
        for row in range(x_RM.shape[0]):
            mixed(queries[row, part], keys_HDS[head], head_width, np.float32(1.0), scores)
            _selected(values_HSD[head], size, scores, attended[row, part])
    _apply(layers.cross_output, layer, attended, queries)
    _behind(x_RM, queries, layers.cross_norm, layer, kind)


@compiled(fastmath=FAST)
def _feed_forward(own: Stack, layer: int, kind: Kind, x_RM: Floats) -> None:
    """The feed-forward part, added to x in place."""
    rows, inputs = x_RM.shape[0], own.feed_input.weight_LNK.shape[1]
    inner, out = np.empty((rows, inputs), np.float32), np.empty_like(x_RM)
    active = np.empty((rows, inputs // 2 if kind.gated else inputs), np.float32)
    _apply(own.feed_input, layer, _before(x_RM, own.feed_norm, layer, kind, out), inner)
    _activate(inner, kind.gated, active)
    _apply(own.feed_output, layer, active, out)
    _behind(x_RM, out, own.feed_norm, layer, kind)


@compiled(fastmath=FAST)
def feed(
    layers: Layers, kind: Kind, x_RM: Floats, turns_R2K2: Floats, cross_keys_LHDS: Floats, cross_values_LHSD: Floats,
    keys_LHCD: Floats, values_LHCD: Floats, start: int, hidden_RC: Floats,
) -> Floats:  # fmt: skip
    """The decoder's states behind the embedded tokens x, which is overwritten; their keys go into slots from `start`.

    turns: those of Embedding, real and imaginary parts.  cross_keys: divided by sqrt(D).
    hidden_RC: as in FastState.feed; no columns: each row sees everything.
    """
    own = layers.own
    for layer in range(keys_LHCD.shape[0]):
        _look_back(own, layer, kind, x_RM, turns_R2K2, keys_LHCD[layer], values_LHCD[layer], start, hidden_RC)
        _look_at_source(layers, layer, kind, x_RM, cross_keys_LHDS[layer], cross_values_LHSD[layer])
        _feed_forward(own, layer, kind, x_RM)
    return _before(x_RM, own.last_norm, 0, kind, np.empty_like(x_RM))


@compiled(fastmath=FAST)
def encoded(own: Stack, kind: Kind, heads: int, x_SM: Floats, turns_S2K2: Floats) -> Floats:
    """The encoder's states of the embedded tokens x, which is overwritten."""
    size, width = x_SM.shape
    keys = np.empty((heads, size, width // heads), np.float32)
    values = np.empty_like(keys)
    for layer in range(own.self_output.weight_LNK.shape[0]):
        _look_back(own, layer, kind, x_SM, turns_S2K2, keys, values, 0, np.empty((1, 0), np.float32))
        _feed_forward(own, layer, kind, x_SM)
    return _before(x_SM, own.last_norm, 0, kind, np.empty_like(x_SM))


@compiled(fastmath=FAST)
def mapped(maps: Matrix, x_RK: Floats) -> Floats:
    """x through a linear map that stands alone."""
    found = np.empty((x_RK.shape[0], maps.weight_LNK.shape[1]), np.float32)
    _apply(maps, 0, x_RK, found)
    return found


@compiled(fastmath=FAST)
def generated(output: Matrix, x_RM: Floats) -> Floats:
    """The softmax of the output layer, (R, V)."""
    found = mapped(output, x_RM)
    for row in range(found.shape[0]):
        softmax(found[row], np.float32(1.0))
    return found


@compiled(fastmath=FAST)
def copied(
    found_RV: Floats,
    x_RM: Floats,
    content_SM: Floats,
    trails_TBS: Floats,
    rows_RB: Ints,
    gate_S: Floats,
    gate_state_M: Floats,
    gate_bias: Any,
    ids_S: Ints,
) -> None:
    """Mix what the pointer copies into the generator's probabilities, in place; the arrays are those of _Copier."""
    size, width = content_SM.shape
    scores, one = np.empty((1, size), np.float32), np.ones(size, np.float32)
    none = np.zeros(size, np.float32)
    for row in range(x_RM.shape[0]):
        x = x_RM[row]
        multiply(x_RM[row : row + 1], content_SM, one, none, scores)
        weights = scores[0]
        for back in range(rows_RB.shape[1]):
            trail = trails_TBS[rows_RB[row, back], back]
            for i in range(size):
                weights[i] += trail[i]
        softmax(weights, np.float32(1.0))
        gate = gate_bias
        for i in range(size):
            gate += weights[i] * gate_S[i]
        for i in range(width):
            gate += x[i] * gate_state_M[i]
        copying = np.float32(1.0 / (1.0 + np.exp(-min(max(gate, -80.0), 80.0))))
        found = found_RV[row]
        for i in range(found.shape[0]):
            found[i] *= np.float32(1.0) - copying
        for i in range(size):
            found[ids_S[i]] += copying * weights[i]
