"""Bytes in, messages out: framing that survives what clients really send, over stdio or TCP.

pygls' own reader wants the header spelled exactly 'Content-Length', loses the stream for good after one bad header, and
reads stdin through the pool that handlers use. Here a daemon thread reads, and the parser finds the next header.
"""
import asyncio
import os
import re
import threading
from collections.abc import AsyncIterator, Iterator

MAX_HEADER_BYTES = 8 * 1024
MAX_BODY_BYTES = 64 * 1024 * 1024
CHUNK_BYTES = 64 * 1024

_LENGTH = re.compile(rb"content-length[ \t]*:[ \t]*(\d{1,12})[ \t]*\r?\n", re.IGNORECASE)
_HEADER_END = re.compile(rb"\r?\n\r?\n")


def framed(body: bytes) -> bytes:
    """A message body with its header."""
    return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)


class FrameParser:
    """Cuts a byte stream into message bodies. A header without a usable Content-Length is skipped, not fatal."""

    def __init__(self, most_bytes: int = MAX_BODY_BYTES) -> None:
        self._buffer = bytearray()
        self._body_bytes: int | None = None
        self._most_bytes = most_bytes

    def rest(self) -> bytes:
        """What arrived and is no whole message yet, as it would have to arrive at another parser."""
        header = b"" if self._body_bytes is None else b"Content-Length: %d\r\n\r\n" % self._body_bytes
        return header + bytes(self._buffer)

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """The bodies that are complete now, in order."""
        self._buffer += chunk
        while (body := self._next()) is not None:
            yield body

    def _next(self) -> bytes | None:
        while self._body_bytes is None:
            end = _HEADER_END.search(self._buffer)
            if end is None:
                if len(self._buffer) > MAX_HEADER_BYTES:  # not a header: keep what may be the start of one
                    del self._buffer[:-64]
                return None
            lengths = _LENGTH.findall(self._buffer, 0, end.end())
            del self._buffer[: end.end()]
            if lengths and 0 < int(lengths[-1]) <= self._most_bytes:
                self._body_bytes = int(lengths[-1])
        if len(self._buffer) < self._body_bytes:
            return None
        body = bytes(self._buffer[: self._body_bytes])
        del self._buffer[: self._body_bytes]
        self._body_bytes = None
        return body


async def chunks_from_descriptor(descriptor: int) -> AsyncIterator[bytes]:
    """What arrives at a file descriptor until its end. A daemon thread reads: leaving never waits for input."""
    loop = asyncio.get_running_loop()
    arrived: asyncio.Queue[bytes] = asyncio.Queue()

    def read() -> None:
        while True:
            try:
                chunk = os.read(descriptor, CHUNK_BYTES)
            except OSError:
                chunk = b""
            try:
                loop.call_soon_threadsafe(arrived.put_nowait, chunk)
            except RuntimeError:  # the loop is closed: the server has left
                return
            if not chunk:
                return

    threading.Thread(target=read, name="jotcode-stdin", daemon=True).start()
    while chunk := await arrived.get():
        yield chunk


async def chunks_from_stream(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> AsyncIterator[bytes]:
    """What arrives from a TCP client until it leaves; nothing more is read from one that does not read its answers."""
    while True:
        try:
            await writer.drain()
            chunk = await reader.read(CHUNK_BYTES)
        except ConnectionError:
            return
        if not chunk:
            return
        yield chunk


class DescriptorWriter:
    """pygls' writer interface over a file descriptor. A client that is gone is remembered, not raised."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self.gone = False

    def write(self, data: bytes) -> None:
        """Writes all of data."""
        view = memoryview(data)
        try:
            while view and not self.gone:
                view = view[os.write(self._descriptor, view) :]
        except OSError:
            self.gone = True

    def close(self) -> None:
        """Nothing: the process closes its descriptors."""


class StreamWriter:
    """pygls' writer interface over a TCP connection."""

    def __init__(self, writer: asyncio.StreamWriter) -> None:
        self._writer = writer

    def write(self, data: bytes) -> None:
        """Hands data to the loop, which sends it."""
        if not self._writer.is_closing():
            self._writer.write(data)

    def close(self) -> None:
        """Closes the connection once everything is sent."""
        self._writer.close()
