"""Between a task and ids: one codec for word tokens (the seed recipe) and one for pieces."""

from collections.abc import Sequence
from typing import Protocol

from jotcode.model.code_tokens import detokenise, tokenise
from jotcode.model.pieces import PieceCoder
from jotcode.model.prompt import Like, source_pieces
from jotcode.model.task import Task
from jotcode.model.vocabulary import Vocabulary


class Codec(Protocol):
    """What the engine needs of a tokenisation."""

    def source(self, task: Task, likes: Sequence[Like]) -> list[str]:
        """The tokens that the encoder reads."""

    def source_ids(self, tokens: Sequence[str]) -> list[int]:
        """The ids of source tokens."""

    def prefix_ids(self, code: str) -> list[int]:
        """The ids of code that the decoder must begin with."""

    def target_tokens(self, ids: Sequence[int]) -> list[str]:
        """The tokens of decoded ids."""

    def code(self, ids: Sequence[int]) -> str:
        """The source text of decoded ids."""


class WordCodec:
    """spaCy's words on the source side, lexical Python tokens on the target side; rare words are unknown."""

    def __init__(self, source: Vocabulary, target: Vocabulary) -> None:
        self._source, self._target = source, target

    def source(self, task: Task, likes: Sequence[Like]) -> list[str]:
        from jotcode.model.comment_tokens import tokenise_comment  # loads spaCy: only the seed recipe needs it here

        return tokenise_comment(task.comment)

    def source_ids(self, tokens: Sequence[str]) -> list[int]:
        return self._source.encode(tokens)

    def prefix_ids(self, code: str) -> list[int]:
        return self._target.encode(tokenise(code))

    def target_tokens(self, ids: Sequence[int]) -> list[str]:
        return self._target.decode(ids)

    def code(self, ids: Sequence[int]) -> str:
        return detokenise(self._target.decode(ids))


class PiecesCodec:
    """Pieces on both sides; the source also holds the file around the comment and the nearest known answers."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._coder = PieceCoder(vocabulary)

    def source(self, task: Task, likes: Sequence[Like]) -> list[str]:
        return source_pieces(task, likes, self._coder)

    def source_ids(self, tokens: Sequence[str]) -> list[int]:
        return self._vocabulary.encode(tokens)

    def prefix_ids(self, code: str) -> list[int]:
        return self._vocabulary.encode(self._coder.code(code))

    def target_tokens(self, ids: Sequence[int]) -> list[str]:
        return self._vocabulary.decode(ids)

    def code(self, ids: Sequence[int]) -> str:
        return self._coder.to_code(self._vocabulary.decode(ids))
