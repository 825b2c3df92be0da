"""Functions of one string or a few values: chains of steps, strings in a given shape."""
from typing import Any

from jotcode.training.compose import pools
from jotcode.training.compose.english import listed
from jotcode.training.compose.sample import Env, Printed
from jotcode.training.compose.spec import Param, Spec, Voice
from jotcode.training.compose.transforms import string_transform


def chain(voice: Voice) -> Spec:
    """A string through two or three steps: strip, lower, replace, cut, surround."""
    rng = voice.rng
    name = rng.choice(pools.STR_PARAMS + ("word", "name", "code", "filename", "label", "tag")) if voice.named else rng.choice(("text", "word", "name", "title", "label", "code"))
    said = voice.name(name) if voice.named else voice.pick(f"a {name}", f"a given {name}")
    code, steps, refs = name, [], []
    count = rng.choice((1, 2, 2, 3, 3))
    loose = False
    for i in range(count):
        change = string_transform(voice)
        while (change.kind != "str" or change.params or change.code in ("{x}[0]", "{x}[-1]")) and not (i == count - 1 and change.code not in ("{x}[0]", "{x}[-1]") and not change.params):
            change = string_transform(voice)
        if loose:
            code = f"({code})"
        code = change.code.format(x=code)
        loose = change.binds == 1
        steps.append(voice.pick(*change.do).format(each=said if i == 0 else "it", them=said if i == 0 else "it"))
        refs.append(change.ref)
        kind = change.kind
    pieces = tuple(refs)

    def ref(env: Env) -> Any:
        value = env[name]
        for piece in pieces:
            value = piece(value, env)
        return value

    clauses = steps if voice.chance(0.4) else [*steps, voice.pick("return the result", "return it", "give back the result")]
    return Spec("string.chain", [Param(name, "str", "a string")], "str" if kind == "str" else "int", clauses, [f"return {code}"], ref, lambda g: (g.choice((*pools.SENTENCES, *pools.WORDS)),), verbs=("clean", "format", "normalize", "convert", "make"), nouns=(name,))


def template(voice: Voice) -> Spec:
    """An f-string of two or three parameters in a given shape, returned or printed."""
    rng = voice.rng
    entity = rng.choice(pools.ENTITIES)
    texts = rng.sample(entity.texts, min(2, len(entity.texts)))
    number = rng.choice(entity.decimals + entity.wholes)
    fields = rng.choice(([texts[0], number], [texts[0], texts[-1], number], texts))
    fields = list(dict.fromkeys(fields))
    digits = 2 if fields[-1] in entity.decimals and voice.chance(0.5) else None
    shape = rng.choice(("{0}: {1}", "{0} ({1})", "{0} - {1}", "{0} has {1}", "Hello {0}, your " + fields[-1] + " is {1}.", "[{0}] {1}", "{0}, {1}", "{0} = {1}", "<{0}> {1}", "{0}/{1}", "{0}; {1}"))
    if len(fields) == 3:
        shape = rng.choice(("{0}, {1}: {2}", "{0} ({1}): {2}", "{0} - {1} - {2}", "{0} from {1} ({2})", "{0};{1};{2}", "{2} {0} / {1}", "{0} [{1}] {2}"))
    example = shape
    code = shape
    for i, field in enumerate(fields):
        example = example.replace(f"{{{i}}}", field)
        code = code.replace(f"{{{i}}}", f"{{{field}{':.2f' if digits and field == fields[-1] else ''}}}")
    q = "'" if "'" not in example else '"'
    decimals = f" with the {fields[-1]} to 2 decimals" if digits else ""
    printed = voice.chance(0.3)
    verb = "print" if printed else voice.pick("return", "return", "build", "format", "make")
    inside = listed([voice.name(f) for f in fields]) if voice.named else listed([f"a {f}" if f[0] not in "aeiou" else f"an {f}" for f in fields])
    clause = voice.pick(f"{verb} {inside} in the form {q}{example}{q}{decimals}", f"{verb} a string like {q}{example}{q} from {inside}{decimals}", f"{verb} {q}{example}{q} with the values of {inside}{decimals}")
    last = fields[-1]

    def ref(env: Env) -> Any:
        values = [f"{env[f]:.2f}" if digits and f == last else str(env[f]) for f in fields]
        text = shape.format(*values)
        return Printed((text,)) if printed else text

    body = [f'print(f"{code}")' if printed else f'return f"{code}"']
    params = [Param(f, "str" if f in entity.texts else "float" if f in entity.decimals else "int", "a string" if f in entity.texts else "a number") for f in fields]
    return Spec("string.template", params, "None" if printed else "str", [clause], body, ref, lambda g: tuple(g.choice(("Ann", "x y", "Oslo")) if f in entity.texts else g.choice((1, 2.5, 10, 3.14159)) for f in fields), verbs=("format", "describe", "show", "print" if printed else "label"), nouns=(entity.one,))
