"""Is this string a valid ...: e-mail, phone, password, number, date, checksum."""
import ipaddress
import re
import string
import uuid
from keyword import iskeyword
from urllib.parse import urlparse


def looks_like_email(text):
    """Tell whether a string is an e-mail address, without regex.

    Ask:
        validate an email address without regex
        check an email by hand: one @, a dot in the domain, no spaces
        simple email check with split
        is this email plausible, without the re module
        email has exactly one at sign and a domain with a dot

    >>> looks_like_email("a@x.org"), looks_like_email("a@@x.org"), looks_like_email("@x.org")
    (True, False, False)
    >>> looks_like_email("a@org"), looks_like_email("a@.org")
    (False, False)
    """
    if text.count("@") != 1 or " " in text:
        return False
    user, domain = text.split("@")
    return bool(user) and "." in domain and all(domain.split("."))


def is_phone(text):
    """Tell whether a string is a valid phone number.

    Ask:
        check if a string is a valid phone number
        validate a phone number with regex
        is this a telephone number, spaces, dashes and parentheses allowed
        international phone number check with optional +
        phone validation, 7 to 15 digits

    >>> is_phone("+49 (30) 123-4567"), is_phone("1234567"), is_phone("123456")
    (True, True, False)
    >>> is_phone("12a4567")
    False
    """
    digits = re.sub(r"[\s().-]", "", text)
    return re.fullmatch(r"\+?\d{7,15}", digits) is not None


def is_url(text):
    """Tell whether a string is a valid URL.

    Ask:
        check if a string is a valid url
        validate a url with urllib
        is this a web address with http or https
        does a string have a scheme and a host
        url validation

    >>> is_url("https://x.org/a?b=1"), is_url("x.org"), is_url("ftp://x.org"), is_url("http://")
    (True, False, False, False)
    """
    parts = urlparse(text)
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def is_strong_password(password):
    """Tell whether a password is strong.

    Ask:
        check if a password is strong
        password rules: at least 8 characters, upper, lower, digit and special character
        validate a password
        is the password secure enough
        strong password check with any and isupper
        validate password with uppercase, lowercase, digit and special character
        password with upper case, lower case, digit and special character
        validate password strength rules
        validate a password: at least 8 characters, upper, lower, digit and special character
        password strength check
        is the password strong enough?

    >>> is_strong_password("Abcdef1!"), is_strong_password("Abcde1!")
    (True, False)
    >>> is_strong_password("abcdef1!"), is_strong_password("ABCDEF1!")
    (False, False)
    >>> is_strong_password("Abcdefg!"), is_strong_password("Abcdefg1")
    (False, False)
    """
    return (
        len(password) >= 8
        and any(char.isupper() for char in password)
        and any(char.islower() for char in password)
        and any(char.isdigit() for char in password)
        and any(char in string.punctuation for char in password)
    )


def is_valid_password(password):
    """Tell whether a password has at least 8 characters, a letter and a digit.

    Ask:
        check that a password has at least 8 characters, a letter and a digit
        simple password validation: length, letters and numbers
        does a password contain both letters and numbers
        minimum password requirements
        validate password with at least one number and one letter
        check if a password has at least 8 characters and contains a number and a letter

    >>> is_valid_password("abcdefg1"), is_valid_password("abcdef1")
    (True, False)
    >>> is_valid_password("abcdefgh"), is_valid_password("12345678")
    (False, False)
    """
    return (
        len(password) >= 8
        and any(char.isalpha() for char in password)
        and any(char.isdigit() for char in password)
    )


def password_problems(password):
    """Return the password rules that a password breaks.

    Ask:
        list the problems of a password
        return error messages for a weak password
        which password rules are not met
        password validation with reasons
        explain why a password is rejected
        list what is wrong with a password
        explain why a password is weak
        password rules that a password breaks, as messages
        return the missing requirements of a password
        validate strong password return list of missing rules
        validate password and return list of errors
        check a password and return the list of unmet requirements

    >>> password_problems("abc")
    ['at least 8 characters', 'an upper case letter', 'a digit']
    >>> password_problems("Abcdefg1")
    []
    >>> password_problems("ABCDEFG1")
    ['a lower case letter']
    """
    rules = {
        "at least 8 characters": len(password) >= 8,
        "an upper case letter": any(char.isupper() for char in password),
        "a lower case letter": any(char.islower() for char in password),
        "a digit": any(char.isdigit() for char in password),
    }
    return [rule for rule, kept in rules.items() if not kept]


def password_strength(password):
    """Return the strength of a password.

    Ask:
        rate the strength of a password as weak, medium or strong
        password strength meter
        score a password by length and kinds of characters
        how strong is a password
        classify passwords as weak, medium, strong
        password strength score

    >>> password_strength("abc"), password_strength("abcdefG1"), password_strength("abcdefghG1!x")
    ('weak', 'medium', 'strong')
    >>> password_strength("abcdefgh")
    'weak'
    """
    score = sum([
        len(password) >= 8,
        len(password) >= 12,
        any(char.islower() for char in password),
        any(char.isupper() for char in password),
        any(char.isdigit() for char in password),
        any(not char.isalnum() for char in password),
    ])
    if score >= 5:
        return "strong"
    return "medium" if score >= 3 else "weak"


def is_username(name):
    """Tell whether a username is valid.

    Ask:
        check if a username is valid
        username rules: 3 to 16 letters, digits or underscores, starts with a letter
        validate a user name with regex
        is this login name allowed
        username validation

    >>> is_username("ada_1"), is_username("1ada"), is_username("ab"), is_username("a" * 17)
    (True, False, False, False)
    >>> is_username("abc"), is_username("a b c")
    (True, False)
    """
    return re.fullmatch(r"[A-Za-z]\w{2,15}", name, re.ASCII) is not None


def is_palindrome(text):
    """Tell whether a string reads the same in both directions.

    Ask:
        check if a string is a palindrome
        does a word read the same forwards and backwards
        palindrome test
        function that returns True if the text equals its reverse
        is palindrome
        palindrome check
        check whether a word reads the same forwards and backwards
        is the given word a palindrome
        return True if the string is a palindrome

    >>> is_palindrome("level"), is_palindrome("hello"), is_palindrome("")
    (True, False, True)
    """
    return text == text[::-1]


def is_palindrome_phrase(text):
    """Tell whether a sentence is a palindrome.

    Ask:
        check if a sentence is a palindrome ignoring spaces and punctuation
        palindrome phrase test, case insensitive, only letters and digits count
        is "A man, a plan, a canal: Panama" a palindrome
        valid palindrome ignoring non-alphanumeric characters
        does a phrase read the same backwards without punctuation
        palindrome check that ignores case, spaces and punctuation
        check if a string is a palindrome ignoring case
        check if a string is a palindrome ignoring case and spaces
        check if a string is a palindrome ignoring case and non-alphanumeric characters
        is this phrase a palindrome, case-insensitive and ignoring spaces?
        case insensitive palindrome check
        palindrome ignoring spaces, punctuation and capitalization
        valid palindrome considering only alphanumeric characters
        is palindrome ignoring punctuation and case

    >>> is_palindrome_phrase("A man, a plan, a canal: Panama")
    True
    >>> is_palindrome_phrase("Not this one")
    False
    >>> is_palindrome_phrase("")
    True
    """
    chars = [char.lower() for char in text if char.isalnum()]
    return chars == chars[::-1]


def is_palindrome_recursive(text):
    """Tell whether a string is a palindrome, by recursion.

    Ask:
        check for a palindrome using recursion
        recursive palindrome test
        palindrome with a recursive function comparing first and last character
        is a word a palindrome, recursively
        recursion: same backwards
        check if string is a palindrome using recursion
        recursive palindrome function

    >>> is_palindrome_recursive("level"), is_palindrome_recursive("leel")
    (True, True)
    >>> is_palindrome_recursive("ab"), is_palindrome_recursive("")
    (False, True)
    >>> is_palindrome_recursive("abca")
    False
    """
    if len(text) < 2:
        return True
    return text[0] == text[-1] and is_palindrome_recursive(text[1:-1])


def is_palindrome_two_pointers(text):
    """Tell whether a string is a palindrome, with two pointers.

    Ask:
        check for a palindrome with two pointers
        palindrome test without reversing the string
        palindrome with a while loop comparing both ends
        is a string a palindrome without slicing
        compare characters from both sides for a palindrome

    >>> is_palindrome_two_pointers("level"), is_palindrome_two_pointers("leel")
    (True, True)
    >>> is_palindrome_two_pointers("abca"), is_palindrome_two_pointers("")
    (False, True)
    """
    left, right = 0, len(text) - 1
    while left < right:
        if text[left] != text[right]:
            return False
        left += 1
        right -= 1
    return True


def is_pangram(text):
    """Tell whether a text contains all letters of the alphabet.

    Ask:
        check if a sentence is a pangram
        does a text contain every letter of the alphabet
        pangram test
        are all letters from a to z used in a sentence
        is pangram
        does a string contain every letter of the alphabet
        check whether all 26 letters appear in a text

    >>> is_pangram("The quick brown fox jumps over the lazy dog"), is_pangram("abc")
    (True, False)
    """
    return set(string.ascii_lowercase) <= set(text.lower())


def is_isogram(word):
    """Tell whether a word has no repeated letters.

    Ask:
        check if a word is an isogram
        does a word have no repeated letters
        isogram test ignoring case, spaces and hyphens
        are all letters of a word different
        all characters of a string unique, case insensitive
        does a word have no repeating letters

    >>> is_isogram("lumberjacks"), is_isogram("Alpha"), is_isogram("six-year-old"), is_isogram("")
    (True, False, True, True)
    """
    letters = [char for char in word.lower() if char.isalpha()]
    return len(letters) == len(set(letters))


def has_unique_chars(text):
    """Tell whether a string has only unique characters.

    Ask:
        check if all characters of a string are unique
        does a string have duplicate characters
        string with only distinct characters
        function that returns True if no character occurs twice
        unique chars test
        string contains only unique characters without using additional data structures
        string contains unique characters
        no character occurs twice in the string

    >>> has_unique_chars("abc"), has_unique_chars("abca"), has_unique_chars("")
    (True, False, True)
    """
    return len(set(text)) == len(text)


def is_integer(text):
    """Tell whether a string is an integer.

    Ask:
        check if a string is an integer
        can a string be converted to int
        is this text a whole number, negative allowed
        test if int() works for a string
        is integer string

    >>> is_integer("42"), is_integer("-7"), is_integer("4.2"), is_integer("x"), is_integer("")
    (True, True, False, False, False)
    """
    try:
        int(text)
    except ValueError:
        return False
    return True


def is_decimal_number(text):
    """Tell whether a string is a decimal number with a fixed pattern.

    Ask:
        validate numbers like -12.34 with a regular expression
        number with optional sign and decimals but no exponent
        match a float string using re
        is the text a plain decimal number

    >>> is_decimal_number("-12.34"), is_decimal_number("5"), is_decimal_number("5.")
    (True, True, False)
    >>> is_decimal_number("1e5"), is_decimal_number("+.5")
    (False, False)
    """
    return re.fullmatch(r"[+-]?\d+(\.\d+)?", text) is not None


def only_digits(text):
    """Tell whether a string consists of digits only.

    Ask:
        check if a string contains only digits
        is a string made of digits 0 to 9 only
        all characters are digits
        numeric string test without sign or point
        digits only

    >>> only_digits("0123"), only_digits("12a"), only_digits(""), only_digits("-1")
    (True, False, False, False)
    """
    return text.isdigit()


def only_letters(text):
    """Tell whether a string consists of letters only.

    Ask:
        check if a string contains only letters
        is a string alphabetic
        all characters are letters
        test that there are no digits or symbols in a word
        letters only test
        check if a string is alphabetic
        does a string consist of letters only

    >>> only_letters("abcÄ"), only_letters("ab1"), only_letters("")
    (True, False, False)
    """
    return text.isalpha()


def is_alphanumeric(text):
    """Tell whether a string consists of letters and digits only.

    Ask:
        check if a string is alphanumeric
        is a string made of letters and digits only
        no special characters in a string
        alphanumeric test
        only letters and numbers allowed

    >>> is_alphanumeric("ab1"), is_alphanumeric("a b"), is_alphanumeric("")
    (True, False, False)
    """
    return text.isalnum()


def has_digit(text):
    """Tell whether a string contains a digit.

    Ask:
        check if a string contains a digit
        does a text have any number in it
        is there at least one digit in a string
        string has numbers
        any numeric character
        check if a string has a number in it
        does a string contain any digits

    >>> has_digit("ab1"), has_digit("ab"), has_digit("")
    (True, False, False)
    """
    return any(char.isdigit() for char in text)


def has_special(text):
    """Tell whether a string contains a special character.

    Ask:
        does a text have any punctuation or symbol
        is there a character that is not a letter, digit or space
        string has special chars
        any non-alphanumeric character except blanks
        does the text have any special characters

    >>> has_special("ab c"), has_special("ab!"), has_special("")
    (False, True, False)
    """
    return any(not char.isalnum() and not char.isspace() for char in text)


def is_all_upper(text):
    """Tell whether all letters of a string are upper case.

    Ask:
        check if a string is all uppercase
        are all letters capital letters
        is a text written in upper case only
        isupper test
        all caps

    >>> is_all_upper("AB 1"), is_all_upper("Ab"), is_all_upper("1")
    (True, False, False)
    """
    return text.isupper()


def is_all_lower(text):
    """Tell whether all letters of a string are lower case.

    Ask:
        check if a string is all lowercase
        are all letters small letters
        is a text written in lower case only
        islower test
        no capital letters in a string

    >>> is_all_lower("ab 1"), is_all_lower("Ab"), is_all_lower("1")
    (True, False, False)
    """
    return text.islower()


def starts_with_capital(text):
    """Tell whether a string starts with a capital letter.

    Ask:
        check if a string starts with a capital letter
        is the first character upper case
        does a word begin with an uppercase letter
        capitalized first letter test
        starts with a capital
        string starts with uppercase
        is the first letter a capital
        begins with a capital letter

    >>> starts_with_capital("Ab"), starts_with_capital("ab"), starts_with_capital("")
    (True, False, False)
    """
    return text[:1].isupper()


def is_vowel(char):
    """Tell whether a character is a vowel.

    Ask:
        check if a character is a vowel
        is a letter a vowel, upper or lower case
        vowel test for a single character
        is this one of a, e, i, o, u
        function that returns True for vowels
        check if a letter is a vowel
        is the character a vowel or not
        function that returns true for a, e, i, o, u
        vowel test for a single character, upper or lower case

    >>> is_vowel("a"), is_vowel("E"), is_vowel("x"), is_vowel("")
    (True, True, False, False)
    """
    return len(char) == 1 and char.lower() in "aeiou"


def is_consonant(char):
    """Tell whether a character is a consonant.

    Ask:
        check if a character is a consonant
        is a letter a consonant
        consonant test for a single character
        letter that is not a vowel
        function that returns True for consonants

    >>> is_consonant("b"), is_consonant("A"), is_consonant("1")
    (True, False, False)
    """
    return char.isalpha() and char.lower() not in "aeiou"


def char_kind(char):
    """Return the kind of a character.

    Ask:
        classify a character as vowel, consonant, digit or special character
        what kind of character is this
        tell if a char is a letter, a digit or something else
        vowel or consonant or number
        return the type of a character as a word

    >>> [char_kind(c) for c in "aB1 "]
    ['vowel', 'consonant', 'digit', 'other']
    """
    if char.isdigit():
        return "digit"
    if not char.isalpha():
        return "other"
    return "vowel" if char.lower() in "aeiou" else "consonant"


def is_variable_name(text):
    """Tell whether a string is a valid Python identifier.

    Ask:
        check if a string is a valid python identifier
        can a string be used as a variable name
        valid variable name that is not a keyword
        is this an allowed identifier
        variable name validation

    >>> is_variable_name("my_var1"), is_variable_name("1a"), is_variable_name("class")
    (True, False, False)
    """
    return text.isidentifier() and not iskeyword(text)


def is_ipv4(text):
    """Tell whether a string is a valid IPv4 address.

    Ask:
        check if a string is a valid ipv4 address
        validate an ip address without a library
        four numbers from 0 to 255 separated by dots
        is this an ip address, no leading zeros
        ipv4 validation by hand

    >>> is_ipv4("192.168.0.1"), is_ipv4("256.1.1.1"), is_ipv4("1.2.3"), is_ipv4("1.2.3.04")
    (True, False, False, False)
    >>> is_ipv4("255.255.255.255"), is_ipv4("a.b.c.d")
    (True, False)
    """
    parts = text.split(".")
    return len(parts) == 4 and all(
        part.isdigit() and int(part) <= 255 and str(int(part)) == part for part in parts
    )


def is_ip(text):
    """Tell whether a string is an IP address of version 4 or 6.

    Ask:
        check if a string is a valid ip address, ipv4 or ipv6
        validate an ip address with the ipaddress module
        is this a valid IPv6 or IPv4 address
        ip address validation with the standard library
        test if a host string is an ip
        validate ip address
        is this string an ip address

    >>> is_ip("10.0.0.1"), is_ip("::1"), is_ip("10.0.0"), is_ip("x")
    (True, True, False, False)
    """
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def is_mac(text):
    """Tell whether a string is a MAC address.

    Ask:
        check if a string is a valid mac address
        validate a mac address with regex
        six pairs of hex digits separated by colons or dashes
        is this a hardware address
        mac address pattern

    >>> is_mac("01:23:45:67:89:aB"), is_mac("01-23-45-67-89-ab"), is_mac("01:23:45:67:89")
    (True, True, False)
    >>> is_mac("01:23-45:67:89:ab"), is_mac("0g:23:45:67:89:ab")
    (False, False)
    """
    pattern = r"[0-9a-f]{2}([:-])([0-9a-f]{2}\1){4}[0-9a-f]{2}"
    return re.fullmatch(pattern, text, re.IGNORECASE) is not None


def is_uuid(text):
    """Tell whether a string is a UUID.

    Ask:
        check if a string is a valid uuid
        validate a guid
        is this text a uuid
        uuid validation with the uuid module
        test for a universally unique identifier
        validate uuid
        check if a string is a uuid

    >>> is_uuid("12345678-1234-5678-1234-567812345678"), is_uuid("1234"), is_uuid("")
    (True, False, False)
    """
    try:
        uuid.UUID(text)
    except ValueError:
        return False
    return True


def is_hex(text):
    """Tell whether a string is hexadecimal.

    Ask:
        only hex digits in a string
        is this a valid hex number without prefix
        all characters from 0-9 and a-f
        hex string test
        check if a string is hexadecimal
        is a string a valid hex number
        does text contain only hex digits
        validate hexadecimal digits

    >>> is_hex("dead10"), is_hex("xyz"), is_hex("")
    (True, False, False)
    """
    return bool(text) and all(char in string.hexdigits for char in text)


def is_luhn_valid(number):
    """Tell whether a number passes the Luhn check.

    Ask:
        check if a credit card number is valid
        validate a card number with the luhn checksum
        mod 10 check of a number string, spaces allowed
        credit card validation
        validate credit card number with luhn

    >>> is_luhn_valid("4539 1488 0343 6467"), is_luhn_valid("4539 1488 0343 6468")
    (True, False)
    >>> is_luhn_valid("0"), is_luhn_valid("59"), is_luhn_valid("x9"), is_luhn_valid("")
    (True, True, False, False)
    """
    number = number.replace(" ", "")
    if not number.isdigit():
        return False
    total = 0
    for index, char in enumerate(reversed(number)):
        digit = int(char)
        if index % 2:
            digit *= 2
            if digit > 9:
                digit -= 9
        total += digit
    return total % 10 == 0


def luhn_check_digit(number):
    """Return the Luhn check digit of a number.

    Ask:
        luhn check digit of a number
        calculate the last digit of a credit card number
        append digit so that the luhn check passes
        mod 10 check digit of a digit string
        compute check digit for a card number

    >>> luhn_check_digit("7992739871"), luhn_check_digit("0")
    (3, 0)
    """
    total = 0
    for index, char in enumerate(reversed(number)):
        digit = int(char)
        if index % 2 == 0:
            digit = digit * 2 - 9 if digit > 4 else digit * 2
        total += digit
    return -total % 10


def is_isbn10(isbn):
    """Tell whether a string is a valid ISBN-10.

    Ask:
        check if a string is a valid isbn-10
        validate an isbn with 10 digits
        isbn 10 checksum, last character may be X
        is this book number valid
        isbn10 validation

    >>> is_isbn10("0-306-40615-2"), is_isbn10("0-306-40615-3"), is_isbn10("080442957X")
    (True, False, True)
    >>> is_isbn10("123"), is_isbn10("X306406152")
    (False, False)
    """
    isbn = isbn.replace("-", "")
    if not re.fullmatch(r"\d{9}[\dX]", isbn):
        return False
    digits = [10 if char == "X" else int(char) for char in isbn]
    return sum(weight * digit for weight, digit in zip(range(10, 0, -1), digits)) % 11 == 0


def is_isbn13(isbn):
    """Tell whether a string is a valid ISBN-13.

    Ask:
        check if a string is a valid isbn-13
        validate an isbn with 13 digits
        isbn 13 checksum with weights 1 and 3
        is this 13 digit book number valid
        isbn13 validation

    >>> is_isbn13("978-0-306-40615-7"), is_isbn13("978-0-306-40615-8"), is_isbn13("978")
    (True, False, False)
    """
    isbn = isbn.replace("-", "")
    if len(isbn) != 13 or not isbn.isdigit():
        return False
    return sum(int(digit) * (3 if i % 2 else 1) for i, digit in enumerate(isbn)) % 10 == 0


def is_ean13(code):
    """Tell whether a string is a valid EAN-13 bar code.

    Ask:
        check if a barcode is valid
        validate an ean-13 number
        ean check digit test
        is this 13 digit product code valid
        compute and compare the last digit of a bar code
        validate ean barcode

    >>> is_ean13("4006381333931"), is_ean13("4006381333932"), is_ean13("400")
    (True, False, False)
    """
    if len(code) != 13 or not code.isdigit():
        return False
    odd = sum(int(digit) for digit in code[:12:2])
    even = sum(int(digit) for digit in code[1:12:2])
    return (-(odd + 3 * even)) % 10 == int(code[12])


def is_iban(iban):
    """Tell whether a string is a valid IBAN.

    Ask:
        check if an iban is valid
        validate an international bank account number
        iban checksum mod 97
        is this bank account number correct
        iban validation
        validate iban checksum

    >>> is_iban("DE89 3704 0044 0532 0130 00"), is_iban("DE88 3704 0044 0532 0130 00")
    (True, False)
    >>> is_iban("hello"), is_iban("")
    (False, False)
    """
    iban = iban.replace(" ", "").upper()
    if not re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", iban):
        return False
    rearranged = iban[4:] + iban[:4]
    digits = "".join(str(int(char, 36)) for char in rearranged)
    return int(digits) % 97 == 1


def is_pin(text):
    """Tell whether a PIN has 4 or 6 digits.

    Ask:
        check if a pin is valid
        validate a pin of exactly 4 or 6 digits
        atm pin check
        pin code with four or six numbers
        is this pin allowed

    >>> is_pin("1234"), is_pin("123456"), is_pin("12345"), is_pin("12a4")
    (True, True, False, False)
    """
    return len(text) in (4, 6) and text.isdigit()


def is_balanced(text):
    """Tell whether brackets are balanced.

    Ask:
        check if brackets are balanced
        are the parentheses in a string balanced, (), [] and {}
        valid parentheses with a stack
        does every opening bracket have a matching closing one
        bracket matching
        check if string has balanced brackets
        check for balanced parentheses, brackets and braces
        are the brackets in an expression properly nested
        balanced brackets check with a stack
        are the parentheses, brackets and braces of a text balanced
        valid parentheses
        check matching of (), [] and {} in a string
        bracket matching that ignores other characters

    >>> is_balanced("{[()]}a"), is_balanced("(]"), is_balanced("(("), is_balanced(")")
    (True, False, False, False)
    >>> is_balanced("")
    True
    """
    pairs = {")": "(", "]": "[", "}": "{"}
    stack = []
    for char in text:
        if char in pairs.values():
            stack.append(char)
        elif char in pairs and (not stack or stack.pop() != pairs[char]):
            return False
    return not stack


def balanced_parentheses(text):
    """Tell whether round brackets are balanced, by counting.

    Ask:
        check if parentheses are balanced with a counter
        balanced round brackets without a stack
        does every ( have a matching )
        count the nesting level to validate parentheses
        are the round brackets of an expression closed

    >>> balanced_parentheses("(a(b))"), balanced_parentheses(")("), balanced_parentheses("(")
    (True, False, False)
    >>> balanced_parentheses("")
    True
    """
    level = 0
    for char in text:
        if char == "(":
            level += 1
        elif char == ")":
            level -= 1
            if level < 0:
                return False
    return level == 0


def has_allowed_extension(filename, extensions):
    """Tell whether a file name has an allowed extension.

    Ask:
        check if a file has an allowed extension
        is an uploaded file an image by its name
        validate a filename extension, ignoring case
        allowed file types test for an upload
        does a file name end with one of the given extensions

    >>> has_allowed_extension("a.PNG", {"png", "jpg"}), has_allowed_extension("png", {"png"})
    (True, False)
    >>> has_allowed_extension("a.exe", {"png"})
    False
    """
    _, dot, extension = filename.rpartition(".")
    return bool(dot) and extension.lower() in extensions


def rhymes(a, b, letters=3):
    """Tell whether two words rhyme by their last letters.

    Ask:
        check if two words rhyme
        do two words end with the same three letters
        simple rhyme test by the last n letters
        same ending of two words
        rhyming words check

    >>> rhymes("Station", "nation"), rhymes("cat", "dog")
    (True, False)
    >>> rhymes("lot", "cat", 1)
    True
    """
    return a.lower()[-letters:] == b.lower()[-letters:]


def validate_name(name):
    """Return a validated name of a person, or raise an error.

    Ask:
        validate a name and raise ValueError if it is not valid
        name must not be empty and may only have letters, spaces, hyphens and apostrophes
        clean and check a person's name
        raise an error for invalid names
        strip and validate user input for a name

    >>> validate_name("  Mary-Ann O'Neil ")
    "Mary-Ann O'Neil"
    >>> validate_name("R2D2")
    Traceback (most recent call last):
        ...
    ValueError: invalid name: 'R2D2'
    >>> validate_name(" ")
    Traceback (most recent call last):
        ...
    ValueError: invalid name: ''
    """
    name = name.strip()
    if not name or not all(char.isalpha() or char in " -'" for char in name):
        raise ValueError(f"invalid name: {name!r}")
    return name


def parse_age(text):
    """Return an age read from a string, or raise an error.

    Ask:
        validate an age given as text
        convert an age string to int and check that it is between 0 and 130
        raise ValueError if the age is not a plausible number
        parse and check a user's age
        age validation

    >>> parse_age(" 42 "), parse_age("0"), parse_age("130")
    (42, 0, 130)
    >>> parse_age("131")
    Traceback (most recent call last):
        ...
    ValueError: age must be between 0 and 130
    """
    age = int(text)
    if not 0 <= age <= 130:
        raise ValueError("age must be between 0 and 130")
    return age
