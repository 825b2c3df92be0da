"""A real Kate under Xvfb with the configuration of editors.md: typed, accepted or refused, saved, run."""

import os
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from editor_setup import COMMENT, DRIVE_TIMEOUT_S, configuration_of, environment, functions_that_add, install_editors

pytestmark = pytest.mark.e2e

WAIT_S = 120  # a machine that does much else at the same time
POLL_S = 0.1
QUESTION = "LSP server start requested"  # Kate's, before it starts a server for the first time
# The plugin on, and the list only when it is asked for: it must not open by itself between two keys of the test.
KATERC = "[Kate Plugins]\nlspclientplugin=true\n\n[KTextEditor View]\nAuto Completion=false\n"


class Kate:
    """One Kate on a screen of its own, driven by keys."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "work" / "x.py"
        self.file.parent.mkdir()
        self.file.write_text("")
        (folder / "run").mkdir(mode=0o700)
        self._environment = environment(folder) | {"XDG_RUNTIME_DIR": str(folder / "run"), "QT_QPA_PLATFORM": "xcb"}
        self._said = folder / "said.txt"
        self._keep_what_is_said(folder / "bin" / "jotcode")
        settings = folder / ".config" / "kate" / "lspclient" / "settings.json"
        settings.parent.mkdir(parents=True)
        settings.write_text(configuration_of("Kate", "json"), encoding="utf-8")
        (folder / ".config" / "katerc").write_text(KATERC)
        self._processes: list[subprocess.Popen[bytes]] = []

    def _keep_what_is_said(self, command: Path) -> None:
        """The server's messages go to a file too: they tell when it is ready."""
        server = command.rename(command.with_name("scripted"))
        command.write_text(f'#!/bin/sh\n"{server}" "$@" | tee "{self._said}"\n')
        command.chmod(0o755)

    def start(self) -> None:
        """Returns when the user may type: the question is answered and the server is ready."""
        self._environment["DISPLAY"] = self._screen()
        self._spawn(["dbus-run-session", "--", "kate", "--new", "--block", str(self.file)])
        self._until("the question whether to start jotcode", lambda: self._windows("--name", QUESTION))
        self._xdotool("windowfocus", "--sync", self._windows("--name", QUESTION)[0])
        self.keys("alt+y")
        self._until("an answered question", lambda: not self._windows("--name", QUESTION))
        (main,) = self._windows("--name", self.file.name)
        self._xdotool("windowfocus", "--sync", main)  # which a window manager would do
        self._until("a ready server", lambda: self._said.exists() and "jotcode is ready" in self._said.read_text())

    def _screen(self) -> str:
        """A new one, at the first number that is free; the X server writes the number when it listens."""
        read, write = os.pipe()
        size = ["-screen", "0", "1280x800x24", "-noreset"]
        self._spawn(["Xvfb", "-displayfd", str(write), *size], pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as number:
            found = number.readline().strip()
        assert found, "Xvfb did not start"
        return f":{found}"

    def _spawn(self, command: list[str], pass_fds: tuple[int, ...] = ()) -> None:
        process = subprocess.Popen(
            command, env=self._environment, cwd=self.file.parent, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, pass_fds=pass_fds,
        )  # fmt: skip
        self._processes.append(process)

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self._environment, capture_output=True, text=True, timeout=DRIVE_TIMEOUT_S,
            check=check,
        )  # fmt: skip
        return done.stdout

    def _windows(self, *wanted: str) -> list[str]:
        return self._xdotool("search", "--onlyvisible", *wanted, check=False).split()

    def _list_is_open(self) -> bool:
        """The list of completions is a window beside the main one."""
        return len(self._windows("--class", "kate")) > 1

    def _until(self, what: str, happens: Callable[[], object]) -> None:
        deadline = time.monotonic() + WAIT_S
        while not happens():
            assert time.monotonic() < deadline, f"waited in vain for {what}; saved is {self.file.read_text()!r}"
            threading.Event().wait(POLL_S)

    def empty(self) -> None:
        """No list, no text."""
        self.keys("Escape", "ctrl+a", "Delete")

    def keys(self, *keys: str) -> None:
        self._xdotool("key", *keys)

    def type(self, *lines: str) -> None:
        for number, line in enumerate(lines):
            if number:
                self.keys("Return")
            if line:
                self._xdotool("type", "--delay", "10", line)

    def ask(self) -> None:
        self.keys("ctrl+space")
        self._until("the list of completions", self._list_is_open)

    def ask_for_several(self, other: str) -> None:
        """Opens a list with another answer in it: straight after a key the server takes the request as Kate's own."""

        def several() -> bool:
            known = len(self._said.read_text())
            self.ask()
            if other in self._said.read_text()[known:]:
                return True
            self.choose("Escape")
            return False

        self._until(f"a list with {other}", several)

    def choose(self, key: str = "Return") -> None:
        """Return takes the first of the list, Escape none."""
        self.keys(key)
        self._until("a closed list", lambda: not self._list_is_open())

    def save(self) -> str:
        before = self.file.stat().st_mtime_ns
        self.keys("ctrl+s")
        self._until("a saved file", lambda: self.file.stat().st_mtime_ns != before)
        return self.file.read_text()

    def close(self) -> None:
        for process in reversed(self._processes):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(10)


@pytest.fixture(scope="module", autouse=True)
def editors() -> None:
    install_editors()


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kate]:
    """One for all tests: it takes Kate a minute to start where much else runs."""
    editor = Kate(tmp_path_factory.mktemp("kate"))
    try:
        editor.start()
        yield editor
    finally:
        editor.close()


@pytest.fixture
def kate(started: Kate) -> Kate:
    started.empty()
    return started


def test_what_is_accepted_is_saved_and_adds_two_numbers(kate: Kate) -> None:
    kate.type(COMMENT)
    kate.ask()
    kate.choose()
    assert kate.save() == f"{COMMENT}\ndef add(a, b):\n    return a + b\n"
    assert functions_that_add(kate.file) == "add"


def test_the_second_of_the_list_can_be_taken(kate: Kate) -> None:
    kate.type(COMMENT)
    kate.ask_for_several("add_2")
    kate.keys("Down")
    kate.choose()
    assert kate.save() == f"{COMMENT}\ndef add_2(a, b):\n    return a + b\n"


def test_a_method_of_a_class_keeps_its_indentation(kate: Kate) -> None:
    kate.type("class Sums:", "x = 1", COMMENT)  # Kate indents by itself
    kate.ask()
    kate.choose()
    assert kate.save() == (
        f"class Sums:\n    x = 1\n    {COMMENT}\n    def add(a, b):\n        return a + b\n"
    )  # fmt: skip


def test_an_import_that_is_missing_comes_with_it(kate: Kate) -> None:
    kate.type("# write a function that makes a counter")
    kate.ask()
    kate.choose()
    lines = kate.save().split("\n")
    comment = lines.index("# write a function that makes a counter")
    assert {"import os", "from collections import Counter"} <= set(lines[:comment])
    assert lines[comment + 2 :] == ["    return a + b", ""]
    assert functions_that_add(kate.file)


def test_a_refused_answer_leaves_the_file_as_typed(kate: Kate) -> None:
    kate.type(COMMENT)
    kate.ask()
    kate.choose("Escape")
    assert kate.save() == f"{COMMENT}\n"
