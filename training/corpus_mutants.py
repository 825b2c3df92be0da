"""Small faults put into an entry's code, one at a time: a doctest that passes on them all tests nothing.

The operators are those of mutation testing (DeMillo, Lipton and Sayward 1978, 'Hints on test data selection'): a value
that is not returned, a neighbouring operator, a statement left out, a constant off by one. Mutants that cannot differ
from the original (a time limit one second longer, `best = x` where x equals best) are not made where that can be seen.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef

_SWAPPED: dict[type[ast.AST], type[ast.AST]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Pow: ast.Mult,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.And: ast.Or,
    ast.Or: ast.And,
}
_UNDROPPED = (
    ast.Pass,
    ast.Import,
    ast.ImportFrom,
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.ClassDef,
    ast.Global,
    ast.Nonlocal,
    ast.Break,  # leaving a search late finds the same
)
_UNRUN = ("annotation", "returns", "type_comment")
_ORDERED = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
# How long to wait and how much to take at once: a test that tells 5 from 6 there would be a slow and a poor one.
_PATIENCE = (
    "timeout",
    "delay",
    "interval",
    "size",
    "bufsize",
    "chunk",
    "maxsize",
    "workers",
    "tries",
    "tol",
    "eps",
    "attempts",
)
_WAITS = ("sleep", "settimeout", "wait", "read", "recv", "listen", "join", "setrecursionlimit")
_LARGE = 1000


@dataclass(frozen=True)
class Mutant:
    """what: the fault in words, e.g. 'Add for Sub'.  line: of the module, from 1."""

    what: str
    line: int


@dataclass(frozen=True)
class _Edit:
    """holder: a syntax tree node or a list of them.  key: the field or the index that is replaced."""

    holder: Any
    key: str | int
    new: object
    mutant: Mutant

    def exchange(self, value: object) -> object:
        if isinstance(self.key, int):
            old, self.holder[self.key] = self.holder[self.key], value
        else:
            old = getattr(self.holder, self.key)
            setattr(self.holder, self.key, value)
        return old


def mutants(node: Definition, answers: bool = True) -> Iterator[Mutant]:
    """Every mutant of a definition, in the order of its lines.

    The node itself is changed: it is the mutant until the next one is asked for, and the original again at the end.
    answers: false where the last statement only serves the doctest (snippets, scripts); that return is left alone.
    """
    untouched = None if answers else node.body[-1]
    edits = sorted(_edits(node, untouched), key=lambda edit: edit.mutant.line)
    for edit in edits:
        old = edit.exchange(edit.new)
        try:
            yield edit.mutant
        finally:
            edit.exchange(old)


def _edits(node: ast.AST, untouched: ast.stmt | None) -> Iterator[_Edit]:
    if isinstance(node, ast.arguments):
        yield from _defaults(node, untouched)
        return
    for field, value in ast.iter_fields(node):
        if field in _UNRUN or (field == "test" and _keeps_the_better(node)) or (field == "args" and _is_wait(node)):
            continue
        if isinstance(value, list):
            if value and isinstance(value[0], ast.stmt):
                yield from _dropped(value, untouched)
            for child in value:
                if isinstance(child, ast.AST) and child is not untouched:
                    yield from _edits(child, untouched)
        elif isinstance(value, ast.AST) and not _is_patience(node, value):
            yield from _edits(value, untouched)
    if isinstance(node, ast.Return) and _says_something(node.value):
        yield _Edit(node, "value", ast.copy_location(ast.Constant(None), node), Mutant("return None", node.lineno))
    elif isinstance(node, ast.BinOp | ast.AugAssign | ast.BoolOp):
        yield from _swapped(node, "op", node.op, node.lineno)
    elif isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            yield from _swapped(node.ops, index, operator, node.lineno)
    elif isinstance(node, ast.Constant) and _is_small_number(node.value):
        assert isinstance(node.value, int | float)
        yield _Edit(node, "value", node.value + 1, Mutant(f"{node.value + 1} for {node.value}", node.lineno))


def _defaults(node: ast.arguments, untouched: ast.stmt | None) -> Iterator[_Edit]:
    positional = [*node.posonlyargs, *node.args]
    named = zip(
        [*positional[len(positional) - len(node.defaults) :], *node.kwonlyargs],
        [*node.defaults, *node.kw_defaults],
        strict=True,
    )
    for name, value in named:
        if value is not None and not any(word in name.arg for word in _PATIENCE):
            yield from _edits(value, untouched)


def _dropped(body: list[ast.stmt], untouched: ast.stmt | None) -> Iterator[_Edit]:
    for index, statement in enumerate(body):
        if isinstance(statement, _UNDROPPED) or statement is untouched:
            continue
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
            continue  # a docstring, or `...`
        if isinstance(statement, ast.Return) and _says_something(statement.value):
            continue  # 'return None' is the same fault
        if isinstance(statement, ast.Expr) and _is_wait(statement.value):
            continue
        gone = ast.copy_location(ast.Pass(), statement)
        yield _Edit(body, index, gone, Mutant(f"without {_head(statement)!r}", statement.lineno))


def _swapped(holder: Any, key: str | int, operator: ast.AST, line: int) -> Iterator[_Edit]:
    other = _SWAPPED.get(type(operator))
    if other is not None:
        yield _Edit(holder, key, other(), Mutant(f"{other.__name__} for {type(operator).__name__}", line))


def _says_something(value: ast.expr | None) -> bool:
    """Whether a returned value differs from None for a caller; NotImplemented only speaks to the interpreter."""
    if value is None or (isinstance(value, ast.Constant) and value.value is None):
        return False
    return not (isinstance(value, ast.Name) and value.id == "NotImplemented")


def _is_small_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < _LARGE


def _keeps_the_better(node: ast.AST) -> bool:
    """Whether this is `if x > best: best = x`, where >= gives the same."""
    if not isinstance(node, ast.If):
        return False
    test, body = node.test, node.body
    if not (isinstance(test, ast.Compare) and isinstance(test.ops[0], _ORDERED) and len(body) == 1):
        return False
    if not (isinstance(body[0], ast.Assign) and len(body[0].targets) == 1):
        return False
    compared = {ast.unparse(test.left), ast.unparse(test.comparators[0])}
    return {ast.unparse(body[0].targets[0]), ast.unparse(body[0].value)} == compared


def _is_patience(node: ast.AST, value: ast.AST) -> bool:
    if isinstance(node, ast.keyword) and node.arg:
        return any(word in node.arg for word in _PATIENCE) and isinstance(value, ast.Constant)
    return False


def _is_wait(value: ast.AST) -> bool:
    called = value.value if isinstance(value, ast.Await) else value
    if not isinstance(called, ast.Call):
        return False
    name = called.func.attr if isinstance(called.func, ast.Attribute) else ast.unparse(called.func)
    return name == "sleep" or (name in _WAITS and all(isinstance(argument, ast.Constant) for argument in called.args))


def _head(statement: ast.stmt) -> str:
    return ast.unparse(statement).split("\n")[0][:60]
