"""A known answer under the name and with the parameters that are asked for, by the comment or by a typed `def` line.

Retrieval finds what is meant; how it is to be called is the user's. Only names change, never what the code does.
"""

import ast
import keyword
import re
import textwrap

from jotcode.model.placing import parses
from jotcode.model.renaming import parameters_of, renamed
from jotcode.model.request import asked_head, parameters_in
from jotcode.model.task import Task

_TYPED = re.compile(r"(?:async\s+)?def\s+(\w+)\s*\((.*)\)\s*(?:->.*)?:$", re.DOTALL)


def adapted(code: str, task: Task) -> str | None:
    """The code as the task wants it called; unchanged where the task says nothing; None where it does not fit.

    code: imports and one function, or anything else, which only fits where nothing is said.
    """
    typed = task.def_line.strip()
    if typed:
        found = _TYPED.match(typed)
        head = _under_head(code, found[1], found[2], typed) if found else None
        return _imports_inside(head) if head is not None else None
    asked = asked_head(task.comment)
    if asked is None or keyword.iskeyword(asked.name) or not asked.name.isidentifier():
        return code
    known = parameters_of(code)
    if known is None:
        return _class_called(asked.name, code)
    if known[0] == asked.name and asked.parameters is None:
        return code
    if asked.parameters is None:
        return renamed(code, {known[0]: asked.name})
    line = f"def {asked.name}({asked.text}):"
    return _under_head(code, asked.name, asked.text, line) if parses(f"{line}\n    pass") else None


def _class_called(name: str, code: str) -> str | None:
    """A class under this name; what is neither class nor function has no name that could be asked for."""
    found = re.findall(r"^class (\w+)", code, re.MULTILINE)
    if not found:
        return code
    return (code if found[0] == name else renamed(code, {found[0]: name})) if name[:1].isupper() else None


def _under_head(code: str, name: str, parameters: str, line: str) -> str | None:
    """The function under this head, its parameters renamed in their order; None unless there are as many."""
    known = parameters_of(code)
    wanted = parameters_in(_without_brackets(parameters))
    if known is None or len(known[1]) != len(wanted) or "self" in wanted or "*" in parameters:
        return None
    names = {old: new for old, new in zip((known[0], *known[1]), (name, *wanted), strict=True) if old != new}
    other = renamed(code, names) if names else code
    function = _function_of(other) if other is not None else None
    if other is None or function is None or function.args.vararg or function.args.kwonlyargs or function.args.kwarg:
        return None
    lines = other.split("\n")
    start, body = function.lineno - 1, function.body[0].lineno - 1
    if start == body or function.decorator_list:
        return None
    return "\n".join([*lines[:start], line, *lines[body:]])


def _function_of(code: str) -> ast.FunctionDef | None:
    body = ast.parse(code).body if parses(code) else []
    return next((node for node in body if isinstance(node, ast.FunctionDef)), None)


def _without_brackets(text: str) -> str:
    """Parameters without the insides of brackets, whose commas separate no parameters: `a: dict[str, int]`."""
    before = ""
    while before != text:
        before, text = text, re.sub(r"\[[^\[\]]*\]|\([^()]*\)|\{[^{}]*\}", "", text)
    return text


def _imports_inside(code: str) -> str:
    """The head first: what the function imports stands inside it, for the line above is the user's."""
    function = _function_of(code)
    lines = code.split("\n")
    start = function.lineno - 1 if function is not None else 0
    imports = [line for line in lines[:start] if line.strip()]
    return "\n".join([lines[start], *(textwrap.indent(line, "    ") for line in imports), *lines[start + 1 :]])
