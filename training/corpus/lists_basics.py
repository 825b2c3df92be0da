"""Making lists, reading them, changing them."""
import copy


def first_element(items):
    """Return the first element of a list, or None if it is empty.

    Ask:
        get the first element of a list
        function that returns the first item in an array or none when there is nothing in it
        first item of list
        how do i access the first element of a list safely?
        return the head of the list

    >>> first_element([7, 8, 9])
    7
    >>> first_element([0])
    0
    >>> first_element([]) is None
    True
    """
    return items[0] if items else None


def last_element(items):
    """Return the last element of a list, or None if it is empty.

    Ask:
        get the last element of a list
        how can i get the last item of an array?
        last item of list
        function returning the final element of a list, None if the list is empty
        write a function to fetch the value at the end of a list

    >>> last_element([7, 8, 9])
    9
    >>> last_element([5])
    5
    >>> last_element([]) is None
    True
    """
    return items[-1] if items else None


def first_n(items, n):
    """Return the first n elements of a list.

    Ask:
        get the first n elements of a list
        take the first n items of an array
        function that takes a list and n and returns the first n entries
        how to return only the first few elements of a list

    >>> first_n([1, 2, 3, 4], 2)
    [1, 2]
    >>> first_n([1, 2], 5)
    [1, 2]
    >>> first_n([1, 2], 0)
    []
    """
    return items[:n]


def last_n(items, n):
    """Return the last n elements of a list.

    Ask:
        get the last n elements of a list
        take the last n items of an array
        function that returns the final n entries of a list
        tail of a list with n elements

    >>> last_n([1, 2, 3, 4], 2)
    [3, 4]
    >>> last_n([1, 2], 5)
    [1, 2]
    >>> last_n([1, 2], 0)
    []
    """
    return items[-n:] if n > 0 else []


def middle_element(items):
    """Return the middle element of a list.

    Ask:
        find the middle element of a list
        get the item in the middle of an array
        middle value by position of a list, the second of the two middles for even length
        function that returns the element at the center of a list
        middle value of an odd length list

    >>> middle_element([1, 2, 3])
    2
    >>> middle_element([1, 2, 3, 4])
    3
    >>> middle_element(["a"])
    'a'
    """
    return items[len(items) // 2]


def list_length(items):
    """Return the length of a list without using len.

    Ask:
        count the elements of a list without using len
        find the length of a list with a loop
        number of items in a list without the len function
        write your own len function for lists

    >>> list_length([4, 5, 6])
    3
    >>> list_length([])
    0
    >>> list_length([None])
    1
    """
    count = 0
    for _ in items:
        count += 1
    return count


def length_of_list(items):
    """Return the length of a list.

    Ask:
        get the length of a list
        how many elements are in a list
        function that returns the number of items in an array
        size of list
        find the length of a list

    >>> length_of_list([4, 5, 6])
    3
    >>> length_of_list([])
    0
    """
    return len(items)


def is_empty(items):
    """Tell whether a list is empty.

    Ask:
        check if a list is empty
        is list empty
        function that returns True if the array has no elements
        test whether there is anything in a list

    >>> is_empty([])
    True
    >>> is_empty([0])
    False
    """
    return len(items) == 0


def contains(items, value):
    """Tell whether an item is in a list.

    Ask:
        check if an item is in a list
        does the list contain a value
        function that tells if an array contains x
        return True if value exists in list, else False
        how do i check whether an element exists in a list?

    >>> contains([1, 2, 3], 2)
    True
    >>> contains([1, 2, 3], 5)
    False
    >>> contains([], 1)
    False
    """
    return value in items


def append_item(items, value):
    """Add an item to the end of a list and return the list.

    Ask:
        append an item to a list
        add an element to the end of a list
        function that pushes a value onto an array and returns the array
        how to add something to a list

    >>> append_item([1, 2], 3)
    [1, 2, 3]
    >>> append_item([], "a")
    ['a']
    """
    items.append(value)
    return items


def insert_at(items, index, value):
    """Insert a value at an index of a list and return the list.

    Ask:
        insert an element at a given position in a list
        insert value into list at index
        put an item into an array at position i
        function that adds an element at a specific index of a list
        put a value at index i of a list

    >>> insert_at([1, 3], 1, 2)
    [1, 2, 3]
    >>> insert_at([], 0, "a")
    ['a']
    >>> insert_at([1], 1, 2)
    [1, 2]
    """
    items.insert(index, value)
    return items


def prepend(items, value):
    """Return a new list with a value at the front.

    Ask:
        add an element to the beginning of a list
        prepend a value to a list
        put an item at the front of an array without changing the original
        function that returns a new list starting with the given element

    >>> items = [2, 3]
    >>> prepend(items, 1)
    [1, 2, 3]
    >>> items
    [2, 3]
    >>> prepend([], 1)
    [1]
    """
    return [value] + items


def remove_at(items, index):
    """Return a copy of a list without the element at an index.

    Ask:
        remove the element at a given index from a list
        delete the nth item of a list without changing the original
        drop element by position from array
        function that takes a list and an index and returns the list without that element
        remove element by index
        delete the item at position i
        remove the element at index i without changing the original list
        copy of a list without the item at position i

    >>> items = ["a", "b", "c"]
    >>> remove_at(items, 1)
    ['a', 'c']
    >>> items
    ['a', 'b', 'c']
    >>> remove_at([1], 0)
    []
    """
    return items[:index] + items[index + 1:]


def remove_first(items, value):
    """Return a copy of a list without the first occurrence of a value.

    Ask:
        remove the first occurrence of a value from a list
        delete an item from a list by value, only the first match
        function that removes one occurrence of x from a list and leaves the original alone
        drop the first matching element from an array

    >>> items = [1, 2, 3, 2]
    >>> remove_first(items, 2)
    [1, 3, 2]
    >>> items
    [1, 2, 3, 2]
    >>> remove_first([1], 5)
    [1]
    """
    result = items.copy()
    if value in result:
        result.remove(value)
    return result


def remove_ends(items):
    """Return a list without its first and last elements.

    Ask:
        remove the first and last element of a list
        drop both ends of a list
        function that returns a list without its first and last items
        strip the first and the last entry from an array

    >>> remove_ends([1, 2, 3, 4])
    [2, 3]
    >>> remove_ends([1, 2])
    []
    >>> remove_ends([1])
    []
    """
    return items[1:-1]


def reverse_list(items):
    """Return a reversed copy of a list.

    Ask:
        reverse a list
        reverse the order of the elements in an array
        function that returns the list backwards
        list in reverse order

    >>> reverse_list([1, 2, 3])
    [3, 2, 1]
    >>> reverse_list([])
    []
    >>> items = [1, 2]
    >>> reverse_list(items), items
    ([2, 1], [1, 2])
    """
    return items[::-1]


def reverse_in_place(items):
    """Reverse a list in place with two pointers.

    Ask:
        reverse a list in place
        reverse an array in place with two pointers
        reverse a list without using reverse or slicing
        swap elements from both ends to reverse the array
        reverse a list using a while loop

    >>> reverse_in_place([1, 2, 3, 4])
    [4, 3, 2, 1]
    >>> reverse_in_place([1, 2, 3])
    [3, 2, 1]
    >>> items = [1, 2]
    >>> reverse_in_place(items) is items
    True
    >>> reverse_in_place([])
    []
    """
    left, right = 0, len(items) - 1
    while left < right:
        items[left], items[right] = items[right], items[left]
        left += 1
        right -= 1
    return items


def reverse_recursive(items):
    """Return a reversed copy of a list by recursion.

    Ask:
        reverse a list using recursion
        recursive function to reverse a list
        recursively reverse an array
        reverse list recursion
        reverse list recursively

    >>> reverse_recursive([1, 2, 3])
    [3, 2, 1]
    >>> reverse_recursive([])
    []
    """
    if not items:
        return []
    return reverse_recursive(items[1:]) + [items[0]]


def reverse_with_loop(items):
    """Reverse a list with a for loop.

    Ask:
        reverse a list with a for loop
        reverse list without built-in functions using a loop
        build a new list backwards by looping
        use a loop to return the elements of a list in the opposite order
        reverse a list without reverse

    >>> reverse_with_loop([1, 2, 3])
    [3, 2, 1]
    >>> reverse_with_loop([])
    []
    """
    result = []
    for item in items:
        result.insert(0, item)
    return result


def swap(items, i, j):
    """Swap the elements at two positions of a list.

    Ask:
        swap two elements in a list
        exchange the elements at index i and j of an array
        function that swaps the items at two positions of a list
        swap list elements by index
        swap two elements of a list by index
        exchange the items at positions i and j

    >>> swap([1, 2, 3], 0, 2)
    [3, 2, 1]
    >>> swap([1, 2], 0, 1)
    [2, 1]
    >>> swap([1, 2], 1, 1)
    [1, 2]
    """
    items[i], items[j] = items[j], items[i]
    return items


def swap_first_last(items):
    """Swap the first and last elements of a list.

    Ask:
        swap the first and last element of a list
        interchange first and last elements in a list
        function that exchanges the first item and the last item of an array
        switch the two ends of a list

    >>> swap_first_last([1, 2, 3])
    [3, 2, 1]
    >>> swap_first_last(["a", "b", "c", "d"])
    ['d', 'b', 'c', 'a']
    >>> swap_first_last([1])
    [1]
    >>> swap_first_last([])
    []
    """
    if len(items) > 1:
        items[0], items[-1] = items[-1], items[0]
    return items


def rotate_left(items, k):
    """Rotate a list to the left by k positions.

    Ask:
        rotate a list to the left by k
        shift the elements of an array left by k places, wrapping around
        left rotation of a list
        function that takes a list and moves the first k elements to the end
        cyclic shift left
        rotate an array left by d
        left rotate list by n positions
        rotate a list by k positions to the left

    >>> rotate_left([1, 2, 3, 4], 1)
    [2, 3, 4, 1]
    >>> rotate_left([1, 2, 3], 4)
    [2, 3, 1]
    >>> rotate_left([], 3)
    []
    >>> rotate_left([1, 2], 0)
    [1, 2]
    """
    if not items:
        return []
    k %= len(items)
    return items[k:] + items[:k]


def rotate_right(items, k):
    """Rotate a list to the right by k positions.

    Ask:
        rotate a list to the right by k steps
        shift the elements of an array right by k places, wrapping around
        right rotate list
        rotate array by k
        move the last k items of a list to the front
        cyclically rotate a list clockwise
        rotate a list by k positions
        rotate the elements of an array to the right n times

    >>> rotate_right([1, 2, 3, 4], 1)
    [4, 1, 2, 3]
    >>> rotate_right([1, 2, 3], 4)
    [3, 1, 2]
    >>> rotate_right([], 3)
    []
    >>> rotate_right([1, 2], 0)
    [1, 2]
    """
    if not items:
        return []
    k %= len(items)
    return items[-k:] + items[:-k]


def rotate_once(items):
    """Rotate a list by one place in place.

    Ask:
        rotate a list by one position to the right in place
        move the last element of a list to the front
        make the last item of the array the first one
        shift all elements one to the right, last one goes to the start
        shift list elements by one to the right cyclically

    >>> rotate_once([1, 2, 3])
    [3, 1, 2]
    >>> rotate_once([1])
    [1]
    >>> rotate_once([])
    []
    """
    if items:
        items.insert(0, items.pop())
    return items


def copy_list(items):
    """Return a shallow copy of a list.

    Ask:
        copy a list
        make a copy of an array so that changes don't affect the original
        clone a list
        function that duplicates a list

    >>> items = [1, 2]
    >>> other = copy_list(items)
    >>> other == items, other is items
    (True, False)
    """
    return items.copy()


def deep_copy_list(items):
    """Return a deep copy of a nested list.

    Ask:
        deep copy a nested list
        copy a list of lists so that the inner lists are copied too
        clone a two dimensional list completely
        function that makes an independent copy of a nested list

    >>> matrix = [[1], [2]]
    >>> other = deep_copy_list(matrix)
    >>> other[0].append(5)
    >>> matrix, other
    ([[1], [2]], [[1, 5], [2]])
    """
    return copy.deepcopy(items)


def zeros(n):
    """Return a list of n zeros.

    Ask:
        create a list of n zeros
        make an array filled with zeros
        list of zeros of length n
        initialize a list of size n with 0

    >>> zeros(3)
    [0, 0, 0]
    >>> zeros(0)
    []
    """
    return [0] * n


def filled_list(n, value):
    """Return a list with one value repeated n times.

    Ask:
        create a list of length n filled with a value
        repeat a value n times in a list
        make a list containing the same element n times
        initialize an array of given size with a default value

    >>> filled_list(3, "x")
    ['x', 'x', 'x']
    >>> filled_list(0, 1)
    []
    """
    return [value] * n


def repeat_list(items, n):
    """Return a list with all elements repeated n times in order.

    Ask:
        repeat a list n times
        concatenate a list with itself n times
        function that returns the items of a list repeated n times one after another
        repeat the whole array n times

    >>> repeat_list([1, 2], 2)
    [1, 2, 1, 2]
    >>> repeat_list([1], 0)
    []
    """
    return items * n


def repeat_each(items, n):
    """Return a list with each element repeated n times.

    Ask:
        repeat each element of a list n times
        duplicate every item in a list n times
        each element of the array repeated k times next to each other
        stretch a list so that every entry appears n times in a row
        repeat each item of a list n times

    >>> repeat_each([1, 2], 2)
    [1, 1, 2, 2]
    >>> repeat_each(["a"], 3)
    ['a', 'a', 'a']
    >>> repeat_each([1], 0)
    []
    """
    return [item for item in items for _ in range(n)]


def one_to_n(n):
    """Return the numbers from 1 to n as a list.

    Ask:
        create a list of numbers from 1 to n
        list of integers 1 to n
        function that returns [1, 2, ..., n]
        generate a list with the first n natural numbers

    >>> one_to_n(4)
    [1, 2, 3, 4]
    >>> one_to_n(0)
    []
    """
    return list(range(1, n + 1))


def numbers_between(start, end):
    """Return the numbers from start to end, both included.

    Ask:
        list of numbers between two numbers inclusive
        make a list of integers from start to end including both
        function that returns all integers from a to b
        generate a range of numbers as a list, end included

    >>> numbers_between(3, 6)
    [3, 4, 5, 6]
    >>> numbers_between(2, 2)
    [2]
    >>> numbers_between(3, 1)
    []
    """
    return list(range(start, end + 1))


def countdown_list(n):
    """Return the numbers from n down to 1.

    Ask:
        list of numbers from n down to 1
        create a countdown list
        function that returns n, n-1, ..., 1 as a list
        numbers in descending order from n to 1

    >>> countdown_list(3)
    [3, 2, 1]
    >>> countdown_list(0)
    []
    """
    return list(range(n, 0, -1))


def every_nth(items, n):
    """Return every nth element of a list.

    Ask:
        get every nth element of a list
        take every nth item starting with the first
        function that returns every k-th entry of an array
        step through a list and keep each nth element
        take each nth item of a list starting with the first

    >>> every_nth([1, 2, 3, 4, 5], 2)
    [1, 3, 5]
    >>> every_nth([1, 2, 3], 5)
    [1]
    """
    return items[::n]


def even_index_elements(items):
    """Return the elements at even indices.

    Ask:
        get the elements at even indices of a list
        elements at even positions
        every other element of a list starting with the first
        function that returns the items with index 0, 2, 4 and so on
        remove items with odd index
        drop every second element of a list
        every second item of a list
        every other element of a list
        take alternate items from a list
        items[0], items[2], items[4] and so on

    >>> even_index_elements([10, 11, 12, 13, 14])
    [10, 12, 14]
    >>> even_index_elements([])
    []
    """
    return items[::2]


def odd_index_elements(items):
    """Return the elements at odd indices.

    Ask:
        get the elements at odd indices of a list
        items at odd positions of an array
        every second element of a list starting with the second
        function that returns the entries with index 1, 3, 5 ...
        return every second element beginning with index 1
        every other element starting from the second one

    >>> odd_index_elements([10, 11, 12, 13, 14])
    [11, 13]
    >>> odd_index_elements([1])
    []
    """
    return items[1::2]


def sublist(items, start, end):
    """Return the elements between two indices.

    Ask:
        get the elements of a list between two indices
        slice a list from start to end inclusive
        sublist from index i to index j, both included
        function that returns part of an array given start and end positions

    >>> sublist([10, 11, 12, 13], 1, 2)
    [11, 12]
    >>> sublist([10, 11], 0, 0)
    [10]
    """
    return items[start:end + 1]


def get_or_default(items, index, default=None):
    """Return the element at an index, or a default value.

    Ask:
        get the element at an index of a list or a default if out of range
        safe list access with default value
        function like dict.get but for lists
        return items[i] without raising IndexError

    >>> get_or_default([1, 2, 3], 1)
    2
    >>> get_or_default([1, 2, 3], 3) is None
    True
    >>> get_or_default([], 0, "x")
    'x'
    >>> get_or_default([1, 2], -1)
    2
    """
    try:
        return items[index]
    except IndexError:
        return default


def replace_all(items, old, new):
    """Replace every occurrence of a value in a list.

    Ask:
        replace all occurrences of a value in a list
        change every old value into new in a list
        substitute one element for another throughout an array
        function replace_all(items, old, new) for lists

    >>> replace_all([1, 2, 1], 1, 9)
    [9, 2, 9]
    >>> replace_all([1], 5, 9)
    [1]
    """
    return [new if item == old else item for item in items]


def double_all(numbers):
    """Multiply each number in a list by two.

    Ask:
        double every number in a list
        multiply each element of a list by 2
        function that returns a list with all values doubled
        double the elements of an array
        double each element of a list

    >>> double_all([1, -2, 0])
    [2, -4, 0]
    >>> double_all([])
    []
    """
    return [2 * number for number in numbers]


def multiply_all(numbers, factor):
    """Multiply each number in a list by a factor.

    Ask:
        multiply every element of a list by a number
        scale all values of a list
        multiply list by a factor
        function that takes a list of numbers and a multiplier and returns the products
        multiply every element by 2
        scale each number of a list by a factor
        multiply each number in a list by n and return the new list

    >>> multiply_all([1, 2, -3], 3)
    [3, 6, -9]
    >>> multiply_all([], 3)
    []
    """
    return [number * factor for number in numbers]


def add_to_all(numbers, amount):
    """Add a number to each element of a list.

    Ask:
        add a number to every element of a list
        increase each value in an array by n
        increment all elements of a list by x
        function that adds a constant to all numbers in a list
        add 1 to each element
        increment every number in a list by n

    >>> add_to_all([1, 2, -3], 3)
    [4, 5, 0]
    >>> add_to_all([], 3)
    []
    """
    return [number + amount for number in numbers]


def square_all(numbers):
    """Return the squares of the numbers in a list.

    Ask:
        square every number in a list
        function that takes a list and returns the squares of its elements
        square each element of an array
        squares of a list of numbers
        square each number in the list

    >>> square_all([1, -2, 3])
    [1, 4, 9]
    >>> square_all([])
    []
    """
    return [number ** 2 for number in numbers]


def strings_to_ints(strings):
    """Convert a list of strings to integers.

    Ask:
        convert a list of strings to integers
        turn a list of numeric strings into ints
        cast every element of a list to int
        ["1", "2"] to [1, 2]
        convert list of strings to list of ints
        convert list of numeric strings to numbers

    >>> strings_to_ints(["1", "-2", "03"])
    [1, -2, 3]
    >>> strings_to_ints([])
    []
    """
    return [int(string) for string in strings]


def numbers_to_strings(numbers):
    """Convert a list of numbers to strings.

    Ask:
        convert a list of integers to strings
        turn every number in a list into a string
        cast all list elements to str
        [1, 2, 3] to ["1", "2", "3"]

    >>> numbers_to_strings([1, -2, 3.5])
    ['1', '-2', '3.5']
    >>> numbers_to_strings([])
    []
    """
    return [str(number) for number in numbers]


def print_list(items):
    """Print each element of a list on its own line.

    Ask:
        print each element of a list on a new line
        print a list line by line
        loop over a list and print every item
        function that displays all elements of an array one per line

    >>> print_list([1, "a"])
    1
    a
    >>> print_list([])
    """
    for item in items:
        print(item)


def print_on_one_line(items):
    """Print the elements of a list on one line.

    Ask:
        print a list on one line separated by spaces
        print list elements without brackets and commas
        display the items of an array in a single line
        show list contents space separated

    >>> print_on_one_line([1, 2, "a"])
    1 2 a
    """
    print(*items)


def print_with_index(items):
    """Print each element of a list with its index.

    Ask:
        print each item of a list with its index
        loop through a list and print index and value
        display a list as numbered by position
        use enumerate to print index and element

    >>> print_with_index(["a", "b"])
    0: a
    1: b
    """
    for index, item in enumerate(items):
        print(f"{index}: {item}")


def print_numbered(items):
    """Print a list as a numbered list that starts at 1.

    Ask:
        print a numbered list starting from 1
        show the items of a list as 1. 2. 3.
        print a menu with numbers before every option
        display list items with their number, counting from one

    >>> print_numbered(["tea", "coffee"])
    1. tea
    2. coffee
    """
    for number, item in enumerate(items, start=1):
        print(f"{number}. {item}")


def index_pairs(items):
    """Return the elements of a list paired with their indices.

    Ask:
        pair each element of a list with its index
        list of (index, value) tuples
        return index and value pairs of an array
        enumerate a list into a list of tuples

    >>> index_pairs(["a", "b"])
    [(0, 'a'), (1, 'b')]
    >>> index_pairs([])
    []
    """
    return list(enumerate(items))


def pad_list(items, length, value=0):
    """Pad a list at the end to a given length.

    Ask:
        pad a list to length n with a value
        extend a list to a given size by filling with a default
        fill up an array with zeros until it has n elements
        right pad list

    >>> pad_list([1, 2], 4)
    [1, 2, 0, 0]
    >>> pad_list([1, 2, 3], 2)
    [1, 2, 3]
    >>> pad_list([], 1, None)
    [None]
    """
    return items + [value] * (length - len(items))


def move_element(items, old_index, new_index):
    """Move an element of a list from one index to another.

    Ask:
        move an element of a list to another position
        move list item from index a to index b
        reorder a list by taking an item out and inserting it elsewhere
        function that changes the position of an element in a list

    >>> move_element(["a", "b", "c"], 0, 2)
    ['b', 'c', 'a']
    >>> move_element(["a", "b", "c"], 2, 0)
    ['c', 'a', 'b']
    """
    items.insert(new_index, items.pop(old_index))
    return items


def clear_list(items):
    """Remove all items from a list.

    Ask:
        empty a list
        clear all elements of a list in place
        delete everything in a list
        function that removes all items from the given list

    >>> items = [1, 2]
    >>> clear_list(items)
    >>> items
    []
    """
    items.clear()


def alternate_signs(numbers):
    """Return a list with alternating elements negated.

    Ask:
        alternate the signs of the numbers in a list
        negate every second element of a list
        flip the sign of elements at odd indices
        make a list plus, minus, plus, minus

    >>> alternate_signs([1, 2, 3, 4])
    [1, -2, 3, -4]
    >>> alternate_signs([])
    []
    """
    return [-number if index % 2 else number for index, number in enumerate(numbers)]


def negate_all(numbers):
    """Return the numbers with their signs flipped.

    Ask:
        negate all numbers in a list
        change the sign of every element of a list
        invert values: positive becomes negative and the other way round
        additive inverse of each number in an array
        negate each number in a list

    >>> negate_all([1, -2, 0])
    [-1, 2, 0]
    >>> negate_all([])
    []
    """
    return [-number for number in numbers]


def swap_adjacent(items):
    """Swap each pair of adjacent elements.

    Ask:
        swap adjacent elements of a list
        swap every two neighbouring items in an array
        exchange elements in pairs: 1st with 2nd, 3rd with 4th
        pairwise swap list
        swap every two adjacent elements

    >>> swap_adjacent([1, 2, 3, 4])
    [2, 1, 4, 3]
    >>> swap_adjacent([1, 2, 3])
    [2, 1, 3]
    >>> swap_adjacent([])
    []
    """
    result = items.copy()
    for i in range(0, len(result) - 1, 2):
        result[i], result[i + 1] = result[i + 1], result[i]
    return result


def reverse_part(items, start, end):
    """Reverse the part of a list between two indices.

    Ask:
        reverse part of a list
        reverse a sublist between start and end
        reverse the elements from index i to index j inclusive
        function that reverses only a section of an array

    >>> reverse_part([1, 2, 3, 4, 5], 1, 3)
    [1, 4, 3, 2, 5]
    >>> reverse_part([1, 2, 3], 0, 2)
    [3, 2, 1]
    >>> reverse_part([1, 2], 1, 1)
    [1, 2]
    """
    return items[:start] + items[start:end + 1][::-1] + items[end + 1:]


def read_numbers(n):
    """Read n integers from the user into a list.

    Ask:
        read n numbers from the user and return them as a list
        ask the user for n integers and store them in an array
        input a list of numbers with a loop
        take n inputs and put them in a list

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", side_effect=["4", "-1"]):
    ...     read_numbers(2)
    [4, -1]
    """
    return [int(input(f"Number {i}: ")) for i in range(1, n + 1)]


def read_int_list():
    """Read space-separated integers from one line of input.

    Ask:
        read a list of integers from one line of input
        take space separated numbers from input and return a list of ints
        map int over input split
        ask the user to enter numbers separated by spaces

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", return_value="3 1  -2"):
    ...     read_int_list()
    [3, 1, -2]
    """
    return [int(number) for number in input().split()]


def shift_right(items, n, fill=0):
    """Shift a list to the right and fill the gap.

    Ask:
        shift a list by n places and fill the gap with a value
        move all elements to the right and fill with zeros, no wrap around
        non-circular shift of a list to the right
        delay a signal by n samples filled with 0

    >>> shift_right([1, 2, 3], 1)
    [0, 1, 2]
    >>> shift_right([1, 2], 5, None)
    [None, None]
    >>> shift_right([1, 2], 0)
    [1, 2]
    """
    n = min(n, len(items))
    return [fill] * n + items[:len(items) - n]
