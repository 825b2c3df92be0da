"""An engine that runs elsewhere: `jotcode serve --engine URL`. The one module of the server that opens connections.

Each task goes to the address in a request of its own. What can go wrong on the way (a replica that dies, a connection
that is cut, a proxy that has nobody to ask) is no answer: the request is made again, at the next address if several are
named, until there is one, nobody wants it any more, or PATIENCE_S are over. An engine's answer depends on nothing but
the task, so asking twice does no harm. An answer that nobody wants any more is given up by closing the connection.
"""
import itertools
import logging
import os
import selectors
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import TypeVar
from urllib.parse import urlsplit

from jotcode.model.errors import ConfigError, DataError, JotError
from jotcode.model.task import Candidate, Task
from jotcode.server.admission import is_loopback
from jotcode.server.engine_protocol import (
    COMPLETE,
    DESCRIBE,
    ENGINE_TOKEN_VARIABLE,
    MOST_BYTES,
    Description,
    read_candidates,
    read_description,
    write_task,
)

logger = logging.getLogger(__name__)
_Read = TypeVar("_Read")

PATIENCE_S = 30.0  # a replica that is started anew loads its weights meanwhile
CONNECT_PATIENCE_S = 5.0
CONNECT_S = 5.0  # for a connection to be made
STOP_S = 0.02  # how often is looked whether the answer is still wanted
TELL_S = 2.0  # an answer that came to nothing for so long is told even if nobody waits for it any more
PAUSES_S = (0.0, 0.05, 0.1, 0.2, 0.4, 0.8)  # before the next tries, the last one again and again


class EngineUnreachable(JotError):
    """No engine answers at the address."""


class _Lost(Exception):
    """This try has no answer; another may."""


class _Unwanted(Exception):
    """Nobody wants the answer any more."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where an engine is. path: what stands before the paths of the protocol."""

    secure: bool
    host: str
    port: int
    path: str

    def __str__(self) -> str:
        return f"{'https' if self.secure else 'http'}://{self.host}:{self.port}{self.path}"


def parse_url(text: str) -> Address:
    """An address like http://127.0.0.1:8757. Raises ConfigError for anything else."""
    try:
        parts = urlsplit(text)
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:
        raise ConfigError(f"--engine {text}: the port is no port. Write it like http://127.0.0.1:8757.") from None
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.username or parts.fragment:
        raise ConfigError(f"--engine {text}: write an address like http://127.0.0.1:8757.")
    return Address(parts.scheme == "https", parts.hostname, port, parts.path.rstrip("/"))


class RemoteEngine:
    """The engine at some addresses; what the server needs of jotcode.model.engine.Engine.

    retries: how often a request had to be made again.
    """

    def __init__(self, addresses: Sequence[Address], token: str | None, patience_s: float = PATIENCE_S) -> None:
        self.addresses = tuple(addresses)
        self.retries = 0
        self._token, self._patience_s = token, patience_s
        self._turns = itertools.count()
        self._known: Description | None = None

    @classmethod
    def connect(cls, urls: str) -> "RemoteEngine":
        """The engine at the addresses, separated by commas, once it has said what it is.

        The token is that of the variable JOTCODE_ENGINE_TOKEN. Raises ConfigError for an address that is none, is on
        another machine without a token, or refuses the token; EngineUnreachable where no engine answers.
        """
        token = os.environ.get(ENGINE_TOKEN_VARIABLE, "") or None
        addresses = [parse_url(url.strip()) for url in urls.split(",")]
        for address in addresses:
            if token is None and not is_loopback(address.host):
                raise ConfigError(
                    f"--engine {address}: an engine on another machine is sent the code around your comments. If you "
                    f"mean it, put its token into the variable {ENGINE_TOKEN_VARIABLE}."
                )
        engine = cls(addresses, token)
        engine._known = engine.describe(CONNECT_PATIENCE_S)
        return engine

    def describe(self, patience_s: float = PATIENCE_S) -> Description:
        """What a replica says of itself; each call may reach another. Raises like complete."""
        return self._ask("GET", DESCRIBE, b"", read_description, None, patience_s)

    @property
    def description(self) -> str:
        """The model in a line, and where it runs."""
        return f"{self._described().description}, {self.network}"

    @property
    def device(self) -> str:
        """The device there."""
        return self._described().device

    @property
    def threshold(self) -> float:
        """The confidence from which on answers are worth showing unasked."""
        return self._described().threshold

    @property
    def network(self) -> str:
        """What of the network the server uses."""
        return f"engine at {', '.join(map(str, self.addresses))}"

    def complete(self, task: Task, count: int = 1, stop: Callable[[], bool] | None = None) -> list[Candidate]:
        """Like Engine.complete.

        Raises JotError for a refusal, and EngineUnreachable after PATIENCE_S without an answer, or where nobody wants
        it any more after TELL_S of vain tries: the user should know why nothing comes.
        """
        try:
            return self._ask("POST", COMPLETE, write_task(task, count), read_candidates, stop, self._patience_s)
        except _Unwanted:
            return []

    def _described(self) -> Description:
        if self._known is None:
            self._known = self.describe()
        return self._known

    def _ask(
        self, method: str, path: str, body: bytes, read: Callable[[bytes], _Read], stop: Callable[[], bool] | None,
        patience_s: float,
    ) -> _Read:  # fmt: skip
        began = time.monotonic()
        deadline = began + patience_s
        for attempt in itertools.count():
            address = self.addresses[next(self._turns) % len(self.addresses)]
            try:
                status, said = self._try(address, method, path, body, stop, deadline)
                if status < 500 and status not in (408, 429):
                    _raise_for(status, address)
                    return read(said)
                problem = f"HTTP status {status}"
            except (OSError, HTTPException, _Lost) as error:
                problem = str(error) or type(error).__name__
            self.retries += 1
            logger.debug("try %d at %s: %s", attempt + 1, address, problem)
            pause_s = PAUSES_S[min(attempt, len(PAUSES_S) - 1)]
            unwanted = not _wait(pause_s, stop)
            if time.monotonic() >= (began + TELL_S if unwanted else deadline):
                raise EngineUnreachable(
                    f"no engine answers at {', '.join(map(str, self.addresses))} ({problem}). "
                    "Start one there with `jotcode engine`, or leave --engine out."
                )
            if unwanted:
                raise _Unwanted
        raise AssertionError("count() never ends")

    def _try(
        self, address: Address, method: str, path: str, body: bytes, stop: Callable[[], bool] | None, deadline: float
    ) -> tuple[int, bytes]:
        """One request and its answer. Raises OSError, HTTPException or _Lost for none, _Unwanted when stop says so."""
        kind = HTTPSConnection if address.secure else HTTPConnection
        connection = kind(address.host, address.port, timeout=CONNECT_S)
        headers = {"Content-Type": "application/json"}
        if self._token is not None:
            headers["Authorization"] = f"Bearer {self._token}"
        try:
            connection.request(method, address.path + path, body or None, headers)
            with selectors.DefaultSelector() as selector:
                selector.register(connection.sock, selectors.EVENT_READ)
                while not selector.select(STOP_S):
                    if stop is not None and stop():
                        raise _Unwanted
                    if time.monotonic() > deadline:
                        raise _Lost("no answer in time")
            response = connection.getresponse()
            if (response.length or 0) > MOST_BYTES:
                raise DataError(f"what answers at {address} is no jotcode engine: it says {response.length} bytes.")
            return response.status, response.read()  # IncompleteRead for one that is cut off
        finally:
            connection.close()


def _raise_for(status: int, address: Address) -> None:
    if status in (401, 403):
        raise ConfigError(f"the engine at {address} refuses the token. Put its token into {ENGINE_TOKEN_VARIABLE}.")
    if status == 422:
        raise JotError(f"the engine at {address} failed at this task. Its log says more.")
    if status != 200:
        raise DataError(f"what answers at {address} is no jotcode engine (HTTP status {status}).")


def _wait(pause_s: float, stop: Callable[[], bool] | None) -> bool:
    """Whether the answer is still wanted after the pause; false as soon as it is not."""
    end = time.monotonic() + pause_s
    while True:
        if stop is not None and stop():
            return False
        if time.monotonic() >= end:
            return True
        time.sleep(min(STOP_S, pause_s))
