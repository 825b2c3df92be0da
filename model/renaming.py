"""Another name for a function and its parameters, consistently through its code."""

import ast
import re
from collections.abc import Sequence

from jotcode.model.code_tokens import detokenise, tokenise


def parameters_of(code: str) -> tuple[str, list[str]] | None:
    """The name and the plain parameters of code that is imports and one function; None for anything else."""
    try:
        body = ast.parse(code).body
    except SyntaxError:
        return None
    functions = [node for node in body if not isinstance(node, (ast.Import, ast.ImportFrom))]
    if len(functions) != 1 or not isinstance(functions[0], (ast.FunctionDef, ast.AsyncFunctionDef)):
        return None
    arguments = functions[0].args
    return functions[0].name, [argument.arg for argument in (*arguments.posonlyargs, *arguments.args)]


def renamed(code: str, names: dict[str, str]) -> str | None:
    """The code with the names of `names` replaced; None where that might change another thing of that name."""
    tokens = tokenise(code)
    present = set(tokens)
    if any(new in present for new in names.values()):
        return None
    # A keyword argument or an attribute of the same name belongs to somebody else; a name in an f-string is hidden.
    for index, token in enumerate(tokens):
        if token in names and index and tokens[index - 1] == ".":
            return None
        if (
            re.match(r"[rb]?f|fr", token)
            and any(re.search(rf"\b{name}\b", token) for name in names)
            and token[-1] in "'\""
        ):
            return None
    depth = 0
    for index in range(_end_of_head(tokens), len(tokens) - 1):
        depth += (tokens[index] in "([{") - (tokens[index] in ")]}") if tokens[index] else 0
        if tokens[index] in names and tokens[index + 1] == "=" and depth > 0:
            return None
    return detokenise(names.get(token, token) for token in tokens)


def _end_of_head(tokens: Sequence[str]) -> int:
    """Where the first def's head ends, which may run over several lines: behind the colon outside all brackets."""
    depth = 0
    for index in range(next((i for i, token in enumerate(tokens) if token == "def"), 0), len(tokens)):
        depth += (tokens[index] in ("(", "[", "{")) - (tokens[index] in (")", "]", "}"))
        if tokens[index] == ":" and depth == 0:
            return index + 1
    return len(tokens)
