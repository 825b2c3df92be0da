"""Methods that describe an object, compare it, or return its texts changed."""
from typing import Any

from jotcode.training.compose.class_model import ClassModel, Method, State
from jotcode.training.compose.methods import MethodMaker, one, said
from jotcode.training.compose.sample import Env
from jotcode.training.compose.spec import Param, Voice


def describe(voice: Voice, c: ClassModel) -> Method | None:
    """A string about the object: a sentence, __str__ or __repr__."""
    attributes = c.of_kind("text", "number")
    if not attributes:
        return None
    names = attributes[: 1 + int(voice.chance(0.7))]
    how = voice.pick("method", "str", "repr", "str", "method")
    if how == "repr":
        shape = f"{c.name}(" + ", ".join(f"{name}={{self.{name}!r}}" for name in names) + ")"
        example = f"{c.name}(" + ", ".join(f"{name}=..." for name in names) + ")"
        clause = voice.pick(f"return a string like {example}", f"show the class name and {' and '.join(names)} like {example}")

        def represent(state: State, env: Env) -> Any:
            return f"{c.name}(" + ", ".join(f"{name}={state[name]!r}" for name in names) + ")"

        method = Method("__repr__", [], [f"define __repr__ to {clause}"], [f'return f"{shape}"'], represent, "str")
        method.clauses = [voice.pick(f"define __repr__ so that it looks like {example}", f"add a __repr__ of the form {example}", f"return {example} from __repr__")]
        return method
    if len(names) == 1:
        template, words = voice.rng.choice((("{0}: {1}", "the name of the class, a colon and {0}"), ("<{1}>", "{0} in angle brackets")))
        code = template.replace("{0}", c.name).replace("{1}", f"{{self.{names[0]}}}")
        clause = words.format(names[0])
    else:
        template, words = voice.any((
            ("{0} ({1})", "{0} followed by {1} in parentheses"), ("{0}: {1}", "{0}, a colon, a space and {1}"), ("{0} - {1}", "{0} and {1} separated by ' - '"), ("{0}, {1}", "{0} and {1} separated by a comma and a space"),
        ))  # fmt: skip
        code = template.replace("{0}", f"{{self.{names[0]}}}").replace("{1}", f"{{self.{names[1]}}}")
        clause = words.format(*names)
    single = template

    def text(state: State, env: Env) -> Any:
        values = [str(state[name]) for name in names]
        return single.format(*(values if len(names) == 2 else [c.name, *values]))

    if how == "str":
        return Method("__str__", [], [voice.pick(f"define __str__ that gives {clause}", f"define __str__ to return {clause}", f"return {clause} from __str__", f"add a __str__ with {clause}")], [f'return f"{code}"'], text, "str")
    return Method(voice.pick("describe", "summary", "label", "title_text"), [], [voice.pick(f"return a string with {clause}", f"return {clause}", f"describe it as {clause}")], [f'return f"{code}"'], text, "str")


def compare(voice: Voice, c: ClassModel) -> Method | None:
    """__eq__, __lt__ on attributes; the other object is a copy with another state."""
    a = one(voice, c, "number", "text")
    if a is None:
        return None
    if voice.chance(0.5):
        clause = voice.pick(f"define __lt__ so that objects are ordered by {a}", f"make objects sortable by {a} with __lt__", f"define __lt__ comparing {said(voice, a)}")
        name, sign = "__lt__", "<"
    else:
        clause = voice.pick(f"define __eq__ so that two objects are equal when their {a} is equal", f"define __eq__ comparing {said(voice, a)}", f"make objects with the same {a} equal with __eq__")
        name, sign = "__eq__", "=="
    body = [f"return self.{a} {sign} other.{a}"]
    if name == "__eq__":
        body = [f"if not isinstance(other, {c.name}):", "    return NotImplemented", *body]

    def ref(state: State, env: Env) -> Any:
        theirs = vars(env["other"])[a]
        return state[a] < theirs if sign == "<" else state[a] == theirs

    hint = "object" if name == "__eq__" else f'"{c.name}"'
    return Method(name, [Param("other", hint, "another object")], [clause], body, ref, "bool", [lambda rng: PeerState(c.state(rng))])


class PeerState:
    """Another object's state among the arguments; verify.py makes an object of the class out of it."""

    def __init__(self, state: State) -> None:
        self.__dict__.update(state)


def formatted(voice: Voice, c: ClassModel) -> Method | None:
    """A text attribute changed and returned."""
    a = one(voice, c, "text")
    if a is None:
        return None
    code, words, ref = voice.any((
        (".upper()", "in upper case", lambda x: x.upper()), (".title()", "in title case", lambda x: x.title()), ("[::-1]", "spelled backwards", lambda x: x[::-1]),
        (".strip().lower()", "stripped and in lower case", lambda x: x.strip().lower()), ('.replace(" ", "_")', "with spaces replaced by underscores", lambda x: "_".join(x.split(" "))),
        ("[:3]", "cut to its first three characters", lambda x: x[:3]),
    ))  # fmt: skip
    return Method(f"{a}_text", [], [voice.pick(f"return {said(voice, a)} {words}", f"give back {said(voice, a)} {words}")], [f"return self.{a}{code}"], lambda state, env: ref(state[a]), "str")


TEXT_METHODS: tuple[tuple[MethodMaker, int], ...] = ((describe, 6), (compare, 3), (formatted, 3))
