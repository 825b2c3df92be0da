"""The long tests of trust, with their figures: `make soak`, or `python benchmarks/soak.py PART`.

Each part prints one line of figures and ends with 1 if something was wrong. The quick tests in tests/trust use the same
seeded sources (tests/helpers/hostile.py) with smaller counts.
"""

import argparse
import asyncio
import json
import logging
import statistics
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path
from random import Random

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "tests" / "helpers")]

from endurance import endurance  # noqa: E402
from hostile import ENCODINGS, bodies, hostile_comments, hostile_files, offset_of, text_of, wants_answer  # noqa: E402
from jotcode.model.task import Candidate, Task  # noqa: E402
from jotcode.server.documents import Codec, JotDocument  # noqa: E402
from lsprotocol import types  # noqa: E402
from talk import Talk  # noqa: E402

MESSAGES, EDITS, COMMENTS, FILES, WEIGHED = 100_000, 50_000, 1_000, 1_000, 1_000
SESSION = 5_000  # messages to one server; a shutdown among them ends what it can tell
LIMIT_S = 2.0


class Engine:
    """Answers at once."""

    description = "scripted"

    def complete(self, task: Task, count: int = 1, stop: Callable[[], bool] | None = None) -> list[Candidate]:
        return [Candidate(f"{task.indent}def add(a, b):\n{task.indent}    return a + b", -0.1, 0.9)] * count


async def protocol(seed: int) -> tuple[str, bool]:
    """100,000 messages, most of them damaged by the byte."""
    requests = wrong = 0
    for session in range(MESSAGES // SESSION):
        talk = await Talk(lambda device: Engine()).begin()
        begun, wanted = len(talk.sent), Counter[str]()
        for number, body in enumerate(bodies(seed * 1_000 + session, SESSION)):
            identity = wants_answer(body)
            if identity is not None:
                wanted[identity] += 1
            talk.send_body(body)
            if number % 50 == 0:
                await talk.settled()
        await talk.settled()
        sent = talk.sent[begun:]
        answers = Counter(json.dumps(one["id"]) for one in sent if "method" not in one and one["id"] is not None)
        requests += sum(wanted.values())
        wrong += sum(((wanted - answers) + (answers - wanted)).values())
        talk.server.completer.close()
    return (
        f"{MESSAGES:,} mutated messages, {requests:,} well-formed requests, {wrong} without exactly one answer",
        wrong == 0,
    )


async def sync(seed: int) -> tuple[str, bool]:
    """50,000 random edits in the three encodings against the reference."""
    wrong = 0
    for encoding in ENCODINGS:
        rng = Random(f"{seed} {encoding}")
        text = text_of(rng)
        codec = Codec(types.PositionEncodingKind(encoding))
        document = JotDocument("file:///x.py", source=text, version=1, language_id="python", position_codec=codec)
        for _ in range(EDITS // len(ENCODINGS) + 1):
            places = [(rng.randint(0, 8), rng.choice([0, 1, 2, 3, 5, 9, 40, 2**31 - 1])) for _ in range(2)]
            new = text_of(rng, 12)
            where = types.Range(*(types.Position(*place) for place in places))
            document.apply_change(types.TextDocumentContentChangePartial(range=where, text=new))
            start, end = sorted(offset_of(text, *place, encoding) for place in places)
            text = text[:start] + new + text[end:]
            wrong += document.source != text
            if len(text) > 400 or document.source != text:
                text = text_of(rng)
                document.apply_change(types.TextDocumentContentChangeWholeDocument(text))
    return f"{EDITS:,} random edits in UTF-8, UTF-16 and UTF-32, {wrong} mismatches", wrong == 0


async def hostile(seed: int) -> tuple[str, bool]:
    """1,000 hostile comments and 1,000 hostile files, each asked about in three ways."""
    talk = await Talk(lambda device: Engine()).begin()
    sources = [
        (f"import os\n\n# {comment}\n\nx = 1\n", 2, len(comment) + 2) for comment in hostile_comments(seed, COMMENTS)
    ]
    for text in hostile_files(seed, FILES):
        lines = text.split("\n")
        line = next((number for number, line in enumerate(lines) if "# write a function" in line), 0)
        sources.append((text, line, len(lines[line])))
    spent, failed = [], 0
    for text, line, character in sources:
        uri = talk.open(text)
        at = {"textDocument": {"uri": uri}, "position": {"line": line, "character": character}}
        where = {"start": at["position"], "end": at["position"]}
        began = time.process_time()
        for method, more in (
            ("inlineCompletion", {"context": {"triggerKind": 1}}),
            ("completion", {}),
            ("codeAction", {"range": where, "context": {"diagnostics": []}}),
        ):
            try:
                await talk.request(f"textDocument/{method}", at | more)
            except RuntimeError:
                failed += 1
        spent.append(time.process_time() - began)
        talk.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    talk.server.completer.close()
    slow = sum(seconds > LIMIT_S for seconds in spent)
    told = len(talk.messages())
    return (
        f"{COMMENTS:,} comments and {FILES:,} files, 3 requests each: {failed} errors, {told} messages to the user, "
        f"{slow} over {LIMIT_S:.0f} s of CPU (median "
        f"{1000 * statistics.median(spent):.1f} ms, longest {1000 * max(spent):.0f} ms)",
        failed == told == slow == 0,
    )


async def weights(seed: int) -> tuple[str, bool]:
    """Hostile comments answered by the shipped weights."""
    from jotcode.model.engine import Engine as Shipped
    from jotcode.model.placing import parses

    engine = Shipped.load(None, "cpu")
    engine.complete(Task("add two numbers"), 3)  # compiles
    answered = broken = failed = 0
    spent: list[float] = []
    for comment in hostile_comments(seed + 1, WEIGHED):
        began = time.process_time()
        try:
            found = engine.complete(Task(" ".join(comment.split()).encode(errors="replace").decode()), 3)
        except Exception as error:  # this is what is counted
            print(f"{type(error).__name__}: {error} for {comment[:60]!r}", file=sys.stderr)
            failed += 1
            continue
        spent.append(time.process_time() - began)
        answered += bool(found)
        broken += sum(not parses(candidate.text) for candidate in found)
    slow = sum(seconds > LIMIT_S for seconds in spent)
    line = (
        f"{WEIGHED:,} hostile comments to the shipped weights, 3 candidates each: {answered} answered, {broken} "
        f"answers do not parse, {failed} exceptions, {slow} over {LIMIT_S:.0f} s of CPU "
        f"(median {1000 * statistics.median(spent):.0f} ms, longest {1000 * max(spent):.0f} ms)"
    )
    return line, broken == failed == slow == 0


PARTS: dict[str, Callable[[int], Awaitable[tuple[str, bool]]]] = {
    "protocol": protocol, "sync": sync, "hostile": hostile, "weights": weights,
}  # fmt: skip


def main() -> int:
    """Runs the parts that are asked for; 1 if one found a fault."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("part", choices=[*PARTS, "endurance", "all"])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=30.0, help="of the endurance run")
    parser.add_argument("--pace", type=float, default=3.0, help="requests a second of the endurance run; 0: a flood")
    parser.add_argument("--shipped", action="store_true", help="the endurance run with the shipped weights")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    faulty = False
    for name in [*PARTS, "endurance"] if options.part == "all" else [options.part]:
        if name == "endurance":
            line, good = asyncio.run(endurance(options.seed, options.minutes, options.pace, options.shipped))
        else:
            line, good = asyncio.run(_awaited(PARTS[name](options.seed)))
        print(f"{name}: {line}{'' if good else '  FAULT'}", flush=True)
        faulty = faulty or not good
    return int(faulty)


async def _awaited(part: Awaitable[tuple[str, bool]]) -> tuple[str, bool]:
    return await part


if __name__ == "__main__":
    sys.exit(main())
