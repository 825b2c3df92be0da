"""Running the server: on stdio, or for one client over TCP. Returns the exit code; the caller leaves with it.

Nothing but the protocol reaches stdout: the descriptor is taken away before anything else is imported, and whatever
prints (libraries, native code, warnings) prints to stderr.
"""
import asyncio
import contextlib
import io
import ipaddress
import logging
import logging.handlers
import os
import stat
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from jotcode.model.errors import ConfigError
from jotcode.model.task import Task
from jotcode.server.admission import admit, token_of_environment
from jotcode.server.app import JotServer, create_server
from jotcode.server.completer import CodeEngine, EngineLoader
from jotcode.server.transport import DescriptorWriter, StreamWriter, chunks_from_descriptor, chunks_from_stream

logger = logging.getLogger(__name__)

LOG_BYTES = 2_000_000
WARM_UP_STEPS = 8
MOST_STRANGERS = 8  # clients that may be naming a token at the same time
_LOG_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


@dataclass(frozen=True, slots=True, kw_only=True)
class ServeOptions:
    """How to serve.

    checkpoint: a checkpoint directory, None for the shipped weights.
    device: None lets the client or the engine choose.
    log_file: written with mode 0600, at most twice LOG_BYTES; None logs to stderr only.
    verbosity: 0 warnings, 1 information, 2 debugging; source text is never logged.
    allow_remote: lets TCP listen beyond this machine.
    """

    checkpoint: Path | None = None
    device: str | None = None
    log_file: Path | None = None
    verbosity: int = 0
    allow_remote: bool = False


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


def serve_tcp(host: str, port: int, options: ServeOptions, server: JotServer | None = None) -> int:
    """Serves one client over TCP and returns like serve_stdio when it leaves; a second client is refused meanwhile.

    A host that is not loopback demands a token of the client (admission.py), and so does any host where JOTCODE_TOKEN
    is set. One that was not set is made and stands on stderr as 'token TOKEN'.
    port: 0 takes a free one; the address stands in the log at INFO and on stderr as 'listening on HOST:PORT'.
    Raises ConfigError for a host that is not loopback unless options.allow_remote.
    """
    if not options.allow_remote and not _is_loopback(host):
        raise ConfigError(
            f"--tcp {host}:{port} would let other machines read what you edit. "
            "Use 127.0.0.1, or add --allow-remote if you mean it."
        )
    _start_log(options)
    server = server or create_server(engine_loader(options))
    protocol = server.protocol

    token, made = token_of_environment(required=not _is_loopback(host))

    async def run() -> int:
        done: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        taken, strangers = False, 0

        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            nonlocal taken, strangers
            chunks: AsyncIterator[bytes] | None = chunks_from_stream(reader)
            if token is not None and not taken and strangers < MOST_STRANGERS:
                strangers += 1
                chunks = await admit(chunks_from_stream(reader), token)
                strangers -= 1
            elif token is not None:
                chunks = None
            if taken or chunks is None:
                logger.warning("a client was refused: %s", "another one is served" if taken else "no token")
                writer.close()
                return
            taken = True
            protocol.set_writer(StreamWriter(writer))
            try:
                code = await protocol.serve(chunks)
                writer.close()
            finally:
                if not done.done():
                    done.set_result(1 if protocol.exit_code is None else protocol.exit_code)
            logger.info("the client left with %d", code)

        listener = await asyncio.start_server(connected, host, port)
        address, bound_port = listener.sockets[0].getsockname()[:2]
        sys.stderr.write(f"listening on {address}:{bound_port}\n" + (f"token {token}\n" if made else ""))
        sys.stderr.flush()
        code = await done
        listener.close()
        return code

    try:
        return asyncio.run(run())
    except KeyboardInterrupt:
        return 1
    except OSError as error:
        raise ConfigError(f"cannot listen on {host}:{port}: {error.strerror or error}. Choose another port.") from error
    finally:
        server.completer.close()


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


def engine_loader(options: ServeOptions) -> EngineLoader:
    """What loads the engine of the options; nothing is imported or read before it is called."""

    def load(device: str | None) -> CodeEngine:
        from jotcode.model.engine import Engine  # torch: seconds, so in the model's thread and after initialize
        from jotcode.model.own_answers import own_answers_file

        engine = Engine.load(options.checkpoint, options.device or device, own_answers=own_answers_file())
        _warm_up(engine)
        return engine

    return load


def _warm_up(engine: CodeEngine) -> None:
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


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
