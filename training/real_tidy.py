"""Code out of other people's files in the one shape of all training code."""

import functools
import re
from typing import Any

from jotcode.training import formatting
from jotcode.training.python2 import parses
from jotcode.training.real_requests import MAX_CODE, LeftOut

_ODD_INDENT = re.compile(r"\A(?:@.*\n)*(?:async )?def [^\n]*:\n(?! {4}\S)|^(?: {4})* {1,3}\S", re.M)


def tidy(code: str) -> str:
    """The code without comments and docstrings, formatted as cleaning.py does. Raises LeftOut where that fails."""
    code = formatting.without_tabs(formatting.dedented(code))
    if "#" in code:
        code = formatting.without_comments(code)
    if re.search(r'^\s*[rbuRBU]?["\']', code, re.M):
        code = formatting.without_docstrings(code)
    if _ODD_INDENT.search(code):
        code = formatting.reindented(code)
    code = re.sub(r"\n(?:[ \t]*\n)+", "\n\n", code.strip("\n"))
    code = re.sub(r"[ \t]+$", "", code, flags=re.M)
    code = re.sub(r":\n\n(?=\s)", ":\n", code)
    if not code.isprintable() and re.search(r"[^\n\x20-\x7e]", code):
        raise LeftOut("untidy")
    if not parses(code):
        raise LeftOut("untidy")
    if not is_tidy(code):
        if len(code) > 2 * MAX_CODE:
            raise LeftOut("length")
        code = formatting.formatted(code)
    return formatting.evenly_spaced(code)


@functools.cache
def _style() -> Any:
    import pycodestyle  # type: ignore[import-untyped]

    guide = pycodestyle.StyleGuide(max_line_length=formatting.LINE_LENGTH, ignore=["W503", "W504", "E24", "E402"])
    guide.options.report = pycodestyle.BaseReport(guide.options)
    return guide.options


def is_tidy(code: str) -> bool:
    """Whether pycodestyle has nothing to say about the code, so that autopep8, which is slow, would leave it alone."""
    import pycodestyle

    lines = [line + "\n" for line in code.split("\n")]
    return bool(pycodestyle.Checker("pair.py", lines=lines, options=_style()).check_all() == 0)
