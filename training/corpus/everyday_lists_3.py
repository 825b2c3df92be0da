"""Everyday requests about lists: sums, counts, extremes, positions and orders with conditions."""
import math
from collections import Counter
from itertools import groupby, takewhile


def product_of_nonzero(numbers):
    """Return the product of the numbers that are not zero.

    Ask:
        product of nonzero elements
        multiply all numbers of a list except zeros
        product of a list ignoring zeros
        multiply the non-zero values
        product of all non-zero numbers in a list
        multiply all elements that are not zero

    >>> product_of_nonzero([2, 0, 3])
    6
    >>> product_of_nonzero([0])
    1
    """
    return math.prod(number for number in numbers if number != 0)


def sum_until_negative(numbers):
    """Return the sum of the numbers before the first negative one.

    Ask:
        sum until the first negative number
        add numbers until a negative number appears
        sum of the elements before the first negative value
        stop adding when a number is below zero
        add up a list up to its first negative element

    >>> sum_until_negative([1, 2, -1, 5])
    3
    >>> sum_until_negative([-1, 5]), sum_until_negative([1])
    (0, 1)
    """
    return sum(takewhile(lambda number: number >= 0, numbers))


def sum_without_largest(numbers):
    """Return the sum of all numbers but the largest.

    Ask:
        sum of the elements except the largest
        add all numbers of a list but the maximum
        total without the biggest value
        sum minus max
        sum of a list excluding its highest element

    >>> sum_without_largest([3, 9, 1])
    4
    >>> sum_without_largest([9, 9])
    9
    """
    return sum(numbers) - max(numbers)


def sum_without_extremes(numbers):
    """Return the sum without one smallest and one largest number.

    Ask:
        sum without the highest and lowest number
        add all numbers except one minimum and one maximum
        sum of an array excluding its smallest and biggest element, 0 if too short
        total of a list minus min and max
        sum of the middle values
        sum of all numbers except the max and the min

    >>> sum_without_extremes([6, 2, 1, 8, 10])
    16
    >>> sum_without_extremes([5]), sum_without_extremes([])
    (0, 0)
    """
    if len(numbers) < 3:
        return 0
    return sum(numbers) - min(numbers) - max(numbers)


def sum_of_primes_in(numbers):
    """Return the sum of the prime numbers in a list.

    Ask:
        sum of the prime numbers in a list
        add only the primes of a list of integers
        total of all prime elements
        sum the elements that are prime
        given a list of numbers return the sum of its primes

    >>> sum_of_primes_in([1, 2, 3, 4, 11])
    16
    >>> sum_of_primes_in([0, -3])
    0
    """
    def is_prime(n):
        return n > 1 and all(n % i != 0 for i in range(2, math.isqrt(n) + 1))

    return sum(number for number in numbers if is_prime(number))


def sum_divisible_by(numbers, n):
    """Return the sum of the numbers divisible by n.

    Ask:
        sum of the numbers divisible by 3 in a list
        add the elements of a list that are multiples of n
        total of all values divisible by a given number
        sum of multiples of k in an array
        sum the numbers with remainder zero
        sum of the elements of a list divisible by k

    >>> sum_divisible_by([3, 4, 6], 3)
    9
    >>> sum_divisible_by([1], 2)
    0
    """
    return sum(number for number in numbers if number % n == 0)


def sum_of_distinct(numbers):
    """Return the sum of the distinct values of a list.

    Ask:
        sum of the distinct values of a list
        sum of a list without counting duplicates twice
        add every different number once
        total of a set of the numbers
        sum the unique values in a list

    >>> sum_of_distinct([1, 2, 2, 3])
    6
    >>> sum_of_distinct([])
    0
    """
    return sum(set(numbers))


def sum_of_unique(numbers):
    """Return the sum of the numbers that occur exactly once.

    Ask:
        sum of unique elements
        add the numbers that appear exactly once
        sum of the elements without a duplicate
        total of the values which occur only once
        sum all non repeated elements

    >>> sum_of_unique([1, 2, 2, 3])
    4
    >>> sum_of_unique([5, 5])
    0
    """
    return sum(number for number, count in Counter(numbers).items() if count == 1)


def sum_of_repeated(numbers):
    """Return the sum of the values that occur more than once, each counted once.

    Ask:
        sum of the elements that are repeated
        add the duplicated values of a list once each
        total of the numbers which appear more than once
        sum of duplicates
        sum all values with a repetition

    >>> sum_of_repeated([1, 2, 2, 3, 3])
    5
    >>> sum_of_repeated([1])
    0
    """
    return sum(number for number, count in Counter(numbers).items() if count > 1)


def count_divisible(numbers, n):
    """Return how many numbers are divisible by n.

    Ask:
        count the numbers divisible by n
        how many elements of a list are multiples of k
        number of values divisible by a given number
        count multiples in an array
        amount of list items with remainder 0

    >>> count_divisible([3, 4, 6], 3)
    2
    >>> count_divisible([], 3)
    0
    """
    return sum(1 for number in numbers if number % n == 0)


def count_greater(numbers, threshold):
    """Return how many numbers are greater than a threshold.

    Ask:
        count numbers greater than x
        how many elements are larger than a value
        number of values above a threshold
        count the items of a list that exceed a limit
        amount of numbers bigger than n
        amount of values over x in an array

    >>> count_greater([1, 5, 9], 4)
    2
    >>> count_greater([4], 4)
    0
    """
    return sum(1 for number in numbers if number > threshold)


def count_in_range(numbers, low, high):
    """Return how many numbers are between low and high, both included.

    Ask:
        count elements in a range
        how many numbers lie between low and high
        number of values within an interval
        count the elements of a list between a and b inclusive
        amount of list items in the given range

    >>> count_in_range([1, 5, 9, 10], 5, 9)
    2
    >>> count_in_range([], 0, 1)
    0
    """
    return sum(1 for number in numbers if low <= number <= high)


def count_longer(strings, n):
    """Return how many strings are longer than n characters.

    Ask:
        count strings with length greater than n
        how many words of a list are longer than k
        number of strings above a given length
        count the words with more than n letters
        amount of long strings in an array

    >>> count_longer(["a", "abc", "abcd"], 2)
    2
    >>> count_longer([], 1)
    0
    """
    return sum(1 for string in strings if len(string) > n)


def count_lengths(strings):
    """Return how often each length occurs.

    Ask:
        count how often each word length occurs
        frequency of string lengths as a dictionary
        number of words per length
        histogram of the lengths of strings
        how many strings are there of each length

    >>> count_lengths(["a", "bc", "d"])
    {1: 2, 2: 1}
    >>> count_lengths([])
    {}
    """
    return dict(Counter(map(len, strings)))


def count_changes_in(items):
    """Return how often an element differs from the one before.

    Ask:
        count the changes in a list
        how many times does the value change from one element to the next
        number of transitions in a sequence
        count positions where an item differs from its predecessor
        number of switches in a list of states

    >>> count_changes_in([1, 1, 2, 2, 1])
    2
    >>> count_changes_in([])
    0
    """
    return sum(a != b for a, b in zip(items, items[1:]))


def count_sign_changes(numbers):
    """Return how often the sign changes between neighbours, zeros skipped.

    Ask:
        count sign changes in a list of numbers
        how many times does a sequence switch between positive and negative
        number of zero crossings
        count the changes of sign ignoring zeros

    >>> count_sign_changes([1, -2, 0, -3, 4])
    2
    >>> count_sign_changes([1, 2])
    0
    """
    signs = [number > 0 for number in numbers if number != 0]
    return sum(a != b for a, b in zip(signs, signs[1:]))


def count_equal_pairs(items):
    """Return how many pairs of positions hold equal elements.

    Ask:
        count pairs of equal elements
        number of good pairs (i, j) with i < j and equal values
        how many pairs of indices have the same value
        number of identical pairs in a list
        count the pairs of duplicates
        number of equal pairs i < j

    >>> count_equal_pairs([1, 2, 1, 1])
    3
    >>> count_equal_pairs([])
    0
    """
    return sum(count * (count - 1) // 2 for count in Counter(items).values())


def count_matching_socks(socks):
    """Return how many disjoint pairs of equal items there are.

    Ask:
        number of pairs of socks with the same colour
        sock merchant
        how many matching pairs can be made from a list
        count disjoint pairs of equal items
        pair up equal elements and count the pairs

    >>> count_matching_socks([1, 1, 1, 2, 2, 3])
    2
    >>> count_matching_socks([])
    0
    """
    return sum(count // 2 for count in Counter(socks).values())


def count_peaks(numbers):
    """Return how many elements are larger than both neighbours.

    Ask:
        count the local peaks of a list
        number of local maxima
        how many elements are greater than both neighbours
        count peaks in an array
        number of hills in a sequence
        number of elements larger than both neighbours

    >>> count_peaks([1, 3, 2, 5, 4])
    2
    >>> count_peaks([1, 2])
    0
    """
    return sum(b > a and b > c for a, b, c in zip(numbers, numbers[1:], numbers[2:]))


def count_increases(numbers):
    """Return how often a number is larger than the one before.

    Ask:
        how many times does a value increase compared to the previous one
        count increases in a list of measurements
        number of elements greater than their predecessor
        count how often the next number is bigger
        advent of code sonar sweep increases

    >>> count_increases([199, 200, 208, 200])
    2
    >>> count_increases([])
    0
    """
    return sum(b > a for a, b in zip(numbers, numbers[1:]))


def max_with_index(numbers):
    """Return the largest number and its index.

    Ask:
        maximum of a list and its index
        largest element with its position as a tuple
        max value and where it occurs first
        return both the biggest number and its index
        max and its index

    >>> max_with_index([3, 9, 2, 9])
    (9, 1)
    """
    index = max(range(len(numbers)), key=numbers.__getitem__)
    return numbers[index], index


def min_with_index(numbers):
    """Return the smallest number and its index.

    Ask:
        minimum of a list and its index
        smallest element with its position as a tuple
        min value and where it occurs first
        return both the lowest number and its index
        minimum and index

    >>> min_with_index([3, 1, 2, 1])
    (1, 1)
    """
    index = min(range(len(numbers)), key=numbers.__getitem__)
    return numbers[index], index


def third_largest(numbers):
    """Return the third largest distinct number, or None.

    Ask:
        third largest number
        third highest distinct value of a list
        3rd maximum of an array, None if there are fewer
        find the third biggest number in a list
        number in third place

    >>> third_largest([5, 1, 5, 3, 2])
    2
    >>> third_largest([1, 2]) is None
    True
    """
    distinct = sorted(set(numbers), reverse=True)
    return distinct[2] if len(distinct) > 2 else None


def n_largest_in_order(numbers, n):
    """Return the n largest numbers in their original order.

    Ask:
        n largest elements in original order
        keep only the top n numbers without changing their order
        largest n values, order of the list preserved
        remove all but the n biggest elements
        subsequence of length k with the largest sum

    >>> n_largest_in_order([3, 9, 1, 7], 2)
    [9, 7]
    >>> n_largest_in_order([5, 5, 5], 2)
    [5, 5]
    >>> n_largest_in_order([1], 0)
    []
    """
    indices = sorted(range(len(numbers)), key=lambda i: numbers[i], reverse=True)[:n]
    return [numbers[i] for i in sorted(indices)]


def largest_even(numbers):
    """Return the largest even number, or None.

    Ask:
        largest even number in a list
        biggest even value of an array
        maximum of the even elements, None if there are none
        find the highest even number
        max even

    >>> largest_even([3, 8, 4, 9])
    8
    >>> largest_even([1]) is None
    True
    """
    return max((number for number in numbers if number % 2 == 0), default=None)


def largest_odd(numbers):
    """Return the largest odd number, or None.

    Ask:
        largest odd number in a list
        biggest odd value of an array
        maximum of the odd elements, None if there are none
        find the highest odd number
        max odd

    >>> largest_odd([3, 8, 5, 2])
    5
    >>> largest_odd([2]) is None
    True
    """
    return max((number for number in numbers if number % 2 != 0), default=None)


def smallest_positive(numbers):
    """Return the smallest positive number, or None.

    Ask:
        smallest positive number in a list
        least number greater than zero
        minimum of the positive values, None if there are none
        find the lowest positive element
        min of numbers above 0

    >>> smallest_positive([-3, 5, 0, 2])
    2
    >>> smallest_positive([-1]) is None
    True
    """
    return min((number for number in numbers if number > 0), default=None)


def first_even(numbers):
    """Return the first even number, or None.

    Ask:
        first even number in a list
        find the first even element
        return the first number divisible by two, None if there is none
        earliest even value of an array
        next even number in the sequence

    >>> first_even([3, 8, 4])
    8
    >>> first_even([1]) is None
    True
    """
    return next((number for number in numbers if number % 2 == 0), None)


def first_greater(numbers, threshold):
    """Return the first number greater than a threshold, or None.

    Ask:
        first element greater than x
        find the first number above a threshold
        earliest value that is larger than a limit
        return the first item exceeding n, None if there is none
        first number in a list bigger than k

    >>> first_greater([1, 5, 9], 4)
    5
    >>> first_greater([1], 4) is None
    True
    """
    return next((number for number in numbers if number > threshold), None)


def first_negative_index(numbers):
    """Return the index of the first negative number, or -1.

    Ask:
        index of the first negative number
        position of the first value below zero, -1 if there is none
        find where the first negative element is
        first index with numbers[i] < 0

    >>> first_negative_index([3, -1, -2])
    1
    >>> first_negative_index([1])
    -1
    """
    return next((i for i, number in enumerate(numbers) if number < 0), -1)


def common_with_indices(a, b):
    """Return the positions at which two lists have the same element, as (index, element).

    Ask:
        find common elements with indexes
        elements that are equal at the same index in two lists
        positions and values where two lists agree
        matching items at the same position of both lists
        index and value of equal elements of two lists

    >>> common_with_indices([1, 2, 3], [1, 5, 3])
    [(0, 1), (2, 3)]
    """
    return [(i, x) for i, (x, y) in enumerate(zip(a, b)) if x == y]


def pair_closest_to_zero(numbers):
    """Return the pair of numbers whose sum is closest to zero.

    Ask:
        find the pair with the sum closest to zero
        two elements whose sum is nearest to 0
        pair with minimum absolute sum
        which two numbers almost cancel each other

    >>> pair_closest_to_zero([1, 60, -10, 70, -80, 85])
    (-80, 85)
    """
    ordered = sorted(numbers)
    left, right = 0, len(ordered) - 1
    best = ordered[left], ordered[right]
    while left < right:
        total = ordered[left] + ordered[right]
        if abs(total) < abs(sum(best)):
            best = ordered[left], ordered[right]
        if total < 0:
            left += 1
        else:
            right -= 1
    return best


def every_nth_from(items, n, start):
    """Return every n-th element from an index on.

    Ask:
        every nth element starting from index k
        take each nth item beginning at a given position
        slice a list with a start and a step
        elements start, start + n, start + 2n of a list
        take every nth element starting from a given position

    >>> every_nth_from([0, 1, 2, 3, 4, 5], 2, 1)
    [1, 3, 5]
    """
    return items[start::n]


def elements_at_multiples(items, n):
    """Return the elements whose index is divisible by n, index 0 left out.

    Ask:
        elements whose index is divisible by 3
        items at indices that are multiples of n, without index 0
        elements at index n, 2n, 3n of a list
        list items at every multiple of n except the first

    >>> elements_at_multiples([0, 1, 2, 3, 4, 5, 6], 3)
    [3, 6]
    >>> elements_at_multiples([1], 2)
    []
    """
    return items[n::n]


def greater_than_previous(numbers):
    """Return the numbers that are greater than the one before.

    Ask:
        elements greater than the previous element
        all numbers larger than their left neighbour
        values that are bigger than their predecessor
        list of elements where the sequence goes up
        numbers that exceed the one before
        remove elements smaller than or equal to their predecessor

    >>> greater_than_previous([1, 5, 2, 4, 3])
    [5, 4]
    >>> greater_than_previous([1])
    []
    """
    return [b for a, b in zip(numbers, numbers[1:]) if b > a]


def equal_to_index(numbers):
    """Return the numbers that are equal to their index.

    Ask:
        elements equal to their index
        find the numbers whose value is their position
        fixed points of an array
        which items of a list equal their index
        values with numbers[i] == i

    >>> equal_to_index([0, 5, 2, 1])
    [0, 2]
    >>> equal_to_index([1])
    []
    """
    return [number for index, number in enumerate(numbers) if number == index]


def reversed_last_n(items, n):
    """Return the last n items, the last one first.

    Ask:
        last n items in reverse order
        the n most recent items, newest first
        last few elements reversed
        tail of a list backwards

    >>> reversed_last_n([1, 2, 3, 4], 2)
    [4, 3]
    >>> reversed_last_n([1], 3), reversed_last_n([1], 0)
    ([1], [])
    """
    return items[::-1][:n]


def middle_n(items, n):
    """Return the n elements in the middle of a list.

    Ask:
        middle three elements of a list
        n elements from the center of a list
        central part of a list with a given length
        take the middle k items

    >>> middle_n([1, 2, 3, 4, 5], 3)
    [2, 3, 4]
    >>> middle_n([1, 2, 3, 4], 2)
    [2, 3]
    """
    start = (len(items) - n) // 2
    return items[start:start + n]


def sort_evens_only(numbers):
    """Return a list with its even numbers sorted and the odd ones left in place.

    Ask:
        sort only the even numbers in a list
        sort evens and leave odd numbers in their positions
        ascending even numbers, odd ones stay where they are
        partial sort of the even elements

    >>> sort_evens_only([8, 3, 2, 5, 4])
    [2, 3, 4, 5, 8]
    >>> sort_evens_only([1, 6, 0])
    [1, 0, 6]
    """
    evens = iter(sorted(number for number in numbers if number % 2 == 0))
    return [next(evens) if number % 2 == 0 else number for number in numbers]


def sort_odds_only(numbers):
    """Return a list with its odd numbers sorted and the even ones left in place.

    Ask:
        sort only the odd numbers in a list
        sort the odd numbers while leaving even numbers at their original places
        ascending odd numbers, even ones stay where they are
        sort the odd elements of an array, evens untouched
        sort odd numbers in place keeping evens where they are

    >>> sort_odds_only([5, 3, 2, 8, 1, 4])
    [1, 3, 2, 8, 5, 4]
    """
    odds = iter(sorted(number for number in numbers if number % 2 != 0))
    return [next(odds) if number % 2 != 0 else number for number in numbers]


def sort_by_last_digit(numbers):
    """Return numbers sorted by their last digit.

    Ask:
        sort by last digit
        sort integers by their ones digit
        order numbers by the final digit
        sort a list by remainder modulo ten
        sort list by last digit of each number

    >>> sort_by_last_digit([21, 10, 35, 11])
    [10, 21, 11, 35]
    """
    return sorted(numbers, key=lambda number: abs(number) % 10)


def sort_by_digit_count(numbers):
    """Return numbers sorted by how many digits they have.

    Ask:
        sort by number of digits
        order integers by their length
        sort numbers by digit count, short ones first
        sort a list of ints by how many digits they have

    >>> sort_by_digit_count([100, 7, -42])
    [7, -42, 100]
    """
    return sorted(numbers, key=lambda number: len(str(abs(number))))


def sort_half_and_half(numbers):
    """Return the smaller half ascending and then the larger half descending.

    Ask:
        sort the first half ascending and the second half descending
        lower half of the values increasing, upper half decreasing
        sort half ascending half descending
        mountain order of a sorted list

    >>> sort_half_and_half([4, 1, 3, 2])
    [1, 2, 4, 3]
    >>> sort_half_and_half([])
    []
    """
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    return ordered[:middle] + ordered[middle:][::-1]


def sort_min_max_alternately(numbers):
    """Return smallest, largest, second smallest, second largest and so on.

    Ask:
        sort alternately min and max
        strange sort: smallest, largest, next smallest, next largest
        rearrange a list as minimum, maximum, second minimum, second maximum
        alternate low and high values

    >>> sort_min_max_alternately([1, 2, 3, 4])
    [1, 4, 2, 3]
    >>> sort_min_max_alternately([5, 1, 9])
    [1, 9, 5]
    """
    ordered = sorted(numbers)
    result = []
    while ordered:
        result.append(ordered.pop(0))
        if ordered:
            result.append(ordered.pop())
    return result


def group_neighbors_by(items, key):
    """Return consecutive groups with the same key, as (key, items) pairs.

    Ask:
        group consecutive items by a key function
        groupby with lists as groups
        runs of neighbouring elements with an equal key
        split a list into groups whenever the key changes

    >>> group_neighbors_by([1, 3, 2, 4, 5], lambda n: n % 2)
    [(1, [1, 3]), (0, [2, 4]), (1, [5])]
    """
    return [(name, list(group)) for name, group in groupby(items, key)]


def sum_except_section(numbers, start, end):
    """Return the sum of the numbers, leaving out sections from a start value to an end value.

    Ask:
        sum all numbers except those between 6 and 9
        add a list but ignore sections starting with one value and ending with another
        sum ignoring everything from a 6 to the next 9
        skip parts of a list between two marker values while adding

    >>> sum_except_section([4, 5, 6, 7, 9, 2], 6, 9)
    11
    >>> sum_except_section([1, 2, 3], 6, 9)
    6
    """
    total = 0
    skipping = False
    for number in numbers:
        if skipping:
            skipping = number != end
        elif number == start:
            skipping = True
        else:
            total += number
    return total
