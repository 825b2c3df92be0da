"""A small model that was taught five answers by heart in seconds: what speaks through it is real, and is known."""

import functools
from dataclasses import replace
from pathlib import Path

import torch
from jotcode.model.checkpoint import save_checkpoint
from jotcode.model.code_tokens import tokenise
from jotcode.model.codec import Codec, PiecesCodec, WordCodec
from jotcode.model.comment_tokens import tokenise_comment
from jotcode.model.config import PRESETS
from jotcode.model.retrieval import INDEX_FILES, Answer, Index
from jotcode.model.task import Task
from jotcode.model.transformer import Seq2Seq
from jotcode.model.vocabulary import BOS, EOS, PAD, SPECIALS, Vocabulary
from jotcode.training.piece_vocabulary import build_piece_vocabulary
from torch.nn.functional import nll_loss
from torch.nn.utils.rnn import pad_sequence

ADD = "def add(a, b):\n    return a + b"
PLUS = "def plus(x, y):\n    return x + y"
TAUGHT = (
    (Task("write a function to add two numbers"), ADD),
    (Task("add two numbers"), ADD),
    (Task("add two numbers", def_line="def plus(x, y):"), PLUS),
    (Task("double the value", "def work(value):\n", "    "), "value *= 2"),
    (Task("say hello"), 'print("hello")'),
)
ROUNDS, LEARNT = 300, 0.02


def tiny_base(tokens: str = "pieces") -> tuple[Seq2Seq, Vocabulary, Vocabulary]:
    """An untaught model of the preset `base` (pieces) or `seed` (words), tiny, with its vocabularies."""
    torch.manual_seed(5)
    if tokens == "pieces":
        texts = [text for task, code in TAUGHT for text in (task.comment, code)]
        source = target = build_piece_vocabulary(texts, min_frequency=1, chunks=10)
        shape = PRESETS["tiny"]
    else:
        source = Vocabulary(
            list(dict.fromkeys([*SPECIALS, *(w for t, _ in TAUGHT for w in tokenise_comment(t.comment))]))
        )
        target = Vocabulary(list(dict.fromkeys([*SPECIALS, *(w for _, code in TAUGHT for w in tokenise(code))])))
        shape = replace(PRESETS["seed"], frozen_embeddings=False)
    config = replace(
        shape, source_vocabulary=len(source), target_vocabulary=len(target), width=32, feed_forward=48,
        encoder_layers=1, decoder_layers=1, encoder_heads=2, decoder_heads=2, dropout=0.0,
    )  # fmt: skip
    return Seq2Seq(config), source, target


@functools.cache
def taught(tokens: str = "pieces") -> tuple[Seq2Seq, Vocabulary, Vocabulary]:
    """The same model when it knows the answers (of `seed`: to those tasks that are a comment alone)."""
    model, source, target = tiny_base(tokens)
    codec: Codec = PiecesCodec(source) if tokens == "pieces" else WordCodec(source, target)
    lessons = [
        (codec.source_ids(codec.source(task, [])), [BOS, *codec.prefix_ids(code), EOS])
        for task, code in TAUGHT
        if tokens == "pieces" or not (task.def_line or task.prefix)
    ]
    sources = pad_sequence([torch.tensor(ids) for ids, _ in lessons], batch_first=True)
    lengths = torch.tensor([len(ids) for ids, _ in lessons])
    answers = pad_sequence([torch.tensor(ids) for _, ids in lessons], batch_first=True)
    optimiser = torch.optim.AdamW(model.parameters(), lr=1e-2)
    for _ in range(ROUNDS):
        memory = model.encode(sources, lengths)
        log_probs = model.log_probs(model.decode(answers[:, :-1], memory), memory)
        loss = nll_loss(log_probs.flatten(0, 1), answers[:, 1:].flatten(), ignore_index=PAD)
        optimiser.zero_grad()
        if loss < LEARNT:
            return model.eval(), source, target
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
    raise AssertionError(f"the lessons were not learnt in {ROUNDS} rounds: loss {loss:.3f}")


def answers() -> list[Answer]:
    """What the taught model's index holds."""
    return [
        Answer(
            ("add two numbers", "sum two numbers", "write a function to add two numbers"), ADD, "function", "sums.add"
        ),
        Answer(
            ("reverse a string", "string backwards"),
            "def reverse(text):\n    return text[::-1]",
            "function",
            "t.reverse",
        ),
    ]


def write_checkpoint(directory: Path, tokens: str = "pieces", index: bool = False, learnt: bool = True) -> Path:
    """A checkpoint folder of the taught model, or of one that knows nothing."""
    files = {}
    if index:
        directory.parent.mkdir(parents=True, exist_ok=True)
        Index.build(answers()).save(directory.parent)
        paths = (directory.parent / name for name in INDEX_FILES)
        files = {path.name: path.read_bytes() for path in paths if path.is_file()}
    save_checkpoint(directory, *(taught(tokens) if learnt else tiny_base(tokens)), {}, files=files)
    return directory
