"""`jotcode doctor`, `explain` and `presets`: what is here, what it looks at, and how large it is."""

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True)


@app.command()
def presets(name: Annotated[str | None, typer.Argument(help="One preset, in full.")] = None) -> None:
    """Show the model presets with their exact sizes.

    `jotcode presets seed` counts the seed recipe at its own vocabularies: 24,149,820 trainable parameters.
    """
    import torch
    from jotcode.model.config import PRESETS, REPORTED_VOCABULARIES, preset
    from jotcode.model.engine import DEFAULT_DIRECTORY
    from jotcode.model.transformer import Seq2Seq
    from rich.console import Console
    from rich.table import Table

    sizes = _shipped_vocabulary(DEFAULT_DIRECTORY)
    table = Table(title="Presets, counted at the vocabularies shown")
    for heading in ("preset", "source tokens", "target tokens", "trainable", "all parameters"):
        table.add_column(heading, justify="left" if heading == "preset" else "right")
    for each in [name] if name is not None else list(PRESETS):
        config = preset(each, *REPORTED_VOCABULARIES.get(each, (sizes, sizes)))
        with torch.device("meta"):
            trainable, total = Seq2Seq(config).parameter_counts()
        table.add_row(
            each, f"{config.source_vocabulary:,}", f"{config.target_vocabulary:,}", f"{trainable:,}", f"{total:,}"
        )
    console = Console()
    console.print(table)
    if name is not None:
        for key, value in config.to_dict().items():
            console.print(f"  {key} = {value}", highlight=False)


def _shipped_vocabulary(directory: Path) -> int:
    import json

    path = directory / "vocabulary.source.json"
    return len(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else 4000


@app.command()
def explain(
    comment: Annotated[str, typer.Argument(help="The task, as you would type it in a comment.")],
    out: Annotated[
        Path, typer.Option(help="The picture to write, FILE.png; FILE.html beside it has every head.")
    ] = Path("attention.png"),
    checkpoint: Annotated[Path | None, typer.Option(help="A checkpoint folder of your own.")] = None,
) -> None:
    """Draw where the decoder looks: cross-attention per layer and head, tokens on both axes."""
    from jotcode.model.attention_graph import cross_attention, write_html, write_picture
    from jotcode.model.engine import Engine
    from jotcode.model.task import Task

    found = cross_attention(Engine.load(checkpoint, "cpu"), Task(comment.lstrip("# ").strip()))
    write_picture(found, out)
    write_html(found, out.with_suffix(".html"))
    typer.echo(
        f"{out} and {out.with_suffix('.html')}: {len(found.target)} target tokens "
        f"over {len(found.source)} source tokens"
    )


@app.command()
def doctor(
    checkpoint: Annotated[Path | None, typer.Option(help="A checkpoint folder of your own.")] = None,
    device: Annotated[str | None, typer.Option(help="cpu, cuda or mps.")] = None,
) -> None:
    """Say what is installed and whether the main job works here; exit status 1 if it does not."""
    from jotcode.model.health import examine
    from rich.console import Console

    console = Console()
    findings = examine(checkpoint, device)
    for finding in findings:
        sign = "[green]ok[/green]  " if finding.good else "[red]wrong[/red]"
        console.print(f"{sign} {finding.what}: {finding.found}", highlight=False)
        if finding.mend:
            console.print(f"      {finding.mend}", highlight=False)
    if not all(finding.good for finding in findings):
        raise typer.Exit(1)
