"""Classes for things of everyday life and exercises: accounts, shapes, people, shops and games."""
import math
import random
from datetime import timedelta


class BankAccount:
    """Hold a balance to pay in to and take from.

    Ask:
        bank account class with deposit and withdraw
        write a BankAccount class
        class for a bank account that refuses to overdraw
        account class with a balance that cannot become negative
        create a class BankAccount with owner and balance
        class BankAccount with owner and balance, raise ValueError if insufficient funds
        bank account which refuses withdrawals larger than the balance
        bank account class, raise ValueError on overdraft or a deposit that is not positive
        BankAccount with owner and balance, withdraw raises ValueError if funds are insufficient
        class BankAccount deposit withdraw with insufficient funds error
        bank account class with deposit, withdraw and an error for insufficient funds

    >>> account = BankAccount("ann", 50)
    >>> account.deposit(25); account.withdraw(70); account.balance
    5
    >>> account.withdraw(6)
    Traceback (most recent call last):
    ValueError: insufficient funds
    >>> account.deposit(0)
    Traceback (most recent call last):
    ValueError: amount must be positive
    >>> account.withdraw(0)
    Traceback (most recent call last):
    ValueError: amount must be positive
    >>> account.withdraw(1); account.deposit(1); account.withdraw(5); account
    BankAccount(owner='ann', balance=0)
    >>> BankAccount("bob").balance
    0
    """

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        if amount > self.balance:
            raise ValueError("insufficient funds")
        self.balance -= amount

    def __repr__(self):
        return f"BankAccount(owner={self.owner!r}, balance={self.balance})"


class AccountWithHistory:
    """Record every payment of an account.

    Ask:
        bank account class with a transaction history
        account class which keeps a list of all transactions
        bank account that can transfer money to another account
        class Account with deposit, withdraw, transfer and history

    >>> a, b = AccountWithHistory(), AccountWithHistory()
    >>> a.deposit(100); a.transfer(30, b)
    >>> a.balance, b.balance, a.history, b.history
    (70, 30, [100, -30], [30])
    >>> b.withdraw(31)
    Traceback (most recent call last):
    ValueError: insufficient funds
    """

    def __init__(self):
        self.history = []

    @property
    def balance(self):
        return sum(self.history)

    def deposit(self, amount):
        self.history.append(amount)

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError("insufficient funds")
        self.history.append(-amount)

    def transfer(self, amount, other):
        self.withdraw(amount)
        other.deposit(amount)


class SavingsAccount:
    """Hold a balance that earns interest.

    Ask:
        savings account class with interest
        class for an account which adds interest each year
        SavingsAccount with an interest rate in percent
        account class with add_interest
        class Account with interest calculation

    >>> account = SavingsAccount(1000, 5)
    >>> account.add_interest(); account.balance
    1050.0
    >>> account.add_interest(); account.balance
    1102.5
    """

    def __init__(self, balance, rate):
        self.balance = balance
        self.rate = rate

    def add_interest(self):
        self.balance += self.balance * self.rate / 100


class Rectangle:
    """Hold the sides of a rectangle.

    Ask:
        rectangle class with area, perimeter and is_square
        class Rectangle with width and height
        write a class for a rectangle that computes its area and perimeter
        rectangle object with a method telling whether it is a square

    >>> shape = Rectangle(3, 4)
    >>> shape.area(), shape.perimeter(), shape.is_square(), Rectangle(2, 2).is_square()
    (12, 14, False, True)
    """

    def __init__(self, width, height):
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height

    def perimeter(self):
        return 2 * (self.width + self.height)

    def is_square(self):
        return self.width == self.height


class Square:
    """Hold the side of a square.

    Ask:
        square class with area and perimeter
        class Square with a side length
        write a class for a square
        square object with area, perimeter and diagonal

    >>> square = Square(3)
    >>> square.area(), square.perimeter(), round(square.diagonal(), 3)
    (9, 12, 4.243)
    """

    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side ** 2

    def perimeter(self):
        return 4 * self.side

    def diagonal(self):
        return self.side * math.sqrt(2)


class Triangle:
    """Hold the three sides of a triangle.

    Ask:
        triangle class with three sides
        class Triangle that computes perimeter and area with heron's formula
        triangle class which checks the triangle inequality
        triangle object that knows if it is equilateral, isosceles or scalene

    >>> triangle = Triangle(3, 4, 5)
    >>> triangle.perimeter(), triangle.area(), triangle.kind()
    (12, 6.0, 'scalene')
    >>> Triangle(2, 2, 2).kind(), Triangle(2, 2, 3).kind()
    ('equilateral', 'isosceles')
    >>> Triangle(1, 2, 3)
    Traceback (most recent call last):
    ValueError: these sides do not form a triangle
    """

    def __init__(self, a, b, c):
        shortest, middle, longest = sorted([a, b, c])
        if shortest + middle <= longest:
            raise ValueError("these sides do not form a triangle")
        self.sides = (a, b, c)

    def perimeter(self):
        return sum(self.sides)

    def area(self):
        a, b, c = self.sides
        s = self.perimeter() / 2
        return math.sqrt(s * (s - a) * (s - b) * (s - c))

    def kind(self):
        return {1: "equilateral", 2: "isosceles", 3: "scalene"}[len(set(self.sides))]


class Point:
    """Point class with x and y that measures distances and moves.

    Ask:
        point class with a distance method
        class Point with x and y coordinates
        write a 2d point class which computes the distance to another point
        point object with move and distance_to

    >>> point = Point(0, 0)
    >>> point.distance_to(Point(3, 4))
    5.0
    >>> point.move(1, -1); point
    Point(1, -1)
    """

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def distance_to(self, other):
        return math.hypot(self.x - other.x, self.y - other.y)

    def move(self, dx, dy):
        self.x += dx
        self.y += dy

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


class Person:
    """Hold a name and an age.

    Ask:
        person class with name and age
        simple class with a constructor and a greeting method
        write a class Person that can introduce itself
        beginner class example with __init__ and a method
        class for a person with a have_birthday method
        class Person with greet method and age
        person class with name, age and a greet method

    >>> person = Person("Ann", 30)
    >>> person.greet()
    'Hello, my name is Ann and I am 30 years old.'
    >>> person.have_birthday(); person.age
    31
    """

    def __init__(self, name, age):
        self.name = name
        self.age = age

    def greet(self):
        return f"Hello, my name is {self.name} and I am {self.age} years old."

    def have_birthday(self):
        self.age += 1


class Employee:
    """Hold name and salary and count all employees.

    Ask:
        employee class with name and salary
        class Employee with a class variable counting the employees
        write an employee class which can get a raise
        employee class with full name, email and pay raise

    >>> ann, bob = Employee("Ann", "Lee", 1000), Employee("Bob", "Ray", 500)
    >>> ann.full_name(), ann.email(), Employee.count
    ('Ann Lee', 'ann.lee@company.com', 2)
    >>> bob.give_raise(10); bob.salary
    550.0
    """

    count = 0

    def __init__(self, first, last, salary):
        self.first = first
        self.last = last
        self.salary = salary
        Employee.count += 1

    def full_name(self):
        return f"{self.first} {self.last}"

    def email(self):
        return f"{self.first}.{self.last}@company.com".lower()

    def give_raise(self, percent):
        self.salary *= 1 + percent / 100


class Student:
    """Hold a name and marks.

    Ask:
        student class with grades and average
        class Student with name and marks
        write a student class which computes the average grade and whether they passed
        student object with add_grade, average and passed
        class Student with name and list of grades and average method

    >>> student = Student("ann")
    >>> student.average(), student.has_passed()
    (0, False)
    >>> student.add_grade(40); student.add_grade(60)
    >>> student.average(), student.has_passed(), student.has_passed(51)
    (50.0, True, False)
    """

    def __init__(self, name):
        self.name = name
        self.grades = []

    def add_grade(self, grade):
        self.grades.append(grade)

    def average(self):
        return sum(self.grades) / len(self.grades) if self.grades else 0

    def has_passed(self, minimum=50):
        return self.average() >= minimum


class GradeBook:
    """Hold the grades of all students.

    Ask:
        gradebook class for many students
        class that stores grades by student name and gives the best student
        GradeBook with add_grade, average and top student
        school class managing the marks of students

    >>> book = GradeBook()
    >>> book.add("ann", 90); book.add("bob", 70); book.add("ann", 80)
    >>> book.average("ann"), book.best_student(), book.class_average()
    (85.0, 'ann', 77.5)
    """

    def __init__(self):
        self.grades = {}

    def add(self, student, grade):
        self.grades.setdefault(student, []).append(grade)

    def average(self, student):
        grades = self.grades[student]
        return sum(grades) / len(grades)

    def best_student(self):
        return max(self.grades, key=self.average)

    def class_average(self):
        return sum(map(self.average, self.grades)) / len(self.grades)


class Book:
    """Hold the title, author and pages of a book.

    Ask:
        book class with title, author and pages
        class Book with a readable string representation
        write a class for a book with __str__ and __eq__
        book object which prints as title by author
        class Book with title and author and __eq__

    >>> book = Book("Emma", "Austen", 474)
    >>> print(book); book == Book("Emma", "Austen", 500), book == Book("Emma", "X", 474)
    Emma by Austen
    (True, False)
    """

    def __init__(self, title, author, pages):
        self.title = title
        self.author = author
        self.pages = pages

    def __str__(self):
        return f"{self.title} by {self.author}"

    def __eq__(self, other):
        if not isinstance(other, Book):
            return NotImplemented
        return (self.title, self.author) == (other.title, other.author)


class Library:
    """Lend books and take them back.

    Ask:
        library class with borrow and return
        library management class
        write a Library class where books can be added, lent and returned
        class for a library that tracks available books and borrowers
        class Library with books, lend and return

    >>> library = Library(["Emma", "Ulysses"])
    >>> library.borrow("Emma", "ann"); library.available()
    ['Ulysses']
    >>> library.borrow("Emma", "bob")
    Traceback (most recent call last):
    ValueError: Emma is not available
    >>> library.give_back("Emma"); library.add("Dune"); library.available()
    ['Emma', 'Ulysses', 'Dune']
    """

    def __init__(self, books=()):
        self.books = list(books)
        self.loans = {}

    def add(self, title):
        self.books.append(title)

    def borrow(self, title, reader):
        if title not in self.available():
            raise ValueError(f"{title} is not available")
        self.loans[title] = reader

    def give_back(self, title):
        del self.loans[title]

    def available(self):
        return [title for title in self.books if title not in self.loans]


class ShoppingCart:
    """Hold products with price and amount.

    Ask:
        shopping cart class with add, remove and total
        class ShoppingCart which computes the total price
        write a shopping cart with items, quantities and prices
        cart class for an online shop
        shopping cart with add, remove and total price

    >>> cart = ShoppingCart()
    >>> cart.add("pen", 1.5, 2); cart.add("book", 10); cart.add("pen", 1.5)
    >>> cart.total(), len(cart)
    (14.5, 4)
    >>> cart.remove("book"); cart.total()
    4.5
    >>> cart.remove("book")
    Traceback (most recent call last):
    KeyError: 'book'
    """

    def __init__(self):
        self.items = {}

    def add(self, name, price, quantity=1):
        _, present = self.items.get(name, (price, 0))
        self.items[name] = (price, present + quantity)

    def remove(self, name):
        del self.items[name]

    def total(self):
        return sum(price * quantity for price, quantity in self.items.values())

    def __len__(self):
        return sum(quantity for _, quantity in self.items.values())


class Inventory:
    """Hold how many of each product are in stock.

    Ask:
        inventory class with add and remove stock
        class to manage stock of products
        inventory management class which refuses to go below zero
        write an Inventory class that lists products low in stock
        inventory class that keeps stock levels and raises when out of stock
        inventory class with add, remove, and low stock report
        stock class: add and take items, list products below a limit

    >>> stock = Inventory()
    >>> stock.add("pen", 10); stock.add("ink", 2); stock.remove("pen", 4)
    >>> stock.quantity("pen"), stock.quantity("cap"), stock.low_stock(5)
    (6, 0, ['ink'])
    >>> stock.remove("ink", 3)
    Traceback (most recent call last):
    ValueError: not enough ink in stock
    """

    def __init__(self):
        self.stock = {}

    def add(self, product, quantity):
        self.stock[product] = self.quantity(product) + quantity

    def remove(self, product, quantity):
        if quantity > self.quantity(product):
            raise ValueError(f"not enough {product} in stock")
        self.stock[product] -= quantity

    def quantity(self, product):
        return self.stock.get(product, 0)

    def low_stock(self, limit):
        return [product for product, quantity in self.stock.items() if quantity < limit]


class Product:
    """Hold a product with price and stock.

    Ask:
        product class with name, price and quantity
        class Product which can be sold and discounted
        write a product class with a discount method
        product object with sell and apply_discount

    >>> product = Product("pen", 2.0, 10)
    >>> product.sell(3)
    6.0
    >>> product.apply_discount(25); product.price, product.quantity
    (1.5, 7)
    >>> product.sell(8)
    Traceback (most recent call last):
    ValueError: only 7 left
    """

    def __init__(self, name, price, quantity):
        self.name = name
        self.price = price
        self.quantity = quantity

    def sell(self, amount):
        if amount > self.quantity:
            raise ValueError(f"only {self.quantity} left")
        self.quantity -= amount
        return amount * self.price

    def apply_discount(self, percent):
        self.price *= 1 - percent / 100


class Thermostat:
    """Decide about heating and cooling around a target temperature.

    Ask:
        thermostat class
        class for a thermostat that turns heating on and off
        thermostat with a target temperature and hysteresis
        smart home thermostat class with heat, cool and off

    >>> thermostat = Thermostat(20)
    >>> thermostat.action(18), thermostat.action(22), thermostat.action(19.5)
    ('heat', 'cool', 'off')
    >>> thermostat.target = 25; thermostat.action(22)
    'heat'
    """

    def __init__(self, target, tolerance=1):
        self.target = target
        self.tolerance = tolerance

    def action(self, temperature):
        if temperature < self.target - self.tolerance:
            return "heat"
        if temperature > self.target + self.tolerance:
            return "cool"
        return "off"


class Counter:
    """Counter class that counts up, counts down and resets.

    Ask:
        counter class with increment, decrement and reset
        class Counter that counts up and down
        write a simple counter class
        click counter as a class

    >>> counter = Counter()
    >>> counter.increment(); counter.increment(5); counter.decrement(); counter.value
    5
    >>> counter.reset(); counter.value
    0
    """

    def __init__(self, start=0):
        self.start = start
        self.value = start

    def increment(self, step=1):
        self.value += step

    def decrement(self, step=1):
        self.value -= step

    def reset(self):
        self.value = self.start


class Clock:
    """Hold a time of day and add minutes.

    Ask:
        clock class with hours and minutes
        class for a 24 hour clock that can add minutes
        time of day class with tick and wrap around at midnight
        digital clock object which prints as HH:MM

    >>> clock = Clock(23, 50)
    >>> clock.add_minutes(15); print(clock)
    00:05
    >>> clock.add_minutes(-10); print(clock, Clock(25, 61))
    23:55 02:01
    """

    def __init__(self, hours=0, minutes=0):
        self.total = 0
        self.add_minutes(hours * 60 + minutes)

    def add_minutes(self, minutes):
        self.total = (self.total + minutes) % (24 * 60)

    def __str__(self):
        hours, minutes = divmod(self.total, 60)
        return f"{hours:02}:{minutes:02}"


class Temperature:
    """Hold a temperature in Celsius, Fahrenheit and Kelvin.

    Ask:
        temperature class with celsius, fahrenheit and kelvin
        class for a temperature which converts between units
        write a Temperature class created from celsius or fahrenheit
        temperature object with conversion properties

    >>> boiling = Temperature(100)
    >>> boiling.fahrenheit, boiling.kelvin
    (212.0, 373.15)
    >>> Temperature.from_fahrenheit(32).celsius
    0.0
    """

    def __init__(self, celsius):
        self.celsius = celsius

    @classmethod
    def from_fahrenheit(cls, fahrenheit):
        return cls((fahrenheit - 32) * 5 / 9)

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @property
    def kelvin(self):
        return self.celsius + 273.15


class Car:
    """Drive a car that uses fuel.

    Ask:
        car class with speed and fuel
        class Car with drive and refuel
        write a class for a car that uses fuel when driving
        car object with make, model, odometer and tank

    >>> car = Car("Fiat", "500", consumption=5)
    >>> car.refuel(20)
    >>> car.drive(100); car.fuel, car.odometer
    (15.0, 100)
    >>> car.drive(1000)
    Traceback (most recent call last):
    ValueError: not enough fuel
    >>> print(car)
    Fiat 500
    """

    def __init__(self, make, model, consumption):
        self.make = make
        self.model = model
        self.consumption = consumption
        self.fuel = 0
        self.odometer = 0

    def refuel(self, litres):
        self.fuel += litres

    def drive(self, kilometres):
        needed = kilometres * self.consumption / 100
        if needed > self.fuel:
            raise ValueError("not enough fuel")
        self.fuel -= needed
        self.odometer += kilometres

    def __str__(self):
        return f"{self.make} {self.model}"


class Vehicle:
    """Vehicle class that speeds up and brakes within a limit.

    Ask:
        vehicle class with accelerate and brake
        car class with a speed that increases and decreases
        class with speed, accelerate and brake methods and a maximum speed
        simple vehicle object with current speed
        car class with accelerate, brake and get_speed

    >>> vehicle = Vehicle(100)
    >>> vehicle.accelerate(60); vehicle.accelerate(60); vehicle.speed
    100
    >>> vehicle.brake(30); vehicle.speed
    70
    >>> vehicle.brake(200); vehicle.speed
    0
    """

    def __init__(self, max_speed):
        self.max_speed = max_speed
        self.speed = 0

    def accelerate(self, amount):
        self.speed = min(self.speed + amount, self.max_speed)

    def brake(self, amount):
        self.speed = max(self.speed - amount, 0)


class Playlist:
    """Play songs in order or shuffled.

    Ask:
        playlist class with songs
        music playlist class with add, remove, next and shuffle
        class for a playlist which plays the next song
        write a Playlist class that goes back to the first song at the end

    >>> playlist = Playlist(["a", "b"])
    >>> playlist.add("c"); [playlist.next_song() for _ in range(4)]
    ['a', 'b', 'c', 'a']
    >>> playlist.shuffle(); sorted(playlist.songs)
    ['a', 'b', 'c']
    """

    def __init__(self, songs=()):
        self.songs = list(songs)
        self.position = 0

    def add(self, song):
        self.songs.append(song)

    def remove(self, song):
        self.songs.remove(song)

    def next_song(self):
        song = self.songs[self.position % len(self.songs)]
        self.position = (self.position + 1) % len(self.songs)
        return song

    def shuffle(self):
        random.shuffle(self.songs)


class Deck:
    """Shuffle and deal playing cards.

    Ask:
        deck of cards class with shuffle and deal
        class Deck with 52 cards
        write a card deck class from which hands can be dealt
        playing cards class with draw
        deck of cards shuffle deal
        deck class that can shuffle and deal cards

    >>> deck = Deck()
    >>> len(deck.cards), len(set(deck.cards))
    (52, 52)
    >>> deck.shuffle(); hand = deck.deal(5)
    >>> len(hand), len(deck.cards), set(hand) & set(deck.cards)
    (5, 47, set())
    >>> deck.deal(48)
    Traceback (most recent call last):
    ValueError: only 47 cards left
    """

    def __init__(self):
        ranks = ["2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K", "A"]
        self.cards = [rank + suit for suit in "♣♦♥♠" for rank in ranks]

    def shuffle(self):
        random.shuffle(self.cards)

    def deal(self, count=1):
        if count > len(self.cards):
            raise ValueError(f"only {len(self.cards)} cards left")
        return [self.cards.pop() for _ in range(count)]


class Card:
    """Hold rank and suit of a card and compare by rank.

    Ask:
        playing card class with rank and suit
        card class that can be compared by rank
        class Card with value comparison and string
        card object printing as 'queen of hearts'

    >>> queen, ten = Card("queen", "hearts"), Card("10", "clubs")
    >>> print(queen); ten < queen, queen < ten, Card("ace", "clubs") < queen
    queen of hearts
    (True, False, False)
    """

    RANKS = ["2", "3", "4", "5", "6", "7", "8", "9", "10", "jack", "queen", "king", "ace"]

    def __init__(self, rank, suit):
        self.rank = rank
        self.suit = suit

    def __lt__(self, other):
        return self.RANKS.index(self.rank) < self.RANKS.index(other.rank)

    def __str__(self):
        return f"{self.rank} of {self.suit}"


class Dice:
    """Roll a die with any number of sides.

    Ask:
        dice class with roll
        class for a die with n sides
        write a Dice class that remembers its rolls
        die object rolled several times with a history
        dice class that can roll n sides
        class Dice with roll method
        Dice class

    >>> die = Dice(4)
    >>> values = {die.roll() for _ in range(300)}
    >>> values == {1, 2, 3, 4}, len(die.history)
    (True, 300)
    """

    def __init__(self, sides=6):
        self.sides = sides
        self.history = []

    def roll(self):
        result = random.randint(1, self.sides)
        self.history.append(result)
        return result


class Vector:
    """Add, scale and measure two-dimensional vectors.

    Ask:
        vector class with addition and dot product
        2d vector class with length and scalar multiplication
        class Vector with operators
        write a vector class that supports +, -, * and abs
        class Vector2D with +, -, * scalar and magnitude
        vector class with dot product, norm and operators
        2d vector with +, -, * by a number and abs

    >>> v, w = Vector(3, 4), Vector(1, -1)
    >>> v + w, v - w, v * 2, abs(v), v.dot(w)
    (Vector(4, 3), Vector(2, 5), Vector(6, 8), 5.0, -1)
    >>> v == Vector(3, 4), v == w
    (True, False)
    """

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def __abs__(self):
        return math.hypot(self.x, self.y)

    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)

    def dot(self, other):
        return self.x * other.x + self.y * other.y

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"


class Fraction:
    """Calculate with fractions in lowest terms.

    Ask:
        fraction class with add and multiply
        class for fractions that reduces to lowest terms
        write a Fraction class without the fractions module
        rational number class with numerator and denominator
        class Fraction which keeps itself in lowest terms
        fraction class that reduces itself with gcd

    >>> Fraction(1, 2) + Fraction(1, 3), Fraction(2, 3) * Fraction(3, 4)
    (5/6, 1/2)
    >>> Fraction(2, -4), Fraction(2, 4) == Fraction(1, 2), Fraction(0, 5)
    (-1/2, True, 0/1)
    >>> Fraction(1, 0)
    Traceback (most recent call last):
    ZeroDivisionError: denominator must not be zero
    """

    def __init__(self, numerator, denominator):
        if denominator == 0:
            raise ZeroDivisionError("denominator must not be zero")
        divisor = math.gcd(numerator, denominator)
        if denominator < 0:
            divisor = -divisor
        self.numerator = numerator // divisor
        self.denominator = denominator // divisor

    def __add__(self, other):
        return Fraction(self.numerator * other.denominator + other.numerator * self.denominator,
                        self.denominator * other.denominator)

    def __mul__(self, other):
        return Fraction(self.numerator * other.numerator, self.denominator * other.denominator)

    def __eq__(self, other):
        return (self.numerator, self.denominator) == (other.numerator, other.denominator)

    def __repr__(self):
        return f"{self.numerator}/{self.denominator}"


class Polynomial:
    """Hold the coefficients of a polynomial, constant first.

    Ask:
        polynomial class with evaluation and derivative
        class Polynomial from a list of coefficients
        write a polynomial class that can be called with x
        polynomial object with add, derivative and evaluate
        class Polynomial with evaluate method
        polynomial class with evaluate and addition
        callable polynomial from a list of coefficients

    >>> p = Polynomial([1, 0, 3])
    >>> p(2), p.derivative().coefficients, (p + Polynomial([0, 5])).coefficients
    (13, [0, 6], [1, 5, 3])
    >>> Polynomial([])(4), p.degree()
    (0, 2)
    """

    def __init__(self, coefficients):
        self.coefficients = list(coefficients)

    def __call__(self, x):
        result = 0
        for coefficient in reversed(self.coefficients):
            result = result * x + coefficient
        return result

    def __add__(self, other):
        size = max(len(self.coefficients), len(other.coefficients))
        pairs = zip(self.coefficients + [0] * size, other.coefficients + [0] * size)
        return Polynomial([a + b for a, b in pairs][:size])

    def derivative(self):
        return Polynomial([power * c for power, c in enumerate(self.coefficients)][1:])

    def degree(self):
        return len(self.coefficients) - 1


class ComplexNumber:
    """Calculate with complex numbers.

    Ask:
        complex number class with add and multiply
        class for complex numbers with real and imaginary part
        write a ComplexNumber class without the built-in complex type
        complex arithmetic as a class
        class for complex numbers

    >>> a, b = ComplexNumber(1, 2), ComplexNumber(3, -1)
    >>> print(a + b, a * b, ComplexNumber(0, -2)); abs(ComplexNumber(3, 4))
    4+1i 5+5i 0-2i
    5.0
    """

    def __init__(self, real, imaginary):
        self.real = real
        self.imaginary = imaginary

    def __add__(self, other):
        return ComplexNumber(self.real + other.real, self.imaginary + other.imaginary)

    def __mul__(self, other):
        real = self.real * other.real - self.imaginary * other.imaginary
        imaginary = self.real * other.imaginary + self.imaginary * other.real
        return ComplexNumber(real, imaginary)

    def __abs__(self):
        return math.hypot(self.real, self.imaginary)

    def __str__(self):
        return f"{self.real}{self.imaginary:+}i"


class Money:
    """Calculate with amounts of one currency.

    Ask:
        money class with currency
        class Money which refuses to add different currencies
        write a money class that stores cents
        amount of money object with addition and formatting

    >>> print(Money(1050, "EUR") + Money(95, "EUR"), Money(5, "USD"))
    11.45 EUR 0.05 USD
    >>> Money(1, "EUR") + Money(1, "USD")
    Traceback (most recent call last):
    ValueError: cannot add EUR and USD
    """

    def __init__(self, cents, currency):
        self.cents = cents
        self.currency = currency

    def __add__(self, other):
        if self.currency != other.currency:
            raise ValueError(f"cannot add {self.currency} and {other.currency}")
        return Money(self.cents + other.cents, self.currency)

    def __str__(self):
        return f"{self.cents / 100:.2f} {self.currency}"


class Dog:
    """Dog class that learns tricks.

    Ask:
        dog class with tricks
        simple dog class with a bark method
        class Dog with name, class attribute and instance attributes
        first class example with a dog

    >>> rex, bo = Dog("Rex"), Dog("Bo")
    >>> rex.add_trick("roll")
    >>> rex.tricks, bo.tricks, rex.species, rex.bark()
    (['roll'], [], 'Canis familiaris', 'Rex says woof')
    """

    species = "Canis familiaris"

    def __init__(self, name):
        self.name = name
        self.tricks = []

    def add_trick(self, trick):
        self.tricks.append(trick)

    def bark(self):
        return f"{self.name} says woof"


class TodoList:
    """Hold tasks that are open or done.

    Ask:
        todo list class
        class TodoList with add, complete and remaining tasks
        task list class that marks tasks as done
        write a to-do list manager class

    >>> todo = TodoList()
    >>> todo.add("wash"); todo.add("cook"); todo.complete("wash")
    >>> todo.open_tasks()
    ['cook']
    >>> print(todo)
    [x] wash
    [ ] cook
    >>> todo.complete("fly")
    Traceback (most recent call last):
    KeyError: 'fly'
    """

    def __init__(self):
        self.tasks = {}

    def add(self, task):
        self.tasks[task] = False

    def complete(self, task):
        if task not in self.tasks:
            raise KeyError(task)
        self.tasks[task] = True

    def open_tasks(self):
        return [task for task, done in self.tasks.items() if not done]

    def __str__(self):
        return "\n".join(f"[{'x' if done else ' '}] {task}" for task, done in self.tasks.items())


class PhoneBook:
    """Hold phone numbers by name.

    Ask:
        phone book class
        contact book class with add, find and delete
        address book class that searches by part of the name
        class to store and search contacts
        address book class with names and numbers
        contact book class with add, search, delete
        class PhoneBook add search delete
        phonebook class with add, search and delete

    >>> book = PhoneBook()
    >>> book.add("Ann", "123"); book.add("Hanna", "456")
    >>> book.find("ann"), book.number("Ann"), book.number("Bob")
    (['Ann', 'Hanna'], '123', None)
    >>> book.remove("Ann"); book.find("")
    ['Hanna']
    """

    def __init__(self):
        self.contacts = {}

    def add(self, name, number):
        self.contacts[name] = number

    def remove(self, name):
        self.contacts.pop(name, None)

    def number(self, name):
        return self.contacts.get(name)

    def find(self, text):
        return sorted(name for name in self.contacts if text.lower() in name.lower())


class VendingMachine:
    """Sell products for coins and give change.

    Ask:
        vending machine class
        class for a vending machine with products, coins and change
        write a vending machine that sells snacks and returns change
        vending machine simulation as a class

    >>> machine = VendingMachine({"chips": 150})
    >>> machine.insert(100); machine.buy("chips")
    Traceback (most recent call last):
    ValueError: 50 cents missing
    >>> machine.insert(100); machine.buy("chips"), machine.balance
    (50, 0)
    >>> machine.buy("tea")
    Traceback (most recent call last):
    ValueError: no tea here
    """

    def __init__(self, prices):
        self.prices = prices
        self.balance = 0

    def insert(self, cents):
        self.balance += cents

    def buy(self, product):
        if product not in self.prices:
            raise ValueError(f"no {product} here")
        price = self.prices[product]
        if self.balance < price:
            raise ValueError(f"{price - self.balance} cents missing")
        change = self.balance - price
        self.balance = 0
        return change


class ParkingLot:
    """Park cars while there is room.

    Ask:
        parking lot class
        class ParkingLot with a capacity, park and leave
        parking garage class that tracks free spaces
        write a parking lot which rejects cars when full

    >>> lot = ParkingLot(1)
    >>> lot.park("AB-1"), lot.park("CD-2"), lot.free_spaces()
    (True, False, 0)
    >>> lot.leave("AB-1"); lot.free_spaces(), lot.park("CD-2")
    (1, True)
    """

    def __init__(self, capacity):
        self.capacity = capacity
        self.cars = set()

    def park(self, plate):
        if self.free_spaces() == 0:
            return False
        self.cars.add(plate)
        return True

    def leave(self, plate):
        self.cars.discard(plate)

    def free_spaces(self):
        return self.capacity - len(self.cars)


class Elevator:
    """Move between floors.

    Ask:
        elevator class
        class for an elevator which moves between floors
        lift class with a current floor and go_to
        elevator that raises an error for a floor that does not exist

    >>> elevator = Elevator(5)
    >>> elevator.go_to(3), elevator.go_to(1), elevator.floor
    ('up 3', 'down 2', 1)
    >>> elevator.go_to(6)
    Traceback (most recent call last):
    ValueError: there is no floor 6
    """

    def __init__(self, top_floor):
        self.top_floor = top_floor
        self.floor = 0

    def go_to(self, floor):
        if not 0 <= floor <= self.top_floor:
            raise ValueError(f"there is no floor {floor}")
        distance = floor - self.floor
        self.floor = floor
        return f"{'up' if distance > 0 else 'down'} {abs(distance)}"


class Robot:
    """Walk on a grid by commands.

    Ask:
        robot class that moves on a grid
        class for a robot with turn left, turn right and move forward
        robot simulator with position and direction
        turtle-like robot class following a string of commands L, R and F
        robot class with position and direction

    >>> robot = Robot()
    >>> robot.run("FFRF"); robot.x, robot.y
    (1, 2)
    >>> robot.run("LLF"); robot.x, robot.y
    (0, 2)
    """

    def __init__(self):
        self.x = self.y = 0
        self.dx, self.dy = 0, 1

    def run(self, commands):
        for command in commands:
            if command == "L":
                self.dx, self.dy = -self.dy, self.dx
            elif command == "R":
                self.dx, self.dy = self.dy, -self.dx
            elif command == "F":
                self.x += self.dx
                self.y += self.dy


class Calculator:
    """Calculate step by step from the last result.

    Ask:
        calculator class with add, subtract, multiply and divide
        class Calculator with chained methods
        write a calculator object which remembers its result
        calculator class with fluent interface
        fluent interface class

    >>> Calculator().add(5).multiply(4).subtract(2).divide(3).result
    6.0
    >>> Calculator(1).divide(0)
    Traceback (most recent call last):
    ZeroDivisionError: division by zero
    """

    def __init__(self, start=0):
        self.result = start

    def add(self, number):
        self.result += number
        return self

    def subtract(self, number):
        self.result -= number
        return self

    def multiply(self, number):
        self.result *= number
        return self

    def divide(self, number):
        self.result /= number
        return self


class Rental:
    """Work out when a loan is due and what it costs to be late.

    Ask:
        class for a loan with due date and late fee
        rental class which computes the fee for overdue days
        library loan object with due date
        rental with is_overdue and fee methods

    >>> from datetime import date
    >>> rental = Rental(date(2024, 1, 1), days=14)
    >>> rental.due
    datetime.date(2024, 1, 15)
    >>> rental.fee(date(2024, 1, 15)), rental.fee(date(2024, 1, 18))
    (0.0, 1.5)
    """

    def __init__(self, start, days, fee_per_day=0.5):
        self.due = start + timedelta(days=days)
        self.fee_per_day = fee_per_day

    def fee(self, returned):
        late = (returned - self.due).days
        return max(late, 0) * self.fee_per_day


class Quiz:
    """Ask questions and keep the score.

    Ask:
        quiz class with questions and score
        class for a quiz that checks answers
        write a Quiz class which counts correct answers
        trivia game class
        class Quiz question answer score

    >>> quiz = Quiz({"2 + 2": "4", "capital of France": "Paris"})
    >>> quiz.answer("2 + 2", "4"), quiz.answer("capital of France", " paris"), quiz.score
    (True, True, 2)
    >>> quiz.answer("2 + 2", "5"), quiz.score
    (False, 2)
    """

    def __init__(self, questions):
        self.questions = questions
        self.score = 0

    def answer(self, question, answer):
        correct = self.questions[question].lower() == answer.strip().lower()
        if correct:
            self.score += 1
        return correct


class Color:
    """Hold red, green and blue and convert to hex.

    Ask:
        color class with rgb and hex
        class Color which converts between rgb and hex strings
        rgb colour class with from_hex
        colour object that can be mixed with another
        class Color rgb

    >>> Color(255, 128, 0).to_hex(), Color.from_hex("#0080ff").mix(Color(0, 0, 1)).to_hex()
    ('#ff8000', '#004080')
    """

    def __init__(self, red, green, blue):
        self.red = red
        self.green = green
        self.blue = blue

    @classmethod
    def from_hex(cls, text):
        return cls(*bytes.fromhex(text.lstrip("#")))

    def to_hex(self):
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"

    def mix(self, other):
        return Color((self.red + other.red) // 2, (self.green + other.green) // 2,
                     (self.blue + other.blue) // 2)


class Hotel:
    """Book rooms of a hotel.

    Ask:
        hotel booking class
        class Hotel with rooms that can be booked and freed
        room reservation class
        hotel reservation system class with check in and check out

    >>> hotel = Hotel([101, 102])
    >>> hotel.check_in("ann"), hotel.check_in("bob"), hotel.check_in("eve")
    (101, 102, None)
    >>> hotel.check_out("ann"); hotel.free_rooms(), hotel.check_in("eve")
    ([101], 101)
    """

    def __init__(self, rooms):
        self.guests = dict.fromkeys(rooms)

    def free_rooms(self):
        return [room for room, guest in self.guests.items() if guest is None]

    def check_in(self, guest):
        free = self.free_rooms()
        if not free:
            return None
        self.guests[free[0]] = guest
        return free[0]

    def check_out(self, guest):
        for room, name in self.guests.items():
            if name == guest:
                self.guests[room] = None


class Ticket:
    """Number tickets one after another.

    Ask:
        class that gives each instance a unique id
        ticket class with automatically increasing number
        auto increment id for objects of a class
        class whose instances are numbered from 1

    >>> Ticket("a").number, Ticket("b").number
    (1, 2)
    """

    next_number = 1

    def __init__(self, title):
        self.title = title
        self.number = Ticket.next_number
        Ticket.next_number += 1


class Pet:
    """Feed and play with a virtual pet.

    Ask:
        virtual pet class with hunger and happiness
        tamagotchi class
        class for a pet that gets hungry over time
        simulate a pet with feed, play and tick methods

    >>> pet = Pet("Mia")
    >>> pet.tick(); pet.tick(); pet.hunger, pet.happiness, pet.mood()
    (7, 3, 'grumpy')
    >>> pet.feed(); pet.play(); pet.name, pet.hunger, pet.happiness, pet.mood()
    ('Mia', 4, 5, 'fine')
    >>> for _ in range(2): pet.tick()
    >>> pet.hunger, pet.happiness, pet.mood()
    (6, 3, 'grumpy')
    >>> for _ in range(8): pet.tick()
    >>> pet.hunger, pet.happiness
    (10, 0)
    >>> for _ in range(6): pet.feed(); pet.play()
    >>> pet.hunger, pet.happiness
    (0, 10)
    >>> pet.hunger, pet.happiness = 7, 4; pet.mood()
    'grumpy'
    >>> pet.hunger = 6; pet.mood()
    'fine'
    """

    def __init__(self, name):
        self.name = name
        self.hunger = 5
        self.happiness = 5

    def tick(self):
        self.hunger = min(self.hunger + 1, 10)
        self.happiness = max(self.happiness - 1, 0)

    def feed(self):
        self.hunger = max(self.hunger - 3, 0)

    def play(self):
        self.happiness = min(self.happiness + 2, 10)

    def mood(self):
        return "grumpy" if self.hunger > 6 or self.happiness < 4 else "fine"
