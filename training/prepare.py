"""Raw pairs to a data set folder: read, clean, split, tokenise, write. The same input and seed give the same bytes."""
import glob
import hashlib
import json
import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TypeVar

from jotcode.model.code_tokens import is_mark
from jotcode.model.errors import ConfigError, DataError
from jotcode.model.vocabulary import Vocabulary
from jotcode.training.cleaning import CleanResult, PrepareOptions, Progress, Rejection, clean_pairs
from jotcode.training.dataset import Example, json_text, write_dataset
from jotcode.training.pairs import Pair, kind_of
from jotcode.training.splits import SPLITS, split_of

__all__ = ["PRESETS", "PrepareOptions", "Report", "WordsPreset", "clean_pairs", "prepare", "prepare_words", "publish"]

Filled = TypeVar("Filled")


@dataclass(frozen=True)
class WordsPreset:
    """How a preset of word tokens prepares.

    max_code: characters.  *_positions: tokens that the model has room for, with BOS and EOS.
    width: of the embeddings, 0: none.
    """

    max_code: int
    source_min_frequency: int
    target_min_frequency: int
    source_positions: int
    target_positions: int
    width: int


# The figures of the seed recipe.
PRESETS = {"seed": WordsPreset(300, 2, 1, 100, 250, 768)}


@dataclass(frozen=True)
class Report:
    """What a preparation did.  counts: as CleanResult.counts.  parsing_share: of the pairs with code, 0..1.

    splits: examples by split.  hash: of the data set.
    """

    preset: str
    seed: int
    counts: dict[str, int]
    parsing_share: float
    splits: dict[str, int]
    source_vocabulary: int
    target_vocabulary: int
    max_source: int
    max_target: int
    unknown_targets: float
    marked_spaces: float
    hash: str


def prepare(
    inputs: Sequence[Path], out: Path, options: PrepareOptions | None = None, progress: Progress | None = None
) -> Report:
    """Make the data set folder `out` from raw pairs; what stood there before is replaced only when all is done.

    Raises ConfigError for an unknown preset, DataError for inputs that cannot be read or leave nothing to train on, and
    for an `out` that exists and is no data set.
    """
    options = options or PrepareOptions()
    if options.preset not in PRESETS:
        raise ConfigError(f"No preset '{options.preset}' prepares words. Choose one of: {', '.join(PRESETS)}.")
    return publish(out, lambda folder: prepare_words(inputs, folder, options, progress))


def publish(out: Path, fill: Callable[[Path], Filled]) -> Filled:
    """Have a new folder beside `out` filled, then put it in the place of `out`: killed earlier, `out` is as it was.

    Returns what fill returned.
    Raises DataError if `out` exists and is neither an empty folder nor a data set.
    """
    if out.exists() and not (out.is_dir() and (not any(out.iterdir()) or (out / "dataset.json").is_file())):
        raise DataError(f"{out}: exists and is no data set; it is left alone. Name another folder with --out.")
    out.parent.mkdir(parents=True, exist_ok=True)
    _clear_away(out)
    folder = Path(tempfile.mkdtemp(prefix=f".{out.name}.", suffix=".partial", dir=out.parent))
    lock = _locked(folder)
    try:
        filled = fill(folder)
        folder.chmod(0o777 & ~_umask())
        if out.exists():
            # A folder cannot be put in the place of a full one in one step; the old one is still there between the two.
            old = Path(tempfile.mkdtemp(prefix=f".{out.name}.", suffix=".old", dir=out.parent))
            out.rename(old / out.name)
            folder.rename(out)
            shutil.rmtree(old)
        else:
            folder.replace(out)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        if lock is not None:
            os.close(lock)
    return filled


def _clear_away(out: Path) -> None:
    """Remove what a preparation of `out` that was killed has left, and put back the data set that it had moved."""
    for left in sorted(out.parent.glob(f".{glob.escape(out.name)}.*.partial")):
        lock = _locked(left)
        if lock is not None:
            shutil.rmtree(left, ignore_errors=True)
            os.close(lock)
    for left in sorted(out.parent.glob(f".{glob.escape(out.name)}.*.old")):
        if not out.exists() and (left / out.name).is_dir():
            (left / out.name).rename(out)
        shutil.rmtree(left, ignore_errors=True)


def _locked(folder: Path) -> int | None:
    """A descriptor that holds the folder's lock until it is closed or its process ends, however it ends.

    None if another process holds it, or where folders cannot be locked (Windows).
    """
    try:
        import fcntl
    except ImportError:
        return None
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        return None
    return descriptor


def prepare_words(
    inputs: Sequence[Path], folder: Path, options: PrepareOptions, progress: Progress | None = None
) -> Report:
    """Fill an empty folder with a data set of word tokens. Raises DataError as prepare does."""
    from jotcode.model.comment_tokens import tokenise_comment
    from jotcode.training.spacy_code import code_pipeline, code_words

    preset = PRESETS[options.preset]
    limit = preset.max_code if options.max_code is None else options.max_code
    result = clean_pairs(inputs, replace(options, max_code=limit), progress)
    pipeline = code_pipeline()
    tokens: dict[str, list[tuple[Pair, list[str], list[str]]]] = {split: [] for split in SPLITS}
    for pair in result.kept:
        if pair.prefix:
            result.reject(pair, "in context")
            continue
        asked, code = tokenise_comment(pair.comment), code_words(pipeline, pair.code)
        # BOS and EOS need room too.
        if len(asked) + 2 > preset.source_positions or len(code) + 2 > preset.target_positions:
            room = f"room for {preset.source_positions} and {preset.target_positions}"
            detail = f"{len(asked)} and {len(code)} tokens, {room}"
            result.reject(pair, "too many tokens", detail)
        else:
            tokens[split_of(pair.comment, options.seed)].append((pair, asked, code))
    result.counts["kept"] = sum(map(len, tokens.values()))
    assert result.counts["found"] == result.counts["kept"] + len(result.quarantined)
    if not tokens["train"]:
        raise DataError(f"Nothing is left to train on: {_summary(result)}. Give more pairs, or mend those rejected.")
    source = Vocabulary.build(_counted(asked for _, asked, _ in tokens["train"]), preset.source_min_frequency)
    target = Vocabulary.build(_counted(code for _, _, code in tokens["train"]), preset.target_min_frequency)
    examples = {
        split: [Example(pair, source.encode(asked), target.encode(code)) for pair, asked, code in rows]
        for split, rows in tokens.items()
    }
    embeddings = None
    if preset.width and options.embeddings is not False:
        from jotcode.training.embeddings import train_embeddings

        corpus = [(asked, code) for _, asked, code in tokens["train"]]
        embeddings = train_embeddings(corpus, source, target, preset.width, options.seed)
    counts = dict(sorted(result.counts.items()))
    digest = write_dataset(
        folder, examples, (source, target), "words", options.seed, _sources(inputs, options.kind), counts, embeddings
    )
    report = _report(options, result, tokens, (source, target), digest)
    (folder / "report.json").write_text(json_text(asdict(report)), encoding="utf-8", newline="\n")
    write_quarantine(folder / "quarantine.jsonl", result.quarantined)
    return report


def write_quarantine(path: Path, rejections: Iterable[Rejection]) -> None:
    """Write the rejected pairs as JSON lines: where each stood, why it is out, and the pair."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for rejection in rejections:
            pair = rejection.pair
            value = {
                "origin": pair.origin,
                "line": pair.line,
                "reason": rejection.reason,
                "detail": rejection.detail,
                "comment": pair.comment,
                "code": pair.code,
                "licence": pair.licence,
            }
            file.write(json.dumps(value, ensure_ascii=False) + "\n")


def _report(
    options: PrepareOptions,
    result: CleanResult,
    tokens: dict[str, list[tuple[Pair, list[str], list[str]]]],
    vocabularies: tuple[Vocabulary, Vocabulary],
    digest: str,
) -> Report:
    every = [row for rows in tokens.values() for row in rows]
    held_out = [token for split in SPLITS[1:] for _, _, code in tokens[split] for token in code]
    written = [token for _, _, code in every for token in code]
    marks = sum(map(is_mark, written))
    return Report(
        preset=options.preset,
        seed=options.seed,
        counts=dict(sorted(result.counts.items())),
        parsing_share=round(result.parsing_share, 6),
        splits={split: len(rows) for split, rows in tokens.items()},
        source_vocabulary=len(vocabularies[0]),
        target_vocabulary=len(vocabularies[1]),
        max_source=max(len(asked) for _, asked, _ in every),
        max_target=max(len(code) for _, _, code in every),
        unknown_targets=round(sum(token not in vocabularies[1] for token in held_out) / max(1, len(held_out)), 6),
        marked_spaces=round(marks / max(1, len(written)), 6),
        hash=digest,
    )


def _counted(rows: Iterable[Sequence[str]]) -> Counter[str]:
    return Counter(token for row in rows for token in row)


def _sources(inputs: Sequence[Path], kind: str | None) -> list[dict[str, str]]:
    return [{"path": path.name, "sha256": _hash(path), "kind": kind or kind_of(path)} for path in inputs]


def _hash(path: Path) -> str:
    """SHA-256 of a file, or of the names and hashes of the .py files of a folder."""
    if path.is_file():
        return hashlib.sha256(path.read_bytes()).hexdigest()
    digest = hashlib.sha256()
    for file in sorted(path.rglob("*.py")):
        digest.update(file.relative_to(path).as_posix().encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def _summary(result: CleanResult) -> str:
    reasons = [f"{times} {name}" for name, times in sorted(result.counts.items()) if name.startswith("quarantined")]
    return f"{result.counts['found']} found, " + (", ".join(reasons) or "none rejected")


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
