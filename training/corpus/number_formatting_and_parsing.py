"""Numbers as text: decimals, thousands, money, percent, sizes, bases, padding, safe parsing."""
import math
from decimal import ROUND_HALF_UP
from decimal import Decimal


def format_thousands(number):
    """Return a number with commas between the thousands.

    Ask:
        format a number with commas as thousands separators
        add thousands separators to a number
        insert commas into a big integer, as text
        number with comma grouping
        format a number with thousands separators
        add commas to a large number
        turn 1234567 into 1,234,567
        comma separated digits in groups of three
        format number with commas

    >>> format_thousands(1234567), format_thousands(-1000), format_thousands(999)
    ('1,234,567', '-1,000', '999')
    """
    return f"{number:,}"


def format_thousands_with(number, separator):
    """Return a number with any separator between the thousands.

    Ask:
        format a number with spaces or dots as thousands separators
        group digits by three with a custom separator
        turn 1234567 into '1 234 567' or '1.234.567'
        thousands separator as a parameter
        format number with space as thousands separator

    >>> format_thousands_with(1234567, " "), format_thousands_with(1234567, ".")
    ('1 234 567', '1.234.567')
    """
    return f"{number:,}".replace(",", separator)


def format_decimals(number, digits=2):
    """Return a number with a fixed count of decimals.

    Ask:
        format a number with two decimal places
        number to string with n decimals
        show a float with exactly 2 digits after the point
        fixed point formatting of a float
        number as text with two decimals
        format a number with n decimal places
        string of a float with a given number of decimals
        fixed point formatting with variable precision
        show a number with k digits after the point
        round to n decimals and keep trailing zeros

    >>> format_decimals(3.14159), format_decimals(2), format_decimals(1.5, 0)
    ('3.14', '2.00', '2')
    """
    return f"{number:.{digits}f}"


def format_euros(amount):
    """Return an amount as euros in the continental way.

    Ask:
        format a number as euros with decimal comma
        european currency string such as 1.234,50 €
        euro amount with dots for thousands and a decimal comma
        german style price

    >>> format_euros(1234.5), format_euros(-0.5)
    ('1.234,50 €', '-0,50 €')
    """
    text = f"{amount:,.2f}"
    return text.translate(str.maketrans(",.", ".,")) + " €"


def format_percent(fraction, digits=1):
    """Return a fraction as percent.

    Ask:
        format a fraction as a percentage
        turn 0.256 into '25.6%'
        percentage string with one decimal
        ratio to percent text
        format number as percentage
        fraction to percent string
        show a fraction as percent
        0.256 to "25.6%"
        show a ratio as percent with one decimal
        percent string of a float
        turn 0.5 into 50.0%
        format float as percent

    >>> format_percent(0.256), format_percent(1, 0), format_percent(-0.5)
    ('25.6%', '100%', '-50.0%')
    """
    return f"{fraction:.{digits}%}"


def format_size(size):
    """Return a number of bytes in a readable unit.

    Ask:
        format bytes as human readable file size
        convert bytes to KB, MB, GB text
        human readable size such as 1.5 MB
        turn a number of bytes into a friendly string, 1024 based
        convert size in bytes to string like 1.5 MB
        bytes to human readable string

    >>> format_size(512), format_size(1536), format_size(5 * 1024 ** 3), format_size(1024)
    ('512 B', '1.5 KB', '5.0 GB', '1.0 KB')
    """
    if size < 1024:
        return f"{size} B"
    for unit in ("KB", "MB", "GB", "TB"):
        size /= 1024
        if size < 1024:
            break
    return f"{size:.1f} {unit}"


def format_short(number):
    """Return a large number as text such as 1.2K or 3.4M.

    Ask:
        abbreviate large numbers like 1.2K and 3.4M
        format a follower count as 12.3K
        shorten big numbers with K, M and B
        compact number formatting

    >>> [format_short(n) for n in (999, 1000, 12345, 3400000, 2000000000, -1500)]
    ['999', '1K', '12.3K', '3.4M', '2B', '-1.5K']
    """
    for size, suffix in ((1_000_000_000, "B"), (1_000_000, "M"), (1000, "K")):
        if abs(number) >= size:
            return f"{number / size:.1f}".removesuffix(".0") + suffix
    return str(number)


def format_scientific(number, digits=2):
    """Return a number in scientific notation.

    Ask:
        format a number in scientific notation
        turn 12345 into 1.23e+04
        number as mantissa and exponent
        exponential notation with n decimals

    >>> format_scientific(12345), format_scientific(0.00012, 1)
    ('1.23e+04', '1.2e-04')
    """
    return f"{number:.{digits}e}"


def format_engineering(number):
    """Return a number with a metric prefix.

    Ask:
        format a number with si prefixes
        engineering notation with k, M, G, m, µ
        turn 4700 into '4.7k' and 0.002 into '2m'
        metric prefix for a value
        engineering notation
        format number in engineering notation

    >>> [format_engineering(n) for n in (4700, 0.002, 3.3, 0, 5e-6, 12e6)]
    ['4.7k', '2m', '3.3', '0', '5µ', '12M']
    """
    if number == 0:
        return "0"
    prefixes = {-9: "n", -6: "µ", -3: "m", 0: "", 3: "k", 6: "M", 9: "G"}
    exponent = math.floor(math.log10(abs(number)) / 3) * 3
    exponent = max(-9, min(exponent, 9))
    return f"{number / 10 ** exponent:.4g}{prefixes[exponent]}"


def format_signed(number):
    """Return a number with its sign, also when positive.

    Ask:
        format a number with an explicit plus or minus sign
        show + before positive numbers
        signed number string
        turn 5 into '+5' and -3 into '-3'

    >>> format_signed(5), format_signed(-3), format_signed(0)
    ('+5', '-3', '+0')
    """
    return f"{number:+}"


def pad_number(number, width):
    """Return a number with leading zeros.

    Ask:
        number with zeros in front up to a given width, using an f-string
        zero fill an integer to a width
        integer as zero padded text
        fixed width number with zeros in front
        convert a number to a string with leading zeros

    >>> pad_number(7, 3), pad_number(1234, 3), pad_number(-7, 4)
    ('007', '1234', '-007')
    """
    return f"{number:0{width}d}"


def align_right(number, width):
    """Return a number right-aligned in a width.

    Ask:
        right align a number in a field of given width
        pad a number with spaces on the left
        number padded to a column width
        format numbers so that they line up on the right

    >>> align_right(42, 5), align_right(1.5, 5), align_right(123456, 3)
    ('   42', '  1.5', '123456')
    """
    return f"{number:>{width}}"


def to_significant(number, digits):
    """Return a number rounded to significant digits.

    Ask:
        round a number to n significant figures
        significant digits rounding
        keep only the first n significant digits of a number
        round 12345 to 2 significant figures

    >>> to_significant(12345, 2), to_significant(0.0123456, 3), to_significant(0, 3)
    (12000, 0.0123, 0)
    """
    if number == 0:
        return 0
    return round(number, digits - 1 - math.floor(math.log10(abs(number))))


def strip_zeros(number):
    """Return a number as text without trailing zeros.

    Ask:
        format a float without trailing zeros
        turn 2.50 into '2.5' and 3.0 into '3'
        remove unnecessary decimals of a number
        float to string, no .0

    >>> strip_zeros(2.50), strip_zeros(3.0), strip_zeros(100), strip_zeros(-0.25)
    ('2.5', '3', '100', '-0.25')
    """
    text = f"{number:.10f}"
    return text.rstrip("0").rstrip(".")


def truncate_decimals(number, digits):
    """Return a number cut after some decimals, without rounding.

    Ask:
        truncate a float to n decimals without rounding
        cut off decimals of a number
        drop digits after the nth decimal place
        truncation towards zero with decimals
        truncate to two decimals
        cut off decimals without rounding
        truncate a float to n decimal places
        drop the digits after the second decimal, do not round
        keep two decimals of a number but never round up

    >>> truncate_decimals(3.14959, 2), truncate_decimals(-1.999, 1), truncate_decimals(2, 3)
    (3.14, -1.9, 2.0)
    """
    factor = 10 ** digits
    return math.trunc(number * factor) / factor


def round_half_up(number, digits=0):
    """Return a number rounded half up, as in school.

    Ask:
        round half up instead of to even
        commercial rounding with n decimals
        round 2.5 to 3 and 0.125 to 0.13
        school rounding of a number
        round .5 always up

    >>> round_half_up(2.5), round_half_up(1.005, 2), round_half_up(-2.5), round_half_up(0.125, 2)
    (3.0, 1.01, -3.0, 0.13)
    """
    step = Decimal(1).scaleb(-digits)
    return float(Decimal(str(number)).quantize(step, rounding=ROUND_HALF_UP))


def to_int_or_none(text):
    """Return a text as integer, or None if it is not one.

    Ask:
        convert a string to int or return None
        safe int conversion, None when it fails
        parse an integer without an exception
        int or none
        convert string to int, return None if it is invalid
        convert a string to int or return None when it is not a number
        string to int with None on failure
        return None if conversion to int fails

    >>> to_int_or_none(" 12 "), to_int_or_none("1.5"), to_int_or_none(""), to_int_or_none(None)
    (12, None, None, None)
    """
    try:
        return int(text)
    except (TypeError, ValueError):
        return None


def to_float_or_default(text, default=0.0):
    """Return a text as float, or a default if it is not one.

    Ask:
        convert a string to float with a default value
        safe float conversion, 0.0 when it fails
        parse a float or return a fallback
        float with default instead of ValueError
        convert string to float safely

    >>> to_float_or_default("1.5"), to_float_or_default("x"), to_float_or_default("", None)
    (1.5, 0.0, None)
    """
    try:
        return float(text)
    except (TypeError, ValueError):
        return default


def is_number(text):
    """Tell whether a text can be read as a number.

    Ask:
        check if a string can be converted to a float
        is the text a number?
        numeric string test, decimals and signs allowed
        return true if float() accepts the text
        check if a string is a valid number
        check if a string is numeric
        determine whether a string represents a number
        is string a number
        string is a number, int or float
        check if a string can be converted to a number
        is the input numeric, also with a minus or a decimal point
        test whether text is a valid float

    >>> [is_number(text) for text in ("12", "-1.5", "1e3", "abc", "", "1,5")]
    [True, True, True, False, False, False]
    """
    try:
        float(text)
    except ValueError:
        return False
    return True


def parse_number(text):
    """Return a text as int if it is whole, otherwise as float.

    Ask:
        convert a string to int if possible, else float
        parse a number as integer or float
        '3' to 3 and '3.5' to 3.5
        string to number of the right type
        int or float from a string
        convert a string to int if possible, otherwise float
        parse a number of unknown type from text
        string to number keeping integers as int
        text to int if possible, else to float

    >>> parse_number("3"), parse_number("3.5"), parse_number("-1e2")
    (3, 3.5, -100.0)
    """
    try:
        return int(text)
    except ValueError:
        return float(text)


def parse_percent(text):
    """Return the fraction of a text such as 12.5%.

    Ask:
        parse a percentage string into a fraction
        convert '12.5%' to 0.125
        percent text to float
        read a percentage
        percentage string to decimal
        convert '25%' to 0.25

    >>> parse_percent("12.5%"), parse_percent(" 100 % "), parse_percent("-3%")
    (0.125, 1.0, -0.03)
    """
    return float(text.strip().rstrip("%")) / 100


def numbers_in_columns(rows):
    """Return rows of numbers as lines with aligned columns.

    Ask:
        format a table of numbers with aligned columns and two decimals
        rows of floats as a text table
        right aligned columns of numbers as a string
        format a matrix as text with equal column widths

    >>> print(numbers_in_columns([[1, 22.5], [100, 3]]))
      1.00  22.50
    100.00   3.00
    """
    cells = [[f"{number:.2f}" for number in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells)]
    return "\n".join("  ".join(map(str.rjust, row, widths)) for row in cells)


def ordinal(number):
    """Return a number with its English ordinal ending.

    Ask:
        ordinal of a number such as 1st, 2nd, 3rd
        add st, nd, rd or th to a number
        number to ordinal string
        english ordinal suffix
        ordinal suffix of a number: 1st, 2nd, 3rd, 4th
        turn 1 into 1st and 22 into 22nd
        convert a number to its ordinal string
        add st, nd, rd or th to an integer
        ordinal of a number
        1st, 2nd, 3rd, 4th
        number with ordinal suffix
        format a rank like 21st

    >>> [ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 102, 111)]
    ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '102nd', '111th']
    """
    if 10 <= number % 100 <= 20:
        suffix = "th"
    else:
        suffix = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"


def in_all_bases(number):
    """Return a number in binary, octal and hexadecimal.

    Ask:
        show a number in binary, octal and hexadecimal
        convert an integer to base 2, 8 and 16 strings
        write a python program to convert decimal to binary, octal and hex
        number in all common bases without prefixes

    >>> in_all_bases(255)
    ('11111111', '377', 'ff')
    """
    return f"{number:b}", f"{number:o}", f"{number:x}"


def parse_any_base(text):
    """Return the integer of a text with the prefix 0x, 0b or 0o, or none.

    Ask:
        parse an integer with prefix 0x, 0b or 0o
        convert '0xff' or '0b101' or '12' to int
        int from a literal in any base
        string to int detecting the base by its prefix

    >>> (parse_any_base("0xff"), parse_any_base("0b101"), parse_any_base("0o17"),
    ...     parse_any_base("12"))
    (255, 5, 15, 12)
    """
    return int(text, 0)


def binary_groups(number, width=8):
    """Return a number in binary in groups of four digits.

    Ask:
        binary string of a number in groups of four bits
        format a byte as '1010 0101'
        group binary digits with spaces
        nibbles of a number

    >>> binary_groups(0b10100101), binary_groups(5), binary_groups(5, 4)
    ('1010 0101', '0000 0101', '0101')
    """
    bits = f"{number:0{width}b}"
    return " ".join(bits[i:i + 4] for i in range(0, len(bits), 4))


def format_fraction(numerator, denominator):
    """Return a fraction as a mixed number.

    Ask:
        format an improper fraction as a mixed number
        turn 7/2 into '3 1/2'
        mixed number string of a fraction, reduced
        numerator and denominator to text with whole part

    >>> format_fraction(7, 2), format_fraction(6, 3), format_fraction(2, 4), format_fraction(0, 5)
    ('3 1/2', '2', '1/2', '0')
    """
    whole, rest = divmod(numerator, denominator)
    if rest == 0:
        return str(whole)
    divisor = math.gcd(rest, denominator)
    fraction = f"{rest // divisor}/{denominator // divisor}"
    return f"{whole} {fraction}" if whole else fraction


def format_decimal_comma(number, digits=2):
    """Return a number with a decimal comma.

    Ask:
        format a float with a decimal comma
        use a comma instead of a point in a number
        turn 3.14159 into '3,14'
        continental european decimal formatting

    >>> format_decimal_comma(3.14159), format_decimal_comma(2, 1)
    ('3,14', '2,0')
    """
    return f"{number:.{digits}f}".replace(".", ",")


def progress_bar(done, total, width=20):
    """Return a progress bar as text.

    Ask:
        text progress bar
        make a progress bar string like [#####-----] 50%
        ascii bar for done of total
        format progress as a bar with percentage
        progress bar like [#####-----] 50%
        show progress of done and total as a bar of characters
        ascii progress indicator string
        console progress bar of a given width

    >>> progress_bar(1, 2, 10), progress_bar(0, 5, 4), progress_bar(5, 5, 4)
    ('[#####-----] 50%', '[----] 0%', '[####] 100%')
    """
    filled = width * done // total
    bar = "#" * filled + "-" * (width - filled)
    return f"[{bar}] {100 * done // total}%"


def count_digits_after_point(text):
    """Return how many decimals a number text has.

    Ask:
        number of decimal places in a number string
        count the digits after the decimal point
        how many decimals does '3.140' have?
        precision of a decimal text

    >>> (count_digits_after_point("3.140"), count_digits_after_point("3"),
    ...     count_digits_after_point("-.5"))
    (3, 0, 1)
    """
    return len(text.partition(".")[2])


def print_multiplication_row(number):
    """Print a multiplication table with aligned columns.

    Ask:
        print aligned products of a number from 1 to 10
        print a times table row by row with formatted columns
        show n x 1 to n x 10 with right aligned results
        formatted times table of one number with f-strings

    >>> print_multiplication_row(7)  # doctest: +ELLIPSIS
    7 x  1 =  7
    7 x  2 = 14
    ...
    7 x 10 = 70
    """
    width = len(str(10 * number))
    for factor in range(1, 11):
        print(f"{number} x {factor:2} = {number * factor:{width}}")


def print_receipt(items):
    """Print a receipt of names and prices with a total.

    Ask:
        print a receipt with aligned prices and a total
        show items and prices in two columns with the sum below
        format a shopping receipt
        print names left aligned and prices right aligned with a total line

    >>> print_receipt({"pen": 1.5, "book": 12})
    pen            1.50
    book          12.00
    total         13.50
    """
    for name, price in items.items():
        print(f"{name:<10}{price:>9.2f}")
    print(f"{'total':<10}{sum(items.values()):>9.2f}")
