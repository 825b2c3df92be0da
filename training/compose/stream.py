"""The stream of samples: a family is drawn by weight, its Spec is worded, rendered and put where a user would have it."""
from collections.abc import Callable, Collection, Iterator
from random import Random

from jotcode.model.errors import ConfigError
from jotcode.training.compose import (
    arithmetic,
    attributes,
    branches,
    class_specs,
    class_tasks,
    context,
    dates,
    decisions,
    declarations,
    decorators,
    dicts,
    files,
    formulas,
    frame_files,
    frame_samples,
    helpers,
    loops,
    objects,
    pairs,
    pipelines,
    recipes,
    record_tasks,
    snippets,
    statements,
    strings,
    texts,
)
from jotcode.training.compose.dress import function_sample
from jotcode.training.compose.sample import Sample
from jotcode.training.compose.spec import Spec, Voice

_SPECS: dict[str, tuple[Callable[[Voice], Spec], float]] = {
    "pipeline.numbers": (pipelines.numbers, 12),
    "pipeline.strings": (pipelines.strings, 12),
    "pipeline.texts": (texts.texts, 8),
    "text.characters": (texts.characters, 3),
    "records": (record_tasks.records, 12),
    "branch.ladder": (branches.ladder, 4),
    "branch.fizz": (branches.fizz, 1),
    "branch.rule": (branches.rule, 3),
    "branch.test": (branches.test_value, 3),
    "string.chain": (strings.chain, 4),
    "string.template": (strings.template, 3),
    "formula": (formulas.formula, 5),
    "dicts": (dicts.dicts, 8),
    "pairs": (pairs.pairs, 6),
    "dates": (dates.dates, 4),
    "files": (files.files, 4),
    "formula.steps": (arithmetic.steps, 8),
    "branch.decision": (decisions.decision, 6),
    "recipe.lists": (recipes.lists, 8),
    "recipe.texts": (recipes.texts, 8),
    "recipe.dicts": (recipes.tables, 6),
    "recipe.numbers": (recipes.numbers, 6),
    "recipe.functions": (recipes.functions, 4),
}
_SAMPLES: dict[str, tuple[Callable[[Random, str], Sample | None], float]] = {
    "class.method": (class_tasks.method_sample, 12),
    "class.attribute": (attributes.attribute_method, 9),
    "class.records": (attributes.record_method, 7),
    "class.whole": (class_specs.class_sample, 5),
    "class.dataclass": (class_specs.class_sample, 2),
    "context.helper": (context.with_helper, 5),
    "context.constant": (context.with_constant, 4),
    "context.records": (context.with_dataclass, 4),
    "context.style": (context.with_siblings, 4),
    "context.object": (objects.one_object, 5),
    "context.helpers": (helpers.two_helpers, 3),
    "context.subclass": (objects.subclass, 2),
    "decorator": (decorators.decorator, 1),
    "context.table": (declarations.with_table, 2),
    "context.enum": (declarations.with_enum, 2),
    "context.error": (declarations.with_error, 3),
    "context.decorator": (declarations.with_decorator, 1),
    "snippet.assignment": (snippets.assignment, 7),
    "snippet.method": (snippets.in_method, 2),
    "snippet.statement": (statements.statement, 6),
    "snippet.loop": (loops.in_loop, 6),
}


def families() -> dict[str, float]:
    """Every family of the stream with its weight: those written as code, and `frame.*` of training/data/frames."""
    return {name: weight for name, (_, weight) in [*_SPECS.items(), *_SAMPLES.items()]} | frame_files.families()


def stream(seed: int, chosen: Collection[str] | None = None) -> Iterator[Sample]:
    """Samples without end, the same for the same seed and families.

    chosen: names out of families(), all by default.  Raises ConfigError for a name that is not there.
    """
    weights = families()
    unknown = sorted(set(chosen or ()) - weights.keys())
    if unknown:
        raise ConfigError(f"no such families: {', '.join(unknown)}. There are: {', '.join(weights)}")
    weights = {name: weight for name, weight in weights.items() if chosen is None or name in chosen}
    names, shares = list(weights), list(weights.values())
    rng = Random(seed)
    while True:
        name = rng.choices(names, shares)[0]
        sample = None
        while sample is None:
            sample = _draw(rng, name)
        yield sample


def _draw(rng: Random, name: str) -> Sample | None:
    if name in _SPECS:
        return function_sample(rng, name, _SPECS[name][0])
    if name in _SAMPLES:
        return _SAMPLES[name][0](rng, name)
    return frame_samples.frame_sample(rng, name, frame_files.family_frames(name))
