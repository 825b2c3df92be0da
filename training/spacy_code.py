"""The code tokeniser as a spaCy tokeniser, so that both sides of a pair go through spaCy pipelines.

Importing this module registers "jotcode.python.v1" with spaCy and loads spaCy: import it inside a function.
"""
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jotcode.model.code_tokens import tokenise
from spacy import blank
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vocab import Vocab


class PythonTokenizer:
    """Python source to a Doc whose words are the tokens of code_tokens.tokenise, white space among them."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        words = tokenise(text)
        return Doc(self.vocab, words=words, spaces=[False] * len(words))

    # spaCy saves a tokeniser with its pipeline; this one has nothing to save.
    def to_bytes(self, **_: Any) -> bytes:
        """Nothing: the rules are code."""
        return b""

    def from_bytes(self, _data: bytes, **_: Any) -> "PythonTokenizer":
        """The tokeniser itself."""
        return self

    def to_disk(self, _path: str | Path, **_: Any) -> None:
        """Write nothing."""

    def from_disk(self, _path: str | Path, **_: Any) -> "PythonTokenizer":
        """The tokeniser itself."""
        return self


def create_python_tokenizer() -> Callable[[Language], PythonTokenizer]:
    """What spaCy's config calls to make the tokeniser of a pipeline."""
    return lambda pipeline: PythonTokenizer(pipeline.vocab)


registry.tokenizers("jotcode.python.v1")(create_python_tokenizer)


def code_pipeline() -> Language:
    """A spaCy pipeline for Python source."""
    return blank("en", config={"nlp": {"tokenizer": {"@tokenizers": "jotcode.python.v1"}}})


def code_words(pipeline: Language, code: str) -> list[str]:
    """The tokens that a pipeline gives for code."""
    return [token.text for token in pipeline.make_doc(code)]
