from collections import Counter

from jotcode.training.splits import SHARES, split_of, task_key


def test_wordings_of_one_task_stand_on_one_side() -> None:
    wordings = [
        "Write a function to find the factorial of a number",
        "write a python program to find factorials of given numbers",
        "Factorial of number!",
    ]
    assert len({task_key(wording) for wording in wordings}) == 1
    assert len({split_of(wording, 3) for wording in wordings}) == 1


def test_other_tasks_have_other_keys() -> None:
    assert task_key("sort a list of words") != task_key("reverse a list of words")


def test_words_that_only_fill_still_make_a_key() -> None:
    assert task_key("find all of the") != ""


def test_the_sides_get_about_their_shares() -> None:
    sides = Counter(split_of(f"task {number}") for number in range(4000))
    assert all(abs(sides[split] / 4000 - share) < 0.02 for split, share in SHARES.items())


def test_another_seed_gives_another_split() -> None:
    tasks = [f"task {number}" for number in range(200)]
    assert [split_of(task, 0) for task in tasks] != [split_of(task, 1) for task in tasks]
