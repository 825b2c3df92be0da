"""Everyday text requests: names, endings, lists of strings, words, pieces of strings."""
import random
import re
from collections import Counter
from itertools import groupby


def longest_distinct_substring(text):
    """Return the longest substring without repeated characters, the first of equal ones.

    Ask:
        longest substring with all distinct characters
        return the longest substring without repeated letters as a string
        the longest part of a string in which no character repeats, as text
        find the longest non-repeating substring itself, not its length

    >>> longest_distinct_substring("abcabcbb")
    'abc'
    >>> longest_distinct_substring("abba")
    'ab'
    >>> longest_distinct_substring("")
    ''
    """
    best = current = ""
    for char in text:
        if char in current:
            current = current[current.index(char) + 1:]
        current += char
        best = max(best, current, key=len)
    return best


def name_initials(name):
    """Return the initials of a name in capital letters.

    Ask:
        get initials from a full name
        extract the initials of a person's name
        "John Ronald Tolkien" to "JRT"
        initials of a name without dots, uppercase
        generate initials for an avatar from a full name
        first letters of first and last name together

    >>> name_initials("john ronald tolkien")
    'JRT'
    >>> name_initials("")
    ''
    """
    return "".join(word[0].upper() for word in name.split())


def is_acceptable_password(password):
    """Return whether a password has 8 characters, a digit and an uppercase letter.

    Ask:
        check if password has at least 8 characters, a digit and an uppercase letter
        password rule: minimum length eight, one number, one capital letter
        is the password long enough and does it have a digit and a capital
        validate a password: length, uppercase, number

    >>> is_acceptable_password("Abcdefg1")
    True
    >>> is_acceptable_password("Abcdef1"), is_acceptable_password("abcdefg1")
    (False, False)
    >>> is_acceptable_password("Abcdefgh")
    False
    """
    return (
        len(password) >= 8
        and any(char.isdigit() for char in password)
        and any(char.isupper() for char in password)
    )


def strip_newline(text):
    r"""Return a text without line ends at its end.

    Ask:
        how can I remove a trailing newline
        strip the newline at the end of a string
        chomp: cut the line break off a line
        delete "\\n" from the end of a string but keep spaces

    >>> strip_newline("a \n")
    'a '
    >>> strip_newline("a\r\n")
    'a'
    """
    return text.rstrip("\r\n")


def first_line_of(text):
    r"""Return the first line of a text.

    Ask:
        get the first line of a text
        first line of a multi-line string
        everything before the first newline of a string
        subject line of a commit message

    >>> first_line_of("a b\nc")
    'a b'
    >>> first_line_of("")
    ''
    """
    return text.partition("\n")[0]


def drop_first_line(text):
    r"""Return a text without its first line.

    Ask:
        remove the first line of a multiline string
        drop line one of a text
        everything after the first newline
        text without its header line

    >>> drop_first_line("a\nb\nc")
    'b\nc'
    >>> drop_first_line("a")
    ''
    """
    return text.partition("\n")[2]


def same_characters(a, b):
    """Return whether two strings use the same set of characters.

    Ask:
        check if two strings have the same characters
        do two words consist of the same letters, regardless of how often
        same set of characters in two strings
        are the distinct letters of two strings equal

    >>> same_characters("aab", "abb")
    True
    >>> same_characters("abc", "ab")
    False
    """
    return set(a) == set(b)


def equal_ignoring_spaces(a, b):
    """Return whether two strings are equal apart from white space.

    Ask:
        check if two strings are equal ignoring whitespace
        compare two strings without regard to spaces
        string equality that ignores blanks, tabs and newlines
        do two texts differ only in white space

    >>> equal_ignoring_spaces("a b\\tc", "ab c")
    True
    >>> equal_ignoring_spaces("ab", "Ab")
    False
    """
    return "".join(a.split()) == "".join(b.split())


def is_question(text):
    """Return whether a text ends with a question mark.

    Ask:
        check whether a sentence ends with a question mark
        is the sentence a question?
        does the text finish with "?"
        detect if a string is a question

    >>> is_question("Really? ")
    True
    >>> is_question("No.")
    False
    """
    return text.rstrip().endswith("?")


def ensure_suffix(text, suffix):
    """Return a text that ends with a suffix, added only if it is missing.

    Ask:
        make sure a string ends with a slash
        append a suffix to a string unless it is there already
        add a trailing slash to a url if missing
        ensure a file name ends with an extension
        add the ending only when the string does not have it

    >>> ensure_suffix("a/b", "/")
    'a/b/'
    >>> ensure_suffix("a/b/", "/")
    'a/b/'
    """
    return text if text.endswith(suffix) else text + suffix


def ensure_prefix(text, prefix):
    """Return a text that starts with a prefix, added only if it is missing.

    Ask:
        ensure string starts with a prefix
        prepend a prefix to a string unless it is there already
        add "Is" in front of a string if it doesn't start with it
        make sure a text begins with a given string

    >>> ensure_prefix("x.org", "https://")
    'https://x.org'
    >>> ensure_prefix("https://x.org", "https://")
    'https://x.org'
    """
    return text if text.startswith(prefix) else prefix + text


def add_prefix(strings, prefix):
    """Return strings with a prefix put in front of each.

    Ask:
        add a prefix to each string in list
        prepend text to every element of a list of strings
        put the same string in front of all items
        list of strings with a prefix added

    >>> add_prefix(["a", "b"], "x_")
    ['x_a', 'x_b']
    >>> add_prefix([], "x")
    []
    """
    return [prefix + text for text in strings]


def add_suffix(strings, suffix):
    """Return strings with a suffix put behind each.

    Ask:
        add a suffix to all strings in a list
        append text to every element of a list of strings
        put the same ending on all items of a string list
        list of strings with a suffix added

    >>> add_suffix(["a", "b"], ".py")
    ['a.py', 'b.py']
    >>> add_suffix([], "x")
    []
    """
    return [text + suffix for text in strings]


def capitalize_all(strings):
    """Return strings with each one capitalized.

    Ask:
        capitalize names in a list
        capitalize every string in a list
        list of words with the first letter of each in upper case
        make all names in a list start with a capital letter

    >>> capitalize_all(["ann", "BOB"])
    ['Ann', 'Bob']
    >>> capitalize_all([])
    []
    """
    return [text.capitalize() for text in strings]


def upper_strings(strings):
    """Return strings in uppercase.

    Ask:
        list of strings to uppercase
        convert every string in a list to upper case
        uppercase all words in a list
        make all elements of a string list capital letters
        upper case all strings of a list with a list comprehension
        convert every word in a list to uppercase
        list of strings to capital letters
        comprehension calling upper on each item
        make all words of an array uppercase

    >>> upper_strings(["ann", "Bob"])
    ['ANN', 'BOB']
    >>> upper_strings([])
    []
    """
    return [text.upper() for text in strings]


def lower_strings(strings):
    """Return strings in lowercase.

    Ask:
        list of strings to lowercase
        convert every string in a list to lower case
        lowercase all words in a list
        make all elements of a string list small letters

    >>> lower_strings(["ANN", "Bob"])
    ['ann', 'bob']
    >>> lower_strings([])
    []
    """
    return [text.lower() for text in strings]


def lower_first(text):
    """Return a string with its first letter in lowercase.

    Ask:
        make first letter lowercase
        decapitalize a string
        lowercase only the first character of a text
        turn the initial capital into a small letter

    >>> lower_first("HelloWorld")
    'helloWorld'
    >>> lower_first("")
    ''
    """
    return text[:1].lower() + text[1:]


def upper_first_n(text, n):
    """Return a string with its first n characters in uppercase.

    Ask:
        convert the first n characters to uppercase
        uppercase the beginning of a string
        make the first n letters of a word capital
        capitalize the leading n characters

    >>> upper_first_n("python", 3)
    'PYThon'
    >>> upper_first_n("ab", 5)
    'AB'
    """
    return text[:n].upper() + text[n:]


def lower_first_n(text, n):
    """Return a string with its first n characters in lowercase.

    Ask:
        lowercase first n characters
        convert the first n characters of a string to lower case
        make the leading n letters small
        lower case the beginning of a string

    >>> lower_first_n("PYTHON", 3)
    'pytHON'
    >>> lower_first_n("AB", 5)
    'ab'
    """
    return text[:n].lower() + text[n:]


def upper_last_n(text, n=3):
    """Return a string with its last n characters in uppercase.

    Ask:
        uppercase the last three characters
        convert the last n characters of a string to upper case
        capitalize the end of a string, whole string if it is shorter
        make the final n letters capital

    >>> upper_last_n("python")
    'pytHON'
    >>> upper_last_n("hi")
    'HI'
    """
    start = max(len(text) - n, 0)
    return text[:start] + text[start:].upper()


def repeat_front(text, n):
    """Return n copies of the first three characters of a string.

    Ask:
        string repeated n times with first 3 characters
        n copies of the front of a string, the front being three chars
        repeat the first three letters of a word n times
        front_times: copies of the first 3 characters

    >>> repeat_front("chocolate", 2)
    'chocho'
    >>> repeat_front("ab", 3)
    'ababab'
    """
    return text[:3] * n


def joined_initial_letters(text):
    """Return the first letter of each word as one string.

    Ask:
        join first letters of words
        first letter of each word
        string of the initial letters of all words
        concatenate the first characters of every word in a sentence

    >>> joined_initial_letters("one two Three")
    'otT'
    >>> joined_initial_letters("")
    ''
    """
    return "".join(word[0] for word in text.split())


def last_letters(text):
    """Return the last letter of each word as one string.

    Ask:
        last letter of every word
        string of the final letters of all words
        concatenate the last characters of each word in a sentence
        join the ending letters of words

    >>> last_letters("one two three")
    'eoe'
    >>> last_letters("")
    ''
    """
    return "".join(word[-1] for word in text.split())


def every_nth_word(text, n):
    """Return every nth word of a text, as a text.

    Ask:
        every third word of a sentence
        keep only each nth word of a text
        take words number n, 2n, 3n of a sentence
        text made of every n-th word

    >>> every_nth_word("a b c d e f g", 3)
    'c f'
    >>> every_nth_word("a", 2)
    ''
    """
    return " ".join(text.split()[n - 1::n])


def sorted_letters_of_both(a, b):
    """Return the distinct characters of two strings, sorted.

    Ask:
        unique letters of two strings sorted
        longest sorted string of distinct letters taken from two strings
        union of the characters of two strings in alphabetical order
        two to one: distinct sorted letters of both strings
        all distinct letters of two strings sorted
        union of the characters of two words as a sorted string

    >>> sorted_letters_of_both("xyab", "abz")
    'abxyz'
    >>> sorted_letters_of_both("", "")
    ''
    """
    return "".join(sorted(set(a + b)))


def without_middle(text):
    """Return a string without its middle character, or the middle two.

    Ask:
        remove the middle character
        drop the centre letter of a word, two of them if the length is even
        delete the middle of a string
        string without its middle letters

    >>> without_middle("abcde")
    'abde'
    >>> without_middle("abcd")
    'ad'
    >>> without_middle("")
    ''
    """
    half = len(text) // 2
    return text[:half - (len(text) % 2 == 0)] + text[half + 1:] if text else ""


def double_vowels(text):
    """Return a text with its vowels doubled.

    Ask:
        double the vowels in a string
        repeat every vowel of a text twice
        write each vowel two times
        duplicate only the vowels

    >>> double_vowels("hAllo")
    'hAAlloo'
    >>> double_vowels("sky")
    'sky'
    """
    return re.sub(r"([aeiou])", r"\1\1", text, flags=re.IGNORECASE)


def repeat_chars(text, n):
    """Return a string with each character repeated n times.

    Ask:
        triple each character
        repeat every character of a string n times
        multiply each letter of a word
        string where every char is written n times in a row

    >>> repeat_chars("abc", 3)
    'aaabbbccc'
    >>> repeat_chars("abc", 0)
    ''
    """
    return "".join(char * n for char in text)


def equal_counts(text, a, b):
    """Return whether two parts occur equally often in a text.

    Ask:
        count occurrences of 'cat' and 'dog' equal
        do two words appear the same number of times in a string
        is the number of "cat" equal to the number of "dog"
        compare how often two substrings occur
        cat dog equal count

    >>> equal_counts("catdog", "cat", "dog")
    True
    >>> equal_counts("catcat", "cat", "dog")
    False
    """
    return text.count(a) == text.count(b)


def words_with_double_letters(text):
    """Return the words of a text that have a doubled letter.

    Ask:
        find all words with consecutive double letters
        words with the same letter twice in a row
        list words containing double letters such as "letter"
        which words of a sentence have a doubled letter

    >>> words_with_double_letters("a big balloon and good fun")
    ['balloon', 'good']
    >>> words_with_double_letters("")
    []
    """
    return [
        word for word in text.split() if any(x == y for x, y in zip(word, word[1:]))
    ]


def count_words_with_repeats(text):
    """Return how many words of a text have a letter more than once.

    Ask:
        count words with repeated letters
        number of words in which some letter occurs twice
        how many words contain duplicate characters
        count the words of a sentence that are not isograms

    >>> count_words_with_repeats("hello big world of apples")
    2
    >>> count_words_with_repeats("")
    0
    """
    return sum(len(set(word)) < len(word) for word in text.lower().split())


def count_triples(text):
    """Return how often the same character stands three times in a row.

    Ask:
        count triples in a string
        how many times does a char appear three times in a row, overlapping too
        number of positions with three equal consecutive characters
        count runs of three same letters

    >>> count_triples("abcXXXabc")
    1
    >>> count_triples("xxxx")
    2
    >>> count_triples("ab")
    0
    """
    return sum(a == b == c for a, b, c in zip(text, text[1:], text[2:]))


def first_half(text):
    """Return the first half of a string, without the middle of an odd one.

    Ask:
        string with only first half
        first half of a word
        left half of a string
        get half of the characters of a string

    >>> first_half("hello!")
    'hel'
    >>> first_half("abc")
    'a'
    """
    return text[:len(text) // 2]


def remove_ignore_case(text, part):
    """Return a text without a part, found in any case.

    Ask:
        string without given substring, case-insensitively
        remove all occurrences of a word ignoring case
        delete a substring from a text no matter its capitalization
        case-insensitive removal of a substring

    >>> remove_ignore_case("Hello hELLo you", "hello")
    '  you'
    >>> remove_ignore_case("a.b", ".")
    'ab'
    """
    return re.sub(re.escape(part), "", text, flags=re.IGNORECASE)


def sort_by_vowel_count(words):
    """Return words sorted by their number of vowels.

    Ask:
        sort strings by number of vowels
        order words by how many vowels they have, fewest first
        sort a list of words by vowel count
        words with the fewest vowels first

    >>> sort_by_vowel_count(["queue", "sky", "at"])
    ['sky', 'at', 'queue']
    >>> sort_by_vowel_count([])
    []
    """
    return sorted(words, key=lambda word: sum(char in "aeiouAEIOU" for char in word))


def words_by_frequency(text):
    """Return the words of a text by falling frequency, equal ones alphabetically.

    Ask:
        sort words by frequency then alphabetically
        words of a text from most to least frequent, ties in alphabetical order
        distinct words ordered by how often they occur
        frequency-sorted vocabulary with (word, count) pairs

    >>> words_by_frequency("b a b c a b")
    [('b', 3), ('a', 2), ('c', 1)]
    >>> words_by_frequency("")
    []
    """
    counts = Counter(text.lower().split())
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def shortest_and_longest_word(text):
    """Return the shortest and the longest word of a text.

    Ask:
        shortest and longest word
        find both the smallest and the largest word of a sentence
        smallest and biggest word in a string by length
        tuple of the shortest word and the longest word

    >>> shortest_and_longest_word("this is a test sentence")
    ('a', 'sentence')
    """
    words = text.split()
    return min(words, key=len), max(words, key=len)


def strings_starting_with_vowel(strings):
    """Return the strings that start with a vowel.

    Ask:
        filter strings that start with a vowel
        words of a list beginning with a, e, i, o or u
        keep only the words whose first letter is a vowel
        names starting with a vowel
        keep strings whose first letter is a vowel

    >>> strings_starting_with_vowel(["apple", "pear", "Orange", ""])
    ['apple', 'Orange']
    """
    return [text for text in strings if text and text[0].lower() in "aeiou"]


def drop_strings_with_digits(strings):
    """Return the strings that contain no digit.

    Ask:
        remove strings containing digits
        filter out list elements that have a number in them
        keep only strings without digits
        drop the words of a list that contain numerals

    >>> drop_strings_with_digits(["abc", "a1", "2"])
    ['abc']
    >>> drop_strings_with_digits([])
    []
    """
    return [text for text in strings if not any(char.isdigit() for char in text)]


def first_containing(strings, part):
    """Return the first string that contains a part, or None.

    Ask:
        first string in list that contains substring
        find the first element of a list which contains a text
        get the first line with a given word in a list of strings
        search a list of strings for a substring, None if absent

    >>> first_containing(["apple", "grape", "pear"], "pe")
    'grape'
    >>> first_containing([], "x") is None
    True
    """
    return next((text for text in strings if part in text), None)


def count_with_prefix(strings, prefix):
    """Return how many strings start with a prefix.

    Ask:
        count strings in a list that start with a prefix
        number of words with a given prefix
        how many strings of a list begin with a text
        prefix count

    >>> count_with_prefix(["car", "cat", "dog"], "ca")
    2
    >>> count_with_prefix([], "a")
    0
    """
    return sum(text.startswith(prefix) for text in strings)


def in_list_ignore_case(text, strings):
    """Return whether a text is in a list of strings, ignoring case.

    Ask:
        check if string in list ignoring case
        case-insensitive membership test in a list of strings
        is a name in the list, regardless of upper or lower case
        list contains string, case does not matter

    >>> in_list_ignore_case("ANN", ["ann", "Bob"])
    True
    >>> in_list_ignore_case("Eve", ["ann"])
    False
    """
    return text.lower() in (item.lower() for item in strings)


def unique_ignore_case(strings):
    """Return strings without those that differ only in case from an earlier one.

    Ask:
        deduplicate strings case-insensitively
        remove duplicates from a list of strings ignoring case
        unique words regardless of capitalization, first spelling kept
        case-insensitive distinct strings in order
        remove duplicate strings ignoring case

    >>> unique_ignore_case(["Ann", "ANN", "Bob", "ann"])
    ['Ann', 'Bob']
    >>> unique_ignore_case([])
    []
    """
    unique = {}
    for text in strings:
        unique.setdefault(text.lower(), text)
    return list(unique.values())


def words_with_lengths(text):
    """Return (word, length) pairs of the words of a text.

    Ask:
        convert sentence to list of (word, length) tuples
        pair each word with its number of letters
        list of tuples with words and their lengths
        word and length of every word of a sentence
        list of (word, length) tuples

    >>> words_with_lengths("one three")
    [('one', 3), ('three', 5)]
    >>> words_with_lengths("")
    []
    """
    return [(word, len(word)) for word in text.split()]


def string_prefixes(text):
    """Return all non-empty prefixes of a string, shortest first.

    Ask:
        generate all prefixes of a string
        list every beginning of a word
        all prefixes from shortest to longest
        prefixes of a string as a list

    >>> string_prefixes("abc")
    ['a', 'ab', 'abc']
    >>> string_prefixes("")
    []
    """
    return [text[:end] for end in range(1, len(text) + 1)]


def string_suffixes(text):
    """Return all non-empty suffixes of a string, longest first.

    Ask:
        generate all suffixes of a string
        list every ending of a word
        all suffixes from longest to shortest
        suffixes of a string as a list

    >>> string_suffixes("abc")
    ['abc', 'bc', 'c']
    >>> string_suffixes("")
    []
    """
    return [text[start:] for start in range(len(text))]


def string_rotations(text):
    """Return all rotations of a string.

    Ask:
        generate all rotations of a string
        list every cyclic shift of a word
        all strings obtained by rotating a string
        cyclic permutations of the letters

    >>> string_rotations("abc")
    ['abc', 'bca', 'cab']
    >>> string_rotations("")
    []
    """
    return [text[i:] + text[:i] for i in range(len(text))]


def acronym_without_small_words(phrase):
    """Return the acronym of a phrase, small words left out.

    Ask:
        generate acronym ignoring small words
        acronym that skips of, the, and, for
        abbreviation of an organisation name without its stop words
        "Bureau of Public Works" to "BPW"

    >>> acronym_without_small_words("Bureau of the Public Works")
    'BPW'
    >>> acronym_without_small_words("")
    ''
    """
    small = {"a", "an", "the", "of", "and", "for", "in", "on", "to"}
    return "".join(word[0].upper() for word in phrase.split() if word.lower() not in small)


def random_sentence(subjects, verbs, objects):
    """Return a random sentence of a subject, a verb and an object.

    Ask:
        generate random sentence from word lists
        build a sentence by choosing a random subject, verb and object
        random sentence generator
        pick one word from each list and join them to a sentence

    >>> random_sentence(["the cat"], ["sees"], ["a bird"])
    'The cat sees a bird.'
    """
    words = [random.choice(subjects), random.choice(verbs), random.choice(objects)]
    return " ".join(words).capitalize() + "."


def aligned_entries(mapping):
    r"""Return the entries of a dictionary as aligned lines of text.

    Ask:
        format dictionary as aligned lines
        dict as text with keys padded to the same width
        align keys and values of a dictionary in two columns
        pretty table of key and value lines

    >>> print(aligned_entries({"name": "Ann", "id": 5}))
    name: Ann
    id  : 5
    >>> aligned_entries({})
    ''
    """
    width = max(map(len, mapping), default=0)
    return "\n".join(f"{key:<{width}}: {value}" for key, value in mapping.items())


def price_list(prices):
    r"""Return products and prices as aligned lines.

    Ask:
        format price list aligned
        text lines with product names left and prices right aligned
        price table from a dictionary of prices, two decimals
        menu with dots or spaces between dish and price

    >>> print(price_list({"tea": 2.5, "coffee": 13}))
    tea       2.50
    coffee   13.00
    """
    width = max(map(len, prices), default=0)
    return "\n".join(f"{name:<{width}} {price:>7.2f}" for name, price in prices.items())


def html_list(items):
    """Return items as an unordered HTML list.

    Ask:
        convert list to html list
        make a <ul> from a list of strings
        unordered html list with an <li> for every item
        html bullet list

    >>> html_list(["a", "b"])
    '<ul><li>a</li><li>b</li></ul>'
    >>> html_list([])
    '<ul></ul>'
    """
    return "<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"


def largest_block(text):
    """Return the length of the longest run of equal characters.

    Ask:
        largest block of same char
        length of the longest run of a repeated character
        longest streak of one character in a string, as a number
        max length of consecutive equal letters

    >>> largest_block("hoopplllla")
    4
    >>> largest_block("")
    0
    """
    return max((len(list(run)) for _, run in groupby(text)), default=0)


def title_to_filename(title, extension=".txt"):
    """Return a safe file name for a title.

    Ask:
        title to filename
        sanitize a title so that it can be used as a file name
        make a safe file name with underscores from a string
        turn a heading into a filename with an extension

    >>> title_to_filename("My: first / Report!")
    'my_first_report.txt'
    >>> title_to_filename("", ".md")
    'untitled.md'
    """
    name = re.sub(r"[^a-z0-9]+", "_", title.lower()).strip("_")
    return (name or "untitled") + extension
