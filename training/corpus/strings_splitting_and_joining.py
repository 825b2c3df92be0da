"""Splitting strings into parts and joining parts to strings."""
import re
import shlex
from urllib.parse import parse_qs, urlencode


def split_words(text):
    """Split a sentence into words.

    Ask:
        split a sentence into words
        list of words of a string
        break a text at white space
        function that turns a sentence into a list of words
        words in a string as an array
        split the string on whitespace and return list of words
        list of words in a sentence
        break a sentence into words
        convert a sentence to a list of words

    >>> split_words("the  quick fox ")
    ['the', 'quick', 'fox']
    >>> split_words("")
    []
    """
    return text.split()


def tokenize(text):
    """Split a sentence into words without punctuation.

    Ask:
        split a text into words without punctuation
        tokenize a sentence with regex
        get all words of a string, dropping commas and periods
        list of words in a text, apostrophes kept inside words
        tokenize a string into words

    >>> tokenize("Hi, it's me - Bob!")
    ['Hi', "it's", 'me', 'Bob']
    >>> tokenize("...")
    []
    """
    return re.findall(r"\w+(?:'\w+)*", text)


def split_by_hand(text):
    """Split a sentence into words with a loop.

    Ask:
        split a string into words without using split
        write your own split function with a loop
        split text on spaces by hand
        break a sentence into words character by character

    >>> split_by_hand("ab  c")
    ['ab', 'c']
    >>> split_by_hand("")
    []
    >>> split_by_hand(" a ")
    ['a']
    """
    words = []
    word = ""
    for char in text:
        if char != " ":
            word += char
        elif word:
            words.append(word)
            word = ""
    if word:
        words.append(word)
    return words


def split_by(text, separator):
    """Split a string at a separator.

    Ask:
        split a string by a separator
        split a text on a delimiter into a list
        function that takes a string and a separator and returns the parts
        cut a string at every occurrence of a character

    >>> split_by("a,b,,c", ",")
    ['a', 'b', '', 'c']
    >>> split_by("", ",")
    ['']
    """
    return text.split(separator)


def split_commas(text):
    """Split a comma separated string and trim the parts.

    Ask:
        split a comma separated string and strip spaces
        parse "a, b ,c" into a list of trimmed strings
        comma separated values to a list, empty parts dropped
        turn a user's comma list into clean items
        parse a comma separated list of words
        split 'a, b,c' into stripped items without empty ones
        comma separated string to list, blanks trimmed
        tags field to list of tags
        split a string by commas and strip each part
        split a comma separated string into a list
        split a comma-separated string and trim whitespace around each item
        parse a comma separated list into stripped strings
        turn "a, b, c" into a list of strings

    >>> split_commas("a, b ,,c ")
    ['a', 'b', 'c']
    >>> split_commas("")
    []
    """
    return [part.strip() for part in text.split(",") if part.strip()]


def parse_ints(text):
    """Split a string of numbers into integers.

    Ask:
        comma separated integers in a string to an int list
        convert a comma separated string to a list of integers
        parse a string of numbers separated by commas into ints
        split a string and convert every part to int
        string of numbers separated by commas to a list of ints
        parse integers from a comma separated string
        how to split a string of numbers into a list of ints
        string "1,2,3" to [1, 2, 3]
        parse list of ints from comma separated string

    >>> parse_ints("1, 2,-3")
    [1, 2, -3]
    >>> parse_ints("7")
    [7]
    """
    return [int(part) for part in text.split(",")]


def parse_floats(text):
    """Split a string of space separated numbers into floats.

    Ask:
        convert a space separated string to a list of floats
        parse numbers from a line of text, separated by spaces
        "1 2.5 3" to [1.0, 2.5, 3.0]
        list of floats from a string

    >>> parse_floats("1 2.5  -3")
    [1.0, 2.5, -3.0]
    >>> parse_floats("")
    []
    """
    return [float(part) for part in text.split()]


def split_once(text, separator):
    """Split a string at the first occurrence of a separator.

    Ask:
        split a string at the first occurrence of a separator
        split only once at a delimiter
        divide "key=value=more" into "key" and "value=more"
        split a string into two parts at the first colon or other separator
        split on first occurrence only
        split string into key and value at the first equals sign
        split a string into two at the first separator

    >>> split_once("a=b=c", "=")
    ('a', 'b=c')
    >>> split_once("abc", "=")
    ('abc', '')
    """
    head, _, tail = text.partition(separator)
    return head, tail


def split_last(text, separator):
    """Split a string at the last occurrence of a separator.

    Ask:
        split a string at the last occurrence of a separator
        split once from the right
        divide a text into what is before and after the last delimiter
        rsplit with one split
        split on last occurrence
        split a string at the last separator

    >>> split_last("a.b.c", ".")
    ['a.b', 'c']
    >>> split_last("abc", ".")
    ['abc']
    """
    return text.rsplit(separator, 1)


def split_multi(text, separators):
    """Split a string at any of several separators.

    Ask:
        split a string by multiple delimiters
        split at commas, semicolons or spaces
        split a text on several separators with regex
        break a string at any of the given characters
        split by several separators

    >>> split_multi("a, b;c  d", ",; ")
    ['a', 'b', 'c', 'd']
    >>> split_multi("abc", ",")
    ['abc']
    """
    parts = re.split(f"[{re.escape(separators)}]+", text)
    return [part for part in parts if part]


def split_lines(text):
    r"""Split a string into lines.

    Ask:
        split a string into lines
        list of the lines of a text
        break a multi-line string at the newlines
        get each line of a text without line ends
        split text into lines
        list of lines of a multi-line string

    >>> split_lines("a\nb\r\nc\n")
    ['a', 'b', 'c']
    >>> split_lines("")
    []
    """
    return text.splitlines()


def split_paragraphs(text):
    r"""Split a text into paragraphs.

    Ask:
        split a text into paragraphs
        list of paragraphs separated by blank lines
        break a document at empty lines
        get each paragraph of a string
        split text into paragraphs
        paragraphs of a text separated by blank lines

    >>> split_paragraphs("a\nb\n\n \nc\n")
    ['a\nb', 'c']
    >>> split_paragraphs("")
    []
    """
    return [part.strip() for part in re.split(r"\n\s*\n", text) if part.strip()]


def split_sentences(text):
    """Split a text into sentences.

    Ask:
        split a text into sentences
        list of the sentences of a paragraph
        break a text after . ! and ?
        sentence tokenizer with regex
        text to sentence list
        split a paragraph into sentences at . ! and ?
        split a paragraph into sentences at . ! or ? followed by a space
        re.split with lookbehind for sentence ends
        sentences of a text, numbers like 3.5 left alone
        break text into sentences without losing the full stop

    >>> split_sentences("Hi there! How are you? Fine.")
    ['Hi there!', 'How are you?', 'Fine.']
    >>> split_sentences("")
    []
    """
    return [part for part in re.split(r"(?<=[.!?])\s+", text.strip()) if part]


def split_chunks(text, n):
    """Split a string into chunks of n characters.

    Ask:
        split a string into chunks of n characters
        break a text into pieces of a fixed length
        divide a string into groups of k letters
        substrings of length n, the last may be shorter
        split a string into chunks of length n
        break a string into pieces of n characters
        split a string every n characters
        divide a string into equal length parts
        cut a string into blocks of fixed size
        split string into rows of length n
        cut a text into pieces of n characters

    >>> split_chunks("abcdefg", 3)
    ['abc', 'def', 'g']
    >>> split_chunks("", 3)
    []
    """
    return [text[i:i + n] for i in range(0, len(text), n)]


def halve(text):
    """Split a string into two halves.

    Ask:
        split a string in half
        divide a string into two equal parts
        first half and second half of a text
        cut a word in the middle

    >>> halve("abcd")
    ('ab', 'cd')
    >>> halve("abc")
    ('a', 'bc')
    >>> halve("")
    ('', '')
    """
    middle = len(text) // 2
    return text[:middle], text[middle:]


def char_ngrams(text, n):
    """Split a string into n-grams of characters.

    Ask:
        character n-grams of a string
        all substrings of length n
        overlapping pieces of k letters of a text
        bigrams of a word, n given
        generate all substrings of length k
        substrings of a given length
        all substrings of length k

    >>> char_ngrams("abcd", 2)
    ['ab', 'bc', 'cd']
    >>> char_ngrams("a", 2)
    []
    """
    return [text[i:i + n] for i in range(len(text) - n + 1)]


def split_camel(name):
    """Split a camel case name into words.

    Ask:
        split a camelCase string into words
        break a CamelCase name at the capital letters
        "helloBigWorld" to ["hello", "Big", "World"]
        insert breaks before upper case letters and return a list

    >>> split_camel("helloBigWorld")
    ['hello', 'Big', 'World']
    >>> split_camel("word")
    ['word']
    """
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name).split()


def split_alnum(text):
    """Split a string into letters and numbers.

    Ask:
        split a string into text and number parts
        separate letters and digits: "ab12c" to ["ab", "12", "c"]
        break a string where letters change to digits
        split alphanumeric codes into words and numbers

    >>> split_alnum("ab12c3")
    ['ab', '12', 'c', '3']
    >>> split_alnum("")
    []
    """
    return re.findall(r"\d+|\D+", text)


def split_command(command):
    """Split a command line into arguments, quotes respected.

    Ask:
        split a command line string into arguments
        split on spaces but keep quoted parts together
        parse shell-like arguments from a string
        shlex split of a command
        split a shell command into arguments
        parse a command line string with quotes
        shlex split
        tokenize 'cp "my file" dest'
        parse command line string into args
        parse command line style string with shlex

    >>> split_command('cp "my file" dest')
    ['cp', 'my file', 'dest']
    >>> split_command("")
    []
    """
    return shlex.split(command)


def join_words(words):
    """Join words with spaces.

    Ask:
        join a list of words into a sentence
        list of strings to one string separated by spaces
        combine words with blanks
        turn an array of words into a text
        join words into a sentence
        join a list of words with spaces
        list of words to a sentence

    >>> join_words(["a", "b"])
    'a b'
    >>> join_words([])
    ''
    """
    return " ".join(words)


def join_items(items, separator=", "):
    """Join items of any type with a separator.

    Ask:
        list of anything to a comma separated string
        join a list of numbers with a separator
        convert a list to a string with commas
        join items of any type into a string, separator given
        format a list of numbers as a comma separated string
        join a list of integers into a comma separated string
        convert list of numbers to a string separated by commas
        join a list of numbers into one string
        join elements of a list of mixed types into a string
        list to comma separated string
        convert a list to a comma separated string
        join a list of numbers with commas
        convert list to string
        turn a list into a single string with a separator
        convert list to string with brackets removed
        print a list without brackets and quotes as a string
        how to concatenate items in a list to a single string
        concatenate all elements of a list into a string

    >>> join_items([1, "a", 2.5])
    '1, a, 2.5'
    >>> join_items([1, 2], "-")
    '1-2'
    >>> join_items([])
    ''
    """
    return separator.join(str(item) for item in items)


def join_loop(strings, separator):
    """Join strings with a loop.

    Ask:
        join strings without using join
        concatenate a list of strings with a loop
        write your own join function
        build a string from a list with a separator by hand

    >>> join_loop(["a", "b", "c"], ", ")
    'a, b, c'
    >>> join_loop([], ",")
    ''
    >>> join_loop(["a"], ",")
    'a'
    """
    result = ""
    for index, string in enumerate(strings):
        if index > 0:
            result += separator
        result += string
    return result


def join_with_and(items):
    """Join items with commas and "and" before the last.

    Ask:
        join a list with commas and "and" before the last item
        human readable list: a, b and c
        natural language enumeration of strings
        make "x, y and z" from a list
        listing names in a sentence
        join a list of words with commas and 'and' before the last
        join words into a sentence with commas and and
        format a list of names as "a, b and c"
        human readable list joined with and
        turn a list of strings into an english enumeration
        format list of names with and
        natural language list "a, b, and c" without the oxford comma

    >>> join_with_and(["a", "b", "c"])
    'a, b and c'
    >>> join_with_and(["a", "b"])
    'a and b'
    >>> join_with_and(["a"])
    'a'
    >>> join_with_and([])
    ''
    """
    if len(items) < 2:
        return "".join(items)
    return ", ".join(items[:-1]) + " and " + items[-1]


def oxford_join(items):
    """Join items with commas and an Oxford comma.

    Ask:
        join a list with an oxford comma
        a, b, and c: enumeration with a serial comma
        format a list of names with commas and an oxford comma before and
        english list with comma before the final and
        list of items as "a, b, and c"

    >>> oxford_join(["a", "b", "c"])
    'a, b, and c'
    >>> oxford_join(["a", "b"])
    'a and b'
    >>> oxford_join(["a"])
    'a'
    >>> oxford_join([])
    ''
    """
    if len(items) <= 2:
        return " and ".join(items)
    return ", ".join(items[:-1]) + ", and " + items[-1]


def join_nonempty(parts, separator):
    """Join strings, leaving out the empty ones.

    Ask:
        join strings but skip empty ones
        concatenate address parts with commas without blanks or None
        join only the non-empty parts of a list
        combine optional name parts with a space

    >>> join_nonempty(["a", "", None, "b"], ", ")
    'a, b'
    >>> join_nonempty([], ", ")
    ''
    """
    return separator.join(part for part in parts if part)


def join_lines(lines):
    r"""Join lines to one text.

    Ask:
        join a list of lines into a text
        combine strings with newlines
        list of lines to a multi-line string
        put each string on its own line in one string

    >>> join_lines(["a", "b"])
    'a\nb'
    >>> join_lines([])
    ''
    """
    return "\n".join(lines)


def join_quoted(strings):
    """Quote each string and join them with commas.

    Ask:
        put quotes around each string and join them with commas
        list of strings to "'a', 'b'"
        make a quoted comma separated list
        surround every item with double quotes in a joined string
        put quotes around each string and join with commas

    >>> join_quoted(["a", "b"])
    '"a", "b"'
    >>> join_quoted([])
    ''
    """
    return ", ".join(f'"{string}"' for string in strings)


def change_separator(text, old, new):
    """Replace the separator of a string.

    Ask:
        replace one separator with another in a string
        convert semicolon separated text to comma separated with spaces removed
        change the delimiter of a delimited string
        split by one delimiter and join with another

    >>> change_separator("a;b;c", ";", ",")
    'a,b,c'
    >>> change_separator("a", ";", ",")
    'a'
    """
    return new.join(text.split(old))


def parse_pairs(text, separator=";"):
    """Parse key=value pairs to a dictionary.

    Ask:
        parse a string of key=value pairs into a dictionary
        "a=1;b=2" to a dict
        convert a settings string like "k1=v1;k2=v2" to a dictionary
        split pairs at ; and = into a dict
        dictionary from string of key value pairs
        parse key=value pairs separated by semicolons into a dict
        get key value pairs from string like "a=1;b=2"
        parse "k=v;k2=v2" into a dictionary

    >>> parse_pairs("a=1; b=x=y")
    {'a': '1', 'b': 'x=y'}
    >>> parse_pairs("")
    {}
    """
    pairs = {}
    for part in text.split(separator):
        key, equals, value = part.partition("=")
        if equals:
            pairs[key.strip()] = value.strip()
    return pairs


def join_pairs(mapping, separator=";"):
    """Join a dictionary to key=value pairs.

    Ask:
        convert a dictionary to a string of key=value pairs
        dict to "a=1;b=2"
        join keys and values with = and separate the pairs
        serialize a flat dict as a settings string
        dict to string a=1;b=2

    >>> join_pairs({"a": 1, "b": "x"})
    'a=1;b=x'
    >>> join_pairs({})
    ''
    """
    return separator.join(f"{key}={value}" for key, value in mapping.items())


def parse_query(query):
    """Parse a query string to a dictionary of lists of values.

    Ask:
        parse a url query string into a dictionary of lists
        "a=1&b=2&a=3" to a dict with lists of values
        decode query parameters
        split a query string into parameters with urllib
        query string to a dictionary with a list for each name

    >>> parse_query("a=1&b=x%20y&a=3")
    {'a': ['1', '3'], 'b': ['x y']}
    >>> parse_query("")
    {}
    """
    return parse_qs(query)


def build_query(params):
    """Build a URL query string from a dictionary.

    Ask:
        build a url query string from a dictionary
        encode parameters as a=1&b=2
        dict to query string
        urlencode parameters

    >>> build_query({"a": 1, "b": "x y"})
    'a=1&b=x+y'
    >>> build_query({})
    ''
    """
    return urlencode(params)


def split_name(full_name):
    """Split a full name into first and last name.

    Ask:
        split a full name into first and last name
        separate first name and surname from a string
        get the first and the last name out of "Ada King Lovelace"
        parse a person's name, middle names ignored
        first name and last name from a full name
        parse full name into first and last

    >>> split_name("Ada King Lovelace")
    ('Ada', 'Lovelace')
    >>> split_name("Ada")
    ('Ada', '')
    """
    parts = full_name.split()
    return parts[0], parts[-1] if len(parts) > 1 else ""


def last_first(name):
    """Turn "First Last" into "Last, First".

    Ask:
        convert "first last" to "last, first"
        swap first and last name with a comma
        format a name as surname, given names
        last name first
        convert "John Smith" to "Smith, John"
        full name to "Last, First"

    >>> last_first("Ada King Lovelace")
    'Lovelace, Ada King'
    >>> last_first("Plato")
    'Plato'
    """
    first, _, last = name.rpartition(" ")
    return f"{last}, {first}" if first else last


def split_email(email):
    """Split an e-mail address into user and domain.

    Ask:
        split an email address into username and domain
        get the user name and the domain of an e-mail
        parse "ada@example.org" into two parts
        separate what is before and after the @
        username and domain of an email address

    >>> split_email("ada@example.org")
    ('ada', 'example.org')
    """
    user, _, domain = email.rpartition("@")
    return user, domain


def email_domain(email):
    """Return the domain of an e-mail address.

    Ask:
        get the domain of an email address
        part of an e-mail after the @ sign
        which provider does an email belong to
        extract domain from email in lower case

    >>> email_domain("Ada@Example.org")
    'example.org'
    """
    return email.rpartition("@")[2].lower()


def parse_time(text):
    """Parse a time string to hours, minutes and seconds.

    Ask:
        parse "hh:mm:ss" into hours, minutes and seconds
        split a time string into three integers
        "01:02:03" to (1, 2, 3)
        convert a clock time text to numbers

    >>> parse_time("01:02:03")
    (1, 2, 3)
    """
    hours, minutes, seconds = map(int, text.split(":"))
    return hours, minutes, seconds


def compare_versions(a, b):
    """Compare two version strings.

    Ask:
        compare two version strings
        which version number is newer, returns -1, 0 or 1
        version compare where 1.0 equals 1.0.0
        is version 1.10 greater than 1.9
        compare versions of different length
        is version 1.10 newer than 1.9? return -1, 0 or 1
        version comparison where 1.0 equals 1
        which of two version numbers is higher?

    >>> compare_versions("1.10", "1.9")
    1
    >>> compare_versions("1.0", "1.0.0")
    0
    >>> compare_versions("1.2", "1.2.1")
    -1
    """
    first = [int(part) for part in a.split(".")]
    second = [int(part) for part in b.split(".")]
    length = max(len(first), len(second))
    first += [0] * (length - len(first))
    second += [0] * (length - len(second))
    return (first > second) - (first < second)


def expand_ranges(text):
    """Expand a page range like 1-3,5 to a list.

    Ask:
        parse a range string like "1-3,5" into a list of numbers
        expand page ranges
        "1-3,7,9-10" to [1, 2, 3, 7, 9, 10]
        convert a print range text to integers
        parse a range string like 1-5,8

    >>> expand_ranges("1-3,7,9-10")
    [1, 2, 3, 7, 9, 10]
    >>> expand_ranges("4")
    [4]
    """
    numbers = []
    for part in text.split(","):
        first, dash, last = part.partition("-")
        end = int(last) if dash else int(first)
        numbers.extend(range(int(first), end + 1))
    return numbers


def insert_every(text, n, separator):
    """Insert a character every n characters.

    Ask:
        insert a character every n characters of a string
        put a dash after each 4 letters
        group the characters of a string with a separator
        format a license key: blocks of n joined by a separator

    >>> insert_every("abcdefg", 3, "-")
    'abc-def-g'
    >>> insert_every("", 3, "-")
    ''
    """
    return separator.join(text[i:i + n] for i in range(0, len(text), n))


def space_out(text, separator=" "):
    """Put a separator between the characters of a string.

    Ask:
        put a space between the characters of a string
        insert a separator between every letter
        "abc" to "a b c"
        join the characters of a word with a given string

    >>> space_out("abc")
    'a b c'
    >>> space_out("abc", "-")
    'a-b-c'
    >>> space_out("")
    ''
    """
    return separator.join(text)


def split_runs(text):
    """Split a string where a predicate of neighbours changes.

    Ask:
        split a string into runs of equal characters
        group consecutive identical letters into substrings
        "aabccc" to ["aa", "b", "ccc"]
        break a text wherever the character changes

    >>> split_runs("aabccc")
    ['aa', 'b', 'ccc']
    >>> split_runs("")
    []
    """
    return [match.group() for match in re.finditer(r"(.)\1*", text, re.DOTALL)]


def parse_bracket_list(text):
    """Split a list written as text into its items.

    Ask:
        convert a string that looks like a list to a list of strings
        parse "[a, b, c]" into ["a", "b", "c"]
        strip the brackets and split at the commas
        string representation of a list without quotes to list
        convert string list representation to list

    >>> parse_bracket_list("[a, b,c]")
    ['a', 'b', 'c']
    >>> parse_bracket_list("[]")
    []
    """
    inner = text.strip().strip("[]")
    return [part.strip() for part in inner.split(",")] if inner else []


def split_top_level(text):
    """Split a string with nested brackets at top level commas.

    Ask:
        split at commas that are not inside parentheses
        split a string by comma ignoring nested brackets
        parse function arguments like "a, f(b, c), d"
        top level comma split

    >>> split_top_level("a, f(b, c), d")
    ['a', 'f(b, c)', 'd']
    >>> split_top_level("a")
    ['a']
    """
    parts = [""]
    depth = 0
    for char in text:
        if char == "," and depth == 0:
            parts.append("")
            continue
        depth += (char == "(") - (char == ")")
        parts[-1] += char
    return [part.strip() for part in parts]


def first_words(text, n):
    """Return the first n words of a text.

    Ask:
        get the first n words of a string
        take only the first few words of a sentence
        first n words of a text
        cut a text after n words

    >>> first_words("the quick brown fox", 2)
    'the quick'
    >>> first_words("a", 5)
    'a'
    """
    return " ".join(text.split()[:n])


def nth_word(text, n):
    """Return the nth word of a text, counted from 1.

    Ask:
        get the nth word of a string
        n-th word of a sentence, counting from one
        return the second word of a text, n given
        word at a position of a sentence

    >>> nth_word("the quick fox", 2)
    'quick'
    >>> nth_word("the quick fox", 1)
    'the'
    """
    return text.split()[n - 1]


def last_word(text):
    """Return the last word of a text.

    Ask:
        get the last word of a string
        final word of a sentence
        last word of a text, empty string if there is none
        return the word at the end of a sentence
        last word of a sentence
        get the final word in a string

    >>> last_word("the quick fox ")
    'fox'
    >>> last_word("")
    ''
    """
    return text.split()[-1] if text.strip() else ""


def first_word(text):
    """Return the first word of a text.

    Ask:
        get the first word of a string
        initial word of a sentence
        first word of a text, empty string if there is none
        return the word before the first space
        first word of a sentence
        get the first word in a string

    >>> first_word("  the quick fox")
    'the'
    >>> first_word("")
    ''
    """
    return text.split()[0] if text.strip() else ""


def last_word_length(text):
    """Return the length of the last word.

    Ask:
        length of the last word of a string
        how many letters does the last word of a sentence have
        number of characters in the final word, trailing spaces ignored
        last word length
        length of the last word in a string

    >>> last_word_length("the quick fox ")
    3
    >>> last_word_length("")
    0
    """
    return len(text.rstrip().rpartition(" ")[2])
