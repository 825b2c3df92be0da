"""Everyday requests about lists: exactly one, counts at the maximum, replacing, and neighbours."""
import math
from itertools import pairwise


def exactly_one_true(values):
    """Return whether exactly one of the values is true.

    Ask:
        true if exactly one element is true
        check that only one item of a list is truthy
        exactly one condition holds
        is one and only one value of a list True
        xor over a list meaning exactly one true value

    >>> exactly_one_true([False, True, False]), exactly_one_true([True, True]), exactly_one_true([])
    (True, False, False)
    """
    return sum(bool(value) for value in values) == 1


def exactly_one_of_three(a, b, c):
    """Return whether exactly one of three conditions is true.

    Ask:
        true if exactly one of a, b and c is true
        given three booleans check that only one is true
        exactly one of three flags is set
        one of three conditions but not two or three

    >>> exactly_one_of_three(True, False, False), exactly_one_of_three(True, True, True)
    (True, False)
    >>> exactly_one_of_three(False, False, False), exactly_one_of_three(False, True, True)
    (False, False)
    """
    return bool(a) + bool(b) + bool(c) == 1


def at_least_two_true(a, b, c):
    """Return whether at least two of three conditions are true.

    Ask:
        at least two of three booleans are true
        majority of three booleans
        check if two or more of a, b and c are true
        two out of three conditions hold

    >>> at_least_two_true(True, False, True), at_least_two_true(True, False, False)
    (True, False)
    >>> at_least_two_true(True, True, True), at_least_two_true(False, True, True)
    (True, True)
    """
    return bool(a) + bool(b) + bool(c) >= 2


def exactly_two_equal(a, b, c):
    """Return whether exactly two of three values are equal.

    Ask:
        exactly two of three numbers are equal
        check if two of three values are the same but not all three
        given a, b and c true if precisely two match
        two equal numbers out of three

    >>> exactly_two_equal(1, 2, 1), exactly_two_equal(1, 1, 1), exactly_two_equal(1, 2, 3)
    (True, False, False)
    """
    return len({a, b, c}) == 2


def count_equal_of_three(a, b, c):
    """Return how many of three numbers are equal: 3, 2 or 0.

    Ask:
        how many of three numbers are equal
        number of equal values among three integers
        given three numbers return 3 if all are the same, 2 if two are, else 0
        count equal numbers of three

    >>> count_equal_of_three(4, 4, 4), count_equal_of_three(4, 1, 4), count_equal_of_three(1, 2, 3)
    (3, 2, 0)
    """
    return {1: 3, 2: 2, 3: 0}[len({a, b, c})]


def none_negative(numbers):
    """Return whether none of the numbers is negative.

    Ask:
        true if none of the numbers is negative
        check that a list has no negative numbers
        no negative value in a list
        are all numbers zero or positive
        all elements are non-negative

    >>> none_negative([0, 3]), none_negative([1, -1]), none_negative([])
    (True, False, True)
    """
    return all(number >= 0 for number in numbers)


def none_match(items, predicate):
    """Return whether no element satisfies a condition.

    Ask:
        true if no element satisfies a predicate
        none of the items fulfils a condition
        opposite of any with a predicate
        check that a function is false for every element
        none like any and all

    >>> none_match([1, 3], lambda n: n % 2 == 0), none_match([1, 2], lambda n: n % 2 == 0)
    (True, False)
    >>> none_match([], bool)
    True
    """
    return not any(predicate(item) for item in items)


def exactly_n_match(items, predicate, n):
    """Return whether exactly n elements satisfy a condition.

    Ask:
        check if exactly n elements satisfy a predicate
        true when precisely n items fulfil a condition
        do exactly k elements of a list match
        is the number of matching elements n

    >>> exactly_n_match([1, 2, 4], lambda n: n % 2 == 0, 2)
    True
    >>> exactly_n_match([1, 2, 4], lambda n: n > 0, 2), exactly_n_match([], bool, 0)
    (False, True)
    """
    return sum(1 for item in items if predicate(item)) == n


def all_non_empty(strings):
    """Return whether all strings are non-empty.

    Ask:
        check whether all strings are non-empty
        is no string of a list empty
        true if every string of a list has at least one character
        make sure there is no empty string in the list

    >>> all_non_empty(["a", "b"]), all_non_empty(["a", ""]), all_non_empty([])
    (True, False, True)
    """
    return all(string != "" for string in strings)


def all_odd(numbers):
    """Return whether all numbers are odd.

    Ask:
        check if all numbers in a list are odd
        are all the elements odd
        true if every integer is odd
        no even number in a list

    >>> all_odd([1, 3, -5]), all_odd([1, 2]), all_odd([])
    (True, False, True)
    """
    return all(number % 2 != 0 for number in numbers)


def all_divisible_by(numbers, n):
    """Return whether all numbers are divisible by n.

    Ask:
        check if all numbers of a list are divisible by n
        is every element a multiple of k
        true if each integer in the list can be divided by n
        are all elements divisible by a given number

    >>> all_divisible_by([4, 8, 0], 4), all_divisible_by([4, 6], 4)
    (True, False)
    """
    return all(number % n == 0 for number in numbers)


def all_in_range(numbers, low, high):
    """Return whether all numbers are between low and high, both included.

    Ask:
        check that all numbers of a list are within a range
        is every element between low and high
        are all values in the interval from min to max
        true if no number is outside the limits

    >>> all_in_range([1, 5], 1, 5), all_in_range([0, 2], 1, 5), all_in_range([6], 1, 5)
    (True, False, False)
    """
    return all(low <= number <= high for number in numbers)


def all_greater_than(numbers, limit):
    """Return whether all numbers are greater than a limit.

    Ask:
        check if all elements of a list are greater than k
        is every number above a limit
        true if each value is bigger than n
        all numbers larger than x

    >>> all_greater_than([3, 4], 2), all_greater_than([2, 4], 2)
    (True, False)
    """
    return all(number > limit for number in numbers)


def any_divisible_by(numbers, n):
    """Return whether any of the numbers is divisible by n.

    Ask:
        is any number of a list divisible by n
        check if at least one element is a multiple of k
        does a list contain a multiple of n
        true if some number can be divided by n

    >>> any_divisible_by([1, 9], 3), any_divisible_by([1, 2], 3), any_divisible_by([], 3)
    (True, False, False)
    """
    return any(number % n == 0 for number in numbers)


def is_sorted_either_way(items):
    """Return whether a list is sorted in ascending or descending order.

    Ask:
        check if a list is sorted in ascending or descending order
        is a list sorted either way
        is the array ordered up or down
        true if the list is sorted, no matter in which direction

    >>> [is_sorted_either_way(items) for items in ([1, 2, 2], [3, 1], [1, 3, 2])]
    [True, True, False]
    """
    ordered = sorted(items)
    return items == ordered or items == ordered[::-1]


def sort_direction(items):
    """Return "ascending", "descending" or "unsorted".

    Ask:
        tell if a list is ascending, descending or neither
        return ascending, descending or unsorted for a list
        in which direction is a list sorted
        direction of the order of a list as a string

    >>> sort_direction([1, 2, 3]), sort_direction([3, 2, 2]), sort_direction([1, 3, 2])
    ('ascending', 'descending', 'unsorted')
    """
    ordered = sorted(items)
    if items == ordered:
        return "ascending"
    if items == ordered[::-1]:
        return "descending"
    return "unsorted"


def average_of_positive(numbers):
    """Return the average of the positive numbers, 0 if there is none.

    Ask:
        average of the positive numbers
        mean of all positive values in a list
        average only the numbers above zero
        compute the mean ignoring zeros and negative numbers

    >>> average_of_positive([1, -5, 3, 0])
    2.0
    >>> average_of_positive([-1])
    0
    """
    positive = [number for number in numbers if number > 0]
    return sum(positive) / len(positive) if positive else 0


def sum_negative(numbers):
    """Return the sum of the negative numbers.

    Ask:
        sum of the negative numbers in a list
        add up only the negative values
        total of all numbers below zero
        sum negatives only

    >>> sum_negative([1, -2, -3]), sum_negative([4])
    (-5, 0)
    """
    return sum(number for number in numbers if number < 0)


def count_negative(numbers):
    """Return how many numbers are negative.

    Ask:
        count the negative numbers in a list
        how many numbers are below zero
        number of negative values in an array
        count of negatives

    >>> count_negative([-1, 0, 2, -3]), count_negative([])
    (2, 0)
    """
    return sum(1 for number in numbers if number < 0)


def count_positive(numbers):
    """Return how many numbers are positive.

    Ask:
        count the positive numbers in a list
        how many numbers are greater than zero
        number of positive values in an array
        count of numbers above 0

    >>> count_positive([-1, 0, 2, 3]), count_positive([])
    (2, 0)
    """
    return sum(1 for number in numbers if number > 0)


def count_zeros(numbers):
    """Return how many zeros a list has.

    Ask:
        count the zeros in a list
        how many elements of a list are zero
        number of zeros in an array of numbers
        how often does 0 occur in a list

    >>> count_zeros([0, 1, 0]), count_zeros([5])
    (2, 0)
    """
    return numbers.count(0)


def count_odd(numbers):
    """Return how many odd numbers a list has.

    Ask:
        count the odd numbers in a list
        how many elements are odd
        number of odd values in an array
        count of odd integers

    >>> count_odd([1, 2, -3]), count_odd([2])
    (2, 0)
    """
    return sum(1 for number in numbers if number % 2 != 0)


def product_of_even(numbers):
    """Return the product of the even numbers, 1 if there is none.

    Ask:
        product of even numbers in a list
        multiply all even elements
        multiply the even numbers together
        product over the even values of an array

    >>> product_of_even([2, 3, 4]), product_of_even([1])
    (8, 1)
    """
    return math.prod(number for number in numbers if number % 2 == 0)


def product_of_odd(numbers):
    """Return the product of the odd numbers, 1 if there is none.

    Ask:
        product of odd numbers in a list
        multiply all the odd elements
        multiply the odd numbers together
        product over the odd values of an array

    >>> product_of_odd([2, 3, 5]), product_of_odd([4])
    (15, 1)
    """
    return math.prod(number for number in numbers if number % 2 != 0)


def product_of_positive(numbers):
    """Return the product of the positive numbers, 1 if there is none.

    Ask:
        product of positive numbers
        multiply all numbers greater than zero
        multiply only the positive elements of a list
        product ignoring zeros and negative numbers

    >>> product_of_positive([-2, 3, 0, 4]), product_of_positive([-1])
    (12, 1)
    """
    return math.prod(number for number in numbers if number > 0)


def sum_of_max_and_min(numbers):
    """Return the sum of the largest and the smallest number.

    Ask:
        sum of max and min
        add the largest and the smallest number of a list
        minimum plus maximum of a list
        sum of the extremes of an array

    >>> sum_of_max_and_min([3, 9, -1]), sum_of_max_and_min([4])
    (8, 8)
    """
    return max(numbers) + min(numbers)


def product_of_max_and_min(numbers):
    """Return the product of the largest and the smallest number.

    Ask:
        product of the largest and the smallest
        multiply the maximum by the minimum of a list
        max times min of a list
        product of the extremes

    >>> product_of_max_and_min([3, 9, -1]), product_of_max_and_min([4])
    (-9, 16)
    """
    return max(numbers) * min(numbers)


def sum_of_k_largest(numbers, k):
    """Return the sum of the k largest numbers.

    Ask:
        sum of the k largest numbers
        add up the n biggest elements of a list
        total of the top k values
        sum of the highest three scores, k given

    >>> sum_of_k_largest([5, 1, 9, 2], 2), sum_of_k_largest([5], 3), sum_of_k_largest([5, 6], 0)
    (14, 5, 0)
    """
    return sum(sorted(numbers, reverse=True)[:k])


def sum_of_k_smallest(numbers, k):
    """Return the sum of the k smallest numbers.

    Ask:
        sum of the k smallest numbers
        add up the n lowest elements
        total of the k cheapest prices
        sum of the bottom k values

    >>> sum_of_k_smallest([5, 1, 9, 2], 2), sum_of_k_smallest([5], 3), sum_of_k_smallest([5, 6], 0)
    (3, 5, 0)
    """
    return sum(sorted(numbers)[:k])


def sum_of_two_smallest_positive(numbers):
    """Return the sum of the two smallest positive numbers.

    Ask:
        sum of the two smallest positive numbers
        add the two lowest positive integers of a list
        two smallest numbers above zero added
        sum of the two smallest numbers that are positive

    >>> sum_of_two_smallest_positive([19, 5, -7, 42, 2])
    7
    """
    positive = sorted(number for number in numbers if number > 0)
    return sum(positive[:2])


def total_variation(numbers):
    """Return the sum of the absolute differences between neighbours.

    Ask:
        sum of absolute differences between neighbours
        total of the distances between consecutive numbers
        add up the absolute differences of adjacent elements
        total variation of a list
        how far do you walk when you visit the positions in order

    >>> total_variation([1, 4, 2]), total_variation([5]), total_variation([])
    (5, 0, 0)
    """
    return sum(abs(a - b) for a, b in pairwise(numbers))


def count_maximum(numbers):
    """Return how often the largest number occurs.

    Ask:
        how often does the largest number occur
        count elements equal to the maximum
        number of times the max appears in a list
        how many candles are the tallest
        count of the biggest value

    >>> count_maximum([3, 1, 3, 2]), count_maximum([]), count_maximum([-1])
    (2, 0, 1)
    """
    return numbers.count(max(numbers)) if numbers else 0


def count_minimum(numbers):
    """Return how often the smallest number occurs.

    Ask:
        how often does the smallest number occur
        count elements equal to the minimum
        number of times the min appears in a list
        how many elements are the lowest value

    >>> count_minimum([3, 1, 3, 1]), count_minimum([]), count_minimum([-1])
    (2, 0, 1)
    """
    return numbers.count(min(numbers)) if numbers else 0


def indices_of_maximum(numbers):
    """Return all indices of the largest number.

    Ask:
        indexes of the maximum value
        all positions of the largest element
        at which indices is the max
        list of the positions where the biggest number occurs
        indices of the maximum with ties

    >>> indices_of_maximum([3, 1, 3]), indices_of_maximum([])
    ([0, 2], [])
    """
    highest = max(numbers, default=None)
    return [index for index, number in enumerate(numbers) if number == highest]


def indices_of_minimum(numbers):
    """Return all indices of the smallest number.

    Ask:
        indexes of the minimum value
        all positions of the smallest element
        at which indices is the min
        list of the positions where the lowest number occurs
        indices of the minimum with ties

    >>> indices_of_minimum([3, 1, 2, 1]), indices_of_minimum([])
    ([1, 3], [])
    """
    lowest = min(numbers, default=None)
    return [index for index, number in enumerate(numbers) if number == lowest]


def last_index_of_max(numbers):
    """Return the index of the last occurrence of the largest number.

    Ask:
        index of the maximum, last one on ties
        last position of the largest element
        rightmost index of the max
        where does the biggest number occur for the last time

    >>> last_index_of_max([3, 1, 3, 2]), last_index_of_max([5])
    (2, 0)
    """
    return len(numbers) - 1 - numbers[::-1].index(max(numbers))


def last_index_of_min(numbers):
    """Return the index of the last occurrence of the smallest number.

    Ask:
        index of the minimum, last one on ties
        last position of the smallest element
        rightmost index of the min
        rightmost minimum of an array

    >>> last_index_of_min([1, 3, 1, 2]), last_index_of_min([5])
    (2, 0)
    """
    return len(numbers) - 1 - numbers[::-1].index(min(numbers))


def largest_below(numbers, limit):
    """Return the largest number that is less than a limit, or None.

    Ask:
        largest element that is less than k
        biggest number smaller than a limit
        greatest value below x in an unsorted list
        maximum of the numbers under a threshold
        closest number below k

    >>> largest_below([1, 7, 4, 9], 7), largest_below([8], 7)
    (4, None)
    """
    return max((number for number in numbers if number < limit), default=None)


def smallest_above(numbers, limit):
    """Return the smallest number that is greater than a limit, or None.

    Ask:
        smallest number greater than k in a list
        least element bigger than x of an unsorted list
        minimum of the numbers above a threshold
        next bigger number in a list
        closest number above k

    >>> smallest_above([1, 7, 4, 9], 4), smallest_above([3], 4)
    (7, None)
    """
    return min((number for number in numbers if number > limit), default=None)


def last_greater(numbers, limit):
    """Return the last number that is greater than a limit, or None.

    Ask:
        last element that is greater than k
        the last number above a threshold in a list
        search from the end for a number bigger than x
        rightmost element larger than n

    >>> last_greater([9, 1, 7, 2], 5), last_greater([1], 5)
    (7, None)
    """
    return next((number for number in reversed(numbers) if number > limit), None)


def remove_maximum_values(numbers):
    """Return the numbers without all occurrences of the maximum.

    Ask:
        remove all occurrences of the maximum
        drop every largest element of a list
        list without the biggest value, ties too
        delete all elements that equal the max

    >>> remove_maximum_values([3, 1, 3, 2]), remove_maximum_values([])
    ([1, 2], [])
    """
    highest = max(numbers, default=None)
    return [number for number in numbers if number != highest]


def remove_minimum_values(numbers):
    """Return the numbers without all occurrences of the minimum.

    Ask:
        remove all occurrences of the minimum
        drop every smallest element of a list
        list without the lowest value, ties too
        delete all elements that equal the min

    >>> remove_minimum_values([3, 1, 1, 2]), remove_minimum_values([])
    ([3, 2], [])
    """
    lowest = min(numbers, default=None)
    return [number for number in numbers if number != lowest]


def remove_k_largest(numbers, k):
    """Return the numbers without the k largest, in their old order.

    Ask:
        remove the k largest elements
        drop the n biggest numbers and keep the order
        list without the k highest values
        delete the top k numbers of a list

    >>> remove_k_largest([5, 1, 9, 5, 2], 2)
    [1, 5, 2]
    >>> remove_k_largest([1, 2], 0), remove_k_largest([1], 5)
    ([1, 2], [])
    """
    result = numbers.copy()
    for number in sorted(numbers, reverse=True)[:k]:
        result.remove(number)
    return result


def remove_last_occurrence(items, value):
    """Return a list without the last occurrence of a value.

    Ask:
        remove the last occurrence of a value from a list
        delete the last matching element
        drop the rightmost occurrence of x
        list without the last appearance of an item

    >>> remove_last_occurrence([1, 2, 1, 3], 1)
    [1, 2, 3]
    >>> remove_last_occurrence([1], 5)
    [1]
    """
    for index in range(len(items) - 1, -1, -1):
        if items[index] == value:
            return items[:index] + items[index + 1:]
    return items.copy()


def replace_last_occurrence(items, old, new):
    """Return a list whose last occurrence of a value is replaced.

    Ask:
        replace the last occurrence of a value in a list
        swap the last matching element for a new value
        substitute the rightmost old item by a new item
        change only the last appearance of x in a list

    >>> replace_last_occurrence([1, 2, 1, 3], 1, 9)
    [1, 2, 9, 3]
    >>> replace_last_occurrence([1], 5, 9)
    [1]
    """
    result = items.copy()
    for index in range(len(result) - 1, -1, -1):
        if result[index] == old:
            result[index] = new
            break
    return result


def replace_zeros_with_previous(numbers):
    """Return a list whose zeros are replaced by the last non-zero number before them.

    Ask:
        replace all zeros with the previous value
        fill zeros with the last non-zero number
        every 0 takes the value of the element before it
        replace zeros by their left neighbour

    >>> replace_zeros_with_previous([0, 3, 0, 0, 2])
    [0, 3, 3, 3, 2]
    """
    result = []
    last = 0
    for number in numbers:
        if number != 0:
            last = number
        result.append(last)
    return result


def insert_after_each(items, value):
    """Return a list with a value inserted after every element.

    Ask:
        insert an item after every element
        put x behind each element of a list
        add a value after each item, also after the last one
        follow each element by the same value

    >>> insert_after_each([1, 2], 0)
    [1, 0, 2, 0]
    >>> insert_after_each([], 0)
    []
    """
    return [x for item in items for x in (item, value)]


def insert_every_n(items, value, n):
    """Return a list with a value inserted after every n elements.

    Ask:
        insert a value after every n elements
        put an item into a list at every nth place
        add a separator after each group of n items
        insert x every k elements of a list

    >>> insert_every_n([1, 2, 3, 4, 5], 0, 2)
    [1, 2, 0, 3, 4, 0, 5]
    >>> insert_every_n([1], 0, 2)
    [1]
    """
    result = []
    for position, item in enumerate(items, start=1):
        result.append(item)
        if position % n == 0:
            result.append(value)
    return result
