"""Python text out of a Spec: one canonical way to write each thing, within 100 columns."""
from collections.abc import Iterable, Sequence

from jotcode.training.compose.spec import Spec

MAX_COLUMNS = 100
STEP = "    "


def indented(lines: Iterable[str], indent: str) -> list[str]:
    """The lines behind the indentation; empty lines stay empty."""
    return [indent + line if line else "" for line in lines]


def def_line(spec: Spec, name: str, hints: bool, first: str = "") -> str:
    """The def line, without indentation. first: "self" or "cls" before the parameters."""
    inside = [first] * bool(first) + [param.declared(hints) for param in spec.params]
    returns = f" -> {spec.hint}" if hints and spec.hint else ""
    return f"def {name}({', '.join(inside)}){returns}:"


def function_lines(spec: Spec, name: str, hints: bool, doc: str = "", first: str = "") -> list[str]:
    """The function, without imports. doc: the docstring's one line, or ""."""
    head = [f'"""{doc}"""'] if doc else []
    return [def_line(spec, name, hints, first), *indented(head + spec.body, STEP)]


def with_imports(imports: Sequence[str], lines: Sequence[str]) -> list[str]:
    """Top-level code with its imports first and two empty lines between."""
    if not imports:
        return list(lines)
    return [*import_lines(imports), "", "", *lines]


def import_lines(imports: Iterable[str]) -> list[str]:
    """The imports in order, those from one module in one line."""
    merged: dict[str, set[str]] = {}
    for line in imports:
        module, _, names = line.partition(" import ")
        merged.setdefault(module, set()).update(names.split(", ") if names else ())
    lines = [f"{module} import {', '.join(sorted(names))}" if names else module for module, names in merged.items()]
    return sorted(lines, key=import_order)


def import_order(line: str) -> tuple[bool, str]:
    """Plain imports before from-imports, as isort's default has it, then by name."""
    return line.startswith("from "), line


def docstring_for(spec: Spec) -> str:
    """The one-line docstring that says what the last clause says."""
    said = ", ".join(spec.clauses[:-1]) + " and " * bool(spec.clauses[:-1]) + spec.clauses[-1]
    return said[0].upper() + said[1:].replace("`", "").replace("\\", "\\\\") + "."


def fits(lines: Iterable[str], columns: int = MAX_COLUMNS) -> bool:
    """Whether no line is too long."""
    return all(len(line) <= columns for line in lines)
