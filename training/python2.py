"""Python 2 mended into Python 3 where the meaning surely stays, by tokens, so that all else stays as it was.

What differs in silence is not mended: `/` between whole numbers, input() that evaluates. Those are refused.
"""
import ast
import re
import warnings
from collections import Counter
from collections.abc import Sequence

from jotcode.model.code_tokens import detokenise, is_newline, is_space, tokenise

_RENAMED = {"raw_input": "input", "xrange": "range", "unichr": "chr", "unicode": "str", "long": "int"}
_RENAMED_METHODS = {"iteritems": "items", "iterkeys": "keys", "itervalues": "values"}
_LAZY_NOW = frozenset(("map", "filter", "zip", "range"))
_LAZY_METHODS = frozenset(("keys", "values", "items"))
# What reads its argument to the end or walks it: no list is needed there.
_READERS = frozenset(
    re.findall(
        r"\w+",
        "list tuple set frozenset dict sorted sum min max any all enumerate zip map filter reversed join extend update "
        "iter len Counter reduce OrderedDict deque next cycle chain",
    )
)
_BINDS_BEFORE, _BINDS_AFTER = frozenset(("=", ",", "in")), frozenset(("def", "import", "as", "class"))
_PRINT_TO = re.compile(r"^\s*print\s*>>", re.M)
_OPEN, _CLOSE = frozenset("([{"), frozenset(")]}")


class Python2Error(ValueError):
    """Python 2 whose meaning under Python 3 cannot be told."""


def parses(code: str) -> bool:
    """Whether the code is Python 3."""
    return tree_of(code) is not None


def tree_of(code: str) -> ast.Module | None:
    """The syntax tree of the code, None if it is no Python 3."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def mend_python2(code: str) -> tuple[str, Counter[str]]:
    """The code as Python 3, and how many of each construct were mended; unchanged if it holds none.

    The result need not parse: there may be other mistakes in it.
    Raises Python2Error if the code is Python 2 and divides or evaluates input, so that its meaning would change.
    """
    mended: Counter[str] = Counter()
    tokens = tokenise(code)
    # 'print >>f, x' is Python 3 as well: a tuple of a shift.
    if not parses(code) or _PRINT_TO.search(code):
        tokens = _print_statements(tokens, mended)
        tokens = _statement_mends(tokens, mended)
    tokens = _renames(tokens, mended)
    if not mended:
        return code, mended
    is_python2 = bool(mended["print statement"] or mended["raw_input"] or mended["xrange"])
    if is_python2:
        _refuse_changed_meaning(tokens, mended)
    result = detokenise(tokens)
    if is_python2:
        result = _lists_for_iterators(result, mended)
    return result, mended


def _solid(tokens: Sequence[str], at: int, step: int = 1) -> str:
    """The next token at or after `at` that is no white space inside a line; "" at the end."""
    while 0 <= at < len(tokens):
        if not is_space(tokens[at]) and tokens[at] != "no space":
            return tokens[at]
        at += step
    return ""


def _print_statements(tokens: list[str], mended: Counter[str]) -> list[str]:
    result: list[str] = []
    at, depth, start, lambdas = 0, 0, True, 0
    while at < len(tokens):
        token = tokens[at]
        if token == "print" and start and depth == 0:
            end = _statement_end(tokens, at + 1)
            arguments = tokens[at + 1 : end]
            call = _print_call(arguments)
            if call is not None:
                mended["print statement"] += 1
                result += call
                at, start = end, False
                continue
        if is_newline(token):
            start = depth == 0
            if start:
                lambdas = 0
        elif not is_space(token):
            depth += (token in _OPEN) - (token in _CLOSE)
            lambdas += token == "lambda"
            ends_head = token == ":" and depth == 0 and not lambdas
            if token == ":" and lambdas:
                lambdas -= 1
            start = token == ";" or ends_head
        result.append(token)
        at += 1
    return result


def _statement_end(tokens: Sequence[str], at: int) -> int:
    depth = 0
    while at < len(tokens):
        token = tokens[at]
        if depth == 0 and (is_newline(token) or token == ";" or token.startswith("#")):
            break
        depth += (token in _OPEN) - (token in _CLOSE)
        at += 1
    while at and is_space(tokens[at - 1]):
        at -= 1
    return at


def _print_call(arguments: list[str]) -> list[str] | None:
    """The tokens of the call for what stands behind print; None if it is a call (or no print statement) already."""
    solid = [token for token in arguments if not is_space(token) and token != "no space"]
    if not solid:
        return ["print", "(", ")"]
    if solid[0] in ("=", ".", ",", ")", "[", "+=") and solid[0] != "[":
        return None
    if solid[0] == "(":
        depth = 0
        for number, token in enumerate(solid):
            depth += (token in _OPEN) - (token in _CLOSE)
            if depth == 0:
                if number == len(solid) - 1:
                    return None
                break
    while arguments and (is_space(arguments[0]) or arguments[0] == "no space"):
        arguments = arguments[1:]
    tail: list[str] = []
    if solid[-1] == ",":
        arguments = arguments[: len(arguments) - 1 - arguments[::-1].index(",")]
        tail = [",", "end", "=", '" "']
    if solid[0] == ">>":
        comma = next((i for i, token in enumerate(arguments) if token == ","), len(arguments))
        stream = [token for token in arguments[1:comma] if not is_space(token)]
        arguments = [token for i, token in enumerate(arguments[comma + 1 :]) if i or not is_space(token)]
        tail = [",", "file", "=", *stream] if arguments else ["file", "=", *stream]
    return ["print", "(", *arguments, *tail, ")"]


def _statement_mends(tokens: list[str], mended: Counter[str]) -> list[str]:
    """except X, e:  raise X, "text"  <>  backquotes  012  10L."""
    result: list[str] = []
    at, clause, depth = 0, "", 0
    while at < len(tokens):
        token = tokens[at]
        depth += (token in _OPEN) - (token in _CLOSE)
        if is_newline(token) or token == ":":
            clause = ""
        if token in ("except", "raise") and depth == 0:
            clause = token
        if clause == "except" and token == "," and depth == 0:
            mended["except clause"] += 1
            result.append("as")
            clause = ""
        elif clause == "raise" and token == "," and depth == 0:
            end = _statement_end(tokens, at + 1)
            message = [part for part in tokens[at + 1 : end] if not is_space(part)]
            mended["raise statement"] += 1
            result += ["(", *message, ")"]
            at, clause = end - 1, ""
        elif token == "<" and at + 2 < len(tokens) and tokens[at + 1] == "no space" and tokens[at + 2] == ">":
            mended["<>"] += 1
            result.append("!=")
            at += 2
        elif token[:1].isdigit() and token[-1] in "lL" and not token.startswith(("0x", "0X")):
            mended["long number"] += 1
            result.append(token[:-1])
        elif len(token) > 1 and token[0] == "0" and token.isdigit() and set(token) != {"0"} and max(token) < "8":
            mended["octal number"] += 1
            result.append("0o" + token.lstrip("0"))
        else:
            result.append(token)
        at += 1
    return result


def _renames(tokens: list[str], mended: Counter[str]) -> list[str]:
    bound = {
        token
        for at, token in enumerate(tokens)
        if token in _RENAMED
        and (_solid(tokens, at + 1) in _BINDS_BEFORE or _solid(tokens, at - 1, -1) in _BINDS_AFTER)
    }
    result = []
    for at, token in enumerate(tokens):
        before, after = _solid(tokens, at - 1, -1), _solid(tokens, at + 1)
        if token in _RENAMED and token not in bound and before != "." and after == "(":
            mended[token] += 1
            result.append(_RENAMED[token])
        elif token in _RENAMED_METHODS and before == "." and after == "(":
            mended[token] += 1
            result.append(_RENAMED_METHODS[token])
        else:
            result.append(token)
    return result


def _refuse_changed_meaning(tokens: Sequence[str], mended: Counter[str]) -> None:
    solid = [token for token in tokens if not is_space(token) and token != "no space"]
    text = " ".join(solid)
    for at, token in enumerate(solid):
        if token in ("/", "/=") and "__future__ import division" not in text:
            near = solid[max(0, at - 12) : at + 8]
            if "float" not in near and not any("." in part and part[0].isdigit() for part in near):
                raise Python2Error("Python 2 that divides with '/': Python 3 gives another result")
        if token == "str" and mended["unicode"] and "," in solid[at + 1 : at + 6]:
            raise Python2Error("Python 2 that decodes text: Python 3 has no unicode()")


def _lists_for_iterators(code: str, mended: Counter[str]) -> str:
    """map(), filter(), keys() … wrapped in list() where Python 2 had a list and the code may need one."""
    tree = tree_of(code)
    if tree is None:
        return code
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    places = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        lazy = (isinstance(node.func, ast.Name) and node.func.id in _LAZY_NOW) or (
            isinstance(node.func, ast.Attribute) and node.func.attr in _LAZY_METHODS and not node.args
        )
        if lazy and not _walked(node, parents[node]):
            assert node.end_lineno is not None and node.end_col_offset is not None
            places.append((node.lineno, node.col_offset, node.end_lineno, node.end_col_offset))
    lines = [line.encode() for line in code.split("\n")]
    for first, start, last, end in sorted(places, reverse=True):
        mended["list of an iterator"] += 1
        lines[last - 1] = lines[last - 1][:end] + b")" + lines[last - 1][end:]
        lines[first - 1] = lines[first - 1][:start] + b"list(" + lines[first - 1][start:]
    return b"\n".join(lines).decode()


def _walked(node: ast.Call, parent: ast.AST) -> bool:
    if isinstance(parent, (ast.For, ast.comprehension)):
        return parent.iter is node
    if isinstance(parent, ast.Call):
        name = parent.func.id if isinstance(parent.func, ast.Name) else getattr(parent.func, "attr", "")
        return name in _READERS and node in parent.args
    return isinstance(parent, ast.Compare)
