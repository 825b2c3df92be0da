"""The types of what a function computes and returns, where they follow from what is written; see hints.py."""
import ast
import re
from collections import Counter
from collections.abc import Sequence

Function = ast.FunctionDef | ast.AsyncFunctionDef
Types = dict[str, str]

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_FILE = "TextIO"  # of a name inside the body; never written, because it would have to be imported
_NOT_YET = "?"  # of a name that is changed before its type is known
_NUMBERS = ("int", "float")
_RETURNS = {"len": "int", "str": "str", "repr": "str", "int": "int", "float": "float", "input": "str"} | dict.fromkeys(
    ("bool", "any", "all", "isinstance"), "bool"
)
_OF_TEXT = (
    dict.fromkeys(("join", "format", "strip", "lstrip", "rstrip", "upper", "lower", "title"), "str")
    | dict.fromkeys(("capitalize", "replace", "swapcase", "casefold", "zfill"), "str")
    | dict.fromkeys(("split", "splitlines"), "list[str]")
    | dict.fromkeys(("startswith", "endswith", "isdigit", "isalpha"), "bool")
    | {"count": "int", "find": "int", "encode": "bytes"}
)
_OF_FILE = {"read": "str", "readline": "str", "readlines": "list[str]"}
TAKES_TEXT = {"strip", "lstrip", "rstrip", "startswith", "endswith"}  # of a text, if they are given one
SHOWS_TEXT = {"lower", "upper", "title", "casefold", "capitalize", "swapcase", "splitlines", "isalpha", "isdigit"}


def type_returned(node: Function, types: Types) -> str:
    """The type of all that a function returns; "" if that is not one. types: of its parameters."""
    own = _own_statements(node)
    if any(isinstance(one, ast.Yield | ast.YieldFrom) for one in own):
        return ""
    values = [one.value for one in own if isinstance(one, ast.Return)]
    stored = Counter(one.id for one in own if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store))
    kept = {name: hint for name, hint in types.items() if name not in stored}
    _learn_locals(own, {name: times for name, times in stored.items() if name not in types}, kept)
    found = {type_of(value, kept) if value is not None else "None" for value in values}
    if not found or not _always_returns(node.body):
        found.add("None")
    returned = _common(found)
    return "" if _FILE in returned else returned


def _learn_locals(own: Sequence[ast.AST], stored: dict[str, int], types: Types) -> None:
    """Adds the types of the names that get a value of one type wherever they get one. stored: how often that is."""
    refuted: set[str] = set()
    for _ in range(3):  # one may follow from another
        given: dict[str, list[str]] = {}
        for one in own:
            target, hint = _stored_by(one, types)
            if isinstance(target, ast.Name):
                given.setdefault(target.id, []).append(hint)
        for name, hints in given.items():
            of = _common({hint for hint in hints if hint != _NOT_YET})
            if of and len(hints) == stored.get(name) and name not in refuted:
                types[name] = of
            elif types.get(name) and name in stored:
                refuted.add(name)
                del types[name]


def _stored_by(one: ast.AST, types: Types) -> tuple[ast.expr | None, str]:
    """What a statement gives a value to, and the type of that value."""
    if isinstance(one, ast.Assign) and len(one.targets) == 1:
        return one.targets[0], type_of(one.value, types)
    if isinstance(one, ast.AugAssign) and isinstance(one.target, ast.Name):
        before = ast.Name(one.target.id, ast.Load())
        known = one.target.id in types
        return one.target, _type_of_sum(ast.BinOp(before, one.op, one.value), types) if known else _NOT_YET
    if isinstance(one, ast.For | ast.comprehension):
        return one.target, _item_of(one.iter, types)
    if isinstance(one, ast.withitem):
        return one.optional_vars, _FILE if _opens_text(one.context_expr) else ""
    return None, ""


def _common(found: set[str]) -> str:
    """The one type of all; a whole number will do where a float is wanted."""
    if found == {*_NUMBERS}:
        return "float"
    return next(iter(found)) if len(found) == 1 else ""


def _opens_text(value: ast.expr) -> bool:
    is_open = isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "open"
    return is_open and any(word.arg == "encoding" for word in value.keywords)  # type: ignore[attr-defined]


def _always_returns(body: Sequence[ast.stmt]) -> bool:
    """True if the end of the body is never reached."""
    last = body[-1] if body else None
    if isinstance(last, ast.If):
        return _always_returns(last.body) and _always_returns(last.orelse)
    if isinstance(last, ast.With | ast.AsyncWith):
        return _always_returns(last.body)
    return isinstance(last, ast.Return | ast.Raise)


def _own_statements(node: Function) -> list[ast.AST]:
    found: list[ast.AST] = []
    waiting: list[ast.AST] = list(node.body)
    while waiting:
        one = waiting.pop()
        found.append(one)
        if not isinstance(one, (*_FUNCTIONS, ast.Lambda, ast.ClassDef)):
            waiting.extend(ast.iter_child_nodes(one))
    return found


# --- expressions


def type_of(value: ast.expr | None, types: Types) -> str:
    """The type that an expression has for sure; "" if that cannot be said. types: of the names that are known."""
    if isinstance(value, ast.Constant):
        return type(value.value).__name__ if isinstance(value.value, bool | int | float | str | bytes) else ""
    if isinstance(value, ast.JoinedStr):
        return "str"
    if isinstance(value, ast.Compare) or (isinstance(value, ast.UnaryOp) and isinstance(value.op, ast.Not)):
        return "bool"
    if isinstance(value, ast.UnaryOp):
        of = type_of(value.operand, types)
        return of if of in _NUMBERS else ""
    if isinstance(value, ast.Name):
        return types.get(value.id, "")
    if isinstance(value, ast.IfExp):
        return _common({type_of(value.body, types), type_of(value.orelse, types)})
    if isinstance(value, ast.ListComp | ast.SetComp):
        return _of_items("list" if isinstance(value, ast.ListComp) else "set", type_of(value.elt, types))
    if isinstance(value, ast.List):
        return _of_items("list", _common({type_of(one, types) for one in value.elts}))
    if isinstance(value, ast.Subscript) and isinstance(value.slice, ast.Slice):
        whole = type_of(value.value, types)
        return whole if whole.partition("[")[0] in ("str", "bytes", "list") else ""
    if isinstance(value, ast.BinOp):
        return _type_of_sum(value, types)
    return _type_of_call(value, types) if isinstance(value, ast.Call) else ""


def _type_of_sum(value: ast.BinOp, types: Types) -> str:
    left, right = type_of(value.left, types), type_of(value.right, types)
    if left in _NUMBERS and right in _NUMBERS:
        if isinstance(value.op, ast.Div):
            return "float"
        if isinstance(value.op, ast.Add | ast.Sub | ast.Mult | ast.Mod | ast.FloorDiv):
            return "int" if left == right == "int" else "float"
    joined = isinstance(value.op, ast.Add) and left == right and left.partition("[")[0] in ("str", "bytes", "list")
    return left if joined else ""


def _type_of_call(value: ast.Call, types: Types) -> str:
    first = value.args[0] if value.args else None
    if isinstance(value.func, ast.Name):
        name = value.func.id
        if name == "sum" and isinstance(first, ast.GeneratorExp) and len(value.args) == 1:
            return "int" if type_of(first.elt, types) in ("bool", "int") else ""
        if name in ("sum", "max", "min") and first is not None and len(value.args) == 1 and not value.keywords:
            of = _item_of(first, types)
            return of if of in _NUMBERS or name != "sum" else ""
        if name in ("max", "min", "abs") and value.args:
            of = _common({type_of(one, types) for one in value.args})
            return of if of in _NUMBERS else ""
        if name in ("sorted", "list", "set"):
            return _of_items("set" if name == "set" else "list", _item_of(first, types) if first is not None else "")
        return _RETURNS.get(name, "")
    if isinstance(value.func, ast.Attribute):
        of = type_of(value.func.value, types)
        on_text = isinstance(first, ast.Constant) and isinstance(first.value, str) and value.func.attr in TAKES_TEXT
        is_column = isinstance(value.func.value, ast.Attribute) and value.func.value.attr == "str"  # of a table
        if of == "str" or (on_text and not of and not is_column):
            return _OF_TEXT.get(value.func.attr, "")
        return _OF_FILE.get(value.func.attr, "") if of == _FILE else ""
    return ""


def _item_of(value: ast.expr, types: Types) -> str:
    """The type of what an expression gives one after the other."""
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "range":
        return "int"
    of = type_of(value, types)
    if of in ("str", _FILE):
        return "str"
    match = re.fullmatch(r"(?:list|set)\[(.+)\]", of)
    return match[1] if match is not None else ""


def _of_items(kind: str, item: str) -> str:
    return f"{kind}[{item}]" if item and _FILE not in item else kind
