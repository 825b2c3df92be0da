"""pass@1 and pass@k by running the answers, the share that parses, and the latency: the model beside the lookup."""

import statistics
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from jotcode.model.engine import Engine
from jotcode.model.placing import place
from jotcode.model.retrieval import Index
from jotcode.model.task import Candidate, Task
from jotcode.training.sandbox import Outcome, run
from jotcode.training.tasks import EvaluationTask

# From a task and how many answers are wanted to answers, best first.
Answerer = Callable[[Task, int], list[Candidate]]
# Processes that judge at once.
JUDGES = 2


@dataclass
class Result:
    """All answers of one answerer to one task, judged; milliseconds: from task to answers."""

    task: EvaluationTask
    candidates: list[Candidate]
    milliseconds: float
    outcomes: list[Outcome] = field(default_factory=list)


def answer_all(
    tasks: Sequence[EvaluationTask],
    answer: Answerer,
    count: int,
    progress: Callable[[int], None] | None = None,
) -> list[Result]:
    """The answers of one answerer, unjudged."""
    results = []
    for number, task in enumerate(tasks, 1):
        started = time.perf_counter()
        found = answer(task.task, count)
        milliseconds = (time.perf_counter() - started) * 1000
        results.append(Result(task, found, milliseconds))
        if progress is not None:
            progress(number)
    return results


def judge_all(results: Sequence[Result], progress: Callable[[int], None] | None = None) -> None:
    """Run every completion in the sandbox and keep the outcomes."""

    def judge(result: Result) -> None:
        result.outcomes = [run(result.task, text) for text in [each.text for each in result.candidates] or [""]]

    with ThreadPoolExecutor(JUDGES) as pool:
        for number, _ in enumerate(pool.map(judge, results), 1):
            if progress is not None:
                progress(number)


def by_model(engine: Engine) -> Answerer:
    """The model's candidates."""
    return engine.complete


def by_lookup(index: Index) -> Answerer:
    """The baseline: the code of the most similar ask, put in its place as it is; its score is the similarity."""

    def answer(task: Task, count: int) -> list[Candidate]:
        found: list[Candidate] = []
        for neighbour in index.nearest(task.comment, count + 4):
            code = neighbour.answer.code
            if task.def_line:
                code = task.def_line.strip() + "\n" + code.partition("\n")[2]
            text = place(code, task)
            if text is not None:
                near = neighbour.similarity
                found.append(Candidate(text, near, near, near))
            if len(found) == count:
                break
        return found

    return answer


def summary(results: Sequence[Result], k: int) -> dict[str, dict[str, Any]]:
    """The figures of each tier and of all.

    pass@1: of the first candidates.  pass@k: any of the first k.  parses: of the first candidates that were shown.
    """
    tiers: dict[str, list[Result]] = {}
    for result in results:
        tiers.setdefault(result.task.tier, []).append(result)
    tiers["all"] = list(results)
    figures: dict[str, dict[str, Any]] = {}
    for tier, of_tier in tiers.items():
        first = [result.outcomes[0].verdict for result in of_tier]
        shown = [verdict for verdict in first if verdict != "empty"]
        figures[tier] = {
            "tasks": len(of_tier),
            "passed": first.count("pass"),
            "pass@1": first.count("pass") / len(of_tier),
            f"pass@{k}": sum(any(o.verdict == "pass" for o in result.outcomes[:k]) for result in of_tier)
            / len(of_tier),
            "empty": first.count("empty"),
            "parses": 1 - shown.count("syntax") / len(shown) if shown else 0.0,
            "ms": statistics.median(result.milliseconds for result in of_tier),
        }
    return figures
