"""A client that inserts an item's insertText and leaves out every edit: what jupyterlab-lsp 5.3 says and does."""

import pytest

ASK = "# write a function to add two numbers"
COUNTER = "# write a function that makes a counter"
ADD = "def add(a, b):\n    return a + b"
JUPYTERLAB = {
    "textDocument": {
        "completion": {
            "dynamicRegistration": True,
            "completionItem": {"snippetSupport": False, "preselectSupport": False},
            "contextSupport": True,
        }
    },
    "workspace": {"didChangeConfiguration": {"dynamicRegistration": True}},
}
OTHERS = {
    "it can apply edits": JUPYTERLAB | {"workspace": {"applyEdit": True}},
    "it says nothing of preselection": {"textDocument": {"completion": {"completionItem": {"snippetSupport": False}}}},
}


def first_item(start_client, text: str, capabilities: dict = JUPYTERLAB) -> dict:
    """The first item at the end of a text."""
    client = start_client()
    client.initialize(capabilities=capabilities)
    client.wait_ready()
    uri = client.open(text)
    lines = text.split("\n")
    item: dict = client.popup(uri, len(lines) - 1, len(lines[-1]))["items"][0]
    return item


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (ASK, f"\n{ADD}"),
        (f"{ASK}\n", ADD),
        (f"class A:\n    {ASK}", "\n    def add(a, b):\n        return a + b"),
        (f"class A:\n    {ASK}\n    ", "def add(a, b):\n        return a + b"),
        (f"{ASK}\ndef plus(a, b):", "\n    return a + b"),
    ],
    ids=["behind the comment", "below it", "in a class", "below it in a class", "behind a def line"],
)
def test_what_is_inserted_at_the_cursor_is_the_code_without_what_stands_there(start_client, text, code):
    item = first_item(start_client, text)
    assert item["insertText"] == code
    assert item["label"].startswith(("def add", "return"))


def test_a_missing_import_is_in_the_text_where_no_other_edit_is_made(start_client):
    item = first_item(start_client, f"import os\n\n\n{COUNTER}")
    assert item["insertText"].startswith("\nfrom collections import Counter\n")
    assert "import os" not in item["insertText"]
    assert "additionalTextEdits" not in item


@pytest.mark.parametrize("capabilities", OTHERS.values(), ids=OTHERS.keys())
def test_any_other_client_gets_the_edit_alone(start_client, capabilities):
    item = first_item(start_client, COUNTER, capabilities)
    assert "insertText" not in item
    assert item["additionalTextEdits"]
