"""Label-smoothed cross-entropy per target token, padding left out.

Shapes: N rows, T target tokens, V target vocabulary.
"""

from dataclasses import dataclass

from jotcode.model.pointer import log_prob_of
from jotcode.model.transformer import Prediction
from jotcode.model.vocabulary import PAD
from torch import Tensor


@dataclass(frozen=True)
class Loss:
    """Sums over the target tokens of a batch, in nats; divide by `tokens`. Only `smoothed` carries gradients."""

    smoothed: Tensor
    plain: Tensor
    tokens: Tensor


def smoothed_cross_entropy(prediction: Prediction, source_ids_NS: Tensor, targets_NT: Tensor, smoothing: float) -> Loss:
    """(1 - e) * -log p(target) + e * mean over V of -log p, summed over the tokens that are not PAD.

    Source: Szegedy et al. 2016, arXiv:1512.00567, sec. 7. With a pointer, -log p(target) is that of the mixture, and
    the smoothing term is the generator's: the copied mass cannot be spread over words that the source lacks.
    """
    kept = targets_NT != PAD
    if prediction.copy_NTS is None or prediction.gate_NT1 is None:
        log_probs_NTV = prediction.logits_NTV.float().log_softmax(-1)
        target_NT = log_probs_NTV.gather(-1, targets_NT[..., None]).squeeze(-1)
    else:
        target_NT, log_probs_NTV = log_prob_of(
            targets_NT, prediction.logits_NTV, prediction.copy_NTS, prediction.gate_NT1, source_ids_NS
        )
    plain_NT = -target_NT.masked_fill(~kept, 0.0)
    smoothed = plain_NT.sum()
    if smoothing:
        spread_NT = -log_probs_NTV.mean(-1).masked_fill(~kept, 0.0)
        smoothed = (1 - smoothing) * smoothed + smoothing * spread_NT.sum()
    return Loss(smoothed, plain_NT.sum().detach(), kept.sum())
