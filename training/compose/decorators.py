"""Decorators to a spec."""
from random import Random

from jotcode.model.task import Task
from jotcode.training.compose.naming import name_from
from jotcode.training.compose.recipe import recipe_spec
from jotcode.training.compose.recipes_functions import DECORATORS
from jotcode.training.compose.render import fits, function_lines, with_imports
from jotcode.training.compose.request import finish
from jotcode.training.compose.sample import Check, Sample
from jotcode.training.compose.spec import Voice

_NAMED = (
    "decorator {name} that {does}", "write a decorator {name} that {does}", "a decorator called {name} which {does}", "define a decorator {name} that {does}", "{name}: a decorator that {does}",
    "decorator {name}({f}) that {does}", "create a decorator named {name}, it {does}", "implement a decorator {name} which {does}", "python decorator {name} that {does}",
)  # fmt: skip
_PLAIN = ("decorator that {does}", "write a decorator that {does}", "a decorator which {does}", "i need a decorator that {does}", "make a decorator that {does}", "how do i write a decorator that {does}?")


def decorator(rng: Random, family: str) -> Sample | None:
    """A decorator without arguments that wraps a function."""
    named = rng.random() < 0.75
    voice = Voice(rng, rng.random() < 0.5)
    spec = recipe_spec(voice, rng.choice(DECORATORS), family)
    parameter, does = spec.params[0].name, spec.clauses[0].replace("a given function", "a function")
    verb, noun = rng.choice(spec.verbs), rng.choice(spec.nouns)
    name = rng.choice((f"{verb}_{noun}", verb if verb not in ("round", "print", "repeat") else f"{verb}ed", noun, f"with_{noun}", f"{verb}_it")) if named else name_from(does)
    template = rng.choice([t for t in _NAMED if voice.named or "{f}" not in t]) if named else rng.choice(_PLAIN)
    if not voice.named or "{f}" not in template:
        # A parameter that the sentence does not name has one name everywhere.
        spec.body = [line.replace(f"({parameter})", "(func)").replace(f"{parameter}(*", "func(*").replace(f"{parameter}.__", "func.__") for line in spec.body]
        parameter = "func"
    hints = rng.random() < 0.1
    comment = finish(rng, template.format(name=name, does=does, f=parameter) + (rng.choice((", with type hints", ". use type hints")) if hints else ""), name)
    head = f"def {name}({parameter}: Callable) -> Callable:" if hints else f"def {name}({parameter}):"
    lines = with_imports([*spec.imports, *(spec.hint_imports if hints else ())], [head, *function_lines(spec, name, hints)[1:]])
    check = Check(spec.call.format(name=name), spec.reference(), spec.inputs)
    return Sample(Task(comment), "\n".join(lines), family, check) if fits(lines) and "?" not in comment[:-1] else None
