"""Reads .npz files that others made: plain arrays of a size that fits, or a ValueError; never a pickle."""

import zipfile
import zlib
from pathlib import Path

import numpy as np
import numpy.typing as npt

# What is raised by reading a damaged file, and by using arrays that are not those of its writer.
DAMAGED = (OSError, EOFError, ValueError, KeyError, TypeError, zipfile.BadZipFile, zlib.error)
MOST_BYTES = 1 << 30  # of all arrays of a file together; those that ship have 60 MB


def read_arrays(path: Path) -> dict[str, npt.NDArray[np.generic]]:
    """The arrays of a file by name.

    Raises ValueError for a file that says it unpacks to more than MOST_BYTES, or holds an array that does not fit into
    memory; and OSError, EOFError, zipfile.BadZipFile and zlib.error for a damaged one.
    """
    with zipfile.ZipFile(path) as archive:
        size = sum(member.file_size for member in archive.infolist())  # zipfile reads no more than that of each
    if size > MOST_BYTES:
        raise ValueError(f"{path.name} unpacks to {size:,} bytes, more than {MOST_BYTES:,}")
    try:
        with np.load(path, allow_pickle=False) as arrays:
            found = {name: arrays[name] for name in arrays.files}
    except (MemoryError, OverflowError, RecursionError, SyntaxError) as error:
        raise ValueError(f"{path.name} holds an array that cannot be made: {error}") from error
    if not all(isinstance(array, np.ndarray) for array in found.values()):  # numpy gives other members as bytes
        raise ValueError(f"{path.name} holds something that is no array")
    return found
