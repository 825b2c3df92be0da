"""Sources that are no plain lists: the words, lines and characters of a text, separated values, ranges, values of a dict."""
from collections.abc import Callable
from random import Random
from typing import Any

from jotcode.training.compose import pools
from jotcode.training.compose.conditions import Condition
from jotcode.training.compose.endings import count, extreme, total
from jotcode.training.compose.endings_order import as_list
from jotcode.training.compose.english import code_string, separator_words
from jotcode.training.compose.flow import Flow, Source, make_flow, random_element
from jotcode.training.compose.pipelines import choose_ending, spec_of
from jotcode.training.compose.spec import Param, Spec, Voice
from jotcode.training.compose.transforms import Transform


def text_param(voice: Voice) -> tuple[str, Param]:
    """A string parameter and what the sentence calls it: "a text", "message"."""
    if voice.named:
        name = voice.rng.choice(pools.STR_PARAMS)
        return voice.name(name), Param(name, "str", voice.pick("a string", "a string", "a text"))
    noun = voice.rng.choice(("text", "text", "sentence", "string", "message", "paragraph", "line"))
    name = "text" if noun == "string" else noun
    return voice.pick("a ", "a ", "the ", "a given ") + noun, Param(name, "str", f"a {noun}")


def words_source(voice: Voice) -> Source:
    """The words of a text: text.split()."""
    said, param = text_param(voice)
    name = param.name
    where = voice.pick("in", "of", "in") + f" {said}"
    return Source(
        f"{name}.split()", "str", "words", "word" if name != "word" else "part", where, voice.pick("there are no words", f"{said} is empty", f"{said} has no words"), param,
        lambda env: env[name].split(), lambda rng, salt: sentence(rng, salt), True,
    )  # fmt: skip


def sentence(rng: Random, salt: tuple[Any, ...]) -> str:
    """Some text, with words near the salt."""
    if rng.random() < 0.4:
        return rng.choice(pools.SENTENCES)
    words = [str(random_element("str", rng, salt)) for _ in range(rng.choice((0, 1, 3, 6, 9)))]
    return rng.choice((" ", " ", "  ")).join(words)


def lines_source(voice: Voice) -> Source:
    """The lines of a text: text.splitlines()."""
    said, param = text_param(voice)
    name = param.name
    return Source(
        f"{name}.splitlines()", "str", "lines", "line" if name != "line" else "row", voice.pick("in", "of") + f" {said}", "there are no lines", param,
        lambda env: env[name].splitlines(), lambda rng, salt: "\n".join(str(random_element("str", rng, salt)) for _ in range(rng.choice((0, 1, 3, 6)))), True,
    )  # fmt: skip


def separated_source(voice: Voice) -> Source:
    """Values in one string with a separator: text.split(",")."""
    separator = voice.rng.choice((",", ",", ";", "|", ":", "-", "/", "\t"))
    noun = pools.noun_of_kind(voice.rng, "str")
    words = separator_words(voice.rng, separator)
    if voice.named:
        name = voice.rng.choice(("line", "row", "csv", "record", "text", "raw", "field", noun, "s"))
        said = voice.name(name)
    else:
        name, said = voice.rng.choice((("line", "a line"), ("text", "a string"), ("text", "a text"), ("row", "a row")))
    where = f"in {said} separated by {words}"
    variable = pools_variable(noun, name)
    return Source(
        f"{name}.split({code_string(separator)})", "str", noun, variable, where, f"{said} is empty",
        Param(name, "str", voice.pick("a string", f"a string of {noun} separated by {words}")), lambda env: env[name].split(separator),
        lambda rng, salt: separator.join((str(random_element("str", rng, salt)) or "a").replace(separator, "x") for _ in range(rng.choice((1, 2, 4, 6)))), True,
    )  # fmt: skip


def pools_variable(noun: str, taken: str) -> str:
    """The loop variable for a noun that is not the parameter's name."""
    from jotcode.training.compose.naming import loop_variable

    return loop_variable(noun, (taken,), "part")


def number_words_source(voice: Voice) -> Source:
    """Whole numbers in one string: int(part) for part in text.split(",")."""
    separator = voice.rng.choice((",", ",", " ", ";", "-", "|"))
    words = separator_words(voice.rng, separator)
    noun = voice.pick("numbers", "integers", "numbers")
    if voice.named:
        name = voice.rng.choice(("text", "line", "row", "csv", "raw", "s", "numbers", "values"))
        said = voice.name(name)
    else:
        name, said = voice.rng.choice((("text", "a string"), ("line", "a line"), ("text", "a text")))
    where = f"in {said} separated by {words}"
    code = f"{name}.split()" if separator == " " else f"{name}.split({code_string(separator)})"
    return Source(
        f"[int(part) for part in {code}]", "int", noun, "number", where, f"{said} is empty", Param(name, "str", voice.pick("a string", f"a string with {noun}")),
        lambda env: [int(part) for part in (env[name].split() if separator == " " else env[name].split(separator))],
        lambda rng, salt: separator.join(str(abs(random_element("int", rng, salt))) for _ in range(rng.choice((1, 2, 4, 7)))), True,
    )  # fmt: skip


def range_source(voice: Voice) -> Source:
    """The whole numbers from 1 to n, or below n."""
    name = voice.rng.choice(("n", "n", "limit", "end", "count", "top", "maximum")) if voice.named else "n"
    said = voice.name(name)
    below = voice.chance(0.25)
    where = voice.pick(f"below {said}", f"from 0 up to but not including {said}") if below else voice.pick(f"from 1 to {said}", f"up to {said}", f"between 1 and {said}", f"from 1 to {said} inclusive")
    code = f"range({name})" if below else f"range(1, {name} + 1)"
    return Source(
        code, "int", voice.pick("numbers", "integers", "numbers", "whole numbers"), "i", where, voice.pick(f"{said} is 0", "there are no numbers"),
        Param(name, "int", voice.pick("a number", "an integer", "a number")),
        lambda env: list(range(env[name])) if below else list(range(1, env[name] + 1)), lambda rng, salt: rng.choice((0, 1, 2, 5, 10, 23, 40)), False,
    )  # fmt: skip


_CHARACTERS: tuple[tuple[str, str, Callable[[str], bool], tuple[str, ...]], ...] = (
    ("vowels", '{x}.lower() in "aeiou"', lambda c: c in "aeiouAEIOU", ("a", "E")),
    ("vowels", '{x} in "aeiouAEIOU"', lambda c: c in "aeiouAEIOU", ("a", "E")),
    ("digits", "{x}.isdigit()", lambda c: c.isdigit(), ("4", "0")),
    ("uppercase letters", "{x}.isupper()", lambda c: c.isupper(), ("A", "Z")),
    ("capital letters", "{x}.isupper()", lambda c: c.isupper(), ("A", "Z")),
    ("lowercase letters", "{x}.islower()", lambda c: c.islower(), ("a", "z")),
    ("letters", "{x}.isalpha()", lambda c: c.isalpha(), ("a", "1")),
    ("consonants", '{x}.isalpha() and {x}.lower() not in "aeiou"', lambda c: c.isalpha() and c not in "aeiouAEIOU", ("b", "a")),
    ("spaces", '{x} == " "', lambda c: c == " ", (" ",)),
    ("letters and digits", "{x}.isalnum()", lambda c: c.isalnum(), ("a", "!")),
)


def characters(voice: Voice) -> Spec:
    """The characters of a text: count the vowels, keep the digits, list the letters of the alphabet ..."""
    said, param = text_param(voice)
    name = param.name
    noun, code, test, salt = voice.rng.choice(_CHARACTERS)
    where = voice.pick("in", "of", "in", "from") + f" {said}"
    source = Source(
        name, "char", noun, "char", where, f"there are no {noun}", param, lambda env: list(env[name]),
        lambda rng, _: sentence(rng, ()) + "".join(rng.choice("aEb1 -Z9.é") for _ in range(rng.randrange(5))), False,
    )  # fmt: skip
    condition = Condition(code, lambda x, env: test(x), "", "", f"are {noun}", f"is one of the {noun}", salt)
    flow = Flow(source)
    if voice.chance(0.85):
        flow.condition = _Kept(code, condition.ref, noun)
    else:
        source.noun = "characters"
    if voice.chance(0.1):
        flow.transform = Transform("ord({x})", lambda x, env: ord(x), "int", ("the character codes of {e}", "the code points of {e}"), ("take the code point of {each}",))
        return spec_of(voice, flow, voice.any((total, as_list, extreme))(voice, flow), "text.characters")
    if voice.chance(0.1):
        flow.transform = Transform(*voice.rng.choice((
            ("{x}.upper()", lambda x, env: x.upper(), "char", ("{e} in upper case",), ("convert {each} to upper case",)),
            ("{x}.lower()", lambda x, env: x.lower(), "char", ("{e} in lower case",), ("convert {each} to lower case",)),
        )))  # fmt: skip
    elif voice.chance(0.35):
        return spec_of(voice, flow, count(voice, flow), "text.characters")
    elif voice.chance(0.3) and flow.condition is not None:
        return _kept_text(voice, flow, noun, said)
    return spec_of(voice, flow, choose_ending(voice, flow), "text.characters")


class _Kept(Condition):
    """A condition that the noun itself expresses: "the vowels in text" needs no more words."""

    def __init__(self, code: str, ref: Callable[[Any, Any], bool], noun: str) -> None:
        super().__init__(code, ref, "", "", "", f"is one of the {noun}")


def _kept_text(voice: Voice, flow: Flow, noun: str, said: str) -> Spec:
    """The text without, or with only, some characters."""
    source, condition = flow.source, flow.condition
    assert condition is not None
    name, test = source.param.name, condition.ref
    keep = voice.chance(0.5)
    if keep:
        body = f'return "".join(char for char in {name} if {flow.test})'
        clause = voice.pick(f"return {said} with only its {noun} kept", f"keep only the {noun} of {said}", f"remove everything but the {noun} from {said}", f"return only the {noun} of {said} as a string")
    else:
        negated = flow.test.replace(" in ", " not in ") if " in " in flow.test and " and " not in flow.test else flow.test.replace("==", "!=") if "==" in flow.test else f"not ({flow.test})" if " and " in flow.test else f"not {flow.test}"
        body = f'return "".join(char for char in {name} if {negated})'
        clause = voice.pick(f"remove all {noun} from {said}", f"return {said} without its {noun}", f"strip the {noun} out of {said}", f"delete the {noun} from {said}")
    return Spec(
        "text.characters", [source.param], "str", [clause], [body], lambda env: "".join(c for c in env[name] if test(c, env) is keep), flow.inputs(),
        verbs=("remove", "strip", "keep", "clean", "filter"), nouns=(noun.split()[0], source.param.name),
    )  # fmt: skip


_SOURCES: tuple[tuple[Callable[[Voice], Source], str, int], ...] = (
    (words_source, "text.words", 6), (lines_source, "text.lines", 2), (separated_source, "text.separated", 3), (number_words_source, "text.numbers", 2), (range_source, "pipeline.range", 3),
)  # fmt: skip


def texts(voice: Voice) -> Spec:
    """A flow out of a text or a range."""
    make, family, _ = voice.rng.choices(_SOURCES, [weight for *_, weight in _SOURCES])[0]
    source = make(voice)
    flow = make_flow(voice, source)
    return spec_of(voice, flow, choose_ending(voice, flow), "pipeline.texts" if family.startswith("text") else "pipeline.ranges")
