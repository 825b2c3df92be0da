import base64
import io
from dataclasses import replace

import numpy as np
import pytest
from jotcode.model.attention_graph import CrossAttention, cross_attention, page, write_html, write_picture
from jotcode.model.config import PRESETS
from jotcode.model.engine import Engine
from jotcode.model.errors import DataError
from jotcode.model.task import Task
from matplotlib.image import imread
from tiny_models import checkpoint_of, piece_vocabulary, tiny_model

VOCABULARY = piece_vocabulary("add", "two")
CONFIG = replace(
    PRESETS["tiny"], source_vocabulary=len(VOCABULARY), target_vocabulary=len(VOCABULARY), width=16, feed_forward=16,
    target_positions=8,
)  # fmt: skip


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    checkpoint = checkpoint_of(tiny_model(CONFIG), VOCABULARY, tmp_path_factory.mktemp("none"))
    return Engine(checkpoint, None, "cpu")


def test_there_is_a_weight_for_every_layer_head_and_pair_of_tokens(engine):
    found = cross_attention(engine, Task("add two"))
    assert found.source == ["<top>", "add", "two"]
    assert found.weights_LHTS.shape == (2, 2, len(found.target), 3) and found.target
    np.testing.assert_allclose(found.weights_LHTS.sum(-1), 1.0, atol=1e-5)


def test_the_answer_that_is_given_is_the_one_explained(engine):
    found = cross_attention(engine, Task("add two"), "add")
    assert found.target == engine.codec.target_tokens(engine.codec.prefix_ids("add"))
    assert found.weights_LHTS.shape[2] == len(found.target) > 0


def test_nothing_is_left_switched_on(engine):
    cross_attention(engine, Task("add two"))
    assert all(block.cross_attention.recorder is None for block in engine.checkpoint.model.decoder)


def test_without_an_answer_there_is_nothing_to_explain(engine, monkeypatch):
    monkeypatch.setattr(engine, "hypotheses", lambda *_: [])
    with pytest.raises(DataError, match=r"the model has no answer.*other words"):
        cross_attention(engine, Task("add two"))
    assert all(block.cross_attention.recorder is None for block in engine.checkpoint.model.decoder)


SMALL = CrossAttention("a <b>", ["x", "\n    "], ["return", "<y>"], np.full((1, 2, 2, 2), 0.5, dtype=np.float32))


def test_the_page_has_a_cell_for_every_pair_of_tokens_and_escapes_what_it_shows(tmp_path):
    write_html(SMALL, tmp_path / "page.html")
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert text.count("<td ") == 4
    assert "a &lt;b&gt;" in text and "&lt;y&gt;" in text and "<y>" not in text
    assert "\\n    " in text


def test_the_page_has_a_picture_of_every_head_with_a_pixel_for_every_weight():
    weights = np.array([[[[0.0, 1.0, 0.4]]]], dtype=np.float32)
    found = page(CrossAttention("a", ["x", "y", "z"], ["return"], weights))
    data = [base64.b64decode(part.split("'")[0]) for part in found.split("data:image/png;base64,")[1:]]
    assert len(data) == 1
    pixels = imread(io.BytesIO(data[0]))
    np.testing.assert_allclose(pixels, [[1.0, 0.0, 0.6]], atol=0.01)


def test_the_page_runs_nothing_and_fetches_nothing():
    found = page(SMALL)
    assert "default-src 'none'" in found
    assert "<script" not in found and "://" not in found


@pytest.mark.slow
def test_the_picture_is_a_png(tmp_path):
    write_picture(SMALL, tmp_path / "deep" / "graph.png")
    assert (tmp_path / "deep" / "graph.png").read_bytes().startswith(b"\x89PNG")
