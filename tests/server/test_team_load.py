"""benchmarks/load.py in small: six clients type at a server in a process of its own, and a seventh reads nothing."""
import asyncio
import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
CLIENTS, SECONDS = 6, 3.0


@pytest.fixture(scope="module")
def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("benchmarks_load", ROOT / "benchmarks" / "load.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def address() -> Iterator[tuple[str, int]]:
    command = [sys.executable, str(Path(__file__).parent / "fake_server.py"), "--tcp"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr is not None
        host, port = server.stderr.readline().removeprefix("listening on ").strip().rsplit(":", 1)
        yield host, int(port)
        server.kill()


def test_all_who_type_are_answered_alike_though_one_reads_nothing(load, address):
    found = asyncio.run(load.run_clients(*address, CLIENTS, SECONDS, pause_s=(0.05, 0.1), slow=True))
    assert len(found.delays_s) == CLIENTS and all(found.delays_s), "somebody got no answer at all"
    assert found.empty == 0
    assert found.fairness > 0.8, found.delays_s


def test_jains_index_is_one_for_equal_shares_and_one_nth_for_a_single_winner(load):
    assert load.jain([3, 3, 3]) == pytest.approx(1)
    assert load.jain([9, 0, 0]) == pytest.approx(1 / 3)
    assert load.jain([4, 2]) == pytest.approx(36 / 40)


def test_the_report_has_a_row_for_each_load(load):
    quick = load.Load(2.0, [[0.1, 0.3], [0.2, 0.4]], empty=1)
    text = load.report({"2": quick}, {"alone": [2.0, 2.0], "rows": [1.0, 1.0]}, 2, "here")
    assert "| 2 | 2.00 | 0.30 | 0.40 | 1.000 | 1 of 4 |" in text
    assert "| rows | 1.00 | 0.50 × |" in text
