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
from jotcode.model.native_step import Kind, best, copied, feed, generated
from jotcode.model.weights import Floats, Ints, Matrix, to_int8
from llvmlite.binding import get_host_cpu_features

# So many rows and more are numpy's: its products use the caches for many rows better than ours.
MANY_ROWS = 32


class NativeWeights:
    """The weights as native_step.py wants them: in 8 bits, in halves that lose nothing, or as they are."""

    def __init__(self, decoder: FastDecoder, int8: bool) -> None:
        config = decoder.config
        self.layers = _each(decoder.layers, _in_8_bits if int8 else _in_halves if _widens_halves() else lambda maps: maps)
        first = config.norm_first
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
