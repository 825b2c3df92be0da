"""What `make bench` rests on: the comparison is fair, and a ratio that got worse is noticed."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from jotcode.model.fast_search import fast_greedy
from jotcode.model.vocabulary import EOS
from tiny_models import CONFIGS, fast_decoder, ragged, source_of, tiny_model

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))
pytest.importorskip("ctranslate2", reason="make bench installs CTranslate2; without it nothing is compared")

import bench
import bench_decode
import ctranslate


@pytest.mark.parametrize(("name", "copying"), [("classic", False), ("modern", False)])
@pytest.mark.parametrize("seed", range(3))
def test_a_converted_model_writes_the_same_tokens(tmp_path, name, copying, seed):
    # Without a pointer, which CTranslate2 does not know, `base` too is compared to the token.
    model = tiny_model(replace(CONFIGS[name], copying=copying, target_positions=40, source_positions=40), seed)
    with torch.no_grad():
        model.output.weight[EOS] = 0.0
    ctranslate.convert(model, tmp_path)
    ids, lengths = ragged([9], seed=seed)
    with torch.inference_mode():
        (ours,) = fast_greedy(fast_decoder(model).start(source_of(model.encode(ids, lengths))), 12)
    engine = ctranslate.translator(tmp_path, "float32", 1)
    words = [[str(token) for token in ids[0].tolist()]]
    (theirs,) = engine.translate_batch(
        words, beam_size=1, max_decoding_length=12, suppress_sequences=[["0"], ["1"], ["2"]]
    )
    assert [int(word) for word in theirs.hypotheses[0]] == list(ours.token_ids)


def test_a_ratio_that_is_worse_by_a_third_is_named_and_a_better_one_is_not():
    kept = {"greedy": 0.5, "beam": 0.6, "server": 1.2}
    assert bench.worse({"greedy": 0.66, "beam": 0.1, "server": 1.59}, kept) == []
    (problem,) = bench.worse({"greedy": 0.67, "beam": 0.6, "server": 1.2}, kept)
    assert problem.startswith("greedy: 0.670, and 0.500 was kept")
    assert bench.worse({"greedy": 0.5, "beam": 0.6}, kept) == ["server: no longer measured"]
    assert bench.worse({"greedy": 0.5, "beam": 0.6, "server": 1.2, "new": 9.0}, kept) == []


def test_everything_is_timed_in_turn():
    order = []
    runs = {name: lambda name=name: order.append(name) for name in "ab"}
    timings = bench_decode.interleaved(runs, 3, lambda: None)
    assert order == list("ab" * 4)  # once to warm up
    assert [len(timing.seconds) for timing in timings.values()] == [3, 3]


def test_the_tables_compare_with_the_best_of_the_other_engine():
    timings = {
        "jotcode": bench_decode.Timing([0.010, 0.020, 0.030]),
        "CTranslate2, float32": bench_decode.Timing([0.080] * 3),
        "CTranslate2, int8": bench_decode.Timing([0.040] * 3),
    }
    text = bench.table("greedy", timings)
    assert "against CTranslate2, int8" in text
    assert "| jotcode | 20.0 | 10.0 to 30.0 | 0.50 × |" in text
