"""`jotcode train`: a model from a data set, or the shipped one fine-tuned on pairs of one's own."""

from pathlib import Path
from typing import Annotated

import typer
from jotcode.model.errors import ConfigError
from jotcode.training.console import progress, say, show_before_and_after, show_counts

app = typer.Typer(no_args_is_help=True)


@app.command()
def train(
    data: Annotated[Path | None, typer.Argument(help="A data set folder that jotcode prepare wrote.")] = None,
    own: Annotated[
        list[Path] | None,
        typer.Option(
            "--data",
            help="Instead: pairs of your own (JSONL, '#'-text, a folder of Python) to fine-tune on; repeatable.",
        ),
    ] = None,
    preset: Annotated[str, typer.Option(help="seed or base; jotcode presets shows their sizes.")] = "base",
    out: Annotated[Path, typer.Option(help="The run's folder; a run that was stopped there goes on.")] = Path(
        "runs/base"
    ),
    start: Annotated[
        Path | None, typer.Option("--from", help="A checkpoint to begin from; default: the shipped one.")
    ] = None,
    device: Annotated[str | None, typer.Option(help="cpu, cuda or mps; the best there is if left out.")] = None,
    epochs: Annotated[int | None, typer.Option(help="Passes over the data.")] = None,
    steps: Annotated[int | None, typer.Option(help="End after so many optimiser steps.")] = None,
    batch_tokens: Annotated[
        int | None, typer.Option(help="Padded tokens of one batch; less needs less memory.")
    ] = None,
    accumulate: Annotated[int | None, typer.Option(help="Batches summed into one step.")] = None,
    learning_rate: Annotated[float | None, typer.Option(help="The peak rate.")] = None,
    patience: Annotated[
        int | None, typer.Option(help="Validations without a better loss before the run ends; 0: never.")
    ] = None,
    validate_every: Annotated[int | None, typer.Option(help="Steps between validations; 0: once an epoch.")] = None,
    warmup_steps: Annotated[int | None, typer.Option(help="Steps until the rate is at its peak.")] = None,
    schedule: Annotated[str | None, typer.Option(help="After that: constant, or linear to zero at the end.")] = None,
    average: Annotated[float | None, typer.Option(help="Decay of the averaged weights that are kept; 0: none.")] = None,
    seed: Annotated[int | None, typer.Option(help="For the first weights, the order and dropout.")] = None,
) -> None:
    """Train a model on a data set. Stop it whenever you like: the same command goes on where it stood.

    Under torchrun it trains with several processes:  torchrun --nproc-per-node 2 -m jotcode_command train runs/data

    Curves:  tensorboard --logdir runs

    Fine-tuning: beside your own pairs it replays what the model knew, and shows what was gained and lost:

      jotcode train --from default --data mine.jsonl --out runs/mine
    """
    if own:
        _fine_tune(own, data, out, start, device, steps, batch_tokens, learning_rate, seed)
        return
    if data is None:
        raise ConfigError("name a data set folder (jotcode prepare makes one), or pairs of your own with --data.")
    from jotcode.training.config import recipe
    from jotcode.training.dataset import Dataset
    from jotcode.training.loop import train as run

    config = recipe(
        preset, epochs=epochs, steps=steps, batch_tokens=batch_tokens, accumulate=accumulate,
        learning_rate=learning_rate, patience=patience, validate_every=validate_every, warmup_steps=warmup_steps,
        schedule=schedule, average=average, seed=seed,
    )  # fmt: skip
    best = run(Dataset.load(data), out, config, device, _checkpoint(start))
    say(f'{best}: the best checkpoint. Try it: jotcode complete "reverse a string" --checkpoint {best}')


def _checkpoint(start: Path | None) -> Path | None:
    """The folder that `--from` means: `default` is the shipped one, unless a folder here is called so."""
    from jotcode.model.engine import DEFAULT_DIRECTORY

    return DEFAULT_DIRECTORY if start == Path("default") and not start.is_dir() else start


def _fine_tune(
    inputs: list[Path],
    data: Path | None,
    out: Path,
    start: Path | None,
    device: str | None,
    steps: int | None,
    batch_tokens: int | None,
    learning_rate: float | None,
    seed: int | None,
) -> None:
    from jotcode.model.engine import DEFAULT_DIRECTORY
    from jotcode.training.cleaning import PrepareOptions, clean_pairs
    from jotcode.training.feedback import with_feedback
    from jotcode.training.fine_tuning import LEARNING_RATE, FineTuneOptions, fine_tune

    if data is not None:
        raise ConfigError(f"name either the data set {data} or pairs with --data, not both.")
    with progress("cleaning") as advance:
        cleaned = clean_pairs(with_feedback(inputs), PrepareOptions(preset="base", seed=seed or 0), advance)
    show_counts(cleaned.counts)
    options = FineTuneOptions(
        steps=steps or 0, batch_tokens=batch_tokens or 6000, learning_rate=learning_rate or LEARNING_RATE,
        seed=seed or 0, device=device,
    )  # fmt: skip
    with progress("fine-tuning") as advance:
        tuned = fine_tune(
            cleaned, _checkpoint(start) or DEFAULT_DIRECTORY, out, options, lambda _, done, whole: advance(done, whole)
        )
    show_before_and_after(tuned.rows)
    rejected = (
        f"; {tuned.rejected} left out, with reasons, in {out / 'data' / 'quarantine.jsonl'}" if tuned.rejected else ""
    )
    say(f"{tuned.model}: learnt {tuned.kept} pairs{rejected}. Use it: jotcode serve --checkpoint {tuned.model}")
