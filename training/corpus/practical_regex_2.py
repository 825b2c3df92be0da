"""Validation at work: formats of numbers, names, codes and forms, and what is wrong with them."""
import calendar
import re
import string
import unicodedata
from datetime import date
from datetime import datetime
from zoneinfo import ZoneInfo
from zoneinfo import ZoneInfoNotFoundError


def is_valid_password_rules(password):
    """Tell whether a password has 8 characters, an upper and a lower case letter and a digit.

    Ask:
        validate password at least 8 characters one uppercase one digit
        password must have upper case, lower case and a number
        check a password for length, capital letter, small letter and digit
        validate password with at least one uppercase, one lowercase and one digit
        password validation without special characters
        check password has upper, lower, digit and at least 8 characters
        password must be at least 8 long with an uppercase letter, a lowercase letter and a number
        is the password valid: 8+ chars, one capital, one small letter, one digit
        validate a password (length 8, upper and lower case, number)
        password checker for upper case, lower case, a number and minimum length 8

    >>> [is_valid_password_rules(p) for p in ("Abcdefg1", "Abcdef1", "abcdefg1", "ABCDEFG1",
    ...     "Abcdefgh")]
    [True, False, False, False, False]
    """
    return (
        len(password) >= 8
        and any(char.isupper() for char in password)
        and any(char.islower() for char in password)
        and any(char.isdigit() for char in password)
    )


def is_letters_and_spaces(text):
    """Tell whether a text has only letters and spaces, and a letter at least.

    Ask:
        does string contain only letters and spaces
        check that a name has no digits or punctuation, spaces allowed
        only alphabetic characters and blanks in a string
        validate a text of words without numbers
        regex check only letters and spaces

    >>> [is_letters_and_spaces(text) for text in ("Ann Lee", "Ann2", "José", "", " ", "a-b")]
    [True, False, True, False, False, False]
    """
    return text.replace(" ", "").isalpha()


def is_german_postal_code(text):
    """Tell whether a text is a German postal code of five digits.

    Ask:
        validate a german postal code
        check a plz of five digits
        is this a five digit postcode?
        regex for german zip codes

    >>> [is_german_postal_code(text) for text in ("10115", "1234", "123456", "00123", "01067")]
    [True, False, False, False, True]
    """
    return re.fullmatch(r"0[1-9]\d{3}|[1-9]\d{4}", text) is not None


def is_indian_mobile(text):
    """Tell whether a text is an Indian mobile number.

    Ask:
        validate indian mobile number
        check a ten digit mobile number starting with 6 to 9
        indian phone number with optional +91
        is it a valid mobile number in india?

    >>> [is_indian_mobile(t) for t in ("9876543210", "+91 9876543210", "1234567890", "98765")]
    [True, True, False, False]
    """
    return re.fullmatch(r"(?:(?:\+91|0)[ -]?)?[6-9]\d{9}", text) is not None


def is_time_12_hour(text):
    """Tell whether a text is a time of 12 hours with am or pm.

    Ask:
        validate 12 hour time
        check a time like 9:30 AM with regex
        is a string a valid am/pm time?
        time format h:mm am or pm

    >>> [is_time_12_hour(t) for t in ("9:30 AM", "12:59pm", "13:00 PM", "0:10 am", "9:60 am",
    ...     "9:30")]
    [True, True, False, False, False, False]
    """
    return re.fullmatch(r"(0?[1-9]|1[0-2]):[0-5]\d ?[AaPp][Mm]", text) is not None


def is_valid_dmy(text):
    """Tell whether a text is a real date DD/MM/YYYY.

    Ask:
        validate date dd/mm/yyyy
        check if a string is a valid date in dd/mm/yyyy format
        is 31/02/2024 a valid date?
        day/month/year date validation with leap years

    >>> [is_valid_dmy(t) for t in ("29/02/2024", "29/02/2023", "2024-01-01", "31/12/1999",
    ...     "12/31/1999")]
    [True, False, False, True, False]
    """
    try:
        datetime.strptime(text, "%d/%m/%Y")
    except ValueError:
        return False
    return True


def is_valid_day(day, month, year):
    """Tell whether day, month and year are a date, without datetime.

    Ask:
        check if three integers day, month and year are a date without datetime
        validate a date given as three integers without datetime
        is the day within the number of days of the month?
        date validation with month lengths and leap years

    >>> is_valid_day(29, 2, 2024), is_valid_day(29, 2, 2023), is_valid_day(31, 4, 2024)
    (True, False, False)
    >>> is_valid_day(1, 13, 2024), is_valid_day(0, 1, 2024), is_valid_day(31, 12, 2024)
    (False, False, True)
    """
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


def is_currency_amount(text):
    """Tell whether a text is an amount of money such as 1,234.50.

    Ask:
        validate currency amount
        check a money string with optional thousands commas and two decimals
        is '$1,234.50' a valid amount?
        regex for dollar amounts

    >>> [is_currency_amount(t) for t in ("$1,234.50", "99", "1234.5", "1,23.00", "-5.00", "0.99")]
    [True, True, False, False, True, True]
    """
    return re.fullmatch(r"-?\$?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{2})?", text) is not None


def is_valid_coordinates(latitude, longitude):
    """Tell whether latitude and longitude are in their ranges.

    Ask:
        validate latitude and longitude
        check if gps coordinates are valid
        latitude must be -90 to 90 and longitude -180 to 180
        are these geographic coordinates in range?

    >>> is_valid_coordinates(90, -180), is_valid_coordinates(90.1, 0), is_valid_coordinates(0, 181)
    (True, False, False)
    """
    return -90 <= latitude <= 90 and -180 <= longitude <= 180


def is_valid_port(port):
    """Tell whether a number or text is a port from 1 to 65535.

    Ask:
        validate port number
        check if a tcp port is valid
        is a port between 1 and 65535?
        port given as int or string in the allowed range

    >>> [is_valid_port(port) for port in (80, "65535", 0, 65536, "http", "-1")]
    [True, True, False, False, False, False]
    """
    text = str(port)
    return text.isdecimal() and 1 <= int(text) <= 65535


def is_valid_hostname(name):
    """Tell whether a text is a valid host name.

    Ask:
        validate hostname
        check if a string is a valid host name
        hostname rules: labels of letters, digits and hyphens
        is this a legal host name of at most 253 characters

    >>> [is_valid_hostname(n) for n in ("x.org", "my-host", "-bad.org", "a..b", "a_b", "a" * 64,
    ...     "")]
    [True, True, False, False, False, False, False]
    """
    label = r"(?!-)[A-Za-z0-9-]{1,63}(?<!-)"
    return len(name) <= 253 and re.fullmatch(rf"{label}(?:\.{label})*", name) is not None


def is_valid_filename(name):
    r"""Tell whether a name can be a file name on all systems.

    Ask:
        validate filename
        check if a file name contains forbidden characters
        is this a legal file name on windows?
        file name without slashes, colons and reserved characters

    >>> [is_valid_filename(n) for n in ("a.txt", "a/b", "a:b", "", "..", "x" * 256, "end.",
    ...     "ok name")]
    [True, False, False, False, False, False, False, True]
    """
    if not name or len(name) > 255 or name[-1] in ". ":
        return False
    return re.search(r'[<>:"/\\|?*\x00-\x1f]', name) is None


def is_vin(text):
    """Tell whether a text has the form of a vehicle identification number.

    Ask:
        validate vin number
        check a vehicle identification number of 17 characters without I, O and Q
        vin format check
        is this a valid chassis number?

    >>> is_vin("1HGCM82633A004352"), is_vin("1HGCM82633A00435"), is_vin("IHGCM82633A004352")
    (True, False, False)
    """
    return re.fullmatch(r"[A-HJ-NPR-Z0-9]{17}", text) is not None


def is_imei(text):
    """Tell whether a text is an IMEI: 15 digits with a correct check digit.

    Ask:
        validate imei
        check an imei number of a phone
        15 digit imei with luhn check digit
        is this device number a real imei?

    >>> is_imei("490154203237518"), is_imei("490154203237517"), is_imei("49015420323751")
    (True, False, False)
    """
    if not re.fullmatch(r"\d{15}", text):
        return False
    digits = [int(digit) for digit in text]
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[1::2]]
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0


def is_card_expiry_valid(text, today=None):
    """Tell whether a card with an expiry MM/YY can still be used.

    Ask:
        validate credit card expiry date
        check if a card with expiry 'mm/yy' has expired
        is a card expiration date in the future?
        card valid through the end of its month

    >>> today = date(2024, 5, 31)
    >>> [is_card_expiry_valid(t, today) for t in ("05/24", "04/24", "01/25", "13/25", "5/24x")]
    [True, False, True, False, False]
    """
    match = re.fullmatch(r"(0[1-9]|1[0-2])/(\d{2})", text)
    if not match:
        return False
    today = today or date.today()
    return (2000 + int(match[2]), int(match[1])) >= (today.year, today.month)


def is_cvv(text):
    """Tell whether a text is a card security code of three or four digits.

    Ask:
        validate cvv
        check a card security code
        cvc of 3 or 4 digits
        is the cvv number well formed?

    >>> [is_cvv(text) for text in ("123", "1234", "12", "12a", "12345")]
    [True, True, False, False, False]
    """
    return re.fullmatch(r"[0-9]{3,4}", text) is not None


def is_passport_number(text):
    """Tell whether a text looks like a passport number of 6 to 9 letters and digits.

    Ask:
        validate passport number
        check a passport id of 6 to 9 alphanumeric characters
        does a string look like a passport number?
        passport number format

    >>> [is_passport_number(t) for t in ("C01X00T47", "12345", "AB123456", "ab123456",
    ...     "A1234567890")]
    [True, False, True, False, False]
    """
    return re.fullmatch(r"[A-Z0-9]{6,9}", text) is not None


def is_us_state(code):
    """Tell whether a text is the abbreviation of a state of the USA.

    Ask:
        validate us state abbreviation
        check a two letter us state code
        is 'CA' a state of the usa?
        state abbreviation check, ignoring case

    >>> is_us_state("CA"), is_us_state("ny"), is_us_state("ZZ"), is_us_state("")
    (True, True, False, False)
    """
    states = (
        "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ "
        "NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY"
    )
    return code.upper() in states.split()


def is_vat_number(text):
    """Tell whether a text has the form of a European VAT number.

    Ask:
        validate vat number
        check an eu vat id such as DE123456789
        vat identification number format
        country code followed by 8 to 12 characters

    >>> [is_vat_number(t) for t in ("DE123456789", "ATU12345678", "123", "de123456789")]
    [True, True, False, False]
    """
    return re.fullmatch(r"[A-Z]{2}[A-Z0-9]{8,12}", text.replace(" ", "")) is not None


def is_known_time_zone(name):
    """Tell whether a time zone name is known.

    Ask:
        validate time zone
        does a timezone like Europe/Paris exist?
        check an iana time zone identifier with zoneinfo
        valid tz name

    >>> is_known_time_zone("Europe/Paris"), is_known_time_zone("Mars/Base")
    (True, False)
    """
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return False
    return True


def is_email_of_domains(email, domains):
    """Tell whether an e-mail address belongs to one of some domains.

    Ask:
        validate email domain is in whitelist
        check that an email address ends with an allowed domain
        is this a company email address?
        allow only addresses of certain domains

    >>> is_email_of_domains("ann@X.org", ["x.org"]), is_email_of_domains("ann@y.org", ["x.org"])
    (True, False)
    >>> is_email_of_domains("ann@evilx.org", ["x.org"])
    False
    """
    name, at, domain = email.rpartition("@")
    return bool(name) and domain.lower() in domains


def starts_with_http(text):
    """Tell whether a text starts with http:// or https://.

    Ask:
        check whether a string starts with http or https
        does a url begin with http:// or https://
        is this an absolute web address?
        startswith with several prefixes for links

    >>> starts_with_http("https://x.org"), starts_with_http("HTTP://x.org"), starts_with_http("ftp://x")
    (True, True, False)
    """
    return text.lower().startswith(("http://", "https://"))


def missing_fields(data, required):
    """Return the required fields that are missing or empty in a dictionary.

    Ask:
        validate that all required fields are in a dict
        which required fields are missing or blank in form data
        check a request body for required keys and return the missing ones
        list empty mandatory fields of a dict

    >>> missing_fields({"name": "Ann", "email": " ", "age": 0}, ["name", "email", "age", "city"])
    ['email', 'city']
    """
    def is_empty(value):
        return value is None or (isinstance(value, str) and not value.strip())

    return [field for field in required if is_empty(data.get(field))]


def validate_form(data, rules):
    """Return an error message for each field whose check fails.

    Ask:
        validate form data and return errors
        check a dict against validation functions and collect messages
        form validation with a dictionary of rules
        field errors of user input as a dict

    >>> rules = {"age": (lambda value: str(value).isdigit(), "must be a number")}
    >>> validate_form({"age": "x"}, rules), validate_form({"age": "5"}, rules)
    ({'age': 'must be a number'}, {})
    """
    return {
        field: message
        for field, (check, message) in rules.items()
        if not check(data.get(field))
    }


def validate_registration(username, email, password):
    """Return the problems of a registration.

    Ask:
        validate registration form: username, email and password
        check user sign up data and return a list of errors
        registration input validation
        list of error messages for username, email and password

    >>> validate_registration("ann_1", "ann@x.org", "secret123")
    []
    >>> validate_registration("a b", "ann@x", "short")
    ['invalid username', 'invalid email', 'password is too short']
    """
    errors = []
    if not re.fullmatch(r"\w{3,20}", username):
        errors.append("invalid username")
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", email):
        errors.append("invalid email")
    if len(password) < 8:
        errors.append("password is too short")
    return errors


def check_types(data, types):
    """Return the names of the values that do not have the expected type.

    Ask:
        validate types of dict values
        check a dictionary against a schema of types
        which fields of a dict have the wrong type?
        simple schema validation with isinstance

    >>> check_types({"name": "Ann", "age": "5"}, {"name": str, "age": int, "city": str})
    ['age', 'city']
    """
    return [name for name, kind in types.items() if not isinstance(data.get(name), kind)]


def require_positive_integer(value):
    """Return a value that is a positive integer, or raise an error.

    Ask:
        validate positive integer or raise valueerror
        raise ValueError unless the argument is a positive whole number
        check that n is an int greater than zero
        argument check for positive integers

    >>> require_positive_integer(3)
    3
    >>> require_positive_integer(0)
    Traceback (most recent call last):
        ...
    ValueError: not a positive integer: 0
    >>> require_positive_integer("3")
    Traceback (most recent call last):
        ...
    ValueError: not a positive integer: '3'
    """
    if not isinstance(value, int) or isinstance(value, bool) or value <= 0:
        raise ValueError(f"not a positive integer: {value!r}")
    return value


def require_in_range(number, low, high):
    """Return a number that lies in a range, or raise an error.

    Ask:
        validate range of number
        raise ValueError if a number is outside the limits
        check that a value lies between low and high or raise
        number must be within bounds

    >>> require_in_range(5, 5, 6)
    5
    >>> require_in_range(7, 1, 6)
    Traceback (most recent call last):
        ...
    ValueError: 7 is not between 1 and 6
    """
    if not low <= number <= high:
        raise ValueError(f"{number} is not between {low} and {high}")
    return number


def require_text(text):
    """Return a text without outer white space, or raise an error if nothing is left.

    Ask:
        validate that a string is not empty
        raise ValueError for an empty or blank string
        check non-empty text input
        strip a string and reject it when blank

    >>> require_text(" a ")
    'a'
    >>> require_text("  ")
    Traceback (most recent call last):
        ...
    ValueError: text is empty
    """
    text = text.strip()
    if not text:
        raise ValueError("text is empty")
    return text


def is_length_between(text, low, high):
    """Tell whether the length of a text is between two limits.

    Ask:
        validate length of a string
        check that a string has between min and max characters
        is the text neither too short nor too long?
        string length in range, both limits included

    >>> [is_length_between(text, 3, 5) for text in ("abc", "ab", "abcde", "abcdef")]
    [True, False, True, False]
    """
    return low <= len(text) <= high


def is_only_punctuation(text):
    """Tell whether a text consists of punctuation only.

    Ask:
        is the string all punctuation
        check if every character is a punctuation mark
        text without any letters or digits, punctuation only
        string of only symbols

    >>> is_only_punctuation("?!..."), is_only_punctuation("a!"), is_only_punctuation("")
    (True, False, False)
    """
    return bool(text) and all(char in string.punctuation for char in text)


def is_emoji(char):
    """Tell whether a character is an emoji.

    Ask:
        check if char is emoji
        is this character an emoji?
        detect emoji by unicode range
        emoji test for one character

    >>> is_emoji("😀"), is_emoji("🚀"), is_emoji("a"), is_emoji("é"), is_emoji("☀")
    (True, True, False, False, True)
    """
    code = ord(char)
    return 0x1F300 <= code <= 0x1FAFF or 0x2600 <= code <= 0x27BF


def normalize_unicode(text, form="NFC"):
    """Return a text in a Unicode normal form.

    Ask:
        normalize unicode string
        unicode normalization nfc or nfkd
        make composed and decomposed characters equal
        unicodedata.normalize a text
        normalize a unicode string to nfc

    >>> normalize_unicode("e\u0301") == "\u00e9"
    True
    >>> normalize_unicode("\u00e9", "NFD") == "e\u0301"
    True
    """
    return unicodedata.normalize(form, text)


def unicode_name(char):
    """Return the Unicode name of a character.

    Ask:
        get unicode name of a character
        official name of a symbol in unicode
        unicodedata name of a char, a default for unnamed ones
        what is this character called?

    >>> unicode_name("é"), unicode_name("\\n")
    ('LATIN SMALL LETTER E WITH ACUTE', 'unknown')
    """
    return unicodedata.name(char, "unknown")


def category_counts(text):
    """Return how many characters of a text belong to each Unicode category.

    Ask:
        unicode category counts
        count characters by unicodedata category
        how many letters, marks and symbols by unicode class
        histogram of general categories of the characters

    >>> category_counts("aB1 b")
    {'Ll': 2, 'Lu': 1, 'Nd': 1, 'Zs': 1}
    """
    counts = {}
    for char in text:
        category = unicodedata.category(char)
        counts[category] = counts.get(category, 0) + 1
    return counts


def is_equal_ignoring_accents(a, b):
    """Tell whether two texts are equal apart from accents and case.

    Ask:
        compare strings ignoring accents
        accent insensitive comparison of two strings
        is 'café' the same as 'Cafe' without accents and case?
        equal up to diacritics

    >>> is_equal_ignoring_accents("Café", "cafe"), is_equal_ignoring_accents("cafe", "cape")
    (True, False)
    """
    def plain(text):
        decomposed = unicodedata.normalize("NFKD", text)
        return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()

    return plain(a) == plain(b)


def looks_like_html(text):
    """Tell whether a text contains an HTML tag.

    Ask:
        does a string contain html
        check if a text has html tags
        detect html markup in a string
        is this text html or plain?

    >>> looks_like_html("<b>hi</b>"), looks_like_html("a < b > c"), looks_like_html("x<br/>")
    (True, False, True)
    """
    return re.search(r"</?[A-Za-z][^<>]*>", text) is not None


def is_html_tag(text):
    """Tell whether a text is one HTML tag.

    Ask:
        validate html tag
        check that a string is a single html tag
        is '<a href="x">' a tag?
        regex for exactly one opening or closing tag

    >>> [is_html_tag(t) for t in ("<b>", "</b>", '<a href="x">', "b", "<>", "<b>x</b>")]
    [True, True, True, False, False, False]
    """
    return re.fullmatch(r"</?[A-Za-z][A-Za-z0-9]*(?:\s[^<>]*)?/?>", text) is not None


def escape_pattern(text):
    r"""Return a text in which signs that mean something in a regex are escaped.

    Ask:
        escape special regex characters
        use user input literally in a regular expression
        quote a string for re
        backslash escape of regex metacharacters

    >>> escape_pattern("a.b*c")
    'a\\.b\\*c'
    """
    return re.escape(text)


def parse_verbose_number(text):
    """Return sign, digits and exponent of a number, matched with a commented regex.

    Ask:
        compile regex with verbose flag
        multi-line regular expression with comments using re.VERBOSE
        match a number with optional sign and exponent, pattern in verbose mode
        readable regex with whitespace and comments

    >>> parse_verbose_number("-1.5e3"), parse_verbose_number("7")
    (('-', '1.5', 'e3'), ('', '7', ''))
    >>> parse_verbose_number("x") is None
    True
    """
    pattern = re.compile(r"""
        ([+-]?)             # sign
        (\d+(?:\.\d+)?)     # digits
        ((?:e[+-]?\d+)?)    # exponent
    """, re.VERBOSE | re.IGNORECASE)
    match = pattern.fullmatch(text)
    return match.groups() if match else None


def first_tag(html):
    """Return the first tag of an HTML text with a non-greedy pattern, or None.

    Ask:
        regex greedy vs non greedy first tag
        non-greedy match of the first html tag
        shortest match between < and >
        lazy quantifier example: first tag of a string

    >>> first_tag("x <b>bold</b> <i>"), first_tag("none")
    ('<b>', None)
    """
    match = re.search(r"<.+?>", html)
    return match.group() if match else None


def scan_tokens(text):
    """Return the numbers, names and operators of a formula as (kind, text) pairs.

    Ask:
        write a simple lexer with regex named groups
        tokenizer that returns (type, value) pairs for numbers, names and operators
        scan a formula into tokens, raise on unknown characters
        lexical analysis with re and lastgroup

    >>> scan_tokens("x1 = 2.5*y")
    [('NAME', 'x1'), ('OP', '='), ('NUMBER', '2.5'), ('OP', '*'), ('NAME', 'y')]
    >>> scan_tokens("2 ?")
    Traceback (most recent call last):
        ...
    ValueError: unexpected character '?' at 2
    """
    pattern = re.compile(
        r"(?P<NUMBER>\d+(?:\.\d+)?)|(?P<NAME>[A-Za-z_]\w*)|(?P<OP>[-+*/=()])|(?P<SKIP>\s+)|(?P<BAD>.)"
    )
    tokens = []
    for match in pattern.finditer(text):
        if match.lastgroup == "BAD":
            raise ValueError(f"unexpected character {match.group()!r} at {match.start()}")
        if match.lastgroup != "SKIP":
            tokens.append((match.lastgroup, match.group()))
    return tokens
