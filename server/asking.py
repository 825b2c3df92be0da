"""Does a comment ask for code? A small grammar over its first words; no model, some microseconds.

A comment asks when it starts with an imperative ("sort the list by length"), names a thing to make ("function to add
two numbers", "class for a stack"), a quantity ("sum of two numbers"), a signature ("add(a, b): the sum") or a known
task ("binary search"). Prose, licence headers, directives, dividers and commented-out code do not; nor does a comment
that tells what the line right below it does already. The lists were grown over tests/server/asking_comments.txt and the
half "dev" of tests/server/data/comments.jsonl. A doubtful comment is silent, because a manual trigger tries every one.
"""
import ast
import re

from jotcode.server import asking_words as w
from jotcode.server.asking_words import Silence

MAX_WORDS = 80
MAX_CHARACTERS = 800


def task_text(comment: str) -> str:
    """What a comment asks, without '#', 'TODO:', numbering and white space. "# TODO(ann): sort x" gives "sort x"."""
    text = comment.strip().lstrip("#").strip()
    numbering = w.NUMBERING.match(text)
    text = text[numbering.end() :] if numbering else text
    todo = w.TODO.match(text)
    return text[todo.end() :].strip() if todo else text


def asks_for_something(comment: str, above: str = "", below: str = "") -> bool:
    """True if the comment (with or without '#') asks for code to be written; above and below as in why_silent."""
    return why_silent(comment, above, below) is None


def why_silent(comment: str, above: str = "", below: str = "") -> Silence | None:
    """Why a comment does not ask for code, or None if it asks.

    above: the line above it, if known.  below: the line right below it if that is indented as the comment is, else "".
    """
    bare = comment[: MAX_CHARACTERS + 1].strip().lstrip("#").strip()
    early = _not_language(bare, comment)
    if early:
        return early
    above, below = above.strip(), below.strip()
    text = task_text(comment)
    signature = w.SIGNATURE.match(text)
    if signature is None or (" " not in signature["does"].strip() and signature["does"].lower() not in w.ACT):
        if w.DIRECTIVE.match(text):
            return Silence.DIRECTIVE
        if _is_code(text):
            return Silence.CODE
        if w.REFERENCE.match(text):
            return Silence.REFERENCE
        plain = _without_politeness(text)
        words = re.findall(r"[a-z0-9'_+-]+", plain.lower())
        if len(words) > MAX_WORDS:
            return Silence.TOO_LONG
        if not _asks(text, plain, words, above if not below else "") or _is_note(bare, words):
            return _named(bare, text)
        if _continues(bare, above) or _goes_on(below):
            return Silence.CONTINUES
    return Silence.EXPLAINS_BELOW if below and _explains(text, below) else None


def _not_language(bare: str, comment: str) -> Silence | None:
    if not re.search(r"[A-Za-z]{2}", bare):
        return Silence.DIVIDER if re.match(r"[^\w\s]{3}", bare) else Silence.EMPTY
    if len(bare) > MAX_CHARACTERS:
        return Silence.TOO_LONG
    if w.DIRECTIVE.match(bare):
        return Silence.DIRECTIVE
    banner = w.DIVIDER.match(bare) or w.END_MARK.match(bare) or re.match(r"\s*#+ .* #{2,}\s*$", comment)
    if w.LICENCE.search(bare):
        makes = re.match(r"(?:write|create|implement|define) an? .*(?:function|class|program|script)\b", bare.lower())
        return None if makes else Silence.LICENCE
    return Silence.DIVIDER if banner else None


def _asks(text: str, plain: str, words: list[str], above: str) -> bool:
    """plain: the text without politeness.  above: what opens the block whose first line the comment is, or anything."""
    if _is_known_task(text) or re.match(r"(an? )?(function|method|class) \w+ ?\([\w, ]*\)\s*\w", text.lower()):
        return True
    if len(words) > 2 and words[0].endswith("ly") and (words[1] in w.ACT or words[1] in w.CREATE):
        words = words[1:]
    if len(words) < 2:
        return False
    words = [*map(w.without_slip, words[:2]), *words[2:]]
    if words[1] == "up" and words[0] in ("set", "look", "add", "back", "clean", "split"):
        return len(words) > 2 and words[2] not in w.NOUN_TAILS and not w.PROSE.search(text)
    opened = above.endswith(":") and not above.startswith("#")
    if opened and _begins_block(words, text, in_class=above.startswith("class")):
        return True
    value = w.VALUE_QUESTION.match(text)
    if value and not w.CLAUSES.search(text):
        return value["value"] is None or value["value"].lower() in w.VALUES
    if text.endswith("?") and re.match(r"(why|is|are|does|do|should|what about|who|when|where)\b", text.lower()):
        return False
    if _is_imperative(plain, words) or _is_conditional(plain, words):
        return True
    return _names_a_thing(words) or _is_quantity(words) or _is_named(words)


def _begins_block(words: list[str], text: str, in_class: bool) -> bool:
    """Looser rules where a body is missing: a weak imperative is a step to write, "string representation" a method."""
    if w.CLAUSES.search(text) or w.PROSE.search(text) or any(word in w.SUBJECTS for word in words[1:3]):
        return False
    if in_class and len(words) <= 10 and words[0] not in w.DEMONSTRATIVES:
        return any(word in w.MEMBERS for word in words[:4]) or words[1] == "by"
    if re.match(r"(lower|upper|title) case (and|the|all|each|every)\b", " ".join(words)):
        return True
    return " ".join(words[:2]) in w.BODY_PHRASES or (words[0] in w.WEAK and words[1] not in w.NOUN_TAILS)


def _is_note(bare: str, words: list[str]) -> bool:
    """'TODO: add tests', 'TODO: sort this later'; only a TODO that says what to write asks, other marks never do."""
    mark = w.NOTE.match(bare)
    if not mark:
        return False
    if words[0] in w.NOTE_VERBS:
        return True
    if w.TODO.match(bare) and words[0] in w.CREATE:
        made = w.CALLABLE.intersection(map(w.without_slip, words[1:6]))
        return not made and bool(w.NOTE_WORDS.intersection(words) or mark[1].lower() != "todo")
    return mark[1] is None or mark[1].lower() != "todo" or bool(w.NOTE_WORDS.intersection(words))


def _named(bare: str, text: str) -> Silence:
    if w.NOTE.match(bare):
        return Silence.NOTE
    return Silence.LABEL if len(text.split()) <= 2 else Silence.PROSE


def _continues(bare: str, above: str) -> bool:
    """True for the second line of a sentence in prose: "# we must lock it before readers" / "# sort the list"."""
    before = above.lstrip("#").strip()
    if not above.startswith("#") or not bare[:1].islower() or len(before.split()) < 5 or before[-1] in ".:!?)-=":
        return False
    return why_silent(above) in (Silence.PROSE, Silence.NOTE, Silence.REFERENCE)


def _goes_on(below: str) -> bool:
    """True if the line below is more of the same prose: "# Restore the lists, which" / "# other threads may hold"."""
    more = below.lstrip("#").strip()
    return below.startswith("#") and more[:1].islower() and why_silent(below) is Silence.PROSE


def _explains(text: str, below: str) -> bool:
    """True if the line below does what the text says: a definition, the verb in a name, a statement of its kind."""
    if re.match(r"(async\s+def|def|class)\b|@\w", below):
        return True
    lowered = _without_politeness(text).lower()
    words = re.findall(r"[a-z]{2,}", lowered)
    if not words or below.startswith("#"):
        return False
    makes = words[0] in w.CREATE or words[0] in w.CALLABLE or words[0] in ("a", "an")
    if makes and w.CALLABLE.intersection(words[:6]):
        return False  # a function is asked for, and the line below is none: it may be where it will be used
    if re.match(r"(return|yield|raise)\b", below):
        return words[0] in ("return", "returns", "yield", "raise", "throw", "give") or _shares(words[:1], below[6:])
    if below.startswith("try:") or (text[0].isupper() and text.endswith(".") and words[0] not in w.CREATE):
        return True
    if any(verb.match(lowered) and code.match(below) for verb, code in w.DOES):
        return True
    target = re.match(r"([\w.]+(?:\s*:\s*[\w\[\], ]+)?)\s*[-+*/]?=[^=]", below)
    return _shares(words[:1], below) or (target is not None and _shares(words[1:], target[1]))


def _shares(words: list[str], code: str) -> bool:
    """True if one of the words stands in a name of the code: "sort" in "names.sort()", "parse" in "parser.run()"."""
    parts = re.findall(r"[a-z]{3,}", re.sub(r"([a-z])([A-Z])", r"\1 \2", code).lower())
    return any(part[: max(4, len(word) - 1)] == word[: max(4, len(word) - 1)] for word in words for part in parts
               if len(word) > 2)  # fmt: skip


def _without_politeness(text: str) -> str:
    while match := w.POLITE.match(text):
        text = text[match.end() :]
    return text


def _is_code(text: str) -> bool:
    """True for commented-out Python. Names in a row ("sort", "read or write") are words, not code."""
    candidates = [text]
    if text.endswith(":"):
        if re.match(r"(else|try|finally|except):|(elif|except|case)\b.*:$", text):
            return True
        candidates.append(text + " pass")
    for candidate in candidates:
        try:
            body = ast.parse(candidate).body
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
        return not all(isinstance(node, ast.Expr) and _is_words(node.value) for node in body)
    return w.BROKEN_CODE.match(text) is not None


def _is_words(node: ast.expr) -> bool:
    """Names joined by 'or', 'and', '-', '/', ',' are words: "read or write", "tic-tac-toe"."""
    if isinstance(node, ast.BoolOp):
        return all(map(_is_words, node.values))
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, ast.Sub | ast.Div) and _is_words(node.left) and _is_words(node.right)
    if isinstance(node, ast.Tuple):
        return all(map(_is_words, node.elts))
    return isinstance(node, ast.Name)


def _is_known_task(text: str) -> bool:
    return len(text.split()) <= 6 and bool(w.KNOWN.search(text)) and not w.CLAUSES.search(text)


def _is_imperative(text: str, words: list[str]) -> bool:
    first, second = words[0], words[1]
    if (first, second) in w.NOT_IMPERATIVE or second in ("of", "it", "sure") or re.match(r"\w+:", text):
        return False
    if first in ("code", "design", "program") and second not in w.OBJECT and second not in ("to", "that", "for"):
        return False
    if first in w.CREATE:
        return second not in w.NOUN_TAILS or second in w.TRANSITIVE_CREATE
    if first not in w.ACT or w.PROSE.search(text):
        return False
    if second == "this" and (len(words) == 2 or words[2] in w.MOMENTS):
        return False
    if second in w.NOUN_TAILS and not (len(words) > 3 and (second in ("only", "and") or _has_noun_object(words))):
        return False
    if first in w.WEAK:
        named = second in w.OBJECT or (first == "wait" and second in ("for", "until")) or "to" in words[2:3]
        named = named or second.endswith(("error", "exception")) or (second == "only" and len(words) > 3)
        named = named or (first == "test" and second in ("that", "if", "whether"))
        return named and not re.search(r"\b(we|it|this|our|so that|here)\b", text.lower())
    return True


def _has_noun_object(words: list[str]) -> bool:
    """'sort points by distance' asks though 'points' could make it a noun; 'sort order' does not."""
    return words[0] in w.CAN_HAVE_NOUN_OBJECT and words[2] in ("by", "in", "from", "of", "that", "with", "to")


def _is_conditional(text: str, words: list[str]) -> bool:
    """'given a list, return the largest', 'for each item print it', 'if x is even print even'."""
    if len(words) < 4 or not w.CONDITION.match(text) or w.PROSE.search(text):
        return False
    return text.lower().startswith(("for each", "for every")) or not w.CLAUSES.search(text.split(",")[0])


def _names_a_thing(words: list[str]) -> bool:
    """'[a] [some adjectives] function to|that|for ...'; 'the function that ...' describes one that exists."""
    if words[0] in w.DEMONSTRATIVES:
        return False
    if words[:2] == ["unit", "test"]:
        return len(words) > 3
    for index, word in enumerate(words[:6]):
        if word in w.SUBJECTS:
            return False
        following = words[index + 1] if index + 1 < len(words) else ""
        if index and words[index - 1] in w.ROLES and words[0] not in ("a", "an"):
            return False
        if word in w.CALLABLE and following in w.MAKE_TAIL:
            described = following in ("that", "which", "to") and words[index + 2 : index + 3]
            return not described or described[0] not in ("we", "is", "was", "has", "be")
        if word in w.MAKE and words[0] in ("a", "an") and following in w.MAKE_TAIL and len(words) > index + 2:
            return True
        if index == 0 and word in ("class", "dataclass", "enum") and len(words) <= 12:
            return following not in w.NOUN_TAILS
    return False


def _is_quantity(words: list[str]) -> bool:
    """'sum of two numbers', 'number of vowels in a string'; not 'number of retries', 'the sum is computed above'."""
    if any(word in w.SUBJECTS for word in words):
        return False
    for index, word in enumerate(words[:5]):
        if word in w.QUANTITY and words[index + 1 : index + 2] and words[index + 1] in ("of", "from", "in", "between"):
            if not words[index + 2 : index + 3]:
                return False
            superlative = index and words[index - 1] in w.SUPERLATIVES and "index" not in words
            return words[index + 2] in w.INDEFINITE or bool(superlative) or (word in w.COMPUTED and len(words) > 3)
    return False


def _is_named(words: list[str]) -> bool:
    """Short names of tasks: 'password generator', 'nth prime', 'matrix multiplication', 'all subsets of a set'."""
    if any(word in w.SUBJECTS for word in words):
        return False
    bare = words[1:] if words[0] in ("a", "an", "simple", "the") else words
    if len(bare) == 2 and (bare[0] in w.SUPERLATIVES and bare[1] in w.SERIES):
        return words[0] != "the" or bare[0] == "nth"
    if 2 <= len(bare) <= 3 and bare[-1] in w.OPERATIONS and bare[0] in w.OPERANDS:
        return True
    if 2 <= len(words) <= 4 and bare[-1] in ("class", "function", "program", "game", "script") and words[0] == "simple":
        return True
    if 2 <= len(words) <= 3 and words[-1] in w.AGENTS:
        return words[0] not in ("the", "this", "default", "our", "main", "id", "code")
    if words[0] == "all" and len(words) > 3 and words[2] in ("of", "in", "from"):
        return words[3] in w.INDEFINITE and words[1] not in ("kinds", "types", "sorts", "members", "parts")
    plot = next((i for i, word in enumerate(words[:3]) if word in ("plot", "chart", "histogram", "heatmap")), 0)
    if plot and plot + 2 < len(words) and words[plot + 1] == "of":
        return words[0] not in w.DEMONSTRATIVES
    if words[0] in ("list", "dict", "dictionary", "set", "tuple") and words[1] == "of" and len(words) > 3:
        return bool({"counts", "frequencies", "squares", "cubes", "lengths", "factors"}.intersection(words[3:]))
    return False
