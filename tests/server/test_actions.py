"""The code action and the command, as an editor without ghost text uses them: over the protocol."""

import ast

import pytest

ASK = "# write a function to add two numbers"
ADD = "def add(a, b):\n    return a + b\n"
LITERAL = {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["refactor"]}}}


def started(start_client, action: dict | None, apply: bool = True):
    fresh = start_client()
    text_document = {} if action is None else {"codeAction": action}
    fresh.initialize(capabilities={"workspace": {"applyEdit": apply}, "textDocument": text_document})
    fresh.wait_ready()
    return fresh


def at(first: int, last: int | None = None, character: int = 3) -> dict:
    return {
        "start": {"line": first, "character": 0 if last else character},
        "end": {"line": last or first, "character": 0 if last else character},
    }


def actions(client, uri: str, where: dict, **context) -> list[dict]:
    params = {"textDocument": {"uri": uri}, "range": where, "context": {"diagnostics": []} | context}
    return client.request("textDocument/codeAction", params)


def applied(text: str, edits: list[dict]) -> str:
    lines = text.splitlines(keepends=True) + [""]

    def offset(place: dict) -> int:
        return len("".join(lines[: place["line"]])) + place["character"]

    spans = [(offset(edit["range"]["start"]), offset(edit["range"]["end"]), edit["newText"]) for edit in edits]
    for start, end, new in sorted(spans, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def written(client, text: str, where: dict) -> str:
    """The text when the user has chosen the only action."""
    uri = client.open(text)
    (action,) = actions(client, uri, where)
    assert "edit" not in action
    after = applied(text, client.request("codeAction/resolve", action)["edit"]["changes"][uri])
    ast.parse(after)
    return after


def messages(client) -> list[str]:
    sent = [message for message in client.from_server if message.get("method") == "window/showMessage"]
    return [message["params"]["message"] for message in sent]


def test_the_action_is_resolved_to_the_code_below_the_comment(client):
    assert written(client, f"x = 1\n{ASK}\ny = 2\n", at(1)) == f"x = 1\n{ASK}\n{ADD}y = 2\n"


def test_the_action_is_there_on_the_empty_line_below_the_comment_too(client):
    assert written(client, f"x = 1\n{ASK}\n\n\ny = 2\n", at(2)) == f"x = 1\n{ASK}\n{ADD}\ny = 2\n"
    in_class = "class A:\n\t# write a function to add two numbers\n\t"
    assert written(client, in_class, at(2)) == in_class + "def add(a, b):\n\t\treturn a + b"


def test_the_action_says_what_it_is_and_who_writes_it(client):
    (action,) = actions(client, client.open(ASK), at(0))
    assert (action["title"], action["kind"]) == ("Write the code for this comment", "refactor.rewrite")
    assert action["tags"] == [1]


def test_several_selected_comment_lines_are_one_task(client):
    text = "# write a function\n# to add two\n# numbers\nx = 1\n"
    assert written(client, text, at(0, 3)) == text.replace("x = 1\n", f"{ADD}x = 1\n")


def test_a_docstring_gets_its_body_and_a_placeholder_goes(client):
    text = 'def plus(a, b):\n    """Return the sum."""\n    pass\n\n\nx = 1\n'
    assert written(client, text, at(1, character=9)) == text.replace("pass", "return a + b")


def test_imports_come_with_the_code_in_their_place(client):
    text = "import os\n\n\n# write a counter\n"
    assert written(client, text, at(3)) == (
        "import os\nfrom collections import Counter\n\n\n# write a counter\ndef a_counter(a, b):\n    return a + b\n"
    )


@pytest.mark.parametrize(
    "text", ["x = 1\n", f"{ASK}\n{ADD}", "# ---\n", "", 'def f():\n    """Add."""\n    return 1\n']
)
def test_where_there_is_nothing_to_write_there_is_no_action_and_no_message(client, text):
    before = messages(client)
    assert actions(client, client.open(text), at(0)) == [] and messages(client) == before


def test_a_comment_that_asks_for_nothing_has_the_action_only_when_the_user_opens_the_menu(client):
    uri = client.open("# this adds numbers\n")
    assert actions(client, uri, at(0), triggerKind=2) == []
    assert len(actions(client, uri, at(0), triggerKind=1)) == 1


@pytest.mark.parametrize(
    ("only", "count"),
    [(["refactor"], 1), (["refactor.rewrite"], 1), ([""], 1), (["quickfix"], 0), (["ref"], 0), ([], 0)],
)
def test_the_menu_may_ask_for_some_kinds_only(client, only, count):
    assert len(actions(client, client.open(ASK), at(0), only=only)) == count


def test_when_nothing_can_be_offered_after_all_the_user_is_told_why(client):
    (action,) = actions(client, client.open("# write nothing at all"), at(0))
    assert "edit" not in client.request("codeAction/resolve", action)
    assert messages(client)[-1].startswith("jotcode wrote nothing: the model found no answer")


def test_an_action_for_a_text_that_has_changed_is_for_the_text_as_it_is(client):
    uri = client.open(f"{ASK}\n")
    (action,) = actions(client, uri, at(0))
    client.change(uri, 2, "x = 1\n")
    assert "edit" not in client.request("codeAction/resolve", action)
    assert "there is no comment here" in messages(client)[-1]


@pytest.mark.parametrize("data", [None, {}, {"uri": 5, "range": []}, {"uri": "x", "range": [0, -1, 0, 0]}, "x"])
def test_an_action_of_somebody_else_is_left_alone(client, data):
    action = {"title": "other"} | ({} if data is None else {"data": data})
    assert client.request("codeAction/resolve", action)["title"] == "other"


@pytest.mark.parametrize(
    ("line", "why"),
    [(0, "there is no comment here"), (1, "the code stands below it already"), (5, "does not say what to write")],
)
def test_the_command_says_why_it_wrote_nothing(client, line, why):
    uri = client.open(f"x = 1\n{ASK}\n{ADD}\n# ---\n")
    command = {"command": "jotcode.writeCode", "arguments": [uri, at(line)]}
    assert client.request("workspace/executeCommand", command) is False
    assert why in messages(client)[-1]


@pytest.mark.parametrize("action", [None, LITERAL])
def test_a_client_that_cannot_resolve_gets_a_command_that_edits(start_client, action):
    client = started(start_client, action)
    text = f"{ASK}\n"
    uri = client.open(text)
    (given,) = actions(client, uri, at(0))
    command = given["command"] if isinstance(given["command"], dict) else given
    assert client.request("workspace/executeCommand", command) is True
    params = client.edits.get(timeout=10)
    assert params["label"] == "Write the code for this comment"
    assert applied(text, params["edit"]["changes"][uri]) == f"{ASK}\n{ADD}"


def test_a_client_that_can_do_neither_is_offered_nothing_and_told_so_by_the_command(start_client):
    client = started(start_client, LITERAL, apply=False)
    uri = client.open(ASK)
    assert actions(client, uri, at(0)) == []
    assert (
        client.request("workspace/executeCommand", {"command": "jotcode.writeCode", "arguments": [uri, at(0)]}) is False
    )
    assert "does not let the server write" in messages(client)[-1]
