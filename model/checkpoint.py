"""One directory <-> weights, config and vocabularies; every file is checked by its SHA-256 before it is used.

manifest.json holds the format version, the config and the hash of every other file, and manifest.sha256 the hash of
manifest.json, so a checkpoint is whole or refused.
Weights are safetensors: no pickle is ever written or read. Reading needs no torch, until the model itself is wanted.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jotcode.model.config import ModelConfig
from jotcode.model.errors import CheckpointError, ConfigError, DataError
from jotcode.model.vocabulary import Vocabulary
from jotcode.model.weights import Weights, check_numbers, check_shapes
from safetensors import SafetensorError
from safetensors.numpy import load_file

if TYPE_CHECKING:
    from jotcode.model.transformer import Seq2Seq
    from torch import Tensor

FORMAT = 1
MANIFEST = "manifest.json"
MANIFEST_HASH = "manifest.sha256"
WEIGHTS = "weights.safetensors"
SOURCE_VOCABULARY = "vocabulary.source.json"
TARGET_VOCABULARY = "vocabulary.target.json"
MOST_MANIFEST_BYTES = 16 * 1024 * 1024  # ours has some KB
_MEND = "Train again, or copy the whole folder again from where it came."


@dataclass(frozen=True)
class Checkpoint:
    """A model's weights with all that is needed to use them.

    weights: as they are stored.  extra: what else the manifest says (data set, metrics, recipe).
    device: where `model` is put.
    """

    config: ModelConfig
    weights: Weights
    source_vocabulary: Vocabulary
    target_vocabulary: Vocabulary
    extra: dict[str, Any]
    sha256: str
    directory: Path
    device: str = "cpu"

    @cached_property
    def model(self) -> "Seq2Seq":
        """The model in evaluation mode and float32 on the device. Imports torch."""
        import torch
        from jotcode.model.transformer import Seq2Seq

        with torch.device("meta"):
            model = Seq2Seq(self.config)
        model.to_empty(device=self.device)
        model.tie()  # to_empty gives every module a table of its own
        weights = {name: torch.from_numpy(array) for name, array in self.weights.items()}
        load_weights(model, weights, self.directory)
        return model.eval()

    @property
    def parameters(self) -> int:
        """How many there are; a shared table counts once."""
        return sum(array.size for array in self.weights.values())


def arrays_of(model: "Seq2Seq") -> Weights:
    """The model's weights as a checkpoint has them, in float32."""
    return {name: tensor.detach().float().cpu().numpy() for name, tensor in _own_weights(model).items()}


def _own_weights(model: "Seq2Seq") -> "dict[str, Tensor]":
    """All weights by name; a table that is shared stands once, as source_embedding."""
    weights: dict[str, Tensor] = model.state_dict()
    if model.config.shared_embedding:
        del weights["target_embedding.weight"], weights["output.weight"]
    return weights


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file, hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_atomically(path: Path, data: bytes) -> None:
    """Write a file so that a reader, or the next start after a crash, sees the old one or the new one, whole."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise


def save_checkpoint(
    directory: Path,
    model: "Seq2Seq",
    source_vocabulary: Vocabulary,
    target_vocabulary: Vocabulary,
    extra: Mapping[str, Any],
    more_tensors: "Mapping[str, Mapping[str, Tensor]] | None" = None,
    files: Mapping[str, bytes] | None = None,
    half: bool = False,
) -> None:
    """Write a checkpoint beside the directory, then put it in its place: a kill at any moment leaves a whole one.

    more_tensors: further safetensors files by name (an optimiser's state).  files: further files by name.
    half: store the weights in float16, half the size, for shipping.
    Raises CheckpointError where it cannot be written (a full disk); the checkpoint that stood there still does.
    """
    beside = directory.with_name(f".{directory.name}.new")
    try:
        directory.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(beside, ignore_errors=True)
        beside.mkdir()
        _fill(beside, model, source_vocabulary, target_vocabulary, extra, more_tensors, files, half)
        _replace_directory(beside, directory)
    except (OSError, SafetensorError) as error:
        shutil.rmtree(beside, ignore_errors=True)
        why = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise CheckpointError(
            f"{directory}: the checkpoint cannot be written: {why}. What stood there is whole. "
            "Make room or choose another folder, and run the same command again."
        ) from error


def _fill(
    beside: Path,
    model: "Seq2Seq",
    source_vocabulary: Vocabulary,
    target_vocabulary: Vocabulary,
    extra: Mapping[str, Any],
    more_tensors: "Mapping[str, Mapping[str, Tensor]] | None",
    files: Mapping[str, bytes] | None,
    half: bool,
) -> None:
    from safetensors.torch import save_file

    weights = {name: tensor.detach().cpu() for name, tensor in _own_weights(model).items()}
    if half:
        weights = {name: tensor.half() for name, tensor in weights.items()}
    save_file({name: tensor.contiguous() for name, tensor in weights.items()}, beside / WEIGHTS)
    for name, tensors in (more_tensors or {}).items():
        save_file({key: tensor.detach().cpu().contiguous() for key, tensor in tensors.items()}, beside / name)
    (beside / SOURCE_VOCABULARY).write_text(source_vocabulary.to_json(), encoding="utf-8")
    (beside / TARGET_VOCABULARY).write_text(target_vocabulary.to_json(), encoding="utf-8")
    for name, data in (files or {}).items():
        (beside / name).write_bytes(data)
    for path in beside.iterdir():
        path.chmod(0o644)  # safetensors writes for the owner alone; a package is read by everybody
    hashes = {path.name: sha256_of(path) for path in sorted(beside.iterdir())}
    manifest = {"format": FORMAT, "config": model.config.to_dict(), "files": hashes, **extra}
    write_atomically(beside / MANIFEST, (json.dumps(manifest, indent=2, ensure_ascii=False) + "\n").encode())
    seal(beside)


def seal(directory: Path) -> None:
    """Note the hash of a manifest, after it was written or changed on purpose."""
    write_atomically(directory / MANIFEST_HASH, f"{sha256_of(directory / MANIFEST)}\n".encode())


def _replace_directory(new: Path, directory: Path) -> None:
    # A directory cannot be renamed over a full one. Between the two renames only the old name is missing, and
    # recover_directory puts that right at the next start.
    old = directory.with_name(f".{directory.name}.old")
    if directory.exists():
        shutil.rmtree(old, ignore_errors=True)
        directory.rename(old)
    new.rename(directory)
    shutil.rmtree(old, ignore_errors=True)


def recover_directory(directory: Path) -> None:
    """Put back the checkpoint that a kill between two renames has left under its old name."""
    old = directory.with_name(f".{directory.name}.old")
    if not directory.exists() and old.exists():
        old.rename(directory)


def read_manifest(directory: Path) -> dict[str, Any]:
    """The manifest, after every file that it names was found whole. Raises CheckpointError that lists all damage."""
    path = directory / MANIFEST
    if not path.is_file():
        raise CheckpointError(
            f"{directory}: no {MANIFEST} there, so it is no checkpoint. Name a folder that jotcode train wrote."
        )
    try:
        seal_file = directory / MANIFEST_HASH  # checkpoints of earlier versions have none
        if seal_file.exists() and seal_file.read_bytes() != f"{sha256_of(path)}\n".encode():
            raise ValueError(f"it does not have the SHA-256 of {MANIFEST_HASH}")
        if path.stat().st_size > MOST_MANIFEST_BYTES:
            raise ValueError(f"it has more than {MOST_MANIFEST_BYTES:,} bytes")
        manifest: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        version, hashes = manifest["format"], dict(manifest["files"])
        for name in hashes:
            if not isinstance(name, str) or name in ("", "..") or Path(name).name != name:
                raise ValueError(f"it names {name!r}, which is no file of the folder")
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise CheckpointError(f"{path}: damaged ({error}). {_MEND}") from error
    if version != FORMAT:
        raise CheckpointError(
            f"{path}: format {version!r}, and this jotcode reads format {FORMAT}. "
            "Install the jotcode that wrote it, or train again."
        )
    problems = [
        f"{name} is not listed in {MANIFEST}"
        for name in (WEIGHTS, SOURCE_VOCABULARY, TARGET_VOCABULARY)
        if name not in hashes
    ]
    for name, expected in hashes.items():
        file = directory / name
        if not file.is_file():
            problems.append(f"{name} is missing")
        elif sha256_of(file) != expected:
            problems.append(f"{name} does not have the SHA-256 of the manifest: it is damaged or was exchanged")
    if problems:
        raise CheckpointError(f"{directory}: {'; '.join(problems)}. {_MEND}")
    return manifest


def load_checkpoint(directory: Path, device: str = "cpu") -> Checkpoint:
    """The checkpoint of a directory. device: where its model is put when it is wanted.

    Raises CheckpointError for a missing, damaged or foreign checkpoint, with what is wrong and the mend.
    """
    manifest = read_manifest(directory)
    try:
        config = ModelConfig.from_dict(manifest["config"])
        source = Vocabulary.from_json((directory / SOURCE_VOCABULARY).read_text(encoding="utf-8"))
        target = Vocabulary.from_json((directory / TARGET_VOCABULARY).read_text(encoding="utf-8"))
        weights = load_file(directory / WEIGHTS)
    except (ConfigError, DataError, OSError, KeyError, TypeError, ValueError, SafetensorError) as error:
        raise CheckpointError(f"{directory}: {error}. {_MEND}") from error
    for vocabulary, size, name in (
        (source, config.source_vocabulary, SOURCE_VOCABULARY),
        (target, config.target_vocabulary, TARGET_VOCABULARY),
    ):
        if len(vocabulary) != size:
            raise CheckpointError(
                f"{directory}: {name} has {len(vocabulary)} tokens, the weights have {size} rows. "
                f"The files come from different runs. {_MEND}"
            )
    check_shapes(weights, config, directory, _MEND)
    check_numbers(weights, directory, _MEND)
    extra = {key: value for key, value in manifest.items() if key not in ("format", "config", "files")}
    return Checkpoint(config, weights, source, target, extra, manifest["files"][WEIGHTS], directory, device)


def load_weights(model: "Seq2Seq", weights: "Mapping[str, Tensor]", where: Path) -> None:
    """Copy weights into the model. Raises CheckpointError that lists every missing, unknown or misshapen tensor."""
    import torch

    check_shapes(weights, model.config, where, _MEND)
    with torch.no_grad():
        for name, tensor in _own_weights(model).items():
            tensor.copy_(weights[name])
        model.reset_tables()
