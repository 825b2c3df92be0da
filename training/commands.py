"""`jotcode prepare`, `evaluate` and `export`: data for a model, its measure, and what ships."""

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from jotcode.model.errors import ConfigError
from jotcode.training.console import progress, say, show_counts, show_figures

if TYPE_CHECKING:
    from jotcode.training.evaluate import Answerer
    from jotcode.training.real_code import Harvest

app = typer.Typer(no_args_is_help=True)


@app.command()
def prepare(
    inputs: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="FILE...", help="'#'-text files, JSONL files (comment, code), or folders of Python sources."
        ),
    ] = None,
    out: Annotated[Path, typer.Option(help="The data set folder to write.")] = Path("runs/data"),
    preset: Annotated[str, typer.Option(help="What will be trained: seed (words) or base (pieces).")] = "base",
    kind: Annotated[str | None, typer.Option(help="text, jsonl or tree; told by content if left out.")] = None,
    seed: Annotated[int, typer.Option(help="For the split and everything else that is drawn.")] = 0,
    guard: Annotated[Path | None, typer.Option(help="A task file whose tasks must stay out of training.")] = None,
    licence: Annotated[str, typer.Option(help="The licence of the pairs, recorded with each.")] = "",
    with_corpus: Annotated[
        bool, typer.Option("--corpus", help="base: learn from the shipped corpus too, or alone.")
    ] = False,
    examples: Annotated[int, typer.Option(min=100, help="base: how many examples to draw.")] = 60_000,
    composed: Annotated[float, typer.Option(min=0.0, max=1.0, help="base: the share that the composer makes.")] = 0.45,
    vocabulary: Annotated[
        Path | None, typer.Option(help="base: a checkpoint to go on from; its vocabulary is kept.")
    ] = None,
    installed: Annotated[
        bool,
        typer.Option("--installed", help="Add functions of the standard library and of permissive packages here."),
    ] = False,
) -> None:
    """Turn raw pairs into a cleaned, tokenised, split data set, with a report and a quarantine.

    Examples:

      jotcode prepare english_python_data.txt --preset seed --out runs/seed-data

      jotcode prepare --corpus --out runs/data

      jotcode prepare mine.jsonl --corpus --vocabulary CHECKPOINT --out runs/mine

      jotcode prepare --installed --examples 1000 --out runs/real   # its pairs, with licence: runs/real/installed.jsonl
    """
    from jotcode.training.cleaning import PrepareOptions
    from jotcode.training.prepare import prepare as prepare_words

    options = PrepareOptions(kind=kind, preset=preset, seed=seed, guard=guard, licence=licence)
    if preset == "base":
        _prepare_pieces(inputs or [], out, options, with_corpus, examples, composed, vocabulary, installed)
        return
    if installed:
        with tempfile.TemporaryDirectory() as folder:
            found = _harvest_installed(options)
            found.write(Path(folder))
            with progress("cleaning") as advance:
                report = prepare_words([*(inputs or []), Path(folder) / "installed.jsonl"], out, options, advance)
            found.write(out)
        show_counts(report.counts)
        return
    if not inputs:
        raise ConfigError("name at least one file to prepare, e.g. jotcode prepare pairs.jsonl --out runs/data.")
    with progress("cleaning") as advance:
        report = prepare_words(inputs, out, options, advance)
    show_counts(report.counts)
    say(
        f"{out}: {report.splits}, vocabularies {report.source_vocabulary} and {report.target_vocabulary}, "
        f"{100 * report.parsing_share:.1f} % of the pairs with code parse; rejected pairs are in quarantine.jsonl"
    )


def _prepare_pieces(
    inputs: list[Path],
    out: Path,
    options: Any,
    with_corpus: bool,
    examples: int,
    composed: float,
    vocabulary: Path | None,
    installed: bool = False,
) -> None:
    from jotcode.model.checkpoint import load_checkpoint
    from jotcode.model.wordings import WORDINGS, WordingEncoder
    from jotcode.training.cleaning import clean_pairs
    from jotcode.training.corpus_entries import read_corpus
    from jotcode.training.pair_entries import entries_of_pairs
    from jotcode.training.prepare import publish, write_quarantine
    from jotcode.training.prepare_pieces import PieceOptions, prepare_pieces

    if not inputs and not with_corpus and not installed:
        raise ConfigError("nothing to prepare: name files of pairs, --corpus, --installed, or several of them.")
    entries = read_corpus() if with_corpus else []
    rejected, real = [], []
    if inputs:
        with progress("cleaning") as advance:
            cleaned = clean_pairs(inputs, options, advance)
        show_counts(cleaned.counts)
        own, rejected = [pair for pair in cleaned.kept if not pair.prefix], cleaned.quarantined
        entries, real = entries + entries_of_pairs(own), [pair for pair in cleaned.kept if pair.prefix]
    harvested = _harvest_installed(options) if installed else None
    # NOASSERTION is what SPDX says where nobody has said anything.
    licence = options.licence or ("NOASSERTION" if inputs else "MIT")
    if harvested is not None:
        real = real + harvested.pairs
    kept = load_checkpoint(vocabulary).source_vocabulary if vocabulary is not None else None
    taught = vocabulary is not None and (vocabulary / WORDINGS).is_file()
    piece_options = PieceOptions(
        examples=examples,
        composed=composed,
        seed=options.seed,
        vocabulary=kept,
        wordings=WordingEncoder.load(vocabulary) if vocabulary is not None and taught else None,
        licence=licence,
        real=real,
    )
    with progress("drawing examples") as advance:

        def fill(folder: Path) -> dict[str, int]:
            counts = prepare_pieces(entries, folder, piece_options, advance)
            write_quarantine(folder / "quarantine.jsonl", rejected)
            if harvested is not None:
                harvested.write(folder)
            return counts

        counts = publish(out, fill)
    show_counts(counts)
    say(f"{out}: ready for jotcode train {out} --preset base --out runs/base")


def _harvest_installed(options: Any) -> "Harvest":
    """The pairs of the standard library and of the permissive packages here; the others are named on stderr."""
    from jotcode.training.benchmark_guard import BenchmarkGuard
    from jotcode.training.licences import installed_packages, standard_library
    from jotcode.training.real_code import harvest

    sources = [standard_library(), *installed_packages()]
    with progress("reading installed code") as advance:
        found = harvest(sources, BenchmarkGuard.load(options.guard), progress=advance)
    show_counts(found.counts)
    refused = [f"{source.name} ({source.licence})" for source in sources if not source.permissive]
    say(f"{len(found.pairs):,} pairs; left out for their licence: {', '.join(refused) or 'none'}")
    return found


@app.command()
def evaluate(
    tasks: Annotated[
        Path, typer.Argument(help="A JSONL file of tasks: id, tier, comment, check and what an editor knows.")
    ],
    checkpoint: Annotated[
        list[Path] | None,
        typer.Option(help="Checkpoints to measure; the shipped weights if left out. May be repeated."),
    ] = None,
    k: Annotated[int, typer.Option("-k", min=1, max=20, help="Candidates a task, for pass@k.")] = 3,
    beams: Annotated[int, typer.Option(min=1, help="Width of the search; 1 is greedy.")] = 4,
    lookup: Annotated[bool, typer.Option(help="Print the nearest-neighbour lookup beside the models.")] = True,
    device: Annotated[str | None, typer.Option(help="cpu, cuda or mps.")] = None,
    as_json: Annotated[Path | None, typer.Option("--json", help="Write all figures and answers to this file.")] = None,
) -> None:
    """Measure by running the answers: pass@1, pass@k, the share that parses, the median latency.

    The answers run in a sandboxed process each: no network, an empty folder, limits of time, memory and files.
    """
    from jotcode.model.engine import DecodeOptions, Engine
    from jotcode.training.evaluate import answer_all, by_lookup, by_model, judge_all, summary
    from jotcode.training.tasks import read_tasks

    given = read_tasks(tasks)
    shipped = Engine.load(None, device, DecodeOptions(beams=beams)) if not checkpoint or lookup else None
    answerers: list[tuple[str, Answerer]] = []
    directories: list[Path | None] = [*checkpoint] if checkpoint else [None]
    for directory in directories:
        engine = shipped if directory is None else Engine.load(directory, device, DecodeOptions(beams=beams))
        assert engine is not None
        answerers.append((f"{directory or 'shipped'} ({engine.description})", by_model(engine)))
    if lookup and shipped is not None and shipped.index is not None:
        answerers.append(("lookup over the corpus", by_lookup(shipped.index)))
    report: dict[str, Any] = {}
    for name, answer in answerers:
        with progress(f"answering: {name[:40]}") as advance:
            results = answer_all(given, answer, k, lambda done, step=advance: step(done, len(given)))  # type: ignore[misc]
        with progress("running the answers") as advance:
            judge_all(results, lambda done, step=advance: step(done, len(given)))  # type: ignore[misc]
        figures = summary(results, k)
        show_figures(name, figures, k)
        report[name] = {
            "figures": figures,
            "answers": [
                {
                    "id": result.task.id,
                    "tier": result.task.tier,
                    "comment": result.task.task.comment,
                    "ms": round(result.milliseconds, 1),
                    "score": result.candidates[0].score if result.candidates else None,
                    "confidence": result.candidates[0].confidence if result.candidates else None,
                    "evidence": dict(result.candidates[0].evidence) if result.candidates else {},
                    "verdicts": [outcome.verdict for outcome in result.outcomes],
                    "detail": result.outcomes[0].detail,
                    "completions": [candidate.text for candidate in result.candidates],
                }
                for result in results
            ],
        }
    if as_json is not None:
        as_json.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


@app.command()
def export(
    run: Annotated[Path, typer.Argument(help="A checkpoint folder, e.g. runs/base/best.")],
    out: Annotated[Path, typer.Argument(help="The folder to write.")],
    with_corpus: Annotated[bool, typer.Option("--corpus", help="Put the whole corpus into the index.")] = False,
    calibrate: Annotated[
        list[Path] | None, typer.Option(help="A report of jotcode evaluate --json to fit confidence to; repeatable.")
    ] = None,
) -> None:
    """Make a checkpoint ready to ship: float16 weights, index, hashes; loaded and tried before it counts as done."""
    from jotcode.model.retrieval import Index
    from jotcode.training.calibration import fit_report
    from jotcode.training.corpus_entries import read_corpus
    from jotcode.training.export import export as write
    from jotcode.training.samples import answers_of
    from jotcode.training.wordings import train_wordings

    extra = {"calibration": fit_report(calibrate).to_manifest()} if calibrate else {}
    index = None
    if with_corpus:
        entries = read_corpus()
        with progress("learning wordings") as advance:
            index = Index.build(answers_of(entries), train_wordings(entries, progress=advance))
    size = write(run, out, index, extra)
    say(f"{out}: {size / 1e6:.1f} MB")
