"""Why nothing was offered: one short code for every silence, shown by the health request and in the log."""
from enum import StrEnum


class Reason(StrEnum):
    """A silence by name.

    The first group is decided by the place, the second by the words of the comment (asking_words.Silence, under the
    same codes), the third by the settings and by what happened while decoding.
    """

    NO_COMMENT = "no-comment"
    CURSOR_INSIDE = "cursor-inside"
    NOT_ALONE = "comment-not-alone"
    IN_STRING = "in-string"
    IN_BRACKETS = "in-brackets"
    ALREADY_ANSWERED = "already-answered"
    NOT_OPEN = "document-not-open"
    NOT_PYTHON = "not-python"
    TOO_LARGE = "document-too-large"

    COMMENT_EMPTY = "comment-empty"
    COMMENT_TOO_LONG = "comment-too-long"
    COMMENT_DIRECTIVE = "comment-directive"
    COMMENT_LICENCE = "comment-licence"
    COMMENT_DIVIDER = "comment-divider"
    COMMENT_CODE = "comment-code"
    COMMENT_REFERENCE = "comment-reference"
    COMMENT_NOTE = "comment-note"
    COMMENT_LABEL = "comment-label"
    COMMENT_CONTINUES = "comment-continues"
    COMMENT_EXPLAINS_BELOW = "comment-explains-below"
    COMMENT_PROSE = "comment-prose"

    DISABLED = "disabled"
    MANUAL_ONLY = "manual-only"
    POPUP_OPEN = "popup-open"
    LOADING = "loading"
    LOAD_FAILED = "load-failed"
    SUPERSEDED = "superseded"
    CANCELLED = "cancelled"
    STALE = "stale"
    TIMEOUT = "timeout"
    NO_CANDIDATE = "no-candidate"
    LOW_CONFIDENCE = "low-confidence"
    REPEATS_TEXT = "repeats-text"
    EXISTS_ALREADY = "exists-already"
    DANGEROUS = "dangerous"
    ENGINE_ERROR = "engine-error"
    CLOSED = "closed"
