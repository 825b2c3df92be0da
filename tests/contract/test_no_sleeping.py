"""No test waits by the clock until something is surely done: told by the syntax trees of the tests.

A sleep lets the loop run once (`sleep(0)`), or stands in a `while` that looks again at what is awaited. The others are
named here with what they are. Python that a test hands to another process is a text, not a call, and is not seen.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
SLEEPS = {"sleep", "wait_for_timeout", "qWait"}
MAY_SLEEP = {
    ("helpers/scripted_replica.py", "complete"): "is the time that an engine takes; no test counts on its length",
    ("trust/test_load.py", "test_of_200_requests_at_most_one_decodes_the_last_is_answered_and_all_get_one_answer"):
        "is the pace of the requests; what happened is awaited afterwards",
}  # fmt: skip


def blind(source: str) -> Iterator[str]:
    """The functions of a source that sleep and do not look whether they must go on."""
    tree = ast.parse(source)
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _sleeps(node):
            above = list(_above(node, parents))
            if not any(isinstance(one, ast.While) and _looks(one) for one in above):
                yield next((one.name for one in above if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)), "")


def _sleeps(call: ast.Call) -> bool:
    """Whether a call waits for a time; a new Event, which nobody can set, does too."""
    if not (call.args or call.keywords) or (call.args and ast.unparse(call.args[0]) == "0"):
        return False
    called = ast.unparse(call.func)
    return called.rpartition(".")[2] in SLEEPS or called.endswith("Event().wait")


def _above(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> Iterator[ast.AST]:
    """What a node stands in, up to the function: a loop around a function says nothing of what is in it."""
    while node in parents:
        node = parents[node]
        yield node
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            return


def _looks(loop: ast.While) -> bool:
    """Whether a loop ends by what it sees: its condition is one, or something inside leaves it."""
    if not isinstance(loop.test, ast.Constant):
        return True
    return any(isinstance(node, ast.Return | ast.Break) for node in ast.walk(loop))


def found() -> set[tuple[str, str]]:
    paths = sorted(path for path in TESTS.rglob("*.py") if "node_modules" not in path.parts)
    assert len(paths) > 100
    return {
        (path.relative_to(TESTS).as_posix(), name) for path in paths for name in blind(path.read_text(encoding="utf-8"))
    }


def test_no_test_sleeps_to_pass_and_each_excuse_is_needed():
    assert found() == set(MAY_SLEEP)


@pytest.mark.parametrize(
    "body",
    [
        "time.sleep(1)", "await asyncio.sleep(0.1)", "for _ in range(9): sleep(0.1)", "page.wait_for_timeout(500)",
        "while True: sleep(1)", "sleep(secs=1)", "sleep(STEP_S)", "threading.Event().wait(0.5)",
    ],
)  # fmt: skip
def test_a_sleep_that_looks_at_nothing_is_found(body):
    assert list(blind(f"async def test():\n    {body}\n")) == ["test"]
    assert list(blind(f"while waits():\n    async def test():\n        {body}\n")) == ["test"], "the loop is outside"


@pytest.mark.parametrize(
    "body",
    [
        "await asyncio.sleep(0)", "while not done(): sleep(0.01)", "while True:\n  if done(): return\n  sleep(1)",
        "await asyncio.Event().wait()",
    ],
)  # fmt: skip
def test_one_that_looks_again_is_left_alone(body):
    indented = body.replace("\n", "\n    ")
    assert not list(blind(f"async def test():\n    {indented}\n"))
