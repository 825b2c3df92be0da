"""What may be learnt from: the licence that an installed package states, and whether it is a permissive one.

Read from the package's metadata (core metadata 2.4: License-Expression, else the classifiers, else License); no package
is imported. A package that states nothing, or a licence that is not known here, is not permissive.
"""

import importlib.metadata
import re
import sysconfig
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

# SPDX names whose terms ask for no more than a notice. "BSD" and "HPND" stand for texts whose clause count is not said.
PERMISSIVE = frozenset(
    re.findall(
        r"\S+",
        """
        0BSD AFL-3.0 Apache-2.0 BlueOak-1.0.0 BSD BSD-2-Clause BSD-3-Clause BSL-1.0 CC0-1.0 HPND ISC MIT MIT-0 MIT-CMU
        PSF-2.0 Python-2.0 Unlicense Zlib
        """,
    )
)
STDLIB_LICENCE = "PSF-2.0"
_EXCEPTIONS = frozenset(("LLVM-exception",))
_CLASSIFIERS = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD",
    "Boost Software License 1.0 (BSL-1.0)": "BSL-1.0",
    "CC0 1.0 Universal (CC0 1.0) Public Domain Dedication": "CC0-1.0",
    "Historical Permission Notice and Disclaimer (HPND)": "HPND",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "MIT No Attribution License (MIT-0)": "MIT-0",
    "Python Software Foundation License": "PSF-2.0",
    "The Unlicense (Unlicense)": "Unlicense",
    "Zero-Clause BSD (0BSD)": "0BSD",
    "zlib/libpng License": "Zlib",
}
# What people write by hand in the License field, in lower case without punctuation.
_BY_HAND = {
    "apache": "Apache-2.0", "apache 2": "Apache-2.0", "apache 2 0": "Apache-2.0", "apache license 2 0": "Apache-2.0",
    "apache license version 2 0": "Apache-2.0", "apache software license": "Apache-2.0", "bsd": "BSD",
    "bsd license": "BSD", "new bsd": "BSD-3-Clause", "bsd 2 clause": "BSD-2-Clause", "bsd 3 clause": "BSD-3-Clause",
    "3 clause bsd license": "BSD-3-Clause", "bsd 3 clause license": "BSD-3-Clause", "isc": "ISC", "isc license": "ISC",
    "mit": "MIT", "mit license": "MIT", "the mit license": "MIT", "psf": "PSF-2.0", "psf license": "PSF-2.0",
    "psfl": "PSF-2.0", "unlicense": "Unlicense", "zlib": "Zlib", "0bsd": "0BSD",
}  # fmt: skip
_TOKENS = re.compile(r"[()]|[\w.+-]+")


@dataclass(frozen=True)
class CodeSource:
    """Python files under one licence.  name: of the package, "python" for the standard library.

    licence: an SPDX expression, or what the metadata says where `permissive` is false.  root: what paths are told from.
    """

    name: str
    licence: str
    permissive: bool
    root: Path
    files: tuple[Path, ...]


def standard_library() -> CodeSource:
    """The standard library of the running Python, without what is installed into it."""
    root = Path(sysconfig.get_path("stdlib"))
    files = (
        path for path in sorted(root.rglob("*.py"))
        if {"site-packages", "dist-packages"}.isdisjoint(path.relative_to(root).parts)
    )  # fmt: skip
    return CodeSource("python", STDLIB_LICENCE, True, root, tuple(files))


def installed_packages(
    paths: Sequence[str] | None = None, without: frozenset[str] = frozenset(("jotcode",))
) -> list[CodeSource]:
    """The packages of this environment by name, permissive or not, those in `without` left out.

    paths: folders to look in; None: sys.path. A package whose files are not recorded has none.
    """
    found = importlib.metadata.distributions(path=list(paths)) if paths else importlib.metadata.distributions()
    sources: dict[str, CodeSource] = {}
    for distribution in found:
        metadata = distribution.metadata
        name = (metadata["Name"] or "").lower()
        if not name or name in without or name in sources:
            continue
        licence, permissive = licence_of(
            metadata["License-Expression"], metadata.get_all("Classifier") or [], metadata["License"]
        )
        root = Path(str(distribution.locate_file("")))
        recorded = (file for file in distribution.files or () if file.suffix == ".py" and ".." not in file.parts)
        files = tuple(sorted(root / file for file in recorded))
        sources[name] = CodeSource(name, licence, permissive, root, files)
    return [sources[name] for name in sorted(sources)]


def licence_of(expression: str | None, classifiers: Sequence[str], by_hand: str | None) -> tuple[str, bool]:
    """The licence that metadata states, as an SPDX expression where it can be told, and whether it is permissive.

    The first that says something counts: the expression, then the classifiers (all of them must be permissive), then
    the hand-written field, which may itself be an expression. ("unknown", False) if none does.
    """
    if expression:
        return expression, is_permissive(expression)
    told = [text.rsplit("::", 1)[1].strip() for text in classifiers if text.startswith("License ::")]
    told = [text for text in told if text != "OSI Approved"]
    short = (by_hand or "").strip()
    short = short if "\n" not in short and len(short) <= 80 else ""
    if told:
        unknown = [text for text in told if text not in _CLASSIFIERS]
        if unknown:
            return " AND ".join(told), False
        names = [_CLASSIFIERS[text] for text in told]
        return " AND ".join(_sharper(name, short) for name in names), True
    if short:
        name = _named(short)
        return name, is_permissive(name)
    return "unknown", False


def is_permissive(expression: str) -> bool:
    """Whether an SPDX expression lets one choose none but permissive licences: every side of AND, one side of OR.

    False for what cannot be read.
    """
    tokens = _TOKENS.findall(expression)
    if _TOKENS.sub("", expression).strip() or not tokens:
        return False
    try:
        answer, rest = _either(tokens)
    except (IndexError, ValueError):
        return False
    return answer and not rest


def _either(tokens: list[str]) -> tuple[bool, list[str]]:
    answer, rest = _both(tokens)
    while rest and rest[0].upper() == "OR":
        other, rest = _both(rest[1:])
        answer = answer or other
    return answer, rest


def _both(tokens: list[str]) -> tuple[bool, list[str]]:
    answer, rest = _one(tokens)
    while rest and rest[0].upper() == "AND":
        other, rest = _one(rest[1:])
        answer = answer and other
    return answer, rest


def _one(tokens: list[str]) -> tuple[bool, list[str]]:
    if tokens[0] == "(":
        answer, rest = _either(tokens[1:])
        if not rest or rest[0] != ")":
            raise ValueError("a bracket is not closed")
        return answer, rest[1:]
    answer, rest = tokens[0] in PERMISSIVE, tokens[1:]
    if rest and rest[0].upper() == "WITH":
        answer, rest = answer and rest[1] in _EXCEPTIONS, rest[2:]
    return answer, rest


def _named(text: str) -> str:
    return _BY_HAND.get(" ".join(re.findall(r"[a-z0-9]+", text.lower())), text)


def _sharper(name: str, by_hand: str) -> str:
    """BSD-3-Clause where the classifier says BSD and the hand-written field says which."""
    other = _named(by_hand) if by_hand else name
    return other if other.startswith(name) and other in PERMISSIVE else name
