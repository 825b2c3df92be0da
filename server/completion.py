"""The two completion routes over one engine. Both take the text as it is when the request arrives and answer for that.

Automatic or by hand? Inline requests say it. Popup requests do not: typing a letter and Ctrl+Space are both 'Invoked'
in the protocol, so a popup request counts as automatic when the document changed less than TYPING_S ago.
"""
import logging
import re
import time
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from jotcode.server import notebooks
from jotcode.server.context import Found, find_task
from jotcode.server.danger import dangers
from jotcode.server.documents import JotDocument
from jotcode.server.feedback import ACCEPTED
from jotcode.server.fitting import Fitted, fit
from jotcode.server.neighbours import like_neighbours
from jotcode.server.reasons import Reason
from jotcode.server.render import as_plain_text, completion_items, inline_items, label_from_typed, warn
from jotcode.server.repeats import definitions_around, without_repeats
from jotcode.server.selection import find_below_docstring
from jotcode.server.typed_through import shown, typed_through
from jotcode.server.workspace_edits import can_apply_edits, import_text_edits
from lsprotocol import types

if TYPE_CHECKING:
    from jotcode.server.jot_server import JotServer

logger = logging.getLogger(__name__)

TYPING_S = 0.4
_ENTER = re.compile(r"(?:\r\n|\r|\n)[ \t]*")
ADD_IMPORTS = "jotcode.addImports"  # (uri, import statements, line of the comment)


async def inline_completion(server: "JotServer", params: types.InlineCompletionParams) -> types.InlineCompletionList:
    """Ghost text for the comment at the cursor; an empty list when there is nothing honest to offer.

    The protocol gives inline items no second edit: missing imports are added by the item's command, if the client
    lets the server edit, and stay in the text if not.
    """
    document = server.open_document(params.text_document.uri)
    invoked = params.context.trigger_kind == types.InlineCompletionTriggerKind.Invoked
    if params.context.selected_completion_info is not None and not invoked:
        server.health.requests += 1
        server.health.silence(Reason.POPUP_OPEN)  # the user is choosing there; two answers would fight over Tab
        return types.InlineCompletionList(items=[])
    can_add = can_apply_edits(server)
    found, answers = await _answers(server, document, params.position, invoked, can_add, safe_only=True)
    if document is None or isinstance(found, Reason) or not answers:
        return types.InlineCompletionList(items=[])
    lines = document.lines
    items = inline_items(found, [answer.candidate for answer in answers], lines, document.codec)
    for item, answer in zip(items, answers, strict=True):
        if answer.missing:
            names = [one.statement for one in answer.missing]
            arguments: list[object] = [document.uri, names, found.line]
            item.command = types.Command(title="jotcode: add imports", command=ADD_IMPORTS, arguments=arguments)
        item.command = when_accepted(server, document, found, answer, item.command)
    return types.InlineCompletionList(items=items)


async def completion(server: "JotServer", params: types.CompletionParams) -> types.CompletionList:
    """Popup items for the comment at the cursor. The list is incomplete: what is asked changes with every letter."""
    document = server.open_document(params.text_document.uri)
    kind = params.context.trigger_kind if params.context else types.CompletionTriggerKind.Invoked
    typing = document is not None and time.monotonic() - server.changed_at.get(document.uri, -TYPING_S) < TYPING_S
    invoked = kind == types.CompletionTriggerKind.Invoked and not typing
    lines = document.lines if document is not None else ()
    plain = _inserts_plain_text(server)
    found, answers = await _answers(server, document, params.position, invoked, can_add=not plain, safe_only=False)
    items: list[types.CompletionItem] = []
    if document is not None and not isinstance(found, Reason):
        snippets = server.settings_for(document).snippets and _knows_snippets(server)
        items = completion_items(found, [answer.candidate for answer in answers], lines, document.codec, snippets)
        if plain:
            as_plain_text(items, found, lines)
        elif not _shows_label_details(server):
            label_from_typed(items)
        for item, answer in zip(items, answers, strict=True):
            if answer.dangers:
                warn(item, answer.dangers)
            if answer.missing:
                item.additional_text_edits = import_text_edits(document, lines, answer.missing, found.line)
                item.data = {**(item.data or {}), "imports": [one.statement for one in answer.missing]}
            item.command = when_accepted(server, document, found, answer)
            if not invoked:  # Enter is the user's own until he chooses one
                item.preselect = None
            if not invoked and found.place.below and lines[found.place.line].strip():
                item.sort_text = f"~{item.sort_text}"  # below what others offer for the word that is being typed
    return types.CompletionList(is_incomplete=_on_a_comment(document, params.position, lines), items=items)


def _inserts_plain_text(server: "JotServer") -> bool:
    """True for jupyterlab-lsp, which inserts insertText or else the label, and leaves out textEdit and all other edits.

    It does not tell its name; no other client that we know of says that it does not preselect and cannot apply edits.
    """
    known = server.client_capabilities.text_document
    item = known.completion.completion_item if known is not None and known.completion is not None else None
    return item is not None and item.preselect_support is False and not can_apply_edits(server)


def _shows_label_details(server: "JotServer") -> bool:
    """False for clients of before LSP 3.17, which compare what is typed with the label."""
    text_document = server.client_capabilities.text_document
    known = text_document.completion if text_document is not None else None
    return bool(known and known.completion_item and known.completion_item.label_details_support)


def when_accepted(
    server: "JotServer", document: JotDocument, found: Found, answer: Fitted, command: types.Command | None = None
) -> types.Command | None:
    """The item's command, which also tells that it was accepted, if the user wants jotcode to learn from that."""
    if not server.settings_for(document).feedback:
        return command
    names = [one.statement for one in answer.missing] if command is not None else []
    arguments: list[object] = [document.uri, names, found.line, server.feedback.offered(document, found, answer)]
    return types.Command(title="jotcode: accepted", command=ACCEPTED, arguments=arguments)


async def offer(
    server: "JotServer",
    document: JotDocument | None,
    found: Found | Reason,
    invoked: bool,
    can_add: bool,
    safe_only: bool,
) -> list[Fitted]:
    """What to offer for a task that was found in the document as it is now. The reason for nothing goes to health.

    can_add: missing imports can be added at the top of the file; else they are in the text.
    safe_only: leaves out what danger.py warns of; else it comes last, with its warnings.
    """
    health = server.health
    health.requests += 1
    if isinstance(found, Reason) or document is None:
        server.completer.supersede()  # the cursor has left the comment: nobody will look at what is being decoded
        health.silence(found if isinstance(found, Reason) else Reason.NOT_OPEN)
        return []
    version, settings = document.version, server.settings_for(document)
    above = notebooks.above(server.workspace, document)
    lines, line = (*above, *document.lines), len(above) + found.line
    fitted, reason, around = list[Fitted](), Reason.NO_CANDIDATE, None
    for count in dict.fromkeys((settings.candidates if invoked else 1, settings.candidates)):
        answer = await server.completer.complete(
            found.task,
            count=count,
            debounce_s=0.0 if invoked else settings.debounce_ms / 1000,
            timeout_s=settings.timeout_ms / 1000,
        )
        if document.version != version or server.open_document(document.uri) is not document:
            health.silence(Reason.STALE)  # the text moved while we decoded; the editor asks again by itself
            return []
        least = server.completer.threshold if settings.threshold is None else settings.threshold
        enough = [one for one in answer.candidates if invoked or one.confidence >= least]
        reason = answer.reason or Reason.LOW_CONFIDENCE
        fitted = []
        around = around or (definitions_around(found.task) if enough else None)
        for candidate in enough:
            risks = dangers(candidate.text, found.task.def_line, found.task.prefix)
            if risks and safe_only:
                reason = Reason.DANGEROUS
                continue
            one = replace(fit(candidate, found.task, lines, line, can_add), dangers=risks)
            kept = without_repeats(one.candidate, found, around)
            if isinstance(kept, Reason):
                reason = kept
            else:
                text = kept.text
                if settings.style == "neighbours":
                    text = like_neighbours(text, found.task, found.below_docstring)
                fitted.append(replace(one, candidate=replace(kept, text=text)))
        if fitted or reason is not Reason.DANGEROUS:
            break  # the next best may be safe; but where the best stands in the file already, it is something else
    fitted = sorted(fitted, key=lambda one: bool(one.dangers))[: None if invoked else 1]
    if not fitted:
        health.silence(reason)
        return []
    server.shown[document.uri] = shown(found, fitted, document.lines)
    health.offer(len(fitted), answer.ms)
    return fitted


async def _answers(
    server: "JotServer",
    document: JotDocument | None,
    position: types.Position,
    invoked: bool,
    can_add: bool,
    safe_only: bool,
) -> tuple[Found | Reason, list[Fitted]]:
    """The place for the answers at a position and what to offer there; see offer."""
    found = _find(server, document, position, invoked)
    going_on = _going_on(server, document, position, found, invoked)
    if going_on is None:
        return found, await offer(server, document, found, invoked, can_add, safe_only)
    server.completer.supersede()
    server.health.requests += 1
    rest = [one for one in going_on[1] if not (safe_only and one.dangers) and (can_add or not one.missing)]
    rest = rest if invoked else rest[:1]
    if rest:
        server.health.offer(len(rest), 0.0)
    else:
        server.health.silence(Reason.DANGEROUS)
    return going_on[0], rest


def _going_on(
    server: "JotServer", document: JotDocument | None, position: types.Position, found: Found | Reason, invoked: bool
) -> tuple[Found, tuple[Fitted, ...]] | None:
    """The rest of what was offered before, while the user types it; None where the text or the settings say no."""
    last = server.shown.get(document.uri) if document is not None else None
    refused = found in (Reason.DISABLED, Reason.MANUAL_ONLY, Reason.NOT_PYTHON)
    if document is None or last is None or refused or (invoked and isinstance(found, Found)):
        return None
    cursor = document.position_codec.position_from_client_units(document.lines, position)
    return typed_through(last, document.lines, cursor.line, cursor.character)


def prefetch(server: "JotServer", document: JotDocument, changes: Sequence[object]) -> None:
    """Begins to decode when Enter was pressed behind a comment that asks, before the editor asks for anything.

    changes: of the didChange notification.  What comes out is in the cache when the editor asks.
    """
    change = changes[0] if len(changes) == 1 else None
    if not isinstance(change, types.TextDocumentContentChangePartial) or not _ENTER.fullmatch(change.text):
        return
    line = change.range.start.line + 1
    if change.range.start != change.range.end or line >= len(document.lines) or server.completer.state != "ready":
        return
    found = _find(server, document, types.Position(line, len(document.lines[line].rstrip("\r\n"))), invoked=False)
    if isinstance(found, Reason):
        return
    settings = server.settings_for(document)
    text_document = server.client_capabilities.text_document
    shows_by_itself = text_document is not None and text_document.inline_completion is not None
    server.in_background(
        server.completer.complete(
            found.task, 1 if shows_by_itself else settings.candidates, timeout_s=settings.timeout_ms / 1000
        )
    )


def _find(server: "JotServer", document: JotDocument | None, position: types.Position, invoked: bool) -> Found | Reason:
    if document is None:
        return Reason.NOT_OPEN
    settings = server.settings_for(document)
    if not settings.enable:
        return Reason.DISABLED
    if not invoked and settings.trigger == "manual":
        return Reason.MANUAL_ONLY
    if not is_python(document) or notebooks.is_foreign(server.workspace, document):
        return Reason.NOT_PYTHON
    if document.too_large:
        return Reason.TOO_LARGE
    cursor = document.position_codec.position_from_client_units(document.lines, position)
    found = find_task(document.lines, cursor.line, cursor.character, invoked)
    if found in (Reason.NO_COMMENT, Reason.NOT_ALONE):
        below = find_below_docstring(document.lines, cursor.line, cursor.character, invoked)
        found = found if below is Reason.NO_COMMENT else below
    return notebooks.in_context(server.workspace, document, found)


def is_python(document: JotDocument) -> bool:
    """True for a document that the client calls Python, or that has no language and a Python file name."""
    language = str(document.language_id or "").lower()
    return "python" in language or (not language and document.uri.endswith((".py", ".pyi", ".pyw")))


def _knows_snippets(server: "JotServer") -> bool:
    known = server.client_capabilities.text_document
    item = known.completion.completion_item if known is not None and known.completion is not None else None
    return item is not None and item.snippet_support is True


def _on_a_comment(document: JotDocument | None, position: types.Position, lines: tuple[str, ...]) -> bool:
    return document is not None and position.line < len(lines) and lines[position.line].lstrip().startswith("#")
