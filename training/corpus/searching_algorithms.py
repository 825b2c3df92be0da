"""Searching: linear, binary and its variants, jump, interpolation, two pointers and windows."""
import math


def linear_search_all(items, target):
    """Return every index of target by linear search.

    Ask:
        linear search that returns all positions
        all indexes of a value with linear search
        find every occurrence with a sequential search
        search a list and return all matching indices with a loop

    >>> linear_search_all([1, 2, 1], 1), linear_search_all([1], 5)
    ([0, 2], [])
    """
    positions = []
    for index, item in enumerate(items):
        if item == target:
            positions.append(index)
    return positions


def binary_search_descending(numbers, target):
    """Return the index of target in a list sorted from high to low, or -1.

    Ask:
        binary search in a descending list
        search a list sorted from largest to smallest
        binary search for a reverse sorted array
        find a value in numbers ordered high to low

    >>> binary_search_descending([9, 5, 1], 9), binary_search_descending([9, 5, 1], 1)
    (0, 2)
    >>> binary_search_descending([9, 5, 1], 4), binary_search_descending([], 4)
    (-1, -1)
    """
    low, high = 0, len(numbers) - 1
    while low <= high:
        middle = (low + high) // 2
        if numbers[middle] == target:
            return middle
        if numbers[middle] > target:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def first_occurrence(numbers, target):
    """Return the first index of target in a sorted list, or -1, by binary search.

    Ask:
        first occurrence of a value in a sorted list with binary search
        leftmost binary search
        lowest index of target in a sorted array with duplicates
        binary search for the first match

    >>> first_occurrence([1, 2, 2, 2, 3], 2), first_occurrence([2, 2], 2), first_occurrence([1], 5)
    (1, 0, -1)
    """
    low, high = 0, len(numbers) - 1
    found = -1
    while low <= high:
        middle = (low + high) // 2
        if numbers[middle] >= target:
            if numbers[middle] == target:
                found = middle
            high = middle - 1
        else:
            low = middle + 1
    return found


def last_occurrence(numbers, target):
    """Return the last index of target in a sorted list, or -1, by binary search.

    Ask:
        last occurrence of a value in a sorted list with binary search
        rightmost binary search
        highest index of target in a sorted array with duplicates
        binary search for the last match

    >>> last_occurrence([1, 2, 2, 2, 3], 2), last_occurrence([2, 2], 2), last_occurrence([1], 5)
    (3, 1, -1)
    """
    low, high = 0, len(numbers) - 1
    found = -1
    while low <= high:
        middle = (low + high) // 2
        if numbers[middle] <= target:
            if numbers[middle] == target:
                found = middle
            low = middle + 1
        else:
            high = middle - 1
    return found


def lower_bound(numbers, target):
    """Return the first index whose number is not below target, by binary search.

    Ask:
        lower bound in a sorted array without bisect
        first index with a value not less than target
        implement bisect_left
        binary search for the insertion point

    >>> lower_bound([1, 3, 3, 5], 3), lower_bound([1, 3], 9), lower_bound([], 1)
    (1, 2, 0)
    """
    low, high = 0, len(numbers)
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] < target:
            low = middle + 1
        else:
            high = middle
    return low


def upper_bound(numbers, target):
    """Return the first index whose number is above target, by binary search.

    Ask:
        upper bound in a sorted array without bisect
        first index with a value greater than target
        implement bisect_right
        binary search for the position after the last equal element

    >>> upper_bound([1, 3, 3, 5], 3), upper_bound([1, 3], 0), upper_bound([], 1)
    (3, 0, 0)
    """
    low, high = 0, len(numbers)
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] <= target:
            low = middle + 1
        else:
            high = middle
    return low


def jump_search(numbers, target):
    """Return the index of target in a sorted list, or -1, by jump search.

    Ask:
        jump search
        jump search in a sorted array
        search a sorted list in jumps of the square root of its length
        block search in a sorted array

    >>> jump_search([1, 3, 5, 7, 9], 7), jump_search([1, 3], 2), jump_search([], 1)
    (3, -1, -1)
    >>> [jump_search(list(range(10)), n) for n in range(11)]
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, -1]
    """
    step = max(1, math.isqrt(len(numbers)))
    for start in range(0, len(numbers), step):
        block = numbers[start:start + step]
        if block[-1] >= target:
            return start + block.index(target) if target in block else -1
    return -1


def interpolation_search(numbers, target):
    """Return the index of target in a sorted list, or -1, by interpolation search.

    Ask:
        interpolation search
        interpolation search in a sorted array
        search evenly spread sorted numbers by estimating the position
        guess the index from the value in a sorted list

    >>> interpolation_search([10, 20, 30, 45], 45), interpolation_search([10, 20], 15)
    (3, -1)
    >>> interpolation_search([5, 5], 5), interpolation_search([], 1), interpolation_search([7], 3)
    (0, -1, -1)
    """
    low, high = 0, len(numbers) - 1
    while low <= high and numbers[low] <= target <= numbers[high]:
        span = numbers[high] - numbers[low]
        if span == 0:
            return low
        guess = low + (target - numbers[low]) * (high - low) // span
        if numbers[guess] == target:
            return guess
        if numbers[guess] < target:
            low = guess + 1
        else:
            high = guess - 1
    return -1


def exponential_search(numbers, target):
    """Return the index of target in a sorted list, or -1, by exponential search.

    Ask:
        exponential search
        galloping search in a sorted list
        double the bound, then do a binary search
        search in a very long sorted array

    >>> exponential_search([1, 3, 5, 7, 9], 9), exponential_search([1, 3, 5], 1)
    (4, 0)
    >>> exponential_search([1, 3, 5], 4), exponential_search([], 4)
    (-1, -1)
    """
    bound = 1
    while bound < len(numbers) and numbers[bound] < target:
        bound *= 2
    low, high = bound // 2, min(bound, len(numbers) - 1)
    while low <= high:
        middle = (low + high) // 2
        if numbers[middle] == target:
            return middle
        if numbers[middle] < target:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def ternary_search(numbers, target):
    """Return the index of target in a sorted list, or -1, by ternary search.

    Ask:
        ternary search
        ternary search in a sorted array
        search a sorted list by splitting it in three parts
        divide the search range into thirds

    >>> [ternary_search([1, 3, 5, 7, 9], n) for n in (1, 3, 5, 7, 9, 4, 10)]
    [0, 1, 2, 3, 4, -1, -1]
    >>> ternary_search([], 1)
    -1
    """
    low, high = 0, len(numbers) - 1
    while low <= high:
        third = (high - low) // 3
        first, second = low + third, high - third
        if numbers[first] == target:
            return first
        if numbers[second] == target:
            return second
        if target < numbers[first]:
            high = first - 1
        elif target > numbers[second]:
            low = second + 1
        else:
            low, high = first + 1, second - 1
    return -1


def find_maximum_of(function, low, high):
    """Return where a function with one peak is largest, by ternary search.

    Ask:
        maximum of a unimodal function by ternary search
        find the peak of a function between low and high
        ternary search for the best x
        maximise a function with a single peak

    >>> round(find_maximum_of(lambda x: -(x - 2) ** 2, 0, 10), 6)
    2.0
    >>> round(find_maximum_of(lambda x: x, 0, 1), 6)
    1.0
    """
    for _ in range(200):
        third = (high - low) / 3
        if function(low + third) < function(high - third):
            low += third
        else:
            high -= third
    return (low + high) / 2


def find_peak(numbers):
    """Return the index of a number that is larger than its neighbours.

    Ask:
        find a peak element
        index of a local maximum with binary search
        peak in a list: larger than both neighbours
        find any peak in O(log n)

    >>> find_peak([1, 3, 2]), find_peak([1, 2, 3]), find_peak([3, 2, 1]), find_peak([5])
    (1, 2, 0, 0)
    """
    low, high = 0, len(numbers) - 1
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] < numbers[middle + 1]:
            low = middle + 1
        else:
            high = middle
    return low


def search_matrix(matrix, target):
    """Tell whether a matrix with sorted rows and columns contains target.

    Ask:
        search in a 2d matrix with sorted rows and columns
        staircase search in a sorted matrix
        is the value in a row wise and column wise sorted matrix
        find a number in a sorted two dimensional array

    >>> matrix = [[1, 4, 7], [2, 5, 8], [3, 6, 9]]
    >>> search_matrix(matrix, 6), search_matrix(matrix, 10), search_matrix([], 1)
    (True, False, False)
    >>> search_matrix(matrix, 3), search_matrix(matrix, 0)
    (True, False)
    """
    row = 0
    column = len(matrix[0]) - 1 if matrix else -1
    while row < len(matrix) and column >= 0:
        if matrix[row][column] == target:
            return True
        if matrix[row][column] > target:
            column -= 1
        else:
            row += 1
    return False


def first_true(low, high, predicate):
    """Return the first whole number for which a predicate is true, by binary search.

    Ask:
        binary search on the answer
        smallest number for which a condition holds
        find the first true value of a monotone predicate
        minimum integer between low and high that satisfies a condition

    >>> first_true(0, 100, lambda n: n * n >= 50), first_true(0, 5, lambda n: False)
    (8, None)
    >>> first_true(3, 9, lambda n: True)
    3
    """
    result = None
    while low <= high:
        middle = (low + high) // 2
        if predicate(middle):
            result = middle
            high = middle - 1
        else:
            low = middle + 1
    return result


def first_bad_version(n, is_bad):
    """Return the first bad one of the versions 1 to n.

    Ask:
        first bad version
        find the first failing commit with binary search
        git bisect in python: first version for which is_bad is true
        earliest broken version out of n

    >>> first_bad_version(5, lambda v: v >= 4), first_bad_version(1, lambda v: True)
    (4, 1)
    """
    low, high = 1, n
    while low < high:
        middle = (low + high) // 2
        if is_bad(middle):
            high = middle
        else:
            low = middle + 1
    return low


def guess_number(low, high, compare):
    """Return a secret number and how many guesses it took, by halving.

    Ask:
        computer guesses a number by binary search
        guess a number between low and high with as few guesses as possible
        number guessing strategy by halving the range
        find a secret number with higher and lower answers

    >>> secret = 37
    >>> guess_number(1, 100, lambda n: (secret > n) - (secret < n))
    (37, 3)
    >>> guess_number(5, 5, lambda n: 0)
    (5, 1)
    """
    guesses = 0
    while True:
        guess = (low + high) // 2
        guesses += 1
        answer = compare(guess)
        if answer == 0:
            return guess, guesses
        if answer > 0:
            low = guess + 1
        else:
            high = guess - 1


def shortest_subarray_with_sum(numbers, target):
    """Return the length of the shortest run of positive numbers whose sum reaches target, or 0.

    Ask:
        smallest subarray with a sum of at least target
        minimum size subarray sum
        shortest run of positive numbers that adds up to at least s
        sliding window for the minimal length with a given sum
        minimum size subarray sum greater than or equal to target

    >>> shortest_subarray_with_sum([2, 3, 1, 2, 4, 3], 7), shortest_subarray_with_sum([1, 1], 5)
    (2, 0)
    >>> shortest_subarray_with_sum([5], 5)
    1
    """
    best = math.inf
    start = total = 0
    for end, number in enumerate(numbers):
        total += number
        while total >= target:
            best = min(best, end - start + 1)
            total -= numbers[start]
            start += 1
    return 0 if best == math.inf else best


def find_duplicate(numbers):
    """Return the repeated one of the numbers 1 to n by cycle detection.

    Ask:
        find the duplicate number with floyd's cycle detection
        one number of 1..n occurs twice: find it without extra memory
        tortoise and hare for the repeated number
        duplicate in an array of n + 1 integers from 1 to n

    >>> find_duplicate([1, 3, 4, 2, 2]), find_duplicate([3, 1, 3, 4, 2]), find_duplicate([1, 1])
    (2, 3, 1)
    """
    slow = fast = 0
    while True:
        slow = numbers[slow]
        fast = numbers[numbers[fast]]
        if slow == fast:
            break
    slow = 0
    while slow != fast:
        slow = numbers[slow]
        fast = numbers[fast]
    return slow


def find_missing_sorted(numbers):
    """Return the first missing one of the sorted numbers 0, 1, 2 and so on.

    Ask:
        first missing number in a sorted list with binary search
        smallest missing integer from 0 in sorted distinct numbers
        missing number in 0..n of a sorted array in O(log n)
        find the gap in a sorted sequence starting with zero

    >>> find_missing_sorted([0, 1, 3]), find_missing_sorted([1, 2]), find_missing_sorted([0, 1])
    (2, 0, 2)
    >>> find_missing_sorted([])
    0
    """
    low, high = 0, len(numbers)
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] == middle:
            low = middle + 1
        else:
            high = middle
    return low
