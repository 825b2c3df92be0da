"""Running the server: on stdio for one client, or over TCP for many. Returns the exit code; the caller leaves with it.

Nothing but the protocol reaches stdout: the descriptor is taken away before anything else is imported, and whatever
prints (libraries, native code, warnings) prints to stderr.
"""
import asyncio
import contextlib
import io
import logging
import logging.handlers
import os
import stat
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from jotcode.model.errors import ConfigError
from jotcode.model.task import Task
from jotcode.server.admission import is_loopback, token_of_environment
from jotcode.server.app import create_server
from jotcode.server.completer import CodeEngine, EngineLoader
from jotcode.server.jot_server import JotServer
from jotcode.server.listening import Listener, shared, tell_address
from jotcode.server.transport import DescriptorWriter, chunks_from_descriptor

logger = logging.getLogger(__name__)

LOG_BYTES = 2_000_000
WARM_UP_STEPS = 8
_LOG_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


@dataclass(frozen=True, slots=True, kw_only=True)
class ServeOptions:
    """How to serve.

    checkpoint: a checkpoint directory, None for the shipped weights.
    device: None lets the client or the engine choose.
    log_file: written with mode 0600, at most twice LOG_BYTES; None logs to stderr only.
    verbosity: 0 warnings, 1 information, 2 debugging; source text is never logged.
    allow_remote: lets TCP listen beyond this machine.
    engine: the address of an engine that runs elsewhere (remote_engine.py), which then takes the place of the weights.
    """

    checkpoint: Path | None = None
    device: str | None = None
    log_file: Path | None = None
    verbosity: int = 0
    allow_remote: bool = False
    engine: str | None = None


def serve_stdio(options: ServeOptions, server: JotServer | None = None) -> int:
    """Serves one client on stdin and stdout until it leaves. Returns 0 after shutdown and exit, else 1.

    server: one of the caller's own, with another engine; None makes it from the options.
    """
    stdin, stdout = _take_standard_streams()
    _start_log(options)
    server = server or create_server(engine_loader(options))
    server.protocol.set_writer(DescriptorWriter(stdout))

    try:
        return asyncio.run(server.protocol.serve(chunks_from_descriptor(stdin)))
    except KeyboardInterrupt:
        return 1
    finally:
        server.completer.close()


def serve_tcp(
    host: str, port: int, options: ServeOptions, make_server: Callable[[], JotServer] | None = None
) -> int:
    """Serves every client that connects over TCP, until it is interrupted; one engine answers for all (listening.py).

    A host that is not loopback demands a token of each client (admission.py), and so does any host where JOTCODE_TOKEN
    is set. One that was not set is made and stands on stderr as 'token TOKEN'.
    port: 0 takes a free one; the address stands on stderr as 'listening on HOST:PORT'.
    make_server: makes the caller's own server for each client; None makes them from the options.
    Raises ConfigError for a host that is not loopback unless options.allow_remote.
    """
    if not options.allow_remote and not is_loopback(host):
        raise ConfigError(
            f"--tcp {host}:{port} would let other machines read what you edit. "
            "Use 127.0.0.1, or add --allow-remote if you mean it."
        )
    _start_log(options)
    load = shared(engine_loader(options, team=True))
    token, made = token_of_environment(required=not is_loopback(host))
    listener = Listener(make_server or (lambda: create_server(load)), token)

    def listening(address: str, bound_port: int) -> None:
        tell_address(address, bound_port, token if made else None)

    try:
        asyncio.run(listener.listen(host, port, listening))
    except KeyboardInterrupt:
        return 0
    except OSError as error:
        raise ConfigError(f"cannot listen on {host}:{port}: {error.strerror or error}. Choose another port.") from error
    return 0


def leave(exit_code: int) -> NoReturn:
    """Ends the process now: the model's thread may be inside native code, which a tidy exit cannot survive."""
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            continue
    os._exit(exit_code)


def parse_address(text: str) -> tuple[str, int]:
    """'127.0.0.1:8765', '[::1]:8765' or '8765' as host and port. Raises ConfigError for anything else."""
    host, _, port = text.rpartition(":")
    if not port.isdecimal() or int(port) > 65_535:
        raise ConfigError(f"--tcp {text}: write HOST:PORT, for example 127.0.0.1:8765")
    return host.strip("[]") or "127.0.0.1", int(port)


def engine_loader(options: ServeOptions, team: bool = False) -> EngineLoader:
    """What loads the engine of the options; nothing is imported or read before it is called.

    team: an engine that many ask at once (batching.py).
    Raises ConfigError for options that contradict each other.
    """
    if options.engine is not None and (options.checkpoint is not None or options.device is not None):
        raise ConfigError("--engine runs the model elsewhere: leave out --checkpoint and --device, or give them there.")

    def load(device: str | None) -> CodeEngine:
        if options.engine is not None:
            from jotcode.server.remote_engine import RemoteEngine  # the one that opens connections: only if asked

            return RemoteEngine.connect(options.engine)
        from jotcode.model.engine import Engine  # torch: seconds, so in the model's thread and after initialize
        from jotcode.model.own_answers import own_answers_file

        kind = Engine
        if team:
            from jotcode.model.batching import SharedEngine

            kind = SharedEngine
        engine = kind.load(options.checkpoint, options.device or device, own_answers=own_answers_file())
        warm_up(engine)
        return engine

    return load


def warm_up(engine: CodeEngine) -> None:
    """Decodes some steps, so that the first request does not pay for what the engine imports and allocates late."""
    steps = iter(range(WARM_UP_STEPS))
    engine.complete(Task("write a function to add two numbers"), 1, lambda: next(steps, None) is None)


def _take_standard_streams() -> tuple[int, int]:
    """Private descriptors of stdin and stdout; what is left prints to stderr and reads nothing."""
    stdin, stdout = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return stdin, stdout


class _PrivateLogFile(logging.handlers.RotatingFileHandler):
    """A rotating log that only its owner may read. Where it cannot be written (any more), that is told once."""

    _told = False

    def _open(self) -> io.TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        if stat.S_ISREG(os.fstat(descriptor).st_mode):  # a file that is there already; never a device such as /dev/null
            os.fchmod(descriptor, 0o600)
        return io.TextIOWrapper(io.FileIO(descriptor, "a"), encoding=self.encoding, write_through=True)

    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk must neither stop the server nor fill stderr with tracebacks."""
        if not self._told:
            self._told = True
            with contextlib.suppress(OSError, ValueError):
                sys.stderr.write(f"jotcode: the log {self.baseFilename} cannot be written; going on without it\n")


def _start_log(options: ServeOptions) -> None:
    level = {0: logging.WARNING, 1: logging.INFO}.get(options.verbosity, logging.DEBUG)
    handlers: list[logging.Handler] = [logging.StreamHandler(sys.stderr)]
    if options.log_file is not None:
        try:
            options.log_file.parent.mkdir(parents=True, exist_ok=True)
            handlers.append(_PrivateLogFile(options.log_file, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8"))
        except OSError as error:
            raise ConfigError(f"--log-file {options.log_file}: {error.strerror}. Choose another file.") from error
    logging.basicConfig(level=logging.WARNING, format=_LOG_FORMAT, handlers=handlers, force=True)
    logging.getLogger("jotcode").setLevel(level)
    logging.captureWarnings(True)
