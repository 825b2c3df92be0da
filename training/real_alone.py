"""A function or a class that stands alone: with the imports and the literal constants that it needs above it.

What stands in the standard library's own modules is imported from there if it is public; what belongs to the package
that the code is part of cannot be had by a user, and is shown as context (real_context.py).
"""

import ast
import re
import sys

from jotcode.training.real_names import (
    BUILTINS,
    Module,
    NotAlone,
    body_of,
    bound,
    import_line,
    loaded,
    parameters,
    refuse_inner,
    unhinted,
    walk,
)
from jotcode.training.source_tree import Function

MAX_IMPORTS, MAX_OWN_IMPORTS, MAX_CONSTANTS = 4, 2, 2
# Decorators that register, dispatch or document, and leave what the function does.
_ONLY_REGISTER = re.compile(
    r"_.*|set_module|array_function_dispatch|array_function_from_dispatcher|public|export\w*|xp_capabilities|implements|"
    r"cacheit|final|override|docfiller|substitution|compatibility|preprocess_data|not_implemented_for|interpolated|"
    r"copy_docstring_and_deprecators|inherits_doc|doc_controls"
)
_MEMBERS = {"staticmethod": "", "classmethod": "class method", "property": "property", "cached_property": "property"}
_TYPING = frozenset(
    ("typing", "collections", "datetime", "pathlib", "types", "decimal", "fractions", "enum", "numbers")
)


def alone(
    node: Function | ast.ClassDef, lines: list[str], module: Module, decorators: list[ast.expr]
) -> tuple[str, str]:
    """The imports and constants that a function or class needs, and its source without docstring.

    The first ends with the blank lines that belong below it, or is "". decorators: those to keep. Raises NotAlone.
    """
    inside = walk(body_of(node))
    refuse_inner(inside, may_call_super=isinstance(node, ast.ClassDef))
    head = _Head(module)
    for name in sorted(needs(node, decorators)):
        head.need(name)
    if isinstance(node, ast.ClassDef):
        return head.text(), source_of(node, lines, decorators)
    if head.own and len(body_of(node)) == 1:
        raise NotAlone("another function that does all the work")
    hints = hints_of(node)
    if hints and not head.can_type(hints):
        return head.text(), without_hints(node, lines, decorators)
    return head.text(), source_of(node, lines, decorators)


def needs(node: Function | ast.ClassDef, decorators: list[ast.expr]) -> set[str]:
    """The names that a definition takes from its module, those of its types left out."""
    inside = walk(body_of(node))
    own = {node.name} | set(bound(inside))
    outside: list[ast.AST] = [*decorators]
    if isinstance(node, ast.ClassDef):
        outside += [*node.bases, *(keyword.value for keyword in node.keywords)]
    else:
        own |= {argument.arg for argument in parameters(node)}
        outside += [default for default in (*node.args.defaults, *node.args.kw_defaults) if default is not None]
    return (set(loaded(inside)) - own | set(loaded(walk(outside)))) - BUILTINS


def hints_of(node: Function) -> list[ast.expr]:
    """The types of parameters and result."""
    hints = [argument.annotation for argument in parameters(node) if argument.annotation is not None]
    return hints + ([node.returns] if node.returns is not None else [])


def shown_decorators(node: Function, in_class: bool) -> tuple[list[ast.expr], str]:
    """The decorators to show, and the kind of member; "" for a function, also a static one."""
    kept: list[ast.expr] = []
    kind = "method" if in_class else ""
    for decorator in node.decorator_list:
        target = decorator.func if isinstance(decorator, ast.Call) else decorator
        parts = ast.unparse(target).split(".")
        if in_class and parts[-1] in _MEMBERS:
            kind = _MEMBERS[parts[-1]]
            if kind:
                kept.append(decorator)
        elif not any(_ONLY_REGISTER.fullmatch(part) for part in parts):
            kept.append(decorator)
    return kept, kind


def source_of(node: Function | ast.ClassDef, lines: list[str], decorators: list[ast.expr]) -> str:
    """The source lines of a definition without docstring and without the other decorators."""
    head = [line for d in decorators for line in lines[d.lineno - 1 : d.end_lineno]]
    first, last = _below_docstring(node)
    return "\n".join(head + lines[node.lineno - 1 : first] + lines[last : node.end_lineno])


def without_hints(node: Function, lines: list[str], decorators: list[ast.expr]) -> str:
    """The same without the types of parameters and result, where those are the package's own."""
    head = [line for d in decorators for line in lines[d.lineno - 1 : d.end_lineno]]
    word = "async def" if isinstance(node, ast.AsyncFunctionDef) else "def"
    head.append(f"{' ' * node.col_offset}{word} {node.name}({unhinted(node.args)}):")
    return "\n".join(head + lines[_body_at(node) : node.end_lineno])


def _below_docstring(node: Function | ast.ClassDef) -> tuple[int, int]:
    """The lines (from 0) that the docstring takes; an empty place where the body begins, if there is none."""
    if body_of(node) is node.body:
        return node.lineno, node.lineno
    docstring = node.body[0]
    assert docstring.end_lineno is not None
    return docstring.lineno - 1, docstring.end_lineno


def _body_at(node: Function) -> int:
    if body_of(node) is not node.body:
        return _below_docstring(node)[1]
    first = node.body[0]
    decorators = first.decorator_list if isinstance(first, Function | ast.ClassDef) else []
    return min([first.lineno, *(decorator.lineno for decorator in decorators)]) - 1


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
        line = import_line(origin, name, as_name)
        path = f"{origin}.{name}" if origin else name
        package = path.split(".")[0]
        if any(part.startswith("_") for part in path.split(".")):
            raise NotAlone(f"{path}, which is private")
        if package not in sys.stdlib_module_names:
            # `import numpy as np` is what users of the package write too.
            if package == self._module.dotted.split(".")[0] and origin:
                raise NotAlone("its own package")
        elif origin == self._module.dotted:
            self.own += 1
            if self.own > MAX_OWN_IMPORTS:
                raise NotAlone("much of its own module")
        if origin:
            self._from.setdefault(origin, set()).add(line.partition(" import ")[2])
        else:
            self._plain.add(line)

    def can_type(self, hints: list[ast.expr]) -> bool:
        """Whether the hints need only the standard library; the imports are then added."""
        nodes = walk(hints)
        names = set(loaded(nodes)) - BUILTINS
        quoted = any(isinstance(node, ast.Constant) and isinstance(node.value, str) for node in nodes)
        imports = self._module.imports
        known = all(
            name in imports and (imports[name][0] or imports[name][1]).split(".")[0] in _TYPING for name in names
        )
        if quoted or not known or len({imports[name][0] for name in names} | set(self._from)) > MAX_IMPORTS:
            return False
        for name in sorted(names):
            self._import(*imports[name])
        return True

    def text(self) -> str:
        lines = sorted(self._plain)
        lines += [f"from {origin} import {', '.join(sorted(names))}" for origin, names in sorted(self._from.items())]
        blocks = ["\n".join(lines)] if lines else []
        blocks += ["\n".join(self._constants)] if self._constants else []
        return "\n\n".join(blocks) + "\n\n\n" if blocks else ""
