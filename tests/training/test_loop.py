import fcntl
import json
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from jotcode.model.checkpoint import WEIGHTS, load_checkpoint
from jotcode.model.config import PRESETS
from jotcode.model.errors import CheckpointError, ConfigError, DataError
from jotcode.model.search import greedy
from jotcode.model.torch_decoding import ModelStepper
from jotcode.training import loop, runlog
from jotcode.training.batches import collate
from jotcode.training.config import recipe
from jotcode.training.distributed import World
from tiny_models import tiny_model, toy_dataset
from train_toy import TOY, toy_preset

SCRIPT = Path(__file__).parents[1] / "helpers" / "train_toy.py"


@pytest.fixture(autouse=True)
def toy(monkeypatch):
    monkeypatch.setitem(PRESETS, "tiny", toy_preset())
    monkeypatch.setattr(runlog, "find_spec", lambda name: None)  # tensorboard takes longer to import than we train


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return toy_dataset(tmp_path_factory.mktemp("toy") / "data")


def options(**changes):
    return recipe("tiny", **{**TOY, **changes})


def trained(data, out, **changes):
    return loop.train(data, out, options(**changes), "cpu")


def fresh_run(data, out, **changes):
    out.mkdir(parents=True, exist_ok=True)
    return loop._Run(data, out, options(**changes), "cpu", None, World(0, 1))


def weights_of(folder):
    return (folder / WEIGHTS).read_bytes()


def validation_steps(out):
    lines = [json.loads(line) for line in (out / "metrics.jsonl").read_text().splitlines()]
    return [line["step"] for line in lines if "validation/plain" in line]


# --- the way back in -------------------------------------------------------------------------------------------------


def killed(data, out, when):
    command = [sys.executable, str(SCRIPT), str(data.directory), str(out), json.dumps({"kill": when})]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr


def test_a_run_that_was_killed_ends_with_the_very_weights_of_an_unbroken_one(data, tmp_path):
    unbroken, broken = tmp_path / "unbroken", tmp_path / "broken"
    trained(data, unbroken)
    killed(data, broken, "step 6")
    assert load_state(broken) == 5  # the sixth step was lost
    killed(data, broken, "rename 2")
    assert not (broken / "last").exists()  # it died between the two renames
    trained(data, broken)
    for name in ("last", "best"):
        assert weights_of(broken / name) == weights_of(unbroken / name), name
    assert load_state(broken) == load_state(unbroken)


def load_state(out):
    return json.loads((out / "last" / loop.STATE).read_text())["step"]


def test_how_often_is_saved_changes_nothing_that_is_learnt(data, tmp_path):
    trained(data, tmp_path / "often", epochs=1)
    trained(data, tmp_path / "never", epochs=1, save_every_s=1e9)
    assert weights_of(tmp_path / "often" / "last") == weights_of(tmp_path / "never" / "last")


def test_a_finished_run_is_left_as_it_is(data, tmp_path):
    trained(data, tmp_path / "run", epochs=1)
    before, steps = weights_of(tmp_path / "run" / "last"), load_state(tmp_path / "run")
    assert trained(data, tmp_path / "run", epochs=1) == tmp_path / "run" / "best"
    assert weights_of(tmp_path / "run" / "last") == before and load_state(tmp_path / "run") == steps


def test_another_seed_learns_something_else(data, tmp_path):
    trained(data, tmp_path / "a", steps=2)
    trained(data, tmp_path / "b", steps=2, seed=8)
    assert weights_of(tmp_path / "a" / "last") != weights_of(tmp_path / "b" / "last")


def test_other_options_in_the_same_folder_are_refused_by_name(data, tmp_path):
    trained(data, tmp_path / "run", steps=1)
    with pytest.raises(ConfigError, match=r"steps: 1 there, 2 now; clip: 1.0 there, 0.5 now.*another --out") as refused:
        trained(data, tmp_path / "run", steps=2, clip=0.5)
    assert "epochs" not in str(refused.value)


def test_another_data_set_in_the_same_folder_is_refused(data, tmp_path):
    trained(data, tmp_path / "run", steps=1)
    other = toy_dataset(tmp_path / "other", seed=1)
    with pytest.raises(ConfigError, match=r"another data set"):
        trained(other, tmp_path / "run", steps=1)


def test_a_second_process_in_the_folder_is_refused(data, tmp_path):
    (tmp_path / "run").mkdir()
    with (tmp_path / "run" / ".lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(ConfigError, match=r"another process trains in this folder"):
            trained(data, tmp_path / "run", steps=1)


def test_a_damaged_checkpoint_is_not_trained_on(data, tmp_path):
    trained(data, tmp_path / "run", epochs=1)
    path = tmp_path / "run" / "last" / loop.OPTIMISER
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(CheckpointError, match=r"optimiser.safetensors does not have the SHA-256"):
        trained(data, tmp_path / "run", epochs=1)


# --- what does not fit -----------------------------------------------------------------------------------------------


def test_words_and_pieces_are_not_mixed(data, tmp_path, monkeypatch):
    monkeypatch.setitem(PRESETS, "tiny", replace(toy_preset(), tokens="words"))
    with pytest.raises(ConfigError, match=r"preset tiny reads words, and .* holds pieces. Prepare it again"):
        trained(data, tmp_path / "run", steps=1)


@pytest.mark.parametrize("side", ["source_positions", "target_positions"])
def test_examples_longer_than_the_model_are_refused_before_the_first_step(data, tmp_path, monkeypatch, side):
    monkeypatch.setitem(PRESETS, "tiny", replace(toy_preset(), **{side: 5}))
    with pytest.raises(ConfigError, match=r"up to 8 source and 7 target tokens, preset tiny reads"):
        trained(data, tmp_path / "run", steps=1)


def test_beginning_from_a_checkpoint_of_another_model_is_refused(data, tmp_path):
    trained(data, tmp_path / "first", steps=1)
    with pytest.raises(CheckpointError, match=r"another model or vocabulary"):
        PRESETS["tiny"] = replace(toy_preset(), feed_forward=48)
        loop.train(data, tmp_path / "second", options(steps=1), "cpu", tmp_path / "first" / "best")


def test_fine_tuning_begins_with_the_weights_of_its_checkpoint(data, tmp_path):
    start = trained(data, tmp_path / "first", epochs=1)
    (tmp_path / "second").mkdir()
    run = loop._Run(data, tmp_path / "second", options(seed=99), "cpu", start, World(0, 1))
    for found, expected in zip(run.model.parameters(), load_checkpoint(start).model.parameters(), strict=True):
        assert torch.equal(found, expected)


# --- what a step does ------------------------------------------------------------------------------------------------


def plainly(run):
    """A run with steps straight down the gradient, so that a difference of the gradients stays as small as it is."""
    run.model.eval()
    run.model.train = lambda mode=True: run.model  # no dropout
    run.optimiser = torch.optim.SGD(run.model.parameters(), lr=0.1)
    return run


def test_accumulated_batches_make_the_step_of_one_big_batch(data, tmp_path):
    split, rows = data.splits["train"], list(range(9))
    whole, parts = plainly(fresh_run(data, tmp_path / "whole")), plainly(fresh_run(data, tmp_path / "parts"))
    loss, tokens, _ = whole._step([collate(split, rows)])
    found = parts._step([collate(split, rows[:2]), collate(split, rows[2:7]), collate(split, rows[7:])])
    assert found[1] == tokens and found[0] == pytest.approx(loss, abs=1e-5)
    for one, other in zip(whole.model.parameters(), parts.model.parameters(), strict=True):
        torch.testing.assert_close(one, other, rtol=0, atol=1e-6)


def test_gradients_are_clipped_to_the_norm(data, tmp_path):
    run = plainly(fresh_run(data, tmp_path / "run", clip=0.01, warmup_steps=0, learning_rate=1.0))
    before = [parameter.detach().clone() for parameter in run.model.parameters()]
    run._step([collate(data.splits["train"], range(8))])
    moved = torch.cat([(old - new).flatten() for old, new in zip(before, run.model.parameters(), strict=True)])
    assert float(moved.detach().norm()) == pytest.approx(0.01, rel=1e-3)


def test_the_average_is_what_is_validated_and_kept(data, tmp_path):
    best = trained(data, tmp_path / "run", steps=4, validate_every=4)
    run = fresh_run(data, tmp_path / "run", steps=4, validate_every=4)
    for (name, average), parameter in zip(run.average.items(), load_checkpoint(best).model.parameters(), strict=True):
        assert torch.equal(average, parameter), name
    assert weights_of(best) != weights_of(tmp_path / "run" / "last")


def test_the_learning_rate_follows_the_schedule(data, tmp_path):
    run = fresh_run(data, tmp_path / "run", warmup_steps=4, learning_rate=0.004)
    rates = []
    for _ in range(3):
        rates.append(run._step([collate(data.splits["train"], range(3))])[2])
        run.progress.step += 1
    assert rates == pytest.approx([0.001, 0.002, 0.003])


# --- when it validates and ends --------------------------------------------------------------------------------------


def test_validation_comes_at_its_steps_and_at_the_end(data, tmp_path):
    trained(data, tmp_path / "run", steps=7, validate_every=3)
    assert validation_steps(tmp_path / "run") == [3, 6, 7]


def test_without_steps_between_validation_comes_once_an_epoch(data, tmp_path):
    trained(data, tmp_path / "run", epochs=2, validate_every=0)
    run = fresh_run(data, tmp_path / "run", epochs=2, validate_every=0)
    assert validation_steps(tmp_path / "run") == [run.steps_per_epoch, 2 * run.steps_per_epoch]


def test_a_run_ends_early_when_the_validation_loss_stays_bad(data, tmp_path, monkeypatch):
    losses = iter([3.0, 2.0, 2.5, 2.4, 1.0])
    monkeypatch.setattr(loop, "validate", lambda *_: loop.Validation(9.0, next(losses), 0.0))
    best = trained(data, tmp_path / "run", epochs=9, validate_every=1, patience=2)
    assert validation_steps(tmp_path / "run") == [1, 2, 3, 4]
    assert load_checkpoint(best).extra["metrics"]["step"] == 2


def test_the_best_checkpoint_says_what_it_was_trained_on_and_how(data, tmp_path):
    extra = load_checkpoint(trained(data, tmp_path / "run", steps=2)).extra
    assert extra["dataset"] == data.hash
    assert extra["train"]["seed"] == TOY["seed"] and extra["metrics"]["step"] == 2


def test_validation_is_the_mean_over_tokens_whatever_the_batches(data):
    model = tiny_model(toy_preset())
    small, large = (loop.validate(model, data.splits["validation"], options(batch_tokens=n), "cpu") for n in (16, 4096))
    assert small.plain == pytest.approx(large.plain, abs=1e-5)
    assert small.smoothed == pytest.approx(large.smoothed, abs=1e-5)
    assert small.accuracy == large.accuracy


def test_validation_draws_no_random_numbers(data):
    before = torch.get_rng_state()
    loop.validate(tiny_model(toy_preset()), data.splits["validation"], options(), "cpu")
    assert torch.equal(torch.get_rng_state(), before)


def test_an_empty_validation_split_is_refused_with_the_mend(data):
    with pytest.raises(DataError, match=r"Prepare more pairs"):
        loop.validate(tiny_model(toy_preset()), data.splits["test"], options(), "cpu")


# --- that it learns --------------------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("task", ["reverse", "copy"])
def test_a_tiny_model_learns_a_toy_task_and_does_it_on_new_examples(task, tmp_path, monkeypatch):
    monkeypatch.setitem(PRESETS, "tiny", replace(toy_preset(0.0), width=32, feed_forward=64))
    data = toy_dataset(tmp_path / "data", examples=1500, task=task)
    best = trained(
        data, tmp_path / "run", epochs=16, batch_tokens=512, learning_rate=5e-3, validate_every=0, save_every_s=1e9,
        schedule="linear", warmup_steps=20,
    )  # fmt: skip
    model, split = load_checkpoint(best).model, data.splits["validation"]
    batch = collate(split, range(60))
    with torch.inference_mode():
        memory = model.encode(batch.source_ids_NS, batch.source_lengths_N)
        found = greedy(ModelStepper(model, memory, 12, 1), 60, 10)
    right = sum(list(h.token_ids) == list(split.target_of(row)) for row, h in enumerate(found))
    assert right >= 57, f"{right} of 60"
