"""Teaches the encoder of wordings which ones ask for the same: the asks, summary, name and code of one entry.

Contrastive: of a batch of pairs each wording is to find its partner among all partners (InfoNCE, van den Oord et al.
2018, arXiv:1807.03748, both ways). Shapes: F features, D width, N wordings.
"""

import itertools
import re
from collections import Counter
from collections.abc import Callable, Sequence
from random import Random

import numpy as np
import torch
import torch.nn.functional as F
from jotcode.model.wordings import WordingEncoder, features, hashed
from jotcode.training.corpus_entries import Entry
from torch import Tensor, nn

WIDTH = 128
BATCH = 512
TEMPERATURE = 0.06
# Of the features of a wording, the share left out at each step: a wording must be known by any part of it.
FEATURES_DROPPED = 0.2
CODE_AS_PARTNER = 0.25
# Words. `largest` or `to_tuples` would be the nearest wording to far too much: with names of every length as wordings
# the lookup answered 72 of 130 everyday and practical tasks of benchmarks/tasks, with these 75.
TELLING_NAME = 3
# Fewer entries than this say nothing of which words mean the same.
LEAST_ENTRIES = 300
# Encoders that are taught apart and then made one: alone each finds other things by chance.
MEMBERS = 2

Features = tuple[np.ndarray, np.ndarray]


def name_as_words(name: str) -> str:
    """`snippet_read_csv` as 'read csv', `LRUCache` as 'lru cache'; nothing for a pair that only has a number."""
    plain = re.sub(r"^(?:snippet_|script_|pair_\d+$)", "", name)
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", plain.replace("_", " ")).lower().strip()


def wordings_of(entry: Entry, without: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """All that asks for an entry: its asks, its summary, and its name if that says enough, each once."""
    name = name_as_words(entry.name)
    found = [*(ask for ask in entry.asks if ask not in without), entry.summary.rstrip(".")]
    if len(name.split()) >= TELLING_NAME:
        found.append(name)
    return tuple(dict.fromkeys(wording for wording in found if wording))


def train_wordings(
    entries: Sequence[Entry],
    without: frozenset[str] = frozenset(),
    seed: int = 0,
    epochs: int = 40,
    progress: Callable[[int, int], None] | None = None,
) -> WordingEncoder | None:
    """An encoder that brings the wordings of each entry together; None for too few entries.

    It is the principal directions of MEMBERS encoders that started differently, so that what one of them sees by chance
    counts less.  without: asks that it must not see.  The same arguments give the same encoder.
    progress: (epochs done, all).
    """
    if len(entries) < LEAST_ENTRIES:
        return None
    texts = [[features(wording) for wording in wordings_of(entry, without)] for entry in entries]
    codes = [_code_features(entry.code) for entry in entries]
    counts = Counter(hashed(name) for found in itertools.chain(*texts, codes) for name in found)
    # What stands in one wording alone brings nothing together.
    keys = np.array(sorted(key for key, count in counts.items() if count > 1), dtype=np.uint32)
    rarities = np.array([counts[int(key)] for key in keys])
    tables = []
    for member in range(MEMBERS):
        learner = _Learner(keys, rarities, sum(map(len, texts)), seed + 100 * member)
        groups = [[learner.coded(wording) for wording in group] for group in texts]
        partners = [learner.coded(code) for code in codes]
        rng = Random(seed + member)
        for epoch in range(epochs):
            learner.epoch(groups, partners, rng)
            if progress is not None:
                progress(member * epochs + epoch + 1, MEMBERS * epochs)
        tables.append(learner.vectors(groups))
    joined = np.concatenate(tables, axis=1)
    return WordingEncoder(keys, joined @ _principal(WordingEncoder(keys, joined), entries, without))


def _principal(encoder: WordingEncoder, entries: Sequence[Entry], without: frozenset[str]) -> np.ndarray:
    """The WIDTH directions in which the wordings differ most, (members' widths, WIDTH)."""
    vectors = encoder.encode([wording for entry in entries for wording in wordings_of(entry, without)])
    _, directions = np.linalg.eigh(vectors.T @ vectors)
    return np.ascontiguousarray(directions[:, ::-1][:, :WIDTH])


def _code_features(code: str) -> dict[str, float]:
    """The names in the code as one wording; what comes often counts little more."""
    words = name_as_words(" ".join(re.findall(r"[A-Za-z_]\w+", code))).split()
    found: dict[str, float] = {}
    for word, count in Counter(word for word in words if len(word) > 1).items():
        for name, weight in features(word).items():
            if name.startswith("w "):
                found[name] = found.get(name, 0.0) + 0.7 * weight * min(count, 3) ** 0.5
    return found


class _Learner:
    """A vector and a weight for each feature, and the optimiser that moves them."""

    def __init__(self, keys_F: np.ndarray, counts_F: np.ndarray, wordings: int, seed: int) -> None:
        self._keys = keys_F
        generator = torch.Generator().manual_seed(seed)
        self._dropped = torch.Generator().manual_seed(seed + 1)
        start = torch.randn(len(keys_F), WIDTH, generator=generator) * WIDTH**-0.5
        self._table = nn.EmbeddingBag.from_pretrained(start, freeze=False, mode="sum")
        # Rare features weigh most at first, as in TF-IDF; how much each weighs is then learnt.
        rarity = np.log((1 + wordings) / (1 + counts_F)) + 1
        self._weight = nn.Parameter(torch.from_numpy(rarity).float())
        self._optimiser = torch.optim.Adam(
            [{"params": [self._table.weight], "lr": 3e-3}, {"params": [self._weight], "lr": 1e-2}]
        )

    def coded(self, found: dict[str, float]) -> Features:
        """The places of the features that have a vector, and how much each says."""
        keys = np.fromiter((hashed(name) for name in found), dtype=np.uint32, count=len(found))
        weights = np.fromiter(found.values(), dtype=np.float32, count=len(found))
        at = np.minimum(np.searchsorted(self._keys, keys), len(self._keys) - 1)
        known = self._keys[at] == keys
        return at[known], weights[known]

    def _encoded(self, wordings: Sequence[Features]) -> Tensor:
        at = torch.from_numpy(np.concatenate([places for places, _ in wordings]))
        says = torch.from_numpy(np.concatenate([weights for _, weights in wordings])) * self._weight[at]
        says = says * (torch.rand(len(says), generator=self._dropped) > FEATURES_DROPPED)
        starts = torch.from_numpy(np.cumsum([0] + [len(places) for places, _ in wordings[:-1]]))
        return F.normalize(self._table(at, starts, per_sample_weights=says), dim=-1)

    def step(self, left: Sequence[Features], right: Sequence[Features]) -> None:
        """Bring left and right partners together, and everything else apart."""
        scores_NN = self._encoded(left) @ self._encoded(right).T / TEMPERATURE
        truth = torch.arange(len(left))
        loss = (F.cross_entropy(scores_NN, truth) + F.cross_entropy(scores_NN.T, truth)) / 2
        self._optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        self._optimiser.step()

    def epoch(self, groups: Sequence[Sequence[Features]], codes: Sequence[Features], rng: Random) -> None:
        """One pass over the entries: two wordings of each are partners, or a wording and the code."""
        order = list(range(len(groups)))
        rng.shuffle(order)
        for start in range(0, len(order), BATCH):
            left, right = [], []
            for index in order[start : start + BATCH]:
                group = groups[index]
                one, other = rng.sample(group, 2) if len(group) > 1 else (group[0], group[0])
                left.append(one)
                right.append(codes[index] if rng.random() < CODE_AS_PARTNER else other)
            self.step(left, right)

    def vectors(self, groups: Sequence[Sequence[Features]]) -> np.ndarray:
        """The vector of each feature times its weight, (F, D), so that a wording's is of length 1 on average."""
        vectors: np.ndarray = (self._table.weight * self._weight[:, None]).detach().numpy().astype(np.float32)
        lengths = [float(np.linalg.norm(says @ vectors[places])) for group in groups for places, says in group[:1]]
        return vectors / np.float32(max(float(np.mean(lengths)), 1e-9))
