"""From pairs as found to pairs to train on, each step counted and each rejected pair kept with its reason.

found = kept + quarantined, always. The order of the checks is the order of REASONS: the first that fails is the reason.
"""
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from jotcode.training import formatting
from jotcode.training.benchmark_guard import BenchmarkGuard, wording
from jotcode.training.duplicates import DuplicateFinder
from jotcode.training.pairs import Pair, read_pairs
from jotcode.training.python2 import Python2Error, mend_python2, parses

REASONS = {
    "no code": "nothing but comments stands below the description",
    "python 2": "Python 2 that cannot be mended without a change of meaning",
    "syntax error": "does not parse as Python 3, mended or not",
    "no description": "the comment says nothing",
    "too long": "more code than the limit",
    "in context": "needs the lines above it, which this preset does not read",
    "too many tokens": "more tokens than the model has positions",
    "benchmark": "too like an evaluation task",
    "exact duplicate": "the same description and code as an earlier pair",
    "near duplicate": "as an earlier pair, but for names, numbers and strings",
}

# Called with the number of pairs done and that of all.
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class PrepareOptions:
    """What the user may choose about preparation.

    kind: of the inputs (pairs.KINDS); None: told by content.  preset: "seed" or "base".
    max_code: limit of cleaned code in characters; None: the preset's.  seed: for the split and the embeddings.
    guard: a task file whose tasks must stay out, besides the shipped fingerprints.
    embeddings: whether to train Word2Vec; None: as the preset does.
    """

    kind: str | None = None
    preset: str = "seed"
    max_code: int | None = None
    seed: int = 0
    guard: Path | None = None
    licence: str = ""
    embeddings: bool | None = None


@dataclass(frozen=True)
class Rejection:
    """A pair that is left out.  reason: a key of REASONS.  detail: what exactly, for a human."""

    pair: Pair
    reason: str
    detail: str


@dataclass
class CleanResult:
    """What cleaning gave.  counts: "found", "kept", "with code", "parse", "mended: …" and "quarantined: …"."""

    kept: list[Pair] = field(default_factory=list)
    quarantined: list[Rejection] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)

    @property
    def parsing_share(self) -> float:
        """Share of the pairs with code whose code parses after cleaning, 0..1."""
        return self.counts["parse"] / max(1, self.counts["with code"])

    def reject(self, pair: Pair, reason: str, detail: str = "") -> None:
        """Put a pair into quarantine. Raises KeyError for a reason that is none."""
        self.quarantined.append(Rejection(pair, reason, detail or REASONS[reason]))
        self.counts[f"quarantined: {reason}"] += 1


def clean_pairs(inputs: Iterable[Path], options: PrepareOptions, progress: Progress | None = None) -> CleanResult:
    """The pairs of all inputs, cleaned; their order is that of the inputs.

    Raises DataError for an input or a guard file that cannot be read.
    """
    guard = BenchmarkGuard.load(options.guard)
    found = [pair for path in inputs for pair in read_pairs(path, options.kind, options.licence)]
    return clean(found, guard, options.max_code, progress)


def clean(
    pairs: Sequence[Pair], guard: BenchmarkGuard, max_code: int | None = None, progress: Progress | None = None
) -> CleanResult:
    """The pairs in one shape, or in quarantine. max_code: characters of cleaned code; None: no limit."""
    result = CleanResult()
    duplicates = DuplicateFinder()
    for pair in pairs:
        result.counts["found"] += 1
        if progress is not None:
            progress(result.counts["found"], len(pairs))
        cleaned = _cleaned(pair, result)
        if cleaned is None:
            continue
        objection = guard.objection(cleaned.comment)
        if max_code is not None and len(cleaned.code) > max_code:
            result.reject(pair, "too long", f"{len(cleaned.code)} characters of code, the limit is {max_code}")
        elif objection:
            result.reject(pair, "benchmark", objection)
        elif twin := duplicates.exact(cleaned):
            result.reject(pair, "exact duplicate", f"of {twin}")
        elif twin := duplicates.near(cleaned):
            result.reject(pair, "near duplicate", f"of {twin}")
        else:
            duplicates.add(cleaned)
            result.kept.append(cleaned)
    result.counts["kept"] = len(result.kept)
    assert result.counts["found"] == len(result.kept) + len(result.quarantined)
    return result


def _cleaned(pair: Pair, result: CleanResult) -> Pair | None:
    """The pair in one shape, None once it is in quarantine."""
    if not _says_anything(pair.code):
        result.reject(pair, "no code")
        return None
    result.counts["with code"] += 1
    mends: Counter[str] = Counter()
    try:
        code = _mended(pair.code, mends)
    except Python2Error as error:
        result.reject(pair, "python 2", str(error))
        return None
    if not parses(code):
        result.reject(pair, "syntax error", _where(code))
        return None
    for name, step in _STEPS:
        changed = step(code)
        mends[name] += changed != code
        code = changed
    if not code.strip():
        result.counts["with code"] -= 1
        result.reject(pair, "no code")
        return None
    assert parses(code)
    result.counts["parse"] += 1
    if not wording(pair.comment):
        result.reject(pair, "no description")
        return None
    result.counts.update({f"mended: {name}": 1 for name, times in mends.items() if times})
    return replace(pair, comment=" ".join(pair.comment.split()), code=code)


_STEPS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("comments", formatting.without_comments),
    ("docstrings", formatting.without_docstrings),
    ("odd indents", formatting.reindented),
    ("autopep8", formatting.formatted),
    ("spaces", formatting.evenly_spaced),
)


def _mended(code: str, mends: Counter[str]) -> str:
    """The code as Python 3 if it can be made so, with blanks for tabs. Raises Python2Error."""

    def step(name: str, function: Callable[[str], str]) -> None:
        nonlocal code
        changed = function(code)
        mends[name] += changed != code
        code = changed

    step("odd blanks", formatting.plain_blanks)
    step("tabs", formatting.without_tabs)
    step("margin", formatting.dedented)
    step("curly quotes", formatting.straight_quotes)
    code, constructs = mend_python2(code)
    mends.update({f"python 2 {name}": times for name, times in constructs.items()})
    step("colons", formatting.mend_colons)
    step("margin", formatting.mend_margins)
    return code


def _says_anything(code: str) -> bool:
    return any(line.strip() and not line.lstrip().startswith("#") for line in code.split("\n"))


def _where(code: str) -> str:
    """What the parser objects to, with the line inside the code."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(code, "pair", "exec", dont_inherit=True)
    except MemoryError:  # so the parser says it
        return "is nested too deep"
    except (SyntaxError, ValueError, RecursionError) as error:
        line = getattr(error, "lineno", None)
        message = getattr(error, "msg", None) or str(error)
        return f"line {line} of the code: {message}" if line else message
    return "does not parse"

