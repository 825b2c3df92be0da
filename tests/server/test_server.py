"""The server as a client sees it: a real process on stdio with a scripted engine instead of the model."""
import stat

import pytest

ASK = "# write a function to add two numbers"
END = len(ASK)
ADD = "def add(a, b):\n    return a + b"


def error_code(future) -> int:
    with pytest.raises(Exception) as caught:
        future.result(60)
    return caught.value.code


# --- what it says about itself


def test_initialize_offers_both_routes_and_incremental_sync(start_client):
    fresh = start_client()
    result = fresh.initialize(encodings=("utf-8", "utf-16"))
    capabilities = result["capabilities"]
    assert capabilities["inlineCompletionProvider"] == {}
    assert capabilities["completionProvider"] == {"resolveProvider": True}
    assert capabilities["textDocumentSync"]["change"] == 2
    assert capabilities["positionEncoding"] == "utf-8"
    assert result["serverInfo"]["name"] == "jotcode"


def test_a_client_that_can_do_nothing_and_leaves_params_out_is_served(start_client):
    old = start_client()
    old.request("initialize", {"capabilities": {}, "processId": None, "rootUri": None})
    old.notify_bare("initialized")
    old.wait_ready()
    assert old.inline(old.open(ASK), 0, END)[0]["insertText"] == "\n" + ADD
    methods = {message.get("method") for message in old.from_server}
    assert not methods & {"window/workDoneProgress/create", "workspace/configuration", "client/registerCapability"}
    old.request("shutdown", {})
    old.notify_bare("exit")
    assert old.process.wait(60) == 0


def test_health_tells_state_counts_and_reasons(client):
    uri = client.open("x = 1\n")
    client.inline(uri, 0, 5)
    health = client.request("jotcode/health")
    assert (health["state"], health["device"], health["description"]) == ("ready", "cpu", "scripted, 0 parameters, cpu")
    assert health["requests"] >= 1 and health["lastReasons"][-1] == "no-comment"
    assert client.request("jotcode/health", {})["version"] == health["version"]


# --- the two routes


def test_ghost_text_at_the_end_of_the_comment(client):
    (item,) = client.inline(client.open(ASK + "\n"), 0, END)
    here = {"line": 0, "character": END}
    assert item == {"insertText": "\n" + ADD, "range": {"start": here, "end": here}}


def test_ghost_text_on_the_empty_line_below_carries_its_indentation(client):
    (item,) = client.inline(client.open(f"class A:\n    {ASK}\n    \n"), 2, 4)
    assert item["insertText"] == "    def add(a, b):\n        return a + b"
    assert item["range"] == {"start": {"line": 2, "character": 0}, "end": {"line": 2, "character": 4}}


def test_by_hand_there_are_three_candidates_and_any_comment_is_tried(client):
    uri = client.open("# this adds numbers")
    assert client.inline(uri, 0, 19) == []
    assert len(client.inline(uri, 0, 19, invoked=True)) == 3


def test_the_popup_gives_the_same_code_and_resolve_previews_it(client):
    uri = client.open(ASK)
    items = client.popup(uri, 0, END)["items"]
    assert items[0]["textEdit"]["newText"] == "numbers\n" + ADD
    assert items[0]["filterText"] == "numbers" and items[0]["insertTextMode"] == 1
    resolved = client.request("completionItem/resolve", items[0])
    assert resolved["documentation"] == {"kind": "markdown", "value": f"```python\n{ADD}\n```"}
    assert resolved["textEdit"] == items[0]["textEdit"]


def test_the_popup_while_typing_offers_one_candidate_and_only_for_a_task(client):
    uri = client.open("")
    client.change(uri, 2, ASK)
    popup = client.popup(uri, 0, END)
    assert len(popup["items"]) == 1 and popup["isIncomplete"] is True
    client.change(uri, 3, "# this adds numbers")
    assert client.popup(uri, 0, 19) == {"isIncomplete": True, "items": []}


def test_a_typed_def_line_is_completed(client):
    (item,) = client.inline(client.open(f"{ASK}\ndef plus(a, b):\n    \n"), 2, 4)
    assert item["insertText"] == "    return a + b"


def test_tabs_stay_tabs(client):
    (item,) = client.inline(client.open(f"class A:\n\t{ASK}\n"), 1, END + 1)
    assert item["insertText"] == "\n\tdef add(a, b):\n\t\treturn a + b"


def test_a_file_with_crlf_gets_crlf(client):
    (item,) = client.inline(client.open(f"x = 1\r\n{ASK}\r\n"), 1, END)
    assert item["insertText"] == "\r\ndef add(a, b):\r\n    return a + b"


# --- silence


@pytest.mark.parametrize(
    ("text", "line", "character", "reason"),
    [
        ("x = 1", 0, 5, "no-comment"),
        (ASK, 0, 3, "cursor-inside"),
        ("# type: ignore", 0, 14, "comment-directive"),
        (f'"""\n{ASK}\n"""', 1, END, "in-string"),
        ("# nothing: write a function", 0, 27, "comment-prose"),
        ("# write nothing at all", 0, 22, "no-candidate"),
        (ASK, 700, 700, "cursor-inside"),
        (f"{ASK}\ndef add(a, b):\n    return a + b\n", 0, END, "already-answered"),
        (f"{ASK}\n\n{ADD}\n", 1, 0, "repeats-text"),
        (f"x = [\n{ASK}\n]", 1, END, "in-brackets"),
        ("# sort by length\nwords.sort(key=len)\n", 0, 16, "comment-explains-below"),
        ("# lock it before the readers come, we must do\n# sort the list\n", 1, 15, "comment-continues"),
        ("# Copyright 2026 the authors", 0, 28, "comment-licence"),
    ],
)
def test_where_there_is_nothing_to_offer_the_answer_is_empty_and_has_a_reason(client, text, line, character, reason):
    if line == 700:
        text, reason = text + "\nx = 1", "no-comment"
    assert client.inline(client.open(text), line, character) == []
    assert client.last_reason() == reason


def test_another_language_is_silent(client):
    assert client.inline(client.open(ASK, language="shellscript"), 0, END) == []
    assert client.last_reason() == "not-python"


def test_a_document_that_is_not_open_is_never_read_from_disk(client, tmp_path):
    file = tmp_path / "closed.py"
    file.write_text(ASK)
    assert client.inline(file.as_uri(), 0, END) == []
    assert client.last_reason() == "document-not-open"


def test_a_closed_document_is_forgotten(client):
    before = client.request("jotcode/health")["openDocuments"]
    uri = client.open(ASK)
    client.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    assert client.inline(uri, 0, END) == []
    assert client.request("jotcode/health")["openDocuments"] == before


def test_an_engine_that_crashes_answers_nothing_and_the_server_lives(client):
    assert client.inline(client.open("# write a crash"), 0, 15) == []
    assert client.last_reason() == "engine-error"
    assert client.inline(client.open(ASK), 0, END)


# --- load: newest wins, cancel, stale, storm


def test_cancelling_a_request_stops_the_decoding(client):
    comment = "write a gated function to cancel"
    number, future = client.start_inline(client.open(f"# {comment}"), 0, len(comment) + 2)
    client.wait_engine("begin", comment)
    client.notify("$/cancelRequest", {"id": number})
    assert error_code(future) == -32800
    client.wait_engine("stopped", comment)


def test_the_newest_request_wins_and_the_older_is_answered_at_once(client):
    comment = "write a gated function to supersede"
    _, older = client.start_inline(client.open(f"# {comment}"), 0, len(comment) + 2)
    client.wait_engine("begin", comment)
    assert client.inline(client.open(ASK), 0, END)
    assert older.result(60) == {"items": []}
    client.wait_engine("stopped", comment)


def test_a_change_of_the_text_answers_what_was_asked_before_with_nothing(client):
    comment = "write a gated function to change"
    uri = client.open(f"# {comment}")
    _, older = client.start_inline(uri, 0, len(comment) + 2)
    client.wait_engine("begin", comment)
    client.change(uri, 2, f"# {comment}s")
    assert older.result(60) == {"items": []}
    client.wait_engine("stopped", comment)


def test_a_request_sees_the_text_that_the_client_saw_when_it_asked(client):
    comment = "write a function that is raced"
    uri = client.open(f"# {comment}")
    _, asked = client.start_inline(uri, 0, len(comment) + 2)
    for version in range(2, 6):
        client.change(uri, version, "x = 1")
    assert asked.result(60) == {"items": []}
    assert client.last_reason() in ("superseded", "stale")


def test_both_routes_asked_at_the_same_moment_share_one_decoding(client):
    comment = "write a shared function"
    uri = client.open(f"# {comment}")
    _, ghost = client.start_inline(uri, 0, len(comment) + 2, invoked=True)
    assert len(client.popup(uri, 0, len(comment) + 2)["items"]) == 3
    assert len(ghost.result(60)["items"]) == 3
    assert client.request("fake/log").count(["begin", comment]) == 1


def test_a_storm_of_requests_is_answered_once_each_and_the_last_with_code(client):
    uri = client.open("# write a function to add")
    futures = []
    for version in range(2, 52):
        text = "# write a function to add" + " numbers" * (version % 3)
        client.change(uri, version, text)
        futures.append(client.start_inline(uri, 0, len(text)))
    results = [future.result(60) for _, future in futures]
    assert results[-1]["items"]
    ids = [number for number, _ in futures]
    answered = [message["id"] for message in client.answers if message["id"] in ids]
    assert sorted(answered) == ids


def test_messages_are_read_while_the_model_decodes(client):
    comment = "write a gated function to wait for"
    client.start_inline(client.open(f"# {comment}"), 0, len(comment) + 2)
    client.wait_engine("begin", comment)
    assert client.request("jotcode/health")["state"] == "ready"
    assert ["stopped", comment] not in client.request("fake/log")
    client.inline(client.open(ASK), 0, END)


# --- incremental sync


@pytest.mark.parametrize(("encoding", "width"), [("utf-8", 4), ("utf-16", 2), ("utf-32", 1)])
def test_positions_are_right_in_every_encoding_behind_an_emoji(start_client, encoding, width):
    fresh = start_client()
    assert fresh.initialize(encodings=(encoding,))["capabilities"]["positionEncoding"] == encoding
    fresh.wait_ready()
    uri = fresh.open("# write a function to add 😀 number\n\x0cx = 1\n")
    at = {"line": 0, "character": len("# write a function to add ") + width + len(" number")}
    fresh.change(uri, 2, "s", {"start": at, "end": at})
    end = at["character"] + 1
    (item,) = fresh.inline(uri, 0, end)
    assert item["insertText"] == "\n" + ADD
    assert item["range"]["start"]["character"] == end
    fresh.change(uri, 3, "y", {"start": {"line": 1, "character": 1}, "end": {"line": 1, "character": 2}})
    assert fresh.inline(uri, 0, end)


# --- what clients really send


def test_unknown_enum_values_do_not_hang_the_editor(start_client):
    odd = start_client()
    tags = {"tagSupport": {"valueSet": [1, 9]}}
    completion = {"completionItemKind": {"valueSet": [1, 118115]}, "completionItem": tags}
    workspace = {"workspaceEdit": {"failureHandling": "shrug", "resourceOperations": ["create", "melt"]}}
    capabilities = {
        "textDocument": {"completion": completion},
        "workspace": workspace | {"symbol": {"tagSupport": {"valueSet": [2]}}},
        "general": {"positionEncodings": ["utf-7", "utf-16"]},
    }
    result = odd.initialize(capabilities=capabilities, trace="loud")
    assert result["capabilities"]["positionEncoding"] == "utf-16"
    odd.wait_ready()
    uri = odd.open(ASK)
    position = {"textDocument": {"uri": uri}, "position": {"line": 0, "character": END}}
    assert odd.request("textDocument/completion", position | {"context": {"triggerKind": 77}})["items"]
    assert odd.request("textDocument/inlineCompletion", position | {"context": {"triggerKind": 77}})["items"]


@pytest.mark.parametrize(
    "params", [None, {}, [], 5, {"textDocument": {"uri": "file:///x"}, "position": {"line": "one", "character": 0}}]
)
def test_invalid_params_are_answered_as_such(client, params):
    _, future = client.start("textDocument/completion", params)
    with pytest.raises(Exception) as caught:
        future.result(60)
    assert caught.value.code == -32602
    assert "data" not in caught.value.error and "Traceback" not in str(caught.value)


def test_an_unknown_method_is_answered_as_such(client):
    assert error_code(client.start("textDocument/teleport", {})[1]) == -32601


@pytest.mark.parametrize("method", ["fake/fail", "fake/unwritable"])
def test_a_handler_with_a_bug_is_answered_with_one_short_line(client, method):
    _, future = client.start(method)
    assert error_code(future) == -32603
    error = future.exception().error
    assert set(error) == {"code", "message"} and "\n" not in error["message"] and "second" not in error["message"]


def test_faulty_notifications_open_no_popup(client):
    client.change("file:///never/opened.py", 2, "x")
    client.notify("textDocument/didOpen", {"wrong": 1})
    client.notify("no/such/notification", {})
    client.notify("$/cancelRequest", {"id": 123456})
    assert client.inline(client.open(ASK), 0, END)
    assert not [message for message in client.from_server if message.get("method") == "window/showMessage"]


def test_rubbish_on_the_line_is_survived(start_client):
    tough = start_client()
    tough.initialize()
    tough.wait_ready()
    wrong_method = b'{"jsonrpc": "2.0", "id": 1, "method": 7}'
    for rubbish in (b"{}", b"[1, 2]", b"not json", b"\xff\xfe", wrong_method, b"[" * 9000):
        tough.send_bytes(b"content-length: %d\r\n\r\n%s" % (len(rubbish), rubbish))
    tough.send_bytes(b"Content-Length: nonsense\r\n\r\n")
    assert tough.inline(tough.open(ASK), 0, END)
    codes = [message["error"]["code"] for message in tough.from_server if message.get("id", 0) is None]
    assert codes == [-32600, -32600, -32700, -32700, -32600, -32700]


# --- life cycle


def test_requests_before_initialize_and_after_shutdown_are_refused(start_client):
    fresh = start_client()
    assert error_code(fresh.start("textDocument/completion", {})[1]) == -32002
    fresh.initialize()
    assert error_code(fresh.start("initialize", {"capabilities": {}, "processId": None, "rootUri": None})[1]) == -32600
    fresh.request("shutdown")
    assert error_code(fresh.start("jotcode/health")[1]) == -32600
    fresh.notify("exit", None)
    assert fresh.process.wait(60) == 0


def test_leaving_without_shutdown_is_exit_code_1(start_client):
    rude, gone = start_client(), start_client()
    rude.initialize()
    rude.notify("exit", None)
    assert rude.process.wait(60) == 1
    gone.initialize()
    gone.process.stdin.close()
    assert gone.process.wait(60) == 1


def test_shutdown_during_decoding_and_loading_does_not_wait_for_the_model(start_client):
    loading, decoding = start_client("--hold-load"), start_client()
    loading.initialize()
    _, waiting = loading.start_inline(loading.open(ASK), 0, END)
    assert loading.leave() == 0
    assert error_code(waiting) == -32800 if waiting.exception(60) else waiting.result() == {"items": []}
    decoding.initialize()
    decoding.wait_ready()
    comment = "write a gated function"
    decoding.start_inline(decoding.open(f"# {comment}"), 0, len(comment) + 2)
    decoding.wait_engine("begin", comment)
    assert decoding.leave() == 0


def test_requests_before_the_model_is_ready_wait_and_can_be_cancelled(start_client):
    early = start_client("--hold-load")
    early.initialize()
    number, cancelled = early.start_inline(early.open(ASK), 0, END)
    early.notify("$/cancelRequest", {"id": number})
    assert error_code(cancelled) == -32800
    _, waiting = early.start_inline(early.open(ASK), 0, END)
    assert early.request("jotcode/health")["state"] == "loading"
    assert not waiting.done()
    early.request("fake/load")
    assert waiting.result(60)["items"]


def test_loading_is_shown_as_progress_that_ends(start_client):
    watching = start_client("--hold-load")
    watching.initialize()
    begin = watching.wait_for(lambda message: message.get("params", {}).get("value", {}).get("kind") == "begin")
    token = begin["params"]["token"]
    assert begin["params"]["value"]["title"] == "jotcode: loading the model"
    watching.request("fake/load")
    end = watching.wait_for(lambda message: message.get("params", {}).get("value", {}).get("kind") == "end")
    assert end["params"]["token"] == token and "scripted" in end["params"]["value"]["message"]


def test_a_model_that_does_not_load_is_told_once_with_the_mend(start_client):
    broken = start_client("--fail-load")
    broken.initialize()
    message = broken.wait_for(lambda message: message.get("method") == "window/showMessage")
    assert message["params"]["type"] == 1 and "Run: jotcode doctor" in message["params"]["message"]
    uri = broken.open(ASK)
    assert broken.inline(uri, 0, END) == [] and broken.popup(uri, 0, END)["items"] == []
    assert broken.request("jotcode/health")["state"] == "failed"
    assert len([message for message in broken.from_server if message.get("method") == "window/showMessage"]) == 1


# --- settings


def test_settings_come_from_initialize_from_the_client_and_change(start_client):
    settable = start_client()
    settable.settings = {"candidates": 2, "path": "of the extension's"}
    settable.initialize(initializationOptions={"candidates": 5, "debounce": 1})
    message = settable.wait_for(lambda message: message.get("method") == "window/showMessage")
    assert "did you mean debounceMs?" in message["params"]["message"]
    settable.wait_ready()
    uri = settable.open(ASK)
    assert len(settable.inline(uri, 0, END, invoked=True)) == 2
    settable.notify("workspace/didChangeConfiguration", {"settings": {"jotcode": {"trigger": "manual"}}})
    assert settable.inline(uri, 0, END) == [] and settable.last_reason() == "manual-only"
    assert len(settable.inline(uri, 0, END, invoked=True)) == 3
    alerts = len([message for message in settable.from_server if message.get("method") == "window/showMessage"])
    settable.settings = {"jotcode": {"threshold": 0.95}}
    settable.notify("workspace/didChangeConfiguration", {"settings": {"python": {"analysis": 1}}})
    settable.request("jotcode/health")
    assert len([message for message in settable.from_server if message.get("method") == "window/showMessage"]) == alerts
    settable.notify("workspace/didChangeConfiguration", {"settings": {"jotcode": {"threshold": 0.95}}})
    assert settable.inline(uri, 0, END) == [] and settable.last_reason() == "low-confidence"
    settable.notify("workspace/didChangeConfiguration", {"settings": {"jotcode": {"enable": False}}})
    assert settable.inline(uri, 0, END, invoked=True) == [] and settable.last_reason() == "disabled"


# --- log


def test_the_log_file_is_private_and_holds_no_source_text(start_client, tmp_path):
    log = tmp_path / "logs" / "server.log"
    talkative = start_client("--log-file", str(log), "-vv")
    talkative.initialize()
    talkative.wait_ready()
    talkative.inline(talkative.open(f"password = 'hunter2'\n{ASK}"), 1, END)
    talkative.notify("textDocument/didOpen", {"hunter2": "hunter2"})
    talkative.change("file:///hunter2.py", 1, "hunter2")
    assert talkative.leave() == 0
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    text = log.read_text()
    assert "offered 1" in text and "hunter2" not in text
