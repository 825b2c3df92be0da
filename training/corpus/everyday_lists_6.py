"""Everyday requests about lists: partial sums, moving and removing by a rule, cutting."""
import math
from itertools import groupby, pairwise


def sum_except_first(numbers):
    """Return the sum of all numbers but the first.

    Ask:
        sum of all numbers in a list except the first
        add everything but the first element
        total without the first number
        sum from the second element on

    >>> sum_except_first([5, 1, 2]), sum_except_first([])
    (3, 0)
    """
    return sum(numbers[1:])


def sum_except_last(numbers):
    """Return the sum of all numbers but the last.

    Ask:
        sum of all elements except the last
        add everything but the last number of a list
        total without the final element
        sum up to the second to last number

    >>> sum_except_last([5, 1, 2]), sum_except_last([])
    (6, 0)
    """
    return sum(numbers[:-1])


def sum_inner(numbers):
    """Return the sum of the numbers without the first and the last.

    Ask:
        sum of a list without first and last element
        add all the inner numbers
        sum of the elements between the ends
        total leaving out both ends of the list

    >>> sum_inner([1, 2, 3, 4]), sum_inner([1])
    (5, 0)
    """
    return sum(numbers[1:-1])


def sum_every_nth(numbers, n):
    """Return the sum of every nth number, starting with the nth.

    Ask:
        sum of every nth element
        add the numbers at positions n, 2n, 3n
        total of each third element of a list, n given
        sum numbers with a step, counting positions from 1

    >>> sum_every_nth([1, 2, 3, 4, 5, 6], 3), sum_every_nth([1, 2], 3)
    (9, 0)
    """
    return sum(numbers[n - 1::n])


def sum_before_value(numbers, stop):
    """Return the sum of the numbers before the first occurrence of a value.

    Ask:
        sum of elements before the first zero
        add numbers until a given value appears
        total of the list up to the stop value, excluded
        sum until a sentinel

    >>> sum_before_value([3, 4, 0, 9], 0), sum_before_value([1, 2], 0)
    (7, 3)
    """
    total = 0
    for number in numbers:
        if number == stop:
            break
        total += number
    return total


def sum_after_value(numbers, start):
    """Return the sum of the numbers after the last occurrence of a value.

    Ask:
        sum of the elements after the last zero
        add the numbers that follow the last x
        total of the list behind the last occurrence of a value
        sum after a marker

    >>> sum_after_value([3, 0, 4, 0, 9, 1], 0), sum_after_value([1, 2], 0)
    (10, 3)
    """
    total = 0
    for number in reversed(numbers):
        if number == start:
            break
        total += number
    return total


def sum_above_average(numbers):
    """Return the sum of the numbers that are greater than the average.

    Ask:
        sum of numbers greater than average
        add all values above the mean
        total of the above-average elements
        sum of the elements that exceed the average of the list

    >>> sum_above_average([1, 2, 9]), sum_above_average([])
    (9, 0)
    """
    if not numbers:
        return 0
    average = sum(numbers) / len(numbers)
    return sum(number for number in numbers if number > average)


def sum_of_indices(items, value):
    """Return the sum of all indices at which a value occurs.

    Ask:
        sum of the indices of a value
        add the positions where an item is found in a list
        total of all indexes of x
        sum of index numbers for matches

    >>> sum_of_indices([7, 1, 7, 7], 7), sum_of_indices([1], 7)
    (5, 0)
    """
    return sum(index for index, item in enumerate(items) if item == value)


def sum_of_neighbor_products(numbers):
    """Return the sum of the products of neighbouring numbers.

    Ask:
        sum of products of neighbours
        multiply each element by the next one and add the results
        sum of a[i] * a[i + 1]
        total of all adjacent products

    >>> sum_of_neighbor_products([1, 2, 3, 4]), sum_of_neighbor_products([5])
    (20, 0)
    """
    return sum(a * b for a, b in pairwise(numbers))


def neighbor_products(numbers):
    """Return the products of neighbouring numbers.

    Ask:
        pairwise products of a list
        list of each element times the next one
        products of adjacent numbers
        multiply neighbours of an array

    >>> neighbor_products([1, 2, 3, 4]), neighbor_products([5])
    ([2, 6, 12], [])
    """
    return [a * b for a, b in pairwise(numbers)]


def circular_pairs(items):
    """Return each element paired with the next one, the last with the first.

    Ask:
        pair each element with the next one, last with the first
        circular pairs
        neighbour pairs with wraparound
        consecutive pairs of a ring
        list of edges of a polygon from its points

    >>> circular_pairs([1, 2, 3]), circular_pairs([])
    ([(1, 2), (2, 3), (3, 1)], [])
    """
    return list(zip(items, items[1:] + items[:1]))


def circular_differences(numbers):
    """Return the differences to the next number, the last one compared with the first.

    Ask:
        circular differences
        difference of each element to the next with wraparound
        next minus current in a ring of numbers
        cyclic differences of a list

    >>> circular_differences([1, 4, 2]), circular_differences([])
    ([3, -2, -1], [])
    """
    return [b - a for a, b in zip(numbers, numbers[1:] + numbers[:1])]


def has_circular_equal_neighbors(items):
    """Return whether two neighbours are equal when the list is a circle.

    Ask:
        are two neighbours equal in a circular list
        equal adjacent elements where the last is next to the first
        does a ring have two equal neighbours
        adjacent duplicates with wraparound

    >>> has_circular_equal_neighbors([1, 2, 1]), has_circular_equal_neighbors([1, 2, 3])
    (True, False)
    >>> has_circular_equal_neighbors([1, 1, 2]), has_circular_equal_neighbors([])
    (True, False)
    """
    return len(items) > 1 and any(items[i] == items[i - 1] for i in range(len(items)))


def sum_of_circular_matches(digits):
    """Return the sum of the numbers that equal the next one in a circular list.

    Ask:
        sum of all numbers that match the next one in a circular list
        inverse captcha sum
        add every element which equals its successor, the last compared with the first
        total of digits equal to the following digit in a ring

    >>> sum_of_circular_matches([1, 1, 2, 2]), sum_of_circular_matches([9, 1, 2, 9])
    (3, 9)
    """
    return sum(a for a, b in zip(digits, digits[1:] + digits[:1]) if a == b)


def digit_sums(numbers):
    """Return the digit sum of each number.

    Ask:
        list of digit sums
        digit sum of every number in a list
        replace each number by the sum of its digits
        sums of the digits, one for each element

    >>> digit_sums([12, -5, 0])
    [3, 5, 0]
    """
    return [sum(map(int, str(abs(number)))) for number in numbers]


def reversed_numbers(numbers):
    """Return the numbers with their digits reversed.

    Ask:
        list with reversed numbers
        reverse the digits of each number in a list
        every number written backwards
        map digit reversal over an array

    >>> reversed_numbers([12, 30, -45])
    [21, 3, -54]
    """
    return [
        int(str(abs(number))[::-1]) * (-1 if number < 0 else 1) for number in numbers
    ]


def odd_squares(numbers):
    """Return the squares of the odd numbers.

    Ask:
        squares of the numbers that are odd, in a list
        square only the odd numbers and drop the rest
        list of the squares of odd elements
        squared odd values

    >>> odd_squares([1, 2, 3])
    [1, 9]
    """
    return [number ** 2 for number in numbers if number % 2 != 0]


def lengths_of_lists(lists):
    """Return the length of each inner list.

    Ask:
        list of the lengths of the inner lists
        how many elements does each sublist have
        sizes of the rows of a nested list
        len of every sublist

    >>> lengths_of_lists([[1, 2], [], [3]])
    [2, 0, 1]
    """
    return [len(items) for items in lists]


def same_lengths(lists):
    """Return whether all inner lists have the same length.

    Ask:
        are all inner lists of the same length
        do the sublists have equal lengths
        check that every row has the same number of elements
        equal sized lists test

    >>> same_lengths([[1, 2], [3, 4]]), same_lengths([[1], []]), same_lengths([])
    (True, False, True)
    """
    return len({len(items) for items in lists}) <= 1


def maximums_of_lists(lists):
    """Return the maximum of each inner list.

    Ask:
        list of maximums of sublists
        largest number of every sublist
        max of each inner list
        biggest value per list in a list of lists

    >>> maximums_of_lists([[1, 5], [4, 2]])
    [5, 4]
    """
    return list(map(max, lists))


def sums_of_sublists(lists):
    """Return the sum of each inner list.

    Ask:
        list of the sums of the sublists
        sum of every inner list
        add up each list in a list of lists
        totals of nested lists one by one

    >>> sums_of_sublists([[1, 5], [], [4]])
    [6, 0, 4]
    """
    return list(map(sum, lists))


def shortest_sublist(lists):
    """Return the shortest inner list, the first one on ties.

    Ask:
        sublist with the smallest length
        find the list with the fewest elements
        shortest list of several lists
        which inner list is the shortest

    >>> shortest_sublist([[1, 2], [3], [4]]), shortest_sublist([])
    ([3], None)
    """
    return min(lists, key=len, default=None)


def sort_by_first_desc_second_asc(pairs):
    """Return pairs sorted by the first item descending and the second ascending.

    Ask:
        sort a list of tuples by first descending and second ascending
        order pairs by first element from high to low, then by second from low to high
        sort tuples in mixed order
        first item reverse, ties by the second item

    >>> sort_by_first_desc_second_asc([(1, "b"), (2, "c"), (2, "a")])
    [(2, 'a'), (2, 'c'), (1, 'b')]
    """
    return sorted(pairs, key=lambda pair: (-pair[0], pair[1]))


def sort_lists_by_length_then_value(lists):
    """Return lists sorted by length, equal lengths by their elements.

    Ask:
        sort a list of lists by length then alphabetically
        order sublists by size and then by content
        sort lists by length, ties in natural order
        shortest lists first, then lexicographically

    >>> sort_lists_by_length_then_value([[3, 1], [2], [1, 9]])
    [[2], [1, 9], [3, 1]]
    """
    return sorted(lists, key=lambda items: (len(items), items))


def sort_by_set_bits(numbers):
    """Return numbers sorted by their number of one bits, ties by value.

    Ask:
        sort numbers by the number of ones in binary
        sort integers by count of set bits and then by value
        order numbers by 1 bits
        sort by popcount

    >>> sort_by_set_bits([7, 4, 3, 1, 2])
    [1, 2, 4, 3, 7]
    """
    return sorted(numbers, key=lambda number: (bin(number).count("1"), number))


def sort_by_abs_descending(numbers):
    """Return numbers sorted by absolute value from large to small.

    Ask:
        sort by absolute value descending
        order numbers by magnitude, largest first
        biggest absolute value first
        reverse sort ignoring the sign

    >>> sort_by_abs_descending([1, -5, 3])
    [-5, 3, 1]
    """
    return sorted(numbers, key=abs, reverse=True)


def evens_up_odds_down(numbers):
    """Return the even numbers in ascending order followed by the odd ones in descending order.

    Ask:
        sort even numbers ascending, odd descending
        even numbers first in increasing order then odd numbers in decreasing order
        evens rising and odds falling
        order evens up and odds down

    >>> evens_up_odds_down([1, 4, 3, 2])
    [2, 4, 3, 1]
    """
    evens = sorted(number for number in numbers if number % 2 == 0)
    odds = sorted((number for number in numbers if number % 2 != 0), reverse=True)
    return evens + odds


def zeros_to_front(numbers):
    """Return a list with all zeros moved to the front.

    Ask:
        put zeros in front
        move all zeros to the beginning of a list
        zeros first and the rest in the old order
        shift the zeros to the left

    >>> zeros_to_front([1, 0, 2, 0])
    [0, 0, 1, 2]
    """
    return sorted(numbers, key=lambda number: number != 0)


def smallest_to_front(numbers):
    """Return a list with its smallest number moved to the front.

    Ask:
        move the smallest element to the front
        put the minimum first and keep the order of the rest
        list with the min at the beginning
        bring the lowest number to index 0

    >>> smallest_to_front([3, 1, 2]), smallest_to_front([])
    ([1, 3, 2], [])
    """
    if not numbers:
        return []
    index = numbers.index(min(numbers))
    return [numbers[index]] + numbers[:index] + numbers[index + 1:]


def largest_to_end(numbers):
    """Return a list with its largest number moved to the end.

    Ask:
        move the maximum to the end
        put the largest element last and keep the order of the rest
        list with the max at the end
        bring the biggest number to the last position

    >>> largest_to_end([3, 9, 2]), largest_to_end([])
    ([3, 2, 9], [])
    """
    if not numbers:
        return []
    index = numbers.index(max(numbers))
    return numbers[:index] + numbers[index + 1:] + [numbers[index]]


def with_mirror(items):
    """Return a list followed by its reverse.

    Ask:
        concatenate list with its reverse
        append reversed copy to a list
        make a palindrome out of a list with an even length
        list plus the same list backwards

    >>> with_mirror([1, 2]), with_mirror([])
    ([1, 2, 2, 1], [])
    """
    return items + items[::-1]


def palindromize(items):
    """Return a list made into a palindrome without repeating its last element.

    Ask:
        palindromize list
        up and down again: 1 2 3 2 1 from 1 2 3
        extend a list to a palindrome around the last element
        list forwards and backwards without doubling the middle

    >>> palindromize([1, 2, 3]), palindromize([1]), palindromize([])
    ([1, 2, 3, 2, 1], [1], [])
    """
    return items + items[-2::-1] if len(items) > 1 else items[:]


def remove_smaller_than_previous(numbers):
    """Return the numbers that are not smaller than the one before them.

    Ask:
        remove elements smaller than their predecessor
        drop numbers that are less than the element before
        keep each number unless it is lower than its left neighbour
        delete the descents of a list

    >>> remove_smaller_than_previous([3, 1, 2, 2, 0]), remove_smaller_than_previous([])
    ([3, 2, 2], [])
    """
    return numbers[:1] + [b for a, b in pairwise(numbers) if b >= a]


def remove_equal_neighbors(items):
    """Return the elements that differ from both neighbours.

    Ask:
        remove every element that is equal to its neighbour
        drop all members of runs longer than one
        keep only elements without an equal neighbour
        delete runs of equal values completely

    >>> remove_equal_neighbors([1, 1, 2, 3, 3, 3, 1])
    [2, 1]
    """
    result = []
    for _, group in groupby(items):
        run = list(group)
        if len(run) == 1:
            result += run
    return result


def remove_multiples_of_others(numbers):
    """Return the numbers that are no multiple of another number of the list.

    Ask:
        remove numbers that are multiples of another number in the list
        keep only numbers not divisible by any other element
        drop every number some other number divides
        numbers of a list without divisors in the list

    >>> remove_multiples_of_others([2, 4, 9, 3, 5])
    [2, 3, 5]
    """
    return [
        number for number in numbers
        if not any(number % other == 0 for other in numbers if other != number)
    ]


def unique_keep_last(items):
    """Return a list without duplicates that keeps the last occurrences.

    Ask:
        remove duplicates but keep the last occurrence
        unique elements ordered by their last position
        deduplicate a list from the right
        drop earlier copies of an element

    >>> unique_keep_last([1, 2, 1, 3, 2])
    [1, 3, 2]
    """
    return list(dict.fromkeys(reversed(items)))[::-1]


def remove_tuples_of_length(tuples, length):
    """Return the tuples that do not have a given length.

    Ask:
        remove tuples with a given length
        drop all tuples of size k from a list
        filter out tuples with n elements
        list of tuples without those of length n

    >>> remove_tuples_of_length([(1,), (1, 2), ()], 1)
    [(1, 2), ()]
    """
    return [item for item in tuples if len(item) != length]


def up_to_value(items, value):
    """Return the elements up to the first occurrence of a value, included.

    Ask:
        take elements until a value appears, included
        elements up to and including x
        cut a list after a given value
        remove all elements after a given value

    >>> up_to_value([1, 2, 3, 2], 2), up_to_value([1], 9)
    ([1, 2], [1])
    """
    return items[:items.index(value) + 1] if value in items else items[:]


def elements_before(items, value):
    """Return the elements before the first occurrence of a value.

    Ask:
        elements before the first occurrence of x
        part of a list before a given item
        take from a list until a value appears, without it
        everything in front of x, the whole list if x is missing

    >>> elements_before([1, 2, 3, 2], 3), elements_before([1], 9)
    ([1, 2], [1])
    """
    return items[:items.index(value)] if value in items else items[:]


def elements_after(items, value):
    """Return the elements after the first occurrence of a value.

    Ask:
        elements after the first occurrence of x
        part of a list behind a given item
        everything that follows a value in a list
        rest of the list after x, empty if x is missing

    >>> elements_after([1, 2, 3, 2], 2), elements_after([1], 9)
    ([3, 2], [])
    """
    return items[items.index(value) + 1:] if value in items else []


def elements_between(items, start, end):
    """Return the elements between the first start value and the next end value.

    Ask:
        elements between two values
        part of a list between two markers
        items after the value start and before the value end
        slice of a list between two given elements, both excluded

    >>> elements_between(["x", "a", 1, 2, "b"], "a", "b")
    [1, 2]
    """
    first = items.index(start) + 1
    return items[first:items.index(end, first)]


def split_at_sign_changes(numbers):
    """Return a list cut into runs of numbers with the same sign.

    Ask:
        split list where the sign changes
        group neighbouring numbers with the same sign
        runs of positive and negative numbers
        cut an array whenever it goes from positive to negative

    >>> split_at_sign_changes([1, 2, -1, -3, 4])
    [[1, 2], [-1, -3], [4]]
    """
    return [list(run) for _, run in groupby(numbers, key=lambda n: (n > 0) - (n < 0))]


def split_alternating(items):
    """Return the elements at even and those at odd indexes.

    Ask:
        split into even and odd indexes
        divide a list into every first and every second element
        separate items at even positions from those at odd positions
        two lists of alternating elements

    >>> split_alternating([1, 2, 3, 4, 5])
    ([1, 3, 5], [2, 4])
    """
    return items[::2], items[1::2]


def longest_even_run(numbers):
    """Return the longest run of consecutive even numbers.

    Ask:
        longest run of even numbers
        longest stretch of even values next to each other
        largest block of consecutive even elements
        longest contiguous part of a list with only even numbers

    >>> longest_even_run([2, 1, 4, 6, 3, 8]), longest_even_run([1])
    ([4, 6], [])
    """
    best, current = [], []
    for number in numbers:
        current = current + [number] if number % 2 == 0 else []
        best = max(best, current, key=len)
    return best


def longest_decreasing_run(numbers):
    """Return the longest run of strictly decreasing numbers.

    Ask:
        longest strictly decreasing subarray
        longest falling stretch of a list
        longest contiguous decreasing part
        which run of decreasing numbers is the longest

    >>> longest_decreasing_run([1, 5, 4, 2, 3, 1]), longest_decreasing_run([])
    ([5, 4, 2], [])
    """
    best, start = [], 0
    for end in range(1, len(numbers) + 1):
        if end == len(numbers) or numbers[end] >= numbers[end - 1]:
            if end - start > len(best):
                best = numbers[start:end]
            start = end
    return best


def count_direction_changes(numbers):
    """Return how often a list changes between rising and falling.

    Ask:
        number of times a list changes direction
        count the turning points of a sequence
        how often does the series switch from up to down
        changes between increasing and decreasing

    >>> count_direction_changes([1, 3, 2, 2, 4]), count_direction_changes([1, 2])
    (2, 0)
    """
    signs = [b > a for a, b in pairwise(numbers) if a != b]
    return sum(a != b for a, b in pairwise(signs))


def min_swaps_to_sort(numbers):
    """Return the minimum number of swaps that sort distinct numbers.

    Ask:
        minimum number of swaps to sort
        fewest swaps of any two elements to sort an array
        how many exchanges are needed to sort distinct values
        count swaps via permutation cycles

    >>> min_swaps_to_sort([4, 3, 1, 2]), min_swaps_to_sort([1, 2]), min_swaps_to_sort([2, 1])
    (3, 0, 1)
    """
    order = sorted(range(len(numbers)), key=numbers.__getitem__)
    swaps = 0
    for i in range(len(order)):
        while order[i] != i:
            j = order[i]
            order[i], order[j] = order[j], j
            swaps += 1
    return swaps


def geometric_mean_of_positive(numbers):
    """Return the geometric mean of the positive numbers, None if there is none.

    Ask:
        geometric mean of only the positive numbers
        geometric average ignoring zeros and negatives
        nth root of the product of the positive values
        geometric mean skipping non-positive elements

    >>> geometric_mean_of_positive([2, -1, 8, 0])
    4.0
    >>> geometric_mean_of_positive([]) is None
    True
    """
    positive = [number for number in numbers if number > 0]
    return math.prod(positive) ** (1 / len(positive)) if positive else None
