"""A project that wants its own code run by whoever opens it: nothing of it runs, however the server is started.

The control shows that the traps work: started carelessly, the project's own jotcode runs instead of ours.
"""

import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

# What the server and the model import, by their own names and by those that Python itself looks for at a start.
TRAPS = (
    "jotcode", "torch", "numpy", "pygls", "lsprotocol", "cattrs", "attrs", "safetensors", "autopep8", "pycodestyle",
    "platformdirs", "typer", "rich", "sitecustomize", "usercustomize", "json", "typing", "asyncio", "logging", "re",
    "ast", "server", "model", "jotcode_command", "conftest", "setup",
)  # fmt: skip
LOAD_S = 120.0  # torch, on a busy machine
ASK = "# write a function to add two numbers"


@pytest.fixture
def project(tmp_path) -> Path:
    """A project full of traps. Whatever of it runs leaves a file in tmp_path/ran."""
    ran, folder = tmp_path / "ran", tmp_path / "project"
    ran.mkdir()
    for name in TRAPS:
        package = folder / name
        package.mkdir(parents=True)
        trap = f"open({str(ran / name)!r}, 'w').write('{name}')\n"
        (package / "__init__.py").write_text(trap)
        (package / "__main__.py").write_text(trap)
        if name == "jotcode":
            (package / "server").mkdir()
            (package / "server" / "__init__.py").write_text(trap)
            (package / "server" / "__main__.py").write_text(trap)
    program = folder / "jotcode.sh"
    program.write_text(f"#!/bin/sh\ntouch {ran}/program\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    (folder / ".vscode").mkdir()
    settings = {
        "jotcode.path": str(program),
        "jotcode.interpreter": str(program),
        "jotcode.args": ["--checkpoint", "."],
    }
    (folder / ".vscode" / "settings.json").write_text(json.dumps(settings))
    (folder / "pyproject.toml").write_text("[tool.jotcode]\ncheckpoint = 'jotcode'\n[tool.autopep8]\naggressive = 3\n")
    (folder / "setup.cfg").write_text("[pycodestyle]\nmax-line-length = 3\n[jotcode]\npath = ./jotcode.sh\n")
    (folder / "evil.pth").write_text("import jotcode\n")
    (folder / "work.py").write_text(f"open({str(ran / 'work')!r}, 'w')\n{ASK}\n")
    return folder


def what_ran(project: Path) -> list[str]:
    return sorted(path.name for path in (project.parent / "ran").iterdir())


def serve(client, project: Path) -> None:
    """The main job in the project: its folder is the root, its file is open and asked about."""
    client.initialize(rootUri=project.as_uri(), workspaceFolders=[{"uri": project.as_uri(), "name": "project"}])
    client.wait_ready(LOAD_S)
    text = (project / "work.py").read_text()
    document = {"uri": (project / "work.py").as_uri(), "languageId": "python", "version": 1, "text": text}
    client.notify("textDocument/didOpen", {"textDocument": document})
    client.inline(document["uri"], 1, len(ASK), invoked=True)
    client.popup(document["uri"], 1, len(ASK))
    assert client.leave() == 0


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return kept | more


def as_the_extension_does(checkpoint: Path) -> list[str]:
    return [sys.executable, "-P", "-m", "jotcode.server", "--checkpoint", str(checkpoint)]


def test_nothing_of_a_hostile_project_runs_when_the_extension_starts_the_server(
    start_client, project, tmp_path, small_checkpoint
):
    (tmp_path / "own").mkdir()
    client = start_client(
        command=as_the_extension_does(small_checkpoint), cwd=tmp_path / "own", env=environment(PYTHONSAFEPATH="1")
    )
    serve(client, project)
    assert what_ran(project) == []


@pytest.mark.slow
def test_nothing_of_it_runs_either_where_the_project_is_the_current_folder(start_client, project, small_checkpoint):
    client = start_client(command=as_the_extension_does(small_checkpoint), cwd=project, env=environment())
    serve(client, project)
    assert what_ran(project) == []


@pytest.mark.slow
def test_nor_when_another_editor_starts_the_command_in_the_project(start_client, project, small_checkpoint):
    command = shutil.which("jotcode", path=str(Path(sys.executable).parent))
    assert command is not None, "the command stands beside its interpreter"
    client = start_client(
        "serve", "--checkpoint", str(small_checkpoint), command=[command], cwd=project, env=environment()
    )
    serve(client, project)
    assert what_ran(project) == []


def test_the_traps_work_a_careless_start_runs_the_project(project):
    started = subprocess.run(
        [sys.executable, "-m", "jotcode.server"],
        cwd=project,
        env=environment(),
        capture_output=True,
        check=False,
        input=b"",
    )
    assert "jotcode" in what_ran(project), started.stderr


def test_every_setting_that_names_something_to_run_is_restricted_in_an_untrusted_project():
    manifest = json.loads((Path(__file__).parents[2] / "vscode-client" / "package.json").read_text())
    restricted = set(manifest["capabilities"]["untrustedWorkspaces"]["restrictedConfigurations"])
    texts = {
        name
        for name, setting in manifest["contributes"]["configuration"]["properties"].items()
        if setting["type"] in ("string", "array") and "enum" not in setting
    }
    assert texts <= restricted, "a project could name its own executable or weights"


def test_the_extension_starts_python_with_a_safe_path_outside_the_project():
    source = Path(__file__).parents[2] / "vscode-client" / "src"
    assert "['-P', '-m', 'jotcode.server'" in (source / "python.ts").read_text()
    assert "PYTHONSAFEPATH: '1'" in (source / "machine.ts").read_text()
    assert "const cwd = this.context.globalStorageUri.fsPath" in (source / "server.ts").read_text()
