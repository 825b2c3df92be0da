"""What the training commands show: progress bars and tables on stderr, figures on stdout."""

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jotcode.training.corpus_report import CorpusReport
    from jotcode.training.fine_tuning import Measured

Advance = Callable[[int, int | None], None]


def say(text: str) -> None:
    """A line on stderr."""
    sys.stderr.write(text + "\n")


@contextmanager
def progress(what: str) -> Iterator[Advance]:
    """A progress bar on stderr where people watch; yields a function of (done, all)."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def show_counts(counts: Mapping[str, int]) -> None:
    """Names and numbers, a line each."""
    from rich.console import Console
    from rich.table import Table

    table = Table(show_header=False, box=None)
    for name, count in counts.items():
        table.add_row(name, f"{count:,}")
    Console(stderr=True).print(table)


def show_mutants(report: "CorpusReport") -> None:
    """How many mutants of each topic the doctests caught."""
    from rich.console import Console
    from rich.table import Table

    table = Table(title="mutants", title_justify="left", box=None)
    for heading in ("topic", "made", "caught"):
        table.add_column(heading, justify="left" if heading == "topic" else "right")
    for module in report.modules:
        if module.made:
            table.add_row(module.topic, f"{module.made:,}", f"{module.share_caught:.1%}")
    table.add_row("all", f"{report.made:,}", f"{report.share_caught:.1%}", style="bold")
    Console().print(table)


def show_figures(name: str, figures: dict[str, dict[str, Any]], k: int) -> None:
    """What evaluate measured, a row for each kind of task."""
    from rich.console import Console
    from rich.table import Table

    table = Table(title=name, title_justify="left")
    for heading in ("kind", "tasks", "passed", "pass@1", f"pass@{k}", "no answer", "parses", "median ms"):
        table.add_column(heading, justify="left" if heading == "kind" else "right")
    for tier, row in figures.items():
        table.add_row(
            tier, str(row["tasks"]), str(row["passed"]), f"{row['pass@1']:.1%}", f"{row[f'pass@{k}']:.1%}",
            str(row["empty"]), f"{row['parses']:.1%}", f"{row['ms']:.0f}",
        )  # fmt: skip
    Console().print(table)


def show_before_and_after(rows: "list[tuple[str, Measured, Measured]]") -> None:
    """What fine-tuning changed: the share of requests answered to the letter."""
    from rich.console import Console
    from rich.table import Table

    table = Table(title="answered to the letter", title_justify="left")
    for heading in ("requests", "of", "before", "after"):
        table.add_column(heading, justify="left" if heading == "requests" else "right")
    for name, before, after in rows:
        table.add_row(name, str(before.asked), f"{before.share:.0%}", f"{after.share:.0%}")
    Console().print(table)
