"""The arithmetic of native_step.py as machine code: products, sums and exponentials of single rows.

Shapes: R rows, K inputs and N outputs of a product, M width, C slots, n of them filled.
"""
# mypy: disable-error-code="no-any-return"

from typing import Any

import numpy as np
from jotcode.model.native_types import FAST, MULTIPLIES_INTEGERS, as_float, compiled, integer_tile, widened
from jotcode.model.weights import Floats, Numbers
from numba import types
from numba.extending import overload

# exp(r) between -ln(2)/2 and ln(2)/2: 1 + r + r² (1/2 + ...), to the last bit or two of a float32.
_LOG2_E, _LN2_HIGH, _LN2_LOW = np.float32(1.44269504), np.float32(0.693359375), np.float32(-2.12194440e-4)
_P2, _P3, _P4 = np.float32(5.0000001201e-1), np.float32(1.6666665459e-1), np.float32(4.1665795894e-2)
_P5, _P6, _P7 = np.float32(8.3334519073e-3), np.float32(1.3981999507e-3), np.float32(1.9875691500e-4)
_LEAST, _MOST = np.float32(-87.0), np.float32(88.0)


@compiled(fastmath={"contract"})
def exp_of(x: Floats, shift: Any, size: int) -> None:
    """exp(x - shift), in place; 0 where that is below 1e-37. A series, for a call of the library's for each number
    would take longer than the products. Source: Moshier, Cephes, expf.
    """
    for i in range(size):
        z = np.float32(x[i] - shift)
        y = z if z > _LEAST else _LEAST
        y = y if y < _MOST else _MOST
        turn = y * _LOG2_E
        power = np.int32(turn + (np.float32(0.5) if turn > np.float32(0.0) else np.float32(-0.5)))
        whole = np.float32(power)
        r = y - whole * _LN2_HIGH - whole * _LN2_LOW
        series = ((((_P7 * r + _P6) * r + _P5) * r + _P4) * r + _P3) * r + _P2
        found = (series * r * r + r + np.float32(1.0)) * as_float(np.int32((power + 127) << 23))
        x[i] = found if z > _LEAST else np.float32(0.0)


@compiled(fastmath=FAST)
def largest(x: Floats, size: int) -> Any:
    found = x[0]
    for i in range(size):
        found = x[i] if x[i] > found else found
    return found


@compiled(fastmath=FAST)
def sum_of(x: Floats, size: int) -> Any:
    total = np.float32(0.0)
    for i in range(size):
        total += x[i]
    return total


@compiled(fastmath=FAST)
def _multiply_floats(x_RK: Floats, weight_NK: Numbers, scale_N: Floats, bias_N: Floats, y_RN: Floats) -> None:
    """multiply for weights of any kind; each is read once for four rows."""
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
def _multiply_integers(x_RK: Floats, weight_NK: Numbers, scale_N: Floats, bias_N: Floats, y_RN: Floats) -> None:
    """multiply for weights of 8 bits: x is rounded to 16, or as many as sums of 32 bits hold."""
    rows, inputs = x_RK.shape
    outputs, padded = weight_NK.shape
    whole_RK, sums_RN = np.zeros((rows, padded), np.int16), np.empty((rows, outputs), np.int32)
    steps_R = np.empty(rows, np.float32)
    most = np.float32(min(32767, 2**31 // (128 * padded)))
    for row in range(rows):
        x, whole = x_RK[row], whole_RK[row]
        largest = np.float32(1e-30)
        for k in range(inputs):
            size = abs(x[k])
            largest = size if size > largest else largest
        steps_R[row] = largest / most
        factor = most / largest
        for k in range(inputs):
            scaled = x[k] * factor
            whole[k] = np.int16(np.int32(scaled + (np.float32(0.5) if scaled > np.float32(0.0) else np.float32(-0.5))))
    x_at, weight_at, sums_at = whole_RK.ctypes.data, weight_NK.ctypes.data, sums_RN.ctypes.data
    row = 0
    while row < rows:
        four = row + 4 <= rows
        n = 0
        while n < outputs:
            a, b, c = x_at + row * padded * 2, weight_at + n * padded, sums_at + (row * outputs + n) * 4
            if four and n + 2 <= outputs:
                _four_by_two(a, b, padded, c, outputs)
                n += 2
            elif not four and n + 4 <= outputs:
                _one_by_four(a, b, padded, c, outputs)
                n += 4
            else:
                for beside in range(4 if four else 1):
                    _one_by_one(a + beside * padded * 2, b, padded, c + beside * outputs * 4, outputs)
                n += 1
        row += 4 if four else 1
    for row in range(rows):
        for n in range(outputs):
            y_RN[row, n] = np.float32(sums_RN[row, n]) * (scale_N[n] * steps_R[row]) + bias_N[n]


_four_by_two, _one_by_four, _one_by_one = integer_tile(4, 2), integer_tile(1, 4), integer_tile(1, 1)


def multiply(x_RK: Floats, weight_NK: Numbers, scale_N: Floats, bias_N: Floats, y_RN: Floats) -> None:
    """y = x @ weight.T * scale + bias."""
    raise NotImplementedError("compiled code only")


@overload(multiply, strict=False)
def _choose(x_RK: Any, weight_NK: Any, scale_N: Any, bias_N: Any, y_RN: Any) -> Any:
    if MULTIPLIES_INTEGERS and weight_NK.dtype == types.int8:
        return lambda x_RK, weight_NK, scale_N, bias_N, y_RN: _multiply_integers(x_RK, weight_NK, scale_N, bias_N, y_RN)
    return lambda x_RK, weight_NK, scale_N, bias_N, y_RN: _multiply_floats(x_RK, weight_NK, scale_N, bias_N, y_RN)


@compiled(fastmath=FAST)
def normed(x_RM: Floats, scale_M: Floats, shift_M: Floats, epsilon: float, rms: bool, y_RM: Floats) -> None:
    rows, width = x_RM.shape
    for row in range(rows):
        x, y = x_RM[row], y_RM[row]
        mean = np.float32(0.0) if rms else sum_of(x, width) / np.float32(width)
        squares = np.float32(0.0)
        for i in range(width):
            centred = x[i] - mean
            squares += centred * centred
        inverse = np.float32(1.0) / np.sqrt(squares / np.float32(width) + np.float32(epsilon))
        for i in range(width):
            y[i] = (x[i] - mean) * inverse * scale_M[i] + shift_M[i]


@compiled(fastmath=FAST)
def scores_of_slots(query_D: Floats, keys_CD: Floats, filled: int, scores_C: Floats) -> None:
    """query @ keys.T, four slots at a time."""
    width, slot = query_D.shape[0], 0
    while slot + 4 <= filled:
        k0, k1, k2, k3 = keys_CD[slot], keys_CD[slot + 1], keys_CD[slot + 2], keys_CD[slot + 3]
        a = b = c = d = np.float32(0.0)
        for i in range(width):
            q = query_D[i]
            a += q * k0[i]
            b += q * k1[i]
            c += q * k2[i]
            d += q * k3[i]
        scores_C[slot], scores_C[slot + 1], scores_C[slot + 2], scores_C[slot + 3] = a, b, c, d
        slot += 4
    while slot < filled:
        a = np.float32(0.0)
        for i in range(width):
            a += query_D[i] * keys_CD[slot, i]
        scores_C[slot] = a
        slot += 1


@compiled(fastmath=FAST)
def mixed(weights_N: Floats, rows_NM: Floats, count: int, factor: Any, out_M: Floats) -> None:
    """weights @ rows * factor of the first `count` rows; eight at a time, so that out is seldom read and written."""
    width, n = out_M.shape[0], 0
    for i in range(width):
        out_M[i] = np.float32(0.0)
    while n + 8 <= count:
        r0, r1, r2, r3 = rows_NM[n], rows_NM[n + 1], rows_NM[n + 2], rows_NM[n + 3]
        r4, r5, r6, r7 = rows_NM[n + 4], rows_NM[n + 5], rows_NM[n + 6], rows_NM[n + 7]
        w0, w1, w2, w3 = weights_N[n], weights_N[n + 1], weights_N[n + 2], weights_N[n + 3]
        w4, w5, w6, w7 = weights_N[n + 4], weights_N[n + 5], weights_N[n + 6], weights_N[n + 7]
        for i in range(width):
            lower = w0 * r0[i] + w1 * r1[i] + w2 * r2[i] + w3 * r3[i]
            out_M[i] += lower + w4 * r4[i] + w5 * r5[i] + w6 * r6[i] + w7 * r7[i]
        n += 8
    while n < count:
        for i in range(width):
            out_M[i] += weights_N[n] * rows_NM[n, i]
        n += 1
    for i in range(width):
        out_M[i] *= factor


@compiled(fastmath=FAST)
def softmax(x: Floats, share: Any) -> None:
    size = x.shape[0]
    exp_of(x, largest(x, size), size)
    factor = share / sum_of(x, size)
    for i in range(size):
        x[i] *= factor
