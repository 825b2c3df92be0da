"""Classic ciphers, Morse, run-length encoding, Base64, hex, checksums of text."""
import base64
import codecs
import hashlib
import itertools
import random
import re
import string


def caesar(text, shift):
    """Encrypt a text with the Caesar cipher.

    Ask:
        caesar cipher
        encrypt a text by shifting letters
        shift every letter of a message by n places in the alphabet
        caesar encryption that keeps case and other characters
        implement the caesar cipher with a shift parameter
        encrypt a message by shifting letters
        shift each letter of a text by n places in the alphabet
        caesar shift every letter by n

    >>> caesar("Hello, xyz!", 3)
    'Khoor, abc!'
    >>> caesar("Khoor", -3)
    'Hello'
    >>> caesar("aZ", 27)
    'bA'
    """
    result = []
    for char in text:
        if char.isascii() and char.isalpha():
            base = ord("A") if char.isupper() else ord("a")
            char = chr((ord(char) - base + shift) % 26 + base)
        result.append(char)
    return "".join(result)


def caesar_decrypt(text, shift):
    """Decrypt a text that was encrypted with the Caesar cipher.

    Ask:
        decrypt a caesar cipher
        decode a caesar shifted message with a known shift
        reverse the caesar cipher
        undo a letter shift of n places
        caesar decryption
        decrypt a caesar cipher with a known shift

    >>> caesar_decrypt("Khoor, abc!", 3)
    'Hello, xyz!'
    >>> caesar_decrypt("bA", 27)
    'aZ'
    """
    result = ""
    for char in text:
        if char.islower():
            result += chr((ord(char) - ord("a") - shift) % 26 + ord("a"))
        elif char.isupper():
            result += chr((ord(char) - ord("A") - shift) % 26 + ord("A"))
        else:
            result += char
    return result


def caesar_translate(text, shift):
    """Encrypt with the Caesar cipher using a translation table.

    Ask:
        caesar cipher with str.translate
        caesar cipher using maketrans
        shift letters with a translation table
        letter shift by n with string.ascii_lowercase and translate
        translation table cipher

    >>> caesar_translate("Hello, xyz!", 3)
    'Khoor, abc!'
    >>> caesar_translate("b", -1)
    'a'
    """
    shift %= 26
    lower, upper = string.ascii_lowercase, string.ascii_uppercase
    table = str.maketrans(
        lower + upper,
        lower[shift:] + lower[:shift] + upper[shift:] + upper[:shift],
    )
    return text.translate(table)


def caesar_candidates(text):
    """Return all 26 Caesar shifts of a text.

    Ask:
        brute force a caesar cipher
        try all 26 shifts of an encrypted message
        crack a caesar cipher by listing every possible shift
        all caesar decryptions of a lower case text as a dictionary
        caesar cipher with unknown key
        caesar cipher decrypt by brute force
        all 26 decryptions of a caesar cipher text

    >>> caesar_candidates("khoor abc")[3]
    'hello xyz'
    >>> len(caesar_candidates("a"))
    26
    """
    def shift_back(char, shift):
        if not char.islower():
            return char
        return chr((ord(char) - ord("a") - shift) % 26 + ord("a"))

    return {
        shift: "".join(shift_back(char, shift) for char in text)
        for shift in range(26)
    }


def rot13(text):
    """Encode a text with ROT13.

    Ask:
        rot13
        encode a text with rot13 using codecs
        rotate letters by 13 places
        rot13 encryption and decryption
        apply rot13 to a string
        rot13 encode a string
        apply rot13 to a text

    >>> rot13("Hello")
    'Uryyb'
    >>> rot13(rot13("Abc 1"))
    'Abc 1'
    """
    return codecs.encode(text, "rot13")


def rot13_by_hand(text):
    """Encode a text with ROT13, by hand.

    Ask:
        rot13 without codecs
        implement rot13 by hand
        rot13 with chr and ord
        shift each letter 13 positions without a library
        write your own rot13

    >>> rot13_by_hand("Hello, z")
    'Uryyb, m'
    >>> rot13_by_hand("AN")
    'NA'
    """
    result = ""
    for char in text:
        if "a" <= char <= "z":
            result += chr((ord(char) - ord("a") + 13) % 26 + ord("a"))
        elif "A" <= char <= "Z":
            result += chr((ord(char) - ord("A") + 13) % 26 + ord("A"))
        else:
            result += char
    return result


def atbash(text):
    """Encode a text with the Atbash cipher.

    Ask:
        atbash cipher
        reverse alphabet cipher: a becomes z
        swap each letter with its mirror in the alphabet
        encode a message with atbash
        a to z, b to y cipher
        reverse the alphabet: a becomes z, b becomes y

    >>> atbash("Abc-Z")
    'Zyx-A'
    >>> atbash(atbash("Hi"))
    'Hi'
    """
    lower, upper = string.ascii_lowercase, string.ascii_uppercase
    return text.translate(str.maketrans(lower + upper, lower[::-1] + upper[::-1]))


def vigenere(text, key):
    """Encrypt a text with the Vigenere cipher.

    Ask:
        vigenere cipher
        encrypt a message with a keyword using vigenere
        polyalphabetic cipher with a repeating key
        vigenère encryption, letters only are shifted
        shift letters by the letters of a key
        vigenere cipher encrypt
        encode a message with the vigenere cipher and a keyword

    >>> vigenere("Attack, now", "Lemon")
    'Lxfopv, rak'
    >>> vigenere("abc", "a")
    'abc'
    """
    shifts = itertools.cycle(ord(char) - ord("a") for char in key.lower())
    result = []
    for char in text:
        if char.isascii() and char.isalpha():
            base = ord("A") if char.isupper() else ord("a")
            char = chr((ord(char) - base + next(shifts)) % 26 + base)
        result.append(char)
    return "".join(result)


def vigenere_decrypt(text, key):
    """Decrypt a text that was encrypted with the Vigenere cipher.

    Ask:
        vigenere decryption
        decrypt a vigenere cipher with the key
        decode a vigenère encrypted message
        undo vigenere shifts with a keyword
        vigenere decode

    >>> vigenere_decrypt("Lxfopv, rak", "Lemon")
    'Attack, now'
    """
    shifts = itertools.cycle(ord(char) - ord("a") for char in key.lower())
    result = []
    for char in text:
        if char.isascii() and char.isalpha():
            base = ord("A") if char.isupper() else ord("a")
            char = chr((ord(char) - base - next(shifts)) % 26 + base)
        result.append(char)
    return "".join(result)


def affine_encrypt(text, a, b):
    """Encrypt with the affine cipher.

    Ask:
        affine cipher
        encrypt letters with (a * x + b) mod 26
        affine encryption of a text
        cipher with a multiplicative and an additive key
        affine cipher for lower and upper case letters, result in capitals

    >>> affine_encrypt("Hi", 5, 8)
    'RW'
    >>> affine_encrypt("a z", 5, 8)
    'I D'
    """
    return "".join(
        chr((a * (ord(char) - ord("A")) + b) % 26 + ord("A")) if "A" <= char <= "Z" else char
        for char in text.upper()
    )


def substitute(text, key):
    """Encrypt with a substitution alphabet.

    Ask:
        substitution cipher with a key alphabet
        replace each letter by the letter at the same place of a key
        monoalphabetic substitution
        encrypt with a permuted alphabet of 26 letters
        simple substitution cipher encryption
        simple substitution cipher with dict
        encrypt with a substitution alphabet

    >>> substitute("cab", "zyxwvutsrqponmlkjihgfedcba")
    'xzy'
    >>> substitute("a-b", "bacdefghijklmnopqrstuvwxyz")
    'b-a'
    """
    return text.lower().translate(str.maketrans(string.ascii_lowercase, key))


def random_key():
    """Make a random substitution key.

    Ask:
        random substitution cipher key
        shuffle the alphabet to make a cipher key
        generate a random permutation of the letters a to z
        key for a substitution cipher
        random alphabet

    >>> sorted(random_key()) == list("abcdefghijklmnopqrstuvwxyz")
    True
    """
    letters = list(string.ascii_lowercase)
    random.shuffle(letters)
    return "".join(letters)


def rail_fence(text, rails):
    """Encrypt with the rail fence cipher.

    Ask:
        rail fence cipher
        zigzag cipher with n rails
        encrypt a message in zigzag rows
        rail fence encryption
        write text in a zigzag on n lines and read row by row

    >>> rail_fence("WEAREDISCOVERED", 3)
    'WECRERDSOEEAIVD'
    >>> rail_fence("ABC", 1)
    'ABC'
    """
    if rails == 1:
        return text
    rows = [""] * rails
    row, step = 0, 1
    for char in text:
        rows[row] += char
        if row + step not in range(rails):
            step = -step
        row += step
    return "".join(rows)


def columnar(text, key):
    """Encrypt with a columnar transposition.

    Ask:
        columnar transposition cipher
        write a message in rows and read it column by column in key order
        transposition cipher with a keyword
        columnar transposition encryption
        reorder letters by the sorted letters of a key

    >>> columnar("HELLOWORLD", "CAB")
    'EORLWLHLOD'
    """
    order = sorted(range(len(key)), key=key.__getitem__)
    return "".join(text[column::len(key)] for column in order)


def to_morse(text):
    """Convert a text to Morse code.

    Ask:
        convert text to morse code
        morse code translator
        encode a message in morse, letters separated by spaces and words by " / "
        text to dots and dashes
        morse encoder
        translate a message into morse

    >>> to_morse("SOS now")
    '... --- ... / -. --- .--'
    >>> to_morse("a1?")
    '.- .----'
    """
    codes = dict(zip(
        "abcdefghijklmnopqrstuvwxyz0123456789",
        ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- "
        "...- .-- -..- -.-- --.. ----- .---- ..--- ...-- ....- ..... -.... --... ---.. "
        "----.".split(),
    ))
    return " / ".join(
        " ".join(codes[char] for char in word if char in codes)
        for word in text.lower().split()
    )


def from_morse(code):
    """Convert Morse code to a text.

    Ask:
        convert morse code to text
        decode morse code
        morse decoder: letters separated by spaces, words by " / "
        translate dots and dashes into letters
        morse to english
        morse code to text
        translate morse into letters

    >>> from_morse("... --- ... / -. --- .--")
    'SOS NOW'
    >>> from_morse(".- .----")
    'A1'
    """
    letters = dict(zip(
        ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- "
        "...- .-- -..- -.-- --.. ----- .---- ..--- ...-- ....- ..... -.... --... ---.. "
        "----.".split(),
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
    ))
    return " ".join(
        "".join(letters[symbol] for symbol in word.split())
        for word in code.split(" / ")
    )


def run_length_encode(text):
    """Compress a text with run-length encoding.

    Ask:
        run length encoding of a string
        compress a string by counting repeated characters
        "aaabbc" to "a3b2c1"
        rle encode
        string compression with counts of consecutive letters
        run length encode a string
        run-length encoding of a string, e.g. aaabb to a3b2
        encode "aaabbc" as "a3b2c1"
        string compression like a3b2
        compress a string by counting repeated characters, aaabb to a3b2

    >>> run_length_encode("aaabbc")
    'a3b2c1'
    >>> run_length_encode("aba")
    'a1b1a1'
    >>> run_length_encode("")
    ''
    """
    return "".join(f"{char}{len(list(group))}" for char, group in itertools.groupby(text))


def run_length_decode(text):
    """Expand a run-length encoded text.

    Ask:
        run length decoding of a string
        "a3b2c1" to "aaabbc"
        expand compressed characters with counts
        rle decode, counts may have several digits
        decompress a run length encoded string
        decode a run length encoded string
        run-length decode a string
        expand a3b2 back to aaabb
        expand string a3b2 to aaabb

    >>> run_length_decode("a3b12c1")
    'aaabbbbbbbbbbbbc'
    >>> run_length_decode("")
    ''
    """
    return "".join(char * int(count) for char, count in re.findall(r"(\D)(\d+)", text))


def rle_count_first(text):
    """Compress a text with counts in front, single characters without count.

    Ask:
        run length encoding with the count first, no 1 for single characters
        "WWWB" to "3WB"
        rle where the number comes before the letter
        compress repeated letters, omit the count of one
        run length encoding in the style 12WB12W3B

    >>> rle_count_first("WWWBAA")
    '3WB2A'
    >>> rle_count_first("")
    ''
    """
    parts = []
    for char, group in itertools.groupby(text):
        count = len(list(group))
        parts.append(char if count == 1 else f"{count}{char}")
    return "".join(parts)


def compress(text):
    """Compress a text by counts only if that makes it shorter.

    Ask:
        compress a string only if the result is shorter
        basic string compression, return the original if it is not smaller
        "aabcccccaaa" to "a2b1c5a3" else unchanged
        rle compress unless longer
        run length encoding with a fallback to the original
        compress string like aabcccccaaa to a2b1c5a3

    >>> compress("aabcccccaaa"), compress("abc"), compress("")
    ('a2b1c5a3', 'abc', '')
    """
    result = ""
    count = 0
    for index, char in enumerate(text):
        count += 1
        if index + 1 == len(text) or text[index + 1] != char:
            result += char + str(count)
            count = 0
    return result if len(result) < len(text) else text


def decode_brackets(text):
    """Expand brackets with repeat counts.

    Ask:
        decode a string like 3[a2[c]]
        expand nested repeat counts in brackets
        "3[a]2[bc]" to "aaabcbc"
        decode string with a stack
        repeat encoded substrings k[text]

    >>> decode_brackets("3[a]2[bc]"), decode_brackets("2[a2[c]]d"), decode_brackets("10[a]")
    ('aaabcbc', 'accaccd', 'aaaaaaaaaa')
    """
    stack = []
    current, count = "", 0
    for char in text:
        if char.isdigit():
            count = 10 * count + int(char)
        elif char == "[":
            stack.append((current, count))
            current, count = "", 0
        elif char == "]":
            before, times = stack.pop()
            current = before + current * times
        else:
            current += char
    return current


def to_base64(text):
    """Encode a text as Base64.

    Ask:
        encode a string as base64
        text to base64
        base64 encoding of a utf-8 string
        b64encode a text and return a string
        convert a string to base 64
        base64 encode string
        encode a string to base64
        encode string as base64

    >>> to_base64("Héllo")
    'SMOpbGxv'
    >>> to_base64("")
    ''
    """
    return base64.b64encode(text.encode()).decode()


def from_base64(text):
    """Decode a Base64 text.

    Ask:
        decode a base64 string
        base64 to text
        base64 decoding to a utf-8 string
        b64decode a string and return text
        convert base 64 back to a string
        base64 decode string
        decode base64 string

    >>> from_base64("SMOpbGxv")
    'Héllo'
    """
    return base64.b64decode(text).decode()


def to_base64url(data):
    r"""Encode bytes as URL-safe Base64 without padding.

    Ask:
        url safe base64 without padding
        base64url encode bytes like in a jwt
        token friendly base64 of bytes
        encode bytes for use in a url
        urlsafe_b64encode and strip the equals signs

    >>> to_base64url(b"\xff\xfe")
    '__4'
    """
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def xor_cipher(data, key):
    r"""Combine a text with a key by XOR.

    Ask:
        xor cipher
        encrypt bytes with a repeating key using xor
        xor encryption and decryption of bytes
        repeating key xor

    >>> xor_cipher(xor_cipher(b"secret", b"key"), b"key")
    b'secret'
    >>> xor_cipher(b"\x01\x02\x03", b"\x01\x02")
    b'\x00\x00\x02'
    """
    return bytes(byte ^ k for byte, k in zip(data, itertools.cycle(key)))


def md5_hash(text):
    """Return the MD5 hash of a text.

    Ask:
        md5 hash of a string
        md5 hex digest of a text
        calculate the md5 checksum of a string
        hash a string with md5
        md5sum for text

    >>> md5_hash("hello")
    '5d41402abc4b2a76b9719d911017c592'
    """
    return hashlib.md5(text.encode()).hexdigest()


def sha256_hash(text):
    """Return the SHA-256 hash of a text.

    Ask:
        sha256 hash of a string
        sha-256 hex digest of a text
        hash a string with sha256
        calculate a secure hash of a text
        sha 256 fingerprint of a message
        sha256 of a string
        hash a string with sha256 and return the hex digest
        hash string with sha256
        sha256 of a text as hex

    >>> sha256_hash("abc")[:16]
    'ba7816bf8f01cfea'
    >>> len(sha256_hash(""))
    64
    """
    return hashlib.sha256(text.encode()).hexdigest()


def hash_text(text, algorithm="sha256"):
    """Return the hash of a text with a named algorithm.

    Ask:
        hash a string with a given algorithm
        hashlib.new with the name of the hash function
        compute md5, sha1 or sha256 of a text by name
        hex digest with a selectable hash
        generic hash function for strings
        sha1 of a string
        hex digest of a string

    >>> hash_text("abc", "sha1")
    'a9993e364706816aba3e25717850c26c9cd0d89d'
    """
    return hashlib.new(algorithm, text.encode()).hexdigest()


def checksum(data):
    r"""Return a simple checksum: the byte sum modulo 256.

    Ask:
        simple checksum of bytes
        sum of all bytes modulo 256
        8 bit checksum
        byte sum checksum for a message
        add the bytes and keep the lowest 8 bits

    >>> checksum(b"\xff\x02"), checksum(b"")
    (1, 0)
    """
    return sum(data) % 256


def parity_bit(bits):
    """Return the parity bit of a bit string.

    Ask:
        even parity bit of a string of bits
        parity bit so that the number of ones is even
        add a parity bit
        compute parity of a binary string
        error detection with a parity bit

    >>> parity_bit("1011"), parity_bit("11"), parity_bit("")
    ('1', '0', '0')
    """
    return str(bits.count("1") % 2)


def to_leet(text):
    """Convert a text to leet speak.

    Ask:
        convert text to leet speak
        leetspeak translator
        replace letters with similar looking numbers
        1337 text: a to 4, e to 3, i to 1, o to 0, s to 5, t to 7
        hacker writing of a string
        leet speak converter

    >>> to_leet("Elite test")
    '3l173 7357'
    """
    return text.translate(str.maketrans("aeiostAEIOST", "431057431057"))


def letters_to_numbers(text):
    """Encode letters by their position in the alphabet.

    Ask:
        replace letters with their position in the alphabet
        a1z26 cipher
        "abc" to "1 2 3"
        encode a text as alphabet numbers separated by spaces
        letters to numbers, ignoring everything else
        replace each letter by its position in the alphabet
        convert letters of a string to their alphabet positions, ignoring everything else
        replace every letter with its number in the alphabet as a string
        text to alphabet numbers separated by spaces
        alphabet position of every letter in a sentence
        map letters to numbers

    >>> letters_to_numbers("Abz!")
    '1 2 26'
    >>> letters_to_numbers("")
    ''
    """
    return " ".join(str(ord(char) - ord("a") + 1) for char in text.lower() if "a" <= char <= "z")


def numbers_to_letters(text):
    """Decode alphabet positions to letters.

    Ask:
        convert alphabet positions to letters
        decode the a1z26 cipher
        "1 2 26" to "abz"
        numbers to letters of the alphabet
        a list of positions in a string to text

    >>> numbers_to_letters("1 2 26")
    'abz'
    >>> numbers_to_letters("")
    ''
    """
    return "".join(chr(ord("a") + int(number) - 1) for number in text.split())


def to_keypad(text):
    """Encode a word as the keys of a phone.

    Ask:
        convert letters to phone keypad digits
        phone number from words: abc is 2, def is 3
        text to t9 digits
        vanity phone number to digits
        which keys to press for a word on a telephone

    >>> to_keypad("HELLO-1")
    '43556-1'
    >>> to_keypad("wxyz pqrs")
    '9999 7777'
    """
    groups = ["abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"]
    digits = {letter: str(key) for key, group in enumerate(groups, start=2) for letter in group}
    return "".join(digits.get(char, char) for char in text.lower())


def to_nato(text):
    """Spell a word with the NATO alphabet.

    Ask:
        spell a word with the nato phonetic alphabet
        nato alphabet translator
        "ab" to "Alfa Bravo"
        phonetic spelling of a text for radio
        convert letters to alfa, bravo, charlie

    >>> to_nato("Ab-z")
    'Alfa Bravo Zulu'
    >>> to_nato("")
    ''
    """
    words = (
        "Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike "
        "November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu"
    ).split()
    names = {word[0].lower(): word for word in words}
    return " ".join(names[char] for char in text.lower() if char in names)


def soundex(name):
    """Return the Soundex code of a name.

    Ask:
        soundex code of a name
        phonetic code of a surname
        soundex algorithm
        encode a name by its sound: letter and three digits
        Robert and Rupert have the same code

    >>> soundex("Robert"), soundex("Rupert"), soundex("Tymczak"), soundex("Lee")
    ('R163', 'R163', 'T522', 'L000')
    >>> soundex("Pfister"), soundex("Ashcraft")
    ('P236', 'A261')
    """
    groups = {"bfpv": "1", "cgjkqsxz": "2", "dt": "3", "l": "4", "mn": "5", "r": "6"}
    codes = {letter: digit for letters, digit in groups.items() for letter in letters}
    name = name.lower()
    result = name[0].upper()
    previous = codes.get(name[0], "")
    for char in name[1:]:
        code = codes.get(char, "")
        if code and code != previous:
            result += code
        if char not in "hw":
            previous = code
    return result[:4].ljust(4, "0")


def secret_words(text):
    """Encrypt by reversing every word.

    Ask:
        encode a message by reversing each word and adding a marker
        secret language: reverse the word and append "x"
        simple reversible text encoding for kids
        cipher that turns every word around and adds a letter
        encode words backwards with a suffix
        encrypt text by reversing each word

    >>> secret_words("hello you")
    'ollehx uoyx'
    >>> secret_words("")
    ''
    """
    return " ".join(word[::-1] + "x" for word in text.split())


def frequency_analysis(text):
    """Return the letter frequencies of a cipher text in percent.

    Ask:
        letter frequency analysis of a cipher text
        percent of each letter in a text, most frequent first
        frequency analysis to break a substitution cipher
        distribution of letters in an encrypted message
        how often does every letter occur in percent

    >>> frequency_analysis("Aab!")
    [('a', 66.7), ('b', 33.3)]
    >>> frequency_analysis("")
    []
    """
    letters = [char for char in text.lower() if char.isalpha()]
    counts = {letter: letters.count(letter) for letter in dict.fromkeys(letters)}
    ranking = sorted(counts.items(), key=lambda item: -item[1])
    return [(letter, round(100 * count / len(letters), 1)) for letter, count in ranking]


def polybius(text):
    """Encode a grid message by the Polybius square.

    Ask:
        polybius square cipher
        encode letters as row and column numbers of a 5x5 square
        polybius encoding with i and j together
        letters to pairs of digits from 1 to 5
        tap code style cipher

    >>> polybius("Hij")
    '23 24 24'
    >>> polybius("az!")
    '11 55'
    """
    square = "abcdefghiklmnopqrstuvwxyz"
    codes = []
    for char in text.lower().replace("j", "i"):
        if char in square:
            row, column = divmod(square.index(char), 5)
            codes.append(f"{row + 1}{column + 1}")
    return " ".join(codes)


def polybius_decode(code):
    """Decode a Polybius square message.

    Ask:
        decode a polybius square cipher
        pairs of digits from 1 to 5 to letters
        polybius decryption
        row and column numbers of a 5x5 square to text
        read a tap code given as digit pairs

    >>> polybius_decode("23 24 55")
    'hiz'
    >>> polybius_decode("")
    ''
    """
    square = "abcdefghiklmnopqrstuvwxyz"
    return "".join(square[5 * (int(pair[0]) - 1) + int(pair[1]) - 1] for pair in code.split())


def bwt(text):
    """Apply the Burrows-Wheeler transform.

    Ask:
        burrows-wheeler transform
        bwt of a string with an end marker
        last column of the sorted rotations of a text
        implement burrows wheeler
        bwt encode with $ as the end symbol

    >>> bwt("banana")
    'annb$aa'
    """
    text += "$"
    rotations = sorted(text[i:] + text[:i] for i in range(len(text)))
    return "".join(rotation[-1] for rotation in rotations)


def move_to_front(text):
    """Apply the move-to-front transform.

    Ask:
        move to front encoding
        mtf transform of a text
        indices of characters in a list that moves used symbols to the front
        move-to-front transform with the lower case alphabet
        encode letters by their position in a self-organizing list

    >>> move_to_front("aab")
    [0, 0, 1]
    >>> move_to_front("ba")
    [1, 1]
    """
    symbols = list(string.ascii_lowercase)
    result = []
    for char in text:
        index = symbols.index(char)
        result.append(index)
        symbols.insert(0, symbols.pop(index))
    return result


def lzw_compress(text):
    """Compress a text with LZW.

    Ask:
        lzw compression
        implement the lempel-ziv-welch algorithm
        compress a string to a list of codes with lzw
        dictionary based compression of text
        lzw encode

    >>> lzw_compress("ababab")
    [97, 98, 256, 256]
    >>> lzw_compress("")
    []
    """
    codes = {chr(i): i for i in range(256)}
    current = ""
    result = []
    for char in text:
        if current + char in codes:
            current += char
        else:
            result.append(codes[current])
            codes[current + char] = len(codes)
            current = char
    if current:
        result.append(codes[current])
    return result
