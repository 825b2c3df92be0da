"""Models, vocabularies and data sets so small that a test of the real code takes milliseconds."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

import torch
from jotcode.model.checkpoint import Checkpoint, arrays_of
from jotcode.model.config import PRESETS, ModelConfig
from jotcode.model.fast_decoder import FastDecoder
from jotcode.model.fast_encoder import Source
from jotcode.model.pieces import fixed_pieces
from jotcode.model.transformer import Memory, Seq2Seq
from jotcode.model.vocabulary import Vocabulary
from jotcode.model.weights import rounded
from jotcode.training.dataset import Dataset, Example, write_dataset
from jotcode.training.pairs import Pair

V = 23

# Both kinds of the one network: as the seed recipe has it, and as `base` has it.
CLASSIC = replace(
    PRESETS["seed"], preset="classic", source_vocabulary=V, target_vocabulary=V, width=16, feed_forward=24,
    encoder_heads=2, decoder_heads=2, source_positions=20, target_positions=20,
)  # fmt: skip
MODERN = replace(
    PRESETS["base"], preset="modern", source_vocabulary=V, target_vocabulary=V, width=16, feed_forward=24,
    encoder_layers=2, decoder_layers=2, encoder_heads=2, decoder_heads=2, source_positions=20, target_positions=20,
)  # fmt: skip
CONFIGS = {"classic": CLASSIC, "modern": MODERN}


def tiny_model(config: ModelConfig, seed: int = 1) -> Seq2Seq:
    """A model in evaluation mode whose weights are all drawn, the gate too, so that no 0 hides anything."""
    torch.manual_seed(seed)
    model = Seq2Seq(config)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(0.2 * torch.randn_like(parameter))
    return model.eval()


def rounded_linears(*parts: torch.nn.Module) -> None:
    """Make the weights of the parts' linear maps numbers that 8 bits and a scale hold."""
    with torch.no_grad():
        for module in (module for part in parts for module in part.modules()):
            if isinstance(module, torch.nn.Linear):
                module.weight.copy_(torch.from_numpy(rounded(module.weight.numpy())))


def checkpoint_of(model: Seq2Seq, vocabulary: Vocabulary, directory: Path) -> Checkpoint:
    """The model as if it had been loaded."""
    return Checkpoint(model.config, arrays_of(model), vocabulary, vocabulary, {}, "0" * 64, directory)


def fast_decoder(model: Seq2Seq, int8: bool = False) -> FastDecoder:
    """The model's decoder for a CPU."""
    return FastDecoder(model.config, arrays_of(model), int8)


def source_of(memory: Memory) -> Source:
    """What the modules' encoder found for one source, for the fast decoder."""
    return Source(memory.source_ids_NS[0].numpy(), memory.states_NSM[0].float().numpy())


def ragged(lengths: Sequence[int], pad_to: int = 0, seed: int = 3) -> tuple[torch.Tensor, torch.Tensor]:
    """Sources of these lengths, each row drawn by itself, padded with 0: the same row whatever stands beside it."""
    rows = torch.zeros(len(lengths), max([*lengths, pad_to]), dtype=torch.long)
    for row, length in enumerate(lengths):
        rows[row, :length] = torch.randint(4, V, (length,), generator=torch.Generator().manual_seed(seed + length))
    return rows, torch.tensor(lengths)


def targets(rows: int, steps: int, seed: int = 2) -> torch.Tensor:
    """Target ids that begin with BOS."""
    ids = torch.randint(4, V, (rows, steps), generator=torch.Generator().manual_seed(seed))
    ids[:, 0] = 2
    return ids


def letters(size: int = V) -> Vocabulary:
    """A vocabulary of `size` tokens."""
    return Vocabulary(["<pad>", "<unk>", "<bos>", "<eos>", *(f"t{number}" for number in range(size - 4))])


def piece_vocabulary(*words: str) -> Vocabulary:
    """The fixed pieces and some words."""
    return Vocabulary(list(dict.fromkeys([*fixed_pieces(), *words])))


def toy_dataset(folder: Path, examples: int = 40, longest: int = 6, task: str = "reverse", seed: int = 0) -> Dataset:
    """A data set of pieces: sources of drawn tokens, targets the same tokens reversed or copied."""
    folder.mkdir(parents=True)
    vocabulary, rng = letters(), Random(seed)

    def draw(count: int) -> list[Example]:
        made = []
        for number in range(count):
            target = [rng.randrange(6, V) for _ in range(rng.randint(2, longest))]
            # Rotary positions are relative: as in use, where the source begins with its place, marks say where it ends.
            source = [4, *(target[::-1] if task == "reverse" else target), 5]
            text = (" ".join(vocabulary.decode(source)), " ".join(vocabulary.decode(target)))
            made.append(Example(Pair(*text, "toy", number), source, target))
        return made

    splits = {"train": draw(examples), "validation": draw(max(examples // 5, 2))}
    write_dataset(folder, splits, (vocabulary, vocabulary), "pieces", seed, [], {})
    return Dataset.load(folder)
