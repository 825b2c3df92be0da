"""Candidates as editor items: applied by a client in any encoding, the text is what was meant."""
import ast

import pytest
from jotcode.model.task import Candidate
from jotcode.server.context import Found, find_task
from jotcode.server.documents import Codec, split_lines
from jotcode.server.render import (
    completion_items,
    inline_items,
    label_of,
    with_documentation,
)
from lsprotocol import types

ASK = "# write a function to add 😀 numbers"
ENCODINGS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}


def candidate(indent: str = "") -> Candidate:
    return Candidate(f"{indent}def add(a, b):\n{indent}    return a + b", -0.1, 0.834)


def found_in(text: str) -> tuple[Found, tuple[str, ...]]:
    before, after = text.split("|")
    lines = split_lines(before + after)
    at = split_lines(before)
    found = find_task(lines, len(at) - 1, len(at[-1]))
    assert isinstance(found, Found), found
    return found, lines


def apply(lines: tuple[str, ...], where: types.Range, new: str, encoding: str) -> str:
    """What the client's text is afterwards; the client counts in its own units."""
    assert where.start.line == where.end.line, "a range on one line"
    codec, unit = ENCODINGS[encoding]
    line = lines[where.start.line].encode(codec)
    start, end = where.start.character * unit, where.end.character * unit
    edited = line[:start].decode(codec) + new + line[end:].decode(codec)
    return "".join([*lines[: where.start.line], edited, *lines[where.start.line + 1 :]])


@pytest.mark.parametrize("encoding", sorted(ENCODINGS))
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("text", "indent", "after"),
    [
        (f"x = 1\n{ASK}|\ny = 2\n", "", f"x = 1\n{ASK}\ndef add(a, b):\n    return a + b\ny = 2\n"),
        (f"x = 1\n{ASK}|", "", f"x = 1\n{ASK}\ndef add(a, b):\n    return a + b"),
        (f"{ASK}\n|\ny = 2\n", "", f"{ASK}\ndef add(a, b):\n    return a + b\ny = 2\n"),
        (
            f"class A:\n    {ASK}\n  |  \n",
            "    ",
            f"class A:\n    {ASK}\n    def add(a, b):\n        return a + b\n",
        ),
    ],
)
def test_both_routes_leave_the_text_that_was_meant_in_every_encoding(text, indent, after, newline, encoding):
    found, lines = found_in(text.replace("\n", newline))
    codec = Codec(types.PositionEncodingKind(encoding))
    inline = inline_items(found, [candidate(indent)], lines, codec)[0]
    popup = completion_items(found, [candidate(indent)], lines, codec)[0]
    assert isinstance(inline.insert_text, str) and inline.range is not None
    assert isinstance(popup.text_edit, types.TextEdit)
    expected = after.replace("\n", newline)
    assert apply(lines, inline.range, inline.insert_text, encoding) == expected
    assert apply(lines, popup.text_edit.range, popup.text_edit.new_text, encoding) == expected
    ast.parse(expected)


def test_behind_the_comment_ghost_text_begins_with_a_new_line_and_an_empty_range_at_the_cursor():
    found, lines = found_in(f"{ASK}|")
    item = inline_items(found, [candidate()], lines, Codec("utf-16"))[0]
    assert item.range is not None and isinstance(item.insert_text, str)
    assert item.insert_text.startswith("\n")
    assert item.range.start == item.range.end == types.Position(0, len(ASK) + 1)


def test_the_popup_edit_begins_with_the_word_that_clients_filter_by():
    found, lines = found_in(f"{ASK}|")
    item = completion_items(found, [candidate()], lines, Codec("utf-32"))[0]
    assert isinstance(item.text_edit, types.TextEdit)
    assert item.filter_text == "numbers"
    assert item.text_edit.new_text.startswith("numbers\n")
    assert item.text_edit.range.start == types.Position(0, len(ASK) - len("numbers"))


def test_on_the_empty_line_the_filter_text_is_its_white_space():
    found, lines = found_in(f"    {ASK}\n    |\n")
    assert completion_items(found, [candidate("    ")], lines, Codec())[0].filter_text == "    "


def test_popup_items_say_their_confidence_keep_their_order_and_are_not_indented_again():
    found, lines = found_in(f"{ASK}|")
    items = completion_items(found, [candidate()] * 3, lines, Codec())
    assert [item.sort_text for item in items] == sorted({item.sort_text for item in items})
    assert [item.preselect for item in items] == [True, None, None]
    assert items[0].label_details is not None and items[0].label_details.description == "jotcode 83%"
    assert items[0].insert_text_mode == types.InsertTextMode.AsIs
    assert items[0].label == "def add(a, b):"


def test_documentation_previews_the_code_alone_without_its_indentation():
    found, lines = found_in(f"    {ASK}|\r\n")
    item = with_documentation(completion_items(found, [candidate("    ")], lines, Codec())[0])
    assert isinstance(item.documentation, types.MarkupContent)
    assert item.documentation.value == "```python\ndef add(a, b):\n    return a + b\n```"


def test_code_with_backticks_cannot_leave_the_preview():
    found, lines = found_in(f"{ASK}|")
    item = with_documentation(completion_items(found, [Candidate("x = '````'", -1, 0.5)], lines, Codec())[0])
    assert isinstance(item.documentation, types.MarkupContent)
    assert item.documentation.value.startswith("`````python\n")


def test_an_item_without_an_edit_of_ours_is_left_alone():
    assert with_documentation(types.CompletionItem(label="x")).documentation is None


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("import os\n\n\ndef files():\n    pass", "def files():"),
        ("@property\nclass A:\n    pass", "class A:"),
        ("items.sort()\nprint(items)", "items.sort()"),
        ("x = " + "1" * 100, "x = " + "1" * 55 + "…"),
    ],
)
def test_the_label_is_the_line_that_tells_the_candidate(text, label):
    assert label_of(text) == label


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_as_a_snippet_an_item_has_tab_stops_and_its_preview_has_none(newline):
    found, lines = found_in(f"# add two numbers|{newline}")
    (item,) = completion_items(found, [candidate()], lines, Codec(), snippets=True)
    assert item.insert_text_format is types.InsertTextFormat.Snippet
    assert isinstance(item.text_edit, types.TextEdit)
    expected = ["numbers", "def ${1:add}(${2:a}, ${3:b}):", "    return $2 + $3$0"]
    assert item.text_edit.new_text == newline.join(expected)
    documented = with_documentation(item).documentation
    assert isinstance(documented, types.MarkupContent)
    assert documented.value == "```python\ndef add(a, b):\n    return a + b\n```"
