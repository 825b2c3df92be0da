"""Idioms with itertools: product, combinations, groupby, chain, islice, accumulate and others."""
import itertools
import operator
from itertools import (accumulate, chain, combinations, combinations_with_replacement, compress,
                       count, cycle, dropwhile, groupby, islice, permutations, product, repeat,
                       starmap, takewhile, tee, zip_longest)


def all_orders(items):
    """Return all permutations of the items.

    Ask:
        all permutations of a list with itertools
        every possible ordering of the items
        list all arrangements of a sequence
        itertools.permutations as a list

    >>> all_orders([1, 2, 3])
    [(1, 2, 3), (1, 3, 2), (2, 1, 3), (2, 3, 1), (3, 1, 2), (3, 2, 1)]
    >>> all_orders([])
    [()]
    """
    return list(permutations(items))


def unique_permutations(numbers):
    """Return the distinct permutations of a list that may have duplicates, sorted.

    Ask:
        distinct permutations of a list with duplicates
        unique orderings of a list containing equal elements
        permutations without repeated results
        remove duplicate permutations of numbers

    >>> unique_permutations([1, 1, 2])
    [(1, 1, 2), (1, 2, 1), (2, 1, 1)]
    >>> unique_permutations([])
    [()]
    """
    return sorted(set(permutations(numbers)))


def binary_strings(n):
    """Return all strings of n binary digits.

    Ask:
        all binary strings of length n
        generate every bit pattern of n bits
        list all combinations of 0 and 1 with a given length
        binary numbers with n digits as strings, using product
        generate all binary numbers with n bits

    >>> binary_strings(2)
    ['00', '01', '10', '11']
    >>> binary_strings(0)
    ['']
    """
    return ["".join(bits) for bits in product("01", repeat=n)]


def passwords(alphabet, length):
    """Return all strings of a length over an alphabet.

    Ask:
        all strings of a given length from an alphabet
        every possible word of n letters over a set of characters
        generate all pin codes of a length from given characters
        itertools.product with repeat to build strings

    >>> passwords("ab", 2)
    ['aa', 'ab', 'ba', 'bb']
    >>> len(passwords("0123456789", 3))
    1000
    """
    return ["".join(letters) for letters in product(alphabet, repeat=length)]


def parameter_grid(options):
    """Return a dictionary for every combination of option values.

    Ask:
        all combinations of a dictionary of lists as dictionaries
        parameter grid from a dict of options
        grid search combinations without sklearn
        expand {'a': [1, 2], 'b': [3]} into a list of dicts
        cartesian product of dict of lists
        all combinations of list of options product as dicts

    >>> parameter_grid({"a": [1, 2], "b": [3]})
    [{'a': 1, 'b': 3}, {'a': 2, 'b': 3}]
    >>> parameter_grid({})
    [{}]
    """
    return [dict(zip(options, values)) for values in product(*options.values())]


def multisets(items, k):
    """Return all ways to choose k items where an item may be taken again.

    Ask:
        combinations with repetition
        choose k items with replacement, order does not matter
        combinations_with_replacement of a list
        all multisets of size k

    >>> multisets("ab", 2)
    [('a', 'a'), ('a', 'b'), ('b', 'b')]
    >>> multisets([], 1)
    []
    """
    return list(combinations_with_replacement(items, k))


def power_set(items):
    """Return all subsets of the items as tuples, smallest first.

    Ask:
        power set of a list with itertools
        all subsets of a set
        powerset recipe with chain and combinations
        every combination of every size

    >>> power_set([1, 2, 3])
    [(), (1,), (2,), (3,), (1, 2), (1, 3), (2, 3), (1, 2, 3)]
    >>> power_set([])
    [()]
    """
    sizes = range(len(items) + 1)
    return list(chain.from_iterable(combinations(items, size) for size in sizes))


def all_substring_pairs(text):
    """Return all substrings of a text with combinations of their ends.

    Ask:
        all substrings of a string with itertools.combinations
        substrings by choosing start and end with combinations
        every contiguous substring using itertools
        list of substrings from combinations of indexes

    >>> all_substring_pairs("abc")
    ['a', 'ab', 'abc', 'b', 'bc', 'c']
    >>> all_substring_pairs("")
    []
    """
    return [text[i:j] for i, j in combinations(range(len(text) + 1), 2)]


def drop_repeats(items):
    """Return items without equal neighbours, with itertools.

    Ask:
        remove consecutive duplicates with itertools.groupby
        collapse runs of the same value into one, using groupby
        drop adjacent repeated elements with groupby
        keep only the first of each run of equal items

    >>> drop_repeats([1, 1, 2, 2, 1])
    [1, 2, 1]
    >>> drop_repeats([])
    []
    """
    return [item for item, _ in groupby(items)]


def group_by_key(items, key):
    """Return a dictionary of lists of items with the same key with groupby.

    Ask:
        group items by a key function with sorted and itertools.groupby
        itertools.groupby into a dictionary
        groupby needs sorting first: group a list by key
        use groupby to collect items with the same key
        group a list with itertools.groupby
        sort and group items by a key function using itertools
        groupby dictionary of lists, keys in sorted order
        how to use groupby correctly with sorting
        itertools grouping of a list by key

    >>> group_by_key(["bat", "ant", "bee", "a"], key=lambda word: word[0])
    {'a': ['ant', 'a'], 'b': ['bat', 'bee']}
    >>> group_by_key([], len)
    {}
    """
    return {name: list(group) for name, group in groupby(sorted(items, key=key), key=key)}


def group_records(rows, field):
    """Return the rows grouped by the value of a field, with itertools.

    Ask:
        group a list of dicts by a field with groupby and itemgetter
        group records by key with itertools.groupby
        itemgetter and groupby to group dictionaries
        split rows of dictionaries into groups by one column, with itertools
        itertools groupby to group sorted list of dicts

    >>> rows = [{"t": "b", "n": 1}, {"t": "a", "n": 2}, {"t": "b", "n": 3}]
    >>> group_records(rows, "t")
    {'a': [{'t': 'a', 'n': 2}], 'b': [{'t': 'b', 'n': 1}, {'t': 'b', 'n': 3}]}
    """
    get_field = operator.itemgetter(field)
    ordered = sorted(rows, key=get_field)
    return {value: list(group) for value, group in groupby(ordered, key=get_field)}


def consecutive_ranges(numbers):
    """Return runs of consecutive integers as (first, last) pairs.

    Ask:
        group consecutive integers into ranges
        find runs of consecutive numbers in a sorted list
        turn [1, 2, 3, 5] into [(1, 3), (5, 5)]
        summarise page numbers as ranges with groupby

    >>> consecutive_ranges([1, 2, 3, 5, 7, 8])
    [(1, 3), (5, 5), (7, 8)]
    >>> consecutive_ranges([])
    []
    """
    ranges = []
    for _, group in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        run = [number for _, number in group]
        ranges.append((run[0], run[-1]))
    return ranges


def flatten(lists):
    """Return one list from a list of lists with chain.

    Ask:
        flatten a list of lists with itertools.chain
        chain.from_iterable to flatten
        join all the sublists with itertools
        one flat list out of nested lists using chain

    >>> flatten([[1], [2, 3], []])
    [1, 2, 3]
    >>> flatten([])
    []
    """
    return list(chain.from_iterable(lists))


def chain_lists(first, second, third):
    """Return the items of three lists as one list with chain.

    Ask:
        loop over several lists one after the other with itertools.chain
        join three lists with chain
        concatenate iterables with itertools.chain
        treat several sequences as one sequence

    >>> chain_lists([1], (2,), "a")
    [1, 2, 'a']
    >>> chain_lists([], [], [])
    []
    """
    return list(chain(first, second, third))


def first_n(iterable, n):
    """Return the first n items of any iterable.

    Ask:
        first n items of a generator with islice
        take n items from an iterator as a list
        slice a generator
        itertools.islice to get the first elements

    >>> first_n(iter("abcd"), 2), first_n([1], 5), first_n(itertools.count(3), 0)
    (['a', 'b'], [1], [])
    """
    return list(islice(iterable, n))


def nth_item(iterable, n, default=None):
    """Return item number n (from 0) of any iterable, or a default.

    Ask:
        get the nth item of an iterator
        nth element of a generator or a default value
        index into an iterator with islice
        item at position n of an iterable which has no indexing
        nth item of an iterator or default

    >>> nth_item(iter("abc"), 1), nth_item(iter("abc"), 3), nth_item([], 0, "x")
    ('b', None, 'x')
    """
    return next(islice(iterable, n, None), default)


def slice_iterator(iterable, start, stop, step=1):
    """Return the items from start to below stop of any iterable.

    Ask:
        slice an iterator with start, stop and step
        islice with start and stop
        get items 10 to 20 of a generator
        take every third item of an iterator between two positions

    >>> slice_iterator(iter("abcdef"), 1, 5), slice_iterator(range(10), 1, 8, 3)
    (['b', 'c', 'd', 'e'], [1, 4, 7])
    """
    return list(islice(iterable, start, stop, step))


def split_into_chunks(iterable, size):
    """Yield tuples of up to size items with islice.

    Ask:
        split an iterable into chunks with islice
        batched function for older python versions
        itertools batched recipe
        chunk any iterator into tuples of n items
        chunks of an iterable of size n

    >>> list(split_into_chunks("abcde", 2))
    [('a', 'b'), ('c', 'd'), ('e',)]
    >>> list(split_into_chunks([], 2))
    []
    """
    iterator = iter(iterable)
    while chunk := tuple(islice(iterator, size)):
        yield chunk


def fill_chunks(items, size, fill=None):
    """Return tuples of exactly size items, the last one padded.

    Ask:
        grouper recipe: fixed length chunks with fill value
        chunk a list and pad the last chunk
        split into groups of n and fill up the last group with zip_longest
        collect data into equal sized blocks with padding

    >>> fill_chunks("abc", 2, "-")
    [('a', 'b'), ('c', '-')]
    >>> fill_chunks([], 2)
    []
    """
    return list(zip_longest(*[iter(items)] * size, fillvalue=fill))


def account_balances(start, changes):
    """Return the balance at the start and after each change.

    Ask:
        balance after each transaction with accumulate and initial
        running balance from a start value and a list of changes
        accumulate with an initial value
        account balance history from deposits and withdrawals

    >>> account_balances(100, [-30, 50]), account_balances(5, [])
    ([100, 70, 120], [5])
    """
    return list(accumulate(changes, initial=start))


def take_while_positive(numbers):
    """Return the numbers before the first that is not positive.

    Ask:
        takewhile example
        take numbers while they are positive
        leading positive numbers of a list with itertools.takewhile
        stop at the first number that is zero or negative
        takewhile positive numbers

    >>> take_while_positive([3, 1, 0, 5]), take_while_positive([-1]), take_while_positive([])
    ([3, 1], [], [])
    """
    return list(takewhile(lambda number: number > 0, numbers))


def skip_comments(lines):
    """Return the lines after the leading comment lines.

    Ask:
        skip comment lines at the start of a file with dropwhile
        dropwhile example
        drop the leading lines that start with #
        ignore header comments at the top only

    >>> skip_comments(["# a", "# b", "x", "# c"])
    ['x', '# c']
    >>> skip_comments(["# a"])
    []
    """
    return list(dropwhile(lambda line: line.startswith("#"), lines))


def select_by_mask(items, mask):
    """Return the items whose mask value is true.

    Ask:
        filter a list by a boolean mask
        itertools.compress example
        select elements with a list of booleans
        keep the items where the selector is true

    >>> select_by_mask("abcd", [True, False, 1, 0])
    ['a', 'c']
    >>> select_by_mask([], [])
    []
    """
    return list(compress(items, mask))


def apply_to_tuples(function, tuples):
    """Return the results of a function called with each tuple unpacked.

    Ask:
        starmap example
        call a function with each tuple of arguments
        map a function over a list of argument tuples
        use itertools.starmap with pow on pairs

    >>> apply_to_tuples(pow, [(2, 3), (5, 2)])
    [8, 25]
    >>> apply_to_tuples(max, [])
    []
    """
    return list(starmap(function, tuples))


def assign_in_turn(tasks, people):
    """Return each task with a person, people taking turns.

    Ask:
        assign tasks to people in turn with itertools.cycle
        distribute items round robin using cycle
        zip a long list with a repeating short list
        cycle through people while assigning jobs

    >>> assign_in_turn(["a", "b", "c"], ["ann", "bob"])
    [('a', 'ann'), ('b', 'bob'), ('c', 'ann')]
    """
    return list(zip(tasks, cycle(people)))


def numbered_names(prefix):
    """Return an iterator of prefix1, prefix2 and so on.

    Ask:
        endless numbered names with itertools.count
        itertools.count example
        generate unique names with a prefix and a number
        infinite sequence of labels item1, item2, item3

    >>> names = numbered_names("item")
    >>> next(names), next(names)
    ('item1', 'item2')
    """
    return (f"{prefix}{number}" for number in count(1))


def repeat_value(value, times):
    """Return a list that has a value a number of times with repeat.

    Ask:
        itertools.repeat example
        repeat a value n times with itertools
        list of the same value using itertools.repeat
        constant sequence with repeat

    >>> repeat_value("x", 3), repeat_value(0, 0)
    (['x', 'x', 'x'], [])
    """
    return list(repeat(value, times))


def iterate_pairs(iterable):
    """Return consecutive overlapping pairs with tee.

    Ask:
        pairwise with itertools.tee
        tee example: iterate over consecutive pairs
        overlapping pairs of an iterator using tee and next
        s -> (s0,s1), (s1,s2), (s2,s3) recipe

    >>> iterate_pairs(iter("abc")), iterate_pairs([1]), iterate_pairs([])
    ([('a', 'b'), ('b', 'c')], [], [])
    """
    first, second = tee(iterable)
    next(second, None)
    return list(zip(first, second))


def differences(numbers):
    """Return the differences of neighbouring numbers with pairwise.

    Ask:
        differences between consecutive numbers with itertools.pairwise
        itertools.pairwise example
        how much each value changed from the previous one using pairwise
        delta of neighbours in a series with itertools

    >>> differences([1, 4, 2]), differences([5]), differences([])
    ([3, -2], [], [])
    """
    return [b - a for a, b in itertools.pairwise(numbers)]


def partition(items, predicate):
    """Return the items that meet a predicate and those that do not.

    Ask:
        partition recipe: split an iterable by a predicate with tee and filterfalse
        split items into true and false lists with itertools
        filterfalse example
        use itertools.filterfalse to separate items by a condition
        partition iterable into true and false

    >>> partition([1, 2, 3, 4], lambda n: n > 2)
    ([3, 4], [1, 2])
    >>> partition([], bool)
    ([], [])
    """
    accepted, rejected = tee(items)
    return list(filter(predicate, accepted)), list(itertools.filterfalse(predicate, rejected))


def find_triplets(numbers, target):
    """Return the triples of numbers that add up to target.

    Ask:
        all combinations of three numbers that sum to a target
        triplets with a given sum using itertools
        find three numbers which add up to target, brute force
        every triple from a list whose total equals a value

    >>> find_triplets([1, 2, 3, 4, 5], 9)
    [(1, 3, 5), (2, 3, 4)]
    >>> find_triplets([1, 2], 3)
    []
    """
    return [triple for triple in combinations(numbers, 3) if sum(triple) == target]


def closest_pair(numbers):
    """Return the two numbers with the smallest difference.

    Ask:
        pair of numbers with the smallest difference
        find the two closest numbers in a list
        closest two values using combinations
        which two elements are nearest to each other
        find the two numbers that are closest to each other
        closest pair of numbers
        two closest numbers in a list

    >>> closest_pair([10, 3, 7, 20, 8])
    (7, 8)
    >>> closest_pair([1, 5])
    (1, 5)
    """
    return min(combinations(numbers, 2), key=lambda pair: abs(pair[0] - pair[1]))


def print_schedule(teams):
    """Print every match of teams that all play against each other.

    Ask:
        print all matches of a round robin tournament
        every team plays every other team once: print the games
        list the pairings for a league
        print each pair of teams with vs between them

    >>> print_schedule(["A", "B", "C"])
    A vs B
    A vs C
    B vs C
    """
    for home, away in combinations(teams, 2):
        print(f"{home} vs {away}")


def deck_of_cards():
    """Return the 52 cards of a deck as strings.

    Ask:
        make a deck of cards with itertools.product
        list of all 52 playing cards
        combine ranks and suits into cards
        generate a standard deck as strings

    >>> deck = deck_of_cards()
    >>> len(deck), len(set(deck)), deck[0], deck[-1]
    (52, 52, '2 of clubs', 'ace of spades')
    """
    ranks = ["2", "3", "4", "5", "6", "7", "8", "9", "10", "jack", "queen", "king", "ace"]
    suits = ["clubs", "diamonds", "hearts", "spades"]
    return [f"{rank} of {suit}" for suit, rank in product(suits, ranks)]


def dice_sums():
    """Return how often each sum of two dice comes up in all 36 rolls.

    Ask:
        all outcomes of two dice counted by sum
        how many ways to roll each total with two dice
        number of combinations for every sum of 2 dice
        frequency of sums of a pair of dice using product

    >>> sums = dice_sums()
    >>> sums[2], sums[7], sums[12], sum(sums.values())
    (1, 6, 1, 36)
    """
    counts = {}
    for a, b in product(range(1, 7), repeat=2):
        counts[a + b] = counts.get(a + b, 0) + 1
    return counts


def grid_points(width, height):
    """Return all (x, y) points of a grid.

    Ask:
        all coordinates of a grid with product
        list of every (x, y) cell of a width by height grid
        replace two nested for loops with itertools.product
        generate grid coordinates

    >>> grid_points(2, 2)
    [(0, 0), (0, 1), (1, 0), (1, 1)]
    >>> grid_points(0, 5)
    []
    """
    return list(product(range(width), range(height)))
