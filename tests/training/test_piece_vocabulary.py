from jotcode.model.pieces import MORE, PieceCoder, fixed_pieces
from jotcode.model.vocabulary import UNK
from jotcode.training.piece_vocabulary import build_piece_vocabulary

TEXTS = ["reverse the string", "Reverse_string(text)", "reverse twice", "rare words stay rare"]


def test_the_fixed_pieces_stand_first_in_their_order():
    fixed = fixed_pieces()
    assert list(build_piece_vocabulary(TEXTS).tokens[: len(fixed)]) == fixed


def test_frequent_words_are_whole_whatever_their_case_and_rare_ones_are_not():
    vocabulary = build_piece_vocabulary(TEXTS, min_frequency=2)
    assert "reverse" in vocabulary and "string" in vocabulary and "rare" in vocabulary
    assert "twice" not in vocabulary


def test_no_more_words_and_chunks_than_asked_for_the_most_frequent_first():
    vocabulary = build_piece_vocabulary(TEXTS, words=1, chunks=2, min_frequency=1)
    assert len(vocabulary) <= len(fixed_pieces()) + 3 and "reverse" in vocabulary


def test_chunks_continue_words():
    added = build_piece_vocabulary(TEXTS, words=0, chunks=5).tokens[len(fixed_pieces()) :]
    assert added and all(piece.startswith(MORE) and 2 <= len(piece) - len(MORE) <= 5 for piece in added)


def test_no_word_is_unknown_even_without_any_text():
    vocabulary = build_piece_vocabulary([])
    assert UNK not in vocabulary.encode(PieceCoder(vocabulary).text("Zyzzyva's naïve café №5"))


def test_the_order_of_the_texts_does_not_matter():
    assert build_piece_vocabulary(TEXTS) == build_piece_vocabulary(TEXTS[::-1])
