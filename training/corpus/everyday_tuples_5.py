"""Everyday requests about tuples, pairs and sets: picking, comparing, combining, counting."""
from itertools import combinations, permutations


def without_last(values):
    """Return a tuple without its last element.

    Ask:
        tuple with all but the last element
        drop the final item of a tuple
        new tuple lacking the last value
        cut off the end of a tuple

    >>> without_last((1, 2, 3)), without_last(())
    ((1, 2), ())
    """
    return values[:-1]


def sum_at_index(rows, index):
    """Return the sum of the elements at an index of tuples.

    Ask:
        sum of tuple elements at index i in list of tuples
        add the ith item of every tuple
        total of a column in a list of tuples
        sum of the nth elements of pairs

    >>> sum_at_index([(1, 2), (3, 4)], 1), sum_at_index([], 0)
    (6, 0)
    """
    return sum(row[index] for row in rows)


def max_of_seconds(pairs):
    """Return the largest second element of pairs.

    Ask:
        max of the second elements
        largest second value in a list of tuples
        biggest number in second position
        maximum of pair[1]

    >>> max_of_seconds([("a", 2), ("b", 7), ("c", 1)])
    7
    """
    return max(second for _, second in pairs)


def pair_with_smallest_second(pairs):
    """Return the pair with the smallest second element, None for no pairs.

    Ask:
        min tuple by second element
        which tuple has the lowest second value
        find the pair whose second item is smallest
        cheapest (name, price) tuple

    >>> pair_with_smallest_second([("a", 2), ("b", 1)]), pair_with_smallest_second([])
    (('b', 1), None)
    """
    return min(pairs, key=lambda pair: pair[1], default=None)


def pair_with_largest_second(pairs):
    """Return the pair with the largest second element, None for no pairs.

    Ask:
        max tuple by second element
        which tuple has the highest second value
        find the pair whose second item is largest
        most expensive (name, price) tuple

    >>> pair_with_largest_second([("a", 2), ("b", 5)]), pair_with_largest_second([])
    (('b', 5), None)
    """
    return max(pairs, key=lambda pair: pair[1], default=None)


def name_of_largest(pairs):
    """Return the first item of the pair with the largest second item.

    Ask:
        name of the best from (name, score) tuples
        who has the highest score in a list of tuples
        first element of the tuple whose second element is largest
        winner name from pairs of name and points

    >>> name_of_largest([("ann", 2), ("bob", 5), ("cy", 5)])
    'bob'
    """
    return max(pairs, key=lambda pair: pair[1])[0]


def tuple_to_index_dict(values):
    """Return a dict from index to element of a tuple.

    Ask:
        tuple to dict with index keys
        convert a tuple to a dictionary numbered from 0
        index: value dictionary of a sequence
        positions as keys and tuple items as values

    >>> tuple_to_index_dict(("a", "b"))
    {0: 'a', 1: 'b'}
    """
    return dict(enumerate(values))


def all_greater(a, b):
    """Return whether each element of the first tuple is greater than the one of the second.

    Ask:
        tuple comparison elementwise greater
        is every element of one tuple larger than the corresponding element of the other
        compare two tuples position by position with greater than
        check that a dominates b in each position

    >>> all_greater((2, 3), (1, 2)), all_greater((2, 3), (1, 3))
    (True, False)
    """
    return all(x > y for x, y in zip(a, b, strict=True))


def append_to_each(tuples, value):
    """Return the tuples with a value appended to each.

    Ask:
        add element to each tuple
        append the same value to every tuple in a list
        extend all tuples of a list by one item
        list of tuples each with an extra last element

    >>> append_to_each([(1, 2), ()], 0)
    [(1, 2, 0), (0,)]
    """
    return [item + (value,) for item in tuples]


def join_tuples(tuples):
    """Return one tuple with the elements of all tuples.

    Ask:
        concatenate tuples
        join several tuples into one
        chain a list of tuples to a single tuple
        all elements of many tuples in one tuple

    >>> join_tuples([(1, 2), (), (3,)])
    (1, 2, 3)
    """
    return tuple(item for values in tuples for item in values)


def tuple_products(tuples):
    """Return the product of the elements of each pair.

    Ask:
        product of each tuple in a list of pairs
        multiply the two numbers of every tuple
        list of products from a list of pairs
        pair products

    >>> tuple_products([(2, 3), (4, 0)])
    [6, 0]
    """
    return [a * b for a, b in tuples]


def larger_of_each_pair(pairs):
    """Return the larger number of each pair.

    Ask:
        larger number of each pair
        max of every tuple of two
        keep the bigger value of each (a, b)
        list of pair maximums

    >>> larger_of_each_pair([(1, 5), (4, 2)])
    [5, 4]
    """
    return [max(pair) for pair in pairs]


def sort_each_tuple(tuples):
    """Return the tuples with their elements sorted.

    Ask:
        sort the elements inside each tuple
        order every pair so that the smaller item comes first
        normalize pairs to ascending order
        sorted tuples in a list of tuples

    >>> sort_each_tuple([(2, 1), (3, 1, 2)])
    [(1, 2), (1, 2, 3)]
    """
    return [tuple(sorted(item)) for item in tuples]


def unique_pairs(pairs):
    """Return pairs without duplicates, (a, b) counting as (b, a).

    Ask:
        remove duplicate pairs regardless of order
        unique tuples where (1, 2) equals (2, 1)
        drop mirrored pairs from a list
        distinct unordered pairs

    >>> unique_pairs([(1, 2), (2, 1), (1, 3)])
    [(1, 2), (1, 3)]
    """
    seen = set()
    result = []
    for pair in pairs:
        key = frozenset(pair)
        if key not in seen:
            seen.add(key)
            result.append(pair)
    return result


def symmetric_pairs(pairs):
    """Return the pairs whose mirror image is in the list as well, once each.

    Ask:
        find symmetric pairs in a list of tuples
        pairs (a, b) for which (b, a) is also there
        mirrored tuples of a list
        which pairs occur in both directions

    >>> symmetric_pairs([(1, 2), (3, 4), (2, 1)])
    [(1, 2)]
    """
    seen = set()
    result = []
    for a, b in pairs:
        if (b, a) in seen:
            result.append((b, a))
        seen.add((a, b))
    return result


def tuples_with_all_positive(tuples):
    """Return the tuples whose elements are all positive.

    Ask:
        keep tuples with only positive elements
        filter a list of tuples to those with all numbers above zero
        tuples without a zero or negative value
        all positive tuples

    >>> tuples_with_all_positive([(1, 2), (0, 3), (-1, 1)])
    [(1, 2)]
    """
    return [item for item in tuples if all(number > 0 for number in item)]


def sum_of_pairs_to_list(pairs):
    """Return the sum of each pair, each distinct sum once and sorted.

    Ask:
        distinct sums of pairs sorted
        all different totals of a list of pairs
        sorted set of pair sums
        unique sums of tuples

    >>> sum_of_pairs_to_list([(1, 4), (2, 3), (0, 1)])
    [1, 5]
    """
    return sorted({a + b for a, b in pairs})


def index_pairs_all(items):
    """Return all pairs (i, j) of indices with i < j.

    Ask:
        all pairs of distinct indices
        every pair of positions i < j of a list
        index combinations of two of a sequence
        indices of all pairs

    >>> index_pairs_all("abc"), index_pairs_all([1])
    ([(0, 1), (0, 2), (1, 2)], [])
    """
    return list(combinations(range(len(items)), 2))


def pairs_with_even_product(numbers):
    """Return all pairs of numbers whose product is even.

    Ask:
        all pairs whose product is even
        pairs with at least one even number
        combinations of two numbers with an even product
        find pairs of elements that multiply to an even number

    >>> pairs_with_even_product([1, 2, 3])
    [(1, 2), (2, 3)]
    """
    return [(a, b) for a, b in combinations(numbers, 2) if a * b % 2 == 0]


def count_pairs_with_even_sum(numbers):
    """Return how many pairs of numbers have an even sum.

    Ask:
        count pairs with even sum
        number of pairs i < j whose sum is even
        how many pairs of elements add up to an even number
        even sum pairs count

    >>> count_pairs_with_even_sum([1, 2, 3, 4, 6]), count_pairs_with_even_sum([1, 2])
    (4, 0)
    """
    even = sum(1 for number in numbers if number % 2 == 0)
    odd = len(numbers) - even
    return even * (even - 1) // 2 + odd * (odd - 1) // 2


def count_divisible_sum_pairs(numbers, k):
    """Return how many pairs of numbers have a sum divisible by k.

    Ask:
        count pairs whose sum is divisible by k
        number of pairs i < j with (a[i] + a[j]) % k == 0
        divisible sum pairs
        how many pairs of elements add up to a multiple of k

    >>> count_divisible_sum_pairs([1, 3, 2, 6, 1, 2], 3)
    5
    """
    return sum(1 for a, b in combinations(numbers, 2) if (a + b) % k == 0)


def count_triplets_with_sum(numbers, target):
    """Return how many triples of elements have a given sum.

    Ask:
        count triples with a given sum
        number of triplets that add up to a target
        how many combinations of three numbers sum to k
        triplet sum count

    >>> count_triplets_with_sum([1, 2, 3, 4, 5], 9), count_triplets_with_sum([1, 2], 3)
    (2, 0)
    """
    return sum(1 for triple in combinations(numbers, 3) if sum(triple) == target)


def count_triplets_below(numbers, limit):
    """Return how many triples of elements have a sum below a limit.

    Ask:
        count triplets with sum smaller than a given value
        number of triples whose sum is less than target
        how many combinations of three numbers stay below a limit
        3sum smaller count

    >>> count_triplets_below([5, 1, 3, 4, 7], 12)
    4
    """
    return sum(1 for triple in combinations(numbers, 3) if sum(triple) < limit)


def different_pairs(a, b):
    """Return the pairs of elements from two lists that are not equal.

    Ask:
        all pairs of different elements from two lists
        combinations of two lists without equal pairs
        cartesian product without x == y
        pair items of a and b unless they are the same

    >>> different_pairs([1, 2], [2, 3])
    [(1, 2), (1, 3), (2, 3)]
    """
    return [(x, y) for x in a for y in b if x != y]


def increasing_triples(n):
    """Return all triples a < b < c of the numbers 1 to n.

    Ask:
        all triples a<b<c
        every increasing triple of integers up to n
        combinations of three numbers in ascending order from 1..n
        triples of distinct numbers with a below b below c

    >>> increasing_triples(4)
    [(1, 2, 3), (1, 2, 4), (1, 3, 4), (2, 3, 4)]
    """
    return list(combinations(range(1, n + 1), 3))


def ordered_pairs(items):
    """Return all ordered pairs of two different elements.

    Ask:
        all ordered pairs
        every (a, b) and (b, a) of a list
        permutations of length two
        pairs of elements where the order matters

    >>> ordered_pairs([1, 2, 3])
    [(1, 2), (1, 3), (2, 1), (2, 3), (3, 1), (3, 2)]
    """
    return list(permutations(items, 2))


def words_of_sentences(sentences):
    """Return the set of all words of several sentences.

    Ask:
        set of all words of several sentences
        vocabulary of a list of texts
        distinct words in a list of sentences
        collect every word used in many strings into a set

    >>> sorted(words_of_sentences(["a cat", "a dog"]))
    ['a', 'cat', 'dog']
    """
    return {word for sentence in sentences for word in sentence.split()}


def in_both_not_third(a, b, c):
    """Return the elements that are in the first two sets but not in the third.

    Ask:
        elements in a and b but not in c
        common to two sets and missing from a third
        intersection of two sets minus another
        values that a and b share and c does not have

    >>> in_both_not_third({1, 2, 3}, {2, 3}, {3})
    {2}
    """
    return (set(a) & set(b)) - set(c)


def either_is_subset(a, b):
    """Return whether one of two sets contains the other.

    Ask:
        is one set a subset of the other either way
        check if a is within b or b within a
        one collection contains all the elements of the other
        nested sets test for two sets

    >>> either_is_subset({1}, {1, 2}), either_is_subset({1, 3}, {1, 2})
    (True, False)
    >>> either_is_subset({1, 2}, {2})
    True
    """
    return set(a) <= set(b) or set(b) <= set(a)


def smallest_only_in_first(a, b):
    """Return the smallest element of the first collection that is not in the second, or None.

    Ask:
        smallest element of set difference
        least number of a that b lacks
        minimum of the elements only in the first list
        smallest value in a but not in b

    >>> smallest_only_in_first([1, 2, 5], [1, 3]), smallest_only_in_first([1], [1])
    (2, None)
    """
    return min(set(a) - set(b), default=None)


def overlapping_sets(sets):
    """Return the index pairs of the sets that have a common element.

    Ask:
        pairs of sets which intersect
        which sets of a list overlap
        indices of every two sets that share an element
        find all overlapping pairs of sets

    >>> overlapping_sets([{1, 2}, {2, 3}, {4}])
    [(0, 1)]
    """
    return [
        (i, j) for i, j in combinations(range(len(sets)), 2) if not sets[i].isdisjoint(sets[j])
    ]


def count_distinct_of_both(a, b):
    """Return how many distinct elements two lists have together.

    Ask:
        number of distinct elements in two lists
        size of the union of two arrays
        how many different values occur in either list
        count unique elements over both lists

    >>> count_distinct_of_both([1, 2, 2], [2, 3]), count_distinct_of_both([], [])
    (3, 0)
    """
    return len(set(a) | set(b))


def count_distinct_absolute(numbers):
    """Return how many distinct absolute values there are.

    Ask:
        number of distinct absolute values
        how many different magnitudes are in a list
        count unique values ignoring the sign
        distinct abs count

    >>> count_distinct_absolute([-1, 1, 2, 0]), count_distinct_absolute([])
    (3, 0)
    """
    return len({abs(number) for number in numbers})


def in_exactly_two(a, b, c):
    """Return the elements that are in exactly two of three lists, sorted.

    Ask:
        elements that appear in exactly two of three lists
        values common to two lists but not all three
        in two out of three collections
        which items occur in precisely two of three sets

    >>> in_exactly_two([1, 2, 3], [2, 3, 4], [3, 4, 5])
    [2, 4]
    """
    a, b, c = set(a), set(b), set(c)
    return sorted(((a & b) | (a & c) | (b & c)) - (a & b & c))


def in_at_least_two(lists):
    """Return the elements that occur in at least two of the lists, sorted.

    Ask:
        elements which occur in at least two of the lists
        values present in two or more lists
        items shared by any two of several lists
        what do at least two of three arrays have in common

    >>> in_at_least_two([[1, 1, 2], [2, 3], [3, 4]]), in_at_least_two([])
    ([2, 3], [])
    """
    seen, repeated = set(), set()
    for items in lists:
        current = set(items)
        repeated |= seen & current
        seen |= current
    return sorted(repeated)


def union_in_order(lists):
    """Return the distinct elements of several lists in order of appearance.

    Ask:
        union of several lists preserving order
        merge many lists into one without duplicates and keep the order
        unique elements of a list of lists in order
        combine lists, first occurrences only

    >>> union_in_order([[3, 1], [1, 2], [3]])
    [3, 1, 2]
    """
    return list(dict.fromkeys(item for items in lists for item in items))


def same_set(first, second):
    """Return whether two lists have the same elements regardless of order and duplicates.

    Ask:
        same elements ignoring order and duplicates
        do two lists contain the same distinct values
        equal as sets
        two lists have the same unique elements

    >>> same_set([1, 2, 2], [2, 1]), same_set([1], [1, 2])
    (True, False)
    """
    return set(first) == set(second)
