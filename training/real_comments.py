"""Where comments stand in a module: above a function, or above a few statements inside one."""

import ast
import re
from collections.abc import Iterator

from jotcode.training.real_context import Definition
from jotcode.training.source_tree import Function

_COMMENT = re.compile(r"( *)#+ ?(.*)")


def commented_blocks(node: Function, lines: list[str]) -> Iterator[tuple[int, list[str], list[ast.stmt]]]:
    """Comments on lines of their own inside a function: the line (from 0) of each, its words, the statements below it.

    The statements end at a blank line, at the next comment, or with their block.
    """
    stack: list[ast.AST] = [node]
    while stack:
        parent = stack.pop()
        for name in ("body", "orelse", "finalbody"):
            body = getattr(parent, name, None)
            if not isinstance(body, list):
                continue
            for index, statement in enumerate(body):
                if isinstance(statement, Definition) or not isinstance(statement, ast.stmt):
                    continue
                words = _comment_above(statement.lineno - 1, statement.col_offset, lines)
                if words:
                    yield statement.lineno - 1 - len(words), words, _unbroken(body[index:])
        stack += [
            child
            for child in ast.iter_child_nodes(parent)
            if isinstance(child, ast.stmt | ast.ExceptHandler | ast.match_case) and not isinstance(child, Definition)
        ]


def _unbroken(statements: list[ast.stmt]) -> list[ast.stmt]:
    block = statements[:1]
    for statement in statements[1:]:
        end = block[-1].end_lineno
        if isinstance(statement, Definition) or end is None or statement.lineno != end + 1:
            break
        block.append(statement)
    return block


def _comment_above(line: int, column: int, lines: list[str]) -> list[str]:
    """The words of the comment lines right above a line (from 0) that stand in the same column."""
    words: list[str] = []
    while line > 0:
        match = _COMMENT.fullmatch(lines[line - 1].rstrip())
        if match is None or len(match[1]) != column:
            break
        words.insert(0, match[2].strip())
        line -= 1
    return words


def leading_comment(node: Function, lines: list[str]) -> list[str]:
    """The words of a comment above a function, or of one that its body begins with."""
    first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)]) - 1
    above = _comment_above(first, node.col_offset, lines)
    if above:
        return above
    statement = node.body[0]
    inner = _comment_above(statement.lineno - 1, statement.col_offset, lines)
    # A blank line below it would set it apart from the first statement; here it may as well be about that alone.
    return inner if len(node.body) == 1 else []
