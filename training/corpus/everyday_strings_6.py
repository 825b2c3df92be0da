"""Everyday requests about strings: swapping, inserting, removing, conversions and checks."""
import string
from collections import Counter


def swap_case_of_every_second(text):
    """Return a text in which the case of every second character is swapped.

    Ask:
        swap case of every second letter
        toggle upper and lower case of each other character
        invert the case at odd indexes
        change the case of the 2nd, 4th, 6th character

    >>> swap_case_of_every_second("abCD"), swap_case_of_every_second("")
    ('aBCd', '')
    """
    return "".join(char.swapcase() if i % 2 else char for i, char in enumerate(text))


def swap_string_halves(text):
    """Return a text with its halves exchanged, a middle character staying in place.

    Ask:
        swap the first and second half of a string
        exchange the halves of a word
        second half of a string followed by the first half
        put the back half of a text in front

    >>> swap_string_halves("abcd"), swap_string_halves("abcde")
    ('cdab', 'decab')
    """
    half = len(text) // 2
    return text[len(text) - half:] + text[half:len(text) - half] + text[:half]


def swap_chars_at(text, i, j):
    """Return a text with the characters at two indices exchanged.

    Ask:
        swap two characters at given indices
        exchange the letters at index i and j of a string
        string with characters i and j swapped
        switch two positions in a string

    >>> swap_chars_at("hello", 0, 4), swap_chars_at("ab", 1, 1)
    ('oellh', 'ab')
    """
    chars = list(text)
    chars[i], chars[j] = chars[j], chars[i]
    return "".join(chars)


def replace_odd_chars(text, char):
    """Return a text with the characters at odd indices replaced.

    Ask:
        replace character at each odd index
        put a given char at every odd position of a string
        overwrite every second character
        string with the 2nd, 4th, 6th letters replaced by x

    >>> replace_odd_chars("abcde", "*"), replace_odd_chars("", "*")
    ('a*c*e', '')
    """
    return "".join(char if i % 2 else old for i, old in enumerate(text))


def insert_every_from_right(text, n, separator):
    """Return a text with a separator after every n characters counted from the right.

    Ask:
        insert character every n characters from the right
        group a string in blocks of n from the end
        thousands separators in a string of digits, n and separator given
        split a text from the back into groups of n joined by a sign

    >>> insert_every_from_right("1234567", 3, ","), insert_every_from_right("12", 3, ",")
    ('1,234,567', '12')
    """
    start = len(text) % n
    groups = [text[i:i + n] for i in range(start, len(text), n)]
    return separator.join([text[:start]] * (start > 0) + groups)


def remove_every_nth_char(text, n):
    """Return a text without every nth character.

    Ask:
        remove every third character
        drop each nth letter of a string
        delete the characters at positions n, 2n, 3n
        string without every nth char

    >>> remove_every_nth_char("abcdefg", 3), remove_every_nth_char("ab", 3)
    ('abdeg', 'ab')
    """
    return "".join(char for i, char in enumerate(text, start=1) if i % n != 0)


def keep_first_of_char(text, char):
    """Return a text without all occurrences of a character but the first.

    Ask:
        remove all occurrences of a character except the first
        keep only the first x in a string
        delete every later occurrence of a letter
        leave just one dot in the string, the first

    >>> keep_first_of_char("1.2.3.4", "."), keep_first_of_char("abc", ".")
    ('1.234', 'abc')
    """
    head, found, tail = text.partition(char)
    return head + found + tail.replace(char, "")


def squeeze_letters(text):
    """Return a text with runs of the same character reduced to one.

    Ask:
        remove adjacent duplicate letters
        collapse repeated characters in a row to a single one
        squeeze runs of equal letters in a word
        "aabbca" to "abca"

    >>> squeeze_letters("aabbca"), squeeze_letters("")
    ('abca', '')
    """
    return text[:1] + "".join(b for a, b in zip(text, text[1:]) if a != b)


def truncate_each_word(text, n):
    """Return a text whose words are cut to n characters.

    Ask:
        keep only the first n characters of each word
        shorten every word of a sentence to n letters
        cut each word to a maximum length
        abbreviate all words to n characters

    >>> truncate_each_word("hello big world", 3)
    'hel big wor'
    """
    return " ".join(word[:n] for word in text.split())


def capitalize_keep_rest(text):
    """Return a text whose words start with a capital, their rest unchanged.

    Ask:
        keep first letter of each word capital, rest unchanged
        upper case the first letter of every word without lowering the others
        title case that leaves the other letters alone
        capitalize words but keep acronyms such as USA

    >>> capitalize_keep_rest("the USA  team")
    'The USA  Team'
    """
    return " ".join(word[:1].upper() + word[1:] for word in text.split(" "))


def letters_and_spaces_only(text):
    """Return the letters and spaces of a text.

    Ask:
        keep only letters and spaces
        remove everything but letters and blanks
        strip digits and punctuation, leave spaces
        filter a string to alphabetic characters and spaces

    >>> letters_and_spaces_only("Hi, you 2!")
    'Hi you '
    """
    return "".join(char for char in text if char.isalpha() or char == " ")


def reverse_keep_spaces(text):
    """Return a text reversed except that its spaces stay where they are.

    Ask:
        reverse the order of letters but keep spaces in place
        reverse a sentence while preserving the position of the spaces
        reversed characters with blanks fixed
        mirror a string without moving its spaces

    >>> reverse_keep_spaces("ab cde"), reverse_keep_spaces("a b")
    ('ed cba', 'b a')
    """
    letters = [char for char in text if char != " "]
    return "".join(" " if char == " " else letters.pop() for char in text)


def reverse_between(text, start, end):
    """Return a text with the part from index start to index end reversed, both included.

    Ask:
        reverse string between two indices
        reverse a section of a string
        turn around the characters from position i to j
        partly reversed string

    >>> reverse_between("abcdef", 1, 3), reverse_between("abc", 0, 2)
    ('adcbef', 'cba')
    """
    return text[:start] + text[start:end + 1][::-1] + text[end + 1:]


def repeat_by_position(text):
    """Return a text in which each character is repeated as often as its position, counted from 1.

    Ask:
        repeat each char by its index
        first letter once, second twice, third three times
        multiply every character by its position
        "abc" to "abbccc"

    >>> repeat_by_position("abc"), repeat_by_position("")
    ('abbccc', '')
    """
    return "".join(char * i for i, char in enumerate(text, start=1))


def accumulate_letters(text):
    """Return the mumbled form "A-Bb-Ccc" of a text.

    Ask:
        letters repeated by position, capitalized and joined by dashes
        turn "abc" into "A-Bb-Ccc"
        accum exercise with hyphens
        each letter capitalized and repeated more and more, separated by minus signs

    >>> accumulate_letters("abcD"), accumulate_letters("")
    ('A-Bb-Ccc-Dddd', '')
    """
    return "-".join((char * i).capitalize() for i, char in enumerate(text, start=1))


def repeat_last_two(text, times=3):
    """Return the last two characters of a text repeated.

    Ask:
        repeat last two characters
        three copies of the last two letters
        take the final two chars of a string n times
        extra end of a word

    >>> repeat_last_two("hello"), repeat_last_two("hi", 2)
    ('lololo', 'hihi')
    """
    return text[-2:] * times


def upper_every_second_word(text):
    """Return a text with every second word in upper case.

    Ask:
        every second word in upper case
        uppercase the second, fourth, sixth word
        make alternate words capital letters, the first stays
        words at odd indexes in caps

    >>> upper_every_second_word("a big red fox")
    'a BIG red FOX'
    """
    return " ".join(word.upper() if i % 2 else word for i, word in enumerate(text.split()))


def mix_words(a, b):
    """Return the words of two sentences in turn.

    Ask:
        mix two strings by alternating words
        interleave the words of two sentences
        take a word of each text in turn
        combine two texts word by word

    >>> mix_words("one three five", "two four")
    'one two three four five'
    """
    first, second = a.split(), b.split()
    mixed = [word for pair in zip(first, second) for word in pair]
    length = min(len(first), len(second))
    return " ".join(mixed + first[length:] + second[length:])


def count_words_with_letter(text, letter):
    """Return how many words contain a letter, ignoring case.

    Ask:
        count words that contain a letter
        how many words of a sentence have an e
        number of words with a given character
        words including a letter, counted

    >>> count_words_with_letter("Eat the pie now", "e")
    3
    """
    return sum(1 for word in text.lower().split() if letter.lower() in word)


def count_upper_words(text):
    """Return how many words are written in capitals only.

    Ask:
        count uppercase words
        how many words are in all caps
        number of fully upper case words in a sentence
        count the shouted words

    >>> count_upper_words("NASA sent A probe")
    2
    """
    return sum(word.isupper() for word in text.split())


def count_palindromic_words(text):
    """Return how many words of a text are palindromes, ignoring case.

    Ask:
        count palindromic words
        how many words read the same backwards
        number of palindromes in a sentence
        palindrome word count

    >>> count_palindromic_words("Anna saw a radar")
    3
    """
    return sum(word == word[::-1] for word in text.lower().split())


def count_same_positions(first, second):
    """Return at how many positions two strings have the same character.

    Ask:
        count characters that are same in both strings at same positions
        number of matching positions of two strings
        how many letters agree at the same index
        position matches between two words

    >>> count_same_positions("hello", "help!"), count_same_positions("", "a")
    (3, 0)
    """
    return sum(a == b for a, b in zip(first, second))


def count_same_pairs(a, b):
    """Return at how many positions two strings have the same two characters in a row.

    Ask:
        count positions where two strings contain the same length 2 substring
        number of equal two-letter pieces at the same index in both strings
        same pairs of characters at the same place
        compare the bigrams of two words position by position

    >>> count_same_pairs("xxcaazz", "xxbaaz"), count_same_pairs("a", "a")
    (3, 0)
    """
    length = min(len(a), len(b))
    return sum(a[i:i + 2] == b[i:i + 2] for i in range(length - 1))


def longest_buildable_palindrome(text):
    """Return the length of the longest palindrome that can be built from the letters of a text.

    Ask:
        longest palindrome that can be built
        length of the longest palindrome from rearranged letters
        how long a palindrome can you make out of these characters
        palindrome building from letter counts

    >>> longest_buildable_palindrome("abccccdd"), longest_buildable_palindrome("")
    (7, 0)
    """
    pairs = sum(count // 2 for count in Counter(text).values())
    return min(2 * pairs + 1, len(text))


def first_word_alphabetically(text):
    """Return the alphabetically first word of a text, ignoring case.

    Ask:
        alphabetically first word
        which word comes first in the dictionary
        smallest word of a sentence in alphabetical order
        lexicographically first word ignoring case

    >>> first_word_alphabetically("the Big apple")
    'apple'
    """
    return min(text.split(), key=str.lower)


def last_word_alphabetically(text):
    """Return the alphabetically last word of a text, ignoring case.

    Ask:
        alphabetically last word
        which word comes last in the dictionary
        largest word of a sentence in alphabetical order
        lexicographically last word ignoring case

    >>> last_word_alphabetically("Zoo apple the")
    'Zoo'
    """
    return max(text.split(), key=str.lower)


def upper_last_word(text):
    """Return a text with its last word in upper case.

    Ask:
        last word in upper case
        uppercase only the final word of a sentence
        capitalize all letters of the last word
        sentence with a shouted last word

    >>> upper_last_word("say it loud"), upper_last_word("hey")
    ('say it LOUD', 'HEY')
    """
    head, space, last = text.rpartition(" ")
    return head + space + last.upper()


def first_letter_of_last_word(text):
    """Return the first letter of the last word of a text.

    Ask:
        first letter of last word
        initial of the surname in a full name
        first character of the final word of a sentence
        which letter does the last word start with

    >>> first_letter_of_last_word("Ada King Lovelace"), first_letter_of_last_word("x")
    ('L', 'x')
    """
    return text.split()[-1][0]


def first_letters_of_alphabet(n):
    """Return the first n letters of the alphabet as a string.

    Ask:
        first n letters of alphabet
        string of the alphabet up to the nth letter
        abc up to a length
        letters a, b, c and so on, n of them

    >>> first_letters_of_alphabet(3), first_letters_of_alphabet(0)
    ('abc', '')
    """
    return string.ascii_lowercase[:n]


def spaces(n):
    """Return a string of n spaces.

    Ask:
        string of n spaces
        make a blank string of a given length
        n blanks as a string
        padding of n space characters

    >>> spaces(3), spaces(0)
    ('   ', '')
    """
    return " " * n


def numbers_as_string(n, separator=""):
    """Return the numbers 1 to n written one after the other.

    Ask:
        string of the numbers 1 to n
        concatenate 1, 2, 3 up to n into a string
        numbers from one to n joined
        "12345" for n = 5

    >>> numbers_as_string(5), numbers_as_string(3, ", "), numbers_as_string(0)
    ('12345', '1, 2, 3', '')
    """
    return separator.join(str(i) for i in range(1, n + 1))


def even_digits_of(text):
    """Return the even digits of a text as a string.

    Ask:
        string of the even digits
        keep only the even digits of a string
        extract 0, 2, 4, 6 and 8 from a text
        even digits that occur in a string

    >>> even_digits_of("a12b40c7")
    '240'
    """
    return "".join(char for char in text if char in "02468")


def lowercase_letter_set(text):
    """Return the set of letters of a text in lower case.

    Ask:
        string to set of lowercase letters
        which letters does a text use, as a set
        set of the distinct letters ignoring case
        unique lowercase letters of a string

    >>> sorted(lowercase_letter_set("Hi, hI 2"))
    ['h', 'i']
    """
    return {char.lower() for char in text if char.isalpha()}


def words_without_punctuation(text):
    """Return the words of a text without punctuation at their ends.

    Ask:
        string to list of words without punctuation
        split a sentence into words and strip commas and dots
        list of clean words
        words of a text, punctuation at the edges removed

    >>> words_without_punctuation("Hello, (big) world - it's me!")
    ['Hello', 'big', 'world', "it's", 'me']
    """
    words = (word.strip(string.punctuation) for word in text.split())
    return [word for word in words if word]


def parse_int_tuple(text):
    """Return a tuple of ints from a text such as "(1, 2, 3)".

    Ask:
        string to tuple of ints
        parse "(1, 2, 3)" into a tuple
        convert a comma separated string to a tuple of integers
        text "1,2,3" to tuple

    >>> parse_int_tuple("(1, -2, 3)"), parse_int_tuple("4,5"), parse_int_tuple("()")
    ((1, -2, 3), (4, 5), ())
    """
    return tuple(int(part) for part in text.strip("() ").split(",") if part.strip())


def parse_number_or_none(text):
    """Return the text as an int or float, None if it is no number.

    Ask:
        string to number or None
        convert a text to int if possible, else float, else None
        parse a number without raising
        to number, None for invalid input

    >>> parse_number_or_none("12"), parse_number_or_none("-1.5"), parse_number_or_none("x")
    (12, -1.5, None)
    """
    for convert in (int, float):
        try:
            return convert(text)
        except ValueError:
            pass
    return None


def more_vowels_than_consonants(text):
    """Return whether a text has more vowels than consonants.

    Ask:
        string has more vowels than consonants
        are there more vowels than other letters
        vowels outnumber consonants
        compare the number of vowels and consonants in a word

    >>> more_vowels_than_consonants("aorta"), more_vowels_than_consonants("bead")
    (True, False)
    >>> more_vowels_than_consonants("tree")
    False
    """
    letters = [char for char in text.lower() if char.isalpha()]
    vowels = sum(char in "aeiou" for char in letters)
    return vowels > len(letters) - vowels


def has_even_length(text):
    """Return whether a text has an even number of characters.

    Ask:
        string has even length
        is the length of a string even
        even number of characters check
        true if len is divisible by two

    >>> has_even_length("ab"), has_even_length("abc"), has_even_length("")
    (True, False, True)
    """
    return len(text) % 2 == 0


def halves_equal(text):
    """Return whether a text consists of two identical halves.

    Ask:
        string has two identical halves
        is a string some word written twice
        first half equals second half of a string
        doubled string check

    >>> halves_equal("hoho"), halves_equal("hohx"), halves_equal("aaa")
    (True, False, False)
    """
    half = len(text) // 2
    return len(text) % 2 == 0 and text[:half] == text[half:]


def halves_have_equal_vowels(text):
    """Return whether both halves of a text of even length have the same number of vowels.

    Ask:
        do both halves of a string have the same number of vowels
        string halves are alike in vowels
        compare vowel counts of the first and second half
        equal vowels left and right

    >>> halves_have_equal_vowels("book"), halves_have_equal_vowels("textbook")
    (True, False)
    """
    def vowels(part):
        return sum(char in "aeiou" for char in part.lower())

    half = len(text) // 2
    return vowels(text[:half]) == vowels(text[half:])


def ends_with_digit(text):
    """Return whether the last character of a text is a digit.

    Ask:
        string ends with digit
        is the last character a number
        check that a text ends in a numeral
        final char is 0 to 9

    >>> ends_with_digit("abc1"), ends_with_digit("1abc"), ends_with_digit("")
    (True, False, False)
    """
    return text[-1:].isdigit()


def starts_with_digit(text):
    """Return whether the first character of a text is a digit.

    Ask:
        string starts with digit
        is the first character a number
        check that a text begins with a numeral
        leading digit check for a string

    >>> starts_with_digit("1abc"), starts_with_digit("abc1"), starts_with_digit("")
    (True, False, False)
    """
    return text[:1].isdigit()


def is_digits_of_length(text, n):
    """Return whether a text consists of exactly n digits.

    Ask:
        string is all digits and has length n
        check for a code of n digits
        is a text exactly n digits long and numeric
        n digit number string check

    >>> [is_digits_of_length(text, 4) for text in ("0123", "123", "12a4")]
    [True, False, False]
    """
    return len(text) == n and text.isdecimal()


def has_palindrome_of_three(text):
    """Return whether a text contains a palindrome of three characters.

    Ask:
        string contains a palindrome of length 3
        is there an "aba" pattern in a string
        three letter palindrome inside a word
        same letter two places apart

    >>> [has_palindrome_of_three(text) for text in ("xabay", "abc", "aab")]
    [True, False, False]
    """
    return any(a == b for a, b in zip(text, text[2:]))


def equal_ignoring_case_and_spaces(a, b):
    """Return whether two texts are equal apart from case and whitespace.

    Ask:
        string compare ignoring case and spaces
        are two strings the same without looking at blanks and capitals
        compare texts case-insensitively without whitespace
        loose string equality

    >>> equal_ignoring_case_and_spaces("New York", " newyork")
    True
    >>> equal_ignoring_case_and_spaces("a", "b")
    False
    """
    def clean(text):
        return "".join(text.split()).lower()

    return clean(a) == clean(b)


def is_surrounded_by(text, char):
    """Return whether every occurrence of a letter has the given character on both sides.

    Ask:
        is every letter surrounded by plus signs
        check that each letter has a + on both sides
        all letters in a string are between two given symbols
        simple symbols check for surrounded letters

    >>> [is_surrounded_by(text, "+") for text in ("+d+=3=+s+", "+d===+a+", "a+")]
    [True, False, False]
    """
    padded = f" {text} "
    return all(
        padded[i - 1] == padded[i + 1] == char
        for i in range(1, len(padded) - 1)
        if padded[i].isalpha()
    )


def count_between(text, start, end):
    """Return how many characters stand between the first start and the next end character.

    Ask:
        number of characters between two markers
        how many letters are between the first x and the next y
        length of the text between two characters
        count of chars from an opening to a closing sign

    >>> count_between("a[bcd]e", "[", "]")
    3
    """
    first = text.index(start) + 1
    return text.index(end, first) - first


def count_blocks_of(text, char):
    """Return how many runs of a character a text has.

    Ask:
        how often does a run of a letter occur
        number of runs of a character in a string
        how many blocks of x are in a text
        count groups of a repeated letter

    >>> count_blocks_of("aabaa a", "a"), count_blocks_of("b", "a")
    (3, 0)
    """
    return sum(a == char != b for a, b in zip(text, text[1:] + " "))
