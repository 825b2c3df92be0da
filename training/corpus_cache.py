"""Verdicts of the corpus check that hold until the code changes, kept in the user's cache folder.

A verdict holds for an entry's source, what else of its module it uses, the checker's own source, the Python version and
the versions of the libraries that the module needs. Only entries whose doctests pass are kept. To delete the folder
costs nothing but time.
"""

import ast
import hashlib
import importlib.metadata
import json
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

from jotcode.training.corpus_doctests import EntryVerdict
from jotcode.training.corpus_entries import Definition
from jotcode.training.corpus_mutants import Mutant

_CHECKERS = ("corpus_cache.py", "corpus_cage.py", "corpus_check.py", "corpus_doctests.py", "corpus_mutants.py")


def cache_folder() -> Path:
    """Where verdicts are kept: jotcode/corpus in XDG_CACHE_HOME, else in ~/.cache."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(base) if base else Path.home() / ".cache") / "jotcode" / "corpus"


class VerdictCache:
    """The verdicts on one module's entries.

    folder: where they are kept; None: nowhere, so that every entry is tried anew.
    """

    def __init__(self, path: Path, requires: tuple[str, ...], folder: Path | None) -> None:
        source = path.read_text(encoding="utf-8")
        self._keys = dict(_keys(source, requires)) if folder is not None else {}
        self._module_key = hashlib.sha256(f"{_checker()}\0{source}".encode()).hexdigest()
        name = hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:16]
        self._file = folder / f"{path.stem}-{name}.json" if folder is not None else None
        self._known: dict[str, dict[str, object]] = {}
        with suppress(OSError, ValueError):
            if self._file is not None:
                self._known = dict(json.loads(self._file.read_text(encoding="utf-8")))

    def verdict(self, name: str, line: int, mutated: bool) -> EntryVerdict | None:
        """The verdict on an entry that stands at this line now; None if it must be tried."""
        record = self._known.get(self._keys.get(name, ""))
        if record is None or (mutated and not record.get("mutated")):
            return None
        if not mutated:
            return EntryVerdict(name, line, "")
        survivors = tuple(Mutant(str(what), line + int(below)) for what, below in _rows(record))
        return EntryVerdict(name, line, "", int(str(record["made"])), survivors)

    def keep(self, verdict: EntryVerdict, mutated: bool) -> None:
        """Remember a verdict, if the doctests passed."""
        key = self._keys.get(verdict.name)
        if key is not None and not verdict.failure:
            survivors = [[mutant.what, mutant.line - verdict.line] for mutant in verdict.survivors]
            self._known[key] = {"mutated": mutated, "made": verdict.made, "survivors": survivors}

    @property
    def is_tidy(self) -> bool:
        """Whether the module, as it is now, was found to be in order but for its doctests."""
        return self._module_key in self._known

    def keep_tidy(self) -> None:
        """Remember that it was."""
        self._known[self._module_key] = {}

    def save(self) -> None:
        """Write what holds for the module as it is now; a folder that cannot be written to is no matter."""
        if self._file is None:
            return
        held = {*self._keys.values(), self._module_key}
        text = json.dumps({key: record for key, record in self._known.items() if key in held})
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            descriptor, name = tempfile.mkstemp(dir=self._file.parent, suffix=".part")
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(text)
            Path(name).replace(self._file)


def _rows(record: dict[str, object]) -> list[tuple[str, int]]:
    rows = record["survivors"]
    assert isinstance(rows, list)
    return [(what, below) for what, below in rows]


def _keys(source: str, requires: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Each entry's name, and the hash of all that its verdict depends on."""
    tree = ast.parse(source)
    definitions = {node.name: node for node in tree.body if isinstance(node, Definition)}
    texts = {name: ast.get_source_segment(source, node) or "" for name, node in definitions.items()}
    for name, node in definitions.items():
        for decorator in node.decorator_list:
            texts[name] += ast.unparse(decorator)
    rest = "\n".join(ast.unparse(node) for node in tree.body if not isinstance(node, Definition))
    world = "\0".join([_checker(), sys.version, rest, *map(_version, requires)])
    for name in definitions:
        used = _used(name, texts)
        yield name, hashlib.sha256("\0".join([world, name, *(texts[other] for other in used)]).encode()).hexdigest()


def _used(name: str, texts: dict[str, str]) -> list[str]:
    """The definition, and the others of its module that it, or one of those, names."""
    found, waiting = {name}, [name]
    while waiting:
        words = set(re.findall(r"\w+", texts[waiting.pop()]))
        new = sorted((words & texts.keys()) - found)
        found |= set(new)
        waiting += new
    return sorted(found)


@cache
def _checker() -> str:
    folder = Path(__file__).parent
    return hashlib.sha256(b"\0".join((folder / name).read_bytes() for name in _CHECKERS)).hexdigest()


def _version(library: str) -> str:
    try:
        return f"{library} {importlib.metadata.version(library)}"
    except importlib.metadata.PackageNotFoundError:
        return library
