"""Inheritance: subclasses, super, overriding, mixins, metaclasses and abstract base classes."""


def script_animals():
    """Override a method in subclasses.

    Ask:
        inheritance example with animals
        class Animal with subclasses Dog and Cat that speak
        base class and subclasses which override a method
        polymorphism example with dog and cat
        write an animal class hierarchy
        class Animal with a speak method
        class Cat inherits from Animal and overrides speak

    >>> script_animals()
    Rex says Woof
    Tom says Meow
    """
    class Animal:
        def __init__(self, name):
            self.name = name

        def speak(self):
            raise NotImplementedError


    class Dog(Animal):
        def speak(self):
            return f"{self.name} says Woof"


    class Cat(Animal):
        def speak(self):
            return f"{self.name} says Meow"


    for animal in [Dog("Rex"), Cat("Tom")]:
        print(animal.speak())


def script_abstract_shape():
    """Define an abstract shape with two concrete ones.

    Ask:
        abstract base class for shapes with area
        abstract class example
        Shape ABC with Circle and Rectangle
        abstract method area implemented by subclasses
        how do i make an abstract class with abc
        abstract class Shape with area and perimeter

    >>> Shape, Circle, Rectangle = script_abstract_shape()
    >>> round(Circle(1).area(), 2), Rectangle(2, 3).area()
    (3.14, 6)
    >>> Shape()
    Traceback (most recent call last):
    TypeError: Can't instantiate abstract class Shape with abstract method area
    """
    import math
    from abc import ABC, abstractmethod


    class Shape(ABC):
        @abstractmethod
        def area(self):
            ...


    class Circle(Shape):
        def __init__(self, radius):
            self.radius = radius

        def area(self):
            return math.pi * self.radius ** 2


    class Rectangle(Shape):
        def __init__(self, width, height):
            self.width = width
            self.height = height

        def area(self):
            return self.width * self.height
    return Shape, Circle, Rectangle


def script_employee_manager():
    """Extend the constructor of a base class.

    Ask:
        manager class that inherits from employee
        call the parent constructor with super
        super().__init__ example
        Employee base class with a Manager subclass which has a team
        extend a class and its __init__

    >>> Manager = script_employee_manager()
    >>> boss = Manager("Ann", 5000, ["Bob"])
    >>> boss.name, boss.salary, boss.team, boss.describe()
    ('Ann', 5000, ['Bob'], 'Ann earns 5000 and leads 1')
    """
    class Employee:
        def __init__(self, name, salary):
            self.name = name
            self.salary = salary

        def describe(self):
            return f"{self.name} earns {self.salary}"


    class Manager(Employee):
        def __init__(self, name, salary, team):
            super().__init__(name, salary)
            self.team = team

        def describe(self):
            return f"{super().describe()} and leads {len(self.team)}"
    return Manager


def script_student_person():
    """Add an attribute in a subclass.

    Ask:
        student class that inherits from person
        subclass Student of Person with a student number
        simple inheritance: class Person and class Student
        child class which adds an attribute to its parent
        class Teacher and Student inheriting from Person

    >>> Student = script_student_person()
    >>> student = Student("Ann", 20, "S1")
    >>> student.introduce(), student.number
    ('I am Ann, 20', 'S1')
    """
    class Person:
        def __init__(self, name, age):
            self.name = name
            self.age = age

        def introduce(self):
            return f"I am {self.name}, {self.age}"


    class Student(Person):
        def __init__(self, name, age, number):
            super().__init__(name, age)
            self.number = number
    return Student


def script_vehicles():
    """Override class attributes in subclasses.

    Ask:
        vehicle class hierarchy with car and bicycle
        Vehicle base class with Car and Motorcycle subclasses
        subclasses which override a class attribute
        inheritance example with vehicles and number of wheels

    >>> script_vehicles()
    Golf has 4 wheels
    Duke has 2 wheels
    """
    class Vehicle:
        wheels = 0

        def __init__(self, name):
            self.name = name

        def describe(self):
            return f"{self.name} has {self.wheels} wheels"


    class Car(Vehicle):
        wheels = 4


    class Motorcycle(Vehicle):
        wheels = 2


    for vehicle in [Car("Golf"), Motorcycle("Duke")]:
        print(vehicle.describe())


def script_square_rectangle():
    """Derive a square from a rectangle.

    Ask:
        square class that inherits from rectangle
        Rectangle and Square with inheritance
        subclass Square of Rectangle using super
        derive a square from a rectangle class

    >>> Square = script_square_rectangle()
    >>> Square(3).area(), Square(3).perimeter()
    (9, 12)
    """
    class Rectangle:
        def __init__(self, width, height):
            self.width = width
            self.height = height

        def area(self):
            return self.width * self.height

        def perimeter(self):
            return 2 * (self.width + self.height)


    class Square(Rectangle):
        def __init__(self, side):
            super().__init__(side, side)
    return Square


def script_bank_accounts():
    """Give accounts different rules by inheritance.

    Ask:
        savings and checking account that inherit from a bank account
        BankAccount base class with SavingsAccount and CheckingAccount
        account hierarchy where one type may be overdrawn
        inheritance example with bank accounts

    >>> SavingsAccount, CheckingAccount = script_bank_accounts()
    >>> savings = SavingsAccount(100); savings.add_interest(5); savings.balance
    105.0
    >>> savings.withdraw(200)
    Traceback (most recent call last):
    ValueError: insufficient funds
    >>> checking = CheckingAccount(100); checking.withdraw(200); checking.balance
    -100
    """
    class BankAccount:
        overdraft = 0

        def __init__(self, balance=0):
            self.balance = balance

        def withdraw(self, amount):
            if amount > self.balance + self.overdraft:
                raise ValueError("insufficient funds")
            self.balance -= amount


    class SavingsAccount(BankAccount):
        def add_interest(self, percent):
            self.balance *= 1 + percent / 100


    class CheckingAccount(BankAccount):
        overdraft = 500
    return SavingsAccount, CheckingAccount


def script_multiple_inheritance():
    """Inherit from two classes.

    Ask:
        multiple inheritance example
        class that inherits from two parents
        duck class which can swim and fly with multiple base classes
        inherit methods of several classes

    >>> Duck = script_multiple_inheritance()
    >>> Duck().swim(), Duck().fly()
    ('swimming', 'flying')
    """
    class Swimmer:
        def swim(self):
            return "swimming"


    class Flyer:
        def fly(self):
            return "flying"


    class Duck(Swimmer, Flyer):
        pass
    return Duck


def script_diamond():
    """Call every class of a diamond once with super.

    Ask:
        diamond inheritance and method resolution order
        show the mro of classes in a diamond
        cooperative multiple inheritance with super
        how does super work with multiple inheritance

    >>> script_diamond()
    D
    B
    C
    A
    ['D', 'B', 'C', 'A', 'object']
    """
    class A:
        def greet(self):
            print("A")


    class B(A):
        def greet(self):
            print("B")
            super().greet()


    class C(A):
        def greet(self):
            print("C")
            super().greet()


    class D(B, C):
        def greet(self):
            print("D")
            super().greet()


    D().greet()
    print([cls.__name__ for cls in D.__mro__])


def script_json_mixin():
    """Add a method to classes with a mixin.

    Ask:
        mixin class example
        json mixin that adds to_json to any class
        mixin for serialising objects to json
        add behaviour to several classes through a mixin

    >>> Person = script_json_mixin()
    >>> Person("ann", 3).to_json()
    '{"name": "ann", "age": 3}'
    """
    import json


    class JsonMixin:
        def to_json(self):
            return json.dumps(vars(self))


    class Person(JsonMixin):
        def __init__(self, name, age):
            self.name = name
            self.age = age
    return Person


def script_repr_mixin():
    """Add a repr to classes with a mixin.

    Ask:
        mixin that adds a generic __repr__
        repr mixin showing all attributes of an object
        base class which prints class name and attributes
        reusable __repr__ for many classes

    >>> Point = script_repr_mixin()
    >>> Point(1, "a")
    Point(x=1, y='a')
    """
    class ReprMixin:
        def __repr__(self):
            values = ", ".join(f"{name}={value!r}" for name, value in vars(self).items())
            return f"{type(self).__name__}({values})"


    class Point(ReprMixin):
        def __init__(self, x, y):
            self.x = x
            self.y = y
    return Point


def script_comparable_mixin():
    """Add comparisons to classes that define a sort key.

    Ask:
        comparable mixin based on a sort key
        mixin which adds comparison operators
        base class for comparable objects with a key method
        make several classes sortable with one mixin

    >>> Player = script_comparable_mixin()
    >>> [player.name for player in sorted([Player("b", 5), Player("a", 2)])]
    ['a', 'b']
    >>> Player("x", 1) == Player("y", 1), Player("x", 1) < Player("y", 1)
    (True, False)
    """
    class ComparableMixin:
        def __eq__(self, other):
            return self.sort_key() == other.sort_key()

        def __lt__(self, other):
            return self.sort_key() < other.sort_key()


    class Player(ComparableMixin):
        def __init__(self, name, score):
            self.name = name
            self.score = score

        def sort_key(self):
            return self.score
    return Player


def script_abstract_property():
    """Require a property in subclasses.

    Ask:
        abstract property in an abc
        abstract base class which requires a property
        combine @property and @abstractmethod
        subclasses must define the property name

    >>> Animal, Dog = script_abstract_property()
    >>> Dog().sound
    'woof'
    >>> Animal()
    Traceback (most recent call last):
    TypeError: Can't instantiate abstract class Animal with abstract method sound
    """
    from abc import ABC, abstractmethod


    class Animal(ABC):
        @property
        @abstractmethod
        def sound(self):
            ...


    class Dog(Animal):
        @property
        def sound(self):
            return "woof"
    return Animal, Dog


def script_storage_interface():
    """Define an interface for storage with one implementation.

    Ask:
        interface for a storage backend with abc
        abstract storage class with save and load
        define an interface in python
        abstract repository with an in-memory implementation

    >>> MemoryStorage = script_storage_interface()
    >>> storage = MemoryStorage(); storage.save("a", 1); storage.load("a")
    1
    >>> storage.load("b")
    Traceback (most recent call last):
    KeyError: 'b'
    """
    from abc import ABC, abstractmethod


    class Storage(ABC):
        @abstractmethod
        def save(self, key, value):
            ...

        @abstractmethod
        def load(self, key):
            ...


    class MemoryStorage(Storage):
        def __init__(self):
            self.data = {}

        def save(self, key, value):
            self.data[key] = value

        def load(self, key):
            return self.data[key]
    return MemoryStorage


def script_payment_methods():
    """Pay in different ways through one abstract class.

    Ask:
        abstract payment class with credit card and paypal
        payment processing with an abstract base class
        polymorphism with payment methods
        Payment interface implemented by several classes

    >>> script_payment_methods()
    10 paid by card
    10 paid by PayPal
    """
    from abc import ABC, abstractmethod


    class Payment(ABC):
        @abstractmethod
        def pay(self, amount):
            ...


    class CardPayment(Payment):
        def pay(self, amount):
            return f"{amount} paid by card"


    class PayPalPayment(Payment):
        def pay(self, amount):
            return f"{amount} paid by PayPal"


    for payment in [CardPayment(), PayPalPayment()]:
        print(payment.pay(10))


def script_abc_with_default():
    """Give an abstract class a concrete method.

    Ask:
        abstract class with a concrete method
        abstract base class that has both abstract and normal methods
        abc with shared code calling an abstract method
        abstract class whose describe method uses area

    >>> Square = script_abc_with_default()
    >>> Square(3).describe()
    'Square with area 9'
    """
    from abc import ABC, abstractmethod


    class Shape(ABC):
        @abstractmethod
        def area(self):
            ...

        def describe(self):
            return f"{type(self).__name__} with area {self.area()}"


    class Square(Shape):
        def __init__(self, side):
            self.side = side

        def area(self):
            return self.side ** 2
    return Square


def script_template_report():
    """Fix the steps in a base class and let subclasses fill them.

    Ask:
        base class with overridable steps (template method)
        template method with inheritance
        report base class where subclasses define header and body
        subclass hooks called by a method of the parent class
        abc with template method

    >>> SalesReport = script_template_report()
    >>> print(SalesReport().render())
    SALES
    5 sold
    -- end --
    """
    class Report:
        def render(self):
            return "\n".join([self.header(), self.body(), self.footer()])

        def header(self):
            raise NotImplementedError

        def body(self):
            raise NotImplementedError

        def footer(self):
            return "-- end --"


    class SalesReport(Report):
        def header(self):
            return "SALES"

        def body(self):
            return "5 sold"
    return SalesReport


def script_custom_list():
    """Inherit from a built-in type.

    Ask:
        inherit from list and add methods
        subclass of list with an average method
        extend the built-in list class
        numbers list class with mean and median methods

    >>> Numbers = script_custom_list()
    >>> numbers = Numbers([1, 2, 6]); numbers.append(7)
    >>> numbers.average(), len(numbers)
    (4.0, 4)
    """
    class Numbers(list):
        def average(self):
            return sum(self) / len(self)
    return Numbers


def script_custom_dict():
    """Return a default text for missing keys in a dict subclass.

    Ask:
        inherit from dict and override __getitem__
        dict subclass which returns unknown for missing keys
        extend the built-in dict class
        custom dictionary derived from dict

    >>> SafeDict = script_custom_dict()
    >>> data = SafeDict(a=1); data["a"], data["b"], "b" in data
    (1, 'unknown', False)
    """
    class SafeDict(dict):
        def __getitem__(self, key):
            return self.get(key, "unknown")
    return SafeDict


def script_init_subclass():
    """Register subclasses when they are defined.

    Ask:
        register subclasses automatically with __init_subclass__
        keep a list of all subclasses of a base class
        plugin registration through inheritance
        __init_subclass__ example
        init subclass registry

    >>> script_init_subclass()
    ['CsvReader', 'JsonReader']
    """
    class Reader:
        registry = {}

        def __init_subclass__(cls, **kwargs):
            super().__init_subclass__(**kwargs)
            Reader.registry[cls.__name__] = cls


    class CsvReader(Reader):
        pass


    class JsonReader(Reader):
        pass


    print(sorted(Reader.registry))


def script_metaclass_singleton():
    """Make classes singletons with a metaclass.

    Ask:
        singleton with a metaclass
        metaclass example
        write a Singleton metaclass
        only one instance per class through a metaclass

    >>> Config = script_metaclass_singleton()
    >>> Config() is Config()
    True
    """
    class Singleton(type):
        _instances = {}

        def __call__(cls, *args, **kwargs):
            if cls not in cls._instances:
                cls._instances[cls] = super().__call__(*args, **kwargs)
            return cls._instances[cls]


    class Config(metaclass=Singleton):
        pass
    return Config


def script_metaclass_uppercase():
    """Change the attributes of a class with a metaclass.

    Ask:
        metaclass that changes class attributes
        metaclass with __new__
        make all attribute names upper case with a metaclass
        how does a metaclass work

    >>> Settings = script_metaclass_uppercase()
    >>> Settings.DEBUG, hasattr(Settings, "debug")
    (True, False)
    """
    class UpperAttributes(type):
        def __new__(mcs, name, bases, namespace):
            upper = {
                key if key.startswith("__") else key.upper(): value
                for key, value in namespace.items()
            }
            return super().__new__(mcs, name, bases, upper)


    class Settings(metaclass=UpperAttributes):
        debug = True
    return Settings


def script_isinstance():
    """Check class relations.

    Ask:
        isinstance and issubclass example
        check whether an object is an instance of a class or its parent
        print if a class is a subclass of another
        test class relationships with isinstance

    >>> script_isinstance()
    True
    True
    False
    True
    """
    class Animal:
        pass


    class Dog(Animal):
        pass


    dog = Dog()
    print(isinstance(dog, Dog))
    print(isinstance(dog, Animal))
    print(type(dog) is Animal)
    print(issubclass(Dog, Animal))


def script_composition():
    """Build a car from an engine instead of inheriting.

    Ask:
        composition instead of inheritance
        car class that has an engine object
        has-a relationship example
        class composed of other classes
        composition over inheritance example

    >>> Car, Engine = script_composition()
    >>> car = Car(Engine(90)); car.start(), car.engine.running
    ('engine with 90 hp started', True)
    """
    class Engine:
        def __init__(self, horsepower):
            self.horsepower = horsepower
            self.running = False

        def start(self):
            self.running = True
            return f"engine with {self.horsepower} hp started"


    class Car:
        def __init__(self, engine):
            self.engine = engine

        def start(self):
            return self.engine.start()
    return Car, Engine


def script_custom_iterable_abc():
    """Implement a sequence with collections.abc.

    Ask:
        custom sequence with collections.abc.Sequence
        inherit from collections.abc Sequence
        sequence class that gets index, count and contains for free
        implement only __len__ and __getitem__ with an abc

    >>> Squares = script_custom_iterable_abc()
    >>> squares = Squares(4)
    >>> list(squares), squares.index(9), 4 in squares, 5 in squares, list(reversed(squares))
    ([0, 1, 4, 9], 3, True, False, [9, 4, 1, 0])
    """
    from collections.abc import Sequence


    class Squares(Sequence):
        def __init__(self, size):
            self.size = size

        def __len__(self):
            return self.size

        def __getitem__(self, index):
            if not 0 <= index < self.size:
                raise IndexError(index)
            return index ** 2
    return Squares


def script_custom_mapping_abc():
    """Implement a dictionary with collections.abc.

    Ask:
        custom dictionary with collections.abc.MutableMapping
        mapping class with lower case keys using MutableMapping
        inherit from MutableMapping and implement five methods
        implement a dict-like class with an abc

    >>> LowerDict = script_custom_mapping_abc()
    >>> data = LowerDict(); data["A"] = 1; data.update(B=2)
    >>> data["a"], "B" in data, data.pop("B"), len(data), list(data)
    (1, True, 2, 1, ['a'])
    """
    from collections.abc import MutableMapping


    class LowerDict(MutableMapping):
        def __init__(self):
            self.data = {}

        def __getitem__(self, key):
            return self.data[key.lower()]

        def __setitem__(self, key, value):
            self.data[key.lower()] = value

        def __delitem__(self, key):
            del self.data[key.lower()]

        def __iter__(self):
            return iter(self.data)

        def __len__(self):
            return len(self.data)
    return LowerDict


def script_shapes_total_area():
    """Add the areas of different shapes.

    Ask:
        print the total area of a list of different shapes
        polymorphism with shapes: circle, square and triangle
        loop over different shape objects and call area
        sum the areas of several shape classes

    >>> script_shapes_total_area()
    Square: 4.00
    Circle: 3.14
    total: 7.14
    """
    import math


    class Square:
        def __init__(self, side):
            self.side = side

        def area(self):
            return self.side ** 2


    class Circle:
        def __init__(self, radius):
            self.radius = radius

        def area(self):
            return math.pi * self.radius ** 2


    shapes = [Square(2), Circle(1)]
    for shape in shapes:
        print(f"{type(shape).__name__}: {shape.area():.2f}")
    print(f"total: {sum(shape.area() for shape in shapes):.2f}")


def all_subclasses(cls):
    """Return all direct and indirect subclasses of a class.

    Ask:
        get all subclasses of a class recursively
        list the subclasses of a base class including indirect ones
        find every class derived from a class
        direct and indirect children of a class

    >>> class A: pass
    >>> class B(A): pass
    >>> class C(B): pass
    >>> sorted(sub.__name__ for sub in all_subclasses(A)), all_subclasses(C)
    (['B', 'C'], set())
    """
    subclasses = set(cls.__subclasses__())
    for subclass in cls.__subclasses__():
        subclasses |= all_subclasses(subclass)
    return subclasses


def class_ancestors(obj):
    """Return the names of the classes of an object up to object.

    Ask:
        names of all parent classes of an object
        method resolution order of an object as names
        list the base classes of an instance
        class hierarchy of an object from bottom to top

    >>> class_ancestors(True)
    ['bool', 'int', 'object']
    """
    return [cls.__name__ for cls in type(obj).__mro__]
