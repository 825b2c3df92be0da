"""Code compared by its syntax tree: two answers that differ in nothing but their names are one answer."""

import ast
import hashlib
import textwrap

LONG = 3  # lines beyond which two people do not write the same by chance
_Function = ast.FunctionDef | ast.AsyncFunctionDef


def shape(code: str, name: str = "") -> str:
    """The syntax tree without the answer's own name, so that a mere new name does not hide a copy.

    code: what stands at top level or inside a function.  name: of the function or class that is defined.
    """
    tree = _parsed(code)
    if tree is None:
        return hashlib.sha256(code.encode()).hexdigest()
    return ast.dump(_Renamed({name: "_"}).visit(tree))


def shape_without_names(code: str, name: str = "") -> str:
    """The shape with parameters and local names numbered as they appear.

    Names of methods, attributes and dataclass fields stay: they are what a caller uses.
    """
    tree = _parsed(code)
    if tree is None:
        return hashlib.sha256(code.encode()).hexdigest()
    names = {name: "_"}
    for bound in _bound(tree, of_class=False):
        names.setdefault(bound, f"_{len(names)}")
    return ast.dump(_Renamed(names).visit(tree))


def answers_of(code: str) -> list[tuple[str, str]]:
    """The functions and classes that a piece of code defines and that are longer than three lines, each with its name.

    Code that defines none, such as the body of a function, is one answer without a name. [] for what does not parse.
    """
    tree = _parsed(code)
    if tree is None:
        return []
    found = [node for node in tree.body if isinstance(node, _Function | ast.ClassDef) and node.name != "_"]
    if not found and code.strip().count("\n") >= LONG:
        return [(code, "")]
    sources = [(ast.unparse(_without_docstring(node)), node.name) for node in found]
    return [(source, name) for source, name in sources if source.count("\n") >= LONG]


def _without_docstring(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> ast.AST:
    first = node.body[0]
    if len(node.body) > 1 and isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        node.body = node.body[1:]
    return node


def _parsed(code: str) -> ast.Module | None:
    for source in (code, "def _():\n" + textwrap.indent(code, "    ")):
        try:
            return ast.parse(source)
        except SyntaxError:
            continue
    return None


def _bound(node: ast.AST, of_class: bool) -> list[str]:
    """The names that a piece of code gives to values, in the order in which they stand; fields of classes apart."""
    names: list[str] = []
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.arg):
            names.append(child.arg)
        elif isinstance(child, ast.Name) and isinstance(child.ctx, ast.Store) and not of_class:
            names.append(child.id)
        elif (isinstance(child, _Function) and not of_class) or (isinstance(child, ast.ExceptHandler) and child.name):
            names.append(str(child.name))
        is_field = of_class and isinstance(child, ast.Assign | ast.AnnAssign)
        names.extend(_bound(child, of_class=is_field or isinstance(child, ast.ClassDef)))
    return names


class _Renamed(ast.NodeTransformer):
    def __init__(self, names: dict[str, str]) -> None:
        self._names = names

    def visit_Name(self, node: ast.Name) -> ast.Name:
        node.id = self._names.get(node.id, node.id)
        return node

    def visit_arg(self, node: ast.arg) -> ast.arg:
        self.generic_visit(node)
        node.arg = self._names.get(node.arg, node.arg)
        return node

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> ast.ExceptHandler:
        self.generic_visit(node)
        node.name = self._names.get(node.name or "", node.name)
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        self.generic_visit(node)
        node.name = self._names.get(node.name, node.name)
        return node

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AsyncFunctionDef:
        self.generic_visit(node)
        node.name = self._names.get(node.name, node.name)
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.ClassDef:
        self.generic_visit(node)
        node.name = self._names.get(node.name, node.name)
        return node
