"""Mutation testing of the decoding and the documents: `make mutation`, or `python benchmarks/soak_mutants.py NAME`.

Small faults (those of training/corpus_mutants.py) are put into a module one at a time; its tests should fail on each.
Every mutant is tried in a forked process that has everything loaded but the module. Prints what no test noticed, and
ends with 1 where fewer than 80 % were caught.
"""
import argparse
import ast
import contextlib
import importlib.abc
import importlib.util
import os
import random
import select
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import hypothesis  # noqa: F401  (loaded once, for all mutants)
import pytest
from jotcode.training.corpus_mutants import mutants

ROOT = Path(__file__).parents[1]
LEAST = 0.8
PATIENCE_S = 120.0
# Name -> the module and the tests that should notice what is wrong with it.
TARGETS = {
    "documents": ("server/documents.py", ["tests/server/test_documents.py", "tests/trust/test_sync_and_edits.py"]),
    "transport": ("server/transport.py", ["tests/server/test_transport.py", "tests/trust/test_admission.py"]),
    "admission": ("server/admission.py", ["tests/trust/test_admission.py"]),
    "search": ("model/search.py", ["tests/model/test_search.py"]),
    "placing": ("model/placing.py", ["tests/model/test_placing.py"]),
}
# Not loaded before the fork: they import what is mutated.
PRELOADED = ("pygls.lsp.server", "lsprotocol.types", "pytest_asyncio", "jotcode.model.task")


class _Mutated(importlib.abc.Loader, importlib.abc.MetaPathFinder):
    """Gives a module another source."""

    def __init__(self, name: str, path: Path, source: str) -> None:
        self._name, self._path, self._source = name, path, source

    def find_spec(self, name: str, path: object = None, target: object = None) -> object:
        return importlib.util.spec_from_loader(name, self, origin=str(self._path)) if name == self._name else None

    def exec_module(self, module: object) -> None:
        exec(compile(self._source, str(self._path), "exec"), vars(module))


def mutated_sources(path: Path) -> Iterator[tuple[str, str]]:
    """What was changed with its line, and the whole source with it."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            for mutant in mutants(node, True):
                yield f"{path.relative_to(ROOT)}:{mutant.line}: {mutant.what}", ast.unparse(tree)


def is_noticed(path: Path, source: str, tests: list[str]) -> bool:
    """Whether a test fails, hangs or crashes on this source."""
    child = os.fork()
    if child == 0:
        null = os.open(os.devnull, os.O_RDWR)
        os.dup2(null, 1)
        os.dup2(null, 2)
        name = "jotcode." + path.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".")
        sys.meta_path.insert(0, _Mutated(name, path, source))
        code = 1
        with contextlib.suppress(BaseException):
            code = int(pytest.main(["-x", "-q", "-p", "no:cacheprovider", "-m", "not slow", *tests]))
        os._exit(code)
    watched = os.pidfd_open(child)
    hangs = not select.select([watched], [], [], PATIENCE_S)[0]
    os.close(watched)
    if hangs:
        os.kill(child, signal.SIGKILL)
    return os.waitpid(child, 0)[1] != 0


def main() -> int:
    """Tries the mutants of the targets; 1 if too few are noticed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", nargs="*", choices=[*TARGETS, []], help="all, if none is named")
    parser.add_argument("--sample", type=int, help="so many mutants of each, drawn with seed 1")
    options = parser.parse_args()
    for module in PRELOADED:
        importlib.import_module(module)
    weak = False
    for target in options.target or TARGETS:
        path, tests = ROOT / TARGETS[target][0], [str(ROOT / test) for test in TARGETS[target][1]]
        if not is_noticed(path, "raise ImportError", tests) or is_noticed(path, path.read_text(), tests):
            sys.exit(f"{target}: its tests fail as it is, or pass without it")
        made = list(mutated_sources(path))
        if options.sample is not None and options.sample < len(made):
            made = random.Random(1).sample(made, options.sample)
        missed = [what for what, source in made if not is_noticed(path, source, tests)]
        caught = 1 - len(missed) / len(made)
        print("\n".join(missed))
        print(f"{target}: {len(made)} mutants, {len(made) - len(missed)} noticed ({caught:.0%})", flush=True)
        weak = weak or caught < LEAST
    return int(weak)


if __name__ == "__main__":
    sys.exit(main())
