"""Pairs good enough to learn from out of installed Python: the standard library and the packages of this environment.

Only parsed, never imported. A pair is a request made of a docstring's first sentence, and the function as it would
stand alone: neither docstring nor comments, the imports and the literal constants that it needs above it. Every
documented function is counted as found, and is either kept or left out for one of REASONS, the first that applies.
"""

import ast
import functools
import hashlib
import json
import multiprocessing
import re
import tokenize
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jotcode.training import formatting
from jotcode.training.benchmark_guard import BenchmarkGuard, wording
from jotcode.training.duplicates import shape
from jotcode.training.licences import CodeSource
from jotcode.training.pairs import Pair
from jotcode.training.python2 import parses
from jotcode.training.real_names import Module, NotAlone, standing_alone
from jotcode.training.source_tree import Function, request_of

MAX_LINES, MAX_CODE, MAX_FILE_BYTES = 30, 1200, 2_000_000
MIN_WORDS, MAX_WORDS = 3, 25

REASONS = {
    "test": "a test or a helper of tests",
    "nested": "stands inside another function",
    "dunder": "a method that Python calls",
    "private": "a name that begins with an underscore, or a member of such a class",
    "overload": "only a signature for type checkers, a setter, or an abstract method",
    "stub": "does nothing, or gives back one attribute or constant",
    "length": f"no code on lines of its own, more than {MAX_LINES} lines or {MAX_CODE} characters",
    "undocumented": "the docstring repeats the name, points elsewhere, or speaks of its place in the project",
    "words": f"the request has fewer than {MIN_WORDS} or more than {MAX_WORDS} words",
    "not plain text": "the request holds formulae, code or letters beyond ASCII",
    "self-reference": "needs names or state that the pair does not show",
    "untidy": "cannot be put in the one shape of training code",
    "benchmark": "too like an evaluation task",
    "near duplicate": "as an earlier one but for names, numbers and strings",
    "same request": "an earlier one answers the very words",
}
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
_EMPTY_TALK = re.compile(
    r"\b(?:deprecated|internal|internally|private|todo|fixme|xxx|hack|see|alias|legacy|subclass(?:es)?|overridd?en?|overrides?|"
    r"overwrit(?:e|ten) (?:by|in)|inherit\w*|docstring|not implemented|placeholder|undocumented|monkey ?patch\w*|"
    r"backwards?[- ]compat\w*|for compatibility|called (?:by|when|from|after|before|to|on|at)|hook for|"
    r"wrapper (?:for|around|of)|same as|equivalent to|similar to|like the|as above|above|below|"
    r"this (?:class|method|function|object|instance|"
    r"module|routine|is)|self|cls|superclass|base class|parent class|https?|issue|bug|pep|gh-\d+|workaround|temporary|"
    r"mixin|unit ?tests?|pytest|dynamo|inductor|fx|aten|triton|cuda|proxy|operator overload|torchscript|rfc)\b",
    re.I,
)
_NOT_A_REQUEST = re.compile(
    r"(?:note|warning|example|usage|used|should|must|may|can|when|if|since|because|we|it|these|those|here|there|"
    r"implementation|implements|same|like|only|also|not|non|for|from|in|on|by|to|with|please|"
    r"don't|do not|always|currently|constructor|"
    r"getter|setter|callback|handler|initiali[sz]er|shortcut|shorthand|synonym|version|variant|default)\b",
    re.I,
)
_ODD_INDENT = re.compile(r"\A(?:@.*\n)*(?:async )?def [^\n]*:\n(?! {4}\S)|^(?: {4})* {1,3}\S", re.M)
_STOP_WORDS = frozenset(
    re.findall(
        r"\S+",
        """
        a an the of to for from in on by with and or this that its it is as at return get be if
        """,
    )
)
_REGISTERED = frozenset(("overload", "setter", "deleter", "getter", "abstractmethod", "abstractproperty"))


@dataclass
class Harvest:
    """Pairs in the order of their sources.  counts: "files …", "undocumented functions", "found", "kept", "out: …".

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
    result, shapes, asked = Harvest(), set[bytes](), set[str]()
    for done, (pairs, digests, counts) in enumerate(_read_all(files, processes), start=1):
        result.counts.update(counts)
        for pair, digest in zip(pairs, digests, strict=True):
            words = wording(pair.comment)
            if guard.objection(pair.comment):
                result.counts["out: benchmark"] += 1
            elif digest in shapes:
                result.counts["out: near duplicate"] += 1
            elif words in asked:
                result.counts["out: same request"] += 1
            else:
                shapes.add(digest)
                asked.add(words)
                result.pairs.append(pair)
        if progress is not None:
            progress(done, len(files))
    result.counts["kept"] = len(result.pairs)
    left_out = sum(count for name, count in result.counts.items() if name.startswith("out: "))
    assert result.counts["found"] == result.counts["kept"] + left_out
    return result


FileResult = tuple[list[Pair], list[bytes], Counter[str]]


def _read_all(files: Sequence[tuple[CodeSource, Path]], processes: int) -> Iterator[FileResult]:
    # Only what a worker needs: a CodeSource holds all paths of its package.
    jobs = [(str(path), f"{source.name}/{_below(path, source.root)}", source.licence) for source, path in files]
    if processes < 2 or len(jobs) < 100:
        yield from map(_read_file, jobs)
        return
    # spawn: a fork of a process that shows a progress bar would copy its threads' locks.
    with ProcessPoolExecutor(processes, multiprocessing.get_context("spawn")) as pool:
        yield from pool.map(_read_file, jobs, chunksize=40)


def _below(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name


def _read_file(job: tuple[str, str, str]) -> FileResult:
    path, origin, licence = Path(job[0]), job[1], job[2]
    counts: Counter[str] = Counter()
    parts = origin.split("/")[1:]
    if not SKIPPED_FOLDERS.isdisjoint(parts[:-1]) or _TEST_FILE.fullmatch(parts[-1]):
        return [], [], Counter({"files of tests or of others": 1})
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            return [], [], Counter({"files too large": 1})
        with tokenize.open(path) as file:
            source = file.read().replace("\f", " ")
        if '"""' not in source and "'''" not in source:
            return [], [], Counter({"files without docstrings": 1})
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source)
            pairs, digests = read_module(tree, source, origin, licence, counts)
    except (OSError, SyntaxError, ValueError, LookupError, RecursionError, MemoryError):
        return [], [], Counter({"files that do not parse": 1})
    counts["files read"] += 1
    return pairs, digests, counts


def read_module(
    tree: ast.Module, source: str, origin: str, licence: str, counts: Counter[str]
) -> tuple[list[Pair], list[bytes]]:
    """The pairs of one module with a digest of each code's shape; what is found and left out is added to counts.

    origin: package/path, the path being that below the folder that Python imports from.
    """
    module = Module.of(tree, _dotted(origin), origin.endswith("/__init__.py"))
    lines = source.split("\n")
    pairs: list[Pair] = []
    digests: list[bytes] = []
    for node, owner, nested in _functions(tree):
        doc = ast.get_docstring(node)
        if not doc:
            counts["undocumented functions"] += 1
            continue
        counts["found"] += 1
        try:
            pair, digest = _pair(node, doc, owner, nested, lines, module, origin, licence)
        except LeftOut as reason:
            counts[f"out: {reason}"] += 1
        else:
            pairs.append(pair)
            digests.append(digest)
    return pairs, digests


class LeftOut(Exception):
    """Says for which of REASONS a function is left out."""


def _dotted(origin: str) -> str:
    parts = origin.split("/")[1:]
    parts[-1] = parts[-1].removesuffix(".py")
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _functions(tree: ast.Module) -> list[tuple[Function, str, bool]]:
    """Each function, the name of the class that it is a member of ("" for none), and whether it is nested; by line."""
    found: list[tuple[Function, str, bool]] = []
    # An explicit stack: a generated module may nest deeper than Python recurses.
    stack: list[tuple[ast.AST, str, bool]] = [(tree, "", False)]
    while stack:
        parent, owner, nested = stack.pop()
        for child in ast.iter_child_nodes(parent):
            if isinstance(child, Function):
                found.append((child, owner, nested))
                stack.append((child, "", True))
            elif isinstance(child, ast.ClassDef):
                stack.append((child, child.name, nested))
            elif isinstance(child, ast.stmt | ast.ExceptHandler | ast.match_case):
                stack.append((child, owner, nested))
    return sorted(found, key=lambda item: item[0].lineno)


def _pair(
    node: Function, doc: str, owner: str, nested: bool, lines: list[str], module: Module, origin: str, licence: str
) -> tuple[Pair, bytes]:
    _refuse_by_name(node, owner, nested)
    _refuse_by_body(node)
    comment = _request(node, doc)
    try:
        alone = standing_alone(node, owner, lines, module)
    except NotAlone as error:
        raise LeftOut("self-reference") from error
    code = _tidy(alone.function)
    if code.count("\n") >= MAX_LINES:
        raise LeftOut("length")
    code = alone.head + code
    if len(code) > MAX_CODE:
        raise LeftOut("length")
    if alone.member_of:
        comment += f", as a {alone.member_kind} of {alone.member_of}"
    digest = hashlib.blake2b("\0".join(shape(code)).encode(), digest_size=12).digest()
    return Pair(comment, code, origin, node.lineno, licence), digest


def _refuse_by_name(node: Function, owner: str, nested: bool) -> None:
    name = node.name
    if name.startswith("test") or owner.startswith("Test"):
        raise LeftOut("test")
    if nested:
        raise LeftOut("nested")
    if name.startswith("__") and name.endswith("__"):
        raise LeftOut("dunder")
    if name.startswith("_") or owner.startswith("_"):
        raise LeftOut("private")
    for decorator in node.decorator_list:
        target = decorator.func if isinstance(decorator, ast.Call) else decorator
        last = target.attr if isinstance(target, ast.Attribute) else getattr(target, "id", "")
        if last in _REGISTERED:
            raise LeftOut("overload")
        if "deprecat" in last.lower():
            raise LeftOut("undocumented")


def _refuse_by_body(node: Function) -> None:
    docstring, body = node.body[0], node.body[1:]
    if not body or (len(body) == 1 and _does_nothing(body[0])):
        raise LeftOut("stub")
    assert docstring.end_lineno is not None and node.end_lineno is not None
    on_own_lines = docstring.lineno > node.lineno and body[0].lineno > docstring.end_lineno
    if not on_own_lines or node.end_lineno - body[0].lineno > 3 * MAX_LINES:
        raise LeftOut("length")


def _does_nothing(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.Pass | ast.Raise | ast.Import | ast.ImportFrom):
        return True
    value = statement.value if isinstance(statement, ast.Return | ast.Expr | ast.Assign) else statement
    while isinstance(value, ast.Attribute):
        value = value.value
    return value is None or isinstance(value, ast.Constant | ast.Name)


def _request(node: Function, doc: str) -> str:
    comment = request_of(doc)
    if comment and not (comment.isascii() and comment[0].isalpha()):
        raise LeftOut("not plain text")
    if re.search(r"[\\`{}|$<>@#^~]|::|\.\.|_\w*_|\w\(", comment):
        raise LeftOut("not plain text")
    if _EMPTY_TALK.search(comment) or _NOT_A_REQUEST.match(comment):
        raise LeftOut("undocumented")
    words = comment.split()
    if not MIN_WORDS <= len(words) <= MAX_WORDS:
        raise LeftOut("words")
    said = {_stem(word) for word in re.findall(r"[a-z0-9]+", comment.lower()) if word not in _STOP_WORDS}
    own_name = {_stem(word) for word in re.findall(r"[a-z]+|[A-Z][a-z]*|\d+", node.name)}
    if len(said) < 2 or (said <= own_name and len(said) < 3):
        raise LeftOut("undocumented")
    return comment


def _stem(word: str) -> str:
    return re.sub(r"(?:ing|ed|es|s)$", "", word.lower())


def _tidy(code: str) -> str:
    """The function in the shape of all training code, as cleaning.py gives it."""
    code = formatting.without_tabs(formatting.dedented(code))
    if "#" in code:
        code = formatting.without_comments(code)
    if re.search(r'^\s*[rbuRBU]?["\']', code, re.M):
        code = formatting.without_docstrings(code)
    if _ODD_INDENT.search(code):
        code = formatting.reindented(code)
    code = re.sub(r"\n(?:[ \t]*\n)+", "\n\n", code.strip("\n"))
    code = re.sub(r"[ \t]+$", "", code, flags=re.M)
    code = re.sub(r":\n\n(?=\s)", ":\n", code)
    if not code.isprintable() and re.search(r"[^\n\x20-\x7e]", code):
        raise LeftOut("untidy")
    if not parses(code):
        raise LeftOut("untidy")
    if not is_tidy(code):
        if len(code) > 2 * MAX_CODE:
            raise LeftOut("length")
        code = formatting.formatted(code)
    return formatting.evenly_spaced(code)


@functools.cache
def _style() -> Any:
    import pycodestyle  # type: ignore[import-untyped]

    guide = pycodestyle.StyleGuide(max_line_length=formatting.LINE_LENGTH, ignore=["W503", "W504", "E24", "E402"])
    guide.options.report = pycodestyle.BaseReport(guide.options)
    return guide.options


def is_tidy(code: str) -> bool:
    """Whether pycodestyle has nothing to say about the code, so that autopep8, which is slow, would leave it alone."""
    import pycodestyle

    lines = [line + "\n" for line in code.split("\n")]
    return bool(pycodestyle.Checker("pair.py", lines=lines, options=_style()).check_all() == 0)
