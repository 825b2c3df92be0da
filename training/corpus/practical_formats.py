"""Practical requests about JSON, JSON Lines, logs, INI, TOML and dotenv files."""
import configparser
import itertools
import json
import re
import tomllib
from collections import Counter
from pathlib import Path


def print_json_file(path):
    r"""Print a JSON file with indentation.

    Ask:
        pretty print a json file
        display the contents of a json file nicely formatted
        print a json file to the console with indent 4
        show a json document from disk in readable form

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.json")
    >>> _ = path.write_text('{"a":[1]}')
    >>> print_json_file(path)
    {
        "a": [
            1
        ]
    }
    """
    with open(path, encoding="utf-8") as file:
        print(json.dumps(json.load(file), indent=4, ensure_ascii=False))


def format_json_file(path):
    r"""Reformat a JSON file in place with indentation.

    Ask:
        format a json file in place
        rewrite a json file with indentation and sorted keys
        beautify a json file on disk
        indent a minified json file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.json")
    >>> _ = path.write_text('{"b":1,"a":2}')
    >>> format_json_file(path)
    >>> path.read_text()
    '{\n    "a": 2,\n    "b": 1\n}\n'
    """
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    with open(path, "w", encoding="utf-8") as file:
        json.dump(data, file, indent=4, sort_keys=True, ensure_ascii=False)
        file.write("\n")


def json_file_value(path, key, default=None):
    r"""Return the value of a key of a JSON file.

    Ask:
        read a json file and return the value of a key
        get a value from a json file by key, None if it is missing
        look up a key in a json file
        read one setting from a json config file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.json")
    >>> _ = path.write_text('{"a": 1}')
    >>> json_file_value(path, "a"), json_file_value(path, "b")
    (1, None)
    """
    with open(path, encoding="utf-8") as file:
        return json.load(file).get(key, default)


def set_json_key(path, key, value):
    r"""Set a key of a JSON file.

    Ask:
        set a key in a json file
        add a key and value to a json file
        update a value in a json file by key and save it
        change one setting of a json config file
        write a key value pair into an existing json file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.json")
    >>> _ = path.write_text('{"a": 1}')
    >>> set_json_key(path, "b", [2])
    >>> path.read_text()
    '{\n  "a": 1,\n  "b": [\n    2\n  ]\n}'
    """
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    data[key] = value
    with open(path, "w", encoding="utf-8") as file:
        json.dump(data, file, indent=2)


def delete_json_key(path, key):
    r"""Delete a key of a JSON file.

    Ask:
        delete a key from a json file
        remove an entry of a json file by key and save it
        drop a setting from a json config file, return whether it was there
        erase a key in a json document on disk

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.json")
    >>> _ = path.write_text('{"a": 1, "b": 2}')
    >>> delete_json_key(path, "a"), delete_json_key(path, "x")
    (True, False)
    >>> path.read_text()
    '{\n  "b": 2\n}'
    """
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    if key not in data:
        return False
    del data[key]
    with open(path, "w", encoding="utf-8") as file:
        json.dump(data, file, indent=2)
    return True


def key_in_json_file(path, key):
    r"""Tell whether a JSON file has a key.

    Ask:
        check if a key exists in a json file
        does a json file contain a key?
        is a setting present in a json config file?
        test for a key in a json document on disk

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.json")
    >>> _ = path.write_text('{"a": null}')
    >>> key_in_json_file(path, "a"), key_in_json_file(path, "b")
    (True, False)
    """
    with open(path, encoding="utf-8") as file:
        return key in json.load(file)


def is_valid_json_file(path):
    r"""Tell whether a file contains valid JSON.

    Ask:
        validate a json file
        check if a file is valid json
        is this file well-formed json?
        return false if a json file cannot be parsed

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.json")
    >>> _ = path.write_text('{"a": 1}')
    >>> is_valid_json_file(path)
    True
    >>> _ = path.write_text("{a: 1}")
    >>> is_valid_json_file(path)
    False
    """
    with open(path, encoding="utf-8") as file:
        try:
            json.load(file)
        except ValueError:
            return False
    return True


def count_json_items(path):
    r"""Count the items of a JSON array or object in a file.

    Ask:
        count items in a json list file
        number of records in a json file
        how many entries does a json file have?
        length of the json array stored in a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.json")
    >>> _ = path.write_text('[{"a": 1}, {"a": 2}]')
    >>> count_json_items(path)
    2
    """
    with open(path, encoding="utf-8") as file:
        return len(json.load(file))


def filter_json_file(path, key, value):
    r"""Return the records of a JSON file with a value under a key.

    Ask:
        filter a json list by key and value
        records of a json file where a field equals a value
        select objects of a json array file by a property
        read a json file and keep only matching objects

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.json")
    >>> _ = path.write_text('[{"a": 1}, {"a": 2}, {}]')
    >>> filter_json_file(path, "a", 2)
    [{'a': 2}]
    """
    with open(path, encoding="utf-8") as file:
        return [record for record in json.load(file) if record.get(key) == value]


def sort_json_file(path, key, reverse=False):
    r"""Return the records of a JSON file sorted by a key.

    Ask:
        sort a json list by a key
        read a json file and sort its objects by a field
        order the records of a json file by a property
        json array file to list sorted by key

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.json")
    >>> _ = path.write_text('[{"a": 2}, {"a": 1}]')
    >>> sort_json_file(path, "a")
    [{'a': 1}, {'a': 2}]
    """
    with open(path, encoding="utf-8") as file:
        return sorted(json.load(file), key=lambda record: record[key], reverse=reverse)


def find_in_json_file(path, key, value):
    r"""Find a record in a JSON file by a key.

    Ask:
        find an object in a json list by id
        get a user from a json file by id
        search a json file for the object with a given value, None if missing
        look up a record in a json array file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.json")
    >>> _ = path.write_text('[{"id": 1, "n": "a"}, {"id": 2, "n": "b"}]')
    >>> find_in_json_file(path, "id", 2)
    {'id': 2, 'n': 'b'}
    >>> find_in_json_file(path, "id", 3) is None
    True
    """
    with open(path, encoding="utf-8") as file:
        records = json.load(file)
    return next((record for record in records if record.get(key) == value), None)


def remove_from_json_file(path, key, value):
    r"""Remove records from a JSON file by a key.

    Ask:
        remove an object from a json list file by id
        delete a record from a json file
        drop entries of a json array where a field equals a value and save it
        delete a user with a given id from users.json, path as a parameter

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.json")
    >>> _ = path.write_text('[{"id": 1}, {"id": 2}]')
    >>> remove_from_json_file(path, "id", 1)
    1
    >>> path.read_text()
    '[\n  {\n    "id": 2\n  }\n]'
    """
    with open(path, encoding="utf-8") as file:
        records = json.load(file)
    kept = [record for record in records if record.get(key) != value]
    with open(path, "w", encoding="utf-8") as file:
        json.dump(kept, file, indent=2)
    return len(records) - len(kept)


def merge_two_json(path1, path2):
    r"""Merge two JSON object files into a dictionary.

    Ask:
        merge two json files
        combine two json files of objects, the second wins
        read two json files and merge their keys
        union of two json config files

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.json")
    >>> _ = path.write_text('{"a": 1, "b": 1}')
    >>> second = pathlib.Path(tmp.name, "b.json")
    >>> _ = second.write_text('{"b": 2}')
    >>> merge_two_json(path, second)
    {'a': 1, 'b': 2}
    """
    with open(path1, encoding="utf-8") as file1, open(path2, encoding="utf-8") as file2:
        return {**json.load(file1), **json.load(file2)}


def json_files_equal(path1, path2):
    r"""Tell whether two JSON files hold the same data.

    Ask:
        compare two json files
        are two json files equal, whatever their formatting?
        check if json files have the same content ignoring key order
        do two json files represent the same data?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.json")
    >>> _ = path.write_text('{"a": 1, "b": 2}')
    >>> second = pathlib.Path(tmp.name, "b.json")
    >>> _ = second.write_text('{"b": 2,\n"a": 1}')
    >>> third = pathlib.Path(tmp.name, "c.json")
    >>> _ = third.write_text('{"b": 2}')
    >>> json_files_equal(path, second), json_files_equal(path, third)
    (True, False)
    """
    with open(path1, encoding="utf-8") as file1, open(path2, encoding="utf-8") as file2:
        return json.load(file1) == json.load(file2)


def write_unicode_json(path, data):
    r"""Write JSON to a file without escaping non-ASCII characters.

    Ask:
        json dump with non ascii characters
        write json with ensure_ascii false
        save unicode text as readable json
        how do i keep umlauts in a json file?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.json")
    >>> write_unicode_json(path, {"n": "é"})
    >>> "é" in path.read_text(encoding="utf-8")
    True
    """
    with open(path, "w", encoding="utf-8") as file:
        json.dump(data, file, ensure_ascii=False, indent=2)


def snake_case_keys(data):
    r"""Convert the keys of nested JSON data to snake case.

    Ask:
        convert json keys to snake case
        camelCase keys to snake_case in nested dicts
        rename all keys of a json object from camel case to snake case
        recursively snake case the keys of a dictionary

    >>> snake_case_keys({"userName": 1, "homeAddress": [{"zipCode": 2}]})
    {'user_name': 1, 'home_address': [{'zip_code': 2}]}
    """
    if isinstance(data, dict):
        return {
            re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", key).lower(): snake_case_keys(value)
            for key, value in data.items()
        }
    if isinstance(data, list):
        return [snake_case_keys(item) for item in data]
    return data


def read_json_with_comments(path):
    r"""Read a JSON file that has // comments.

    Ask:
        read json with comments
        parse a jsonc file
        load a json file with // comment lines
        ignore comment lines in a json config file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.json")
    >>> _ = path.write_text('{\n  // note\n  "a": "http://x"\n}\n')
    >>> read_json_with_comments(path)
    {'a': 'http://x'}
    """
    with open(path, encoding="utf-8") as file:
        lines = [line for line in file if not line.lstrip().startswith("//")]
    return json.loads("".join(lines))


def merge_jsonl(paths, destination):
    r"""Merge several JSON Lines files into one.

    Ask:
        merge jsonl files
        concatenate json lines files
        combine ndjson files into one file
        join several .jsonl files, skipping blank lines

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.jsonl")
    >>> _ = path.write_text('{"a": 1}')
    >>> second = pathlib.Path(tmp.name, "b.jsonl")
    >>> _ = second.write_text('{"a": 2}\n\n')
    >>> target = pathlib.Path(tmp.name, "c.jsonl")
    >>> merge_jsonl([path, second], target)
    >>> target.read_text()
    '{"a": 1}\n{"a": 2}\n'
    """
    with open(destination, "w", encoding="utf-8") as output:
        for path in paths:
            with open(path, encoding="utf-8") as file:
                for line in file:
                    if line.strip():
                        output.write(line.rstrip("\n") + "\n")


def jsonl_records_with(path, key, value):
    r"""Return the JSON Lines records with a value under a key.

    Ask:
        filter jsonl by a field value
        records of a json lines file where a key equals a value
        select ndjson records by a property
        read a jsonl file and keep objects with a given value

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.jsonl")
    >>> _ = path.write_text('{"a": 1}\n{"a": 2}\n{}\n')
    >>> jsonl_records_with(path, "a", 2)
    [{'a': 2}]
    """
    with open(path, encoding="utf-8") as file:
        records = (json.loads(line) for line in file if line.strip())
        return [record for record in records if record.get(key) == value]


def unique_jsonl_records(path, key):
    r"""Return the JSON Lines records with distinct values of a key.

    Ask:
        unique records of a jsonl by key
        remove duplicates from a json lines file by id
        dedupe ndjson, first record of each key wins
        distinct jsonl records by one field

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.jsonl")
    >>> _ = path.write_text('{"a": 1, "b": 1}\n{"a": 1, "b": 2}\n{"a": 2}\n')
    >>> unique_jsonl_records(path, "a")
    [{'a': 1, 'b': 1}, {'a': 2}]
    """
    records = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip():
                record = json.loads(line)
                records.setdefault(record.get(key), record)
    return list(records.values())


def split_jsonl(path, count):
    r"""Split a JSON Lines file into files of n records.

    Ask:
        split a jsonl file
        break a large json lines file into parts of n records
        divide an ndjson file into smaller ones
        cut a jsonl into numbered files

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.jsonl")
    >>> _ = path.write_text('{}\n[]\n1\n')
    >>> [(part.name, part.read_text()) for part in split_jsonl(path, 2)]
    [('a_1.jsonl', '{}\n[]\n'), ('a_2.jsonl', '1\n')]
    """
    path = Path(path)
    parts = []
    with open(path, encoding="utf-8") as file:
        while lines := list(itertools.islice(file, count)):
            part = path.with_name(f"{path.stem}_{len(parts) + 1}{path.suffix}")
            part.write_text("".join(lines), encoding="utf-8")
            parts.append(part)
    return parts


def parse_log_file(path):
    r"""Parse a log file into a list of dictionaries.

    Ask:
        parse a log file into a list of dicts
        read log lines like '2024-01-02 03:04:05 ERROR text' into records
        convert a log file to structured data with timestamp, level and message
        load a log file as dictionaries, other lines skipped

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.log")
    >>> _ = path.write_text("2024-01-02 03:04:05 ERROR disk full\n  trace\n")
    >>> parse_log_file(path)
    [{'time': '2024-01-02 03:04:05', 'level': 'ERROR', 'message': 'disk full'}]
    """
    pattern = re.compile(
        r"(?P<time>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d\S*) \W*(?P<level>[A-Z]+)\W* (?P<message>.*)"
    )
    with open(path, encoding="utf-8") as file:
        matches = (pattern.match(line) for line in file)
        return [match.groupdict() for match in matches if match]


def count_log_errors(path):
    r"""Count the lines of a log file that contain ERROR.

    Ask:
        parse a log file and count errors
        count errors in a log file
        number of error lines in a log
        how many lines of a log contain ERROR?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.log")
    >>> _ = path.write_text("INFO ok\nERROR a\nx ERROR b\n")
    >>> count_log_errors(path)
    2
    """
    with open(path, encoding="utf-8") as file:
        return sum("ERROR" in line for line in file)


def log_lines_with_level(path, level):
    r"""Return the lines of a log file with a given level.

    Ask:
        filter a log file by level
        get all WARNING lines of a log, level as a parameter
        log entries of a given severity
        read a log file and return only lines with a level

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.log")
    >>> _ = path.write_text("d INFO ok\nd ERROR a\nd INFORM x\n")
    >>> log_lines_with_level(path, "INFO")
    ['d INFO ok']
    """
    pattern = re.compile(rf"\b{re.escape(level)}\b")
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file if pattern.search(line)]


def log_lines_on(path, day):
    r"""Return the lines of a log file of one day.

    Ask:
        filter a log by date
        get the log lines of a given day
        log entries that start with a certain date
        read only today's lines of a log file, date as a parameter

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.log")
    >>> _ = path.write_text("2024-01-02 03:04 a\n2024-01-03 03:04 b\n")
    >>> log_lines_on(path, "2024-01-03")
    ['2024-01-03 03:04 b']
    """
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file if line.startswith(str(day))]


def log_lines_per_day(path):
    r"""Count the lines of a log file per day.

    Ask:
        log lines per day
        count log entries by date
        how many log messages were written on each day?
        number of log lines for each date at the start of the line

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.log")
    >>> _ = path.write_text("2024-01-02 03:04 a\n2024-01-02 b\n2024-01-03 c\n trace\n")
    >>> log_lines_per_day(path)
    {'2024-01-02': 2, '2024-01-03': 1}
    """
    with open(path, encoding="utf-8") as file:
        matches = (re.match(r"\d{4}-\d\d-\d\d", line) for line in file)
        return dict(Counter(match[0] for match in matches if match))


def log_lines_per_hour(path):
    r"""Count the lines of a log file per hour.

    Ask:
        group log messages by hour
        count log entries per hour of the day from a log file
        how many log lines were written in each hour?
        log activity by hour

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.log")
    >>> _ = path.write_text("2024-01-02 03:04 a\n2024-01-03 03:59 b\n2024-01-03 14:00 c\nx\n")
    >>> log_lines_per_hour(path)
    {3: 2, 14: 1}
    """
    with open(path, encoding="utf-8") as file:
        matches = (re.match(r"\d{4}-\d\d-\d\d[ T](\d\d):", line) for line in file)
        return dict(sorted(Counter(int(match[1]) for match in matches if match).items()))


def last_log_error(path):
    r"""Return the last error of a log file.

    Ask:
        last error in a log
        most recent ERROR line of a log file
        find the latest error message in a log, None if there is none
        what was the last error logged?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.log")
    >>> _ = path.write_text("ERROR a\nINFO\nERROR b\nINFO\n")
    >>> last_log_error(path)
    'ERROR b'
    >>> _ = path.write_text("")
    >>> last_log_error(path) is None
    True
    """
    last = None
    with open(path, encoding="utf-8") as file:
        for line in file:
            if "ERROR" in line:
                last = line.rstrip("\n")
    return last


def count_log_exceptions(path):
    r"""Count the exception types in a log file.

    Ask:
        count exceptions by type in a log
        which python exceptions occur in a log file and how often?
        tally ValueError, KeyError and others in a log
        exception statistics of a log file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.log")
    >>> _ = path.write_text("ValueError: x\nKeyError: 'a'\n  ValueError: y\nok\n")
    >>> count_log_exceptions(path)
    {'ValueError': 2, 'KeyError': 1}
    """
    with open(path, encoding="utf-8") as file:
        return dict(Counter(re.findall(r"\b(\w+(?:Error|Exception))\b", file.read())))


def top_requested_paths(path, n=10):
    r"""Return the most requested paths of an access log.

    Ask:
        most requested urls in an access log
        top pages of a web server log
        count requests per path in an apache or nginx log
        which pages were visited most often according to the access log?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.log")
    >>> lines = [f'1.1.1.1 - - [x] "GET {url} HTTP/1.1" 200 5' for url in ("/a", "/b", "/a")]
    >>> _ = path.write_text("\n".join(lines))
    >>> top_requested_paths(path, 1)
    [('/a', 2)]
    """
    with open(path, encoding="utf-8") as file:
        paths = re.findall(r'"[A-Z]+ (\S+) HTTP', file.read())
    return Counter(paths).most_common(n)


def average_log_milliseconds(path):
    r"""Return the average of the times in milliseconds in a log file.

    Ask:
        average response time in a log
        mean duration of requests from log lines like 'took 35ms'
        extract times in ms from a log file and average them
        average of all '123 ms' values in a log, 0 if there are none

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.log")
    >>> _ = path.write_text("a 10ms\nb took 20 ms\nc\n")
    >>> average_log_milliseconds(path)
    15.0
    >>> _ = path.write_text("")
    >>> average_log_milliseconds(path)
    0.0
    """
    with open(path, encoding="utf-8") as file:
        times = [float(time) for time in re.findall(r"(\d+(?:\.\d+)?) ?ms\b", file.read())]
    return sum(times) / len(times) if times else 0.0


def read_ini_section(path, section):
    r"""Return one section of an INI file as a dictionary.

    Ask:
        read an ini file section as a dict
        get all options of a section of a config file
        configparser section to dictionary
        settings of one [section]

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.ini")
    >>> _ = path.write_text("[db]\nhost = x\nport = 5\n")
    >>> read_ini_section(path, "db")
    {'host': 'x', 'port': '5'}
    """
    config = configparser.ConfigParser()
    with open(path, encoding="utf-8") as file:
        config.read_file(file)
    return dict(config[section])


def ini_sections(path):
    r"""Return the names of the sections of an INI file.

    Ask:
        list the sections of a config file
        section names of an ini file
        which sections does a .ini file have?
        configparser sections of a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.ini")
    >>> _ = path.write_text("[a]\nx = 1\n[b]\n")
    >>> ini_sections(path)
    ['a', 'b']
    """
    config = configparser.ConfigParser()
    config.read(path, encoding="utf-8")
    return config.sections()


def ini_options(path, section):
    r"""Return the option names of a section of an INI file.

    Ask:
        list the options of a section in a config file
        keys of an ini section
        which settings are in [section] of a config file?
        option names of a configparser section, empty if it does not exist

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.ini")
    >>> _ = path.write_text("[a]\nx = 1\ny = 2\n")
    >>> ini_options(path, "a"), ini_options(path, "b")
    (['x', 'y'], [])
    """
    config = configparser.ConfigParser()
    config.read(path, encoding="utf-8")
    return config.options(section) if config.has_section(section) else []


def ini_int(path, section, option, fallback=0):
    r"""Return an option of an INI file as an integer.

    Ask:
        get an int from a config file
        read an integer option of an ini file with a fallback
        configparser getint with default
        number setting from a config section

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.ini")
    >>> _ = path.write_text("[a]\nport = 80\n")
    >>> ini_int(path, "a", "port"), ini_int(path, "a", "x", 5)
    (80, 5)
    """
    config = configparser.ConfigParser()
    config.read(path, encoding="utf-8")
    return config.getint(section, option, fallback=fallback)


def ini_bool(path, section, option, fallback=False):
    r"""Return an option of an INI file as a boolean.

    Ask:
        get a boolean from a config file
        configparser getboolean with a fallback
        is a feature turned on in an ini file?
        read a yes/no option of a config section

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.ini")
    >>> _ = path.write_text("[a]\ndebug = yes\n")
    >>> ini_bool(path, "a", "debug"), ini_bool(path, "a", "x")
    (True, False)
    """
    config = configparser.ConfigParser()
    config.read(path, encoding="utf-8")
    return config.getboolean(section, option, fallback=fallback)


def add_ini_section(path, section, options):
    r"""Add a section with options to an INI file.

    Ask:
        add a section to a config file
        append a new [section] to an ini file
        create a config section from a dictionary and save it
        write a new section with settings into an existing .ini

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.ini")
    >>> _ = path.write_text("[a]\nx = 1\n")
    >>> add_ini_section(path, "b", {"y": 2})
    >>> path.read_text()
    '[a]\nx = 1\n\n[b]\ny = 2\n\n'
    """
    config = configparser.ConfigParser()
    config.read(path, encoding="utf-8")
    config[section] = {key: str(value) for key, value in options.items()}
    with open(path, "w", encoding="utf-8") as file:
        config.write(file)


def remove_ini_option(path, section, option):
    r"""Remove an option from an INI file.

    Ask:
        remove an option from a config file
        delete a key of an ini section and save the file
        drop a setting from a .ini file
        configparser remove_option on disk, true if it was there

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.ini")
    >>> _ = path.write_text("[a]\nx = 1\ny = 2\n")
    >>> remove_ini_option(path, "a", "x"), remove_ini_option(path, "a", "x")
    (True, False)
    >>> path.read_text()
    '[a]\ny = 2\n\n'
    """
    config = configparser.ConfigParser()
    config.read(path, encoding="utf-8")
    removed = config.remove_option(section, option)
    with open(path, "w", encoding="utf-8") as file:
        config.write(file)
    return removed


def toml_value(path, key, default=None):
    r"""Return a value of a TOML file by a dotted key.

    Ask:
        read a value from a toml file
        get a setting of a toml config by a dotted path such as tool.black.line-length
        look up a nested key in a toml file with a default
        value of one key in pyproject.toml

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.toml")
    >>> _ = path.write_text('[tool.x]\nn = 3\n')
    >>> toml_value(path, "tool.x.n"), toml_value(path, "tool.y.n", 0)
    (3, 0)
    """
    with open(path, "rb") as file:
        value = tomllib.load(file)
    for part in key.split("."):
        if not isinstance(value, dict) or part not in value:
            return default
        value = value[part]
    return value


def parse_toml(text):
    r"""Parse TOML text.

    Ask:
        parse a toml string
        toml text to a dictionary
        tomllib loads
        convert toml in memory to python data

    >>> parse_toml('a = 1\n[b]\nc = "x"\n')
    {'a': 1, 'b': {'c': 'x'}}
    """
    return tomllib.loads(text)


def write_toml(path, data):
    r"""Write a simple dictionary as a TOML file.

    Ask:
        write a toml file
        save a dictionary as toml without a library
        dump settings with sections to a .toml file
        create a toml config from a dict of values and tables

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.toml")
    >>> write_toml(path, {"name": "x", "debug": True, "db": {"port": 5, "hosts": ["a"]}})
    >>> print(path.read_text(), end="")
    name = "x"
    debug = true
    <BLANKLINE>
    [db]
    port = 5
    hosts = ["a"]
    """
    tables = {key: value for key, value in data.items() if isinstance(value, dict)}
    plain = {key: value for key, value in data.items() if key not in tables}
    with open(path, "w", encoding="utf-8") as file:
        for key, value in plain.items():
            file.write(f"{key} = {json.dumps(value, ensure_ascii=False)}\n")
        for name, table in tables.items():
            file.write(f"\n[{name}]\n")
            for key, value in table.items():
                file.write(f"{key} = {json.dumps(value, ensure_ascii=False)}\n")


def set_dotenv_value(path, key, value):
    r"""Set a variable in a .env file.

    Ask:
        update a variable in a .env file
        set KEY=value in a dotenv file, replacing the old value
        change an environment variable stored in .env
        add or replace a line in a .env file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, ".env")
    >>> _ = path.write_text("A=1\nB=2\n")
    >>> set_dotenv_value(path, "A", "x")
    >>> set_dotenv_value(path, "C", "3")
    >>> path.read_text()
    'A=x\nB=2\nC=3\n'
    """
    path = Path(path)
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    new_line = f"{key}={value}"
    for index, line in enumerate(lines):
        if line.split("=", 1)[0].strip() == key:
            lines[index] = new_line
            break
    else:
        lines.append(new_line)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def load_config(path):
    r"""Load a JSON, TOML or INI config file by its extension.

    Ask:
        load a config file depending on its extension
        read configuration from json, toml or ini
        config loader that supports several formats
        parse a settings file, format chosen by the suffix

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.json")
    >>> _ = path.write_text('{"a": 1}')
    >>> load_config(path)
    {'a': 1}
    >>> load_config("a.xyz")
    Traceback (most recent call last):
    ValueError: unknown config format: .xyz
    """
    path = Path(path)
    if path.suffix == ".json":
        return json.loads(path.read_text(encoding="utf-8"))
    if path.suffix == ".toml":
        return tomllib.loads(path.read_text(encoding="utf-8"))
    if path.suffix in (".ini", ".cfg"):
        config = configparser.ConfigParser()
        config.read(path, encoding="utf-8")
        return {name: dict(config[name]) for name in config.sections()}
    raise ValueError(f"unknown config format: {path.suffix}")
