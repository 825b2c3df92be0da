"""Prepare and train killed at random moments, out of room, or started twice: what was good stays, and the end is the same.

make soak kills each fifty times.
"""

import os
import resource
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from jotcode.model.checkpoint import read_manifest
from killing import seconds_of, seen, train_command, tree
from tiny_models import toy_dataset

MOMENTS = int(os.environ.get("JOTCODE_KILLS", "10"))


@pytest.mark.slow
def test_a_training_that_is_killed_at_random_moments_keeps_its_last_checkpoint_and_ends_with_the_same_bytes(tmp_path):
    data = toy_dataset(tmp_path / "data").directory
    kills = seen("train", data, tmp_path, MOMENTS, 1)
    print(kills)
    assert (kills.wrong, kills.hit) == ([], MOMENTS) and kills.ended > 0


@pytest.mark.slow
def test_a_preparation_that_is_killed_at_random_moments_leaves_the_old_data_set_or_the_new_one(tmp_path):
    kills = seen("prepare", tmp_path, MOMENTS, 2)
    print(kills)
    assert (kills.wrong, kills.hit) == ([], MOMENTS)


def limited_to(size: int):
    """Before the program starts: no file may grow beyond so many bytes, as on a disk that is full."""

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return limit


@pytest.mark.slow
def test_a_full_disk_during_a_checkpoint_keeps_the_last_one_says_so_and_the_run_goes_on_later(tmp_path):
    data = toy_dataset(tmp_path / "data").directory
    seconds_of(train_command(data, tmp_path / "unbroken", epochs=2))
    command = train_command(data, tmp_path / "run", epochs=2)
    assert subprocess.run(train_command(data, tmp_path / "run", epochs=2, kill="step 4"), check=False).returncode < 0
    before = tree(tmp_path / "run" / "last")
    full = subprocess.run(command, preexec_fn=limited_to(3_000), capture_output=True, text=True, check=False)
    assert full.returncode == 1
    message = full.stderr.strip().splitlines()[-1]
    assert "CheckpointError" in message and "cannot be written" in message and "Make room" in message, message
    assert tree(tmp_path / "run" / "last") == before and not list((tmp_path / "run").glob(".*.new"))
    seconds_of(command)
    assert tree(tmp_path / "run") == tree(tmp_path / "unbroken")


@pytest.mark.slow
def test_two_runs_in_one_folder_one_trains_and_the_other_is_told(tmp_path):
    data = toy_dataset(tmp_path / "data").directory
    command = train_command(data, tmp_path / "run")
    both = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    said = [process.communicate()[1] for process in both]
    codes = [process.returncode for process in both]
    # One may have finished before the other began; then that one found a finished run and left it as it is.
    assert codes in ([0, 1], [1, 0], [0, 0])
    assert all("another process trains in this folder" in text for text, code in zip(said, codes, strict=True) if code)
    read_manifest(tmp_path / "run" / "last")


# --- the corpus check


def alive(session: int) -> list[int]:
    """The processes of a session that still run."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == session and fields[0] not in "ZX":
            found.append(int(path.parent.name))
    return found


CHECK = """
import sys
from pathlib import Path
from jotcode.training.corpus_check import examine_corpus
if __name__ == '__main__':
    examine_corpus([Path(sys.argv[1])])
"""
SLOW_ENTRY = '''def waits(seconds):
    """Wait.

    Ask:
        wait for some seconds
        sleep a while
        pause the program
        do nothing for a time

    >>> import time
    >>> time.sleep(13)
    """
    return seconds
'''


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_corpus_check_that_is_killed_leaves_no_process_at_work(tmp_path):
    module = tmp_path / "waits.py"
    module.write_text(SLOW_ENTRY)
    program = tmp_path / "check.py"
    program.write_text(CHECK)
    process = subprocess.Popen([sys.executable, str(program), str(module)], start_new_session=True)
    while not has_grandchild(process.pid):
        assert process.poll() is None, "it ended before it could be killed"
        os.sched_yield()
    process.kill()
    process.wait()
    for other in alive(process.pid):
        try:
            watched = os.pidfd_open(other)
        except ProcessLookupError:
            continue
        assert select.select([watched], [], [], 20)[0], f"process {other} lives on"
        os.close(watched)
    assert alive(process.pid) == []


def has_grandchild(process: int) -> bool:
    """Whether a worker of the process has itself started one that runs a doctest."""
    for child in Path(f"/proc/{process}/task/{process}/children").read_text().split():
        try:
            if Path(f"/proc/{child}/task/{child}/children").read_text().split():
                return True
        except OSError:
            continue
    return False
