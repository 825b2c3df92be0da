"""Mutation testing of the decoding and the documents: `make mutation`, or `python benchmarks/soak_mutants.py NAME ...`.

Small faults are put into a module one at a time; its tests should fail on each. Every mutant is tried in a forked
process that has everything loaded but the module, so one costs a second or two and no file is ever changed: mutmut and
cosmic-ray write the mutant into the checkout or a copy of it, and begin with an interpreter that loads torch again.
Prints what no test noticed and a table by module; ends with 1 where fewer than 80 % of a part's were.

Only tests that run in this process notice anything: a server in a process of its own has the module as it is on disk.
"""
import argparse
import ast
import contextlib
import hashlib
import importlib.abc
import importlib.util
import json
import os
import random
import resource
import select
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import hypothesis
import pytest
from jotcode.training.corpus_mutants import Mutant, mutants

ROOT = Path(__file__).parents[1]
LEAST = 0.8
SAMPLE = 60  # mutants of a module; of most it is about half
SEED = 1
MEMORY = 3 << 30  # bytes that a mutant may take beyond what is loaded: some build a list without end
DECODING, DOCUMENTS, PROTOCOL = "decoding", "documents", "protocol"


class Target(NamedTuple):
    """A module with the tests that should notice what is wrong with it, as pytest's arguments."""

    part: str
    module: str
    tests: list[str]


def _model(name: str, *tests: str) -> Target:
    return Target(DECODING, f"model/{name}.py", [t if t[0] == "-" or " " in t else f"tests/model/{t}" for t in tests])


def _server(name: str, *tests: str, part: str = DOCUMENTS) -> Target:
    return Target(part, f"server/{name}.py", [test if "/" in test else f"tests/server/{test}" for test in tests])


# Decoding: from an encoded source to hypotheses, in numpy, over the modules and in machine code, and to code in its
# place. Documents: the text of open files, the places in it, and every edit of it. decoding.py is types alone.
TARGETS = {
    "hypothesis": _model("hypothesis", "test_hypothesis.py", "test_search.py"),
    "search": _model("search", "test_search.py"),
    "torch_decoding": _model("torch_decoding", "test_torch_decoding.py", "test_search.py"),
    "cpu_decoding": _model("cpu_decoding", "test_cpu_decoding.py"),
    "continuations": _model("continuations", "test_fast_search.py", "-k", "best_continuations"),
    "copies": _model("copies", "test_copies.py", "test_fast_search.py", "-k", "not machine and not modules"),
    "trails": _model("trails", "test_trails.py"),
    "kv_cache": _model("kv_cache", "test_attention.py"),
    "pointer": _model("pointer", "test_pointer.py"),
    "fast_search": _model("fast_search", "test_fast_search.py", "-k", "not machine"),
    "fast_decoder": _model("fast_decoder", "test_fast_decoder.py", "-k", "not machine"),
    "fast_encoder": _model("fast_encoder", "test_fast_encoder.py"),
    "fast_layers": _model("fast_layers", "test_fast_encoder.py", "test_fast_decoder.py", "-k", "not machine"),
    "native_decoder": _model("native_decoder", "test_fast_decoder.py"),
    "native_best": _model("native_best", "test_fast_search.py", "-k", "best_continuations"),
    "placing": _model("placing", "test_placing.py"),
    "documents": _server("documents", "test_documents.py", "test_cells.py"),
    "notebooks": _server("notebooks", "test_cells.py"),
    "imports": _server("imports", "test_imports.py", "test_import_places.py"),
    "import_places": _server("import_places", "test_import_places.py"),
    "workspace_edits": _server("workspace_edits", "test_workspace_edits.py"),
    "repeats": _server("repeats", "test_repeats.py"),
    "typed_through": _server("typed_through", "test_typed_through.py"),
    "fitting": _server("fitting", "test_fitting.py"),
    "selection": _server("selection", "test_selection.py"),
    "transport": _server("transport", "test_transport.py", "tests/trust/test_admission.py", part=PROTOCOL),
    "admission": _server("admission", "tests/trust/test_admission.py", part=PROTOCOL),
}
# All that the tests load, but nothing of jotcode's: it imports what is mutated.
PRELOADED = (
    "pygls.lsp.server", "lsprotocol.types", "autopep8", "numba", "llvmlite.binding", "torch",
    "_hypothesis_pytestplugin", "anyio.pytest_plugin", "pytest_asyncio.plugin", "pytest_lsp",
)  # fmt: skip


class _Mutated(importlib.abc.Loader, importlib.abc.MetaPathFinder):
    """Gives a module another source."""

    def __init__(self, path: Path, source: str) -> None:
        self._name = "jotcode." + path.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".")
        self._path, self._source = path, source

    def find_spec(self, name: str, path: object = None, target: object = None) -> object:
        return importlib.util.spec_from_loader(name, self, origin=str(self._path)) if name == self._name else None

    def exec_module(self, module: object) -> None:
        vars(module)["__file__"] = str(self._path)
        exec(compile(self._source, str(self._path), "exec"), vars(module))


class _WithoutShrinking:
    """A plugin: that a property fails is enough, by which of its examples nobody reads."""

    def pytest_configure(self) -> None:
        wanted = (hypothesis.Phase.explicit, hypothesis.Phase.generate)
        hypothesis.settings.register_profile("mutants", hypothesis.settings.get_profile("jotcode"), phases=wanted)
        hypothesis.settings.load_profile("mutants")


def mutated_sources(path: Path) -> dict[str, str]:
    """Each whole source with one fault: what was changed, with its line, for the source."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found: dict[str, str] = {}
    for function in _functions(tree):
        for made in (mutants(function, True), _turned(function)):
            for mutant in made:
                if not mutant.what.startswith("without 'assert "):  # it only says what holds
                    found.setdefault(ast.unparse(tree), f"{path.relative_to(ROOT)}:{mutant.line}: {mutant.what}")
    return found


def _functions(node: ast.Module | ast.ClassDef) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """The functions that lie in no other function."""
    for child in node.body:
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            yield child
        elif isinstance(child, ast.ClassDef):
            yield from _functions(child)


def _turned(function: ast.AST) -> Iterator[Mutant]:
    """Conditions that are turned round, and True for False: what corpus_mutants.py has no need of."""
    for node in ast.walk(function):
        if isinstance(node, ast.If | ast.IfExp):
            test = node.test
            if isinstance(test, ast.Compare) and isinstance(test.ops[0], ast.Eq | ast.NotEq | ast.In | ast.Is):
                continue  # another operator there is the same
            node.test = ast.UnaryOp(ast.Not(), test)
            yield Mutant("not " + ast.unparse(test)[:60], test.lineno)
            node.test = test
        elif isinstance(node, ast.Constant) and isinstance(node.value, bool):
            node.value = not node.value
            yield Mutant(f"{node.value} for {not node.value}", node.lineno)
            node.value = not node.value


def outcome_of(path: Path, source: str, tests: list[str], limit_s: float) -> str:
    """'noticed' if a test fails or crashes on this source, 'hung' if one takes longer than the limit, else 'missed'."""
    child = os.fork()
    if child == 0:
        code = 1
        with contextlib.suppress(BaseException):
            code = _tried(path, source, tests)
        os._exit(code)
    watched = os.pidfd_open(child)
    hangs = not select.select([watched], [], [], limit_s)[0]
    os.close(watched)
    if hangs:
        os.kill(child, signal.SIGKILL)
    status = os.waitpid(child, 0)[1]
    return "hung" if hangs else "noticed" if status else "missed"


def _tried(path: Path, source: str, tests: list[str]) -> int:
    os.chdir(ROOT)
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 1)
    os.dup2(null, 2)
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    room = pages * resource.getpagesize() + MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (room, room))
    sys.meta_path.insert(0, _Mutated(path, source))
    options = ["-x", "-q", "--tb=no", "-p", "no:cacheprovider", "-m", "not slow"]
    if "native" not in path.name:
        return int(pytest.main([*options, *tests], [_WithoutShrinking()]))
    import numba

    # Compiled code is kept by the time of the file, which a mutant has too: it must find none, and leave none.
    with tempfile.TemporaryDirectory() as folder:
        numba.config.CACHE_DIR = folder
        return int(pytest.main([*options, *tests], [_WithoutShrinking()]))


class Results:
    """What was found earlier, a line of JSON each. A mutant that no test noticed is tried again with other tests."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        known = path.read_text().splitlines() if path is not None and path.exists() else []
        self._known = {(row["target"], row["mutant"]): row for row in map(json.loads, known)}

    def outcome(self, target: str, mutant: str, tests: str) -> str | None:
        row = self._known.get((target, mutant))
        return row["outcome"] if row is not None and (row["outcome"] != "missed" or row["tests"] == tests) else None

    def add(self, **row: str) -> None:
        self._known[row["target"], row["mutant"]] = row
        if self._path is not None:
            with self._path.open("a") as file:
                file.write(json.dumps(row) + "\n")


def tried(name: str, sample: int | None, results: Results) -> tuple[int, int]:
    """How many mutants of a target were tried, and how many were noticed; prints the others.

    Raises ValueError where the tests say nothing.
    """
    _, module, tests = TARGETS[name]
    path = ROOT / module
    began = time.monotonic()
    if outcome_of(path, path.read_text(), tests, 600.0) != "missed":
        raise ValueError(f"{name}: its tests fail as it is")
    limit_s = 30.0 + 5 * (time.monotonic() - began)
    if outcome_of(path, "raise ImportError", tests, limit_s) == "missed":
        raise ValueError(f"{name}: its tests pass without it")
    made = list(mutated_sources(path).items())
    random.Random(SEED).shuffle(made)  # a larger sample holds a smaller one
    made = made[:sample]
    files = [ROOT / test.partition("::")[0] for test in tests if test.startswith("tests/")]
    with_tests = _hash("".join([*tests, *(file.read_text() for file in files)]))
    noticed = 0
    for source, what in made:
        outcome = results.outcome(name, _hash(source), with_tests)
        if outcome is None:
            outcome = outcome_of(path, source, tests, limit_s)
            results.add(target=name, mutant=_hash(source), tests=with_tests, what=what, outcome=outcome)
        noticed += outcome != "missed"
        if outcome == "missed":
            print(what, flush=True)
    return len(made), noticed


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def main() -> int:
    """Tries the mutants of the targets; 1 if too few are noticed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", nargs="*", choices=[*TARGETS, []], help="all, if none is named")
    parser.add_argument("--sample", type=int, default=SAMPLE, help=f"so many of each, drawn with seed {SEED}")
    parser.add_argument("--every", action="store_true", help="no sample: every mutant")
    parser.add_argument("--results", type=Path, help="a file of JSON lines; what it holds is not tried again")
    options = parser.parse_args()
    os.environ["OMP_NUM_THREADS"] = "1"
    for module in PRELOADED:
        importlib.import_module(module)
    with tempfile.TemporaryDirectory() as compiled:
        sys.dont_write_bytecode, sys.pycache_prefix = False, compiled  # of what is not mutated, once
        return _told(options)


def _told(options: argparse.Namespace) -> int:
    results, counts = Results(options.results), dict[str, tuple[int, int]]()
    for name in options.target or TARGETS:
        try:
            counts[name] = tried(name, None if options.every else options.sample, results)
        except ValueError as error:
            print(error, flush=True)
            continue
        print(f"{name}: {counts[name][0]} mutants, {counts[name][1]} noticed", flush=True)
    print("\n| Module | Mutants | Noticed | |\n|---|---|---|---|")
    is_weak = len(counts) < len(options.target or TARGETS)
    for part in dict.fromkeys(TARGETS[name].part for name in counts):
        rows = [(TARGETS[name].module, *count) for name, count in counts.items() if TARGETS[name].part == part]
        total = (f"**{part}**", sum(row[1] for row in rows), sum(row[2] for row in rows))
        for what, made, noticed in [*rows, total]:
            print(f"| {what} | {made} | {noticed} | {noticed / made:.0%} |")
        is_weak = is_weak or total[2] < LEAST * total[1]
    return int(is_weak)


if __name__ == "__main__":
    sys.exit(main())
