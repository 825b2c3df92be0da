"""Sorting with keys, in several orders, and the classic sorting algorithms."""
import random
import re
from functools import cmp_to_key
from operator import attrgetter, itemgetter


def sort_list(items):
    """Sort a list in ascending order.

    Ask:
        sort a list
        sort numbers in ascending order
        order a list of numbers from smallest to largest
        function that returns a sorted copy of an array
        arrange the elements of a list in increasing order
        sort list ascending without modifying the original

    >>> sort_list([3, 1, 2])
    [1, 2, 3]
    >>> numbers = [2, 1]
    >>> sort_list(numbers), numbers
    ([1, 2], [2, 1])
    """
    return sorted(items)


def sort_descending(items):
    """Sort a list in descending order.

    Ask:
        sort a list in descending order
        sort numbers from largest to smallest
        reverse sort a list
        order an array from high to low
        decreasing order of the elements

    >>> sort_descending([1, 3, 2])
    [3, 2, 1]
    >>> sort_descending([])
    []
    """
    return sorted(items, reverse=True)


def sort_in_place(items):
    """Sort a list in place.

    Ask:
        sort a list in place
        sort the original list without making a copy
        modify a list so that it is sorted
        in-place ascending sort of an array using list.sort
        use the sort method

    >>> numbers = [3, 1, 2]
    >>> sort_in_place(numbers)
    >>> numbers
    [1, 2, 3]
    """
    items.sort()


def is_sorted(items):
    """Tell whether a list is sorted in ascending order.

    Ask:
        check if a list is sorted
        is an array in ascending order
        function that returns True if the elements are in non-decreasing order
        are numbers ordered from small to large
        sorted test

    >>> is_sorted([1, 2, 2, 3])
    True
    >>> is_sorted([2, 1])
    False
    >>> is_sorted([])
    True
    """
    return all(a <= b for a, b in zip(items, items[1:]))


def is_sorted_descending(items):
    """Tell whether a list is sorted in descending order.

    Ask:
        check if a list is sorted in descending order
        is an array in decreasing order
        are numbers ordered from large to small
        function returning True if no element is larger than the one before
        non-increasing test

    >>> is_sorted_descending([3, 2, 2])
    True
    >>> is_sorted_descending([1, 2])
    False
    >>> is_sorted_descending([])
    True
    """
    return all(a >= b for a, b in zip(items, items[1:]))


def is_strictly_increasing(numbers):
    """Tell whether a list is strictly increasing.

    Ask:
        check if a list is strictly increasing
        is every element larger than the previous one
        strictly ascending test for an array
        numbers always go up, no equal neighbours
        is the sequence strictly monotonic increasing

    >>> is_strictly_increasing([1, 2, 3])
    True
    >>> is_strictly_increasing([1, 1])
    False
    >>> is_strictly_increasing([])
    True
    """
    return all(a < b for a, b in zip(numbers, numbers[1:]))


def is_monotonic(numbers):
    """Tell whether a list is monotonic.

    Ask:
        check if a list is monotonic
        is an array entirely non-increasing or non-decreasing
        monotone sequence test
        does a list only go up or only go down
        is the series monotonic in either direction

    >>> is_monotonic([1, 2, 2]), is_monotonic([3, 1])
    (True, True)
    >>> is_monotonic([1, 3, 2])
    False
    >>> is_monotonic([])
    True
    """
    pairs = list(zip(numbers, numbers[1:]))
    return all(a <= b for a, b in pairs) or all(a >= b for a, b in pairs)


def sort_ignore_case(strings):
    """Sort strings alphabetically, ignoring case.

    Ask:
        sort a list of strings ignoring case
        case insensitive alphabetical sort
        sort names alphabetically regardless of upper and lower case
        alphabetize words case-insensitively
        sort strings with key lower

    >>> sort_ignore_case(["b", "A", "C"])
    ['A', 'b', 'C']
    >>> sort_ignore_case([])
    []
    """
    return sorted(strings, key=str.lower)


def sort_by_length(strings):
    """Sort strings by length.

    Ask:
        sort a list of strings by length
        order words from shortest to longest
        sort by number of characters
        arrange strings by their len, equal lengths keep their order
        sort words by length ascending

    >>> sort_by_length(["ccc", "a", "bb", "d"])
    ['a', 'd', 'bb', 'ccc']
    >>> sort_by_length([])
    []
    """
    return sorted(strings, key=len)


def sort_longest_first(strings):
    """Sort strings by length, longest first.

    Ask:
        sort strings by length in descending order
        order words from longest to shortest
        longest strings first
        sort by decreasing number of letters
        reverse sort of words by len

    >>> sort_longest_first(["a", "ccc", "bb"])
    ['ccc', 'bb', 'a']
    >>> sort_longest_first([])
    []
    """
    return sorted(strings, key=len, reverse=True)


def sort_by_length_then_alpha(strings):
    """Sort strings by length and then alphabetically.

    Ask:
        sort words by length and then alphabetically
        order strings by length, ties in alphabetical order
        sort by two keys: len and the string itself
        shortest words first, same length alphabetical
        sort list of strings by length then lexicographically

    >>> sort_by_length_then_alpha(["bb", "c", "aa", "b"])
    ['b', 'c', 'aa', 'bb']
    >>> sort_by_length_then_alpha([])
    []
    """
    return sorted(strings, key=lambda string: (len(string), string))


def sort_by_last_char(strings):
    """Sort strings by their last character.

    Ask:
        sort a list of strings by last character
        order words by their final letter
        sort by the last letter of each word
        arrange strings by ending character
        sort words on their last letter, empty strings first
        sort words by last letter

    >>> sort_by_last_char(["ab", "ca", "b"])
    ['ca', 'ab', 'b']
    >>> sort_by_last_char([])
    []
    """
    return sorted(strings, key=lambda string: string[-1:])


def sort_by_abs(numbers):
    """Sort numbers by absolute value.

    Ask:
        sort numbers by absolute value
        order a list by distance from zero
        sort integers ignoring their sign
        sort with key abs
        arrange numbers by magnitude
        sort numbers by their distance from zero

    >>> sort_by_abs([-3, 1, -2])
    [1, -2, -3]
    >>> sort_by_abs([])
    []
    """
    return sorted(numbers, key=abs)


def sort_by_digit_sum(numbers):
    """Sort numbers by the sum of their digits.

    Ask:
        sort numbers by the sum of their digits
        order integers by digit sum
        sort by digit total, ties keep their order
        arrange numbers by sum of digits
        key function with digit sum for sorting

    >>> sort_by_digit_sum([19, 100, 21])
    [100, 21, 19]
    >>> sort_by_digit_sum([])
    []
    """
    return sorted(numbers, key=lambda number: sum(int(digit) for digit in str(abs(number))))


def evens_first(numbers):
    """Sort numbers with the even ones first.

    Ask:
        sort a list with even numbers first
        even numbers before odd numbers, each group ascending
        sort by parity and then by value
        put evens in front of odds sorted
        order integers: evens ascending then odds ascending
        sort a list so that even numbers come before odd ones

    >>> evens_first([3, 2, 1, 4])
    [2, 4, 1, 3]
    >>> evens_first([])
    []
    """
    return sorted(numbers, key=lambda number: (number % 2, number))


def sort_numeric_strings(strings):
    """Sort numeric strings by their value.

    Ask:
        sort a list of numeric strings by value
        sort strings as numbers: "2" before "10"
        order number strings numerically
        sort text digits by int value
        numerical sort of strings
        sort list of numbers given as strings
        sort list of strings numerically

    >>> sort_numeric_strings(["10", "9", "-1"])
    ['-1', '9', '10']
    >>> sort_numeric_strings([])
    []
    """
    return sorted(strings, key=float)


def natural_sort(strings):
    """Sort strings in natural order, file2 before file10.

    Ask:
        natural sort
        sort file names so that file2 comes before file10
        human sorting of strings with numbers
        alphanumeric sort with embedded numbers
        natural ordering of a list of strings
        natural sort of strings with numbers
        sort file names so that img2 comes before img10
        human sorting of alphanumeric strings
        sort strings by the numbers inside them

    >>> natural_sort(["file10", "file2", "File1"])
    ['File1', 'file2', 'file10']
    >>> natural_sort([])
    []
    """
    def key(string):
        parts = re.split(r"(\d+)", string.lower())
        return [int(part) if part.isdigit() else part for part in parts]

    return sorted(strings, key=key)


def sort_versions(versions):
    """Sort version strings.

    Ask:
        sort version numbers
        order a list of versions like 1.10.0 and 1.9.2
        sort version strings by their numeric parts
        arrange software versions ascending
        semantic version sort

    >>> sort_versions(["1.10", "1.9.2", "1.9"])
    ['1.9', '1.9.2', '1.10']
    >>> sort_versions([])
    []
    """
    return sorted(versions, key=lambda version: [int(part) for part in version.split(".")])


def sort_ips(addresses):
    """Sort IP addresses numerically.

    Ask:
        sort ip addresses
        order ipv4 addresses numerically
        sort a list of ips by octets
        10.0.0.2 before 10.0.0.10
        numeric sort of ip address strings

    >>> sort_ips(["10.0.0.10", "10.0.0.2", "9.1.1.1"])
    ['9.1.1.1', '10.0.0.2', '10.0.0.10']
    >>> sort_ips([])
    []
    """
    return sorted(addresses, key=lambda address: tuple(map(int, address.split("."))))


def sort_by_attribute(objects, name):
    """Sort objects by an attribute.

    Ask:
        sort a list of objects by an attribute
        order instances by the value of an attribute
        sort objects by name, attribute name given as a string
        sort with attrgetter
        sort class instances by a field

    >>> from types import SimpleNamespace as S
    >>> [o.age for o in sort_by_attribute([S(age=3), S(age=1)], "age")]
    [1, 3]
    >>> sort_by_attribute([], "age")
    []
    """
    return sorted(objects, key=attrgetter(name))


def sort_by_attributes(objects, *names):
    """Sort objects by several attributes.

    Ask:
        sort objects by several attributes
        sort a list of instances by last name and then first name
        order objects by two attributes, names given
        multi attribute sort with attrgetter
        sort class instances by more than one field

    >>> from types import SimpleNamespace as S
    >>> people = [S(last="b", first="x"), S(last="a", first="z"), S(last="a", first="y")]
    >>> [(p.last, p.first) for p in sort_by_attributes(people, "last", "first")]
    [('a', 'y'), ('a', 'z'), ('b', 'x')]
    """
    return sorted(objects, key=attrgetter(*names))


def sort_dicts(records, key):
    """Sort dictionaries by a key.

    Ask:
        sort a list of dictionaries by a key
        order dicts by the value of a field
        sort records by a given key with itemgetter
        sort list of dict by value of a key
        arrange dictionaries by one of their entries
        sort a list of dicts by a key
        sort list of dictionaries by value of a key
        sort a list of dicts by a field
        order a list of dicts by a given key
        sort records by field name

    >>> sort_dicts([{"n": 2}, {"n": 1}], "n")
    [{'n': 1}, {'n': 2}]
    >>> sort_dicts([], "n")
    []
    """
    return sorted(records, key=itemgetter(key))


def sort_dicts_desc(records, key):
    """Sort dictionaries by a key in descending order.

    Ask:
        sort a list of dictionaries by a key in descending order
        order dicts by a field from high to low
        newest or largest records first by key
        reverse sort of dicts by a value
        sort list of dict descending by key

    >>> sort_dicts_desc([{"n": 1}, {"n": 2}], "n")
    [{'n': 2}, {'n': 1}]
    >>> sort_dicts_desc([], "n")
    []
    """
    return sorted(records, key=itemgetter(key), reverse=True)


def sort_dicts_by(records, *keys):
    """Sort dictionaries by several keys.

    Ask:
        sort a list of dictionaries by multiple keys
        order dicts by two fields
        sort records by department and then name, keys given
        multi-key sort of dicts
        sort list of dict by several keys ascending
        sort list of dicts by multiple fields
        sort list of dicts by several keys

    >>> sort_dicts_by([{"a": 1, "b": 2}, {"a": 1, "b": 1}, {"a": 0, "b": 9}], "a", "b")
    [{'a': 0, 'b': 9}, {'a': 1, 'b': 1}, {'a': 1, 'b': 2}]
    >>> sort_dicts_by([], "a")
    []
    """
    return sorted(records, key=itemgetter(*keys))


def sort_scores(results):
    """Sort records by score descending and then by name ascending.

    Ask:
        sort by score descending then name ascending
        order students by grade high to low, then alphabetically
        sort a list of (name, score) tuples with mixed directions
        one key descending and another ascending in the same sort
        leaderboard sort: highest points first, ties by name

    >>> sort_scores([("bob", 5), ("ann", 5), ("cy", 9)])
    [('cy', 9), ('ann', 5), ('bob', 5)]
    >>> sort_scores([])
    []
    """
    return sorted(results, key=lambda result: (-result[1], result[0]))


def sort_rows(rows, columns):
    """Sort rows by several columns with a direction for each.

    Ask:
        sort rows by several columns with mixed ascending and descending order
        stable multi-pass sort with (column, reverse) pairs
        order tuples by a list of columns and directions
        multi-column sort where strings may be descending
        sort a table by several criteria, some reversed

    >>> sort_rows([("a", 1), ("b", 2), ("b", 1)], [(0, True), (1, False)])
    [('b', 1), ('b', 2), ('a', 1)]
    >>> sort_rows([], [(0, False)])
    []
    """
    result = list(rows)
    for column, descending in reversed(columns):
        result.sort(key=itemgetter(column), reverse=descending)
    return result


def sort_none_last(items):
    """Sort a list with None values at the end.

    Ask:
        sort a list with None values at the end
        sort numbers and put missing values last
        handle None when sorting
        order a list that contains nulls
        nulls last sort

    >>> sort_none_last([3, None, 1])
    [1, 3, None]
    >>> sort_none_last([None])
    [None]
    """
    return sorted(items, key=lambda item: (item is None, item if item is not None else 0))


def sort_by_order(items, order):
    """Sort a list by a custom order.

    Ask:
        sort a list by a custom order
        sort items according to the order of another list
        order sizes as S, M, L, XL
        sort by a predefined ranking list, unknown values last
        custom sort order for categories

    >>> sort_by_order(["L", "S", "?", "M"], ["S", "M", "L"])
    ['S', 'M', 'L', '?']
    >>> sort_by_order([], ["a"])
    []
    """
    rank = {value: position for position, value in enumerate(order)}
    return sorted(items, key=lambda item: rank.get(item, len(order)))


def sort_weekdays(days):
    """Sort weekday names from Monday to Sunday.

    Ask:
        sort weekday names in week order
        order days of the week from monday to sunday
        sort a list of day names chronologically
        arrange weekdays starting with Monday
        weekday sort

    >>> sort_weekdays(["Sunday", "Monday", "Friday"])
    ['Monday', 'Friday', 'Sunday']
    >>> sort_weekdays([])
    []
    """
    week = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return sorted(days, key=week.index)


def sort_with_cmp(items, compare):
    """Sort with a comparison function.

    Ask:
        sort with a comparison function
        sort a list with a custom comparator
        use cmp_to_key to sort
        old style cmp sort in python 3
        sort items by a function that returns -1, 0 or 1

    >>> sort_with_cmp([1, 3, 2], lambda a, b: b - a)
    [3, 2, 1]
    >>> sort_with_cmp([], lambda a, b: 0)
    []
    """
    return sorted(items, key=cmp_to_key(compare))


def largest_concatenation(numbers):
    """Return the largest number that can be formed by joining numbers.

    Ask:
        largest number formed by concatenating a list of integers
        arrange numbers so that joined together they are as big as possible
        biggest number from a list of numbers with a comparator
        join non-negative integers to the largest value
        largest concatenated number
        maximum number formed by concatenating numbers

    >>> largest_concatenation([3, 30, 34, 5, 9])
    '9534330'
    >>> largest_concatenation([0, 0])
    '0'
    """
    def compare(a, b):
        return (a + b < b + a) - (a + b > b + a)

    digits = sorted(map(str, numbers), key=cmp_to_key(compare))
    return "".join(digits).lstrip("0") or "0"


def argsort(items):
    """Return the indices that would sort a list.

    Ask:
        argsort of a list
        indices that would sort a list
        positions of the elements in sorted order
        like numpy argsort for a plain list
        order of indices by value

    >>> argsort([30, 10, 20])
    [1, 2, 0]
    >>> argsort([])
    []
    """
    return sorted(range(len(items)), key=items.__getitem__)


def ranks(numbers):
    """Return the rank of each number, 1 for the smallest.

    Ask:
        rank of each element of a list
        replace numbers by their rank, 1 is the smallest, equal values share a rank
        dense ranking of values
        rank transform of an array
        position of every number in the sorted distinct values

    >>> ranks([40, 10, 20, 10])
    [3, 1, 2, 1]
    >>> ranks([])
    []
    """
    rank = {number: position for position, number in enumerate(sorted(set(numbers)), start=1)}
    return [rank[number] for number in numbers]


def sort_together(keys, values):
    """Sort two parallel lists by the first.

    Ask:
        sort two lists together by the first
        sort parallel lists keeping the pairs
        reorder a second list in the same way as the first is sorted
        sort keys and carry values along
        co-sort two lists

    >>> sort_together([3, 1, 2], ["c", "a", "b"])
    ([1, 2, 3], ['a', 'b', 'c'])
    >>> sort_together([], [])
    ([], [])
    """
    order = sorted(range(len(keys)), key=keys.__getitem__)
    return [keys[i] for i in order], [values[i] for i in order]


def sort_rows_inside(rows):
    """Sort each row of a list of lists.

    Ask:
        sort each sublist of a list
        sort every row of a matrix
        list of lists with the inner lists sorted
        order the elements inside each inner array
        sort nested lists individually
        sort each row of a matrix
        sort every row

    >>> sort_rows_inside([[3, 1], [], [2, 0]])
    [[1, 3], [], [0, 2]]
    >>> sort_rows_inside([])
    []
    """
    return [sorted(row) for row in rows]


def sort_lists_by_length(lists):
    """Sort a list of lists by their length.

    Ask:
        sort a list of lists by length
        order sublists from shortest to longest
        sort nested lists by number of elements
        arrange inner arrays by their size
        sublists in order of length

    >>> sort_lists_by_length([[1, 2], [], [3]])
    [[], [3], [1, 2]]
    >>> sort_lists_by_length([])
    []
    """
    return sorted(lists, key=len)


def sort_by_sum(lists):
    """Sort a list of lists by the sum of their elements.

    Ask:
        sort a list of lists by sum
        order sublists by the total of their elements
        sort rows by row sum
        arrange inner lists by their sum ascending
        sublists in order of their totals
        sort sublists by their sum

    >>> sort_by_sum([[5], [1, 2], []])
    [[], [1, 2], [5]]
    >>> sort_by_sum([])
    []
    """
    return sorted(lists, key=sum)


def sort_by_column(rows, column):
    """Sort a list of rows by a column.

    Ask:
        sort a list of lists by a column
        sort a 2d list by the nth column
        order rows by the value at an index
        sort a table given as a list of lists on one column
        matrix rows sorted by column
        sort the rows of a matrix by the first column

    >>> sort_by_column([[1, "b"], [2, "a"]], 1)
    [[2, 'a'], [1, 'b']]
    >>> sort_by_column([], 0)
    []
    """
    return sorted(rows, key=itemgetter(column))


def sort_words(text):
    """Sort the words of a sentence.

    Ask:
        sort the words of a sentence alphabetically
        words of a string in alphabetical order
        alphabetize the words in a text, ignoring case
        sort words in a sentence
        order the words of a string
        a sentence with its words put in alphabetical order
        sort words in a sentence case-insensitively
        put the words of a sentence in alphabetical order, ignoring case

    >>> sort_words("the Quick brown fox")
    'brown fox Quick the'
    >>> sort_words("")
    ''
    """
    return " ".join(sorted(text.split(), key=str.lower))


def sort_comma_words(text):
    """Sort a comma separated string of words.

    Ask:
        sort a comma separated list of words in a string
        alphabetical order of comma separated words
        "b,a,c" to "a,b,c"
        take a comma separated sequence of words and return them sorted
        sort the items of a csv string

    >>> sort_comma_words("without,hello,bag")
    'bag,hello,without'
    """
    return ",".join(sorted(text.split(",")))


def sort_by_last_name(names):
    """Sort names by last name.

    Ask:
        sort a list of full names by last name
        order people by surname, then by full name
        alphabetize names by family name
        sort "First Last" strings by the last word
        list of names in order of their surnames

    >>> sort_by_last_name(["Bob Young", "Ann Zed", "Al Young"])
    ['Al Young', 'Bob Young', 'Ann Zed']
    >>> sort_by_last_name([])
    []
    """
    return sorted(names, key=lambda name: (name.split()[-1], name))


def sort_colors(colors):
    """Sort a list of zeros, ones and twos in one pass.

    Ask:
        sort an array of 0s, 1s and 2s
        dutch national flag problem
        three-way partition of colors in place
        sort colors in one pass
        separate 0, 1 and 2 without counting
        sort zeros ones and twos
        sort colors 0 1 2

    >>> sort_colors([2, 0, 1, 2, 0])
    [0, 0, 1, 2, 2]
    >>> sort_colors([])
    []
    >>> sort_colors([1, 0])
    [0, 1]
    """
    low, i, high = 0, 0, len(colors) - 1
    while i <= high:
        if colors[i] == 0:
            colors[low], colors[i] = colors[i], colors[low]
            low += 1
            i += 1
        elif colors[i] == 2:
            colors[high], colors[i] = colors[i], colors[high]
            high -= 1
        else:
            i += 1
    return colors


def bubble_sort(items):
    """Sort a list with bubble sort.

    Ask:
        bubble sort
        implement the bubble sort algorithm
        sort a list by repeatedly swapping adjacent elements
        sort numbers without using the built-in sort, bubble sort
        bubble sort that stops early when no swap happened
        sort without using sort
        sort a list without sort or sorted
        sort numbers by swapping neighbours

    >>> bubble_sort([3, 1, 2, 1])
    [1, 1, 2, 3]
    >>> bubble_sort([])
    []
    >>> numbers = [2, 1]
    >>> bubble_sort(numbers) and numbers
    [2, 1]
    """
    items = items.copy()
    for end in range(len(items) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swapped = True
        if not swapped:
            break
    return items


def selection_sort(items):
    """Sort a list with selection sort.

    Ask:
        selection sort
        implement the selection sort algorithm
        sort by repeatedly picking the smallest remaining element
        selection sort of an array in place
        sort numbers with nested loops and a minimum index
        sort with selection sort

    >>> selection_sort([3, 1, 2, 1])
    [1, 1, 2, 3]
    >>> selection_sort([])
    []
    """
    for i in range(len(items)):
        smallest = i
        for j in range(i + 1, len(items)):
            if items[j] < items[smallest]:
                smallest = j
        items[i], items[smallest] = items[smallest], items[i]
    return items


def insertion_sort(items):
    """Sort a list with insertion sort.

    Ask:
        insertion sort
        implement the insertion sort algorithm
        sort by inserting each element into the sorted part
        insertion sort of an array in place
        sort a list like a hand of cards

    >>> insertion_sort([3, 1, 2, 1])
    [1, 1, 2, 3]
    >>> insertion_sort([])
    []
    """
    for i in range(1, len(items)):
        value = items[i]
        j = i
        while j > 0 and items[j - 1] > value:
            items[j] = items[j - 1]
            j -= 1
        items[j] = value
    return items


def merge_sort(items):
    """Sort a list with merge sort.

    Ask:
        merge sort
        implement the merge sort algorithm
        divide and conquer sort that merges two sorted halves
        recursive mergesort of a list
        sort an array with mergesort
        merge sort a list
        merge sort function

    >>> merge_sort([3, 1, 2, 1, 9])
    [1, 1, 2, 3, 9]
    >>> merge_sort([])
    []
    """
    if len(items) <= 1:
        return items
    middle = len(items) // 2
    left = merge_sort(items[:middle])
    right = merge_sort(items[middle:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


def quick_sort(items):
    """Sort a list with quick sort.

    Ask:
        quick sort
        implement the quicksort algorithm
        recursive quicksort with list comprehensions
        sort by partitioning around a pivot
        quicksort of a list, returns a new list

    >>> quick_sort([3, 1, 2, 1, 9])
    [1, 1, 2, 3, 9]
    >>> quick_sort([])
    []
    """
    if len(items) <= 1:
        return items
    pivot = items[len(items) // 2]
    smaller = [item for item in items if item < pivot]
    equal = [item for item in items if item == pivot]
    larger = [item for item in items if item > pivot]
    return quick_sort(smaller) + equal + quick_sort(larger)


def quick_sort_in_place(items, low=0, high=None):
    """Sort a list in place with quick sort.

    Ask:
        quicksort in place
        in-place quick sort with lomuto partition
        quicksort that swaps inside the array
        quick sort with low and high indices
        sort an array in place with a pivot and partition

    >>> quick_sort_in_place([3, 1, 2, 1, 9])
    [1, 1, 2, 3, 9]
    >>> quick_sort_in_place([])
    []
    """
    if high is None:
        high = len(items) - 1
    if low < high:
        pivot = items[high]
        border = low
        for i in range(low, high):
            if items[i] < pivot:
                items[i], items[border] = items[border], items[i]
                border += 1
        items[border], items[high] = items[high], items[border]
        quick_sort_in_place(items, low, border - 1)
        quick_sort_in_place(items, border + 1, high)
    return items


def heap_sort_in_place(items):
    """Sort a list in place with heap sort, written out.

    Ask:
        heap sort without heapq
        heapsort from scratch with sift down
        in-place heap sort of an array
        build a max heap and sort
        implement heapify and heap sort by hand

    >>> heap_sort_in_place([3, 1, 2, 1, 9, 4])
    [1, 1, 2, 3, 4, 9]
    >>> heap_sort_in_place([])
    []
    """
    def sift_down(root, end):
        while (child := 2 * root + 1) < end:
            if child + 1 < end and items[child] < items[child + 1]:
                child += 1
            if items[root] >= items[child]:
                return
            items[root], items[child] = items[child], items[root]
            root = child

    for root in range(len(items) // 2 - 1, -1, -1):
        sift_down(root, len(items))
    for end in range(len(items) - 1, 0, -1):
        items[0], items[end] = items[end], items[0]
        sift_down(0, end)
    return items


def counting_sort(numbers):
    """Sort small non-negative integers with counting sort.

    Ask:
        counting sort
        sort small integers by counting
        implement the counting sort algorithm for non-negative integers
        linear time sort of integers with a count array
        sort numbers with frequencies
        sort integers by counting
        counting sort a list
        counting sort function

    >>> counting_sort([3, 1, 0, 3])
    [0, 1, 3, 3]
    >>> counting_sort([])
    []
    """
    counts = [0] * (max(numbers, default=-1) + 1)
    for number in numbers:
        counts[number] += 1
    return [number for number, count in enumerate(counts) for _ in range(count)]


def radix_sort(numbers):
    """Sort non-negative integers with radix sort.

    Ask:
        radix sort
        lsd radix sort for non-negative integers
        sort integers digit by digit
        implement the radix sort algorithm with buckets
        base 10 radix sort

    >>> radix_sort([170, 45, 75, 90, 2])
    [2, 45, 75, 90, 170]
    >>> radix_sort([])
    []
    """
    place = 1
    while numbers and place <= max(numbers):
        buckets = [[] for _ in range(10)]
        for number in numbers:
            buckets[number // place % 10].append(number)
        numbers = [number for bucket in buckets for number in bucket]
        place *= 10
    return numbers


def bucket_sort(numbers):
    """Sort floats from 0 to 1 with bucket sort.

    Ask:
        bucket sort
        sort floats between 0 and 1 with buckets
        implement the bucket sort algorithm
        distribute values into buckets and sort each bucket
        bucket sort for numbers in [0, 1)

    >>> bucket_sort([0.5, 0.1, 0.9, 0.12])
    [0.1, 0.12, 0.5, 0.9]
    >>> bucket_sort([])
    []
    """
    n = len(numbers)
    buckets = [[] for _ in range(n)]
    for number in numbers:
        buckets[int(n * number)].append(number)
    return [number for bucket in buckets for number in sorted(bucket)]


def shell_sort(items):
    """Sort a list with shell sort.

    Ask:
        shell sort
        implement the shell sort algorithm
        insertion sort with decreasing gaps
        shellsort of an array in place
        gap sequence n/2 sort

    >>> shell_sort([9, 3, 1, 2, 8, 1])
    [1, 1, 2, 3, 8, 9]
    >>> shell_sort([])
    []
    """
    gap = len(items) // 2
    while gap > 0:
        for i in range(gap, len(items)):
            value = items[i]
            j = i
            while j >= gap and items[j - gap] > value:
                items[j] = items[j - gap]
                j -= gap
            items[j] = value
        gap //= 2
    return items


def cocktail_sort(items):
    """Sort a list with cocktail shaker sort.

    Ask:
        cocktail sort
        cocktail shaker sort
        bidirectional bubble sort
        bubble sort that goes forward and backward
        implement shaker sort

    >>> cocktail_sort([3, 1, 2, 1])
    [1, 1, 2, 3]
    >>> cocktail_sort([])
    []
    """
    start, end = 0, len(items) - 1
    while start < end:
        for i in range(start, end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
        end -= 1
        for i in range(end, start, -1):
            if items[i - 1] > items[i]:
                items[i - 1], items[i] = items[i], items[i - 1]
        start += 1
    return items


def comb_sort(items):
    """Sort a list with comb sort.

    Ask:
        comb sort
        implement the comb sort algorithm
        bubble sort with a shrinking gap of 1.3
        improved bubble sort that compares distant elements
        combsort of an array

    >>> comb_sort([9, 3, 1, 2, 8, 1])
    [1, 1, 2, 3, 8, 9]
    >>> comb_sort([])
    []
    """
    gap = len(items)
    swapped = True
    while gap > 1 or swapped:
        gap = max(int(gap / 1.3), 1)
        swapped = False
        for i in range(len(items) - gap):
            if items[i] > items[i + gap]:
                items[i], items[i + gap] = items[i + gap], items[i]
                swapped = True
    return items


def gnome_sort(items):
    """Sort a list with gnome sort.

    Ask:
        gnome sort
        stupid sort
        implement the gnome sort algorithm
        sort by stepping back and forth and swapping
        one loop sort with a moving position

    >>> gnome_sort([3, 1, 2, 1])
    [1, 1, 2, 3]
    >>> gnome_sort([])
    []
    """
    i = 0
    while i < len(items):
        if i == 0 or items[i - 1] <= items[i]:
            i += 1
        else:
            items[i - 1], items[i] = items[i], items[i - 1]
            i -= 1
    return items


def bogo_sort(items):
    """Sort a list with bogo sort.

    Ask:
        bogo sort
        shuffle a list until it is sorted
        random permutation sort
        monkey sort joke algorithm
        implement bogosort

    >>> bogo_sort([2, 1, 3])
    [1, 2, 3]
    >>> bogo_sort([])
    []
    """
    while any(a > b for a, b in zip(items, items[1:])):
        random.shuffle(items)
    return items


def sort_stack(stack):
    """Sort a stack, the largest on top, using a second stack.

    Ask:
        sort a stack using another stack
        sort a stack with only push and pop
        order a stack so that the largest element is on top
        sort stack with a temporary stack
        stack sorting with two stacks

    >>> sort_stack([3, 1, 2])
    [1, 2, 3]
    >>> sort_stack([])
    []
    """
    ordered = []
    while stack:
        value = stack.pop()
        while ordered and ordered[-1] > value:
            stack.append(ordered.pop())
        ordered.append(value)
    return ordered


def count_inversions(items):
    """Count the inversions of a list.

    Ask:
        count the inversions of a list
        number of pairs that are out of order
        how far is an array from being sorted
        inversion count with merge sort
        count pairs i < j with a[i] > a[j]

    >>> count_inversions([2, 4, 1, 3, 5])
    3
    >>> count_inversions([])
    0
    >>> count_inversions([2, 2])
    0
    """
    if len(items) <= 1:
        return 0
    middle = len(items) // 2
    left, right = sorted(items[:middle]), sorted(items[middle:])
    count = count_inversions(items[:middle]) + count_inversions(items[middle:])
    j = 0
    for value in left:
        while j < len(right) and right[j] < value:
            j += 1
        count += j
    return count


def wave_sort(numbers):
    """Sort a list so that it alternates between low and high.

    Ask:
        wave sort: arrange a list so that it alternates high low high low
        zigzag array
        sort an array into a wave form
        rearrange numbers as a[0] >= a[1] <= a[2] >= a[3]
        wiggle sort

    >>> wave_sort([1, 2, 3, 4, 5])
    [2, 1, 4, 3, 5]
    >>> wave_sort([])
    []
    """
    result = sorted(numbers)
    for i in range(0, len(result) - 1, 2):
        result[i], result[i + 1] = result[i + 1], result[i]
    return result
