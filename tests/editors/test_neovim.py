"""A real Neovim with the configuration of editors.md: what is typed, accepted, saved, and what the file does."""

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from editor_setup import COMMENT, DRIVE_TIMEOUT_S, configuration_of, environment, functions_that_add, install_editors

pytestmark = pytest.mark.e2e

# Waits inside of Neovim, which goes on working meanwhile; true if it came to pass.
WAIT = "luaeval('vim.wait(%d000, function() return %s end, 20)')"
ATTACHED = "#vim.tbl_filter(function(client) return client.initialized end, vim.lsp.buf_get_clients(0)) > 0"
WAIT_S = 90


class Neovim:
    """One Neovim without a screen, driven by keys."""

    def __init__(self, folder: Path) -> None:
        self.environment = environment(folder)
        self.file = folder / "work" / "x.py"
        self.file.parent.mkdir()
        init = folder / "init.lua"
        init.write_text(configuration_of("Neovim 0.7", "lua"), encoding="utf-8")
        self._socket = str(folder / "nvim.socket")
        command = ["nvim", "--headless", "-u", str(init), "-i", "NONE", "-n", "--listen", self._socket, str(self.file)]
        # Its own standard input: what it prints goes to a pipe that nobody needs to read.
        self._process = subprocess.Popen(
            command, env=self.environment, cwd=self.file.parent, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip

    def _remote(self, *arguments: str) -> str:
        command = ["nvim", "--server", self._socket, *arguments]
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=DRIVE_TIMEOUT_S, check=True
        )
        return done.stdout + done.stderr

    def start(self) -> None:
        """Waits until it listens: --remote-expr of one that does not yet fails."""
        for _ in range(200):
            if Path(self._socket).exists():
                break
            # Another Neovim takes as long as one needs to start, which is all that there is to wait for.
            subprocess.run(["nvim", "--headless", "-u", "NONE", "-c", "qa"], env=self.environment, timeout=60)
        assert self._remote("--remote-expr", "1").strip() == "1"

    def keys(self, keys: str) -> None:
        self._remote("--remote-send", keys)

    def wait(self, lua: str) -> None:
        arrived = self._remote("--remote-expr", WAIT % (WAIT_S, lua.replace("'", "''"))).strip()
        assert arrived in ("true", "v:true", "1"), f"{lua}: {arrived}; the text is {self.lines()}"

    def lines(self) -> list[str]:
        found: list[str] = json.loads(self._remote("--remote-expr", "json_encode(getline(1, '$'))"))
        return found

    def save(self) -> None:
        self.keys("<Esc>:w<CR>")
        self.wait("not vim.bo.modified")

    def close(self) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait(10)


@pytest.fixture(scope="module", autouse=True)
def editors() -> None:
    install_editors()


@pytest.fixture
def neovim(tmp_path: Path) -> Iterator[Neovim]:
    editor = Neovim(tmp_path)
    try:
        editor.start()
        yield editor
    finally:
        editor.close()


def has_line(text: str) -> str:
    return f"vim.tbl_contains(vim.api.nvim_buf_get_lines(0, 0, -1, false), [[{text}]])"


def ask(editor: Neovim, text: str = COMMENT) -> None:
    editor.keys("i" + text)
    editor.wait(ATTACHED)


def by_key(editor: Neovim) -> None:
    editor.keys("<M-l>")


def by_list(editor: Neovim) -> None:
    editor.keys("<C-x><C-o>")
    editor.wait("vim.fn.pumvisible() == 1")
    editor.keys("<C-y>")


def by_code_action(editor: Neovim) -> None:
    editor.keys("<Esc>:lua vim.ui.select = function(items, _, choose) choose(items[1], 1) end<CR>")
    editor.keys(":lua vim.lsp.buf.code_action()<CR>")


WAYS = pytest.mark.parametrize("accept", [by_key, by_list, by_code_action], ids=["key", "list", "code action"])


@WAYS
def test_what_is_accepted_is_saved_and_adds_two_numbers(neovim: Neovim, accept: Callable[[Neovim], None]) -> None:
    ask(neovim)
    accept(neovim)
    neovim.wait(has_line("    return a + b"))
    neovim.save()
    assert neovim.file.read_text() == f"{COMMENT}\ndef add(a, b):\n    return a + b\n"
    assert functions_that_add(neovim.file) == "add"


@WAYS
def test_an_import_that_is_missing_comes_with_it(neovim: Neovim, accept: Callable[[Neovim], None]) -> None:
    ask(neovim, "# write a function that makes a counter")
    accept(neovim)
    neovim.wait(has_line("from collections import Counter"))
    neovim.wait(has_line("    return a + b"))
    neovim.save()
    lines = neovim.file.read_text().split("\n")
    assert lines.index("import os") < lines.index("# write a function that makes a counter")
    assert functions_that_add(neovim.file)


def test_a_method_of_a_class_keeps_its_indentation(neovim: Neovim) -> None:
    ask(neovim, "class Sums:<CR><C-u>    x = 1<CR><C-u>    " + COMMENT)
    by_key(neovim)
    neovim.wait(has_line("        return a + b"))
    assert neovim.lines()[2:] == [f"    {COMMENT}", "    def add(a, b):", "        return a + b"]
