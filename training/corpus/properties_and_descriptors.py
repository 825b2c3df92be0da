"""Properties, class and static methods, slots, descriptors and attribute access."""
import functools
import math
import weakref


class Circle:
    """Check the radius in a property setter.

    Ask:
        property with getter and setter
        circle class with a radius property that must not be negative
        class with @property and a setter that validates
        use property to check a value before setting it
        how do i write a getter and setter in python
        class Circle with radius property that validates positive values

    >>> circle = Circle(2)
    >>> circle.radius = 3
    >>> circle.radius, round(circle.area, 2)
    (3, 28.27)
    >>> circle.radius = -1
    Traceback (most recent call last):
    ValueError: radius must not be negative
    >>> Circle(-5)
    Traceback (most recent call last):
    ValueError: radius must not be negative
    """

    def __init__(self, radius):
        self.radius = radius

    @property
    def radius(self):
        return self._radius

    @radius.setter
    def radius(self, value):
        if value < 0:
            raise ValueError("radius must not be negative")
        self._radius = value

    @property
    def area(self):
        return math.pi * self._radius ** 2


class Person:
    """Give a name that can be read but not set.

    Ask:
        read-only property
        class with an attribute that cannot be changed
        property without a setter
        make an attribute of a class read only

    >>> person = Person("ann")
    >>> person.name
    'ann'
    >>> person.name = "bob"
    Traceback (most recent call last):
    AttributeError: property 'name' of 'Person' object has no setter
    """

    def __init__(self, name):
        self._name = name

    @property
    def name(self):
        return self._name


class Employee:
    """Compute the full name and split it when set.

    Ask:
        property for a full name with setter and deleter
        computed property full_name from first and last name
        property with getter, setter and deleter
        class whose full_name can be assigned and split into parts

    >>> employee = Employee("Ann", "Lee")
    >>> employee.full_name
    'Ann Lee'
    >>> employee.full_name = "Bob Ray"; employee.first, employee.last
    ('Bob', 'Ray')
    >>> del employee.full_name; employee.first, employee.last
    (None, None)
    """

    def __init__(self, first, last):
        self.first = first
        self.last = last

    @property
    def full_name(self):
        return f"{self.first} {self.last}"

    @full_name.setter
    def full_name(self, name):
        self.first, self.last = name.split(maxsplit=1)

    @full_name.deleter
    def full_name(self):
        self.first = self.last = None


class Temperature:
    """Set a temperature in either unit.

    Ask:
        temperature class where celsius and fahrenheit can both be set
        two properties that stay in sync
        property setter which converts fahrenheit to celsius
        class storing celsius with a fahrenheit property
        class Temperature with celsius and fahrenheit property

    >>> temperature = Temperature()
    >>> temperature.celsius, Temperature(10).fahrenheit
    (0, 50.0)
    >>> temperature.fahrenheit = 212; temperature.celsius
    100.0
    >>> temperature.celsius = -273.15; round(temperature.fahrenheit, 2)
    -459.67
    >>> temperature.celsius = -273.2
    Traceback (most recent call last):
    ValueError: below absolute zero
    """

    def __init__(self, celsius=0):
        self.celsius = celsius

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        self._celsius = value

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9


class Pizza:
    """Make pizzas with class methods.

    Ask:
        classmethod as an alternative constructor
        class with factory class methods
        pizza class with a margherita class method
        @classmethod example

    >>> Pizza.margherita().toppings
    ['mozzarella', 'tomatoes']
    >>> Pizza(["corn"]).toppings
    ['corn']
    """

    def __init__(self, toppings):
        self.toppings = toppings

    @classmethod
    def margherita(cls):
        return cls(["mozzarella", "tomatoes"])

    @classmethod
    def prosciutto(cls):
        return cls(["mozzarella", "tomatoes", "ham"])


class MathTools:
    """Group functions as static methods.

    Ask:
        staticmethod example
        class with static methods
        utility class with @staticmethod functions
        call a method without creating an instance

    >>> MathTools.add(2, 3), MathTools.is_even(4), MathTools.is_even(3)
    (5, True, False)
    """

    @staticmethod
    def add(a, b):
        return a + b

    @staticmethod
    def is_even(number):
        return number % 2 == 0


class Date:
    """Show instance, class and static method side by side.

    Ask:
        class with an instance method, a class method and a static method
        difference between classmethod and staticmethod in a date class
        date class which can be created from a string and validated
        parse a date class from text with a classmethod

    >>> str(Date.from_string("7-5-2024")), Date.is_valid("31-12-2024"), Date.is_valid("1-13-2024")
    ('2024-05-07', True, False)
    >>> Date.is_valid("a-b-c"), Date.is_valid("1-2")
    (False, False)
    """

    def __init__(self, day, month, year):
        self.day = day
        self.month = month
        self.year = year

    def __str__(self):
        return f"{self.year:04}-{self.month:02}-{self.day:02}"

    @classmethod
    def from_string(cls, text):
        return cls(*map(int, text.split("-")))

    @staticmethod
    def is_valid(text):
        parts = text.split("-")
        if len(parts) != 3 or not all(part.isdigit() for part in parts):
            return False
        day, month, _ = map(int, parts)
        return 1 <= day <= 31 and 1 <= month <= 12


class Point:
    """Allow only the attributes x and y.

    Ask:
        class with __slots__
        save memory with __slots__
        prevent adding new attributes to objects with slots
        point class using slots

    >>> point = Point(1, 2)
    >>> point.x + point.y
    3
    >>> point.z = 5
    Traceback (most recent call last):
    AttributeError: 'Point' object has no attribute 'z'
    """

    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Report:
    """Compute a value on first access and keep it, with a property.

    Ask:
        lazy property
        property that is computed once and cached in the object
        cache an expensive property by hand
        lazily loaded attribute in a class

    >>> report = Report([1, 2, 3])
    >>> report.total, report.total
    computing
    (6, 6)
    """

    def __init__(self, numbers):
        self.numbers = numbers
        self._total = None

    @property
    def total(self):
        if self._total is None:
            print("computing")
            self._total = sum(self.numbers)
        return self._total


class Positive:
    """Refuse values that are not positive, for any attribute.

    Ask:
        descriptor that only allows positive values
        data descriptor with __get__ and __set__
        write a validating descriptor for positive numbers
        reusable attribute validation with a descriptor
        descriptor class using __set_name__
        descriptor that validates positive numbers

    >>> class Order:
    ...     price = Positive()
    ...     quantity = Positive()
    ...     def __init__(self, price, quantity):
    ...         self.price = price
    ...         self.quantity = quantity
    >>> order = Order(5, 2)
    >>> order.price * order.quantity
    10
    >>> order.quantity = 0
    Traceback (most recent call last):
    ValueError: quantity must be positive
    >>> Order.price is vars(Order)["price"]
    True
    """

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return vars(instance)[self.name]

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name} must be positive")
        vars(instance)[self.name] = value


class Typed:
    """Accept only values of a type, for any attribute.

    Ask:
        descriptor that checks the type of an attribute
        typed attribute descriptor
        type checking descriptor class
        descriptor which raises TypeError for values of the wrong type

    >>> class Person:
    ...     name = Typed(str)
    ...     age = Typed(int)
    >>> person = Person(); person.name = "ann"; person.age = 3
    >>> person.name, person.age
    ('ann', 3)
    >>> person.age = "3"
    Traceback (most recent call last):
    TypeError: age must be int
    """

    def __init__(self, expected_type):
        self.expected_type = expected_type

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return vars(instance)[self.name]

    def __set__(self, instance, value):
        if not isinstance(value, self.expected_type):
            raise TypeError(f"{self.name} must be {self.expected_type.__name__}")
        vars(instance)[self.name] = value


class InRange:
    """Accept only values within limits, for any attribute.

    Ask:
        descriptor with minimum and maximum
        range checking descriptor
        descriptor that limits an attribute to values between low and high
        bounded value descriptor for class attributes

    >>> class Student:
    ...     grade = InRange(1, 6)
    >>> student = Student(); student.grade = 6; student.grade
    6
    >>> student.grade = 7
    Traceback (most recent call last):
    ValueError: grade must be between 1 and 6
    """

    def __init__(self, low, high):
        self.low = low
        self.high = high

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self.name)

    def __set__(self, instance, value):
        if not self.low <= value <= self.high:
            raise ValueError(f"{self.name[1:]} must be between {self.low} and {self.high}")
        setattr(instance, self.name, value)


class LazyProperty:
    """Compute an attribute once, as a decorator for methods.

    Ask:
        write my own cached_property
        lazy property decorator as a descriptor
        non-data descriptor that caches the result of a method
        descriptor which replaces itself with the computed value
        cached property implementation as descriptor

    >>> class Data:
    ...     @LazyProperty
    ...     def total(self):
    ...         print("computing")
    ...         return 6
    >>> data = Data()
    >>> data.total, data.total
    computing
    (6, 6)
    """

    def __init__(self, function):
        self.function = function
        functools.update_wrapper(self, function)

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = self.function(instance)
        vars(instance)[self.function.__name__] = value
        return value


class MyProperty:
    """Work like the built-in property with a getter and a setter.

    Ask:
        implement property as a descriptor
        own version of the property built-in
        how does @property work inside: write it yourself
        descriptor reimplementing property with setter

    >>> class Account:
    ...     _balance = 0
    ...     @MyProperty
    ...     def balance(self):
    ...         return self._balance
    ...     @balance.setter
    ...     def balance(self, value):
    ...         self._balance = value
    ...     @MyProperty
    ...     def fixed(self):
    ...         return 1
    >>> account = Account(); account.balance = 5; account.balance
    5
    >>> account.fixed = 2
    Traceback (most recent call last):
    AttributeError: attribute cannot be set
    """

    def __init__(self, getter, setter=None):
        self.fget = getter
        self.fset = setter

    def __get__(self, instance, owner=None):
        return self if instance is None else self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("attribute cannot be set")
        self.fset(instance, value)

    def setter(self, setter):
        return MyProperty(self.fget, setter)


class ClassProperty:
    """Give a property of the class itself.

    Ask:
        class property decorator
        property on the class instead of the instance
        descriptor for a class level property
        combine classmethod and property

    >>> class Model:
    ...     @ClassProperty
    ...     def table(cls):
    ...         return cls.__name__.lower() + "s"
    >>> class User(Model):
    ...     pass
    >>> Model.table, User.table, User().table
    ('models', 'users', 'users')
    """

    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        return self.function(owner)


class LoggedAttribute:
    """Print each access to an attribute.

    Ask:
        descriptor that logs access to an attribute
        print a message whenever an attribute is read or written
        logging descriptor with __get__ and __set__
        trace attribute access of an object

    >>> class Person:
    ...     age = LoggedAttribute()
    >>> person = Person(); person.age = 3
    set age to 3
    >>> person.age
    get age
    3
    """

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        print(f"get {self.name}")
        return vars(instance)[self.name]

    def __set__(self, instance, value):
        print(f"set {self.name} to {value!r}")
        vars(instance)[self.name] = value


class Account:
    """Class whose private balance is changed only by methods.

    Ask:
        class with private attributes
        encapsulation example with a private balance
        name mangling with double underscore attributes
        hide an attribute of a class with two underscores
        class with private method name mangling

    >>> account = Account(10)
    >>> account.deposit(5); account.get_balance()
    15
    >>> account.__balance
    Traceback (most recent call last):
    AttributeError: 'Account' object has no attribute '__balance'
    """

    def __init__(self, balance):
        self.__balance = balance

    def deposit(self, amount):
        self.__balance += amount

    def get_balance(self):
        return self.__balance


class Rectangle:
    """Use the function property instead of a decorator.

    Ask:
        property() function with getter and setter methods
        define a property without the decorator syntax
        property from get_width and set_width
        old style property definition

    >>> shape = Rectangle(2)
    >>> shape.width = 5; shape.width
    5
    >>> shape.width = 0
    Traceback (most recent call last):
    ValueError: width must be positive
    """

    def __init__(self, width):
        self.width = width

    def get_width(self):
        return self._width

    def set_width(self, value):
        if value <= 0:
            raise ValueError("width must be positive")
        self._width = value

    width = property(get_width, set_width)


class Email:
    """Check and clean an address when it is set.

    Ask:
        property setter that validates an email address
        class with an email attribute that must contain @
        normalise and validate a string in a setter
        property which strips and lower-cases the value

    >>> user = Email(" Ann@X.org ")
    >>> user.address
    'ann@x.org'
    >>> user.address = "nobody"
    Traceback (most recent call last):
    ValueError: not an email address: 'nobody'
    """

    def __init__(self, address):
        self.address = address

    @property
    def address(self):
        return self._address

    @address.setter
    def address(self, value):
        value = value.strip().lower()
        if "@" not in value:
            raise ValueError(f"not an email address: {value!r}")
        self._address = value


class Node:
    """Refer to the parent without keeping it alive.

    Ask:
        tree node with a weak reference to its parent
        weakref property
        avoid reference cycles with weakref in a node class
        parent link as a weak reference
        weak reference to the parent object

    >>> root = Node("root"); child = Node("child", root)
    >>> child.parent.name, root.parent
    ('root', None)
    >>> del root
    >>> child.parent is None
    True
    """

    def __init__(self, name, parent=None):
        self.name = name
        self._parent = weakref.ref(parent) if parent is not None else None

    @property
    def parent(self):
        return self._parent() if self._parent is not None else None


def get_attributes(obj):
    """Return the instance attributes of an object as a dictionary.

    Ask:
        get all attributes of an object as a dict
        list instance variables and their values
        convert an object to a dictionary of its attributes
        vars of an object as a copy
        convert object to dict

    >>> person = Person("ann")
    >>> get_attributes(person)
    {'_name': 'ann'}
    """
    return dict(vars(obj))


def list_methods(obj):
    """Return the names of the public methods of an object.

    Ask:
        list the methods of an object
        names of all public methods of a class
        which methods does this object have
        find callable attributes of an object
        get all methods of a class

    >>> list_methods(Account(1))
    ['deposit', 'get_balance']
    """
    return [name for name in dir(obj)
            if not name.startswith("_") and callable(getattr(obj, name))]


def get_nested_attribute(obj, path, default=None):
    """Return the attribute at a dotted path, or a default.

    Ask:
        get a nested attribute by a dotted path
        getattr with dots like 'a.b.c'
        read obj.a.b from a string with a default
        resolve a dotted attribute name on an object

    >>> get_nested_attribute(3 + 4j, "real.imag"), get_nested_attribute(5, "real.foo.bar", "none")
    (0.0, 'none')
    """
    for name in path.split("."):
        try:
            obj = getattr(obj, name)
        except AttributeError:
            return default
    return obj


def set_attributes(obj, **values):
    """Set several attributes of an object.

    Ask:
        set several attributes of an object from keyword arguments
        update object attributes from kwargs
        assign many attributes at once with setattr
        set attributes dynamically
        dynamically add attributes to an object

    >>> node = set_attributes(Node("a"), name="b", color="red")
    >>> node.name, node.color
    ('b', 'red')
    """
    for name, value in values.items():
        setattr(obj, name, value)
    return obj


def dict_to_object(data):
    """Return an object that has the items of a dictionary as attributes.

    Ask:
        convert a dictionary to an object with attributes
        dict to object, nested dictionaries too
        access nested dict values with dots via an object
        turn json data into an object with attribute access

    >>> config = dict_to_object({"db": {"host": "x", "ports": [1]}, "debug": True})
    >>> config.db.host, config.db.ports, config.debug
    ('x', [1], True)
    """
    class Namespace:
        pass
    obj = Namespace()
    for name, value in data.items():
        setattr(obj, name, dict_to_object(value) if isinstance(value, dict) else value)
    return obj


def snippet_has_attribute(obj, name):
    """Read an attribute if there is one.

    Ask:
        check if obj has an attribute called name
        hasattr example with obj and name
        get the attribute name of obj or None
        read an attribute of obj only if it exists

    >>> snippet_has_attribute(1j, "imag"), snippet_has_attribute(1, "foo")
    (1.0, None)
    """
    value = getattr(obj, name, None)
    return value
