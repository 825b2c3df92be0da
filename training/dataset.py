"""A prepared data set: a folder of plain arrays and JSON. Needs numpy alone, reads no pickle.

  dataset.json                                    format, tokens, seed, sources, counts, longest examples, hash
  vocabulary.source.json, vocabulary.target.json  tokens in the order of their ids
  SPLIT.source.npy, SPLIT.source_ends.npy         ids of all examples one behind the other (uint16 or int32, without
                                                  BOS and EOS), and where each example ends (int64); the same for target
  SPLIT.jsonl                                     the same examples as text: comment, code, origin, licence
  embeddings.source.npy, embeddings.target.npy    optional: float32 (V, width)
"""
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from jotcode.model.errors import DataError
from jotcode.model.vocabulary import Vocabulary
from jotcode.training.pairs import Pair
from jotcode.training.splits import SPLITS
from numpy.typing import NDArray

FORMAT = 1
TOKENS = ("words", "pieces")
_SIDES = ("source", "target")
Ids = NDArray[np.integer[Any]]


@dataclass(frozen=True)
class Example:
    """A pair and its ids, without BOS and EOS."""

    pair: Pair
    source_ids: Sequence[int]
    target_ids: Sequence[int]


@dataclass(frozen=True)
class Split:
    """The examples of one side as flat arrays: example i is ids[ends[i - 1]:ends[i]], the first one ids[:ends[0]]."""

    source: Ids
    source_ends: NDArray[np.int64]
    target: Ids
    target_ends: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.source_ends)

    def source_of(self, index: int) -> Ids:
        """The source ids of one example."""
        return self.source[_start(self.source_ends, index) : int(self.source_ends[index])]

    def target_of(self, index: int) -> Ids:
        """The target ids of one example."""
        return self.target[_start(self.target_ends, index) : int(self.target_ends[index])]


@dataclass(frozen=True)
class Dataset:
    """A data set as read: what dataset.json says, the vocabularies, the splits, the embeddings if there are any."""

    directory: Path
    tokens: str
    seed: int
    max_source: int
    max_target: int
    hash: str
    counts: Mapping[str, int]
    source_vocabulary: Vocabulary
    target_vocabulary: Vocabulary
    splits: Mapping[str, Split]
    source_embeddings: NDArray[np.float32] | None
    target_embeddings: NDArray[np.float32] | None

    @classmethod
    def load(cls, directory: Path) -> "Dataset":
        """Read a data set folder and check it whole.

        Raises DataError for a folder that is none, is of another format, is damaged or does not fit together.
        """
        head = _head(directory)
        vocabularies = [
            Vocabulary.from_json(_text(path), str(path))
            for path in (directory / f"vocabulary.{side}.json" for side in _SIDES)
        ]
        if (found := dataset_hash(directory)) != head["hash"]:
            raise DataError(
                f"{directory}: its files have the hash {found[:12]}…, dataset.json says {head['hash'][:12]}…: they "
                "were changed or come from different runs. Prepare the data again."
            )
        splits = {name: _split(directory, name, vocabularies) for name in SPLITS}
        embeddings = [_embeddings(directory, side, len(vocabularies[i])) for i, side in enumerate(_SIDES)]
        return cls(
            directory=directory,
            tokens=head["tokens"],
            seed=head["seed"],
            max_source=head["max_source"],
            max_target=head["max_target"],
            hash=head["hash"],
            counts=head["counts"],
            source_vocabulary=vocabularies[0],
            target_vocabulary=vocabularies[1],
            splits=splits,
            source_embeddings=embeddings[0],
            target_embeddings=embeddings[1],
        )

    def texts(self, split: str) -> list[Pair]:
        """The examples of a split as text, in the order of the arrays."""
        pairs = []
        for line in _text(self.directory / f"{split}.jsonl").split("\n"):  # not splitlines: JSON may hold U+2028
            if not line:
                continue
            value = json.loads(line)
            origin, _, number = value["origin"].rpartition(":")
            pairs.append(Pair(value["comment"], value["code"], origin, int(number), value["licence"]))
        return pairs


def write_dataset(
    directory: Path,
    splits: Mapping[str, Sequence[Example]],
    vocabularies: tuple[Vocabulary, Vocabulary],
    tokens: str,
    seed: int,
    sources: Sequence[Mapping[str, str]],
    counts: Mapping[str, int],
    embeddings: tuple[NDArray[np.float32], NDArray[np.float32]] | None = None,
) -> str:
    """Write a data set into an empty folder; the same arguments give the same bytes.

    vocabularies: of source and target; the same one twice for "pieces".
    Returns the hash of the data set.
    """
    assert tokens in TOKENS
    longest = {"source": 0, "target": 0}
    for name in SPLITS:
        examples = splits.get(name, ())
        _write_side(directory, name, "source", [e.source_ids for e in examples], len(vocabularies[0]), longest)
        _write_side(directory, name, "target", [e.target_ids for e in examples], len(vocabularies[1]), longest)
        lines = [_json_line(example.pair) for example in examples]
        (directory / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8", newline="\n")
    for index, side in enumerate(_SIDES):
        path = directory / f"vocabulary.{side}.json"
        path.write_text(vocabularies[index].to_json(), encoding="utf-8", newline="\n")
        if embeddings is not None:
            np.save(directory / f"embeddings.{side}.npy", embeddings[index], allow_pickle=False)
    digest = dataset_hash(directory)
    head = {
        "format": FORMAT,
        "tokens": tokens,
        "seed": seed,
        "sources": [dict(source) for source in sources],
        "counts": dict(counts),
        "max_source": longest["source"],
        "max_target": longest["target"],
        "hash": digest,
    }
    (directory / "dataset.json").write_text(json_text(head), encoding="utf-8", newline="\n")
    return digest


def dataset_hash(directory: Path) -> str:
    """SHA-256 over the names and bytes of the arrays and vocabularies, in the order of the names."""
    digest = hashlib.sha256()
    for path in sorted([*directory.glob("*.npy"), *directory.glob("vocabulary.*.json")]):
        digest.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def json_text(value: object) -> str:
    """JSON for a file that people read: indented, one final new line."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _json_line(pair: Pair) -> str:
    value = {"comment": pair.comment, "code": pair.code, "origin": pair.place, "licence": pair.licence}
    return json.dumps(value, ensure_ascii=False) + "\n"


def _start(ends: NDArray[np.int64], index: int) -> int:
    return int(ends[index - 1]) if index else 0


def _write_side(
    directory: Path, name: str, side: str, rows: Sequence[Sequence[int]], size: int, longest: dict[str, int]
) -> None:
    kind = np.uint16 if size <= np.iinfo(np.uint16).max + 1 else np.int32
    flat = np.concatenate([np.asarray(row, dtype=kind) for row in rows]) if rows else np.array([], dtype=kind)
    ends = np.cumsum([len(row) for row in rows], dtype=np.int64)
    np.save(directory / f"{name}.{side}.npy", flat, allow_pickle=False)
    np.save(directory / f"{name}.{side}_ends.npy", ends, allow_pickle=False)
    longest[side] = max([longest[side], *(len(row) for row in rows)])


def _head(directory: Path) -> dict[str, Any]:
    path = directory / "dataset.json"
    if not path.is_file():
        raise DataError(f"{directory}: is no data set: no dataset.json. Make one: jotcode prepare FILE --out DIR.")
    try:
        head = json.loads(_text(path))
    except json.JSONDecodeError as error:
        raise DataError(f"{path}:{error.lineno}: is not JSON: {error.msg}. Prepare the data again.") from error
    except ValueError as error:
        raise DataError(f"{path}: holds a number without end. Prepare the data again.") from error
    except RecursionError as error:
        raise DataError(f"{path}: is nested too deep. Prepare the data again.") from error
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        found = head.get("format") if isinstance(head, dict) else None
        raise DataError(f"{path}: is of format {found}, this version reads {FORMAT}. Prepare the data again.")
    kinds: dict[str, type] = {"tokens": str, "hash": str, "seed": int, "max_source": int, "max_target": int}
    kinds |= {"counts": dict, "sources": list}
    for key, kind in kinds.items():
        if not isinstance(head.get(key), kind):
            raise DataError(f'{path}: has no {kind.__name__} under "{key}". Prepare the data again.')
    if head["tokens"] not in TOKENS:
        raise DataError(f"{path}: tokens '{head['tokens']}' are not one of {', '.join(TOKENS)}. Prepare again.")
    return head


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: cannot be read: {error}. Prepare the data again.") from error


def _array(path: Path) -> NDArray[Any]:
    try:
        array: NDArray[Any] = np.load(path, allow_pickle=False)
    except (OSError, ValueError, EOFError, MemoryError, OverflowError) as error:
        raise DataError(f"{path}: cannot be read as an array: {error}. Prepare the data again.") from error
    return array


def _split(directory: Path, name: str, vocabularies: Sequence[Vocabulary]) -> Split:
    arrays: list[NDArray[Any]] = []
    for index, side in enumerate(_SIDES):
        ids, ends = _array(directory / f"{name}.{side}.npy"), _array(directory / f"{name}.{side}_ends.npy")
        path = directory / f"{name}.{side}.npy"
        if ids.dtype not in (np.uint16, np.int32) or ids.ndim != 1 or ends.dtype != np.int64 or ends.ndim != 1:
            raise DataError(f"{path}: ids are {ids.dtype} {ids.shape}, ends {ends.dtype} {ends.shape}. Prepare again.")
        if (int(ends[-1]) if len(ends) else 0) != len(ids) or bool((np.diff(ends) < 0).any()):
            raise DataError(f"{path}: has {len(ids)} ids, its ends do not cut them into examples. Prepare again.")
        if len(ids) and (int(ids.max()) >= len(vocabularies[index]) or int(ids.min()) < 0):
            raise DataError(f"{path}: holds id {int(ids.max())}, the vocabulary has {len(vocabularies[index])} tokens.")
        arrays += [ids, ends]
    if len(arrays[1]) != len(arrays[3]):
        raise DataError(f"{directory}: {name} has {len(arrays[1])} sources, {len(arrays[3])} targets. Prepare again.")
    return Split(arrays[0], arrays[1], arrays[2], arrays[3])


def _embeddings(directory: Path, side: str, size: int) -> NDArray[np.float32] | None:
    path = directory / f"embeddings.{side}.npy"
    if not path.is_file():
        return None
    matrix = _array(path)
    if matrix.dtype != np.float32 or matrix.ndim != 2 or matrix.shape[0] != size:
        raise DataError(f"{path}: is {matrix.dtype} {matrix.shape}, the vocabulary has {size} tokens. Prepare again.")
    return matrix
