import itertools
from collections import Counter

import numpy as np
import pytest
import torch
from jotcode.model.vocabulary import BOS, EOS, PAD
from jotcode.training import batches
from jotcode.training.batches import collate, epoch_order, longest_of
from jotcode.training.dataset import Split


def split_of(sources, targets):
    """A split of examples of these lengths; the ids count upwards, so that every example is its own."""

    def flat(lengths):
        return (np.arange(sum(lengths)) % 1000 + 4).astype(np.uint16), np.cumsum(lengths, dtype=np.int64)

    return Split(*flat(sources), *flat(targets))


@pytest.fixture(scope="module")
def split():
    drawn = np.random.default_rng(0)
    return split_of(drawn.integers(5, 120, 3000).tolist(), drawn.integers(3, 60, 3000).tolist())


def shape(split, rows):
    sources, targets = [len(split.source_of(row)) for row in rows], [len(split.target_of(row)) + 1 for row in rows]
    return len(rows) * (max(sources) + max(targets)), sum(sources) + sum(targets)


def as_lists(order):
    return [rows.tolist() for rows in order]


def test_the_same_seed_gives_the_same_order(split):
    assert as_lists(epoch_order(split, 2000, 5, 3)) == as_lists(epoch_order(split, 2000, 5, 3))


@pytest.mark.parametrize(("seed", "epoch"), [(6, 3), (5, 4)])
def test_another_seed_or_epoch_gives_another_order(split, seed, epoch):
    assert as_lists(epoch_order(split, 2000, 5, 3)) != as_lists(epoch_order(split, 2000, seed, epoch))


@pytest.mark.parametrize("pool", [batches.POOL, 500])
def test_every_example_comes_once_an_epoch(split, pool, monkeypatch):
    monkeypatch.setattr(batches, "POOL", pool)
    seen = Counter(row for rows in epoch_order(split, 2000, 0, 0) for row in rows.tolist())
    assert seen == Counter(range(len(split)))


def test_no_batch_exceeds_its_budget_of_padded_tokens(split):
    assert max(shape(split, rows)[0] for rows in epoch_order(split, 2000, 0, 0)) <= 2000


def test_an_example_beyond_the_budget_is_a_batch_of_its_own():
    order = epoch_order(split_of([100, 4, 4], [50, 3, 3]), 30, 0, 0)
    assert sorted(sorted(rows.tolist()) for rows in order) == [[0], [1, 2]]


def test_little_of_a_batch_is_padding(split):
    shapes = [shape(split, rows) for rows in epoch_order(split, 4000, 0, 0)]
    padded, used = (sum(column) for column in zip(*shapes, strict=True))
    # Drawn at random, more than 40 % of these lengths would be padding.
    assert 1 - used / padded < 0.15


def test_long_and_short_batches_come_mixed(split):
    longest = [max(len(split.target_of(row)) for row in rows) for rows in epoch_order(split, 2000, 0, 0)]
    rises = sum(second > first for first, second in itertools.pairwise(longest))
    assert 0.3 < rises / len(longest) < 0.7


def test_inputs_begin_with_bos_and_targets_end_with_eos():
    batch = collate(split_of([3, 1], [1, 2]), [0, 1])
    assert batch.source_ids_NS.tolist() == [[4, 5, 6], [7, PAD, PAD]]
    assert batch.source_lengths_N.tolist() == [3, 1]
    assert batch.input_ids_NT.tolist() == [[BOS, 4, PAD], [BOS, 5, 6]]
    assert batch.target_ids_NT.tolist() == [[4, EOS, PAD], [5, 6, EOS]]
    assert batch.source_ids_NS.dtype == torch.int64


def test_an_empty_source_can_still_be_looked_at():
    batch = collate(split_of([0, 0], [1, 1]), [0, 1])
    assert batch.source_lengths_N.tolist() == [1, 1] and batch.source_ids_NS.shape == (2, 1)


def test_a_single_example_is_a_batch():
    assert collate(split_of([2], [3]), [0]).target_ids_NT.shape == (1, 4)


def test_the_longest_example_of_a_side():
    assert longest_of(np.array([3, 10, 12], dtype=np.int64)) == 7
    assert longest_of(np.array([], dtype=np.int64)) == 0
