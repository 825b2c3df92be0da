"""What can be known of a candidate without running it: names that nothing defines, parameters that nothing uses, and a
signature that is not the one that was asked for. Such candidates step back behind the others.
"""
import ast
import builtins
import itertools
import keyword
import re
import textwrap

from jotcode.model.constructs import missing_constructs
from jotcode.model.prompt import enclosing
from jotcode.model.request import asked_head
from jotcode.model.syntax import tree_of
from jotcode.model.task import Task

_BUILTINS = frozenset(dir(builtins)) | {"__name__", "__file__"}
_QUOTED = re.compile(r"(?<!\w)(?:'([^']{1,30})'|\"([^\"]{1,30})\"|`([^`]{1,30})`)(?!\w)")
_NUMBER = re.compile(r"(?<![\w.-])\d+(?:\.\d+)?(?![\w-])")


def demerits(code: str, task: Task) -> int:
    """How much speaks against a candidate; 0 is spotless. code: at column 0, the typed def line included.

    Code that does not parse counts as many: it is dropped later, where it stands in its place.
    """
    tree = _parsed(code)
    if tree is None:
        return 100
    missing = missing_constructs(list(ast.walk(tree)), task.comment)
    unknown = len(_undefined(tree, task)) + len(unknown_attributes(tree, task))
    return 2 * unknown + 2 * _repeated(tree) + _unlike_request(tree, task) + missing


def lacks(code: str, task: Task) -> int:
    """How many constructs that the comment names are not in the code; the part of demerits that counts for known code.

    Known answers have been run, and a team's own may use names that its code defines elsewhere.
    """
    tree = _parsed(code)
    return missing_constructs(list(ast.walk(tree)), task.comment) if tree is not None else 0


def _unlike_request(tree: ast.Module, task: Task) -> int:
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    unlike = 3 * _unlike_asked(tree, functions, task.comment)
    return _unused(functions) + unlike + _missing_constants(tree, task.comment)


def _repeated(tree: ast.Module) -> int:
    """Assignments that stand twice in a row: a slip of the model's, hardly ever meant."""
    bodies = [body for node in ast.walk(tree) for body in (getattr(node, "body", None),) if isinstance(body, list)]
    pairs = [pair for body in bodies for pair in itertools.pairwise(body)]
    changes = (ast.Assign, ast.AugAssign, ast.AnnAssign)
    return sum(isinstance(one, changes) and ast.dump(one) == ast.dump(other) for one, other in pairs)


def _parsed(code: str) -> ast.Module | None:
    return tree_of(code) or tree_of("async def _():\n" + textwrap.indent(code, "    "))  # a snippet may return


def _undefined(tree: ast.Module, task: Task) -> set[str]:
    """Names that are read and that neither the code, nor the file around it, nor Python defines."""
    lost = free_names(tree)
    # Any word of the file may be a name that stands for something there: the file need not parse.
    return lost - set(re.findall(r"[A-Za-z_]\w*", task.prefix)) if lost else lost


def free_names(tree: ast.Module) -> set[str]:
    """Names that are read and that neither the code nor Python defines."""
    bound: set[str] = set(_BUILTINS)
    read: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            (read if isinstance(node.ctx, ast.Load) else bound).add(node.id)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            bound.add(node.name)
        elif isinstance(node, ast.arg):
            bound.add(node.arg)
        elif isinstance(node, ast.alias):
            bound.add((node.asname or node.name).split(".")[0])
        elif isinstance(node, ast.ExceptHandler | ast.MatchAs | ast.MatchStar) and node.name:
            bound.add(node.name)
    return read - bound


def unknown_attributes(tree: ast.Module, task: Task) -> set[str]:
    """Attributes of self that are read and that neither the code nor the file above sets or defines.

    Nothing is known of a class that has a base.
    """
    headers = [header for header in enclosing(task) if header.lstrip().startswith("class")]
    if not headers or re.search(r"\(\s*\w", headers[-1]):
        return set()
    read: set[str] = set()
    known = set(re.findall(r"\bself\.(\w+)", task.prefix))
    known |= set(re.findall(r"^[ \t]+(?:async\s+)?(?:def\s+)?(\w+)\s*[(:=]", task.prefix, re.MULTILINE))
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in ("self", "cls"):
            (read if isinstance(node.ctx, ast.Load) else known).add(node.attr)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            known.add(node.name)
    return {name for name in read - known if not name.startswith("__")}


def _unused(functions: list[ast.FunctionDef | ast.AsyncFunctionDef]) -> int:
    """Parameters of the first function that its body never reads."""
    if not functions:
        return 0
    first = functions[0]
    read = {node.id for statement in first.body for node in ast.walk(statement) if isinstance(node, ast.Name)}
    names = [argument.arg for argument in (*first.args.posonlyargs, *first.args.args, *first.args.kwonlyargs)]
    return sum(name not in read and name not in ("self", "cls") and not name.startswith("_") for name in names)


def _missing_constants(tree: ast.Module, comment: str) -> int:
    """Numbers and quoted strings of the comment that the code does not hold, at most 3.

    An example in the comment ('12 should give [2, 2, 3]') is missing from every candidate alike and decides nothing.
    """
    held = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    numbers = {float(value) for value in held if isinstance(value, int | float) and not isinstance(value, bool)}
    texts = "\n".join(value for value in held if isinstance(value, str))
    quoted = ["".join(groups) for groups in _QUOTED.findall(comment)]
    named = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    missing = sum(text not in texts and text not in named for text in quoted)
    for number in map(float, _NUMBER.findall(_QUOTED.sub(" ", comment))):
        # 4.5 percent may stand as 0.045 or as 1.045; '3 most common' as a slice, 'at least 2' as '> 1'.
        near = (number, number / 100, 1 + number / 100, 1 - number / 100, number - 1, number + 1)
        missing += number > 1 and not any(abs(value - other) < 1e-9 for value in near for other in numbers)
    return min(missing, 3)


def _unlike_asked(tree: ast.Module, functions: list[ast.FunctionDef | ast.AsyncFunctionDef], comment: str) -> int:
    """1 for a name that was asked for and is not defined, 1 for other parameters than were asked for."""
    asked = asked_head(comment)
    if asked is None or asked.name in _BUILTINS or keyword.iskeyword(asked.name):
        return 0
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    if not any(node.name == asked.name for node in (*functions, *classes)):
        return 1
    function = next((node for node in functions if node.name == asked.name), None)
    if asked.parameters is None or function is None:
        return 0
    arguments = function.args
    plain = (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)
    given = [argument.arg for argument in (*plain, arguments.vararg, arguments.kwarg) if argument is not None]
    return int(tuple(name for name in given if name not in ("self", "cls")) != asked.parameters)
