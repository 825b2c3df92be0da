"""The composer's recipes, guards and contexts: each recipe right in every guise, slots filled, names kept apart."""
import re
from itertools import islice
from random import Random

import pytest
from jotcode.training.compose.attributes import with_self
from jotcode.training.compose.distinct import count, estimate, key_of
from jotcode.training.compose.dress import NOTHING, dressed
from jotcode.training.compose.guards import Subject, guard
from jotcode.training.compose.recipe import Recipe, number, recipe_spec
from jotcode.training.compose.recipes import ALL_RECIPES, FUNCTION_RECIPES
from jotcode.training.compose.spec import Param, Spec, Voice
from jotcode.training.compose.stream import families, stream
from jotcode.training.compose.verify import problem_with, program

RECIPES = (*ALL_RECIPES, *FUNCTION_RECIPES)


def test_every_recipe_agrees_with_its_reference():
    rng = Random(12)
    wrong = []
    for recipe in RECIPES:
        for named in (True, False):
            sample = dressed(rng, "test", recipe_spec(Voice(rng, named), recipe, "test"), named, NOTHING)
            problem = sample and problem_with(sample, rng, runs=4)
            if sample and problem:
                wrong.append(f"{problem}\n{program(sample)}")
    assert not wrong, wrong[0]


def test_no_slot_and_no_choice_is_left_in_a_sentence():
    rng = Random(3)
    for recipe in RECIPES:
        text = " ".join(recipe_spec(Voice(rng, True), recipe, "test").clauses)
        assert not re.search(r"<[a-z]+>|[{}]", text), text


def test_a_number_slot_is_a_constant_a_parameter_or_a_default():
    slots = {"n": number("n", values=(5,), draws=(1, 2))}
    recipe = Recipe(slots, ("return twice <n>",), "return <n> * 2", lambda n: n * 2, "int", ("twice",), guards=False)
    seen = set()
    for seed in range(60):
        spec = recipe_spec(Voice(Random(seed), True), recipe, "test")
        seen.add("constant" if not spec.params else "default" if spec.params[0].default else "parameter")
    assert seen == {"constant", "default", "parameter"}


def test_no_parameter_is_called_like_a_variable_of_the_code():
    asks, code = ("return twice <n>",), "total = <n> * 2\nreturn total"
    recipe = Recipe({"n": number("total", "n")}, asks, code, lambda n: n * 2, "int", ("twice",), guards=False)
    assert {recipe_spec(Voice(Random(seed), True), recipe, "test").params[0].name for seed in range(20)} == {"n"}


def test_a_guard_stands_before_the_body_and_is_said():
    rng = Random(4)
    params = [Param("n", "int", "a number")]
    spec = Spec("t", params, "int", ["return n"], ["return n"], lambda env: env["n"], lambda g: (g.randrange(9),))
    guard(Voice(rng, True), spec, [Subject("n", "int", "n")])
    assert spec.body[0].startswith("if ")
    assert spec.body[-1] == "return n"
    assert spec.edges


def test_a_needed_guard_keeps_the_empty_list_away():
    params = [Param("xs", "list[int]", "a list")]
    spec = Spec("t", params, "int", ["return it"], ["return xs[-1]"], lambda env: env["xs"][-1], lambda g: ([],))
    guard(Voice(Random(1), True), spec, [Subject("xs", "ints", "xs")], needed=True)
    assert spec.body[0] == "if not xs:"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("return [x for x in prices if x > 1]", "return [x for x in self.prices if x > 1]"),
        ('raise ValueError("prices is empty")', 'raise ValueError("prices is empty")'),
        ('return f"{prices} prices"', 'return f"{self.prices} prices"'),
        ("return shop.prices + prices_sum", "return shop.prices + prices_sum"),
    ],
)
def test_a_name_becomes_an_attribute_outside_of_strings_only(line, expected):
    assert with_self(line, ["prices"]) == expected


def test_methods_over_attributes_use_self_and_stand_in_a_class():
    for sample in islice(stream(5, ["class.attribute", "class.records"]), 60):
        assert "self." in sample.code
        assert sample.task.indent == "    "
        assert "class " in sample.task.prefix


def test_lines_in_a_loop_stand_two_steps_deep():
    for sample in islice(stream(5, ["snippet.loop"]), 40):
        assert sample.task.indent == " " * 8
        assert sample.task.prefix.rstrip("\n").endswith(":")


NEW = ("lists", "texts", "dicts", "numbers", "functions")
CONTEXTS = ("context.object", "context.helpers", "context.subclass")


@pytest.mark.parametrize("family", [*(f"recipe.{kind}" for kind in NEW), "formula.steps", "branch.decision", *CONTEXTS])
def test_a_family_is_in_the_stream_and_right(family):
    assert families()[family] > 0
    rng = Random(2)
    for sample in islice(stream(9, [family]), 12):
        assert problem_with(sample, rng, runs=3) is None, program(sample)


def test_the_birthday_estimate_grows_as_repetitions_get_rare():
    assert estimate(1000, 999) == 500_000
    assert estimate(1000, 900) == 5_000
    assert estimate(10, 10) == float("inf")


def test_the_same_pair_is_counted_once():
    first, second = next(stream(1)), next(stream(1))
    assert key_of(first) == key_of(second)
    assert count(1, 1) == 1
