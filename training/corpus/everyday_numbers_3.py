"""Everyday requests about numbers: ranges with conditions, sequences, numeric methods and bits."""
import math
from functools import reduce
from operator import xor


def average_letter_grade(a, b, c):
    """Return the letter grade for the average of three scores.

    Ask:
        calculate the average of three test scores and return the letter grade
        letter grade from the mean of three marks
        average three exam scores and give A to F
        three scores in, grade letter out

    >>> average_letter_grade(95, 90, 100), average_letter_grade(70, 70, 70)
    ('A', 'C')
    >>> average_letter_grade(0, 50, 60), average_letter_grade(85, 80, 90)
    ('F', 'B')
    """
    average = (a + b + c) / 3
    for limit, letter in ((90, "A"), (80, "B"), (70, "C"), (60, "D")):
        if average >= limit:
            return letter
    return "F"


def divisible_in_range(start, end, n):
    """Return the numbers from start to end that are divisible by n.

    Ask:
        find all numbers between 1000 and 2000 divisible by 7
        numbers divisible by n between two limits
        multiples of n in a range as a list
        which integers from a to b can be divided by k
        list the multiples of a number between start and end

    >>> divisible_in_range(10, 30, 7)
    [14, 21, 28]
    >>> divisible_in_range(7, 7, 7), divisible_in_range(1, 3, 5)
    ([7], [])
    """
    return [number for number in range(start, end + 1) if number % n == 0]


def evens_in_range(start, end):
    """Return the even numbers from start to end.

    Ask:
        all even numbers in a range
        even numbers between two limits
        list the even integers from a to b inclusive
        even numbers from start to end as a list
        get evens between two numbers

    >>> evens_in_range(3, 8)
    [4, 6, 8]
    >>> evens_in_range(2, 2), evens_in_range(3, 3)
    ([2], [])
    """
    return [number for number in range(start, end + 1) if number % 2 == 0]


def odds_in_range(start, end):
    """Return the odd numbers from start to end.

    Ask:
        all odd numbers in a range
        odd numbers between two limits
        list the odd integers from a to b inclusive
        odd numbers from start to end as a list
        get odds between two numbers

    >>> odds_in_range(2, 7)
    [3, 5, 7]
    >>> odds_in_range(2, 2)
    []
    """
    return [number for number in range(start, end + 1) if number % 2 != 0]


def palindromes_in_range(start, end):
    """Return the palindromic numbers from start to end.

    Ask:
        all palindromic numbers in a range
        palindrome numbers between two limits
        list the numbers from a to b that read the same backwards
        find palindromic integers between start and end

    >>> palindromes_in_range(8, 33)
    [8, 9, 11, 22, 33]
    """
    return [n for n in range(start, end + 1) if str(n) == str(n)[::-1]]


def all_even_digit_numbers(start, end):
    """Return the numbers from start to end that have only even digits.

    Ask:
        numbers whose digits are all even between two limits
        find all numbers in a range where every digit is even
        integers with only even digits from a to b
        numbers between 1000 and 3000 with even digits only

    >>> all_even_digit_numbers(19, 25)
    [20, 22, 24]
    """
    return [n for n in range(start, end + 1) if all(int(digit) % 2 == 0 for digit in str(n))]


def numbers_with_digit_sum(start, end, total):
    """Return the numbers from start to end whose digits add up to a total.

    Ask:
        numbers in a range with a digit sum equal to k
        find all integers between a and b whose digits sum to n
        which numbers have the given sum of digits
        list numbers by digit sum in a range

    >>> numbers_with_digit_sum(1, 50, 5)
    [5, 14, 23, 32, 41, 50]
    """
    return [n for n in range(start, end + 1) if sum(int(digit) for digit in str(n)) == total]


def final_price(price, discount, tax):
    """Return a price after a discount and with tax, both in percent, rounded to cents.

    Ask:
        calculate the total price with discount and tax
        price after discount plus tax
        apply a discount percentage and then add sales tax
        final price from price, discount percent and tax percent
        discounted price including tax
        calculate price after a discount percentage and then vat

    >>> final_price(100, 10, 20)
    108.0
    >>> final_price(19.99, 0, 7)
    21.39
    """
    return round(price * (1 - discount / 100) * (1 + tax / 100), 2)


def discount_over(total, limit=100, percent=10):
    """Return a total, reduced by a percentage if it is over a limit.

    Ask:
        apply a discount if the total is over 100
        10 percent off for purchases above a limit
        conditional discount on a cart total
        reduce the price only when it exceeds a threshold
        discount for large orders

    >>> discount_over(200), discount_over(100), discount_over(50)
    (180.0, 100, 50)
    """
    return total * (100 - percent) / 100 if total > limit else total


def amicable_pairs(limit):
    """Return the pairs of amicable numbers below a limit.

    Ask:
        amicable numbers below n
        find all amicable pairs up to a limit
        list of friendly number pairs like 220 and 284
        all pairs whose proper divisors sum to each other

    >>> amicable_pairs(300)
    [(220, 284)]
    """
    sums = [0] * limit
    for divisor in range(1, limit // 2 + 1):
        for multiple in range(2 * divisor, limit, divisor):
            sums[multiple] += divisor
    return [
        (a, b) for a, b in enumerate(sums) if a < b < limit and sums[b] == a
    ]


def sum_square_difference(n):
    """Return the square of the sum of 1 to n minus the sum of the squares.

    Ask:
        sum square difference
        difference between the square of the sum and the sum of the squares
        (1 + ... + n)^2 - (1^2 + ... + n^2)
        square of sum minus sum of squares of the first n numbers

    >>> sum_square_difference(10), sum_square_difference(1)
    (2640, 0)
    """
    return sum(range(1, n + 1)) ** 2 - sum(i * i for i in range(1, n + 1))


def largest_palindrome_product(digits):
    """Return the largest palindrome that is a product of two numbers with n digits.

    Ask:
        largest palindrome product of two 3 digit numbers
        biggest palindromic number made by multiplying two n-digit numbers
        largest palindrome from the product of two numbers with the given number of digits
        max palindrome product

    >>> largest_palindrome_product(1), largest_palindrome_product(2)
    (9, 9009)
    """
    low, high = 10 ** (digits - 1), 10 ** digits
    return max(
        a * b for a in range(low, high) for b in range(a, high) if str(a * b) == str(a * b)[::-1]
    )


def pentagonal_numbers(n):
    """Return the first n pentagonal numbers.

    Ask:
        pentagonal numbers
        list of the first n pentagonal numbers
        generate pentagonal numbers with k(3k - 1) / 2
        pentagonal sequence 1, 5, 12, 22

    >>> pentagonal_numbers(4)
    [1, 5, 12, 22]
    """
    return [k * (3 * k - 1) // 2 for k in range(1, n + 1)]


def hexagonal_numbers(n):
    """Return the first n hexagonal numbers.

    Ask:
        hexagonal numbers
        list of the first n hexagonal numbers
        generate hexagonal numbers with k(2k - 1)
        hexagonal sequence 1, 6, 15, 28

    >>> hexagonal_numbers(4)
    [1, 6, 15, 28]
    """
    return [k * (2 * k - 1) for k in range(1, n + 1)]


def catalan_numbers(n):
    """Return the first n Catalan numbers.

    Ask:
        list of catalan numbers
        first n catalan numbers
        catalan sequence 1, 1, 2, 5, 14 as a list
        generate catalan numbers

    >>> catalan_numbers(5)
    [1, 1, 2, 5, 14]
    """
    return [math.comb(2 * k, k) // (k + 1) for k in range(n)]


def mersenne_numbers(n):
    """Return the first n Mersenne numbers, 2 to the k minus 1.

    Ask:
        mersenne numbers
        list of the first n mersenne numbers
        numbers of the form 2^k - 1
        powers of two minus one as a list

    >>> mersenne_numbers(4)
    [1, 3, 7, 15]
    """
    return [2 ** k - 1 for k in range(1, n + 1)]


def tetranacci_numbers(n):
    """Return the first n tetranacci numbers.

    Ask:
        tetranacci sequence
        each number is the sum of the previous four
        first n terms of the tetranacci numbers
        fibonacci with four predecessors

    >>> tetranacci_numbers(8)
    [0, 0, 0, 1, 1, 2, 4, 8]
    """
    terms = [0, 0, 0, 1]
    while len(terms) < n:
        terms.append(sum(terms[-4:]))
    return terms[:n]


def padovan_numbers(n):
    """Return the first n numbers of the Padovan sequence.

    Ask:
        padovan sequence
        first n padovan numbers
        sequence with p(n) = p(n-2) + p(n-3)
        padovan numbers as a list starting 1, 1, 1, 2

    >>> padovan_numbers(8)
    [1, 1, 1, 2, 2, 3, 4, 5]
    """
    terms = [1, 1, 1]
    while len(terms) < n:
        terms.append(terms[-2] + terms[-3])
    return terms[:n]


def thue_morse_sequence(n):
    """Return the first n terms of the Thue-Morse sequence.

    Ask:
        thue morse sequence
        first n terms of thue-morse
        parity of the number of ones for 0 to n - 1
        generate the thue-morse binary sequence

    >>> thue_morse_sequence(8)
    [0, 1, 1, 0, 1, 0, 0, 1]
    """
    return [bin(i).count("1") % 2 for i in range(n)]


def kaprekar_routine(n):
    """Return how many steps a four digit number needs to reach 6174.

    Ask:
        kaprekar routine
        kaprekar's constant 6174: count the steps
        sort digits descending minus ascending until 6174
        number of iterations of kaprekar's process for a 4 digit number

    >>> kaprekar_routine(3524), kaprekar_routine(6174)
    (3, 0)
    """
    steps = 0
    while n != 6174:
        digits = sorted(f"{n:04}")
        n = int("".join(reversed(digits))) - int("".join(digits))
        steps += 1
    return steps


def narcissistic_up_to(limit):
    """Return the narcissistic numbers up to a limit.

    Ask:
        all narcissistic numbers up to n
        list armstrong numbers below or equal to a limit
        find narcissistic numbers up to a limit
        numbers equal to the sum of their digits to the power of the digit count, up to n

    >>> narcissistic_up_to(200)
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 153]
    """
    return [
        n for n in range(limit + 1) if n == sum(int(digit) ** len(str(n)) for digit in str(n))
    ]


def golden_ratio_approximation(steps):
    """Return an approximation of the golden ratio from Fibonacci numbers.

    Ask:
        golden ratio approximation
        approximate phi with the ratio of fibonacci numbers
        golden ratio by dividing consecutive fibonacci numbers
        phi after n steps

    >>> golden_ratio_approximation(1), round(golden_ratio_approximation(30), 6)
    (1.0, 1.618034)
    """
    a, b = 1, 1
    for _ in range(steps - 1):
        a, b = b, a + b
    return b / a


def simpson_integral(f, a, b, n=100):
    """Return the integral of f from a to b by Simpson's rule, n even.

    Ask:
        simpson's rule
        numerical integration with simpson's rule
        integrate a function from a to b with simpson
        simpson 1/3 rule with n intervals

    >>> round(simpson_integral(lambda x: x ** 3, 0, 2, 10), 9)
    4.0
    """
    h = (b - a) / n
    odd = sum(f(a + i * h) for i in range(1, n, 2))
    even = sum(f(a + i * h) for i in range(2, n, 2))
    return h / 3 * (f(a) + 4 * odd + 2 * even + f(b))


def gradient_descent(gradient, x, rate=0.1, steps=100):
    """Return where gradient descent ends that starts at x.

    Ask:
        gradient descent for a function of one variable
        minimise a function with gradient descent given its derivative
        simple gradient descent with learning rate and steps
        find the minimum of f by following the negative gradient

    >>> round(gradient_descent(lambda x: 2 * (x - 3), 0), 6)
    3.0
    """
    for _ in range(steps):
        x -= rate * gradient(x)
    return x


def euler_method(f, x, y, step, n):
    """Return y after n Euler steps for y' = f(x, y).

    Ask:
        euler's method for a differential equation
        solve y' = f(x, y) numerically with euler steps
        explicit euler integration of an ode
        approximate the solution of a differential equation step by step

    >>> euler_method(lambda x, y: y, 0, 1, 0.5, 2)
    2.25
    """
    for _ in range(n):
        y += step * f(x, y)
        x += step
    return y


def runge_kutta(f, x, y, step, n):
    """Return y after n steps of the classical Runge-Kutta method for y' = f(x, y).

    Ask:
        runge kutta
        rk4 solver for y' = f(x, y)
        fourth order runge-kutta method
        solve an ordinary differential equation with rk4

    >>> round(runge_kutta(lambda x, y: y, 0, 1, 0.1, 10), 4)
    2.7183
    """
    for _ in range(n):
        k1 = f(x, y)
        k2 = f(x + step / 2, y + step / 2 * k1)
        k3 = f(x + step / 2, y + step / 2 * k2)
        k4 = f(x + step, y + step * k3)
        y += step / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
        x += step
    return y


def lagrange_interpolation(points, x):
    """Return the value at x of the polynomial through the points.

    Ask:
        lagrange interpolation
        polynomial through given points evaluated at x
        interpolate a polynomial from (x, y) pairs
        value of the interpolating polynomial

    >>> lagrange_interpolation([(0, 0), (1, 1), (2, 4)], 3)
    9.0
    """
    total = 0
    for i, (xi, yi) in enumerate(points):
        term = yi
        for j, (xj, _) in enumerate(points):
            if i != j:
                term *= (x - xj) / (xi - xj)
        total += term
    return total


def interpolate_table(xs, ys, x):
    """Return the linearly interpolated value at x from a table with ascending xs.

    Ask:
        interpolate a value in a table
        linear interpolation from lists of x and y values
        look up y for x between two table entries
        piecewise linear interpolation of sorted points
        np.interp without numpy

    >>> interpolate_table([0, 10, 20], [0, 100, 400], 15)
    250.0
    >>> interpolate_table([0, 10], [5, 7], -1), interpolate_table([0, 10], [5, 7], 99)
    (5, 7)
    """
    if x <= xs[0]:
        return ys[0]
    for i in range(1, len(xs)):
        if x <= xs[i]:
            t = (x - xs[i - 1]) / (xs[i] - xs[i - 1])
            return ys[i - 1] + t * (ys[i] - ys[i - 1])
    return ys[-1]


def bisect_cube_root(x, tolerance=1e-9):
    """Return the cube root of a number by bisection.

    Ask:
        cube root with bisection
        cubic root by binary search
        approximate the cube root of a number to a tolerance
        cube root without ** using interval halving

    >>> [round(bisect_cube_root(x), 6) for x in (27, -8, 0.125)]
    [3.0, -2.0, 0.5]
    """
    low, high = -max(1, abs(x)), max(1, abs(x))
    while high - low > tolerance:
        middle = (low + high) / 2
        if middle ** 3 < x:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def complex_magnitude(real, imaginary):
    """Return the magnitude of a complex number.

    Ask:
        complex number magnitude
        absolute value of a complex number from its parts
        modulus of a + bi
        length of a complex number

    >>> complex_magnitude(3, 4)
    5.0
    """
    return abs(complex(real, imaginary))


def factor_quadratic(a, b, c):
    """Return the integer roots of a quadratic as factors text, or None.

    Ask:
        factorize a quadratic expression
        factor x^2 + bx + c into two brackets with integers
        factor ax^2 + bx + c if the roots are integers
        write a quadratic as a product of two linear terms

    >>> factor_quadratic(1, -1, -6)
    '(x - 3)(x + 2)'
    >>> factor_quadratic(2, 4, 0)
    '2(x)(x + 2)'
    >>> factor_quadratic(1, 0, 1) is None, factor_quadratic(1, 1, -1) is None
    (True, True)
    """
    discriminant = b * b - 4 * a * c
    if discriminant < 0 or math.isqrt(discriminant) ** 2 != discriminant:
        return None
    root = math.isqrt(discriminant)
    if (-b + root) % (2 * a) or (-b - root) % (2 * a):
        return None
    roots = sorted(((-b + root) // (2 * a), (-b - root) // (2 * a)), reverse=True)
    factors = "".join("(x)" if r == 0 else f"(x {'-' if r > 0 else '+'} {abs(r)})" for r in roots)
    return factors if a == 1 else f"{a}{factors}"


def precise_sum(numbers):
    """Return the sum of floats without accumulated rounding errors.

    Ask:
        sum floats precisely
        avoid floating point error when summing
        accurate sum of a list of floats
        add many floats without rounding error
        fsum of a list

    >>> precise_sum([0.1] * 10)
    1.0
    >>> precise_sum([])
    0.0
    """
    return math.fsum(numbers)


def bankers_round(x):
    """Return a number rounded to the nearest integer, halves to the even one.

    Ask:
        bankers rounding
        round to the nearest even integer on a tie
        python's default rounding of .5
        round a half to the nearest even integer

    >>> bankers_round(0.5), bankers_round(1.5), bankers_round(2.5), bankers_round(2.6)
    (0, 2, 2, 3)
    """
    return round(x)


def truncated_remainder(a, b):
    """Return the remainder with the sign of a, as in C and JavaScript.

    Ask:
        modulo with negative numbers like in c
        remainder with the sign of the dividend
        truncated division remainder
        javascript style % operator for negative integers

    >>> truncated_remainder(-7, 3), truncated_remainder(7, -3), truncated_remainder(7, 3)
    (-1, 1, 1)
    """
    result = abs(a) % abs(b)
    return -result if a < 0 else result


def fits_in_32_bits(n):
    """Tell whether a number fits in a signed 32 bit integer.

    Ask:
        check for overflow of a 32 bit integer
        does n fit into an int32
        is a number within the signed 32-bit range
        32 bit integer range check

    >>> fits_in_32_bits(2 ** 31 - 1), fits_in_32_bits(2 ** 31), fits_in_32_bits(-2 ** 31)
    (True, False, True)
    """
    return -2 ** 31 <= n < 2 ** 31


def count_leading_zero_bits(n, width=32):
    """Return how many zero bits a number has in front at a given width.

    Ask:
        count leading zeros of a 32 bit integer
        number of leading zero bits
        clz of an integer
        how many zeros are in front in the binary representation

    >>> count_leading_zero_bits(1), count_leading_zero_bits(0, 8), count_leading_zero_bits(255, 8)
    (31, 8, 0)
    """
    return width - n.bit_length()


def xor_all(numbers):
    """Return the XOR of all numbers.

    Ask:
        xor all elements of a list
        bitwise xor of an array
        reduce a list with xor
        xor of all the numbers
        combine integers by exclusive or

    >>> xor_all([1, 2, 3]), xor_all([5, 5, 7]), xor_all([])
    (0, 7, 0)
    """
    return reduce(xor, numbers, 0)


def swap_odd_even_bits(n):
    """Return a 32 bit integer with its odd and even bits swapped.

    Ask:
        swap odd and even bits
        exchange each pair of neighbouring bits of an integer
        swap bits at even positions with bits at odd positions
        pairwise swap of bits

    >>> swap_odd_even_bits(0b10), swap_odd_even_bits(0b0111)
    (1, 11)
    """
    return (n & 0xAAAAAAAA) >> 1 | (n & 0x55555555) << 1


def nth_even_number(n):
    """Return the n-th even number, the first one being 0.

    Ask:
        nth even number starting at 0
        the n-th even number where 0 is the first
        even number at position n
        find the nth non-negative even integer

    >>> nth_even_number(1), nth_even_number(5)
    (0, 8)
    """
    return (n - 1) * 2


def count_up_to_divisible(n, a, b):
    """Return how many numbers from 1 to n are divisible by a or b.

    Ask:
        count the numbers up to n that are divisible by a or b
        how many integers from 1 to n are multiples of 3 or 5
        inclusion exclusion count of multiples
        number of integers below or equal to n divisible by either of two numbers
        how many numbers up to n are divisible by a or b

    >>> count_up_to_divisible(15, 3, 5), count_up_to_divisible(1, 2, 3)
    (7, 0)
    """
    return n // a + n // b - n // math.lcm(a, b)
