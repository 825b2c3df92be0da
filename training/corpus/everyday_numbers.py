"""Everyday requests about numbers: arithmetic, digits, rounding, percentages and series."""
import math
from fractions import Fraction


def is_multiple_of_either(n, a, b):
    """Tell whether a number is a multiple of one of two numbers.

    Ask:
        check if a number is a multiple of 3 or 5
        is n divisible by a or by b
        function that tests whether a number is divisible by at least one of two divisors
        True if n is a multiple of either number
        divisible by 2 or 7 check

    >>> is_multiple_of_either(9, 3, 5), is_multiple_of_either(10, 3, 5)
    (True, True)
    >>> is_multiple_of_either(15, 3, 5), is_multiple_of_either(7, 3, 5)
    (True, False)
    """
    return n % a == 0 or n % b == 0


def largest_from_digits(digits):
    """Return the largest number that can be made from a list of digits.

    Ask:
        largest number from a list of digits
        arrange digits to form the biggest number
        make the maximum number out of given digits
        given a list of digits return the largest integer they can form
        biggest number you can build from the digits in a list

    >>> largest_from_digits([3, 0, 9])
    930
    >>> largest_from_digits([0])
    0
    """
    return int("".join(str(digit) for digit in sorted(digits, reverse=True)))


def smallest_from_digits(n):
    """Return the smallest number from the digits of a number, without a leading 0.

    Ask:
        smallest number that can be formed from the digits of n
        rearrange digits to get the smallest number without leading zeros
        minimum number from the digits of an integer
        sort the digits into the least possible number, first digit not zero
        smallest permutation of the digits

    >>> smallest_from_digits(3102)
    1023
    >>> smallest_from_digits(5)
    5
    >>> smallest_from_digits(0)
    0
    """
    digits = sorted(str(n))
    first = next((i for i, digit in enumerate(digits) if digit != "0"), 0)
    digits.insert(0, digits.pop(first))
    return int("".join(digits))


def remove_one_digit_for_max(n):
    """Return the largest number left after one digit of a number is removed.

    Ask:
        remove a digit to get the largest number
        delete one digit so that the remaining number is as big as possible
        maximum number after removing exactly one digit
        which is the largest number obtained by deleting a single digit
        drop one digit of n to maximise it

    >>> remove_one_digit_for_max(152)
    52
    >>> remove_one_digit_for_max(1001)
    101
    >>> remove_one_digit_for_max(10)
    1
    """
    digits = str(n)
    return max(int(digits[:i] + digits[i + 1:]) for i in range(len(digits)))


def count_dividing_digits(n):
    """Return how many digits of a number divide it.

    Ask:
        count how many digits of a number divide it
        number of digits that divide n evenly
        how many of its own digits is a number divisible by
        find digits: count the digits d with n % d == 0
        count the digits which are divisors of the number

    >>> count_dividing_digits(1012)
    3
    >>> count_dividing_digits(37)
    0
    """
    return sum(1 for digit in str(abs(n)) if digit != "0" and n % int(digit) == 0)


def swap_two_digits(n):
    """Return a two digit number with its digits swapped.

    Ask:
        swap the digits of a two digit number
        exchange tens and ones of a number
        reverse a two-digit number arithmetically
        turn 42 into 24
        interchange both digits of a number below 100

    >>> swap_two_digits(42)
    24
    >>> swap_two_digits(50)
    5
    """
    tens, ones = divmod(n, 10)
    return ones * 10 + tens


def product_minus_sum_of_digits(n):
    """Return the product of the digits of a number minus their sum.

    Ask:
        difference between the product and the sum of the digits
        subtract the sum of digits from the product of digits
        product of digits minus sum of digits
        given an integer n return the product of its digits less their sum
        digit product minus digit sum

    >>> product_minus_sum_of_digits(234)
    15
    >>> product_minus_sum_of_digits(5)
    0
    """
    digits = [int(digit) for digit in str(abs(n))]
    return math.prod(digits) - sum(digits)


def sum_of_squared_digits(n):
    """Return the sum of the squares of the digits of a number.

    Ask:
        sum of squares of digits
        square every digit of a number and add them
        add up the squared digits of n
        sum of the squares of the digits of an integer
        function that returns the sum of each digit squared

    >>> sum_of_squared_digits(123)
    14
    >>> sum_of_squared_digits(-20)
    4
    """
    return sum(int(digit) ** 2 for digit in str(abs(n)))


def square_every_digit(n):
    """Return the number made by squaring each digit of a number.

    Ask:
        square every digit of a number and concatenate them
        replace each digit by its square, 9119 becomes 811181
        join the squares of the digits into one number
        square digits of an integer
        concatenate squared digits

    >>> square_every_digit(9119)
    811181
    >>> square_every_digit(0)
    0
    """
    return int("".join(str(int(digit) ** 2) for digit in str(n)))


def even_digits(n):
    """Return the even digits of a number as a list.

    Ask:
        list the even digits of a number
        get only the even digits of an integer
        which digits of n are even
        extract the even digits
        filter the digits of a number that are even

    >>> even_digits(2451)
    [2, 4]
    >>> even_digits(-80)
    [8, 0]
    >>> even_digits(13)
    []
    """
    return [int(digit) for digit in str(abs(n)) if int(digit) % 2 == 0]


def count_digit_up_to(n, digit):
    """Return how often a digit occurs in the numbers from 1 to n.

    Ask:
        count of a digit in all numbers from 1 to n
        how many times does the digit 7 appear between 1 and n
        number of ones written when counting from 1 to n
        count occurrences of a digit in the range 1..n
        how often is a digit used to write the numbers up to n

    >>> count_digit_up_to(21, 1)
    13
    >>> count_digit_up_to(9, 0)
    0
    """
    return sum(str(number).count(str(digit)) for number in range(1, n + 1))


def sum_of_digit_powers(n):
    """Return the sum of the digits of a number, each raised to the number of digits.

    Ask:
        sum of the digits each raised to the power of the number of digits
        add every digit to the power of the digit count
        narcissistic sum of a number
        sum of digits to the power of the length
        each digit raised to the length of the number, added up

    >>> sum_of_digit_powers(153)
    153
    >>> sum_of_digit_powers(12)
    5
    """
    digits = str(abs(n))
    return sum(int(digit) ** len(digits) for digit in digits)


def digit_position_sum(n):
    """Return the sum of the digits each multiplied by its position, counted from 1.

    Ask:
        sum of the digits multiplied by their positions
        weighted digit sum with position as weight
        add digit times position for every digit, first position is 1
        checksum of a number with position weights
        multiply each digit by its place from the left and add

    >>> digit_position_sum(123)
    14
    >>> digit_position_sum(5)
    5
    """
    return sum(position * int(digit) for position, digit in enumerate(str(abs(n)), start=1))


def concatenate_numbers(a, b):
    """Return the number made by writing two numbers one after the other.

    Ask:
        concatenate two numbers
        join two integers into one, 12 and 34 become 1234
        append the digits of b to a
        glue numbers together
        combine two ints by writing them side by side

    >>> concatenate_numbers(12, 34)
    1234
    >>> concatenate_numbers(7, 0)
    70
    """
    return int(f"{a}{b}")


def round_up(x):
    """Return the smallest integer that is not less than a number.

    Ask:
        round up to the nearest integer
        ceiling of a number
        always round up a float
        math.ceil of a value
        next whole number at or above x

    >>> round_up(2.1), round_up(3.0), round_up(-1.5)
    (3, 3, -1)
    """
    return math.ceil(x)


def round_down(x):
    """Return the largest integer that is not greater than a number.

    Ask:
        round down to the nearest integer
        floor of a number
        always round a float down
        math.floor of a value
        next whole number at or below x

    >>> round_down(2.9), round_down(3.0), round_down(-1.5)
    (2, 3, -2)
    """
    return math.floor(x)


def round_to_places(number, places):
    """Return a number rounded to a given number of decimal places.

    Ask:
        round a number to n decimal places
        round a float to a given number of digits after the point
        round x to a variable number of decimals
        function that rounds a value to the given precision
        keep only n decimals of a float, rounded

    >>> round_to_places(3.14159, 3)
    3.142
    >>> round_to_places(1234, -2)
    1200
    """
    return round(number, places)


def round_up_to_decimals(number, places):
    """Return a number rounded up to a number of decimal places.

    Ask:
        round up to n decimal places
        always round up at the second decimal
        ceil with decimals
        round a price up to the next cent
        ceiling of a float with a given number of digits

    >>> round_up_to_decimals(2.341, 2)
    2.35
    >>> round_up_to_decimals(2.5, 1)
    2.5
    >>> round_up_to_decimals(-1.29, 1)
    -1.2
    """
    factor = 10 ** places
    return math.ceil(number * factor) / factor


def decimal_part(number):
    """Return the fractional part of a number.

    Ask:
        get the decimal part of a float
        fractional part of a number
        digits after the decimal point as a number
        what is left of a float without its integer part
        x minus the integer part of x

    >>> decimal_part(3.25)
    0.25
    >>> decimal_part(4)
    0
    >>> decimal_part(-1.5)
    -0.5
    """
    return number - int(number)


def integer_part(number):
    """Return the integer part of a number.

    Ask:
        get the integer part of a number
        cut off everything after the decimal point
        whole part of a float
        drop the fraction and keep the int
        truncate a number towards zero
        convert float to int

    >>> integer_part(3.99), integer_part(-3.99), integer_part(5)
    (3, -3, 5)
    """
    return int(number)


def split_number(x):
    """Return the integer part and the fractional part of a number.

    Ask:
        split a float into integer and fractional part
        separate whole part and decimals of a number
        integer and decimal part of a float as a tuple
        divmod a float by one, both parts
        take a number apart before and after the decimal point

    >>> split_number(3.25)
    (3, 0.25)
    >>> split_number(-1.5)
    (-1, -0.5)
    """
    fraction, whole = math.modf(x)
    return int(whole), fraction


def map_range(value, old_min, old_max, new_min, new_max):
    """Return a value mapped linearly from one range to another.

    Ask:
        map a value from one range to another
        rescale a number from the range a..b to the range c..d
        arduino map function
        convert a sensor value from 0-1023 to 0-255
        linear conversion of a value between two ranges
        remap value from old range to new range

    >>> map_range(5, 0, 10, 0, 100)
    50.0
    >>> map_range(0, -1, 1, 10, 20)
    15.0
    """
    return new_min + (value - old_min) / (old_max - old_min) * (new_max - new_min)


def normalize_value(value, low, high):
    """Return where a value lies between low and high, 0 to 1.

    Ask:
        normalize a value between 0 and 1
        scale a number from the range min..max to 0..1
        relative position of x between low and high
        inverse lerp
        turn a value into a fraction of its range

    >>> normalize_value(15, 10, 20)
    0.5
    >>> normalize_value(10, 10, 20)
    0.0
    """
    return (value - low) / (high - low)


def lerp(a, b, t):
    """Return the value at fraction t of the way from a to b.

    Ask:
        linear interpolation between a and b
        lerp function
        interpolate between two numbers by a factor t
        value between a and b at fraction t
        blend two numbers with weight t

    >>> lerp(10, 20, 0.25)
    12.5
    >>> lerp(0, 8, 0), lerp(0, 8, 1)
    (0, 8)
    """
    return a + (b - a) * t


def decrease_by_percent(number, percent):
    """Return a number decreased by a percentage.

    Ask:
        decrease a number by a percentage
        reduce a value by x percent
        subtract p percent from a number
        number minus a percentage of itself
        take 20 percent off a number

    >>> decrease_by_percent(200, 10)
    180.0
    >>> decrease_by_percent(50, 0)
    50.0
    """
    return number * (100 - percent) / 100


def percent_to_fraction(percent):
    """Return a percentage as a decimal number.

    Ask:
        percentage to decimal
        convert percent to a decimal fraction
        25 percent as 0.25
        divide a percentage by one hundred
        turn a percent number into a factor

    >>> percent_to_fraction(25)
    0.25
    >>> percent_to_fraction(0)
    0.0
    """
    return percent / 100


def fraction_to_percent(numerator, denominator):
    """Return a fraction as a percentage.

    Ask:
        convert a fraction to a percentage
        numerator and denominator to percent
        3 out of 4 as a percentage
        fraction to percent rounded to two decimals
        express a ratio as percent

    >>> fraction_to_percent(3, 4)
    75.0
    >>> fraction_to_percent(1, 3)
    33.33
    """
    return round(numerator / denominator * 100, 2)


def average_of_arguments(*numbers):
    """Return the average of the arguments.

    Ask:
        average of numbers passed as arguments
        mean of any number of arguments
        function with *args that returns the average
        average of a variable number of values
        def average_of_arguments(*numbers)

    >>> average_of_arguments(1, 2, 3)
    2.0
    >>> average_of_arguments(5)
    5.0
    >>> average_of_arguments()
    0
    """
    return sum(numbers) / len(numbers) if numbers else 0


def largest_argument(*numbers):
    """Return the largest of the arguments without max().

    Ask:
        largest of any number of arguments without max
        maximum of *args with a loop
        function that takes any number of values and returns the biggest
        max of a variable number of arguments by comparing
        write your own max function

    >>> largest_argument(3, 9, 2)
    9
    >>> largest_argument(-3, -1, -2)
    -1
    """
    largest = numbers[0]
    for number in numbers[1:]:
        if number > largest:
            largest = number
    return largest


def sort_three(a, b, c):
    """Return three numbers in ascending order.

    Ask:
        sort three numbers
        put three numbers in ascending order without sort
        order a, b and c from smallest to largest with comparisons
        arrange 3 numbers in increasing order
        sort three variables with if statements

    >>> sort_three(3, 1, 2)
    (1, 2, 3)
    >>> sort_three(2, 3, 1), sort_three(1, 1, 0)
    ((1, 2, 3), (0, 1, 1))
    """
    if a > b:
        a, b = b, a
    if b > c:
        b, c = c, b
    if a > b:
        a, b = b, a
    return a, b, c


def are_ascending(a, b, c):
    """Tell whether three numbers are in ascending order.

    Ask:
        check if three numbers are in ascending order
        are a, b and c in increasing order
        is a less than b and b less than c
        three numbers strictly increasing
        True if a < b < c

    >>> are_ascending(1, 2, 3), are_ascending(1, 3, 2), are_ascending(1, 1, 2)
    (True, False, False)
    """
    return a < b < c


def have_same_sign(a, b):
    """Tell whether two numbers have the same sign.

    Ask:
        check if two numbers have the same sign
        are both numbers positive or both negative
        do a and b have equal signs
        True if two integers are on the same side of zero
        same sign test

    >>> have_same_sign(2, 5), have_same_sign(-1, -4), have_same_sign(-1, 4)
    (True, True, False)
    >>> have_same_sign(0, 0), have_same_sign(0, -1)
    (True, False)
    """
    return (a > 0) == (b > 0) and (a < 0) == (b < 0)


def is_sum_even(a, b):
    """Tell whether the sum of two numbers is even.

    Ask:
        check if the sum of two numbers is even
        is a plus b even
        does adding two integers give an even number
        even sum test for two numbers
        are both numbers of the same parity

    >>> is_sum_even(1, 3), is_sum_even(1, 2), is_sum_even(0, 0)
    (True, False, True)
    """
    return (a + b) % 2 == 0


def sum_between_numbers(a, b):
    """Return the sum of all integers from the smaller to the larger of two numbers.

    Ask:
        sum of numbers from a to b
        add all integers between a and b inclusive
        sum of all numbers between two numbers in any order
        total of the integers from start to end
        sum from low to high inclusive, arguments may be swapped

    >>> sum_between_numbers(1, 4), sum_between_numbers(4, 1)
    (10, 10)
    >>> sum_between_numbers(-1, 2), sum_between_numbers(3, 3)
    (2, 3)
    """
    low, high = min(a, b), max(a, b)
    return sum(range(low, high + 1))


def product_of_range(a, b):
    """Return the product of the integers from a to b.

    Ask:
        product of the numbers from a to b
        multiply all integers between a and b inclusive
        product of a range of integers
        a * (a + 1) * ... * b
        multiply every whole number from start to end

    >>> product_of_range(2, 4)
    24
    >>> product_of_range(5, 5)
    5
    """
    return math.prod(range(a, b + 1))


def alternating_harmonic_sum(n):
    """Return 1 - 1/2 + 1/3 - 1/4 ... with n terms.

    Ask:
        sum of 1 - 1/2 + 1/3 - 1/4 up to n terms
        alternating harmonic series
        sum of the series 1 - 1/2 + 1/3 ... 1/n
        add the reciprocals of 1 to n with alternating signs
        first n terms of the alternating series for ln 2

    >>> alternating_harmonic_sum(1), alternating_harmonic_sum(2)
    (1.0, 0.5)
    >>> round(alternating_harmonic_sum(4), 4)
    0.5833
    """
    return sum((-1) ** (i + 1) / i for i in range(1, n + 1))


def alternating_sum_to(n):
    """Return 1 - 2 + 3 - 4 ... up to n.

    Ask:
        sum of 1 - 2 + 3 - 4 up to n
        alternating sum of the integers from 1 to n
        add odd and subtract even numbers up to n
        value of the series 1-2+3-4+5...
        alternate adding and subtracting the first n integers

    >>> [alternating_sum_to(n) for n in range(5)]
    [0, 1, -1, 2, -2]
    """
    return sum(i if i % 2 == 1 else -i for i in range(1, n + 1))


def n_plus_nn_plus_nnn(n):
    """Return n + nn + nnn, the digit written once, twice and three times.

    Ask:
        sum of n + nn + nnn
        compute n+nn+nnn for an integer n
        given 5 calculate 5 + 55 + 555
        add n, n written twice and n written three times
        value of n + nn + nnn

    >>> n_plus_nn_plus_nnn(5)
    615
    >>> n_plus_nn_plus_nnn(12)
    122436
    """
    return sum(int(str(n) * times) for times in (1, 2, 3))


def sum_of_series_terms(digit, terms):
    """Return digit + digit digit + ..., a series of repeated digits.

    Ask:
        sum of the series 9 + 99 + 999 with n terms
        sum of a + aa + aaa + aaaa for a digit and a number of terms
        add repdigits of a digit up to n terms
        2 + 22 + 222 + ... up to n terms
        series of repeated digits

    >>> sum_of_series_terms(9, 3)
    1107
    >>> sum_of_series_terms(2, 1)
    2
    """
    return sum(int(str(digit) * length) for length in range(1, terms + 1))


def exponential_series(x, n):
    """Return 1 + x + x^2/2! + ... with n terms.

    Ask:
        sum of the series 1 + x + x^2/2! + x^3/3! with n terms
        approximate e to the x with a power series of n terms
        taylor series of exp with a given number of terms
        partial sum of x^k / k!
        sum of x to the k over k factorial

    >>> exponential_series(1, 3)
    2.5
    >>> exponential_series(2, 1)
    1.0
    """
    return sum(x ** k / math.factorial(k) for k in range(n))


def geometric_mean_of_two(a, b):
    """Return the geometric mean of two numbers.

    Ask:
        geometric mean of two numbers
        square root of the product of a and b
        mean proportional of two values
        sqrt(a * b)
        geometric average of a and b

    >>> geometric_mean_of_two(4, 9)
    6.0
    """
    return math.sqrt(a * b)


def gcd_of_three(a, b, c):
    """Return the greatest common divisor of three numbers.

    Ask:
        gcd of three numbers
        greatest common divisor of a, b and c
        hcf of 3 numbers
        largest number that divides three integers
        highest common factor of three values

    >>> gcd_of_three(12, 18, 27)
    3
    >>> gcd_of_three(5, 7, 9)
    1
    """
    return math.gcd(math.gcd(a, b), c)


def sum_of_prime_factors(n):
    """Return the sum of the prime factors of a number, counted with multiplicity.

    Ask:
        sum of prime factors
        add up the prime factors of n, repeated ones too
        sum of the prime factorization of a number
        integer log of n: total of its prime factors
        sum of primes that multiply to n

    >>> sum_of_prime_factors(12)
    7
    >>> sum_of_prime_factors(7), sum_of_prime_factors(1)
    (7, 0)
    """
    total = 0
    divisor = 2
    while divisor * divisor <= n:
        while n % divisor == 0:
            total += divisor
            n //= divisor
        divisor += 1
    return total + n if n > 1 else total


def count_primes_between(a, b):
    """Return how many primes there are from a to b, both included.

    Ask:
        number of prime numbers between a and b
        count the primes in a range
        how many primes are between two numbers inclusive
        count primes from low to high
        amount of prime numbers in an interval

    >>> count_primes_between(1, 10)
    4
    >>> count_primes_between(11, 11), count_primes_between(8, 10)
    (1, 0)
    """
    def is_prime(n):
        return n > 1 and all(n % i != 0 for i in range(2, math.isqrt(n) + 1))

    return sum(1 for n in range(a, b + 1) if is_prime(n))


def nearest_prime(n):
    """Return the prime nearest to a number, the smaller one of two.

    Ask:
        nearest prime to n
        find the prime number closest to a given number
        closest prime
        which prime is nearest to n, the lower one on a tie
        function that returns the prime with the smallest distance to n

    >>> nearest_prime(8), nearest_prime(6), nearest_prime(13), nearest_prime(0)
    (7, 5, 13, 2)
    """
    def is_prime(k):
        return k > 1 and all(k % i != 0 for i in range(2, math.isqrt(k) + 1))

    distance = 0
    while True:
        if is_prime(n - distance):
            return n - distance
        if is_prime(n + distance):
            return n + distance
        distance += 1


def count_common_divisors(a, b):
    """Return how many divisors two numbers have in common.

    Ask:
        number of common divisors of a and b
        count common factors of two numbers
        how many integers divide both a and b
        amount of shared divisors
        count the divisors that two numbers have in common

    >>> count_common_divisors(12, 18)
    4
    >>> count_common_divisors(5, 7)
    1
    """
    divisor = math.gcd(a, b)
    return sum(1 for i in range(1, divisor + 1) if divisor % i == 0)


def log2_floor(n):
    """Return how often a number can be halved until it is 1, the integer logarithm.

    Ask:
        log base 2 without math
        integer binary logarithm with a loop
        how many times can n be divided by two
        floor of log2 of a positive integer
        number of halvings until one is reached

    >>> [log2_floor(n) for n in (1, 2, 7, 8)]
    [0, 1, 2, 3]
    """
    count = 0
    while n > 1:
        n //= 2
        count += 1
    return count


def simplify_ratio(a, b):
    """Return the ratio of two whole numbers in lowest terms, as 'a:b'.

    Ask:
        simplify a ratio of two numbers
        ratio of a to b in lowest terms
        aspect ratio from width and height like 16:9
        reduce 1920:1080 to its simplest form
        ratio as a string with a colon

    >>> simplify_ratio(1920, 1080)
    '16:9'
    >>> simplify_ratio(3, 7)
    '3:7'
    """
    divisor = math.gcd(a, b)
    return f"{a // divisor}:{b // divisor}"


def proportion(a, b, c):
    """Return x with a : b = c : x.

    Ask:
        solve a proportion, rule of three
        if a costs b what does c cost
        rule of three
        cross multiplication to find the fourth value
        find x in a / b = c / x

    >>> proportion(2, 10, 3)
    15.0
    """
    return b * c / a


def add_mixed_fractions(a, b):
    """Return the sum of two fractions given as strings such as '1/2'.

    Ask:
        add two fractions given as strings
        sum of '1/2' and '1/3' as a fraction string
        fraction strings added, result in lowest terms
        function that adds fractions written as text like 3/4
        parse two fraction strings and return the sum

    >>> add_mixed_fractions("1/2", "1/3")
    '5/6'
    >>> add_mixed_fractions("1/2", "1/2")
    '1'
    """
    return str(Fraction(a) + Fraction(b))
