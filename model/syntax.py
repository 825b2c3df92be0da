"""Source that may be anything: broken, hostile, or nested too deep to parse."""

import ast
import warnings


def tree_of(source: str) -> ast.Module | None:
    """The syntax tree; None for what does not parse, for whatever reason. Nothing is printed and nothing is run."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a wrong escape in a string is not ours to tell
            return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
