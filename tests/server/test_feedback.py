"""Learning from acceptance: what is kept, what the user's changes make of it, and that nothing is kept unasked."""
import asyncio
import json
import stat

import pytest
from jotcode.model.feedback import FeedbackPair, clear_feedback, feedback_file, forget, keep, read_feedback
from jotcode.model.task import Candidate
from jotcode.server.context import find_task
from jotcode.server.documents import JotDocument
from jotcode.server.feedback import Feedback, show_or_clear
from jotcode.server.fitting import Fitted
from jotcode.server.imports import imports_in

ASK = "# write a function to add two numbers"
ADD = "def add(a, b):\n    return a + b"
URI = "file:///x.py"


@pytest.fixture(autouse=True)
def data(monkeypatch, tmp_path):
    """The user's data folder, which is not there yet."""
    monkeypatch.setenv("JOTCODE_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


class Editor:
    """One document whose user accepts an answer at the end of a line and goes on typing."""

    def __init__(self, text: str, line: int, answer: str = ADD, imports: str = "", window_s: float = 300.0) -> None:
        self.feedback = Feedback(window_s)
        self.document = JotDocument(URI, text, version=1)
        found = find_task(self.document.lines, line, len(self.document.lines[line].rstrip("\n")), invoked=True)
        fitted = Fitted(Candidate(answer, -0.1, 0.9), imports_in(imports) if imports else ())
        self.ticket = self.feedback.offered(self.document, found, fitted)
        self.answer, self.line, self.below = answer, found.place.line, found.place.below

    def type(self, text: str) -> "Editor":
        self.document._source = text
        self.feedback.changed(self.document)
        return self

    def accept(self) -> "Editor":
        lines = self.document.source.split("\n")
        lines[self.line : self.line + 1] = [self.answer] if self.below else [lines[self.line], self.answer]
        self.type("\n".join(lines))
        self.feedback.accepted(self.ticket, self.document)
        return self

    def replace(self, old: str, new: str) -> "Editor":
        assert old in self.document.source
        return self.type(self.document.source.replace(old, new))

    def close(self) -> list[FeedbackPair]:
        self.feedback.closed(URI)
        assert not self.feedback.uris()
        return read_feedback(feedback_file())


async def test_what_is_accepted_is_kept_at_once_for_this_user_alone(data):
    Editor(ASK, 0).accept()
    (pair,) = read_feedback(feedback_file())
    assert (pair.comment, pair.code, pair.changed) == ("write a function to add two numbers", ADD, False)
    assert stat.S_IMODE((data / "feedback.jsonl").stat().st_mode) == 0o600
    assert stat.S_IMODE(data.stat().st_mode) == 0o700


async def test_what_the_user_changes_in_it_takes_its_place():
    editor = Editor(f"import os\n\n{ASK}\n\nx = 1\n", 2).accept()
    editor.replace("def add(a, b)", "def plus(a, b)").replace("import os", "import os\nimport re\n")
    (pair,) = editor.replace("b\n", "b + 0\n").replace("x = 1", "x = 2").close()
    assert pair.code == "def plus(a, b):\n    return a + b + 0" and pair.changed


async def test_lines_that_are_added_to_its_end_and_inside_of_it_belong_to_it_and_those_below_do_not():
    editor = Editor(f"{ASK}\n\nprint(1)\n", 0).accept()
    editor.replace("    return", '    """Sum."""\n    return')
    (pair,) = editor.replace("a + b\n", "a + b\n\n    # never\n    print(2)\n").close()
    assert pair.code == 'def add(a, b):\n    """Sum."""\n    return a + b\n\n    # never\n    print(2)'


async def test_text_that_is_typed_above_and_below_leaves_it_as_it_was():
    editor = Editor(f"{ASK}\n", 0).accept()
    (pair,) = editor.type("import os\n\n" + editor.document.source + "\nx = add(1, 2)\n").close()
    assert (pair.code, pair.changed) == (ADD, False)


@pytest.mark.parametrize("text", [ASK, f"x = 1\n\n{ASK}\n\ny = 2\n"])
async def test_what_is_undone_is_erased(text):
    editor = Editor(text, text.split("\n").index(ASK)).accept()
    assert editor.type(text).close() == []


async def test_a_formatter_that_changes_the_whole_file_is_followed():
    editor = Editor(f"import   os\n{ASK}\n", 1, "def add( a,b ):\n    return a+b").accept()
    editor.type(f"import os\n\n\n{ASK}\ndef add(a, b):\n    return a + b\n")
    assert editor.close()[0].code == ADD


async def test_code_that_does_not_parse_when_the_time_is_over_stays_as_it_was_accepted():
    editor = Editor(ASK, 0).accept()
    assert editor.replace("a + b", "a + (").close()[0].code == ADD


async def test_text_that_arrives_after_the_command_is_found_too():
    editor = Editor(ASK, 0)
    editor.feedback.accepted(editor.ticket, editor.document)
    editor.type(f"{ASK}\n{ADD}\n").replace("a + b", "b + a")
    assert editor.close()[0].code == "def add(a, b):\n    return b + a"


async def test_a_method_is_kept_from_column_0_with_the_heads_around_it_and_nothing_else_of_the_file():
    text = f"secret = 1\nclass A:\n    x = 2\n\n    {ASK}\n"
    editor = Editor(text, 4, "    def add(self, a, b):\n        return a + b").accept()
    (pair,) = editor.close()
    assert (pair.prefix, pair.indent, pair.code) == ("class A:\n", "    ", "def add(self, a, b):\n    return a + b")


async def test_a_body_is_kept_with_the_def_line_that_the_user_typed():
    editor = Editor(f"{ASK}\ndef total(a, b):\n    ", 2, "    return a + b").accept()
    (pair,) = editor.replace("a + b", "sum([a, b])").close()
    assert pair.code == "def total(a, b):\n    return sum([a, b])"


async def test_imports_that_go_elsewhere_are_part_of_the_pair():
    editor = Editor(ASK, 0, "def here():\n    return os.getcwd()", "import os").accept()
    assert editor.close()[0].code == "import os\n\n\ndef here():\n    return os.getcwd()"


async def test_after_some_minutes_the_user_has_gone_on_to_something_else():
    editor = Editor(ASK, 0, window_s=0.0).accept()
    editor.replace("a + b", "b + a")
    while editor.feedback.uris():
        await asyncio.sleep(0)
    editor.replace("b + a", "a - b")
    assert read_feedback(feedback_file())[0].code == "def add(a, b):\n    return b + a"


async def test_a_ticket_that_nobody_gave_and_one_that_comes_twice_keep_nothing_more():
    editor = Editor(ASK, 0).accept()
    editor.feedback.accepted(editor.ticket, editor.document)
    editor.feedback.accepted("forged", editor.document)
    assert len(editor.close()) == 1


def pair(identity: str, code: str = "x = 1") -> FeedbackPair:
    return FeedbackPair("ask", code, False, "", "", identity, "2026-01-01T00:00:00+00:00")


def test_a_damaged_line_is_named_and_stays_for_the_user_to_mend(data):
    keep(feedback_file(), pair("one"))
    with feedback_file().open("a") as file:
        file.write("{\n")
    keep(feedback_file(), pair("one", "x = 2"))
    forget(feedback_file(), "none")
    assert feedback_file().read_text().split("\n")[1] == "{"
    with pytest.raises(Exception, match=r"feedback.jsonl:2: is no pair .* jotcode feedback clear"):
        read_feedback(feedback_file())


def test_the_oldest_pairs_go_when_there_are_too_many(monkeypatch):
    monkeypatch.setattr("jotcode.model.feedback.MAX_PAIRS", 2)
    for identity in ("one", "two", "three"):
        keep(feedback_file(), pair(identity))
    assert [kept.identity for kept in read_feedback(feedback_file())] == ["two", "three"]


def test_editors_can_show_and_erase_it():
    keep(feedback_file(), pair("one"))
    shown = show_or_clear("show")
    assert [kept["code"] for kept in shown["pairs"]] == ["x = 1"] and shown["path"].endswith("feedback.jsonl")
    assert show_or_clear("clear") == {"path": shown["path"], "erased": 1, "pairs": []}
    assert clear_feedback(feedback_file()) == 0
    with pytest.raises(Exception, match="neither show nor clear"):
        show_or_clear("delete")


# --- as a client sees it


def accept(client, uri, item, version):
    """What an editor does: inserts the item and runs its command."""
    client.change(uri, version, item["insertText"], item["range"])
    client.request("workspace/executeCommand", item["command"])


def start(start_client, data, **settings):
    fresh = start_client(env={"JOTCODE_DATA": str(data)})
    fresh.settings = settings
    fresh.initialize()
    fresh.wait_ready()
    return fresh


def test_nothing_is_kept_unless_the_user_says_so(start_client, data):
    fresh = start(start_client, data)
    uri = fresh.open(ASK)
    (item,) = fresh.inline(uri, 0, len(ASK))
    assert "command" not in item
    assert "command" not in fresh.popup(uri, 0, len(ASK))["items"][0]
    assert fresh.leave() == 0 and not data.exists()


def test_an_accepted_item_is_kept_with_what_became_of_it_until_the_server_left(start_client, data):
    fresh = start(start_client, data, feedback=True)
    uri = fresh.open(ASK)
    (item,) = fresh.inline(uri, 0, len(ASK))
    accept(fresh, uri, item, 2)
    where = {"start": {"line": 1, "character": 4}, "end": {"line": 1, "character": 7}}
    fresh.change(uri, 3, "plus", where)
    command = {"command": "jotcode.feedback", "arguments": ["show"]}
    assert fresh.request("workspace/executeCommand", command)["pairs"][0]["code"] == ADD
    assert fresh.leave() == 0
    (kept,) = map(json.loads, (data / "feedback.jsonl").read_text().splitlines())
    assert kept["code"] == ADD.replace("add", "plus") and kept["changed"]


def test_ghost_text_with_missing_imports_gets_them_and_is_kept_with_them(start_client, data):
    fresh = start(start_client, data, feedback=True)
    ask = "# write a function that makes a counter"
    uri = fresh.open(ask)
    (item,) = fresh.inline(uri, 0, len(ask))
    accept(fresh, uri, item, 2)
    changes = fresh.edits.get(timeout=10)["edit"]["changes"][uri]
    assert any("import os" in edit["newText"] for edit in changes)
    fresh.leave()
    assert json.loads((data / "feedback.jsonl").read_text())["code"].startswith("import os\nfrom collections import")


def test_the_code_action_tells_of_its_own_acceptance(start_client, data):
    fresh = start(start_client, data, feedback=True)
    uri = fresh.open(ASK)
    where = {"start": {"line": 0, "character": 3}, "end": {"line": 0, "character": 3}}
    command = {"command": "jotcode.writeCode", "arguments": [uri, where]}
    assert fresh.request("workspace/executeCommand", command) is True
    fresh.leave()
    assert json.loads((data / "feedback.jsonl").read_text())["code"] == ADD
