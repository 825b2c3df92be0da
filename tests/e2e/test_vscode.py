"""The extension in a real VS Code: what a person sees and what ends up on disk.

setup.sh puts code-server and Chromium in place (minutes the first time, nothing afterwards), drive.mjs does the
driving. A machine on which that cannot be done fails here, loudly, and does not skip.

JOTCODE_E2E_SCREENSHOT names the file for the picture of the ghost text of the shipped model; `make` targets that renew
the README's picture set it.
"""

import json
import os
import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

pytestmark = pytest.mark.e2e

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
CLIENT = ROOT / "vscode-client"
COMMENT = "# write a function to add two numbers"
SETUP_TIMEOUT_S = 1500
DRIVE_TIMEOUT_S = 1200


@dataclass(frozen=True)
class Drive:
    """What one drive saw.

    ghost, suggest, crash: the saved text and the functions in it that add two numbers, for each way to get there.
    health: the health document.  untrusted: the same as ghost, and whether the workspace's own program ran untrusted.
    """

    ghost: dict[str, object]
    suggest: dict[str, object]
    crash: dict[str, object]
    health: str
    untrusted: dict[str, object]


def run(command: list[str], folder: Path, timeout_s: float) -> str:
    """The standard output of a command that succeeded; its errors are shown as they come."""
    result = subprocess.run(command, cwd=folder, timeout=timeout_s, stdout=subprocess.PIPE, text=True)
    if result.returncode != 0:
        pytest.fail(f"{' '.join(command)} ended with {result.returncode}\n{result.stdout}", pytrace=False)
    return result.stdout


@pytest.fixture(scope="module")
def vsix(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The extension, built from the sources as they are now."""
    run([str(HERE / "setup.sh")], ROOT, SETUP_TIMEOUT_S)
    # npm writes this file at the end of a whole install: older than the lock file means another set of packages.
    installed, lock = CLIENT / "node_modules" / ".package-lock.json", CLIENT / "package-lock.json"
    if not installed.exists() or installed.stat().st_mtime < lock.stat().st_mtime:
        run(["npm", "ci", "--ignore-scripts"], CLIENT, SETUP_TIMEOUT_S)
    file = tmp_path_factory.mktemp("vsix") / "jotcode.vsix"
    run(["npm", "run", "vsix", "--", "--out", str(file)], CLIENT, SETUP_TIMEOUT_S)
    return file


def scripted_server(folder: Path) -> Path:
    """A command `jotcode serve` whose model is a script: what fails here fails in the extension or the protocol."""
    command = folder / "jotcode"
    fake = ROOT / "tests" / "server" / "fake_server.py"
    command.write_text(f'#!/bin/sh\n[ "$1" = serve ] || exit 2\nshift\nexec "{sys.executable}" "{fake}" "$@"\n')
    command.chmod(command.stat().st_mode | stat.S_IXUSR)
    return command


def shipped_server(folder: Path) -> Path:
    """The command of the environment that runs these tests, with the shipped weights."""
    return Path(sys.executable).with_name("jotcode")


@pytest.fixture(scope="module", params=[scripted_server, shipped_server], ids=["scripted model", "shipped model"])
def drive(request: pytest.FixtureRequest, vsix: Path, tmp_path_factory: pytest.TempPathFactory) -> Drive:
    """One drive through the editor, for all tests below."""
    folder = tmp_path_factory.mktemp("drive")
    server: Path = request.param(folder)
    assert server.exists(), f"{server} is missing; install the project into this environment: pip install -e ."
    picture = os.environ.get("JOTCODE_E2E_SCREENSHOT") if request.param is shipped_server else None
    command = ["node", str(HERE / "drive.mjs"), "--vsix", str(vsix), "--server", str(server)]
    command += ["--python", sys.executable, "--work", str(folder / "work")]
    command += ["--screenshot", picture or str(folder / "ghost-text.png")]
    return Drive(**json.loads(run(command, ROOT, DRIVE_TIMEOUT_S)))


def test_ghost_text_accepted_with_tab_is_saved_code_that_adds_two_numbers(drive: Drive) -> None:
    assert str(drive.ghost["text"]).startswith(COMMENT + "\n")
    assert drive.ghost["adds"]


def test_an_item_of_the_suggest_widget_is_saved_code_that_adds_two_numbers(drive: Drive) -> None:
    assert str(drive.suggest["text"]).startswith(COMMENT + "\n")
    assert drive.suggest["adds"]


def test_both_ways_insert_the_same_code(drive: Drive) -> None:
    assert drive.ghost["text"] == drive.suggest["text"]


def test_after_the_server_was_killed_the_next_comment_is_completed(drive: Drive) -> None:
    assert str(drive.crash["text"]).startswith(COMMENT + "\n")
    assert drive.crash["adds"]


def test_the_health_document_tells_how_the_server_was_found_and_that_it_is_ready(drive: Drive) -> None:
    health = json.loads(drive.health)
    assert health["server"]["origin"] == "the setting jotcode.path"
    assert health["health"]["state"] == "ready"


def test_an_untrusted_workspace_is_served_but_its_own_program_does_not_run(drive: Drive) -> None:
    assert drive.untrusted["ranBefore"] is False
    ghost = drive.untrusted["ghost"]
    assert isinstance(ghost, dict) and ghost["adds"]
