"""Filtering, inverting, sorting, mapping and converting dictionaries."""
import json


def invert(mapping):
    """Swap the keys and values of a dictionary.

    Ask:
        invert a dictionary
        swap keys and values of a dict
        reverse a dictionary so values become keys
        flip a mapping
        dictionary with values as keys and keys as values
        invert a dict
        swap keys and values in a dictionary
        reverse the keys and values of a dict
        dictionary with keys and values exchanged
        invert a dict with unique values
        dict with keys and values exchanged
        swap keys and values
        exchange keys and values

    >>> invert({"a": 1, "b": 2})
    {1: 'a', 2: 'b'}
    >>> invert({})
    {}
    """
    return {value: key for key, value in mapping.items()}


def invert_to_lists(mapping):
    """Invert a dictionary, collecting the keys of equal values in lists.

    Ask:
        invert a dictionary where several keys may have the same value
        swap keys and values and collect duplicate keys in a list
        reverse a dict to a dict of lists
        group the keys of a dictionary by value
        dictionary from value to all keys with that value
        invert a dictionary where values may repeat
        invert a dict with duplicate values into lists of keys
        map each value to the list of keys that have it
        reverse mapping of a dict, grouping keys by value

    >>> invert_to_lists({"a": 1, "b": 2, "c": 1})
    {1: ['a', 'c'], 2: ['b']}
    >>> invert_to_lists({})
    {}
    """
    result = {}
    for key, value in mapping.items():
        result.setdefault(value, []).append(key)
    return result


def invert_lists(groups):
    """Invert a dictionary of lists so that each item maps to its key.

    Ask:
        invert a dictionary of lists
        map every list item back to its key
        turn {group: [members]} into {member: group}
        reverse lookup from list elements to the key of the list
        which category does each item belong to
        swap keys and values where values are lists

    >>> invert_lists({"fruit": ["apple", "pear"], "veg": ["kale"]})
    {'apple': 'fruit', 'pear': 'fruit', 'kale': 'veg'}
    >>> invert_lists({})
    {}
    """
    return {item: key for key, items in groups.items() for item in items}


def sort_by_key(mapping):
    """Sort a dictionary by key.

    Ask:
        sort a dictionary by key
        return a dict with its keys in order
        order a mapping alphabetically by key
        dictionary sorted by its keys ascending
        how to sort dict keys
        sort a dictionary alphabetically by key

    >>> list(sort_by_key({"b": 1, "a": 2}).items())
    [('a', 2), ('b', 1)]
    >>> sort_by_key({})
    {}
    """
    return dict(sorted(mapping.items()))


def sort_by_value(mapping):
    """Sort a dictionary by value in ascending order.

    Ask:
        order a dict by its values ascending
        dictionary sorted by values from small to large
        return the entries of a mapping in order of the values
        sort dict by value lowest first
        sort a dict by value ascending
        order dictionary items by value

    >>> list(sort_by_value({"a": 3, "b": 1, "c": 2}).items())
    [('b', 1), ('c', 2), ('a', 3)]
    >>> sort_by_value({})
    {}
    """
    return dict(sorted(mapping.items(), key=lambda item: item[1]))


def sort_by_value_desc(mapping):
    """Sort a dictionary by value in descending order.

    Ask:
        sort a dictionary by value in descending order
        order a dict by values from largest to smallest
        ranking: highest score first, as a dictionary
        reverse sort a dictionary by its values
        sort dict by value descending

    >>> list(sort_by_value_desc({"a": 3, "b": 1, "c": 7}).items())
    [('c', 7), ('a', 3), ('b', 1)]
    >>> sort_by_value_desc({})
    {}
    """
    return dict(sorted(mapping.items(), key=lambda item: item[1], reverse=True))


def rank(scores):
    """Sort a dictionary by value descending and then by key.

    Ask:
        sort a dictionary by value descending and key ascending
        rank by score then by name
        order word counts by count, ties alphabetically
        sort dict items by two criteria: value high to low, key a to z
        list of entries by descending value then key
        sort dict by value then key
        sort a dict by value descending, ties alphabetically
        keys sorted by value descending then by name with their values

    >>> rank({"b": 2, "a": 2, "c": 5})
    [('c', 5), ('a', 2), ('b', 2)]
    >>> rank({})
    []
    """
    return sorted(scores.items(), key=lambda item: (-item[1], item[0]))


def keys_by_value(mapping):
    """Return the keys of a dictionary ordered by their values.

    Ask:
        keys of a dictionary ordered by their values
        list of names from lowest to highest value
        sort the keys of a dict by value
        get keys sorted by value
        names in order of their score
        keys of a dict sorted by value
        list of keys ordered by their values

    >>> keys_by_value({"a": 3, "b": 1})
    ['b', 'a']
    >>> keys_by_value({})
    []
    """
    return sorted(mapping, key=mapping.get)


def top_entries(scores, n):
    """Return the n entries with the largest values.

    Ask:
        top n entries of a dictionary by value
        n largest values of a dict with their keys
        best three scores of a dictionary, n given
        highest n items of a mapping, as a list of tuples
        leaderboard of the top n players
        top n items of a dictionary by value
        highest n entries of a dict
        top n keys by value
        n keys with the highest values in a dict
        best n entries of a score dictionary

    >>> top_entries({"a": 1, "b": 5, "c": 3}, 2)
    [('b', 5), ('c', 3)]
    >>> top_entries({}, 2)
    []
    """
    return sorted(scores.items(), key=lambda item: item[1], reverse=True)[:n]


def filter_by_value(mapping, predicate):
    """Return the entries whose value satisfies a predicate.

    Ask:
        filter a dictionary by value
        keep the entries of a dict whose value satisfies a condition
        filter dict with a function of the value
        sub-dictionary of values for which a predicate is True
        remove entries with unwanted values
        filter dict by values with a predicate
        keep dict items where the value meets a condition

    >>> filter_by_value({"a": 1, "b": 5}, lambda v: v > 2)
    {'b': 5}
    >>> filter_by_value({}, bool)
    {}
    """
    return {key: value for key, value in mapping.items() if predicate(value)}


def filter_by_key(mapping, predicate):
    """Return the entries whose key satisfies a predicate.

    Ask:
        filter a dictionary by key
        keep the entries of a dict whose key satisfies a condition
        filter dict with a function of the key
        sub-dictionary of keys for which a predicate is True
        select entries by a test on the key
        keep dict items where the key meets a condition

    >>> filter_by_key({"ab": 1, "b": 5}, lambda k: k.startswith("a"))
    {'ab': 1}
    >>> filter_by_key({}, bool)
    {}
    """
    return {key: value for key, value in mapping.items() if predicate(key)}


def above(mapping, threshold):
    """Return the dictionary entries with values greater than a threshold.

    Ask:
        entries of a dictionary with values greater than a threshold
        keep only the items of a dict above a limit
        students with a score over n from a dictionary
        filter a price dict for values larger than x
        dict of values above a cutoff
        filter a dict by values above a threshold
        keep only dict items whose value is greater than a limit
        filter dictionary entries with value greater than n
        get students with scores above a threshold from a dictionary

    >>> above({"a": 1, "b": 5, "c": 3}, 3)
    {'b': 5}
    >>> above({}, 3)
    {}
    """
    return {key: value for key, value in mapping.items() if value > threshold}


def drop_none(mapping):
    """Return a dictionary without None values.

    Ask:
        remove None values from a dictionary
        drop keys whose value is None
        dict without null entries
        clean a dictionary of missing values, keep 0 and ""
        strip nulls before sending json
        remove keys with None values from a dict
        remove None values from a dict
        filter out None entries of a dictionary
        strip keys with null values from a dict
        remove keys with value None

    >>> drop_none({"a": 1, "b": None, "c": 0, "d": ""})
    {'a': 1, 'c': 0, 'd': ''}
    >>> drop_none({})
    {}
    """
    return {key: value for key, value in mapping.items() if value is not None}


def drop_empty(mapping):
    """Return a dictionary without empty values.

    Ask:
        remove empty values from a dictionary
        drop keys whose value is falsy
        dict without None, empty strings, zeros and empty lists
        keep only truthy values of a dictionary
        clean out blank fields of a form dict
        remove empty values from a dict
        drop keys with empty strings, lists or None from a dictionary

    >>> drop_empty({"a": 1, "b": None, "c": "", "d": []})
    {'a': 1}
    >>> drop_empty({})
    {}
    """
    return {key: value for key, value in mapping.items() if value}


def unique_values(mapping):
    """Return a dictionary without duplicate values.

    Ask:
        remove duplicate values from a dictionary
        keep only the first key for each value of a dict
        dictionary with unique values
        drop entries whose value occurred before
        deduplicate a mapping by value
        dictionary with duplicate values removed
        remove duplicate values from a dict, keep the first key

    >>> unique_values({"a": 1, "b": 1, "c": 2})
    {'a': 1, 'c': 2}
    >>> unique_values({})
    {}
    """
    result = {}
    for key, value in mapping.items():
        if value not in result.values():
            result[key] = value
    return result


def map_values(mapping, func):
    """Apply a function to all values of a dictionary.

    Ask:
        apply a function to every value of a dictionary
        map over dict values
        transform the values of a mapping with a function
        new dictionary with func(value) for each key
        change all values of a dict
        apply a function to every value of a dict
        transform dict values with a function

    >>> map_values({"a": 1, "b": -2}, abs)
    {'a': 1, 'b': 2}
    >>> map_values({}, abs)
    {}
    """
    return {key: func(value) for key, value in mapping.items()}


def map_keys(mapping, func):
    """Apply a function to all keys of a dictionary.

    Ask:
        apply a function to every key of a dictionary
        map over dict keys
        transform the keys of a mapping with a function
        new dictionary with func(key) as keys
        change all keys of a dict
        apply a function to every key of a dict

    >>> map_keys({"a": 1, "b": 2}, str.upper)
    {'A': 1, 'B': 2}
    >>> map_keys({}, str)
    {}
    """
    return {func(key): value for key, value in mapping.items()}


def lower_keys(mapping):
    """Convert the keys of a dictionary to lower case.

    Ask:
        convert all keys of a dictionary to lowercase
        lower case dict keys
        normalize the keys of a mapping to small letters
        make dictionary keys lower case
        lowercase the header names of a dict
        lowercase all keys of a dict
        make dictionary keys lowercase
        convert dict keys to lower case
        convert all keys of a dict to lowercase

    >>> lower_keys({"A": 1, "bC": 2})
    {'a': 1, 'bc': 2}
    >>> lower_keys({})
    {}
    """
    return {key.lower(): value for key, value in mapping.items()}


def string_keys(mapping):
    """Convert the keys of a dictionary to strings.

    Ask:
        convert all keys of a dictionary to strings
        dict keys from int to str
        stringify the keys of a mapping
        {1: "a"} to {"1": "a"}
        make keys json compatible strings
        convert dict keys to strings

    >>> string_keys({1: "a", "b": 2})
    {'1': 'a', 'b': 2}
    >>> string_keys({})
    {}
    """
    return {str(key): value for key, value in mapping.items()}


def int_values(mapping):
    """Convert the values of a dictionary to integers.

    Ask:
        convert all values of a dictionary to integers
        dict values from str to int
        cast every value of a mapping to int
        {"a": "1"} to {"a": 1}
        parse numeric string values of a dict
        convert dict values to int
        convert all values of a dict to integers

    >>> int_values({"a": "1", "b": 2.9})
    {'a': 1, 'b': 2}
    >>> int_values({})
    {}
    """
    return {key: int(value) for key, value in mapping.items()}


def prefix_keys(mapping, prefix):
    """Add a prefix to all keys of a dictionary.

    Ask:
        add a prefix to all keys of a dictionary
        prefix dict keys
        prepend a string to every key of a mapping
        dictionary with keys like "user_name" from "name"
        namespace the keys of a dict

    >>> prefix_keys({"a": 1, "b": 2}, "x_")
    {'x_a': 1, 'x_b': 2}
    >>> prefix_keys({}, "x_")
    {}
    """
    return {prefix + key: value for key, value in mapping.items()}


def strip_key_prefix(mapping, prefix):
    """Remove a prefix from the keys of a dictionary.

    Ask:
        remove a prefix from the keys of a dictionary
        strip a common prefix off all dict keys
        drop "app_" from the beginning of every key
        un-namespace dictionary keys
        keys without their prefix

    >>> strip_key_prefix({"x_a": 1, "b": 2}, "x_")
    {'a': 1, 'b': 2}
    >>> strip_key_prefix({}, "x_")
    {}
    """
    return {key.removeprefix(prefix): value for key, value in mapping.items()}


def rename_keys(mapping, names):
    """Rename the keys of a dictionary with a mapping of names.

    Ask:
        rename several keys of a dictionary
        change key names using a dict of old to new names
        rename dict keys by a mapping, others stay
        translate the field names of a record
        map column names of a dictionary to new ones
        rename several keys in a dict
        rename keys using a mapping dict

    >>> rename_keys({"a": 1, "b": 2}, {"a": "x"})
    {'x': 1, 'b': 2}
    >>> rename_keys({}, {"a": "x"})
    {}
    """
    return {names.get(key, key): value for key, value in mapping.items()}


def scale_values(mapping, factor):
    """Multiply all values of a dictionary by a factor.

    Ask:
        multiply all values of a dictionary by a number
        scale dict values
        raise every price in a dictionary by a factor
        apply a multiplier to the numbers of a mapping
        convert the amounts of a dict with an exchange rate
        multiply all values of a dict by a number
        multiply each value of a dict by n
        double every value in a dict, factor given

    >>> scale_values({"a": 1, "b": 2}, 3)
    {'a': 3, 'b': 6}
    >>> scale_values({}, 3)
    {}
    """
    return {key: value * factor for key, value in mapping.items()}


def discount(prices, percent):
    """Apply a discount in percent to a dictionary of prices.

    Ask:
        apply a discount in percent to all prices of a dictionary
        reduce every price in a dict by a percentage
        discounted prices of products, rounded to two decimals
        price list dictionary with percent off
        sale prices from a dict of item prices
        reduce all prices in a dictionary by a percentage

    >>> discount({"tea": 10, "milk": 1.99}, 10)
    {'tea': 9.0, 'milk': 1.79}
    >>> discount({}, 10)
    {}
    """
    return {item: round(price * (100 - percent) / 100, 2) for item, price in prices.items()}


def normalize_values(counts):
    """Turn the values of a dictionary into shares of their sum.

    Ask:
        normalize dictionary values so that they sum to 1
        convert counts in a dict to relative frequencies
        turn a dictionary of counts into probabilities
        share of each key in the total
        divide every value by the sum of the values of a mapping
        convert counts in a dict to fractions of the total
        normalize dict values so that they sum to 1

    >>> normalize_values({"a": 1, "b": 3})
    {'a': 0.25, 'b': 0.75}
    >>> normalize_values({})
    {}
    """
    total = sum(counts.values())
    return {key: count / total for key, count in counts.items()}


def partition_dict(mapping, predicate):
    """Split a dictionary by a predicate on its values.

    Ask:
        split a dictionary in two by a condition on the values
        partition a dict into matching and other entries
        divide a mapping by a predicate of the value
        passed and failed students from a dict of grades, predicate given
        two dictionaries: where the function is true and where it is false
        split a dictionary into two by predicate
        split a dict into two dicts by a condition
        partition a dictionary into matching and non matching items
        split dict into two by predicate

    >>> partition_dict({"a": 1, "b": 5}, lambda v: v > 2)
    ({'b': 5}, {'a': 1})
    >>> partition_dict({}, bool)
    ({}, {})
    """
    matching, others = {}, {}
    for key, value in mapping.items():
        target = matching if predicate(value) else others
        target[key] = value
    return matching, others


def chunk_dict(mapping, size):
    """Split a dictionary into chunks of n entries.

    Ask:
        split a dictionary into chunks of n entries
        break a dict into smaller dicts
        batch the items of a dictionary
        divide a mapping into parts of a given size
        chunk dict
        split a dict into smaller dicts of n items

    >>> chunk_dict({"a": 1, "b": 2, "c": 3}, 2)
    [{'a': 1, 'b': 2}, {'c': 3}]
    >>> chunk_dict({}, 2)
    []
    """
    items = list(mapping.items())
    return [dict(items[i:i + size]) for i in range(0, len(items), size)]


def first_entries(mapping, n):
    """Return the first n entries of a dictionary.

    Ask:
        get the first n items of a dictionary
        first n key-value pairs of a dict
        slice a dictionary
        take n entries of a mapping in insertion order
        limit a dictionary to n keys
        get the first n items of a dict

    >>> first_entries({"a": 1, "b": 2, "c": 3}, 2)
    {'a': 1, 'b': 2}
    >>> first_entries({}, 2)
    {}
    """
    return dict(list(mapping.items())[:n])


def reverse_dict(mapping):
    """Reverse the order of the entries of a dictionary.

    Ask:
        reverse the order of a dictionary
        dictionary with its entries in reverse insertion order
        turn a dict around, last key first
        reversed dict items
        flip the order of keys in a mapping

    >>> list(reverse_dict({"a": 1, "b": 2}))
    ['b', 'a']
    >>> reverse_dict({})
    {}
    """
    return dict(reversed(mapping.items()))


def to_records(columns):
    """Turn a dictionary of lists into a list of dictionaries.

    Ask:
        convert a dictionary of lists to a list of dictionaries
        columns to records
        {"a": [1, 2], "b": [3, 4]} to [{"a": 1, "b": 3}, {"a": 2, "b": 4}]
        turn column data into rows
        dict of columns into a list of row dicts
        convert a dict of lists to list of dicts
        dictionary of lists to list of dictionaries
        turn a dict of columns into rows
        transpose a dict of lists

    >>> to_records({"a": [1, 2], "b": [3, 4]})
    [{'a': 1, 'b': 3}, {'a': 2, 'b': 4}]
    >>> to_records({})
    []
    """
    return [dict(zip(columns, row)) for row in zip(*columns.values())]


def to_columns(records):
    """Turn a list of dictionaries into a dictionary of lists.

    Ask:
        convert a list of dictionaries to a dictionary of lists
        records to columns
        turn row dicts into a dict of columns
        [{"a": 1}, {"a": 2}] to {"a": [1, 2]}
        transpose a list of dicts with the same keys
        convert a list of dicts to a dict of lists
        list of dictionaries to dictionary of lists
        turn rows of dicts into columns
        transpose a list of dicts into a dict of lists

    >>> to_columns([{"a": 1, "b": 3}, {"a": 2, "b": 4}])
    {'a': [1, 2], 'b': [3, 4]}
    >>> to_columns([])
    {}
    """
    if not records:
        return {}
    return {key: [record[key] for record in records] for key in records[0]}


def split_dict(mapping):
    """Convert a dictionary to a list of keys and a list of values.

    Ask:
        split a dictionary into a list of keys and a list of values
        separate keys and values of a dict
        unzip a dictionary
        two lists from a mapping
        get dict keys and values as separate lists
        keys and values of a dict as two lists
        convert a dict to two lists of keys and values
        keys list and values list of a dictionary

    >>> split_dict({"a": 1, "b": 2})
    (['a', 'b'], [1, 2])
    >>> split_dict({})
    ([], [])
    """
    return list(mapping.keys()), list(mapping.values())


def flat_items(mapping):
    """Convert a dictionary to a flat list of keys and values.

    Ask:
        flatten a dictionary into a list of alternating keys and values
        {"a": 1, "b": 2} to ["a", 1, "b", 2]
        dict to flat list
        keys and values of a mapping one after another in a list
        key, value, key, value list from a dictionary

    >>> flat_items({"a": 1, "b": 2})
    ['a', 1, 'b', 2]
    >>> flat_items({})
    []
    """
    return [part for item in mapping.items() for part in item]


def from_flat(items):
    """Make a dictionary from a flat list of keys and values.

    Ask:
        create a dictionary from a flat list of alternating keys and values
        pair up list elements as keys and values of a dict
        flat list to dict
        every first item is a key and every second its value

    >>> from_flat(["a", 1, "b", 2])
    {'a': 1, 'b': 2}
    >>> from_flat([])
    {}
    """
    return dict(zip(items[::2], items[1::2]))


def index_map(items):
    """Map the items of a list to their positions.

    Ask:
        dictionary from list items to their indices
        map each element to its index
        {item: position} from a list
        index lookup table for a list
        enumerate a list into a dict with values as keys
        map each item of a list to its index
        dict of letter to index of last occurrence
        last position of every element as a dictionary

    >>> index_map(["a", "b"])
    {'a': 0, 'b': 1}
    >>> index_map([])
    {}
    """
    return {item: index for index, item in enumerate(items)}


def list_to_dict(items):
    """Turn a list into a dictionary keyed by index.

    Ask:
        convert a list to a dictionary with the index as key
        list to dict with positions as keys
        {0: "a", 1: "b"} from ["a", "b"]
        enumerate a list as a dictionary
        number the items of a list in a dict
        list to dict with index as key
        list to dict with index keys

    >>> list_to_dict(["a", "b"])
    {0: 'a', 1: 'b'}
    >>> list_to_dict([])
    {}
    """
    return dict(enumerate(items))


def word_lengths(words):
    """Map each word to its length.

    Ask:
        dictionary of words and their lengths
        map every string in a list to its length
        word length dict
        {word: len(word)} for a list of words
        lengths of names in a dictionary
        dictionary mapping each word to its length
        dict with words as keys and their lengths as values
        word lengths dictionary from a list

    >>> word_lengths(["a", "bcd"])
    {'a': 1, 'bcd': 3}
    >>> word_lengths([])
    {}
    """
    return {word: len(word) for word in words}


def key_by(items, key):
    """Make a dictionary from a list with a key function.

    Ask:
        build a dictionary from a list using a key function
        index a list by the result of a function
        key_by: map key(item) to item
        dict of items keyed by a computed key, later items win
        lookup table from a list of objects

    >>> key_by(["apple", "fig", "kiwi"], len)
    {5: 'apple', 3: 'fig', 4: 'kiwi'}
    >>> key_by([], len)
    {}
    """
    return {key(item): item for item in items}


def to_json(mapping):
    """Convert a dictionary to a JSON string.

    Ask:
        serialize a dict as json
        dict to json with indentation and sorted keys
        pretty json of a dictionary
        dump a mapping as formatted json text

    >>> print(to_json({"b": 1, "a": [True, None]}))
    {
      "a": [
        true,
        null
      ],
      "b": 1
    }
    """
    return json.dumps(mapping, indent=2, sort_keys=True)


def dict_to_text(mapping):
    r"""Convert a dictionary to lines of text.

    Ask:
        convert a dictionary to a multi-line string
        dict to text with one "key: value" per line
        format a mapping as lines
        string representation of a dictionary, an entry a line
        join dict entries with newlines
        convert a dictionary to a string

    >>> dict_to_text({"a": 1, "b": "x"})
    'a: 1\nb: x'
    >>> dict_to_text({})
    ''
    """
    return "\n".join(f"{key}: {value}" for key, value in mapping.items())


def total_cost(prices, quantities):
    """Multiply the values of two dictionaries key by key and add them.

    Ask:
        total cost from a dictionary of prices and a dictionary of quantities
        sum of price times quantity for each item
        shopping cart total given prices and amounts as dicts
        multiply matching values of two dictionaries and sum up
        calculate an order total from two dicts
        total cost from a dict of prices and a dict of quantities

    >>> total_cost({"tea": 2.5, "milk": 1}, {"tea": 2, "milk": 3})
    8.0
    >>> total_cost({"tea": 2.5}, {})
    0
    """
    return sum(prices[item] * quantity for item, quantity in quantities.items())


def subtract_dicts(a, b):
    """Subtract the values of one dictionary from another.

    Ask:
        subtract one dictionary of numbers from another
        difference of two dicts key by key
        remaining stock after an order, both dictionaries
        dict minus dict, missing keys count as zero
        subtract counts of matching keys
        subtract the values of two dicts
        difference of two dicts of numbers
        subtract the values of one dict from another by key

    >>> subtract_dicts({"a": 5, "b": 2}, {"a": 1})
    {'a': 4, 'b': 2}
    >>> subtract_dicts({}, {"a": 1})
    {'a': -1}
    """
    result = dict(a)
    for key, value in b.items():
        result[key] = result.get(key, 0) - value
    return result


def merge_with(func, a, b):
    """Merge dictionaries with a function for common keys.

    Ask:
        merge two dictionaries with a function to combine values of common keys
        merge dicts with a conflict resolver
        combine dictionaries taking the larger value for shared keys, combiner given
        merge with custom rule for duplicates
        dict union where func(a, b) decides
        merge dictionaries with conflict resolution function
        combine two dicts with a function for values of the same key

    >>> merge_with(max, {"a": 1, "b": 5}, {"a": 3, "b": 2, "c": 0})
    {'a': 3, 'b': 5, 'c': 0}
    >>> merge_with(max, {}, {})
    {}
    """
    result = dict(a)
    for key, value in b.items():
        result[key] = func(result[key], value) if key in result else value
    return result


def letter_grades(scores):
    """Convert grades in a dictionary from points to letters.

    Ask:
        convert a dictionary of scores to letter grades
        map each student's points to A, B, C, D or F
        gradebook dict with letters instead of numbers
        letter grade for every name in a dictionary, 90 80 70 60
        turn numeric marks of a mapping into grades
        dict of scores to letter grades

    >>> letter_grades({"ann": 95, "bob": 80, "cy": 59, "di": 79, "ed": 60})
    {'ann': 'A', 'bob': 'B', 'cy': 'F', 'di': 'C', 'ed': 'D'}
    """
    def grade(score):
        for letter, minimum in (("A", 90), ("B", 80), ("C", 70), ("D", 60)):
            if score >= minimum:
                return letter
        return "F"

    return {name: grade(score) for name, score in scores.items()}
