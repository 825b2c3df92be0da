"""The sizes and choices that define a model, and the presets by name."""

from dataclasses import asdict, dataclass, fields, replace
from difflib import get_close_matches
from typing import Any, Literal, get_args

from jotcode.model.errors import ConfigError

Tokens = Literal["words", "pieces"]

ROTARY_BASE = 10000.0  # of rotary positions (Su et al. 2021, arXiv:2104.09864)
NORM_EPSILON = {True: 1e-6, False: 1e-5}  # of RMSNorm (norm_first) and of LayerNorm


MOST_POSITIONS = 65_536  # tables are made for all of them

_KINDS: dict[Any, type] = {int: int, float: float, bool: bool, str: str}


def _is_a(kind: type, value: object) -> bool:
    return type(value) is kind or (kind is float and type(value) is int)


@dataclass(frozen=True, kw_only=True)
class ModelConfig:
    """Everything that a checkpoint needs, besides its weights, to rebuild the network.

    width: of every hidden vector.  feed_forward: inner width of the feed-forward block.
    source_positions, target_positions: the longest source and target, in tokens; BOS and EOS count.
    norm_first: RMSNorm before each block (pre-norm) instead of LayerNorm behind it (post-norm, Vaswani et al. 2017).
    rotary: rotary positions (Su et al. 2021, arXiv:2104.09864) instead of learned ones.
    gated: SwiGLU feed-forward (Shazeer 2020, arXiv:2002.05202) instead of ReLU.
    shared_embedding: one table for source tokens, target tokens and the output layer.
    frozen_embeddings: the token embeddings are given (gensim) and do not train.
    copying: a pointer-generator head over the source (See et al. 2017, arXiv:1704.04368); needs one vocabulary.
    """

    preset: str
    tokens: Tokens
    source_vocabulary: int
    target_vocabulary: int
    width: int
    encoder_layers: int
    decoder_layers: int
    encoder_heads: int
    decoder_heads: int
    feed_forward: int
    source_positions: int
    target_positions: int
    dropout: float
    norm_first: bool
    rotary: bool
    gated: bool
    shared_embedding: bool
    frozen_embeddings: bool
    copying: bool

    def __post_init__(self) -> None:
        for heads in (self.encoder_heads, self.decoder_heads):
            if self.width % heads:
                raise ConfigError(f"width {self.width} is not a multiple of {heads} heads. Choose another width.")
        if (self.shared_embedding or self.copying) and self.source_vocabulary != self.target_vocabulary:
            raise ConfigError(
                f"a shared embedding or copying needs one vocabulary, not {self.source_vocabulary} source and "
                f"{self.target_vocabulary} target tokens. Prepare the data with --preset base."
            )

    def to_dict(self) -> dict[str, Any]:
        """The fields as plain values, for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> "ModelConfig":
        """The config that to_dict wrote. Raises ConfigError for unknown and missing fields, all at once."""
        if not isinstance(values, dict):
            raise ConfigError(f"model config: {values!r} is no object of fields. Copy it again, or train again.")
        known = {field.name for field in fields(cls)}
        unknown, missing = sorted(set(values) - known), sorted(known - set(values))
        if unknown or missing:
            raise ConfigError(
                f"model config: unknown fields {unknown}, missing fields {missing}. "
                "It was written by another version of jotcode: train again, or install that version."
            )
        wrong = [
            f"{field.name} is {values[field.name]!r}, not a {_KINDS[field.type].__name__}"
            for field in fields(cls)
            if field.type in _KINDS and not _is_a(_KINDS[field.type], values[field.name])
        ]
        wrong += [
            f"{field.name} is {values[field.name]}, not positive"
            for field in fields(cls)
            if field.type is int and _is_a(int, values[field.name]) and values[field.name] < 1
        ]
        wrong += [
            f"{name} is {values[name]}, more than {MOST_POSITIONS}"
            for name in ("source_positions", "target_positions")
            if _is_a(int, values[name]) and values[name] > MOST_POSITIONS
        ]
        if _is_a(float, values["dropout"]) and not 0.0 <= values["dropout"] < 1.0:
            wrong.append(f"dropout is {values['dropout']}, not from 0 to below 1")
        if values["tokens"] not in get_args(Tokens):
            wrong.append(f"tokens are {values['tokens']!r}, not one of {', '.join(get_args(Tokens))}")
        if wrong:
            raise ConfigError(f"model config: {'; '.join(wrong)}. It is damaged: copy it again, or train again.")
        return cls(**values)


# Vocabularies of 0 stand for "as the data set says".
PRESETS = {
    "seed": ModelConfig(
        preset="seed", tokens="words", source_vocabulary=0, target_vocabulary=0,
        width=768, encoder_layers=2, decoder_layers=2, encoder_heads=4, decoder_heads=4, feed_forward=1024,
        source_positions=100, target_positions=250, dropout=0.1,
        norm_first=False, rotary=False, gated=False, shared_embedding=False, frozen_embeddings=True, copying=False,
    ),
    "base": ModelConfig(
        preset="base", tokens="pieces", source_vocabulary=0, target_vocabulary=0,
        width=256, encoder_layers=3, decoder_layers=3, encoder_heads=4, decoder_heads=4, feed_forward=640,
        source_positions=384, target_positions=320, dropout=0.1,
        norm_first=True, rotary=True, gated=True, shared_embedding=True, frozen_embeddings=False, copying=True,
    ),
    "tiny": ModelConfig(
        preset="tiny", tokens="pieces", source_vocabulary=0, target_vocabulary=0,
        width=64, encoder_layers=2, decoder_layers=2, encoder_heads=2, decoder_heads=2, feed_forward=128,
        source_positions=384, target_positions=320, dropout=0.1,
        norm_first=True, rotary=True, gated=True, shared_embedding=True, frozen_embeddings=False, copying=True,
    ),
}  # fmt: skip

# The vocabularies with which the seed recipe reports 24,149,820 trainable parameters.
REPORTED_VOCABULARIES = {"seed": (1195, 4412)}


def preset(name: str, source_vocabulary: int, target_vocabulary: int) -> ModelConfig:
    """The preset of that name at these vocabulary sizes. Raises ConfigError that names the nearest preset."""
    if name not in PRESETS:
        near = get_close_matches(name, PRESETS, 1)
        hint = f" Did you mean {near[0]!r}?" if near else ""
        raise ConfigError(f"no preset {name!r}.{hint} Presets: {', '.join(PRESETS)}.")
    return replace(PRESETS[name], source_vocabulary=source_vocabulary, target_vocabulary=target_vocabulary)
