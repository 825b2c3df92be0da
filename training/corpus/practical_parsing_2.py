"""More parsing and formatting: spoken durations, units, lines of text formats, exact decimals."""
import base64
import calendar
import json
import re
import struct
from datetime import date
from datetime import datetime
from datetime import timedelta
from decimal import ROUND_HALF_EVEN
from decimal import ROUND_HALF_UP
from decimal import Decimal
from decimal import localcontext


def parse_spoken_duration(text):
    """Return the seconds of a text such as 2 hours and 5 minutes.

    Ask:
        parse natural language duration "2 hours and 5 minutes"
        convert '1 day 3 hours' to seconds
        human readable duration text to a number of seconds
        parse duration words such as minutes, hours and days

    >>> parse_spoken_duration("2 hours and 5 minutes"), parse_spoken_duration("1 Day, 10 sec")
    (7500, 86410)
    >>> parse_spoken_duration("soon")
    Traceback (most recent call last):
        ...
    ValueError: no duration: 'soon'
    """
    sizes = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
    parts = re.findall(r"(\d+)\s*(s|m(?!o)|h|d|w)[a-z]*", text.lower())
    if not parts:
        raise ValueError(f"no duration: {text!r}")
    return sum(int(number) * sizes[unit] for number, unit in parts)


def parse_time_ago(text, now=None):
    """Return the datetime that a text such as 3 days ago means.

    Ask:
        parse relative time like "3 days ago"
        convert '2 hours ago' to a datetime
        relative date text to datetime
        parse "5 minutes ago"

    >>> parse_time_ago("3 days ago", datetime(2024, 1, 5))
    datetime.datetime(2024, 1, 2, 0, 0)
    >>> parse_time_ago("1 hour ago", datetime(2024, 1, 5))
    datetime.datetime(2024, 1, 4, 23, 0)
    """
    match = re.fullmatch(r"(\d+) (second|minute|hour|day|week)s? ago", text.strip().lower())
    if not match:
        raise ValueError(f"not understood: {text!r}")
    number, unit = match.groups()
    return (now or datetime.now()) - timedelta(**{unit + "s": int(number)})


def parse_in_time(text, now=None):
    """Return the datetime that a text such as in 2 hours means.

    Ask:
        parse "in 2 hours"
        reminder text like 'in 10 minutes' to a datetime
        convert 'in 3 days' to a point in time
        future relative time expression to datetime

    >>> parse_in_time("in 2 hours", datetime(2024, 1, 1, 23))
    datetime.datetime(2024, 1, 2, 1, 0)
    """
    match = re.fullmatch(r"in (\d+) (second|minute|hour|day|week)s?", text.strip().lower())
    if not match:
        raise ValueError(f"not understood: {text!r}")
    number, unit = match.groups()
    return (now or datetime.now()) + timedelta(**{unit + "s": int(number)})


def parse_date_range(text):
    """Return the two dates of a text such as 2024-01-01 to 2024-01-31.

    Ask:
        parse date range "2024-01-01 to 2024-01-31"
        start and end date from a string with two iso dates
        split a period text into two date objects
        read two dates from a text

    >>> parse_date_range("2024-01-01 to 2024-01-31")
    (datetime.date(2024, 1, 1), datetime.date(2024, 1, 31))
    """
    start, end = re.findall(r"\d{4}-\d{2}-\d{2}", text)
    return date.fromisoformat(start), date.fromisoformat(end)


def parse_time_range(text):
    """Return the two times of a text such as 9:00-17:30.

    Ask:
        parse time range "9:00-17:30"
        opening hours text to start and end time
        split '09:00 - 12:30' into two time objects
        read a span of clock times

    >>> parse_time_range("9:00 - 17:30")
    (datetime.time(9, 0), datetime.time(17, 30))
    """
    start, end = (datetime.strptime(part.strip(), "%H:%M").time() for part in text.split("-"))
    return start, end


def parse_month_year(text):
    """Return the first day of a month such as January 2024.

    Ask:
        parse month name and year "January 2024"
        convert 'Mar 2024' or 'March 2024' to a date
        month and year text to the first of that month
        read a month like Dec 2023

    >>> parse_month_year("January 2024"), parse_month_year("Dec 2023")
    (datetime.date(2024, 1, 1), datetime.date(2023, 12, 1))
    """
    month, year = text.split()
    return datetime.strptime(f"{month[:3]} {year}", "%b %Y").date()


def weekday_number(name):
    """Return the number of a weekday name, Monday being 0.

    Ask:
        parse weekday name to number
        convert 'Monday' or 'mon' to 0
        day name to weekday index
        number of a day of the week from its name

    >>> weekday_number("Monday"), weekday_number("sun"), weekday_number("WEDNESDAY")
    (0, 6, 2)
    """
    return list(calendar.day_abbr).index(name[:3].capitalize())


def parse_ordinal(text):
    """Return the integer of an ordinal such as 1st.

    Ask:
        parse ordinal 1st 2nd to int
        convert '3rd' to 3
        number from an ordinal string like 21st
        strip st, nd, rd and th from a number

    >>> parse_ordinal("1st"), parse_ordinal("22nd"), parse_ordinal("11th")
    (1, 22, 11)
    """
    return int(re.fullmatch(r"(\d+)(?:st|nd|rd|th)", text.lower()).group(1))


def parse_grouped_number(text):
    """Return the number of a text with thousands separators such as 1,234.5.

    Ask:
        parse number with thousands separators
        convert '1,234,567' to an integer or float
        string with commas to number
        remove commas from a number string and convert it
        parse '1,234,567' as a number

    >>> parse_grouped_number("1,234,567"), parse_grouped_number("1,234.5")
    (1234567, 1234.5)
    """
    plain = text.replace(",", "").strip()
    return float(plain) if "." in plain else int(plain)


def parse_short_number(text):
    """Return the number of a text such as 1.5k or 2M.

    Ask:
        parse number with k or m suffix
        convert '1.5k' to 1500 and '2M' to 2000000
        expand abbreviated numbers such as 3.2B
        follower count text like 12.3K to an integer

    >>> parse_short_number("1.5k"), parse_short_number("2M"), parse_short_number("70")
    (1500, 2000000, 70)
    """
    factors = {"k": 1_000, "m": 1_000_000, "b": 1_000_000_000}
    text = text.strip().lower()
    if text[-1] in factors:
        return round(float(text[:-1]) * factors[text[-1]])
    return int(text)


def parse_feet_inches(text):
    """Return the inches of a height such as 5'11\".

    Ask:
        parse feet and inches 5'11"
        height like 6'2" to inches
        convert a height in feet and inches given as text to total inches
        read 5 ft 11 in

    >>> parse_feet_inches("5'11"), parse_feet_inches("6 ft 2 in"), parse_feet_inches("6'")
    (71, 74, 72)
    """
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    feet, inches = (numbers + [0])[:2]
    return feet * 12 + inches


def parse_temperature(text):
    """Return the degrees Celsius of a temperature such as 20C or 68°F.

    Ask:
        parse temperature string 20C
        convert '68°F' or '20 °C' to celsius
        temperature text with unit to degrees celsius
        read a temperature with a C or F suffix

    >>> parse_temperature("20C"), parse_temperature("212 °F"), parse_temperature("-40F")
    (20.0, 100.0, -40.0)
    """
    number, unit = re.fullmatch(r"\s*(-?[\d.]+)\s*°?\s*([CF])\s*", text.upper()).groups()
    degrees = float(number)
    return degrees if unit == "C" else (degrees - 32) * 5 / 9


def parse_weight(text):
    """Return the kilograms of a weight such as 500g, 2 kg or 10 lb.

    Ask:
        parse weight string with unit
        convert '500g' or '2.5 kg' to kilograms
        weight text to kilos, also pounds and ounces
        read a mass with its unit

    >>> parse_weight("500g"), parse_weight("2.5 kg"), parse_weight("1 lb")
    (0.5, 2.5, 0.45359237)
    """
    factors = {"mg": 1e-6, "g": 1e-3, "kg": 1, "t": 1000, "lb": 0.45359237, "oz": 0.028349523125}
    number, unit = re.fullmatch(r"\s*([\d.]+)\s*([a-z]+)\s*", text.lower()).groups()
    return float(number) * factors[unit]


def parse_length(text):
    """Return the metres of a length such as 12cm, 3 km or 5 ft.

    Ask:
        parse length string with unit
        convert '12cm' or '3.5 km' to meters
        distance text to metres
        read a measurement with mm, cm, m, km, in, ft or mi

    >>> parse_length("12cm"), parse_length("3.5 km"), parse_length("1 mi")
    (0.12, 3500.0, 1609.344)
    """
    factors = {
        "mm": 0.001, "cm": 0.01, "m": 1, "km": 1000,
        "in": 0.0254, "ft": 0.3048, "yd": 0.9144, "mi": 1609.344,
    }
    number, unit = re.fullmatch(r"\s*([\d.]+)\s*([a-z]+)\s*", text.lower()).groups()
    return float(number) * factors[unit]


def parse_ingredient(text):
    """Return amount, unit and name of a line such as 2 cups sugar.

    Ask:
        parse ingredient line "2 cups sugar"
        split a recipe ingredient into quantity, unit and name
        recipe line to (amount, unit, ingredient)
        read '1.5 tbsp olive oil'

    >>> parse_ingredient("2 cups sugar"), parse_ingredient("1.5 tbsp olive oil")
    ((2.0, 'cups', 'sugar'), (1.5, 'tbsp', 'olive oil'))
    """
    amount, unit, name = text.split(maxsplit=2)
    return float(amount), unit, name


def parse_us_address(text):
    """Return the parts of an address such as 12 Main St, Springfield, IL 62704.

    Ask:
        parse address into street, city, zip
        split a us address into street, city, state and zip code
        one line address to a dictionary
        street, city, state and zip from a comma separated address
        regex split address into street city zip

    >>> parse_us_address("12 Main St, Springfield, IL 62704")
    {'street': '12 Main St', 'city': 'Springfield', 'state': 'IL', 'zip': '62704'}
    """
    street, city, rest = (part.strip() for part in text.split(","))
    state, zip_code = rest.split()
    return {"street": street, "city": city, "state": state, "zip": zip_code}


def parse_phone(text):
    """Return area code, prefix and line number of an American phone number, or None.

    Ask:
        parse phone number into parts
        split a us phone number into area code, exchange and line number
        get the area code of a phone number
        (555) 123-4567 to a tuple of three strings

    >>> parse_phone("(555) 123-4567"), parse_phone("+1 555.987.6543")
    (('555', '123', '4567'), ('555', '987', '6543'))
    >>> parse_phone("12") is None
    True
    """
    digits = re.sub(r"\D", "", text).removeprefix("1")
    if len(digits) != 10:
        return None
    return digits[:3], digits[3:6], digits[6:]


def parse_card(text):
    """Return rank and suit of a playing card such as AS or 10H.

    Ask:
        parse card string like AS or 10H
        playing card code to rank and suit
        convert 'QD' to ('queen', 'diamonds')
        read a card of a poker hand

    >>> parse_card("AS"), parse_card("10H"), parse_card("7d")
    (('ace', 'spades'), ('10', 'hearts'), ('7', 'diamonds'))
    """
    suits = {"S": "spades", "H": "hearts", "D": "diamonds", "C": "clubs"}
    ranks = {"A": "ace", "K": "king", "Q": "queen", "J": "jack", "T": "10"}
    rank, suit = text[:-1].upper(), text[-1].upper()
    return ranks.get(rank, rank), suits[suit]


def parse_matrix_semicolons(text):
    """Return the matrix of a text such as 1,2;3,4.

    Ask:
        parse matrix "1,2;3,4"
        rows separated by semicolons to a list of lists
        matlab style matrix string to nested lists
        convert '1 2; 3 4' to a matrix of floats
        string of rows separated by semicolons to matrix

    >>> parse_matrix_semicolons("1,2;3,4"), parse_matrix_semicolons("1 2; 3.5 4")
    ([[1.0, 2.0], [3.0, 4.0]], [[1.0, 2.0], [3.5, 4.0]])
    """
    return [[float(n) for n in row.replace(",", " ").split()] for row in text.split(";")]


def parse_edges(text):
    r"""Return the graph of a text with an edge on each line.

    Ask:
        parse graph edge list text
        lines such as 'a b' to an adjacency dictionary
        read an undirected graph from text
        edge list string to dict of sets

    >>> parse_edges("a b\nb c\n") == {"a": {"b"}, "b": {"a", "c"}, "c": {"b"}}
    True
    """
    graph = {}
    for line in text.splitlines():
        if line.strip():
            a, b = line.split()
            graph.setdefault(a, set()).add(b)
            graph.setdefault(b, set()).add(a)
    return graph


def parse_sudoku(text):
    """Return the rows of a sudoku given as 81 signs, empty cells as 0.

    Ask:
        parse sudoku string
        81 characters to a 9x9 board
        sudoku text with dots or zeros to a list of rows
        read a sudoku grid from a string

    >>> board = parse_sudoku("5..." + "." * 77)
    >>> len(board), board[0], board[8]
    (9, [5, 0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0, 0])
    """
    cells = [int(char) if char.isdigit() else 0 for char in "".join(text.split())]
    return [cells[i:i + 9] for i in range(0, 81, 9)]


def parse_tsv_line(line, separator="\t"):
    r"""Return the fields of a tab separated line.

    Ask:
        parse tab separated line
        split a tsv row into fields
        parse pipe separated values
        fields of a line with a given separator, spaces trimmed

    >>> parse_tsv_line("a\tb c\t\n"), parse_tsv_line("x | y", "|")
    (['a', 'b c', ''], ['x', 'y'])
    """
    return [field.strip() for field in line.rstrip("\r\n").split(separator)]


def parse_requirements(text):
    r"""Return the packages of a requirements.txt with their version conditions.

    Ask:
        parse requirements.txt
        read python requirements into a dict of package and version
        parse python requirement lines such as requests>=2.0
        requirements file text to a dictionary, comments left out

    >>> parse_requirements("requests>=2.0  # http\n\n# test\npytest\nnumpy == 1.26.4\n")
    {'requests': '>=2.0', 'pytest': '', 'numpy': '==1.26.4'}
    """
    packages = {}
    for line in text.splitlines():
        line = line.partition("#")[0].replace(" ", "")
        match = re.match(r"([A-Za-z0-9._-]+)(?:\[[^\]]*\])?(.*)", line)
        if match:
            packages[match[1]] = match[2]
    return packages


def parse_env_text(text):
    r"""Return the variables of a .env text.

    Ask:
        parse env file
        parse the text of a .env file into a dictionary
        NAME=value lines with comments and quotes to a dict
        dotenv parser

    >>> parse_env_text("# x\nA=1\nexport B='two words'\nC=\"d\"\n\nnonsense")
    {'A': '1', 'B': 'two words', 'C': 'd'}
    """
    variables = {}
    for line in text.splitlines():
        line = line.strip().removeprefix("export ")
        name, equals, value = line.partition("=")
        if equals and not line.startswith("#"):
            variables[name.strip()] = value.strip().strip("'\"")
    return variables


def parse_properties(text):
    r"""Return the dictionary of a Java properties text.

    Ask:
        parse properties file
        java .properties text to dict
        key=value or key: value lines with # and ! comments
        read application.properties content

    >>> parse_properties("# c\na.b = 1\n! d\nc: x=y\n")
    {'a.b': '1', 'c': 'x=y'}
    """
    result = {}
    for line in text.splitlines():
        line = line.strip()
        if line and line[0] not in "#!":
            key, value = re.split(r"\s*[=:]\s*", line, maxsplit=1)
            result[key] = value
    return result


def parse_markdown_list(text):
    r"""Return the items of a Markdown list.

    Ask:
        parse markdown list
        items of a bullet list in markdown
        get list entries starting with -, * or a number
        markdown bullets to a python list

    >>> parse_markdown_list("Hi\n- a\n* b c\n1. d\n")
    ['a', 'b c', 'd']
    """
    return re.findall(r"^\s*(?:[-*+]|\d+\.)\s+(.+)$", text, flags=re.MULTILINE)


def parse_checklist(text):
    r"""Return the items of a Markdown check list with whether they are done.

    Ask:
        parse markdown task list
        read a todo list with [x] and [ ] marks
        checklist text to (done, title) pairs
        which checkboxes of a markdown text are ticked?

    >>> parse_checklist("- [x] milk\n- [ ] bread\n")
    [(True, 'milk'), (False, 'bread')]
    """
    items = re.findall(r"^\s*[-*] \[([ xX])\] (.+)$", text, flags=re.MULTILINE)
    return [(mark != " ", title) for mark, title in items]


def parse_srt(text):
    r"""Return start, end and text of the subtitles of an SRT text.

    Ask:
        parse srt subtitle file
        subtitles text to a list of (start, end, text)
        read srt blocks
        split an srt file into its captions

    >>> parse_srt("1\n00:01 --> 00:02\nHi\nyou\n\n2\n00:03 --> 00:04\nBye\n")
    [('00:01', '00:02', 'Hi\nyou'), ('00:03', '00:04', 'Bye')]
    """
    subtitles = []
    for block in re.split(r"\n\s*\n", text.strip()):
        _, times, *lines = block.splitlines()
        start, end = times.split(" --> ")
        subtitles.append((start, end, "\n".join(lines)))
    return subtitles


def parse_vcard(text):
    r"""Return the fields of a vCard.

    Ask:
        parse vcard
        read a .vcf contact into a dictionary
        name, phone and email from a vcard text
        vcard lines to dict, parameters dropped

    >>> parse_vcard("BEGIN:VCARD\nFN:Ann Lee\nTEL;TYPE=cell:+1 555\nEND:VCARD\n")
    {'FN': 'Ann Lee', 'TEL': '+1 555'}
    """
    fields = {}
    for line in text.splitlines():
        name, colon, value = line.partition(":")
        name = name.partition(";")[0].upper()
        if colon and name not in ("BEGIN", "END"):
            fields[name] = value.strip()
    return fields


def parse_syslog_line(line):
    """Return time, host, program, pid and message of a syslog line, or None.

    Ask:
        parse syslog line
        split a line of /var/log/syslog into its fields
        regex for syslog entries
        syslog text to dict of time, host, process and message

    >>> parse_syslog_line("Jan  5 12:30:01 web1 sshd[123]: Accepted key")["pid"]
    '123'
    >>> parse_syslog_line("Jan  5 12:30:01 web1 cron: run")
    {'time': 'Jan  5 12:30:01', 'host': 'web1', 'program': 'cron', 'pid': None, 'message': 'run'}
    >>> parse_syslog_line("x") is None
    True
    """
    pattern = (
        r"(?P<time>\w{3} +\d+ [\d:]+) (?P<host>\S+) "
        r"(?P<program>[^\s:\[]+)(?:\[(?P<pid>\d+)\])?: (?P<message>.*)"
    )
    match = re.match(pattern, line)
    return match.groupdict() if match else None


def parse_logfmt(line):
    """Return the fields of a line such as level=info msg="two words".

    Ask:
        parse key value log line like a=1 b="two words"
        logfmt text to dictionary
        key=value pairs where values may be quoted, to dict
        read space separated assignments with quotes

    >>> parse_logfmt('level=info msg="two words" n=3')
    {'level': 'info', 'msg': 'two words', 'n': '3'}
    """
    pairs = re.findall(r'(\w+)=(?:"([^"]*)"|(\S*))', line)
    return {key: quoted or plain for key, quoted, plain in pairs}


def jwt_payload(token):
    """Return the payload of a JWT, without checking the signature.

    Ask:
        parse jwt payload
        decode the claims of a json web token
        read the middle part of a jwt
        jwt decode without verification

    >>> body = base64.urlsafe_b64encode(b'{"sub": "ann"}').decode().rstrip("=")
    >>> jwt_payload(f"x.{body}.y")
    {'sub': 'ann'}
    """
    payload = token.split(".")[1]
    padding = "=" * (-len(payload) % 4)
    return json.loads(base64.urlsafe_b64decode(payload + padding))


def parse_s3_url(url):
    """Return bucket and key of an S3 URL.

    Ask:
        parse s3 url into bucket and key
        split s3://bucket/path/file
        bucket name and object key from an s3 uri
        s3 path to (bucket, key)

    >>> parse_s3_url("s3://data/a/b.csv"), parse_s3_url("s3://data")
    (('data', 'a/b.csv'), ('data', ''))
    """
    if not url.startswith("s3://"):
        raise ValueError(f"not an s3 url: {url!r}")
    bucket, _, key = url.removeprefix("s3://").partition("/")
    return bucket, key


def parse_image_name(name):
    """Return repository and tag of a Docker image name.

    Ask:
        parse docker image name
        split image:tag, tag latest by default
        repository and tag of a container image
        docker image reference to name and tag

    >>> parse_image_name("nginx"), parse_image_name("host:5000/team/app:1.2")
    (('nginx', 'latest'), ('host:5000/team/app', '1.2'))
    """
    head, slash, last = name.rpartition("/")
    repository, colon, tag = last.partition(":")
    return head + slash + repository, tag or "latest"


def browser_name(user_agent):
    """Return the browser of a user agent.

    Ask:
        parse user agent
        browser name from a user-agent string
        which browser sent this user agent header?
        detect chrome, firefox, safari or edge

    >>> browser_name("Mozilla/5.0 ... Chrome/120.0 Safari/537.36 Edg/120.0")
    'Edge'
    >>> browser_name("Mozilla/5.0 Chrome/120.0 Safari/537.36"), browser_name("curl/8")
    ('Chrome', 'unknown')
    """
    marks = [
        ("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"),
        ("Chrome", "Chrome"), ("Safari", "Safari"),
    ]
    for mark, name in marks:
        if mark in user_agent:
            return name
    return "unknown"


def parse_df(text):
    r"""Return mount point and percentage used of the lines of df.

    Ask:
        parse df output
        disk usage percent per mount point from df text
        read the output of df -h into a dict
        which filesystems are full, from df

    >>> parse_df("Filesystem Size Used Avail Use% Mounted on\n/dev/sda1 50G 40G 10G 80% /\n")
    {'/': 80}
    """
    usage = {}
    for line in text.splitlines()[1:]:
        fields = line.split(maxsplit=5)
        usage[fields[5]] = int(fields[4].rstrip("%"))
    return usage


def parse_record(data):
    """Return an id, a quantity and a price packed in little endian bytes.

    Ask:
        parse bytes as struct
        unpack binary data with the struct module
        read an unsigned int, a short and a float from bytes
        struct.unpack a fixed size record

    >>> parse_record(struct.pack("<IHf", 7, 2, 1.5))
    (7, 2, 1.5)
    """
    return struct.unpack("<IHf", data)


def decimal_percentage(amount, percent):
    """Return a percentage of an amount as a Decimal of two places.

    Ask:
        calculate percentage with decimal
        exact percentage of a price, rounded to cents
        tax amount with Decimal
        percent of a money value using the decimal module

    >>> decimal_percentage("19.99", 19), decimal_percentage("0.10", "5")
    (Decimal('3.80'), Decimal('0.01'))
    """
    share = Decimal(amount) * Decimal(percent) / 100
    return share.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def round_half_even(amount, places=2):
    """Return an amount rounded to the nearest even last digit.

    Ask:
        round money to cents bankers rounding
        bankers rounding with decimal
        ROUND_HALF_EVEN quantize to two places
        round an amount half to even as accountants do

    >>> round_half_even("2.345"), round_half_even("2.355"), round_half_even("0.5", 0)
    (Decimal('2.34'), Decimal('2.36'), Decimal('0'))
    """
    return Decimal(amount).quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_EVEN)


def float_to_decimal(number):
    """Return a float as the Decimal that it prints as.

    Ask:
        convert float to decimal safely
        float to Decimal without binary digits
        Decimal of 0.1 as exactly 0.1
        avoid Decimal(0.1) rounding noise

    >>> float_to_decimal(0.1), float_to_decimal(2.50)
    (Decimal('0.1'), Decimal('2.5'))
    """
    return Decimal(str(number))


def divide_with_precision(a, b, digits):
    """Return a quotient with a given number of significant digits.

    Ask:
        set decimal precision
        divide with n significant digits using decimal
        decimal context with a local precision
        1 divided by 7 to 30 digits

    >>> divide_with_precision(1, 7, 10)
    Decimal('0.1428571429')
    """
    with localcontext() as context:
        context.prec = digits
        return Decimal(a) / Decimal(b)


def pi_digits(digits):
    """Return pi with some digits after the point, by Machin's formula.

    Ask:
        compute pi with decimal to n digits
        pi to many decimal places
        high precision pi with integers and machin's formula
        first n digits of pi as a string

    >>> pi_digits(10), pi_digits(30)
    ('3.1415926535', '3.141592653589793238462643383279')
    """
    unity = 10 ** (digits + 10)

    def arctan_inverse(x):
        power = total = unity // x
        divisor, sign = 3, -1
        while power:
            power //= x * x
            total += sign * (power // divisor)
            divisor, sign = divisor + 2, -sign
        return total

    pi = 4 * (4 * arctan_inverse(5) - arctan_inverse(239)) // 10**10
    text = str(pi)
    return f"{text[0]}.{text[1:]}"


def format_indian(number):
    """Return an integer with commas after thousands, lakhs and crores.

    Ask:
        format number as indian lakh style
        indian number format with commas, 12,34,567
        rupees with lakh and crore separators
        group digits the indian way

    >>> format_indian(1234567), format_indian(999), format_indian(-100000), format_indian(1000)
    ('12,34,567', '999', '-1,00,000', '1,000')
    """
    sign, digits = ("-" if number < 0 else ""), str(abs(number))
    head, tail = digits[:-3], digits[-3:]
    groups = [tail]
    while head:
        groups.insert(0, head[-2:])
        head = head[:-2]
    return sign + ",".join(groups)


def format_pairs(data, separator="\n"):
    r"""Return a dictionary as key=value lines.

    Ask:
        format dict as key=value lines
        dictionary to a string of key=value pairs
        dict to env style text
        join keys and values with =

    >>> format_pairs({"a": 1, "b": "x"}), format_pairs({"a": 1, "b": 2}, "&")
    ('a=1\nb=x', 'a=1&b=2')
    """
    return separator.join(f"{key}={value}" for key, value in data.items())


def format_temperature(degrees, unit="C", digits=1):
    """Return a temperature such as 21.5 °C.

    Ask:
        format temperature with degree sign
        temperature string like '21.5 °C'
        show degrees with one decimal and the unit
        degree symbol after a number

    >>> format_temperature(21.456), format_temperature(70, "F", 0)
    ('21.5 °C', '70 °F')
    """
    return f"{degrees:.{digits}f} °{unit}"


def format_change(fraction, digits=1):
    """Return a fraction as a percentage with its sign.

    Ask:
        format percentage with sign
        percent change as '+12.5%'
        show plus or minus in front of a percentage
        signed percent string

    >>> format_change(0.125), format_change(-0.5, 0), format_change(0)
    ('+12.5%', '-50%', '+0.0%')
    """
    return f"{fraction:+.{digits}%}"


def align(text, width, how="left", fill=" "):
    """Return a text padded to a width, aligned left, right or in the center.

    Ask:
        format with padding and alignment left right center
        align text left, right or center in a field
        pad a string with a fill character and an alignment parameter
        format spec with fill, alignment and width

    >>> align("ab", 5), align("ab", 5, "right", "."), align("ab", 6, "center", "*")
    ('ab   ', '...ab', '**ab**')
    """
    sign = {"left": "<", "right": ">", "center": "^"}[how]
    return f"{text:{fill}{sign}{width}}"


def quote_lines(text):
    r"""Return a text with > before each line.

    Ask:
        quote every line with >
        quote an email reply
        put a greater-than sign before each line
        markdown block quote of a text

    >>> quote_lines("a\n\nb")
    '> a\n>\n> b'
    """
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def first_words_ellipsis(text, count):
    """Return the first words of a text, with ... if there are more.

    Ask:
        first n words of a text with ellipsis
        excerpt of n words
        shorten a text to a number of words and add dots
        teaser text: limit words

    >>> first_words_ellipsis("a b c d", 2), first_words_ellipsis("a b", 2)
    ('a b...', 'a b')
    """
    words = text.split()
    return " ".join(words[:count]) + ("..." if len(words) > count else "")
