"""Lists of records: dicts with keys, or objects with attributes, through filter, map, sort, group, total."""
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from types import SimpleNamespace
from typing import Any

from jotcode.training.compose import pools
from jotcode.training.compose.conditions import Operand, constant, parameter
from jotcode.training.compose.english import code_string
from jotcode.training.compose.pools import Entity
from jotcode.training.compose.sample import Env
from jotcode.training.compose.spec import Edge, Param, Spec, Voice


@dataclass(slots=True)
class Records:
    """A parameter that is a list of records of one kind, and how the voice speaks of it."""

    entity: Entity
    name: str
    variable: str
    objects: bool
    where: str
    words: str
    hint: str

    def get(self, field: str) -> str:
        """Code of a field of the loop variable."""
        return f"{self.variable}.{field}" if self.objects else f'{self.variable}["{field}"]'

    def value(self, record: Any, field: str) -> Any:
        """A field's value, for the reference."""
        return getattr(record, field) if self.objects else record[field]


def records_for(voice: Voice, objects: bool | None = None) -> Records:
    """A list of records named and spoken of."""
    entity = voice.rng.choice(pools.ENTITIES)
    as_objects = voice.chance(0.3) if objects is None else objects
    noun = entity.many
    one = entity.one if entity.many not in ("workers",) else "worker"
    if voice.named and voice.chance(0.3):
        name = voice.pick("items", "rows", "records", "data", "entries", f"all_{noun}", f"{one}_list")
        variable = one
    else:
        name, variable = noun, one
    said = voice.name(name)
    if voice.named:
        where = "" if name == noun and voice.chance(0.5) else f"in {said}"
        words = voice.pick("a list", f"a list of {noun}", "a list of dicts" if not as_objects else f"a list of {one} objects")
    else:
        keys = "" if as_objects or voice.chance(0.4) else " dicts"
        where = voice.pick(f"in a list of {one}{keys or 's' if keys else ''}" if keys else "in a list", "in a list of dicts" if not as_objects else "in a list", f"in a list of {one} {'objects' if as_objects else 'dicts'}")
        words = f"a list of {noun}"
    return Records(entity, name, variable, as_objects, where, words, "list" if as_objects else "list[dict]")


def draw_records(rng: Random, entity: Entity, objects: bool, salt: tuple[Any, ...]) -> list[Any]:
    """Random records, few enough different values that groups and ties happen."""
    made = []
    for _ in range(rng.choice((0, 1, 2, 3, 5, 8))):
        record: dict[str, Any] = {}
        for field in entity.texts:
            texts = [s for s in salt if isinstance(s, str)]
            record[field] = rng.choice(texts) if texts and rng.random() < 0.3 else rng.choice(pools.text_values(field))
        numbers = [s for s in salt if isinstance(s, (int, float))]
        for field in entity.wholes:
            record[field] = int(rng.choice(numbers)) + rng.randrange(-1, 2) if numbers and rng.random() < 0.4 else rng.randrange(0, 100)
        for field in entity.decimals:
            record[field] = round(rng.choice(numbers) + rng.choice((-0.5, 0, 0.5)), 2) if numbers and rng.random() < 0.4 else rng.randrange(0, 400) / 4
        for field in entity.flags:
            record[field] = rng.random() < 0.5
        made.append(SimpleNamespace(**record) if objects else record)
    return made


@dataclass(slots=True)
class Which:
    """A condition on records: code, meaning, and words behind the plural noun ("with a price above 10") or before it."""

    code: str
    ref: Callable[[Any, Env], bool]
    adjective: str = ""
    after: str = ""
    salt: tuple[Any, ...] = ()
    param: Param | None = None
    maker: Callable[[Random], Any] | None = None


def which_records(voice: Voice, r: Records) -> Which:
    """A condition on a record of the entity."""
    rng, entity = voice.rng, r.entity
    roll = rng.random()
    if roll < 0.2 and entity.flags:
        flag = rng.choice(entity.flags)
        if voice.chance(0.7):
            said = ("", f"that are {flag}") if flag not in ("pool", "favorite", "capital", "done", "read") and voice.chance(0.5) else ("", f"whose {flag} is true") if voice.chance(0.6) else ("", f"where {flag} is True")
            return Which(r.get(flag), lambda x, env: bool(r.value(x, flag)), *said)
        words = voice.pick(f"that are not {flag}", f"where {flag} is False", f"whose {flag} is false") if flag not in ("pool", "favorite", "capital", "read") else f"where {flag} is False"
        return Which(f"not {r.get(flag)}", lambda x, env: not r.value(x, flag), "", words)
    if roll < 0.45:
        field = rng.choice(entity.texts)
        values = pools.text_values(field)
        if voice.chance(0.4):
            name = field if field != r.variable and voice.chance(0.7) else "wanted"
            if name == r.name:
                name = "wanted"
            param = Param(name, "str", "a string" if voice.named else f"a given {name}")
            said_param = voice.name(name) if voice.named else f"a given {name}"
            if name == field and not voice.named:
                after = voice.pick(f"with a given {field}", f"of a given {field}", f"whose {field} equals a given {field}")
            elif name == field:
                after = voice.pick(f"with the given {field}", f"whose {field} is {said_param}", f"with {field} equal to {said_param}", f"where {field} equals {said_param}")
            else:
                after = voice.pick(f"whose {field} is {said_param}", f"with {field} equal to {said_param}")
            return Which(f"{r.get(field)} == {name}", lambda x, env: r.value(x, field) == env[name], "", after, (), param, lambda g: g.choice(values))
        value = rng.choice(values)
        quoted = voice.quote(value)
        if voice.chance(0.8):
            after = voice.pick(f"whose {field} is {quoted}", f"with {field} {quoted}", f"where {field} is {quoted}", f"with the {field} {quoted}")
            return Which(f"{r.get(field)} == {code_string(value)}", lambda x, env: r.value(x, field) == value, "", after, (value,))
        after = voice.pick(f"whose {field} is not {quoted}", f"where {field} is not {quoted}")
        return Which(f"{r.get(field)} != {code_string(value)}", lambda x, env: r.value(x, field) != value, "", after, (value,))
    field = rng.choice(entity.wholes + entity.decimals)
    sign, words, test = voice.any((
        (">", ("above {k}", "over {k}", "greater than {k}", "more than {k}", "higher than {k}"), lambda a, b: a > b),
        ("<", ("below {k}", "under {k}", "less than {k}", "lower than {k}"), lambda a, b: a < b),
        (">=", ("of at least {k}", "of {k} or more", "at least {k}"), lambda a, b: a >= b),
        ("<=", ("of at most {k}", "of {k} or less", "at most {k}"), lambda a, b: a <= b),
    ))  # fmt: skip
    compared = rng.choice(words)
    if voice.chance(0.35):
        name = rng.choice(pools.LIMIT_NAMES + (f"min_{field}" if sign.startswith(">") else f"max_{field}",) * 4)
        if name in (r.name, r.variable):
            name = "threshold"
        param = Param(name, "float" if field in entity.decimals else "int", "a number" if voice.named else f"a given {name}")
        operand: Operand = parameter(param, voice.name(name) if voice.named else f"a given {name}")
    else:
        bound = rng.choice((1, 2, 3, 5, 10, 18, 20, 21, 25, 30, 40, 50, 60, 65, 75, 80, 90, 100)) if voice.chance(0.7) else rng.randrange(1, 100)
        operand = constant(bound, str(bound))
    said = compared.format(k=operand.words)
    bare = said.removeprefix("of ")
    after = voice.pick(f"with {_a(field)} {said}", f"whose {field} is {bare}", f"whose {field} is {bare}", f"where {field} is {bare}", f"with {field} {bare}")
    get = operand.get
    return Which(
        f"{r.get(field)} {sign} {operand.code}", lambda x, env: test(r.value(x, field), get(env)), "", after, () if operand.value is None else (operand.value,),
        operand.param, None if operand.param is None else lambda g: g.choice((1, 5, 10, 20, 30, 50, 60)),
    )  # fmt: skip


def _a(field: str) -> str:
    from jotcode.training.compose.english import article

    return field if field.endswith("s") else article(field)


def chosen(voice: Voice, r: Records, which: Which | None, the: str = "the ") -> str:
    """"the products in a list with a price above 10"."""
    where = f" {r.where}" if r.where else ""
    if which is None:
        return f"{the}{r.entity.many}{where}"
    if voice.chance(0.5) or not where:
        return f"{the}{r.entity.many} {which.after}{where}" if not which.after.startswith(("where", "whose")) or not where else f"{the}{r.entity.many}{where} {which.after}"
    return f"{the}{r.entity.many}{where} {which.after}"


def build(
    voice: Voice, r: Records, which: Which | None, clauses: list[str], body: list[str], hint: str, ref: Callable[[list[Any], Env], Any], verbs: tuple[str, ...],
    edges: tuple[Edge, ...] = (), imports: tuple[str, ...] = (), further: tuple[tuple[Param, Callable[[Random], Any]], ...] = (),
) -> Spec:
    """The Spec of a function over records; ref gets the records that the condition keeps."""
    params = [Param(r.name, r.hint, r.words)]
    makers: list[Callable[[Random], Any]] = []
    if which and which.param and which.maker:
        params.append(which.param)
        makers.append(which.maker)
    for param, maker in further:
        params.append(param)
        makers.append(maker)
    salt = which.salt if which else ()
    entity, objects, name = r.entity, r.objects, r.name
    test = which.ref if which else None

    def inputs(rng: Random) -> tuple[Any, ...]:
        return (draw_records(rng, entity, objects, salt), *(maker(rng) for maker in makers))

    must_say = ("object", f"the {entity.many} are objects" + voice.pick("", f" with attributes like {entity.texts[0]}")) if objects else ("", "")

    def meaning(env: Env) -> Any:
        return ref([x for x in env[name] if test is None or test(x, env)], env)

    return Spec("records.objects" if objects else "records.dicts", params, hint, clauses, body, meaning, inputs, list(edges), list(imports), verbs, (r.entity.many,), must_say=must_say)


def loop(r: Records, which: Which | None, element: str) -> str:
    """A comprehension's inside."""
    return f"{element} for {r.variable} in {r.name}" + (f" if {which.code}" if which else "")
