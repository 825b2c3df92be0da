"""The decoder again, for one source on a CPU: the same numbers as transformer.Seq2Seq.step at a tenth of the cost.

A step of a small model is no work for its arithmetic (8 MFLOP) but for what stands around it: a call of a torch module
costs more than the product inside. So the weights are laid out once, and a step is one call of compiled code
(native_step.py) or, where that is not ready or not there, about fifty plain numpy calls a layer; nothing is copied per
step. Any rows can be fed together: the beams of a search, a run of tokens, a draft that is to be checked; each row says
which of the tokens fed before it sees. No beam ever moves its keys and values.

Reading the weights is what a step costs, so compiled code holds them in 8 bits, each output with a scale of its own;
or, for who wants them exact, in halves where these lose nothing.
Shapes: R rows of a step, C slots (tokens fed so far), S source tokens, M width, H heads, D width of one head, K inputs
and N outputs of a product, V vocabulary.
"""

import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from jotcode.model.config import ModelConfig
from jotcode.model.continuations import Continuation, best_of
from jotcode.model.copier import Copier, PointerWeights
from jotcode.model.fast_encoder import Source
from jotcode.model.fast_layers import (
    Embedding,
    Stack,
    attended,
    fed_forward,
    linear,
    normed,
    query_key_value,
    softmax,
    stack,
)
from jotcode.model.trails import NOTHING
from jotcode.model.vocabulary import BOS, EOS
from jotcode.model.weights import Floats, Ints, Matrix, Norm, Weights, matrix, norms, rounded_map

if TYPE_CHECKING:
    from jotcode.model.native_decoder import NativeWeights

logger = logging.getLogger(__name__)

# Slots that the caches grow by, and begin with.
GROWTH = 256


class Layers(NamedTuple):
    """All layers of the decoder, stacked, and what stands behind them."""

    own: Stack
    cross_query: Matrix
    cross_output: Matrix
    cross_norm: Norm
    output: Matrix

    def each(self, change: Callable[[Matrix], Matrix]) -> "Layers":
        """The same with all linear maps changed."""
        return Layers(
            self.own.each(change), change(self.cross_query), change(self.cross_output), self.cross_norm,
            change(self.output),
        )  # fmt: skip


class FastDecoder:
    """The decoder's weights of a model, laid out once."""

    def __init__(self, config: ModelConfig, weights: Weights, int8: bool = False) -> None:
        """int8: hold the weights of the linear maps in 8 bits; the steps in numpy and in machine code agree on them."""
        self.config, self._int8 = config, int8
        self._native: NativeWeights | None = None
        self.heads, self.width = config.decoder_heads, config.width
        self.embedding = Embedding(weights, config, "target", config.target_positions, self.heads)
        self.layers = _layers(config, weights)
        crossing = matrix(weights, [f"decoder.{n}.cross_attention.key_value" for n in range(config.decoder_layers)])
        # One map for all layers' keys and values.
        self.crossing = Matrix(*(np.concatenate(part)[None] for part in crossing))
        if int8:
            self.layers, self.crossing = self.layers.each(rounded_map), rounded_map(self.crossing)
        self.pointer = PointerWeights(config, weights) if config.copying else None

    def start(self, source: Source) -> "FastState":
        """A decoding for one source."""
        if self._native is None:
            return FastState(self, source)
        from jotcode.model.native_decoder import NativeState

        return NativeState(self, source, self._native)

    def compile(self) -> bool:
        """Make every decoding that starts from now on one of machine code.

        Takes a second, the first time on a machine ten or more. False, and all stays as it is, where numba is missing
        or does not know the machine.
        """
        try:
            from jotcode.model.native_decoder import NativeState, NativeWeights

            native = NativeWeights(self, self._int8)
            state = NativeState(self, Source(np.array([EOS, EOS]), np.zeros((2, self.width), np.float32)), native)
            states = state.feed(np.array([BOS, EOS]), np.arange(2), np.zeros((2, 2), np.float32))
            found = state.probabilities(states, np.array([[BOS, NOTHING, NOTHING], [EOS, BOS, NOTHING]]))
            state.best(found, [0.0, 0.0], 1)
        except Exception as error:  # whatever LLVM has against this machine, numpy goes on
            logger.warning("no machine code on this machine: %s: %s", type(error).__name__, error)
            return False
        self._native = native
        return True


def _layers(config: ModelConfig, weights: Weights) -> Layers:
    blocks = [f"decoder.{number}" for number in range(config.decoder_layers)]
    return Layers(
        stack(weights, config, "decoder", config.decoder_layers, config.decoder_heads),
        matrix(weights, [f"{block}.cross_attention.query" for block in blocks]),
        matrix(weights, [f"{block}.cross_attention.output" for block in blocks]),
        norms(weights, [f"{block}.cross_norm" for block in blocks]),
        matrix(weights, ["source_embedding" if config.shared_embedding else "output"]),
    )


class FastState:
    """One decoding of one source: what was fed so far, each token in a slot of its own."""

    def __init__(self, decoder: FastDecoder, source: Source) -> None:
        self.decoder, self.source_ids = decoder, source.ids_S
        self.length = 0
        layers, heads, head_width = decoder.config.decoder_layers, decoder.heads, decoder.width // decoder.heads
        joined = self._crossed(source)
        parts_2LHSD = joined.reshape(len(joined), layers, 2, heads, head_width).transpose(2, 1, 3, 0, 4)
        self._cross_keys = np.ascontiguousarray(parts_2LHSD[0] * np.float32(head_width**-0.5))
        self._cross_values = np.ascontiguousarray(parts_2LHSD[1])
        shape = (layers, heads, GROWTH, head_width)
        self._keys_LHCD, self._values_LHCD = np.empty(shape, np.float32), np.empty(shape, np.float32)
        self._copier = Copier(decoder.pointer, source) if decoder.pointer is not None else None

    def _crossed(self, source: Source) -> Floats:
        """All layers' keys and values of the source, side by side."""
        return linear(source.states_SM, self.decoder.crossing, 0)

    def rewind(self, length: int) -> None:
        """Forget all slots from `length` on."""
        self.length = length

    def keep(self, slots: Ints) -> None:
        """Forget all slots but these; they move together, in this order."""
        for cache in (self._keys_LHCD, self._values_LHCD):
            cache[:, :, : len(slots)] = cache[:, :, slots]
        self.length = len(slots)

    def feed(self, ids_R: Ints, positions_R: Ints, hidden_RC: Floats | None = None) -> Floats:
        """The decoder's states (R, M) after further tokens, one a row, which take the next R slots.

        hidden_RC: 0 where a row sees a slot and -inf where not, its own slot and its neighbours' included; None: a row
        sees everything, so only one row may be fed.
        """
        decoder, heads, start = self.decoder, self.decoder.heads, self.length
        end = self.length = self._room_for(start + len(ids_R))
        layers, own = decoder.layers, decoder.layers.own
        first, gated = decoder.config.norm_first, decoder.config.gated
        x_RM, turns_R2K = decoder.embedding(ids_R, positions_R), decoder.embedding.turns(positions_R)
        for layer in range(len(self._keys_LHCD)):
            keys, values = self._keys_LHCD[layer], self._values_LHCD[layer]
            source = normed(x_RM, own.self_norm, layer, first) if first else x_RM
            query, keys[:, start:end], values[:, start:end] = query_key_value(source, own, layer, heads, turns_R2K)
            x_RM = x_RM + linear(attended(query, keys[:, :end], values[:, :end], hidden_RC), own.self_output, layer)
            x_RM = x_RM if first else normed(x_RM, own.self_norm, layer, first)
            source = normed(x_RM, layers.cross_norm, layer, first) if first else x_RM
            query = linear(source, layers.cross_query, layer).reshape(len(x_RM), heads, -1).transpose(1, 0, 2)
            seen_RM = attended(query, self._cross_keys[layer], self._cross_values[layer])
            x_RM = x_RM + linear(seen_RM, layers.cross_output, layer)
            x_RM = x_RM if first else normed(x_RM, layers.cross_norm, layer, first)
            source = normed(x_RM, own.feed_norm, layer, first) if first else x_RM
            x_RM = x_RM + fed_forward(source, own, layer, gated)
            x_RM = x_RM if first else normed(x_RM, own.feed_norm, layer, first)
        return normed(x_RM, own.last_norm, 0, first) if first else x_RM

    def probabilities(self, states_RM: Floats, trails_RH: Ints) -> Floats:
        """The probabilities of the next token, (R, V), in an array of the caller's own.

        states: what feed returned.  trails: the token that each row was fed, the one before it and the one before
        that, NOTHING where there is none.
        """
        logits_RV = linear(states_RM, self.decoder.layers.output, 0)
        sums_R1 = softmax(logits_RV)
        if self._copier is None:
            logits_RV /= sums_R1
        else:
            self._copier.mix(logits_RV, sums_R1, states_RM, trails_RH)
        return logits_RV

    def best(self, probabilities_RV: Floats, totals: Sequence[float], count: int) -> list[Continuation]:
        """The `count` best continuations of rows with these sums of log-probabilities, best first."""
        return best_of(probabilities_RV, totals, count)

    def _room_for(self, end: int) -> int:
        layers, heads, capacity, head_width = self._keys_LHCD.shape
        if end > capacity:
            more = np.empty((layers, heads, max(end - capacity, GROWTH), head_width), np.float32)
            self._keys_LHCD = np.concatenate([self._keys_LHCD, more], axis=2)
            self._values_LHCD = np.concatenate([self._values_LHCD, more], axis=2)
        return end
