"""Dataclasses: plain, frozen, ordered, with defaults, checks, methods, inheritance and JSON."""
import json
import math
from dataclasses import KW_ONLY, InitVar, asdict, astuple, dataclass, field, fields, replace
from datetime import date, datetime
from typing import ClassVar, Optional


@dataclass
class Point:
    """Hold the x and y of a point, as a dataclass.

    Ask:
        dataclass for a point with x and y
        point dataclass
        simple dataclass example
        create a dataclass with two fields x and y
        how do i define a dataclass

    >>> Point(1, 2), Point(1, 2) == Point(1, 2), Point(x=0, y=3).y
    (Point(x=1, y=2), True, 3)
    """

    x: float
    y: float


@dataclass(frozen=True)
class Coordinates:
    """Hold a latitude and a longitude that cannot change, as a dataclass.

    Ask:
        frozen dataclass
        immutable dataclass for latitude and longitude
        dataclass whose fields cannot be changed
        hashable dataclass for coordinates
        read only data class with frozen=True

    >>> place = Coordinates(52.5, 13.4)
    >>> {place: "berlin"}[Coordinates(52.5, 13.4)]
    'berlin'
    >>> place.latitude = 1.0
    Traceback (most recent call last):
    dataclasses.FrozenInstanceError: cannot assign to field 'latitude'
    """

    latitude: float
    longitude: float


@dataclass(order=True)
class Version:
    """Compare versions by major, minor and patch number, as a dataclass.

    Ask:
        dataclass with order=True
        sortable dataclass for version numbers
        ordered dataclass compared by its fields
        dataclass that supports < and > comparisons

    >>> Version(1, 2, 3) < Version(1, 10), max(Version(0, 9), Version(1, 0))
    (True, Version(major=1, minor=0, patch=0))
    """

    major: int
    minor: int
    patch: int = 0


@dataclass(order=True)
class Task:
    """Sort tasks by priority only, as a dataclass.

    Ask:
        dataclass sorted by one field only
        task dataclass ordered by priority
        dataclass field excluded from comparison with compare=False
        dataclass for a priority queue where only the priority is compared

    >>> sorted([Task(2, "b"), Task(1, "z")])
    [Task(priority=1, name='z'), Task(priority=2, name='b')]
    >>> Task(1, "a") == Task(1, "b")
    True
    """

    priority: int
    name: str = field(compare=False)


@dataclass
class Settings:
    """Hold settings with default values, as a dataclass.

    Ask:
        dataclass with default values
        settings dataclass with host, port and debug
        data class whose fields have defaults
        config dataclass with default host and port

    >>> Settings()
    Settings(host='localhost', port=8080, debug=False)
    >>> Settings(port=80).port
    80
    """

    host: str = "localhost"
    port: int = 8080
    debug: bool = False


@dataclass
class ShoppingList:
    """Hold items in a list that each instance has for itself, as a dataclass.

    Ask:
        dataclass with a list as default
        default_factory for a mutable default in a dataclass
        dataclass field which defaults to an empty list
        how do i give a dataclass an empty list as default value
        dataclass with default list

    >>> first = ShoppingList("ann")
    >>> first.items.append("milk")
    >>> first, ShoppingList("bob").items
    (ShoppingList(owner='ann', items=['milk']), [])
    """

    owner: str
    items: list[str] = field(default_factory=list)


@dataclass
class Inventory:
    """Hold stock in a dictionary and change it, as a dataclass.

    Ask:
        dataclass with a dictionary field
        inventory dataclass with default_factory=dict
        dataclass holding a dict of item counts with an add method
        data class with a mapping field and a method that updates it

    >>> stock = Inventory()
    >>> stock.add("pen", 3); stock.add("pen")
    >>> stock, Inventory().counts
    (Inventory(counts={'pen': 4}), {})
    """

    counts: dict[str, int] = field(default_factory=dict)

    def add(self, item, amount=1):
        self.counts[item] = self.counts.get(item, 0) + amount


@dataclass
class Rectangle:
    """Compute the area when the object is made, as a dataclass.

    Ask:
        dataclass with __post_init__
        compute a field from other fields in a dataclass
        rectangle dataclass with area calculated in __post_init__
        derived field in a dataclass with init=False
        dataclass with post init calculation

    >>> Rectangle(2, 3)
    Rectangle(width=2, height=3, area=6)
    """

    width: float
    height: float
    area: float = field(init=False)

    def __post_init__(self):
        self.area = self.width * self.height


@dataclass
class Person:
    """Hold a name and an age that must not be negative, as a dataclass.

    Ask:
        person dataclass with validation
        dataclass which validates its fields in __post_init__
        raise ValueError for a negative age in a dataclass
        data class for a person with name and age that checks the age
        dataclass that validates its fields

    >>> Person("ann", 0)
    Person(name='ann', age=0)
    >>> Person("bob", -1)
    Traceback (most recent call last):
    ValueError: age must not be negative
    >>> Person("  ", 3)
    Traceback (most recent call last):
    ValueError: name must not be empty
    """

    name: str
    age: int

    def __post_init__(self):
        if not self.name.strip():
            raise ValueError("name must not be empty")
        if self.age < 0:
            raise ValueError("age must not be negative")


@dataclass
class Circle:
    """Hold a radius and give area and circumference, as a dataclass.

    Ask:
        dataclass with methods
        circle dataclass with area and circumference
        dataclass for a circle that has methods computing area and perimeter
        add methods to a dataclass

    >>> round(Circle(2).area(), 2), round(Circle(2).circumference(), 2)
    (12.57, 12.57)
    >>> Circle(1)
    Circle(radius=1)
    """

    radius: float

    def area(self):
        return math.pi * self.radius ** 2

    def circumference(self):
        return 2 * math.pi * self.radius


@dataclass
class Product:
    """Hold name, price and quantity and give the total as a property, as a dataclass.

    Ask:
        product dataclass with a total property
        dataclass with a property
        dataclass for an item with name, price and quantity and total cost
        order line dataclass whose total is computed by a property
        dataclass with computed property

    >>> Product("pen", 1.5, 4).total, Product("pen", 1.5).total
    (6.0, 1.5)
    """

    name: str
    price: float
    quantity: int = 1

    @property
    def total(self):
        return self.price * self.quantity


@dataclass
class Book:
    """Hold a book and make it from a dictionary, as a dataclass.

    Ask:
        dataclass with a from_dict class method
        create a dataclass instance from a dictionary
        book dataclass with title, author and year and from_dict
        dict to dataclass

    >>> Book.from_dict({"title": "Emma", "author": "Austen", "year": 1815, "extra": 1})
    Book(title='Emma', author='Austen', year=1815)
    """

    title: str
    author: str
    year: int

    @classmethod
    def from_dict(cls, data):
        names = {item.name for item in fields(cls)}
        return cls(**{name: value for name, value in data.items() if name in names})


@dataclass
class Config:
    """Turn a configuration into JSON and back, as a dataclass.

    Ask:
        dataclass with to_json and from_json
        save and load a dataclass as json
        serialize a dataclass to a json string and back
        json round trip for a dataclass

    >>> text = Config("x", [1, 2]).to_json()
    >>> text
    '{"name": "x", "values": [1, 2]}'
    >>> Config.from_json(text)
    Config(name='x', values=[1, 2])
    """

    name: str
    values: list[int] = field(default_factory=list)

    def to_json(self):
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text):
        return cls(**json.loads(text))


@dataclass
class Contact:
    """Give back a contact as a dictionary, as a dataclass.

    Ask:
        dataclass with a to_dict method
        contact dataclass that can be converted to a dict
        data class with name, email and phone plus to_dict
        method which returns the fields of a dataclass as a dictionary

    >>> Contact("ann", "a@x.org").to_dict()
    {'name': 'ann', 'email': 'a@x.org', 'phone': None}
    """

    name: str
    email: str
    phone: Optional[str] = None

    def to_dict(self):
        return asdict(self)


@dataclass
class Counter:
    """Count the instances of a dataclass in a class variable.

    Ask:
        dataclass with a class variable
        ClassVar in a dataclass
        dataclass that counts how many instances were created
        shared attribute in a dataclass which is not a field

    >>> first, second = Counter("a"), Counter("b")
    >>> Counter.instances, second
    (2, Counter(name='b'))
    """

    name: str
    instances: ClassVar[int] = 0

    def __post_init__(self):
        Counter.instances += 1


@dataclass
class Account:
    """Hide the password from the repr, as a dataclass.

    Ask:
        dataclass field hidden from repr
        user account dataclass which does not show the password
        repr=False for a secret dataclass field
        keep a password out of the printed dataclass

    >>> account = Account("ann", "secret")
    >>> account, account.password
    (Account(username='ann'), 'secret')
    """

    username: str
    password: str = field(repr=False)


@dataclass
class Order:
    """Hold nested dataclass-like lines and give their total.

    Ask:
        order dataclass with a list of (price, quantity) lines and a total
        dataclass with a list field and a method that sums it
        order class with lines, add_line and total as a dataclass
        invoice dataclass adding up its positions

    >>> order = Order(7)
    >>> order.add_line(2.5, 2); order.add_line(1, 3)
    >>> order.total(), Order(8).total()
    (8.0, 0)
    """

    number: int
    lines: list[tuple[float, int]] = field(default_factory=list)

    def add_line(self, price, quantity=1):
        self.lines.append((price, quantity))

    def total(self):
        return sum(price * quantity for price, quantity in self.lines)


@dataclass
class LogEntry:
    """Hold a message with the time at which it was made, as a dataclass.

    Ask:
        dataclass with the current time as default
        log entry dataclass with a timestamp
        created_at field that defaults to now in a dataclass
        default_factory with datetime.now

    >>> entry = LogEntry("started")
    >>> entry.message, isinstance(entry.created_at, datetime)
    ('started', True)
    >>> LogEntry("x", datetime(2024, 1, 2)).created_at.year
    2024
    """

    message: str
    created_at: datetime = field(default_factory=datetime.now)


@dataclass
class Employee:
    """Hold an employee and raise the salary, as a dataclass.

    Ask:
        employee dataclass with name, salary and a raise method
        dataclass for an employee with a method to increase the salary by percent
        staff member data class that can get a raise
        dataclass Employee with give_raise

    >>> employee = Employee("ann", 1000)
    >>> employee.give_raise(10)
    >>> employee
    Employee(name='ann', salary=1100.0)
    """

    name: str
    salary: float

    def give_raise(self, percent):
        self.salary *= 1 + percent / 100


@dataclass
class Student:
    """Hold a student with grades and give their mean, as a dataclass.

    Ask:
        student dataclass with grades and average
        dataclass for a student with a list of marks and a method for the mean
        student data class with add_grade and average
        dataclass keeping grades per student

    >>> student = Student("ann")
    >>> student.average()
    0.0
    >>> student.add_grade(90); student.add_grade(80)
    >>> student.average()
    85.0
    """

    name: str
    grades: list[float] = field(default_factory=list)

    def add_grade(self, grade):
        self.grades.append(grade)

    def average(self):
        return sum(self.grades) / len(self.grades) if self.grades else 0.0


@dataclass
class Event:
    """Dataclass whose date field also accepts an ISO string.

    Ask:
        dataclass which converts a date string in __post_init__
        event dataclass with name and day parsed from iso format
        convert a field type when a dataclass is created
        dataclass that accepts a date or an iso date string

    >>> Event("party", "2024-05-01").day
    datetime.date(2024, 5, 1)
    >>> Event("party", date(2024, 5, 1)) == Event("party", "2024-05-01")
    True
    """

    name: str
    day: date

    def __post_init__(self):
        if isinstance(self.day, str):
            self.day = date.fromisoformat(self.day)


@dataclass
class Temperature:
    """Take Fahrenheit only for making the object, as a dataclass.

    Ask:
        dataclass with InitVar
        init only variable in a dataclass
        pass a value to __post_init__ without storing it
        temperature dataclass created from fahrenheit storing celsius

    >>> Temperature(212)
    Temperature(celsius=100.0)
    """

    fahrenheit: InitVar[float]
    celsius: float = field(init=False)

    def __post_init__(self, fahrenheit):
        self.celsius = (fahrenheit - 32) * 5 / 9


@dataclass(kw_only=True)
class Window:
    """Take all fields by keyword only, as a dataclass.

    Ask:
        dataclass with keyword only arguments
        kw_only dataclass
        force keyword arguments when creating a dataclass
        data class that does not accept positional arguments

    >>> Window(width=3, height=4)
    Window(width=3, height=4, title='')
    >>> Window(3, 4)
    Traceback (most recent call last):
    TypeError: Window.__init__() takes 1 positional argument but 3 were given
    """

    width: int
    height: int
    title: str = ""


@dataclass
class Request:
    """Take the options after the url by keyword only, as a dataclass.

    Ask:
        dataclass where some fields are keyword only
        KW_ONLY marker in a dataclass
        dataclass with one positional field and keyword only options
        request dataclass with url and keyword options timeout and retries

    >>> Request("x.org", timeout=5)
    Request(url='x.org', timeout=5, retries=3)
    >>> Request("x.org", 5)
    Traceback (most recent call last):
    TypeError: Request.__init__() takes 2 positional arguments but 3 were given
    """

    url: str
    _: KW_ONLY
    timeout: float = 30
    retries: int = 3


@dataclass(slots=True)
class Particle:
    """Hold few attributes without a dictionary, as a dataclass.

    Ask:
        dataclass with slots
        memory efficient dataclass
        slots=True dataclass for particles
        dataclass that forbids new attributes

    >>> particle = Particle(1.0, 2.0)
    >>> hasattr(particle, "__dict__"), particle.mass
    (False, 1.0)
    """

    x: float
    y: float
    mass: float = 1.0


@dataclass(frozen=True)
class Vector:
    """Add and scale vectors that cannot change, as a dataclass.

    Ask:
        vector dataclass with addition
        frozen dataclass with operators
        2d vector as an immutable dataclass supporting + and *
        dataclass with __add__ and __mul__

    >>> Vector(1, 2) + Vector(3, 4), Vector(1, 2) * 3
    (Vector(x=4, y=6), Vector(x=3, y=6))
    """

    x: float
    y: float

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)


@dataclass(frozen=True)
class Interval:
    """Hold two ends in order and test overlap.

    Ask:
        interval dataclass with contains and overlaps
        dataclass for a range with start and end
        frozen dataclass Interval that checks whether two intervals overlap
        time slot dataclass with an overlap method
        class to hold an interval with overlap check
        interval class with start and end

    >>> Interval(1, 5).overlaps(Interval(4, 9)), Interval(1, 2).overlaps(Interval(2, 3))
    (True, False)
    >>> Interval(1, 5).contains(1), Interval(1, 5).contains(5)
    (True, False)
    """

    start: float
    end: float

    def contains(self, value):
        return self.start <= value < self.end

    def overlaps(self, other):
        return self.start < other.end and other.start < self.end


@dataclass
class User:
    """Print a user in a short form, as a dataclass.

    Ask:
        dataclass with a custom __str__
        user dataclass with name and email and a readable string
        override str of a dataclass but keep its repr
        data class that prints as name <email>

    >>> print(User("ann", "a@x.org")); User("ann", "a@x.org")
    ann <a@x.org>
    User(name='ann', email='a@x.org')
    """

    name: str
    email: str

    def __str__(self):
        return f"{self.name} <{self.email}>"


@dataclass
class Node:
    """Hold a value and the next node, as a dataclass.

    Ask:
        dataclass for a linked list node
        node dataclass with value and next
        recursive dataclass which refers to itself
        self referencing dataclass with optional next node

    >>> Node(1, Node(2)).next.value, Node(1).next
    (2, None)
    """

    value: object
    next: Optional["Node"] = None


@dataclass
class TreeNode:
    """Hold a value and child nodes, as a dataclass.

    Ask:
        dataclass for a tree node with children
        tree as a dataclass with a list of child nodes
        recursive dataclass with add_child and count
        tree node data class

    >>> root = TreeNode("a")
    >>> child = root.add_child("b"); _ = child.add_child("c")
    >>> root.count(), root.children[0].value
    (3, 'b')
    """

    value: object
    children: list["TreeNode"] = field(default_factory=list)

    def add_child(self, value):
        child = TreeNode(value)
        self.children.append(child)
        return child

    def count(self):
        return 1 + sum(child.count() for child in self.children)


def dataclass_to_dict(obj):
    """Return a dataclass object as a dictionary, nested ones too.

    Ask:
        convert a dataclass to a dictionary
        dataclass instance to dict with asdict
        how do i turn a dataclass object into a dict
        get the fields of a dataclass instance as a dictionary

    >>> dataclass_to_dict(Node(1, Node(2)))
    {'value': 1, 'next': {'value': 2, 'next': None}}
    """
    return asdict(obj)


def dataclass_to_tuple(obj):
    """Return the field values of a dataclass object as a tuple.

    Ask:
        convert a dataclass to a tuple
        dataclass instance to tuple with astuple
        get all values of a dataclass object
        field values of a dataclass as a tuple

    >>> dataclass_to_tuple(Point(1, 2))
    (1, 2)
    """
    return astuple(obj)


def dicts_to_dataclasses(cls, rows):
    """Return an object of a dataclass for each dictionary.

    Ask:
        list of dictionaries to a list of dataclass objects
        convert rows of dicts into dataclass instances
        build dataclass objects from a list of dicts
        load records into a dataclass

    >>> dicts_to_dataclasses(Point, [{"x": 1, "y": 2}])
    [Point(x=1, y=2)]
    >>> dicts_to_dataclasses(Point, [])
    []
    """
    return [cls(**row) for row in rows]


def field_names(obj):
    """Return the names of the fields of a dataclass.

    Ask:
        names of the fields of a dataclass
        list the field names of a dataclass
        which fields does a dataclass have
        dataclasses.fields as a list of names

    >>> field_names(Settings), field_names(Point(1, 2))
    (['host', 'port', 'debug'], ['x', 'y'])
    """
    return [item.name for item in fields(obj)]


def copy_with_changes(obj, **changes):
    """Return a copy of a dataclass object with some fields changed.

    Ask:
        copy a dataclass instance with one field changed
        dataclasses.replace example
        modified copy of a frozen dataclass
        change a field of an immutable dataclass by making a new object
        dataclass replace

    >>> copy_with_changes(Coordinates(1, 2), latitude=5)
    Coordinates(latitude=5, longitude=2)
    """
    return replace(obj, **changes)


def sort_dataclasses(people):
    """Return people sorted by age, then by name.

    Ask:
        sort a list of dataclass objects by age, then name
        order dataclass instances by two fields
        sort people objects by the attributes age and name
        sort dataclasses with a key

    >>> [p.name for p in sort_dataclasses([Person("b", 3), Person("a", 3), Person("z", 1)])]
    ['z', 'a', 'b']
    """
    return sorted(people, key=lambda person: (person.age, person.name))
