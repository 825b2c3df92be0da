"""Greedy, beam and sampled decoding over a Stepper: token ids only, no text, no files.

Shapes: B sources, W beams, N = B * W rows (the beams of one source stand together), T steps, V vocabulary.
"""

from collections.abc import Callable
from typing import Protocol

import torch
from jotcode.model.hypothesis import NEVER_GENERATED, Hypothesis, Stop, is_done, length_penalty
from jotcode.model.vocabulary import BOS, EOS
from torch import Tensor


class Stepper(Protocol):
    """All that the search knows of a model."""

    def step(self, ids_NT: Tensor) -> Tensor:
        """Feed T tokens to each row and return the log-probabilities of the token after the last, (N, V) float32."""

    def reorder(self, rows_N: Tensor) -> None:
        """Let row i continue what row rows_N[i] was."""


def greedy(
    stepper: Stepper,
    sources: int,
    max_new: int,
    prefix: tuple[int, ...] = (),
    stop: Stop | None = None,
    device: str = "cpu",
) -> list[Hypothesis]:
    """The most probable token at every step, for each of `sources` rows. `stop` is read once a step; true ends it."""
    return _one_by_one(stepper, sources, max_new, prefix, stop, device, lambda log_probs: log_probs.argmax(-1))


def sample(
    stepper: Stepper,
    sources: int,
    max_new: int,
    generator: torch.Generator,
    temperature: float = 1.0,
    top_p: float = 1.0,
    prefix: tuple[int, ...] = (),
    stop: Stop | None = None,
    device: str = "cpu",
) -> list[Hypothesis]:
    """Tokens drawn from the distribution at `temperature`, cut to the smallest set with mass top_p (nucleus).

    Source of nucleus sampling: Holtzman et al. 2020, arXiv:1904.09751. Scores stay those of the uncut distribution.
    Raises ValueError for a temperature or a top_p that is not positive.
    """
    if top_p <= 0:
        raise ValueError(f"top_p must be positive, got {top_p}: no token would be left to draw")
    if temperature <= 0:
        raise ValueError(f"temperature must be positive, got {temperature}; for the limit of 0 use greedy decoding")

    def draw(log_probs_NV: Tensor) -> Tensor:
        probabilities = (log_probs_NV / temperature).softmax(-1)
        ordered, order = probabilities.sort(dim=-1, descending=True)
        beyond = ordered.cumsum(-1) - ordered >= top_p
        ordered = ordered.masked_fill(beyond, 0.0)
        return order.gather(-1, torch.multinomial(ordered, 1, generator=generator)).squeeze(-1)

    return _one_by_one(stepper, sources, max_new, prefix, stop, device, draw)


def _first_ids(rows: int, prefix: tuple[int, ...], device: str) -> Tensor:
    return torch.tensor([[BOS, *prefix]], device=device).expand(rows, -1)


def _allowed(log_probs_NV: Tensor) -> Tensor:
    log_probs_NV = log_probs_NV.clone()
    log_probs_NV[:, NEVER_GENERATED] = float("-inf")
    return log_probs_NV


def _one_by_one(
    stepper: Stepper,
    rows: int,
    max_new: int,
    prefix: tuple[int, ...],
    stop: Stop | None,
    device: str,
    choose: Callable[[Tensor], Tensor],
) -> list[Hypothesis]:
    ids = _first_ids(rows, prefix, device)
    tokens: list[list[int]] = [[] for _ in range(rows)]
    sums = [0.0] * rows
    done = [False] * rows
    for _ in range(max_new):
        if stop is not None and stop():
            return []
        log_probs = _allowed(stepper.step(ids))
        chosen = choose(log_probs)
        gained = log_probs.gather(-1, chosen[:, None]).squeeze(-1).tolist()
        for row, (token, gain) in enumerate(zip(chosen.tolist(), gained, strict=True)):
            if not done[row]:
                tokens[row].append(token)
                sums[row] += gain
                done[row] = token == EOS
        if all(done):
            break
        ids = chosen[:, None]
    return [
        Hypothesis(prefix + tuple(token for token in row if token != EOS), total, len(row), finished)
        for row, total, finished in zip(tokens, sums, done, strict=True)
    ]


def beam(
    stepper: Stepper,
    sources: int,
    width: int,
    max_new: int,
    alpha: float,
    prefix: tuple[int, ...] = (),
    stop: Stop | None = None,
    device: str = "cpu",
    left: Callable[[int], bool] | None = None,
) -> list[list[Hypothesis]]:
    """For each source up to `width` finished hypotheses, best first by length-normalised log-probability.

    The stepper holds sources * width rows. A source is done when no open beam can still beat its finished ones.
    Hypotheses cut off at max_new follow behind the finished ones.
    left: read once a step for each source that is not done; true gives it up, and it has no hypotheses.
    """
    rows = sources * width
    # All beams of a source start alike; only the first may be extended at the first step, or all would stay alike.
    totals = torch.full((sources, width), float("-inf"), device=device)
    totals[:, 0] = 0.0
    written: list[list[tuple[int, ...]]] = [[()] * width for _ in range(sources)]
    finished: list[list[tuple[float, Hypothesis]]] = [[] for _ in range(sources)]
    ids = _first_ids(rows, prefix, device)
    open_sources = set(range(sources))
    next_totals: list[list[float]] = totals.tolist()
    for step in range(1, max_new + 1):
        if stop is not None and stop():
            return [[] for _ in range(sources)]
        for source in [each for each in open_sources if left is not None and left(each)]:
            open_sources.discard(source)
            finished[source] = []
        if not open_sources:
            break
        log_probs = _allowed(stepper.step(ids)).view(sources, width, -1)
        vocabulary = log_probs.shape[-1]
        grown = (totals[:, :, None] + log_probs).view(sources, -1)
        # Twice the width: even if every beam offers EOS, `width` open ones remain.
        best, index = grown.topk(min(2 * width, grown.shape[1]), dim=-1)
        next_totals = []
        next_rows: list[int] = []
        next_tokens: list[int] = []
        for source, (scores, flat) in enumerate(zip(best.tolist(), index.tolist(), strict=True)):
            kept: list[tuple[float, int, int]] = []
            for score, position in zip(scores, flat, strict=True):
                beam_row, token = divmod(position, vocabulary)
                if score == float("-inf") or len(kept) == width:
                    break
                if token != EOS:
                    kept.append((score, beam_row, token))
                elif source in open_sources:
                    ended = Hypothesis(prefix + written[source][beam_row], score, step, True)
                    finished[source].append((score / length_penalty(step, alpha), ended))
            while len(kept) < width:
                kept.append((float("-inf"), 0, EOS))
            written[source] = [written[source][beam_row] + (token,) for _, beam_row, token in kept]
            next_totals.append([score for score, _, _ in kept])
            next_rows.extend(source * width + beam_row for _, beam_row, _ in kept)
            next_tokens.extend(token for _, _, token in kept)
            if source in open_sources and is_done(finished[source], kept[0][0], width, max_new, alpha):
                open_sources.discard(source)
        if not open_sources:
            break
        totals = torch.tensor(next_totals, device=device)
        if next_rows != list(range(rows)):
            stepper.reorder(torch.tensor(next_rows, device=device))
        ids = torch.tensor(next_tokens, device=device)[:, None]
    results = []
    for source in range(sources):
        ranked = sorted(finished[source], key=lambda pair: -pair[0])[:width]
        cut = []
        if source in open_sources:
            cut = [
                Hypothesis(prefix + tokens, total, len(tokens), False)
                for tokens, total in zip(written[source], next_totals[source], strict=True)
                if total != float("-inf")
            ]
        results.append(([hypothesis for _, hypothesis in ranked] + cut)[:width])
    return results
