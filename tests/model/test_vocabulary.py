import json
from collections import Counter

import pytest
from jotcode.model.errors import DataError
from jotcode.model.vocabulary import BOS, EOS, PAD, SPECIALS, UNK, Vocabulary


def test_the_specials_have_the_first_four_ids() -> None:
    vocabulary = Vocabulary.build({"a": 1})
    assert (PAD, UNK, BOS, EOS) == (0, 1, 2, 3)
    assert vocabulary.tokens == (*SPECIALS, "a")


def test_tokens_stand_by_frequency_then_by_text_whatever_order_they_were_counted_in() -> None:
    one = Vocabulary.build(Counter("bbaacd"))
    other = Vocabulary.build(Counter("dcaabb"))
    assert one.tokens[4:] == other.tokens[4:] == ("a", "b", "c", "d")


def test_rare_tokens_are_left_out() -> None:
    assert "c" not in Vocabulary.build(Counter("aabbc"), min_frequency=2)


def test_decoding_what_was_encoded_gives_the_tokens_back() -> None:
    vocabulary = Vocabulary.build(Counter("abc"))
    assert vocabulary.decode(vocabulary.encode("cab")) == ["c", "a", "b"]


def test_a_token_that_is_not_held_becomes_unk() -> None:
    assert Vocabulary.build({"a": 1}).encode(["zebra"]) == [UNK]


def test_text_that_spells_a_special_is_not_that_special() -> None:
    vocabulary = Vocabulary.build({"<eos>": 5, "a": 1})
    assert vocabulary.encode(["<eos>", "<pad>"]) == [UNK, UNK]
    assert "<eos>" not in vocabulary


def test_padding_and_the_marks_of_both_ends_decode_to_nothing() -> None:
    assert Vocabulary.build({"a": 1}).decode([BOS, 4, EOS, PAD, UNK]) == ["a", "<unk>"]


@pytest.mark.parametrize("number", [5, -1])
def test_an_id_outside_is_refused(number: int) -> None:
    with pytest.raises(IndexError, match=str(number)):
        Vocabulary.build({"a": 1}).decode([number])


def test_json_gives_the_same_vocabulary_and_the_same_text_again() -> None:
    vocabulary = Vocabulary.build(Counter(["\n    ", "é", '"', "no space"]))
    assert Vocabulary.from_json(vocabulary.to_json()) == vocabulary
    assert Vocabulary.from_json(vocabulary.to_json()).to_json() == vocabulary.to_json()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[", "is not JSON"),
        ('{"a": 1}', "no JSON list of strings"),
        ("[1, 2]", "no JSON list of strings"),
        ('["a", "b"]', "must start with"),
        (json.dumps([*SPECIALS, "a", "a"]), "'a'"),
        (json.dumps([*SPECIALS, "<eos>"]), "<eos>"),
    ],
)
def test_a_file_that_is_no_vocabulary_is_refused_by_name_with_the_mend(text: str, said: str) -> None:
    with pytest.raises(DataError, match=r"(?s)words\.json.*Prepare the data again") as caught:
        Vocabulary.from_json(text, "words.json")
    assert said in str(caught.value)
