"""Generator functions: sequences without end, reading in pieces, pipelines and coroutines."""
import random


def count_up(start=0, step=1):
    """Yield start, start + step and so on without end.

    Ask:
        generator that counts up forever
        infinite counter generator with start and step
        write a generator function which yields numbers without end
        endless generator of increasing integers
        count from 10 in steps of 5

    >>> numbers = count_up(5, 2)
    >>> [next(numbers) for _ in range(3)]
    [5, 7, 9]
    >>> next(count_up())
    0
    """
    while True:
        yield start
        start += step


def countdown(n):
    """Yield n, n - 1 and so on down to 1.

    Ask:
        countdown generator
        generator that counts down from n to 1
        write a generator function for a countdown using yield
        yield numbers backwards from n down to one

    >>> list(countdown(3))
    [3, 2, 1]
    >>> list(countdown(0))
    []
    """
    while n > 0:
        yield n
        n -= 1


def fibonacci():
    """Yield the Fibonacci numbers without end.

    Ask:
        infinite fibonacci generator
        generator that yields fibonacci numbers forever
        write a generator function for the fibonacci sequence with yield
        endless fibonacci series as a generator

    >>> numbers = fibonacci()
    >>> [next(numbers) for _ in range(8)]
    [0, 1, 1, 2, 3, 5, 8, 13]
    """
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def yield_fibonacci_up_to(limit):
    """Yield the Fibonacci numbers that are at most limit.

    Ask:
        generator for fibonacci numbers up to a limit
        yield all fibonacci numbers not greater than limit
        fibonacci generator with a maximum value
        generate the fibonacci series until it exceeds a number

    >>> list(yield_fibonacci_up_to(13))
    [0, 1, 1, 2, 3, 5, 8, 13]
    >>> list(yield_fibonacci_up_to(0)), list(yield_fibonacci_up_to(-1))
    ([0], [])
    """
    a, b = 0, 1
    while a <= limit:
        yield a
        a, b = b, a + b


def first_fibonacci(n):
    """Yield the first n Fibonacci numbers.

    Ask:
        generator that yields the first n fibonacci numbers
        yield n terms of the fibonacci sequence
        fibonacci generator with the number of terms as argument
        lazily produce n fibonacci numbers
        fibonacci generator up to n terms

    >>> list(first_fibonacci(6))
    [0, 1, 1, 2, 3, 5]
    >>> list(first_fibonacci(0))
    []
    """
    a, b = 0, 1
    for _ in range(n):
        yield a
        a, b = b, a + b


def generate_primes():
    """Yield the prime numbers without end.

    Ask:
        infinite prime number generator
        generator that yields prime numbers forever
        endless generator of primes using yield
        lazily generate all primes

    >>> numbers = generate_primes()
    >>> [next(numbers) for _ in range(10)]
    [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
    """
    primes = []
    candidate = 2
    while True:
        if all(candidate % prime for prime in primes if prime * prime <= candidate):
            primes.append(candidate)
            yield candidate
        candidate += 1


def yield_primes_up_to(limit):
    """Yield the prime numbers up to and including limit.

    Ask:
        generator of primes up to a limit
        yield each prime number less than or equal to limit
        generator function for the primes in a range up to n
        lazily produce primes below or equal to a bound

    >>> list(yield_primes_up_to(13))
    [2, 3, 5, 7, 11, 13]
    >>> list(yield_primes_up_to(1))
    []
    """
    for candidate in range(2, limit + 1):
        if all(candidate % d for d in range(2, int(candidate ** 0.5) + 1)):
            yield candidate


def even_numbers(limit):
    """Yield the even numbers from 0 up to limit.

    Ask:
        generator that yields even numbers up to n
        even number generator
        write a generator for all even numbers from 0 to limit
        yield 0, 2, 4 ... up to a limit

    >>> list(even_numbers(6))
    [0, 2, 4, 6]
    >>> list(even_numbers(5)), list(even_numbers(-1))
    ([0, 2, 4], [])
    """
    for number in range(0, limit + 1, 2):
        yield number


def generate_squares(n):
    """Yield the squares of 1 to n.

    Ask:
        generator that yields squares from 1 to n
        generator function for square numbers
        yield the square of each number up to n
        write a generator which produces the squares of the numbers up to n

    >>> list(generate_squares(4))
    [1, 4, 9, 16]
    >>> list(generate_squares(0))
    []
    """
    for number in range(1, n + 1):
        yield number ** 2


def divisible_by(n, divisors):
    """Yield the numbers from 0 to n that all divisors divide.

    Ask:
        generator for numbers between 0 and n divisible by given divisors
        yield the numbers up to n divisible by both 5 and 7
        generator that yields multiples common to several divisors
        iterate over the numbers divisible by all of a list of divisors

    >>> list(divisible_by(100, [5, 7]))
    [0, 35, 70]
    >>> list(divisible_by(35, [5, 7]))
    [0, 35]
    """
    for number in range(n + 1):
        if all(number % divisor == 0 for divisor in divisors):
            yield number


def powers_of_two():
    """Yield 1, 2, 4, 8 and so on without end.

    Ask:
        generator of powers of two
        infinite generator yielding 1, 2, 4, 8, 16
        yield each power of 2 forever
        doubling generator starting with one

    >>> numbers = powers_of_two()
    >>> [next(numbers) for _ in range(5)]
    [1, 2, 4, 8, 16]
    """
    value = 1
    while True:
        yield value
        value *= 2


def float_range(start, stop, step):
    """Yield numbers from start to below stop with a float step.

    Ask:
        range function for floats
        generator like range which supports float steps
        frange: yield numbers from start to stop with a decimal step
        how do i use range with a step of 0.1

    >>> list(float_range(0, 1, 0.25))
    [0.0, 0.25, 0.5, 0.75]
    >>> list(float_range(1, 0, -0.5))
    [1.0, 0.5]
    >>> list(float_range(0, 0, 0.1))
    []
    """
    index = 0
    value = float(start)
    while (value < stop) if step > 0 else (value > stop):
        yield value
        index += 1
        value = start + index * step


def my_range(start, stop, step=1):
    """Yield the numbers from start to below stop.

    Ask:
        write my own range function as a generator
        custom implementation of range with yield
        generator that works like range(start, stop, step)
        reimplement range using a while loop and yield

    >>> list(my_range(2, 8, 3)), list(my_range(0, 3))
    ([2, 5], [0, 1, 2])
    >>> list(my_range(5, 0, -2)), list(my_range(3, 3))
    ([5, 3, 1], [])
    """
    current = start
    while (step > 0 and current < stop) or (step < 0 and current > stop):
        yield current
        current += step


def batches(items, size):
    """Yield lists of up to size items of any iterable.

    Ask:
        generator that yields batches of n items
        batch generator for an iterable
        yield chunks of a given size from any iterable, not just lists
        group a stream of items into batches lazily
        chunk any iterable lazily
        generator that yields chunks of n items from an iterator
        batch an iterable into lists of at most n items

    >>> list(batches(range(5), 2))
    [[0, 1], [2, 3], [4]]
    >>> list(batches([], 2)), list(batches(iter("ab"), 2))
    ([], [['a', 'b']])
    """
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def flatten(nested):
    """Yield the items of nested lists at any depth.

    Ask:
        generator that flattens nested lists recursively with yield from
        recursive generator to flatten a list of lists of any depth
        lazily flatten a deeply nested list
        flatten generator using yield from

    >>> list(flatten([1, [2, [3, ["ab"]], []], 4]))
    [1, 2, 3, 'ab', 4]
    >>> list(flatten([]))
    []
    """
    for item in nested:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


def chain(*iterables):
    """Yield the items of several iterables one after another.

    Ask:
        generator that chains several iterables
        own version of itertools.chain with yield from
        yield from multiple lists in sequence
        iterate over several lists one after the other without joining them

    >>> list(chain([1, 2], "ab", (), [3]))
    [1, 2, 'a', 'b', 3]
    >>> list(chain())
    []
    """
    for iterable in iterables:
        yield from iterable


def interleave(first, second):
    """Yield items of two iterables in turn until the shorter ends.

    Ask:
        generator that alternates between two iterables
        yield items from two lists alternately
        interleave two sequences with a generator
        take items in turn from two iterables

    >>> list(interleave([1, 2, 3], "ab"))
    [1, 'a', 2, 'b']
    >>> list(interleave([], [1]))
    []
    """
    for a, b in zip(first, second):
        yield a
        yield b


def take(n, items):
    """Yield the first n items of an iterable.

    Ask:
        take generator: first n items of an iterable
        generator that stops after n items
        yield at most n items from a generator
        limit an infinite generator to n values using yield

    >>> list(take(2, "abc")), list(take(0, "abc")), list(take(5, "ab"))
    (['a', 'b'], [], ['a', 'b'])
    >>> source = iter([1, 2, 3])
    >>> list(take(2, source)), list(source)
    ([1, 2], [3])
    """
    if n <= 0:
        return
    for index, item in enumerate(items, start=1):
        yield item
        if index == n:
            return


def take_while(predicate, items):
    """Yield items until one does not meet the predicate.

    Ask:
        generator that yields items while a condition holds
        own takewhile with yield
        stop iterating at the first item that fails a predicate
        yield values until the condition becomes false

    >>> list(take_while(lambda n: n < 3, [1, 2, 3, 1]))
    [1, 2]
    >>> list(take_while(bool, [])), list(take_while(bool, [1, 2]))
    ([], [1, 2])
    """
    for item in items:
        if not predicate(item):
            return
        yield item


def repeat_forever(items):
    """Yield the items of a list again and again.

    Ask:
        generator that cycles through a list forever
        endless loop over the items of a sequence with a generator
        own cycle function with yield
        yield the elements of a list repeatedly without end

    >>> colors = repeat_forever(["red", "green"])
    >>> [next(colors) for _ in range(3)]
    ['red', 'green', 'red']
    >>> list(repeat_forever([]))
    []
    """
    while items:
        yield from items


def sliding_window(items, size):
    """Yield tuples of neighbouring items.

    Ask:
        sliding window generator over a sequence
        yield overlapping windows of a given size
        generator for all consecutive sublists of length n as tuples
        moving window over a list with yield

    >>> list(sliding_window([1, 2, 3, 4], 3))
    [(1, 2, 3), (2, 3, 4)]
    >>> list(sliding_window([1], 2)), list(sliding_window("ab", 2))
    ([], [('a', 'b')])
    """
    for start in range(len(items) - size + 1):
        yield tuple(items[start:start + size])


def pairwise(items):
    """Yield each item together with the next one.

    Ask:
        generator that yields consecutive pairs of any iterable
        yield each element with its successor
        pairwise generator without itertools
        iterate over neighbours: (a, b), (b, c), (c, d) lazily

    >>> list(pairwise(iter("abc")))
    [('a', 'b'), ('b', 'c')]
    >>> list(pairwise([1])), list(pairwise([]))
    ([], [])
    """
    iterator = iter(items)
    previous = next(iterator, None)
    for item in iterator:
        yield previous, item
        previous = item


def unique(items):
    """Yield each item the first time it appears.

    Ask:
        generator that yields unique items in order
        lazily remove duplicates from a stream while keeping order
        yield only items not seen before
        deduplicate an iterable with a generator

    >>> list(unique([3, 1, 3, 2, 1]))
    [3, 1, 2]
    >>> list(unique([]))
    []
    """
    seen = set()
    for item in items:
        if item not in seen:
            seen.add(item)
            yield item


def running_total(numbers):
    """Yield the sum of all numbers so far.

    Ask:
        generator for a running total
        yield the cumulative sum of a stream of numbers
        running sum generator
        generator that yields partial sums one by one

    >>> list(running_total([1, 2, -4]))
    [1, 3, -1]
    >>> list(running_total([]))
    []
    """
    total = 0
    for number in numbers:
        total += number
        yield total


def running_average():
    """Receive numbers with send and yield their average so far.

    Ask:
        coroutine generator that computes a running average with send
        generator using send() to receive values and yield the average
        running average coroutine
        example of generator.send
        generator with send running average

    >>> average = running_average()
    >>> next(average)
    >>> average.send(10), average.send(20), average.send(0)
    (10.0, 15.0, 10.0)
    """
    total = 0
    count = 0
    average = None
    while True:
        number = yield average
        total += number
        count += 1
        average = total / count


def accumulator():
    """Receive numbers with send and yield their sum so far.

    Ask:
        coroutine that adds up the values sent to it
        generator which receives numbers through send and yields the total
        accumulator coroutine using yield and send
        write a generator that accepts values with send() and keeps a sum

    >>> total = accumulator()
    >>> next(total)
    0
    >>> total.send(5), total.send(-2)
    (5, 3)
    """
    total = 0
    while True:
        total += yield total


def collatz(n):
    """Yield the Collatz sequence from n to 1.

    Ask:
        generator for the collatz sequence
        yield the steps of the 3n+1 sequence starting with n
        hailstone sequence generator
        collatz generator with yield

    >>> list(collatz(6))
    [6, 3, 10, 5, 16, 8, 4, 2, 1]
    >>> list(collatz(1))
    [1]
    """
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield n


def permutations(items):
    """Yield all orders of the items as lists.

    Ask:
        recursive generator that yields all permutations
        generate permutations of a list with yield
        permutation generator without itertools
        lazily produce every ordering of a list
        permutations generator recursive

    >>> list(permutations([1, 2, 3]))
    [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
    >>> list(permutations([]))
    [[]]
    """
    if not items:
        yield []
    for index, item in enumerate(items):
        for rest in permutations(items[:index] + items[index + 1:]):
            yield [item, *rest]


def subsets(items):
    """Yield all subsets of the items as lists.

    Ask:
        recursive generator that yields all subsets
        generate the power set lazily with yield
        subset generator without itertools
        yield every subset of a list

    >>> list(subsets([1, 2]))
    [[], [2], [1], [1, 2]]
    >>> list(subsets([]))
    [[]]
    """
    if not items:
        yield []
        return
    for rest in subsets(items[1:]):
        yield rest
    for rest in subsets(items[1:]):
        yield [items[0], *rest]


def walk_tree(tree):
    """Yield the values of a nested dictionary with its path of keys.

    Ask:
        generator that walks a nested dict and yields path and value
        recursively yield all leaf values of a nested dictionary with their keys
        yield (path, value) pairs from nested dicts
        traverse a dictionary tree with a recursive generator

    >>> list(walk_tree({"a": 1, "b": {"c": 2, "d": {"e": 3}}}))
    [(('a',), 1), (('b', 'c'), 2), (('b', 'd', 'e'), 3)]
    >>> list(walk_tree({}))
    []
    """
    for key, value in tree.items():
        if isinstance(value, dict):
            for path, leaf in walk_tree(value):
                yield (key, *path), leaf
        else:
            yield (key,), value


def reverse_items(items):
    """Yield the items of a sequence from last to first.

    Ask:
        generator that yields items in reverse order
        reverse a sequence with a generator
        yield the characters of a string backwards
        own reversed() using yield

    >>> list(reverse_items("abc")), list(reverse_items([]))
    (['c', 'b', 'a'], [])
    """
    for index in range(len(items) - 1, -1, -1):
        yield items[index]


def enumerate_items(items, start=0):
    """Yield each item with its number.

    Ask:
        own enumerate function as a generator
        reimplement enumerate with yield
        generator that yields index and item pairs
        write a custom enumerate with a start value

    >>> list(enumerate_items("ab", start=1)), list(enumerate_items([]))
    ([(1, 'a'), (2, 'b')], [])
    >>> list(enumerate_items("a"))
    [(0, 'a')]
    """
    index = start
    for item in items:
        yield index, item
        index += 1


def matching_lines(lines, word):
    """Yield the lines that contain a word, with their line number.

    Ask:
        grep-like generator that yields line number and line containing a word
        yield lines which contain a search term with their numbers
        filter lines with a generator and keep line numbers
        generator to search for text in lines of a file object
        generator of lines containing a pattern

    >>> list(matching_lines(["an error", "fine", "error 2"], "error"))
    [(1, 'an error'), (3, 'error 2')]
    >>> list(matching_lines([], "x"))
    []
    """
    for number, line in enumerate(lines, start=1):
        if word in line:
            yield number, line


def random_numbers(low, high):
    """Yield random integers between low and high without end.

    Ask:
        generator that yields random numbers forever
        infinite stream of random integers between low and high
        random number generator function with yield
        endless random integers in a range

    >>> numbers = random_numbers(1, 3)
    >>> {next(numbers) for _ in range(200)} == {1, 2, 3}
    True
    """
    while True:
        yield random.randint(low, high)


def alphabet(first="a", last="z"):
    """Yield the letters from first to last.

    Ask:
        generator that yields the letters from a to z
        yield each letter of the alphabet
        range over characters from one letter to another
        generator for all characters between two letters inclusive

    >>> "".join(alphabet())
    'abcdefghijklmnopqrstuvwxyz'
    >>> list(alphabet("c", "e"))
    ['c', 'd', 'e']
    """
    for code in range(ord(first), ord(last) + 1):
        yield chr(code)


def merge_sorted(first, second):
    """Yield the items of two sorted lists in order.

    Ask:
        generator that merges two sorted lists
        lazily merge two sorted sequences with yield
        yield elements of two ordered lists in sorted order
        merge step of two sorted lists as a generator

    >>> list(merge_sorted([1, 4, 6], [2, 4, 9, 10]))
    [1, 2, 4, 4, 6, 9, 10]
    >>> list(merge_sorted([], [1])), list(merge_sorted([1], []))
    ([1], [1])
    """
    i = j = 0
    while i < len(first) and j < len(second):
        if first[i] <= second[j]:
            yield first[i]
            i += 1
        else:
            yield second[j]
            j += 1
    yield from first[i:]
    yield from second[j:]


def pascal_rows():
    """Yield the rows of Pascal's triangle without end.

    Ask:
        generator for the rows of pascal's triangle
        yield pascal triangle rows one by one forever
        infinite generator of binomial coefficient rows
        pascal triangle with yield

    >>> rows = pascal_rows()
    >>> [next(rows) for _ in range(4)]
    [[1], [1, 1], [1, 2, 1], [1, 3, 3, 1]]
    """
    row = [1]
    while True:
        yield row
        row = [1, *(a + b for a, b in zip(row, row[1:])), 1]


def with_next(items):
    """Yield each item with True if it is the last one.

    Ask:
        generator that tells whether an item is the last one
        loop over an iterable and know which item is last
        yield (item, is_last) pairs
        detect the last iteration of a for loop over any iterable
        lookahead generator (item, is_last)

    >>> list(with_next("abc"))
    [('a', False), ('b', False), ('c', True)]
    >>> list(with_next([])), list(with_next([0]))
    ([], [(0, True)])
    """
    iterator = iter(items)
    try:
        current = next(iterator)
    except StopIteration:
        return
    for following in iterator:
        yield current, False
        current = following
    yield current, True


def poll(get_value, stop):
    """Yield the results of a function until it returns a stop value.

    Ask:
        generator that calls a function until it returns a sentinel value
        keep calling a function and yield results until a stop value
        poll a callable with a generator until it gives the sentinel
        yield return values of repeated calls until a given value is returned

    >>> values = iter([3, 5, 0, 7])
    >>> list(poll(lambda: next(values), 0))
    [3, 5]
    """
    while (value := get_value()) != stop:
        yield value


def snippet_generator_expression(numbers):
    """Sum squares with a generator expression.

    Ask:
        generator expression for the sum of squares of numbers
        sum the squares of a list with a generator expression
        example of a generator expression instead of a list comprehension
        use a generator expression to add up squared numbers

    >>> snippet_generator_expression([1, 2, 3])
    14
    >>> snippet_generator_expression([])
    0
    """
    total = sum(n ** 2 for n in numbers)
    return total


def snippet_pipeline(lines):
    """Clean lines with a chain of generator expressions.

    Ask:
        chain generator expressions to process lines lazily
        generator pipeline: strip lines, drop empty ones and convert to int
        data pipeline with generator expressions
        build a lazy pipeline that turns text lines into integers

    >>> snippet_pipeline([" 1\\n", "\\n", "22\\n"])
    [1, 22]
    """
    stripped = (line.strip() for line in lines)
    non_empty = (line for line in stripped if line)
    numbers = [int(line) for line in non_empty]
    return numbers
