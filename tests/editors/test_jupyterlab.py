"""A real JupyterLab with jupyterlab-lsp, set up as editors.md says: what is typed, accepted, run, and what it gives.

setup_jupyterlab.sh puts JupyterLab and Chromium in place, jupyterlab.mjs does the driving: one drive for all tests.
"""

import json
import os
import secrets
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from editor_setup import COMMENT, DRIVE_TIMEOUT_S, SETUP_TIMEOUT_S, configuration_of, environment, functions_that_add

pytestmark = pytest.mark.e2e

HERE = Path(__file__).parent
CACHE = Path(os.environ.get("JOTCODE_JUPYTER_CACHE", Path.home() / ".cache" / "jotcode-jupyter"))
START_TIMEOUT_S = 240
STOP_TIMEOUT_S = 60
COUNTER = "# write a function that makes a counter"
TILL = "class Till:\n    def __init__(self):\n        self.total = 0\n\n    "
BODY = "    return a + b"


def notebook(*cells: str) -> str:
    """A notebook of Python cells, as it is on disk."""
    empty = {"cell_type": "code", "execution_count": None, "metadata": {}, "outputs": []}
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    language = {"name": "python", "file_extension": ".py", "mimetype": "text/x-python"}
    return json.dumps(
        {
            "cells": [empty | {"id": f"cell{number}", "source": text} for number, text in enumerate(cells)],
            "metadata": {"kernelspec": kernel, "language_info": language},
            "nbformat": 4,
            "nbformat_minor": 5,
        }
    )


FILES = {
    "helper.ipynb": notebook("def helper(x):\n    return x * 2", "", "print(add(helper(2), 3))", "unrelated = 1"),
    "method.ipynb": notebook(TILL, "print(Till.add(2, 3))"),
    "imports.ipynb": notebook("import json, os", "", "print(Counter('aab')['a'], os.name)"),
    "reject.ipynb": notebook("x = 1", ""),
    "magic.ipynb": notebook("%%time\n", "print(add(2, 3))"),
    "plain.py": "",
}
TAKE: list[list[object]] = [["accept"], ["holds", "return a + b"]]
VISITS: dict[str, list[list[object]]] = {
    "helper.ipynb": [
        ["cell", 1], ["type", COMMENT], ["ask", "Tab", "def add"], *TAKE,
        ["run", 0], ["run", 1], ["run", 2, "7"], ["save"],
    ],
    "method.ipynb": [
        ["cell", 0], ["type", COMMENT], ["ask", "Tab", "def add"], *TAKE,
        ["run", 0], ["run", 1, "5"], ["save"],
    ],
    "imports.ipynb": [
        ["cell", 1], ["type", COUNTER], ["ask", "Tab", "def "], *TAKE,
        ["run", 0], ["run", 1], ["run", 2, "2"], ["save"],
    ],
    "reject.ipynb": [["cell", 1], ["type", COMMENT], ["ask", "Tab", "def add"], ["reject"], ["save"]],
    "magic.ipynb": [
        ["cell", 0], ["type", COMMENT], ["ask", "Tab", "def add"], *TAKE, ["run", 0], ["run", 1, "5"], ["save"],
    ],
    "plain.py": [["cell", 0], ["type", COMMENT], ["ask", "Tab", "def add"], *TAKE, ["save"]],
}  # fmt: skip


@contextmanager
def jupyterlab(folder: Path) -> Iterator[tuple[str, str, Path]]:
    """The address, the token and the notebooks' folder of a JupyterLab whose home is the folder."""
    home, token, work = environment(folder), secrets.token_hex(16), folder / "work"
    work.mkdir()
    configuration = folder / ".jupyter" / "jupyter_server_config.d" / "jotcode.json"
    configuration.parent.mkdir(parents=True)
    configuration.write_text(configuration_of("JupyterLab", "json"), encoding="utf-8")
    kept = {name: value for name, value in home.items() if not name.startswith(("JUPYTER", "PYTHON", "VIRTUAL_ENV"))}
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [
        str(CACHE / "venv" / "bin" / "python"), "-m", "jupyterlab", "--no-browser", "--allow-root",
        "--ip=127.0.0.1", f"--port={port}", "--ServerApp.port_retries=0", f"--ServerApp.root_dir={work}",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate", "--LabApp.news_url=None",
    ]  # fmt: skip
    log = folder / "jupyterlab.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, cwd=work, env=kept | {"JUPYTER_TOKEN": token},
            stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
        )  # fmt: skip
    try:
        end = time.monotonic() + START_TIMEOUT_S
        while not listens(port):
            assert process.poll() is None and time.monotonic() < end, log.read_text(errors="replace")
        yield f"http://127.0.0.1:{port}/", token, work
    finally:
        process.terminate()
        try:
            process.wait(STOP_TIMEOUT_S)
        except subprocess.TimeoutExpired:
            process.kill()


def listens(port: int) -> bool:
    """True once something listens; takes a moment if not."""
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        # Another Python takes a part of the time that one needs to start, which is all that there is to wait for.
        subprocess.run([CACHE / "venv" / "bin" / "python", "-c", ""], timeout=60, check=True)
        return False
    return True


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The files that were saved after one drive through all of them."""
    subprocess.run([HERE / "setup_jupyterlab.sh"], check=True, timeout=SETUP_TIMEOUT_S)
    folder = tmp_path_factory.mktemp("jupyterlab")
    with jupyterlab(folder) as (address, token, work):
        for name, text in FILES.items():
            (work / name).write_text(text, encoding="utf-8")
        visits = [{"file": name, "steps": steps} for name, steps in VISITS.items()]
        done = subprocess.run(
            ["node", HERE / "jupyterlab.mjs", address, token, folder],
            input=json.dumps(visits), capture_output=True, text=True, timeout=DRIVE_TIMEOUT_S * 2,
        )  # fmt: skip
    log = (folder / "jupyterlab.log").read_text(errors="replace")
    assert done.returncode == 0, f"{done.stderr}\n{log[-3000:]}\npicture: {folder}/failure.png"
    return {name: work / name for name in FILES}


def cells(file: Path) -> list[str]:
    """The texts of a notebook's cells."""
    return ["".join(cell["source"]) for cell in json.loads(file.read_text(encoding="utf-8"))["cells"]]


def printed(file: Path) -> list[str]:
    """What each cell of a notebook printed when it was run; the test fails if one raised."""
    found: list[list[dict[str, Any]]] = [cell["outputs"] for cell in json.loads(file.read_text("utf-8"))["cells"]]
    assert not [output for outputs in found for output in outputs if output["output_type"] == "error"], found
    return ["".join("".join(output.get("text", "")) for output in outputs) for outputs in found]


def test_a_cell_gets_the_code_for_its_comment_and_works_with_the_cells_around_it(saved: dict[str, Path]) -> None:
    file = saved["helper.ipynb"]
    assert cells(file)[1] == f"{COMMENT}\ndef add(a, b):\n{BODY}"
    assert cells(file)[::2] == ["def helper(x):\n    return x * 2", "print(add(helper(2), 3))"]
    assert printed(file)[2] == "7\n"


def test_a_method_of_a_class_keeps_its_indentation(saved: dict[str, Path]) -> None:
    file = saved["method.ipynb"]
    assert cells(file)[0] == f"{TILL}{COMMENT}\n    def add(a, b):\n    {BODY}"
    assert printed(file)[1] == "5\n"


def test_a_missing_import_comes_with_the_code_and_one_of_another_cell_does_not(saved: dict[str, Path]) -> None:
    file = saved["imports.ipynb"]
    first, code, *_ = cells(file)  # running the last cell has added one
    assert first == "import json, os"
    assert code.startswith(f"{COUNTER}\nfrom collections import Counter\n")
    assert "import os" not in code and code.endswith(BODY)
    assert printed(file)[2] == "2 posix\n"


def test_a_list_that_is_rejected_leaves_the_cell_as_it_was_typed(saved: dict[str, Path]) -> None:
    assert cells(saved["reject.ipynb"]) == ["x = 1", COMMENT]


def test_a_cell_that_is_timed_gets_its_code_below_the_magic(saved: dict[str, Path]) -> None:
    file = saved["magic.ipynb"]
    assert cells(file)[0] == f"%%time\n{COMMENT}\ndef add(a, b):\n{BODY}"
    assert printed(file)[1] == "5\n"


def test_a_python_file_in_the_file_editor_adds_two_numbers_when_it_is_run(saved: dict[str, Path]) -> None:
    assert saved["plain.py"].read_text(encoding="utf-8").rstrip("\n") == f"{COMMENT}\ndef add(a, b):\n{BODY}"
    assert functions_that_add(saved["plain.py"]) == "add"
