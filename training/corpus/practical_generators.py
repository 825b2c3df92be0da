"""Generators and recipes over iterators as people need them at work."""
import heapq
import itertools
import random
from collections import defaultdict
from itertools import accumulate, chain, dropwhile, islice, repeat, takewhile, tee


def peek(items):
    """Return the first item of an iterator and an iterator over all items.

    Ask:
        peek at the first element of an iterator without consuming it
        look at the next item of a generator without losing it
        get the first item of an iterator and put it back
        peek function that returns the first item and the full iterator
        spy on the head of an iterator

    >>> first, rest = peek(iter([1, 2, 3]))
    >>> first, list(rest)
    (1, [1, 2, 3])
    >>> first, rest = peek([])
    >>> first, list(rest)
    (None, [])
    """
    iterator = iter(items)
    try:
        first = next(iterator)
    except StopIteration:
        return None, iter(())
    return first, chain([first], iterator)


def is_empty_iterator(items):
    """Check whether an iterator has no items left.

    Ask:
        detect whether an iterator is empty
        check if a generator is empty
        does a generator yield anything at all
        test an iterable for emptiness when it has no len

    >>> is_empty_iterator(iter([])), is_empty_iterator(x for x in [None])
    (True, False)
    """
    return not any(True for _ in items)


def with_neighbours(items):
    """Yield each item with the item before and after it.

    Ask:
        previous and next item while iterating
        iterate with previous, current and next element
        loop over a list with access to the previous and next items
        generator that yields (previous, current, next) triples
        look at both neighbours of each element in a loop

    >>> list(with_neighbours("abc"))
    [(None, 'a', 'b'), ('a', 'b', 'c'), ('b', 'c', None)]
    >>> list(with_neighbours([])), list(with_neighbours([1]))
    ([], [(None, 1, None)])
    """
    before, current, after = tee(items, 3)
    return zip(chain([None], before), current, chain(islice(after, 1, None), [None]))


def with_previous(items):
    """Yield each item with the item before it.

    Ask:
        iterate with the previous item
        loop over items and remember the previous one
        generator that yields the previous and the current element
        compare each item with the one before it while looping

    >>> list(with_previous([1, 2, 3])), list(with_previous([]))
    ([(None, 1), (1, 2), (2, 3)], [])
    """
    previous = None
    for item in items:
        yield previous, item
        previous = item


def mark_ends(items):
    """Yield each item with flags for the first and the last one.

    Ask:
        is_first / is_last flags while iterating
        know whether the item is the first or last in a loop
        detect the first and last iteration of a for loop
        generator yielding item, is_first and is_last

    >>> list(mark_ends("abc"))
    [('a', True, False), ('b', False, False), ('c', False, True)]
    >>> list(mark_ends([1])), list(mark_ends([]))
    ([(1, True, True)], [])
    """
    iterator = iter(items)
    try:
        item = next(iterator)
    except StopIteration:
        return
    is_first = True
    for following in iterator:
        yield item, is_first, False
        item, is_first = following, False
    yield item, is_first, True


def triples(items):
    """Return all runs of three consecutive items.

    Ask:
        triples of consecutive items
        iterate over a list three at a time with overlap
        groups of three neighbouring elements
        triplewise iteration
        consecutive triplets of a sequence

    >>> triples([1, 2, 3, 4])
    [(1, 2, 3), (2, 3, 4)]
    >>> triples([1, 2])
    []
    """
    return list(zip(items, items[1:], items[2:]))


def windows_with_step(items, size, step=1):
    """Return the windows of a sequence that start every few items.

    Ask:
        windows of size n with a step
        sliding window with step size
        overlapping chunks of a list with a stride
        overlapping windows: size and step as parameters
        split a sequence into overlapping segments

    >>> windows_with_step([1, 2, 3, 4, 5], 3, 2)
    [[1, 2, 3], [3, 4, 5]]
    >>> windows_with_step([1, 2, 3, 4, 5, 6], 3, 2), windows_with_step([1], 2)
    ([[1, 2, 3], [3, 4, 5]], [])
    """
    return [items[i:i + size] for i in range(0, len(items) - size + 1, step)]


def running_minimum(numbers):
    """Return the smallest value so far at each position.

    Ask:
        running minimum of a sequence
        cumulative minimum of a list
        minimum so far with itertools.accumulate
        list of prefix minima
        lowest value seen up to each index
        running minimum of a list

    >>> running_minimum([3, 5, 2, 4, 1]), running_minimum([])
    ([3, 3, 2, 2, 1], [])
    """
    return list(accumulate(numbers, min))


def accumulate_with(items, func, initial=None):
    """Yield the running results of a function of two arguments.

    Ask:
        accumulate with a custom function
        write my own itertools.accumulate
        running results of reduce as a generator
        scan function: like reduce but yields every intermediate value

    >>> list(accumulate_with([1, 2, 3], lambda a, b: a * 10 + b))
    [1, 12, 123]
    >>> list(accumulate_with("bc", lambda a, b: a + b, "a")), list(accumulate_with([], min))
    (['a', 'ab', 'abc'], [])
    """
    iterator = iter(items)
    if initial is None:
        try:
            initial = next(iterator)
        except StopIteration:
            return
    yield initial
    for item in iterator:
        initial = func(initial, item)
        yield initial


def collect_calls(func, n):
    """Call a function n times and return the results.

    Ask:
        repeat a function call n times and collect the results
        call a function n times and return a list of its results
        list of n results of the same function
        run func n times, gather return values

    >>> numbers = iter([3, 1, 2])
    >>> collect_calls(lambda: next(numbers), 2), collect_calls(dict, 0)
    ([3, 1], [])
    """
    return [func() for _ in range(n)]


def call_until_error(func, exception):
    """Yield the results of a function until it raises an exception.

    Ask:
        call a function repeatedly until it raises an exception
        yield items until an exception occurs
        iter_except recipe
        generator: pop from a list until IndexError

    >>> items = [1, 2]
    >>> list(call_until_error(items.pop, IndexError)), items
    ([2, 1], [])
    """
    try:
        while True:
            yield func()
    except exception:
        return


def prepend(value, items):
    """Return an iterator over a value followed by other items.

    Ask:
        prepend a value to an iterator
        put one item in front of a generator
        add an element at the start of an iterable lazily
        itertools chain: value first, then the rest

    >>> list(prepend(0, iter([1, 2]))), list(prepend(0, []))
    ([0, 1, 2], [0])
    """
    return chain([value], items)


def repeat_sequence(items, n):
    """Yield the items of a sequence n times over.

    Ask:
        repeat a sequence n times as an iterator
        ncycles recipe
        go through an iterable n times
        generator that repeats all the items n times

    >>> list(repeat_sequence("ab", 2)), list(repeat_sequence("ab", 0))
    (['a', 'b', 'a', 'b'], [])
    >>> list(repeat_sequence(iter([1, 2]), 2))
    [1, 2, 1, 2]
    """
    return chain.from_iterable(repeat(tuple(items), n))


def tabulate(func, start=0):
    """Yield func(start), func(start + 1) and so on for ever.

    Ask:
        tabulate a function from a start value
        infinite iterator of function values f(0), f(1), f(2)
        generator of func(n) for n = start, start + 1, ...
        map a function over itertools.count

    >>> list(islice(tabulate(lambda n: n * n, 2), 3))
    [4, 9, 16]
    """
    return map(func, itertools.count(start))


def contiguous_sublists(items):
    """Return all contiguous sublists of a list.

    Ask:
        all contiguous sublists of a list
        every contiguous subarray
        subslices of a sequence
        list all the slices of consecutive elements
        all subarrays of an array

    >>> contiguous_sublists([1, 2, 3])
    [[1], [1, 2], [1, 2, 3], [2], [2, 3], [3]]
    >>> contiguous_sublists([])
    []
    """
    return [
        items[start:stop]
        for start in range(len(items))
        for stop in range(start + 1, len(items) + 1)
    ]


def before_and_after(items, predicate):
    """Split items at the first one for which a predicate fails.

    Ask:
        split an iterator into items before and after a condition fails
        split a list into the leading items that match and the rest
        span: longest prefix satisfying a predicate and the remainder
        takewhile and dropwhile at once

    >>> before_and_after([1, 2, 9, 3], lambda n: n < 5)
    ([1, 2], [9, 3])
    >>> before_and_after([], bool), before_and_after([0, 1], bool)
    (([], []), ([], [0, 1]))
    """
    items = list(items)
    return list(takewhile(predicate, items)), list(dropwhile(predicate, items))


def random_product(*pools):
    """Pick one random item from each of several sequences.

    Ask:
        random element from each of several lists
        pick one item at random from every list
        random_product recipe
        choose randomly one option per list

    >>> picked = random_product("ab", [1, 2, 3])
    >>> picked[0] in "ab", picked[1] in [1, 2, 3], random_product("x", "y")
    (True, True, ('x', 'y'))
    """
    return tuple(random.choice(pool) for pool in pools)


def unique_by(items, key=None):
    """Return the items whose key was not seen before, in order.

    Ask:
        unique elements preserving order with key
        unique elements keeping order, ignoring case
        unique_everseen recipe
        remove duplicates by a key function
        first item for each key, keep the original order
        distinct by: deduplicate a list using a lambda

    >>> unique_by(["a", "B", "A", "b", "c"], key=str.lower), unique_by([2, 1, 2])
    (['a', 'B', 'c'], [2, 1])
    """
    seen = set()
    result = []
    for item in items:
        marker = item if key is None else key(item)
        if marker not in seen:
            seen.add(marker)
            result.append(item)
    return result


def drop_repeats_by(items, key=None):
    """Return the items whose key differs from that of the item before.

    Ask:
        drop consecutive duplicates by key
        unique_justseen recipe
        keep only items where the key changes
        remove adjacent items with the same key

    >>> drop_repeats_by([1, 3, 2, 4, 1], key=lambda n: n % 2), drop_repeats_by("aab")
    ([1, 2, 1], ['a', 'b'])
    """
    return [next(group) for _, group in itertools.groupby(items, key)]


def split_when(items, condition):
    """Split items into lists where a condition of two neighbours holds.

    Ask:
        split a list when a condition changes
        split a sequence between two neighbours that satisfy a condition
        split_when(items, condition) comparing the previous and the next item
        start a new group whenever the gap to the previous number is too large
        break a sorted list into groups where the gap exceeds a limit

    >>> split_when([1, 2, 5, 6, 9], lambda a, b: b - a > 1)
    [[1, 2], [5, 6], [9]]
    >>> split_when([], max), split_when([1], max)
    ([], [[1]])
    """
    groups = []
    for item in items:
        if groups and not condition(groups[-1][-1], item):
            groups[-1].append(item)
        else:
            groups.append([item])
    return groups


def split_before(items, predicate):
    """Start a new list at each item that matches.

    Ask:
        split a list before each element that matches
        start a new group at every item for which a predicate is true
        split lines into sections that begin with a header
        group items under the heading they follow

    >>> split_before(["#a", "1", "2", "#b", "3"], lambda s: s.startswith("#"))
    [['#a', '1', '2'], ['#b', '3']]
    >>> split_before([1, 2], lambda n: n > 5), split_before([], bool)
    ([[1, 2]], [])
    """
    groups = []
    for item in items:
        if predicate(item) or not groups:
            groups.append([])
        groups[-1].append(item)
    return groups


def split_at_separator(items, separator):
    """Yield the lists of items between separators.

    Ask:
        split an iterator at a separator
        generator that splits an iterable at a sentinel value
        split any iterable like str.split does
        yield groups of items between separator elements
        group lines into paragraphs separated by empty lines

    >>> list(split_at_separator([1, 0, 2, 3, 0], 0)), list(split_at_separator([], 0))
    ([[1], [2, 3], []], [[]])
    """
    group = []
    for item in items:
        if item == separator:
            yield group
            group = []
        else:
            group.append(item)
    yield group


def zip_equal(a, b):
    """Zip two sequences of the same length and raise otherwise.

    Ask:
        zip lists and raise an error when lengths differ
        strict zip of two lists
        zip with a length check
        pair two lists, ValueError if they are not the same length

    >>> zip_equal([1, 2], "ab"), zip_equal([], [])
    ([(1, 'a'), (2, 'b')], [])
    >>> zip_equal([1, 2], "a")
    Traceback (most recent call last):
    ValueError: zip() argument 2 is shorter than argument 1
    """
    return list(zip(a, b, strict=True))


def as_list(value):
    """Return a list: nothing for None, the value itself in a list, or the items.

    Ask:
        make sure a value is a list, wrap scalar
        ensure argument is iterable
        wrap a single value in a list, leave lists alone
        always get a list from a scalar, a list or None
        convert a value to a list unless it is one already

    >>> as_list(3), as_list("ab"), as_list([1]), as_list((1, 2)), as_list(None)
    ([3], ['ab'], [1], [1, 2], [])
    """
    if value is None:
        return []
    if isinstance(value, (list, tuple, set, frozenset)):
        return list(value)
    return [value]


def only(items):
    """Return the single item of an iterable and raise if there are none or more.

    Ask:
        get the only element of a list, raise if there is not exactly one
        return the one item of an iterable or raise ValueError
        exactly one element expected
        single(): the only item of a collection

    >>> only([5]), only(iter("a"))
    (5, 'a')
    >>> only([])
    Traceback (most recent call last):
    ValueError: expected exactly one item, got 0
    >>> only([1, 2, 3])
    Traceback (most recent call last):
    ValueError: expected exactly one item, got 3
    """
    items = list(items)
    if len(items) != 1:
        raise ValueError(f"expected exactly one item, got {len(items)}")
    return items[0]


def replace_where(items, predicate, value):
    """Return the items with a value in place of those that match.

    Ask:
        replace items in a list that match a predicate
        substitute a value for all elements that satisfy a condition
        replace list elements by condition
        set matching items of a list to a given value

    >>> replace_where([1, -2, 3, -4], lambda n: n < 0, 0), replace_where([], bool, 1)
    ([1, 0, 3, 0], [])
    """
    return [value if predicate(item) else item for item in items]


def strip_items(items, value=None):
    """Drop a value from both ends of a list.

    Ask:
        strip leading and trailing None values from a list
        remove a value from the start and the end of a list
        trim zeros from both ends of a list
        like str.strip but for lists

    >>> strip_items([None, 1, None, 2, None, None]), strip_items([0, 0], 0)
    ([1, None, 2], [])
    >>> strip_items([0, 3, 0], 0), strip_items([])
    ([3], [])
    """
    start, stop = 0, len(items)
    while start < stop and items[start] == value:
        start += 1
    while stop > start and items[stop - 1] == value:
        stop -= 1
    return items[start:stop]


def map_reduce(items, key, value, reduce):
    """Group items by a key, take a value of each and reduce the groups.

    Ask:
        map reduce: group by key, transform values, reduce
        map_reduce(items, keyfunc, valuefunc, reducefunc)
        group items and aggregate each group with a function
        generic group by with an aggregation function

    >>> sales = [("a", 1), ("b", 5), ("a", 2)]
    >>> map_reduce(sales, lambda s: s[0], lambda s: s[1], sum)
    {'a': 3, 'b': 5}
    >>> map_reduce([], len, len, sum)
    {}
    """
    groups = defaultdict(list)
    for item in items:
        groups[key(item)].append(value(item))
    return {name: reduce(values) for name, values in groups.items()}


def map_with_index(func, items):
    """Call a function with the index and value of each item.

    Ask:
        map with index
        apply a function to each element together with its position
        map a function over enumerate
        transform a list using both index and value

    >>> map_with_index(lambda i, x: i * x, [5, 6, 7]), map_with_index(max, [])
    ([0, 6, 14], [])
    """
    return [func(index, item) for index, item in enumerate(items)]


def invert_lists(mapping):
    """Return a dictionary from each value to the list of all keys that list it.

    Ask:
        invert a dict of lists when an item may stand under several keys
        invert a dictionary of lists, values as lists of keys
        map each list element back to the list of its keys
        reverse a one-to-many mapping into lists of keys

    >>> invert_lists({"a": [1, 2], "b": [2], "c": []})
    {1: ['a'], 2: ['a', 'b']}
    """
    inverted = {}
    for key, values in mapping.items():
        for value in values:
            inverted.setdefault(value, []).append(key)
    return inverted


def read_pages(fetch):
    """Yield the items of all pages until a page is empty.

    Ask:
        yield pages from an api until empty
        generator that yields all results of a paginated function
        fetch page 1, 2, 3 and so on until there are no more items
        iterate over the items of all pages given fetch(page)

    >>> pages = {1: ["a", "b"], 2: ["c"]}
    >>> list(read_pages(lambda page: pages.get(page, [])))
    ['a', 'b', 'c']
    >>> list(read_pages(lambda page: []))
    []
    """
    for page in itertools.count(1):
        items = fetch(page)
        if not items:
            return
        yield from items


def read_with_token(fetch):
    """Yield items page by page as long as there is a token for the next page.

    Ask:
        iterate over pages with next token
        cursor pagination generator: fetch(token) returns items and next token
        follow next_page_token until it is None
        yield all items from an api with a continuation token

    >>> pages = {None: (["a"], "t1"), "t1": (["b", "c"], None)}
    >>> list(read_with_token(pages.get))
    ['a', 'b', 'c']
    """
    token = None
    while True:
        items, token = fetch(token)
        yield from items
        if token is None:
            return


def skip_and_limit(items, skip, limit):
    """Yield limit items of an iterable after skipping some.

    Ask:
        islice to skip and limit, pagination of an iterator
        offset and limit for an iterator
        skip m items of a generator and take the next n
        take a slice of an iterator with offset and limit

    >>> list(skip_and_limit(iter(range(10)), 3, 2)), list(skip_and_limit([1], 1, 5))
    ([3, 4], [])
    """
    return islice(items, skip, skip + limit)


def first_matches(items, predicate, n):
    """Return the first n items that match without reading further.

    Ask:
        read records lazily and stop after n matches
        first n elements which satisfy a condition
        find the first n matching items of a generator
        filter an iterable but stop after n hits

    >>> numbers = iter(range(10))
    >>> first_matches(numbers, lambda n: n % 2, 2), next(numbers), first_matches([], bool, 2)
    ([1, 3], 4, [])
    """
    return list(islice(filter(predicate, items), n))


def digits(number):
    """Yield the digits of a number from left to right.

    Ask:
        generator that yields digits of a number
        iterate over the digits of an integer with yield
        yield each digit of n
        digit generator
        yield the digits of an integer one by one

    >>> list(digits(507)), list(digits(0)), list(digits(-12))
    ([5, 0, 7], [0], [1, 2])
    """
    for char in str(abs(number)):
        yield int(char)


def generate_leap_years(start):
    """Yield the leap years from a year on.

    Ask:
        generator that yields leap years
        infinite generator of leap years from a start year
        yield leap years one after another
        leap year generator function

    >>> list(islice(generate_leap_years(1896), 3)), next(generate_leap_years(2001))
    ([1896, 1904, 1908], 2004)
    """
    for year in itertools.count(start):
        if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
            yield year


def clean_lines(path):
    """Yield the non-empty lines of a file without surrounding whitespace.

    Ask:
        iterate over a file and yield non-empty stripped lines
        generator over the non-blank lines of a text file
        yield stripped lines of a file and skip the empty ones
        lazily read a file ignoring blank lines

    >>> import tempfile, pathlib
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = pathlib.Path(folder, "a.txt")
    ...     _ = path.write_text(" a \\n\\n  \\nb")
    ...     list(clean_lines(path))
    ['a', 'b']
    """
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.strip()
            if line:
                yield line


def snippet_tee(items):
    """Make two independent iterators out of one.

    Ask:
        tee an iterator into two
        duplicate an iterator
        use a generator twice with itertools.tee
        two independent iterators over the same items

    >>> [list(part) for part in snippet_tee(iter([1, 2]))]
    [[1, 2], [1, 2]]
    """
    first, second = tee(items)
    return first, second


def snippet_generator_to_list(generator):
    """Convert a generator to a list.

    Ask:
        convert a generator to a list
        collect all values of generator in a list
        turn the generator into a list
        get a list from an iterator

    >>> snippet_generator_to_list(n for n in range(3))
    [0, 1, 2]
    """
    items = list(generator)
    return items


def snippet_reversed_with_index(items):
    """Loop over items from the last to the first with their index.

    Ask:
        iterate over a list in reverse with index
        loop backwards over items with enumerate
        reversed enumerate of items
        walk through items from the end and print index and value

    >>> snippet_reversed_with_index("ab")
    1 b
    0 a
    """
    for index in range(len(items) - 1, -1, -1):
        print(index, items[index])


def snippet_two_lists(names, ages):
    """Loop over two lists at once.

    Ask:
        iterate over two lists at once
        loop over names and ages together
        for loop over two lists in parallel with zip
        go through two lists simultaneously

    >>> snippet_two_lists(["Ann", "Bob"], [3, 4])
    Ann 3
    Bob 4
    """
    for name, age in zip(names, ages):
        print(name, age)


def lines_with_cleanup(path):
    """Yield lines of a file and close it even if the caller stops early.

    Ask:
        generator with a close / finally cleanup
        generator which releases its resource when it is closed early
        use try finally inside a generator
        close the file when a generator is not read to the end

    >>> import tempfile, pathlib
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = pathlib.Path(folder, "a.txt")
    ...     _ = path.write_text("a\\nb\\n")
    ...     lines = lines_with_cleanup(path)
    ...     first = next(lines)
    ...     lines.close()
    ...     first, list(lines)
    ('a', [])
    """
    file = open(path, encoding="utf-8")
    try:
        for line in file:
            yield line.rstrip("\n")
    finally:
        file.close()


def merge_sorted_iterables(*iterables, key=None, reverse=False):
    """Merge sorted iterables lazily into one sorted iterator.

    Ask:
        merge two sorted iterators
        merge sorted iterables by a key function
        lazily merge several sorted streams
        combine sorted generators with heapq.merge
        merge sorted generators

    >>> list(merge_sorted_iterables([1, 4], iter([2, 3]), []))
    [1, 2, 3, 4]
    >>> list(merge_sorted_iterables([3, 1], [2], reverse=True))
    [3, 2, 1]
    """
    return heapq.merge(*iterables, key=key, reverse=reverse)


def filter_out(items, predicate):
    """Return the items for which a predicate is false.

    Ask:
        filterfalse: elements that do not satisfy the predicate
        the reverse of filter(): drop what matches
        keep the items where the function returns False
        itertools.filterfalse example

    >>> filter_out([1, 2, 3], lambda n: n > 1), filter_out([], bool)
    ([1], [])
    """
    return list(itertools.filterfalse(predicate, items))


def switch_states(n):
    """Return every combination of n on and off switches.

    Ask:
        every combination of on and off switches
        all true/false combinations of n variables
        truth table rows for n inputs
        all tuples of n booleans

    >>> switch_states(2)
    [(False, False), (False, True), (True, False), (True, True)]
    >>> switch_states(0)
    [()]
    """
    return list(itertools.product([False, True], repeat=n))


def nth_combination(items, k, n):
    """Return the nth combination of k items, counted from 0.

    Ask:
        nth combination
        get combination number n of k elements
        combination at an index in lexicographic order
        the i-th combination from itertools.combinations

    >>> nth_combination("abc", 2, 0), nth_combination("abc", 2, 2)
    (('a', 'b'), ('b', 'c'))
    >>> nth_combination("abc", 2, 3) is None
    True
    """
    return next(islice(itertools.combinations(items, k), n, None), None)


def convolve(a, b):
    """Return the convolution of two lists of numbers.

    Ask:
        convolution of two lists
        discrete convolution of two sequences
        convolve a signal with a kernel in pure python
        multiply polynomials given as coefficient lists by convolution

    >>> convolve([1, 2], [1, 3]), convolve([1, 2, 3], [1])
    ([1, 5, 6], [1, 2, 3])
    >>> convolve([], [1])
    []
    """
    if not a or not b:
        return []
    result = [0] * (len(a) + len(b) - 1)
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            result[i + j] += x * y
    return result
