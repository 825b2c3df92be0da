"""The white space that well-formatted Python has between two tokens, so that tokens need not carry it.

A Spacing reads the tokens of one source from left to right and says, before each, what autopep8-clean code has there.
code_tokens.py writes a mark only where a source deviates. The rules are a guess that both directions make alike: a
wrong guess costs a mark, never the text.
"""
import re

# The keywords are written out, not taken from the keyword module: a checkpoint must join its tokens alike under every
# version of Python.
KEYWORDS = frozenset(
    re.findall(
        r"\w+",
        "and as assert async await break class continue def del elif else except finally for from global if import in "
        "is lambda nonlocal not or pass raise return try while with yield",
    )
)
_OPENERS = frozenset("([{")
_CLOSERS = frozenset(")]}")
_UNARY_OR_BINARY = frozenset(("-", "+", "*", "**", "@"))
_OPERAND = re.compile(r"[\w\"'.]")
_BINARY = frozenset(
    re.findall(
        r"\S+",
        "+ - * / // % ** @ & | ^ << >> == != <= >= < > -> = := += -= *= /= //= %= **= @= &= |= ^= <<= >>=",
    )
)
_STATEMENT_WORDS = frozenset(("match", "case"))


class Spacing:
    """What stands before the next token in clean code; one object for one source.

    Call before(token) for every token that is not white space, newline() for every new line, in order.
    """

    def __init__(self) -> None:
        self._previous = ""  # the token before on the same line; "" at the start of a line
        self._operand_before = False  # does an operand stand before, so that '-' is binary?
        self._tight_after = False  # a unary operator or a decorator's '@' came before
        self._brackets: list[str] = []
        self._lambdas: list[int] = [0]  # lambdas whose ':' has not come, by bracket depth
        self._subscripts: list[bool] = [False]  # is the bracket at this depth a subscript?
        self._in_def = False  # between 'def' and the ':' that ends its head
        self._annotated = False  # the parameter at hand has an annotation, so its '=' stands apart
        self._in_from = False  # between 'from' at the start of a statement and 'import'
        self._statement_start = True

    def newline(self) -> None:
        """Note a new line. Inside brackets an expression goes on; outside a new statement starts."""
        self._previous = ""
        self._tight_after = False
        if not self._brackets:
            self._operand_before = False
            self._in_def = self._in_from = False
            self._lambdas[0] = 0
            self._statement_start = True

    def before(self, token: str) -> str:
        """The white space of clean code before the token: "", one blank, or two before a comment."""
        space = self._space(token)
        self._note(token)
        return space

    def _space(self, token: str) -> str:
        previous = self._previous
        if not previous:
            return ""
        if token.startswith("#"):
            return "  "
        if token in _CLOSERS or token in (",", ";", ":") or previous in _OPENERS or self._tight_after:
            return ""
        if previous in (",", ";"):
            return " "
        if previous == ":":
            return "" if self._subscripts[-1] and not token.startswith("lambda") else " "
        if token in (".", "..."):
            return " " if previous == "from" or (token == "..." and not self._in_from) or self._apart(previous) else ""
        if previous in (".", "...") and (previous == "." or self._in_from):
            return " " if token == "import" else ""
        if token in ("(", "["):
            return " " if self._apart(previous) else ""
        if self._is_keyword_equals(token) or self._is_keyword_equals(previous):
            return ""
        return " "

    def _apart(self, previous: str) -> bool:
        """Whether a bracket or a dot behind this token stands apart: it is an operator or keyword, not an operand."""
        if previous in KEYWORDS:
            return True
        if self._is_keyword_equals(previous):
            return False
        if previous in _STATEMENT_WORDS:
            return self._statement_start
        return previous in _BINARY

    def _is_keyword_equals(self, token: str) -> bool:
        if token != "=":
            return False
        if self._lambdas[-1]:
            return True
        return bool(self._brackets) and self._brackets[-1] == "(" and not self._annotated

    def _note(self, token: str) -> None:
        if token.startswith("#"):
            self._previous = token
            return
        previous, operand_before = self._previous, self._operand_before
        self._tight_after = token == "~" or (token in _UNARY_OR_BINARY and not operand_before)
        statement_start = self._statement_start
        self._statement_start = False
        if token in _OPENERS:
            # A bracket directly behind an operand is a call or a subscript.
            self._subscripts.append(token == "[" and operand_before)
            self._brackets.append(token)
            self._lambdas.append(0)
        elif token in _CLOSERS:
            if self._brackets:
                self._brackets.pop()
                self._lambdas.pop()
                self._subscripts.pop()
        elif token == "lambda":
            self._lambdas[-1] += 1
        elif token == ":":
            self._note_colon()
        elif token == "," and len(self._brackets) == 1:
            self._annotated = False
        elif token == "def":
            self._in_def = True
            self._annotated = False
        elif token == "from":
            self._in_from = statement_start
        elif token == "import":
            self._in_from = False
        elif token == ";":
            self._statement_start = True
        if token in _CLOSERS:
            if not self._brackets:
                self._annotated = False
            self._operand_before = True
        elif token in KEYWORDS:
            self._operand_before = False
        else:
            self._operand_before = bool(_OPERAND.match(token)) and (token != "." or previous == "")
        if token in _STATEMENT_WORDS and statement_start:
            # 'match (x):' and 'match(x)' are both Python; keep the statement reading for the next token only.
            self._statement_start = True
            self._operand_before = False
        self._previous = token

    def _note_colon(self) -> None:
        if self._lambdas[-1]:
            self._lambdas[-1] -= 1
        elif self._in_def and len(self._brackets) == 1 and self._brackets[0] == "(":
            self._annotated = True
        elif not self._brackets:
            self._in_def = False
            self._statement_start = True
