"""The step of fast_decoder.py as machine code: what numpy does in some two hundred calls is one call here.

numba compiles it for this machine's CPU when it is first used (LLVM comes with numba, so no compiler is needed) and
keeps the result beside this file, or in the user's cache if that folder cannot be written to. Weights may be
float32, halves, or int8 with a scale for each output; sums are float32. Nothing here holds Python's lock.
All that calls each other stands in this one file: what is kept is made anew when its own file changes, and only then.
Shapes: as in fast_decoder.py; L layers, S source tokens, C slots, n of them filled.
"""
# mypy: disable-error-code="no-any-return"

from typing import Any

import numpy as np
from jotcode.model.fast_decoder import Layers
from jotcode.model.native_types import FAST, Kind, compiled, widened
from jotcode.model.weights import Floats, Ints, Matrix, Norm, Numbers


@compiled()
def _exp(x: Floats, shift: Any, size: int) -> None:
    """exp(x - shift), in place. A series of our own would run in vectors, but LLVM may take its rounding apart."""
    for i in range(size):
        x[i] = np.exp(np.float32(x[i] - shift))


@compiled(fastmath=FAST)
def _largest(x: Floats, size: int) -> Any:
    found = x[0]
    for i in range(size):
        found = x[i] if x[i] > found else found
    return found


@compiled(fastmath=FAST)
def _sum(x: Floats, size: int) -> Any:
    total = np.float32(0.0)
    for i in range(size):
        total += x[i]
    return total


@compiled(fastmath=FAST)
def _multiply(x_RK: Floats, weight_NK: Numbers, scale_N: Floats, bias_N: Floats, y_RN: Floats) -> None:
    """y = x @ weight.T * scale + bias; each weight is read once for four rows."""
    rows, inputs = x_RK.shape
    outputs = weight_NK.shape[0]
    row = 0
    while row + 4 <= rows:
        x0, x1, x2, x3 = x_RK[row], x_RK[row + 1], x_RK[row + 2], x_RK[row + 3]
        for n in range(outputs):
            weight_K = weight_NK[n]
            a = b = c = d = np.float32(0.0)
            for k in range(inputs):
                w = widened(weight_K[k])
                a += x0[k] * w
                b += x1[k] * w
                c += x2[k] * w
                d += x3[k] * w
            y_RN[row, n] = a * scale_N[n] + bias_N[n]
            y_RN[row + 1, n] = b * scale_N[n] + bias_N[n]
            y_RN[row + 2, n] = c * scale_N[n] + bias_N[n]
            y_RN[row + 3, n] = d * scale_N[n] + bias_N[n]
        row += 4
    while row < rows:
        x0 = x_RK[row]
        for n in range(outputs):
            weight_K = weight_NK[n]
            a = np.float32(0.0)
            for k in range(inputs):
                a += x0[k] * widened(weight_K[k])
            y_RN[row, n] = a * scale_N[n] + bias_N[n]
        row += 1


@compiled(fastmath=FAST)
def _normed(x_RM: Floats, scale_M: Floats, shift_M: Floats, epsilon: float, rms: bool, y_RM: Floats) -> None:
    rows, width = x_RM.shape
    for row in range(rows):
        x, y = x_RM[row], y_RM[row]
        mean = np.float32(0.0) if rms else _sum(x, width) / np.float32(width)
        squares = np.float32(0.0)
        for i in range(width):
            centred = x[i] - mean
            squares += centred * centred
        inverse = np.float32(1.0) / np.sqrt(squares / np.float32(width) + np.float32(epsilon))
        for i in range(width):
            y[i] = (x[i] - mean) * inverse * scale_M[i] + shift_M[i]


@compiled(fastmath=FAST)
def _before(x_RM: Floats, norm: Norm, layer: int, kind: Kind, normed_RM: Floats) -> Floats:
    """What a part of a layer reads: x normed, where norms stand before the parts."""
    if not kind.first:
        return x_RM
    _normed(x_RM, norm.scale_LM[layer], norm.shift_LM[layer], kind.epsilon, kind.rms, normed_RM)
    return normed_RM


@compiled(fastmath=FAST)
def _behind(x_RM: Floats, out_RM: Floats, norm: Norm, layer: int, kind: Kind) -> None:
    """x with what a part of a layer gave, normed where norms stand behind the parts."""
    for row in range(x_RM.shape[0]):
        for i in range(x_RM.shape[1]):
            x_RM[row, i] += out_RM[row, i]
    if not kind.first:
        _normed(x_RM, norm.scale_LM[layer], norm.shift_LM[layer], kind.epsilon, kind.rms, x_RM)


@compiled(fastmath=FAST)
def _attend(
    query_D: Floats, keys_CD: Floats, values_CD: Floats, filled: int, hidden_C: Floats, scores_C: Floats, out_D: Floats
) -> None:
    """What one query of one head selects. hidden_C: added to the scores; empty: all is seen."""
    width = query_D.shape[0]
    for slot in range(filled):
        key = keys_CD[slot]
        total = np.float32(0.0)
        for i in range(width):
            total += query_D[i] * key[i]
        scores_C[slot] = total
    if hidden_C.shape[0]:
        for slot in range(filled):
            scores_C[slot] += hidden_C[slot]
    _exp(scores_C, _largest(scores_C, filled), filled)
    inverse = np.float32(1.0) / _sum(scores_C, filled)
    for i in range(width):
        out_D[i] = np.float32(0.0)
    for slot in range(filled):
        value, weight = values_CD[slot], scores_C[slot] * inverse
        for i in range(width):
            out_D[i] += weight * value[i]


@compiled(fastmath=FAST)
def _activate(inner_RN: Floats, gated: bool, out_RF: Floats) -> None:
    rows, size = out_RF.shape
    gates = np.empty(size, np.float32)
    for row in range(rows):
        if gated:
            for i in range(size):
                gates[i] = -inner_RN[row, size + i]
            _exp(gates, np.float32(0.0), size)
            for i in range(size):
                out_RF[row, i] = inner_RN[row, i] * inner_RN[row, size + i] / (np.float32(1.0) + gates[i])
        else:
            for i in range(size):
                out_RF[row, i] = max(inner_RN[row, i], np.float32(0.0))


@compiled(fastmath=FAST)
def _apply(maps: Matrix, layer: int, x_RK: Floats, y_RN: Floats) -> None:
    _multiply(x_RK, maps.weight_LNK[layer], maps.scale_LN[layer], maps.bias_LN[layer], y_RN)


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
def feed(
    layers: Layers,
    kind: Kind,
    x_RM: Floats,
    turns_R2K2: Floats,
    cross_keys_LHSD: Floats,
    cross_values_LHSD: Floats,
    keys_LHCD: Floats,
    values_LHCD: Floats,
    start: int,
    hidden_RC: Floats,
) -> Floats:
    """The decoder's states behind the embedded tokens x, which is overwritten; their keys go into slots from `start`.

    turns: those of Embedding, real and imaginary parts.  cross_keys: divided by sqrt(D).
    hidden_RC: as in FastState.feed; no columns: each row sees everything.
    """
    rows, width = x_RM.shape
    count, heads, size, head_width = cross_keys_LHSD.shape
    end = start + rows
    shrink = np.float32(1.0) / np.sqrt(np.float32(head_width))
    normed, out, attended = np.empty_like(x_RM), np.empty_like(x_RM), np.empty_like(x_RM)
    joined = np.empty((rows, 3 * width), np.float32)
    own = layers.own
    inner = np.empty((rows, own.feed_input.weight_LNK.shape[1]), np.float32)
    active = np.empty((rows, own.feed_output.weight_LNK.shape[2]), np.float32)
    scores = np.empty(max(end, size), np.float32)
    nothing = np.empty(0, np.float32)
    for layer in range(count):
        # Self-attention.
        source = _before(x_RM, own.self_norm, layer, kind, normed)
        _apply(own.query_key_value, layer, source, joined)
        _turn(joined, turns_R2K2, shrink, heads)
        for row in range(rows):
            for head in range(heads):
                at = head * head_width
                keys_LHCD[layer, head, start + row] = joined[row, width + at : width + at + head_width]
                values_LHCD[layer, head, start + row] = joined[row, 2 * width + at : 2 * width + at + head_width]
        for row in range(rows):
            hidden = hidden_RC[row] if hidden_RC.shape[1] else nothing
            for head in range(heads):
                part = slice(head * head_width, (head + 1) * head_width)
                _attend(
                    joined[row, part], keys_LHCD[layer, head], values_LHCD[layer, head], end, hidden, scores,
                    attended[row, part],
                )  # fmt: skip
        _apply(own.self_output, layer, attended, out)
        _behind(x_RM, out, own.self_norm, layer, kind)
        # Attention to the source.
        source = _before(x_RM, layers.cross_norm, layer, kind, normed)
        _apply(layers.cross_query, layer, source, out)
        for row in range(rows):
            for head in range(heads):
                part = slice(head * head_width, (head + 1) * head_width)
                _attend(
                    out[row, part], cross_keys_LHSD[layer, head], cross_values_LHSD[layer, head], size, nothing, scores,
                    attended[row, part],
                )  # fmt: skip
        _apply(layers.cross_output, layer, attended, out)
        _behind(x_RM, out, layers.cross_norm, layer, kind)
        # Feed-forward.
        source = _before(x_RM, own.feed_norm, layer, kind, normed)
        _apply(own.feed_input, layer, source, inner)
        _activate(inner, kind.gated, active)
        _apply(own.feed_output, layer, active, out)
        _behind(x_RM, out, own.feed_norm, layer, kind)
    return _before(x_RM, own.last_norm, 0, kind, normed)


@compiled(fastmath=FAST)
def generated(output: Matrix, x_RM: Floats) -> Floats:
    """The softmax of the output layer, (R, V)."""
    found = np.empty((x_RM.shape[0], output.weight_LNK.shape[1]), np.float32)
    _multiply(x_RM, output.weight_LNK[0], output.scale_LN[0], output.bias_LN[0], found)
    for row in range(found.shape[0]):
        _softmax(found[row], np.float32(1.0))
    return found


@compiled(fastmath=FAST)
def _softmax(x: Floats, share: Any) -> None:
    size = x.shape[0]
    _exp(x, _largest(x, size), size)
    factor = share / _sum(x, size)
    for i in range(size):
        x[i] *= factor


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
        _multiply(x_RM[row : row + 1], content_SM, one, none, scores)
        weights = scores[0]
        for back in range(rows_RB.shape[1]):
            trail = trails_TBS[rows_RB[row, back], back]
            for i in range(size):
                weights[i] += trail[i]
        _softmax(weights, np.float32(1.0))
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
