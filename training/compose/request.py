"""The whole comment for a Spec, as different people would type it."""
import re
from random import Random

from jotcode.training.compose.english import clauses, gerund, listed, third
from jotcode.training.compose.spec import Edge, Param, Spec, Voice

HINT_WORDS = (
    "with type hints", "use type hints", "add type hints", "with type annotations", "typed", "include type hints",
    "with type hints please", "annotate the types", "fully typed",
)  # fmt: skip
DOC_WORDS = ("with a docstring", "add a docstring", "include a docstring", "with docstring", "and document it with a docstring")

_NAMED = (
    "write a function {sig} that {third}", "write a function called {name} that takes {params} and {third}",
    "write a python function {sig} that {third}", "write a function {sig} which {third}",
    "function {sig} that {third}", "function {sig} which {third}", "{sig} that {third}", "{sig} which {third}",
    "{sig}: {base}", "{sig} should {base}", "{sig} - {base}", "def {sig} that {third}", "{sig} {third}",
    "define {name} taking {params} and {gerund}", "define a function {name} with parameters {names} that {third}",
    "create a function named {name} with arguments {names} that {third}",
    "create a function {sig} to {base}", "implement {sig} to {base}", "implement {sig}. it {third}",
    "i need a function {sig} that {third}", "can you write {sig} that {third}?", "make a function {sig} which {third}",
    "make a function {name} that accepts {params} and {third}", "python function {sig} to {base}",
    "{name}: takes {params}, {third}", "write {name}({plain}) that {third}", "write {sig}. it should {base}",
    "define a function {name} that takes {params} and {third}", "a function {sig} that {third}",
    "implement a function {sig} that {third}", "function {name} taking {params}, {gerund}",
    "given {params}, {base}. call it {name}", "define {name} with parameters {names} which {third}",
    "add a function {sig} that {third}", "please write {sig}, it should {base}", "{sig}, {gerund}",
    "write a function that takes {params} and {third}, call it {name}", "function {name}({plain}): {base}",
    "write a function {name} with the parameters {names}. it {third}", "code a function {sig} that {third}",
    "define {sig} that {third}", "define {sig}: {base}",
)  # fmt: skip
_NAME_ONLY = (
    "write a function called {name} that {third}", "function {name} that {third}", "write {name} to {base}",
    "create a function named {name} which {third}", "define {name}, a function that {third}", "{name}: {base}",
    "make a function called {name} to {base}", "python function {name} that {third}", "implement {name} to {base}",
    "define a function {name} that {third}", "write a function to {base}, name it {name}", "function named {name} to {base}",
    "write a python function named {name} that {third}", "a function called {name} that {third}",
)  # fmt: skip
_ANONYMOUS = (
    "{base}", "{base}", "{base}", "{base}", "function that {third}", "write a function that {third}",
    "write a function to {base}", "function to {base}", "write a python function that {third}", "def that {third}",
    "how do i {base}?", "how to {base}", "create a function that {third}", "python function to {base}",
    "make a function to {base}", "i want to {base}", "i need a function that {third}", "can you {base}?",
    "a function which {third}", "define a function that {third}", "function which {third}", "implement a function to {base}",
    "please write a function that {third}", "write code to {base}", "helper that {third}", "{base} in python",
    "a helper to {base}", "write a method to {base}", "help me {base}", "python: {base}", "need to {base}",
    "write a python program to {base}", "fn to {base}", "def {gerund}", "simple function to {base}",
)  # fmt: skip
_PARAMS_ONLY = (
    "given {params}, {base}", "function that takes {params} and {third}", "write a function that takes {params} and {third}",
    "take {params} and {base}", "write a function with parameters {names} that {third}", "given {params} {base}",
    "function of {names} that {third}", "write a function that accepts {params} and {third}", "takes {params}, {third}",
    "create a function with {params} that {third}", "for {params}: {base}", "function with arguments {names} to {base}",
)  # fmt: skip


_STRAY_COMMA = re.compile(r",(?=\s*(?:[,.;:?!)]|$))")
# A clause with two verbs is inflected as two.
_AND_RETURN = re.compile(r",? (?:and then |and |then )(?=(?:return|print|give|multiply|divide|subtract|convert|append|strip|cut|round) (?!value\b))")


def signature_words(rng: Random, params: list[Param], hints: bool) -> str:
    """The parameters inside the parentheses of a sentence's ``name(...)``."""
    return ", ".join(param.declared(hints) for param in params)


def parameter_words(rng: Random, params: list[Param], voice: Voice, style: str = "") -> str:
    """"a list of prices `prices` and a number `limit` (default 3)", in one of several manners for all parameters."""
    style = style or rng.choice(["kind name", "kind name", "kind called", "name", "name kind"])
    words = []
    for param in params:
        name = voice.name(param.name)
        if style == "kind name":
            said = f"{param.words} {name}"
        elif style == "kind called":
            said = f"{param.words} called {name}"
        elif style == "name kind":
            said = f"{name} ({param.words})"
        else:
            said = name
        if param.default is not None:
            if style == "kind name" and rng.random() < 0.5:
                said = f"an optional {name} (default {param.default})"
            else:
                said += rng.choice([" (default {})", " with default {}", " defaulting to {}", " that defaults to {}"]).format(
                    param.default
                )
        words.append(said)
    return listed(words)


def comment_for(
    rng: Random, spec: Spec, voice: Voice, name: str | None, hints_said: bool, doc_said: bool, typed_signature: bool
) -> str:
    """The comment that asks for the spec. name: prescribed, or None. hints_said, doc_said: the sentence asks for them.

    typed_signature: the signature in the sentence carries the hints itself.
    """
    parts = [part for clause in spec.clauses for part in _AND_RETURN.split(clause)]
    base = clauses(rng, parts)
    thirds = clauses(rng, [third(clause) for clause in parts])
    gerunds = clauses(rng, [gerund(clause) for clause in parts])
    fields = {"base": base, "third": thirds, "gerund": gerunds, "name": name or ""}
    if name and voice.named:
        inside = signature_words(rng, spec.params, typed_signature)
        returns = f" -> {spec.hint}" if typed_signature and spec.hint else ""
        fields["sig"] = f"{name}({inside}){returns}"
        fields["plain"] = inside
        fields["params"] = parameter_words(rng, spec.params, voice)
        fields["names"] = parameter_words(rng, spec.params, voice, "name")
        sentence = rng.choice(_NAMED)
        while typed_signature and ("{sig}" not in sentence):
            sentence = rng.choice(_NAMED)
    elif name:
        sentence = rng.choice(_NAME_ONLY)
    elif voice.named:
        fields["params"] = parameter_words(rng, spec.params, voice, rng.choice(["kind name", "kind called", "kind name"]))
        fields["names"] = parameter_words(rng, spec.params, voice, "name")
        sentence = rng.choice(_PARAMS_ONLY)
    elif spec.noun_phrase and rng.random() < 0.2:
        sentence, fields["base"] = "{base}", spec.noun_phrase
    else:
        sentence = rng.choice(_ANONYMOUS)
    said = sentence.format_map(fields)
    for edge in spec.edges:
        said = _with_edge(rng, said, edge)
    needed, addition = spec.must_say
    if needed not in said:
        said = said.rstrip("?.") + rng.choice([". ", "; ", ". "]) + addition
    wishes = []
    if hints_said and not typed_signature:
        wishes.append(rng.choice(HINT_WORDS))
    if doc_said:
        wishes.append(rng.choice(DOC_WORDS))
    for wish in wishes:
        said = said.rstrip("?.") + rng.choice([", ", ". ", ", ", "; ", " (" if not said.endswith(")") else ", "]) + wish
        if said.count("(") > said.count(")"):
            said += ")"
    return finish(rng, said, name)


def _with_edge(rng: Random, said: str, edge: Edge) -> str:
    when, do = edge.when, edge.do
    said = said.rstrip("?")
    forms = [
        f"{said}; {do} if {when}", f"{said}. if {when}, {do}", f"{said}. {do} if {when}", f"{said}, and {third(do)} if {when}",
        f"{said}, {do} when {when}", f"{said}; {third(do)} when {when}", f"{said}. when {when}, {do}", f"{said} ({do} if {when})",
        f"{said}; if {when} {do}", f"{said}, but {do} if {when}", f"{said}. if {when} it should {do}",
        f"{said}. it {third(do)} if {when}", f"{said}; it should {do} when {when}",
    ]  # fmt: skip
    verb, _, result = do.partition(" ")
    if verb == "return" and len(result) < 12:
        forms += [f"{said}, or {result} if {when}", f"{said} ({result} if {when})", f"{said}, {result} when {when}"]
        forms += [f"{said}; {result} if {when}", f"{said}. for the case that {when}, return {result}"]
    return rng.choice(forms)


def finish(rng: Random, said: str, name: str | None = None) -> str:
    """The sentence with somebody's capitals and full stops, or without."""
    said = _STRAY_COMMA.sub("", said.replace("each of all the ", "each of the ").replace("each of all ", "each of the "))
    style = rng.random()
    if style < 0.5:
        return said.rstrip(".")
    starts_with_name = bool(name) and said.startswith(str(name))
    pieces = said.split(". ")
    said = ". ".join(
        piece if (i == 0 and starts_with_name) or not piece[:1].islower() or _is_code(piece) else piece[0].upper() + piece[1:]
        for i, piece in enumerate(pieces)
    )
    said = said.replace(" i ", " I ")
    return said if style < 0.75 or said.endswith(("?", ".", "!", ")")) else said + "."


def _is_code(piece: str) -> bool:
    head = piece.split(" ", 1)[0]
    return "_" in head or "(" in head or (head.endswith(":") and "python" not in head)
