"""Notebooks as a client sends them: cells are one context, and no edit leaves the cell that asked."""
import itertools

import pytest
from jotcode.server.notebooks import without_magics

ASK = "# write a function to add two numbers"
_numbers = itertools.count(1)


def cell_items(uri, texts, languages=()):
    languages = languages or ["python"] * len(texts)
    return [
        {"uri": f"{uri}#cell{at}", "languageId": language, "version": 1, "text": text}
        for at, (text, language) in enumerate(zip(texts, languages, strict=True))
    ]


def open_notebook(client, *texts, languages=()) -> str:
    """The notebook's uri; its cells are uri#cell0, uri#cell1, …"""
    uri = f"file:///nowhere/book_{next(_numbers)}.ipynb"
    items = cell_items(uri, texts, languages)
    cells = [{"kind": 1 if item["languageId"] == "markdown" else 2, "document": item["uri"]} for item in items]
    notebook = {"uri": uri, "notebookType": "jupyter-notebook", "version": 1, "cells": cells}
    client.notify("notebookDocument/didOpen", {"notebookDocument": notebook, "cellTextDocuments": items})
    return uri


def change(client, uri, version, **cells):
    params = {"notebookDocument": {"uri": uri, "version": version}, "change": {"cells": cells}}
    client.notify("notebookDocument/didChange", params)


def prefix_seen(client, uri, cell, text) -> str:
    """The prefix of the task that the engine gets for the end of the last line of a cell."""
    lines = text.split("\n")
    assert client.inline(f"{uri}#cell{cell}", len(lines) - 1, len(lines[-1]), invoked=True), client.last_reason()
    return client.request("fake/prefix")


def test_the_server_asks_for_python_cells(start_client):
    knows = {"notebookDocument": {"synchronization": {"dynamicRegistration": False}}}
    options = start_client().initialize(capabilities=knows)["capabilities"]["notebookDocumentSync"]
    assert options["save"] and options["notebookSelector"] == [{"cells": [{"language": "python"}]}]


def test_a_comment_at_the_end_of_a_cell_is_completed_there(client):
    uri = open_notebook(client, "import os", ASK)
    (item,) = client.inline(f"{uri}#cell1", 0, len(ASK))
    assert item["insertText"] == "\ndef add(a, b):\n    return a + b"
    assert item["range"]["start"] == {"line": 0, "character": len(ASK)}


def test_the_python_cells_above_are_the_context_and_those_below_are_not(client):
    languages = ["python", "markdown", "python", "python", "python"]
    uri = open_notebook(client, "rate = 2", "# Heading", "%%bash\nls", ASK, "def below(): ...", languages=languages)
    assert prefix_seen(client, uri, 3, ASK) == "rate = 2\n"


def test_what_is_typed_in_a_cell_above_is_seen_at_once(client):
    uri = open_notebook(client, "rate = 2", ASK)
    here = {"start": {"line": 0, "character": 7}, "end": {"line": 0, "character": 8}}
    edit = {"document": {"uri": f"{uri}#cell0", "version": 2}, "changes": [{"range": here, "text": "30\n%pip list\n"}]}
    change(client, uri, 2, textContent=[edit])
    assert prefix_seen(client, uri, 1, ASK) == "rate = 30\n\n"


def test_cells_that_move_come_and_go_are_followed(client):
    uri = open_notebook(client, "first = 1", ASK)
    new = {"uri": f"{uri}#cell7", "languageId": "python", "version": 1, "text": "second = 2"}
    array = {"start": 1, "deleteCount": 0, "cells": [{"kind": 2, "document": new["uri"]}]}
    change(client, uri, 2, structure={"array": array, "didOpen": [new]})
    assert prefix_seen(client, uri, 1, ASK) == "first = 1\nsecond = 2\n"
    gone = {"start": 0, "deleteCount": 1, "cells": []}
    change(client, uri, 3, structure={"array": gone, "didClose": [{"uri": f"{uri}#cell0"}]})
    assert prefix_seen(client, uri, 1, ASK) == "second = 2\n"


def test_an_import_of_a_cell_above_is_not_added_again_and_a_missing_one_goes_into_the_cell_itself(client):
    ask = "# write a function that makes a counter"
    uri = open_notebook(client, "import os", ask)
    (item,) = client.popup(f"{uri}#cell1", 0, len(ask))["items"][:1]
    edits = item["additionalTextEdits"]
    assert [edit["newText"].strip() for edit in edits] == ["from collections import Counter"]
    assert edits[0]["range"]["start"] == {"line": 0, "character": 0}


def test_the_command_that_adds_imports_knows_the_cells_above(client):
    uri = open_notebook(client, "import os", ASK)
    arguments = [f"{uri}#cell1", ["import os", "import re"], 0]
    client.request("workspace/executeCommand", {"command": "jotcode.addImports", "arguments": arguments})
    changes = client.edits.get(timeout=10)["edit"]["changes"]
    assert list(changes) == [f"{uri}#cell1"]
    assert [edit["newText"].strip() for edit in changes[f"{uri}#cell1"]] == ["import re"]


@pytest.mark.parametrize("text", [f"%%bash\n{ASK}", f"\n%%html\n{ASK}"])
def test_a_cell_of_another_language_is_left_alone(client, text):
    uri = open_notebook(client, text)
    assert client.inline(f"{uri}#cell0", text.count("\n"), len(ASK), invoked=True) == []
    assert client.last_reason() == "not-python"


def test_a_cell_that_is_only_timed_is_python(client):
    uri = open_notebook(client, f"%%time\n{ASK}")
    assert prefix_seen(client, uri, 0, f"%%time\n{ASK}") == ""


def test_saving_is_no_fault_and_closing_forgets_every_cell(client):
    before = client.request("jotcode/health")["openDocuments"]
    uri = open_notebook(client, "x = 1", ASK)
    assert client.request("jotcode/health")["openDocuments"] == before + 2
    client.notify("notebookDocument/didSave", {"notebookDocument": {"uri": uri}})
    client.notify("notebookDocument/didClose", {"notebookDocument": {"uri": uri}, "cellTextDocuments": []})
    assert client.request("jotcode/health")["openDocuments"] == before
    assert client.inline(f"{uri}#cell1", 0, len(ASK)) == []
    assert client.last_reason() == "document-not-open"


def test_a_change_of_a_notebook_that_is_not_open_harms_nobody(client):
    edit = {"document": {"uri": "file:///nowhere/none.ipynb#c", "version": 2}, "changes": [{"text": "x"}]}
    change(client, "file:///nowhere/none.ipynb", 2, textContent=[edit])
    assert client.inline(client.open(ASK), 0, len(ASK))


@pytest.mark.parametrize(
    ("cell", "python"),
    [
        ("%matplotlib inline\nx = 1", "x = 1"),
        ("!pip install x\nx = 1", "x = 1"),
        ("files = !ls\nn = len(files)", "files = None\nn = len(files)"),
        ("now = %timeit -o f()", "now = None"),
        ("for x in y:\n    !echo {x}", "for x in y:\n    pass"),
        ("print?\nstr.join??\n?help", ""),
        ("%%time\nx = 1", "x = 1"),
        ("%%bash\nls", ""),
        ('s = """\n%d of\n!\n"""', 's = """\n%d of\n!\n"""'),
        ("x = a % b\ny = a != b\nx %= 3", "x = a % b\ny = a != b\nx %= 3"),
    ],
)
def test_magics_are_left_out(cell, python):
    assert "\n".join(without_magics(cell.splitlines(keepends=True))) == python
