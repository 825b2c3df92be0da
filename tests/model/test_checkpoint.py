import hashlib
import json
from pathlib import Path

import pytest
import torch
from jotcode.model.checkpoint import (
    MANIFEST,
    MANIFEST_HASH,
    TARGET_VOCABULARY,
    WEIGHTS,
    load_checkpoint,
    read_manifest,
    recover_directory,
    save_checkpoint,
    seal,
    sha256_of,
    write_atomically,
)
from jotcode.model.errors import CheckpointError
from safetensors.torch import load_file, save_file
from tiny_models import CLASSIC, CONFIGS, MODERN, letters, ragged, targets, tiny_model

ROOT = Path(__file__).parents[2]


def saved(folder, config=MODERN, **more):
    save_checkpoint(
        folder, tiny_model(config), letters(), letters(), {"dataset": "d", "metrics": {"loss": 1.5}}, **more
    )
    return folder


def say_hash(folder, name):
    """Makes the manifest agree with a file that was changed, as somebody who knows the format would."""
    manifest = json.loads((folder / MANIFEST).read_text())
    manifest["files"][name] = sha256_of(folder / name)
    (folder / MANIFEST).write_text(json.dumps(manifest))
    seal(folder)


@torch.no_grad()
@pytest.mark.parametrize("name", CONFIGS)
def test_a_loaded_model_says_to_the_bit_what_the_saved_one_said(tmp_path, name):
    model, loaded = tiny_model(CONFIGS[name]), load_checkpoint(saved(tmp_path / "c", CONFIGS[name]))
    source, target = ragged([5, 3]), targets(2, 6)
    before, after = model(*source, target), loaded.model(*source, target)
    assert torch.equal(before.logits_NTV, after.logits_NTV)
    assert not loaded.model.training
    assert loaded.source_vocabulary == letters() and loaded.extra == {"dataset": "d", "metrics": {"loss": 1.5}}


def test_a_shared_table_is_still_shared_after_loading(tmp_path):
    model = load_checkpoint(saved(tmp_path / "c")).model
    assert model.output.weight is model.source_embedding.weight is model.target_embedding.weight
    assert model.parameter_counts() == tiny_model(MODERN).parameter_counts()
    assert not {"output.weight", "target_embedding.weight"} & load_file(tmp_path / "c" / WEIGHTS).keys()


@torch.no_grad()
def test_half_precision_halves_the_file_and_loads_as_float32(tmp_path):
    whole, half = saved(tmp_path / "whole"), saved(tmp_path / "half", half=True)
    assert (half / WEIGHTS).stat().st_size < 0.7 * (whole / WEIGHTS).stat().st_size
    model, exact = load_checkpoint(half).model, tiny_model(MODERN)
    assert {parameter.dtype for parameter in model.parameters()} == {torch.float32}
    for found, expected in zip(model.parameters(), exact.parameters(), strict=True):
        torch.testing.assert_close(found, expected, rtol=1e-3, atol=1e-6)  # float16 keeps 11 bits


def test_the_hash_of_every_file_stands_in_the_manifest(tmp_path):
    folder = saved(tmp_path / "c", files={"answers.jsonl": b"{}"}, more_tensors={"o.safetensors": {"x": torch.ones(2)}})
    names = {path.name for path in folder.iterdir()} - {MANIFEST, MANIFEST_HASH}
    files = read_manifest(folder)["files"]
    assert files.keys() == names and {"answers.jsonl", "o.safetensors"} <= names
    assert files[WEIGHTS] == hashlib.sha256((folder / WEIGHTS).read_bytes()).hexdigest()


def flip_a_bit(folder):
    data = bytearray((folder / WEIGHTS).read_bytes())
    data[-3] ^= 1
    (folder / WEIGHTS).write_bytes(data)


def truncate(folder):
    (folder / WEIGHTS).write_bytes((folder / WEIGHTS).read_bytes()[:-10])


def change_manifest(**values):
    def change(folder):
        manifest = json.loads((folder / MANIFEST).read_text())
        (folder / MANIFEST).write_text(json.dumps(manifest | values))
        seal(folder)

    return change


def exchange_vocabulary(folder):
    (folder / TARGET_VOCABULARY).write_text(letters(30).to_json())


def unlist_weights(folder):
    manifest = json.loads((folder / MANIFEST).read_text())
    del manifest["files"][WEIGHTS]
    (folder / MANIFEST).write_text(json.dumps(manifest))
    seal(folder)


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (flip_a_bit, "weights.safetensors does not have the SHA-256"),
        (truncate, "weights.safetensors does not have the SHA-256"),
        (lambda folder: (folder / TARGET_VOCABULARY).unlink(), "vocabulary.target.json is missing"),
        (exchange_vocabulary, "vocabulary.target.json does not have the SHA-256"),
        (lambda folder: (folder / MANIFEST).unlink(), "no manifest.json there"),
        (lambda folder: (folder / MANIFEST).write_text("{"), "manifest.json: damaged"),
        (lambda folder: (folder / MANIFEST).write_bytes(b"\xff\xfe{"), "manifest.json: damaged"),
        (lambda folder: (folder / MANIFEST).write_text("[]"), "manifest.json: damaged"),
        (unlist_weights, "weights.safetensors is not listed"),
        (change_manifest(format=99), "format 99, and this jotcode reads format 1. Install"),
        (change_manifest(config=None), "no object of fields"),
        (change_manifest(config={"width": 3}), "missing fields"),
        (change_manifest(config=MODERN.to_dict() | {"width": "16"}), "width is '16'"),
    ],
)
def test_a_damaged_checkpoint_is_refused_with_the_mend(tmp_path, damage, said):
    folder = saved(tmp_path / "c")
    damage(folder)
    with pytest.raises(CheckpointError, match=said) as refused:
        load_checkpoint(folder)
    assert str(folder) in str(refused.value)
    assert any(mend in str(refused.value) for mend in ("Train again", "train again", "Name a folder"))


def test_all_damage_is_told_at_once(tmp_path):
    folder = saved(tmp_path / "c")
    flip_a_bit(folder)
    (folder / TARGET_VOCABULARY).unlink()
    with pytest.raises(
        CheckpointError, match=r"weights.safetensors does not .*vocabulary.target.json is missing|is missing.*does not"
    ):
        load_checkpoint(folder)


def test_a_vocabulary_of_another_run_is_refused_even_with_the_right_hash(tmp_path):
    folder = saved(tmp_path / "c")
    exchange_vocabulary(folder)
    say_hash(folder, TARGET_VOCABULARY)
    with pytest.raises(
        CheckpointError, match=r"30 tokens, the weights have 23 rows. The files come from different runs"
    ):
        load_checkpoint(folder)


@pytest.mark.parametrize("what", ["missing", "unknown", "misshapen"])
def test_weights_that_do_not_fit_are_refused_by_name_even_with_the_right_hash(tmp_path, what):
    folder = saved(tmp_path / "c", CLASSIC)
    weights = load_file(folder / WEIGHTS)
    if what == "missing":
        del weights["output.bias"]
    elif what == "unknown":
        weights["third.bias"] = torch.ones(1)
    else:
        weights["output.bias"] = torch.ones(7)
    save_file(weights, folder / WEIGHTS)
    say_hash(folder, WEIGHTS)
    said = {
        "missing": "output.bias is missing",
        "unknown": "third.bias is unknown",
        "misshapen": r"output.bias has shape \(7,\), not \(23,\)",
    }
    with pytest.raises(CheckpointError, match=said[what]):
        load_checkpoint(folder)


def test_what_is_no_safetensors_file_is_refused_even_with_the_right_hash(tmp_path):
    folder = saved(tmp_path / "c")
    (folder / WEIGHTS).write_bytes(b"\x80\x04\x95 pickled")
    say_hash(folder, WEIGHTS)
    with pytest.raises(CheckpointError, match=r"Train again"):
        load_checkpoint(folder)


def test_saving_over_a_checkpoint_replaces_it_and_leaves_nothing_behind(tmp_path):
    folder = saved(tmp_path / "c", files={"old.txt": b"old"})
    saved(folder, CLASSIC)
    assert load_checkpoint(folder).model.config == CLASSIC
    assert [path.name for path in tmp_path.iterdir()] == ["c"] and not (folder / "old.txt").exists()


def test_a_kill_between_the_two_renames_is_mended_at_the_next_start(tmp_path):
    saved(tmp_path / "c").rename(tmp_path / ".c.old")
    recover_directory(tmp_path / "c")
    assert load_checkpoint(tmp_path / "c").model.config == MODERN


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path):
    write_atomically(tmp_path / "f", b"one")
    write_atomically(tmp_path / "f", b"two")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("f", b"two")]


def test_nothing_of_ours_reads_or_writes_pickles():
    banned = (
        "import pickle",
        "torch.load(",
        "torch.save(",
        "allow_pickle=True",
        "import dill",
        "import shelve",
        "joblib",
    )
    for floor in ("model", "training", "server"):
        for path in (ROOT / floor).rglob("*.py"):
            # What the model learns from is no code of ours, and danger.py names what it looks for.
            if "corpus" not in path.parts and path.name != "danger.py":
                text = path.read_text(encoding="utf-8")
                assert not [word for word in banned if word in text], path


def test_loading_a_checkpoint_never_calls_the_pickle_reader_of_torch(tmp_path, monkeypatch):
    def refuse(*_, **__):
        raise AssertionError("torch.load was called")

    monkeypatch.setattr(torch, "load", refuse)
    load_checkpoint(saved(tmp_path / "c"))
