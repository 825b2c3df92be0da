from pathlib import Path

import numpy as np
import pytest
from jotcode.training import wordings
from jotcode.training.corpus_entries import Entry
from jotcode.training.wordings import name_as_words, train_wordings, wordings_of

VERBS = {"total": "sum", "mean": "average", "largest": "maximum", "turn": "reverse"}
THINGS = ["list", "tuple", "row", "column", "word", "line", "price", "score", "price list", "queue"]


def entry(name, *asks):
    return Entry(
        name=name, topic="t", kind="function", summary=f"Do what {name.replace('_', ' ')} says.", asks=asks,
        code=f"def {name}(x):\n    return x", given=(), examples="", requires=(), path=Path("t.py"), line=1,
    )  # fmt: skip


def entries():
    """Each asked for with a verb and with its synonym, which share no letters' run."""
    return [
        entry(f"{verb}_{thing.replace(' ', '_')}", f"{verb} of a {thing}", f"{synonym} of a {thing}")
        for verb, synonym in VERBS.items()
        for thing in THINGS
    ]


@pytest.fixture(autouse=True)
def few(monkeypatch):
    monkeypatch.setattr(wordings, "LEAST_ENTRIES", 30)
    monkeypatch.setattr(wordings, "BATCH", 16)


@pytest.mark.parametrize(
    ("name", "words"),
    [("snippet_read_csv", "read csv"), ("LRUCache", "lru cache"), ("add", "add"), ("script_menu", "menu")],
)
def test_a_name_is_one_more_wording(name, words):
    assert name_as_words(name) == words


def test_all_that_asks_for_an_entry_counts_once_without_what_is_held_out():
    found = wordings_of(entry("add_up", "add up", "sum a list"), frozenset({"sum a list"}))
    assert found == ("add up", "Do what add up says")


def test_the_encoder_learns_from_the_entries_which_words_ask_for_the_same():
    taught = train_wordings(entries(), epochs=30)
    mean, average, largest = taught.encode(["mean of a queue", "average of a queue", "maximum of a queue"])
    assert mean @ average > mean @ largest + 0.2


def test_the_same_entries_give_the_same_encoder():
    one, other = train_wordings(entries(), epochs=2), train_wordings(entries(), epochs=2)
    assert np.array_equal(one.encode(["mean of a row"]), other.encode(["mean of a row"]))


def test_what_is_held_out_is_not_learnt_from():
    seen = train_wordings(entries(), epochs=1)
    held = train_wordings([*entries()[:-1], entry("turn_queue", "turn of a queue", "zebra zebra")], epochs=1)
    without = train_wordings(
        [*entries()[:-1], entry("turn_queue", "turn of a queue", "zebra zebra")], frozenset({"zebra zebra"}), epochs=1
    )
    assert np.linalg.norm(without.encode(["zebra"])) == 0 == np.linalg.norm(seen.encode(["zebra"]))
    assert np.linalg.norm(held.encode(["zebra zebra"])) == 0  # a word of one wording alone brings nothing together


def test_too_few_entries_teach_nothing(monkeypatch):
    monkeypatch.setattr(wordings, "LEAST_ENTRIES", 300)
    assert train_wordings(entries()) is None
