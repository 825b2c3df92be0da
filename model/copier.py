"""The pointer head (pointer.py) for one source on a CPU, with all that depends on the source alone computed before.

Shapes: R rows of a step, S source tokens, U different ones among them, M width, H tokens of history, V vocabulary,
B tokens back (B = H), T different tokens written so far.
"""

import numpy as np
from jotcode.model.config import ModelConfig
from jotcode.model.fast_encoder import Source
from jotcode.model.fast_layers import softmax
from jotcode.model.trails import HISTORY
from jotcode.model.weights import Floats, Ints, Weights, float32


class PointerWeights:
    """The pointer's weights of a model."""

    def __init__(self, config: ModelConfig, weights: Weights) -> None:
        self.table_VM, self.width = float32(weights, "source_embedding.weight"), config.width
        self.lengths_V = np.maximum(np.sqrt(np.vecdot(self.table_VM, self.table_VM)), np.float32(1e-12))
        key_MM = float32(weights, "pointer.content_key.weight")
        query_MM = float32(weights, "pointer.content_query.weight")
        # Keys are only ever asked by the same maps, so they need not be computed themselves.
        self.content_MM = key_MM.T @ query_MM * np.float32(self.width**-0.5)
        self.follows_B = float32(weights, "pointer.follows")
        gate = float32(weights, "pointer.gate.weight")[0]
        self.gate_state_M, self.gate_source_M = gate[: self.width].copy(), key_MM.T @ gate[self.width :]
        self.gate_bias = np.float32(float32(weights, "pointer.gate.bias")[0])

    def unit(self, ids: Ints | int) -> Floats:
        """The tokens' vectors at length 1."""
        found: Floats = self.table_VM[ids] / self.lengths_V[ids][..., None]
        return found


class Copier:
    """Where in a source the next token may be copied from."""

    def __init__(self, pointer: PointerWeights, source: Source) -> None:
        self.ids_S = ids_S = source.ids_S
        self.content_SM: Floats = source.states_SM @ pointer.content_MM
        self.gate_S: Floats = source.states_SM @ pointer.gate_source_M
        self.gate_state_M, self.gate_bias = pointer.gate_state_M, pointer.gate_bias
        self._pointer, self._source_SM = pointer, pointer.unit(ids_S)
        self._ids_U, places_S = np.unique(ids_S, return_inverse=True)
        self._sums_SU = np.zeros((len(ids_S), len(self._ids_U)), np.float32)
        self._sums_SU[np.arange(len(ids_S)), places_S] = 1.0
        # What a token that was written says of each source token, as the last, the one before and the one before that.
        # The first row is for no token at all.
        self._rows: dict[int, int] = {-1: 0}
        self.trails_TBS: Floats = np.zeros((64, HISTORY, len(ids_S)), np.float32)

    def _row(self, token: int) -> int:
        row = self._rows.get(token)
        if row is None:
            row = self._rows[token] = len(self._rows)
            if row == len(self.trails_TBS):
                self.trails_TBS = np.concatenate([self.trails_TBS, np.zeros_like(self.trails_TBS)])
            like_S = self._source_SM @ self._pointer.unit(token)
            size = len(like_S)
            for back in range(min(HISTORY, size - 1)):
                # A source token follows on what stands one, two or three before it.
                self.trails_TBS[row, back, back + 1 :] = like_S[: size - 1 - back] * self._pointer.follows_B[back]
        return row

    def rows(self, trails_RH: Ints) -> Ints:
        """Where in trails_TBS each token of the trails stands."""
        return np.array([[self._row(token) for token in trail] for trail in trails_RH.tolist()])

    def mix(self, exps_RV: Floats, sums_R1: Floats, states_RM: Floats, trails_RH: Ints) -> None:
        """Make the probabilities of exps / sums, in place: generated and copied together."""
        scores_RS: Floats = states_RM @ self.content_SM.T
        rows = self.rows(trails_RH)
        for back in range(HISTORY):
            scores_RS += self.trails_TBS[rows[:, back], back]
        scores_RS /= softmax(scores_RS)
        gate_R: Floats = scores_RS @ self.gate_S
        gate_R += states_RM @ self.gate_state_M
        gate_R += self.gate_bias
        copying_R1: Floats = np.reciprocal(1.0 + np.exp(-np.clip(gate_R, -80.0, 80.0)))[:, None]
        exps_RV *= (1.0 - copying_R1) / sums_R1
        scores_RS *= copying_R1
        exps_RV[:, self._ids_U] += scores_RS @ self._sums_SU
