"""Code with the lines that stand above it in a file, as an editor would send them: what it uses is shown, the rest not.

The context is short, as the encoder's share of it is: import lines, constants, headers of helpers, the class with the
attributes that its __init__ sets and the headers of its methods, and for code inside a function the lines above it.
"""

import ast
import functools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from jotcode.training.real_alone import hints_of, needs, source_of, without_hints
from jotcode.training.real_names import (
    BUILTINS,
    MAX_SHOWN,
    Module,
    NotAlone,
    attributes,
    body_of,
    bound,
    header_of,
    import_line,
    loaded,
    parameters,
    refuse_inner,
    walk,
)
from jotcode.training.source_tree import Function

MAX_PREFIX = 600  # characters of what is shown of module and class
MAX_FIELDS, MAX_METHODS, MAX_DEFINITIONS, MAX_UNSEEN = 8, 4, 4, 2
NEAR_LINES = 7  # above a snippet; the encoder reads as many
MAX_ABOVE = 120

Definition = Function | ast.ClassDef


def in_context(
    node: Function, owner: ast.ClassDef | None, lines: list[str], module: Module, decorators: list[ast.expr]
) -> tuple[str, str]:
    """What to show above a function or method, ending in blank lines, and its source without docstring.

    owner: the class of a method; None for a function and a static method. Raises NotAlone.
    """
    inside = walk(body_of(node))
    own = _first_parameter(node) if owner is not None else ""
    members = _Members.of(owner) if owner is not None else _Members()
    refuse_inner(inside, own, owner is not None and bool(owner.bases), members.known)
    names = needs(node, decorators) - ({owner.name, "super"} if owner is not None else {"super"})
    hints = hints_of(node)
    typed = set(loaded(walk(hints))) - BUILTINS <= names | {"Any"} and not _quoted(hints)
    if typed and "Any" in set(loaded(walk(hints))) and "Any" in module.imports:
        names |= {"Any"}
    prefix = _module_lines(names, module)
    if owner is not None:
        prefix += _class_lines(owner, members, attributes(inside, own), skip=node.name)
    if len(prefix) > MAX_PREFIX:
        raise NotAlone("much of its module")
    return prefix, (source_of if typed else without_hints)(node, lines, decorators)


def class_in_context(node: ast.ClassDef, lines: list[str], module: Module) -> tuple[str, str]:
    """What to show above a class, ending in blank lines, and its source without docstring. Raises NotAlone."""
    refuse_inner(walk(body_of(node)), may_call_super=True, members=_Members.of(node).known)
    prefix = _module_lines(needs(node, node.decorator_list), module)
    if len(prefix) > MAX_PREFIX:
        raise NotAlone("much of its module")
    return prefix, source_of(node, lines, node.decorator_list)


def above_snippet(
    chain: Sequence[Definition], at: int, block: Sequence[ast.stmt], lines: list[str], module: Module
) -> str:
    """What to show above a block of statements in a function: its module's names, its class, the lines before it.

    chain: the definitions around the block, outermost first, the last of them the function.  at: the line, from 0, of
    the comment that asks for the block. Raises NotAlone for a name that would not be in sight.
    """
    function = chain[-1]
    assert isinstance(function, Function)
    owner = next((outer for outer in reversed(chain) if isinstance(outer, ast.ClassDef)), None)
    inside = walk(block)
    own = _first_parameter(_method(chain)) if owner is not None else ""
    members = _Members.of(owner) if owner is not None else _Members()
    refuse_inner(inside, own, members=members.known)
    above = _lines_above(function, at, lines)
    near = above[-NEAR_LINES:]
    seen = set(re.findall(r"\w+", "\n".join(near)))
    seen |= {argument.arg for outer in chain if isinstance(outer, Function) for argument in parameters(outer)}
    names = set(loaded(inside)) - set(_bound_first(block)) - BUILTINS - seen
    names -= {outer.name for outer in chain if isinstance(outer, ast.ClassDef)}
    prefix = _module_lines(names, module)
    for depth, outer in enumerate(chain[:-1]):
        indent = "    " * depth
        if outer is owner:
            unseen = [name for name in attributes(inside, own) if f"{own}.{name}" not in "\n".join(near)]
            prefix += _class_lines(owner, members, unseen, skip=function.name, indent=indent)
        else:
            prefix += header_of(outer, indent) + "\n"
    if len(prefix) > MAX_PREFIX:
        raise NotAlone("much of its module")
    return prefix + "\n".join([header_of(function, " " * function.col_offset), *above]) + "\n"


def _method(chain: Sequence[Definition]) -> Function:
    """The function that stands directly in the innermost class."""
    at = max(index for index, outer in enumerate(chain) if isinstance(outer, ast.ClassDef))
    method = chain[at + 1]
    assert isinstance(method, Function)
    return method


def _first_parameter(node: Function) -> str:
    positional = [*node.args.posonlyargs, *node.args.args]
    if not positional:
        raise NotAlone("its object")
    return positional[0].arg


def _bound_first(block: Sequence[ast.stmt]) -> list[str]:
    """Names that a block binds before it reads them, as far as its statements' order tells."""
    known: list[str] = []
    read: set[str] = set()
    for statement in block:
        inside = walk([statement])
        binds = set(bound(inside))
        if isinstance(statement, ast.AugAssign):
            binds = set()
        elif isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
            value = walk([statement.value])
            read |= set(loaded(value)) - set(bound(value))
        known += [name for name in binds if name not in read]
        read |= set(loaded(inside))
    return known


def _lines_above(function: Function, at: int, lines: list[str]) -> list[str]:
    """The function's lines before line `at`, without its docstring and comments; those far above left out."""
    body = body_of(function)
    start = min(body[0].lineno, at + 1) - 1 if body else at
    kept = [line.rstrip() for line in lines[start:at] if not line.lstrip().startswith("#")]
    while kept and not kept[0].strip():
        kept.pop(0)
    if len(kept) > MAX_ABOVE:
        raise NotAlone("a long way to the head of its function")
    return kept


def _module_lines(names: Iterable[str], module: Module) -> str:
    """Import lines, assignments and headers that make the names known, each group ended by blank lines."""
    imports, assigned, definitions = [], [], []
    for name in sorted(names):
        if name in module.imports:
            imports.append(import_line(*module.imports[name]))
        elif name in module.definitions:
            definitions.append(header_of(module.definitions[name]) + "\n    ...")
        elif module.constants.get(name) or module.assigned.get(name):
            assigned.append(module.constants.get(name) or module.assigned[name])
        else:
            raise NotAlone(f"the module's {name}")
    if len(definitions) > MAX_DEFINITIONS:
        raise NotAlone("much of its own module")
    text = "".join(f"{line}\n" for line in sorted(imports))
    if assigned:
        text += "\n" * bool(text) + "".join(f"{line}\n" for line in assigned)
    text += "\n\n" * bool(text) if definitions else ""
    text += "\n\n\n".join(definitions) + "\n" * bool(definitions)
    return text + "\n\n" if text else ""


@dataclass
class _Members:
    """What a class holds.  fields: name to line.  state: attribute to the method that first sets it, and the line."""

    fields: dict[str, str] = field(default_factory=dict)
    state: dict[str, tuple[Function, str]] = field(default_factory=dict)
    methods: dict[str, Function] = field(default_factory=dict)

    @classmethod
    @functools.lru_cache(maxsize=16)  # asked for by each method of a class in turn
    def of(cls, owner: ast.ClassDef) -> "_Members":
        members = cls()
        for child in owner.body:
            if isinstance(child, Function):
                members.methods.setdefault(child.name, child)
            elif isinstance(child, ast.AnnAssign | ast.Assign):
                target = child.target if isinstance(child, ast.AnnAssign) else child.targets[0]
                text = ast.unparse(child)
                if isinstance(target, ast.Name) and _is_short(text):
                    members.fields.setdefault(target.id, text)
        # What __init__ sets first; then what others set.
        for method in sorted(members.methods.values(), key=lambda method: method.name != "__init__"):
            members._add_state(method)
        return members

    def _add_state(self, method: Function) -> None:
        own = method.args.args[0].arg if method.args.args else ""
        for node in walk(body_of(method)):
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
                target = node.targets[0] if isinstance(node, ast.Assign) else node.target
                if isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name) and target.value.id == own:
                    text = ast.unparse(node)
                    if _is_short(text):
                        self.state.setdefault(target.attr, (method, text))

    @property
    def known(self) -> frozenset[str]:
        return frozenset((*self.fields, *self.state, *self.methods))


def _is_short(text: str) -> bool:
    return len(text) <= MAX_SHOWN and "\n" not in text


def _class_lines(owner: ast.ClassDef, members: _Members, used: Iterable[str], skip: str, indent: str = "") -> str:
    """The class as far as a member uses it: header, fields, attributes with the methods that set them, other methods.

    skip: the member itself.  Raises NotAlone if more than MAX_UNSEEN attributes, or a private one, cannot be shown.
    """
    # What the member sets by itself need not stand above it.
    state = {name: (method, line) for name, (method, line) in members.state.items() if method.name != skip}
    fields, methods = members.fields, members.methods
    used = [name for name in used if name != skip and not (name.startswith("__") and name.endswith("__"))]
    unseen = [name for name in used if name not in members.known]
    if len(unseen) > MAX_UNSEEN or any(name.startswith("_") for name in unseen):
        raise NotAlone("state that is set elsewhere")
    shown = [name for name in used if name in fields or name in state]
    at_start = [name for name, (method, _) in state.items() if method.name == "__init__"]
    shown += [name for name in (*fields, *at_start) if name not in shown][: max(0, 4 - len(shown))]
    called = [methods[name] for name in used if name in methods and name not in state]
    if len(shown) > MAX_FIELDS or len(called) > MAX_METHODS:
        raise NotAlone("much state")
    body = [f"{indent}    {fields[name]}" for name in fields if name in shown]
    setters = dict.fromkeys(state[name][0].name for name in state if name in shown and name not in fields)
    for setter in setters:
        lines = [line for name, (method, line) in state.items() if name in shown and method.name == setter]
        body += [""] * bool(body) + [header_of(methods[setter], f"{indent}    ")]
        body += [f"{indent}        {line}" for line in lines]
    for method in called:
        if method.name not in setters:
            body += [""] * bool(body) + [header_of(method, f"{indent}    "), f"{indent}        ..."]
    head = [indent + line for line in _decorations(owner)] + [header_of(owner, indent)]
    return "\n".join([*head, *body, *([""] if body else []), ""])


def _decorations(owner: ast.ClassDef) -> list[str]:
    return [f"@{ast.unparse(d)}" for d in owner.decorator_list if "dataclass" in ast.unparse(d)]


def _quoted(hints: list[ast.expr]) -> bool:
    return any(isinstance(node, ast.Constant) and isinstance(node.value, str) for node in walk(hints))
