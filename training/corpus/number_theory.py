"""Modular arithmetic, totients, perfect squares, special numbers and sums of squares."""
import math


def modular_power(base, exponent, modulus):
    """Return base to the exponent modulo modulus by fast exponentiation.

    Ask:
        modular exponentiation
        compute base ** exponent % modulus efficiently
        square and multiply algorithm
        power modulo m without pow
        fast modular power with a loop

    >>> modular_power(2, 10, 1000)
    24
    >>> modular_power(3, 0, 7)
    1
    >>> modular_power(7, 560, 561) == pow(7, 560, 561)
    True
    >>> modular_power(5, 3, 1)
    0
    """
    result = 1 % modulus
    base %= modulus
    while exponent > 0:
        if exponent % 2 == 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent //= 2
    return result


def fast_power(base, exponent):
    """Return base to a non-negative integer exponent by repeated squaring.

    Ask:
        exponentiation by squaring
        fast power algorithm
        compute a power in logarithmic time
        binary exponentiation
        calculate base to the n with O(log n) multiplications
        exponent by squaring
        power in logarithmic time

    >>> fast_power(2, 10)
    1024
    >>> fast_power(3, 0)
    1
    >>> fast_power(-3, 5)
    -243
    """
    result = 1
    while exponent > 0:
        if exponent % 2 == 1:
            result *= base
        base *= base
        exponent //= 2
    return result


def extended_gcd(a, b):
    """Return g, x and y with a * x + b * y == g == gcd(a, b).

    Ask:
        extended euclidean algorithm
        bezout coefficients
        find x and y with ax + by = gcd(a, b)
        extended gcd returning gcd and coefficients

    >>> extended_gcd(240, 46)
    (2, -9, 47)
    >>> extended_gcd(7, 0)
    (7, 1, 0)
    >>> g, x, y = extended_gcd(35, 15); g, 35 * x + 15 * y
    (5, 5)
    """
    x, next_x = 1, 0
    y, next_y = 0, 1
    while b:
        quotient = a // b
        a, b = b, a % b
        x, next_x = next_x, x - quotient * next_x
        y, next_y = next_y, y - quotient * next_y
    return a, x, y


def modular_inverse(a, m):
    """Return the inverse of a modulo m.

    Ask:
        modular multiplicative inverse
        inverse of a modulo m
        find x such that a * x is 1 mod m
        modular inverse, error if it does not exist

    >>> modular_inverse(3, 11)
    4
    >>> modular_inverse(10, 17)
    12
    >>> modular_inverse(2, 4)
    Traceback (most recent call last):
    ...
    ValueError: 2 has no inverse modulo 4
    """
    if math.gcd(a, m) != 1:
        raise ValueError(f"{a} has no inverse modulo {m}")
    return pow(a, -1, m)


def chinese_remainder(remainders, moduli):
    """Return the smallest x with x % m == r for pairwise coprime moduli.

    Ask:
        chinese remainder theorem
        solve a system of congruences with coprime moduli
        find x given remainders and moduli
        crt solver

    >>> chinese_remainder([2, 3, 2], [3, 5, 7])
    23
    >>> chinese_remainder([1], [4])
    1
    >>> chinese_remainder([0, 3], [2, 5])
    8
    """
    product = math.prod(moduli)
    total = 0
    for remainder, modulus in zip(remainders, moduli):
        rest = product // modulus
        total += remainder * rest * pow(rest, -1, modulus)
    return total % product


def totient(n):
    """Return Euler's totient of a positive integer.

    Ask:
        euler's totient function
        euler phi of n
        count the numbers up to n that are coprime to n
        how many integers from 1 to n have no common factor with n

    >>> [totient(n) for n in range(1, 11)]
    [1, 1, 2, 2, 4, 2, 6, 4, 6, 4]
    >>> totient(36)
    12
    """
    result = n
    p = 2
    while p * p <= n:
        if n % p == 0:
            while n % p == 0:
                n //= p
            result -= result // p
        p += 1
    if n > 1:
        result -= result // n
    return result


def mobius(n):
    """Return the Moebius function of a positive integer.

    Ask:
        moebius function
        mobius mu of n
        return 0 if n has a squared prime factor, otherwise (-1)^k for k primes
        möbius function of an integer

    >>> [mobius(n) for n in range(1, 11)]
    [1, -1, -1, 0, -1, 1, -1, 0, 0, 1]
    >>> mobius(30)
    -1
    """
    result = 1
    p = 2
    while p * p <= n:
        if n % p == 0:
            n //= p
            if n % p == 0:
                return 0
            result = -result
        p += 1
    return -result if n > 1 else result


def is_perfect_square(n):
    """Tell whether an integer is a perfect square.

    Ask:
        check if a number is a perfect square
        is the square root of n an integer
        test for square numbers
        function that returns true if n is the square of an integer
        perfect square
        is n a square number
        is the root of n a whole number

    >>> [n for n in range(-4, 30) if is_perfect_square(n)]
    [0, 1, 4, 9, 16, 25]
    >>> is_perfect_square(10 ** 30), is_perfect_square(10 ** 30 + 1)
    (True, False)
    """
    return n >= 0 and math.isqrt(n) ** 2 == n


def is_perfect_cube(n):
    """Tell whether an integer is a perfect cube.

    Ask:
        check if a number is a perfect cube
        is the cube root of n a whole number
        test for cubic numbers
        perfect cube, negative numbers included
        is a number a cube
        is the integer a cube number
        is n a perfect cube, also for negative numbers
        does a number have a whole cube root

    >>> [n for n in range(-10, 70) if is_perfect_cube(n)]
    [-8, -1, 0, 1, 8, 27, 64]
    """
    root = round(abs(n) ** (1 / 3))
    return root ** 3 == abs(n)


def is_power_of(n, base):
    """Tell whether a positive integer is a power of a base greater than 1.

    Ask:
        check if a number is a power of another number
        is n a power of base
        function that tells whether n equals b to some integer k
        is a number a power of three
        is power of ten
        is n a power of a given base

    >>> is_power_of(27, 3)
    True
    >>> is_power_of(1, 5)
    True
    >>> is_power_of(12, 3), is_power_of(0, 2)
    (False, False)
    """
    if n < 1:
        return False
    while n % base == 0:
        n //= base
    return n == 1


def is_perfect_power(n):
    """Tell whether n is a ** b for integers a > 1 and b > 1.

    Ask:
        check if a number is a perfect power
        can n be written as a to the b with a and b greater than one
        is an integer a power with exponent at least 2
        detect perfect powers like 8, 9 and 32

    >>> [n for n in range(1, 40) if is_perfect_power(n)], is_perfect_power(7)
    ([4, 8, 9, 16, 25, 27, 32, 36], False)
    """
    for base in range(2, math.isqrt(n) + 1):
        power = base * base
        while power < n:
            power *= base
        if power == n:
            return True
    return False


def perfect_squares(limit):
    """Return all perfect squares up to a limit.

    Ask:
        all perfect squares up to n
        list square numbers less than or equal to a limit
        squares 1, 4, 9 not exceeding n
        generate the perfect squares below a bound

    >>> perfect_squares(16)
    [1, 4, 9, 16]
    >>> perfect_squares(15)
    [1, 4, 9]
    >>> perfect_squares(0)
    []
    """
    return [i * i for i in range(1, math.isqrt(limit) + 1)]


def next_perfect_square(n):
    """Return the smallest perfect square greater than n.

    Ask:
        next perfect square after a number
        smallest square number greater than n
        find the following perfect square
        next square number

    >>> next_perfect_square(15)
    16
    >>> next_perfect_square(16)
    25
    >>> next_perfect_square(0)
    1
    """
    return (math.isqrt(n) + 1) ** 2


def nearest_perfect_square(n):
    """Return the perfect square closest to a non-negative integer.

    Ask:
        nearest perfect square to a number
        closest square number
        round n to the nearest perfect square
        which perfect square is closest to n

    >>> nearest_perfect_square(14)
    16
    >>> nearest_perfect_square(11)
    9
    >>> nearest_perfect_square(25)
    25
    """
    root = math.isqrt(n)
    lower, upper = root ** 2, (root + 1) ** 2
    return lower if n - lower <= upper - n else upper


def is_square_free(n):
    """Tell whether no square greater than 1 divides n.

    Ask:
        square free number
        check if a number is not divisible by any perfect square other than 1
        is n squarefree
        does every prime factor occur only once

    >>> [n for n in range(1, 13) if is_square_free(n)]
    [1, 2, 3, 5, 6, 7, 10, 11]
    >>> is_square_free(49)
    False
    """
    return all(n % (i * i) != 0 for i in range(2, math.isqrt(n) + 1))


def sum_of_two_squares(n):
    """Return two squares' roots that add up to n, or None.

    Ask:
        write a number as the sum of two squares
        find a and b such that a squared plus b squared equals n
        represent an integer as sum of two perfect squares
        is n a sum of two squares, return the pair or none

    >>> sum_of_two_squares(25)
    (0, 5)
    >>> sum_of_two_squares(13)
    (2, 3)
    >>> sum_of_two_squares(8)
    (2, 2)
    >>> sum_of_two_squares(7) is None
    True
    """
    for a in range(math.isqrt(n) + 1):
        b = math.isqrt(n - a * a)
        if a * a + b * b == n:
            return a, b
    return None


def is_pythagorean_triple(a, b, c):
    """Tell whether three sides, in any order, form a right triangle.

    Ask:
        check for a pythagorean triple
        do three numbers form a pythagorean triplet
        does a squared plus b squared equal c squared in some order
        are three integers the sides of a right triangle

    >>> is_pythagorean_triple(3, 4, 5)
    True
    >>> is_pythagorean_triple(5, 3, 4)
    True
    >>> is_pythagorean_triple(2, 3, 4)
    False
    """
    a, b, c = sorted([a, b, c])
    return a * a + b * b == c * c


def pythagorean_triples(limit):
    """Return all Pythagorean triples whose numbers do not exceed a limit.

    Ask:
        all pythagorean triples up to n
        generate pythagorean triplets with c at most limit
        find integers a < b < c with a^2 + b^2 = c^2
        list pythagorean triples below a bound

    >>> pythagorean_triples(13)
    [(3, 4, 5), (5, 12, 13), (6, 8, 10)]
    >>> pythagorean_triples(4)
    []
    """
    triples = []
    for a in range(1, limit + 1):
        for b in range(a + 1, limit + 1):
            c = math.isqrt(a * a + b * b)
            if c <= limit and c * c == a * a + b * b:
                triples.append((a, b, c))
    return triples


def is_triangular(n):
    """Tell whether a positive integer is a triangular number.

    Ask:
        check if a number is triangular
        is n a triangle number
        test whether n equals 1 + 2 + ... + k for some k
        triangular number test

    >>> [n for n in range(1, 30) if is_triangular(n)]
    [1, 3, 6, 10, 15, 21, 28]
    """
    return math.isqrt(8 * n + 1) ** 2 == 8 * n + 1


def is_fibonacci(n):
    """Tell whether a non-negative integer is a Fibonacci number.

    Ask:
        check if a number is a fibonacci number
        does n belong to the fibonacci sequence
        is a number in the fibonacci series
        test membership in the fibonacci numbers
        check whether a number is in the fibonacci sequence
        does n belong to the fibonacci series
        is it a fibonacci number
        check if n is in the fibonacci sequence
        does a number belong to the fibonacci series
        is number part of fibonacci

    >>> [n for n in range(25) if is_fibonacci(n)]
    [0, 1, 2, 3, 5, 8, 13, 21]
    """
    a, b = 0, 1
    while a < n:
        a, b = b, a + b
    return a == n


def is_ugly(n):
    """Tell whether the only prime factors are 2, 3 and 5.

    Ask:
        ugly number
        check if the prime factors of a number are only 2, 3 and 5
        is n an ugly number
        test regular numbers whose prime divisors are limited to 2, 3, 5

    >>> [n for n in range(-1, 16) if is_ugly(n)], is_ugly(0)
    ([1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15], False)
    """
    if n < 1:
        return False
    for p in (2, 3, 5):
        while n % p == 0:
            n //= p
    return n == 1


def nth_ugly_number(n):
    """Return the nth ugly number.

    Ask:
        nth ugly number
        find the n-th number whose prime factors are only 2, 3 and 5
        ugly number at position n with dynamic programming
        hamming numbers: return the nth one

    >>> [nth_ugly_number(n) for n in range(1, 12)]
    [1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15]
    """
    ugly = [1]
    i2 = i3 = i5 = 0
    while len(ugly) < n:
        smallest = min(ugly[i2] * 2, ugly[i3] * 3, ugly[i5] * 5)
        ugly.append(smallest)
        if smallest == ugly[i2] * 2:
            i2 += 1
        if smallest == ugly[i3] * 3:
            i3 += 1
        if smallest == ugly[i5] * 5:
            i5 += 1
    return ugly[n - 1]


def is_mersenne_prime(n):
    """Tell whether a number is a prime of the form 2^p - 1.

    Ask:
        mersenne prime
        check if a number is a mersenne prime
        is n prime and one less than a power of two
        test for primes of the form 2 to the p minus 1

    >>> [n for n in range(200) if is_mersenne_prime(n)], is_mersenne_prime(1)
    ([3, 7, 31, 127], False)
    """
    if n < 3 or n & (n + 1):
        return False
    return all(n % i != 0 for i in range(2, math.isqrt(n) + 1))


def lucas_lehmer(p):
    """Tell whether 2^p - 1 is prime for an odd prime p.

    Ask:
        lucas lehmer test
        is the mersenne number 2^p - 1 prime for an odd prime p
        primality of mersenne numbers
        lucas-lehmer primality test

    >>> [p for p in (3, 5, 7, 11, 13, 17, 19, 23, 31) if lucas_lehmer(p)]
    [3, 5, 7, 13, 17, 19, 31]
    """
    mersenne = 2 ** p - 1
    s = 4
    for _ in range(p - 2):
        s = (s * s - 2) % mersenne
    return s == 0


def legendre_exponent(n, p):
    """Return the exponent of a prime p in n factorial.

    Ask:
        exponent of a prime in n factorial
        legendre's formula
        highest power of p that divides n!
        how often does a prime divide the factorial of n
        exponent of a prime in n!

    >>> legendre_exponent(10, 2)
    8
    >>> legendre_exponent(25, 5)
    6
    >>> legendre_exponent(4, 5)
    0
    """
    exponent = 0
    while n:
        n //= p
        exponent += n
    return exponent


def trailing_zeros_of_factorial(n):
    """Return the number of zeros at the end of n factorial.

    Ask:
        trailing zeros in a factorial
        how many zeros does n! end with
        count zeros at the end of n factorial without computing it
        factorial trailing zeroes
        number of trailing zeros in n!
        how many zeros does n factorial end with

    >>> trailing_zeros_of_factorial(5)
    1
    >>> trailing_zeros_of_factorial(4)
    0
    >>> trailing_zeros_of_factorial(100)
    24
    """
    zeros = 0
    while n:
        n //= 5
        zeros += n
    return zeros


def digits_of_factorial(n):
    """Return the number of digits of n factorial.

    Ask:
        number of digits in a factorial
        how many digits does n! have
        count the digits of n factorial
        length of the decimal number n!

    >>> digits_of_factorial(5)
    3
    >>> digits_of_factorial(0)
    1
    >>> digits_of_factorial(20)
    19
    """
    return len(str(math.factorial(n)))


def multiplicity(n, p):
    """Return how often p divides a nonzero integer.

    Ask:
        how many times can a number be divided by another
        multiplicity of a prime in n
        highest exponent k such that p^k divides n
        p-adic valuation of an integer
        count repeated divisions of n by p without remainder

    >>> multiplicity(48, 2)
    4
    >>> multiplicity(7, 3)
    0
    >>> multiplicity(-9, 3)
    2
    """
    count = 0
    while n % p == 0:
        n //= p
        count += 1
    return count


def multiplicative_order(a, n):
    """Return the smallest k > 0 with a^k = 1 modulo n, or None.

    Ask:
        multiplicative order of a modulo n
        smallest exponent k with a^k congruent 1 mod n
        order of an element in the group of units mod n
        order of a mod n, none if not coprime

    >>> multiplicative_order(2, 7)
    3
    >>> multiplicative_order(3, 7)
    6
    >>> multiplicative_order(2, 4) is None
    True
    """
    if math.gcd(a, n) != 1:
        return None
    k, power = 1, a % n
    while power != 1 % n:
        power = power * a % n
        k += 1
    return k


def is_primitive_root(g, p):
    """Tell whether g generates all units modulo a prime p.

    Ask:
        check if g is a primitive root modulo a prime p
        is g a generator of the multiplicative group mod p
        primitive root test
        do the powers of g reach every nonzero residue mod p

    >>> is_primitive_root(3, 7)
    True
    >>> is_primitive_root(2, 7)
    False
    """
    return len({pow(g, k, p) for k in range(1, p)}) == p - 1


def quadratic_residues(n):
    """Return the sorted nonzero squares modulo n.

    Ask:
        quadratic residues modulo n
        list all squares mod n except zero
        which numbers are quadratic residues mod p
        set of possible values of x squared modulo n

    >>> quadratic_residues(7)
    [1, 2, 4]
    >>> quadratic_residues(8)
    [1, 4]
    """
    return sorted({x * x % n for x in range(n)} - {0})


def is_congruent(a, b, m):
    """Tell whether two integers are congruent modulo m.

    Ask:
        check if two numbers are congruent modulo m
        do a and b leave the same remainder when divided by m
        is a congruent to b mod m
        same residue class test

    >>> is_congruent(17, 5, 12)
    True
    >>> is_congruent(-1, 6, 7)
    True
    >>> is_congruent(10, 4, 5)
    False
    """
    return (a - b) % m == 0


def solve_linear_congruence(a, b, m):
    """Return all x in range(m) with a * x = b modulo m.

    Ask:
        solve a linear congruence ax = b mod m
        all solutions of a * x congruent b modulo m
        find x with a*x % m == b % m
        linear congruence solver

    >>> solve_linear_congruence(3, 1, 7)
    [5]
    >>> solve_linear_congruence(2, 4, 6)
    [2, 5]
    >>> solve_linear_congruence(2, 1, 4)
    []
    """
    return [x for x in range(m) if (a * x - b) % m == 0]


def solve_diophantine(a, b, c):
    """Return integers x and y with a * x + b * y == c, or None.

    Ask:
        linear diophantine equation
        integer solution of ax + by = c
        find whole numbers x and y with a*x + b*y equal to c
        solve a two variable equation in integers

    >>> solve_diophantine(6, 9, 2) is None
    True
    >>> x, y = solve_diophantine(3, 5, 7); 3 * x + 5 * y
    7
    >>> x, y = solve_diophantine(12, 8, 4); 12 * x + 8 * y
    4
    """
    def extended_gcd(a, b):
        if b == 0:
            return a, 1, 0
        g, x, y = extended_gcd(b, a % b)
        return g, y, x - a // b * y

    g, x, y = extended_gcd(a, b)
    if c % g != 0:
        return None
    return x * (c // g), y * (c // g)


def consecutive_sums(n):
    """Return all runs of at least two consecutive positive integers that sum to n.

    Ask:
        write a number as a sum of consecutive integers
        all ways to express n as the sum of consecutive positive numbers
        consecutive number sums
        find runs of consecutive integers which add up to n

    >>> consecutive_sums(15)
    [[1, 2, 3, 4, 5], [4, 5, 6], [7, 8]]
    >>> consecutive_sums(8)
    []
    >>> consecutive_sums(3)
    [[1, 2]]
    """
    runs = []
    for start in range(1, n // 2 + 1):
        total, end = 0, start
        while total < n:
            total += end
            end += 1
        if total == n:
            runs.append(list(range(start, end)))
    return runs


def josephus(n, k):
    """Return the surviving position, counted from 1, in the Josephus problem.

    Ask:
        josephus problem
        n people in a circle, every kth is removed, who survives
        survivor position in the josephus circle
        last person left when each k-th person is eliminated

    >>> josephus(7, 3)
    4
    >>> josephus(5, 2)
    3
    >>> josephus(1, 9)
    1
    """
    survivor = 0
    for size in range(2, n + 1):
        survivor = (survivor + k) % size
    return survivor + 1


def isbn10_is_valid(isbn):
    """Tell whether an ISBN-10 has a correct check digit.

    Ask:
        validate an isbn-10
        check digit of isbn 10
        is the ten digit isbn valid
        isbn10 checksum with X as ten

    >>> isbn10_is_valid("0-306-40615-2")
    True
    >>> isbn10_is_valid("080442957X")
    True
    >>> isbn10_is_valid("0306406153"), isbn10_is_valid("123"), isbn10_is_valid("X306406152")
    (False, False, False)
    >>> isbn10_is_valid("X00000000X"), isbn10_is_valid("000000000")
    (False, False)
    """
    isbn = isbn.replace("-", "")
    if len(isbn) != 10 or not isbn[:9].isdigit() or isbn[9] not in "0123456789X":
        return False
    values = [10 if ch == "X" else int(ch) for ch in isbn]
    return sum(weight * value for weight, value in zip(range(10, 0, -1), values)) % 11 == 0


def isbn13_is_valid(isbn):
    """Tell whether an ISBN-13 has a correct check digit.

    Ask:
        validate an isbn-13
        is the thirteen digit isbn valid
        isbn13 checksum with weights 1 and 3
        check an ean-13 / isbn-13 code

    >>> isbn13_is_valid("978-0-306-40615-7")
    True
    >>> isbn13_is_valid("9780306406158"), isbn13_is_valid("978030640615")
    (False, False)
    >>> isbn13_is_valid("000000000000"), isbn13_is_valid("978030640615X")
    (False, False)
    """
    digits = isbn.replace("-", "")
    if len(digits) != 13 or not digits.isdigit():
        return False
    total = sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(digits))
    return total % 10 == 0


def luhn_is_valid(number):
    """Tell whether a string of digits passes the Luhn check.

    Ask:
        luhn algorithm
        validate a credit card number
        check a card number with the luhn checksum
        is the credit card number valid (mod 10)
        implement the luhn check for a string of digits

    >>> luhn_is_valid("4539 1488 0343 6467")
    True
    >>> luhn_is_valid("8273 1232 7352 0569")
    False
    >>> luhn_is_valid("79927398713"), luhn_is_valid("59")
    (True, True)
    """
    digits = [int(d) for d in number.replace(" ", "")]
    total = sum(digits[-1::-2])
    for digit in digits[-2::-2]:
        doubled = digit * 2
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0


def euler_number(terms):
    """Approximate e by the sum of 1/k! for the first terms.

    Ask:
        approximate euler's number e with a series
        calculate e as the sum of reciprocal factorials
        estimate e using the first n terms of 1/k!
        compute the constant e without math.e
        calculate e using a series
        approximate euler's number with a sum

    >>> euler_number(1)
    1.0
    >>> round(euler_number(20), 9)
    2.718281828
    """
    total, term = 0.0, 1.0
    for k in range(1, terms + 1):
        total += term
        term /= k
    return total


def pi_leibniz(terms):
    """Approximate pi by the first terms of the Leibniz series.

    Ask:
        approximate pi with the leibniz series
        calculate pi as 4 * (1 - 1/3 + 1/5 - ...)
        gregory leibniz formula for pi
        estimate pi using n terms of an alternating series

    >>> pi_leibniz(1)
    4.0
    >>> round(pi_leibniz(2), 4)
    2.6667
    >>> abs(pi_leibniz(10000) - math.pi) < 0.001
    True
    """
    return 4 * sum((-1) ** k / (2 * k + 1) for k in range(terms))


def aliquot_sequence(n, steps):
    """Return the aliquot sequence of a number, stopping at 0 or after some steps.

    Ask:
        aliquot sequence of a number
        repeatedly replace n by the sum of its proper divisors
        sequence of sums of proper divisors
        aliquot chain with a maximum number of steps

    >>> aliquot_sequence(10, 10)
    [10, 8, 7, 1, 0]
    >>> aliquot_sequence(6, 3)
    [6, 6, 6, 6]
    """
    sequence = [n]
    while n > 0 and len(sequence) <= steps:
        n = sum(i for i in range(1, n // 2 + 1) if n % i == 0)
        sequence.append(n)
    return sequence


def continued_fraction(numerator, denominator):
    """Return the continued fraction of a positive fraction.

    Ask:
        continued fraction of a rational number
        convert a fraction to continued fraction terms
        partial quotients of numerator / denominator
        continued fraction expansion as a list

    >>> continued_fraction(415, 93)
    [4, 2, 6, 7]
    >>> continued_fraction(1, 3)
    [0, 3]
    >>> continued_fraction(6, 3)
    [2]
    """
    terms = []
    while denominator:
        terms.append(numerator // denominator)
        numerator, denominator = denominator, numerator % denominator
    return terms


def prime_gaps(primes):
    """Return the differences between consecutive primes of a sorted list.

    Ask:
        gaps between consecutive primes
        prime gaps of a sorted list of primes
        differences between neighbouring prime numbers
        distance from each prime to the next

    >>> prime_gaps([2, 3, 5, 7, 11])
    [1, 2, 2, 4]
    >>> prime_gaps([2])
    []
    """
    return [b - a for a, b in zip(primes, primes[1:])]
