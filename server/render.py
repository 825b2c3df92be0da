"""Candidates as the editor wants them: text and range in the client's units, in the newline style of the file."""
import re
from collections.abc import Sequence

from jotcode.model.task import Candidate
from jotcode.server.context import Found
from jotcode.server.danger import Danger
from jotcode.server.documents import Codec
from jotcode.server.snippets import snippet_of
from lsprotocol import types

MAX_LABEL_CHARACTERS = 60
SOURCE = "jotcode"

_SIGNS = "①②③④⑤⑥⑦⑧⑨⑩"
_WORD = re.compile(r"\w*\Z")
_DEFINITION = re.compile(r"[ \t]*((?:async[ \t]+)?def|class)\b")


def inline_items(
    found: Found, candidates: Sequence[Candidate], lines: Sequence[str], codec: Codec
) -> list[types.InlineCompletionItem]:
    """Ghost text. Every item has a range on one line.

    Behind the comment the range is empty and at the cursor: without one VS Code takes the word before the cursor, which
    a text that begins with a new line does not begin with, and shows nothing. On the empty line the range starts at
    column 0 and the text carries its own indentation, because the editor has already put white space there.
    """
    start = 0 if found.place.below else found.place.end
    where = _range(found, start, lines, codec)
    return [types.InlineCompletionItem(_inserted(found, candidate), range=where) for candidate in candidates]


def completion_items(
    found: Found, candidates: Sequence[Candidate], lines: Sequence[str], codec: Codec, snippets: bool = False
) -> list[types.CompletionItem]:
    """Popup items.

    The edit replaces the word before the cursor by itself and what follows, and the filter text is that word: clients
    filter by what stands between the start of the edit (or of the word) and the cursor, so the item stays.
    snippets: with tab stops; only where the whole answer is inserted.
    """
    place = found.place
    before = lines[place.line][: place.column if place.below else place.end]
    # On an empty line the white space goes; what is typed on it (of this very answer) stays up to its last word.
    start = 0 if place.below and not before.strip() else len(before) - len(_word_before(before))
    typed = lines[place.line][: place.end] if place.below and not before.strip() else before[start:]
    kept, cut = ("", start) if place.below else (typed, 0)
    where = _range(found, start, lines, codec)
    items = []
    for index, candidate in enumerate(candidates):
        percent = f"{candidate.confidence:.0%}"
        code = kept + _inserted(found, candidate)[cut:]
        as_snippet = snippets and not cut
        items.append(
            types.CompletionItem(
                label=label_of(candidate.text),
                label_details=types.CompletionItemLabelDetails(description=f"{SOURCE} {percent}"),
                kind=_kind(candidate.text),
                detail=f"{SOURCE}, confidence {percent}",
                preselect=True if index == 0 else None,
                sort_text=f"{index:04d}",
                filter_text=typed or None,
                insert_text_format=types.InsertTextFormat.Snippet if as_snippet else types.InsertTextFormat.PlainText,
                insert_text_mode=types.InsertTextMode.AsIs,
                text_edit=types.TextEdit(range=where, new_text=_with_stops(kept, code) if as_snippet else code),
                data={"jotcode": len(kept)} | ({"plain": code} if as_snippet else {}),
            )
        )
    return items


def with_documentation(item: types.CompletionItem) -> types.CompletionItem:
    """The item with a Markdown preview of what it inserts, made from its own edit: nothing is kept between requests."""
    if not isinstance(item.text_edit, types.TextEdit):
        return item
    kept = item.data.get("jotcode", 0) if isinstance(item.data, dict) else 0
    plain = item.data.get("plain") if isinstance(item.data, dict) else None
    code = (plain if isinstance(plain, str) else item.text_edit.new_text)[kept if isinstance(kept, int) else 0 :]
    code = _dedented(re.sub(r"\r\n?", "\n", code).strip("\n"))
    imports = item.data.get("imports") if isinstance(item.data, dict) else None
    if isinstance(imports, list) and imports:  # they go to the top of the file, but the user should know
        code = "\n".join([*map(str, imports), "", code])
    longest = max((len(ticks) for ticks in re.findall(r"`+", code)), default=0)
    fence = "`" * max(3, longest + 1)
    says = item.data.get("dangers") if isinstance(item.data, dict) else None
    warnings = "".join(f"⚠ {text}\n\n" for text in says) if isinstance(says, list) else ""
    item.documentation = types.MarkupContent(types.MarkupKind.Markdown, f"{warnings}{fence}python\n{code}\n{fence}")
    return item


def as_plain_text(items: Sequence[types.CompletionItem], found: Found, lines: Sequence[str]) -> None:
    """Gives the items an insertText that does what their edit does, for a client that looks at nothing else.

    jupyterlab-lsp inserts it at the cursor, or for the token there if the text begins with that: behind a comment,
    which is one token, goes what follows the comment; on a line of white space what does not stand there yet.
    """
    before = lines[found.place.line][: found.place.column] if found.place.below else ""
    for item in items:
        if isinstance(item.text_edit, types.TextEdit) and isinstance(item.data, dict):
            code = item.text_edit.new_text[item.data["jotcode"] :]
            item.insert_text = code if before.strip() else code.removeprefix(before)


def label_from_typed(items: Sequence[types.CompletionItem]) -> None:
    """Makes the labels begin with the word that is typed, for clients that compare labels, whatever the filter text is.

    Emacs (eglot) fails on any other, and fills in what all labels have in common: behind the word each goes on with a
    sign of its own, 'numbers① def add(a, b):'.
    """
    for item, sign in zip(items, _SIGNS, strict=False):
        word = (item.filter_text or "").strip()
        if word and not item.label.startswith(word):
            item.label = f"{word}{sign} {item.label}"


def warn(item: types.CompletionItem, dangers: Sequence[Danger]) -> None:
    """Marks an item whose code its reader should think about: in the list, in its detail and in its documentation."""
    if item.label_details is not None:
        item.label_details.description = f"⚠ {item.label_details.description}"
    item.detail = f"⚠ {dangers[0].says} {item.detail or ''}".rstrip()
    item.preselect = None
    item.data = {**(item.data or {}), "dangers": [danger.says for danger in dangers]}


def label_of(text: str) -> str:
    """One line that tells the candidate: its first def or class line, else its first line."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    named = next((line for line in lines if _DEFINITION.match(line)), lines[0] if lines else SOURCE)
    return named if len(named) <= MAX_LABEL_CHARACTERS else named[: MAX_LABEL_CHARACTERS - 1] + "…"


def _inserted(found: Found, candidate: Candidate) -> str:
    text = candidate.text if found.place.below else "\n" + candidate.text
    return text.replace("\n", found.place.newline)


def _with_stops(kept: str, code: str) -> str:
    """The code as a snippet. The word in front of it is part of the edit, not of the code."""
    newline = "\r\n" if "\r\n" in code else "\r" if "\r" in code else "\n"
    return kept + snippet_of(code[len(kept) :].replace(newline, "\n")).replace("\n", newline)


def _range(found: Found, start: int, lines: Sequence[str], codec: Codec) -> types.Range:
    line = found.place.line
    return types.Range(
        codec.position_to_client_units(lines, types.Position(line, start)),
        codec.position_to_client_units(lines, types.Position(line, found.place.end)),
    )


def _word_before(text: str) -> str:
    match = _WORD.search(text)
    return match[0] if match else ""


def _kind(text: str) -> types.CompletionItemKind:
    match = re.search(_DEFINITION.pattern, text)
    if match is None:
        return types.CompletionItemKind.Snippet
    return types.CompletionItemKind.Class if match[1] == "class" else types.CompletionItemKind.Function


def _dedented(code: str) -> str:
    lines = code.split("\n")
    indents = [line[: len(line) - len(line.lstrip())] for line in lines if line.strip()]
    common = min(indents, key=len, default="")
    return "\n".join(line.removeprefix(common) for line in lines)
