"""Making dictionaries, reading them, changing them."""
from collections import ChainMap


def get_value(mapping, key, default=None):
    """Return the value of a key, or a default.

    Ask:
        get a value from a dictionary with a default
        dictionary lookup that returns a default if the key is missing
        safe access to a dict key
        get the value of a key or None without KeyError
        how do i read a key that may not exist
        get a value from a dict with a default
        look up a key in a dict and return a default when it is missing
        safe dictionary access

    >>> get_value({"a": 1}, "a")
    1
    >>> get_value({"a": 1}, "b") is None
    True
    >>> get_value({}, "b", 0)
    0
    """
    return mapping.get(key, default)


def has_key(mapping, key):
    """Tell whether a key is in a dictionary.

    Ask:
        check if a key exists in a dictionary
        does a dict have a given key
        function that returns True if the key is in the dictionary
        test for key membership in a mapping
        has key
        check if key in dict
        does a dict contain a key

    >>> has_key({"a": None}, "a")
    True
    >>> has_key({"a": 1}, "b")
    False
    """
    return key in mapping


def has_value(mapping, value):
    """Tell whether a value is in a dictionary.

    Ask:
        check if a value exists in a dictionary
        does a dict contain a value
        function that returns True if any key has the given value
        is there a key with this value
        test dictionary values for an item
        check if value exists in dict

    >>> has_value({"a": 1}, 1)
    True
    >>> has_value({"a": 1}, "a")
    False
    """
    return value in mapping.values()


def has_all_keys(mapping, keys):
    """Tell whether a dictionary has all the given keys.

    Ask:
        check if a dictionary has all required keys
        are all keys present in a dict
        validate that a dictionary contains a list of fields
        does a mapping contain every one of several keys
        all required fields present in a payload
        check that a dict has required keys
        are all of these keys in the dictionary

    >>> has_all_keys({"a": 1, "b": 2}, ["a", "b"])
    True
    >>> has_all_keys({"a": 1}, ["a", "b"])
    False
    >>> has_all_keys({}, [])
    True
    """
    return all(key in mapping for key in keys)


def missing_keys(mapping, required):
    """Return the required keys that a dictionary lacks.

    Ask:
        find missing keys in a dictionary
        which required fields are missing from a dict
        list of keys that are not in a mapping
        return required keys absent from the data
        missing form fields of a submitted dictionary
        check that a json object has all required keys
        which required fields are missing from a json object?
        validate the keys of parsed json and return the missing ones
        list required keys not present in a dict
        list of required keys that are absent from a dict
        which of the wanted keys are missing in a dict

    >>> missing_keys({"a": 1}, ["a", "b", "c"])
    ['b', 'c']
    >>> missing_keys({"a": 1}, ["a"])
    []
    """
    return [key for key in required if key not in mapping]


def add_entry(mapping, key, value):
    """Add a key and value to a dictionary and return it.

    Ask:
        add a key to a dictionary
        set a value for a key in a dict
        insert a key-value pair into a dictionary and return it
        how to add a new entry to a dictionary
        put a key with a value in a mapping
        add a key value pair to a dict

    >>> add_entry({"a": 1}, "b", 2)
    {'a': 1, 'b': 2}
    >>> add_entry({"a": 1}, "a", 5)
    {'a': 5}
    """
    mapping[key] = value
    return mapping


def set_if_missing(mapping, key, value):
    """Set a value only if the key is missing.

    Ask:
        add a key to a dictionary only if it is not there yet
        set a default value for a key and return the value
        setdefault on a dict
        insert a value into a dictionary unless the key exists
        keep the existing value or store a new one

    >>> scores = {"a": 1}
    >>> set_if_missing(scores, "a", 9), set_if_missing(scores, "b", 2)
    (1, 2)
    >>> scores
    {'a': 1, 'b': 2}
    """
    return mapping.setdefault(key, value)


def remove_key(mapping, key):
    """Remove a key from a dictionary and return its value.

    Ask:
        remove a key from a dictionary and return its value
        pop a key from a dict, None if it is missing
        delete an entry of a dictionary without error if the key does not exist
        take a value out of a dictionary
        safely remove key from dict in place
        remove a key from a dictionary if it exists
        delete a key from a dict safely
        pop a key from a dict without KeyError
        remove a key from a dict in place

    >>> scores = {"a": 1, "b": 2}
    >>> remove_key(scores, "a"), remove_key(scores, "x")
    (1, None)
    >>> scores
    {'b': 2}
    """
    return mapping.pop(key, None)


def omit(mapping, keys):
    """Return a copy of a dictionary without some keys.

    Ask:
        dictionary without the given keys
        remove several keys from a dictionary and return a copy
        omit keys from a dict
        exclude fields from a dictionary
        copy of a dict leaving out a list of keys
        remove multiple keys from dict
        delete a list of keys from a dictionary
        dict without certain keys
        remove several keys from a dict at once

    >>> scores = {"a": 1, "b": 2, "c": 3}
    >>> omit(scores, ["a", "x"])
    {'b': 2, 'c': 3}
    >>> scores
    {'a': 1, 'b': 2, 'c': 3}
    """
    return {key: value for key, value in mapping.items() if key not in keys}


def pick(mapping, keys):
    """Return a dictionary with only the given keys.

    Ask:
        dictionary with only the given keys
        pick a subset of keys from a dict
        extract some fields of a dictionary, missing ones are skipped
        select keys of a mapping
        sub-dictionary from a list of keys
        keep only keys in list
        filter dict by list of keys
        subset of a dictionary by keys
        extract a subset of keys from a dict
        select certain keys from a dictionary into a new one

    >>> pick({"a": 1, "b": 2}, ["b", "x"])
    {'b': 2}
    >>> pick({}, ["a"])
    {}
    """
    return {key: mapping[key] for key in keys if key in mapping}


def keys_list(mapping):
    """Return the keys of a dictionary as a list.

    Ask:
        get the keys of a dictionary as a list
        list of dict keys
        all keys of a mapping
        function that returns every key of a dictionary
        dictionary keys to list
        get a list of the keys of a dict
        dict keys as list

    >>> keys_list({"a": 1, "b": 2})
    ['a', 'b']
    >>> keys_list({})
    []
    """
    return list(mapping)


def values_list(mapping):
    """Return the values of a dictionary as a list.

    Ask:
        get the values of a dictionary as a list
        list of dict values
        all values of a mapping
        function that returns every value of a dictionary
        dictionary values to list
        get a list of the values of a dict
        dict values as list

    >>> values_list({"a": 1, "b": 2})
    [1, 2]
    >>> values_list({})
    []
    """
    return list(mapping.values())


def items_list(mapping):
    """Return the entries of a dictionary as a list of tuples.

    Ask:
        convert a dictionary to a list of tuples
        list of (key, value) pairs of a dict
        dict items as a list
        turn a mapping into pairs
        dictionary to list of key-value tuples
        dict to list of tuples
        turn a dict into a list of key value pairs
        list of (key, value) tuples of a dict

    >>> items_list({"a": 1, "b": 2})
    [('a', 1), ('b', 2)]
    >>> items_list({})
    []
    """
    return list(mapping.items())


def from_pairs(pairs):
    """Make a dictionary from a list of pairs.

    Ask:
        create a dictionary from a list of tuples
        list of (key, value) pairs to dict
        convert pairs into a dictionary
        build a mapping from two-element tuples
        dict from key value tuples
        list of tuples to dictionary
        convert a list of tuples to a dict
        convert list of key value pairs into a dictionary
        turn a list of pairs into a dict
        convert a list of pairs to a dictionary
        list of tuples to dict
        pairs to dictionary

    >>> from_pairs([("a", 1), ("b", 2)])
    {'a': 1, 'b': 2}
    >>> from_pairs([])
    {}
    """
    return dict(pairs)


def with_default(keys, value):
    """Make a dictionary with the same value for all keys.

    Ask:
        create a dictionary with the same default value for a list of keys
        initialize a dict from keys with a value
        dict.fromkeys with a default
        map every key of a list to zero
        dictionary where all keys have one value
        dict with all values set to 0 from a list of keys
        initialize a dictionary with default values

    >>> with_default(["a", "b"], 0)
    {'a': 0, 'b': 0}
    >>> with_default([], 0)
    {}
    """
    return dict.fromkeys(keys, value)


def empty_lists(keys):
    """Make a dictionary with an own empty list for each key.

    Ask:
        create a dictionary with an empty list for each key
        dict of separate empty lists from keys
        initialize a dictionary of lists
        map each name to a new list
        keys to independent empty lists

    >>> groups = empty_lists(["a", "b"])
    >>> groups["a"].append(1)
    >>> groups
    {'a': [1], 'b': []}
    """
    return {key: [] for key in keys}


def squares(n):
    """Make a dictionary of the numbers 1 to n and their squares.

    Ask:
        dictionary of numbers and their squares from 1 to n
        map every number up to n to its square
        {1: 1, 2: 4, 3: 9, ...}
        generate a dict with keys 1..n and values key squared
        squares dictionary
        dictionary where keys are numbers and values are their squares
        dict of squares from 1 to n
        number to square dictionary

    >>> squares(3)
    {1: 1, 2: 4, 3: 9}
    >>> squares(0)
    {}
    """
    return {number: number ** 2 for number in range(1, n + 1)}


def count_entries(dictionary):
    """Return the number of entries of a dictionary.

    Ask:
        number of items in a dictionary
        how many keys does a dict have
        length of a dictionary
        count the entries of a mapping
        size of dict
        size of a dict

    >>> count_entries({"a": 1, "b": 2})
    2
    >>> count_entries({})
    0
    """
    return len(dictionary)


def is_empty_dict(dictionary):
    """Tell whether a dictionary is empty.

    Ask:
        is a dict without any keys
        function that returns True for an empty dictionary
        does a mapping have no entries
        empty dict test
        check if a dict is empty

    >>> is_empty_dict({})
    True
    >>> is_empty_dict({"a": None})
    False
    """
    return not dictionary


def merge_dicts(a, b):
    """Merge two dictionaries; the second wins.

    Ask:
        combine two dicts into a new one, the second overrides the first
        join two dictionaries
        function that returns the union of two mappings
        update a dict with another without changing either
        merge two dicts
        combine two dicts into one
        merge two dictionaries into a new one, the second wins on conflicts
        join two dictionaries together
        merge two dictionaries without changing the originals

    >>> a = {"x": 1, "y": 2}
    >>> merge_dicts(a, {"y": 3, "z": 4})
    {'x': 1, 'y': 3, 'z': 4}
    >>> a
    {'x': 1, 'y': 2}
    """
    return {**a, **b}


def merge_all(dicts):
    """Merge any number of dictionaries; later ones win.

    Ask:
        merge any number of dictionaries
        combine several dicts into one
        merge a list of dictionaries, later values override earlier ones
        concatenate multiple dictionaries
        flatten a list of dicts into a single dict
        merge a list of dicts into one
        merge multiple dictionaries into one
        combine several dicts into a single dict

    >>> merge_all([{"a": 1}, {"b": 2}, {"a": 3}])
    {'a': 3, 'b': 2}
    >>> merge_all([])
    {}
    """
    merged = {}
    for mapping in dicts:
        merged.update(mapping)
    return merged


def update_dict(target, source):
    """Update a dictionary in place with another.

    Ask:
        update a dictionary with another one in place
        add all entries of one dict to another
        merge dict b into dict a
        copy the keys and values of a mapping into an existing one
        extend a dictionary
        update a dict with another dict

    >>> settings = {"a": 1}
    >>> update_dict(settings, {"a": 2, "b": 3})
    >>> settings
    {'a': 2, 'b': 3}
    """
    target.update(source)


def add_dicts(a, b):
    """Merge two dictionaries, adding the values of common keys.

    Ask:
        merge two dictionaries and add values of common keys
        sum two dicts key by key
        combine dictionaries of numbers by summing
        add the counts of two dictionaries
        total per key over two mappings
        merge two dicts, summing values for common keys
        merge two dictionaries and sum the values of shared keys
        combine two dicts by adding values with the same key
        add values of two dictionaries with matching keys
        merge dicts by adding values

    >>> add_dicts({"a": 1, "b": 2}, {"b": 3, "c": 4})
    {'a': 1, 'b': 5, 'c': 4}
    >>> add_dicts({}, {})
    {}
    """
    result = dict(a)
    for key, value in b.items():
        result[key] = result.get(key, 0) + value
    return result


def collect_values(dicts):
    """Merge dictionaries to lists of their values.

    Ask:
        merge dictionaries and collect the values of each key in a list
        combine several dicts into a dict of lists
        for every key list all values from a list of dictionaries
        merge dicts keeping all values
        join dictionaries with the same keys into lists

    >>> collect_values([{"a": 1, "b": 2}, {"a": 3}])
    {'a': [1, 3], 'b': [2]}
    >>> collect_values([])
    {}
    """
    result = {}
    for mapping in dicts:
        for key, value in mapping.items():
            result.setdefault(key, []).append(value)
    return result


def with_defaults(options, defaults):
    """Return user settings filled up with defaults.

    Ask:
        fill missing keys of a dictionary with defaults
        apply default settings to options
        merge options with default values, given options win
        complete a config dict from a dict of defaults
        default configuration merge
        merge settings with default values
        fill missing settings from defaults
        apply default configuration without overwriting given values
        config dict with fallback values
        merge user settings with defaults
        fill in missing options from a dict of defaults

    >>> with_defaults({"port": 1}, {"port": 80, "host": "x"})
    {'port': 1, 'host': 'x'}
    >>> with_defaults({}, {"a": 1})
    {'a': 1}
    """
    return {**defaults, **options}


def chain_dicts(*dicts):
    """Look up keys in several dictionaries in order.

    Ask:
        look up keys in several dictionaries in order of priority
        chain dictionaries so the first one with the key wins
        ChainMap of command line, environment and defaults
        layered configuration lookup
        combine dicts without copying, first match wins

    >>> settings = chain_dicts({"a": 1}, {"a": 2, "b": 3})
    >>> settings["a"], settings["b"]
    (1, 3)
    """
    return ChainMap(*dicts)


def print_dict(mapping):
    """Print the keys and values of a dictionary.

    Ask:
        print a dictionary line by line
        loop over a dict and print key and value
        display all entries of a dictionary
        iterate through a dictionary and show each key: value
        print dict items
        print all keys and values of a dictionary
        print dict items one per line
        iterate over a dict and print key value pairs

    >>> print_dict({"a": 1, "b": 2})
    a: 1
    b: 2
    """
    for key, value in mapping.items():
        print(f"{key}: {value}")


def print_sorted_dict(mapping):
    """Print a dictionary in the order of its keys.

    Ask:
        print a dictionary sorted by key
        show the entries of a dict in alphabetical order of the keys
        display key = value lines with keys in order
        loop over a dict in sorted key order and print
        print dict items alphabetically
        print a dict sorted by key

    >>> print_sorted_dict({"b": 2, "a": 1})
    a = 1
    b = 2
    """
    for key in sorted(mapping):
        print(f"{key} = {mapping[key]}")


def key_of(mapping, value):
    """Return a key that has a value, or None.

    Ask:
        find the key for a value in a dictionary
        get key by value
        reverse lookup in a dict, first match or None
        which key maps to a given value
        look up a dictionary backwards
        find key by value in a dict
        get the key of a value in a dictionary
        first key with a given value
        look up the key for a value in a dict
        find key by value
        key for a value in dict

    >>> key_of({"a": 1, "b": 2}, 2)
    'b'
    >>> key_of({"a": 1}, 5) is None
    True
    """
    return next((key for key, v in mapping.items() if v == value), None)


def keys_of(mapping, value):
    """Return all keys that have a value.

    Ask:
        find all keys with a given value in a dictionary
        list of keys that map to a value
        every key whose value equals x
        reverse lookup returning all matching keys
        which keys of a dict share a value
        get all keys with a given value
        find all keys that map to a value in a dict
        return all keys having the same given value

    >>> keys_of({"a": 1, "b": 2, "c": 1}, 1)
    ['a', 'c']
    >>> keys_of({}, 1)
    []
    """
    return [key for key, v in mapping.items() if v == value]


def sum_values(mapping):
    """Return the sum of the values of a dictionary.

    Ask:
        sum of the values of a dictionary
        add up all values in a dict
        total of a dictionary of prices
        function that sums dict values
        sum a mapping's numbers
        sum of all values in a dict
        sum all the values in a dictionary
        sum the values of a dict
        total of dictionary values
        add up all values in a dictionary

    >>> sum_values({"a": 1, "b": 2.5})
    3.5
    >>> sum_values({})
    0
    """
    return sum(mapping.values())


def multiply_values(mapping):
    """Return the product of the values of a dictionary.

    Ask:
        product of all values in a dictionary
        multiply all items in a dict
        multiply the values of a mapping together
        dictionary values product with a loop
        function that multiplies every value of a dict

    >>> multiply_values({"a": 2, "b": 3})
    6
    >>> multiply_values({})
    1
    """
    product = 1
    for value in mapping.values():
        product *= value
    return product


def average_value(mapping):
    """Return the average of the values of a dictionary.

    Ask:
        average of the values of a dictionary
        mean of dict values
        average grade from a dictionary of subjects and grades
        arithmetic mean over a mapping, 0 if empty
        calculate the average score in a dict
        average of all values in a dict
        compute the average value of a dictionary
        average of dict values
        mean of the values of a dictionary
        average score from a dict of names and scores
        calculate the average of all values in a dictionary
        given a dict of grades return the mean grade

    >>> average_value({"a": 1, "b": 4})
    2.5
    >>> average_value({})
    0
    """
    return sum(mapping.values()) / len(mapping) if mapping else 0


def max_key(scores):
    """Return the key with the largest value.

    Ask:
        key with the largest value in a dictionary
        which key has the maximum value
        argmax of a dict
        name of the student with the highest score in a dictionary
        find the key of the biggest value
        key with the maximum value in a dictionary
        get the key with the highest value in a dict
        find the key with the largest value in a dictionary
        which key has the max value in a dict
        return the key corresponding to the maximum value
        dict key with max value
        highest scoring student from dict
        student with the top score in a dict of name to score

    >>> max_key({"a": 1, "b": 5, "c": 3})
    'b'
    >>> max_key({"x": -1})
    'x'
    """
    return max(scores, key=scores.get)


def min_key(prices):
    """Return the key with the smallest value.

    Ask:
        key with the smallest value in a dictionary
        which key has the minimum value
        argmin of a dict
        cheapest item of a dictionary of prices
        find the key of the lowest value
        key with the minimum value in a dictionary
        get the key with the smallest value in a dict
        dict key with min value

    >>> min_key({"a": 4, "b": 1, "c": 3})
    'b'
    >>> min_key({"x": -1})
    'x'
    """
    return min(prices, key=prices.get)


def max_keys(scores):
    """Return all keys with the largest value.

    Ask:
        all keys with the maximum value in a dictionary
        every key tied for the highest value
        winners: all names with the best score
        list of keys that share the largest value of a dict
        max keys including ties
        all keys tied for the highest value
        keys with the max value
        all keys that share the highest value

    >>> max_keys({"a": 5, "b": 1, "c": 5})
    ['a', 'c']
    >>> max_keys({})
    []
    """
    best = max(scores.values(), default=None)
    return [key for key, value in scores.items() if value == best]


def value_extremes(mapping):
    """Return the largest and smallest value of a dictionary.

    Ask:
        minimum and maximum value of a dictionary
        smallest and largest value in a dict
        lowest and highest price of a mapping
        extremes of dict values as a tuple
        min and max of dictionary values
        min and max of dict values

    >>> value_extremes({"a": 3, "b": 1, "c": 2})
    (1, 3)
    """
    return min(mapping.values()), max(mapping.values())


def first_key(mapping):
    """Return the first key of a dictionary, or None.

    Ask:
        get the first key of a dictionary
        first key in insertion order or None
        which key was inserted first in a dict
        next(iter(dict)) with a default
        head key of a mapping
        get the first key of a dict

    >>> first_key({"b": 1, "a": 2})
    'b'
    >>> first_key({}) is None
    True
    """
    return next(iter(mapping), None)


def first_value(mapping):
    """Return the first value of a dictionary, or None.

    Ask:
        get the first value of a dictionary
        value of the first entry of a dict, None if it is empty
        first inserted value
        how to read the first item value of a dictionary
        any one value of a mapping

    >>> first_value({"b": 1, "a": 2})
    1
    >>> first_value({}) is None
    True
    """
    return next(iter(mapping.values()), None)


def last_entry(mapping):
    """Return the last key and value of a dictionary.

    Ask:
        get the last item of a dictionary
        last inserted key and value of a dict
        most recently added entry of a dictionary
        final (key, value) pair
        last entry of a mapping without removing it

    >>> last_entry({"a": 1, "b": 2})
    ('b', 2)
    """
    key = next(reversed(mapping))
    return key, mapping[key]


def copy_dict(mapping):
    """Return a copy of a dictionary.

    Ask:
        copy a dictionary
        make a shallow copy of a dict
        clone a dictionary so the original does not change
        duplicate a mapping
        independent copy of a flat dictionary
        copy a dict

    >>> a = {"x": 1}
    >>> b = copy_dict(a)
    >>> b["x"] = 2
    >>> a
    {'x': 1}
    """
    return mapping.copy()


def rename_key(mapping, old, new):
    """Rename a key of a dictionary.

    Ask:
        rename a key of a dictionary
        change a key name in a dict and keep the value
        replace an old key by a new key, order kept, as a new dict
        function rename_key(mapping, old, new)
        dictionary with one key renamed
        rename a key in a dict keeping its position
        change the name of a dictionary key

    >>> rename_key({"a": 1, "b": 2}, "a", "x")
    {'x': 1, 'b': 2}
    >>> rename_key({"a": 1}, "z", "x")
    {'a': 1}
    """
    return {new if key == old else key: value for key, value in mapping.items()}


def increment(counts, key):
    """Increase the number stored under a key.

    Ask:
        increment a counter in a dictionary
        add one to the value of a key, start at zero if missing
        count up a dict entry
        increase dictionary value by 1
        tally a key in a counts dict
        increase a counter in a dict by one
        count up a key in a dictionary, starting from zero

    >>> counts = {"a": 1}
    >>> increment(counts, "a")
    >>> increment(counts, "b")
    >>> counts
    {'a': 2, 'b': 1}
    """
    counts[key] = counts.get(key, 0) + 1


def append_to(groups, key, value):
    """Append a value to the list stored under a key.

    Ask:
        append to a list inside a dictionary
        add a value to the list stored under a key, create it if missing
        dictionary of lists: append item to key
        multi-value dict add
        push a value to dict[key], which is a list
        add a value to the list stored under a key
        append to a list in a dict, creating it when missing
        add item to a list in a dict

    >>> groups = {"a": [1]}
    >>> append_to(groups, "a", 2)
    >>> append_to(groups, "b", 3)
    >>> groups
    {'a': [1, 2], 'b': [3]}
    """
    groups.setdefault(key, []).append(value)


def get_many(mapping, keys):
    """Return the values of several keys.

    Ask:
        get the values of several keys from a dictionary
        look up a list of keys in a dict, None for missing ones
        values for given keys in order
        map a list of names to their values in a dictionary
        multi get from dict
        values of several keys of a dict as a list

    >>> get_many({"a": 1, "b": 2}, ["b", "x"])
    [2, None]
    >>> get_many({}, [])
    []
    """
    return [mapping.get(key) for key in keys]


def dicts_equal(dict1, dict2):
    """Tell whether two dictionaries are equal.

    Ask:
        check if two dictionaries are equal
        do two dicts have the same keys and values
        compare two dictionaries
        are two mappings identical regardless of order
        dict equality
        check if two dicts are equal
        compare two dictionaries for equality
        do two dictionaries have the same contents

    >>> dicts_equal({"a": 1, "b": 2}, {"b": 2, "a": 1})
    True
    >>> dicts_equal({"a": 1}, {"a": 2})
    False
    """
    return dict1 == dict2


def common_keys(a, b):
    """Return the keys that two dictionaries share.

    Ask:
        common keys of two dictionaries
        keys that are in both dicts
        intersection of the keys of two mappings
        which keys do two dictionaries share, sorted
        shared dict keys
        keys that two dicts have in common
        intersection of two dictionaries by key

    >>> common_keys({"b": 1, "a": 1, "c": 1}, {"a": 2, "b": 3})
    ['a', 'b']
    >>> common_keys({}, {"a": 1})
    []
    """
    return sorted(a.keys() & b.keys())


def common_entries(a, b):
    """Return the entries that two dictionaries share.

    Ask:
        common key-value pairs of two dictionaries
        entries that are equal in both dicts
        intersection of two dictionaries by key and value
        match key values in two dictionaries
        items two mappings agree on
        items that are equal in two dicts
        items common to both dicts
        key value pairs that occur in two dictionaries

    >>> common_entries({"a": 1, "b": 2}, {"a": 1, "b": 3})
    {'a': 1}
    >>> common_entries({}, {})
    {}
    """
    return {key: value for key, value in a.items() if key in b and b[key] == value}


def dict_diff(old, new):
    """Return the differences of two dictionaries.

    Ask:
        difference between two dictionaries
        compare two dicts and return added, removed and changed keys
        diff of two dictionaries
        which keys changed between an old and a new config
        dictionary changes report
        difference between two dictionaries: added, removed, changed
        compare two dicts and report added, removed and changed keys
        diff two dicts
        find what changed between two dictionaries
        what changed between two dicts

    >>> dict_diff({"a": 1, "b": 2}, {"b": 3, "c": 4})
    {'added': ['c'], 'removed': ['a'], 'changed': ['b']}
    >>> dict_diff({}, {})
    {'added': [], 'removed': [], 'changed': []}
    """
    return {
        "added": [key for key in new if key not in old],
        "removed": [key for key in old if key not in new],
        "changed": [key for key in old if key in new and old[key] != new[key]],
    }


def clear_dict(mapping):
    """Remove all entries of a dictionary.

    Ask:
        clear a dictionary
        remove all items of a dict in place
        empty a dictionary without creating a new one
        delete every key from a mapping
        reset a dict

    >>> scores = {"a": 1}
    >>> clear_dict(scores)
    >>> scores
    {}
    """
    mapping.clear()


def pop_last(mapping):
    """Return the dictionary without its last entry and that entry.

    Ask:
        remove and return the last inserted item of a dictionary
        popitem from a dict
        take the newest entry out of a dictionary
        pop the most recent key-value pair
        remove last added pair from a mapping

    >>> scores = {"a": 1, "b": 2}
    >>> pop_last(scores)
    ('b', 2)
    >>> scores
    {'a': 1}
    """
    return mapping.popitem()


class CaseInsensitiveDict(dict):
    """Return a dictionary that ignores the case of its keys.

    Ask:
        dictionary with case insensitive keys
        dict subclass that ignores upper and lower case of string keys
        case-insensitive dict for http headers
        class like dict where d["Key"] and d["key"] are the same
        look up headers without regard to case

    >>> headers = CaseInsensitiveDict()
    >>> headers["Content-Type"] = "text/html"
    >>> headers["content-type"], "CONTENT-TYPE" in headers
    ('text/html', True)
    >>> headers.get("x", 1), headers.get("CONTENT-type")
    (1, 'text/html')
    """
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __contains__(self, key):
        return super().__contains__(key.lower())

    def get(self, key, default=None):
        return super().get(key.lower(), default)


class BiDict:
    """Return a dictionary that maps both ways.

    Ask:
        bidirectional dictionary
        two-way dict: look up by key and by value
        class that maps keys to values and values back to keys
        bidict
        one to one mapping with reverse lookup
        bidirectional mapping

    >>> codes = BiDict()
    >>> codes.add("a", 1)
    >>> codes.value("a"), codes.key(1)
    (1, 'a')
    """
    def __init__(self):
        self._values = {}
        self._keys = {}

    def add(self, key, value):
        self._values[key] = value
        self._keys[value] = key

    def value(self, key):
        return self._values[key]

    def key(self, value):
        return self._keys[value]


def find_number(phone_book, name):
    """Look a word up in a dictionary of meanings.

    Ask:
        phone book: look up a number by name, case insensitive
        find a contact in a dictionary ignoring case
        return the phone number for a name or "not found"
        simple telephone directory lookup
        search a dict of names for a number
        phone book lookup
        look up a phone number by name in a dict

    >>> find_number({"Ada": "123"}, "ada")
    '123'
    >>> find_number({"Ada": "123"}, "bob")
    'not found'
    """
    for contact, number in phone_book.items():
        if contact.lower() == name.lower():
            return number
    return "not found"
