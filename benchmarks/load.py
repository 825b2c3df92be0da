"""`make load`: a team types at one server. LOAD.md: throughput, delays and fairness for 1, 8, 32 and 128 clients.

`jotcode serve --tcp` runs in a process of its own, with the shipped model. Each client has a connection and a document;
it writes a line above that is new each time, types a comment word by word, asks at its end as an editor does, reads the
answer, and begins anew after a pause. Delays are from the request to its reply. At last one client more asks without
end and reads nothing. The second table is about what tasks that come together are worth: one after the other, one
on each core, and as rows of one search, in turn, round after round; CPU seconds, since other work on the machine leaves
those alone.
"""
import argparse
import asyncio
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"
HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "tests" / "helpers")]

from bench_server import COMMENTS  # noqa: E402
from tcp_client import TcpClient  # noqa: E402

REPORT = HERE / "LOAD.md"
CLIENTS = (1, 8, 32, 128)
WORD_S = 0.25  # a fast typist
KEY_S = 0.05
PAUSE_S = (1.0, 5.0)  # between an answer and the next comment


@dataclass
class Load:
    """What some clients saw. delays_s: of each client's requests.  empty: requests answered with nothing."""

    seconds: float
    delays_s: list[list[float]] = field(default_factory=list)
    empty: int = 0

    @property
    def all_s(self) -> list[float]:
        """The delays of all clients, in order of size."""
        return sorted(delay for one in self.delays_s for delay in one)

    @property
    def throughput(self) -> float:
        """Requests answered in a second."""
        return len(self.all_s) / self.seconds

    def percentile(self, share: float) -> float:
        """The delay that this share of the requests stays under, s."""
        delays = self.all_s
        return delays[min(int(share * len(delays)), len(delays) - 1)] if delays else float("nan")

    @property
    def fairness(self) -> float:
        """Jain's index of the clients' numbers of answers: 1 for all alike, 1 / clients for one that has everything."""
        return jain([len(one) for one in self.delays_s])


def jain(shares: Sequence[float]) -> float:
    """(sum x)^2 / (n sum x^2). Source: Jain, Chiu, Hawe 1984, DEC TR-301."""
    squares = len(shares) * sum(share**2 for share in shares)
    return sum(shares) ** 2 / squares if squares else 1.0


async def typist(client: TcpClient, number: int, until: float, load: Load, pause_s: tuple[float, float]) -> None:
    """One client until the time is over; its delays go into load."""
    rng, delays = random.Random(number), list[float]()
    load.delays_s.append(delays)
    await asyncio.sleep(rng.uniform(0, pause_s[0]))
    for turn in range(1_000_000):
        text = f"limit = {number * 1000 + turn}\n#"
        for word in rng.choice(COMMENTS).split():
            text += f" {word}"
            client.change(text)
            await asyncio.sleep(WORD_S * pause_s[0])
        if time.perf_counter() >= until:
            return
        began = time.perf_counter()
        answer = await client.ask_again(text)
        delays.append(time.perf_counter() - began)
        load.empty += not answer
        await asyncio.sleep(rng.uniform(*pause_s))


async def run_clients(
    host: str, port: int, count: int, seconds: float, pause_s: tuple[float, float] = PAUSE_S, slow: bool = False
) -> Load:
    """Some clients for some seconds. slow: one more asks without end and reads nothing."""
    clients = [TcpClient(f"load{number}") for number in range(count + slow)]
    await asyncio.gather(*(client.begin(host, port) for client in clients))
    await clients[0].wait_ready()
    flood = None
    if slow:
        deaf = clients.pop()
        deaf.stop_reading()
        flood = asyncio.create_task(flood_with(deaf))
    load = Load(seconds)
    began = time.perf_counter()
    await asyncio.gather(
        *(typist(client, number, began + seconds, load, pause_s) for number, client in enumerate(clients))
    )
    load.seconds = time.perf_counter() - began
    if flood is not None:
        flood.cancel()
        deaf.leave()
    for client in clients:
        client.leave()
    return load


async def flood_with(client: TcpClient) -> None:
    """Requests as an editor makes them that asks at every key of somebody who never pauses."""
    text = f"# {COMMENTS[0]}"
    client.change(text)
    at = {"textDocument": {"uri": client.uri}, "position": {"line": 0, "character": len(text)}}
    for number in range(1_000_000):
        params = at | {"context": {"triggerKind": 1}}
        client.send({"jsonrpc": "2.0", "id": number, "method": "textDocument/inlineCompletion", "params": params})
        await client.writer.drain()
        await asyncio.sleep(KEY_S)


def worth_of_batches(rounds: int) -> tuple[dict[str, list[float]], int]:
    """CPU seconds of each way for all COMMENTS, round after round, and in how many rounds all answers were the same."""
    from jotcode.model.batching import BatchedEngine, SharedEngine
    from jotcode.model.engine import Engine
    from jotcode.model.task import Task

    tasks = [Task(comment) for comment in COMMENTS]
    alone, cores, rows = (kind.load(device="cpu") for kind in (Engine, SharedEngine, BatchedEngine))
    for engine in (alone, cores, rows):
        engine.wait_until_compiled()

    def together(engine: Engine) -> list[list[str]]:
        with ThreadPoolExecutor(len(tasks)) as threads:
            return list(threads.map(lambda task: [one.text for one in engine.complete(task)], tasks))

    ways: dict[str, Callable[[], list[list[str]]]] = {
        "one after the other": lambda: [[one.text for one in alone.complete(task)] for task in tasks],
        "one on each core": lambda: together(cores),
        "rows of one search (torch)": lambda: together(rows),
    }
    spent: dict[str, list[float]] = {name: [] for name in ways}
    same = 0
    for _ in range(rounds):
        answers = []
        for name, way in ways.items():
            began = time.process_time()
            answers.append(way())
            spent[name].append(time.process_time() - began)
        same += all(answer == answers[0] for answer in answers)
    return spent, same


def report(loads: dict[str, Load], spent: dict[str, list[float]], same: int, where: str) -> str:
    """LOAD.md."""
    lines = [
        "# Many at one server", "", f"Written by `make load`. {where}.", "",
        "Clients type a comment word by word, ask, read, and pause one to five seconds. Times are of a machine that "
        "has other work; compare rows of the table.", "",
        "| clients | answers a second | p50, s | p95, s | Jain's index | answered with nothing |",
        "| --: | --: | --: | --: | --: | --: |",
    ]  # fmt: skip
    for name, load in loads.items():
        lines.append(
            f"| {name} | {load.throughput:.2f} | {load.percentile(0.5):.2f} | {load.percentile(0.95):.2f} "
            f"| {load.fairness:.3f} | {load.empty} of {len(load.all_s)} |"
        )
    requests, empty = sum(len(load.all_s) for load in loads.values()), sum(load.empty for load in loads.values())
    if 2 * empty > requests:
        lines += [
            "", f"{empty} of {requests} requests were answered with nothing: their time, 10 s, was over. So this run "
            "tells that all clients were treated alike and nobody was left without a reply, but not how many a "
            "machine serves.",
        ]  # fmt: skip
    if spent:
        first = statistics.median(next(iter(spent.values())))
        rounds = len(next(iter(spent.values())))
        lines += [
            "", "## What tasks that come together are worth on a CPU", "",
            f"{len(COMMENTS)} tasks, rounds: {rounds}, shown is their median; in {same} all gave the same answers.",
            "",
            "| way | CPU s | against one after the other |", "| --- | --: | --: |",
        ]  # fmt: skip
        for name, seconds in spent.items():
            median = statistics.median(seconds)
            lines.append(f"| {name} | {median:.2f} | {median / first:.2f} × |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Measure and write the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60, help="how long each number of clients types")
    parser.add_argument("--rounds", type=int, default=5, help="of the second table; 0 leaves it out")
    parser.add_argument("--clients", type=int, nargs="*", default=CLIENTS)
    parser.add_argument("--engine", metavar="URL", help="of a deployment that answers in place of the server's model")
    options = parser.parse_args()
    from bench import machine

    where, loads = machine(), dict[str, Load]()
    more = ["--engine", options.engine] if options.engine else []
    command = [sys.executable, "-m", "jotcode.server", "--tcp", "127.0.0.1:0", *more]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr is not None
        host, port = server.stderr.readline().removeprefix("listening on ").strip().rsplit(":", 1)
        for count in options.clients:
            loads[str(count)] = asyncio.run(run_clients(host, int(port), count, options.seconds))
            print(count, "clients:", len(loads[str(count)].all_s), "answers", file=sys.stderr)
        if 8 in options.clients:
            name = "8, and one that reads nothing"
            loads[name] = asyncio.run(run_clients(host, int(port), 8, options.seconds, slow=True))
        server.terminate()
    REPORT.write_text(report(loads, {}, 0, where), encoding="utf-8")  # what is there, should the rest be interrupted
    spent, same = worth_of_batches(options.rounds) if options.rounds else ({}, 0)
    REPORT.write_text(report(loads, spent, same, where), encoding="utf-8")
    print(f"wrote {REPORT}")


if __name__ == "__main__":
    main()
