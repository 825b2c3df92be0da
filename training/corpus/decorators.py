"""Decorators: timing, logging, caching, retrying, checking arguments and registering functions."""
import functools
import inspect
import logging
import time
import warnings


def timer(func):
    """Print how long each call of a function takes, as a decorator.

    Ask:
        write a decorator that measures the execution time of a function
        timer decorator
        decorator to time a function and print how long it took
        how do i make a decorator that prints the running time of each call?
        decorator for profiling: report elapsed seconds of a function
        decorator that prints how long a function takes
        timing decorator
        decorator to measure and print the execution time of a function
        write a decorator that reports the runtime of each call

    >>> @timer
    ... def add(a, b=1):
    ...     return a + b
    >>> add(2, b=3)  # doctest: +ELLIPSIS
    add took 0.0... seconds
    5
    >>> add.__name__
    'add'
    """
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return func(*args, **kwargs)
        finally:
            print(f"{func.__name__} took {time.perf_counter() - start:.4f} seconds")
    return wrapper


def memoize(func):
    """Remember the results of a function by its arguments, as a decorator.

    Ask:
        write a memoize decorator
        decorator that caches the results of a function in a dictionary
        memoization decorator without functools.lru_cache
        decorator to remember return values so that repeated calls are fast
        how do i cache function results with my own decorator

    >>> calls = []
    >>> @memoize
    ... def square(n):
    ...     calls.append(n)
    ...     return n * n
    >>> square(3), square(3), square(4)
    (9, 9, 16)
    >>> calls
    [3, 4]
    """
    cache = {}

    @functools.wraps(func)
    def wrapper(*args):
        if args not in cache:
            cache[args] = func(*args)
        return cache[args]
    return wrapper


def memoize_with_kwargs(func):
    """Cache the results of a function by positional and keyword arguments, as a decorator.

    Ask:
        memoize decorator that supports keyword arguments
        cache decorator which handles args and kwargs
        decorator that caches calls with both positional and keyword arguments
        memoization with kwargs in the cache key

    >>> calls = []
    >>> @memoize_with_kwargs
    ... def power(base, exp=2):
    ...     calls.append((base, exp))
    ...     return base ** exp
    >>> power(3), power(3), power(3, exp=3), power(3, exp=3)
    (9, 9, 27, 27)
    >>> calls
    [(3, 2), (3, 3)]
    """
    cache = {}

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        key = (args, tuple(sorted(kwargs.items())))
        if key not in cache:
            cache[key] = func(*args, **kwargs)
        return cache[key]
    return wrapper


def retry(times=3, exceptions=Exception):
    """Call a function again when it raises, up to a number of attempts, as a decorator.

    Ask:
        write a retry decorator
        decorator that retries a function a number of times if it raises an exception
        retry decorator with max attempts and exception types as parameters
        decorator to call a flaky function again on failure
        how do i automatically retry a function that fails

    >>> calls = []
    >>> @retry(times=3, exceptions=ValueError)
    ... def flaky():
    ...     calls.append(1)
    ...     if len(calls) < 3:
    ...         raise ValueError("not yet")
    ...     return "done"
    >>> flaky(), len(calls)
    ('done', 3)
    >>> @retry(times=2)
    ... def broken():
    ...     raise KeyError("always")
    >>> broken()
    Traceback (most recent call last):
    KeyError: 'always'
    """
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return func(*args, **kwargs)
                except exceptions:
                    if attempt == times:
                        raise
        return wrapper
    return decorator


def retry_with_delay(times=3, delay=1.0):
    """Retry a failing function and wait a fixed time between attempts, as a decorator.

    Ask:
        retry decorator with a delay between attempts
        decorator that retries a function n times and sleeps in between
        retry a function with a pause of some seconds after each failure
        decorator with parameters times and delay which repeats failed calls

    >>> calls = []
    >>> @retry_with_delay(times=3, delay=0.001)
    ... def flaky():
    ...     calls.append(1)
    ...     if len(calls) < 2:
    ...         raise OSError("down")
    ...     return "up"
    >>> flaky(), len(calls)
    ('up', 2)
    >>> retry_with_delay(times=1, delay=0)(lambda: 1 / 0)()
    Traceback (most recent call last):
    ZeroDivisionError: division by zero
    """
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return func(*args, **kwargs)
                except Exception:
                    if attempt == times:
                        raise
                    time.sleep(delay)
        return wrapper
    return decorator


def retry_with_backoff(times=5, delay=0.5, factor=2):
    """Retry a failing function and wait longer after each attempt, as a decorator.

    Ask:
        retry decorator with exponential backoff
        decorator that retries with increasing delay
        exponential backoff decorator for api calls
        decorator to retry on exception, doubling the wait time every time
        write a decorator with backoff for network requests that fail

    >>> calls = []
    >>> @retry_with_backoff(times=3, delay=0.001)
    ... def flaky(x):
    ...     calls.append(x)
    ...     if len(calls) < 3:
    ...         raise ConnectionError("down")
    ...     return x
    >>> flaky(7), calls
    (7, [7, 7, 7])
    >>> retry_with_backoff(times=2, delay=0)(lambda: 1 / 0)()
    Traceback (most recent call last):
    ZeroDivisionError: division by zero
    """
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            wait = delay
            for attempt in range(1, times + 1):
                try:
                    return func(*args, **kwargs)
                except Exception:
                    if attempt == times:
                        raise
                    time.sleep(wait)
                    wait *= factor
        return wrapper
    return decorator


def log_calls(func):
    """Print the arguments and the result of each call, as a decorator.

    Ask:
        write a decorator that prints the arguments and return value of a function
        decorator to log function calls
        debug decorator that shows args, kwargs and result
        trace decorator: print every call with its parameters and what it returns
        decorator which prints function name, arguments and result
        decorator that logs function name and arguments

    >>> @log_calls
    ... def add(a, b=0):
    ...     return a + b
    >>> total = add(1, b=2)
    add(1, b=2) -> 3
    >>> total
    3
    """
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        arguments = [repr(arg) for arg in args]
        arguments += [f"{name}={value!r}" for name, value in kwargs.items()]
        result = func(*args, **kwargs)
        print(f"{func.__name__}({', '.join(arguments)}) -> {result!r}")
        return result
    return wrapper


def log_with_logging(func):
    """Log each call of a function with the logging module, as a decorator.

    Ask:
        decorator that logs calls with the logging module
        log function entry and exit with a decorator using logging
        decorator to write function calls to the logger
        logging decorator for functions, not print

    >>> log_with_logging(max)(1, 5)
    5
    >>> class Keep(logging.Handler):
    ...     def emit(self, record):
    ...         print(record.getMessage())
    >>> def double(n):
    ...     return n * 2
    >>> logger = logging.getLogger(double.__module__)
    >>> logger.addHandler(Keep()); logger.setLevel(logging.INFO); logger.propagate = False
    >>> log_with_logging(double)(4)
    calling double with args=(4,) kwargs={}
    double returned 8
    8
    """
    logger = logging.getLogger(func.__module__)

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        logger.info("calling %s with args=%r kwargs=%r", func.__name__, args, kwargs)
        result = func(*args, **kwargs)
        logger.info("%s returned %r", func.__name__, result)
        return result
    return wrapper


def log_exceptions(func):
    """Log an exception that a function raises and raise it again, as a decorator.

    Ask:
        decorator that logs exceptions and re-raises them
        decorator to log errors raised inside a function
        write a decorator which records the traceback of any exception and raises it again
        log uncaught exceptions of a function with a decorator
        wrap a function so that its errors go to the logger with traceback and are raised again
        log the traceback of errors in a function
        exception logging decorator
        write exceptions of a function to the log

    >>> logging.disable(logging.CRITICAL)
    >>> @log_exceptions
    ... def divide(a, b):
    ...     return a / b
    >>> divide(6, 3)
    2.0
    >>> divide(1, 0)
    Traceback (most recent call last):
    ZeroDivisionError: division by zero
    >>> logging.disable(logging.NOTSET)
    """
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        try:
            return func(*args, **kwargs)
        except Exception:
            logging.getLogger(func.__module__).exception("%s failed", func.__name__)
            raise
    return wrapper


def count_calls(func):
    """Count how often a function is called, in its attribute calls, as a decorator.

    Ask:
        decorator that counts how many times a function is called
        count calls decorator
        write a decorator to count function calls
        keep track of the number of calls of a function with a decorator
        call counter as a decorator with a calls attribute
        decorator which counts calls and exposes func.calls

    >>> @count_calls
    ... def hello(name):
    ...     return "hi " + name
    >>> hello.calls
    0
    >>> hello("a"), hello("b")
    ('hi a', 'hi b')
    >>> hello.calls
    2
    """
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return func(*args, **kwargs)
    wrapper.calls = 0
    return wrapper


class CountCalls:
    """Count the calls of a function with a class used as decorator.

    Ask:
        class based decorator that counts calls
        write a decorator as a class with __call__
        decorator class which keeps a call count
        how to implement a decorator using a class

    >>> @CountCalls
    ... def double(n):
    ...     return n * 2
    >>> double(2), double(n=5), double.count
    (4, 10, 2)
    >>> double.__name__
    'double'
    """

    def __init__(self, func):
        functools.update_wrapper(self, func)
        self.func = func
        self.count = 0

    def __call__(self, *args, **kwargs):
        self.count += 1
        return self.func(*args, **kwargs)


def deprecated(func):
    """Warn that a function is deprecated when it is called, as a decorator.

    Ask:
        deprecated decorator
        decorator that marks a function as deprecated and emits a warning
        write a decorator which issues a DeprecationWarning
        how do i warn users that a function is obsolete with a decorator

    >>> @deprecated
    ... def old(a):
    ...     return a + 1
    >>> with warnings.catch_warnings(record=True) as caught:
    ...     warnings.simplefilter("always")
    ...     result = old(1)
    >>> result, caught[0].category.__name__, str(caught[0].message)
    (2, 'DeprecationWarning', 'old is deprecated')
    """
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        warnings.warn(f"{func.__name__} is deprecated", DeprecationWarning, stacklevel=2)
        return func(*args, **kwargs)
    return wrapper


def deprecated_with_message(message):
    """Warn with a given message when a function is called, as a decorator.

    Ask:
        deprecated decorator with a custom message
        decorator factory that takes a message and emits a DeprecationWarning
        mark a function as deprecated and tell what to use instead
        deprecation decorator with a parameter for the reason
        deprecated decorator with message and warnings.warn

    >>> @deprecated_with_message("use new() instead")
    ... def old():
    ...     return 1
    >>> with warnings.catch_warnings(record=True) as caught:
    ...     warnings.simplefilter("always")
    ...     result = old()
    >>> result, caught[0].category.__name__, str(caught[0].message)
    (1, 'DeprecationWarning', 'old is deprecated: use new() instead')
    """
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            text = f"{func.__name__} is deprecated: {message}"
            warnings.warn(text, DeprecationWarning, stacklevel=2)
            return func(*args, **kwargs)
        return wrapper
    return decorator


def validate_types(func):
    """Check the arguments of a function against its annotations, as a decorator.

    Ask:
        decorator that checks argument types against the type hints
        validate types decorator using annotations
        decorator to enforce type annotations at runtime
        write a type checking decorator that raises TypeError
        how can i verify parameter types with a decorator

    >>> @validate_types
    ... def repeat(text: str, n: int = 2):
    ...     return text * n
    >>> repeat("ab"), repeat("ab", n=1)
    ('abab', 'ab')
    >>> repeat("ab", "x")
    Traceback (most recent call last):
    TypeError: n must be int, not str
    >>> repeat(3)
    Traceback (most recent call last):
    TypeError: text must be str, not int
    """
    signature = inspect.signature(func)

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        bound = signature.bind(*args, **kwargs)
        for name, value in bound.arguments.items():
            expected = func.__annotations__.get(name)
            if isinstance(expected, type) and not isinstance(value, expected):
                raise TypeError(
                    f"{name} must be {expected.__name__}, not {type(value).__name__}")
        return func(*args, **kwargs)
    return wrapper


def accepts(*types):
    """Check the types of the positional arguments, as a decorator.

    Ask:
        decorator that takes expected types and checks the arguments
        accepts decorator: validate positional argument types
        decorator with types as parameters which raises TypeError on a wrong argument
        check argument types with @accepts(int, str)
        decorator that validates argument types
        decorator that raises TypeError when an argument has the wrong type
        decorator to make sure arguments are of the expected types
        validate function input types with a decorator

    >>> @accepts(int, int)
    ... def add(a, b):
    ...     return a + b
    >>> add(1, 2)
    3
    >>> add(1, "2")
    Traceback (most recent call last):
    TypeError: expected int, got '2'
    """
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            for arg, expected in zip(args, types):
                if not isinstance(arg, expected):
                    raise TypeError(f"expected {expected.__name__}, got {arg!r}")
            return func(*args, **kwargs)
        return wrapper
    return decorator


def require_positive(func):
    """Raise ValueError if an argument of a function is not positive, as a decorator.

    Ask:
        decorator that checks that all arguments are positive
        decorator to reject negative or zero arguments with ValueError
        validate that the arguments of a function are positive numbers using a decorator
        only allow positive inputs decorator
        decorator that validates positive numeric arguments

    >>> @require_positive
    ... def area(width, height):
    ...     return width * height
    >>> area(2, height=3)
    6
    >>> area(2, 0)
    Traceback (most recent call last):
    ValueError: area needs positive arguments
    >>> area(2, height=-1)
    Traceback (most recent call last):
    ValueError: area needs positive arguments
    """
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        if any(value <= 0 for value in [*args, *kwargs.values()]):
            raise ValueError(f"{func.__name__} needs positive arguments")
        return func(*args, **kwargs)
    return wrapper


def rate_limit(seconds):
    """Wait so that a function runs at most once in a number of seconds, as a decorator.

    Ask:
        rate limit decorator
        decorator that limits how often a function can be called
        throttle calls: sleep so that there is a minimum interval between two calls
        decorator to wait between calls to an api
        write a rate limiting decorator with a minimum number of seconds between calls

    >>> @rate_limit(0.02)
    ... def ping():
    ...     return "pong"
    >>> start = time.monotonic()
    >>> ping(), ping(), ping()
    ('pong', 'pong', 'pong')
    >>> 0.035 < time.monotonic() - start < 1
    True
    """
    def decorator(func):
        last_call = float("-inf")

        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            nonlocal last_call
            wait = last_call + seconds - time.monotonic()
            if wait > 0:
                time.sleep(wait)
            last_call = time.monotonic()
            return func(*args, **kwargs)
        return wrapper
    return decorator


def limit_calls(max_calls, period):
    """Raise an error when a function is called too often in a period, as a decorator.

    Ask:
        decorator that raises an error if a function is called more than n times in a period
        rate limiter decorator with max_calls and period
        allow at most n calls per second, otherwise raise an exception
        decorator to reject calls above a rate limit
        decorator that refuses more than n calls within a period

    >>> @limit_calls(2, period=60)
    ... def ping():
    ...     return "pong"
    >>> ping(), ping()
    ('pong', 'pong')
    >>> ping()
    Traceback (most recent call last):
    RuntimeError: rate limit of 2 calls per 60 seconds exceeded
    >>> quick = limit_calls(1, period=0.005)(lambda: 1)
    >>> first = quick(); time.sleep(0.01); quick()
    1
    """
    def decorator(func):
        calls = []

        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            now = time.monotonic()
            calls[:] = [moment for moment in calls if now - moment < period]
            if len(calls) >= max_calls:
                raise RuntimeError(
                    f"rate limit of {max_calls} calls per {period} seconds exceeded")
            calls.append(now)
            return func(*args, **kwargs)
        return wrapper
    return decorator


def singleton(cls):
    """Make a class return the same instance each time, as a decorator.

    Ask:
        singleton decorator
        class decorator that makes a class a singleton
        write a decorator so that only one instance of a class is created
        decorator to turn any class into a singleton

    >>> @singleton
    ... class Config:
    ...     def __init__(self, name="x"):
    ...         self.name = name
    >>> Config("a") is Config("b")
    True
    >>> Config().name
    'a'
    """
    instances = {}

    @functools.wraps(cls)
    def get_instance(*args, **kwargs):
        if cls not in instances:
            instances[cls] = cls(*args, **kwargs)
        return instances[cls]
    return get_instance


def repeat(times):
    """Call a function a number of times and return the last result, as a decorator.

    Ask:
        decorator that repeats a function n times
        repeat decorator with an argument
        decorator with parameter times that runs the function several times
        write a decorator which takes a number and calls the function that often
        example of a decorator with arguments

    >>> @repeat(3)
    ... def greet(name):
    ...     print("hi", name)
    >>> greet("ann")
    hi ann
    hi ann
    hi ann
    """
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            result = None
            for _ in range(times):
                result = func(*args, **kwargs)
            return result
        return wrapper
    return decorator


def run_once(func):
    """Run a function only on the first call and return that result later, as a decorator.

    Ask:
        decorator that runs a function only once
        once decorator: later calls return the first result
        make sure a function is executed only one time
        run_once decorator for initialisation code

    >>> calls = []
    >>> @run_once
    ... def setup(value):
    ...     calls.append(value)
    ...     return value
    >>> setup(1), setup(2), calls
    (1, 1, [1])
    """
    result = None
    done = False

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        nonlocal result, done
        if not done:
            result = func(*args, **kwargs)
            done = True
        return result
    return wrapper


def uppercase(func):
    """Return the text that a function returns in upper case, as a decorator.

    Ask:
        decorator that converts the result of a function to uppercase
        uppercase decorator
        write a simple decorator which makes the returned string upper case
        decorator to change the return value of a function to capital letters

    >>> @uppercase
    ... def greet(name):
    ...     return f"hello {name}"
    >>> greet("ann")
    'HELLO ANN'
    >>> greet.__name__
    'greet'
    """
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        return func(*args, **kwargs).upper()
    return wrapper


def html_tag(tag):
    """Wrap the text that a function returns in an HTML tag, as a decorator.

    Ask:
        decorator that wraps the output of a function in an html tag
        html tag decorator with the tag name as argument
        decorator which surrounds the returned string with <b> or <i> tags
        make bold decorator for strings with a configurable tag
        decorator to add html tag around the returned string
        decorator tag("b") wraps the result in <b>...</b>
        stackable html decorators like @tag("p")
        bold and italic decorators with a tag parameter
        wrap function output in an html element

    >>> @html_tag("b")
    ... @html_tag("i")
    ... def greet(name):
    ...     return f"hello {name}"
    >>> greet("ann")
    '<b><i>hello ann</i></b>'
    """
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            return f"<{tag}>{func(*args, **kwargs)}</{tag}>"
        return wrapper
    return decorator


def simple_decorator(func):
    """Print a line before and after each call of a function, as a decorator.

    Ask:
        simple decorator example
        write a decorator that prints something before and after the function call
        basic decorator template with functools.wraps
        how do i write a decorator that keeps the function's name and docstring
        decorator boilerplate
        decorator that preserves function metadata with functools.wraps
        functools.wraps example
        decorator that prints a message before and after
        print a line around each call of a function with a decorator

    >>> @simple_decorator
    ... def work(n):
    ...     print("work", n)
    ...     return n
    >>> result = work(2)
    before work
    work 2
    after work
    >>> result, work.__name__
    (2, 'work')
    """
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        print(f"before {func.__name__}")
        result = func(*args, **kwargs)
        print(f"after {func.__name__}")
        return result
    return wrapper


def suppress_exceptions(default=None, exceptions=Exception):
    """Return a default value when a function raises, as a decorator.

    Ask:
        decorator that returns a default value if the function raises an exception
        decorator to suppress exceptions and return a fallback
        catch exceptions with a decorator and return None or a default
        swallow errors decorator with default value parameter

    >>> @suppress_exceptions(default=0, exceptions=ValueError)
    ... def to_int(text):
    ...     return int(text)
    >>> to_int("12"), to_int("x")
    (12, 0)
    >>> to_int(None)
    Traceback (most recent call last):
    TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
    """
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            try:
                return func(*args, **kwargs)
            except exceptions:
                return default
        return wrapper
    return decorator


def handle_exceptions(func):
    """Print an error message instead of raising, as a decorator.

    Ask:
        decorator that catches exceptions and prints the error message
        exception handling decorator
        decorator to catch any error in a function and print it instead of crashing
        wrap a function in try except with a decorator
        decorator which prints the error instead of letting it through

    >>> @handle_exceptions
    ... def divide(a, b):
    ...     return a / b
    >>> divide(1, 2)
    0.5
    >>> divide(1, 0)
    Error in divide: division by zero
    """
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        try:
            return func(*args, **kwargs)
        except Exception as error:
            print(f"Error in {func.__name__}: {error}")
            return None
    return wrapper


def requires_login(func):
    """Allow a call only if the user is logged in, as a decorator.

    Ask:
        decorator that checks if a user is authenticated before running a function
        login required decorator
        authorization decorator which raises PermissionError if the user is not logged in
        write a requires_login decorator for functions whose first argument is the user

    >>> class User:
    ...     def __init__(self, is_authenticated):
    ...         self.is_authenticated = is_authenticated
    >>> @requires_login
    ... def dashboard(user, page=1):
    ...     return f"page {page}"
    >>> dashboard(User(True), page=2)
    'page 2'
    >>> dashboard(User(False))
    Traceback (most recent call last):
    PermissionError: login required
    """
    @functools.wraps(func)
    def wrapper(user, *args, **kwargs):
        if not user.is_authenticated:
            raise PermissionError("login required")
        return func(user, *args, **kwargs)
    return wrapper


def requires_role(role):
    """Allow a call only if the user has a role, as a decorator.

    Ask:
        decorator that only lets users with a given role call a function
        requires_role decorator for access control
        permission decorator with a role argument, e.g. admin
        role based access decorator which raises PermissionError
        decorator to require a role or permission
        decorator that checks the role of the user before calling

    >>> @requires_role("admin")
    ... def delete_all(user):
    ...     return "deleted"
    >>> delete_all({"name": "ann", "roles": ["admin", "staff"]})
    'deleted'
    >>> delete_all({"name": "bob", "roles": ["staff"]})
    Traceback (most recent call last):
    PermissionError: role 'admin' required
    >>> delete_all({"name": "eve"})
    Traceback (most recent call last):
    PermissionError: role 'admin' required
    """
    def decorator(func):
        @functools.wraps(func)
        def wrapper(user, *args, **kwargs):
            if role not in user.get("roles", []):
                raise PermissionError(f"role {role!r} required")
            return func(user, *args, **kwargs)
        return wrapper
    return decorator


def register(registry):
    """Register functions by name in a dictionary, as a decorator.

    Ask:
        decorator that registers functions in a dictionary
        register decorator for a plugin or command table
        collect functions by name with a decorator
        decorator which adds the function to a registry and returns it unchanged

    >>> commands = {}
    >>> @register(commands)
    ... def start():
    ...     return "started"
    >>> sorted(commands), commands["start"]()
    (['start'], 'started')
    >>> start()
    'started'
    """
    def decorator(func):
        registry[func.__name__] = func
        return func
    return decorator


def slow_down(seconds=1):
    """Sleep before each call of a function, as a decorator.

    Ask:
        decorator that sleeps before calling the function
        slow down decorator
        delay a function call by some seconds using a decorator
        decorator to add a pause before each call

    >>> @slow_down(0.01)
    ... def add(a, b):
    ...     return a + b
    >>> start = time.perf_counter()
    >>> add(1, 2)
    3
    >>> time.perf_counter() - start >= 0.009
    True
    """
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            time.sleep(seconds)
            return func(*args, **kwargs)
        return wrapper
    return decorator


def cache_for(seconds):
    """Cache the results of a function for a limited time.

    Ask:
        cache decorator with expiry time
        decorator that caches results with a time to live (ttl)
        memoize with timeout
        ttl cache decorator: recompute after some seconds
        time based caching of function results
        cache decorator with ttl
        decorator that caches results for n seconds

    >>> calls = []
    >>> @cache_for(0.08)
    ... def load(key):
    ...     calls.append(key)
    ...     return len(calls)
    >>> load("a"), load("a"), load("b")
    (1, 1, 2)
    >>> time.sleep(0.09)
    >>> load("a")
    3
    """
    def decorator(func):
        cache = {}

        @functools.wraps(func)
        def wrapper(*args):
            now = time.monotonic()
            if args in cache:
                result, expires = cache[args]
                if now < expires:
                    return result
            result = func(*args)
            cache[args] = (result, now + seconds)
            return result
        return wrapper
    return decorator


def add_repr(cls):
    """Give a class a repr that shows its attributes, as a decorator.

    Ask:
        class decorator that adds a __repr__ showing all attributes
        decorator to generate __repr__ automatically for a class
        auto repr class decorator
        write a class decorator which adds a method to the class

    >>> @add_repr
    ... class Point:
    ...     def __init__(self, x, y):
    ...         self.x = x
    ...         self.y = y
    >>> Point(1, "a")
    Point(x=1, y='a')
    """
    def __repr__(self):
        attributes = ", ".join(f"{name}={value!r}" for name, value in vars(self).items())
        return f"{type(self).__name__}({attributes})"
    cls.__repr__ = __repr__
    return cls


def debug_methods(decorator):
    """Apply a decorator to all public methods of a class.

    Ask:
        class decorator that applies a function decorator to every method
        decorate all methods of a class
        apply a decorator to each public method of a class automatically
        decorator for classes which wraps all the methods

    >>> def shout(func):
    ...     return lambda self: func(self).upper()
    >>> @debug_methods(shout)
    ... class Pet:
    ...     def speak(self):
    ...         return "meow"
    ...     def _hidden(self):
    ...         return "shh"
    >>> Pet().speak(), Pet()._hidden()
    ('MEOW', 'shh')
    """
    def decorate_class(cls):
        for name, value in list(vars(cls).items()):
            if inspect.isfunction(value) and not name.startswith("_"):
                setattr(cls, name, decorator(value))
        return cls
    return decorate_class


def optional_arguments(func=None, *, prefix="LOG"):
    """Print calls with a prefix; usable with and without parentheses, as a decorator.

    Ask:
        decorator that works with and without parentheses
        decorator with optional arguments
        write a decorator that can be used as @deco or @deco(prefix=...)
        how to make decorator arguments optional

    >>> @optional_arguments
    ... def one():
    ...     return 1
    >>> @optional_arguments(prefix="CALL")
    ... def two():
    ...     return 2
    >>> one() + two()
    LOG: one
    CALL: two
    3
    """
    if func is None:
        return functools.partial(optional_arguments, prefix=prefix)

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        print(f"{prefix}: {func.__name__}")
        return func(*args, **kwargs)
    return wrapper


def async_timer(func):
    """Print how long each call of a coroutine function takes, as a decorator.

    Ask:
        decorator to time an async function
        timer decorator for coroutines
        measure the execution time of an async def function with a decorator
        async timing decorator

    >>> import asyncio
    >>> @async_timer
    ... async def work(n):
    ...     await asyncio.sleep(0)
    ...     return n + 1
    >>> asyncio.run(work(1))  # doctest: +ELLIPSIS
    work took 0.0... seconds
    2
    """
    @functools.wraps(func)
    async def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return await func(*args, **kwargs)
        finally:
            print(f"{func.__name__} took {time.perf_counter() - start:.4f} seconds")
    return wrapper


def ensure_list(func):
    """Return what a generator function yields as a list, as a decorator.

    Ask:
        decorator that turns a generator function into one that returns a list
        listify decorator
        collect the yielded values of a function in a list with a decorator
        decorator to convert the result of a function to a list
        decorator that makes a generator return a list

    >>> @ensure_list
    ... def evens(limit):
    ...     for n in range(0, limit, 2):
    ...         yield n
    >>> evens(5), evens(0)
    ([0, 2, 4], [])
    """
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        return list(func(*args, **kwargs))
    return wrapper


def check_not_none(func):
    """Raise ValueError if a function gets None as an argument, as a decorator.

    Ask:
        decorator that raises an error if any argument is None
        decorator to reject None arguments
        no None allowed decorator for parameters
        validate that no argument of a function is None

    >>> @check_not_none
    ... def join(a, b):
    ...     return a + b
    >>> join("", b="x")
    'x'
    >>> join("a", b=None)
    Traceback (most recent call last):
    ValueError: join does not take None
    >>> join(None, "b")
    Traceback (most recent call last):
    ValueError: join does not take None
    """
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        if any(value is None for value in (*args, *kwargs.values())):
            raise ValueError(f"{func.__name__} does not take None")
        return func(*args, **kwargs)
    return wrapper


def script_lru_cache_fibonacci():
    """Cache a recursive function with functools.lru_cache.

    Ask:
        how do i use functools.lru_cache?
        cache a recursive fibonacci function with lru_cache
        lru_cache example
        speed up a recursive function with the built-in cache decorator

    >>> fibonacci = script_lru_cache_fibonacci()
    >>> [fibonacci(n) for n in range(8)]
    [0, 1, 1, 2, 3, 5, 8, 13]
    >>> fibonacci(90)
    2880067194370816120
    """
    from functools import lru_cache


    @lru_cache(maxsize=None)
    def fibonacci(n):
        if n < 2:
            return n
        return fibonacci(n - 1) + fibonacci(n - 2)
    return fibonacci


def synchronized(lock):
    """Run a function only while holding a lock, as a decorator.

    Ask:
        decorator that acquires a lock before calling a function
        synchronized decorator for thread safety
        make a function thread safe with a lock decorator
        decorator which holds a threading.Lock during the call
        decorator that synchronizes a function with a lock

    >>> import threading
    >>> lock = threading.Lock()
    >>> @synchronized(lock)
    ... def is_locked():
    ...     return lock.locked()
    >>> is_locked(), lock.locked()
    (True, False)
    """
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            with lock:
                return func(*args, **kwargs)
        return wrapper
    return decorator
