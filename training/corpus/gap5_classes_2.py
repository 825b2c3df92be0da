"""More classes and context managers people name in one line."""
import gc
import hashlib
import random
import statistics
import time
from collections import Counter, OrderedDict
from contextlib import contextmanager


class CircuitBreaker:
    """Stop calling a function that keeps failing

    Ask:
        class CircuitBreaker
        circuit breaker class with max_failures and reset_timeout that wraps calls
        CircuitBreaker.call(func, *args) raises RuntimeError while the circuit is open
        class that stops calling a service after n failures in a row until a timeout has passed
        circuit breaker pattern with closed and open state

    >>> now = [0]
    >>> breaker = CircuitBreaker(2, 10, clock=lambda: now[0])
    >>> for _ in range(2):
    ...     try:
    ...         breaker.call(int, "x")
    ...     except ValueError:
    ...         pass
    >>> breaker.call(int, "1")
    Traceback (most recent call last):
        ...
    RuntimeError: circuit is open
    >>> now[0] = 10
    >>> breaker.call(int, "1")
    1
    """

    def __init__(self, max_failures=3, reset_timeout=30, clock=time.monotonic):
        self.max_failures = max_failures
        self.reset_timeout = reset_timeout
        self._clock = clock
        self._failures = 0
        self._opened_at = None

    def call(self, func, *args, **kwargs):
        if self._opened_at is not None and self._clock() - self._opened_at < self.reset_timeout:
            raise RuntimeError("circuit is open")
        try:
            result = func(*args, **kwargs)
        except Exception:
            self._failures += 1
            if self._failures >= self.max_failures:
                self._opened_at = self._clock()
            raise
        self._failures = 0
        self._opened_at = None
        return result


class Blockchain:
    """A chain of blocks linked by their hashes

    Ask:
        class Blockchain with add_block and is_valid
        simple blockchain class: genesis block, add_block(data), is_valid checks the hashes
        toy blockchain in python with sha256 where changed data is detected
        blockchain whose blocks hold index, data, previous hash and hash
        chain of blocks class, each block stores the hash of the one before

    >>> chain = Blockchain()
    >>> chain.add_block("a"), chain.add_block("b")
    (None, None)
    >>> len(chain.blocks), chain.is_valid()
    (3, True)
    >>> chain.blocks[2]["previous_hash"] == chain.blocks[1]["hash"]
    True
    >>> chain.blocks[1]["data"] = "forged"
    >>> chain.is_valid()
    False
    """

    def __init__(self):
        self.blocks = []
        self.add_block("genesis")

    def _hash(self, block):
        content = f"{block['index']}|{block['data']}|{block['previous_hash']}"
        return hashlib.sha256(content.encode()).hexdigest()

    def add_block(self, data):
        previous_hash = self.blocks[-1]["hash"] if self.blocks else "0"
        block = {"index": len(self.blocks), "data": data, "previous_hash": previous_hash}
        block["hash"] = self._hash(block)
        self.blocks.append(block)

    def is_valid(self):
        previous_hash = "0"
        for block in self.blocks:
            if block["previous_hash"] != previous_hash or block["hash"] != self._hash(block):
                return False
            previous_hash = block["hash"]
        return True


class Auction:
    """An auction that accepts only higher bids

    Ask:
        class Auction with bids
        auction class with place_bid(bidder, amount), highest_bid and close that returns the winner
        Auction: a bid must be higher than the current one, else ValueError, no bids after closing
        class for an auction with starting price, bids and a winner
        online auction object that rejects low bids and bids after it is closed

    >>> auction = Auction(10)
    >>> auction.place_bid("Ann", 12), auction.place_bid("Bob", 15), auction.highest_bid
    (None, None, 15)
    >>> auction.place_bid("Ann", 15)
    Traceback (most recent call last):
        ...
    ValueError: the bid must be higher than 15
    >>> auction.close()
    'Bob'
    >>> auction.place_bid("Ann", 99)
    Traceback (most recent call last):
        ...
    ValueError: the auction is closed
    """

    def __init__(self, starting_price=0):
        self.highest_bid = starting_price
        self.highest_bidder = None
        self.is_open = True

    def place_bid(self, bidder, amount):
        if not self.is_open:
            raise ValueError("the auction is closed")
        if amount <= self.highest_bid:
            raise ValueError(f"the bid must be higher than {self.highest_bid}")
        self.highest_bid = amount
        self.highest_bidder = bidder

    def close(self):
        self.is_open = False
        return self.highest_bidder


class Portfolio:
    """Shares bought and sold

    Ask:
        class Stock portfolio with buy, sell and value
        Portfolio class: buy(symbol, shares), sell(symbol, shares), value(prices)
        share portfolio object that refuses to sell more shares than it holds
        class to track stock holdings and their total value for a dict of prices
        investment portfolio with buy and sell of stocks, ValueError for too few shares

    >>> portfolio = Portfolio()
    >>> portfolio.buy("ABC", 5), portfolio.buy("ABC", 5), portfolio.buy("XYZ", 1)
    (None, None, None)
    >>> portfolio.sell("ABC", 4), portfolio.sell("XYZ", 1)
    (None, None)
    >>> portfolio.holdings, portfolio.value({"ABC": 2.5})
    ({'ABC': 6}, 15.0)
    >>> portfolio.sell("ABC", 7)
    Traceback (most recent call last):
        ...
    ValueError: not enough shares of ABC
    """

    def __init__(self):
        self.holdings = {}

    def buy(self, symbol, shares):
        self.holdings[symbol] = self.holdings.get(symbol, 0) + shares

    def sell(self, symbol, shares):
        if shares > self.holdings.get(symbol, 0):
            raise ValueError(f"not enough shares of {symbol}")
        self.holdings[symbol] -= shares
        if not self.holdings[symbol]:
            del self.holdings[symbol]

    def value(self, prices):
        return sum(shares * prices[symbol] for symbol, shares in self.holdings.items())


class Statistics:
    """Collect numbers and describe them

    Ask:
        class Statistics with add, mean, median and stdev
        Statistics class with add(value), mean(), median(), mode() and stdev()
        class that collects numbers and returns mean, median and standard deviation
        statistics object: add numbers one by one, then ask for average, median, mode, deviation
        data set class with methods for mean, median, mode and sample standard deviation

    >>> numbers = Statistics()
    >>> for value in (2, 4, 4, 10):
    ...     numbers.add(value)
    >>> numbers.mean(), numbers.median(), numbers.mode(), round(numbers.stdev(), 3)
    (5, 4.0, 4, 3.464)
    """

    def __init__(self):
        self.values = []

    def add(self, value):
        self.values.append(value)

    def mean(self):
        return statistics.mean(self.values)

    def median(self):
        return statistics.median(self.values)

    def mode(self):
        return statistics.mode(self.values)

    def stdev(self):
        return statistics.stdev(self.values)


class WordCounter:
    """Count words over several texts

    Ask:
        class WordCounter with add_text and most_common
        WordCounter class: add_text(text), count(word), most_common(n), ignoring case
        word frequency class that collects several texts
        class that counts words case-insensitively and returns the most frequent ones

    >>> counter = WordCounter()
    >>> counter.add_text("The cat"), counter.add_text("the dog saw THE cat")
    (None, None)
    >>> counter.count("The"), counter.count("cow"), counter.most_common(2)
    (3, 0, [('the', 3), ('cat', 2)])
    """

    def __init__(self):
        self._counts = Counter()

    def add_text(self, text):
        self._counts.update(text.lower().split())

    def count(self, word):
        return self._counts[word.lower()]

    def most_common(self, n):
        return self._counts.most_common(n)


class Robot:
    """A robot on a grid that turns and moves

    Ask:
        class Robot with turn_left, turn_right, move and position
        robot class with x, y and direction, turn_left(), turn_right() and move(steps)
        robot on a grid facing north at the origin that can turn and move forward
        Robot class with methods turn_left, turn_right, move(steps) and a position property

    >>> robot = Robot()
    >>> robot.move(2), robot.turn_right(), robot.move(), robot.position, robot.direction
    (None, None, None, (1, 2), 'E')
    >>> robot.turn_left(), robot.turn_left(), robot.move(3), robot.position, robot.direction
    (None, None, None, (-2, 2), 'W')
    """

    STEPS = {"N": (0, 1), "E": (1, 0), "S": (0, -1), "W": (-1, 0)}

    def __init__(self, x=0, y=0, direction="N"):
        self.x = x
        self.y = y
        self.direction = direction

    def turn_right(self):
        self._turn(1)

    def turn_left(self):
        self._turn(-1)

    def _turn(self, quarter):
        directions = "NESW"
        self.direction = directions[(directions.index(self.direction) + quarter) % 4]

    def move(self, steps=1):
        dx, dy = self.STEPS[self.direction]
        self.x += dx * steps
        self.y += dy * steps

    @property
    def position(self):
        return self.x, self.y


class Library:
    """A library that lends its books

    Ask:
        Library class with add_book, borrow_book and return_book
        library with add_book(title), borrow_book(title), return_book(title) and available_books()
        class Library where borrowing a book that is not available raises ValueError
        simple library system class: add_book, borrow_book, return_book

    >>> library = Library()
    >>> library.add_book("Emma"), library.add_book("Dune"), library.borrow_book("Emma")
    (None, None, None)
    >>> library.available_books()
    ['Dune']
    >>> library.borrow_book("Emma")
    Traceback (most recent call last):
        ...
    ValueError: Emma is not available
    >>> library.return_book("Emma")
    >>> library.available_books()
    ['Dune', 'Emma']
    >>> library.return_book("Emma")
    Traceback (most recent call last):
        ...
    ValueError: Emma was not borrowed
    """

    def __init__(self):
        self._available = []
        self._borrowed = []

    def add_book(self, title):
        self._available.append(title)

    def borrow_book(self, title):
        if title not in self._available:
            raise ValueError(f"{title} is not available")
        self._available.remove(title)
        self._borrowed.append(title)

    def return_book(self, title):
        if title not in self._borrowed:
            raise ValueError(f"{title} was not borrowed")
        self._borrowed.remove(title)
        self._available.append(title)

    def available_books(self):
        return list(self._available)


class SizedTTLCache:
    """A cache with a maximum size whose entries expire

    Ask:
        class Cache with max size and ttl
        cache class with maxsize and time to live, set(key, value) and get(key), None if expired
        ttl cache limited to max_size entries that drops the oldest entry when full
        cache whose items expire after some seconds and that holds at most n items

    >>> now = [0]
    >>> cache = SizedTTLCache(2, 10, clock=lambda: now[0])
    >>> cache.set("a", 1), cache.set("b", 2), cache.set("c", 3)
    (None, None, None)
    >>> cache.get("a"), cache.get("b"), cache.get("c")
    (None, 2, 3)
    >>> now[0] = 10
    >>> cache.get("c") is None
    True
    """

    def __init__(self, max_size, ttl, clock=time.monotonic):
        self.max_size = max_size
        self.ttl = ttl
        self._clock = clock
        self._entries = OrderedDict()

    def set(self, key, value):
        self._entries.pop(key, None)
        self._entries[key] = (value, self._clock() + self.ttl)
        if len(self._entries) > self.max_size:
            self._entries.popitem(last=False)

    def get(self, key):
        if key not in self._entries:
            return None
        value, expires = self._entries[key]
        if self._clock() >= expires:
            del self._entries[key]
            return None
        return value


@contextmanager
def temporary_seed(seed):
    """Seed the random generator for a block and restore its state

    Ask:
        context manager that sets random seed and restores the state
        temporarily seed random inside a with block
        with statement helper that makes random numbers reproducible and restores the state after
        contextmanager for a temporary random seed

    >>> with temporary_seed(3):
    ...     first = random.random()
    >>> state = random.getstate()
    >>> with temporary_seed(3):
    ...     first == random.random()
    True
    >>> random.getstate() == state
    True
    """
    state = random.getstate()
    random.seed(seed)
    try:
        yield
    finally:
        random.setstate(state)


@contextmanager
def gc_disabled():
    """Switch garbage collection off for a block

    Ask:
        context manager that disables garbage collection
        turn off the garbage collector inside a with block and turn it on again
        with block without gc
        contextmanager to pause gc, restored only if it was enabled before

    >>> with gc_disabled():
    ...     gc.isenabled()
    False
    >>> gc.isenabled()
    True
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@contextmanager
def html_element(name):
    """Print an opening and a closing tag around a block

    Ask:
        context manager that prints html tag around a block
        with tag("p"): prints <p> before the block and </p> after it
        contextmanager for html tags that prints the start tag and the end tag
        print opening and closing tag with a with statement

    >>> with html_element("p"):
    ...     print("hello")
    <p>
    hello
    </p>
    """
    print(f"<{name}>")
    try:
        yield
    finally:
        print(f"</{name}>")
