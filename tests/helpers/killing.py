"""Kills prepare and train at seeded random moments and looks whether what is left is whole. Used by make soak too."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random

SCRIPT = Path(__file__).with_name("train_toy.py")
PAIRS = [
    {
        "comment": f"write a function that {verb}s the {noun} by {number}",
        "code": f"def {verb}_{noun}(x):\n    return x + {number}",
    }
    for verb in ("add", "shift", "move", "raise")
    for noun in ("value", "price", "index", "age", "size")
    for number in range(1, 7)
]


def tree(folder: Path) -> dict[str, bytes]:
    """The files of a folder and their bytes, without logs and times."""
    skipped = (".lock", "log.txt", "metrics.jsonl", "curves.png")
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith(skipped) and "tensorboard" not in path.parts
    }


def run_until(command: list[str], seconds: float | None) -> int:
    """Runs a command and kills it, with all that it started, after so many seconds. Its exit status."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True)
    try:
        process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
    return process.returncode


def train_command(data: Path, out: Path, **options: object) -> list[str]:
    """Trains the toy model, long enough to be killed in the middle."""
    return [sys.executable, str(SCRIPT), str(data), str(out), json.dumps({"epochs": 6} | options)]


def prepare_command(pairs: Path, out: Path) -> list[str]:
    """Prepares a small file of pairs: few examples, none of the composer's."""
    few = ["--examples", "500", "--composed", "0"]
    return [sys.executable, "-m", "jotcode_command", "prepare", str(pairs), "--out", str(out), "--preset", "base", *few]


def write_pairs(path: Path) -> Path:
    """A file of pairs to prepare."""
    path.write_text("".join(json.dumps(pair) + "\n" for pair in PAIRS))
    return path


def killed_often(command: list[str], moments: int, seed: int, longest: float) -> int:
    """Kills the command at that many moments, each start going on from what the one before left. How many hit it."""
    rng, hit = Random(seed), 0
    for _ in range(moments):
        hit += run_until(command, rng.uniform(0.0, longest)) == -signal.SIGKILL
    return hit


def seconds_of(command: list[str]) -> float:
    """How long the command takes unbroken. Raises RuntimeError if it fails."""
    began = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return time.monotonic() - began
