import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jotcode.model.errors import CheckpointError
from jotcode.model.retrieval import ANSWERS, POSTINGS, Answer, Index
from jotcode.model.wordings import features

SUM = Answer(("write a function to add two numbers", "sum of two numbers"), "def add(a, b): ...", "function", "t.add")
TURN = Answer(("reverse a string", "string backwards"), "def turn(s): ...", "function", "t.turn")
LINES = Answer(("count the lines of a file",), "def lines(path): ...", "function", "t.lines")
INDEX = Index.build([SUM, TURN, LINES])


def cosine(left, right):
    """By hand, with the same weights: idf over the asks of INDEX."""
    documents = [features(ask) for answer in (SUM, TURN, LINES) for ask in answer.asks]

    def weighted(found):
        seen = {name: sum(name in document for document in documents) for name in found}
        rarest = max(np.log((1 + len(documents)) / (1 + 1)) + 1, 0)
        idf = {n: np.log((1 + len(documents)) / (1 + c)) + 1 if c else rarest for n, c in seen.items()}
        return {name: weight * idf[name] for name, weight in found.items()}

    one, other = weighted(features(left)), weighted(features(right))
    product = sum(weight * other.get(name, 0.0) for name, weight in one.items())
    return product / np.sqrt(sum(w * w for w in one.values()) * sum(w * w for w in other.values()))


@pytest.mark.parametrize("ask", [ask for _, ask in INDEX.asks])
def test_an_ask_is_nearest_to_itself_with_similarity_one(ask):
    (found,) = INDEX.nearest(ask)
    assert found.ask == ask and found.similarity == pytest.approx(1.0, abs=2e-3)  # weights are float16


def test_similarities_are_cosines():
    comment = "adding numbers of a file, backwards"
    expected = [cosine(comment, ask) for _, ask in INDEX.asks]
    assert INDEX.similarities(comment).tolist() == pytest.approx(expected, abs=2e-3)


def test_frames_and_endings_do_not_matter():
    assert INDEX.nearest("please make me a python function which is reversing strings")[0].answer is TURN


def test_one_answer_comes_once_by_its_nearest_ask():
    found = INDEX.nearest("sum of two numbers to add", 3)
    assert [neighbour.answer for neighbour in found].count(SUM) == 1
    assert found[0].ask == "sum of two numbers"


def test_what_may_not_be_used_is_passed_over():
    found = INDEX.nearest("sum of two numbers", 2, lambda answer, ask: ask != "sum of two numbers")
    assert found[0].answer is SUM and found[0].ask == "write a function to add two numbers"
    assert all(n.answer is not SUM for n in INDEX.nearest("add numbers", 3, lambda answer, _: answer is not SUM))


def test_nearest_first():
    found = INDEX.nearest("count the lines of a string", 3)
    assert [n.similarity for n in found] == sorted((n.similarity for n in found), reverse=True)


@pytest.mark.parametrize("comment", ["", "qqq zzz", "\N{SNOWMAN}"])
def test_nothing_is_near_to_what_shares_no_word(comment):
    assert INDEX.nearest(comment, 2) == []


def test_an_empty_index_finds_nothing():
    assert Index.build([]).nearest("add two numbers") == []


def test_a_saved_index_answers_the_same(tmp_path):
    INDEX.save(tmp_path)
    loaded = Index.load(tmp_path)
    assert loaded.answers == INDEX.answers
    assert np.array_equal(loaded.similarities("add a line"), INDEX.similarities("add a line"))


def test_the_same_answers_give_the_same_bytes(tmp_path):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        Index.build([SUM, TURN, LINES]).save(tmp_path / name)
    for file in (ANSWERS, POSTINGS):
        assert (tmp_path / "a" / file).read_bytes() == (tmp_path / "b" / file).read_bytes()


def cut(path):
    path.write_bytes(path.read_bytes()[:40])


def spoil(path):
    data = bytearray(path.read_bytes())
    data[len(data) // 3] ^= 0xFF
    path.write_bytes(data)


@pytest.mark.parametrize(
    "damage",
    [
        lambda folder: cut(folder / POSTINGS),
        lambda folder: cut(folder / ANSWERS),
        lambda folder: spoil(folder / POSTINGS),
        lambda folder: (folder / POSTINGS).unlink(),
        lambda folder: (folder / ANSWERS).write_text('{"asks": ["x"]}\n'),
    ],
)
def test_a_damaged_index_is_refused_with_the_mend(tmp_path, damage):
    INDEX.save(tmp_path)
    damage(tmp_path)
    with pytest.raises(CheckpointError, match=r"the index of answers is damaged: .* Copy the folder again"):
        Index.load(tmp_path)


@given(st.text(max_size=40))
def test_any_comment_has_similarities_between_zero_and_one(comment):
    scores = INDEX.similarities(comment)
    assert np.isfinite(scores).all() and scores.min() >= 0 and scores.max() <= 1.002
