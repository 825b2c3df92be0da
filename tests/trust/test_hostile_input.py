"""Comments and files that want to break the reader: an answer or silence in time, never an exception.

make soak does a thousand of each, and a hundred with the shipped weights.
"""

import json
import time
import tracemalloc
from random import Random

import pytest
from hostile import hostile_comments, hostile_files
from jotcode.model.errors import JotError
from jotcode.model.feedback import read_feedback
from jotcode.model.own_answers import read_own_answers, write_own_answers
from jotcode.model.retrieval import Answer, Index
from jotcode.model.task import Candidate
from jotcode.server.documents import MAX_CHARACTERS, JotDocument
from jotcode.training.cleaning import PrepareOptions, clean_pairs
from jotcode.training.pairs import MAX_LINE_BYTES
from jotcode.training.tasks import read_tasks
from lsprotocol import types

COUNT = 250
LIMIT_S = 2.0  # by itself each takes milliseconds


class Engine:
    description = "scripted"

    def complete(self, task, count=1, stop=None):
        return [Candidate(task.indent + "x = 1", -0.1, 0.9)] * count


async def answered(server, text: str, line: int, character: int) -> None:
    """Asks by all three ways, and fails if one raises or takes too long."""
    uri = server.open(text)
    at = {"textDocument": {"uri": uri}, "position": {"line": line, "character": character}}
    where = {"start": at["position"], "end": at["position"]}
    began = time.process_time()
    await server.request("textDocument/inlineCompletion", at | {"context": {"triggerKind": 1}})
    await server.request("textDocument/completion", at)
    await server.request("textDocument/codeAction", at | {"range": where, "context": {"diagnostics": []}})
    spent = time.process_time() - began
    assert spent < LIMIT_S, f"{spent:.1f} s of CPU for {text[:80]!r}"
    server.notify("textDocument/didClose", {"textDocument": {"uri": uri}})


async def test_hostile_comments_get_an_answer_or_silence(talk, caplog):
    server = await talk(Engine())
    for comment in hostile_comments(1, COUNT):
        await answered(server, f"import os\n\n# {comment}\n\nx = 1\n", 2, len(comment) + 2)
    assert server.messages() == [] and "failed" not in caplog.text


async def test_hostile_files_get_an_answer_or_silence(talk, caplog):
    server = await talk(Engine())
    rng = Random(2)
    for text in hostile_files(2, COUNT):
        lines = text.split("\n")
        await answered(server, text, rng.randrange(len(lines) + 1), rng.randrange(200))
        ask = next((number for number, line in enumerate(lines) if "# write a function" in line), 0)
        await answered(server, text, ask, len(lines[ask]))
    assert server.messages() == [] and "failed" not in caplog.text


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xfe\x00bad", b"\xef\xbb\xbf" + b'{"comment": "add two numbers", "code": "def f(a, b):\\n    return a + b"}\n',
        b'{"comment": "x", "code": ' + b"[" * 100_000, b"[" * 200_000, b"x" * 5_000_000, b"\x00" * 1000,
        b'{"comment": "deep", "code": "x = ' + b"(" * 5000 + b"1" + b")" * 5000 + b'"}\n', b"\r" * 1000, b"",
        b'{"comment": "deep", "code": "x = ' + b"-" * 60_000 + b'1"}\n', b'{"comment": "\\ud800", "code": "x = 1"}\n',
        b'{"comment": 5, "code": null}\n', b"null\n", b'{"a": 1e999}\n', b"1" * 5000 + b"\n",
    ],
    ids=lambda data: repr(data[:24]),
)  # fmt: skip
@pytest.mark.parametrize("ending", [".jsonl", ".json", ".csv", ".txt", ".py"])
def test_broken_data_files_are_read_or_refused_with_a_message(tmp_path, data, ending):
    path = tmp_path / f"data{ending}"
    path.write_bytes(data)
    try:
        result = clean_pairs([path], PrepareOptions())
    except JotError as error:
        assert str(path) in str(error) or path.name in str(error)
    else:
        assert result.counts["found"] >= len(result.kept)
        json.dumps([pair.comment for pair in result.kept])


def test_a_line_separator_inside_an_answer_is_no_end_of_line(tmp_path):
    answer = Answer(("split a text\u2028at lines",), 'x = "\u2028\u2029\x85"', "snippet", "mine")
    write_own_answers(tmp_path / "own.jsonl", [answer])
    assert read_own_answers(tmp_path / "own.jsonl") == [answer]
    Index.build([answer]).save(tmp_path)
    assert Index.load(tmp_path).answers == [answer]


@pytest.mark.parametrize("read", [read_own_answers, read_feedback, read_tasks])
def test_a_line_that_is_nested_too_deep_is_refused_by_its_number(tmp_path, read):
    path = tmp_path / "deep.jsonl"
    path.write_text('{"x": ' + "[" * 100_000 + "\n")
    with pytest.raises(JotError, match=r"deep\.jsonl:1: "):
        read(path)


def long_lines() -> dict[str, tuple[str, int]]:
    """Documents just within the limit, most of it on one line, and the line that asks."""
    ask, size = "# write a function to add two numbers", MAX_CHARACTERS - 200
    return {
        "comment": (f"# write a function to {'add ' * (size // 4)}", 0),
        "import": (f"from a import ({'a, ' * (size // 3)})\n{ask}", 1),
        "imports": (f"{'import a;' * (size // 9)}\n{ask}", 1),
        "head": (f"{ask}\ndef f({'a, ' * (size // 3)}):\n    ", 2),
    }


@pytest.mark.parametrize("kind", ["comment", "import", "imports", "head"])
async def test_a_line_of_two_megabytes_gets_an_answer_or_silence_in_time(talk, kind):
    server = await talk(Engine())
    text, line = long_lines()[kind]
    await answered(server, text, line, len(text.split("\n")[line]))
    assert server.messages() == []


async def test_a_document_that_is_too_large_is_not_kept_and_gets_silence_until_all_of_it_is_sent_anew(talk):
    server = await talk(Engine())
    uri = server.open("x" * (MAX_CHARACTERS + 1) + "\n# add two numbers")
    at = {"textDocument": {"uri": uri}, "position": {"line": 1, "character": 17}}
    invoked = at | {"context": {"triggerKind": 1}}
    assert (await server.request("textDocument/inlineCompletion", invoked))["items"] == []
    assert server.reason() == "document-too-large"
    change = {"textDocument": {"uri": uri, "version": 2}, "contentChanges": [{"text": "\n# add two numbers"}]}
    server.notify("textDocument/didChange", change)
    assert (await server.request("textDocument/inlineCompletion", invoked))["items"]


def test_nothing_is_kept_of_a_document_of_a_hundred_megabytes_whatever_is_typed_in_it():
    document = JotDocument("file:///x.py", source="x" * 100_000_000, version=1, language_id="python")
    where = types.Range(types.Position(0, 5), types.Position(0, 5))
    document.apply_change(types.TextDocumentContentChangePartial(range=where, text="y"))
    assert document.too_large and document.source == "" and document.lines == ("",)


@pytest.mark.parametrize("ending", [".jsonl", ".txt", ".py"])
def test_a_data_file_with_a_line_of_a_hundred_megabytes_is_refused_with_little_memory(tmp_path, ending):
    path = tmp_path / f"data{ending}"
    with path.open("wb") as file:
        file.write(b"# a first line\n# ")
        file.truncate(100_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(JotError, match=rf"data\{ending}:2: the line has more than 1,000,000 bytes"):
            clean_pairs([path], PrepareOptions())
        assert tracemalloc.get_traced_memory()[1] < 20 * MAX_LINE_BYTES
    finally:
        tracemalloc.stop()


# What a pattern with two ways through one text would need for ever for: the longest comment that is read, of one kind.
UNITS = [
    "a", "a ", "ab ", "a, ", "a and ", "and ", "or ", "the ", "to a ", "write ", "function ", "- ", "--", "(", ")", "()", "[", "1", "1.",
    "1 ", "0x", "e1", "_", "__", "a_b ", "aB", ".", "..", "a.b", "'", "''", '"', "`", "`a` ", "\\", "/", "\t", "\u00a0", "\u200b",
    "=", "a=1 ", ": ", "a: ", "% ", "{", "{}", "#", "# ", "!", "?", ", and ", " ", "\u5199", "not ", "if a then ", "named a ", "called a ",
]  # fmt: skip


@pytest.mark.slow
async def test_no_pattern_takes_long_for_the_longest_comment_of_one_kind(talk):
    server = await talk(Engine())
    for unit in UNITS:
        comment = ("write a function to " + unit * 10_000)[:9_990] + "!x"
        await answered(server, f"# {comment}\n", 0, len(comment) + 2)
    assert server.messages() == []
