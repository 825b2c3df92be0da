"""The one check that every corpus entry passes: its doctests run, its code is tidy, its asks are its own.

Nothing is refused silently: every problem is a line with file, line and the mend.
"""

import ast
import hashlib
import importlib.util
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from jotcode.model.errors import DataError
from jotcode.training.benchmark_guard import BenchmarkGuard, normalised
from jotcode.training.corpus_entries import CORPUS_DIR, Entry, read_module

LEAST_ASKS = 4
MOST_LINES = 34
WIDTH = 100
DOCTEST_S = 300
_RUFF = ["--line-length", str(WIDTH), "--select", "E,F,W,B", "--ignore", "E741,B008,B904,B905", "--isolated", "--quiet"]


def check_corpus(
    modules: Sequence[Path] | None = None, progress: Callable[[int, int], None] | None = None
) -> list[str]:
    """The problems of these modules, or of the whole corpus; duplicates are sought in all of it."""
    every = [path for path in sorted(CORPUS_DIR.glob("*.py")) if not path.name.startswith("_")]
    chosen = {path.resolve() for path in modules} if modules else {path.resolve() for path in every}
    problems: list[str] = []
    entries: list[Entry] = []
    for path in every:
        try:
            entries.extend(read_module(path))
        except DataError as error:
            problems.append(str(error))
    problems.extend(_duplicates(entries, chosen))
    guard = BenchmarkGuard.load()
    mine = [path for path in every if path.resolve() in chosen]
    for number, path in enumerate(mine, 1):
        of_module = [entry for entry in entries if entry.path == path]
        for entry in of_module:
            problems.extend(f"{entry.place}: {entry.name}: {problem}" for problem in _faults(entry, guard))
        if all(importlib.util.find_spec(name) is not None for entry in of_module for name in entry.requires):
            problems.extend(_failing_doctests(path))
        if progress is not None:
            progress(number, len(mine))
    problems.extend(_ruff(mine))
    return problems


def _faults(entry: Entry, guard: BenchmarkGuard) -> Iterator[str]:
    import autopep8

    if len(entry.asks) < LEAST_ASKS:
        yield f"has {len(entry.asks)} asks; write at least {LEAST_ASKS}"
    for ask in entry.asks:
        reason = guard.objection(ask)
        if reason:
            yield f"the ask {ask!r} is too like an evaluation task ({reason}); say it in other words"
    if not entry.examples:
        yield "has no doctest"
    if entry.code.count("\n") + 1 > MOST_LINES:
        yield f"has {entry.code.count(chr(10)) + 1} lines; {MOST_LINES} at most"
    try:
        # A snippet may return or yield: it stands inside a function.
        ast.parse(
            entry.code
            if entry.kind != "snippet"
            else "def _():\n" + "\n".join(f"    {line}" for line in entry.code.split("\n"))
        )
    except SyntaxError as error:
        yield f"does not parse alone: {error.msg}"
        return
    if autopep8.fix_code(entry.code + "\n", options={"max_line_length": WIDTH}) != entry.code + "\n":
        yield "autopep8 would change it; take its form"


def _duplicates(entries: Sequence[Entry], chosen: set[Path]) -> Iterator[str]:
    asked: dict[str, Entry] = {}
    written: dict[str, Entry] = {}
    for entry in entries:
        for ask in entry.asks:
            key = normalised(ask)
            other = asked.setdefault(key, entry)
            if other is not entry and {other.path.resolve(), entry.path.resolve()} & chosen:
                yield f"{entry.place}: {entry.name}: the ask {ask!r} stands at {other.place} too; each has one answer"
        body = _shape(entry)
        other = written.setdefault(body, entry)
        if other is not entry and {other.path.resolve(), entry.path.resolve()} & chosen:
            yield f"{entry.place}: {entry.name}: the code of {other.name} at {other.place}; merge their asks"


def _shape(entry: Entry) -> str:
    """The syntax tree without the entry's own name, so that a mere new name does not hide a copy."""
    try:
        tree = ast.parse(entry.code)
    except SyntaxError:
        return hashlib.sha256(entry.code.encode()).hexdigest()
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and node.name == entry.name:
            node.name = "_"
        elif isinstance(node, ast.Name) and node.id == entry.name:
            node.id = "_"
    return ast.dump(tree)


def _failing_doctests(path: Path) -> Iterator[str]:
    # A process of its own: an entry that hangs, or changes the working folder, harms nobody.
    try:
        done = subprocess.run(
            [sys.executable, "-m", "doctest", str(path)], capture_output=True, text=True, timeout=DOCTEST_S, check=False
        )
    except subprocess.TimeoutExpired:
        yield f"{path}: its doctests take longer than {DOCTEST_S} s"
        return
    if done.returncode:
        yield f"{path}: doctests fail:\n{(done.stdout + done.stderr)[-3000:]}"


def _ruff(paths: Sequence[Path]) -> Iterator[str]:
    command = [sys.executable, "-m", "ruff", "check", *_RUFF, *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        yield done.stdout.strip() or done.stderr.strip()
