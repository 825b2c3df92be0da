"""Checking texts with regular expressions: addresses, numbers, names, codes, passwords."""
import re


def is_valid_email(text):
    """Tell whether a text looks like an e-mail address.

    Ask:
        check if an email address is valid with regex
        validate an e-mail address
        is the string a valid email?
        simple email validation with a regular expression
        validate email
        validate email address
        check if email is valid
        email validation with regex

    >>> [is_valid_email(text) for text in ("ann.lee+x@mail.example.com", "a@b.co")]
    [True, True]
    >>> [is_valid_email(text) for text in ("a@b", "@b.com", "a b@c.com", "a@b.com ",
    ...     "a@@b.com", "")]
    [False, False, False, False, False, False]
    """
    return re.fullmatch(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", text) is not None


def is_valid_phone_number(text):
    """Tell whether a text is an American phone number.

    Ask:
        validate a us phone number
        check if a string is a valid phone number like 555-123-4567
        regex check for american telephone numbers
        is this a phone number with area code?

    >>> [is_valid_phone_number(t) for t in ("555-123-4567", "(555) 123-4567", "5551234567")]
    [True, True, True]
    >>> [is_valid_phone_number(t) for t in ("555-1234", "555-123-45678", "abc")]
    [False, False, False]
    """
    return re.fullmatch(r"(\(\d{3}\) ?|\d{3}[-. ]?)\d{3}[-. ]?\d{4}", text) is not None


def is_international_phone(text):
    """Tell whether a text is a phone number in E.164 form.

    Ask:
        validate an international phone number with + and country code
        check e.164 phone format
        phone number starting with + and up to 15 digits
        is it an international telephone number?
        validate phone number international

    >>> [is_international_phone(t) for t in ("+4915112345678", "+0123", "4915112345678", "+1")]
    [True, False, False, False]
    """
    return re.fullmatch(r"\+[1-9]\d{6,14}", text) is not None


def is_valid_url(text):
    """Tell whether a text looks like a web address.

    Ask:
        check if a url is valid with regex
        validate a http or https url using a regular expression
        is the string a web address?
        regex url validation

    >>> [is_valid_url(t) for t in ("https://example.com", "http://x.co.uk/a?b=1",
    ...     "http://localhost:80")]
    [True, True, True]
    >>> [is_valid_url(t) for t in ("example.com", "ftp://x.org", "http://", "http://a b.com")]
    [False, False, False, False]
    """
    pattern = r"https?://(localhost|[\w-]+(\.[\w-]+)+)(:\d+)?([/?#]\S*)?"
    return re.fullmatch(pattern, text) is not None


def is_valid_ipv4(text):
    """Tell whether a text is an IPv4 address.

    Ask:
        check if a string is a valid ipv4 address with regex
        validate an ip address, each part from 0 to 255, regular expression
        is it a dotted ip address? use a regex
        regex ip check
        validate ipv4 address
        check whether a string is a valid ip address with regex

    >>> [is_valid_ipv4(text) for text in ("192.168.0.1", "0.0.0.0", "255.255.255.255")]
    [True, True, True]
    >>> [is_valid_ipv4(text) for text in ("256.1.1.1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "a.b.c.d")]
    [False, False, False, False, False]
    """
    part = r"(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
    return re.fullmatch(rf"{part}(\.{part}){{3}}", text) is not None


def is_valid_mac_address(text):
    """Tell whether a text is a MAC address.

    Ask:
        validate a mac address
        check if a string is a mac address like 00:1A:2b:3c:4d:5e
        is it a hardware address with colons or hyphens?
        regex for mac addresses

    >>> [is_valid_mac_address(t) for t in ("00:1A:2b:3c:4d:5e", "00-1A-2B-3C-4D-5E")]
    [True, True]
    >>> [is_valid_mac_address(t) for t in ("00:1A:2b:3c:4d", "00:1A-2b:3c-4d:5e",
    ...     "0G:1A:2b:3c:4d:5e")]
    [False, False, False]
    """
    pattern = r"[0-9A-Fa-f]{2}([:-])([0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}"
    return re.fullmatch(pattern, text) is not None


def is_strong_password(password):
    """Tell with regular expressions whether a password is strong.

    Ask:
        check if a password is strong with regex
        regular expressions that check a password: length, upper, lower, digit and special character
        password strength check using re.search
        regex for a strong password

    >>> is_strong_password("Passw0rd!")
    True
    >>> [is_strong_password(t) for t in ("Pw0rd!a", "passw0rd!", "PASSW0RD!", "Password!",
    ...     "Passw0rdx")]
    [False, False, False, False, False]
    """
    patterns = (r".{8,}", r"[a-z]", r"[A-Z]", r"\d", r"[^\w\s]|_")
    return all(re.search(pattern, password) for pattern in patterns)


def password_problems(password):
    """Return the messages of the regex rules that a password breaks.

    Ask:
        list what is wrong with a password using regex
        password rules as a dictionary of messages and regular expressions
        messages of the regex rules that a password does not match
        check a password against several patterns and return the messages

    >>> password_problems("Passw0rdx")
    []
    >>> password_problems("pass")
    ['needs at least 8 characters', 'needs an upper case letter', 'needs a digit']
    """
    rules = {
        "needs at least 8 characters": r".{8,}",
        "needs a lower case letter": r"[a-z]",
        "needs an upper case letter": r"[A-Z]",
        "needs a digit": r"\d",
    }
    return [message for message, pattern in rules.items() if not re.search(pattern, password)]


def is_valid_username(name):
    """Tell whether a name has 3 to 16 letters, digits or underscores.

    Ask:
        validate a username
        check a user name: 3 to 16 letters, digits or underscores, starting with a letter
        is the username allowed?
        regex for usernames
        validate username letters digits underscore 3 to 16 chars
        check if a username is between 3 and 16 characters with only letters, digits and underscores

    >>> [is_valid_username(name) for name in ("ann", "Bob_1", "a" * 16)]
    [True, True, True]
    >>> [is_valid_username(name) for name in ("al", "1ann", "ann lee", "a" * 17, "ann-")]
    [False, False, False, False, False]
    """
    return re.fullmatch(r"[A-Za-z][A-Za-z0-9_]{2,15}", name) is not None


def is_hex_color(text):
    """Tell whether a text is a colour such as #ff00aa or #fff.

    Ask:
        validate a hex color code
        check if a string is a hexadecimal colour like #ff00aa
        is it a valid css hex color?
        regex for color codes with 3 or 6 hex digits
        check if string is a valid hex color
        valid css color code like #ff00aa

    >>> [is_hex_color(text) for text in ("#ff00AA", "#fff", "ff00aa", "#ff00a", "#ggg")]
    [True, True, False, False, False]
    """
    return re.fullmatch(r"#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})", text) is not None


def is_iso_date_format(text):
    """Tell whether a text has the form YYYY-MM-DD.

    Ask:
        check the format yyyy-mm-dd with regex
        does a string look like an iso date, months 01-12 and days 01-31?
        regex for dates in iso format
        validate the shape of a date string

    >>> [is_iso_date_format(t) for t in ("2024-02-29", "2024-12-31", "2024-13-01", "2024-2-9",
    ...     "24-02-09")]
    [True, True, False, False, False]
    >>> is_iso_date_format("2024-01-00"), is_iso_date_format("2024-01-32")
    (False, False)
    """
    return re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", text) is not None


def is_24_hour_time(text):
    """Tell whether a text is a time from 00:00 to 23:59.

    Ask:
        check hh:mm time format with regex
        regex for 24 hour time with two digit hours
        does a string match a time such as 09:30?
        validate time using a regular expression
        validate time format
        regex to match a time hh:mm

    >>> [is_24_hour_time(text) for text in ("00:00", "23:59", "24:00", "9:30", "12:60")]
    [True, True, False, False, False]
    """
    return re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text) is not None


def is_integer_text(text):
    """Tell whether a text is a whole number.

    Ask:
        check if a string is an integer with regex
        does a text consist of an optional sign and digits?
        regex for integers
        is the input a whole number, sign allowed?

    >>> [is_integer_text(text) for text in ("12", "-3", "+7", "1.5", "", "1e3", "- 3")]
    [True, True, True, False, False, False, False]
    """
    return re.fullmatch(r"[+-]?\d+", text) is not None


def is_decimal_text(text):
    """Tell whether a text is a decimal number.

    Ask:
        check if a string is a decimal number with regex
        regex for floating point numbers with optional exponent
        does a text look like a float?
        is the string numeric, such as -1.5e3?

    >>> [is_decimal_text(text) for text in ("12", "-3.5", ".5", "1e-3", "2.")]
    [True, True, True, True, True]
    >>> [is_decimal_text(text) for text in ("", ".", "1.2.3", "e5", "abc")]
    [False, False, False, False, False]
    """
    return re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", text) is not None


def is_hexadecimal(text):
    """Tell whether a text is a hexadecimal number.

    Ask:
        check if a string is hexadecimal with regex
        does a text consist of hex digits, 0x allowed?
        is it a valid hex number?
        regex for hexadecimal numbers
        validate a hex string

    >>> [is_hexadecimal(text) for text in ("1aF", "0xff", "0x", "xyz", "")]
    [True, True, False, False, False]
    """
    return re.fullmatch(r"(0[xX])?[0-9a-fA-F]+", text) is not None


def is_binary_string(text):
    """Tell whether a text has only zeros and ones.

    Ask:
        check if a string is binary with regex
        does a text consist only of 0 and 1?
        is it a valid binary number string?
        regex for binary digits

    >>> [is_binary_string(text) for text in ("0101", "1", "012", "", "10\\n")]
    [True, True, False, False, False]
    """
    return re.fullmatch(r"[01]+", text) is not None


def is_alphanumeric(text):
    """Tell whether a text has only Latin letters and digits.

    Ask:
        check if a string contains only letters and digits with regex
        is the text alphanumeric (a-z, A-Z, 0-9)?
        regex for alphanumeric strings
        string made of ascii letters and numbers only

    >>> [is_alphanumeric(text) for text in ("abc12", "Z", "a b", "a_b", "", "é")]
    [True, True, False, False, False, False]
    """
    return re.fullmatch(r"[a-zA-Z0-9]+", text) is not None


def has_special_characters(text):
    """Tell whether a text has characters other than letters, digits and spaces.

    Ask:
        check if a string contains special characters
        does a text have symbols or punctuation?
        find out whether special characters occur in a string
        return true when there is a character that is not a letter, digit or space

    >>> has_special_characters("a b1"), has_special_characters("a-b"), has_special_characters("")
    (False, True, False)
    """
    return re.search(r"[^A-Za-z0-9\s]", text) is not None


def is_us_zip_code(text):
    """Tell whether a text is an American zip code.

    Ask:
        validate a us zip code
        check if a string is a zip code like 12345 or 12345-6789
        regex for american postal codes
        is it a valid zip?

    >>> [is_us_zip_code(text) for text in ("12345", "12345-6789", "1234", "123456", "12345-678")]
    [True, True, False, False, False]
    """
    return re.fullmatch(r"\d{5}(-\d{4})?", text) is not None


def is_uk_postcode(text):
    """Tell whether a text is a British postcode.

    Ask:
        validate a uk postcode
        check if a string is a british postcode like SW1A 1AA
        regex for uk postal codes
        is it a valid post code in the united kingdom?

    >>> [is_uk_postcode(t) for t in ("SW1A 1AA", "m1 1ae", "CR26XH", "SW1A", "12345")]
    [True, True, True, False, False]
    """
    return re.fullmatch(r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}", text, flags=re.IGNORECASE) is not None


def is_canadian_postal_code(text):
    """Tell whether a text is a Canadian postal code.

    Ask:
        validate a canadian postal code
        check if a string is a postal code like K1A 0B1
        regex for canadian postcodes
        is it a valid postal code of canada?

    >>> [is_canadian_postal_code(t) for t in ("K1A 0B1", "k1a0b1", "K1A-0B", "11A 0B1")]
    [True, True, False, False]
    """
    return re.fullmatch(r"[A-Za-z]\d[A-Za-z] ?\d[A-Za-z]\d", text) is not None


def is_social_security_number(text):
    """Tell whether a text has the form of an American social security number.

    Ask:
        validate a social security number format
        check if a string looks like 123-45-6789
        regex for ssn
        is it shaped like a us social security number?

    >>> [is_social_security_number(t) for t in ("123-45-6789", "000-45-6789", "123456789",
    ...     "123-45-678")]
    [True, False, False, False]
    """
    return re.fullmatch(r"(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}", text) is not None


def card_type(number):
    """Return the brand of a card number, or None.

    Ask:
        detect the credit card type from its number
        is a card number visa, mastercard or amex?
        card brand by regex
        which credit card company does a number belong to?
        credit card type from the number
        is a card number visa, mastercard or american express
        detect the card issuer
        card brand detection

    >>> card_type("4111 1111 1111 1111"), card_type("5500-0000-0000-0004")
    ('Visa', 'Mastercard')
    >>> card_type("340000000000009"), card_type("1234")
    ('American Express', None)
    """
    digits = re.sub(r"[ -]", "", number)
    patterns = {
        "Visa": r"4\d{12}(\d{3})?",
        "Mastercard": r"(5[1-5]\d{2}|2[2-7]\d{2})\d{12}",
        "American Express": r"3[47]\d{13}",
    }
    for brand, pattern in patterns.items():
        if re.fullmatch(pattern, digits):
            return brand
    return None


def is_python_identifier(name):
    """Tell whether a text is shaped like an ASCII identifier.

    Ask:
        check if a string is a valid variable name with regex
        does a name start with a letter or underscore and go on with word characters?
        regex for identifiers
        is it a legal identifier in ascii?

    >>> [is_python_identifier(name) for name in ("a", "_b1", "1a", "a-b", "")]
    [True, True, False, False, False]
    """
    return re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name) is not None


def is_slug(text):
    """Tell whether a text is a slug of lower case words and hyphens.

    Ask:
        check if a string is a valid slug
        validate a url slug with lower case letters, digits and single hyphens
        is it a slug?
        regex for slugs
        validate url slug

    >>> [is_slug(text) for text in ("my-post-2", "a", "My-post", "a--b", "-a", "a_b")]
    [True, True, False, False, False, False]
    """
    return re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", text) is not None


def is_domain_name(text):
    """Tell whether a text is a domain name.

    Ask:
        validate a domain name
        check if a string is a domain like example.co.uk
        regex for host names
        is it a valid internet domain?

    >>> [is_domain_name(t) for t in ("example.com", "a-b.example.co.uk", "example", "-a.com",
    ...     "a..com")]
    [True, True, False, False, False]
    """
    pattern = r"([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}"
    return re.fullmatch(pattern, text, flags=re.IGNORECASE) is not None


def is_uuid(text):
    """Tell whether a text is a UUID, with a regex.

    Ask:
        check if a string is a uuid with regex
        validate a uuid by its shape of 8-4-4-4-12 hex digits
        regex for guids
        is it a uuid? use a regular expression

    >>> is_uuid("123e4567-e89b-12d3-a456-426614174000")
    True
    >>> is_uuid("123e4567e89b12d3a456426614174000"), is_uuid("123e4567-e89b-12d3-a456-42661417400g")
    (False, False)
    """
    pattern = r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
    return re.fullmatch(pattern, text, flags=re.IGNORECASE) is not None


def is_semantic_version(text):
    """Tell whether a text is a semantic version.

    Ask:
        validate a semantic version number
        check if a string is a semver such as 1.2.3-beta.1
        regex for semantic versioning
        is it a valid major.minor.patch version?
        validate semver
        validate a version number

    >>> [is_semantic_version(t) for t in ("1.2.3", "10.0.0-beta.1", "1.2.3+build5")]
    [True, True, True]
    >>> [is_semantic_version(t) for t in ("1.2", "01.2.3", "v1.2.3", "1.2.3-")]
    [False, False, False, False]
    """
    number = r"(0|[1-9]\d*)"
    pattern = rf"{number}\.{number}\.{number}(-[\w.-]*\w)?(\+[\w.-]+)?"
    return re.fullmatch(pattern, text) is not None


def is_roman_numeral(text):
    """Tell whether a text is a Roman numeral.

    Ask:
        check if a string is a valid roman numeral with regex
        validate roman numbers up to 3999
        regex for roman numerals
        is it a proper roman number?

    >>> [is_roman_numeral(t) for t in ("XIV", "MCMXCIX", "IV", "MMMCMXCIX")]
    [True, True, True, True]
    >>> [is_roman_numeral(t) for t in ("IIII", "VX", "", "ABC", "IM")]
    [False, False, False, False, False]
    """
    pattern = r"(?=.)M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})"
    return re.fullmatch(pattern, text) is not None


def is_license_plate(text):
    """Tell whether a text is a plate of three letters and three digits.

    Ask:
        validate a license plate of three letters and three digits
        check if a number plate looks like ABC-123
        regex for a plate with 3 letters, an optional hyphen or space and 3 digits
        is it a plate such as ABC 123?

    >>> [is_license_plate(t) for t in ("ABC-123", "ABC 123", "ABC123", "AB-1234", "abc-123")]
    [True, True, True, False, False]
    """
    return re.fullmatch(r"[A-Z]{3}[- ]?\d{3}", text) is not None


def is_person_name(text):
    """Tell whether a text is a full name of capitalized words.

    Ask:
        check if a string is a full name of at least two capitalized words
        validate a person's first and last name
        regex for names like Anna-Maria O'Neil
        does the text look like a full name?
        validate full name

    >>> [is_person_name(t) for t in ("Ann Lee", "Anna-Maria O'Neil", "Ann", "ann lee", "Ann L33")]
    [True, True, False, False, False]
    """
    word = r"[A-Z][a-z]*(?:['-][A-Z][a-z]+)*"
    return re.fullmatch(rf"{word}( {word})+", text) is not None


def matches_any(text, patterns):
    """Tell whether a text matches one of several patterns as a whole.

    Ask:
        check if a string matches any of several regular expressions
        does a text fully match one pattern of a list?
        test a string against a list of regexes
        any fullmatch among patterns

    >>> matches_any("12", ["[a-z]+", "[0-9]+"]), matches_any("1a", ["[a-z]+", "[0-9]+"])
    (True, False)
    >>> matches_any("a", [])
    False
    """
    return any(re.fullmatch(pattern, text) for pattern in patterns)


def is_valid_regex(pattern):
    """Tell whether a text is a valid regular expression.

    Ask:
        check if a regular expression is valid
        does a regex compile?
        validate a regex pattern given by the user
        return false for a broken pattern

    >>> is_valid_regex(r"a+(b|c)"), is_valid_regex("(a"), is_valid_regex("*")
    (True, False, False)
    """
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True


def has_balanced_quotes(text):
    """Tell whether the double quotes of a text come in pairs.

    Ask:
        check if quotes are balanced in a string
        even number of double quotes, escaped ones not counted
        is every quotation mark closed?
        detect an unclosed quote

    >>> has_balanced_quotes('say "hi"'), has_balanced_quotes('say "hi'), has_balanced_quotes("")
    (True, False, True)
    >>> has_balanced_quotes(chr(92) + '"')
    True
    """
    return len(re.findall(r'(?<!\\)"', text)) % 2 == 0


def has_repeated_characters(text):
    """Tell whether a character stands twice in a row.

    Ask:
        check for two equal characters in a row with regex
        does a string have doubled letters?
        detect consecutive repeated characters
        are there adjacent identical characters?

    >>> (has_repeated_characters("book"), has_repeated_characters("abab"),
    ...     has_repeated_characters(""))
    (True, False, False)
    """
    return re.search(r"(.)\1", text) is not None


def starts_with_vowel(text):
    """Tell whether a text begins with a vowel.

    Ask:
        check if a word starts with a vowel using regex
        does a string begin with a, e, i, o or u, ignoring case?
        regex for words with an initial vowel
        word beginning with a vowel?

    >>> starts_with_vowel("Apple"), starts_with_vowel("pear"), starts_with_vowel("")
    (True, False, False)
    """
    return re.match(r"[aeiou]", text, flags=re.IGNORECASE) is not None


def is_isbn_format(text):
    """Tell whether a text has the form of an ISBN of 10 or 13 digits.

    Ask:
        check the format of an isbn with regex
        does a string look like an isbn-10 or isbn-13, hyphens allowed?
        regex for isbn numbers
        isbn shape check without the check digit

    >>> [is_isbn_format(t) for t in ("978-3-16-148410-0", "316148410X", "9783161484100")]
    [True, True, True]
    >>> [is_isbn_format(t) for t in ("12345", "977-3-16-148410-0", "31614841XX")]
    [False, False, False]
    """
    digits = re.sub(r"[ -]", "", text)
    return re.fullmatch(r"\d{9}[\dX]|97[89]\d{10}", digits) is not None


def is_iban_format(text):
    """Tell whether a text has the form of an IBAN.

    Ask:
        check the format of an iban with regex
        does a string look like an iban, spaces allowed?
        regex for international bank account numbers
        iban shape: country, two check digits, up to 30 characters

    >>> (is_iban_format("DE89 3704 0044 0532 0130 00"), is_iban_format("DE8"),
    ...     is_iban_format("89DE3704"))
    (True, False, False)
    """
    return re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", text.replace(" ", "")) is not None
