"""Learning from acceptance: what was accepted, and what the user makes of it in the next minutes, becomes a pair.

Only with the setting `feedback`, and only on this machine. An offer carries a ticket in its command; when the editor
runs the command the pair is kept at once. From then on the lines of the code are followed through the document's
changes for WINDOW_S; then, or when the document is closed, what stands there replaces the code of the pair. Code that
was undone or deleted takes its pair with it.
"""
import ast
import asyncio
import difflib
import logging
import textwrap
import uuid
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime

from jotcode.model.errors import DataError, JotError
from jotcode.model.feedback import FeedbackPair, clear_feedback, feedback_file, forget, keep, read_feedback
from jotcode.server.context import Found, width_of
from jotcode.server.documents import JotDocument, without_line_end
from jotcode.server.fitting import Fitted

logger = logging.getLogger(__name__)

ACCEPTED = "jotcode.accepted"  # (uri, import statements, line of the comment, ticket)
SHOW_OR_CLEAR = "jotcode.feedback"  # ("show" or "clear")
WINDOW_S = 300.0
MAX_OFFERS = 100  # tickets that nobody has redeemed; the oldest are forgotten
MAX_HUNK_LINES = 800  # a larger change at once is another file as far as this is concerned


@dataclass(slots=True)
class _Offer:
    """What was offered where. lines: the code's, as they will stand in the file.  prefix: see FeedbackPair."""

    uri: str
    found: Found
    lines: tuple[str, ...]
    imports: tuple[str, ...]
    prefix: str
    identity: str = field(default_factory=lambda: uuid.uuid4().hex)


@dataclass(slots=True)
class _Followed:
    """An accepted offer. Lines start to end (behind the last) of the document hold its code; None: not found yet."""

    offer: _Offer
    at: str
    where: tuple[int, int] | None = None
    lost: bool = False
    timer: asyncio.TimerHandle | None = None


class Feedback:
    """The offers of one client that may be accepted, and the accepted ones that are followed."""

    def __init__(self, window_s: float = WINDOW_S) -> None:
        self._window_s = window_s
        self._offers: OrderedDict[str, _Offer] = OrderedDict()
        self._followed: dict[str, list[_Followed]] = {}
        self._texts: dict[str, tuple[str, ...]] = {}

    def offered(self, document: JotDocument, found: Found, answer: Fitted) -> str:
        """A ticket for an answer that is offered for a task in a document."""
        imports = tuple(one.statement for one in answer.missing)
        lines = (*_typed_already(document, found), *answer.candidate.text.split("\n"))
        offer = _Offer(document.uri, found, lines, imports, _heads(document, found))
        self._offers[offer.identity] = offer
        while len(self._offers) > MAX_OFFERS:
            self._offers.popitem(last=False)
        return offer.identity

    def accepted(self, ticket: str, document: JotDocument | None) -> None:
        """The user took the offer: keeps the pair and follows its code in the document."""
        offer = self._offers.pop(ticket, None)
        if offer is None:
            return
        followed = _Followed(offer, datetime.now(UTC).isoformat(timespec="seconds"))
        code = _code_of(offer, offer.lines)
        if not _parses(code):
            return
        self._keep(followed, code, changed=False)
        if document is None:
            return
        self._followed.setdefault(document.uri, []).append(followed)
        self._texts[document.uri] = lines = _plain(document)
        followed.where = _find(offer, lines)
        loop = asyncio.get_running_loop()
        followed.timer = loop.call_later(self._window_s, self._end, document.uri, followed)

    def changed(self, document: JotDocument) -> None:
        """Follows the accepted code through a change of its document."""
        every = self._followed.get(document.uri)
        if not every:
            return
        old, new = self._texts[document.uri], _plain(document)
        self._texts[document.uri] = new
        changes = _changes(old, new)
        for followed in every:
            if followed.where is None and not followed.lost:
                followed.where = _find(followed.offer, new)  # the command came before the text
            elif followed.where is not None:
                followed.where = None if changes is None else _moved(followed.where, changes)
                followed.lost = followed.where is None

    def uris(self) -> set[str]:
        """The documents in which something is followed, or was offered."""
        return {*self._followed, *(offer.uri for offer in self._offers.values())}

    def closed(self, uri: str) -> None:
        """Ends what is followed in a document, and forgets what was offered there."""
        for followed in list(self._followed.get(uri, ())):
            self._end(uri, followed)
        for ticket in [ticket for ticket, offer in self._offers.items() if offer.uri == uri]:
            del self._offers[ticket]

    def close(self) -> None:
        """Ends everything: the server leaves."""
        for uri in list(self._followed):
            self.closed(uri)
        self._offers.clear()

    def _end(self, uri: str, followed: _Followed) -> None:
        if followed.timer is not None:
            followed.timer.cancel()
        lines = self._texts[uri]
        self._followed[uri].remove(followed)
        if not self._followed[uri]:
            del self._followed[uri], self._texts[uri]
        if followed.where is None:
            return  # not to be found any more: it stays as it was accepted
        start, end = followed.where
        if not "".join(lines[start:end]).strip():
            self._forget(followed)
            return
        now = lines[start : _end_of_block(lines, start, end, followed.offer.found)]
        code, before = _code_of(followed.offer, now), _code_of(followed.offer, followed.offer.lines)
        if code != before and _parses(code):
            self._keep(followed, code, changed=True)

    def _keep(self, followed: _Followed, code: str, changed: bool) -> None:
        offer, task = followed.offer, followed.offer.found.task
        pair = FeedbackPair(task.comment, code, changed, offer.prefix, task.indent, offer.identity, followed.at)
        try:
            keep(feedback_file(), pair)
        except (OSError, JotError, UnicodeEncodeError) as error:
            logger.warning("what was accepted could not be kept: %s", type(error).__name__)

    def _forget(self, followed: _Followed) -> None:
        try:
            forget(feedback_file(), followed.offer.identity)
        except (OSError, JotError) as error:
            logger.warning("what was undone could not be erased: %s", type(error).__name__)


def show_or_clear(action: str) -> dict[str, object]:
    """What is kept: {"path", "pairs"}; "clear" erases it first, and says how many under "erased".

    Raises DataError for a damaged file (with the mend), and for another action.
    """
    path = feedback_file()
    if action not in ("show", "clear"):
        raise DataError(f"{SHOW_OR_CLEAR}: '{action}' is neither show nor clear.")
    erased = clear_feedback(path) if action == "clear" else 0
    return {"path": str(path), "erased": erased, "pairs": [asdict(pair) for pair in read_feedback(path)]}


def _plain(document: JotDocument) -> tuple[str, ...]:
    return tuple(without_line_end(line) for line in document.lines)


def _heads(document: JotDocument, found: Found) -> str:
    """The lines that open the blocks around a task, outermost first: 'class A:'. Nothing else of the file is kept."""
    heads: list[str] = []
    width = len(found.task.indent.expandtabs(8))
    for line in reversed(document.lines[: found.line]):
        if width == 0:
            break
        text = without_line_end(line)
        if text.strip() and not text.lstrip().startswith("#") and width_of(text) < width:
            width = width_of(text)
            heads.insert(0, text + "\n")
    return "".join(heads)


def _typed_already(document: JotDocument, found: Found) -> list[str]:
    """Lines of the code that stand between the task and the place: typed by hand, or the docstring that is the task."""
    lines = _plain(document)
    at = end = found.place.line if found.place.below else found.place.line + 1
    while at - 1 > found.line and not lines[at - 1].lstrip().startswith("#"):
        if lines[at - 1].rstrip() == found.task.def_line:
            break
        at -= 1
    return list(lines[at:end])


def _find(offer: _Offer, lines: Sequence[str]) -> tuple[int, int] | None:
    """Where the code stands: the place nearest to where it was offered, which edits above may have moved."""
    expected, wanted = offer.found.line + 1, [line.rstrip() for line in offer.lines]
    starts = [at for at in range(len(lines) - len(wanted) + 1) if lines[at].rstrip() == wanted[0]]
    for start in sorted(starts, key=lambda at: abs(at - expected)):
        if [line.rstrip() for line in lines[start : start + len(wanted)]] == wanted:
            return start, start + len(wanted)
    return None


# One step of how a text became another, in lines: (kind, old start, old end, new start, new end), as difflib says it.
_Change = tuple[str, int, int, int, int]


def _changes(old: Sequence[str], new: Sequence[str]) -> list[_Change] | None:
    """All steps, the equal parts included; None where too much changed at once."""
    shorter = min(len(old), len(new))
    top = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    rest = shorter - top
    bottom = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
    old_end, new_end = len(old) - bottom, len(new) - bottom
    if max(old_end, new_end) - top > MAX_HUNK_LINES:
        return None
    matcher = difflib.SequenceMatcher(None, old[top:old_end], new[top:new_end], autojunk=False)
    middle = [(tag, a + top, b + top, c + top, d + top) for tag, a, b, c, d in matcher.get_opcodes()]
    return [("equal", 0, top, 0, top), *middle, ("equal", old_end, len(old), new_end, len(new))]


def _moved(where: tuple[int, int], changes: Sequence[_Change]) -> tuple[int, int] | None:
    """The lines after a change; an empty range if they are gone, None if they can no longer be told."""
    start = end = None
    for tag, old_start, old_end, new_start, new_end in changes:
        if old_start <= where[0] < old_end:
            if tag == "equal":
                start = new_start + where[0] - old_start
            elif tag == "delete" and old_end >= where[1]:
                return new_start, new_start
            elif tag == "delete" or where[0] == old_start:
                start = new_start
        if old_start < where[1] <= old_end:
            if tag == "equal":
                end = new_start + where[1] - old_start
            elif where[1] == old_end or tag == "delete":
                end = new_end
    if start is None:
        return None
    return start, max(start + 1, end) if end is not None else start + 1


def _end_of_block(lines: Sequence[str], start: int, end: int, found: Found) -> int:
    """The end of the code with the lines that were added to its last block."""
    width = width_of(found.task.def_line) if found.task.def_line else len(found.task.indent.expandtabs(8))
    at = end
    while at < len(lines) and (not lines[at].strip() or width_of(lines[at]) > width):
        at += 1
        if lines[at - 1].strip():
            end = at
    return end


def _code_of(offer: _Offer, lines: Sequence[str]) -> str:
    """The code from column 0, with the def line that it was written for and the imports that came with it."""
    head = offer.found.task.def_line
    code = textwrap.dedent("\n".join([*([head] if head else []), *lines])).strip("\n").rstrip()
    return "\n".join([*offer.imports, "", "", code]) if offer.imports else code


def _parses(code: str) -> bool:
    try:
        ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True
