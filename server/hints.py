"""Type hints for a function that was written without: of its parameters and of what it returns.

A hint comes from what is there: the file's own parameters of that name, default values, what the body does with a name
(`open(path)`, `text.lower()`) and what the comment says of it ("two numbers", "a list of strings"). Where one type
cannot be told the function stays as it is.
"""
import ast
import re
from collections.abc import Iterator, Sequence

from jotcode.server.hint_values import SHOWS_TEXT, TAKES_TEXT, Function, Types, type_of, type_returned

_OVER_ITEMS = {"len", "sum", "sorted", "max", "min", "set", "list", "enumerate", "reversed", "tuple"}
_OVER_NUMBERS = {"abs", "max", "min", "round"}
_ITEMS = {"number": "float", "float": "float", "integer": "int", "int": "int"} | dict.fromkeys(
    ("string", "word", "name"), "str"
)
_SAYS_LIST = re.compile(r"\blist\b(?:\s+of\s+(\w+?)s?\b)?", re.IGNORECASE)
# "turn a dictionary into a list" says nothing of what goes in.
_SAYS_OTHER = re.compile(
    r"\b(?:dict\w*|mapping|set|tuples?|generator|iterables?|strings?|text)\s+(?:in)?to\b"
    r"|\b(?:into|as|to|return\w*|giv\w+|mak\w+|creat\w+|build\w*|get\w*|produc\w+)\s+(?:an?|the)\s+(?:\w+\s+)?list\b",
    re.IGNORECASE,
)
_TEXTS = {"text", "string", "word", "sentence", "line", "phrase", "message", "s"}
_SAYS_TEXT = re.compile(r"\b(?:string|text|word|sentence)\b", re.IGNORECASE)
_SAYS_NUMBER = re.compile(r"\b(?:(numbers?)(?!\s+of\b)|integers?|ints?)\b", re.IGNORECASE)


def hinted(node: Function, known: Types, comment: str) -> bool:
    """Gives a function its hints, if all of them can be told. True if it did.

    known: the type of a parameter of that name elsewhere in the file.  comment: what the function was asked for with.
    """
    if node.args.vararg or node.args.kwarg:
        return False
    named = parameters(node)
    of_each = dict(zip((one.arg for one in named), _defaults(node), strict=True))
    own = [one for at, one in enumerate(named) if at or one.arg not in ("self", "cls")]
    types = {one.arg: known.get(one.arg) or type_of(of_each[one.arg], {}) for one in own}
    if any(value is not None and not types.get(name) for name, value in of_each.items()):
        return False  # `limit=None` may be anything
    without = [name for name, hint in types.items() if not hint]
    for name in without:
        types[name] = _type_by_use(node, name, comment, alone=len(without) == 1)
    if not all(types.values()):
        return False
    returns = type_returned(node, types)
    if not returns:
        return False
    for one in own:
        one.annotation = ast.Name(types[one.arg])
    node.returns = ast.Name(returns)
    return True


def parameters(node: Function) -> list[ast.arg]:
    """The parameters that have a name of their own, in their order."""
    return [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]


def _defaults(node: Function) -> list[ast.expr | None]:
    without = len(node.args.posonlyargs) + len(node.args.args) - len(node.args.defaults)
    return [*[None] * without, *node.args.defaults, *node.args.kw_defaults]


def _type_by_use(node: Function, name: str, comment: str, alone: bool) -> str:
    """The type of a parameter, told by what is done with it and what the comment says; "" if that says nothing.

    alone: it is the only parameter that the comment can mean.
    """
    uses = list(_uses(node, name))
    if not uses or any(isinstance(one.ctx, ast.Store | ast.Del) for one, _ in uses):
        return ""
    if any(_is_path(one, above) or _is_text(one, above) for one, above in uses):
        return "str"
    number, items = _SAYS_NUMBER.search(comment), _SAYS_LIST.search(comment)
    if number is not None and items is None:
        if any(_is_counted(one, above) for one, above in uses):
            return "int"
        if all(_is_number(one, above) for one, above in uses):
            return "float" if number[1] else "int"
    if not alone or not all(_is_items(one, above) for one, above in uses):
        return ""
    if items is not None and not _SAYS_OTHER.search(comment):
        word = (items[1] or "").lower()
        return f"list[{_ITEMS[word]}]" if word in _ITEMS else "list"
    return "str" if items is None and name in _TEXTS and _SAYS_TEXT.search(comment) else ""


def _uses(node: Function, name: str) -> Iterator[tuple[ast.Name, Sequence[ast.AST]]]:
    """Every place of a name in the body, with what it stands in, the innermost first."""
    waiting: list[tuple[ast.AST, tuple[ast.AST, ...]]] = [(one, (node,)) for one in node.body]
    while waiting:
        one, above = waiting.pop()
        if isinstance(one, ast.Name) and one.id == name:
            yield one, above
        waiting.extend((child, (one, *above)) for child in ast.iter_child_nodes(one))


def _is_call(node: ast.AST, names: set[str], argument: ast.AST) -> bool:
    called = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names
    return called and argument in node.args  # type: ignore[attr-defined]


def _is_path(one: ast.Name, above: Sequence[ast.AST]) -> bool:
    call = above[0]
    return _is_call(call, {"open", "Path"}, one) and isinstance(call, ast.Call) and call.args[0] is one


def _is_text(one: ast.Name, above: Sequence[ast.AST]) -> bool:
    method, call = above[0], above[1] if len(above) > 1 else None
    if not isinstance(method, ast.Attribute) or not isinstance(call, ast.Call) or call.func is not method:
        return False
    first = call.args[0] if call.args else None
    takes_text = isinstance(first, ast.Constant) and isinstance(first.value, str)
    return method.attr in SHOWS_TEXT or (method.attr in {*TAKES_TEXT, "split"} and (takes_text or first is None))


def _is_counted(one: ast.Name, above: Sequence[ast.AST]) -> bool:
    """True for a number that only a whole one can be: the length of a range, or what leaves a remainder."""
    inner = above[0]
    if isinstance(inner, ast.BinOp) and isinstance(inner.op, ast.Mod | ast.FloorDiv):
        return not (isinstance(inner.left, ast.Constant) and isinstance(inner.left.value, str))
    part: ast.AST = one
    for outer in above:
        if not isinstance(outer, ast.BinOp):
            return _is_call(outer, {"range"}, part)
        part = outer
    return False


def _is_number(one: ast.Name, above: Sequence[ast.AST]) -> bool:
    inner = above[0]
    if isinstance(inner, ast.BinOp):
        other = inner.right if inner.left is one else inner.left
        return not (isinstance(other, ast.Constant) and isinstance(other.value, str)) and isinstance(
            inner.op, ast.Add | ast.Sub | ast.Mult | ast.Div | ast.Pow
        )
    if isinstance(inner, ast.Compare):
        return all(isinstance(op, ast.Lt | ast.Gt | ast.LtE | ast.GtE | ast.Eq | ast.NotEq) for op in inner.ops)
    return isinstance(inner, ast.Return | ast.If | ast.IfExp | ast.UnaryOp) or _is_call(inner, _OVER_NUMBERS, one)


def _is_items(one: ast.Name, above: Sequence[ast.AST]) -> bool:
    inner = above[0]
    if isinstance(inner, ast.For | ast.comprehension):
        return inner.iter is one
    if isinstance(inner, ast.Subscript):
        return inner.value is one and isinstance(inner.ctx, ast.Load)
    if isinstance(inner, ast.Compare):
        return all(isinstance(op, ast.Eq | ast.NotEq) for op in inner.ops)
    return _is_call(inner, _OVER_ITEMS, one) or isinstance(inner, ast.If | ast.IfExp | ast.UnaryOp)
