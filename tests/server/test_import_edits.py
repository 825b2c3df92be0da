"""Imports over the protocol: what a client has when it has applied everything that the server sent it."""

import ast
import itertools

import pytest

ASK = "# write a counter of words 😀"
ENCODINGS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}
CAN = {"workspace": {"applyEdit": True, "workspaceEdit": {"documentChanges": True}}, "textDocument": {}}


def applied(text: str, edits: list[dict], encoding: str = "utf-16") -> str:
    """What the text is after edits in the client's units, all for the same text, as the protocol says."""
    codec, unit = ENCODINGS[encoding]
    lines = text.splitlines(keepends=True) + [""]

    def offset(at: dict) -> int:
        within = lines[at["line"]].encode(codec)[: at["character"] * unit].decode(codec)
        return len("".join(lines[: at["line"]])) + len(within)

    spans = sorted((offset(edit["range"]["start"]), offset(edit["range"]["end"]), edit["newText"]) for edit in edits)
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(spans)), "edits overlap"
    for start, end, new in reversed(spans):
        text = text[:start] + new + text[end:]
    return text


def units(text: str, encoding: str) -> int:
    codec, unit = ENCODINGS[encoding]
    return len(text.encode(codec)) // unit


def started(start_client, encoding: str = "utf-16", can: dict = CAN):
    fresh = start_client()
    fresh.initialize(capabilities=can | {"general": {"positionEncodings": [encoding]}})
    fresh.wait_ready()
    return fresh


FILES = [
    ("", "import os\nfrom collections import Counter\n\n\n#"),
    ("import os\n\n\n", "import os\nfrom collections import Counter\n\n\n#"),
    ("from collections import deque\n\n\n", "import os\nfrom collections import Counter, deque\n\n\n#"),
    (
        '"""Doc 😀."""\n\nx = 1\n\n\nclass A:\n',
        '"""Doc 😀."""\n\nimport os\nfrom collections import Counter\n\nx = 1\n',
    ),
    ("#!/bin/x\n\n\ndef g():\n", "#!/bin/x\n\nimport os\nfrom collections import Counter\n\n\ndef g():\n"),
]


@pytest.mark.parametrize("encoding", sorted(ENCODINGS))
def test_by_both_routes_the_file_parses_and_has_each_import_once_at_its_top(start_client, encoding):
    client = started(start_client, encoding)
    for (head, expected), newline, route in itertools.product(FILES, ["\n", "\r\n"], ["popup", "ghost"]):
        indent = "    " if head.endswith(":\n") else ""
        text = f"{head}{indent}{ASK}\n".replace("\n", newline)
        uri = client.open(text)
        line, end = text.count("\n") - 1, units(indent + ASK, encoding)
        if route == "popup":
            item = client.popup(uri, line, end)["items"][0]
            after = applied(text, [item["textEdit"], *item["additionalTextEdits"]], encoding)
        else:
            (ghost,) = client.inline(uri, line, end)
            after = applied(text, [{"range": ghost["range"], "newText": ghost["insertText"]}], encoding)
            client.change(uri, 2, after)
            client.request("workspace/executeCommand", ghost["command"])
            (change,) = client.edits.get(timeout=10)["edit"]["documentChanges"]
            assert change["textDocument"] == {"uri": uri, "version": 2}
            after = applied(after, change["edits"], encoding)
        tree = ast.parse(after)
        assert after.replace("\r\n", "\n").startswith(expected) and ASK in after
        assert newline == "\n" or after.count("\n") == after.count("\r\n")
        imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
        names = [name.name for node in imports for name in node.names if name.name != "deque"]
        assert sorted(names) == ["Counter", "os"]


def test_a_client_that_cannot_apply_edits_gets_missing_imports_in_the_ghost_text(start_client):
    client = started(start_client, can={"textDocument": {}})
    (item,) = client.inline(client.open(f"import os\n\n\n{ASK}"), 3, units(ASK, "utf-16"))
    assert item["insertText"].startswith("\nfrom collections import Counter\n\n\ndef ") and "command" not in item


def test_the_popup_adds_imports_by_itself_whatever_the_client_says_and_previews_them(start_client):
    client = started(start_client, can={"textDocument": {}})
    item = client.popup(client.open(ASK), 0, units(ASK, "utf-16"))["items"][0]
    assert item["additionalTextEdits"][0]["newText"] == "import os\nfrom collections import Counter\n\n\n"
    preview = client.request("completionItem/resolve", item)["documentation"]["value"]
    assert preview.startswith("```python\nimport os\nfrom collections import Counter\n\ndef ")


def test_an_edit_that_the_client_refuses_is_made_again_for_the_text_as_it_is_then(start_client):
    client = started(start_client)
    client.applies = iter([False])
    uri = client.open(f"{ASK}\n")
    client.request("workspace/executeCommand", {"command": "jotcode.addImports", "arguments": [uri, ["import os"], 0]})
    assert client.edits.get(timeout=10) == client.edits.get(timeout=10)


@pytest.mark.parametrize(
    "arguments",
    [
        ["file:///never", ["import os"], 0],
        ["URI", ["import sys"], 2],
        ["URI", ["x = 1", "import"], 2],
        ["URI", [], 900],
    ],
)
def test_the_command_is_silent_where_there_is_nothing_to_add(start_client, arguments):
    client = started(start_client)
    uri = client.open("import sys\n\n")
    arguments = [uri if one == "URI" else one for one in arguments]
    assert client.request("workspace/executeCommand", {"command": "jotcode.addImports", "arguments": arguments}) is None
    assert client.edits.empty()


def test_the_command_is_announced(start_client):
    fresh = start_client()
    commands = fresh.initialize()["capabilities"]["executeCommandProvider"]["commands"]
    assert "jotcode.addImports" in commands
