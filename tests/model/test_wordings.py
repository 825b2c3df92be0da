import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jotcode.model.errors import CheckpointError
from jotcode.model.retrieval import Answer, Index
from jotcode.model.wordings import WORDINGS, WordingEncoder, features, from_bytes, hashed, to_bytes

MEAN = Answer(("mean of a list",), "def mean(xs): ...", "function", "t.mean")
LINES = Answer(("lines of a file",), "def lines(path): ...", "function", "t.lines")


def encoder(**vectors):
    """An encoder that knows these words."""
    pairs = sorted((hashed(f"w {word}"), vector) for word, vector in vectors.items())
    keys, table = zip(*pairs, strict=True)
    return WordingEncoder(np.array(keys, dtype=np.uint32), np.array(table, dtype=np.float32))


SYNONYMS = encoder(mean=[1.0, 0.0], averag=[1.0, 0.0], averages=[1.0, 0.0], average=[1.0, 0.0], line=[0.0, 1.0])


def test_the_words_of_a_class_name_are_words():
    assert features("class BloomFilter") == features("class bloom filter")
    assert features("an LRUCache") == features("an LRU cache")
    assert features("HTML to PDF") == features("html to pdf")


def test_a_small_number_is_the_same_in_digits_and_in_words():
    assert features("merge 2 lists, keep the 3rd item") == features("merge two lists, keep the third item")
    assert features("version 2.5 of sha256") != features("version two.5 of sha256")


def test_a_vector_is_the_weighted_sum_of_its_features_at_length_one():
    known = encoder(red=[3.0, 0.0], blue=[0.0, 2.0])
    weights = features("red blue blue")
    expected = np.array([3.0 * weights["w red"], 2.0 * weights["w blue"]])
    assert known.encode(["red blue blue"])[0] == pytest.approx(expected / np.linalg.norm(expected))


def test_a_wording_without_known_features_has_no_direction():
    assert SYNONYMS.encode(["quantum", ""]).tolist() == [[0.0, 0.0], [0.0, 0.0]]


def test_a_synonym_finds_what_no_shared_word_could():
    plain, learnt = Index.build([LINES, MEAN]), Index.build([LINES, MEAN], SYNONYMS)
    comment = "average"
    assert plain.nearest(comment) == []
    assert learnt.nearest(comment)[0].answer is MEAN


def test_a_rare_word_of_a_team_still_counts_beside_the_learnt_vectors():
    other = Answer(("mean of a frobnicator",), "def frob(): ...", "function", "t.frob")
    assert Index.build([MEAN, other], SYNONYMS).nearest("mean of the frobnicator")[0].answer is other


def test_what_fits_by_one_wording_alone_gives_way_to_what_fits_by_all():
    words = {"mean": [1.0, 0.0], "average": [0.9, 0.3], "line": [0.0, 1.0], "zebra": [-1.0, 0.5]}
    both = Answer(("mean", "average"), "a", "function", "t.a")
    one = Answer(("mean line", "zebra"), "b", "function", "t.b")
    found = Index.build([one, both], encoder(**words)).nearest("mean of x", 2)
    assert [each.answer for each in found] == [both, one]
    assert found[0].rank > found[1].rank


def test_an_ask_has_similarity_one_to_itself():
    (found, *_) = Index.build([LINES, MEAN], SYNONYMS).nearest("mean of a list", 2)
    assert found.answer is MEAN and found.similarity == pytest.approx(1.0, abs=2e-3)


def test_a_saved_index_finds_the_same(tmp_path):
    index = Index.build([LINES, MEAN], SYNONYMS)
    index.save(tmp_path)
    loaded = Index.load(tmp_path)
    for comment in ("average", "lines", "mean of lines"):
        assert loaded.similarities(comment).tolist() == pytest.approx(index.similarities(comment).tolist(), abs=0.02)


def test_an_index_without_learnt_vectors_stays_one(tmp_path):
    Index.build([LINES, MEAN]).save(tmp_path)
    assert not (tmp_path / WORDINGS).exists() and Index.load(tmp_path).wordings is None


def test_a_damaged_encoder_is_refused_with_the_mend(tmp_path):
    Index.build([LINES, MEAN], SYNONYMS).save(tmp_path)
    data = (tmp_path / WORDINGS).read_bytes()
    (tmp_path / WORDINGS).write_bytes(data[: len(data) // 2])
    with pytest.raises(CheckpointError, match=r"encoder of wordings is damaged.*Copy the folder again"):
        Index.load(tmp_path)


@given(st.lists(st.lists(st.floats(-4, 4, width=32), min_size=3, max_size=3), min_size=1, max_size=5))
def test_bytes_keep_numbers_to_a_hundredth_of_the_rows_largest(rows):
    given_rows = np.array(rows, dtype=np.float32)
    largest = np.abs(given_rows).max(axis=1, keepdims=True)
    assert (np.abs(from_bytes(*to_bytes(given_rows)) - given_rows) <= 0.01 * largest + 1e-5).all()
