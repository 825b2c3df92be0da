"""Who may speak to a server that listens: the first message must be initialize and bring the token.

The token stands in initializationOptions, where every LSP client can put it: {"token": "..."}. It is compared in
constant time, taken out of the message before the server sees it, and never logged.
"""

import asyncio
import hmac
import ipaddress
import json
import os
import secrets
from collections.abc import AsyncIterator

from jotcode.server.transport import FrameParser, framed

TOKEN_VARIABLE = "JOTCODE_TOKEN"
PATIENCE_S = 10.0  # how long a stranger may take to name the token
MOST_BYTES = 1024 * 1024  # what a stranger may send; the initialize of a big editor has some 20 KiB


def token_of_environment(required: bool) -> tuple[str | None, bool]:
    """The token that a client must name, and whether it was made here and now because one is required.

    None: none is required and none was set in the environment (JOTCODE_TOKEN).
    """
    given = os.environ.get(TOKEN_VARIABLE, "")
    if given or not required:
        return given or None, False
    return secrets.token_urlsafe(24), True


def is_loopback(host: str) -> bool:
    """Whether a host is this machine and nothing else; names other than localhost may be anything."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


async def admit(chunks: AsyncIterator[bytes], token: str) -> AsyncIterator[bytes] | None:
    """The stream of a client that named the token, without the token; None for one that did not, or not in time."""
    parser = FrameParser(MOST_BYTES)
    received = 0
    try:
        async with asyncio.timeout(PATIENCE_S):
            async for chunk in chunks:
                received += len(chunk)
                bodies = list(parser.feed(chunk))
                if bodies:
                    first = _without_token(bodies[0], token)
                    if first is None:
                        return None
                    return _resumed(b"".join(map(framed, [first, *bodies[1:]])) + parser.rest(), chunks)
                if received > MOST_BYTES:
                    return None
    except TimeoutError:
        return None
    return None


def _without_token(body: bytes, token: str) -> bytes | None:
    """The initialize request without the token that it brings; None if it is none or brings another."""
    try:
        message = json.loads(body)
        options = message["params"]["initializationOptions"]
        named = options.pop("token")
        same = message["method"] == "initialize" and hmac.compare_digest(named.encode(), token.encode())
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return json.dumps(message).encode() if same else None


async def _resumed(first: bytes, chunks: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield first
    async for chunk in chunks:
        yield chunk
