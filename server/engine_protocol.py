"""What passes between a server and an engine elsewhere: one task in, its candidates out, as JSON over HTTP.

GET /engine answers what the engine is; POST /complete takes {"task", "count"}. Nothing but the task is sent: no path,
no name of a user or a machine. Both sides are here, without any HTTP library: remote_engine.py asks, deployment.py
answers.
"""
import asyncio
import hmac
import json
import logging
import os
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from jotcode.model.errors import DataError
from jotcode.model.task import Candidate, Task
from jotcode.server.completer import CodeEngine
from jotcode.server.faults import where

logger = logging.getLogger(__name__)

ENGINE_TOKEN_VARIABLE = "JOTCODE_ENGINE_TOKEN"
DESCRIBE, COMPLETE = "/engine", "/complete"
MOST_BYTES = 8 * 1024 * 1024  # of a task or of an answer
MOST_CANDIDATES = 20
MOST_COMMENT, MOST_TEXT = 10_000, 2_000_000  # characters of a comment, of any other part of a task
BODY_PATIENCE_S = 10.0  # how long the body of a request may take to arrive
_TASK_FIELDS = ("comment", "prefix", "indent", "suffix", "def_line")


@dataclass(frozen=True, slots=True)
class Description:
    """What an engine elsewhere says of itself. process: of the replica that answered."""

    description: str
    device: str
    threshold: float
    process: int


def write_task(task: Task, count: int) -> bytes:
    """The body of POST /complete."""
    return json.dumps({"task": asdict(task), "count": count}).encode()


def read_task(body: bytes) -> tuple[Task, int]:
    """The task and how many candidates are wanted. Raises DataError for anything else, without quoting it."""
    try:
        message = json.loads(body)
        given, count = message["task"], message["count"]
        task = Task(**{name: given[name] for name in _TASK_FIELDS})
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise DataError("not a task") from error
    texts = all(isinstance(getattr(task, name), str) for name in _TASK_FIELDS)
    if not texts or not isinstance(count, int) or not 1 <= count <= MOST_CANDIDATES:
        raise DataError("not a task")
    if len(task.comment) > MOST_COMMENT or max(len(getattr(task, name)) for name in _TASK_FIELDS) > MOST_TEXT:
        raise DataError("a task that is too long")
    return task, count


def read_candidates(body: bytes) -> list[Candidate]:
    """The candidates of an answer to POST /complete. Raises DataError for anything else."""
    try:
        return [
            Candidate(
                text=str(one["text"]), score=float(one["score"]), confidence=float(one["confidence"]),
                similarity=float(one["similarity"]),
                evidence={str(name): float(value) for name, value in one["evidence"].items()},
            )
            for one in json.loads(body)["candidates"]
        ]  # fmt: skip
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DataError("the engine answered something that is no list of candidates") from error


def read_description(body: bytes) -> Description:
    """The answer to GET /engine. Raises DataError for anything else."""
    try:
        said = json.loads(body)
        return Description(
            str(said["description"]), str(said["device"]), float(said["threshold"]), int(said["process"])
        )
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise DataError("what answers is no jotcode engine") from error


def admitted(token: str | None, authorization: str) -> bool:
    """Whether a request bears the token. token: None if none is demanded."""
    said, wanted = authorization.encode(errors="replace"), f"Bearer {token}".encode(errors="surrogateescape")
    return token is None or hmac.compare_digest(said, wanted)


async def read_body(chunks: AsyncIterator[bytes]) -> bytes | None:
    """The body of a request as it arrives; None, and no more is read, if it is too large or takes too long."""
    body = bytearray()
    try:
        async with asyncio.timeout(BODY_PATIENCE_S):
            async for chunk in chunks:
                body += chunk
                if len(body) > MOST_BYTES:
                    return None
    except TimeoutError:
        return None
    return bytes(body)


def answer(
    engine: CodeEngine, token: str | None, method: str, path: str, authorization: str, body: bytes,
    stop: Callable[[], bool] | None = None,
) -> tuple[int, Mapping[str, Any]]:  # fmt: skip
    """The status and the JSON of one request. Blocking while the engine decodes; never raises.

    token: what the request's Authorization must bear; None: nothing.
    Statuses of 500 and above are left to the serving system: there another replica may do it. A task at which this
    engine fails is answered with 422, since it would take down the next replica too.
    """
    if not admitted(token, authorization):
        return 401, {"error": "the token is missing or wrong"}
    if (method, path) == ("GET", DESCRIBE):
        device, threshold = str(getattr(engine, "device", "")), float(getattr(engine, "threshold", 0.0))
        return 200, asdict(Description(engine.description, device, threshold, os.getpid()))
    if (method, path) != ("POST", COMPLETE):
        return 404, {"error": f"there is GET {DESCRIBE} and POST {COMPLETE}"}
    if len(body) > MOST_BYTES:
        return 413, {"error": f"a task has at most {MOST_BYTES} bytes"}
    try:
        task, count = read_task(body)
    except DataError as error:
        return 400, {"error": str(error)}
    try:
        found = engine.complete(task, count, stop)
    except Exception as error:  # the edge of the process: say it and live on
        logger.error("the engine failed: %s %s", type(error).__name__, where(error))
        return 422, {"error": f"the engine failed: {type(error).__name__}"}
    return 200, {"candidates": [asdict(one) | {"evidence": dict(one.evidence)} for one in found]}
