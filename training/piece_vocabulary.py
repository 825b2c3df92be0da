"""The vocabulary of pieces: fixed ones, the most used words of the data, and chunks that rare words are made of."""

from collections import Counter
from collections.abc import Iterable

from jotcode.model.pieces import MORE, fixed_pieces, words_of
from jotcode.model.vocabulary import Vocabulary

LONGEST_CHUNK = 5


def build_piece_vocabulary(
    texts: Iterable[str], words: int = 3600, chunks: int = 500, min_frequency: int = 3
) -> Vocabulary:
    """The vocabulary for texts (comments and code): at most `words` whole words and `chunks` continuations.

    A word needs min_frequency occurrences; what the vocabulary lacks is spelled in chunks and letters, never unknown.
    """
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(words_of(text))
    whole = [word for word, count in counts.items() if count >= min_frequency]
    whole = sorted(whole, key=lambda word: (-counts[word], word))[:words]
    kept = set(whole)
    pieces_of_rare: Counter[str] = Counter()
    for word in counts:
        # Every word counts once, whether frequent or not: chunks are for the words that are not in the data at all.
        for size in range(2, LONGEST_CHUNK + 1):
            for at in range(1, len(word) - size + 1):
                pieces_of_rare[word[at : at + size]] += size - 1
    best = sorted(pieces_of_rare.items(), key=lambda item: (-item[1], item[0]))[:chunks]
    return Vocabulary(list(dict.fromkeys([*fixed_pieces(), *sorted(kept), *(MORE + chunk for chunk, _ in best)])))
