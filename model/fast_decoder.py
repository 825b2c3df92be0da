"""The decoder again, for one source on a CPU: the same numbers as transformer.Seq2Seq.step at a tenth of the cost.

A step of a small model is no work for its arithmetic (8 MFLOP) but for what stands around it: a call of a torch module
costs more than the product inside. So the weights are laid out once, and a step is one call of compiled code
(native_step.py) or, where that is not ready or not there, about fifty plain numpy calls a layer; nothing is copied per
step. Any rows can be fed together: the beams of a search, a run of tokens, a draft that is to be checked; each row says
which of the tokens fed before it sees. No beam ever moves its keys and values.

Reading the weights is what a step costs, so they may be held in 8 bits, each output with a scale of its own.
Shapes: R rows of a step, C slots (tokens fed so far), S source tokens, M width, H heads, D width of one head, K inputs
and N outputs of a product, V vocabulary.
"""

import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import torch
from jotcode.model.attention import ROTARY_BASE
from jotcode.model.pointer import HISTORY, NOTHING
from jotcode.model.transformer import Block, Memory, Seq2Seq
from jotcode.model.vocabulary import BOS, EOS
from torch import Tensor, nn

if TYPE_CHECKING:
    from jotcode.model.native_decoder import NativeWeights

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
logger = logging.getLogger(__name__)

# Slots that the caches grow by, and begin with.
GROWTH = 256


def array_of(tensor: Tensor) -> Floats:
    """The tensor as a float32 array without gaps."""
    return np.ascontiguousarray(tensor.detach().float().cpu().numpy())


def to_int8(weight_NK: Tensor) -> tuple[Tensor, Tensor]:
    """The weights in 8 bits, (N, K), and the scale of each output, (N,) float32."""
    weight_NK = weight_NK.detach().float().cpu()
    scale_N = weight_NK.abs().amax(dim=1).clamp_min(1e-12) / 127
    return (weight_NK / scale_N[:, None]).round().to(torch.int8), scale_N


def rounded(weight_NK: Tensor) -> Tensor:
    """The weights as float32 numbers that 8 bits and a scale for each output hold."""
    bytes_NK, scale_N = to_int8(weight_NK)
    return bytes_NK * scale_N[:, None]


class Product:
    """x @ W + b.

    One row goes through numpy, the fastest for it (all weights of `base`: 0.3 ms, torch 0.5 ms). Several rows go
    through FBGEMM with weights in half precision, if that loses nothing, as with the shipped weights, which are stored
    so (four rows: 0.7 ms, numpy 1.3 ms, torch 1.6 ms).
    """

    def __init__(self, weight_NK: Tensor, bias: Tensor | None = None) -> None:
        weight_NK = weight_NK.detach().float().cpu()
        self._weight_KN = np.ascontiguousarray(weight_NK.numpy().T)
        self._bias = array_of(bias) if bias is not None else None
        self._packed = _packed_half(weight_NK)
        self._multiply = torch.ops.quantized.linear_dynamic_fp16.default if self._packed is not None else None

    def __call__(self, x_RK: Floats) -> Floats:
        y_RN: Floats
        if self._multiply is None or len(x_RK) == 1:
            y_RN = x_RK @ self._weight_KN
        else:
            y_RN = self._multiply(torch.from_numpy(x_RK), self._packed).numpy()
        if self._bias is not None:
            y_RN += self._bias
        return y_RN


def _packed_half(weight_NK: Tensor) -> Any:
    """The weights as FBGEMM wants them; None if they are not halves exactly or this machine has no FBGEMM (ARM)."""
    exactly = torch.equal(weight_NK.half().float(), weight_NK)
    if not exactly or "fbgemm" not in torch.backends.quantized.supported_engines:
        return None
    return torch.ops.quantized.linear_prepack_fp16(weight_NK.contiguous(), None)


class _RMSNorm:
    def __init__(self, norm: nn.RMSNorm) -> None:
        self._scale = array_of(norm.weight) * np.float32(norm.weight.shape[0] ** 0.5)
        self._eps = np.float32((norm.eps or 0.0) * norm.weight.shape[0])

    def __call__(self, x_RM: Floats) -> Floats:
        squares = np.vecdot(x_RM, x_RM)
        squares += self._eps
        np.sqrt(squares, out=squares)
        normed: Floats = x_RM / squares[:, None]
        normed *= self._scale
        return normed


class _LayerNorm:
    def __init__(self, norm: nn.LayerNorm) -> None:
        self._scale, self._shift, self._eps = array_of(norm.weight), array_of(norm.bias), np.float32(norm.eps)

    def __call__(self, x_RM: Floats) -> Floats:
        centred: Floats = x_RM - x_RM.mean(axis=1, keepdims=True)
        variance = np.vecdot(centred, centred)
        variance /= np.float32(x_RM.shape[1])
        variance += self._eps
        centred /= np.sqrt(variance)[:, None]
        centred *= self._scale
        centred += self._shift
        return centred


def _norm(norm: nn.Module) -> Callable[[Floats], Floats]:
    if isinstance(norm, nn.RMSNorm):
        return _RMSNorm(norm)
    if isinstance(norm, nn.LayerNorm):
        return _LayerNorm(norm)
    return lambda x_RM: x_RM


def _softmax(scores: Floats) -> Floats:
    """exp(scores) in place, and their sums over the last axis: dividing what was summed with them is cheaper."""
    scores -= np.maximum.reduce(scores, axis=-1, keepdims=True)
    np.exp(scores, out=scores)
    sums: Floats = np.add.reduce(scores, axis=-1, keepdims=True)
    return sums


class _Layer:
    """The weights of one decoder layer, laid out for a step."""

    def __init__(self, block: Block, heads: int, rotary: bool, exactly: Callable[[Tensor], Tensor]) -> None:
        attention, crossing, feed = block.self_attention, block.cross_attention, block.feed_forward
        assert crossing is not None and block.cross_norm is not None
        width = attention.query.weight.shape[0]
        weight = torch.cat([attention.query.weight, attention.key_value.weight])
        bias = torch.cat([attention.query.bias, attention.key_value.bias]) if attention.query.bias is not None else None
        if rotary:  # the two axes of each plane side by side: then one complex product turns them all
            order = torch.arange(width).view(heads, 2, -1).transpose(1, 2).flatten()
            places = torch.cat([order, width + order, torch.arange(2 * width, 3 * width)])
            weight, bias = weight[places], bias[places] if bias is not None else None
        self.query_key_value = Product(exactly(weight), bias)
        self.self_output = Product(exactly(attention.output.weight), attention.output.bias)
        self.cross_query = Product(exactly(crossing.query.weight), crossing.query.bias)
        self.cross_output = Product(exactly(crossing.output.weight), crossing.output.bias)
        self.feed_input = Product(exactly(feed.input.weight), feed.input.bias)
        self.feed_output = Product(exactly(feed.output.weight), feed.output.bias)
        self.self_norm, self.cross_norm, self.feed_norm = map(
            _norm, (block.self_norm, block.cross_norm, block.feed_norm)
        )


class FastDecoder:
    """The decoder's weights of a model, laid out once. Weights that change later are not seen."""

    def __init__(self, model: Seq2Seq, int8: bool = False) -> None:
        """int8: hold the weights of the linear maps in 8 bits; the steps in numpy and in machine code agree on them."""
        config = model.config
        self.config, self._model, self._int8 = config, model, int8
        self._native: NativeWeights | None = None
        exactly = rounded if int8 else torch.Tensor.detach
        self.heads, self.width = config.decoder_heads, config.width
        self.layers = [_Layer(block, self.heads, config.rotary, exactly) for block in model.decoder]  # type: ignore[arg-type]
        self.norm = _norm(model.decoder_norm)
        self.output = Product(exactly(model.output.weight), model.output.bias)
        self.embedding_VM = model.target_embedding.weight.detach().float().cpu().numpy()
        self.cross_weight, self.cross_bias = _joined([block.cross_attention.key_value for block in model.decoder])  # type: ignore[union-attr, misc]
        self.positions_PM: Floats | None = None
        head_width = self.width // self.heads
        if config.rotary:
            rates = ROTARY_BASE ** (-np.arange(0, head_width, 2) / head_width)
            turns_PK = np.exp(1j * np.arange(config.target_positions)[:, None] * rates)
            # Queries are also divided by sqrt(D) here, so that no step has to.
            turned = np.stack([turns_PK / head_width**0.5, turns_PK], axis=1)
            self.turns_P2HK = np.repeat(turned[:, :, None], self.heads, axis=2).astype(np.complex64)
        else:
            self.positions_PM = array_of(model.target_position.weight)
        self.pointer = model.pointer
        if self.pointer is not None:
            table = model.source_embedding.weight.detach().float()
            self.unit_VM = nn.functional.normalize(table, dim=-1).cpu().numpy()
            self.follows = array_of(self.pointer.follows)
            gate = array_of(self.pointer.gate.weight)[0]
            self.gate_state, self.gate_context = gate[: self.width].copy(), gate[self.width :].copy()
            self.gate_bias = self.pointer.gate.bias.item()

    def start(self, memory: Memory) -> "FastState":
        """A decoding for one source without padding. Raises ValueError for several sources."""
        if len(memory.states_NSM) != 1:
            raise ValueError(f"a fast decoding has one source, got {len(memory.states_NSM)}")
        if self._native is None:
            return FastState(self, memory)
        from jotcode.model.native_decoder import NativeState

        return NativeState(self, memory, self._native)

    def compile(self) -> bool:
        """Make every decoding that starts from now on one of machine code.

        Takes a second, the first time on a machine ten or more. False, and all stays as it is, where numba is missing
        or does not know the machine.
        """
        try:
            from jotcode.model.native_decoder import NativeState, NativeWeights

            native = NativeWeights(self._model, self._int8)
            with torch.inference_mode():
                memory = self._model.encode(torch.full((1, 2), EOS), torch.tensor([2]))
            state = NativeState(self, memory, native)
            states = state.feed(np.array([BOS, EOS]), np.arange(2), np.zeros((2, 2), np.float32))
            state.probabilities(states, np.array([[BOS, NOTHING, NOTHING], [EOS, BOS, NOTHING]]))
        except Exception as error:  # whatever LLVM has against this machine, numpy goes on
            logger.warning("no machine code on this machine: %s: %s", type(error).__name__, error)
            return False
        self._native = native
        return True


def _joined(maps: Sequence[nn.Linear]) -> tuple[Tensor, Tensor | None]:
    bias = torch.cat([each.bias.detach() for each in maps]) if maps[0].bias is not None else None
    return torch.cat([each.weight.detach() for each in maps]), bias


class FastState:
    """One decoding of one source: what was fed so far, each token in a slot of its own."""

    def __init__(self, decoder: FastDecoder, memory: Memory) -> None:
        self.decoder = decoder
        self.length = 0
        heads, head_width = decoder.heads, decoder.width // decoder.heads
        with torch.inference_mode():
            states_SM = memory.states_NSM[0]
            joined = nn.functional.linear(states_SM, decoder.cross_weight, decoder.cross_bias)
            joined = joined.view(len(states_SM), len(decoder.layers), 2, heads, head_width)
            self._cross_keys = array_of(joined[:, :, 0].permute(1, 2, 0, 3) * head_width**-0.5)
            self._cross_values = array_of(joined[:, :, 1].permute(1, 2, 0, 3))
        shape = (len(decoder.layers), heads, GROWTH, head_width)
        self._keys_LHCD, self._values_LHCD = np.empty(shape, np.float32), np.empty(shape, np.float32)
        self._copier = _Copier(decoder, memory) if decoder.pointer is not None else None

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
        decoder, rows, start = self.decoder, len(ids_R), self.length
        end = self._room_for(start + rows)
        config, heads, width = decoder.config, decoder.heads, decoder.width
        head_width = width // heads
        x_RM: Floats = decoder.embedding_VM[ids_R]
        x_RM *= np.float32(width**0.5)
        if decoder.positions_PM is not None:
            x_RM += decoder.positions_PM[positions_R]
            scale = np.float32(head_width**-0.5)
        else:
            turns_R2HK = decoder.turns_P2HK[positions_R]
        first = config.norm_first
        for number, layer in enumerate(decoder.layers):
            joined = layer.query_key_value(layer.self_norm(x_RM) if first else x_RM)
            if config.rotary:
                planes = joined[:, : 2 * width].view(np.complex64).reshape(rows, 2, heads, head_width // 2)
                planes *= turns_R2HK
            else:
                joined[:, :width] *= scale
            parts_3HRD = joined.reshape(rows, 3, heads, head_width).transpose(1, 2, 0, 3)
            keys, values = self._keys_LHCD[number], self._values_LHCD[number]
            keys[:, start:end] = parts_3HRD[1]
            values[:, start:end] = parts_3HRD[2]
            scores = parts_3HRD[0] @ keys[:, :end].transpose(0, 2, 1)
            if hidden_RC is not None:
                scores += hidden_RC
            attended = layer.self_output(_attended(scores, values[:, :end]))
            attended += x_RM
            x_RM = attended if first else layer.self_norm(attended)
            query = layer.cross_query(layer.cross_norm(x_RM) if first else x_RM).reshape(rows, heads, head_width)
            scores = query.transpose(1, 0, 2) @ self._cross_keys[number].transpose(0, 2, 1)
            attended = layer.cross_output(_attended(scores, self._cross_values[number]))
            attended += x_RM
            x_RM = attended if first else layer.cross_norm(attended)
            inner = layer.feed_input(layer.feed_norm(x_RM) if first else x_RM)
            fed = layer.feed_output(_gated(inner) if config.gated else np.maximum(inner, 0.0, out=inner))
            fed += x_RM
            x_RM = fed if first else layer.feed_norm(fed)
        self.length = end
        return decoder.norm(x_RM)

    def probabilities(self, states_RM: Floats, trails_RH: Ints) -> Floats:
        """The probabilities of the next token, (R, V), in an array of the caller's own.

        states: what feed returned.  trails: the token that each row was fed, the one before it and the one before
        that, NOTHING where there is none.
        """
        logits_RV = self.decoder.output(states_RM)
        sums_R1 = _softmax(logits_RV)
        if self._copier is None:
            logits_RV /= sums_R1
        else:
            self._copier.mix(logits_RV, sums_R1, states_RM, trails_RH)
        return logits_RV

    def _room_for(self, end: int) -> int:
        layers, heads, capacity, head_width = self._keys_LHCD.shape
        if end > capacity:
            more = np.empty((layers, heads, max(end - capacity, GROWTH), head_width), np.float32)
            self._keys_LHCD = np.concatenate([self._keys_LHCD, more], axis=2)
            self._values_LHCD = np.concatenate([self._values_LHCD, more], axis=2)
        return end


def _attended(scores_HRC: Floats, values_HCD: Floats) -> Floats:
    sums_HR1 = _softmax(scores_HRC)
    attended_HRD = scores_HRC @ values_HCD
    attended_HRD /= sums_HR1
    joined: Floats = attended_HRD.transpose(1, 0, 2).reshape(attended_HRD.shape[1], -1)
    return joined


def _gated(inner_RN: Floats) -> Floats:
    """SwiGLU: the first half times silu of the second."""
    half = inner_RN.shape[1] // 2
    gate = inner_RN[:, half:]
    weight = np.negative(gate)
    # Beyond, exp overflows; silu is 0 there already.
    np.minimum(weight, 80.0, out=weight)
    np.exp(weight, out=weight)
    weight += 1.0
    np.divide(gate, weight, out=weight)
    weight *= inner_RN[:, :half]
    return weight


class _Copier:
    """The pointer head (pointer.py) for one source, with all that depends on the source alone computed before."""

    def __init__(self, decoder: FastDecoder, memory: Memory) -> None:
        pointer = decoder.pointer
        assert pointer is not None
        self.ids_S = ids_S = memory.source_ids_NS[0].cpu().numpy()
        with torch.inference_mode():
            keys_SM = pointer.content_key(memory.states_NSM[0])
            query_KM = pointer.content_query.weight
            self.content_SM = array_of((keys_SM @ query_KM) * decoder.width**-0.5)
        self.gate_S = array_of(keys_SM) @ decoder.gate_context
        self.gate_state, self.gate_bias = decoder.gate_state, np.float32(decoder.gate_bias)
        self._unit_VM, self._follows = decoder.unit_VM, decoder.follows
        self._source_SM = self._unit_VM[ids_S]
        self._ids_U, places_S = np.unique(ids_S, return_inverse=True)
        self._sums_SU = np.zeros((len(ids_S), len(self._ids_U)), np.float32)
        self._sums_SU[np.arange(len(ids_S)), places_S] = 1.0
        # What a token that was written says of each source token, as the last, the one before and the one before that.
        # The first row is for no token at all.
        self._rows: dict[int, int] = {-1: 0}
        self.trails_TBS = np.zeros((64, HISTORY, len(ids_S)), np.float32)

    def _row(self, token: int) -> int:
        row = self._rows.get(token)
        if row is None:
            row = self._rows[token] = len(self._rows)
            if row == len(self.trails_TBS):
                self.trails_TBS = np.concatenate([self.trails_TBS, np.zeros_like(self.trails_TBS)])
            like_S = self._source_SM @ self._unit_VM[token]
            size = len(like_S)
            for back in range(min(HISTORY, size - 1)):
                # A source token follows on what stands one, two or three before it.
                self.trails_TBS[row, back, back + 1 :] = like_S[: size - 1 - back] * self._follows[back]
        return row

    def rows(self, trails_RH: Ints) -> Ints:
        """Where in trails_TBS each token of the trails stands."""
        return np.array([[self._row(token) for token in trail] for trail in trails_RH.tolist()])

    def mix(self, exps_RV: Floats, sums_R1: Floats, states_RM: Floats, trails_RH: Ints) -> None:
        """Make the probabilities of exps / sums, in place: generated and copied together."""
        scores_RS = states_RM @ self.content_SM.T
        rows = self.rows(trails_RH)
        for back in range(HISTORY):
            scores_RS += self.trails_TBS[rows[:, back], back]
        scores_RS /= _softmax(scores_RS)
        gate_R = scores_RS @ self.gate_S
        gate_R += states_RM @ self.gate_state
        gate_R += self.gate_bias
        copying_R1 = (1.0 / (1.0 + np.exp(-np.clip(gate_R, -80.0, 80.0))))[:, None]
        exps_RV *= (1.0 - copying_R1) / sums_R1
        scores_RS *= copying_R1
        exps_RV[:, self._ids_U] += scores_RS @ self._sums_SU
