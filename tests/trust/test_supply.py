"""What is built twice is the same twice; what it needs has bounds, a lock with hashes, and a licence that is listed."""

import ast
import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
RUNTIME = [Requirement(text) for text in PROJECT["dependencies"]]
DEVELOPMENT = [Requirement(text) for text in PROJECT["optional-dependencies"]["dev"]]
LOCK = (ROOT / "requirements-dev.lock").read_text()
LOCKED = dict(re.findall(r"^([\w.-]+)==(\S+)", LOCK, re.MULTILINE))


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("requirement", [*RUNTIME, *DEVELOPMENT], ids=lambda requirement: requirement.name)
def test_a_dependency_has_a_lower_and_an_upper_bound_and_the_locked_version_is_within(requirement):
    operators = {one.operator for one in requirement.specifier}
    assert operators == {">=", "<"}, requirement
    assert requirement.specifier.contains(LOCKED[plain(requirement.name)]), "the lock is of another time"


def test_every_locked_version_has_hashes_and_the_lock_names_no_place_to_download_from():
    entries = re.split(r"^(?=[\w.-]+==)", LOCK, flags=re.MULTILINE)[1:]
    assert len(entries) == len(LOCKED) > 60
    assert all(re.search(r"--hash=sha256:[0-9a-f]{64}", entry) for entry in entries)
    assert not re.search(r"https?:|index-url|find-links|://", LOCK)


def test_what_set_up_pins_is_what_the_lock_holds():
    pins = dict(re.findall(r"^([\w.-]+)==(\S+)", (ROOT / "constraints.txt").read_text(), re.MULTILINE))
    assert pins["torch"] == LOCKED["torch"].split("+")[0]
    assert all(LOCKED.get(plain(name), version).split("+")[0] == version for name, version in pins.items())


def test_the_lowest_versions_are_those_of_the_project_each_once():
    from lowest import CHECKERS, lowest

    found = [Requirement(text) for text in lowest(["torch==2.13.0"])]
    direct = {one.name: one for one in [*RUNTIME, *DEVELOPMENT] if one.name not in CHECKERS}
    assert {one.name for one in found} == set(direct) and len(found) == len(direct)
    for one in found:
        (pin,) = one.specifier
        assert pin.operator == "==" and direct[one.name].specifier.contains(pin.version), one
        lower = [bound.version for bound in direct[one.name].specifier if bound.operator == ">="]
        assert one.name == "torch" or [pin.version] == lower


def needed(requirements: list[Requirement]) -> set[str]:
    """The names of all packages that these need on this machine, themselves included."""
    found: set[str] = set()
    waiting = [(requirement, "") for requirement in requirements]
    while waiting:
        requirement, extra = waiting.pop()
        name = plain(requirement.name)
        if name in found or (requirement.marker and not requirement.marker.evaluate({"extra": extra})):
            continue
        try:
            distribution = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue  # for another system
        found.add(name)
        for extra in ["", *requirement.extras]:
            waiting += [(Requirement(text), extra) for text in distribution.requires or []]
    return found


def test_everything_that_is_installed_with_jotcode_is_listed_with_its_licence():
    listed = {
        plain(name) for name in re.findall(r"^\| ([\w.-]+) \|", (ROOT / "THIRD_PARTY.md").read_text(), re.MULTILINE)
    }
    assert needed(RUNTIME) - {"setuptools", "pip"} <= listed


def test_nothing_with_a_licence_that_spreads_to_the_user_is_needed():
    text = (ROOT / "THIRD_PARTY.md").read_text()
    assert not re.search(r"\| (A?GPL|GNU (Affero )?General)", text)


def test_no_library_is_imported_that_is_not_declared():
    scale = [Requirement(text) for text in PROJECT["optional-dependencies"]["scale"]]
    declared = {plain(requirement.name) for requirement in [*RUNTIME, *scale]} | {"lsprotocol", "cattrs", "attrs", "jotcode"}
    of_module = importlib.metadata.packages_distributions()
    for floor in ("server", "model"):
        for path in (ROOT / floor).glob("*.py"):
            for node in ast.walk(ast.parse(path.read_text())):
                names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
                names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
                for name in names:
                    head = name.split(".")[0]
                    if head not in sys.stdlib_module_names and head != "jotcode":
                        assert {plain(one) for one in of_module.get(head, [head])} & declared, f"{path}: {head} is not declared"


EPOCH = re.search(r"^EPOCH = (\d+)", (ROOT / "Makefile").read_text(), re.MULTILINE)


def environment() -> dict[str, str]:
    assert EPOCH is not None
    return os.environ | {"SOURCE_DATE_EPOCH": EPOCH[1], "TZ": "UTC"}


def date_all_files(folder: Path, seconds: int) -> None:
    """Gives every file another time: it is no part of what is built."""
    for path in folder.rglob("*"):
        os.utime(path, (seconds, seconds), follow_symlinks=False)


@pytest.mark.slow
def test_two_builds_of_the_wheel_are_the_same_bytes(tmp_path):
    one = tmp_path / "one"
    for name in ("server", "model", "training"):  # without the weights, which take long to pack and are files like others
        shutil.copytree(ROOT / name, one / name, ignore=shutil.ignore_patterns("__pycache__", "*.npz", "*.safetensors"))
    for name in ("jotcode_command.py", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, one / name)
    two = Path(shutil.copytree(one, tmp_path / "two"))
    wheels = []
    for folder, seconds, seed in ((one, 10**9, "1"), (two, 12 * 10**8, "2")):
        date_all_files(folder, seconds)
        command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w", "dist", "."]
        subprocess.run(command, cwd=folder, env=environment() | {"PYTHONHASHSEED": seed}, check=True)
        wheels.append(next((folder / "dist").glob("*.whl")).read_bytes())
    assert wheels[0] == wheels[1]


@pytest.mark.slow
def test_two_builds_of_the_extension_are_the_same_bytes(tmp_path):
    unbuilt = shutil.ignore_patterns("node_modules", "dist", "out", "*.vsix")
    one = Path(shutil.copytree(ROOT / "vscode-client", tmp_path / "one", ignore=unbuilt))
    two = Path(shutil.copytree(one, tmp_path / "two"))
    built = []
    for folder, seconds in ((one, 10**9), (two, 12 * 10**8)):
        date_all_files(folder, seconds)
        (folder / "node_modules").symlink_to(ROOT / "vscode-client" / "node_modules")
        subprocess.run(["npm", "run", "--silent", "vsix"], cwd=folder, env=environment(), check=True, capture_output=True)
        built.append((folder / "jotcode.vsix").read_bytes())
    assert built[0] == built[1]
