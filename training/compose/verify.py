"""The proof of samples: run the code, ask the reference, compare. ``python -m jotcode.training.compose.verify --samples 5000``."""
import argparse
import ast
import contextlib
import copy
import io
import itertools
import math
import statistics
import sys
import tempfile
import textwrap
import time
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from jotcode.training.compose.frame_parts import tell
from jotcode.training.compose.methods_text import PeerState
from jotcode.training.compose.recipes_functions import refusal
from jotcode.training.compose.sample import Printed, Sample
from jotcode.training.compose.stream import stream

RUNS = 8  # random inputs for each sample
COLUMNS = 100


def program(sample: Sample) -> str:
    """The file as it stands once the completion is accepted."""
    task = sample.task
    typed = f"{task.def_line}\n" if task.def_line else ""
    return f"{task.prefix}{task.indent}# {task.comment}\n{typed}{sample.code}\n{task.suffix}"


def problem_with(sample: Sample, rng: Random, runs: int = RUNS) -> str | None:
    """What is wrong with a sample, in words, or None."""
    source = program(sample)
    try:
        ast.parse(source)
    except SyntaxError as error:
        return f"does not parse: {error}"
    if any(len(line) > COLUMNS for line in sample.code.split("\n")):
        return "a line is too long"
    namespace: dict[str, Any] = {"__name__": "sample", **HELPERS}
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(source, "<sample>", "exec"), namespace)
    except Exception as error:  # whatever our own code raises is a fault of the sample
        return f"does not run: {error!r}"
    for _ in range(runs):
        args = sample.check.inputs(rng)
        expected = outcome(sample.check.reference, copy.deepcopy(args))
        found = outcome(lambda *given: eval(sample.check.call, namespace, {"args": given}), copy.deepcopy(args))
        if not same(expected, found):
            return f"for {args!r}: the reference says {expected!r}, the code {found!r}"
    return None


def unstable(sample: Sample) -> bool:
    """Whether autopep8 would change the code."""
    import autopep8

    text = textwrap.dedent(sample.code) + "\n"
    if sample.task.indent == "    " and "\n\n" in sample.code:
        text = f"class Above:\n{sample.code}\n"  # methods have one empty line between
    if sample.task.def_line:
        text = textwrap.dedent(f"{sample.task.def_line}\n{sample.code}\n")
    return bool(autopep8.fix_code(text, options={"max_line_length": COLUMNS}) != text)


def outcome(function: Any, args: tuple[Any, ...]) -> tuple[Any, ...]:
    """What a call returns, prints or raises, and what it leaves of its arguments."""
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            value = function(*args)
    except Exception as error:
        return ("raised", type(error).__name__, args)
    if isinstance(value, Printed):
        return ("returned", value.value, "".join(f"{line}\n" for line in value.lines), args)
    return ("returned", value, printed.getvalue(), args)


def same(a: Any, b: Any) -> bool:
    """Equality that forgives the last bits of a float and nothing else."""
    if isinstance(a, PeerState):
        return isinstance(b, PeerState) and vars(a) == vars(b)
    if (isinstance(a, float) and isinstance(b, (int, float))) or (isinstance(b, float) and isinstance(a, int)):
        return math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9)
    if type(a) is not type(b) and not (isinstance(a, (int, str)) and isinstance(b, type(a))):
        return bool(a == b) and not isinstance(a, (list, tuple, bool)) and not isinstance(b, bool)
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(same(x, y) for x, y in zip(a, b, strict=True))
    if isinstance(a, dict):
        return list(a) == list(b) and all(same(a[key], b[key]) for key in a)
    return bool(a == b)


def use_method(kind: type[Any], name: str, args: tuple[Any, ...]) -> Any:
    """The value of a method or property on an object with the given state, and the state afterwards."""
    state, given = args
    thing = _object_with(kind, state)
    peers = [_object_with(kind, vars(x)) if isinstance(x, PeerState) else x for x in given]
    value = getattr(thing, name)
    if callable(value):
        value = value(*peers)
    return list(value) if name == "__iter__" else value, dict(vars(thing))


def _object_with(kind: type[Any], state: dict[str, Any]) -> Any:
    thing = object.__new__(kind)
    vars(thing).update(copy.deepcopy(state))
    return thing


def drive(kind: type[Any], args: tuple[Any, ...]) -> Any:
    """What an object answers to calls one after the other, and its attributes at the end."""
    start, steps = args
    thing = kind(*start)
    told = []
    for name, given in steps:
        try:
            value = getattr(thing, name)(*given)
            told.append(list(value) if name == "__iter__" else value)
        except Exception as error:  # what matters is that the reference raises the same
            told.append(type(error).__name__)
    return told, dict(vars(thing))


def with_file(function: Any, args: tuple[Any, ...], read_back: bool = False) -> Any:
    """What a function returns for a file with the content args[0], or what is in the file afterwards."""
    content, *rest = args
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "data.txt"
        path.write_text(content, encoding="utf-8")
        value = function(str(path), *rest)
        return path.read_text(encoding="utf-8") if read_back else value


def with_tree(function: Any, names: list[str], names_after: bool = False) -> Any:
    """What a function returns for a folder with files of three bytes each, or the files' names afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            (Path(folder) / name).parent.mkdir(exist_ok=True)
            (Path(folder) / name).write_bytes(b"abc")
        value = function(folder)
        found = sorted(str(path.relative_to(folder)) for path in Path(folder).rglob("*") if path.is_file())
        return found if names_after else value


def within(manager: Any, body: Callable[[], Any]) -> Any:
    """What a body returns that runs inside a context manager."""
    with manager:
        return body()


def run_lines(names: list[str], lines: list[str], target: str, args: tuple[Any, ...]) -> Any:
    """The value of a variable after lines of a script ran with other values for its names."""
    scope: dict[str, Any] = {"Counter": Counter, "accumulate": itertools.accumulate, "math": math, "statistics": statistics}
    scope.update(zip(names, args, strict=False))
    exec("\n".join(lines), scope)
    return scope[target]


def plain(value: Any) -> Any:
    """Objects as dicts of their attributes, so that they can be compared with what a reference says."""
    if isinstance(value, (list, tuple)):
        return type(value)(plain(item) for item in value) if type(value) in (list, tuple) else tuple(plain(item) for item in value)
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return {key: plain(item) for key, item in vars(value).items()} if hasattr(value, "__dict__") and not isinstance(value, type) else value


def refused(call: Callable[[], Any]) -> Any:
    """The value of a call, or the name of the error that it raises."""
    try:
        return call()
    except Exception as error:  # what matters is that the reference raises the same
        return type(error).__name__


HELPERS: dict[str, Any] = {"obj": _object_with, "plain": plain, "refused": refused, "run_lines": run_lines, "with_file": with_file, "with_tree": with_tree, "within": within, "use_method": use_method, "drive": drive, "refusal": refusal, "tell": tell}


def main(arguments: Sequence[str] | None = None) -> int:
    """Check fresh samples; exit status 1 if any is wrong."""
    parser = argparse.ArgumentParser(description="Check the composer on fresh samples.")
    parser.add_argument("--samples", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=None, help="default: the time, so that each run is fresh")
    parser.add_argument("--families", nargs="*", default=None)
    parser.add_argument("--show", action="store_true", help="print the samples to read them")
    options = parser.parse_args(arguments)
    seed = int(time.time()) if options.seed is None else options.seed
    return report(seed, options.samples, options.families, options.show)


def report(seed: int, samples: int, families: Collection[str] | None = None, show: bool = False) -> int:
    """Check so many samples, write the faults and the counts to stdout; 0 if all are right."""
    out = sys.stdout
    rng = Random(seed)
    faults: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    pairs = set()
    for sample in islice(stream(seed, families), samples):
        counts[sample.family] += 1
        pairs.add((sample.task, sample.code))
        problem = problem_with(sample, rng)
        if problem is None and unstable(sample):
            problem = "autopep8 changes it"
        if problem:
            faults[sample.family] += 1
            if sum(faults.values()) <= 20:
                out.write(f"\n=== {sample.family}: {problem}\n{program(sample)}\n")
        if show:
            out.write(f"\n--- {sample.family}\n{program(sample)}")
    started, n = time.perf_counter(), 4000
    for _ in islice(stream(seed + 1, families), n):
        pass
    speed = n / (time.perf_counter() - started)
    out.write(f"seed {seed}: {samples} samples, {sum(faults.values())} wrong, {len(pairs) / samples:.1%} distinct, {speed:.0f}/s\n")
    for family, count in sorted(counts.items()):
        out.write(f"  {family:28} {count:6} {faults[family]:5} wrong\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
