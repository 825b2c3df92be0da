"""The one place where what went wrong, or was not offered, becomes log, message or health. Never with source text."""
import logging
import time
from collections import Counter, deque
from dataclasses import dataclass, field
from typing import Any

from jotcode.server.faults import where
from jotcode.server.reasons import Reason

logger = logging.getLogger(__name__)

LAST_REASONS = 20


@dataclass(slots=True)
class Health:
    """Counts since the start, for the health request. ms: of the last answer that offered something."""

    requests: int = 0
    offered: int = 0
    last_ms: float | None = None
    reasons: Counter[Reason] = field(default_factory=Counter)
    last_reasons: deque[Reason] = field(default_factory=lambda: deque(maxlen=LAST_REASONS))
    started: float = field(default_factory=time.monotonic)

    def silence(self, reason: Reason) -> None:
        """Notes that a request was answered with nothing."""
        self.reasons[reason] += 1
        self.last_reasons.append(reason)
        logger.debug("nothing offered: %s", reason)

    def offer(self, count: int, ms: float) -> None:
        """Notes that candidates were offered."""
        self.offered += 1
        self.last_ms = round(ms, 1)
        logger.debug("offered %d in %.0f ms", count, ms)

    def as_json(self) -> dict[str, Any]:
        """The counts under the names of the health request."""
        return {
            "requests": self.requests,
            "offered": self.offered,
            "lastMs": self.last_ms,
            "lastReasons": [str(reason) for reason in self.last_reasons],
            "reasons": {str(reason): count for reason, count in self.reasons.most_common()},
            "uptimeSeconds": round(time.monotonic() - self.started),
        }


def log_server_error(error: BaseException, source: type[Exception]) -> None:
    """Logs a fault that pygls met, without its message: that may hold text of the user's."""
    logger.error("%s: %s %s", source.__name__, type(error).__name__, where(error))
