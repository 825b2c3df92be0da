"""`jotcode index`: a team's own pairs beside the known answers, at once and without training."""

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True)
index = typer.Typer(no_args_is_help=True, help="Your own pairs, retrieved beside the shipped answers from now on.")
app.add_typer(index, name="index")


@index.command()
def add(
    inputs: Annotated[
        list[Path],
        typer.Argument(metavar="FILE...", help="'#'-text files, JSONL files (comment, code), or folders of Python."),
    ],
) -> None:
    """Add pairs: comments in other words find them, a comment in the same words gets them.

    Example:

      jotcode index add mine.jsonl

      jotcode index add feedback        # what you accepted and changed, see jotcode feedback
    """
    from jotcode.model.own_answers import merged, own_answers_file, read_own_answers, write_own_answers
    from jotcode.training.cleaning import PrepareOptions, clean_pairs
    from jotcode.training.feedback import with_feedback
    from jotcode.training.pair_entries import entries_of_pairs
    from jotcode.training.prepare import write_quarantine
    from jotcode.training.samples import answers_of

    cleaned = clean_pairs(with_feedback(inputs), PrepareOptions(preset="base"))
    path = own_answers_file()
    before = read_own_answers(path)
    answers = merged(before, answers_of(entries_of_pairs(cleaned.kept)))
    write_own_answers(path, answers)
    typer.echo(f"{path}: {len(answers) - len(before)} answers added, {len(answers)} in all", err=True)
    if cleaned.quarantined:
        rejected = path.with_name("quarantine.jsonl")
        write_quarantine(rejected, cleaned.quarantined)
        typer.echo(f"{rejected}: {len(cleaned.quarantined)} pairs left out, each with its reason", err=True)


@index.command()
def show() -> None:
    """Print where your answers are kept, and the first wording of each."""
    from jotcode.model.own_answers import own_answers_file, read_own_answers

    path = own_answers_file()
    answers = read_own_answers(path)
    typer.echo(f"{path}: {len(answers)} answers", err=True)
    for answer in answers:
        typer.echo(f"{answer.asks[0]}  ({answer.origin})")


@index.command()
def clear() -> None:
    """Forget them all."""
    from jotcode.model.own_answers import own_answers_file

    path = own_answers_file()
    path.unlink(missing_ok=True)
    typer.echo(f"{path}: cleared", err=True)
