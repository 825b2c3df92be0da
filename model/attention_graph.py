"""Where the decoder looks while it writes: cross-attention of every layer and head, as a picture and as a page.

The seed recipe came with such graphs (Vaswani et al. 2017, arXiv:1706.03762, figures 3 to 5).
"""

import base64
import html
import struct
import zlib
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


def cross_attention(engine: Engine, task: Task, code: str | None = None) -> CrossAttention:
    """The attention behind an answer to a task.

    code: the answer, at column 0, also one that was recalled; None: what the model writes by itself.
    Raises DataError if there is no answer to explain.
    """
    import torch
    from jotcode.model.vocabulary import BOS

    model = engine.checkpoint.model
    source = engine.source_tokens(task)
    if code is None:
        hypotheses = engine.hypotheses(task, 1)
        ids = list(hypotheses[0].token_ids) if hypotheses else []
    else:
        ids = engine.codec.prefix_ids(code)[: model.config.target_positions - 1]
    if not source or not ids:
        raise DataError(
            f"{task.comment!r}: the model has no answer, so there is nothing to explain. Say it in other words."
        )
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
    """Write the page of `page`."""
    path.write_text(page(found), encoding="utf-8")


def page(found: CrossAttention) -> str:
    """An HTML page that needs nothing else, no script and no network: darker where the decoder looks more.

    A table of all heads together, whose cells tell token and weight under the pointer, and a picture of every head, one
    pixel a pair of tokens: a table for each would be megabytes.
    """
    rows = []
    for layer, heads in enumerate(found.weights_LHTS, 1):
        pictures = "".join(
            f"<figure><img alt='layer {layer}, head {head}' src='data:image/png;base64,{_pixels(weights)}'>"
            f"<figcaption>layer {layer}, head {head}</figcaption></figure>"
            for head, weights in enumerate(heads, 1)
        )
        rows.append(f"<div>{pictures}</div>")
    return (
        "<!doctype html><meta charset='utf-8'>"
        "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; img-src data:; "
        "style-src 'unsafe-inline'\"><title>attention</title><style>"
        "body{font:13px sans-serif;margin:1.5em;background:#fff;color:#222}h1{font-size:18px}h2{font-size:14px}"
        "table{border-collapse:collapse;font:11px monospace}th{font-weight:normal;text-align:right;padding:0 4px;"
        "white-space:pre}thead th{writing-mode:vertical-rl;text-align:left;padding:4px 0}td{width:13px;height:13px;"
        "padding:0}figure{display:inline-block;margin:0 12px 12px 0}"
        "img{display:block;width:260px;height:130px;image-rendering:pixelated;border:1px solid #ccc}"
        f"</style><h1># {html.escape(found.comment)}</h1>"
        "<p>Each row is a token of the answer, each column a token that the encoder read.</p>"
        f"<h2>All heads together</h2>{_table(found, found.weights_LHTS.mean((0, 1)))}"
        f"<h2>Every head</h2>{''.join(rows)}"
    )


def _table(found: CrossAttention, weights_TS: Weights) -> str:
    """Shaded against the largest weight: a mean of many heads is pale everywhere."""
    head = "".join(f"<th>{html.escape(_shown(token))}</th>" for token in found.source)
    largest = max(float(weights_TS.max()), 1e-9)
    rows = []
    for token, row in zip(found.target, weights_TS, strict=True):
        cells = "".join(
            f'<td title="{value:.2f} {html.escape(_shown(source), quote=True)}" '
            f'style="background:rgba(90,20,140,{value / largest:.2f})"></td>'
            for value, source in zip(row, found.source, strict=True)
        )
        rows.append(f"<tr><th>{html.escape(_shown(token))}</th>{cells}</tr>")
    return f"<table><thead><tr><th></th>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def _pixels(weights_TS: Weights) -> str:
    """A grey PNG in base64, one pixel a weight, black for 1 (PNG specification, third edition, sections 5 and 11)."""
    height, width = weights_TS.shape
    grey = np.rint(255 * (1 - weights_TS.clip(0, 1))).astype(np.uint8)
    lines = np.concatenate([np.zeros((height, 1), np.uint8), grey], axis=1)  # each line begins with its filter: none

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    png = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(lines.tobytes())) + chunk(b"IEND", b"")
    return base64.b64encode(b"\x89PNG\r\n\x1a\n" + png).decode("ascii")
