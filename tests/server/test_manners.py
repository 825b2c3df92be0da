"""When the server decodes and when it need not; what it repeats and what it forgets: as a client sees it."""
import ast

import pytest

ASK = "# write a function to add two numbers"
END = len(ASK)
ADD = "def add(a, b):\n    return a + b"


def at(line: int, character: int) -> dict[str, dict[str, int]]:
    here = {"line": line, "character": character}
    return {"start": here, "end": here}


def decodings(client) -> int:
    count: int = client.request("jotcode/health")["decodings"]
    return count


# --- what was shown and is typed


def test_who_types_what_the_ghost_text_says_gets_the_rest_without_the_model(client):
    uri = client.open(f"{ASK}\n")
    assert client.inline(uri, 0, END)
    before, version = decodings(client), 2
    typed = ""
    for key in "\ndef ad":
        line = typed.count("\n")
        client.change(uri, version, key, at(line, END if line == 0 else len(typed) - 1))
        typed, version = typed + key, version + 1
        if typed.strip():
            (item,) = client.inline(uri, 1, len(typed) - 1)
            assert item["insertText"] == ADD
            assert (item["range"]["start"]["character"], item["range"]["end"]["character"]) == (0, len(typed) - 1)
    popup = client.popup(uri, 1, 6)["items"][0]
    assert (popup["filterText"], popup["textEdit"]["newText"]) == ("ad", ADD.removeprefix("def "))
    assert popup["textEdit"]["range"]["start"] == {"line": 1, "character": 4}
    client.change(uri, version, "d(a, b):\n    ", at(1, 6))
    (item,) = client.inline(uri, 2, 4)
    assert item["insertText"] == "    return a + b"
    assert decodings(client) <= before + 1  # Enter alone began one ahead
    client.change(uri, version + 1, "x", at(2, 4))
    assert client.inline(uri, 2, 5) == []


def test_a_popup_that_nobody_asked_for_takes_no_key_away(client):
    uri = client.open(f"{ASK}\nd\n")
    by_itself, by_hand = ({"context": {"triggerKind": kind}} for kind in (3, 1))
    behind = {"textDocument": {"uri": uri}, "position": {"line": 0, "character": END}}
    below = {"textDocument": {"uri": uri}, "position": {"line": 1, "character": 1}}
    (item,) = client.request("textDocument/completion", behind | by_itself)["items"]
    assert "preselect" not in item and item["sortText"] == "0000"
    (item,) = client.request("textDocument/completion", below | by_itself)["items"]
    assert "preselect" not in item and item["sortText"] == "~0000"
    asked = behind | {"textDocument": {"uri": client.open(ASK)}} | by_hand
    assert client.request("textDocument/completion", asked)["items"][0]["preselect"] is True


def test_the_comment_with_a_full_stop_or_a_blank_more_is_known(client):
    uri = client.open("# write a function to add two big numbers")
    assert client.inline(uri, 0, 41)
    before = decodings(client)
    client.change(uri, 2, "# write a function to add two big numbers ")
    assert client.inline(uri, 0, 42)
    client.change(uri, 3, "# write a  function to add two big numbers.")
    assert client.inline(uri, 0, 43)
    client.change(uri, 4, "# write a function to add two big numbers\n\n\n")
    assert client.inline(uri, 1, 0)
    assert decodings(client) == before


def test_enter_behind_a_comment_that_asks_begins_the_decoding_before_anybody_asks(client):
    comment = "write a function to prefetch"
    uri = client.open(f"# {comment}")
    client.change(uri, 2, "\n", at(0, len(comment) + 2))
    client.wait_engine("done", comment)
    assert client.inline(uri, 1, 0)
    assert client.request("fake/log").count(["begin", comment]) == 1


@pytest.mark.parametrize("text", ["# this is a note", "x = 1", "# write a function to fetch nothing\ny = 1"])
def test_enter_elsewhere_and_other_keys_begin_nothing(client, text):
    uri = client.open(text)
    before = decodings(client)
    client.change(uri, 2, "\n" if "fetch" not in text else "x", at(text.count("\n"), len(text.split("\n")[-1])))
    assert client.request("jotcode/health")["decodings"] == before
    assert [text[2:]] not in [entry[1:] for entry in client.request("fake/log")]


# --- what the file has


def test_a_function_that_stands_in_the_file_is_not_offered_again(client):
    comment = "# write a function to add numbers otherwise"
    uri = client.open(f"{ADD}\n\n\n{comment}\n")
    assert client.inline(uri, 4, len(comment)) == [] and client.last_reason() == "exists-already"
    first, second = client.inline(uri, 4, len(comment), invoked=True)  # by hand the others are shown
    assert first["insertText"] == "\ndef add_2(a, b):\n    return a - b"
    assert second["insertText"] == "\ndef add_3(a, b):\n    return a * b"
    uri = client.open(f"{ADD.replace('+', '/')}\n\n\n{comment}\n")
    (item,) = client.inline(uri, 4, len(comment))
    assert item["insertText"] == "\ndef add_2(a, b):\n    return a + b"  # another one of that name gets its own


# --- a docstring is a task


DOC = 'class A:\n\tdef plus(self, b):\n\t\t"""Add two numbers."""'


def test_the_body_below_a_docstring_is_offered_at_its_end_and_on_the_line_below(client):
    end = len(DOC.split("\n")[2])
    (item,) = client.inline(client.open(DOC), 2, end)
    assert item["insertText"] == "\n\t\treturn a + b"
    (item,) = client.inline(client.open(DOC + "\n\t\t\n\n\nx = 1\n"), 3, 2)
    assert item["insertText"] == "\t\treturn a + b" and item["range"]["start"]["character"] == 0


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        (DOC + "\n\t\treturn 1\n", 2, "already-answered"),
        ('class A:\n    """Add two numbers."""', 1, "no-comment"),
        ('class A:\n    @abstractmethod\n    def f(self):\n        """Add two numbers."""', 3, "no-comment"),
        ('"""Add two numbers."""', 0, "no-comment"),
    ],
)
def test_by_itself_no_body_is_offered_where_none_is_missing(client, text, line, reason):
    assert client.inline(client.open(text), line, len(text.split("\n")[line])) == []
    assert client.last_reason() == reason


# --- wherever the comment stands


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("unit", ["    ", "\t"])
@pytest.mark.parametrize(
    "text",
    [
        f"{ASK}…",
        f"{ASK}…\n",
        f"x = 1\n{ASK}…",
        "# Below is a task.\n\n# write a function\n# to add two\n# numbers…",
        f"class A:\n>{ASK}…\n\n>def f(self):\n>>pass\n",
        f"def main():\n>x = 1\n>{ASK}…\n>return x\n",
        f"for x in y:\n>if x:\n>>{ASK}…\n>else:\n>>pass\n",
        f"try:\n>{ASK}…\nexcept ValueError:\n>pass\n",
    ],
)
def test_wherever_a_comment_stands_the_file_parses_with_its_code(client, text, unit, newline):
    text = text.replace(">", unit).replace("\n", newline)
    before = text.replace("…", "")
    line = text.split("…")[0].count("\n")
    column = len(before.split("\n")[line].rstrip("\r"))
    (item,) = client.inline(client.open(before), line, column)
    lines = before.split("\n")
    lines[line] = lines[line].rstrip("\r") + item["insertText"] + ("\r" if lines[line].endswith("\r") else "")
    after = "\n".join(lines)
    assert ast.parse(after) and "return a + b" in after
    assert after.count("\r") == (after.count("\n") if "\r\n" in before else 0)


# --- like its neighbours


@pytest.mark.parametrize(("style", "quote"), [("neighbours", "'"), ("plain", '"')])
def test_an_answer_has_the_quotes_of_the_file_unless_the_user_wants_it_plain(start_client, style, quote):
    one = start_client()
    one.initialize(initializationOptions={"style": style})
    one.wait_ready()
    text = "a = ['x', 'y', 'z']\n# write a function with a quoted text"
    (item,) = one.inline(one.open(text), 1, 37)
    assert f"return {quote}text{quote}" in item["insertText"]


# --- snippets


KNOWS = {"textDocument": {"completion": {"completionItem": {"snippetSupport": True}}}}


@pytest.mark.parametrize(("capabilities", "wanted", "format_"), [(KNOWS, True, 2), (KNOWS, False, 1), ({}, True, 1)])
def test_tab_stops_are_for_clients_that_know_them_and_users_who_want_them(start_client, capabilities, wanted, format_):
    one = start_client()
    one.initialize(capabilities=capabilities, initializationOptions={"snippets": wanted})
    one.wait_ready()
    item = one.popup(one.open(ASK), 0, END)["items"][0]
    assert item["insertTextFormat"] == format_
    assert ("${1:add}" in item["textEdit"]["newText"]) == (format_ == 2)


# --- what is left behind


def test_a_closed_document_leaves_no_text_behind(client):
    marker = "a_name_that_stands_nowhere_else"
    uri = client.open(f"{ASK}\n\n\n{marker} = 1\n")
    assert client.inline(uri, 0, END)
    assert client.popup(uri, 0, END)["items"]
    assert client.request("fake/holds", {"text": marker}) is True
    client.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    assert client.request("fake/holds", {"text": marker}) is False


def test_when_nothing_happens_nothing_is_scheduled_so_that_the_processor_rests(client):
    uri = client.open(ASK)
    client.inline(uri, 0, END)
    client.change(uri, 2, "\n", at(0, END))
    client.inline(uri, 1, 0)
    assert client.request("fake/idle") == {"tasks": ["JotProtocol.serve"], "timers": 0, "busy": False}
