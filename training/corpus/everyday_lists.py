"""Everyday requests about lists: neighbours, conditions, removing, inserting and moving."""
import heapq
from collections import Counter
from itertools import product


def list_order(numbers):
    """Tell whether a list is sorted ascending, descending or not at all.

    Ask:
        check whether a list is sorted ascending, descending or not at all
        function that tells if a list is ascending, descending or unsorted
        is this list increasing, decreasing or neither
        return 'ascending', 'descending' or 'unsorted' for a list of numbers
        determine the sort order of an array
        detect in which direction a list is sorted

    >>> list_order([1, 2, 2, 3])
    'ascending'
    >>> list_order([3, 2, 1])
    'descending'
    >>> list_order([1, 3, 2])
    'unsorted'
    >>> list_order([3, 1, 2])
    'unsorted'
    """
    if numbers == sorted(numbers):
        return "ascending"
    if numbers == sorted(numbers, reverse=True):
        return "descending"
    return "unsorted"


def remove_nth_occurrence(items, value, n):
    """Return a list without the n-th occurrence of a value.

    Ask:
        remove the nth occurrence of a value from a list
        delete only the n-th appearance of an item
        drop the second or third occurrence of an element, n given
        remove nth occurrence of x
        function that removes occurrence number n of value and keeps the others
        def remove_nth_occurrence(items, value, n)

    >>> remove_nth_occurrence([1, 2, 1, 3, 1], 1, 2)
    [1, 2, 3, 1]
    >>> remove_nth_occurrence([1, 2, 1], 1, 1)
    [2, 1]
    >>> remove_nth_occurrence([1, 2], 1, 2)
    [1, 2]
    """
    count = 0
    for index, item in enumerate(items):
        if item == value:
            count += 1
            if count == n:
                return items[:index] + items[index + 1:]
    return items.copy()


def sum_above(numbers, threshold):
    """Return the sum of the numbers greater than a threshold.

    Ask:
        sum of all numbers in a list greater than a threshold
        add up the values that are above a limit
        sum only the elements larger than x
        total of the numbers over a given value
        sum the numbers of a list that exceed a minimum
        how do i sum the elements bigger than n

    >>> sum_above([1, 5, 10, 3], 3)
    15
    >>> sum_above([1, 2], 5)
    0
    """
    return sum(number for number in numbers if number > threshold)


def sum_if(numbers, predicate):
    """Return the sum of the numbers for which a condition holds.

    Ask:
        sum of the numbers that satisfy a condition
        sum with a condition like SUMIF in excel
        add up only the elements for which a predicate is true
        conditional sum of a list with a function
        sumif
        total of the elements that pass a test

    >>> sum_if([1, 2, 3, 4], lambda number: number % 2 == 0)
    6
    >>> sum_if([1, 2], lambda number: number > 5)
    0
    """
    return sum(number for number in numbers if predicate(number))


def sum_between(numbers, start, end):
    """Return the sum of the elements from index start to index end, both included.

    Ask:
        sum of elements between two indices
        add the elements of a list from index start to index end inclusive
        range sum of an array between i and j
        sum of the sublist from position a to b, both included
        sum of a part of a list
        total of the items between two positions
        sum of the numbers between two indexes
        add the elements of a list from index i to index j

    >>> sum_between([1, 2, 3, 4, 5], 1, 3)
    9
    >>> sum_between([7], 0, 0)
    7
    """
    return sum(numbers[start:end + 1])


def count_above_average(numbers):
    """Return how many numbers are greater than the average.

    Ask:
        count how many numbers are above the average
        number of elements greater than the mean
        how many values of a list are larger than average
        count the scores above the class average
        amount of items above the mean of an array

    >>> count_above_average([1, 2, 3, 10])
    1
    >>> count_above_average([5, 5])
    0
    >>> count_above_average([])
    0
    """
    if not numbers:
        return 0
    average = sum(numbers) / len(numbers)
    return sum(1 for number in numbers if number > average)


def min_sum_pair(numbers):
    """Return the two smallest numbers, the pair with the least sum.

    Ask:
        find the pair of numbers with the smallest sum
        two numbers whose sum is minimal
        pair with minimum sum in a list
        the two smallest numbers of a list
        return the two lowest values

    >>> min_sum_pair([5, 3, 9, 1])
    (1, 3)
    >>> min_sum_pair([2, -4, 2])
    (-4, 2)
    """
    smallest, second, *_ = sorted(numbers)
    return smallest, second


def max_product_pair(numbers):
    """Return the pair of numbers with the largest product.

    Ask:
        find the pair with the maximum product
        two numbers whose product is largest
        which pair of elements gives the biggest product
        return the pair of numbers with the highest product in an array
        pair of elements with max product, negatives allowed

    >>> max_product_pair([1, 4, 3, 2])
    (3, 4)
    >>> max_product_pair([-10, -9, 1, 5])
    (-10, -9)
    """
    ordered = sorted(numbers)
    low, high = tuple(ordered[:2]), tuple(ordered[-2:])
    return low if low[0] * low[1] > high[0] * high[1] else high


def max_product_of_three(numbers):
    """Return the largest product of three numbers of a list.

    Ask:
        largest product of three numbers in a list
        maximum product of any three elements
        biggest product you can make with 3 numbers of an array
        given nums return the max product of three of them
        max product of a triplet, numbers may be negative
        maximum product of three numbers

    >>> max_product_of_three([1, 2, 3, 4])
    24
    >>> max_product_of_three([-10, -10, 1, 3, 2])
    300
    >>> max_product_of_three([-1, -2, -3])
    -6
    """
    ordered = sorted(numbers)
    return max(ordered[-1] * ordered[-2] * ordered[-3], ordered[0] * ordered[1] * ordered[-1])


def adjacent_sums(numbers):
    """Return the sum of each pair of adjacent numbers.

    Ask:
        sum of every pair of adjacent elements
        sums of neighbouring numbers in a list
        add each element to the next one
        sum of each two consecutive elements
        list of sums of adjacent items

    >>> adjacent_sums([1, 2, 3, 4])
    [3, 5, 7]
    >>> adjacent_sums([1])
    []
    """
    return [a + b for a, b in zip(numbers, numbers[1:])]


def adjacent_differences(numbers):
    """Return the absolute differences between neighbouring numbers.

    Ask:
        absolute differences between adjacent elements
        absolute difference of each pair of consecutive numbers
        how far apart are neighbours in a list
        distances between consecutive values
        gaps between adjacent numbers as positive numbers
        absolute differences between neighbours

    >>> adjacent_differences([1, 4, 2])
    [3, 2]
    >>> adjacent_differences([5])
    []
    """
    return [abs(a - b) for a, b in zip(numbers, numbers[1:])]


def max_adjacent_difference(numbers):
    """Return the largest absolute difference between neighbours.

    Ask:
        maximum difference between adjacent elements
        biggest gap between two consecutive numbers of a list
        largest jump between neighbouring values
        max absolute difference between consecutive elements
        greatest step from one element to the next

    >>> max_adjacent_difference([1, 4, 2, 9])
    7
    >>> max_adjacent_difference([9, 1, 2])
    8
    >>> max_adjacent_difference([3])
    0
    """
    return max((abs(a - b) for a, b in zip(numbers, numbers[1:])), default=0)


def max_adjacent_product(numbers):
    """Return the largest product of two adjacent numbers.

    Ask:
        largest product of two adjacent elements
        maximum product of neighbours in a list
        find the pair of adjacent elements that has the largest product and return that product
        biggest product of consecutive numbers
        max adjacent elements product

    >>> max_adjacent_product([3, 6, -2, -5, 7, 3])
    21
    >>> max_adjacent_product([-1, 5])
    -5
    """
    return max(a * b for a, b in zip(numbers, numbers[1:]))


def has_adjacent_duplicates(items):
    """Tell whether two neighbouring elements are equal.

    Ask:
        check if a list contains consecutive duplicates
        are there two equal elements next to each other
        does a list have adjacent elements that are the same
        check for equal neighbours in a list
        True if any element equals the next one

    >>> has_adjacent_duplicates([1, 2, 2, 3])
    True
    >>> has_adjacent_duplicates([1, 2, 1])
    False
    >>> has_adjacent_duplicates([])
    False
    """
    return any(a == b for a, b in zip(items, items[1:]))


def evens_to_front(numbers):
    """Return a list with the even numbers first, each group in its old order.

    Ask:
        move all even numbers to the front
        put even numbers before odd ones keeping the order
        even numbers first then odd numbers, otherwise unchanged
        segregate even and odd numbers of an array
        rearrange a list so that evens come first without sorting
        put all even numbers before odd numbers keeping order

    >>> evens_to_front([3, 4, 1, 2])
    [4, 2, 3, 1]
    >>> evens_to_front([1])
    [1]
    """
    return [n for n in numbers if n % 2 == 0] + [n for n in numbers if n % 2 != 0]


def negatives_first(numbers):
    """Return a list with the negative numbers first, each group in its old order.

    Ask:
        move all negative numbers to the front of a list
        put negatives before positives and keep the order
        negative numbers first, then the positive ones
        rearrange an array with negative numbers on the left side
        separate negative and positive numbers in one list

    >>> negatives_first([3, -1, 0, -2])
    [-1, -2, 3, 0]
    >>> negatives_first([])
    []
    """
    return [n for n in numbers if n < 0] + [n for n in numbers if n >= 0]


def move_to_end(items, value):
    """Return a list with every occurrence of a value moved to the end.

    Ask:
        move all occurrences of an element to the end of the list
        move element to the end of the list
        put every x at the end and keep the order of the rest
        push all items equal to a value to the back
        given a list and a value move the value to the end
        move every x to the end of the list

    >>> move_to_end([1, 2, 1, 3], 1)
    [2, 3, 1, 1]
    >>> move_to_end([1, 2], 5)
    [1, 2]
    """
    rest = [item for item in items if item != value]
    return rest + [item for item in items if item == value]


def move_to_front(items, value):
    """Move an element of a list to the front.

    Ask:
        move an element to the front of a list
        bring an item to the beginning of the list
        put a given value first and keep the rest in order
        move value to index 0
        move item to the start of an array

    >>> move_to_front([1, 2, 3], 3)
    [3, 1, 2]
    >>> move_to_front([1, 2], 1)
    [1, 2]
    """
    index = items.index(value)
    return [value] + items[:index] + items[index + 1:]


def unique_lists(lists):
    """Return the different lists of a list of lists in order.

    Ask:
        remove duplicate lists from a list of lists
        unique sublists of a nested list
        drop repeated rows of a 2d list
        deduplicate a list of lists and keep the order
        remove nested lists that occur more than once

    >>> unique_lists([[1, 2], [3], [1, 2], [2, 1]])
    [[1, 2], [3], [2, 1]]
    >>> unique_lists([])
    []
    """
    return [list(row) for row in dict.fromkeys(map(tuple, lists))]


def sort_by_second_desc(pairs):
    """Return pairs sorted by their second element, largest first.

    Ask:
        sort a list of tuples by the second element in descending order
        sort pairs by value from high to low
        order (name, score) tuples by score, best first
        sort list of tuples by second item reverse
        highest second element first

    >>> sort_by_second_desc([("a", 1), ("b", 3), ("c", 2)])
    [('b', 3), ('c', 2), ('a', 1)]
    >>> sort_by_second_desc([])
    []
    """
    return sorted(pairs, key=lambda pair: pair[1], reverse=True)


def sort_by_frequency_then_value(numbers):
    """Return numbers sorted by frequency, least frequent first, ties by value.

    Ask:
        sort numbers by increasing frequency, ties by value
        sort by frequency ascending and by value if frequencies are equal
        rarest elements first, equal counts in numeric order
        sort a list by count of occurrences then by the number itself
        order by frequency then by value

    >>> sort_by_frequency_then_value([3, 1, 2, 2, 3, 3, 0])
    [0, 1, 2, 2, 3, 3, 3]
    >>> sort_by_frequency_then_value([5, 5, 9, 7])
    [7, 9, 5, 5]
    """
    counts = Counter(numbers)
    return sorted(numbers, key=lambda number: (counts[number], number))


def sort_by_distance(numbers, target):
    """Return numbers sorted by their distance from a target, nearest first.

    Ask:
        sort a list by closeness to a given number
        sort numbers by distance from x
        order values by how close they are to a target
        nearest to the target first
        sort a list by absolute difference to a value

    >>> sort_by_distance([10, 1, 6, 4], 5)
    [6, 4, 1, 10]
    >>> sort_by_distance([], 5)
    []
    """
    return sorted(numbers, key=lambda number: abs(number - target))


def remove_even_positions(items):
    """Return a list without the elements at even indices.

    Ask:
        remove the elements at even indexes
        delete every element whose index is even
        drop items at index 0, 2, 4 and so on
        list without the elements at even positions
        remove every other element starting with the first

    >>> remove_even_positions([1, 2, 3, 4, 5])
    [2, 4]
    >>> remove_even_positions([1])
    []
    """
    return [item for index, item in enumerate(items) if index % 2 != 0]


def remove_largest(numbers):
    """Return a list without its largest number.

    Ask:
        remove the largest element from a list
        delete the maximum of a list
        drop the biggest number of an array
        list without its max value
        take the highest value out of a list

    >>> remove_largest([3, 9, 1])
    [3, 1]
    >>> remove_largest([2, 2])
    [2]
    >>> remove_largest([])
    []
    """
    result = numbers.copy()
    if result:
        result.remove(max(result))
    return result


def remove_smallest(numbers):
    """Return a list without its smallest number, the original unchanged.

    Ask:
        remove the smallest element from a list
        delete the minimum of a list without changing the original
        drop the lowest value and return a new list
        list without its min value
        remove the smallest number but keep the order of the others

    >>> remove_smallest([3, 1, 2, 1])
    [3, 2, 1]
    >>> remove_smallest([])
    []
    """
    if not numbers:
        return []
    index = numbers.index(min(numbers))
    return numbers[:index] + numbers[index + 1:]


def remove_min_and_max(numbers):
    """Return a list without its smallest and its largest number.

    Ask:
        remove min and max from a list
        drop the highest and the lowest score
        list without the smallest and largest element
        take out the maximum and the minimum of an array
        remove the biggest and the smallest number

    >>> remove_min_and_max([3, 9, 1, 5])
    [3, 5]
    >>> remove_min_and_max([1, 1, 2, 2])
    [1, 2]
    >>> remove_min_and_max([1])
    []
    """
    result = numbers.copy()
    for extreme in (min, max):
        if result:
            result.remove(extreme(result))
    return result


def drop_last(items, n):
    """Return a list without its last n elements.

    Ask:
        remove the last n elements of a list
        all but the last n items
        drop n elements from the end of a list
        list without the last few elements
        cut off the last k entries of an array

    >>> drop_last([1, 2, 3, 4], 2)
    [1, 2]
    >>> drop_last([1, 2], 0)
    [1, 2]
    >>> drop_last([1], 3)
    []
    """
    return items[:max(len(items) - n, 0)]


def drop_first(items, n):
    """Return a list without its first n elements.

    Ask:
        remove the first n elements of a list
        drop n items from the start of a list
        skip the first n elements
        everything after the first n entries
        all but the first n elements of an array

    >>> drop_first([1, 2, 3, 4], 2)
    [3, 4]
    >>> drop_first([1], 3)
    []
    """
    return items[n:]


def insert_in_middle(items, value):
    """Insert a value in the middle of a list.

    Ask:
        insert an element in the middle of a list
        add a value at the centre of a list
        put an item into the middle position
        insert x halfway through an array
        append to the middle of a list

    >>> insert_in_middle([1, 2, 4, 5], 3)
    [1, 2, 3, 4, 5]
    >>> insert_in_middle([], 1)
    [1]
    """
    middle = len(items) // 2
    return items[:middle] + [value] + items[middle:]


def insert_after(items, target, value):
    """Insert a value after every occurrence of another value.

    Ask:
        insert x after every y in the list
        add an element after each occurrence of a given element
        insert a value behind all items equal to target
        put a new item after every match in a list
        insert after element

    >>> insert_after([1, 2, 1], 1, 9)
    [1, 9, 2, 1, 9]
    >>> insert_after([2], 1, 9)
    [2]
    """
    result = []
    for item in items:
        result.append(item)
        if item == target:
            result.append(value)
    return result


def insert_list(items, index, values):
    """Insert all the elements of another list at an index.

    Ask:
        insert a list into another list at a given index
        insert several elements at position i
        put all the items of one list inside another one at an index
        splice a list into a list
        insert multiple values at an index of a list

    >>> insert_list([1, 4], 1, [2, 3])
    [1, 2, 3, 4]
    >>> insert_list([], 0, [1])
    [1]
    """
    return items[:index] + values + items[index:]


def count_pairs_with_difference(numbers, k):
    """Return how many pairs of distinct values differ by k.

    Ask:
        given nums and k count the unique pairs with a difference of k
        count distinct pairs of values with a given difference
        k-diff pairs in an array
        how many different pairs of values differ by exactly k

    >>> count_pairs_with_difference([1, 5, 3, 4, 2], 2)
    3
    >>> count_pairs_with_difference([1, 1, 3], 2)
    1
    >>> count_pairs_with_difference([1, 1, 2], 0)
    1
    """
    counts = Counter(numbers)
    if k == 0:
        return sum(1 for count in counts.values() if count > 1)
    return sum(1 for number in counts if number + k in counts)


def count_pairs_with_sum(numbers, target):
    """Return how many pairs of elements add up to a target.

    Ask:
        count the pairs with a given sum
        number of pairs in a list that add up to target
        how many pairs sum to k
        count pairs of elements whose sum equals a value
        count the number of two-element combinations adding to target

    >>> count_pairs_with_sum([1, 5, 7, -1, 5], 6)
    3
    >>> count_pairs_with_sum([3, 3, 3], 6)
    3
    >>> count_pairs_with_sum([], 0)
    0
    """
    seen = Counter()
    count = 0
    for number in numbers:
        count += seen[target - number]
        seen[number] += 1
    return count


def index_of_closest(numbers, target):
    """Return the index of the number that is closest to a target.

    Ask:
        index of the closest value
        position of the number nearest to x in a list
        find the index of the element closest to a target
        at which index is the value nearest to a given number
        argmin of the distance to target

    >>> index_of_closest([10, 4, 7], 6)
    2
    >>> index_of_closest([1, 3], 2)
    0
    """
    return min(range(len(numbers)), key=lambda i: abs(numbers[i] - target))


def find_last(items, predicate):
    """Return the last element for which a condition holds, or None.

    Ask:
        last element satisfying a condition
        find the last item in a list that matches a predicate
        search a list from the end for the first match
        last number of a list that passes a test, None if there is none
        findLast like in javascript

    >>> find_last([1, 4, 6, 3], lambda n: n % 2 == 0)
    6
    >>> find_last([1], lambda n: n > 5) is None
    True
    """
    return next((item for item in reversed(items) if predicate(item)), None)


def missing_in_range(numbers, start, end):
    """Return the numbers from start to end that are not in a list.

    Ask:
        find all missing numbers in a range
        which numbers between start and end are not in the list
        numbers of a given range that a list lacks
        list the integers from a to b that do not occur in numbers
        missing values between low and high inclusive

    >>> missing_in_range([1, 3], 1, 5)
    [2, 4, 5]
    >>> missing_in_range([1, 2], 1, 2)
    []
    """
    present = set(numbers)
    return [number for number in range(start, end + 1) if number not in present]


def even_odd_index_difference(numbers):
    """Return the sum at even indices minus the sum at odd indices.

    Ask:
        difference of the sums of even and odd index elements
        sum of elements at even indices minus sum at odd indices
        subtract the odd positioned elements from the even positioned ones
        sum of even positions minus sum of odd positions of a list
        difference between the sum of even index and odd index numbers
        sum of elements at even indexes minus those at odd indexes

    >>> even_odd_index_difference([5, 1, 2, 3])
    3
    >>> even_odd_index_difference([])
    0
    """
    return sum(numbers[::2]) - sum(numbers[1::2])


def even_odd_sum_difference(numbers):
    """Return the sum of the even numbers minus the sum of the odd numbers.

    Ask:
        difference between the sum of even numbers and the sum of odd numbers
        sum of evens minus sum of odds
        subtract the total of the odd values from the total of the even values
        even sum minus odd sum of a list
        by how much do the even numbers outweigh the odd numbers

    >>> even_odd_sum_difference([1, 2, 3, 8])
    6
    >>> even_odd_sum_difference([])
    0
    """
    return sum(number if number % 2 == 0 else -number for number in numbers)


def digit_sum_of_list(numbers):
    """Return the sum of all the digits of all the numbers of a list.

    Ask:
        sum of digits of all elements in a list
        add up every digit of every number in the list
        total of the digits of a list of integers
        digit sum over an entire list
        sum all digits in an array of numbers
        total of all the digits in a list of numbers

    >>> digit_sum_of_list([12, 30, 4])
    10
    >>> digit_sum_of_list([-15])
    6
    >>> digit_sum_of_list([])
    0
    """
    return sum(int(digit) for number in numbers for digit in str(abs(number)))


def sum_of_even_squares(numbers):
    """Return the sum of the squares of the even numbers.

    Ask:
        sum of squares of the even numbers in a list
        square the even elements and add them up
        total of the squared even values
        sum of n squared for every even n of an array
        add the squares of all evens

    >>> sum_of_even_squares([1, 2, 3, 4])
    20
    >>> sum_of_even_squares([1])
    0
    """
    return sum(number ** 2 for number in numbers if number % 2 == 0)


def number_range(start, stop, step=1):
    """Return the integers from start to stop, stop included, as a list.

    Ask:
        create a list of numbers from start to stop with a step
        list of integers from start to stop inclusive by step
        all numbers from a to b in steps of s
        make an inclusive range as a list with start, stop and step
        range including the end

    >>> number_range(1, 9, 4)
    [1, 5, 9]
    >>> number_range(3, 1, -1)
    [3, 2, 1]
    >>> number_range(1, 2)
    [1, 2]
    """
    return list(range(start, stop + (1 if step > 0 else -1), step))


def combinations_of_lists(*lists):
    """Return every combination with one element from each of the lists.

    Ask:
        cartesian product of several lists
        all combinations taking one element from each list
        cross product of any number of lists
        product of multiple lists as tuples
        every way to choose one item from each list
        cartesian product of any number of lists
        all combinations taking one item from each list

    >>> combinations_of_lists([1, 2], "ab", [0])
    [(1, 'a', 0), (1, 'b', 0), (2, 'a', 0), (2, 'b', 0)]
    >>> combinations_of_lists()
    [()]
    """
    return list(product(*lists))


def list_differences(old, new):
    """Return what is only in the first list and what is only in the second.

    Ask:
        compare two lists and return the differences
        find the items missing from each of two lists
        what is in a but not in b and what is in b but not in a
        added and removed elements between two lists as a pair
        differences between two lists in both directions

    >>> list_differences([1, 2, 3], [2, 3, 4])
    ([1], [4])
    >>> list_differences([], [1])
    ([], [1])
    """
    removed = [item for item in old if item not in new]
    added = [item for item in new if item not in old]
    return removed, added


def compare_elementwise(a, b):
    """Return for each position whether the elements of two lists are equal.

    Ask:
        compare two lists element by element
        list of booleans where two lists are equal
        elementwise equality of two lists
        check position by position if two arrays match
        True or False for each pair of elements of two lists

    >>> compare_elementwise([1, 2, 3], [1, 5, 3])
    [True, False, True]
    >>> compare_elementwise([], [])
    []
    """
    return [x == y for x, y in zip(a, b)]


def fit_to_length(items, length, fill=None):
    """Truncate or pad a list to a given length.

    Ask:
        truncate or pad a list to a given length
        make a list exactly n long, cutting or filling it
        resize a list to length n
        pad with None or cut so that the list has n elements
        fixed length list from a list of any length

    >>> fit_to_length([1, 2, 3], 2)
    [1, 2]
    >>> fit_to_length([1], 3, 0)
    [1, 0, 0]
    """
    return items[:length] + [fill] * (length - len(items))


def max_consecutive(items, value):
    """Return how often a value occurs in a row at most.

    Ask:
        maximum number of consecutive ones in a list
        longest run of a given value
        how many times does x occur in a row at most
        max consecutive occurrences of value in items
        longest streak of wins in a list of results

    >>> max_consecutive([1, 1, 0, 1, 1, 1], 1)
    3
    >>> max_consecutive([1, 1, 0], 0)
    1
    >>> max_consecutive([], 1)
    0
    """
    best = current = 0
    for item in items:
        current = current + 1 if item == value else 0
        best = max(best, current)
    return best


def top_k_indices(numbers, k):
    """Return the indices of the k largest numbers, largest first.

    Ask:
        indices of the k largest elements
        positions of the top n values of a list
        where are the n biggest numbers
        indexes of the highest k scores
        argsort and take the top k

    >>> top_k_indices([5, 9, 1, 7], 2)
    [1, 3]
    >>> top_k_indices([5], 3)
    [0]
    """
    return heapq.nlargest(k, range(len(numbers)), key=numbers.__getitem__)
