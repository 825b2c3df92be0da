"""`jotcode index`: pairs are added, shown and forgotten, and what is wrong with one is kept with its reason."""

import json

import pytest

PAIRS = [
    {"comment": "book a seat", "code": "def book(seat):\n    return desk.book(seat)"},
    {"comment": "cancel a seat", "code": "def cancel(seat):\n    return desk.cancel(seat)"},
]


@pytest.fixture
def data(monkeypatch, tmp_path):
    monkeypatch.setenv("JOTCODE_DATA", str(tmp_path / "data"))
    path = tmp_path / "mine.jsonl"
    path.write_text("".join(json.dumps(pair) + "\n" for pair in PAIRS))
    return path


def test_pairs_are_added_once_shown_and_forgotten(jotcode, data):
    status, _, err = jotcode("index", "add", data)
    assert status == 0 and "2 answers added, 2 in all" in err
    assert "0 answers added, 2 in all" in jotcode("index", "add", data)[2]
    assert "book a seat  (" in jotcode("index", "show")[1]
    assert jotcode("index", "clear")[0] == 0
    assert "0 answers" in jotcode("index", "show")[2]


def test_a_pair_that_cannot_be_used_is_kept_with_its_reason(jotcode, data):
    data.write_text(data.read_text() + json.dumps({"comment": "broken", "code": "def broken(:"}) + "\n")
    _, _, err = jotcode("index", "add", data)
    assert "2 answers added" in err and "1 pairs left out" in err
    kept = (data.parent / "data" / "quarantine.jsonl").read_text()
    assert "broken" in kept


def test_a_file_that_is_not_there_is_named(jotcode, data):
    status, _, err = jotcode("index", "add", data.with_name("none.jsonl"))
    assert status == 2 and "none.jsonl" in err
