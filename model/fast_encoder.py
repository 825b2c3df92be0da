"""The encoder again, for one source on a CPU, in numpy: the same numbers as transformer.Seq2Seq.encode without torch.

Shapes: S source tokens, M width.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from jotcode.model.config import ModelConfig
from jotcode.model.fast_layers import Embedding, attended, fed_forward, linear, normed, query_key_value, stack
from jotcode.model.weights import Floats, Ints, Weights, rounded_map

if TYPE_CHECKING:
    from jotcode.model.native_decoder import NativeEncoder


@dataclass(frozen=True, eq=False)
class Source:
    """What the decoder knows of a source."""

    ids_S: Ints
    states_SM: Floats


class FastEncoder:
    """The encoder's weights, laid out once."""

    def __init__(self, config: ModelConfig, weights: Weights, int8: bool = False) -> None:
        """int8: as in FastDecoder."""
        self.config, self.heads = config, config.encoder_heads
        layers = stack(weights, config, "encoder", config.encoder_layers, self.heads)
        self.layers = layers.each(rounded_map) if int8 else layers
        self._int8 = int8
        self._native: NativeEncoder | None = None
        self.embedding = Embedding(weights, config, "source", config.source_positions, self.heads)

    def encode(self, ids: Sequence[int]) -> Source:
        """The source as the decoder sees it. Raises ValueError for one longer than the model's positions."""
        config, layers = self.config, self.layers
        if len(ids) > config.source_positions:
            raise ValueError(f"a source of {len(ids)} tokens is longer than the model's {config.source_positions}")
        ids_S, positions_S = np.array(ids, np.int64), np.arange(len(ids))
        x_SM, turns_S2K = self.embedding(ids_S, positions_S), self.embedding.turns(positions_S)
        if self._native is not None:
            return Source(ids_S, self._native.states(x_SM, turns_S2K))
        first = config.norm_first
        for layer in range(config.encoder_layers):
            source = normed(x_SM, layers.self_norm, layer, first) if first else x_SM
            query, keys, values = query_key_value(source, layers, layer, self.heads, turns_S2K)
            x_SM = x_SM + linear(attended(query, keys, values), layers.self_output, layer)
            x_SM = x_SM if first else normed(x_SM, layers.self_norm, layer, first)
            source = normed(x_SM, layers.feed_norm, layer, first) if first else x_SM
            x_SM = x_SM + fed_forward(source, layers, layer, config.gated)
            x_SM = x_SM if first else normed(x_SM, layers.feed_norm, layer, first)
        return Source(ids_S, normed(x_SM, layers.last_norm, 0, first) if first else x_SM)

    def compile(self) -> None:
        """Encode in machine code from now on, where that is faster: with weights in 8 bits.

        To be called where the decoder could be compiled: what keeps one from it keeps the other.
        """
        if self._int8:
            from jotcode.model.native_decoder import NativeEncoder

            native = NativeEncoder(self)
            native.states(np.zeros((2, self.config.width), np.float32), self.embedding.turns(np.arange(2)))
            self._native = native
