"""A task comment as tokens, by spaCy's English tokeniser with rules of our own.

Kept whole: every Python operator (`==`, `**`, `->`), names with underscores and dots (my_list, os.path), numbers
(3.14), and what stands between quotes. Split: brackets, commas, hyphens between words. All
but what is quoted is lower-cased.
"""
import re
from functools import cache
from typing import TYPE_CHECKING

from jotcode.model.code_tokens import OPERATORS

if TYPE_CHECKING:
    from spacy.language import Language

_SEPARATE = tuple(operator for operator in OPERATORS if operator not in (".", "-"))
# A group, for spaCy anchors each rule by writing '^' or '$' beside it.
_OPERATOR = "(?:" + "|".join(map(re.escape, ("->", *_SEPARATE, "?", "!", "#", "$"))) + ")"
_QUOTE = "[\"'`“”‘’]"
_PREFIXES = (_OPERATOR, _QUOTE, r"-(?!\d)", r"\.\.\.")
_SUFFIXES = (_OPERATOR, _QUOTE, r"\.\.\.", r"(?<=[\w)\]}\"'`])\.", "-", "'s", "’s")
_HYPHENS = (r"(?<=[A-Za-z])-+(?=[A-Za-z0-9])", r"(?<=[0-9])-(?=[A-Za-z])")
_INFIXES = (_OPERATOR, _QUOTE.replace("'", ""), r"\.\.\.", *_HYPHENS)
_QUOTED = re.compile(r"(?<!\w)([\"'`])(?!\s)(?:(?!\1)[^\n]){1,40}?(?<!\s)\1(?!\w)")


def tokenise_comment(text: str) -> list[str]:
    """The tokens of a comment without its '#'; [] for an empty one. The first call loads spaCy's rules (about 1 s)."""
    return [_spelled(token.text) for token in comment_pipeline()(" ".join(text.split()))]


def _spelled(token: str) -> str:
    return token if _QUOTED.fullmatch(token) else token.lower()


@cache
def comment_pipeline() -> "Language":
    """The spaCy pipeline for comments: English, our tokeniser rules, quoted spans merged into one token. Made once."""
    import spacy
    from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]  # compiled, without stubs
    from spacy.tokens import Doc
    from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

    pipeline = spacy.blank("en")
    tokenizer = Tokenizer(
        pipeline.vocab,
        rules=pipeline.Defaults.tokenizer_exceptions,
        prefix_search=compile_prefix_regex(_PREFIXES).search,
        suffix_search=compile_suffix_regex(_SUFFIXES).search,
        infix_finditer=compile_infix_regex(_INFIXES).finditer,
    )

    def tokenise_and_merge(text: str) -> Doc:
        doc: Doc = tokenizer(text)
        with doc.retokenize() as retokenizer:
            for match in _QUOTED.finditer(doc.text):
                span = doc.char_span(*match.span())
                if span is not None and len(span) > 1:
                    retokenizer.merge(span)
        return doc

    pipeline.tokenizer = tokenise_and_merge
    return pipeline
