"""Pairs good enough to learn from out of installed Python: the standard library and the packages of this environment.

Only parsed, never imported. A pair is what a docstring or a comment asks for, and the code that answers: a function or
class that stands alone, a method in its class, a block of statements in its function. What the code uses of its module
is shown above it, in the pair's prefix. Everything found is either kept or left out for one of REASONS, the first that
applies.
"""

import ast
import json
import multiprocessing
import os
import re
import tokenize
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from jotcode.training.benchmark_guard import BenchmarkGuard, wording
from jotcode.training.corpus_cage import die_with_parent
from jotcode.training.licences import CodeSource
from jotcode.training.pairs import Pair
from jotcode.training.real_module import Found, read_module
from jotcode.training.real_requests import REASONS

__all__ = ["REASONS", "Harvest", "harvest"]

MAX_FILE_BYTES = 2_000_000
# 'Clear the cache' means something else in every class; more often than this it teaches one wording only.
SAME_REQUEST_IN_CONTEXT = 3
SKIPPED_FOLDERS = frozenset(
    re.findall(
        r"\S+",
        """
        test tests _test _tests testing_tests idle_test site-packages dist-packages _vendor vendor vendored _vendored
        extern externals third_party _internal __pycache__ turtledemo idlelib lib2to3 lang
        """,
    )
)
_TEST_FILE = re.compile(r"(?:test_.*|.*_tests?|conftest|tests?)\.py")


@dataclass
class Harvest:
    """Pairs in the order of their sources.  counts: "files …", "undocumented functions", "found", "kept", "kept: KIND",
    "out: REASON".

    by_package, by_licence: kept pairs of each.
    """

    pairs: list[Pair] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)

    @property
    def by_package(self) -> Counter[str]:
        """Kept pairs by the package that they stand in."""
        return Counter(pair.origin.split("/")[0] for pair in self.pairs)

    @property
    def by_licence(self) -> Counter[str]:
        """Kept pairs by licence."""
        return Counter(pair.licence for pair in self.pairs)

    def write(self, folder: Path) -> None:
        """Write installed.jsonl, the pairs with their licences, which `jotcode prepare` reads, and installed.json."""
        with (folder / "installed.jsonl").open("w", encoding="utf-8", newline="\n") as file:
            for pair in self.pairs:
                row = {"comment": pair.comment, "code": pair.code, "origin": pair.place, "licence": pair.licence}
                if pair.prefix:
                    row |= {"prefix": pair.prefix, "indent": pair.indent}
                file.write(json.dumps(row) + "\n")
        report = {
            "counts": dict(sorted(self.counts.items())),
            "by_licence": dict(self.by_licence.most_common()),
            "by_package": dict(self.by_package.most_common()),
        }
        (folder / "installed.json").write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")


def harvest(
    sources: Sequence[CodeSource],
    guard: BenchmarkGuard,
    processes: int = 2,
    progress: Callable[[int, int], None] | None = None,
) -> Harvest:
    """The clean pairs of all permissive sources; the same files give the same pairs, however many processes.

    The origin of a pair is package/path. progress: called with (files done, all).
    """
    files = [(source, path) for source in sources if source.permissive for path in source.files]
    result, shapes, asked = Harvest(), set[bytes](), Counter[str]()
    for done, (found, counts) in enumerate(_read_all(files, processes), start=1):
        result.counts.update(counts)
        for item in found:
            words = wording(item.pair.comment)
            if guard.objection(item.pair.comment):
                result.counts["out: benchmark"] += 1
            elif item.digest in shapes:
                result.counts["out: near duplicate"] += 1
            elif asked[words] >= (SAME_REQUEST_IN_CONTEXT if item.pair.prefix else 1):
                result.counts["out: same request"] += 1
            else:
                shapes.add(item.digest)
                asked[words] += 1
                result.counts[f"kept: {item.kind}"] += 1
                result.pairs.append(item.pair)
        if progress is not None:
            progress(done, len(files))
    result.counts["kept"] = len(result.pairs)
    left_out = sum(count for name, count in result.counts.items() if name.startswith("out: "))
    assert result.counts["found"] == result.counts["kept"] + left_out
    return result


FileResult = tuple[list[Found], Counter[str]]


def _read_all(files: Sequence[tuple[CodeSource, Path]], processes: int) -> Iterator[FileResult]:
    # Only what a worker needs: a CodeSource holds all paths of its package.
    jobs = [(str(path), f"{source.name}/{_below(path, source.root)}", source.licence) for source, path in files]
    if processes < 2 or len(jobs) < 100:
        yield from map(_read_file, jobs)
        return
    # spawn: a fork of a process that shows a progress bar would copy its threads' locks.
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, spawn, initializer=die_with_parent, initargs=(os.getpid(),)) as pool:
        yield from pool.map(_read_file, jobs, chunksize=40)


def _below(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name


def _read_file(job: tuple[str, str, str]) -> FileResult:
    path, origin, licence = Path(job[0]), job[1], job[2]
    counts: Counter[str] = Counter()
    parts = origin.split("/")[1:]
    if not SKIPPED_FOLDERS.isdisjoint(parts[:-1]) or _TEST_FILE.fullmatch(parts[-1]):
        return [], Counter({"files of tests or of others": 1})
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            return [], Counter({"files too large": 1})
        with tokenize.open(path) as file:
            source = file.read().replace("\f", " ")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source)
            found = read_module(tree, source, origin, licence, counts)
    except (OSError, SyntaxError, ValueError, LookupError, RecursionError, MemoryError):
        return [], Counter({"files that do not parse": 1})
    counts["files read"] += 1
    return found, counts
