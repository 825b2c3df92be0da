"""What users of other completion tools complain about, one test for each complaint that a local server can close.

The number is that of the row in the list of complaints that the design was drawn from; each test names the issue. Rows
that are missing are for the editor alone (15, 17, 22 in part, 23).
"""
import ast
import re
import sys
from pathlib import Path

import pytest
from jotcode.model.placing import place
from jotcode.model.task import Candidate, Task
from jotcode.server.context import Found, find_task
from jotcode.server.documents import Codec, split_lines
from jotcode.server.render import completion_items, inline_items
from jotcode.server.repeats import without_repeats

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
ROWS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 18, 19, 20, 21, 24, 25, 26, 27}
ASK = "# write a function to add two numbers"
END = len(ASK)
ADD = "def add(a, b):\n    return a + b"


def health(client):
    return client.request("jotcode/health")


def set_for_now(client, **settings):
    client.notify("workspace/didChangeConfiguration", {"settings": {"jotcode": {"debounceMs": 30} | settings}})


@pytest.fixture
def settings(client):
    """Changes settings of the module's server until the test is over."""
    yield lambda **wanted: set_for_now(client, **wanted)
    set_for_now(client)


def edited(text: str, item: dict) -> str:
    """The text after an editor took the item. Its range is in UTF-16 units, on one line."""
    lines = text.split("\n")
    start, end = item["range"]["start"], item["range"]["end"]
    assert start["line"] == end["line"]
    line = lines[start["line"]].encode("utf-16-le")
    head, tail = line[: 2 * start["character"]], line[2 * end["character"] :]
    lines[start["line"]] = head.decode("utf-16-le") + item["insertText"] + tail.decode("utf-16-le")
    return "\n".join(lines)


def test_every_row_has_its_test():
    named = {int(match[1]) for name in globals() if (match := re.match(r"test_row_(\d+)_", name))}
    assert named == ROWS


def test_row_01_ghost_text_comes_by_the_standard_request(client):  # lsp-ai#5
    assert client.answers[0]["result"]["capabilities"]["inlineCompletionProvider"] == {}
    (item,) = client.inline(client.open(ASK), 0, END)
    assert set(item) == {"insertText", "range"}


def test_row_02_messages_that_were_not_foreseen_do_not_end_the_server(client):  # lsp-ai#56
    uri = client.open(ASK)
    position = {"textDocument": {"uri": uri}, "position": {"line": 0, "character": END}}
    for context in ({}, {"context": None}, {"context": {"triggerKind": 3}}, {"context": {"triggerKind": 99, "new": 1}}):
        assert client.request("textDocument/completion", position | context)["items"]
    client.notify("helix/didSomething", {"strange": True})
    client.send_bytes(b"Content-Length: 2\r\n\r\n{}")
    assert client.process.poll() is None and client.inline(uri, 0, END)


@pytest.mark.parametrize("text", ["", "\n", ASK, f"{ASK}\n", f"x = 1\n{ASK}", "# 😀", "\r\n", f"{ASK}\n\t"])
def test_row_03_a_cursor_at_or_behind_the_end_of_the_file_is_answered(client, text):  # llm-vscode#121
    uri, last, before = client.open(text), text.count("\n"), len(client.answers)
    for line, character in ((last, len(text.split("\n")[-1])), (last, 9999), (last + 1, 0), (2**31 - 1, 2**31 - 1)):
        assert isinstance(client.inline(uri, line, character), list)
        assert isinstance(client.popup(uri, line, character)["items"], list)
    assert not [one for one in client.answers[before:] if "error" in one]


def test_row_04_accepting_raises_no_dialog_and_asking_by_hand_says_what_it_found(client):  # llm-vscode#109
    uri = client.open("x = 1\n# ----")
    position = {"line": 0, "character": 0}
    alerts = len([one for one in client.from_server if one.get("method") == "window/showMessage"])
    client.request("workspace/executeCommand", {"command": "jotcode.addImports", "arguments": [uri, ["import os"], 99]})
    client.request("workspace/executeCommand", {"command": "jotcode.addImports", "arguments": ["file:///gone", [], 0]})
    assert len([one for one in client.from_server if one.get("method") == "window/showMessage"]) == alerts
    where = {"start": position, "end": position}
    write = {"command": "jotcode.writeCode", "arguments": [uri, where]}
    assert client.request("workspace/executeCommand", write) is False
    told = client.wait_for(lambda one: "wrote nothing" in one.get("params", {}).get("message", ""))
    assert "there is no comment here" in told["params"]["message"]


def test_row_05_typing_code_never_wakes_the_model(client):  # llama.vscode#161
    uri, before, text = client.open(""), health(client)["decodings"], "for x in y:\n    # note\n    z = x  # sort it\n"
    for length in range(1, len(text) + 1):
        client.change(uri, length + 1, text[:length])
        line = text.count("\n", 0, length)
        assert client.inline(uri, line, length - text.rfind("\n", 0, length) - 1) == []
    assert health(client)["decodings"] == before


def test_row_06_of_many_requests_while_typing_only_the_last_is_decoded(client, settings):  # llama.vim#66
    settings(debounceMs=5000)
    uri, comment = client.open("#"), "write a function to count the rows"
    futures = []
    for length in range(10, len(comment)):
        client.change(uri, length, f"# {comment[:length]}")
        futures.append(client.start_inline(uri, 0, length + 2)[1])
    client.change(uri, 99, f"# {comment}")
    assert client.inline(uri, 0, len(comment) + 2, invoked=True)
    assert all(future.result(60) == {"items": []} for future in futures)
    begun = [words for event, words in client.request("fake/log") if event == "begin"]
    assert [words for words in begun if words.startswith("write a function to c")] == [comment]


def test_row_07_a_fault_of_the_model_leaves_nothing_waiting(client):  # llama.vscode#217
    assert client.inline(client.open("# write a crash here"), 0, 20) == []
    assert client.last_reason() == "engine-error"
    assert client.request("fake/idle")["busy"] is False
    assert client.inline(client.open(ASK), 0, END)


@pytest.mark.parametrize("unit", ["  ", "    ", "        ", "\t"])
def test_row_08_what_is_inserted_is_indented_as_the_file_is(unit):  # llama.vscode#72
    above = f"class A:\n{unit}def f(self):\n{unit * 2}return 1\n\n"
    text = place("def g(self):\n    for x in y:\n        print(x)", Task("x", above, unit))
    assert text == f"{unit}def g(self):\n{unit * 2}for x in y:\n{unit * 3}print(x)"
    assert ast.parse(above + str(text))


@pytest.mark.parametrize("blanks", ["", " ", "   ", "    ", "     ", "\t", "            "])
def test_row_09_white_space_that_the_editor_put_on_the_line_does_not_count(client, blanks):  # tabby#3263
    text = f"def main():\n    {ASK}\n{blanks}"
    (item,) = client.inline(client.open(text), 2, len(blanks))
    assert edited(text, item) == f"def main():\n    {ASK}\n    def add(a, b):\n        return a + b"


@pytest.mark.parametrize("behind", ["", " ", "   ", "\t"])
def test_row_10_no_answer_begins_with_a_stray_blank(client, behind):  # tabby#3261
    text = f"{ASK}{behind}"
    uri = client.open(text)
    (item,) = client.inline(uri, 0, len(text))
    assert item["insertText"][:2] == "\nd" and ast.parse(edited(text, item))
    popup = client.popup(uri, 0, len(text))["items"][0]
    assert popup["textEdit"]["newText"].split("\n")[1] == "def add(a, b):"


def open_cells(client, number: int, *texts: str) -> str:
    uri = f"file:///nowhere/row_{number}.ipynb"
    items = [{"uri": f"{uri}#{at}", "languageId": "python", "version": 1, "text": one} for at, one in enumerate(texts)]
    cells = [{"kind": 2, "document": item["uri"]} for item in items]
    notebook = {"uri": uri, "notebookType": "jupyter-notebook", "version": 1, "cells": cells}
    client.notify("notebookDocument/didOpen", {"notebookDocument": notebook, "cellTextDocuments": items})
    return uri


def test_row_11_the_end_of_a_cell_without_a_line_end_is_answered(client):  # tabby#1221
    uri = open_cells(client, 11, "x = 1", ASK, "y = 2")
    (item,) = client.inline(f"{uri}#1", 0, END)
    assert item["insertText"] == "\n" + ADD


def test_row_12_while_the_completion_list_is_open_ghost_text_hides(client):  # tabby#414, #1266, #348
    uri = client.open(ASK)
    nowhere = {"line": 0, "character": END}
    chosen = {"range": {"start": nowhere, "end": nowhere}, "text": "numbers_of"}
    params = {"textDocument": {"uri": uri}, "position": nowhere}
    context = {"triggerKind": 2, "selectedCompletionInfo": chosen}
    assert client.request("textDocument/inlineCompletion", params | {"context": context}) == {"items": []}
    assert client.last_reason() == "popup-open"
    code = {"textDocument": {"uri": client.open(f"{ASK}\nx = 1\n")}, "context": {"diagnostics": [], "triggerKind": 2}}
    where = {"start": {"line": 0, "character": 0}, "end": {"line": 1, "character": 5}}
    assert client.request("textDocument/codeAction", code | {"range": where}) == []


def test_row_13_completions_of_others_are_left_as_they_are(client):  # tabby#3330
    uri = client.open("import os\nos.pa")
    assert client.popup(uri, 1, 5) == {"isIncomplete": False, "items": []}
    foreign = {"label": "path", "kind": 9, "insertText": "path", "data": {"of": "another server"}}
    assert client.request("completionItem/resolve", foreign) == foreign


def test_row_14_it_can_be_switched_off_and_stays_out_of_other_languages(client, settings):  # llama.vscode#5
    assert client.inline(client.open(ASK, language="shellscript"), 0, END) == []
    assert client.last_reason() == "not-python"
    settings(enable=False)
    assert client.inline(client.open(ASK), 0, END, invoked=True) == [] and client.last_reason() == "disabled"


def test_row_16_nothing_is_shown_where_tab_means_indentation_nor_before_the_delay(client, settings):  # copilot#1013
    settings(debounceMs=5000)
    code = client.open("if x:\n    y = 1\n    \n")
    assert client.inline(code, 2, 4) == [] and client.last_reason() == "no-comment"
    uri = client.open("# write a function to wait a while")
    _, future = client.start_inline(uri, 0, 34)
    assert health(client)["state"] == "ready" and not future.done()
    client.change(uri, 2, "# write a function to wait a while\t")  # Tab meant as what it is
    assert future.result(60) == {"items": []}


def test_row_18_manual_only_is_silent_until_asked(client, settings):  # copilot user-feedback#36
    settings(trigger="manual")
    uri = client.open(ASK)
    assert client.inline(uri, 0, END) == [] and client.last_reason() == "manual-only"
    assert len(client.inline(uri, 0, END, invoked=True)) == 3


@pytest.mark.parametrize("text", [f"{ASK}\n\n{ADD}\n", f"{ADD}\n\n\n{ASK}\n", f"{ASK}\n\n\nx = 1\n\n\n{ADD}\n"])
def test_row_19_a_function_that_stands_above_or_below_is_not_suggested(client, text):  # copilot#11402, continue#4721
    line = text.split("\n").index(ASK)
    assert client.inline(client.open(text), line, END) == []
    assert client.last_reason() in ("repeats-text", "exists-already")


@pytest.mark.parametrize(
    ("code", "below", "kept"),
    [
        ("    s = a + b\n    return s", "    return s\n", "    s = a + b"),
        ("    x = [\n        a,\n    ]", "    ]\n", "    x = [\n        a,"),
        ("    print(a)\n    y = (\n        1\n    )", "    )\n", "    print(a)\n    y = (\n        1"),
        ("    s = a + b\n    return s", "    return a\n", "    s = a + b\n    return s"),
    ],
)
def test_row_20_neither_the_next_line_nor_its_bracket_is_repeated(code, below, kept):  # cody#264
    lines = split_lines("def total(a, b):\n    # write the sum\n    \n" + below)
    found = find_task(lines, 2, 4)
    assert isinstance(found, Found)
    answer = without_repeats(Candidate(code, -0.1, 0.9), found)
    assert isinstance(answer, Candidate) and answer.text == kept


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_row_21_every_range_lies_within_its_line_whatever_the_cursor(encoding, newline):  # helix#9624
    lines = split_lines(newline.join(["é = '😀'", f"\t{ASK} 😀", "\t ", "", ASK + "  ", "def f():", "  ", "# x"]))
    codec, unit = Codec(encoding), {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}
    name, size = unit[encoding]
    asked = 0
    for line in range(len(lines) + 1):
        for column in range(60):
            found = find_task(lines, line, column, invoked=True)
            if not isinstance(found, Found):
                continue
            asked += 1
            candidates = [Candidate(f"{found.task.indent}x = 1", -0.1, 0.9)]
            ranges = [one.range for one in inline_items(found, candidates, lines, codec)]
            ranges += [one.text_edit.range for one in completion_items(found, candidates, lines, codec)]
            width = len(lines[line].rstrip("\r\n").encode(name)) // size
            for where in ranges:
                assert where.start.line == where.end.line == line
                assert 0 <= where.start.character <= where.end.character <= width
    assert asked > 50


def test_row_24_a_cell_is_seen_in_its_notebook_by_both_routes(client):  # continue#1400
    uri = open_cells(client, 24, "rate = 2", "# write a function to see the rate")
    assert client.popup(f"{uri}#1", 0, 34)["items"]
    assert client.request("fake/prefix") == "rate = 2\n"
    assert client.inline(f"{uri}#1", 0, 34)


# Everything by which Python code reaches the network. (Sockets are opened by asyncio, on this machine, for --tcp alone;
# tests/trust shows a server at work that is denied them. An engine elsewhere is asked only where --engine names it.)
ASKED_FOR = {"remote_engine.py": {"http.client", "http.client.HTTPConnection", "http.client.HTTPException",
                                  "http.client.HTTPSConnection"}, "listening.py": {"socket"}}  # fmt: skip
NETWORK = {
    "socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "poplib", "imaplib", "nntplib", "telnetlib",
    "xmlrpc", "requests", "httpx", "aiohttp", "urllib3", "websockets", "pycurl", "grpc", "huggingface_hub",
    "transformers", "tiktoken", "sentry_sdk", "posthog", "opentelemetry",
}  # fmt: skip


def imported(file: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


@pytest.mark.parametrize("folder", ["server", "model"])
def test_row_25_no_module_can_send_anything(folder):  # tabnine-vscode#370
    files = sorted((ROOT / folder).glob("*.py"))
    assert len(files) > 20
    for file in files:
        reached = {name for name in imported(file) if any(name == one or name.startswith(one + ".") for one in NETWORK)}
        assert reached == ASKED_FOR.get(file.name, set()), (file.name, reached)


def test_row_26_the_tokenizer_is_in_the_package_and_reads_nothing_else():  # tiktoken#317, transformers#42914
    from jotcode.model.pieces import PieceCoder
    from jotcode.model.vocabulary import Vocabulary

    opened: list[str] = []
    watching = True

    def watch(event: str, arguments: tuple) -> None:  # for good: a hook cannot be taken back
        if watching and event in ("open", "socket.connect"):
            opened.append(str(arguments[0]))

    sys.addaudithook(watch)
    file = ROOT / "model" / "default" / "vocabulary.source.json"
    coder = PieceCoder(Vocabulary.from_json(file.read_text(encoding="utf-8")))
    assert coder.to_code(coder.code("def add(a, b):\n    return a + b\n")).strip() == ADD
    watching = False
    assert [name for name in opened if not name.endswith((".py", ".pyc"))] == [str(file)]


def test_row_27_cancelled_requests_make_no_queue(client):  # pygls#517
    comment = "write a gated function for the queue"
    uri = client.open(f"# {comment}")
    numbers = []
    for _ in range(30):
        number, future = client.start_inline(uri, 0, len(comment) + 2)
        numbers.append((number, future))
        client.notify("$/cancelRequest", {"id": number})
    assert health(client)["state"] == "ready"  # answered while the model is at work
    assert all(future.exception(60) is not None for _, future in numbers)
    assert client.inline(client.open(ASK), 0, END)
    assert ["done", comment] not in client.request("fake/log")
