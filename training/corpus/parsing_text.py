"""Parsing small formats: key=value, durations, sizes, versions, ranges, coordinates, tables."""
import ast
import re
from fractions import Fraction


def parse_key_values(text, separator=","):
    """Return the dictionary of a text such as a=1,b=2.

    Ask:
        parse 'a=1,b=2' into a dictionary
        convert a string of key=value pairs to a dict
        key value string to dictionary, separator as a parameter
        split comma separated assignments into a dict

    >>> parse_key_values("a=1, b=x=y"), parse_key_values("")
    ({'a': '1', 'b': 'x=y'}, {})
    >>> parse_key_values("a=1;b=2", ";")
    {'a': '1', 'b': '2'}
    """
    result = {}
    for pair in filter(None, text.split(separator)):
        key, _, value = pair.partition("=")
        result[key.strip()] = value.strip()
    return result


def parse_key_value_lines(text):
    r"""Return the dictionary of lines such as key: value.

    Ask:
        parse lines of 'key: value' into a dictionary
        text with one key: value pair per line to dict
        read colon separated properties from a multi-line string
        header-like lines to a dictionary
        parse "key: value" lines into a dict
        convert lines with a colon to a dictionary
        read 'Name: Ann' style text into a dict
        parse colon separated key value pairs, one per line

    >>> parse_key_value_lines("name: Ann\n\nurl: http://x.org\nnonsense")
    {'name': 'Ann', 'url': 'http://x.org'}
    """
    result = {}
    for line in text.splitlines():
        key, colon, value = line.partition(":")
        if colon:
            result[key.strip()] = value.strip()
    return result


def parse_sections(text):
    r"""Return the sections of an INI-like text as nested dictionaries.

    Ask:
        parse an ini like text by hand into nested dicts
        read [section] headers and key=value lines without configparser
        simple ini parser
        sections and settings of a config text as a dictionary of dictionaries
        parse a config string with sections

    >>> parse_sections("# top\n[a]\nx = 1\n\n[b]\ny=2=3\n")
    {'a': {'x': '1'}, 'b': {'y': '2=3'}}
    """
    sections = {}
    current = sections.setdefault("", {})
    for line in text.splitlines():
        line = line.strip()
        if not line or line[0] in "#;":
            continue
        if line.startswith("[") and line.endswith("]"):
            current = sections.setdefault(line[1:-1], {})
        else:
            key, _, value = line.partition("=")
            current[key.strip()] = value.strip()
    return {name: values for name, values in sections.items() if name or values}


def parse_duration(text):
    """Return the seconds of a duration such as 1h 30m.

    Ask:
        parse a duration like '1h30m' into seconds
        convert '2d 3h 15m 10s' to a number of seconds
        human duration string to seconds
        seconds of a time span text with d, h, m and s
        parse duration like 1h30m to seconds
        parse a duration string into seconds

    >>> parse_duration("1h30m"), parse_duration("2d 10s"), parse_duration("90m")
    (5400, 172810, 5400)
    >>> parse_duration("soon")
    Traceback (most recent call last):
        ...
    ValueError: invalid duration: 'soon'
    """
    if not re.fullmatch(r"(\s*\d+\s*[dhms])+\s*", text):
        raise ValueError(f"invalid duration: {text!r}")
    sizes = {"d": 86400, "h": 3600, "m": 60, "s": 1}
    return sum(int(number) * sizes[unit] for number, unit in re.findall(r"(\d+)\s*([dhms])", text))


def parse_size(text):
    """Return the bytes of a size such as 1.5 GB.

    Ask:
        parse a file size like '1.5 GB' into bytes
        convert '10KB' or '3 MiB' to a number of bytes, 1024 based
        human readable size to bytes
        how many bytes is '2M'?
        parse size string like 10MB to bytes
        size string such as 10MB to number of bytes
        parse a file size like 1.5 MB into bytes
        size string to number of bytes
        convert "10KB" to bytes
        human readable size to int

    >>> parse_size("1.5 KB"), parse_size("2m"), parse_size("10"), parse_size("1 GiB")
    (1536, 2097152, 10, 1073741824)
    >>> parse_size("big")
    Traceback (most recent call last):
        ...
    ValueError: invalid size: 'big'
    """
    match = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([KMGT]?)(?:I?B)?\s*", text.upper())
    if not match:
        raise ValueError(f"invalid size: {text!r}")
    number, unit = match.groups()
    return int(float(number) * 1024 ** " KMGT".index(unit or " "))


def parse_version(text):
    """Return a version such as v1.10.2 as a tuple of numbers.

    Ask:
        parse a version string into a tuple of ints
        convert '1.10.2' to (1, 10, 2)
        version text to comparable tuple, leading v allowed
        split a version number into integers
        parse a version string into a tuple of integers
        "1.10.2" to (1, 10, 2)
        convert a version number to something that can be compared
        split a dotted version

    >>> parse_version("v1.10.2"), parse_version("3")
    ((1, 10, 2), (3,))
    """
    return tuple(int(part) for part in text.removeprefix("v").split("."))


def bump_version(version, part="patch"):
    """Return a version with its major, minor or patch number raised.

    Ask:
        bump a semantic version
        increase the major, minor or patch number of a version string
        next version number of 1.2.3 for a kind of release
        semver bump

    >>> bump_version("1.2.3"), bump_version("1.2.3", "minor"), bump_version("1.2.9", "major")
    ('1.2.4', '1.3.0', '2.0.0')
    """
    numbers = [int(number) for number in version.split(".")]
    position = ["major", "minor", "patch"].index(part)
    numbers[position] += 1
    numbers[position + 1:] = [0] * (2 - position)
    return ".".join(map(str, numbers))


def parse_ranges(text):
    """Return the numbers of a text such as 1-3,7.

    Ask:
        parse a page range like '1-3,7,9-10' into numbers
        expand '1-3,7' to [1, 2, 3, 7]
        range string to list of integers
        numbers of a print range

    >>> parse_ranges("1-3, 7,9-10"), parse_ranges("5"), parse_ranges("")
    ([1, 2, 3, 7, 9, 10], [5], [])
    """
    numbers = []
    for part in filter(None, text.split(",")):
        start, _, end = part.partition("-")
        numbers.extend(range(int(start), int(end or start) + 1))
    return numbers


def format_ranges(numbers):
    """Return numbers as a text such as 1-3,7.

    Ask:
        compress a list of integers to ranges like '1-3,7'
        summarize consecutive numbers as ranges
        format [1, 2, 3, 7] as '1-3,7'
        list of numbers to range string
        compress list of ints into range string

    >>> format_ranges([1, 2, 3, 7, 9, 10]), format_ranges([5]), format_ranges([])
    ('1-3,7,9-10', '5', '')
    """
    ranges = []
    for number in sorted(set(numbers)):
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ",".join(str(a) if a == b else f"{a}-{b}" for a, b in ranges)


def parse_bool(text):
    """Return the truth value of a text such as yes or off.

    Ask:
        parse a boolean from a string
        convert 'yes', 'true', 'on', '1' to True and 'no', 'false', 'off', '0' to False
        string to bool
        strtobool replacement

    >>> [parse_bool(text) for text in ("Yes", "1", " on ", "FALSE", "off", "n")]
    [True, True, True, False, False, False]
    >>> parse_bool("maybe")
    Traceback (most recent call last):
        ...
    ValueError: not a boolean: 'maybe'
    """
    word = text.strip().lower()
    if word in {"yes", "y", "true", "t", "on", "1"}:
        return True
    if word in {"no", "n", "false", "f", "off", "0"}:
        return False
    raise ValueError(f"not a boolean: {text!r}")


def parse_value(text):
    """Return a text as int, float, bool or None where it looks like one.

    Ask:
        guess the type of a string and convert it
        convert text to int, float, bool or None if possible, otherwise keep it
        auto convert a string value
        turn '3' into 3, '2.5' into 2.5, 'true' into True

    >>> [parse_value(text) for text in ("3", "2.5", "True", "none", "abc", "-1e3")]
    [3, 2.5, True, None, 'abc', -1000.0]
    """
    words = {"true": True, "false": False, "none": None, "null": None}
    if text.lower() in words:
        return words[text.lower()]
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


def parse_literal(text):
    """Return the value of a Python literal in a text.

    Ask:
        parse a string that contains a python list or dict
        safely evaluate a literal from a string
        convert '[1, 2, 3]' as text to a list
        ast.literal_eval of a string
        parse list literal from string safely

    >>> parse_literal("[1, {'a': (2, None)}]")
    [1, {'a': (2, None)}]
    >>> parse_literal("__import__('os')")  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
        ...
    ValueError: malformed node
    """
    return ast.literal_eval(text)


def parse_fraction(text):
    """Return the value of a number such as 1 1/2.

    Ask:
        parse a mixed fraction like '1 1/2'
        convert a fraction string such as '3/4' to a number
        fractions in recipe text to float
        mixed number text to its value

    >>> parse_fraction("1 1/2"), parse_fraction("3/4"), parse_fraction("2"), parse_fraction("0.25")
    (1.5, 0.75, 2.0, 0.25)
    """
    return float(sum(Fraction(part) for part in text.split()))


def parse_coordinates(text):
    """Return latitude and longitude of a text as floats.

    Ask:
        parse 'latitude, longitude' into two floats
        convert a coordinate string to a tuple of numbers
        lat/lon text to floats
        split '52.5, 13.4' into numbers

    >>> parse_coordinates("52.5, -13.4")
    (52.5, -13.4)
    """
    latitude, longitude = text.split(",")
    return float(latitude), float(longitude)


def dms_to_decimal(text):
    """Return an angle in degrees, minutes and seconds as decimal degrees.

    Ask:
        parse degrees, minutes and seconds with a direction letter to decimal degrees
        parse a gps coordinate like 52°30'36"N
        dms string to float
        decimal degrees from 13° 24' 18" W
        parse gps dms to decimal

    >>> dms_to_decimal("52°30'36\\"N"), dms_to_decimal("13° 30' 0\\" W")
    (52.51, -13.5)
    """
    degrees, minutes, seconds = map(float, re.findall(r"\d+(?:\.\d+)?", text))
    value = degrees + minutes / 60 + seconds / 3600
    return -value if text.strip()[-1] in "SWsw" else value


def parse_dimensions(text):
    """Return width and height of a text such as 1920x1080.

    Ask:
        parse an image size like '1920x1080'
        width and height from a resolution string
        split '800x600' into two integers
        screen resolution text to numbers
        parse resolution 1920x1080

    >>> parse_dimensions("1920x1080"), parse_dimensions("800 X 600")
    ((1920, 1080), (800, 600))
    """
    width, height = text.lower().split("x")
    return int(width), int(height)


def parse_money(text):
    """Return the amount of a price such as $1,234.50 as a float.

    Ask:
        parse a price string into a number
        convert '$1,234.50' to 1234.5
        money text to float, currency sign and commas removed
        amount of a price label

    >>> parse_money("$1,234.50"), parse_money("-€3"), parse_money("1,000 USD")
    (1234.5, -3.0, 1000.0)
    """
    return float(re.sub(r"[^\d.-]", "", text))


def parse_number_european(text):
    """Return the number of a text such as 1.234,50.

    Ask:
        parse a european number with comma as decimal mark
        number with a decimal comma to float
        german number format to float
        number text with dots for thousands and decimal comma
        convert string with comma decimal to float
        parse european number 1.234,56
        convert a number with decimal comma and dots for thousands
        '1.234,56' to 1234.56

    >>> parse_number_european("1.234,50"), parse_number_european("-0,5")
    (1234.5, -0.5)
    """
    return float(text.replace(".", "").replace(",", "."))


def parse_suffix_number(text):
    """Return the number of a text such as 2.5k.

    Ask:
        parse '2.5k' or '3M' into a number
        convert numbers with k, m and b suffixes
        expand abbreviations like 10k to 10000
        short number text to float

    >>> parse_suffix_number("2.5k"), parse_suffix_number("3M"), parse_suffix_number("-7")
    (2500.0, 3000000.0, -7.0)
    """
    sizes = {"k": 1e3, "m": 1e6, "b": 1e9}
    suffix = text[-1].lower()
    if suffix in sizes:
        return float(text[:-1]) * sizes[suffix]
    return float(text)


def parse_command(line):
    """Return the name and the arguments of a command, or None for a blank line.

    Ask:
        parse user input into a command and its arguments
        split a chat bot message like '/add milk 2' into command and args
        first word as lower case command, the rest as a list
        text adventure command parser

    >>> parse_command("Go north"), parse_command(" quit "), parse_command("")
    (('go', ['north']), ('quit', []), None)
    """
    words = line.split()
    if not words:
        return None
    return words[0].lower(), words[1:]


def parse_table(text):
    r"""Return the rows of a whitespace-aligned table as dictionaries.

    Ask:
        parse a table of columns separated by spaces into dicts
        first line is the header: text table to list of dictionaries
        read output of a command with column headings
        whitespace separated table to records

    >>> parse_table("NAME  AGE\nann   30\nbob   41\n")
    [{'NAME': 'ann', 'AGE': '30'}, {'NAME': 'bob', 'AGE': '41'}]
    """
    header, *rows = (line.split() for line in text.splitlines() if line.strip())
    return [dict(zip(header, row)) for row in rows]


def parse_fixed_width(line, widths):
    """Return the fields of a line with columns of fixed widths.

    Ask:
        parse a fixed width line
        split a string into fields of given widths
        read fixed length records
        cut a line at column positions, widths as a list

    >>> parse_fixed_width("ann  30Rome ", [5, 2, 5])
    ['ann', '30', 'Rome']
    """
    fields = []
    start = 0
    for width in widths:
        fields.append(line[start:start + width].strip())
        start += width
    return fields


def parse_markdown_table(text):
    r"""Return the rows of a Markdown table as dictionaries.

    Ask:
        parse a markdown table into a list of dicts
        read a table with pipes
        markdown table to records
        convert |a|b| rows to dictionaries

    >>> parse_markdown_table("| a | b |\n|---|---|\n| 1 | x y |\n")
    [{'a': '1', 'b': 'x y'}]
    """
    rows = [
        [cell.strip() for cell in line.strip().strip("|").split("|")]
        for line in text.splitlines() if line.strip()
    ]
    header, _, *body = rows
    return [dict(zip(header, row)) for row in body]


def parse_grid(text):
    r"""Return the digits of a text as a grid of numbers.

    Ask:
        parse a grid of digits into a list of lists
        multi-line string of digits to a 2d list of ints
        puzzle input of single digit numbers to a matrix
        turn lines like '123' into rows of integers

    >>> parse_grid("12\n34\n")
    [[1, 2], [3, 4]]
    """
    return [[int(char) for char in line] for line in text.splitlines()]


def parse_indented(text):
    r"""Return an indented outline as nested dictionaries.

    Ask:
        parse an indented outline into nested dicts
        tree from lines indented by spaces
        convert an indented text to a nested dictionary
        outline with two spaces or more per level to a tree
        parse tree from indented text

    >>> parse_indented("a\n  b\n    c\n  d\ne\n")
    {'a': {'b': {'c': {}}, 'd': {}}, 'e': {}}
    """
    root = {}
    stack = [(-1, root)]
    for line in text.splitlines():
        if not line.strip():
            continue
        indent = len(line) - len(line.lstrip())
        while stack[-1][0] >= indent:
            stack.pop()
        children = stack[-1][1].setdefault(line.strip(), {})
        stack.append((indent, children))
    return root


def parse_cron(expression):
    """Return the fields of a cron expression by name.

    Ask:
        split a cron expression into its fields
        parse '*/5 0 * * 1' into minute, hour, day, month and weekday
        cron line to dictionary
        name the five parts of a crontab schedule

    >>> parse_cron("*/5 0 * * 1")
    {'minute': '*/5', 'hour': '0', 'day': '*', 'month': '*', 'weekday': '1'}
    >>> parse_cron("* * *")
    Traceback (most recent call last):
        ...
    ValueError: expected 5 fields
    """
    fields = expression.split()
    if len(fields) != 5:
        raise ValueError("expected 5 fields")
    return dict(zip(["minute", "hour", "day", "month", "weekday"], fields))


def parse_name(text):
    """Return first, middle and last name of a full name.

    Ask:
        split a full name into first, middle and last name
        parse a person's name into its parts
        first name, middle names and surname from a string
        full name to a tuple of three strings

    >>> parse_name("Ann Mary Jane Lee"), parse_name("Ann Lee"), parse_name("Ann")
    (('Ann', 'Mary Jane', 'Lee'), ('Ann', '', 'Lee'), ('Ann', '', ''))
    """
    first, *rest = text.split()
    last = rest.pop() if rest else ""
    return first, " ".join(rest), last


def parse_address_line(text):
    """Return city, state and zip code of an American address line.

    Ask:
        parse 'City, ST 12345' into city, state and zip
        split the last line of a us address
        extract city, state and zip code from an address
        us city line to its parts

    >>> parse_address_line("New York, NY 10001")
    ('New York', 'NY', '10001')
    >>> parse_address_line("nowhere") is None
    True
    """
    match = re.fullmatch(r"(.+), ([A-Z]{2}) (\d{5}(?:-\d{4})?)", text.strip())
    return match.groups() if match else None


def parse_dice(text):
    """Return count, sides and bonus of a dice notation such as 2d6+3.

    Ask:
        parse dice notation like 2d6+3
        dice string to number of dice, sides and modifier
        read 'd20' or '3d8-1' as numbers
        roleplaying dice expression parser

    >>> parse_dice("2d6+3"), parse_dice("d20"), parse_dice("3d8-1")
    ((2, 6, 3), (1, 20, 0), (3, 8, -1))
    """
    match = re.fullmatch(r"(\d*)d(\d+)([+-]\d+)?", text.lower())
    if not match:
        raise ValueError(f"invalid dice: {text!r}")
    count, sides, bonus = match.groups()
    return int(count or 1), int(sides), int(bonus or 0)


def parse_rgb(text):
    """Return the three numbers of a colour such as rgb(255, 0, 10).

    Ask:
        parse a css rgb color string
        convert 'rgb(255, 0, 10)' to a tuple
        red, green and blue from an rgb(...) text
        css color to numbers

    >>> parse_rgb("rgb(255, 0, 10)")
    (255, 0, 10)
    """
    red, green, blue = re.findall(r"\d+", text)
    return int(red), int(green), int(blue)


def parse_chess_square(square):
    """Return column and row of a chess square such as e4, counted from 0.

    Ask:
        convert chess notation like e4 to coordinates
        column and row index of a chess square
        parse a board position such as a1 to (0, 0)
        chess square name to numbers

    >>> parse_chess_square("a1"), parse_chess_square("e4"), parse_chess_square("h8")
    ((0, 0), (4, 3), (7, 7))
    """
    column = ord(square[0].lower()) - ord("a")
    row = int(square[1]) - 1
    return column, row


def parse_polynomial(text):
    """Return the coefficients of a polynomial in x by exponent.

    Ask:
        parse a polynomial string like 3x^2 - x + 5
        coefficients of a polynomial text as a dict exponent -> coefficient
        read '2x^3+4' into coefficients
        polynomial expression to dictionary
        parse polynomial string into coefficients

    >>> parse_polynomial("3x^2 - x + 5"), parse_polynomial("-2x^3+x")
    ({2: 3, 1: -1, 0: 5}, {3: -2, 1: 1})
    """
    coefficients = {}
    terms = re.findall(r"([+-]?)(\d*)(x?)(?:\^(\d+))?", text.replace(" ", ""))
    for sign, number, x, power in terms:
        if not number and not x:
            continue
        exponent = int(power or 1) if x else 0
        value = int(number or 1) * (-1 if sign == "-" else 1)
        coefficients[exponent] = coefficients.get(exponent, 0) + value
    return coefficients


def parse_srt_time(text):
    """Return the seconds of a subtitle time such as 00:01:02,500.

    Ask:
        parse an srt subtitle timestamp into seconds
        convert '00:01:02,500' to 62.5
        subtitle time code to seconds
        hours:minutes:seconds,milliseconds text to float

    >>> parse_srt_time("00:01:02,500"), parse_srt_time("01:00:00,000")
    (62.5, 3600.0)
    """
    hours, minutes, seconds = text.replace(",", ".").split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)


def parse_scores(text):
    r"""Return the lists of numbers in lines such as ann: 3, 4.

    Ask:
        parse lines like 'name: 3, 4, 5' into a dict of number lists
        read scores per name from a text
        text with a name and comma separated numbers per line to dictionary
        grades of each student from lines of text

    >>> parse_scores("ann: 3, 4\nbob: 5\n")
    {'ann': [3, 4], 'bob': [5]}
    """
    scores = {}
    for line in text.splitlines():
        name, _, numbers = line.partition(":")
        scores[name.strip()] = [int(number) for number in numbers.split(",")]
    return scores
