"""`make bench`: how fast, side by side with what else there is. Writes SPEED.md, SPEED.png and speed.json.

--check instead compares the ratios with those of speed.json and ends with 1 if one got worse by a third. Ratios are
compared, never times: they are what a busy or a smaller machine leaves alone.
"""

import argparse
import asyncio
import json
import os
import platform
import sys
from collections.abc import Mapping
from pathlib import Path

# One thread for numpy, as the server decodes; CTranslate2 is told its number itself.
os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"

import bench_server
from bench_decode import BEAMS, EXACT, TOKENS, Case, Timing, cases, interleaved
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

HERE = Path(__file__).parent
REPORT, PICTURE, KEPT = HERE / "SPEED.md", HERE / "SPEED.png", HERE / "speed.json"
WORSE = 4 / 3
WAY = "the seed's way (module decoder, recomputed at every step)"


def best_other(timings: Mapping[str, Timing]) -> tuple[str, Timing]:
    """CTranslate2 at its best."""
    others = {name: timing for name, timing in timings.items() if name.startswith("CTranslate2")}
    name = min(others, key=lambda each: others[each].median)
    return name, others[name]


def table(title: str, timings: Mapping[str, Timing]) -> str:
    """Markdown: median, quartiles, ratio to the best of CTranslate2."""
    name, reference = best_other(timings)
    lines = [f"### {title}", "", f"| what | median, ms | quartiles, ms | against {name} |", "| --- | --: | --: | --: |"]
    for label, timing in timings.items():
        low, high = timing.quartiles
        ratio = timing.median / reference.median
        lines.append(f"| {label} | {timing.median * 1e3:.1f} | {low * 1e3:.1f} to {high * 1e3:.1f} | {ratio:.2f} × |")
    return "\n".join(lines) + "\n"


def decoding(rounds: int, progress: Progress) -> tuple[list[str], dict[str, float], dict[str, dict[str, Timing]]]:
    """The tables of both presets, the ratios that are kept, and the timings for the picture."""
    parts, ratios, drawn = [], dict[str, float](), dict[str, dict[str, Timing]]()
    for case in cases():
        same = "writes the same tokens" if case.same else "has no pointer, so it writes other tokens, as many"
        for kind, runs in (("greedy", case.greedy), (f"a beam of {BEAMS}", case.beam)):
            task = progress.add_task(f"{case.name}, {kind}", total=rounds * len(runs))
            timings = interleaved(runs, rounds, lambda task=task: progress.advance(task))
            title = f"`{case.name}`, {kind}, {TOKENS} tokens (CTranslate2 {same})"
            parts.append(table(title, timings))
            drawn[f"{case.name}, {kind}"] = timings
            short = f"{case.name}_{'greedy' if kind == 'greedy' else 'beam'}"
            reference = best_other(timings)[1].median
            ratios[f"{short}_to_ctranslate2"] = timings["jotcode"].median / reference
            ratios[f"{short}_exact_to_ctranslate2"] = timings[EXACT].median / reference
        ratios[f"{case.name}_greedy_to_seeds_way"] = against_seeds_way(case, max(rounds // 4, 2), progress, parts)
    return parts, ratios, drawn


def against_seeds_way(case: Case, rounds: int, progress: Progress, parts: list[str]) -> float:
    """Our time over that of recomputing the decoder for every token."""
    task = progress.add_task(f"{case.name}, the seed's way", total=rounds * 2)
    runs = {"jotcode": case.greedy["jotcode"], WAY: case.seeds_way}
    timings = interleaved(runs, rounds, lambda: progress.advance(task))
    times = timings[WAY].median / timings["jotcode"].median
    parts.append(f"`{case.name}`, greedy: {times:.1f} times as fast as {WAY}, {timings[WAY].median * 1e3:.0f} ms.\n")
    return 1 / times


def serving(rounds: int, requests: int, progress: Progress) -> tuple[str, dict[str, float]]:
    """The server's table and its ratio."""
    task = progress.add_task("the language server", total=rounds * len(bench_server.COMMENTS) + requests)
    served = asyncio.run(bench_server.measure(rounds, requests, lambda: progress.advance(task)))
    request, bare = Timing(served.request_s), Timing(served.bare_s)
    # Each request beside the bare completion of the same task, or the mix of tasks would be compared.
    ratio = Timing([ours / alone for ours, alone in zip(served.request_s, served.bare_s, strict=True)]).median
    late = sorted(served.request_s)[int(0.95 * len(served.request_s))]
    plain, cached = Timing(served.plain_s), Timing(served.cached_s)
    first, last = served.memory[0], served.memory[-1]
    rows = [
        ("request to reply, typical task", f"{request.median * 1e3:.0f} ms", ""),
        ("the same completion without a server", f"{bare.median * 1e3:.0f} ms", ""),
        ("request to reply / without a server", f"{ratio:.2f} ×", "1.25 ×"),
        ("95th percentile of request to reply / median", f"{late / request.median:.2f} ×", "2 ×"),
        ("request that needs no model: no task comment", f"{plain.median * 1e3:.2f} ms", "5 ms"),
        ("request that needs no model: asked before", f"{cached.median * 1e3:.2f} ms", "5 ms"),
        ("process start to the reply to initialize", f"{served.initialize_s:.2f} s", "0.5 s"),
        ("process start to the first completion", f"{served.first_s:.2f} s", "3 s"),
        ("resident memory after load and the requests above", f"{first[1] / 2**20:.0f} MB", "500 MB"),
        (f"resident memory {last[0]:,} requests later", f"{last[1] / 2**20:.0f} MB", "flat"),
    ]
    lines = ["### The language server over stdio", "", "| what | measured | reach |", "| --- | --: | --: |"]
    lines += [f"| {what} | {found} | {reach} |" for what, found, reach in rows]
    return "\n".join(lines) + "\n", {"server_to_bare": ratio}


def draw(timings: Mapping[str, Mapping[str, Timing]]) -> None:
    """Medians as bars, quartiles as whiskers."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(11, 2.1 * len(timings)), layout="constrained")
    for axes, (title, rows) in zip(figure.subplots(len(timings), 1, squeeze=False)[:, 0], timings.items(), strict=True):
        medians = [timing.median * 1e3 for timing in rows.values()]
        low = [timing.median * 1e3 - timing.quartiles[0] * 1e3 for timing in rows.values()]
        high = [timing.quartiles[1] * 1e3 - timing.median * 1e3 for timing in rows.values()]
        colours = ["#5a148c" if name.startswith("jotcode") else "#999999" for name in rows]
        axes.barh(list(rows), medians, xerr=[low, high], color=colours)
        axes.invert_yaxis()
        axes.set_title(f"{title}, {TOKENS} tokens, ms", fontsize=9, loc="left")
        axes.tick_params(labelsize=7)
    figure.savefig(PICTURE, dpi=100)


def worse(found: Mapping[str, float], kept: Mapping[str, float]) -> list[str]:
    """A line for each ratio that is worse than the kept one by a third, and for each that is gone."""
    problems = [f"{name}: no longer measured" for name in kept if name not in found]
    for name, ratio in found.items():
        if name in kept and ratio > WORSE * kept[name]:
            problems.append(f"{name}: {ratio:.3f}, and {kept[name]:.3f} was kept; {WORSE:.2f} times that is allowed")
    return problems


def machine() -> str:
    """The machine in a line, and how busy it was."""
    model = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.is_file():
        lines = (line for line in cpuinfo.read_text().splitlines() if line.startswith("model name"))
        model = next(lines, f":{model}").split(":", 1)[1].strip()
    load = f"; load average {os.getloadavg()[0]:.1f} at the start" if hasattr(os, "getloadavg") else ""
    return f"{model}, {os.cpu_count()} cores, Python {platform.python_version()}{load}"


def main() -> None:
    """Measure; write the report, or check the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare the ratios with speed.json and write nothing")
    parser.add_argument("--rounds", type=int, default=15, help="how often each is timed")
    parser.add_argument("--requests", type=int, default=10_000, help="how many requests the memory is watched over")
    parser.add_argument("--no-server", action="store_true", help="the decoding alone")
    parser.add_argument("--only-server", action="store_true", help="print the language server's table alone")
    options = parser.parse_args()
    where = machine()
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as progress:
        if options.only_server:
            print(serving(max(options.rounds // 3, 2), options.requests, progress)[0])
            return
        parts, ratios, drawn = decoding(options.rounds, progress)
        if not options.no_server:
            part, more = serving(max(options.rounds // 3, 2), options.requests, progress)
            parts.append(part)
            ratios |= more
    kept: dict[str, float] = json.loads(KEPT.read_text(encoding="utf-8"))["ratios"] if KEPT.is_file() else {}
    if options.check:
        if options.no_server:
            kept.pop("server_to_bare", None)
        problems = worse(ratios, kept)
        print("\n".join(problems) or f"{len(ratios)} ratios, none worse by a third")
        sys.exit(1 if problems else 0)
    REPORT.write_text(
        "# Speed\n\nWritten by `make bench`; everything in one table was timed in turn, round after round. Shown are "
        "medians; compare the ratios, times mean little on another or a busy machine.\n\n"
        f"{where}.\n\n" + "\n".join(parts) + f"\n![the medians as bars]({PICTURE.name})\n",
        encoding="utf-8",
    )
    draw(drawn)
    kept = {name: round(ratio, 3) for name, ratio in sorted((kept | ratios).items())}
    KEPT.write_text(json.dumps({"machine": where, "ratios": kept}, indent=1) + "\n", encoding="utf-8")
    print(f"wrote {REPORT}, {PICTURE} and {KEPT}")


if __name__ == "__main__":
    main()
