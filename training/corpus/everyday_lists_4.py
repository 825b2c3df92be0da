"""Everyday requests about lists: mixed lists, pairs of lists, moving parts and small checks."""
import random
from collections import Counter


def below_average(numbers):
    """Return the numbers that are smaller than the average.

    Ask:
        get all numbers smaller than the average
        values below the mean of a list
        elements less than the average
        which numbers are under the average
        list the elements smaller than the average

    >>> below_average([1, 2, 9])
    [1, 2]
    >>> below_average([])
    []
    """
    if not numbers:
        return []
    average = sum(numbers) / len(numbers)
    return [number for number in numbers if number < average]


def strings_with_digits(strings):
    """Return the strings that contain a digit.

    Ask:
        keep the strings that contain a number
        filter a list to strings with at least one digit
        which strings of a list have digits
        words containing numbers

    >>> strings_with_digits(["a1", "b", "22"])
    ['a1', '22']
    """
    return [string for string in strings if any(char.isdigit() for char in string)]


def increasing_prefix(numbers):
    """Return the elements from the start as long as they increase.

    Ask:
        take elements while they are increasing
        strictly increasing start of a list
        longest increasing prefix
        numbers from the beginning until one is not larger than the one before

    >>> increasing_prefix([1, 3, 5, 4, 9])
    [1, 3, 5]
    >>> increasing_prefix([])
    []
    """
    for i in range(1, len(numbers)):
        if numbers[i] <= numbers[i - 1]:
            return numbers[:i]
    return numbers[:]


def sum_numbers_only(items):
    """Return the sum of the ints and floats of a mixed list.

    Ask:
        sum the numbers in a list ignoring strings
        sum the integers and floats in a mixed list
        add only the numeric items of a list
        total of a list that also contains text
        sum of the numbers in a list of different types

    >>> sum_numbers_only([1, "a", 2.5, None, True])
    3.5
    >>> sum_numbers_only(["a"])
    0
    """
    return sum(
        item for item in items if isinstance(item, (int, float)) and not isinstance(item, bool)
    )


def cube_all(numbers):
    """Return the cubes of the numbers.

    Ask:
        cube all numbers of a list
        each number of a list to the power of three
        list of the cubes of some numbers
        raise every element to the third power

    >>> cube_all([1, -2, 3])
    [1, -8, 27]
    """
    return [number ** 3 for number in numbers]


def absolute_values(numbers):
    """Return the absolute value of each number.

    Ask:
        absolute value of each element
        make all numbers of a list positive
        abs of every item of a list
        list without minus signs

    >>> absolute_values([1, -2, 0])
    [1, 2, 0]
    """
    return [abs(number) for number in numbers]


def numbers_not_divisible(n, divisor):
    """Return the numbers from 1 to n that are not divisible by a divisor.

    Ask:
        list of numbers from 1 to n not divisible by 3
        numbers up to n without the multiples of k
        all integers from 1 to n except multiples of a number
        skip every multiple of a divisor up to n

    >>> numbers_not_divisible(7, 3)
    [1, 2, 4, 5, 7]
    """
    return [number for number in range(1, n + 1) if number % divisor != 0]


def multiples_up_to(number, limit):
    """Return the positive multiples of a number up to a limit.

    Ask:
        list of multiples of x up to n
        all multiples of a number that are at most a limit
        multiples of n not exceeding a maximum
        count up in steps of x to the limit

    >>> multiples_up_to(3, 10), multiples_up_to(5, 5), multiples_up_to(5, 4)
    ([3, 6, 9], [5], [])
    """
    return list(range(number, limit + 1, number))


def first_odd_numbers(n):
    """Return the first n odd numbers.

    Ask:
        first n odd numbers
        list of the first n odd integers
        generate n odd numbers starting at 1
        1, 3, 5 and so on, n of them

    >>> first_odd_numbers(3), first_odd_numbers(0)
    ([1, 3, 5], [])
    """
    return [2 * i + 1 for i in range(n)]


def first_even_numbers(n):
    """Return the first n positive even numbers.

    Ask:
        first n even numbers
        list of the first n even integers
        generate n even numbers starting at 2
        2, 4, 6 and so on, n of them

    >>> first_even_numbers(3), first_even_numbers(0)
    ([2, 4, 6], [])
    """
    return [2 * i for i in range(1, n + 1)]


def roll_two_dice():
    """Return the sum of two random dice.

    Ask:
        roll two dice and return the sum
        sum of two random dice throws
        simulate throwing two dice
        random total of 2 dice

    >>> 2 <= roll_two_dice() <= 12
    True
    """
    return random.randint(1, 6) + random.randint(1, 6)


def random_integer_except(low, high, excluded):
    """Return a random integer from low to high that is not a given value.

    Ask:
        random integer excluding a value
        random number between a and b but not x
        generate a random int different from a given one
        random integer in a range except one number

    >>> random_integer_except(1, 2, 2)
    1
    """
    return random.choice([number for number in range(low, high + 1) if number != excluded])


def contains_any(items, values):
    """Tell whether a list contains at least one of several values.

    Ask:
        does the list contain any of these values
        check if any of the given elements is in a list
        at least one of several values occurs in the list
        is any item of b in a
        check if a string contains any of a list of words
        does a text include at least one of the given keywords
        any substring from a list in a string
        function that tests a message for forbidden words
        check if any word of a list is in a string
        does a text contain one of several keywords
        check if a string contains any element of a list

    >>> contains_any([1, 2, 3], [3, 9]), contains_any([1], [2]), contains_any([], [1])
    (True, False, False)
    """
    return any(value in items for value in values)


def count_common(a, b):
    """Return how many distinct elements two lists have in common.

    Ask:
        count how many elements two lists have in common
        number of shared elements of two lists
        size of the intersection of two lists
        how many values occur in both lists

    >>> count_common([1, 2, 2, 3], [2, 3, 4])
    2
    >>> count_common([], [1])
    0
    """
    return len(set(a) & set(b))


def first_difference(a, b):
    """Return the first index at which two lists differ, or -1 if they are equal.

    Ask:
        position of the first difference between two lists
        first index where two lists differ
        where do two sequences start to be different
        index of the first mismatch, -1 if equal
        first index where two strings differ
        find the position of the first mismatch of two strings
        at which index do two strings start to be different?
        first differing character of two texts
        compare two strings and return the first position that differs

    >>> first_difference([1, 2, 3], [1, 5, 3]), first_difference([1], [1, 2])
    (1, 1)
    >>> first_difference([1], [1])
    -1
    """
    for i, (x, y) in enumerate(zip(a, b)):
        if x != y:
            return i
    return -1 if len(a) == len(b) else min(len(a), len(b))


def duplicate_counts(items):
    """Return the repeated items with the number of their occurrences.

    Ask:
        find duplicates in a list and their counts
        duplicated elements with how often they occur
        dictionary of repeated values and counts
        which items occur more than once and how many times

    >>> duplicate_counts([1, 2, 2, 3, 3, 3])
    {2: 2, 3: 3}
    >>> duplicate_counts([])
    {}
    """
    return {item: count for item, count in Counter(items).items() if count > 1}


def split_first_half_bigger(items):
    """Return two halves of a list, the first one longer if the length is odd.

    Ask:
        split a list in two halves, first half bigger
        halve a list with the middle element in the first part
        two halves where the left one gets the extra element
        split a list of odd length in the middle, extra item left

    >>> split_first_half_bigger([1, 2, 3])
    ([1, 2], [3])
    >>> split_first_half_bigger([])
    ([], [])
    """
    middle = (len(items) + 1) // 2
    return items[:middle], items[middle:]


def split_by_fractions(items, fractions):
    """Return parts of a list whose sizes follow fractions that add up to 1.

    Ask:
        divide a list by percentages
        split a list into parts of 70, 20 and 10 percent
        split by ratios such as 0.8 and 0.2
        train, validation and test split of a list by fractions

    >>> split_by_fractions([1, 2, 3, 4, 5], [0.6, 0.4])
    [[1, 2, 3], [4, 5]]
    >>> split_by_fractions([1, 2, 3], [0.5, 0.5])
    [[1, 2], [3]]
    """
    parts = []
    start = 0
    total = 0
    for fraction in fractions:
        total += fraction
        end = round(total * len(items))
        parts.append(items[start:end])
        start = end
    return parts


def rotate_to_smallest(numbers):
    """Return a list rotated so that its smallest element comes first.

    Ask:
        rotate a list until the smallest element is first
        rotate so that the minimum is at the front
        circular shift that starts with the least value
        bring the minimum to index 0 by rotation

    >>> rotate_to_smallest([3, 1, 2])
    [1, 2, 3]
    >>> rotate_to_smallest([])
    []
    """
    if not numbers:
        return []
    index = numbers.index(min(numbers))
    return numbers[index:] + numbers[:index]


def reverse_first_items(items, k):
    """Return a list with its first k elements reversed.

    Ask:
        reverse the first k elements of a list
        flip the first n items and keep the rest
        prefix reversal of an array
        pancake flip of the first k elements

    >>> reverse_first_items([1, 2, 3, 4], 3)
    [3, 2, 1, 4]
    >>> reverse_first_items([1, 2], 0)
    [1, 2]
    """
    return items[:k][::-1] + items[k:]


def swap_halves(items):
    """Return a list with its two halves exchanged, a middle element stays.

    Ask:
        swap the halves of a list
        exchange the first and second half of a list
        second half first and then the first half
        interchange both halves of an array
        swap the first and last half of a list

    >>> swap_halves([1, 2, 3, 4])
    [3, 4, 1, 2]
    >>> swap_halves([1, 2, 3])
    [3, 2, 1]
    """
    half = len(items) // 2
    middle = items[half:len(items) - half]
    return items[len(items) - half:] + middle + items[:half]


def swap_min_and_max(numbers):
    """Return a list with its smallest and largest element exchanged.

    Ask:
        swap the max and min in a list
        exchange the positions of the largest and smallest number
        switch the minimum with the maximum
        interchange biggest and smallest element

    >>> swap_min_and_max([3, 1, 9, 2])
    [3, 9, 1, 2]
    >>> swap_min_and_max([5])
    [5]
    """
    result = numbers.copy()
    low, high = numbers.index(min(numbers)), numbers.index(max(numbers))
    result[low], result[high] = result[high], result[low]
    return result


def negatives_last(numbers):
    """Return a list with the negative numbers at the end, each group in its old order.

    Ask:
        move negative numbers to the end
        put negatives after the other numbers and keep the order
        shift all negative elements to the back of a list
        positives first, negatives last

    >>> negatives_last([-1, 3, -2, 0])
    [3, 0, -1, -2]
    """
    return [n for n in numbers if n >= 0] + [n for n in numbers if n < 0]


def is_strictly_decreasing(numbers):
    """Tell whether each number is smaller than the one before.

    Ask:
        check if a list is strictly decreasing
        does every element get smaller
        is a sequence strictly descending
        each number less than its predecessor

    >>> [is_strictly_decreasing(numbers) for numbers in ([3, 2, 1], [3, 3], [])]
    [True, False, True]
    """
    return all(a > b for a, b in zip(numbers, numbers[1:]))


def is_consecutive(numbers):
    """Tell whether each number is one more than the one before.

    Ask:
        check if list elements are increasing by 1
        are the numbers of a list consecutive
        does each element equal the previous plus one
        consecutive integers check

    >>> is_consecutive([3, 4, 5]), is_consecutive([1, 3]), is_consecutive([1, 2, 1])
    (True, False, False)
    """
    return all(b - a == 1 for a, b in zip(numbers, numbers[1:]))


def first_equals_last(items):
    """Tell whether the first and the last element of a list are equal.

    Ask:
        check if the first and last elements are equal
        first and last element of a list the same
        does a list start and end with the same value
        compare the first item with the last one

    >>> first_equals_last([1, 2, 1]), first_equals_last([1, 2]), first_equals_last([5])
    (True, False, True)
    """
    return items[0] == items[-1]


def max_adjacent_sum(numbers):
    """Return the largest sum of two adjacent numbers.

    Ask:
        largest sum of two adjacent numbers
        maximum sum of neighbours in a list
        biggest sum of two consecutive elements
        which neighbouring pair adds up to the most

    >>> max_adjacent_sum([1, 5, 4, 3])
    9
    >>> max_adjacent_sum([-5, -1])
    -6
    """
    return max(a + b for a, b in zip(numbers, numbers[1:]))


def copy_grid(grid):
    """Return a copy of a 2-D list with copied rows.

    Ask:
        copy a 2d list
        copy a matrix so that changes do not affect the original
        duplicate a grid with independent rows
        clone a list of lists one level deep

    >>> grid = [[1], [2]]
    >>> copy = copy_grid(grid)
    >>> copy[0][0] = 9
    >>> grid
    [[1], [2]]
    """
    return [row.copy() for row in grid]


def number_and_unit(text):
    """Return the number and the unit of a quantity such as '12 kg'.

    Ask:
        parse "12 kg" into number and unit
        split a quantity string into value and unit
        separate the number from the unit in a text like 3.5km
        measurement string to (float, unit)

    >>> number_and_unit("12 kg"), number_and_unit("3.5km")
    ((12.0, 'kg'), (3.5, 'km'))
    """
    unit = text.lstrip("0123456789.-+ ")
    number = text[:len(text) - len(unit)]
    return float(number), unit.strip()
