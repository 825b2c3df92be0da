"""Sums, products, differences, rounding, powers, averages and other plain arithmetic."""
import math
import operator


def add(a, b):
    """Return the sum of two numbers.

    Ask:
        write a function to add two numbers
        add two numbers
        sum of two numbers
        function that takes a and b and returns their sum
        how do i add 2 numbers together?
        addition of two integers

    >>> add(2, 3)
    5
    >>> add(-1.5, 1)
    -0.5
    >>> add(0, 0)
    0
    """
    return a + b


def subtract(a, b):
    """Return the first number minus the second.

    Ask:
        subtract two numbers
        write a function that subtracts b from a
        difference of two numbers a - b
        function for subtraction of two integers
        take one number away from another

    >>> subtract(5, 3)
    2
    >>> subtract(3, 5)
    -2
    """
    return a - b


def multiply(a, b):
    """Return the product of two numbers.

    Ask:
        multiply two numbers
        write a function to multiply 2 numbers
        product of two numbers
        function that returns a times b
        multiplication of two values

    >>> multiply(3, 4)
    12
    >>> multiply(-2, 0.5)
    -1.0
    >>> multiply(7, 0)
    0
    """
    return a * b


def divide(a, b):
    """Return a divided by b; refuse a zero divisor.

    Ask:
        divide two numbers
        write a function that divides a by b and raises an error if b is zero
        division function with a check for zero
        function to divide one number by another
        quotient of two numbers, raise ValueError on division by zero

    >>> divide(7, 2)
    3.5
    >>> divide(-6, 3)
    -2.0
    >>> divide(1, 0)
    Traceback (most recent call last):
    ...
    ValueError: cannot divide by zero
    """
    if b == 0:
        raise ValueError("cannot divide by zero")
    return a / b


def safe_divide(a, b, default=None):
    """Return a divided by b, or the default when b is zero.

    Ask:
        safe division that returns none when dividing by zero
        safe divide with a default value
        divide two numbers without crashing on zero
        function that divides a by b and returns a fallback if b is 0
        handle division by zero and return a default
        divide two numbers and return None on division by zero
        safe division function
        handle ZeroDivisionError when dividing
        divide a by b with try except
        division that does not crash for zero

    >>> safe_divide(6, 3)
    2.0
    >>> safe_divide(6, 0) is None
    True
    >>> safe_divide(6, 0, default=-1)
    -1
    """
    try:
        return a / b
    except ZeroDivisionError:
        return default


def add_three(a, b, c):
    """Return the sum of three numbers.

    Ask:
        add three numbers
        sum of 3 numbers
        write a function that takes three numbers and returns the total
        function to add a, b and c

    >>> add_three(1, 2, 3)
    6
    >>> add_three(-1, 5, 0.5)
    4.5
    """
    return a + b + c


def add_all(*numbers):
    """Return the sum of any number of arguments.

    Ask:
        add any number of arguments
        function that sums a variable number of arguments
        write a function which accepts *args and returns their sum
        sum of all arguments passed to the function
        add an arbitrary amount of numbers
        function that accepts any number of arguments and returns their sum
        variadic sum with *args
        example of *args: sum of all arguments

    >>> add_all(1, 2, 3, 4)
    10
    >>> add_all()
    0
    >>> add_all(-2)
    -2
    """
    return sum(numbers)


def multiply_all(*numbers):
    """Return the product of any number of arguments.

    Ask:
        multiply any number of arguments
        product of all arguments passed to a function
        function with *args that multiplies them all
        multiply an arbitrary amount of numbers together

    >>> multiply_all(2, 3, 4)
    24
    >>> multiply_all()
    1
    >>> multiply_all(-5, 0)
    0
    """
    return math.prod(numbers)


def average_of_two(a, b):
    """Return the average of two numbers.

    Ask:
        average of two numbers
        find the mean of a and b
        function that calculates the average of 2 numbers
        number halfway between two numbers
        midpoint of two values

    >>> average_of_two(2, 4)
    3.0
    >>> average_of_two(-1, 2)
    0.5
    """
    return (a + b) / 2


def average_of_three(a, b, c):
    """Return the average of three numbers.

    Ask:
        average of three numbers
        write a function to calculate the mean of 3 numbers
        find the average of three test scores
        function that takes three marks and returns the average

    >>> average_of_three(1, 2, 6)
    3.0
    >>> average_of_three(90, 85, 95)
    90.0
    """
    return (a + b + c) / 3


def square(n):
    """Return the square of a number.

    Ask:
        square a number
        write a function that returns the square of a number
        compute n squared
        number times itself
        function to raise a number to the power of two

    >>> square(5)
    25
    >>> square(-3)
    9
    >>> square(0.5)
    0.25
    """
    return n ** 2


def cube(n):
    """Return the cube of a number.

    Ask:
        cube of a number
        write a function that cubes a number
        compute n cubed
        raise a number to the third power

    >>> cube(3)
    27
    >>> cube(-2)
    -8
    """
    return n ** 3


def power(base, exponent):
    """Return base raised to exponent.

    Ask:
        raise a number to a power
        power of a number
        write a function that takes base and exponent and returns the power
        compute x to the power of y
        exponentiation of two numbers

    >>> power(2, 10)
    1024
    >>> power(5, 0)
    1
    >>> power(2, -1)
    0.5
    """
    return base ** exponent


def power_with_loop(base, exponent):
    """Return base to a non-negative integer exponent by repeated multiplication.

    Ask:
        calculate the power of a number using a loop
        power function without ** or pow
        exponent by repeated multiplication in a for loop
        raise base to exponent without using the power operator
        compute a to the b with a for loop

    >>> power_with_loop(2, 5)
    32
    >>> power_with_loop(7, 0)
    1
    >>> power_with_loop(-3, 3)
    -27
    """
    result = 1
    for _ in range(exponent):
        result *= base
    return result


def square_root(n):
    """Return the square root of a non-negative number.

    Ask:
        square root of a number
        function to calculate square root
        compute sqrt of n
        find the root of a number with math
        how to get the square root in python

    >>> square_root(9)
    3.0
    >>> square_root(2.25)
    1.5
    >>> square_root(0)
    0.0
    """
    return math.sqrt(n)


def square_root_newton(n, tolerance=1e-10):
    """Approximate the square root by Newton's method.

    Ask:
        square root using newton's method
        calculate square root without math.sqrt
        babylonian method for square roots
        approximate sqrt by iteration until the error is small
        newton raphson square root
        heron's method for computing a square root

    >>> round(square_root_newton(2), 6)
    1.414214
    >>> round(square_root_newton(144), 6)
    12.0
    >>> square_root_newton(0)
    0.0
    >>> round(square_root_newton(0.25), 6)
    0.5
    """
    if n < 0:
        raise ValueError("square root of a negative number")
    if n == 0:
        return 0.0
    guess = max(n, 1)
    while abs(guess * guess - n) > tolerance * max(n, 1):
        guess = (guess + n / guess) / 2
    return guess


def integer_square_root(n):
    """Return the largest integer whose square is at most n.

    Ask:
        integer square root
        floor of the square root of an integer
        largest integer whose square does not exceed n, by binary search
        isqrt without math module
        square root rounded down using binary search
        integer square root with binary search
        floor of the square root without math.sqrt
        square root of an integer by bisection
        largest x with x * x not above n

    >>> [integer_square_root(n) for n in (0, 1, 3, 4, 8, 9, 24, 25)]
    [0, 1, 1, 2, 2, 3, 4, 5]
    >>> integer_square_root(10 ** 20)
    10000000000
    """
    low, high = 0, n
    while low < high:
        mid = (low + high + 1) // 2
        if mid * mid <= n:
            low = mid
        else:
            high = mid - 1
    return low


def cube_root(n):
    """Return the real cube root of a number.

    Ask:
        cube root of a number
        function to find the third root, also for negative numbers
        compute the cubic root of n
        real cube root of a negative number

    >>> round(cube_root(27), 9)
    3.0
    >>> round(cube_root(-8), 9)
    -2.0
    >>> cube_root(0)
    0.0
    """
    root = abs(n) ** (1 / 3)
    return root if n >= 0 else -root


def nth_root(x, n):
    """Return the nth root of a positive number.

    Ask:
        nth root of a number
        calculate the n-th root of x
        function that takes x and n and returns the nth root
        get any root of a number using exponent 1/n

    >>> round(nth_root(16, 4), 9)
    2.0
    >>> round(nth_root(32, 5), 9)
    2.0
    >>> nth_root(7, 1)
    7.0
    """
    return x ** (1 / n)


def absolute_value(n):
    """Return the absolute value without abs().

    Ask:
        absolute value of a number without using abs
        make a negative number positive
        function that returns the magnitude of a number with an if
        write my own abs function
        remove the minus sign of a number

    >>> absolute_value(-5)
    5
    >>> absolute_value(3.5)
    3.5
    >>> absolute_value(0)
    0
    """
    return -n if n < 0 else n


def absolute_difference(a, b):
    """Return how far apart two numbers are.

    Ask:
        absolute difference of two numbers
        distance between two numbers on the number line
        how far apart are two numbers
        difference between two values without sign
        function that returns the positive difference of a and b
        difference between two numbers, always positive

    >>> absolute_difference(3, 10)
    7
    >>> absolute_difference(10, 3)
    7
    >>> absolute_difference(-2, 2)
    4
    """
    return abs(a - b)


def quotient_and_remainder(a, b):
    """Return the integer quotient and the remainder.

    Ask:
        quotient and remainder of two numbers
        integer division and remainder
        divide a by b and return both quotient and remainder
        function that returns floor division and modulo as a tuple
        divmod of two integers

    >>> quotient_and_remainder(17, 5)
    (3, 2)
    >>> quotient_and_remainder(4, 8)
    (0, 4)
    """
    return divmod(a, b)


def remainder(a, b):
    """Return the remainder of a divided by b.

    Ask:
        remainder of a division
        modulo of two numbers
        function that returns what is left after dividing a by b
        a mod b
        get the rest of an integer division

    >>> remainder(17, 5)
    2
    >>> remainder(10, 5)
    0
    >>> remainder(3, 7)
    3
    """
    return a % b


def ceil_divide(a, b):
    """Return a divided by b, rounded up, in integers.

    Ask:
        integer division rounded up
        ceiling division
        divide and round up without math.ceil
        ceil of a / b for integers
        how many groups of size b are needed for a items

    >>> ceil_divide(7, 2)
    4
    >>> ceil_divide(8, 2)
    4
    >>> ceil_divide(0, 3)
    0
    >>> ceil_divide(-7, 2)
    -3
    """
    return -(-a // b)


def is_even(n):
    """Tell whether an integer is even.

    Ask:
        check if a number is even
        function that returns true if n is even
        is a number divisible by two
        test whether an integer is even

    >>> is_even(4)
    True
    >>> is_even(7)
    False
    >>> is_even(0)
    True
    >>> is_even(-3)
    False
    """
    return n % 2 == 0


def is_odd(n):
    """Tell whether an integer is odd.

    Ask:
        check if a number is odd
        function that returns true for odd numbers
        is the number odd
        test whether an integer is not even

    >>> is_odd(7)
    True
    >>> is_odd(4)
    False
    >>> is_odd(-1)
    True
    """
    return n % 2 == 1


def is_divisible(a, b):
    """Tell whether a is divisible by b without remainder.

    Ask:
        check if a number is divisible by another number
        is a a multiple of b
        check divisibility of two numbers
        function that tells whether b divides a evenly
        return true if a divided by b leaves no remainder

    >>> is_divisible(10, 5)
    True
    >>> is_divisible(10, 3)
    False
    >>> is_divisible(0, 4)
    True
    """
    return a % b == 0


def is_divisible_by_both(n, a, b):
    """Tell whether n is divisible by both a and b.

    Ask:
        check if a number is divisible by both of two numbers
        is n divisible by a and b
        function that returns true only when a number can be divided by two given divisors
        check divisibility by two numbers at once

    >>> is_divisible_by_both(15, 3, 5)
    True
    >>> is_divisible_by_both(9, 3, 5)
    False
    >>> is_divisible_by_both(10, 3, 5)
    False
    """
    return n % a == 0 and n % b == 0


def sign(n):
    """Return 1, 0 or -1 for the sign of a number.

    Ask:
        sign of a number as 1, 0 or -1
        signum function
        return -1 for negative, 0 for zero and 1 for positive
        get the sign of a number as an integer
        sgn(x)

    >>> sign(12)
    1
    >>> sign(-0.5)
    -1
    >>> sign(0)
    0
    """
    if n > 0:
        return 1
    if n < 0:
        return -1
    return 0


def maximum_of_two(a, b):
    """Return the larger of two numbers using if.

    Ask:
        larger of two numbers
        find the maximum of two numbers with if else
        which of two numbers is bigger
        return the greater of a and b without max
        max of 2 numbers using a conditional

    >>> maximum_of_two(3, 7)
    7
    >>> maximum_of_two(7, 3)
    7
    >>> maximum_of_two(-1, -1)
    -1
    """
    if a > b:
        return a
    return b


def minimum_of_two(a, b):
    """Return the smaller of two numbers using if.

    Ask:
        smaller of two numbers
        find the minimum of two numbers with if else
        return the lesser of a and b without min
        which of two numbers is smaller

    >>> minimum_of_two(3, 7)
    3
    >>> minimum_of_two(7, 3)
    3
    >>> minimum_of_two(2, 2)
    2
    """
    if a < b:
        return a
    return b


def largest_of_three(a, b, c):
    """Return the largest of three numbers.

    Ask:
        largest of three numbers
        find the biggest of 3 numbers
        write a program to find the greatest among three numbers
        maximum of a, b and c
        function that takes three numbers and gives back the largest

    >>> largest_of_three(1, 2, 3)
    3
    >>> largest_of_three(9, 2, 3)
    9
    >>> largest_of_three(1, 8, 8)
    8
    """
    return max(a, b, c)


def largest_of_three_with_if(a, b, c):
    """Return the largest of three numbers using if statements.

    Ask:
        largest of three numbers using if elif else
        find the greatest of three numbers without max
        compare three numbers with if statements and return the biggest
        nested if to find the largest of 3 numbers

    >>> largest_of_three_with_if(1, 2, 3)
    3
    >>> largest_of_three_with_if(9, 2, 3)
    9
    >>> largest_of_three_with_if(1, 8, 3)
    8
    >>> largest_of_three_with_if(4, 4, 4)
    4
    """
    if a >= b and a >= c:
        return a
    elif b >= c:
        return b
    else:
        return c


def smallest_of_three(a, b, c):
    """Return the smallest of three numbers.

    Ask:
        smallest of three numbers
        find the minimum of three numbers
        lowest of 3 values
        function that takes three numbers and returns the least

    >>> smallest_of_three(3, 1, 2)
    1
    >>> smallest_of_three(-5, 0, 5)
    -5
    """
    return min(a, b, c)


def middle_of_three(a, b, c):
    """Return the number that is neither smallest nor largest.

    Ask:
        middle number of three
        median of three numbers
        find the second largest of 3 numbers
        return the value in the middle of a, b and c
        which of three numbers lies between the other two

    >>> middle_of_three(1, 2, 3)
    2
    >>> middle_of_three(9, 1, 5)
    5
    >>> middle_of_three(4, 4, 1)
    4
    """
    return sorted([a, b, c])[1]


def swap(a, b):
    """Return two values in swapped order.

    Ask:
        return two numbers in swapped order
        swap two values and return them
        exchange the values of a and b
        write a function which swaps its two arguments
        interchange two variables

    >>> swap(1, 2)
    (2, 1)
    >>> swap("x", "y")
    ('y', 'x')
    """
    return b, a


def swap_without_temp(a, b):
    """Swap two numbers with addition and subtraction only.

    Ask:
        swap two numbers without a temporary variable using arithmetic
        swap variables by addition and subtraction
        swap a and b without a third variable using plus and minus
        exchange two numbers with arithmetic only, no temp

    >>> swap_without_temp(3, 8)
    (8, 3)
    >>> swap_without_temp(-1, 5)
    (5, -1)
    """
    a = a + b
    b = a - b
    a = a - b
    return a, b


def snippet_swap_variables(a, b):
    """Swap two variables in place.

    Ask:
        swap the variables a and b
        swap a and b in one line
        switch the values of a and b
        exchange a with b without a temp variable

    >>> snippet_swap_variables(1, 2)
    (2, 1)
    """
    a, b = b, a
    return a, b


def calculate(a, operator_symbol, b):
    """Apply +, -, * or / to two numbers.

    Ask:
        simple calculator function
        write a calculator that takes two numbers and an operator
        function that adds, subtracts, multiplies or divides depending on the operator
        basic calculator with + - * /
        calculate the result of a, an operator symbol, and b
        four function calculator
        do + - * / on two numbers by a given operator sign

    >>> calculate(6, "+", 3)
    9
    >>> calculate(6, "-", 3)
    3
    >>> calculate(6, "*", 3)
    18
    >>> calculate(6, "/", 3)
    2.0
    >>> calculate(1, "?", 1)
    Traceback (most recent call last):
    ...
    ValueError: unknown operator: ?
    """
    if operator_symbol == "+":
        return a + b
    if operator_symbol == "-":
        return a - b
    if operator_symbol == "*":
        return a * b
    if operator_symbol == "/":
        return a / b
    raise ValueError(f"unknown operator: {operator_symbol}")


def apply_operation(operation, a, b):
    """Apply an arithmetic operation chosen by its name.

    Ask:
        calculator with a dictionary of operators
        apply an operation by name such as add, subtract, multiply, divide
        dispatch table for arithmetic operations
        map operation names to functions from the operator module
        calculator using a dict instead of if else

    >>> apply_operation("add", 2, 3)
    5
    >>> apply_operation("subtract", 2, 3)
    -1
    >>> apply_operation("multiply", 2, 3)
    6
    >>> apply_operation("divide", 3, 2)
    1.5
    """
    operations = {
        "add": operator.add,
        "subtract": operator.sub,
        "multiply": operator.mul,
        "divide": operator.truediv,
    }
    return operations[operation](a, b)


class Calculator:
    """Calculator with the four basic operations.

    Ask:
        calculator class
        class with methods add, subtract, multiply and divide
        create a simple calculator class in python
        object oriented calculator
        write a class Calculator with the four basic operations

    >>> c = Calculator()
    >>> c.add(2, 3), c.subtract(2, 3), c.multiply(2, 3), c.divide(3, 2)
    (5, -1, 6, 1.5)
    >>> c.divide(1, 0)
    Traceback (most recent call last):
    ...
    ValueError: cannot divide by zero
    """

    def add(self, a, b):
        return a + b

    def subtract(self, a, b):
        return a - b

    def multiply(self, a, b):
        return a * b

    def divide(self, a, b):
        if b == 0:
            raise ValueError("cannot divide by zero")
        return a / b


def round_to_two_decimals(number):
    """Round a number to two decimal places.

    Ask:
        round a number to two decimal places
        round to 2 decimals
        keep only two digits after the decimal point
        function that rounds a float to hundredths

    >>> round_to_two_decimals(3.14159)
    3.14
    >>> round_to_two_decimals(2.679)
    2.68
    >>> round_to_two_decimals(5)
    5
    """
    return round(number, 2)


def round_to_multiple(number, multiple):
    """Round a number to the nearest multiple.

    Ask:
        round a number to the nearest multiple of another
        round to nearest 5 or 10
        function that rounds x to the closest multiple of m
        snap a value to a step size
        round to the nearest given increment
        round a value to the closest multiple of a step
        round to the nearest 5, step as a parameter
        snap a value to a grid
        nearest multiple
        round to nearest quarter
        round to nearest half
        round to the nearest 0.5

    >>> round_to_multiple(13, 5)
    15
    >>> round_to_multiple(12, 5)
    10
    >>> round_to_multiple(-7, 10)
    -10
    """
    return round(number / multiple) * multiple


def round_up_to_multiple(n, multiple):
    """Round an integer up to the next multiple.

    Ask:
        round up to the next multiple of a number
        round an integer up to the nearest ten
        smallest multiple of m that is at least n
        next multiple of k greater than or equal to n
        round up to the next multiple
        ceil a number to a multiple of n
        smallest multiple of a step greater than or equal to a number
        round 12 up to the next 10
        round up to next hundred

    >>> round_up_to_multiple(13, 5)
    15
    >>> round_up_to_multiple(15, 5)
    15
    >>> round_up_to_multiple(1, 10)
    10
    """
    return math.ceil(n / multiple) * multiple


def round_down_to_multiple(n, multiple):
    """Round an integer down to the previous multiple.

    Ask:
        round down to the nearest multiple of a number
        largest multiple of m not greater than n
        round an integer down to the lower ten
        floor a number to a multiple

    >>> round_down_to_multiple(13, 5)
    10
    >>> round_down_to_multiple(15, 5)
    15
    >>> round_down_to_multiple(4, 10)
    0
    """
    return n // multiple * multiple


def clamp(value, low, high):
    """Limit a value to a range.

    Ask:
        clamp a value between a minimum and a maximum
        limit a number to a range
        keep value within low and high
        restrict x to the interval [low, high]
        clip a number to bounds
        constrain a value between two limits
        clamp value between min and max
        restrict n to the interval low to high

    >>> clamp(5, 0, 10)
    5
    >>> clamp(-3, 0, 10)
    0
    >>> clamp(42, 0, 10)
    10
    """
    return max(low, min(value, high))


def is_between(n, low, high):
    """Tell whether a number lies in a closed range.

    Ask:
        check if a number is in a range
        is n between low and high inclusive
        function that tells whether a value lies within two bounds
        test if a number falls within a given interval
        check number is between two numbers
        check if a number is within a range
        is a number between low and high inclusive
        is a number between two others

    >>> is_between(5, 1, 10)
    True
    >>> is_between(10, 1, 10)
    True
    >>> is_between(1, 1, 10)
    True
    >>> is_between(0, 1, 10)
    False
    >>> is_between(11, 1, 10)
    False
    """
    return low <= n <= high


def is_close(a, b, tolerance=1e-9):
    """Tell whether two floats are equal within a tolerance.

    Ask:
        compare two floats with a tolerance
        check whether two floating point numbers are almost equal
        are a and b nearly the same
        float equality within epsilon
        test approximate equality of two numbers
        compare floats with tolerance
        are two floats almost equal

    >>> is_close(0.1 + 0.2, 0.3)
    True
    >>> is_close(1.0, 1.1)
    False
    >>> is_close(1.0, 1.1, tolerance=0.2)
    True
    >>> is_close(5, -5)
    False
    """
    return abs(a - b) <= tolerance


def percentage(part, whole):
    """Return what percentage part is of whole.

    Ask:
        what percentage is one number of another
        calculate percentage of part in whole
        function that returns part as a percent of total
        percent of total
        convert marks obtained and total marks to a percentage
        what percent is x of y
        part of a total in percent
        convert a fraction of a total to percentage

    >>> percentage(25, 200)
    12.5
    >>> percentage(3, 3)
    100.0
    >>> percentage(0, 9)
    0.0
    """
    return part / whole * 100


def percent_of(percent, number):
    """Return a percentage of a number.

    Ask:
        calculate x percent of a number
        what is 20 percent of 150
        find a given percent of a value
        function that takes a percent and a number and returns that share of it
        percentage of a number
        x percent of y
        calculate p percent of a number

    >>> percent_of(20, 150)
    30.0
    >>> percent_of(50, 9)
    4.5
    >>> percent_of(0, 5)
    0.0
    """
    return number * percent / 100


def percent_change(old, new):
    """Return the change from old to new in percent.

    Ask:
        percentage change between two numbers
        percent increase or decrease from old to new
        by how many percent did a value change
        calculate relative change in percent
        growth rate between two values as a percentage
        percent difference between two numbers
        percentage change from old to new
        percentage increase or decrease between two values

    >>> percent_change(50, 75)
    50.0
    >>> percent_change(80, 60)
    -25.0
    >>> percent_change(10, 10)
    0.0
    """
    return (new - old) / old * 100


def increase_by_percent(number, percent):
    """Return a number increased by a percentage.

    Ask:
        increase a number by a percentage
        add x percent to a value
        raise an amount by a given percent
        function that adds a percentage to a number

    >>> increase_by_percent(200, 10)
    220.0
    >>> increase_by_percent(50, -50)
    25.0
    """
    return number * (100 + percent) / 100


def reciprocal(n):
    """Return one divided by a number.

    Ask:
        reciprocal of a number
        one divided by n
        multiplicative inverse of a number
        function that returns 1/x

    >>> reciprocal(4)
    0.25
    >>> reciprocal(-2)
    -0.5
    """
    return 1 / n


def is_whole_number(x):
    """Tell whether a number has no fractional part.

    Ask:
        check if a float is a whole number
        does a number have no decimals
        test whether a float value is an integer like 3.0
        function that returns true if x has no fractional part

    >>> is_whole_number(3.0)
    True
    >>> is_whole_number(3.5)
    False
    >>> is_whole_number(-7)
    True
    """
    return x % 1 == 0


def multiply_without_operator(a, b):
    """Multiply two integers by repeated addition.

    Ask:
        multiply two integers without using the * operator
        multiplication by repeated addition
        product of two numbers using only addition
        implement multiplication with a loop of additions

    >>> multiply_without_operator(3, 4)
    12
    >>> multiply_without_operator(3, -4)
    -12
    >>> multiply_without_operator(-3, -4)
    12
    >>> multiply_without_operator(5, 0)
    0
    """
    total = 0
    for _ in range(abs(b)):
        total += a
    return total if b >= 0 else -total


def divide_by_subtraction(a, b):
    """Return quotient and remainder of positive integers by repeated subtraction.

    Ask:
        division by repeated subtraction
        divide two positive integers without using / or //
        integer division using only subtraction
        implement division with a while loop that subtracts the divisor

    >>> divide_by_subtraction(17, 5)
    (3, 2)
    >>> divide_by_subtraction(10, 5)
    (2, 0)
    >>> divide_by_subtraction(3, 7)
    (0, 3)
    """
    quotient = 0
    while a >= b:
        a -= b
        quotient += 1
    return quotient, a


def compare_numbers(a, b):
    """Return -1, 0 or 1 as a is less than, equal to or greater than b.

    Ask:
        compare two numbers and return -1, 0 or 1
        three way comparison of two values
        cmp function for numbers
        return 1 if a is greater, -1 if smaller and 0 if equal

    >>> compare_numbers(1, 2)
    -1
    >>> compare_numbers(2, 2)
    0
    >>> compare_numbers(3, 2)
    1
    """
    return (a > b) - (a < b)


def last_digit_of_sum(a, b):
    """Return the last digit of the sum of two numbers.

    Ask:
        last digit of the sum of two numbers
        add two numbers and return only the units digit
        ones digit of a + b
        function that adds a and b and gives the final digit

    >>> last_digit_of_sum(7, 8)
    5
    >>> last_digit_of_sum(2, 3)
    5
    >>> last_digit_of_sum(123, 456)
    9
    """
    return (a + b) % 10


def sum_and_product(a, b):
    """Return the sum and the product of two numbers.

    Ask:
        sum and product of two numbers
        return both the sum and the product of a and b
        function that gives two results: a + b and a * b
        add and multiply two numbers, return a tuple

    >>> sum_and_product(3, 4)
    (7, 12)
    >>> sum_and_product(-1, 1)
    (0, -1)
    """
    return a + b, a * b
