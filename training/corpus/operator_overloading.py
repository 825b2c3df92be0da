"""Operators for own classes: arithmetic, comparison, indexing, calling, strings and hashing."""
import functools
import math


class Vector:
    """Add vectors with +.

    Ask:
        overload the plus operator +
        operator overloading example
        class with __add__ to add two objects
        how do i define + for my own class
        vector class where v1 + v2 works
        operator overloading for vectors

    >>> result = Vector(1, 2) + Vector(3, 4)
    >>> result.x, result.y
    (4, 6)
    >>> Vector(1, 2) + 3
    Traceback (most recent call last):
    TypeError: unsupported operand type(s) for +: 'Vector' and 'int'
    """

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(self.x + other.x, self.y + other.y)


class Vector3:
    """Calculate with three-dimensional vectors.

    Ask:
        3d vector class with operators
        three dimensional vector with cross product, dot product and magnitude
        class Vector3 with x, y, z and overloaded operators
        vector in space that supports + - and * with a number
        class for a 3d vector with cross product

    >>> a, b = Vector3(1, 0, 0), Vector3(0, 1, 0)
    >>> a + b, a - b, a * 2, Vector3(1, 2, 3).dot(Vector3(4, 5, 6))
    (Vector3(1, 1, 0), Vector3(1, -1, 0), Vector3(2, 0, 0), 32)
    >>> a.cross(b), Vector3(1, 2, 3).cross(Vector3(4, 5, 6)), abs(Vector3(2, 3, 6))
    (Vector3(0, 0, 1), Vector3(-3, 6, -3), 7.0)
    """

    def __init__(self, x, y, z):
        self.x, self.y, self.z = x, y, z

    def __add__(self, other):
        return Vector3(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return self + other * -1

    def __mul__(self, factor):
        return Vector3(self.x * factor, self.y * factor, self.z * factor)

    def __abs__(self):
        return math.sqrt(self.dot(self))

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def cross(self, other):
        return Vector3(self.y * other.z - self.z * other.y,
                       self.z * other.x - self.x * other.z,
                       self.x * other.y - self.y * other.x)

    def __repr__(self):
        return f"Vector3({self.x}, {self.y}, {self.z})"


class Point:
    """Make points equal by value and usable as dictionary keys.

    Ask:
        class with __eq__ and __hash__
        make objects comparable with == and usable as dictionary keys
        implement equality for a point class
        hashable point class with eq and hash
        compare two objects of my class by their values

    >>> Point(1, 2) == Point(1, 2), Point(1, 2) == Point(2, 1), Point(1, 2) == (1, 2)
    (True, False, False)
    >>> len({Point(1, 2), Point(1, 2), Point(3, 4)})
    2
    """

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __eq__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))


@functools.total_ordering
class Student:
    """Compare students by grade.

    Ask:
        class whose objects can be compared with < and >
        overload comparison operators for a student class by grade
        make objects of my class sortable
        total_ordering example with students
        define less than for a class

    >>> ann, bob = Student("Ann", 1.5), Student("Bob", 2.0)
    >>> ann < bob, ann >= bob, max(ann, bob).name, sorted([bob, ann])[0].name
    (True, False, 'Bob', 'Ann')
    >>> ann == Student("Eve", 1.5)
    True
    """

    def __init__(self, name, grade):
        self.name = name
        self.grade = grade

    def __eq__(self, other):
        if not isinstance(other, Student):
            return NotImplemented
        return self.grade == other.grade

    def __lt__(self, other):
        if not isinstance(other, Student):
            return NotImplemented
        return self.grade < other.grade


class Box:
    """Define every comparison operator of a class by hand.

    Ask:
        class with all six comparison operators
        implement __lt__, __le__, __gt__, __ge__, __eq__ and __ne__
        rich comparison methods written out
        overload <, <=, >, >=, == and != without total_ordering

    >>> small, big = Box(1), Box(2)
    >>> small < big, small <= big, small > big, small >= big, small == big, small != big
    (True, True, False, False, False, True)
    >>> Box(1) <= Box(1), Box(1) >= Box(1), Box(1) < Box(1), Box(1) > Box(1)
    (True, True, False, False)
    """

    def __init__(self, volume):
        self.volume = volume

    def __eq__(self, other):
        return self.volume == other.volume

    def __ne__(self, other):
        return self.volume != other.volume

    def __lt__(self, other):
        return self.volume < other.volume

    def __le__(self, other):
        return self.volume <= other.volume

    def __gt__(self, other):
        return self.volume > other.volume

    def __ge__(self, other):
        return self.volume >= other.volume


class Book:
    """Show a book to users and to programmers.

    Ask:
        class with __str__ and __repr__
        difference between str and repr in a class
        how do i print an object of my class nicely
        override the string representation of a class
        class with a readable print output

    >>> book = Book("Emma", 1815)
    >>> print(book)
    Emma (1815)
    >>> book
    Book(title='Emma', year=1815)
    """

    def __init__(self, title, year):
        self.title = title
        self.year = year

    def __str__(self):
        return f"{self.title} ({self.year})"

    def __repr__(self):
        return f"Book(title={self.title!r}, year={self.year!r})"


class Team:
    """Support len, in, indexing and loops.

    Ask:
        class with __len__, __getitem__ and __contains__
        make my class behave like a list
        custom container class with indexing and length
        support len(obj), obj[i] and item in obj

    >>> team = Team(["ann", "bob"])
    >>> len(team), team[0], team[-1], "bob" in team, "eve" in team, list(team)
    (2, 'ann', 'bob', True, False, ['ann', 'bob'])
    """

    def __init__(self, members):
        self.members = list(members)

    def __len__(self):
        return len(self.members)

    def __getitem__(self, index):
        return self.members[index]

    def __contains__(self, name):
        return name in self.members


class Settings:
    """Read, set and delete values by key.

    Ask:
        class with __getitem__, __setitem__ and __delitem__
        make my class behave like a dictionary
        support obj[key] = value in a class
        custom mapping class with square brackets

    >>> settings = Settings()
    >>> settings["color"] = "red"; settings["color"], "color" in settings
    ('red', True)
    >>> del settings["color"]; "color" in settings
    False
    >>> settings["color"]
    Traceback (most recent call last):
    KeyError: 'color'
    """

    def __init__(self):
        self._values = {}

    def __getitem__(self, key):
        return self._values[key]

    def __setitem__(self, key, value):
        self._values[key] = value

    def __delitem__(self, key):
        del self._values[key]

    def __contains__(self, key):
        return key in self._values


class Multiplier:
    """Multiply when called like a function.

    Ask:
        callable class with __call__
        make an object callable like a function
        class whose instances can be called
        functor class that multiplies by a factor

    >>> double = Multiplier(2)
    >>> double(5), callable(double), list(map(double, [1, 2]))
    (10, True, [2, 4])
    """

    def __init__(self, factor):
        self.factor = factor

    def __call__(self, number):
        return number * self.factor


class Basket:
    """Make objects of a class false when they are empty, with __bool__.

    Ask:
        class with __bool__
        define the truth value of an object
        make an empty object falsy
        if obj: should be false when my object is empty

    >>> bool(Basket()), bool(Basket(["egg"]))
    (False, True)
    """

    def __init__(self, items=()):
        self.items = list(items)

    def __bool__(self):
        return bool(self.items)


class Counter:
    """Overload += and -= for a class that counts.

    Ask:
        class with __iadd__
        overload the plus-equals operator
        in-place addition for my own class
        define += and -= for an object

    >>> counter = same = Counter(1)
    >>> counter += 5; counter -= 2; counter.value, counter is same
    (4, True)
    """

    def __init__(self, value=0):
        self.value = value

    def __iadd__(self, amount):
        self.value += amount
        return self

    def __isub__(self, amount):
        self.value -= amount
        return self


class Money:
    """Add and multiply amounts, also with sum.

    Ask:
        class with __radd__ so that sum() works
        make sum work with my own class
        money class supporting sum of a list of amounts
        right-hand addition __radd__ example

    >>> sum([Money(1), Money(2)]).amount, (Money(2) * 3).amount, (3 * Money(2)).amount
    (3, 6, 6)
    """

    def __init__(self, amount):
        self.amount = amount

    def __add__(self, other):
        return Money(self.amount + other.amount)

    def __radd__(self, other):
        if other == 0:
            return self
        return NotImplemented

    def __mul__(self, factor):
        return Money(self.amount * factor)

    __rmul__ = __mul__


class Distance:
    """Support all arithmetic operators.

    Ask:
        class with all arithmetic operators
        overload +, -, *, /, //, % and ** in a class
        implement arithmetic dunder methods
        number wrapper class with every arithmetic operation

    >>> a = Distance(7)
    >>> [(a + Distance(2)).value, (a - Distance(2)).value, (a * 2).value, (a / 2).value]
    [9, 5, 14, 3.5]
    >>> (a // 2).value, (a % 4).value, (a ** 2).value
    (3, 3, 49)
    """

    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return Distance(self.value + other.value)

    def __sub__(self, other):
        return Distance(self.value - other.value)

    def __mul__(self, number):
        return Distance(self.value * number)

    def __truediv__(self, number):
        return Distance(self.value / number)

    def __floordiv__(self, number):
        return Distance(self.value // number)

    def __mod__(self, number):
        return Distance(self.value % number)

    def __pow__(self, exponent):
        return Distance(self.value ** exponent)


class Temperature:
    """Support unary operators and conversions.

    Ask:
        overload unary minus, abs, int and float
        class with __neg__, __abs__, __int__ and __float__
        convert my object with int() and float()
        unary operators for a temperature class

    >>> cold = Temperature(-4.7)
    >>> (-cold).degrees, abs(cold).degrees, int(cold), float(cold), round(cold).degrees
    (4.7, 4.7, -4, -4.7, -5)
    """

    def __init__(self, degrees):
        self.degrees = degrees

    def __neg__(self):
        return Temperature(-self.degrees)

    def __abs__(self):
        return Temperature(abs(self.degrees))

    def __int__(self):
        return int(self.degrees)

    def __float__(self):
        return float(self.degrees)

    def __round__(self, digits=None):
        return Temperature(round(self.degrees, digits))


class Matrix:
    """Multiply matrices with @.

    Ask:
        overload the @ operator for matrix multiplication
        class with __matmul__
        matrix class using the @ operator
        define a @ b for my own matrix class

    >>> a = Matrix([[1, 2], [3, 4]])
    >>> (a @ a).rows, (a @ Matrix([[1], [0]])).rows
    ([[7, 10], [15, 22]], [[1], [3]])
    >>> a == Matrix([[1, 2], [3, 4]]), a == Matrix([[0]])
    (True, False)
    """

    def __init__(self, rows):
        self.rows = rows

    def __matmul__(self, other):
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in columns]
                       for row in self.rows])

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows


class TagSet:
    """Overload the operators |, & and - for a class of tags.

    Ask:
        overload the set operators |, & and - for a class
        class with __or__, __and__ and __sub__
        set-like operators for my own class
        bitwise operators overloaded for tags

    >>> a, b = TagSet({"x", "y"}), TagSet({"y", "z"})
    >>> sorted((a | b).tags), sorted((a & b).tags), sorted((a - b).tags), sorted((a ^ b).tags)
    (['x', 'y', 'z'], ['y'], ['x'], ['x', 'z'])
    """

    def __init__(self, tags):
        self.tags = set(tags)

    def __or__(self, other):
        return TagSet(self.tags | other.tags)

    def __and__(self, other):
        return TagSet(self.tags & other.tags)

    def __sub__(self, other):
        return TagSet(self.tags - other.tags)

    def __xor__(self, other):
        return TagSet(self.tags ^ other.tags)


class Pipeline:
    """Chain functions with the operator |.

    Ask:
        overload | to chain functions
        pipeline class with the pipe operator
        class where pipeline | step adds a step
        compose functions with the | operator

    >>> pipeline = Pipeline() | str.strip | str.upper
    >>> pipeline(" hi "), Pipeline()("x")
    ('HI', 'x')
    """

    def __init__(self, *steps):
        self.steps = steps

    def __or__(self, step):
        return Pipeline(*self.steps, step)

    def __call__(self, value):
        for step in self.steps:
            value = step(value)
        return value


class Sequence:
    """Slice an object like a list.

    Ask:
        class that supports slicing
        __getitem__ with slices
        handle obj[1:3] in my own class
        custom sequence returning its own type when sliced

    >>> numbers = Sequence([1, 2, 3, 4])
    >>> numbers[1], numbers[-1], numbers[1:3], numbers[::2]
    (2, 4, Sequence([2, 3]), Sequence([1, 3]))
    """

    def __init__(self, items):
        self.items = list(items)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return Sequence(self.items[index])
        return self.items[index]

    def __repr__(self):
        return f"Sequence({self.items!r})"


class Record:
    """Give attributes that do not exist a value.

    Ask:
        class with __getattr__
        dynamic attributes with __getattr__
        return a default for missing attributes of an object
        access dictionary data as attributes through __getattr__

    >>> record = Record({"name": "ann"})
    >>> record.name
    'ann'
    >>> record.age
    Traceback (most recent call last):
    AttributeError: age
    """

    def __init__(self, data):
        self._data = data

    def __getattr__(self, name):
        try:
            return self._data[name]
        except KeyError:
            raise AttributeError(name) from None


class Locked:
    """Refuse changes after construction.

    Ask:
        immutable class with __setattr__
        class whose attributes cannot be changed after creation
        prevent setting attributes of an object
        read only object by overriding __setattr__
        immutable class

    >>> point = Locked(1, 2)
    >>> point.x + point.y
    3
    >>> point.x = 5
    Traceback (most recent call last):
    AttributeError: Locked objects cannot be changed
    """

    def __init__(self, x, y):
        object.__setattr__(self, "x", x)
        object.__setattr__(self, "y", y)

    def __setattr__(self, name, value):
        raise AttributeError("Locked objects cannot be changed")


class Duration:
    """Format a duration by a format specification.

    Ask:
        class with __format__
        custom format specification for my class in f-strings
        support f"{obj:minutes}" in a class
        duration class that formats itself in minutes or hours

    >>> duration = Duration(5400)
    >>> f"{duration:m} {duration:h} {duration}"
    '90 min 1.5 h 5400 s'
    """

    def __init__(self, seconds):
        self.seconds = seconds

    def __format__(self, spec):
        if spec == "m":
            return f"{self.seconds / 60:g} min"
        if spec == "h":
            return f"{self.seconds / 3600:g} h"
        return f"{self.seconds} s"


class Length:
    """Add lengths that have different units.

    Ask:
        class which adds lengths with different units
        length class where 1 m + 50 cm works
        unit aware addition with operator overloading
        overload + and == for lengths in m, cm and km

    >>> total = Length(1, "m") + Length(50, "cm")
    >>> total, Length(1, "km") == Length(1000, "m"), Length(1, "cm") == Length(1, "m")
    (Length(1.5, 'm'), True, False)
    """

    FACTORS = {"cm": 0.01, "m": 1, "km": 1000}

    def __init__(self, value, unit="m"):
        self.value = value
        self.unit = unit

    def metres(self):
        return self.value * self.FACTORS[self.unit]

    def __add__(self, other):
        return Length((self.metres() + other.metres()) / self.FACTORS[self.unit], self.unit)

    def __eq__(self, other):
        return isinstance(other, Length) and math.isclose(self.metres(), other.metres())

    def __repr__(self):
        return f"Length({self.value}, {self.unit!r})"


class Path:
    """Overload the operator / to join path parts.

    Ask:
        overload / to join paths
        class with __truediv__ for path joining
        mini path class like pathlib with the slash operator
        define the division operator to combine strings

    >>> print(Path("home") / "ann" / "notes.txt")
    home/ann/notes.txt
    """

    def __init__(self, text):
        self.text = text

    def __truediv__(self, part):
        return Path(f"{self.text}/{part}")

    def __str__(self):
        return self.text


class Interval:
    """Test membership in an interval with in.

    Ask:
        class with __contains__ for a numeric interval
        support x in interval
        interval class where the in operator checks the bounds
        define the in operator for my own class

    >>> unit = Interval(0, 1)
    >>> 0 in unit, 1 in unit, 0.5 in unit, 1.1 in unit, -0.1 in unit
    (True, True, True, False, False)
    """

    def __init__(self, low, high):
        self.low = low
        self.high = high

    def __contains__(self, value):
        return self.low <= value <= self.high


class Switch:
    """Invert with ~.

    Ask:
        overload the tilde operator ~
        class with __invert__
        invert an object with the tilde operator
        toggle switch object using ~

    >>> (~Switch(True)).on, (~~Switch(True)).on
    (False, True)
    """

    def __init__(self, on):
        self.on = on

    def __invert__(self):
        return Switch(not self.on)


class Bits:
    """Shift with << and >>.

    Ask:
        overload the shift operators << and >> in a class
        class with __lshift__ and __rshift__
        shift operators for my own class
        use << to append to an object like in c++ streams

    >>> log = Bits()
    >>> _ = log << "a" << "b"
    >>> log.items
    ['a', 'b']
    >>> log >> 1, log.items
    ('b', ['a'])
    """

    def __init__(self):
        self.items = []

    def __lshift__(self, item):
        self.items.append(item)
        return self

    def __rshift__(self, index):
        return self.items.pop(index)


class Page:
    """Use an object as an index.

    Ask:
        class with __index__
        use my object as a list index
        object that can be used in slicing and range
        define __index__ for an integer like class

    >>> page = Page(2)
    >>> ["a", "b", "c"][page], hex(page), list(range(page))
    ('c', '0x2', [0, 1])
    """

    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


class Playlist:
    """Join two objects with + and repeat one with *.

    Ask:
        class where + joins and * repeats
        concatenate two playlist objects with +
        overload + and * for a collection class
        add two container objects together

    >>> both = Playlist(["a"]) + Playlist(["b", "c"])
    >>> both.songs, (Playlist(["x"]) * 2).songs
    (['a', 'b', 'c'], ['x', 'x'])
    """

    def __init__(self, songs):
        self.songs = songs

    def __add__(self, other):
        return Playlist(self.songs + other.songs)

    def __mul__(self, times):
        return Playlist(self.songs * times)


class Approximate:
    """Compare floats with a tolerance.

    Ask:
        class which compares floats with a tolerance
        approximately equal object with __eq__
        overload == for nearly equal numbers
        like pytest.approx, written as a class

    >>> Approximate(0.3) == 0.1 + 0.2, Approximate(1) == 1.01, Approximate(1, 0.1) == 1.05
    (True, False, True)
    >>> 0.1 + 0.2 == Approximate(0.3), 5 == Approximate(4)
    (True, False)
    """

    def __init__(self, value, tolerance=1e-9):
        self.value = value
        self.tolerance = tolerance

    def __eq__(self, other):
        return abs(self.value - other) <= self.tolerance


class Word(str):
    """Compare words by length.

    Ask:
        string subclass compared by length
        subclass str and override comparison operators
        compare words by their length instead of alphabetically
        word class where < compares lengths

    >>> Word("fig") < Word("apple"), Word("zoo") < Word("ant"), max(Word("aa"), Word("b"))
    (True, False, 'aa')
    >>> Word("bear") > Word("cat"), Word("a") > Word("b")
    (True, False)
    """

    def __lt__(self, other):
        return len(self) < len(other)

    def __gt__(self, other):
        return len(self) > len(other)
