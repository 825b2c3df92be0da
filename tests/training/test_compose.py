"""The composer's promises: the same stream for a seed, right code for every sample, variety, speed, plain names."""
import time
from itertools import islice
from random import Random

import pytest
from jotcode.model.errors import ConfigError
from jotcode.training.compose.naming import loop_variable, name_from
from jotcode.training.compose.sample import Check, Sample
from jotcode.training.compose.stream import families, stream
from jotcode.training.compose.verify import problem_with, program, unstable

QUICK = 500


@pytest.fixture(scope="module")
def samples() -> list[Sample]:
    # A fresh seed each day: the stream is endless, and so is what may be wrong in it. The seed stands in the message.
    return list(islice(stream(_seed()), QUICK))


def _seed() -> int:
    return int(time.time()) // 86400


def test_the_same_seed_gives_the_same_stream():
    first = [(s.task, s.code, s.family) for s in islice(stream(7), 200)]
    assert first == [(s.task, s.code, s.family) for s in islice(stream(7), 200)]


def test_another_seed_gives_another_stream():
    assert [s.task for s in islice(stream(1), 20)] != [s.task for s in islice(stream(2), 20)]


def test_every_sample_agrees_with_its_reference_on_random_inputs(samples):
    rng = Random(1)
    wrong = [(problem, program(s)) for s in samples if (problem := problem_with(s, rng))]
    assert not wrong, f"seed {_seed()}: {len(wrong)} wrong, the first: {wrong[0][0]}\n{wrong[0][1]}"


def test_autopep8_leaves_every_sample_as_it_is(samples):
    changed = [program(s) for s in samples[:250] if unstable(s)]
    assert not changed, f"seed {_seed()}: autopep8 changes\n{changed[0]}"


def test_code_is_complete_lines_within_100_columns_without_final_newline(samples):
    for sample in samples:
        assert sample.code.strip()
        assert not sample.code.endswith("\n")
        assert all(len(line) <= 100 and line == line.rstrip() for line in sample.code.split("\n")), program(sample)


def test_code_carries_the_indentation_of_its_task(samples):
    for sample in samples:
        first = sample.code.split("\n")[0]
        depth = len(sample.task.indent) + (4 if sample.task.def_line else 0)
        assert len(first) - len(first.lstrip()) == depth, program(sample)


def test_almost_all_of_a_large_sample_is_distinct():
    n = 20_000
    pairs = {(s.task.comment, s.task.prefix, s.code) for s in islice(stream(11), n)}
    # 1,000,000 distinct pairs are promised; at 99% of 20,000 a birthday estimate gives more than 1.9 million.
    assert len(pairs) >= 0.99 * n


def test_every_family_comes_up():
    drawn = {s.family.split(".")[0] for s in islice(stream(3), 3000)}
    assert drawn >= {name.split(".")[0] for name in families()}


def test_a_stream_can_be_limited_to_families():
    assert {s.family for s in islice(stream(3, ["class.method"]), 30)} == {"class.method"}


def test_an_unknown_family_is_refused_with_the_list_of_those_there_are():
    with pytest.raises(ConfigError, match=r"no such families: nonsense.*pipeline\.numbers"):
        next(stream(1, ["nonsense"]))


def test_a_comment_prescribes_every_name_that_does_not_follow_from_it(samples):
    """A prescribed function name stands in the comment; all others come from it by the naming rule."""
    for sample in samples:
        words = sample.task.comment
        first = next((line for line in sample.code.split("\n") if line.startswith("def ")), "")
        if first and not sample.task.def_line:
            name = first[4:].split("(")[0]
            parts = name.removeprefix("get_").split("_")
            assert name in words or all(part.removesuffix("y") in words.lower() for part in parts), program(sample)


def test_the_check_notices_a_wrong_answer(samples):
    """A check that cannot fail proves nothing: a body that does nothing is refused for almost every sample."""
    rng = Random(5)
    plain = [s for s in samples if s.code.startswith("def ") and not s.task.def_line][:60]
    caught = 0
    for sample in plain:
        head = sample.code.split("\n")[0]
        broken = Sample(sample.task, f"{head}\n    return Ellipsis", sample.family, sample.check)
        caught += problem_with(broken, rng) is not None
    assert plain
    assert caught == len(plain)


def test_the_check_compares_prints_errors_and_changed_arguments():
    from jotcode.model.task import Task

    code = "def f(items):\n    items.append(1)\n    return None"
    sample = Sample(Task("f"), code, "x", Check("f(*args)", lambda items: None, lambda rng: ([],)))
    assert problem_with(sample, Random(1)) is not None


@pytest.mark.parametrize(
    ("comment", "name"),
    [
        ("return the sum of the even numbers in a list", "sum_even_numbers"),
        ("count the words longer than 4 in a text", "count_words_longer"),
        ("write a function that returns the longest word of a sentence", "longest_word_sentence"),
        ("return the list", "compute"),
    ],
)
def test_a_name_is_made_of_the_first_content_words(comment, name):
    assert name_from(comment) == name


def test_a_name_never_hides_a_builtin():
    assert name_from("return the sum of a list") == "get_sum"


@pytest.mark.parametrize(
    ("iterable", "variable"),
    [("prices", "price"), ("cities", "city"), ("xs", "x"), ("data", "item"), ("self.scores", "score")],
)
def test_a_loop_variable_is_the_singular_of_what_is_looped_over(iterable, variable):
    assert loop_variable(iterable) == variable


def test_a_loop_variable_never_hides_a_parameter():
    assert loop_variable("words", taken=("word",)) not in ("word", "words")


def test_two_thousand_samples_in_a_second_of_one_core():
    started = time.process_time()  # not the clock on the wall: the machine may be shared
    for _ in islice(stream(99), 2000):
        pass
    assert time.process_time() - started < 1.0
