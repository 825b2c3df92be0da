"""Data structure classes and linked list functions in the variants people ask for."""
import hashlib
import heapq
import json
import time
from collections import Counter, OrderedDict, UserDict, defaultdict, deque
from collections.abc import Mapping
from pathlib import Path


class _Node:
    def __init__(self, data, next=None):
        self.data = data
        self.next = next


def _chain(*values):
    head = None
    for value in reversed(values):
        head = _Node(value, head)
    return head


def _values(head):
    found = []
    while head:
        found.append(head.data)
        head = head.next
    return found


class LinkedList:
    """Keep values in a singly linked list that can be looped over.

    Ask:
        singly linked list with append, remove and __iter__
        LinkedList class with append, prepend, remove and find
        linked list which supports iteration and the in operator
        single linked list implementation in python
        iterable linked list with insertion at both ends and deletion by value

    >>> numbers = LinkedList()
    >>> list(numbers)
    []
    >>> numbers.append(2); numbers.append(3); numbers.prepend(1); numbers.append(4)
    >>> numbers.remove(1); numbers.remove(4); list(numbers), 3 in numbers, 9 in numbers
    ([2, 3], True, False)
    >>> numbers.remove(9)
    Traceback (most recent call last):
    ValueError: 9 is not in the list
    """

    class Node:
        def __init__(self, value, next=None):
            self.value = value
            self.next = next

    def __init__(self):
        self._root = self.Node(None)

    def append(self, value):
        node = self._root
        while node.next:
            node = node.next
        node.next = self.Node(value)

    def prepend(self, value):
        self._root.next = self.Node(value, self._root.next)

    def remove(self, value):
        node = self._root
        while node.next and node.next.value != value:
            node = node.next
        if node.next is None:
            raise ValueError(f"{value!r} is not in the list")
        node.next = node.next.next

    def __iter__(self):
        node = self._root.next
        while node:
            yield node.value
            node = node.next


class DoublyLinkedList:
    """Keep values in a list linked in both directions, with changes at both ends.

    Ask:
        doubly linked list with insert at beginning and end
        double linked list with append, prepend and delete
        doubly linked list class with push_front, push_back and remove
        linked list with prev and next pointers and deletion of a value
        implement a doubly linked list with insertion and deletion

    >>> items = DoublyLinkedList()
    >>> items.append(2); items.append(3); items.prepend(1); list(items)
    [1, 2, 3]
    >>> items.remove(3); items.remove(1); items.append(4); list(items)
    [2, 4]
    >>> items.remove(7)
    Traceback (most recent call last):
    ValueError: 7 is not in the list
    """

    class Node:
        def __init__(self, value=None):
            self.value = value
            self.prev = self.next = self

    def __init__(self):
        self._root = self.Node()

    def _insert_before(self, node, value):
        new = self.Node(value)
        new.prev, new.next = node.prev, node
        new.prev.next = node.prev = new

    def append(self, value):
        self._insert_before(self._root, value)

    def prepend(self, value):
        self._insert_before(self._root.next, value)

    def remove(self, value):
        node = self._root.next
        while node is not self._root and node.value != value:
            node = node.next
        if node is self._root:
            raise ValueError(f"{value!r} is not in the list")
        node.prev.next, node.next.prev = node.next, node.prev

    def __iter__(self):
        node = self._root.next
        while node is not self._root:
            yield node.value
            node = node.next


class CircularLinkedList:
    """Keep values in a linked list whose last node points to the first.

    Ask:
        circular linked list class
        linked list where the tail points back to the head
        implement a circular linked list with append and iteration
        circular singly linked list in python
        ring-shaped linked list with add and rotate

    >>> ring = CircularLinkedList()
    >>> list(ring)
    []
    >>> for value in "abc":
    ...     ring.append(value)
    >>> list(ring), ring.tail.next.value
    (['a', 'b', 'c'], 'a')
    >>> ring.rotate(); list(ring)
    ['b', 'c', 'a']
    """

    class Node:
        def __init__(self, value):
            self.value = value
            self.next = self

    def __init__(self):
        self.tail = None

    def append(self, value):
        node = self.Node(value)
        if self.tail:
            node.next = self.tail.next
            self.tail.next = node
        self.tail = node

    def rotate(self):
        if self.tail:
            self.tail = self.tail.next

    def __iter__(self):
        if self.tail is None:
            return
        node = self.tail.next
        while True:
            yield node.value
            if node is self.tail:
                return
            node = node.next


def delete_node(head, value):
    """Delete the first node with a value from a linked list and return the head.

    Ask:
        delete a node from a linked list
        remove a value from a linked list and return the head
        delete the first node with a given value from a singly linked list
        linked list deletion by key

    >>> _values(delete_node(_chain(1, 2, 1), 1)), _values(delete_node(_chain(1, 2), 2))
    ([2, 1], [1])
    >>> delete_node(_chain(1), 1), delete_node(None, 1), _values(delete_node(_chain(1), 5))
    (None, None, [1])
    """
    if head is None:
        return None
    if head.data == value:
        return head.next
    node = head
    while node.next and node.next.data != value:
        node = node.next
    if node.next:
        node.next = node.next.next
    return head


class MaxStack:
    """Give the largest item of a stack at any time.

    Ask:
        stack with max in constant time
        max stack class with push, pop and get_max
        stack that returns its maximum in O(1)
        stack which always knows the largest element

    >>> stack = MaxStack()
    >>> for number in [2, 5, 5, 1]:
    ...     stack.push(number)
    >>> stack.max(), stack.pop(), stack.pop(), stack.max(), stack.pop(), stack.max()
    (5, 1, 5, 5, 5, 2)
    """

    def __init__(self):
        self._items = []

    def push(self, item):
        largest = max(item, self._items[-1][1]) if self._items else item
        self._items.append((item, largest))

    def pop(self):
        return self._items.pop()[0]

    def max(self):
        return self._items[-1][1]


class RecentQueue:
    """Drop the oldest item when a queue of fixed size is full.

    Ask:
        queue with a max size that drops the oldest element
        fixed size queue that discards the oldest item when full
        bounded queue class which overwrites old entries
        keep only the last n items in a queue class
        class which remembers the most recent n items

    >>> queue = RecentQueue(2)
    >>> for item in "abc":
    ...     queue.enqueue(item)
    >>> list(queue), len(queue), queue.is_full(), queue.dequeue(), len(queue)
    (['b', 'c'], 2, True, 'b', 1)
    """

    def __init__(self, max_size):
        self._items = deque(maxlen=max_size)

    def enqueue(self, item):
        self._items.append(item)

    def dequeue(self):
        return self._items.popleft()

    def is_full(self):
        return len(self._items) == self._items.maxlen

    def __iter__(self):
        return iter(self._items)

    def __len__(self):
        return len(self._items)


class BoundedQueue:
    """Refuse items when the queue is full.

    Ask:
        queue class with a maximum size that raises an error when full
        fixed capacity queue with is_full and is_empty
        bounded fifo queue which refuses items when full
        queue with overflow and underflow checks

    >>> queue = BoundedQueue(1)
    >>> queue.enqueue("a"); queue.is_full(), queue.is_empty()
    (True, False)
    >>> queue.enqueue("b")
    Traceback (most recent call last):
    OverflowError: queue is full
    >>> queue.dequeue(), queue.is_empty()
    ('a', True)
    >>> queue.dequeue()
    Traceback (most recent call last):
    IndexError: queue is empty
    """

    def __init__(self, capacity):
        self.capacity = capacity
        self._items = deque()

    def enqueue(self, item):
        if self.is_full():
            raise OverflowError("queue is full")
        self._items.append(item)

    def dequeue(self):
        if self.is_empty():
            raise IndexError("queue is empty")
        return self._items.popleft()

    def is_full(self):
        return len(self._items) >= self.capacity

    def is_empty(self):
        return not self._items


class MaxHeap:
    """Keep numbers in a list so that the largest is always on top.

    Ask:
        max heap implementation
        max heap class without heapq
        implement a max heap from scratch with insert and extract_max
        MaxHeap with sift up and sift down
        binary max heap with insert, peek and extract_max

    >>> heap = MaxHeap()
    >>> for number in [3, 9, 1, 9, 4]:
    ...     heap.insert(number)
    >>> heap.peek(), [heap.extract_max() for _ in range(5)], len(heap)
    (9, [9, 9, 4, 3, 1], 0)
    >>> heap.extract_max()
    Traceback (most recent call last):
    IndexError: heap is empty
    """

    def __init__(self):
        self._items = []

    def __len__(self):
        return len(self._items)

    def peek(self):
        return self._items[0]

    def insert(self, item):
        items = self._items
        items.append(item)
        i = len(items) - 1
        while i > 0 and items[(i - 1) // 2] < items[i]:
            items[i], items[(i - 1) // 2] = items[(i - 1) // 2], items[i]
            i = (i - 1) // 2

    def extract_max(self):
        items = self._items
        if not items:
            raise IndexError("heap is empty")
        items[0], items[-1] = items[-1], items[0]
        largest = items.pop()
        i = 0
        while True:
            child = max((c for c in (2 * i + 1, 2 * i + 2) if c < len(items)),
                        key=items.__getitem__, default=i)
            if child == i or items[child] <= items[i]:
                return largest
            items[i], items[child] = items[child], items[i]
            i = child


class LFUCache:
    """Throw out the least frequently used key when the cache is full.

    Ask:
        lfu cache
        least frequently used cache class
        cache that evicts the entry used least often
        LFUCache with get and put
        implement an lfu cache with a capacity

    >>> cache = LFUCache(2)
    >>> cache.put("a", 1); cache.put("b", 2); cache.get("a")
    1
    >>> cache.put("c", 3); cache.get("b"), cache.get("a"), cache.get("c")
    (None, 1, 3)
    >>> cache.put("a", 9); cache.get("a")
    9
    """

    def __init__(self, capacity):
        self.capacity = capacity
        self._values = {}
        self._uses = Counter()

    def get(self, key, default=None):
        if key not in self._values:
            return default
        self._uses[key] += 1
        return self._values[key]

    def put(self, key, value):
        if key not in self._values and len(self._values) >= self.capacity:
            least_used = min(self._values, key=self._uses.__getitem__)
            del self._values[least_used], self._uses[least_used]
        self._values[key] = value
        self._uses[key] += 1


class ExpiringDict:
    """Forget dictionary entries after a number of seconds.

    Ask:
        dictionary whose keys expire
        expiring dict: entries vanish after n seconds
        TTLCache with set, get, delete and a ttl per key
        in-memory cache with a time to live for each key
        cache class with set(key, value, ttl) and get(key)

    >>> cache = ExpiringDict(clock=lambda: now)
    >>> now = 0
    >>> cache.set("a", 1, ttl=10); cache.set("b", 2, ttl=5)
    >>> now = 5
    >>> cache.get("a"), cache.get("b"), cache.get("b", "gone")
    (1, None, 'gone')
    >>> cache.delete("a"); cache.get("a") is None
    True
    """

    def __init__(self, clock=time.monotonic):
        self._clock = clock
        self._entries = {}

    def set(self, key, value, ttl):
        self._entries[key] = (value, self._clock() + ttl)

    def get(self, key, default=None):
        if key not in self._entries:
            return default
        value, expires = self._entries[key]
        if self._clock() >= expires:
            del self._entries[key]
            return default
        return value

    def delete(self, key):
        self._entries.pop(key, None)


class FrozenDict(Mapping):
    """Wrap a dictionary that can be hashed and not be changed.

    Ask:
        frozen dictionary class, immutable and hashable
        frozendict class
        immutable dict that can be used as a dictionary key
        read-only hashable mapping class
        dictionary which cannot be changed after creation

    >>> a = FrozenDict({"x": 1, "y": 2})
    >>> a["x"], len(a), dict(a), a == FrozenDict(y=2, x=1), {a: "found"}[FrozenDict(y=2, x=1)]
    (1, 2, {'x': 1, 'y': 2}, True, 'found')
    >>> a["x"] = 5
    Traceback (most recent call last):
    TypeError: 'FrozenDict' object does not support item assignment
    """

    def __init__(self, *args, **kwargs):
        self._data = dict(*args, **kwargs)

    def __getitem__(self, key):
        return self._data[key]

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)

    def __hash__(self):
        return hash(frozenset(self._data.items()))

    def __repr__(self):
        return f"FrozenDict({self._data})"


class DotDict(dict):
    """Read and set nested dictionary keys as attributes.

    Ask:
        AttrDict: access dictionary keys as attributes
        dict with dot notation for nested keys
        DotDict class where d.a.b reads d["a"]["b"]
        dictionary subclass with attribute access, nested dicts too
        config object with dot access to a nested dict
        class to access nested dictionary values like attributes

    >>> config = DotDict({"db": {"host": "localhost", "port": 1}})
    >>> config.db.port = 5432
    >>> config.db.host, config["db"]["port"]
    ('localhost', 5432)
    >>> del config.db; config
    {}
    >>> config.missing
    Traceback (most recent call last):
    AttributeError: missing
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for key, value in self.items():
            if isinstance(value, dict):
                self[key] = DotDict(value)

    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name, value):
        self[name] = value

    def __delattr__(self, name):
        try:
            del self[name]
        except KeyError:
            raise AttributeError(name) from None


class Config:
    """Hold settings with defaults and overrides.

    Ask:
        config class with defaults and overrides
        settings object: default values that can be overridden by a dict
        configuration class with get, set and defaults
        Config class which takes defaults and raises on unknown keys

    >>> config = Config({"host": "localhost", "port": 80}, {"port": 8080})
    >>> config.get("host"), config.get("port"), config.as_dict()
    ('localhost', 8080, {'host': 'localhost', 'port': 8080})
    >>> config.set("host", "example.com"); config.get("host")
    'example.com'
    >>> config.set("hots", "x")
    Traceback (most recent call last):
    KeyError: "unknown setting: 'hots'"
    """

    def __init__(self, defaults, overrides=None):
        self._values = dict(defaults)
        for key, value in (overrides or {}).items():
            self.set(key, value)

    def get(self, key):
        return self._values[key]

    def set(self, key, value):
        if key not in self._values:
            raise KeyError(f"unknown setting: {key!r}")
        self._values[key] = value

    def as_dict(self):
        return dict(self._values)


class DefaultDict(dict):
    """Call a factory for missing keys, like collections.defaultdict.

    Ask:
        default dict implementation using __missing__
        write my own defaultdict class
        dict subclass that calls a default factory for missing keys
        implement defaultdict from scratch
        dictionary class which creates missing values with a function

    >>> groups = DefaultDict(list)
    >>> groups["a"].append(1); groups["a"].append(2)
    >>> groups, groups.get("b")
    ({'a': [1, 2]}, None)
    """

    def __init__(self, factory, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.factory = factory

    def __missing__(self, key):
        value = self[key] = self.factory()
        return value


class ValidatedDict(UserDict):
    """Accept only known keys in a dictionary.

    Ask:
        dictionary class that only accepts certain keys
        dict subclass with a fixed set of allowed keys
        dict that raises KeyError when an unknown key is set
        restrict the keys of a dictionary with a class

    >>> settings = ValidatedDict({"a", "b"}, {"a": 1})
    >>> settings["b"] = 2
    >>> settings
    {'a': 1, 'b': 2}
    >>> settings["c"] = 3
    Traceback (most recent call last):
    KeyError: "key not allowed: 'c'"
    """

    def __init__(self, allowed, *args, **kwargs):
        self.allowed = set(allowed)
        super().__init__(*args, **kwargs)

    def __setitem__(self, key, value):
        if key not in self.allowed:
            raise KeyError(f"key not allowed: {key!r}")
        super().__setitem__(key, value)


class SortedDict(dict):
    """Iterate over a dictionary in the order of its keys.

    Ask:
        dictionary that always iterates in sorted key order
        sorted dict class
        dict subclass which keeps its keys sorted
        mapping whose keys, values and items come out sorted

    >>> ages = SortedDict({"b": 2, "a": 1})
    >>> ages["0"] = 5
    >>> list(ages), list(ages.items()), list(ages.values())
    (['0', 'a', 'b'], [('0', 5), ('a', 1), ('b', 2)], [5, 1, 2])
    """

    def __iter__(self):
        return iter(sorted(super().keys()))

    def keys(self):
        return list(self)

    def values(self):
        return [self[key] for key in self]

    def items(self):
        return [(key, self[key]) for key in self]


class LimitedDict(OrderedDict):
    """Dictionary class of limited size that drops its oldest entry.

    Ask:
        dictionary with a maximum size that drops the oldest entry
        dict that holds at most n items
        size limited ordered dictionary
        bounded dict: remove the first inserted key when full

    >>> cache = LimitedDict(2)
    >>> for key in "abca":
    ...     cache[key] = key.upper()
    >>> dict(cache)
    {'c': 'C', 'a': 'A'}
    """

    def __init__(self, max_size):
        super().__init__()
        self.max_size = max_size

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.max_size:
            self.popitem(last=False)


class BiDict:
    """Two-way dictionary class: look up values by key and keys by value.

    Ask:
        bidirectional dict with inverse lookup
        two-way dictionary: get the key from the value and the value from the key
        bidict class with item access, delete and inverse
        dict that can be searched in both directions
        bidirectional dictionary class
        two way dict: look up by key or by value
        BiDict with inverse lookup
        mapping that works in both directions

    >>> codes = BiDict({"de": 49})
    >>> codes["fr"] = 33
    >>> codes["fr"], codes.inverse[49], len(codes)
    (33, 'de', 2)
    >>> codes["fr"] = 34; codes["es"] = 34; codes.inverse
    {49: 'de', 34: 'es'}
    >>> del codes["es"]; "es" in codes, codes.inverse
    (False, {49: 'de'})
    """

    def __init__(self, items=()):
        self._forward = {}
        self.inverse = {}
        for key, value in dict(items).items():
            self[key] = value

    def __setitem__(self, key, value):
        if key in self._forward:
            del self[key]
        if value in self.inverse:
            del self[self.inverse[value]]
        self._forward[key] = value
        self.inverse[value] = key

    def __getitem__(self, key):
        return self._forward[key]

    def __delitem__(self, key):
        del self.inverse[self._forward.pop(key)]

    def __contains__(self, key):
        return key in self._forward

    def __len__(self):
        return len(self._forward)


class LoggedList(list):
    """Log every change of a list.

    Ask:
        class that wraps a list and logs every append
        list subclass that keeps a log of changes
        list that records its appends and removals
        track changes of a list with a subclass

    >>> items = LoggedList([1])
    >>> items.append(2); items.remove(1); items
    [2]
    >>> items.log
    ['append 2', 'remove 1']
    """

    def __init__(self, items=()):
        super().__init__(items)
        self.log = []

    def append(self, item):
        super().append(item)
        self.log.append(f"append {item!r}")

    def remove(self, item):
        super().remove(item)
        self.log.append(f"remove {item!r}")


class UniqueList(list):
    """Ignore values that the list holds already.

    Ask:
        list class that does not allow duplicates
        list subclass where append ignores existing items
        unique list: only add the item if it is not in it yet
        list without duplicates as a class

    >>> tags = UniqueList(["a", "b", "a"])
    >>> tags.append("b"); tags.append("c"); tags.extend(["c", "d"]); tags
    ['a', 'b', 'c', 'd']
    """

    def __init__(self, items=()):
        super().__init__()
        self.extend(items)

    def append(self, item):
        if item not in self:
            super().append(item)

    def extend(self, items):
        for item in items:
            self.append(item)


class KeyValueStore:
    """Keep values under keys and save them in a JSON file.

    Ask:
        simple key value store class with save to json file
        persistent dictionary stored as json
        key-value store with set, get, delete that saves to a file
        class which loads and saves its data as json on disk
        tiny json file database class

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     store = KeyValueStore(Path(folder, "data.json"))
    ...     store.set("a", [1]); store.set("b", 2); store.delete("b")
    ...     again = KeyValueStore(Path(folder, "data.json"))
    ...     again.get("a"), again.get("b"), again.get("c", 0)
    ([1], None, 0)
    """

    def __init__(self, path):
        self.path = Path(path)
        self._data = json.loads(self.path.read_text(encoding="utf-8")) if self.path.exists() else {}

    def get(self, key, default=None):
        return self._data.get(key, default)

    def set(self, key, value):
        self._data[key] = value
        self._save()

    def delete(self, key):
        self._data.pop(key, None)
        self._save()

    def _save(self):
        self.path.write_text(json.dumps(self._data, indent=2), encoding="utf-8")


class TransactionalStore:
    """Keep values under keys with nested transactions.

    Ask:
        key-value store with transactions begin, commit, rollback
        in memory database with set, get, unset and nested transactions
        in-memory key value database supporting rollback
        simple database class with BEGIN, COMMIT and ROLLBACK

    >>> db = TransactionalStore()
    >>> db.set("a", 1); db.begin(); db.set("a", 2); db.delete("b"); db.get("a")
    2
    >>> db.rollback(); db.get("a")
    1
    >>> db.begin(); db.delete("a"); db.commit(); db.get("a") is None
    True
    >>> db.rollback()
    Traceback (most recent call last):
    RuntimeError: no transaction
    """

    def __init__(self):
        self._data = {}
        self._saved = []

    def get(self, key):
        return self._data.get(key)

    def set(self, key, value):
        self._data[key] = value

    def delete(self, key):
        self._data.pop(key, None)

    def begin(self):
        self._saved.append(dict(self._data))

    def commit(self):
        self._leave()

    def rollback(self):
        self._data = self._leave()

    def _leave(self):
        if not self._saved:
            raise RuntimeError("no transaction")
        return self._saved.pop()


class OpenAddressingMap:
    """Keep keys and values in one table with linear probing.

    Ask:
        hash map with open addressing
        hash table with linear probing
        implement a hash map from scratch with put and get and resizing
        open addressing hash table in python

    >>> table = OpenAddressingMap(2)
    >>> for number in range(20):
    ...     table.put(number, number * number)
    >>> table.put(3, "three"); table.get(3), table.get(19), table.get(50), len(table)
    ('three', 361, None, 20)
    """

    def __init__(self, size=8):
        self._slots = [None] * size
        self._count = 0

    def _slot(self, key):
        i = hash(key) % len(self._slots)
        while self._slots[i] is not None and self._slots[i][0] != key:
            i = (i + 1) % len(self._slots)
        return i

    def put(self, key, value):
        if 2 * (self._count + 1) > len(self._slots):
            pairs = [slot for slot in self._slots if slot]
            self._slots = [None] * (2 * len(self._slots))
            for pair in pairs:
                self._slots[self._slot(pair[0])] = pair
        i = self._slot(key)
        self._count += self._slots[i] is None
        self._slots[i] = (key, value)

    def get(self, key, default=None):
        slot = self._slots[self._slot(key)]
        return slot[1] if slot else default

    def __len__(self):
        return self._count


class FenwickTree:
    """Give prefix sums of numbers that change.

    Ask:
        fenwick tree class
        binary indexed tree with update and prefix sum
        BIT data structure for prefix sums
        class for cumulative sums with point updates in log time

    >>> tree = FenwickTree([3, 1, 4, 1])
    >>> tree.prefix_sum(0), tree.prefix_sum(2), tree.prefix_sum(4), tree.range_sum(1, 3)
    (0, 4, 9, 5)
    >>> tree.add(1, 10); tree.prefix_sum(1), tree.prefix_sum(2), tree.range_sum(1, 2)
    (3, 14, 11)
    """

    def __init__(self, numbers):
        self._tree = [0] * (len(numbers) + 1)
        for index, number in enumerate(numbers):
            self.add(index, number)

    def add(self, index, delta):
        i = index + 1
        while i < len(self._tree):
            self._tree[i] += delta
            i += i & -i

    def prefix_sum(self, count):
        total = 0
        while count > 0:
            total += self._tree[count]
            count -= count & -count
        return total

    def range_sum(self, start, stop):
        return self.prefix_sum(stop) - self.prefix_sum(start)


class SegmentTree:
    """Give the sum of any range of numbers that change.

    Ask:
        segment tree class for range sum queries
        segment tree with update and query
        range sum data structure with point updates
        implement a segment tree in python

    >>> tree = SegmentTree([3, 1, 4, 1, 5])
    >>> tree.query(0, 5), tree.query(1, 3), tree.query(2, 2), tree.query(4, 5)
    (14, 5, 0, 5)
    >>> tree.update(1, 10); tree.query(0, 2), tree.query(0, 5)
    (13, 23)
    """

    def __init__(self, numbers):
        self._size = len(numbers)
        self._tree = [0] * self._size + list(numbers)
        for i in range(self._size - 1, 0, -1):
            self._tree[i] = self._tree[2 * i] + self._tree[2 * i + 1]

    def update(self, index, value):
        i = index + self._size
        self._tree[i] = value
        while i > 1:
            i //= 2
            self._tree[i] = self._tree[2 * i] + self._tree[2 * i + 1]

    def query(self, start, stop):
        total = 0
        start += self._size
        stop += self._size
        while start < stop:
            if start % 2:
                total += self._tree[start]
                start += 1
            if stop % 2:
                stop -= 1
                total += self._tree[stop]
            start //= 2
            stop //= 2
        return total


class BloomFilter:
    """Tell whether an item was perhaps added or surely not.

    Ask:
        bloom filter class
        probabilistic set: bloom filter with add and contains
        implement a bloom filter with several hash functions
        simple bloom filter in python

    >>> seen = BloomFilter(1000, 3)
    >>> seen.add("apple")
    >>> "apple" in seen, "pear" in seen
    (True, False)
    """

    def __init__(self, size, hashes):
        self.size = size
        self.hashes = hashes
        self._bits = bytearray(size)

    def _positions(self, item):
        for seed in range(self.hashes):
            digest = hashlib.sha256(f"{seed}:{item}".encode()).digest()
            yield int.from_bytes(digest, "big") % self.size

    def add(self, item):
        for position in self._positions(item):
            self._bits[position] = 1

    def __contains__(self, item):
        return all(self._bits[position] for position in self._positions(item))


class BinaryTree:
    """Hold a binary tree with its three depth first traversals.

    Ask:
        binary tree class with inorder, preorder and postorder traversals
        binary tree with three traversal methods
        BinaryTree class with value, left, right and traversals as generators
        tree class which yields its values in pre-order, in-order and post-order

    >>> tree = BinaryTree(1, BinaryTree(2, BinaryTree(4)), BinaryTree(3))
    >>> list(tree.preorder()), list(tree.inorder()), list(tree.postorder())
    ([1, 2, 4, 3], [4, 2, 1, 3], [4, 2, 3, 1])
    """

    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right

    def preorder(self):
        yield self.value
        if self.left:
            yield from self.left.preorder()
        if self.right:
            yield from self.right.preorder()

    def inorder(self):
        if self.left:
            yield from self.left.inorder()
        yield self.value
        if self.right:
            yield from self.right.inorder()

    def postorder(self):
        if self.left:
            yield from self.left.postorder()
        if self.right:
            yield from self.right.postorder()
        yield self.value


class BinarySearchTree:
    """Keep values in a sorted binary tree from which they can be deleted.

    Ask:
        binary search tree with insert, search and delete
        bst class with insert, remove and in-order traversal
        binary search tree with deletion
        BST class: insert values, delete values, list them in order

    >>> tree = BinarySearchTree()
    >>> for value in [5, 2, 8, 1, 3, 9]:
    ...     tree.insert(value)
    >>> list(tree), 3 in tree, 4 in tree
    ([1, 2, 3, 5, 8, 9], True, False)
    >>> for value in [5, 1, 2, 7]:
    ...     tree.delete(value)
    >>> list(tree), list(BinarySearchTree())
    ([3, 8, 9], [])
    """

    def __init__(self):
        self.value = self.left = self.right = None

    def insert(self, value):
        if self.value is None:
            self.value = value
            self.left, self.right = BinarySearchTree(), BinarySearchTree()
        elif value != self.value:
            (self.left if value < self.value else self.right).insert(value)

    def delete(self, value):
        if self.value is None:
            return
        if value != self.value:
            (self.left if value < self.value else self.right).delete(value)
        elif self.right.value is None:
            self.value, self.left, self.right = self.left.value, self.left.left, self.left.right
        else:
            self.value = next(iter(self.right))
            self.right.delete(self.value)

    def __iter__(self):
        if self.value is not None:
            yield from self.left
            yield self.value
            yield from self.right


class RoadMap:
    """Find shortest distances in a weighted graph.

    Ask:
        weighted graph class with dijkstra
        graph class with a shortest path method
        class for a weighted graph that finds the shortest distance between two nodes
        Graph with add_edge(a, b, weight) and shortest_path

    >>> roads = RoadMap()
    >>> for a, b, length in [("a", "b", 4), ("a", "c", 1), ("c", "b", 2), ("b", "d", 5)]:
    ...     roads.add_edge(a, b, length)
    >>> roads.shortest_path("a", "d"), roads.shortest_path("a", "a")
    ((8, ['a', 'c', 'b', 'd']), (0, ['a']))
    >>> roads.shortest_path("a", "x") is None
    True
    """

    def __init__(self):
        self.edges = defaultdict(dict)

    def add_edge(self, a, b, weight):
        self.edges[a][b] = weight
        self.edges[b][a] = weight

    def shortest_path(self, start, goal):
        heap = [(0, [start])]
        done = set()
        while heap:
            distance, path = heapq.heappop(heap)
            node = path[-1]
            if node == goal:
                return distance, path
            if node in done:
                continue
            done.add(node)
            for neighbour, weight in self.edges[node].items():
                if neighbour not in done:
                    heapq.heappush(heap, (distance + weight, path + [neighbour]))
        return None


class TicketQueue:
    """Serve waiting people by priority and then in order of arrival.

    Ask:
        queue that serves by priority and then by arrival
        hospital queue class: urgent patients first, ties by arrival
        support ticket queue with priorities
        stable priority queue where equal priorities keep their order

    >>> queue = TicketQueue()
    >>> queue.add("ann", 2); queue.add("bob", 1); queue.add("cid", 2); queue.add("dan", 1)
    >>> [queue.next() for _ in range(len(queue))]
    ['bob', 'dan', 'ann', 'cid']
    >>> queue.next() is None
    True
    """

    def __init__(self):
        self._heap = []
        self._arrivals = 0

    def add(self, item, priority):
        heapq.heappush(self._heap, (priority, self._arrivals, item))
        self._arrivals += 1

    def next(self):
        return heapq.heappop(self._heap)[2] if self._heap else None

    def __len__(self):
        return len(self._heap)
