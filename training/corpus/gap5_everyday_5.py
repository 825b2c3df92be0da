"""Small checks and sums on words, numbers and measures in the shortest wording."""


def has_letter(word, letter):
    """Tell whether a letter occurs in a word, in either case.

    Ask:
        is the letter in the word
        check if a word contains a given letter, ignoring case
        does the letter occur in the string
        letter in word yes or no, upper or lower case

    >>> has_letter("Apple", "a"), has_letter("Apple", "L"), has_letter("Apple", "z")
    (True, True, False)
    """
    return letter.lower() in word.lower()


def without_last_char(text):
    """Return a string without its last character.

    Ask:
        remove the last character
        drop the final letter of a string
        string minus its last char
        cut one character off the end

    >>> without_last_char("abc"), without_last_char("")
    ('ab', '')
    """
    return text[:-1]


def dashes(n):
    """Return a string of n dashes.

    Ask:
        make a string of n dashes
        line of n hyphens
        separator line with a given number of - characters
        repeat a dash n times

    >>> dashes(3), dashes(0)
    ('---', '')
    """
    return "-" * n


def join_numbers(numbers, separator="-"):
    """Join numbers to one string with a separator.

    Ask:
        join numbers with dashes
        list of ints to a string like 1-2-3
        connect the numbers of a list with a hyphen
        numbers separated by - as text

    >>> join_numbers([1, 2, 3]), join_numbers([])
    ('1-2-3', '')
    """
    return separator.join(map(str, numbers))


def have_same_length(a, b):
    """Tell whether two strings or lists have the same length.

    Ask:
        check two strings have the same length
        are two words equally long
        do both lists have the same number of elements
        compare the lengths of two sequences for equality

    >>> have_same_length("ab", "cd"), have_same_length("ab", "")
    (True, False)
    """
    return len(a) == len(b)


def count_letter_pair(text, pair):
    """Count how often a pair of letters occurs, overlapping ones as well.

    Ask:
        how many times do two letters occur next to each other
        occurrences of a two letter combination in a string
        count a letter pair such as "aa" in a text, overlaps count
        number of places where a given bigram occurs

    >>> count_letter_pair("aaab", "aa"), count_letter_pair("abc", "bc"), count_letter_pair("", "ab")
    (2, 1, 0)
    """
    return sum(text[i:i + 2] == pair for i in range(len(text) - 1))


def is_two_digit(n):
    """Tell whether an integer has exactly two digits.

    Ask:
        is it a two digit number
        check whether a number has two digits
        number between 10 and 99, sign ignored
        two digits or not

    >>> is_two_digit(10), is_two_digit(99), is_two_digit(-10)
    (True, True, True)
    >>> is_two_digit(9), is_two_digit(100)
    (False, False)
    """
    return 10 <= abs(n) <= 99


def count_even_digits(n):
    """Count the even digits of an integer.

    Ask:
        number of even digits
        how many digits of a number are even
        count only the even digits in n
        count digits 0, 2, 4, 6, 8 of a number

    >>> count_even_digits(1204), count_even_digits(0), count_even_digits(-135)
    (3, 1, 0)
    """
    return sum(int(digit) % 2 == 0 for digit in str(abs(n)))


def is_multiple_of(n, divisor):
    """Tell whether n is a multiple of another number.

    Ask:
        is one number a multiple of another
        check n is a multiple of m, 0 is only a multiple of itself as divisor
        multiple or not, without an error for a divisor of zero
        does the first number contain the second without remainder

    >>> is_multiple_of(12, 4), is_multiple_of(12, 5), is_multiple_of(0, 3)
    (True, False, True)
    >>> is_multiple_of(3, 0), is_multiple_of(0, 0)
    (False, True)
    """
    if divisor == 0:
        return n == 0
    return n % divisor == 0


def sum_evens_between(a, b):
    """Sum the even numbers from a to b, both included.

    Ask:
        sum of all even numbers between a and b
        add up the even integers from start to end
        total of evens in a range given by two numbers
        sum evens between two limits inclusive

    >>> sum_evens_between(1, 6), sum_evens_between(2, 2), sum_evens_between(3, 3)
    (12, 2, 0)
    >>> sum_evens_between(-4, 2)
    -4
    """
    return sum(n for n in range(a, b + 1) if n % 2 == 0)


def sum_odds_between(a, b):
    """Sum the odd numbers from a to b, both included.

    Ask:
        sum of all odd numbers between a and b
        add up the odd integers from start to end
        total of odds in a range given by two numbers
        sum odds between two limits inclusive

    >>> sum_odds_between(1, 6), sum_odds_between(3, 3), sum_odds_between(2, 2)
    (9, 3, 0)
    """
    return sum(n for n in range(a, b + 1) if n % 2 != 0)


def biggest_of_four(a, b, c, d):
    """Return the biggest of four numbers.

    Ask:
        biggest of four numbers
        largest of 4 values
        maximum of a, b, c and d
        which of four numbers is the greatest

    >>> biggest_of_four(1, 9, 3, 4), biggest_of_four(-1, -2, -3, -1)
    (9, -1)
    """
    return max(a, b, c, d)


def days_to_weeks_and_days(days):
    """Return a number of days as whole weeks and remaining days.

    Ask:
        days to weeks and days
        weeks, days from number of days
        split days into full weeks and leftover days
        how many weeks and days are n days

    >>> days_to_weeks_and_days(17), days_to_weeks_and_days(7), days_to_weeks_and_days(0)
    ((2, 3), (1, 0), (0, 0))
    """
    return divmod(days, 7)


def square_or_rectangle(length, width):
    """Return 'square' if both sides are equal and 'rectangle' otherwise.

    Ask:
        is it a square or a rectangle
        square or rectangle from length and width
        tell from two sides whether a shape is a square or just a rectangle
        name the shape for length and breadth

    >>> square_or_rectangle(2, 2), square_or_rectangle(2, 3)
    ('square', 'rectangle')
    """
    return "square" if length == width else "rectangle"


def speed_distance_time(speed=None, distance=None, time=None):
    """Return the missing one of speed, distance and time.

    Ask:
        speed distance time solve for the missing one
        speed distance time triangle calculator
        given two of speed, distance and time work out the third
        solve s = d / t for the value that is None

    >>> speed_distance_time(distance=100, time=2), speed_distance_time(speed=50, time=2)
    (50.0, 100)
    >>> speed_distance_time(speed=50, distance=100)
    2.0
    """
    if speed is None:
        return distance / time
    if distance is None:
        return speed * time
    return distance / speed


def uk_litres_to_gallons(litres):
    """Return litres as imperial gallons.

    Ask:
        litres to gallons uk
        litres to imperial gallons
        convert l to british gallons
        how many uk gallons are so many litres

    >>> round(uk_litres_to_gallons(45.4609), 2)
    10.0
    """
    return litres / 4.54609


def count_to_by(limit, step):
    """Return the numbers from 0 to a limit in steps.

    Ask:
        count up to a limit in steps of n as a list
        count in fives to 100
        skip counting from zero
        list of 0, step, 2*step up to and including the limit

    >>> count_to_by(20, 5), count_to_by(7, 3), count_to_by(0, 2)
    ([0, 5, 10, 15, 20], [0, 3, 6], [0])
    """
    return list(range(0, limit + 1, step))
