"""Lambda, map, filter, reduce and functions as values."""
from functools import reduce


def map_squares(numbers):
    """Return the squares of numbers with map and lambda.

    Ask:
        square a list with map and lambda
        use map to square every number
        map lambda x squared over a list
        squares of a list using the map function
        apply a lambda that squares to each element

    >>> map_squares([1, -2, 3])
    [1, 4, 9]
    >>> map_squares([])
    []
    """
    return list(map(lambda number: number ** 2, numbers))


def filter_even(numbers):
    """Return the even numbers with filter and lambda.

    Ask:
        get even numbers with filter and lambda
        use filter to keep the even numbers of a list
        filter lambda x % 2 == 0
        even elements using the filter function
        keep evens with filter()

    >>> filter_even([1, 2, 4, 5])
    [2, 4]
    >>> filter_even([])
    []
    """
    return list(filter(lambda number: number % 2 == 0, numbers))


def filter_positive(numbers):
    """Return the positive numbers with filter and lambda.

    Ask:
        get positive numbers with filter and lambda
        use filter to drop numbers that are not above zero
        filter lambda x > 0
        positive elements using the filter function
        keep positive values with filter()

    >>> filter_positive([1, -2, 0, 3])
    [1, 3]
    >>> filter_positive([])
    []
    """
    return list(filter(lambda number: number > 0, numbers))


def filter_long(words, n):
    """Return strings longer than n with filter and lambda.

    Ask:
        filter strings by length with filter and lambda
        use filter to keep words with more than n characters
        filter lambda on len of a word
        long words using the filter function
        keep words longer than n with filter()

    >>> filter_long(["a", "abc"], 2)
    ['abc']
    >>> filter_long(["ab"], 2)
    []
    """
    return list(filter(lambda word: len(word) > n, words))


def reduce_factorial(n):
    """Return the factorial of n with reduce.

    Ask:
        factorial with reduce and lambda
        n factorial using functools.reduce over a range
        factorial in one line with reduce
        reduce based factorial
        fold multiplication from 1 to n

    >>> reduce_factorial(5), reduce_factorial(0)
    (120, 1)
    """
    return reduce(lambda product, i: product * i, range(1, n + 1), 1)


def reduce_concat(strings):
    """Concatenate strings with reduce.

    Ask:
        concatenate a list of strings with reduce
        join words using functools.reduce and lambda
        fold strings into one
        reduce string concatenation
        combine a list of strings with reduce and an empty start

    >>> reduce_concat(["a", "b", "c"]), reduce_concat([])
    ('abc', '')
    """
    return reduce(lambda text, string: text + string, strings, "")


def reduce_counts(words):
    """Count words with reduce.

    Ask:
        count words with reduce into a dictionary
        reduce a list of words to a dict of counts
        functional word count with functools.reduce
        fold words into a frequency dictionary
        tally items with reduce

    >>> reduce_counts(["a", "b", "a"])
    {'a': 2, 'b': 1}
    >>> reduce_counts([])
    {}
    """
    return reduce(lambda counts, word: {**counts, word: counts.get(word, 0) + 1}, words, {})


def map_int(strings):
    """Convert strings to integers with map.

    Ask:
        convert strings to integers with map
        use map int over a list of strings
        list(map(int, strings))
        cast list elements to int using the map function
        map with the int constructor

    >>> map_int(["1", "-2"])
    [1, -2]
    >>> map_int([])
    []
    """
    return list(map(int, strings))


def map_str(values):
    """Convert numbers to strings with map.

    Ask:
        convert numbers to strings with map
        use map str over a list
        list(map(str, numbers))
        cast list elements to str using the map function
        map with the str constructor

    >>> map_str([1, 2.5])
    ['1', '2.5']
    >>> map_str([])
    []
    """
    return list(map(str, values))


def map_upper(words):
    """Return strings in upper case with map.

    Ask:
        upper case a list of strings with map
        use map with str.upper
        map over words to make them uppercase
        uppercase words using the map function
        list(map(str.upper, words))

    >>> map_upper(["ab", "C"])
    ['AB', 'C']
    >>> map_upper([])
    []
    """
    return list(map(str.upper, words))


def map_len(words):
    """Return the lengths of strings with map.

    Ask:
        lengths of strings with map
        use map len over a list of words
        list(map(len, words))
        word lengths using the map function
        map with the built-in len

    >>> map_len(["a", "bcd", ""])
    [1, 3, 0]
    >>> map_len([])
    []
    """
    return list(map(len, words))


def map_add(a, b):
    """Add two lists with map.

    Ask:
        add two lists with map and lambda
        use map and a lambda with two lists to add elements
        map lambda x, y: x + y over two lists
        elementwise sum using the map function
        map over two iterables

    >>> map_add([1, 2], [3, 4])
    [4, 6]
    >>> map_add([], [])
    []
    """
    return list(map(lambda x, y: x + y, a, b))


def map_add_three(a, b, c):
    """Add three lists with map.

    Ask:
        add three lists with map and lambda
        elementwise sum of three lists using map
        map lambda x, y, z over three lists
        sum corresponding elements of three lists
        map with three iterables

    >>> map_add_three([1, 2], [3, 4], [5, 6])
    [9, 12]
    >>> map_add_three([], [], [])
    []
    """
    return list(map(lambda x, y, z: x + y + z, a, b, c))


def map_pow(bases, exponents):
    """Raise numbers to powers with map and pow.

    Ask:
        raise base numbers to exponents with map
        map pow over two lists
        list of powers from a list of bases and a list of exponents
        use map with pow
        elementwise power of two lists

    >>> map_pow([2, 3], [3, 2])
    [8, 9]
    >>> map_pow([], [])
    []
    """
    return list(map(pow, bases, exponents))


def sum_odd_squares(numbers):
    """Return the sum of the squares of the odd numbers with map, filter and reduce.

    Ask:
        use map, filter and reduce together
        sum of squares of the odd numbers with map filter reduce
        functional pipeline with filter, map and reduce
        filter odd, square, add with reduce
        map filter reduce example
        sum of the squares of the odd numbers with map and filter

    >>> sum_odd_squares([1, 2, 3])
    10
    >>> sum_odd_squares([])
    0
    """
    odds = filter(lambda number: number % 2 == 1, numbers)
    squares = map(lambda number: number ** 2, odds)
    return reduce(lambda a, b: a + b, squares, 0)


def filter_truthy(items):
    """Remove falsy values with filter.

    Ask:
        remove falsy values with filter and None
        filter(None, items) as a list
        drop empty strings and zeros with filter
        keep truthy values using the filter function
        filter with None as the function

    >>> filter_truthy([0, 1, "", "a", None])
    [1, 'a']
    >>> filter_truthy([])
    []
    """
    return list(filter(None, items))


def filter_palindromes(words):
    """Return the palindromes of a list with filter and lambda.

    Ask:
        palindromes in a list with filter and lambda
        use filter to find palindromic words
        filter lambda word == word[::-1]
        keep only palindromes using the filter function
        palindromic strings of a list with filter()

    >>> filter_palindromes(["level", "abc", "noon"])
    ['level', 'noon']
    >>> filter_palindromes([])
    []
    """
    return list(filter(lambda word: word == word[::-1], words))


def filter_anagrams(word, words):
    """Return the anagrams of a word in a list with filter and lambda.

    Ask:
        anagrams of a word in a list with filter and lambda
        use filter to find anagrams
        filter words with the same sorted letters
        keep anagrams of a word using the filter function
        anagram filter with lambda

    >>> filter_anagrams("abc", ["cab", "abd", "bca"])
    ['cab', 'bca']
    >>> filter_anagrams("a", [])
    []
    """
    return list(filter(lambda other: sorted(other) == sorted(word), words))


def filter_common(a, b):
    """Return the common elements of two lists with filter and lambda.

    Ask:
        intersection of two lists with filter and lambda
        use filter to find the common elements
        filter lambda x: x in other list
        shared items using the filter function
        common values of two arrays with filter()

    >>> filter_common([1, 2, 3], [2, 3, 4])
    [2, 3]
    >>> filter_common([], [1])
    []
    """
    return list(filter(lambda item: item in b, a))


def sort_pairs(marks):
    """Sort pairs by their second element with a lambda.

    Ask:
        sort a list of tuples with a lambda
        use a lambda as the sort key for the second item
        sort marks by score with sorted and lambda
        sorted with key lambda x: x[1]
        lambda sort by value in tuples

    >>> sort_pairs([("a", 3), ("b", 1)])
    [('b', 1), ('a', 3)]
    >>> sort_pairs([])
    []
    """
    return sorted(marks, key=lambda mark: mark[1])


def positives_first(numbers):
    """Sort positive numbers before negative ones with a lambda.

    Ask:
        sort numbers with positive ones first using a lambda
        rearrange positive and negative numbers with a lambda key
        positive numbers ascending, then negatives, with sorted and lambda
        lambda key that puts negatives after positives
        sort by sign and then by value

    >>> positives_first([-1, 2, -3, 5, 0])
    [0, 2, 5, -3, -1]
    >>> positives_first([])
    []
    """
    return sorted(numbers, key=lambda number: (number < 0, number))


def make_power(exponent):
    """Return a function that raises to the power n.

    Ask:
        function that returns a power function
        make square and cube functions from one factory
        closure for x to the power n
        power function factory
        create a function that raises its argument to a given exponent

    >>> square = make_power(2)
    >>> square(4), make_power(3)(2)
    (16, 8)
    """
    def power(base):
        return base ** exponent

    return power


def apply_n_times(func, n, value):
    """Apply a function to a value n times.

    Ask:
        apply a function n times
        repeat a function on its own result
        call f(f(f(x))) n times
        iterate a function n times from a start value
        higher order function that applies func repeatedly

    >>> apply_n_times(lambda x: x * 2, 3, 1), apply_n_times(str, 0, 5)
    (8, 5)
    """
    for _ in range(n):
        value = func(value)
    return value


def my_map(func, items):
    """Apply a function to each element, written out.

    Ask:
        write your own map function
        implement map with a loop
        custom map: apply func to all items and return a list
        reimplement the built-in map
        my_map

    >>> my_map(abs, [1, -2])
    [1, 2]
    >>> my_map(abs, [])
    []
    """
    result = []
    for item in items:
        result.append(func(item))
    return result


def apply_all(funcs, value):
    """Apply several functions to one value.

    Ask:
        apply several functions to the same value
        list of results of different functions for one argument
        juxtapose functions
        call each function of a list with x
        results of min, max and sum for the same list

    >>> apply_all([min, max, sum], [3, 1, 2])
    [1, 3, 6]
    >>> apply_all([], 1)
    []
    """
    return [func(value) for func in funcs]


def negate(predicate):
    """Return the negation of a predicate.

    Ask:
        return a function that is true where the other is false
        complement of a predicate
        logical not of a function
        invert a boolean function

    >>> is_odd = negate(lambda n: n % 2 == 0)
    >>> is_odd(3), is_odd(4)
    (True, False)
    """
    return lambda *args, **kwargs: not predicate(*args, **kwargs)


def any_of(*predicates):
    """Combine predicates with or.

    Ask:
        combine several predicates with or
        function that is true if any of the given predicates is true
        any condition as one function
        disjunction of predicates
        check that a value passes at least one test function

    >>> test = any_of(lambda n: n < 0, lambda n: n % 2 == 0)
    >>> test(4), test(3), test(-3)
    (True, False, True)
    """
    return lambda value: any(predicate(value) for predicate in predicates)


def max_by(items, key):
    """Return the element with the largest key.

    Ask:
        element with the largest value of a function
        max with a key function
        argmax over a list with a lambda key
        item for which a scoring function is highest
        best element by key

    >>> max_by(["a", "ccc", "bb"], len)
    'ccc'
    >>> max_by([1, -5, 3], abs)
    -5
    """
    return max(items, key=key)


def min_by(items, key):
    """Return the element with the smallest key.

    Ask:
        element with the smallest value of a function
        min with a key function
        argmin over a list with a lambda key
        item for which a cost function is lowest
        cheapest element by key

    >>> min_by(["aa", "c", "bbb"], len)
    'c'
    >>> min_by([-5, 1, 3], abs)
    1
    """
    return min(items, key=key)


def sum_by(items, func):
    """Add up a function over a list.

    Ask:
        sum of a function over a list
        sum(f(x)) for all items
        total of the results of a function
        sum by key function
        add up the values that a function returns for each item

    >>> sum_by(["a", "bcd"], len)
    4
    >>> sum_by([], len)
    0
    """
    return sum(map(func, items))


def make_averager():
    """Return a running average function.

    Ask:
        closure that returns the running average of its inputs
        running mean with nonlocal
        function that remembers all previous values and returns their average
        averager closure
        make an averager

    >>> average = make_averager()
    >>> average(10), average(20)
    (10.0, 15.0)
    """
    total = count = 0

    def average(value):
        nonlocal total, count
        total += value
        count += 1
        return total / count

    return average


def fibonacci_reduce(n):
    """Return the Fibonacci numbers with reduce and lambda.

    Ask:
        fibonacci series with lambda and reduce
        first n fibonacci numbers using functools.reduce
        fibonacci list with a lambda
        functional fibonacci
        build the fibonacci series by folding

    >>> fibonacci_reduce(5)
    [0, 1, 1, 2, 3]
    >>> fibonacci_reduce(1), fibonacci_reduce(0)
    ([0], [])
    """
    series = reduce(lambda fib, _: fib + [fib[-1] + fib[-2]], range(n - 2), [0, 1])
    return series[:n]


def filter_numbers(items):
    """Find the integers and strings of a list with filter and isinstance.

    Ask:
        numbers of a mixed list with filter and isinstance
        use filter to keep only the ints and floats
        filter lambda isinstance
        numeric elements of a list using the filter function
        drop non-numbers with filter()

    >>> filter_numbers([1, "a", 2.5, None])
    [1, 2.5]
    >>> filter_numbers([])
    []
    """
    return list(filter(lambda item: isinstance(item, (int, float)), items))


def square_pairs(numbers):
    """Return a list of tuples of numbers and their squares with map.

    Ask:
        pairs of numbers and their squares with map
        list of tuples (x, x squared) using map and lambda
        map each number to a tuple with its square
        (number, square) pairs
        use map to create tuples
        list of (number, square) tuples for given numbers

    >>> square_pairs([1, 3])
    [(1, 1), (3, 9)]
    >>> square_pairs([])
    []
    """
    return list(map(lambda number: (number, number ** 2), numbers))


def map_fahrenheit(temperatures):
    """Convert to Fahrenheit with map and lambda.

    Ask:
        convert celsius to fahrenheit with map and lambda
        use map to convert a list of temperatures
        map lambda celsius to fahrenheit
        temperatures in fahrenheit using the map function
        list(map(lambda c: ...)) temperature conversion

    >>> map_fahrenheit([0, 100])
    [32.0, 212.0]
    >>> map_fahrenheit([])
    []
    """
    return list(map(lambda celsius: celsius * 9 / 5 + 32, temperatures))
