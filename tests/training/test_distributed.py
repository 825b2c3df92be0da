import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from jotcode.model.vocabulary import PAD
from jotcode.training.batches import collate
from jotcode.training.distributed import World, join_world
from jotcode.training.loop import _Run
from tiny_models import toy_dataset

SCRIPT = Path(__file__).parents[1] / "helpers" / "train_toy.py"


def test_an_ordinary_process_is_a_world_of_one(monkeypatch):
    monkeypatch.delenv("WORLD_SIZE", raising=False)
    world = join_world()
    assert (world.rank, world.size, world.leads) == (0, 1, True)
    assert world.total(torch.tensor(3.0)) == 3.0


class Sharing:
    """What _share needs of a run."""

    def __init__(self, rank, size):
        self.world = World(rank, size)


@pytest.mark.parametrize("size", [2, 3])
def test_the_processes_share_a_batch_without_loss_or_overlap(tmp_path, size):
    batch = collate(toy_dataset(tmp_path / "d").splits["train"], range(5))
    shares = [_Run._share(Sharing(rank, size), batch) for rank in range(size)]
    found = sorted(row for share in shares for row in share.target_ids_NT.tolist())
    assert found == sorted(batch.target_ids_NT.tolist())


def test_a_process_without_a_row_computes_one_that_weighs_nothing(tmp_path):
    batch = collate(toy_dataset(tmp_path / "d").splits["train"], [0])
    share = _Run._share(Sharing(1, 2), batch)
    assert share.source_lengths_N.tolist() == batch.source_lengths_N.tolist()
    assert set(share.target_ids_NT.flatten().tolist()) == {PAD}
    assert PAD not in batch.target_ids_NT[0, :1].tolist()  # the batch itself stays as it was


@pytest.mark.slow
def test_two_processes_have_the_loss_of_one_at_every_step(tmp_path):
    data, losses = toy_dataset(tmp_path / "d", examples=37), {}
    for name, command in {
        "one": [sys.executable],
        "two": [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"],
    }.items():
        options = {"dropout": 0.0, "epochs": 2, "accumulate": 2, "save_every_s": 1e9, "losses": str(tmp_path / name)}
        arguments = [str(SCRIPT), str(data.directory), str(tmp_path / f"run {name}"), json.dumps(options)]
        done = subprocess.run(
            [*command, *arguments],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "OMP_NUM_THREADS": "1"},
        )
        assert done.returncode == 0, done.stderr[-2000:]
        losses[name] = [float(line) for line in (tmp_path / name).read_text().splitlines()]
    assert len(losses["one"]) > 6
    assert losses["two"] == pytest.approx(losses["one"], abs=1e-5)
