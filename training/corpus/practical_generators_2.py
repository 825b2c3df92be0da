"""Closures, composition and other functional recipes, copying and weak references."""
import copy
import operator
import weakref
from functools import lru_cache, partialmethod, reduce, wraps


def identity(value):
    """Return the argument unchanged.

    Ask:
        identity function
        function that returns its argument unchanged
        a function which gives back whatever it is passed
        the do-nothing function x -> x

    >>> identity(3), identity("a"), identity(None)
    (3, 'a', None)
    """
    return value


def constantly(value):
    """Return a function that always returns the same value.

    Ask:
        constant function that always returns the same value
        function that returns a function which ignores its arguments and returns value
        constantly(value) as in clojure
        make a function returning a constant

    >>> zero = constantly(0)
    >>> zero(), zero(1, 2, x=3)
    (0, 0)
    """
    def constant(*args, **kwargs):
        return value
    return constant


def tap(value, func):
    """Call a function for its side effect and return the value.

    Ask:
        tap: call a function for its side effect and return the value
        run a side effect on a value and pass the value on
        call func with value but return value itself
        peek into a chain of calls with a function that returns its argument

    >>> seen = []
    >>> tap(3, seen.append), seen
    (3, [3])
    """
    func(value)
    return value


def juxtapose(*funcs):
    """Return a function that gives the results of several functions.

    Ask:
        combine several functions into one that returns a tuple of results
        function returning the results of all functions for the same arguments
        juxtapose: one call, a tuple of results
        fan out one argument to many functions

    >>> juxtapose(min, max, len)([3, 1, 2]), juxtapose()(1)
    ((1, 3, 3), ())
    """
    def combined(*args, **kwargs):
        return tuple(func(*args, **kwargs) for func in funcs)
    return combined


def chain_maybe(value, *funcs):
    """Apply functions one after another and stop at None.

    Ask:
        maybe monad: chain functions, stop on None
        apply functions in order but return None as soon as one gives None
        none-safe pipeline of functions
        optional chaining of function calls

    >>> ages = {"ann": 30}
    >>> chain_maybe("Ann", str.lower, ages.get, str), chain_maybe("Bob", str.lower, ages.get, str)
    ('30', None)
    >>> chain_maybe(None, len) is None, chain_maybe(0, str)
    (True, '0')
    """
    for func in funcs:
        if value is None:
            return None
        value = func(value)
    return value


def first_result(funcs, *args):
    """Return the first result of several functions that is not None.

    Ask:
        try several functions and return the first non None result
        first function that returns something other than None wins
        fallback chain of functions
        ask several lookup functions in order until one has an answer

    >>> first_result([lambda x: None, lambda x: x * 0, lambda x: x], 5)
    0
    >>> first_result([], 5) is None
    True
    """
    for func in funcs:
        result = func(*args)
        if result is not None:
            return result
    return None


def make_bank(balance=0):
    """Return deposit, withdraw and balance functions that share a state.

    Ask:
        function that returns several functions sharing state
        bank account with closures instead of a class
        closure with several inner functions and nonlocal state
        function with private state without a class

    >>> deposit, withdraw, get_balance = make_bank(10)
    >>> deposit(5), withdraw(3), get_balance()
    (15, 12, 12)
    """
    def deposit(amount):
        nonlocal balance
        balance += amount
        return balance

    def withdraw(amount):
        return deposit(-amount)

    def get_balance():
        return balance

    return deposit, withdraw, get_balance


def make_resettable_counter(start=0):
    """Return functions that count up and that reset the count.

    Ask:
        counter that resets with closure
        closure with increment and reset functions
        make a counter with a reset function
        two closures sharing one counter: next and reset

    >>> count, reset = make_resettable_counter(5)
    >>> count(), count(), reset(), count()
    (6, 7, None, 6)
    """
    current = start

    def count():
        nonlocal current
        current += 1
        return current

    def reset():
        nonlocal current
        current = start

    return count, reset


def make_history():
    """Return a function that remembers all values it was called with.

    Ask:
        closure that remembers previous values
        function which collects its arguments in a list between calls
        closure with a list of all the values seen so far
        make a function that returns the history of its inputs

    >>> remember = make_history()
    >>> remember(1), remember(2)
    ([1], [1, 2])
    >>> make_history()(3)
    [3]
    """
    history = []

    def remember(value):
        history.append(value)
        return list(history)
    return remember


def make_fibonacci():
    """Return a function that gives the next Fibonacci number at each call.

    Ask:
        closure that returns the next fibonacci number each time it is called
        fibonacci with a closure
        function returning a function for successive fibonacci numbers
        next fibonacci number on every call without a generator

    >>> following = make_fibonacci()
    >>> [following() for _ in range(6)]
    [0, 1, 1, 2, 3, 5]
    """
    a, b = 0, 1

    def following():
        nonlocal a, b
        current, a, b = a, b, a + b
        return current
    return following


def make_multipliers(n):
    """Return functions that multiply by 0 to n - 1, each with its own factor.

    Ask:
        late binding closure problem in loops fix
        list of lambdas with loop variable captured
        create functions in a loop that remember their own value
        why do all my lambdas use the last loop value? fix it with a default argument

    >>> [multiply(10) for multiply in make_multipliers(3)]
    [0, 10, 20]
    """
    return [lambda x, factor=factor: x * factor for factor in range(n)]


def build_profile(first, last, **details):
    """Build a dictionary from two names and any keyword arguments.

    Ask:
        function with **kwargs that builds a user profile dict
        example of keyword arguments with **kwargs
        function that accepts arbitrary keyword arguments and returns a dict
        collect extra keyword arguments in a dictionary

    >>> build_profile("Ann", "Lee", age=3)
    {'first': 'Ann', 'last': 'Lee', 'age': 3}
    >>> build_profile("A", "B")
    {'first': 'A', 'last': 'B'}
    """
    return {"first": first, "last": last, **details}


def describe_arguments(*args, **kwargs):
    """Return all positional and keyword arguments.

    Ask:
        function that accepts both *args and **kwargs
        return the positional and keyword arguments a function was called with
        example of a function with args and kwargs
        collect all the arguments of a call

    >>> describe_arguments(1, 2, a=3), describe_arguments()
    (((1, 2), {'a': 3}), ((), {}))
    """
    return args, kwargs


def greet(name, greeting="Hello"):
    """Greet with a default greeting.

    Ask:
        function with keyword arguments and defaults
        function with a default parameter value
        greet function with an optional greeting
        example of a default argument

    >>> greet("Ann"), greet("Ann", greeting="Hi"), greet("Bob", "Hey")
    ('Hello, Ann!', 'Hi, Ann!', 'Hey, Bob!')
    """
    return f"{greeting}, {name}!"


def divide(a, b, /, *, digits=2):
    """Divide two positional-only numbers with a keyword-only rounding.

    Ask:
        function with positional only parameters
        function with keyword only parameter
        example of / and * in a parameter list
        function signature with positional-only and keyword-only arguments

    >>> divide(2, 3), divide(2, 3, digits=3)
    (0.67, 0.667)
    >>> divide(2, b=3)
    Traceback (most recent call last):
    TypeError: divide() got some positional-only arguments passed as keyword arguments: 'b'
    """
    return round(a / b, digits)


def stats(numbers):
    """Return the minimum, the maximum and the mean.

    Ask:
        return multiple values from a function
        function returning a tuple of min, max and average
        how do i return several results from one function
        minimum, maximum and mean of a list as a tuple

    >>> stats([1, 2, 6])
    (1, 6, 3.0)
    """
    return min(numbers), max(numbers), sum(numbers) / len(numbers)


def apply(func, *args, **kwargs):
    """Call a function that is passed as an argument.

    Ask:
        pass a function as an argument
        higher order function that calls another function with arguments
        call the given function with the given arguments
        function taking a callback and its arguments

    >>> apply(max, 1, 5), apply(sorted, [1, 2], reverse=True)
    (5, [2, 1])
    """
    return func(*args, **kwargs)


def sign_text(number):
    """Tell the sign of a number with nested conditional expressions.

    Ask:
        lambda with conditional expression
        positive, negative or zero in one expression
        nested ternary operator example
        conditional expression with three cases

    >>> sign_text(3), sign_text(-1), sign_text(0)
    ('positive', 'negative', 'zero')
    """
    return "positive" if number > 0 else "negative" if number < 0 else "zero"


def longest_with_reduce(words):
    """Find the longest word with reduce, the first of several.

    Ask:
        reduce to find the longest word
        longest string in a list using functools.reduce
        use reduce with a lambda to compare string lengths
        fold a list of words to the longest one

    >>> longest_with_reduce(["a", "ccc", "bbb"])
    'ccc'
    """
    return reduce(lambda a, b: b if len(b) > len(a) else a, words)


def get_in(data, keys):
    """Follow a path of keys and indices into nested data with reduce.

    Ask:
        reduce to build nested dictionary access
        get a nested value with a list of keys using reduce and getitem
        walk into nested dicts and lists with functools.reduce
        operator.getitem with reduce for a path of keys

    >>> get_in({"a": [{"b": 5}]}, ["a", 0, "b"]), get_in({"x": 1}, [])
    (5, {'x': 1})
    >>> get_in({}, ["a"])
    Traceback (most recent call last):
    KeyError: 'a'
    """
    return reduce(operator.getitem, keys, data)


def sum_of_products(a, b):
    """Add the products of the elements of two lists.

    Ask:
        sum of products of two lists
        dot product with operator.mul and map
        sumproduct like in excel
        multiply two lists element-wise and add up the results

    >>> sum_of_products([1, 2, 3], [4, 5, 6]), sum_of_products([], [])
    (32, 0)
    """
    return sum(map(operator.mul, a, b))


def pick_with_itemgetter(items, *positions):
    """Return the items at several positions with itemgetter.

    Ask:
        get several items from a list with itemgetter
        operator.itemgetter with several indices
        pick columns 0 and 2 of a row using itemgetter
        several dictionary values at once with itemgetter

    >>> pick_with_itemgetter(["a", "b", "c"], 0, 2)
    ('a', 'c')
    >>> pick_with_itemgetter({"x": 1, "y": 2}, "y", "x")
    (2, 1)
    """
    return operator.itemgetter(*positions)(items)


def sort_items_by_value(mapping):
    """Return the items of a dictionary sorted by value with itemgetter.

    Ask:
        sort dict items by value with itemgetter
        key value pairs ordered by value using operator.itemgetter
        list of (key, value) tuples sorted by the value
        sorted dict.items() by the second element

    >>> sort_items_by_value({"a": 3, "b": 1})
    [('b', 1), ('a', 3)]
    """
    return sorted(mapping.items(), key=operator.itemgetter(1))


def compose_decorators(*decorators):
    """Combine several decorators into one.

    Ask:
        compose decorators
        combine several decorators into a single decorator
        apply a list of decorators at once
        one decorator made of several others

    >>> def add_one(func):
    ...     return lambda *args: func(*args) + 1
    >>> def double(func):
    ...     return lambda *args: func(*args) * 2
    >>> @compose_decorators(double, add_one)
    ... def five():
    ...     return 5
    >>> five()
    12
    """
    def combined(func):
        for decorator in reversed(decorators):
            func = decorator(func)
        return func
    return combined


def memoize_by_repr(func):
    """Remember the results of a function with unhashable arguments.

    Ask:
        memoize function with dict argument
        cache a function whose arguments are lists or dictionaries
        memoize decorator for unhashable arguments
        lru_cache fails with unhashable type list: cache anyway

    >>> calls = []
    >>> @memoize_by_repr
    ... def total(numbers, extra=0):
    ...     calls.append(numbers)
    ...     return sum(numbers) + extra
    >>> total([1, 2]), total([1, 2]), total([1, 2], extra=1), len(calls)
    (3, 3, 4, 2)
    """
    cache = {}

    @wraps(func)
    def wrapper(*args, **kwargs):
        key = repr((args, sorted(kwargs.items())))
        if key not in cache:
            cache[key] = func(*args, **kwargs)
        return cache[key]
    return wrapper


def snippet_cache_clear(function, argument):
    """Cache a function and empty the cache again.

    Ask:
        clear lru_cache
        empty the cache of a function decorated with lru_cache
        cache_clear and cache_info of an lru_cache
        reset functools.lru_cache

    >>> snippet_cache_clear(abs, -1)
    0
    """
    cached = lru_cache(maxsize=None)(function)
    cached(argument)
    cached.cache_clear()
    size = cached.cache_info().currsize
    return size


def compare_versions(a, b):
    """Compare two version strings like cmp: -1, 0 or 1.

    Ask:
        cmp_to_key comparator for sorting version strings
        compare two version strings and return -1, 0 or 1
        version comparison function
        which version number is higher, 1.10 or 1.9

    >>> compare_versions("1.10", "1.9"), compare_versions("1.0", "1"), compare_versions("1.2", "2")
    (1, 0, -1)
    """
    def parts(version):
        numbers = [int(part) for part in version.split(".")]
        while numbers and numbers[-1] == 0:
            numbers.pop()
        return numbers

    a, b = parts(a), parts(b)
    return (a > b) - (a < b)


class Cell:
    """Set a state with methods made by partialmethod.

    Ask:
        partialmethod example
        functools.partialmethod in a class
        methods with preset arguments in a class
        class with methods made from another method with fixed arguments

    >>> cell = Cell()
    >>> cell.alive
    False
    >>> cell.set_alive(); cell.alive
    True
    >>> cell.set_dead(); cell.alive
    False
    """

    def __init__(self):
        self.alive = False

    def set_state(self, state):
        self.alive = state

    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False)


def trampoline(func, *args):
    """Call a function until it returns something that is not callable.

    Ask:
        trampolining for tail recursion
        trampoline function to avoid the recursion limit
        run tail recursive functions without growing the stack
        tail call optimisation with thunks

    >>> def count_down(n):
    ...     return "done" if n == 0 else lambda: count_down(n - 1)
    >>> trampoline(count_down, 5000)
    'done'
    """
    result = func(*args)
    while callable(result):
        result = result()
    return result


def visit_values(data, func):
    """Call a function on every leaf of nested dicts and lists.

    Ask:
        generic visitor over nested json
        apply a function to all leaf values of nested data
        transform every value in nested dicts and lists
        recursively map a function over a json structure

    >>> visit_values({"a": [1, {"b": 2}], "c": 3}, lambda n: n * 10)
    {'a': [10, {'b': 20}], 'c': 30}
    >>> visit_values([], str), visit_values(5, str)
    ([], '5')
    """
    if isinstance(data, dict):
        return {key: visit_values(value, func) for key, value in data.items()}
    if isinstance(data, list):
        return [visit_values(value, func) for value in data]
    return func(data)


def call_all(funcs, *args, **kwargs):
    """Call every function with the same arguments and return the results.

    Ask:
        call a list of functions with the same arguments
        run all callbacks and collect their return values
        invoke every function in a list
        list of results of several functions called with the same parameters

    >>> call_all([min, max], 3, 1), call_all([], 1)
    ([1, 3], [])
    """
    return [func(*args, **kwargs) for func in funcs]


def snippet_move_to_end(cache, key):
    """Move a key of an OrderedDict to the end and drop the oldest.

    Ask:
        OrderedDict move_to_end
        move a key to the end of an ordered dict
        ordered dictionary: mark a key as most recent and pop the oldest
        move_to_end and popitem(last=False) example

    >>> from collections import OrderedDict
    >>> list(snippet_move_to_end(OrderedDict(a=1, b=2, c=3), "a"))
    ['c', 'a']
    """
    cache.move_to_end(key)
    cache.popitem(last=False)
    return cache


class ObjectCache:
    """Share objects by name as long as someone uses them.

    Ask:
        weakref cache of objects
        weakvaluedictionary cache
        cache that does not keep its objects alive
        object cache based on weak references

    >>> class Image:
    ...     def __init__(self, name):
    ...         self.name = name
    >>> cache = ObjectCache(Image)
    >>> a = cache.get("x")
    >>> cache.get("x") is a, len(cache)
    (True, 1)
    >>> del a
    >>> import gc; _ = gc.collect(); len(cache)
    0
    """

    def __init__(self, create):
        self._create = create
        self._objects = weakref.WeakValueDictionary()

    def get(self, name):
        found = self._objects.get(name)
        if found is None:
            found = self._objects[name] = self._create(name)
        return found

    def __len__(self):
        return len(self._objects)


class WeakObservers:
    """Tell observers that are still alive about a change.

    Ask:
        weak reference to an object that may disappear
        observer pattern with weak references
        observers in a WeakSet so that they can be garbage collected
        notify listeners without keeping them alive

    >>> class Listener:
    ...     def update(self, message):
    ...         print(message)
    >>> listener = Listener()
    >>> subject = WeakObservers()
    >>> subject.attach(listener); subject.notify("hi")
    hi
    >>> del listener
    >>> import gc; _ = gc.collect(); subject.notify("anyone?")
    """

    def __init__(self):
        self._observers = weakref.WeakSet()

    def attach(self, observer):
        self._observers.add(observer)

    def notify(self, message):
        for observer in list(self._observers):
            observer.update(message)


def on_delete(thing, callback, *args):
    """Call a function when an object is garbage collected.

    Ask:
        call a function when an object is destroyed
        weakref.finalize example
        run cleanup code when an object is garbage collected
        register a finalizer for an object

    >>> class Thing:
    ...     pass
    >>> seen = []
    >>> thing = Thing()
    >>> finalizer = on_delete(thing, seen.append, "gone")
    >>> finalizer.alive, seen
    (True, [])
    >>> del thing
    >>> import gc; _ = gc.collect(); seen
    ['gone']
    """
    return weakref.finalize(thing, callback, *args)


def with_changes(thing, **changes):
    """Return a copy of an object with some attributes changed.

    Ask:
        clone an object with changed attributes
        copy an object and set some attributes on the copy
        with_changes(obj, **attributes) like dataclasses.replace for any class
        modified copy of an instance

    >>> class Point:
    ...     def __init__(self, x, y):
    ...         self.x, self.y = x, y
    >>> a = Point(1, 2)
    >>> b = with_changes(a, y=5)
    >>> (a.x, a.y), (b.x, b.y), type(b) is Point
    ((1, 2), (1, 5), True)
    """
    clone = copy.copy(thing)
    for name, value in changes.items():
        setattr(clone, name, value)
    return clone


class Document:
    """Say how a document is copied shallowly and deeply.

    Ask:
        implement __copy__ and __deepcopy__
        class with custom copy behaviour
        support copy.copy and copy.deepcopy in my class
        class whose deep copy does not share its lists

    >>> a = Document("x", [1])
    >>> b, c = copy.copy(a), copy.deepcopy(a)
    >>> a.lines.append(2); b.lines, c.lines, b.title, c.title
    ([1, 2], [1], 'x', 'x')
    """

    def __init__(self, title, lines):
        self.title = title
        self.lines = lines

    def __copy__(self):
        return Document(self.title, self.lines)

    def __deepcopy__(self, memo):
        return Document(self.title, copy.deepcopy(self.lines, memo))


def script_shallow_and_deep_copy():
    """Show what a shallow and a deep copy share with the original.

    Ask:
        shallow copy vs deep copy of a list
        difference between copy and deepcopy
        show that a shallow copy shares nested lists
        script comparing copy.copy and copy.deepcopy

    >>> script_shallow_and_deep_copy()
    [[1, 99], [2]]
    [[1, 99], [2]]
    [[1], [2]]
    """
    numbers = [[1], [2]]
    shallow = copy.copy(numbers)
    deep = copy.deepcopy(numbers)
    numbers[0].append(99)
    print(numbers)
    print(shallow)
    print(deep)
