"""Kills prepare and train at seeded random moments and looks, after each, whether what is left is whole.

python killing.py train DATA FOLDER MOMENTS SEED, or prepare FOLDER MOMENTS SEED: prints what was seen as JSON. One
process imports torch and all the rest once and forks each start, so that fifty kills take minutes and none of them hits
an import. What is killed is the real program, on a toy; what goes on later knows nothing but the folder.
"""

import contextlib
import json
import os
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random

SCRIPT = Path(__file__).with_name("train_toy.py")
VERBS, NOUNS = ("add", "shift", "move", "raise"), ("value", "price", "index", "age", "size")


@dataclass
class Seen:
    """What the kills came to. hit: those that found the program at work; ended: starts that came to their end.

    longest: seconds of an unbroken run.  wrong: what was not as it should be, in words.
    between: kills after which only the old folder's other name was there.
    """

    hit: int = 0
    ended: int = 0
    longest: float = 0.0
    between: int = 0
    wrong: list[str] = field(default_factory=list)


def tree(folder: Path) -> dict[str, bytes]:
    """The files of a folder and their bytes, without logs and times."""
    skipped = (".lock", "log.txt", "metrics.jsonl", "curves.png")
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith(skipped) and "tensorboard" not in path.parts
    }


def train_command(data: Path, out: Path, **options: object) -> list[str]:
    """Trains the toy model, long enough to be killed in the middle."""
    return [sys.executable, str(SCRIPT), str(data), str(out), json.dumps({"epochs": 6} | options)]


def prepare_arguments(pairs: Path, out: Path) -> list[str]:
    """Of jotcode: prepare a small file of pairs, few examples and none of the composer's."""
    few = ["--examples", "100", "--composed", "0"]
    return ["prepare", str(pairs), "--out", str(out), "--preset", "base", *few]


def write_pairs(path: Path, most: int) -> Path:
    """A file of pairs to prepare; with another `most` another data set."""
    pairs = [
        {
            "comment": f"write a function that {verb}s the {noun} by {number}",
            "code": f"def {verb}_{noun}(x):\n    return x + {number}",
        }
        for verb in VERBS
        for noun in NOUNS
        for number in range(1, most)
    ]
    path.write_text("".join(json.dumps(pair) + "\n" for pair in pairs))
    return path


def seconds_of(command: list[str]) -> float:
    """How long the command takes unbroken. Raises RuntimeError if it fails."""
    began = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return time.monotonic() - began


def seen(*arguments: object) -> Seen:
    """What this program sees, started as a process of its own. Raises RuntimeError if it fails."""
    command = [sys.executable, __file__, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return Seen(**json.loads(done.stdout.splitlines()[-1]))


# --- inside the process that has imported all


def forked(work: Callable[[], object], seconds: float | None = None) -> int:
    """Runs something in a process apart, killed with all it started after so many seconds. Its exit code, or -9."""
    child = os.fork()
    if child == 0:
        _become(work)
    watched = os.pidfd_open(child)
    with contextlib.suppress(OSError):  # it did so itself
        os.setpgid(child, child)
    try:
        if not _ends_within(watched, seconds):
            os.killpg(child, signal.SIGKILL)
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    finally:
        os.close(watched)


def _become(work: Callable[[], object]) -> None:
    code = 1
    try:
        os.setpgid(0, 0)
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        work()
        code = 0
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else 1
    except BaseException as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)
    finally:
        os._exit(code)


def _ends_within(watched: int, seconds: float | None) -> bool:
    return bool(select.select([watched], [], [], seconds)[0])


def kill_training(data: Path, folder: Path, moments: int, seed: int) -> Seen:
    """Trains again and again, killed at random moments, until so many kills hit; each run that ends is compared."""
    import train_toy
    from jotcode.model.errors import CheckpointError

    found, rng, out = Seen(), Random(seed), folder / "broken"
    last, old = out / "last", out / ".last.old"

    def train(to: Path) -> Callable[[], object]:
        sys.argv = [str(SCRIPT), *train_command(data, to)[2:]]
        return train_toy.main

    began = time.monotonic()
    if forked(train(folder / "unbroken")):
        raise RuntimeError("the unbroken run failed")
    found.longest = time.monotonic() - began
    wanted, step = tree(folder / "unbroken"), 0
    while found.hit < moments and not found.wrong:
        code = forked(train(out), rng.uniform(0.0, found.longest))
        if code == -signal.SIGKILL:
            found.hit += 1
            found.between += old.exists() and not last.exists()
            whole = last if last.exists() else old
            try:
                reached = _step_of(whole) if whole.exists() else 0
            except CheckpointError as error:
                found.wrong.append(f"kill {found.hit}: {error}")
                break
            if reached < step:
                found.wrong.append(f"kill {found.hit}: step {step} was saved, {reached} is left")
            step = reached
            continue
        _judge_the_end(found, code, out, wanted)
        step = 0
        shutil.rmtree(out)
    if not found.wrong:
        _judge_the_end(found, forked(train(out)), out, wanted)
    return found


def _judge_the_end(found: Seen, code: int, out: Path, wanted: dict[str, bytes]) -> None:
    """Notes a start that came to its end, and what is wrong with it."""
    found.ended += 1
    if code:
        found.wrong.append(f"after kill {found.hit} it does not go on: exit code {code}")
    elif tree(out) != wanted:
        found.wrong.append(f"after kill {found.hit} it ends with other bytes")


def _step_of(checkpoint: Path) -> int:
    """The step that a checkpoint holds. Raises CheckpointError if it is not whole."""
    from jotcode.model.checkpoint import read_manifest
    from jotcode.training.loop import STATE

    read_manifest(checkpoint)
    return int(json.loads((checkpoint / STATE).read_text())["step"])


def kill_preparation(folder: Path, moments: int, seed: int) -> Seen:
    """Prepares two data sets by turns into one folder, killed at random moments: it holds the old or the new one."""
    import jotcode_command

    found, rng, out = Seen(), Random(seed), folder / "broken"
    inputs = [write_pairs(folder / f"pairs{most}.jsonl", most) for most in (4, 6)]

    def prepare(pairs: Path, to: Path) -> Callable[[], object]:
        sys.argv = ["jotcode", *prepare_arguments(pairs, to)]
        return jotcode_command.main

    began = time.monotonic()
    for number, pairs in enumerate(inputs):
        if forked(prepare(pairs, folder / f"unbroken{number}")):
            raise RuntimeError("the unbroken preparation failed")
    found.longest = (time.monotonic() - began) / 2
    whole = [tree(folder / f"unbroken{number}") for number in range(2)]
    turn, before = 0, None
    while found.hit < moments and not found.wrong:
        code = forked(prepare(inputs[turn], out), rng.uniform(0.0, 1.1 * found.longest))
        kept = sorted(folder.glob(".broken.*.old/broken"))
        found.between += code < 0 and not out.exists() and bool(kept)
        here = out if out.exists() else kept[0] if kept else None
        now = tree(here) if here is not None else None
        if code == 0:
            found.ended += 1
            if now != whole[turn] or here != out:
                found.wrong.append(f"after kill {found.hit} it ends with other bytes")
            turn = 1 - turn
        elif code == -signal.SIGKILL:
            found.hit += 1
            if now != before and now != whole[turn]:
                found.wrong.append(f"kill {found.hit}: neither the old data set nor the new one is there")
        else:
            found.wrong.append(f"after kill {found.hit} it does not go on: exit code {code}")
        before = now
    if forked(prepare(inputs[0], out)) or tree(out) != whole[0]:
        found.wrong.append("at the end it does not come to the bytes of an unbroken one")
    left = sorted(path.name for path in folder.iterdir() if path.name.startswith("."))
    return Seen(**asdict(found) | {"wrong": found.wrong + [f"{name} is left over" for name in left]})


def main() -> None:
    """Imports all that the program needs, then kills."""
    what, *rest = sys.argv[1:]
    import torch
    from jotcode.training import prepare_pieces
    from jotcode.training.compose.stream import stream

    torch.set_num_threads(1)
    next(stream(0))  # reads the frames
    prepare_pieces.COUNTED_SAMPLES, prepare_pieces.VALIDATION_COMPOSED = 100, 20
    if what == "train":
        result = kill_training(Path(rest[0]), Path(rest[1]), int(rest[2]), int(rest[3]))
    else:
        result = kill_preparation(Path(rest[0]), int(rest[1]), int(rest[2]))
    print(json.dumps(asdict(result)))


if __name__ == "__main__":
    main()
