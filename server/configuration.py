"""Which settings hold for which document: the client's, the client's for a root, and what the root's project says.

A document belongs to the innermost workspace root that holds it. The project's file is read when the client says that
it has changed; from a client that does not watch files, whenever its time or size has.
"""
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from jotcode.server.project_settings import ProjectSettings, Stamp, read_project, stamp_of
from jotcode.server.settings import ServerSettings, parse_settings
from pygls import uris


@dataclass(slots=True)
class _Project:
    stamp: Stamp
    settings: ProjectSettings


@dataclass(slots=True)
class Configuration:
    """The settings of one client and of its workspace's roots.

    watched: the client tells when a project's file changes, so that nobody has to look.
    """

    settings: ServerSettings = field(default_factory=ServerSettings)
    watched: bool = False
    _of_roots: dict[str, ServerSettings] = field(default_factory=dict)
    _roots: dict[str, Path] = field(default_factory=dict)
    _projects: dict[Path, _Project] = field(default_factory=dict)
    _client_problems: list[str] = field(default_factory=list)

    def take(self, raw: object, of_roots: Mapping[str, object] | None = None) -> list[str]:
        """Takes over what a client sent, for all documents and by root uri. What is wrong with it, each thing once."""
        self.settings, problems = parse_settings(raw)
        self._of_roots = {}
        for root, one in (of_roots or {}).items():
            self._of_roots[root], more = parse_settings(one)
            problems += [problem for problem in more if problem not in problems]
        new = [problem for problem in problems if problem not in self._client_problems]
        self._client_problems = problems
        return new

    def set_roots(self, roots: Sequence[str]) -> list[str]:
        """Takes over the uris of the workspace's roots. What is wrong with their files."""
        paths = ((root, uris.to_fs_path(root)) for root in roots if root.startswith("file:"))
        self._roots = {root: Path(path) for root, path in paths if path}
        self._of_roots = {root: settings for root, settings in self._of_roots.items() if root in self._roots}
        self._projects = {path: one for path, one in self._projects.items() if path in self._roots.values()}
        return self.refresh()

    @property
    def roots(self) -> list[str]:
        """The uris of the workspace's roots that are folders of this machine."""
        return list(self._roots)

    def refresh(self, only: Path | None = None, force: bool = False) -> list[str]:
        """Reads the files of the roots (of one root) that have changed. What is wrong with them, each thing once.

        force: they have changed even if time and size are the same.
        """
        problems: list[str] = []
        for path in [only] if only is not None else self._roots.values():
            stamp, known = stamp_of(path), self._projects.get(path)
            if known is not None and known.stamp == stamp and not force:
                continue
            found = read_project(path)
            said = known.settings.problems if known is not None else ()
            problems += [problem for problem in found.problems if problem not in said]
            self._projects[path] = _Project(stamp, found)
        return problems

    def of(self, path: str | None) -> tuple[ServerSettings, list[str]]:
        """The settings for a document at a path (None: it has none), and what a file that had to be read says wrong."""
        root = self._root_of(path)
        if root is None:
            return self.settings, []
        folder = self._roots[root]
        problems = [] if self.watched else self.refresh(folder)
        base = self._of_roots.get(root, self.settings)
        project = self._projects.get(folder)
        return (project.settings.over(base) if project is not None else base), problems

    def files(self) -> list[str]:
        """The project files that set something."""
        return [str(one.settings.file) for one in self._projects.values() if one.settings.file is not None]

    def problems(self) -> list[str]:
        """All that is wrong now."""
        return [*self._client_problems, *(text for one in self._projects.values() for text in one.settings.problems)]

    def _root_of(self, path: str | None) -> str | None:
        if not path:
            return None
        holding = [root for root, folder in self._roots.items() if Path(path).is_relative_to(folder)]
        return max(holding, key=lambda root: len(self._roots[root].parts), default=None)
