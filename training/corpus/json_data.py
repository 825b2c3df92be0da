"""JSON: reading, writing, searching, flattening, merging and checking nested data."""
import json
from dataclasses import asdict
from dataclasses import is_dataclass
from datetime import date
from datetime import datetime
from decimal import Decimal
from pathlib import Path


def read_json(path):
    """Return the data of a JSON file.

    Ask:
        read a json file
        load data from a json file
        parse a json file and return a dict or list
        how do i open a json file in python?
        load json from disk, given the path
        json file to dict
        load json file
        read json from file and return data
        load dictionary from file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.json")
    >>> _ = path.write_text('{"name": "Zoë", "n": [1, null]}', encoding="utf-8")
    >>> read_json(path)
    {'name': 'Zoë', 'n': [1, None]}
    """
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def write_json(path, data):
    r"""Write data to a JSON file, indented.

    Ask:
        write data to a json file
        save a dictionary as a json file
        dump a dict or list to json on disk with indentation
        how do i save json to a file?
        store an object in a .json file
        write json file
        write dict to json file
        save a dict to a json file
        dump data to json file with indent
        save dictionary to file
        store a dict in a file
        list of dicts to json file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.json")
    >>> write_json(path, {"name": "Zoë"})
    >>> path.read_text(encoding="utf-8")
    '{\n  "name": "Zoë"\n}'
    """
    with open(path, "w", encoding="utf-8") as file:
        json.dump(data, file, indent=2, ensure_ascii=False)


def to_json(data):
    """Return data as a JSON text.

    Ask:
        convert a dictionary to a json string
        serialize python data to json
        object to json string
        how do i turn a dict into json text?
        json encode a value
        dict to json string
        convert dictionary to json
        json dumps

    >>> to_json({"a": [1, None, True], "b": "x"})
    '{"a": [1, null, true], "b": "x"}'
    """
    return json.dumps(data)


def from_json(text):
    """Return the data of a JSON text.

    Ask:
        parse a json string
        convert a json string to a dictionary
        decode json text into python objects
        how do i turn json into a dict?
        json decode a string
        json string to list of dicts
        parse a json string into python objects
        json string to dict
        convert json to python dict
        json loads

    >>> from_json('{"a": [1, null, true]}')
    {'a': [1, None, True]}
    """
    return json.loads(text)


def pretty_json(data):
    r"""Return data as an indented JSON text with sorted keys.

    Ask:
        pretty print json with sorted keys
        format data as indented json with keys in order
        human readable json string, 4 spaces indent
        prettify json
        format json pretty

    >>> pretty_json({"b": [1], "a": "é"})
    '{\n    "a": "é",\n    "b": [\n        1\n    ]\n}'
    """
    return json.dumps(data, indent=4, sort_keys=True, ensure_ascii=False)


def print_json(data):
    """Print data as indented JSON.

    Ask:
        print a dictionary as pretty json
        display nested data as formatted json
        show a dict on the screen as indented json
        print json nicely to the console
        pretty print a dict as json
        pretty print json

    >>> print_json({"b": 1, "a": [2]})
    {
      "b": 1,
      "a": [
        2
      ]
    }
    """
    print(json.dumps(data, indent=2, ensure_ascii=False))


def reformat_json(text):
    r"""Return a JSON text with indentation.

    Ask:
        reformat a json string with indentation
        pretty print a json string
        beautify a compact json text
        take json text and return it formatted

    >>> reformat_json('{"a":1}')
    '{\n  "a": 1\n}'
    """
    return json.dumps(json.loads(text), indent=2, ensure_ascii=False)


def minify_json(text):
    """Return a JSON text without needless spaces.

    Ask:
        minify a json string
        compact json without whitespace
        remove unnecessary spaces from json text
        shortest json form of a json document

    >>> minify_json('{"a": [1, 2],  "b": "x y"}')
    '{"a":[1,2],"b":"x y"}'
    """
    return json.dumps(json.loads(text), separators=(",", ":"), ensure_ascii=False)


def is_valid_json(text):
    """Tell whether a text is valid JSON.

    Ask:
        check if a string is valid json
        validate json text
        is this string json?
        return true if a text can be parsed as json
        test json syntax
        check if a string is json
        does a text parse as json
        test a string for being a json document
        is this valid json text?

    >>> is_valid_json('{"a": 1}'), is_valid_json("[]")
    (True, True)
    >>> is_valid_json("{'a': 1}"), is_valid_json("")
    (False, False)
    """
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def parse_json_or_default(text, default=None):
    """Return the data of a JSON text, or a default if it is invalid.

    Ask:
        parse json and return a default on error
        safe json loads with a fallback value
        decode json, return None if it is invalid
        load a json string without raising exceptions

    >>> parse_json_or_default('{"a": 1}')
    {'a': 1}
    >>> parse_json_or_default("{oops", default={})
    {}
    >>> parse_json_or_default("") is None
    True
    """
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        return default


def json_error(text):
    """Return where a JSON text is wrong, or None if it is valid.

    Ask:
        report the line and column of a json syntax error
        where is the mistake in a json string?
        validate json and return the error message with its position
        explain why a json text is invalid, None if it is fine

    >>> json_error('{"a": 1}') is None
    True
    >>> json_error('[1,' + chr(10) + ' x]')
    'line 2, column 2: Expecting value'
    """
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        return f"line {error.lineno}, column {error.colno}: {error.msg}"
    return None


def read_json_or_default(path, default=None):
    """Return the data of a JSON file, or a default if there is none.

    Ask:
        load a json file or return a default if it does not exist
        read json from a file, empty dict if the file is missing
        load settings from json with a fallback when the file is not there
        read a json file that may not exist
        load a json file or return a default if it is missing
        read json file, return empty dict if the file does not exist

    >>> read_json_or_default("/no/such/file.json")
    {}
    >>> read_json_or_default("/no/such/file.json", [])
    []
    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.json")
    >>> _ = path.write_text("[1]")
    >>> read_json_or_default(path)
    [1]
    """
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        return {} if default is None else default


def update_json_file(path, changes):
    """Change keys of the object in a JSON file.

    Ask:
        update keys in a json file
        change values of a json file and save it
        merge a dictionary into an existing json file
        modify a json file in place
        update values in a json file
        update a json file with a dictionary of changes

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.json")
    >>> _ = path.write_text('{"a": 1, "b": 2}')
    >>> update_json_file(path, {"b": 3, "c": 4})
    >>> json.loads(path.read_text())
    {'a': 1, 'b': 3, 'c': 4}
    """
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    data.update(changes)
    with open(path, "w", encoding="utf-8") as file:
        json.dump(data, file, indent=2, ensure_ascii=False)


def append_to_json_list(path, item):
    """Append an item to the list in a JSON file.

    Ask:
        append an item to a list in a json file
        add an entry to a json array stored in a file
        add a record to a json file that holds a list, creating the file if needed
        how do i append to a json file?
        append to a json file
        append dict to json file list

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.json")
    >>> append_to_json_list(path, {"a": 1})
    >>> append_to_json_list(path, 2)
    >>> json.loads(path.read_text())
    [{'a': 1}, 2]
    """
    try:
        with open(path, encoding="utf-8") as file:
            items = json.load(file)
    except FileNotFoundError:
        items = []
    items.append(item)
    with open(path, "w", encoding="utf-8") as file:
        json.dump(items, file, indent=2, ensure_ascii=False)


def merge_json_files(paths, destination):
    """Write the lists of several JSON files as one list.

    Ask:
        merge several json files that contain lists into one
        concatenate json arrays from multiple files
        combine json list files into a single json file
        join the arrays of many json files
        merge json list files into one
        merge multiple json files
        merge several json files into one list

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> a, b, out = (Path(tmp.name, name) for name in ("a", "b", "out"))
    >>> _ = a.write_text("[1, 2]"), b.write_text("[3]")
    >>> merge_json_files([a, b], out)
    >>> json.loads(out.read_text())
    [1, 2, 3]
    """
    merged = []
    for path in paths:
        with open(path, encoding="utf-8") as file:
            merged.extend(json.load(file))
    with open(destination, "w", encoding="utf-8") as file:
        json.dump(merged, file, indent=2, ensure_ascii=False)


def load_json_folder(folder):
    """Return the data of all JSON files of a folder by file name.

    Ask:
        load all json files in a directory
        read every json file of a folder into a dictionary by file name
        dict of stem to parsed json for a directory
        parse all .json files in a folder
        read all json files in a folder

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> _ = Path(tmp.name, "b.json").write_text("[1]"), Path(tmp.name, "a.json").write_text("2")
    >>> load_json_folder(tmp.name)
    {'a': 2, 'b': [1]}
    """
    return {
        path.stem: json.loads(path.read_text(encoding="utf-8"))
        for path in sorted(Path(folder).glob("*.json"))
    }


def get_nested(data, path, default=None):
    """Return the value at a dotted path in nested data.

    Ask:
        get a value from nested json by a dotted path
        look up 'a.b.0.c' in nested dicts and lists
        access deeply nested json with a path string and a default
        read a nested value such as user.address.city from parsed json

    >>> data = {"user": {"tags": ["x", "y"], "age": None}}
    >>> get_nested(data, "user.tags.1")
    'y'
    >>> get_nested(data, "user.name.first", "?")
    '?'
    >>> get_nested(data, "user.tags.9") is None
    True
    """
    for part in path.split("."):
        try:
            data = data[int(part)] if isinstance(data, list) else data[part]
        except (KeyError, IndexError, TypeError, ValueError):
            return default
    return data


def set_nested(data, path, value):
    """Set the value at a dotted path of nested dictionaries.

    Ask:
        set a nested dictionary value by a dotted path
        create nested json keys from a path like a.b.c and assign a value
        assign into nested dicts, creating missing levels
        write a value deep inside a json object by path
        set a value in a nested dict by dotted path
        set a nested dict value, creating missing levels

    >>> data = {"a": {"x": 1}}
    >>> set_nested(data, "a.b.c", 2)
    >>> set_nested(data, "d", 3)
    >>> data
    {'a': {'x': 1, 'b': {'c': 2}}, 'd': 3}
    """
    *parents, last = path.split(".")
    for part in parents:
        data = data.setdefault(part, {})
    data[last] = value


def find_values(data, key):
    """Return all the values of a key anywhere in nested data.

    Ask:
        find all values of a key in nested json
        search nested dicts and lists for a key recursively
        collect every value stored under a key at any depth
        extract a field from deeply nested json wherever it occurs
        find key in nested dict recursively
        search nested list of dicts for key value
        get all values for a key in a nested dictionary
        recursively find all occurrences of a key in nested data
        read nested json and return all values of a key at any depth
        find a key recursively in nested json

    >>> find_values({"id": 1, "kids": [{"id": 2, "x": {"id": [3]}}]}, "id")
    [1, 2, [3]]
    >>> find_values([1, "id"], "id")
    []
    """
    found = []
    if isinstance(data, dict):
        for name, value in data.items():
            if name == key:
                found.append(value)
            found.extend(find_values(value, key))
    elif isinstance(data, list):
        for item in data:
            found.extend(find_values(item, key))
    return found


def flatten_json(data, prefix=""):
    """Return nested data as one dictionary with dotted keys.

    Ask:
        flatten nested json into dotted keys
        flatten a nested dict with lists to a single level
        turn nested json into key paths and values
        unnest a json document, list positions in the keys

    >>> flatten_json({"a": {"b": 1, "c": [2, {"d": 3}]}, "e": None})
    {'a.b': 1, 'a.c.0': 2, 'a.c.1.d': 3, 'e': None}
    """
    if isinstance(data, dict):
        items = data.items()
    elif isinstance(data, list):
        items = enumerate(data)
    else:
        return {prefix: data}
    flat = {}
    for key, value in items:
        flat.update(flatten_json(value, f"{prefix}.{key}" if prefix else str(key)))
    return flat


def unflatten_json(flat):
    """Return a dictionary with dotted keys as nested dictionaries.

    Ask:
        unflatten a dictionary with dotted keys
        turn {'a.b': 1} into {'a': {'b': 1}}
        rebuild nested dicts from dot separated keys
        expand dotted keys into nested json

    >>> unflatten_json({"a.b": 1, "a.c.d": 2, "e": 3})
    {'a': {'b': 1, 'c': {'d': 2}}, 'e': 3}
    """
    nested = {}
    for path, value in flat.items():
        *parents, last = path.split(".")
        level = nested
        for part in parents:
            level = level.setdefault(part, {})
        level[last] = value
    return nested


def json_paths(data, prefix=""):
    """Yield the dotted paths of all values in nested data.

    Ask:
        list all key paths of a json document
        yield the path of every leaf in nested json
        generator of dotted paths in nested dicts and lists
        which paths exist in a json structure?

    >>> list(json_paths({"a": {"b": 1}, "c": [2, 3]}))
    ['a.b', 'c.0', 'c.1']
    """
    if isinstance(data, dict):
        items = data.items()
    elif isinstance(data, list):
        items = enumerate(data)
    else:
        yield prefix
        return
    for key, value in items:
        yield from json_paths(value, f"{prefix}.{key}" if prefix else str(key))


def json_depth(data):
    """Return how deeply nested JSON data is.

    Ask:
        compute the depth of nested json
        how deep is a json structure of dicts and lists?
        maximum nesting level of parsed json
        nesting depth of dictionaries and lists, a plain value counts 0

    >>> json_depth(5), json_depth({}), json_depth({"a": [{"b": 1}]})
    (0, 1, 3)
    """
    if isinstance(data, dict):
        children = data.values()
    elif isinstance(data, list):
        children = data
    else:
        return 0
    return 1 + max(map(json_depth, children), default=0)


def remove_nulls(data):
    """Return nested data without the keys and items that are None.

    Ask:
        remove null values from json recursively
        strip None from nested dicts and lists
        drop empty (null) fields of a json document at every level
        clean a json structure of all nulls

    >>> remove_nulls({"a": None, "b": [1, None, {"c": None}], "d": 0})
    {'b': [1, {}], 'd': 0}
    """
    if isinstance(data, dict):
        return {key: remove_nulls(value) for key, value in data.items() if value is not None}
    if isinstance(data, list):
        return [remove_nulls(item) for item in data if item is not None]
    return data


def rename_json_key(data, old, new):
    """Return nested data with a key renamed at every level.

    Ask:
        rename a key everywhere in nested json
        change the name of a key in nested dicts and lists
        recursively replace one key by another
        rename a field at all levels of a json document
        recursively rename a key in nested json

    >>> rename_json_key({"id": 1, "x": [{"id": 2}]}, "id", "key")
    {'key': 1, 'x': [{'key': 2}]}
    """
    if isinstance(data, dict):
        return {
            new if name == old else name: rename_json_key(value, old, new)
            for name, value in data.items()
        }
    if isinstance(data, list):
        return [rename_json_key(item, old, new) for item in data]
    return data


def replace_values(data, old, new):
    """Return nested data with a value replaced at every level.

    Ask:
        replace a value everywhere in nested json
        substitute all occurrences of a value in nested dicts and lists
        change one value to another throughout a json document
        recursive value replacement in json data
        replace value in nested dict
        replace a value everywhere in nested dicts and lists

    >>> replace_values({"a": "x", "b": ["x", {"c": "y"}]}, "x", 0)
    {'a': 0, 'b': [0, {'c': 'y'}]}
    """
    if isinstance(data, dict):
        return {key: replace_values(value, old, new) for key, value in data.items()}
    if isinstance(data, list):
        return [replace_values(item, old, new) for item in data]
    return new if data == old else data


def deep_merge(base, other):
    """Return two nested dictionaries merged, the second one winning.

    Ask:
        deep merge two json objects
        recursively merge nested dictionaries, the second wins
        merge default settings with overrides at every level
        combine two nested configs

    >>> deep_merge({"a": {"x": 1, "y": 2}, "b": 1}, {"a": {"y": 3}, "c": [4]})
    {'a': {'x': 1, 'y': 3}, 'b': 1, 'c': [4]}
    >>> deep_merge({"a": 1}, {"a": {"b": 2}})
    {'a': {'b': 2}}
    """
    merged = dict(base)
    for key, value in other.items():
        if isinstance(value, dict) and isinstance(merged.get(key), dict):
            merged[key] = deep_merge(merged[key], value)
        else:
            merged[key] = value
    return merged


def json_equal(text1, text2):
    """Tell whether two JSON texts hold the same data.

    Ask:
        compare two json strings ignoring key order and whitespace
        are two json documents equal?
        check whether json texts represent the same data
        json equality regardless of formatting

    >>> json_equal('{"a": 1, "b": 2}', '{"b":2,"a":1}')
    True
    >>> json_equal('[1, 2]', '[2, 1]')
    False
    """
    return json.loads(text1) == json.loads(text2)


def json_differences(first, second):
    """Return the keys of two objects whose values differ, with both values.

    Ask:
        find the differences between two json objects
        compare two dicts and list keys with different values
        diff of two flat json objects as key to (old, new)
        which fields changed between two json records?
        json diff of two documents

    >>> json_differences({"a": 1, "b": 2, "c": 3}, {"a": 1, "b": 5, "d": 4})
    {'b': (2, 5), 'c': (3, None), 'd': (None, 4)}
    """
    keys = list(dict.fromkeys([*first, *second]))
    return {
        key: (first.get(key), second.get(key))
        for key in keys if first.get(key) != second.get(key)
    }


def dates_to_json(data):
    """Return data with dates as a JSON text.

    Ask:
        serialize datetime objects to json
        json dumps with dates as iso strings
        convert a dict with date and datetime values to json
        fix: object of type datetime is not json serializable

    >>> dates_to_json({"on": date(2024, 2, 29), "at": datetime(2024, 1, 2, 3, 4, 5)})
    '{"on": "2024-02-29", "at": "2024-01-02T03:04:05"}'
    >>> dates_to_json({"x": {1}})
    Traceback (most recent call last):
        ...
    TypeError: cannot serialize set
    """
    def encode(value):
        if isinstance(value, (date, datetime)):
            return value.isoformat()
        raise TypeError(f"cannot serialize {type(value).__name__}")

    return json.dumps(data, default=encode)


class ExtendedEncoder(json.JSONEncoder):
    """Encode sets, dates, decimals, paths and dataclasses as JSON.

    Ask:
        custom json encoder for datetime, set, decimal and dataclass
        class that extends JSONEncoder for more types
        json encoder that handles sets, dates and paths
        subclass of json.JSONEncoder with a default method
        json encoder class for datetime, date, set and Decimal
        JSONEncoder subclass that can serialize dates and sets

    >>> json.dumps({"s": {2, 1}, "d": Decimal("1.50"), "p": Path("a/b")}, cls=ExtendedEncoder)
    '{"s": [1, 2], "d": "1.50", "p": "a/b"}'
    >>> json.dumps(date(2024, 1, 2), cls=ExtendedEncoder)
    '"2024-01-02"'
    """

    def default(self, value):
        if isinstance(value, (set, frozenset)):
            return sorted(value)
        if isinstance(value, (date, datetime)):
            return value.isoformat()
        if isinstance(value, (Decimal, Path)):
            return str(value)
        if is_dataclass(value):
            return asdict(value)
        return super().default(value)


def dataclass_to_json(obj):
    """Return a dataclass instance as a JSON text.

    Ask:
        convert a dataclass to json
        serialize a dataclass instance as a json string
        dataclass object to json
        how do i dump a dataclass with json?
        convert a dataclass object to json
        dump any dataclass instance as a json string
        json.dumps for a dataclass
        serialize a dataclass instance to a json string

    >>> from dataclasses import make_dataclass
    >>> Point = make_dataclass("Point", ["x", "y"])
    >>> dataclass_to_json(Point(1, [Point(2, 3)]))
    '{"x": 1, "y": [{"x": 2, "y": 3}]}'
    """
    return json.dumps(asdict(obj))


def object_to_json(obj):
    """Return the attributes of an object as a JSON text.

    Ask:
        convert a class instance to json
        serialize an object's attributes to json
        custom object to json string via __dict__
        make json from an instance with nested objects

    >>> class Dog:
    ...     def __init__(self, name, friend=None):
    ...         self.name, self.friend = name, friend
    >>> object_to_json(Dog("Rex", Dog("Ada")))
    '{"name": "Rex", "friend": {"name": "Ada", "friend": null}}'
    """
    return json.dumps(obj, default=vars)


def parse_json_dates(text, keys):
    """Return the data of a JSON text with some fields as datetimes.

    Ask:
        parse json and convert given keys to datetime
        load json with iso date strings turned into datetime objects
        json object hook that parses dates
        decode json timestamps for certain fields

    >>> parse_json_dates('{"id": 1, "at": "2024-01-02T03:04:05"}', {"at"})
    {'id': 1, 'at': datetime.datetime(2024, 1, 2, 3, 4, 5)}
    """
    def convert(obj):
        for key in keys:
            if obj.get(key) is not None:
                obj[key] = datetime.fromisoformat(obj[key])
        return obj

    return json.loads(text, object_hook=convert)


def parse_json_decimals(text):
    """Return the data of a JSON text with exact decimal numbers.

    Ask:
        parse json floats as decimals
        load json without losing decimal precision
        json loads with Decimal instead of float
        decode prices in json exactly

    >>> parse_json_decimals('{"price": 0.10, "n": 3}')
    {'price': Decimal('0.10'), 'n': 3}
    """
    return json.loads(text, parse_float=Decimal)


def check_types(data, schema):
    """Return what is wrong with the fields of an object according to a schema of types.

    Ask:
        validate a json object against a schema of types
        check that fields of a dict have the expected types, return error messages
        simple json schema validation with a dict of key to type
        list the missing or wrongly typed fields of a record
        schema check required fields and types in json dict

    >>> check_types({"name": "Ann", "age": "30"}, {"name": str, "age": int, "mail": str})
    ['age: expected int, got str', 'mail: missing']
    >>> check_types({"n": 1}, {"n": int})
    []
    """
    errors = []
    for key, kind in schema.items():
        if key not in data:
            errors.append(f"{key}: missing")
        elif not isinstance(data[key], kind):
            errors.append(f"{key}: expected {kind.__name__}, got {type(data[key]).__name__}")
    return errors


def pluck(records, key):
    """Return the values of a key in a list of objects, None where it is missing.

    Ask:
        get one field of every object in a json list
        pluck a key from a list of dicts, None where it is missing
        extract a property from each record of a json array
        values of a field across a list of json objects
        list of the values of a key over several dicts, None if missing
        get a column from a list of dictionaries safely

    >>> pluck([{"a": 1}, {"b": 2}, {"a": 3}], "a")
    [1, None, 3]
    """
    return [record.get(key) for record in records]


def select_fields(records, fields):
    """Return records with only some of their fields.

    Ask:
        keep only certain fields of each object in a json list
        select some keys from a list of dictionaries
        project json records onto the given fields
        reduce every record to a few keys

    >>> select_fields([{"a": 1, "b": 2, "c": 3}, {"a": 4}], ["c", "a"])
    [{'c': 3, 'a': 1}, {'a': 4}]
    """
    return [{name: record[name] for name in fields if name in record} for record in records]


def sort_json_records(text, key):
    """Return the records of a JSON array sorted by a key.

    Ask:
        sort a json array of objects by a key
        parse a json list and order its records by one field
        json records sorted by a property
        order objects in a json string by a given key

    >>> sort_json_records('[{"n": 2, "x": "b"}, {"n": 1, "x": "a"}]', "n")
    [{'n': 1, 'x': 'a'}, {'n': 2, 'x': 'b'}]
    """
    return sorted(json.loads(text), key=lambda record: record[key])


def string_keys_to_int(data):
    """Return a dictionary with its numeric text keys as integers.

    Ask:
        convert json string keys back to integers
        json turned my int keys into strings, fix them
        change numeric string keys of a dict to ints
        keys like '1' to 1 after loading json

    >>> string_keys_to_int({"1": "a", "-2": "b", "x": "c"})
    {1: 'a', -2: 'b', 'x': 'c'}
    """
    return {int(key) if key.lstrip("-").isdigit() else key: value for key, value in data.items()}


def count_json_types(data):
    """Return how many values of each JSON type nested data has.

    Ask:
        count the types of values in a json document
        how many strings, numbers, lists and objects does nested json have?
        tally value types in nested dicts and lists
        dictionary of type name to count for a json structure

    >>> count_json_types({"a": [1, "x", None], "b": {"c": 2}})
    {'dict': 2, 'list': 1, 'int': 2, 'str': 1, 'NoneType': 1}
    """
    counts = {}
    stack = [data]
    while stack:
        value = stack.pop()
        name = type(value).__name__
        counts[name] = counts.get(name, 0) + 1
        if isinstance(value, dict):
            stack.extend(reversed(value.values()))
        elif isinstance(value, list):
            stack.extend(reversed(value))
    return counts
