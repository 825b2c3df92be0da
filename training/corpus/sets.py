"""Making, combining and comparing sets."""
from itertools import chain, combinations


def union(a, b):
    """Return the union of two sets.

    Ask:
        union of two sets
        combine two sets
        all elements that are in either set
        function that returns the union of set a and set b
        merge sets

    >>> union({1, 2}, {2, 3}) == {1, 2, 3}
    True
    >>> union(set(), set())
    set()
    """
    return a | b


def intersection(a, b):
    """Return the intersection of two sets.

    Ask:
        intersection of two sets
        elements that are in both sets
        common members of two sets
        which items do set a and set b share
        set and
        common elements of two sets

    >>> intersection({1, 2}, {2, 3})
    {2}
    >>> intersection({1}, {2})
    set()
    """
    return a & b


def difference(a, b):
    """Return the elements of a set that are not in another.

    Ask:
        difference of two sets
        elements in set a but not in set b
        subtract one set from another
        members of the first set missing from the second set
        set minus
        set difference a minus b
        elements of one set that are not in the other

    >>> difference({1, 2}, {2, 3})
    {1}
    >>> difference(set(), {1})
    set()
    """
    return a.difference(b)


def symmetric_difference(a, b):
    """Return the elements that are in exactly one of two sets.

    Ask:
        symmetric difference of two sets
        elements in one set or the other but not in both sets
        set xor
        members not shared by two sets
        exclusive elements of two sets
        elements in set a or b but not both

    >>> symmetric_difference({1, 2}, {2, 3}) == {1, 3}
    True
    >>> symmetric_difference({1}, {1})
    set()
    """
    return a ^ b


def is_subset(a, b):
    """Tell whether one set is a subset of another.

    Ask:
        check if a set is a subset of another set
        are all elements of set a in set b
        is one set contained in another
        subset test
        issubset

    >>> is_subset({1}, {1, 2})
    True
    >>> is_subset({1, 3}, {1, 2})
    False
    >>> is_subset({1}, {1})
    True
    """
    return a <= b


def is_proper_subset(a, b):
    """Tell whether one set is a proper subset of another.

    Ask:
        check if a set is a proper subset
        strict subset test: contained but not equal
        is set a smaller than and inside set b
        proper subset
        subset that is not the whole set
        is set a proper subset

    >>> is_proper_subset({1}, {1, 2})
    True
    >>> is_proper_subset({1}, {1})
    False
    """
    return a.issubset(b) and a != b


def is_superset(a, b):
    """Tell whether one set is a superset of another.

    Ask:
        check if a set is a superset of another set
        does set a contain every element of set b
        superset test
        is one set a superset
        set a includes set b

    >>> is_superset({1, 2}, {1})
    True
    >>> is_superset({1}, {2})
    False
    >>> is_superset({1}, {1})
    True
    """
    return a.issuperset(b)


def are_disjoint(a, b):
    """Tell whether two sets have no elements in common.

    Ask:
        check if two sets are disjoint
        do two sets have no elements in common
        disjoint test
        are two groups completely separate
        no overlap between two sets

    >>> are_disjoint({1}, {2})
    True
    >>> are_disjoint({1, 2}, {2})
    False
    >>> are_disjoint(set(), set())
    True
    """
    return a.isdisjoint(b)


def to_set(items):
    """Convert a list to a set.

    Ask:
        convert a list to a set
        set from a list
        make a set of the elements of an array
        unique elements of a list as a set
        list to set
        set of the distinct elements of a list

    >>> to_set([1, 2, 1]) == {1, 2}
    True
    >>> to_set([])
    set()
    """
    return set(items)


def to_sorted_list(values):
    """Convert a set to a sorted list.

    Ask:
        convert a set to a sorted list
        set to list in ascending order
        sort a set
        elements of a set as an ordered list
        sorted list from a set

    >>> to_sorted_list({3, 1, 2})
    [1, 2, 3]
    >>> to_sorted_list(set())
    []
    """
    return sorted(values)


def add_to_set(values, value):
    """Add an element to a set.

    Ask:
        add an element to a set
        insert an item into a set and return it
        put a value in a set
        how to add something to a set
        set add

    >>> add_to_set({1}, 2) == {1, 2}
    True
    >>> add_to_set({1}, 1)
    {1}
    """
    values.add(value)
    return values


def add_all(values, items):
    """Add several elements to a set.

    Ask:
        add several elements to a set
        update a set with the items of a list
        insert multiple values into a set
        extend a set
        add all items of an iterable to a set

    >>> add_all({1}, [2, 1]) == {1, 2}
    True
    """
    values.update(items)
    return values


def remove_from_set(values, value):
    """Remove an element from a set if it is there.

    Ask:
        remove an element from a set if present
        discard an item from a set without an error
        delete a value from a set safely
        take a member out of a set
        set discard

    >>> remove_from_set({1, 2}, 2)
    {1}
    >>> remove_from_set({1}, 5)
    {1}
    """
    values.discard(value)
    return values


def is_member(values, value):
    """Tell whether an element is in a set.

    Ask:
        check if an element is in a set
        set membership test
        is a value a member of a set
        does the set contain x
        fast lookup in a set

    >>> is_member({1, 2}, 2)
    True
    >>> is_member(set(), 2)
    False
    """
    return value in values


def cardinality(values):
    """Return the number of elements of a set.

    Ask:
        number of elements in a set
        cardinality of a set
        size of a set
        how many members does a set have
        length of a set

    >>> cardinality({1, 2, 2})
    2
    >>> cardinality(set())
    0
    """
    return len(values)


def power_set(values):
    """Return the power set of a set as a list of sets.

    Ask:
        power set of a set
        all subsets of a set as a list of sets
        every subset of a set with itertools
        generate the powerset
        set of all subsets as frozensets or sets

    >>> power_set({1, 2})
    [set(), {1}, {2}, {1, 2}]
    >>> power_set(set())
    [set()]
    """
    items = list(values)
    subsets = chain.from_iterable(combinations(items, r) for r in range(len(items) + 1))
    return [set(subset) for subset in subsets]


def subsets_of_size(values, n):
    """Return all subsets of a set with n elements.

    Ask:
        all subsets of a given size of a set
        subsets with n elements
        choose n members of a set in every possible way
        k-element subsets as a list of sets
        combinations of a set as sets

    >>> subsets_of_size({1, 2}, 1)
    [{1}, {2}]
    >>> subsets_of_size({1}, 2)
    []
    """
    return [set(subset) for subset in combinations(values, n)]


def cartesian(a, b):
    """Return the cartesian product of two sets.

    Ask:
        cartesian product of two sets
        all ordered pairs of elements of two sets
        set of tuples (x, y) with x in a and y in b
        cross product of sets
        a times b for sets

    >>> sorted(cartesian({1, 2}, {"x"}))
    [(1, 'x'), (2, 'x')]
    >>> cartesian(set(), {1})
    set()
    """
    return {(x, y) for x in a for y in b}


def union_all(sets):
    """Return the union of any number of sets.

    Ask:
        union of several sets
        union of a list of sets
        combine many sets into one
        all elements of a list of sets
        merge multiple sets

    >>> union_all([{1}, {2}, {1, 3}]) == {1, 2, 3}
    True
    >>> union_all([])
    set()
    """
    return set().union(*sets)


def intersection_all(sets):
    """Return the intersection of any number of sets.

    Ask:
        intersection of several sets
        intersection of a list of sets
        elements that are in all sets
        common members of many sets, empty set for no sets
        what do all the sets share

    >>> intersection_all([{1, 2}, {2, 3}, {2}])
    {2}
    >>> intersection_all([])
    set()
    """
    return set.intersection(*sets) if sets else set()


def in_exactly_one(sets):
    """Return the elements that are in exactly one of several sets.

    Ask:
        elements that occur in exactly one of several sets
        members unique to a single set among many
        items that only one of the sets has
        values that no two sets share
        exclusive members over a list of sets
        elements that appear in only one of the sets
        items unique to one of several sets

    >>> in_exactly_one([{1, 2}, {2, 3}, {3, 4}]) == {1, 4}
    True
    >>> in_exactly_one([])
    set()
    """
    once, repeated = set(), set()
    for values in sets:
        repeated |= once & values
        once |= values
    return once - repeated


def pairwise_disjoint(sets):
    """Tell whether several sets are pairwise disjoint.

    Ask:
        check if several sets are pairwise disjoint
        do no two sets of a list overlap
        mutually exclusive sets test
        are all groups separate from each other
        pairwise disjoint

    >>> pairwise_disjoint([{1}, {2}, {3}])
    True
    >>> pairwise_disjoint([{1}, {2}, {1}])
    False
    >>> pairwise_disjoint([])
    True
    """
    return sum(map(len, sets)) == len(set().union(*sets))


def is_partition(parts, whole):
    """Tell whether sets form a partition of a set.

    Ask:
        check if sets are a partition of a set
        do the parts cover the whole set without overlap
        partition test: disjoint, non-empty and complete
        is a list of sets a partition
        every element in exactly one part

    >>> is_partition([{1}, {2, 3}], {1, 2, 3})
    True
    >>> is_partition([{1}, {1, 2}], {1, 2})
    False
    >>> is_partition([{1}], {1, 2})
    False
    >>> is_partition([set(), {1}], {1})
    False
    """
    if not all(parts):
        return False
    return sum(map(len, parts)) == len(whole) and set().union(*parts) == whole


def complement(values, universe):
    """Return the complement of a set in a universe.

    Ask:
        complement of a set
        elements of the universe that are not in the set
        set complement with respect to a universal set
        everything in u except a
        not in the set

    >>> complement({1}, {1, 2, 3}) == {2, 3}
    True
    >>> complement({1}, {1})
    set()
    """
    return universe - values


def jaccard_index(a, b):
    """Return the Jaccard index of two sets.

    Ask:
        jaccard index of two sets
        jaccard similarity coefficient for sets
        intersection over union of two sets
        similarity of sets as a number from 0 to 1
        iou of two sets, 1 for two empty sets

    >>> jaccard_index({1, 2}, {2, 3})
    0.3333333333333333
    >>> jaccard_index({1}, {2})
    0.0
    >>> jaccard_index(set(), set())
    1.0
    """
    if not a and not b:
        return 1.0
    return len(a & b) / len(a | b)


def dice_coefficient(a, b):
    """Return the Dice coefficient of two sets.

    Ask:
        dice coefficient of two sets
        sorensen-dice similarity
        twice the overlap divided by the total size of two sets
        f1 style overlap of two sets
        sørensen index for sets

    >>> dice_coefficient({1, 2}, {2, 3})
    0.5
    >>> dice_coefficient(set(), set())
    1.0
    >>> dice_coefficient({1}, {2})
    0.0
    """
    if not a and not b:
        return 1.0
    return 2 * len(a & b) / (len(a) + len(b))


def overlap_coefficient(a, b):
    """Return the overlap coefficient of two sets.

    Ask:
        overlap coefficient of two sets
        szymkiewicz-simpson coefficient
        intersection divided by the size of the smaller set
        how much of the smaller set is in the larger one
        overlap ratio relative to the smaller set

    >>> overlap_coefficient({1, 2, 3}, {2, 4})
    0.5
    >>> overlap_coefficient({1}, {1, 2})
    1.0
    >>> overlap_coefficient(set(), {1})
    0.0
    """
    smaller = min(len(a), len(b))
    return len(a & b) / smaller if smaller else 0.0


def set_extremes(values):
    """Return the largest and smallest element of a set.

    Ask:
        maximum and minimum of a set
        find the max and the min element in a set
        smallest and largest member of a set
        extremes of a set as a tuple
        set min max

    >>> set_extremes({3, 1, 2})
    (1, 3)
    """
    return min(values), max(values)


def any_element(values):
    """Return an arbitrary element of a set without removing it.

    Ask:
        get any element of a set without removing it
        return one arbitrary member of a set, None if empty
        peek at a set
        first item of a set by iteration
        retrieve some element from a set

    >>> any_element({5})
    5
    >>> any_element(set()) is None
    True
    """
    return next(iter(values), None)


def even_set(n):
    """Return a set of the even numbers up to n.

    Ask:
        set comprehension of the even numbers up to n
        set of all even numbers from 0 to n
        even numbers as a set
        build a set with a comprehension and a condition
        {0, 2, 4, ...} up to a limit

    >>> sorted(even_set(6))
    [0, 2, 4, 6]
    >>> even_set(0)
    {0}
    """
    return {number for number in range(n + 1) if number % 2 == 0}


def square_set(numbers):
    """Return the set of squares of numbers.

    Ask:
        set of the squares of a list of numbers
        distinct squares of numbers with a set comprehension
        unique squared values
        set comprehension with x squared
        squares without duplicates

    >>> sorted(square_set([-1, 1, 2]))
    [1, 4]
    >>> square_set([])
    set()
    """
    return {number ** 2 for number in numbers}


def letters_used(text):
    """Return the set of distinct letters of a text.

    Ask:
        set of the letters in a text
        distinct alphabetic characters, lower case
        which letters occur in a sentence, as a set
        unique letters of a string as a set
        letters used in a word
        set of letters of a string

    >>> sorted(letters_used("Abba c!"))
    ['a', 'b', 'c']
    >>> letters_used("1")
    set()
    """
    return {char for char in text.lower() if char.isalpha()}


def missing_letters(text):
    """Return the letters of the alphabet that a text does not use.

    Ask:
        letters missing from a text to be a pangram
        which letters of the alphabet does a sentence not contain
        unused letters of a to z as a sorted string
        alphabet minus the letters of a text
        find the missing letters
        missing letters between a and z in a string
        letters of the alphabet a text lacks

    >>> missing_letters("The quick brown fox jumps over the dog")
    'alyz'
    >>> missing_letters("abcdefghijklmnopqrstuvwxyz")
    ''
    """
    return "".join(sorted(set("abcdefghijklmnopqrstuvwxyz") - set(text.lower())))


def common_words(a, b):
    """Return the words that two texts have in common.

    Ask:
        common words of two texts
        words that occur in both sentences, as a set
        shared vocabulary of two strings, ignoring case
        intersection of the words in two texts
        which words do two sentences have in common
        common words in two sentences
        words that two sentences share

    >>> sorted(common_words("The red fox", "a fox is RED"))
    ['fox', 'red']
    >>> common_words("", "a")
    set()
    """
    return set(a.lower().split()) & set(b.lower().split())


def common_letters(a, b):
    """Return the letters that two words have in common.

    Ask:
        common letters of two words
        characters that are in both strings, sorted
        letters shared by two strings
        intersection of the characters of two words
        which characters do two words share
        common letters of two strings without duplicates
        letters that are in both strings
        which characters do two strings share
        set of common letters
        set of letters which two words share
        common characters of two strings
        letters that two strings share

    >>> common_letters("hello", "world")
    'lo'
    >>> common_letters("a", "b")
    ''
    """
    return "".join(sorted(set(a) & set(b)))


def words_only_in_first(first, second):
    """Return the words of the first text that are not in the second.

    Ask:
        words of the first text that do not occur in the second
        set difference of the words in two texts, sorted
        words only found in one sentence and not the other text
        new words in a text compared to another

    >>> words_only_in_first("red fox runs", "the fox")
    ['red', 'runs']
    >>> words_only_in_first("", "a")
    []
    """
    return sorted(set(first.split()) - set(second.split()))


def freeze(items):
    """Return a frozen set of items, usable as a dictionary key.

    Ask:
        immutable set from a list
        make a frozenset
        hashable set to use as a dictionary key
        convert a collection into a set that cannot change
        freeze a set

    >>> freeze([1, 2, 1]) == frozenset({1, 2})
    True
    >>> len({freeze([1, 2]): 0, freeze([2, 1]): 0})
    1
    """
    return frozenset(items)


def unique_groups(groups):
    """Remove the duplicate lists of a list of lists, ignoring order inside.

    Ask:
        remove duplicate sets from a list of lists
        unique groups ignoring the order of their members
        deduplicate lists that contain the same elements in another order
        keep one of each set of items
        distinct combinations regardless of order

    >>> unique_groups([[1, 2], [2, 1], [3]])
    [[1, 2], [3]]
    >>> unique_groups([[1, 1, 2], [1, 2, 2]])
    [[1, 1, 2], [1, 2, 2]]
    >>> unique_groups([])
    []
    """
    seen = set()
    result = []
    for group in groups:
        key = tuple(sorted(group))
        if key not in seen:
            seen.add(key)
            result.append(group)
    return result


def membership_changes(before, after):
    """Return who joined and who left between two sets of members.

    Ask:
        compare two sets of members: who joined and who left
        added and removed elements between two sets
        new and gone users given yesterday's and today's set
        changes between two sets, sorted
        set diff with additions and removals
        compare old and new set: added and removed elements

    >>> membership_changes({"ann", "bob"}, {"bob", "cy"})
    (['cy'], ['ann'])
    >>> membership_changes(set(), set())
    ([], [])
    """
    return sorted(after - before), sorted(before - after)


def count_in(items, wanted):
    """Return the number of stones that are jewels.

    Ask:
        count how many items of a list are in a set
        how many characters of a string belong to a set of allowed ones
        jewels and stones
        number of list elements that are members of another collection
        count hits in a lookup set

    >>> count_in("aAAbbbb", "aA")
    3
    >>> count_in("", "a")
    0
    """
    wanted = set(wanted)
    return sum(item in wanted for item in items)


def merge_overlapping(sets):
    """Return sets merged as long as they share elements.

    Ask:
        merge sets that share elements
        connected groups: combine overlapping sets until all are disjoint
        merge lists with common items into groups
        cluster overlapping sets
        union of sets that intersect

    >>> [sorted(group) for group in merge_overlapping([{1, 2}, {3}, {2, 4}])]
    [[3], [1, 2, 4]]
    >>> merge_overlapping([])
    []
    """
    merged = []
    for values in sets:
        values = set(values)
        separate = []
        for other in merged:
            if values & other:
                values |= other
            else:
                separate.append(other)
        merged = separate + [values]
    return merged
