"""The pointer: names, constants and strings come from the sentence and the file rather than from memory.

A pointer-generator (See et al. 2017, arXiv:1704.04368) whose keys also carry the three tokens that stand before each
source token. The match 'what I wrote last stands before that source token' is all that copying a run of tokens needs,
and it is given at initialisation instead of learnt: a corpus is small, and copying is most of the work. With the last
token alone it lost its way wherever code repeats itself (after `(`, `,` or `.`) and skipped or doubled parts; three
tell the places apart.
Shapes: N rows, S source tokens, T target tokens, V vocabulary, M width, H tokens of history.
"""
import torch
import torch.nn.functional as F
from jotcode.model.trails import HISTORY, NOTHING
from torch import Tensor, nn

# Negative: at first, generate rather than copy.
INITIAL_GATE = -2.0


def trails(ids_NT: Tensor, before_NH: Tensor, table_VM: Tensor) -> Tensor:
    """For each step the unit vectors of its token and of the two before it, side by side: (N, T, 3M).

    before_NH: the two ids before the first step, NOTHING where there is none; nothing matches nothing.
    """
    unit_VM = F.normalize(table_VM, dim=-1)
    ids = torch.cat([before_NH, ids_NT], dim=1)
    steps = ids_NT.shape[1]
    parts = []
    for back in range(HISTORY):
        at = ids[:, HISTORY - 1 - back : HISTORY - 1 - back + steps]
        parts.append(F.embedding(at.clamp_min(0), unit_VM) * (at != NOTHING)[..., None])
    return torch.cat(parts, dim=-1)


def nothing_before(rows: int, device: torch.device) -> Tensor:
    """What stands before the first token of each row: (N, 2) NOTHING."""
    return torch.full((rows, HISTORY - 1), NOTHING, dtype=torch.int64, device=device)


class Pointer(nn.Module):
    """Where in the source the next token stands, and whether to copy it."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.width = width
        self.content_query = nn.Linear(width, width, bias=False)
        self.content_key = nn.Linear(width, width, bias=False)
        # How much each match counts: of the token written last, the one before it, and the one before that.
        self.follows = nn.Parameter(torch.tensor([8.0, 5.0, 4.0]))
        self.gate = nn.Linear(2 * width, 1)
        nn.init.xavier_uniform_(self.content_query.weight)
        nn.init.xavier_uniform_(self.content_key.weight)
        nn.init.zeros_(self.gate.weight)
        nn.init.constant_(self.gate.bias, INITIAL_GATE)

    def keys(self, states_NSM: Tensor, source_ids_NS: Tensor, table_VM: Tensor) -> Tensor:
        """Content keys and, behind them, the trails that end before each source token: (N, S, 4M)."""
        before_NS = F.pad(source_ids_NS, (1, 0), value=NOTHING)[:, :-1]
        nothing = nothing_before(len(source_ids_NS), source_ids_NS.device)
        return torch.cat([self.content_key(states_NSM), trails(before_NS, nothing, table_VM)], dim=-1)

    def forward(self, x_NTM: Tensor, trails_NTK: Tensor, keys_NSK: Tensor, mask_N1S: Tensor) -> tuple[Tensor, Tensor]:
        """Attention weights over the source, (N, T, S), and the logit of copying, (N, T, 1).

        trails_NTK: what each step has just read, from `trails`.
        """
        content = self.content_query(x_NTM) * x_NTM.shape[-1] ** -0.5
        query = torch.cat([content, trails_NTK * self.follows.repeat_interleave(self.width)], dim=-1)
        scores = (query @ keys_NSK.transpose(1, 2)).masked_fill(~mask_N1S, float("-inf"))
        copy = scores.float().softmax(-1)
        # How sharply the pointer points tells, better than the state alone, whether there is something to copy.
        context = copy.to(keys_NSK.dtype) @ keys_NSK[..., : self.width]
        return copy, self.gate(torch.cat([x_NTM, context], dim=-1))


def mix(logits_NTV: Tensor, copy_NTS: Tensor, gate_NT1: Tensor, source_ids_NS: Tensor) -> Tensor:
    """log(p_generate * softmax(logits) + p_copy * copied mass of each token): (N, T, V) float32."""
    gate = gate_NT1.float()
    generated = logits_NTV.float().log_softmax(-1) + F.logsigmoid(-gate)
    weights = copy_NTS.float() * torch.sigmoid(gate)
    index = source_ids_NS[:, None, :].expand_as(weights)
    return generated.exp().scatter_add(-1, index, weights).clamp_min(1e-30).log()


def log_prob_of(
    targets_NT: Tensor, logits_NTV: Tensor, copy_NTS: Tensor, gate_NT1: Tensor, source_ids_NS: Tensor
) -> tuple[Tensor, Tensor]:
    """What `mix` says of the targets alone, (N, T), and the generator's log-probabilities, (N, T, V); no scatter.

    Training needs no more, and a scatter over V for every step would cost more than the decoder's attention.
    """
    gate = gate_NT1.float()
    log_generated_NTV = logits_NTV.float().log_softmax(-1)
    generated = log_generated_NTV.gather(-1, targets_NT[..., None]) + F.logsigmoid(-gate)
    here_NTS = source_ids_NS[:, None, :] == targets_NT[..., None]
    copied = (copy_NTS.float() * here_NTS).sum(-1, keepdim=True).clamp_min(1e-30).log() + F.logsigmoid(gate)
    return torch.logaddexp(generated, copied).squeeze(-1), log_generated_NTV
