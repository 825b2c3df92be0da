"""Incremental sync against a reference that knows only bytes: every edit lands where the client meant it."""
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from jotcode.server.documents import (
    MAX_CHARACTERS,
    Codec,
    JotDocument,
    JotWorkspace,
    split_lines,
    without_line_end,
)
from lsprotocol import types
from pygls.workspace import ServerTextPosition

# Everything that str.splitlines or a UTF-16 column could trip over.
ALPHABET = "ab\n\r\f\v\x1c\x85\u2028\u2029 \u00e9\u20ac\U0001f600"
ENCODINGS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}
TEXT = st.text(alphabet=ALPHABET, max_size=30)


def document(text: str, encoding: str = "utf-16") -> JotDocument:
    codec = Codec(types.PositionEncodingKind(encoding))
    return JotDocument("file:///x.py", source=text, version=1, language_id="python", position_codec=codec)


def offset_by_bytes(text: str, line: int, character: int, encoding: str) -> int:
    """The reference: cut at the protocol's three line ends, encode the line, cut the bytes, decode what is whole."""
    codec, unit = ENCODINGS[encoding]
    starts = [0, *(match.end() for match in re.finditer(r"\r\n|\n|\r", text))]
    if line >= len(starts):
        return len(text)
    content = re.match(r"[^\r\n]*", text[starts[line] :])
    assert content is not None
    encoded = content[0].encode(codec)[: character * unit]
    return starts[line] + len(encoded.decode(codec, errors="ignore"))


@settings(max_examples=600, deadline=None)
@given(
    TEXT,
    st.lists(st.tuples(*[st.integers(0, 6), st.integers(0, 12)] * 2, TEXT), min_size=1, max_size=4),
    st.sampled_from(sorted(ENCODINGS)),
)
@example("a\n\x0cb\nc\n", [(1, 0, 1, 1, "X")], "utf-16")
@example("abc", [(0, 99, 0, 99, "Z")], "utf-16")
@example("😀x", [(0, 2, 0, 3, "y")], "utf-16")
def test_edits_land_where_a_reference_in_bytes_puts_them(text, edits, encoding):
    edited = document(text, encoding)
    for line1, char1, line2, char2, new in edits:
        where = types.Range(types.Position(line1, char1), types.Position(line2, char2))
        ends = sorted([offset_by_bytes(text, line1, char1, encoding), offset_by_bytes(text, line2, char2, encoding)])
        text = text[: ends[0]] + new + text[ends[1] :]
        edited.apply_change(types.TextDocumentContentChangePartial(range=where, text=new))
        assert edited.source == text


@given(TEXT)
def test_lines_join_to_the_text_and_end_only_at_the_protocols_line_ends(text):
    lines = split_lines(text)
    assert "".join(lines) == text
    assert len(lines) == len(re.findall(r"\r\n|\n|\r", text)) + 1


@given(TEXT, st.sampled_from(sorted(ENCODINGS)), st.data())
def test_a_position_survives_the_way_to_the_client_and_back(text, encoding, data):
    doc = document(text, encoding)
    line = data.draw(st.integers(0, len(doc.lines) - 1))
    column = data.draw(st.integers(0, len(doc.lines[line].rstrip("\r\n"))))
    there = doc.position_codec.position_to_client_units(doc.lines, types.Position(line, column))
    back = doc.position_codec.position_from_client_units(doc.lines, there)
    assert (back.line, back.character) == (line, column)


def test_a_column_behind_the_end_means_the_end():
    doc = document("abc\r\nd")
    position = doc.position_codec.position_from_client_units(doc.lines, types.Position(0, 99))
    assert (position.line, position.character) == (0, 3)


def test_the_clients_position_is_not_changed():
    asked = types.Position(0, 99)
    doc = document("abc")
    doc.position_codec.position_from_client_units(doc.lines, asked)
    assert asked == types.Position(0, 99)


def test_lines_are_cut_once_for_each_text():
    doc = document("a\nb")
    assert doc.lines is doc.lines
    doc.apply_change(types.TextDocumentContentChangeWholeDocument("c"))
    assert doc.lines == ("c",)


@pytest.fixture
def workspace() -> JotWorkspace:
    return JotWorkspace(None, types.TextDocumentSyncKind.Incremental, [], types.PositionEncodingKind.Utf16)


def test_a_document_that_is_not_open_is_none_and_never_read_from_disk(workspace, tmp_path):
    secret = tmp_path / "secret.py"
    secret.write_text("password = 1\n")
    assert workspace.open_document(secret.as_uri()) is None
    assert workspace.get_text_document(secret.as_uri()).source == ""


def test_a_closed_document_is_gone(workspace):
    workspace.put_text_document(types.TextDocumentItem("file:///x.py", "python", 1, "x"))
    assert workspace.open_document("file:///x.py") is not None
    workspace.remove_text_document("file:///x.py")
    assert workspace.open_document("file:///x.py") is None


def test_a_position_behind_the_last_line_is_the_end_of_the_text_and_without_lines_the_start():
    doc = document("ab\ncd\r\n\u00e9f")
    codec = doc.position_codec
    assert codec.position_from_client_units(doc.lines, types.Position(9, 0)) == ServerTextPosition(2, 2)
    assert codec.position_from_client_units(doc.lines[:2], types.Position(2, 0)) == ServerTextPosition(1, 2)
    assert codec.position_from_client_units((), types.Position(3, 1)) == ServerTextPosition(0, 0)


def test_only_the_line_end_goes():
    assert [without_line_end(line) for line in ("a\r\n", "a\n", "a\r", "a \f\n", "a", "", "\n")] == [
        "a", "a", "a", "a \f", "a", "", "",
    ]  # fmt: skip


def test_a_text_that_is_too_large_is_not_kept_until_all_of_it_comes_anew():
    largest = "x" * MAX_CHARACTERS
    start = types.Range(types.Position(0, 0), types.Position(0, 0))
    doc = document(largest)
    assert not doc.too_large and len(doc.source) == MAX_CHARACTERS
    doc.apply_change(types.TextDocumentContentChangePartial(range=start, text="y"))
    assert doc.too_large and doc.source == "" and doc.lines == ("",)
    doc.apply_change(types.TextDocumentContentChangePartial(range=start, text="z"))
    assert doc.too_large and doc.source == "", "a part of a text that is not there changes nothing"
    doc.apply_change(types.TextDocumentContentChangeWholeDocument("z\n"))
    assert not doc.too_large and doc.lines == ("z\n", "")
    assert document(largest + "x").too_large


def test_a_workspace_like_another_has_its_root_its_folders_and_its_encoding(workspace):
    folder = types.WorkspaceFolder("file:///here", "here")
    other = JotWorkspace("file:///here", types.TextDocumentSyncKind.Full, [folder], types.PositionEncodingKind.Utf8)
    made = JotWorkspace.like(other)
    assert isinstance(made, JotWorkspace)
    assert (made.root_uri, list(made.folders.values())) == ("file:///here", [folder])
    assert made.position_encoding == types.PositionEncodingKind.Utf8
    made.put_text_document(types.TextDocumentItem("file:///x.py", "python", 3, "\u00e9b"))
    opened = made.open_document("file:///x.py")
    assert opened is not None and (opened.version, opened.language_id) == (3, "python")
    after = types.Range(types.Position(0, 2), types.Position(0, 2))
    change = types.TextDocumentContentChangePartial(range=after, text="-")
    identifier = types.VersionedTextDocumentIdentifier(version=4, uri="file:///x.py")
    made.update_text_document(identifier, change)
    assert opened.source == "\u00e9-b" and opened.version == 4
