"""A team's own library, taught in two ways: python benchmarks/house_library.py [--out FOLDER]

50 functions of an invented ferry company (house_library/functions.txt). Asked are 100 requests in words that neither
way has seen; counted are answers that call the house's function for it: with the shipped weights, after
`jotcode index add`, and after `jotcode train --from default --data`.
"""

import argparse
import ast
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from jotcode.model.engine import Engine
from jotcode.model.own_answers import own_answers_file
from jotcode.model.task import Task
from rich.console import Console
from rich.progress import track
from rich.table import Table

FUNCTIONS = Path(__file__).parent / "house_library" / "functions.txt"


@dataclass(frozen=True)
class HouseFunction:
    """name: of what is called.  code: that calls it.  taught, asked: wordings."""

    name: str
    code: str
    taught: tuple[str, ...]
    asked: tuple[str, ...]


def house_functions(path: Path = FUNCTIONS) -> list[HouseFunction]:
    """The blocks of the file."""
    text = "\n".join(line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    found = []
    for block in text.strip().split("\n\n"):
        dotted, *lines = block.split("\n")
        module, name = dotted.rsplit(".", 1)
        body = [line for line in lines if line[:2] not in ("+ ", "? ")]
        taught, asked = (tuple(line[2:] for line in lines if line.startswith(mark)) for mark in ("+ ", "? "))
        found.append(HouseFunction(name, "\n".join([f"from {module} import {name}", "", "", *body]), taught, asked))
    return found


def calls(code: str, name: str) -> bool:
    """Whether the code calls a function of this name that it imports from the house."""
    try:
        tree = ast.parse(code)
    except SyntaxError:
        return False
    imported = any(
        isinstance(node, ast.ImportFrom) and (node.module or "").startswith("tidewater")
        and any(alias.name == name for alias in node.names)
        for node in ast.walk(tree)
    )  # fmt: skip
    called = any(isinstance(node, ast.Call) and getattr(node.func, "id", "") == name for node in ast.walk(tree))
    return imported and called


def share(engine: Engine, functions: list[HouseFunction], what: str) -> tuple[int, int]:
    """How many requests are answered with the house's function, and how many there are."""
    requests = [(function, request) for function in functions for request in function.asked]
    right = 0
    for function, request in track(requests, what, console=Console(stderr=True)):
        candidates = engine.complete(Task(request))
        right += bool(candidates) and calls(candidates[0].text, function.name)
    return right, len(requests)


def main() -> None:
    """Teach, ask, and print a table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--out", type=Path, help="keep the fine-tuned model and its run here")
    with tempfile.TemporaryDirectory() as folder:
        out = options.parse_args().out or Path(folder) / "run"
        functions = house_functions()
        pairs = Path(folder) / "house.jsonl"
        lines = [json.dumps({"comment": ask, "code": f.code}) for f in functions for ask in f.taught]
        pairs.write_text("\n".join(lines) + "\n", encoding="utf-8")
        os.environ["JOTCODE_DATA"] = str(Path(folder) / "data")  # not among the answers of whoever runs this
        rows = [("shipped", *share(Engine.load(), functions, "shipped"))]
        command = [sys.executable, "-m", "jotcode_command"]
        subprocess.run([*command, "index", "add", str(pairs)], check=True)
        indexed = Engine.load(own_answers=own_answers_file())
        rows.append(("after jotcode index add", *share(indexed, functions, "indexed")))
        subprocess.run([*command, "train", "--from", "default", "--data", str(pairs), "--out", str(out)], check=True)
        tuned = Engine.load(out / "model")
        rows.append(("after jotcode train --from default --data", *share(tuned, functions, "fine-tuned")))
        both = Engine.load(out / "model", own_answers=own_answers_file())
        rows.append(("both", *share(both, functions, "both")))
    table = Table(title="requests answered with the house's own function", title_justify="left")
    for heading in ("", "answered", "of", "share"):
        table.add_column(heading, justify="left" if not heading else "right")
    for name, right, whole in rows:
        table.add_row(name, str(right), str(whole), f"{right / whole:.0%}")
    Console().print(table)


if __name__ == "__main__":
    main()
