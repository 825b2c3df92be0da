"""Exceptions: custom classes, raising, catching, chaining, cleaning up and safe operations."""
import logging
import sys
import traceback


def divide_with_message(a, b):
    """Return a / b; print a message for zero.

    Ask:
        divide two numbers and print an error message if the divisor is zero
        catch division by zero and print a message
        try except example with division
        show "cannot divide by zero" instead of crashing

    >>> divide_with_message(6, 3)
    2.0
    >>> divide_with_message(1, 0)
    Cannot divide by zero
    """
    try:
        return a / b
    except ZeroDivisionError:
        print("Cannot divide by zero")
        return None


def to_int(text, default=None):
    """Return text as an integer, or a default.

    Ask:
        convert a string to int or return a default
        safe int conversion
        parse an integer and handle ValueError
        int() that returns None for invalid input
        try to convert a value to an integer
        parse int or return default

    >>> to_int("12"), to_int("x"), to_int("x", 0), to_int(None), to_int(" -3 ")
    (12, None, 0, None, -3)
    """
    try:
        return int(text)
    except (TypeError, ValueError):
        return default


def to_float(text, default=None):
    """Return text as a float, or a default.

    Ask:
        convert a string to float or return a default
        safe float conversion
        parse a decimal number and handle errors
        float() that does not raise for invalid text

    >>> to_float("1.5"), to_float("x"), to_float("", 0.0), to_float(None)
    (1.5, None, 0.0, None)
    """
    try:
        return float(text)
    except (TypeError, ValueError):
        return default


def get_key(mapping, key):
    """Return the value of a key, or a message.

    Ask:
        read a dictionary key and handle KeyError
        catch KeyError and return a message
        try except KeyError example
        return 'not found' if the key is missing, using exceptions

    >>> get_key({"a": 1}, "a"), get_key({"a": 1}, "b")
    (1, 'not found')
    """
    try:
        return mapping[key]
    except KeyError:
        return "not found"


def read_file(path):
    """Return the text of a file, or None if there is no such file.

    Ask:
        read a file and handle FileNotFoundError
        return None if the file does not exist
        open a file with try except
        safe file reading which catches a missing file
        safely read a file returning None if it doesn't exist
        read a file or None when it is missing
        return the contents of a file, None if there is no such file

    >>> import os, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = os.path.join(folder, "a.txt")
    ...     print(read_file(path))
    ...     with open(path, "w", encoding="utf-8") as file:
    ...         _ = file.write("hi")
    ...     print(read_file(path))
    None
    hi
    """
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except FileNotFoundError:
        return None


def full_try(a, b):
    """Print which parts of try, except, else and finally run.

    Ask:
        try except else finally example
        use else and finally with try
        show when the else and finally blocks run
        divide with try, except, else and finally and print messages

    >>> full_try(6, 3)
    result 2.0
    done
    >>> full_try(1, 0)
    division by zero
    done
    """
    try:
        result = a / b
    except ZeroDivisionError as error:
        print(error)
    else:
        print("result", result)
    finally:
        print("done")


class InsufficientFundsError(Exception):
    """Say how much money is missing.

    Ask:
        custom exception for insufficient funds
        exception class with extra attributes
        InsufficientFundsError with balance and amount
        define my own exception with a message built from its arguments

    >>> raise InsufficientFundsError(50, 80)
    Traceback (most recent call last):
    exceptions.InsufficientFundsError: balance 50 is too low for 80
    >>> InsufficientFundsError(1, 3).amount
    3
    """

    def __init__(self, balance, amount):
        super().__init__(f"balance {balance} is too low for {amount}")
        self.balance = balance
        self.amount = amount


class InvalidAgeError(ValueError):
    """Report an age that cannot be.

    Ask:
        custom exception that inherits from ValueError
        InvalidAgeError exception class
        user defined exception for an invalid age
        define an exception as a subclass of ValueError

    >>> try:
    ...     raise InvalidAgeError(-1)
    ... except ValueError as error:
    ...     print(error, error.age)
    invalid age: -1 -1
    """

    def __init__(self, age):
        super().__init__(f"invalid age: {age}")
        self.age = age


class ValidationError(Exception):
    """Name a field and what is wrong with it.

    Ask:
        validation error class
        custom exception with field and message
        exception class for form validation
        exception with a custom __str__

    >>> str(ValidationError("email", "is missing"))
    'email: is missing'
    """

    def __init__(self, field, message):
        super().__init__(field, message)
        self.field = field
        self.message = message

    def __str__(self):
        return f"{self.field}: {self.message}"


class AppError(Exception):
    """Do nothing but exist.

    Ask:
        simplest custom exception
        empty exception class
        define a custom exception with pass
        minimal user-defined exception

    >>> raise AppError("boom")
    Traceback (most recent call last):
    exceptions.AppError: boom
    """

    pass


class ApiError(Exception):
    """Hold the status code of a failed request.

    Ask:
        exception class with a status code
        ApiError with status and message
        http error exception class
        custom exception for api errors which knows if it can be retried

    >>> error = ApiError(503, "busy")
    >>> str(error), error.is_retryable, ApiError(404, "no").is_retryable
    ('503: busy', True, False)
    """

    def __init__(self, status, message):
        super().__init__(f"{status}: {message}")
        self.status = status

    @property
    def is_retryable(self):
        return self.status == 429 or self.status >= 500


def script_exception_hierarchy():
    """Define related exceptions with a common base.

    Ask:
        exception hierarchy with a base class
        several custom exceptions with a common parent
        catch all errors of my package with one except
        base exception class for an application with subclasses
        exception hierarchy for a payment module

    >>> ShopError, OutOfStock, PaymentFailed = script_exception_hierarchy()
    >>> try:
    ...     raise OutOfStock("pen")
    ... except ShopError as error:
    ...     print(type(error).__name__, error)
    OutOfStock pen
    >>> issubclass(PaymentFailed, ShopError)
    True
    """
    class ShopError(Exception):
        pass


    class OutOfStock(ShopError):
        pass


    class PaymentFailed(ShopError):
        pass
    return ShopError, OutOfStock, PaymentFailed


def check_age(age):
    """Return an age, or raise for an impossible one.

    Ask:
        raise ValueError if the age is negative
        validate an age and raise exceptions
        raise an exception for invalid input
        check that age is an int between 0 and 150, otherwise raise an error

    >>> check_age(0), check_age(150)
    (0, 150)
    >>> check_age(-1)
    Traceback (most recent call last):
    ValueError: age must be between 0 and 150
    >>> check_age("5")
    Traceback (most recent call last):
    TypeError: age must be an integer
    >>> check_age(151)
    Traceback (most recent call last):
    ValueError: age must be between 0 and 150
    """
    if not isinstance(age, int):
        raise TypeError("age must be an integer")
    if not 0 <= age <= 150:
        raise ValueError("age must be between 0 and 150")
    return age


def square_root(number):
    """Return the square root, or raise for a negative number.

    Ask:
        raise an exception for the square root of a negative number
        square root that raises ValueError when the input is negative
        check an argument and raise ValueError
        guard clause that raises an error

    >>> square_root(9), square_root(0)
    (3.0, 0.0)
    >>> square_root(-1)
    Traceback (most recent call last):
    ValueError: number must not be negative
    """
    if number < 0:
        raise ValueError("number must not be negative")
    return number ** 0.5


def load_config(text):
    """Return key and value pairs, naming the line of a mistake.

    Ask:
        raise an exception from another one
        exception chaining with raise from
        convert a low level error to my own and keep the cause
        parse key=number lines and report the line number of an error
        raise from original exception
        raise a new exception from the caught one

    >>> load_config("a=1\\nb=2")
    {'a': 1, 'b': 2}
    >>> try:
    ...     load_config("a=1\\nb=x")
    ... except RuntimeError as error:
    ...     print(error, "|", error.__cause__)
    bad line 2 | invalid literal for int() with base 10: 'x'
    """
    config = {}
    for number, line in enumerate(text.splitlines(), start=1):
        try:
            name, value = line.split("=")
            config[name] = int(value)
        except ValueError as error:
            raise RuntimeError(f"bad line {number}") from error
    return config


def lookup_user(users, name):
    """Return a user, raising an error without the original cause.

    Ask:
        raise an exception from None
        hide the original exception when raising a new one
        replace KeyError with my own error without the chained traceback
        suppress exception context with from None

    >>> lookup_user({"ann": 1}, "ann")
    1
    >>> try:
    ...     lookup_user({}, "bob")
    ... except LookupError as error:
    ...     print(error, error.__suppress_context__)
    unknown user: bob True
    """
    try:
        return users[name]
    except KeyError:
        raise LookupError(f"unknown user: {name}") from None


def parse_numbers(items):
    """Return the items that are numbers and those that are not.

    Ask:
        collect the values that can be converted and the errors
        convert a list of strings to numbers and keep the failures
        continue after an exception in a loop
        process all items even if some raise an error

    >>> parse_numbers(["1", "x", "2.5", ""])
    ([1.0, 2.5], ['x', ''])
    >>> parse_numbers([])
    ([], [])
    """
    numbers = []
    failures = []
    for item in items:
        try:
            numbers.append(float(item))
        except ValueError:
            failures.append(item)
    return numbers, failures


def call_safely(function, *args, default=None):
    """Return the result of a function, or a default if it raises.

    Ask:
        call a function and return a default if it raises an exception
        wrap any function call in try except
        run a function safely and ignore errors
        safe call helper with a default value

    >>> call_safely(int, "5"), call_safely(int, "x"), call_safely(max, [], default=0)
    (5, None, 0)
    """
    try:
        return function(*args)
    except Exception:
        return default


def result_or_error(function, *args):
    """Return the result and the error of a call as a pair.

    Ask:
        return a tuple of result and error instead of raising
        go style error handling: value, err
        call a function and return (result, None) or (None, exception)
        capture an exception as a value

    >>> result_or_error(int, "5")
    (5, None)
    >>> result, error = result_or_error(int, "x")
    >>> result, type(error).__name__
    (None, 'ValueError')
    """
    try:
        return function(*args), None
    except Exception as error:
        return None, error


def retry(function, attempts=3):
    """Return the result of a function, tried several times.

    Ask:
        call a function again if it raises, up to n attempts
        retry function without a decorator
        try an operation three times before giving up
        repeat a call on exception and re-raise the last error
        retry a function 3 times then raise

    >>> answers = iter([0, 0, 5])
    >>> retry(lambda: 10 / next(answers))
    2.0
    >>> retry(lambda: 1 / 0, attempts=2)
    Traceback (most recent call last):
    ZeroDivisionError: division by zero
    """
    for attempt in range(1, attempts + 1):
        try:
            return function()
        except Exception:
            if attempt == attempts:
                raise


def try_each(functions):
    """Return the result of the first function that does not raise.

    Ask:
        try several functions until one works
        fallback: call the next function if one raises an exception
        first successful result of a list of callables
        try alternatives in order and raise the last error

    >>> try_each([lambda: 1 / 0, lambda: "ok", lambda: "later"])
    'ok'
    >>> try_each([lambda: 1 / 0])
    Traceback (most recent call last):
    RuntimeError: every alternative failed
    """
    last_error = None
    for function in functions:
        try:
            return function()
        except Exception as error:
            last_error = error
    raise RuntimeError("every alternative failed") from last_error


def describe_error(function, *args):
    """Return the type and message of what a call raises.

    Ask:
        get the type and message of an exception as text
        name of the exception class and its message
        call a function and describe the error it raises
        format an exception as 'ValueError: message'

    >>> describe_error(int, "x")
    "ValueError: invalid literal for int() with base 10: 'x'"
    >>> describe_error(int, "5")
    'no error'
    """
    try:
        function(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "no error"


def traceback_text(error):
    """Return the traceback of an exception as text.

    Ask:
        get the full traceback of an exception as a string
        format a traceback to log it
        exception traceback to text
        convert an exception object with its traceback to a string

    >>> try:
    ...     1 / 0
    ... except ZeroDivisionError as error:
    ...     text = traceback_text(error)
    >>> text.startswith("Traceback"), text.splitlines()[-1]
    (True, 'ZeroDivisionError: division by zero')
    """
    return "".join(traceback.format_exception(error))


def error_line(error):
    """Return the line number at which an exception was raised.

    Ask:
        get the line number where an exception occurred
        line number of an error from its traceback
        in which line was this exception raised
        extract the last line number from an exception object

    >>> try:
    ...     exec(compile("a = 1\\nb = a / 0", "x", "exec"))
    ... except ZeroDivisionError as error:
    ...     print(error_line(error))
    2
    """
    return traceback.extract_tb(error.__traceback__)[-1].lineno


def log_failure(function):
    """Return the result of a function; log what it raises and return None.

    Ask:
        log an exception with its traceback
        logging.exception in an except block
        catch an error, log it and go on
        write exceptions to the log instead of printing them

    >>> logging.disable(logging.CRITICAL)
    >>> log_failure(lambda: 3), log_failure(lambda: 1 / 0)
    (3, None)
    >>> logging.disable(logging.NOTSET)
    """
    try:
        return function()
    except Exception:
        logging.exception("call failed")
        return None


def raises(exception, function, *args):
    """Tell whether a call raises a given exception.

    Ask:
        check whether a function raises a given exception
        does calling this function raise ValueError
        test helper which returns True if an exception is raised
        assert that a call fails with an exception type

    >>> raises(ValueError, int, "x"), raises(ValueError, int, "1")
    (True, False)
    >>> raises(KeyError, int, "x")
    Traceback (most recent call last):
    ValueError: invalid literal for int() with base 10: 'x'
    """
    try:
        function(*args)
    except exception:
        return True
    return False


def validate_all(values):
    """Raise one group of errors for all bad values.

    Ask:
        raise an ExceptionGroup with several errors
        collect errors and raise them together
        exception group example
        report all validation errors at once

    >>> validate_all({"a": 1})
    >>> try:
    ...     validate_all({"a": -1, "b": 2, "c": -3})
    ... except* ValueError as group:
    ...     print([str(error) for error in group.exceptions])
    ['a must not be negative', 'c must not be negative']
    """
    errors = [ValueError(f"{name} must not be negative")
              for name, value in values.items() if value < 0]
    if errors:
        raise ExceptionGroup("invalid values", errors)


def error_with_note(items):
    """Return the sum of numbers, noting the position of a bad one.

    Ask:
        add a note to an exception
        exception add_note example
        add information to an exception and raise it again
        tell at which position an error happened without changing its type

    >>> error_with_note(["1", "2"])
    3
    >>> try:
    ...     error_with_note(["1", "x"])
    ... except ValueError as error:
    ...     print(error.__notes__)
    ['at position 1']
    """
    total = 0
    for position, item in enumerate(items):
        try:
            total += int(item)
        except ValueError as error:
            error.add_note(f"at position {position}")
            raise
    return total


def kind_of_error(function):
    """Return a name for the kind of error a function raises.

    Ask:
        handle different exceptions in different ways
        multiple except blocks
        several except clauses for one try
        catch value errors, type errors and everything else separately

    >>> kind_of_error(lambda: int("x")), kind_of_error(lambda: 1 + "a")
    ('bad value', 'bad type')
    >>> kind_of_error(lambda: {}["a"]), kind_of_error(lambda: 1), kind_of_error(lambda: [][0])
    ('missing', None, 'missing')
    >>> kind_of_error(lambda: 1 / 0)
    'other: division by zero'
    """
    try:
        function()
    except ValueError:
        return "bad value"
    except TypeError:
        return "bad type"
    except (KeyError, IndexError):
        return "missing"
    except Exception as error:
        return f"other: {error}"
    return None


def ask_for_number(prompt="Number: "):
    """Ask the user until a number is given.

    Ask:
        ask the user for a number until the input is valid
        input loop with try except
        keep asking until the user enters an integer
        handle invalid user input with ValueError
        ask for number until valid

    >>> from unittest.mock import patch
    >>> with patch("builtins.input", side_effect=["x", "", "7"]):
    ...     ask_for_number()
    Please enter a whole number.
    Please enter a whole number.
    7
    """
    while True:
        try:
            return int(input(prompt))
        except ValueError:
            print("Please enter a whole number.")


def exit_on_error(function):
    """Run a function and end the program with a message if it fails.

    Ask:
        exit the program with an error message when an exception occurs
        call main and exit with status 1 on error
        sys.exit on exception
        error message to stderr and quit

    >>> exit_on_error(lambda: "fine")
    'fine'
    >>> exit_on_error(lambda: 1 / 0)
    Traceback (most recent call last):
    SystemExit: error: division by zero
    """
    try:
        return function()
    except Exception as error:
        sys.exit(f"error: {error}")


def run_until_interrupted(step):
    """Run a step again and again until Ctrl+C is pressed.

    Ask:
        stop a loop with ctrl+c and handle KeyboardInterrupt
        catch KeyboardInterrupt
        run forever until the user presses ctrl c
        endless loop that ends gracefully on keyboard interrupt

    >>> steps = iter([1, 2])
    >>> def step():
    ...     if next(steps, None) is None:
    ...         raise KeyboardInterrupt
    >>> run_until_interrupted(step)
    stopped
    """
    try:
        while True:
            step()
    except KeyboardInterrupt:
        print("stopped")


def close_after(resource, use):
    """Return what use gives and close the resource in any case.

    Ask:
        always close a resource with try finally
        cleanup in a finally block
        make sure that close is called even if an error happens
        finally example with a resource
        ensure a resource is closed even on error with finally

    >>> class Door:
    ...     def close(self):
    ...         print("closed")
    >>> close_after(Door(), lambda door: 5)
    closed
    5
    >>> close_after(Door(), lambda door: 1 / 0)
    Traceback (most recent call last):
    ZeroDivisionError: division by zero
    """
    try:
        return use(resource)
    finally:
        resource.close()


def average(numbers):
    """Return the mean, checking the input with assertions.

    Ask:
        use assert to check the arguments of a function
        assert that a list is not empty with a message
        average with an assertion
        assertion example with an error message

    >>> average([1, 2])
    1.5
    >>> average([])
    Traceback (most recent call last):
    AssertionError: numbers must not be empty
    """
    assert numbers, "numbers must not be empty"
    return sum(numbers) / len(numbers)


def snippet_reraise(function):
    """Print an error and raise it again.

    Ask:
        catch an exception from function, print it and raise it again
        re-raise the current exception
        log and re-raise while calling function
        except block that prints and then raises

    >>> snippet_reraise(lambda: 4)
    4
    >>> snippet_reraise(lambda: 1 / 0)
    Traceback (most recent call last):
    ZeroDivisionError: division by zero
    """
    try:
        result = function()
    except Exception as error:
        print(f"failed: {error}")
        raise
    return result
