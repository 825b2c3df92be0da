"""Comparing, merging, zipping and combining lists."""
from collections import Counter
from heapq import merge
from itertools import chain, zip_longest


def common_elements(a, b):
    """Return the elements that two lists have in common.

    Ask:
        find the common elements of two lists
        intersection of two lists
        function that returns items which are in both arrays
        elements shared by list a and list b
        get values present in both lists, without duplicates
        elements that two lists share
        compare two lists and return common elements
        intersection of two lists without duplicates keeping order
        intersection of two lists, order of the first list kept

    >>> common_elements([1, 2, 2, 3], [3, 2])
    [2, 3]
    >>> common_elements([1], [2])
    []
    """
    other = set(b)
    return [item for item in dict.fromkeys(a) if item in other]


def intersect(a, b):
    """Return the elements that two lists have in common, with repetition.

    Ask:
        intersection of two lists keeping duplicates
        common elements of two arrays as many times as they occur in both
        multiset intersection of two lists
        find shared items of two lists counting repeats
        common elements of two lists including duplicates with Counter
        multiset intersection of two lists with Counter
        intersect two lists and keep duplicates
        Counter & Counter as a list
        list intersection with duplicates
        common elements of two arrays counting repetitions

    >>> sorted(intersect([1, 2, 2, 3, 3], [2, 2, 2, 3]))
    [2, 2, 3]
    >>> intersect([], [1])
    []
    """
    return list((Counter(a) & Counter(b)).elements())


def have_common(a, b):
    """Tell whether two lists have at least one element in common.

    Ask:
        check if two lists have a common element
        do two lists share any item
        function that returns True if at least one member is in both lists
        are there common values between two arrays
        check if two lists share any element
        do two lists overlap in at least one item
        check two lists share an element using sets

    >>> have_common([1, 2], [2, 3])
    True
    >>> have_common([1], [2])
    False
    >>> have_common([], [])
    False
    """
    return not set(a).isdisjoint(b)


def union(a, b):
    """Return the union of two lists without duplicates.

    Ask:
        union of two lists
        combine two lists without duplicates
        all distinct elements of two arrays, in order of appearance
        merge lists a and b and keep each value only once
        merge lists without duplicates
        merge two lists and remove duplicates
        merge lists and remove duplicates

    >>> union([1, 2], [2, 3, 1])
    [1, 2, 3]
    >>> union([], [])
    []
    """
    return list(dict.fromkeys(a + b))


def difference(a, b):
    """Return the elements of the first list that are not in the second.

    Ask:
        difference of two lists
        elements in the first list but not in the second
        subtract one list from another
        items of list a missing from list b
        elements that are in a but not in b
        items in the first list that are not in the second list
        difference between two lists
        find items in list1 that are not in list2

    >>> difference([1, 2, 3, 1], [2])
    [1, 3, 1]
    >>> difference([], [1])
    []
    """
    other = set(b)
    return [item for item in a if item not in other]


def symmetric_difference(a, b):
    """Return the elements that are in exactly one of two lists.

    Ask:
        symmetric difference of two lists
        elements that are in one list or the other but not both
        items not shared by two arrays
        values unique to each of two lists
        elements in either list but not both
        elements in one of the lists but not both
        find elements that appear in only one of two lists

    >>> symmetric_difference([1, 2, 3], [3, 4])
    [1, 2, 4]
    >>> symmetric_difference([1], [1])
    []
    """
    return [item for item in a if item not in b] + [item for item in b if item not in a]


def concatenate(first, second):
    """Concatenate two lists.

    Ask:
        concatenate two lists
        join two lists together
        append one array to another and return a new list
        function that adds list b to the end of list a
        combine two lists into one

    >>> a = [1]
    >>> concatenate(a, [2, 3])
    [1, 2, 3]
    >>> a
    [1]
    >>> concatenate([], [])
    []
    """
    return first + second


def extend_list(items, other):
    """Extend a list in place with another list.

    Ask:
        extend a list with the elements of another list
        add all the items of one list to another in place
        append every element of list b to list a
        how do i add multiple items to an existing list

    >>> extend_list([1], [2, 3])
    [1, 2, 3]
    >>> a = []
    >>> extend_list(a, [1]) is a
    True
    """
    items.extend(other)
    return items


def concatenate_all(*lists):
    """Join any number of lists into one.

    Ask:
        concatenate any number of lists
        merge several lists into one
        function with *args that joins all the given lists
        combine multiple arrays into a single list

    >>> concatenate_all([1], [2, 3], [])
    [1, 2, 3]
    >>> concatenate_all()
    []
    """
    return list(chain.from_iterable(lists))


def merge_sorted(a, b):
    """Merge two sorted lists into one sorted list.

    Ask:
        merge two sorted lists
        merge two sorted arrays into one sorted array
        combine two ordered lists keeping the order without calling sort
        merge step of merge sort
        merge sorted arrays
        merge two sorted arrays
        merge two sorted lists into one sorted list with two pointers

    >>> merge_sorted([1, 3, 5], [2, 3, 9, 10])
    [1, 2, 3, 3, 5, 9, 10]
    >>> merge_sorted([], [1])
    [1]
    >>> merge_sorted([2], [])
    [2]
    """
    result = []
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] <= b[j]:
            result.append(a[i])
            i += 1
        else:
            result.append(b[j])
            j += 1
    return result + a[i:] + b[j:]


def merge_all_sorted(lists):
    """Merge any number of sorted lists.

    Ask:
        merge k sorted lists
        merge many sorted arrays with a heap
        combine several sorted lists into one sorted list with heapq
        k-way merge

    >>> merge_all_sorted([[1, 4], [2, 3], []])
    [1, 2, 3, 4]
    >>> merge_all_sorted([])
    []
    """
    return list(merge(*lists))


def concat_sorted(a, b):
    """Merge two lists and sort the result.

    Ask:
        combine two lists and sort them
        merge two unsorted lists into a sorted one
        join two arrays and return them in ascending order
        function that concatenates lists and sorts the result

    >>> concat_sorted([3, 1], [2])
    [1, 2, 3]
    >>> concat_sorted([], [])
    []
    """
    return sorted(a + b)


def interleave(a, b):
    """Interleave two lists of equal length.

    Ask:
        interleave two lists
        alternate elements of two lists
        merge two arrays by taking one item from each in turn
        zip two lists into one flat list
        merge two lists alternately
        combine two lists alternating their elements
        take elements from two lists in turn

    >>> interleave([1, 2], ["a", "b"])
    [1, 'a', 2, 'b']
    >>> interleave([], [])
    []
    """
    return [item for pair in zip(a, b) for item in pair]


def interleave_all(a, b):
    """Interleave two lists of any length.

    Ask:
        interleave two lists of different lengths
        alternate elements from two arrays and append the rest of the longer one
        weave lists together, leftover items at the end
        alternately take from two lists until both are used up

    >>> interleave_all([1, 2, 3], ["a"])
    [1, 'a', 2, 3]
    >>> interleave_all([1], ["a", "b"])
    [1, 'a', 'b']
    >>> interleave_all([], [])
    []
    """
    shorter = min(len(a), len(b))
    result = [item for pair in zip(a, b) for item in pair]
    return result + a[shorter:] + b[shorter:]


def add_lists(a, b):
    """Add two lists element by element.

    Ask:
        add two lists element by element
        sum corresponding elements of two lists
        elementwise addition of two arrays
        function that returns [a[0] + b[0], a[1] + b[1], ...]
        add two lists element-wise

    >>> add_lists([1, 2], [3, -4])
    [4, -2]
    >>> add_lists([], [])
    []
    """
    return [x + y for x, y in zip(a, b)]


def subtract_lists(a, b):
    """Subtract two lists element by element.

    Ask:
        subtract two lists element by element
        elementwise difference of two lists of numbers
        function that subtracts the items of b from the items of a
        difference of corresponding elements
        subtract two lists

    >>> subtract_lists([5, 2], [3, -4])
    [2, 6]
    >>> subtract_lists([], [])
    []
    """
    return [x - y for x, y in zip(a, b)]


def multiply_lists(a, b):
    """Multiply two lists element by element.

    Ask:
        multiply two lists element by element
        elementwise product of two lists
        products of corresponding items in two arrays
        hadamard product of lists

    >>> multiply_lists([1, 2], [3, -4])
    [3, -8]
    >>> multiply_lists([], [])
    []
    """
    return [x * y for x, y in zip(a, b)]


def dot_product(a, b):
    """Return the dot product of two lists.

    Ask:
        dot product of two lists
        scalar product of two vectors
        sum of the products of corresponding elements
        inner product of two arrays

    >>> dot_product([1, 2, 3], [4, 5, 6])
    32
    >>> dot_product([], [])
    0
    """
    return sum(x * y for x, y in zip(a, b))


def elementwise_max(a, b):
    """Return the larger of each pair of elements of two lists.

    Ask:
        elementwise maximum of two lists
        take the bigger number at each position of two arrays
        max of corresponding elements
        function comparing two lists item by item and keeping the larger values

    >>> elementwise_max([1, 5, 0], [3, 2, 0])
    [3, 5, 0]
    >>> elementwise_max([], [])
    []
    """
    return [max(x, y) for x, y in zip(a, b)]


def zip_lists(a, b):
    """Zip two lists into a list of pairs.

    Ask:
        zip two lists into a list of tuples
        pair the elements of two lists
        combine two arrays into pairs
        make (a, b) tuples from two lists
        combine lists into a list of tuples
        pair up the elements of two lists as tuples
        combine two lists into pairs

    >>> zip_lists([1, 2], ["a", "b"])
    [(1, 'a'), (2, 'b')]
    >>> zip_lists([1, 2], ["a"])
    [(1, 'a')]
    """
    return list(zip(a, b))


def zip_fill(a, b, fill=None):
    """Zip two lists of different lengths, filling the gaps.

    Ask:
        zip two lists of different lengths and fill missing values
        zip_longest of two lists
        pair elements of uneven lists with a default for the shorter one
        combine two lists into tuples without dropping the extra items
        zip two lists of different length
        zip_longest with a fill value
        pair up lists and fill missing values
        combine two lists without losing the tail of the longer one

    >>> zip_fill([1, 2], ["a"])
    [(1, 'a'), (2, None)]
    >>> zip_fill([], ["a"], 0)
    [(0, 'a')]
    """
    return list(zip_longest(a, b, fillvalue=fill))


def unzip(pairs):
    """Split a list of pairs into two lists.

    Ask:
        unzip a list of tuples into two lists
        split list of pairs into separate lists
        opposite of zip
        turn [(1, "a"), (2, "b")] into [1, 2] and ["a", "b"]
        convert a list of tuples to two lists
        separate a list of pairs into two lists

    >>> unzip([(1, "a"), (2, "b")])
    ([1, 2], ['a', 'b'])
    >>> unzip([])
    ([], [])
    """
    return [first for first, _ in pairs], [second for _, second in pairs]


def lists_to_dict(keys, values):
    """Make a dictionary from a list of keys and a list of values.

    Ask:
        create a dictionary from two lists
        zip keys and values into a dict
        map one list to another as a dictionary
        function that takes keys and values and builds a dict
        build a dict from two lists
        make a dictionary from a list of keys and a list of values
        zip two lists into a dictionary
        convert two lists into a dict
        map two lists into a dictionary
        create a dict from keys and values lists
        combine two lists into a dict where the first are keys
        map names to ages from two lists
        combine two lists into dict

    >>> lists_to_dict(["a", "b"], [1, 2])
    {'a': 1, 'b': 2}
    >>> lists_to_dict([], [])
    {}
    """
    return dict(zip(keys, values))


def lists_equal(a, b):
    """Tell whether two lists are equal.

    Ask:
        check if two lists are equal
        are two lists identical, same elements in the same order
        compare two lists
        function that returns True if both arrays are the same
        check if two lists are identical
        two lists have the same elements in the same order

    >>> lists_equal([1, 2], [1, 2])
    True
    >>> lists_equal([1, 2], [2, 1])
    False
    >>> lists_equal([], [])
    True
    """
    return a == b


def equal_with_loop(a, b):
    """Tell whether two lists are equal, compared with a loop.

    Ask:
        compare two lists without using == on the lists
        check with a loop if two lists are equal
        check equality of two arrays element by element
        loop over two lists to see if they are identical

    >>> equal_with_loop([1, 2], [1, 2])
    True
    >>> equal_with_loop([1, 2], [1, 3])
    False
    >>> equal_with_loop([1], [1, 2])
    False
    >>> equal_with_loop([], [])
    True
    """
    if len(a) != len(b):
        return False
    for i in range(len(a)):
        if a[i] != b[i]:
            return False
    return True


def same_elements(a, b):
    """Tell whether two lists hold the same elements in any order.

    Ask:
        check if two lists have the same elements in any order
        compare two lists ignoring order
        are two arrays permutations of each other
        same items with the same counts regardless of order
        check if two lists are the same ignoring order
        two lists contain the same items regardless of order
        two lists same elements ignoring order
        same numbers in any order with the same counts
        are two lists equal regardless of order
        same items in two lists, order does not matter

    >>> same_elements([1, 2, 2], [2, 1, 2])
    True
    >>> same_elements([1, 2, 2], [1, 1, 2])
    False
    >>> same_elements([], [])
    True
    """
    return Counter(a) == Counter(b)


def is_rotation(a, b):
    """Tell whether one list is a rotation of another.

    Ask:
        check if one list is a rotation of another
        are two lists circularly identical
        is list b a cyclic shift of list a
        function to test whether an array is a rotated version of another array

    >>> is_rotation([1, 2, 3], [3, 1, 2])
    True
    >>> is_rotation([1, 2, 3], [3, 2, 1])
    False
    >>> is_rotation([1], [1, 1])
    False
    >>> is_rotation([], [])
    True
    """
    if len(a) != len(b):
        return False
    return not a or any(a[i:] + a[:i] == b for i in range(len(a)))


def is_palindrome_list(items):
    """Tell whether a list reads the same in both directions.

    Ask:
        check if a list is a palindrome
        does the list read the same forwards and backwards
        is the array symmetric
        palindromic list
        is the list symmetric
        reads a list the same from both ends

    >>> is_palindrome_list([1, 2, 1])
    True
    >>> is_palindrome_list([1, 2])
    False
    >>> is_palindrome_list([])
    True
    """
    return items == items[::-1]


def contains_all(items, wanted):
    """Tell whether all elements of one list are in another.

    Ask:
        check if a list contains all elements of another list
        are all items of list a in list b
        is one list a subset of another
        every element of the first array also occurs in the second
        are all elements of a in b
        is every element of the first list in the second
        does a list contain all the wanted elements

    >>> contains_all([1, 2, 3], [3, 1])
    True
    >>> contains_all([1, 2], [1, 5])
    False
    >>> contains_all([1], [])
    True
    """
    return set(wanted) <= set(items)


def has_sublist(items, sub):
    """Tell whether a list contains another as a contiguous part.

    Ask:
        check if a list is a sublist of another
        does the array contain a given sequence of consecutive elements
        is sub a contiguous slice of items
        find out if one list occurs inside another one in order without gaps
        check if list contains a sublist
        does one list occur inside another as a contiguous part
        is list a contiguous sublist of another
        does the list contain 1 2 3 in that order without gaps
        does a list occur as a slice of another list

    >>> has_sublist([1, 2, 3, 4], [2, 3])
    True
    >>> has_sublist([1, 2, 3], [1, 3])
    False
    >>> has_sublist([1, 2], [1, 2])
    True
    >>> has_sublist([], [])
    True
    """
    n = len(sub)
    return any(items[i:i + n] == sub for i in range(len(items) - n + 1))


def is_subsequence(sub, items):
    """Tell whether a list contains another as a subsequence.

    Ask:
        check if a list is a subsequence of another list
        elements of sub appear in items in the same order, gaps allowed
        is one array a subsequence of the other
        function is_subsequence(sub, items)
        is one string a subsequence of another
        is a list a subsequence of another
        do the elements of a list occur in another in the same order with gaps

    >>> is_subsequence([1, 3], [1, 2, 3])
    True
    >>> is_subsequence([3, 1], [1, 2, 3])
    False
    >>> is_subsequence([], [])
    True
    >>> is_subsequence([1, 1], [1])
    False
    """
    remaining = iter(items)
    return all(item in remaining for item in sub)


def differing_indices(a, b):
    """Return the indices at which two lists differ.

    Ask:
        find the positions where two lists differ
        indices of mismatching elements of two lists
        compare two arrays and list the indexes that are not equal
        where are two lists of the same length different

    >>> differing_indices([1, 2, 3], [1, 5, 4])
    [1, 2]
    >>> differing_indices([], [])
    []
    """
    return [index for index, (x, y) in enumerate(zip(a, b)) if x != y]


def count_matches(a, b):
    """Count the positions at which two lists agree.

    Ask:
        count matching positions of two lists
        how many elements of two lists are equal at the same index
        number of correct answers given answers and key
        compare two arrays and count equal pairs
        number of elements in common at the same position
        how often do two lists agree at the same index

    >>> count_matches([1, 2, 3], [1, 5, 3])
    2
    >>> count_matches([], [])
    0
    """
    return sum(x == y for x, y in zip(a, b))


def accuracy(predicted, actual):
    """Return the fraction of predictions that are right.

    Ask:
        accuracy of predictions
        fraction of predicted labels that equal the true labels
        calculate classification accuracy from two lists
        share of correct predictions

    >>> accuracy([1, 0, 1, 1], [1, 1, 1, 1])
    0.75
    >>> accuracy(["a"], ["b"])
    0.0
    """
    correct = sum(p == a for p, a in zip(predicted, actual))
    return correct / len(actual)


def list_changes(old, new):
    """Return what was added to and removed from a list.

    Ask:
        find added and removed items between two lists
        compare old and new list and return what was added and what was removed
        diff two lists
        changes between two versions of a list

    >>> list_changes([1, 2], [2, 3])
    ([3], [1])
    >>> list_changes([], [])
    ([], [])
    """
    added = [item for item in new if item not in old]
    removed = [item for item in old if item not in new]
    return added, removed


def common_to_all(lists):
    """Return the elements common to all of several lists.

    Ask:
        common elements of several lists
        intersection of a list of lists
        items that occur in all the lists
        values shared by three or more arrays, sorted
        find the intersection of several lists
        intersection of multiple lists
        elements present in every list
        common elements in several lists
        common elements of three lists
        values present in all of the lists

    >>> common_to_all([[1, 2, 3], [2, 3], [3, 2, 5]])
    [2, 3]
    >>> common_to_all([[1], [2]])
    []
    >>> common_to_all([])
    []
    """
    if not lists:
        return []
    return sorted(set.intersection(*map(set, lists)))


def merge_intervals(intervals):
    """Merge overlapping intervals.

    Ask:
        merge overlapping intervals
        combine intervals that overlap
        function that takes a list of [start, end] and merges the overlapping ones
        union of time ranges

    >>> merge_intervals([[1, 3], [2, 6], [8, 10]])
    [[1, 6], [8, 10]]
    >>> merge_intervals([[5, 6], [1, 9], [2, 3]])
    [[1, 9]]
    >>> merge_intervals([[1, 2], [2, 3]])
    [[1, 3]]
    >>> merge_intervals([])
    []
    """
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged


def overlap(a, b):
    """Tell whether two intervals overlap.

    Ask:
        check if two intervals overlap
        do two ranges intersect
        function that tests whether [a, b] and [c, d] have a common point
        are two time slots in conflict, touching ends count

    >>> overlap((1, 3), (2, 5))
    True
    >>> overlap((1, 3), (3, 5))
    True
    >>> overlap((4, 5), (1, 3))
    False
    >>> overlap((1, 2), (3, 4))
    False
    """
    return a[0] <= b[1] and b[0] <= a[1]


def interval_intersection(a, b):
    """Return the intersection of two intervals, or None.

    Ask:
        intersection of two intervals
        overlapping part of two ranges
        return the common section of [a, b] and [c, d] or None
        where do two time spans overlap

    >>> interval_intersection((1, 4), (2, 6))
    (2, 4)
    >>> interval_intersection((1, 2), (3, 4)) is None
    True
    >>> interval_intersection((1, 2), (2, 3))
    (2, 2)
    """
    start = max(a[0], b[0])
    end = min(a[1], b[1])
    return (start, end) if start <= end else None


def insert_sorted(numbers, value):
    """Insert a number into a sorted list.

    Ask:
        insert a number into a sorted list keeping it sorted
        add a value at the right place of an ordered list with a loop
        sorted insert without bisect
        put an element into an ascending array
        insert a value into a sorted list
        insert into sorted list at the correct position

    >>> insert_sorted([1, 3, 5], 4)
    [1, 3, 4, 5]
    >>> insert_sorted([1, 3], 3)
    [1, 3, 3]
    >>> insert_sorted([], 1)
    [1]
    >>> insert_sorted([2], 9)
    [2, 9]
    """
    index = 0
    while index < len(numbers) and numbers[index] < value:
        index += 1
    return numbers[:index] + [value] + numbers[index:]


def missing_numbers(numbers):
    """Return the elements that must be added to a list to complete a range.

    Ask:
        find the missing numbers in a list
        missing integers between the smallest and largest of a list
        which numbers are absent from a sequence
        gaps in a list of integers
        missing numbers using set difference

    >>> missing_numbers([1, 2, 5, 7])
    [3, 4, 6]
    >>> missing_numbers([3])
    []
    >>> missing_numbers([])
    []
    """
    if not numbers:
        return []
    present = set(numbers)
    return [n for n in range(min(numbers), max(numbers) + 1) if n not in present]


def full_names(first_names, last_names):
    """Concatenate two lists of strings element by element.

    Ask:
        concatenate two lists of strings element by element
        join corresponding strings of two lists
        combine first names and last names from two lists with a space
        full names from a list of first names and a list of surnames

    >>> full_names(["Ada", "Alan"], ["Lovelace", "Turing"])
    ['Ada Lovelace', 'Alan Turing']
    >>> full_names([], [])
    []
    """
    return [f"{first} {last}" for first, last in zip(first_names, last_names)]


def sort_by_other(items, keys):
    """Sort one list by the values of another.

    Ask:
        sort a list by the values of another list
        order items using a second list of keys
        sort names by their scores given in a parallel list
        reorder one array according to another

    >>> sort_by_other(["a", "b", "c"], [3, 1, 2])
    ['b', 'c', 'a']
    >>> sort_by_other(["b", "a"], [1, 1])
    ['b', 'a']
    >>> sort_by_other([], [])
    []
    """
    pairs = sorted(zip(keys, items), key=lambda pair: pair[0])
    return [item for _, item in pairs]


def jaccard(a, b):
    """Return the jaccard similarity of two lists.

    Ask:
        jaccard similarity of two lists
        similarity of two lists as size of intersection over size of union
        how similar are two sets of tags
        overlap ratio between two collections

    >>> jaccard([1, 2], [2, 3])
    0.3333333333333333
    >>> jaccard([1], [1])
    1.0
    >>> jaccard([], [])
    1.0
    """
    a, b = set(a), set(b)
    if not a and not b:
        return 1.0
    return len(a & b) / len(a | b)


def shared_start(a, b):
    """Return the longest common prefix of two lists.

    Ask:
        longest common prefix of two lists
        leading elements that two lists share
        how do two arrays start the same
        common beginning of two sequences

    >>> shared_start([1, 2, 3], [1, 2, 4])
    [1, 2]
    >>> shared_start([1], [2])
    []
    >>> shared_start([1, 2], [1])
    [1]
    """
    result = []
    for x, y in zip(a, b):
        if x != y:
            break
        result.append(x)
    return result


def relabel(items, old, new):
    """Return the second list's element for each element of the first by position.

    Ask:
        replace the elements of one list using a mapping from two lists
        translate every item of a list with a list of old values and a list of new values
        substitute several values in a list at once
        map old labels to new labels

    >>> relabel(["a", "b", "x"], ["a", "b"], [1, 2])
    [1, 2, 'x']
    >>> relabel([], [1], [2])
    []
    """
    mapping = dict(zip(old, new))
    return [mapping.get(item, item) for item in items]
