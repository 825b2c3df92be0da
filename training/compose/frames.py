"""Frames: a piece of a file with slots, ways to ask for what is missing, the code, and a reference, all as text.

<name> is a slot, filled from the frame's picks or its theme. {a|b} in a sentence is one of several ways to say it. ~...~
stands only where the file has type hints. [p] in a sentence is a parameter: by its name, or "a p" in a sentence that
gives no names; [=p] is a later mention of it. "&&" parts the clauses of a sentence. A sentence that begins with "=" is used
as it is; all others are imperative clauses, put into one of the usual requests.
"""
import copy
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from types import SimpleNamespace
from typing import Any

from jotcode.model.task import Task
from jotcode.training.compose import frames_draws, request
from jotcode.training.compose.class_model import THEMES, Attribute, ClassModel
from jotcode.training.compose.class_tasks import _ANONYMOUS as _METHOD_ANONYMOUS
from jotcode.training.compose.class_tasks import _NAMED as _METHOD_NAMED
from jotcode.training.compose.class_tasks import _another
from jotcode.training.compose.english import article, clauses, gerund, listed, plural, third
from jotcode.training.compose.naming import name_from
from jotcode.training.compose.render import STEP, fits, import_lines, indented
from jotcode.training.compose.request import HINT_WORDS, _with_edge, finish
from jotcode.training.compose.sample import Check, Sample
from jotcode.training.compose.spec import Edge, Voice

Slots = dict[str, str]
Theme = Callable[[Random], Slots]
_SLOT = re.compile(r"<([A-Za-z_][\w.]*)>")
_EITHER = re.compile(r"\{([^{}]*)\}")
_HINT = re.compile(r"~([^~\n]*)~")
_PARAM = re.compile(r"(?<!\w)\[(=?)(\w+)\]")
_HEAD = re.compile(r"def [\w<>]+\((.*)\)(?: -> .*)?:$")
_DEFAULT = re.compile(r"(\w: [\w\[\], |.\"]+?)=(?! )")
_SIGNED = tuple(t for t in request._NAMED if "{sig}" in t or "{plain}" in t)
_METHOD_SIGNED = tuple(t for t in _METHOD_NAMED if "{sig}" in t)
_AN = re.compile(r"\b([Aa]) (?=[aeio]\w|hour|un(?!i))")
_ONE = re.compile(r"\ban (?=one|eur|unit|use)")


@dataclass(frozen=True, slots=True)
class Frame:
    """A request with its place. kind: method, function, inside (lines in a body) or class (a whole class, or several definitions).

    code: for a function or a method with its def line, named <fn>, unless the name is fixed.  ref: a lambda or a def
    named ref; for a method its first argument is the state.  draws: an expression over g that gives the arguments; for a
    method the state and the arguments.  attrs: the attributes of the class: "name: type" is given to __init__,
    "name: type = value" is not.  names: names that a sentence may prescribe.  named: whether sentences give the
    parameters' names; None: now and then.  exact: no other attributes.
    """

    kind: str
    asks: tuple[str, ...]
    code: str
    ref: str
    draws: str
    call: str = ""
    names: tuple[str, ...] = ()
    edges: tuple[tuple[str, str], ...] = ()
    picks: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    theme: Theme | None = None
    prefix: str = ""
    attrs: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()  # methods that stand above
    suffix: str = ""
    indent: str = ""
    imports: tuple[str, ...] = ()
    named: bool | None = None
    exact: bool = False
    rename: bool = True  # without a name in the sentence, the name follows from the sentence


def slots_of(rng: Random, frame: Frame) -> Slots:
    """The slots of the frame, filled at random. A pick for "a b" fills two slots at once."""
    slots: Slots = {}
    if frame.theme is not None:
        slots.update(frame.theme(rng))
    for keys, options in frame.picks.items():
        chosen = rng.choice(options)
        if " " in keys:
            slots.update(zip(keys.split(), chosen, strict=True))
        else:
            slots[keys] = chosen
    if "noun" in slots:
        slots["nouns"] = plural(slots["noun"])
    return slots


def filled(text: str, slots: Slots) -> str:
    """The text with its slots filled, also those within slots."""
    for _ in range(3):
        if "<" not in text:
            return text
        changed = _SLOT.sub(lambda m: slots.get(m.group(1), m.group(0)), text)
        if changed == text:
            return text
        text = changed
    return text


def hinted(text: str, hints: bool) -> str:
    """The text with or without what stands between tildes."""
    if "~" not in text:
        return text
    text = _HINT.sub(r"\1" if hints else "", text)
    if hints:
        text = "\n".join(_DEFAULT.sub(r"\1 = ", line) if line.lstrip().startswith("def ") else line for line in text.split("\n"))
    return text


def spoken(voice: Voice, text: str, slots: Slots) -> str:
    """A sentence with one of each alternative, its slots, and its parameters as the voice mentions them."""
    while "{" in text:
        changed = _EITHER.sub(lambda m: voice.rng.choice(m.group(1).split("|")), text)
        if changed == text:
            break
        text = changed
    text = filled(text, slots)

    def mention(match: re.Match[str]) -> str:
        name = match.group(2)
        if voice.named or len(name) < 3:
            return voice.name(name)
        plain = name.replace("_", " ")
        if match.group(1):
            return f"the {plain}"
        return f"the given {plain}" if plain.endswith("s") and not plain.endswith("ss") else voice.pick(f"a {plain}", f"a given {plain}", f"the given {plain}")

    text = _AN.sub(r"\1n ", _PARAM.sub(mention, text))
    return _ONE.sub("a ", text)


def lazily(source: str, extra: dict[str, Any]) -> Callable[..., Any]:
    """The function that the source says; compiled when it is first called."""
    cell: list[Callable[..., Any]] = []

    def run(*args: Any) -> Any:
        if not cell:
            scope = {**frames_draws.SCOPE, **extra}
            if source.startswith("lambda"):
                cell.append(eval(source, scope))
            else:
                exec(source, scope)
                cell.append(scope["ref"])
        return cell[0](*args)

    return run


def frame_sample(rng: Random, family: str, frames: tuple[Frame, ...]) -> Sample | None:
    """A sample of one of the frames; None if it came out too long."""
    frame = rng.choice(frames)
    slots = slots_of(rng, frame)
    voice = Voice(rng, (rng.random() < 0.6) if frame.named is None else frame.named)
    return {"method": _method, "function": _function, "inside": _inside, "class": _class}[frame.kind](rng, family, frame, slots, voice)


def _check(frame: Frame, slots: Slots, call: str, state: bool) -> Check:
    refer = lazily(filled(frame.ref, slots), {})
    draw = lazily("lambda g: " + filled(frame.draws, slots), {})
    if not state:
        return Check(filled(call or frame.call, slots), refer, draw)

    def reference(before: dict[str, Any], args: tuple[Any, ...]) -> Any:
        after = SimpleNamespace(**copy.deepcopy(before))
        value = refer(after, *args)
        return value, dict(vars(after))

    return Check(filled(call, slots), reference, draw)


def _request(rng: Random, voice: Voice, frame: Frame, slots: Slots, name: str | None, signature: str, method: bool) -> tuple[str, str]:
    """The comment, and what names follow from."""
    asks = frame.asks if voice.named else tuple(a for a in frame.asks if not a.startswith("!")) or frame.asks
    ask = rng.choice(asks if name is None else tuple(a for a in asks if not a.startswith("=")) or asks)
    ask = spoken(voice, ask.removeprefix("!"), slots)
    literal = ask.startswith("=")
    parts = ask.removeprefix("=").split(" && ")
    base = clauses(rng, parts)
    if literal:
        said = base
        if name is not None:
            said = rng.choice(("{b}, name it {n}", "{n}: {b}", "{b}; call it {n}", "{b} (called {n})", "{n} - {b}")).format(b=base, n=name)
    else:
        fields = {"base": base, "third": clauses(rng, [third(c) for c in parts]), "gerund": clauses(rng, [gerund(c) for c in parts])}
        fields |= {"name": name or "", "sig": f"{name}({signature})", "plain": signature, "names": listed(signature.split(", "))}
        if name is None:
            templates: tuple[str, ...] = _METHOD_ANONYMOUS if method else request._ANONYMOUS
        elif voice.named or not signature:
            templates = _METHOD_SIGNED if method else _SIGNED
        else:
            templates = ("{name}: {base}", "method {name} that {third}", "a method called {name} that {third}") if method else request._NAME_ONLY
        template = rng.choice(templates)
        while "{params}" in template or "{names}" in template:
            template = rng.choice(templates)
        said = template.format_map(fields)
    for when, do in frame.edges:
        said = _with_edge(rng, said, Edge(spoken(voice, when, slots), spoken(voice, do, slots)))
    return said, base


def _signature(head: str) -> str:
    match = _HEAD.match(head)
    inside = match.group(1) if match else ""
    return ", ".join(part for part in inside.split(", ") if part not in ("self", "cls"))


def _method(rng: Random, family: str, frame: Frame, slots: Slots, voice: Voice) -> Sample | None:
    hints = rng.random() < 0.35
    code = filled(frame.code, slots)
    fixed = "<fn>" not in code
    head = next(line for line in code.split("\n") if line.startswith("def "))
    prescribed = not fixed and ((voice.named and rng.random() < 0.7) or rng.random() < 0.15 or not frame.rename)
    name = filled(rng.choice(frame.names), slots) if prescribed or (frame.names and not frame.rename) else None
    comment, base = _request(rng, voice, frame, slots, None if fixed else name, _signature(hinted(head, False)), True)
    attributes = [parse_attribute(filled(a, slots)) for a in frame.attrs]
    taken = {a.name for a in attributes}
    written = head[4:].split("(")[0] if fixed else name or name_from(base)
    if written in taken:
        written = f"get_{written}"
    slots = {**slots, "fn": written}
    comment = finish(rng, comment, name)
    lines = hinted(filled(code, slots), hints).split("\n")
    prefix, methods = class_above(rng, voice, frame, slots, attributes, hints)
    if written in methods or len(comment) > 330 or prefix is None:
        return None
    needed = [line for line in frame.imports if line not in prefix]
    if any("-> Iterator" in line for line in lines):
        needed.append("from collections.abc import Iterator")
    prefix = with_imports_above(needed, prefix)
    suffix = ""
    if rng.random() < 0.15 and attributes:
        model = ClassModel(slots["Class"], _simple(attributes), THEMES[0])
        after = _another(voice, model, hints, {written, *methods}) if model.attributes else []
        suffix = "\n".join(after) + "\n" if after else ""
    code_lines = indented(lines, STEP)
    typed = rng.random() < 0.15 and code_lines[0].startswith(f"{STEP}def ") and "\n\n" not in code
    task = Task(comment, prefix, STEP, suffix, code_lines[0] if typed else "")
    code_lines = code_lines[1:] if typed else code_lines
    check = _check(frame, slots, frame.call or f"use_method(<Class>, '{written}', args)", not frame.call)
    return Sample(task, "\n".join(code_lines), family, check) if fits([*code_lines, task.def_line, *prefix.split("\n")]) else None


_SIBLINGS = (
    "def is_blank(text~: str~)~ -> bool~:\n    return not text.strip()", "def half(x~: float~)~ -> float~:\n    return x / 2", "def first_of(values~: list~)~ -> object~:\n    return values[0]", "def shout(text~: str~)~ -> str~:\n    return text.upper()",
    "def percent(part~: int~, whole~: int~)~ -> float~:\n    return part / whole * 100", "def read_all(path~: str~)~ -> str~:\n    with open(path, encoding=\"utf-8\") as file:\n        return file.read()", "def is_even(n~: int~)~ -> bool~:\n    return n % 2 == 0",
    "def initials(name~: str~)~ -> str~:\n    return \"\".join(part[0] for part in name.split())", "def clean(text~: str~)~ -> str~:\n    return text.strip().lower()", "def square(n~: int~)~ -> int~:\n    return n * n",
)  # fmt: skip


def _function(rng: Random, family: str, frame: Frame, slots: Slots, voice: Voice) -> Sample | None:
    code = filled(frame.code, slots)
    fixed = "<fn>" not in code
    prefix = filled(frame.prefix, slots)
    scene_hints = bool(prefix) and "~" in frame.prefix and rng.random() < 0.4
    can = "~" in code
    asked = can and not scene_hints and rng.random() < 0.1
    hints = can and (scene_hints or asked)
    head = next(line for line in code.split("\n") if line.startswith("def ")) if not fixed else ""
    precise = not frame.rename or "=" in hinted(head, False) or "*" in head
    prescribed = not fixed and (rng.random() < (0.85 if voice.named else 0.2) or precise)
    name = filled(rng.choice(frame.names), slots) if prescribed else None
    comment, base = _request(rng, voice, frame, slots, name, _signature(hinted(filled(head, slots), False)), False)
    if asked:
        comment = comment.rstrip("?.") + rng.choice((", ", ". ", "; ")) + rng.choice(HINT_WORDS)
    comment = finish(rng, comment, name)
    slots = {**slots, "fn": name or name_from(base)}
    if slots["fn"] == "compute":
        return None  # a sentence without a word to name the function after
    prefix = hinted(filled(frame.prefix, slots), scene_hints)
    if prefix:
        if "def " not in prefix and (scene_hints or rng.random() < 0.15):
            # Only a function that stands above shows whether functions here have hints.
            prefix = prefix.rstrip("\n") + "\n\n\n" + hinted(rng.choice(_SIBLINGS), scene_hints)
        prefix = prefix.rstrip("\n") + "\n\n\n"
    lines = hinted(filled(frame.code, slots), hints).split("\n")
    needed = [line for line in frame.imports if filled(line, slots) not in prefix]
    if hints and "Callable" in lines[0]:
        needed.append("from collections.abc import Callable")
    if hints and "Iterator" in "".join(lines):
        needed.append("from collections.abc import Iterator")
    check = _check(frame, slots, frame.call or "<fn>(*args)", False)
    parameters = set(re.findall(r"\w+", _signature(head)))
    if len(comment) > 400 or slots["fn"] in parameters or f"def {slots['fn']}(" in prefix:
        return None
    if not needed and lines[0].startswith("def ") and rng.random() < 0.13:
        task = Task(comment, prefix, def_line=lines[0])
        return Sample(task, "\n".join(lines[1:]), family, check) if fits(lines) else None
    if needed:
        lines = [*import_lines(needed), "", "", *lines]
    return Sample(Task(comment, prefix), "\n".join(lines), family, check) if fits(lines) else None


_HEADS = (
    "import logging", "import os", "import sys", "import math", "LIMIT = 100", "DEBUG = False", "VERSION = \"1.2\"", "ENCODING = \"utf-8\"", "import json", "from pathlib import Path", "TIMEOUT_S = 30", "import re",
)  # fmt: skip
_METHOD_HOLDERS = ("Report", "Service", "Loader", "Importer", "Manager", "Tool", "Job", "Reader", "Worker", "Cleaner", "Summary", "Exporter", "Checker", "Pipeline", "Command", "View")


def _inside(rng: Random, family: str, frame: Frame, slots: Slots, voice: Voice) -> Sample | None:
    hints = rng.random() < 0.3
    voice.named = True
    slots = {"def": f"{rng.choice(_DEF_VERBS)}_{rng.choice(_DEF_NOUNS)}" if rng.random() < 0.7 else rng.choice(_DEF_VERBS), **slots}
    prefix = hinted(filled(frame.prefix, slots), hints).rstrip("\n")
    said = spoken(voice, rng.choice(frame.asks), slots).removeprefix("=")
    comment = finish(rng, said.replace(" && ", rng.choice((" and ", ", then ", " and then "))))
    code = indented(hinted(filled(frame.code, slots), hints).split("\n"), frame.indent)
    suffix = hinted(filled(frame.suffix, slots), hints).lstrip("\n")
    indent, call = frame.indent, frame.call or "<def>(*args)"
    above, start, rest = prefix.partition("def <def>".replace("<def>", slots["def"]))
    if rng.random() < 0.2 and start and "<def>" in call:
        inside = rest[rest.index("(") + 1 :]
        method = f"{start}(self{', ' if inside[:1] != ')' else ''}{inside}"
        title = rng.choice(_METHOD_HOLDERS)
        init = rng.choice(((), (), ("def __init__(self):", f"{STEP}self.{rng.choice(('name', 'path', 'errors', 'done'))} = {rng.choice(('None', '0'))}", "")))
        prefix = above + "\n".join([f"class {title}:", *indented([*init, *method.split("\n")], STEP)])
        code, suffix, indent = indented(code, STEP), "\n".join(indented(suffix.split("\n"), STEP)), indent + STEP
        call = call.replace("<def>", f"{title}().<def>")
    if rng.random() < 0.25:
        line = rng.choice(_HEADS)
        if line not in prefix:
            prefix = with_imports_above([line], prefix) if "import" in line else prefix if "import" in prefix else f"{line}\n\n\n{prefix}"
    check = _check(frame, slots, call, False)
    task = Task(comment, prefix + "\n", indent, suffix.rstrip("\n") + "\n" if suffix else "")
    return Sample(task, "\n".join(code), family, check) if fits(code) else None


_DEF_VERBS = ("load", "process", "report", "summarize", "clean", "check", "analyse", "build", "handle", "prepare", "run", "collect", "main", "convert", "export", "import_all", "show", "update", "compute", "scan", "read", "evaluate", "parse", "inspect")
_DEF_NOUNS = ("data", "report", "table", "all", "input", "batch", "day", "results", "log", "file", "page", "import", "list", "content", "statistics", "entries", "export", "upload", "overview", "week")


def _class(rng: Random, family: str, frame: Frame, slots: Slots, voice: Voice) -> Sample | None:
    voice.named = True
    asked = "~" in frame.code and rng.random() < 0.12
    said = spoken(voice, rng.choice(frame.asks), slots).removeprefix("=").replace(" && ", " and ")
    for when, do in frame.edges:
        said = _with_edge(rng, said, Edge(spoken(voice, when, slots), spoken(voice, do, slots)))
    if asked:
        said = said.rstrip("?.") + rng.choice((", ", ". ")) + rng.choice(HINT_WORDS)
    comment = finish(rng, said, said.split(" ")[0].rstrip(":") if "(" in said.split(" ")[0] else None)
    lines = hinted(filled(frame.code, slots), asked).split("\n")
    prefix = hinted(filled(frame.prefix, slots), asked)
    if prefix:
        prefix = prefix.rstrip("\n") + "\n\n\n"
    needed = [line for line in frame.imports if line not in prefix]
    if any("-> Iterator" in line for line in lines):
        needed.append("from collections.abc import Iterator")
    if needed:
        lines = [*import_lines(needed), "", "", *lines]
    return Sample(Task(comment, prefix), "\n".join(lines), family, _check(frame, slots, "", False)) if fits(lines) and len(comment) <= 400 else None


_KINDS = {"str": "text", "int": "number", "bool": "flag", "list[str]": "names", "list[int]": "numbers", "list[float]": "numbers", "dict[str, int]": "table"}
_MORE = (
    ("owner", "str", True), ("city", "str", True), ("label", "str", True), ("currency", "str", True), ("manager", "str", True), ("notes", "list[str]", False), ("version", "int", False),
    ("visits", "int", False), ("verbose", "bool", False), ("active", "bool", False), ("errors", "int", False), ("language", "str", True), ("opened", "bool", False), ("code", "str", True),
    ("logs", "list[str]", False), ("changes", "int", False), ("address", "str", True), ("source", "str", True), ("created", "str", True), ("locked", "bool", False), ("retries", "int", False),
)  # fmt: skip
_INITIAL = {"str": '""', "list[str]": "[]", "int": "0", "bool": "False"}


def parse_attribute(text: str) -> Attribute:
    """"name: type" is given, "name: type = value" starts so, "name: type ?= value" is given with a default."""
    name, _, rest = text.partition(": ")
    typed, _, default = rest.partition(" ?= ")
    typed, _, initial = typed.partition(" = ")
    return Attribute(name, _KINDS.get(typed, ""), not initial, initial, None, default or None, typed)


def with_imports_above(needed: list[str], source: str) -> str:
    """The source with these imports among its own, at the top."""
    if not needed:
        return source
    lines = source.split("\n")
    own = 0
    while own < len(lines) and lines[own].startswith(("import ", "from ")):
        own += 1
    rest = "\n".join(lines[own:]) if own else "\n\n" + source
    return "\n".join(import_lines([*lines[:own], *needed])) + "\n" + rest


def _simple(attributes: list[Attribute]) -> list[Attribute]:
    return [a for a in attributes if a.kind in ("text", "number", "flag", "names")]


def _comes_late(attribute: Attribute) -> bool:
    return not attribute.given or attribute.default is not None


def class_above(rng: Random, voice: Voice, frame: Frame, slots: Slots, attributes: list[Attribute], hints: bool) -> tuple[str | None, set[str]]:
    """The file above the comment: what the frame's prefix shows, the class with its attributes, other methods."""
    above = hinted(filled(frame.prefix, slots), hints)
    if "class <Class>" in frame.prefix:
        return above.rstrip("\n") + "\n\n", set(re.findall(r"def (\w+)", above))
    attributes = list(attributes)
    taken = {a.name for a in attributes}
    if not frame.exact:
        for name, typed, given in rng.sample(_MORE, rng.choice((0, 1, 1, 2))):
            if name not in taken and name not in slots.values():
                attributes.append(Attribute(name, _KINDS[typed], given, _INITIAL[typed], None, None, typed))
        rng.shuffle(attributes)
    lines: list[str] = []
    simple = all(a.kind or a.typed for a in attributes)
    # The fields of a dataclass have types in any file: only methods that stand above show whether methods have hints.
    if simple and rng.random() < 0.15 and (not hints or any(filled(shown, slots) for shown in frame.shows)) and not any(a.initial and a.initial[0] not in '[{"0123456789FTN' for a in attributes):
        lines = ["@dataclass", f"class {slots['Class']}:"]
        for a in sorted(attributes, key=_comes_late):
            start = a.default if a.given else a.initial
            if a.given and start is None:
                lines.append(f"{STEP}{a.name}: {a.typed}")
            else:
                start = {"[]": "field(default_factory=list)", "{}": "field(default_factory=dict)"}.get(str(start), str(start))
                lines.append(f"{STEP}{a.name}: {a.typed} = {start}")
        wanted = "from dataclasses import dataclass, field" if "field(" in "".join(lines) else "from dataclasses import dataclass"
        if "from dataclasses import dataclass\n" in above:
            above = above.replace("from dataclasses import dataclass\n", wanted + "\n", 1)
        else:
            above = wanted + "\n" + above if above.startswith(("import ", "from ")) else wanted + "\n\n\n" + above
    else:
        lines.append(f"class {slots['Class']}:")
        if rng.random() < 0.2:
            what = article(slots["Class"].lower())
            lines += [f'{STEP}"""{what[0].upper()}{what[1:]} with {listed([a.name for a in attributes])}."""', ""]
        lines += indented(ClassModel(slots["Class"], attributes, THEMES[0]).init_lines(hints), STEP)
    methods: set[str] = set()
    for shown in frame.shows:
        text = hinted(filled(shown, slots), hints)
        if not text:
            continue
        lines += ["", *indented(text.split("\n"), STEP)]
        methods.update(re.findall(r"def (\w+)", text))
    model = ClassModel(slots["Class"], _simple(attributes), THEMES[0])
    if model.attributes:
        for _ in range(rng.choice((0, 0, 1, 1, 2))):
            lines += _another(voice, model, hints, methods)
    return (above.rstrip("\n") + "\n\n\n" if above else "") + "\n".join([*lines, "", ""]), methods
