"""Whether a docstring or a comment asks for something, as a programmer would ask: the words, or why it is left out."""

import ast
import re

from jotcode.training.source_tree import VERBS, first_sentence, request_of, without_markup

MAX_LINES, MAX_CODE = 30, 1200
MIN_WORDS, MIN_WORDS_OF_COMMENT, MAX_WORDS = 3, 2, 25

REASONS = {
    "test": "a test or a helper of tests",
    "dunder": "a method that Python calls and that only makes, copies or stores objects",
    "overload": "only a signature for type checkers, a setter, or an abstract method",
    "stub": "does nothing, gives back one attribute or constant, or hands all on to another function",
    "length": f"no code on lines of its own, more than {MAX_LINES} lines or {MAX_CODE} characters",
    "undocumented": "the words repeat the name, point elsewhere, or speak of its place in the project",
    "words": f"the request has fewer than {MIN_WORDS} or more than {MAX_WORDS} words",
    "not plain text": "the request holds formulae, code or letters beyond ASCII",
    "no request": "a comment that explains, or is code, rather than asks for what stands below it",
    "names not shown": "the request speaks of names that neither the code nor what stands above it holds",
    "self-reference": "needs names or state that cannot be shown above it",
    "untidy": "cannot be put in the one shape of training code",
    "benchmark": "too like an evaluation task",
    "near duplicate": "as an earlier one but for names, numbers and strings",
    "same request": "earlier ones answer the very words",
}
_EMPTY_TALK = re.compile(
    r"\b(?:deprecated|internal|internally|private|todo|fixme|xxx|hack|see|alias|legacy|subclass(?:es)?|overridd?en?|overrides?|"
    r"overwrit(?:e|ten) (?:by|in)|inherit\w*|docstring|not implemented|placeholder|undocumented|monkey ?patch\w*|"
    r"backwards?[- ]compat\w*|for compatibility|called (?:by|when|from|after|before|to|on|at)|hook for|"
    r"wrapper (?:for|around|of)|same as|equivalent to|similar to|like the|as above|above|below|"
    r"this (?:class|method|function|object|instance|"
    r"module|routine|is)|self|cls|superclass|base class|parent class|https?|issue|bug|pep|gh-\d+|workaround|temporary|"
    r"mixin|unit ?tests?|pytest|dynamo|inductor|fx|aten|triton|cuda|proxy|operator overload|torchscript|rfc)\b",
    re.I,
)
_NOT_A_REQUEST = re.compile(
    r"(?:note|warning|example|usage|used|should|must|may|can|when|if|since|because|we|it|these|those|here|there|"
    r"implementation|implements|same|like|only|also|not|non|for|from|in|on|by|to|with|please|"
    r"don't|do not|always|currently|constructor|"
    r"getter|setter|callback|handler|initiali[sz]er|shortcut|shorthand|synonym|version|variant|default)\b",
    re.I,
)
# What a comment inside a function adds when it explains what it stands above.
_EXPLAINS = re.compile(
    r"\b(?:we|we're|we've|us|our|i|you|your|because|since|so|thus|therefore|hence|however|instead|otherwise|anyway|still|"
    r"already|again|just|simply|really|actually|also|too|maybe|perhaps|probably|possibly|hopefully|unfortunately|"
    r"here|now|later|this|these|those|it|them|they|there|former|latter|following|previously|"
    r"necessary|needed|appropriately|desired|required|manually|explicitly|implicitly|"
    r"should|must|might|may|would|could|will|won't|don't|doesn't|can't|cannot|isn't|aren't|avoid|ensure|cases|"
    r"mypy|pylint|noqa|pragma|type:|pyright|lint\w*|coverage|python ?[23](?:\.\d+)?|py3\d*|step|finally|"
    r"e\.g|i\.e|etc|etc\.|as in|such as|versions?|windows|linux|macos|jit|gpu|compiler|backends?|upstream)(?!\w)",
    re.I,
)
# Verbs that tell the reader what happens rather than what to write.
_TELLING = frozenset(
    re.findall(
        r"\w+",
        """
        handle try fail treat start assume accept allow take force use see let fall let go stop happen
        implement describe express expose issue indicate infer form pass fold hide inject label represent work
        differentiate break continue enter exit perform provide deal
        """,
    )
)
_CODE = re.compile(
    r"[\\`{}|$@#^~]|->| [*/+] |\A\S+\.\w+ |<\w|\w>|::|\.\.|\w\((?!s\))|==|[=+*/]=|\w=\w|\]\s*$|;\s*$|\w\["
)
_IDENTIFIER = re.compile(r"\b(?:[A-Za-z]+[a-z\d][A-Z]\w*|[A-Za-z]\w*_\w+|_\w+|[A-Z]{4,}\w*)\b")
_CLASS_WORDS = re.compile(r"(?:(?:this|the|an?)\s+)?(?:\w+\s+)?class\s+(?:of|to|that|which)\s+", re.I)
_CLASS_FOR = re.compile(r"(?:(?:this|the|an?)\s+)?(?:\w+\s+)?class\s+for\s+", re.I)
# A sentence that was cut: at an abbreviation, or where markup began.
_CUT = re.compile(r"\b(?:an?|the|of|to|in|on|at|for|and|or|with|by|as|from|is|are|that|which|than|if|e\.g|i\.e)$", re.I)
_STOP_WORDS = frozenset(
    re.findall(
        r"\S+",
        """
        a an the of to for from in on by with and or this that its it is as at return get be if are all any each every
        not no into out up new
        """,
    )
)


class LeftOut(Exception):
    """Says for which of REASONS a piece of code is left out."""


def request_of_docstring(doc: str) -> str:
    """What a function's docstring asks for. Raises LeftOut."""
    comment = _plain(request_of(doc))
    if len(_content(comment)) < 2:
        raise LeftOut("undocumented")
    return comment


def request_of_class(node: ast.ClassDef, doc: str) -> str:
    """'Class Point that represents a place' or 'Class Stack: a pile of items', by the docstring. Raises LeftOut."""
    name = node.name.lstrip("_")
    text = without_markup(first_sentence(doc))
    purpose = _CLASS_FOR.match(text)
    if purpose:
        return f"Class {name} for {_plain(text[purpose.end() :])}"
    text = _plain(_CLASS_WORDS.sub("", text))
    first, _, rest = text.partition(" ")
    if first.lower() in VERBS:
        raise LeftOut("undocumented")  # what its objects do when called
    verb = first.lower().endswith("s") and first[:-1].lower() in VERBS
    phrase = f"{first.lower()} {rest}" if not _IDENTIFIER.match(first) and not first.isupper() else text
    if not _content(text) - {_stem(word) for word in re.findall(r"[a-z]+|[A-Z][a-z]*|\d+", node.name)}:
        raise LeftOut("undocumented")
    return f"Class {name} that {phrase}" if verb else f"Class {name}: {phrase}"


def request_of_comment(lines: list[str], above_function: bool = False) -> str:
    """What comment lines, without '#', ask for; they must begin with a verb. Raises LeftOut.

    above_function: of those that stand above a function, which may say 'Returns …' of it.
    """
    text = " ".join(" ".join(lines).split())
    if len(lines) > 2 or not text[:1].isalpha() or text.endswith((",", ":", ";", "...", "and", "or")):
        raise LeftOut("no request")
    if not (text[0].isupper() or len(lines) == 1) or ". " in text or "--" in text or " - " in text or ": " in text:
        raise LeftOut("no request")
    if _is_code(text):
        raise LeftOut("no request")
    comment = request_of(text)
    verb = comment.split(" ")[0].lower()
    if verb not in VERBS or verb in _TELLING or _EXPLAINS.search(comment):
        raise LeftOut("no request")
    if text.split(" ")[0].lower() not in VERBS and not above_function:
        raise LeftOut("no request")  # 'Returns …', 'the …' say what is, not what to do
    return _plain(comment, MIN_WORDS if above_function else MIN_WORDS_OF_COMMENT)


def refuse_unshown(comment: str, shown: str) -> None:
    """Raises LeftOut for a request that names an identifier which is not shown."""
    for name in _IDENTIFIER.findall(comment):
        if not re.search(rf"(?<![^\W_]){re.escape(name)}(?![^\W_])", shown):
            raise LeftOut("names not shown")


def speaks_of(comment: str, code: str) -> bool:
    """Whether some word of the request, beside its verb, stands in the names or strings of the code."""
    words = {_stem(word) for word in re.findall(r"[a-z]+|[A-Z][a-z]+|[A-Z]+", code) if len(word) > 1}
    said = {_stem(word) for word in re.findall(r"[a-z0-9]+", comment.lower())[1:] if word not in _STOP_WORDS}
    return any(word in words or any(other.startswith(word[:4]) for other in words if len(word) > 4) for word in said)


def _is_code(text: str) -> bool:
    try:
        ast.parse(text)
    except (SyntaxError, ValueError):
        return False
    return True


def _plain(comment: str, least: int = MIN_WORDS) -> str:
    comment = re.sub(r"(?<=\w)\(\)", "", comment)
    if comment and not (comment.isascii() and comment[0].isalpha()):
        raise LeftOut("not plain text")
    if _CODE.search(comment) or _CUT.search(comment):
        raise LeftOut("not plain text")
    if _EMPTY_TALK.search(comment) or _NOT_A_REQUEST.match(comment):
        raise LeftOut("undocumented")
    if not least <= len(comment.split()) <= MAX_WORDS:
        raise LeftOut("words")
    return comment


def _content(comment: str) -> set[str]:
    return {_stem(word) for word in re.findall(r"[a-z0-9]+", comment.lower()) if word not in _STOP_WORDS}


def _stem(word: str) -> str:
    return re.sub(r"(?:ing|ed|es|s)$", "", word.lower())
