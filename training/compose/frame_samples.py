"""Samples of frames: a frame's slots filled, its sentence put into a request, its code into a place."""
import copy
import re
from dataclasses import replace
from random import Random
from types import SimpleNamespace
from typing import Any

from jotcode.model.task import Task
from jotcode.training.compose import request
from jotcode.training.compose.class_model import THEMES, ClassModel
from jotcode.training.compose.class_tasks import _ANONYMOUS as _METHOD_ANONYMOUS
from jotcode.training.compose.class_tasks import _NAMED as _METHOD_NAMED
from jotcode.training.compose.class_tasks import _another
from jotcode.training.compose.english import clauses, gerund, listed, third
from jotcode.training.compose.frame_places import class_above, parse_attribute, simple, with_imports_above
from jotcode.training.compose.frames import Frame, Slots, filled, hinted, lazily, slots_of, spoken
from jotcode.training.compose.naming import name_from
from jotcode.training.compose.render import STEP, fits, import_lines, indented
from jotcode.training.compose.request import HINT_WORDS, _with_edge, finish
from jotcode.training.compose.sample import Check, Sample
from jotcode.training.compose.spec import Edge, Voice

_HEAD = re.compile(r"def [\w<>]+\((.*)\)(?: -> .*)?:$")
_HEADS_OF = re.compile(r"^ *def \w+\((.*)\)(?: -> .*)?:$", re.MULTILINE)
_SIGNED = tuple(t for t in request._NAMED if "{sig}" in t or "{plain}" in t)
_METHOD_SIGNED = tuple(t for t in _METHOD_NAMED if "{sig}" in t)
_TERSE_SIGNED = (
    "{sig}: {base}", "{sig}: {base}", "{sig} - {base}", "{sig} -> {base}", "function {sig}: {base}", "def {sig}: {base}",
    "write {sig}: {base}", "python function {sig}. {base}", "{sig}, {base}", "need {sig}: {base}",
)  # fmt: skip
_TERSE_LISTED = ("{name} with {names}: {base}", "function {name} with {names}: {base}", "write {name}, {names}: {base}")
_TERSE_NAMED = ("{name}: {base}", "{name} - {base}", "function {name}: {base}", "{base}, name it {name}", "{base}; call it {name}")


def frame_sample(rng: Random, family: str, frames: tuple[Frame, ...]) -> Sample | None:
    """A sample of one of the frames; None if it came out too long, or with one name for two things."""
    frame = rng.choice(frames)
    slots = slots_of(rng, frame)
    voice = Voice(rng, (rng.random() < 0.6) if frame.named is None else frame.named)
    sample = {"method": _method, "function": _function, "inside": _inside, "class": _class}[frame.kind](rng, family, frame, slots, voice)
    if sample is None or any(_repeats_a_name(head) for head in _HEADS_OF.findall(f"{sample.task.prefix}{sample.task.def_line}\n{sample.code}")):
        return None
    return sample


def _repeats_a_name(parameters: str) -> bool:
    names = re.findall(r"(?:^|, )\*{0,2}(\w+)", parameters)
    return len(set(names)) < len(names)


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


def _terse(rng: Random, base: str, name: str, signature: str, named: bool) -> str:
    """The rules behind the signature, or behind the name alone."""
    names = "parameters " * (", " in signature) + "parameter " * (", " not in signature) + listed(signature.split(", "))
    listable = named and signature and not {"*", '"'} & set(signature)
    templates = _TERSE_NAMED if not (named and signature) else (*_TERSE_SIGNED, *(_TERSE_LISTED if listable else ()))
    return str(rng.choice(templates)).format(base=base, name=name, sig=f"{name}({signature})", names=names)


def _request(rng: Random, voice: Voice, frame: Frame, slots: Slots, name: str | None, signature: str, method: bool) -> tuple[str, str]:
    """The comment, and what names follow from."""
    asks = frame.asks if voice.named else tuple(a for a in frame.asks if not a.startswith("!")) or frame.asks
    ask = rng.choice(asks if name is None else tuple(a for a in asks if not a.startswith("=")) or asks)
    ask = spoken(voice, ask.removeprefix("!"), slots)
    literal = ask.startswith("=")
    parts = ask.removeprefix("=").split(" && ")
    base = clauses(rng, parts)
    if ask.startswith(":"):
        base = base.removeprefix(":")
        said = base if name is None else _terse(rng, base, name, signature, voice.named)
    elif literal:
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


def _typed(rng: Random, task: Task, head: str) -> Task:
    """The task with the def line typed already: below the comment, or above it, the comment being first in the body."""
    if rng.random() < 0.6:
        return replace(task, def_line=head)
    return replace(task, prefix=f"{task.prefix}{head}\n", indent=task.indent + STEP)


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
    if (written in methods and not lines[0].endswith(".setter")) or len(comment) > 330 or prefix is None:
        return None
    needed = [line for line in frame.imports if line not in prefix]
    if any("-> Iterator" in line for line in lines):
        needed.append("from collections.abc import Iterator")
    prefix = with_imports_above(needed, prefix)
    suffix = ""
    if rng.random() < 0.15 and attributes:
        model = ClassModel(slots["Class"], simple(attributes), THEMES[0])
        after = _another(voice, model, hints, {written, *methods}) if model.attributes else []
        suffix = "\n".join(after) + "\n" if after else ""
    code_lines = indented(lines, STEP)
    task = Task(comment, prefix, STEP, suffix)
    if rng.random() < 0.22 and code_lines[0].startswith(f"{STEP}def ") and "\n\n" not in code:
        task, code_lines = _typed(rng, task, code_lines[0]), code_lines[1:]
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
    name = filled(rng.choice(frame.names), slots) if prescribed or frame.typed else None
    told = None if frame.typed else name
    comment, base = _request(rng, voice, frame, slots, told, _signature(hinted(filled(head, slots), False)), False)
    if asked:
        comment = comment.rstrip("?.") + rng.choice((", ", ". ", "; ")) + rng.choice(HINT_WORDS)
    comment = finish(rng, comment, told)
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
    parameters = set(re.findall(r"\w+", _signature(hinted(head, False))))
    if len(comment) > 400 or slots["fn"] in parameters or f"def {slots['fn']}(" in prefix:
        return None
    if not needed and lines[0].startswith("def ") and (frame.typed or rng.random() < 0.2):
        task = _typed(rng, Task(comment, prefix), lines[0])
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
    if asked and any("Callable" in line for line in lines):
        needed.append("from collections.abc import Callable")
    if needed:
        lines = [*import_lines(needed), "", "", *lines]
    return Sample(Task(comment, prefix), "\n".join(lines), family, _check(frame, slots, "", False)) if fits(lines) and len(comment) <= 400 else None
