"""The command line, run in this process."""

import sys

import pytest

import jotcode_command


@pytest.fixture
def jotcode(monkeypatch, capfd):
    """Runs the command in this process: (exit status, stdout, stderr)."""
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setenv("TERM", "dumb")

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["jotcode", *map(str, arguments)])
        with pytest.raises(SystemExit) as left:
            jotcode_command.main()
        out, err = capfd.readouterr()
        return left.value.code or 0, out, err

    return run
