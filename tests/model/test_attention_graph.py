from dataclasses import replace

import numpy as np
import pytest
from jotcode.model.attention_graph import CrossAttention, cross_attention, write_html, write_picture
from jotcode.model.checkpoint import Checkpoint
from jotcode.model.config import PRESETS
from jotcode.model.engine import Engine
from jotcode.model.errors import DataError
from jotcode.model.task import Task
from tiny_models import piece_vocabulary, tiny_model

VOCABULARY = piece_vocabulary("add", "two")
CONFIG = replace(
    PRESETS["tiny"], source_vocabulary=len(VOCABULARY), target_vocabulary=len(VOCABULARY), width=16, feed_forward=16,
    target_positions=8,
)  # fmt: skip


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    checkpoint = Checkpoint(tiny_model(CONFIG), VOCABULARY, VOCABULARY, {}, "0" * 64, tmp_path_factory.mktemp("none"))
    return Engine(checkpoint, None, "cpu")


def test_there_is_a_weight_for_every_layer_head_and_pair_of_tokens(engine):
    found = cross_attention(engine, Task("add two"))
    assert found.source == ["<top>", "add", "two"]
    assert found.weights_LHTS.shape == (2, 2, len(found.target), 3) and found.target
    np.testing.assert_allclose(found.weights_LHTS.sum(-1), 1.0, atol=1e-5)


def test_nothing_is_left_switched_on(engine):
    cross_attention(engine, Task("add two"))
    assert all(block.cross_attention.recorder is None for block in engine.checkpoint.model.decoder)


def test_without_an_answer_there_is_nothing_to_explain(engine, monkeypatch):
    monkeypatch.setattr(engine, "hypotheses", lambda *_: [])
    with pytest.raises(DataError, match=r"the model has no answer.*other words"):
        cross_attention(engine, Task("add two"))
    assert all(block.cross_attention.recorder is None for block in engine.checkpoint.model.decoder)


SMALL = CrossAttention("a <b>", ["x", "\n    "], ["return", "<y>"], np.full((1, 2, 2, 2), 0.5, dtype=np.float32))


def test_the_page_has_a_table_for_every_head_and_escapes_what_it_shows(tmp_path):
    write_html(SMALL, tmp_path / "page.html")
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert page.count("<table>") == 2 and page.count("<td ") == 8
    assert "a &lt;b&gt;" in page and "&lt;y&gt;" in page and "<y>" not in page
    assert "\\n    " in page and "http" not in page


@pytest.mark.slow
def test_the_picture_is_a_png(tmp_path):
    write_picture(SMALL, tmp_path / "deep" / "graph.png")
    assert (tmp_path / "deep" / "graph.png").read_bytes().startswith(b"\x89PNG")
