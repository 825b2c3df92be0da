"""Mutation testing of the decoding and the documents: `make mutation`, or `python benchmarks/soak_mutants.py NAME ...`.

Small faults are put into the functions of a module one at a time; its tests should fail on each. The tests are
collected once, and each fault is tried in a forked process, so one costs little more than the tests' own time, and no
file is ever changed. (mutmut and cosmic-ray write the mutant into the checkout or a copy of it, and begin with an
interpreter that loads torch again.) Prints what no test noticed and a table by module; ends with 1 where fewer than
80 % of a part's were.

Only what runs in this process can be tried so: not a server in a process of its own, which has the module as it is on
disk, and not native_*.py, whose functions are machine code. Those are held to what numpy finds.
"""
import argparse
import ast
import contextlib
import hashlib
import importlib
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
from dataclasses import dataclass
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any, NamedTuple

import hypothesis
import pytest
from _pytest.main import pytest_runtestloop as runtestloop
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
    return Target(DECODING, f"model/{name}.py", _arguments("tests/model", tests))


def _server(name: str, *tests: str, part: str = DOCUMENTS) -> Target:
    return Target(part, f"server/{name}.py", _arguments("tests/server", tests))


def _arguments(folder: str, tests: tuple[str, ...]) -> list[str]:
    """pytest's: a file without a folder is one of this folder."""
    return [f"{folder}/{test}" if test.endswith(".py") and "/" not in test else test for test in tests]


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
    "native_decoder": _model("native_decoder", "test_fast_decoder.py", "test_fast_search.py"),
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


@dataclass(frozen=True)
class Fault:
    """A module's source with one fault.  what: with its line.  function: the names that lead to the one it is in."""

    source: str
    what: str
    function: tuple[str, ...]

    @property
    def key(self) -> str:
        return _hash(self.source)


def faults(path: Path) -> list[Fault]:
    """All of a module, in an order that is drawn: so many of the first are a sample."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found: dict[str, Fault] = {}
    for names, function in _functions(tree, ()):
        for made in (mutants(function, True), _turned(function)):
            for mutant in made:
                if not mutant.what.startswith("without 'assert "):  # it only says what holds
                    source = ast.unparse(tree)
                    found.setdefault(source, Fault(source, f"{path.name}:{mutant.line}: {mutant.what}", names))
    ordered = list(found.values())
    random.Random(SEED).shuffle(ordered)
    return ordered


def _functions(
    node: ast.Module | ast.ClassDef, names: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], ast.FunctionDef | ast.AsyncFunctionDef]]:
    """The functions that lie in no other function, with their names from the module on."""
    for child in node.body:
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            yield (*names, child.name), child
        elif isinstance(child, ast.ClassDef):
            yield from _functions(child, (*names, child.name))


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


def _put_in(path: Path, fault: Fault) -> None:
    """Gives the function as it is loaded, wherever it was imported to, the code and the defaults of the fault's."""
    name = "jotcode." + path.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".")
    module = ModuleType(name)
    module.__file__ = str(path)
    exec(compile(fault.source, str(path), "exec"), vars(module))
    *owners, last = fault.function
    right, wrong = sys.modules[name], module
    for owner in owners:
        right, wrong = vars(right)[owner], vars(wrong)[owner]
    kept, new = _plain(vars(right)[last]), _plain(vars(wrong)[last])
    if kept.__code__.co_freevars != new.__code__.co_freevars:  # `super()` came or went
        cells = dict(zip(kept.__code__.co_freevars, kept.__closure__ or (), strict=True))
        closure = tuple(cells[name] for name in new.__code__.co_freevars)
        setattr(right, last, FunctionType(new.__code__, kept.__globals__, last, new.__defaults__, closure))
        return
    kept.__code__, kept.__defaults__, kept.__kwdefaults__ = new.__code__, new.__defaults__, new.__kwdefaults__


def _plain(function: Any) -> FunctionType:
    """What a property, a class method or a decorator holds."""
    for holder in ("fget", "__func__", "__wrapped__"):
        while hasattr(function, holder):
            function = getattr(function, holder)
    assert isinstance(function, FunctionType), function
    return function


class _Trial:
    """A plugin of pytest: the tests that were collected are run in a forked process for each fault, not here."""

    def __init__(self, name: str, path: Path, tried: list[Fault], results: "Results", with_tests: str) -> None:
        self._name, self._path, self._tried, self._results, self._with = name, path, tried, results, with_tests

    def pytest_configure(self) -> None:
        # That a property fails is enough; the smallest of its examples nobody reads.
        wanted = (hypothesis.Phase.explicit, hypothesis.Phase.generate)
        hypothesis.settings.register_profile("mutants", hypothesis.settings.get_profile("jotcode"), phases=wanted)
        hypothesis.settings.load_profile("mutants")

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        began = time.monotonic()
        if not session.testscollected or self._outcome(session, None, 600.0) != "missed":
            raise pytest.UsageError(f"{self._name}: its tests fail as it is")
        limit_s = 15.0 + 5 * (time.monotonic() - began)
        for fault in self._tried:
            if self._results.outcome(self._name, fault.key, self._with) is None:
                found = self._outcome(session, fault, limit_s)
                row = {"target": self._name, "mutant": fault.key, "tests": self._with}
                self._results.add(**row, what=fault.what, outcome=found)
        return True

    def _outcome(self, session: pytest.Session, fault: Fault | None, limit_s: float) -> str:
        """'noticed' if a test fails or the process ends, 'hung' if it takes longer than the limit, else 'missed'."""
        child = os.fork()
        if child == 0:
            code = 1
            with contextlib.suppress(BaseException):
                null = os.open(os.devnull, os.O_RDWR)
                os.dup2(null, 1)
                os.dup2(null, 2)
                pages = int(Path("/proc/self/statm").read_text().split()[0])
                room = pages * resource.getpagesize() + MEMORY
                resource.setrlimit(resource.RLIMIT_AS, (room, room))
                if fault is not None:
                    _put_in(self._path, fault)
                runtestloop(session)
                code = int(session.testsfailed > 0)
            os._exit(code)
        watched = os.pidfd_open(child)
        hangs = not select.select([watched], [], [], limit_s)[0]
        os.close(watched)
        if hangs:
            os.kill(child, signal.SIGKILL)
        status = os.waitpid(child, 0)[1]
        return "hung" if hangs else "noticed" if status else "missed"


class Results:
    """What was found, a line of JSON each. A mutant that no test noticed is tried again with other tests."""

    def __init__(self, path: Path) -> None:
        self._path = path
        known = map(json.loads, path.read_text().splitlines() if path.exists() else [])
        self._known = {(row["target"], row["mutant"]): row for row in known}

    def outcome(self, target: str, mutant: str, tests: str) -> str | None:
        row = self._known.get((target, mutant))
        return row["outcome"] if row is not None and (row["outcome"] != "missed" or row["tests"] == tests) else None

    def add(self, **row: str) -> None:
        self._known[row["target"], row["mutant"]] = row
        with self._path.open("a") as file:
            file.write(json.dumps(row) + "\n")


def tried(name: str, sample: int | None, file: Path) -> tuple[int, int] | None:
    """How many mutants of a target were tried and how many noticed, None where its tests fail; prints the others."""
    _, module, tests = TARGETS[name]
    made = faults(ROOT / module)[:sample]
    files = [ROOT / test for test in tests if test.startswith("tests/")]
    with_tests = _hash("".join([*tests, *(path.read_text() for path in files)]))
    child = os.fork()
    if child == 0:
        trial = _Trial(name, ROOT / module, made, Results(file), with_tests)
        options = ["-x", "-q", "--tb=no", "--no-header", "--no-summary", "--capture=no", "-p", "no:cacheprovider"]
        os.dup2(os.open(os.devnull, os.O_RDWR), 1)
        os._exit(int(pytest.main([*options, "-m", "not slow", *tests], [trial])))
    os.waitpid(child, 0)
    results = Results(file)
    outcomes = [(fault.what, results.outcome(name, fault.key, with_tests)) for fault in made]
    if not all(outcome for _, outcome in outcomes):
        return None
    missed = [what for what, outcome in outcomes if outcome == "missed"]
    print("\n".join(missed))
    return len(made), len(made) - len(missed)


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
    os.chdir(ROOT)
    for module in PRELOADED:
        importlib.import_module(module)
    counts = dict[str, tuple[int, int]]()
    with tempfile.TemporaryDirectory() as folder:
        sys.dont_write_bytecode, sys.pycache_prefix = False, folder  # what many targets load is compiled once
        for name in options.target or TARGETS:
            found = tried(name, None if options.every else options.sample, options.results or Path(folder) / "results")
            if found is None:
                print(f"{name}: not tried; its tests fail as it is", flush=True)
            else:
                counts[name] = found
                print(f"{name}: {found[0]} mutants, {found[1]} noticed", flush=True)
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
