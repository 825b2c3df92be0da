"""Functions about one object or two of a dataclass shown above, and subclasses of a class shown."""
from collections.abc import Callable
from random import Random
from types import SimpleNamespace
from typing import Any

from jotcode.model.task import Task
from jotcode.training.compose import pools
from jotcode.training.compose.class_model import class_model
from jotcode.training.compose.class_tasks import _class_so_far
from jotcode.training.compose.context import _scene, literal
from jotcode.training.compose.dress import dressed
from jotcode.training.compose.english import article, quoted
from jotcode.training.compose.pools import Entity
from jotcode.training.compose.render import STEP, fits, indented
from jotcode.training.compose.request import finish
from jotcode.training.compose.sample import Check, Env, Sample
from jotcode.training.compose.spec import Param, Spec, Voice

_Ref = Callable[[Env], Any]
_SEPARATORS = ((",", "commas"), (";", "semicolons"), ("|", "'|'"), (":", "colons"), ("-", "dashes"))


def one_object(rng: Random, family: str) -> Sample | None:
    """A function that takes one object of the dataclass above, or two, or makes one."""
    named = rng.random() < 0.7
    voice = Voice(rng, named)
    entity = rng.choice(pools.ENTITIES)
    class_name = entity.one.capitalize()
    fields = [f for f in (*entity.texts[:3], *entity.wholes, *entity.decimals[:1], *entity.flags[:1]) if rng.random() < 0.7]
    kinds = {**dict.fromkeys(entity.texts, "str"), **dict.fromkeys(entity.wholes, "int"), **dict.fromkeys(entity.decimals, "float"), **dict.fromkeys(entity.flags, "bool")}
    numbers = [f for f in fields if kinds[f] in ("int", "float")]
    texts = [f for f in fields if kinds[f] == "str"]
    if len(numbers) < 2 or not texts or entity.one in fields or (set(fields) & {"number", "type"}):
        return None
    make = rng.choice((_formula, _formula, _text, _text, _test, _compare, _parse, _as_row, _as_dict, _build))
    spec = make(voice, entity, class_name, fields, kinds, numbers, texts)
    if spec is None:
        return None
    spec.family = family
    hints = rng.random() < 0.35
    shape = ["from dataclasses import dataclass", "", "", rng.choice(("@dataclass", "@dataclass", "@dataclass(frozen=True)")), f"class {class_name}:", *indented([f"{f}: {kinds[f]}" for f in fields], STEP)]
    if hints:
        shape += ["", "", f"def {texts[0]}_of({entity.one}: {class_name}) -> str:", f"{STEP}return {entity.one}.{texts[0]}"]
    return dressed(rng, family, spec, named, _scene(shape, hints))


def _draw(entity: Entity, fields: list[str], kinds: dict[str, str]) -> Callable[[Random], Any]:
    def draw(g: Random) -> Any:
        values: dict[str, Callable[[str], Any]] = {"str": lambda f: g.choice(pools.text_values(f)), "int": lambda f: g.randrange(0, 30), "float": lambda f: g.randrange(0, 80) / 4, "bool": lambda f: g.random() < 0.5}
        return SimpleNamespace(**{f: values[kinds[f]](f) for f in fields})

    return draw


def _mention(voice: Voice, entity: Entity) -> tuple[str, str]:
    """How the object is spoken of, first and again."""
    if voice.named:
        return voice.name(entity.one), voice.name(entity.one)
    return article(entity.one), "it"


def _spec(entity: Entity, class_name: str, clause: str, body: list[str], hint: str, ref: _Ref, draw: Callable[[Random], Any], verbs: tuple[str, ...], nouns: tuple[str, ...]) -> Spec:
    o = entity.one
    return Spec("", [Param(o, class_name, article(class_name) if o != "event" else "an Event")], hint, [clause], body, ref, lambda g: (draw(g),), verbs=verbs, nouns=nouns)


def _formula(voice: Voice, entity: Entity, c: str, fields: list[str], kinds: dict[str, str], numbers: list[str], texts: list[str]) -> Spec:
    o, (said, _) = entity.one, _mention(voice, entity)
    a, b = voice.rng.sample(numbers, 2)
    k = voice.rng.choice((2, 5, 10, 100, 0.5, 1.2))
    words, code, meaning = voice.any((
        (f"{a} times {b}", f"{o}.{a} * {o}.{b}", lambda x, y: x * y), (f"{a} plus {b}", f"{o}.{a} + {o}.{b}", lambda x, y: x + y), (f"{a} minus {b}", f"{o}.{a} - {o}.{b}", lambda x, y: x - y),
        (f"the sum of {a} and {b}", f"{o}.{a} + {o}.{b}", lambda x, y: x + y), (f"the product of {a} and {b}", f"{o}.{a} * {o}.{b}", lambda x, y: x * y), (f"{a} multiplied by {k}", f"{o}.{a} * {k}", lambda x, y: x * k),
        (f"the {a} increased by {k} percent", f"{o}.{a} * (1 + {k} / 100)", lambda x, y: x * (1 + k / 100)), (f"{a} divided by {b}, 0 if {b} is 0", f"{o}.{a} / {o}.{b} if {o}.{b} else 0", lambda x, y: x / y if y else 0),
    ))  # fmt: skip
    clause = voice.pick(f"return {words} of {said}", f"return the {words.removeprefix('the ')} of {said}", f"compute {words} for {said}") if " if " not in words else f"return for {said} {words}"
    return _spec(entity, c, clause, [f"return {code}"], "float", lambda env: meaning(getattr(env[o], a), getattr(env[o], b)), _draw(entity, fields, kinds), ("get", "compute", f"{o}"), (f"{a}_{b}", f"{o}_{a}", "value"))


def _text(voice: Voice, entity: Entity, c: str, fields: list[str], kinds: dict[str, str], numbers: list[str], texts: list[str]) -> Spec:
    o, (said, _) = entity.one, _mention(voice, entity)
    a, b = texts[0], voice.rng.choice(numbers + texts[1:])
    form, words = voice.any((
        ("{a} ({b})", f"{a} and, in parentheses, {b}"), ("{a}: {b}", f"{a}, a colon, a space and {b}"), ("{a} - {b}", f"{a} and {b} separated by ' - '"), ("{a}, {b}", f"{a} and {b} separated by a comma and a space"), ("{b} {a}", f"{b}, a space and {a}"), ("[{b}] {a}", f"{b} in square brackets, a space and {a}"),
    ))  # fmt: skip
    code = form.replace("{a}", f"{{{o}.{a}}}").replace("{b}", f"{{{o}.{b}}}")
    example = form.replace("{a}", a).replace("{b}", b)
    clause = voice.pick(f"return a string with {words} of {said}", f"format {said} as '{example}'", f"describe {said} as '{example}'", f"return '{example}' for {said}")
    return _spec(entity, c, clause, [f'return f"{code}"'], "str", lambda env: form.replace("{a}", "\0").replace("{b}", str(getattr(env[o], b))).replace("\0", getattr(env[o], a)), _draw(entity, fields, kinds), ("format", "describe", "label"), (o, f"{o}_text"))


def _test(voice: Voice, entity: Entity, c: str, fields: list[str], kinds: dict[str, str], numbers: list[str], texts: list[str]) -> Spec:
    o, (said, _) = entity.one, _mention(voice, entity)
    a, b = voice.rng.sample(numbers, 2)
    k = voice.rng.choice((1, 5, 10, 20))
    tests: list[tuple[str, str, Callable[[Any], bool]]] = [
        (f"its {a} is greater than its {b}", f"{o}.{a} > {o}.{b}", lambda x: getattr(x, a) > getattr(x, b)), (f"its {a} is at least {k}", f"{o}.{a} >= {k}", lambda x: getattr(x, a) >= k),
        (f"{a} is below {k}", f"{o}.{a} < {k}", lambda x: getattr(x, a) < k),
    ]  # fmt: skip
    value = voice.rng.choice(pools.text_values(texts[-1]))
    tests.append((f"its {texts[-1]} is {quoted(voice.rng, value)}", f"{o}.{texts[-1]} == {literal(value)}", lambda x: getattr(x, texts[-1]) == value))
    flags = [f for f in fields if kinds[f] == "bool"]
    if flags:
        tests.append((f"{flags[0]} is set", f"{o}.{flags[0]}", lambda x: getattr(x, flags[0])))
    words, code, holds = voice.any(tests)
    if voice.chance(0.4):
        other = voice.any([test for test in tests if test[0] != words])
        first, second = holds, other[2]
        joint = voice.pick("and", "or")
        words, code = f"{words} {joint} {other[0]}", f"{code} {joint} {other[1]}"
        holds = (lambda x: first(x) and second(x)) if joint == "and" else (lambda x: first(x) or second(x))
    meaning = holds
    clause = voice.pick(f"check whether for {said} {words}", f"return True for {said} if {words}", f"tell whether for {said} {words}")
    return _spec(entity, c, clause, [f"return {code}"], "bool", lambda env: bool(meaning(env[o])), _draw(entity, fields, kinds), ("is_good", "check", "is_valid", "qualifies"), (o,))


def _compare(voice: Voice, entity: Entity, c: str, fields: list[str], kinds: dict[str, str], numbers: list[str], texts: list[str]) -> Spec:
    one, two = voice.any((("first", "second"), ("a", "b"), ("left", "right"), (f"{entity.one}1", f"{entity.one}2"), ("old", "new")))
    a = voice.rng.choice(numbers)
    both = f"{voice.name(one)} and {voice.name(two)}" if voice.named else f"two {entity.many}"
    draw = _draw(entity, fields, kinds)
    if not voice.named:
        one, two = "first", "second"
    more = voice.chance(0.6)
    sign, word = (">=", voice.pick("higher", "larger", "greater")) if more else ("<=", voice.pick("lower", "smaller"))
    if voice.chance(0.3):
        clause, code, hint = f"return the difference in {a} of {both}, without sign", f"abs({one}.{a} - {two}.{a})", "float"
        ref: _Ref = lambda env: max(getattr(env[one], a), getattr(env[two], a)) - min(getattr(env[one], a), getattr(env[two], a))  # noqa: E731
    else:
        clause = voice.pick(f"return which of {both} has the {word} {a}, the first if they are equal", f"return the one of {both} with the {word} {a}; the first in case of a tie")
        code, hint = f"{one} if {one}.{a} {sign} {two}.{a} else {two}", c
        ref = lambda env: env[one] if (getattr(env[one], a) - getattr(env[two], a)) * (1 if more else -1) >= 0 else env[two]  # noqa: E731
    return Spec("", [Param(one, c, article(c)), Param(two, c, article(c))], hint, [clause], [f"return {code}"], ref, lambda g: (draw(g), draw(g)), verbs=("compare", "better", "pick"), nouns=(entity.many, a))


def _parse(voice: Voice, entity: Entity, c: str, fields: list[str], kinds: dict[str, str], numbers: list[str], texts: list[str]) -> Spec | None:
    if "bool" in (kinds[f] for f in fields) or not 2 <= len(fields) <= 4:
        return None
    separator, word = voice.any(_SEPARATORS)
    line = voice.pick("line", "text", "row", "entry", "record") if voice.named else "line"
    said = voice.name(line) if voice.named else "a line"
    order = f"{', '.join(fields[:-1])} and {fields[-1]}"
    clause = voice.pick(f"parse {said} with {order} separated by {word} into {article(c)}", f"make {article(c)} from {said}, which holds {order} separated by {word}", f"turn {said} ({order}, separated by {word}) into {article(c)} object")
    values = ", ".join(f if kinds[f] == "str" else f"{kinds[f]}({f})" for f in fields)
    body = [f'{", ".join(fields)} = {line}.split("{separator}")', f"return {c}({values})"]
    if line in fields:
        return None
    real = {"str": str, "int": int, "float": float}

    def ref(env: Env) -> Any:
        return tuple(real[kinds[f]](part) for f, part in zip(fields, env[line].split(separator), strict=True))

    def inputs(g: Random) -> tuple[Any, ...]:
        return (separator.join(g.choice(("Ann", "x y")) if kinds[f] == "str" else str(g.randrange(50)) for f in fields),)

    return Spec("", [Param(line, "str", "a string")], c, [clause], body, ref, inputs, verbs=("parse", "read", "make"), nouns=(entity.one, f"{entity.one}_line"), call="tuple(vars({name}(*args)).values())")


def _as_row(voice: Voice, entity: Entity, c: str, fields: list[str], kinds: dict[str, str], numbers: list[str], texts: list[str]) -> Spec:
    o, (said, _) = entity.one, _mention(voice, entity)
    used = voice.rng.sample(fields, min(len(fields), voice.rng.choice((2, 3))))
    separator, word = voice.any(_SEPARATORS)
    order = f"{', '.join(used[:-1])} and {used[-1]}"
    clause = voice.pick(f"return {order} of {said} separated by {word}", f"return a line with {order} of {said}, separated by {word}", f"join {order} of {said} with {word}")
    code = separator.join(f"{{{o}.{f}}}" for f in used)
    return _spec(entity, c, clause, [f'return f"{code}"'], "str", lambda env: separator.join([str(getattr(env[o], f)) for f in used]), _draw(entity, fields, kinds), ("to", "format", "as"), (f"{o}_line", f"{o}_row", "csv"))


def _as_dict(voice: Voice, entity: Entity, c: str, fields: list[str], kinds: dict[str, str], numbers: list[str], texts: list[str]) -> Spec:
    o, (said, _) = entity.one, _mention(voice, entity)
    used = voice.rng.sample(fields, min(len(fields), 2))
    clause = voice.pick(f"return a dict with the {used[0]} and the {used[1]} of {said}", f"convert {said} to a dict with the keys '{used[0]}' and '{used[1]}'")
    code = ", ".join(f'"{f}": {o}.{f}' for f in used)
    return _spec(entity, c, clause, [f"return {{{code}}}"], "dict", lambda env: {f: getattr(env[o], f) for f in used}, _draw(entity, fields, kinds), ("to_dict", "summary_of", "export"), (o,))


def _build(voice: Voice, entity: Entity, c: str, fields: list[str], kinds: dict[str, str], numbers: list[str], texts: list[str]) -> Spec | None:
    """A list of objects out of dicts, or of lines."""
    source = voice.pick("rows", "records", "dicts", "data")
    row = {"data": "row"}.get(source, source[:-1])
    said = voice.name(source) if voice.named else "a list of dicts"
    clause = voice.pick(f"turn the dicts in {said} into a list of {c} objects", f"return a list with {article(c)} for each dict in {said}", f"make {article(c)} from each dict in {said}") if voice.named else voice.pick(f"turn a list of dicts into a list of {c} objects", f"make {article(c)} from each dict in a list")
    if len(fields) > 5:
        return None
    name = source if voice.named else "rows"
    row = row if voice.named else "row"
    draw = _draw(entity, fields, kinds)
    return Spec(
        "", [Param(name, "list[dict]", "a list of dicts")], f"list[{c}]", [clause], [f"return [{c}(**{row}) for {row} in {name}]"], lambda env: [tuple(x[f] for f in fields) for x in env[name]],
        lambda g: ([vars(draw(g)) for _ in range(g.randrange(4))],), verbs=("load", "make", "to", "build"), nouns=(entity.many,), call="[tuple(vars(x).values()) for x in {name}(*args)]",
    )  # fmt: skip


def subclass(rng: Random, family: str) -> Sample | None:
    """A subclass of the class above with one more attribute and one method."""
    voice = Voice(rng, True)
    model = class_model(voice, ("text", "number"))
    numbers = [a.name for a in model.attributes if a.kind == "number"]
    if not numbers or len(model.attributes) > 4 or any(a.default is not None for a in model.attributes):
        return None
    a = rng.choice(numbers)
    new, what = rng.choice((("rate", "percent"), ("bonus", "plus"), ("factor", "times"), ("fee", "minus"), ("extra", "plus"), ("share", "percent"), ("penalty", "minus"), ("weight", "times")))
    if new in {x.name for x in model.attributes}:
        return None
    name = rng.choice(("Special", "Premium", "Smart", "Super", "Junior", "Big", "Mini", "Extended", "Public", "Private", "Fast")) + model.name
    forms: dict[str, tuple[str, str, Callable[[Any, Any], Any]]] = {
        "percent": (f"self.{a} * self.{new} / 100", f"{new} percent of {a}", lambda x, y: x * y / 100), "plus": (f"self.{a} + self.{new}", f"{a} plus {new}", lambda x, y: x + y),
        "times": (f"self.{a} * self.{new}", f"{a} times {new}", lambda x, y: x * y), "minus": (f"self.{a} - self.{new}", f"{a} minus {new}", lambda x, y: x - y),
    }  # fmt: skip
    code, words, meaning = forms[what]
    method = rng.choice((f"{new}_value", f"final_{a}", f"{a}_with_{new}", "adjusted", "effective", f"total_{a}"))
    changes = rng.random() < 0.35
    prefix, taken = _class_so_far(rng, voice, model, False)
    given = [x.name for x in model.attributes if x.given]
    if method in taken or method in {x.name for x in model.attributes}:
        return None
    does = voice.pick(f"sets {a} to {words}", f"changes {a} to {words}") if changes else voice.pick(f"returns {words}", f"that returns {words}", f"gives {words}")
    comment = voice.pick(
        f"class {name}, a subclass of {model.name} that also takes {new}, with a method {method}() that {does.removeprefix('that ')}", f"subclass {name} of {model.name} with an extra attribute {new} and {method}() which {does.removeprefix('that ')}",
        f"define {name} that inherits from {model.name} and takes {new} as last argument. {method}() {does.removeprefix('that ')}", f"{name}({model.name}) with an additional {new}; {method}() {does.removeprefix('that ')}",
        f"{article(name)} is {article(model.name)} with {article(new)}; method {method}() {does.removeprefix('that ')}",
    )  # fmt: skip
    augmented = {"percent": f"self.{a} *= self.{new} / 100", "plus": f"self.{a} += self.{new}", "times": f"self.{a} *= self.{new}", "minus": f"self.{a} -= self.{new}"}
    line = augmented[what] if changes else f"return {code}"
    code_lines = [f"class {name}({model.name}):", *indented([f"def __init__({', '.join(['self', *given, new])}):", f"{STEP}super().__init__({', '.join(given)})", f"{STEP}self.{new} = {new}", "", f"def {method}(self):", f"{STEP}{line}"], STEP)]
    kinds = {x.name: x.kind for x in model.attributes}

    def inputs(g: Random) -> tuple[Any, ...]:
        start = [g.choice(("a", "b")) if kinds[n] == "text" else g.randrange(20) for n in given]
        return (*start, g.randrange(1, 9)), ((method, ()),)

    def ref(start: tuple[Any, ...], steps: Any) -> Any:
        state = {x.name: x.fresh() for x in model.attributes}
        state.update(zip(given, start, strict=False))
        state[new] = start[-1]
        value = meaning(state[a], state[new])
        if changes:
            state[a] = value
        return [None if changes else value], state

    if not fits(code_lines):
        return None
    task = Task(finish(rng, comment, name), prefix.rstrip("\n") + "\n\n\n")
    return Sample(task, "\n".join(code_lines), family, Check(f"drive({name}, args)", ref, inputs))
