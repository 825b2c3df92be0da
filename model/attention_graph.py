"""Where the decoder looks while it writes: cross-attention of every layer and head, as a picture and as a page.

The seed recipe came with such graphs (Vaswani et al. 2017, arXiv:1706.03762, figures 3 to 5).
"""

import html
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from jotcode.model.engine import Engine
from jotcode.model.errors import DataError
from jotcode.model.task import Task

Weights = npt.NDArray[np.float32]


@dataclass(frozen=True)
class CrossAttention:
    """weights_LHTS: of L layers, H heads, T target tokens (row t: while token t is written) over S source tokens."""

    comment: str
    source: list[str]
    target: list[str]
    weights_LHTS: Weights


def cross_attention(engine: Engine, task: Task) -> CrossAttention:
    """The attention behind the best answer to a task. Raises DataError if there is no answer to explain."""
    import torch
    from jotcode.model.vocabulary import BOS

    model = engine.checkpoint.model
    source = engine.source_tokens(task)
    hypotheses = engine.hypotheses(task, 1)
    if not source or not hypotheses or not hypotheses[0].token_ids:
        raise DataError(
            f"{task.comment!r}: the model has no answer, so there is nothing to explain. Say it in other words."
        )
    ids = list(hypotheses[0].token_ids)
    recorded: list[torch.Tensor] = []
    for block in model.decoder:
        block.cross_attention.recorder = recorded.append  # type: ignore[union-attr]
    try:
        with torch.inference_mode():
            source_ids = torch.tensor([engine.codec.source_ids(source)], device=engine.device)
            memory = model.encode(source_ids, torch.tensor([len(source)], device=engine.device))
            model.decode(torch.tensor([[BOS, *ids[:-1]]], device=engine.device), memory)
    finally:
        for block in model.decoder:
            block.cross_attention.recorder = None  # type: ignore[union-attr]
    weights = torch.stack([layer[0] for layer in recorded]).float().cpu().numpy()
    return CrossAttention(task.comment, source, engine.codec.target_tokens(ids), weights)


def _shown(token: str) -> str:
    return repr(token)[1:-1] if not token.isprintable() or not token.strip() else token


def write_picture(found: CrossAttention, path: Path) -> None:
    """Write a PNG with one row of graphs a layer and one graph a head."""
    from matplotlib.figure import Figure

    layers, heads, target, source = found.weights_LHTS.shape
    figure = Figure(
        figsize=(2 + heads * max(3.0, source * 0.13), 1 + layers * max(2.5, target * 0.16)), layout="constrained"
    )
    for layer in range(layers):
        for head in range(heads):
            axes = figure.add_subplot(layers, heads, layer * heads + head + 1)
            axes.imshow(found.weights_LHTS[layer, head], aspect="auto", cmap="magma", vmin=0.0, vmax=1.0)
            axes.set_title(f"layer {layer + 1}, head {head + 1}", fontsize=8)
            axes.set_xticks(range(source), [_shown(token) for token in found.source], rotation=90, fontsize=5)
            axes.set_yticks(range(target), [_shown(token) for token in found.target], fontsize=5)
    figure.suptitle(found.comment, fontsize=9)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=110)


def write_html(found: CrossAttention, path: Path) -> None:
    """Write a page that needs nothing else: a table for every head, darker where the decoder looks more."""
    tables = []
    for layer, heads in enumerate(found.weights_LHTS):
        for head, weights in enumerate(heads):
            tables.append(f"<h2>layer {layer + 1}, head {head + 1}</h2>{_table(found, weights)}")
    comment = html.escape(found.comment)
    path.write_text(
        "<!doctype html><meta charset='utf-8'><title>attention</title><style>"
        "body{font:13px sans-serif;margin:2em}table{border-collapse:collapse;font:11px monospace}"
        "th{font-weight:normal;text-align:right;padding:0 4px;white-space:pre}"
        "thead th{writing-mode:vertical-rl;text-align:left;padding:4px 0}td{width:13px;height:13px;padding:0}</style>"
        f"<h1># {comment}</h1><p>Each row is a token of the answer, each column a token that the encoder read.</p>"
        + "".join(tables),
        encoding="utf-8",
    )


def _table(found: CrossAttention, weights_TS: Weights) -> str:
    head = "".join(f"<th>{html.escape(_shown(token))}</th>" for token in found.source)
    rows = []
    for token, row in zip(found.target, weights_TS, strict=True):
        cells = "".join(
            f'<td title="{value:.2f} {html.escape(_shown(source), quote=True)}" '
            f'style="background:rgba(90,20,140,{value:.2f})"></td>'
            for value, source in zip(row, found.source, strict=True)
        )
        rows.append(f"<tr><th>{html.escape(_shown(token))}</th>{cells}</tr>")
    return f"<table><thead><tr><th></th>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
