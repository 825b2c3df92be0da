"""Words, names, numbers and strings in pieces: one vocabulary for comments and code, and nothing is ever unknown.

The lexical tokens of code_tokens.py are split further, so that `word_count` is made of the comment's own words and a
number of its digits, and so that what a comment quotes reads the same inside a string. Text (comments, insides of
strings) and code share the pieces and differ in what stands between two pieces by default; where that default is wrong,
an explicit piece says so. Both directions are exact: to_code(code(x)) == x and to_text(text(x)) == x.
"""

import itertools
import keyword
import re
from collections.abc import Iterable, Iterator

from jotcode.model.code_tokens import NO_SPACE, OPERATORS, detokenise, tokenise
from jotcode.model.vocabulary import SPECIALS, Vocabulary

GLUE = "⁀"  # the pieces on both sides belong together, against the default
BREAK = "␤"  # a new lexical token begins, against the default
CAPITAL = "↑"  # the next word begins with a capital letter
UPPER = "⇑"  # the next word is all capitals
BLANK = "␣"  # a blank, where text has none by default
POINT = "·"  # the point inside a number
CLOSE = "⟩"  # the end of a string or of a comment
OPEN = "⟨"  # ends the piece that opens a string: prefix, quote, this
MORE = "##"  # begins a piece that continues the word before it (Wu et al. 2016, arXiv:1609.08144, sec. 4.1)

# The parts of the encoder's input, each opened by its mark.
ASK, TOP, METHOD, SNIPPET, TYPED, CONTEXT, BELOW, LIKE, LIKE_CODE = MARKS = (
    "<ask>", "<top>", "<method>", "<snippet>", "<typed>", "<context>", "<below>", "<like>", "<code>",
)  # fmt: skip

# The capitalised builtins of Python 3.11. Listed, not asked of the running Python: a vocabulary outlives its Python,
# and an atom that it lacks would be unknown.
BUILTINS = (
    "ArithmeticError", "AssertionError", "AttributeError", "BaseException", "BaseExceptionGroup", "BlockingIOError",
    "BrokenPipeError", "BufferError", "BytesWarning", "ChildProcessError", "ConnectionAbortedError",
    "ConnectionError", "ConnectionRefusedError", "ConnectionResetError", "DeprecationWarning", "EOFError",
    "Ellipsis", "EncodingWarning", "EnvironmentError", "Exception", "ExceptionGroup", "False", "FileExistsError",
    "FileNotFoundError", "FloatingPointError", "FutureWarning", "GeneratorExit", "IOError", "ImportError",
    "ImportWarning", "IndentationError", "IndexError", "InterruptedError", "IsADirectoryError", "KeyError",
    "KeyboardInterrupt", "LookupError", "MemoryError", "ModuleNotFoundError", "NameError", "None",
    "NotADirectoryError", "NotImplemented", "NotImplementedError", "OSError", "OverflowError",
    "PendingDeprecationWarning", "PermissionError", "ProcessLookupError", "RecursionError", "ReferenceError",
    "ResourceWarning", "RuntimeError", "RuntimeWarning", "StopAsyncIteration", "StopIteration", "SyntaxError",
    "SyntaxWarning", "SystemError", "SystemExit", "TabError", "TimeoutError", "True", "TypeError",
    "UnboundLocalError", "UnicodeDecodeError", "UnicodeEncodeError", "UnicodeError", "UnicodeTranslateError",
    "UnicodeWarning", "UserWarning", "ValueError", "Warning", "ZeroDivisionError", "enumerate", "getattr",
    "isinstance", "setattr",
)  # fmt: skip
DUNDERS = (
    "__init__", "__name__", "__main__", "__repr__", "__str__", "__eq__", "__lt__", "__hash__", "__len__", "__iter__",
    "__next__", "__enter__", "__exit__", "__call__", "__getitem__", "__setitem__", "__contains__", "__add__", "__sub__",
    "__mul__", "__dict__", "__class__", "__post_init__", "__bool__",
)  # fmt: skip
ATOMS = frozenset([*keyword.kwlist, *BUILTINS, *DUNDERS])
_PREFIXES = ("", "f", "r", "b", "u", "rb", "br", "fr", "rf")
_QUOTES = ('"""', "'''", '"', "'")
_STRING = re.compile(r"([a-z]{0,2})(\"\"\"|'''|\"|')(.*)\2", re.DOTALL)
_DEEPEST = 8
_LINES = ("\n", "\n\n", "\n\n\n")
_NAME_PARTS = re.compile(r"__[a-z]+(?:_[a-z]+)*__|_|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]|.", re.DOTALL)
_TEXT_PARTS = re.compile(r"__[a-z]+(?:_[a-z]+)*__|[A-Za-z]+|\\[\\nrt'\"dswbDSW.]|.", re.DOTALL)
_PLAIN = {GLUE: "", BREAK: "", BLANK: " ", POINT: "."}
_ESCAPES = tuple("\\" + letter for letter in "\\nrt'\"dswbDSW.")


def fixed_pieces() -> list[str]:
    """The pieces that every vocabulary holds, whatever the data: marks, operators, keywords, letters, bytes."""
    pieces = [*SPECIALS, *MARKS, GLUE, BREAK, CAPITAL, UPPER, BLANK, POINT, CLOSE, NO_SPACE]
    pieces += [f"{prefix}{quote}{OPEN}" for prefix in _PREFIXES for quote in _QUOTES] + [f"#{OPEN}"]
    pieces += [lines + "    " * depth for lines in _LINES for depth in range(_DEEPEST + 1)]
    pieces += OPERATORS
    pieces += [*_ESCAPES, *sorted(ATOMS)]
    pieces += [chr(code) for code in (9, 12, 13, *range(32, 127))]
    pieces += [MORE + chr(code) for code in range(ord("a"), ord("z") + 1)]
    pieces += [f"<0x{byte:02X}>" for byte in range(256)]
    return list(dict.fromkeys(pieces))


def words_of(text: str) -> Iterator[str]:
    """The lower-case words that the pieces of a text or source are made of: what a vocabulary counts."""
    for part in _NAME_PARTS.findall(text):
        if part.isalpha() and part.isascii() and len(part) > 1 and part not in ATOMS:
            yield part.lower()


def _is_word(piece: str) -> bool:
    return piece in (CAPITAL, UPPER) or (piece[0].isascii() and piece[0].isalnum()) or piece.startswith(MORE)


def _joins_in_code(left: str, right: str) -> bool:
    """Whether two pieces belong to one lexical token unless a piece between them says otherwise."""
    if right.startswith(MORE) and len(right) > len(MORE):
        return True
    if left in (CAPITAL, UPPER):
        return True
    if POINT in (left, right):
        return left.isdigit() or right.isdigit()
    if "_" in (left, right):
        return (left == "_" or _is_word(left)) and (right == "_" or _is_word(right))
    return _is_word(left) and _is_word(right) and left not in ATOMS and right not in ATOMS


def _gap_in_text(left: str, right: str) -> str:
    """What stands between two pieces of text unless a piece between them says otherwise."""
    if (right.startswith(MORE) and len(right) > len(MORE)) or left in (CAPITAL, UPPER):
        return ""
    if left.isdigit() and right.isdigit():
        return ""
    return " " if _is_word(left) and _is_word(right) else ""


class PieceCoder:
    """Comments and code to pieces and back, over one vocabulary that holds at least fixed_pieces()."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self._known = frozenset(vocabulary.tokens)
        self._longest = max(len(token) for token in vocabulary.tokens)

    def _word(self, word: str) -> list[str]:
        """A lower-case word whole or, where the vocabulary lacks it, in its longest known chunks."""
        if word in self._known:
            return [word]
        pieces: list[str] = []
        at = 0
        while at < len(word):
            lead = MORE if at else ""
            end = next(e for e in range(min(len(word), at + self._longest), at, -1) if lead + word[at:e] in self._known)
            pieces.append(lead + word[at:end])
            at = end
        return pieces

    def _cased(self, word: str) -> list[str]:
        if word in ATOMS:
            return [word]
        if word.islower():
            return self._word(word)
        if len(word) > 1 and word.isupper():
            return [UPPER, *self._word(word.lower())]
        return [CAPITAL, *self._word(word.lower())]

    def _characters(self, text: str) -> list[str]:
        pieces: list[str] = []
        for character in text:
            known = character.isascii() and character in self._known
            pieces += (
                [character] if known else [f"<0x{byte:02X}>" for byte in character.encode("utf-8", "surrogatepass")]
            )
        return pieces

    def _parts(self, name: str) -> list[str]:
        """The pieces of a name or number, without what joins them."""
        if name in ATOMS:
            return [name]
        pieces: list[str] = []
        for part in _NAME_PARTS.findall(name):
            if part in ATOMS and len(part) > 2 and part.startswith("__"):
                pieces.append(part)
            elif part.isascii() and part.isalpha():
                pieces += self._cased(part)
            else:
                pieces += self._characters(part)
        return pieces

    def text(self, text: str) -> list[str]:
        """The pieces of a comment or of the inside of a string."""
        pieces: list[str] = []
        gap, last = "", ""
        for part in _TEXT_PARTS.findall(text):
            if part.isspace() and part.isascii() and part in self._known:
                gap += part
                continue
            if part in _ESCAPES or part in ATOMS:
                units = [[part]]
            elif part.isascii() and part.isalpha():
                units = [self._cased(word) for word in _NAME_PARTS.findall(part)]
            else:
                units = [[character] for character in self._characters(part)]
            for unit in units:
                usual = _gap_in_text(last, unit[0]) if last else ""
                if gap != usual:
                    pieces += [BLANK if blank == " " else blank for blank in gap] or [GLUE]
                pieces += unit
                last, gap = unit[-1], ""
        return pieces + [BLANK if blank == " " else blank for blank in gap]

    def to_text(self, pieces: Iterable[str]) -> str:
        """The text that `text` has split. Any sequence of pieces gives some text."""
        out: list[str] = []
        last = ""
        for piece, spelled in _spell(pieces):
            if piece in (GLUE, BLANK) or piece.isspace():
                last = ""
            else:
                out.append(_gap_in_text(last, piece) if last else "")
                last = piece
            out.append(spelled)
        return "".join(out)

    def code(self, code: str) -> list[str]:
        """The pieces of a source text."""
        pieces: list[str] = []
        last = ""
        for token in tokenise(code):
            units = self._lexical(token)
            if last and _joins_in_code(last, units[0]):
                pieces.append(BREAK)
            pieces += units
            last = units[-1]
        return pieces

    def _lexical(self, token: str) -> list[str]:
        string = _STRING.fullmatch(token)
        if string and f"{string[1]}{string[2]}{OPEN}" in self._known:
            return [f"{string[1]}{string[2]}{OPEN}", *self.text(string[3]), CLOSE]
        if token.startswith("#"):
            return [f"#{OPEN}", *self.text(token[1:]), CLOSE]
        if token in self._known and not token.isalnum():
            return [token]
        if token[0].isdigit() or (token[0] == "." and len(token) > 1):
            parts = [POINT if part == "." else part for part in self._parts(token)]
        else:
            parts = self._parts(token) if token.isidentifier() else self._characters(token)
        joined = parts[:1]
        for left, right in itertools.pairwise(parts):
            joined += [right] if _joins_in_code(left, right) else [GLUE, right]
        return joined

    def to_code(self, pieces: Iterable[str]) -> str:
        """The source text that `code` has split. Any sequence of pieces gives some text."""
        return detokenise(self._tokens(list(pieces)))

    def _tokens(self, pieces: list[str]) -> Iterator[str]:
        word: list[str] = []
        glued = broken = False
        at = 0
        while at < len(pieces):
            piece = pieces[at]
            at += 1
            if piece.endswith(OPEN) and len(piece) > 1:
                yield from self._finish(word)
                end = pieces.index(CLOSE, at) if CLOSE in pieces[at:] else len(pieces)
                opening, quote = piece[:-1], piece[:-1].lstrip("frbu")
                yield opening + self.to_text(pieces[at:end]) + ("" if opening == "#" else quote)
                at = end + 1
                glued = broken = False
            elif piece == GLUE:
                glued = True
            elif piece == BREAK:
                broken = True
            else:
                if word and not glued and (broken or not _joins_in_code(word[-1], piece)):
                    yield from self._finish(word)
                word.append(piece)
                glued = broken = False
        yield from self._finish(word)

    @staticmethod
    def _finish(word: list[str]) -> Iterator[str]:
        if word:
            yield "".join(spelled for _, spelled in _spell(word))
            word.clear()


def _spell(pieces: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each piece with the characters it stands for; a run of bytes is spelled by its last piece."""
    shift, begun = "", False
    pending = bytearray()
    held: str | None = None
    for piece in pieces:
        is_byte = len(piece) == 6 and piece.startswith("<0x")
        if held is not None:
            yield held, "" if is_byte else _decoded(pending)
            held = None
        if is_byte:
            pending.append(int(piece[3:5], 16))
            held = piece
            continue
        if piece in (CAPITAL, UPPER):
            shift, begun = piece, False
            yield piece, ""
            continue
        continues = piece.startswith(MORE) and len(piece) > len(MORE)
        spelled = piece[len(MORE) :] if continues else _PLAIN.get(piece, piece)
        if shift == CAPITAL and not begun:
            spelled = spelled[:1].upper() + spelled[1:]
        elif shift == UPPER and (continues or not begun):
            spelled = spelled.upper()
        else:
            shift = ""
        begun = True
        yield piece, spelled
    if held is not None:
        yield held, _decoded(pending)


def _decoded(pending: bytearray) -> str:
    """The characters of a run of bytes, which it empties; a model may write bytes that are no UTF-8."""
    try:
        return pending.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return pending.decode("utf-8", "replace")
    finally:
        pending.clear()
