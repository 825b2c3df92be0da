"""Encoder and FastState in machine code: the weights as native_step.py reads them, and what calls it.

Importing this imports numba (half a second), so compiling does it, and nothing else.
Shapes: as in fast_decoder.py.
"""

import platform
from collections.abc import Sequence

import numpy as np
from jotcode.model.config import NORM_EPSILON, ModelConfig
from jotcode.model.continuations import Continuation
from jotcode.model.fast_decoder import FastDecoder, FastState, Layers
from jotcode.model.fast_encoder import FastEncoder, Source
from jotcode.model.fast_layers import Turns
from jotcode.model.native_best import best
from jotcode.model.native_step import copied, encoded, feed, generated, mapped
from jotcode.model.native_types import LANES, MULTIPLIES_INTEGERS, Kind
from jotcode.model.weights import Floats, Ints, Matrix, to_int8
from llvmlite.binding import get_host_cpu_features

# So many rows and more are numpy's where products are of floats: it uses the caches for many rows better than ours.
MANY_ROWS = 32
NOTHING_HIDDEN = np.empty((1, 0), np.float32)


def _kind(config: ModelConfig) -> Kind:
    first = config.norm_first
    return Kind(NORM_EPSILON[first], first, first, config.gated, config.rotary)


class NativeWeights:
    """The weights as native_step.py wants them: in 8 bits, in halves where these lose nothing, or as they are."""

    def __init__(self, decoder: FastDecoder, int8: bool) -> None:
        self.layers, self.crossing, self.kind = decoder.layers, decoder.crossing, _kind(decoder.config)
        self.takes_many = int8 and MULTIPLIES_INTEGERS
        if int8:
            self.layers, self.crossing = self.layers.each(_in_8_bits), _in_8_bits(self.crossing)
        elif _widens_halves() and _are_halves(self.layers):
            self.layers = self.layers.each(_in_halves)


class NativeEncoder:
    """The encoder in machine code, with weights in 8 bits."""

    def __init__(self, encoder: FastEncoder) -> None:
        self._layers, self._kind, self._heads = encoder.layers.each(_in_8_bits), _kind(encoder.config), encoder.heads

    def states(self, x_SM: Floats, turns_S2K: Turns) -> Floats:
        """The states of embedded tokens, which are overwritten."""
        return encoded(self._layers, self._kind, self._heads, x_SM, _planes(turns_S2K))


def _planes(turns: Turns) -> Floats:
    return turns.view(np.float32).reshape(*turns.shape, 2)


def _in_8_bits(maps: Matrix) -> Matrix:
    numbers, scales = to_int8(maps.weight_LNK)
    filled = np.pad(numbers, ((0, 0), (0, 0), (0, -numbers.shape[2] % LANES)))  # inputs of 0 change no sum
    return Matrix(filled, scales, maps.bias_LN)


def _in_halves(maps: Matrix) -> Matrix:
    return maps._replace(weight_LNK=maps.weight_LNK.astype(np.float16).view(np.uint16))


def _are_halves(layers: Layers) -> bool:
    exactly = []

    def look(maps: Matrix) -> Matrix:
        with np.errstate(over="ignore"):  # what is too large for a half is none
            exactly.append(np.array_equal(maps.weight_LNK.astype(np.float16).astype(np.float32), maps.weight_LNK))
        return maps

    layers.each(look)
    return all(exactly)


def _widens_halves() -> bool:
    """Whether this CPU has the instruction; without it LLVM wants a library that is not there."""
    return platform.machine().lower() in ("arm64", "aarch64") or bool(get_host_cpu_features().get("f16c"))


class NativeState(FastState):
    """The same in machine code."""

    def __init__(self, decoder: FastDecoder, source: Source, native: NativeWeights) -> None:
        self._native = native
        super().__init__(decoder, source)
        self._cross_keys_LHDS = np.ascontiguousarray(self._cross_keys.swapaxes(2, 3))

    def _crossed(self, source: Source) -> Floats:
        if not self._native.takes_many:
            return super()._crossed(source)
        return mapped(self._native.crossing, source.states_SM)

    def feed(self, ids_R: Ints, positions_R: Ints, hidden_RC: Floats | None = None) -> Floats:
        if len(ids_R) >= MANY_ROWS and not self._native.takes_many:
            return super().feed(ids_R, positions_R, hidden_RC)
        decoder, native, start = self.decoder, self._native, self.length
        self.length = self._room_for(start + len(ids_R))
        turns = decoder.embedding.turns(positions_R)
        return feed(
            native.layers, native.kind, decoder.embedding(ids_R, positions_R),
            _planes(turns), self._cross_keys_LHDS, self._cross_values,
            self._keys_LHCD, self._values_LHCD, start, NOTHING_HIDDEN if hidden_RC is None else hidden_RC,
        )  # fmt: skip

    def probabilities(self, states_RM: Floats, trails_RH: Ints) -> Floats:
        if len(states_RM) >= MANY_ROWS and not self._native.takes_many:
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
