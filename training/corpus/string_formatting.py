"""Padding, numbers as text, money, percent, dates of text, tables, plurals."""


def pad_left(text, width, char=" "):
    """Pad a string on the left to a given length.

    Ask:
        pad a string on the left
        left pad a text with spaces or another character to a length
        right-align a string in a field of n characters
        fill a string from the left
        leftpad
        pad a string on the left to a given length
        left pad a string with a character
        right justify a string in a field of given width
        right-align text to a width
        how to pad zeroes to a string
        left fill a string with zeros

    >>> pad_left("7", 3, "0")
    '007'
    >>> pad_left("abcd", 3)
    'abcd'
    >>> pad_left("a", 3)
    '  a'
    """
    return text.rjust(width, char)


def pad_right(text, width, char=" "):
    """Pad a string on the right to a given length.

    Ask:
        pad a string on the right
        right pad a text with spaces or another character to a length
        left-align a string in a field of n characters
        fill a string with blanks at the end
        rightpad
        pad a string on the right to a given length
        pad a string with spaces to a fixed width
        left justify a string with a fill character
        left-align text to a fixed width

    >>> pad_right("a", 3, ".")
    'a..'
    >>> pad_right("abcd", 3)
    'abcd'
    >>> pad_right("a", 2)
    'a '
    """
    return text.ljust(width, char)


def center_text(text, width, char=" "):
    """Center a string in a given width.

    Ask:
        center a string in a field of n characters
        pad a text on both sides
        put a string in the middle of a line
        centre text with a fill character
        center align text
        center a string within a given width using a fill character
        center text in a given width
        center align a string with padding on both sides
        pad a string on both sides to a width
        centre a word in a field filled with stars

    >>> center_text("ab", 6, "*")
    '**ab**'
    >>> center_text("abc", 2)
    'abc'
    >>> center_text("a", 3)
    ' a '
    """
    return text.center(width, char)


def two_decimals(number):
    """Format a number with two decimals.

    Ask:
        round a float to 2 decimals as a string
        show exactly two digits after the decimal point
        3 to "3.00"
        fixed two decimals
        format number with 2 decimals

    >>> two_decimals(3.14159), two_decimals(2)
    ('3.14', '2.00')
    """
    return f"{number:.2f}"


def group_digits(number):
    """Format a number with thousands separators, written by hand.

    Ask:
        add commas to a number without format
        insert thousands separators with a loop
        group the digits of an integer by hand
        comma separated number string without f-string formatting
        put a comma every three digits from the right

    >>> group_digits(1234567), group_digits(-1000), group_digits(999)
    ('1,234,567', '-1,000', '999')
    """
    sign = "-" if number < 0 else ""
    digits = str(abs(number))
    groups = []
    while digits:
        groups.insert(0, digits[-3:])
        digits = digits[:-3]
    return sign + ",".join(groups)


def german_number(number):
    """Format a number in German style.

    Ask:
        format a number in german style
        use a point for thousands and a comma for decimals
        1234.5 to "1.234,50"
        european number format with two decimals
        decimal comma formatting

    >>> german_number(1234.5), german_number(-0.5)
    ('1.234,50', '-0,50')
    """
    return f"{number:,.2f}".translate(str.maketrans(",.", ".,"))


def format_money(amount, currency="€"):
    """Format an amount of money with a currency symbol after it.

    Ask:
        format an amount in euros with the sign at the end
        price with currency symbol behind the number
        12.5 to "12.50 €"
        money string with a given currency
        amount and currency code as text
        format price with currency
        format an amount as money

    >>> format_money(12.5)
    '12.50 €'
    >>> format_money(1000, "USD")
    '1,000.00 USD'
    """
    return f"{amount:,.2f} {currency}"


def cents_to_dollars(cents):
    """Format an amount in cents as dollars.

    Ask:
        format cents as dollars
        convert an integer number of cents to a money string
        1999 to "$19.99"
        price in cents to text
        show cents as a dollar amount

    >>> cents_to_dollars(1999), cents_to_dollars(5)
    ('$19.99', '$0.05')
    """
    dollars, rest = divmod(cents, 100)
    return f"${dollars:,}.{rest:02d}"


def parse_money(text):
    """Parse a money string to a number.

    Ask:
        parse a currency string into a number
        remove the dollar sign and commas from a price and make it a float
        price text to float
        read an amount of money from a string

    >>> parse_money("$1,234.50"), parse_money("-$3")
    (1234.5, -3.0)
    """
    return float(text.replace("$", "").replace(",", "").strip())


def percent_of(part, whole):
    """Format part of a whole as percent.

    Ask:
        percentage of a part in a whole as text
        3 of 4 as "75%"
        format part and total as a percent string, 0% if total is zero
        share as a rounded percentage with a percent sign
        completed percent text

    >>> percent_of(3, 4), percent_of(1, 3), percent_of(1, 0)
    ('75%', '33%', '0%')
    """
    return f"{part / whole:.0%}" if whole else "0%"


def scientific(number):
    """Format a number in scientific notation.

    Ask:
        12345 to "1.23e+04"
        exponential notation with two decimals
        show a float as mantissa and exponent
        scientific format string

    >>> scientific(12345), scientific(0.00012)
    ('1.23e+04', '1.20e-04')
    """
    return f"{number:.2e}"


def significant(number, digits):
    """Format a number with n significant digits.

    Ask:
        format a number with n significant digits
        significant figures as text
        3 significant digits of a float, no trailing zeros
        general format with given precision
        round to sig figs and return a string

    >>> significant(1234.5678, 3), significant(0.00123456, 2), significant(2.0, 3)
    ('1.23e+03', '0.0012', '2')
    """
    return f"{number:.{digits}g}"


def trim_zeros(number):
    """Format a float without unneeded zeros.

    Ask:
        2.50 to "2.5" and 2.0 to "2"
        remove unnecessary decimals, at most two kept
        show integers without .0
        strip trailing zeros of a number string, two decimals at most

    >>> trim_zeros(2.5), trim_zeros(2.0), trim_zeros(100), trim_zeros(0.125)
    ('2.5', '2', '100', '0.12')
    """
    return f"{number:.2f}".rstrip("0").rstrip(".")


def to_bits(number, width=8):
    """Format an integer in binary.

    Ask:
        format a number in binary with leading zeros
        integer to binary string of n bits
        5 to "00000101"
        bits of a number as text with a fixed width
        binary representation padded to 8 digits by default
        format binary with 8 digits

    >>> to_bits(5), to_bits(5, 4)
    ('00000101', '0101')
    """
    return f"{number:0{width}b}"


def to_hex(number):
    """Format an integer in hexadecimal.

    Ask:
        format a number as hexadecimal with prefix
        integer to hex string like 0xff
        hex representation in lower case with 0x
        255 to "0xff"
        number as hex text

    >>> to_hex(255), to_hex(0)
    ('0xff', '0x0')
    """
    return f"{number:#x}"


def short_number(number):
    """Format large numbers with K, M and B.

    Ask:
        abbreviate large numbers with k, m and b
        1500 to "1.5K"
        short number format for followers or views
        human readable count: thousands, millions, billions
        format large numbers as K M B

    >>> short_number(1500), short_number(2000000), short_number(999), short_number(1000)
    ('1.5K', '2M', '999', '1K')
    """
    for limit, suffix in ((10 ** 9, "B"), (10 ** 6, "M"), (1000, "K")):
        if abs(number) >= limit:
            return f"{number / limit:.1f}".removesuffix(".0") + suffix
    return str(number)


def format_minutes(seconds):
    """Format seconds as minutes and seconds.

    Ask:
        format seconds as mm:ss
        length of a song in minutes and seconds
        125 seconds to "2:05"
        timer display minutes:seconds
        track duration string

    >>> format_minutes(125), format_minutes(59), format_minutes(600)
    ('2:05', '0:59', '10:00')
    """
    minutes, seconds = divmod(seconds, 60)
    return f"{minutes}:{seconds:02d}"


def describe_duration(seconds):
    """Format a duration in words.

    Ask:
        format a duration in words
        seconds to "1 hour, 2 minutes and 3 seconds"
        human readable time span
        convert seconds into days, hours, minutes and seconds in text
        spell out a duration with plurals

    >>> describe_duration(3723)
    '1 hour, 2 minutes and 3 seconds'
    >>> describe_duration(60), describe_duration(0), describe_duration(86401)
    ('1 minute', '0 seconds', '1 day and 1 second')
    """
    parts = []
    for name, length in (("day", 86400), ("hour", 3600), ("minute", 60), ("second", 1)):
        count, seconds = divmod(seconds, length)
        if count:
            parts.append(f"{count} {name}" + ("s" if count != 1 else ""))
    if len(parts) > 1:
        return ", ".join(parts[:-1]) + " and " + parts[-1]
    return parts[0] if parts else "0 seconds"


def short_duration(seconds):
    """Format a short duration like 1h 5m.

    Ask:
        format a duration like 1h 5m 3s
        compact time span string
        seconds to short text with h, m and s
        elapsed time in the style 2m 10s
        abbreviate a duration

    >>> short_duration(3903), short_duration(45), short_duration(3600)
    ('1h 5m 3s', '45s', '1h')
    >>> short_duration(0)
    '0s'
    """
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    parts = [(hours, "h"), (minutes, "m"), (seconds, "s")]
    return " ".join(f"{count}{unit}" for count, unit in parts if count) or "0s"


def pluralize(count, singular, plural=None):
    """Return a noun with its count, plural if needed.

    Ask:
        pluralize a word with a count
        "1 apple" or "3 apples"
        add s to a noun unless the count is one
        format a number and a noun with the right plural
        plural form helper
        pluralize word based on count
        "1 item" or "2 items" depending on the count
        pluralise word with count

    >>> pluralize(1, "apple"), pluralize(3, "apple"), pluralize(0, "apple")
    ('1 apple', '3 apples', '0 apples')
    >>> pluralize(2, "child", "children")
    '2 children'
    """
    word = singular if count == 1 else plural or singular + "s"
    return f"{count} {word}"


def plural(noun):
    """Return the plural of an English noun.

    Ask:
        plural of an english noun
        make a word plural with simple rules
        add s, es or ies to a noun
        "city" to "cities" and "box" to "boxes"
        english pluralization rules
        get the plural of a noun
        pluralize an english word

    >>> plural("cat"), plural("box"), plural("city"), plural("day"), plural("dish")
    ('cats', 'boxes', 'cities', 'days', 'dishes')
    """
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in tuple("aeiou"):
        return noun[:-1] + "ies"
    return noun + "s"


def with_article(noun):
    """Return "a" or "an" with a noun.

    Ask:
        put a or an in front of a noun
        indefinite article for a word
        "a cat" or "an apple"
        choose the article a/an by the first letter
        add the right article to a word

    >>> with_article("cat"), with_article("Apple")
    ('a cat', 'an Apple')
    """
    article = "an" if noun[0].lower() in "aeiou" else "a"
    return f"{article} {noun}"


def yes_no(flag):
    """Return "yes" or "no" for a truth value.

    Ask:
        convert a boolean to yes or no
        True to "yes" and False to "no"
        show a bool as text
        yes/no string from a flag
        display a truth value for people

    >>> yes_no(True), yes_no(False)
    ('yes', 'no')
    """
    return "yes" if flag else "no"


def parse_bool(text):
    """Parse yes, no, true, false and similar to a truth value.

    Ask:
        convert a string to a boolean
        parse "true", "yes", "1" and "on" as True
        interpret user input like yes or no as a boolean
        read a boolean setting from text, error for anything else

    >>> parse_bool("Yes"), parse_bool("off"), parse_bool(" 1 ")
    (True, False, True)
    >>> parse_bool("maybe")
    Traceback (most recent call last):
        ...
    ValueError: not a boolean: 'maybe'
    """
    value = text.strip().lower()
    if value in ("true", "yes", "y", "on", "1"):
        return True
    if value in ("false", "no", "n", "off", "0"):
        return False
    raise ValueError(f"not a boolean: {text!r}")


def format_phone(digits):
    """Format a phone number of ten digits.

    Ask:
        format a phone number
        ten digits to (123) 456-7890
        us phone number format
        turn "1234567890" into a readable telephone number
        phone formatting
        format phone number as (123) 456-7890

    >>> format_phone("1234567890")
    '(123) 456-7890'
    """
    return f"({digits[:3]}) {digits[3:6]}-{digits[6:]}"


def format_card(number):
    """Format a credit card number in groups of four.

    Ask:
        format a credit card number in groups of four
        insert a space after every four digits
        "1234567812345678" to "1234 5678 1234 5678"
        group the digits of a card number
        readable credit card number

    >>> format_card("1234567812345678")
    '1234 5678 1234 5678'
    >>> format_card("12345")
    '1234 5'
    """
    return " ".join(number[i:i + 4] for i in range(0, len(number), 4))


def dotted_date(day):
    """Format a date as dd.mm.yyyy.

    Ask:
        german date format
        date to "05.03.2024"
        day.month.year with leading zeros
        date string with dots

    >>> from datetime import date
    >>> dotted_date(date(2024, 3, 5))
    '05.03.2024'
    """
    return day.strftime("%d.%m.%Y")


def introduce(name, age):
    """Format name and age in a sentence.

    Ask:
        format a sentence with name and age using an f-string
        function that returns "My name is Ann and I am 5 years old."
        introduce a person with string formatting
        insert variables into a string
        f-string introduction with name and age

    >>> introduce("Ann", 5)
    'My name is Ann and I am 5 years old.'
    """
    return f"My name is {name} and I am {age} years old."


def format_table(rows):
    """Format rows as an aligned text table.

    Ask:
        format rows as a text table
        align columns of a list of rows
        make a plain text table with padded columns
        table string from a list of lists
        columns lined up with spaces
        align text columns
        format list of tuples as table
        rows as aligned columns of text
        format table from list of dicts

    >>> print(format_table([["name", "n"], ["Christopher", 1]]))
    name         n
    Christopher  1
    """
    rows = [[str(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*rows)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip()
        for row in rows
    )


def grid_table(rows):
    """Format rows as a table with a border.

    Ask:
        format rows as a table with borders
        ascii table with lines
        draw a table with +, - and | characters
        bordered text table from a list of rows
        grid table string

    >>> print(grid_table([["a", "bb"], [1, 2]]))
    +---+----+
    | a | bb |
    +---+----+
    | 1 | 2  |
    +---+----+
    """
    rows = [[str(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*rows)]
    line = "+" + "+".join("-" * (width + 2) for width in widths) + "+"
    lines = [line]
    for row in rows:
        cells = " | ".join(cell.ljust(width) for cell, width in zip(row, widths))
        lines += [f"| {cells} |", line]
    return "\n".join(lines)


def receipt_line(item, price, width=40):
    """Format a receipt line with the price aligned to the right.

    Ask:
        format a receipt line with the price on the right
        item name left and price right aligned in a line of n characters
        dotted leader between a name and a price
        menu line like "Tea......2.50"
        table of contents line with dots

    >>> receipt_line("Tea", 2.5, 12)
    'Tea.....2.50'
    """
    amount = f"{price:.2f}"
    return item.ljust(width - len(amount), ".") + amount


def print_receipt(items):
    """Print a receipt of items and prices.

    Ask:
        print a receipt with items, prices and total
        show a bill with aligned prices and the sum
        display a shopping receipt from (name, price) pairs
        cash register output with a total line
        print an invoice in columns

    >>> print_receipt([("Tea", 2.5), ("Cake", 12)])
    Tea             2.50
    Cake           12.00
    --------------------
    Total          14.50
    """
    for name, price in items:
        print(f"{name:<12}{price:>8.2f}")
    print("-" * 20)
    print(f"{'Total':<12}{sum(price for _, price in items):>8.2f}")


def print_times_table(n, end=10):
    """Print the multiplication table of a number.

    Ask:
        print the multiplication table of a number up to 10 with aligned results
        times table of n as formatted lines
        show 7 x 1 = 7 and so on, right aligned
        format a multiplication table
        display n times 1 to 10 in columns

    >>> print_times_table(7, 2)
    7 x  1 =  7
    7 x  2 = 14
    """
    for factor in range(1, end + 1):
        print(f"{n} x {factor:>2} = {n * factor:>2}")


def stars(rating, maximum=5):
    """Return a rating as stars.

    Ask:
        rating as stars
        show a rating from 0 to 5 with filled and empty stars
        star rating string
        3 of 5 as "★★★☆☆"
        rating display with unicode stars

    >>> stars(3), stars(0)
    ('★★★☆☆', '☆☆☆☆☆')
    """
    return "★" * rating + "☆" * (maximum - rating)


def bar_chart(data):
    """Return a text bar chart.

    Ask:
        text bar chart from a dictionary
        horizontal bar chart with # characters
        ascii chart of values, one line per label
        show numbers as bars in the console
        bar graph string

    >>> print(bar_chart({"a": 3, "long": 1}))
    a    ### 3
    long # 1
    """
    width = max(map(len, data))
    return "\n".join(f"{label:<{width}} {'#' * value} {value}" for label, value in data.items())


def time_ago(moment, now):
    """Return how long ago a time was.

    Ask:
        how long ago was a date as text
        "3 hours ago" from two datetimes
        relative time string like twitter
        time since a moment in words
        humanize a timestamp

    >>> from datetime import datetime
    >>> now = datetime(2024, 1, 2, 12)
    >>> time_ago(datetime(2024, 1, 2, 9), now), time_ago(datetime(2024, 1, 1, 12), now)
    ('3 hours ago', '1 day ago')
    >>> time_ago(now, now)
    'just now'
    """
    seconds = int((now - moment).total_seconds())
    for unit, length in (("day", 86400), ("hour", 3600), ("minute", 60)):
        count = seconds // length
        if count:
            return f"{count} {unit}{'s' if count != 1 else ''} ago"
    return "just now"


def format_address(name, street, zip_code, city):
    """Return an address as lines.

    Ask:
        format an address on several lines
        postal address from name, street, zip code and city
        address label as a multi-line string
        join address fields with newlines
        print-ready mailing address

    >>> print(format_address("Ann Lee", "Main St 1", "12345", "Rome"))
    Ann Lee
    Main St 1
    12345 Rome
    """
    return f"{name}\n{street}\n{zip_code} {city}"


def to_dms(degrees):
    r"""Return coordinates in degrees, minutes and seconds.

    Ask:
        format decimal degrees as degrees, minutes and seconds
        convert a coordinate to dms
        52.5 to 52°30'0"
        decimal degrees to sexagesimal text
        latitude in degrees minutes seconds

    >>> to_dms(52.51)
    '52°30\'36"'
    >>> to_dms(0.5)
    '0°30\'0"'
    """
    total = round(degrees * 3600)
    minutes, seconds = divmod(total, 60)
    whole, minutes = divmod(minutes, 60)
    return f"{whole}°{minutes}'{seconds}\""


def format_matrix(matrix):
    """Format a matrix with aligned columns.

    Ask:
        format a matrix of numbers with aligned columns
        format a 2d list as a right aligned grid
        matrix to string with equal column width
        pretty matrix text
        show rows of numbers in columns

    >>> print(format_matrix([[1, 20], [300, 4]]))
      1  20
    300   4
    """
    width = max(len(str(value)) for row in matrix for value in row)
    return "\n".join(" ".join(f"{value:>{width}}" for value in row) for row in matrix)


def format_polynomial(coefficients):
    """Format a polynomial as text.

    Ask:
        format a polynomial from its coefficients
        coefficients to a string like 3x^2 - 2x + 1
        polynomial as text, highest power first
        write out a polynomial with signs
        polynomial as a readable string
        polynomial to string
        write coefficients as a polynomial like 3x^2 + 2x + 1

    >>> format_polynomial([3, -2, 1]), format_polynomial([1, 0, -1]), format_polynomial([0])
    ('3x^2 - 2x + 1', 'x^2 - 1', '0')
    """
    text = ""
    for power, value in zip(range(len(coefficients) - 1, -1, -1), coefficients):
        if value == 0:
            continue
        sign = ("-" if value < 0 else "") if not text else (" - " if value < 0 else " + ")
        number = "" if abs(value) == 1 and power else str(abs(value))
        variable = "" if power == 0 else "x" if power == 1 else f"x^{power}"
        text += sign + number + variable
    return text or "0"
