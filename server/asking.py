"""Does a comment ask for code? A small grammar over its first words; no model, some microseconds.

A comment asks when it starts with an imperative ("sort the list by length"), names a thing to make ("function to add
two numbers", "class for a stack"), a quantity ("sum of two numbers") or a known task ("binary search"). Prose, licence
headers, directives, dividers and commented-out code do not. The lists were grown over tests/server/asking_comments.txt.
A doubtful comment is silent, because a manual trigger tries every comment.
"""
import ast
import re

from jotcode.server import asking_words as w

MAX_WORDS = 80

_KNOWN = re.compile(
    r"\b(binary search|linear search|(bubble|quick|merge|insertion|selection|heap|radix|bucket|shell|tim)[ -]?sort|"
    r"fibonacci|factorial|fizz ?buzz|hello,? world|linked list|binary (search )?tree|hanoi|sieve|palindrome|anagram|"
    r"prime numbers?|caesar|calculator|tic[ -]tac[ -]toe|dijkstra|bfs|dfs|breadth[ -]first|depth[ -]first|knapsack|"
    r"armstrong|leap year|gcd|lcm|roman numerals?|levenshtein|edit distance|two sum|n[ -]queens|pascal'?s triangle|"
    r"game of life|guessing game|rock,? paper,? scissors|stack class|queue class|min heap|lru cache|trie)\b",
    re.IGNORECASE,
)
_DIRECTIVE = re.compile(
    r"""(type:|noqa|pylint[:\s]|pragma\b|fmt:|isort:|mypy:|pyright:|ruff:|flake8|nosec|yapf:|black:|coding[:=]|vim?:|ex:|
    -\*-|!|%%|%\ |region\b|endregion\b|spdx-|copyright\b|\(c\)|©|licen[cs]e|licensed\b|all\ rights|author\b|authors\b|
    @\w|<\S|https?://|www\.|in\[\d*\]|out\[\d*\]|doctest:|cython:|cspell:|sourcery|todo\s*:?\s*$|language=|pyre-|/\w|
    redistribution|permission\ is|this\ (file|program|software))""",
    re.IGNORECASE | re.VERBOSE,
)
_TODO = re.compile(r"(todo\s*(\([^)]*\))?\s*[:\-]?\s+|(task|ask|jot|jotcode)\s*:\s*)(?=\S)", re.IGNORECASE)
_NUMBERING = re.compile(
    r"(?:(?:step|exercise|question|problem|task|q|part)\s*)?\(?\d{1,3}(?:\s*[.):]\s+(?=\S)|\s+(?=(?:how|write|print)\b))",
    re.IGNORECASE,
)
_POLITE = re.compile(
    r"""(please|pls|plz|now|then|next|first|second|third|finally|lastly|also|just|simply|quickly|ok|okay|hey|hi|hello|
    (can|could|would|will)\ you|lets|let's|let\ us|i\ (want|need)(\ you)?\ to|i\ would\ like(\ you)?\ to|i'd\ like\ to|
    (i|we)\ (want|need)|we\ (want|need)\ to|i\ would\ like|try\ to|how\ (to|do\ i|can\ i|would\ i)|
    help\ me(\ to)?|give\ me|show\ me(\ how\ to)?|need|want|goal:)[\s,:]+""",
    re.IGNORECASE | re.VERBOSE,
)
_PROSE = re.compile(
    r"\b(because|for now|workaround|work around|hack|legacy|to avoid|to prevent|so we|so that we|as we|we'll|we've|"
    r"issue #?\d+|bpo-?\d+|gh-\d+|otherwise we|see above|see below|as above|not needed|no longer|instead of|deprecated|"
    r"rather than)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"(given|for (?:each|every|all|an?|the|numbers?)|if|when|while|take|using|with)\b.*\b(print|return|find|compute|"
    r"calculate|check|count|write|create|get|sort|remove|convert|add|append|determine|output|display|generate|tell)\b",
    re.IGNORECASE,
)
_SUBJECTS = re.compile(
    r"\b(we|this|it|that is|there|they|you|our|is called|are called|was|were|fails?|happens?|should|must)\b",
    re.IGNORECASE,
)
_BROKEN_CODE = re.compile(
    r"""(@\w+|[\w.]+\(.*\)\s*$|[\w.\[\]'"]+\s*[-+*/]?=[^=]|[\])}]+[,;:]?$|"{3}|'{3}|>>>\s|["'][\w ]*["']:)"""
)


def task_text(comment: str) -> str:
    """What a comment asks, without '#', 'TODO:', numbering and white space. "# TODO(ann): sort x" gives "sort x"."""
    text = comment.strip().lstrip("#").strip()
    numbering = _NUMBERING.match(text)
    text = text[numbering.end() :] if numbering else text
    todo = _TODO.match(text)
    return text[todo.end() :].strip() if todo else text


def asks_for_something(comment: str) -> bool:
    """True if the comment (with or without '#') asks for code to be written."""
    bare = comment.strip().lstrip("#").strip()
    if _DIRECTIVE.match(bare) or not re.search(r"[A-Za-z]{2}", bare) or _is_divider(bare):
        return False
    text = task_text(comment)
    if _DIRECTIVE.match(text) or _is_code(text):
        return False
    if _is_known_task(text):
        return True
    text = _without_politeness(text)
    words = re.findall(r"[a-z0-9'_+-]+", text.lower())
    if len(words) > 2 and words[0] == "recursively":
        words = words[1:]
    if not 2 <= len(words) <= MAX_WORDS:
        return False
    return _is_imperative(text, words) or _is_conditional(text, words) or _names_a_thing(words) or _is_quantity(words)


def _without_politeness(text: str) -> str:
    while match := _POLITE.match(text):
        text = text[match.end() :]
    return text


def _is_divider(text: str) -> bool:
    """'---- helpers ----', '=== x', '*** y ***'."""
    return bool(re.match(r"[-=*#~_+.<>|/\\]{3,}", text)) or bool(re.search(r"[-=*#~_+<>|]{4,}$", text))


def _is_code(text: str) -> bool:
    """True for commented-out Python. Names in a row ("sort", "read or write") are words, not code."""
    candidates = [text]
    if text.endswith(":"):
        if re.match(r"(else|try|finally):|(elif|except|case)\b[^,]*:$", text):
            return True
        candidates.append(text + " pass")
    for candidate in candidates:
        try:
            body = ast.parse(candidate).body
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
        return not all(isinstance(node, ast.Expr) and _is_words(node.value) for node in body)
    return _BROKEN_CODE.match(text) is not None


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
    return len(text.split()) <= 6 and bool(_KNOWN.search(text)) and not _SUBJECTS.search(text)


def _is_imperative(text: str, words: list[str]) -> bool:
    first, second = words[0], words[1]
    if first in w.CREATE:
        if (first, second) == ("build", "number"):
            return False
        return second not in w.NOUN_TAILS or second in ("function", "method", "functions", "methods", "and")
    if first not in w.ACT or _PROSE.search(text):
        return False
    if second == "this" and (len(words) == 2 or words[2] in w.MOMENTS):
        return False
    if second in w.NOUN_TAILS and not (len(words) > 3 and (second in ("only", "and") or _has_noun_object(words))):
        return False
    if first in w.WEAK:
        named = second in w.OBJECT or (first == "wait" and second in ("for", "until")) or "to" in words[2:3]
        return named and not re.search(r"\b(we|it|this|our|so that|here)\b", text.lower())
    return True


def _has_noun_object(words: list[str]) -> bool:
    """'sort points by distance' asks though 'points' could make it a noun; 'sort order' does not."""
    return words[0] in w.CAN_HAVE_NOUN_OBJECT and words[2] in ("by", "in", "from", "of", "that", "with")


def _is_conditional(text: str, words: list[str]) -> bool:
    """'given a list, return the largest', 'for each item print it', 'if x is even print even'."""
    if len(words) < 4 or not _CONDITION.match(text) or _PROSE.search(text):
        return False
    return text.lower().startswith(("for each", "for every")) or not _SUBJECTS.search(text.split(",")[0])


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
            described = following in ("that", "which") and words[index + 2 : index + 3]
            return not described or described[0] not in ("we", "is", "was", "has")
        if word in w.MAKE and words[0] in ("a", "an") and following in w.MAKE_TAIL and len(words) > index + 2:
            return True
        if index == 0 and word in ("class", "dataclass", "enum") and len(words) <= 12:
            return following not in w.NOUN_TAILS
    return False


def _is_quantity(words: list[str]) -> bool:
    """'sum of two numbers', 'number of vowels in a string'; not 'number of retries', 'the sum is computed above'."""
    if any(word in w.SUBJECTS for word in words):
        return False
    for index, word in enumerate(words[:4]):
        if word in w.QUANTITY and words[index + 1 : index + 2] and words[index + 1] in ("of", "from", "in", "between"):
            return bool(words[index + 2 : index + 3]) and words[index + 2] in w.INDEFINITE
    return False
