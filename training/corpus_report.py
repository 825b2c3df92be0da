"""What the corpus check may be asked for, and what it found."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class CheckOptions:
    """mutate: try mutants too.  sample: of this many entries only, drawn anew by seed; None is all.

    share: of this share of the entries only, 0..1, told by seed and name: a new entry does not change the draw.
    cache: the folder of verdicts that still hold (corpus_cache.py); None: try everything anew.
    guards: task files (JSONL) that no ask and no answer may be too like, beside the shipped fingerprints.
    """

    mutate: bool = True
    sample: int | None = None
    seed: int = 0
    share: float = 1.0
    cache: Path | None = None
    guards: tuple[Path, ...] = ()


@dataclass
class ModuleReport:
    """made: mutants of the module's entries.  survivors: those that no doctest noticed, as file:line and words."""

    topic: str
    problems: list[str] = field(default_factory=list)
    made: int = 0
    survivors: list[str] = field(default_factory=list)

    @property
    def share_caught(self) -> float:
        """Of the mutants, from 0 to 1; 1 where none were made."""
        return 1 - len(self.survivors) / self.made if self.made else 1.0


@dataclass
class CorpusReport:
    """Every problem, and how the modules' doctests did on mutants."""

    problems: list[str] = field(default_factory=list)
    modules: list[ModuleReport] = field(default_factory=list)

    @property
    def made(self) -> int:
        """Mutants in all."""
        return sum(module.made for module in self.modules)

    @property
    def share_caught(self) -> float:
        """Of all mutants, from 0 to 1; 1 where none were made."""
        return 1 - sum(len(module.survivors) for module in self.modules) / self.made if self.made else 1.0
