"""The two completion routes over one engine. Both take the text as it is when the request arrives and answer for that.

Automatic or by hand? Inline requests say it. Popup requests do not: typing a letter and Ctrl+Space are both 'Invoked'
in the protocol, so a popup request counts as automatic when the document changed less than TYPING_S ago.
"""
import logging
import time
from typing import TYPE_CHECKING

from jotcode.model.task import Candidate
from jotcode.server.context import Found, find_task
from jotcode.server.documents import Codec, JotDocument
from jotcode.server.reasons import Reason
from jotcode.server.render import completion_items, inline_items, repeats_what_follows
from lsprotocol import types

if TYPE_CHECKING:
    from jotcode.server.app import JotServer

logger = logging.getLogger(__name__)

TYPING_S = 0.4


async def inline_completion(server: "JotServer", params: types.InlineCompletionParams) -> types.InlineCompletionList:
    """Ghost text for the comment at the cursor; an empty list when there is nothing honest to offer."""
    document = server.open_document(params.text_document.uri)
    invoked = params.context.trigger_kind == types.InlineCompletionTriggerKind.Invoked
    found, candidates, lines = await _offer(server, document, params.position, invoked)
    if found is None or document is None:
        return types.InlineCompletionList(items=[])
    return types.InlineCompletionList(items=inline_items(found, candidates, lines, _codec(document)))


async def completion(server: "JotServer", params: types.CompletionParams) -> types.CompletionList:
    """Popup items for the comment at the cursor. The list is incomplete: what is asked changes with every letter."""
    document = server.open_document(params.text_document.uri)
    kind = params.context.trigger_kind if params.context else types.CompletionTriggerKind.Invoked
    typing = document is not None and time.monotonic() - server.changed_at.get(document.uri, -TYPING_S) < TYPING_S
    invoked = kind == types.CompletionTriggerKind.Invoked and not typing
    found, candidates, lines = await _offer(server, document, params.position, invoked)
    items = completion_items(found, candidates, lines, _codec(document)) if found and document else []
    return types.CompletionList(is_incomplete=_on_a_comment(document, params.position, lines), items=items)


async def _offer(
    server: "JotServer", document: JotDocument | None, position: types.Position, invoked: bool
) -> tuple[Found | None, list[Candidate], tuple[str, ...]]:
    """The task at the position, what to offer for it, and the lines that both belong to. The reason goes to health."""
    health, settings = server.health, server.settings
    health.requests += 1
    lines = document.lines if document is not None else ()
    found = _find(server, document, position, invoked)
    if isinstance(found, Reason) or document is None:
        server.completer.supersede()  # the cursor has left the comment: nobody will look at what is being decoded
        health.silence(found if isinstance(found, Reason) else Reason.NOT_OPEN)
        return None, [], lines
    version = document.version
    answer = await server.completer.complete(
        found.task,
        count=settings.candidates if invoked else 1,
        debounce_s=0.0 if invoked else settings.debounce_ms / 1000,
        timeout_s=settings.timeout_ms / 1000,
    )
    if document.version != version or server.open_document(document.uri) is not document:
        health.silence(Reason.STALE)  # the text moved while we decoded; the editor asks again by itself
        return None, [], lines
    candidates = list(answer.candidates)
    reason = answer.reason
    if candidates and not invoked:
        candidates = [candidate for candidate in candidates if candidate.confidence >= settings.threshold]
        reason = None if candidates else Reason.LOW_CONFIDENCE
    if candidates:
        candidates = [candidate for candidate in candidates if not repeats_what_follows(candidate, found.task.suffix)]
        reason = None if candidates else Reason.REPEATS_TEXT
    if not candidates:
        health.silence(reason or Reason.NO_CANDIDATE)
        return None, [], lines
    health.offer(len(candidates), answer.ms)
    return found, candidates, lines


def _find(server: "JotServer", document: JotDocument | None, position: types.Position, invoked: bool) -> Found | Reason:
    if document is None:
        return Reason.NOT_OPEN
    if not server.settings.enable:
        return Reason.DISABLED
    if not invoked and server.settings.trigger == "manual":
        return Reason.MANUAL_ONLY
    if not _is_python(document):
        return Reason.NOT_PYTHON
    cursor = document.position_codec.position_from_client_units(document.lines, position)
    return find_task(document.lines, cursor.line, cursor.character, invoked)


def _is_python(document: JotDocument) -> bool:
    language = str(document.language_id or "").lower()
    return "python" in language or (not language and document.uri.endswith((".py", ".pyi", ".pyw")))


def _on_a_comment(document: JotDocument | None, position: types.Position, lines: tuple[str, ...]) -> bool:
    return document is not None and position.line < len(lines) and lines[position.line].lstrip().startswith("#")


def _codec(document: JotDocument) -> Codec:
    codec = document.position_codec
    assert isinstance(codec, Codec)
    return codec
