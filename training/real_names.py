"""What a module and a piece of code bind and use by name, and how each name of a module is shown in a line or two.

Parsed, never imported. Relative imports become absolute, so that they mean the same in another file.
"""

import ast
import builtins
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field

from jotcode.training.source_tree import Function

MAX_SHOWN = 100  # characters of a constant
MAX_HEADER, MAX_LINE = 88, 140
BUILTINS = frozenset(dir(builtins)) - {"copyright", "credits", "license", "exit", "quit", "help"} | {"__name__"}


class NotAlone(Exception):
    """Says what a piece of code needs that a pair cannot show."""


@dataclass
class Module:
    """Names of one module.  imports: by name, (module or "", name, as name).  constants: literals' source by name.

    assigned: source of the other short assignments by name.  definitions: functions and classes by name.
    dotted: the module's own name, "a.b.c".
    """

    dotted: str
    imports: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    constants: dict[str, str] = field(default_factory=dict)
    assigned: dict[str, str] = field(default_factory=dict)
    definitions: dict[str, Function | ast.ClassDef] = field(default_factory=dict)

    @classmethod
    def of(cls, tree: ast.Module, dotted: str, is_package: bool) -> "Module":
        """The names that the module's top level binds, in `if` and `try` too."""
        module = cls(dotted)
        package = dotted if is_package else dotted.rpartition(".")[0]
        for node in _top_level(tree.body):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    module.imports[alias.asname or alias.name.split(".")[0]] = ("", alias.name, alias.asname or "")
            elif isinstance(node, ast.ImportFrom):
                origin = _absolute(node, package)
                for alias in node.names:
                    module.imports[alias.asname or alias.name] = (origin, alias.name, alias.asname or "")
            elif isinstance(node, Function | ast.ClassDef):
                module.definitions[node.name] = node
            elif isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
                name = node.targets[0].id
                # Bound twice: nobody knows which counts.
                twice = name in module.constants
                module.constants[name] = "" if twice else _constant(node)
                module.assigned[name] = "" if twice else _one_line(node)
        return module


def header_of(node: Function | ast.ClassDef, indent: str = "") -> str:
    """The line that begins a definition, without decorators; without types where it would be long with them.

    Raises NotAlone where it is long without them too.
    """
    if isinstance(node, ast.ClassDef):
        bases = ", ".join(map(ast.unparse, node.bases))
        return f"{indent}class {node.name}({bases}):" if bases else f"{indent}class {node.name}:"
    word = "async def" if isinstance(node, ast.AsyncFunctionDef) else "def"
    result = f" -> {ast.unparse(node.returns)}" if node.returns is not None else ""
    line = f"{indent}{word} {node.name}({ast.unparse(node.args)}){result}:"
    if len(line) > MAX_HEADER:
        line = f"{indent}{word} {node.name}({unhinted(node.args)}):"
    if len(line) > MAX_LINE:
        raise NotAlone("a helper with many parameters")
    return line


def unhinted(arguments: ast.arguments) -> str:
    """The source of parameters without their types."""
    parsed = ast.parse(f"def f({ast.unparse(arguments)}): pass").body[0]
    assert isinstance(parsed, ast.FunctionDef)
    for argument in ast.walk(parsed.args):
        if isinstance(argument, ast.arg):
            argument.annotation = None
    return ast.unparse(parsed.args)


def import_line(origin: str, name: str, as_name: str) -> str:
    """An import statement as Module.imports holds it. Raises NotAlone for what brings no names to rely on."""
    if origin == "__future__" or name == "*":
        raise NotAlone(f"{origin}.{name}")
    spelled = f"{name} as {as_name}" if as_name and as_name != name else name
    return f"from {origin} import {spelled}" if origin else f"import {spelled}"


def parameters(node: Function) -> list[ast.arg]:
    """All parameters, in the order of the syntax tree's fields."""
    arguments = node.args
    every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
    return [argument for argument in every if argument is not None]


def body_of(node: Function | ast.ClassDef) -> list[ast.stmt]:
    """The statements of a definition without its docstring."""
    return node.body[1:] if ast.get_docstring(node, clean=False) is not None else node.body


def walk(statements: Iterable[ast.AST]) -> list[ast.AST]:
    """Every node of some statements."""
    return [child for statement in statements for child in ast.walk(statement)]


def bound(inside: Iterable[ast.AST]) -> Iterator[str]:
    """The names that code binds by itself."""
    for child in inside:
        if isinstance(child, ast.Name) and not isinstance(child.ctx, ast.Load):
            yield child.id
        elif isinstance(child, ast.arg):
            yield child.arg
        elif isinstance(child, Function | ast.ClassDef):
            yield child.name
        elif isinstance(child, ast.ExceptHandler | ast.MatchAs | ast.MatchStar):
            yield child.name or ""
        elif isinstance(child, ast.MatchMapping) and child.rest:
            yield child.rest
        elif isinstance(child, ast.Import | ast.ImportFrom):
            yield from (alias.asname or alias.name.split(".")[0] for alias in child.names)


def loaded(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """The names that code reads."""
    return (child.id for child in nodes if isinstance(child, ast.Name) and isinstance(child.ctx, ast.Load))


def attributes(nodes: Iterable[ast.AST], of: str) -> list[str]:
    """The attributes of one name, such as self, that code uses, in the order of the walk, each once."""
    return list(
        dict.fromkeys(
            child.attr
            for child in nodes
            if isinstance(child, ast.Attribute) and isinstance(child.value, ast.Name) and child.value.id == of
        )
    )


def refuse_inner(
    inside: list[ast.AST], own: str = "self", may_call_super: bool = False, members: Container[str] = ()
) -> None:
    """Raises NotAlone for code that reaches into module, class or other objects in a way that cannot be shown.

    members: private attributes that may be had of other objects, being those of the same class.
    """
    for child in inside:
        if isinstance(child, ast.ImportFrom) and (child.level or (child.module or "").startswith("_")):
            raise NotAlone("an import relative to its module")
        if isinstance(child, ast.Global | ast.Nonlocal):
            raise NotAlone("a variable outside it")
        if isinstance(child, ast.Name) and child.id in ("__class__", "__file__", "__path__", "__package__"):
            raise NotAlone(child.id)
        if isinstance(child, ast.Name) and child.id == "super" and not may_call_super:
            raise NotAlone("super")
        if isinstance(child, ast.Attribute) and child.attr.startswith("_") and not child.attr.startswith("__"):
            of_itself = isinstance(child.value, ast.Name) and child.value.id in ("self", "cls", "other", own)
            if not of_itself and child.attr not in members:
                raise NotAlone("a private attribute of another object")


def _top_level(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    for node in body:
        yield node
        if isinstance(node, ast.If | ast.Try):
            yield from _top_level(node.body)
            yield from _top_level(node.orelse)
            if isinstance(node, ast.Try):
                yield from (inner for handler in node.handlers for inner in _top_level(handler.body))


def _absolute(node: ast.ImportFrom, package: str) -> str:
    if not node.level:
        return node.module or ""
    parts = package.split(".")
    parts = parts[: len(parts) - node.level + 1]
    return ".".join(parts + ([node.module] if node.module else []))


def _one_line(node: ast.Assign) -> str:
    if node.end_lineno != node.lineno:
        return ""
    text = ast.unparse(node)
    return text if len(text) <= MAX_SHOWN else ""


def _constant(node: ast.Assign) -> str:
    """`NAME = literal` or `NAME = re.compile(...)` on one short line; "" for any other value."""
    value = node.value
    if isinstance(value, ast.Call) and ast.unparse(value.func) == "re.compile":
        parts: list[ast.expr] = value.args[:1]
    else:
        parts = [value]
    try:
        for part in parts:
            # None, [] and {} at a module's top are places for what a function will put there, not constants.
            if not ast.literal_eval(part) and not isinstance(part, ast.Constant):
                return ""
            if isinstance(part, ast.Constant) and part.value is None:
                return ""
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return ""
    if node.end_lineno != node.lineno and not isinstance(value, ast.Constant | ast.Tuple | ast.List | ast.Dict):
        return ""
    text = ast.unparse(node)
    return text if len(text) <= MAX_SHOWN and "\n" not in text else ""
