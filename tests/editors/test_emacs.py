"""A real Emacs with eglot and the configuration of editors.md: typed, accepted, saved, and what the file does."""

import subprocess
from pathlib import Path

import pytest
from editor_setup import COMMENT, DRIVE_TIMEOUT_S, configuration_of, environment, functions_that_add, install_editors

pytestmark = pytest.mark.e2e

ACCEPT = Path(__file__).with_name("accept.el")


@pytest.fixture(scope="module", autouse=True)
def editors() -> None:
    install_editors()


def accepted(folder: Path, way: str, text: str) -> Path:
    """The file that Emacs has saved. way: list, key or action."""
    file = folder / "work" / "x.py"
    file.parent.mkdir()
    init = folder / "init.el"
    init.write_text(configuration_of("Emacs", "elisp"), encoding="utf-8")
    command = ["emacs", "-q", "--batch", "-l", str(ACCEPT), str(init), way, text]
    done = subprocess.run(
        command, env=environment(folder), cwd=file.parent, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=DRIVE_TIMEOUT_S,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    return file


@pytest.mark.parametrize(("way", "end"), [("list", ""), ("list", "\n"), ("key", "")])
def test_what_is_accepted_is_saved_and_adds_two_numbers(tmp_path: Path, way: str, end: str) -> None:
    file = accepted(tmp_path, way, COMMENT + end)
    assert file.read_text().rstrip("\n") == f"{COMMENT}\ndef add(a, b):\n    return a + b"
    assert functions_that_add(file) == "add"


def test_the_code_action_writes_it_too(tmp_path: Path) -> None:
    assert functions_that_add(accepted(tmp_path, "action", COMMENT)) == "add"


@pytest.mark.parametrize("way", ["list", "key"])
def test_an_import_that_is_missing_comes_with_it(tmp_path: Path, way: str) -> None:
    file = accepted(tmp_path, way, "# write a function that makes a counter")
    lines = file.read_text().split("\n")
    assert lines.index("from collections import Counter") < lines.index("# write a function that makes a counter")
    assert functions_that_add(file)


def test_a_method_of_a_class_keeps_its_indentation(tmp_path: Path) -> None:
    file = accepted(tmp_path, "list", f"class Sums:\n    x = 1\n\n    {COMMENT}")
    assert "\n    def add(a, b):\n        return a + b" in file.read_text()
