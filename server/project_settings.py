"""What a project says about jotcode: `jotcode.toml`, or `[tool.jotcode]` in `pyproject.toml`, in a workspace's root.

A project is somebody else's as often as not, so its file is data and little of it counts: how much is offered, and
when. It can name no program, model or path, it cannot choose the machine's device, and what the user has switched off
(`enable`, `feedback`, the automatic trigger) it cannot switch on.
"""
import re
import stat
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path

from jotcode.server.settings import (
    CLIENT_KEYS,
    SECTION,
    ServerSettings,
    camel_case,
    did_you_mean,
    setting_called,
    what_is_wrong,
)

OWN_FILE = "jotcode.toml"
SHARED_FILE = "pyproject.toml"
MAX_BYTES = 1_000_000
# Settings of the machine, and of the person at it.
NOT_FOR_PROJECTS = frozenset(["device"])
# A project may give these values, not the others: it can only make jotcode quieter than the user has it.
_ONLY: Mapping[str, object] = {"enable": False, "trigger": "manual", "feedback": False}

_AT_LINE = re.compile(r" ?\(at line (\d+), column \d+\)")

# What tells one state of a root's files from another: name, time of the last change in ns, size in bytes.
Stamp = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class ProjectSettings:
    """What a root's file sets. values: by the fields of ServerSettings.  problems: each with file:line and the mend."""

    values: Mapping[str, object]
    problems: tuple[str, ...] = ()
    file: Path | None = None

    def over(self, settings: ServerSettings) -> ServerSettings:
        """The user's settings for a document of this root."""
        allowed = {name: value for name, value in self.values.items() if name not in _ONLY or value == _ONLY[name]}
        return replace(settings, **allowed)  # type: ignore[arg-type]


def stamp_of(root: Path) -> Stamp:
    """The state of the root's files; equal as long as none of them has changed."""
    return tuple((name, *found) for name in (OWN_FILE, SHARED_FILE) if (found := _stat(root / name)) is not None)


def read_project(root: Path) -> ProjectSettings:
    """The settings of a root: those of jotcode.toml if it is there, else those of pyproject.toml. Raises nothing."""
    own = root / OWN_FILE
    if _stat(own) is not None:
        table, problem, lines = _read(own)
        return ProjectSettings({}, (problem,), own) if problem else _checked(table, own, lines)
    shared = root / SHARED_FILE
    if _stat(shared) is None:
        return ProjectSettings({})
    table, problem, lines = _read(shared)
    if problem:  # other tools will say so; a file that does not name us is not ours to complain of
        return ProjectSettings({}, (problem,) if f"tool.{SECTION}" in "".join(lines) else (), shared)
    tools = table.get("tool")
    ours = tools.get(SECTION) if isinstance(tools, Mapping) else None
    if ours is None:
        return ProjectSettings({})
    if not isinstance(ours, Mapping):
        line = _line_of(SECTION, lines)
        return ProjectSettings({}, (f"{shared}:{line}: tool.{SECTION} must be a table; nothing of it is used",), shared)
    return _checked(ours, shared, lines)


def _checked(table: Mapping[str, object], file: Path, lines: list[str]) -> ProjectSettings:
    values: dict[str, object] = {}
    problems: list[str] = []
    start = 0
    if file.name == SHARED_FILE:
        start = next((at for at, line in enumerate(lines) if f"tool.{SECTION}" in line.replace(" ", "")), 0)
    for key, value in table.items():
        where = f"{file}:{_line_of(key, lines, start)}"
        name = setting_called(key)
        if key in CLIENT_KEYS or name in NOT_FOR_PROJECTS:
            problems.append(f"{where}: {key} is not for a project to set; set {SECTION}.{key} in your editor")
        elif name is None:
            problems.append(f"{where}: {key} is no setting{did_you_mean(key)}")
        elif problem := what_is_wrong(name, value):
            problems.append(f"{where}: {key} {problem}, not {value!r}"[:200] + "; the editor's setting is used")
        else:
            values[name] = value
    return ProjectSettings(values, tuple(problems), file)


def _read(file: Path) -> tuple[Mapping[str, object], str, list[str]]:
    """The file's table, what is wrong with it as a message or "", and its lines."""
    try:
        text = file.read_bytes()[: MAX_BYTES + 1].decode("utf-8")
    except OSError as error:
        return {}, f"{file}: cannot be read: {error.strerror}; it is ignored", []
    except UnicodeDecodeError:
        return {}, f"{file}: is not UTF-8; save it as UTF-8, until then it is ignored", []
    lines = text.splitlines()
    try:
        return tomllib.loads(text), "", lines
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        where = f"{file}:{found[1]}" if found else f"{file}:{max(1, len(lines))}"
        return {}, f"{where}: is not TOML: {_AT_LINE.sub('', str(error))[:120]}; the file is ignored", lines
    except RecursionError:
        return {}, f"{file}: is nested too deep; it is ignored", lines


def _line_of(key: str, lines: list[str], start: int = 0) -> int:
    """The line, from 1, on which a key is set; the table's own line if it cannot be told."""
    # Written as a key, a dotted key, a table's name or inside an inline table.
    pattern = re.compile(rf"""(?:^|[\s,{{.\["']){re.escape(key)}["']?\s*[=.\]]""")
    return next((at + 1 for at in range(start, len(lines)) if pattern.search(lines[at])), start + 1)


def _stat(file: Path) -> tuple[int, int] | None:
    """None for what is no ordinary file of a bearable size: a pipe in its place must not stop the server."""
    try:
        found = file.stat()
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(found.st_mode) or found.st_size > MAX_BYTES:
        return None
    return found.st_mtime_ns, found.st_size


def project_keys() -> list[str]:
    """The settings that a project's file may set, by the names that an editor uses."""
    return [camel_case(field.name) for field in fields(ServerSettings) if field.name not in NOT_FOR_PROJECTS]
