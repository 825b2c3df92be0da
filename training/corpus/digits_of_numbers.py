"""Digits of integers: sums, counts, reversal, Armstrong, palindromes, digital roots."""
from collections import Counter


def digit_sum(n):
    """Return the sum of the digits of an integer.

    Ask:
        sum of the digits of a number
        add up all digits of an integer
        digit sum
        function that takes 1234 and returns 10
        compute the cross sum of a number
        write a function to total the individual digits of n

    >>> digit_sum(1234)
    10
    >>> digit_sum(-45)
    9
    >>> digit_sum(0)
    0
    """
    return sum(int(digit) for digit in str(abs(n)))


def digit_sum_with_loop(n):
    """Return the digit sum using modulo and a while loop.

    Ask:
        sum of digits using a while loop
        sum of digits with modulo and integer division
        digit sum without converting to a string
        add the digits of a number with % 10 and // 10

    >>> digit_sum_with_loop(1234)
    10
    >>> digit_sum_with_loop(0)
    0
    >>> digit_sum_with_loop(9007)
    16
    """
    total = 0
    while n > 0:
        total += n % 10
        n //= 10
    return total


def digit_sum_recursive(n):
    """Return the digit sum by recursion.

    Ask:
        sum of digits using recursion
        recursive digit sum
        recursive function that adds the digits of a number
        add digits of an integer recursively
        sum the digits of a number recursively
        recursive sum of digits of a number

    >>> digit_sum_recursive(1234)
    10
    >>> digit_sum_recursive(7)
    7
    >>> digit_sum_recursive(0)
    0
    """
    if n < 10:
        return n
    return n % 10 + digit_sum_recursive(n // 10)


def digital_root(n):
    """Sum the digits repeatedly until one digit is left.

    Ask:
        digital root of a number
        sum the digits repeatedly until a single digit remains
        add digits again and again until the result has one digit
        reduce a number to one digit by repeated digit sums
        repeated cross sum

    >>> digital_root(9875)
    2
    >>> digital_root(5)
    5
    >>> digital_root(99)
    9
    >>> digital_root(-38)
    2
    """
    n = abs(n)
    while n >= 10:
        n = sum(int(digit) for digit in str(n))
    return n


def product_of_digits(n):
    """Return the product of the digits of an integer.

    Ask:
        product of the digits of a number
        multiply all digits of an integer
        function that takes 234 and returns 24
        digit product

    >>> product_of_digits(234)
    24
    >>> product_of_digits(105)
    0
    >>> product_of_digits(-7)
    7
    """
    product = 1
    for digit in str(abs(n)):
        product *= int(digit)
    return product


def count_digits(n):
    """Return how many digits an integer has.

    Ask:
        count the digits of a number
        how many digits does an integer have
        number of digits in n
        length of an integer in decimal digits
        function that returns the digit count
        number of digits in an integer

    >>> count_digits(12345)
    5
    >>> count_digits(0)
    1
    >>> count_digits(-99)
    2
    """
    return len(str(abs(n)))


def count_digits_with_loop(n):
    """Count the digits of an integer by repeated division.

    Ask:
        count digits of a number using a while loop
        number of digits without converting to string
        count how often a number can be divided by ten to get the number of digits
        digit count using integer division

    >>> count_digits_with_loop(12345)
    5
    >>> count_digits_with_loop(0)
    1
    >>> count_digits_with_loop(10)
    2
    """
    count = 1
    while n >= 10:
        n //= 10
        count += 1
    return count


def reverse_number(n):
    """Return an integer with its digits reversed, keeping the sign.

    Ask:
        reverse the digits of a number
        reverse an integer
        function that turns 123 into 321 and -45 into -54
        write a program to reverse a number
        mirror the digits of an integer, keep the minus sign
        reverse the digits of a number keeping the sign
        reverse an integer, negative stays negative

    >>> reverse_number(123)
    321
    >>> reverse_number(-45)
    -54
    >>> reverse_number(120)
    21
    >>> reverse_number(0)
    0
    """
    reversed_digits = int(str(abs(n))[::-1])
    return reversed_digits if n >= 0 else -reversed_digits


def reverse_number_with_loop(n):
    """Reverse the digits of a non-negative integer arithmetically.

    Ask:
        reverse a number using a while loop
        reverse an integer without converting it to a string
        reverse digits with modulo and division
        arithmetic reversal of a number

    >>> reverse_number_with_loop(1234)
    4321
    >>> reverse_number_with_loop(500)
    5
    >>> reverse_number_with_loop(0)
    0
    """
    result = 0
    while n > 0:
        result = result * 10 + n % 10
        n //= 10
    return result


def is_palindrome_number(n):
    """Tell whether an integer reads the same backwards.

    Ask:
        check if a number is a palindrome
        palindromic number
        is an integer the same when its digits are reversed
        function that returns true for 12321
        does a number read the same forwards and backwards

    >>> is_palindrome_number(12321)
    True
    >>> is_palindrome_number(123)
    False
    >>> is_palindrome_number(-121)
    False
    >>> is_palindrome_number(7)
    True
    """
    digits = str(n)
    return digits == digits[::-1]


def is_palindrome_number_arithmetic(n):
    """Tell whether an integer is a palindrome without strings.

    Ask:
        check palindrome number without converting to string
        palindrome integer test using arithmetic
        is a number palindromic, only with % and //
        reverse the number with a loop and compare it to the original
        is n a palindrome without converting to string

    >>> is_palindrome_number_arithmetic(1221)
    True
    >>> is_palindrome_number_arithmetic(10)
    False
    >>> is_palindrome_number_arithmetic(0)
    True
    >>> is_palindrome_number_arithmetic(-5)
    False
    """
    rest, reversed_number = n, 0
    while rest > 0:
        reversed_number = reversed_number * 10 + rest % 10
        rest //= 10
    return reversed_number == n


def next_palindrome(n):
    """Return the smallest palindrome greater than n.

    Ask:
        next palindrome number after n
        find the smallest palindromic number greater than n
        function that returns the following palindrome
        nearest palindrome above a given integer

    >>> next_palindrome(123)
    131
    >>> next_palindrome(131)
    141
    >>> next_palindrome(9)
    11
    """
    n += 1
    while str(n) != str(n)[::-1]:
        n += 1
    return n


def is_armstrong(n):
    """Tell whether a number equals the sum of its digits to the power of their count.

    Ask:
        check if a number is an armstrong number
        armstrong number
        narcissistic number test
        is 153 equal to the sum of its digits raised to the number of digits
        function to identify armstrong numbers

    >>> [n for n in range(1000) if is_armstrong(n)][-5:]
    [9, 153, 370, 371, 407]
    >>> is_armstrong(9474)
    True
    >>> is_armstrong(10)
    False
    """
    digits = str(n)
    return n == sum(int(digit) ** len(digits) for digit in digits)


def armstrong_numbers(start, end):
    """Return all Armstrong numbers in a closed range.

    Ask:
        all armstrong numbers in a range
        list armstrong numbers between start and end
        find every narcissistic number in an interval
        armstrong numbers up to a limit
        all armstrong numbers between two limits

    >>> armstrong_numbers(100, 500)
    [153, 370, 371, 407]
    >>> armstrong_numbers(8, 10)
    [8, 9]
    >>> armstrong_numbers(153, 153)
    [153]
    """
    result = []
    for n in range(start, end + 1):
        digits = str(n)
        if n == sum(int(digit) ** len(digits) for digit in digits):
            result.append(n)
    return result


def digits_of(n):
    """Return the digits of an integer as a list.

    Ask:
        list of the digits of a number
        split a number into its digits
        convert an integer to a list of digits
        function that turns 123 into [1, 2, 3]
        separate a number into single digits
        digits of a number as a list with a comprehension
        convert an integer to a list of its digits
        123 to [1, 2, 3]
        comprehension int(d) for d in str(n)
        split a number into digits
        convert number to list of digits
        split a whole number into its single digits

    >>> digits_of(123)
    [1, 2, 3]
    >>> digits_of(0)
    [0]
    >>> digits_of(-40)
    [4, 0]
    """
    return [int(digit) for digit in str(abs(n))]


def digits_from_right(n):
    """Return the digits of a non-negative integer, last digit first.

    Ask:
        digits of a number from right to left
        extract the digits with modulo, last one first
        list of digits in reverse order without strings
        get each digit of an integer using % 10
        convert a number to a reversed list of digits
        number to list of digits reversed
        digits of a number starting with the last

    >>> digits_from_right(123)
    [3, 2, 1]
    >>> digits_from_right(0)
    [0]
    >>> digits_from_right(10)
    [0, 1]
    """
    digits = [n % 10]
    while n >= 10:
        n //= 10
        digits.append(n % 10)
    return digits


def number_from_digits(digits):
    """Return the integer that a list of digits spells.

    Ask:
        convert a list of digits to an integer
        join digits into a number
        turn [1, 2, 3] into 123
        build a number from its list of digits
        combine digits into one integer
        convert list of ints to one integer
        join a list of digits into a number
        combine digits into one number
        list of digits to number
        convert list of digits to a number
        digits as a list to one integer

    >>> number_from_digits([1, 2, 3])
    123
    >>> number_from_digits([0, 7])
    7
    >>> number_from_digits([])
    0
    """
    number = 0
    for digit in digits:
        number = number * 10 + digit
    return number


def add_one_to_digits(digits):
    """Add one to a number given as a list of digits.

    Ask:
        plus one for a list of digits
        increment a number represented as an array of digits
        add one to an integer stored as digits
        leetcode plus one

    >>> add_one_to_digits([1, 2, 3])
    [1, 2, 4]
    >>> add_one_to_digits([1, 9, 9])
    [2, 0, 0]
    >>> add_one_to_digits([9])
    [1, 0]
    """
    digits = digits[:]
    for i in range(len(digits) - 1, -1, -1):
        if digits[i] < 9:
            digits[i] += 1
            return digits
        digits[i] = 0
    return [1] + digits


def first_digit(n):
    """Return the first digit of an integer.

    Ask:
        first digit of a number
        leading digit of an integer
        leftmost digit of n
        get the most significant decimal digit

    >>> first_digit(8675)
    8
    >>> first_digit(-31)
    3
    >>> first_digit(4)
    4
    """
    return int(str(abs(n))[0])


def last_digit(n):
    """Return the last digit of an integer.

    Ask:
        last digit of a number
        units digit of an integer
        rightmost digit of n
        get the ones place of a number

    >>> last_digit(8675)
    5
    >>> last_digit(-31)
    1
    >>> last_digit(10)
    0
    """
    return abs(n) % 10


def first_and_last_digit_sum(n):
    """Return the sum of the first and the last digit.

    Ask:
        sum of the first and last digit of a number
        add the leading and the trailing digit of an integer
        function that adds the outer digits of a number
        first digit plus last digit

    >>> first_and_last_digit_sum(2583)
    5
    >>> first_and_last_digit_sum(7)
    14
    >>> first_and_last_digit_sum(-19)
    10
    """
    digits = str(abs(n))
    return int(digits[0]) + int(digits[-1])


def swap_first_and_last_digit(n):
    """Return a non-negative integer with its first and last digit exchanged.

    Ask:
        swap the first and last digit of a number
        exchange the outer digits of an integer
        interchange first and last digits
        function that turns 1234 into 4231

    >>> swap_first_and_last_digit(1234)
    4231
    >>> swap_first_and_last_digit(7)
    7
    >>> swap_first_and_last_digit(25)
    52
    """
    digits = list(str(n))
    digits[0], digits[-1] = digits[-1], digits[0]
    return int("".join(digits))


def nth_digit(n, k):
    """Return the kth digit of a number counted from the left, from 1.

    Ask:
        kth digit of a number from the left
        get the nth digit of an integer
        digit at a given position of a number, counting from the left starting at 1
        return the k-th digit of n

    >>> nth_digit(8675, 1)
    8
    >>> nth_digit(8675, 4)
    5
    """
    return int(str(abs(n))[k - 1])


def digit_at_place(n, place):
    """Return the digit at a place value like 1, 10 or 100.

    Ask:
        digit at the ones, tens or hundreds place
        get the tens digit of a number by place value
        digit of n at the given place value
        extract the digit in a place such as 100

    >>> digit_at_place(8675, 1)
    5
    >>> digit_at_place(8675, 100)
    6
    >>> digit_at_place(42, 1000)
    0
    """
    return n // place % 10


def largest_digit(n):
    """Return the largest digit of an integer.

    Ask:
        largest digit of a number
        find the biggest digit in an integer
        maximum digit of n
        highest digit in a number

    >>> largest_digit(3829)
    9
    >>> largest_digit(-507)
    7
    >>> largest_digit(0)
    0
    """
    return max(int(digit) for digit in str(abs(n)))


def smallest_digit(n):
    """Return the smallest digit of an integer.

    Ask:
        smallest digit of a number
        find the lowest digit in an integer
        minimum digit of n
        least digit of a number

    >>> smallest_digit(3829)
    2
    >>> smallest_digit(-507)
    0
    >>> smallest_digit(6)
    6
    """
    return min(int(digit) for digit in str(abs(n)))


def count_digit(n, digit):
    """Count how often a digit occurs in an integer.

    Ask:
        count how often a digit occurs in a number
        occurrences of a digit in an integer
        how many times does the digit 7 appear in n
        frequency of one digit in a number
        number of times a digit occurs in a number

    >>> count_digit(17737, 7)
    3
    >>> count_digit(100, 0)
    2
    >>> count_digit(5, 6)
    0
    """
    return str(abs(n)).count(str(digit))


def contains_digit(n, digit):
    """Tell whether a digit occurs in an integer.

    Ask:
        check if a number contains a digit
        does the digit occur in the integer
        is a given digit part of a number
        function that tells if n has the digit d in it

    >>> contains_digit(1234, 3)
    True
    >>> contains_digit(1234, 7)
    False
    >>> contains_digit(-10, 0)
    True
    """
    return str(digit) in str(abs(n))


def digit_counts(n):
    """Return a dictionary from each digit to its number of occurrences.

    Ask:
        frequency of each digit in a number
        count each digit of an integer in a dictionary
        histogram of the digits of n
        how many times does every digit appear in a number

    >>> digit_counts(11223)
    {1: 2, 2: 2, 3: 1}
    >>> digit_counts(0)
    {0: 1}
    >>> digit_counts(-505)
    {5: 2, 0: 1}
    """
    return dict(Counter(int(digit) for digit in str(abs(n))))


def count_even_and_odd_digits(n):
    """Return the number of even and of odd digits.

    Ask:
        count even and odd digits of a number
        how many digits of an integer are even and how many are odd
        number of even digits and odd digits in n
        tally the even and odd digits

    >>> count_even_and_odd_digits(12345)
    (2, 3)
    >>> count_even_and_odd_digits(0)
    (1, 0)
    >>> count_even_and_odd_digits(-7)
    (0, 1)
    """
    digits = [int(digit) for digit in str(abs(n))]
    even = sum(digit % 2 == 0 for digit in digits)
    return even, len(digits) - even


def sum_of_even_digits(n):
    """Return the sum of the even digits of an integer.

    Ask:
        sum of the even digits of a number
        add only even digits of an integer
        total of the digits divisible by two
        function which sums up even digits

    >>> sum_of_even_digits(123456)
    12
    >>> sum_of_even_digits(135)
    0
    """
    return sum(int(digit) for digit in str(abs(n)) if int(digit) % 2 == 0)


def sum_of_odd_digits(n):
    """Return the sum of the odd digits of an integer.

    Ask:
        sum of the odd digits of a number
        add only odd digits of an integer
        total of the digits that are not divisible by two
        function which sums up odd digits

    >>> sum_of_odd_digits(12345)
    9
    >>> sum_of_odd_digits(246)
    0
    """
    return sum(int(digit) for digit in str(abs(n)) if int(digit) % 2 == 1)


def all_digits_even(n):
    """Tell whether every digit of an integer is even.

    Ask:
        check if all digits of a number are even
        does a number consist of even digits only
        every digit is even
        function that returns true if no digit is odd
        even digits only number
        check that a number has only even digits

    >>> all_digits_even(2468)
    True
    >>> all_digits_even(2458)
    False
    >>> all_digits_even(0)
    True
    """
    return all(int(digit) % 2 == 0 for digit in str(abs(n)))


def has_unique_digits(n):
    """Tell whether no digit of an integer repeats.

    Ask:
        check if all digits of a number are different
        does a number have unique digits
        no digit occurs twice in the integer
        are the digits of n distinct
        check if all digits are unique
        no digit of a number repeats
        no digit of the number occurs twice

    >>> has_unique_digits(1234)
    True
    >>> has_unique_digits(1231)
    False
    >>> has_unique_digits(7)
    True
    """
    digits = str(abs(n))
    return len(set(digits)) == len(digits)


def all_digits_same(n):
    """Tell whether all digits of an integer are equal.

    Ask:
        check if all digits of a number are the same
        is the number a repdigit
        do all digits of an integer match
        number made of one repeated digit like 777

    >>> all_digits_same(777)
    True
    >>> all_digits_same(778)
    False
    >>> all_digits_same(3)
    True
    """
    return len(set(str(abs(n)))) == 1


def sort_digits(n):
    """Return the integer with its digits in ascending order.

    Ask:
        sort the digits of a number
        arrange digits of an integer in ascending order
        rearrange the digits from smallest to largest
        smallest arrangement of the digits, leading zeros dropped
        put the digits of a number in ascending order

    >>> sort_digits(3142)
    1234
    >>> sort_digits(201)
    12
    >>> sort_digits(9)
    9
    """
    return int("".join(sorted(str(n))))


def largest_number_from_digits(n):
    """Return the largest number made of the digits of n.

    Ask:
        largest number that can be made from the digits of a number
        arrange the digits in descending order
        rearrange the digits of an integer to get the highest value
        sort digits from high to low

    >>> largest_number_from_digits(3142)
    4321
    >>> largest_number_from_digits(105)
    510
    >>> largest_number_from_digits(0)
    0
    """
    return int("".join(sorted(str(n), reverse=True)))


def have_same_digits(a, b):
    """Tell whether two integers consist of the same digits.

    Ask:
        check if two numbers have the same digits
        are two integers digit permutations of each other
        do a and b use the same digits in another order
        numeric anagram test

    >>> have_same_digits(1223, 3212)
    True
    >>> have_same_digits(122, 112)
    False
    >>> have_same_digits(10, 1)
    False
    """
    return sorted(str(a)) == sorted(str(b))


def common_digits(a, b):
    """Return the sorted digits that occur in both integers.

    Ask:
        digits that two numbers have in common
        common digits of two integers
        shared digits of a and b
        which digits occur in both numbers

    >>> common_digits(1234, 3456)
    [3, 4]
    >>> common_digits(11, 22)
    []
    >>> common_digits(55, 5)
    [5]
    """
    return sorted(int(digit) for digit in set(str(a)) & set(str(b)))


def is_harshad(n):
    """Tell whether a positive integer is divisible by its digit sum.

    Ask:
        harshad number
        check if a number is divisible by the sum of its digits
        niven number test
        is n a harshad number

    >>> is_harshad(18)
    True
    >>> is_harshad(19)
    False
    >>> is_harshad(7)
    True
    >>> is_harshad(0)
    False
    """
    return n > 0 and n % sum(int(digit) for digit in str(n)) == 0


def is_spy_number(n):
    """Tell whether the digit sum equals the digit product.

    Ask:
        spy number
        check if the sum of digits equals the product of digits
        is digit sum the same as digit product
        function for spy numbers such as 1124

    >>> is_spy_number(1124)
    True
    >>> is_spy_number(123)
    True
    >>> is_spy_number(12)
    False
    """
    total, product = 0, 1
    for digit in map(int, str(abs(n))):
        total += digit
        product *= digit
    return total == product


def is_strong_number(n):
    """Tell whether a number equals the sum of the factorials of its digits.

    Ask:
        strong number
        check if the sum of the factorials of the digits equals the number
        is 145 a strong number
        digit factorials add up to the number itself

    >>> is_strong_number(145)
    True
    >>> is_strong_number(1), is_strong_number(2), is_strong_number(3)
    (True, True, False)
    >>> is_strong_number(40585)
    True
    """
    factorials = [1, 1, 2, 6, 24, 120, 720, 5040, 40320, 362880]
    return n == sum(factorials[int(digit)] for digit in str(n))


def is_disarium(n):
    """Tell whether the digits raised to their positions add up to the number.

    Ask:
        disarium number
        check if digits raised to their position sum to the number
        is 89 equal to 8 to the 1 plus 9 to the 2
        test for disarium numbers

    >>> is_disarium(89)
    True
    >>> is_disarium(135)
    True
    >>> is_disarium(80)
    False
    """
    return n == sum(int(digit) ** i for i, digit in enumerate(str(n), start=1))


def is_automorphic(n):
    """Tell whether the square of a number ends in the number.

    Ask:
        automorphic number
        check if the square of a number ends with the number itself
        does n squared end in n
        test whether 76 is automorphic

    >>> is_automorphic(76)
    True
    >>> is_automorphic(25)
    True
    >>> is_automorphic(7)
    False
    """
    return str(n * n).endswith(str(n))


def is_neon(n):
    """Tell whether the digit sum of the square equals the number.

    Ask:
        neon number
        check if the sum of the digits of the square equals the number
        is 9 a neon number
        digits of n squared add up to n

    >>> is_neon(9)
    True
    >>> is_neon(8)
    False
    >>> is_neon(1)
    True
    """
    return n == sum(int(digit) for digit in str(n * n))


def is_happy(n):
    """Tell whether repeated sums of squared digits reach 1.

    Ask:
        happy number
        check if a number is happy
        replace a number by the sum of the squares of its digits until it is 1 or loops
        does the sum of squared digits process end in one

    >>> [n for n in range(1, 24) if is_happy(n)]
    [1, 7, 10, 13, 19, 23]
    >>> is_happy(4)
    False
    """
    seen = set()
    while n != 1 and n not in seen:
        seen.add(n)
        n = sum(int(digit) ** 2 for digit in str(n))
    return n == 1


def is_kaprekar(n):
    """Tell whether the square can be split into two parts that add up to n.

    Ask:
        kaprekar number
        check if the square of n can be split into two parts which sum to n
        is 45 a kaprekar number
        test for kaprekar numbers like 9, 45 and 297

    >>> [n for n in range(1, 300) if is_kaprekar(n)]
    [1, 9, 45, 55, 99, 297]
    """
    if n == 1:
        return True
    square = str(n * n)
    for i in range(1, len(square)):
        left, right = int(square[:i]), int(square[i:])
        if right > 0 and left + right == n:
            return True
    return False


def is_self_dividing(n):
    """Tell whether a number is divisible by each of its digits.

    Ask:
        self dividing number
        check if a number is divisible by all its digits
        is 128 divisible by every one of its digits
        each digit divides the number, zeros not allowed

    >>> is_self_dividing(128)
    True
    >>> is_self_dividing(26)
    False
    >>> is_self_dividing(10)
    False
    """
    return all(digit != "0" and n % int(digit) == 0 for digit in str(n))


def remove_digit(n, digit):
    """Return a non-negative integer without any occurrence of a digit.

    Ask:
        remove a digit from a number
        delete all occurrences of a digit in an integer
        drop every 0 from a number
        strip a certain digit out of an integer

    >>> remove_digit(12021, 2)
    101
    >>> remove_digit(77, 7)
    0
    >>> remove_digit(15, 3)
    15
    """
    rest = str(n).replace(str(digit), "")
    return int(rest) if rest else 0


def replace_digit(n, old, new):
    """Replace a digit of a non-negative integer by another one.

    Ask:
        replace a digit in a number by another digit
        replace all 0s with 5s in an integer
        substitute one digit for another in a number
        change every occurrence of a digit in n

    >>> replace_digit(10203, 0, 5)
    15253
    >>> replace_digit(777, 7, 1)
    111
    >>> replace_digit(12, 3, 4)
    12
    """
    return int(str(n).replace(str(old), str(new)))


def rotate_digits(n, k):
    """Rotate the digits of a non-negative integer to the left by k places.

    Ask:
        rotate the digits of a number to the left
        cyclic shift of the digits of an integer by k
        left rotation of digits
        move the first k digits of a number to the end

    >>> rotate_digits(12345, 2)
    34512
    >>> rotate_digits(123, 4)
    231
    >>> rotate_digits(7, 3)
    7
    """
    digits = str(n)
    k %= len(digits)
    return int(digits[k:] + digits[:k])


def digits_in_words(n):
    """Spell each digit of an integer as a word.

    Ask:
        spell the digits of a number in words
        turn 123 into one two three
        convert each digit to its english word
        digit by digit reading of a number

    >>> digits_in_words(120)
    'one two zero'
    >>> digits_in_words(9)
    'nine'
    """
    words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return " ".join(words[int(digit)] for digit in str(n))


def trailing_zeros(n):
    """Count the zeros at the end of a positive integer.

    Ask:
        count trailing zeros of a number
        how many zeros does an integer end with
        number of zeros at the end of n
        zeros at the right end of a decimal number

    >>> trailing_zeros(12000)
    3
    >>> trailing_zeros(101)
    0
    >>> trailing_zeros(10)
    1
    """
    digits = str(n)
    return len(digits) - len(digits.rstrip("0"))


def is_increasing_digits(n):
    """Tell whether each digit is larger than the one before it.

    Ask:
        check if the digits of a number are in increasing order
        are the digits strictly ascending from left to right
        is every digit larger than the previous one
        digits of n strictly increase
        are the digits of a number in ascending order

    >>> is_increasing_digits(1359)
    True
    >>> is_increasing_digits(1335)
    False
    >>> is_increasing_digits(21)
    False
    >>> is_increasing_digits(5)
    True
    """
    digits = str(abs(n))
    return all(a < b for a, b in zip(digits, digits[1:]))


def pad_with_zeros(n, width):
    """Return a number as a string padded with leading zeros.

    Ask:
        pad a number with leading zeros
        format an integer to a fixed width with zeros in front
        turn 7 into 007
        zero padded string of a number
        zfill a number to a given length
        add leading zeros to a number
        zero pad an integer to n digits
        7 to "007"
        format a number with a fixed count of digits
        pad a number with zeros

    >>> pad_with_zeros(7, 3)
    '007'
    >>> pad_with_zeros(1234, 3)
    '1234'
    >>> pad_with_zeros(-5, 4)
    '-005'
    """
    return str(n).zfill(width)


def alternating_digit_sum(n):
    """Return the digit sum with alternating signs, starting with plus.

    Ask:
        alternating sum of the digits of a number
        add and subtract digits in turn
        sum of digits with alternating signs plus first
        first digit minus second digit plus third digit

    >>> alternating_digit_sum(521)
    4
    >>> alternating_digit_sum(11)
    0
    >>> alternating_digit_sum(8)
    8
    """
    return sum(int(digit) * (-1) ** i for i, digit in enumerate(str(abs(n))))
