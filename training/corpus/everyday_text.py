"""Everyday text requests: identifiers, names, ciphers, encodings, layouts, similarity."""
import base64
import re
import string
import textwrap
from collections import Counter
from itertools import chain, zip_longest


def to_kebab_case(text):
    """Return a phrase or an identifier in kebab-case.

    Ask:
        kebab case
        convert a string to kebab-case
        camelCase or snake_case to kebab-case
        turn a phrase into lowercase words joined by hyphens
        function to_kebab_case(text)
        css class name from a camel case name
        kebab-case a title

    >>> to_kebab_case("helloWorldAgain")
    'hello-world-again'
    >>> to_kebab_case("Hello big_World")
    'hello-big-world'
    >>> to_kebab_case("")
    ''
    """
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text)
    return "-".join(re.findall(r"[a-z0-9]+", text.lower()))


def to_pascal_case(text):
    """Return a phrase or an identifier in PascalCase.

    Ask:
        pascal case
        convert a string to PascalCase
        snake_case to PascalCase
        upper camel case from words or an identifier
        class name from a snake case name
        join the words of a phrase with every first letter capital

    >>> to_pascal_case("hello_big world")
    'HelloBigWorld'
    >>> to_pascal_case("http-server")
    'HttpServer'
    >>> to_pascal_case("")
    ''
    """
    words = re.findall(r"[A-Za-z0-9]+", text)
    return "".join(word[0].upper() + word[1:] for word in words)


def words_to_camel_case(text):
    """Return a phrase in camelCase.

    Ask:
        convert text to camel case
        turn a sentence into camelCase
        words separated by spaces, dashes or underscores to camelCase
        camel case a phrase: first word lower, following words capitalized
        camelize a string

    >>> words_to_camel_case("Hello big-world foo_bar")
    'helloBigWorldFooBar'
    >>> words_to_camel_case("")
    ''
    """
    words = re.findall(r"[A-Za-z0-9]+", text.lower())
    return "".join(word.capitalize() if index else word for index, word in enumerate(words))


def to_constant_case(text):
    """Return a phrase or an identifier in CONSTANT_CASE.

    Ask:
        constant case
        convert camelCase to SCREAMING_SNAKE_CASE
        upper snake case of a string
        turn a name into a constant name with capitals and underscores
        environment variable name from a setting name

    >>> to_constant_case("maxRetry count")
    'MAX_RETRY_COUNT'
    >>> to_constant_case("")
    ''
    """
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text)
    return "_".join(re.findall(r"[A-Z0-9]+", text.upper()))


def identifier_to_words(name):
    """Return an identifier as a readable phrase.

    Ask:
        convert snake_case to a readable title
        humanize a variable name: first_name to First name
        turn an identifier into a human readable label
        form label from a field name such as date_of_birth
        snake case or kebab case to words with a capital letter first
        turn snake_case into words with spaces

    >>> identifier_to_words("date_of_birth")
    'Date of birth'
    >>> identifier_to_words("lastName")
    'Last name'
    >>> identifier_to_words("")
    ''
    """
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name)
    return re.sub(r"[_\-\s]+", " ", name).strip().capitalize()


def case_style(name):
    """Return the naming style of an identifier.

    Ask:
        detect the case style of an identifier
        tell whether a name is snake_case, camelCase, PascalCase or kebab-case
        which naming convention does a variable name use?
        classify an identifier by its case convention
        snake, camel, pascal or kebab: tell the style of a name

    >>> [case_style(name) for name in ("a_b", "aB", "AB", "Ab", "a-b", "A_B", "a b")]
    ['snake', 'camel', 'pascal', 'pascal', 'kebab', 'constant', 'other']
    """
    styles = {
        "snake": r"[a-z0-9]+(_[a-z0-9]+)*",
        "constant": r"[A-Z0-9]+(_[A-Z0-9]+)+",
        "kebab": r"[a-z0-9]+(-[a-z0-9]+)+",
        "camel": r"[a-z]+([A-Z][a-z0-9]*)+",
        "pascal": r"([A-Z][a-z0-9]*)+",
    }
    for style, pattern in styles.items():
        if re.fullmatch(pattern, name):
            return style
    return "other"


def email_from_name(first, last, domain):
    """Return the email address first.last@domain.

    Ask:
        email from first and last name
        build a company email address from a person's name and a domain
        generate firstname.lastname@domain in lowercase
        create an email address for an employee, dots between the names
        make an email from first name, last name and company domain

    >>> email_from_name("Ada", "Love Lace", "x.org")
    'ada.lovelace@x.org'
    """
    return f"{first}.{last}@{domain}".replace(" ", "").lower()


def make_username(first, last):
    """Return a username: the first initial and the last name, in lowercase.

    Ask:
        generate a username from a name
        username from first initial and last name
        create a login name like jdoe from first and last name
        make a user name out of the first letter of the first name and the surname

    >>> make_username("John", "Doe")
    'jdoe'
    >>> make_username("Ana", "De Souza")
    'adesouza'
    """
    return (first[:1] + last).replace(" ", "").lower()


def last_name_with_initial(full_name):
    """Return a full name as last name and initials.

    Ask:
        format name as last, first initial
        citation style name: "Ada King Lovelace" to "Lovelace, A. K."
        surname followed by the initials of the given names
        bibliography author name from a full name
        last name comma initials

    >>> last_name_with_initial("Ada King Lovelace")
    'Lovelace, A. K.'
    >>> last_name_with_initial("Plato")
    'Plato'
    """
    *first_names, last = full_name.split()
    initials = " ".join(f"{name[0].upper()}." for name in first_names)
    return f"{last}, {initials}" if initials else last


def abbreviate_name(full_name):
    """Return a full name with all but the last name abbreviated.

    Ask:
        abbreviate a name: all first names become initials, last name stays
        format "Mohandas Karamchand Gandhi" as "M. K. Gandhi"
        shorten the first and middle names to initials
        initials of a name with the last name in full
        initials plus surname from a full name

    >>> abbreviate_name("mohandas karamchand gandhi")
    'M. K. Gandhi'
    >>> abbreviate_name("Plato")
    'Plato'
    """
    *first_names, last = full_name.split()
    return " ".join([f"{name[0].upper()}." for name in first_names] + [last.capitalize()])


def group_iban(iban):
    """Return an IBAN in groups of four.

    Ask:
        format an iban in groups
        pretty print an iban with a space every 4 characters
        group the characters of an account number by four
        readable iban

    >>> group_iban("de89370400440532013000")
    'DE89 3704 0044 0532 0130 00'
    >>> group_iban("DE89 3704")
    'DE89 3704'
    """
    compact = iban.replace(" ", "").upper()
    return " ".join(compact[i:i + 4] for i in range(0, len(compact), 4))


def license_key(text, k):
    """Return a licence key in groups of k characters, the first may be shorter.

    Ask:
        license key formatting
        reformat a serial number into dash separated groups of length k
        regroup a key string with dashes, first group may be shorter
        uppercase a license key and put a dash between groups of k characters

    >>> license_key("5F3Z-2e-9-w", 4)
    '5F3Z-2E9W'
    >>> license_key("2-5g-3-J", 2)
    '2-5G-3J'
    """
    compact = text.replace("-", "").upper()
    first = len(compact) % k
    groups = [compact[:first]] if first else []
    groups += [compact[i:i + k] for i in range(first, len(compact), k)]
    return "-".join(groups)


def numbered_list(items):
    r"""Return items as the lines of a numbered list.

    Ask:
        format a list as numbered list
        turn a list of strings into lines "1. first", "2. second"
        make an ordered list text from items
        enumerate the items of a list as text starting at 1
        string with one numbered line for every item

    >>> numbered_list(["eggs", "milk"])
    '1. eggs\n2. milk'
    >>> numbered_list([])
    ''
    """
    return "\n".join(f"{number}. {item}" for number, item in enumerate(items, start=1))


def sentence_case(text):
    """Return a text with each sentence starting with a capital letter.

    Ask:
        sentence case every sentence
        capitalize the first letter of each sentence
        make every sentence of a paragraph start with a capital letter
        fix capitalization after full stops
        uppercase the letter after ". ", "! " and "? "
        uppercase the first letter after a full stop

    >>> sentence_case("hello there. how are you? fine!")
    'Hello there. How are you? Fine!'
    >>> sentence_case("")
    ''
    """
    return re.sub(
        r"(^|[.!?]\s+)([a-z])", lambda match: match[1] + match[2].upper(), text
    )


def longest_sentence(text):
    """Return the sentence of a text with the most words.

    Ask:
        longest sentence in a text
        find the sentence with the most words in a paragraph
        which sentence of a text is the longest?
        return the longest sentence of a string

    >>> longest_sentence("Hi. How are you today? Fine!")
    'How are you today?'
    >>> longest_sentence("")
    ''
    """
    sentences = re.split(r"(?<=[.!?])\s+", text.strip())
    return max(sentences, key=lambda sentence: len(sentence.split()))


def word_positions(text):
    """Return a dictionary from each word of a text to its positions.

    Ask:
        word positions in text
        map every word to the list of indexes where it occurs
        build an index of word positions for a sentence
        dictionary of words and the positions at which they appear
        at which word numbers does each word stand
        dict of word to list of positions
        dictionary from each word to the list of its positions

    >>> word_positions("to be or not to be")
    {'to': [0, 4], 'be': [1, 5], 'or': [2], 'not': [3]}
    >>> word_positions("")
    {}
    """
    positions = {}
    for index, word in enumerate(text.lower().split()):
        positions.setdefault(word, []).append(index)
    return positions


def center_lines(text, width):
    r"""Return a text with each of its lines centered.

    Ask:
        center multiple lines
        center every line of a multi-line text in a width
        center a paragraph line by line
        centre aligned block of text

    >>> center_lines("ab\nabcd", 6)
    '  ab\n abcd'
    >>> center_lines("", 6)
    ''
    """
    return "\n".join(line.strip().center(width).rstrip() for line in text.splitlines())


def right_align_lines(text):
    r"""Return a text with its lines aligned at the right end of the longest one.

    Ask:
        right align lines
        right-justify all lines of a multi-line string
        pad lines on the left so that they end at the same column
        align a block of text to the right

    >>> right_align_lines("a\nabc")
    '  a\nabc'
    >>> right_align_lines("")
    ''
    """
    lines = text.splitlines()
    width = max(map(len, lines), default=0)
    return "\n".join(line.rjust(width) for line in lines)


def hanging_indent(text, width=70, indent=4):
    r"""Return a paragraph wrapped with a hanging indent.

    Ask:
        hanging indent
        wrap text and indent all lines but the first
        format a paragraph with following lines indented
        textwrap with subsequent indent

    >>> hanging_indent("one two three four", 10, 2)
    'one two\n  three\n  four'
    """
    return textwrap.fill(text, width, subsequent_indent=" " * indent)


def two_columns(items, gap=4):
    r"""Return items laid out in two columns, read row by row.

    Ask:
        two column layout
        format a list of strings in two aligned columns
        lay out items side by side, two per line
        text with two columns from a list

    >>> two_columns(["a", "bb", "ccc"], gap=2)
    'a    bb\nccc'
    >>> two_columns([])
    ''
    """
    width = max(map(len, items[::2]), default=0) + gap
    pairs = zip_longest(items[::2], items[1::2], fillvalue="")
    return "\n".join(f"{left:<{width}}{right}".rstrip() for left, right in pairs)


def jaro_similarity(a, b):
    """Return the Jaro similarity of two strings, from 0 to 1.

    Ask:
        jaro similarity
        jaro distance between two strings
        implement the jaro string similarity
        compare two names with jaro

    >>> round(jaro_similarity("MARTHA", "MARHTA"), 3)
    0.944
    >>> jaro_similarity("abc", "xyz")
    0.0
    >>> jaro_similarity("", "")
    1.0
    """
    if a == b:
        return 1.0
    window = max(max(len(a), len(b)) // 2 - 1, 0)
    used = [False] * len(b)
    matches_a = []
    for i, char in enumerate(a):
        for j in range(max(i - window, 0), min(i + window + 1, len(b))):
            if not used[j] and b[j] == char:
                used[j] = True
                matches_a.append(char)
                break
    m = len(matches_a)
    if not m:
        return 0.0
    matches_b = [char for char, is_used in zip(b, used) if is_used]
    swaps = sum(x != y for x, y in zip(matches_a, matches_b)) / 2
    return (m / len(a) + m / len(b) + (m - swaps) / m) / 3


def bigram_similarity(a, b):
    """Return the Sorensen-Dice similarity of two strings by their bigrams.

    Ask:
        dice coefficient of bigrams
        sorensen-dice similarity of two strings
        string similarity by shared letter pairs
        compare two strings with bigrams, result between 0 and 1
        dice string similarity

    >>> bigram_similarity("night", "nacht")
    0.25
    >>> bigram_similarity("abc", "abc")
    1.0
    >>> bigram_similarity("a", "b")
    0.0
    """
    if a == b:
        return 1.0
    first = Counter(zip(a, a[1:]))
    second = Counter(zip(b, b[1:]))
    total = first.total() + second.total()
    return 2 * (first & second).total() / total if total else 0.0


def similarity_percent(a, b):
    """Return the share of equal positions of two strings in percent.

    Ask:
        string similarity percentage
        percentage of matching characters of two strings, position by position
        how many percent of the characters of two strings are the same
        compare two strings and return a match percentage
        similarity of two strings in percent
        how similar are two strings, as a percentage

    >>> similarity_percent("abcd", "abxd")
    75.0
    >>> similarity_percent("ab", "abcd")
    50.0
    >>> similarity_percent("", "")
    100.0
    """
    if not a and not b:
        return 100.0
    same = sum(x == y for x, y in zip(a, b))
    return 100 * same / max(len(a), len(b))


def fuzzy_search(query, names):
    """Return the names that contain the letters of a query in order.

    Ask:
        fuzzy search
        filter a list by a fuzzy query, letters in order but not adjacent
        fuzzy finder like in an editor: "fb" finds "foo bar"
        find strings that contain all letters of the query in the right order
        subsequence match of a search term in a list of names

    >>> fuzzy_search("fb", ["foo bar", "bar foo", "FaB"])
    ['foo bar', 'FaB']
    >>> fuzzy_search("", ["a"])
    ['a']
    """
    def matches(name):
        letters = iter(name.lower())
        return all(char in letters for char in query.lower())

    return [name for name in names if matches(name)]


def uncommon_words(a, b):
    """Return the words that occur in one of two sentences only.

    Ask:
        words that differ between two sentences
        uncommon words from two sentences
        find words present in only one of two texts
        symmetric difference of the words of two strings
        words not shared by two sentences

    >>> uncommon_words("this apple is sweet", "this apple is sour")
    ['sour', 'sweet']
    >>> uncommon_words("a", "a")
    []
    """
    return sorted(set(a.split()) ^ set(b.split()))


def contains_banned_word(text, banned):
    """Return whether a text contains one of several whole words, ignoring case.

    Ask:
        text contains profanity
        check if a message contains any banned words
        does a comment include a forbidden word?
        detect blacklisted words in a text, whole words only
        test a text for bad words

    >>> contains_banned_word("You FOOL!", ["fool", "ass"])
    True
    >>> contains_banned_word("a classic", ["ass"])
    False
    >>> contains_banned_word("", ["x"])
    False
    """
    words = set(re.findall(r"\w+", text.lower()))
    return not words.isdisjoint(word.lower() for word in banned)


def rail_fence_decrypt(text, rails):
    """Return a text decrypted from the rail fence cipher.

    Ask:
        rail fence decrypt
        decode a rail fence (zigzag) cipher
        decipher a message that was written on n rails
        inverse of the rail fence encryption

    >>> rail_fence_decrypt("WECRLTEERDSOEEFEAOCAIVDEN", 3)
    'WEAREDISCOVEREDFLEEATONCE'
    >>> rail_fence_decrypt("abc", 1)
    'abc'
    """
    rows = list(chain(range(rails), range(rails - 2, 0, -1))) or [0]
    order = sorted(range(len(text)), key=lambda i: (rows[i % len(rows)], i))
    result = [""] * len(text)
    for char, position in zip(text, order):
        result[position] = char
    return "".join(result)


def affine_decrypt(text, a, b):
    """Return a text decrypted from the affine cipher.

    Ask:
        affine decrypt
        decrypt an affine cipher with keys a and b
        decode text encrypted with (a * x + b) mod 26
        affine cipher decryption with the modular inverse

    >>> affine_decrypt("Ihhwvc swfrcp!", 5, 8)
    'Affine cipher!'
    """
    inverse = pow(a, -1, 26)
    result = ""
    for char in text:
        if char.isascii() and char.isalpha():
            base = ord("A") if char.isupper() else ord("a")
            char = chr((ord(char) - base - b) * inverse % 26 + base)
        result += char
    return result


def keyword_cipher(text, keyword):
    """Return a text encrypted with the keyword cipher.

    Ask:
        keyword cipher
        substitution cipher whose alphabet starts with a keyword
        encrypt a message with a keyword alphabet
        monoalphabetic cipher built from a key word

    >>> keyword_cipher("attack Now", "kryptos")
    'knnkyd Ghv'
    >>> keyword_cipher("abc", "")
    'abc'
    """
    lower = string.ascii_lowercase
    key = "".join(dict.fromkeys(keyword.lower() + lower))
    return text.translate(str.maketrans(lower + lower.upper(), key + key.upper()))


def rot47(text):
    """Return a text with its printable ASCII characters rotated by 47.

    Ask:
        rot47
        rot 47 encode and decode a string
        rotate all printable ascii characters by 47
        like rot13, but for digits and symbols too

    >>> rot47("Hello!")
    'w6==@P'
    >>> rot47(rot47("a b~"))
    'a b~'
    """
    return "".join(
        chr(33 + (ord(char) + 14) % 94) if 33 <= ord(char) <= 126 else char
        for char in text
    )


def autokey_encrypt(text, key):
    """Return the letters of a text encrypted with the autokey cipher.

    Ask:
        autokey cipher
        encrypt with the autokey variant of vigenere
        vigenere cipher whose key is continued by the plain text
        autokey cipher encryption in uppercase letters

    >>> autokey_encrypt("attack at dawn", "queenly")
    'QNXEPVYTWTWP'
    >>> autokey_encrypt("", "a")
    ''
    """
    plain = [char for char in text.upper() if "A" <= char <= "Z"]
    return "".join(
        chr((ord(char) + ord(shift) - 2 * ord("A")) % 26 + ord("A"))
        for char, shift in zip(plain, key.upper() + "".join(plain))
    )


def scytale_encrypt(text, columns):
    """Return a text encrypted by writing it in rows and reading it in columns.

    Ask:
        scytale cipher
        encrypt a message by reading it column by column
        simple transposition cipher: write in rows of n letters, read down the columns
        every nth letter of a message, then the next start, as a cipher

    >>> scytale_encrypt("abcdefgh", 3)
    'adgbehcf'
    >>> scytale_encrypt("abc", 1)
    'abc'
    """
    return "".join(text[start::columns] for start in range(columns))


def bacon_encode(text):
    """Return the letters of a text in Bacon's cipher, five of a and b each.

    Ask:
        bacon cipher
        encode text with bacon's cipher
        baconian cipher with 26 letters of a and b
        write every letter as five a's and b's

    >>> bacon_encode("ab z")
    'aaaaa aaaab bbaab'
    >>> bacon_encode("1")
    ''
    """
    return " ".join(
        f"{ord(char) - ord('a'):05b}".replace("0", "a").replace("1", "b")
        for char in text.lower()
        if "a" <= char <= "z"
    )


def to_base32(text):
    """Return a text encoded in Base32.

    Ask:
        base32 encode
        encode a string to base32
        text to base 32
        convert a string to base32 with the base64 module

    >>> to_base32("hello")
    'NBSWY3DP'
    >>> to_base32("")
    ''
    """
    return base64.b32encode(text.encode()).decode()


def from_base32(text):
    """Return the text that was encoded in Base32.

    Ask:
        base32 decode
        decode a base32 string
        base 32 to text
        get the original string from its base32 encoding

    >>> from_base32("NBSWY3DP")
    'hello'
    >>> from_base32("")
    ''
    """
    return base64.b32decode(text).decode()


def text_to_octal(text):
    """Return the bytes of a text as octal numbers.

    Ask:
        text to octal
        convert a string to octal codes
        octal representation of every character of a string
        write each byte of a text in base 8

    >>> text_to_octal("Hi!")
    '110 151 041'
    >>> text_to_octal("")
    ''
    """
    return " ".join(f"{byte:03o}" for byte in text.encode())


def to_unicode_escapes(text):
    r"""Return a text with its non-ASCII characters as \u escapes.

    Ask:
        unicode escape
        convert a string to unicode escape sequences
        write non-ascii characters of a text as \\u escapes
        encode a text with \\uXXXX escapes in pure ascii

    >>> to_unicode_escapes("né")
    'n\\xe9'
    >>> to_unicode_escapes("€")
    '\\u20ac'
    """
    return text.encode("unicode_escape").decode("ascii")


def lz77_compress(text, window=255):
    """Return a text compressed to (distance, length, next character) triples.

    Ask:
        lz77
        compress a string with lz77
        implement lz77 compression that returns (offset, length, char) tuples
        sliding window compression of a text

    >>> lz77_compress("aaab")
    [(0, 0, 'a'), (1, 2, 'b')]
    >>> lz77_compress("")
    []
    """
    result = []
    i = 0
    while i < len(text):
        distance = length = 0
        for start in range(max(0, i - window), i):
            n = 0
            while i + n < len(text) - 1 and text[start + n] == text[i + n]:
                n += 1
            if n > length:
                distance, length = i - start, n
        result.append((distance, length, text[i + length]))
        i += length + 1
    return result


def keyboard_row_words(words):
    """Return the words that can be typed with one row of the keyboard.

    Ask:
        words that can be typed using letters of one keyboard row
        keyboard row: filter words on a qwerty keyboard
        which words use only the letters of a single qwerty row
        find one-row keyboard words

    >>> keyboard_row_words(["Hello", "Alaska", "Dad", "Peace"])
    ['Alaska', 'Dad']
    >>> keyboard_row_words([])
    []
    """
    rows = [set("qwertyuiop"), set("asdfghjkl"), set("zxcvbnm")]
    return [word for word in words if any(set(word.lower()) <= row for row in rows)]


def letter_grid(text, columns):
    """Return a text as rows of a fixed number of characters.

    Ask:
        write a string into a grid of n columns
        split text into rows of fixed length as lists of characters
        arrange the letters of a message in a rectangle
        list of lists of characters with a given row length
        string to matrix of characters with given columns
        fill a grid row by row with the letters of a string

    >>> letter_grid("abcde", 2)
    [['a', 'b'], ['c', 'd'], ['e']]
    >>> letter_grid("", 2)
    []
    """
    return [list(text[i:i + columns]) for i in range(0, len(text), columns)]


def mad_lib(template, words):
    """Return a template with its {placeholders} filled, unknown ones kept.

    Ask:
        mad libs: fill the blanks of a story from a dictionary
        replace {name} placeholders by values, leave unknown ones untouched
        format a template string without failing on missing keys
        safe string formatting with a dict

    >>> mad_lib("{name} has a {pet}", {"name": "Ada"})
    'Ada has a {pet}'
    >>> mad_lib("none", {})
    'none'
    """
    return re.sub(r"\{(\w+)\}", lambda match: str(words.get(match[1], match[0])), template)


def sentence_word_counts(text):
    """Return the number of words of each sentence of a text.

    Ask:
        number of words per sentence
        count the words in every sentence of a paragraph
        list of sentence lengths in words
        word count of each sentence

    >>> sentence_word_counts("Hi there. How are you? Fine!")
    [2, 3, 1]
    >>> sentence_word_counts("")
    []
    """
    return [len(part.split()) for part in re.split(r"[.!?]+", text) if part.strip()]
