import stat

import pytest
from jotcode.model.checkpoint import save_checkpoint
from jotcode.model.engine import OWN_AHEAD, Engine
from jotcode.model.errors import DataError
from jotcode.model.own_answers import FILE, merged, own_answers_file, read_own_answers, write_own_answers
from jotcode.model.retrieval import SAME_WORDING, Answer, Index, Neighbour, ahead
from jotcode.model.task import Task
from taught_models import answers, taught

BOOK = Answer(("book a seat",), "def book(seat):\n    return desk.book(seat)", "function", "mine.book")


def test_answers_are_read_as_they_were_written_and_by_this_user_alone(tmp_path):
    path = tmp_path / "new" / FILE
    write_own_answers(path, [BOOK])
    assert read_own_answers(path) == [BOOK]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in path.parent.iterdir()] == [FILE]


def test_no_file_means_no_answers(tmp_path):
    assert read_own_answers(tmp_path / FILE) == []


@pytest.mark.parametrize("line", ["{", "[]", '{"asks": ["x"]}', '{"asks": [1], "code": "", "kind": "", "origin": ""}'])
def test_a_damaged_line_is_named_with_the_mend(tmp_path, line):
    path = tmp_path / FILE
    write_own_answers(path, [BOOK])
    path.write_text(path.read_text() + line + "\n")
    with pytest.raises(DataError, match=rf"{FILE}:2: is no answer.*jotcode index clear"):
        read_own_answers(path)


def test_the_same_code_once_more_brings_its_wordings_only():
    again = Answer(("reserve a seat", "book a seat"), BOOK.code, "function", "other")
    (found,) = merged([BOOK], [again])
    assert found.asks == ("book a seat", "reserve a seat")


def test_the_environment_may_name_another_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("JOTCODE_DATA", str(tmp_path))
    assert own_answers_file() == tmp_path / FILE


def test_an_added_answer_is_given_to_its_very_wording_though_the_model_never_saw_its_names(tmp_path):
    folder, own = tmp_path / "checkpoint", tmp_path / FILE
    save_checkpoint(folder, *taught("pieces"), {})
    Index.build(answers()).save(folder)
    write_own_answers(own, [BOOK])
    engine = Engine.load(folder, "cpu", own_answers=own)
    assert engine.complete(Task("book a seat"))[0].text == BOOK.code
    assert [n.answer for n in engine.neighbours("book a seat", 1)] == [BOOK]
    assert engine.neighbours("reverse a string", 1)[0].answer.origin == "t.reverse"


def test_an_own_answer_is_found_before_a_shipped_one_that_is_a_little_nearer(tmp_path):
    folder, own = tmp_path / "checkpoint", tmp_path / FILE
    save_checkpoint(folder, *taught("pieces"), {})
    shipped = Answer(("book a seat on a train",), "def train(seat):\n    return seat", "function", "t.train")
    ours = Answer(("book a seat on our ferry line",), BOOK.code, "function", "mine.book")
    Index.build([*answers(), shipped]).save(folder)
    write_own_answers(own, [ours])
    comment = "book a seat on board"
    engine = Engine.load(folder, "cpu", own_answers=own)
    mine, theirs = Index.build([ours]).nearest(comment)[0].rank, Index.load(folder).nearest(comment)[0].rank
    assert mine < theirs < mine + OWN_AHEAD
    assert engine.neighbours(comment, 1)[0].answer == ours


def test_the_head_start_makes_no_wording_the_very_one():
    for near in (0.5, 0.9, 1.0):
        found = ahead(Neighbour("book a seat", BOOK, near, near), 0.15)
        assert found.rank == near + 0.15
        assert near <= found.similarity and (found.similarity < SAME_WORDING or near >= SAME_WORDING)
