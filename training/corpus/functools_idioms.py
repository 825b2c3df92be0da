"""Idioms with functools and functions as values: reduce, partial, compose, map and closures."""
import functools
import math
import operator
from functools import cache, cached_property, partial, reduce, total_ordering


def multiply_all(numbers):
    """Return the product of numbers with reduce.

    Ask:
        multiply all numbers of a list with reduce
        product of a list using functools.reduce
        use reduce and operator.mul to multiply the elements of a list
        reduce a list of numbers to their product
        reduce to compute product

    >>> multiply_all([2, 3, 4]), multiply_all([]), multiply_all([-5])
    (24, 1, -5)
    """
    return reduce(operator.mul, numbers, 1)


def sum_with_reduce(numbers):
    """Return the sum of numbers with reduce and a lambda.

    Ask:
        sum a list with reduce
        add up numbers using functools.reduce and lambda
        reduce example: total of a list
        sum of the elements without sum(), with reduce

    >>> sum_with_reduce([1, 2, 3]), sum_with_reduce([])
    (6, 0)
    """
    return reduce(lambda total, number: total + number, numbers, 0)


def max_with_reduce(numbers):
    """Return the largest number with reduce.

    Ask:
        find the maximum of a list with reduce
        largest number using functools.reduce and a lambda
        max of a list without max(), using reduce
        reduce a list to its biggest element

    >>> max_with_reduce([3, 9, 2]), max_with_reduce([-5, -7])
    (9, -5)
    """
    return reduce(lambda a, b: a if a > b else b, numbers)


def factorial_with_reduce(n):
    """Return n! with reduce.

    Ask:
        factorial using reduce
        compute n factorial with functools.reduce
        factorial of a number in functional style
        one line factorial with reduce and range

    >>> factorial_with_reduce(5), factorial_with_reduce(0), factorial_with_reduce(1)
    (120, 1, 1)
    """
    return reduce(operator.mul, range(1, n + 1), 1)


def merge_dicts(dicts):
    """Return one dictionary from a list of dictionaries with reduce.

    Ask:
        merge a list of dictionaries with reduce
        combine many dicts into one using functools.reduce
        reduce a list of dicts with the | operator
        fold dictionaries together, later ones win

    >>> merge_dicts([{"a": 1}, {"b": 2}, {"a": 3}])
    {'a': 3, 'b': 2}
    >>> merge_dicts([])
    {}
    """
    return reduce(operator.or_, dicts, {})


def flatten_with_reduce(lists):
    """Return one list from a list of lists with reduce.

    Ask:
        flatten a list of lists with reduce
        concatenate lists using functools.reduce
        join sublists into one list with reduce and operator.add
        functional flattening of nested lists by one level

    >>> flatten_with_reduce([[1], [2, 3], []])
    [1, 2, 3]
    >>> flatten_with_reduce([])
    []
    """
    return reduce(operator.add, lists, [])


def intersect_all(sets):
    """Return the items that all sets have in common with reduce.

    Ask:
        intersection of a list of sets with reduce
        common elements of many sets using reduce
        reduce sets with the & operator
        items which are in every set of a list, functional style

    >>> sorted(intersect_all([{1, 2, 3}, {2, 3}, {3, 2, 9}]))
    [2, 3]
    >>> intersect_all([{5}])
    {5}
    """
    return reduce(operator.and_, sets)


def gcd_of_list(numbers):
    """Return the greatest common divisor of all numbers with reduce.

    Ask:
        gcd of a list of numbers with reduce
        reduce a list with math.gcd
        greatest common divisor of several numbers using functools
        compute the gcd of many integers by folding

    >>> gcd_of_list([12, 18, 30]), gcd_of_list([7]), gcd_of_list([])
    (6, 7, 0)
    """
    return reduce(math.gcd, numbers, 0)


def digits_to_number(digits):
    """Return the number that a list of digits forms with reduce.

    Ask:
        join a list of digits into an integer with reduce
        turn [1, 2, 3] into 123 with functools.reduce
        fold digits into a number
        number from its digits using reduce and lambda

    >>> digits_to_number([1, 0, 3]), digits_to_number([])
    (103, 0)
    """
    return reduce(lambda number, digit: number * 10 + digit, digits, 0)


def compose(*functions):
    """Return a function that applies functions from right to left.

    Ask:
        compose functions
        write a compose function that combines several functions
        function composition f(g(x)) from right to left
        combine any number of functions into one with reduce
        compose functions with reduce
        compose several functions into one, the last is applied first
        function composition f(g(x)) for any number of functions
        mathematical composition of functions
        higher order compose

    >>> compose(str, lambda n: n + 1)(4)
    '5'
    >>> compose()(7)
    7
    >>> compose(lambda n: n * 2, lambda n: n + 1, abs)(-3)
    8
    """
    return reduce(lambda f, g: lambda value: f(g(value)), functions, lambda value: value)


def pipe(value, *functions):
    """Pass a value through functions from left to right.

    Ask:
        pipe a value through several functions
        apply functions one after another to a value
        pipeline function: feed the result of one function to the next
        pipe(x, f, g) returns g(f(x))
        apply a list of functions one after another to a value
        pipeline of functions from left to right
        pass data through a chain of functions
        thread a value through functions
        pipe functions left to right

    >>> pipe("  Hi ", str.strip, str.lower, len)
    2
    >>> pipe(3), pipe(3, lambda n: n + 1, lambda n: n * 2)
    (3, 8)
    """
    for function in functions:
        value = function(value)
    return value


def power_functions():
    """Return square and cube functions made with partial.

    Ask:
        use functools.partial to make square and cube functions
        partial application example
        create specialised functions from pow with partial
        how do i fix an argument of a function with partial

    >>> square, cube = power_functions()
    >>> square(5), cube(2)
    (25, 8)
    """
    square = partial(pow, exp=2)
    cube = partial(pow, exp=3)
    return square, cube


def make_adder(n):
    """Return a function that adds n.

    Ask:
        function that returns a function which adds n
        closure example: make_adder
        write a closure that remembers a number and adds it
        higher order function returning an adder

    >>> add_five = make_adder(5)
    >>> add_five(3), make_adder(-1)(0)
    (8, -1)
    """
    def add(x):
        return x + n
    return add


def make_multiplier(factor):
    """Return a function that multiplies by factor.

    Ask:
        function factory that creates multipliers
        closure which multiplies its argument by a factor
        return a lambda that multiplies by n
        make_multiplier: function returning a function
        function that returns a lambda multiplying by n
        make a multiplier with a lambda
        closure: create a function that multiplies its argument by a given number
        lambda returned from a function
        function factory for multiplication

    >>> double = make_multiplier(2)
    >>> double(4), make_multiplier(0)(9)
    (8, 0)
    """
    return lambda x: x * factor


def make_counter():
    """Return a function that counts its calls.

    Ask:
        closure that counts with nonlocal
        make a counter function with a closure
        function that returns a counter which increases on each call
        nonlocal example: counter closure

    >>> counter = make_counter()
    >>> counter(), counter(), make_counter()()
    (1, 2, 1)
    """
    count = 0

    def counter():
        nonlocal count
        count += 1
        return count
    return counter


def make_accumulator(start=0):
    """Return a function that adds to a running total.

    Ask:
        accumulator closure
        function that returns an accumulator which remembers the total
        closure keeping a running sum between calls
        write an accumulator factory

    >>> add = make_accumulator(10)
    >>> add(5), add(-3)
    (15, 12)
    """
    total = start

    def add(amount):
        nonlocal total
        total += amount
        return total
    return add


def curry(func):
    """Return func(a, b) as a chain of one-argument functions.

    Ask:
        curry a function of two arguments
        currying in python
        turn f(a, b) into f(a)(b)
        write a curry function for two parameters

    >>> curry(pow)(2)(5)
    32
    >>> curry(lambda a, b: a - b)(5)(3)
    2
    """
    return lambda a: lambda b: func(a, b)


def apply_twice(func, value):
    """Apply a function two times.

    Ask:
        apply a function twice to a value
        higher order function that calls a function two times
        apply f(f(x))
        function taking a function and a value and applying it twice

    >>> apply_twice(lambda n: n * 3, 2), apply_twice(str.upper, "a")
    (18, 'A')
    """
    return func(func(value))


def apply_n_times(func, value, n):
    """Apply a function n times.

    Ask:
        apply a function n times to a value
        repeatedly apply a function
        iterate a function: f(f(f(x))) n times
        call a function on its own result several times

    >>> apply_n_times(lambda x: x * 2, 1, 5), apply_n_times(abs, -3, 0)
    (32, -3)
    """
    for _ in range(n):
        value = func(value)
    return value


def apply_to_all(func, items):
    """Return the results of a function for all items.

    Ask:
        write my own map function
        apply a function to every element of a list
        custom implementation of map
        higher order function that takes a function and a list

    >>> apply_to_all(len, ["a", "bcd"]), apply_to_all(len, [])
    ([1, 3], [])
    """
    return [func(item) for item in items]


def my_filter(predicate, items):
    """Return the items for which a predicate is true.

    Ask:
        my own implementation of filter(function, list)
        custom implementation of filter
        keep the elements for which a function returns true, without filter
        reimplement filter with a loop
        write your own filter function
        implement filter with a loop
        custom filter: keep items for which func is true
        reimplement the built-in filter
        my_filter

    >>> my_filter(lambda n: n > 1, [1, 2, 3]), my_filter(bool, [])
    ([2, 3], [])
    """
    result = []
    for item in items:
        if predicate(item):
            result.append(item)
    return result


def my_reduce(func, items, initial):
    """Fold items into one value from the left.

    Ask:
        write my own reduce function
        fold left in python
        custom implementation of reduce with a for loop
        foldl with an initial value
        write your own reduce function
        implement reduce with a loop
        custom fold with a start value
        reimplement functools.reduce
        my_reduce

    >>> my_reduce(lambda a, b: a - b, [1, 2, 3], 10)
    4
    >>> my_reduce(max, [], 0)
    0
    """
    result = initial
    for item in items:
        result = func(result, item)
    return result


def fold_right(func, items, initial):
    """Fold items into one value from the right.

    Ask:
        fold right in python
        foldr function
        reduce a list from right to left
        right fold with an initial value
        fold a list from the right
        reduce from right to left
        foldr in python
        right fold with a start value
        reduceRight

    >>> fold_right(lambda item, acc: item - acc, [1, 2, 3], 0)
    2
    >>> fold_right(lambda item, acc: item + acc, ["a", "b"], "")
    'ab'
    """
    result = initial
    for item in reversed(items):
        result = func(item, result)
    return result


def flip(func):
    """Return a function that takes its two arguments the other way round.

    Ask:
        flip the arguments of a function
        swap the two parameters of a function
        higher order function flip
        return a function with reversed argument order
        flip the first two arguments of a function

    >>> flip(pow)(2, 5)
    25
    >>> flip(divmod)(3, 7)
    (2, 1)
    """
    return lambda a, b: func(b, a)


def negate(predicate):
    """Return a predicate that is true where the given one is false.

    Ask:
        negate a predicate function
        complement of a boolean function
        return a function that gives the opposite result
        not-version of a predicate

    >>> is_odd = negate(lambda n: n % 2 == 0)
    >>> is_odd(3), is_odd(4)
    (True, False)
    """
    @functools.wraps(predicate)
    def negated(*args, **kwargs):
        return not predicate(*args, **kwargs)
    return negated


def all_of(*predicates):
    """Return a predicate that is true if all predicates are.

    Ask:
        combine several predicates with and
        function that checks whether a value meets all conditions
        combine filter functions into one
        all_of predicate combinator

    >>> check = all_of(lambda n: n > 0, lambda n: n % 2 == 0)
    >>> check(4), check(3), check(-2), all_of()(1)
    (True, False, False, True)
    """
    return lambda value: all(predicate(value) for predicate in predicates)


def square_evens(numbers):
    """Return the squares of the even numbers with map and filter.

    Ask:
        squares of even numbers with map and filter
        use map, filter and lambda to square the even numbers
        combine map and filter on a list
        functional style: filter even numbers, then square them
        combine filter and map with lambda
        filter evens then map to squares
        chain filter and map
        use both map and filter on a list

    >>> square_evens([1, 2, 3, 4]), square_evens([])
    ([4, 16], [])
    """
    return list(map(lambda n: n ** 2, filter(lambda n: n % 2 == 0, numbers)))


def double_with_map(numbers):
    """Return each number doubled with map and lambda.

    Ask:
        double each number with map and lambda
        map example with lambda
        use map to multiply every element by two
        how do i use map with a lambda on a list
        double a list with map
        use map and lambda to multiply every element by two
        map that doubles each number
        double all values with the map function
        map a lambda x: x * 2 over a list

    >>> double_with_map([1, -2]), double_with_map([])
    ([2, -4], [])
    """
    return list(map(lambda n: n * 2, numbers))


def add_lists_with_map(first, second):
    """Return the sums of matching numbers with map.

    Ask:
        add two lists element by element with map
        map with two lists and a lambda
        use map and operator.add on two lists
        map over several iterables at once

    >>> add_lists_with_map([1, 2], [10, 20]), add_lists_with_map([], [])
    ([11, 22], [])
    """
    return list(map(operator.add, first, second))


def sort_with_compare(items, compare):
    """Return items sorted with a comparison function.

    Ask:
        sort with a custom comparison function using cmp_to_key
        use functools.cmp_to_key to sort
        sort a list with a compare function that returns -1, 0 or 1
        how do i use an old style cmp function in sorted

    >>> sort_with_compare([3, 1, 2], lambda a, b: b - a)
    [3, 2, 1]
    >>> sort_with_compare([], lambda a, b: 0)
    []
    """
    return sorted(items, key=functools.cmp_to_key(compare))


def largest_number_from(numbers):
    """Return the largest number that the numbers form when joined.

    Ask:
        arrange numbers to form the largest number
        largest number by concatenating a list of numbers
        sort numbers so that joined together they are as big as possible
        biggest possible integer made from the given non-negative integers

    >>> largest_number_from([3, 30, 34, 5, 9])
    '9534330'
    >>> largest_number_from([0, 0]), largest_number_from([10, 2])
    ('0', '210')
    """
    def compare(a, b):
        return (a + b < b + a) - (a + b > b + a)
    digits = sorted(map(str, numbers), key=functools.cmp_to_key(compare))
    return "".join(digits).lstrip("0") or "0"


@cache
def count_paths(rows, columns):
    """Return the number of ways through a grid with functools.cache.

    Ask:
        functools.cache example on a recursive function
        count grid paths recursively with @cache
        use the cache decorator for a recursive path count
        memoized recursion with functools.cache for paths right and down

    >>> count_paths(3, 3), count_paths(1, 5), count_paths(20, 20)
    (6, 1, 35345263800)
    """
    if rows == 1 or columns == 1:
        return 1
    return count_paths(rows - 1, columns) + count_paths(rows, columns - 1)


def script_describe_by_type():
    """Describe a value depending on its type.

    Ask:
        singledispatch example
        function overloading by argument type with functools.singledispatch
        different behaviour per type with singledispatch
        generic function dispatching on the type of its first argument
        singledispatch to format values by type
        function overloading by the type of the argument

    >>> describe = script_describe_by_type()
    >>> describe(3), describe([1, 2]), describe("x")
    ('integer 3', 'list of 2 items', "something else: 'x'")
    """
    from functools import singledispatch


    @singledispatch
    def describe(value):
        return f"something else: {value!r}"


    @describe.register
    def _(value: int):
        return f"integer {value}"


    @describe.register
    def _(value: list):
        return f"list of {len(value)} items"
    return describe


class DataSet:
    """Compute a statistic once with cached_property.

    Ask:
        cached_property example
        class whose expensive property is computed only once
        use functools.cached_property in a class
        lazy attribute that is computed on first access and cached

    >>> data = DataSet([2, 4])
    >>> data.mean, "mean" in vars(data)
    (3.0, True)
    >>> data.numbers = [100]
    >>> data.mean
    3.0
    """

    def __init__(self, numbers):
        self.numbers = numbers

    @cached_property
    def mean(self):
        return sum(self.numbers) / len(self.numbers)


@total_ordering
class Version:
    """Compare versions such as 1.2.10 with total_ordering.

    Ask:
        class with total_ordering to compare version numbers
        use functools.total_ordering for a comparable class
        Version class that can be compared and sorted
        comparable class which defines only __eq__ and __lt__

    >>> Version("1.2.10") > Version("1.2.9"), Version("1.0") == Version("1.0")
    (True, True)
    >>> Version("2.0") <= Version("1.9"), Version("1") >= Version("1")
    (False, True)
    >>> Version("1.0") == "1.0"
    False
    """

    def __init__(self, text):
        self.parts = tuple(int(part) for part in text.split("."))

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts < other.parts

    def __hash__(self):
        return hash(self.parts)


def snippet_cache_info(function, arguments):
    """Call a function with a cache and read its statistics.

    Ask:
        show the hits and misses of an lru_cache
        lru_cache cache_info
        how often was a cached function called from the cache
        wrap a function with lru_cache and get the cache statistics

    >>> snippet_cache_info(abs, [-1, -1, 2])
    (1, 2)
    """
    cached = functools.lru_cache(maxsize=128)(function)
    for argument in arguments:
        cached(argument)
    info = cached.cache_info()
    hits, misses = info.hits, info.misses
    return hits, misses


def snippet_sort_by_second(pairs):
    """Sort pairs by their second item with a lambda.

    Ask:
        lambda to sort a list of tuples by the second item
        sort pairs by their second value with key=lambda
        order a list called pairs by the second element
        lambda as sort key for tuples

    >>> snippet_sort_by_second([("a", 3), ("b", 1)])
    [('b', 1), ('a', 3)]
    """
    pairs.sort(key=lambda pair: pair[1])
    return pairs


def snippet_partial_print():
    """Make a print function that separates with commas.

    Ask:
        use partial to make a print function with another separator
        partial with keyword arguments
        preset the sep argument of print with functools.partial
        make print_comma with partial

    >>> snippet_partial_print()(1, 2)
    1, 2
    """
    print_comma = partial(print, sep=", ")
    return print_comma


def call_with(function, args, kwargs):
    """Call a function with a list of arguments and a dictionary of named ones.

    Ask:
        call a function with a list of arguments and a dict of keyword arguments
        apply a function to unpacked args and kwargs
        pass a list as positional arguments to a function
        how do i unpack arguments into a function call

    >>> call_with(pow, [2, 5], {"mod": 7})
    4
    >>> call_with(dict, [], {"a": 1})
    {'a': 1}
    """
    return function(*args, **kwargs)


def dispatch(operation, a, b):
    """Return the result of an operation chosen by its sign.

    Ask:
        use a dictionary of functions instead of if elif
        dispatch table for the operators + - * /
        choose a function by name from a dict and call it
        calculate a and b with the operator given as a string using operator module

    >>> dispatch("+", 2, 3), dispatch("-", 2, 3), dispatch("*", 2, 3), dispatch("/", 3, 2)
    (5, -1, 6, 1.5)
    >>> dispatch("%", 1, 2)
    Traceback (most recent call last):
    ValueError: unknown operation: %
    """
    operations = {
        "+": operator.add,
        "-": operator.sub,
        "*": operator.mul,
        "/": operator.truediv,
    }
    if operation not in operations:
        raise ValueError(f"unknown operation: {operation}")
    return operations[operation](a, b)


def sort_by_attribute(objects, name):
    """Return objects sorted by an attribute with attrgetter.

    Ask:
        sort objects by attribute name with operator.attrgetter
        order a list of objects by the attribute given as a string
        attrgetter sort example
        sort instances by a named field

    >>> sort_by_attribute([3 + 1j, 1 + 2j], "real")
    [(1+2j), (3+1j)]
    >>> sort_by_attribute([3 + 1j, 1 + 2j], "imag")
    [(3+1j), (1+2j)]
    """
    return sorted(objects, key=operator.attrgetter(name))


def call_method_on_all(objects, name):
    """Return the results of calling a method on each object.

    Ask:
        call a method by name on every object with methodcaller
        operator.methodcaller example
        apply the same method to a list of objects
        map a method name over a list

    >>> call_method_on_all(["a", "b"], "upper")
    ['A', 'B']
    >>> call_method_on_all([], "lower")
    []
    """
    return list(map(operator.methodcaller(name), objects))
