"""FastState in machine code: the weights stacked for native_step.py, and the decoding that calls it.

Importing this imports numba (half a second), so FastDecoder.compile does it, and nothing else.
Shapes: as in fast_decoder.py.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from jotcode.model.fast_decoder import FastDecoder, FastState, Floats, Ints, array_of, to_int8
from jotcode.model.native_step import Layers, Matrix, Norm, copied, feed, generated
from jotcode.model.transformer import Memory, Seq2Seq
from torch import nn


class NativeWeights:
    """The weights as native_step.py wants them."""

    def __init__(self, model: Seq2Seq, int8: bool) -> None:
        self._int8, self._width = int8, model.config.width
        config = model.config
        blocks: list[Any] = list(model.decoder)
        selves, crosses = [block.self_attention for block in blocks], [block.cross_attention for block in blocks]
        joined = [_side_by_side(attention.query, attention.key_value) for attention in selves]
        self.layers = Layers(
            query_key_value=self._matrix(joined),
            self_output=self._matrix([each.output for each in selves]),
            cross_query=self._matrix([each.query for each in crosses]),
            cross_output=self._matrix([each.output for each in crosses]),
            feed_input=self._matrix([block.feed_forward.input for block in blocks]),
            feed_output=self._matrix([block.feed_forward.output for block in blocks]),
            self_norm=self._norms([block.self_norm for block in blocks]),
            cross_norm=self._norms([block.cross_norm for block in blocks]),
            feed_norm=self._norms([block.feed_norm for block in blocks]),
            last_norm=self._norms([model.decoder_norm]),
            output=self._matrix([model.output]),
            epsilon=float(blocks[0].self_norm.eps),
            rms=config.norm_first,
            first=config.norm_first,
            gated=config.gated,
            rotary=config.rotary,
        )
        half = config.width // config.decoder_heads // 2
        self.turns_P2K = np.zeros((config.target_positions, 2, half), np.float32)
        if config.rotary:
            self.turns_P2K = np.ascontiguousarray(array_of(model.target_rotary).transpose(1, 0, 2))  # type: ignore[arg-type]

    def _matrix(self, maps: Sequence[nn.Linear]) -> Matrix:
        outputs = maps[0].weight.shape[0]
        scales = np.ones((len(maps), outputs), np.float32)
        biases = [array_of(each.bias) if each.bias is not None else np.zeros(outputs, np.float32) for each in maps]
        if not self._int8:
            return Matrix(np.stack([array_of(each.weight) for each in maps]), scales, np.stack(biases))
        halves = [to_int8(each.weight) for each in maps]
        scales = np.stack([scale.numpy() for _, scale in halves])
        return Matrix(np.stack([numbers.numpy() for numbers, _ in halves]), scales, np.stack(biases))

    def _norms(self, norms: Sequence[nn.Module]) -> Norm:
        width = self._width
        none, one = np.zeros(width, np.float32), np.ones(width, np.float32)
        scales = [array_of(norm.weight) if isinstance(norm, nn.RMSNorm | nn.LayerNorm) else one for norm in norms]
        shifts = [array_of(norm.bias) if isinstance(norm, nn.LayerNorm) else none for norm in norms]
        return Norm(np.stack(scales), np.stack(shifts))


def _side_by_side(first: nn.Linear, second: nn.Linear) -> nn.Linear:
    """One linear map that gives the outputs of both."""
    both = nn.Linear(1, 1, bias=first.bias is not None)
    both.weight = nn.Parameter(torch.cat([first.weight, second.weight]))
    if first.bias is not None:
        both.bias = nn.Parameter(torch.cat([first.bias, second.bias]))
    return both


class NativeState(FastState):
    """The same in machine code."""

    def __init__(self, decoder: FastDecoder, memory: Memory, native: NativeWeights) -> None:
        super().__init__(decoder, memory)
        self._native = native

    def feed(self, ids_R: Ints, positions_R: Ints, hidden_RC: Floats | None = None) -> Floats:
        decoder, native, start = self.decoder, self._native, self.length
        end = self._room_for(start + len(ids_R))
        x_RM: Floats = decoder.embedding_VM[ids_R]
        x_RM *= np.float32(decoder.width**0.5)
        if decoder.positions_PM is not None:
            x_RM += decoder.positions_PM[positions_R]
        hidden_RC = np.empty((1, 0), np.float32) if hidden_RC is None else hidden_RC
        self.length = end
        return feed(
            native.layers, x_RM, native.turns_P2K[positions_R], self._cross_keys, self._cross_values,
            self._keys_LHCD, self._values_LHCD, start, hidden_RC,
        )  # fmt: skip

    def probabilities(self, states_RM: Floats, trails_RH: Ints) -> Floats:
        copier = self._copier
        found_RV = generated(self._native.layers.output, np.ascontiguousarray(states_RM))
        if copier is not None:
            rows_RB = copier.rows(trails_RH)  # first: it may make the table of trails larger
            copied(
                found_RV, np.ascontiguousarray(states_RM), copier.content_SM, copier.trails_TBS, rows_RB,
                copier.gate_S, copier.gate_state, copier.gate_bias, copier.ids_S,
            )  # fmt: skip
        return found_RV
