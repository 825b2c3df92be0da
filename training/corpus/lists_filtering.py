"""Keeping or dropping elements of a list."""
import math


def even_numbers(numbers):
    """Return the even numbers of a list.

    Ask:
        get the even numbers from a list
        filter even numbers
        function that takes a list of integers and returns only the even ones
        remove odd numbers from a list
        keep only the even values of an array

    >>> even_numbers([1, 2, 3, -4, 0])
    [2, -4, 0]
    >>> even_numbers([1])
    []
    """
    return [number for number in numbers if number % 2 == 0]


def odd_numbers(numbers):
    """Return the odd numbers of a list.

    Ask:
        get the odd numbers from a list
        keep just the odd ints of a list
        function that returns only the odd integers of an array
        remove even numbers from a list
        delete all even values from a list

    >>> odd_numbers([1, 2, 3, -5, 0])
    [1, 3, -5]
    >>> odd_numbers([2])
    []
    """
    return [number for number in numbers if number % 2 != 0]


def even_numbers_loop(numbers):
    """Return the even numbers of a list, found with a loop.

    Ask:
        find the even numbers in a list with a for loop
        loop over a list and collect the even numbers
        even numbers from a list using a loop and append
        use for and if to pick the even elements

    >>> even_numbers_loop([1, 2, 3, -4, 0])
    [2, -4, 0]
    >>> even_numbers_loop([])
    []
    """
    evens = []
    for number in numbers:
        if number % 2 == 0:
            evens.append(number)
    return evens


def positive_numbers(numbers):
    """Return the positive numbers of a list.

    Ask:
        get the positive numbers from a list
        filter out numbers that are not positive
        keep only values greater than zero
        function returning all positive elements of an array

    >>> positive_numbers([1, -2, 0, 3])
    [1, 3]
    >>> positive_numbers([])
    []
    """
    return [number for number in numbers if number > 0]


def negative_numbers(numbers):
    """Return the negative numbers of a list.

    Ask:
        get the negative numbers from a list
        keep only values below zero
        find all negative elements in an array
        filter negative numbers

    >>> negative_numbers([1, -2, 0, -3])
    [-2, -3]
    >>> negative_numbers([])
    []
    """
    return [number for number in numbers if number < 0]


def remove_negatives(numbers):
    """Return a list without its negative numbers.

    Ask:
        throw away all negative numbers in a list
        drop all negative values but keep zero
        delete negatives from an array
        list without negative numbers
        remove negative numbers from list
        drop all numbers below zero

    >>> remove_negatives([1, -2, 0, 3])
    [1, 0, 3]
    >>> remove_negatives([-1])
    []
    """
    return [number for number in numbers if number >= 0]


def remove_zeros(numbers):
    """Return a list without zeros.

    Ask:
        remove zeros from a list
        drop all 0 values from an array
        keep only nonzero numbers
        function that deletes every zero from a list

    >>> remove_zeros([0, 1, 0, -2])
    [1, -2]
    >>> remove_zeros([0])
    []
    """
    return [number for number in numbers if number != 0]


def move_zeros(numbers):
    """Return a list with the zeros moved to the end.

    Ask:
        move all zeros to the end of a list
        push zeros to the end while keeping the order of the other elements
        shift zeros to the back of an array
        move zeroes to the right, keep order
        move all zeroes to the end of the list
        move zeroes to the end keeping the order

    >>> move_zeros([0, 1, 0, 3])
    [1, 3, 0, 0]
    >>> move_zeros([0])
    [0]
    >>> move_zeros([2, 1])
    [2, 1]
    """
    nonzero = [number for number in numbers if number != 0]
    return nonzero + [0] * (len(numbers) - len(nonzero))


def move_zeros_in_place(numbers):
    """Move the zeros of a list to the end in place.

    Ask:
        move zeros to the end in place
        shift all zeros to the right without making a new list
        in-place two pointer move zeroes
        move every 0 to the end of the array without extra space

    >>> move_zeros_in_place([0, 1, 0, 3])
    [1, 3, 0, 0]
    >>> numbers = [2, 0]
    >>> move_zeros_in_place(numbers) is numbers
    True
    >>> move_zeros_in_place([])
    []
    """
    position = 0
    for i in range(len(numbers)):
        if numbers[i] != 0:
            numbers[position], numbers[i] = numbers[i], numbers[position]
            position += 1
    return numbers


def remove_duplicates(items):
    """Return a list without duplicates, keeping the order.

    Ask:
        remove duplicates from a list
        get the unique elements of a list in order
        deduplicate an array while keeping the order
        function that returns a list without repeated items
        remove duplicate values preserving order
        remove duplicates while keeping order
        deduplicate keeping the order of first appearance
        unique elements of a list in original order
        given a list of integers return a new list with only the unique elements
        remove duplicates from list preserving order with set

    >>> remove_duplicates([3, 1, 3, 2, 1])
    [3, 1, 2]
    >>> remove_duplicates([])
    []
    >>> remove_duplicates(["b", "a", "b"])
    ['b', 'a']
    """
    return list(dict.fromkeys(items))


def unique_with_loop(items):
    """Return a list without duplicates, found with a loop.

    Ask:
        remove duplicates from a list without using set
        remove duplicates with a loop
        deduplicate a list that holds unhashable items such as lists
        unique values of a list using a for loop and not in

    >>> unique_with_loop([3, 1, 3, 2, 1])
    [3, 1, 2]
    >>> unique_with_loop([[1], [1], [2]])
    [[1], [2]]
    >>> unique_with_loop([])
    []
    """
    unique = []
    for item in items:
        if item not in unique:
            unique.append(item)
    return unique


def sorted_unique(items):
    """Return the distinct values of a list in sorted order.

    Ask:
        get the sorted unique values of a list
        remove duplicates and sort
        distinct elements of an array in ascending order
        use a set to deduplicate a list and return it sorted
        sorted list of unique values
        remove duplicates from a list and sort it
        sort a list and remove duplicates
        remove duplicates from a list and return it sorted

    >>> sorted_unique([3, 1, 3, 2, 1])
    [1, 2, 3]
    >>> sorted_unique([])
    []
    """
    return sorted(set(items))


def dedupe_sorted(numbers):
    """Remove duplicates from a sorted list in place.

    Ask:
        remove duplicates from a sorted list in place
        deduplicate a sorted array in place with two pointers
        sorted array, keep each value once without extra memory
        shrink a sorted list so that every element appears only once

    >>> dedupe_sorted([1, 1, 2, 3, 3])
    [1, 2, 3]
    >>> dedupe_sorted([])
    []
    >>> numbers = [5, 5]
    >>> dedupe_sorted(numbers) is numbers
    True
    """
    size = 0
    for number in numbers:
        if size == 0 or number != numbers[size - 1]:
            numbers[size] = number
            size += 1
    del numbers[size:]
    return numbers


def remove_consecutive_duplicates(items):
    """Return a list without consecutive duplicates.

    Ask:
        remove consecutive duplicates from a list
        collapse runs of equal elements into one
        drop repeated neighbours in an array
        remove adjacent duplicate items

    >>> remove_consecutive_duplicates([1, 1, 2, 2, 1])
    [1, 2, 1]
    >>> remove_consecutive_duplicates([])
    []
    >>> remove_consecutive_duplicates([None, None])
    [None]
    """
    result = []
    for item in items:
        if not result or item != result[-1]:
            result.append(item)
    return result


def find_duplicates(items):
    """Return the items that occur more than once.

    Ask:
        find the duplicates in a list
        return the elements that appear more than once
        list of repeated values
        function that gets all items occurring at least twice in an array
        which elements of the list are duplicated
        elements that appear at least twice
        values that are repeated in a list
        find duplicates in a list using a set
        find duplicate numbers in a list
        duplicate values of a list

    >>> find_duplicates([1, 2, 1, 3, 2, 1])
    [1, 2]
    >>> find_duplicates([1, 2])
    []
    """
    seen = set()
    duplicates = []
    for item in items:
        if item in seen and item not in duplicates:
            duplicates.append(item)
        seen.add(item)
    return duplicates


def appear_once(items):
    """Return the items that occur exactly once.

    Ask:
        get the elements that appear exactly once in a list
        values that are not repeated
        filter out all items which have duplicates
        function that returns only the non-duplicated elements of an array

    >>> appear_once([1, 2, 1, 3])
    [2, 3]
    >>> appear_once([1, 1])
    []
    """
    return [item for item in items if items.count(item) == 1]


def has_duplicates(items):
    """Tell whether a list contains duplicates.

    Ask:
        check if a list contains duplicates
        does the array have any repeated value
        function that returns True if any element appears twice
        has duplicates
        contains duplicate
        contains duplicate: check if any value appears at least twice
        check if an array contains duplicates
        check if list has duplicates using set

    >>> has_duplicates([1, 2, 1])
    True
    >>> has_duplicates([1, 2])
    False
    >>> has_duplicates([])
    False
    """
    return len(set(items)) < len(items)


def all_unique(items):
    """Tell whether all elements of a list are different.

    Ask:
        check if all elements of a list are unique
        are all values in the list distinct
        function returning True when no element is repeated
        test that an array has no duplicate items
        check if list contains only unique values
        are all items in a list distinct
        check if all elements are different
        does a list contain only unique elements

    >>> all_unique([1, 2, 3])
    True
    >>> all_unique([1, 2, 1])
    False
    >>> all_unique([])
    True
    """
    return len(set(items)) == len(items)


def remove_all(items, value):
    """Return a list without any occurrence of a value.

    Ask:
        remove all occurrences of a value from a list
        delete every x from the array
        list without a given element
        function that drops all items equal to a value
        remove every occurrence of value from items

    >>> remove_all([1, 2, 1, 3], 1)
    [2, 3]
    >>> remove_all([1], 2)
    [1]
    >>> remove_all([], 2)
    []
    """
    return [item for item in items if item != value]


def remove_all_in_place(items, value):
    """Remove every occurrence of a value from a list in place.

    Ask:
        remove all occurrences of a value from a list in place
        delete all items equal to val from the original list using a while loop
        in-place removal of every matching element
        modify the list so that the value no longer occurs

    >>> items = [1, 2, 1, 1]
    >>> remove_all_in_place(items, 1)
    >>> items
    [2]
    >>> remove_all_in_place(items, 5)
    >>> items
    [2]
    """
    while value in items:
        items.remove(value)


def exclude(items, excluded):
    """Return the elements of a list that are not in another.

    Ask:
        remove the elements of one list from another list
        filter out all items that are in a list of unwanted values
        elements of items that are not in excluded
        drop blacklisted values from an array
        remove elements that are in another list
        filter out all items contained in a second list
        get elements that are not in another list
        remove elements from a list that are in another list

    >>> exclude([1, 2, 3, 2], [2, 5])
    [1, 3]
    >>> exclude([1], [])
    [1]
    """
    return [item for item in items if item not in excluded]


def remove_none(items):
    """Return a list without None values.

    Ask:
        remove None values from a list
        drop nulls from a list
        filter out None but keep zeros and empty strings
        list without missing values

    >>> remove_none([0, None, "", 1, None])
    [0, '', 1]
    >>> remove_none([None])
    []
    """
    return [item for item in items if item is not None]


def compact(items):
    """Return a list without falsy values.

    Ask:
        remove falsy values from a list
        drop all empty, zero, False and None elements
        compact a list like lodash compact
        keep only truthy elements

    >>> compact([0, 1, None, "", "a", [], False])
    [1, 'a']
    >>> compact([])
    []
    """
    return [item for item in items if item]


def remove_empty_strings(strings):
    """Return a list of strings without the empty ones.

    Ask:
        remove empty strings from a list
        delete "" entries from a list of strings
        filter out empty strings
        list of strings without blanks

    >>> remove_empty_strings(["a", "", "b", ""])
    ['a', 'b']
    >>> remove_empty_strings([""])
    []
    """
    return [string for string in strings if string]


def remove_nan(numbers):
    """Return a list without nan values.

    Ask:
        remove nan values from a list
        drop nans from a list of floats
        filter out not-a-number entries
        keep only the valid floats in an array

    >>> remove_nan([1.0, float("nan"), 2.5])
    [1.0, 2.5]
    >>> remove_nan([])
    []
    """
    return [number for number in numbers if not math.isnan(number)]


def greater_than(numbers, threshold):
    """Return the numbers greater than a threshold.

    Ask:
        get all numbers greater than a given value
        filter values above a threshold
        elements of a list that are larger than x
        function that returns the items of an array exceeding a limit

    >>> greater_than([1, 5, 3, 8], 3)
    [5, 8]
    >>> greater_than([1], 1)
    []
    """
    return [number for number in numbers if number > threshold]


def less_than(numbers, limit):
    """Return the numbers less than a limit.

    Ask:
        get all numbers less than a given value
        filter the values below a limit
        elements of a list smaller than n
        function that keeps only items under a threshold

    >>> less_than([1, 5, 3, 8], 5)
    [1, 3]
    >>> less_than([1], 1)
    []
    """
    return [number for number in numbers if number < limit]


def in_range(numbers, low, high):
    """Return the numbers within a range, both ends included.

    Ask:
        filter numbers within a range
        keep the values between low and high
        elements of a list that lie between min and max inclusive
        function that selects numbers from a list in an interval
        filter a list to values between min and max

    >>> in_range([1, 5, 3, 8], 3, 5)
    [5, 3]
    >>> in_range([1, 9], 2, 8)
    []
    """
    return [number for number in numbers if low <= number <= high]


def divisible_by(numbers, n):
    """Return the numbers divisible by n.

    Ask:
        get the numbers of a list divisible by n
        filter multiples of a number
        keep only elements that divide evenly by k
        function which returns list items that are multiples of n

    >>> divisible_by([1, 3, 6, 7, 0], 3)
    [3, 6, 0]
    >>> divisible_by([1], 2)
    []
    """
    return [number for number in numbers if number % n == 0]


def filter_list(items, predicate):
    """Return the elements of a list that satisfy a predicate.

    Ask:
        filter a list with a predicate function
        keep the items for which a function returns True
        write filter for lists by hand: items and a predicate
        given a list and a condition function return the matching elements

    >>> filter_list([1, 2, 3, 4], lambda n: n > 2)
    [3, 4]
    >>> filter_list([], bool)
    []
    """
    return [item for item in items if predicate(item)]


def reject(items, predicate):
    """Return the elements of a list that fail a predicate.

    Ask:
        reject elements of a list by a predicate
        keep the items for which a function returns False
        opposite of filter
        drop all the elements that match a condition function

    >>> reject([1, 2, 3, 4], lambda n: n > 2)
    [1, 2]
    >>> reject([], bool)
    []
    """
    return [item for item in items if not predicate(item)]


def longer_than(words, n):
    """Return the strings longer than n characters.

    Ask:
        get the words longer than n characters
        filter strings by length
        function that takes words and a number n and returns words with more than n letters
        keep only long words of a list

    >>> longer_than(["a", "abc", "abcd"], 3)
    ['abcd']
    >>> longer_than(["ab"], 1)
    ['ab']
    """
    return [word for word in words if len(word) > n]


def shorter_than(words, n):
    """Return the strings shorter than n characters.

    Ask:
        get the words shorter than n characters
        keep only short strings of a list
        strings in an array with a length below n
        filter out words that have n letters or more

    >>> shorter_than(["a", "abc", "abcd"], 3)
    ['a']
    >>> shorter_than(["ab"], 3)
    ['ab']
    """
    return [word for word in words if len(word) < n]


def words_of_length(words, n):
    """Return the strings with exactly n characters.

    Ask:
        get the words with exactly n letters
        filter strings of a certain length
        keep the words whose length is n
        all n-letter words in a list

    >>> words_of_length(["a", "abc", "xyz"], 3)
    ['abc', 'xyz']
    >>> words_of_length([], 1)
    []
    """
    return [word for word in words if len(word) == n]


def starting_with(words, prefix):
    """Return the strings that start with a prefix.

    Ask:
        filter strings that start with a prefix
        get all words beginning with a given letter
        function that returns the names in a list starting with a prefix
        list elements that begin with some string
        find strings in list with prefix
        all words of a list that start with the given prefix
        autocomplete: words beginning with the typed letters
        filter a list of strings by their beginning

    >>> starting_with(["apple", "bar", "apt"], "ap")
    ['apple', 'apt']
    >>> starting_with(["a"], "")
    ['a']
    """
    return [word for word in words if word.startswith(prefix)]


def ending_with(words, suffix):
    """Return the strings that end with a suffix.

    Ask:
        filter strings that end with a suffix
        get all words ending in a given string
        filenames of a list that have a certain extension
        list elements ending with some text

    >>> ending_with(["a.py", "b.txt", "c.py"], ".py")
    ['a.py', 'c.py']
    >>> ending_with([], "x")
    []
    """
    return [word for word in words if word.endswith(suffix)]


def containing(strings, part):
    """Return the strings that contain a substring.

    Ask:
        filter strings that contain a substring
        find all list entries containing some text
        grep a list of strings
        keep only the words in which a letter occurs

    >>> containing(["apple", "bar", "cap"], "ap")
    ['apple', 'cap']
    >>> containing(["Bar"], "b")
    []
    """
    return [string for string in strings if part in string]


def search_strings(strings, query):
    """Return the strings that contain a substring, ignoring case.

    Ask:
        filter a list of strings by a search term ignoring case
        case insensitive search in a list of strings
        return all names that contain the query regardless of case
        simple search box filter over a list of strings

    >>> search_strings(["Apple", "bar", "CAP"], "Ap")
    ['Apple', 'CAP']
    >>> search_strings([], "a")
    []
    """
    query = query.lower()
    return [string for string in strings if query in string.lower()]


def only_integers(items):
    """Return only the integers of a mixed list.

    Ask:
        get only the integers from a mixed list
        filter integers from a list with different types
        remove everything that is not an int from a list
        keep ints, drop strings and bools
        remove all strings from a list

    >>> only_integers([1, "a", 2.5, 3, True, None])
    [1, 3]
    >>> only_integers([])
    []
    """
    return [item for item in items if isinstance(item, int) and not isinstance(item, bool)]


def only_strings(items):
    """Return only the strings of a mixed list.

    Ask:
        get only the strings from a mixed list
        filter out non-string values
        keep only str elements of a list
        remove numbers from a list with strings and numbers

    >>> only_strings([1, "a", None, "b", 2.5])
    ['a', 'b']
    >>> only_strings([1])
    []
    """
    return [item for item in items if isinstance(item, str)]


def filter_by_type(items, kind):
    """Return the elements of a list that have a given type.

    Ask:
        filter a list by type
        get all elements of a certain type from a list
        keep the items that are instances of a class
        function filter_by_type(items, kind)

    >>> filter_by_type([1, "a", 2.5, "b"], str)
    ['a', 'b']
    >>> filter_by_type([1, 2.5], float)
    [2.5]
    """
    return [item for item in items if isinstance(item, kind)]


def partition(items, predicate):
    """Split a list by a predicate into matches and the rest.

    Ask:
        split a list into two by a predicate
        partition a list into items that match and items that don't
        divide elements of an array into passing and failing ones
        function that returns two lists, one for True and one for False
        split a list by a condition into two lists
        divide list into items that pass and items that fail a test
        split into matching and non matching items
        partition list in two with a predicate
        split a list into matching and not matching elements

    >>> partition([1, 2, 3, 4], lambda n: n > 2)
    ([3, 4], [1, 2])
    >>> partition([], bool)
    ([], [])
    """
    matches, rest = [], []
    for item in items:
        (matches if predicate(item) else rest).append(item)
    return matches, rest


def split_even_odd(numbers):
    """Split numbers into evens and odds.

    Ask:
        split a list into even and odd numbers
        separate even and odd numbers into two lists
        function that returns the evens and the odds of an array
        divide numbers by parity
        group numbers by parity
        separate odds and evens into two lists

    >>> split_even_odd([1, 2, 3, 4, 0])
    ([2, 4, 0], [1, 3])
    >>> split_even_odd([])
    ([], [])
    """
    evens = [number for number in numbers if number % 2 == 0]
    odds = [number for number in numbers if number % 2 != 0]
    return evens, odds


def split_by_sign(numbers):
    """Split numbers into positive and negative ones.

    Ask:
        separate positive and negative numbers of a list
        split an array into positives and negatives, zero is left out
        function returning two lists: numbers above zero and numbers below zero
        divide numbers by sign
        split list into positive and negative numbers

    >>> split_by_sign([1, -2, 0, 3])
    ([1, 3], [-2])
    >>> split_by_sign([])
    ([], [])
    """
    positives = [number for number in numbers if number > 0]
    negatives = [number for number in numbers if number < 0]
    return positives, negatives


def apply_mask(items, mask):
    """Return the elements of a list selected by a mask.

    Ask:
        select list elements with a boolean mask
        filter a list by another list of booleans
        keep items where the mask is True
        itertools compress style selection of a list

    >>> apply_mask([1, 2, 3], [True, False, True])
    [1, 3]
    >>> apply_mask([], [])
    []
    """
    return [item for item, keep in zip(items, mask) if keep]


def pick_indices(items, indices):
    """Return the elements of a list at given indices.

    Ask:
        get the elements of a list at the given indices
        select several items by a list of positions
        pick multiple elements of an array by index
        function that takes a list and indices and returns those entries
        elements at given indexes
        select items by a list of positions

    >>> pick_indices(["a", "b", "c"], [2, 0])
    ['c', 'a']
    >>> pick_indices(["a"], [])
    []
    """
    return [items[index] for index in indices]


def remove_indices(items, indices):
    """Return a list without the elements at given indices.

    Ask:
        remove the elements at several indices from a list
        delete multiple positions from a list at once
        drop items by a list of indexes
        list without the entries at the given positions
        remove elements at the given indices
        drop the positions in a list of indexes

    >>> remove_indices(["a", "b", "c"], [0, 2])
    ['b']
    >>> remove_indices(["a"], [])
    ['a']
    """
    unwanted = set(indices)
    return [item for index, item in enumerate(items) if index not in unwanted]


def drop_every_nth(items, n):
    """Return a list without every nth element.

    Ask:
        remove every nth element from a list
        delete each kth item of an array
        drop every third element of a list, n given
        skip each nth entry counting from one
        remove every third element
        delete each nth item from a list

    >>> drop_every_nth([1, 2, 3, 4, 5, 6], 3)
    [1, 2, 4, 5]
    >>> drop_every_nth([1, 2], 1)
    []
    """
    return [item for position, item in enumerate(items, start=1) if position % n != 0]


def take_while(items, predicate):
    """Return the leading elements that satisfy a predicate.

    Ask:
        take elements from a list while a condition holds
        takewhile as a list
        leading items of a list for which the predicate is true
        stop collecting at the first element that fails the test

    >>> take_while([1, 2, 5, 1], lambda n: n < 3)
    [1, 2]
    >>> take_while([], bool)
    []
    """
    result = []
    for item in items:
        if not predicate(item):
            break
        result.append(item)
    return result


def drop_while(items, predicate):
    """Return the list from the first element that fails a predicate.

    Ask:
        drop elements from a list while a condition holds
        dropwhile as a list
        skip the leading items that match a predicate
        remove elements from the start of an array until one fails the test

    >>> drop_while([1, 2, 5, 1], lambda n: n < 3)
    [5, 1]
    >>> drop_while([1], bool)
    []
    >>> drop_while([0, 1], bool)
    [0, 1]
    """
    for index, item in enumerate(items):
        if not predicate(item):
            return items[index:]
    return []


def remove_outliers(values, n=2):
    """Return a list without outliers beyond n standard deviations.

    Ask:
        remove outliers from a list by standard deviation
        drop values further than n standard deviations from the mean
        filter outliers using z scores
        clean data: keep points within k sigma of the average

    >>> remove_outliers([1, 2, 1, 2, 50], 1)
    [1, 2, 1, 2]
    >>> remove_outliers([3, 3, 3])
    [3, 3, 3]
    >>> remove_outliers([])
    []
    """
    if not values:
        return []
    mean = sum(values) / len(values)
    deviation = math.sqrt(sum((value - mean) ** 2 for value in values) / len(values))
    return [value for value in values if abs(value - mean) <= n * deviation]


def record_highs(numbers):
    """Return the elements greater than all elements before them.

    Ask:
        get the running records of a list
        elements that are larger than every previous element
        keep only new maximum values while scanning an array
        list of record highs
        elements that are larger than all before them

    >>> record_highs([3, 1, 4, 4, 5])
    [3, 4, 5]
    >>> record_highs([])
    []
    """
    records = []
    for number in numbers:
        if not records or number > records[-1]:
            records.append(number)
    return records


def leaders(numbers):
    """Return the elements that are greater than all elements to their right.

    Ask:
        find the leaders in an array
        elements greater than everything to their right
        leaders of a list, an element is a leader if no later element is as large
        skyline from the right: items bigger than all following items
        elements greater than all elements to the right

    >>> leaders([16, 17, 4, 3, 5, 2])
    [17, 5, 2]
    >>> leaders([2, 2])
    [2]
    >>> leaders([])
    []
    """
    result = []
    for number in reversed(numbers):
        if not result or number > result[-1]:
            result.append(number)
    return result[::-1]


def above_average(numbers):
    """Return the elements greater than the mean of a list.

    Ask:
        get the numbers above the average of a list
        elements greater than the mean
        filter values that are above average
        function that returns all scores higher than the class average
        numbers greater than the average
        elements of a list that are greater than the mean

    >>> above_average([1, 2, 3, 6])
    [6]
    >>> above_average([2, 2])
    []
    >>> above_average([])
    []
    """
    if not numbers:
        return []
    average = sum(numbers) / len(numbers)
    return [number for number in numbers if number > average]
