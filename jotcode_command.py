"""The `jotcode` command: one door to three floors, each imported only when one of its subcommands runs.

The only module that may see both training and server.
"""

import importlib
import sys
from typing import Any

import typer
import typer.core
import typer.main
from jotcode.model.errors import JotError

# Subcommand -> the module whose Typer app has it. The order is that of the help: use first, retraining after.
COMMANDS = {
    "complete": "jotcode.server.commands",
    "serve": "jotcode.server.commands",
    "engine": "jotcode.server.commands",
    "doctor": "jotcode.model.commands",
    "explain": "jotcode.model.commands",
    "presets": "jotcode.model.commands",
    "prepare": "jotcode.training.commands",
    "train": "jotcode.training.train_commands",
    "evaluate": "jotcode.training.commands",
    "export": "jotcode.training.commands",
    "corpus": "jotcode.training.corpus_commands",
    "index": "jotcode.training.index_commands",
    "feedback": "jotcode.model.feedback_commands",
}


class _Lazy(typer.core.TyperGroup):
    def list_commands(self, ctx: Any) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        if cmd_name not in COMMANDS:
            return None
        group = typer.main.get_group(importlib.import_module(COMMANDS[cmd_name]).app)
        return group.commands[cmd_name]


app = typer.Typer(
    cls=_Lazy,
    name="jotcode",
    no_args_is_help=True,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    rich_markup_mode="rich",
)


def _say_version(value: bool) -> None:
    if value:
        from importlib.metadata import version

        typer.echo(f"jotcode {version('jotcode')}")
        raise typer.Exit


@app.callback()
def _root(
    version: bool = typer.Option(
        False, "--version", callback=_say_version, is_eager=True, help="Say the version and exit."
    ),
) -> None:
    """Type a task as a comment, get the Python code, from a small model of your own, on your own machine.

    Try:  [bold]jotcode complete "write a function to add two numbers"[/bold]
    """


def main() -> None:
    """Run the command line. A mistake of the user's is one message on stderr and exit status 2."""
    try:
        app()
    except JotError as error:
        sys.stderr.write(f"jotcode: {error}\n")
        sys.exit(2)


if __name__ == "__main__":
    main()
