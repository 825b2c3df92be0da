"""A run's best checkpoint made ready to ship: half the size, the whole corpus in its index, tried once."""

import tempfile
from pathlib import Path
from typing import Any

from jotcode.model.checkpoint import load_checkpoint, save_checkpoint
from jotcode.model.engine import Engine
from jotcode.model.errors import CheckpointError
from jotcode.model.retrieval import INDEX_FILES, Index
from jotcode.model.task import Task

LARGEST_BYTES = 50_000_000


def export(run: Path, out: Path, index: Index | None, extra: dict[str, Any] | None = None) -> int:
    """Write the checkpoint `run` to `out` in float16 and return its size in bytes.

    index: of known answers; None keeps the run's.  extra: for the manifest (a calibration).
    Raises CheckpointError if what was written cannot be loaded again or answers nothing.
    """
    checkpoint = load_checkpoint(run)
    with tempfile.TemporaryDirectory() as folder:
        if index is not None:
            index.save(Path(folder))
        source = run if index is None else Path(folder)
        files = {name: (source / name).read_bytes() for name in INDEX_FILES if (source / name).is_file()}
    save_checkpoint(
        out, checkpoint.model, checkpoint.source_vocabulary, checkpoint.target_vocabulary,
        {**checkpoint.extra, **(extra or {})}, files=files, half=True,
    )  # fmt: skip
    engine = Engine.load(out, "cpu")
    if not engine.complete(Task("write a function to add two numbers")):
        raise CheckpointError(f"{out}: was written, but answers nothing. Train longer before exporting.")
    size = sum(path.stat().st_size for path in out.iterdir())
    if size > LARGEST_BYTES:
        raise CheckpointError(f"{out}: has {size:,} bytes, more than the {LARGEST_BYTES:,} that may ship.")
    return size
