import json

import pytest
from jotcode.model.pieces import MARKS, fixed_pieces
from jotcode.model.retrieval import Index
from jotcode.model.vocabulary import BOS, EOS, PAD, UNK, Vocabulary
from jotcode.training import prepare_pieces as preparing
from jotcode.training.dataset import Dataset
from jotcode.training.pair_entries import entries_of_pairs
from jotcode.training.pairs import Pair
from jotcode.training.prepare_pieces import PieceOptions, prepare_pieces

KINDS = ("sum", "product", "mean", "median", "range", "mode", "minimum", "maximum", "variance", "spread")
OBJECTS = ("prices", "temperatures", "ages")
PAIRS = [
    Pair(f"{form}the {kind} of {what}", f"def {kind}_{what}(values):\n    return {kind}(values)", "mine", 1)
    for kind in KINDS
    for what in OBJECTS
    for form in ("find ", "compute ", "", "write a function to get ", "how do i get ")
]
ENTRIES = entries_of_pairs(PAIRS)


@pytest.fixture(autouse=True)
def few(monkeypatch):
    monkeypatch.setattr(preparing, "COUNTED_SAMPLES", 40)
    monkeypatch.setattr(preparing, "VALIDATION_COMPOSED", 8)


def prepared(folder, progress=None, entries=ENTRIES, **options):
    folder.mkdir()
    chosen = PieceOptions(**{"examples": 120, "composed": 0.3, **options})
    counts = prepare_pieces(entries, folder, chosen, progress)
    return counts, Dataset.load(folder)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(preparing, "COUNTED_SAMPLES", 40)
        patch.setattr(preparing, "VALIDATION_COMPOSED", 8)
        folder = tmp_path_factory.mktemp("pieces") / "data"
        return folder, *prepared(folder)


def lines(folder, split):
    return [json.loads(line) for line in (folder / f"{split}.jsonl").read_text(encoding="utf-8").splitlines()]


def test_there_are_as_many_examples_as_were_asked_for(made):
    folder, counts, data = made
    assert counts["train"] == 120 == len(lines(folder, "train"))
    assert counts["entries"] == len(ENTRIES) == 30
    assert json.loads((folder / "report.json").read_text()) == counts
    assert dict(data.counts) == counts


def test_examples_come_from_entries_and_composer_in_about_the_share_asked_for(made):
    folder, *_ = made
    origins = [line["origin"] for line in lines(folder, "train")]
    composed = sum(origin.startswith("composer.") for origin in origins)
    # 120 draws at 0.3: three standard deviations are 15.
    assert 21 <= composed <= 51
    assert all(origin.startswith(("composer.", "corpus.")) for origin in origins)


@pytest.mark.parametrize(("share", "start"), [(0.0, "corpus."), (1.0, "composer.")])
def test_a_share_of_none_or_all_is_just_that(tmp_path, share, start):
    prepared(tmp_path / "data", examples=30, composed=share)
    assert all(line["origin"].startswith(start) for line in lines(tmp_path / "data", "train"))


def test_progress_is_told_and_validation_asks_in_wordings_that_training_never_had(tmp_path, monkeypatch):
    monkeypatch.setattr(preparing, "HELD_OUT_SHARE", 0.5)
    monkeypatch.setattr(preparing, "VALIDATION_COMPOSED", 0)
    told = []
    prepared(tmp_path / "data", lambda *done: told.append(done), composed=0.0, examples=500)
    assert told == [(500, 500)]
    held_out = {line["comment"] for line in lines(tmp_path / "data", "validation")}
    assert len(held_out) == 15
    asks = {ask for entry in ENTRIES for ask in entry.asks}
    assert held_out <= asks
    assert held_out.isdisjoint({line["comment"] for line in lines(tmp_path / "data", "train")})


def test_the_index_that_ships_holds_every_ask_of_every_entry(made):
    folder, *_ = made
    index = Index.load(folder)
    assert {ask for answer in index.answers for ask in answer.asks} >= {pair.comment for pair in PAIRS}


def test_no_id_is_unknown_and_none_is_a_frame(made):
    _, _, data = made
    for split in ("train", "validation"):
        ids = {*data.splits[split].source.tolist(), *data.splits[split].target.tolist()}
        assert ids and not {PAD, UNK, BOS, EOS} & ids


def test_the_vocabulary_holds_all_fixed_pieces_and_the_words_of_the_data(made):
    folder, *_ = made
    vocabulary = Vocabulary.from_json((folder / "vocabulary.source.json").read_text(encoding="utf-8"))
    assert list(vocabulary.tokens[: len(fixed_pieces())]) == fixed_pieces()
    assert {*KINDS, *OBJECTS} <= set(vocabulary.tokens)
    assert (folder / "vocabulary.target.json").read_text(encoding="utf-8") == vocabulary.to_json()


def test_every_source_begins_with_the_mark_of_its_place(made):
    folder, _, data = made
    vocabulary = Vocabulary.from_json((folder / "vocabulary.source.json").read_text(encoding="utf-8"))
    train = data.splits["train"]
    firsts = {vocabulary.tokens[int(train.source_of(number)[0])] for number in range(len(train))}
    assert firsts <= set(MARKS) and "<top>" in firsts


def test_a_given_vocabulary_is_kept_so_that_a_checkpoint_can_go_on(tmp_path):
    kept = Vocabulary([*fixed_pieces(), "sum"])
    prepared(tmp_path / "data", vocabulary=kept, examples=20)
    read = Vocabulary.from_json((tmp_path / "data" / "vocabulary.source.json").read_text(encoding="utf-8"))
    assert read == kept


def test_the_licence_stands_with_each_example(tmp_path):
    prepared(tmp_path / "data", licence="ours", examples=20)
    assert {line["licence"] for line in lines(tmp_path / "data", "train")} == {"ours"}


def test_the_same_options_give_the_same_bytes_and_another_seed_others(made, tmp_path):
    first, *_ = made
    prepared(tmp_path / "again")
    for path in sorted(first.iterdir()):
        assert (tmp_path / "again" / path.name).read_bytes() == path.read_bytes(), path.name
    prepared(tmp_path / "other", seed=1)
    assert (tmp_path / "other" / "train.jsonl").read_bytes() != (first / "train.jsonl").read_bytes()


def test_an_answer_too_long_for_the_model_is_counted_and_left_out(tmp_path):
    long = Pair("a long list", "x = [" + ", ".join(str(10_000 + n) for n in range(200)) + "]", "mine", 1)
    counts, _ = prepared(tmp_path / "data", entries=entries_of_pairs([*PAIRS[:20], long]), composed=0.0, examples=60)
    assert counts["too long"] > 0 and counts["train"] == 60
    assert long.code not in {line["code"] for line in lines(tmp_path / "data", "train")}


REAL = [
    Pair(f"return the {kind} of the shop", f"def {kind}(self):\n    return {kind}(self.items)", "pack/shop.py", 7 + n,
         "ISC", "class Shop:\n    def __init__(self, items):\n        self.items = items\n\n", "    ")
    for n, kind in enumerate(KINDS)
]  # fmt: skip


def test_real_code_is_learnt_in_its_place_with_its_licence_and_is_not_in_the_index(tmp_path):
    _, data = prepared(tmp_path / "data", composed=0.0, real=REAL, licence="ours", examples=200)
    rows = lines(tmp_path / "data", "train")
    real = [row for row in rows if row["origin"].startswith("pack/shop.py:")]
    # Every ask and every pair as often: 10 pairs beside 150 asks.
    assert 3 <= len(real) <= 28
    assert {row["licence"] for row in real} == {"ISC"}
    assert {row["licence"] for row in rows} == {"ISC", "ours"}
    index = Index.load(tmp_path / "data")
    assert {answer.code for answer in index.answers}.isdisjoint(pair.code for pair in REAL)
    vocabulary = Vocabulary.from_json((tmp_path / "data" / "vocabulary.source.json").read_text(encoding="utf-8"))
    number = next(n for n, row in enumerate(rows) if row in real)
    assert vocabulary.tokens[int(data.splits["train"].source_of(number)[0])] == "<method>"


def test_real_code_alone_is_enough_and_some_of_it_is_held_out(tmp_path, monkeypatch):
    monkeypatch.setattr(preparing, "HELD_OUT_SHARE", 0.5)
    counts, _ = prepared(tmp_path / "data", entries=[], composed=0.0, real=REAL, examples=50)
    assert (counts["real pairs"], counts["entries"]) == (10, 0)
    held_out = {row["code"] for row in lines(tmp_path / "data", "validation") if row["licence"] == "ISC"}
    assert len(held_out) == 5
    assert held_out.isdisjoint(row["code"] for row in lines(tmp_path / "data", "train"))


def test_own_entries_take_their_share_and_stand_in_the_index_beside_the_others(tmp_path):
    own = entries_of_pairs([Pair(f"the {w} of the house", f"def {w}(x):\n    return {w} * x", "own", 1) for w in "abc"])
    folder = tmp_path / "data"
    counts, _ = prepared(folder, own=own, own_share=0.5, examples=300)
    codes = [json.loads(line)["code"] for line in (folder / "train.jsonl").read_text(encoding="utf-8").splitlines()]
    theirs = sum(" * x" in code or "house" in code or any(f"return {w} *" in code for w in "abc") for code in codes)
    assert 0.4 < theirs / len(codes) < 0.6
    assert counts["entries"] == len(ENTRIES) + 3
    assert {entry.code for entry in [*ENTRIES, *own]} == {answer.code for answer in Index.load(folder).answers}
