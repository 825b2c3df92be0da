import ctypes

import numpy as np
import pytest
import torch
from jotcode.model import device
from jotcode.model.device import bfloat16_pays, choose_device, use_decoding_threads
from jotcode.model.errors import ConfigError


@pytest.fixture
def machine(monkeypatch):
    """Sets what there is."""

    def has(cuda=False, mps=False):
        monkeypatch.setattr(device, "_may_have_gpu", lambda: cuda or mps)
        monkeypatch.setattr(torch.cuda, "is_available", lambda: cuda)
        monkeypatch.setattr(torch.cuda, "get_device_name", lambda _: "H200")
        monkeypatch.setattr(torch.backends.mps, "is_available", lambda: mps)

    return has


@pytest.mark.parametrize(
    ("there", "name", "reason"),
    [({"cuda": True, "mps": True}, "cuda", "H200"), ({"mps": True}, "mps", "Metal"), ({}, "cpu", "no GPU")],
)
def test_the_best_there_is_is_chosen_and_the_reason_told(machine, there, name, reason):
    machine(**there)
    chosen = choose_device()
    assert chosen.name == name and reason in chosen.reason


def test_what_is_asked_for_is_taken(machine):
    machine(cuda=True)
    assert choose_device("cpu").name == "cpu" and choose_device("cuda:1").name == "cuda:1"


@pytest.mark.parametrize("asked", ["cuda", "cuda:0", "mps", "tpu", ""])
def test_a_device_that_is_not_there_is_refused_with_those_that_are(machine, asked):
    machine()
    with pytest.raises(ConfigError, match=f"no device '{asked}' on this machine. Devices here: cpu"):
        choose_device(asked)


def test_bfloat16_is_measured_on_a_cpu_and_taken_for_granted_elsewhere():
    assert bfloat16_pays("cuda") and bfloat16_pays("cpu") in (True, False)


@pytest.mark.parametrize(
    ("torch_version", "has_driver", "may"),
    [("2.13.0+cpu", True, False), ("2.13.0", False, False), ("2.13.0", True, True)],
)
def test_torch_is_asked_for_a_gpu_only_where_there_is_a_driver_that_it_can_use(
    monkeypatch, torch_version, has_driver, may
):
    def load(name):
        if not has_driver:
            raise OSError(name)

    monkeypatch.setattr(device, "version", lambda name: torch_version)
    monkeypatch.setattr(device.platform, "system", lambda: "Linux")
    monkeypatch.setattr(device.Path, "exists", lambda path: False)
    monkeypatch.setattr(device.ctypes, "CDLL", load)
    assert device._may_have_gpu() is may


def test_numpy_multiplies_on_one_thread_when_it_decodes():
    library = ctypes.CDLL(np.linalg._umath_linalg.__file__)
    if not hasattr(library, "scipy_openblas_get_num_threads64_"):
        pytest.skip("this numpy was built with another library for its products than the one from PyPI")
    library.scipy_openblas_set_num_threads64_(2)
    use_decoding_threads()
    assert library.scipy_openblas_get_num_threads64_() == 1
