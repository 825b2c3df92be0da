"""Our weights in CTranslate2, the engine that bench.py measures against: all of a `seed` model, so that it writes the
same tokens; of a `base` model all but the pointer, so that it does the same work.
"""

from pathlib import Path
from typing import Any

import ctranslate2
import torch
from ctranslate2.specs import TransformerSpec
from ctranslate2.specs.attention_spec import MultiHeadAttentionSpec
from ctranslate2.specs.common_spec import Activation
from ctranslate2.specs.transformer_spec import TransformerDecoderSpec, TransformerEncoderSpec
from jotcode.model.attention import Attention
from jotcode.model.config import ModelConfig
from jotcode.model.transformer import Block, FeedForward, Seq2Seq
from torch import Tensor, nn

EPSILON = {True: 1e-6, False: 1e-5}  # of RMSNorm (norm_first) and of LayerNorm


def convert(model: Seq2Seq, directory: Path) -> None:
    """Write the model as a CTranslate2 folder in float32. Its tokens are called by their ids, '0', '1' ..."""
    config = model.config
    spec = TransformerSpec(_encoder(model, config), _decoder(model, config))
    spec.register_source_vocabulary(_names(config.source_vocabulary))
    spec.register_target_vocabulary(_names(config.target_vocabulary))
    spec.config.unk_token, spec.config.bos_token, spec.config.eos_token = "1", "2", "3"
    spec.config.decoder_start_token = "2"
    spec.config.layer_norm_epsilon = EPSILON[config.norm_first]
    spec.validate()
    directory.mkdir(parents=True, exist_ok=True)
    spec.save(str(directory))


def translator(directory: Path, compute_type: str, threads: int) -> ctranslate2.Translator:
    """The engine of a converted model."""
    return ctranslate2.Translator(
        str(directory), device="cpu", compute_type=compute_type, inter_threads=1, intra_threads=threads
    )


def _names(size: int) -> list[str]:
    return [str(number) for number in range(size)]


def _numbers(tensor: Tensor) -> Any:
    return tensor.detach().float().contiguous().numpy()


def _kinds(config: ModelConfig, heads: int) -> dict[str, Any]:
    kinds: dict[str, Any] = {"pre_norm": config.norm_first, "rms_norm": config.norm_first, "ffn_glu": config.gated}
    kinds["activation"] = Activation.SWISH if config.gated else Activation.RELU
    if config.rotary:
        kinds |= {"rotary_dim": config.width // heads, "rotary_interleave": False}
    return kinds


def _encoder(model: Seq2Seq, config: ModelConfig) -> TransformerEncoderSpec:
    heads = config.encoder_heads
    spec = TransformerEncoderSpec(config.encoder_layers, heads, **_kinds(config, heads))
    spec.embeddings[0].weight = _numbers(model.source_embedding.weight)
    if not config.rotary:
        spec.position_encodings.encodings = _numbers(model.source_position.weight)
    if config.norm_first:
        _norm(spec.layer_norm, model.encoder_norm)
    for layer, block in zip(spec.layer, model.encoder, strict=True):
        _block(layer, block)
    return spec


def _decoder(model: Seq2Seq, config: ModelConfig) -> TransformerDecoderSpec:
    heads = config.decoder_heads
    spec = TransformerDecoderSpec(config.decoder_layers, heads, **_kinds(config, heads))
    spec.embeddings.weight = _numbers(model.target_embedding.weight)
    if not config.rotary:
        spec.position_encodings.encodings = _numbers(model.target_position.weight)
    if config.norm_first:
        _norm(spec.layer_norm, model.decoder_norm)
    spec.projection.weight = _numbers(model.output.weight)
    if model.output.bias is not None:
        spec.projection.bias = _numbers(model.output.bias)
    for layer, block in zip(spec.layer, model.decoder, strict=True):
        _block(layer, block)
        _attention(layer.attention, block.cross_attention, block.cross_norm, crosses=True)
    return spec


def _block(layer: Any, block: Block) -> None:
    _attention(layer.self_attention, block.self_attention, block.self_norm)
    _feed_forward(layer.ffn, block.feed_forward)
    _norm(layer.ffn.layer_norm, block.feed_norm)


def _attention(spec: MultiHeadAttentionSpec, attention: Attention, norm: nn.Module, crosses: bool = False) -> None:
    _norm(spec.layer_norm, norm)
    query, key_value = attention.query, attention.key_value
    if crosses:
        _linear(spec.linear[0], query.weight, query.bias)
        _linear(spec.linear[1], key_value.weight, key_value.bias)
    else:
        bias = torch.cat([query.bias, key_value.bias]) if query.bias is not None else None
        _linear(spec.linear[0], torch.cat([query.weight, key_value.weight]), bias)
    _linear(spec.linear[-1], attention.output.weight, attention.output.bias)


def _feed_forward(spec: Any, feed: FeedForward) -> None:
    if feed.gated:
        value, gate = feed.input.weight.chunk(2)
        _linear(spec.linear_0, gate, None)
        _linear(spec.linear_0_noact, value, None)
    else:
        _linear(spec.linear_0, feed.input.weight, feed.input.bias)
    _linear(spec.linear_1, feed.output.weight, feed.output.bias)


def _linear(spec: Any, weight: Tensor, bias: Tensor | None) -> None:
    spec.weight = _numbers(weight)
    if bias is not None:
        spec.bias = _numbers(bias)


def _norm(spec: Any, norm: nn.Module) -> None:
    spec.gamma = _numbers(norm.weight)  # type: ignore[arg-type]
    if isinstance(norm, nn.LayerNorm):
        spec.beta = _numbers(norm.bias)
