"""An answer as a snippet: its name and its parameters are tab stops, and what uses them follows what is typed there."""
import ast
import re
import textwrap

from jotcode.model.syntax import tree_of

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_ROOM = ("self", "cls")


def snippet_of(text: str) -> str:
    """The text in the protocol's snippet syntax, with the final tab stop at its end.

    The first definition at the outermost level gives the tab stops; an answer without one has the final one alone. A
    parameter that an f-string uses, or that an inner function has again, stays as it is: not all of its uses would
    follow.
    """
    marks = sorted(_marks(text))
    pieces: list[str] = []
    at, seen = 0, set[int]()
    for start, end, stop in marks:
        word = text[start:end]
        pieces += [_escaped(text[at:start]), f"${stop}" if stop in seen else f"${{{stop}:{word}}}"]
        seen.add(stop)
        at = end
    return "".join([*pieces, _escaped(text[at:]), "$0"])


def _escaped(text: str) -> str:
    return re.sub(r"([\\$}])", r"\\\1", text)


def _marks(text: str) -> list[tuple[int, int, int]]:
    """Start, end and number of the tab stop of every name that is one."""
    dedented = textwrap.dedent(text)
    tree = tree_of(dedented)
    lines = text.split("\n")
    # Every line lost the same white space, but for those that are blank.
    shift = next((len(a) - len(b) for a, b in zip(lines, dedented.split("\n"), strict=True) if a.strip()), 0)
    if tree is None or any(len(line) < shift for line in lines if line.strip()):
        return []
    node = next((one for one in tree.body if isinstance(one, (*_FUNCTIONS, ast.ClassDef))), None)
    if node is None:
        return []
    offsets = [0]
    for line in lines:
        offsets.append(offsets[-1] + len(line) + 1)

    def place(row: int, byte: int) -> int:
        column = len(dedented.split("\n")[row - 1].encode()[:byte].decode())
        return offsets[row - 1] + shift + column

    stops = {node.name: 1} | {name: number for number, name in enumerate(_free_parameters(node), 2)}
    if stops[node.name] != 1 or node.name in _in_texts(tree):
        return []
    head = re.compile(rf"(?:def|class)[ \t]+({re.escape(node.name)})\b").search(text, offsets[node.lineno - 1])
    if head is None:
        return []
    marks = [(*head.span(1), 1)]
    for one in ast.walk(tree):
        inside = node.lineno <= getattr(one, "lineno", 0) <= (node.end_lineno or 0)
        if isinstance(one, ast.Name) and one.id in stops and (inside or stops[one.id] == 1):
            start = place(one.lineno, one.col_offset)
            marks.append((start, start + len(one.id), stops[one.id]))
        elif isinstance(one, ast.arg) and one.arg in stops:
            start = place(one.lineno, one.col_offset)
            marks.append((start, start + len(one.arg), stops[one.arg]))
    return marks


def _free_parameters(node: ast.stmt) -> list[str]:
    """The parameters of a function that can be renamed everywhere at once."""
    if not isinstance(node, _FUNCTIONS):
        return []
    names = [one.arg for one in ast.walk(node.args) if isinstance(one, ast.arg)]
    given = {word.arg for one in ast.walk(node) if isinstance(one, ast.Call) for word in one.keywords}
    inner = {one.arg for one in ast.walk(node) if isinstance(one, ast.arg) and one.arg in names}
    twice = {name for name in inner if sum(isinstance(a, ast.arg) and a.arg == name for a in ast.walk(node)) > 1}
    kept_out = twice | _in_texts(node) | given | set(_ROOM) | {node.name}
    return [name for name in dict.fromkeys(names) if name not in kept_out]


def _in_texts(node: ast.AST) -> set[str]:
    """The names that f-strings use: their places in the text are not known."""
    texts = (one for one in ast.walk(node) if isinstance(one, ast.JoinedStr))
    return {name.id for one in texts for name in ast.walk(one) if isinstance(name, ast.Name)}
