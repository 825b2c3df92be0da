"""Special methods, dataclasses, enums, exceptions and context managers in everyday variants."""
import dataclasses
import json
import logging
import os
import time
import tracemalloc
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, fields
from enum import Enum, IntEnum, IntFlag, auto
from pathlib import Path
from typing import Optional


class CodedError(Exception):
    """Carry an error code besides the message.

    Ask:
        custom exception with error code
        custom exception class with message and value
        exception class with code and message attributes
        define an exception that stores an error number
        my own exception type with extra data

    >>> try:
    ...     raise CodedError("disk full", 28)
    ... except CodedError as error:
    ...     print(error, error.code, error.message)
    [28] disk full 28 disk full
    """

    def __init__(self, message, code):
        super().__init__(message)
        self.message = message
        self.code = code

    def __str__(self):
        return f"[{self.code}] {self.message}"


def require_string(value):
    """Return a string and raise a custom exception for anything else.

    Ask:
        raise a custom exception if the input is not a string
        function with its own exception class for wrong input types
        check that a value is a str and raise NotAStringError otherwise
        define and raise a custom exception in a function

    >>> require_string("a")
    'a'
    >>> try:
    ...     require_string(3)
    ... except TypeError as error:
    ...     print(type(error).__name__, error)
    NotAStringError expected a string, got int
    """
    class NotAStringError(TypeError):
        pass

    if not isinstance(value, str):
        raise NotAStringError(f"expected a string, got {type(value).__name__}")
    return value


def divide_texts(a, b):
    """Divide two numbers given as text and return None if that is impossible.

    Ask:
        catch multiple exceptions in one except
        handle ValueError and ZeroDivisionError together
        one except clause for several exception types
        except with a tuple of exceptions

    >>> divide_texts("6", "3"), divide_texts("6", "0"), divide_texts("6", "x")
    (2.0, None, None)
    """
    try:
        return float(a) / float(b)
    except (ValueError, ZeroDivisionError):
        return None


def process_all(items, func):
    """Call a function on all items, log failures and go on.

    Ask:
        log exception and continue loop
        process a list and skip the items that raise an error
        keep going after an exception in a for loop
        for loop with try except that logs the error and continues
        apply a function to every item, errors are logged and skipped

    >>> logging.getLogger().handlers.clear(); logging.disable(logging.CRITICAL)
    >>> process_all([1, 0, 2], lambda n: 1 / n), logging.disable(logging.NOTSET)
    ([1.0, 0.5], None)
    """
    results = []
    for item in items:
        try:
            results.append(func(item))
        except Exception:
            logging.exception("failed on %r", item)
    return results


def collect_errors(checks, value):
    """Return the messages of all checks that a value fails.

    Ask:
        collect errors instead of stopping at first
        run several validations and return all error messages
        gather all ValueErrors of a list of check functions
        validate a value with many functions and list what is wrong

    >>> def short(text):
    ...     if len(text) > 3:
    ...         raise ValueError("too long")
    >>> def plain(text):
    ...     if not text.isalpha():
    ...         raise ValueError("letters only")
    >>> collect_errors([short, plain], "ab12"), collect_errors([short, plain], "ab")
    (['too long', 'letters only'], [])
    """
    errors = []
    for check in checks:
        try:
            check(value)
        except ValueError as error:
            errors.append(str(error))
    return errors


def group_errors(func):
    """Sort the errors of an exception group by type with except*.

    Ask:
        exception group handling with except*
        except star example
        handle an ExceptionGroup by type
        catch ValueErrors and TypeErrors out of an exception group

    >>> def fail():
    ...     raise ExceptionGroup("many", [ValueError("a"), TypeError("b"), ValueError("c")])
    >>> group_errors(fail)
    {'value': ['a', 'c'], 'type': ['b']}
    >>> group_errors(lambda: None)
    {'value': [], 'type': []}
    """
    found = {"value": [], "type": []}
    try:
        func()
    except* ValueError as group:
        found["value"] = [str(error) for error in group.exceptions]
    except* TypeError as group:
        found["type"] = [str(error) for error in group.exceptions]
    return found


def safe_delete(mapping, key):
    """Delete a dictionary key if it is there.

    Ask:
        ignore KeyError when deleting from dict
        delete a key from a dict only if it exists
        remove a dictionary entry without an error when it is missing
        pop a key safely
        suppress file not found when deleting a file

    >>> ages = {"a": 1, "b": 2}
    >>> safe_delete(ages, "a"); safe_delete(ages, "zz"); ages
    {'b': 2}
    """
    mapping.pop(key, None)


@contextmanager
def removed_afterwards(path):
    """Delete a file at the end of a with block.

    Ask:
        context manager that deletes a file at the end
        remove a file when the block is left
        context manager which cleans up a file afterwards
        make sure that a file is deleted after use

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder, "a.txt")
    ...     with removed_afterwards(path) as same:
    ...         _ = path.write_text("x")
    ...         inside = same.exists()
    ...     inside, path.exists()
    (True, False)
    """
    path = Path(path)
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)


class ErrorCounter:
    """Count and swallow the exceptions of with blocks.

    Ask:
        context manager class that counts exceptions
        with statement that swallows errors and counts them
        class with __exit__ which records exceptions
        count how many blocks failed with a context manager

    >>> errors = ErrorCounter(ValueError)
    >>> for text in ("1", "x", "y"):
    ...     with errors:
    ...         number = int(text)
    >>> errors.count, str(errors.last)[:15]
    (2, 'invalid literal')
    >>> with errors:
    ...     1 / 0
    Traceback (most recent call last):
    ZeroDivisionError: division by zero
    """

    def __init__(self, *exceptions):
        self.exceptions = exceptions or (Exception,)
        self.count = 0
        self.last = None

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        if kind is None or not issubclass(kind, self.exceptions):
            return False
        self.count += 1
        self.last = error
        return True


@contextmanager
def measure_memory():
    """Measure the peak memory of a block in bytes.

    Ask:
        context manager that measures memory
        peak memory of a with block using tracemalloc
        memory usage of a block of code
        with statement that records how much memory was used

    >>> with measure_memory() as used:
    ...     numbers = [0] * 10000
    >>> used["peak"] > 50000
    True
    """
    used = {}
    tracemalloc.start()
    try:
        yield used
    finally:
        used["peak"] = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()


@contextmanager
def fake_input(*answers):
    """Answer calls of input() in a block with given texts.

    Ask:
        context manager that mocks input
        replace input() with prepared answers in a test
        fake user input inside a with block
        simulate keyboard input for testing

    >>> with fake_input("a", "b"):
    ...     input("? "), input()
    ('a', 'b')
    """
    import builtins
    original = builtins.input
    remaining = iter(answers)
    builtins.input = lambda prompt="": next(remaining)
    try:
        yield
    finally:
        builtins.input = original


@contextmanager
def open_two(source, target):
    """Open one file to read and one to write.

    Ask:
        context manager that opens two files
        open an input and an output file together
        with statement for reading one file and writing another
        open two files at once and close both

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     a, b = Path(folder, "a"), Path(folder, "b")
    ...     _ = a.write_text("hi")
    ...     with open_two(a, b) as (infile, outfile):
    ...         _ = outfile.write(infile.read().upper())
    ...     b.read_text()
    'HI'
    """
    with open(source, encoding="utf-8") as infile, open(target, "w", encoding="utf-8") as outfile:
        yield infile, outfile


@contextmanager
def elapsed_time():
    """Give a function that tells the seconds since the block began.

    Ask:
        context manager that times code and gives the elapsed seconds
        with block that yields a function for the elapsed time
        measure the duration of a block and read it afterwards
        timing context manager whose result can be used after the block

    >>> with elapsed_time() as elapsed:
    ...     time.sleep(0.002)
    >>> first = elapsed()
    >>> 0.002 <= first < 1, elapsed() == first
    (True, True)
    """
    start = time.perf_counter()
    end = None

    def elapsed():
        return (end or time.perf_counter()) - start

    try:
        yield elapsed
    finally:
        end = time.perf_counter()


def from_known_fields(cls, values):
    """Create a dataclass instance from a dictionary, ignoring unknown keys.

    Ask:
        dataclass from a dict ignoring unknown keys
        build a dataclass from a dictionary with extra keys
        create a dataclass instance from the matching keys of a dict
        dict to dataclass, drop what is not a field

    >>> @dataclass
    ... class User:
    ...     name: str
    ...     age: int = 0
    >>> from_known_fields(User, {"name": "Ann", "x": 1})
    User(name='Ann', age=0)
    """
    names = {f.name for f in fields(cls)}
    return cls(**{key: value for key, value in values.items() if key in names})


def nested_from_dict(cls, values):
    """Create nested dataclass instances from nested dictionaries.

    Ask:
        nested dataclass from dict
        convert a nested dictionary to nested dataclasses
        build dataclasses inside dataclasses from a dict recursively
        dict to dataclass where fields are dataclasses too

    >>> @dataclass
    ... class City:
    ...     name: str
    >>> @dataclass
    ... class User:
    ...     name: str
    ...     home: City
    >>> nested_from_dict(User, {"name": "Ann", "home": {"name": "Rome"}})
    User(name='Ann', home=City(name='Rome'))
    """
    arguments = {}
    for f in fields(cls):
        value = values[f.name]
        if dataclasses.is_dataclass(f.type) and isinstance(value, dict):
            value = nested_from_dict(f.type, value)
        arguments[f.name] = value
    return cls(**arguments)


def non_default_fields(thing):
    """Return the fields of a dataclass instance that differ from their defaults.

    Ask:
        fields of a dataclass that are not default
        which dataclass fields were changed from the default value
        dataclass to dict without default values
        only the non-default fields of a dataclass object

    >>> @dataclass
    ... class Options:
    ...     name: str
    ...     size: int = 3
    ...     tags: list = field(default_factory=list)
    >>> non_default_fields(Options("a")), non_default_fields(Options("a", 5, ["x"]))
    ({'name': 'a'}, {'name': 'a', 'size': 5, 'tags': ['x']})
    """
    changed = {}
    for f in fields(thing):
        value = getattr(thing, f.name)
        default = f.default
        if f.default_factory is not dataclasses.MISSING:
            default = f.default_factory()
        if value != default:
            changed[f.name] = value
    return changed


def without_none(thing):
    """Convert a dataclass instance to a dictionary without None values.

    Ask:
        dataclass to dict without None values
        asdict that skips fields which are None
        convert a dataclass to a dict and drop empty fields
        dataclass as dictionary, only fields that are set

    >>> @dataclass
    ... class User:
    ...     name: str
    ...     age: int = None
    >>> without_none(User("Ann")), without_none(User("Bob", 0))
    ({'name': 'Ann'}, {'name': 'Bob', 'age': 0})
    """
    return {key: value for key, value in asdict(thing).items() if value is not None}


@dataclass
class Ticket:
    """Hold a ticket with optional fields and a list of tags, as a dataclass.

    Ask:
        dataclass with optional fields
        dataclass with default list and optional values
        dataclass with an Optional field that defaults to None
        ticket dataclass with title, assignee and tags

    >>> Ticket("a")
    Ticket(title='a', assignee=None, tags=[])
    >>> Ticket("a").tags is Ticket("b").tags
    False
    """

    title: str
    assignee: Optional[str] = None
    tags: list[str] = field(default_factory=list)


@dataclass
class User:
    """Compare users without their id and hide the password, as a dataclass.

    Ask:
        dataclass equality ignoring id
        dataclass comparing only some fields
        exclude a field from comparison in a dataclass
        dataclass repr without password
        dataclass with field(compare=False) and field(repr=False)

    >>> User("ann", "x", 1) == User("ann", "x", 2), User("ann", "x") == User("bob", "x")
    (True, False)
    >>> User("ann", "secret", 5)
    User(name='ann', id=5)
    """

    name: str
    password: str = field(repr=False)
    id: int = field(default=0, compare=False)


@dataclass(order=True)
class Job:
    """Sort jobs by priority alone, for use in a priority queue, as a dataclass.

    Ask:
        dataclass sorting by priority
        dataclass usable in heapq with a priority
        prioritized item dataclass for a PriorityQueue
        dataclass ordered by one field, other fields not compared

    >>> jobs = [Job(3, "c"), Job(1, "a"), Job(2, {"x": 1})]
    >>> [job.item for job in sorted(jobs)], min(jobs).priority
    (['a', {'x': 1}, 'c'], 1)
    >>> Job(1, "a") == Job(1, "b")
    True
    """

    priority: int
    item: object = field(compare=False)


@dataclass(frozen=True)
class Position:
    """Hold an immutable point with a distance, as a dataclass.

    Ask:
        immutable point dataclass with distance
        frozen dataclass used as dict key
        hashable dataclass for grid positions
        frozen dataclass with methods that return new objects

    >>> start = Position(1, 2)
    >>> start.moved(2, 0), start.distance(Position(3, 3)), {start: "x"}[Position(1, 2)]
    (Position(x=3, y=2), 3, 'x')
    >>> start.x = 5
    Traceback (most recent call last):
    dataclasses.FrozenInstanceError: cannot assign to field 'x'
    """

    x: int
    y: int

    def moved(self, dx, dy):
        return Position(self.x + dx, self.y + dy)

    def distance(self, other):
        return abs(self.x - other.x) + abs(self.y - other.y)


def script_dataclass_inheritance():
    """Derive one dataclass from another.

    Ask:
        dataclass inheritance
        dataclass that inherits from another dataclass
        extend a dataclass with more fields
        subclass of a dataclass with an additional field

    >>> script_dataclass_inheritance()
    Ann 10 ['Bob']
    """
    from dataclasses import dataclass, field


    @dataclass
    class Employee:
        name: str
        salary: int


    @dataclass
    class Manager(Employee):
        team: list = field(default_factory=list)


    manager = Manager("Ann", 10, ["Bob"])
    print(manager.name, manager.salary, manager.team)


class Fruit(Enum):
    """Give each member a description, as an enum.

    Ask:
        enum with description property
        enum whose members have a label and a price
        enum with extra attributes per member
        enum with display names

    >>> Fruit.APPLE.label, Fruit.PEAR.price, Fruit("a") is Fruit.APPLE
    ('Green apple', 2.5, True)
    """

    APPLE = ("a", "Green apple", 1.5)
    PEAR = ("p", "Ripe pear", 2.5)

    def __new__(cls, value, label, price):
        member = object.__new__(cls)
        member._value_ = value
        member.label = label
        member.price = price
        return member


class Access(IntFlag):
    """Combine and check permissions, as an enum.

    Ask:
        intflag permissions combine and check
        flags for read, write and execute that can be combined
        permission flags with a method to check them
        enum flags with bitwise or and in

    >>> mine = Access.READ | Access.WRITE
    >>> mine.allows(Access.READ), mine.allows(Access.EXECUTE), int(mine), int(Access.ALL)
    (True, False, 3, 7)
    """

    READ = auto()
    WRITE = auto()
    EXECUTE = auto()
    ALL = READ | WRITE | EXECUTE

    def allows(self, permission):
        return permission in self


class Level(IntEnum):
    """Order levels by number and find the next one, as an enum.

    Ask:
        enum comparison order
        IntEnum levels that can be compared and incremented
        enum next member
        enum with custom start value and ordering

    >>> Level.LOW < Level.HIGH, Level.MEDIUM >= 20, max(Level), Level.LOW.next()
    (True, True, <Level.HIGH: 30>, <Level.MEDIUM: 20>)
    >>> Level.HIGH.next() is Level.HIGH
    True
    """

    LOW = 10
    MEDIUM = 20
    HIGH = 30

    def next(self):
        members = list(Level)
        return members[min(members.index(self) + 1, len(members) - 1)]


def parse_enum(enum_class, text):
    """Return the member of an enum whose name or value is a text, in any case.

    Ask:
        enum from string ignoring case
        convert a string to an enum member case-insensitively
        parse an enum from user input by name or value
        look up an enum member by text
        enum lookup by name ignoring case

    >>> Color = Enum("Color", {"RED": "r", "BLUE": "b"})
    >>> parse_enum(Color, "red"), parse_enum(Color, " B ")
    (<Color.RED: 'r'>, <Color.BLUE: 'b'>)
    >>> parse_enum(Color, "pink")
    Traceback (most recent call last):
    ValueError: 'pink' is no Color
    """
    wanted = text.strip().casefold()
    for member in enum_class:
        if wanted in (member.name.casefold(), str(member.value).casefold()):
            return member
    raise ValueError(f"{text!r} is no {enum_class.__name__}")


def snippet_enum_loop(Color):
    """Loop over an enum.

    Ask:
        iterate over enum
        loop through all members of an enum class and print name and value
        for loop over the members of Color
        go through every value of an enumeration

    >>> snippet_enum_loop(Enum("Color", "RED BLUE"))
    RED 1
    BLUE 2
    """
    for color in Color:
        print(color.name, color.value)


def enum_members(enum_class):
    """Return the members of an enum as a list.

    Ask:
        enum members to list
        list of all members of an enum
        get every enum member as a list
        all the options of an enum class

    >>> enum_members(Enum("Color", "RED BLUE"))
    [<Color.RED: 1>, <Color.BLUE: 2>]
    """
    return list(enum_class)


class Tracked:
    """Keep a list of all instances of a class.

    Ask:
        keep a list of all instances of a class
        class that remembers all its objects
        class variable with every created instance
        register each new object in a class attribute

    >>> a, b = Tracked("a"), Tracked("b")
    >>> [thing.name for thing in Tracked.instances], Tracked.find("b") is b, Tracked.find("z")
    (['a', 'b'], True, None)
    """

    instances = []

    def __init__(self, name):
        self.name = name
        Tracked.instances.append(self)

    @classmethod
    def find(cls, name):
        return next((thing for thing in cls.instances if thing.name == name), None)


class Contact:
    """Create contacts from a dictionary, JSON text or a comma separated line.

    Ask:
        alternative constructor from dict
        class method from json
        class method to create from string
        class with from_dict, from_json and from_string constructors
        several ways to construct an object with classmethods

    >>> Contact.from_dict({"name": "Ann", "phone": "1"}).phone
    '1'
    >>> Contact.from_json('{"name": "Bob", "phone": "2"}').name, Contact.from_string("Cid, 3").phone
    ('Bob', '3')
    """

    def __init__(self, name, phone):
        self.name = name
        self.phone = phone

    @classmethod
    def from_dict(cls, data):
        return cls(data["name"], data["phone"])

    @classmethod
    def from_json(cls, text):
        return cls.from_dict(json.loads(text))

    @classmethod
    def from_string(cls, text):
        name, phone = text.split(",")
        return cls(name.strip(), phone.strip())


class Basket:
    """Cache a value that is computed and forget it on changes.

    Ask:
        property with cache and invalidation
        cached property that is recomputed after a change
        property whose value is cached until the data changes
        lazy property which can be reset

    >>> basket = Basket([1, 2])
    >>> basket.total, basket.total, basket.computed
    (3, 3, 1)
    >>> basket.add(5); basket.total, basket.computed
    (8, 2)
    """

    def __init__(self, prices):
        self._prices = list(prices)
        self._total = None
        self.computed = 0

    def add(self, price):
        self._prices.append(price)
        self._total = None

    @property
    def total(self):
        if self._total is None:
            self.computed += 1
            self._total = sum(self._prices)
        return self._total


class Account:
    """Accept a password that can be set but not read.

    Ask:
        write only property
        property which can be set but not read
        password attribute that cannot be read back
        property with a setter only

    >>> account = Account()
    >>> account.password = "secret"; account.check("secret"), account.check("x")
    (True, False)
    >>> account.password
    Traceback (most recent call last):
    AttributeError: password cannot be read
    """

    def __init__(self):
        self._hash = None

    @property
    def password(self):
        raise AttributeError("password cannot be read")

    @password.setter
    def password(self, value):
        self._hash = hash(value)

    def check(self, value):
        return hash(value) == self._hash


class BoundedText:
    """Check the length of a text attribute with a descriptor.

    Ask:
        descriptor for string length
        descriptor that validates minimum and maximum length of a string
        string field descriptor with a maximum length
        validate text attributes with a reusable descriptor

    >>> class User:
    ...     name = BoundedText(2, 5)
    >>> user = User()
    >>> user.name = "Ann"; user.name
    'Ann'
    >>> user.name = "A"
    Traceback (most recent call last):
    ValueError: name must have 2 to 5 characters
    """

    def __init__(self, minimum=0, maximum=255):
        self.minimum = minimum
        self.maximum = maximum

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance.__dict__[self.name]

    def __set__(self, instance, value):
        if not self.minimum <= len(value) <= self.maximum:
            raise ValueError(
                f"{self.name} must have {self.minimum} to {self.maximum} characters")
        instance.__dict__[self.name] = value


class Options:
    """Yield names and values of the attributes when looped over.

    Ask:
        class with __iter__ yielding attributes
        make an object convertible with dict(obj)
        iterate over the attributes of an object
        class whose instances can be turned into a dict

    >>> options = Options(size=3, color="red")
    >>> dict(options), options.size, list(Options())
    ({'size': 3, 'color': 'red'}, 3, [])
    """

    def __init__(self, **values):
        self.__dict__.update(values)

    def __iter__(self):
        yield from self.__dict__.items()


class Checked:
    """Check attributes when they are set.

    Ask:
        class with __setattr__ validation
        validate attributes in __setattr__
        class that refuses negative attribute values
        intercept attribute assignment to check the value

    >>> thing = Checked()
    >>> thing.size = 3; thing.name = "x"; thing.size
    3
    >>> thing.size = -1
    Traceback (most recent call last):
    ValueError: size must not be negative
    """

    def __setattr__(self, name, value):
        if isinstance(value, (int, float)) and value < 0:
            raise ValueError(f"{name} must not be negative")
        super().__setattr__(name, value)


class Meters:
    """Add lengths from both sides so that sum works.

    Ask:
        class with __add__ and __radd__
        support + with other objects and plain numbers in a class
        make objects work with the built-in sum function
        reflected addition in a class

    >>> (Meters(2) + Meters(3)).value, (Meters(2) + 1).value, (1 + Meters(2)).value
    (5, 3, 3)
    >>> sum([Meters(1), Meters(2)]).value
    3
    """

    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return Meters(self.value + getattr(other, "value", other))

    __radd__ = __add__


class UserId:
    """Make objects usable as dictionary keys.

    Ask:
        hashable class usable as a dict key
        class with __hash__ based on id
        objects of my class in a set or as dictionary keys
        __eq__ and __hash__ by an id attribute

    >>> {UserId(1): "ann"}[UserId(1)], len({UserId(1), UserId(1), UserId(2)}), UserId(1) == 1
    ('ann', 2, False)
    """

    def __init__(self, id):
        self.id = id

    def __eq__(self, other):
        if not isinstance(other, UserId):
            return NotImplemented
        return self.id == other.id

    def __hash__(self):
        return hash(self.id)


class Shelf:
    """Support len(), indexing and in.

    Ask:
        class that can be used with len() and indexing
        container class with __len__ and __getitem__ and __iter__
        make my class work with len, [] and in
        class which behaves like a read-only list of its items

    >>> shelf = Shelf(["a", "b", "c"])
    >>> len(shelf), shelf[0], shelf[-1], shelf[1:], "b" in shelf, list(shelf)
    (3, 'a', 'c', ['b', 'c'], True, ['a', 'b', 'c'])
    """

    def __init__(self, items):
        self._items = list(items)

    def __len__(self):
        return len(self._items)

    def __getitem__(self, index):
        return self._items[index]


class Resource:
    """Clean up when an object is deleted.

    Ask:
        class with __del__
        destructor in a python class
        class whose destructor prints a message
        __init__ and __del__ example

    >>> resource = Resource("a")
    a created
    >>> del resource
    a deleted
    """

    def __init__(self, name):
        self.name = name
        print(f"{name} created")

    def __del__(self):
        print(f"{self.name} deleted")


def script_logging_mixin():
    """Give classes a logger with a mixin.

    Ask:
        mixin for logging
        logger mixin class
        mixin that adds a log method to any class
        share a log method between classes with a mixin

    >>> script_logging_mixin()
    Worker: started
    """
    class LogMixin:
        def log(self, message):
            print(f"{type(self).__name__}: {message}")


    class Worker(LogMixin):
        def run(self):
            self.log("started")


    Worker().run()


def script_registering_metaclass():
    """Register all classes of a family with a metaclass.

    Ask:
        metaclass that registers classes
        metaclass example with a class registry
        collect all subclasses in a dict with a metaclass
        plugin registry with a metaclass

    >>> script_registering_metaclass()
    ['Csv', 'Json']
    """
    class Registered(type):
        classes = {}

        def __init__(cls, name, bases, namespace):
            super().__init__(name, bases, namespace)
            if bases:
                Registered.classes[name] = cls


    class Plugin(metaclass=Registered):
        pass


    class Csv(Plugin):
        pass


    class Json(Plugin):
        pass


    print(sorted(Registered.classes))


def script_shapes():
    """Show polymorphism with shapes that know their areas.

    Ask:
        polymorphism example with shapes
        abstract Shape class with Circle and Rectangle subclasses
        different shapes with a common area method in one loop
        duck typing example with shapes

    >>> script_shapes()
    Square 4
    Rectangle 6
    """
    from abc import ABC, abstractmethod


    class Shape(ABC):
        @abstractmethod
        def area(self):
            ...


    class Square(Shape):
        def __init__(self, side):
            self.side = side

        def area(self):
            return self.side ** 2


    class Rectangle(Shape):
        def __init__(self, width, height):
            self.width = width
            self.height = height

        def area(self):
            return self.width * self.height


    for shape in [Square(2), Rectangle(2, 3)]:
        print(type(shape).__name__, shape.area())


def create_type(name, attributes, bases=()):
    """Create a class at run time.

    Ask:
        create a class dynamically with type
        make a new class from a name and a dict of attributes
        build a class at runtime
        type() with three arguments

    >>> Dog = create_type("Dog", {"legs": 4, "bark": lambda self: "woof"})
    >>> Dog().bark(), Dog.legs, Dog.__name__, create_type("P", {}, (Dog,)).legs
    ('woof', 4, 'Dog', 4)
    """
    return type(name, tuple(bases), dict(attributes))


def has_method(thing, name):
    """Check whether an object has a method of a name.

    Ask:
        check if object has method
        does the object have a callable attribute with this name
        test whether an instance supports a method
        is there a method called name on this object

    >>> has_method("a", "upper"), has_method("a", "fly"), has_method(3, "real")
    (True, False, False)
    """
    return callable(getattr(thing, name, None))


def differing_attributes(a, b):
    """Return the attributes in which two objects differ.

    Ask:
        compare two objects attribute by attribute
        which attributes of two instances are different
        diff of two objects of the same class
        show the differences between two objects as a dict of pairs

    >>> class Point:
    ...     def __init__(self, x, y):
    ...         self.x, self.y = x, y
    >>> differing_attributes(Point(1, 2), Point(1, 5))
    {'y': (2, 5)}
    >>> differing_attributes(Point(1, 2), Point(1, 2))
    {}
    """
    mine, theirs = vars(a), vars(b)
    return {
        name: (mine.get(name), theirs.get(name))
        for name in {**mine, **theirs}
        if mine.get(name) != theirs.get(name)
    }


def print_attributes(thing):
    """Print the attributes of an object, one per line.

    Ask:
        print all attributes of an object
        show the instance variables of an object
        dump an object's attributes and values
        display every attribute of an instance

    >>> class Point:
    ...     def __init__(self, x, y):
    ...         self.x, self.y = x, y
    >>> print_attributes(Point(1, "a"))
    x = 1
    y = 'a'
    """
    for name, value in vars(thing).items():
        print(f"{name} = {value!r}")


class TempEnviron:
    """Set environment variables in a with block, as a class.

    Ask:
        context manager class that sets environment variables and restores them
        temp env class with __enter__ and __exit__
        class based context manager to change os.environ for a while
        restore the environment after a block with a class

    >>> with TempEnviron(W5_A="1"):
    ...     os.environ["W5_A"]
    '1'
    >>> "W5_A" in os.environ
    False
    """

    def __init__(self, **values):
        self.values = values

    def __enter__(self):
        self._saved = {name: os.environ.get(name) for name in self.values}
        os.environ.update(self.values)
        return self

    def __exit__(self, *exc_info):
        for name, value in self._saved.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
