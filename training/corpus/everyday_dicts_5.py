"""Everyday requests about dicts: building, comparing, merging, picking by value."""
from collections import Counter, defaultdict


def squares_of_odd(n):
    """Return a dict of the odd numbers up to n and their squares.

    Ask:
        dict number to its square for odd numbers
        dictionary of odd numbers and their squares up to n
        map each odd integer to its square
        odd number keys with squared values

    >>> squares_of_odd(5), squares_of_odd(0)
    ({1: 1, 3: 9, 5: 25}, {})
    """
    return {i: i * i for i in range(1, n + 1, 2)}


def first_indices(items):
    """Return a dict from each element to the index of its first occurrence.

    Ask:
        dict of letter to index of first occurrence
        first position of every element as a dictionary
        map each item to where it occurs first
        index of the first appearance of each value

    >>> first_indices("abcab"), first_indices([])
    ({'a': 0, 'b': 1, 'c': 2}, {})
    """
    positions = {}
    for index, item in enumerate(items):
        positions.setdefault(item, index)
    return positions


def words_by_first_letter(text):
    """Return a dict from each first letter to the words of a text that start with it.

    Ask:
        dict of letter to list of words starting with it
        group the words of a sentence by their initial as dictionary
        index of words under their first letter
        map letters to the words that begin with them

    >>> words_by_first_letter("big apple bus")
    {'b': ['big', 'bus'], 'a': ['apple']}
    """
    groups = defaultdict(list)
    for word in text.split():
        groups[word[0].lower()].append(word)
    return dict(groups)


def divisors_table(n):
    """Return a dict from each number up to n to the list of its divisors.

    Ask:
        dict of number to list of its divisors
        divisors of all numbers from 1 to n in a dictionary
        map every integer up to n to its factors
        table of divisors

    >>> divisors_table(4)
    {1: [1], 2: [1, 2], 3: [1, 3], 4: [1, 2, 4]}
    """
    return {
        number: [i for i in range(1, number + 1) if number % i == 0]
        for number in range(1, n + 1)
    }


def parity_dict(numbers):
    """Return a dict from each number to "even" or "odd".

    Ask:
        dict from number to even or odd
        dictionary that tells for each number whether it is even
        label each integer of a list with its parity in a dict
        parity of every number as a dictionary

    >>> parity_dict([1, 2])
    {1: 'odd', 2: 'even'}
    """
    return {number: "even" if number % 2 == 0 else "odd" for number in numbers}


def parse_int_pairs(text):
    """Return a dict of ints from a text such as "a:1,b:2".

    Ask:
        dict from string "a:1,b:2"
        parse comma separated key:number pairs
        string of name:count pairs to a dictionary with ints
        convert "x:5, y:7" into a dict

    >>> parse_int_pairs("a:1, b:-2"), parse_int_pairs("")
    ({'a': 1, 'b': -2}, {})
    """
    pairs = {}
    for part in text.split(","):
        if part.strip():
            key, value = part.split(":")
            pairs[key.strip()] = int(value)
    return pairs


def pairs_from_strings(strings):
    """Return a dict from strings such as "key=value".

    Ask:
        list of key=value strings to dict
        parse a list of name=value items
        convert ["a=1", "b=2"] into a dictionary
        split each string at the equals sign and build a dict

    >>> pairs_from_strings(["a=1", "b=x=y"])
    {'a': '1', 'b': 'x=y'}
    """
    return dict(string.split("=", 1) for string in strings)


def to_pair_strings(mapping):
    """Return the entries of a dict as strings "key=value".

    Ask:
        dict to list of strings "key=value"
        entries of a dictionary as key=value texts
        format each key and value with an equals sign
        list of name=value strings from a dict

    >>> to_pair_strings({"a": 1, "b": "x"}), to_pair_strings({})
    (['a=1', 'b=x'], [])
    """
    return [f"{key}={value}" for key, value in mapping.items()]


def sorted_pairs(mapping):
    """Return the entries of a dict as a list of tuples sorted by key.

    Ask:
        turn a dict into a sorted list of tuples
        dict to list of (key, value) tuples in key order
        sorted items of a dictionary
        convert a dictionary into key-sorted pairs

    >>> sorted_pairs({"b": 1, "a": 2})
    [('a', 2), ('b', 1)]
    """
    return sorted(mapping.items())


def pairs_by_value(mapping):
    """Return the entries of a dict as a list of tuples sorted by value.

    Ask:
        dict to list of tuples sorted by value
        items of a dictionary ordered by their values
        sort the (key, value) pairs of a dict by the value ascending
        list of pairs from smallest to largest value

    >>> pairs_by_value({"a": 2, "b": 1})
    [('b', 1), ('a', 2)]
    """
    return sorted(mapping.items(), key=lambda item: item[1])


def pairs_by_value_descending(mapping):
    """Return the entries of a dict as a list of tuples sorted by value from high to low.

    Ask:
        dict to list of tuples sorted by value descending
        items of a dictionary with the largest values first
        sort (key, value) pairs by value in reverse order
        ranking list of tuples from a dict

    >>> pairs_by_value_descending({"a": 1, "b": 2, "c": 1})
    [('b', 2), ('a', 1), ('c', 1)]
    """
    return sorted(mapping.items(), key=lambda item: item[1], reverse=True)


def keys_by_value_then_name(mapping):
    """Return the keys sorted by value from high to low, ties alphabetically.

    Ask:
        keys sorted by value descending then by name
        names ordered by score, equal scores in alphabetical order
        sort dict keys by highest value and then by key
        list of keys, largest value first, ties by key

    >>> keys_by_value_then_name({"b": 1, "a": 1, "c": 5})
    ['c', 'a', 'b']
    """
    return sorted(mapping, key=lambda key: (-mapping[key], key))


def sum_dict_of_lists(mapping):
    """Return the sum of all numbers in a dict of lists.

    Ask:
        sum all numbers in a dict of lists
        total over all the lists that are values of a dictionary
        add every number of every list in a dict
        grand total of lists in a dictionary

    >>> sum_dict_of_lists({"a": [1, 2], "b": [], "c": [4]})
    7
    """
    return sum(map(sum, mapping.values()))


def sum_for_keys_starting_with(mapping, prefix):
    """Return the sum of the values whose key starts with a prefix.

    Ask:
        sum of the values for keys that start with a letter
        total of a dict over keys with a given prefix
        add the values of all keys beginning with some text
        sum dictionary entries by key prefix

    >>> sum_for_keys_starting_with({"ab": 1, "ac": 2, "b": 4}, "a")
    3
    """
    return sum(value for key, value in mapping.items() if key.startswith(prefix))


def second_best_key(mapping):
    """Return the key with the second largest value, None if there are fewer than two.

    Ask:
        key with the second largest value
        who has the second highest score in a dict
        dictionary key of the runner-up
        second best entry of a dict of scores

    >>> second_best_key({"a": 1, "b": 9, "c": 5}), second_best_key({"a": 1})
    ('c', None)
    """
    ranked = sorted(mapping, key=mapping.get, reverse=True)
    return ranked[1] if len(ranked) > 1 else None


def min_keys(mapping):
    """Return all keys with the smallest value.

    Ask:
        keys with the min value
        all keys that share the lowest value
        every key of a dict whose value is the minimum
        who has the fewest points, ties included

    >>> min_keys({"a": 1, "b": 2, "c": 1}), min_keys({})
    (['a', 'c'], [])
    """
    lowest = min(mapping.values(), default=None)
    return [key for key, value in mapping.items() if value == lowest]


def count_even_values(mapping):
    """Return how many values of a dict are even.

    Ask:
        number of keys with an even value
        count the even values in a dictionary
        how many entries of a dict have an even number
        even values count of a mapping

    >>> count_even_values({"a": 2, "b": 3, "c": 0})
    2
    """
    return sum(1 for value in mapping.values() if value % 2 == 0)


def count_values_above(mapping, limit):
    """Return how many values of a dict are greater than a limit.

    Ask:
        how many values in a dict are greater than x
        count the entries of a dictionary above a threshold
        number of keys whose value exceeds a limit
        count dict values larger than n

    >>> count_values_above({"a": 2, "b": 3, "c": 5}, 2)
    2
    """
    return sum(1 for value in mapping.values() if value > limit)


def without_smallest(mapping):
    """Return a dict without the key that has the smallest value.

    Ask:
        remove key with the smallest value
        drop the entry with the lowest value from a dict
        dictionary without its minimum
        new dict lacking the worst score

    >>> without_smallest({"a": 2, "b": 1, "c": 3}), without_smallest({})
    ({'a': 2, 'c': 3}, {})
    """
    if not mapping:
        return {}
    worst = min(mapping, key=mapping.get)
    return {key: value for key, value in mapping.items() if key != worst}


def capitalize_values(mapping):
    """Return a dict whose string values are capitalized.

    Ask:
        dictionary with values capitalized
        capitalize every string value of a dict
        first letter of all dict values in upper case
        dict of names with capital first letters

    >>> capitalize_values({"a": "rome", "b": "paris"})
    {'a': 'Rome', 'b': 'Paris'}
    """
    return {key: value.capitalize() for key, value in mapping.items()}


def count_into(counts, items):
    """Add one to the count of each item in a dict and return it.

    Ask:
        add 1 to the count of each item in list
        update a dictionary of counts with a list of items
        increase counters in a dict for every element
        count items into an existing dict

    >>> count_into({"a": 1}, ["a", "b", "b"])
    {'a': 2, 'b': 2}
    """
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def merge_max(a, b):
    """Return the merge of two dicts that keeps the larger value of each key.

    Ask:
        merge dicts keeping the larger value
        combine two dictionaries by taking the maximum per key
        union of two dicts where the bigger value wins
        keep the highest score per name from two dicts

    >>> merge_max({"x": 1, "y": 5}, {"x": 3, "z": 2})
    {'x': 3, 'y': 5, 'z': 2}
    """
    result = dict(a)
    for key, value in b.items():
        result[key] = max(result.get(key, value), value)
    return result


def merge_to_lists(a, b):
    """Return the merge of two dicts with the values of each key in a list.

    Ask:
        merge two dicts with values in a list
        combine two dictionaries, collect the values of equal keys in lists
        union of two dicts with lists of values
        values for the same key from both dicts together in one list

    >>> merge_to_lists({"x": 1, "y": 2}, {"x": 3})
    {'x': [1, 3], 'y': [2]}
    """
    result = {key: [value] for key, value in a.items()}
    for key, value in b.items():
        result.setdefault(key, []).append(value)
    return result


def keys_only_in_first(a, b):
    """Return the keys of the first dict that the second lacks.

    Ask:
        keys missing from the second dict
        which keys are in dict a but not in dict b
        difference of the keys of two dictionaries
        keys that only the first dictionary has

    >>> keys_only_in_first({"x": 1, "y": 2}, {"y": 0})
    ['x']
    """
    return [key for key in a if key not in b]


def have_same_keys(a, b):
    """Return whether two dicts have the same keys.

    Ask:
        check if two dicts have the same keys
        do two dictionaries share exactly the same set of keys
        equal keys, values may differ
        compare only the keys of two dicts

    >>> have_same_keys({"x": 1}, {"x": 2}), have_same_keys({"x": 1}, {"x": 1, "y": 2})
    (True, False)
    """
    return a.keys() == b.keys()


def has_exactly_keys(mapping, keys):
    """Return whether a dict has exactly the given keys.

    Ask:
        check that a dict has exactly these keys
        dictionary has all of the expected keys and no others
        validate the key set of a dict
        no missing and no extra keys

    >>> has_exactly_keys({"x": 1, "y": 2}, ["y", "x"]), has_exactly_keys({"x": 1}, ["x", "y"])
    (True, False)
    """
    return mapping.keys() == set(keys)


def is_sorted_by_value(mapping):
    """Return whether the values of a dict are in ascending order.

    Ask:
        check if dict is sorted by value
        are the values of a dictionary in increasing order
        is a dict ordered by its values
        true if every value is at least the one before

    >>> is_sorted_by_value({"a": 1, "b": 1, "c": 3}), is_sorted_by_value({"a": 2, "b": 1})
    (True, False)
    """
    values = list(mapping.values())
    return values == sorted(values)


def nth_key(mapping, n):
    """Return the key at index n of a dict.

    Ask:
        get nth key of dict
        key of a dictionary by its position
        which key stands at index n
        key number n in insertion order, counted from 0

    >>> nth_key({"a": 1, "b": 2}, 1)
    'b'
    """
    return list(mapping)[n]


def nth_item(mapping, n):
    """Return the (key, value) pair at index n of a dict.

    Ask:
        get dict item by index
        entry of a dictionary at position n
        nth key value pair of a dict
        item number n in insertion order

    >>> nth_item({"a": 1, "b": 2}, 0)
    ('a', 1)
    """
    return list(mapping.items())[n]


def nested_to_tuples(data):
    """Return a dict of dicts as a list of (outer key, inner key, value) tuples.

    Ask:
        nested dict to list of tuples
        flatten a dict of dicts to triples
        rows of outer key, inner key and value
        two-level dictionary as list of 3-tuples

    >>> nested_to_tuples({"a": {"x": 1, "y": 2}, "b": {}})
    [('a', 'x', 1), ('a', 'y', 2)]
    """
    return [
        (outer, inner, value) for outer, items in data.items() for inner, value in items.items()
    ]


def named_records(data):
    """Return a dict of dicts as a list of dicts that hold their key as "name".

    Ask:
        dict of dicts to list of dicts with name
        move the outer key into each inner dict as name
        list of records from a nested dictionary keyed by name
        turn {"ann": {"age": 3}} into a list of dicts

    >>> named_records({"ann": {"age": 3}})
    [{'name': 'ann', 'age': 3}]
    """
    return [{"name": name, **fields} for name, fields in data.items()]


def key_with_max_field(data, field):
    """Return the key of a dict of dicts whose field is largest.

    Ask:
        find the max in dict of dicts by a field
        outer key with the largest value of an inner key
        which person in a nested dict has the highest age
        argmax of a field over a dict of dicts

    >>> key_with_max_field({"a": {"age": 3}, "b": {"age": 9}}, "age")
    'b'
    """
    return max(data, key=lambda key: data[key][field])


def group_with_indices(items):
    """Return a dict from each element to the list of its indices.

    Ask:
        group equal elements with their indices
        positions of every value as dict of lists
        map each item to all indexes at which it occurs
        list of positions per distinct element

    >>> group_with_indices(["a", "b", "a"])
    {'a': [0, 2], 'b': [1]}
    """
    positions = {}
    for index, item in enumerate(items):
        positions.setdefault(item, []).append(index)
    return positions


def repeated_with_indices(items):
    """Return a dict of the indices of the elements that occur more than once.

    Ask:
        indices of duplicates as a dict
        positions of all repeated elements
        map each duplicate value to its indexes
        where do the duplicates of a list occur

    >>> repeated_with_indices(["a", "b", "a"]), repeated_with_indices([1, 2])
    ({'a': [0, 2]}, {})
    """
    positions = {}
    for index, item in enumerate(items):
        positions.setdefault(item, []).append(index)
    return {item: indices for item, indices in positions.items() if len(indices) > 1}


def group_by_digit_count(numbers):
    """Return numbers grouped by their number of digits.

    Ask:
        group numbers by number of digits
        dict from digit count to the numbers
        one-digit, two-digit and three-digit numbers in separate lists
        collect integers by how many digits they have

    >>> group_by_digit_count([5, 12, -7, 100])
    {1: [5, -7], 2: [12], 3: [100]}
    """
    groups = {}
    for number in numbers:
        groups.setdefault(len(str(abs(number))), []).append(number)
    return groups


def group_by_last_digit(numbers):
    """Return numbers grouped by their last digit.

    Ask:
        group numbers by their last digit
        dict from final digit to the numbers ending with it
        collect integers by the ones digit
        buckets of numbers by the digit in the ones place

    >>> group_by_last_digit([12, 7, 22, 17, -2])
    {2: [12, 22, -2], 7: [7, 17]}
    """
    groups = {}
    for number in numbers:
        groups.setdefault(abs(number) % 10, []).append(number)
    return groups


def group_by_vowel_count(words):
    """Return words grouped by their number of vowels.

    Ask:
        group words by vowel count
        dict from number of vowels to words
        collect strings with the same number of vowels
        words with one vowel, two vowels and so on

    >>> group_by_vowel_count(["cat", "tree", "Echo"])
    {1: ['cat'], 2: ['tree', 'Echo']}
    """
    groups = {}
    for word in words:
        count = sum(char in "aeiou" for char in word.lower())
        groups.setdefault(count, []).append(word)
    return groups


def group_by_digit_sum(numbers):
    """Return numbers grouped by the sum of their digits.

    Ask:
        group numbers by digit sum
        dict from sum of digits to the numbers
        collect integers that have the same digit sum
        numbers with equal digit sums together

    >>> group_by_digit_sum([12, 21, 5])
    {3: [12, 21], 5: [5]}
    """
    groups = {}
    for number in numbers:
        groups.setdefault(sum(map(int, str(abs(number)))), []).append(number)
    return groups


def counts_sorted(items):
    """Return (element, count) tuples sorted by count from high to low.

    Ask:
        tuple of (value, count) sorted by count
        list of elements with their frequencies, most frequent first
        count the items and order the pairs by frequency
        frequency table as sorted list of tuples

    >>> counts_sorted(["b", "a", "b"]), counts_sorted([])
    ([('b', 2), ('a', 1)], [])
    """
    return Counter(items).most_common()


def pairs_to_dict_of_lists(pairs):
    """Return a dict from each first item to the list of its second items.

    Ask:
        list of tuples to dict of lists
        collect pairs with the same key into lists
        key value pairs with repeated keys to a dict of lists
        group the second elements of tuples by the first element

    >>> pairs_to_dict_of_lists([("a", 1), ("b", 2), ("a", 3)])
    {'a': [1, 3], 'b': [2]}
    """
    result = {}
    for key, value in pairs:
        result.setdefault(key, []).append(value)
    return result


def dict_of_lists_to_pairs(mapping):
    """Return a dict of lists as a flat list of (key, item) tuples.

    Ask:
        dict of lists to list of tuples
        pair every key with each item of its list
        flatten a dictionary of lists into key value pairs
        one tuple per list element with its key

    >>> dict_of_lists_to_pairs({"a": [1, 3], "b": []})
    [('a', 1), ('a', 3)]
    """
    return [(key, item) for key, items in mapping.items() for item in items]


def from_keys_and_values(keys, values):
    """Return a dict of keys and values in which missing values are None.

    Ask:
        dict from two lists, missing values None
        zip keys with a shorter list of values into a dictionary
        build a dict when there are fewer values than keys
        combine keys and values padding with None

    >>> from_keys_and_values(["a", "b"], [1]), from_keys_and_values(["a"], [1, 2])
    ({'a': 1, 'b': None}, {'a': 1})
    """
    padded = list(values) + [None] * (len(keys) - len(values))
    return dict(zip(keys, padded))
