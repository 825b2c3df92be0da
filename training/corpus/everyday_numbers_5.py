"""Everyday requests about numbers: sums and counts over ranges, digits and divisors."""
import math
from itertools import permutations


def sum_of_even_below(n):
    """Return the sum of the even numbers below n.

    Ask:
        sum of the even numbers below n
        add all even numbers smaller than n
        total of the even integers less than n
        sum of 0, 2, 4 and so on, n not included

    >>> sum_of_even_below(10), sum_of_even_below(11), sum_of_even_below(0)
    (20, 30, 0)
    """
    return sum(range(0, n, 2))


def sum_of_odd_below(n):
    """Return the sum of the odd numbers below n.

    Ask:
        sum of the odd numbers below n
        add all odd numbers smaller than n
        total of the odd integers less than n
        sum of 1, 3, 5 and so on, n excluded

    >>> sum_of_odd_below(6), sum_of_odd_below(7), sum_of_odd_below(1)
    (9, 9, 0)
    """
    return sum(range(1, n, 2))


def sum_of_multiples_below(k, n):
    """Return the sum of the multiples of k below n.

    Ask:
        sum of the multiples of k below n
        add up all numbers less than n divisible by k
        total of every multiple of k under a limit
        sum of k, 2k, 3k up to but not including n

    >>> sum_of_multiples_below(3, 10), sum_of_multiples_below(5, 5)
    (18, 0)
    """
    return sum(range(k, n, k))


def sum_of_cubes_below(n):
    """Return the sum of the cubes of the positive numbers below n.

    Ask:
        sum of cubes of numbers below n
        add the cubes of all positive integers smaller than n
        1 cubed plus 2 cubed and so on, n not included
        total of i**3 for i less than n

    >>> sum_of_cubes_below(4), sum_of_cubes_below(1)
    (36, 0)
    """
    return sum(i ** 3 for i in range(1, n))


def sum_of_squares_between(a, b):
    """Return the sum of the squares of the integers from a to b.

    Ask:
        sum of the squares between two numbers
        add the squares of all integers from a to b inclusive
        square every number in the range a to b and sum
        sum of i squared for i from start to end

    >>> sum_of_squares_between(2, 4), sum_of_squares_between(3, 2)
    (29, 0)
    """
    return sum(i * i for i in range(a, b + 1))


def sum_of_even_squares_to(n):
    """Return the sum of the squares of the even numbers up to n.

    Ask:
        sum of the squares of the even numbers up to n
        add the squares of 2, 4, 6 up to n
        total of squared even integers from 1 to n
        even squares summed to a limit

    >>> sum_of_even_squares_to(6), sum_of_even_squares_to(1)
    (56, 0)
    """
    return sum(i * i for i in range(2, n + 1, 2))


def sum_of_odd_squares_to(n):
    """Return the sum of the squares of the odd numbers up to n.

    Ask:
        sum of the squares of the odd numbers up to n
        add the squares of 1, 3, 5 up to n
        total of squared odd integers from 1 to n
        odd squares summed to a limit

    >>> sum_of_odd_squares_to(5), sum_of_odd_squares_to(0)
    (35, 0)
    """
    return sum(i * i for i in range(1, n + 1, 2))


def product_of_odd_to(n):
    """Return the product of the odd numbers up to n.

    Ask:
        product of all odd numbers up to n
        multiply 1, 3, 5 and so on up to n
        multiply the odd integers from 1 to n
        product of the odd numbers in 1..n

    >>> product_of_odd_to(7), product_of_odd_to(8), product_of_odd_to(0)
    (105, 105, 1)
    """
    return math.prod(range(1, n + 1, 2))


def product_of_even_to(n):
    """Return the product of the positive even numbers up to n.

    Ask:
        product of all even numbers up to n
        multiply 2, 4, 6 and so on up to n
        multiply the even integers from 2 to n
        product of the even numbers in 1..n

    >>> product_of_even_to(7), product_of_even_to(1)
    (48, 1)
    """
    return math.prod(range(2, n + 1, 2))


def sum_divisible_between(a, b, k):
    """Return the sum of the integers from a to b that are divisible by k.

    Ask:
        sum of all three digit numbers divisible by 7 with the limits as parameters
        sum of the numbers between a and b divisible by k
        add the multiples of k in a range
        total of the integers from start to end which k divides

    >>> sum_divisible_between(100, 120, 7), sum_divisible_between(1, 2, 3)
    (336, 0)
    """
    return sum(i for i in range(a, b + 1) if i % k == 0)


def count_divisible_between(a, b, k):
    """Return how many integers from a to b are divisible by k.

    Ask:
        how many numbers between a and b are divisible by k
        count the multiples of k in a range, both ends included
        number of integers from start to end divisible by k
        count divisible numbers in an interval

    >>> count_divisible_between(6, 11, 2), count_divisible_between(0, 10, 5)
    (3, 3)
    >>> count_divisible_between(1, 2, 3)
    0
    """
    return b // k - (a - 1) // k


def count_divisible_by_either_below(n, a, b):
    """Return how many positive integers below n are divisible by a or b.

    Ask:
        count numbers below n divisible by 3 or 5
        how many positive integers less than n are multiples of a or b
        number of integers under a limit divisible by one of two numbers
        count multiples of either below n

    >>> count_divisible_by_either_below(10, 3, 5), count_divisible_by_either_below(16, 3, 5)
    (4, 7)
    """
    return sum(1 for i in range(1, n) if i % a == 0 or i % b == 0)


def count_squares_between(a, b):
    """Return how many perfect squares lie between a and b, both included.

    Ask:
        how many perfect squares between a and b
        count the square numbers in a range
        number of perfect squares from start to end inclusive
        count squares in an interval

    >>> count_squares_between(3, 9), count_squares_between(17, 24), count_squares_between(0, 4)
    (2, 0, 3)
    """
    if b < 0:
        return 0
    below = math.isqrt(a - 1) + 1 if a > 0 else 0
    return math.isqrt(b) + 1 - below


def squares_between(a, b):
    """Return the perfect squares between a and b, both included.

    Ask:
        perfect squares in a range
        list all square numbers from a to b
        which numbers between start and end are perfect squares
        squares within an interval

    >>> squares_between(3, 25), squares_between(17, 24), squares_between(0, 1)
    ([4, 9, 16, 25], [], [0, 1])
    """
    return [i * i for i in range(math.isqrt(max(b, 0)) + 1) if a <= i * i <= b]


def numbers_with_digit_sum_below(n, total):
    """Return the numbers below n whose digits sum to a total.

    Ask:
        numbers whose digits sum to s below n
        all positive integers less than n with digit sum s
        list the numbers under a limit having a given sum of digits
        which numbers below n have the digit sum s

    >>> numbers_with_digit_sum_below(31, 3), numbers_with_digit_sum_below(5, 9)
    ([3, 12, 21, 30], [])
    """
    return [number for number in range(1, n) if sum(map(int, str(number))) == total]


def largest_with_even_digit_sum(numbers):
    """Return the largest number with an even digit sum, or None.

    Ask:
        largest number with an even digit sum
        biggest element whose digits add up to an even number
        maximum among the numbers whose sum of digits is even
        of the numbers with even digit sum the greatest

    >>> largest_with_even_digit_sum([12, 33, 40, 21]), largest_with_even_digit_sum([12])
    (40, None)
    """
    return max(
        (number for number in numbers if sum(map(int, str(abs(number)))) % 2 == 0),
        default=None,
    )


def number_with_largest_digit_sum(numbers):
    """Return the number with the largest digit sum, the first one on ties.

    Ask:
        number with the largest digit sum in a list
        which number has the biggest sum of digits
        find the element whose digits add up to the most
        max by digit sum

    >>> number_with_largest_digit_sum([100, 59, 95, 40])
    59
    """
    return max(numbers, key=lambda number: sum(map(int, str(abs(number)))))


def has_even_digit_sum(n):
    """Return whether the sum of the digits of a number is even.

    Ask:
        is the digit sum of a number even
        check if the digits add up to an even number
        even sum of digits or not
        true if the sum of the digits is divisible by two

    >>> has_even_digit_sum(13), has_even_digit_sum(-12), has_even_digit_sum(0)
    (True, False, True)
    """
    return sum(map(int, str(abs(n)))) % 2 == 0


def sum_of_prime_digits(n):
    """Return the sum of the prime digits of a number.

    Ask:
        sum of the prime digits of a number
        add the digits that are prime
        total of the digits 2, 3, 5 and 7 in a number
        only the prime digits summed

    >>> sum_of_prime_digits(12357), sum_of_prime_digits(-409)
    (17, 0)
    """
    return sum(int(digit) for digit in str(abs(n)) if digit in "2357")


def count_prime_digits(n):
    """Return how many digits of a number are prime.

    Ask:
        count the prime digits of a number
        how many digits of n are prime numbers
        number of digits that are 2, 3, 5 or 7
        prime digit count

    >>> count_prime_digits(12357), count_prime_digits(409), count_prime_digits(-22)
    (4, 0, 2)
    """
    return sum(digit in "2357" for digit in str(abs(n)))


def has_only_odd_digits(n):
    """Return whether all digits of a number are odd.

    Ask:
        does a number consist of odd digits only
        check that a number has only odd digits
        true if every digit is 1, 3, 5, 7 or 9
        is a number made of nothing but odd digits

    >>> has_only_odd_digits(135), has_only_odd_digits(123), has_only_odd_digits(-7)
    (True, False, True)
    """
    return all(digit in "13579" for digit in str(abs(n)))


def primes_with_odd_digits(limit):
    """Return the primes up to a limit whose digits are all odd.

    Ask:
        prime numbers whose digits are all odd
        primes up to n without an even digit
        list the primes below a limit having only odd digits
        primes made of the digits 1, 3, 5, 7 and 9

    >>> primes_with_odd_digits(40)
    [3, 5, 7, 11, 13, 17, 19, 31, 37]
    """
    def is_prime(n):
        return n > 1 and all(n % i != 0 for i in range(2, math.isqrt(n) + 1))

    return [n for n in range(1, limit + 1, 2) if set(str(n)) <= set("13579") and is_prime(n)]


def product_of_nonzero_digits(n):
    """Return the product of the digits of a number that are not zero.

    Ask:
        product of digits without zeros
        multiply the nonzero digits of a number
        product of all digits ignoring 0
        digit product skipping zeros

    >>> product_of_nonzero_digits(205), product_of_nonzero_digits(-31), product_of_nonzero_digits(0)
    (10, 3, 1)
    """
    return math.prod(int(digit) for digit in str(abs(n)) if digit != "0")


def sum_of_first_k_digits(n, k):
    """Return the sum of the first k digits of a number.

    Ask:
        sum of the first k digits
        add the leading digits of a number
        digit sum of the first three digits, k given
        total of the k leftmost digits

    >>> sum_of_first_k_digits(4521, 2), sum_of_first_k_digits(-45, 5)
    (9, 9)
    """
    return sum(map(int, str(abs(n))[:k]))


def first_k_digits(n, k):
    """Return the number made of the first k digits.

    Ask:
        first k digits of a number
        leading digits of an integer as a number
        keep only the first three digits of a number, k given
        take the leftmost n digits

    >>> first_k_digits(98765, 2), first_k_digits(7, 3)
    (98, 7)
    """
    return int(str(abs(n))[:k])


def last_k_digits(n, k):
    """Return the number made of the last k digits.

    Ask:
        last k digits of a number
        trailing digits of an integer as a number
        keep only the last two digits, k given
        take the rightmost n digits with modulo

    >>> last_k_digits(98765, 2), last_k_digits(-1203, 3), last_k_digits(7, 3)
    (65, 203, 7)
    """
    return abs(n) % 10 ** k


def middle_digit(n):
    """Return the middle digit of a number, the left one of two.

    Ask:
        middle digit of a number
        get the digit in the centre of an integer
        digit that stands in the middle
        central digit of a three digit number

    >>> middle_digit(473), middle_digit(-1234), middle_digit(8)
    (7, 2, 8)
    """
    digits = str(abs(n))
    return int(digits[(len(digits) - 1) // 2])


def halves_have_equal_digit_sum(n):
    """Return whether both halves of the digits of a number have the same sum.

    Ask:
        lucky ticket number
        sum of the first half of the digits equals the sum of the second half
        is a ticket number lucky
        do both halves of a number have the same digit sum

    >>> halves_have_equal_digit_sum(385916), halves_have_equal_digit_sum(231002)
    (True, False)
    >>> halves_have_equal_digit_sum(12921), halves_have_equal_digit_sum(7)
    (True, True)
    """
    digits = [int(digit) for digit in str(n)]
    half = len(digits) // 2
    return sum(digits[:half]) == sum(digits[len(digits) - half:])


def digit_permutations(n):
    """Return all distinct numbers made of the digits of a number, sorted.

    Ask:
        all permutations of the digits of a number
        every number that can be formed by rearranging the digits
        list of the numbers with the same digits
        rearrange the digits in all ways

    >>> digit_permutations(121), digit_permutations(10)
    ([112, 121, 211], [1, 10])
    """
    return sorted({int("".join(digits)) for digits in permutations(str(n))})


def number_rotations(n):
    """Return all rotations of the digits of a number.

    Ask:
        all rotations of a number
        rotate the digits of an integer in every way
        cyclic shifts of the digits of a number
        list every circular rotation of n

    >>> number_rotations(197), number_rotations(5)
    ([197, 971, 719], [5])
    """
    digits = str(n)
    return [int(digits[i:] + digits[:i]) for i in range(len(digits))]


def insert_digit(n, digit, position):
    """Return the number with a digit inserted at a position counted from the left.

    Ask:
        insert a digit into a number at a position
        put a digit at index i of an integer
        add a digit in the middle of a number
        number with an extra digit at a place

    >>> insert_digit(1234, 9, 2), insert_digit(7, 1, 0), insert_digit(-12, 0, 2)
    (12934, 17, -120)
    """
    digits = str(abs(n))
    number = int(digits[:position] + str(digit) + digits[position:])
    return number if n >= 0 else -number


def digits_differ_by_one(n):
    """Return whether neighbouring digits of a number differ by exactly one.

    Ask:
        stepping number check
        do adjacent digits of a number differ by 1
        is each digit one more or one less than the one before
        neighbour digits with difference one

    >>> digits_differ_by_one(4321), digits_differ_by_one(454), digits_differ_by_one(133)
    (True, True, False)
    >>> digits_differ_by_one(7)
    True
    """
    digits = [int(digit) for digit in str(abs(n))]
    return all(abs(a - b) == 1 for a, b in zip(digits, digits[1:]))


def has_double_digit(n):
    """Return whether a number has two equal digits next to each other.

    Ask:
        does a number contain the same digit twice in a row
        two equal adjacent digits in a number
        check for a double digit in an integer
        neighbouring digits that are the same

    >>> has_double_digit(1223), has_double_digit(1212), has_double_digit(-11)
    (True, False, True)
    """
    digits = str(abs(n))
    return any(a == b for a, b in zip(digits, digits[1:]))


def count_distinct_digits(n):
    """Return how many different digits a number has.

    Ask:
        count the distinct digits of a number
        how many different digits does n have
        number of unique digits in an integer
        size of the set of digits

    >>> count_distinct_digits(1223), count_distinct_digits(-7), count_distinct_digits(0)
    (3, 1, 1)
    """
    return len(set(str(abs(n))))


def missing_digits(n):
    """Return the digits that do not occur in a number.

    Ask:
        which digits are missing in a number
        digits from 0 to 9 not used in n
        list of digits that do not appear in an integer
        unused digits of a number

    >>> missing_digits(1234567), missing_digits(9876543210)
    ([0, 8, 9], [])
    """
    return [digit for digit in range(10) if str(digit) not in str(n)]


def is_pandigital(n):
    """Return whether a number contains each digit from 1 to its length exactly once.

    Ask:
        is a number pandigital 1 to n
        uses all the digits from 1 to n exactly once
        check a 1 to 9 pandigital number
        digits are a permutation of 1..n

    >>> is_pandigital(2143), is_pandigital(123456789), is_pandigital(1224), is_pandigital(102)
    (True, True, False, False)
    """
    digits = sorted(map(int, str(n)))
    return digits == list(range(1, len(digits) + 1))


def numbers_with_exactly_n_divisors(limit, n):
    """Return the numbers up to a limit that have exactly n divisors.

    Ask:
        numbers with exactly three divisors
        list all integers up to a limit having exactly n divisors
        which numbers have k divisors
        find numbers by their number of divisors

    >>> numbers_with_exactly_n_divisors(30, 3), numbers_with_exactly_n_divisors(3, 1)
    ([4, 9, 25], [1])
    """
    def count_divisors(number):
        return sum(1 for i in range(1, number + 1) if number % i == 0)

    return [number for number in range(1, limit + 1) if count_divisors(number) == n]


def number_with_most_divisors(limit):
    """Return the smallest number up to a limit with the most divisors.

    Ask:
        number with the most divisors up to n
        which number below the limit has the largest number of divisors
        integer from 1 to n with the highest divisor count
        most divisible number up to n

    >>> number_with_most_divisors(10), number_with_most_divisors(13), number_with_most_divisors(1)
    (6, 12, 1)
    """
    counts = [0] * (limit + 1)
    for divisor in range(1, limit + 1):
        for multiple in range(divisor, limit + 1, divisor):
            counts[multiple] += 1
    return counts.index(max(counts))


def has_odd_number_of_divisors(n):
    """Return whether a positive number has an odd number of divisors.

    Ask:
        numbers with an odd number of divisors
        does n have an odd count of divisors
        check if the number of divisors is odd
        odd divisor count test

    >>> [has_odd_number_of_divisors(n) for n in (16, 12, 1)]
    [True, False, True]
    """
    return math.isqrt(n) ** 2 == n


def even_divisors(n):
    """Return the even divisors of a number.

    Ask:
        even divisors of a number
        all divisors of n that are even
        list the factors divisible by two
        which even numbers divide n

    >>> even_divisors(12), even_divisors(9)
    ([2, 4, 6, 12], [])
    """
    return [i for i in range(2, n + 1, 2) if n % i == 0]


def odd_divisors(n):
    """Return the odd divisors of a number.

    Ask:
        odd divisors of a number
        all divisors of n that are odd
        list the factors not divisible by two
        which odd numbers divide n

    >>> odd_divisors(12), odd_divisors(8)
    ([1, 3], [1])
    """
    return [i for i in range(1, n + 1, 2) if n % i == 0]


def count_primes_in(numbers):
    """Return how many prime numbers a list has.

    Ask:
        count of prime numbers in a list
        how many primes are in a list
        number of elements that are prime
        count the primes of an array

    >>> count_primes_in([1, 2, 3, 4, 9, 11, -3]), count_primes_in([])
    (3, 0)
    """
    def is_prime(n):
        return n > 1 and all(n % i != 0 for i in range(2, math.isqrt(n) + 1))

    return sum(1 for number in numbers if is_prime(number))


def largest_prime_in(numbers):
    """Return the largest prime of a list, or None.

    Ask:
        largest prime number in a list
        biggest element that is prime
        maximum of the primes in an array
        greatest prime among the numbers

    >>> largest_prime_in([4, 7, 11, 12]), largest_prime_in([1, 4])
    (11, None)
    """
    def is_prime(n):
        return n > 1 and all(n % i != 0 for i in range(2, math.isqrt(n) + 1))

    return max((number for number in numbers if is_prime(number)), default=None)


def is_prime_digit_sum(n):
    """Return whether the digit sum of a number is prime.

    Ask:
        is the sum of the digits prime
        check that the digit sum of a number is a prime number
        digits add up to a prime
        prime digit sum

    >>> is_prime_digit_sum(23), is_prime_digit_sum(13), is_prime_digit_sum(10)
    (True, False, False)
    """
    total = sum(map(int, str(abs(n))))
    return total > 1 and all(total % i != 0 for i in range(2, math.isqrt(total) + 1))


def has_even_ones(n):
    """Return whether the binary form of a number has an even number of ones.

    Ask:
        check if the binary representation has an even number of ones
        is a number evil
        even count of set bits
        true if the number of 1 bits is even

    >>> has_even_ones(3), has_even_ones(7), has_even_ones(0)
    (True, False, True)
    """
    return bin(n).count("1") % 2 == 0


def swap_halves_32(n):
    """Return a 32-bit number with its upper and lower 16 bits swapped.

    Ask:
        swap the two halves of a 32 bit number
        exchange the high and low 16 bits
        swap upper and lower word of a 32-bit integer
        rotate a 32 bit value by 16

    >>> hex(swap_halves_32(0x12345678)), swap_halves_32(1)
    ('0x56781234', 65536)
    """
    return (n & 0xFFFF) << 16 | n >> 16 & 0xFFFF


def prime_pairs_with_sum(n):
    """Return all pairs of primes that add up to n.

    Ask:
        all ways to write n as a sum of two primes
        every goldbach pair of n
        pairs of prime numbers whose sum is n
        list the prime pairs p <= q with p + q = n

    >>> prime_pairs_with_sum(10), prime_pairs_with_sum(11), prime_pairs_with_sum(4)
    ([(3, 7), (5, 5)], [], [(2, 2)])
    """
    def is_prime(number):
        return number > 1 and all(number % i != 0 for i in range(2, math.isqrt(number) + 1))

    return [(p, n - p) for p in range(2, n // 2 + 1) if is_prime(p) and is_prime(n - p)]


def ways_to_sum_with_two_squares(n):
    """Return all pairs of non-negative integers a <= b with a * a + b * b == n.

    Ask:
        all ways to write n as a sum of two squares
        pairs whose squares add up to n
        every a and b with a squared plus b squared equal to n
        list the representations as two squares

    >>> ways_to_sum_with_two_squares(25), ways_to_sum_with_two_squares(3)
    ([(0, 5), (3, 4)], [])
    """
    pairs = []
    for a in range(math.isqrt(n // 2) + 1):
        b = math.isqrt(n - a * a)
        if a * a + b * b == n:
            pairs.append((a, b))
    return pairs
