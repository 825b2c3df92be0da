"""Everyday dictionary requests: filter, sort, combine, lists inside dictionaries."""
from collections import defaultdict


def is_subdict(a, b):
    """Return whether all entries of one dictionary are in another.

    Ask:
        check if a dict is a subset of another
        is every key-value pair of a dict contained in another dict?
        check if one dictionary contains another
        dict a is part of dict b
        test whether all items of a small dict are in a big dict

    >>> is_subdict({"a": 1}, {"a": 1, "b": 2})
    True
    >>> is_subdict({"a": 2}, {"a": 1})
    False
    >>> is_subdict({}, {})
    True
    """
    return a.items() <= b.items()


def count_nested_keys(data):
    """Return the number of keys in nested dictionaries, at all levels.

    Ask:
        count total number of keys in nested dict
        number of keys of a nested dictionary including inner ones
        recursively count the keys of dictionaries inside a dictionary
        how many keys does a nested dict have in total

    >>> count_nested_keys({"a": 1, "b": {"c": 2, "d": {"e": 3}}})
    5
    >>> count_nested_keys({})
    0
    """
    return len(data) + sum(
        count_nested_keys(value) for value in data.values() if isinstance(value, dict)
    )


def count_nested_leaves(data):
    """Return the number of values in nested dictionaries that are no dictionaries.

    Ask:
        count leaf values in nested dict
        number of leaves of a nested dictionary
        how many non-dict values does a nested dict hold
        count the end values of nested dictionaries recursively

    >>> count_nested_leaves({"a": 1, "b": {"c": 2, "d": {"e": [3, 4]}}})
    3
    >>> count_nested_leaves({})
    0
    """
    return sum(
        count_nested_leaves(value) if isinstance(value, dict) else 1
        for value in data.values()
    )


def all_list_values(groups):
    """Return the sorted distinct items of all lists in a dictionary.

    Ask:
        unique values across all lists in a dict
        all distinct elements of a dictionary of lists, sorted
        extract unique values from dictionary values
        set of all items in the lists of a dict
        collect every different value of a dict of lists

    >>> all_list_values({"a": [3, 1], "b": [1, 2]})
    [1, 2, 3]
    >>> all_list_values({})
    []
    """
    return sorted({item for items in groups.values() for item in items})


def update_stock(stock, product, change):
    """Change the quantity of a product in a stock dictionary and return it.

    Ask:
        update quantities in an inventory dict
        add to the quantity of an item in an inventory dictionary
        change the stock of a product by an amount, starting from 0
        add an item with its quantity to an inventory dict or increase it
        restock: increase a product's count in a dictionary

    >>> update_stock({"nail": 5}, "nail", -2)
    {'nail': 3}
    >>> update_stock({}, "bolt", 4)
    {'bolt': 4}
    """
    stock[product] = stock.get(product, 0) + change
    return stock


def has_nested_key(data, key):
    """Return whether a key occurs at any level of nested dictionaries and lists.

    Ask:
        check if a key exists in a nested dict
        does a nested dictionary contain a key anywhere?
        recursively search nested dicts for a key and return True or False
        is the key present at any depth of the dictionary
        test for a key in nested json

    >>> has_nested_key({"a": {"b": [{"c": None}]}}, "c")
    True
    >>> has_nested_key({"a": {"b": 1}}, "z")
    False
    """
    if isinstance(data, dict):
        return key in data or any(has_nested_key(value, key) for value in data.values())
    if isinstance(data, list):
        return any(has_nested_key(item, key) for item in data)
    return False


def has_path(data, keys):
    """Return whether nested dictionaries have a path of keys.

    Ask:
        check if a path of keys exists in a nested dictionary
        does data[k1][k2][k3] exist?
        test if nested keys exist in a dict, keys given in order
        keys_exists for nested dicts

    >>> has_path({"a": {"b": None}}, ["a", "b"])
    True
    >>> has_path({"a": {"b": 1}}, ["a", "b", "c"])
    False
    >>> has_path({"a": 1}, ["x"])
    False
    """
    for key in keys:
        if not isinstance(data, dict) or key not in data:
            return False
        data = data[key]
    return True


def delete_where(mapping, predicate):
    """Delete the entries that satisfy a predicate from a dictionary, in place.

    Ask:
        remove items from dict while iterating
        delete dictionary entries in a loop without RuntimeError
        delete keys from a dict in place if a condition holds
        safely remove items during iteration over a dictionary
        prune a dict in place with a function of key and value

    >>> ages = {"Ann": 20, "Bob": 10}
    >>> delete_where(ages, lambda name, age: age < 18)
    >>> ages
    {'Ann': 20}
    """
    for key, value in list(mapping.items()):
        if predicate(key, value):
            del mapping[key]


def letters_by_case(text):
    """Return the letters of a text grouped by their case.

    Ask:
        letters grouped by uppercase and lowercase
        separate capital and small letters of a string into a dictionary
        dict with the upper and the lower case letters of a text
        split the letters of a string by case

    >>> letters_by_case("aBc D1")
    {'upper': ['B', 'D'], 'lower': ['a', 'c']}
    """
    return {
        "upper": [char for char in text if char.isupper()],
        "lower": [char for char in text if char.islower()],
    }


def positions_of_chars(text):
    """Return a dictionary from each character to the list of its positions.

    Ask:
        dict of character positions in a string
        map every character of a string to its indexes
        dictionary with letters as keys and lists of indices as values
        at which positions does each letter of a word occur
        index the characters of a string

    >>> positions_of_chars("abca")
    {'a': [0, 3], 'b': [1], 'c': [2]}
    >>> positions_of_chars("")
    {}
    """
    positions = {}
    for index, char in enumerate(text):
        positions.setdefault(char, []).append(index)
    return positions


def sort_by_value_length(mapping):
    """Return a dictionary sorted by the length of its values.

    Ask:
        sort a dict by length of values
        order a dictionary by the number of items in its lists
        sort dictionary entries by how long their values are
        dict of lists sorted from shortest to longest list
        sort dictionary of lists by the length of the lists

    >>> sort_by_value_length({"a": [1, 2], "b": [3], "c": []})
    {'c': [], 'b': [3], 'a': [1, 2]}
    """
    return dict(sorted(mapping.items(), key=lambda item: len(item[1])))


def sort_by_key_length(mapping):
    """Return a dictionary sorted by the length of its keys.

    Ask:
        sort a dict by length of keys
        order a dictionary by key length
        dictionary with the shortest keys first
        sort dict entries by how many characters the key has

    >>> sort_by_key_length({"three": 3, "a": 1, "bb": 2})
    {'a': 1, 'bb': 2, 'three': 3}
    """
    return dict(sorted(mapping.items(), key=lambda item: len(item[0])))


def filter_by_type(mapping, kind):
    """Return the entries of a dictionary whose values are of a type.

    Ask:
        filter dict by value type
        keep only dictionary items whose value is a string or number, by type
        entries of a dict with values of the given class
        get the dict items with integer values

    >>> filter_by_type({"a": 1, "b": "x", "c": 2}, int)
    {'a': 1, 'c': 2}
    >>> filter_by_type({}, str)
    {}
    """
    return {key: value for key, value in mapping.items() if isinstance(value, kind)}


def with_key_prefix(mapping, prefix):
    """Return the entries of a dictionary whose keys start with a prefix.

    Ask:
        filter dict by key prefix
        get all dict entries whose key starts with a string
        dictionary items with keys beginning with a prefix
        select keys by their first letters
        subset of a dict by the start of the key

    >>> with_key_prefix({"db_host": 1, "db_port": 2, "name": 3}, "db_")
    {'db_host': 1, 'db_port': 2}
    >>> with_key_prefix({}, "a")
    {}
    """
    return {key: value for key, value in mapping.items() if key.startswith(prefix)}


def search_keys(mapping, part):
    """Return the entries of a dictionary whose keys contain a text, ignoring case.

    Ask:
        look up key by partial match
        search dictionary keys for a substring
        find dict entries whose key contains a text, case-insensitive
        partial key lookup in a dict
        all items of a dictionary with a key like the search term

    >>> search_keys({"Red Apple": 1, "apple pie": 2, "pear": 3}, "apple")
    {'Red Apple': 1, 'apple pie': 2}
    >>> search_keys({"pear": 3}, "x")
    {}
    """
    return {key: value for key, value in mapping.items() if part.lower() in key.lower()}


def list_pairs(groups):
    """Return (key, item) pairs for each item of a dictionary of lists.

    Ask:
        flatten dict of lists into list of pairs
        dictionary of lists to a list of (key, item) tuples
        expand a dict of lists to one pair per list element
        unpack the lists of a dict into pairs with their key

    >>> list_pairs({"a": [1, 2], "b": [], "c": [3]})
    [('a', 1), ('a', 2), ('c', 3)]
    """
    return [(key, item) for key, items in groups.items() for item in items]


def flatten_values(groups):
    """Return the items of all lists in a dictionary as one list.

    Ask:
        flatten the values of a dictionary of lists into one list
        concatenate all lists in a dict
        one list with every item of the lists in a dictionary
        join all dict values that are lists

    >>> flatten_values({"a": [1, 2], "b": [], "c": [2]})
    [1, 2, 2]
    >>> flatten_values({})
    []
    """
    return [item for items in groups.values() for item in items]


def key_of_longest(groups):
    """Return the key with the longest value, or None for an empty dictionary.

    Ask:
        key with the longest list in a dict
        which key of a dictionary has the most items?
        find the key whose value is longest
        group with the most members in a dict of lists

    >>> key_of_longest({"a": [1], "b": [1, 2], "c": [3, 4]})
    'b'
    >>> key_of_longest({}) is None
    True
    """
    return max(groups, key=lambda key: len(groups[key]), default=None)


def sums_of_lists(groups):
    """Return a dictionary with the sum of each list.

    Ask:
        sum of list values for each key
        sum each list in a dictionary of lists
        total per key of a dict of lists of numbers
        replace every list in a dict by its sum

    >>> sums_of_lists({"a": [1, 2], "b": []})
    {'a': 3, 'b': 0}
    """
    return {key: sum(numbers) for key, numbers in groups.items()}


def averages_of_lists(groups):
    """Return a dictionary with the average of each list, 0 for an empty one.

    Ask:
        average of each list in a dict
        average grade of each student
        compute each student's average from a dict of lists of grades
        mean of the values of every key in a dictionary of lists
        dictionary from student to average score, given lists of scores
        average per key for a dict of lists
        average grade of each student from a dict of lists
        dictionary of lists to dictionary of averages
        mean of every list value in a dict
        average marks per student, given a dict of name to marks
        average the lists stored in a dictionary
        average of each key's list

    >>> averages_of_lists({"Ann": [1, 2], "Bob": []})
    {'Ann': 1.5, 'Bob': 0}
    """
    return {
        key: sum(numbers) / len(numbers) if numbers else 0
        for key, numbers in groups.items()
    }


def best_average(grades):
    """Return the name with the highest average in a dictionary of grade lists.

    Ask:
        student with highest average
        find the student with the best average grade in a dict of lists
        which key has the highest mean value
        top student by mean score, students map to lists of marks
        name of the best student on average

    >>> best_average({"Ann": [90, 80], "Bob": [100, 60, 95]})
    'Ann'
    >>> best_average({}) is None
    True
    """
    return max(
        grades, key=lambda name: sum(grades[name]) / len(grades[name]), default=None
    )


def maxima_of_lists(groups):
    """Return a dictionary with the maximum of each list.

    Ask:
        max of each list in a dict
        highest value per key in a dictionary of lists
        best score of every player from a dict of score lists
        replace each list in a dict by its largest element

    >>> maxima_of_lists({"a": [1, 5, 2], "b": [3], "c": []})
    {'a': 5, 'b': 3, 'c': None}
    """
    return {key: max(numbers, default=None) for key, numbers in groups.items()}


def count_per_key(groups):
    """Return a dictionary with the number of items under each key.

    Ask:
        number of items per key in dict of lists
        count the elements of each list in a dictionary
        map each key to the length of its list
        how many values does every key of a dict of lists have
        group sizes of a dictionary of lists

    >>> count_per_key({"a": [1, 5], "b": []})
    {'a': 2, 'b': 0}
    """
    return {key: len(items) for key, items in groups.items()}


def total_items(groups):
    """Return the number of items in all lists of a dictionary.

    Ask:
        total number of items in dict of lists
        count all elements of the lists in a dictionary
        how many values are in the lists of a dict altogether
        count number of items in a dictionary value that is a list
        count total number of values in dict of lists

    >>> total_items({"a": [1, 5], "b": [], "c": [7]})
    3
    >>> total_items({})
    0
    """
    return sum(map(len, groups.values()))


def sort_inner_lists(groups):
    """Return a dictionary of lists with each list sorted.

    Ask:
        sort every list in a dict
        sort the lists inside a dictionary
        dictionary of lists with sorted values
        order the items under each key of a dict

    >>> sort_inner_lists({"a": [3, 1], "b": []})
    {'a': [1, 3], 'b': []}
    """
    return {key: sorted(items) for key, items in groups.items()}


def remove_from_group(groups, key, item):
    """Remove an item from the list under a key, and the key if no item is left.

    Ask:
        remove an item from a list inside a dict
        delete a value from the list stored under a dictionary key
        remove an element from a dict of lists, dropping empty lists
        take a member out of a group in a dictionary of lists

    >>> groups = {"a": [1, 2], "b": [3]}
    >>> remove_from_group(groups, "a", 1)
    >>> remove_from_group(groups, "b", 3)
    >>> remove_from_group(groups, "z", 3)
    >>> groups
    {'a': [2]}
    """
    items = groups.get(key, [])
    if item in items:
        items.remove(item)
        if not items:
            del groups[key]


def merge_list_dicts(a, b):
    """Return two dictionaries of lists merged by joining the lists of a key.

    Ask:
        merge two dicts of lists by concatenating
        combine two dictionaries whose values are lists
        join the lists of common keys of two dictionaries
        merge dicts of lists, extending the lists of shared keys

    >>> merge_list_dicts({"a": [1]}, {"a": [2], "b": [3]})
    {'a': [1, 2], 'b': [3]}
    >>> merge_list_dicts({}, {})
    {}
    """
    merged = {key: list(items) for key, items in a.items()}
    for key, items in b.items():
        merged.setdefault(key, []).extend(items)
    return merged


def merge_set_dicts(a, b):
    """Return two dictionaries of sets merged by uniting the sets of a key.

    Ask:
        merge dict of sets
        combine two dictionaries of sets with unions
        merge dicts whose values are sets
        union the sets of common keys in two dicts

    >>> merge_set_dicts({"a": {1}}, {"a": {1, 2}, "b": {3}}) == {"a": {1, 2}, "b": {3}}
    True
    >>> merge_set_dicts({}, {})
    {}
    """
    return {key: a.get(key, set()) | b.get(key, set()) for key in a | b}


def value_range(mapping):
    """Return the difference between the largest and smallest value of a dictionary.

    Ask:
        difference between max and min values in dict
        range of the values of a dictionary
        spread between highest and lowest value in a dict
        max minus min of dictionary values
        biggest value minus smallest value of a dict

    >>> value_range({"a": 5, "b": 2, "c": 9})
    7
    >>> value_range({})
    0
    """
    return max(mapping.values(), default=0) - min(mapping.values(), default=0)


def cumulative_values(mapping):
    """Return a dictionary with the running total of its values.

    Ask:
        cumulative sum of dict values
        running total of the values of a dictionary by key
        accumulate dictionary values in order
        cumulative dict: each key with the sum so far

    >>> cumulative_values({"jan": 1, "feb": 2, "mar": 3})
    {'jan': 1, 'feb': 3, 'mar': 6}
    >>> cumulative_values({})
    {}
    """
    total = 0
    result = {}
    for key, value in mapping.items():
        total += value
        result[key] = total
    return result


def round_values(mapping, digits=2):
    """Return a dictionary with its values rounded.

    Ask:
        round all values in a dict
        round every float in a dictionary to two decimals
        dictionary with rounded values
        round the numbers of a dict to n decimal places

    >>> round_values({"a": 1.2345, "b": 2.0})
    {'a': 1.23, 'b': 2.0}
    >>> round_values({"a": 1.26}, 1)
    {'a': 1.3}
    """
    return {key: round(value, digits) for key, value in mapping.items()}


def upper_keys(mapping):
    """Return a dictionary with its keys in uppercase.

    Ask:
        uppercase keys of dict
        convert all keys of a dictionary to upper case
        make dict keys capital letters
        dictionary with upper-cased keys

    >>> upper_keys({"a": 1, "Bc": 2})
    {'A': 1, 'BC': 2}
    """
    return {key.upper(): value for key, value in mapping.items()}


def lower_values(mapping):
    """Return a dictionary with its text values in lowercase, others unchanged.

    Ask:
        lowercase all string values of a dict
        convert dictionary values to lower case
        make the text values of a dict small letters
        normalize the case of dict values

    >>> lower_values({"a": "X", "b": 2})
    {'a': 'x', 'b': 2}
    """
    return {
        key: value.lower() if isinstance(value, str) else value
        for key, value in mapping.items()
    }


def exchange_values_of_keys(mapping, a, b):
    """Swap the values of two keys of a dictionary in place and return it.

    Ask:
        swap values of two keys
        exchange the values of two dictionary keys
        swap two entries' values in a dict
        interchange mapping[a] and mapping[b]

    >>> exchange_values_of_keys({"x": 1, "y": 2}, "x", "y")
    {'x': 2, 'y': 1}
    """
    mapping[a], mapping[b] = mapping[b], mapping[a]
    return mapping


def add_to_values(mapping, amount):
    """Return a dictionary with an amount added to each value.

    Ask:
        increase every value by one
        add a constant to all values of a dict
        raise all numbers in a dictionary by n
        increment every value of a dictionary by an amount

    >>> add_to_values({"a": 1, "b": -1}, 1)
    {'a': 2, 'b': 0}
    """
    return {key: value + amount for key, value in mapping.items()}


def update_existing(mapping, changes):
    """Return a dictionary with changes applied to the keys it has already.

    Ask:
        update only existing keys
        update a dict without adding new keys
        apply changes to a dictionary, ignoring unknown keys
        overwrite values for keys already in the dict

    >>> update_existing({"a": 1, "b": 2}, {"b": 3, "c": 4})
    {'a': 1, 'b': 3}
    """
    return {key: changes.get(key, value) for key, value in mapping.items()}


def keys_in_one(a, b):
    """Return the sorted keys that are in exactly one of two dictionaries.

    Ask:
        keys that are in exactly one of two dicts
        symmetric difference of dictionary keys
        keys which two dicts do not share
        find non-common keys of two dictionaries

    >>> keys_in_one({"a": 1, "b": 2}, {"b": 5, "c": 3})
    ['a', 'c']
    >>> keys_in_one({}, {})
    []
    """
    return sorted(a.keys() ^ b.keys())


def entries_only_in_first(a, b):
    """Return the entries of a dictionary whose keys another one does not have.

    Ask:
        dict difference keys in first not second
        remove keys that are in another dict
        entries of dict a with keys missing in dict b
        subtract the keys of one dictionary from another
        what is in the first dict but not in the second one, by key

    >>> entries_only_in_first({"a": 1, "b": 2}, {"b": 5})
    {'a': 1}
    >>> entries_only_in_first({}, {"a": 1})
    {}
    """
    return {key: value for key, value in a.items() if key not in b}


def nearest_key(mapping, number):
    """Return the key of a dictionary nearest to a number.

    Ask:
        closest key in dict to a number
        find the nearest numeric key in a dictionary
        lookup with the key closest to a given value
        dict key with the smallest distance to a number

    >>> nearest_key({1: "a", 5: "b", 10: "c"}, 6)
    5
    >>> nearest_key({1: "a"}, 99)
    1
    """
    return min(mapping, key=lambda key: abs(key - number))


def first_of_keys(mapping, keys, default=None):
    """Return the value of the first of several keys that a dictionary has.

    Ask:
        first existing key from a list of keys
        get a dict value trying several keys in order
        coalesce: value of the first key found in the dictionary
        try multiple keys of a dict and return the first hit or a default

    >>> first_of_keys({"mail": "a@b", "phone": "1"}, ["email", "mail"])
    'a@b'
    >>> first_of_keys({}, ["a"], "none")
    'none'
    """
    return next((mapping[key] for key in keys if key in mapping), default)


def to_hashable(data):
    """Return nested dictionaries, lists and sets as a hashable value.

    Ask:
        make a hashable version of a dict
        freeze a nested dictionary so that it can be a key
        convert a dict with lists to something hashable
        use a dictionary as a dictionary key
        recursively turn dicts into frozensets and lists into tuples

    >>> to_hashable({"a": [1, 2]}) == to_hashable({"a": [1, 2]})
    True
    >>> len({to_hashable({"a": 1, "b": 2}), to_hashable({"b": 2, "a": 1})})
    1
    >>> to_hashable([1, {2}])
    (1, frozenset({2}))
    """
    if isinstance(data, dict):
        return frozenset((key, to_hashable(value)) for key, value in data.items())
    if isinstance(data, (list, tuple)):
        return tuple(to_hashable(item) for item in data)
    if isinstance(data, (set, frozenset)):
        return frozenset(to_hashable(item) for item in data)
    return data


def equal_except(a, b, ignored):
    """Return whether two dictionaries are equal apart from some keys.

    Ask:
        compare dicts ignoring some keys
        are two dictionaries equal except for certain keys?
        dict equality without fields such as id or timestamp
        check that two dicts match, leaving out given keys

    >>> equal_except({"id": 1, "a": 2}, {"id": 9, "a": 2}, ["id"])
    True
    >>> equal_except({"a": 1}, {"a": 2}, ["id"])
    False
    """
    def relevant(mapping):
        return {key: value for key, value in mapping.items() if key not in ignored}

    return relevant(a) == relevant(b)


def get_case_insensitive(mapping, key, default=None):
    """Return the value of a key, ignoring the case of the keys.

    Ask:
        look up a dict key ignoring case
        case-insensitive get from a dictionary
        find a value by key no matter upper or lower case
        dict get that ignores capitalization of the key

    >>> get_case_insensitive({"Content-Type": "text"}, "content-type")
    'text'
    >>> get_case_insensitive({}, "a", 0)
    0
    """
    return next(
        (value for name, value in mapping.items() if name.lower() == key.lower()), default
    )


def group_pairs_default(pairs):
    """Return a dictionary of lists built with defaultdict from pairs.

    Ask:
        default dict of lists
        use defaultdict(list) to group key value pairs
        collect values per key with a defaultdict
        defaultdict of lists from pairs

    >>> dict(group_pairs_default([("a", 1), ("b", 2), ("a", 3)]))
    {'a': [1, 3], 'b': [2]}
    """
    groups = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return groups
