"""The last answers by task."""
from jotcode.model.task import Candidate, Task
from jotcode.server.cache import CandidateCache

ANSWERS = [Candidate(str(index), -0.1, 0.5) for index in range(3)]


def test_an_answer_for_more_candidates_serves_a_request_for_fewer_but_not_the_other_way_round():
    cache = CandidateCache()
    cache.put(Task("a"), 2, ANSWERS[:2])
    assert cache.get(Task("a"), 1) == ANSWERS[:1]
    assert cache.get(Task("a"), 3) is None


def test_another_context_is_another_task():
    cache = CandidateCache()
    cache.put(Task("a", prefix="x = 1\n"), 1, ANSWERS)
    assert cache.get(Task("a", prefix="x = 2\n"), 1) is None


def test_the_answer_not_used_for_the_longest_time_is_forgotten_first():
    cache = CandidateCache(capacity=2)
    cache.put(Task("a"), 1, ANSWERS)
    cache.put(Task("b"), 1, ANSWERS)
    cache.get(Task("a"), 1)
    cache.put(Task("c"), 1, ANSWERS)
    assert [cache.get(Task(name), 1) is not None for name in "abc"] == [True, False, True]


def test_a_cleared_cache_is_empty():
    cache = CandidateCache()
    cache.put(Task("a"), 1, ANSWERS)
    cache.clear()
    assert len(cache) == 0
