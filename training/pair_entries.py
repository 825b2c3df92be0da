"""A team's own pairs as entries, so that they are learnt, indexed and asked for like the corpus."""

import ast
import re
from collections.abc import Sequence
from pathlib import Path

from jotcode.training.corpus_entries import Entry
from jotcode.training.pairs import Pair


def entries_of_pairs(pairs: Sequence[Pair]) -> list[Entry]:
    """One entry for each different code; all the comments that it came with are its asks."""
    asks: dict[str, list[str]] = {}
    first: dict[str, Pair] = {}
    for pair in pairs:
        asks.setdefault(pair.code, []).append(pair.comment)
        first.setdefault(pair.code, pair)
    return [
        _entry(first[code], tuple(dict.fromkeys(comments)), number)
        for number, (code, comments) in enumerate(asks.items())
    ]


def _entry(pair: Pair, asks: tuple[str, ...], number: int) -> Entry:
    return Entry(
        name=_name(pair.code, number),
        topic=pair.origin,
        kind=_kind(pair.code),
        summary=asks[0],
        asks=asks,
        code=pair.code,
        given=(),
        examples="",
        requires=(),
        path=Path(pair.origin),
        line=pair.line,
    )


def _name(code: str, number: int) -> str:
    """What the code defines; its number for code that is no single definition."""
    found = re.search(r"^(?:async def|def|class) (\w+)", code, re.MULTILINE)
    return found.group(1) if found and _kind(code) != "script" else f"pair_{number}"


def _kind(code: str) -> str:
    try:
        body = [node for node in ast.parse(code).body if not isinstance(node, ast.Import | ast.ImportFrom)]
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return "script"
    if len(body) == 1 and isinstance(body[0], ast.ClassDef):
        return "class"
    return "function" if len(body) == 1 and isinstance(body[0], ast.FunctionDef | ast.AsyncFunctionDef) else "script"
