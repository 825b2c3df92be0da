"""The pairs of one module: documented functions, methods and classes, and what comments ask for inside functions."""

import ast
import builtins
import hashlib
import keyword
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from jotcode.training.duplicates import shape
from jotcode.training.pairs import Pair
from jotcode.training.real_alone import alone, shown_decorators
from jotcode.training.real_comments import commented_blocks, leading_comment
from jotcode.training.real_context import Definition, above_snippet, class_in_context, in_context
from jotcode.training.real_names import Module, NotAlone, body_of
from jotcode.training.real_requests import (
    MAX_CODE,
    MAX_LINES,
    LeftOut,
    refuse_unshown,
    request_of_class,
    request_of_comment,
    request_of_docstring,
    speaks_of,
)
from jotcode.training.real_tidy import tidy
from jotcode.training.source_tree import Function

MAX_BLOCK = 10
_REGISTERED = frozenset(("overload", "setter", "deleter", "getter", "abstractmethod", "abstractproperty"))
_ASKED_FOR = frozenset(
    f"__{name}__"
    for name in re.findall(
        r"\w+",
        """
        eq ne lt le gt ge hash bool len iter next reversed contains getitem setitem delitem call enter exit aenter aexit
        add sub mul truediv floordiv mod pow matmul neg pos abs invert and or xor lshift rshift radd rsub rmul rtruediv
        iadd isub imul str repr bytes int float index round fspath await aiter anext divmod
        """,
    )
)


@dataclass(frozen=True)
class Found:
    """A pair, its kind ("function", "method", "class" or "snippet"), and a digest of its code's shape."""

    pair: Pair
    kind: str
    digest: bytes


@dataclass(frozen=True)
class _Answer:
    comment: str
    code: str
    prefix: str = ""
    indent: str = ""
    kind: str = "function"


def read_module(tree: ast.Module, source: str, origin: str, licence: str, counts: Counter[str]) -> list[Found]:
    """The pairs of one module in the order of their lines; what is found and left out is added to counts.

    origin: package/path, the path being that below the folder that Python imports from.
    """
    module = Module.of(tree, _dotted(origin), origin.endswith("/__init__.py"))
    lines = source.split("\n")
    found: list[Found] = []
    for line, make in _candidates(tree, lines, module, counts):
        counts["found"] += 1
        try:
            answer = make()
            if len(answer.code) > MAX_CODE or answer.code.count("\n") >= MAX_LINES + 5:
                raise LeftOut("length")
            refuse_unshown(answer.comment, f"{answer.prefix}\n{answer.code}")
        except NotAlone:
            counts["out: self-reference"] += 1
        except LeftOut as reason:
            counts[f"out: {reason}"] += 1
        else:
            pair = Pair(answer.comment, answer.code, origin, line, licence, answer.prefix, answer.indent)
            digest = hashlib.blake2b("\0".join(shape(answer.code)).encode(), digest_size=12).digest()
            found.append(Found(pair, answer.kind, digest))
    return sorted(found, key=lambda item: item.pair.line)


def _candidates(
    tree: ast.Module, lines: list[str], module: Module, counts: Counter[str]
) -> Iterator[tuple[int, Callable[[], _Answer]]]:
    """What says in words what it does: its line, and how to make a pair of it."""
    for node, chain in _definitions(tree):
        doc = ast.get_docstring(node) or ""
        if isinstance(node, ast.ClassDef):
            if doc:
                yield node.lineno, partial(_of_class, node, doc, lines, module)
            continue
        words = [] if doc else leading_comment(node, lines)
        if doc or words:
            yield node.lineno, partial(_of_function, node, doc, words, chain, lines, module)
        else:
            counts["undocumented functions"] += 1
        for at, comment, block in commented_blocks(node, lines):
            yield at + 1, partial(_of_block, at, comment, block, (*chain, node), lines, module)


def _dotted(origin: str) -> str:
    parts = origin.split("/")[1:]
    parts[-1] = parts[-1].removesuffix(".py")
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _definitions(tree: ast.Module) -> Iterator[tuple[Definition, tuple[Definition, ...]]]:
    """Each function and class, and the definitions that it stands in, outermost first."""
    # An explicit stack: a generated module may nest deeper than Python recurses.
    stack: list[tuple[ast.AST, tuple[Definition, ...]]] = [(tree, ())]
    while stack:
        parent, chain = stack.pop()
        for child in ast.iter_child_nodes(parent):
            if isinstance(child, Definition):
                yield child, chain
                stack.append((child, (*chain, child)))
            elif isinstance(child, ast.stmt | ast.ExceptHandler | ast.match_case):
                stack.append((child, chain))


def _of_function(
    node: Function, doc: str, words: list[str], chain: tuple[Definition, ...], lines: list[str], module: Module
) -> _Answer:
    owner = chain[-1] if chain and isinstance(chain[-1], ast.ClassDef) else None
    _refuse_by_name(node, chain)
    _refuse_by_body(node, owner is not None)
    comment = request_of_docstring(doc) if doc else request_of_comment(words, above_function=True)
    decorators, kind = shown_decorators(node, owner is not None)
    if not kind:
        owner = None
    head = prefix = ""
    if owner is not None:
        prefix, source = in_context(node, owner, lines, module, decorators)
    else:
        try:
            head, source = alone(node, lines, module, decorators)
        except NotAlone:
            prefix, source = in_context(node, None, lines, module, decorators)
    code = tidy(source)
    if code.count("\n") >= MAX_LINES:
        raise LeftOut("length")
    code = _public(head + code, node.name)
    if owner is None:
        return _Answer(comment, code, prefix)
    if node.name.startswith("__"):
        comment += f" ({node.name})"
    elif kind != "method":
        comment += f", as a {kind}"
    return _Answer(comment, code, prefix, "    ", "method")


def _of_class(node: ast.ClassDef, doc: str, lines: list[str], module: Module) -> _Answer:
    if node.name.startswith("Test") or node.name.endswith("Test"):
        raise LeftOut("test")
    body = body_of(node)
    if not body or (len(body) == 1 and not isinstance(body[0], Function)):
        raise LeftOut("stub")
    assert node.end_lineno is not None
    if body is node.body or node.end_lineno - body[0].lineno > 3 * MAX_LINES or body[0].lineno <= node.body[0].lineno:
        raise LeftOut("length")
    comment = request_of_class(node, doc)
    head = prefix = ""
    try:
        head, source = alone(node, lines, module, node.decorator_list)
    except NotAlone:
        prefix, source = class_in_context(node, lines, module)
    code = tidy(source)
    if code.count("\n") >= MAX_LINES:
        raise LeftOut("length")
    return _Answer(comment, _public(head + code, node.name), prefix, kind="class")


def _of_block(
    at: int, words: list[str], block: list[ast.stmt], chain: tuple[Definition, ...], lines: list[str], module: Module
) -> _Answer:
    if any(outer.name.lower().startswith("test") for outer in chain):
        raise LeftOut("test")
    comment = request_of_comment(words)
    first, last = block[0], block[-1]
    assert last.end_lineno is not None
    if last.end_lineno - first.lineno >= MAX_BLOCK:
        raise LeftOut("length")
    source = "\n".join(lines[at + len(words) : last.end_lineno])
    if len(block) == 1 and (_does_nothing(first) or len(source.strip()) < 12):
        raise LeftOut("stub")
    if first.col_offset % 4 or "\t" in lines[at]:
        raise LeftOut("untidy")
    if not speaks_of(comment, source):
        raise LeftOut("no request")
    prefix = above_snippet(chain, at, block, lines, module)
    return _Answer(comment, tidy(source), prefix, " " * first.col_offset, "snippet")


def _refuse_by_name(node: Function, chain: tuple[Definition, ...]) -> None:
    if node.name.startswith("test") or any(outer.name.startswith(("Test", "test_")) for outer in chain):
        raise LeftOut("test")
    if node.name.startswith("__") and node.name.endswith("__") and node.name not in _ASKED_FOR:
        raise LeftOut("dunder")
    if not node.name.strip("_"):
        raise LeftOut("undocumented")  # registered under another name
    for decorator in node.decorator_list:
        target = decorator.func if isinstance(decorator, ast.Call) else decorator
        last = target.attr if isinstance(target, ast.Attribute) else getattr(target, "id", "")
        if last in _REGISTERED:
            raise LeftOut("overload")
        if "deprecat" in last.lower():
            raise LeftOut("undocumented")


def _refuse_by_body(node: Function, in_class: bool) -> None:
    body = body_of(node)
    idle = not body or (len(body) == 1 and (_does_nothing(body[0]) or _hands_on(body[0])))
    if idle and not (in_class and body and _gives_or_takes(body[0])):
        raise LeftOut("stub")
    assert node.end_lineno is not None
    before = node.body[0].end_lineno if body is not node.body else node.lineno
    assert before is not None
    on_own_lines = body[0].lineno > before and node.body[0].lineno > node.lineno
    if not on_own_lines or node.end_lineno - body[0].lineno > 3 * MAX_LINES:
        raise LeftOut("length")


def _does_nothing(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.Pass | ast.Raise | ast.Import | ast.ImportFrom | ast.Continue | ast.Break):
        return True
    value = statement.value if isinstance(statement, ast.Return | ast.Expr | ast.Assign) else statement
    while isinstance(value, ast.Attribute):
        value = value.value
    return value is None or isinstance(value, ast.Constant | ast.Name)


def _gives_or_takes(statement: ast.stmt) -> bool:
    """Whether this is `return self.width` or `self.width = width`: what a member may be asked for."""
    if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Name):
        return isinstance(statement.targets[0], ast.Attribute)
    value = statement.value if isinstance(statement, ast.Return) else None
    return isinstance(value, ast.Attribute) and isinstance(value.value, ast.Name)


def _hands_on(statement: ast.stmt) -> bool:
    """Whether this is `return other(a, b)`: the work is done elsewhere."""
    value = statement.value if isinstance(statement, ast.Return | ast.Expr) else None
    if isinstance(value, ast.Await):
        value = value.value
    if not isinstance(value, ast.Call):
        return False
    if ast.unparse(value.func).startswith("super()."):
        return True
    arguments = [*value.args, *(keyword.value for keyword in value.keywords)]
    simple = all(isinstance(a, ast.Name | ast.Attribute | ast.Constant | ast.Starred) for a in arguments)
    of_object = isinstance(value.func, ast.Attribute) and ast.unparse(value.func).startswith(("self.", "cls."))
    local = isinstance(value.func, ast.Name) and not hasattr(builtins, value.func.id)
    return simple and len(arguments) > 0 and (local or (of_object and ast.unparse(value.func).count(".") == 1))


def _public(code: str, name: str) -> str:
    """The code with its function's name without leading underscores, where that name is free."""
    public = name.lstrip("_")
    if name == public or name.endswith("__") or not public.isidentifier() or re.search(rf"\b{public}\b", code):
        return code
    if keyword.iskeyword(public) or hasattr(builtins, public):
        return code
    return re.sub(rf"\b{name}\b", public, code)
