"""Idioms with collections: Counter, defaultdict, deque, namedtuple, OrderedDict and ChainMap."""
import random
from collections import (ChainMap, Counter, OrderedDict, UserDict, UserList, defaultdict, deque,
                         namedtuple)


def count_words(text):
    """Return how often each word occurs, ignoring case.

    Ask:
        count words with collections.Counter
        word frequencies of a text using Counter
        Counter of lower case words
        how often does each word appear, case insensitive, with Counter
        counter of words in a text

    >>> count_words("The cat the dog")["the"]
    2
    >>> count_words("")
    Counter()
    """
    return Counter(text.lower().split())


def most_common_words(text, n):
    """Return the n most frequent words with their counts.

    Ask:
        n most common words in a text with Counter
        top n words by frequency
        Counter.most_common for words
        the most frequent words of a text with their number of occurrences

    >>> most_common_words("a b a c b a", 2)
    [('a', 3), ('b', 2)]
    >>> most_common_words("", 3)
    []
    """
    return Counter(text.split()).most_common(n)


def count_letters(text):
    """Return a Counter of the letters of a text, ignoring case.

    Ask:
        letter frequencies with Counter
        count the letters of a text with Counter ignoring case and punctuation
        Counter of alphabetic characters only
        return a Counter of letters only

    >>> count_letters("Ab, a!") == {"a": 2, "b": 1}
    True
    >>> count_letters("12")
    Counter()
    """
    return Counter(char for char in text.lower() if char.isalpha())


def most_common_item(items):
    """Return the most frequent item.

    Ask:
        most frequent element of a list with Counter
        mode using collections.Counter
        item that occurs most often with most_common(1)
        get the single most common value

    >>> most_common_item(["a", "b", "b"]), most_common_item([5])
    ('b', 5)
    """
    return Counter(items).most_common(1)[0][0]


def least_common_items(items, n):
    """Return the n rarest items with their counts, rarest first.

    Ask:
        least common elements with Counter
        the n rarest items of a list
        Counter: items with the lowest counts
        least frequent values and their counts

    >>> least_common_items("aaabbc", 2)
    [('c', 1), ('b', 2)]
    >>> least_common_items("", 1)
    []
    """
    return Counter(items).most_common()[:-n - 1:-1]


def are_anagrams(first, second):
    """Tell whether two words have the same letters, with Counter.

    Ask:
        check for anagrams with Counter
        compare letter counts of two words with collections.Counter
        anagram test using Counter
        do two strings contain the same characters equally often, via Counter
        valid anagram
        are two strings anagrams of each other

    >>> are_anagrams("listen", "silent"), are_anagrams("aab", "abb"), are_anagrams("", "")
    (True, False, True)
    """
    return Counter(first) == Counter(second)


def can_build(note, letters):
    """Tell whether a note can be written with the given letters.

    Ask:
        ransom note: can a word be built from given letters
        check if the letters are enough to write a word
        is one multiset of letters contained in another with Counter subtraction
        can i spell this word with the tiles i have
        ransom note

    >>> can_build("aab", "baac"), can_build("aab", "abc"), can_build("", "")
    (True, False, True)
    """
    return not Counter(note) - Counter(letters)


def missing_letters(word, letters):
    """Return the letters that are missing to write a word.

    Ask:
        which letters are missing to build a word
        difference of two letter counts with Counter
        subtract one Counter from another
        letters needed in addition to the available ones

    >>> missing_letters("hello", "hole")
    ['l']
    >>> missing_letters("a", "abc")
    []
    """
    return list((Counter(word) - Counter(letters)).elements())


def items_seen_once(items):
    """Return the items that occur exactly once, with Counter.

    Ask:
        items that occur only once in a list with Counter
        elements with a count of exactly one
        values which are not repeated in a list
        find the non-repeating elements using Counter

    >>> items_seen_once([1, 2, 2, 3])
    [1, 3]
    >>> items_seen_once([1, 1])
    []
    """
    return [item for item, count in Counter(items).items() if count == 1]


def repeated_items(items, minimum=2):
    """Return the items that occur at least a number of times.

    Ask:
        items that occur at least k times with Counter
        elements repeated a minimum number of times
        find values which appear two or more times using collections.Counter
        filter a Counter by a minimum count

    >>> repeated_items("abacab"), repeated_items("abacab", 3), repeated_items("")
    (['a', 'b'], ['a'], [])
    """
    return [item for item, count in Counter(items).items() if count >= minimum]


def add_counts(counters):
    """Return the sum of several counters.

    Ask:
        add several Counters together
        sum a list of Counter objects
        merge counters by adding counts
        combine word counts of many documents

    >>> add_counts([Counter("ab"), Counter("a")]) == {"a": 2, "b": 1}
    True
    >>> add_counts([])
    Counter()
    """
    total = Counter()
    for counter in counters:
        total.update(counter)
    return total


def share_of_each(items):
    """Return the share of each item of the total count.

    Ask:
        relative frequencies of items with Counter
        proportion of each value in a list
        share of every category as fractions of the total
        normalise a Counter so that the values sum to one

    >>> share_of_each(["a", "b", "a", "a"])
    {'a': 0.75, 'b': 0.25}
    >>> share_of_each([])
    {}
    """
    counts = Counter(items)
    return {item: count / counts.total() for item, count in counts.items()}


def sort_by_frequency(items):
    """Return the items sorted by how often they occur, most frequent first.

    Ask:
        sort a list by frequency of its elements with Counter
        order items by how often they occur
        most frequent items first, keep all occurrences
        frequency sort

    >>> sort_by_frequency([3, 1, 1, 2, 2, 2])
    [2, 2, 2, 1, 1, 3]
    >>> sort_by_frequency([])
    []
    """
    counts = Counter(items)
    return sorted(items, key=lambda item: -counts[item])


def print_histogram(items):
    """Print a bar of stars for each item with its count.

    Ask:
        print a text histogram of counts with Counter
        show a bar chart with stars for how often each item occurs
        print item counts as rows of asterisks
        ascii histogram of a list of values

    >>> print_histogram(["b", "a", "b"])
    b: **
    a: *
    """
    for item, count in Counter(items).most_common():
        print(f"{item}: {'*' * count}")


def group_by_first_letter(words):
    """Return a dictionary of lists of words by first letter with defaultdict.

    Ask:
        group words by first letter with defaultdict
        defaultdict(list) example
        dictionary from initial letter to words using defaultdict
        index of words by their starting character with defaultdict

    >>> group_by_first_letter(["ant", "bee", "ape"])
    {'a': ['ant', 'ape'], 'b': ['bee']}
    >>> group_by_first_letter([])
    {}
    """
    groups = defaultdict(list)
    for word in words:
        groups[word[0]].append(word)
    return dict(groups)


def group_pairs(pairs):
    """Return a dictionary of lists from (key, value) pairs.

    Ask:
        group (key, value) pairs into a dictionary of lists with defaultdict
        collect tuples with the same key using defaultdict
        turn a list of pairs with repeated keys into a dict of lists
        multimap from a list of key value tuples
        group tuples by first element
        group a list of key value pairs into a dict of lists
        dictionary of lists from list of tuples
        list of tuples to a dict with lists as values

    >>> group_pairs([("a", 1), ("b", 2), ("a", 3)])
    {'a': [1, 3], 'b': [2]}
    >>> group_pairs([])
    {}
    """
    groups = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return dict(groups)


def count_with_defaultdict(items):
    """Return how often each item occurs with defaultdict.

    Ask:
        count items with defaultdict(int)
        defaultdict(int) example
        frequency count using a default dictionary
        tally elements without Counter using defaultdict

    >>> count_with_defaultdict("aba")
    {'a': 2, 'b': 1}
    >>> count_with_defaultdict([])
    {}
    """
    counts = defaultdict(int)
    for item in items:
        counts[item] += 1
    return dict(counts)


def sum_by_key(pairs):
    """Return the total of the values of each key.

    Ask:
        sum values by key with defaultdict
        total amount per category from (category, amount) pairs
        add up the numbers of tuples with the same key
        group and sum pairs with a default dictionary

    >>> sum_by_key([("tea", 2), ("milk", 1), ("tea", 3)])
    {'tea': 5, 'milk': 1}
    >>> sum_by_key([])
    {}
    """
    totals = defaultdict(int)
    for key, amount in pairs:
        totals[key] += amount
    return dict(totals)


def index_positions(items):
    """Return the positions of each item.

    Ask:
        all positions of each element with defaultdict
        dictionary from item to list of indexes
        map each value to the indices where it occurs
        inverted index of a list

    >>> index_positions("aba")
    {'a': [0, 2], 'b': [1]}
    >>> index_positions([])
    {}
    """
    positions = defaultdict(list)
    for index, item in enumerate(items):
        positions[item].append(index)
    return dict(positions)


def build_index(documents):
    """Return which documents contain each word.

    Ask:
        inverted index of documents
        map each word to the set of documents containing it
        build a search index from a dict of texts
        defaultdict(set) example: word to document names

    >>> index = build_index({"d1": "red apple", "d2": "Red car"})
    >>> sorted(index["red"]), sorted(index["car"])
    (['d1', 'd2'], ['d2'])
    >>> build_index({})
    {}
    """
    index = defaultdict(set)
    for name, text in documents.items():
        for word in text.lower().split():
            index[word].add(name)
    return dict(index)


def nested_counts(rows):
    """Return counts by two keys from (outer, inner) pairs.

    Ask:
        nested defaultdict to count pairs
        count by two keys with a defaultdict of defaultdict
        two level counting of (city, product) pairs
        cross table of counts without pandas

    >>> nested_counts([("rome", "tea"), ("rome", "tea"), ("oslo", "milk")])
    {'rome': {'tea': 2}, 'oslo': {'milk': 1}}
    """
    counts = defaultdict(Counter)
    for outer, inner in rows:
        counts[outer][inner] += 1
    return {outer: dict(inner) for outer, inner in counts.items()}


def make_tree():
    """Return a dictionary that makes nested dictionaries as needed.

    Ask:
        recursive defaultdict
        infinitely nested dictionary with defaultdict
        autovivification: tree of default dictionaries
        dict that creates nested dicts automatically
        defaultdict nested tree

    >>> tree = make_tree()
    >>> tree["a"]["b"]["c"] = 1
    >>> tree["a"]["b"]["c"], list(tree["x"])
    (1, [])
    """
    return defaultdict(make_tree)


def last_n_items(items, n):
    """Return the last n items of any iterable with a deque.

    Ask:
        last n items of an iterator with deque maxlen
        keep only the last n elements using a deque
        deque with maxlen example
        tail of a generator
        keep only the last n values of a generator
        tail of an iterator: last n items

    >>> last_n_items(iter("abcd"), 2), last_n_items([1], 3), last_n_items([1, 2], 0)
    (['c', 'd'], [1], [])
    """
    return list(deque(items, maxlen=n))


def rotate(items, steps):
    """Return the items rotated to the right with a deque.

    Ask:
        rotate a list with deque.rotate
        shift elements to the right with wrap around using deque
        deque rotate example
        circularly rotate a sequence by k steps with collections

    >>> rotate([1, 2, 3, 4], 1), rotate([1, 2, 3], -1), rotate([], 5)
    ([4, 1, 2, 3], [2, 3, 1], [])
    """
    ring = deque(items)
    ring.rotate(steps)
    return list(ring)


def moving_average(numbers, size):
    """Return the averages of each window of numbers with a deque.

    Ask:
        moving average with a deque
        simple moving average using collections.deque
        sliding window mean with deque maxlen
        rolling average over the last n values with a deque

    >>> moving_average([1, 2, 3, 6], 2), moving_average([1], 2)
    ([1.5, 2.5, 4.5], [])
    """
    window = deque(maxlen=size)
    averages = []
    for number in numbers:
        window.append(number)
        if len(window) == size:
            averages.append(sum(window) / size)
    return averages


def is_palindrome(text):
    """Tell whether a text reads the same both ways, with a deque.

    Ask:
        palindrome check with a deque
        compare characters from both ends using deque popleft and pop
        palindrome with collections.deque
        use a double ended queue to test a palindrome

    >>> is_palindrome("level"), is_palindrome("abba"), is_palindrome("ab"), is_palindrome("")
    (True, True, False, True)
    """
    letters = deque(text)
    while len(letters) > 1:
        if letters.popleft() != letters.pop():
            return False
    return True


def serve_queue(customers):
    """Print customers in the order in which they are served.

    Ask:
        queue with deque: first in, first out
        use a deque as a queue and print each customer served
        process items of a queue with popleft
        fifo queue example with collections.deque

    >>> serve_queue(["ann", "bob"])
    serving ann
    serving bob
    """
    queue = deque(customers)
    while queue:
        print(f"serving {queue.popleft()}")


def josephus(n, k):
    """Return who is left when every k-th of n people is removed.

    Ask:
        josephus problem with a deque
        every k-th person in a circle is eliminated, who survives?
        last person standing in a circle of n with step k
        josephus survivor, people numbered from 1

    >>> josephus(7, 3), josephus(1, 5), josephus(5, 2)
    (4, 1, 3)
    """
    circle = deque(range(1, n + 1))
    while len(circle) > 1:
        circle.rotate(1 - k)
        circle.popleft()
    return circle[0]


def window_maximums(numbers, size):
    """Return the largest number of each window with a monotonic deque.

    Ask:
        sliding window maximum with a deque
        maximum of every window of size k in linear time
        monotonic deque for window maximums
        largest value in each subarray of length k efficiently
        max of each window of k neighbouring elements with a deque

    >>> window_maximums([1, 3, -1, -3, 5, 3], 3)
    [3, 3, 5, 5]
    >>> window_maximums([2, 2], 1), window_maximums([], 3)
    ([2, 2], [])
    """
    candidates = deque()
    result = []
    for index, number in enumerate(numbers):
        while candidates and numbers[candidates[-1]] <= number:
            candidates.pop()
        candidates.append(index)
        if candidates[0] <= index - size:
            candidates.popleft()
        if index >= size - 1:
            result.append(numbers[candidates[0]])
    return result


def make_point():
    """Return a namedtuple class for points.

    Ask:
        create a Point with namedtuple
        namedtuple example with x and y
        define a named tuple for a point and use it
        how do i make a namedtuple with fields x and y

    >>> Point = make_point()
    >>> point = Point(3, y=4)
    >>> point.x + point.y, point[0], point
    (7, 3, Point(x=3, y=4))
    """
    Point = namedtuple("Point", ["x", "y"])
    return Point


def namedtuple_with_defaults():
    """Return a namedtuple class with default values.

    Ask:
        namedtuple with default values
        give namedtuple fields defaults
        named tuple with optional fields
        defaults parameter of collections.namedtuple

    >>> Server = namedtuple_with_defaults()
    >>> Server("web")
    Server(name='web', host='localhost', port=80)
    >>> Server("db", port=5432).port
    5432
    """
    Server = namedtuple("Server", ["name", "host", "port"], defaults=["localhost", 80])
    return Server


def rows_to_namedtuples(header, rows):
    """Return rows as named tuples with the header as field names.

    Ask:
        turn rows into namedtuples with the header as field names
        convert a table to a list of named tuples
        named tuples from a list of column names and rows
        build namedtuple records from csv rows

    >>> people = rows_to_namedtuples(["name", "age"], [["ann", 30], ["bob", 25]])
    >>> [person.name for person in people], people[1].age
    (['ann', 'bob'], 25)
    """
    Row = namedtuple("Row", header)
    return [Row._make(row) for row in rows]


def namedtuple_to_dict(record):
    """Return a named tuple as a dictionary.

    Ask:
        convert a namedtuple to a dictionary
        namedtuple to dict
        _asdict of a named tuple
        get field names and values of a namedtuple as a dict

    >>> Point = namedtuple("Point", "x y")
    >>> namedtuple_to_dict(Point(1, 2))
    {'x': 1, 'y': 2}
    """
    return record._asdict()


def snippet_replace_field(point):
    """Change one field of a named tuple.

    Ask:
        change a field of a namedtuple called point
        namedtuple _replace example
        make a copy of the named tuple point with another x
        update x of an immutable namedtuple point

    >>> snippet_replace_field(namedtuple("Point", "x y")(1, 2))
    Point(x=10, y=2)
    """
    point = point._replace(x=10)
    return point


class LruCache:
    """Keep the most recently used items with an OrderedDict.

    Ask:
        lru cache class with OrderedDict
        least recently used cache using collections.OrderedDict
        implement an LRU cache with get and put based on an ordered dictionary
        LruCache with move_to_end and popitem

    >>> cache = LruCache(2)
    >>> cache.put("a", 1); cache.put("b", 2)
    >>> cache.get("a")
    1
    >>> cache.put("c", 3)
    >>> cache.get("b", "gone"), cache.get("a"), cache.get("c")
    ('gone', 1, 3)
    >>> cache.put("a", 9); cache.put("d", 4)
    >>> cache.get("a"), cache.get("c")
    (9, None)
    """

    def __init__(self, capacity):
        self.capacity = capacity
        self.items = OrderedDict()

    def get(self, key, default=None):
        if key not in self.items:
            return default
        self.items.move_to_end(key)
        return self.items[key]

    def put(self, key, value):
        self.items[key] = value
        self.items.move_to_end(key)
        if len(self.items) > self.capacity:
            self.items.popitem(last=False)


def remove_duplicates(items):
    """Return the items without duplicates with OrderedDict.

    Ask:
        remove duplicates with OrderedDict.fromkeys
        unique items in order using an ordered dictionary
        OrderedDict to drop repeated list elements
        deduplicate a list with collections.OrderedDict

    >>> remove_duplicates([3, 1, 3]), remove_duplicates([])
    ([3, 1], [])
    """
    return list(OrderedDict.fromkeys(items))


def sort_dict_by_key(mapping):
    """Return an OrderedDict sorted by key.

    Ask:
        sorted OrderedDict by key
        make an OrderedDict sorted by its keys
        order a dictionary with collections.OrderedDict
        OrderedDict from a dict in key order

    >>> sort_dict_by_key({"b": 1, "a": 2})
    OrderedDict([('a', 2), ('b', 1)])
    """
    return OrderedDict(sorted(mapping.items()))


def load_settings(arguments, environment, defaults):
    """Return settings that look into several dictionaries in turn.

    Ask:
        ChainMap example with defaults
        settings from arguments, environment and defaults with ChainMap
        look up a key in several dictionaries in order
        combine config dicts without copying, first one wins

    >>> settings = load_settings({"user": "ann"}, {"user": "bob", "host": "x"}, {"port": 80})
    >>> settings["user"], settings["host"], settings["port"]
    ('ann', 'x', 80)
    >>> settings["color"]
    Traceback (most recent call last):
    KeyError: 'color'
    """
    return ChainMap(arguments, environment, defaults)


class CaseInsensitiveDict(UserDict):
    """Dictionary class that ignores the case of its keys.

    Ask:
        case insensitive dictionary
        dict class whose string keys ignore upper and lower case
        subclass UserDict to make keys case-insensitive
        dictionary for http headers which ignores case

    >>> headers = CaseInsensitiveDict({"Content-Type": "text"})
    >>> headers["content-type"], "CONTENT-TYPE" in headers
    ('text', True)
    >>> del headers["Content-type"]
    >>> len(headers)
    0
    """

    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __delitem__(self, key):
        super().__delitem__(key.lower())

    def __contains__(self, key):
        return super().__contains__(key.lower())


class DefaultZeroDict(dict):
    """Dictionary class that returns 0 for missing keys without storing them.

    Ask:
        dict subclass with __missing__
        dictionary that returns zero for missing keys
        override __missing__ in a dict subclass
        dict class with default value which does not insert the key

    >>> scores = DefaultZeroDict(ann=3)
    >>> scores["ann"], scores["bob"], len(scores)
    (3, 0, 1)
    >>> scores["bob"] += 1
    >>> scores
    {'ann': 3, 'bob': 1}
    """

    def __missing__(self, key):
        return 0


class TypedList(UserList):
    """Hold only integers.

    Ask:
        list class that only accepts integers
        subclass UserList to check item types
        typed list which raises TypeError for other types
        custom list that validates appended elements

    >>> numbers = TypedList([1])
    >>> numbers.append(2)
    >>> numbers
    [1, 2]
    >>> numbers.append("3")
    Traceback (most recent call last):
    TypeError: expected int, got '3'
    >>> TypedList([1.5])
    Traceback (most recent call last):
    TypeError: expected int, got 1.5
    """

    def __init__(self, items=()):
        super().__init__()
        for item in items:
            self.append(item)

    def append(self, item):
        if not isinstance(item, int):
            raise TypeError(f"expected int, got {item!r}")
        super().append(item)


class AttributeDict(dict):
    """Read and write keys as attributes.

    Ask:
        dictionary with attribute access
        dict whose keys can be used as attributes
        access dict items with dot notation
        class so that d.name is the same as d['name']

    >>> person = AttributeDict(name="ann")
    >>> person.age = 30
    >>> person.name, person["age"]
    ('ann', 30)
    >>> person.city
    Traceback (most recent call last):
    AttributeError: city
    """

    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name, value):
        self[name] = value


def snippet_count_and_update(words, more_words):
    """Count words and add more words later.

    Ask:
        update a Counter with more_words after counting words
        Counter update example with words and more_words
        count words, then add the counts of more_words
        add another list more_words to a Counter of words

    >>> snippet_count_and_update(["a"], ["a", "b"])
    Counter({'a': 2, 'b': 1})
    """
    counts = Counter(words)
    counts.update(more_words)
    return counts


def draw_weighted(counts):
    """Return a random item, drawn in proportion to its count.

    Ask:
        random item of a Counter weighted by count
        draw from a Counter in proportion to the counts
        weighted random choice from a dictionary of counts
        pick a key at random with its value as weight

    >>> draw_weighted(Counter(a=3)), draw_weighted({"x": 0, "y": 2})
    ('a', 'y')
    """
    return random.choices(list(counts), weights=counts.values())[0]
