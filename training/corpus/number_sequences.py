"""Fibonacci, Pascal's triangle, Collatz, progressions, sums of series and other sequences."""
import itertools
import math
from functools import lru_cache


def fibonacci(n):
    """Return the nth Fibonacci number, counting from F(0) = 0.

    Ask:
        nth fibonacci number
        write a function to calculate the fibonacci number at position n
        compute F(n)
        fibonacci iteratively
        return the n-th term of the fibonacci series
        function fib(n)
        nth fibonacci number iteratively

    >>> [fibonacci(n) for n in range(10)]
    [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
    >>> fibonacci(90)
    2880067194370816120
    """
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def fibonacci_recursive(n):
    """Return the nth Fibonacci number by recursion.

    Ask:
        recursive fibonacci
        fibonacci using recursion
        nth fibonacci number recursively
        write a recursive function for the fibonacci series
        fib(n) = fib(n-1) + fib(n-2)

    >>> [fibonacci_recursive(n) for n in range(10)]
    [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
    """
    if n < 2:
        return n
    return fibonacci_recursive(n - 1) + fibonacci_recursive(n - 2)


@lru_cache(maxsize=None)
def fibonacci_cached(n):
    """Return the nth Fibonacci number with memoization.

    Ask:
        fibonacci with lru_cache
        memoized fibonacci
        recursive fibonacci with caching
        fast recursive fibonacci using memoization
        fibonacci with dynamic programming top down

    >>> [fibonacci_cached(n) for n in range(8)]
    [0, 1, 1, 2, 3, 5, 8, 13]
    >>> fibonacci_cached(80)
    23416728348467685
    """
    if n < 2:
        return n
    return fibonacci_cached(n - 1) + fibonacci_cached(n - 2)


def fibonacci_memo(n, memo=None):
    """Return the nth Fibonacci number with a dictionary as memo.

    Ask:
        fibonacci memoization with a dictionary
        store computed fibonacci numbers in a dict
        fibonacci with a memo parameter
        recursive fibonacci that remembers results in a dictionary
        memoise recursive fibonacci with a dict parameter
        fibonacci with memoisation passed as an argument
        recursive fibonacci with memo dictionary
        top-down fibonacci with a cache argument

    >>> [fibonacci_memo(n) for n in range(8)]
    [0, 1, 1, 2, 3, 5, 8, 13]
    >>> fibonacci_memo(80)
    23416728348467685
    """
    if memo is None:
        memo = {}
    if n < 2:
        return n
    if n not in memo:
        memo[n] = fibonacci_memo(n - 1, memo) + fibonacci_memo(n - 2, memo)
    return memo[n]


def fibonacci_sequence(n):
    """Return the first n Fibonacci numbers.

    Ask:
        first n fibonacci numbers
        fibonacci sequence as a list
        generate the fibonacci series up to n terms
        list of fibonacci numbers of length n
        return an array with the first n terms of the fibonacci sequence

    >>> fibonacci_sequence(7)
    [0, 1, 1, 2, 3, 5, 8]
    >>> fibonacci_sequence(1)
    [0]
    >>> fibonacci_sequence(0)
    []
    """
    sequence = []
    a, b = 0, 1
    for _ in range(n):
        sequence.append(a)
        a, b = b, a + b
    return sequence


def fibonacci_up_to(limit):
    """Return the Fibonacci numbers that do not exceed a limit.

    Ask:
        fibonacci numbers up to a limit
        all fibonacci numbers less than or equal to n
        fibonacci series until the value exceeds a maximum
        generate fibonacci numbers not greater than limit
        fibonacci numbers not above a limit, as a list
        fibonacci up to max value
        fibonacci numbers up to a maximum as a list

    >>> fibonacci_up_to(21)
    [0, 1, 1, 2, 3, 5, 8, 13, 21]
    >>> fibonacci_up_to(0)
    [0]
    >>> fibonacci_up_to(4)
    [0, 1, 1, 2, 3]
    """
    result = []
    a, b = 0, 1
    while a <= limit:
        result.append(a)
        a, b = b, a + b
    return result


def print_fibonacci(n):
    """Print the first n Fibonacci numbers on one line.

    Ask:
        print the fibonacci series
        display the first n fibonacci numbers
        program to print fibonacci numbers separated by spaces
        show n terms of the fibonacci sequence on one line

    >>> print_fibonacci(6)
    0 1 1 2 3 5
    >>> print_fibonacci(1)
    0
    """
    numbers = []
    a, b = 0, 1
    for _ in range(n):
        numbers.append(a)
        a, b = b, a + b
    print(*numbers)


def sum_of_even_fibonacci(limit):
    """Return the sum of the even Fibonacci numbers up to a limit.

    Ask:
        sum of even fibonacci numbers up to a limit
        project euler problem 2
        add the even valued fibonacci terms that do not exceed n
        total of all even fibonacci numbers below or equal to limit
        sum of even fibonacci terms below a limit

    >>> sum_of_even_fibonacci(34)
    44
    >>> sum_of_even_fibonacci(33)
    10
    >>> sum_of_even_fibonacci(1)
    0
    """
    total = 0
    a, b = 0, 1
    while a <= limit:
        if a % 2 == 0:
            total += a
        a, b = b, a + b
    return total


def sum_of_fibonacci(n):
    """Return the sum of the first n Fibonacci numbers from F(0) = 0.

    Ask:
        sum of the first n fibonacci numbers
        add up n terms of the fibonacci series
        total of the fibonacci sequence up to n terms
        fibonacci sum

    >>> [sum_of_fibonacci(n) for n in range(7)]
    [0, 0, 1, 2, 4, 7, 12]
    """
    total = 0
    a, b = 0, 1
    for _ in range(n):
        total += a
        a, b = b, a + b
    return total


def tribonacci(n):
    """Return the nth Tribonacci number, starting 0, 1, 1.

    Ask:
        tribonacci number
        nth term where each number is the sum of the previous three
        tribonacci sequence term n starting with 0, 1, 1
        compute T(n) = T(n-1) + T(n-2) + T(n-3)

    >>> [tribonacci(n) for n in range(9)]
    [0, 1, 1, 2, 4, 7, 13, 24, 44]
    """
    a, b, c = 0, 1, 1
    for _ in range(n):
        a, b, c = b, c, a + b + c
    return a


def lucas(n):
    """Return the nth Lucas number, starting 2, 1.

    Ask:
        lucas numbers
        nth lucas number
        sequence like fibonacci but starting with 2 and 1
        compute the n-th term of the lucas sequence

    >>> [lucas(n) for n in range(8)]
    [2, 1, 3, 4, 7, 11, 18, 29]
    """
    a, b = 2, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def pell(n):
    """Return the nth Pell number.

    Ask:
        pell numbers
        nth pell number
        sequence P(n) = 2 * P(n-1) + P(n-2)
        compute the n-th term of the pell sequence

    >>> [pell(n) for n in range(8)]
    [0, 1, 2, 5, 12, 29, 70, 169]
    """
    a, b = 0, 1
    for _ in range(n):
        a, b = b, 2 * b + a
    return a


def factorial(n):
    """Return n factorial with a loop.

    Ask:
        factorial of a number
        write a function to calculate the factorial of n
        n!
        compute factorial iteratively with a for loop
        product of all integers from 1 to n
        factorial with a for loop
        n factorial iteratively

    >>> [factorial(n) for n in range(6)]
    [1, 1, 2, 6, 24, 120]
    >>> factorial(-1)
    Traceback (most recent call last):
    ...
    ValueError: n must not be negative
    """
    if n < 0:
        raise ValueError("n must not be negative")
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def factorial_while(n):
    """Return n factorial with a while loop.

    Ask:
        factorial with a while loop
        compute n! using while
        factorial of a number, while loop version
        multiply down from n to 1 with while

    >>> [factorial_while(n) for n in range(6)]
    [1, 1, 2, 6, 24, 120]
    """
    result = 1
    while n > 1:
        result *= n
        n -= 1
    return result


def double_factorial(n):
    """Return the product of every second integer from n down.

    Ask:
        double factorial
        n!! of a number
        product of n, n-2, n-4 and so on
        semifactorial of an integer

    >>> double_factorial(7)
    105
    >>> double_factorial(8)
    384
    >>> double_factorial(0)
    1
    """
    return math.prod(range(n, 0, -2))


def collatz_sequence(n):
    """Return the Collatz sequence from n down to 1.

    Ask:
        collatz sequence
        3n + 1 problem as a list
        hailstone sequence starting with n
        if even halve it, if odd triple it and add one, until 1
        list all collatz numbers from n to 1

    >>> collatz_sequence(6)
    [6, 3, 10, 5, 16, 8, 4, 2, 1]
    >>> collatz_sequence(1)
    [1]
    """
    sequence = [n]
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        sequence.append(n)
    return sequence


def collatz_steps(n):
    """Return the number of Collatz steps from n to 1.

    Ask:
        number of collatz steps
        how many steps until the collatz sequence reaches 1
        length of the hailstone sequence in steps
        count 3n+1 steps for n

    >>> collatz_steps(6)
    8
    >>> collatz_steps(1)
    0
    >>> collatz_steps(27)
    111
    """
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


def longest_collatz(limit):
    """Return the start below or at a limit with the longest Collatz sequence.

    Ask:
        longest collatz sequence under a limit
        which starting number up to n gives the longest collatz chain
        project euler problem 14
        number with the most collatz steps

    >>> longest_collatz(10)
    9
    >>> longest_collatz(1)
    1
    >>> longest_collatz(30)
    27
    """
    def steps(n):
        count = 0
        while n != 1:
            n = n // 2 if n % 2 == 0 else 3 * n + 1
            count += 1
        return count

    return max(range(1, limit + 1), key=steps)


def pascal_triangle(n):
    """Return the first n rows of Pascal's triangle.

    Ask:
        pascal's triangle
        first n rows of pascal's triangle as a list of lists
        generate pascal triangle
        build a triangle of binomial coefficients
        function that returns pascals triangle with n rows
        pascal triangle as a list of lists
        first n rows of pascal's triangle as nested list

    >>> pascal_triangle(4)
    [[1], [1, 1], [1, 2, 1], [1, 3, 3, 1]]
    >>> pascal_triangle(1)
    [[1]]
    >>> pascal_triangle(0)
    []
    """
    rows = []
    row = [1]
    for _ in range(n):
        rows.append(row)
        row = [1] + [a + b for a, b in zip(row, row[1:])] + [1]
    return rows


def pascal_row(n):
    """Return row n of Pascal's triangle, counting from 0.

    Ask:
        nth row of pascal's triangle
        single row of pascal's triangle, rows counted from zero
        binomial coefficients of a row
        get the pascal triangle row with index n

    >>> pascal_row(0)
    [1]
    >>> pascal_row(4)
    [1, 4, 6, 4, 1]
    """
    return [math.comb(n, k) for k in range(n + 1)]


def print_pascal_triangle(n):
    """Print the first n rows of Pascal's triangle, centred.

    Ask:
        print pascal's triangle
        display pascal triangle centred with n rows
        show pascals triangle as a pyramid
        program that shows the rows of pascal's triangle on the screen

    >>> print_pascal_triangle(4)
       1
      1 1
     1 2 1
    1 3 3 1
    """
    row = [1]
    for i in range(n):
        print(" " * (n - i - 1) + " ".join(map(str, row)))
        row = [1] + [a + b for a, b in zip(row, row[1:])] + [1]


def sum_of_natural_numbers(n):
    """Return 1 + 2 + ... + n by formula.

    Ask:
        sum of the first n natural numbers
        1 + 2 + 3 + ... + n by formula
        gauss sum
        add all integers from 1 to n without a loop
        sum of numbers from one to n

    >>> sum_of_natural_numbers(100)
    5050
    >>> sum_of_natural_numbers(0)
    0
    >>> sum_of_natural_numbers(1)
    1
    """
    return n * (n + 1) // 2


def sum_of_squares(n):
    """Return 1² + 2² + ... + n².

    Ask:
        sum of squares of the first n natural numbers
        1^2 + 2^2 + ... + n^2
        add the squares from 1 to n
        total of squared integers up to n
        sum of squares from 1 to n
        sum of squares of first n
        sum of squares of the first n numbers

    >>> sum_of_squares(3)
    14
    >>> sum_of_squares(0)
    0
    >>> sum_of_squares(10)
    385
    """
    return sum(i ** 2 for i in range(1, n + 1))


def sum_of_cubes(n):
    """Return 1³ + 2³ + ... + n³.

    Ask:
        sum of cubes of the first n natural numbers
        1^3 + 2^3 + ... + n^3
        add the cubes from 1 to n
        total of cubed integers up to n
        sum of the cubes of the first n numbers

    >>> sum_of_cubes(3)
    36
    >>> sum_of_cubes(0)
    0
    >>> sum_of_cubes(5)
    225
    """
    return sum(i ** 3 for i in range(1, n + 1))


def sum_of_range(start, end):
    """Return the sum of the integers from start to end, both included.

    Ask:
        sum of all numbers between two numbers
        add integers from a to b inclusive
        sum of a range of integers
        total of start, start+1, ..., end

    >>> sum_of_range(3, 6)
    18
    >>> sum_of_range(5, 5)
    5
    >>> sum_of_range(-2, 2)
    0
    """
    return sum(range(start, end + 1))


def sum_of_even_numbers(n):
    """Return the sum of the even numbers from 1 to n.

    Ask:
        sum of even numbers from 1 to n
        add up all even numbers up to n
        total of 2 + 4 + 6 + ... up to n
        sum even integers not greater than n
        sum of all even numbers between 1 and n
        add the even numbers up to n
        sum of evens from 1 to a limit
        function that returns the sum of the even integers not above n
        sum of the even numbers up to n
        add all even integers between 1 and n

    >>> sum_of_even_numbers(10)
    30
    >>> sum_of_even_numbers(7)
    12
    >>> sum_of_even_numbers(1)
    0
    """
    return sum(range(2, n + 1, 2))


def sum_of_odd_numbers(n):
    """Return the sum of the odd numbers from 1 to n.

    Ask:
        sum of odd numbers from 1 to n
        add up all odd numbers up to n
        total of 1 + 3 + 5 + ... up to n
        sum odd integers not greater than n
        sum of the first n odd numbers

    >>> sum_of_odd_numbers(10)
    25
    >>> sum_of_odd_numbers(1)
    1
    >>> sum_of_odd_numbers(7)
    16
    """
    return sum(range(1, n + 1, 2))


def harmonic_number(n):
    """Return 1 + 1/2 + ... + 1/n.

    Ask:
        harmonic series sum
        1 + 1/2 + 1/3 + ... + 1/n
        nth harmonic number
        sum of reciprocals from 1 to n

    >>> harmonic_number(1)
    1.0
    >>> round(harmonic_number(4), 4)
    2.0833
    >>> harmonic_number(0)
    0
    """
    return sum(1 / i for i in range(1, n + 1))


def sum_of_powers(x, n):
    """Return 1 + x + x² + ... + xⁿ.

    Ask:
        sum of the series 1 + x + x^2 + ... + x^n
        sum of powers of x from 0 to n
        evaluate 1 + x + x squared up to x to the n
        power series sum with a loop

    >>> sum_of_powers(2, 4)
    31
    >>> sum_of_powers(5, 0)
    1
    >>> sum_of_powers(-1, 3)
    0
    """
    return sum(x ** i for i in range(n + 1))


def arithmetic_sequence(first, difference, n):
    """Return the first n terms of an arithmetic sequence.

    Ask:
        arithmetic progression as a list
        first n terms of an arithmetic sequence
        generate numbers with a constant difference
        ap with first term a and common difference d

    >>> arithmetic_sequence(2, 3, 4)
    [2, 5, 8, 11]
    >>> arithmetic_sequence(5, -1, 3)
    [5, 4, 3]
    >>> arithmetic_sequence(1, 1, 0)
    []
    """
    return [first + i * difference for i in range(n)]


def arithmetic_series_sum(first, difference, n):
    """Return the sum of the first n terms of an arithmetic sequence.

    Ask:
        sum of an arithmetic progression
        sum of the first n terms of an arithmetic series
        ap sum formula with first term and common difference
        arithmetic series total

    >>> arithmetic_series_sum(1, 1, 100)
    5050.0
    >>> arithmetic_series_sum(2, 3, 4)
    26.0
    >>> arithmetic_series_sum(7, 2, 1)
    7.0
    """
    return n * (2 * first + (n - 1) * difference) / 2


def nth_arithmetic_term(first, difference, n):
    """Return the nth term of an arithmetic sequence.

    Ask:
        nth term of an arithmetic sequence
        find the n-th number of an arithmetic progression
        term n of an ap with first term a and difference d
        a + (n - 1) * d
        nth term of an arithmetic progression

    >>> nth_arithmetic_term(2, 3, 1)
    2
    >>> nth_arithmetic_term(2, 3, 10)
    29
    """
    return first + (n - 1) * difference


def geometric_sequence(first, ratio, n):
    """Return the first n terms of a geometric sequence.

    Ask:
        geometric progression as a list
        first n terms of a geometric sequence
        generate numbers with a constant ratio
        gp with first term a and common ratio r

    >>> geometric_sequence(3, 2, 4)
    [3, 6, 12, 24]
    >>> geometric_sequence(8, 0.5, 3)
    [8.0, 4.0, 2.0]
    >>> geometric_sequence(1, 2, 0)
    []
    """
    return [first * ratio ** i for i in range(n)]


def geometric_series_sum(first, ratio, n):
    """Return the sum of the first n terms of a geometric sequence.

    Ask:
        sum of a geometric progression
        sum of the first n terms of a geometric series
        gp sum formula with first term and common ratio
        geometric series total, also for ratio 1

    >>> geometric_series_sum(1, 2, 5)
    31.0
    >>> geometric_series_sum(4, 1, 3)
    12
    >>> geometric_series_sum(8, 0.5, 2)
    12.0
    """
    if ratio == 1:
        return first * n
    return first * (ratio ** n - 1) / (ratio - 1)


def nth_geometric_term(first, ratio, n):
    """Return the nth term of a geometric sequence.

    Ask:
        nth term of a geometric sequence
        find the n-th number of a geometric progression
        term n of a gp with first term a and ratio r
        a * r ** (n - 1)

    >>> nth_geometric_term(3, 2, 1)
    3
    >>> nth_geometric_term(3, 2, 5)
    48
    """
    return first * ratio ** (n - 1)


def infinite_geometric_sum(first, ratio):
    """Return the sum of an infinite geometric series.

    Ask:
        sum of an infinite geometric series
        limit of a geometric series with ratio between -1 and 1
        infinite gp sum
        a / (1 - r), error if the series diverges

    >>> infinite_geometric_sum(1, 0.5)
    2.0
    >>> infinite_geometric_sum(1, 1)
    Traceback (most recent call last):
    ...
    ValueError: the series diverges
    """
    if abs(ratio) >= 1:
        raise ValueError("the series diverges")
    return first / (1 - ratio)


def is_arithmetic(numbers):
    """Tell whether the numbers have a constant difference.

    Ask:
        check if a list is an arithmetic progression
        do the numbers have a constant difference
        is a sequence arithmetic
        are all differences between neighbours equal
        is the list arithmetic progression

    >>> is_arithmetic([2, 5, 8])
    True
    >>> is_arithmetic([1, 2, 4])
    False
    >>> is_arithmetic([]), is_arithmetic([7])
    (True, True)
    """
    differences = {b - a for a, b in zip(numbers, numbers[1:])}
    return len(differences) <= 1


def is_geometric(numbers):
    """Tell whether nonzero numbers have a constant ratio.

    Ask:
        check if a list is a geometric progression
        do the numbers have a constant ratio
        is a sequence geometric
        is every number the previous one times the same factor

    >>> is_geometric([2, 6, 18])
    True
    >>> is_geometric([1, 2, 3])
    False
    >>> is_geometric([5])
    True
    """
    return all(b * b == a * c for a, b, c in zip(numbers, numbers[1:], numbers[2:]))


def missing_in_progression(numbers):
    """Return the one missing term of an arithmetic progression.

    Ask:
        find the missing number in an arithmetic progression
        missing term of an arithmetic sequence
        one number is missing in an ap, which one
        given an arithmetic progression with a gap find the missing value

    >>> missing_in_progression([2, 4, 8, 10])
    6
    >>> missing_in_progression([1, 7, 10])
    4
    """
    expected = (numbers[0] + numbers[-1]) * (len(numbers) + 1) // 2
    return expected - sum(numbers)


def triangular_number(n):
    """Return the nth triangular number.

    Ask:
        nth triangular number
        triangle number at position n
        number of dots in a triangle with n rows
        compute T(n) = n(n+1)/2

    >>> [(n, triangular_number(n)) for n in (0, 1, 4)]
    [(0, 0), (1, 1), (4, 10)]
    """
    return sum(range(n + 1))


def triangular_numbers(n):
    """Return the first n triangular numbers.

    Ask:
        first n triangular numbers
        list of triangle numbers
        generate 1, 3, 6, 10, ...
        sequence of triangular numbers with n terms
        triangle numbers list

    >>> triangular_numbers(5)
    [1, 3, 6, 10, 15]
    >>> triangular_numbers(0)
    []
    """
    return [i * (i + 1) // 2 for i in range(1, n + 1)]


def first_squares(n):
    """Return the squares of 1 to n.

    Ask:
        list of the first n square numbers
        squares of the numbers from 1 to n
        generate [1, 4, 9, ...] up to n squared
        square every integer from 1 through n

    >>> first_squares(4)
    [1, 4, 9, 16]
    >>> first_squares(0)
    []
    """
    return [i ** 2 for i in range(1, n + 1)]


def powers_of_two(n):
    """Return the first n powers of two.

    Ask:
        first n powers of two
        list of powers of 2
        generate 1, 2, 4, 8, ... with n entries
        doubling sequence starting at one

    >>> powers_of_two(5)
    [1, 2, 4, 8, 16]
    >>> powers_of_two(0)
    []
    """
    return [2 ** i for i in range(n)]


def look_and_say(term):
    """Return the next term of the look-and-say sequence.

    Ask:
        look and say sequence, next term
        describe the runs of digits in a string: 1211 becomes 111221
        next look-and-say number from a string
        count and say step

    >>> look_and_say("1")
    '11'
    >>> look_and_say("1211")
    '111221'
    >>> look_and_say("3")
    '13'
    """
    return "".join(f"{len(list(group))}{digit}" for digit, group in itertools.groupby(term))


def count_and_say(n):
    """Return the nth term of the count-and-say sequence.

    Ask:
        nth term of the count and say sequence
        look-and-say sequence up to term n
        generate the n-th look and say number starting with 1
        count-and-say problem

    >>> [count_and_say(n) for n in (1, 2, 3, 4, 5)]
    ['1', '11', '21', '1211', '111221']
    """
    term = "1"
    for _ in range(n - 1):
        term = "".join(f"{len(list(group))}{digit}" for digit, group in itertools.groupby(term))
    return term


def linspace(start, stop, n):
    """Return n evenly spaced numbers from start to stop, both included.

    Ask:
        n evenly spaced numbers between two values
        linspace without numpy
        divide an interval into equally spaced points
        list of n equidistant values from start to stop inclusive

    >>> linspace(0, 1, 5)
    [0.0, 0.25, 0.5, 0.75, 1.0]
    >>> linspace(3, 7, 1)
    [3]
    >>> linspace(2, 0, 3)
    [2.0, 1.0, 0.0]
    """
    if n == 1:
        return [start]
    step = (stop - start) / (n - 1)
    return [start + i * step for i in range(n)]


def logistic_map(r, x, steps):
    """Return the values of the logistic map.

    Ask:
        logistic map iteration
        iterate x -> r * x * (1 - x)
        simulate the logistic map for a number of steps
        population sequence of the logistic equation

    >>> logistic_map(2, 0.5, 2)
    [0.5, 0.5, 0.5]
    >>> logistic_map(4, 0.25, 1)
    [0.25, 0.75]
    """
    values = [x]
    for _ in range(steps):
        x = r * x * (1 - x)
        values.append(x)
    return values


def sylvester(n):
    """Return the first n terms of Sylvester's sequence.

    Ask:
        sylvester's sequence
        sequence where each term is the product of all previous terms plus one
        first n sylvester numbers 2, 3, 7, 43
        generate sylvester sequence

    >>> sylvester(5)
    [2, 3, 7, 43, 1807]
    >>> sylvester(0)
    []
    """
    terms = []
    term = 2
    for _ in range(n):
        terms.append(term)
        term = term * (term - 1) + 1
    return terms
