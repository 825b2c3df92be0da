"""Pairs of a task comment and its code, as found in an input file, and the readers' common door.

Three kinds of input are read, told by their content or named by the caller:
  text   a '#'-text file: lines that start with '#' ask, the lines below each are its code (text_pairs.py)
  jsonl  one JSON object a line with "comment" and "code"
  tree   a folder of Python sources, or one .py file: each documented function is a pair (source_tree.py)
"""
import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jotcode.model.errors import DataError

KINDS = ("text", "jsonl", "tree")
MAX_LINE_BYTES = 1_000_000  # a pair is a line; one that is longer is no pair, and holds up the parsers for hours


@dataclass(frozen=True)
class Pair:
    """What is asked and the code that answers it.

    comment: without '#'.  code: source lines joined by "\\n".  origin: name of the file it was found in.
    line: where the comment stands in it, from 1.  licence: of the code, an SPDX name; "" if nobody said.
    prefix: what stands above the comment in the file, as far as the code needs it; "" if it stands alone.
    indent: the white space before the comment; the code itself begins at column 0.
    """

    comment: str
    code: str
    origin: str
    line: int
    licence: str = ""
    prefix: str = ""
    indent: str = ""

    @property
    def place(self) -> str:
        """Where the pair stands, as file:line."""
        return f"{self.origin}:{self.line}"


def read_pairs(path: Path, kind: str | None = None, licence: str = "") -> list[Pair]:
    """The pairs of one input, in the order in which they stand.

    kind: one of KINDS; None tells it by content.  licence: for pairs that do not name their own.
    Raises DataError for an input that is missing, is none of the kinds, holds no pair or has a malformed line.
    """
    from jotcode.training.source_tree import read_tree
    from jotcode.training.text_pairs import find_pairs

    kind = kind or kind_of(path)
    if kind not in KINDS:
        raise DataError(f"'{kind}' is no kind of input. Choose one of: {', '.join(KINDS)}.")
    if not path.exists():
        raise DataError(f"{path}: no such file or folder. Give the path of a '#'-text file, a JSONL file or a folder.")
    if kind == "tree":
        pairs = list(read_tree(path, licence))
    elif kind == "jsonl":
        pairs = list(_read_jsonl(path, licence))
    else:
        pairs = find_pairs(read_text(path), path.name, licence)
    if not pairs:
        raise DataError(f"{path}: no pairs found reading it as '{kind}'. Name the right kind with --kind.")
    return pairs


def kind_of(path: Path) -> str:
    """The kind of an input, told by its name and its first lines that are not empty.

    Raises DataError for a file that looks like none of them.
    """
    if path.is_dir() or path.suffix == ".py":
        return "tree"
    text = read_text(path)
    start = text.lstrip()[:1]
    if start == "{":
        return "jsonl"
    if any(line.startswith("#") for line in text.splitlines()):
        return "text"
    raise DataError(
        f"{path}: neither JSONL (its first line is no object) nor a '#'-text file (no line starts with '#'). "
        "Name the kind with --kind, or see `jotcode prepare --help` for what each looks like."
    )


def read_text(path: Path) -> str:
    """The text of an UTF-8 file with "\\n" at every line's end, without byte order mark.

    Raises DataError with the line of the first byte that is not UTF-8 or with that of a line of more than
    MAX_LINE_BYTES, and for a file that cannot be read.
    """
    try:
        data = b"".join(_lines(path))
    except OSError as error:
        raise DataError(f"{path}: cannot be read: {error.strerror}.") from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise DataError(f"{path}:{line}: is not UTF-8. Save the file as UTF-8 and prepare it again.") from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _lines(path: Path) -> Iterator[bytes]:
    """The lines as they are; never more than MAX_LINE_BYTES of one is read."""
    with path.open("rb") as file:
        for number in itertools.count(1):
            line = file.readline(MAX_LINE_BYTES + 1)
            if len(line) > MAX_LINE_BYTES:
                raise DataError(
                    f"{path}:{number}: the line has more than {MAX_LINE_BYTES:,} bytes. Cut it, or leave the file out."
                )
            if not line:
                return
            yield line


def _read_jsonl(path: Path, licence: str) -> Iterator[Pair]:
    problems: list[str] = []
    for number, line in enumerate(read_text(path).split("\n"), start=1):
        if not line.strip():
            continue
        try:
            yield _pair_of(line, path.name, number, licence)
        except ValueError as error:
            problems.append(f"{path}:{number}: {error}")
    if problems:
        shown = "\n".join(problems[:20]) + (f"\n… and {len(problems) - 20} more" if len(problems) > 20 else "")
        raise DataError(f'{shown}\nEach line must be an object like {{"comment": "add two numbers", "code": "…"}}.')


def _pair_of(line: str, origin: str, number: int, licence: str) -> Pair:
    try:
        value = json.loads(line)
    except json.JSONDecodeError as error:
        raise ValueError(f"is not JSON: {error.msg} at column {error.colno}") from error
    except RecursionError as error:
        raise ValueError("is JSON that is nested too deep") from error
    if not isinstance(value, dict):
        raise ValueError("is no JSON object")
    for key in ("comment", "code"):
        if not isinstance(value.get(key), str):
            raise ValueError(f'has no text under "{key}"')
    own = value.get("licence", licence)
    if not isinstance(own, str):
        raise ValueError('has a "licence" that is no text')
    prefix, indent = value.get("prefix", ""), value.get("indent", "")
    if not isinstance(prefix, str) or not isinstance(indent, str) or indent.strip(" \t"):
        raise ValueError('has a "prefix" or an "indent" that is no text, or no white space')
    try:
        (value["comment"] + value["code"] + prefix).encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"holds half a surrogate pair, {error.object[error.start]!r}") from error
    comment = " ".join(value["comment"].split()).lstrip("# ").strip()
    code = value["code"].replace("\r\n", "\n").replace("\r", "\n")
    return Pair(comment, code, origin, number, own, prefix, indent)
