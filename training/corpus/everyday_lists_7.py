"""Everyday requests about lists: second occurrences, alternation, splits, gaps and small checks."""
import math
from collections import Counter
from itertools import pairwise


def second_index(items, value):
    """Return the index of the second occurrence of a value, -1 if there is none.

    Ask:
        index of the second occurrence of a value
        where does an element occur for the second time
        position of the second x in a list, -1 if missing
        find the 2nd appearance of an item

    >>> second_index([5, 1, 5, 5], 5), second_index([5], 5), second_index([], 5)
    (2, -1, -1)
    """
    indices = [index for index, item in enumerate(items) if item == value]
    return indices[1] if len(indices) > 1 else -1


def nth_index(items, value, n):
    """Return the index of the nth occurrence of a value, -1 if there are fewer.

    Ask:
        index of the nth occurrence of a value in a list
        position of the k-th appearance of x in an array
        where does an item occur for the nth time
        find the third occurrence of an element, n given

    >>> nth_index([5, 1, 5, 5], 5, 3), nth_index([5], 5, 2), nth_index([5], 5, 1)
    (3, -1, 0)
    """
    for index, item in enumerate(items):
        if item == value:
            n -= 1
            if n == 0:
                return index
    return -1


def most_common_first(items):
    """Return the most frequent element, the one that occurs first on ties.

    Ask:
        most frequent number, first one wins ties
        most common element with ties broken by first appearance
        mode of a list, earliest on equal counts
        which item occurs most, the first in case of a tie

    >>> most_common_first([3, 1, 1, 3, 2])
    3
    >>> most_common_first([]) is None
    True
    """
    counts = Counter(items)
    return max(counts, key=counts.get, default=None)


def interleave_three(a, b, c):
    """Return the elements of three lists of equal length in turn.

    Ask:
        interleave three lists
        merge three lists element by element in turn
        alternate items of a, b and c
        weave three arrays together

    >>> interleave_three([1, 2], [3, 4], [5, 6])
    [1, 3, 5, 2, 4, 6]
    """
    return [item for group in zip(a, b, c) for item in group]


def double_odd_indices(numbers):
    """Return the numbers with those at odd indices doubled.

    Ask:
        multiply every element at an odd index by 2
        double the elements at odd positions of a list
        times two for index 1, 3, 5
        double the second, fourth and sixth number

    >>> double_odd_indices([1, 2, 3, 4])
    [1, 4, 3, 8]
    """
    return [number * 2 if index % 2 else number for index, number in enumerate(numbers)]


def first_gap(numbers):
    """Return the first integer missing between the numbers of a sorted list, or None.

    Ask:
        first missing number in a sorted list
        first gap in a sorted list of integers
        which integer is the first to be skipped
        find where consecutive numbers stop

    >>> first_gap([3, 4, 6, 9]), first_gap([1, 2]), first_gap([])
    (5, None, None)
    """
    for a, b in pairwise(numbers):
        if b > a + 1:
            return a + 1
    return None


def replace_maximum_with_average(numbers):
    """Return the numbers with every maximum replaced by the average.

    Ask:
        replace the maximum by the average
        put the mean in place of the largest number
        change each biggest value to the average of the list
        swap the max for the mean

    >>> replace_maximum_with_average([1, 2, 6]), replace_maximum_with_average([])
    ([1, 2, 3.0], [])
    """
    if not numbers:
        return []
    highest = max(numbers)
    average = sum(numbers) / len(numbers)
    return [average if number == highest else number for number in numbers]


def swapped(items, i, j):
    """Return a copy of a list with the elements at two indices exchanged.

    Ask:
        swap the elements at index i and j and return a new list
        new list with two positions exchanged
        swap two items without changing the original list
        copy of a list with items i and j swapped

    >>> swapped([1, 2, 3], 0, 2), swapped([1], 0, 0)
    ([3, 2, 1], [1])
    """
    result = items.copy()
    result[i], result[j] = result[j], result[i]
    return result


def reverse_in_groups(items, k):
    """Return a list whose consecutive groups of k elements are reversed.

    Ask:
        reverse list in groups of k
        reverse every k elements of an array
        turn around each block of k items
        groups of n reversed, the last one may be shorter

    >>> reverse_in_groups([1, 2, 3, 4, 5], 2), reverse_in_groups([], 3)
    ([2, 1, 4, 3, 5], [])
    """
    return [item for i in range(0, len(items), k) for item in items[i:i + k][::-1]]


def count_equal_neighbors(items):
    """Return how many neighbouring pairs are equal.

    Ask:
        count how many pairs of neighbours are equal
        number of times an element equals the next one
        adjacent equal pairs, counted
        how often does a value repeat directly

    >>> count_equal_neighbors([1, 1, 1, 2, 2]), count_equal_neighbors([1])
    (3, 0)
    """
    return sum(a == b for a, b in pairwise(items))


def neighbors_differ(items):
    """Return whether every element differs from the next one.

    Ask:
        is every element different from its neighbour
        no two adjacent elements are equal
        check that neighbours in a list are never the same
        list without equal consecutive items

    >>> neighbors_differ([1, 2, 1]), neighbors_differ([1, 1]), neighbors_differ([])
    (True, False, True)
    """
    return all(a != b for a, b in pairwise(items))


def alternates_parity(numbers):
    """Return whether even and odd numbers alternate.

    Ask:
        does a list alternate between even and odd
        is each neighbour of an even number odd and vice versa
        even odd even odd order check of a list
        alternating parity of a list of numbers

    >>> alternates_parity([1, 2, 5, 8]), alternates_parity([1, 3]), alternates_parity([4])
    (True, False, True)
    """
    return all(a % 2 != b % 2 for a, b in pairwise(numbers))


def alternates_sign(numbers):
    """Return whether positive and negative numbers alternate.

    Ask:
        does a list alternate between positive and negative numbers
        is the sign of each number opposite to that of the next
        alternating signs check
        plus minus plus minus sequence test

    >>> alternates_sign([1, -2, 5]), alternates_sign([1, 2]), alternates_sign([1, 0])
    (True, False, False)
    """
    return all(a * b < 0 for a, b in pairwise(numbers))


def has_three_increasing(numbers):
    """Return whether three consecutive elements are strictly increasing.

    Ask:
        does the list contain three consecutive increasing numbers
        three neighbours in rising order
        increasing run of length 3 in a list
        is there an i with a[i] < a[i+1] < a[i+2]

    >>> has_three_increasing([5, 1, 2, 7]), has_three_increasing([1, 2, 2, 3])
    (True, False)
    """
    return any(a < b < c for a, b, c in zip(numbers, numbers[1:], numbers[2:]))


def has_three_consecutive_numbers(numbers):
    """Return whether three neighbours each are one more than the one before.

    Ask:
        list contains three adjacent numbers like 2, 3, 4
        three neighbouring elements that count up by one
        consecutive integers next to each other, three in a row
        is there n, n+1, n+2 in a row

    >>> has_three_consecutive_numbers([7, 3, 4, 5]), has_three_consecutive_numbers([1, 3, 5])
    (True, False)
    """
    return any(
        b == a + 1 and c == b + 1 for a, b, c in zip(numbers, numbers[1:], numbers[2:])
    )


def index_of_first_drop(numbers):
    """Return the index of the first number smaller than the one before it, or None.

    Ask:
        find index of the first element which is smaller than its predecessor
        where does the list start to fall
        position of the first descent
        first index where the order is broken

    >>> index_of_first_drop([1, 3, 3, 2]), index_of_first_drop([1, 2])
    (3, None)
    """
    return next((i for i in range(1, len(numbers)) if numbers[i] < numbers[i - 1]), None)


def longest_zigzag_length(numbers):
    """Return the length of the longest subsequence that alternately rises and falls.

    Ask:
        longest alternating subsequence
        longest wiggle subsequence length
        longest zigzag subsequence of a list
        length of the longest up and down subsequence

    >>> longest_zigzag_length([1, 7, 4, 9, 2, 5]), longest_zigzag_length([1, 2, 3])
    (6, 2)
    >>> longest_zigzag_length([])
    0
    """
    if not numbers:
        return 0
    up = down = 1
    for a, b in pairwise(numbers):
        if b > a:
            up = down + 1
        elif b < a:
            down = up + 1
    return max(up, down)


def all_splits(items):
    """Return all ways to cut a list into two non-empty parts.

    Ask:
        all splits of a list into two parts
        every way to divide a list in a left and a right part
        list of (head, tail) cuts of a sequence
        splits at every position

    >>> all_splits([1, 2, 3]), all_splits([1])
    ([([1], [2, 3]), ([1, 2], [3])], [])
    """
    return [(items[:i], items[i:]) for i in range(1, len(items))]


def contiguous_partitions(items):
    """Return all ways to cut a list into consecutive non-empty parts.

    Ask:
        all partitions of a list into contiguous parts
        every way to break a list into consecutive sublists
        all segmentations of a sequence
        cut a list at any set of places

    >>> contiguous_partitions([1, 2, 3])
    [[[1], [2], [3]], [[1], [2, 3]], [[1, 2], [3]], [[1, 2, 3]]]
    """
    if not items:
        return [[]]
    return [
        [items[:i]] + rest
        for i in range(1, len(items) + 1)
        for rest in contiguous_partitions(items[i:])
    ]


def list_rotations(items):
    """Return all rotations of a list.

    Ask:
        all rotations of a list
        every cyclic shift of a list
        list of the list rotated by 0, 1, 2 and so on
        circular permutations of a list

    >>> list_rotations([1, 2, 3])
    [[1, 2, 3], [2, 3, 1], [3, 1, 2]]
    """
    return [items[i:] + items[:i] for i in range(len(items))]


def list_suffixes(items):
    """Return all non-empty suffixes of a list, the longest first.

    Ask:
        all suffixes of a list
        every tail of a list
        list of the endings of a list
        sublists that reach to the end

    >>> list_suffixes([1, 2, 3]), list_suffixes([])
    ([[1, 2, 3], [2, 3], [3]], [])
    """
    return [items[start:] for start in range(len(items))]


def palindromes_in(words):
    """Return the palindromes of a list of strings, ignoring case.

    Ask:
        all palindromes in a list
        filter a list of words to palindromes
        which strings of a list read the same backwards
        keep only palindromic strings

    >>> palindromes_in(["Anna", "bob", "cat"])
    ['Anna', 'bob']
    """
    return [word for word in words if word.lower() == word.lower()[::-1]]


def palindromic_numbers(numbers):
    """Return the numbers of a list that are palindromes.

    Ask:
        palindromic numbers in a list
        filter a list to numbers which read the same backwards
        which integers of a list are palindromes
        keep only the palindrome numbers

    >>> palindromic_numbers([121, 12, 7, -33])
    [121, 7]
    """
    return [number for number in numbers if str(number) == str(number)[::-1]]


def running_sum_with_reset(numbers):
    """Return the running sum that starts anew at every zero.

    Ask:
        running sum that restarts at zero
        cumulative sum reset by zeros
        accumulate the values and reset when a 0 comes
        running total since the last zero

    >>> running_sum_with_reset([1, 2, 0, 3, 4])
    [1, 3, 0, 3, 7]
    """
    result = []
    total = 0
    for number in numbers:
        total = total + number if number != 0 else 0
        result.append(total)
    return result


def all_pairwise_sums(a, b):
    """Return the sums of every element of one list with every element of the other.

    Ask:
        pairwise sums of two lists
        all sums x + y with x from a and y from b
        every element of a added to every element of b
        sums of the cartesian product of two lists

    >>> all_pairwise_sums([1, 2], [10, 20])
    [11, 21, 12, 22]
    """
    return [x + y for x in a for y in b]


def average_without_ends(numbers):
    """Return the average without the first and the last number, 0 if none is left.

    Ask:
        average without the first and last
        mean of the inner elements of a list
        average leaving out both ends
        mean of the numbers between first and last

    >>> average_without_ends([9, 1, 3, 9]), average_without_ends([1, 2])
    (2.0, 0)
    """
    inner = numbers[1:-1]
    return sum(inner) / len(inner) if inner else 0


def digit_sum_of_maximum(numbers):
    """Return the digit sum of the largest number.

    Ask:
        sum of the digits of the largest number in a list
        digit sum of the max
        find the largest element and add its digits
        largest value's digits added up

    >>> digit_sum_of_maximum([12, 98, 5]), digit_sum_of_maximum([7])
    (17, 7)
    """
    return sum(map(int, str(abs(max(numbers)))))


def sum_of_reversed(numbers):
    """Return the sum of the numbers with their digits reversed.

    Ask:
        sum of the reversed numbers
        reverse every number and add the results
        total of numbers read backwards
        add mirror images of the numbers of a list

    >>> sum_of_reversed([12, 30]), sum_of_reversed([])
    (24, 0)
    """
    return sum(int(str(number)[::-1]) for number in numbers)


def divisor_counts(n):
    """Return the number of divisors of each number from 1 to n.

    Ask:
        list of the number of divisors for 1..n
        count the divisors of every number up to n
        divisor count for each integer to n
        how many divisors do 1, 2, 3 to n have

    >>> divisor_counts(6), divisor_counts(0)
    ([1, 2, 2, 3, 2, 4], [])
    """
    counts = [0] * n
    for divisor in range(1, n + 1):
        for multiple in range(divisor, n + 1, divisor):
            counts[multiple - 1] += 1
    return counts


def primality_dict(numbers):
    """Return a dict that tells for each number whether it is prime.

    Ask:
        dict of number -> is it prime
        map each number to True if it is prime
        dictionary with the primality of numbers
        which numbers are prime, as a dict of booleans

    >>> primality_dict([1, 2, 9])
    {1: False, 2: True, 9: False}
    """
    def is_prime(n):
        return n > 1 and all(n % i != 0 for i in range(2, math.isqrt(n) + 1))

    return {number: is_prime(number) for number in numbers}


def list_with_max_last(lists):
    """Return the inner list with the largest last element.

    Ask:
        sublist with the max last element
        which inner list ends with the largest number
        list of a list of lists whose last item is greatest
        max sublist by final element

    >>> list_with_max_last([[9, 1], [2, 5], [3]])
    [2, 5]
    """
    return max(lists, key=lambda items: items[-1])


def pair_up_with_rest(items):
    """Return a list cut into pairs, the last element alone if the length is odd.

    Ask:
        group into pairs, last alone if odd
        pairs of a list with a single element left over
        chunks of two, the last may have one
        split a list in twos and keep the remainder

    >>> pair_up_with_rest([1, 2, 3]), pair_up_with_rest([])
    ([[1, 2], [3]], [])
    """
    return [items[i:i + 2] for i in range(0, len(items), 2)]


def max_gap(numbers):
    """Return the largest difference between neighbours of the sorted numbers, 0 for fewer than two.

    Ask:
        maximum gap between sorted elements
        largest gap between successive numbers after sorting
        biggest hole between the values of a list
        widest difference of neighbours in sorted order

    >>> max_gap([9, 1, 3]), max_gap([5])
    (6, 0)
    """
    return max((b - a for a, b in pairwise(sorted(numbers))), default=0)


def deletions_to_sort(numbers):
    """Return how few elements must be removed so that the rest is in ascending order.

    Ask:
        minimum number of deletions to make sorted
        fewest removals to get a non-decreasing list
        how many elements to delete so that the array is sorted
        least deletions for an ordered sequence

    >>> deletions_to_sort([5, 1, 2, 9, 3]), deletions_to_sort([1, 1, 2]), deletions_to_sort([])
    (2, 0, 0)
    """
    lengths = []
    for i, number in enumerate(numbers):
        before = [lengths[j] for j in range(i) if numbers[j] <= number]
        lengths.append(max(before, default=0) + 1)
    return len(numbers) - max(lengths, default=0)


def smallest_subset_with_sum(numbers, target):
    """Return the smallest number of positive numbers that add up to a target, None if impossible.

    Ask:
        subset sum with minimal size
        fewest elements of a list with a given sum, each used once
        smallest subset that adds up to the target
        minimum count of numbers needed for an exact sum

    >>> smallest_subset_with_sum([1, 2, 3, 4], 7), smallest_subset_with_sum([2, 4], 5)
    (2, None)
    >>> smallest_subset_with_sum([1], 0)
    0
    """
    best = {0: 0}
    for number in numbers:
        for total, size in list(best.items()):
            new = total + number
            best[new] = min(size + 1, best.get(new, size + 1))
    return best.get(target)


def count_subsets_with_even_sum(numbers):
    """Return how many subsets, the empty one included, have an even sum.

    Ask:
        count subsets whose sum is even
        number of subsets of a list with an even total
        how many subsets add up to an even number
        even sum subset count

    >>> count_subsets_with_even_sum([1, 2]), count_subsets_with_even_sum([2, 4])
    (2, 4)
    >>> count_subsets_with_even_sum([])
    1
    """
    has_odd = any(number % 2 for number in numbers)
    return 2 ** (len(numbers) - has_odd)


def median_by_selection(numbers):
    """Return the median found by repeatedly taking out the minimum, without sorting.

    Ask:
        median element without sorting function
        median of a list without sort
        find the median by removing the smallest values
        middle value without sorted

    >>> median_by_selection([3, 1, 2]), median_by_selection([4, 1, 3, 2])
    (2, 2.5)
    """
    rest = numbers.copy()
    for _ in range((len(numbers) - 1) // 2):
        rest.remove(min(rest))
    low = min(rest)
    if len(numbers) % 2:
        return low
    rest.remove(low)
    return (low + min(rest)) / 2


def letter_indices(text):
    """Return a dict from each letter to the list of its positions in a text.

    Ask:
        string to dict of letter positions
        positions of every letter of a string
        map each character of a word to its indices, letters only
        at which positions does each letter occur

    >>> letter_indices("aba!")
    {'a': [0, 2], 'b': [1]}
    """
    positions = {}
    for index, char in enumerate(text):
        if char.isalpha():
            positions.setdefault(char, []).append(index)
    return positions
