"""Runs the doctests of a corpus module, on its entries and on their mutants.

Every entry is tried in a forked process of its own, with an empty folder as working and temporary folder: a mutant may
hang, kill its process, leave threads behind, or try to delete what is not its own. The module is loaded once.
"""

import ast
import contextlib
import doctest
import gc
import io
import json
import os
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
import types
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from jotcode.training.corpus_cage import become_harmless
from jotcode.training.corpus_entries import SCRIPT_PREFIX, SNIPPET_PREFIX, Definition
from jotcode.training.corpus_mutants import Mutant, mutants

ORIGINAL_WALL_S = 15.0
ORIGINAL_CPU_S = 10.0
# A mutant may take this much longer than its original, and these at least: the machine may be busy.
SLOWER = 10
LEAST_CPU_S = 0.02
LEAST_WALL_S = 2.0
# A process that is ready to run and gets no processor may wait this much longer.
STARVED = 10
TICK_S = 0.25
_STDLIB = frozenset(sys.stdlib_module_names)


@dataclass(frozen=True)
class EntryVerdict:
    """How an entry's doctests did. failure: of the original; "" if all pass.  survivors: mutants that none noticed."""

    name: str
    line: int
    failure: str
    made: int = 0
    survivors: tuple[Mutant, ...] = ()


@dataclass
class _Progress:
    """What the processes that try one entry have said so far. slow: CPU seconds of the original."""

    failure: str | None = None
    original_s: float = 0.0
    caught: list[bool] = field(default_factory=list)
    finished: bool = False
    clean: bool = True


class _TooLong(BaseException):
    """The mutant used up its CPU time; no Exception, so that a mutated `except Exception` does not hold it."""


def try_module(
    path: Path, mutated: frozenset[str], only: frozenset[str] | None = None
) -> Iterator[EntryVerdict]:
    """The verdict on every entry of a module, or on those named in `only`.

    mutated: the names of the entries whose mutants are tried too.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    try:
        module = _loaded(tree, path)
    except Exception as error:  # whatever a module raises at import is its author's to mend
        yield EntryVerdict(path.stem, 1, f"cannot be imported: {type(error).__name__}: {error}")
        return
    gc.freeze()
    for node in tree.body:
        if isinstance(node, Definition) and not node.name.startswith("_") and (only is None or node.name in only):
            yield _try_entry(module, node, node.name in mutated)


def _loaded(tree: ast.Module, path: Path) -> types.ModuleType:
    # As `python -m doctest` names it, unless that would hide a module of the standard library.
    name = path.stem if path.stem not in _STDLIB else f"{path.stem}_entries"
    module = types.ModuleType(name)
    module.__file__ = str(path)
    sys.modules[name] = module
    exec(compile(tree, str(path), "exec"), module.__dict__)
    return module


def _try_entry(module: types.ModuleType, node: Definition, mutate: bool) -> EntryVerdict:
    try:
        examples = doctest.DocTestParser().get_examples(ast.get_docstring(node) or "")
    except ValueError as error:
        return EntryVerdict(node.name, node.lineno, f"malformed doctest: {error}")
    if not examples:
        return EntryVerdict(node.name, node.lineno, "")
    answers = not node.name.startswith((SNIPPET_PREFIX, SCRIPT_PREFIX))
    made = list(mutants(node, answers)) if mutate else []
    trial = _Trial(module, node, [_Example(example) for example in examples], answers)
    said = _Progress()
    trial.fork(said, 0, len(made))
    if said.failure is None:
        return EntryVerdict(node.name, node.lineno, "the doctests hang, or end the process")
    if said.failure:
        return EntryVerdict(node.name, node.lineno, said.failure)
    while len(said.caught) < len(made):
        said.caught.append(True)  # the process went down with this mutant
        said.finished = False
        trial.fork(said, len(said.caught), len(made))
    if made and (not said.clean or not any(said.caught)):
        # What one run left behind (a log level, a file) may decide the next: judge each in a process of its own.
        said.caught = []
        for number in range(len(made)):
            said.finished = False
            trial.fork(said, number, number + 1)
            said.caught += [True] * (number + 1 - len(said.caught))
    survivors = tuple(mutant for mutant, caught in zip(made, said.caught, strict=True) if not caught)
    return EntryVerdict(node.name, node.lineno, "", len(made), survivors)


class _Example:
    """A doctest's example, compiled once for all mutants."""

    def __init__(self, example: doctest.Example) -> None:
        self.example = example
        self.flags = sum(flag for flag, on in example.options.items() if on)
        with contextlib.suppress(SyntaxError, ValueError, OverflowError):
            self.code = _compiled(example)

    def run(self, names: dict[str, object]) -> None:
        # Code that does not compile is told where it runs.
        exec(getattr(self, "code", None) or _compiled(self.example), names)


def _compiled(example: doctest.Example) -> types.CodeType:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return compile(example.source, "<doctest>", "single", dont_inherit=True)


@dataclass
class _Trial:
    module: types.ModuleType
    node: Definition
    examples: list[_Example]
    answers: bool

    def fork(self, said: _Progress, first: int, end: int) -> None:
        """Try the original, if nobody has yet, then the mutants from first to end; what comes back is added to said."""
        folder = tempfile.mkdtemp(prefix="jotcode-doctest-")
        reader, writer = os.pipe()
        parent = os.getpid()
        process = os.fork()
        if process == 0:
            os.close(reader)
            become_harmless(folder, parent)
            signal.signal(signal.SIGPROF, _stop)
            with contextlib.suppress(BaseException):
                self._run(writer, said, first, end)
            os._exit(0)
        os.close(writer)
        try:
            self._listen(process, reader, said)
        finally:
            os.close(reader)
            for end_it in (os.killpg, os.kill):
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    end_it(process, signal.SIGKILL)
            os.waitpid(process, 0)
            shutil.rmtree(folder, ignore_errors=True)

    def _listen(self, process: int, reader: int, said: _Progress) -> None:
        """Take in what the process tells, until it has told all, has ended, or hangs."""
        pending = b""
        while not said.finished:
            if not _speaks(process, reader, said):
                return
            chunk = os.read(reader, 65536)
            if not chunk:
                return
            *lines, pending = (pending + chunk).split(b"\n")
            for line in lines:
                _heard(json.loads(line), said)

    def _run(self, writer: int, said: _Progress, first: int, end: int) -> None:
        """Inside the forked process: one line of JSON for each verdict."""
        me = os.getpid()

        def tell(**facts: object) -> None:
            if os.getpid() != me:
                os._exit(0)  # a fork that a mutant let come back here
            os.write(writer, json.dumps(facts).encode() + b"\n")

        start = time.process_time()
        names = self.module.__dict__
        sound = dict(names)
        if said.failure is None:
            failure = _first_failure(self.examples, sound)
            said.original_s = time.process_time() - start
            tell(failure=failure, original_s=said.original_s)
            if failure:
                return
        limit_s = LEAST_CPU_S + SLOWER * said.original_s
        for number, _ in enumerate(mutants(self.node, self.answers)):
            if first <= number < end:
                tell(caught=self._notices(names, limit_s))
                names.clear()
                names.update(sound)
        tell(clean=end - first < 2 or not _first_failure(self.examples, sound))

    def _notices(self, names: dict[str, object], limit_s: float) -> bool:
        """Whether the doctests fail on the node as it is now."""
        try:
            signal.setitimer(signal.ITIMER_PROF, limit_s, limit_s)
            try:
                code = compile(ast.Module([self.node], []), str(self.module.__file__), "exec")
                exec(code, names)
                return bool(_first_failure(self.examples, names))
            finally:
                signal.setitimer(signal.ITIMER_PROF, 0)
        except BaseException:  # a mutant may raise anything, SystemExit too
            return True


def _speaks(process: int, reader: int, said: _Progress) -> bool:
    """Wait for the process's next word; false if it hangs: in a lock, or in a loop that no signal interrupts."""
    wall_s, cpu_s = ORIGINAL_WALL_S, ORIGINAL_CPU_S
    if said.failure is not None:
        wall_s, cpu_s = LEAST_WALL_S + SLOWER * said.original_s, 4 * (LEAST_CPU_S + SLOWER * said.original_s)
    start, used_at_start = time.monotonic(), _state(process)[1]
    while not select.select([reader], [], [], TICK_S)[0]:
        waited_s = time.monotonic() - start
        state, used_s = _state(process)
        if used_s - used_at_start > cpu_s or waited_s > STARVED * wall_s:
            return False
        if waited_s > wall_s and state != "R":
            return False
    return True


def _state(process: int) -> tuple[str, float]:
    """Linux's letter for what a process does ("R": runs, or waits for a processor) and its CPU seconds.

    Elsewhere ("", 0.0): there a busy machine can make a mutant seem to hang.
    """
    try:
        fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return "", 0.0
    return fields[0], (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _heard(facts: dict[str, object], said: _Progress) -> None:
    if "failure" in facts:
        said.failure, said.original_s = str(facts["failure"]), float(str(facts["original_s"]))
    elif "caught" in facts:
        said.caught.append(bool(facts["caught"]))
    else:
        said.finished, said.clean = True, said.clean and bool(facts["clean"])


def _first_failure(examples: list[_Example], module_names: dict[str, object]) -> str:
    """What the first failing example wanted and got; "" if all pass. As doctest does it, without its report."""
    names = dict(module_names)
    checker = doctest.OutputChecker()
    outer, sys.stdout = sys.stdout, io.StringIO()
    display, sys.displayhook = sys.displayhook, sys.__displayhook__
    try:
        for runnable in examples:
            example, flags = runnable.example, runnable.flags
            raised = ""
            try:
                runnable.run(names)
            except (KeyboardInterrupt, _TooLong):
                raise
            except BaseException as error:
                raised = "".join(traceback.format_exception_only(error))
            got = sys.stdout.getvalue()
            sys.stdout.seek(0)
            sys.stdout.truncate()
            if raised and example.exc_msg is None:
                return f"{example.source.strip()}  raises {raised.strip()}"
            if raised:
                wanted, got = str(example.exc_msg), raised
                if flags & doctest.IGNORE_EXCEPTION_DETAIL:
                    wanted, got = (text.strip().split(":")[0].split(".")[-1] + "\n" for text in (wanted, got))
            else:
                wanted = example.want
            if got and not got.endswith("\n"):
                got += "\n"
            if not flags & doctest.SKIP and not checker.check_output(wanted, got, flags):
                return f"{example.source.strip()}  gives {got.strip()!r}, not {wanted.strip()!r}"
    finally:
        sys.stdout, sys.displayhook = outer, display
    return ""


def _stop(*_: object) -> None:
    raise _TooLong
