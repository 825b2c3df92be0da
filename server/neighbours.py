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

MAX_CHARACTERS = 20_000  # on either side of the comment: neighbours, not the whole file
MIN_STRINGS = 3
MIN_FUNCTIONS = 2
MOST = 0.8
DOCSTRING_WIDTH = 79

_HEAD = re.compile(r"^[ \t]*(?:async[ \t]+)?def[ \t]+\w+[ \t]*\(", re.MULTILINE)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_Function = ast.FunctionDef | ast.AsyncFunctionDef
_RETURNS = {"len": "int", "str": "str", "repr": "str"} | dict.fromkeys(("bool", "any", "all", "isinstance"), "bool")
_OF_TEXT = (
    dict.fromkeys(("join", "format", "strip", "upper", "lower", "title", "capitalize", "replace"), "str")
    | dict.fromkeys(("split", "splitlines"), "list[str]")
    | dict.fromkeys(("startswith", "endswith", "isdigit", "isalpha"), "bool")
    | {"count": "int", "find": "int", "encode": "bytes"}
)
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
    hinted = sum(any(_annotations(node)) for node, _ in heads if node.args.args or node.args.kwonlyargs or node.returns)
    could = sum(bool(node.args.args or node.args.kwonlyargs or node.returns) for node, _ in heads)
    types: dict[str, set[str]] = {}
    for node, _ in heads:
        for one in _parameters(node):
            if one.annotation is not None:
                types.setdefault(one.arg, set()).add(ast.unparse(one.annotation))
    return Manner(
        quote,
        _habit(hinted, could),
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
        new = _with_heads(new, manner)
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


def _parameters(node: _Function) -> list[ast.arg]:
    return [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]


def _annotations(node: _Function) -> list[bool]:
    return [node.returns is not None, *(one.annotation is not None for one in _parameters(node))]


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


def _with_heads(text: str, manner: Manner) -> str:
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
        if manner.hints == any(_annotations(node)) or not (_hinted(node, manner) if manner.hints else _bare(node)):
            continue
        written = _written(node)
        lead = lines[start][: len(lines[start]) - len(lines[start].lstrip())]
        if len(lead + written) <= max(DOCSTRING_WIDTH, *map(len, head)):
            lines[start : start + blank] = [lead + written]
    return "\n".join(lines)


def _bare(node: _Function) -> bool:
    for one in [*_parameters(node), node.args.vararg, node.args.kwarg]:
        if one is not None:
            one.annotation = None
    node.returns = None
    return True


def _hinted(node: _Function, manner: Manner) -> bool:
    """Gives the function hints if all of them are known: from parameters of that name, default values and returns."""
    if node.args.vararg or node.args.kwarg:
        return False
    parameters = _parameters(node)
    defaults = [None] * (len(parameters) - len(node.args.defaults) - len(node.args.kwonlyargs))
    values = [*defaults, *node.args.defaults, *node.args.kw_defaults]
    of_each = dict(zip((one.arg for one in parameters), values, strict=True))
    known: list[tuple[ast.arg, str]] = []
    for one in parameters:
        if one.arg in ("self", "cls") and one is parameters[0]:
            continue
        hint = manner.types.get(one.arg) or _type_of(of_each[one.arg])
        if not hint:
            return False
        known.append((one, hint))
    returns = _type_returned(node, {one.arg: hint for one, hint in known})
    if not returns:
        return False
    for one, hint in known:
        one.annotation = ast.Name(hint)
    node.returns = ast.Name(returns)
    return True


def _type_returned(node: _Function, types: dict[str, str]) -> str:
    own = _own_statements(node)
    if any(isinstance(one, ast.Yield | ast.YieldFrom) for one in own):
        return ""
    values = [one.value for one in own if isinstance(one, ast.Return)]
    stored = {one.id for one in own if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)}
    kept = {name: hint for name, hint in types.items() if name not in stored}
    found = {_type_of(value, kept) if value is not None else "None" for value in values}
    if not found or not _always_returns(node.body):
        found.add("None")
    return found.pop() if len(found) == 1 else ""


def _always_returns(body: Sequence[ast.stmt]) -> bool:
    """True if the end of the body is never reached."""
    last = body[-1] if body else None
    if isinstance(last, ast.If):
        return _always_returns(last.body) and _always_returns(last.orelse)
    if isinstance(last, ast.With | ast.AsyncWith):
        return _always_returns(last.body)
    return isinstance(last, ast.Return | ast.Raise)


def _type_of(value: ast.expr | None, types: dict[str, str] | None = None) -> str:
    """The type that an expression has for sure; "" if that cannot be said. types: of the names that are known."""
    types = types or {}
    if isinstance(value, ast.Constant):
        return type(value.value).__name__ if isinstance(value.value, bool | int | float | str | bytes) else ""
    if isinstance(value, ast.JoinedStr):
        return "str"
    if isinstance(value, ast.Compare) or (isinstance(value, ast.UnaryOp) and isinstance(value.op, ast.Not)):
        return "bool"
    if isinstance(value, ast.Name):
        return types.get(value.id, "")
    if isinstance(value, ast.Subscript) and isinstance(value.slice, ast.Slice):
        whole = _type_of(value.value, types)
        return whole if whole.partition("[")[0] in ("str", "bytes", "list") else ""
    if isinstance(value, ast.BinOp) and isinstance(value.op, ast.Add | ast.Sub | ast.Mult | ast.Mod):
        left, right = _type_of(value.left, types), _type_of(value.right, types)
        return left if left == right and left in ("int", "float") else ""
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name):
        counted = value.args[0] if len(value.args) == 1 and isinstance(value.args[0], ast.GeneratorExp) else None
        if value.func.id == "sum" and counted is not None:
            return "int" if _type_of(counted.elt) in ("bool", "int") else ""
        return _RETURNS.get(value.func.id, "")
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute):
        is_text = _type_of(value.func.value, types) == "str"
        return _OF_TEXT.get(value.func.attr, "") if is_text else ""
    return ""


def _own_statements(node: _Function) -> list[ast.AST]:
    found: list[ast.AST] = []
    waiting: list[ast.AST] = list(node.body)
    while waiting:
        one = waiting.pop()
        found.append(one)
        if not isinstance(one, (*_FUNCTIONS, ast.Lambda, ast.ClassDef)):
            waiting.extend(ast.iter_child_nodes(one))
    return found


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
