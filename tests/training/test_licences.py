from pathlib import Path

import pytest
from jotcode.training.licences import installed_packages, is_permissive, licence_of, standard_library


@pytest.mark.parametrize(
    ("expression", "permissive"),
    [
        ("MIT", True),
        ("Apache-2.0 WITH LLVM-exception AND BSD-3-Clause", True),
        ("GPL-3.0-only OR MIT", True),
        ("MPL-2.0 AND MIT", False),
        ("MIT AND (GPL-2.0-only OR ISC)", True),
        ("(MIT", False),
        ("Apache-2.0 WITH Something-else", False),
        ("MIT AND", False),
        ("MIT; ask me", False),
        ("", False),
    ],
)
def test_every_side_of_and_but_one_side_of_or_must_be_permissive(expression: str, permissive: bool) -> None:
    assert is_permissive(expression) is permissive


@pytest.mark.parametrize(
    ("expression", "classifiers", "by_hand", "licence"),
    [
        ("ISC", ["License :: OSI Approved :: MIT License"], None, ("ISC", True)),
        (None, ["License :: OSI Approved", "License :: OSI Approved :: BSD License"], "BSD-3-Clause",
         ("BSD-3-Clause", True)),
        (None, ["License :: OSI Approved :: BSD License"], "Copyright\nmany lines", ("BSD", True)),
        (None, ["License :: OSI Approved :: GNU General Public License v3 (GPLv3)"], "MIT",
         ("GNU General Public License v3 (GPLv3)", False)),
        (None, [], "The MIT License", ("MIT", True)),
        (None, [], "LGPL-2.1-only", ("LGPL-2.1-only", False)),
        (None, [], None, ("unknown", False)),
    ],
)  # fmt: skip
def test_the_first_statement_of_a_licence_counts(
    expression: str | None, classifiers: list[str], by_hand: str | None, licence: tuple[str, bool]
) -> None:
    assert licence_of(expression, classifiers, by_hand) == licence


def test_installed_packages_come_with_their_recorded_python_files(tmp_path: Path) -> None:
    info = tmp_path / "small-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.4\nName: Small\nVersion: 1.0\nLicense-Expression: MIT\n")
    (info / "RECORD").write_text("small/a.py,,\nsmall/data.txt,,\n../../bin/small.py,,\n")
    (tmp_path / "small").mkdir()
    for name in ("a.py", "data.txt"):
        (tmp_path / "small" / name).write_text("")
    (source,) = installed_packages([str(tmp_path)])
    assert (source.name, source.licence, source.permissive) == ("small", "MIT", True)
    assert source.files == (tmp_path / "small" / "a.py",)
    assert installed_packages([str(tmp_path)], without=frozenset(("small",))) == []


def test_the_standard_library_holds_nothing_that_was_installed_into_it() -> None:
    source = standard_library()
    assert source.permissive
    names = {path.relative_to(source.root).as_posix() for path in source.files}
    assert "textwrap.py" in names
    assert not any("site-packages" in name for name in names)
