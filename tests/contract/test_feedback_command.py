"""`jotcode feedback`, and the other commands that learn from it."""

import json

import pytest
from jotcode.model.feedback import FeedbackPair, feedback_file, keep


@pytest.fixture
def data(monkeypatch, tmp_path):
    monkeypatch.setenv("JOTCODE_DATA", str(tmp_path / "data"))
    for number, comment in enumerate(["book a seat", "cancel a seat"]):
        code = f"def seat_{number}(seat):\n    return desk.{comment.split()[0]}(seat)"
        keep(feedback_file(), FeedbackPair(comment, code, number > 0, "", "", str(number), "2026-01-01T00:00:00+00:00"))


def test_it_is_shown_and_erased(jotcode, data):
    status, out, err = jotcode("feedback", "show")
    assert status == 0 and "feedback.jsonl: 2 pairs, 1 of them changed by you" in err
    assert "# book a seat\ndef seat_0(seat):\n    return desk.book(seat)\n" in out
    assert '"comment": "cancel a seat"' in jotcode("feedback", "show", "--json")[1]
    assert "2 pairs erased" in jotcode("feedback", "clear")[2]
    assert "0 pairs" in jotcode("feedback", "show")[2]


def test_it_goes_into_the_index_by_its_name(jotcode, data):
    assert "2 answers added" in jotcode("index", "add", "feedback")[2]
    assert "book a seat" in jotcode("index", "show")[1]


@pytest.mark.parametrize("command", ["index add feedback", "train --from default --data feedback"])
def test_where_there_is_none_the_user_is_told_how_to_get_some(jotcode, command):
    status, _, err = jotcode(*command.split())
    assert status == 2 and "there is no feedback yet. Set jotcode.feedback to true" in err


def test_a_file_that_is_called_so_is_itself(jotcode, data, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    pair = {"comment": "unbook a seat", "code": "def unbook(seat):\n    return desk.unbook(seat)"}
    (tmp_path / "feedback").write_text(json.dumps(pair))
    assert "1 answers added" in jotcode("index", "add", "feedback")[2]
