"""`jotcode complete`, `serve` and `engine`: the engine at the prompt, behind an editor and for a team; one answer."""

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer
from jotcode.model.errors import ConfigError, DataError
from jotcode.model.task import Candidate, Task

app = typer.Typer(no_args_is_help=True)

CheckpointOption = Annotated[
    Path | None,
    typer.Option(help="A checkpoint folder of your own, e.g. runs/mine/best; the shipped weights if left out."),
]
DeviceOption = Annotated[str | None, typer.Option(help="cpu, cuda or mps; the best there is if left out.")]


@app.command()
def complete(
    comment: Annotated[str | None, typer.Argument(help="The task, as you would type it in a comment.")] = None,
    count: Annotated[int, typer.Option("-n", "--count", min=1, max=10, help="How many candidates.")] = 1,
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON object: candidates with score, confidence; milliseconds.")
    ] = False,
    file: Annotated[Path | None, typer.Option(help="Complete the comment in this file …")] = None,
    line: Annotated[int | None, typer.Option(min=1, help="… on this line, in its context.")] = None,
    batch: Annotated[
        Path | None,
        typer.Option(help="Complete every line of a JSONL file: id, comment, prefix, indent, suffix, def_line."),
    ] = None,
    checkpoint: CheckpointOption = None,
    device: DeviceOption = None,
    beams: Annotated[int, typer.Option(min=1, help="Width of the search; 1 is greedy.")] = 4,
) -> None:
    """Print the code for a task comment, and nothing else.

    Examples:

      jotcode complete "write a function to add two numbers"

      jotcode complete "merge two sorted lists" -n 3 --json

      jotcode complete --file app.py --line 12

      jotcode complete --batch tasks.jsonl > completions.jsonl
    """
    from jotcode.model.engine import DecodeOptions, Engine
    from jotcode.model.own_answers import own_answers_file

    given = [
        name for name, value in (("a comment", comment), ("--file", file), ("--batch", batch)) if value is not None
    ]
    if len(given) != 1:
        raise ConfigError(
            f"give one of a comment, --file with --line, or --batch, not {' and '.join(given) or 'none of them'}."
        )
    if (file is None) != (line is None):
        raise ConfigError("--file and --line go together, e.g. --file app.py --line 12.")
    task = Task(comment.lstrip("# ").strip()) if comment is not None else None
    if file is not None and line is not None:
        task = _task_in(file, line)
    engine = Engine.load(checkpoint, device, DecodeOptions(beams=beams), own_answers_file())
    if task is not None:
        started = time.perf_counter()
        candidates = engine.complete(task, count)
        _print_candidates(candidates, as_json, (time.perf_counter() - started) * 1000)
        return
    assert batch is not None
    failed = False
    for number, text in enumerate(_lines(batch), 1):
        if not text.strip():
            continue
        try:
            name, task = _task_of(text)
        except DataError as error:
            sys.stderr.write(f"{batch}:{number}: {error}\n")
            failed = True
            continue
        started = time.perf_counter()
        best = next(iter(engine.complete(task)), None)
        record = {
            "id": name,
            "completion": best.text if best else "",
            "score": round(best.score, 4) if best else None,
            "ms": round((time.perf_counter() - started) * 1000, 1),
        }
        typer.echo(json.dumps(record, ensure_ascii=False))
    if failed:
        raise typer.Exit(1)


def _print_candidates(candidates: list[Candidate], as_json: bool, milliseconds: float) -> None:
    if as_json:
        found = [
            {"completion": c.text, "score": round(c.score, 4), "confidence": round(c.confidence, 4)} for c in candidates
        ]
        typer.echo(json.dumps({"candidates": found, "ms": round(milliseconds, 1)}, ensure_ascii=False))
    else:
        typer.echo("\n\n".join(candidate.text for candidate in candidates))
    if not candidates:
        sys.stderr.write(
            "jotcode: no answer that parses. Say it in other words, or ask for more candidates with -n 5.\n"
        )
        raise typer.Exit(1)


def _lines(path: Path) -> Iterator[str]:
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            yield from (line for line in file)
    except OSError as error:
        raise DataError(f"{path}: cannot be read: {error.strerror}.") from error


def _task_in(file: Path, line: int) -> Task:
    """The task in a comment of a file. Raises DataError where there is none."""
    from jotcode.server.context import find_task
    from jotcode.server.reasons import Reason

    lines = list(_lines(file))
    if line > len(lines):
        raise DataError(f"{file}: has {len(lines)} lines, so no line {line}.")
    below = line < len(lines) and lines[line].rstrip().endswith(":")
    # With a def line typed below the comment the place to write is the def line's end, as it would be in an editor.
    why = Reason.NO_COMMENT
    for at in (line, line - 1) if below else (line - 1,):
        found = find_task(lines, at, len(lines[at].rstrip("\r\n")), invoked=True)
        if not isinstance(found, Reason):
            return found.task
        why = found
    raise DataError(f"{file}:{line}: no task comment stands there ({why.value}). Name the line of a comment.")


def _task_of(text: str) -> tuple[str, Task]:
    """The id and the task of one line of a batch. Raises DataError that says what is wrong with it."""
    try:
        record = json.loads(text)
        text.encode()
        json.dumps(record, ensure_ascii=False).encode()
    except json.JSONDecodeError as error:
        raise DataError(f"not JSON: {error.msg} at column {error.colno}") from error
    except RecursionError as error:
        raise DataError("not JSON that can be read: nested too deep") from error
    except UnicodeEncodeError as error:
        raise DataError("holds half of a surrogate pair (\\ud800 to \\udfff alone), which is no character") from error
    if not isinstance(record, dict):
        raise DataError(f"a task is a JSON object, not {type(record).__name__}")
    problems = []
    if not isinstance(record.get("comment"), str) or not record["comment"].strip():
        problems.append("needs a 'comment', a string that is not empty")
    if not isinstance(record.get("id"), str | int):
        problems.append("needs an 'id'")
    for name in ("prefix", "suffix", "def_line"):
        if not isinstance(record.get(name) or "", str):
            problems.append(f"'{name}' must be a string")
    indent = record.get("indent") or 0
    if not isinstance(indent, int) or not 0 <= indent <= 200:
        problems.append("'indent' must be a number of spaces from 0 to 200")
    if problems:
        raise DataError("; ".join(problems))
    task = Task(
        comment=" ".join(record["comment"].split()),
        prefix=record.get("prefix") or "",
        indent=" " * indent,
        suffix=record.get("suffix") or "",
        def_line=record.get("def_line") or "",
    )
    return str(record["id"]), task


@app.command()
def serve(
    tcp: Annotated[
        str | None, typer.Option(metavar="HOST:PORT", help="Serve many clients over TCP instead of one on stdio.")
    ] = None,
    engine: Annotated[
        str | None,
        typer.Option(metavar="URL", help="Let the engine at this address answer (see jotcode engine); tasks go there."),
    ] = None,
    allow_remote: Annotated[bool, typer.Option("--allow-remote", help="Let --tcp listen beyond this machine.")] = False,
    log_file: Annotated[Path | None, typer.Option(help="Also log to a file that only you can read.")] = None,
    verbosity: Annotated[int, typer.Option("-v", "--verbose", count=True, help="Log more; twice: debugging.")] = 0,
    checkpoint: CheckpointOption = None,
    device: DeviceOption = None,
    stdio: Annotated[bool, typer.Option("--stdio", help="Serve on stdin and stdout, which is the default.")] = False,
) -> None:
    """Run the language server for an editor, on stdio.

    Editors start it by themselves: README.md has the configuration for VS Code, Neovim, Emacs, Helix and Kate.
    """
    from jotcode.server.serve import ServeOptions, leave, parse_address, serve_stdio, serve_tcp

    options = ServeOptions(
        checkpoint=checkpoint, device=device, log_file=log_file, verbosity=verbosity, allow_remote=allow_remote,
        engine=engine,
    )  # fmt: skip
    leave(serve_stdio(options) if tcp is None else serve_tcp(*parse_address(tcp), options))


@app.command()
def engine(
    replicas: Annotated[int, typer.Option(min=1, help="Processes, each with the model and a core or a GPU.")] = 1,
    host: Annotated[str, typer.Option(help="Where requests come in; beyond this machine they need a token.")] = (
        "127.0.0.1"
    ),
    port: Annotated[int, typer.Option(min=1, max=65_535, help="The port there.")] = 8757,
    cluster: Annotated[str | None, typer.Option(help="The address of a Ray cluster; left out: a new one.")] = None,
    checkpoint: CheckpointOption = None,
    device: DeviceOption = None,
) -> None:
    """Deploy the engine with Ray Serve, for `jotcode serve --engine URL` on this or other machines.

    Needs Ray: pip install 'jotcode[scale]'. A token is that of the variable JOTCODE_ENGINE_TOKEN, here and there.

    Examples:

      jotcode engine --replicas 2

      jotcode serve --engine http://127.0.0.1:8757
    """
    import os

    from jotcode.server.deployment import EngineOptions, run_engine
    from jotcode.server.engine_protocol import ENGINE_TOKEN_VARIABLE

    options = EngineOptions(
        checkpoint=checkpoint, device=device, replicas=replicas, host=host, port=port, cluster=cluster,
        token=os.environ.get(ENGINE_TOKEN_VARIABLE) or None,
    )  # fmt: skip
    raise typer.Exit(run_engine(options))
