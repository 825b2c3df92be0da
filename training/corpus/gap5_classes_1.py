"""Classes people name in one line: the methods, parameters and rules as they say them."""
import heapq
import math
import random
from bisect import bisect_right
from collections import Counter, OrderedDict, defaultdict, deque


class EventBus:
    """An event bus whose handlers are passed to subscribe

    Ask:
        event bus class with subscribe(event, handler), unsubscribe and publish
        EventBus with subscribe(event, callback), unsubscribe and publish(event, data)
        pub/sub class: subscribe a handler to an event, unsubscribe it, publish to all handlers
        an event bus where publish calls every handler that was subscribed to the event
        simple publish subscribe class in python with unsubscribe
        class that lets listeners subscribe to a topic and publishes messages to them

    >>> bus, seen = EventBus(), []
    >>> bus.subscribe("saved", seen.append)
    >>> bus.publish("saved", 1)
    >>> bus.publish("other", 2)
    >>> bus.unsubscribe("saved", seen.append)
    >>> bus.publish("saved", 3)
    >>> seen
    [1]
    """

    def __init__(self):
        self._handlers = defaultdict(list)

    def subscribe(self, event, handler):
        self._handlers[event].append(handler)

    def unsubscribe(self, event, handler):
        self._handlers[event].remove(handler)

    def publish(self, event, *args, **kwargs):
        for handler in list(self._handlers[event]):
            handler(*args, **kwargs)


class UpdatablePriorityQueue:
    """A priority queue whose priorities can be changed

    Ask:
        a priority queue class with push, pop and update of an item's priority
        priority queue with push(item, priority), update(item, priority), pop of the lowest
        heap based priority queue where the priority of an entry can be changed later
        class for a priority queue that supports decrease key
        PriorityQueue with push, pop, update and is_empty, the smallest priority comes first
        indexed priority queue with lazy deletion and change of priority

    >>> queue = UpdatablePriorityQueue()
    >>> for item, priority in (("a", 5), ("b", 3), ("c", 4)):
    ...     queue.push(item, priority)
    >>> queue.update("a", 1)
    >>> queue.update("b", 9)
    >>> len(queue), [queue.pop() for _ in range(3)], queue.is_empty()
    (3, ['a', 'c', 'b'], True)
    >>> queue.pop()
    Traceback (most recent call last):
        ...
    IndexError: pop from an empty priority queue
    """

    def __init__(self):
        self._heap = []
        self._priorities = {}

    def push(self, item, priority):
        self._priorities[item] = priority
        heapq.heappush(self._heap, (priority, item))

    def update(self, item, priority):
        if item not in self._priorities:
            raise KeyError(item)
        self.push(item, priority)

    def pop(self):
        while self._heap:
            priority, item = heapq.heappop(self._heap)
            if self._priorities.get(item) == priority:
                del self._priorities[item]
                return item
        raise IndexError("pop from an empty priority queue")

    def is_empty(self):
        return not self._priorities

    def __len__(self):
        return len(self._priorities)


class LRUCache:
    """A least recently used cache whose get returns -1 for a missing key

    Ask:
        LRUCache with capacity, get returns -1 if the key is missing, put evicts the oldest
        class LRUCache(capacity) with put(key, value) and get(key), -1 if absent
        lru cache like in the leetcode problem, get returns -1 when not found
        least recently used cache with get and put in O(1), -1 for a missing key
        implement an LRU cache using OrderedDict, return -1 for unknown keys

    >>> cache = LRUCache(2)
    >>> cache.put(1, "a"), cache.put(2, "b"), cache.get(1)
    (None, None, 'a')
    >>> cache.put(3, "c")
    >>> cache.get(2), cache.get(3)
    (-1, 'c')
    >>> cache.put(1, "x"), cache.put(4, "d")
    (None, None)
    >>> cache.get(3), cache.get(1)
    (-1, 'x')
    """

    def __init__(self, capacity):
        self.capacity = capacity
        self._items = OrderedDict()

    def get(self, key):
        if key not in self._items:
            return -1
        self._items.move_to_end(key)
        return self._items[key]

    def put(self, key, value):
        self._items[key] = value
        self._items.move_to_end(key)
        if len(self._items) > self.capacity:
            self._items.popitem(last=False)


class Vector:
    """A vector with any number of components

    Ask:
        Vector class with any number of components and dot product
        n-dimensional vector class with addition, subtraction, scaling, dot and magnitude
        class Vector(*components) with +, -, * by a number, dot(other) and magnitude()
        a vector of arbitrary dimension that refuses to add vectors of different length
        math vector class of n components with dot product and norm

    >>> v = Vector(1, 2, 2)
    >>> v + Vector(1, 0, 1), v - Vector(1, 0, 1), v * 2
    (Vector(2, 2, 3), Vector(0, 2, 1), Vector(2, 4, 4))
    >>> v.dot(Vector(3, 1, 1)), v.magnitude(), v == Vector(1, 2, 2), v == Vector(1, 2, 3)
    (7, 3.0, True, False)
    >>> v + Vector(1, 2)
    Traceback (most recent call last):
        ...
    ValueError: vectors differ in length
    """

    def __init__(self, *components):
        self.components = components

    def _pairs(self, other):
        if len(self.components) != len(other.components):
            raise ValueError("vectors differ in length")
        return zip(self.components, other.components)

    def __add__(self, other):
        return Vector(*(a + b for a, b in self._pairs(other)))

    def __sub__(self, other):
        return Vector(*(a - b for a, b in self._pairs(other)))

    def __mul__(self, number):
        return Vector(*(c * number for c in self.components))

    def __eq__(self, other):
        return isinstance(other, Vector) and self.components == other.components

    def dot(self, other):
        return sum(a * b for a, b in self._pairs(other))

    def magnitude(self):
        return math.hypot(*self.components)

    def __repr__(self):
        return f"Vector({', '.join(map(repr, self.components))})"


class TicTacToe:
    """A tic-tac-toe board with moves by row and column

    Ask:
        TicTacToe class with make_move(row, col), winner and is_full
        tic tac toe board class, players X and O take turns, make_move(row, col) refuses taken cells
        class for a tic-tac-toe game with make_move(row, col), check winner and a draw check
        noughts and crosses board with rows and columns, occupied field raises ValueError
        3x3 tic tac toe game object: place by row and column, know the winner, know when it is full

    >>> game = TicTacToe()
    >>> for cell in ((0, 0), (1, 0), (0, 1), (1, 1)):
    ...     game.make_move(*cell)
    >>> game.winner(), game.is_full()
    (None, False)
    >>> game.make_move(0, 2)
    >>> game.winner()
    'X'
    >>> game.make_move(0, 0)
    Traceback (most recent call last):
        ...
    ValueError: cell is already taken
    """

    def __init__(self):
        self.board = [[" "] * 3 for _ in range(3)]
        self.player = "X"

    def make_move(self, row, col):
        if self.board[row][col] != " ":
            raise ValueError("cell is already taken")
        self.board[row][col] = self.player
        self.player = "O" if self.player == "X" else "X"

    def winner(self):
        lines = [*self.board, *zip(*self.board)]
        lines.append([self.board[i][i] for i in range(3)])
        lines.append([self.board[i][2 - i] for i in range(3)])
        for first, second, third in lines:
            if first == second == third != " ":
                return first
        return None

    def is_full(self):
        return all(cell != " " for row in self.board for cell in row)


class StockInventory:
    """An inventory with add_stock, remove_stock and get_stock

    Ask:
        inventory class with add_stock(item, quantity), remove_stock and get_stock(item)
        class Inventory with add_stock, remove_stock and low_stock(threshold)
        stock keeping class that refuses to remove more than is in stock
        warehouse inventory with add_stock, remove_stock, get_stock and items below a threshold
        track product quantities: add stock, remove stock with ValueError if there is not enough

    >>> stock = StockInventory()
    >>> stock.add_stock("nut", 5), stock.add_stock("nut", 2), stock.add_stock("bolt", 9)
    (None, None, None)
    >>> stock.remove_stock("nut", 4)
    >>> stock.get_stock("nut"), stock.get_stock("gear"), stock.low_stock(9)
    (3, 0, ['nut'])
    >>> stock.remove_stock("nut", 4)
    Traceback (most recent call last):
        ...
    ValueError: not enough nut in stock
    """

    def __init__(self):
        self._stock = {}

    def add_stock(self, item, quantity):
        self._stock[item] = self.get_stock(item) + quantity

    def remove_stock(self, item, quantity):
        if quantity > self.get_stock(item):
            raise ValueError(f"not enough {item} in stock")
        self._stock[item] -= quantity

    def get_stock(self, item):
        return self._stock.get(item, 0)

    def low_stock(self, threshold):
        return [item for item, count in self._stock.items() if count < threshold]


class GradeBook:
    """A grade book with add_grade and average

    Ask:
        gradebook with add_grade(student, grade) and average(student)
        GradeBook class: add_grade(name, grade), average(name) and class_average()
        grade book that stores grades per student, with student average and class average
        class to record marks of pupils with add_grade and average, unknown student raises KeyError
        teacher's gradebook class with averages per student and top student

    >>> book = GradeBook()
    >>> for student, grade in (("Ann", 90), ("Bob", 60), ("Ann", 80)):
    ...     book.add_grade(student, grade)
    >>> book.average("Ann"), book.class_average(), book.top_student()
    (85.0, 76.66666666666667, 'Ann')
    >>> book.average("Cy")
    Traceback (most recent call last):
        ...
    KeyError: 'Cy'
    """

    def __init__(self):
        self.grades = {}

    def add_grade(self, student, grade):
        self.grades.setdefault(student, []).append(grade)

    def average(self, student):
        grades = self.grades[student]
        return sum(grades) / len(grades)

    def class_average(self):
        grades = [grade for values in self.grades.values() for grade in values]
        return sum(grades) / len(grades) if grades else 0

    def top_student(self):
        return max(self.grades, key=self.average, default=None)


class Deck:
    """A deck of 52 cards that knows its length

    Ask:
        Deck class with shuffle, deal(n) and __len__
        deck of 52 playing cards with shuffle(), deal(n) and len(), ValueError for too many
        class Deck: 52 cards as strings, shuffle, deal n cards from the top, number of cards left
        card deck object that deals n cards and raises when not enough cards remain
        class for a pack of cards with shuffle, deal and remaining count

    >>> deck = Deck()
    >>> len(deck), len(set(deck.cards))
    (52, 52)
    >>> deck.shuffle()
    >>> hand = deck.deal(5)
    >>> len(hand), len(deck), set(hand) & set(deck.cards)
    (5, 47, set())
    >>> deck.deal(48)
    Traceback (most recent call last):
        ...
    ValueError: not enough cards left
    """

    RANKS = ("2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K", "A")
    SUITS = "♠♥♦♣"

    def __init__(self):
        self.cards = [rank + suit for suit in self.SUITS for rank in self.RANKS]

    def shuffle(self):
        random.shuffle(self.cards)

    def deal(self, n=1):
        if n > len(self.cards):
            raise ValueError("not enough cards left")
        return [self.cards.pop() for _ in range(n)]

    def __len__(self):
        return len(self.cards)


class Fraction:
    """A fraction with the four operations in lowest terms

    Ask:
        Fraction class with add, subtract, multiply and divide, always in lowest terms
        fraction class that supports +, -, *, / and == and simplifies itself
        class Fraction(numerator, denominator) with + - * /, zero denominator raises ValueError
        rational number class with arithmetic operators, always reduced, sign in the numerator
        implement fractions with operator overloading for + - * / and a string like 3/4

    >>> half, third = Fraction(2, 4), Fraction(1, 3)
    >>> print(half, half + third, half - third, third - half, half * third, half / third)
    1/2 5/6 1/6 -1/6 1/6 3/2
    >>> Fraction(1, -2) == Fraction(-1, 2), half == third
    (True, False)
    >>> Fraction(1, 0)
    Traceback (most recent call last):
        ...
    ValueError: denominator must not be zero
    """

    def __init__(self, numerator, denominator=1):
        if denominator == 0:
            raise ValueError("denominator must not be zero")
        divisor = math.gcd(numerator, denominator)
        if denominator < 0:
            divisor = -divisor
        self.numerator = numerator // divisor
        self.denominator = denominator // divisor

    def __add__(self, other):
        return Fraction(self.numerator * other.denominator + other.numerator * self.denominator,
                        self.denominator * other.denominator)

    def __sub__(self, other):
        return self + Fraction(-other.numerator, other.denominator)

    def __mul__(self, other):
        return Fraction(self.numerator * other.numerator, self.denominator * other.denominator)

    def __truediv__(self, other):
        return self * Fraction(other.denominator, other.numerator)

    def __eq__(self, other):
        return (self.numerator, self.denominator) == (other.numerator, other.denominator)

    def __str__(self):
        return f"{self.numerator}/{self.denominator}"


class Playlist:
    """A playlist with a current song, next and previous that wrap around

    Ask:
        class Playlist with add, remove, next and previous
        playlist class with next() and previous() that wrap around at the ends
        music playlist: add songs, go to the next song, go back to the previous one, current song
        Playlist with add(song), remove(song), current(), next() and previous(), circular
        song list class where next after the last song starts again with the first

    >>> songs = Playlist()
    >>> songs.current() is None
    True
    >>> songs.add("a"), songs.add("b"), songs.add("c")
    (None, None, None)
    >>> songs.current(), songs.next(), songs.next(), songs.next(), songs.previous()
    ('a', 'b', 'c', 'a', 'c')
    >>> songs.remove("a")
    >>> songs.current()
    'c'
    """

    def __init__(self):
        self.songs = []
        self._index = 0

    def add(self, song):
        self.songs.append(song)

    def remove(self, song):
        index = self.songs.index(song)
        del self.songs[index]
        if index < self._index:
            self._index -= 1
        elif self._index == len(self.songs):
            self._index = 0

    def current(self):
        return self.songs[self._index] if self.songs else None

    def next(self):
        return self._step(1)

    def previous(self):
        return self._step(-1)

    def _step(self, offset):
        if self.songs:
            self._index = (self._index + offset) % len(self.songs)
        return self.current()


class MovingAverage:
    """The mean of the last values of a stream

    Ask:
        MovingAverage class with size and next(value) that averages the last size values
        class MovingAverage with next(val)
        moving average from a data stream, next(value) gives the mean of the window
        stream averager: constructor takes the window size, next(value) returns the current mean
        class that computes the average of the last n numbers as they arrive using next()
        class RollingAverage
        RollingAverage class

    >>> average = MovingAverage(3)
    >>> [average.next(value) for value in (1, 10, 3, 5)]
    [1.0, 5.5, 4.666666666666667, 6.0]
    """

    def __init__(self, size):
        self._window = deque(maxlen=size)

    def next(self, value):
        self._window.append(value)
        return sum(self._window) / len(self._window)


class HitCounter:
    """Count the hits of the past five minutes by given timestamps

    Ask:
        class HitCounter with hit(timestamp) and get_hits(timestamp) for the past 300 seconds
        hit counter class: hit(timestamp) records, get_hits(timestamp) counts the last 5 minutes
        design a hit counter that counts hits in the past 300 seconds with timestamps passed in
        count website hits in the last five minutes, methods hit and get_hits take a timestamp
        sliding window hit counter with a deque of timestamps

    >>> counter = HitCounter()
    >>> for timestamp in (1, 2, 3, 300):
    ...     counter.hit(timestamp)
    >>> counter.get_hits(300), counter.get_hits(301), counter.get_hits(600)
    (4, 3, 0)
    """

    def __init__(self):
        self._hits = deque()

    def hit(self, timestamp):
        self._hits.append(timestamp)

    def get_hits(self, timestamp):
        while self._hits and self._hits[0] <= timestamp - 300:
            self._hits.popleft()
        return len(self._hits)


class MessageLogger:
    """Allow a message only once in ten seconds

    Ask:
        class Logger should_print_message(timestamp, message), each message at most every 10 seconds
        logger rate limiter: should_print_message(timestamp, message) returns True or False
        logger class that lets the same message through only once in 10 seconds
        should_print_message method that suppresses repeated messages within ten seconds
        class that decides by timestamp if a log message may be printed again

    >>> logger = MessageLogger()
    >>> logger.should_print_message(1, "foo"), logger.should_print_message(2, "bar")
    (True, True)
    >>> logger.should_print_message(3, "foo"), logger.should_print_message(11, "foo")
    (False, True)
    >>> logger.should_print_message(20, "foo")
    False
    """

    def __init__(self):
        self._next_allowed = {}

    def should_print_message(self, timestamp, message):
        if message in self._next_allowed and timestamp < self._next_allowed[message]:
            return False
        self._next_allowed[message] = timestamp + 10
        return True


class TimeMap:
    """A store that keeps every value of a key with its timestamp

    Ask:
        class TimeMap with set(key, value, timestamp) and get(key, timestamp)
        time based key value store, get returns the latest value not after the timestamp
        TimeMap: set values with increasing timestamps, get the value at a time or an empty string
        key-value store with history where get(key, timestamp) uses binary search
        versioned dictionary by time with set(key, value, timestamp)

    >>> store = TimeMap()
    >>> store.set("a", "old", 1), store.set("a", "new", 4)
    (None, None)
    >>> store.get("a", 1), store.get("a", 3), store.get("a", 4)
    ('old', 'old', 'new')
    >>> store.get("a", 0), store.get("b", 9)
    ('', '')
    """

    def __init__(self):
        self._times = defaultdict(list)
        self._values = defaultdict(list)

    def set(self, key, value, timestamp):
        self._times[key].append(timestamp)
        self._values[key].append(value)

    def get(self, key, timestamp):
        position = bisect_right(self._times[key], timestamp)
        return self._values[key][position - 1] if position else ""


class SnapshotArray:
    """An array that remembers its values at each snapshot

    Ask:
        class SnapshotArray with set(index, value), snap() and get(index, snap_id)
        SnapshotArray(length): all zeros, snap returns the snapshot id, get reads an old snapshot
        array with snapshots, get(index, snap_id) returns the value at the time of the snap
        data structure that can take snapshots of an array and read them later
        snapshot array that stores only the changes

    >>> array = SnapshotArray(2)
    >>> array.set(0, 5)
    >>> array.snap()
    0
    >>> array.set(0, 6)
    >>> array.snap(), array.snap()
    (1, 2)
    >>> array.get(0, 0), array.get(0, 1), array.get(0, 2), array.get(1, 0)
    (5, 6, 6, 0)
    """

    def __init__(self, length):
        self._history = [[(-1, 0)] for _ in range(length)]
        self._snap_id = 0

    def set(self, index, value):
        self._history[index].append((self._snap_id, value))

    def snap(self):
        self._snap_id += 1
        return self._snap_id - 1

    def get(self, index, snap_id):
        versions = self._history[index]
        return versions[bisect_right(versions, snap_id, key=lambda version: version[0]) - 1][1]


class NumArray:
    """Range sums over a list whose items can be changed

    Ask:
        class NumArray with update(index, value) and sum_range(left, right)
        NumArray with sum_range and update in O(log n)
        mutable range sum query class, both ends of the range inclusive
        binary indexed tree class built from nums with update(index, val) and sum_range(left, right)
        data structure for range sums with point updates, sum_range includes left and right

    >>> array = NumArray([1, 3, 5, 7])
    >>> array.sum_range(0, 2), array.sum_range(1, 3), array.sum_range(2, 2)
    (9, 15, 5)
    >>> array.update(1, 2)
    >>> array.sum_range(0, 2), array.sum_range(0, 0), array.sum_range(0, 3)
    (8, 1, 15)
    """

    def __init__(self, nums):
        self._nums = [0] * len(nums)
        self._tree = [0] * (len(nums) + 1)
        for index, value in enumerate(nums):
            self.update(index, value)

    def update(self, index, value):
        change = value - self._nums[index]
        self._nums[index] = value
        index += 1
        while index < len(self._tree):
            self._tree[index] += change
            index += index & -index

    def _prefix(self, count):
        total = 0
        while count:
            total += self._tree[count]
            count &= count - 1
        return total

    def sum_range(self, left, right):
        return self._prefix(right + 1) - self._prefix(left)


class MyHashMap:
    """A hash map from buckets with put, get and remove

    Ask:
        class MyHashMap with put, get, remove
        MyHashMap without using dict: put(key, value), get(key) returns -1 if absent, remove(key)
        design a hash map with chaining, get gives -1 for missing keys
        own hashmap class with buckets, put overwrites, remove of an unknown key does nothing
        implement a hash map with separate chaining and methods put, get and remove

    >>> table = MyHashMap()
    >>> table.put(1, "a"), table.put(1001, "b"), table.put(1, "c")
    (None, None, None)
    >>> table.get(1), table.get(1001), table.get(2)
    ('c', 'b', -1)
    >>> table.remove(1), table.remove(7), table.get(1), table.get(1001)
    (None, None, -1, 'b')
    """

    def __init__(self, size=1000):
        self._buckets = [[] for _ in range(size)]

    def _bucket(self, key):
        return self._buckets[hash(key) % len(self._buckets)]

    def put(self, key, value):
        self.remove(key)
        self._bucket(key).append((key, value))

    def get(self, key):
        for other, value in self._bucket(key):
            if other == key:
                return value
        return -1

    def remove(self, key):
        bucket = self._bucket(key)
        bucket[:] = [pair for pair in bucket if pair[0] != key]


class UrlShortener:
    """Short codes for long addresses

    Ask:
        url shortener class with shorten(url) and expand(code)
        class UrlShortener with shorten and expand, the same url gets the same code
        in-memory url shortener that gives every url a base 62 code
        tiny url class: shorten(url) returns a short code, expand(code) the original url or KeyError
        class that maps long links to short ids and back

    >>> links = UrlShortener()
    >>> code = links.shorten("https://example.org/a")
    >>> links.expand(code), links.shorten("https://example.org/a") == code
    ('https://example.org/a', True)
    >>> codes = {links.shorten(f"https://example.org/{n}") for n in range(100)}
    >>> len(codes), code in codes, max(map(len, codes))
    (100, False, 2)
    >>> links.expand("nope")
    Traceback (most recent call last):
        ...
    KeyError: 'nope'
    """

    ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

    def __init__(self):
        self._codes = {}
        self._urls = {}

    def shorten(self, url):
        if url not in self._codes:
            number, code = len(self._codes) + 1, ""
            while number:
                number, digit = divmod(number, 62)
                code = self.ALPHABET[digit] + code
            self._codes[url] = code
            self._urls[code] = url
        return self._codes[url]

    def expand(self, code):
        return self._urls[code]


class Twitter:
    """Tweets, followers and a news feed

    Ask:
        class Twitter with post_tweet, follow, unfollow and get_news_feed
        simplified twitter: post_tweet(user_id, tweet_id) and a feed of the 10 newest tweets
        news feed class that shows the ten most recent tweets of the user and those they follow
        design twitter with follow(follower_id, followee_id), unfollow and get_news_feed(user_id)
        small social network class with posts and follows

    >>> twitter = Twitter()
    >>> twitter.post_tweet(1, 5), twitter.follow(1, 2), twitter.post_tweet(2, 6)
    (None, None, None)
    >>> twitter.get_news_feed(1), twitter.get_news_feed(2)
    ([6, 5], [6])
    >>> twitter.unfollow(1, 2)
    >>> for tweet in range(10, 22):
    ...     twitter.post_tweet(1, tweet)
    >>> twitter.get_news_feed(1)
    [21, 20, 19, 18, 17, 16, 15, 14, 13, 12]
    """

    def __init__(self):
        self._tweets = []
        self._following = defaultdict(set)

    def post_tweet(self, user_id, tweet_id):
        self._tweets.append((user_id, tweet_id))

    def follow(self, follower_id, followee_id):
        self._following[follower_id].add(followee_id)

    def unfollow(self, follower_id, followee_id):
        self._following[follower_id].discard(followee_id)

    def get_news_feed(self, user_id):
        users = self._following[user_id] | {user_id}
        return [tweet for user, tweet in reversed(self._tweets) if user in users][:10]


class NestedIterator:
    """Iterate over the values of nested lists

    Ask:
        class NestedIterator that flattens nested lists with next() and has_next()
        NestedIterator: has_next and next over a list that may contain lists
        flatten nested list iterator class using a stack
        iterator class for a nested list of integers with next and has_next
        lazy iterator over arbitrarily nested lists with methods next() and has_next()

    >>> iterator = NestedIterator([[1, [2]], [], 3])
    >>> values = []
    >>> while iterator.has_next():
    ...     values.append(iterator.next())
    >>> values
    [1, 2, 3]
    >>> NestedIterator([[], [[]]]).has_next()
    False
    """

    def __init__(self, nested_list):
        self._stack = nested_list[::-1]

    def has_next(self):
        while self._stack and isinstance(self._stack[-1], list):
            self._stack.extend(reversed(self._stack.pop()))
        return bool(self._stack)

    def next(self):
        if not self.has_next():
            raise StopIteration
        return self._stack.pop()


class ZigzagIterator:
    """Take turns between two lists

    Ask:
        class ZigzagIterator over two lists that alternates between them
        zigzag iterator with next() and has_next() for v1 and v2
        iterator that returns elements of two lists alternately until both are used up
        ZigzagIterator(v1, v2): take one of each list in turn, then the rest of the longer

    >>> iterator = ZigzagIterator([1, 2], [3, 4, 5, 6])
    >>> values = []
    >>> while iterator.has_next():
    ...     values.append(iterator.next())
    >>> values
    [1, 3, 2, 4, 5, 6]
    >>> ZigzagIterator([], []).has_next()
    False
    """

    def __init__(self, v1, v2):
        self._queues = deque(deque(values) for values in (v1, v2) if values)

    def next(self):
        queue = self._queues.popleft()
        value = queue.popleft()
        if queue:
            self._queues.append(queue)
        return value

    def has_next(self):
        return bool(self._queues)


class GameOfLife:
    """Conway's game of life on a set of living cells

    Ask:
        class GameOfLife with step
        GameOfLife class that keeps the living cells in a set and has a step() method
        conway's game of life as a class with step() for the next generation
        game of life object: built from live (row, column) cells, step gives the next state
        unbounded game of life class

    >>> game = GameOfLife([(1, 0), (1, 1), (1, 2)])
    >>> game.step()
    >>> sorted(game.cells)
    [(0, 1), (1, 1), (2, 1)]
    >>> game.step()
    >>> sorted(game.cells)
    [(1, 0), (1, 1), (1, 2)]
    >>> block = GameOfLife({(0, 0), (0, 1), (1, 0), (1, 1)})
    >>> block.step()
    >>> len(block.cells)
    4
    """

    def __init__(self, cells):
        self.cells = set(cells)

    def step(self):
        neighbours = Counter((row + dr, col + dc) for row, col in self.cells
                             for dr in (-1, 0, 1) for dc in (-1, 0, 1) if (dr, dc) != (0, 0))
        self.cells = {cell for cell, count in neighbours.items()
                      if count == 3 or count == 2 and cell in self.cells}


class RomanNumeral:
    """A roman numeral that can be converted and added

    Ask:
        class RomanNumeral with int conversion and addition
        RomanNumeral class: built from a number, str gives the text, int the number, + adds
        roman number class with from_string, __int__, __str__ and __add__
        class for roman numerals that supports int(), str() and addition
        object for a roman numeral built from an integer or parsed from text with from_string

    >>> nine = RomanNumeral(9)
    >>> str(nine), int(nine), str(nine + RomanNumeral(35)), str(RomanNumeral(1994))
    ('IX', 9, 'XLIV', 'MCMXCIV')
    >>> int(RomanNumeral.from_string("MCMXCIV")), int(RomanNumeral.from_string("III"))
    (1994, 3)
    """

    VALUES = {"M": 1000, "CM": 900, "D": 500, "CD": 400, "C": 100, "XC": 90,
              "L": 50, "XL": 40, "X": 10, "IX": 9, "V": 5, "IV": 4, "I": 1}

    def __init__(self, value):
        self.value = value

    @classmethod
    def from_string(cls, text):
        numbers = [cls.VALUES[letter] for letter in text]
        return cls(sum(-number if number < following else number
                       for number, following in zip(numbers, numbers[1:] + [0])))

    def __int__(self):
        return self.value

    def __add__(self, other):
        return RomanNumeral(self.value + other.value)

    def __str__(self):
        text, rest = "", self.value
        for symbol, value in self.VALUES.items():
            count, rest = divmod(rest, value)
            text += symbol * count
        return text


class CaseInsensitiveDict(dict):
    """A dictionary that ignores the case of its keys

    Ask:
        class CaseInsensitiveDict
        case insensitive dictionary class
        CaseInsensitiveDict(dict) where d["Key"] and d["key"] are the same entry
        dict subclass that ignores upper and lower case of string keys, with get and in
        a mapping for http headers where lookup does not depend on the case of the key

    >>> headers = CaseInsensitiveDict({"Content-Type": "text/html"})
    >>> headers["content-type"], "CONTENT-TYPE" in headers, headers.get("Content-type")
    ('text/html', True, 'text/html')
    >>> headers["CONTENT-type"] = "json"
    >>> len(headers), headers.get("Host", "none"), "host" in headers
    (1, 'none', False)
    >>> del headers["Content-Type"]
    >>> len(headers)
    0
    """

    def __init__(self, values=()):
        super().__init__()
        for key, value in dict(values).items():
            self[key] = value

    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __delitem__(self, key):
        super().__delitem__(key.lower())

    def __contains__(self, key):
        return super().__contains__(key.lower())

    def get(self, key, default=None):
        return super().get(key.lower(), default)


class UniqueQueue:
    """A queue that holds each item only once

    Ask:
        class UniqueQueue that ignores items already waiting
        queue without duplicates with enqueue, dequeue and len
        UniqueQueue: enqueue skips items that are in the queue, dequeue removes the oldest
        fifo queue that holds every value at most once
        class for a queue that skips duplicates, items may come back after they were dequeued

    >>> queue = UniqueQueue()
    >>> [queue.enqueue(item) for item in "aba"]
    [True, True, False]
    >>> len(queue), queue.dequeue(), queue.enqueue("a"), queue.dequeue(), queue.dequeue()
    (2, 'a', True, 'b', 'a')
    >>> queue.dequeue()
    Traceback (most recent call last):
        ...
    IndexError: the queue is empty
    """

    def __init__(self):
        self._items = {}

    def enqueue(self, item):
        if item in self._items:
            return False
        self._items[item] = None
        return True

    def dequeue(self):
        if not self._items:
            raise IndexError("the queue is empty")
        item = next(iter(self._items))
        del self._items[item]
        return item

    def __len__(self):
        return len(self._items)


class TrieWithDelete:
    """A trie from which words can be deleted

    Ask:
        Trie with insert, search and delete
        Trie class with insert(word), search(word), delete(word) and starts_with(prefix)
        prefix tree that can remove a word again and prunes empty branches
        trie with deletion, delete returns False if the word is not there
        class Trie with delete of words

    >>> trie = TrieWithDelete()
    >>> trie.insert("car"), trie.insert("card"), trie.delete("card")
    (None, None, True)
    >>> trie.search("car"), trie.search("card"), trie.starts_with("card"), trie.delete("ca")
    (True, False, False, False)
    >>> trie.insert("cart"), trie.delete("car"), trie.search("car"), trie.search("cart")
    (None, True, False, True)
    """

    def __init__(self):
        self._root = {}

    def _path(self, text):
        nodes = [self._root]
        for letter in text:
            if letter not in nodes[-1]:
                return None
            nodes.append(nodes[-1][letter])
        return nodes

    def insert(self, word):
        node = self._root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = True

    def search(self, word):
        path = self._path(word)
        return path is not None and "end" in path[-1]

    def starts_with(self, prefix):
        return self._path(prefix) is not None

    def delete(self, word):
        if not self.search(word):
            return False
        nodes = self._path(word)
        del nodes[-1]["end"]
        for parent, letter, node in reversed(list(zip(nodes, word, nodes[1:]))):
            if not node:
                del parent[letter]
        return True


class CountingTrie:
    """A trie that counts the words with a prefix

    Ask:
        Trie with count of words with prefix
        trie class with insert(word), count_words(word) and count_prefix(prefix)
        prefix tree that tells how many inserted words start with a prefix
        trie that counts how often a word was inserted and how many words begin with some letters
        class Trie with insert, count_words_equal_to and count_words_starting_with

    >>> trie = CountingTrie()
    >>> for word in ("apple", "app", "app", "bat"):
    ...     trie.insert(word)
    >>> trie.count_words("app"), trie.count_words("ap"), trie.count_prefix("ap")
    (2, 0, 3)
    >>> trie.count_prefix("b"), trie.count_prefix("x"), trie.count_prefix("")
    (1, 0, 4)
    """

    def __init__(self):
        self._children = {}
        self._prefixes = 0
        self._words = 0

    def insert(self, word):
        node = self
        node._prefixes += 1
        for letter in word:
            node = node._children.setdefault(letter, CountingTrie())
            node._prefixes += 1
        node._words += 1

    def _find(self, text):
        node = self
        for letter in text:
            node = node._children.get(letter)
            if node is None:
                return None
        return node

    def count_words(self, word):
        node = self._find(word)
        return node._words if node else 0

    def count_prefix(self, prefix):
        node = self._find(prefix)
        return node._prefixes if node else 0


class StackMachine:
    """A little machine that calculates on a stack

    Ask:
        class StackMachine with push add mul
        stack machine class with push, add, sub, mul and a run method for a list of instructions
        simple virtual machine: run(["push 2", "push 3", "add"]) returns the top of the stack
        stack based interpreter for the instructions push n, add, sub and mul
        StackMachine that executes a program of text instructions, unknown ones raise ValueError

    >>> StackMachine().run(["push 7", "push 2", "sub", "push 3", "mul", "push 1", "add"])
    16
    >>> StackMachine().run(["jump"])
    Traceback (most recent call last):
        ...
    ValueError: unknown instruction: jump
    """

    OPERATIONS = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b}

    def __init__(self):
        self.stack = []

    def push(self, value):
        self.stack.append(value)

    def run(self, program):
        for instruction in program:
            name, *arguments = instruction.split()
            if name == "push":
                self.push(int(arguments[0]))
            elif name in self.OPERATIONS:
                right, left = self.stack.pop(), self.stack.pop()
                self.push(self.OPERATIONS[name](left, right))
            else:
                raise ValueError(f"unknown instruction: {instruction}")
        return self.stack[-1]


class TuringMachine:
    """Run a turing machine on a tape

    Ask:
        class Turing machine with a transition table and run
        TuringMachine class: transitions map (state, symbol) to (new state, symbol to write, L or R)
        simulate a turing machine on a tape until it reaches the halt state
        turing machine simulator class with a blank symbol, run(tape) returns the final tape
        class that runs a Turing machine given its rules, start state and halting state

    >>> flip = {("q", "0"): ("q", "1", "R"), ("q", "1"): ("q", "0", "R"),
    ...         ("q", "_"): ("halt", "_", "L")}
    >>> TuringMachine(flip, "q").run("0110")
    '1001'
    >>> left = {("a", "1"): ("b", "1", "L"), ("b", "_"): ("halt", "1", "R")}
    >>> TuringMachine(left, "a").run("1")
    '11'
    """

    def __init__(self, transitions, start, halt="halt", blank="_"):
        self.transitions = transitions
        self.start = start
        self.halt = halt
        self.blank = blank

    def run(self, tape):
        cells = dict(enumerate(tape))
        state, head = self.start, 0
        while state != self.halt:
            symbol = cells.get(head, self.blank)
            state, cells[head], move = self.transitions[state, symbol]
            head += 1 if move == "R" else -1
        return "".join(cells[i] for i in sorted(cells)).strip(self.blank)


class MarkovChain:
    """Learn which word follows which and make new text

    Ask:
        class Markov chain with train and generate
        MarkovChain text generator: train(text) and generate(start, length)
        markov chain class that learns word pairs and generates random sentences
        class to generate text with a first order markov chain of words
        random text generator trained on the words of a text, generate stops where no word follows

    >>> chain = MarkovChain()
    >>> chain.train("the cat saw the dog")
    >>> chain.generate("cat", 3)
    'cat saw the'
    >>> chain.generate("dog", 5)
    'dog'
    >>> set(chain.generate("the", 2) for _ in range(60)) == {"the cat", "the dog"}
    True
    """

    def __init__(self):
        self._followers = defaultdict(list)

    def train(self, text):
        words = text.split()
        for word, following in zip(words, words[1:]):
            self._followers[word].append(following)

    def generate(self, start, length):
        words = [start]
        while len(words) < length and words[-1] in self._followers:
            words.append(random.choice(self._followers[words[-1]]))
        return " ".join(words)


class MinMaxScaler:
    """Scale numbers to the range from 0 to 1

    Ask:
        class MinMaxScaler fit transform
        MinMaxScaler class in plain python with fit, transform and inverse_transform
        min max scaler without sklearn: fit(values) and transform(values) to the range 0 to 1
        scaler object that learns minimum and maximum with fit and scales with transform
        normalise numbers to 0..1 with a class that can undo the scaling

    >>> scaler = MinMaxScaler().fit([10, 20, 30])
    >>> scaler.transform([10, 15, 30, 40])
    [0.0, 0.25, 1.0, 1.5]
    >>> scaler.inverse_transform([0, 0.5])
    [10.0, 20.0]
    >>> MinMaxScaler().fit([3, 3]).transform([3])
    [0.0]
    """

    def fit(self, values):
        self.minimum = min(values)
        self.width = max(values) - self.minimum or 1
        return self

    def transform(self, values):
        return [(value - self.minimum) / self.width for value in values]

    def inverse_transform(self, values):
        return [float(value * self.width + self.minimum) for value in values]


class LabelEncoder:
    """Turn labels into numbers and back

    Ask:
        class LabelEncoder with fit, transform and inverse_transform
        LabelEncoder in plain python that gives each label a number in sorted order
        encode labels as integers with a class and decode them again
        label encoder class without sklearn: fit, transform, inverse_transform
        class that maps categories to 0..n-1, an unknown label raises KeyError

    >>> encoder = LabelEncoder().fit(["red", "blue", "red"])
    >>> encoder.classes, encoder.transform(["red", "blue"]), encoder.inverse_transform([0, 1])
    (['blue', 'red'], [1, 0], ['blue', 'red'])
    >>> encoder.transform(["green"])
    Traceback (most recent call last):
        ...
    KeyError: 'green'
    """

    def fit(self, labels):
        self.classes = sorted(set(labels))
        self._codes = {label: code for code, label in enumerate(self.classes)}
        return self

    def transform(self, labels):
        return [self._codes[label] for label in labels]

    def inverse_transform(self, codes):
        return [self.classes[code] for code in codes]


class OneHotEncoder:
    """Turn categories into vectors of zeros and a one

    Ask:
        class OneHotEncoder
        OneHotEncoder class with fit and transform in pure python
        one hot encoder: fit learns the categories, transform returns lists of 0 and 1
        class to one-hot encode categories, unknown values become all zeros
        one-hot encoding of strings with a fit/transform object and no libraries

    >>> encoder = OneHotEncoder().fit(["cat", "dog", "ant", "cat"])
    >>> encoder.transform(["dog", "ant", "cow"])
    [[0, 0, 1], [1, 0, 0], [0, 0, 0]]
    """

    def fit(self, values):
        self.categories = sorted(set(values))
        return self

    def transform(self, values):
        return [[int(value == category) for category in self.categories] for value in values]


class NaiveBayes:
    """Classify texts by their words

    Ask:
        class NaiveBayes text classifier with fit and predict
        naive bayes classifier class from scratch: fit(texts, labels) and predict(text)
        spam filter class with naive bayes and laplace smoothing
        multinomial naive bayes for texts in plain python
        NaiveBayes that learns word counts per label and predicts the most likely label

    >>> model = NaiveBayes()
    >>> model.fit(["win money now", "meeting at noon", "win a prize"], ["spam", "ham", "spam"])
    >>> model.predict("win win"), model.predict("noon meeting today"), model.predict("unknown")
    ('spam', 'ham', 'spam')
    """

    def __init__(self):
        self._labels = Counter()
        self._words = defaultdict(Counter)

    def fit(self, texts, labels):
        for text, label in zip(texts, labels):
            self._labels[label] += 1
            self._words[label].update(text.lower().split())

    def predict(self, text):
        vocabulary = set().union(*self._words.values())

        def score(label):
            counts = self._words[label]
            total = counts.total() + len(vocabulary)
            return math.log(self._labels[label]) + sum(
                math.log((counts[word] + 1) / total)
                for word in text.lower().split() if word in vocabulary)

        return max(self._labels, key=score)


class KMeans:
    """Group points around k centres

    Ask:
        class KMeans with fit and predict
        KMeans clustering class in plain python: fit(points), predict(point), centroids
        k-means from scratch as a class without numpy
        class for k means clustering of tuples with k and max_iterations
        kmeans object with centroids attribute that assigns a point to its nearest cluster

    >>> points = [(0, 0), (0, 2), (10, 10), (10, 12)]
    >>> model = KMeans(2).fit(points)
    >>> sorted(model.centroids)
    [(0.0, 1.0), (10.0, 11.0)]
    >>> low = model.predict((1, 1))
    >>> low == model.predict((0, 2)), low == model.predict((9, 9))
    (True, False)
    """

    def __init__(self, k, max_iterations=100):
        self.k = k
        self.max_iterations = max_iterations
        self.centroids = []

    def predict(self, point):
        return min(range(self.k), key=lambda i: math.dist(point, self.centroids[i]))

    def fit(self, points):
        self.centroids = [points[0]]
        while len(self.centroids) < self.k:
            self.centroids.append(max(
                points, key=lambda p: min(math.dist(p, c) for c in self.centroids)))
        for _ in range(self.max_iterations):
            clusters = defaultdict(list)
            for point in points:
                clusters[self.predict(point)].append(point)
            centroids = [tuple(sum(axis) / len(axis) for axis in zip(*clusters[i]))
                         if clusters[i] else self.centroids[i] for i in range(self.k)]
            if centroids == self.centroids:
                break
            self.centroids = centroids
        return self
