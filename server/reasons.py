"""Why nothing was offered: one short code for every silence, shown by the health request and in the log."""
from enum import StrEnum


class Reason(StrEnum):
    """A silence by name. The first group is decided by the text, the second by what happened while decoding."""

    NO_COMMENT = "no-comment"
    CURSOR_INSIDE = "cursor-inside"
    NOT_ALONE = "comment-not-alone"
    NOT_A_TASK = "not-a-task"
    IN_STRING = "in-string"
    ALREADY_ANSWERED = "already-answered"
    NOT_OPEN = "document-not-open"
    NOT_PYTHON = "not-python"

    DISABLED = "disabled"
    MANUAL_ONLY = "manual-only"
    LOADING = "loading"
    LOAD_FAILED = "load-failed"
    SUPERSEDED = "superseded"
    CANCELLED = "cancelled"
    STALE = "stale"
    TIMEOUT = "timeout"
    NO_CANDIDATE = "no-candidate"
    LOW_CONFIDENCE = "low-confidence"
    REPEATS_TEXT = "repeats-text"
    ENGINE_ERROR = "engine-error"
    CLOSED = "closed"
