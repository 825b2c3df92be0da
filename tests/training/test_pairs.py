import json
from pathlib import Path

import pytest
from jotcode.model.errors import DataError
from jotcode.training.pairs import kind_of, read_pairs

TEXT = "# write a function to add\ndef add(a, b):\n    return a + b\n"
LINE = json.dumps({"comment": "# add two numbers", "code": "a + b", "licence": "MIT"})


def write(path: Path, text: str) -> Path:
    path.write_bytes(text.encode())
    return path


def test_the_kind_is_told_by_content(tmp_path: Path) -> None:
    assert kind_of(write(tmp_path / "a.txt", TEXT)) == "text"
    assert kind_of(write(tmp_path / "b.txt", "\n" + LINE)) == "jsonl"
    assert kind_of(write(tmp_path / "c.py", TEXT)) == "tree"
    assert kind_of(tmp_path) == "tree"


def test_a_file_of_no_kind_is_refused_with_the_mend(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="--kind"):
        kind_of(write(tmp_path / "a.txt", "hello\n"))


def test_a_kind_that_is_none_is_refused_with_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="text, jsonl, tree"):
        read_pairs(write(tmp_path / "a.txt", TEXT), "xml")


def test_the_kind_can_be_named(tmp_path: Path) -> None:
    assert read_pairs(write(tmp_path / "a.py", TEXT), "text")[0].comment == "write a function to add"


def test_jsonl_gives_a_pair_a_line_with_its_own_licence_or_the_given_one(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", LINE + "\r\n\r\n" + json.dumps({"comment": "b", "code": "1\r\n2"}) + "\n")
    first, second = read_pairs(path, licence="CC0-1.0")
    assert (first.comment, first.code, first.licence, first.place) == ("add two numbers", "a + b", "MIT", "a.jsonl:1")
    assert (second.code, second.licence, second.line) == ("1\n2", "CC0-1.0", 3)


def test_all_malformed_lines_are_named_at_once(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", "\n".join(["{", LINE, "[]", '{"comment": 1, "code": ""}', '{"comment": ""}']))
    with pytest.raises(DataError) as caught:
        read_pairs(path, "jsonl")
    said = str(caught.value)
    assert all(f"a.jsonl:{line}: " in said for line in (1, 3, 4, 5))
    assert "a.jsonl:2: " not in said


def test_half_a_surrogate_pair_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"a\.jsonl:1: holds half a surrogate"):
        read_pairs(write(tmp_path / "a.jsonl", '{"comment": "x", "code": "\\ud800"}'))


def test_line_ends_and_byte_order_mark_do_not_matter(tmp_path: Path) -> None:
    plain = read_pairs(write(tmp_path / "a.txt", TEXT))
    other = read_pairs(write(tmp_path / "b.txt", "\ufeff" + TEXT.replace("\n", "\r\n")))
    assert [(p.comment, p.code, p.line) for p in plain] == [(p.comment, p.code, p.line) for p in other]


def test_a_file_that_is_not_utf_8_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"# ok\n# \xff\n")
    with pytest.raises(DataError, match=r"a\.txt:2: is not UTF-8"):
        read_pairs(path)


def test_a_file_that_is_missing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"none\.txt"):
        read_pairs(tmp_path / "none.txt")


def test_an_input_without_pairs_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no pairs"):
        read_pairs(write(tmp_path / "a.py", "x = 1\n"))
