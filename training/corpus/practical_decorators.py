"""Decorators of everyday work, and what functions know about themselves."""
import cProfile
import functools
import inspect
import io
import json
import logging
import os
import pstats
import threading
import time
import tracemalloc
import warnings
from concurrent.futures import ThreadPoolExecutor
from functools import wraps
from pathlib import Path


def log_time(func):
    """Log the run time of a function with the logging module, as a decorator.

    Ask:
        decorator that times a function and logs the result
        decorator to log the execution time of a function
        timing decorator which uses logging instead of print
        log how long each call of a function takes
        decorator that writes the duration of a call to the log

    >>> logging.getLogger().handlers.clear()
    >>> @log_time
    ... def add(a, b):
    ...     return a + b
    >>> add(1, b=2), add.__name__
    (3, 'add')
    """
    logger = logging.getLogger(func.__module__)

    @wraps(func)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return func(*args, **kwargs)
        finally:
            logger.info("%s took %.3f s", func.__name__, time.perf_counter() - start)
    return wrapper


def lru_cache(max_size):
    """Remember the results of the last calls of a function, as a decorator.

    Ask:
        lru cache decorator from scratch
        memoize decorator with a max size
        write my own lru_cache decorator
        decorator that caches at most n results and drops the least recently used
        implement functools.lru_cache with an OrderedDict

    >>> calls = []
    >>> @lru_cache(2)
    ... def double(x):
    ...     calls.append(x)
    ...     return 2 * x
    >>> [double(x) for x in (1, 2, 1, 3, 1, 2)], calls
    ([2, 4, 2, 6, 2, 4], [1, 2, 3, 2])
    """
    def decorator(func):
        cache = {}

        @wraps(func)
        def wrapper(*args, **kwargs):
            key = (args, tuple(sorted(kwargs.items())))
            result = cache.pop(key) if key in cache else func(*args, **kwargs)
            cache[key] = result
            if len(cache) > max_size:
                del cache[next(iter(cache))]
            return result
        return wrapper
    return decorator


def retry(times=3, delay=0, exceptions=(Exception,)):
    """Call a function again when it raises one of some exceptions, as a decorator.

    Ask:
        retry decorator that retries n times with delay on given exceptions
        retry decorator with max attempts, delay and exception types
        decorator retry(times, delay, exceptions) which re-raises after the last attempt
        decorator that retries only on certain exceptions
        retry a function on ConnectionError up to three times with a decorator
        retry decorator that retries only on given exceptions and re-raises the last

    >>> outcomes = [OSError("a"), OSError("b"), 5, KeyError("k"), 6]
    >>> @retry(times=3, exceptions=(OSError,))
    ... def fetch():
    ...     outcome = outcomes.pop(0)
    ...     if isinstance(outcome, Exception):
    ...         raise outcome
    ...     return outcome
    >>> fetch()
    5
    >>> fetch()
    Traceback (most recent call last):
    KeyError: 'k'
    >>> outcomes[:] = [OSError("a"), OSError("b"), OSError("c"), 1]
    >>> fetch()
    Traceback (most recent call last):
    OSError: c
    """
    def decorator(func):
        @wraps(func)
        def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return func(*args, **kwargs)
                except exceptions:
                    if attempt == times:
                        raise
                    time.sleep(delay)
        return wrapper
    return decorator


def retry_until(condition, times=3, delay=0):
    """Call a function again until its result satisfies a condition, as a decorator.

    Ask:
        decorator that retries until the result is truthy
        retry decorator that checks the return value
        decorator to repeat a call until the result satisfies a predicate
        poll decorator: call again until a condition on the result holds

    >>> results = [None, 0, 7, 8]
    >>> @retry_until(bool)
    ... def fetch():
    ...     return results.pop(0)
    >>> fetch(), results
    (7, [8])
    >>> results[:] = [0, 0, 0, 5]
    >>> fetch(), results
    (0, [5])
    """
    def decorator(func):
        @wraps(func)
        def wrapper(*args, **kwargs):
            result = func(*args, **kwargs)
            for _ in range(times - 1):
                if condition(result):
                    break
                time.sleep(delay)
                result = func(*args, **kwargs)
            return result
        return wrapper
    return decorator


def max_calls_per_second(n):
    """Wait between the calls of a function so that it is not called too often, as a decorator.

    Ask:
        decorator to limit a function to n calls per second
        rate limiting decorator which sleeps when called too often
        throttle api calls to n per second with a decorator
        decorator max_calls_per_second(n)

    >>> @max_calls_per_second(1000)
    ... def ping(x):
    ...     return x
    >>> start = time.monotonic()
    >>> [ping(i) for i in range(5)], time.monotonic() - start >= 0.004
    ([0, 1, 2, 3, 4], True)
    """
    def decorator(func):
        next_call = 0.0

        @wraps(func)
        def wrapper(*args, **kwargs):
            nonlocal next_call
            wait = next_call - time.monotonic()
            if wait > 0:
                time.sleep(wait)
            next_call = time.monotonic() + 1 / n
            return func(*args, **kwargs)
        return wrapper
    return decorator


def throttle(seconds):
    """Ignore calls of a function that follow too soon, as a decorator.

    Ask:
        throttle decorator
        decorator that ignores calls made too soon after the last one
        throttle a function: run at most once every n seconds
        decorator which drops calls within an interval

    >>> @throttle(60)
    ... def save(x):
    ...     return x
    >>> save(1), save(2)
    (1, None)
    >>> @throttle(0)
    ... def ping(x):
    ...     return x
    >>> ping(1), ping(2)
    (1, 2)
    """
    def decorator(func):
        last_call = float("-inf")

        @wraps(func)
        def wrapper(*args, **kwargs):
            nonlocal last_call
            now = time.monotonic()
            if now - last_call < seconds:
                return None
            last_call = now
            return func(*args, **kwargs)
        return wrapper
    return decorator


def debounce(seconds):
    """Run a function only when it was not called again for a while.

    Ask:
        debounce decorator
        decorator that delays a call until no more calls come for n seconds
        debounce a function with threading.Timer
        run only the last of several quick calls

    >>> seen = []
    >>> @debounce(0.04)
    ... def save(x):
    ...     seen.append(x)
    >>> save(1); save(2); save(3); seen
    []
    >>> time.sleep(0.09); seen
    [3]
    """
    def decorator(func):
        timer = None

        @wraps(func)
        def wrapper(*args, **kwargs):
            nonlocal timer
            if timer:
                timer.cancel()
            timer = threading.Timer(seconds, func, args, kwargs)
            timer.start()
        return wrapper
    return decorator


def in_thread(func):
    """Run a function in the background and return the thread, as a decorator.

    Ask:
        decorator that runs a function in a thread
        threaded decorator
        run a function in a background thread with a decorator
        decorator to start a function in a new daemon thread
        fire and forget decorator with threading

    >>> seen = []
    >>> @in_thread
    ... def work(x, y=0):
    ...     seen.append(x + y)
    >>> work(1, y=2).join(); seen
    [3]
    """
    @wraps(func)
    def wrapper(*args, **kwargs):
        thread = threading.Thread(target=func, args=args, kwargs=kwargs, daemon=True)
        thread.start()
        return thread
    return wrapper


def timeout(seconds):
    """Raise TimeoutError when a function takes too long, as a decorator.

    Ask:
        decorator that adds a timeout to a function
        timeout decorator
        decorator that raises TimeoutError if the function takes too long
        stop waiting for a function after n seconds with a decorator
        limit the run time of a function with a decorator

    >>> @timeout(1)
    ... def add(a, b):
    ...     return a + b
    >>> add(1, b=2)
    3
    >>> @timeout(0.01)
    ... def slow():
    ...     time.sleep(0.05)
    >>> try:
    ...     slow()
    ... except TimeoutError as error:
    ...     print(error)
    slow took longer than 0.01 s
    """
    def decorator(func):
        @wraps(func)
        def wrapper(*args, **kwargs):
            executor = ThreadPoolExecutor(max_workers=1)
            future = executor.submit(func, *args, **kwargs)
            executor.shutdown(wait=False)
            try:
                return future.result(timeout=seconds)
            except TimeoutError:
                raise TimeoutError(f"{func.__name__} took longer than {seconds} s") from None
        return wrapper
    return decorator


def convert_result(convert):
    """Convert what a function returns, as a decorator.

    Ask:
        decorator to convert return value to int
        decorator that applies a function to the return value
        post-process the result of a function with a decorator
        decorator with a converter argument that changes the type of the result
        make a function return a string with a decorator

    >>> @convert_result(int)
    ... def read():
    ...     return "42"
    >>> read(), read.__name__
    (42, 'read')
    """
    def decorator(func):
        @wraps(func)
        def wrapper(*args, **kwargs):
            return convert(func(*args, **kwargs))
        return wrapper
    return decorator


def round_result(digits=2):
    """Round what a function returns, as a decorator.

    Ask:
        decorator to round the result to n digits
        decorator that rounds the return value of a function
        round the output of any function to two decimals with a decorator
        rounding decorator with a digits argument

    >>> @round_result(1)
    ... def half(x):
    ...     return x / 2
    >>> half(0.5), half(3)
    (0.2, 1.5)
    """
    def decorator(func):
        @wraps(func)
        def wrapper(*args, **kwargs):
            return round(func(*args, **kwargs), digits)
        return wrapper
    return decorator


def default_on_error(default=None, exceptions=(Exception,)):
    """Return a default when a function raises, as a decorator.

    Ask:
        decorator that catches exceptions and returns default
        decorator which returns a fallback value on error
        safe decorator: return None instead of raising
        decorator default_on_error(default, exceptions)
        catch given exceptions in a decorator and return a default value

    >>> @default_on_error(0, (ZeroDivisionError,))
    ... def divide(a, b):
    ...     return a / b
    >>> divide(6, 3), divide(1, 0)
    (2.0, 0)
    >>> divide("a", 1)
    Traceback (most recent call last):
    TypeError: unsupported operand type(s) for /: 'str' and 'int'
    """
    def decorator(func):
        @wraps(func)
        def wrapper(*args, **kwargs):
            try:
                return func(*args, **kwargs)
            except exceptions:
                return default
        return wrapper
    return decorator


def log_and_suppress(func):
    """Log exceptions of a function and return None instead, as a decorator.

    Ask:
        decorator that swallows an exception and logs it
        decorator which logs errors and returns None
        log exceptions without stopping the program using a decorator
        catch all exceptions of a function, log the traceback and go on

    >>> logging.getLogger().addHandler(logging.NullHandler())
    >>> @log_and_suppress
    ... def divide(a, b):
    ...     return a / b
    >>> divide(6, 3), divide(1, 0)
    (2.0, None)
    """
    @wraps(func)
    def wrapper(*args, **kwargs):
        try:
            return func(*args, **kwargs)
        except Exception:
            logging.exception("%s failed", func.__name__)
            return None
    return wrapper


def keyword_only(func):
    """Refuse positional arguments of a function, as a decorator.

    Ask:
        decorator that only allows keyword arguments
        force callers to use keyword arguments with a decorator
        decorator to forbid positional arguments
        keyword only decorator

    >>> @keyword_only
    ... def area(width, height):
    ...     return width * height
    >>> area(width=2, height=3)
    6
    >>> area(2, height=3)
    Traceback (most recent call last):
    TypeError: area() takes keyword arguments only
    """
    @wraps(func)
    def wrapper(*args, **kwargs):
        if args:
            raise TypeError(f"{func.__name__}() takes keyword arguments only")
        return func(**kwargs)
    return wrapper


def returns(expected):
    """Check the type of what a function returns, as a decorator.

    Ask:
        decorator that checks return type
        decorator which validates the type of the return value
        raise TypeError if a function returns the wrong type
        decorator returns(int)

    >>> @returns(int)
    ... def half(x):
    ...     return x // 2 if x > 1 else "small"
    >>> half(9)
    4
    >>> half(1)
    Traceback (most recent call last):
    TypeError: half() must return int, not str
    """
    def decorator(func):
        @wraps(func)
        def wrapper(*args, **kwargs):
            result = func(*args, **kwargs)
            if not isinstance(result, expected):
                raise TypeError(f"{func.__name__}() must return {expected.__name__}, "
                                f"not {type(result).__name__}")
            return result
        return wrapper
    return decorator


def numbers_only(func):
    """Refuse arguments that are no numbers, as a decorator.

    Ask:
        decorator that checks that the arguments are numbers
        decorator which raises TypeError for non-numeric arguments
        only accept int and float arguments with a decorator
        validate that all arguments of a function are numeric

    >>> @numbers_only
    ... def add(a, b):
    ...     return a + b
    >>> add(1, b=2.5)
    3.5
    >>> add("1", 2)
    Traceback (most recent call last):
    TypeError: not a number: '1'
    >>> add(1, b=True)
    Traceback (most recent call last):
    TypeError: not a number: True
    """
    @wraps(func)
    def wrapper(*args, **kwargs):
        for arg in (*args, *kwargs.values()):
            if isinstance(arg, bool) or not isinstance(arg, (int, float)):
                raise TypeError(f"not a number: {arg!r}")
        return func(*args, **kwargs)
    return wrapper


def not_none(func):
    """Raise when a function returns None, as a decorator.

    Ask:
        decorator that ensures the result is not None
        decorator which raises ValueError if the function returns None
        make sure a function never returns None
        not none decorator for return values
        decorator to check that result is not None

    >>> @not_none
    ... def find(key):
    ...     return {"a": 0}.get(key)
    >>> find("a")
    0
    >>> find("b")
    Traceback (most recent call last):
    ValueError: find() returned None
    """
    @wraps(func)
    def wrapper(*args, **kwargs):
        result = func(*args, **kwargs)
        if result is None:
            raise ValueError(f"{func.__name__}() returned None")
        return result
    return wrapper


def lowercase_arguments(func):
    """Lower the case of all string arguments of a function, as a decorator.

    Ask:
        decorator that makes all string arguments lower case
        decorator to convert string arguments to lowercase
        normalise text arguments before a function is called
        lowercase every str argument with a decorator

    >>> @lowercase_arguments
    ... def join(a, b, times=1):
    ...     return (a + b) * times
    >>> join("AB", b="Cd", times=2)
    'abcdabcd'
    """
    @wraps(func)
    def wrapper(*args, **kwargs):
        def lower(value):
            return value.lower() if isinstance(value, str) else value

        return func(*map(lower, args), **{key: lower(value) for key, value in kwargs.items()})
    return wrapper


def strip_arguments(func):
    """Strip the whitespace off all string arguments of a function, as a decorator.

    Ask:
        decorator that strips whitespace from string arguments
        decorator to trim all text arguments
        strip string parameters before calling the function
        clean the str arguments of a function with a decorator

    >>> @strip_arguments
    ... def join(a, b, n=0):
    ...     return a + b, n
    >>> join(" a ", b="b\\n", n=3)
    ('ab', 3)
    """
    @wraps(func)
    def wrapper(*args, **kwargs):
        def strip(value):
            return value.strip() if isinstance(value, str) else value

        return func(*map(strip, args), **{key: strip(value) for key, value in kwargs.items()})
    return wrapper


def requires_admin(func):
    """Let only administrators call a function, as a decorator.

    Ask:
        decorator that requires user to be admin
        admin only decorator
        decorator which raises PermissionError unless user["is_admin"]
        check that the user is an admin before running a function

    >>> @requires_admin
    ... def delete(user, name):
    ...     return f"{name} deleted"
    >>> delete({"is_admin": True}, "x")
    'x deleted'
    >>> delete({"name": "bob"}, "x")
    Traceback (most recent call last):
    PermissionError: admin rights required
    """
    @wraps(func)
    def wrapper(user, *args, **kwargs):
        if not user.get("is_admin"):
            raise PermissionError("admin rights required")
        return func(user, *args, **kwargs)
    return wrapper


def requires_env(name):
    """Run a function only when an environment variable is set, as a decorator.

    Ask:
        decorator that skips a function if an environment variable is not set
        decorator requires_env(name)
        run a function only if an environment variable exists
        feature flag decorator based on an environment variable

    >>> os.environ["W5_FLAG"] = "1"
    >>> @requires_env("W5_FLAG")
    ... def work(x):
    ...     return x
    >>> work(3)
    3
    >>> del os.environ["W5_FLAG"]
    >>> work(3) is None
    True
    """
    def decorator(func):
        @wraps(func)
        def wrapper(*args, **kwargs):
            if not os.environ.get(name):
                return None
            return func(*args, **kwargs)
        return wrapper
    return decorator


def add_attributes(**attributes):
    """Set attributes on a function, as a decorator.

    Ask:
        decorator that adds an attribute to a function
        decorator to attach metadata to a function
        set function attributes with a decorator
        tag a function with extra information via a decorator

    >>> @add_attributes(version=2, author="ann")
    ... def work():
    ...     return 1
    >>> work.version, work.author, work()
    (2, 'ann', 1)
    """
    def decorator(func):
        for name, value in attributes.items():
            setattr(func, name, value)
        return func
    return decorator


def command(name, commands):
    """Register a function in a dictionary under a name, as a decorator.

    Ask:
        decorator to register a command under a name
        register decorator with a name argument
        decorator which stores functions in a given dictionary by name
        command registry decorator for a command line tool

    >>> commands = {}
    >>> @command("hi", commands)
    ... def greet(name):
    ...     return f"Hi {name}"
    >>> commands["hi"]("Ann"), greet("Bob")
    ('Hi Ann', 'Hi Bob')
    """
    def decorator(func):
        commands[name] = func
        return func
    return decorator


def trace(func):
    """Print nested calls of a function with indentation, as a decorator.

    Ask:
        decorator to trace recursive calls with indentation
        trace decorator for recursion
        show the call tree of a recursive function
        decorator that prints each recursive call indented by depth

    >>> @trace
    ... def factorial(n):
    ...     return 1 if n < 2 else n * factorial(n - 1)
    >>> factorial(2)
    factorial(2)
      factorial(1)
      -> 1
    -> 2
    2
    """
    depth = 0

    @wraps(func)
    def wrapper(*args):
        nonlocal depth
        indent = "  " * depth
        print(f"{indent}{func.__name__}({', '.join(map(repr, args))})")
        depth += 1
        try:
            result = func(*args)
        finally:
            depth -= 1
        print(f"{indent}-> {result!r}")
        return result
    return wrapper


def print_memory(func):
    """Print the peak memory that a function needs, as a decorator.

    Ask:
        decorator that prints the memory usage of a function
        measure the memory of a function call with tracemalloc in a decorator
        memory profiling decorator
        decorator showing the peak memory of a call

    >>> @print_memory
    ... def make(n):
    ...     return len([0] * n)
    >>> make(3)  # doctest: +ELLIPSIS
    make: peak ... KiB
    3
    """
    @wraps(func)
    def wrapper(*args, **kwargs):
        tracemalloc.start()
        try:
            result = func(*args, **kwargs)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        print(f"{func.__name__}: peak {peak / 1024:.1f} KiB")
        return result
    return wrapper


def profile(func):
    """Print the slowest calls inside a function with cProfile, as a decorator.

    Ask:
        decorator that profiles a function with cProfile
        profile decorator
        print profiling statistics of a function call
        decorator that shows where a function spends its time

    >>> @profile
    ... def work():
    ...     return sum(range(10))
    >>> import contextlib
    >>> with contextlib.redirect_stdout(io.StringIO()) as out:
    ...     result = work()
    >>> result, "function calls in" in out.getvalue(), "(work)" in out.getvalue()
    (45, True, True)
    """
    @wraps(func)
    def wrapper(*args, **kwargs):
        profiler = cProfile.Profile()
        result = profiler.runcall(func, *args, **kwargs)
        text = io.StringIO()
        pstats.Stats(profiler, stream=text).sort_stats("cumulative").print_stats(10)
        print(text.getvalue().rstrip())
        return result
    return wrapper


def average_time(func):
    """Keep the number of calls and their average run time.

    Ask:
        decorator that measures average execution time over several calls
        decorator which keeps total and mean run time as function attributes
        collect timing statistics of a function over many calls
        average duration of all calls of a function

    >>> @average_time
    ... def work(x):
    ...     return x
    >>> work(1), work(2), work.calls, work.average() == work.total / 2 > 0
    (1, 2, 2, True)
    """
    @wraps(func)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return func(*args, **kwargs)
        finally:
            wrapper.total += time.perf_counter() - start
            wrapper.calls += 1

    wrapper.calls = 0
    wrapper.total = 0.0
    wrapper.average = lambda: wrapper.total / wrapper.calls if wrapper.calls else 0.0
    return wrapper


def curry(func):
    """Let a function take its arguments one by one.

    Ask:
        decorator that makes a function curried
        curry decorator for any number of arguments
        curry a function so that f(1)(2)(3) works
        currying in python for functions with n arguments
        automatic currying based on the signature

    >>> @curry
    ... def volume(a, b, c):
    ...     return a * b * c
    >>> volume(2)(3)(4), volume(2, 3)(4), volume(2, 3, 4), volume(2)(3, 4)
    (24, 24, 24, 24)
    """
    count = len(inspect.signature(func).parameters)

    @wraps(func)
    def curried(*args):
        if len(args) >= count:
            return func(*args)
        return lambda *more: curried(*args, *more)
    return curried


def sync_or_async_timer(func):
    """Print the run time of a normal or an async function, as a decorator.

    Ask:
        decorator that works with both sync and async functions
        timing decorator for normal and coroutine functions
        one decorator for def and async def
        decorator that detects whether the function is a coroutine function

    >>> import asyncio
    >>> @sync_or_async_timer
    ... def add(a, b):
    ...     return a + b
    >>> add(1, 2)  # doctest: +ELLIPSIS
    add: 0... s
    3
    >>> @sync_or_async_timer
    ... async def wait(x):
    ...     return x
    >>> asyncio.run(wait(4))  # doctest: +ELLIPSIS
    wait: 0... s
    4
    """
    def report(start):
        print(f"{func.__name__}: {time.perf_counter() - start:.3f} s")

    @wraps(func)
    async def async_wrapper(*args, **kwargs):
        start = time.perf_counter()
        result = await func(*args, **kwargs)
        report(start)
        return result

    @wraps(func)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        result = func(*args, **kwargs)
        report(start)
        return result

    return async_wrapper if inspect.iscoroutinefunction(func) else wrapper


def inject(**dependencies):
    """Pass fixed keyword arguments to a function unless the caller gives them, as a decorator.

    Ask:
        decorator that injects a database connection
        dependency injection decorator with keyword arguments
        decorator which fills in default keyword arguments
        inject objects into a function as keyword arguments

    >>> @inject(db="real", debug=False)
    ... def query(sql, db, debug):
    ...     return sql, db, debug
    >>> query("select"), query("select", db="fake")
    (('select', 'real', False), ('select', 'fake', False))
    """
    def decorator(func):
        @wraps(func)
        def wrapper(*args, **kwargs):
            return func(*args, **{**dependencies, **kwargs})
        return wrapper
    return decorator


def run_before(before):
    """Call another function before each call of a function, as a decorator.

    Ask:
        decorator that runs another function before the call
        decorator with a hook that is called first
        before hook decorator: call setup() and then the function
        run a callback before every call of a function

    >>> seen = []
    >>> @run_before(lambda: seen.append("setup"))
    ... def work(x):
    ...     seen.append(x)
    ...     return x
    >>> work(1), seen
    (1, ['setup', 1])
    """
    def decorator(func):
        @wraps(func)
        def wrapper(*args, **kwargs):
            before()
            return func(*args, **kwargs)
        return wrapper
    return decorator


def tagged(tag):
    """Wrap the text a function returns in a prefix and suffix, as a decorator.

    Ask:
        decorator that adds a prefix and suffix to the returned string
        decorator to surround the result of a function with text
        put a string before and after the output of a function
        bold and italic decorators: wrap the return value

    >>> @tagged("**")
    ... @tagged("_")
    ... def greet(name):
    ...     return f"Hi {name}"
    >>> greet("Ann")
    '**_Hi Ann_**'
    """
    def decorator(func):
        @wraps(func)
        def wrapper(*args, **kwargs):
            return f"{tag}{func(*args, **kwargs)}{tag}"
        return wrapper
    return decorator


def script_stacked_decorators():
    """Show the order in which stacked decorators run.

    Ask:
        decorator stacking order example
        two decorators on one function
        apply multiple decorators to a function
        in which order do several decorators run
        script that shows stacked decorators

    >>> script_stacked_decorators()
    <b><i>hello</i></b>
    """
    def bold(func):
        def wrapper(*args, **kwargs):
            return f"<b>{func(*args, **kwargs)}</b>"
        return wrapper


    def italic(func):
        def wrapper(*args, **kwargs):
            return f"<i>{func(*args, **kwargs)}</i>"
        return wrapper


    @bold
    @italic
    def greet(name):
        return name


    print(greet("hello"))


def original_function(func):
    """Return the function that was decorated with functools.wraps.

    Ask:
        undo a decorator: get the original function
        get the undecorated function
        unwrap a decorated function
        function behind a decorator that uses functools.wraps

    >>> def double(func):
    ...     @wraps(func)
    ...     def wrapper(*args):
    ...         return 2 * func(*args)
    ...     return wrapper
    >>> def one():
    ...     return 1
    >>> decorated = double(double(one))
    >>> decorated(), original_function(decorated)(), original_function(one) is one
    (4, 1, True)
    """
    return inspect.unwrap(func)


def parameter_names(func):
    """Return the names of a function's parameters.

    Ask:
        get the names of a function's parameters
        list the argument names of a function
        what arguments does a function take
        parameter names of a callable with inspect.signature

    >>> parameter_names(lambda a, b=1, *args, c, **kwargs: None)
    ['a', 'b', 'args', 'c', 'kwargs']
    >>> parameter_names(lambda: None)
    []
    """
    return list(inspect.signature(func).parameters)


def default_arguments(func):
    """Return the parameters of a function that have defaults.

    Ask:
        get default values of function arguments
        dictionary of the default arguments of a function
        which parameters of a function have default values
        read the defaults of a function's parameters with inspect

    >>> default_arguments(lambda a, b=1, *, c=None: None)
    {'b': 1, 'c': None}
    """
    return {
        name: parameter.default
        for name, parameter in inspect.signature(func).parameters.items()
        if parameter.default is not inspect.Parameter.empty
    }


def call_with_known(func, arguments):
    """Call a function with those of the given keyword arguments that it accepts.

    Ask:
        call a function with only the arguments it accepts
        filter kwargs to those in the function signature
        pass only the matching keys of a dict to a function
        ignore unknown keyword arguments when calling a function

    >>> call_with_known(lambda a, b=2: (a, b), {"a": 1, "x": 5})
    (1, 2)
    >>> call_with_known(lambda a, **rest: (a, rest), {"a": 1, "x": 5})
    (1, {'x': 5})
    """
    parameters = inspect.signature(func).parameters.values()
    if not any(parameter.kind is parameter.VAR_KEYWORD for parameter in parameters):
        names = {parameter.name for parameter in parameters}
        arguments = {name: value for name, value in arguments.items() if name in names}
    return func(**arguments)


def count_parameters(func):
    """Return how many parameters a function has.

    Ask:
        number of parameters of a function
        how many arguments does a function take
        arity of a function
        count the arguments of a callable
        number of function arguments with inspect

    >>> count_parameters(lambda a, b=1: None), count_parameters(lambda: None)
    (2, 0)
    """
    return len(inspect.signature(func).parameters)


def describe_function(func):
    """Return the name, signature and docstring of a function.

    Ask:
        name, signature and docstring of a function
        get information about a function with inspect
        describe a function: its name, parameters and doc
        introspect a function into a dictionary

    >>> def add(a, b=1):
    ...     "Add two numbers."
    >>> describe_function(add)
    {'name': 'add', 'signature': '(a, b=1)', 'doc': 'Add two numbers.'}
    """
    return {
        "name": func.__name__,
        "signature": str(inspect.signature(func)),
        "doc": inspect.getdoc(func),
    }


def source_code(func):
    """Return the source code of a function.

    Ask:
        source code of a function as a string
        get the source of a function with inspect
        show the code of a function at runtime
        read the text of a function definition

    >>> source_code(wraps).startswith("def wraps(")
    True
    """
    return inspect.getsource(func)


def caller_name():
    """Return the name of the function that called the current one.

    Ask:
        name of the calling function
        which function called me
        get the caller's function name with inspect
        find out who called a function

    >>> def helper():
    ...     return caller_name()
    >>> def main():
    ...     return helper()
    >>> main()
    'main'
    """
    return inspect.stack()[2].function


def cache_to_file(path):
    """Remember the results of a function in a JSON file, as a decorator.

    Ask:
        cache decorator that saves results to a file
        decorator to cache function results on disk with json
        persistent memoize decorator
        decorator cache_to_file(path) that survives restarts

    >>> import tempfile
    >>> calls = []
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     for _ in range(2):
    ...         @cache_to_file(Path(folder, "cache.json"))
    ...         def double(x):
    ...             calls.append(x)
    ...             return 2 * x
    ...         print(double(4), double(4), double(5))
    8 8 10
    8 8 10
    >>> calls
    [4, 5]
    """
    path = Path(path)

    def decorator(func):
        cache = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}

        @wraps(func)
        def wrapper(*args):
            key = json.dumps(args)
            if key not in cache:
                cache[key] = func(*args)
                path.write_text(json.dumps(cache), encoding="utf-8")
            return cache[key]
        return wrapper
    return decorator


def clear_cache_after(seconds):
    """Empty the cache of a function from time to time.

    Ask:
        lru_cache with expiry time
        functools cache which is cleared every n seconds
        timed lru cache decorator
        cache results but only for a limited time using functools.lru_cache

    >>> calls = []
    >>> @clear_cache_after(0.06)
    ... def double(x):
    ...     calls.append(x)
    ...     return 2 * x
    >>> double(1), double(1), len(calls)
    (2, 2, 1)
    >>> time.sleep(0.07); double(1), len(calls)
    (2, 2)
    """
    def decorator(func):
        cached = functools.lru_cache(maxsize=None)(func)
        expires = time.monotonic() + seconds

        @wraps(func)
        def wrapper(*args, **kwargs):
            nonlocal expires
            if time.monotonic() >= expires:
                cached.cache_clear()
                expires = time.monotonic() + seconds
            return cached(*args, **kwargs)
        return wrapper
    return decorator


def deprecated_argument(old, new):
    """Accept an old keyword argument under its new name with a warning.

    Ask:
        decorator for a renamed function argument with a deprecation warning
        decorator to deprecate a keyword argument
        accept an old parameter name and warn about it
        rename a keyword argument and keep the old name working

    >>> @deprecated_argument("colour", "color")
    ... def paint(color):
    ...     return color
    >>> with warnings.catch_warnings(record=True) as caught:
    ...     warnings.simplefilter("always")
    ...     paint(colour="red"), paint(color="blue"), len(caught), str(caught[0].message)
    ('red', 'blue', 1, "'colour' is deprecated, use 'color'")
    """
    def decorator(func):
        @wraps(func)
        def wrapper(*args, **kwargs):
            if old in kwargs:
                warnings.warn(f"{old!r} is deprecated, use {new!r}",
                              DeprecationWarning, stacklevel=2)
                kwargs[new] = kwargs.pop(old)
            return func(*args, **kwargs)
        return wrapper
    return decorator


def validate(**rules):
    """Check arguments of a function with a rule for each name, as a decorator.

    Ask:
        decorator that validates arguments with a function per parameter
        validation decorator: validate(age=lambda a: a >= 0)
        check function arguments against predicates with a decorator
        decorator to enforce preconditions on named arguments

    >>> @validate(age=lambda age: age >= 0, name=bool)
    ... def person(name, age):
    ...     return name, age
    >>> person("Ann", age=5)
    ('Ann', 5)
    >>> person("Ann", -1)
    Traceback (most recent call last):
    ValueError: invalid age: -1
    """
    def decorator(func):
        signature = inspect.signature(func)

        @wraps(func)
        def wrapper(*args, **kwargs):
            arguments = signature.bind(*args, **kwargs).arguments
            for name, is_valid in rules.items():
                if name in arguments and not is_valid(arguments[name]):
                    raise ValueError(f"invalid {name}: {arguments[name]!r}")
            return func(*args, **kwargs)
        return wrapper
    return decorator


def add_method(cls):
    """Add a function to a class as a method.

    Ask:
        decorator that adds a function to an existing class as a method
        add a method to a class at runtime
        monkey patch a class with a decorator
        attach a new method to a class that exists already

    >>> class Dog:
    ...     name = "Rex"
    >>> @add_method(Dog)
    ... def bark(self):
    ...     return f"{self.name}: woof"
    >>> Dog().bark()
    'Rex: woof'
    """
    def decorator(func):
        setattr(cls, func.__name__, func)
        return func
    return decorator


def auto_init(*names):
    """Give a class an initialiser that sets the named attributes, as a decorator.

    Ask:
        class decorator that generates __init__ from attribute names
        decorator which adds an __init__ method to a class
        create __init__ automatically with a class decorator
        auto init class decorator

    >>> @auto_init("x", "y")
    ... class Point:
    ...     pass
    >>> point = Point(1, y=2)
    >>> point.x, point.y
    (1, 2)
    >>> Point(1)
    Traceback (most recent call last):
    TypeError: missing a required argument: 'y'
    """
    def decorator(cls):
        signature = inspect.Signature(
            [inspect.Parameter(n, inspect.Parameter.POSITIONAL_OR_KEYWORD) for n in names])

        def __init__(self, *args, **kwargs):
            for name, value in signature.bind(*args, **kwargs).arguments.items():
                setattr(self, name, value)

        cls.__init__ = __init__
        return cls
    return decorator
