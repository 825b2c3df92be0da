"""Learning curves of runs as a picture: python benchmarks/plot_curves.py OUT.png NAME=RUN_DIR ..."""
import json
import sys
from pathlib import Path

from matplotlib.figure import Figure


def curve(run: Path, name: str) -> tuple[list[int], list[float]]:
    """The steps and values of one metric of a run."""
    lines = [json.loads(line) for line in (run / "metrics.jsonl").read_text(encoding="utf-8").splitlines()]
    points = {line["step"]: line[name] for line in lines if name in line}
    return list(points), list(points.values())


def main() -> None:
    """Draw validation loss and token accuracy of every run."""
    if len(sys.argv) < 3 or any("=" not in run for run in sys.argv[2:]):
        sys.exit(__doc__)
    figure = Figure(figsize=(10, 4), layout="constrained")
    loss, accuracy = figure.subplots(1, 2)
    for argument in sys.argv[2:]:
        name, _, run = argument.partition("=")
        loss.plot(*curve(Path(run), "validation/plain"), marker="o", markersize=3, label=name)
        accuracy.plot(*curve(Path(run), "validation/accuracy"), marker="o", markersize=3, label=name)
    loss.set(xlabel="optimiser step", ylabel="validation loss, nats a token (plain)")
    accuracy.set(xlabel="optimiser step", ylabel="token accuracy on validation", ylim=(0, 1))
    for axes in (loss, accuracy):
        axes.grid(alpha=0.3)
        axes.legend()
    figure.savefig(sys.argv[1], dpi=110)


if __name__ == "__main__":
    main()
