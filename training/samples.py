"""Examples for the preset `base`: corpus entries in the wordings and places of real life, and the composer's stream.

Every example is a Task as an editor would know it, the known answers that stand beside it in the encoder's input, and
the target. The nearest answers are looked up as they will be in use, but never by the very wording that is asked;
sometimes without the entry itself, so that the model learns to adapt rather than to parrot, and sometimes not at all.
"""

import ast
import re
import textwrap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random

from jotcode.model.prompt import Like, likes_of
from jotcode.model.renaming import parameters_of, renamed
from jotcode.model.retrieval import Answer, Index
from jotcode.model.task import Task
from jotcode.training.corpus_entries import Entry
from jotcode.training.paraphrase import paraphrase, with_name
from jotcode.training.renaming import new_names
from jotcode.training.wordings import wordings_of

LIKES = 2
# How often the answers beside an ask of the corpus are: the right one among others (in use the lookup finds it about as
# often), whatever the lookup finds by the entry's other asks, or what it finds without the entry; the rest has none.
SHOW_ENTRY = 0.25
SHOW_FOUND = 0.35
SHOW_OTHERS = 0.1
# A composition has no known answer, so what stands beside it costs time, the encoder reading three times as much, and
# teaches only that it may be of no use.
SHOW_COMPOSED = 0.12
RENAME = 0.22
TYPED_DEF = 0.08
BELOW_OTHER_CODE = 0.12
METHOD_OF_CLASS = 0.3


@dataclass(frozen=True)
class TrainingSample:
    """One example before it is coded. target: the code at column 0, with the typed def line.  family: its maker."""

    task: Task
    likes: tuple[Like, ...]
    target: str
    family: str


def answers_of(entries: Sequence[Entry], without: frozenset[str] = frozenset()) -> list[Answer]:
    """The entries as answers of an index, each with every wording of it but those that are held out."""
    return [
        Answer(wordings_of(entry, without), entry.code, entry.kind, f"{entry.topic}.{entry.name}") for entry in entries
    ]


class SampleMaker:
    """Draws examples from entries; the index holds the same entries."""

    def __init__(self, entries: Sequence[Entry], index: Index) -> None:
        self._entries = list(entries)
        self._index = index
        self._functions = [entry for entry in entries if entry.kind == "function" and entry.code.startswith("def ")]

    def found(self, comment: str, usable: Callable[[Answer, str], bool] | None = None) -> tuple[Like, ...]:
        """The nearest answers to a comment, those that would be shown in use."""
        return likes_of(self._index.nearest(comment, LIKES, usable))

    def _likes_of(self, entry: Entry, ask: str, comment: str, rng: Random) -> tuple[Like, ...]:
        origin = f"{entry.topic}.{entry.name}"
        roll = rng.random()
        if roll < SHOW_ENTRY:
            own = Like(rng.choice([other for other in entry.asks if other != ask] or [ask]), entry.code)
            others = self.found(comment, lambda answer, _: answer.origin != origin)[: LIKES - 1]
            return (own, *others) if rng.random() < 0.75 else (*others, own)
        if roll < SHOW_ENTRY + SHOW_FOUND:
            return self.found(comment, lambda answer, other: answer.origin != origin or other != ask)
        if roll < SHOW_ENTRY + SHOW_FOUND + SHOW_OTHERS:
            return self.found(comment, lambda answer, _: answer.origin != origin)
        return ()

    def of_entry(self, entry: Entry, ask: str, rng: Random) -> TrainingSample:
        """An example that asks for the entry in some form of this ask."""
        code, names = entry.code, parameters_of(entry.code) if entry.kind == "function" else None
        comment = paraphrase(ask, rng)
        if entry.kind == "class" and rng.random() < METHOD_OF_CLASS:
            method = self._method(entry, rng)
            if method is not None:
                return method
        if names is not None and rng.random() < RENAME:
            mapping = new_names(names[0], names[1], ask, rng)
            other = renamed(code, mapping)
            if other is not None and mapping:
                code = other
                comment = with_name(ask, mapping.get(names[0], names[0]), [mapping.get(p, p) for p in names[1]], rng)
        likes = self._likes_of(entry, ask, comment, rng)
        placed = self._placed(entry, code, comment, likes, rng)
        if entry.kind == "snippet":
            return placed
        prefix = ""
        if rng.random() < BELOW_OTHER_CODE and self._functions:
            prefix = rng.choice(self._functions).code + "\n\n\n"
        def_line = ""
        if rng.random() < TYPED_DEF and code.startswith("def "):
            def_line = code.split("\n", 1)[0]
            if not def_line.endswith(":"):
                def_line = ""
        return replace(placed, task=Task(comment, prefix, def_line=def_line))

    def asked(self, entry: Entry, ask: str) -> TrainingSample:
        """The entry asked for in these very words, beside what the lookup finds: as in use."""
        return self._placed(entry, entry.code, ask, self.found(ask), Random(ask))

    @staticmethod
    def _placed(entry: Entry, code: str, comment: str, likes: tuple[Like, ...], rng: Random) -> TrainingSample:
        if entry.kind == "snippet":
            header = f"def {rng.choice(_HOSTS)}({', '.join(entry.given)}):\n"
            return TrainingSample(Task(comment, header, "    "), likes, code, "corpus.snippet")
        return TrainingSample(Task(comment), likes, code, f"corpus.{entry.kind}")

    def _method(self, entry: Entry, rng: Random) -> TrainingSample | None:
        """A method of a class entry as the task, below the methods that stand before it."""
        lines = entry.code.split("\n")
        node = next((node for node in ast.parse(entry.code).body if isinstance(node, ast.ClassDef)), None)
        methods = [child for child in node.body if isinstance(child, ast.FunctionDef)] if node else []
        wanted = [m for m in methods if not m.name.startswith("_") and not m.decorator_list]
        if node is None or not wanted or len(methods) < 2:
            return None
        method = rng.choice(wanted)
        if method is methods[0]:
            return None
        arguments = [a.arg for a in method.args.args[1:]]
        words = method.name.replace("_", " ")
        what = rng.choice(
            (
                f"{method.name}({', '.join(arguments)})",
                f"method {method.name}",
                words,
                f"{words} method",
                f"add the method {method.name}({', '.join(arguments)})",
            )
        )
        summary = re.sub(r"^[Aa]n? ", "", entry.summary.rstrip("."))
        comment = what if rng.random() < 0.7 else f"{what} of the {summary.lower()}"
        prefix = "\n".join(lines[: method.lineno - 1]).rstrip() + "\n\n"
        target = textwrap.dedent("\n".join(lines[method.lineno - 1 : method.end_lineno]))
        return TrainingSample(
            Task(comment, prefix, "    "),
            self.found(comment) if rng.random() < SHOW_COMPOSED else (),
            target,
            "corpus.method",
        )


_HOSTS = [
    "main", "process", "run", "handle", "report", "load", "update", "build", "prepare", "summarise", "check", "work",
    "show", "convert", "export", "start",
]  # fmt: skip


def composed_sample(task: Task, code: str, family: str, maker: SampleMaker, rng: Random) -> TrainingSample:
    """A sample of the composer beside the answers that lookup would give it."""
    head = task.def_line.strip() + "\n" if task.def_line else ""
    lines = [line[len(task.indent) :] if line.startswith(task.indent) else line.lstrip() for line in code.split("\n")]
    likes = maker.found(task.comment) if rng.random() < SHOW_COMPOSED else ()
    return TrainingSample(task, likes, head + "\n".join(lines), f"composer.{family}")


def corpus_rounds(entries: Sequence[Entry], held_out: frozenset[str], seed: int) -> Iterator[tuple[Entry, str]]:
    """Every ask of every entry, in a new order each round, without end."""
    asks = [(entry, ask) for entry in entries for ask in entry.asks if ask not in held_out]
    rng = Random(seed)
    while True:
        rng.shuffle(asks)
        yield from asks
