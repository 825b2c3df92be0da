"""FastState in machine code: the weights as native_step.py reads them, and the decoding that calls it.

Importing this imports numba (half a second), so FastDecoder.compile does it, and nothing else.
Shapes: as in fast_decoder.py.
"""

import platform
from collections.abc import Callable, Sequence

import numpy as np
from jotcode.model.config import NORM_EPSILON
from jotcode.model.continuations import Continuation
from jotcode.model.fast_decoder import FastDecoder, FastState, Layers
from jotcode.model.fast_encoder import Source
from jotcode.model.native_best import best
from jotcode.model.native_step import copied, feed, generated
from jotcode.model.native_types import Kind
from jotcode.model.weights import Floats, Ints, Matrix, to_int8
from llvmlite.binding import get_host_cpu_features

# So many rows and more are numpy's: its products use the caches for many rows better than ours.
MANY_ROWS = 32
NOTHING_HIDDEN = np.empty((1, 0), np.float32)


class NativeWeights:
    """The weights as native_step.py wants them: in 8 bits, in halves where these lose nothing, or as they are."""

    def __init__(self, decoder: FastDecoder, int8: bool) -> None:
        config, layers = decoder.config, decoder.layers
        if int8:
            layers = _each(layers, _in_8_bits)
        elif _widens_halves() and _are_halves(layers):
            layers = _each(layers, _in_halves)
        self.layers, first = layers, config.norm_first
        self.kind = Kind(NORM_EPSILON[first], first, first, config.gated, config.rotary)


def _each(layers: Layers, change: Callable[[Matrix], Matrix]) -> Layers:
    own = layers.own
    own = own._replace(
        query_key_value=change(own.query_key_value), self_output=change(own.self_output),
        feed_input=change(own.feed_input), feed_output=change(own.feed_output),
    )  # fmt: skip
    return layers._replace(
        own=own, cross_query=change(layers.cross_query), cross_output=change(layers.cross_output),
        output=change(layers.output),
    )  # fmt: skip


def _in_8_bits(maps: Matrix) -> Matrix:
    numbers, scales = to_int8(maps.weight_LNK)
    return Matrix(numbers, scales, maps.bias_LN)


def _in_halves(maps: Matrix) -> Matrix:
    return maps._replace(weight_LNK=maps.weight_LNK.astype(np.float16).view(np.uint16))


def _are_halves(layers: Layers) -> bool:
    exactly = []

    def look(maps: Matrix) -> Matrix:
        with np.errstate(over="ignore"):  # what is too large for a half is none
            exactly.append(np.array_equal(maps.weight_LNK.astype(np.float16).astype(np.float32), maps.weight_LNK))
        return maps

    _each(layers, look)
    return all(exactly)


def _widens_halves() -> bool:
    """Whether this CPU has the instruction; without it LLVM wants a library that is not there."""
    return platform.machine().lower() in ("arm64", "aarch64") or bool(get_host_cpu_features().get("f16c"))


class NativeState(FastState):
    """The same in machine code."""

    def __init__(self, decoder: FastDecoder, source: Source, native: NativeWeights) -> None:
        super().__init__(decoder, source)
        self._native = native

    def feed(self, ids_R: Ints, positions_R: Ints, hidden_RC: Floats | None = None) -> Floats:
        if len(ids_R) >= MANY_ROWS:
            return super().feed(ids_R, positions_R, hidden_RC)
        decoder, native, start = self.decoder, self._native, self.length
        self.length = self._room_for(start + len(ids_R))
        turns = decoder.embedding.turns(positions_R)
        return feed(
            native.layers, native.kind, decoder.embedding(ids_R, positions_R),
            turns.view(np.float32).reshape(*turns.shape, 2), self._cross_keys, self._cross_values,
            self._keys_LHCD, self._values_LHCD, start, NOTHING_HIDDEN if hidden_RC is None else hidden_RC,
        )  # fmt: skip

    def probabilities(self, states_RM: Floats, trails_RH: Ints) -> Floats:
        if len(states_RM) >= MANY_ROWS:
            return super().probabilities(states_RM, trails_RH)
        copier, states_RM = self._copier, np.ascontiguousarray(states_RM)
        found_RV = generated(self._native.layers.output, states_RM)
        if copier is not None:
            rows_RB = copier.rows(trails_RH)  # first: it may make the table of trails larger
            copied(
                found_RV, states_RM, copier.content_SM, copier.trails_TBS, rows_RB,
                copier.gate_S, copier.gate_state_M, copier.gate_bias, copier.ids_S,
            )  # fmt: skip
        return found_RV

    def best(self, probabilities_RV: Floats, totals: Sequence[float], count: int) -> list[Continuation]:
        scores_B, places_B2 = np.empty(count), np.empty((count, 2), np.int64)
        found = best(probabilities_RV, np.array(totals), scores_B, places_B2)
        return [
            (score, row, token)
            for score, (row, token) in zip(scores_B[:found].tolist(), places_B2[:found].tolist(), strict=True)
        ]
