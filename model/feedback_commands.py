"""`jotcode feedback`: what was learnt from acceptance, shown and erased."""

import json
from dataclasses import asdict
from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True)
feedback = typer.Typer(
    no_args_is_help=True,
    help="What you accepted in your editor and changed in it, if you switched that on (jotcode.feedback).",
)
app.add_typer(feedback, name="feedback")


@feedback.command()
def show(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a pair, as in the file.")] = False,
) -> None:
    """Print every pair, and where they are kept.

    To learn from them:

      jotcode train --from default --data feedback --out runs/mine

      jotcode index add feedback
    """
    from jotcode.model.feedback import feedback_file, read_feedback

    path = feedback_file()
    pairs = read_feedback(path)
    typer.echo(f"{path}: {len(pairs)} pairs, {sum(pair.changed for pair in pairs)} of them changed by you", err=True)
    for pair in pairs:
        if as_json:
            typer.echo(json.dumps(asdict(pair), ensure_ascii=False))
        else:
            typer.echo(f"# {pair.comment}\n{pair.code}\n")


@feedback.command()
def clear() -> None:
    """Erase them all."""
    from jotcode.model.feedback import clear_feedback, feedback_file

    path = feedback_file()
    typer.echo(f"{path}: {clear_feedback(path)} pairs erased", err=True)
