"""The floors of the house: who may import whom, and what importing costs."""
import ast
import functools
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MAY_IMPORT = {"model": {"model"}, "training": {"training", "model"}, "server": {"server", "model"}}

# A library and the only files that may import it at all.
DOORS = {
    "pygls": ("server/",),
    "lsprotocol": ("server/",),
}
CLOSED_TO_LSP = {f"server/{name}.py" for name in ("context", "cache", "asking", "completer", "settings", "worker")}
NETWORK = {"socket", "http", "urllib", "requests", "httpx", "aiohttp", "ftplib", "smtplib", "xmlrpc", "websockets"}


@functools.cache
def imported_names(file: Path) -> tuple[str, ...]:
    names: list[str] = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"), filename=str(file))):
        if isinstance(node, ast.Import):
            names += (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}:{node.lineno}: write the full name, not a relative import"
            names.append(node.module or "")
    return tuple(names)


def python_files(folder: str) -> list[Path]:
    files = sorted((ROOT / folder).rglob("*.py"))
    assert files, folder
    return files


@pytest.mark.parametrize("floor", MAY_IMPORT)
def test_a_floor_imports_only_itself_and_the_floors_below(floor):
    for file in python_files(floor):
        for name in imported_names(file):
            head, _, rest = name.partition(".")
            assert head not in MAY_IMPORT, f"{file}: write 'jotcode.{name}'; the bare name loads every class twice"
            allowed = head != "jotcode" or rest.split(".")[0] in MAY_IMPORT[floor]
            assert allowed, f"{file}: {floor} may not import {name}"


@pytest.mark.parametrize("library", DOORS)
def test_a_library_is_imported_only_behind_its_door(library):
    for floor in MAY_IMPORT:
        for file in python_files(floor):
            relative = file.relative_to(ROOT).as_posix()
            if relative.startswith(DOORS[library]) and relative not in CLOSED_TO_LSP:
                continue
            assert library not in {name.split(".")[0] for name in imported_names(file)}, f"{file} imports {library}"


# The one opens connections, to the engine that the user names with --engine, and is imported for nothing else; the
# other sets an option of those that come in.
MAY_REACH = {"server/remote_engine.py": {"http", "urllib"}, "server/listening.py": {"socket"}}


@pytest.mark.parametrize("floor", ["model", "server"])
def test_nothing_that_serves_imports_a_network_library(floor):
    for file in python_files(floor):
        reached = NETWORK & {name.split(".")[0] for name in imported_names(file)}
        assert reached == MAY_REACH.get(file.relative_to(ROOT).as_posix(), set()), f"{file} could reach the network"


@pytest.mark.parametrize("module", ["jotcode.server.app", "jotcode.server.serve", "jotcode.server.__main__"])
def test_importing_the_server_leaves_the_heavy_libraries_out(module):
    heavy = ("torch", "spacy", "gensim", "numpy", "ray", "http.client", "jotcode.server.remote_engine")
    program = f"import sys, {module}; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
