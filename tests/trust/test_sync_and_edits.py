"""Text that is edited bit by bit, and edits that are offered: both mean the same places as an independent reference.

make soak does 50,000 edits.
"""

import ast
from random import Random

import pytest
from hostile import ENCODINGS, applied, offset_of, text_of
from jotcode.model.task import Candidate
from jotcode.server.documents import Codec, JotDocument
from lsprotocol import types

EDITS = 1_500
COUNTER = "from collections import Counter\n\n\ndef counted(words):\n    return Counter(words)"


def edit_at_random(seed: int, encoding: str, edits: int) -> int:
    """Edits a document and the reference alike; returns the mismatches."""
    rng = Random(f"{seed} {encoding}")
    text = text_of(rng)
    codec = Codec(types.PositionEncodingKind(encoding))
    document = JotDocument("file:///x.py", source=text, version=1, language_id="python", position_codec=codec)
    wrong = 0
    for _ in range(edits):
        places = [(rng.randint(0, 8), rng.choice([0, 1, 2, 3, 5, 9, 40, 2**31 - 1])) for _ in range(2)]
        new = text_of(rng, 12)
        where = types.Range(*(types.Position(*place) for place in places))
        document.apply_change(types.TextDocumentContentChangePartial(range=where, text=new))
        start, end = sorted(offset_of(text, *place, encoding) for place in places)
        text = text[:start] + new + text[end:]
        if document.source != text:
            wrong += 1
            text = document.source
        if len(text) > 400:
            text = text_of(rng)
            document.apply_change(types.TextDocumentContentChangeWholeDocument(text))
    return wrong


@pytest.mark.parametrize("encoding", sorted(ENCODINGS))
def test_random_edits_land_where_the_reference_puts_them(encoding):
    assert edit_at_random(1, encoding, EDITS) == 0


class Engine:
    """Answers with two functions, one of which needs an import, indented as the task is."""

    description = "scripted"

    def complete(self, task, count=1, stop=None):
        lead = task.indent
        if task.def_line:
            lead = task.def_line[: len(task.def_line) - len(task.def_line.lstrip())]
            return [
                Candidate(f"{lead}    return 1", -0.1, 0.9),
                Candidate(f"{lead}    x = 2\n{lead}    return x", -0.2, 0.8),
            ][:count]
        texts = ["def answer(a, b):\n    return a + b", COUNTER]
        return [
            Candidate("\n".join(lead + line if line else "" for line in text.split("\n")), -0.1, 0.9) for text in texts
        ][:count]


ABOVE = [
    "", "import os\n", '"""A module \U0001f600."""\nfrom collections import Counter\n', "#!/usr/bin/env python\n# \u00e9\u20ac\n\n",
    "name = '\U0001f600\u20ac\u00e9'\f\n", "class A:\n    x = 1\n", "def f():\n    return 1\n\n\n", "from __future__ import annotations\n",
]  # fmt: skip
BELOW = ["", "\n", "\n\ndef later():\n    pass\n", "\nx = '\U0001f600'\n", "\n\n\n"]


def documents() -> list[tuple[str, int]]:
    """Sound sources with a comment that asks, and the comment's line."""
    made = []
    for seed in range(60):
        rng = Random(seed)
        above, below, newline = rng.choice(ABOVE), rng.choice(BELOW), rng.choice(["\n", "\r\n"])
        indent = rng.choice(["", "    "]) if above.startswith(("class", "def f")) else ""
        above = above.rstrip("\n") + "\n" if indent else above
        comment = (
            f"{indent}# write a function to count \U0001f600 the words"
            if rng.random() < 0.5
            else f"{indent}# write a function"
        )
        text = (above + comment + below).replace("\n", newline)
        made.append((text, above.count("\n")))
    return made


@pytest.mark.parametrize("encoding", sorted(ENCODINGS))
async def test_every_edit_that_is_offered_leaves_a_source_that_parses_and_all_else_as_it_was(talk, encoding):
    server = await talk(Engine(), encodings=(encoding,))
    codec, unit = ENCODINGS[encoding]
    offered = 0
    for text, line in documents():
        ast.parse(text)
        comment = text.replace("\r\n", "\n").split("\n")[line]
        at = {"line": line, "character": len(comment.encode(codec)) // unit}
        where = {"textDocument": {"uri": server.open(text)}, "position": at}
        inline = await server.request("textDocument/inlineCompletion", where | {"context": {"triggerKind": 1}})
        popup = await server.request("textDocument/completion", where)
        edits = [[{"range": item["range"], "newText": item["insertText"]}] for item in inline["items"]]
        edits += [[item["textEdit"], *(item.get("additionalTextEdits") or [])] for item in popup["items"]]
        assert edits, (text, server.reason())
        for several in edits:
            offered += 1
            result = applied(text, several, encoding)
            ast.parse(result)
            assert without(result, several, text) == text, (text, several)
        assert all(item["range"]["start"]["line"] == item["range"]["end"]["line"] == line for item in inline["items"])
    assert offered > 150


def without(result: str, edits: list, text: str) -> str:
    """The result when what was inserted is taken out again; what an edit replaced must be in what it inserts."""
    for edit in edits:
        assert result.count(edit["newText"]) >= 1
        replaced = edit["newText"].split("\n")[0].rstrip("\r") if not edit["newText"].startswith(("\n", "\r")) else ""
        kept = replaced if text.count(edit["newText"]) == 0 and edit["range"]["start"] != edit["range"]["end"] else ""
        result = result.replace(edit["newText"], kept, 1)
    return result
