"""A model's weights as plain arrays: which ones a config has, and their layout for decoding without torch.

A server that decodes on the CPU never imports torch: that is two seconds of its start and 250 MB of its memory.
Shapes: L layers, N outputs and K inputs of a linear map, M width, V vocabulary, P positions.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from jotcode.model.config import ModelConfig
from jotcode.model.errors import CheckpointError
from jotcode.model.trails import HISTORY

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
Numbers = npt.NDArray[Any]  # float32; int8; or the bits of halves, as uint16
# By the names of Seq2Seq.state_dict(); tables that are shared stand once, as source_embedding.
Weights = Mapping[str, npt.NDArray[Any]]


class Matrix(NamedTuple):
    """One linear map for each layer: y = (x @ weight.T) * scale + bias."""

    weight_LNK: Numbers
    scale_LN: Floats
    bias_LN: Floats


class Norm(NamedTuple):
    """RMSNorm or LayerNorm, one for each layer; RMSNorm has shifts of 0."""

    scale_LM: Floats
    shift_LM: Floats


def shapes_of(config: ModelConfig) -> dict[str, tuple[int, ...]]:
    """The name and shape of every weight that a model of this config has."""
    width, plain = config.width, not config.norm_first
    shapes: dict[str, tuple[int, ...]] = {"source_embedding.weight": (config.source_vocabulary, width)}

    def linear(name: str, outputs: int, inputs: int, bias: bool) -> None:
        shapes[f"{name}.weight"] = (outputs, inputs)
        if bias:
            shapes[f"{name}.bias"] = (outputs,)

    def norm(name: str) -> None:
        shapes[f"{name}.weight"] = (width,)
        if plain:
            shapes[f"{name}.bias"] = (width,)

    def attention(name: str) -> None:
        linear(f"{name}.query", width, width, plain)
        linear(f"{name}.key_value", 2 * width, width, plain)
        linear(f"{name}.output", width, width, plain)

    if not config.shared_embedding:
        shapes["target_embedding.weight"] = (config.target_vocabulary, width)
        linear("output", config.target_vocabulary, width, True)
    if not config.rotary:
        shapes["source_position.weight"] = (config.source_positions, width)
        shapes["target_position.weight"] = (config.target_positions, width)
    for side, count in (("encoder", config.encoder_layers), ("decoder", config.decoder_layers)):
        for block in (f"{side}.{number}" for number in range(count)):
            attention(f"{block}.self_attention")
            norm(f"{block}.self_norm")
            if side == "decoder":
                attention(f"{block}.cross_attention")
                norm(f"{block}.cross_norm")
            linear(f"{block}.feed_forward.input", config.feed_forward * (1 + config.gated), width, not config.gated)
            linear(f"{block}.feed_forward.output", width, config.feed_forward, not config.gated)
            norm(f"{block}.feed_norm")
        if config.norm_first:
            norm(f"{side}_norm")
    if config.copying:
        linear("pointer.content_query", width, width, False)
        linear("pointer.content_key", width, width, False)
        shapes["pointer.follows"] = (HISTORY,)
        linear("pointer.gate", 1, 2 * width, True)
    return shapes


def check_shapes(weights: Mapping[str, Any], config: ModelConfig, where: object, mend: str) -> None:
    """Raises CheckpointError that lists every missing, unknown or misshapen array or tensor."""
    layers = config.encoder_layers + config.decoder_layers
    if layers > len(weights):  # before anything is made for each of them
        raise CheckpointError(f"{where}: {layers:,} layers in the config, {len(weights)} weights. {mend}")
    expected = shapes_of(config)
    problems = [f"{name} is missing" for name in expected.keys() - weights.keys()]
    problems += [f"{name} is unknown" for name in weights.keys() - expected.keys()]
    problems += [
        f"{name} has shape {tuple(weights[name].shape)}, not {shape}"
        for name, shape in expected.items()
        if name in weights and tuple(weights[name].shape) != shape
    ]
    if problems:
        raise CheckpointError(f"{where}: weights do not fit the config: {'; '.join(sorted(problems))}. {mend}")


def check_numbers(weights: Weights, where: object, mend: str) -> None:
    """Raises CheckpointError for arrays that are no floats, or hold NaN or an infinity: those decode to anything."""
    for name, array in weights.items():
        if array.dtype not in (np.float16, np.float32):
            raise CheckpointError(f"{where}: {name} is of {array.dtype}, not of float16 or float32. {mend}")
        if not np.isfinite(array).all():
            raise CheckpointError(f"{where}: {name} holds NaN or infinity: the training failed. {mend}")


def float32(weights: Weights, name: str) -> Floats:
    """One of the weights as float32 without gaps; not copied if it is that already."""
    return np.ascontiguousarray(weights[name], np.float32)


def to_int8(weight_NK: npt.NDArray[Any]) -> tuple[npt.NDArray[np.int8], Floats]:
    """The weights in 8 bits, and the scale of each output, (N,) float32."""
    weight_NK = weight_NK.astype(np.float32)
    scale_N = np.maximum(np.abs(weight_NK).max(axis=-1), np.float32(1e-12)) / np.float32(127)
    return np.rint(weight_NK / scale_N[..., None]).astype(np.int8), scale_N


def rounded(weight_NK: npt.NDArray[Any]) -> Floats:
    """The weights as float32 numbers that 8 bits and a scale for each output hold."""
    bytes_NK, scale_N = to_int8(weight_NK)
    return bytes_NK * scale_N[..., None]


def rounded_map(maps: Matrix) -> Matrix:
    """The same with rounded weights."""
    return maps._replace(weight_LNK=rounded(maps.weight_LNK))


def matrix(weights: Weights, names: Sequence[str]) -> Matrix:
    """The linear maps of these names, stacked, in float32; a map without bias has a bias of 0."""
    weight_LNK = _stacked([float32(weights, f"{name}.weight") for name in names])
    if f"{names[0]}.bias" in weights:
        bias_LN = _stacked([float32(weights, f"{name}.bias") for name in names])
    else:
        bias_LN = np.zeros(weight_LNK.shape[:2], np.float32)
    return Matrix(weight_LNK, np.ones_like(bias_LN), bias_LN)


def side_by_side(first: Matrix, second: Matrix) -> Matrix:
    """One linear map a layer that gives the outputs of both."""
    parts = [np.concatenate(pair, axis=1) for pair in zip(first, second, strict=True)]
    return Matrix(parts[0], parts[1], parts[2])


def norms(weights: Weights, names: Sequence[str]) -> Norm:
    """The norms of these names, stacked."""
    scale_LM = _stacked([float32(weights, f"{name}.weight") for name in names])
    if f"{names[0]}.bias" in weights:
        return Norm(scale_LM, _stacked([float32(weights, f"{name}.bias") for name in names]))
    return Norm(scale_LM, np.zeros_like(scale_LM))


def _stacked(arrays: Sequence[Floats]) -> Floats:
    # One alone stays where it is: the output layer is the embedding.
    return arrays[0][None] if len(arrays) == 1 else np.stack(arrays)
