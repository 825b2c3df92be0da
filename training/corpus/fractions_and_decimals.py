"""Exact numbers: fractions, decimals, money without rounding errors."""
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal, InvalidOperation, localcontext
from fractions import Fraction
from math import gcd, lcm


def add_fractions(a, b):
    """Return the sum of two fractions given as text.

    Ask:
        add two fractions
        sum of two fractions like 1/2 and 1/3
        add fractions exactly with the fractions module
        function that adds fraction strings and returns a Fraction

    >>> add_fractions("1/2", "1/3")
    Fraction(5, 6)
    >>> add_fractions("1/2", "1/2")
    Fraction(1, 1)
    """
    return Fraction(a) + Fraction(b)


def add_fractions_by_hand(a, b, c, d):
    """Return a/b + c/d in lowest terms as numerator and denominator.

    Ask:
        add two fractions without the fractions module
        sum of a/b and c/d as numerator and denominator
        fraction addition by hand with gcd
        given numerators and denominators add the fractions and reduce

    >>> add_fractions_by_hand(1, 2, 1, 3)
    (5, 6)
    >>> add_fractions_by_hand(1, 4, 1, 4)
    (1, 2)
    """
    numerator = a * d + c * b
    denominator = b * d
    divisor = gcd(numerator, denominator)
    return numerator // divisor, denominator // divisor


def multiply_fractions(a, b, c, d):
    """Return a/b times c/d in lowest terms.

    Ask:
        multiply two fractions
        product of a/b and c/d reduced
        fraction multiplication with numerators and denominators
        multiply fractions and cancel

    >>> multiply_fractions(2, 3, 3, 4)
    (1, 2)
    >>> multiply_fractions(1, 2, 1, 5)
    (1, 10)
    """
    product = Fraction(a, b) * Fraction(c, d)
    return product.numerator, product.denominator


def divide_fractions(a, b, c, d):
    """Return a/b divided by c/d in lowest terms.

    Ask:
        divide two fractions
        quotient of a/b and c/d
        fraction division: multiply by the reciprocal
        divide fractions and reduce the result

    >>> divide_fractions(1, 2, 3, 4)
    (2, 3)
    >>> divide_fractions(1, 2, 0, 4)
    Traceback (most recent call last):
    ZeroDivisionError: Fraction(4, 0)
    """
    quotient = Fraction(a * d, b * c)
    return quotient.numerator, quotient.denominator


def simplify(numerator, denominator):
    """Return a fraction in lowest terms.

    Ask:
        simplify a fraction
        reduce a fraction to lowest terms
        cancel a fraction with the gcd
        shorten numerator and denominator as far as possible
        simplest form of a fraction

    >>> simplify(6, 8), simplify(5, 7), simplify(0, 3)
    ((3, 4), (5, 7), (0, 1))
    >>> simplify(1, -2)
    (-1, 2)
    """
    divisor = gcd(numerator, denominator)
    if denominator < 0:
        divisor = -divisor
    return numerator // divisor, denominator // divisor


def is_reduced(numerator, denominator):
    """Tell whether a fraction is in lowest terms.

    Ask:
        is a fraction in lowest terms
        check that a fraction cannot be simplified
        is the fraction already reduced?
        irreducible fraction test

    >>> is_reduced(3, 4), is_reduced(2, 4)
    (True, False)
    """
    return gcd(numerator, denominator) == 1


def float_to_fraction(number, max_denominator=1000):
    """Return the fraction nearest to a float.

    Ask:
        convert a decimal number to a fraction
        float to fraction
        0.75 to 3/4
        closest fraction with a limited denominator
        turn a float into a simple fraction
        decimal to fraction

    >>> float_to_fraction(0.75), float_to_fraction(0.333333)
    (Fraction(3, 4), Fraction(1, 3))
    >>> float_to_fraction(3.14159265, 10)
    Fraction(22, 7)
    """
    return Fraction(number).limit_denominator(max_denominator)


def decimal_to_fraction_string(number):
    """Return a decimal number as a fraction string.

    Ask:
        show a decimal as a fraction like '3/4'
        decimal number to a fraction string
        write 0.125 as 1/8
        fraction text of a float

    >>> decimal_to_fraction_string(0.125), decimal_to_fraction_string(-1.5)
    ('1/8', '-3/2')
    >>> decimal_to_fraction_string(2)
    '2'
    """
    return str(Fraction(str(number)))


def fraction_to_decimal(numerator, denominator):
    """Return a fraction as a decimal string with repeating digits in brackets.

    Ask:
        fraction to decimal with repeating part in parentheses
        recurring decimal of a fraction
        write 1/3 as 0.(3)
        long division with the repeating cycle in brackets
        numerator and denominator to a periodic decimal

    >>> fraction_to_decimal(1, 3), fraction_to_decimal(1, 6), fraction_to_decimal(1, 4)
    ('0.(3)', '0.1(6)', '0.25')
    >>> fraction_to_decimal(4, 2), fraction_to_decimal(-1, 2), fraction_to_decimal(22, 7)
    ('2', '-0.5', '3.(142857)')
    """
    sign = "-" if numerator * denominator < 0 else ""
    whole, remainder = divmod(abs(numerator), abs(denominator))
    digits = []
    seen = {}
    while remainder and remainder not in seen:
        seen[remainder] = len(digits)
        digit, remainder = divmod(remainder * 10, abs(denominator))
        digits.append(str(digit))
    if remainder:
        digits.insert(seen[remainder], "(")
        digits.append(")")
    return f"{sign}{whole}.{''.join(digits)}" if digits else f"{sign}{whole}"


def repeating_length(denominator):
    """Return the length of the repeating part of 1/denominator.

    Ask:
        length of the recurring cycle of 1/n
        how many digits repeat in the decimal of 1/d
        period of the decimal expansion
        reciprocal cycle length

    >>> [repeating_length(n) for n in (1, 2, 3, 6, 7, 12)]
    [0, 0, 1, 1, 6, 1]
    """
    remainder = 1
    seen = {}
    position = 0
    while remainder and remainder not in seen:
        seen[remainder] = position
        remainder = remainder * 10 % denominator
        position += 1
    return position - seen[remainder] if remainder else 0


def to_mixed_number(numerator, denominator):
    """Return an improper fraction as whole, numerator and denominator.

    Ask:
        improper fraction to mixed number
        split a fraction into whole part and rest
        7/3 as 2 1/3: return whole, numerator, denominator
        mixed number of an improper fraction as a tuple
        mixed number from improper fraction
        improper fraction to mixed number string

    >>> to_mixed_number(7, 3), to_mixed_number(6, 4), to_mixed_number(1, 2)
    ((2, 1, 3), (1, 1, 2), (0, 1, 2))
    """
    fraction = Fraction(numerator, denominator)
    whole, rest = divmod(fraction, 1)
    return whole, rest.numerator, rest.denominator


def to_improper_fraction(whole, numerator, denominator):
    """Return a mixed number as numerator and denominator.

    Ask:
        mixed number to improper fraction
        2 1/3 to 7/3
        convert whole number and fraction to one fraction
        improper fraction from whole, numerator, denominator

    >>> to_improper_fraction(2, 1, 3), to_improper_fraction(0, 1, 2)
    ((7, 3), (1, 2))
    """
    return whole * denominator + numerator, denominator


def compare_fractions(a, b, c, d):
    """Return -1, 0 or 1 for a/b less than, equal to or greater than c/d.

    Ask:
        compare two fractions
        which of a/b and c/d is bigger
        fraction comparison returning -1, 0 or 1
        exact comparison of two fractions

    >>> compare_fractions(1, 2, 2, 3), compare_fractions(1, 2, 2, 4), compare_fractions(3, 4, 2, 3)
    (-1, 0, 1)
    """
    first, second = Fraction(a, b), Fraction(c, d)
    return (first > second) - (first < second)


def common_denominator(fractions):
    """Return the least common denominator of fractions.

    Ask:
        least common denominator
        lowest common denominator of several fractions
        lcm of the denominators of a list of Fraction
        common denominator for adding fractions

    >>> common_denominator([Fraction(1, 4), Fraction(5, 6)])
    12
    >>> common_denominator([])
    1
    """
    return lcm(*(fraction.denominator for fraction in fractions))


def sum_fractions(texts):
    """Return the exact sum of fractions given as text.

    Ask:
        sum a list of fractions
        add up many fraction strings exactly
        total of fractions like ["1/2", "1/3"]
        exact sum of a list of fraction texts

    >>> sum_fractions(["1/2", "1/3", "1/6"])
    Fraction(1, 1)
    >>> sum_fractions([])
    Fraction(0, 1)
    """
    return sum((Fraction(text) for text in texts), Fraction(0))


def sort_fractions(texts):
    """Return fraction strings sorted by value.

    Ask:
        sort fractions
        order a list of fraction strings by their value
        sort ["1/2", "1/3"] from small to large
        arrange fractions in ascending order

    >>> sort_fractions(["1/2", "3/4", "1/3"])
    ['1/3', '1/2', '3/4']
    """
    return sorted(texts, key=Fraction)


def harmonic_number(n):
    """Return the n-th harmonic number exactly.

    Ask:
        harmonic number as an exact fraction
        1 + 1/2 + 1/3 + ... + 1/n as a Fraction
        nth harmonic number with fractions
        exact sum of reciprocals up to n
        harmonic number as a Fraction
        exact sum of the reciprocals 1 to n with fractions

    >>> harmonic_number(1), harmonic_number(3)
    (Fraction(1, 1), Fraction(11, 6))
    >>> harmonic_number(0)
    Fraction(0, 1)
    """
    return sum((Fraction(1, k) for k in range(1, n + 1)), Fraction(0))


def egyptian_fraction(fraction):
    """Return denominators of unit fractions that add up to a fraction.

    Ask:
        egyptian fraction
        write a fraction as a sum of unit fractions
        greedy egyptian fraction denominators
        split a fraction into different fractions with numerator 1

    >>> egyptian_fraction(Fraction(5, 6)), egyptian_fraction(Fraction(6, 14))
    ([2, 3], [3, 11, 231])
    >>> egyptian_fraction(Fraction(1, 2))
    [2]
    """
    denominators = []
    while fraction > 0:
        denominator = -(-fraction.denominator // fraction.numerator)
        denominators.append(denominator)
        fraction -= Fraction(1, denominator)
    return denominators


def farey_sequence(n):
    """Return the fractions from 0 to 1 with denominators up to n, in order.

    Ask:
        farey sequence
        all reduced fractions between 0 and 1 with denominator at most n
        farey series of order n
        ordered proper fractions up to a denominator

    >>> [str(f) for f in farey_sequence(4)]
    ['0', '1/4', '1/3', '1/2', '2/3', '3/4', '1']
    """
    fractions = {Fraction(a, b) for b in range(1, n + 1) for a in range(b + 1)}
    return sorted(fractions)


def add_decimals(a, b):
    """Return the exact sum of two decimal numbers given as text.

    Ask:
        add decimals without floating point error
        exact sum with the decimal module
        why is 0.1 + 0.2 not 0.3: add with Decimal
        sum two decimal strings precisely

    >>> add_decimals("0.1", "0.2")
    Decimal('0.3')
    >>> add_decimals("1.10", "2")
    Decimal('3.10')
    """
    return Decimal(a) + Decimal(b)


def round_half_up(number, places=2):
    """Return a number rounded half up as a Decimal.

    Ask:
        round half up
        round 2.5 to 3 and not to 2
        commercial rounding with decimal
        school rounding: always round .5 up to a number of places
        quantize with ROUND_HALF_UP
        commercial rounding instead of bankers rounding

    >>> round_half_up(2.675), round_half_up("2.5", 0), round_half_up("3.5", 0)
    (Decimal('2.68'), Decimal('3'), Decimal('4'))
    >>> round_half_up("1.234", 1)
    Decimal('1.2')
    """
    return Decimal(str(number)).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def round_money(amount):
    """Return an amount of money rounded to cents as a Decimal.

    Ask:
        round money to cents with decimal
        quantize an amount to two decimal places
        Decimal rounded to 0.01
        exact price with two places as Decimal
        round an amount of money to the nearest cent
        round money to two decimals half up
        cents rounding with decimal
        round a price commercially
        proper rounding of a euro amount

    >>> round_money("9.995"), round_money(5)
    (Decimal('10.00'), Decimal('5.00'))
    >>> round_money(0.125)
    Decimal('0.13')
    """
    return Decimal(str(amount)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def truncate_decimal(number, places):
    """Return a number cut off after some decimals as a Decimal.

    Ask:
        truncate a decimal without rounding
        cut a Decimal after n places
        drop digits of a decimal number with ROUND_DOWN
        round a Decimal towards zero

    >>> truncate_decimal("1.999", 2), truncate_decimal("-1.999", 1), truncate_decimal("1", 1)
    (Decimal('1.99'), Decimal('-1.9'), Decimal('1.0'))
    """
    return Decimal(number).quantize(Decimal(1).scaleb(-places), ROUND_DOWN)


def divide_precisely(a, b, digits=50):
    """Return a quotient with many significant digits.

    Ask:
        divide with 50 digits of precision
        high precision division with decimal
        quotient of two integers to many digits
        set the decimal precision for a division

    >>> divide_precisely(1, 3, 10)
    Decimal('0.3333333333')
    >>> len(str(divide_precisely(1, 7))) - 2
    50
    """
    with localcontext() as context:
        context.prec = digits
        return Decimal(a) / Decimal(b)


def sqrt_digits(number, digits):
    """Return the square root with a number of significant digits.

    Ask:
        square root to many digits
        square root with high precision using decimal
        first 100 digits of the square root of 2
        arbitrary precision sqrt

    >>> sqrt_digits(2, 20)
    Decimal('1.4142135623730950488')
    >>> sqrt_digits(9, 5)
    Decimal('3')
    """
    with localcontext() as context:
        context.prec = digits
        return Decimal(number).sqrt()


def to_decimal(text, default=None):
    """Return a text as a Decimal, or a default when it is no number.

    Ask:
        parse a string to Decimal with a default
        safe conversion to decimal
        convert text to Decimal or None when invalid
        catch InvalidOperation when parsing a decimal

    >>> to_decimal("1.50"), to_decimal("abc"), to_decimal("", Decimal(0))
    (Decimal('1.50'), None, Decimal('0'))
    """
    try:
        return Decimal(text)
    except InvalidOperation:
        return default


def total_price(prices):
    """Return the exact total of prices given as text.

    Ask:
        add up prices exactly with Decimal
        total of price strings without float errors
        sum money amounts using the decimal module
        exact invoice total from a list of strings
        add money values exactly
        decimal add two prices as strings
        sum of decimals
        total of amounts like '19.99' without float errors
        add up prices with the decimal module

    >>> total_price(["0.10", "0.20", "19.99"])
    Decimal('20.29')
    >>> total_price([])
    Decimal('0')
    """
    return sum((Decimal(price) for price in prices), Decimal(0))


def split_amount(amount, parts):
    """Split an amount of money into parts that differ by a cent at most.

    Ask:
        split money evenly without losing a cent
        divide an amount into n parts that add up exactly
        distribute the leftover cents
        share a Decimal bill so that the parts sum to the total
        split bill equally with cents
        share an amount in cents fairly among people

    >>> split_amount(Decimal("10.00"), 3)
    [Decimal('3.34'), Decimal('3.33'), Decimal('3.33')]
    >>> sum(split_amount(Decimal("0.05"), 3))
    Decimal('0.05')
    """
    cents = int(amount * 100)
    base, extra = divmod(cents, parts)
    return [Decimal(base + (i < extra)) / 100 for i in range(parts)]


def decimal_places(text):
    """Return how many decimal places a number has.

    Ask:
        count the decimal places of a number
        how many digits after the decimal point, with Decimal
        number of decimals in a numeric string
        scale of a decimal number

    >>> decimal_places("1.250"), decimal_places("3"), decimal_places("1e3")
    (3, 0, 0)
    """
    return max(0, -Decimal(text).as_tuple().exponent)


def strip_decimal(number):
    """Return a Decimal as plain text without trailing zeros.

    Ask:
        remove trailing zeros of a Decimal
        normalize a decimal without exponent notation
        show Decimal('1.500') as 1.5
        plain text of a decimal without useless zeros

    >>> [strip_decimal(Decimal(text)) for text in ("1.500", "100", "2.0")]
    ['1.5', '100', '2']
    """
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
