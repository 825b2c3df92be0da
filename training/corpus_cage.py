"""What a process gives up before it runs doctests: its terminal, its home, and writing outside an empty folder."""

import ctypes
import os
import signal
import sys
import tempfile
import threading
import time

PR_SET_PDEATHSIG = 1


def die_with_parent(parent: int) -> None:
    """End this process when the one that started it ends, killed or not. Called in the child, first of all.

    parent: its process id. Linux does it; elsewhere a thread watches.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    else:
        threading.Thread(target=_watch, args=(parent,), daemon=True).start()
    if os.getppid() != parent:  # it ended before we asked
        os._exit(1)


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


def become_harmless(folder: str, parent: int) -> None:
    """In the forked process: a group of its own, silent, at home in the folder, and unable to write elsewhere.

    parent: the process that forked it; it ends with that.
    """
    die_with_parent(parent)
    os.setpgid(0, 0)
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)
    os.chdir(folder)
    os.environ.update(HOME=folder, TMPDIR=folder)
    tempfile.tempdir = None
    sys.addaudithook(_FolderGuard(os.path.realpath(folder)))


class _FolderGuard:
    """An audit hook that refuses to change files outside a folder, and to signal processes that are not one's own."""

    _CHANGES = frozenset(
        {"os.remove", "os.rmdir", "os.mkdir", "os.chmod", "os.chown", "os.truncate", "os.utime", "shutil.rmtree"}
    )
    _CHANGES_BOTH = frozenset({"os.rename", "os.link", "shutil.move"})
    _CHANGES_SECOND = frozenset({"os.symlink", "shutil.copyfile", "shutil.copytree"})

    def __init__(self, folder: str) -> None:
        self._roots = (folder + os.sep, "/dev/")
        self._parent = os.getppid()

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if event == "open":
            path, mode, flags = arguments
            writes = isinstance(mode, str) and not set(mode).isdisjoint("wax+")
            if writes or (isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC)):
                self._refuse_outside(path)
        elif event in self._CHANGES:
            self._refuse_outside(arguments[0])
        elif event in self._CHANGES_BOTH:
            self._refuse_outside(arguments[0])
            self._refuse_outside(arguments[1])
        elif event in self._CHANGES_SECOND:
            self._refuse_outside(arguments[1])
        elif event in ("os.kill", "os.killpg") and not self._is_own(arguments[0]):
            raise PermissionError(f"a doctest may not signal process {arguments[0]}")

    def _is_own(self, process: object) -> bool:
        return isinstance(process, int) and process > 1 and process != self._parent

    def _refuse_outside(self, path: object) -> None:
        if isinstance(path, int) or path is None:
            return
        # Not Path.resolve, which asks the disk about every part, for every file that is written.
        absolute = os.path.abspath(os.fsdecode(path))  # type: ignore[arg-type]  # noqa: PTH100
        if not f"{absolute}/".startswith(self._roots):
            raise PermissionError(f"a doctest may not change {absolute}")
