"""What encoder and decoder of one source on a CPU have in common: their layers' weights, and the steps in numpy.

Shapes: R rows, C keys, M width, H heads, D width of one head, K its planes (D / 2), P positions.
"""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from jotcode.model.config import NORM_EPSILON, ROTARY_BASE, ModelConfig
from jotcode.model.weights import Floats, Ints, Matrix, Norm, Weights, float32, matrix, norms, side_by_side

Turns = npt.NDArray[np.complex64]


class Stack(NamedTuple):
    """The layers of one side. last_norm: behind them all, of one layer; it does nothing where norms stand behind."""

    query_key_value: Matrix
    self_output: Matrix
    feed_input: Matrix
    feed_output: Matrix
    self_norm: Norm
    feed_norm: Norm
    last_norm: Norm

    def each(self, change: Callable[[Matrix], Matrix]) -> "Stack":
        """The same with all linear maps changed."""
        return self._replace(
            query_key_value=change(self.query_key_value), self_output=change(self.self_output),
            feed_input=change(self.feed_input), feed_output=change(self.feed_output),
        )  # fmt: skip


def stack(weights: Weights, config: ModelConfig, side: str, count: int, heads: int) -> Stack:
    """The layers of "encoder" or "decoder"."""
    blocks = [f"{side}.{number}" for number in range(count)]

    def maps(name: str) -> Matrix:
        return matrix(weights, [f"{block}.{name}" for block in blocks])

    joined = side_by_side(maps("self_attention.query"), maps("self_attention.key_value"))
    if config.rotary:  # the two axes of each plane side by side: then one complex product turns them all
        width = config.width
        order = np.arange(width).reshape(heads, 2, -1).transpose(0, 2, 1).ravel()
        places = np.concatenate([order, width + order, np.arange(2 * width, 3 * width)])
        joined = Matrix(*(np.ascontiguousarray(part[:, places]) for part in joined))
    none = Norm(np.ones((1, config.width), np.float32), np.zeros((1, config.width), np.float32))
    return Stack(
        joined, maps("self_attention.output"), maps("feed_forward.input"), maps("feed_forward.output"),
        norms(weights, [f"{block}.self_norm" for block in blocks]),
        norms(weights, [f"{block}.feed_norm" for block in blocks]),
        norms(weights, [f"{side}_norm"]) if config.norm_first else none,
    )  # fmt: skip


class Embedding:
    """Tokens and their places as the first layer reads them."""

    def __init__(self, weights: Weights, config: ModelConfig, side: str, positions: int, heads: int) -> None:
        name = "source" if config.shared_embedding else side
        self.table_VM = float32(weights, f"{name}_embedding.weight")
        self._root = np.float32(config.width**0.5)
        self._positions_PM = None if config.rotary else float32(weights, f"{side}_position.weight")
        head_width = config.width // heads
        shrink = head_width**-0.5
        planes = head_width // 2 if config.rotary else 0
        rates = ROTARY_BASE ** (-np.arange(0, 2 * planes, 2) / head_width)
        turns_PK = np.exp(1j * np.arange(positions)[:, None] * rates)
        # Queries are also divided by sqrt(D) here, so that no step has to.
        self._turns_P2K: Turns = np.stack([turns_PK * shrink, turns_PK], axis=1).astype(np.complex64)

    def __call__(self, ids_R: Ints, positions_R: Ints) -> Floats:
        """The embedded tokens, (R, M), an array of the caller's own."""
        x_RM: Floats = self.table_VM[ids_R]
        x_RM *= self._root
        if self._positions_PM is not None:
            x_RM += self._positions_PM[positions_R]
        return x_RM

    def turns(self, positions_R: Ints) -> Turns:
        """By what the planes of queries and of keys are turned there, (R, 2, K); no planes without rotary positions."""
        return self._turns_P2K[positions_R]


def linear(x_RK: Floats, maps: Matrix, layer: int) -> Floats:
    """The map of a layer; its weights are float32."""
    y_RN: Floats = x_RK @ maps.weight_LNK[layer].T
    y_RN += maps.bias_LN[layer]
    return y_RN


def normed(x_RM: Floats, norm: Norm, layer: int, rms: bool) -> Floats:
    """RMSNorm, or LayerNorm, in an array of its own."""
    y_RM: Floats = x_RM if rms else x_RM - x_RM.mean(axis=1, keepdims=True)
    squares = np.vecdot(y_RM, y_RM)
    squares /= np.float32(x_RM.shape[1])
    squares += np.float32(NORM_EPSILON[rms])
    y_RM = y_RM / np.sqrt(squares)[:, None]
    y_RM *= norm.scale_LM[layer]
    y_RM += norm.shift_LM[layer]
    return y_RM


def query_key_value(x_RM: Floats, layers: Stack, layer: int, heads: int, turns_R2K: Turns) -> Floats:
    """Queries (divided by sqrt(D)), keys and values, (3, H, R, D)."""
    joined = linear(x_RM, layers.query_key_value, layer)
    rows, width = x_RM.shape
    head_width = width // heads
    if turns_R2K.shape[2]:
        planes = joined[:, : 2 * width].view(np.complex64).reshape(rows, 2, heads, head_width // 2)
        planes *= turns_R2K[:, :, None]
    else:
        joined[:, :width] *= np.float32(head_width**-0.5)
    return joined.reshape(rows, 3, heads, head_width).transpose(1, 2, 0, 3)


def attended(query_HRD: Floats, keys_HCD: Floats, values_HCD: Floats, hidden_RC: Floats | None = None) -> Floats:
    """What the queries select, the heads side by side: (R, M). hidden_RC: added to the scores; -inf hides."""
    scores_HRC: Floats = query_HRD @ keys_HCD.transpose(0, 2, 1)
    if hidden_RC is not None:
        scores_HRC += hidden_RC
    sums_HR1 = softmax(scores_HRC)
    attended_HRD: Floats = scores_HRC @ values_HCD
    attended_HRD /= sums_HR1
    joined: Floats = attended_HRD.transpose(1, 0, 2).reshape(attended_HRD.shape[1], -1)
    return joined


def softmax(scores: Floats) -> Floats:
    """exp(scores) in place, and their sums over the last axis: dividing what was summed with them is cheaper."""
    scores -= np.maximum.reduce(scores, axis=-1, keepdims=True)
    np.exp(scores, out=scores)
    sums: Floats = np.add.reduce(scores, axis=-1, keepdims=True)
    return sums


def fed_forward(x_RM: Floats, layers: Stack, layer: int, gated: bool) -> Floats:
    """SwiGLU, or ReLU, between its two maps."""
    inner_RN = linear(x_RM, layers.feed_input, layer)
    if not gated:
        return linear(np.maximum(inner_RN, 0.0, out=inner_RN), layers.feed_output, layer)
    half = inner_RN.shape[1] // 2
    gate = inner_RN[:, half:]
    weight = np.negative(gate)
    # Beyond, exp overflows; silu is 0 there already.
    np.minimum(weight, 80.0, out=weight)
    np.exp(weight, out=weight)
    weight += 1.0
    np.divide(gate, weight, out=weight)
    weight *= inner_RN[:, :half]
    return linear(weight, layers.feed_output, layer)
