"""Pairs out of Python sources: the first sentence of a docstring asks, the function without its docstring answers."""
import ast
import re
import textwrap
import warnings
from collections.abc import Iterator
from pathlib import Path

from jotcode.model.errors import DataError
from jotcode.training.pairs import Pair, read_text

# Folders that hold other people's code or nothing of the sort.
SKIPPED_FOLDERS = frozenset(
    (".git", ".hg", ".tox", ".venv", "venv", "node_modules", "__pycache__", "site-packages", "build")
)
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)")
_ABBREVIATION = re.compile(r"(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|resp|approx|w\.r\.t|Eq|Fig|Ref|al|no)\.$")
# 'foo(a, b=1) -> int' at the head of a docstring; then a line of its own, or a dash.
_SIGNATURE = re.compile(r"[\w.]+\([^()\n]*\)(?:\s*->[^\n]*)?\s*(?:\n|--?\s|:\s)\s*")
_FIELDS = re.compile(
    r"\s*(?::(?:param|type|returns?|rtype|raises?|meta|arg)\b|@param\b|>>>|\.\. \w|"
    r"\b(?:Args|Arguments|Parameters|Returns|Raises|Yields|Usage|Examples?|Inputs?|Note):|\bParameters -|\bReturns -)"
)
_MARKUP = (
    (re.compile(r"`~[\w.]*\.(?=\w+`)"), "`"),
    (re.compile(r":[\w:.+-]+:`[~!]?(?:[^`<]*\s)?<?([^`<>]*)>?`"), r"\1"),
    (re.compile(r"`([^`<]*)\s<[^`>]*>`_+"), r"\1"),
    (re.compile(r"``([^`]*)``"), r"\1"),
    (re.compile(r"`([^`]*)`_?"), r"\1"),
    (re.compile(r"\*\*([^*\s][^*]*)\*\*"), r"\1"),
    (re.compile(r"(?<!\w)\*([A-Za-z]\w*)\*(?!\w)"), r"\1"),
    (re.compile(r"\|(\w+)\|"), r"\1"),
)
_TYPOGRAPHY = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u2014": "-"})
_ABOUT_ITSELF = re.compile(
    r"\A(?:(?:this|the)\s+(?:is\s+an?\s+)?|an?\s+)?(?:(?:simple|small|helper|utility|convenience|internal|class|static)\s+){0,2}"
    r"(?:function|method|helper|utility|routine|property|decorator function)\s+"
    r"(?:(?:that|which|to|for|used\s+to|will|can\s+be\s+used\s+to)\s+|(?=[a-z]+s\s))",
    re.I,
)
# What a docstring or a comment that asks for something begins with.
VERBS = frozenset(
    re.findall(
        r"\S+",
        """
        abort accept accumulate activate adapt add adjust advance align allocate allow analyze annotate append apply
        approximate arrange assemble assert assign attach average balance bind block blend bound break broadcast build
        bump cache calculate call cancel cast catch center change check choose classify clean clear clip clone close
        coerce collapse collect combine compare compile complete compose compress compute concatenate configure connect
        construct consume contract control convert copy correct count create crop cut decide declare decode decompose
        decompress decrease decrement decrypt deduce define delete derive describe deserialize detach detect determine
        differentiate disable discard disconnect dispatch display divide do download draw drop dump duplicate embed emit
        empty enable encode encrypt enforce ensure enter enumerate erase escape establish estimate evaluate examine
        exclude execute exit expand explain export expose express extend extract factor fail feed fetch fill filter find
        finish fit fix flatten flip flush fold follow force form format formulate free freeze gather generate get give
        go group guess handle hash hide identify ignore implement import increase increment index indicate infer init
        initialize inject insert inspect install integrate interpolate interpret intersect invert invoke issue iterate
        join keep label launch lemmatize limit link list load locate lock log look lookup lower make map mark mask match
        measure merge minimize mirror modify move multiply name negate normalize notify obtain open optimize order
        output overwrite pack pad parse partition pass paste perform permute pick place plot pop populate post prepare
        prepend print process produce project propagate provide prune pull push put query quote raise randomize read
        rebuild receive recompute reconstruct record recover reduce refine reformat refresh register reject release
        reload remove rename render reorder repeat replace report represent request reset reshape resize resolve restore
        restrict retrieve return reverse revert rewrite rotate round run sample sanitize save scale scan schedule score
        search select send separate serialize set shift show shrink shuffle shut sign simplify simulate skip slice
        smooth solve sort specify split stack standardize start stop store strip substitute subtract sum summarize
        suppress swap switch take tell terminate test tokenize toggle trace track train transform translate transpose
        traverse treat trim truncate try turn uncompress undo unescape unpack unquote unregister update upload use
        validate verify visit wait walk warn wrap write yield zip
        """,
    )
)

Function = ast.FunctionDef | ast.AsyncFunctionDef


def read_tree(path: Path, licence: str = "") -> Iterator[Pair]:
    """A pair for every documented function of a .py file or of all .py files below a folder, ordered by path and line.

    Methods are left out: without their class they answer nothing. A file that does not parse is left out too.
    Raises DataError if a single file that was asked for does not parse.
    """
    if path.is_file():
        yield from _read_source(read_text(path), path.name, licence, strict=True)
        return
    for file in sorted(path.rglob("*.py")):
        below = file.relative_to(path)
        if SKIPPED_FOLDERS.isdisjoint(below.parts):
            try:
                source = read_text(file)
            except DataError:
                continue
            yield from _read_source(source, below.as_posix(), licence, strict=False)


def _read_source(source: str, origin: str, licence: str, strict: bool) -> Iterator[Pair]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        if strict:
            line = getattr(error, "lineno", None) or 1
            raise DataError(f"{origin}:{line}: does not parse: {error}. Mend it or leave the file out.") from error
        return
    lines = source.split("\n")
    methods = {
        member for node in ast.walk(tree) if isinstance(node, ast.ClassDef) for member in node.body
    }
    for node in ast.walk(tree):
        if isinstance(node, Function) and node not in methods and not node.name.startswith("_"):
            pair = _pair(node, lines, origin, licence)
            if pair is not None:
                yield pair


def _pair(node: Function, lines: list[str], origin: str, licence: str) -> Pair | None:
    doc = ast.get_docstring(node)
    if doc is None or len(node.body) == 1:
        return None
    comment = first_sentence(doc)
    if not comment:
        return None
    first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
    docstring, following = node.body[0], node.body[1]
    assert docstring.end_lineno is not None and node.end_lineno is not None
    if docstring.lineno == node.lineno or following.lineno == docstring.end_lineno:
        return None  # def f(): "doc"; return 1
    kept = lines[first - 1 : docstring.lineno - 1] + lines[docstring.end_lineno : node.end_lineno]
    return Pair(comment, textwrap.dedent("\n".join(kept)), origin, node.lineno, licence)


def first_sentence(doc: str) -> str:
    """The first sentence of a docstring on one line, without its full stop; "" if there is none."""
    paragraph = " ".join(doc.strip().split("\n\n")[0].split())
    ends = _SENTENCE_END.finditer(paragraph)
    end = next((end for end in ends if not _ABBREVIATION.search(paragraph, 0, end.end())), None)
    return paragraph[: end.start()].strip() if end else paragraph


def request_of(doc: str) -> str:
    """The first sentence of a docstring as a programmer would ask for it; "" if it says nothing that could be asked.

    'Returns the :class:`Foo` of x.' becomes 'Return the Foo of x': in the imperative, without markup, fields or a
    signature, in ASCII. What stays is not judged here: real_code.py does.
    """
    doc = _SIGNATURE.sub("", doc.strip(), count=1)
    text = without_markup(_FIELDS.split(first_sentence(doc), maxsplit=1)[0])
    text = _ABOUT_ITSELF.sub("", text, count=1)
    first, _, rest = text.partition(" ")
    base = _imperative(first.lower())
    if base:
        text = f"{base} {rest}".strip()
    elif first.lower() in ("the", "a", "an", "whether", "true", "all", "number", "list", "tuple"):
        text = f"return {first if first == 'True' else first.lower()} {rest}"
    return text[:1].upper() + text[1:] if text else ""


def without_markup(text: str) -> str:
    """The text without reStructuredText's and Markdown's marks, with straight quotes, and with single blanks."""
    for pattern, replacement in _MARKUP:
        text = pattern.sub(replacement, text)
    return " ".join(text.translate(_TYPOGRAPHY).split()).strip(" .:;,-")


def _imperative(word: str) -> str:
    """The verb of 'returns' and 'return' is 'return'; "" for a word that is no verb that docstrings begin with."""
    candidates = [word]
    if word.endswith("s"):
        candidates.append(word[:-1])
    if word.endswith("es"):
        candidates.append(word[:-2])
    if word.endswith("ies"):
        candidates.append(word[:-3] + "y")
    return next((candidate for candidate in candidates if candidate in VERBS), "")
