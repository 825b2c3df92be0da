"""What each part brings: python benchmarks/ablations.py decoding | int8 | training | sizes [--json FILE]

decoding: the shipped weights on benchmarks/tasks with one part of the search left out at a time.
int8: how often the first answer with weights in 8 bits is the one with exact weights, on asks of the corpus and on
    fresh compositions of the composer; what differs stands on stderr.
training: models from nothing at one budget of steps, one choice changed at a time; on one validation set.
sizes: models of three sizes at one budget of minutes.
Each prints a Markdown table, and writes it with --json as data too.
"""

import argparse
import contextlib
import itertools
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any
from unittest import mock

from jotcode.model import config, engine, recall, retrieval
from jotcode.model.checkpoint import load_checkpoint
from jotcode.model.engine import DEFAULT_DIRECTORY, DecodeOptions, Engine
from jotcode.model.task import Task
from jotcode.model.wordings import WordingEncoder
from jotcode.training import samples
from jotcode.training.compose.stream import stream
from jotcode.training.config import recipe
from jotcode.training.corpus_entries import read_corpus
from jotcode.training.dataset import Dataset
from jotcode.training.evaluate import answer_all, by_model, judge_all, summary
from jotcode.training.loop import train
from jotcode.training.prepare_pieces import PieceOptions, prepare_pieces
from jotcode.training.tasks import read_tasks
from rich.console import Console
from rich.progress import track

HERE = Path(__file__).parent
KINDS = ("everyday", "practical", "precise", "context")
Patch = Callable[[], contextlib.AbstractContextManager[Any]]


def as_it_stands(code: str, task: object) -> str:
    """Instead of adapting.adapted: a known answer under its own name."""
    return code


DECODING: dict[str, tuple[DecodeOptions, list[Patch]]] = {
    "as shipped": (DecodeOptions(), []),
    "greedy instead of a beam of 4": (DecodeOptions(beams=1), []),
    "no known answers at all (the model alone)": (DecodeOptions(retrieve=False), []),
    "known answers read by the encoder, none as candidates": (
        DecodeOptions(), [lambda: mock.patch.object(recall, "recallable", lambda task, neighbours: [])]
    ),
    "known answers as candidates, none read by the encoder": (
        DecodeOptions(), [lambda: mock.patch.object(engine, "likes_of", lambda neighbours: ())]
    ),
    "known answers under their own names": (
        DecodeOptions(), [lambda: mock.patch.object(recall, "adapted", as_it_stands)]
    ),
    "no demerits (undefined names, unused parameters, missing constants)": (
        DecodeOptions(), [lambda: mock.patch("jotcode.model.ranking.demerits", lambda code, task: 0)]
    ),
    "TF-IDF alone, no learnt wordings": (
        DecodeOptions(), [lambda: mock.patch.object(retrieval, "LEARNT_SHARE", 0.0)]
    ),
}  # fmt: skip


def decoding(only: list[str]) -> list[dict[str, Any]]:
    """pass@1 by kind of the shipped weights, with a part left out."""
    tasks = [task for kind in KINDS for task in read_tasks(HERE / "tasks" / f"{kind}.jsonl")]
    rows = []
    for name, (options, patches) in DECODING.items():
        if only and name not in only:
            continue
        with contextlib.ExitStack() as stack:
            for patch in patches:
                stack.enter_context(patch())
            loaded = Engine.load(options=options)
            bar = track(range(len(tasks)), name[:40], console=Console(stderr=True))
            steps = iter(bar)
            results = answer_all(tasks, by_model(loaded), 1, lambda _, it=steps: next(it, None))  # type: ignore[misc]
        judge_all(results)
        figures = summary(results, 1)
        rows.append(
            {"": name} | {kind: f"{figures[kind]['passed']}/{figures[kind]['tasks']}" for kind in (*KINDS, "all")}
        )
    return rows


def int8(asks: int) -> list[dict[str, Any]]:
    """Of so many asks of each kind, how many get the same first answer with weights in 8 bits as with exact ones."""
    exact, small = (Engine.load(device="cpu", options=DecodeOptions(int8=each)) for each in (False, True))
    for each in (exact, small):
        each.wait_until_compiled()
    rng = Random(9)
    tasks = {
        "asks of the corpus": [Task(rng.choice(entry.asks)) for entry in rng.sample(read_corpus(), asks)],
        "fresh compositions": [sample.task for sample in itertools.islice(stream(seed=987_654), asks)],
    }
    rows = []
    for name, given in tasks.items():
        same, written, seconds = 0, 0, {exact: 0.0, small: 0.0}
        for task in track(given, name, console=Console(stderr=True)):
            texts, greedy = [], []
            for loaded in (exact, small):
                started = time.process_time()
                texts.append([candidate.text for candidate in loaded.complete(task)])
                seconds[loaded] += time.process_time() - started
                greedy.append([hypothesis.token_ids for hypothesis in loaded.hypotheses(task, 1)])
            same += texts[0] == texts[1]
            written += greedy[0] == greedy[1]
            if texts[0] != texts[1]:
                sys.stderr.write(f"# {task.comment}\n{texts[0]}\n{texts[1]}\n")
        rows.append({
            "": name, "same first answer": f"{same}/{asks}", "same greedy tokens of the model": f"{written}/{asks}",
            "CPU time, 8 bits / exact": f"{seconds[small] / seconds[exact]:.2f}",
        })  # fmt: skip
    return rows


BASE_CHANGES: dict[str, dict[str, Any]] = {
    "base": {},
    "without the pointer": {"copying": False},
    "LayerNorm behind the sublayers, ReLU, no rotary positions": {
        "norm_first": False, "gated": False, "rotary": False
    },
    "dropout 0.1": {"dropout": 0.1},
    "two decoder layers more, two encoder layers fewer": {"encoder_layers": 1, "decoder_layers": 5},
}  # fmt: skip
DATA_CHANGES: dict[str, dict[str, Any]] = {
    "no composer": {"composed": 0.0},
    "composer alone": {"composed": 1.0},
    "no known answers beside the comment": {"likes": False},
}


def training(steps: int, tokens: int, only: list[str]) -> list[dict[str, Any]]:
    """Validation loss and accuracy after so many steps from nothing, on the validation set of the first row."""
    entries = read_corpus()
    rows = []
    examples = steps * tokens // 60
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        reference = _data(entries, root / "data", examples)
        for name, change in BASE_CHANGES.items():
            if not only or name in only:
                with _shape(change):
                    rows.append(_trained(name, reference, root / "run" / str(len(rows)), steps, tokens, change))
        for name, change in DATA_CHANGES.items():
            if not only or name in only:
                other = _data(entries, root / f"data{len(rows)}", examples, reference=reference, **change)
                rows.append(_trained(name, other, root / "run" / str(len(rows)), steps, tokens, {}))
    return rows


def _data(entries: Any, folder: Path, examples: int, reference: Dataset | None = None, **change: Any) -> Dataset:
    folder.mkdir(parents=True)
    options = PieceOptions(
        examples=examples, composed=change.get("composed", 0.6), seed=3,
        vocabulary=reference.source_vocabulary if reference else None, wordings=WordingEncoder.load(DEFAULT_DIRECTORY),
    )  # fmt: skip
    shares = {"SHOW_ENTRY": 0.0, "SHOW_FOUND": 0.0, "SHOW_OTHERS": 0.0, "SHOW_COMPOSED": 0.0}
    with mock.patch.multiple(samples, **shares) if change.get("likes") is False else contextlib.nullcontext():
        prepare_pieces(entries, folder, options)
    made = Dataset.load(folder)
    # All are validated on the same examples.
    return replace(made, splits=made.splits | {"validation": reference.splits["validation"]}) if reference else made


@contextlib.contextmanager
def _shape(change: dict[str, Any]) -> Iterator[None]:
    shape = replace(config.PRESETS["base"], **{key: value for key, value in change.items() if key != "dropout"})
    with mock.patch.dict(config.PRESETS, {"base": shape}):
        yield


def _trained(name: str, data: Dataset, out: Path, steps: int, tokens: int, change: dict[str, Any]) -> dict[str, Any]:
    started = time.monotonic()
    wanted = recipe(
        "base", epochs=50, steps=steps, batch_tokens=tokens, validate_every=steps, dropout=change.get("dropout", 0.0),
        warmup_steps=steps // 10, smoothing=0.02, average=0.95,
    )  # fmt: skip
    best = train(data, out, wanted)
    metrics = json.loads((best / "manifest.json").read_text(encoding="utf-8"))["metrics"]
    return {
        "": name, "validation loss, plain": f"{metrics['plain']:.3f}",
        "token accuracy": f"{metrics['accuracy']:.1%}", "minutes": f"{(time.monotonic() - started) / 60:.1f}",
    }  # fmt: skip


# Steps by which a size is timed; they have their own validation, which counts as overhead alike for all.
PACE_STEPS = 12
SIZES = {"3M": (192, 2, 448), "base": (256, 3, 640), "25M": (448, 6, 1024)}


def sizes(minutes: float, tokens: int) -> list[dict[str, Any]]:
    """Models of three sizes, each trained for so many minutes on the same data: which one wins at a small budget."""
    entries = read_corpus()
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        data = _data(entries, root / "data", 20_000)
        for name, (width, layers, inner) in SIZES.items():
            change = {"width": width, "encoder_layers": layers, "decoder_layers": layers, "feed_forward": inner}
            with _shape(change):
                started = time.monotonic()
                _trained(name, data, root / f"{name}-pace", PACE_STEPS, tokens, {})
                steps = int(PACE_STEPS * 60 * minutes / (time.monotonic() - started))
                row = _trained(name, data, root / name, steps, tokens, {})
            parameters = load_checkpoint(root / name / "best").parameters
            rows.append(row | {"": f"{name}, {parameters / 1e6:.1f}M parameters", "steps": str(steps)})
    return rows


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("what", choices=("decoding", "int8", "training", "sizes"))
    options.add_argument("--only", action="append", default=[], help="these rows alone")
    options.add_argument("--steps", type=int, default=150)
    options.add_argument("--minutes", type=float, default=6.0)
    options.add_argument("--tokens", type=int, default=4000, help="padded tokens of one step")
    options.add_argument("--asks", type=int, default=300, help="of each kind, for int8")
    options.add_argument("--json", type=Path)
    given = options.parse_args()
    if given.what == "decoding":
        rows = decoding(given.only)
    elif given.what == "int8":
        rows = int8(given.asks)
    elif given.what == "training":
        rows = training(given.steps, given.tokens, given.only)
    else:
        rows = sizes(given.minutes, given.tokens)
    headings = list(rows[0])
    print("| " + " | ".join(headings) + " |\n|" + " --- |" * len(headings))
    for row in rows:
        print("| " + " | ".join(row[heading] for heading in headings) + " |")
    if given.json:
        given.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
