"""Addresses, log files and options; the running server is in test_server.py."""
import socket
from pathlib import Path

import pytest
from jotcode.model.engine import Engine
from jotcode.model.errors import ConfigError
from jotcode.model.own_answers import own_answers_file
from jotcode.server.__main__ import main
from jotcode.server.serve import WARM_UP_STEPS, ServeOptions, engine_loader, parse_address, serve_tcp


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("127.0.0.1:8765", ("127.0.0.1", 8765)),
        ("[::1]:8765", ("::1", 8765)),
        ("localhost:0", ("localhost", 0)),
        (":8765", ("127.0.0.1", 8765)),
        ("8765", ("127.0.0.1", 8765)),
    ],
)
def test_an_address_is_host_and_port(text, address):
    assert parse_address(text) == address


@pytest.mark.parametrize("text", ["", "localhost", "localhost:", "localhost:port", "localhost:99999", "localhost:-1"])
def test_what_is_no_address_is_told_with_an_example(text):
    with pytest.raises(ConfigError, match=r"write HOST:PORT, for example 127\.0\.0\.1:8765"):
        parse_address(text)


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "::", "example.com", ""])
def test_a_host_that_others_can_reach_needs_leave(host):
    with pytest.raises(ConfigError, match="--allow-remote"):
        serve_tcp(host, 0, ServeOptions())


def test_a_log_file_that_cannot_be_written_is_told(tmp_path, capsys):
    assert main(["--tcp", "127.0.0.1:0", "--log-file", str(tmp_path)]) == 2
    assert "Choose another file" in capsys.readouterr().err


def test_a_port_that_is_taken_is_told(capsys):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        assert main(["--tcp", f"127.0.0.1:{taken.getsockname()[1]}"]) == 2
    assert "Choose another port" in capsys.readouterr().err


class EndlessEngine:
    """Decodes until it is told to stop."""

    description = "endless"
    steps = 0

    def complete(self, task, count=1, stop=None):
        while not stop():
            self.steps += 1
        return []


DEVICES = [("cpu", "cuda", "cpu"), (None, "mps", "mps"), (None, None, None)]


@pytest.mark.parametrize(("option", "setting", "used"), DEVICES)
def test_the_engine_is_loaded_on_the_device_of_the_command_line_first_and_warmed_up(monkeypatch, option, setting, used):
    engine, asked = EndlessEngine(), []
    monkeypatch.setattr(Engine, "load", lambda *given, own_answers: asked.append((*given, own_answers)) or engine)
    options = ServeOptions(checkpoint=Path("mine"), device=option)
    assert engine_loader(options)(setting) is engine
    assert asked == [(Path("mine"), used, own_answers_file())]
    assert engine.steps == WARM_UP_STEPS
