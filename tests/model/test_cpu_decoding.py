"""The model behind the engine without torch: it finds what the modules find, before it is compiled and afterwards."""

import pytest
from jotcode.model.checkpoint import arrays_of
from jotcode.model.cpu_decoding import CpuDecoding
from jotcode.model.native_decoder import NativeState
from jotcode.model.torch_decoding import TorchDecoding
from tiny_models import CONFIGS, ragged, tiny_model

IDS = ragged([6])[0][0].tolist()
ANSWERS = [[8, 9, 4, 5], [8, 9, 10]]


def both(name):
    model = tiny_model(CONFIGS[name], seed=5)
    return CpuDecoding(model.config, arrays_of(model)), TorchDecoding(model, "cpu")


@pytest.mark.parametrize("name", CONFIGS)
@pytest.mark.parametrize("prefix", [(), (7, 9)])
@pytest.mark.parametrize("beams", [1, 3])
def test_it_finds_what_the_modules_find(name, prefix, beams):
    on_cpu, modules = both(name)
    found = on_cpu.search(on_cpu.encode(IDS), beams, 12, 0.8, prefix, None)
    expected = modules.search(modules.encode(IDS), beams, 12, 0.8, prefix, None)
    assert [each.token_ids for each in found] == [each.token_ids for each in expected]
    assert [each.log_prob for each in found] == pytest.approx([each.log_prob for each in expected], abs=3e-4)


@pytest.mark.parametrize("given", [0, 2])
def test_it_judges_as_the_modules_judge(given):
    on_cpu, modules = both("modern")
    found = on_cpu.log_probs_of(on_cpu.encode(IDS), ANSWERS, given, None)
    assert found == pytest.approx(modules.log_probs_of(modules.encode(IDS), ANSWERS, given, None), abs=3e-4)
    assert on_cpu.log_probs_of(on_cpu.encode(IDS), ANSWERS, given, lambda: True) == [None, None]


@pytest.mark.parametrize("beams", [1, 3])
def test_a_stop_before_the_first_step_finds_nothing(beams):
    on_cpu, _ = both("modern")
    assert on_cpu.search(on_cpu.encode(IDS), beams, 12, 0.8, (), lambda: True) == []


def test_it_is_compiled_beside_and_finds_the_same_then(monkeypatch):
    on_cpu, _ = both("modern")
    on_cpu.wait_until_compiled()  # nothing was begun, so there is nothing to wait for
    before = on_cpu.search(on_cpu.encode(IDS), 3, 12, 0.8, (), None)
    made = []
    init = NativeState.__init__
    monkeypatch.setattr(NativeState, "__init__", lambda self, *given: made.append(1) or init(self, *given))
    on_cpu.compile_beside()
    on_cpu.wait_until_compiled()
    made.clear()
    after = on_cpu.search(on_cpu.encode(IDS), 3, 12, 0.8, (), None)
    assert made, "a decoding that starts now is one of machine code"
    assert [each.token_ids for each in after] == [each.token_ids for each in before]


def test_with_eight_bits_the_encoder_is_compiled_with_the_decoder():
    model = tiny_model(CONFIGS["modern"], seed=5)
    on_cpu = CpuDecoding(model.config, arrays_of(model), int8=True)
    before = on_cpu.encode(IDS).states_SM
    on_cpu.compile_beside()
    on_cpu.wait_until_compiled()
    after = on_cpu.encode(IDS).states_SM
    # Machine code rounds the inputs of its products, so it is seen to be at work.
    assert (after != before).any() and after == pytest.approx(before, abs=1e-3)


def test_eight_bits_are_asked_for_and_change_the_numbers_a_little():
    model = tiny_model(CONFIGS["modern"], seed=5)
    exact, eighth = (CpuDecoding(model.config, arrays_of(model), *int8) for int8 in ((), (True,)))
    found = [each.log_probs_of(each.encode(IDS), ANSWERS, 0, None) for each in (exact, eighth)]
    assert found[0] != found[1] and found[0] == pytest.approx(found[1], rel=0.1)
