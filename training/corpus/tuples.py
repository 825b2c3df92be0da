"""Tuples, named tuples and lists of tuples."""
from collections import namedtuple
from typing import NamedTuple
import math


def reverse_tuple(values):
    """Return the elements of a tuple in reverse order.

    Ask:
        reverse a tuple
        tuple backwards
        function that returns the elements of a tuple in reverse order
        flip a tuple
        how to reverse a tuple

    >>> reverse_tuple((1, 2, 3))
    (3, 2, 1)
    >>> reverse_tuple(())
    ()
    """
    return values[::-1]


def list_to_tuple(items):
    """Convert a list to a tuple.

    Ask:
        list to tuple
        make a tuple from an array
        turn a list into an immutable tuple
        tuple of the elements of a list

    >>> list_to_tuple([1, 2])
    (1, 2)
    >>> list_to_tuple([])
    ()
    """
    return tuple(items)


def tuple_to_list(values):
    """Convert a tuple to a list.

    Ask:
        convert a tuple to a list
        tuple to list
        make a list from a tuple
        turn a tuple into a mutable list
        list of the elements of a tuple

    >>> tuple_to_list((1, 2))
    [1, 2]
    >>> tuple_to_list(())
    []
    """
    return list(values)


def tuple_to_string(parts):
    """Convert a tuple of characters or strings to a string.

    Ask:
        convert a tuple of characters to a string
        join the strings of a tuple
        tuple to string
        concatenate all tuple elements into one text

    >>> tuple_to_string(("a", "bc"))
    'abc'
    >>> tuple_to_string(())
    ''
    """
    return "".join(parts)


def digits_to_int(digits):
    """Convert a tuple of digits to an integer.

    Ask:
        convert a tuple of digits to an integer
        (1, 2, 3) to 123
        join the digits of a tuple into a number
        tuple of single digits to int
        combine digits into a whole number from a tuple

    >>> digits_to_int((1, 0, 3))
    103
    >>> digits_to_int((7,))
    7
    """
    return int("".join(str(digit) for digit in digits))


def append_to_tuple(values, value):
    """Add an element to a tuple.

    Ask:
        add an element to a tuple
        append an item to a tuple and return a new tuple
        tuple with a value added at the end
        how do i add something to a tuple
        extend a tuple by one element

    >>> append_to_tuple((1, 2), 3)
    (1, 2, 3)
    >>> append_to_tuple((), 1)
    (1,)
    """
    return values + (value,)


def insert_into_tuple(values, index, value):
    """Insert an element into a tuple.

    Ask:
        insert an element into a tuple at an index
        tuple with a value inserted at a position
        put an item in the middle of a tuple
        insert into tuple
        new tuple with an extra element at index i

    >>> insert_into_tuple((1, 3), 1, 2)
    (1, 2, 3)
    >>> insert_into_tuple((), 0, 1)
    (1,)
    """
    return values[:index] + (value,) + values[index:]


def remove_from_tuple(values, value):
    """Remove an element from a tuple by value.

    Ask:
        remove an element from a tuple
        tuple without a given value
        delete all occurrences of an item from a tuple
        drop a value from a tuple and return a new one
        filter a tuple by value

    >>> remove_from_tuple((1, 2, 1), 1)
    (2,)
    >>> remove_from_tuple((1,), 5)
    (1,)
    """
    return tuple(item for item in values if item != value)


def replace_in_tuple(values, index, value):
    """Return a tuple with the element at an index replaced.

    Ask:
        replace an element of a tuple
        change the value at an index of a tuple
        tuple with one item updated
        modify a tuple by making a new one
        set item i of a tuple

    >>> replace_in_tuple((1, 2, 3), 1, 9)
    (1, 9, 3)
    >>> replace_in_tuple((1,), 0, 9)
    (9,)
    """
    return values[:index] + (value,) + values[index + 1:]


def swap_values(a, b):
    """Swap two variables given as a pair.

    Ask:
        swap two values and return them as a tuple
        swap two variables
        exchange a and b
        return the two arguments in swapped order
        swap without a temporary variable

    >>> swap_values(1, 2)
    (2, 1)
    """
    a, b = b, a
    return a, b


def swap_pair(pair):
    """Swap the elements of a pair.

    Ask:
        swap the elements of a two-tuple
        reverse a pair (a, b) to (b, a)
        flip a pair
        exchange both items of a tuple with two elements
        (1, 2) to (2, 1)

    >>> swap_pair((1, 2))
    (2, 1)
    """
    first, second = pair
    return second, first


def swap_all(pairs):
    """Swap the elements of all pairs of a list.

    Ask:
        swap the elements of each tuple in a list of pairs
        flip all pairs of a list
        list of (a, b) to list of (b, a)
        reverse every tuple of two in a list
        exchange keys and values in a list of tuples

    >>> swap_all([(1, "a"), (2, "b")])
    [('a', 1), ('b', 2)]
    >>> swap_all([])
    []
    """
    return [(second, first) for first, second in pairs]


def sum_tuple(values):
    """Return the sum of the elements of a tuple.

    Ask:
        sum of a tuple
        add all numbers in a tuple
        total of the elements of a tuple
        function that sums the values of a tuple
        tuple sum

    >>> sum_tuple((1, 2, -4))
    -1
    >>> sum_tuple(())
    0
    """
    return sum(values)


def product_of_tuple(values):
    """Return the product of the elements of a tuple.

    Ask:
        product of a tuple
        multiply all the elements of a tuple
        multiply numbers in a tuple together
        tuple product
        function that multiplies the values of a tuple

    >>> product_of_tuple((2, 3, -1))
    -6
    >>> product_of_tuple(())
    1
    """
    return math.prod(values)


def add_tuples(a, b):
    """Add two tuples element by element.

    Ask:
        add two tuples element by element
        elementwise sum of tuples
        (1, 2) + (3, 4) as (4, 6)
        vector addition of tuples
        sum corresponding elements of two tuples

    >>> add_tuples((1, 2), (3, -4))
    (4, -2)
    >>> add_tuples((), ())
    ()
    """
    return tuple(x + y for x, y in zip(a, b))


def subtract_tuples(a, b):
    """Subtract two tuples element by element.

    Ask:
        subtract two tuples element by element
        elementwise difference of tuples
        vector from one point to another as tuples
        difference of corresponding tuple elements
        (5, 4) minus (1, 2)

    >>> subtract_tuples((5, 4), (1, 6))
    (4, -2)
    >>> subtract_tuples((), ())
    ()
    """
    return tuple(x - y for x, y in zip(a, b))


def scale_tuple(values, factor):
    """Multiply each element of a tuple by a number.

    Ask:
        multiply each element of a tuple by a number
        scale a tuple
        scalar multiplication of a vector given as a tuple
        tuple times k element by element
        enlarge the values of a tuple by a factor

    >>> scale_tuple((1, -2), 3)
    (3, -6)
    >>> scale_tuple((), 3)
    ()
    """
    return tuple(value * factor for value in values)


def sum_columns(rows):
    """Add up a list of tuples column by column.

    Ask:
        sum a list of tuples column by column
        column sums of tuples
        total of each position over a list of tuples
        add tuples position-wise in a list
        sum the first elements, the second elements and so on

    >>> sum_columns([(1, 2), (3, 4)])
    (4, 6)
    >>> sum_columns([])
    ()
    """
    return tuple(sum(column) for column in zip(*rows))


def column_means(rows):
    """Return the average of each column of a list of tuples.

    Ask:
        average of each position in a list of tuples
        column means of tuples
        mean of the first elements, second elements and so on
        centroid of points given as tuples
        average points coordinate by coordinate

    >>> column_means([(1, 2), (3, 6)])
    (2.0, 4.0)
    >>> column_means([])
    ()
    """
    return tuple(sum(column) / len(column) for column in zip(*rows))


def tuple_sums(rows):
    """Return the sums of the tuples of a list.

    Ask:
        sum of each tuple in a list
        list of tuple sums
        add the elements inside every tuple
        [(1, 2), (3, 4)] to [3, 7]
        row sums of a list of tuples

    >>> tuple_sums([(1, 2), (3, 4), ()])
    [3, 7, 0]
    >>> tuple_sums([])
    []
    """
    return [sum(row) for row in rows]


def count_in_tuple(values, value):
    """Count how often a value occurs in a tuple.

    Ask:
        count a value in a tuple
        how many times does an element occur in a tuple
        number of occurrences of an item in a tuple
        tuple count
        frequency of a value inside a tuple

    >>> count_in_tuple((1, 2, 1), 1)
    2
    >>> count_in_tuple((), 1)
    0
    """
    return values.count(value)


def index_in_tuple(values, value):
    """Return the index of a value in a tuple, or -1.

    Ask:
        index of an element in a tuple
        find the position of an item in a tuple or -1
        where is a value in a tuple
        tuple index without an exception
        locate an element of a tuple

    >>> index_in_tuple((5, 6), 6)
    1
    >>> index_in_tuple((), 6)
    -1
    """
    try:
        return values.index(value)
    except ValueError:
        return -1


def in_tuple(values, item):
    """Tell whether a value is in a tuple.

    Ask:
        check if an element is in a tuple
        does a tuple contain a value
        membership test for tuples
        is an item part of a tuple
        value in tuple

    >>> in_tuple((1, 2), 2)
    True
    >>> in_tuple((), 2)
    False
    """
    return item in values


def unique_tuple(values):
    """Return the elements of a tuple without repetition, in order.

    Ask:
        remove duplicates from a tuple
        unique elements of a tuple in order
        tuple without repeated values
        deduplicate a tuple
        distinct tuple items

    >>> unique_tuple((1, 2, 1))
    (1, 2)
    >>> unique_tuple(())
    ()
    """
    return tuple(dict.fromkeys(values))


def repeated_in_tuple(values):
    """Return the elements of a tuple that occur more than once.

    Ask:
        repeated items of a tuple
        find duplicates in a tuple
        which elements of a tuple occur more than once
        values that are duplicated in a tuple
        non-unique tuple elements

    >>> repeated_in_tuple((2, 4, 2, 5, 4))
    [2, 4]
    >>> repeated_in_tuple((1,))
    []
    """
    return [value for value in dict.fromkeys(values) if values.count(value) > 1]


def sort_tuple(values):
    """Sort a tuple.

    Ask:
        sort a tuple
        tuple with its elements in ascending order
        order the values of a tuple
        sorted tuple
        return a tuple sorted from low to high

    >>> sort_tuple((3, 1, 2))
    (1, 2, 3)
    >>> sort_tuple(())
    ()
    """
    return tuple(sorted(values))


def sort_by_second(pairs):
    """Sort a list of tuples by their second element.

    Ask:
        sort a list of tuples by the second element
        order tuples by their second item
        sort pairs by value
        sort tuples on index 1
        list of (name, score) sorted by score

    >>> sort_by_second([("a", 3), ("b", 1)])
    [('b', 1), ('a', 3)]
    >>> sort_by_second([])
    []
    """
    return sorted(pairs, key=lambda pair: pair[1])


def sort_by_last(rows):
    """Sort a list of tuples by their last element.

    Ask:
        sort a list of tuples by the last element
        order tuples by their final item
        sort non-empty tuples by last value ascending
        increasing order by the last item of each tuple
        sort rows on their last column
        sort a list of tuples by their last element

    >>> sort_by_last([(1, 7), (1, 3), (3, 4, 5)])
    [(1, 3), (3, 4, 5), (1, 7)]
    >>> sort_by_last([])
    []
    """
    return sorted(rows, key=lambda row: row[-1])


def max_tuple(rows, index=1):
    """Return the tuple with the largest value at a position.

    Ask:
        tuple with the maximum second element
        find the tuple in a list with the largest value at an index
        best (name, score) pair
        max of a list of tuples by item
        row with the highest nth column

    >>> max_tuple([("a", 3), ("b", 9), ("c", 1)])
    ('b', 9)
    >>> max_tuple([("a", 3), ("b", 9)], 0)
    ('b', 9)
    """
    return max(rows, key=lambda row: row[index])


def nth_elements(rows, index):
    """Return the values at a position of all tuples.

    Ask:
        get the first element of each tuple in a list
        nth element of every tuple
        column of a list of tuples
        extract the values at an index from a list of tuples
        list of the second items of pairs, index given
        get the last element of every tuple in a list

    >>> nth_elements([("a", 1), ("b", 2)], 0)
    ['a', 'b']
    >>> nth_elements([], 0)
    []
    """
    return [row[index] for row in rows]


def tuples_with(rows, value):
    """Return the tuples that contain a value.

    Ask:
        tuples of a list that contain a value
        filter a list of tuples by membership
        which tuples include a given item
        rows in which a value occurs
        keep tuples containing x

    >>> tuples_with([(1, 2), (3,), (2, 4)], 2)
    [(1, 2), (2, 4)]
    >>> tuples_with([], 2)
    []
    """
    return [row for row in rows if value in row]


def remove_empty_tuples(rows):
    """Return a list of tuples without the empty ones.

    Ask:
        remove empty tuples from a list
        drop () from a list of tuples
        list of tuples without empty ones
        filter out tuples with no elements
        delete empty tuples

    >>> remove_empty_tuples([(), (1,), ("",), ()])
    [(1,), ('',)]
    >>> remove_empty_tuples([])
    []
    """
    return [row for row in rows if row]


def unique_unordered(pairs):
    """Return a list of tuples without those that have duplicates in any order.

    Ask:
        remove duplicate tuples regardless of order
        unique pairs where (1, 2) equals (2, 1)
        deduplicate undirected edges given as tuples
        keep one of (a, b) and (b, a)
        distinct unordered pairs of a list

    >>> unique_unordered([(1, 2), (2, 1), (3, 3)])
    [(1, 2), (3, 3)]
    >>> unique_unordered([])
    []
    """
    seen = {}
    for pair in pairs:
        seen.setdefault(tuple(sorted(pair)), pair)
    return list(seen.values())


def flatten_tuples(rows):
    """Flatten a list of tuples.

    Ask:
        flatten a list of tuples
        list of tuples to a flat list
        join all tuple elements into one list
        unpack tuples in a list

    >>> flatten_tuples([(1, 2), (3,), ()])
    [1, 2, 3]
    >>> flatten_tuples([])
    []
    """
    return [item for row in rows for item in row]


def flatten_nested_tuple(values):
    """Flatten a nested tuple.

    Ask:
        flatten a nested tuple
        tuple of tuples of any depth to a flat tuple
        recursive flatten for tuples
        unnest a tuple

    >>> flatten_nested_tuple((1, (2, (3,)), ()))
    (1, 2, 3)
    >>> flatten_nested_tuple(())
    ()
    """
    result = ()
    for value in values:
        if isinstance(value, tuple):
            result += flatten_nested_tuple(value)
        else:
            result += (value,)
    return result


def quotient_remainder(a, b):
    """Return the quotient and remainder of a division.

    Ask:
        return quotient and remainder as a tuple
        divide two integers and return both results
        function returning multiple values: quotient and remainder
        integer division with rest
        divmod by hand

    >>> quotient_remainder(17, 5)
    (3, 2)
    >>> quotient_remainder(-7, 2)
    (-4, 1)
    """
    return a // b, a % b


class Point(NamedTuple):
    """A point as a named tuple.

    Ask:
        named tuple for a point with x and y
        create a Point namedtuple with typing.NamedTuple
        immutable point class as a named tuple
        lightweight point record with x and y and distance to the origin
        NamedTuple class with a method

    >>> p = Point(3, 4)
    >>> p.x, p[1], p.norm()
    (3, 4, 5.0)
    """
    x: float
    y: float

    def norm(self):
        return math.hypot(self.x, self.y)


class Person(NamedTuple):
    """A person as a named tuple with a default.

    Ask:
        named tuple with default values
        Person record with name, age and a default city
        NamedTuple with optional field
        typed named tuple for a person
        immutable person record

    >>> Person("Ann", 30)
    Person(name='Ann', age=30, city='')
    >>> Person("Bob", 20, "Rome").city
    'Rome'
    """
    name: str
    age: int
    city: str = ""


def to_named_tuples(name, fields, rows):
    """Turn rows into named tuples.

    Ask:
        convert rows to named tuples
        make namedtuples from a list of field names and tuples
        records from a header and rows
        list of tuples to named tuples with collections.namedtuple
        named access to row columns

    >>> rows = to_named_tuples("Row", ["name", "age"], [("Ann", 30)])
    >>> rows[0].name, rows[0].age
    ('Ann', 30)
    >>> to_named_tuples("Row", ["a"], [])
    []
    """
    record = namedtuple(name, fields)
    return [record(*row) for row in rows]


def all_same(values):
    """Tell whether all elements of a tuple are equal.

    Ask:
        check if all elements of a tuple are the same
        are all tuple items equal
        tuple with identical values
        function that returns True if every element of a tuple is equal
        same value throughout a tuple
        check if all elements in a list are equal
        is every element of the list identical

    >>> all_same((1, 1, 1))
    True
    >>> all_same((1, 2))
    False
    >>> all_same(())
    True
    """
    return len(set(values)) <= 1


def closest_to_origin(points):
    """Return the point closest to the origin.

    Ask:
        point closest to the origin
        nearest of a list of (x, y) tuples to (0, 0)
        which coordinate has the smallest distance from the origin
        closest point tuple
        find the minimum norm point

    >>> closest_to_origin([(3, 3), (1, -1), (0, 5)])
    (1, -1)
    """
    return min(points, key=lambda point: math.hypot(*point))
