"""Everyday requests: a few values more, and small game and calculator classes."""
import random


def ends_of_list(items):
    """Return the first and the last element of a list as a tuple.

    Ask:
        first and last element of a list as a tuple
        first and last elements
        get the first and last item of a list
        return both ends of an array
        function that gives (first, last) of a list

    >>> ends_of_list([4, 5, 6])
    (4, 6)
    >>> ends_of_list(["a"])
    ('a', 'a')
    """
    return items[0], items[-1]


def unique_dict_values(mapping):
    """Return the different values of a dictionary as a list, in order.

    Ask:
        get unique values from a dict
        list of the distinct values of a dictionary
        all different values in a dict
        dictionary values without duplicates
        which values occur in the dict, each once

    >>> unique_dict_values({"a": 2, "b": 1, "c": 2})
    [2, 1]
    >>> unique_dict_values({})
    []
    """
    return list(dict.fromkeys(mapping.values()))


def flip_coin():
    """Return "heads" or "tails" at random.

    Ask:
        coin flip heads or tails
        flip a coin and return heads or tails
        toss a coin
        random heads or tails
        simulate one coin toss

    >>> {flip_coin() for _ in range(200)} == {"heads", "tails"}
    True
    """
    return random.choice(["heads", "tails"])


def magic_8_ball():
    """Return a random answer of a magic 8 ball.

    Ask:
        magic 8 ball answer
        random answer to a yes or no question like a magic eight ball
        magic 8 ball function
        fortune teller that answers a question at random
        pick one of several answers at random: yes, no, maybe

    >>> answers = {magic_8_ball() for _ in range(500)}
    >>> len(answers), "Ask again later" in answers
    (6, True)
    """
    return random.choice([
        "It is certain", "Most likely", "Yes",
        "Ask again later", "Don't count on it", "Very doubtful",
    ])


def fizzbuzz_of(number):
    """Return the FizzBuzz word of one number, or the number as text.

    Ask:
        fizzbuzz returns string for a number
        fizzbuzz for a single number
        return Fizz, Buzz, FizzBuzz or the number as a string
        function fizzbuzz(number) that handles one number
        what does fizzbuzz say for the number n?

    >>> [fizzbuzz_of(n) for n in (1, 3, 5, 15)]
    ['1', 'Fizz', 'Buzz', 'FizzBuzz']
    """
    if number % 15 == 0:
        return "FizzBuzz"
    if number % 3 == 0:
        return "Fizz"
    if number % 5 == 0:
        return "Buzz"
    return str(number)


def balance_with_interest(balance, rate, years):
    """Return a balance after simple interest of so many percent for some years.

    Ask:
        simple bank interest after n years
        balance after n years of simple interest
        final amount with simple interest
        how much money is on the account with simple interest after some years?
        principal plus simple interest

    >>> balance_with_interest(1000, 5, 3)
    1150.0
    >>> balance_with_interest(200, 10, 0)
    200.0
    """
    return balance + balance * rate * years / 100


class MemoryCalculator:
    """Calculate and keep a number in memory.

    Ask:
        class Calculator with memory
        class Calculator with memory store and recall
        calculator class with store, recall and clear memory
        pocket calculator class with M+, MR and MC
        write a calculator class that has a memory

    >>> calculator = MemoryCalculator()
    >>> calculator.store(calculator.add(2, 3)); calculator.recall()
    5
    >>> calculator.clear(); calculator.recall()
    0
    >>> calculator.subtract(7, 2), calculator.multiply(4, 3), calculator.divide(9, 2)
    (5, 12, 4.5)
    """

    def __init__(self):
        self.memory = 0

    def add(self, a, b):
        return a + b

    def subtract(self, a, b):
        return a - b

    def multiply(self, a, b):
        return a * b

    def divide(self, a, b):
        return a / b

    def store(self, value):
        self.memory = value

    def recall(self):
        return self.memory

    def clear(self):
        self.memory = 0


class BattleshipBoard:
    """Keep the ships and shots of a game of battleship.

    Ask:
        class Battleship board
        class Battleship board with place ship and fire
        battleship board class
        write a class for a battleship grid with ships and shots
        battleship game class that says hit, miss or sunk

    >>> board = BattleshipBoard(5)
    >>> board.place_ship(0, 0, 2), board.place_ship(0, 1, 3), board.place_ship(4, 4, 2)
    (True, False, False)
    >>> board.fire(1, 1), board.fire(0, 0), board.all_sunk(), board.fire(0, 1)
    ('miss', 'hit', False, 'sunk')
    >>> board.all_sunk(), board.place_ship(2, 4, 2, vertical=True)
    (True, True)
    """

    def __init__(self, size=10):
        self.size = size
        self.ships = []
        self.shots = set()

    def place_ship(self, row, column, length, vertical=False):
        if vertical:
            cells = {(row + i, column) for i in range(length)}
        else:
            cells = {(row, column + i) for i in range(length)}
        inside = all(0 <= r < self.size and 0 <= c < self.size for r, c in cells)
        if not inside or any(cells & ship for ship in self.ships):
            return False
        self.ships.append(cells)
        return True

    def fire(self, row, column):
        self.shots.add((row, column))
        for ship in self.ships:
            if (row, column) in ship:
                return "sunk" if ship <= self.shots else "hit"
        return "miss"

    def all_sunk(self):
        return all(ship <= self.shots for ship in self.ships)


class Player:
    """Keep the score and the lives of a player.

    Ask:
        class Player with score and lives
        player class with add points and lose life
        write a class for a player in a game with name, score and lives
        game player object: score goes up, lives go down, alive or not
        Player class with an is_alive method

    >>> player = Player("Ann", lives=2)
    >>> player.add_points(10); player.lose_life(); player.score, player.lives
    (10, 1)
    >>> player.is_alive(), player.lose_life(), player.is_alive()
    (True, None, False)
    >>> player.lose_life(); player.lives
    0
    """

    def __init__(self, name, lives=3):
        self.name = name
        self.lives = lives
        self.score = 0

    def add_points(self, points):
        self.score += points

    def lose_life(self):
        self.lives = max(self.lives - 1, 0)

    def is_alive(self):
        return self.lives > 0
