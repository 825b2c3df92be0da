"""HumanEval and MBPP as evaluation tasks, read from the files that their authors publish. Neither is part of jotcode.

HumanEval (Chen et al. 2021, arXiv:2107.03374): a prompt that ends in a `def` line with its docstring, and tests.
MBPP (Austin et al. 2021, arXiv:2108.07732): a sentence and asserts, as mbpp.jsonl or as sanitized-mbpp.json.

An editor gets of a HumanEval prompt the docstring's sentences as the comment, the `def` line as typed, and what stands
above it. Of an MBPP task it gets the sentence alone; the asserts call what the answer defines, whatever its name.
"""

import ast
import builtins
import re
import textwrap
from collections.abc import Mapping
from typing import Any

# What stands from here on in a docstring are examples.
_EXAMPLES = re.compile(
    r">>>|\b(?:for )?examples?\s*(?:\d+\s*)?:|\bfor example\b|\be\.?g\.?[,:]|\bexamples?\b\s*\n|\bInput:|==?>|➞",
    re.IGNORECASE,
)
_HUMANEVAL = """{test}

_published_check = check


def check(ns, fn):
    _published_check(ns.get({name!r}))
"""
_MBPP = """def check(ns, fn):
    space = dict(ns)
    if {name!r} not in space:
        space[{name!r}] = fn
    exec({source!r}, space)
"""


def as_task(record: Mapping[str, Any]) -> dict[str, Any]:
    """The record in the form that tasks.py reads; one that is of neither kind comes back as it is.

    Raises ValueError for a record of their form that cannot be understood.
    """
    if {"prompt", "entry_point", "test"} <= record.keys():
        return _humaneval(record)
    if "test_list" in record and ("text" in record or "prompt" in record):
        return _mbpp(record)
    return dict(record)


def _humaneval(record: Mapping[str, Any]) -> dict[str, Any]:
    prompt, name = str(record["prompt"]), str(record["entry_point"])
    try:
        tree = ast.parse(prompt + "    pass\n")
    except SyntaxError as error:
        raise ValueError(f"the prompt does not parse: {error}") from error
    found = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == name]
    if not found:
        raise ValueError(f"the prompt does not define {name}")
    function, lines = found[-1], prompt.split("\n")
    first = min([function.lineno, *(decorator.lineno for decorator in function.decorator_list)])
    head = lines[function.lineno - 1 : function.body[0].lineno - 1] or [lines[function.lineno - 1]]
    above = "\n".join(lines[: first - 1]).rstrip("\n")
    return {
        "id": str(record["task_id"]),
        "tier": "HumanEval",
        "comment": asked_in(ast.get_docstring(function) or name.replace("_", " ")),
        "prefix": above + "\n\n\n" if above.strip() else "",
        "def_line": " ".join(line.strip() for line in head if line.strip()),
        "check": _HUMANEVAL.format(test=record["test"], name=name),
        "reference": str(record.get("canonical_solution", "")).rstrip("\n"),
    }


def _mbpp(record: Mapping[str, Any]) -> dict[str, Any]:
    tests = [str(test) for test in record["test_list"]]
    name = _called(tests[0]) if tests else None
    if name is None:
        raise ValueError("its first test calls nothing")
    set_up = [*record.get("test_imports", ()), str(record.get("test_setup_code", ""))]
    return {
        "id": f"MBPP/{record['task_id']}",
        "tier": "MBPP",
        "comment": _one_line(str(record.get("text") or record["prompt"])),
        "check": _MBPP.format(name=name, source="\n".join([*set_up, *tests])),
        "reference": str(record.get("code", "")).replace("\r\n", "\n").strip("\n"),
    }


def asked_in(docstring: str) -> str:
    """The sentences of a docstring before its examples, in one line."""
    text = textwrap.dedent(docstring).strip()
    cut = _EXAMPLES.search(text)
    asked = text[: cut.start()] if cut and cut.start() > 10 else text.split(">>>", 1)[0]
    return _one_line(asked) or _one_line(text)


def _one_line(text: str) -> str:
    return " ".join(text.split()).rstrip(" :,(")


def _called(test: str) -> str | None:
    """The function that an assert tests: `assert set(f(1)) == ...` tests f, not set."""
    try:
        calls = [node for node in ast.walk(ast.parse(test.strip())) if isinstance(node, ast.Call)]
    except SyntaxError:
        return None
    names = [call.func.id for call in calls if isinstance(call.func, ast.Name)]
    return next((name for name in names if not hasattr(builtins, name)), names[0] if names else None)
