"""What a function needs from its module to stand alone: imports and literal constants; or why it cannot.

Parsed, never imported. A name is resolved by the module's own import statements; relative ones become absolute. What
stands in the module itself is imported from it if it is public and shown if it is a short constant. Private helpers,
star imports and much state of an object cannot be shown.
"""

import ast
import builtins
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

from jotcode.training.source_tree import Function

MAX_IMPORTS, MAX_OWN_IMPORTS, MAX_CONSTANTS, MAX_CONSTANT, MAX_ATTRIBUTES = 4, 2, 2, 100, 3
_BUILTINS = frozenset(dir(builtins)) - {"copyright", "credits", "license", "exit", "quit", "help"}
# Decorators that register, dispatch or document, and leave what the function does.
_ONLY_REGISTER = re.compile(
    r"_.*|set_module|array_function_dispatch|array_function_from_dispatcher|public|export\w*|xp_capabilities|implements|"
    r"cacheit|final|override|docfiller|substitution|compatibility|preprocess_data|not_implemented_for|interpolated|"
    r"copy_docstring_and_deprecators|inherits_doc|doc_controls"
)
_MEMBERS = {"staticmethod": "", "classmethod": "class method", "property": "property", "cached_property": "property"}


class NotAlone(Exception):
    """Says what the function needs that a pair cannot show."""


@dataclass
class Module:
    """Names of one module.  imports: by name, (module or "", name, as name).  constants: source by name.

    definitions: functions and classes.  dotted: the module's own name, "a.b.c".
    """

    dotted: str
    imports: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    constants: dict[str, str] = field(default_factory=dict)
    definitions: set[str] = field(default_factory=set)

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
                module.definitions.add(node.name)
            elif isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
                name = node.targets[0].id
                # Bound twice: nobody knows which counts.
                text = "" if name in module.constants else _constant(node)
                module.constants[name] = text
        return module


@dataclass(frozen=True)
class Alone:
    """A function with what it needs.  head: imports and constants with the blank lines below them, maybe "".

    function: its source without docstring, comments still in it.  member_of: the class of a method in words, "" for a
    function.  member_kind: "method", "class method" or "property".
    """

    head: str
    function: str
    member_of: str
    member_kind: str


def standing_alone(node: Function, owner: str, lines: list[str], module: Module) -> Alone:
    """The function and all that it needs of its module. Raises NotAlone."""
    kept, member_kind = _decorators(node, owner, module)
    if member_kind:
        _refuse_state(node)
    inside = [child for statement in node.body[1:] for child in ast.walk(statement)]
    _refuse_inner(inside)
    arguments = node.args
    every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
    given = [argument for argument in every if argument is not None]
    bound = {node.name} | {argument.arg for argument in given} | set(_bound(inside))
    defaults = [default for default in (*arguments.defaults, *arguments.kw_defaults) if default is not None]
    used = set(_loaded(inside)) | {name for default in (*defaults, *kept) for name in _loaded(ast.walk(default))}
    hints = [argument.annotation for argument in given if argument.annotation is not None]
    hints += [node.returns] if node.returns is not None else []
    if node.name in used and member_kind:
        raise NotAlone("a function of the method's own name")
    head = _Head(module)
    for name in sorted(used - bound - _BUILTINS):
        head.need(name)
    if head.own and len(node.body) == 2:
        raise NotAlone("another function that does all the work")
    function = _source(node, lines, kept)
    if hints and not head.can_type({name for hint in hints for name in _loaded(ast.walk(hint))} - _BUILTINS, hints):
        function = _without_hints(node, lines, kept)
    words = " ".join(re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+", owner)).lower() if member_kind else ""
    return Alone(head.text(), function, owner if words else "", member_kind)


class _Head:
    """Collects import lines and constants, and refuses what cannot be shown."""

    def __init__(self, module: Module) -> None:
        self._module = module
        self._plain: set[str] = set()
        self._from: dict[str, set[str]] = {}
        self._constants: list[str] = []
        self.own = 0

    def need(self, name: str) -> None:
        module = self._module
        if name in module.imports:
            self._import(*module.imports[name])
        elif name in module.definitions:
            self._import(module.dotted, name, "")
        elif module.constants.get(name):
            self._constants.append(module.constants[name])
            if module.constants[name].startswith(f"{name} = re."):
                self._plain.add("import re")
            if len(self._constants) > MAX_CONSTANTS:
                raise NotAlone("many constants")
        else:
            raise NotAlone(f"the module's {name}")
        if len(self._plain) + len(self._from) > MAX_IMPORTS:
            raise NotAlone("many imports")

    def _import(self, origin: str, name: str, as_name: str) -> None:
        path = f"{origin}.{name}" if origin else name
        if origin == "__future__" or name == "*" or any(part.startswith("_") for part in path.split(".")):
            raise NotAlone(f"{path}, which is private")
        package = path.split(".")[0]
        own = package == self._module.dotted.split(".")[0] and package not in sys.stdlib_module_names
        self.own += own or origin == self._module.dotted
        if self.own > MAX_OWN_IMPORTS:
            raise NotAlone("much of its own package")
        spelled = f"{name} as {as_name}" if as_name and as_name != name else name
        if origin:
            self._from.setdefault(origin, set()).add(spelled)
        else:
            self._plain.add(f"import {spelled}")

    def can_type(self, names: set[str], hints: list[ast.expr]) -> bool:
        """Whether the hints need only the standard library; the imports are then added."""
        quoted = any(isinstance(n, ast.Constant) and isinstance(n.value, str) for hint in hints for n in ast.walk(hint))
        known = all(
            name in self._module.imports
            and (self._module.imports[name][0] or self._module.imports[name][1]).split(".")[0]
            in ("typing", "collections", "datetime", "pathlib", "types", "decimal", "fractions", "enum", "numbers")
            for name in names
        )
        if quoted or not known:
            return False
        if len({self._module.imports[name][0] for name in names} | set(self._from)) > MAX_IMPORTS:
            return False
        for name in sorted(names):
            self._import(*self._module.imports[name])
        return True

    def text(self) -> str:
        lines = sorted(self._plain)
        lines += [f"from {origin} import {', '.join(sorted(names))}" for origin, names in sorted(self._from.items())]
        blocks = ["\n".join(lines)] if lines else []
        blocks += ["\n".join(self._constants)] if self._constants else []
        return "\n\n".join(blocks) + "\n\n\n" if blocks else ""


def _decorators(node: Function, owner: str, module: Module) -> tuple[list[ast.expr], str]:
    """The decorators to show, and the kind of member; "" for a function, also a static one."""
    kept: list[ast.expr] = []
    kind = "method" if owner else ""
    for decorator in node.decorator_list:
        target = decorator.func if isinstance(decorator, ast.Call) else decorator
        parts = ast.unparse(target).split(".")
        if owner and parts[-1] in _MEMBERS:
            kind = _MEMBERS[parts[-1]]
            if kind:
                kept.append(decorator)
        elif not any(_ONLY_REGISTER.fullmatch(part) for part in parts):
            kept.append(decorator)
    return kept, kind


def _refuse_state(node: Function) -> None:
    """Raises NotAlone for a method that lives off more of its object than a reader could guess."""
    if not node.args.args and not node.args.posonlyargs:
        raise NotAlone("its object")
    own = (*node.args.posonlyargs, *node.args.args)[0].arg
    seen: set[str] = set()
    for child in ast.walk(node):
        if isinstance(child, ast.Attribute) and isinstance(child.value, ast.Name) and child.value.id == own:
            seen.add(child.attr)
        if isinstance(child, ast.Call) and isinstance(child.func, ast.Attribute) and child.func.attr.startswith("_"):
            raise NotAlone("a private method")
    if len(seen) > MAX_ATTRIBUTES:
        raise NotAlone("much state")


def _refuse_inner(inside: list[ast.AST]) -> None:
    for child in inside:
        if isinstance(child, ast.ImportFrom) and (child.level or (child.module or "").startswith("_")):
            raise NotAlone("an import relative to its module")
        if isinstance(child, ast.Global | ast.Nonlocal):
            raise NotAlone("a variable outside it")
        if isinstance(child, ast.Name) and child.id in ("super", "__class__", "__file__", "__name__", "__path__"):
            raise NotAlone(child.id)
        if isinstance(child, ast.Attribute) and child.attr.startswith("_") and not child.attr.startswith("__"):
            of_itself = isinstance(child.value, ast.Name) and child.value.id in ("self", "cls")
            if not of_itself:
                raise NotAlone("a private attribute of another object")


def _bound(inside: list[ast.AST]) -> Iterator[str]:
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


def _loaded(nodes: Iterator[ast.AST] | list[ast.AST]) -> Iterator[str]:
    return (child.id for child in nodes if isinstance(child, ast.Name) and isinstance(child.ctx, ast.Load))


def _source(node: Function, lines: list[str], kept: list[ast.expr]) -> str:
    """The source lines of the function without docstring and without the decorators that only register."""
    docstring = node.body[0]
    assert docstring.end_lineno is not None and node.end_lineno is not None
    head = [line for d in kept for line in lines[d.lineno - 1 : d.end_lineno]]
    head += lines[node.lineno - 1 : docstring.lineno - 1]
    return "\n".join(head + lines[docstring.end_lineno : node.end_lineno])


def _without_hints(node: Function, lines: list[str], kept: list[ast.expr]) -> str:
    """The same without the types of parameters and result, where those are the package's own."""
    arguments = ast.parse(f"def f({ast.unparse(node.args)}): pass").body[0]
    assert isinstance(arguments, ast.FunctionDef)
    for argument in ast.walk(arguments.args):
        if isinstance(argument, ast.arg):
            argument.annotation = None
    indent = " " * node.col_offset
    word = "async def" if isinstance(node, ast.AsyncFunctionDef) else "def"
    head = [line for d in kept for line in lines[d.lineno - 1 : d.end_lineno]]
    head.append(f"{indent}{word} {node.name}({ast.unparse(arguments.args)}):")
    docstring = node.body[0]
    assert docstring.end_lineno is not None and node.end_lineno is not None
    return "\n".join(head + lines[docstring.end_lineno : node.end_lineno])


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
    return text if len(text) <= MAX_CONSTANT and "\n" not in text else ""
