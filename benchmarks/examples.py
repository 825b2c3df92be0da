"""The page of unpicked examples, remade: python benchmarks/examples.py

The first 30 tasks of benchmarks/tasks, taken in turn from the four kinds, and what the shipped model answers first,
whatever that is, with the verdict of running it. Writes benchmarks/EXAMPLES.md.
"""

import itertools
from pathlib import Path

from jotcode.model.engine import Engine
from jotcode.training.evaluate import answer_all, by_model, judge_all
from jotcode.training.tasks import EvaluationTask, read_tasks
from rich.console import Console
from rich.progress import Progress

HERE = Path(__file__).parent
KINDS = ("everyday", "practical", "precise", "context")
SHOWN = 30


def first_tasks(count: int = SHOWN) -> list[EvaluationTask]:
    """The first tasks of all kinds in turn, in the order of their files."""
    files = [read_tasks(HERE / "tasks" / f"{kind}.jsonl") for kind in KINDS]
    turns = itertools.chain.from_iterable(itertools.zip_longest(*files))
    return list(itertools.islice((task for task in turns if task is not None), count))


def page(engine: Engine) -> str:
    """The page as Markdown."""
    tasks = first_tasks()
    with Progress(console=Console(stderr=True)) as bar:
        row = bar.add_task("answering", total=len(tasks))
        results = answer_all(tasks, by_model(engine), 1, lambda done: bar.update(row, completed=done))
        judge_all(results)
    passed = sum(result.outcomes[0].verdict == "pass" for result in results)
    parts = [
        "# Thirty unpicked examples\n",
        "The first 30 development tasks of [tasks/](tasks/README.md), taken in turn from its four kinds, and "
        "what the shipped\n"
        f"model ({engine.description.split(', sha256')[0]}) answers first: {passed} of {len(results)} pass when run.\n"
        "Remade by `python benchmarks/examples.py`; nothing is chosen, mended or left out.\n",
    ]
    for number, result in enumerate(results, 1):
        task, outcome = result.task, result.outcomes[0]
        code = result.candidates[0].text if result.candidates else ""
        confidence = f", confidence {result.candidates[0].confidence:.0%}" if result.candidates else ""
        verdict = {"pass": "passes", "empty": "no answer"}.get(outcome.verdict, f"fails ({outcome.verdict})")
        lines = [task.task.prefix.rstrip("\n")] if task.task.prefix.strip() else []
        lines += [f"{task.task.indent}# {task.task.comment}", *([task.task.def_line] if task.task.def_line else [])]
        asked = "\n".join(lines)
        parts.append(f"## {number}. {task.tier}: {verdict}{confidence}\n\nAsked:\n\n```python\n{asked}\n```\n")
        parts.append(f"Answered:\n\n```python\n{code}\n```\n" if code else "Answered: nothing.\n")
    return "\n".join(parts)


if __name__ == "__main__":
    (HERE / "EXAMPLES.md").write_text(page(Engine.load()), encoding="utf-8")
