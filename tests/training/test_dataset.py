import json
from pathlib import Path

import numpy as np
import pytest
from jotcode.model.errors import DataError
from jotcode.model.vocabulary import Vocabulary
from jotcode.training.dataset import Dataset, Example, dataset_hash, write_dataset
from jotcode.training.pairs import Pair

SOURCE = Vocabulary.build({"add": 2, "two": 1})
TARGET = Vocabulary.build({"a": 3, "+": 2, "b": 1})
PAIRS = [Pair("add two", "a + b", "d.txt", 3, "MIT"), Pair("two", "b", "c:d.txt", 9)]


def write(folder: Path, embeddings: bool = False) -> Path:
    folder.mkdir()
    examples = [Example(pair, SOURCE.encode(pair.comment.split()), TARGET.encode(pair.code.split())) for pair in PAIRS]
    matrices = (np.ones((len(SOURCE), 2), np.float32), np.ones((len(TARGET), 2), np.float32)) if embeddings else None
    splits = {"train": examples, "test": examples[1:]}
    write_dataset(folder, splits, (SOURCE, TARGET), "words", 7, [{"path": "d.txt"}], {"found": 2}, matrices)
    return folder


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    data = Dataset.load(write(tmp_path / "d", embeddings=True))
    train = data.splits["train"]
    assert [len(data.splits[name]) for name in ("train", "validation", "test")] == [2, 0, 1]
    assert [TARGET.decode(train.target_of(i)) for i in range(2)] == [["a", "+", "b"], ["b"]]
    assert [SOURCE.decode(train.source_of(i)) for i in range(2)] == [["add", "two"], ["two"]]
    assert (data.tokens, data.seed, data.max_source, data.max_target) == ("words", 7, 2, 3)
    assert (data.source_vocabulary, data.target_vocabulary) == (SOURCE, TARGET)
    assert data.target_embeddings is not None and data.target_embeddings.shape == (len(TARGET), 2)


def test_the_text_of_the_examples_is_read_again(tmp_path: Path) -> None:
    assert Dataset.load(write(tmp_path / "d")).texts("train") == PAIRS


def test_embeddings_are_optional(tmp_path: Path) -> None:
    assert Dataset.load(write(tmp_path / "d")).source_embeddings is None


def test_ids_take_two_bytes_while_the_vocabulary_is_small(tmp_path: Path) -> None:
    assert np.load(write(tmp_path / "d") / "train.source.npy").dtype == np.uint16


def test_a_vocabulary_beyond_65536_tokens_takes_four_bytes(tmp_path: Path) -> None:
    big = Vocabulary.build({f"t{number}": 1 for number in range(70_000)})
    (tmp_path / "d").mkdir()
    write_dataset(tmp_path / "d", {"train": [Example(PAIRS[0], [69_999], [4])]}, (big, TARGET), "words", 0, [], {})
    assert Dataset.load(tmp_path / "d").splits["train"].source.tolist() == [69_999]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("train.source.npy", np.array([9999], np.uint16)),
        ("train.target_ends.npy", np.array([1, 2], np.int64)),
        ("embeddings.source.npy", np.ones((3, 2), np.float32)),
    ],
)
def test_arrays_that_do_not_fit_are_refused_even_with_the_right_hash(
    tmp_path: Path, name: str, content: np.ndarray  # type: ignore[type-arg]
) -> None:
    folder = write(tmp_path / "d")
    np.save(folder / name, content)
    head = json.loads((folder / "dataset.json").read_text())
    (folder / "dataset.json").write_text(json.dumps(head | {"hash": dataset_hash(folder)}))
    with pytest.raises(DataError, match=name.split("_")[0].removesuffix(".npy")):
        Dataset.load(folder)


def test_a_file_that_was_changed_is_refused(tmp_path: Path) -> None:
    folder = write(tmp_path / "d")
    data = bytearray((folder / "train.source.npy").read_bytes())
    data[-1] ^= 1
    (folder / "train.source.npy").write_bytes(data)
    with pytest.raises(DataError, match="Prepare the data again"):
        Dataset.load(folder)


def test_an_array_that_holds_objects_is_never_unpickled(tmp_path: Path) -> None:
    folder = write(tmp_path / "d")
    np.save(folder / "train.source.npy", np.array([{"a": 1}], dtype=object), allow_pickle=True)
    head = json.loads((folder / "dataset.json").read_text())
    (folder / "dataset.json").write_text(json.dumps(head | {"hash": dataset_hash(folder)}))
    with pytest.raises(DataError, match="cannot be read as an array"):
        Dataset.load(folder)


@pytest.mark.parametrize(
    "change",
    [{"format": 99}, {"tokens": "letters"}, {"seed": "one"}, {"hash": None}, {"counts": []}, {"max_source": "1"}],
)
def test_a_head_that_says_something_else_is_refused(tmp_path: Path, change: dict[str, object]) -> None:
    folder = write(tmp_path / "d")
    head = json.loads((folder / "dataset.json").read_text())
    (folder / "dataset.json").write_text(json.dumps(head | change))
    with pytest.raises(DataError, match=r"dataset\.json: .*[Pp]repare"):
        Dataset.load(folder)


def test_a_folder_that_is_no_data_set_is_refused_with_the_command_that_makes_one(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="jotcode prepare"):
        Dataset.load(tmp_path)
