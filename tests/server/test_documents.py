"""Incremental sync against a reference that knows only bytes: every edit lands where the client meant it."""
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from jotcode.server.documents import Codec, JotDocument, JotWorkspace, split_lines
from lsprotocol import types

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
