"""Small everyday classes: getters and setters, shapes, timers, games, money, records, messages."""
import hashlib
import math
import os
import re
import secrets
import string
import time
from collections import Counter
from collections import deque
from datetime import timedelta


class Empty:
    """Define an empty class.

    Ask:
        create an empty class
        class that does nothing yet
        placeholder class with pass
        minimal class without any attributes

    >>> Empty().__dict__
    {}
    """
    pass


class Person:
    """Keep a name behind a getter and a setter method.

    Ask:
        class with getter and setter methods
        person class with get_name and set_name
        java style getters and setters in python for name
        class with a private name attribute, get_name() and set_name()

    >>> person = Person("Ann")
    >>> person.get_name()
    'Ann'
    >>> person.set_name("Bob")
    >>> person.get_name()
    'Bob'
    """

    def __init__(self, name):
        self._name = name

    def get_name(self):
        return self._name

    def set_name(self, name):
        self._name = name


class Sphere:
    """Compute the volume and the surface of a sphere.

    Ask:
        class for a sphere with volume and surface area
        sphere class that takes a radius
        write a class Sphere with methods volume and surface_area
        object representing a ball with its radius, volume and area

    >>> round(Sphere(2).volume(), 3)
    33.51
    >>> round(Sphere(2).surface_area(), 3)
    50.265
    """

    def __init__(self, radius):
        self.radius = radius

    def volume(self):
        return 4 / 3 * math.pi * self.radius ** 3

    def surface_area(self):
        return 4 * math.pi * self.radius ** 2


class Cylinder:
    """Compute the volume and the surface of a cylinder.

    Ask:
        class for a cylinder with volume and surface area
        cylinder class with radius and height
        write a class Cylinder that can calculate its volume and surface area
        create a cylinder object from radius and height

    >>> round(Cylinder(1, 3).volume(), 3)
    9.425
    >>> round(Cylinder(1, 3).surface_area(), 3)
    25.133
    """

    def __init__(self, radius, height):
        self.radius = radius
        self.height = height

    def volume(self):
        return math.pi * self.radius ** 2 * self.height

    def surface_area(self):
        return 2 * math.pi * self.radius * (self.radius + self.height)


class Cuboid:
    """Compute the volume and the surface of a cuboid.

    Ask:
        class for a cuboid with length, width and height
        box class that computes volume and surface area
        write a class Cuboid with volume() and surface_area()
        3d box with a method for its volume and one for its surface

    >>> Cuboid(2, 3, 4).volume()
    24
    >>> Cuboid(2, 3, 4).surface_area()
    52
    """

    def __init__(self, length, width, height):
        self.length = length
        self.width = width
        self.height = height

    def volume(self):
        return self.length * self.width * self.height

    def surface_area(self):
        return 2 * (
            self.length * self.width + self.width * self.height + self.height * self.length
        )


class LineSegment:
    """Hold two end points and give length, midpoint and slope.

    Ask:
        class for a line segment with length and midpoint
        line class made of two points with distance and slope methods
        write a class for a line between two points
        segment with endpoints, its length, midpoint and slope

    >>> line = LineSegment((0, 0), (4, 3))
    >>> line.length(), line.midpoint(), line.slope()
    (5.0, (2.0, 1.5), 0.75)
    >>> LineSegment((1, 0), (1, 5)).slope() is None
    True
    """

    def __init__(self, start, end):
        self.start = start
        self.end = end

    def length(self):
        return math.dist(self.start, self.end)

    def midpoint(self):
        return (self.start[0] + self.end[0]) / 2, (self.start[1] + self.end[1]) / 2

    def slope(self):
        dx = self.end[0] - self.start[0]
        dy = self.end[1] - self.start[1]
        return dy / dx if dx else None


class Timer:
    """Measure the time between start and stop.

    Ask:
        class for a timer
        timer class with start and stop methods
        write a Timer class that measures elapsed seconds
        simple timer object: start, stop, return how long it took

    >>> timer = Timer()
    >>> timer.start()
    >>> 0 <= timer.stop() < 5
    True
    >>> timer.stop()
    Traceback (most recent call last):
    RuntimeError: timer is not running
    """

    def __init__(self):
        self._started = None

    def start(self):
        self._started = time.perf_counter()

    def stop(self):
        if self._started is None:
            raise RuntimeError("timer is not running")
        elapsed = time.perf_counter() - self._started
        self._started = None
        return elapsed


class CountdownTimer:
    """Count seconds down to zero with each tick.

    Ask:
        class for a countdown timer with tick
        kitchen timer class that counts down seconds
        countdown timer object with tick() and is_finished()
        class which decreases the remaining seconds on every tick and shows mm:ss
        countdown class

    >>> timer = CountdownTimer(61)
    >>> str(timer)
    '01:01'
    >>> timer.tick()
    >>> str(timer), timer.is_finished()
    ('01:00', False)
    >>> timer = CountdownTimer(0)
    >>> timer.tick()
    >>> timer.seconds, timer.is_finished()
    (0, True)
    """

    def __init__(self, seconds):
        self.seconds = seconds

    def tick(self):
        if self.seconds > 0:
            self.seconds -= 1

    def is_finished(self):
        return self.seconds == 0

    def __str__(self):
        minutes, seconds = divmod(self.seconds, 60)
        return f"{minutes:02d}:{seconds:02d}"


class Password:
    """Keep a salted hash of a password and verify guesses.

    Ask:
        class that stores a password as a salted hash
        password class with a verify method
        write a class which hashes a password and checks it later
        secure password holder with salt and pbkdf2

    >>> password = Password("secret")
    >>> password.verify("secret"), password.verify("Secret")
    (True, False)
    >>> "secret" in str(vars(password))
    False
    >>> Password("a").digest == Password("a").digest
    False
    """

    def __init__(self, password):
        self.salt = os.urandom(16)
        self.digest = self._hash(password)

    def _hash(self, password):
        return hashlib.pbkdf2_hmac("sha256", password.encode(), self.salt, 10_000)

    def verify(self, password):
        return secrets.compare_digest(self._hash(password), self.digest)


class PasswordGenerator:
    """Generate random passwords of a set length.

    Ask:
        class that generates passwords
        password generator class with a length and optional symbols
        write a PasswordGenerator class with a generate method
        object which creates random secure passwords

    >>> password = PasswordGenerator(20).generate()
    >>> len(password), set(password) <= set(string.ascii_letters + string.digits)
    (20, True)
    >>> PasswordGenerator(20).generate() != password
    True
    >>> "!" in PasswordGenerator(8, symbols=True).alphabet
    True
    """

    def __init__(self, length=12, symbols=False):
        self.length = length
        self.alphabet = string.ascii_letters + string.digits
        if symbols:
            self.alphabet += string.punctuation

    def generate(self):
        return "".join(secrets.choice(self.alphabet) for _ in range(self.length))


class IdGenerator:
    """Hand out increasing ids.

    Ask:
        class that generates unique ids
        id generator class with a prefix and a counter
        auto increment id class
        object giving the next sequential identifier like user-1, user-2

    >>> ids = IdGenerator("user")
    >>> ids.next_id(), ids.next_id()
    ('user-1', 'user-2')
    >>> IdGenerator("x").next_id()
    'x-1'
    """

    def __init__(self, prefix):
        self.prefix = prefix
        self._last = 0

    def next_id(self):
        self._last += 1
        return f"{self.prefix}-{self._last}"


class Item:
    """Give every new instance the next id.

    Ask:
        class where each object gets an auto incrementing id
        class with an id assigned automatically from a class variable
        give every instance a unique number
        class attribute as a counter for instance ids

    >>> Item.next_id = 1
    >>> first, second = Item("pen"), Item("ink")
    >>> first.id, second.id, second.name
    (1, 2, 'ink')
    """
    next_id = 1

    def __init__(self, name):
        self.id = Item.next_id
        self.name = name
        Item.next_id += 1


class TTLCache:
    """Cache values that expire after some seconds.

    Ask:
        class for a cache with expiry time
        ttl cache class
        write a cache whose entries expire after n seconds
        key value cache with time to live, get and set
        TTL cache class that expires entries after n seconds

    >>> cache = TTLCache(60)
    >>> cache.set("a", 1)
    >>> cache.get("a"), cache.get("b"), cache.get("b", 0)
    (1, None, 0)
    >>> cache = TTLCache(0)
    >>> cache.set("a", 1)
    >>> cache.get("a") is None
    True
    """

    def __init__(self, ttl):
        self.ttl = ttl
        self._items = {}

    def set(self, key, value):
        self._items[key] = (value, time.monotonic() + self.ttl)

    def get(self, key, default=None):
        if key not in self._items:
            return default
        value, expires = self._items[key]
        if time.monotonic() >= expires:
            del self._items[key]
            return default
        return value


class RateLimiter:
    """Allow a number of calls within a period of seconds.

    Ask:
        rate limiter class
        class that allows at most n calls per period
        sliding window rate limiter with an allow method
        throttle requests: write a class with max_calls and period

    >>> limiter = RateLimiter(2, 60)
    >>> [limiter.allow() for _ in range(3)]
    [True, True, False]
    >>> limiter = RateLimiter(1, 0)
    >>> limiter.allow(), limiter.allow()
    (True, True)
    """

    def __init__(self, max_calls, period):
        self.max_calls = max_calls
        self.period = period
        self._calls = deque()

    def allow(self):
        now = time.monotonic()
        while self._calls and now - self._calls[0] >= self.period:
            self._calls.popleft()
        if len(self._calls) >= self.max_calls:
            return False
        self._calls.append(now)
        return True


class BlogPost:
    """Hold a blog post with comments and likes.

    Ask:
        class for a blog post with title, author and comments
        blog post class with add_comment and like
        write a class to model a social media post with likes
        post object which collects comments and counts likes

    >>> post = BlogPost("Hello", "ann", "First!")
    >>> post.like()
    >>> post.add_comment("bob", "nice")
    >>> post.likes, post.comments
    (1, [('bob', 'nice')])
    >>> str(post)
    'Hello by ann'
    """

    def __init__(self, title, author, content):
        self.title = title
        self.author = author
        self.content = content
        self.likes = 0
        self.comments = []

    def like(self):
        self.likes += 1

    def add_comment(self, user, text):
        self.comments.append((user, text))

    def __str__(self):
        return f"{self.title} by {self.author}"


class Poll:
    """Count votes for the options of a poll.

    Ask:
        class for a poll where people vote
        voting class with vote and winner
        write a class that counts votes for options
        election object: candidates, cast a vote, results
        class for a voting system
        voting machine

    >>> poll = Poll(["tea", "coffee"])
    >>> for option in ("tea", "coffee", "coffee"):
    ...     poll.vote(option)
    >>> poll.votes, poll.winner()
    ({'tea': 1, 'coffee': 2}, 'coffee')
    >>> poll.vote("milk")
    Traceback (most recent call last):
    ValueError: unknown option: milk
    """

    def __init__(self, options):
        self.votes = dict.fromkeys(options, 0)

    def vote(self, option):
        if option not in self.votes:
            raise ValueError(f"unknown option: {option}")
        self.votes[option] += 1

    def winner(self):
        return max(self.votes, key=self.votes.get)


class Leaderboard:
    """Keep the best score of each player and list the top.

    Ask:
        class for a leaderboard
        high score table class with add_score and top
        scoreboard class which returns the best n players
        write a class that tracks player scores and gives the top list
        scoreboard class with players and points

    >>> board = Leaderboard()
    >>> for player, score in [("ann", 5), ("bob", 9), ("ann", 3), ("cy", 7)]:
    ...     board.add_score(player, score)
    >>> board.top(2)
    [('bob', 9), ('cy', 7)]
    >>> board.scores["ann"]
    5
    """

    def __init__(self):
        self.scores = {}

    def add_score(self, player, score):
        self.scores[player] = max(score, self.scores.get(player, score))

    def top(self, n):
        return sorted(self.scores.items(), key=lambda item: item[1], reverse=True)[:n]


class Movie:
    """Collect ratings of a movie and average them.

    Ask:
        class for a movie with ratings
        movie class with add_rating and average_rating
        film object with title, year and user ratings from 1 to 5
        write a class for films which checks ratings and computes the mean rating

    >>> movie = Movie("Alien", 1979)
    >>> movie.average_rating()
    0
    >>> movie.add_rating(5)
    >>> movie.add_rating(4)
    >>> movie.average_rating()
    4.5
    >>> movie.add_rating(6)
    Traceback (most recent call last):
    ValueError: rating must be between 1 and 5
    """

    def __init__(self, title, year):
        self.title = title
        self.year = year
        self.ratings = []

    def add_rating(self, rating):
        if not 1 <= rating <= 5:
            raise ValueError("rating must be between 1 and 5")
        self.ratings.append(rating)

    def average_rating(self):
        return sum(self.ratings) / len(self.ratings) if self.ratings else 0


class Recipe:
    """Hold a recipe and scale it to other servings.

    Ask:
        class for a recipe with ingredients
        recipe class that scales ingredients to a number of servings
        cooking recipe object with amounts per ingredient and a scale method
        write a class to adjust a recipe for more people

    >>> recipe = Recipe("Pancakes", 2, {"flour": 100, "eggs": 1})
    >>> recipe.scale(4)
    {'flour': 200.0, 'eggs': 2.0}
    >>> recipe.ingredients["flour"]
    100
    """

    def __init__(self, name, servings, ingredients):
        self.name = name
        self.servings = servings
        self.ingredients = ingredients

    def scale(self, servings):
        factor = servings / self.servings
        return {name: amount * factor for name, amount in self.ingredients.items()}


class DateRange:
    """Hold a span of days: iterate, contain, overlap.

    Ask:
        class for a date range
        date range class that can be iterated day by day and tested with in
        range of dates with start and end, supports overlap check
        write a class to represent a period between two dates
        date range class iterable and contains

    >>> from datetime import date
    >>> days = DateRange(date(2024, 2, 28), date(2024, 3, 1))
    >>> len(days), [day.day for day in days]
    (3, [28, 29, 1])
    >>> date(2024, 3, 1) in days, date(2024, 3, 2) in days
    (True, False)
    >>> days.overlaps(DateRange(date(2024, 3, 1), date(2024, 3, 5)))
    True
    >>> days.overlaps(DateRange(date(2024, 3, 2), date(2024, 3, 5)))
    False
    """

    def __init__(self, start, end):
        self.start = start
        self.end = end

    def __len__(self):
        return (self.end - self.start).days + 1

    def __iter__(self):
        for offset in range(len(self)):
            yield self.start + timedelta(days=offset)

    def __contains__(self, day):
        return self.start <= day <= self.end

    def overlaps(self, other):
        return self.start <= other.end and other.start <= self.end


class FloatRange:
    """Iterate over a range with a fractional step.

    Ask:
        class like range but for floats
        range iterator class with a float step
        iterable class yielding start, start + step, ... below stop
        write my own range class that accepts decimals

    >>> list(FloatRange(0, 1, 0.25))
    [0.0, 0.25, 0.5, 0.75]
    >>> list(FloatRange(1, 1, 0.5))
    []
    >>> values = FloatRange(0, 1, 0.5)
    >>> list(values) == list(values)
    True
    """

    def __init__(self, start, stop, step):
        self.start = start
        self.stop = stop
        self.step = step

    def __iter__(self):
        count = math.ceil((self.stop - self.start) / self.step)
        for i in range(count):
            yield self.start + i * self.step


class RunningStats:
    """Update mean and standard deviation value by value.

    Ask:
        class for running mean and standard deviation
        online statistics class using welford's algorithm
        class that updates the average and variance as values arrive
        streaming mean and stdev without storing the values
        running statistics class

    >>> stats = RunningStats()
    >>> for x in (2, 4, 4, 4, 5, 5, 7, 9):
    ...     stats.add(x)
    >>> stats.count, stats.mean, round(stats.stdev(), 4)
    (8, 5.0, 2.1381)
    >>> RunningStats().stdev()
    0.0
    """

    def __init__(self):
        self.count = 0
        self.mean = 0.0
        self._m2 = 0.0

    def add(self, value):
        self.count += 1
        delta = value - self.mean
        self.mean += delta / self.count
        self._m2 += delta * (value - self.mean)

    def stdev(self):
        return math.sqrt(self._m2 / (self.count - 1)) if self.count > 1 else 0.0


class MovingAverage:
    """Average the last values of a stream.

    Ask:
        class for a moving average
        moving average class with window size and an add method
        rolling mean of a data stream as a class
        write a class that returns the average of the last n values added
        moving average class with add(value) that returns the average of the last n values
        streaming average of the last k readings as a class

    >>> average = MovingAverage(2)
    >>> [average.add(x) for x in (1, 3, 5)]
    [1.0, 2.0, 4.0]
    """

    def __init__(self, size):
        self._values = deque(maxlen=size)

    def add(self, value):
        self._values.append(value)
        return sum(self._values) / len(self._values)


class Character:
    """Model a game character with health and attack.

    Ask:
        class for a game character with health and attack
        player class with hp, attack, heal and is_alive
        rpg hero class: take damage, heal, attack another character
        write a class for a fighter in a game

    >>> hero, orc = Character("Hero", 30, 8), Character("Orc", 10, 3)
    >>> hero.attack(orc)
    >>> orc.health, orc.is_alive()
    (2, True)
    >>> hero.attack(orc)
    >>> orc.health, orc.is_alive()
    (0, False)
    >>> hero.take_damage(5)
    >>> hero.heal(100)
    >>> hero.health
    30
    """

    def __init__(self, name, max_health, strength):
        self.name = name
        self.max_health = max_health
        self.health = max_health
        self.strength = strength

    def take_damage(self, amount):
        self.health = max(0, self.health - amount)

    def heal(self, amount):
        self.health = min(self.max_health, self.health + amount)

    def attack(self, other):
        other.take_damage(self.strength)

    def is_alive(self):
        return self.health > 0


class Battery:
    """Charge and use a battery between 0 and 100 percent.

    Ask:
        class for a battery with charge and use
        battery level class that stays between 0 and 100
        write a class with a value clamped to 0..100
        phone battery object: charge it, drain it, is it empty

    >>> battery = Battery(50)
    >>> battery.charge(70)
    >>> battery.level
    100
    >>> battery.use(30)
    >>> battery.level, battery.is_empty()
    (70, False)
    >>> battery.use(500)
    >>> battery.level, battery.is_empty()
    (0, True)
    """

    def __init__(self, level=100):
        self.level = level

    def charge(self, amount):
        self.level = min(100, self.level + amount)

    def use(self, amount):
        self.level = max(0, self.level - amount)

    def is_empty(self):
        return self.level == 0


class Angle:
    """Hold an angle in degrees, normalised to 0..360.

    Ask:
        class for an angle with degrees and radians
        angle class which wraps around at 360
        write a class Angle that can be added and converted to radians
        normalised angle object supporting addition
        class for angles that normalises degrees

    >>> (Angle(350) + Angle(20)).degrees
    10
    >>> Angle(-90).degrees
    270
    >>> round(Angle(180).radians, 4)
    3.1416
    >>> Angle(360) == Angle(0)
    True
    """

    def __init__(self, degrees):
        self.degrees = degrees % 360

    @property
    def radians(self):
        return math.radians(self.degrees)

    def __add__(self, other):
        return Angle(self.degrees + other.degrees)

    def __eq__(self, other):
        return isinstance(other, Angle) and self.degrees == other.degrees

    def __repr__(self):
        return f"Angle({self.degrees})"


class Bank:
    """Keep the balances of several accounts and transfer money.

    Ask:
        class for a bank with several accounts
        bank class with open_account, deposit and transfer
        write a class that transfers money between accounts
        bank holding many customers' balances, with transfers checked for funds
        class for a bank with multiple accounts and transfer

    >>> bank = Bank()
    >>> bank.open_account("ann", 100)
    >>> bank.open_account("bob")
    >>> bank.transfer("ann", "bob", 30)
    >>> bank.balances
    {'ann': 70, 'bob': 30}
    >>> bank.transfer("bob", "ann", 31)
    Traceback (most recent call last):
    ValueError: insufficient funds
    >>> bank.open_account("ann")
    Traceback (most recent call last):
    ValueError: account exists: ann
    """

    def __init__(self):
        self.balances = {}

    def open_account(self, owner, balance=0):
        if owner in self.balances:
            raise ValueError(f"account exists: {owner}")
        self.balances[owner] = balance

    def deposit(self, owner, amount):
        self.balances[owner] += amount

    def transfer(self, source, target, amount):
        if amount > self.balances[source]:
            raise ValueError("insufficient funds")
        self.balances[source] -= amount
        self.balances[target] += amount


class Loan:
    """Compute the monthly payment and the interest of a loan.

    Ask:
        class for a loan with a monthly payment
        loan class with principal, annual rate and years
        mortgage class that computes monthly payment and total interest
        write a class Loan with monthly_payment and total_interest

    >>> loan = Loan(12000, 0.06, 1)
    >>> round(loan.monthly_payment(), 2), round(loan.total_interest(), 2)
    (1032.8, 393.57)
    >>> Loan(1200, 0, 1).monthly_payment()
    100.0
    """

    def __init__(self, principal, annual_rate, years):
        self.principal = principal
        self.monthly_rate = annual_rate / 12
        self.months = years * 12

    def monthly_payment(self):
        if self.monthly_rate == 0:
            return self.principal / self.months
        return self.principal * self.monthly_rate / (1 - (1 + self.monthly_rate) ** -self.months)

    def total_interest(self):
        return self.monthly_payment() * self.months - self.principal


class Invoice:
    """Sum the lines of an invoice and add tax.

    Ask:
        class for an invoice with line items and tax
        invoice class with add_item, subtotal, tax and total
        bill class that sums quantity times price and adds vat
        write a class to make an invoice for a customer

    >>> invoice = Invoice("ACME", tax_rate=0.2)
    >>> invoice.add_item("pen", 3, 2.5)
    >>> invoice.add_item("ink", 1, 10)
    >>> invoice.subtotal(), invoice.tax(), invoice.total()
    (17.5, 3.5, 21.0)
    >>> Invoice("ACME").total()
    0
    """

    def __init__(self, customer, tax_rate=0):
        self.customer = customer
        self.tax_rate = tax_rate
        self.items = []

    def add_item(self, description, quantity, price):
        self.items.append((description, quantity, price))

    def subtotal(self):
        return sum(quantity * price for _, quantity, price in self.items)

    def tax(self):
        return self.subtotal() * self.tax_rate

    def total(self):
        return self.subtotal() + self.tax()


class CurrencyConverter:
    """Convert amounts between currencies by their rates.

    Ask:
        class for a currency converter
        currency converter class with a dict of rates
        write a class which converts money from one currency to another
        exchange rates object with convert(amount, source, target)

    >>> converter = CurrencyConverter({"USD": 1.0, "EUR": 0.5, "GBP": 0.25})
    >>> converter.convert(10, "USD", "EUR"), converter.convert(10, "EUR", "GBP")
    (5.0, 5.0)
    >>> converter.convert(1, "USD", "XXX")
    Traceback (most recent call last):
    KeyError: 'XXX'
    """

    def __init__(self, rates):
        self.rates = rates

    def convert(self, amount, source, target):
        return amount / self.rates[source] * self.rates[target]


class TemperatureConverter:
    """Convert temperatures with static methods.

    Ask:
        class with static methods to convert celsius and fahrenheit
        temperature converter class
        utility class with @staticmethod celsius_to_fahrenheit and back
        group temperature conversion functions in a class

    >>> TemperatureConverter.celsius_to_fahrenheit(100)
    212.0
    >>> TemperatureConverter.fahrenheit_to_celsius(32)
    0.0
    """

    @staticmethod
    def celsius_to_fahrenheit(celsius):
        return celsius * 9 / 5 + 32

    @staticmethod
    def fahrenheit_to_celsius(fahrenheit):
        return (fahrenheit - 32) * 5 / 9


class TextAnalyzer:
    """Count words and find the most common ones of a text.

    Ask:
        class to analyse a text
        text analyzer class with word count and most common words
        write a class that takes a text and gives word statistics
        class with methods word_count, unique_words and most_common

    >>> text = TextAnalyzer("The cat and the dog. The end!")
    >>> text.word_count(), text.unique_words(), text.most_common(1)
    (7, 5, [('the', 3)])
    >>> TextAnalyzer("").word_count()
    0
    """

    def __init__(self, text):
        self.words = re.findall(r"\w+", text.lower())

    def word_count(self):
        return len(self.words)

    def unique_words(self):
        return len(set(self.words))

    def most_common(self, n):
        return Counter(self.words).most_common(n)


class Course:
    """Enrol students in a course with limited places.

    Ask:
        class for a course with enrolled students
        course class with a maximum number of students
        university course object: enroll and drop students, check if full
        write a class to manage course enrolment with capacity

    >>> course = Course("Maths", 1)
    >>> course.enroll("ann"), course.enroll("bob")
    (True, False)
    >>> course.drop("ann")
    >>> course.is_full(), course.students
    (False, [])
    """

    def __init__(self, name, capacity):
        self.name = name
        self.capacity = capacity
        self.students = []

    def is_full(self):
        return len(self.students) >= self.capacity

    def enroll(self, student):
        if self.is_full() or student in self.students:
            return False
        self.students.append(student)
        return True

    def drop(self, student):
        self.students.remove(student)


class Schedule:
    """Book appointments that must not overlap.

    Ask:
        class for a schedule of appointments without overlaps
        calendar class that refuses overlapping bookings
        meeting room booking class with start and end times
        write a class to book time slots if they are free
        room booking class with overlap check

    >>> schedule = Schedule()
    >>> schedule.book(9, 10), schedule.book(10, 11), schedule.book(9, 11)
    (True, True, False)
    >>> schedule.bookings
    [(9, 10), (10, 11)]
    """

    def __init__(self):
        self.bookings = []

    def book(self, start, end):
        if any(start < other_end and other_start < end for other_start, other_end in self.bookings):
            return False
        self.bookings.append((start, end))
        return True


class Theater:
    """Book the numbered seats of a theatre.

    Ask:
        class for booking seats in a cinema
        theater seat reservation class with rows and seats
        write a class to reserve and cancel cinema seats
        seating plan object: book a seat, free a seat, count the free seats
        flight booking class with seats

    >>> theater = Theater(2, 3)
    >>> theater.book(1, 2), theater.book(1, 2)
    (True, False)
    >>> theater.free_seats()
    5
    >>> theater.cancel(1, 2)
    >>> theater.free_seats()
    6
    >>> theater.book(3, 1)
    False
    """

    def __init__(self, rows, seats_per_row):
        self.rows = rows
        self.seats_per_row = seats_per_row
        self.booked = set()

    def book(self, row, seat):
        exists = 1 <= row <= self.rows and 1 <= seat <= self.seats_per_row
        if not exists or (row, seat) in self.booked:
            return False
        self.booked.add((row, seat))
        return True

    def cancel(self, row, seat):
        self.booked.discard((row, seat))

    def free_seats(self):
        return self.rows * self.seats_per_row - len(self.booked)


class Validator:
    """Check values against named rules.

    Ask:
        class that validates a value against several rules
        validator class with add_rule and validate returning error messages
        collect the failed checks of a value
        write a class holding (check, message) rules

    >>> validator = Validator()
    >>> validator.add_rule(lambda text: len(text) >= 3, "too short")
    >>> validator.add_rule(str.isalpha, "letters only")
    >>> validator.validate("a1"), validator.validate("abc")
    (['too short', 'letters only'], [])
    """

    def __init__(self):
        self.rules = []

    def add_rule(self, check, message):
        self.rules.append((check, message))

    def validate(self, value):
        return [message for check, message in self.rules if not check(value)]


class Department:
    """Hold employees with salaries and report on them.

    Ask:
        class for a department with employees and salaries
        department class: add employee, total salary, highest paid
        company class that manages employees and their pay
        write a class to give everyone in a department a raise

    >>> team = Department("IT")
    >>> team.add_employee("ann", 1000)
    >>> team.add_employee("bob", 2000)
    >>> team.total_salary(), team.highest_paid()
    (3000, 'bob')
    >>> team.give_raise(10)
    >>> team.salaries
    {'ann': 1100.0, 'bob': 2200.0}
    """

    def __init__(self, name):
        self.name = name
        self.salaries = {}

    def add_employee(self, employee, salary):
        self.salaries[employee] = salary

    def total_salary(self):
        return sum(self.salaries.values())

    def highest_paid(self):
        return max(self.salaries, key=self.salaries.get)

    def give_raise(self, percent):
        for employee in self.salaries:
            self.salaries[employee] *= (100 + percent) / 100


class Inbox:
    """Receive messages and keep track of unread ones.

    Ask:
        class for an inbox with unread messages
        email inbox class: receive, read and count unread
        mailbox class that marks messages as read
        write a class to store incoming messages and list the unread ones

    >>> inbox = Inbox()
    >>> inbox.receive("ann", "Hi")
    >>> inbox.receive("bob", "Yo")
    >>> inbox.read(0), inbox.unread_count()
    ('Hi', 1)
    >>> inbox.read(0), inbox.unread_count()
    ('Hi', 1)
    """

    def __init__(self):
        self.messages = []

    def receive(self, sender, text):
        self.messages.append({"sender": sender, "text": text, "read": False})

    def read(self, index):
        message = self.messages[index]
        message["read"] = True
        return message["text"]

    def unread_count(self):
        return sum(not message["read"] for message in self.messages)


class Logger:
    """Collect messages at or above a level.

    Ask:
        simple logger class with levels
        class with debug, info and error methods that keeps messages above a level
        write your own logger class
        custom logging class storing messages in a list
        class Logger with info, warning and error methods

    >>> log = Logger("INFO")
    >>> log.debug("x")
    >>> log.info("started")
    >>> log.error("failed")
    >>> log.messages
    ['INFO: started', 'ERROR: failed']
    """
    LEVELS = ("DEBUG", "INFO", "ERROR")

    def __init__(self, level="DEBUG"):
        self.level = level
        self.messages = []

    def log(self, level, message):
        if self.LEVELS.index(level) >= self.LEVELS.index(self.level):
            self.messages.append(f"{level}: {message}")

    def debug(self, message):
        self.log("DEBUG", message)

    def info(self, message):
        self.log("INFO", message)

    def error(self, message):
        self.log("ERROR", message)
