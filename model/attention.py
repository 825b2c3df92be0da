"""Multi-head attention, full or cached, over torch's scaled_dot_product_attention.

Shapes: N rows, T query steps, S key steps, H heads, D width of one head, M model width.
Source: Vaswani et al. 2017, arXiv:1706.03762; rotary positions: Su et al. 2021, arXiv:2104.09864.
"""

from collections.abc import Callable

import torch
import torch.nn.functional as F
from jotcode.model.config import ROTARY_BASE
from jotcode.model.kv_cache import KVCache
from torch import Tensor, nn


def rotary_table(capacity: int, head_width: int) -> Tensor:
    """Cosines and sines of the rotary angles: (2, capacity, head_width / 2) float32."""
    rates = ROTARY_BASE ** (-torch.arange(0, head_width, 2, dtype=torch.float32) / head_width)
    angles = torch.arange(capacity, dtype=torch.float32)[:, None] * rates[None, :]
    return torch.stack([angles.cos(), angles.sin()])


def rotate(x_NHTD: Tensor, table_2TK: Tensor) -> Tensor:
    """The vectors turned by the angles of their positions; the halves of D are the two axes of each plane."""
    cos, sin = table_2TK.to(x_NHTD.dtype)
    first, second = x_NHTD.chunk(2, dim=-1)
    return torch.cat([first * cos - second * sin, second * cos + first * sin], dim=-1)


def padding_mask(lengths_N: Tensor, size: int) -> Tensor:
    """True where a source token stands and False on padding: (N, 1, 1, size), as attention masks want it."""
    return (torch.arange(size, device=lengths_N.device)[None, :] < lengths_N[:, None])[:, None, None, :]


class Attention(nn.Module):
    """Queries from one sequence, keys and values from the same (self) or another (cross) sequence."""

    def __init__(self, width: int, heads: int, dropout: float, bias: bool) -> None:
        super().__init__()
        self.heads = heads
        self.dropout = dropout
        self.query = nn.Linear(width, width, bias=bias)
        self.key_value = nn.Linear(width, 2 * width, bias=bias)
        self.output = nn.Linear(width, width, bias=bias)
        # Set for as long as somebody wants the attention graphs; called with the weights, (N, H, T, S).
        self.recorder: Callable[[Tensor], None] | None = None

    def _split(self, x_NTM: Tensor) -> Tensor:
        rows, steps, width = x_NTM.shape
        return x_NTM.view(rows, steps, self.heads, width // self.heads).transpose(1, 2)

    def keys_and_values(self, x_NSM: Tensor, rotary: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """What the queries will look at: (N, H, S, D) keys, turned by `rotary` where it is given, and values."""
        keys, values = self.key_value(x_NSM).chunk(2, dim=-1)
        keys_NHSD = self._split(keys)
        return rotate(keys_NHSD, rotary) if rotary is not None else keys_NHSD, self._split(values)

    def attend(
        self,
        x_NTM: Tensor,
        keys_NHSD: Tensor,
        values_NHSD: Tensor,
        mask: Tensor | None = None,
        causal: bool = False,
        rotary: Tensor | None = None,
    ) -> Tensor:
        """The values that the queries of x select: (N, T, M).

        mask: True where a query may look, broadcast to (N, H, T, S).
        """
        query_NHTD = self._split(self.query(x_NTM))
        if rotary is not None:
            query_NHTD = rotate(query_NHTD, rotary)
        if self.recorder is not None:
            self.recorder(_weights(query_NHTD, keys_NHSD, mask))
        dropout = self.dropout if self.training else 0.0
        attended = F.scaled_dot_product_attention(
            query_NHTD, keys_NHSD, values_NHSD, attn_mask=mask, dropout_p=dropout, is_causal=causal
        )
        return self.output(attended.transpose(1, 2).flatten(2))  # type: ignore[no-any-return]

    def self_attend(
        self, x_NTM: Tensor, cache: KVCache | None, at: int, mask: Tensor | None, causal: bool, rotary: Tensor | None
    ) -> Tensor:
        """Attention of x over itself and, with a cache, over the `at` steps before it."""
        keys, values = self.keys_and_values(x_NTM, rotary)
        if cache is not None:
            keys, values = cache.append(keys, values, at)
        return self.attend(x_NTM, keys, values, mask, causal, rotary)


def _weights(query_NHTD: Tensor, keys_NHSD: Tensor, mask: Tensor | None) -> Tensor:
    scores: Tensor = query_NHTD @ keys_NHSD.transpose(-1, -2) / query_NHTD.shape[-1] ** 0.5
    if mask is not None:
        scores = scores.masked_fill(~mask, float("-inf"))
    return scores.softmax(-1)
