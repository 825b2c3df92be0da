"""Trains the toy model on a data set, as a process of its own that a test can kill or start twice.

python train_toy.py DATA OUT OPTIONS, where OPTIONS is JSON: changes of the recipe, and
  dropout: of the model.  losses: a file for the loss of every step.
  kill: "step 3" ends the process by SIGKILL behind its third step, before anything of it is saved; "rename 2" within
  its second save, between the two renames.
"""

import json
import os
import signal
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from jotcode.model import checkpoint
from jotcode.model.config import PRESETS
from jotcode.training import loop, runlog
from jotcode.training.config import recipe
from jotcode.training.dataset import Dataset
from tiny_models import MODERN

TOY = {
    "epochs": 3, "batch_tokens": 64, "warmup_steps": 2, "learning_rate": 3e-3, "validate_every": 4, "average": 0.9,
    "precision": "float32", "save_every_s": 0.0, "seed": 7,
}  # fmt: skip


def toy_preset(dropout: float = 0.1) -> Any:
    """What stands for the preset `tiny` in tests."""
    return replace(MODERN, preset="tiny", dropout=dropout)


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    data, out, options = Path(sys.argv[1]), Path(sys.argv[2]), json.loads(sys.argv[3])
    PRESETS["tiny"] = toy_preset(options.pop("dropout", 0.1))
    runlog.find_spec = lambda name: None
    moment, _, count = options.pop("kill", "never").partition(" ")
    losses = options.pop("losses", None)
    left = int(count or 0)
    step, rename = loop._Run._step, checkpoint._replace_directory

    def counted_step(self: Any, batches: Any) -> Any:
        nonlocal left
        result = step(self, batches)
        if losses and self.world.leads:
            with Path(losses).open("a") as file:
                file.write(f"{result[0]!r}\n")
        left -= moment == "step"
        if moment == "step" and left == 0:
            _die()
        return result

    def counted_rename(new: Path, directory: Path) -> None:
        nonlocal left
        left -= moment == "rename"
        if moment == "rename" and left == 0:
            directory.rename(directory.with_name(f".{directory.name}.old"))
            _die()
        rename(new, directory)

    loop._Run._step = counted_step
    checkpoint._replace_directory = counted_rename
    loop.train(Dataset.load(data), out, recipe("tiny", **{**TOY, **options}), "cpu")


if __name__ == "__main__":
    main()
