"""Constructs that a comment asks for by name, and whether code has them: an error to raise, a generator, a property.

Read as words, so a comment that only mentions one may mislead; the answer steps back a little then, and no more.
"""

import ast
import re
from collections.abc import Callable

Test = Callable[[list[ast.AST]], bool]


def _has(*kinds: type[ast.AST]) -> Test:
    return lambda nodes: any(isinstance(node, kinds) for node in nodes)


def _decorated(name: str) -> Test:
    def test(nodes: list[ast.AST]) -> bool:
        return any(
            name == ast.unparse(decorator).split("(")[0].split(".")[-1]
            for node in nodes
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
            for decorator in node.decorator_list
        )

    return test


def _variadic(nodes: list[ast.AST]) -> bool:
    return any(isinstance(node, ast.arguments) and (node.vararg or node.kwarg) for node in nodes)


def _keyword_only(nodes: list[ast.AST]) -> bool:
    return any(isinstance(node, ast.arguments) and node.kwonlyargs for node in nodes)


def _named(*names: str) -> Test:
    return lambda nodes: any(
        (isinstance(node, ast.Name) and node.id in names) or (isinstance(node, ast.Attribute) and node.attr in names)
        for node in nodes
    )


def _calls_itself(nodes: list[ast.AST]) -> bool:
    defined = {node.name for node in nodes if isinstance(node, ast.FunctionDef)}
    called = [node.func for node in nodes if isinstance(node, ast.Call)]
    names = {func.id for func in called if isinstance(func, ast.Name)}
    return bool(defined & (names | {func.attr for func in called if isinstance(func, ast.Attribute)}))


_GENERATES = _has(ast.Yield, ast.YieldFrom, ast.GeneratorExp)
_ROUNDS: Test = lambda nodes: _named("round", "quantize")(nodes) or _has(ast.FormattedValue)(nodes)  # noqa: E731
_ASKED: tuple[tuple[str, Test], ...] = (
    (r"\b(?:generators?|yields?|lazily|one (?:by|at) (?:one|a time))\b", _GENERATES),
    (r"\bas an? (?:read[- ]only )?property\b|\bread[- ]only property\b|@property", _decorated("property")),
    (r"\bclass ?method\b", _decorated("classmethod")),
    (r"\bstatic ?method\b", _decorated("staticmethod")),
    (r"\bdata ?class\b", _decorated("dataclass")),
    (r"^(?:please )?(?:(?:write|create|make|define|implement) )?(?:an? |the )?class\b", _has(ast.ClassDef)),
    (r"\bany number of\b|\*args|\*\*kwargs|\(\*\w", _variadic),
    (r"\bkeyword[- ]only\b|\(.*[(, ]\*,", _keyword_only),
    (r"\brecursi(?:ve|vely|on)\b", _calls_itself),
    (r"\busing (?:a )?while\b|\bwith a while loop\b", _has(ast.While)),
    (r"\basync(?:hronous)?\b|\bawait\b", _has(ast.AsyncFunctionDef, ast.Await)),
    (r"\blambda\b", _has(ast.Lambda)),
    (r"\b(?:list|dict|set) comprehension\b", _has(ast.ListComp, ast.DictComp, ast.SetComp)),
    (r"\bround(?:ed|s)?\b.*\bdecimals?\b|\bdecimal places\b", _ROUNDS),
)
_ERROR = re.compile(r"\b([A-Z]\w*(?:Error|Exception|Interrupt|Iteration))\b")
_WITHOUT = re.compile(r"\b(?:without|no|not|instead of)\b[\w ,]*$", re.I)


def missing_constructs(nodes: list[ast.AST], comment: str) -> int:
    """How many constructs that the comment names the code lacks.  nodes: of its whole tree."""
    missing = 0
    for pattern, test in _ASKED:
        found = re.search(pattern, comment, re.IGNORECASE)
        if found and not _WITHOUT.search(comment[: found.start()]):
            missing += not test(nodes)
    errors = set(_ERROR.findall(comment))
    if errors:
        named = {node.id for node in nodes if isinstance(node, ast.Name)}
        named |= {node.attr for node in nodes if isinstance(node, ast.Attribute)}
        named |= {node.name for node in nodes if isinstance(node, ast.ClassDef)}
        missing += len(errors - named)
    return missing
