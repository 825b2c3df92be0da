"""Parsing at work: settings, addresses, versions, networks, money, small languages."""
import ast
import csv
import ipaddress
import operator
import re
import shlex
from collections import Counter
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from string import Template
from urllib.parse import parse_qs


def parse_key_value_string(text):
    """Return the key=value pairs of a text, separated by commas, semicolons, ampersands or spaces.

    Ask:
        parse key=value string into dict
        parse a string of key=value pairs
        convert "a=1, b=2" or "a=1;b=2" to a dictionary
        dict from key=value text whatever the separator
        read key=value settings out of a string

    >>> parse_key_value_string("a=1, b = two;c=3&d=,e=5")
    {'a': '1', 'b': 'two', 'c': '3', 'd': '', 'e': '5'}
    >>> parse_key_value_string("")
    {}
    """
    return dict(re.findall(r"([^\s,;&=]+)[ \t]*=[ \t]*([^\s,;&]*)", text))


def parse_query_string(query):
    """Return the parameters of a query string as lists of values.

    Ask:
        parse a query string with repeated keys into a dict of lists
        urllib parse_qs example
        query string to dictionary of lists
        decode 'a=1&b=2&a=3' keeping all values

    >>> parse_query_string("a=1&b=x+y&a=3")
    {'a': ['1', '3'], 'b': ['x y']}
    >>> parse_query_string("?c=")
    {'c': ['']}
    """
    return parse_qs(query.removeprefix("?"), keep_blank_values=True)


def parse_duration_timedelta(text):
    """Return the timedelta of a text such as 1h30m.

    Ask:
        parse duration string like 1h30m to timedelta
        convert '2d 3h' to a timedelta
        timedelta from a string such as 90m or 1h30m15s
        human duration text into a datetime.timedelta object

    >>> parse_duration_timedelta("1h30m"), parse_duration_timedelta("2d 5s")
    (datetime.timedelta(seconds=5400), datetime.timedelta(days=2, seconds=5))
    >>> parse_duration_timedelta("soon")
    Traceback (most recent call last):
        ...
    ValueError: invalid duration: 'soon'
    """
    pattern = (
        r"(?:(?P<days>\d+)d)?\s*(?:(?P<hours>\d+)h)?\s*(?:(?P<minutes>\d+)m)?\s*(?:(?P<seconds>\d+)s)?"
    )
    match = re.fullmatch(pattern, text.strip())
    if not match or not text.strip():
        raise ValueError(f"invalid duration: {text!r}")
    return timedelta(**{unit: int(number) for unit, number in match.groupdict(default=0).items()})


def parse_size_decimal(text):
    """Return the bytes of a size such as 10MB, counted in thousands.

    Ask:
        parse a size string with decimal units, 1 kB being 1000 bytes
        convert '1.5GB' to bytes using powers of 1000
        si file size string to number of bytes
        10 MB to bytes with base 1000

    >>> parse_size_decimal("10MB"), parse_size_decimal("1.5 kB"), parse_size_decimal("7")
    (10000000, 1500, 7)
    """
    match = re.fullmatch(r"\s*([\d.]+)\s*([kmgt]?)b?\s*", text, re.IGNORECASE)
    if not match:
        raise ValueError(f"invalid size: {text!r}")
    number, unit = match.groups()
    return int(float(number) * 1000 ** "_kmgt".index(unit.lower() or "_"))


def latest_version(versions):
    """Return the highest of some version numbers.

    Ask:
        latest version from a list
        find the newest version string
        max of version numbers such as 1.10 and 1.9
        get the highest version in a list of strings
        which release is the most recent by version number?

    >>> latest_version(["1.9", "1.10", "1.2.3"]), latest_version(["2.0"])
    ('1.10', '2.0')
    """
    return max(versions, key=lambda version: [int(part) for part in version.split(".")])


def is_newer(version, other):
    """Tell whether a version is higher than another.

    Ask:
        check if a version is newer than another
        is version a greater than version b
        return True if 1.10.0 is newer than 1.9.3
        does a version string exceed another one
        is an update available, given the current and the latest version

    >>> is_newer("1.10.0", "1.9.3"), is_newer("1.2", "1.2"), is_newer("1.2", "1.3")
    (True, False, False)
    """
    def parts(text):
        return tuple(int(part) for part in text.split("."))

    return parts(version) > parts(other)


def safe_eval(expression):
    """Return the value of an arithmetic expression, without eval.

    Ask:
        evaluate simple arithmetic expression
        safe eval of math expression
        evaluate a string like '2 + 3 * 4' without using eval
        calculator for arithmetic expressions given as text
        compute the result of a math expression in a string
        parse and calculate '(1 + 2) * 3' using the ast module

    >>> safe_eval("2 + 3 * 4"), safe_eval("-(1 - 2) ** 2 / 4"), safe_eval("7 // 2 % 2")
    (14, -0.25, 1)
    >>> safe_eval("open('x')")
    Traceback (most recent call last):
        ...
    ValueError: not an arithmetic expression: "open('x')"
    """
    operators = {
        ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul,
        ast.Div: operator.truediv, ast.FloorDiv: operator.floordiv, ast.Mod: operator.mod,
        ast.Pow: operator.pow, ast.USub: operator.neg, ast.UAdd: operator.pos,
    }

    def value(node):
        if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
            return node.value
        if isinstance(node, ast.BinOp) and type(node.op) in operators:
            return operators[type(node.op)](value(node.left), value(node.right))
        if isinstance(node, ast.UnaryOp) and type(node.op) in operators:
            return operators[type(node.op)](value(node.operand))
        raise ValueError(f"not an arithmetic expression: {expression!r}")

    return value(ast.parse(expression, mode="eval").body)


def calculate_text(text):
    """Return the result of a text of two numbers and an operator, such as 3 + 4.

    Ask:
        parse and compute "3 + 4"
        evaluate a string with two numbers and one operator
        calculator that takes a string like '10 / 4'
        compute number operator number given as text

    >>> calculate_text("3 + 4"), calculate_text("10 / 4"), calculate_text("2 * 3")
    (7.0, 2.5, 6.0)
    >>> calculate_text("5 - 7")
    -2.0
    """
    operations = {
        "+": operator.add,
        "-": operator.sub,
        "*": operator.mul,
        "/": operator.truediv,
    }
    left, symbol, right = text.split()
    return operations[symbol](float(left), float(right))


def solve_equation(equation):
    """Return x of an equation a*x + b = c given as text.

    Ask:
        solve a linear equation given as a string
        find x in '2x + 3 = 11'
        parse an equation like 3x - 4 = 5 and solve it
        value of x in a simple equation text

    >>> solve_equation("2x + 3 = 11"), solve_equation("x - 4 = 5"), solve_equation("-3x=9")
    (4.0, 9.0, -3.0)
    """
    pattern = r"([+-]?\d*)x([+-]\d+)?=([+-]?\d+)"
    match = re.fullmatch(pattern, equation.replace(" ", "").replace("*", ""))
    if not match:
        raise ValueError(f"not a linear equation: {equation!r}")
    a, b, c = match.groups()
    a = int(a + "1") if a in ("", "+", "-") else int(a)
    return (int(c) - int(b or 0)) / a


def parse_quoted_csv_line(line, delimiter=","):
    """Return the fields of a CSV line, with quoted fields.

    Ask:
        parse csv line with quoted fields
        split a csv line respecting quotes
        fields of one line of csv text
        parse a single csv row from a string
        split a comma separated line where fields may contain commas in quotes

    >>> parse_quoted_csv_line('a,"b, c","x ""y"" z",')
    ['a', 'b, c', 'x "y" z', '']
    >>> parse_quoted_csv_line("a;b", ";")
    ['a', 'b']
    """
    return next(csv.reader([line], delimiter=delimiter))


def parse_lat_lon(text):
    """Return latitude and longitude of a text such as 12.5, 45.1.

    Ask:
        parse coordinates string "12.5, 45.1"
        latitude and longitude from a comma separated string
        convert 'lat,lon' text to a tuple of floats
        read a coordinate pair from a string and check its range

    >>> parse_lat_lon("12.5, -45.1")
    (12.5, -45.1)
    >>> parse_lat_lon("91,0")
    Traceback (most recent call last):
        ...
    ValueError: no coordinates: '91,0'
    """
    latitude, longitude = (float(part) for part in text.split(","))
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise ValueError(f"no coordinates: {text!r}")
    return latitude, longitude


def parse_point(text):
    """Return the numbers of a point such as (3, 4).

    Ask:
        parse a point string like "(3, 4)"
        turn '(1.5, 2)' into a tuple of floats
        read x and y out of a string in parentheses
        string tuple to tuple of numbers

    >>> parse_point("(3, 4)"), parse_point("-1.5,2")
    ((3.0, 4.0), (-1.5, 2.0))
    """
    return tuple(float(part) for part in text.strip(" ()").split(","))


def parse_matrix(text):
    r"""Return the matrix of a text with a row on each line.

    Ask:
        parse matrix from string
        text with rows of numbers to a list of lists
        multiline string of numbers to a 2d list
        read a grid of integers out of a string
        read a matrix from a string
        parse a multiline string of numbers into a 2d list
        string with rows of numbers to list of lists of ints
        convert lines of space separated integers to a matrix
        text grid of numbers to a nested list
        parse a string into a matrix
        multi-line string of numbers to a nested list of ints

    >>> parse_matrix("1 2\n3 4\n"), parse_matrix("")
    ([[1, 2], [3, 4]], [])
    """
    return [[int(number) for number in line.split()] for line in text.splitlines() if line.strip()]


def parse_host_and_port(text, default=80):
    """Return host and port of a text host:port.

    Ask:
        parse ip and port from host:port string
        split 'localhost:8080' into host and port
        host and port from an address string with a default port
        parse a server address

    >>> parse_host_and_port("localhost:8080"), parse_host_and_port("x.org")
    (('localhost', 8080), ('x.org', 80))
    >>> parse_host_and_port("[::1]:5")
    ('[::1]', 5)
    """
    host, colon, port = text.rpartition(":")
    if not colon:
        return text, default
    return host, int(port)


def parse_user_host(text):
    """Return user, host and path of a text such as ann@host:/path, missing parts as None.

    Ask:
        parse user@host:path
        split an scp style address into user, host and path
        parse an ssh target string
        user, host and path of a remote location

    >>> parse_user_host("ann@x.org:/tmp/a"), parse_user_host("x.org")
    (('ann', 'x.org', '/tmp/a'), (None, 'x.org', None))
    """
    match = re.fullmatch(r"(?:([^@]+)@)?([^:]+)(?::(.*))?", text)
    return match.groups()


def ip_in_any_network(address, networks):
    """Tell whether an IP address lies in one of several networks.

    Ask:
        check an ip address against a list of allowed networks
        ip allowlist check with cidr ranges
        is the client ip in any of these subnets?
        ip whitelist of networks

    >>> ip_in_any_network("10.1.2.3", ["192.168.0.0/16", "10.0.0.0/8"])
    True
    >>> ip_in_any_network("8.8.8.8", ["10.0.0.0/8"]), ip_in_any_network("8.8.8.8", [])
    (False, False)
    """
    address = ipaddress.ip_address(address)
    return any(address in ipaddress.ip_network(network) for network in networks)


def ip_in_range(address, first, last):
    """Tell whether an IP address lies between two others, both included.

    Ask:
        is an ip address in a range
        check whether an ip lies between a first and a last address
        ip address between start ip and end ip
        compare ip addresses to see if one is within bounds

    >>> ip_in_range("10.0.0.20", "10.0.0.3", "10.0.0.100")
    True
    >>> ip_in_range("10.0.0.3", "10.0.0.3", "10.0.0.3")
    True
    >>> ip_in_range("10.0.1.0", "10.0.0.0", "10.0.0.255")
    False
    """
    first, address, last = map(ipaddress.ip_address, (first, address, last))
    return first <= address <= last


def ip_to_binary(address):
    """Return an IPv4 address in binary.

    Ask:
        convert an ip address to binary
        ipv4 address as four groups of 8 bits
        binary representation of an ip
        dotted decimal ip to dotted binary

    >>> ip_to_binary("192.168.1.1")
    '11000000.10101000.00000001.00000001'
    """
    return ".".join(f"{int(part):08b}" for part in address.split("."))


def next_ip(address):
    """Return the IP address after another.

    Ask:
        next ip address
        increment an ip address
        the ip that follows a given ip
        add one to an ip address

    >>> next_ip("10.0.0.255"), next_ip("192.168.1.1")
    ('10.0.1.0', '192.168.1.2')
    """
    return str(ipaddress.ip_address(address) + 1)


def ips_between(first, last):
    """Return all IP addresses from the first to the last.

    Ask:
        all ip addresses between two ip addresses
        list the ips from start ip to end ip
        expand an ip range such as 10.0.0.1 - 10.0.0.5
        generate every address in an ip range

    >>> ips_between("10.0.0.254", "10.0.1.1")
    ['10.0.0.254', '10.0.0.255', '10.0.1.0', '10.0.1.1']
    """
    start, end = int(ipaddress.ip_address(first)), int(ipaddress.ip_address(last))
    return [str(ipaddress.ip_address(number)) for number in range(start, end + 1)]


def count_hosts(network):
    """Return the number of usable hosts of an IPv4 network.

    Ask:
        number of hosts in subnet
        how many usable addresses does a /24 network have?
        count the hosts of a cidr block
        subnet size without network and broadcast address

    >>> count_hosts("192.168.1.0/24"), count_hosts("10.0.0.0/30"), count_hosts("10.0.0.0/31")
    (254, 2, 2)
    """
    network = ipaddress.ip_network(network, strict=False)
    if network.prefixlen >= 31:
        return network.num_addresses
    return network.num_addresses - 2


def netmask_to_prefix(netmask):
    """Return the prefix length of a netmask.

    Ask:
        convert netmask to prefix length
        subnet mask to cidr prefix
        255.255.255.0 to /24
        number of one bits of a network mask

    >>> netmask_to_prefix("255.255.255.0"), netmask_to_prefix("255.255.240.0")
    (24, 20)
    """
    return ipaddress.ip_network(f"0.0.0.0/{netmask}").prefixlen


def prefix_to_netmask(prefix):
    """Return the netmask of a prefix length.

    Ask:
        convert prefix length to netmask
        cidr prefix to subnet mask
        /24 to 255.255.255.0
        network mask from the number of bits

    >>> prefix_to_netmask(24), prefix_to_netmask(20)
    ('255.255.255.0', '255.255.240.0')
    """
    return str(ipaddress.ip_network(f"0.0.0.0/{prefix}").netmask)


def networks_overlap(a, b):
    """Tell whether two networks overlap.

    Ask:
        do two subnets overlap
        check if two cidr blocks overlap
        network ranges intersect
        are two ip networks disjoint or overlapping?

    >>> networks_overlap("10.0.0.0/8", "10.1.0.0/16")
    True
    >>> networks_overlap("10.0.0.0/16", "10.1.0.0/16")
    False
    """
    return ipaddress.ip_network(a).overlaps(ipaddress.ip_network(b))


def is_ipv6(text):
    """Tell whether a text is an IPv6 address.

    Ask:
        validate ipv6 address
        check if a string is a valid ipv6 address
        is this an ip version 6 address?
        ipv6 check with the ipaddress module

    >>> is_ipv6("2001:db8::1"), is_ipv6("1.2.3.4"), is_ipv6("12345::")
    (True, False, False)
    """
    try:
        ipaddress.IPv6Address(text)
    except ValueError:
        return False
    return True


def expand_ipv6(address):
    """Return an IPv6 address written in full.

    Ask:
        expand a short ipv6 address
        full notation of an ipv6 address
        ipv6 with all leading zeros
        write ::1 in its long form

    >>> expand_ipv6("::1")
    '0000:0000:0000:0000:0000:0000:0000:0001'
    """
    return ipaddress.IPv6Address(address).exploded


def parse_shell_line(line):
    """Return program, options and other arguments of a command line.

    Ask:
        parse a command line string into program, options and arguments
        split a shell command into name, flags and positional arguments
        tokenise a command line with shlex and separate the options
        read '-v --name=x file' from a command string

    >>> parse_shell_line('cp -r "my file" --mode=755 dest')
    ('cp', ['-r', '--mode=755'], ['my file', 'dest'])
    """
    program, *rest = shlex.split(line)
    options = [word for word in rest if word.startswith("-")]
    arguments = [word for word in rest if not word.startswith("-")]
    return program, options, arguments


def parse_price_with_currency(text):
    """Return the amount and the currency of a price.

    Ask:
        parse money with currency
        split a price string into amount and currency symbol
        parse '$1,234.50' or '12.99 EUR' into a Decimal and a currency
        price text to (amount, currency)

    >>> parse_price_with_currency("$1,234.50"), parse_price_with_currency("12.99 EUR")
    ((Decimal('1234.50'), '$'), (Decimal('12.99'), 'EUR'))
    """
    number = re.search(r"\d[\d,]*(?:\.\d+)?", text)
    if number is None:
        raise ValueError(f"no amount in {text!r}")
    currency = (text[:number.start()] + text[number.end():]).strip()
    return Decimal(number.group().replace(",", "")), currency


def parse_mixed_number(text):
    """Return the fraction of a text such as 1 1/2.

    Ask:
        parse fraction string
        parse a mixed number like '1 1/2'
        convert '3/4' or '2 1/3' to a Fraction
        recipe amount text to a number

    >>> parse_mixed_number("1 1/2"), parse_mixed_number("3/4"), parse_mixed_number("2")
    (Fraction(3, 2), Fraction(3, 4), Fraction(2, 1))
    """
    return sum((Fraction(part) for part in text.split()), Fraction(0))


def parse_ratio(text):
    """Return the quotient of a ratio such as 16:9.

    Ask:
        parse a ratio string like 16:9
        aspect ratio text to a float
        convert '4:3' to a number
        ratio a:b as a quotient

    >>> parse_ratio("3:2"), parse_ratio("1:4")
    (1.5, 0.25)
    """
    left, right = text.split(":")
    return float(left) / float(right)


def parse_hex_color(text):
    """Return red, green and blue of a hex color.

    Ask:
        parse hex color to rgb
        hex color string to rgb tuple, three or six digits
        convert #ff8800 or #f80 to red, green and blue
        html color code to a tuple of integers

    >>> parse_hex_color("#ff8800"), parse_hex_color("f80")
    ((255, 136, 0), (255, 136, 0))
    """
    digits = text.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    return tuple(int(digits[i:i + 2], 16) for i in (0, 2, 4))


def parse_ls_line(line):
    """Return mode, owner, size and name of a line of ls -l.

    Ask:
        parse output of ls -l
        split a line of ls -l into permissions, owner, size and name
        read file name and size from an ls listing line
        long listing line to dictionary

    >>> parse_ls_line("-rw-r--r-- 1 ann staff 1234 Jan  5 12:30 my file.txt")
    {'mode': '-rw-r--r--', 'owner': 'ann', 'size': 1234, 'name': 'my file.txt'}
    """
    mode, _, owner, _, size, _, _, _, name = line.split(maxsplit=8)
    return {"mode": mode, "owner": owner, "size": int(size), "name": name}


def parse_permissions(text):
    """Return the octal number of permissions such as rwxr-xr-x.

    Ask:
        parse permission string rwxr-xr-x to octal
        symbolic file mode to a number like 755
        unix permissions text to octal digits
        convert 'rw-r--r--' to 644

    >>> parse_permissions("rwxr-xr-x"), parse_permissions("rw-r--r--")
    ('755', '644')
    """
    triples = (text[i:i + 3] for i in (0, 3, 6))
    return "".join(
        str(sum(value for char, value in zip(triple, (4, 2, 1)) if char != "-"))
        for triple in triples
    )


def format_permissions(mode):
    """Return a mode such as 0o755 as rwxr-xr-x.

    Ask:
        octal file mode to rwxr-xr-x
        format unix permissions as letters
        convert 755 permissions to symbolic notation
        permission bits to a string

    >>> format_permissions(0o755), format_permissions(0o640)
    ('rwxr-xr-x', 'rw-r-----')
    """
    letters = "rwxrwxrwx"
    return "".join(
        letter if mode >> (8 - i) & 1 else "-" for i, letter in enumerate(letters)
    )


def parse_git_log(text):
    r"""Return hash and subject of the lines of git log --oneline.

    Ask:
        parse git log output
        git log --oneline to a list of (hash, message)
        commits from the output of git log --oneline
        read commit hashes and subjects from git log text

    >>> parse_git_log("1a2b3c Fix bug\n4d5e6f Add x\n")
    [('1a2b3c', 'Fix bug'), ('4d5e6f', 'Add x')]
    """
    return [tuple(line.split(maxsplit=1)) for line in text.splitlines() if line.strip()]


def parse_chemical_formula(formula):
    """Return how many atoms of each element a formula such as C6H12O6 has.

    Ask:
        parse a chemical formula into element counts
        count atoms in H2O
        molecule string to dictionary of elements
        number of atoms of each element in C6H12O6

    >>> parse_chemical_formula("C6H12O6") == {"C": 6, "H": 12, "O": 6}
    True
    >>> parse_chemical_formula("CH3COOH")
    Counter({'H': 4, 'C': 2, 'O': 2})
    """
    counts = Counter()
    for element, count in re.findall(r"([A-Z][a-z]?)(\d*)", formula):
        counts[element] += int(count or 1)
    return counts


def substitute_all(template, **values):
    """Return a $name template with values given as keyword arguments; all are needed.

    Ask:
        string template substitute
        fill a string.Template with keyword arguments
        Template.substitute with named values
        replace $name placeholders, KeyError if one is missing

    >>> substitute_all("Dear $name, you owe $$$amount", name="Ann", amount=5)
    'Dear Ann, you owe $5'
    >>> substitute_all("$x")
    Traceback (most recent call last):
        ...
    KeyError: 'x'
    """
    return Template(template).substitute(values)


def format_with_missing(template, values):
    """Return a {name} template filled, unknown placeholders left as they are.

    Ask:
        format a string but leave missing keys in place
        safe substitute with missing keys
        str.format_map that ignores missing keys
        fill {name} placeholders, keeping the unknown ones
        string Template substitute with missing keys left

    >>> format_with_missing("{a} and {b}", {"a": 1})
    '1 and {b}'
    """
    class Default(dict):
        def __missing__(self, key):
            return "{" + key + "}"

    return template.format_map(Default(values))


def format_named(template, values):
    """Return a {name} template filled from a dictionary.

    Ask:
        format string with named values
        fill a template with curly brace placeholders from a dict
        str.format with a dictionary
        replace {name} in a string by values of a dict

    >>> format_named("{name} is {age}", {"name": "Ann", "age": 5})
    'Ann is 5'
    """
    return template.format(**values)
