"""The one check that every corpus entry passes: its doctests run and tell right from wrong, its asks are its own.

Nothing is refused silently: every problem is a line with file, line and the mend.
"""

import ast
import hashlib
import importlib.util
import multiprocessing
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from jotcode.model.errors import DataError
from jotcode.training.benchmark_guard import BenchmarkGuard, normalised, wording
from jotcode.training.corpus_cache import VerdictCache
from jotcode.training.corpus_cage import die_with_parent
from jotcode.training.corpus_doctests import EntryVerdict, try_module
from jotcode.training.corpus_entries import CORPUS_DIR, Entry, read_module
from jotcode.training.corpus_report import CheckOptions, CorpusReport, ModuleReport
from jotcode.training.corpus_shapes import answers_of, shape, shape_without_names
from jotcode.training.tasks import read_tasks

LEAST_ASKS = 4
MOST_LINES = 34
WIDTH = 100
LEAST_CAUGHT = 0.9
# Short answers may be one formula under the words of two fields (force, distance); longer ones are copies.
MOST_LINES_OF_A_FORMULA = 7
MOST_WORKERS = 8
# Not: B007, B011, B018, B023 and others that refuse what a good example may show (`for line in file: pass`).
_RUFF_IGNORED = "E741,B007,B008,B011,B018,B023,B904,B905"
_RUFF = ["--line-length", str(WIDTH), "--select", "E,F,W,B", "--ignore", _RUFF_IGNORED, "--isolated", "--quiet"]


def check_corpus(
    modules: Sequence[Path] | None = None,
    progress: Callable[[int, int], None] | None = None,
    options: CheckOptions | None = None,
) -> list[str]:
    """The problems of these modules, or of the whole corpus; duplicates are sought in all of it."""
    return examine_corpus(modules, progress, options).problems


def examine_corpus(
    modules: Sequence[Path] | None = None,
    progress: Callable[[int, int], None] | None = None,
    options: CheckOptions | None = None,
) -> CorpusReport:
    """The problems and the mutants of these modules, or of the whole corpus.

    progress: is told the modules that are done, and all.  Raises DataError for a guard that cannot be read.
    """
    options = options or CheckOptions()
    every = [path for path in sorted(CORPUS_DIR.glob("*.py")) if not path.name.startswith("_")]
    chosen = {path.resolve() for path in modules} if modules else {path.resolve() for path in every}
    every += sorted(chosen - {path.resolve() for path in every})
    report = CorpusReport()
    entries: list[Entry] = []
    for path in every:
        try:
            entries.extend(read_module(path))
        except DataError as error:
            report.problems.append(str(error))
    mine = [entry for entry in entries if entry.path.resolve() in chosen]
    drawn = _drawn(mine, options)
    jobs: dict[Path, frozenset[str]] = {entry.path: frozenset() for entry in mine}
    for entry in drawn:
        jobs[entry.path] |= {entry.name}
    # Modules that load libraries last: a process that has loaded them forks more slowly.
    heavy = {entry.path for entry in mine if entry.requires}
    # Worker processes are started, not forked: the caller may have threads, such as a progress bar's.
    context = multiprocessing.get_context("spawn")
    workers = max(1, min(_processors(), MOST_WORKERS, len(jobs)))
    with ProcessPoolExecutor(workers, context, initializer=_quieten, initargs=(os.getpid(),)) as pool:
        in_order = sorted(jobs, key=lambda path: path in heavy)
        running = [pool.submit(check_module, path, jobs[path], options.cache) for path in in_order]
        report.problems += _duplicates(entries, chosen)
        report.problems += _too_few_asks(mine)
        for guard in [None, *options.guards]:
            report.problems += _too_like_tasks(mine, guard)
        report.problems += _ruff(sorted(jobs))
        for number, done in enumerate(as_completed(running), 1):
            report.modules.append(done.result())
            if progress is not None:
                progress(number, len(running))
    report.modules.sort(key=lambda module: module.topic)
    for module in report.modules:
        report.problems += module.problems
    # Of the whole corpus: a module about threads or random numbers alone may stay below.
    if modules is None and report.share_caught < LEAST_CAUGHT:
        report.problems.append(
            f"the doctests catch {report.share_caught:.1%} of {report.made:,} mutants, fewer than {LEAST_CAUGHT:.0%}. "
            "See which live with --survivors, and write the doctests that they fail."
        )
    return report


def check_module(path: Path, mutated: frozenset[str], cache: Path | None = None) -> ModuleReport:
    """The problems of one module by itself: its code, its doctests, and the mutants of the entries that are named.

    cache: the folder of verdicts; what it holds is not tried again.
    """
    entries = read_module(path)
    report = ModuleReport(path.stem)
    requires = tuple(sorted({name for entry in entries for name in entry.requires}))
    kept = VerdictCache(path, requires, cache)
    if not kept.is_tidy:
        problems = list(_untidy(entries))
        report.problems += problems
        if not problems:
            kept.keep_tidy()
    if any(importlib.util.find_spec(name) is None for name in requires):
        return report
    for verdict in _verdicts(path, entries, mutated, kept):
        report.problems += _unsound(verdict, path)
        report.made += verdict.made
        report.survivors += [f"{path}:{mutant.line}: {verdict.name}: {mutant.what}" for mutant in verdict.survivors]
    kept.save()
    return report


def _verdicts(
    path: Path, entries: Sequence[Entry], mutated: frozenset[str], kept: VerdictCache
) -> Iterator[EntryVerdict]:
    known = {entry.name: kept.verdict(entry.name, entry.line, entry.name in mutated) for entry in entries}
    unknown = frozenset(name for name, verdict in known.items() if verdict is None)
    yield from (verdict for verdict in known.values() if verdict is not None)
    if unknown:
        for verdict in try_module(path, mutated, unknown):
            kept.keep(verdict, verdict.name in mutated)
            yield verdict


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _quieten(parent: int) -> None:
    die_with_parent(parent)  # a killed check must leave nobody at work
    # Threads of numeric libraries do not survive a fork, and there is a worker for every core.
    # A process started by 'spawn' would pass that method on; entries are to find the one that users have.
    multiprocessing.set_start_method(None, force=True)
    os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", MPLBACKEND="Agg")


def _drawn(entries: Sequence[Entry], options: CheckOptions) -> Sequence[Entry]:
    if not options.mutate:
        return ()
    if options.share < 1:
        entries = [entry for entry in entries if _place(entry, options.seed) < options.share]
    if options.sample is None or options.sample >= len(entries):
        return entries
    return random.Random(options.seed).sample(list(entries), options.sample)


def _place(entry: Entry, seed: int) -> float:
    digest = hashlib.sha256(f"{seed} {entry.topic} {entry.name}".encode()).digest()
    return int.from_bytes(digest[:8]) / 2**64


def _unsound(verdict: EntryVerdict, path: Path) -> Iterator[str]:
    place = f"{path}:{verdict.line}: {verdict.name}"
    if verdict.failure:
        yield f"{place}: {verdict.failure}"
    elif verdict.made and len(verdict.survivors) == verdict.made:
        yield (
            f"{place}: its doctests pass on every one of {verdict.made} mutants (such as "
            f"{verdict.survivors[0].what}); show what it returns"
        )


def _untidy(entries: Sequence[Entry]) -> Iterator[str]:
    import autopep8

    options = {"max_line_length": WIDTH}
    definitions = [entry.code for entry in entries if entry.kind in ("function", "class")]
    together = "\n\n\n".join(definitions) + "\n"
    all_stable = autopep8.fix_code(together, options=options) == together
    for entry in entries:
        lines = entry.code.count("\n") + 1
        if not entry.examples:
            yield f"{entry.place}: {entry.name}: has no doctest"
        if lines > MOST_LINES:
            yield f"{entry.place}: {entry.name}: has {lines} lines; {MOST_LINES} at most"
        source = entry.code
        if entry.kind == "snippet":
            # It may return or yield: it stands inside a function.
            source = "def _():\n" + "\n".join(f"    {line}" for line in source.split("\n"))
        try:
            ast.parse(source)
        except SyntaxError as error:
            yield f"{entry.place}: {entry.name}: does not parse alone: {error.msg}"
            continue
        if all_stable and entry.kind in ("function", "class"):
            continue
        if autopep8.fix_code(entry.code + "\n", options=options) != entry.code + "\n":
            yield f"{entry.place}: {entry.name}: autopep8 would change it; take its form"


def _too_few_asks(entries: Sequence[Entry]) -> Iterator[str]:
    for entry in entries:
        if len(entry.asks) < LEAST_ASKS:
            yield f"{entry.place}: {entry.name}: has {len(entry.asks)} asks; write at least {LEAST_ASKS}"


def _too_like_tasks(entries: Sequence[Entry], tasks: Path | None) -> Iterator[str]:
    """Asks and answers that are too like those of a task file, or, without one, of the shipped fingerprints."""
    guard = BenchmarkGuard.load(tasks)
    answers: dict[str, str] = {}
    for task in read_tasks(tasks) if tasks else []:
        for answer, name in answers_of("\n".join(filter(None, [task.task.def_line, task.reference]))):
            answers.setdefault(shape_without_names(answer, name), task.id)
    for entry in entries:
        for ask in entry.asks:
            reason = guard.objection(ask)
            if reason:
                yield (
                    f"{entry.place}: {entry.name}: the ask {ask!r} is too like an evaluation task ({reason}); "
                    "say it in other words"
                )
        if answers:
            for answer, name in answers_of(entry.code):
                found = answers.get(shape_without_names(answer, name))
                if found is not None:
                    yield (
                        f"{entry.place}: {entry.name}: is the answer of the evaluation task {found} but for names; "
                        "write it another way, or drop it"
                    )


def _duplicates(entries: Sequence[Entry], chosen: set[Path]) -> Iterator[str]:
    asked: dict[str, Entry] = {}
    written: dict[str, Entry] = {}
    for entry in entries:
        for ask in entry.asks:
            # Both ways to leave out 'write a function to', each of which keeps something that the other drops.
            for key in {f"1 {normalised(ask)}", f"2 {_without_articles(ask)}"}:
                other = asked.setdefault(key, entry)
                if other is not entry and {other.path.resolve(), entry.path.resolve()} & chosen:
                    yield f"{entry.place}: {entry.name}: the ask {ask!r} stands at {other.place} too; drop one"
                    break
        keys = [shape(entry.code, entry.name)]
        bare = shape_without_names(entry.code, entry.name)
        keys.append(f"{entry.name} {bare}")
        if entry.code.count("\n") + 1 > MOST_LINES_OF_A_FORMULA:
            keys.append(bare)
        for other in [written.setdefault(key, entry) for key in keys]:
            if other is not entry and {other.path.resolve(), entry.path.resolve()} & chosen:
                yield f"{entry.place}: {entry.name}: the code of {other.name} at {other.place}; merge their asks"
                break


def _without_articles(ask: str) -> str:
    # '{"a": "1"} to {"a": 1}' has no words to go by: its signs tell it from others.
    words = [word for word in wording(ask).split() if word not in ("a", "an", "the")]
    return " ".join(words) if any(len(word) > 2 for word in words) else ask


def _ruff(paths: Sequence[Path]) -> Iterator[str]:
    command = [sys.executable, "-m", "ruff", "check", *_RUFF, *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        yield done.stdout.strip() or done.stderr.strip()
