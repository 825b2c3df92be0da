"""Classes of everyday things: games, machines, money, time, school and shapes."""
import math
import random
import time
from collections import defaultdict
from urllib.parse import urlencode


class Dog:
    """Hold the name and breed of a dog that can bark.

    Ask:
        class Dog with name and breed
        dog class with bark method and str
        create a Dog class whose objects have a name, a breed and an age
        simple class with attributes and one method, for example a dog
        class Cat or Dog with name and a sound method

    >>> dog = Dog("Rex", "poodle", 3)
    >>> dog.bark(), str(dog)
    ('Rex says woof!', 'Rex is a 3 year old poodle')
    """

    def __init__(self, name, breed, age=0):
        self.name = name
        self.breed = breed
        self.age = age

    def bark(self):
        return f"{self.name} says woof!"

    def __str__(self):
        return f"{self.name} is a {self.age} year old {self.breed}"


class Car:
    """Hold make, model and year of a car with its mileage.

    Ask:
        class Car with make, model and year
        car class with make, model, year and odometer
        car class with a method that adds to the mileage
        Car class: description of the car and an odometer that cannot go backwards
        class for a car with brand, model and year of manufacture

    >>> car = Car("Audi", "A4", 2019)
    >>> car.drive(50); car.drive(25); car.mileage, car.describe()
    (75, '2019 Audi A4')
    >>> car.drive(-1)
    Traceback (most recent call last):
    ValueError: distance must not be negative
    """

    def __init__(self, make, model, year):
        self.make = make
        self.model = model
        self.year = year
        self.mileage = 0

    def describe(self):
        return f"{self.year} {self.make} {self.model}"

    def drive(self, distance):
        if distance < 0:
            raise ValueError("distance must not be negative")
        self.mileage += distance


class Person:
    """Hold first name, last name and age of a person.

    Ask:
        person class with first name, last name and age
        class Person with __init__ and __str__
        class representing a person with full name property
        Person class with a full_name property and is_adult method
        write a class Person that stores first and last name and knows the full name

    >>> ann = Person("Ann", "Lee", 18)
    >>> ann.full_name, ann.is_adult(), str(ann), Person("B", "C", 17).is_adult()
    ('Ann Lee', True, 'Ann Lee, 18', False)
    """

    def __init__(self, first_name, last_name, age):
        self.first_name = first_name
        self.last_name = last_name
        self.age = age

    @property
    def full_name(self):
        return f"{self.first_name} {self.last_name}"

    def is_adult(self):
        return self.age >= 18

    def __str__(self):
        return f"{self.full_name}, {self.age}"


class Circle:
    """Give area and circumference of a circle.

    Ask:
        class Circle with area and circumference
        circle class with radius
        write a Circle class with methods area() and perimeter()
        simple class for a circle that computes its area, circumference and diameter
        OOP exercise: circle with radius, area and circumference methods

    >>> circle = Circle(2)
    >>> round(circle.area(), 2), round(circle.circumference(), 2), circle.diameter()
    (12.57, 12.57, 4)
    >>> Circle(0).area()
    0.0
    """

    def __init__(self, radius):
        self.radius = radius

    def area(self):
        return math.pi * self.radius ** 2

    def circumference(self):
        return 2 * math.pi * self.radius

    def diameter(self):
        return 2 * self.radius


class Team:
    """Hold the players of a team.

    Ask:
        class Team with players
        team class with add_player and remove_player
        class for a team with members and a maximum size
        Manager class with a list of employees that can be added and removed
        class which holds a list of members by name

    >>> team = Team("Reds", max_size=2)
    >>> team.add("Ann"); team.add("Bob"); team.remove("Ann"); team.players, len(team)
    (['Bob'], 1)
    >>> team.add("Bob")
    Traceback (most recent call last):
    ValueError: Bob is in the team already
    >>> team.add("Cid"); team.add("Dan")
    Traceback (most recent call last):
    ValueError: the team is full
    """

    def __init__(self, name, max_size=11):
        self.name = name
        self.max_size = max_size
        self.players = []

    def add(self, player):
        if player in self.players:
            raise ValueError(f"{player} is in the team already")
        if len(self.players) >= self.max_size:
            raise ValueError("the team is full")
        self.players.append(player)

    def remove(self, player):
        self.players.remove(player)

    def __len__(self):
        return len(self.players)


class Order:
    """Sum the items of a customer's order and follow its status.

    Ask:
        class Order with items and total
        order class with customer, items, total and status
        class for an online order that can be paid and shipped
        state machine for an order: new, paid, shipped, delivered
        Order class with add_item(name, price, quantity) and total

    >>> order = Order("Ann")
    >>> order.add_item("pen", 2, 3); order.add_item("cup", 5); order.total()
    11
    >>> order.advance(); order.advance(); order.status
    'shipped'
    >>> order.advance(); order.advance()
    Traceback (most recent call last):
    ValueError: the order is delivered already
    >>> Order("Bob").total()
    0
    """

    STATES = ["new", "paid", "shipped", "delivered"]

    def __init__(self, customer):
        self.customer = customer
        self.items = []
        self.status = self.STATES[0]

    def add_item(self, name, price, quantity=1):
        self.items.append((name, price, quantity))

    def total(self):
        return sum(price * quantity for _, price, quantity in self.items)

    def advance(self):
        position = self.STATES.index(self.status) + 1
        if position == len(self.STATES):
            raise ValueError(f"the order is {self.status} already")
        self.status = self.STATES[position]


class Customer:
    """Remember the orders of a customer.

    Ask:
        class Customer with orders
        customer class with name, email and order history
        class for a customer who places orders and knows the total spent
        Customer class with add_order and total_spent

    >>> ann = Customer("Ann", "ann@example.com")
    >>> ann.total_spent()
    0
    >>> ann.add_order(20); ann.add_order(5.5); ann.total_spent(), len(ann.orders)
    (25.5, 2)
    """

    def __init__(self, name, email):
        self.name = name
        self.email = email
        self.orders = []

    def add_order(self, amount):
        self.orders.append(amount)

    def total_spent(self):
        return sum(self.orders)


class ShoppingCart:
    """Hold items with price and quantity.

    Ask:
        shopping cart with add_item, remove_item and total price
        ShoppingCart class with methods add_item, remove_item, get_total and clear
        cart class that stores items with price and quantity
        shopping cart with a discount in percent
        basket class for an online shop

    >>> cart = ShoppingCart()
    >>> cart.add_item("pen", 2.0, 3); cart.add_item("cup", 5.0); cart.add_item("pen", 2.0)
    >>> cart.get_total(), cart.get_total(discount=50)
    (13.0, 6.5)
    >>> cart.remove_item("pen"); cart.get_total()
    5.0
    >>> cart.clear(); cart.get_total()
    0
    >>> cart.remove_item("pen")
    Traceback (most recent call last):
    KeyError: 'pen'
    """

    def __init__(self):
        self.items = {}

    def add_item(self, name, price, quantity=1):
        _, present = self.items.get(name, (price, 0))
        self.items[name] = (price, present + quantity)

    def remove_item(self, name):
        del self.items[name]

    def get_total(self, discount=0):
        total = sum(price * quantity for price, quantity in self.items.values())
        return total * (100 - discount) / 100 if discount else total

    def clear(self):
        self.items.clear()


class Wallet:
    """Hold money that can be added and spent.

    Ask:
        class for a wallet
        wallet class with spend and add money
        piggy bank class
        class with a balance: add cash, spend cash, error if there is not enough
        Wallet with InsufficientAmount handling

    >>> wallet = Wallet(10)
    >>> wallet.add(5); wallet.spend(12); wallet.balance
    3
    >>> wallet.spend(4)
    Traceback (most recent call last):
    ValueError: not enough money
    """

    def __init__(self, balance=0):
        self.balance = balance

    def add(self, amount):
        self.balance += amount

    def spend(self, amount):
        if amount > self.balance:
            raise ValueError("not enough money")
        self.balance -= amount


class CreditCard:
    """Charge a card up to its limit.

    Ask:
        credit card class with limit
        class for credit card with charge and payment
        CreditCard with charge, make_payment and available credit
        card class which refuses charges over the credit limit

    >>> card = CreditCard("Ann", 100)
    >>> card.charge(60), card.charge(50), card.balance, card.available()
    (True, False, 60, 40)
    >>> card.pay(30); card.charge(70), card.balance
    (True, 100)
    """

    def __init__(self, owner, limit):
        self.owner = owner
        self.limit = limit
        self.balance = 0

    def charge(self, amount):
        if amount > self.available():
            return False
        self.balance += amount
        return True

    def pay(self, amount):
        self.balance -= amount

    def available(self):
        return self.limit - self.balance


class Budget:
    """Plan spending per category and tell what is left.

    Ask:
        budget class with categories and transfers
        class to track spending by category against a budget
        budget tracker with set_limit, spend and remaining
        expense tracker class with categories
        personal budget class

    >>> budget = Budget()
    >>> budget.set_limit("food", 100); budget.spend("food", 30); budget.spend("rent", 5)
    >>> budget.remaining("food"), budget.total_spent(), budget.over_limit()
    (70, 35, ['rent'])
    """

    def __init__(self):
        self.limits = defaultdict(int)
        self.spent = defaultdict(int)

    def set_limit(self, category, amount):
        self.limits[category] = amount

    def spend(self, category, amount):
        self.spent[category] += amount

    def remaining(self, category):
        return self.limits[category] - self.spent[category]

    def total_spent(self):
        return sum(self.spent.values())

    def over_limit(self):
        return [category for category in self.spent if self.remaining(category) < 0]


class CoffeeMachine:
    """Make coffee as long as water and beans last.

    Ask:
        class Coffee machine
        coffee machine class with water and beans
        coffee maker simulation as a class
        machine class with ingredients that must be refilled

    >>> machine = CoffeeMachine(water=300, beans=30)
    >>> machine.make("espresso"), machine.make("lungo"), machine.make("lungo")
    ('espresso', 'lungo', None)
    >>> machine.refill(water=500, beans=50); machine.make("lungo"), machine.water
    ('lungo', 450)
    >>> machine.make("tea")
    Traceback (most recent call last):
    KeyError: 'tea'
    """

    RECIPES = {"espresso": (50, 10), "lungo": (150, 12)}

    def __init__(self, water=0, beans=0):
        self.water = water
        self.beans = beans

    def refill(self, water=0, beans=0):
        self.water += water
        self.beans += beans

    def make(self, drink):
        water, beans = self.RECIPES[drink]
        if water > self.water or beans > self.beans:
            return None
        self.water -= water
        self.beans -= beans
        return drink


class TaskManager:
    """Keep tasks with a priority and a done mark.

    Ask:
        task manager with add_task, complete_task and list_tasks
        todo list class with priorities
        TaskManager class: tasks sorted by priority, open tasks only
        class that manages tasks with a due priority and completion

    >>> tasks = TaskManager()
    >>> tasks.add_task("sleep", 3); tasks.add_task("eat"); tasks.add_task("work", 2)
    >>> tasks.complete_task("work"); tasks.list_tasks(), tasks.list_tasks(done=True)
    (['eat', 'sleep'], ['work'])
    >>> tasks.complete_task("fly")
    Traceback (most recent call last):
    KeyError: 'fly'
    """

    def __init__(self):
        self._tasks = {}

    def add_task(self, name, priority=1):
        self._tasks[name] = {"priority": priority, "done": False}

    def complete_task(self, name):
        self._tasks[name]["done"] = True

    def list_tasks(self, done=False):
        names = [name for name, task in self._tasks.items() if task["done"] == done]
        return sorted(names, key=lambda name: self._tasks[name]["priority"])


class Calendar:
    """Keep events by date.

    Ask:
        calendar class with events
        class to add events to dates and list the events of a day
        event calendar with add_event and events_on
        simple calendar class with upcoming events

    >>> from datetime import date
    >>> calendar = Calendar()
    >>> calendar.add_event(date(2024, 5, 2), "b"); calendar.add_event(date(2024, 5, 1), "a")
    >>> calendar.add_event(date(2024, 5, 1), "c"); calendar.events_on(date(2024, 5, 1))
    ['a', 'c']
    >>> calendar.events_on(date(2024, 1, 1)), calendar.upcoming(date(2024, 5, 2))
    ([], [(datetime.date(2024, 5, 2), 'b')])
    """

    def __init__(self):
        self._events = defaultdict(list)

    def add_event(self, day, title):
        self._events[day].append(title)

    def events_on(self, day):
        return list(self._events.get(day, []))

    def upcoming(self, today):
        return sorted(
            (day, title)
            for day, titles in self._events.items() if day >= today
            for title in titles
        )


class PausableTimer:
    """Measure time with pauses.

    Ask:
        timer class with pause and resume
        stopwatch class with pause
        timer that can be paused and continued
        measure elapsed time without the pauses

    >>> now = 0
    >>> timer = PausableTimer(clock=lambda: now)
    >>> timer.start(); now = 5
    >>> timer.pause(); now = 50
    >>> timer.elapsed(); timer.resume(); now = 52
    5
    >>> timer.elapsed()
    7
    """

    def __init__(self, clock=time.monotonic):
        self._clock = clock
        self.start()

    def start(self):
        self._elapsed = 0
        self._since = self._clock()

    def pause(self):
        self._elapsed = self.elapsed()
        self._since = None

    def resume(self):
        if self._since is None:
            self._since = self._clock()

    def elapsed(self):
        running = 0 if self._since is None else self._clock() - self._since
        return self._elapsed + running


class Lamp:
    """Switch a lamp on and off.

    Ask:
        light switch class
        lamp class with on and off
        class with turn_on, turn_off, toggle and is_on
        class for a device that can be switched on and off

    >>> lamp = Lamp()
    >>> lamp.is_on
    False
    >>> lamp.turn_on(); lamp.is_on
    True
    >>> lamp.toggle(); lamp.is_on
    False
    >>> lamp.toggle(); lamp.turn_off(); lamp.is_on
    False
    """

    def __init__(self):
        self.is_on = False

    def turn_on(self):
        self.is_on = True

    def turn_off(self):
        self.is_on = False

    def toggle(self):
        self.is_on = not self.is_on


class Door:
    """Open, close, lock and unlock a door.

    Ask:
        door class with open and close and lock
        door state machine
        class for a door that can only be opened when it is unlocked
        class with states open, closed and locked

    >>> door = Door()
    >>> door.state
    'closed'
    >>> door.lock(); door.open()
    Traceback (most recent call last):
    ValueError: cannot open a locked door
    >>> door.unlock(); door.open(); door.state
    'open'
    >>> door.lock()
    Traceback (most recent call last):
    ValueError: cannot lock an open door
    >>> door.close(); door.state
    'closed'
    """

    def __init__(self):
        self.state = "closed"

    def open(self):
        if self.state == "locked":
            raise ValueError("cannot open a locked door")
        self.state = "open"

    def close(self):
        if self.state == "open":
            self.state = "closed"

    def lock(self):
        if self.state == "open":
            raise ValueError("cannot lock an open door")
        self.state = "locked"

    def unlock(self):
        if self.state == "locked":
            self.state = "closed"


class Television:
    """Change channel and volume of a television.

    Ask:
        tv class with channels and volume
        television class with volume between 0 and 100
        remote control class
        class TV with turn on, channel up and volume up

    >>> tv = Television(channels=3)
    >>> tv.next_channel(); tv.next_channel(); tv.next_channel(); tv.channel
    1
    >>> tv.change_volume(30); tv.volume
    50
    >>> tv.change_volume(80); tv.volume, tv.change_volume(-500), tv.volume
    (100, None, 0)
    """

    def __init__(self, channels=10):
        self.channels = channels
        self.channel = 1
        self.volume = 20

    def next_channel(self):
        self.channel = self.channel % self.channels + 1

    def change_volume(self, amount):
        self.volume = max(0, min(100, self.volume + amount))


class GuessingGame:
    """Tell whether guesses are too high or too low and count them.

    Ask:
        number guessing game class
        guess the number as a class with a guess method
        GuessingGame class that counts the attempts
        class for a higher lower game

    >>> game = GuessingGame(secret=7)
    >>> game.guess(9), game.guess(3), game.guess(7), game.attempts
    ('too high', 'too low', 'correct', 3)
    >>> 1 <= GuessingGame(limit=5).secret <= 5
    True
    """

    def __init__(self, limit=100, secret=None):
        self.secret = random.randint(1, limit) if secret is None else secret
        self.attempts = 0

    def guess(self, number):
        self.attempts += 1
        if number == self.secret:
            return "correct"
        return "too high" if number > self.secret else "too low"


class Hangman:
    """Play hangman letter by letter.

    Ask:
        hangman game class
        Hangman class with guess and masked word
        class for the hangman game with lives
        hangman as a class: word, guessed letters, remaining attempts

    >>> game = Hangman("Anna", lives=1)
    >>> game.guess("n"), game.masked(), game.is_won()
    (True, '_nn_', False)
    >>> game.guess("a"), game.masked(), game.is_won(), game.is_lost()
    (True, 'Anna', True, False)
    >>> game.guess("x"), game.is_lost()
    (False, True)
    """

    def __init__(self, word, lives=6):
        self.word = word
        self.lives = lives
        self.guessed = set()

    def guess(self, letter):
        letter = letter.lower()
        hit = letter in self.word.lower()
        if not hit and letter not in self.guessed:
            self.lives -= 1
        self.guessed.add(letter)
        return hit

    def masked(self):
        return "".join(c if c.lower() in self.guessed else "_" for c in self.word)

    def is_won(self):
        return set(self.word.lower()) <= self.guessed

    def is_lost(self):
        return self.lives <= 0


class BlackjackHand:
    """Value the cards of a blackjack hand.

    Ask:
        blackjack hand class
        class for a hand of cards with the value for blackjack
        Hand class: add cards, aces count 1 or 11, is_bust
        black jack hand with value and bust check

    >>> hand = BlackjackHand()
    >>> hand.add("A"); hand.add("K"); hand.value(), hand.is_blackjack(), hand.is_bust()
    (21, True, False)
    >>> hand.add("5"); hand.value(), hand.is_blackjack()
    (16, False)
    >>> hand.add("9"); hand.value(), hand.is_bust()
    (25, True)
    """

    def __init__(self):
        self.ranks = []

    def add(self, rank):
        self.ranks.append(rank)

    def value(self):
        values = {"A": 11, "J": 10, "Q": 10, "K": 10}
        total = sum(values.get(rank) or int(rank) for rank in self.ranks)
        for _ in range(self.ranks.count("A")):
            if total > 21:
                total -= 10
        return total

    def is_blackjack(self):
        return len(self.ranks) == 2 and self.value() == 21

    def is_bust(self):
        return self.value() > 21


class ConnectFour:
    """Drop pieces into columns and find four in a row.

    Ask:
        connect four class
        connect four game class with drop and winner check
        four in a row game as a class
        ConnectFour board with a drop(column, player) method that returns True on a win

    >>> game = ConnectFour()
    >>> [game.drop(0, "x") for _ in range(4)]
    [False, False, False, True]
    >>> game = ConnectFour()
    >>> moves = [(0, "x"), (1, "o"), (1, "x"), (2, "o"), (2, "o"), (2, "x")]
    >>> moves += [(3, "o"), (3, "o"), (3, "o"), (3, "x")]
    >>> [game.drop(column, player) for column, player in moves][-1]
    True
    >>> for _ in range(6): _ = game.drop(6, "xo"[_ % 2])
    >>> game.drop(6, "x")
    Traceback (most recent call last):
    ValueError: column is full
    """

    def __init__(self, rows=6, columns=7):
        self.rows = rows
        self.columns = [[] for _ in range(columns)]

    def drop(self, column, player):
        if len(self.columns[column]) >= self.rows:
            raise ValueError("column is full")
        self.columns[column].append(player)
        return self._wins(column, len(self.columns[column]) - 1, player)

    def _at(self, x, y):
        inside = 0 <= x < len(self.columns) and 0 <= y < len(self.columns[x])
        return self.columns[x][y] if inside else None

    def _wins(self, x, y, player):
        for dx, dy in [(1, 0), (0, 1), (1, 1), (1, -1)]:
            count = 1
            for sign in (1, -1):
                step = sign
                while self._at(x + step * dx, y + step * dy) == player:
                    count += 1
                    step += sign
            if count >= 4:
                return True
        return False


class Turnstile:
    """Let people through a turnstile for coins.

    Ask:
        turnstile state machine
        turnstile class with coin and push
        simple state machine with a transition table
        finite state machine example: turnstile

    >>> gate = Turnstile()
    >>> gate.state, gate.handle("push"), gate.handle("coin"), gate.handle("push")
    ('locked', 'locked', 'unlocked', 'locked')
    >>> gate.handle("kick")
    Traceback (most recent call last):
    ValueError: cannot kick when locked
    """

    TRANSITIONS = {
        ("locked", "coin"): "unlocked",
        ("locked", "push"): "locked",
        ("unlocked", "push"): "locked",
        ("unlocked", "coin"): "unlocked",
    }

    def __init__(self):
        self.state = "locked"

    def handle(self, event):
        if (self.state, event) not in self.TRANSITIONS:
            raise ValueError(f"cannot {event} when {self.state}")
        self.state = self.TRANSITIONS[self.state, event]
        return self.state


class FiniteAutomaton:
    """Accept or refuse strings with a deterministic finite automaton.

    Ask:
        finite automaton class that accepts strings
        deterministic finite automaton class
        DFA with transitions, start state and accepting states
        class which simulates a dfa on an input string

    >>> even_ones = FiniteAutomaton(
    ...     {("e", "0"): "e", ("e", "1"): "o", ("o", "0"): "o", ("o", "1"): "e"}, "e", {"e"})
    >>> even_ones.accepts("0110"), even_ones.accepts("1"), even_ones.accepts("")
    (True, False, True)
    >>> even_ones.accepts("2")
    False
    """

    def __init__(self, transitions, start, accepting):
        self.transitions = transitions
        self.start = start
        self.accepting = accepting

    def accepts(self, text):
        state = self.start
        for symbol in text:
            state = self.transitions.get((state, symbol))
            if state is None:
                return False
        return state in self.accepting


class TextBuffer:
    """Edit text at a cursor.

    Ask:
        text buffer class with cursor
        text editor class with insert, delete and cursor movement
        class that simulates typing with a cursor
        editor buffer: type text, backspace, move left and right

    >>> buffer = TextBuffer()
    >>> buffer.insert("helo"); buffer.move(-1); buffer.insert("l"); buffer.text
    'hello'
    >>> buffer.move(99); buffer.backspace(); buffer.text, buffer.cursor
    ('hell', 4)
    >>> buffer.move(-99); buffer.backspace(); buffer.text, buffer.cursor
    ('hell', 0)
    """

    def __init__(self, text=""):
        self.text = text
        self.cursor = len(text)

    def insert(self, text):
        self.text = self.text[:self.cursor] + text + self.text[self.cursor:]
        self.cursor += len(text)

    def backspace(self, count=1):
        start = max(0, self.cursor - count)
        self.text = self.text[:start] + self.text[self.cursor:]
        self.cursor = start

    def move(self, steps):
        self.cursor = max(0, min(len(self.text), self.cursor + steps))


class TextHistory:
    """Edit text with undo and redo.

    Ask:
        simple text editor class with write, undo and redo
        TextEditor class with type, undo and redo of text
        document class that can undo and redo writing
        notepad class with undo

    >>> editor = TextHistory()
    >>> editor.write("a"); editor.write("b"); editor.undo(); editor.text
    'a'
    >>> editor.redo(); editor.text
    'ab'
    >>> editor.undo(); editor.write("c"); editor.redo(); editor.text
    'ac'
    >>> editor.undo(); editor.undo(); editor.undo(); editor.text
    ''
    """

    def __init__(self):
        self.text = ""
        self._past = []
        self._future = []

    def write(self, text):
        self._past.append(self.text)
        self._future.clear()
        self.text += text

    def undo(self):
        if self._past:
            self._future.append(self.text)
            self.text = self._past.pop()

    def redo(self):
        if self._future:
            self._past.append(self.text)
            self.text = self._future.pop()


class Spreadsheet:
    """Hold values and functions of other cells under cell names.

    Ask:
        spreadsheet class
        spreadsheet cells with values and formulas
        class where cells can depend on other cells
        tiny excel-like sheet with set and get of cells

    >>> sheet = Spreadsheet()
    >>> sheet.set("A1", 2); sheet.set("A2", 3)
    >>> sheet.set("A3", lambda cell: cell("A1") * cell("A2")); sheet.get("A3")
    6
    >>> sheet.set("A1", 10); sheet.get("A3"), sheet.get("B9")
    (30, None)
    """

    def __init__(self):
        self._cells = {}

    def set(self, name, value):
        self._cells[name] = value

    def get(self, name):
        value = self._cells.get(name)
        return value(self.get) if callable(value) else value


class Time:
    """Hold a time of day in hours, minutes and seconds.

    Ask:
        class Time with hours minutes seconds
        class for hours and minutes that can be added
        time class that normalises minutes and seconds and supports +
        Time class with to_seconds, addition and __str__
        time class hh:mm with addition

    >>> str(Time(1, 59, 30) + Time(0, 0, 45)), Time(1, 1, 1).to_seconds(), str(Time(0, 75))
    ('02:00:15', 3661, '01:15:00')
    >>> Time(1) == Time(0, 60), Time(1) == Time(2)
    (True, False)
    """

    def __init__(self, hours=0, minutes=0, seconds=0):
        minutes += seconds // 60
        self.seconds = seconds % 60
        self.minutes = minutes % 60
        self.hours = hours + minutes // 60

    def to_seconds(self):
        return self.hours * 3600 + self.minutes * 60 + self.seconds

    def __add__(self, other):
        return Time(seconds=self.to_seconds() + other.to_seconds())

    def __eq__(self, other):
        return isinstance(other, Time) and self.to_seconds() == other.to_seconds()

    def __str__(self):
        return f"{self.hours:02d}:{self.minutes:02d}:{self.seconds:02d}"


class Distance:
    """Hold a distance that can be read in several units.

    Ask:
        class for distance in km and miles
        distance class with kilometres, miles and metres as properties
        class that converts a length between units with properties
        Distance class with from_miles class method
        unit aware distance class km miles

    >>> Distance(1609.344).miles, Distance(500).kilometres, round(Distance.from_miles(2).metres)
    (1.0, 0.5, 3219)
    """

    def __init__(self, metres):
        self.metres = metres

    @classmethod
    def from_miles(cls, miles):
        return cls(miles * 1609.344)

    @property
    def kilometres(self):
        return self.metres / 1000

    @property
    def miles(self):
        return self.metres / 1609.344


class Polygon:
    """Give perimeter and area of a polygon.

    Ask:
        polygon class with perimeter
        class for a polygon given by its corner points
        Polygon class with area and perimeter
        area and circumference of a polygon as a class with points

    >>> square = Polygon([(0, 0), (2, 0), (2, 2), (0, 2)])
    >>> square.perimeter(), square.area(), Polygon([(0, 0), (0, 4), (3, 0)]).area()
    (8.0, 4.0, 6.0)
    """

    def __init__(self, points):
        self.points = list(points)

    def sides(self):
        return zip(self.points, self.points[1:] + self.points[:1])

    def perimeter(self):
        return sum(math.dist(a, b) for a, b in self.sides())

    def area(self):
        return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in self.sides())) / 2


class Line:
    """Give slope and intercept of the line through two points.

    Ask:
        line class with slope and intercept
        class for a straight line through two points
        Line class with y at x and intersection
        line equation class from two points

    >>> line = Line((0, 1), (2, 5))
    >>> line.slope, line.intercept, line.y(3), line.is_parallel(Line((0, 0), (1, 2)))
    (2.0, 1.0, 7.0, True)
    >>> line.is_parallel(Line((0, 0), (1, 1)))
    False
    """

    def __init__(self, a, b):
        self.slope = (b[1] - a[1]) / (b[0] - a[0])
        self.intercept = a[1] - self.slope * a[0]

    def y(self, x):
        return self.slope * x + self.intercept

    def is_parallel(self, other):
        return math.isclose(self.slope, other.slope)


class Box:
    """Check rectangles for overlap and for points inside.

    Ask:
        rectangle class with overlap test
        bounding box class
        rectangle class with x, y, width, height, contains and intersects
        axis-aligned box that tells whether it collides with another box

    >>> box = Box(0, 0, 4, 3)
    >>> box.contains(4, 3), box.contains(5, 1), box.intersects(Box(3, 2, 5, 5))
    (True, False, True)
    >>> box.intersects(Box(4, 0, 1, 1)), box.intersects(Box(0, 9, 1, 1))
    (False, False)
    """

    def __init__(self, x, y, width, height):
        self.x = x
        self.y = y
        self.width = width
        self.height = height

    def contains(self, x, y):
        return (self.x <= x <= self.x + self.width
                and self.y <= y <= self.y + self.height)

    def intersects(self, other):
        return (self.x < other.x + other.width and other.x < self.x + self.width
                and self.y < other.y + other.height and other.y < self.y + self.height)


class QuadraticEquation:
    """Solve an equation a x^2 + b x + c = 0.

    Ask:
        quadratic equation class
        class for a quadratic function with roots and vertex
        Quadratic class with discriminant and real roots
        parabola class: coefficients a, b, c with roots and vertex

    >>> equation = QuadraticEquation(1, -3, 2)
    >>> equation.discriminant, equation.roots(), equation.vertex()
    (1, [1.0, 2.0], (1.5, -0.25))
    >>> QuadraticEquation(1, 2, 1).roots(), QuadraticEquation(1, 0, 1).roots()
    ([-1.0], [])
    """

    def __init__(self, a, b, c):
        self.a, self.b, self.c = a, b, c

    @property
    def discriminant(self):
        return self.b ** 2 - 4 * self.a * self.c

    def roots(self):
        if self.discriminant < 0:
            return []
        root = math.sqrt(self.discriminant)
        return sorted({(-self.b + sign * root) / (2 * self.a) for sign in (1, -1)})

    def vertex(self):
        x = -self.b / (2 * self.a)
        return x, self.a * x * x + self.b * x + self.c


class LinearRegression:
    """Fit a straight line to points and predict.

    Ask:
        linear regression class
        LinearRegression with fit and predict in pure python
        class that fits a line with least squares
        simple regression model class without libraries

    >>> model = LinearRegression()
    >>> model.fit([1, 2, 3], [3, 5, 7])
    >>> model.slope, model.intercept, model.predict(10)
    (2.0, 1.0, 21.0)
    """

    def fit(self, xs, ys):
        x_mean = sum(xs) / len(xs)
        y_mean = sum(ys) / len(ys)
        covariance = sum((x - x_mean) * (y - y_mean) for x, y in zip(xs, ys))
        self.slope = covariance / sum((x - x_mean) ** 2 for x in xs)
        self.intercept = y_mean - self.slope * x_mean

    def predict(self, x):
        return self.slope * x + self.intercept


class Perceptron:
    """Learn to separate two classes of points by a line.

    Ask:
        perceptron class
        perceptron from scratch with train and predict
        simplest neural network class in pure python
        single neuron classifier with fit and predict

    >>> model = Perceptron(2)
    >>> points = [(0, 0), (0, 1), (1, 0), (1, 1)]
    >>> model.fit(points, [0, 0, 0, 1])
    >>> [model.predict(point) for point in points]
    [0, 0, 0, 1]
    """

    def __init__(self, inputs, rate=0.1):
        self.weights = [0.0] * inputs
        self.bias = 0.0
        self.rate = rate

    def predict(self, inputs):
        total = self.bias + sum(w * x for w, x in zip(self.weights, inputs))
        return 1 if total > 0 else 0

    def fit(self, samples, labels, epochs=100):
        for _ in range(epochs):
            for inputs, label in zip(samples, labels):
                change = self.rate * (label - self.predict(inputs))
                self.bias += change
                self.weights = [w + change * x for w, x in zip(self.weights, inputs)]


class LinkedQueue:
    """Queue items in linked nodes.

    Ask:
        queue with linked list
        linked queue
        queue implemented with a linked list with head and tail
        fifo queue made of nodes

    >>> queue = LinkedQueue()
    >>> queue.enqueue(1); queue.enqueue(2)
    >>> queue.dequeue(), queue.dequeue(), queue.is_empty()
    (1, 2, True)
    >>> queue.enqueue(3); queue.dequeue()
    3
    >>> queue.dequeue()
    Traceback (most recent call last):
    IndexError: queue is empty
    """

    class Node:
        def __init__(self, value):
            self.value = value
            self.next = None

    def __init__(self):
        self._head = self._tail = None

    def is_empty(self):
        return self._head is None

    def enqueue(self, value):
        node = self.Node(value)
        if self.is_empty():
            self._head = node
        else:
            self._tail.next = node
        self._tail = node

    def dequeue(self):
        if self.is_empty():
            raise IndexError("queue is empty")
        value = self._head.value
        self._head = self._head.next
        return value


class HashSet:
    """Keep distinct values in buckets by their hash.

    Ask:
        hash set class
        implement a set with hashing from scratch
        set class implemented with list buckets
        design a hashset with add, remove and contains
        class Set implementation
        implement my own set class

    >>> numbers = HashSet()
    >>> for number in (1, 17, 1):
    ...     numbers.add(number)
    >>> 17 in numbers, 2 in numbers, len(numbers)
    (True, False, 2)
    >>> numbers.remove(1); numbers.remove(99); 1 in numbers, len(numbers)
    (False, 1)
    """

    def __init__(self, size=16):
        self._buckets = [[] for _ in range(size)]

    def _bucket(self, value):
        return self._buckets[hash(value) % len(self._buckets)]

    def add(self, value):
        if value not in self:
            self._bucket(value).append(value)

    def remove(self, value):
        if value in self:
            self._bucket(value).remove(value)

    def __contains__(self, value):
        return value in self._bucket(value)

    def __len__(self):
        return sum(map(len, self._buckets))


class School:
    """List the students of each grade.

    Ask:
        school class with students per grade
        class for a school roster sorted by grade and name
        school with add_student(name, grade) and students of a grade
        class Classroom which lists students by grade

    >>> school = School()
    >>> school.add_student("Bob", 2); school.add_student("Ann", 2); school.add_student("Cid", 1)
    >>> school.grade(2), school.grade(9), school.roster()
    (['Ann', 'Bob'], [], ['Cid', 'Ann', 'Bob'])
    """

    def __init__(self):
        self._grades = defaultdict(set)

    def add_student(self, name, grade):
        self._grades[grade].add(name)

    def grade(self, number):
        return sorted(self._grades.get(number, ()))

    def roster(self):
        return [name for number in sorted(self._grades) for name in self.grade(number)]


class UrlBuilder:
    """Build a URL step by step.

    Ask:
        url builder class
        builder pattern for a query string
        class to build urls with path parts and query parameters
        fluent builder for urls

    >>> UrlBuilder("https://a.org/").path("x", 3).param("q", "a b").param("n", 2).build()
    'https://a.org/x/3?q=a+b&n=2'
    >>> UrlBuilder("https://a.org").build()
    'https://a.org'
    """

    def __init__(self, base):
        self._parts = [base.rstrip("/")]
        self._params = []

    def path(self, *parts):
        self._parts += [str(part).strip("/") for part in parts]
        return self

    def param(self, name, value):
        self._params.append((name, value))
        return self

    def build(self):
        url = "/".join(self._parts)
        return f"{url}?{urlencode(self._params)}" if self._params else url


class Pipeline:
    """Run data through named steps.

    Ask:
        pipeline class with steps
        class to chain processing steps with add_step and run
        data processing pipeline class
        Pipeline class that passes a value through a list of functions

    >>> pipeline = Pipeline().add_step("strip", str.strip).add_step("upper", str.upper)
    >>> pipeline.run(" a "), pipeline.names(), Pipeline().run(3)
    ('A', ['strip', 'upper'], 3)
    """

    def __init__(self):
        self._steps = []

    def add_step(self, name, func):
        self._steps.append((name, func))
        return self

    def names(self):
        return [name for name, _ in self._steps]

    def run(self, data):
        for _, func in self._steps:
            data = func(data)
        return data


class ConfigSingleton:
    """Share one configuration in the whole program.

    Ask:
        config singleton
        singleton class that holds the settings of the application
        logger singleton
        only one configuration object in the whole program
        singleton with state and get and set methods

    >>> ConfigSingleton().set("debug", True)
    >>> ConfigSingleton().get("debug"), ConfigSingleton() is ConfigSingleton()
    (True, True)
    >>> ConfigSingleton().get("x", 5)
    5
    """

    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance._values = {}
        return cls._instance

    def get(self, key, default=None):
        return self._values.get(key, default)

    def set(self, key, value):
        self._values[key] = value


class WeatherStation:
    """Tell observers about new temperatures.

    Ask:
        weather station class with observers
        observer pattern example with a weather station
        news publisher and subscribers
        observer pattern where subscribers are callables with subscribe and unsubscribe

    >>> seen = []
    >>> station = WeatherStation()
    >>> station.subscribe(seen.append); station.set_temperature(20)
    >>> station.unsubscribe(seen.append); station.set_temperature(25)
    >>> seen, station.temperature
    ([20], 25)
    """

    def __init__(self):
        self.temperature = None
        self._observers = []

    def subscribe(self, observer):
        self._observers.append(observer)

    def unsubscribe(self, observer):
        self._observers.remove(observer)

    def set_temperature(self, temperature):
        self.temperature = temperature
        for observer in self._observers:
            observer(temperature)


class ExponentialAverage:
    """Smooth numbers with an exponential moving average.

    Ask:
        class for exponential moving average
        exponential moving average class with add
        ema class with alpha that is updated value by value
        streaming exponential smoothing class

    >>> average = ExponentialAverage(0.5)
    >>> average.add(10), average.add(20), average.add(20), average.value
    (10, 15.0, 17.5, 17.5)
    """

    def __init__(self, alpha):
        self.alpha = alpha
        self.value = None

    def add(self, number):
        if self.value is None:
            self.value = number
        else:
            self.value = self.alpha * number + (1 - self.alpha) * self.value
        return self.value


class FileLogger:
    """Logger class that appends messages with a time to a file.

    Ask:
        logger class that writes messages to a file with timestamp
        simple file logger class with levels
        Logger class with info, warning and error that appends to a log file
        class to write log lines to a file without the logging module

    >>> import tempfile, pathlib
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     logger = FileLogger(pathlib.Path(folder, "a.log"))
    ...     logger.info("start"); logger.error("oops")
    ...     [line[19:] for line in logger.path.read_text().splitlines()]
    [' INFO start', ' ERROR oops']
    """

    def __init__(self, path):
        self.path = path

    def log(self, level, message):
        stamp = time.strftime("%Y-%m-%d %H:%M:%S")
        with open(self.path, "a", encoding="utf-8") as file:
            file.write(f"{stamp} {level} {message}\n")

    def info(self, message):
        self.log("INFO", message)

    def warning(self, message):
        self.log("WARNING", message)

    def error(self, message):
        self.log("ERROR", message)


class CallCounter:
    """Count how often an object was called.

    Ask:
        class with __call__ that remembers how often it was called
        callable object that counts its calls
        callable class with state
        object that can be called like a function and counts

    >>> counter = CallCounter()
    >>> counter(), counter(), counter.calls
    (1, 2, 2)
    """

    def __init__(self):
        self.calls = 0

    def __call__(self):
        self.calls += 1
        return self.calls


class Multiset:
    """Count items with union, intersection and difference.

    Ask:
        multiset class with union and intersection
        bag class that supports +, & and |
        multiset data structure with operators
        collection that counts duplicates and can be combined with other ones

    >>> a, b = Multiset("aab"), Multiset("abc")
    >>> (a + b).items(), (a & b).items(), (a | b).items()
    (['a', 'a', 'a', 'b', 'b', 'c'], ['a', 'b'], ['a', 'a', 'b', 'c'])
    >>> a.count("a"), a.count("z"), len(a)
    (2, 0, 3)
    """

    def __init__(self, items=()):
        self._items = sorted(items)

    def count(self, item):
        return self._items.count(item)

    def items(self):
        return list(self._items)

    def _combine(self, other, func):
        distinct = {*self._items, *other._items}
        return Multiset(x for x in distinct for _ in range(func(self.count(x), other.count(x))))

    def __add__(self, other):
        return Multiset(self._items + other._items)

    def __and__(self, other):
        return self._combine(other, min)

    def __or__(self, other):
        return self._combine(other, max)

    def __len__(self):
        return len(self._items)
