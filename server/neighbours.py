"""An answer written like its neighbours: with the quotes, the type hints and the docstrings that the file uses.

Nothing is done on a guess: quotes change where most strings of the file have the other ones, hints and docstrings go
where no function of the file has any, and come where nearly all have one and what they say is known.
"""
import ast
import io
import re
import textwrap
import tokenize
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from jotcode.model.syntax import tree_of
from jotcode.model.task import Task
from jotcode.server.context import STRINGS
from jotcode.server.hints import hinted, parameters

MAX_CHARACTERS = 20_000  # on either side of the comment: neighbours, not the whole file
MIN_STRINGS = 2
MIN_FUNCTIONS = 2
MOST = 0.8
DOCSTRING_WIDTH = 79

_HEAD = re.compile(r"^[ \t]*(?:async[ \t]+)?def[ \t]+\w+[ \t]*\(", re.MULTILINE)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_Function = ast.FunctionDef | ast.AsyncFunctionDef
# What a comment says before it comes to what the function does.
_PREAMBLE = re.compile(
    r"(?:please\s+)?(?:(?:write|create|implement|make|define|add|build)\s+)?(?:an?\s+|the\s+)?(?:\w+\s+)?(?:function|method)"
    r"(?:\s+(?:called|named)\s+\S+)?(?:\s+\w+\(.*?\))?\s+(?:to|that|which)\s+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Manner:
    """How the functions around a comment are written.

    quote: ' or ", "" if the file has no habit.  hints, docstrings: True, False, or None without a habit.
    types: the type that a parameter of this name has wherever it has one.
    """

    quote: str
    hints: bool | None
    docstrings: bool | None
    types: dict[str, str]


def manner_of(task: Task) -> Manner:
    """The manner of the lines around a comment."""
    text = task.prefix[-MAX_CHARACTERS:] + "\n" + task.suffix[:MAX_CHARACTERS]
    quotes = Counter(match[0][0] for match in STRINGS.finditer(text) if match[0][0] in "'\"" and not match["triple"])
    quote = next((one for one in "'\"" if quotes.total() >= MIN_STRINGS and quotes[one] >= MOST * quotes.total()), "")
    heads = [head for match in _HEAD.finditer(text) if (head := _head_at(text, match.start())) is not None]
    hintable = [node for node, _ in heads if node.args.args or node.args.kwonlyargs or node.returns]
    with_hints = sum(any(_annotations(node)) for node in hintable)
    types: dict[str, set[str]] = {}
    for node, _ in heads:
        for one in parameters(node):
            if one.annotation is not None:
                types.setdefault(one.arg, set()).add(ast.unparse(one.annotation))
    return Manner(
        quote,
        _habit(with_hints, len(hintable)),
        _habit(sum(documented for _, documented in heads), len(heads)),
        {name: next(iter(found)) for name, found in types.items() if len(found) == 1},
    )


def like_neighbours(text: str, task: Task, documented: bool = False) -> str:
    """The answer in the manner of the lines around it; as it is where they have none, or it would not parse.

    documented: a docstring stands above the answer already.
    """
    manner = manner_of(task)
    new = text
    if manner.docstrings is not None and not documented:
        new = _with_docstring(new, task, manner) if manner.docstrings else _without_docstring(new, task)
    if manner.hints is not None and not task.def_line:
        new = _with_heads(new, manner, task.comment)
    if manner.quote:
        new = _with_quotes(new, manner.quote)
    return new if new == text or tree_of(_whole(new, task)) is not None else text


def _habit(having: int, all_of_them: int) -> bool | None:
    if all_of_them < MIN_FUNCTIONS:
        return None
    return True if having >= MOST * all_of_them else False if not having else None


def _head_at(text: str, start: int) -> tuple[_Function, bool] | None:
    """The function whose head begins at a place, without its body, and whether it has a docstring."""
    line_end = 0
    for _ in range(12):
        line_end = text.find("\n", line_end or start)
        line_end = len(text) if line_end < 0 else line_end
        head = text[start:line_end].strip()
        if head.endswith(":"):
            tree = tree_of(head + " pass")
            node = tree.body[0] if tree is not None and len(tree.body) == 1 else None
            if isinstance(node, _FUNCTIONS):
                return node, text[line_end:].lstrip()[:4].lstrip("rR").startswith(('"""', "'''"))
        if line_end == len(text):
            return None
        line_end += 1
    return None


def _annotations(node: _Function) -> list[bool]:
    return [node.returns is not None, *(one.annotation is not None for one in parameters(node))]


def _whole(text: str, task: Task) -> str:
    text = f"{task.def_line}\n{text}" if task.def_line else text
    return "async def _():\n" + textwrap.indent(textwrap.dedent(text), "    ")


# --- docstrings


def _without_docstring(text: str, task: Task) -> str:
    lines, tree = text.split("\n"), tree_of(_whole(text, task))
    if tree is None:
        return text
    shift = 1 if not task.def_line else 2
    for node in sorted(_functions(tree)[1:], key=lambda one: -one.lineno):
        first = node.body[0]
        if len(node.body) > 1 and ast.get_docstring(node) is not None and first.lineno > node.lineno:
            del lines[first.lineno - 1 - shift : (first.end_lineno or first.lineno) - shift]
            while len(lines) > first.lineno - 1 - shift and not lines[first.lineno - 1 - shift].strip():
                del lines[first.lineno - 1 - shift]
    return "\n".join(lines)


def _with_docstring(text: str, task: Task, manner: Manner) -> str:
    """With the comment as a docstring, if the answer is one function without one and the comment reads as one."""
    tree = tree_of(_whole(text, task))
    outer = tree.body[0] if tree is not None else None
    says = _sentence(task.comment)
    if not isinstance(outer, _FUNCTIONS) or len(outer.body) != 1 or not says:
        return text
    node = outer.body[0]
    if not isinstance(node, _FUNCTIONS) or ast.get_docstring(node) is not None:
        return text
    first = node.body[0]
    line = min([first.lineno, *[one.lineno for one in getattr(first, "decorator_list", [])]])
    if first.lineno == node.lineno:
        return text
    lines, at = text.split("\n"), line - 1 - (1 if not task.def_line else 2)
    lead = lines[at][: len(lines[at]) - len(lines[at].lstrip())]
    written = f'{lead}"""{says}"""'
    if len(written) > DOCSTRING_WIDTH:
        return text
    return "\n".join([*lines[:at], written, *lines[at:]])


def _sentence(comment: str) -> str:
    """'write a function to add two numbers' as 'Add two numbers.'; "" for what is no plain sentence."""
    text = _PREAMBLE.sub("", comment.strip(), count=1).rstrip(". ")
    if not re.fullmatch(r"[A-Za-z][\w ,;()'/+*.=<>-]*", text) or re.match(r"\w+\s*\(|\w+:|\w+\Z", text):
        return ""
    return text[0].upper() + text[1:] + "."


# --- hints


def _with_heads(text: str, manner: Manner, comment: str) -> str:
    """The answer with the heads of its functions written with hints, or without."""
    dedented = textwrap.dedent(text)
    tree, lines = tree_of(dedented), text.split("\n")
    if tree is None:
        return text
    for node in sorted(_functions(tree), key=lambda one: -one.lineno):
        start, end = node.lineno - 1, node.body[0].lineno - 1
        head = lines[start:end]
        if start == end or any("#" in line for line in head) or getattr(node.body[0], "decorator_list", []):
            continue
        blank = next((at for at, line in enumerate(head) if line.rstrip().endswith(":")), len(head) - 1) + 1
        if manner.hints == any(_annotations(node)):
            continue
        if not (hinted(node, manner.types, comment) if manner.hints else _bare(node)):
            continue
        written = _written(node)
        lead = lines[start][: len(lines[start]) - len(lines[start].lstrip())]
        if len(lead + written) <= max(DOCSTRING_WIDTH, *map(len, head)):
            lines[start : start + blank] = [lead + written]
    return "\n".join(lines)


def _bare(node: _Function) -> bool:
    for one in [*parameters(node), node.args.vararg, node.args.kwarg]:
        if one is not None:
            one.annotation = None
    node.returns = None
    return True


def _written(node: _Function) -> str:
    """The head of a function on one line."""
    kind = ast.AsyncFunctionDef if isinstance(node, ast.AsyncFunctionDef) else ast.FunctionDef
    bare = kind(name=node.name, args=node.args, body=[ast.Pass()], decorator_list=[], returns=node.returns, lineno=1)
    head = ast.unparse(ast.fix_missing_locations(bare)).split("\n")[0]
    return re.sub(r"(\w+: [\w\[\], .|]+?)=(?!=)", r"\1 = ", head)


def _functions(tree: ast.AST) -> list[_Function]:
    return [one for one in ast.walk(tree) if isinstance(one, _FUNCTIONS)]


# --- quotes


def _with_quotes(text: str, quote: str) -> str:
    """The text with its plain strings in these quotes; those that hold quotes or backslashes stay."""
    other = "'" if quote == '"' else '"'
    lines = text.split("\n")
    for token in reversed(_strings(text)):
        (row, start), (end_row, end) = token
        line = lines[row - 1]
        written = line[start:end]
        prefix = written[: len(written) - len(written.lstrip("rRbBuUfF"))]
        inner = written[len(prefix) + 1 : -1]
        is_plain = row == end_row and written[len(prefix)] == other and not re.search(r"['\"\\]", inner)
        if is_plain and not (inner == "" and line[end : end + 1] == other):
            lines[row - 1] = f"{line[:start]}{prefix}{quote}{inner}{quote}{line[end:]}"
    return "\n".join(lines)


def _strings(text: str) -> Sequence[tuple[tuple[int, int], tuple[int, int]]]:
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
    except (tokenize.TokenError, IndentationError, SyntaxError):
        return ()
    return [(one.start, one.end) for one in tokens if one.type == tokenize.STRING]
