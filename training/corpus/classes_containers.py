"""Classes that hold items: stacks, queues, linked lists, trees, tries, graphs and matrices."""
import random
from collections import Counter, OrderedDict, deque


class Stack:
    """Give back the item that was added last.

    Ask:
        stack class
        implement a stack with push, pop and peek
        write a Stack class using a list
        lifo data structure as a class
        stack implementation with is_empty and size
        class Stack with push, pop, peek, is_empty and size methods
        simple stack class in python

    >>> stack = Stack()
    >>> stack.is_empty()
    True
    >>> stack.push(1); stack.push(2)
    >>> stack.peek(), stack.pop(), len(stack), stack.pop(), stack.is_empty()
    (2, 2, 1, 1, True)
    >>> stack.pop()
    Traceback (most recent call last):
    IndexError: pop from empty stack
    >>> stack.peek()
    Traceback (most recent call last):
    IndexError: peek at empty stack
    """

    def __init__(self):
        self._items = []

    def push(self, item):
        self._items.append(item)

    def pop(self):
        if self.is_empty():
            raise IndexError("pop from empty stack")
        return self._items.pop()

    def peek(self):
        if self.is_empty():
            raise IndexError("peek at empty stack")
        return self._items[-1]

    def is_empty(self):
        return not self._items

    def __len__(self):
        return len(self._items)


class BoundedStack:
    """Refuse items when the stack is full.

    Ask:
        stack class with a maximum size
        stack with overflow and underflow errors
        fixed capacity stack
        bounded stack which raises OverflowError when full

    >>> stack = BoundedStack(1)
    >>> stack.push("a"); stack.is_full()
    True
    >>> stack.push("b")
    Traceback (most recent call last):
    OverflowError: stack is full
    >>> stack.pop(), stack.is_full()
    ('a', False)
    >>> stack.pop()
    Traceback (most recent call last):
    IndexError: stack is empty
    """

    def __init__(self, capacity):
        self.capacity = capacity
        self._items = []

    def push(self, item):
        if self.is_full():
            raise OverflowError("stack is full")
        self._items.append(item)

    def pop(self):
        if not self._items:
            raise IndexError("stack is empty")
        return self._items.pop()

    def is_full(self):
        return len(self._items) >= self.capacity


class MinStack:
    """Give the smallest item of a stack at any time.

    Ask:
        stack that returns the minimum in constant time
        min stack class
        stack with push, pop, top and get_min
        MinStack with O(1) minimum

    >>> stack = MinStack()
    >>> for number in [5, 2, 2, 8]:
    ...     stack.push(number)
    >>> stack.minimum(), stack.pop(), stack.pop(), stack.minimum(), stack.pop(), stack.minimum()
    (2, 8, 2, 2, 2, 5)
    """

    def __init__(self):
        self._items = []

    def push(self, item):
        smallest = min(item, self._items[-1][1]) if self._items else item
        self._items.append((item, smallest))

    def pop(self):
        return self._items.pop()[0]

    def top(self):
        return self._items[-1][0]

    def minimum(self):
        return self._items[-1][1]


class LinkedStack:
    """Keep a stack in linked nodes.

    Ask:
        stack implemented with a linked list
        linked stack class with nodes
        stack class without using a python list
        push and pop on a singly linked list

    >>> stack = LinkedStack()
    >>> stack.push(1); stack.push(2)
    >>> len(stack), stack.peek(), stack.pop(), stack.pop(), len(stack)
    (2, 2, 2, 1, 0)
    >>> stack.pop()
    Traceback (most recent call last):
    IndexError: stack is empty
    """

    class Node:
        def __init__(self, value, next_node):
            self.value = value
            self.next = next_node

    def __init__(self):
        self.head = None
        self.size = 0

    def push(self, value):
        self.head = self.Node(value, self.head)
        self.size += 1

    def pop(self):
        value = self.peek()
        self.head = self.head.next
        self.size -= 1
        return value

    def peek(self):
        if self.head is None:
            raise IndexError("stack is empty")
        return self.head.value

    def __len__(self):
        return self.size


class Queue:
    """Give back items in the order in which they were added.

    Ask:
        queue class
        implement a queue with enqueue and dequeue
        write a Queue class using collections.deque
        fifo data structure as a class
        first in first out queue implementation

    >>> queue = Queue()
    >>> queue.enqueue(1); queue.enqueue(2)
    >>> len(queue), queue.peek(), queue.dequeue(), queue.dequeue(), queue.is_empty()
    (2, 1, 1, 2, True)
    >>> queue.dequeue()
    Traceback (most recent call last):
    IndexError: dequeue from empty queue
    """

    def __init__(self):
        self._items = deque()

    def enqueue(self, item):
        self._items.append(item)

    def dequeue(self):
        if self.is_empty():
            raise IndexError("dequeue from empty queue")
        return self._items.popleft()

    def peek(self):
        if self.is_empty():
            raise IndexError("peek at empty queue")
        return self._items[0]

    def is_empty(self):
        return not self._items

    def __len__(self):
        return len(self._items)


class QueueWithStacks:
    """Keep a queue in two stacks.

    Ask:
        queue using two stacks
        implement a queue with two stacks
        fifo queue built from two lists used as stacks
        QueueWithStacks with enqueue and dequeue

    >>> queue = QueueWithStacks()
    >>> queue.enqueue(1); queue.enqueue(2)
    >>> queue.dequeue()
    1
    >>> queue.enqueue(3)
    >>> queue.dequeue(), queue.dequeue()
    (2, 3)
    >>> queue.dequeue()
    Traceback (most recent call last):
    IndexError: queue is empty
    """

    def __init__(self):
        self._inbox = []
        self._outbox = []

    def enqueue(self, item):
        self._inbox.append(item)

    def dequeue(self):
        if not self._outbox:
            while self._inbox:
                self._outbox.append(self._inbox.pop())
        if not self._outbox:
            raise IndexError("queue is empty")
        return self._outbox.pop()


class StackWithQueue:
    """Keep a stack in a queue.

    Ask:
        stack using a queue
        implement a stack with queues
        lifo stack built on a fifo queue
        StackWithQueue with push and pop
        stack from two queues
        implement a stack using two queues
        queue based stack with push, pop and top

    >>> stack = StackWithQueue()
    >>> stack.push(1); stack.push(2); stack.push(3)
    >>> stack.pop(), stack.pop(), stack.pop(), stack.is_empty()
    (3, 2, 1, True)
    """

    def __init__(self):
        self._queue = deque()

    def push(self, item):
        self._queue.append(item)
        self._queue.rotate(1)

    def pop(self):
        return self._queue.popleft()

    def is_empty(self):
        return not self._queue


class CircularQueue:
    """Keep a queue of fixed size in a ring.

    Ask:
        circular queue class
        fixed size queue with wrap around indexes
        implement a circular queue with an array
        queue with a capacity that reuses free slots
        circular buffer queue with front and rear

    >>> queue = CircularQueue(2)
    >>> queue.enqueue(1), queue.enqueue(2), queue.enqueue(3)
    (True, True, False)
    >>> queue.dequeue(), queue.enqueue(4), queue.dequeue(), queue.dequeue(), queue.dequeue()
    (1, True, 2, 4, None)
    """

    def __init__(self, capacity):
        self._items = [None] * capacity
        self._start = 0
        self._size = 0

    def enqueue(self, item):
        if self._size == len(self._items):
            return False
        self._items[(self._start + self._size) % len(self._items)] = item
        self._size += 1
        return True

    def dequeue(self):
        if self._size == 0:
            return None
        item = self._items[self._start]
        self._start = (self._start + 1) % len(self._items)
        self._size -= 1
        return item


class RingBuffer:
    """Keep only the newest items up to a capacity.

    Ask:
        ring buffer class
        circular buffer which overwrites the oldest item
        fixed size buffer that keeps the last n items
        RingBuffer with append and to_list
        circular buffer class with fixed size that overwrites the oldest item

    >>> buffer = RingBuffer(3)
    >>> buffer.to_list()
    []
    >>> for number in range(5):
    ...     buffer.append(number)
    >>> buffer.to_list(), len(buffer)
    ([2, 3, 4], 3)
    """

    def __init__(self, capacity):
        self.capacity = capacity
        self._items = []
        self._oldest = 0

    def append(self, item):
        if len(self._items) < self.capacity:
            self._items.append(item)
        else:
            self._items[self._oldest] = item
            self._oldest = (self._oldest + 1) % self.capacity

    def to_list(self):
        return self._items[self._oldest:] + self._items[:self._oldest]

    def __len__(self):
        return len(self._items)


class Deque:
    """Add and remove items at both ends.

    Ask:
        deque class with a list
        implement a double ended queue class
        class with add_front, add_rear, remove_front and remove_rear
        write a Deque data structure

    >>> items = Deque()
    >>> items.add_front(2); items.add_front(1); items.add_rear(3)
    >>> len(items), items.remove_front(), items.remove_rear(), items.is_empty()
    (3, 1, 3, False)
    """

    def __init__(self):
        self._items = []

    def add_front(self, item):
        self._items.insert(0, item)

    def add_rear(self, item):
        self._items.append(item)

    def remove_front(self):
        return self._items.pop(0)

    def remove_rear(self):
        return self._items.pop()

    def is_empty(self):
        return not self._items

    def __len__(self):
        return len(self._items)


class SimplePriorityQueue:
    """Give back the item of highest priority, with a plain list.

    Ask:
        simple priority queue class without heapq
        priority queue with a list: dequeue the highest priority
        write a priority queue where the biggest priority number is served first
        PriorityQueue using max instead of a heap

    >>> queue = SimplePriorityQueue()
    >>> queue.enqueue("low", 1); queue.enqueue("high", 9); queue.enqueue("high too", 9)
    >>> queue.dequeue(), queue.dequeue(), queue.dequeue(), queue.is_empty()
    ('high', 'high too', 'low', True)
    """

    def __init__(self):
        self._items = []

    def enqueue(self, item, priority):
        self._items.append((priority, item))

    def dequeue(self):
        best = max(range(len(self._items)), key=lambda index: self._items[index][0])
        return self._items.pop(best)[1]

    def is_empty(self):
        return not self._items


class Node:
    """Hold a value and a link to the next node.

    Ask:
        node class for a linked list
        linked list node with value and next
        class Node with data and next pointer
        singly linked node

    >>> node = Node(1, Node(2))
    >>> node.value, node.next.value, node.next.next
    (1, 2, None)
    """

    def __init__(self, value, next_node=None):
        self.value = value
        self.next = next_node


class LinkedList:
    """Keep items in singly linked nodes.

    Ask:
        linked list class
        singly linked list with append, prepend and iteration
        implement a linked list
        write a LinkedList class with nodes
        linked list data structure from scratch

    >>> items = LinkedList()
    >>> list(items)
    []
    >>> items.append(2); items.append(3); items.prepend(1)
    >>> list(items), len(items)
    ([1, 2, 3], 3)
    """

    class Node:
        def __init__(self, value, next_node=None):
            self.value = value
            self.next = next_node

    def __init__(self):
        self.head = None

    def append(self, value):
        if self.head is None:
            self.head = self.Node(value)
            return
        node = self.head
        while node.next:
            node = node.next
        node.next = self.Node(value)

    def prepend(self, value):
        self.head = self.Node(value, self.head)

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return sum(1 for _ in self)


class LinkedListWithRemove:
    """Linked list class that can find and remove values.

    Ask:
        linked list with insert, delete and search
        singly linked list class that can remove a value
        linked list with a remove method and find
        delete a node by value from a linked list class

    >>> items = LinkedListWithRemove()
    >>> for value in [3, 2, 1]:
    ...     items.insert(value)
    >>> items.remove(2), items.remove(9), items.to_list(), items.contains(3), items.contains(2)
    (True, False, [1, 3], True, False)
    >>> items.remove(1), items.to_list()
    (True, [3])
    """

    def __init__(self):
        self.head = None

    def insert(self, value):
        self.head = {"value": value, "next": self.head}

    def remove(self, value):
        previous, node = None, self.head
        while node and node["value"] != value:
            previous, node = node, node["next"]
        if node is None:
            return False
        if previous is None:
            self.head = node["next"]
        else:
            previous["next"] = node["next"]
        return True

    def contains(self, value):
        return value in self.to_list()

    def to_list(self):
        values, node = [], self.head
        while node:
            values.append(node["value"])
            node = node["next"]
        return values


class ReversibleList:
    """Reverse singly linked nodes in place.

    Ask:
        linked list class with a reverse method
        reverse a singly linked list in place, as a class
        linked list that can be reversed
        class with push and reverse for linked nodes

    >>> items = ReversibleList([1, 2, 3])
    >>> items.reverse(); list(items)
    [3, 2, 1]
    >>> empty = ReversibleList([]); empty.reverse(); list(empty)
    []
    """

    class Node:
        def __init__(self, value, next_node):
            self.value = value
            self.next = next_node

    def __init__(self, values):
        self.head = None
        for value in reversed(values):
            self.head = self.Node(value, self.head)

    def reverse(self):
        previous = None
        node = self.head
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next


class DoublyLinkedList:
    """Keep items in nodes linked both ways.

    Ask:
        doubly linked list class
        implement a doubly linked list with append and reverse iteration
        linked list with previous and next pointers
        DoublyLinkedList with forward and backward traversal

    >>> items = DoublyLinkedList()
    >>> list(items), list(reversed(items))
    ([], [])
    >>> items.append(1); items.append(2); items.append(3)
    >>> list(items), list(reversed(items))
    ([1, 2, 3], [3, 2, 1])
    """

    class Node:
        def __init__(self, value, previous):
            self.value = value
            self.previous = previous
            self.next = None

    def __init__(self):
        self.head = self.tail = None

    def append(self, value):
        node = self.Node(value, self.tail)
        if self.tail:
            self.tail.next = node
        else:
            self.head = node
        self.tail = node

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __reversed__(self):
        node = self.tail
        while node:
            yield node.value
            node = node.previous


class Bag:
    """Hold items that may occur several times.

    Ask:
        bag class
        multiset class
        collection that counts duplicates: Bag with add, remove and count
        class for a bag of items where order does not matter

    >>> bag = Bag("aab")
    >>> bag.add("b"); bag.count("a"), len(bag), "c" in bag
    (2, 4, False)
    >>> bag.remove("a"); bag.remove("a"); "a" in bag
    False
    >>> bag.remove("a")
    Traceback (most recent call last):
    KeyError: 'a'
    """

    def __init__(self, items=()):
        self._counts = Counter(items)

    def add(self, item):
        self._counts[item] += 1

    def remove(self, item):
        if item not in self:
            raise KeyError(item)
        self._counts[item] -= 1

    def count(self, item):
        return self._counts[item]

    def __contains__(self, item):
        return self._counts[item] > 0

    def __len__(self):
        return self._counts.total()


class Matrix:
    """Hold numbers in rows and columns.

    Ask:
        matrix class
        Matrix class with addition, multiplication and transpose
        implement a matrix with operators in pure python
        class for a 2d matrix of numbers
        class for matrices supporting + and matrix multiplication

    >>> a, b = Matrix([[1, 2], [3, 4]]), Matrix([[0, 1], [1, 0]])
    >>> (a + b).rows, (a @ b).rows, a.transpose().rows
    ([[1, 3], [4, 4]], [[2, 1], [4, 3]], [[1, 3], [2, 4]])
    >>> (Matrix([[1, 2, 3]]) @ Matrix([[1], [2], [3]])).rows
    [[14]]
    >>> a @ Matrix([[1, 2]])
    Traceback (most recent call last):
    ValueError: shapes do not match
    """

    def __init__(self, rows):
        self.rows = [list(row) for row in rows]

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(*rows)] for rows in zip(self.rows, other.rows)])

    def __matmul__(self, other):
        if len(self.rows[0]) != len(other.rows):
            raise ValueError("shapes do not match")
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in columns]
                       for row in self.rows])

    def transpose(self):
        return Matrix(zip(*self.rows))


class Grid:
    """Hold a value for each cell of a grid.

    Ask:
        grid class with rows and columns
        2d grid class with get, set and neighbours
        class for a game board with cells accessed by row and column
        Grid where grid[row, column] gives a cell

    >>> grid = Grid(2, 3, fill=".")
    >>> grid[0, 2] = "x"
    >>> print(grid)
    ..x
    ...
    >>> grid[0, 2], sorted(grid.neighbours(0, 0)), len(grid.neighbours(1, 1))
    ('x', [(0, 1), (1, 0)], 3)
    """

    def __init__(self, rows, columns, fill=0):
        self.rows = rows
        self.columns = columns
        self.cells = [[fill] * columns for _ in range(rows)]

    def __getitem__(self, position):
        row, column = position
        return self.cells[row][column]

    def __setitem__(self, position, value):
        row, column = position
        self.cells[row][column] = value

    def neighbours(self, row, column):
        around = [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
        return [(r, c) for r, c in around if 0 <= r < self.rows and 0 <= c < self.columns]

    def __str__(self):
        return "\n".join("".join(map(str, row)) for row in self.cells)


class SparseMatrix:
    """Store only the values of a matrix that are not zero.

    Ask:
        sparse matrix class
        matrix class that stores only non-zero values in a dictionary
        SparseMatrix with dictionary of keys
        memory efficient matrix for mostly zero entries

    >>> matrix = SparseMatrix(100, 100)
    >>> matrix[3, 4] = 5; matrix[1, 1] = 2
    >>> matrix[3, 4], matrix[0, 0], len(matrix.values)
    (5, 0, 2)
    >>> matrix[1, 1] = 0; len(matrix.values)
    1
    >>> matrix[100, 0]
    Traceback (most recent call last):
    IndexError: position out of range
    """

    def __init__(self, rows, columns):
        self.rows = rows
        self.columns = columns
        self.values = {}

    def _check(self, position):
        row, column = position
        if not (0 <= row < self.rows and 0 <= column < self.columns):
            raise IndexError("position out of range")

    def __getitem__(self, position):
        self._check(position)
        return self.values.get(position, 0)

    def __setitem__(self, position, value):
        self._check(position)
        if value:
            self.values[position] = value
        else:
            self.values.pop(position, None)


class LRUCache:
    """Keep a limited number of entries, dropping the least recently used.

    Ask:
        lru cache class
        implement an lru cache with a capacity, get returns -1 if missing
        least recently used cache data structure
        cache that evicts the oldest used key
        LRU cache with get and put in O(1)
        least recently used cache with a fixed capacity
        LRU cache
        least recently used cache class with get and put

    >>> cache = LRUCache(2)
    >>> cache.put(1, "a"); cache.put(2, "b"); cache.get(1)
    'a'
    >>> cache.put(3, "c"); cache.get(2), cache.get(1), cache.get(3)
    (-1, 'a', 'c')
    >>> cache.put(1, "z"); cache.put(4, "d"); cache.get(3), cache.get(1)
    (-1, 'z')
    """

    def __init__(self, capacity):
        self.capacity = capacity
        self.cache = OrderedDict()

    def get(self, key):
        if key not in self.cache:
            return -1
        self.cache.move_to_end(key)
        return self.cache[key]

    def put(self, key, value):
        self.cache[key] = value
        self.cache.move_to_end(key)
        if len(self.cache) > self.capacity:
            self.cache.popitem(last=False)


class OrderedSet:
    """Keep distinct items in the order in which they were added.

    Ask:
        ordered set class
        set class that remembers insertion order
        OrderedSet with add, discard and iteration
        unique collection which keeps the order of items
        set that remembers insertion order
        class OrderedSet with add, discard, contains and iteration
        unique collection that keeps order
        insertion ordered set based on a dict

    >>> letters = OrderedSet("banana")
    >>> list(letters), len(letters), "n" in letters
    (['b', 'a', 'n'], 3, True)
    >>> letters.discard("a"); letters.discard("x"); letters.add("a")
    >>> letters
    OrderedSet(['b', 'n', 'a'])
    """

    def __init__(self, items=()):
        self._items = dict.fromkeys(items)

    def add(self, item):
        self._items[item] = None

    def discard(self, item):
        self._items.pop(item, None)

    def __contains__(self, item):
        return item in self._items

    def __iter__(self):
        return iter(self._items)

    def __len__(self):
        return len(self._items)

    def __repr__(self):
        return f"{type(self).__name__}({list(self)!r})"


class Trie:
    """Store words by their letters and find them by prefix.

    Ask:
        trie class
        prefix tree with insert, search and starts_with
        implement a trie data structure
        class to store words and search them by prefix
        trie with insert and search
        prefix tree class
        implement a trie (prefix tree) with insert, search and starts_with

    >>> trie = Trie()
    >>> trie.insert("car"); trie.insert("cart")
    >>> trie.search("car"), trie.search("ca"), trie.starts_with("ca"), trie.starts_with("d")
    (True, False, True, False)
    """

    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["$"] = True

    def search(self, word):
        node = self._find(word)
        return node is not None and "$" in node

    def starts_with(self, prefix):
        return self._find(prefix) is not None

    def _find(self, prefix):
        node = self.root
        for letter in prefix:
            if letter not in node:
                return None
            node = node[letter]
        return node


class Autocomplete:
    """Suggest the stored words that start with a prefix.

    Ask:
        autocomplete class with a trie
        suggest words for a prefix using a prefix tree
        class that completes words from a dictionary of words
        trie which lists all words with a given prefix

    >>> words = Autocomplete(["car", "cart", "dog", "cat"])
    >>> words.suggest("car"), words.suggest("x"), words.suggest("")
    (['car', 'cart'], [], ['car', 'cart', 'cat', 'dog'])
    """

    def __init__(self, words=()):
        self.root = {}
        for word in words:
            self.add(word)

    def add(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = word

    def suggest(self, prefix):
        node = self.root
        for letter in prefix:
            if letter not in node:
                return []
            node = node[letter]
        return sorted(self._words_below(node))

    def _words_below(self, node):
        for letter, child in node.items():
            if letter == "":
                yield child
            else:
                yield from self._words_below(child)


class BinarySearchTree:
    """Keep values in a binary search tree.

    Ask:
        binary search tree class
        implement a binary search tree with insert and search
        bst class with in-order traversal
        BinarySearchTree with insert, contains and sorted iteration
        binary search tree with insert and in-order traversal
        BST with insert, search and sorted iteration

    >>> tree = BinarySearchTree()
    >>> for value in [5, 2, 8, 2, 6]:
    ...     tree.insert(value)
    >>> list(tree), 6 in tree, 7 in tree
    ([2, 5, 6, 8], True, False)
    >>> list(BinarySearchTree())
    []
    """

    class Node:
        def __init__(self, value):
            self.value = value
            self.left = self.right = None

    def __init__(self):
        self.root = None

    def insert(self, value):
        self.root = self._insert(self.root, value)

    def _insert(self, node, value):
        if node is None:
            return self.Node(value)
        if value < node.value:
            node.left = self._insert(node.left, value)
        elif value > node.value:
            node.right = self._insert(node.right, value)
        return node

    def __contains__(self, value):
        node = self.root
        while node and node.value != value:
            node = node.left if value < node.value else node.right
        return node is not None

    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node.left)
                yield node.value
                yield from walk(node.right)
        return walk(self.root)


class Tree:
    """General tree class whose nodes have any number of children.

    Ask:
        tree class with children
        general tree node class with add_child
        class for a tree where each node may have many children
        print a tree with indentation using a class

    >>> root = Tree("root")
    >>> branch = root.add_child("a"); _ = branch.add_child("b"); _ = root.add_child("c")
    >>> root.print()
    root
      a
        b
      c
    >>> root.depth(), Tree(1).depth()
    (3, 1)
    """

    def __init__(self, value):
        self.value = value
        self.children = []

    def add_child(self, value):
        child = Tree(value)
        self.children.append(child)
        return child

    def depth(self):
        return 1 + max((child.depth() for child in self.children), default=0)

    def print(self, level=0):
        print("  " * level + str(self.value))
        for child in self.children:
            child.print(level + 1)


class Graph:
    """Hold vertices and undirected edges in an adjacency list.

    Ask:
        graph class
        undirected graph class with adjacency list
        implement a graph with add_vertex and add_edge
        Graph data structure with neighbours and breadth first search

    >>> graph = Graph()
    >>> graph.add_edge("a", "b"); graph.add_edge("b", "c"); graph.add_vertex("z")
    >>> graph.neighbours("b"), graph.bfs("a"), graph.neighbours("z")
    (['a', 'c'], ['a', 'b', 'c'], [])
    """

    def __init__(self):
        self.edges = {}

    def add_vertex(self, vertex):
        self.edges.setdefault(vertex, [])

    def add_edge(self, a, b):
        self.add_vertex(a)
        self.add_vertex(b)
        self.edges[a].append(b)
        self.edges[b].append(a)

    def neighbours(self, vertex):
        return self.edges[vertex]

    def bfs(self, start):
        order = [start]
        for vertex in order:
            for neighbour in self.edges[vertex]:
                if neighbour not in order:
                    order.append(neighbour)
        return order


class DirectedGraph:
    """Directed graph class that finds paths.

    Ask:
        directed graph class
        digraph with add_edge and has_path
        directed graph class that tells whether one node can be reached from another
        class for a graph with one way edges

    >>> graph = DirectedGraph()
    >>> graph.add_edge("a", "b"); graph.add_edge("b", "c"); graph.add_edge("b", "a")
    >>> graph.has_path("a", "c"), graph.has_path("c", "a"), graph.has_path("a", "x")
    (True, False, False)
    >>> graph.has_path("q", "q")
    True
    """

    def __init__(self):
        self.edges = {}

    def add_edge(self, source, target):
        self.edges.setdefault(source, set()).add(target)

    def has_path(self, source, target):
        stack, seen = [source], set()
        while stack:
            vertex = stack.pop()
            if vertex == target:
                return True
            if vertex not in seen:
                seen.add(vertex)
                stack.extend(self.edges.get(vertex, ()))
        return False


class WeightedGraph:
    """Weighted undirected graph class.

    Ask:
        weighted graph class
        graph class with edge weights
        class for a network with distances between nodes
        adjacency dictionary with weights as a class

    >>> graph = WeightedGraph()
    >>> graph.add_edge("a", "b", 4); graph.add_edge("a", "c", 1)
    >>> graph.weight("b", "a"), graph.weight("b", "c"), graph.neighbours("a")
    (4, None, {'b': 4, 'c': 1})
    """

    def __init__(self):
        self.edges = {}

    def add_edge(self, a, b, weight):
        self.edges.setdefault(a, {})[b] = weight
        self.edges.setdefault(b, {})[a] = weight

    def weight(self, a, b):
        return self.edges.get(a, {}).get(b)

    def neighbours(self, vertex):
        return self.edges.get(vertex, {})


class UnionFind:
    """Join items into groups and tell whether two are in the same group.

    Ask:
        union find class
        disjoint set data structure with find and union
        union-find with path compression
        class to join elements into groups and check connectivity
        disjoint set class with path compression
        disjoint set union data structure

    >>> sets = UnionFind(5)
    >>> sets.union(0, 1), sets.union(1, 2), sets.union(0, 2)
    (True, True, False)
    >>> sets.connected(0, 2), sets.connected(0, 3), sets.count
    (True, False, 3)
    """

    def __init__(self, size):
        self.parent = list(range(size))
        self.count = size

    def find(self, item):
        while self.parent[item] != item:
            self.parent[item] = self.parent[self.parent[item]]
            item = self.parent[item]
        return item

    def union(self, a, b):
        root_a, root_b = self.find(a), self.find(b)
        if root_a == root_b:
            return False
        self.parent[root_b] = root_a
        self.count -= 1
        return True

    def connected(self, a, b):
        return self.find(a) == self.find(b)


class MinHeap:
    """Give back the smallest item first, without heapq.

    Ask:
        min heap class without heapq
        implement a binary heap from scratch
        heap class with push and pop, sift up and sift down
        own heap implementation in a list

    >>> heap = MinHeap()
    >>> for number in [5, 3, 8, 1, 3]:
    ...     heap.push(number)
    >>> len(heap), [heap.pop() for _ in range(5)], len(heap)
    (5, [1, 3, 3, 5, 8], 0)
    """

    def __init__(self):
        self.items = []

    def __len__(self):
        return len(self.items)

    def push(self, item):
        self.items.append(item)
        index = len(self.items) - 1
        while index and self.items[index] < self.items[(index - 1) // 2]:
            self._swap(index, (index - 1) // 2)
            index = (index - 1) // 2

    def pop(self):
        self._swap(0, -1)
        smallest = self.items.pop()
        index = 0
        while (child := 2 * index + 1) < len(self.items):
            if child + 1 < len(self.items) and self.items[child + 1] < self.items[child]:
                child += 1
            if self.items[index] <= self.items[child]:
                break
            self._swap(index, child)
            index = child
        return smallest

    def _swap(self, a, b):
        self.items[a], self.items[b] = self.items[b], self.items[a]


class HashTable:
    """Map keys to values with buckets.

    Ask:
        hash table class
        implement a hash map with separate chaining
        own dictionary class with buckets
        HashTable with set, get and remove

    >>> table = HashTable(size=2)
    >>> table.set("a", 1); table.set("b", 2); table.set("c", 3); table.set("a", 9)
    >>> table.get("a"), table.get("b"), table.get("c"), table.get("x", 0)
    (9, 2, 3, 0)
    >>> table.remove("b"); table.get("b"), table.get("c")
    (None, 3)
    """

    def __init__(self, size=64):
        self.buckets = [[] for _ in range(size)]

    def _bucket(self, key):
        return self.buckets[hash(key) % len(self.buckets)]

    def set(self, key, value):
        bucket = self._bucket(key)
        for index, (existing, _) in enumerate(bucket):
            if existing == key:
                bucket[index] = (key, value)
                return
        bucket.append((key, value))

    def get(self, key, default=None):
        for existing, value in self._bucket(key):
            if existing == key:
                return value
        return default

    def remove(self, key):
        bucket = self._bucket(key)
        bucket[:] = [pair for pair in bucket if pair[0] != key]


class MultiMap:
    """Hold several values for each key.

    Ask:
        multimap class: several values per key
        dictionary class which allows multiple values for a key
        MultiMap with add and get_all
        mapping from key to list of values as a class

    >>> phones = MultiMap()
    >>> phones.add("ann", 1); phones.add("ann", 2)
    >>> phones.get_all("ann"), phones.get_all("bob"), len(phones)
    ([1, 2], [], 2)
    """

    def __init__(self):
        self._values = {}

    def add(self, key, value):
        self._values.setdefault(key, []).append(value)

    def get_all(self, key):
        return list(self._values.get(key, []))

    def __len__(self):
        return sum(len(values) for values in self._values.values())


class RandomizedSet:
    """Insert, remove and draw random items in constant time.

    Ask:
        set with insert, delete and get random in constant time
        RandomizedSet class
        data structure with O(1) insert, remove and random element
        collection from which a random item can be drawn quickly

    >>> items = RandomizedSet()
    >>> items.insert(1), items.insert(1), items.insert(2), items.insert(3)
    (True, False, True, True)
    >>> items.remove(1), items.remove(1), {items.random() for _ in range(100)}
    (True, False, {2, 3})
    """

    def __init__(self):
        self.items = []
        self.positions = {}

    def insert(self, item):
        if item in self.positions:
            return False
        self.positions[item] = len(self.items)
        self.items.append(item)
        return True

    def remove(self, item):
        if item not in self.positions:
            return False
        position = self.positions.pop(item)
        last = self.items.pop()
        if last != item:
            self.items[position] = last
            self.positions[last] = position
        return True

    def random(self):
        return random.choice(self.items)


class UndoHistory:
    """Remember states for undo and redo.

    Ask:
        undo redo class with two stacks
        history class with undo and redo
        class that records states and can go back and forward
        undo and redo functionality for an editor
        text editor class with undo and redo

    >>> history = UndoHistory("")
    >>> history.do("a"); history.do("ab")
    >>> history.undo(), history.undo(), history.undo(), history.redo()
    ('a', '', '', 'a')
    >>> history.do("ax"); history.redo()
    'ax'
    """

    def __init__(self, state):
        self.state = state
        self._undo = []
        self._redo = []

    def do(self, state):
        self._undo.append(self.state)
        self._redo.clear()
        self.state = state

    def undo(self):
        if self._undo:
            self._redo.append(self.state)
            self.state = self._undo.pop()
        return self.state

    def redo(self):
        if self._redo:
            self._undo.append(self.state)
            self.state = self._redo.pop()
        return self.state


class BrowserHistory:
    """Go back and forward through visited pages.

    Ask:
        browser history class with visit, back and forward
        class that models the back and forward buttons
        page history with a current position
        BrowserHistory data structure

    >>> history = BrowserHistory("home")
    >>> history.visit("news"); history.visit("mail")
    >>> history.back(), history.back(), history.back(), history.forward()
    ('news', 'home', 'home', 'news')
    >>> history.visit("shop"); history.forward()
    'shop'
    """

    def __init__(self, homepage):
        self.pages = [homepage]
        self.position = 0

    def visit(self, url):
        del self.pages[self.position + 1:]
        self.pages.append(url)
        self.position += 1

    def back(self):
        self.position = max(self.position - 1, 0)
        return self.pages[self.position]

    def forward(self):
        self.position = min(self.position + 1, len(self.pages) - 1)
        return self.pages[self.position]


class MyList(list):
    """Print a message each time an item is added to a list.

    Ask:
        subclass of list that prints when an item is appended
        inherit from the built-in list and override append
        custom list class based on list
        extend list with logging of append

    >>> items = MyList()
    >>> items.append(3)
    adding 3
    >>> items, len(items)
    ([3], 1)
    """

    def append(self, item):
        print(f"adding {item!r}")
        super().append(item)
