"""`jotcode corpus`: the corpus checked and counted."""

from pathlib import Path
from typing import Annotated

import typer
from jotcode.training.console import progress, say, show_mutants

app = typer.Typer(no_args_is_help=True)
corpus = typer.Typer(no_args_is_help=True, help="Check and count the corpus that the shipped model learnt from.")
app.add_typer(corpus, name="corpus")


@corpus.command()
def check(
    modules: Annotated[list[Path] | None, typer.Argument(help="Only these modules; all if left out.")] = None,
    no_mutants: Annotated[bool, typer.Option("--no-mutants", help="Leave the doctests' own test out.")] = False,
    sample: Annotated[
        int | None, typer.Option(min=1, help="Mutate this many entries, drawn at random; all if left out.")
    ] = None,
    share: Annotated[
        float, typer.Option(min=0.0, max=1.0, help="Mutate this share of the entries, the same ones each time.")
    ] = 1.0,
    afresh: Annotated[
        bool, typer.Option("--afresh", help="Try everything again, also what has not changed since it passed.")
    ] = False,
    survivors: Annotated[bool, typer.Option("--survivors", help="List the mutants that no doctest noticed.")] = False,
    guard: Annotated[
        list[Path] | None, typer.Option(help="A task file (JSONL) that no entry may be too like; may be given again.")
    ] = None,
) -> None:
    """Run every doctest, on the entries and on mutants of them, and refuse what does not belong.

    Refused are duplicates, too few asks, untidy code, doctests that catch no wrong answer, and evaluation tasks.
    """
    from jotcode.training.corpus_cache import cache_folder
    from jotcode.training.corpus_check import examine_corpus
    from jotcode.training.corpus_report import CheckOptions

    options = CheckOptions(
        mutate=not no_mutants,
        sample=sample,
        share=share,
        cache=None if afresh else cache_folder(),
        guards=tuple(guard or ()),
    )
    with progress("checking") as advance:
        report = examine_corpus(modules, advance, options)
    for problem in report.problems:
        say(problem)
    if survivors:
        for module in report.modules:
            for mutant in module.survivors:
                typer.echo(mutant)
    if report.made:
        show_mutants(report)
    if report.problems:
        say(f"{len(report.problems):,} problems")
        raise typer.Exit(1)
    say("the corpus is sound")


@corpus.command()
def stats() -> None:
    """Print entries, asks, tokens and topics."""
    from collections import Counter

    from jotcode.model.code_tokens import tokenise
    from jotcode.training.corpus_entries import read_corpus

    entries = read_corpus()
    kinds = Counter(entry.kind for entry in entries)
    typer.echo(f"entries  {len(entries):,}  ({', '.join(f'{count:,} {kind}' for kind, count in kinds.most_common())})")
    typer.echo(f"asks     {sum(len(entry.asks) for entry in entries):,}")
    typer.echo(f"tokens   {sum(len(tokenise(entry.code)) for entry in entries):,}")
    typer.echo(f"topics   {len({entry.topic for entry in entries}):,}")
