"""Keeping data between runs without pickle: JSON, CSV, dbm, caches, histories, high scores."""
import csv
import dbm
import functools
import json
import os
import time
from collections.abc import MutableMapping
from contextlib import contextmanager
from dataclasses import asdict
from dataclasses import fields
from datetime import date
from pathlib import Path


class JsonDict(MutableMapping):
    """Keep a dictionary in a JSON file.

    Ask:
        dictionary that saves itself to a json file
        persistent dict class backed by json
        dict-like class that writes to disk on every change
        class for a json key value file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.json")
    >>> data = JsonDict(path)
    >>> data["a"] = [1]; data["b"] = 2; del data["b"]
    >>> dict(JsonDict(path)), len(data), "a" in data
    ({'a': [1]}, 1, True)
    """

    def __init__(self, path):
        self.path = Path(path)
        self._data = json.loads(self.path.read_text("utf-8")) if self.path.exists() else {}

    def _save(self):
        self.path.write_text(json.dumps(self._data, indent=2), encoding="utf-8")

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        self._data[key] = value
        self._save()

    def __delitem__(self, key):
        del self._data[key]
        self._save()

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)


def save_objects(path, objects):
    """Save dataclass instances to a JSON file.

    Ask:
        save a list of dataclass objects to json
        persist dataclass instances in a file
        write objects to disk without pickle
        store a list of objects as json

    >>> import tempfile
    >>> from dataclasses import make_dataclass
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Point = make_dataclass("Point", ["x", "y"])
    >>> path = Path(tmp.name, "a.json")
    >>> save_objects(path, [Point(1, 2)])
    >>> json.loads(path.read_text())
    [{'x': 1, 'y': 2}]
    """
    with open(path, "w", encoding="utf-8") as file:
        json.dump([asdict(obj) for obj in objects], file, indent=2)


def load_objects(path, cls):
    """Return the instances of a dataclass that a JSON file holds.

    Ask:
        load dataclass objects from a json file
        read a list of objects back from json
        restore dataclass instances from disk, missing file gives an empty list
        json file to dataclass instances

    >>> import tempfile
    >>> from dataclasses import make_dataclass
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Point = make_dataclass("Point", ["x", "y"])
    >>> path = Path(tmp.name, "a.json")
    >>> load_objects(path, Point)
    []
    >>> _ = path.write_text('[{"x": 1, "y": 2}]')
    >>> load_objects(path, Point)
    [Point(x=1, y=2)]
    """
    try:
        with open(path, encoding="utf-8") as file:
            return [cls(**record) for record in json.load(file)]
    except FileNotFoundError:
        return []


def save_objects_csv(path, objects, cls):
    """Save the instances of a dataclass to a CSV file.

    Ask:
        save dataclass objects to a csv file
        write a list of objects as csv rows, fields as header
        dataclass instances to csv
        export objects of a dataclass as a table

    >>> import tempfile
    >>> from dataclasses import make_dataclass
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Point = make_dataclass("Point", ["x", "y"])
    >>> path = Path(tmp.name, "a.csv")
    >>> save_objects_csv(path, [Point(1, 2)], Point)
    >>> path.read_text().splitlines()
    ['x,y', '1,2']
    """
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, [field.name for field in fields(cls)])
        writer.writeheader()
        writer.writerows(asdict(obj) for obj in objects)


def load_objects_csv(path, cls):
    """Return the instances of a dataclass that a CSV file holds.

    Ask:
        load dataclass objects from a csv file with their types
        csv rows to dataclass instances, fields converted by annotation
        read objects back from csv
        each csv row as an instance of a dataclass

    >>> import tempfile
    >>> from dataclasses import make_dataclass
    >>> tmp = tempfile.TemporaryDirectory()
    >>> Item = make_dataclass("Item", [("name", str), ("price", float)])
    >>> path = Path(tmp.name, "a.csv")
    >>> _ = path.write_text("name,price" + chr(10) + "pen,1.5" + chr(10))
    >>> load_objects_csv(path, Item)
    [Item(name='pen', price=1.5)]
    """
    with open(path, newline="", encoding="utf-8") as file:
        return [
            cls(**{field.name: field.type(row[field.name]) for field in fields(cls)})
            for row in csv.DictReader(file)
        ]


def store_value(path, key, value):
    """Store a text under a key in a dbm file.

    Ask:
        store a value in a dbm database
        write a key and a value with the dbm module
        put a string into a dbm file
        simple disk key value store with dbm: set

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a")
    >>> store_value(path, "k", "é")
    >>> with dbm.open(path) as db:
    ...     db["k"].decode()
    'é'
    """
    with dbm.open(path, "c") as db:
        db[key] = value.encode("utf-8")


def fetch_value(path, key, default=None):
    """Return the text under a key in a dbm file.

    Ask:
        read a value from a dbm database
        get a key of a dbm file with a default
        look up a string in a dbm file
        simple disk key value store with dbm: get

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a")
    >>> with dbm.open(path, "c") as db:
    ...     db["k"] = "é"
    >>> fetch_value(path, "k"), fetch_value(path, "x", "none")
    ('é', 'none')
    """
    with dbm.open(path, "c") as db:
        value = db.get(key)
    return default if value is None else value.decode("utf-8")


def dbm_to_dict(path):
    """Return the content of a dbm file as a dictionary.

    Ask:
        read a whole dbm file into a dictionary
        list all keys and values of a dbm database
        dbm to dict
        dump a dbm file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = os.path.join(tmp.name, "a")
    >>> with dbm.open(path, "c") as db:
    ...     db["k"] = "1"; db["m"] = "2"
    >>> sorted(dbm_to_dict(path).items())
    [('k', '1'), ('m', '2')]
    """
    with dbm.open(path, "r") as db:
        return {key.decode("utf-8"): db[key].decode("utf-8") for key in db.keys()}


def cached_in_file(path):
    """Return a decorator that keeps the results of a function in a JSON file.

    Ask:
        decorator that caches results in a json file
        disk cache decorator
        memoize a function across program runs
        persistent cache for a function with json

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path, calls = Path(tmp.name, "cache.json"), []
    >>> def double(x):
    ...     calls.append(x)
    ...     return 2 * x
    >>> cached_in_file(path)(double)(3), cached_in_file(path)(double)(3), calls
    (6, 6, [3])
    """
    def decorator(function):
        @functools.wraps(function)
        def wrapper(*args):
            file = Path(path)
            cache = json.loads(file.read_text("utf-8")) if file.exists() else {}
            key = json.dumps(args)
            if key not in cache:
                cache[key] = function(*args)
                file.write_text(json.dumps(cache), encoding="utf-8")
            return cache[key]
        return wrapper
    return decorator


def load_or_compute(path, compute):
    """Return the data of a JSON file, computing and saving it first if missing.

    Ask:
        load a cached result from a json file or compute and save it
        compute once and cache on disk
        reuse a saved result if the file exists
        read json cache, otherwise call a function and store its result

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.json")
    >>> load_or_compute(path, lambda: [1, 2]), load_or_compute(path, lambda: 0)
    ([1, 2], [1, 2])
    """
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    data = compute()
    with open(path, "w", encoding="utf-8") as file:
        json.dump(data, file)
    return data


def load_if_fresh(path, max_age):
    """Return the data of a JSON file unless it is older than some seconds, else None.

    Ask:
        read a json cache only if it is not too old
        cached data with a maximum age in seconds
        return None when the cache file is missing or stale
        expiring file cache

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.json")
    >>> load_if_fresh(path, 60) is None
    True
    >>> _ = path.write_text("[1]")
    >>> load_if_fresh(path, 60)
    [1]
    >>> os.utime(path, (0, time.time() - 100))
    >>> load_if_fresh(path, 60) is None
    True
    """
    try:
        if time.time() - os.path.getmtime(path) > max_age:
            return None
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        return None


@contextmanager
def json_state(path, default):
    """Give data from a JSON file and save it at the end of the block.

    Ask:
        context manager that loads json and saves it again at the end
        edit a json file in a with block
        load state, change it and write it back automatically
        with statement around a json file's data

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.json")
    >>> for _ in range(2):
    ...     with json_state(path, {"runs": 0}) as state:
    ...         state["runs"] += 1
    >>> json.loads(path.read_text())
    {'runs': 2}
    """
    path = Path(path)
    data = json.loads(path.read_text("utf-8")) if path.exists() else default
    yield data
    path.write_text(json.dumps(data, indent=2), encoding="utf-8")


class HighScores:
    """Keep the best scores in a JSON file.

    Ask:
        high score table saved to a file
        class that stores the top 10 scores in json
        game leaderboard with add and top, kept on disk
        persistent high scores

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "scores.json")
    >>> scores = HighScores(path, size=2)
    >>> scores.add("ann", 5); scores.add("bob", 9); scores.add("cid", 7)
    >>> HighScores(path).scores
    [['bob', 9], ['cid', 7]]
    """

    def __init__(self, path, size=10):
        self.path = Path(path)
        self.size = size
        self.scores = json.loads(self.path.read_text("utf-8")) if self.path.exists() else []

    def add(self, name, points):
        self.scores.append([name, points])
        self.scores.sort(key=lambda score: score[1], reverse=True)
        del self.scores[self.size:]
        self.path.write_text(json.dumps(self.scores), encoding="utf-8")


class Contacts:
    """Keep an address book in a JSON file.

    Ask:
        phone book class saved to json
        contact list with add, find and remove stored in a file
        address book program that keeps its data between runs
        contacts manager class

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "book.json")
    >>> book = Contacts(path)
    >>> book.add("Ann", "123"); book.add("Bob", "456"); book.remove("Bob")
    >>> Contacts(path).find("Ann"), Contacts(path).find("Bob")
    ('123', None)
    """

    def __init__(self, path):
        self.path = Path(path)
        self.numbers = json.loads(self.path.read_text("utf-8")) if self.path.exists() else {}

    def _save(self):
        self.path.write_text(json.dumps(self.numbers, indent=2), encoding="utf-8")

    def add(self, name, number):
        self.numbers[name] = number
        self._save()

    def remove(self, name):
        self.numbers.pop(name, None)
        self._save()

    def find(self, name):
        return self.numbers.get(name)


class ExpenseLog:
    """Keep expenses in a CSV file.

    Ask:
        expense tracker saved to csv
        class that records expenses with date, category and amount in a csv file
        track spending and total it by category
        simple expense log on disk

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> log = ExpenseLog(Path(tmp.name, "e.csv"))
    >>> log.add("food", 5, day=date(2024, 1, 2)); log.add("rent", 100); log.add("food", 2.5)
    >>> log.totals()
    {'food': 7.5, 'rent': 100.0}
    >>> log.path.read_text().splitlines()[0]
    '2024-01-02,food,5'
    """

    def __init__(self, path):
        self.path = Path(path)

    def add(self, category, amount, day=None):
        with open(self.path, "a", newline="", encoding="utf-8") as file:
            csv.writer(file).writerow([day or date.today(), category, amount])

    def totals(self):
        totals = {}
        with open(self.path, newline="", encoding="utf-8") as file:
            for _, category, amount in csv.reader(file):
                totals[category] = totals.get(category, 0) + float(amount)
        return totals


def remember(path, item, limit=10):
    """Add an item to the front of a history in a JSON file and return the history.

    Ask:
        keep a history of recent items in a file
        recent files list stored as json, newest first, without duplicates
        remember the last n searches on disk
        most recently used list saved to a file

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.json")
    >>> for item in "abca":
    ...     history = remember(path, item, 2)
    >>> history, json.loads(path.read_text())
    (['a', 'c'], ['a', 'c'])
    """
    path = Path(path)
    history = json.loads(path.read_text("utf-8")) if path.exists() else []
    history = [item, *(old for old in history if old != item)][:limit]
    path.write_text(json.dumps(history), encoding="utf-8")
    return history


def is_first_run(path):
    """Tell whether this is the first call for a marker file, and create it.

    Ask:
        detect the first run of a program with a marker file
        return true only the first time
        run something only once ever, using a file
        has the program been started before?

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "started")
    >>> is_first_run(path), is_first_run(path)
    (True, False)
    """
    try:
        Path(path).touch(exist_ok=False)
    except FileExistsError:
        return False
    return True


def save_set(path, items):
    """Save a set of texts to a JSON file, sorted.

    Ask:
        save a set to a json file
        store a set of strings on disk
        json for sets: write a sorted list
        persist seen ids as json

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.json")
    >>> save_set(path, {"b", "a"})
    >>> json.loads(path.read_text())
    ['a', 'b']
    """
    with open(path, "w", encoding="utf-8") as file:
        json.dump(sorted(items), file)


def load_set(path):
    """Return the set that a JSON file holds, empty if there is no file.

    Ask:
        load a set from a json file
        read a set of ids saved as a json list
        json list to set, empty when the file is missing
        restore seen items from disk

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "a.json")
    >>> load_set(path)
    set()
    >>> _ = path.write_text('["a", "b", "a"]')
    >>> sorted(load_set(path))
    ['a', 'b']
    """
    try:
        with open(path, encoding="utf-8") as file:
            return set(json.load(file))
    except FileNotFoundError:
        return set()


def process_once(path, items, handle):
    """Handle only the items that were not handled in earlier runs.

    Ask:
        process only new items, remembering the done ones in a file
        skip items that were already processed in a previous run
        resume a job using a file of finished ids
        checkpoint file for a loop over items

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path, seen = Path(tmp.name, "done.txt"), []
    >>> process_once(path, ["a", "b"], seen.append)
    >>> process_once(path, ["b", "c"], seen.append)
    >>> seen
    ['a', 'b', 'c']
    """
    path = Path(path)
    done = set(path.read_text("utf-8").splitlines()) if path.exists() else set()
    with open(path, "a", encoding="utf-8") as file:
        for item in items:
            if item not in done:
                handle(item)
                file.write(f"{item}\n")
                file.flush()


def save_game(path, position, inventory, score):
    """Save the state of a game to a JSON file with a version.

    Ask:
        save game state to json
        write position, inventory and score of a game to a file
        savegame with a version number
        store the progress of a player

    >>> import tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = Path(tmp.name, "game.json")
    >>> save_game(path, (1, 2), ["key"], 7)
    >>> json.loads(path.read_text())
    {'version': 1, 'position': [1, 2], 'inventory': ['key'], 'score': 7}
    """
    state = {"version": 1, "position": position, "inventory": inventory, "score": score}
    with open(path, "w", encoding="utf-8") as file:
        json.dump(state, file, indent=2)
