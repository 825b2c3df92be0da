"""Where the model runs and in which precision, chosen once and with the reason."""

import ctypes
import os
import platform
import time
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from jotcode.model.errors import ConfigError


@dataclass(frozen=True)
class Device:
    """A torch device by name, and why it was chosen."""

    name: str
    reason: str


def choose_device(asked: str | None = None) -> Device:
    """CUDA if there, else MPS, else the CPU; or what is asked for. Raises ConfigError for what this machine lacks."""
    if asked == "cpu":
        return Device("cpu", "asked for")
    if asked is None and not _may_have_gpu():
        return Device("cpu", f"no GPU; {os.cpu_count()} cores")
    import torch

    there = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    if asked is not None:
        kind = asked.split(":")[0]
        if not there.get(kind, False):
            have = ", ".join(name for name, usable in there.items() if usable)
            raise ConfigError(f"no device {asked!r} on this machine. Devices here: {have}.")
        return Device(asked, "asked for")
    if there["cuda"]:
        return Device("cuda", f"CUDA: {torch.cuda.get_device_name(0)}")
    if there["mps"]:
        return Device("mps", "Apple Metal")
    return Device("cpu", f"no GPU; {os.cpu_count()} cores")


def _may_have_gpu() -> bool:
    """Whether asking torch is worth the two seconds of importing it: there may be a device that this torch knows."""
    if platform.system() == "Darwin":
        return platform.machine() == "arm64"
    with suppress(PackageNotFoundError):
        if version("torch").endswith("+cpu"):
            return False
    if Path("/dev/kfd").exists():  # AMD's
        return True
    try:
        ctypes.CDLL("nvcuda.dll" if os.name == "nt" else "libcuda.so.1")
    except OSError:
        return False
    return True


def bfloat16_pays(device: str) -> bool:
    """Whether matrix products in bfloat16 are faster here than in float32: measured, since CPUs without the
    instructions emulate them at a hundredth of the speed (seen on AVX2 alone: 1 against 106 GFLOP/s)."""
    if device != "cpu":
        return True
    import torch

    seconds = {}
    for dtype in (torch.float32, torch.bfloat16):
        left, right = torch.ones(128, 256, dtype=dtype), torch.ones(256, 256, dtype=dtype)
        times = []
        for _ in range(4):
            started = time.perf_counter()
            left @ right
            times.append(time.perf_counter() - started)
        seconds[dtype] = min(times)
    return seconds[torch.bfloat16] < seconds[torch.float32]


def use_decoding_threads() -> None:
    """Decode on one thread. The matrices of one step are too small to share, and beside other work the threads wait for
    each other: on two busy cores a completion of 0.4 s of CPU time took 12 to 32 s with two, 1 to 2 s with one."""
    import numpy as np

    # numpy has no call for it; its own OpenBLAS has. Other builds keep the threads that their environment gives them.
    with suppress(OSError, AttributeError):
        ctypes.CDLL(np.linalg._umath_linalg.__file__).scipy_openblas_set_num_threads64_(1)
