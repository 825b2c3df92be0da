"""One shape for everybody's code: four blanks of indentation, autopep8, neither comments nor docstrings.

Each step takes text and gives text and keeps the meaning: the syntax tree before and after is compared, and a step that
would change it is left out.
"""
import ast
import io
import re
import textwrap
import tokenize
import unicodedata
import warnings

from jotcode.model.code_tokens import detokenise, is_mark, is_newline, tokenise
from jotcode.training.python2 import parses, tree_of

LINE_LENGTH = 120
# Blanks between operators too (E226); not the line breaks around operators (W503, W504), which exclude each other.
AUTOPEP8_OPTIONS = {"max_line_length": LINE_LENGTH, "ignore": ["W503", "W504", "E24", "E402"]}
_TAB_WIDTHS = (4, 8, 2)
_QUOTES = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "−": "-", "–": "-"})
_HEADS = re.compile(r"(?:def|class|if|elif|else|for|while|try|except|finally|with)\b")


def plain_blanks(code: str) -> str:
    """The code without byte order marks, form feeds and blanks of other kinds (no-break, zero width)."""
    code = re.sub(r"[\f\v\u200b\ufeff\u2060]", "", code)
    return "".join(" " if char != " " and unicodedata.category(char) == "Zs" else char for char in code)


def straight_quotes(code: str) -> str:
    """The code with ' " and - where a word processor put curly ones, if it parses so and did not before."""
    straight = code.translate(_QUOTES)
    return straight if straight != code and not parses(code) and parses(straight) else code


def without_tabs(code: str) -> str:
    """The code with its indentation as blanks: tab stops every 4, 8 or 2 columns, the first with which it parses."""
    if not re.search(r"^ *\t", code, re.M):
        return code
    versions = [_expand(code, width) for width in _TAB_WIDTHS]
    return next((version for version in versions if parses(dedented(version))), versions[0])


def _expand(code: str, width: int) -> str:
    lines = []
    for line in code.split("\n"):
        body = line.lstrip(" \t")
        lines.append(line[: len(line) - len(body)].expandtabs(width) + body)
    return "\n".join(lines)


def dedented(code: str) -> str:
    """The code moved to column 0, a stray blank before its first statement too if the rest does not stand so."""
    code = textwrap.dedent(code).strip("\n")
    first = next((line for line in code.split("\n") if line.strip() and not line.lstrip().startswith("#")), "")
    if first[:1] == " " and not parses(code):
        moved = code.replace(first, first.lstrip(), 1)
        return moved if parses(moved) else code
    return code


def mend_margins(code: str) -> str:
    """The code with lines set onto the nearest level of indentation, if it does not parse for that alone.

    Lines that stand one or two columns off the blocks around them are moved, nothing else; unchanged if that does not
    make it parse.
    """
    if parses(code):
        return code
    levels = [0]
    lines = []
    opens_block = False
    for line in code.split("\n"):
        body = line.lstrip(" ")
        width = len(line) - len(body)
        if not body or body.startswith("#"):
            lines.append(line)
            continue
        if opens_block and width > levels[-1]:
            levels.append(width)
        else:
            near = min(levels, key=lambda level: (abs(level - width), -level))
            if abs(near - width) > 2:
                return code
            while levels[-1] > near:
                levels.pop()
            width = near
        lines.append(" " * width + body)
        opens_block = body.rstrip().endswith(":") or re.search(r":\s*#", body) is not None
    mended = "\n".join(lines)
    return mended if parses(mended) else code


def mend_colons(code: str) -> str:
    """The code with the ':' that heads of blocks lack, if it parses so; unchanged otherwise."""
    if parses(code):
        return code
    lines = code.split("\n")
    for at, line in enumerate(lines[:-1]):
        body = line.strip()
        below = next((other for other in lines[at + 1 :] if other.strip()), "")
        deeper = len(below) - len(below.lstrip()) > len(line) - len(line.lstrip())
        if deeper and _HEADS.match(body) and "#" not in body and body[-1] not in ":,\\([{":
            lines[at] = line.rstrip() + ":"
    mended = "\n".join(lines)
    return mended if parses(mended) else code


def reindented(code: str) -> str:
    """The code with four blanks for each level of indentation. The code must parse."""
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(code + "\n").readline))
    except (tokenize.TokenError, IndentationError):
        return code
    lines = code.split("\n")
    shift: dict[int, int] = {}
    inside_string: set[int] = set()
    level, at_start = 0, True
    for token in tokens:
        if token.type == tokenize.INDENT:
            level += 1
        elif token.type == tokenize.DEDENT:
            level -= 1
        elif token.type == tokenize.NEWLINE:
            at_start = True
        elif token.type not in (tokenize.NL, tokenize.COMMENT):
            if at_start:
                shift[token.start[0]] = 4 * level - token.start[1]
                at_start = False
            inside_string.update(range(token.start[0] + 1, token.end[0] + 1))
    result, moved = [], 0
    for number, line in enumerate(lines, start=1):
        moved = shift.get(number, moved)
        if number in inside_string or not line.strip():
            result.append(line)
        else:
            body = line.lstrip(" ")
            result.append(" " * max(0, len(line) - len(body) + moved) + body)
    changed = "\n".join(result)
    return changed if same_meaning(code, changed) else code


def without_comments(code: str) -> str:
    """The code without comments and the lines that held nothing else. The code must parse."""
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(code + "\n").readline))
    except (tokenize.TokenError, IndentationError):
        return code
    lines = code.split("\n")
    for token in reversed(tokens):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            kept = lines[row - 1][:column].rstrip()
            if kept:
                lines[row - 1] = kept
            else:
                del lines[row - 1]
    return "\n".join(lines)


def without_docstrings(code: str) -> str:
    """The code without docstrings and other strings that stand alone; 'pass' where nothing else was in the block."""
    tree = tree_of(code)
    if tree is None:
        return code
    lines = [line.encode() for line in code.split("\n")]
    doomed: list[tuple[ast.Expr, bool]] = []
    for node in ast.walk(tree):
        for name in ("body", "orelse", "finalbody"):
            block = getattr(node, name, None)
            if isinstance(block, list):
                strings = [child for child in block if _is_string(child)]
                alone = not isinstance(node, ast.Module) and len(strings) == len(block)
                doomed += [(child, alone and child is strings[0]) for child in strings]
    for statement, alone in sorted(doomed, key=lambda item: item[0].lineno, reverse=True):
        assert statement.end_lineno is not None and statement.end_col_offset is not None
        before = lines[statement.lineno - 1][: statement.col_offset]
        after = lines[statement.end_lineno - 1][statement.end_col_offset :].strip(b" ;")
        shares_its_line = bool(after or before.strip())
        filler = b"pass" if shares_its_line or alone else b""
        replaced = before + (after or filler) if after or filler else b""
        lines[statement.lineno - 1 : statement.end_lineno] = [replaced] if replaced else []
    result = b"\n".join(lines).decode()
    return result if parses(result) else code


def _is_string(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def formatted(code: str) -> str:
    """The code as autopep8 writes it, at most one blank line inside a block; the code itself if that changes it."""
    import autopep8

    code = re.sub(r"\n(?:[ \t]*\n)+", "\n\n", code.strip("\n"))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            result = str(autopep8.fix_code(code + "\n", options=AUTOPEP8_OPTIONS)).strip("\n")
    except (SyntaxError, ValueError, IndexError, RecursionError, MemoryError):  # autopep8 stumbles over rare right code
        return code
    return result if same_meaning(code, result) else code


def evenly_spaced(code: str) -> str:
    """The code with the usual blanks inside its lines: none but those of code_spacing.py; joined lines stay joined."""
    tokens = [token for token in tokenise(code) if is_newline(token) or "\\" in token or not is_mark(token)]
    result = detokenise(tokens)
    return result if same_meaning(code, result) else code


def same_meaning(one: str, other: str) -> bool:
    """Whether both parse to the same syntax tree."""
    first, second = tree_of(one), tree_of(other)
    return first is not None and second is not None and ast.dump(first) == ast.dump(second)
