"""Everyday idioms: dispatch tables, unpacking, the walrus operator, zip and enumerate, timing."""
import time
from itertools import pairwise


def run_command(name, *args):
    """Run a command by its name with a dispatch dictionary.

    Ask:
        dispatch dictionary instead of if elif
        call a function by its name from a dict
        map command names to functions and run one
        replace a switch statement with a dictionary of lambdas

    >>> run_command("add", 2, 3), run_command("neg", 4)
    (5, -4)
    >>> run_command("fly")
    Traceback (most recent call last):
    ValueError: unknown command: fly
    """
    commands = {
        "add": lambda a, b: a + b,
        "sub": lambda a, b: a - b,
        "neg": lambda a: -a,
    }
    if name not in commands:
        raise ValueError(f"unknown command: {name}")
    return commands[name](*args)


def handle_event(event, handlers, default=None):
    """Call the handler of an event's type.

    Ask:
        call the right handler for an event type with a dict of functions
        dispatch an event dict to its handler with a default
        event dispatch table
        look up a callback by the type field and call it

    >>> handlers = {"click": lambda event: event["x"]}
    >>> handle_event({"type": "click", "x": 3}, handlers)
    3
    >>> handle_event({"type": "key"}, handlers, lambda event: "ignored")
    'ignored'
    >>> handle_event({"type": "key"}, handlers) is None
    True
    """
    handler = handlers.get(event["type"], default)
    return handler(event) if handler else None


def describe(command):
    """Describe a command list by structural pattern matching.

    Ask:
        match statement example
        structural pattern matching on a list
        use match case to parse a command like ["go", "north"]
        pattern matching with match and case instead of if

    >>> describe(["go", "north"]), describe(["quit"]), describe(["drop", "a", "b"])
    ('going north', 'bye', 'dropping a, b')
    >>> describe([])
    'unknown command'
    """
    match command:
        case ["quit"]:
            return "bye"
        case ["go", direction]:
            return f"going {direction}"
        case ["drop", *items] if items:
            return f"dropping {', '.join(items)}"
        case _:
            return "unknown command"


def head_and_tail(items):
    """Return the first item and the rest by unpacking.

    Ask:
        split a list into head and tail
        first element and the rest with star unpacking
        extended unpacking: first, *rest
        car and cdr of a list
        split a tuple into head and tail
        first element and the remaining elements of a tuple
        unpack the first item and the rest
        star unpacking of a tuple
        head and rest of a sequence

    >>> head_and_tail([1, 2, 3]), head_and_tail("a")
    ((1, [2, 3]), ('a', []))
    """
    head, *tail = items
    return head, tail


def first_middle_last(items):
    """Return the first item, the middle ones and the last.

    Ask:
        unpack first, middle and last elements
        first, *middle, last = items
        split a sequence in first element, middle part and last element
        star unpacking in the middle
        unpack first, middle and last of a sequence
        first element, middle elements and last element
        extended unpacking with a star in the middle
        split off both ends of a tuple
        first, *middle, last

    >>> first_middle_last([1, 2, 3, 4]), first_middle_last("ab")
    ((1, [2, 3], 4), ('a', [], 'b'))
    """
    first, *middle, last = items
    return first, middle, last


def snippet_unpack_pairs(pairs):
    """Loop over pairs and unpack them.

    Ask:
        unpack tuples in a for loop
        loop over a list of (name, score) pairs
        for loop with tuple unpacking
        iterate over pairs and build a line of text for each

    >>> snippet_unpack_pairs([("Al", 3), ("Bo", 4)])
    ['Al: 3', 'Bo: 4']
    """
    lines = []
    for name, score in pairs:
        lines.append(f"{name}: {score}")
    return lines


def snippet_merge_with_star(first, second):
    """Merge two lists with star unpacking.

    Ask:
        merge two lists with the star operator
        concatenate lists by unpacking them in a new list
        [*a, *b]
        join first and second into one list with unpacking

    >>> snippet_merge_with_star([1], (2, 3))
    [1, 2, 3]
    """
    merged = [*first, *second]
    return merged


def snippet_keyword_arguments(func, options):
    """Call a function with the entries of a dict as keyword arguments.

    Ask:
        pass a dictionary as keyword arguments
        call func with **options
        unpack a dict into function parameters
        double star operator in a call

    >>> snippet_keyword_arguments(lambda a, b=2: (a, b), {"a": 1, "b": 5})
    (1, 5)
    """
    result = func(**options)
    return result


def snippet_walrus_match(lines):
    """Collect matches with the walrus operator.

    Ask:
        walrus operator with a regex match
        use := in an if statement
        collect the numbers of lines with re.search and the walrus operator
        assign and test a match in one line

    >>> snippet_walrus_match(["id=5", "none", "id=17"])
    [5, 17]
    """
    import re

    ids = []
    for line in lines:
        if match := re.search(r"id=(\d+)", line):
            ids.append(int(match[1]))
    return ids


def snippet_walrus_filter(values, func):
    """Keep results that are not None with the walrus operator.

    Ask:
        walrus operator in a list comprehension
        call func once per value and keep results that are not None
        := inside a comprehension to avoid a double call
        filter and transform at the same time with assignment expression

    >>> snippet_walrus_filter([1, 2, 3], {1: "a", 3: "c"}.get)
    ['a', 'c']
    """
    results = [result for value in values if (result := func(value)) is not None]
    return results


def read_in_blocks(file, size=4096):
    """Yield blocks of a file until it ends.

    Ask:
        while loop with the walrus operator to read a file in blocks
        read chunks with while block := file.read(size)
        generator of file chunks using :=
        loop until read returns nothing

    >>> import io
    >>> list(read_in_blocks(io.StringIO("abcde"), 2))
    ['ab', 'cd', 'e']
    >>> list(read_in_blocks(io.StringIO("")))
    []
    """
    while block := file.read(size):
        yield block


def snippet_enumerate_from_one(items):
    """Number items from one.

    Ask:
        enumerate starting at 1
        number the items of a list from one
        loop with a counter that starts with 1
        for i, item in enumerate(items, start=1)

    >>> snippet_enumerate_from_one(["a", "b"])
    1. a
    2. b
    """
    for number, item in enumerate(items, start=1):
        print(f"{number}. {item}")


def snippet_zip_three(names, ages, cities):
    """Loop over three lists in parallel.

    Ask:
        loop over three lists at the same time
        zip three lists and print each row
        iterate names, ages and cities in parallel
        for loop over several lists with zip

    >>> snippet_zip_three(["Al"], [7], ["Rome"])
    Al 7 Rome
    """
    for name, age, city in zip(names, ages, cities, strict=True):
        print(name, age, city)


def snippet_enumerate_zip(first, second):
    """Find where two sequences differ, with enumerate and zip.

    Ask:
        enumerate and zip together
        positions where two lists differ, using enumerate(zip(...))
        loop over two lists with an index
        index plus items of two sequences

    >>> snippet_enumerate_zip("cart", "cast")
    [2]
    """
    positions = [i for i, (a, b) in enumerate(zip(first, second, strict=False)) if a != b]
    return positions


def differences(numbers):
    """Return the differences of neighbouring numbers.

    Ask:
        differences between consecutive numbers with pairwise
        day-to-day changes of a list of values using itertools.pairwise
        successive differences of neighbours via zip or pairwise
        deltas between adjacent elements with pairwise
        running difference
        differences between each number and its predecessor
        how much does each value change from the one before
        list of deltas of neighbours

    >>> differences([1, 4, 9]), differences([5])
    ([3, 5], [])
    """
    return [b - a for a, b in pairwise(numbers)]


def snippet_unzip_pairs(pairs):
    """Split pairs into two lists.

    Ask:
        unzip pairs into two lists
        zip(*pairs) to separate names and values
        split a list of tuples into separate lists with zip and star
        inverse of zip in one line

    >>> snippet_unzip_pairs([("a", 1), ("b", 2)])
    (['a', 'b'], [1, 2])
    """
    names, values = map(list, zip(*pairs, strict=True))
    return names, values


def snippet_for_else(numbers):
    """Search with a loop that has an else part.

    Ask:
        for else example
        loop with else when nothing was found
        find the first negative number or report that there is none with for/else
        use the else clause of a for loop

    >>> snippet_for_else([1, -2, -3]), snippet_for_else([1])
    ('found -2', 'none found')
    """
    for number in numbers:
        if number < 0:
            message = f"found {number}"
            break
    else:
        message = "none found"
    return message


def snippet_chained_comparison(x, low, high):
    """Test a range with a chained comparison.

    Ask:
        chained comparison
        check low <= x <= high in one expression
        is x between low and high, in one line
        comparison chaining for a range

    >>> snippet_chained_comparison(1, 1, 3), snippet_chained_comparison(4, 1, 3)
    (True, False)
    >>> snippet_chained_comparison(3, 1, 3), snippet_chained_comparison(0, 1, 3)
    (True, False)
    """
    in_range = low <= x <= high
    return in_range


def snippet_conditional_expression(age):
    """Choose a value with a conditional expression.

    Ask:
        ternary operator
        one line if else
        conditional expression: adult or minor by age
        inline if else for a variable

    >>> snippet_conditional_expression(18), snippet_conditional_expression(17)
    ('adult', 'minor')
    """
    status = "adult" if age >= 18 else "minor"
    return status


def snippet_time_code(work):
    """Measure how long code takes.

    Ask:
        time a piece of code with perf_counter
        measure the execution time of some lines
        how long does this call take in seconds
        start and stop a timer around code

    >>> snippet_time_code(lambda: None).startswith("took 0.0")
    True
    """
    start = time.perf_counter()
    work()
    message = f"took {time.perf_counter() - start:.3f} s"
    return message


def snippet_timeit(func):
    """Measure a function with timeit.

    Ask:
        use timeit to measure a function
        average run time of func over 1000 calls
        benchmark a function with the timeit module
        micro benchmark in seconds per call
        timeit a function call

    >>> 0 < snippet_timeit(lambda: 1) < 0.001
    True
    """
    from timeit import timeit

    seconds = timeit(func, number=1000) / 1000
    return seconds


def compare_speed(functions, *args, number=1000):
    """Return functions' names with their seconds, fastest first.

    Ask:
        compare the speed of several functions
        which implementation is faster
        benchmark functions against each other with the same arguments
        rank functions by their run time

    >>> def quick(n): return n
    >>> def slow(n): return sum(range(5000))
    >>> [name for name, _ in compare_speed([slow, quick], 1, number=5)]
    ['quick', 'slow']
    """
    from timeit import timeit

    times = [
        (func.__name__, timeit(lambda func=func: func(*args), number=number))
        for func in functions
    ]
    return sorted(times, key=lambda pair: pair[1])


def juxt(*functions):
    """Return a function that collects the results of several functions.

    Ask:
        call several functions with the same argument
        juxtapose functions: one input, many outputs
        function that returns a tuple of the results of all given functions
        apply min, max and sum to the same list with one call

    >>> juxt(min, max, sum)([1, 2, 3])
    (1, 3, 6)
    """
    def call_all(*args):
        return tuple(func(*args) for func in functions)

    return call_all


def snippet_any_all(numbers):
    """Use any and all with generator expressions.

    Ask:
        any and all with a condition
        is any number negative, are all numbers even
        use any() and all() on a list
        check a condition on some or every element

    >>> snippet_any_all([2, -4]), snippet_any_all([1])
    ((True, True), (False, False))
    """
    has_negative = any(number < 0 for number in numbers)
    all_even = all(number % 2 == 0 for number in numbers)
    return has_negative, all_even


def first_not_none(*values):
    """Return the first value that is not None.

    Ask:
        coalesce: first value that is not None
        first non-None argument
        null coalescing in python
        return the first defined value of several

    >>> first_not_none(None, 0, 5), first_not_none(None)
    (0, None)
    """
    return next((value for value in values if value is not None), None)
