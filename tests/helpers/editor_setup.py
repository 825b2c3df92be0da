"""What the tests of real editors share: the editors themselves, a scripted `jotcode`, and what the saved file does."""

import os
import re
import stat
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
COMMENT = "# write a function to add two numbers"
SETUP_TIMEOUT_S = 900
# An editor that waits for an answer that does not come is killed after so long.
DRIVE_TIMEOUT_S = 400


def install_editors() -> None:
    """Raises CalledProcessError where an editor is missing and cannot be installed; setup.sh says which and why."""
    subprocess.run([ROOT / "tests" / "editors" / "setup.sh"], check=True, timeout=SETUP_TIMEOUT_S)


def environment(folder: Path) -> dict[str, str]:
    """For an editor whose home is the folder and that finds a scripted `jotcode` on its PATH."""
    command = folder / "bin" / "jotcode"
    command.parent.mkdir(parents=True)
    fake = ROOT / "tests" / "server" / "fake_server.py"
    command.write_text(f'#!/bin/sh\n[ "$1" = serve ] || exit 2\nshift\nexec "{sys.executable}" "{fake}" "$@"\n')
    command.chmod(command.stat().st_mode | stat.S_IXUSR)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "NVIM", "EMACS"))}
    return {
        **kept,
        "HOME": str(folder),
        "PATH": f"{command.parent}{os.pathsep}{os.environ['PATH']}",
        "JOTCODE_DATA": str(folder / "data"),
    }


def configuration_of(section: str, language: str) -> str:
    """The configuration that editors.md tells its readers to copy: the block of a language in a section."""
    text = (ROOT / "editors.md").read_text(encoding="utf-8")
    body = re.split(r"^## ", text, flags=re.MULTILINE)
    found = next(part for part in body if part.startswith(section))
    block = re.search(rf"^```{language}\n(.*?)^```", found, re.MULTILINE | re.DOTALL)
    assert block is not None, f"editors.md: section {section} has no block of {language}"
    return block[1]


def functions_that_add(file: Path) -> str:
    """The names of the functions of a saved file that add two numbers, when it is run."""
    program = [sys.executable, "-I", str(ROOT / "tests" / "e2e" / "adds.py"), str(file)]
    done = subprocess.run(program, capture_output=True, text=True, timeout=30)
    assert done.returncode == 0, f"{done.stderr}\n{file.read_text(encoding='utf-8')!r}"
    return done.stdout.strip()
