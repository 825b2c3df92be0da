"""Finds the pairs in a '#'-text file: descriptions as comments, the code below each.

A '#' at the start of a line is not enough to tell: code has comments of its own ('# Driver code', '# initializing K').
So a line starts a task if its wording or its number says so (_ASKS). A comment that does not may still be a task
('# Bubble sort in python'). It is one if it stands behind a blank line and what follows does not need what stands
above: sections that read each other's names are one program (_starts_of_programs).
"""
import ast
import builtins
import re
import textwrap
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from jotcode.model.code_spacing import KEYWORDS
from jotcode.model.code_tokens import tokenise
from jotcode.training.pairs import Pair

# Up to three blanks before '#': whole tasks stand indented in the original data; code is indented by more.
_COMMENT = re.compile(r"(?P<indent> {0,3})#+(?P<text>[^\n]*)")
_NUMBER = re.compile(
    r"[\s#]*(?:(?:task|question|q|ques)\s*)?(?:no\.?\s*)?[1-9]\d*\s*[.):\-]*\s+|[\s#]*\d+[.):]\s*",
    re.I,
)
_ASKS = re.compile(
    r"""(?:please\s+)?(?:
        (?:write|wrtie|wrie|wirte|writ|wriet)\s+(?!json|to\b|the\s+(?:result|output|file))
      | program(?:me)?\s+(?:to|for|that|which)\b
      | (?:a\s+)?(?:recursive\s+)?pyth?on[23]?\s+(?:3\s+)?(?:program|funcction|function|script|class|implementation)\b
      | (?:a\s+)?function\s+(?:to|for|that|which)\b | class\s+(?:to|for|that|which)\b | how\s+to\b
      | define\s+a\s+(?:python\s+)?(?:function|class|method)\b
      | (?:create|implement|make)\s+a\s+(?:python\s+)?(?:function|program|class)\b
      | (?:by|with|given|using|assuming|use|consider)\b.*\b(?:write|find|return|check|generate)\b
      | given\s+(?:a|an|two|the|integer|n)\b
      )""",
    re.I | re.X,
)
# A heading of the code itself, though its wording is that of a task: "# Python3 code to demonstrate working of".
_HEADING = re.compile(
    r"python3?\s+(?:code|implementation|program)\s+(?:to\s+(?:demonstrate|illustrate|show)|of\s+the\s+above)", re.I
)
_WRITES = re.compile(r"(?:please\s+)?(?:write|wrtie|wrie|wirte|define|create)\b|python\s+program\b", re.I)
_UNFINISHED = re.compile(
    r"\b(?:a|an|the|of|to|and|or|in|on|with|when|between|for|from|by|that|which|is|are|hour|n-sized)$", re.I
)
_INSIDE = re.compile(
    r"(?:driver?|driven|main\s+code|initiali[sz]\w*|printing|print\s+(?:the\s+)?result|displaying|input\b|output\b|example"
    r"|note\b|uncomment|loop\b|importing|iterate|take\s+(?:the\s+)?input|store|calling|call\s+the|first\s+two\s+terms"
    r"|extracting|converting|finding|checking|change\s+this)",
    re.I,
)
_NOTHING = re.compile(r"\W*(?:\d+\W*)?$|\s*[\w.]+\.py\s*$|\s*in\s*\[\s*\d*\s*\]\s*:?\s*$", re.I)
_FILE_HEAD = re.compile(r"!/|\s*team\s+members|\s*authors?\s*:|\s*-\*-\s*coding|\s*coding\s*[:=]", re.I)
_NUMBER_LINE = re.compile(r"\d+\s*[.):]?\s*$")
_PROSE = re.compile(r"(?:[a-z][^=\[\](){}]*\s[^=\[\](){}]*[a-z.]|[A-Z][^=]{24,}[.?])$")
_DOCSTRING = re.compile(r"^(?:\"\"\".*?\"\"\"|'''.*?''')\s*$", re.S | re.M)
_SENTENCE_ENDS = (".", "?", "!", ":")
_BUILTINS = frozenset(dir(builtins)) | KEYWORDS | {"self", "cls", "raw_input", "xrange", "unicode", "_"}


@dataclass
class _Section:
    """A comment and the lines below it up to the next comment that could start a task."""

    line: int
    text: str
    asks: bool
    could_ask: bool
    file_head: bool = False
    lines: list[str] = field(default_factory=list)

    @property
    def code(self) -> str:
        return "\n".join(self.lines)

    @property
    def has_code(self) -> bool:
        lines = _DOCSTRING.sub("", self.code).split("\n")
        return any(line.strip() and not line.lstrip().startswith("#") for line in lines)


def find_pairs(text: str, origin: str, licence: str = "") -> list[Pair]:
    """The pairs of a '#'-text file in their order. A description without code is a pair with empty code.

    text: with "\\n" at the end of each line.  Line numbers count from 1.
    """
    pairs = []
    for group in _groups(_sections(text)):
        for program in _starts_of_programs(group):
            first = program[0]
            if not first.text or first.file_head:
                continue
            code = "\n".join(line for section in program for line in _with_comment(section, section is first))
            pairs.append(Pair(first.text, _trimmed(code), origin, first.line, licence))
    return pairs


def description(text: str) -> tuple[str, bool]:
    """A comment's text without '#' and number, blanks joined; and whether it was numbered like a task."""
    number = _NUMBER.match(text)
    numbered = number is not None and number.end() < len(text)
    rest = text[number.end() :] if number and numbered else text
    return " ".join(rest.lstrip(" \t#").split()), numbered


def _sections(text: str) -> Iterator[_Section]:
    """The file cut at every comment that could start a task; what stands before the first has no text."""
    lines = text.replace("\f", "").split("\n")
    section = _Section(1, "", asks=False, could_ask=False)
    at = 0
    while at < len(lines):
        found = _COMMENT.match(lines[at])
        if found is None:
            if not (_NUMBER_LINE.match(lines[at]) and _next_is_comment(lines, at)):
                section.lines.append(lines[at])
            at += 1
            continue
        words, numbered = description(found["text"])
        if _NOTHING.match(found["text"]):
            at += 1
            continue
        if _FILE_HEAD.match(found["text"]):
            yield section
            section = _Section(at + 1, words, asks=True, could_ask=True, file_head=True)
            at += 1
            continue
        asks = _asks(words, numbered, section)
        indented = bool(found["indent"])
        above = lines[at - 1].strip() if at else ""
        behind_blank = not above or above.startswith("#") or _NUMBER_LINE.match(above) is not None
        could_ask = behind_blank and not indented and not _INSIDE.match(words) and section.has_code
        if not (asks or could_ask) or (indented and not _ASKS.match(words)):
            section.lines.append(lines[at])
            at += 1
            continue
        start = at
        at += 1
        while at < len(lines) and (more := _continuation(words, lines[at])):
            words = f"{words} {more}"
            at += 1
        yield section
        section = _Section(start + 1, words, asks, could_ask)
    yield section


def _asks(words: str, numbered: bool, before: _Section) -> bool:
    if before.asks and not before.has_code and not before.file_head:
        # A heading of the code below its description ("# Function to calculate P(n)") is no task of its own.
        return _WRITES.match(words) is not None and _ASKS.match(words) is not None
    if _ASKS.match(words) or _HEADING.match(words):
        return True
    return numbered and not _INSIDE.match(words) and re.match(r"[^\W\d]{2}", words) is not None


def _continuation(words: str, line: str) -> str:
    """The text of a comment line that goes on with the description above it; "" if it does not."""
    found = _COMMENT.match(line)
    if found is None:
        return ""
    more, numbered = description(found["text"])
    if numbered or words.endswith(_SENTENCE_ENDS[2:]) or not _PROSE.match(more):
        return ""
    if _INSIDE.match(more) or _ASKS.match(more) or _NOTHING.match(more):
        return ""
    goes_on = more[:1].islower() and (_UNFINISHED.search(words) is not None or len(words) >= 60)
    return more if goes_on or more.endswith(_SENTENCE_ENDS[:2]) else ""


def _next_is_comment(lines: Sequence[str], at: int) -> bool:
    following = next((line for line in lines[at + 1 :] if line.strip()), "")
    return _COMMENT.match(following) is not None


def _groups(sections: Iterator[_Section]) -> Iterator[list[_Section]]:
    """Runs of sections that start with one that asks by its wording, which none but the first does."""
    group: list[_Section] = []
    for section in sections:
        if section.asks and group:
            yield group
            group = []
        group.append(section)
    if group:
        yield group


def _starts_of_programs(group: list[_Section]) -> list[list[_Section]]:
    """The group cut into programs: a section that reads a name bound in an earlier one pulls in all between them."""
    if len(group) == 1:
        return [group]
    names = [_names(section.code) for section in group]
    first_of = list(range(len(group)))
    for at in range(1, len(group)):
        binders = [
            max((earlier for earlier in range(at) if name in names[earlier][0]), default=at) for name in names[at][1]
        ]
        if not group[at].has_code or _cuts_a_block(group[at - 1].code, group[at].code):
            binders.append(at - 1)
        start = min(binders, default=at)
        if start < at:
            start = first_of[start]
            for inner in range(start, at + 1):
                first_of[inner] = min(first_of[inner], start)
    programs: list[list[_Section]] = []
    for at, section in enumerate(group):
        if first_of[at] == at:
            programs.append([])
        programs[-1].append(section)
    return programs


def _cuts_a_block(above: str, below: str) -> bool:
    """Whether the code below starts inside a block: indented, though what stands above did not start so."""
    first_below = next((line for line in below.split("\n") if line.strip() and not line.lstrip().startswith("#")), "")
    first_above = next((line for line in above.split("\n") if line.strip() and not line.lstrip().startswith("#")), "")
    return len(first_below) - len(first_below.lstrip()) > len(first_above) - len(first_above.lstrip())


def _names(code: str) -> tuple[set[str], set[str]]:
    """The names that code binds, and those that it reads without having bound them before."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(textwrap.dedent(code))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return _names_by_tokens(code)
    bound: set[str] = set()
    free: set[str] = set()
    for statement in tree.body:
        inner_bound: set[str] = set()
        read: set[str] = set()
        local: set[str] = set()
        for node in ast.walk(statement):
            if isinstance(node, ast.Name):
                (read if isinstance(node.ctx, ast.Load) else inner_bound).add(node.id)
            elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                inner_bound.add(node.name)
            elif isinstance(node, ast.arg):
                local.add(node.arg)
            elif isinstance(node, ast.alias):
                inner_bound.add((node.asname or node.name).split(".")[0])
            elif isinstance(node, ast.ExceptHandler) and node.name:
                inner_bound.add(node.name)
        simple = isinstance(statement, (ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Expr))
        free |= read - bound - local - (set() if simple else inner_bound) - _comprehension_names(statement)
        if isinstance(statement, ast.AugAssign) and isinstance(statement.target, ast.Name):
            free |= {statement.target.id} - bound
        bound |= {statement.name} if isinstance(statement, (ast.FunctionDef, ast.ClassDef)) else inner_bound
    functions_later = {node.name for node in tree.body if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    # 'str' may be a variable of the program; called, it is the builtin.
    called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    return bound, free - functions_later - (_BUILTINS & called)


def _comprehension_names(statement: ast.AST) -> set[str]:
    """Names that comprehensions and lambdas of a statement bind for themselves."""
    found: set[str] = set()
    for node in ast.walk(statement):
        if isinstance(node, ast.comprehension):
            found |= {name.id for name in ast.walk(node.target) if isinstance(name, ast.Name)}
    return found


def _names_by_tokens(code: str) -> tuple[set[str], set[str]]:
    """As _names, for code that does not parse: order is not looked at."""
    tokens = [token for token in tokenise(code) if token.strip() and not token.startswith("#")]
    bound: set[str] = set()
    read: set[str] = set()
    for at, token in enumerate(tokens):
        if not token.isidentifier() or (at and tokens[at - 1] == "."):
            continue
        after = tokens[at + 1] if at + 1 < len(tokens) else ""
        before = tokens[at - 1] if at else ""
        if after in ("=", "in") or before in ("def", "class", "import", "as", "for", "global"):
            bound.add(token)
        else:
            read.add(token)
    return bound, read - bound - _BUILTINS


def _with_comment(section: _Section, is_first: bool) -> list[str]:
    return section.lines if is_first else [f"# {section.text}", *section.lines]


def _trimmed(code: str) -> str:
    """The code without blank lines at its ends and blanks at the ends of lines."""
    lines = [line.rstrip() for line in code.split("\n")]
    while lines and not lines[0]:
        lines.pop(0)
    while lines and not lines[-1]:
        lines.pop()
    return "\n".join(lines)
