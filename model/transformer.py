"""The encoder-decoder: encode once, decode all steps for training, or step by step over a cache.

Shapes: N rows, S source tokens, T target tokens, V target vocabulary, M width, H heads, D width of one head.
Both presets are this one network; ModelConfig names the papers behind each choice.
"""

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from jotcode.model.attention import Attention, padding_mask, rotary_table
from jotcode.model.config import NORM_EPSILON, ModelConfig
from jotcode.model.kv_cache import KVCache
from jotcode.model.pointer import Pointer, mix, nothing_before, trails
from jotcode.model.trails import HISTORY
from torch import Tensor, nn


@dataclass(frozen=True)
class Memory:
    """What the decoder knows of a source. states_NSM: the encoder's output; mask: (N, 1, 1, S), True on tokens."""

    source_ids_NS: Tensor
    states_NSM: Tensor
    mask: Tensor


@dataclass(frozen=True)
class Prediction:
    """The decoder's say on the next token after each step.

    logits_NTV over the vocabulary; with a pointer also copy_NTS, attention weights over the source tokens, and
    gate_NT1, the logit of copying against generating.
    """

    logits_NTV: Tensor
    copy_NTS: Tensor | None = None
    gate_NT1: Tensor | None = None

    def last(self) -> "Prediction":
        """The prediction after the last step alone."""
        copy, gate = self.copy_NTS, self.gate_NT1
        return Prediction(
            self.logits_NTV[:, -1:],
            copy[:, -1:] if copy is not None else None,
            gate[:, -1:] if gate is not None else None,
        )


@dataclass
class DecoderState:
    """Where a decoding stands: caches per layer, keys and values of the source per layer, steps so far."""

    memory: Memory
    caches: list[KVCache]
    cross: list[tuple[Tensor, Tensor]]
    pointer_keys_NSM: Tensor | None
    written_NH: Tensor
    length: int = 0

    def reorder(self, rows_N: Tensor) -> None:
        """Let row i continue what row rows_N[i] was. Only rows of the same source may be exchanged."""
        for cache in self.caches:
            cache.reorder(rows_N, self.length)
        self.written_NH = self.written_NH[rows_N]


class FeedForward(nn.Module):
    """ReLU (Vaswani et al. 2017) or SwiGLU (Shazeer 2020) between two linear maps."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.gated = config.gated
        inner = config.feed_forward * (2 if config.gated else 1)
        self.input = nn.Linear(config.width, inner, bias=not config.gated)
        self.output = nn.Linear(config.feed_forward, config.width, bias=not config.gated)
        self.dropout = nn.Dropout(config.dropout)

    def forward(self, x: Tensor) -> Tensor:
        if self.gated:
            value, gate = self.input(x).chunk(2, dim=-1)
            return self.output(self.dropout(value * F.silu(gate)))  # type: ignore[no-any-return]
        return self.output(self.dropout(F.relu(self.input(x))))  # type: ignore[no-any-return]


def _norm(config: ModelConfig) -> nn.Module:
    epsilon = NORM_EPSILON[config.norm_first]
    return nn.RMSNorm(config.width, epsilon) if config.norm_first else nn.LayerNorm(config.width, epsilon)


class Block(nn.Module):
    """One layer: self-attention, cross-attention if it belongs to the decoder, feed-forward, each with its residual."""

    def __init__(self, config: ModelConfig, heads: int, crosses: bool) -> None:
        super().__init__()
        self.norm_first = config.norm_first
        self.self_attention = Attention(config.width, heads, config.dropout, bias=not config.norm_first)
        self.self_norm = _norm(config)
        self.cross_attention = (
            Attention(config.width, heads, config.dropout, bias=not config.norm_first) if crosses else None
        )
        self.cross_norm = _norm(config) if crosses else None
        self.feed_forward = FeedForward(config)
        self.feed_norm = _norm(config)
        self.dropout = nn.Dropout(config.dropout)

    def forward(
        self,
        x_NTM: Tensor,
        mask: Tensor | None,
        causal: bool,
        rotary: Tensor | None,
        cache: KVCache | None = None,
        at: int = 0,
        cross: tuple[Tensor, Tensor] | None = None,
        cross_mask: Tensor | None = None,
    ) -> Tensor:
        def attend(x: Tensor) -> Tensor:
            return self.self_attention.self_attend(x, cache, at, mask, causal, rotary)

        x_NTM = self._residual(x_NTM, attend, self.self_norm)
        if self.cross_attention is not None and self.cross_norm is not None and cross is not None:
            attention, (keys, values) = self.cross_attention, cross
            x_NTM = self._residual(x_NTM, lambda x: attention.attend(x, keys, values, cross_mask), self.cross_norm)
        return self._residual(x_NTM, self.feed_forward, self.feed_norm)

    def _residual(self, x: Tensor, inner: "nn.Module | object", norm: nn.Module) -> Tensor:
        assert callable(inner)
        if self.norm_first:
            return x + self.dropout(inner(norm(x)))
        return norm(x + self.dropout(inner(x)))


class Seq2Seq(nn.Module):
    """The model. Weights are drawn from torch's global generator: seed it first for a repeatable start."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        self.source_embedding = nn.Embedding(config.source_vocabulary, config.width)
        self.target_embedding = (
            self.source_embedding if config.shared_embedding else nn.Embedding(config.target_vocabulary, config.width)
        )
        if config.rotary:
            self.register_buffer("source_rotary", torch.empty(0), persistent=False)
            self.register_buffer("target_rotary", torch.empty(0), persistent=False)
            self.reset_tables()
        else:
            self.source_position = nn.Embedding(config.source_positions, config.width)
            self.target_position = nn.Embedding(config.target_positions, config.width)
        self.encoder = nn.ModuleList(
            Block(config, config.encoder_heads, crosses=False) for _ in range(config.encoder_layers)
        )
        self.decoder = nn.ModuleList(
            Block(config, config.decoder_heads, crosses=True) for _ in range(config.decoder_layers)
        )
        self.encoder_norm = _norm(config) if config.norm_first else nn.Identity()
        self.decoder_norm = _norm(config) if config.norm_first else nn.Identity()
        self.pointer = Pointer(config.width) if config.copying else None
        self.output = nn.Linear(config.width, config.target_vocabulary, bias=not config.shared_embedding)
        self.dropout = nn.Dropout(config.dropout)
        self._initialise()
        self.tie()
        if config.frozen_embeddings:
            self.source_embedding.weight.requires_grad_(False)
            self.target_embedding.weight.requires_grad_(False)

    def tie(self) -> None:
        """Make the output layer's weights those of the embedding, where the config shares them."""
        if self.config.shared_embedding:
            self.output.weight = self.source_embedding.weight

    def _initialise(self) -> None:
        for name, parameter in self.named_parameters():
            if "norm" in name or name.startswith("pointer."):
                continue
            if parameter.dim() < 2:
                nn.init.zeros_(parameter)
            elif "embedding" in name or "position" in name:
                # Scaled by sqrt(width) on the way in, so that a token's vector starts with norm of about sqrt(width).
                nn.init.normal_(parameter, std=self.config.width**-0.5)
            else:
                nn.init.xavier_uniform_(parameter)

    def reset_tables(self) -> None:
        """Compute the rotary tables: they are no weights, so a model that was built without memory lacks them."""
        if self.config.rotary:
            device = self.source_embedding.weight.device
            for side, positions, heads in (
                ("source", self.config.source_positions, self.config.encoder_heads),
                ("target", self.config.target_positions, self.config.decoder_heads),
            ):
                table = rotary_table(positions, self.config.width // heads).to(device)
                setattr(self, f"{side}_rotary", table)

    def parameter_counts(self) -> tuple[int, int]:
        """(trainable, all) parameters; a shared table counts once."""
        parameters = list(self.parameters())
        return sum(p.numel() for p in parameters if p.requires_grad), sum(p.numel() for p in parameters)

    def load_embeddings(self, source_VM: Tensor, target_VM: Tensor) -> None:
        """Take given vectors as token embeddings. A shared table takes the source's.

        In the shared case the vectors also are the output layer, so they are scaled to the norm of a fresh table.
        """
        with torch.no_grad():
            if self.config.shared_embedding:
                scale = self.config.width**-0.5 / source_VM.std().clamp_min(1e-6)
                self.source_embedding.weight.copy_(source_VM * scale)
                return
            self.source_embedding.weight.copy_(source_VM)
            self.target_embedding.weight.copy_(target_VM)

    def _embed(self, ids_NT: Tensor, table: nn.Embedding, position: str, at: int) -> Tensor:
        x_NTM = table(ids_NT) * math.sqrt(self.config.width)
        if not self.config.rotary:
            positions = torch.arange(at, at + ids_NT.shape[1], device=ids_NT.device)
            x_NTM = x_NTM + getattr(self, position)(positions)
        return self.dropout(x_NTM)  # type: ignore[no-any-return]

    def _angles(self, buffer: str, at: int, end: int) -> Tensor | None:
        return getattr(self, buffer)[:, at:end] if self.config.rotary else None

    def encode(self, source_ids_NS: Tensor, lengths_N: Tensor) -> Memory:
        """The source as the decoder sees it. lengths_N: tokens of each row; what stands behind them is padding.

        Raises ValueError for a source longer than the model's positions.
        """
        size = source_ids_NS.shape[1]
        if size > self.config.source_positions:
            raise ValueError(f"a source of {size} tokens is longer than the model's {self.config.source_positions}")
        mask = padding_mask(lengths_N, size)
        x_NSM = self._embed(source_ids_NS, self.source_embedding, "source_position", 0)
        rotary = self._angles("source_rotary", 0, size)
        for block in self.encoder:
            x_NSM = block(x_NSM, mask, causal=False, rotary=rotary)
        return Memory(source_ids_NS, self.encoder_norm(x_NSM), mask)

    def decode(self, target_ids_NT: Tensor, memory: Memory) -> Prediction:
        """The prediction after every step of a known target, all at once: for training. Starts with BOS."""
        size = target_ids_NT.shape[1]
        x_NTM = self._embed(target_ids_NT, self.target_embedding, "target_position", 0)
        rotary = self._angles("target_rotary", 0, size)
        for block in self.decoder:
            cross = block.cross_attention.keys_and_values(memory.states_NSM)  # type: ignore[union-attr, operator]
            x_NTM = block(x_NTM, None, causal=True, rotary=rotary, cross=cross, cross_mask=memory.mask)
        keys = self._pointer_keys(memory)
        nothing = nothing_before(len(target_ids_NT), target_ids_NT.device)
        return self._predict(self.decoder_norm(x_NTM), target_ids_NT, nothing, memory, keys)

    def forward(self, source_ids_NS: Tensor, lengths_N: Tensor, target_ids_NT: Tensor) -> Prediction:
        """encode and decode in one call, as DistributedDataParallel wants it."""
        return self.decode(target_ids_NT, self.encode(source_ids_NS, lengths_N))

    def start(self, memory: Memory, capacity: int, beams: int = 1) -> DecoderState:
        """A decoding of at most `capacity` tokens, with `beams` rows for each source (N = sources x beams)."""
        if capacity > self.config.target_positions:
            raise ValueError(f"{capacity} tokens are more than the model's {self.config.target_positions} positions")

        def widen(x: Tensor) -> Tensor:
            return x.repeat_interleave(beams, dim=0) if beams > 1 else x

        pointer_keys = self._pointer_keys(memory)
        cross = [block.cross_attention.keys_and_values(memory.states_NSM) for block in self.decoder]  # type: ignore[union-attr, operator]
        rows = memory.source_ids_NS.shape[0] * beams
        heads, head_width = self.config.decoder_heads, self.config.width // self.config.decoder_heads
        return DecoderState(
            memory=Memory(widen(memory.source_ids_NS), widen(memory.states_NSM), widen(memory.mask)),
            caches=[KVCache(rows, heads, capacity, head_width, memory.states_NSM) for _ in self.decoder],
            cross=[(widen(keys), widen(values)) for keys, values in cross],
            pointer_keys_NSM=widen(pointer_keys) if pointer_keys is not None else None,
            written_NH=nothing_before(rows, memory.source_ids_NS.device),
        )

    def step(self, ids_NT: Tensor, state: DecoderState) -> Prediction:
        """The prediction after each of T further tokens; advances the state by T."""
        at, size = state.length, ids_NT.shape[1]
        x_NTM = self._embed(ids_NT, self.target_embedding, "target_position", at)
        rotary = self._angles("target_rotary", at, at + size)
        mask = None
        if size > 1:
            mask = torch.ones(size, at + size, dtype=torch.bool, device=ids_NT.device).tril(diagonal=at)
        for block, cache, cross in zip(self.decoder, state.caches, state.cross, strict=True):
            x_NTM = block(x_NTM, mask, False, rotary, cache, at, cross, state.memory.mask)
        state.length += size
        before = state.written_NH
        state.written_NH = torch.cat([before, ids_NT], dim=1)[:, 1 - HISTORY :]
        return self._predict(self.decoder_norm(x_NTM), ids_NT, before, state.memory, state.pointer_keys_NSM)

    def _pointer_keys(self, memory: Memory) -> Tensor | None:
        if self.pointer is None:
            return None
        return self.pointer.keys(memory.states_NSM, memory.source_ids_NS, self.source_embedding.weight)

    def _predict(
        self, x_NTM: Tensor, ids_NT: Tensor, before_NH: Tensor, memory: Memory, pointer_keys: Tensor | None
    ) -> Prediction:
        logits = self.output(x_NTM)
        if self.pointer is None or pointer_keys is None:
            return Prediction(logits)
        written = trails(ids_NT, before_NH, self.target_embedding.weight)
        copy, gate = self.pointer(x_NTM, written, pointer_keys, memory.mask[:, 0])
        return Prediction(logits, copy, gate)

    def log_probs(self, prediction: Prediction, memory: Memory) -> Tensor:
        """Log-probabilities of the next token, (N, T, V) float32, copied and generated together."""
        if prediction.copy_NTS is None or prediction.gate_NT1 is None:
            return prediction.logits_NTV.float().log_softmax(-1)
        return mix(prediction.logits_NTV, prediction.copy_NTS, prediction.gate_NT1, memory.source_ids_NS)
