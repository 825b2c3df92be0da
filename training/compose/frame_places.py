"""The file above a frame's comment: the class with its attributes and other methods, imports in their place."""
import re
from random import Random

from jotcode.training.compose.class_model import THEMES, Attribute, ClassModel
from jotcode.training.compose.class_tasks import _another
from jotcode.training.compose.english import article, listed
from jotcode.training.compose.frames import Frame, Slots, filled, hinted
from jotcode.training.compose.render import STEP, import_lines, indented
from jotcode.training.compose.spec import Voice

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


def simple(attributes: list[Attribute]) -> list[Attribute]:
    return [a for a in attributes if a.kind in ("text", "number", "flag", "names")]


def _comes_late(attribute: Attribute) -> bool:
    return not attribute.given or attribute.default is not None


def class_above(rng: Random, voice: Voice, frame: Frame, slots: Slots, attributes: list[Attribute], hints: bool) -> tuple[str | None, set[str]]:
    """The file above the comment: what the frame's prefix shows, the class with its attributes, other methods."""
    above = hinted(filled(frame.prefix, slots), hints)
    if "class <Class>" in frame.prefix:
        own = above[above.rindex(f"class {slots['Class']}") :]  # what a base class above has may be overridden
        return above.rstrip("\n") + "\n\n", set(re.findall(r"def (\w+)", own))
    attributes = list(attributes)
    taken = {a.name for a in attributes}
    if not frame.exact:
        for name, typed, given in rng.sample(_MORE, rng.choice((0, 1, 1, 2))):
            if name not in taken and name not in slots.values():
                attributes.append(Attribute(name, _KINDS[typed], given, _INITIAL[typed], None, None, typed))
        rng.shuffle(attributes)
    lines: list[str] = []
    shown_types = all(a.kind or a.typed for a in attributes)
    # The fields of a dataclass have types in any file: only methods that stand above show whether methods have hints.
    if shown_types and rng.random() < 0.15 and (not hints or any(filled(shown, slots) for shown in frame.shows)) and not any(a.initial and a.initial[0] not in '[{"0123456789FTN' for a in attributes):
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
    model = ClassModel(slots["Class"], simple(attributes), THEMES[0])
    if model.attributes:
        for _ in range(rng.choice((0, 0, 1, 1, 2))):
            lines += _another(voice, model, hints, methods)
    return (above.rstrip("\n") + "\n\n\n" if above else "") + "\n".join([*lines, "", ""]), methods
