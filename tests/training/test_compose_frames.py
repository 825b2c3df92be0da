"""The composer's frames: every frame right in every guise, nothing unfilled in a sentence, names and hints as above."""
import json
import re
from pathlib import Path
from random import Random

import pytest
from jotcode.model.errors import DataError
from jotcode.training.benchmark_guard import wording
from jotcode.training.compose.class_model import Attribute
from jotcode.training.compose.frame_files import families as frame_families
from jotcode.training.compose.frame_files import family_frames, frames_of
from jotcode.training.compose.frame_places import parse_attribute, with_imports_above
from jotcode.training.compose.frame_samples import frame_sample
from jotcode.training.compose.frames import Frame, filled, hinted
from jotcode.training.compose.sample import Sample
from jotcode.training.compose.stream import families
from jotcode.training.compose.verify import plain, problem_with, program, refused

FRAMES = {name: family_frames(name) for name in frame_families()}
METHODS = [name for name, frames in FRAMES.items() if all(frame.kind == "method" for frame in frames)]
DOUBLE = Frame(
    "function",
    ("return twice [x]",),
    "def <fn>(x~: int~)~ -> int~:\n    return x * 2",
    "lambda x: x + x",
    "(whole(g),)",
    names=("twice",),
)


def _samples(frames: tuple[Frame, ...], seed: int, each: int = 1) -> list[Sample]:
    rng = Random(seed)
    found = [frame_sample(rng, "test", (frame,)) for frame in frames for _ in range(each)]
    return [sample for sample in found if sample is not None]


@pytest.mark.parametrize("kind", FRAMES)
def test_every_frame_agrees_with_its_reference(kind):
    rng = Random(21)
    samples = _samples(FRAMES[kind], 21, 2)
    assert len(samples) > len(FRAMES[kind])
    wrong = [(problem, program(s)) for s in samples if (problem := problem_with(s, rng, runs=5))]
    assert not wrong, f"{wrong[0][0]}\n{wrong[0][1]}"


@pytest.mark.parametrize("kind", FRAMES)
def test_no_slot_no_choice_and_no_hint_mark_is_left(kind):
    for sample in _samples(FRAMES[kind], 8):
        assert not re.search(r"&&|~|<(?:one|many|fn|key|a|b|p|x)>|\|\w+\}", sample.task.comment), program(sample)
        assert "~" not in program(sample)


def test_a_wrong_answer_to_a_frame_is_noticed():
    rng = Random(2)
    for sample in _samples((DOUBLE,) * 5, 3):
        broken = Sample(sample.task, sample.code.replace("x * 2", "x * 3"), "test", sample.check)
        assert problem_with(broken, rng, runs=12) is not None


@pytest.mark.parametrize("kind", METHODS)
def test_a_method_stands_in_a_class_and_uses_attributes_that_are_there(kind):
    for sample in _samples(FRAMES[kind], 5):
        assert sample.task.indent in ("    ", " " * 8)  # 8: the def line was typed above the comment
        above = sample.task.prefix
        for name in re.findall(r"self\.(\w+)", sample.code):
            assert re.search(rf"\b{name}\b", above), program(sample)


def test_a_setter_may_have_the_name_of_the_property_above_it():
    setters = tuple(frame for frame in FRAMES["frame.methods_more"] if frame.code.startswith("@<p>.setter"))
    samples = _samples(setters, 9, 4)
    assert samples
    for sample in samples:
        name = re.findall(r"@(\w+)\.setter", sample.code)[0]
        assert f"    @property\n    def {name}(" in sample.task.prefix


def test_hints_in_an_answer_are_asked_for_or_stand_above():
    for kind in ("frame.objects", "frame.uses", *METHODS):
        for sample in _samples(FRAMES[kind], 6):
            if "->" in sample.code.split("\n")[0] and "__init__(self) -> None" not in sample.task.prefix:
                seen = sample.task.prefix + sample.task.comment
                assert "->" in seen or re.search("type|annotat", seen), program(sample)


def test_a_typed_frame_has_its_def_line_below_a_sentence_that_does_not_name_it():
    typed = Frame(DOUBLE.kind, ("=plain",), DOUBLE.code, DOUBLE.ref, DOUBLE.draws, names=("twice",), typed=True)
    for sample in _samples((typed,) * 8, 7):
        assert "def twice(x" in sample.task.def_line + sample.task.prefix
        assert "twice" not in sample.task.comment
        assert not sample.code.startswith("def ")


def test_lines_inside_a_function_are_followed_by_lines_that_parse_with_them():
    for sample in _samples(FRAMES["frame.inside"], 4):
        assert sample.task.indent in ("    ", " " * 8, " " * 12, " " * 16)
        assert sample.code.startswith(sample.task.indent)


def test_half_of_the_stream_or_more_are_frames():
    weight = sum(w for name, w in families().items() if name.startswith("frame."))
    assert 0.4 < weight / sum(families().values()) < 0.8


TASKS = Path(__file__).parents[2] / "benchmarks" / "tasks"


def test_no_frame_is_worded_like_an_evaluation_task():
    tasks = [wording(json.loads(line)["comment"]) for file in sorted(TASKS.glob("*.jsonl")) for line in file.open()]
    words = [frozenset(task.split()) for task in tasks]
    for kind in FRAMES:
        for sample in _samples(FRAMES[kind], 30, 3):
            said = frozenset(wording(sample.task.comment).split())
            near = max(words, key=lambda task: len(task & said) / len(task | said))
            assert len(near & said) < 0.7 * len(near | said), f"{kind}: {sample.task.comment} is like {sorted(near)}"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("weight = 1\n[[frame]]\nkind = 'method'\nasks = ['add']\n", "lacks code, ref, draws"),
        ("weight = 1\n[[frame]]\nlike = 'x'\n", "no \\[like.x\\] above"),
        ("weight = 1\n[[frame]]\nkind = 'a'\nasks = ['b']\ncode = 'c'\nref = 'd'\ndraws = 'e'\n", "one of method"),
        ("weight = 1\n[[frame]]\nkind = 'class'\nask = ['b']\n", "unknown ask"),
        ("weight = 1\n", "needs a weight and"),
        ("weight = ", "is no frame file"),
    ],
)
def test_a_malformed_frame_file_is_refused_with_what_is_wrong_and_where(tmp_path, text, complaint):
    path = tmp_path / "bad.toml"
    path.write_text(text)
    with pytest.raises(DataError, match=complaint) as refusal:
        frames_of(path)
    assert str(path) in str(refusal.value)


def test_slots_within_slots_are_filled():
    assert filled("return <e.key>", {"e.key": "<one>.name", "one": "car"}) == "return car.name"


@pytest.mark.parametrize(("hints", "line"), [(True, "def f(a: int, b: int = 3) -> int:"), (False, "def f(a, b=3):")])
def test_a_def_line_with_and_without_hints(hints, line):
    assert hinted("def f(a~: int~, b~: int~=3)~ -> int~:", hints) == line


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("owner: str", Attribute("owner", "text", True, "", None, None, "str")),
        ("songs: list[str] = []", Attribute("songs", "names", False, "[]", None, None, "list[str]")),
        ("limit: int ?= 5", Attribute("limit", "number", True, "", None, "5", "int")),
    ],
)
def test_an_attribute_is_given_or_starts_with_a_value(text, attribute):
    assert parse_attribute(text) == attribute


def test_imports_go_to_the_top_of_a_file():
    assert with_imports_above(["import json"], "class A:\n    pass\n").startswith("import json\n\n\nclass A")
    assert with_imports_above(["import json"], "import os\n\n\nx = 1\n") == "import json\nimport os\n\n\nx = 1\n"


def test_objects_compare_as_dicts_and_refusals_as_names():
    class Point:
        def __init__(self) -> None:
            self.x = 1

    assert plain([Point(), {"p": Point()}]) == [{"x": 1}, {"p": {"x": 1}}]
    assert refused(lambda: int("x")) == "ValueError"
    assert refused(lambda: 3) == 3
