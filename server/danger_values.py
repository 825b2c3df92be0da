"""Where the values in an answer come from, as far as its text says: written out, given, or put together from both."""

import ast
from collections import defaultdict
from collections.abc import Callable
from enum import IntEnum

MOST_STEPS = 12  # from a name to what was assigned to it, to what that was made of …


class Kind(IntEnum):
    """FIXED: written out in the answer, or harmless whatever it is.  GIVEN: somebody else's.  BUILT: both, in one."""

    FIXED = 0
    GIVEN = 1
    BUILT = 2


_QUOTES = {
    "shlex.quote",
    "shlex.join",
    "pipes.quote",
    "len",
    "int",
    "float",
    "bool",
    "hash",
    "id",
    "os.getpid",
    "range",
}
_OWN_FOLDERS = {"tempfile.mkdtemp", "tempfile.TemporaryDirectory", "tempfile.gettempdir", "tempfile.NamedTemporaryFile"}
_PASSES_ON = {
    "str", "repr", "Path", "pathlib.Path", "PurePath", "os.fspath", "os.path.abspath", "os.path.dirname",
    "os.path.realpath", "os.path.normpath", "textwrap.dedent", "sqlalchemy.text", "text", "list", "tuple", "sorted",
}  # fmt: skip
_PUTS_TOGETHER = {"os.path.join"}


class Values:
    """The assignments of a tree. called: the dotted name of a function, with what imports say.

    They are taken together, whatever their order: a name is as bad as the worst value that it gets anywhere.
    """

    def __init__(self, tree: ast.Module, called: Callable[[ast.expr], str]) -> None:
        self._called = called
        self._assigned: dict[str, list[ast.expr]] = defaultdict(list)
        self._functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    self._note(target, node.value)
            elif isinstance(node, ast.AnnAssign | ast.NamedExpr) and node.value is not None:
                self._note(node.target, node.value)
            elif isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
                joined = ast.BinOp(ast.Constant(""), node.op, node.value)
                self._note(node.target, ast.copy_location(joined, node))
            elif isinstance(node, ast.withitem) and node.optional_vars is not None:
                self._note(node.optional_vars, node.context_expr)

    def _note(self, target: ast.expr, value: ast.expr) -> None:
        if isinstance(target, ast.Name):
            self._assigned[target.id].append(value)

    def kind(self, node: ast.AST, steps: int = MOST_STEPS) -> Kind:
        """Where a value comes from."""
        if steps == 0:
            return Kind.GIVEN
        parts: list[ast.expr] = []
        if isinstance(node, ast.Constant):
            return Kind.FIXED
        if isinstance(node, ast.Name):
            return self._kind_of_name(node, steps)
        if isinstance(node, ast.JoinedStr):
            parts = [
                value.value for value in node.values if isinstance(value, ast.FormattedValue) and not _is_number(value)
            ]
            return Kind.BUILT if self._worst(parts, steps) else Kind.FIXED
        if isinstance(node, ast.BinOp):
            return self._kind_of_operation(node, steps)
        if isinstance(node, ast.Call):
            return self._kind_of_call(node, steps)
        if isinstance(node, ast.List | ast.Tuple | ast.Set):
            return self._worst(node.elts, steps)
        if isinstance(node, ast.GeneratorExp | ast.ListComp):
            return self.kind(node.elt, steps - 1)
        if isinstance(node, ast.Attribute | ast.Starred | ast.Await):
            return self.kind(node.value, steps - 1)
        if isinstance(node, ast.IfExp):
            return self._worst([node.body, node.orelse], steps)
        if isinstance(node, ast.BoolOp):
            return self._worst(node.values, steps)
        return Kind.GIVEN

    def start_of(self, node: ast.AST, steps: int = MOST_STEPS) -> str:
        """The text that a value begins with, as far as it is written out; what is not is '{}'."""
        if steps == 0:
            return "{}"
        if isinstance(node, ast.Constant):
            return node.value if isinstance(node.value, str) else "{}"
        if isinstance(node, ast.JoinedStr):
            return "".join(self.start_of(value, steps - 1) for value in node.values)
        if isinstance(node, ast.FormattedValue):
            fixed = _is_number(node) or self.kind(node.value, steps - 1) == Kind.FIXED
            return "" if fixed else self.start_of(node.value, steps - 1)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            return self.start_of(node.left, steps - 1) + self.start_of(node.right, steps - 1)
        if isinstance(node, ast.BinOp):
            return self.start_of(node.left, steps - 1)
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute) and node.func.attr in ("format", "strip", "replace", "lower"):
                return self.start_of(node.func.value, steps - 1)
            if isinstance(node.func, ast.Attribute) and node.func.attr == "join" and node.args:
                return self.start_of(node.args[0], steps - 1)
            return (
                self.start_of(node.args[0], steps - 1) if node.args and self._called(node.func) in _PASSES_ON else "{}"
            )
        if isinstance(node, ast.GeneratorExp | ast.ListComp):
            return self.start_of(node.elt, steps - 1)
        if isinstance(node, ast.Name) and self._assigned[node.id]:
            return "".join(self.start_of(value, steps - 1) for value in self._assigned[node.id][:4])
        return "{}"

    def source_of(self, node: ast.expr) -> str:
        """The dotted name of the function whose result a value is; '' if that is not written out."""
        if isinstance(node, ast.Call):
            return self._called(node.func)
        values = self._assigned[node.id] if isinstance(node, ast.Name) else []
        return self._called(values[0].func) if values and isinstance(values[0], ast.Call) else ""

    def names_in(self, node: ast.AST) -> list[str]:
        """The names and texts that a value mentions, with those that were assigned to its names."""
        found: list[str] = []
        for one in ast.walk(node):
            if isinstance(one, ast.Name):
                found.append(one.id)
                found += [
                    inner.id
                    for value in self._assigned[one.id]
                    for inner in ast.walk(value)
                    if isinstance(inner, ast.Name)
                ]
            elif isinstance(one, ast.Attribute):
                found.append(one.attr)
            elif isinstance(one, ast.arg):
                found.append(one.arg)
        return found

    def around(self, node: ast.AST) -> list[str]:
        """The names of the functions that a node stands in."""
        return [function.name for function in self._functions if any(inner is node for inner in ast.walk(function))]

    def _kind_of_name(self, node: ast.Name, steps: int) -> Kind:
        values = self._assigned[node.id]
        if values:
            return self._worst(values, steps)
        return Kind.FIXED if node.id.isupper() or node.id == "__file__" else Kind.GIVEN

    def _kind_of_operation(self, node: ast.BinOp, steps: int) -> Kind:
        sides = [self.kind(node.left, steps - 1), self.kind(node.right, steps - 1)]
        if isinstance(node.op, ast.Mult):  # '?' * count repeats what is written out
            return min(sides)
        return Kind.BUILT if max(sides) else Kind.FIXED

    def _kind_of_call(self, node: ast.Call, steps: int) -> Kind:
        name = self._called(node.func)
        if name in _QUOTES or name in _OWN_FOLDERS:
            return Kind.FIXED
        if name in _PASSES_ON:
            return self._worst(node.args, steps)
        if name in _PUTS_TOGETHER:
            return Kind.BUILT if self._worst(node.args, steps) else Kind.FIXED
        if isinstance(node.func, ast.Attribute):
            mine = self.kind(node.func.value, steps - 1)
            arguments = [*node.args, *(word.value for word in node.keywords)]
            if node.func.attr in ("format", "join", "joinpath", "replace", "with_name"):
                return Kind.BUILT if max(mine, self._worst(arguments, steps)) else Kind.FIXED
            if node.func.attr in ("strip", "lower", "upper", "resolve", "absolute", "encode", "decode"):
                return mine
        return Kind.GIVEN

    def _worst(self, nodes: list[ast.expr], steps: int) -> Kind:
        return max((self.kind(node, steps - 1) for node in nodes), default=Kind.FIXED)


def _is_number(value: ast.FormattedValue) -> bool:
    """True for '{x:d}' and '{x:.2f}': whatever x is, only digits come out."""
    if not isinstance(value.format_spec, ast.JoinedStr) or len(value.format_spec.values) != 1:
        return False
    spec = value.format_spec.values[0]
    return isinstance(spec, ast.Constant) and str(spec.value)[-1:] in ("d", "f", "x", "e", "g", "b", "o")
