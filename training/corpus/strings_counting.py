"""Counting characters, letters, words and substrings."""
import re
import string
import unicodedata
from collections import Counter


def count_vowels(text):
    """Count the vowels of a string.

    Ask:
        count the vowels in a string
        number of vowels in a text
        function that returns how many a, e, i, o, u are in a word, upper or lower case
        how many vowels does a sentence have

    >>> count_vowels("Hello World")
    3
    >>> count_vowels("AEIOU")
    5
    >>> count_vowels("xyz")
    0
    """
    return sum(char in "aeiou" for char in text.lower())


def count_vowels_loop(text):
    """Count the vowels of a string with a loop.

    Ask:
        count vowels with a for loop
        loop through a string and count the vowels
        vowel counter with a loop and an if
        count vowels step by step for beginners

    >>> count_vowels_loop("Hello World")
    3
    >>> count_vowels_loop("")
    0
    """
    count = 0
    for char in text:
        if char.lower() in "aeiou":
            count += 1
    return count


def count_consonants(text):
    """Count the consonants of a string.

    Ask:
        count the consonants in a string
        number of consonants in a text
        how many letters of a word are not vowels
        function that counts consonant letters, ignoring digits and spaces
        count consonants in a string
        number of consonants in a word

    >>> count_consonants("Hello World 1!")
    7
    >>> count_consonants("aei")
    0
    """
    return sum(char.isalpha() and char not in "aeiou" for char in text.lower())


def count_vowels_and_consonants(text):
    """Count the vowels and the consonants of a string.

    Ask:
        count vowels and consonants in a string
        number of vowels and number of consonants as a tuple
        how many vowels and consonants are in a word
        return both vowel count and consonant count
        function that takes a sentence and returns the number of vowels and consonants
        number of vowels and consonants of a text

    >>> count_vowels_and_consonants("Hello World 1!")
    (3, 7)
    >>> count_vowels_and_consonants("")
    (0, 0)
    """
    letters = [char for char in text.lower() if char.isalpha()]
    vowels = sum(char in "aeiou" for char in letters)
    return vowels, len(letters) - vowels


def vowel_counts(text):
    """Return how often each vowel occurs in a string.

    Ask:
        count each vowel in a string
        frequency of every vowel as a dictionary
        how many a, e, i, o and u does a text contain, separately
        dictionary with vowels as keys and counts as values
        count each vowel in a text separately
        dictionary with the number of a, e, i, o and u
        count of each vowel as dict
        how often does every vowel occur

    >>> vowel_counts("Banana bee")
    {'a': 3, 'e': 2, 'i': 0, 'o': 0, 'u': 0}
    """
    text = text.lower()
    return {vowel: text.count(vowel) for vowel in "aeiou"}


def count_char(text, char):
    """Count how often a character occurs in a string.

    Ask:
        count a character in a string
        how many times does a letter occur in a text
        number of occurrences of a char in a string
        function that takes a string and a character and returns the count
        count occurrences of a character in a string
        how many times does a letter occur in a string
        frequency of one character in a string

    >>> count_char("banana", "a")
    3
    >>> count_char("", "a")
    0
    """
    return text.count(char)


def count_char_loop(text, char):
    """Count how often a character occurs in a string with a loop.

    Ask:
        count occurrences of a character without using count
        count a letter in a string with a for loop
        loop through a string to count a specific character
        character counter using a loop

    >>> count_char_loop("banana", "a")
    3
    >>> count_char_loop("", "a")
    0
    """
    count = 0
    for c in text:
        if c == char:
            count += 1
    return count


def count_letter(text, letter):
    """Count a letter in a string, ignoring case.

    Ask:
        count a letter in a string ignoring case
        case insensitive count of a character
        how many times does a letter appear, upper or lower case
        number of occurrences of a character regardless of case

    >>> count_letter("Banana A", "A")
    4
    >>> count_letter("xyz", "a")
    0
    """
    return text.lower().count(letter.lower())


def count_substring(text, sub):
    """Count how often a substring occurs without overlaps.

    Ask:
        count a substring in a string
        how many times does a substring occur in a text, not overlapping
        number of non-overlapping occurrences of a word part
        count how often one string is found in another
        count how many times a substring appears in a string
        count occurrences of a substring in a string
        number of occurrences of a word in a string
        count non-overlapping occurrences of a substring

    >>> count_substring("banana", "an")
    2
    >>> count_substring("aaa", "aa")
    1
    """
    return text.count(sub)


def count_overlapping(text, sub):
    """Count how often a substring occurs, overlaps included.

    Ask:
        count overlapping occurrences of a substring
        how many times does a substring occur, overlapping matches too
        number of positions where a pattern matches in a string
        count "aa" in "aaa" as two
        count how many times a substring appears in a string including overlapping
        count occurrences of a substring with overlaps
        number of times a pattern occurs in a string, overlaps allowed

    >>> count_overlapping("aaa", "aa")
    2
    >>> count_overlapping("banana", "ana")
    2
    >>> count_overlapping("abc", "x")
    0
    """
    return sum(text.startswith(sub, i) for i in range(len(text)))


def char_frequency(text):
    """Return how often each character occurs in a string.

    Ask:
        count the characters of a string
        character frequency
        dictionary with the number of times every character appears
        function that returns a dict of letter counts for a text
        how often does each char occur in a string
        count occurrences of each character in a string
        count how often each character occurs in a string
        character frequency of a string as a dictionary
        count the frequency of each character in a string
        count the number of occurrences of every letter in a string and return a dict
        dictionary with characters as keys and their counts as values
        how many times does each character appear in a string
        character count dictionary
        count letters in a string and store them in a dictionary

    >>> char_frequency("hello")
    {'h': 1, 'e': 1, 'l': 2, 'o': 1}
    >>> char_frequency("")
    {}
    """
    counts = {}
    for char in text:
        counts[char] = counts.get(char, 0) + 1
    return counts


def char_counter(text):
    """Return how often each character occurs in a string, with Counter.

    Ask:
        character frequency using Counter
        count the letters of a string with collections.Counter
        frequency of chars in a text via Counter
        use Counter to tally the characters of a string

    >>> char_counter("hello")
    Counter({'l': 2, 'h': 1, 'e': 1, 'o': 1})
    >>> char_counter("")
    Counter()
    """
    return Counter(text)


def letter_frequency(text):
    """Return how often each letter occurs, ignoring case and other characters.

    Ask:
        letter frequency ignoring case
        count only the letters of a text, not spaces and punctuation
        frequency of alphabet letters in a sentence as a dictionary
        letter histogram, upper and lower case counted together
        letter frequency of a text ignoring case
        count each letter of the alphabet in a text
        how many times does each letter of the alphabet occur in a text

    >>> letter_frequency("Hi, hi!")
    {'h': 2, 'i': 2}
    >>> letter_frequency("12")
    {}
    """
    return dict(Counter(char for char in text.lower() if char.isalpha()))


def most_common_char(text):
    """Return the most frequent character of a string.

    Ask:
        most frequent character in a string
        most common letter of a word
        which character occurs most often in a text
        character with the highest frequency
        max occurring char
        most common letter in a string
        which character appears most often in a string
        find the character that occurs the most

    >>> most_common_char("banana")
    'a'
    >>> most_common_char("xyy")
    'y'
    """
    return Counter(text).most_common(1)[0][0]


def most_common_chars(text, n):
    """Return the n most frequent characters with their counts.

    Ask:
        top n most frequent characters with counts
        n most common letters of a string
        characters ordered by frequency, first n
        list of (char, count) for the most frequent chars
        top n most frequent characters
        three most common letters of a text
        character frequency sorted by count

    >>> most_common_chars("banana", 2)
    [('a', 3), ('n', 2)]
    >>> most_common_chars("", 2)
    []
    """
    return Counter(text).most_common(n)


def least_common_char(text):
    """Return the least frequent character of a string.

    Ask:
        least frequent character in a string
        rarest letter of a text
        character with the lowest number of occurrences
        which char occurs least often, the first one if tied

    >>> least_common_char("aabcc")
    'b'
    >>> least_common_char("zxxyy")
    'z'
    """
    return min(text, key=text.count)


def count_words(text):
    """Count the words of a string.

    Ask:
        count the words in a string
        number of words in a sentence
        word count of a text
        how many words does a string contain
        count words in a text
        count the number of words in a sentence
        word count of a string
        return the number of words in a text
        how many words are in this string
        number of segments in string
        how many words does a string have

    >>> count_words("the quick  brown fox")
    4
    >>> count_words("  ")
    0
    """
    return len(text.split())


def count_word(text, word):
    """Count how often a word occurs in a text, ignoring case.

    Ask:
        count how often a word occurs in a text
        number of times a given whole word appears in a sentence, case insensitive
        occurrences of a word in a string, not as part of other words
        how many times is a word used in a paragraph
        count how many times a word occurs in a sentence
        occurrences of a given word in a text, whole words only

    >>> count_word("The cat and the catalog. THE end", "the")
    3
    >>> count_word("cat's cat", "dog")
    0
    """
    words = re.findall(r"\w+", text.lower())
    return words.count(word.lower())


def word_counts(text):
    """Return how often each word occurs in a string.

    Ask:
        count how often each word occurs in a string
        word count as a dictionary, words split at white space
        dictionary of words and their counts
        tally the words of a sentence with a dict
        count how often every word appears in a sentence

    >>> word_counts("a b a")
    {'a': 2, 'b': 1}
    >>> word_counts("")
    {}
    """
    counts = {}
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1
    return counts


def count_letters(text):
    """Count the letters of a string.

    Ask:
        count the letters in a string
        number of alphabetic characters in a text
        how many letters does a string contain, not digits or spaces
        count only alphabetic characters
        count alphabetic characters in a string

    >>> count_letters("abc 12 é!")
    4
    >>> count_letters("12")
    0
    """
    return sum(char.isalpha() for char in text)


def count_digits_in(text):
    """Count the digits of a string.

    Ask:
        count the digits in a string
        number of numeric characters in a text
        how many digits does a string contain
        count only the numbers 0-9 in a str
        number of digits in a text

    >>> count_digits_in("a1b22")
    3
    >>> count_digits_in("abc")
    0
    """
    return sum(char.isdigit() for char in text)


def count_letters_and_digits(text):
    """Count the letters and the digits of a string.

    Ask:
        count letters and digits in a string
        number of letters and number of digits of a sentence
        how many letters and how many digits as a tuple
        calculate the number of letters and digits in a text
        number of letters and number of digits in a sentence

    >>> count_letters_and_digits("hello 123!")
    (5, 3)
    >>> count_letters_and_digits("")
    (0, 0)
    """
    letters = sum(char.isalpha() for char in text)
    digits = sum(char.isdigit() for char in text)
    return letters, digits


def count_uppercase(text):
    """Count the upper case letters of a string.

    Ask:
        count the uppercase letters in a string
        number of capital letters in a text
        how many capitals does a string have
        count uppercase characters

    >>> count_uppercase("Hello World!")
    2
    >>> count_uppercase("abc")
    0
    """
    return sum(char.isupper() for char in text)


def count_lowercase(text):
    """Count the lower case letters of a string.

    Ask:
        count the lowercase letters in a string
        number of small letters in a text
        how many lower case characters does a string have
        count lowercase characters

    >>> count_lowercase("Hello World!")
    8
    >>> count_lowercase("ABC")
    0
    """
    return sum(char.islower() for char in text)


def count_case(text):
    """Count the upper and lower case letters of a string.

    Ask:
        count upper and lower case letters in a string
        number of capitals and number of small letters
        how many uppercase and how many lowercase letters, returned as a tuple
        return the upper count and the lower count of a text
        count uppercase and lowercase letters
        number of upper and lower case letters in a string
        count capital and small letters in a sentence

    >>> count_case("Hello World 1")
    (2, 8)
    >>> count_case("")
    (0, 0)
    """
    upper = sum(char.isupper() for char in text)
    lower = sum(char.islower() for char in text)
    return upper, lower


def count_spaces(text):
    r"""Count the spaces of a string.

    Ask:
        count the spaces in a string
        number of blanks in a text
        how many space characters are there in a sentence
        count whitespace characters in a string, tabs and newlines too
        count the number of spaces in a string
        how many blanks does a string contain

    >>> count_spaces("a b\tc\n")
    3
    >>> count_spaces("abc")
    0
    """
    return sum(char.isspace() for char in text)


def count_punctuation(text):
    """Count the punctuation characters of a string.

    Ask:
        count the punctuation marks in a string
        number of punctuation characters in a text
        how many commas, periods and other punctuation are in a sentence
        count punctuation using string.punctuation

    >>> count_punctuation("Hi, you! (ok)")
    4
    >>> count_punctuation("abc")
    0
    """
    return sum(char in string.punctuation for char in text)


def count_special(text):
    """Count the characters that are neither letters, digits nor white space.

    Ask:
        count the special characters in a string
        number of characters that are not letters, digits or spaces
        how many symbols does a text have
        count non-alphanumeric characters except whitespace

    >>> count_special("a1 b_c!é")
    2
    >>> count_special("abc 1")
    0
    """
    return sum(not char.isalnum() and not char.isspace() for char in text)


def char_classes(text):
    """Count the kinds of characters in a string.

    Ask:
        count letters, digits, spaces and other characters in a string
        character statistics of a text as a dictionary
        how many letters, digits, blanks and symbols are there
        classify the characters of a string and count each class
        count letters, digits and special characters in a string
        count uppercase, lowercase, digits and other characters

    >>> char_classes("ab 1!")
    {'letters': 2, 'digits': 1, 'spaces': 1, 'others': 1}
    >>> char_classes("")
    {'letters': 0, 'digits': 0, 'spaces': 0, 'others': 0}
    """
    counts = {"letters": 0, "digits": 0, "spaces": 0, "others": 0}
    for char in text:
        if char.isalpha():
            counts["letters"] += 1
        elif char.isdigit():
            counts["digits"] += 1
        elif char.isspace():
            counts["spaces"] += 1
        else:
            counts["others"] += 1
    return counts


def count_unique_chars(text):
    """Count the distinct characters of a string.

    Ask:
        count the distinct characters in a string
        number of unique characters
        how many different letters does a word have
        count unique chars of a text
        count unique characters in a string
        number of distinct characters in a string

    >>> count_unique_chars("banana")
    3
    >>> count_unique_chars("")
    0
    """
    return len(set(text))


def count_unique_words(text):
    """Count the distinct words of a text, ignoring case.

    Ask:
        count the unique words in a text
        number of different words in a sentence, case insensitive
        vocabulary size of a string
        how many distinct words does a paragraph have
        count unique words in a text
        number of distinct words in a string

    >>> count_unique_words("The cat the dog")
    3
    >>> count_unique_words("")
    0
    """
    return len(set(text.lower().split()))


def count_lines(text):
    r"""Count the lines of a string.

    Ask:
        count the lines in a string
        number of lines of a multi-line text
        how many lines does a string have
        line count of a text with newlines
        count the lines of a string
        how many lines does a text have

    >>> count_lines("a\nb\n")
    2
    >>> count_lines("")
    0
    >>> count_lines("a")
    1
    """
    return len(text.splitlines())


def count_sentences(text):
    """Count the sentences of a text.

    Ask:
        count the sentences in a text
        number of sentences ending with . ! or ?
        how many sentences does a paragraph have
        sentence counter
        count sentences in a paragraph
        count the number of sentences in a text
        how many sentences are in a paragraph
        number of sentences in a string

    >>> count_sentences("Hi there! How are you... Fine?")
    3
    >>> count_sentences("")
    0
    """
    return len(re.findall(r"[^.!?]+[.!?]+", text))


def text_stats(text):
    r"""Count lines, words and characters of a text.

    Ask:
        count lines, words and characters in a text
        like wc: number of lines, words and chars
        text statistics as a tuple of lines, words, characters
        word count utility for a string
        count lines words and characters
        number of characters, words and lines of a text

    >>> text_stats("one two\nthree\n")
    (2, 3, 14)
    >>> text_stats("")
    (0, 0, 0)
    """
    return len(text.splitlines()), len(text.split()), len(text)


def count_without_spaces(text):
    r"""Count the characters of a string without spaces.

    Ask:
        count characters without spaces
        length of a string not counting whitespace
        number of non-space characters in a text
        how many characters are there excluding blanks
        count letters without spaces
        length of a string not counting blanks

    >>> count_without_spaces("a b\tc")
    3
    >>> count_without_spaces(" ")
    0
    """
    return sum(not char.isspace() for char in text)


def duplicate_chars(text):
    """Return the characters that occur more than once.

    Ask:
        find the duplicate characters in a string
        letters that appear more than once in a word
        repeated characters of a text in order of appearance
        which characters occur at least two times
        find duplicate characters in a string
        characters that appear more than once in a string
        repeated characters of a string
        list duplicates in a string

    >>> duplicate_chars("programming")
    ['r', 'g', 'm']
    >>> duplicate_chars("abc")
    []
    """
    return [char for char, count in Counter(text).items() if count > 1]


def chars_once(text):
    """Return the characters that occur exactly once.

    Ask:
        find the unique characters in a string
        letters that appear only once in a word
        characters of a text without any repetition
        which characters occur exactly one time
        characters that appear exactly once in a string
        list the unique (non repeating) characters
        keep only characters that appear once

    >>> chars_once("programming")
    ['p', 'o', 'a', 'i', 'n']
    >>> chars_once("aa")
    []
    """
    return [char for char, count in Counter(text).items() if count == 1]


def repeated_words(text):
    """Return the words that occur more than once, ignoring case.

    Ask:
        find repeated words in a sentence
        duplicate words of a text
        words used more than once, case insensitive
        which words of a string are repeated
        words that occur more than once in a text
        duplicate words in a sentence

    >>> repeated_words("the cat saw The dog and the cat")
    ['the', 'cat']
    >>> repeated_words("a b")
    []
    """
    counts = Counter(text.lower().split())
    return [word for word, count in counts.items() if count > 1]


def count_words_of_length(text, n):
    """Count the words with n letters.

    Ask:
        count the words of length n in a sentence
        how many words have exactly n letters
        number of words in a text with a given length
        count words by a given number of characters
        count of words with exactly 3 letters

    >>> count_words_of_length("the cat sat down", 3)
    3
    >>> count_words_of_length("", 3)
    0
    """
    return sum(len(word) == n for word in text.split())


def word_length_counts(text):
    """Return how many words there are of each length.

    Ask:
        count words by length
        distribution of word lengths in a text
        histogram of word lengths as a dictionary
        how many words of each length does a sentence have
        count words by their length
        how many words of each length are there
        dict of word lengths to number of words
        how many words of each length are in a sentence

    >>> word_length_counts("a bb cc ddd")
    {1: 1, 2: 2, 3: 1}
    >>> word_length_counts("")
    {}
    """
    return dict(Counter(len(word) for word in text.split()))


def char_runs(text):
    """Count the runs of equal characters.

    Ask:
        count consecutive repeated characters in a string
        run lengths of the characters of a string as tuples
        number of times each character is repeated in a row
        "aabc" to [("a", 2), ("b", 1), ("c", 1)]
        consecutive character counts
        list of (char, run length) pairs

    >>> char_runs("aabca")
    [('a', 2), ('b', 1), ('c', 1), ('a', 1)]
    >>> char_runs("")
    []
    """
    runs = []
    for char in text:
        if runs and runs[-1][0] == char:
            runs[-1] = (char, runs[-1][1] + 1)
        else:
            runs.append((char, 1))
    return runs


def longest_char_run(text):
    """Return the longest run of the same character.

    Ask:
        longest run of the same character in a string
        longest block of repeated letters
        find the longest streak of identical characters in a text
        substring made of one repeated char with maximal length
        longest streak of the same letter
        longest repeated char in a row

    >>> longest_char_run("aabbbc")
    'bbb'
    >>> longest_char_run("")
    ''
    >>> longest_char_run("ab")
    'a'
    """
    best = current = ""
    for char in text:
        current = current + char if char in current else char
        if len(current) > len(best):
            best = current
    return best


def uppercase_ratio(text):
    """Return the fraction of letters that are upper case.

    Ask:
        fraction of uppercase letters in a string
        how much of a text is written in capitals, as a ratio
        ratio of capital letters to all letters
        detect shouting: share of upper case letters

    >>> uppercase_ratio("ABcd1")
    0.5
    >>> uppercase_ratio("12")
    0.0
    """
    letters = [char for char in text if char.isalpha()]
    if not letters:
        return 0.0
    return sum(char.isupper() for char in letters) / len(letters)


def char_percentage(text, char):
    """Return the percentage of characters that are a given letter.

    Ask:
        percentage of a letter in a string
        what percent of the characters of a text is a given character
        share of a char in a string in percent, rounded to 2 decimals
        how common is a character in percent

    >>> char_percentage("banana", "a")
    50.0
    >>> char_percentage("abc", "a")
    33.33
    >>> char_percentage("", "a")
    0.0
    """
    if not text:
        return 0.0
    return round(100 * text.count(char) / len(text), 2)


def print_char_histogram(text):
    """Print a histogram of the characters of a string.

    Ask:
        print a histogram of the letters in a string
        show character counts as rows of stars
        text bar chart of character frequencies, sorted by character
        display how often each character occurs with asterisks

    >>> print_char_histogram("banana")
    a: ***
    b: *
    n: **
    """
    for char, count in sorted(Counter(text).items()):
        print(f"{char}: {'*' * count}")


def hamming_distance(a, b):
    """Return the number of different characters at the same positions.

    Ask:
        hamming distance of two strings
        number of positions where two strings differ
        count the mismatched characters of two equal-length strings
        how many letters have to be changed between two words of equal length
        how many characters differ between two strings
        count differing positions of two equally long strings
        hamming distance between two strings
        number of positions at which two strings differ
        count different characters of two equally long texts
        hamming distance, error for different lengths
        hamming distance

    >>> hamming_distance("karolin", "kathrin")
    3
    >>> hamming_distance("", "")
    0
    >>> hamming_distance("a", "ab")
    Traceback (most recent call last):
        ...
    ValueError: strings must have the same length
    """
    if len(a) != len(b):
        raise ValueError("strings must have the same length")
    return sum(x != y for x, y in zip(a, b))


def count_common_chars(a, b):
    """Count the common characters of two strings.

    Ask:
        count the common characters of two strings
        number of letters two words share, with repetition
        how many characters do two strings have in common
        size of the multiset intersection of two texts
        number of common characters in two strings

    >>> count_common_chars("hello", "yellow")
    4
    >>> count_common_chars("a", "b")
    0
    """
    return (Counter(a) & Counter(b)).total()


def count_emojis(text):
    """Count the emoji and other symbols outside letters in a string.

    Ask:
        count the emojis in a string
        number of emoji characters in a message
        how many symbols of unicode category So does a text contain
        emoji counter

    >>> count_emojis("hi 😀👍!")
    2
    >>> count_emojis("abc")
    0
    """
    return sum(unicodedata.category(char) == "So" for char in text)


def count_syllables(word):
    """Return the number of syllables of a word, estimated from vowel groups.

    Ask:
        count the syllables of a word
        estimate the number of syllables from groups of vowels
        syllable counter for english words
        how many syllables does a word have, silent e not counted

    >>> count_syllables("banana")
    3
    >>> count_syllables("cake")
    1
    >>> count_syllables("the")
    1
    """
    word = word.lower()
    count = len(re.findall(r"[aeiouy]+", word))
    if word.endswith("e") and not word.endswith("le") and count > 1:
        count -= 1
    return max(count, 1)


def count_adjacent_repeats(text):
    """Return how many characters must be deleted so that no neighbours are equal.

    Ask:
        count deletions needed so no two adjacent characters are equal
        minimum removals to make neighbouring characters different
        number of characters equal to the previous one
        how many letters repeat the letter before them

    >>> count_adjacent_repeats("aaabb")
    3
    >>> count_adjacent_repeats("abab")
    0
    """
    return sum(a == b for a, b in zip(text, text[1:]))
