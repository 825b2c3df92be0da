"""What the benchmark scripts measure is what they say."""

import importlib.util
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


def script(name):
    spec = importlib.util.spec_from_file_location(f"benchmarks_{name}", BENCHMARKS / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_the_house_library_has_fifty_functions_each_called_by_its_code_and_asked_for_in_new_words():
    house = script("house_library")
    functions = house.house_functions()
    assert len(functions) == len({function.name for function in functions}) == 50
    for function in functions:
        assert house.calls(function.code, function.name), function.name
        assert len(function.taught) == 3 and len(function.asked) == 2
        assert not set(function.taught) & set(function.asked)


@pytest.mark.parametrize(
    "code",
    [
        "from tidewater.tickets import issue",
        "def issue(x):\n    return x\n\n\nissue(1)",
        "from other import issue\n\n\nissue(1)",
        "from tidewater.tickets import issue\nissue(",
    ],
)
def test_an_answer_counts_only_if_it_calls_what_it_imports_from_the_house(code):
    assert not script("house_library").calls(code, "issue")


def test_the_examples_are_the_first_of_each_kind_in_turn():
    tasks = script("examples").first_tasks()
    assert len(tasks) == 30
    assert [task.tier for task in tasks[:5]] == ["everyday", "practical", "precise", "context", "everyday"]
    assert [task.id for task in tasks[::4]] == [f"own-everyday-{number:03d}" for number in range(1, 9)]


def test_every_ablation_of_the_search_names_a_thing_that_is_there():
    ablations = script("ablations")
    for _, patches in ablations.DECODING.values():
        for patch in patches:
            with patch():
                pass
