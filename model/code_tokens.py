"""Python source as tokens and back, without loss: detokenise(tokenise(text)) == text for every text.

A token is a name, a number, a whole string literal, an operator, a comment, or a new line with the indentation behind
it (blank lines between join in: "\\n\\n    "). Blanks inside a line are left out where they are what clean code has
(code_spacing.py); where a source deviates, a token of white space, or NO_SPACE, says so. Code that autopep8 has
cleaned needs hardly any. Broken code has tokens too: a character that starts nothing is a token of its own.
"""
import re
from collections.abc import Iterable, Iterator

from jotcode.model.code_spacing import Spacing

# Says: nothing stands here, though clean code has a blank. No lexer token holds a blank without being a string or a
# comment, so it cannot be taken for code.
NO_SPACE = "no space"

# Longest first, so that every operator is one token.
OPERATORS = (
    *("**=", "//=", ">>=", "<<=", "..."),
    *("**", "//", ">>", "<<", "<=", ">=", "==", "!=", "->", ":="),
    *("+=", "-=", "*=", "/=", "%=", "@=", "&=", "|=", "^="),
    *tuple("+-*/%@&|^~<>()[]{},:.;="),
)

_LEXER = re.compile(
    r"""
      (?P<newline> [ \t\f]*+ (?:\r\n|\n|\r) (?:[ \t\f]*+ (?:\r\n|\n|\r))*+ [ \t\f]*+ )
    | (?P<space>   (?: [ \t\f] | \\(?:\r\n|\n|\r) )++ )
    | (?P<comment> \#[^\r\n]*+ )
    | (?P<string>
        (?: [rR][bBfFtT]? | [bBfFtT][rR]? | [uU] )?+
        (?: \"\"\" (?: [^"\\] | \\(?s:.) | "(?!"") )*+ \"\"\"
          | ''' (?: [^'\\] | \\(?s:.) | '(?!'') )*+ '''
          | " (?: [^"\\\r\n] | \\(?:\r\n|(?s:.)) )*+ "
          | ' (?: [^'\\\r\n] | \\(?:\r\n|(?s:.)) )*+ ' ) )
    | (?P<number>
        0[xX][0-9a-fA-F_]++ | 0[bB][01_]++ | 0[oO][0-7_]++
        | (?: [0-9][0-9_]*+ (?: \.(?!\.) [0-9_]*+ )?+ | \.[0-9][0-9_]*+ ) (?: [eE][+-]?[0-9][0-9_]*+ )?+ [jJlL]?+ )
    | (?P<name> [^\W\d]\w*+ )
    | (?P<operator> """
    + "|".join(re.escape(operator) for operator in OPERATORS)
    + r""" )
    | (?P<other> (?s:.) )
    """,
    re.VERBOSE,
)


def tokenise(code: str) -> list[str]:
    """The tokens of a source text; joining them again with detokenise gives the very same text."""
    tokens: list[str] = []
    spacing = Spacing()
    gap: str | None = ""  # white space since the last token; None directly behind a new line
    for match in _LEXER.finditer(code):
        token = match.group()
        kind = match.lastgroup
        if kind == "space":
            gap = token
            continue
        if kind == "newline":
            if gap:
                tokens.append(gap)
            tokens.append(token)
            spacing.newline()
            gap = ""
            continue
        usual = spacing.before(token)
        if gap != usual:
            tokens.append(gap or NO_SPACE)
        tokens.append(token)
        gap = ""
    if gap:
        tokens.append(gap)
    return tokens


def detokenise(tokens: Iterable[str]) -> str:
    """The source text of the tokens. Any sequence of tokens has one; only tokenise's own give back their text."""
    return "".join(_pieces(tokens))


def _pieces(tokens: Iterable[str]) -> Iterator[str]:
    spacing = Spacing()
    marked = False
    for token in tokens:
        if token == NO_SPACE:
            marked = True
        elif is_newline(token):
            yield token
            spacing.newline()
            marked = False
        elif is_space(token):
            yield token
            marked = True
        else:
            usual = spacing.before(token)
            if not marked:
                yield usual
            yield token
            marked = False


def is_newline(token: str) -> bool:
    """Whether the token is a new line with the indentation behind it."""
    return token.isspace() and ("\n" in token or "\r" in token)


def is_mark(token: str) -> bool:
    """Whether the token says that the white space inside a line deviates from what clean code has."""
    return token == NO_SPACE or (is_space(token) and not is_newline(token))


def is_space(token: str) -> bool:
    """Whether the token starts with white space inside a line, a line joined by a backslash included."""
    return token[:1] in (" ", "\t", "\f") or (token[:1] == "\\" and len(token) > 1)
