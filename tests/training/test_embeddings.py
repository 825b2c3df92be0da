import numpy as np
from jotcode.model.vocabulary import BOS, EOS, PAD, UNK, Vocabulary
from jotcode.training.embeddings import stable_hash, train_embeddings

PAIRS = [(["add", "two", "rare"], ["def", "add", "(", ")"]), (["sort", "two"], ["sorted", "(", "x", ")"])] * 5
SOURCE = Vocabulary.build({"add": 5, "two": 10, "sort": 5})
TARGET = Vocabulary.build({token: 5 for _, code in PAIRS for token in code} | {"unseen": 1})


def test_rows_stand_in_the_order_of_each_vocabulary() -> None:
    source, target = train_embeddings(PAIRS, SOURCE, TARGET, width=12, seed=0)
    assert source.shape == (len(SOURCE), 12) and target.shape == (len(TARGET), 12)
    assert source.dtype == target.dtype == np.float32


def test_a_token_of_both_sides_has_one_vector() -> None:
    source, target = train_embeddings(PAIRS, SOURCE, TARGET, width=12, seed=0)
    np.testing.assert_array_equal(source[SOURCE.encode(["add"])[0]], target[TARGET.encode(["add"])[0]])


def test_padding_is_zero_and_the_other_specials_are_not() -> None:
    source, _ = train_embeddings(PAIRS, SOURCE, TARGET, width=12, seed=0)
    assert not source[PAD].any()
    assert all(source[number].any() for number in (UNK, BOS, EOS))


def test_a_token_that_never_occurs_in_training_is_zero() -> None:
    _, target = train_embeddings(PAIRS, SOURCE, TARGET, width=12, seed=0)
    assert not target[TARGET.encode(["unseen"])[0]].any()


def test_the_seed_decides() -> None:
    one, again, other = (train_embeddings(PAIRS, SOURCE, TARGET, 12, seed)[0] for seed in (0, 0, 1))
    np.testing.assert_array_equal(one, again)
    assert (one != other).any()


def test_the_hash_is_the_same_in_every_process() -> None:
    assert stable_hash("123456789") == 0xCBF43926  # the check value that CRC-32 is published with
