"""Enumerations: plain, with values, flags, lookups, methods and conversions."""
import enum
import json
import random
from enum import Enum, Flag, IntEnum, StrEnum, auto


class Color(Enum):
    """Name three colours, as an enum.

    Ask:
        enum for colors
        Color enum with red, green and blue
        simple enum example
        define an enumeration of colours
        how do i create an enum

    >>> Color.RED, Color(2), Color["BLUE"].value
    (<Color.RED: 1>, <Color.GREEN: 2>, 3)
    """

    RED = 1
    GREEN = 2
    BLUE = 3


class Weekday(IntEnum):
    """Number the days of the week from Monday 1 to Sunday 7.

    Ask:
        enum for the days of the week
        weekday IntEnum from monday to sunday
        days of the week as an enumeration with numbers 1 to 7
        IntEnum example with weekdays

    >>> Weekday.MONDAY, Weekday.SUNDAY + 0, Weekday(5).name, Weekday.FRIDAY < Weekday.SATURDAY
    (<Weekday.MONDAY: 1>, 7, 'FRIDAY', True)
    """

    MONDAY = 1
    TUESDAY = 2
    WEDNESDAY = 3
    THURSDAY = 4
    FRIDAY = 5
    SATURDAY = 6
    SUNDAY = 7


class Day(Enum):
    """Tell for each day whether it is at the weekend, as an enum.

    Ask:
        enum of days with an is_weekend method
        day enum with a property for weekends
        enum with methods
        add a method to an enum
        enum for weekdays with is_weekend

    >>> [day.name for day in Day if day.is_weekend()]
    ['SATURDAY', 'SUNDAY']
    """

    MONDAY = auto()
    TUESDAY = auto()
    WEDNESDAY = auto()
    THURSDAY = auto()
    FRIDAY = auto()
    SATURDAY = auto()
    SUNDAY = auto()

    def is_weekend(self):
        return self in (Day.SATURDAY, Day.SUNDAY)


class Status(Enum):
    """Name the states of an order, as an enum.

    Ask:
        enum for order status
        status enum with pending, shipped, delivered and cancelled
        enum with auto values
        use auto() in an enum of states

    >>> [status.name for status in Status]
    ['PENDING', 'SHIPPED', 'DELIVERED', 'CANCELLED']
    >>> Status.PENDING.value
    1
    """

    PENDING = auto()
    SHIPPED = auto()
    DELIVERED = auto()
    CANCELLED = auto()


class LogLevel(IntEnum):
    """Order log levels by severity, as an enum.

    Ask:
        enum for log levels that can be compared
        LogLevel IntEnum with debug, info, warning, error
        severity enum whose members can be ordered
        comparable enum of logging levels

    >>> LogLevel.ERROR > LogLevel.INFO, max(LogLevel), LogLevel.DEBUG == 10
    (True, <LogLevel.CRITICAL: 50>, True)
    """

    DEBUG = 10
    INFO = 20
    WARNING = 30
    ERROR = 40
    CRITICAL = 50


class Environment(StrEnum):
    """Name environments that are also strings, as an enum.

    Ask:
        string enum for environments
        StrEnum example
        enum whose members are strings: development, testing, production
        enum that compares equal to a string

    >>> Environment.PRODUCTION == "production", f"{Environment.TESTING}"
    (True, 'testing')
    >>> Environment("development").name
    'DEVELOPMENT'
    """

    DEVELOPMENT = "development"
    TESTING = "testing"
    PRODUCTION = "production"


class HttpMethod(str, Enum):
    """Name HTTP methods as strings, for Python before 3.11, as an enum.

    Ask:
        enum of http methods that works as a string
        string enum without StrEnum
        class that inherits from str and Enum
        http method enum get, post, put, delete

    >>> HttpMethod.GET == "GET", HttpMethod("POST").value, json.dumps(HttpMethod.PUT)
    (True, 'POST', '"PUT"')
    """

    GET = "GET"
    POST = "POST"
    PUT = "PUT"
    DELETE = "DELETE"


class HttpStatus(IntEnum):
    """Name common HTTP status codes.

    Ask:
        enum for http status codes
        HttpStatus with ok, not found and server error
        http response codes as an IntEnum
        status code enum that tells if it is an error

    >>> HttpStatus(404).name, HttpStatus.OK == 200
    ('NOT_FOUND', True)
    >>> [int(status) for status in HttpStatus]
    [200, 201, 400, 401, 404, 500]
    >>> HttpStatus.OK.is_error, HttpStatus.BAD_REQUEST.is_error
    (False, True)
    """

    OK = 200
    CREATED = 201
    BAD_REQUEST = 400
    UNAUTHORIZED = 401
    NOT_FOUND = 404
    INTERNAL_SERVER_ERROR = 500

    @property
    def is_error(self):
        return self >= 400


class Permission(Flag):
    """Combine permissions with the operator |, as an enum.

    Ask:
        flag enum for permissions
        permissions enum with read, write and execute that can be combined
        enum.Flag example
        bit flags with enum

    >>> access = Permission.READ | Permission.WRITE
    >>> Permission.WRITE in access, Permission.EXECUTE in access, access.value
    (True, False, 3)
    """

    READ = auto()
    WRITE = auto()
    EXECUTE = auto()


class Planet(Enum):
    """Hold mass and radius of planets and give their surface gravity, as an enum.

    Ask:
        enum whose members have several values
        planet enum with mass and radius
        enum with attributes and __init__
        enumeration with more than one value per member

    >>> round(Planet.EARTH.surface_gravity, 1), Planet.MARS.radius
    (9.8, 3397200.0)
    """

    EARTH = (5.976e24, 6.37814e6)
    MARS = (6.421e23, 3.3972e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def surface_gravity(self):
        return 6.6743e-11 * self.mass / self.radius ** 2


class Operation(Enum):
    """Apply an arithmetic operation chosen by an enum member.

    Ask:
        enum for arithmetic operations
        calculator operation enum with an apply method
        enum whose members can be called on two numbers
        operation enum plus, minus, times, divide

    >>> Operation.ADD.apply(2, 3), Operation("-").apply(2, 3)
    (5, -1)
    >>> Operation.MULTIPLY.apply(2, 3), Operation.DIVIDE.apply(3, 2)
    (6, 1.5)
    """

    ADD = "+"
    SUBTRACT = "-"
    MULTIPLY = "*"
    DIVIDE = "/"

    def apply(self, a, b):
        if self is Operation.ADD:
            return a + b
        if self is Operation.SUBTRACT:
            return a - b
        if self is Operation.MULTIPLY:
            return a * b
        return a / b


class TrafficLight(Enum):
    """Go from one light to the next, as an enum.

    Ask:
        traffic light enum with a next method
        enum that cycles to its next member
        state enum red, green, yellow where next() gives the following state
        traffic light as an enumeration

    >>> TrafficLight.RED.next(), TrafficLight.YELLOW.next()
    (<TrafficLight.GREEN: 'green'>, <TrafficLight.RED: 'red'>)
    """

    RED = "red"
    GREEN = "green"
    YELLOW = "yellow"

    def next(self):
        lights = list(TrafficLight)
        return lights[(lights.index(self) + 1) % len(lights)]


class Direction(Enum):
    """Turn and reverse compass directions, as an enum.

    Ask:
        direction enum with opposite
        compass direction enum: north, east, south, west
        enum with dx and dy for moving on a grid
        directions enumeration with turn_right and opposite

    >>> Direction.NORTH.opposite(), Direction.WEST.turn_right()
    (<Direction.SOUTH: (0, -1)>, <Direction.NORTH: (0, 1)>)
    >>> Direction.EAST.value
    (1, 0)
    """

    NORTH = (0, 1)
    EAST = (1, 0)
    SOUTH = (0, -1)
    WEST = (-1, 0)

    def opposite(self):
        dx, dy = self.value
        return Direction((-dx, -dy))

    def turn_right(self):
        dx, dy = self.value
        return Direction((dy, -dx))


class Suit(Enum):
    """Name the card suits and give their symbols, as an enum.

    Ask:
        enum for card suits
        suit enum with symbols
        playing card suits as an enumeration
        enum with a custom __str__

    >>> print(*Suit)
    ♣ ♦ ♥ ♠
    >>> Suit.HEARTS.name
    'HEARTS'
    """

    CLUBS = "♣"
    DIAMONDS = "♦"
    HEARTS = "♥"
    SPADES = "♠"

    def __str__(self):
        return self.value


class Size(Enum):
    """Order sizes from small to large, as an enum.

    Ask:
        enum with ordering
        sortable enum for t-shirt sizes
        size enum that supports less than
        ordered enum without IntEnum
        enum whose members can be compared and sorted

    >>> Size.SMALL < Size.LARGE, Size.LARGE < Size.MEDIUM, max(Size)
    (True, False, <Size.LARGE: 3>)
    >>> Size.SMALL < 2
    Traceback (most recent call last):
    TypeError: '<' not supported between instances of 'Size' and 'int'
    """

    SMALL = 1
    MEDIUM = 2
    LARGE = 3

    def __lt__(self, other):
        if not isinstance(other, Size):
            return NotImplemented
        return self.value < other.value

    def __gt__(self, other):
        if not isinstance(other, Size):
            return NotImplemented
        return self.value > other.value


class Currency(Enum):
    """Find a member whatever the case of the text, as an enum.

    Ask:
        enum with case insensitive lookup
        enum with a _missing_ method
        make Enum('usd') work like Enum('USD')
        currency enum that accepts lower case codes

    >>> Currency("usd"), Currency("EUR")
    (<Currency.USD: 'USD'>, <Currency.EUR: 'EUR'>)
    >>> Currency("xyz")
    Traceback (most recent call last):
    ValueError: 'xyz' is not a valid Currency
    """

    USD = "USD"
    EUR = "EUR"
    GBP = "GBP"

    @classmethod
    def _missing_(cls, value):
        for member in cls:
            if member.value == str(value).upper():
                return member
        return None


class Role(Enum):
    """Parse a role from text with a default, as an enum.

    Ask:
        enum with a from_string class method
        parse a string into an enum member or a default
        role enum with admin, editor and guest that can be parsed from text
        enum class method which returns a default for unknown names

    >>> Role.from_string(" Admin "), Role.from_string("nobody")
    (<Role.ADMIN: 'admin'>, <Role.GUEST: 'guest'>)
    """

    ADMIN = "admin"
    EDITOR = "editor"
    GUEST = "guest"

    @classmethod
    def from_string(cls, text):
        try:
            return cls(text.strip().lower())
        except ValueError:
            return cls.GUEST


@enum.unique
class Priority(Enum):
    """Name priorities with distinct values, as an enum.

    Ask:
        enum with unique values
        enum.unique decorator example
        make sure that no two enum members have the same value
        priority enum low, medium, high without aliases

    >>> [priority.value for priority in Priority]
    [1, 2, 3]
    """

    LOW = 1
    MEDIUM = 2
    HIGH = 3


class Month(IntEnum):
    """Number the months from January 1 to December 12, as an enum.

    Ask:
        enum for the months of the year
        month enum from january to december
        months as an IntEnum numbered from 1 to 12
        enumeration of months

    >>> Month(12).name, Month.MARCH.value, len(Month), [month.name for month in Month][5]
    ('DECEMBER', 3, 12, 'JUNE')
    """

    JANUARY = 1
    FEBRUARY = 2
    MARCH = 3
    APRIL = 4
    MAY = 5
    JUNE = 6
    JULY = 7
    AUGUST = 8
    SEPTEMBER = 9
    OCTOBER = 10
    NOVEMBER = 11
    DECEMBER = 12


class Season(Enum):
    """Give the season of a month in the northern hemisphere, as an enum.

    Ask:
        season enum with a from_month method
        enum of spring, summer, autumn and winter
        get the season enum member for a month number
        seasons enumeration with lookup by month

    >>> [Season.from_month(month).name for month in (1, 3, 8, 11, 12)]
    ['WINTER', 'SPRING', 'SUMMER', 'AUTUMN', 'WINTER']
    """

    WINTER = 0
    SPRING = 1
    SUMMER = 2
    AUTUMN = 3

    @classmethod
    def from_month(cls, month):
        return cls(month % 12 // 3)


class Shape(Enum):
    """Show members as name only in repr, as an enum.

    Ask:
        enum with a custom repr
        change how enum members are printed in lists
        shape enum that shows itself as Shape.CIRCLE in repr
        override __repr__ in an enum

    >>> list(Shape)
    [Shape.CIRCLE, Shape.SQUARE]
    """

    CIRCLE = auto()
    SQUARE = auto()

    def __repr__(self):
        return f"{type(self).__name__}.{self.name}"


class Hand(Enum):
    """Tell which hand wins at rock paper scissors, as an enum.

    Ask:
        rock paper scissors enum with a beats method
        enum for rock, paper and scissors
        hand enum which tells if it beats another hand
        game choices as an enum with winning rule

    >>> Hand.ROCK.beats(Hand.SCISSORS), Hand.ROCK.beats(Hand.PAPER), Hand.ROCK.beats(Hand.ROCK)
    (True, False, False)
    >>> Hand.PAPER.beats(Hand.ROCK), Hand.SCISSORS.beats(Hand.PAPER)
    (True, True)
    """

    ROCK = 0
    PAPER = 1
    SCISSORS = 2

    def beats(self, other):
        return (self.value - other.value) % 3 == 1


def enum_names(enum_class):
    """Return the names of the members of an enum.

    Ask:
        list of the names of an enum
        get all member names of an enum class
        enum names as a list
        which names does an enumeration have

    >>> enum_names(Color)
    ['RED', 'GREEN', 'BLUE']
    """
    return [member.name for member in enum_class]


def enum_values(enum_class):
    """Return the values of the members of an enum.

    Ask:
        list of the values of an enum
        get all values of an enum class
        enum values as a list
        loop over an enum and collect the values

    >>> enum_values(Color)
    [1, 2, 3]
    """
    return [member.value for member in enum_class]


def enum_to_dict(enum_class):
    """Return the members of an enum as a dictionary of name and value.

    Ask:
        convert an enum to a dictionary
        enum to dict of name and value
        mapping from member names to values of an enum class
        dictionary with all the members of an enumeration

    >>> enum_to_dict(Color)
    {'RED': 1, 'GREEN': 2, 'BLUE': 3}
    """
    return {member.name: member.value for member in enum_class}


def enum_choices(enum_class):
    """Return (value, label) pairs of an enum for a form field.

    Ask:
        enum to choices for a form
        list of (value, label) tuples from an enum
        django style choices from an enumeration
        select options from an enum with readable labels

    >>> enum_choices(Status)[:2]
    [(1, 'Pending'), (2, 'Shipped')]
    """
    return [(member.value, member.name.replace("_", " ").title()) for member in enum_class]


def is_valid_value(enum_class, value):
    """Tell whether a value belongs to an enum.

    Ask:
        check if a value is in an enum
        is this value valid for the enum class
        test whether an enum has a member with the given value
        enum contains value

    >>> is_valid_value(Color, 2), is_valid_value(Color, 9), is_valid_value(Color, "RED")
    (True, False, False)
    """
    return any(member.value == value for member in enum_class)


def is_valid_name(enum_class, name):
    """Tell whether an enum has a member with a name.

    Ask:
        check if a name is a member of an enum
        does the enum have a member called name
        test whether a string is one of the enum's names
        enum has member name

    >>> is_valid_name(Color, "RED"), is_valid_name(Color, "red")
    (True, False)
    """
    return name in enum_class.__members__


def get_member(enum_class, name, default=None):
    """Return the member of an enum by name, or a default.

    Ask:
        get an enum member by its name
        string to enum member
        look up an enum by name with a default
        convert a name such as 'RED' to the enum member

    >>> get_member(Color, "RED"), get_member(Color, "PINK")
    (<Color.RED: 1>, None)
    """
    return enum_class.__members__.get(name, default)


def member_from_value(enum_class, value, default=None):
    """Return the member of an enum with a value, or a default.

    Ask:
        get an enum member from its value or return a default
        value to enum member without an exception
        convert a number to an enum member, None if invalid
        safe lookup of an enum by value
        enum reverse lookup by value

    >>> member_from_value(Color, 3), member_from_value(Color, 9)
    (<Color.BLUE: 3>, None)
    """
    try:
        return enum_class(value)
    except ValueError:
        return default


def random_member(enum_class):
    """Return a random member of an enum.

    Ask:
        pick a random member of an enum
        random enum value
        choose one of the enum members at random
        random choice from an enumeration class

    >>> {random_member(Color) for _ in range(200)} == set(Color)
    True
    """
    return random.choice(list(enum_class))


def print_members(enum_class):
    """Print the name and value of each member of an enum.

    Ask:
        print all members of an enum
        loop over an enum and print name and value
        iterate through an enumeration class and show each member
        display enum names with their values

    >>> print_members(Color)
    RED = 1
    GREEN = 2
    BLUE = 3
    """
    for member in enum_class:
        print(f"{member.name} = {member.value}")


def make_enum(name, members):
    """Return an enum class made from a list of names.

    Ask:
        create an enum dynamically from a list of names
        functional api of enum
        build an enum class from strings at runtime
        make an enumeration from a list

    >>> Animal = make_enum("Animal", ["CAT", "DOG"])
    >>> list(Animal)
    [<Animal.CAT: 1>, <Animal.DOG: 2>]
    """
    return Enum(name, members)


def count_by_member(enum_class, members):
    """Return how often each member of an enum occurs, zeros included.

    Ask:
        count how often each enum member occurs in a list
        tally of enum members including zeros
        frequency of every member of an enum
        count statuses by enum member

    >>> count_by_member(Color, [Color.RED, Color.RED, Color.BLUE])
    {<Color.RED: 1>: 2, <Color.GREEN: 2>: 0, <Color.BLUE: 3>: 1}
    """
    return {member: members.count(member) for member in enum_class}


def enum_to_json(data):
    """Return JSON of data that has enum members in it.

    Ask:
        serialize enum members to json
        json.dumps with enum values
        how do i dump an enum as json
        convert a dict containing enums to a json string

    >>> enum_to_json({"color": Color.RED, "n": 1})
    '{"color": 1, "n": 1}'
    >>> enum_to_json({"x": {1}})
    Traceback (most recent call last):
    TypeError: cannot serialize set
    """
    def default(value):
        if isinstance(value, Enum):
            return value.value
        raise TypeError(f"cannot serialize {type(value).__name__}")
    return json.dumps(data, default=default)
