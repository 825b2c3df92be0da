"""Iterators: classes with __iter__ and __next__, and the functions iter, next and zip."""


class Countdown:
    """Iterate from a number down to 1.

    Ask:
        countdown as an iterator class
        write a Countdown class with __iter__ and __next__
        countdown iterator which raises StopIteration at the end
        custom iterator class example
        iterator class that counts down from n

    >>> list(Countdown(3))
    [3, 2, 1]
    >>> list(Countdown(0))
    []
    >>> counter = Countdown(1)
    >>> next(counter), next(counter, "end")
    (1, 'end')
    """

    def __init__(self, start):
        self.current = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.current <= 0:
            raise StopIteration
        number = self.current
        self.current -= 1
        return number


class NumberRange:
    """Iterate over numbers from start to below stop, any number of times.

    Ask:
        class that works like range and can be iterated several times
        own range class with __iter__, __len__ and __contains__
        iterable class for a range of numbers
        re-iterable range object written as a class
        class Range that works like the built in range, with step
        custom range class supporting in and len

    >>> numbers = NumberRange(2, 8, 3)
    >>> list(numbers), list(numbers), len(numbers)
    ([2, 5], [2, 5], 2)
    >>> 5 in numbers, 6 in numbers, 8 in numbers
    (True, False, False)
    >>> list(NumberRange(3, 3)), len(NumberRange(5, 3))
    ([], 0)
    """

    def __init__(self, start, stop, step=1):
        self.start = start
        self.stop = stop
        self.step = step

    def __iter__(self):
        current = self.start
        while current < self.stop:
            yield current
            current += self.step

    def __len__(self):
        return max(0, -(-(self.stop - self.start) // self.step))

    def __contains__(self, value):
        return self.start <= value < self.stop and (value - self.start) % self.step == 0


class FibonacciIterator:
    """Iterate over the first Fibonacci numbers.

    Ask:
        fibonacci iterator class
        class with __next__ that returns fibonacci numbers
        iterator class which produces n fibonacci numbers
        write an iterator class for the fibonacci sequence

    >>> list(FibonacciIterator(6))
    [0, 1, 1, 2, 3, 5]
    >>> list(FibonacciIterator(0))
    []
    """

    def __init__(self, count):
        self.remaining = count
        self.a, self.b = 0, 1

    def __iter__(self):
        return self

    def __next__(self):
        if self.remaining <= 0:
            raise StopIteration
        self.remaining -= 1
        value = self.a
        self.a, self.b = self.b, self.a + self.b
        return value


class EvenNumbers:
    """Iterate over the even numbers up to a limit.

    Ask:
        iterator class for even numbers
        class that iterates over even numbers up to a limit
        write an iterator object which returns even numbers
        EvenNumbers class with __iter__ and __next__

    >>> list(EvenNumbers(6))
    [0, 2, 4, 6]
    >>> list(EvenNumbers(5))
    [0, 2, 4]
    """

    def __init__(self, limit):
        self.limit = limit
        self.current = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.current > self.limit:
            raise StopIteration
        value = self.current
        self.current += 2
        return value


class ReverseIterator:
    """Iterate over a sequence from back to front.

    Ask:
        iterator class that goes through a sequence backwards
        class to iterate over a list in reverse
        reverse iterator with __iter__ and __next__
        loop backwards over data with a custom iterator class

    >>> list(ReverseIterator("spam"))
    ['m', 'a', 'p', 's']
    >>> list(ReverseIterator([]))
    []
    """

    def __init__(self, data):
        self.data = data
        self.index = len(data)

    def __iter__(self):
        return self

    def __next__(self):
        if self.index == 0:
            raise StopIteration
        self.index -= 1
        return self.data[self.index]


class Cycle:
    """Iterate over a sequence again and again.

    Ask:
        iterator class that cycles through a list endlessly
        Cycle class which starts again at the end
        round robin iterator class
        class for looping over items forever
        iterator class that cycles through a list

    >>> turns = Cycle(["a", "b"])
    >>> [next(turns) for _ in range(5)]
    ['a', 'b', 'a', 'b', 'a']
    >>> list(Cycle([]))
    []
    """

    def __init__(self, items):
        self.items = list(items)
        self.index = 0

    def __iter__(self):
        return self

    def __next__(self):
        if not self.items:
            raise StopIteration
        item = self.items[self.index]
        self.index = (self.index + 1) % len(self.items)
        return item


class PeekableIterator:
    """Look at the next item of an iterator without taking it.

    Ask:
        iterator with a peek method
        peekable iterator class
        look ahead one item in an iterator without consuming it
        wrapper around an iterator which supports peek and has_next

    >>> items = PeekableIterator([1, 2])
    >>> items.peek(), next(items), items.peek(), next(items)
    (1, 1, 2, 2)
    >>> items.has_next(), items.peek("none")
    (False, 'none')
    >>> list(PeekableIterator("ab"))
    ['a', 'b']
    """

    def __init__(self, iterable):
        self.iterator = iter(iterable)
        self.buffer = []

    def __iter__(self):
        return self

    def __next__(self):
        if self.buffer:
            return self.buffer.pop()
        return next(self.iterator)

    def peek(self, default=None):
        if not self.has_next():
            return default
        return self.buffer[0]

    def has_next(self):
        if not self.buffer:
            for item in self.iterator:
                self.buffer.append(item)
                break
        return bool(self.buffer)


class Sentence:
    """Iterate over the words of a text.

    Ask:
        iterable class which iterates over the words of a sentence
        Sentence class with __iter__ that yields words
        make a class iterable with a generator method
        class whose objects can be used in a for loop

    >>> list(Sentence("the quick fox"))
    ['the', 'quick', 'fox']
    >>> [word.upper() for word in Sentence(" a  b ")]
    ['A', 'B']
    """

    def __init__(self, text):
        self.text = text

    def __iter__(self):
        yield from self.text.split()


class Team:
    """Hold members and iterate over them.

    Ask:
        make my class iterable over an internal list
        class with __iter__, __len__ and __getitem__ over a list of members
        how do i make an object iterable in python?
        Team class that can be looped over and indexed

    >>> team = Team(["ann", "bob"])
    >>> list(team), len(team), team[-1], "ann" in team
    (['ann', 'bob'], 2, 'bob', True)
    """

    def __init__(self, members):
        self.members = list(members)

    def __iter__(self):
        return iter(self.members)

    def __len__(self):
        return len(self.members)

    def __getitem__(self, index):
        return self.members[index]


def first_item(items, default=None):
    """Return the first item of any iterable, or a default.

    Ask:
        get the first item of an iterator or a default
        first element of an iterable which may be empty
        next with default value
        return the first item of a generator, None if it is empty

    >>> first_item(iter([4, 5])), first_item([]), first_item([], 0)
    (4, None, 0)
    """
    return next(iter(items), default)


def first_match(items, predicate, default=None):
    """Return the first item that meets a condition, or a default.

    Ask:
        find the first item that satisfies a predicate
        first match in an iterable using next
        get the first element for which a function returns true
        return the first matching element or a default value

    >>> first_match([1, 4, 6], lambda n: n % 2 == 0)
    4
    >>> first_match([1], lambda n: n > 5), first_match([], bool, "none")
    (None, 'none')
    """
    return next((item for item in items if predicate(item)), default)


def last_item(items, default=None):
    """Return the last item of any iterable, or a default.

    Ask:
        get the last item of an iterator
        last element of a generator without making a list
        return the final value an iterable yields
        last item of an iterable with default when it is empty
        last item of an iterable without making a list

    >>> last_item(iter("abc")), last_item([]), last_item([], 0)
    ('c', None, 0)
    """
    last = default
    for last in items:
        pass
    return last


def count_items(iterator):
    """Return how many items an iterator gives.

    Ask:
        count the items of an iterator or generator
        length of a generator
        how many elements does an iterator yield
        ilen: number of items in an iterable without len()
        length of an iterator
        count items in an iterator without a list

    >>> count_items(iter("abc")), count_items(n for n in [])
    (3, 0)
    """
    return sum(1 for _ in iterator)


def skip_first(items):
    """Return an iterator without its first item.

    Ask:
        skip the first item of an iterator
        iterate over everything except the first element of any iterable
        ignore the header: drop the first element of an iterator
        advance an iterator by one and return it

    >>> list(skip_first(["header", "a", "b"]))
    ['a', 'b']
    >>> list(skip_first([]))
    []
    """
    iterator = iter(items)
    next(iterator, None)
    return iterator


def consume(iterator, n):
    """Advance an iterator by n items.

    Ask:
        advance an iterator by n steps
        consume n items of an iterator
        skip the next n elements of an iterator
        throw away n values from a generator
        advance an iterator by n items

    >>> numbers = iter(range(10))
    >>> consume(numbers, 3)
    >>> next(numbers)
    3
    >>> consume(numbers, 100)
    >>> next(numbers, "end")
    'end'
    """
    for _ in range(n):
        next(iterator, None)


def is_iterable(obj):
    """Tell whether an object can be iterated over.

    Ask:
        check if an object is iterable
        is_iterable function
        test whether a value can be used in a for loop
        how do i know if something is iterable

    >>> is_iterable([1]), is_iterable("a"), is_iterable({}), is_iterable(5), is_iterable(None)
    (True, True, True, False, False)
    """
    try:
        iter(obj)
    except TypeError:
        return False
    return True


def is_iterator(obj):
    """Tell whether an object is an iterator.

    Ask:
        check whether an object is an iterator and not just iterable
        is_iterator function
        test if an object supports next
        does this object have both __iter__ and __next__

    >>> is_iterator(iter([1])), is_iterator(n for n in []), is_iterator([1]), is_iterator(3)
    (True, True, False, False)
    """
    return hasattr(obj, "__iter__") and hasattr(obj, "__next__")


def print_pairs(names, scores):
    """Print two lists side by side.

    Ask:
        loop over two lists at the same time and print them
        iterate through names and scores in parallel with zip
        print matching elements of two lists with zip
        how do i loop over two lists together

    >>> print_pairs(["ann", "bob"], [3, 5])
    ann: 3
    bob: 5
    """
    for name, score in zip(names, scores):
        print(f"{name}: {score}")


def manual_loop(items):
    """Collect the items of an iterable with iter and next only.

    Ask:
        loop over an iterable with next and StopIteration instead of for
        how a for loop works: iter, next and StopIteration
        iterate manually using iter() and next() in a while loop
        go through a list without a for loop by calling next

    >>> manual_loop("abc"), manual_loop([])
    (['a', 'b', 'c'], [])
    """
    result = []
    iterator = iter(items)
    while True:
        try:
            item = next(iterator)
        except StopIteration:
            break
        result.append(item)
    return result


def read_blocks(file, size):
    """Return the blocks of a binary file object with iter and a sentinel.

    Ask:
        use iter with a sentinel to read blocks from a file
        two-argument iter to read a file object in fixed size blocks
        iter(callable, sentinel) example
        read a binary stream in blocks until it is empty using iter

    >>> import io
    >>> read_blocks(io.BytesIO(b"abcde"), 2), read_blocks(io.BytesIO(b""), 2)
    ([b'ab', b'cd', b'e'], [])
    """
    return list(iter(lambda: file.read(size), b""))


def group_in_pairs(items):
    """Return the items in pairs with one iterator taken twice.

    Ask:
        group a flat list into pairs with zip and iter
        turn [a, b, c, d] into [(a, b), (c, d)] using the same iterator twice
        zip an iterator with itself to make pairs
        split a list into non overlapping pairs with zip(*[iter(x)] * 2)

    >>> group_in_pairs(["a", 1, "b", 2])
    [('a', 1), ('b', 2)]
    >>> group_in_pairs([1, 2, 3]), group_in_pairs([])
    ([(1, 2)], [])
    """
    iterator = iter(items)
    return list(zip(iterator, iterator))


def all_equal(items):
    """Tell whether all items of any iterable are equal.

    Ask:
        check if all items of an iterator are equal
        do all the elements of an iterable have the same value
        all_equal for generators
        test whether an iterable contains only one distinct value without a set
        all equal in iterable

    >>> all_equal(iter([1, 1, 1])), all_equal("ab"), all_equal([]), all_equal([[1], [1]])
    (True, False, True, True)
    """
    iterator = iter(items)
    first = next(iterator, None)
    return all(item == first for item in iterator)


def min_and_max(items):
    """Return the smallest and largest item of any iterable in one pass.

    Ask:
        minimum and maximum of an iterator in one pass
        find min and max of a generator while reading it only once
        smallest and biggest value of an iterable in a single loop
        compute min and max together without a list

    >>> min_and_max(iter([3, -1, 7, 2]))
    (-1, 7)
    >>> min_and_max([5])
    (5, 5)
    >>> min_and_max([])
    Traceback (most recent call last):
    ValueError: no items
    """
    iterator = iter(items)
    try:
        smallest = largest = next(iterator)
    except StopIteration:
        raise ValueError("no items") from None
    for item in iterator:
        if item < smallest:
            smallest = item
        elif item > largest:
            largest = item
    return smallest, largest


class LinesReader:
    """Iterate over the non-empty lines of a text with a line counter.

    Ask:
        iterator class that reads lines and keeps the current line number
        line reader class with line number attribute
        iterate over lines of text and know the line number via an attribute
        class to iterate over non-empty lines and count lines

    >>> reader = LinesReader("a\\n\\nb")
    >>> [(reader.number, line) for line in reader]
    [(1, 'a'), (3, 'b')]
    """

    def __init__(self, text):
        self.lines = iter(text.splitlines())
        self.number = 0

    def __iter__(self):
        return self

    def __next__(self):
        for line in self.lines:
            self.number += 1
            if line.strip():
                return line
        raise StopIteration


class MatrixIterator:
    """Iterate over the values of a matrix row by row.

    Ask:
        iterator over a 2d list row by row
        class that iterates over all cells of a matrix
        iterate through a two dimensional array as if it were flat, with a class
        matrix iterator class

    >>> list(MatrixIterator([[1, 2], [], [3]]))
    [1, 2, 3]
    >>> list(MatrixIterator([]))
    []
    """

    def __init__(self, rows):
        self.rows = rows

    def __iter__(self):
        for row in self.rows:
            yield from row


def round_robin(*iterables):
    """Yield one item of each iterable in turn until all are used up.

    Ask:
        round robin over several iterables of different lengths
        take one item from each list in turn until all are empty
        roundrobin('ABC', 'D', 'EF') gives A D E B F C
        fairly interleave any number of lists

    >>> "".join(round_robin("ABC", "D", "EF"))
    'ADEBFC'
    >>> list(round_robin()), list(round_robin([], [1]))
    ([], [1])
    """
    iterators = [iter(iterable) for iterable in iterables]
    while iterators:
        for iterator in list(iterators):
            try:
                yield next(iterator)
            except StopIteration:
                iterators.remove(iterator)


class Repeater:
    """Give the same value a number of times.

    Ask:
        iterator class that repeats a value n times
        Repeater class with a value and a maximum number of repeats
        class whose iterator returns the same value several times
        repeat a value with an iterator object

    >>> list(Repeater("hi", 3))
    ['hi', 'hi', 'hi']
    >>> list(Repeater("hi", 0))
    []
    """

    def __init__(self, value, times):
        self.value = value
        self.times = times

    def __iter__(self):
        return self

    def __next__(self):
        if self.times <= 0:
            raise StopIteration
        self.times -= 1
        return self.value
