"""Keys and values of the steps so far, so that a decoding step costs one token and not the whole prefix.

Knows tensors only. Shapes: N rows (sources x beams), H heads, C capacity in tokens, D width of one head; the layout
(N, H, C, D) is what scaled_dot_product_attention reads without a copy. The buffers never grow: fixed addresses let one
captured CUDA graph serve every step.
"""

import torch
from torch import Tensor


class KVCache:
    """Keys and values of one self-attention layer, filled from the left.

    Memory: 2 * N*H*C*D * bytes of one element.
    """

    def __init__(self, rows: int, heads: int, capacity: int, width: int, like: Tensor) -> None:
        shape = (rows, heads, capacity, width)
        self.keys_NHCD = torch.zeros(shape, dtype=like.dtype, device=like.device)
        self.values_NHCD = torch.zeros(shape, dtype=like.dtype, device=like.device)

    def append(self, keys_NHTD: Tensor, values_NHTD: Tensor, at: int) -> tuple[Tensor, Tensor]:
        """Store T steps from position `at` and return all keys and values so far, (N, H, at + T, D) each.

        Raises IndexError when the capacity is exceeded.
        """
        end = at + keys_NHTD.shape[2]
        if end > self.keys_NHCD.shape[2]:
            raise IndexError(f"KV cache of {self.keys_NHCD.shape[2]} tokens cannot take token {end}")
        self.keys_NHCD[:, :, at:end] = keys_NHTD
        self.values_NHCD[:, :, at:end] = values_NHTD
        return self.keys_NHCD[:, :, :end], self.values_NHCD[:, :, :end]

    def reorder(self, rows_N: Tensor, length: int) -> None:
        """Let row i continue what row rows_N[i] was, over the first `length` tokens."""
        self.keys_NHCD[:, :, :length] = self.keys_NHCD[rows_N, :, :length]
        self.values_NHCD[:, :, :length] = self.values_NHCD[rows_N, :, :length]
