"""Where a missing import goes: into the file's own import block, in its order, or below its docstring and header.

Sections of the block are kept apart as the file keeps them: the standard library, then packages, then what is local,
with a blank line between; a file that mixes them stays mixed. Nothing is read from disk, so an import is local when it
is relative or its package is a folder on the document's own path.
"""
import difflib
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from jotcode.server.documents import split_lines
from jotcode.server.imports import Import, Statement, docstring_end, statement_at, statements

MAX_WIDTH = 120
DEFAULT_WIDTH = 79

_ENCODING = re.compile(r"#.*?coding[:=]")
_BLOCK = re.compile(r"(?:try|except|else|finally|if|elif)\b.*:")
_DEFINES = re.compile(r"(?:async[ \t]+def|def|class)\b|[@#]")


class Group(IntEnum):
    """The sections of an import block, in order."""

    FUTURE = 0
    STANDARD = 1
    PACKAGE = 2
    LOCAL = 3


@dataclass(frozen=True, slots=True)
class LinesEdit:
    """Lines start to end (behind the last) become text, which ends with a line end or is empty."""

    start: int
    end: int
    text: str


def import_edits(
    wanted: Sequence[Import], lines: Sequence[str], limit: int, folders: frozenset[str] = frozenset()
) -> list[LinesEdit]:
    """The edits that add imports to a file, in its order, not overlapping; all lie above the line limit.

    lines carry their line ends.  folders: of the document's path; see group_of.
    """
    new = list(lines)
    for one in wanted:
        new = _with_import(new, one, limit + len(new) - len(lines), folders)
    # What differs is a few lines at the top: the common ends are cut off first, difflib would look at all of the file.
    same = next((at for at, pair in enumerate(zip(lines, new, strict=False)) if pair[0] != pair[1]), len(lines))
    old_end, new_end = limit, limit + len(new) - len(lines)
    matcher = difflib.SequenceMatcher(None, lines[same:old_end], new[same:new_end], autojunk=False)
    return [
        LinesEdit(same + start, same + end, "".join(new[same + new_start : same + new_stop]))
        for tag, start, end, new_start, new_stop in matcher.get_opcodes()
        if tag != "equal"
    ]


def group_of(module: str, folders: frozenset[str] = frozenset()) -> Group:
    """The section that a module belongs to. folders: names that make a package local."""
    package = module.partition(".")[0]
    if package == "__future__":
        return Group.FUTURE
    if not package or package in folders:
        return Group.LOCAL
    return Group.STANDARD if package in sys.stdlib_module_names else Group.PACKAGE


def _with_import(lines: list[str], wanted: Import, limit: int, folders: frozenset[str]) -> list[str]:
    newline = _newline(lines)
    block = _import_block(lines, limit)
    if not block:
        return _below_header(lines, wanted, limit, newline)
    merged = _merged(lines, block, wanted, newline)
    if merged is not None:
        return merged
    line, group = wanted.statement + newline, group_of(wanted.module, folders)
    groups = {statement: group_of(statement.imports[0].module, folders) for statement in block}
    sections = _sections(lines, block)
    mixed = [section for section in sections if len({groups[one] for one in section} - {Group.FUTURE}) > 1]
    if group is Group.FUTURE and group not in groups.values():
        return _below_header(lines, wanted, block[0].start, newline)
    if mixed and group is not Group.FUTURE:
        section = [one for one in mixed[0] if groups[one] is not Group.FUTURE]
        return _inserted(lines, _in_order(section, wanted), [line])
    alike = [kept for section in sections if (kept := [one for one in section if groups[one] is group])]
    if alike:
        package = wanted.module.partition(".")[0]
        near = [section for section in alike if any(_package(one) == package for one in section)]
        form = [section for section in alike if any(_is_from(one) == (wanted.name is not None) for one in section)]
        return _inserted(lines, _in_order((near or form or alike)[0], wanted), [line])
    before = [one for one in block if groups[one] < group]
    if before:
        at = before[-1].end
        after_it = [newline] if any(one.start == at for one in block) else []
        return _inserted(lines, at, [newline, line, *after_it])
    return _inserted(lines, _above_comments(lines, block[0].start), [line, newline])


def _import_block(lines: Sequence[str], limit: int) -> list[Statement]:
    """The file's first imports that stand at column 0 above the limit, one below the other.

    Comments, blank lines and try or if blocks that import may stand between them; other code ends the block.
    """
    every = [one for one in statements(lines[:limit]) if one.end <= limit]
    top = [one for one in every if not one.indent and one.alone]
    block: list[Statement] = []
    for one in top:
        if block and not _only_imports(lines, block[-1].end, one.start, every):
            break
        block.append(one)
    return block


def _only_imports(lines: Sequence[str], start: int, end: int, every: Sequence[Statement]) -> bool:
    code = [text for text in lines[start:end] if text.strip() and not text.startswith("#")]
    if not code:
        return True
    imports = any(start <= one.start < end for one in every)
    return imports and all(text[0] in " \t)" or _BLOCK.match(text) for text in code)


def _sections(lines: Sequence[str], block: Sequence[Statement]) -> list[list[Statement]]:
    """The block's statements, cut where something else than a comment stands between them."""
    sections: list[list[Statement]] = []
    for one in block:
        between = lines[sections[-1][-1].end : one.start] if sections else []
        if sections and all(text.startswith("#") for text in between):
            sections[-1].append(one)
        else:
            sections.append([one])
    return sections


def _in_order(section: Sequence[Statement], wanted: Import) -> int:
    """The line for the wanted import: where the order of the section puts it, or behind its last statement."""
    form = wanted.name is not None
    keys = [(int(_is_from(one)), one.imports[0].module.lower()) for one in section]
    for whole in (True, False):  # 'import' before 'from', as isort and ruff do by themselves; or by module alone
        ordered = [key if whole else (0, key[1]) for key in keys]
        mine = (int(form) if whole else 0, wanted.module.lower())
        if ordered == sorted(ordered):
            smaller = [one for one, key in zip(section, ordered, strict=True) if key <= mine]
            return smaller[-1].end if smaller else section[0].start
    return section[-1].end


def _package(statement: Statement) -> str:
    return statement.imports[0].module.partition(".")[0]


def _is_from(statement: Statement) -> bool:
    return statement.imports[0].name is not None


def _merged(lines: list[str], block: Sequence[Statement], wanted: Import, newline: str) -> list[str] | None:
    """The lines with the name added to a 'from module import' of the block, None if there is none with room for it."""
    for one in block:
        node = one.node
        if node is None or not _is_from(one) or wanted.name is None or one.imports[0].module != wanted.module:
            continue
        if any(found.name == "*" for found in one.imports):
            continue
        names = [found.name or "" for found in one.imports]
        later = [index for index, name in enumerate(names) if _name_key(name) > _name_key(wanted.name)]
        in_order = sorted(names, key=_name_key) == names
        at = later[0] if later and in_order else None
        alias = node.names[-1 if at is None else at]
        index = one.start + alias.lineno - 1
        text = lines[index]
        lead = text[: len(text) - len(text.lstrip())]
        own_line = not text[: _column(text, alias.col_offset)].strip()
        separator = f",{newline}{lead}" if own_line else ", "
        name = wanted.statement.partition(" import ")[2]
        if at is None:
            column = _column(text, alias.end_col_offset or 0)
            text = text[:column] + separator + name + text[column:]
        else:
            column = _column(text, alias.col_offset)
            text = text[:column] + name + separator + text[column:]
        parts = [part for part in split_lines(text) if part] if own_line else [text]
        if max(len(part.rstrip("\r\n")) for part in parts) > _width(lines):
            continue
        new = [*lines[:index], *parts, *lines[index + 1 :]]
        return new if statement_at(new, one.start) is not None else None
    return None


def _name_key(name: str) -> tuple[int, str]:
    """Constants, then classes, then the rest: the order of isort and ruff."""
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2
    return kind, name


def _below_header(lines: list[str], wanted: Import, limit: int, newline: str) -> list[str]:
    """Below shebang, encoding, header comment and docstring, with blank lines around it."""
    at = _header_end(lines, limit)
    line = wanted.statement + newline
    above = [newline] if at and lines[at - 1].strip() else []
    blank = next((index for index, text in enumerate(lines[at:]) if text.strip()), len(lines) - at)
    following = lines[at + blank] if at + blank < len(lines) else ""
    needed = 2 if _DEFINES.match(following) else 1
    return _inserted(lines, at, [*above, line, *[newline] * max(0, needed - blank if following else 0)])


def _header_end(lines: Sequence[str], limit: int) -> int:
    """The line behind shebang, encoding, header comment and docstring; a comment on the code below it is no header."""
    end = at = 0
    while at < limit and lines[at].startswith("#"):
        at += 1
        if lines[at - 1].startswith("#!") or (at <= 2 and _ENCODING.match(lines[at - 1])):
            end = at
    blank = at
    while blank < limit and not lines[blank].strip():
        blank += 1
    behind = docstring_end(lines, blank) if blank < limit and not lines[blank][0].isspace() else None
    if behind is not None and behind <= limit:
        return behind
    return at if blank > at else end


def _above_comments(lines: Sequence[str], line: int) -> int:
    """The first of the comment lines right above a line, unless they are the head of the file."""
    first = line
    while first and lines[first - 1].startswith("#"):
        first -= 1
    return first if first else line


def _inserted(lines: list[str], at: int, new: Sequence[str]) -> list[str]:
    return [*lines[:at], *new, *lines[at:]]


def _column(text: str, offset: int) -> int:
    """Code points for an offset in bytes of UTF-8, which is what ast counts."""
    return offset if text.isascii() else len(text.encode()[:offset].decode())


def _newline(lines: Sequence[str]) -> str:
    first = lines[0] if lines else ""
    return first[len(first.rstrip("\r\n")) :] or "\n"


def _width(lines: Sequence[str]) -> int:
    longest = max((len(text.rstrip("\r\n")) for text in lines), default=0)
    return min(max(longest, DEFAULT_WIDTH), MAX_WIDTH)
