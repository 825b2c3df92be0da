"""'Write the code for this comment', for editors without ghost text and popup: a code action and a command.

The action is found by the text alone, so the menu opens at once; the model is asked when the user has chosen it, by
codeAction/resolve or by the command, whichever the client knows. When it has nothing to offer the user is told why.
"""

from typing import TYPE_CHECKING, Any

from jotcode.server import notebooks
from jotcode.server.completion import is_python, offer, when_accepted
from jotcode.server.context import Found
from jotcode.server.documents import MAX_CHARACTERS, JotDocument
from jotcode.server.reasons import Reason
from jotcode.server.render import inline_items
from jotcode.server.selection import find_selected
from jotcode.server.workspace_edits import apply, can_apply_edits, import_text_edits, workspace_edit
from lsprotocol import types

if TYPE_CHECKING:
    from jotcode.server.jot_server import JotServer

KIND = types.CodeActionKind.RefactorRewrite
WRITE_CODE = "jotcode.writeCode"  # (uri, range)
TITLE = "Write the code for this comment"

_WHY = {
    Reason.NO_COMMENT: "there is no comment here, and no docstring without a body",
    Reason.NOT_ALONE: "the selection holds other lines than comments",
    Reason.COMMENT_EMPTY: "the comment does not say what to write",
    Reason.IN_STRING: "the line is part of a string",
    Reason.IN_BRACKETS: "the line stands between brackets, where no code can go",
    Reason.ALREADY_ANSWERED: "the code stands below it already",
    Reason.REPEATS_TEXT: "the code stands below it already",
    Reason.EXISTS_ALREADY: "the file has that function already",
    Reason.DANGEROUS: "what it found should be read first: it stands in the list of completions, with a warning",
    Reason.NOT_OPEN: "the file is not open in this editor",
    Reason.NOT_PYTHON: "the file is not Python",
    Reason.TOO_LARGE: f"the file has more than {MAX_CHARACTERS:,} characters",
    Reason.DISABLED: "the setting jotcode.enable is off",
    Reason.LOADING: "the model is still loading; try again in a moment",
    Reason.LOAD_FAILED: "the model did not load; run: jotcode doctor",
    Reason.TIMEOUT: "the model took too long (setting jotcode.timeoutMs)",
    Reason.NO_CANDIDATE: "the model found no answer that parses; say it in other words",
    Reason.ENGINE_ERROR: "the model failed; the log says more",
    Reason.STALE: "the text changed meanwhile; try again",
    Reason.SUPERSEDED: "the text changed meanwhile; try again",
}


def code_actions(server: "JotServer", params: types.CodeActionParams) -> list[types.CodeAction | types.Command]:
    """The action if there is something to write at the range; none if not, or if the client could not apply it."""
    context = params.context
    if context.only is not None and not any(_is_within(KIND, wanted) for wanted in context.only):
        return []
    invoked = context.trigger_kind != types.CodeActionTriggerKind.Automatic
    document = server.open_document(params.text_document.uri)
    found = _found(server, document, params.range, invoked)
    if document is None or isinstance(found, Reason):
        return []
    known = _capabilities(server)
    command = types.Command(title=TITLE, command=WRITE_CODE, arguments=[document.uri, params.range])
    if known is None or known.code_action_literal_support is None:
        return [command] if can_apply_edits(server) else []
    action = types.CodeAction(title=TITLE, kind=KIND, tags=_tags(known))
    resolvable = known.resolve_support is not None and "edit" in known.resolve_support.properties
    if resolvable and known.data_support:
        action.data = {"uri": document.uri, "range": _range_json(params.range)}
    elif can_apply_edits(server):
        action.command = command
    else:
        return []
    return [action]


async def resolve(server: "JotServer", action: types.CodeAction) -> types.CodeAction:
    """The action with the edit for the text as it is now; without one, and a message, if there is nothing to offer."""
    data = _plain_data(action.data)
    if data is None:
        return action
    uri, where = data
    document = server.open_document(uri)
    written = await _edits(server, document, where)
    if document is None or isinstance(written, Reason):
        _say_why(server, written if isinstance(written, Reason) else Reason.NOT_OPEN)
        return action
    edits, accepted = written
    action.edit = workspace_edit(server, document, edits)
    known = _capabilities(server)
    if known is not None and known.resolve_support is not None and "command" in known.resolve_support.properties:
        action.command = accepted
    return action


async def write_code(server: "JotServer", uri: str, where: types.Range) -> bool:
    """Writes the code for the comment, the selected comment lines or the docstring at a range. True if it did."""
    document = server.open_document(uri)
    written = await _edits(server, document, where)
    if document is None or isinstance(written, Reason):
        _say_why(server, written if isinstance(written, Reason) else Reason.NOT_OPEN)
        return False
    if not can_apply_edits(server):
        server.alert("jotcode: this editor does not let the server write", types.MessageType.Info)
        return False
    edits, accepted = written
    applied = await apply(server, document, edits, TITLE)
    if applied and accepted is not None and accepted.arguments:
        server.feedback.accepted(str(accepted.arguments[-1]), server.open_document(uri))
    return applied


async def _edits(
    server: "JotServer", document: JotDocument | None, where: types.Range
) -> tuple[list[types.TextEdit], types.Command | None] | Reason:
    """The edits that write the code and its imports into the document as it is now, or why there are none.

    With them the command for when they are applied, if jotcode is to learn from that.
    """
    found = _found(server, document, where, invoked=True)
    answers = await offer(server, document, found, invoked=True, can_add=True, safe_only=True)
    if isinstance(found, Reason):
        return found
    if document is None or not answers:
        return server.health.last_reasons[-1] if server.health.last_reasons else Reason.NO_CANDIDATE
    lines = document.lines
    item = inline_items(found, [answers[0].candidate], lines, document.codec)[0]
    assert isinstance(item.insert_text, str) and item.range is not None
    imports = import_text_edits(document, lines, answers[0].missing, found.line) if answers[0].missing else []
    accepted = when_accepted(server, document, found, answers[0])
    return [*imports, types.TextEdit(item.range, item.insert_text)], accepted


def _found(server: "JotServer", document: JotDocument | None, where: types.Range, invoked: bool) -> Found | Reason:
    if document is None:
        return Reason.NOT_OPEN
    if not server.settings_for(document).enable:
        return Reason.DISABLED
    if not is_python(document) or notebooks.is_foreign(server.workspace, document):
        return Reason.NOT_PYTHON
    if document.too_large:
        return Reason.TOO_LARGE
    lines = document.lines
    first, last = (min(at.line, len(lines) - 1) for at in (where.start, where.end))
    if last > first and where.end.character == 0:
        last -= 1  # whole lines are selected up to the beginning of the next one
    return notebooks.in_context(server.workspace, document, find_selected(lines, first, last, invoked))


def _say_why(server: "JotServer", reason: Reason) -> None:
    why = _WHY.get(reason, reason.value)
    server.alert(f"jotcode wrote nothing: {why}.", types.MessageType.Info)


def _capabilities(server: "JotServer") -> types.CodeActionClientCapabilities | None:
    known = server.client_capabilities.text_document
    return known.code_action if known is not None else None


def _tags(known: types.CodeActionClientCapabilities) -> list[types.CodeActionTag] | None:
    tag = types.CodeActionTag.LlmGenerated
    return [tag] if known.tag_support is not None and tag in known.tag_support.value_set else None


def _is_within(kind: str, wanted: str) -> bool:
    """True if a kind is another or one of its kinds: 'refactor.rewrite' is within 'refactor'."""
    kind, wanted = str(getattr(kind, "value", kind)), str(getattr(wanted, "value", wanted))
    return not wanted or kind == wanted or kind.startswith(wanted + ".")


def _range_json(where: types.Range) -> list[int]:
    return [where.start.line, where.start.character, where.end.line, where.end.character]


def _plain_data(data: Any) -> tuple[str, types.Range] | None:
    """The uri and range of an action of ours; pygls gives data as a dict or as a named tuple."""
    fields = data if isinstance(data, dict) else getattr(data, "_asdict", dict)()
    uri, numbers = fields.get("uri"), fields.get("range")
    if not isinstance(uri, str) or not isinstance(numbers, list | tuple) or len(numbers) != 4:
        return None
    if not all(isinstance(number, int) and number >= 0 for number in numbers):
        return None
    first_line, first, last_line, last = numbers
    return uri, types.Range(types.Position(first_line, first), types.Position(last_line, last))
