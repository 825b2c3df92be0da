"""A Spec put before a user: worded, named, rendered, at the top level of a file or below a typed def line."""
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from jotcode.model.task import Task
from jotcode.training.compose.naming import name_from
from jotcode.training.compose.render import def_line, docstring_for, fits, function_lines, with_imports
from jotcode.training.compose.request import comment_for
from jotcode.training.compose.sample import Check, Sample
from jotcode.training.compose.spec import Spec, Voice

MAX_COMMENT = 400


@dataclass(frozen=True, slots=True)
class Scene:
    """What stands above the comment.

    prefix: source, complete lines.  hints: whether the file has type hints, so that the answer has.  docs: whether
    its functions have docstrings.  decorator: a line above the def that the sentence asked for.
    """

    prefix: str = ""
    hints: bool = False
    docs: bool = False
    decorator: str = ""
    words: str = ""


NOTHING = Scene()


def prescribed_name(rng: Random, spec: Spec) -> str:
    """A function name that a user might prescribe."""
    verb, noun = rng.choice(spec.verbs), rng.choice(spec.nouns).replace(" ", "_")
    roll = rng.random()
    if roll < 0.6:
        return f"{verb}_{noun}"
    if roll < 0.7:
        return f"{noun}_{rng.choice(('result', 'summary', 'info', 'report', 'value', 'stats', 'check'))}"
    if roll < 0.85:
        return f"{verb}_{rng.choice(('good', 'big', 'my', 'new', 'best', 'all', 'valid', 'some', 'raw', 'daily', 'matching', 'top', 'clean', 'only', 'main', 'extra'))}_{noun}"
    return f"{rng.choice(('get', 'do', 'make', 'calc', 'run', 'process', 'build', 'handle', 'check', 'solve', 'compute'))}_{noun}"


def function_sample(rng: Random, family: str, make: Callable[[Voice], Spec]) -> Sample | None:
    """A sample of a whole function in an empty file; None if it came out too long."""
    named = rng.random() < 0.6
    spec = make(Voice(rng, named))
    return dressed(rng, family, spec, named, NOTHING)


def dressed(rng: Random, family: str, spec: Spec, named: bool, scene: Scene) -> Sample | None:
    """The spec as a sample: with or without a prescribed name, whole or below a def line; None if it came out too long."""
    voice = Voice(rng, named)
    name = prescribed_name(rng, spec) if rng.random() < (0.8 if named else 0.2) else None
    typed_signature = named and name is not None and rng.random() < 0.12
    hints_said = typed_signature or (rng.random() < 0.1 and not scene.hints)
    hints = hints_said or scene.hints
    doc_said = rng.random() < 0.06 and not scene.docs
    comment = comment_for(rng, spec, voice, name, hints_said, doc_said, typed_signature)
    comment = comment.rstrip(".?") + scene.words if scene.words else comment
    # A noun phrase says no verb: then the name has none either.
    bare = bool(spec.noun_phrase) and comment.lower().startswith(spec.noun_phrase.lower()[:15])
    written = name or name_from(spec.noun_phrase if bare else spec.clauses[0])
    if len(comment) > MAX_COMMENT or written in {param.name for param in spec.params} or f"def {written}(" in scene.prefix:
        return None
    doc = docstring_for(spec) if doc_said or scene.docs else ""
    call = spec.call.format(name=written)
    check = Check(call, spec.reference(), spec.inputs)
    needed = [line for line in [*spec.imports, *(spec.hint_imports if hints else ())] if line not in scene.prefix.split("\n")]
    if rng.random() < 0.15 and not needed and not scene.decorator:
        hints = hints or (not scene.prefix and not spec.hint_imports and rng.random() < 0.4)
        head = def_line(spec, written, hints)
        code = function_lines(spec, written, hints, doc)[1:]
        task = Task(comment, scene.prefix, def_line=head)
        return Sample(task, "\n".join(code), family, check) if fits([head, *code]) else None
    whole = function_lines(spec, written, hints, doc)
    lines = with_imports(needed, [scene.decorator, *whole] if scene.decorator else whole)
    return Sample(Task(comment, scene.prefix), "\n".join(lines), family, check) if fits(lines) else None
