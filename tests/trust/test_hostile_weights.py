"""Weights and indexes that somebody made to do harm, with hashes that are right: refused, in little memory, with the mend."""

import io
import json
import shutil
import struct
import zipfile
from pathlib import Path

import numpy as np
import pytest
from jotcode.model import array_files, checkpoint
from jotcode.model.checkpoint import MANIFEST, WEIGHTS, load_checkpoint, read_manifest, seal, sha256_of
from jotcode.model.engine import Engine
from jotcode.model.errors import CheckpointError, DataError
from jotcode.model.retrieval import ANSWERS, POSTINGS, Index
from jotcode.model.vocabulary import Vocabulary
from safetensors.numpy import load_file, save_file


@pytest.fixture
def copy(small_checkpoint, tmp_path) -> Path:
    return Path(shutil.copytree(small_checkpoint, tmp_path / "copy"))


def signed(folder: Path, **changes: object) -> Path:
    """The folder with the hashes of what it holds now, as its maker would write them, and changes of the manifest."""
    manifest = json.loads((folder / MANIFEST).read_text())
    names = [name for name in manifest["files"] if (folder / name).is_file()]
    manifest["files"] = {name: sha256_of(folder / name) for name in names}
    (folder / MANIFEST).write_text(json.dumps(manifest | changes))
    seal(folder)
    return folder


def refused(folder: Path, match: str) -> None:
    with pytest.raises(CheckpointError, match=match) as error:
        load_checkpoint(folder)
    assert "Train again" in str(error.value) or "train again" in str(error.value)


def test_the_control_a_folder_that_is_signed_anew_loads(copy):
    assert load_checkpoint(signed(copy)).parameters > 0 and Engine.load(copy, "cpu").description


@pytest.mark.parametrize("name", ["../copy/weights.safetensors", "/etc/hostname", "a/../weights.safetensors", "..", ""])
def test_a_manifest_that_names_a_file_outside_its_folder_is_refused(copy, name):
    files = json.loads((copy / MANIFEST).read_text())["files"]
    (copy / MANIFEST).write_text(json.dumps(json.loads((copy / MANIFEST).read_text()) | {"files": files | {name: "0"}}))
    seal(copy)
    refused(copy, "no file of the folder")


@pytest.mark.parametrize(
    "text",
    [
        '{"format": ' + "[" * 100_000,
        "[" * 100_000,
        "9" * 5_000,
        "null",
        "[]",
        '{"format": 1, "files": [[1, 2]]}',
        "\x00",
    ],
)
def test_a_manifest_that_is_none_is_refused(copy, text):
    (copy / MANIFEST).write_text(text)
    seal(copy)
    with pytest.raises(CheckpointError, match=r"damaged|format"):
        read_manifest(copy)


def test_a_manifest_without_end_is_not_read(copy, monkeypatch):
    monkeypatch.setattr(checkpoint.json, "loads", lambda text: pytest.fail("it was read"))
    with (copy / MANIFEST).open("ab") as file:
        file.truncate(checkpoint.MOST_MANIFEST_BYTES + 1)
    seal(copy)
    with pytest.raises(CheckpointError, match="more than 16,777,216 bytes"):
        read_manifest(copy)


HOSTILE = [0, -1, 10**9, 10**30, 1.5, float("nan"), "x", None, True, [], {}]
FIELDS = ["encoder_layers", "decoder_layers", "width", "encoder_heads", "feed_forward", "source_positions", "target_positions",
          "source_vocabulary", "dropout", "rotary", "tokens", "preset"]  # fmt: skip


@pytest.mark.parametrize("field", FIELDS)
def test_a_config_of_nonsense_or_of_a_giant_is_refused_before_anything_is_made_of_it(copy, field):
    config = json.loads((copy / MANIFEST).read_text())["config"]
    for value in HOSTILE:
        if type(value) is type(config[field]) and field in ("preset", "rotary", "dropout"):
            continue  # may be right
        if (field, value) == ("dropout", 0):
            continue
        signed(copy, config=config | {field: value})
        with pytest.raises(CheckpointError):
            load_checkpoint(copy)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_a_weight_that_is_no_number_is_refused(copy, value):
    weights = {name: array.copy() for name, array in load_file(copy / WEIGHTS).items()}
    next(iter(weights.values())).flat[-1] = value
    save_file(weights, copy / WEIGHTS)
    refused(signed(copy), "NaN or infinity")


@pytest.mark.parametrize("kind", [np.int32, np.bool_, np.float64])
def test_weights_of_another_kind_are_refused(copy, kind):
    save_file({name: array.astype(kind) for name, array in load_file(copy / WEIGHTS).items()}, copy / WEIGHTS)
    refused(signed(copy), "not of float16 or float32")


def header(text: bytes, length: int | None = None) -> bytes:
    return struct.pack("<Q", len(text) if length is None else length) + text


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\x00" * 7, header(b"{}", 2**63), header(b"{}", 10**9), header(b"[" * 100_000), header(b"null"),
        header(b'{"a": {"dtype": "F32", "shape": [1000000000000], "data_offsets": [0, 4]}}') + b"\x00" * 4,
        header(b'{"a": {"dtype": "F32", "shape": [18446744073709551615, 2], "data_offsets": [0, 4]}}') + b"\x00" * 4,
        header(b'{"a": {"dtype": "F32", "shape": [1], "data_offsets": [4, 0]}}') + b"\x00" * 4,
        header(b'{"a": {"dtype": "F32", "shape": [1], "data_offsets": [0, 9999]}}') + b"\x00" * 4,
        header(b'{"a": {"dtype": "PICKLE", "shape": [1], "data_offsets": [0, 4]}}') + b"\x00" * 4,
        b"\x80\x04cos\nsystem\n(S'true'\ntR.",
    ],
)  # fmt: skip
def test_a_header_that_lies_is_refused(copy, data):
    (copy / WEIGHTS).write_bytes(data)
    refused(signed(copy), ".")


def npz(**arrays: bytes) -> bytes:
    """A .npz with these bytes for its members."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in arrays.items():
            archive.writestr(f"{name}.npy", data)
    return held.getvalue()


def npy(array: np.ndarray, shape: tuple[int, ...] | None = None) -> bytes:
    held = io.BytesIO()
    if shape is None:
        np.save(held, array, allow_pickle=True)
        return held.getvalue()
    np.lib.format.write_array_header_1_0(held, {"descr": array.dtype.str, "fortran_order": False, "shape": shape})
    return held.getvalue() + array.tobytes()


def damaged(folder: Path, **changes: object) -> Path:
    """The index of the folder with some arrays exchanged."""
    with np.load(folder / POSTINGS) as arrays:
        parts = {name: npy(arrays[name]) for name in arrays.files}
    parts |= {name: value if isinstance(value, bytes) else npy(value) for name, value in changes.items()}
    (folder / POSTINGS).write_bytes(npz(**parts))
    return folder


@pytest.mark.parametrize(
    "changes",
    [
        {"rows": np.array([10**6], np.int32)}, {"rows": np.array([-1], np.int32)}, {"ends": np.array([5], np.int64)},
        {"ends": np.array([], np.int64)}, {"keys": np.array([[1]], np.uint32)}, {"idf": np.array(["x"])},
        {"weights": np.array([1, 2], np.float64)}, {"rows": np.array([object()])}, {"keys": b"no array"},
        {"rows": npy(np.zeros(1, np.int32), (10**15,))}, {"rows": npy(np.zeros(1, np.int32), (2**63, 2**63))},
        {"keys": b"\x93NUMPY\x01\x00" + struct.pack("<H", 60_000) + b"{" * 60_000},
    ],
)  # fmt: skip
def test_an_index_whose_arrays_lie_is_refused(copy, changes):
    with pytest.raises(CheckpointError, match="index of answers is damaged"):
        Index.load(damaged(copy, **changes))


def test_an_archive_that_unpacks_to_more_than_there_is_room_for_is_not_unpacked(copy, monkeypatch):
    monkeypatch.setattr(array_files, "MOST_BYTES", 1_000_000)
    bomb = damaged(copy, rows=np.zeros(2_000_000, np.int32))
    assert (copy / POSTINGS).stat().st_size < 100_000
    monkeypatch.setattr(array_files.np, "load", lambda *_, **__: pytest.fail("it was unpacked"))
    with pytest.raises(CheckpointError, match="unpacks to"):
        Index.load(bomb)


@pytest.mark.parametrize(
    "line",
    ['{"asks": [5], "code": "x", "kind": "y", "origin": "z"}', '{"asks": ["a"], "code": null, "kind": "y", "origin": "z"}',
     '{"asks": 5}', "[" * 100_000, '{"asks": [], "more": 1}', "7" * 5_000],
)  # fmt: skip
def test_answers_that_are_none_are_refused(copy, line):
    (copy / ANSWERS).write_text(line + "\n")
    with pytest.raises(CheckpointError, match="index of answers is damaged"):
        Index.load(copy)


@pytest.mark.parametrize("text", ["[" + "9" * 5_000 + "]", "[" * 100_000, '["<pad>"', "{}", "[1]", "null"])
def test_a_vocabulary_that_is_none_is_refused(text):
    with pytest.raises(DataError):
        Vocabulary.from_json(text)
