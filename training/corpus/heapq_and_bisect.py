"""Heaps with heapq and sorted lists with bisect: priorities, top k, merging and searching."""
import heapq
import itertools
from bisect import bisect_left, bisect_right, insort


def n_largest(numbers, n):
    """Return the n largest numbers, largest first, with a heap.

    Ask:
        n largest numbers with heapq
        heapq.nlargest example
        top n elements of a list with a heap
        get the k biggest values efficiently using heapq
        the three highest scores with heapq
        k largest items of a list
        get the n biggest numbers of a list

    >>> n_largest([5, 1, 9, 3], 2), n_largest([1], 3), n_largest([], 1)
    ([9, 5], [1], [])
    """
    return heapq.nlargest(n, numbers)


def n_smallest(numbers, n):
    """Return the n smallest numbers, smallest first, with a heap.

    Ask:
        n smallest numbers with heapq
        heapq.nsmallest example
        get the k smallest values efficiently using a heap
        lowest n elements of a list with heapq

    >>> n_smallest([5, 1, 9, 3], 2), n_smallest([1], 3), n_smallest([], 1)
    ([1, 3], [1], [])
    """
    return heapq.nsmallest(n, numbers)


def top_by_key(records, field, n):
    """Return the n records with the largest value of a field.

    Ask:
        top n dictionaries by a field with heapq
        nlargest with a key function
        the n most expensive products from a list of dicts
        records with the highest value of a field using a heap

    >>> rows = [{"p": 3}, {"p": 9}, {"p": 5}]
    >>> top_by_key(rows, "p", 2)
    [{'p': 9}, {'p': 5}]
    >>> top_by_key([], "p", 2)
    []
    """
    return heapq.nlargest(n, records, key=lambda record: record[field])


def heap_sort(items):
    """Return the items in order by pushing them to a heap.

    Ask:
        heap sort with heapq
        sort a list using a heap and heappop
        heapsort in python with the heapq module
        sorted list by popping from a min heap

    >>> heap_sort([3, 1, 2, 1]), heap_sort([])
    ([1, 1, 2, 3], [])
    """
    heap = list(items)
    heapq.heapify(heap)
    return [heapq.heappop(heap) for _ in range(len(heap))]


def kth_largest(numbers, k):
    """Return the k-th largest number, duplicates counted, with a heap of size k.

    Ask:
        kth largest element with a min heap
        find the k-th biggest number using heapq
        kth largest element of an unsorted list with a heap of size k
        k-th highest value of a list via heap

    >>> kth_largest([3, 2, 1, 5, 6, 4], 2), kth_largest([7, 7], 2), kth_largest([1], 1)
    (5, 7, 1)
    """
    heap = list(numbers[:k])
    heapq.heapify(heap)
    for number in numbers[k:]:
        if number > heap[0]:
            heapq.heapreplace(heap, number)
    return heap[0]


def kth_smallest(numbers, k):
    """Return the k-th smallest number with a heap.

    Ask:
        kth smallest element with heapq
        find the k-th smallest number of a list with a heap
        k-th lowest value via heappop
        kth minimum using a min heap

    >>> kth_smallest([7, 10, 4, 3, 20], 3), kth_smallest([1, 1], 2)
    (7, 1)
    """
    heap = list(numbers)
    heapq.heapify(heap)
    for _ in range(k - 1):
        heapq.heappop(heap)
    return heap[0]


class MaxHeap:
    """Give back the largest number first.

    Ask:
        max heap with heapq
        max heap class using negated values
        heapq as a max heap
        priority structure that pops the largest number first

    >>> heap = MaxHeap([3, 1])
    >>> heap.push(7)
    >>> len(heap), heap.peek(), heap.pop(), heap.pop(), heap.pop(), len(heap)
    (3, 7, 7, 3, 1, 0)
    """

    def __init__(self, numbers=()):
        self.heap = [-number for number in numbers]
        heapq.heapify(self.heap)

    def push(self, number):
        heapq.heappush(self.heap, -number)

    def pop(self):
        return -heapq.heappop(self.heap)

    def peek(self):
        return -self.heap[0]

    def __len__(self):
        return len(self.heap)


class PriorityQueue:
    """Priority queue class with heapq that gives the lowest number first.

    Ask:
        priority queue class with heapq
        implement a priority queue where the lowest number comes first
        PriorityQueue with push and pop based on a heap
        stable priority queue: equal priorities in insertion order
        priority queue class where lowest number is served first

    >>> queue = PriorityQueue()
    >>> queue.push("b", 2); queue.push("a", 1); queue.push("c", 2)
    >>> len(queue), queue.pop(), queue.pop(), queue.pop()
    (3, 'a', 'b', 'c')
    >>> queue.push({}, 1); queue.push({}, 1); queue.pop()
    {}
    """

    def __init__(self):
        self.heap = []
        self.counter = itertools.count()

    def push(self, item, priority):
        heapq.heappush(self.heap, (priority, next(self.counter), item))

    def pop(self):
        return heapq.heappop(self.heap)[2]

    def __len__(self):
        return len(self.heap)


class TaskScheduler:
    """Run tasks by priority, highest first.

    Ask:
        task scheduler that runs the highest priority task first
        scheduler class with add_task and next_task using heapq
        job queue ordered by descending priority
        to-do queue where the most urgent task comes out first
        schedule tasks by priority heap

    >>> scheduler = TaskScheduler()
    >>> scheduler.add_task("sleep", 1)
    >>> scheduler.add_task("fix bug", 5)
    >>> scheduler.add_task("eat", 5)
    >>> [scheduler.next_task() for _ in range(4)]
    ['fix bug', 'eat', 'sleep', None]
    """

    def __init__(self):
        self.tasks = []
        self.counter = itertools.count()

    def add_task(self, name, priority):
        heapq.heappush(self.tasks, (-priority, next(self.counter), name))

    def next_task(self):
        if not self.tasks:
            return None
        return heapq.heappop(self.tasks)[2]


def merge_sorted_lists(lists):
    """Return one sorted list from sorted lists, with a heap.

    Ask:
        merge several sorted lists with heapq.merge
        merge k sorted lists with the heapq module
        combine many sorted sequences into one sorted list efficiently
        k-way merge with heapq
        lazily merge sorted lists with heapq

    >>> merge_sorted_lists([[1, 4], [2, 3], []])
    [1, 2, 3, 4]
    >>> merge_sorted_lists([])
    []
    """
    return list(heapq.merge(*lists))


def merge_sorted_manually(lists):
    """Return one sorted list from sorted lists with a heap of heads.

    Ask:
        merge k sorted lists with a heap, without heapq.merge
        k-way merge by pushing the first element of each list on a heap
        merge sorted lists with heappush and heappop
        use a min heap of list heads to merge sorted arrays

    >>> merge_sorted_manually([[1, 4], [2, 3], []]), merge_sorted_manually([])
    ([1, 2, 3, 4], [])
    >>> merge_sorted_manually([[2, 2], [1, 2]])
    [1, 2, 2, 2]
    """
    heap = [(values[0], index, 0) for index, values in enumerate(lists) if values]
    heapq.heapify(heap)
    merged = []
    while heap:
        value, index, position = heapq.heappop(heap)
        merged.append(value)
        if position + 1 < len(lists[index]):
            heapq.heappush(heap, (lists[index][position + 1], index, position + 1))
    return merged


class MedianFinder:
    """Give the median of a stream of numbers with two heaps.

    Ask:
        running median with two heaps
        median of a stream of numbers
        class MedianFinder with add and median
        keep track of the median while numbers arrive, using heapq

    >>> finder = MedianFinder()
    >>> medians = []
    >>> for number in [5, 15, 1, 3, 3]:
    ...     finder.add(number)
    ...     medians.append(finder.median())
    >>> medians
    [5, 10.0, 5, 4.0, 3]
    """

    def __init__(self):
        self.lower = []
        self.upper = []

    def add(self, number):
        heapq.heappush(self.lower, -number)
        heapq.heappush(self.upper, -heapq.heappop(self.lower))
        if len(self.upper) > len(self.lower):
            heapq.heappush(self.lower, -heapq.heappop(self.upper))

    def median(self):
        if len(self.lower) > len(self.upper):
            return -self.lower[0]
        return (self.upper[0] - self.lower[0]) / 2


class TopK:
    """Keep the k largest numbers of a stream.

    Ask:
        keep the top k values of a stream with a heap
        class which remembers only the k largest numbers seen
        leaderboard keeping the best k scores with heapq
        bounded heap of the largest k elements

    >>> best = TopK(2)
    >>> for score in [5, 1, 9, 7]:
    ...     best.add(score)
    >>> best.values()
    [9, 7]
    """

    def __init__(self, k):
        self.k = k
        self.heap = []

    def add(self, value):
        if len(self.heap) < self.k:
            heapq.heappush(self.heap, value)
        else:
            heapq.heappushpop(self.heap, value)

    def values(self):
        return sorted(self.heap, reverse=True)


def top_k_frequent(items, k):
    """Return the k most frequent items with a heap.

    Ask:
        top k frequent elements with heapq
        k most frequent items using a dictionary and a heap
        most common k values with nlargest on counts
        k items that occur most, via heap

    >>> top_k_frequent("aabbbc", 2), top_k_frequent([], 1)
    (['b', 'a'], [])
    """
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return heapq.nlargest(k, counts, key=counts.get)


def k_closest_points(points, k):
    """Return the k points closest to the origin.

    Ask:
        k closest points to the origin
        nearest k points to (0, 0) with heapq
        which points have the smallest distance to the origin
        find k closest points from a list of (x, y) pairs

    >>> k_closest_points([(3, 3), (1, -1), (-2, 0)], 2)
    [(1, -1), (-2, 0)]
    """
    return heapq.nsmallest(k, points, key=lambda point: point[0] ** 2 + point[1] ** 2)


def k_closest_numbers(numbers, target, k):
    """Return the k numbers closest to a target.

    Ask:
        k numbers closest to a target value
        nearest k values to x with nsmallest
        find the k closest elements to a given number
        which k numbers of the list are nearest to the target

    >>> k_closest_numbers([1, 10, 5, 6], 7, 2), k_closest_numbers([1], 0, 3)
    ([6, 5], [1])
    """
    return heapq.nsmallest(k, numbers, key=lambda number: abs(number - target))


def connect_ropes(lengths):
    """Return the least cost to join all ropes, two at a time.

    Ask:
        minimum cost to connect ropes
        join ropes two at a time, cost is the sum of lengths: least total
        combine the two smallest repeatedly with a heap
        minimum total cost of merging all sticks

    >>> connect_ropes([4, 3, 2, 6]), connect_ropes([5]), connect_ropes([])
    (29, 0, 0)
    """
    heap = list(lengths)
    heapq.heapify(heap)
    cost = 0
    while len(heap) > 1:
        joined = heapq.heappop(heap) + heapq.heappop(heap)
        cost += joined
        heapq.heappush(heap, joined)
    return cost


def huffman_codes(text):
    """Return a Huffman code for each character of a text.

    Ask:
        huffman coding
        build huffman codes for the characters of a string
        huffman codes with a heap
        prefix code by character frequency
        huffman coding of a text
        optimal prefix code from character frequencies
        huffman tree with heapq, return the code of each character

    >>> codes = huffman_codes("aaaabbc")
    >>> {char: len(code) for char, code in sorted(codes.items())}
    {'a': 1, 'b': 2, 'c': 2}
    >>> sum(len(codes[char]) for char in "aaaabbc"), len(set(codes.values()))
    (10, 3)
    >>> huffman_codes("xx"), huffman_codes("")
    ({'x': '0'}, {})
    """
    heap = [(text.count(char), index, {char: ""}) for index, char in enumerate(sorted(set(text)))]
    if len(heap) == 1:
        return {text[0]: "0"}
    heapq.heapify(heap)
    index = len(heap)
    while len(heap) > 1:
        low_count, _, low = heapq.heappop(heap)
        high_count, _, high = heapq.heappop(heap)
        codes = {char: "0" + code for char, code in low.items()}
        codes.update({char: "1" + code for char, code in high.items()})
        heapq.heappush(heap, (low_count + high_count, index, codes))
        index += 1
    return heap[0][2] if heap else {}


def is_min_heap(items):
    """Tell whether a list is a min heap.

    Ask:
        check if a list is a valid min heap
        does an array satisfy the heap property
        is_heap function
        verify that every parent is not larger than its children

    >>> is_min_heap([1, 3, 2, 7]), is_min_heap([1, 3, 2, 2]), is_min_heap([])
    (True, False, True)
    """
    return all(items[(index - 1) // 2] <= items[index] for index in range(1, len(items)))


def meeting_rooms(meetings):
    """Return how many rooms the meetings need at the same time.

    Ask:
        minimum number of meeting rooms required
        how many rooms are needed for a list of (start, end) meetings
        maximum number of overlapping intervals with a heap
        meeting rooms problem with heapq

    >>> meeting_rooms([(0, 30), (5, 10), (15, 20)]), meeting_rooms([(1, 2), (2, 3)])
    (2, 1)
    >>> meeting_rooms([])
    0
    """
    ends = []
    for start, end in sorted(meetings):
        if ends and ends[0] <= start:
            heapq.heapreplace(ends, end)
        else:
            heapq.heappush(ends, end)
    return len(ends)


def sort_nearly_sorted(numbers, k):
    """Return numbers in order when each is at most k places off.

    Ask:
        sort a nearly sorted list with a heap
        sort an array where each element is at most k positions away
        k-sorted array with heapq
        sort an almost sorted sequence efficiently

    >>> sort_nearly_sorted([2, 1, 4, 3, 6, 5], 1), sort_nearly_sorted([], 2)
    ([1, 2, 3, 4, 5, 6], [])
    >>> sort_nearly_sorted([3, 2, 1], 2)
    [1, 2, 3]
    """
    heap = list(numbers[:k + 1])
    heapq.heapify(heap)
    result = [heapq.heappushpop(heap, number) for number in numbers[k + 1:]]
    while heap:
        result.append(heapq.heappop(heap))
    return result


def insert_sorted(numbers, number):
    """Insert a number into a sorted list in place.

    Ask:
        insert a value into a sorted list and keep it sorted
        bisect.insort example
        add an element to an ordered list at the right position
        insert into sorted list with bisect
        keep a list sorted with bisect
        insert into a sorted list with bisect.insort
        insert into a sorted list keeping order
        insert a value into a sorted list so that it stays sorted

    >>> numbers = [1, 3, 5]
    >>> insert_sorted(numbers, 4); insert_sorted(numbers, 0); insert_sorted(numbers, 9)
    >>> numbers
    [0, 1, 3, 4, 5, 9]
    """
    insort(numbers, number)


def contains_sorted(numbers, target):
    """Tell whether a sorted list contains target, with bisect.

    Ask:
        check whether a sorted list contains a value with bisect
        membership test in a sorted list in O(log n)
        is x in this sorted list, using bisect
        fast contains for sorted lists

    >>> contains_sorted([1, 3], 3), contains_sorted([1, 3], 2), contains_sorted([1, 3], 4)
    (True, False, False)
    """
    index = bisect_left(numbers, target)
    return index < len(numbers) and numbers[index] == target


def insert_position(numbers, target):
    """Return where target would be inserted in a sorted list.

    Ask:
        position where a value would be inserted in a sorted list
        insertion index in an ordered list with bisect
        bisect_left example
        at which index must i insert x to keep the list sorted
        insert position of a value in a sorted list
        search insert position
        where should target be inserted to keep the list sorted
        leftmost index for inserting into an ordered array

    >>> insert_position([1, 3, 3, 5], 3), insert_position([1, 3], 9), insert_position([], 1)
    (1, 2, 0)
    """
    return bisect_left(numbers, target)


def occurrences_with_bisect(numbers, target):
    """Return how often target occurs in a sorted list.

    Ask:
        count occurrences of a value in a sorted list with bisect
        number of times x appears in a sorted list in O(log n)
        bisect_right minus bisect_left
        how many equal elements does a sorted list have
        count occurrences of a value in a sorted list in O(log n)
        how often does x occur in a sorted array, using bisect
        number of equal elements in an ordered list with binary search
        fast count in a sorted list

    >>> [occurrences_with_bisect(numbers, 2) for numbers in ([1, 2, 2, 2, 3], [1, 3], [])]
    [3, 0, 0]
    """
    return bisect_right(numbers, target) - bisect_left(numbers, target)


def count_in_range(numbers, low, high):
    """Return how many numbers of a sorted list lie between low and high.

    Ask:
        count values between low and high in a sorted list with bisect
        how many elements of a sorted list are in an inclusive range
        number of sorted values within limits in O(log n)
        range count with bisect

    >>> count_in_range([1, 2, 4, 4, 7], 2, 4), count_in_range([1, 9], 2, 8)
    (3, 0)
    """
    return bisect_right(numbers, high) - bisect_left(numbers, low)


def first_at_least(numbers, target):
    """Return the first number of a sorted list that is not below target.

    Ask:
        smallest value greater than or equal to x in a sorted list
        ceiling of a value in a sorted list with bisect
        first element not less than target
        next larger or equal element in an ordered list, None if there is none
        ceiling of a value in a sorted list
        smallest element greater than or equal to x in a sorted array
        next available value in an ordered list that is not below a limit
        find the ceiling with bisect, None if there is none

    >>> first_at_least([1, 4, 6], 4), first_at_least([1, 4, 6], 5), first_at_least([1], 2)
    (4, 6, None)
    """
    index = bisect_left(numbers, target)
    return numbers[index] if index < len(numbers) else None


def last_at_most(numbers, target):
    """Return the last number of a sorted list that is not above target.

    Ask:
        largest value less than or equal to x in a sorted list
        floor of a value in a sorted list with bisect
        last element not greater than target
        predecessor or equal element in an ordered list, None if there is none
        floor of a value in a sorted list
        largest element less than or equal to x in a sorted array
        biggest entry of an ordered list that does not exceed a limit
        find the floor with bisect, None if there is none

    >>> last_at_most([1, 4, 6], 4), last_at_most([1, 4, 6], 5), last_at_most([1], 0)
    (4, 4, None)
    """
    index = bisect_right(numbers, target)
    return numbers[index - 1] if index else None


def closest_in_sorted(numbers, target):
    """Return the number of a sorted list that is closest to target.

    Ask:
        closest value in a sorted list with bisect
        nearest number to x in an ordered list in O(log n)
        find the element of a sorted list nearest to target using bisect
        take_closest from a sorted sequence

    >>> closest_in_sorted([1, 4, 9], 6), closest_in_sorted([1, 4, 9], 7)
    (4, 9)
    >>> closest_in_sorted([1, 4], -5), closest_in_sorted([1, 4], 10)
    (1, 4)
    """
    index = bisect_left(numbers, target)
    return min(numbers[max(index - 1, 0):index + 1], key=lambda number: abs(number - target))


def grade(score):
    """Return the letter grade of a score from 0 to 100 with bisect.

    Ask:
        letter grade from a score with bisect
        map a score to A, B, C, D or F using bisect instead of if elif
        grade lookup with breakpoints and bisect
        convert points to grades via bisect_right
        bisect to find grade for score

    >>> [grade(score) for score in [33, 60, 69, 77, 89, 90, 100]]
    ['F', 'D', 'D', 'C', 'B', 'A', 'A']
    """
    return "FDCBA"[bisect_right([60, 70, 80, 90], score)]


def find_bin(value, edges):
    """Return the index of the bin that a value falls in.

    Ask:
        find the bin index of a value given sorted edges
        which bucket does a value belong to, with bisect
        assign a number to an interval with bisect
        histogram bin lookup with breakpoints

    >>> find_bin(5, [0, 10, 20]), find_bin(10, [0, 10, 20]), find_bin(-1, [0, 10, 20])
    (1, 2, 0)
    """
    return bisect_right(edges, value)


class SortedList:
    """List class that keeps its items sorted while they are added and removed.

    Ask:
        sorted list class with bisect
        class that keeps its elements sorted on insert
        SortedList with add, remove and contains
        always sorted collection using insort

    >>> items = SortedList([3, 1])
    >>> items.add(2)
    >>> list(items), len(items), items[0], 2 in items, 5 in items
    ([1, 2, 3], 3, 1, True, False)
    >>> items.remove(2); list(items)
    [1, 3]
    >>> items.remove(2)
    Traceback (most recent call last):
    ValueError: 2 is not in the list
    """

    def __init__(self, items=()):
        self.items = sorted(items)

    def add(self, item):
        insort(self.items, item)

    def remove(self, item):
        if item not in self:
            raise ValueError(f"{item!r} is not in the list")
        del self.items[bisect_left(self.items, item)]

    def __contains__(self, item):
        index = bisect_left(self.items, item)
        return index < len(self.items) and self.items[index] == item

    def __getitem__(self, index):
        return self.items[index]

    def __len__(self):
        return len(self.items)


def longest_increasing_length(numbers):
    """Return the length of the longest increasing subsequence with bisect.

    Ask:
        longest increasing subsequence in O(n log n)
        length of the longest strictly increasing subsequence with bisect
        lis with bisect_left
        patience sorting length of increasing subsequence

    >>> longest_increasing_length([10, 9, 2, 5, 3, 7, 101, 18])
    4
    >>> longest_increasing_length([]), longest_increasing_length([2, 2])
    (0, 1)
    """
    tails = []
    for number in numbers:
        index = bisect_left(tails, number)
        if index == len(tails):
            tails.append(number)
        else:
            tails[index] = number
    return len(tails)


def percentile_rank(scores, score):
    """Return the percentage of scores that are at most a score.

    Ask:
        percentile rank of a score with bisect
        what percentage of values is less than or equal to x
        percentile of a value within a list of scores
        share of scores not above the given score in percent
        percentile rank of a value in a list

    >>> percentile_rank([50, 60, 70, 80], 70), percentile_rank([50, 60], 40)
    (75.0, 0.0)
    """
    return 100 * bisect_right(sorted(scores), score) / len(scores)


def snippet_heap_basics(numbers):
    """Turn a list into a heap, push a value and pop the smallest.

    Ask:
        heapify numbers, push 0 and pop the smallest
        heapq basics with heapify, heappush and heappop
        how do i use heapq with a list called numbers
        make a heap of numbers and get the smallest element

    >>> snippet_heap_basics([3, 1, 2])
    0
    """
    heapq.heapify(numbers)
    heapq.heappush(numbers, 0)
    smallest = heapq.heappop(numbers)
    return smallest
