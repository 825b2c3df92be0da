"""Everyday requests about strings and words: first and last matches, checks and counts."""
import string
from collections import Counter


def average_word_length_of(text):
    """Return the average length of the words of a sentence.

    Ask:
        average length of the words in a sentence
        mean number of letters per word
        average word size of a text, 0 for no words
        how long are the words of a sentence on average

    >>> average_word_length_of("to be here"), average_word_length_of("")
    (2.6666666666666665, 0)
    """
    words = text.split()
    return sum(map(len, words)) / len(words) if words else 0


def count_starting_with_vowel(strings):
    """Return how many strings start with a vowel.

    Ask:
        count how many strings start with a vowel
        count of strings that start with a vowel
        number of words in a list beginning with a, e, i, o or u
        how many names begin with a vowel

    >>> count_starting_with_vowel(["apple", "Egg", "pear", ""])
    2
    """
    return sum(1 for word in strings if word[:1].lower() in set("aeiou"))


def longest_word_last(text):
    """Return the longest word, the last one if several are equally long.

    Ask:
        longest word, the last one if tie
        longest word of a sentence, prefer the later one on ties
        last of the longest words
        longest word where the last wins

    >>> longest_word_last("one two three seven")
    'seven'
    >>> longest_word_last("")
    ''
    """
    longest = ""
    for word in text.split():
        if len(word) >= len(longest):
            longest = word
    return longest


def all_shortest(strings):
    """Return all strings of the smallest length.

    Ask:
        shortest strings of a list
        all shortest words, ties included
        every string with the minimum length
        which words have the fewest letters

    >>> all_shortest(["ab", "c", "d", "efg"]), all_shortest([])
    (['c', 'd'], [])
    """
    shortest = min(map(len, strings), default=0)
    return [word for word in strings if len(word) == shortest]


def words_with_more_vowels(text, n):
    """Return the words with more than n vowels.

    Ask:
        words with more than 3 vowels
        words that contain more than n vowels
        filter the words of a sentence by vowel count
        keep words having over k vowels

    >>> words_with_more_vowels("banana queue tree", 2)
    ['banana', 'queue']
    """
    return [
        word for word in text.split()
        if sum(char in "aeiou" for char in word.lower()) > n
    ]


def total_length_of_long_words(text, n):
    """Return the sum of the lengths of the words longer than n.

    Ask:
        sum of the lengths of the words longer than 3
        total letters in words with more than n letters
        add up the length of every word longer than k
        how many characters do the long words have together

    >>> total_length_of_long_words("the quick brown fox", 3)
    10
    """
    return sum(len(word) for word in text.split() if len(word) > n)


def swap_ends_of_words(text):
    """Return a text whose words have their first and last character swapped.

    Ask:
        swap first and last character of every word
        exchange the first and the last letter of each word in a sentence
        swap the outer letters of all words
        each word with its end letters exchanged

    >>> swap_ends_of_words("hello a world")
    'oellh a dorlw'
    """
    def swap(word):
        if len(word) < 2:
            return word
        return word[-1] + word[1:-1] + word[0]

    return " ".join(swap(word) for word in text.split(" "))


def capitalize_every_other_word(text):
    """Return a text whose first, third, fifth word and so on are in upper case.

    Ask:
        upper case every other word
        make every second word of a sentence uppercase starting with the first
        alternate words in capitals and small letters
        shout every other word

    >>> capitalize_every_other_word("one two three four")
    'ONE two THREE four'
    """
    return " ".join(
        word.upper() if index % 2 == 0 else word for index, word in enumerate(text.split())
    )


def digits_to_squares(text):
    """Return a text in which every digit is replaced by its square.

    Ask:
        replace every digit with its square in a string
        square each digit that occurs in a text
        substitute the digits of a string by their squares
        "a3" becomes "a9"

    >>> digits_to_squares("a3 b4!")
    'a9 b16!'
    """
    return "".join(str(int(char) ** 2) if char in "0123456789" else char for char in text)


def initials_upper(text):
    """Return the first letters of the words in upper case.

    Ask:
        string of the first letters of each word uppercased
        upper case initials of a phrase without dots
        first letter of every word joined in capitals
        take the first characters of the words as capital letters

    >>> initials_upper("as soon  as possible")
    'ASAP'
    """
    return "".join(word[0].upper() for word in text.split())


def starts_and_ends_with_vowel(text):
    """Return whether a text starts and ends with a vowel.

    Ask:
        does the string start and end with a vowel
        first and last letter are vowels
        check that a word begins and ends in a vowel
        word whose both ends are vowels

    >>> starts_and_ends_with_vowel("Amigo"), starts_and_ends_with_vowel("tree")
    (True, False)
    >>> starts_and_ends_with_vowel("")
    False
    """
    return bool(text) and text[0].lower() in "aeiou" and text[-1].lower() in "aeiou"


def words_with_same_ends(text):
    """Return the words that start and end with the same letter.

    Ask:
        words that start and end with the same letter
        words whose first and last letters are equal
        filter words by equal first and last character
        find words with matching ends ignoring case

    >>> words_with_same_ends("Anna saw a dog")
    ['Anna', 'a']
    """
    return [word for word in text.split() if word[0].lower() == word[-1].lower()]


def count_words_with_same_ends(words):
    """Return how many strings of a list have equal first and last characters.

    Ask:
        count the strings whose first and last characters are the same
        number of words of a list that start and end alike
        how many strings of length 2 or more have the same first and last letter
        count strings with matching ends

    >>> count_words_with_same_ends(["aba", "xyz", "11", "a", ""])
    2
    """
    return sum(1 for word in words if len(word) >= 2 and word[0] == word[-1])


def has_repeated_word(text):
    """Return whether a word appears more than once, ignoring case.

    Ask:
        does any word appear twice in the sentence
        check if a text has duplicate words
        are there repeated words in a sentence
        true if some word occurs more than once

    >>> has_repeated_word("The cat saw the dog"), has_repeated_word("one two")
    (True, False)
    """
    words = text.lower().split()
    return len(set(words)) < len(words)


def first_repeated_word(text):
    """Return the first word that appears a second time, or None.

    Ask:
        first word that appears twice
        first repeated word of a sentence
        which word is the first to occur again
        find the first duplicate word

    >>> first_repeated_word("he had had he")
    'had'
    >>> first_repeated_word("one two") is None
    True
    """
    seen = set()
    for word in text.split():
        if word in seen:
            return word
        seen.add(word)
    return None


def first_uppercase(text):
    """Return the first uppercase letter of a text, or None.

    Ask:
        first capital letter in a string
        find the first uppercase letter
        return the first character that is upper case
        which capital comes first in the text

    >>> first_uppercase("geekFor"), first_uppercase("abc")
    ('F', None)
    """
    return next((char for char in text if char.isupper()), None)


def first_uppercase_index(text):
    """Return the index of the first uppercase letter, -1 if there is none.

    Ask:
        position of the first uppercase letter
        index of the first capital letter in a string
        where is the first upper case character
        location of the first capital, -1 if none

    >>> first_uppercase_index("abCd"), first_uppercase_index("abc")
    (2, -1)
    """
    return next((index for index, char in enumerate(text) if char.isupper()), -1)


def first_vowel(text):
    """Return the first vowel of a text, or None.

    Ask:
        find the first vowel in a string
        first vowel of a word
        which vowel comes first
        get the first character that is a vowel

    >>> first_vowel("sky Ahoy"), first_vowel("rhythm")
    ('A', None)
    """
    return next((char for char in text if char.lower() in "aeiou"), None)


def first_vowel_index(text):
    """Return the index of the first vowel, -1 if there is none.

    Ask:
        index of the first vowel in a word
        position of the first vowel
        where does the first vowel occur
        at which index is the first vowel, -1 if none

    >>> first_vowel_index("shop"), first_vowel_index("dry"), first_vowel_index("Up")
    (2, -1, 0)
    """
    return next((index for index, char in enumerate(text) if char.lower() in "aeiou"), -1)


def last_vowel(text):
    """Return the last vowel of a text, or None.

    Ask:
        find the last vowel in a word
        last vowel of a string
        rightmost vowel
        which vowel comes last in the text

    >>> last_vowel("banana split"), last_vowel("rhythm")
    ('i', None)
    """
    return next((char for char in reversed(text) if char.lower() in "aeiou"), None)


def first_consonant(text):
    """Return the first consonant of a text, or None.

    Ask:
        first consonant in a word
        find the first letter that is not a vowel
        which consonant comes first in a string
        leading consonant of a text, None if there are only vowels

    >>> first_consonant("aorta"), first_consonant("a 1e")
    ('r', None)
    """
    return next((char for char in text if char.isalpha() and char.lower() not in "aeiou"), None)


def first_digit_in(text):
    """Return the first digit of a text as an int, or None.

    Ask:
        first digit in a string
        find the first digit that appears in a text
        first numeric character as an integer
        which digit comes first in the string

    >>> first_digit_in("ab7c3"), first_digit_in("abc")
    (7, None)
    """
    return next((int(char) for char in text if char.isdecimal()), None)


def first_and_last_digit(text):
    """Return the two-digit number of the first and the last digit of a text.

    Ask:
        combine the first and last digit of a string into one number
        two digit number from the first and the last digit in a line
        calibration value of a line of text
        first digit and last digit of a string as a number

    >>> first_and_last_digit("a1b2c3"), first_and_last_digit("x7y")
    (13, 77)
    """
    digits = [char for char in text if char.isdecimal()]
    return int(digits[0] + digits[-1])


def longest_word_with_letter(text, letter):
    """Return the longest word that starts with a letter, or None.

    Ask:
        longest word that starts with a given letter
        longest word beginning with a letter in a sentence
        find the longest word with initial x
        of all words starting with a letter take the longest

    >>> longest_word_with_letter("big banana Butterfly cat", "b")
    'Butterfly'
    >>> longest_word_with_letter("cat", "b") is None
    True
    """
    words = [word for word in text.split() if word.lower().startswith(letter.lower())]
    return max(words, key=len, default=None)


def count_substrings_same_ends(text):
    """Return how many substrings start and end with the same character.

    Ask:
        count substrings that start and end with the same letter
        number of substrings with equal first and last character
        how many contiguous pieces of a string begin and end alike
        substrings with same ends, count

    >>> count_substrings_same_ends("abca"), count_substrings_same_ends("")
    (5, 0)
    """
    return sum(count * (count + 1) // 2 for count in Counter(text).values())


def contains_any_substring(text, parts):
    """Return whether a text contains any of several substrings.

    Ask:
        check if a string contains any of the substrings in a list
        does the text contain one of these words
        true if at least one keyword is in the string
        any of several strings inside another string

    >>> contains_any_substring("hello world", ["x", "wor"]), contains_any_substring("abc", [])
    (True, False)
    """
    return any(part in text for part in parts)


def contains_all_substrings(text, parts):
    """Return whether a text contains all of several substrings.

    Ask:
        check if a string contains all substrings of a list
        do all keywords occur in the text
        every one of several strings is inside another string
        true if none of the parts is missing from the string

    >>> contains_all_substrings("hello", ["he", "l"]), contains_all_substrings("abc", ["a", "x"])
    (True, False)
    """
    return all(part in text for part in parts)


def strings_containing_any(strings, parts):
    """Return the strings that contain any of several substrings.

    Ask:
        keep the strings which contain one of several substrings
        filter a list of strings by a list of keywords
        lines that mention any of the words
        select strings having at least one of the parts

    >>> strings_containing_any(["red car", "bike", "big bus"], ["car", "bus"])
    ['red car', 'big bus']
    """
    return [item for item in strings if any(part in item for part in parts)]


def count_strings_containing(strings, part):
    """Return how many strings contain a substring.

    Ask:
        count the strings of a list that contain a substring
        number of words with a given letter
        how many items of a list include the text
        in how many strings does a part occur

    >>> count_strings_containing(["tea", "eat", "sun"], "ea")
    2
    """
    return sum(1 for item in strings if part in item)


def count_strings_of_length(strings, n):
    """Return how many strings have length n.

    Ask:
        count the strings of length n in a list
        how many words of a list have exactly n letters
        number of strings with k characters
        count strings by an exact length

    >>> count_strings_of_length(["ab", "c", "de"], 2)
    2
    """
    return sum(1 for item in strings if len(item) == n)


def letter_positions(text):
    """Return the position in the alphabet of each letter as a list.

    Ask:
        letters to their positions in the alphabet as list
        list of alphabet numbers of the letters, a is 1
        convert each letter to its number
        word to list of letter numbers

    >>> letter_positions("Az b"), letter_positions("")
    ([1, 26, 2], [])
    """
    return [
        string.ascii_lowercase.index(char) + 1
        for char in text.lower()
        if char in string.ascii_lowercase
    ]


def positions_to_letters(positions):
    """Return the text of letters for positions in the alphabet.

    Ask:
        list of alphabet positions to a string of letters
        numbers 1 to 26 to a word
        list of letter numbers to string
        turn [8, 9] into "hi"

    >>> positions_to_letters([8, 9]), positions_to_letters([26, 1])
    ('hi', 'za')
    """
    return "".join(string.ascii_lowercase[position - 1] for position in positions)


def is_sum_of_letters_equal(a, b):
    """Return whether the letter values of two words have the same sum.

    Ask:
        do two words have the same letter sum
        compare the sum of the alphabet positions of two words
        same total when a is 1 and z is 26
        equal word values

    >>> is_sum_of_letters_equal("ad", "BC"), is_sum_of_letters_equal("a", "b")
    (True, False)
    """
    def value(word):
        return sum(string.ascii_lowercase.find(char) + 1 for char in word.lower())

    return value(a) == value(b)


def chars_only_in_first(a, b):
    """Return the characters of the first string that are not in the second.

    Ask:
        characters in the first string that are not in the second
        remove from a string all characters which occur in another string
        letters of a missing in b, order kept
        delete the letters of the second word from the first

    >>> chars_only_in_first("banana bread", "an")
    'b bred'
    """
    return "".join(char for char in a if char not in b)


def chars_in_both(a, b):
    """Return the characters of the first string that are in the second as well, once each.

    Ask:
        common characters of two strings in order as a string
        letters that occur in both words without duplicates
        characters shared by two strings, in the order of the first
        intersection of two strings as text

    >>> chars_in_both("banana", "nab"), chars_in_both("abc", "xyz")
    ('ban', '')
    """
    return "".join(char for char in dict.fromkeys(a) if char in b)


def chars_not_shared(a, b):
    """Return the characters that occur in only one of two strings, sorted.

    Ask:
        letters that are in one string but not in both
        uncommon characters of two strings
        symmetric difference of the letters of two words
        characters not common to both strings, sorted

    >>> chars_not_shared("abcd", "bdx")
    'acx'
    """
    return "".join(sorted(set(a) ^ set(b)))


def lower_count_minus_upper(text):
    """Return the number of lowercase letters minus the number of uppercase letters.

    Ask:
        difference between the number of lowercase and uppercase letters
        lower case letters minus upper case letters of a string
        how many more small letters than capitals
        lowercase count minus uppercase count

    >>> lower_count_minus_upper("aBc"), lower_count_minus_upper("AB1")
    (1, -2)
    """
    return sum(char.islower() - char.isupper() for char in text)


def to_majority_case(text):
    """Return the text in upper or lower case, whichever most of its letters have; lower on a tie.

    Ask:
        make the string all upper or all lower depending on which is more common
        change a word to the case of the majority of its letters
        uppercase if there are more capitals else lowercase
        fix the case of a word by majority

    >>> to_majority_case("HoUSE"), to_majority_case("aB")
    ('HOUSE', 'ab')
    """
    upper = sum(char.isupper() for char in text)
    lower = sum(char.islower() for char in text)
    return text.upper() if upper > lower else text.lower()


def second_word(text):
    """Return the second word of a sentence, or None.

    Ask:
        second word of a sentence
        get the 2nd word in a string
        what is the word after the first one
        return the second word or None

    >>> second_word("the  big dog"), second_word("one")
    ('big', None)
    """
    words = text.split()
    return words[1] if len(words) > 1 else None


def last_words(text, n):
    """Return the last n words of a text.

    Ask:
        last n words of a sentence
        get the final k words of a text as a string
        keep only the last few words
        end of a sentence, n words

    >>> last_words("the quick brown fox", 2), last_words("one", 3), last_words("one", 0)
    ('brown fox', 'one', '')
    """
    return " ".join(text.split()[-n:]) if n > 0 else ""


def middle_word(text):
    """Return the middle word of a text, the left one of two.

    Ask:
        middle word of a sentence
        the word in the centre of a text
        get the word that stands in the middle
        central word of a phrase

    >>> middle_word("one two three"), middle_word("a b c d")
    ('two', 'b')
    """
    words = text.split()
    return words[(len(words) - 1) // 2]


def word_before(text, word):
    """Return the word that stands before a word, or None.

    Ask:
        word before a given word in a sentence
        which word comes directly before another
        previous word of the first occurrence of a word
        get the word preceding x in a text

    >>> word_before("the big dog", "dog"), word_before("the dog", "the")
    ('big', None)
    """
    words = text.split()
    return next((a for a, b in zip(words, words[1:]) if b == word), None)


def word_after(text, word):
    """Return the word that follows a word, or None.

    Ask:
        word after a given word in a sentence
        which word comes directly after another
        next word following the first occurrence of a word
        get the word that follows x in a text

    >>> word_after("the big dog", "the"), word_after("the dog", "dog")
    ('big', None)
    """
    words = text.split()
    return next((b for a, b in zip(words, words[1:]) if a == word), None)


def words_at_odd_positions(text):
    """Return the first, third, fifth word and so on of a text.

    Ask:
        every other word of a sentence as a list
        words at odd positions
        take the first, third and fifth word
        skip every second word

    >>> words_at_odd_positions("a b c d e")
    ['a', 'c', 'e']
    """
    return text.split()[::2]
