r"""Open documents whose lines and columns are those of the protocol, in every position encoding.

pygls 2.1.1 cuts lines with str.splitlines (a form feed, U+2028 and seven others count as line ends there) and moves a
column behind the end of a line to the place before its last character; both corrupt the text under incremental sync.
The protocol knows three line ends, \n, \r\n and \r, and a column behind the end means the end.
"""
import re
from collections.abc import Sequence
from typing import Any

from lsprotocol import types
from pygls.workspace import PositionCodec, ServerTextPosition, TextDocument, Workspace

# The largest sources that people write have a million. A request reads the text many times, in a second at this size.
MAX_CHARACTERS = 2_000_000

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")


def split_lines(source: str) -> tuple[str, ...]:
    """The lines of a document with their line ends. There is always a last line: '' behind a final line end."""
    lines = tuple(_LINE.findall(source))
    return (*lines, "") if not lines or lines[-1][-1] in "\r\n" else lines


def without_line_end(line: str) -> str:
    """The line's text. A form feed or other white space at its end stays: only the line end goes."""
    return line.removesuffix("\n").removesuffix("\r")


class Codec(PositionCodec):
    """Columns of the client (UTF-8, -16 or -32 units) to code points and back; what lies outside moves to the end."""

    def position_from_client_units(self, lines: Sequence[str], position: types.Position) -> ServerTextPosition:
        """The position in code points. Behind the last line: the end of the text; inside a character: before it."""
        if position.line >= len(lines):
            last = len(lines) - 1
            return ServerTextPosition(last, len(without_line_end(lines[last]))) if lines else ServerTextPosition(0, 0)
        text = without_line_end(lines[position.line])
        if text.isascii():
            return ServerTextPosition(position.line, min(position.character, len(text)))
        units = 0
        for index, char in enumerate(text):
            units += self.impl.code_units_for_char(char)
            if units > position.character:
                return ServerTextPosition(position.line, index)
        return ServerTextPosition(position.line, len(text))

    def position_to_client_units(
        self, lines: Sequence[str], position: ServerTextPosition | types.Position
    ) -> types.Position:
        """The position in the client's units; the column must lie within the line's text."""
        return types.Position(position.line, self.impl.num_units(lines[position.line][: position.character]))


class JotDocument(TextDocument):
    """An open document. `lines` is a tuple that is made once for each version of the text.

    too_large: it has more than MAX_CHARACTERS. Nothing of its text is kept, until the client sends all of it anew.
    """

    too_large = False
    _split: tuple[str, tuple[str, ...]] | None = None

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._let_go_if_too_large()

    def apply_change(self, change: types.TextDocumentContentChangeEvent) -> None:
        """Takes over a change; one of a part of a text that was not kept changes nothing."""
        whole = isinstance(change, types.TextDocumentContentChangeWholeDocument)
        if whole or not self.too_large:
            super().apply_change(change)
            self._let_go_if_too_large()

    def _let_go_if_too_large(self) -> None:
        self.too_large = len(self.source) > MAX_CHARACTERS
        if self.too_large:
            self._source, self._split = "", None

    @property
    def source(self) -> str:
        """The text as the client sent it. Never read from disk, as pygls would for a document that is not open."""
        return self._source or ""

    @property
    def codec(self) -> Codec:
        """Columns of the client to code points and back."""
        assert isinstance(self.position_codec, Codec)
        return self.position_codec

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines with their line ends; see split_lines."""
        source = self.source
        if self._split is None or self._split[0] is not source:
            self._split = (source, split_lines(source))
        return self._split[1]

    def _apply_incremental_change(self, change: types.TextDocumentContentChangePartial) -> None:
        # By offsets into the text: pygls writes line by line and repeats text when start and end are swapped.
        lines = self.lines
        where = self.position_codec.range_from_client_units(lines, change.range)
        start, end = sorted((self._offset(where.start), self._offset(where.end)))
        self._source = self.source[:start] + change.text + self.source[end:]

    def _offset(self, position: ServerTextPosition) -> int:
        return sum(map(len, self.lines[: position.line])) + position.character


class JotWorkspace(Workspace):
    """A pygls workspace that makes JotDocuments. Lists only what the client has opened."""

    @classmethod
    def like(cls, other: Workspace) -> "JotWorkspace":
        """A workspace with the root, folders and position encoding of another that has no documents yet."""
        folders = list(other.folders.values())
        return cls(other.root_uri, types.TextDocumentSyncKind.Incremental, folders, other.position_encoding)

    def open_document(self, uri: str) -> JotDocument | None:
        """The document, None when it is not open. (pygls' get_text_document reads any path from disk instead.)"""
        document = self.get_text_document(uri)
        return document if isinstance(document, JotDocument) and document.version is not None else None

    def remove_notebook_document(self, params: types.DidCloseNotebookDocumentParams) -> None:
        """Forgets a notebook and all of its cells, those too that the client did not name."""
        notebook = self.get_notebook_document(notebook_uri=params.notebook_document.uri)
        for cell in notebook.cells if notebook is not None else ():
            self.remove_text_document(cell.document)
        super().remove_notebook_document(params)

    def _create_text_document(
        self, doc_uri: str, source: str | None = None, version: int | None = None, language_id: str | None = None
    ) -> JotDocument:
        return JotDocument(
            doc_uri,
            source=source or "",
            version=version,
            language_id=language_id,
            sync_kind=types.TextDocumentSyncKind.Incremental,
            position_codec=Codec(self.position_encoding),
        )
