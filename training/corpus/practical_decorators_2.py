"""Decorators and generators at work, continued, with the details that people name."""
import functools
import logging
import random
import time
import warnings
from itertools import groupby, islice


def retry_logged(times=3, exceptions=(OSError,)):
    """Make a decorator that repeats a failing call and logs each failed attempt.

    Ask:
        retry decorator for network errors with logging of each attempt
        retry n times and log a warning for every failure
        decorator: try again on ConnectionError, log attempt number, raise at last
        retry with logger.warning per attempt
        logging retry decorator with exceptions parameter

    >>> logging.getLogger().addHandler(logging.NullHandler())
    >>> calls = []
    >>> @retry_logged(times=3)
    ... def load():
    ...     calls.append(1)
    ...     if len(calls) < 3:
    ...         raise ConnectionError("down")
    ...     return "data"
    >>> load(), len(calls)
    ('data', 3)
    >>> @retry_logged(times=2)
    ... def fail():
    ...     raise OSError("x")
    >>> fail()
    Traceback (most recent call last):
        ...
    OSError: x
    """
    def decorator(func):
        logger = logging.getLogger(func.__module__)

        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return func(*args, **kwargs)
                except exceptions as error:
                    logger.warning("%s: attempt %d failed: %s", func.__name__, attempt, error)
                    if attempt == times:
                        raise

        return wrapper

    return decorator


def retry_with_jitter(times=5, delay=0.5, exceptions=(Exception,)):
    """Make a decorator that retries with exponential backoff and random jitter.

    Ask:
        retry decorator with exponential backoff and jitter
        exponential backoff with full jitter as a decorator
        retry with doubling delay plus a random part
        decorator: wait random(0, delay * 2**n) between attempts
        backoff and jitter retry for flaky calls

    >>> calls = []
    >>> @retry_with_jitter(times=3, delay=0)
    ... def flaky():
    ...     calls.append(1)
    ...     return 1 / (len(calls) - 1)
    >>> flaky(), len(calls)
    (1.0, 2)
    >>> @retry_with_jitter(times=2, delay=0, exceptions=(KeyError,))
    ... def bad():
    ...     calls.append(1)
    ...     raise ValueError("no")
    >>> bad()
    Traceback (most recent call last):
        ...
    ValueError: no
    >>> len(calls)
    3
    """
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    return func(*args, **kwargs)
                except exceptions:
                    if attempt == times - 1:
                        raise
                    time.sleep(random.uniform(0, delay * 2 ** attempt))

        return wrapper

    return decorator


def remember_duration(func):
    """Make a function keep the seconds of its last call in its attribute duration.

    Ask:
        decorator that measures time and stores the last duration on the function
        timing decorator without printing: func.duration
        save the elapsed time of the latest call as a function attribute
        decorator that records the run time in wrapper.last_duration style attribute
        time a function and keep the result on the function object

    >>> @remember_duration
    ... def add(a, b):
    ...     return a + b
    >>> add.duration is None, add(1, 2), 0 <= add.duration < 1
    (True, 3, True)
    """
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return func(*args, **kwargs)
        finally:
            wrapper.duration = time.perf_counter() - start

    wrapper.duration = None
    return wrapper


def log_duration(func):
    """Log how long each call of a function takes.

    Ask:
        timing decorator that logs with the logging module
        log execution time of a function instead of printing it
        decorator: logger.info with function name and elapsed seconds
        measure and log run time with a decorator
        performance logging decorator

    >>> records = []
    >>> logger = logging.getLogger("jc.timing")
    >>> logger.setLevel(logging.INFO)
    >>> logger.propagate = False
    >>> handler = logging.Handler()
    >>> handler.emit = lambda record: records.append(record.getMessage())
    >>> logger.addHandler(handler)
    >>> def add(a, b):
    ...     return a + b
    >>> add.__module__ = "jc.timing"
    >>> log_duration(add)(1, 2), records[0][:10]
    (3, 'add took 0')
    """
    logger = logging.getLogger(func.__module__)

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return func(*args, **kwargs)
        finally:
            logger.info("%s took %.3f s", func.__name__, time.perf_counter() - start)

    return wrapper


def limit_calls(count):
    """Make a decorator that raises RuntimeError after a number of calls.

    Ask:
        decorator that limits the number of calls and raises after
        allow a function to be called at most n times
        raise an error when a function is called too often in total
        decorator with a maximum number of calls
        function that can only be used n times

    >>> @limit_calls(2)
    ... def ping():
    ...     return "ok"
    >>> ping(), ping()
    ('ok', 'ok')
    >>> ping()
    Traceback (most recent call last):
        ...
    RuntimeError: ping may be called only 2 times
    """
    def decorator(func):
        calls = 0

        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            nonlocal calls
            if calls == count:
                raise RuntimeError(f"{func.__name__} may be called only {count} times")
            calls += 1
            return func(*args, **kwargs)

        return wrapper

    return decorator


def default_if_none(default):
    """Make a decorator that returns a default where a function returns None.

    Ask:
        decorator to convert None result to default
        replace a None return value with a default by decorator
        if the function gives None return something else instead
        decorator with a fallback for missing results
        default value decorator for functions that may return None

    >>> @default_if_none("?")
    ... def find(key):
    ...     return {"a": 0}.get(key)
    >>> find("a"), find("b")
    (0, '?')
    """
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            result = func(*args, **kwargs)
            return default if result is None else result

        return wrapper

    return decorator


def flatten_result(func):
    """Return the lists in the result of a function as one list.

    Ask:
        decorator that flattens the returned list
        decorator: function returns list of lists, caller gets a flat list
        flatten the return value of a function by decorator
        join nested result lists one level with a decorator
        wrap a function so that its nested list is flattened

    >>> @flatten_result
    ... def rows():
    ...     return [[1, 2], [], [3]]
    >>> rows()
    [1, 2, 3]
    """
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        return [item for items in func(*args, **kwargs) for item in items]

    return wrapper


def int_arguments(func):
    """Call a function with all its arguments turned into int.

    Ask:
        decorator that makes arguments ints
        convert all arguments of a function to int with a decorator
        decorator to cast string arguments to integers
        accept "3" and 3 alike by converting parameters to int
        integer conversion decorator for args and kwargs

    >>> @int_arguments
    ... def add(a, b=0):
    ...     return a + b
    >>> add("3", b=4.9), add("1")
    (7, 1)
    """
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        return func(*map(int, args), **{name: int(value) for name, value in kwargs.items()})

    return wrapper


def surround(prefix="", suffix=""):
    """Make a decorator that puts a prefix and a suffix around a returned text.

    Ask:
        decorator with keyword arguments prefix and suffix
        decorator that adds text before and after the returned string
        parametrized decorator: prefix="", suffix=""
        surround the result of a function with given strings
        decorator factory which decorates the output text

    >>> @surround(prefix="<", suffix=">")
    ... def word():
    ...     return "hi"
    >>> word(), surround()(word)()
    ('<hi>', '<hi>')
    """
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            return f"{prefix}{func(*args, **kwargs)}{suffix}"

        return wrapper

    return decorator


def warn_if_slow(seconds):
    """Make a decorator that warns if a call takes longer than some seconds.

    Ask:
        decorator to warn if function is slow, threshold seconds
        slow call warning decorator
        emit warnings.warn when a function takes longer than a limit
        decorator that detects slow functions
        flag function calls over a time threshold

    >>> @warn_if_slow(-1)
    ... def work():
    ...     return 1
    >>> with warnings.catch_warnings(record=True) as caught:
    ...     warnings.simplefilter("always")
    ...     result = work()
    >>> result, len(caught), str(caught[0].message)[:9]
    (1, 1, 'work took')
    >>> @warn_if_slow(60)
    ... def quick():
    ...     return 2
    >>> with warnings.catch_warnings(record=True) as caught:
    ...     warnings.simplefilter("always")
    ...     _ = quick()
    >>> caught
    []
    """
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            start = time.perf_counter()
            result = func(*args, **kwargs)
            duration = time.perf_counter() - start
            if duration > seconds:
                warnings.warn(f"{func.__name__} took {duration:.3f} s", stacklevel=2)
            return result

        return wrapper

    return decorator


def count_instances(cls):
    """Make a class count its instances in the attribute instances.

    Ask:
        class decorator that counts instances
        decorate a class so that it knows how many objects were created
        instance counter as a class decorator
        count created objects of a class by decorating it
        class decorator adding an instances attribute

    >>> @count_instances
    ... class Dog:
    ...     def __init__(self, name):
    ...         self.name = name
    >>> Dog.instances, Dog("Rex").name, Dog("Ben").name, Dog.instances
    (0, 'Rex', 'Ben', 2)
    """
    original = cls.__init__

    @functools.wraps(original)
    def __init__(self, *args, **kwargs):
        cls.instances += 1
        original(self, *args, **kwargs)

    cls.instances = 0
    cls.__init__ = __init__
    return cls


def handler_of(handlers):
    """Make a decorator that appends functions to a list of handlers.

    Ask:
        decorator that collects functions into a list of handlers
        register callbacks in a list by decorating them
        append the decorated function to a list and return it unchanged
        hook decorator: @on_start style registration into a list
        gather decorated functions in order

    >>> handlers = []
    >>> @handler_of(handlers)
    ... def first():
    ...     return 1
    >>> @handler_of(handlers)
    ... def second():
    ...     return 2
    >>> [handler() for handler in handlers], first()
    ([1, 2], 1)
    """
    def decorator(func):
        handlers.append(func)
        return func

    return decorator


class Celsius:
    """A temperature with a property that refuses values below absolute zero.

    Ask:
        property decorator example with setter validation
        class with @property and a setter that raises ValueError
        getter and setter with validation in python
        temperature property not below -273.15
        attribute check with property setter

    >>> t = Celsius(20)
    >>> t.degrees = -5
    >>> t.degrees
    -5
    >>> t.degrees = -300
    Traceback (most recent call last):
        ...
    ValueError: below absolute zero: -300
    >>> Celsius(-273.15).degrees
    -273.15
    """

    def __init__(self, degrees):
        self.degrees = degrees

    @property
    def degrees(self):
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273.15:
            raise ValueError(f"below absolute zero: {value}")
        self._degrees = value


def repeat_items(items, n):
    """Yield each item n times in a row.

    Ask:
        generator that repeats each item n times
        yield every element n times before the next
        a, a, b, b from an iterable and 2, lazily
        stutter generator
        duplicate each item of an iterable with yield

    >>> "".join(repeat_items("abc", 2)), list(repeat_items([1], 0))
    ('aabbcc', [])
    """
    for item in items:
        for _ in range(n):
            yield item


def yield_every_nth(items, n):
    """Yield every nth item of an iterable, starting with the first.

    Ask:
        generator that yields every nth item
        take each n-th element of an iterator lazily
        step through a generator, skipping n - 1 items each time
        every second item of any iterable with yield
        thin out a stream: one item of every n

    >>> list(yield_every_nth(iter(range(10)), 3)), list(yield_every_nth([], 2))
    ([0, 3, 6, 9], [])
    """
    for index, item in enumerate(items):
        if index % n == 0:
            yield item


def all_pairs_lazy(items):
    """Yield all pairs of different positions of a list.

    Ask:
        generator that yields pairs of all items
        yield each unordered pair of a list once
        every combination of two elements with nested loops and yield
        all pairs (i < j) generator
        iterate over all two-item combinations without itertools

    >>> list(all_pairs_lazy([1, 2, 3])), list(all_pairs_lazy([1]))
    ([(1, 2), (1, 3), (2, 3)], [])
    """
    for index, first in enumerate(items):
        for second in items[index + 1:]:
            yield first, second


def unique_lines_of(path):
    r"""Yield the lines of a file, each only the first time.

    Ask:
        generator that yields unique lines of a file
        iterate over distinct lines of a file lazily
        skip repeated lines while reading a file
        yield each different line once in file order
        stream a file without duplicate lines

    >>> import os, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = os.path.join(folder, "a")
    ...     with open(path, "w") as file:
    ...         _ = file.write("b\na\nb\na")
    ...     list(unique_lines_of(path))
    ['b', 'a']
    """
    seen = set()
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line not in seen:
                seen.add(line)
                yield line


def padded(items, length, value=None):
    """Yield the items and then a value until there are a number of items.

    Ask:
        generator that pads an iterable to length n
        yield items followed by fill values up to a minimum length
        pad an iterator lazily with None
        extend a stream to n elements with a default
        padding generator, longer input is left as it is

    >>> list(padded([1, 2], 4)), list(padded("abc", 2, "x")), list(padded([], 1, 0))
    ([1, 2, None, None], ['a', 'b', 'c'], [0])
    """
    count = 0
    for item in items:
        yield item
        count += 1
    for _ in range(length - count):
        yield value


def chunks_of_sizes(items, sizes):
    """Yield lists of items with the given sizes, as long as there are items.

    Ask:
        generator to iterate in chunks of variable sizes
        split an iterable into parts of given lengths
        chunk a list by a list of sizes, lazily
        yield slices of lengths 2, 3, 1 from an iterator
        variable size chunk generator

    >>> list(chunks_of_sizes(range(7), [2, 3])), list(chunks_of_sizes("abc", [2, 5, 1]))
    ([[0, 1], [2, 3, 4]], [['a', 'b'], ['c']])
    """
    iterator = iter(items)
    for size in sizes:
        chunk = list(islice(iterator, size))
        if not chunk:
            return
        yield chunk


def substrings_lazy(text):
    """Yield all substrings of a text that are not empty.

    Ask:
        generator yields substrings of a string
        iterate over every contiguous substring with yield
        lazily produce all substrings
        yield all slices of a text
        substring generator from shortest start to end

    >>> list(substrings_lazy("abc")), list(substrings_lazy(""))
    (['a', 'ab', 'abc', 'b', 'bc', 'c'], [])
    """
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            yield text[start:end]


def divisors_lazy(n):
    """Yield the divisors of a positive number in ascending order.

    Ask:
        generator of all divisors
        yield the divisors of n one by one
        iterate over the factors of a number lazily
        divisor generator with sqrt search, ascending
        factors of n as a generator

    >>> list(divisors_lazy(12)), list(divisors_lazy(9)), list(divisors_lazy(1))
    ([1, 2, 3, 4, 6, 12], [1, 3, 9], [1])
    """
    large = []
    i = 1
    while i * i <= n:
        if n % i == 0:
            yield i
            if i * i != n:
                large.append(n // i)
        i += 1
    yield from reversed(large)


def triangular_numbers():
    """Yield the triangular numbers 1, 3, 6, 10 and so on without end.

    Ask:
        generator of triangular numbers
        infinite triangular number generator
        yield 1, 3, 6, 10, 15, ...
        endless sequence of triangle numbers
        running sums of 1, 2, 3 as a generator

    >>> list(islice(triangular_numbers(), 5))
    [1, 3, 6, 10, 15]
    """
    total, n = 0, 1
    while True:
        total += n
        yield total
        n += 1


def yield_with_delay(items, seconds):
    """Yield items with a pause before each but the first.

    Ask:
        generator that yields items with a delay
        slow down iteration: sleep between items
        iterate over a list with n seconds between the elements
        throttled generator with time.sleep
        yield one item every n seconds

    >>> list(yield_with_delay("ab", 0)), next(yield_with_delay("x", 9))
    (['a', 'b'], 'x')
    """
    for index, item in enumerate(items):
        if index:
            time.sleep(seconds)
        yield item


def prime_factors_lazy(n):
    """Yield the prime factors of a number, repeated ones repeatedly.

    Ask:
        generator that yields prime factors
        yield the prime factorization of n factor by factor
        prime factors with multiplicity as a generator
        factorize lazily with trial division and yield
        iterate over prime factors of an integer

    >>> list(prime_factors_lazy(360)), list(prime_factors_lazy(13)), list(prime_factors_lazy(1))
    ([2, 2, 2, 3, 3, 5], [13], [])
    """
    factor = 2
    while factor * factor <= n:
        while n % factor == 0:
            yield factor
            n //= factor
        factor += 1
    if n > 1:
        yield n


def until_sentinel(items, sentinel):
    """Yield the items that stand before the first sentinel.

    Ask:
        generator that stops at a sentinel value
        yield items until a stop value appears
        iterate up to, not including, a marker
        stop iteration when an item equals the sentinel
        read values until "END" from an iterable

    >>> list(until_sentinel([1, 2, 0, 3], 0)), list(until_sentinel("ab", "x"))
    ([1, 2], ['a', 'b'])
    """
    for item in items:
        if item == sentinel:
            return
        yield item


def run_counts(items):
    """Yield each run of equal neighbours as value and length.

    Ask:
        group consecutive equal items generator yielding (value, count)
        run lengths of any iterable as (item, count) pairs with groupby
        lazily count consecutive duplicates
        yield (value, repetitions) for runs in a stream
        run-length generator for iterables

    >>> list(run_counts("aabccc")), list(run_counts([]))
    ([('a', 2), ('b', 1), ('c', 3)], [])
    """
    for value, group in groupby(items):
        yield value, sum(1 for _ in group)


def combinations_lazy(items, k):
    """Yield the combinations of k items of a list, recursively.

    Ask:
        combinations generator recursive
        yield all k-element combinations with recursion and yield from
        recursive generator of combinations of size k
        choose k of n items lazily without itertools
        combinations of a list as generator of lists

    >>> list(combinations_lazy([1, 2, 3], 2)), list(combinations_lazy([1], 2))
    ([[1, 2], [1, 3], [2, 3]], [])
    >>> list(combinations_lazy([1], 0))
    [[]]
    """
    if k == 0:
        yield []
        return
    for index, item in enumerate(items):
        for rest in combinations_lazy(items[index + 1:], k - 1):
            yield [item, *rest]


def inorder_values(node):
    """Yield the values of a binary tree in order.

    Ask:
        yield from to traverse a binary tree in order
        recursive in-order generator for a tree with left, right and value
        lazily iterate over a binary search tree in sorted order
        inorder traversal with yield from
        generator over tree nodes, left subtree first

    >>> from types import SimpleNamespace as Node
    >>> leaf = lambda value: Node(value=value, left=None, right=None)
    >>> list(inorder_values(Node(value=2, left=leaf(1), right=leaf(3)))), list(inorder_values(None))
    ([1, 2, 3], [])
    """
    if node is not None:
        yield from inorder_values(node.left)
        yield node.value
        yield from inorder_values(node.right)


def zip_longest_by_hand(a, b, fill=None):
    """Return the pairs of two lists, the shorter filled up, without itertools.

    Ask:
        zip longest without itertools
        pair two lists of different length and pad the shorter with None
        own zip_longest for two lists
        implement zip_longest by hand
        pairs of two sequences up to the longer length with a fill value

    >>> zip_longest_by_hand([1, 2, 3], "a"), zip_longest_by_hand([], [1], 0)
    ([(1, 'a'), (2, None), (3, None)], [(0, 1)])
    >>> zip_longest_by_hand([], [])
    []
    """
    return [
        (a[i] if i < len(a) else fill, b[i] if i < len(b) else fill)
        for i in range(max(len(a), len(b)))
    ]


def my_zip(*iterables):
    """Yield tuples of the items of several iterables until the shortest ends.

    Ask:
        own implementation of zip
        write zip yourself as a generator
        reimplement the built-in zip without using it
        custom zip for any number of iterables
        zip function from scratch

    >>> list(my_zip([1, 2, 3], "ab")), list(my_zip()), list(my_zip([]))
    ([(1, 'a'), (2, 'b')], [], [])
    """
    iterators = [iter(iterable) for iterable in iterables]
    while iterators:
        row = []
        for iterator in iterators:
            try:
                row.append(next(iterator))
            except StopIteration:
                return
        yield tuple(row)


def my_map(func, items):
    """Yield the results of a function for each item.

    Ask:
        own map implementation generator
        write your own map with yield
        reimplement map as a generator function
        custom map function from scratch
        apply a function lazily without map

    >>> list(my_map(str.upper, ["a", "b"])), list(my_map(len, []))
    (['A', 'B'], [])
    """
    for item in items:
        yield func(item)


def my_filter(predicate, items):
    """Yield the items for which a predicate is true, or that are true if it is None.

    Ask:
        own filter implementation
        write your own filter with yield
        reimplement filter as a generator, None keeps truthy items
        custom filter function from scratch
        filter lazily without the builtin

    >>> list(my_filter(lambda n: n > 1, [1, 2, 3])), list(my_filter(None, [0, 1, "", "a"]))
    ([2, 3], [1, 'a'])
    """
    for item in items:
        if item if predicate is None else predicate(item):
            yield item
