"""The training run: steps, validation, checkpoints, and the way back in after a kill at any moment.

All that decides what is learnt is a function of the data set, the config and the step, or stands in the checkpoint
(weights, moments, generator state), so an interrupted run ends with the very weights of an unbroken one.
"""

import errno
import fcntl
import json
import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import torch
from jotcode.model.checkpoint import WEIGHTS as WEIGHTS_FILE
from jotcode.model.checkpoint import (
    Checkpoint,
    load_checkpoint,
    load_weights,
    read_manifest,
    recover_directory,
    save_checkpoint,
    write_atomically,
)
from jotcode.model.config import ModelConfig, preset
from jotcode.model.device import bfloat16_pays, choose_device
from jotcode.model.errors import CheckpointError, ConfigError, DataError
from jotcode.model.retrieval import INDEX_FILES
from jotcode.model.transformer import Seq2Seq
from jotcode.model.vocabulary import PAD
from jotcode.training.batches import Batch, collate, epoch_order, longest_of
from jotcode.training.config import TrainConfig
from jotcode.training.dataset import Dataset, Split
from jotcode.training.distributed import World, join_world, leave_world
from jotcode.training.loss import smoothed_cross_entropy
from jotcode.training.runlog import RunLog
from jotcode.training.schedule import learning_rate
from safetensors.torch import load_file
from torch import Tensor, nn

OPTIMISER = "optimiser.safetensors"
STATE = "state.json"
_CANNOT_WRITE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EACCES, errno.EIO}


@dataclass
class Progress:
    """Where a run stands. batch: how many of this epoch are done. best: lowest validation loss (plain, nats)."""

    step: int = 0
    epoch: int = 0
    batch: int = 0
    best: float = math.inf
    bad: int = 0
    finished: bool = False


@dataclass(frozen=True)
class Validation:
    """Means over the target tokens of a split: losses in nats, accuracy of the best guess in 0..1."""

    smoothed: float
    plain: float
    accuracy: float


def train(
    dataset: Dataset, out: Path, config: TrainConfig, device: str | None = None, start: Path | None = None
) -> Path:
    """Train, or go on training, and return the folder of the best checkpoint.

    out: the run's folder; a run that was stopped there continues.  start: a checkpoint to begin from (fine-tuning).
    Raises ConfigError where the folder holds a run with other options or another data set, or where another process
    trains.
    """
    world = join_world()
    try:
        out.mkdir(parents=True, exist_ok=True)
        with _alone_in(out) if world.leads else _nothing():
            return _Run(dataset, out, config, device, start, world).to_the_end()
    except OSError as error:
        if error.errno not in _CANNOT_WRITE:
            raise
        raise CheckpointError(
            f"{out}: cannot be written: {error.strerror}. What was saved last is whole. "
            "Make room or choose another --out; the same command goes on from there."
        ) from error
    finally:
        leave_world(world)


@contextmanager
def _nothing() -> Iterator[None]:
    yield


@contextmanager
def _alone_in(out: Path) -> Iterator[None]:
    with (out / ".lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise ConfigError(
                f"{out}: another process trains in this folder. Wait for it, or choose another --out."
            ) from error
        yield


class _Run:
    def __init__(
        self, dataset: Dataset, out: Path, config: TrainConfig, device: str | None, start: Path | None, world: World
    ) -> None:
        self.dataset, self.out, self.world = dataset, out, world
        self.device = choose_device(device).name
        # One process decides and the others read: a measured precision could differ between two.
        if not world.leads:
            world.wait()
        self.config = self._agreed(config)
        if world.leads:
            world.wait()
        torch.manual_seed(config.seed)
        model_config = preset(config.preset, len(dataset.source_vocabulary), len(dataset.target_vocabulary))
        if config.dropout >= 0:
            model_config = replace(model_config, dropout=config.dropout)
        if model_config.tokens != dataset.tokens:
            raise ConfigError(
                f"preset {config.preset} reads {model_config.tokens}, and {dataset.directory} holds {dataset.tokens}. "
                f"Prepare it again with --preset {config.preset}."
            )
        self._check_lengths(model_config)
        self.model = Seq2Seq(model_config)
        if dataset.source_embeddings is not None and dataset.target_embeddings is not None:
            self.model.load_embeddings(
                torch.from_numpy(dataset.source_embeddings), torch.from_numpy(dataset.target_embeddings)
            )
        if start is not None:
            self._begin_from(start)
        self.model.to(self.device)
        self.average = {name: tensor.detach().clone() for name, tensor in self._trainable()} if config.average else None
        decayed = [parameter for _, parameter in self._trainable() if parameter.dim() >= 2]
        others = [parameter for _, parameter in self._trainable() if parameter.dim() < 2]
        self.fused = self.device != "mps"
        self.optimiser = torch.optim.AdamW(
            [{"params": decayed, "weight_decay": config.weight_decay}, {"params": others, "weight_decay": 0.0}],
            lr=config.learning_rate,
            betas=(0.9, config.beta2),
            fused=self.fused,
        )
        self.progress = Progress()
        self._resume()
        self.learner: nn.Module = self.model
        if world.size > 1:
            self.learner = nn.parallel.DistributedDataParallel(self.model)
        self.steps_per_epoch = math.ceil(
            len(epoch_order(dataset.splits["train"], config.batch_tokens, config.seed, 0)) / config.accumulate
        )
        self.total_steps = config.epochs * self.steps_per_epoch
        if config.steps:
            self.total_steps = min(self.total_steps, config.steps)

    def _trainable(self) -> Iterator[tuple[str, nn.Parameter]]:
        return ((name, parameter) for name, parameter in self.model.named_parameters() if parameter.requires_grad)

    def _check_lengths(self, config: ModelConfig) -> None:
        """Raises ConfigError for examples longer than the model's positions: now, not in the tenth epoch."""
        for name in ("train", "validation"):
            split = self.dataset.splits[name]
            # BOS stands before the target, EOS behind it in its stead.
            longest = (longest_of(split.source_ends), longest_of(split.target_ends) + 1)
            if longest[0] > config.source_positions or longest[1] > config.target_positions:
                raise ConfigError(
                    f"{self.dataset.directory}: {name} has examples of up to {longest[0]} source and {longest[1]} "
                    f"target tokens, preset {config.preset} reads {config.source_positions} and "
                    f"{config.target_positions}. Prepare it again with --preset {config.preset}."
                )

    def _agreed(self, config: TrainConfig) -> TrainConfig:
        """The config with its precision settled; the same as the folder's, if a run began there."""
        path = self.out / "config.json"
        wanted: dict[str, Any] = {"train": config.to_dict(), "dataset": self.dataset.hash}
        if path.exists():
            have = json.loads(path.read_text(encoding="utf-8"))
            if have["asked"] != wanted:
                changed = [
                    f"{name}: {have['asked']['train'].get(name)} there, {value} now"
                    for name, value in wanted["train"].items()
                    if have["asked"]["train"].get(name) != value
                ]
                if have["asked"]["dataset"] != wanted["dataset"]:
                    changed.append("another data set")
                raise ConfigError(
                    f"{self.out} holds a run with other options ({'; '.join(changed)}). Choose another --out."
                )
            return replace(config, precision=have["precision"])
        precision = config.precision
        if precision == "auto":
            precision = "bfloat16" if bfloat16_pays(self.device) else "float32"
        if self.world.leads:
            settled = {"asked": wanted, "precision": precision}
            write_atomically(path, (json.dumps(settled, indent=2) + "\n").encode())
        return replace(config, precision=precision)

    def _begin_from(self, start: Path) -> None:
        given = load_checkpoint(start)
        if (
            replace(given.model.config, dropout=self.model.config.dropout) != self.model.config
            or given.source_vocabulary.tokens != self.dataset.source_vocabulary.tokens
        ):
            raise CheckpointError(
                f"{start}: another model or vocabulary than {self.dataset.directory} was prepared for. "
                f"Prepare the data again with --vocabulary {start}."
            )
        self.model.load_state_dict(given.model.state_dict())

    # --- the run -----------------------------------------------------------------------------------------------------

    def to_the_end(self) -> Path:
        log = RunLog(self.out, self.total_steps, self.progress.step) if self.world.leads else None
        saved = spoken = time.monotonic()
        tokens_since, loss_since, steps_since = 0, 0.0, 0
        if log is not None:
            trainable, _ = self.model.parameter_counts()
            log.say(
                f"{self.config.preset}: {trainable:,} trainable parameters, "
                f"{len(self.dataset.splits['train']):,} examples, "
                f"{self.total_steps} steps in {self.config.precision} on {self.device}, from step {self.progress.step}"
            )
        while not self.progress.finished:
            order = epoch_order(
                self.dataset.splits["train"], self.config.batch_tokens, self.config.seed, self.progress.epoch
            )
            while self.progress.batch < len(order) and not self.progress.finished:
                rows = order[self.progress.batch : self.progress.batch + self.config.accumulate]
                loss, tokens, rate = self._step([collate(self.dataset.splits["train"], batch) for batch in rows])
                self.progress.batch += len(rows)
                self.progress.step += 1
                tokens_since, loss_since, steps_since = tokens_since + tokens, loss_since + loss, steps_since + 1
                if log is not None and (steps_since == 20 or self.progress.step == 1):
                    now = time.monotonic()
                    speed = tokens_since / (now - spoken)
                    mean = loss_since / steps_since
                    log.step(self.progress.step, mean, rate, speed)
                    log.metrics(
                        self.progress.step, {"train/loss": mean, "train/rate": rate, "train/tokens_per_s": speed}
                    )
                    tokens_since, loss_since, steps_since, spoken = 0, 0.0, 0, now
                ends_epoch = self.progress.batch >= len(order)
                every = self.config.validate_every
                last = self.progress.step >= self.total_steps
                if last or (self.progress.step % every == 0 if every else ends_epoch):
                    self._validate(log)
                if last:
                    self.progress.finished = True
                elif time.monotonic() - saved > self.config.save_every_s:
                    self._save_last()
                    saved = time.monotonic()
            if self.progress.batch >= len(order):
                self.progress.epoch += 1
                self.progress.batch = 0
        self._save_last()
        if log is not None:
            log.close()
        return self.out / "best"

    def _step(self, batches: list[Batch]) -> tuple[float, int, float]:
        """One optimiser step over all batches. Returns the mean smoothed loss, the target tokens and the rate."""
        total = sum(int((batch.target_ids_NT != PAD).sum()) for batch in batches)
        rate = learning_rate(
            self.progress.step,
            self.config.learning_rate,
            self.config.warmup_steps,
            self.total_steps,
            self.config.schedule,
        )
        for group in self.optimiser.param_groups:
            group["lr"] = rate
        self.learner.train()
        summed = torch.zeros((), device=self.device)
        for batch in batches:
            mine = self._share(batch).to(self.device)
            with self._autocast():
                prediction = self.learner(mine.source_ids_NS, mine.source_lengths_N, mine.input_ids_NT)
            loss = smoothed_cross_entropy(prediction, mine.source_ids_NS, mine.target_ids_NT, self.config.smoothing)
            # DistributedDataParallel takes the mean over processes; the loss is the mean over all processes' tokens.
            (loss.smoothed * (self.world.size / total)).backward()  # type: ignore[no-untyped-call]
            summed += loss.smoothed.detach()
        if self.config.clip:
            nn.utils.clip_grad_norm_([parameter for _, parameter in self._trainable()], self.config.clip)
        self.optimiser.step()
        self.optimiser.zero_grad(set_to_none=True)
        if self.average is not None:
            # The early average forgets faster, or the random start would weigh on it for a thousand steps.
            decay = min(self.config.average, (1 + self.progress.step) / (10 + self.progress.step))
            with torch.no_grad():
                for name, parameter in self._trainable():
                    self.average[name].lerp_(parameter, 1 - decay)
        return float(self.world.total(summed)) / total, total, rate

    def _share(self, batch: Batch) -> Batch:
        """This process's rows of a batch; where there are too few, a row without a target, which weighs nothing."""
        if self.world.size == 1:
            return batch
        mine = slice(self.world.rank, None, self.world.size)
        fields = {name: tensor[mine] for name, tensor in vars(batch).items()}
        if not len(fields["source_lengths_N"]):
            fields = {name: tensor[:1].clone() for name, tensor in vars(batch).items()}
            fields["target_ids_NT"].fill_(PAD)
        return Batch(**fields)

    def _autocast(self) -> Any:
        return torch.autocast(self.device.split(":")[0], torch.bfloat16, enabled=self.config.precision == "bfloat16")

    # --- validation and checkpoints ----------------------------------------------------------------------------------

    def _validate(self, log: RunLog | None) -> None:
        """Validate, keep the best, and count towards the end of patience. All processes compute the same."""
        with self._averaged():
            found = validate(self.model, self.dataset.splits["validation"], self.config, self.device)
            better = found.plain < self.progress.best
            if better:
                self.progress.best, self.progress.bad = found.plain, 0
                if self.world.leads:
                    metrics = {"step": self.progress.step, **asdict(found)}
                    save_checkpoint(
                        self.out / "best", self.model, *self._vocabularies(), self._extra(metrics), files=self._index()
                    )
            else:
                self.progress.bad += 1
        if self.config.patience and self.progress.bad >= self.config.patience:
            self.progress.finished = True
        if log is not None:
            log.metrics(
                self.progress.step,
                {
                    "validation/smoothed": found.smoothed,
                    "validation/plain": found.plain,
                    "validation/accuracy": found.accuracy,
                },
            )
            log.say(
                f"step {self.progress.step}, epoch {self.progress.epoch + 1}: "
                f"validation loss {found.smoothed:.3f} smoothed, "
                f"{found.plain:.3f} plain, token accuracy {100 * found.accuracy:.1f} %"
                f"{', best so far' if better else ''}"
            )
        self.world.wait()

    def _vocabularies(self) -> tuple[Any, Any]:
        return self.dataset.source_vocabulary, self.dataset.target_vocabulary

    def _index(self) -> dict[str, bytes]:
        """The data set's index of known answers, which belongs to a checkpoint that is to be used."""
        paths = (self.dataset.directory / name for name in INDEX_FILES)
        return {path.name: path.read_bytes() for path in paths if path.is_file()}

    def _extra(self, metrics: dict[str, Any]) -> dict[str, Any]:
        return {"dataset": self.dataset.hash, "train": self.config.to_dict(), "metrics": metrics}

    @contextmanager
    def _averaged(self) -> Iterator[None]:
        """Within, the model has its averaged weights."""
        if self.average is None:
            yield
            return
        average = self.average
        with torch.no_grad():
            kept = {name: parameter.detach().clone() for name, parameter in self._trainable()}
            for name, parameter in self._trainable():
                parameter.copy_(average[name])
            try:
                yield
            finally:
                for name, parameter in self._trainable():
                    parameter.copy_(kept[name])

    def _save_last(self) -> None:
        if self.world.leads:
            names = [name for name, _ in self._trainable()]
            parameters = dict(self._trainable())
            tensors: dict[str, Tensor] = {"rng": torch.get_rng_state()}
            if self.device.startswith("cuda"):
                tensors["rng_cuda"] = torch.cuda.get_rng_state()
            for name in names:
                for key, value in self.optimiser.state.get(parameters[name], {}).items():
                    tensors[f"{key}/{name}"] = value
                if self.average is not None:
                    tensors[f"average/{name}"] = self.average[name]
            state = json.dumps(asdict(self.progress)).encode()
            save_checkpoint(
                self.out / "last",
                self.model,
                *self._vocabularies(),
                self._extra({}),
                {OPTIMISER: tensors},
                {STATE: state},
            )
        self.world.wait()

    def _resume(self) -> None:
        last = self.out / "last"
        if self.world.leads:
            recover_directory(last)
            recover_directory(self.out / "best")
        self.world.wait()
        if not last.exists():
            return
        manifest = read_manifest(last)
        if manifest["dataset"] != self.dataset.hash:
            raise ConfigError(f"{last} was trained on another data set. Choose another --out.")
        load_weights(self.model, load_file(last / WEIGHTS_FILE), last)
        tensors = load_file(last / OPTIMISER)
        torch.set_rng_state(tensors["rng"])
        if "rng_cuda" in tensors and self.device.startswith("cuda"):
            torch.cuda.set_rng_state(tensors["rng_cuda"])
        for name, parameter in self._trainable():
            state = {key.split("/")[0]: value for key, value in tensors.items() if key.endswith(f"/{name}")}
            if self.average is not None:
                self.average[name].copy_(state["average"])
            state.pop("average", None)
            if state:
                self.optimiser.state[parameter] = {
                    # The fused optimiser counts its steps beside the weights, the plain one on the CPU.
                    key: value if key == "step" and not self.fused else value.to(self.device)
                    for key, value in state.items()
                }
        self.progress = Progress(**json.loads((last / STATE).read_text()))


@torch.no_grad()
def validate(model: Seq2Seq, split: Split, config: TrainConfig, device: str) -> Validation:
    """The losses of a split. Raises DataError for an empty one. Draws no random numbers."""
    if not len(split):
        raise DataError("the validation split is empty. Prepare more pairs, or a larger share for validation.")
    model.eval()
    smoothed = plain = 0.0
    correct = tokens = 0
    for rows in epoch_order(split, config.batch_tokens, config.seed, 0):
        batch = collate(split, rows).to(device)
        with torch.autocast(device.split(":")[0], torch.bfloat16, enabled=config.precision == "bfloat16"):
            memory = model.encode(batch.source_ids_NS, batch.source_lengths_N)
            prediction = model.decode(batch.input_ids_NT, memory)
        loss = smoothed_cross_entropy(prediction, batch.source_ids_NS, batch.target_ids_NT, config.smoothing)
        best = model.log_probs(prediction, memory).argmax(-1)
        correct += int(((best == batch.target_ids_NT) & (batch.target_ids_NT != PAD)).sum())
        smoothed += float(loss.smoothed)
        plain += float(loss.plain)
        tokens += int(loss.tokens)
    return Validation(smoothed / tokens, plain / tokens, correct / tokens)


__all__ = ["Checkpoint", "Progress", "Validation", "train", "validate"]
