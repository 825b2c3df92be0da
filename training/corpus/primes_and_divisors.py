"""Prime numbers, factorization, divisors, perfect numbers, greatest common divisors."""
import functools
import itertools
import math


def is_prime(n):
    """Tell whether an integer is prime.

    Ask:
        check if a number is prime
        function that tells whether n is a prime number
        is prime
        write a program to determine prime numbers by trial division
        test primality of an integer
        does a number have no divisors other than 1 and itself

    >>> [n for n in range(-2, 30) if is_prime(n)]
    [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
    >>> is_prime(49), is_prime(7919)
    (False, True)
    """
    if n < 2:
        return False
    for i in range(2, math.isqrt(n) + 1):
        if n % i == 0:
            return False
    return True


def is_prime_fast(n):
    """Tell whether an integer is prime, testing only divisors 6k - 1 and 6k + 1.

    Ask:
        fast prime check with 6k +- 1
        optimized primality test by trial division
        efficient is_prime that skips multiples of 2 and 3
        check primes testing only candidates of the form 6k plus or minus 1

    >>> [n for n in range(40) if is_prime_fast(n)]
    [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]
    >>> is_prime_fast(25), is_prime_fast(49), is_prime_fast(121)
    (False, False, False)
    """
    if n < 4:
        return n > 1
    if n % 2 == 0 or n % 3 == 0:
        return False
    i = 5
    while i * i <= n:
        if n % i == 0 or n % (i + 2) == 0:
            return False
        i += 6
    return True


def is_prime_miller_rabin(n):
    """Tell whether an integer below 3.3e24 is prime with the Miller-Rabin test.

    Ask:
        miller rabin primality test
        primality test for large numbers
        check whether a very big integer is prime
        deterministic miller-rabin with fixed bases

    >>> [n for n in range(30) if is_prime_miller_rabin(n)]
    [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
    >>> is_prime_miller_rabin(2 ** 61 - 1), is_prime_miller_rabin(1)
    (True, False)
    >>> [n for n in range(1800, 1880) if is_prime_miller_rabin(n)]
    [1801, 1811, 1823, 1831, 1847, 1861, 1867, 1871, 1873, 1877, 1879]
    >>> any(is_prime_miller_rabin(n) for n in (561, 3215031751, 318665857834031151167461))
    False
    """
    bases = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41)
    if n < 2:
        return False
    for p in bases:
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in bases:
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def sieve_of_eratosthenes(limit):
    """Return all primes up to a limit.

    Ask:
        sieve of eratosthenes
        all prime numbers up to n with a sieve
        generate primes up to a limit efficiently
        list of primes less than or equal to n
        find every prime up to limit
        primes up to n
        list of all primes up to n
        list primes up to a limit

    >>> sieve_of_eratosthenes(30)
    [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
    >>> sieve_of_eratosthenes(2)
    [2]
    >>> sieve_of_eratosthenes(1)
    []
    """
    is_prime = [True] * (limit + 1)
    primes = []
    for n in range(2, limit + 1):
        if is_prime[n]:
            primes.append(n)
            for multiple in range(n * n, limit + 1, n):
                is_prime[multiple] = False
    return primes


def first_primes(n):
    """Return the first n primes.

    Ask:
        first n prime numbers
        generate a list of the first n primes
        return n primes starting with 2
        function that collects the first so many prime numbers

    >>> first_primes(6)
    [2, 3, 5, 7, 11, 13]
    >>> first_primes(0)
    []
    >>> first_primes(1)
    [2]
    """
    primes = []
    candidate = 2
    while len(primes) < n:
        if all(candidate % p != 0 for p in primes):
            primes.append(candidate)
        candidate += 1
    return primes


def nth_prime(n):
    """Return the nth prime, counting from 1.

    Ask:
        nth prime number
        find the n-th prime
        which prime is at position n
        get the 100th prime
        10001st prime
        find the n-th prime number

    >>> [nth_prime(n) for n in (1, 2, 3, 10)]
    [2, 3, 5, 29]
    """
    count, candidate = 0, 1
    while count < n:
        candidate += 1
        if all(candidate % i != 0 for i in range(2, math.isqrt(candidate) + 1)):
            count += 1
    return candidate


def primes():
    """Yield the primes without end.

    Ask:
        generator of prime numbers
        infinite prime generator
        yield primes one after another
        endless iterator over prime numbers

    >>> list(itertools.islice(primes(), 8))
    [2, 3, 5, 7, 11, 13, 17, 19]
    """
    found = []
    for n in itertools.count(2):
        if all(n % p != 0 for p in itertools.takewhile(lambda p: p * p <= n, found)):
            found.append(n)
            yield n


def primes_in_range(start, end):
    """Return the primes from start to end, both included.

    Ask:
        prime numbers in a range
        list all primes between two numbers
        find primes in an interval from start to end
        return every prime number from a to b inclusive
        all primes between a and b
        all prime numbers between two numbers

    >>> primes_in_range(10, 20)
    [11, 13, 17, 19]
    >>> primes_in_range(-5, 3)
    [2, 3]
    >>> primes_in_range(24, 28)
    []
    >>> primes_in_range(4, 9)
    [5, 7]
    """
    result = []
    for n in range(max(start, 2), end + 1):
        if all(n % i != 0 for i in range(2, math.isqrt(n) + 1)):
            result.append(n)
    return result


def print_primes(limit):
    """Print all primes up to a limit.

    Ask:
        print prime numbers up to n
        display all primes up to a limit
        program that prints the primes from 2 to n
        nested loop that prints prime numbers

    >>> print_primes(7)
    2
    3
    5
    7
    """
    for n in range(2, limit + 1):
        for i in range(2, n):
            if n % i == 0:
                break
        else:
            print(n)


def count_primes(n):
    """Return the number of primes below n.

    Ask:
        count the primes less than n
        how many prime numbers are there below n
        number of primes smaller than a given number
        count primes with a sieve

    >>> count_primes(10)
    4
    >>> count_primes(11)
    4
    >>> count_primes(2), count_primes(0)
    (0, 0)
    >>> count_primes(100)
    25
    """
    if n < 3:
        return 0
    sieve = [True] * n
    sieve[0] = sieve[1] = False
    for i in range(2, math.isqrt(n) + 1):
        if sieve[i]:
            for multiple in range(i * i, n, i):
                sieve[multiple] = False
    return sum(sieve)


def sum_of_primes(limit):
    """Return the sum of the primes up to a limit.

    Ask:
        sum of all primes up to n
        add all prime numbers not exceeding a limit
        total of the primes less than or equal to n
        prime sum up to limit
        sum of all primes below two million

    >>> sum_of_primes(10)
    17
    >>> sum_of_primes(2)
    2
    >>> sum_of_primes(1)
    0
    """
    total = 0
    for n in range(2, limit + 1):
        if all(n % i != 0 for i in range(2, math.isqrt(n) + 1)):
            total += n
    return total


def next_prime(n):
    """Return the smallest prime greater than n.

    Ask:
        next prime after a number
        smallest prime greater than n
        find the following prime number
        first prime above n

    >>> next_prime(7)
    11
    >>> next_prime(0)
    2
    >>> next_prime(24)
    29
    """
    candidate = max(n + 1, 2)
    while any(candidate % i == 0 for i in range(2, math.isqrt(candidate) + 1)):
        candidate += 1
    return candidate


def previous_prime(n):
    """Return the largest prime below n, or None.

    Ask:
        previous prime before a number
        largest prime smaller than n
        find the closest prime below n
        biggest prime less than a number, none if there is none

    >>> previous_prime(11)
    7
    >>> previous_prime(3)
    2
    >>> previous_prime(2) is None
    True
    """
    for candidate in range(n - 1, 1, -1):
        if all(candidate % i != 0 for i in range(2, math.isqrt(candidate) + 1)):
            return candidate
    return None


def filter_primes(numbers):
    """Return the primes of a list.

    Ask:
        take a list of integers and return only those that are prime
        keep only the primes in a list
        find all primes in a list of integers
        return the prime elements of an array
        keep only the primes of a list
        keep just the primes of a list

    >>> filter_primes([1, 2, 3, 4, 5, 9, 11])
    [2, 3, 5, 11]
    >>> filter_primes([4, -3, 0])
    []
    """
    def is_prime(n):
        return n > 1 and all(n % i != 0 for i in range(2, math.isqrt(n) + 1))

    return [n for n in numbers if is_prime(n)]


def prime_factors(n):
    """Return the prime factors of a positive integer with repetition.

    Ask:
        prime factors of a number
        prime factorization as a list
        factorize an integer into primes
        decompose n into its prime factors, 12 gives [2, 2, 3]
        find all prime factors with multiplicity

    >>> prime_factors(12)
    [2, 2, 3]
    >>> prime_factors(97)
    [97]
    >>> prime_factors(1)
    []
    >>> prime_factors(49)
    [7, 7]
    """
    factors = []
    divisor = 2
    while divisor * divisor <= n:
        if n % divisor == 0:
            factors.append(divisor)
            n //= divisor
        else:
            divisor += 1
    if n > 1:
        factors.append(n)
    return factors


def prime_factorization(n):
    """Return the prime factors of a positive integer with their exponents.

    Ask:
        prime factorization as a dictionary of exponents
        factorize n into primes with powers, 12 gives {2: 2, 3: 1}
        count how often each prime divides a number
        prime decomposition with exponents
        prime factors with exponents
        prime factors and their powers as a dict

    >>> prime_factorization(12)
    {2: 2, 3: 1}
    >>> prime_factorization(1)
    {}
    >>> prime_factorization(25)
    {5: 2}
    """
    factors = {}
    divisor = 2
    while divisor * divisor <= n:
        while n % divisor == 0:
            factors[divisor] = factors.get(divisor, 0) + 1
            n //= divisor
        divisor += 1
    if n > 1:
        factors[n] = factors.get(n, 0) + 1
    return factors


def distinct_prime_factors(n):
    """Return the distinct prime factors of a positive integer.

    Ask:
        distinct prime factors of a number
        unique prime divisors of an integer
        set of prime factors without repetition
        which primes divide n

    >>> distinct_prime_factors(12)
    [2, 3]
    >>> distinct_prime_factors(1)
    []
    >>> distinct_prime_factors(49)
    [7]
    """
    factors = []
    divisor = 2
    while divisor * divisor <= n:
        if n % divisor == 0:
            factors.append(divisor)
            while n % divisor == 0:
                n //= divisor
        divisor += 1
    if n > 1:
        factors.append(n)
    return factors


def largest_prime_factor(n):
    """Return the largest prime factor of an integer greater than 1.

    Ask:
        largest prime factor of a number
        biggest prime divisor of n
        greatest prime that divides an integer
        project euler problem 3

    >>> largest_prime_factor(13195)
    29
    >>> largest_prime_factor(8)
    2
    >>> largest_prime_factor(17)
    17
    """
    divisor = 2
    while divisor * divisor <= n:
        if n % divisor == 0:
            n //= divisor
        else:
            divisor += 1
    return n


def smallest_prime_factor(n):
    """Return the smallest prime factor of an integer greater than 1.

    Ask:
        smallest prime factor of a number
        least prime divisor of n
        smallest divisor of an integer greater than one
        find the lowest prime that divides n

    >>> smallest_prime_factor(35)
    5
    >>> smallest_prime_factor(9)
    3
    >>> smallest_prime_factor(13)
    13
    """
    for divisor in range(2, math.isqrt(n) + 1):
        if n % divisor == 0:
            return divisor
    return n


def divisors(n):
    """Return all divisors of a positive integer in ascending order.

    Ask:
        all divisors of a number
        find the factors of an integer
        list every number which divides n
        return the divisors of n sorted
        factors of a number as a list
        list every number that divides n

    >>> divisors(12)
    [1, 2, 3, 4, 6, 12]
    >>> divisors(1)
    [1]
    >>> divisors(7)
    [1, 7]
    """
    return [i for i in range(1, n + 1) if n % i == 0]


def divisors_fast(n):
    """Return all divisors of a positive integer, looking only up to its square root.

    Ask:
        all divisors of a number efficiently
        divisors of n in square root time
        find factors in pairs up to sqrt(n)
        fast list of divisors of a large number

    >>> divisors_fast(12)
    [1, 2, 3, 4, 6, 12]
    >>> divisors_fast(36)
    [1, 2, 3, 4, 6, 9, 12, 18, 36]
    >>> divisors_fast(1)
    [1]
    """
    small, large = [], []
    for i in range(1, math.isqrt(n) + 1):
        if n % i == 0:
            small.append(i)
            if i != n // i:
                large.append(n // i)
    return small + large[::-1]


def proper_divisors(n):
    """Return the divisors of a positive integer except itself.

    Ask:
        proper divisors of a number
        all divisors except the number itself
        factors of n without n
        list of numbers smaller than n that divide it

    >>> proper_divisors(12)
    [1, 2, 3, 4, 6]
    >>> proper_divisors(1)
    []
    >>> proper_divisors(2)
    [1]
    """
    return [i for i in range(1, n // 2 + 1) if n % i == 0]


def count_divisors(n):
    """Return the number of divisors of a positive integer.

    Ask:
        count the divisors of a number
        how many divisors does n have
        number of factors of an integer
        divisor counting function tau(n)
        number of divisors
        how many factors has a number

    >>> count_divisors(12)
    6
    >>> count_divisors(16)
    5
    >>> count_divisors(1)
    1
    """
    count = 0
    for i in range(1, math.isqrt(n) + 1):
        if n % i == 0:
            count += 1 if i * i == n else 2
    return count


def sum_of_divisors(n):
    """Return the sum of all divisors of a positive integer.

    Ask:
        sum of all divisors of a number
        add up the factors of n including n
        divisor function sigma
        total of the divisors of an integer

    >>> sum_of_divisors(6)
    12
    >>> sum_of_divisors(1)
    1
    >>> sum_of_divisors(7)
    8
    """
    return sum(i for i in range(1, n + 1) if n % i == 0)


def sum_of_proper_divisors(n):
    """Return the sum of the divisors smaller than the number.

    Ask:
        sum of proper divisors
        aliquot sum of a number
        add the divisors of n except n itself
        total of all factors smaller than the number
        sum of divisors excluding the number itself
        sum of the divisors smaller than n

    >>> sum_of_proper_divisors(6)
    6
    >>> sum_of_proper_divisors(12)
    16
    >>> sum_of_proper_divisors(1)
    0
    """
    return sum(i for i in range(1, n // 2 + 1) if n % i == 0)


def greatest_proper_divisor(n):
    """Return the largest divisor smaller than the number itself.

    Ask:
        largest divisor of a number other than itself
        greatest proper divisor
        biggest factor of n that is less than n
        highest number smaller than n that divides n

    >>> greatest_proper_divisor(15)
    5
    >>> greatest_proper_divisor(7)
    1
    >>> greatest_proper_divisor(16)
    8
    """
    for i in range(n // 2, 0, -1):
        if n % i == 0:
            return i


def factor_pairs(n):
    """Return all pairs of positive integers whose product is n.

    Ask:
        factor pairs of a number
        all pairs of numbers that multiply to n
        find every a and b such that a * b equals n
        list the ways to write n as a product of two integers
        all pairs of factors of n
        pairs of numbers whose product is n

    >>> factor_pairs(12)
    [(1, 12), (2, 6), (3, 4)]
    >>> factor_pairs(9)
    [(1, 9), (3, 3)]
    >>> factor_pairs(1)
    [(1, 1)]
    """
    return [(i, n // i) for i in range(1, math.isqrt(n) + 1) if n % i == 0]


def common_divisors(a, b):
    """Return the divisors that two positive integers share.

    Ask:
        common divisors of two numbers
        all common factors of a and b
        which numbers divide both integers
        list the shared divisors of two numbers
        common factors of two numbers
        list the factors that two numbers share
        which numbers divide both a and b
        factors of a which are also factors of b

    >>> common_divisors(12, 18)
    [1, 2, 3, 6]
    >>> common_divisors(7, 9)
    [1]
    >>> common_divisors(4, 4)
    [1, 2, 4]
    """
    return [i for i in range(1, min(a, b) + 1) if a % i == 0 and b % i == 0]


def is_perfect_number(n):
    """Tell whether a number equals the sum of its proper divisors.

    Ask:
        check if a number is perfect
        perfect number
        is n equal to the sum of its proper divisors
        function that recognizes perfect numbers like 6 and 28
        does the sum of the factors of n without n equal n

    >>> [n for n in range(500) if is_perfect_number(n)]
    [6, 28, 496]
    >>> is_perfect_number(1)
    False
    """
    return n > 0 and sum(i for i in range(1, n // 2 + 1) if n % i == 0) == n


def perfect_numbers(limit):
    """Return the perfect numbers up to a limit.

    Ask:
        all perfect numbers up to n
        list perfect numbers below a limit
        find the perfect numbers from 1 to n
        search perfect numbers in a range

    >>> perfect_numbers(28)
    [6, 28]
    >>> perfect_numbers(5)
    []
    """
    result = []
    for n in range(2, limit + 1):
        if sum(i for i in range(1, n // 2 + 1) if n % i == 0) == n:
            result.append(n)
    return result


def is_abundant(n):
    """Tell whether the proper divisors add up to more than the number.

    Ask:
        abundant number
        check if the sum of proper divisors is greater than the number
        is n abundant
        test whether the factors of n add up to more than n

    >>> is_abundant(12)
    True
    >>> is_abundant(6)
    False
    >>> is_abundant(8)
    False
    """
    return sum(i for i in range(1, n // 2 + 1) if n % i == 0) > n


def is_deficient(n):
    """Tell whether the proper divisors add up to less than the number.

    Ask:
        deficient number
        check if the sum of proper divisors is less than the number
        is n deficient
        test whether the factors of n without n add up to less than n

    >>> is_deficient(8)
    True
    >>> is_deficient(6)
    False
    >>> is_deficient(12)
    False
    """
    return sum(i for i in range(1, n // 2 + 1) if n % i == 0) < n


def classify_number(n):
    """Return 'perfect', 'abundant' or 'deficient' for a positive integer.

    Ask:
        classify a number as perfect, abundant or deficient
        is a number perfect, abundant or deficient
        compare the aliquot sum with the number and name the class
        nicomachus classification of a natural number

    >>> classify_number(6), classify_number(12), classify_number(8)
    ('perfect', 'abundant', 'deficient')
    """
    total = sum(i for i in range(1, n // 2 + 1) if n % i == 0)
    if total == n:
        return "perfect"
    return "abundant" if total > n else "deficient"


def are_amicable(a, b):
    """Tell whether each number is the sum of the other's proper divisors.

    Ask:
        amicable numbers
        check if two numbers are amicable
        are 220 and 284 friendly numbers
        is each number the sum of the proper divisors of the other

    >>> are_amicable(220, 284)
    True
    >>> are_amicable(6, 6)
    False
    >>> are_amicable(220, 285)
    False
    """
    def divisor_sum(n):
        return sum(i for i in range(1, n // 2 + 1) if n % i == 0)

    return a != b and divisor_sum(a) == b and divisor_sum(b) == a


def are_twin_primes(a, b):
    """Tell whether two numbers are primes that differ by 2.

    Ask:
        check if two numbers are twin primes
        are a and b twin primes
        both prime and two apart
        test a pair for being twin primes

    >>> are_twin_primes(11, 13)
    True
    >>> are_twin_primes(7, 5)
    True
    >>> are_twin_primes(7, 9), are_twin_primes(3, 7)
    (False, False)
    """
    def is_prime(n):
        return n > 1 and all(n % i != 0 for i in range(2, math.isqrt(n) + 1))

    return abs(a - b) == 2 and is_prime(a) and is_prime(b)


def twin_primes(limit):
    """Return all pairs of twin primes up to a limit.

    Ask:
        all twin primes up to n
        list pairs of primes that differ by two
        find twin prime pairs below a limit
        generate twin primes

    >>> twin_primes(20)
    [(3, 5), (5, 7), (11, 13), (17, 19)]
    >>> twin_primes(4)
    []
    >>> twin_primes(5)
    [(3, 5)]
    """
    def is_prime(n):
        return all(n % i != 0 for i in range(2, math.isqrt(n) + 1))

    return [(n, n + 2) for n in range(2, limit - 1) if is_prime(n) and is_prime(n + 2)]


def goldbach_pair(n):
    """Return two primes whose sum is an even number greater than 2.

    Ask:
        write an even number as the sum of two primes
        goldbach conjecture: find two primes that add up to n
        goldbach partition of an even number
        two prime numbers whose sum is n

    >>> goldbach_pair(28)
    (5, 23)
    >>> goldbach_pair(4)
    (2, 2)
    """
    def is_prime(k):
        return k > 1 and all(k % i != 0 for i in range(2, math.isqrt(k) + 1))

    for p in range(2, n // 2 + 1):
        if is_prime(p) and is_prime(n - p):
            return p, n - p


def is_circular_prime(n):
    """Tell whether every rotation of the digits is prime.

    Ask:
        circular prime
        check if all rotations of the digits of a number are prime
        is 197 a circular prime
        prime that stays prime when its digits are rotated

    >>> is_circular_prime(197)
    True
    >>> is_circular_prime(19)
    False
    >>> is_circular_prime(2)
    True
    """
    def is_prime(k):
        return k > 1 and all(k % i != 0 for i in range(2, math.isqrt(k) + 1))

    digits = str(n)
    return all(is_prime(int(digits[i:] + digits[:i])) for i in range(len(digits)))


def is_emirp(n):
    """Tell whether a prime gives another prime when reversed.

    Ask:
        emirp number
        check if the reversal of a prime is a different prime
        is 13 an emirp
        prime whose reversed digits are also prime

    >>> is_emirp(13)
    True
    >>> is_emirp(11)
    False
    >>> is_emirp(19)
    False
    """
    def is_prime(k):
        return k > 1 and all(k % i != 0 for i in range(2, math.isqrt(k) + 1))

    reversed_n = int(str(n)[::-1])
    return n != reversed_n and is_prime(n) and is_prime(reversed_n)


def is_palindromic_prime(n):
    """Tell whether a number is a prime and a palindrome.

    Ask:
        palindromic prime
        check if a number is both prime and a palindrome
        is 131 a palprime
        prime number that reads the same backwards

    >>> is_palindromic_prime(131)
    True
    >>> is_palindromic_prime(13), is_palindromic_prime(121), is_palindromic_prime(1)
    (False, False, False)
    """
    if n < 2 or str(n) != str(n)[::-1]:
        return False
    return all(n % i != 0 for i in range(2, math.isqrt(n) + 1))


def is_semiprime(n):
    """Tell whether a number is the product of exactly two primes.

    Ask:
        semiprime
        check if a number is the product of two primes
        is n a biprime
        does the number have exactly two prime factors

    >>> [n for n in range(16) if is_semiprime(n)]
    [4, 6, 9, 10, 14, 15]
    """
    factors = 0
    divisor = 2
    while divisor * divisor <= n:
        while n % divisor == 0:
            factors += 1
            n //= divisor
        divisor += 1
    if n > 1:
        factors += 1
    return factors == 2


def gcd(a, b):
    """Return the greatest common divisor by Euclid's algorithm.

    Ask:
        greatest common divisor of two numbers
        gcd with the euclidean algorithm
        hcf of two numbers
        highest common factor
        write a function to find the gcd of a and b
        largest number that divides both integers
        gcd with euclid's algorithm
        euclidean algorithm
        greatest common divisor of a and b with a loop
        gcd of two numbers
        greatest common divisor of a and b

    >>> gcd(48, 18)
    6
    >>> gcd(7, 5)
    1
    >>> gcd(0, 9)
    9
    """
    while b:
        a, b = b, a % b
    return a


def gcd_recursive(a, b):
    """Return the greatest common divisor by recursion.

    Ask:
        gcd using recursion
        recursive euclidean algorithm
        recursive greatest common divisor
        hcf of two integers recursively
        recursive gcd
        gcd by calling itself

    >>> gcd_recursive(48, 18)
    6
    >>> gcd_recursive(5, 0)
    5
    >>> gcd_recursive(17, 4)
    1
    """
    if b == 0:
        return a
    return gcd_recursive(b, a % b)


def lcm(a, b):
    """Return the least common multiple of two integers.

    Ask:
        least common multiple of two numbers
        lcm of a and b
        smallest number divisible by both integers
        lowest common multiple
        write a program to calculate the lcm of 2 numbers
        lcm of two numbers using gcd
        least common multiple of a and b
        lcm

    >>> lcm(4, 6)
    12
    >>> lcm(3, 7)
    21
    >>> lcm(0, 5)
    0
    >>> lcm(8, 8)
    8
    """
    if a == 0 or b == 0:
        return 0
    return abs(a * b) // math.gcd(a, b)


def gcd_of_list(numbers):
    """Return the greatest common divisor of a list of integers.

    Ask:
        gcd of a list of numbers
        greatest common divisor of more than two numbers
        highest common factor of an array
        common divisor of all integers in a list

    >>> gcd_of_list([24, 36, 60])
    12
    >>> gcd_of_list([7])
    7
    >>> gcd_of_list([4, 9])
    1
    """
    return functools.reduce(math.gcd, numbers)


def lcm_of_list(numbers):
    """Return the least common multiple of a list of integers.

    Ask:
        lcm of a list of numbers
        least common multiple of several numbers
        smallest number divisible by all numbers in a list
        lowest common multiple of an array

    >>> lcm_of_list([2, 3, 4])
    12
    >>> lcm_of_list([5])
    5
    >>> lcm_of_list([])
    1
    """
    result = 1
    for n in numbers:
        result = result * n // math.gcd(result, n)
    return result


def are_coprime(a, b):
    """Tell whether two integers have no common divisor but 1.

    Ask:
        check if two numbers are coprime
        relatively prime numbers
        are a and b mutually prime
        is the gcd of two integers equal to one

    >>> are_coprime(8, 9)
    True
    >>> are_coprime(8, 6)
    False
    >>> are_coprime(1, 5)
    True
    """
    return math.gcd(a, b) == 1


def smallest_multiple(n):
    """Return the smallest number divisible by all of 1 to n.

    Ask:
        smallest number divisible by all numbers from 1 to n
        smallest positive number evenly divisible by 1 through n
        lcm of the numbers 1 to n
        project euler problem 5

    >>> smallest_multiple(10)
    2520
    >>> smallest_multiple(1)
    1
    >>> smallest_multiple(4)
    12
    """
    return math.lcm(*range(1, n + 1))


def multiples(n, count):
    """Return the first multiples of a number.

    Ask:
        first multiples of a number
        list the first k multiples of n
        generate count multiples of a number
        n, 2n, 3n and so on as a list
        first n multiples of x
        list of the first k multiples of a number
        x, 2x, 3x up to n times x
        the first ten multiples of a number, count given

    >>> multiples(4, 3)
    [4, 8, 12]
    >>> multiples(5, 0)
    []
    """
    return [n * i for i in range(1, count + 1)]


def common_multiples(a, b, limit):
    """Return the common multiples of two numbers up to a limit.

    Ask:
        common multiples of two numbers up to a limit
        all numbers up to limit that are divisible by both a and b
        shared multiples of a and b
        list common multiples below or equal to n

    >>> common_multiples(4, 6, 40)
    [12, 24, 36]
    >>> common_multiples(2, 3, 6)
    [6]
    >>> common_multiples(5, 7, 30)
    []
    """
    return [n for n in range(1, limit + 1) if n % a == 0 and n % b == 0]
