"""Everyday requests about lists: inner lists, checks, building, replacing and converting."""
from collections import Counter
from itertools import combinations, cycle, islice, zip_longest


def longest_sublist(lists):
    """Return the longest list of a list of lists.

    Ask:
        return the longest list in a list of lists
        which sublist has the most elements
        longest inner list
        find the biggest sublist by length
        sublist with maximum length, the first one on a tie

    >>> longest_sublist([[1], [2, 3], [4, 5]])
    [2, 3]
    >>> longest_sublist([])
    []
    """
    return max(lists, key=len, default=[])


def sublist_with_largest_sum(lists):
    """Return the inner list with the largest sum.

    Ask:
        return the sublist with the largest sum
        which inner list adds up to the most
        list of lists: the one with the highest total
        find the sublist whose sum is maximal
        max of a list of lists by sum

    >>> sublist_with_largest_sum([[1, 2], [5], [4, -4]])
    [5]
    """
    return max(lists, key=sum)


def first_of_each(lists):
    """Return the first element of each inner list, empty ones skipped.

    Ask:
        first item of every inner list
        extract the first element from a list of lists
        take element 0 of each tuple in a list
        list of first elements
        list of the first elements of sublists
        first item of each inner list

    >>> first_of_each([[1, 2], [], [3]])
    [1, 3]
    """
    return [items[0] for items in lists if items]


def last_of_each(lists):
    """Return the last element of each inner list, empty ones skipped.

    Ask:
        last item of every inner list
        extract the last element from a list of lists
        list of last elements
        take the final value of each row
        list of last elements of the tuples

    >>> last_of_each([[1, 2], [], [3]])
    [2, 3]
    """
    return [items[-1] for items in lists if items]


def sum_of_second(pairs):
    """Return the sum of the second elements of pairs.

    Ask:
        sum the second elements of tuples
        add up the second item of every pair
        total of the values in a list of (name, value) tuples
        sum of index 1 over a list of tuples
        sum the numbers in the second position of tuples

    >>> sum_of_second([("a", 1), ("b", 4)])
    5
    >>> sum_of_second([])
    0
    """
    return sum(pair[1] for pair in pairs)


def lengths_of_strings(strings):
    """Return the length of each string.

    Ask:
        list of lengths of strings
        length of every word in a list
        map each string to its length
        how long is each element of a list of strings
        lengths of all items

    >>> lengths_of_strings(["a", "bcd", ""])
    [1, 3, 0]
    """
    return [len(string) for string in strings]


def index_of_longest(strings):
    """Return the index of the longest string, the first one of equal ones.

    Ask:
        index of the longest string in a list
        position of the longest word
        at which index is the longest element
        where is the longest string of an array
        find the index of the item with the most characters

    >>> index_of_longest(["a", "bcd", "efg"])
    1
    """
    return max(range(len(strings)), key=lambda i: len(strings[i]))


def has_negative(numbers):
    """Tell whether any number is negative.

    Ask:
        check if any element is negative
        does a list contain a negative number
        is there a number below zero in the list
        True if at least one value is negative
        any negatives in an array

    >>> has_negative([1, -1]), has_negative([0, 2]), has_negative([])
    (True, False, False)
    """
    return any(number < 0 for number in numbers)


def all_even(numbers):
    """Tell whether all numbers of a list are even.

    Ask:
        check if all numbers are even
        are all elements of a list even
        does a list contain only even numbers
        True when every number is divisible by two
        no odd numbers in the list

    >>> all_even([2, 4]), all_even([2, 3]), all_even([])
    (True, False, True)
    """
    return all(number % 2 == 0 for number in numbers)


def all_of_type(items, kind):
    """Tell whether all items of a list are of a type.

    Ask:
        check if a list contains only strings
        are all elements of a list integers
        check that every item is an instance of a type
        list contains only values of the given type
        do all elements have the same given type

    >>> all_of_type(["a", "b"], str), all_of_type([1, "b"], str), all_of_type([], int)
    (True, False, True)
    """
    return all(isinstance(item, kind) for item in items)


def same_type(items):
    """Tell whether all items of a list have the same type.

    Ask:
        check if all elements have the same type
        is a list homogeneous
        do all the items of a list share one type
        are the types of all values equal
        detect mixed types in a list

    >>> same_type([1, 2]), same_type([1, "a"]), same_type([])
    (True, False, True)
    """
    return len({type(item) for item in items}) <= 1


def contains_with_loop(items, value):
    """Tell whether a value is in a list without the in operator.

    Ask:
        check if an element exists in a list without using in
        search an element with a loop and return True or False
        membership test without the in operator
        write your own contains function for lists
        is x in the list, by comparing one by one

    >>> contains_with_loop([1, 2], 2), contains_with_loop([1, 2], 3), contains_with_loop([], 1)
    (True, False, False)
    """
    for item in items:
        if item == value:
            return True
    return False


def is_permutation_of_range(numbers):
    """Tell whether a list holds each of the numbers 1 to n exactly once.

    Ask:
        check whether a list is a permutation of 1..n
        does a list contain every number from 1 to its length once
        is it a valid permutation of the first n integers
        all numbers 1 to n present exactly once
        permutation check of an array

    >>> is_permutation_of_range([2, 3, 1]), is_permutation_of_range([1, 1])
    (True, False)
    >>> is_permutation_of_range([0, 1]), is_permutation_of_range([])
    (False, True)
    """
    return sorted(numbers) == list(range(1, len(numbers) + 1))


def is_zigzag(numbers):
    """Tell whether the numbers go up and down alternately.

    Ask:
        check if a list is in alternating order
        do the elements rise and fall in turn
        zigzag check of a list
        is an array a wave: up, down, up
        True if each element is a local peak or valley

    >>> is_zigzag([1, 3, 2, 4]), is_zigzag([5, 1, 2]), is_zigzag([1, 2, 3])
    (True, True, False)
    >>> is_zigzag([1, 1]), is_zigzag([1])
    (False, True)
    """
    steps = [b - a for a, b in zip(numbers, numbers[1:])]
    return 0 not in steps and all(a * b < 0 for a, b in zip(steps, steps[1:]))


def starts_with_list(items, prefix):
    """Tell whether a list starts with the elements of another list.

    Ask:
        check if a list starts with another list
        startswith for lists
        is one list a prefix of another
        do the first elements of a list equal a given list
        list begins with sublist

    >>> starts_with_list([1, 2, 3], [1, 2]), starts_with_list([1], [1, 2])
    (True, False)
    >>> starts_with_list([1], [])
    True
    """
    return items[:len(prefix)] == prefix


def combinations_with_sum(numbers, target):
    """Return all combinations of the numbers, of any size, that add up to a target.

    Ask:
        get every combination of numbers that sum to target
        all subsets of a list with a given sum
        find all groups of elements adding up to n
        which combinations of the values give the total
        every subset whose sum equals k

    >>> combinations_with_sum([1, 2, 3], 3)
    [(3,), (1, 2)]
    >>> combinations_with_sum([5], 3)
    []
    """
    return [
        chosen
        for size in range(1, len(numbers) + 1)
        for chosen in combinations(numbers, size)
        if sum(chosen) == target
    ]


def alternating_bits(n):
    """Return a list of n numbers that alternate between 0 and 1.

    Ask:
        create a list of alternating 0 and 1
        n alternating zeros and ones
        list 0, 1, 0, 1 of length n
        alternate between two values n times
        make an alternating binary list

    >>> alternating_bits(5)
    [0, 1, 0, 1, 0]
    >>> alternating_bits(0)
    []
    """
    return [i % 2 for i in range(n)]


def divisible_but_not(start, end, a, b):
    """Return the numbers from start to end that are divisible by a but not by b.

    Ask:
        list of numbers divisible by 7 but not by 5 in a range
        numbers in a range that are multiples of a and not of b
        find all numbers between start and end divisible by one but not the other number
        divisible by 7 and not a multiple of 5 between 2000 and 3200
        filter a range by divisibility with an exception

    >>> divisible_but_not(1, 20, 3, 2)
    [3, 9, 15]
    >>> divisible_but_not(7, 7, 7, 5)
    [7]
    """
    return [n for n in range(start, end + 1) if n % a == 0 and n % b != 0]


def lists_of_empty(n):
    """Return a list of n separate empty lists.

    Ask:
        create a list of n empty lists
        list of empty lists that are independent
        initialise n buckets as lists
        n separate empty lists in a list
        make a list containing n new lists

    >>> rows = lists_of_empty(3)
    >>> rows[0].append(1)
    >>> rows
    [[1], [], []]
    """
    return [[] for _ in range(n)]


def numbers_with_squares(n):
    """Return a list of (number, square) tuples from 1 to n.

    Ask:
        create a list of tuples of a number and its square
        list of (n, n squared) pairs up to n
        tuples of each number from 1 to n with its square
        generate pairs of numbers and squares
        number and square as tuples
        list of (number, square) tuples up to n

    >>> numbers_with_squares(3)
    [(1, 1), (2, 4), (3, 9)]
    """
    return [(i, i ** 2) for i in range(1, n + 1)]


def remove_empty_lists(lists):
    """Return a list of lists without the empty ones.

    Ask:
        remove empty lists from a list of lists
        drop all empty sublists
        filter out the empty inner lists
        keep only sublists that have elements
        delete [] entries from a list

    >>> remove_empty_lists([[1], [], [2, 3]])
    [[1], [2, 3]]
    """
    return [items for items in lists if items]


def remove_while_iterating(items, predicate):
    """Remove the matching items from a list in place, safely.

    Ask:
        remove items from a list while iterating
        safely delete elements in place while looping over a list
        delete matching elements of the same list without skipping any
        in-place filter of a list
        remove from a list inside a loop

    >>> items = [1, 2, 2, 3]
    >>> remove_while_iterating(items, lambda n: n == 2)
    >>> items
    [1, 3]
    """
    items[:] = [item for item in items if not predicate(item)]


def remove_last_element(items):
    """Return a list without its last element.

    Ask:
        delete the last element of a list
        remove the last item
        list without the final element
        all elements but the last one
        drop the tail element of an array

    >>> remove_last_element([1, 2, 3])
    [1, 2]
    >>> remove_last_element([])
    []
    """
    return items[:-1]


def remove_first_element(items):
    """Return a list without its first element.

    Ask:
        delete the first element of a list
        remove the first item
        all elements but the first one
        tail of a list
        drop the head of an array

    >>> remove_first_element([1, 2, 3])
    [2, 3]
    >>> remove_first_element([])
    []
    """
    return items[1:]


def replace_at(items, index, value):
    """Return a list with the element at an index replaced.

    Ask:
        replace the element at an index
        change the item at position i to a new value
        set list element by index and return the list
        update one element of a list by its index
        overwrite the value at a given position

    >>> replace_at([1, 2, 3], 1, 9)
    [1, 9, 3]
    """
    result = items.copy()
    result[index] = value
    return result


def replace_first_match(items, old, new):
    """Return a list with the first occurrence of a value replaced.

    Ask:
        replace the first occurrence of an element in a list
        change only the first matching item
        swap the first x for y in a list
        substitute the first appearance of a value, if any
        replace one occurrence in an array
        replace the first occurrence of a value in a list

    >>> replace_first_match([1, 2, 1], 1, 9)
    [9, 2, 1]
    >>> replace_first_match([1], 5, 9)
    [1]
    """
    if old not in items:
        return items.copy()
    index = items.index(old)
    return items[:index] + [new] + items[index + 1:]


def replace_every_nth_item(items, n, value):
    """Return a list with every n-th element replaced.

    Ask:
        replace every nth element of a list with a value
        change each third item to x, n given
        set every n-th position of a list
        overwrite all nth elements
        substitute every kth item in an array

    >>> replace_every_nth_item([1, 2, 3, 4, 5], 2, 0)
    [1, 0, 3, 0, 5]
    """
    return [value if i % n == 0 else item for i, item in enumerate(items, start=1)]


def cap_values(numbers, limit):
    """Return numbers with those above a limit replaced by the limit.

    Ask:
        replace elements greater than x with x
        cap the values of a list at a maximum
        limit all numbers in a list to at most n
        clip the upper end of a list of numbers
        set all values over a threshold to the threshold

    >>> cap_values([1, 5, 9], 5)
    [1, 5, 5]
    """
    return [min(number, limit) for number in numbers]


def clip_values(numbers, low, high):
    """Return numbers limited to a range.

    Ask:
        clip all values of a list to a range
        clamp every number in a list between low and high
        limit each element to the interval from min to max
        np.clip for a plain list
        force list values into bounds

    >>> clip_values([-5, 3, 12], 0, 10)
    [0, 3, 10]
    """
    return [max(low, min(number, high)) for number in numbers]


def repeat_to_length(items, n):
    """Return a list repeated until it is n long.

    Ask:
        repeat a list until it has length n
        cycle a list to a given length
        extend a list by repeating it up to n items
        fill a list of length n by looping over the items
        take n items from an endless repetition of the list

    >>> repeat_to_length([1, 2, 3], 5)
    [1, 2, 3, 1, 2]
    >>> repeat_to_length([1], 0)
    []
    """
    return list(islice(cycle(items), n))


def double_every_second(numbers):
    """Return numbers with every second one doubled, starting with the second.

    Ask:
        double every second number of a list
        multiply every other element by two
        double the elements at odd indices
        times two for each second item
        luhn step: double every second digit

    >>> double_every_second([1, 2, 3, 4])
    [1, 4, 3, 8]
    """
    return [number * 2 if i % 2 else number for i, number in enumerate(numbers)]


def multiply_by_index(numbers):
    """Return each number multiplied by its index.

    Ask:
        multiply each element by its index
        element times position for a list
        product of every number and its index
        scale list items by their index
        index-weighted list

    >>> multiply_by_index([5, 6, 7])
    [0, 6, 14]
    """
    return [index * number for index, number in enumerate(numbers)]


def add_index_to_each(numbers):
    """Return each number plus its index.

    Ask:
        add the index to each element
        add its position to every number of a list
        element plus index for each item
        increase each value by its index
        new list of numbers[i] + i

    >>> add_index_to_each([5, 5, 5])
    [5, 6, 7]
    """
    return [number + index for index, number in enumerate(numbers)]


def divide_all(numbers, divisor):
    """Return each number divided by a divisor.

    Ask:
        divide list elements by a number
        divide every element of a list by n
        each value over a constant
        scale a list down by a divisor
        elementwise division of a list by a scalar

    >>> divide_all([2, 5], 2)
    [1.0, 2.5]
    """
    return [number / divisor for number in numbers]


def divide_lists(a, b):
    """Return the quotients of two lists, element by element.

    Ask:
        divide two lists element by element
        elementwise division of two lists
        ratio of corresponding elements
        a[i] / b[i] for all i
        quotients of two arrays

    >>> divide_lists([4, 9], [2, 3])
    [2.0, 3.0]
    """
    return [x / y for x, y in zip(a, b)]


def add_uneven_lists(a, b):
    """Return the sums of two lists of maybe different lengths, missing elements as 0.

    Ask:
        add elements of two lists of different length
        elementwise sum of lists with unequal lengths
        sum two lists and treat missing values as zero
        add lists position by position with zip_longest
        sum of lists of different lengths

    >>> add_uneven_lists([1, 2, 3], [10])
    [11, 2, 3]
    >>> add_uneven_lists([], [])
    []
    """
    return [x + y for x, y in zip_longest(a, b, fillvalue=0)]


def add_many_lists(*lists):
    """Return the elementwise sum of several lists.

    Ask:
        sum three lists element by element
        elementwise sum of several lists
        zip and sum many lists
        add any number of lists position by position
        sum of the columns of several lists

    >>> add_many_lists([1, 2], [3, 4], [5, 6])
    [9, 12]
    """
    return [sum(values) for values in zip(*lists)]


def tuples_to_lists(rows):
    """Return a list of tuples as a list of lists.

    Ask:
        convert a list of tuples to a list of lists
        turn each tuple of a list into a list
        tuples to nested lists
        make the inner tuples mutable lists
        list(row) for each tuple

    >>> tuples_to_lists([(1, 2), (3,)])
    [[1, 2], [3]]
    """
    return [list(row) for row in rows]


def lists_to_tuples(rows):
    """Return a list of lists as a list of tuples.

    Ask:
        convert a list of lists to a list of tuples
        turn each inner list into a tuple
        sublists to tuples
        make the rows of a list hashable
        tuple of each sublist

    >>> lists_to_tuples([[1, 2], [3]])
    [(1, 2), (3,)]
    """
    return [tuple(row) for row in rows]


def to_nested_tuple(rows):
    """Return a list of lists as a tuple of tuples.

    Ask:
        convert a list of lists to a tuple of tuples
        freeze a 2d list into nested tuples
        immutable copy of a matrix as tuples
        2d list to tuple of tuples

    >>> to_nested_tuple([[1, 2], [3]])
    ((1, 2), (3,))
    """
    return tuple(tuple(row) for row in rows)


def remove_counts(items, removed):
    """Return a list without the elements of another, each removed as often as it occurs there.

    Ask:
        list difference with duplicates
        subtract one list from another respecting multiplicity
        remove each element of b once from a
        difference of lists counting repetitions

    >>> remove_counts([1, 1, 2, 3], [1, 3])
    [1, 2]
    >>> remove_counts([1], [1, 1])
    []
    """
    remaining = Counter(removed)
    result = []
    for item in items:
        if remaining[item] > 0:
            remaining[item] -= 1
        else:
            result.append(item)
    return result
