"""Tokens and their ids. Ids 0 to 3 are the same in every vocabulary: PAD, UNK, BOS, EOS."""
import json
from collections.abc import Iterable, Mapping, Sequence

from jotcode.model.errors import DataError

PAD, UNK, BOS, EOS = range(4)
SPECIALS = ("<pad>", "<unk>", "<bos>", "<eos>")


class Vocabulary:
    """The tokens of one side in the order of their ids, SPECIALS first. Never changes.

    Raises DataError if the specials do not stand first or a token stands twice.
    """

    def __init__(self, tokens: Sequence[str]) -> None:
        if tuple(tokens[: len(SPECIALS)]) != SPECIALS:
            raise DataError(f"a vocabulary must start with {', '.join(SPECIALS)}, not with {list(tokens[:4])}")
        self.tokens = tuple(tokens)
        # The specials are no text: a comment that holds "<eos>" must not end the source.
        self._ids = {token: number for number, token in enumerate(self.tokens) if number >= len(SPECIALS)}
        if len(self._ids) != len(self.tokens) - len(SPECIALS) or not self._ids.keys().isdisjoint(SPECIALS):
            twice = sorted({token for token in self.tokens if self.tokens.count(token) > 1})
            raise DataError(f"a vocabulary holds each token once; twice in this one: {twice[:5]}")

    @classmethod
    def build(cls, counted: Mapping[str, int], min_frequency: int = 1) -> "Vocabulary":
        """The vocabulary of the tokens that occur min_frequency times or more, most frequent first, then by text."""
        frequent = [token for token, times in counted.items() if times >= min_frequency and token not in SPECIALS]
        return cls([*SPECIALS, *sorted(frequent, key=lambda token: (-counted[token], token))])

    def __len__(self) -> int:
        return len(self.tokens)

    def __contains__(self, token: object) -> bool:
        return token in self._ids

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Vocabulary) and self.tokens == other.tokens

    def __hash__(self) -> int:
        return hash(self.tokens)

    def encode(self, tokens: Iterable[str]) -> list[int]:
        """The ids of the tokens, UNK for those it does not hold. Neither BOS nor EOS is added."""
        return [self._ids.get(token, UNK) for token in tokens]

    def decode(self, ids: Iterable[int]) -> list[str]:
        """The tokens of the ids, without PAD, BOS and EOS; UNK stands as "<unk>".

        Raises IndexError for an id that the vocabulary does not have.
        """
        tokens = []
        for number in ids:
            if not 0 <= number < len(self.tokens):
                raise IndexError(f"id {number} is outside a vocabulary of {len(self.tokens)} tokens")
            if number not in (PAD, BOS, EOS):
                tokens.append(self.tokens[number])
        return tokens

    def to_json(self) -> str:
        """The tokens as a JSON list, one a line; the same vocabulary gives the same text."""
        return json.dumps(list(self.tokens), ensure_ascii=False, indent=0) + "\n"

    @classmethod
    def from_json(cls, text: str, where: str = "vocabulary") -> "Vocabulary":
        """The vocabulary that to_json wrote. where: named in the message.

        Raises DataError if the text is anything else.
        """
        try:
            tokens = json.loads(text)
        except json.JSONDecodeError as error:
            raise DataError(f"{where}:{error.lineno}: is not JSON: {error.msg}. Prepare the data again.") from error
        except ValueError as error:
            raise DataError(f"{where}: holds a number without end. Prepare the data again.") from error
        except RecursionError as error:
            raise DataError(f"{where}: is nested too deep. Prepare the data again.") from error
        if not isinstance(tokens, list) or not all(isinstance(token, str) for token in tokens):
            raise DataError(f"{where}: is no JSON list of strings. Prepare the data again.")
        try:
            return cls(tokens)
        except DataError as error:
            raise DataError(f"{where}: {error}. Prepare the data again.") from error
