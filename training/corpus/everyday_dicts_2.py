"""Everyday dictionary requests: nested data, grades, stock, phone books, tables, sets."""
import re
from collections import namedtuple
from types import SimpleNamespace


def none_to_empty(data):
    """Return nested data with every None replaced by an empty string.

    Ask:
        replace None with empty string in nested structure
        recursively change None to "" in dicts and lists
        convert null values of nested json to empty strings
        replace all None values in a nested dictionary
        swap nulls for blanks at every level of a json object

    >>> none_to_empty({"a": None, "b": [None, {"c": 0}]})
    {'a': '', 'b': ['', {'c': 0}]}
    >>> none_to_empty(None)
    ''
    """
    if isinstance(data, dict):
        return {key: none_to_empty(value) for key, value in data.items()}
    if isinstance(data, list):
        return [none_to_empty(item) for item in data]
    return "" if data is None else data


def snake_keys(data):
    """Return nested data with its camelCase keys in snake_case.

    Ask:
        convert keys of nested dict from camelCase to snake_case
        recursively snake_case all keys of a json object
        change camel case dictionary keys to snake case
        transform the keys of nested dicts and lists to snake_case
        json response keys to python style names
        convert json keys from camelCase to snake_case recursively

    >>> snake_keys({"userName": 1, "homeTown": [{"zipCode": 2}]})
    {'user_name': 1, 'home_town': [{'zip_code': 2}]}
    """
    if isinstance(data, dict):
        return {
            re.sub(r"(?<!^)(?=[A-Z])", "_", key).lower(): snake_keys(value)
            for key, value in data.items()
        }
    if isinstance(data, list):
        return [snake_keys(item) for item in data]
    return data


def camel_keys(data):
    """Return nested data with its snake_case keys in camelCase.

    Ask:
        convert keys of nested dict from snake_case to camelCase
        recursively camelCase all keys of a dictionary
        change snake case dictionary keys to camel case for json
        transform the keys of nested dicts and lists to camelCase

    >>> camel_keys({"user_name": 1, "home": [{"zip_code": 2}]})
    {'userName': 1, 'home': [{'zipCode': 2}]}
    """
    def camel(key):
        first, *rest = key.split("_")
        return first + "".join(word.capitalize() for word in rest)

    if isinstance(data, dict):
        return {camel(key): camel_keys(value) for key, value in data.items()}
    if isinstance(data, list):
        return [camel_keys(item) for item in data]
    return data


def merge_patch(target, patch):
    """Return a JSON value changed by a JSON merge patch (RFC 7396).

    Ask:
        merge json patch
        apply a json merge patch, null deletes a key
        update nested json by a patch where None removes entries
        implement rfc 7396

    >>> merge_patch({"a": 1, "b": {"c": 2, "d": 3}}, {"a": None, "b": {"c": 9}})
    {'b': {'c': 9, 'd': 3}}
    >>> merge_patch([1], {"a": 1})
    {'a': 1}
    """
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merge_patch(result.get(key), value)
    return result


def key_paths(data, key):
    """Return the paths to every occurrence of a key in nested dicts and lists.

    Ask:
        find all paths to a key
        list every path where a key occurs in nested json
        paths of keys and indexes leading to a key in nested data
        where in a nested dictionary does a key appear

    >>> key_paths({"a": 1, "b": [{"a": 2}, {"c": {"a": 3}}]}, "a")
    [['a'], ['b', 0, 'a'], ['b', 1, 'c', 'a']]
    >>> key_paths({}, "a")
    []
    """
    if isinstance(data, dict):
        entries = data.items()
    elif isinstance(data, list):
        entries = enumerate(data)
    else:
        return []
    paths = []
    for name, value in entries:
        if isinstance(data, dict) and name == key:
            paths.append([name])
        paths += [[name, *path] for path in key_paths(value, key)]
    return paths


def resolve_pointer(data, pointer):
    """Return the value a JSON pointer refers to.

    Ask:
        json pointer
        resolve a json pointer such as /a/0/b
        get a value from nested json by a slash separated path
        look up "/users/0/name" in nested dicts and lists

    >>> resolve_pointer({"a": [{"b": 5}]}, "/a/0/b")
    5
    >>> resolve_pointer({"a/b": 1}, "/a~1b")
    1
    >>> resolve_pointer([1], "")
    [1]
    """
    for part in pointer.split("/")[1:]:
        part = part.replace("~1", "/").replace("~0", "~")
        data = data[int(part)] if isinstance(data, list) else data[part]
    return data


def nested_max_value(data):
    """Return the largest number in nested dictionaries and lists, or None.

    Ask:
        max value in nested dict
        find the largest number anywhere in a nested dictionary
        recursive maximum over dicts of dicts and lists
        biggest leaf value of nested data

    >>> nested_max_value({"a": 1, "b": {"c": [7, 3], "d": {}}})
    7
    >>> nested_max_value({}) is None
    True
    """
    if isinstance(data, dict):
        data = list(data.values())
    if not isinstance(data, list):
        return data
    found = [nested_max_value(item) for item in data]
    return max((number for number in found if number is not None), default=None)


def to_namespace(data):
    """Return nested dictionaries as objects with attributes.

    Ask:
        convert nested dict to object with attributes
        turn nested json into objects with dot access
        recursively convert dictionaries to SimpleNamespace
        access nested dict keys as attributes: config.db.host

    >>> to_namespace({"db": {"host": "x"}, "tags": [{"id": 1}]}).tags[0].id
    1
    >>> to_namespace({"db": {"host": "x"}}).db.host
    'x'
    """
    if isinstance(data, dict):
        return SimpleNamespace(**{key: to_namespace(value) for key, value in data.items()})
    if isinstance(data, list):
        return [to_namespace(item) for item in data]
    return data


def dict_to_namedtuple(mapping, name="Record"):
    """Return a dictionary as a named tuple.

    Ask:
        dict to namedtuple
        convert a dictionary into a namedtuple object
        make a named tuple whose fields are the keys of a dict
        immutable object with attributes from a dictionary

    >>> dict_to_namedtuple({"x": 1, "y": 2})
    Record(x=1, y=2)
    """
    return namedtuple(name, mapping)(**mapping)


def prune_empty(data):
    """Return nested data without None, empty strings, lists and dictionaries.

    Ask:
        remove empty values from a nested dict recursively
        drop all None, "" , [] and {} at every level of json data
        clean nested dictionaries of empty entries
        recursively strip blank values from dicts and lists

    >>> prune_empty({"a": "", "b": {"c": None}, "d": [0, {}, 1], "e": False})
    {'d': [0, 1], 'e': False}
    >>> prune_empty({})
    {}
    """
    empty = (None, "", [], {})
    if isinstance(data, dict):
        pruned = {key: prune_empty(value) for key, value in data.items()}
        return {key: value for key, value in pruned.items() if value not in empty}
    if isinstance(data, list):
        return [item for item in map(prune_empty, data) if item not in empty]
    return data


def nested_to_rows(nested):
    """Return (outer key, inner key, value) rows of a dictionary of dictionaries.

    Ask:
        nested dict to list of rows
        flatten a two-level dictionary to tuples (key1, key2, value)
        dict of dicts as a list of triples
        turn a nested dictionary into table rows

    >>> nested_to_rows({"a": {"x": 1, "y": 2}, "b": {}})
    [('a', 'x', 1), ('a', 'y', 2)]
    """
    return [
        (outer, inner, value)
        for outer, entries in nested.items()
        for inner, value in entries.items()
    ]


def nested_from_rows(rows):
    """Return a dictionary of dictionaries built from (key, key, value) rows.

    Ask:
        nested dict from list of tuples with two keys
        build a dict of dicts from (a, b, value) triples
        two-level dictionary from rows
        group triples into a nested dictionary

    >>> nested_from_rows([("a", "x", 1), ("a", "y", 2), ("b", "x", 3)])
    {'a': {'x': 1, 'y': 2}, 'b': {'x': 3}}
    >>> nested_from_rows([])
    {}
    """
    result = {}
    for outer, inner, value in rows:
        result.setdefault(outer, {})[inner] = value
    return result


def rows_to_dicts(table):
    """Return the rows of a table with a header row as dictionaries.

    Ask:
        list of lists to dict with header
        convert rows with a header row into a list of dicts
        first row is the header: make dictionaries from a list of lists
        table as nested lists to list of dicts

    >>> rows_to_dicts([["a", "b"], [1, 2], [3, 4]])
    [{'a': 1, 'b': 2}, {'a': 3, 'b': 4}]
    >>> rows_to_dicts([])
    []
    """
    if not table:
        return []
    header, *rows = table
    return [dict(zip(header, row)) for row in rows]


def true_keys(flags):
    """Return the keys of a dictionary whose values are true.

    Ask:
        dict of booleans keys that are true
        list all keys with a truthy value
        names of the flags that are set in a dictionary
        get enabled options from a dict of true and false values

    >>> true_keys({"a": True, "b": False, "c": 1})
    ['a', 'c']
    >>> true_keys({})
    []
    """
    return [key for key, value in flags.items() if value]


def count_true(flags):
    """Return how many values of a dictionary are true.

    Ask:
        count of true values in dict
        number of true flags in a dictionary of booleans
        how many dictionary values are True
        count the enabled options in a dict

    >>> count_true({"a": True, "b": False, "c": True})
    2
    >>> count_true({})
    0
    """
    return sum(map(bool, flags.values()))


def keys_in_all(dicts):
    """Return the sorted keys that every one of several dictionaries has.

    Ask:
        intersection of dict keys for multiple dicts
        common keys of a list of dictionaries
        keys which all dicts in a list share
        which keys are present in every dictionary

    >>> keys_in_all([{"a": 1, "b": 2}, {"b": 3, "c": 4}, {"b": 0}])
    ['b']
    >>> keys_in_all([])
    []
    """
    return sorted(set.intersection(*map(set, dicts))) if dicts else []


def sum_dicts(dicts):
    """Return the sums per key over several dictionaries.

    Ask:
        sum a list of dictionaries by key
        add up many dicts key by key
        total per key over a list of dicts
        combine a list of count dictionaries by adding their values
        merge any number of dicts and sum values of equal keys
        merge many dicts by adding their values

    >>> sum_dicts([{"a": 1, "b": 2}, {"b": 3}, {"c": 4}])
    {'a': 1, 'b': 5, 'c': 4}
    >>> sum_dicts([])
    {}
    """
    totals = {}
    for mapping in dicts:
        for key, value in mapping.items():
            totals[key] = totals.get(key, 0) + value
    return totals


def average_dicts(dicts):
    """Return the averages per key over several dictionaries.

    Ask:
        average of dicts
        mean per key over a list of dictionaries
        average the values of the same key in several dicts
        key-wise mean of a list of dicts

    >>> average_dicts([{"a": 1, "b": 2}, {"a": 3}])
    {'a': 2.0, 'b': 2.0}
    >>> average_dicts([])
    {}
    """
    values = {}
    for mapping in dicts:
        for key, value in mapping.items():
            values.setdefault(key, []).append(value)
    return {key: sum(numbers) / len(numbers) for key, numbers in values.items()}


def multiply_dicts(a, b):
    """Return the products of the values of the keys two dictionaries share.

    Ask:
        dictionary multiplication of values of two dicts
        multiply two dictionaries key by key
        product of the values for common keys of two dicts
        element-wise multiplication of dictionaries

    >>> multiply_dicts({"a": 2, "b": 3}, {"b": 4, "c": 5})
    {'b': 12}
    >>> multiply_dicts({}, {})
    {}
    """
    return {key: a[key] * b[key] for key in a if key in b}


def all_values_equal(mapping):
    """Return whether all values of a dictionary are the same.

    Ask:
        check if all values in dict are the same
        does every key of a dictionary have the same value?
        test if dictionary values are all equal
        are all values of a dict identical

    >>> all_values_equal({"a": 1, "b": 1})
    True
    >>> all_values_equal({"a": 1, "b": 2})
    False
    >>> all_values_equal({})
    True
    """
    values = list(mapping.values())
    return all(value == values[0] for value in values)


def has_duplicate_values(mapping):
    """Return whether two keys of a dictionary have the same value.

    Ask:
        check if a dict has duplicate values
        do two keys of a dictionary share a value?
        test for repeated values in a dict
        does any value occur twice in a dictionary

    >>> has_duplicate_values({"a": 1, "b": 1})
    True
    >>> has_duplicate_values({"a": 1, "b": 2})
    False
    """
    return len(set(mapping.values())) < len(mapping)


def count_distinct_values(mapping):
    """Return the number of different values in a dictionary.

    Ask:
        number of unique values in dict
        how many distinct values does a dictionary have
        count the different values of a dict
        size of the set of a dict's values

    >>> count_distinct_values({"a": 1, "b": 1, "c": 2})
    2
    >>> count_distinct_values({})
    0
    """
    return len(set(mapping.values()))


def count_values(mapping):
    """Return how often each value occurs in a dictionary.

    Ask:
        count how often each value appears in a dictionary
        frequency of the values of a dict
        how many keys have each value
        value counts of a dictionary

    >>> count_values({"ann": "red", "bob": "blue", "eve": "red"})
    {'red': 2, 'blue': 1}
    >>> count_values({})
    {}
    """
    counts = {}
    for value in mapping.values():
        counts[value] = counts.get(value, 0) + 1
    return counts


def to_lines(mapping):
    """Return "key: value" lines of a dictionary, sorted by key.

    Ask:
        dictionary as sorted list of strings
        list of "key: value" strings from a dict
        format each dictionary item as a string
        turn a dict into text lines sorted by key

    >>> to_lines({"b": 2, "a": 1})
    ['a: 1', 'b: 2']
    >>> to_lines({})
    []
    """
    return [f"{key}: {value}" for key, value in sorted(mapping.items())]


def text_bar_chart(counts):
    r"""Return a dictionary of counts as a text bar chart.

    Ask:
        histogram from dictionary
        text histogram of a dict, one star per count
        bar chart with asterisks from a dictionary of numbers
        draw dictionary values as rows of #, aligned by key

    >>> print(text_bar_chart({"a": 3, "bb": 1}))
    a  ***
    bb *
    >>> text_bar_chart({})
    ''
    """
    width = max(map(len, counts), default=0)
    return "\n".join(f"{name:<{width}} {'*' * count}" for name, count in counts.items())


def translate_words(text, dictionary):
    """Return a text with its words translated by a dictionary, others kept.

    Ask:
        translate words with a dictionary
        translate a sentence word by word using a dict
        replace each word of a text by its translation, unknown words stay
        word-for-word translator with a dictionary of words

    >>> translate_words("the red house", {"red": "rot", "house": "Haus"})
    'the rot Haus'
    >>> translate_words("", {})
    ''
    """
    return " ".join(dictionary.get(word, word) for word in text.split())


def define_word(dictionary, word):
    """Return the definition of a word, or a message if it is unknown.

    Ask:
        word to definition lookup with default message
        look up a word in a dictionary of definitions, or say it was not found
        glossary lookup that reports unknown words
        return the meaning of a word, ignoring case, or "not found"

    >>> define_word({"cat": "an animal"}, "Cat")
    'an animal'
    >>> define_word({}, "dog")
    'dog: not found'
    """
    return dictionary.get(word.lower(), f"{word}: not found")


def remove_sold_out(stock):
    """Return the products of a stock dictionary that are still there.

    Ask:
        remove product from inventory if quantity zero
        drop items with quantity 0 from an inventory dict
        inventory without sold out products
        delete dictionary entries whose count is zero or less

    >>> remove_sold_out({"nail": 5, "bolt": 0, "nut": -1})
    {'nail': 5}
    >>> remove_sold_out({})
    {}
    """
    return {product: count for product, count in stock.items() if count > 0}


def low_stock(stock, minimum=10):
    """Return the sorted products with less than a minimum in stock.

    Ask:
        products low in stock
        items of an inventory dict to be reordered
        which products have a quantity below the threshold
        list names with stock under a minimum

    >>> low_stock({"nut": 3, "nail": 50, "bolt": 9})
    ['bolt', 'nut']
    >>> low_stock({"nut": 10})
    []
    """
    return sorted(product for product, count in stock.items() if count < minimum)


def group_by_grade(scores):
    """Return a dictionary from letter grade to the names that have it.

    Ask:
        group students by grade letter
        sort students into A, B, C, D and F by their score
        dictionary of letter grades with lists of student names
        classify a dict of scores into grade groups

    >>> group_by_grade({"Ann": 95, "Bob": 61, "Eve": 90, "Max": 12})
    {'A': ['Ann', 'Eve'], 'D': ['Bob'], 'F': ['Max']}
    >>> group_by_grade({})
    {}
    """
    groups = {}
    for name, score in scores.items():
        for limit, letter in ((90, "A"), (80, "B"), (70, "C"), (60, "D"), (0, "F")):
            if score >= limit:
                groups.setdefault(letter, []).append(name)
                break
    return groups


def grade_summary(scores):
    """Return the highest, lowest and average score of a class.

    Ask:
        grade statistics for class
        class summary: highest, lowest and average from a dict of scores
        minimum, maximum and mean of a dictionary of grades
        report of best, worst and mean marks from a dictionary
        summary of a class from a dict of marks: mean, top and bottom mark

    >>> grade_summary({"Ann": 90, "Bob": 60})
    {'highest': 90, 'lowest': 60, 'average': 75.0}
    """
    values = scores.values()
    return {
        "highest": max(values),
        "lowest": min(values),
        "average": sum(values) / len(values),
    }


def remove_from_set_where(values, predicate):
    """Return a set without the elements that satisfy a predicate.

    Ask:
        remove items from set by condition
        filter a set with a function
        drop set elements that meet a condition
        set without the members for which a predicate holds

    >>> sorted(remove_from_set_where({1, 2, 3, 4}, lambda n: n % 2 == 0))
    [1, 3]
    """
    return {value for value in values if not predicate(value)}


def toggle(values, value):
    """Add a value to a set if it is not there, else remove it.

    Ask:
        toggle element in set
        add an item to a set or remove it if it is already in
        switch membership of a value in a set
        flip whether an element belongs to a set

    >>> chosen = {1}
    >>> toggle(chosen, 1)
    >>> toggle(chosen, 2)
    >>> chosen
    {2}
    """
    values ^= {value}


def distinct_words(text):
    """Return the set of words of a text in lowercase.

    Ask:
        set of words in text
        set of the unique words of a sentence
        distinct words of a string, case-insensitive, without punctuation
        vocabulary of a text
        unique words in a text as a set

    >>> sorted(distinct_words("The cat. the dog!"))
    ['cat', 'dog', 'the']
    >>> distinct_words("")
    set()
    """
    return set(re.findall(r"\w+", text.lower()))


def sorted_unique_chars(text):
    """Return the distinct characters of a string in sorted order.

    Ask:
        set from string of unique chars sorted
        sorted unique characters of a string
        distinct letters of a word in alphabetical order
        alphabet of a text as a sorted string

    >>> sorted_unique_chars("banana")
    'abn'
    >>> sorted_unique_chars("")
    ''
    """
    return "".join(sorted(set(text)))


def missing_and_extra(expected, actual):
    """Return the items that are missing from and extra in a list.

    Ask:
        compare two lists as sets report missing and extra
        which items are missing and which are unexpected
        difference between expected and actual items
        check a list against the expected items, missing and surplus ones

    >>> missing_and_extra([1, 2, 3], [2, 3, 4])
    ([1], [4])
    >>> missing_and_extra([], [])
    ([], [])
    """
    return sorted(set(expected) - set(actual)), sorted(set(actual) - set(expected))


def symmetric_difference_all(sets):
    """Return the elements that are in an odd number of sets.

    Ask:
        symmetric difference multiple sets
        xor of several sets
        symmetric difference of a list of sets
        fold many sets with the ^ operator

    >>> sorted(symmetric_difference_all([{1, 2}, {2, 3}, {3, 4}]))
    [1, 4]
    >>> symmetric_difference_all([])
    set()
    """
    result = set()
    for values in sets:
        result ^= values
    return result


def map_keys_to_results(keys, func):
    """Return a dictionary from each key to the result of a function.

    Ask:
        combine list of keys and function to dict
        build a dictionary by calling a function on every key
        dict with items as keys and func(item) as values
        map each element of a list to its computed value in a dict

    >>> map_keys_to_results(["a", "bb"], len)
    {'a': 1, 'bb': 2}
    >>> map_keys_to_results([], len)
    {}
    """
    return {key: func(key) for key in keys}


def concatenate_values(mapping, separator=""):
    """Return the values of a dictionary joined to one string.

    Ask:
        concatenate string values of a dictionary
        join all dict values into one string
        one text from the values of a dict with a separator
        glue dictionary values together as a string

    >>> concatenate_values({"a": "x", "b": 1}, "-")
    'x-1'
    >>> concatenate_values({})
    ''
    """
    return separator.join(str(value) for value in mapping.values())


def calculate(a, operator, b):
    """Return the result of an arithmetic operator, looked up in a dictionary.

    Ask:
        switch case using dict
        dispatch table calculator
        calculator with a dictionary of operators instead of if elif
        choose a function from a dict by the operator sign
        dictionary of lambdas for + - * and /
        calculator with a dictionary of lambdas
        apply an operation given as a string "+", "-", "*" or "/"
        map operators to lambda functions
        dispatch table of functions for arithmetic
        operator by symbol

    >>> calculate(6, "/", 3), calculate(6, "-", 3), calculate(6, "*", 3), calculate(6, "+", 3)
    (2.0, 3, 18, 9)
    >>> calculate(1, "?", 2)
    Traceback (most recent call last):
    ValueError: unknown operator '?'
    """
    operations = {
        "+": lambda x, y: x + y,
        "-": lambda x, y: x - y,
        "*": lambda x, y: x * y,
        "/": lambda x, y: x / y,
    }
    if operator not in operations:
        raise ValueError(f"unknown operator {operator!r}")
    return operations[operator](a, b)
