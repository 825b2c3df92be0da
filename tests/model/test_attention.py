import math

import pytest
import torch
from jotcode.model.attention import Attention, padding_mask, rotary_table, rotate
from jotcode.model.kv_cache import KVCache

ATOL = 1e-6


@pytest.fixture
def attention():
    torch.manual_seed(0)
    return Attention(width=8, heads=2, dropout=0.0, bias=True).eval()


def by_hand(attention, x, y, may_look):
    """softmax(q k / sqrt(d)) v, head by head, as Vaswani et al. 2017 have it."""
    query = attention.query(x)
    key, value = attention.key_value(y).chunk(2, -1)
    heads = []
    for head in range(2):
        part = slice(4 * head, 4 * head + 4)
        scores = query[..., part] @ key[..., part].transpose(1, 2) / math.sqrt(4)
        weights = scores.masked_fill(~may_look, float("-inf")).softmax(-1)
        heads.append(weights @ value[..., part])
    return attention.output(torch.cat(heads, -1))


@torch.no_grad()
def test_attention_is_the_formula_of_the_paper(attention):
    x, y = torch.randn(2, 3, 8), torch.randn(2, 5, 8)
    mask = padding_mask(torch.tensor([5, 2]), 5)
    found = attention.attend(x, *attention.keys_and_values(y), mask)
    torch.testing.assert_close(found, by_hand(attention, x, y, mask[:, 0]), rtol=0, atol=ATOL)


@torch.no_grad()
def test_causal_attention_never_looks_ahead(attention):
    x = torch.randn(1, 4, 8)
    whole = attention.self_attend(x, None, 0, None, True, None)
    changed = x.clone()
    changed[:, 3] = 9.0
    again = attention.self_attend(changed, None, 0, None, True, None)
    torch.testing.assert_close(again[:, :3], whole[:, :3], rtol=0, atol=ATOL)
    assert not torch.allclose(again[:, 3], whole[:, 3])


def test_the_padding_mask_is_true_on_tokens():
    assert padding_mask(torch.tensor([2, 0, 3]), 3)[:, 0, 0].tolist() == [[True, True, False], [False] * 3, [True] * 3]


def test_rotation_keeps_lengths_and_tells_only_distances():
    table = rotary_table(12, 8)
    query, key = torch.randn(1, 1, 1, 8), torch.randn(1, 1, 1, 8)

    def product(at, of):
        return float((rotate(query, table[:, at : at + 1]) * rotate(key, table[:, of : of + 1])).sum())

    assert float(rotate(query, table[:, 7:8]).norm()) == pytest.approx(float(query.norm()), abs=1e-5)
    assert product(2, 5) == pytest.approx(product(8, 11), abs=1e-5)
    assert product(2, 5) != pytest.approx(product(2, 6), abs=1e-3)


@torch.no_grad()
def test_the_recorder_sees_weights_that_sum_to_one_over_the_tokens(attention):
    seen = []
    attention.recorder = seen.append
    mask = padding_mask(torch.tensor([2]), 5)
    attention.attend(torch.randn(1, 3, 8), *attention.keys_and_values(torch.randn(1, 5, 8)), mask)
    (weights,) = seen
    assert weights.shape == (1, 2, 3, 5)
    torch.testing.assert_close(weights[..., :2].sum(-1), torch.ones(1, 2, 3), rtol=0, atol=ATOL)
    assert float(weights[..., 2:].abs().max()) == 0


def test_a_cache_gives_back_what_was_stored_in_order():
    cache = KVCache(rows=2, heads=1, capacity=4, width=3, like=torch.zeros(1))
    first, second = torch.randn(2, 1, 3, 3), torch.randn(2, 1, 1, 3)
    cache.append(first, -first, 0)
    keys, values = cache.append(second, -second, 3)
    torch.testing.assert_close(keys, torch.cat([first, second], dim=2))
    torch.testing.assert_close(values, -keys)


def test_a_full_cache_says_so():
    cache = KVCache(rows=1, heads=1, capacity=2, width=3, like=torch.zeros(1))
    with pytest.raises(IndexError, match="2 tokens cannot take token 3"):
        cache.append(torch.zeros(1, 1, 3, 3), torch.zeros(1, 1, 3, 3), 0)


def test_reordering_a_cache_moves_rows_and_can_double_them():
    cache = KVCache(rows=3, heads=1, capacity=2, width=1, like=torch.zeros(1))
    stored = torch.arange(3.0).view(3, 1, 1, 1)
    cache.append(stored, stored + 10, 0)
    cache.reorder(torch.tensor([2, 2, 0]), 1)
    assert cache.keys_NHCD[:, 0, 0, 0].tolist() == [2, 2, 0]
    assert cache.values_NHCD[:, 0, 0, 0].tolist() == [12, 12, 10]
