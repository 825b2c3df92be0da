"""Nested lists and dictionaries: flatten, paths, deep changes, matrices of lists."""
import copy
import json
from functools import reduce


def flatten(items):
    """Flatten a list nested to any depth.

    Ask:
        flatten a nested list of any depth
        flatten a deeply nested list recursively
        recursive flatten
        turn an arbitrarily nested list into a flat list
        unnest lists within lists within lists
        flatten a nested list
        flatten an arbitrarily nested list
        flatten a list of lists of any depth
        recursively flatten a list
        flatten deeply nested lists into one list
        flatten arbitrarily nested lists
        flatten a list of any depth
        flatten a nested list of arbitrary depth
        deep flatten
        recursive list flatten
        flatten arbitrarily deep lists by recursion

    >>> flatten([1, [2, [3, []], 4]])
    [1, 2, 3, 4]
    >>> flatten([])
    []
    >>> flatten([["ab"], "c"])
    ['ab', 'c']
    """
    result = []
    for item in items:
        if isinstance(item, list):
            result.extend(flatten(item))
        else:
            result.append(item)
    return result


def iter_flat(items):
    """Yield the elements of a nested list.

    Ask:
        generator that flattens a nested list
        yield every element of a deeply nested list
        lazy recursive flatten with yield from
        iterate over all leaves of nested lists
        walk through a nested list with a generator
        flatten arbitrarily nested lists generator
        generator with yield from that flattens nested lists

    >>> list(iter_flat([1, [2, [3, []], 4]]))
    [1, 2, 3, 4]
    >>> list(iter_flat([]))
    []
    """
    for item in items:
        if isinstance(item, (list, tuple)):
            yield from iter_flat(item)
        else:
            yield item


def flatten_iterative(items):
    """Flatten a nested list with a stack instead of recursion.

    Ask:
        flatten a nested list without recursion
        iterative flatten with a stack
        flatten deep lists using a while loop
        non-recursive flattening of nested lists
        flatten a list of lists of lists iteratively

    >>> flatten_iterative([1, [2, [3, []], 4]])
    [1, 2, 3, 4]
    >>> flatten_iterative([])
    []
    """
    result = []
    stack = list(reversed(items))
    while stack:
        item = stack.pop()
        if isinstance(item, list):
            stack.extend(reversed(item))
        else:
            result.append(item)
    return result


def flatten_depth(items, depth):
    """Flatten a nested list down to a given depth.

    Ask:
        flatten a nested list to a given depth
        flatten only n levels of a nested list
        partial flatten with a depth parameter
        like array.flat(depth) in javascript
        unnest lists up to a depth

    >>> flatten_depth([1, [2, [3, [4]]]], 1)
    [1, 2, [3, [4]]]
    >>> flatten_depth([1, [2, [3, [4]]]], 2)
    [1, 2, 3, [4]]
    >>> flatten_depth([[1]], 0)
    [[1]]
    """
    if depth == 0:
        return list(items)
    result = []
    for item in items:
        if isinstance(item, list):
            result.extend(flatten_depth(item, depth - 1))
        else:
            result.append(item)
    return result


def depth(items):
    """Return how many levels deep a list is nested.

    Ask:
        depth of a nested list
        how deeply is a list nested
        maximum nesting level of lists
        nested list depth by recursion
        a flat list has depth 1, count the levels

    >>> depth([1, [2, [3]]])
    3
    >>> depth([])
    1
    >>> depth(5)
    0
    """
    if not isinstance(items, list):
        return 0
    return 1 + max((depth(item) for item in items), default=0)


def nested_sum(items):
    """Return the sum of all numbers in a nested list.

    Ask:
        sum of all numbers in a nested list
        add up the elements of a list of lists of any depth
        recursive sum of nested lists
        total of a deeply nested list
        sum nested numbers by recursion
        sum nested list recursively
        sum a deeply nested list
        recursive list sum nested

    >>> nested_sum([1, [2, [3, []]], 4])
    10
    >>> nested_sum([])
    0
    """
    total = 0
    for item in items:
        total += nested_sum(item) if isinstance(item, list) else item
    return total


def nested_max(items):
    """Return the largest number in a nested list.

    Ask:
        maximum of a nested list
        largest number in a list of lists of any depth
        recursive max of nested lists
        biggest element of a deeply nested list
        find the max inside nested lists

    >>> nested_max([1, [9, [3]], 4])
    9
    >>> nested_max([-5, [-2]])
    -2
    """
    return max(nested_max(item) if isinstance(item, list) else item for item in items)


def count_leaves(items):
    """Count the elements of a nested list.

    Ask:
        count the elements of a nested list
        number of leaves in a deeply nested list
        how many items are there in nested lists altogether
        recursive length of a list of lists
        total number of non-list elements
        count all elements in a nested list
        how many items do nested lists hold altogether

    >>> count_leaves([1, [2, [3, []]], 4])
    4
    >>> count_leaves([])
    0
    """
    return sum(count_leaves(item) if isinstance(item, list) else 1 for item in items)


def nested_contains(items, value):
    """Tell whether a value is anywhere in a nested list.

    Ask:
        check if a value is in a nested list
        search a nested list recursively
        does a deeply nested list contain an element
        membership test in lists of lists
        find x anywhere inside nested lists

    >>> nested_contains([1, [2, [3]]], 3)
    True
    >>> nested_contains([1, []], 3)
    False
    """
    return any(
        nested_contains(item, value) if isinstance(item, list) else item == value
        for item in items
    )


def nested_map(items, func):
    """Apply a function to all elements of a nested list.

    Ask:
        apply a function to every element of a nested list
        map over a deeply nested list keeping its structure
        recursive map
        transform all leaves of nested lists
        nested map with a function

    >>> nested_map([1, [2, [3, []]]], lambda n: n * 2)
    [2, [4, [6, []]]]
    >>> nested_map([], abs)
    []
    """
    return [
        nested_map(item, func) if isinstance(item, list) else func(item)
        for item in items
    ]


def deep_reverse(items):
    """Reverse a list at all levels.

    Ask:
        reverse a nested list deeply
        reverse every level of a list of lists
        deep reverse
        reverse a list and all lists inside it
        recursive reversal of nested lists

    >>> deep_reverse([1, [2, 3], [4, [5, 6]]])
    [[[6, 5], 4], [3, 2], 1]
    >>> deep_reverse([])
    []
    """
    return [
        deep_reverse(item) if isinstance(item, list) else item
        for item in reversed(items)
    ]


def to_tuples(items):
    """Convert nested lists to nested tuples.

    Ask:
        convert nested lists to nested tuples
        deep tuple from a list of lists
        make a nested list hashable
        recursively turn lists into tuples
        freeze nested lists

    >>> to_tuples([1, [2, [3]], []])
    (1, (2, (3,)), ())
    """
    return tuple(to_tuples(item) if isinstance(item, list) else item for item in items)


def to_lists(items):
    """Convert nested tuples to nested lists.

    Ask:
        convert nested tuples to nested lists
        deep list from tuples of tuples
        recursively turn tuples into lists
        make nested tuples mutable
        thaw nested tuples to lists

    >>> to_lists((1, (2, (3,)), ()))
    [1, [2, [3]], []]
    """
    return [to_lists(item) if isinstance(item, tuple) else item for item in items]


def flatten_dict(nested, prefix="", separator="."):
    """Flatten a nested dictionary with joined keys.

    Ask:
        flatten a nested dictionary
        nested dict to flat dict with dotted keys
        flatten dict keys with a separator
        {"a": {"b": 1}} to {"a.b": 1}
        collapse nested dictionaries into one level
        flatten a nested dictionary with dot separated keys
        flatten a nested dict
        flatten a dictionary of dictionaries into one level with joined keys
        flatten nested dict with a separator
        turn a nested dictionary into a flat one with dotted keys

    >>> flatten_dict({"a": {"b": 1, "c": {"d": 2}}, "e": 3})
    {'a.b': 1, 'a.c.d': 2, 'e': 3}
    >>> flatten_dict({"a": {"b": 1}}, separator="_")
    {'a_b': 1}
    >>> flatten_dict({})
    {}
    """
    flat = {}
    for key, value in nested.items():
        path = f"{prefix}{separator}{key}" if prefix else str(key)
        if isinstance(value, dict):
            flat.update(flatten_dict(value, path, separator))
        else:
            flat[path] = value
    return flat


def unflatten_dict(flat, separator="."):
    """Turn a flat dictionary with dotted keys into a nested one.

    Ask:
        split dotted keys of a flat config into nested sections
        flat dict with keys like a.b.c to nested dict
        expand dotted keys into nested dictionaries
        reverse of flattening a dictionary

    >>> unflatten_dict({"a.b": 1, "a.c.d": 2, "e": 3})
    {'a': {'b': 1, 'c': {'d': 2}}, 'e': 3}
    >>> unflatten_dict({})
    {}
    """
    nested = {}
    for path, value in flat.items():
        *parents, last = path.split(separator)
        target = nested
        for key in parents:
            target = target.setdefault(key, {})
        target[last] = value
    return nested


def flatten_json(data):
    """Flatten JSON data with lists and dictionaries.

    Ask:
        flatten json with nested lists and dicts
        flatten nested json to a single level for csv
        nested data to flat keys with list indices
        json flattener: {"a": [1, {"b": 2}]} to {"a.0": 1, "a.1.b": 2}
        flatten dictionaries that contain lists

    >>> flatten_json({"a": [1, {"b": 2}], "c": None})
    {'a.0': 1, 'a.1.b': 2, 'c': None}
    >>> flatten_json({})
    {}
    """
    flat = {}

    def walk(value, path):
        if isinstance(value, dict):
            for key, child in value.items():
                walk(child, path + [str(key)])
        elif isinstance(value, list):
            for index, child in enumerate(value):
                walk(child, path + [str(index)])
        else:
            flat[".".join(path)] = value

    walk(data, [])
    return flat


def get_path(data, keys, default=None):
    """Return the value at a path of keys, or a default.

    Ask:
        get a value from a nested dictionary by a list of keys
        safe nested dict access with a default
        look up a path of keys in nested dictionaries
        deep get without KeyError
        get nested value or None if a key is missing
        get nested dict value safely
        safely get a value from a nested dict with a list of keys
        deep get with default value
        access nested dictionary keys without KeyError
        safe nested get with reduce

    >>> get_path({"a": {"b": 1}}, ["a", "b"])
    1
    >>> get_path({"a": {}}, ["a", "b"]) is None
    True
    >>> get_path({"a": 5}, ["a", "b"], 0)
    0
    """
    for key in keys:
        if not isinstance(data, dict) or key not in data:
            return default
        data = data[key]
    return data


def get_dotted(data, path, default=None):
    """Return the value at a dotted path, or a default.

    Ask:
        get a nested value with a dotted path
        lodash get for python dictionaries
        look up "a.b.c" in a nested dict
        deep get by dot notation string with default
        read nested config value like "db.host"
        get nested value from dict with a dotted path
        look up "a.b.c" in a nested dictionary

    >>> get_dotted({"db": {"host": "x"}}, "db.host")
    'x'
    >>> get_dotted({"db": {}}, "db.port", 80)
    80
    >>> get_dotted({}, "a") is None
    True
    """
    for key in path.split("."):
        try:
            data = data[key]
        except (KeyError, TypeError):
            return default
    return data


def get_in(data, path):
    """Return the value at a path through dictionaries and lists.

    Ask:
        get a value from nested dicts and lists by a path
        path with keys and indices into json data
        access data["a"][0]["b"] with a list of steps
        reduce getitem over a path
        follow a path of keys and list indexes

    >>> get_in({"a": [{"b": 5}]}, ["a", 0, "b"])
    5
    >>> get_in({"a": 1}, [])
    {'a': 1}
    """
    return reduce(lambda value, step: value[step], path, data)


def set_path(data, keys, value):
    """Set a value at a path of keys, making dictionaries on the way.

    Ask:
        set a value in a nested dictionary by a list of keys
        deep set that creates missing dictionaries
        assign nested dict value by path
        set nested key, intermediate dicts are created
        write a value to a path in a nested mapping
        set a nested dictionary value by path
        set a value in a nested dict given a list of keys, creating intermediate dicts
        assign a value deep inside a dictionary by key path
        set a nested key in a dict from a list of keys

    >>> data = {"a": {"x": 1}}
    >>> set_path(data, ["a", "b", "c"], 5)
    >>> data
    {'a': {'x': 1, 'b': {'c': 5}}}
    """
    *parents, last = keys
    for key in parents:
        data = data.setdefault(key, {})
    data[last] = value


def delete_path(data, keys):
    """Delete the value at a path of keys if it exists.

    Ask:
        delete a key from a nested dictionary by path
        remove a nested value by a list of keys
        deep delete, do nothing if the path does not exist
        unset a nested key
        drop a value inside nested dicts

    >>> data = {"a": {"b": 1, "c": 2}}
    >>> delete_path(data, ["a", "b"])
    >>> delete_path(data, ["x", "y"])
    >>> data
    {'a': {'c': 2}}
    """
    *parents, last = keys
    for key in parents:
        data = data.get(key)
        if not isinstance(data, dict):
            return
    data.pop(last, None)


def deep_merge(a, b):
    """Merge two nested dictionaries deeply.

    Ask:
        deep merge two dictionaries
        merge nested dictionaries recursively
        combine two configs where nested dicts are merged too
        recursive dict update that returns a new dict
        deep merge, the second wins
        deep merge two dictionaries recursively
        deep merge two dicts
        recursively merge two nested dictionaries
        merge nested dicts

    >>> deep_merge({"a": {"x": 1, "y": 2}, "b": 1}, {"a": {"y": 3}, "c": 4})
    {'a': {'x': 1, 'y': 3}, 'b': 1, 'c': 4}
    >>> deep_merge({"a": 1}, {"a": {"b": 2}})
    {'a': {'b': 2}}
    >>> deep_merge({}, {})
    {}
    """
    result = dict(a)
    for key, value in b.items():
        if isinstance(result.get(key), dict) and isinstance(value, dict):
            result[key] = deep_merge(result[key], value)
        else:
            result[key] = value
    return result


def deep_update(target, changes):
    """Update a nested dictionary in place.

    Ask:
        update a nested dictionary in place recursively
        deep update of a dict
        recursively update settings with overrides
        nested dict.update
        apply nested overrides to a config dictionary in place

    >>> config = {"db": {"host": "a", "port": 1}}
    >>> deep_update(config, {"db": {"port": 2}, "debug": True})
    >>> config
    {'db': {'host': 'a', 'port': 2}, 'debug': True}
    """
    for key, value in changes.items():
        if isinstance(value, dict) and isinstance(target.get(key), dict):
            deep_update(target[key], value)
        else:
            target[key] = value


def deep_find(data, key):
    """Return the first value of a key at any depth, or None.

    Ask:
        find the first value of a key in a nested dictionary
        recursive lookup of a key in nested dicts
        search nested dictionaries for a key and return its value
        get a key's value wherever it is in a nested dict, None if missing
        deep find key

    >>> deep_find({"a": {"b": {"c": 7}}}, "c")
    7
    >>> deep_find({"a": 1}, "z") is None
    True
    """
    if key in data:
        return data[key]
    for value in data.values():
        if isinstance(value, dict):
            found = deep_find(value, key)
            if found is not None:
                return found
    return None


def find_path(data, target):
    """Return the path to a value in nested data, or None.

    Ask:
        find the path to a value in nested dicts and lists
        where in a nested structure is a value
        list of keys and indices leading to an element
        recursive search that returns the path of a value
        locate a value inside json data
        path of keys to a value in nested data

    >>> find_path({"a": [1, {"b": 5}]}, 5)
    ['a', 1, 'b']
    >>> find_path({"a": 1}, 9) is None
    True
    >>> find_path([7], 7)
    [0]
    """
    if data == target:
        return []
    if isinstance(data, dict):
        children = data.items()
    elif isinstance(data, list):
        children = enumerate(data)
    else:
        return None
    for key, value in children:
        path = find_path(value, target)
        if path is not None:
            return [key] + path
    return None


def leaf_paths(data, path=()):
    """Return all paths to the leaves of a nested dictionary.

    Ask:
        all paths of a nested dictionary
        list every key path to a leaf in nested dicts
        paths from the root to all values as tuples
        enumerate leaf paths of a nested mapping
        (path, value) pairs of a nested dictionary
        nested dict keys to list of paths
        list all key paths of a nested dictionary

    >>> leaf_paths({"a": {"b": 1, "c": {"d": 2}}, "e": 3})
    [(('a', 'b'), 1), (('a', 'c', 'd'), 2), (('e',), 3)]
    >>> leaf_paths({})
    []
    """
    result = []
    for key, value in data.items():
        if isinstance(value, dict):
            result.extend(leaf_paths(value, path + (key,)))
        else:
            result.append((path + (key,), value))
    return result


def all_keys(data):
    """Return all keys of a nested dictionary.

    Ask:
        all keys of a nested dictionary
        collect every key at any level of nested dicts
        recursive list of dictionary keys
        keys of a dict and of the dicts inside it
        get all keys from nested dicts

    >>> all_keys({"a": {"b": 1}, "c": 2})
    ['a', 'b', 'c']
    >>> all_keys({})
    []
    """
    keys = []
    for key, value in data.items():
        keys.append(key)
        if isinstance(value, dict):
            keys.extend(all_keys(value))
    return keys


def all_values(data):
    """Return all leaf values of a nested dictionary.

    Ask:
        all values of a nested dictionary
        collect every leaf value of nested dicts
        recursive list of dictionary values
        flatten the values of a nested dict into a list
        get the leaves of a nested mapping
        all leaf values of a nested dict as a list
        flatten the values of a nested dictionary into a list
        convert nested dict to flat list of values

    >>> all_values({"a": {"b": 1, "c": {}}, "d": 2})
    [1, 2]
    >>> all_values({})
    []
    """
    values = []
    for value in data.values():
        if isinstance(value, dict):
            values.extend(all_values(value))
        else:
            values.append(value)
    return values


def dict_depth(data):
    """Return the depth of a nested dictionary.

    Ask:
        depth of a nested dictionary
        how many levels does a nested dict have
        maximum nesting of dictionaries
        dict depth by recursion
        a flat dictionary has depth 1

    >>> dict_depth({"a": {"b": {}}, "c": 1})
    3
    >>> dict_depth({"a": 1})
    1
    >>> dict_depth(5)
    0
    """
    if not isinstance(data, dict):
        return 0
    return 1 + max(map(dict_depth, data.values()), default=0)


def sum_nested_dict(data):
    """Return the sum of all numbers in a nested dictionary.

    Ask:
        sum all the numbers in a nested dictionary
        total of the values of nested dicts
        add up every leaf of a nested dictionary
        recursive sum of dictionary values
        nested budget total
        sum values of nested dict
        sum all numbers in a nested dictionary
        recursively sum the values of a nested dict

    >>> sum_nested_dict({"a": 1, "b": {"c": 2, "d": {"e": 3}}})
    6
    >>> sum_nested_dict({})
    0
    """
    return sum(
        sum_nested_dict(value) if isinstance(value, dict) else value
        for value in data.values()
    )


def map_leaves(data, func):
    """Apply a function to all leaves of nested data.

    Ask:
        apply a function to all values in nested dicts and lists
        map over every leaf of json data
        transform the leaves of a nested structure
        recursively convert values of nested data with a function
        deep map over dictionaries and lists
        apply a function to all values of a nested dict
        recursively transform every leaf of a nested structure

    >>> map_leaves({"a": [1, 2], "b": {"c": 3}}, str)
    {'a': ['1', '2'], 'b': {'c': '3'}}
    >>> map_leaves(5, str)
    '5'
    """
    if isinstance(data, dict):
        return {key: map_leaves(value, func) for key, value in data.items()}
    if isinstance(data, list):
        return [map_leaves(item, func) for item in data]
    return func(data)


def map_nested_keys(data, func):
    """Change all keys of nested data with a function.

    Ask:
        change all keys of a nested dictionary with a function
        recursively rename keys in nested dicts and lists
        convert the keys of json data, e.g. camelCase to snake_case, with a function
        deep map keys
        lower case all keys of nested json with str.lower
        apply a function to all keys of a nested dict

    >>> map_nested_keys({"A": [{"B": 1}], "C": {"D": 2}}, str.lower)
    {'a': [{'b': 1}], 'c': {'d': 2}}
    >>> map_nested_keys(1, str)
    1
    """
    if isinstance(data, dict):
        return {func(key): map_nested_keys(value, func) for key, value in data.items()}
    if isinstance(data, list):
        return [map_nested_keys(item, func) for item in data]
    return data


def remove_key_deep(data, key):
    """Remove a key at every level of nested data.

    Ask:
        remove a key from nested data at every level
        recursively delete a key from dicts and lists
        strip a field such as password from nested json
        drop all occurrences of a key in nested dictionaries
        deep remove key
        remove a key from nested json at every level
        delete all occurrences of a key in nested dicts and lists
        drop a field such as password anywhere in a json document
        recursively remove a key
        delete key from nested dict everywhere
        remove a key recursively from nested dicts and lists

    >>> remove_key_deep({"id": 1, "a": [{"id": 2, "b": 3}]}, "id")
    {'a': [{'b': 3}]}
    >>> remove_key_deep([], "id")
    []
    """
    if isinstance(data, dict):
        return {k: remove_key_deep(value, key) for k, value in data.items() if k != key}
    if isinstance(data, list):
        return [remove_key_deep(item, key) for item in data]
    return data


def redact(data, secret_keys):
    """Hide the values of secret keys in nested data.

    Ask:
        mask secret values in nested data for logging
        replace passwords and tokens in nested dicts with stars
        redact sensitive keys of json
        hide the values of given keys at every level
        sanitize a payload before it is logged

    >>> redact({"user": "a", "auth": [{"password": "x"}]}, {"password"})
    {'user': 'a', 'auth': [{'password': '***'}]}
    >>> redact(1, {"a"})
    1
    """
    if isinstance(data, dict):
        return {
            key: "***" if key in secret_keys else redact(value, secret_keys)
            for key, value in data.items()
        }
    if isinstance(data, list):
        return [redact(item, secret_keys) for item in data]
    return data


def sort_keys_deep(data):
    """Sort the keys of a nested dictionary at every level.

    Ask:
        sort a nested dictionary by key at every level
        recursively sort dictionary keys
        deep sort of dict keys
        order the keys of nested dicts
        canonical order for nested json

    >>> list(sort_keys_deep({"b": {"d": 1, "c": 2}, "a": 3}).items())
    [('a', 3), ('b', {'c': 2, 'd': 1})]
    >>> list(sort_keys_deep({"b": {"d": 1, "c": 2}})["b"])
    ['c', 'd']
    """
    if not isinstance(data, dict):
        return data
    return {key: sort_keys_deep(data[key]) for key in sorted(data)}


def sort_by_inner(data, key):
    """Sort a dictionary of dictionaries by an inner key.

    Ask:
        sort a nested dictionary by an inner value
        order a dict of dicts by a field of the inner dicts
        sort players by score where each value is a dictionary
        dictionary of records sorted by a subkey
        sort outer keys by nested value
        sort nested dict by inner value

    >>> list(sort_by_inner({"a": {"n": 2}, "b": {"n": 1}}, "n"))
    ['b', 'a']
    >>> sort_by_inner({}, "n")
    {}
    """
    return dict(sorted(data.items(), key=lambda item: item[1][key]))


def deep_diff(old, new, path=""):
    """Return the differences of two nested dictionaries by path.

    Ask:
        differences between two nested dictionaries
        compare nested dicts and report changed paths
        deep diff of two configs
        recursive comparison of dictionaries with old and new values
        what changed between two json objects
        compare two nested dictionaries and return differences
        diff of two nested dicts
        find differences between two nested json objects with paths
        compare two nested json objects and return differences

    >>> deep_diff({"a": 1, "b": {"c": 2}}, {"a": 1, "b": {"c": 3}, "d": 4})
    {'b.c': (2, 3), 'd': (None, 4)}
    >>> deep_diff({}, {})
    {}
    """
    changes = {}
    for key in {**old, **new}:
        name = f"{path}.{key}" if path else key
        before, after = old.get(key), new.get(key)
        if isinstance(before, dict) and isinstance(after, dict):
            changes.update(deep_diff(before, after, name))
        elif before != after:
            changes[name] = (before, after)
    return changes


def print_nested(data, level=0):
    """Print a nested dictionary with indentation.

    Ask:
        print a nested dictionary with indentation
        show nested dicts as an indented tree
        pretty print nested dictionaries recursively
        display a nested mapping, children indented
        print keys and values of nested dicts level by level

    >>> print_nested({"a": {"b": 1}, "c": 2})
    a
      b: 1
    c: 2
    """
    for key, value in data.items():
        if isinstance(value, dict):
            print("  " * level + str(key))
            print_nested(value, level + 1)
        else:
            print("  " * level + f"{key}: {value}")


def print_json(data):
    """Print nested data as formatted JSON.

    Ask:
        pretty print nested data as json
        print a dict with indentation using json
        show nested data nicely formatted
        display json with 4 spaces
        format nested dicts and lists for reading

    >>> print_json({"a": [1]})
    {
        "a": [
            1
        ]
    }
    """
    print(json.dumps(data, indent=4, ensure_ascii=False))


def paths_to_tree(paths):
    """Build a tree of nested dictionaries from paths.

    Ask:
        build a nested dictionary from file paths
        paths like "a/b/c" to a tree of dicts
        directory tree as nested dictionaries
        turn a list of slash separated paths into a nested structure
        tree from path strings
        tree from list of paths
        nested dict from slash separated paths

    >>> paths_to_tree(["a/b", "a/c/d", "e"])
    {'a': {'b': {}, 'c': {'d': {}}}, 'e': {}}
    >>> paths_to_tree([])
    {}
    """
    tree = {}
    for path in paths:
        node = tree
        for part in path.split("/"):
            node = node.setdefault(part, {})
    return tree


def build_tree(records):
    """Build a tree of records from parent ids.

    Ask:
        build a tree from a list of records with parent ids
        nest items under their parent
        flat list with id and parent_id to nested children
        convert an adjacency list into a hierarchy
        comment thread tree from flat rows
        org chart tree from parent ids
        build a nested tree from a flat list with id and parent_id
        flat list of nodes to a tree
        comment thread from flat comments
        nested comments from a list with parent ids

    >>> build_tree([{"id": 1, "parent": None}, {"id": 2, "parent": 1}])
    [{'id': 1, 'parent': None, 'children': [{'id': 2, 'parent': 1, 'children': []}]}]
    >>> build_tree([])
    []
    """
    nodes = {record["id"]: {**record, "children": []} for record in records}
    roots = []
    for node in nodes.values():
        if node["parent"] is None:
            roots.append(node)
        else:
            nodes[node["parent"]]["children"].append(node)
    return roots


def tree_names(node):
    """Return the flat list of all nodes of a tree with children.

    Ask:
        flatten a tree of nodes with children into a list
        all names in a nested tree of dictionaries, parents first
        walk a children tree depth first
        list every node name of a hierarchy
        traverse nested comments with replies under children
        flatten tree with children into list

    >>> tree_names({"name": "a", "children": [{"name": "b", "children": [{"name": "c"}]}]})
    ['a', 'b', 'c']
    >>> tree_names({"name": "x"})
    ['x']
    """
    names = [node["name"]]
    for child in node.get("children", []):
        names.extend(tree_names(child))
    return names


class NestedDict(dict):
    """A dictionary that makes nested dictionaries when a key is missing.

    Ask:
        dictionary that creates nested dictionaries automatically
        autovivification in python
        nested defaultdict of unlimited depth
        class like perl hashes where d["a"]["b"] = 1 just works
        infinitely nested dict
        multi-level dictionary that creates missing levels

    >>> tree = NestedDict()
    >>> tree["a"]["b"]["c"] = 1
    >>> tree
    {'a': {'b': {'c': 1}}}
    """
    def __missing__(self, key):
        value = self[key] = type(self)()
        return value


def clone(data):
    """Make an independent copy of nested data.

    Ask:
        deep copy nested data
        copy a nested dictionary so that changes do not affect the original
        clone nested dicts and lists
        independent copy of a nested structure
        copy.deepcopy of a config

    >>> data = {"a": [1]}
    >>> other = clone(data)
    >>> other["a"].append(2)
    >>> data
    {'a': [1]}
    """
    return copy.deepcopy(data)


def swap_levels(data):
    """Swap the outer and inner keys of a dictionary of dictionaries.

    Ask:
        swap the outer and inner keys of a nested dictionary
        transpose a dictionary of dictionaries
        {"a": {"x": 1}} to {"x": {"a": 1}}
        turn a dict of dicts inside out
        exchange rows and columns of nested dicts
        transpose a dict of dicts
        swap inner and outer keys of a nested dictionary
        exchange rows and columns of a dictionary of dictionaries
        reverse the key order of a two-level dict

    >>> swap_levels({"a": {"x": 1, "y": 2}, "b": {"x": 3}})
    {'x': {'a': 1, 'b': 3}, 'y': {'a': 2}}
    >>> swap_levels({})
    {}
    """
    result = {}
    for outer, inner in data.items():
        for key, value in inner.items():
            result.setdefault(key, {})[outer] = value
    return result


def inner_values(data, key):
    """Return a value of each inner dictionary.

    Ask:
        get one field from every inner dictionary
        map each outer key to a value of its nested dict
        extract a subkey from a dict of dicts
        {"ann": {"age": 3}} to {"ann": 3}
        column of a dictionary of dictionaries

    >>> inner_values({"ann": {"age": 3}, "bob": {}}, "age")
    {'ann': 3, 'bob': None}
    >>> inner_values({}, "age")
    {}
    """
    return {name: record.get(key) for name, record in data.items()}


def nested_counts(pairs):
    """Count nested values by their two keys.

    Ask:
        nested dictionary of counts by two keys
        count combinations of two fields in nested dicts
        two level tally from pairs
        counts[a][b] from a list of (a, b) pairs
        frequency table as a dict of dicts

    >>> nested_counts([("a", "x"), ("a", "x"), ("b", "y")])
    {'a': {'x': 2}, 'b': {'y': 1}}
    >>> nested_counts([])
    {}
    """
    counts = {}
    for outer, inner in pairs:
        row = counts.setdefault(outer, {})
        row[inner] = row.get(inner, 0) + 1
    return counts


def equal_unordered(a, b):
    """Tell whether nested data equals other data except for list order.

    Ask:
        compare nested data ignoring the order of lists
        deep equality where lists may be in any order
        are two json objects equal regardless of list order
        order independent comparison of nested structures
        same nested content in a different order
        compare nested lists and dicts ignoring order

    >>> equal_unordered({"a": [1, {"b": [2, 3]}]}, {"a": [{"b": [3, 2]}, 1]})
    True
    >>> equal_unordered([1, 1], [1, 2])
    False
    """
    def normalize(data):
        if isinstance(data, dict):
            return sorted((key, normalize(value)) for key, value in data.items())
        if isinstance(data, list):
            return sorted((normalize(item) for item in data), key=repr)
        return data

    return normalize(a) == normalize(b)
