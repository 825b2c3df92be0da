"""The families made of recipes, and the choice among them."""
from jotcode.training.compose.recipe import Recipe, recipe_spec
from jotcode.training.compose.recipes_dicts import DICT_RECIPES
from jotcode.training.compose.recipes_functions import FUNCTION_RECIPES, SORTING
from jotcode.training.compose.recipes_lists import LIST_RECIPES
from jotcode.training.compose.recipes_numbers import NUMBER_RECIPES
from jotcode.training.compose.recipes_texts import TEXT_RECIPES
from jotcode.training.compose.spec import Spec, Voice

ALL_RECIPES: tuple[Recipe, ...] = (*SORTING, *DICT_RECIPES, *LIST_RECIPES, *NUMBER_RECIPES, *TEXT_RECIPES)


def lists(voice: Voice) -> Spec:
    """Slices, neighbours, positions, two lists, several results."""
    return recipe_spec(voice, voice.rng.choice(LIST_RECIPES), "recipe.lists")


def texts(voice: Voice) -> Spec:
    """Templates, number formats, parsed lines, characters."""
    return recipe_spec(voice, voice.rng.choice(TEXT_RECIPES), "recipe.texts")


def tables(voice: Voice) -> Spec:
    """Dicts, pairs, nested dicts."""
    return recipe_spec(voice, voice.rng.choice(DICT_RECIPES), "recipe.dicts")


def numbers(voice: Voice) -> Spec:
    """Loops with a state, while loops, rules over several values."""
    return recipe_spec(voice, voice.rng.choice(NUMBER_RECIPES), "recipe.numbers")


def functions(voice: Voice) -> Spec:
    """Sort keys, generators, decorators."""
    return recipe_spec(voice, voice.rng.choice(FUNCTION_RECIPES), "recipe.functions")


def any_recipe(voice: Voice) -> Spec:
    """Any of them."""
    return recipe_spec(voice, voice.rng.choice(ALL_RECIPES), "recipe")
