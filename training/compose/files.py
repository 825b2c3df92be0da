"""Functions that read or write a file: its lines, its numbers, its rows; verify.py makes the file."""
from collections.abc import Callable
from random import Random
from typing import Any

from jotcode.training.compose import pools, texts
from jotcode.training.compose.endings import count
from jotcode.training.compose.flow import Source, make_flow, random_element
from jotcode.training.compose.pipelines import choose_ending, spec_of
from jotcode.training.compose.pools import Entity
from jotcode.training.compose.render import STEP, indented
from jotcode.training.compose.sample import Env
from jotcode.training.compose.spec import Param, Spec, Voice


def _path(voice: Voice) -> tuple[Param, str]:
    """The path parameter and what the sentence calls the file."""
    name = voice.pick("path", "path", "filename", "file_path", "name", "file_name") if voice.named else "path"
    said = voice.pick(f"the file {voice.name(name)}", f"the file at {voice.name(name)}", f"the text file {voice.name(name)}") if voice.named else voice.pick("a file", "a text file", "a file", "a given file")
    return Param(name, "str", voice.pick("a file path", "a path", "a file name")), said


def _opened(path: str, read: list[str], body: list[str]) -> list[str]:
    return [f"with open({path}) as file:", *indented(read, STEP), *body]


def lines(voice: Voice) -> Spec:
    """The lines or numbers of a file through a flow."""
    param, said = _path(voice)
    path = param.name
    roll = voice.rng.random()
    if roll < 0.5:
        read, kind, noun, variable, code = ["lines = file.read().splitlines()"], "str", "lines", "line", "lines"
    elif roll < 0.75:
        read, kind, noun, variable, code = ["numbers = [int(line) for line in file]"], "int", "numbers", "number", "numbers"
    else:
        read, kind, noun, variable, code = ["words = file.read().split()"], "str", "words", "word", "words"
    place = voice.pick(f"in {said}", f"of {said}", f"from {said}")
    if kind == "int":
        place += voice.pick(" with one number per line", " that has a number on each line")
    source = Source(code, kind, noun, variable, place, voice.pick("the file is empty", f"there are no {noun}"), param, lambda env: _read(env[path], kind, noun), lambda g, salt: _content(g, salt, kind, noun), True)
    flow = make_flow(voice, source, 0.55, 0.3)
    ending = count(voice, flow) if voice.chance(0.2) else choose_ending(voice, flow)
    spec = spec_of(voice, flow, ending, "files")
    spec.body = _opened(path, read, spec.body)
    spec.call = "with_file({name}, args)"
    return spec


def _read(content: str, kind: str, noun: str) -> list[Any]:
    if noun == "words":
        return content.split()
    rows = content.split("\n")[:-1] if content.endswith("\n") else content.split("\n")
    return [int(row) for row in rows] if kind == "int" else rows


def _content(g: Random, salt: tuple[Any, ...], kind: str, noun: str) -> str:
    if noun == "words":
        return texts.sentence(g, salt) + "\n"
    rows = [str(random_element(kind, g, salt)) for _ in range(g.choice((1, 2, 4, 6)))]
    return "".join(f"{row}\n" for row in rows)


def table(voice: Voice) -> Spec:
    """A csv file with a header: a column, its total, its mean, the rows with a value, counts."""
    entity: Entity = voice.rng.choice(pools.ENTITIES)
    param, _ = _path(voice)
    path = param.name
    said = voice.pick(f"the csv file {voice.name(path)}", f"the csv file at {voice.name(path)}") if voice.named else voice.pick("a csv file", "a csv file with a header")
    text, number = voice.rng.choice(entity.texts), voice.rng.choice(entity.wholes + entity.decimals)
    value = voice.rng.choice(pools.text_values(text))
    only, test = "", ""
    if voice.chance(0.4):
        only = voice.pick(f" of the rows whose {text} is {voice.quote(value)}", f" for rows where {text} is {voice.quote(value)}")
        test = f' if row["{text}"] == "{value}"'
    keep = bool(test)
    how = voice.pick("total", "column", "count", "mean", "tally", "max")
    read = ["rows = list(csv.DictReader(file))"]
    imports = ["import csv"]

    def kept(env: Env) -> list[dict[str, str]]:
        header, *rest = [row.split(",") for row in env[path].split("\n")[:-1]]
        rows = [dict(zip(header, row, strict=True)) for row in rest]
        return [row for row in rows if not keep or row[text] == value]

    ref: Callable[[Env], Any]
    if how == "total":
        clause = voice.pick(f"return the sum of the column {number} in {said}{only}", f"add up the {number} column of {said}{only}", f"return the total {number} in {said}{only}")
        body = [f'return sum(float(row["{number}"]) for row in rows{test})']
        ref, hint = lambda env: sum([float(row[number]) for row in kept(env)]), "float"
    elif how == "max":
        clause = voice.pick(f"return the largest {number} in {said}{only}, or None if there are no rows", f"find the highest value of the column {number} in {said}{only}, None if there is none")
        argument = f'float(row["{number}"]) for row in rows{test}'
        body = [f"return max(({argument}), default=None)"]
        ref, hint = lambda env: sorted([float(row[number]) for row in kept(env)])[-1] if kept(env) else None, "float | None"
    elif how == "mean":
        clause = voice.pick(f"return the average of the column {number} in {said}{only}, or 0 if there are no rows", f"compute the mean {number} in {said}{only}; 0 if there is nothing")
        body = [f'values = [float(row["{number}"]) for row in rows{test}]', "if not values:", "    return 0", "return sum(values) / len(values)"]
        ref, hint = lambda env: sum([float(row[number]) for row in kept(env)]) / len(kept(env)) if kept(env) else 0, "float"
    elif how == "column":
        clause = voice.pick(f"return the values of the column {text} in {said} as a list", f"read the {text} column of {said} into a list", f"list the {text} of every row in {said}")
        test, keep = "", False
        body = [f'return [row["{text}"] for row in rows]']
        ref, hint = lambda env: [row[text] for row in kept(env)], "list[str]"
    elif how == "count":
        clause = voice.pick(f"count the rows in {said} whose {text} is {voice.quote(value)}", f"return how many rows of {said} have {voice.quote(value)} in the column {text}")
        keep = True
        body = [f'return sum(1 for row in rows if row["{text}"] == "{value}")']
        ref, hint = lambda env: len(kept(env)), "int"
    else:
        clause = voice.pick(f"count the rows of {said} per {text} and return a dict", f"return a dict with the number of rows for each {text} in {said}")
        keep = False
        imports.append("from collections import Counter")
        body = [f'return dict(Counter(row["{text}"] for row in rows))']
        ref, hint = lambda env: {row[text]: sum(1 for other in kept(env) if other[text] == row[text]) for row in kept(env)}, "dict[str, int]"

    def inputs(g: Random) -> tuple[Any, ...]:
        fields = list(dict.fromkeys([text, number, *entity.texts[:2]]))
        rows = [",".join(str(g.randrange(100)) if f == number else g.choice(pools.text_values(f)) for f in fields) for _ in range(g.choice((0, 1, 3, 6)))]
        return ("\n".join([",".join(fields), *rows]) + "\n",)

    return Spec("files", [param], hint, [clause], _opened(path, read, body), ref, inputs, imports=imports, verbs=("read", "total", "load", "analyse"), nouns=(text, number, "csv"), call="with_file({name}, args)")


def write(voice: Voice) -> Spec:
    """Writing lines to a file; the check reads it back."""
    param, _ = _path(voice)
    path = param.name
    noun = voice.rng.choice(pools.STR_NOUNS)
    one = pools_one(noun)
    name = noun if noun not in (path, "files", "filenames", "paths") else "lines"
    one = pools_one(name)
    target = voice.pick(f"the file {voice.name(path)}", f"the file at {voice.name(path)}") if voice.named else "a file"
    items = voice.name(name) if voice.named else f"a list of {name}"
    number = voice.chance(0.3)
    start = "a" if voice.chance(0.25) else "w"
    words = voice.pick(", one per line", ", each on its own line", " line by line") if not number else ", one per line with its number, a dot and a space before it"
    clause = voice.pick(f"write {items} to {target}{words}", f"save {items} in {target}{words}") if start == "w" else voice.pick(f"append {items} to {target}{words}", f"add {items} to the end of {target}{words}")
    loop = [f"for i, {one} in enumerate({name}, start=1):", f'    file.write(f"{{i}}. {{{one}}}\\n")'] if number else [f"for {one} in {name}:", f'    file.write(f"{{{one}}}\\n")']
    body = [f'with open({path}, "{start}") as file:', *indented(loop, STEP)]

    def ref(env: Env) -> Any:
        text = env[path] if start == "a" else ""
        for i, item in enumerate(env[name]):
            text += (f"{i + 1}. " if number else "") + item + "\n"
        return text

    return Spec("files", [param, Param(name, "list[str]", f"a list of {name}")], "None", [clause], body, ref, lambda g: (g.choice(("", "old\n")), [g.choice(pools.WORDS) for _ in range(g.randrange(4))]), verbs=("write", "save", "export", "store"), nouns=(name,), call="with_file({name}, args, read_back=True)")


def pools_one(noun: str) -> str:
    """The loop variable for a plural."""
    from jotcode.training.compose.naming import loop_variable

    return loop_variable(noun, ("file", "path"))


def files(voice: Voice) -> Spec:
    """Any of the three."""
    return voice.rng.choices((lines, table, write), (5, 4, 2))[0](voice)


