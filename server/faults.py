"""What went wrong, said without a word of the user's: where in the source, and whether the device failed."""

import traceback
from pathlib import Path

CPU = "cpu"
LAST_PLACES = 4

# By name: importing torch takes seconds, and the server must not do it to look at an error.
_DEVICE_FAULTS = {"OutOfMemoryError", "AcceleratorError", "CudaError", "DeferredCudaCallError"}
_DEVICE_WORDS = ("cuda", "cudnn", "cublas", "mps backend", "hip error")


def is_device_fault(error: BaseException) -> bool:
    """Whether an accelerator failed or is full, so that the CPU may still do it."""
    if type(error).__name__ in _DEVICE_FAULTS:
        return True
    return isinstance(error, RuntimeError) and any(word in str(error).lower() for word in _DEVICE_WORDS)


def where(error: BaseException) -> str:
    """The last places of a fault as 'file:line in function'. Its message stays out: it may hold source text."""
    frames = traceback.extract_tb(error.__traceback__)[-LAST_PLACES:]
    return " < ".join(f"{Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in reversed(frames))
