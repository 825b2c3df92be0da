"""Binary, octal, hexadecimal, other bases, Roman numerals and numbers in words."""
import string


def decimal_to_binary(n):
    """Return a non-negative integer as a binary string without prefix.

    Ask:
        convert decimal to binary
        integer to binary string
        binary representation of a number
        function that turns 10 into 1010
        base 10 to base 2
        write a program to convert a decimal number to binary

    >>> decimal_to_binary(10)
    '1010'
    >>> decimal_to_binary(0)
    '0'
    >>> decimal_to_binary(1)
    '1'
    """
    return bin(n)[2:]


def decimal_to_binary_with_loop(n):
    """Convert a non-negative integer to binary by repeated division.

    Ask:
        decimal to binary without bin
        convert a number to binary by dividing by 2 in a loop
        binary conversion with a while loop and modulo
        integer to binary string without built-in functions

    >>> decimal_to_binary_with_loop(10)
    '1010'
    >>> decimal_to_binary_with_loop(0)
    '0'
    >>> decimal_to_binary_with_loop(7)
    '111'
    """
    if n == 0:
        return "0"
    bits = ""
    while n > 0:
        bits = str(n % 2) + bits
        n //= 2
    return bits


def decimal_to_binary_recursive(n):
    """Convert a non-negative integer to binary by recursion.

    Ask:
        decimal to binary using recursion
        recursive function to convert an integer to binary
        recursive binary conversion
        binary digits of n, recursively

    >>> decimal_to_binary_recursive(10)
    '1010'
    >>> decimal_to_binary_recursive(0)
    '0'
    >>> decimal_to_binary_recursive(3)
    '11'
    """
    if n < 2:
        return str(n)
    return decimal_to_binary_recursive(n // 2) + str(n % 2)


def binary_to_decimal(binary):
    """Return the integer of a binary string.

    Ask:
        convert binary to decimal
        binary string to integer
        base 2 to base 10
        function which turns "1010" into 10
        value of a binary number given as text

    >>> binary_to_decimal("1010")
    10
    >>> binary_to_decimal("0")
    0
    >>> binary_to_decimal("0111")
    7
    """
    return int(binary, 2)


def binary_to_decimal_with_loop(binary):
    """Convert a binary string to an integer digit by digit.

    Ask:
        binary to decimal without int(x, 2)
        convert a binary string to an integer with a loop
        evaluate binary digits by powers of two
        binary to decimal step by step with a for loop
        binary to decimal manually

    >>> binary_to_decimal_with_loop("1010")
    10
    >>> binary_to_decimal_with_loop("0")
    0
    >>> binary_to_decimal_with_loop("111")
    7
    """
    value = 0
    for bit in binary:
        value = value * 2 + int(bit)
    return value


def to_padded_binary(n, width):
    """Return an integer as a binary string with leading zeros.

    Ask:
        binary string with leading zeros
        convert an integer to 8 bit binary
        format a number as binary with a fixed width
        zero padded binary representation
        binary string padded to 8 bits
        integer to binary with leading zeros

    >>> to_padded_binary(5, 8)
    '00000101'
    >>> to_padded_binary(255, 4)
    '11111111'
    >>> to_padded_binary(0, 3)
    '000'
    """
    return f"{n:0{width}b}"


def to_bit_list(n):
    """Return the binary digits of a non-negative integer as a list.

    Ask:
        list of binary digits of a number
        convert an integer to a list of bits
        bits of n as a list of 0 and 1
        binary array of an integer, most significant first

    >>> to_bit_list(6)
    [1, 1, 0]
    >>> to_bit_list(0)
    [0]
    """
    return [int(bit) for bit in bin(n)[2:]]


def from_bit_list(bits):
    """Return the integer of a list of binary digits.

    Ask:
        list of bits to integer
        convert an array of 0s and 1s to a number
        combine bits into an integer, most significant first
        binary list to decimal

    >>> from_bit_list([1, 1, 0])
    6
    >>> from_bit_list([])
    0
    >>> from_bit_list([0, 1])
    1
    """
    value = 0
    for bit in bits:
        value = value * 2 + bit
    return value


def decimal_to_hex(n):
    """Return a non-negative integer as a hexadecimal string without prefix.

    Ask:
        convert decimal to hexadecimal
        integer to hex string
        base 10 to base 16
        hex representation of a number without 0x
        convert int to hex without 0x

    >>> decimal_to_hex(255)
    'ff'
    >>> decimal_to_hex(0)
    '0'
    >>> decimal_to_hex(16)
    '10'
    """
    return f"{n:x}"


def hex_to_decimal(hex_string):
    """Return the integer of a hexadecimal string.

    Ask:
        convert hexadecimal to decimal
        hex string to integer
        base 16 to base 10
        value of a hex number given as text, with or without 0x
        convert hex string to int
        parse a hexadecimal string into an integer
        parse int from hex string

    >>> hex_to_decimal("ff")
    255
    >>> hex_to_decimal("0x1A")
    26
    >>> hex_to_decimal("0")
    0
    """
    return int(hex_string, 16)


def decimal_to_octal(n):
    """Return a non-negative integer as an octal string without prefix.

    Ask:
        convert decimal to octal
        integer to octal string
        base 10 to base 8
        octal representation of a number

    >>> decimal_to_octal(64)
    '100'
    >>> decimal_to_octal(0)
    '0'
    >>> decimal_to_octal(9)
    '11'
    """
    return f"{n:o}"


def octal_to_decimal(octal):
    """Return the integer of an octal string.

    Ask:
        convert octal to decimal
        octal string to integer
        base 8 to base 10
        decimal value of an octal number

    >>> octal_to_decimal("100")
    64
    >>> octal_to_decimal("17")
    15
    """
    return int(octal, 8)


def binary_to_hex(binary):
    """Return a binary string as a hexadecimal string.

    Ask:
        convert binary to hexadecimal
        binary string to hex string
        base 2 to base 16
        hex form of a binary number

    >>> binary_to_hex("11111111")
    'ff'
    >>> binary_to_hex("1010")
    'a'
    >>> binary_to_hex("0")
    '0'
    """
    return f"{int(binary, 2):x}"


def hex_to_binary(hex_string):
    """Return a hexadecimal string as a binary string with four bits per digit.

    Ask:
        convert hexadecimal to binary
        hex string to binary string
        base 16 to base 2
        binary form of a hex number, four bits per digit

    >>> hex_to_binary("ff")
    '11111111'
    >>> hex_to_binary("1a")
    '00011010'
    >>> hex_to_binary("0")
    '0000'
    """
    return f"{int(hex_string, 16):0{len(hex_string) * 4}b}"


def to_base(n, base):
    """Return a non-negative integer in a base from 2 to 36.

    Ask:
        convert a number to any base
        integer to base n string
        represent a decimal number in a given base from 2 to 36
        general base conversion from base 10
        change the radix of an integer
        convert number to base n
        integer to a string in the given base

    >>> to_base(255, 16), to_base(10, 2), to_base(35, 36)
    ('ff', '1010', 'z')
    >>> to_base(0, 7)
    '0'
    >>> to_base(49, 7)
    '100'
    """
    digits = string.digits + string.ascii_lowercase
    if n == 0:
        return "0"
    result = ""
    while n > 0:
        n, remainder = divmod(n, base)
        result = digits[remainder] + result
    return result


def to_base_recursive(n, base):
    """Return a non-negative integer in a base up to 16 by recursion.

    Ask:
        convert a number to any base recursively
        recursive base conversion
        recursive function that converts an integer to base 2 to 16
        to string in a base, with recursion

    >>> to_base_recursive(255, 16)
    'FF'
    >>> to_base_recursive(0, 2)
    '0'
    >>> to_base_recursive(10, 2)
    '1010'
    """
    digits = "0123456789ABCDEF"
    if n < base:
        return digits[n]
    return to_base_recursive(n // base, base) + digits[n % base]


def from_base(text, base):
    """Return the integer of a string in a base from 2 to 36.

    Ask:
        convert a string in any base to an integer
        parse a number in base n
        decimal value of a number in a given base
        from base b to decimal

    >>> from_base("ff", 16), from_base("1010", 2), from_base("z", 36)
    (255, 10, 35)
    """
    return int(text, base)


def from_base_with_loop(text, base):
    """Convert a string in a base up to 36 to an integer without int.

    Ask:
        parse a number in any base without int()
        base n to decimal with a loop
        evaluate digits of a number in a given base manually
        horner scheme for converting a base b string

    >>> from_base_with_loop("ff", 16)
    255
    >>> from_base_with_loop("1010", 2)
    10
    >>> from_base_with_loop("Z", 36)
    35
    """
    digits = string.digits + string.ascii_lowercase
    value = 0
    for ch in text.lower():
        value = value * base + digits.index(ch)
    return value


def convert_base(text, from_base, to_base):
    """Convert a number from one base to another.

    Ask:
        convert a number from one base to another
        change a number string from base a to base b
        translate between two numeral systems
        base converter with source and target base
        base conversion between arbitrary bases
        convert a number string from one base to another
        base n to base m
        convert a number string from base n to base m

    >>> convert_base("ff", 16, 2)
    '11111111'
    >>> convert_base("0", 2, 10)
    '0'
    >>> convert_base("101", 2, 8)
    '5'
    """
    digits = string.digits + string.ascii_lowercase
    value = int(text, from_base)
    if value == 0:
        return "0"
    result = ""
    while value > 0:
        value, remainder = divmod(value, to_base)
        result = digits[remainder] + result
    return result


def digits_in_base(n, base):
    """Return the digits of a non-negative integer in a base, highest first.

    Ask:
        list of digits of a number in a given base
        digits in base b as integers
        split an integer into base-b digits
        convert an integer to a list of digits in any base

    >>> digits_in_base(255, 16)
    [15, 15]
    >>> digits_in_base(0, 3)
    [0]
    >>> digits_in_base(10, 2)
    [1, 0, 1, 0]
    """
    digits = [n % base]
    while n >= base:
        n //= base
        digits.append(n % base)
    return digits[::-1]


def is_binary_string(text):
    """Tell whether a string consists of zeros and ones only.

    Ask:
        check if a string is binary
        does a string contain only 0 and 1
        validate a binary number given as text
        is the string made of zeros and ones

    >>> is_binary_string("0101")
    True
    >>> is_binary_string("012"), is_binary_string("")
    (False, False)
    """
    return bool(text) and set(text) <= {"0", "1"}


def is_valid_in_base(text, base):
    """Tell whether a string is a number in a base from 2 to 36.

    Ask:
        check if a string is a valid number in a given base
        are all digits allowed in base b
        validate digits for a radix
        can the text be read as a base n number

    >>> is_valid_in_base("777", 8)
    True
    >>> is_valid_in_base("778", 8)
    False
    >>> is_valid_in_base("Ff", 16)
    True
    >>> is_valid_in_base("", 2)
    False
    """
    digits = (string.digits + string.ascii_lowercase)[:base]
    return bool(text) and all(ch in digits for ch in text.lower())


def add_binary(a, b):
    """Return the sum of two binary strings.

    Ask:
        add two binary strings
        sum of two binary numbers as a binary string
        binary addition
        add binary numbers given as text

    >>> add_binary("1010", "1011")
    '10101'
    >>> add_binary("0", "0")
    '0'
    >>> add_binary("1", "111")
    '1000'
    """
    return bin(int(a, 2) + int(b, 2))[2:]


def add_binary_with_carry(a, b):
    """Add two binary strings bit by bit.

    Ask:
        add two binary strings bit by bit with carry
        binary addition without converting to int
        manual binary adder for strings
        leetcode add binary without int conversion

    >>> add_binary_with_carry("1010", "1011")
    '10101'
    >>> add_binary_with_carry("0", "0")
    '0'
    >>> add_binary_with_carry("1", "111")
    '1000'
    """
    width = max(len(a), len(b))
    a, b = a.zfill(width), b.zfill(width)
    result = ""
    carry = 0
    for bit_a, bit_b in zip(reversed(a), reversed(b)):
        total = int(bit_a) + int(bit_b) + carry
        result = str(total % 2) + result
        carry = total // 2
    return "1" + result if carry else result


def multiply_binary(a, b):
    """Return the product of two binary strings.

    Ask:
        multiply two binary strings
        binary multiplication
        product of two binary numbers as a binary string
        multiply numbers in base two given as text

    >>> multiply_binary("101", "11")
    '1111'
    >>> multiply_binary("0", "11")
    '0'
    """
    return bin(int(a, 2) * int(b, 2))[2:]


def ones_complement(binary):
    """Return a binary string with zeros and ones exchanged.

    Ask:
        one's complement of a binary string
        flip every bit of a binary string
        swap 0s and 1s in text
        invert a string of zeros and ones

    >>> ones_complement("1010")
    '0101'
    >>> ones_complement("")
    ''
    """
    return "".join("1" if bit == "0" else "0" for bit in binary)


def fraction_to_binary(x, places):
    """Return the binary digits of a fraction between 0 and 1.

    Ask:
        convert a decimal fraction to binary
        binary digits after the point of a number between 0 and 1
        fractional part to binary with a number of places
        0.625 in binary

    >>> fraction_to_binary(0.625, 3)
    '0.101'
    >>> fraction_to_binary(0.1, 5)
    '0.00011'
    >>> fraction_to_binary(0, 2)
    '0.00'
    """
    bits = ""
    for _ in range(places):
        x *= 2
        bit = int(x)
        bits += str(bit)
        x -= bit
    return "0." + bits


def binary_to_fraction(binary):
    """Return the value of a binary number that may have a point.

    Ask:
        convert a binary number with a point to decimal
        binary fraction to float
        value of 101.11 in base two
        fractional binary string to a decimal number

    >>> binary_to_fraction("101.11")
    5.75
    >>> binary_to_fraction("11")
    3.0
    >>> binary_to_fraction("0.1")
    0.5
    """
    whole, _, fraction = binary.partition(".")
    return int(whole + fraction, 2) / 2 ** len(fraction)


def text_to_binary(text):
    """Return the characters of a text as 8 bit groups.

    Ask:
        convert text to binary
        ascii string to binary digits separated by spaces
        encode each character of a string as 8 bits
        string to binary representation
        convert a string to binary
        string to its binary representation
        convert each character of a string to 8 bit binary
        text to binary

    >>> text_to_binary("Hi")
    '01001000 01101001'
    >>> text_to_binary("")
    ''
    """
    return " ".join(f"{byte:08b}" for byte in text.encode())


def binary_to_text(binary):
    """Return the text of 8 bit groups separated by spaces.

    Ask:
        convert binary to text
        decode 8 bit groups separated by spaces into a string
        binary code to ascii text
        translate zeros and ones back to characters
        decode 8 bit binary codes separated by spaces
        zeros and ones to a string
        binary codes to readable characters
        bits to string

    >>> binary_to_text("01001000 01101001")
    'Hi'
    >>> binary_to_text("")
    ''
    """
    return bytes(int(group, 2) for group in binary.split()).decode()


def text_to_hex(text):
    """Return the bytes of a text as hexadecimal digits.

    Ask:
        convert text to hex
        string to hexadecimal representation
        hex encode a string
        hexadecimal bytes of a text in utf-8
        encode text to hex
        string to hexadecimal

    >>> text_to_hex("Hi")
    '4869'
    >>> text_to_hex("")
    ''
    """
    return text.encode().hex()


def hex_to_text(hex_string):
    """Return the text of hexadecimal bytes.

    Ask:
        convert hex to text
        decode a hex string into text
        hexadecimal digits to utf-8 string
        unhexlify a string of hex bytes
        decode a hexadecimal string
        hex to text
        bytes given as hex digits to a utf-8 string
        convert hex digits back to a string
        hexadecimal to readable string
        decode hex to text
        hex string to plain text

    >>> hex_to_text("4869")
    'Hi'
    >>> hex_to_text("")
    ''
    """
    return bytes.fromhex(hex_string).decode()


def int_to_roman(number):
    """Return a positive integer as a Roman numeral.

    Ask:
        convert an integer to a roman numeral
        number to roman numerals
        write 1994 as MCMXCIV
        arabic to roman number
        function that returns how an integer is written in roman numerals
        convert integer to roman numeral

    >>> int_to_roman(1994)
    'MCMXCIV'
    >>> [int_to_roman(n) for n in (1, 4, 9, 14, 40, 90, 400)]
    ['I', 'IV', 'IX', 'XIV', 'XL', 'XC', 'CD']
    >>> int_to_roman(3888)
    'MMMDCCCLXXXVIII'
    """
    numerals = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    result = ""
    for value, numeral in numerals:
        count, number = divmod(number, value)
        result += numeral * count
    return result


def roman_to_int(roman):
    """Return the integer of a Roman numeral.

    Ask:
        function which reads a roman numeral and gives the number
        roman numerals to number
        value of MCMXCIV
        parse roman numbers
        roman to arabic number
        convert roman numeral to integer
        value of a roman number
        roman numeral to integer
        convert a roman numeral string like XIV to an int
        roman numeral to decimal number
        convert roman to decimal
        parse roman numerals to int

    >>> roman_to_int("MCMXCIV")
    1994
    >>> [roman_to_int(r) for r in ("I", "IV", "IX", "XIV", "lviii")]
    [1, 4, 9, 14, 58]
    """
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = 0
    previous = 0
    for letter in reversed(roman.upper()):
        value = values[letter]
        if value < previous:
            total -= value
        else:
            total += value
            previous = value
    return total


def number_to_words(n):
    """Return a number from 0 to 999 in English words.

    Ask:
        number to words up to 999
        spell a number from 0 to 999 in english
        convert an integer below one thousand to words
        write out 342 as three hundred forty-two

    >>> number_to_words(342)
    'three hundred forty-two'
    >>> [number_to_words(n) for n in (0, 13, 20, 99, 100, 105)]
    ['zero', 'thirteen', 'twenty', 'ninety-nine', 'one hundred', 'one hundred five']
    """
    ones = ("zero one two three four five six seven eight nine ten eleven twelve thirteen "
            "fourteen fifteen sixteen seventeen eighteen nineteen").split()
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    if n < 20:
        return ones[n]
    if n < 100:
        word = tens[n // 10 - 2]
        return word if n % 10 == 0 else f"{word}-{ones[n % 10]}"
    words = f"{ones[n // 100]} hundred"
    return words if n % 100 == 0 else f"{words} {number_to_words(n % 100)}"


def large_number_to_words(n):
    """Return a non-negative integer in English words.

    Ask:
        convert a large number to english words
        integer to words with thousand, million and billion
        spell out any whole number in english
        number in words, e.g. 1234567
        convert number to words
        spell out a number in english
        write an integer out in english words
        convert integer to english words
        number to words

    >>> large_number_to_words(1234567)
    'one million two hundred thirty-four thousand five hundred sixty-seven'
    >>> [large_number_to_words(n) for n in (0, 1000, 20, 110)]
    ['zero', 'one thousand', 'twenty', 'one hundred ten']
    """
    ones = ("zero one two three four five six seven eight nine ten eleven twelve thirteen "
            "fourteen fifteen sixteen seventeen eighteen nineteen").split()
    tens = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
    if n < 20:
        return ones[n]
    if n < 100:
        return tens[n // 10] + (f"-{ones[n % 10]}" if n % 10 else "")
    for size, name in ((10 ** 9, "billion"), (10 ** 6, "million"), (1000, "thousand"),
                       (100, "hundred")):
        if n >= size:
            count, rest = divmod(n, size)
            words = f"{large_number_to_words(count)} {name}"
            return f"{words} {large_number_to_words(rest)}" if rest else words


def words_to_number(text):
    """Return the integer of an English number in words.

    Ask:
        convert words to a number
        english number words to integer
        parse "two hundred forty-one" to 241
        text number like one thousand five to int

    >>> words_to_number("three hundred forty-two")
    342
    >>> words_to_number("one million two thousand five")
    1002005
    >>> words_to_number("zero")
    0
    """
    ones = ("zero one two three four five six seven eight nine ten eleven twelve thirteen "
            "fourteen fifteen sixteen seventeen eighteen nineteen").split()
    values = {word: i for i, word in enumerate(ones)}
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    values.update((word, 20 + 10 * i) for i, word in enumerate(tens))
    total = group = 0
    for word in text.lower().replace("-", " ").split():
        if word == "hundred":
            group *= 100
        elif word in ("thousand", "million"):
            total += group * (1000 if word == "thousand" else 1_000_000)
            group = 0
        elif word != "and":
            group += values[word]
    return total + group


def excel_column_name(number):
    """Return the spreadsheet column name of a number from 1.

    Ask:
        excel column name from a number
        convert column number to letters, 28 becomes AB
        spreadsheet column index to name
        number to excel column letter
        excel column number to title

    >>> [excel_column_name(n) for n in (1, 26, 27, 28, 52, 703)]
    ['A', 'Z', 'AA', 'AB', 'AZ', 'AAA']
    """
    name = ""
    while number > 0:
        number, index = divmod(number - 1, 26)
        name = chr(ord("A") + index) + name
    return name


def excel_column_number(name):
    """Return the number of a spreadsheet column name.

    Ask:
        excel column number from a name
        convert column letters to a number, AB becomes 28
        spreadsheet column name to index
        column letter to number
        excel column title to number

    >>> [excel_column_number(name) for name in ("A", "Z", "AA", "AB", "aaa")]
    [1, 26, 27, 28, 703]
    """
    number = 0
    for letter in name.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def int_to_base62(n):
    """Return a non-negative integer in base 62.

    Ask:
        base62 encode an integer
        short id for a number with digits and letters
        url shortener encoding in base 62
        convert an id to a base 62 string

    >>> int_to_base62(0), int_to_base62(61), int_to_base62(62)
    ('0', 'Z', '10')
    >>> int_to_base62(3843)
    'ZZ'
    """
    alphabet = string.digits + string.ascii_lowercase + string.ascii_uppercase
    if n == 0:
        return alphabet[0]
    text = ""
    while n > 0:
        n, remainder = divmod(n, 62)
        text = alphabet[remainder] + text
    return text


def print_number_in_bases(n):
    """Print an integer in decimal, binary, octal and hexadecimal.

    Ask:
        print a number in binary, octal and hexadecimal
        display an integer in different bases
        show decimal, binary, octal and hex of n
        table of number systems for one number

    >>> print_number_in_bases(26)
    decimal: 26
    binary: 11010
    octal: 32
    hexadecimal: 1a
    """
    print(f"decimal: {n}")
    print(f"binary: {n:b}")
    print(f"octal: {n:o}")
    print(f"hexadecimal: {n:x}")


def balanced_ternary(n):
    """Return an integer in balanced ternary with the digits +, 0 and -.

    Ask:
        balanced ternary representation
        convert an integer to balanced ternary with + 0 -
        base 3 with digits -1, 0 and 1
        number to balanced base three

    >>> [balanced_ternary(n) for n in (0, 1, 2, 5, -1)]
    ['0', '+', '+-', '+--', '-']
    """
    if n == 0:
        return "0"
    digits = ""
    while n != 0:
        remainder = n % 3
        n //= 3
        if remainder == 2:
            digits = "-" + digits
            n += 1
        else:
            digits = ("+" if remainder else "0") + digits
    return digits


def negative_base(n):
    """Return an integer in base -2.

    Ask:
        convert an integer to base -2
        negabinary representation
        number in negative base two
        base minus two digits

    >>> [negative_base(n) for n in (0, 1, 2, 3, 4, -1)]
    ['0', '1', '110', '111', '100', '11']
    """
    if n == 0:
        return "0"
    digits = ""
    while n != 0:
        n, remainder = divmod(n, -2)
        if remainder < 0:
            remainder += 2
            n += 1
        digits = str(remainder) + digits
    return digits


def int_to_bytes(n):
    """Return a non-negative integer as big-endian bytes of minimal length.

    Ask:
        convert an integer to bytes
        big endian byte representation of a number
        int to bytes with as few bytes as needed
        encode a non-negative integer as bytes

    >>> int_to_bytes(258)
    b'\\x01\\x02'
    >>> int_to_bytes(0)
    b'\\x00'
    >>> int_to_bytes(255)
    b'\\xff'
    """
    length = max(1, (n.bit_length() + 7) // 8)
    return n.to_bytes(length, "big")


def bytes_to_int(data):
    """Return the integer of big-endian bytes.

    Ask:
        convert bytes to an integer
        big endian bytes to int
        decode a number from bytes
        byte string to unsigned integer

    >>> bytes_to_int(b"\\x01\\x02")
    258
    >>> bytes_to_int(b"")
    0
    """
    return int.from_bytes(data, "big")
