"""Names one step beside what the file defines, put right: self.LIMIT where the file has LIMIT, and the reverse.

A small model knows what it wants to name sooner than where that is kept; what is kept where stands in the file.
"""

import ast
import re

from jotcode.model.pieces import METHOD
from jotcode.model.prompt import place_of
from jotcode.model.ranking import free_names, unknown_attributes
from jotcode.model.syntax import tree_of
from jotcode.model.task import Task

_AT_TOP = re.compile(r"^(?:async def |def |class )?(\w+)\s*(?:[(:=]|$)", re.MULTILINE)
_ON_SELF = re.compile(r"\bself\.(\w+)")
_METHOD = re.compile(r"^\s+(?:async )?def (\w+)\(\s*self\b", re.MULTILINE)


def mended(code: str, task: Task) -> str:
    """The code with such names put right; the same code where there are none, or where it does not parse."""
    tree = tree_of(code)
    if tree is None or "self" not in task.prefix:
        return code
    at_top = set(_AT_TOP.findall(task.prefix))
    on_self = set(_ON_SELF.findall(task.prefix)) | set(_METHOD.findall(task.prefix))
    lost = unknown_attributes(tree, task) & at_top
    # Inside a function the lines above may define any name; a new method sees nothing but the module's.
    strange = (free_names(tree) - at_top) & on_self if place_of(task) == METHOD else set()
    wrong: list[tuple[int, int, str, str]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self":
            if node.attr in lost:
                wrong.append((node.lineno, node.col_offset, f"self.{node.attr}", node.attr))
        elif isinstance(node, ast.Name) and node.id in strange:
            wrong.append((node.lineno, node.col_offset, node.id, f"self.{node.id}"))
    lines = code.split("\n")
    for line, column, old, new in sorted(wrong, reverse=True):
        raw = lines[line - 1].encode()  # the columns of a tree are bytes
        if raw[column:].startswith(old.encode()):  # inside an f-string, Python 3.11 tells other columns
            lines[line - 1] = (raw[:column] + new.encode() + raw[column + len(old) :]).decode()
    found = "\n".join(lines)
    return found if tree_of(found) is not None else code
