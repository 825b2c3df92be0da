"""Editors that cannot run here: what each says of itself, its typical traffic, and what it makes of our answers.

The capabilities are those that the sources of each editor send with initialize, as far as they bear on anything that
the server does. Neovim's and Emacs's come from pytest-lsp.
"""

import json
from dataclasses import dataclass, field
from typing import Any

import pytest
from pytest_lsp import client_capabilities

ASK = "# write a function to add two numbers"
ADD = "def add(a, b):\n    return a + b"
KINDS = ["", "quickfix", "refactor", "refactor.extract", "refactor.inline", "refactor.rewrite", "source"]


def plain(capabilities: Any) -> dict[str, Any]:
    """pytest-lsp's capabilities as JSON."""
    from lsprotocol.converters import get_converter

    found: dict[str, Any] = json.loads(json.dumps(get_converter().unstructure(capabilities)))
    return found


def literals(*kinds: str) -> dict[str, Any]:
    return {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": list(kinds)}}}


def neovim_12() -> dict[str, Any]:
    known = plain(client_capabilities("neovim"))
    known["textDocument"]["inlineCompletion"] = {"dynamicRegistration": False}
    return known


HELIX: dict[str, Any] = {
    "workspace": {
        "configuration": True, "didChangeConfiguration": {"dynamicRegistration": False}, "workspaceFolders": True,
        "applyEdit": True, "symbol": {"dynamicRegistration": False}, "executeCommand": {"dynamicRegistration": False},
        "inlayHint": {"refreshSupport": False},
        "workspaceEdit": {
            "documentChanges": True, "resourceOperations": ["create", "rename", "delete"], "failureHandling": "abort",
            "normalizesLineEndings": False,
        },
        "didChangeWatchedFiles": {"dynamicRegistration": True, "relativePatternSupport": False},
        "fileOperations": {"willRename": True, "didRename": True},
    },
    "textDocument": {
        "completion": {
            "completionItem": {
                "snippetSupport": True, "insertReplaceSupport": True, "deprecatedSupport": True,
                "resolveSupport": {"properties": ["documentation", "detail", "additionalTextEdits"]},
                "tagSupport": {"valueSet": [1]},
            },
            "completionItemKind": {},
        },
        "hover": {"contentFormat": ["markdown"]},
        "codeAction": {
            **literals(*KINDS, "source.organizeImports"), "isPreferredSupport": True, "disabledSupport": True,
            "dataSupport": True, "resolveSupport": {"properties": ["edit", "command"]},
        },
        "publishDiagnostics": {"versionSupport": True, "tagSupport": {"valueSet": [1, 2]}},
    },
    "window": {"workDoneProgress": True},
    "general": {"positionEncodings": ["utf-8", "utf-32", "utf-16"]},
}  # fmt: skip

KATE: dict[str, Any] = {
    "textDocument": {
        "documentSymbol": {"hierarchicalDocumentSymbolSupport": True},
        "publishDiagnostics": {"relatedInformation": True},
        "codeAction": literals("quickfix", "refactor", "source"),
        "synchronization": {"didSave": True}, "selectionRange": {"dynamicRegistration": False},
        "hover": {"contentFormat": ["markdown", "plaintext"]},
        "completion": {
            "completionItem": {
                "snippetSupport": False, "resolveSupport": {"properties": ["additionalTextEdits", "documentation"]},
            },
        },
        "inlayHint": {"dynamicRegistration": False},
    },
    "window": {
        "workDoneProgress": True, "showMessage": {"messageActionItem": {"additionalPropertiesSupport": True}},
    },
    "workspace": {"workspaceFolders": True},
}  # fmt: skip

ZED: dict[str, Any] = {
    "general": {"positionEncodings": ["utf-16"]},
    "workspace": {
        "configuration": True, "applyEdit": True, "workspaceFolders": True,
        "didChangeWatchedFiles": {"dynamicRegistration": True, "relativePatternSupport": True},
        "didChangeConfiguration": {"dynamicRegistration": True}, "executeCommand": {"dynamicRegistration": True},
        "workspaceEdit": {"resourceOperations": ["create", "rename", "delete"], "documentChanges": True},
        "diagnostics": {"refreshSupport": True},
    },
    "textDocument": {
        "completion": {
            "completionItem": {
                "snippetSupport": True, "insertReplaceSupport": True, "labelDetailsSupport": True,
                "documentationFormat": ["markdown", "plaintext"], "insertTextModeSupport": {"valueSet": [1, 2]},
                "resolveSupport": {"properties": ["additionalTextEdits", "command", "documentation"]},
            },
            "insertTextMode": 2, "contextSupport": True,
            "completionList": {"itemDefaults": ["commitCharacters", "editRange", "insertTextMode", "data"]},
        },
        "codeAction": {
            **literals(*KINDS), "dataSupport": True, "resolveSupport": {"properties": ["kind", "diagnostics", "edit"]},
        },
    },
    "window": {"workDoneProgress": True, "showMessage": {"messageActionItem": {"additionalPropertiesSupport": True}}},
    "experimental": {"serverStatusNotification": True, "localDocs": True},
}  # fmt: skip

SUBLIME: dict[str, Any] = {
    "general": {"regularExpressions": {"engine": "ECMAScript"}, "markdown": {"parser": "Python-Markdown"}},
    "textDocument": {
        "completion": {
            "dynamicRegistration": True,
            "completionItem": {
                "snippetSupport": True, "deprecatedSupport": True, "documentationFormat": ["markdown", "plaintext"],
                "tagSupport": {"valueSet": [1]}, "insertTextModeSupport": {"valueSet": [2]},
                "resolveSupport": {"properties": ["detail", "documentation", "additionalTextEdits"]},
                "labelDetailsSupport": True,
            },
            "completionItemKind": {"valueSet": list(range(1, 26))}, "insertTextMode": 2,
        },
        "codeAction": {
            "dynamicRegistration": True, **literals(*KINDS[1:]), "dataSupport": True, "disabledSupport": True,
            "resolveSupport": {"properties": ["edit"]},
        },
    },
    "workspace": {
        "applyEdit": True, "didChangeConfiguration": {"dynamicRegistration": True}, "executeCommand": {},
        "workspaceEdit": {"documentChanges": True, "failureHandling": "abort"}, "workspaceFolders": True,
        "configuration": True, "didChangeWatchedFiles": {"dynamicRegistration": True},
    },
    "window": {"showDocument": {"support": True}, "workDoneProgress": True},
}  # fmt: skip

JUPYTERLAB: dict[str, Any] = {
    "textDocument": {
        "synchronization": {"dynamicRegistration": True, "willSave": False, "didSave": True},
        "completion": {
            "dynamicRegistration": True, "contextSupport": True,
            "completionItem": {
                "snippetSupport": False, "commitCharactersSupport": True, "deprecatedSupport": True,
                "documentationFormat": ["markdown", "plaintext"], "preselectSupport": False,
            },
        },
    },
    "workspace": {"didChangeConfiguration": {"dynamicRegistration": True}},
}  # fmt: skip


@dataclass(frozen=True)
class Editor:
    """How an editor speaks.

    whole: it sends the whole text with each change.  context: of a completion request.  compares: what it compares
    with the word that is typed.  has_action: whether it can have the code action.
    goodbye: shutdown as a request, or as a notification, as Kate does.
    """

    capabilities: dict[str, Any]
    more: dict[str, Any] = field(default_factory=dict)
    whole: bool = False
    context: dict[str, Any] | None = field(default_factory=lambda: {"triggerKind": 1})
    compares: str = "filterText"
    has_action: bool = True
    inline: bool = False
    goodbye: str = "request"

    @property
    def encoding(self) -> str:
        """Of positions: the first that it names, which is what the server takes."""
        named: list[str] = self.capabilities.get("general", {}).get("positionEncodings", ["utf-16"])
        return named[0]


EDITORS = {
    "Helix": Editor(HELIX, {"clientInfo": {"name": "helix", "version": "25.07"}, "initializationOptions": None}),
    "Kate": Editor(KATE, {"rootPath": None}, context=None, compares="label", has_action=False, goodbye="notification"),
    "Zed": Editor(ZED, {"clientInfo": {"name": "Zed", "version": "0.200.0"}, "trace": "off"}),
    "Sublime Text": Editor(SUBLIME, {"clientInfo": {"name": "Sublime Text LSP", "version": "2.3.0"}}),
    "JupyterLab": Editor(JUPYTERLAB, whole=True, has_action=False),
    "Neovim 0.12": Editor(neovim_12(), {"trace": "off", "workDoneToken": "1"}, inline=True),
    "Emacs 29": Editor(plain(client_capabilities("emacs")), context={"triggerKind": 1}, compares="label"),
}


def units(text: str, encoding: str) -> int:
    size = {"utf-8": 1, "utf-16": 2, "utf-32": 4}[encoding]
    return len(text.encode({1: "utf-8", 2: "utf-16-le", 4: "utf-32-le"}[size])) // size


def offset(lines: list[str], position: dict[str, int], encoding: str) -> int:
    """Of a position in the text; it must lie on a character of that text."""
    line = lines[position["line"]]
    columns = [units(line[:at], encoding) for at in range(len(line) + 1)]
    return sum(len(one) + 1 for one in lines[: position["line"]]) + columns.index(position["character"])


def edited(text: str, edits: list[dict[str, Any]], encoding: str) -> str:
    lines = text.split("\n")
    for edit in sorted(edits, key=lambda one: -one["range"]["start"]["line"]):
        start, end = (offset(lines, edit["range"][name], encoding) for name in ("start", "end"))
        text = text[:start] + edit["newText"] + text[end:]
    return text


def begin(start_client, editor: Editor, root=None):
    """A client that has said what the editor says first."""
    client = start_client()
    uri = root.as_uri() if root else None
    folders = {"workspaceFolders": [{"uri": uri, "name": "root"}]} if uri else {}
    params = {"processId": None, "rootUri": uri, "capabilities": editor.capabilities, **folders, **editor.more}
    result = client.request("initialize", params)
    assert result["capabilities"].get("positionEncoding", "utf-16") == editor.encoding
    client.notify("initialized", {})
    client.notify("workspace/didChangeConfiguration", {"settings": {}})
    return client


def typed(client, editor: Editor, text: str, before: str = "") -> str:
    """Opens a document and types a text at its end, letter by letter."""
    uri = client.open(before)
    lines = before.split("\n")
    line, column = len(lines) - 1, units(lines[-1], editor.encoding)
    for number, letter in enumerate(text):
        if editor.whole:
            client.change(uri, number + 2, before + text[: number + 1])
        else:
            here = {"line": line, "character": column}
            client.change(uri, number + 2, letter, {"start": here, "end": here})
            line, column = (line + 1, 0) if letter == "\n" else (line, column + units(letter, editor.encoding))
    return uri


def position(text: str, editor: Editor) -> dict[str, int]:
    lines = text.split("\n")
    return {"line": len(lines) - 1, "character": units(lines[-1], editor.encoding)}


def leave(client, editor: Editor) -> int:
    if editor.goodbye == "request":
        return client.leave()
    client.notify("shutdown", {})
    client.notify("exit", {})
    return client.process.wait(15)


every_editor = pytest.mark.parametrize("editor", EDITORS.values(), ids=EDITORS.keys())


@every_editor
def test_the_first_item_of_the_list_stays_while_its_comment_is_typed_and_gives_the_code(start_client, editor, tmp_path):
    client = begin(start_client, editor, tmp_path)
    before = "names = ['größe', '😀']\n\n\n"
    uri = typed(client, editor, ASK, before)
    text = before + ASK
    params = {"textDocument": {"uri": uri}, "position": position(text, editor)}
    params |= {"context": editor.context} if editor.context else {}
    answer = client.request("textDocument/completion", params)
    if not answer["items"]:  # asked within a moment of typing it is automatic: one item all the same
        pytest.fail(client.last_reason())
    item = answer["items"][0]
    assert str(item.get(editor.compares) or item["label"]).startswith("numbers")
    resolved = client.request("completionItem/resolve", item)
    assert ADD in resolved["documentation"]["value"]
    done = edited(text, [resolved["textEdit"], *resolved.get("additionalTextEdits", [])], editor.encoding)
    assert done.rstrip() == f"{before}{ASK}\n{ADD}".replace("$0", "")
    client.notify("textDocument/didSave", {"textDocument": {"uri": uri}})
    client.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    assert leave(client, editor) in (0, 1)


@every_editor
def test_the_code_action_is_there_where_the_editor_can_apply_it(start_client, editor):
    client = begin(start_client, editor)
    uri = typed(client, editor, ASK, "x = '😀'\n")
    text = f"x = '😀'\n{ASK}"
    here = position(text, editor)
    params = {
        "textDocument": {"uri": uri}, "range": {"start": here, "end": here},
        "context": {"diagnostics": [], "triggerKind": 1},
    }  # fmt: skip
    actions = client.request("textDocument/codeAction", params)
    if not editor.has_action:
        assert actions == []
        return
    (action,) = actions
    known = editor.capabilities["textDocument"]["codeAction"]
    if known.get("dataSupport") and "edit" in known.get("resolveSupport", {}).get("properties", ()):
        edit = client.request("codeAction/resolve", action)["edit"]
    else:
        command = action["command"] if isinstance(action["command"], dict) else action
        client.request("workspace/executeCommand", {name: command[name] for name in ("command", "arguments")})
        edit = client.edits.get(timeout=15)["edit"]
    edits = edit["changes"][uri] if "changes" in edit else edit["documentChanges"][0]["edits"]
    assert edited(text, edits, editor.encoding).rstrip() == f"{text}\n{ADD}"


@pytest.mark.parametrize("name", [name for name, editor in EDITORS.items() if editor.inline])
def test_ghost_text_for_the_editors_that_show_it(start_client, name):
    editor = EDITORS[name]
    client = begin(start_client, editor)
    uri = typed(client, editor, ASK)
    params = {"textDocument": {"uri": uri}, "position": position(ASK, editor), "context": {"triggerKind": 2}}
    (item,) = client.request("textDocument/inlineCompletion", params)["items"]
    assert item["insertText"] == "\n" + ADD


@every_editor
def test_nothing_is_asked_of_an_editor_that_it_does_not_know(start_client, editor, tmp_path):
    client = begin(start_client, editor, tmp_path)
    client.wait_ready()
    known = editor.capabilities
    asked = {message["method"] for message in client.from_server if "id" in message and "method" in message}
    allowed = {"window/workDoneProgress/create"} if known.get("window", {}).get("workDoneProgress") else set()
    workspace = known.get("workspace", {})
    allowed |= {"workspace/configuration"} if workspace.get("configuration") else set()
    dynamic = ("didChangeConfiguration", "didChangeWatchedFiles")
    if any(workspace.get(name, {}).get("dynamicRegistration") for name in dynamic):
        allowed |= {"client/registerCapability"}
    assert asked <= allowed
