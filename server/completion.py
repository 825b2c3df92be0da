"""The two completion routes over one engine. Both take the text as it is when the request arrives and answer for that.

Automatic or by hand? Inline requests say it. Popup requests do not: typing a letter and Ctrl+Space are both 'Invoked'
in the protocol, so a popup request counts as automatic when the document changed less than TYPING_S ago.
"""
import logging
import time
from typing import TYPE_CHECKING

from jotcode.server.context import Found, find_task
from jotcode.server.documents import JotDocument
from jotcode.server.fitting import Fitted, fit
from jotcode.server.reasons import Reason
from jotcode.server.render import completion_items, inline_items, repeats_what_follows
from jotcode.server.workspace_edits import can_apply_edits, import_text_edits
from lsprotocol import types

if TYPE_CHECKING:
    from jotcode.server.app import JotServer

logger = logging.getLogger(__name__)

TYPING_S = 0.4
ADD_IMPORTS = "jotcode.addImports"  # (uri, import statements, line of the comment)


async def inline_completion(server: "JotServer", params: types.InlineCompletionParams) -> types.InlineCompletionList:
    """Ghost text for the comment at the cursor; an empty list when there is nothing honest to offer.

    The protocol gives inline items no second edit: missing imports are added by the item's command, if the client
    lets the server edit, and stay in the text if not.
    """
    document = server.open_document(params.text_document.uri)
    invoked = params.context.trigger_kind == types.InlineCompletionTriggerKind.Invoked
    found = _find(server, document, params.position, invoked)
    lines = document.lines if document is not None else ()
    answers = await offer(server, document, found, invoked, can_add=can_apply_edits(server))
    if document is None or isinstance(found, Reason):
        return types.InlineCompletionList(items=[])
    items = inline_items(found, [answer.candidate for answer in answers], lines, document.codec)
    for item, answer in zip(items, answers, strict=True):
        if answer.missing:
            names = [one.statement for one in answer.missing]
            arguments: list[object] = [document.uri, names, found.line]
            item.command = types.Command(title="jotcode: add imports", command=ADD_IMPORTS, arguments=arguments)
    return types.InlineCompletionList(items=items)


async def completion(server: "JotServer", params: types.CompletionParams) -> types.CompletionList:
    """Popup items for the comment at the cursor. The list is incomplete: what is asked changes with every letter."""
    document = server.open_document(params.text_document.uri)
    kind = params.context.trigger_kind if params.context else types.CompletionTriggerKind.Invoked
    typing = document is not None and time.monotonic() - server.changed_at.get(document.uri, -TYPING_S) < TYPING_S
    invoked = kind == types.CompletionTriggerKind.Invoked and not typing
    found = _find(server, document, params.position, invoked)
    lines = document.lines if document is not None else ()
    answers = await offer(server, document, found, invoked, can_add=True)
    items: list[types.CompletionItem] = []
    if document is not None and not isinstance(found, Reason):
        items = completion_items(found, [answer.candidate for answer in answers], lines, document.codec)
        for item, answer in zip(items, answers, strict=True):
            if answer.missing:
                item.additional_text_edits = import_text_edits(document, lines, answer.missing, found.line)
                item.data = {**(item.data or {}), "imports": [one.statement for one in answer.missing]}
    return types.CompletionList(is_incomplete=_on_a_comment(document, params.position, lines), items=items)


async def offer(
    server: "JotServer", document: JotDocument | None, found: Found | Reason, invoked: bool, can_add: bool
) -> list[Fitted]:
    """What to offer for a task that was found in the document as it is now. The reason for nothing goes to health.

    can_add: missing imports can be added at the top of the file; else they are in the text.
    """
    health, settings = server.health, server.settings
    health.requests += 1
    if isinstance(found, Reason) or document is None:
        server.completer.supersede()  # the cursor has left the comment: nobody will look at what is being decoded
        health.silence(found if isinstance(found, Reason) else Reason.NOT_OPEN)
        return []
    version, lines = document.version, document.lines
    answer = await server.completer.complete(
        found.task,
        count=settings.candidates if invoked else 1,
        debounce_s=0.0 if invoked else settings.debounce_ms / 1000,
        timeout_s=settings.timeout_ms / 1000,
    )
    if document.version != version or server.open_document(document.uri) is not document:
        health.silence(Reason.STALE)  # the text moved while we decoded; the editor asks again by itself
        return []
    candidates = list(answer.candidates)
    reason = answer.reason
    if candidates and not invoked:
        candidates = [candidate for candidate in candidates if candidate.confidence >= settings.threshold]
        reason = None if candidates else Reason.LOW_CONFIDENCE
    fitted = [fit(candidate, found.task, lines, found.line, can_add) for candidate in candidates]
    if fitted:
        fitted = [one for one in fitted if not repeats_what_follows(one.candidate, found.task.suffix)]
        reason = None if fitted else Reason.REPEATS_TEXT
    if not fitted:
        health.silence(reason or Reason.NO_CANDIDATE)
        return []
    health.offer(len(fitted), answer.ms)
    return fitted


def _find(server: "JotServer", document: JotDocument | None, position: types.Position, invoked: bool) -> Found | Reason:
    if document is None:
        return Reason.NOT_OPEN
    if not server.settings.enable:
        return Reason.DISABLED
    if not invoked and server.settings.trigger == "manual":
        return Reason.MANUAL_ONLY
    if not is_python(document):
        return Reason.NOT_PYTHON
    cursor = document.position_codec.position_from_client_units(document.lines, position)
    return find_task(document.lines, cursor.line, cursor.character, invoked)


def is_python(document: JotDocument) -> bool:
    """True for a document that the client calls Python, or that has no language and a Python file name."""
    language = str(document.language_id or "").lower()
    return "python" in language or (not language and document.uri.endswith((".py", ".pyi", ".pyw")))


def _on_a_comment(document: JotDocument | None, position: types.Position, lines: tuple[str, ...]) -> bool:
    return document is not None and position.line < len(lines) and lines[position.line].lstrip().startswith("#")
