"""Many clients over TCP: each with a server object, and so a protocol state, of its own, all over engines they share.

What one client does is nobody else's business: its messages are handled in turn with those of others, one each turn,
and one that reads nothing is not read from either, once MOST_UNREAD bytes wait for it. So it holds that much memory and
no more, and its own next request waits for it alone.
"""
import asyncio
import logging
import socket
import sys
import threading
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field

from jotcode.server.admission import admit
from jotcode.server.completer import CodeEngine, EngineLoader
from jotcode.server.jot_server import JotServer
from jotcode.server.transport import StreamWriter, chunks_from_stream

logger = logging.getLogger(__name__)

MOST_CLIENTS = 256
MOST_STRANGERS = 32  # clients that may be naming a token at the same time
MOST_UNREAD = 1024 * 1024  # bytes that may wait for a client before it is read from no more


def shared(load: EngineLoader) -> EngineLoader:
    """A loader for many servers: each device's engine is loaded once, by whoever comes first, and is everybody's.

    A load that fails is tried again by the next one.
    """
    engines: dict[str | None, CodeEngine] = {}
    lock = threading.Lock()

    def load_once(device: str | None) -> CodeEngine:
        with lock:
            if device not in engines:
                engines[device] = load(device)
            return engines[device]

    return load_once


@dataclass(slots=True)
class Listener:
    """Takes clients until it is cancelled.

    make_server: the server of a client, made when the client is admitted.
    token: what a client must name in its initialize request; None: nothing.
    """

    make_server: Callable[[], JotServer]
    token: str | None
    clients: int = 0
    strangers: list[asyncio.Task[AsyncIterator[bytes] | None]] = field(default_factory=list)

    async def listen(self, host: str, port: int, listening: Callable[[str, int], None]) -> None:
        """Serves. listening: told the address once clients can connect. Raises OSError if there can be none."""
        listener = await asyncio.start_server(self._connected, host, port, backlog=MOST_CLIENTS)
        address, bound_port = listener.sockets[0].getsockname()[:2]
        listening(address, bound_port)
        async with listener:
            await listener.serve_forever()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # One whose machine is gone leaves some day.
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        writer.transport.set_write_buffer_limits(high=MOST_UNREAD)
        try:
            chunks = await self._admitted(chunks_from_stream(reader, writer))
            if chunks is None or self.clients == MOST_CLIENTS:
                logger.warning("a client was refused: %s", "no token" if chunks is None else f"{MOST_CLIENTS} are here")
                return
            await self._serve(chunks, writer)
        except asyncio.CancelledError:
            logger.debug("ended with a client here")  # Python 3.11 logs a cancelled connection as an error of its own
        finally:
            writer.close()

    async def _serve(self, chunks: AsyncIterator[bytes], writer: asyncio.StreamWriter) -> None:
        self.clients += 1
        server = self.make_server()
        server.protocol.set_writer(StreamWriter(writer))
        try:
            code = await server.protocol.serve(chunks)
            logger.info("a client left with %d; %d others are here", code, self.clients - 1)
        finally:
            server.completer.close()
            self.clients -= 1

    async def _admitted(self, chunks: AsyncIterator[bytes]) -> AsyncIterator[bytes] | None:
        """The stream of one who may speak, without the token; None for all others."""
        if self.token is None:
            return chunks
        if len(self.strangers) == MOST_STRANGERS:
            self.strangers.pop(0).cancel()  # who has said nothing for longest: silent ones keep nobody out
        asked = asyncio.create_task(admit(chunks, self.token))
        self.strangers.append(asked)
        try:
            await asyncio.wait([asked])
            return None if asked.cancelled() else asked.result()
        finally:
            asked.cancel()
            if asked in self.strangers:
                self.strangers.remove(asked)


def tell_address(address: str, port: int, made_token: str | None) -> None:
    """Writes on stderr where the server listens and the token that was made for it."""
    sys.stderr.write(f"listening on {address}:{port}\n" + (f"token {made_token}\n" if made_token else ""))
    sys.stderr.flush()
