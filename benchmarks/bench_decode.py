"""The decoding part of bench.py: our searches beside CTranslate2's and beside the seed's way, on the same models."""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import ctranslate
import torch
from jotcode.model.checkpoint import arrays_of
from jotcode.model.config import REPORTED_VOCABULARIES, preset
from jotcode.model.device import use_decoding_threads
from jotcode.model.engine import LENGTH_ALPHA, Engine
from jotcode.model.fast_decoder import FastDecoder, FastState
from jotcode.model.fast_encoder import FastEncoder
from jotcode.model.fast_search import GUESSES, fast_beam, fast_greedy
from jotcode.model.hypothesis import Hypothesis
from jotcode.model.task import Task
from jotcode.model.transformer import Seq2Seq
from jotcode.model.vocabulary import BOS, EOS
from jotcode.model.weights import Floats, Ints

TOKENS = 80
BEAMS = 4
# Typical sources: drawn tokens, as many as a comment has, for the seed recipe, whose weights are drawn too; a comment
# with the known answers beside it for `base`.
SOURCE_TOKENS = 20
COMMENT = "class for a bank account with deposit and withdraw"
THREADS = (1, 2)
# As shipped, weights are held in 8 bits; these are not.
EXACT = "jotcode, exact weights"

Run = Callable[[], object]


@dataclass
class Timing:
    """Seconds of one thing, as often as it was timed."""

    seconds: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)

    @property
    def quartiles(self) -> tuple[float, float]:
        ordered = sorted(self.seconds)
        return ordered[len(ordered) // 4], ordered[-1 - len(ordered) // 4]


def interleaved(runs: Mapping[str, Run], rounds: int, tick: Callable[[], object]) -> dict[str, Timing]:
    """Time all of them in turn, round after round, so that what else the machine does falls on all alike."""
    timings = {name: Timing() for name in runs}
    for run in runs.values():
        run()
    for _ in range(rounds):
        for name, run in runs.items():
            started = time.perf_counter()
            run()
            timings[name].seconds.append(time.perf_counter() - started)
            tick()
    return timings


class Endless:
    """A decoding that never ends by itself, so that everybody writes the same number of tokens."""

    def __init__(self, state: FastState) -> None:
        self._state = state

    def __getattr__(self, name: str) -> Any:
        return getattr(self._state, name)

    def probabilities(self, states_RM: Floats, trails_RH: Ints) -> Floats:
        found = self._state.probabilities(states_RM, trails_RH)
        found[:, EOS] = 0.0
        return found


def seed_model() -> Seq2Seq:
    """The seed preset at its reported vocabularies, drawn at random; it never ends by itself."""
    torch.manual_seed(1)
    model = Seq2Seq(preset("seed", *REPORTED_VOCABULARIES["seed"])).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(0.02 * torch.randn_like(parameter))
        model.output.bias[EOS] = -50.0
    return model


@dataclass(frozen=True)
class Case:
    """A model with a source, and everything that can decode it. same: whether CTranslate2 writes the same tokens."""

    name: str
    greedy: dict[str, Run]
    beam: dict[str, Run]
    seeds_way: Run
    same: bool


def cases() -> Iterator[Case]:
    """Both presets: `seed` from drawn weights, `base` the shipped one."""
    use_decoding_threads()
    seed = seed_model()
    generator = torch.Generator().manual_seed(7)
    yield _case("seed", seed, torch.randint(4, 1000, (SOURCE_TOKENS,), generator=generator).tolist())
    engine = Engine.load(device="cpu")
    engine.wait_until_compiled()
    yield _case("base", engine.checkpoint.model, engine.codec.source_ids(engine.source_tokens(Task(COMMENT))))


def _case(name: str, model: Seq2Seq, source: list[int]) -> Case:
    ids, lengths, words = torch.tensor([source]), torch.tensor([len(source)]), [[str(token) for token in source]]
    weights = arrays_of(model)
    greedy: dict[str, Run] = {}
    beam: dict[str, Run] = {}
    for label, int8 in (("jotcode", True), (EXACT, False)):
        encoder, decoder = FastEncoder(model.config, weights, int8), FastDecoder(model.config, weights, int8)
        if not decoder.compile():
            raise SystemExit("numba is missing or does not know this machine: the shipped decoding cannot be measured")
        encoder.compile()

        def start(encoder: FastEncoder = encoder, decoder: FastDecoder = decoder) -> Any:
            return Endless(decoder.start(encoder.encode(source)))

        def decode(guesses: int = GUESSES, start: Callable[[], Any] = start) -> list[Hypothesis]:
            return fast_greedy(start(), TOKENS, guesses=guesses)

        greedy[label] = decode
        greedy[f"{label}, token by token"] = lambda decode=decode: decode(0)
        beam[label] = lambda start=start: fast_beam(start(), BEAMS, TOKENS, LENGTH_ALPHA)
    with tempfile.TemporaryDirectory() as folder:
        ctranslate.convert(model, Path(folder))
        for kind in ("float32", "int8"):
            for threads in THREADS:
                engine = ctranslate.translator(Path(folder), kind, threads)
                label = f"CTranslate2, {kind}, {threads} thread{'s'[: threads - 1]}"

                def translate(beams: int, engine: Any = engine) -> Any:
                    return engine.translate_batch(
                        words, beam_size=beams, num_hypotheses=beams, length_penalty=LENGTH_ALPHA,
                        min_decoding_length=TOKENS, max_decoding_length=TOKENS,
                    )  # fmt: skip

                greedy[label] = lambda translate=translate: translate(1)
                beam[label] = lambda translate=translate: translate(BEAMS)
    theirs: Any = greedy["CTranslate2, float32, 1 thread"]()
    ours: Any = greedy[EXACT]()
    hypothesis: Hypothesis = ours[0]
    same = [int(word) for word in theirs[0].hypotheses[0]] == list(hypothesis.token_ids)

    def seeds_way() -> list[int]:
        written = [BOS]
        with torch.inference_mode():
            memory = model.encode(ids, lengths)
            for _ in range(TOKENS):
                last = model.log_probs(model.decode(torch.tensor([written]), memory).last(), memory)[0, 0]
                last[EOS] = float("-inf")
                written.append(int(last.argmax()))
        return written

    return Case(name, greedy, beam, seeds_way, same)
