"""Finding, extracting and matching parts of strings."""
import difflib
import fnmatch
import os
import re
from collections import Counter


def contains_substring(text, sub):
    """Tell whether a string contains a substring.

    Ask:
        check if a string contains a substring
        does a text contain a word
        function that returns True if sub is in the string
        is one string part of another
        contains for strings
        check if a string contains another string
        check if a substring is in a string
        does one string contain another
        is the word in the text
        does python have a string contains substring method
        test if a text contains a phrase

    >>> contains_substring("hello world", "lo w")
    True
    >>> contains_substring("hello", "x")
    False
    >>> contains_substring("hello", "")
    True
    """
    return sub in text


def contains_ignore_case(text, sub):
    """Tell whether a string contains a substring, ignoring case.

    Ask:
        check if a string contains a substring ignoring case
        case insensitive contains
        does a text contain a word regardless of upper or lower case
        icontains

    >>> contains_ignore_case("Hello World", "WORLD")
    True
    >>> contains_ignore_case("hello", "x")
    False
    """
    return sub.lower() in text.lower()


def contains_all_words(text, words):
    """Tell whether a string contains all of several words.

    Ask:
        check if a string contains all words of a list
        does a text include every given keyword
        all substrings from a list are in a string
        function that tests that each search term occurs in the text

    >>> contains_all_words("big red car", ["car", "red"])
    True
    >>> contains_all_words("big car", ["car", "red"])
    False
    >>> contains_all_words("a", [])
    True
    """
    return all(word in text for word in words)


def has_word(text, word):
    """Tell whether a whole word occurs in a text.

    Ask:
        check if a whole word is in a sentence
        does a text contain a word as a separate word
        match whole word only, not parts of words
        is the word in the string surrounded by word boundaries

    >>> has_word("the cat sat", "cat")
    True
    >>> has_word("concatenate", "cat")
    False
    >>> has_word("abc", "a.c")
    False
    """
    return re.search(rf"\b{re.escape(word)}\b", text) is not None


def find_substring(text, sub):
    """Return the index of a substring, or -1.

    Ask:
        find the position of a substring in a string
        index of the first occurrence of a substring or -1
        where does a word start in a text
        indexOf for strings

    >>> find_substring("hello", "l")
    2
    >>> find_substring("hello", "x")
    -1
    """
    return text.find(sub)


def find_last_substring(text, sub):
    """Return the index of the last occurrence of a substring, or -1.

    Ask:
        find the last position of a substring in a string
        last occurrence of a character in a text or -1
        lastIndexOf for strings
        where does a substring occur for the last time

    >>> find_last_substring("hello", "l")
    3
    >>> find_last_substring("hello", "x")
    -1
    """
    return text.rfind(sub)


def str_str(haystack, needle):
    """Return the index of a substring, found without find.

    Ask:
        find a substring without using find or in
        strStr: index of the first occurrence of needle in haystack with a loop
        naive string matching
        search a pattern in a text by comparing slices
        implement strstr
        index of first occurrence of needle in haystack

    >>> str_str("hello", "ll")
    2
    >>> str_str("hello", "lo")
    3
    >>> str_str("hi", "hello")
    -1
    >>> str_str("a", "")
    0
    """
    n = len(needle)
    for i in range(len(haystack) - n + 1):
        if haystack[i:i + n] == needle:
            return i
    return -1


def find_all(text, sub):
    """Return all start indices of a substring, overlaps included.

    Ask:
        find all positions of a substring in a string
        indices of every occurrence of a pattern in a text, overlapping too
        list of start positions of all matches
        where does a word occur in a string, all places
        find all indexes of a substring
        find all indices where a substring occurs
        all positions at which a substring appears in a string
        find all occurrences of a substring in a string and return indices
        list the start index of every match of a substring
        find position of all matches of a substring

    >>> find_all("banana", "ana")
    [1, 3]
    >>> find_all("abc", "x")
    []
    """
    return [i for i in range(len(text)) if text.startswith(sub, i)]


def char_positions(text, char):
    """Return all indices of a character in a string.

    Ask:
        all indices of a character in a string
        positions of a letter in a word
        list every index where a char occurs in a text
        where does a given letter appear in a string

    >>> char_positions("banana", "a")
    [1, 3, 5]
    >>> char_positions("abc", "x")
    []
    """
    return [index for index, c in enumerate(text) if c == char]


def find_nth(text, sub, n):
    """Return the index of the nth occurrence of a substring, or -1.

    Ask:
        find the nth occurrence of a substring
        position of the n-th time a character appears in a string
        index of the second occurrence of a word, n given
        nth match of a substring or -1
        find second occurrence of a substring
        index of the second occurrence of a word in a string
        position of the nth occurrence of a character
        position of the nth occurrence of a substring

    >>> find_nth("banana", "a", 2)
    3
    >>> find_nth("banana", "a", 4)
    -1
    >>> find_nth("banana", "b", 1)
    0
    """
    index = -1
    for _ in range(n):
        index = text.find(sub, index + 1)
        if index == -1:
            break
    return index


def starts_with(text, prefix):
    """Tell whether a string starts with a prefix.

    Ask:
        check if a string starts with a prefix
        does a text begin with a given word
        function that returns True if the string starts with something
        startswith test

    >>> starts_with("python", "py")
    True
    >>> starts_with("python", "thon")
    False
    """
    return text.startswith(prefix)


def ends_with(text, suffix):
    """Tell whether a string ends with a suffix.

    Ask:
        check if a string ends with a suffix
        does a text end with a given word
        function that returns True if the string ends with something
        endswith test

    >>> ends_with("python", "on")
    True
    >>> ends_with("python", "py")
    False
    """
    return text.endswith(suffix)


def same_ends(text):
    """Tell whether a string starts and ends with the same character.

    Ask:
        check if a string starts and ends with the same character
        are the first and last letter of a word equal
        first and last character identical
        does the word begin and end with the same letter, ignoring case
        does the string start and end with the same letter

    >>> same_ends("Anna")
    True
    >>> same_ends("ab")
    False
    >>> same_ends("")
    False
    """
    return bool(text) and text[0].lower() == text[-1].lower()


def starts_with_vowel(word):
    """Tell whether a string starts with a vowel.

    Ask:
        check if a word starts with a vowel
        does a string begin with a vowel
        first letter is a, e, i, o or u
        is the initial letter of a word a vowel
        check if a string starts with a vowel

    >>> starts_with_vowel("Apple")
    True
    >>> starts_with_vowel("banana")
    False
    >>> starts_with_vowel("")
    False
    """
    return word[:1].lower() in tuple("aeiou")


def text_between(text, start, end):
    """Return the text between two markers, or None.

    Ask:
        get the text between two substrings
        extract the string between start and end markers
        substring between two delimiters, None if not found
        find what stands between two words
        get the text between two markers
        extract substring between two substrings
        string between two delimiters
        is there a way to substring a string between two characters
        substring between two characters

    >>> text_between("a[b]c[d]", "[", "]")
    'b'
    >>> text_between("abc", "[", "]") is None
    True
    >>> text_between("]x[y", "[", "]") is None
    True
    """
    _, found, rest = text.partition(start)
    inner, closed, _ = rest.partition(end)
    return inner if found and closed else None


def in_parentheses(text):
    """Return all texts inside parentheses.

    Ask:
        extract all text inside parentheses
        get everything between round brackets in a string
        find the contents of each pair of parentheses, not nested
        list of strings in ( )
        extract text between parentheses
        get everything inside brackets in a string
        get text inside brackets

    >>> in_parentheses("f(a) + g(b, c)")
    ['a', 'b, c']
    >>> in_parentheses("none")
    []
    """
    return re.findall(r"\(([^()]*)\)", text)


def quoted(text):
    """Return all texts inside double quotes.

    Ask:
        extract all quoted strings from a text
        get everything between double quotes
        find the quoted parts of a sentence
        all the strings in a text that stand between "quotes"
        extract text in quotes
        find text between quotation marks

    >>> quoted('say "hi" and "bye now"')
    ['hi', 'bye now']
    >>> quoted("none")
    []
    """
    return re.findall(r'"([^"]*)"', text)


def before(text, separator):
    """Return the text before a separator.

    Ask:
        get the part of a string before a character
        text before the first occurrence of a separator
        everything up to a delimiter, the whole string if it is missing
        substring before a given substring
        everything before the first separator

    >>> before("key=value=x", "=")
    'key'
    >>> before("key", "=")
    'key'
    """
    return text.partition(separator)[0]


def after(text, separator):
    """Return the text after a separator.

    Ask:
        get the part of a string after a character
        text after the first occurrence of a separator
        everything behind a delimiter, empty string if it is missing
        substring after a given substring
        get the substring after a colon
        everything after the first separator

    >>> after("key=value=x", "=")
    'value=x'
    >>> after("key", "=")
    ''
    """
    return text.partition(separator)[2]


def after_last(text, separator):
    """Return the text after the last occurrence of a separator.

    Ask:
        get the part of a string after the last occurrence of a character
        text after the last slash
        everything behind the final delimiter
        last segment of a string split by a separator
        get everything after the last slash

    >>> after_last("a/b/c", "/")
    'c'
    >>> after_last("abc", "/")
    'abc'
    """
    return text.rpartition(separator)[2]


def extract_integers(text):
    """Return all integers in a string.

    Ask:
        extract all integers from a string
        find the numbers in a text
        get the whole numbers of a string as a list of ints, negative ones too
        pull numbers out of a sentence
        extract all numbers from a string
        extract the numbers from a string as a list of ints
        find all numbers in a text
        get all the integers in a string
        get numbers from string
        find all numbers in a string
        extract all numbers from text as ints including negative
        all integers in a string, negative ones included

    >>> extract_integers("a 12, b -3 and 007")
    [12, -3, 7]
    >>> extract_integers("none")
    []
    """
    return [int(number) for number in re.findall(r"-?\d+", text)]


def extract_floats(text):
    """Return all numbers with optional decimals in a string.

    Ask:
        extract all floats from a string
        find decimal numbers in a text
        get every number of a string as a list of floats
        parse numbers like 3.14 and -2 out of a sentence
        extract all decimal numbers from a text
        get floats and integers from a string
        extract decimal numbers from a string

    >>> extract_floats("x=1.5, y=-2, z=.5")
    [1.5, -2.0, 0.5]
    >>> extract_floats("none")
    []
    """
    return [float(number) for number in re.findall(r"-?\d*\.?\d+", text)]


def first_number(text):
    """Return the first integer in a string, or None.

    Ask:
        get the first number from a string
        first integer in a text or None
        find the first run of digits in a string and convert it to int
        parse a leading number out of text like "room 12b"
        regex get first number in string

    >>> first_number("room 12b, 7")
    12
    >>> first_number("none") is None
    True
    """
    match = re.search(r"\d+", text)
    return int(match.group()) if match else None


def digits_only(text):
    """Return the digits of a string joined.

    Ask:
        extract the digits from a string
        keep only the numbers of a string, as a string
        get all digit characters of a text
        strip everything except digits
        keep only the digits of a string
        strip everything but numbers from a string

    >>> digits_only("+49 (0)30-12")
    '4903012'
    >>> digits_only("abc")
    ''
    """
    return "".join(char for char in text if char.isdigit())


def sum_numbers_in(text):
    """Return the sum of the numbers in a string.

    Ask:
        sum of the numbers in a string
        add up all integers that occur in a text
        find numbers in a sentence and total them
        sum numbers embedded in a string like "a12b3"
        add up all the numbers found in a text
        sum numbers appearing in the string
        add up all the numbers in a string

    >>> sum_numbers_in("a12b3 c1")
    16
    >>> sum_numbers_in("none")
    0
    """
    return sum(int(number) for number in re.findall(r"\d+", text))


def find_emails(text):
    """Return all e-mail addresses in a text.

    Ask:
        extract email addresses from a text
        find all emails in a string with regex
        get every e-mail address of a document
        list of emails contained in a text
        extract all email addresses from a text
        find all email addresses in a string
        get every email in a text using regex

    >>> find_emails("Mail ada@x.org, or bob.b@mail.co.uk.")
    ['ada@x.org', 'bob.b@mail.co.uk']
    >>> find_emails("none @ all")
    []
    """
    return re.findall(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", text)


def find_urls(text):
    """Return all URLs in a text.

    Ask:
        extract urls from a text
        find all links in a string
        get every http or https url of a document with regex
        list the web addresses in a text
        extract all urls from a text
        find all urls in a string
        extract urls from text

    >>> find_urls("see https://a.org/x?y=1 and http://b.com, ok")
    ['https://a.org/x?y=1', 'http://b.com']
    >>> find_urls("none")
    []
    """
    return re.findall(r"https?://[^\s<>\"',]+", text)


def find_hashtags(text):
    """Return all hashtags in a text.

    Ask:
        extract hashtags from a text
        find all #tags in a tweet
        get the hashtags of a post without the # sign
        list of hashtags
        extract hashtags from a tweet
        extract all hashtags from a string
        find the hashtags in a post
        list of hashtags in a social media post
        find hashtags in a tweet
        extract hashtags from a string

    >>> find_hashtags("Hi #python and #ai_2 fans #")
    ['python', 'ai_2']
    >>> find_hashtags("none")
    []
    """
    return re.findall(r"#(\w+)", text)


def find_mentions(text):
    """Return all mentions in a text.

    Ask:
        extract @mentions from a text
        find all usernames mentioned in a tweet
        get the names after @ signs in a message
        list of mentioned users
        get all mentions from a tweet
        extract twitter handles

    >>> find_mentions("@ada hi, cc @bob_1 mail a@x.org")
    ['ada', 'bob_1']
    >>> find_mentions("none")
    []
    """
    return re.findall(r"(?<!\w)@(\w+)", text)


def find_dates(text):
    """Return all dates of the form YYYY-MM-DD in a text.

    Ask:
        extract dates in yyyy-mm-dd format from a text
        find all iso dates in a string
        get every date like 2024-01-31 with regex
        list the ISO formatted dates of a document

    >>> find_dates("from 2024-01-31 to 2024-02-01, not 24-1-1")
    ['2024-01-31', '2024-02-01']
    >>> find_dates("none")
    []
    """
    return re.findall(r"\b\d{4}-\d{2}-\d{2}\b", text)


def capitalized_words(text):
    """Return all words that start with a capital letter.

    Ask:
        find all capitalized words in a text
        words that begin with an upper case letter
        extract proper nouns by capital letters
        get every word starting with a capital
        words starting with a capital letter
        find all words that begin with an uppercase letter
        find all words with uppercase first letter using regex
        find all capital words
        regex for capitalized words
        words beginning with A to Z via re.findall

    >>> capitalized_words("Ada met bob and Eve.")
    ['Ada', 'Eve']
    >>> capitalized_words("none")
    []
    """
    return re.findall(r"\b[A-Z]\w*", text)


def words_starting_with(text, letter):
    """Return the words that start with a letter.

    Ask:
        words of a sentence that start with a given letter
        find all words in a text beginning with a letter, ignoring case
        which words of a string start with a certain character
        filter the words of a sentence by first letter

    >>> words_starting_with("An apple and Bob", "a")
    ['An', 'apple', 'and']
    >>> words_starting_with("", "a")
    []
    """
    return [word for word in text.split() if word.lower().startswith(letter.lower())]


def longest_word(text):
    """Return the longest word of a sentence.

    Ask:
        find the longest word in a sentence
        longest word of a string
        word with the most letters in a text, the first if tied
        function that returns the longest word, without punctuation
        longest word in a string
        return the longest word of a text
        which word in the sentence is longest
        word with the most letters in a sentence

    >>> longest_word("The quick, brownish fox!")
    'brownish'
    >>> longest_word("")
    ''
    """
    return max(re.findall(r"\w+", text), key=len, default="")


def shortest_word(text):
    """Return the shortest word of a sentence.

    Ask:
        find the shortest word in a sentence
        shortest word of a string
        word with the fewest letters in a text, the first if tied
        smallest word of a sentence
        shortest word in a string
        return the shortest word of a sentence

    >>> shortest_word("The quick fox is up")
    'is'
    >>> shortest_word("")
    ''
    """
    return min(text.split(), key=len, default="")


def first_unique_char(text):
    """Return the first character that does not repeat, or None.

    Ask:
        first non-repeating character in a string
        find the first unique letter of a text
        first character that occurs only once, None if there is none
        earliest char without a duplicate
        first unique character in a string
        first character that appears only once
        first char that does not repeat
        character that does not repeat

    >>> first_unique_char("swiss")
    'w'
    >>> first_unique_char("aabb") is None
    True
    """
    counts = Counter(text)
    return next((char for char in text if counts[char] == 1), None)


def first_repeated_char(text):
    """Return the first character that repeats, or None.

    Ask:
        first repeated character in a string
        find the first letter that was seen before
        first recurring character or None
        earliest duplicate char in a text
        first recurring character
        first character that appears twice in a string
        find the first duplicate character
        first duplicate character in a string

    >>> first_repeated_char("abcab")
    'a'
    >>> first_repeated_char("abba")
    'b'
    >>> first_repeated_char("abc") is None
    True
    """
    seen = set()
    for char in text:
        if char in seen:
            return char
        seen.add(char)
    return None


def longest_unique_substring(text):
    """Return the length of the longest substring without repeated characters.

    Ask:
        longest substring without repeating characters
        length of the longest part of a string with all different characters
        sliding window, longest unique character substring
        max length of a substring in which no character occurs twice
        length of the longest substring without duplicates

    >>> longest_unique_substring("abcabcbb")
    3
    >>> longest_unique_substring("abba")
    2
    >>> longest_unique_substring("")
    0
    """
    last_seen = {}
    start = longest = 0
    for end, char in enumerate(text):
        if last_seen.get(char, -1) >= start:
            start = last_seen[char] + 1
        last_seen[char] = end
        longest = max(longest, end - start + 1)
    return longest


def longest_palindrome(text):
    """Return the longest palindromic substring.

    Ask:
        longest palindromic substring
        find the longest palindrome inside a string
        longest part of a text that reads the same backwards, first if tied
        expand around center palindrome search
        find the longest palindrome in a string

    >>> longest_palindrome("babad")
    'bab'
    >>> longest_palindrome("cbbd")
    'bb'
    >>> longest_palindrome("")
    ''
    >>> longest_palindrome("a")
    'a'
    """
    longest = ""
    for center in range(len(text)):
        for left, right in ((center, center), (center, center + 1)):
            while left >= 0 and right < len(text) and text[left] == text[right]:
                left -= 1
                right += 1
            if right - left - 1 > len(longest):
                longest = text[left + 1:right]
    return longest


def palindrome_words(text):
    """Return all palindromic words of a text.

    Ask:
        find all palindromes in a sentence
        words of a text that are palindromes
        extract palindromic words, at least two letters
        which words of a sentence read the same backwards
        which words of a sentence are palindromes
        list the palindromic words of a text

    >>> palindrome_words("Anna saw a civic level")
    ['Anna', 'civic', 'level']
    >>> palindrome_words("")
    []
    """
    return [
        word for word in text.split()
        if len(word) > 1 and word.lower() == word.lower()[::-1]
    ]


def longest_common_substring(a, b):
    """Return the longest common substring of two strings.

    Ask:
        longest common substring of two strings
        longest contiguous text that two strings share
        dynamic programming longest common substring
        find the biggest shared part of two words

    >>> longest_common_substring("abcdxyz", "xyzabcd")
    'abcd'
    >>> longest_common_substring("a", "b")
    ''
    >>> longest_common_substring("xab", "yab")
    'ab'
    """
    lengths = [0] * (len(b) + 1)
    best_length = best_end = 0
    for i, x in enumerate(a, start=1):
        previous = 0
        for j, y in enumerate(b, start=1):
            previous, lengths[j] = lengths[j], previous + 1 if x == y else 0
            if lengths[j] > best_length:
                best_length, best_end = lengths[j], i
    return a[best_end - best_length:best_end]


def longest_common_subsequence(a, b):
    """Return the longest common subsequence of two strings as a string.

    Ask:
        longest common subsequence of two strings
        lcs with dynamic programming
        longest sequence of characters that appears in both strings in order
        lcs of two words as a string
        longest common subsequence as a string
        the longest common subsequence of two strings itself
        return one longest common subsequence, not only its length
        lcs string of two words
        longest common subsequence string

    >>> longest_common_subsequence("abcde", "ace")
    'ace'
    >>> longest_common_subsequence("abc", "xyz")
    ''
    >>> longest_common_subsequence("", "a")
    ''
    """
    row = [""] * (len(b) + 1)
    for x in a:
        previous = ""
        for j, y in enumerate(b, start=1):
            diagonal = previous
            previous = row[j]
            row[j] = diagonal + x if x == y else max(row[j], row[j - 1], key=len)
    return row[-1]


def longest_common_prefix(strings):
    """Return the longest common prefix of several strings.

    Ask:
        longest common prefix of a list of strings
        shared beginning of all words in a list
        common start of several strings
        find the prefix that every string in an array has
        longest common prefix
        longest common prefix of words
        find the longest common prefix among a list of strings
        common beginning of all words in a list

    >>> longest_common_prefix(["flower", "flow", "flight"])
    'fl'
    >>> longest_common_prefix(["a", "b"])
    ''
    >>> longest_common_prefix([])
    ''
    """
    return os.path.commonprefix(strings)


def common_prefix_loop(strings):
    """Return the longest common prefix of several strings, compared by hand.

    Ask:
        longest common prefix without os.path
        longest common prefix of an array of strings by shortening the prefix
        find the common prefix among words with a loop
        shared prefix of all strings using startswith

    >>> common_prefix_loop(["flower", "flow", "flight"])
    'fl'
    >>> common_prefix_loop(["a", "b"])
    ''
    >>> common_prefix_loop([])
    ''
    """
    if not strings:
        return ""
    prefix = strings[0]
    for string in strings[1:]:
        while not string.startswith(prefix):
            prefix = prefix[:-1]
    return prefix


def common_suffix(a, b):
    """Return the shared ending of two strings.

    Ask:
        common suffix of two strings
        longest shared ending of two words
        trailing characters two strings have in common
        how do two texts end the same

    >>> common_suffix("testing", "walking")
    'ing'
    >>> common_suffix("a", "b")
    ''
    >>> common_suffix("ab", "b")
    'b'
    """
    length = 0
    while length < min(len(a), len(b)) and a[-length - 1] == b[-length - 1]:
        length += 1
    return a[len(a) - length:]


def all_substrings(text):
    """Return all substrings of a string.

    Ask:
        all substrings of a string
        generate every contiguous part of a text
        list of all non-empty substrings
        every possible slice of a word
        generate all substrings of a string
        every contiguous substring of a word

    >>> all_substrings("abc")
    ['a', 'ab', 'abc', 'b', 'bc', 'c']
    >>> all_substrings("")
    []
    """
    n = len(text)
    return [text[i:j] for i in range(n) for j in range(i + 1, n + 1)]


def is_string_subsequence(s, t):
    """Tell whether one string is a subsequence of another.

    Ask:
        check if a string is a subsequence of another string
        letters of a word appear in order in a text, gaps allowed
        is s a subsequence of t
        can word be made from text by deleting characters
        check if s is a subsequence of t
        is one string a subsequence of the other
        check whether one string can be obtained by deleting characters of another
        do the letters appear in the string in this order
        letters of a word occur in order inside a text with others in between
        hidden word with letters in order
        check whether a is a subsequence of b
        is subsequence

    >>> is_string_subsequence("ace", "abcde")
    True
    >>> is_string_subsequence("aec", "abcde")
    False
    >>> is_string_subsequence("", "a")
    True
    """
    position = 0
    for char in t:
        if position < len(s) and s[position] == char:
            position += 1
    return position == len(s)


def are_anagrams(a, b):
    """Tell whether two strings are anagrams.

    Ask:
        check if two strings are anagrams
        are two words made of the same letters
        anagram test, ignoring case and spaces
        function that returns True if one phrase is a rearrangement of another
        anagram check
        check whether two words are anagrams of each other
        do two words have the same letters
        test if one word is an anagram of another

    >>> are_anagrams("Dormitory", "dirty room")
    True
    >>> are_anagrams("abc", "abb")
    False
    >>> are_anagrams("", "")
    True
    """
    def letters(text):
        return sorted(text.replace(" ", "").lower())

    return letters(a) == letters(b)


def find_anagrams(word, words):
    """Return the words of a list that are anagrams of a word.

    Ask:
        find the anagrams of a word in a list
        which words of a list are rearrangements of a given word
        select anagrams from a list of candidates, not the word itself
        function find_anagrams(word, words)
        find all anagrams of a word in a list
        which words in the list are anagrams of the given word
        all anagrams of a word from a list
        which words of a list are anagrams of a word

    >>> find_anagrams("listen", ["silent", "tinsel", "list", "listen"])
    ['silent', 'tinsel']
    >>> find_anagrams("a", [])
    []
    """
    letters = sorted(word)
    return [w for w in words if w != word and sorted(w) == letters]


def is_string_rotation(a, b):
    """Tell whether one string is a rotation of another.

    Ask:
        check if one string is a rotation of another
        is b a rotated version of a
        are two strings cyclic shifts of each other
        string rotation test with concatenation

    >>> is_string_rotation("waterbottle", "erbottlewat")
    True
    >>> is_string_rotation("abc", "acb")
    False
    >>> is_string_rotation("ab", "a")
    False
    """
    return len(a) == len(b) and b in a + a


def can_make(word, letters):
    """Tell whether a word can be written with the letters of another.

    Ask:
        check if a word can be made from the letters of another string
        ransom note: can it be built from the magazine letters
        are there enough letters to write a word, each used once
        can letters be rearranged to form a word
        determine if ransom note can be constructed from magazine
        can a word be built from the letters of another string
        can the letters of one string be rearranged to form another word

    >>> can_make("aab", "baa c")
    True
    >>> can_make("aab", "abc")
    False
    >>> can_make("", "x")
    True
    """
    return Counter(word) <= Counter(letters)


def closest_word(word, words):
    """Return the string of a list that is most similar to a word.

    Ask:
        find the most similar string in a list
        did you mean: closest match for a misspelled word
        best fuzzy match with difflib
        suggest the nearest command for a typo, None if nothing is close
        find the closest match for a word in a list
        best fuzzy match from a list of strings
        did you mean: nearest word in a list

    >>> closest_word("appel", ["ape", "apple", "peach"])
    'apple'
    >>> closest_word("xyz", ["ape"]) is None
    True
    """
    matches = difflib.get_close_matches(word, words, n=1)
    return matches[0] if matches else None


def similarity(a, b):
    """Return the similarity of two strings as a ratio.

    Ask:
        similarity of two strings between 0 and 1
        how similar are two texts as a ratio with difflib
        string similarity with SequenceMatcher
        fuzzy compare two strings
        similarity ratio of two strings
        how similar are two strings as a number between 0 and 1

    >>> similarity("abcd", "bcde")
    0.75
    >>> similarity("a", "b")
    0.0
    >>> similarity("", "")
    1.0
    """
    return difflib.SequenceMatcher(None, a, b).ratio()


def edit_distance(a, b):
    """Return the edit distance of two strings.

    Ask:
        levenshtein distance
        edit distance of two strings
        minimum number of insertions, deletions and substitutions to turn one word into another
        how many typos apart are two strings
        edit distance between two words
        minimum number of insertions, deletions and substitutions

    >>> edit_distance("kitten", "sitting")
    3
    >>> edit_distance("", "abc")
    3
    >>> edit_distance("abc", "abc")
    0
    >>> edit_distance("abc", "c")
    2
    """
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, start=1):
        current = [i]
        for j, y in enumerate(b, start=1):
            cost = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (x != y))
            current.append(cost)
        previous = current
    return previous[-1]


def matches_wildcard(text, pattern):
    """Tell whether a string matches a wildcard pattern.

    Ask:
        match a string against a wildcard pattern with * and ?
        glob style matching of names, case sensitive
        does a filename match *.txt
        wildcard match
        match filename pattern wildcard

    >>> matches_wildcard("report_1.txt", "report_?.txt")
    True
    >>> matches_wildcard("A.txt", "*.csv")
    False
    >>> matches_wildcard("a.TXT", "*.txt")
    False
    """
    return fnmatch.fnmatchcase(text, pattern)


def matches_regex(text, pattern):
    r"""Tell whether a string fully matches a regular expression.

    Ask:
        check if a whole string matches a regex
        full match of a regular expression
        does the entire text match a pattern
        validate a string with a regex
        check string matches a pattern
        test a string against a regex

    >>> matches_regex("abc1", r"[a-z]+\d")
    True
    >>> matches_regex("abc1x", r"[a-z]+\d")
    False
    """
    return re.fullmatch(pattern, text) is not None


def regex_matches(text, pattern):
    r"""Return all matches of a regular expression.

    Ask:
        find all matches of a regex in a string
        all non-overlapping matches of a regular expression as strings
        re.findall wrapper that always returns the whole match
        list every part of a text that matches a pattern

    >>> regex_matches("a1 b22", r"([a-z])(\d+)")
    ['a1', 'b22']
    >>> regex_matches("x", r"\d")
    []
    """
    return [match.group() for match in re.finditer(pattern, text)]


def min_window(text, letters):
    """Return the smallest part of a string that contains all given letters.

    Ask:
        minimum window substring
        smallest substring containing all characters of another string
        shortest part of a text with all the required letters
        sliding window minimum substring that covers a pattern

    >>> min_window("ADOBECODEBANC", "ABC")
    'BANC'
    >>> min_window("a", "aa")
    ''
    >>> min_window("aa", "aa")
    'aa'
    """
    missing = Counter(letters)
    needed = len(letters)
    best = ""
    start = 0
    for end, char in enumerate(text, start=1):
        needed -= missing[char] > 0
        missing[char] -= 1
        while needed == 0:
            if not best or end - start < len(best):
                best = text[start:end]
            missing[text[start]] += 1
            needed += missing[text[start]] > 0
            start += 1
    return best


def grep(text, word):
    r"""Return the lines of a text that contain a word.

    Ask:
        find all lines of a text that contain a word
        grep for a string: matching lines with line numbers
        search a multi-line string and return (number, line) of the hits
        which lines include a given text

    >>> grep("one\ntwo\nstone", "one")
    [(1, 'one'), (3, 'stone')]
    >>> grep("", "x")
    []
    """
    return [
        (number, line)
        for number, line in enumerate(text.splitlines(), start=1)
        if word in line
    ]


def highlight(text, word):
    """Put markers around each occurrence of a word.

    Ask:
        highlight a word in a text with asterisks
        surround every occurrence of a search term with ** ignoring case
        mark the matches of a query in a string
        make the search term bold in markdown

    >>> highlight("Cat and cat", "cat")
    '**Cat** and **cat**'
    >>> highlight("a+b", "+")
    'a**+**b'
    """
    return re.sub(re.escape(word), r"**\g<0>**", text, flags=re.IGNORECASE)
