"""Everyday string requests: letters, case, reversing, removing, replacing, swapping."""
import re
import string
from collections import Counter
from itertools import permutations, zip_longest


def max_ascii_char(text):
    """Return the character with the highest code point, or None.

    Ask:
        character with the highest ascii value
        get the character of a string with the largest unicode value
        find the maximum character in a string
        which char of the text has the biggest ord
        alphabetically last character of a string

    >>> max_ascii_char("hello")
    'o'
    >>> max_ascii_char("aZ")
    'a'
    >>> max_ascii_char("") is None
    True
    """
    return max(text, default=None)


def title_except_small(text, small=("a", "an", "the", "and", "or", "of", "in", "on", "to")):
    """Return a title in title case with its small words in lowercase.

    Ask:
        convert a sentence to title case except small words like of and the
        title case but leave small words lowercase
        capitalize a headline, keeping articles and prepositions in lower case
        capitalize every word of a title except minor words, but always the first
        proper book title capitalization with exceptions
        title case with a list of exceptions

    >>> title_except_small("the lord of the rings")
    'The Lord of the Rings'
    >>> title_except_small("WAR AND PEACE")
    'War and Peace'
    >>> title_except_small("")
    ''
    """
    words = text.lower().split()
    return " ".join(
        word if index and word in small else word.capitalize()
        for index, word in enumerate(words)
    )


def starts_with_any(text, prefixes):
    """Return whether a string starts with one of several prefixes.

    Ask:
        check if a string starts with any of several prefixes
        does the text begin with one of the given prefixes?
        check whether a string starts with any of the given prefixes
        startswith with a list of possible prefixes
        test a string against a list of starting strings

    >>> starts_with_any("https://x.org", ["http://", "https://"])
    True
    >>> starts_with_any("ftp://x.org", ["http://", "https://"])
    False
    >>> starts_with_any("abc", [])
    False
    """
    return text.startswith(tuple(prefixes))


def ends_with_any(text, suffixes):
    """Return whether a string ends with one of several suffixes.

    Ask:
        check if string ends with one of the given suffixes
        does the text end in any of several endings?
        endswith with a list of suffixes
        test if a string finishes with any of these suffixes
        check a string for one of multiple endings

    >>> ends_with_any("photo.jpg", [".png", ".jpg"])
    True
    >>> ends_with_any("photo.txt", [".png", ".jpg"])
    False
    >>> ends_with_any("abc", [])
    False
    """
    return text.endswith(tuple(suffixes))


def shift_letters(text):
    """Return a text with every letter replaced by the next one, z by a.

    Ask:
        shift every letter to the next letter in the alphabet
        replace each letter with the one following it in the alphabet
        replace every letter of a string by its successor, z becomes a
        move each letter one place forward in the alphabet
        string where every letter is changed to the next letter

    >>> shift_letters("abz")
    'bca'
    >>> shift_letters("Zoo, 1!")
    'App, 1!'
    """
    lower, upper = string.ascii_lowercase, string.ascii_uppercase
    table = str.maketrans(lower + upper, lower[1:] + lower[0] + upper[1:] + upper[0])
    return text.translate(table)


def word_with_most_vowels(text):
    """Return the word of a text with the most vowels, the first of equal ones.

    Ask:
        word with the most vowels in a sentence
        find the word that has the highest number of vowels
        which word of the sentence contains the most vowels?
        return the word with maximum vowel count
        most vowel-rich word in a text

    >>> word_with_most_vowels("the queue moved")
    'queue'
    >>> word_with_most_vowels("an EEL")
    'EEL'
    >>> word_with_most_vowels("")
    ''
    """
    def vowels(word):
        return sum(char in "aeiou" for char in word.lower())

    return max(text.split(), key=vowels, default="")


def vowels_per_word(text):
    """Return the number of vowels in each word of a text.

    Ask:
        vowel count per word
        count the vowels in each word of a sentence
        dictionary from word to its number of vowels
        how many vowels does every word have
        map words to vowel counts
        count how many vowels in each word

    >>> vowels_per_word("one sky Area")
    {'one': 2, 'sky': 0, 'Area': 3}
    >>> vowels_per_word("")
    {}
    """
    return {
        word: sum(char in "aeiou" for char in word.lower()) for word in text.split()
    }


def words_without_vowels(text):
    """Return the words of a text that have no vowel.

    Ask:
        words without vowels
        find all words with no vowels in a sentence
        list the words that contain no a, e, i, o or u
        which words have no vowels
        filter out words containing vowels

    >>> words_without_vowels("my dry cwm Fly ask")
    ['my', 'dry', 'cwm', 'Fly']
    >>> words_without_vowels("ODD")
    []
    """
    return [word for word in text.split() if not set(word.lower()) & set("aeiou")]


def words_longer_than(text, n):
    """Return the words of a text that are longer than n characters.

    Ask:
        words longer than n characters in a sentence
        get all words of a sentence with more than n letters
        find the words in a string that are longer than a given length
        list of long words in a text, length above n
        extract words whose length exceeds n from a string

    >>> words_longer_than("the quick brown fox", 3)
    ['quick', 'brown']
    >>> words_longer_than("the", 3)
    []
    """
    return [word for word in text.split() if len(word) > n]


def words_containing(words, letter):
    """Return the words that contain a letter or a piece of text.

    Ask:
        all words containing a letter
        filter a list of words by a letter they contain
        words from a list that have a given substring
        which words include the character?
        keep only the strings which contain a given letter

    >>> words_containing(["apple", "pear", "fig"], "p")
    ['apple', 'pear']
    >>> words_containing(["apple"], "z")
    []
    """
    return [word for word in words if letter in word]


def sort_words_by_length(text):
    """Return a sentence with its words sorted by length.

    Ask:
        sort words in a sentence by length
        order the words of a string from shortest to longest
        arrange words of a sentence by their number of letters
        rearrange a sentence so that shorter words come first
        sentence with words sorted by word length

    >>> sort_words_by_length("what a nice day")
    'a day what nice'
    >>> sort_words_by_length("")
    ''
    """
    return " ".join(sorted(text.split(), key=len))


def upper_vowels(text):
    """Return a text with its vowels in uppercase.

    Ask:
        uppercase all the vowels in a string
        capitalize only the vowels of a text
        make vowels upper case and leave the rest as it is
        turn every vowel into a capital letter
        convert vowels to uppercase

    >>> upper_vowels("hello")
    'hEllO'
    >>> upper_vowels("BcD a")
    'BcD A'
    """
    return "".join(char.upper() if char in "aeiou" else char for char in text)


def vowels_lower_consonants_upper(text):
    """Return a text with lowercase vowels and uppercase consonants.

    Ask:
        uppercase consonants lowercase vowels
        make consonants upper case and vowels lower case
        convert all consonants to capital letters and all vowels to small letters
        string with vowels in lowercase and other letters in uppercase
        capitalize every letter that is not a vowel

    >>> vowels_lower_consonants_upper("Hello World")
    'HeLLo WoRLD'
    >>> vowels_lower_consonants_upper("AEI")
    'aei'
    """
    return "".join(
        char.lower() if char.lower() in "aeiou" else char.upper() for char in text
    )


def reverse_long_words(text, length=5):
    """Return a sentence with its words of at least `length` letters reversed.

    Ask:
        reverse only words longer than 5 letters
        reverse all words of a sentence with five or more letters
        spin the long words in a string
        reverse the words in a string whose length is at least n
        sentence with long words turned around and short words unchanged
        reverse words longer than 4
        turn around only the long words of a sentence

    >>> reverse_long_words("Hey fellow warriors")
    'Hey wollef sroirraw'
    >>> reverse_long_words("four fiver")
    'four revif'
    """
    return " ".join(
        word[::-1] if len(word) >= length else word for word in text.split(" ")
    )


def reverse_vowels(text):
    """Return a string with the order of its vowels reversed.

    Ask:
        reverse the vowels of a string
        reverse only the vowels in a text, leaving consonants in place
        swap the vowels of a word from both ends
        write a function that reverses all vowels in a string
        vowels in reverse order, other letters stay

    >>> reverse_vowels("hello")
    'holle'
    >>> reverse_vowels("IceCreAm")
    'AceCreIm'
    >>> reverse_vowels("xyz")
    'xyz'
    """
    vowels = [char for char in text if char.lower() in "aeiou"]
    return "".join(vowels.pop() if char.lower() in "aeiou" else char for char in text)


def reverse_only_letters(text):
    """Return a string with its letters reversed and everything else in place.

    Ask:
        reverse only the letters keeping special characters in place
        reverse letters but leave digits and punctuation where they are
        reverse a string without affecting special characters
        reverse the alphabetic characters only
        turn letters around, non-letters keep their positions

    >>> reverse_only_letters("a-bC-dE")
    'E-dC-ba'
    >>> reverse_only_letters("a1!b")
    'b1!a'
    >>> reverse_only_letters("")
    ''
    """
    letters = [char for char in text if char.isalpha()]
    return "".join(letters.pop() if char.isalpha() else char for char in text)


def reverse_groups(text, k):
    """Return a string with each group of k characters reversed.

    Ask:
        reverse string in groups of k
        reverse every k characters of a string
        reverse each block of size k in a text
        cut a string into chunks of k and reverse every chunk
        chunkwise reversal of a string

    >>> reverse_groups("abcdefgh", 3)
    'cbafedhg'
    >>> reverse_groups("abc", 1)
    'abc'
    >>> reverse_groups("", 2)
    ''
    """
    return "".join(text[i:i + k][::-1] for i in range(0, len(text), k))


def reverse_prefix(text, char):
    """Return a string with the part up to the first `char` reversed.

    Ask:
        reverse a string up to the first occurrence of a character
        reverse the prefix of a word that ends at a given letter
        reverse the beginning of a string until a char is found
        turn around the part of the word before and including a character

    >>> reverse_prefix("abcdefd", "d")
    'dcbaefd'
    >>> reverse_prefix("abc", "z")
    'abc'
    """
    end = text.find(char) + 1
    return text[:end][::-1] + text[end:]


def count_words_starting_with_vowel(text):
    """Return the number of words that start with a vowel.

    Ask:
        count words starting with a vowel
        number of words in a sentence that begin with a vowel
        how many words begin with a, e, i, o or u
        count the vowel-initial words of a text

    >>> count_words_starting_with_vowel("an Apple is nice")
    3
    >>> count_words_starting_with_vowel("")
    0
    """
    return sum(word[0].lower() in "aeiou" for word in text.split())


def count_words_ending_with(text, ending):
    """Return the number of words that end with a letter or ending.

    Ask:
        count words ending in a given letter
        how many words end with a suffix
        number of words of a sentence which end in s
        count the words in a text that finish with a letter

    >>> count_words_ending_with("cats and dogs run", "s")
    2
    >>> count_words_ending_with("", "s")
    0
    """
    return sum(word.endswith(ending) for word in text.split())


def count_words_starting_with(text, letter):
    """Return the number of words that start with a letter, ignoring case.

    Ask:
        count words starting with a given letter
        how many words begin with a letter
        number of words in a sentence that start with a prefix, ignoring case
        count the words of a text whose first letter is s

    >>> count_words_starting_with("Sam sells the shells", "s")
    3
    >>> count_words_starting_with("", "s")
    0
    """
    return sum(word.lower().startswith(letter.lower()) for word in text.split())


def differing_positions(a, b):
    """Return the positions where two strings differ.

    Ask:
        positions where two strings differ
        indices at which two strings have different characters
        compare two strings and list where they are different
        find the differing indexes of two words
        which character positions don't match in two strings

    >>> differing_positions("karolin", "kathrin")
    [2, 3, 4]
    >>> differing_positions("abc", "abc")
    []
    >>> differing_positions("abc", "ab")
    [2]
    """
    return [index for index, (x, y) in enumerate(zip_longest(a, b)) if x != y]


def unique_string_permutations(text):
    """Return the different permutations of the letters of a string, sorted.

    Ask:
        unique permutations of the letters of a word
        all distinct arrangements of a string
        permutations of a string without duplicates
        every different word that can be made by rearranging the letters
        all anagrams of a word as a list
        all arrangements of the letters of a word without duplicates
        unique permutations of a string as a sorted list
        generate every anagram of a word with itertools
        distinct letter orders of a string

    >>> unique_string_permutations("aab")
    ['aab', 'aba', 'baa']
    >>> unique_string_permutations("")
    ['']
    """
    return sorted({"".join(letters) for letters in permutations(text)})


def string_subsequences(text):
    """Return all non-empty subsequences of a string.

    Ask:
        all subsequences of a string
        generate every subsequence of a word
        all ways to pick letters of a string in order
        list all subsets of the characters of a string
        power set of the characters of a string, as strings

    >>> string_subsequences("abc")
    ['a', 'b', 'ab', 'c', 'ac', 'bc', 'abc']
    >>> string_subsequences("")
    []
    """
    result = [""]
    for char in text:
        result += [prefix + char for prefix in result]
    return result[1:]


def deletions_for_anagram(a, b):
    """Return how many characters must go to make two strings anagrams.

    Ask:
        minimum deletions to make two strings anagrams
        how many characters have to be deleted so that two words are anagrams
        number of letters to remove to make anagrams
        making anagrams: count of character deletions
        least removals that make a an anagram of b

    >>> deletions_for_anagram("cde", "abc")
    4
    >>> deletions_for_anagram("abc", "cab")
    0
    """
    first, second = Counter(a), Counter(b)
    return (first - second).total() + (second - first).total()


def last_unique_char(text):
    """Return the last character that occurs once, or None.

    Ask:
        last non-repeating character
        find the last unique character in a string
        last char of a string that appears only once
        which character occurring exactly once comes last

    >>> last_unique_char("swiss")
    'i'
    >>> last_unique_char("aabb") is None
    True
    """
    counts = Counter(text)
    return next((char for char in reversed(text) if counts[char] == 1), None)


def chars_common_to_all(words):
    """Return the sorted characters that every one of several strings contains.

    Ask:
        characters common to all strings in a list
        letters that appear in every word
        find the common characters of a list of words
        which letters do all the strings share?
        intersection of the letters of several words
        find common characters in an array of strings

    >>> chars_common_to_all(["bella", "label", "roller"])
    ['e', 'l']
    >>> chars_common_to_all([])
    []
    """
    if not words:
        return []
    return sorted(set.intersection(*map(set, words)))


def sort_chars_by_frequency(text):
    """Return a string with its characters sorted by falling frequency.

    Ask:
        sort characters by frequency
        sort a string by how often each character occurs
        rearrange the letters of a string in decreasing order of frequency
        frequency sort of a string
        order the characters of a text from most to least common
        sort characters of a string by frequency

    >>> sort_chars_by_frequency("tree")
    'eert'
    >>> sort_chars_by_frequency("cccaaab")
    'aaacccb'
    >>> sort_chars_by_frequency("")
    ''
    """
    counts = Counter(text)
    return "".join(sorted(text, key=lambda char: (-counts[char], char)))


def lower_then_upper(text):
    """Return a string with its lowercase letters in front of its uppercase ones.

    Ask:
        sort a string with lowercase before uppercase
        arrange letters so that lowercase come first, then uppercase
        arrange string characters such that lowercase letters should come first
        move capital letters to the end of a string
        put small letters in front of capitals

    >>> lower_then_upper("PyNaTive")
    'yaivePNT'
    >>> lower_then_upper("ABC")
    'ABC'
    """
    return "".join(sorted(text, key=str.isupper))


def vowels_first(text):
    """Return a string with its vowels moved in front of its other characters.

    Ask:
        move vowels to the front
        put all vowels of a string before the consonants
        rearrange a word so that vowels come first, order kept
        vowels first, then consonants
        separate vowels and consonants of a word and join them

    >>> vowels_first("computer")
    'ouecmptr'
    >>> vowels_first("Apply")
    'Apply'
    """
    return "".join(sorted(text, key=lambda char: char.lower() not in "aeiou"))


def split_at_capitals(text):
    """Return the parts of a string that start with an uppercase letter.

    Ask:
        split a text into a list where each capital letter starts a new part
        split a string before every capital letter
        break "HelloBigWorld" into its words
        separate a text at its capital letters into a list
        cut a PascalCase name into words
        split string by capital letters
        words of a PascalCase identifier as a list

    >>> split_at_capitals("HelloBigWorld")
    ['Hello', 'Big', 'World']
    >>> split_at_capitals("camelCase")
    ['camel', 'Case']
    >>> split_at_capitals("")
    []
    """
    return re.findall(r"[A-Z][^A-Z]*|^[^A-Z]+", text)


def split_string_equally(text, n):
    """Return a string cut into n parts whose lengths differ by at most one.

    Ask:
        split a string into n equal parts
        divide a string into n parts of the same size
        cut a text into n pieces, as equal as possible
        partition a string in n equal segments
        break a string into exactly n parts
        split a list into n equal parts
        divide an array into n nearly equal sublists
        distribute the items of a list over n groups in order
        function that cuts a list in k parts whose sizes differ by at most one
        split a string into n nearly equal parts
        split list into n nearly equal parts
        divide a list into n consecutive parts as even as possible
        break an array into n pieces of almost equal size
        distribute a list over n slices in order
        split list into n roughly equal parts

    >>> split_string_equally("abcdef", 3)
    ['ab', 'cd', 'ef']
    >>> split_string_equally("abcde", 3)
    ['ab', 'cd', 'e']
    """
    size, extra = divmod(len(text), n)
    parts = []
    start = 0
    for i in range(n):
        end = start + size + (i < extra)
        parts.append(text[start:end])
        start = end
    return parts


def split_string_at(text, index):
    """Return the two parts of a string before and from an index.

    Ask:
        split string at index
        cut a string in two at a position
        split a string into two parts at a given index
        divide text at position n into left and right

    >>> split_string_at("hello", 2)
    ('he', 'llo')
    >>> split_string_at("hello", 0)
    ('', 'hello')
    """
    return text[:index], text[index:]


def has_vowel(text):
    """Return whether a string contains a vowel.

    Ask:
        does the string contain at least one vowel
        check if a string contains any vowels
        test whether a word has a vowel in it
        return True if there is a vowel in the text
        string contains vowel?

    >>> has_vowel("SKY is")
    True
    >>> has_vowel("rhythm")
    False
    """
    return any(char in "aeiou" for char in text.lower())


def has_all_vowels(text):
    """Return whether a string contains every vowel.

    Ask:
        check if a string contains all vowels
        does the word contain all five vowels?
        accept only strings with every vowel a, e, i, o and u
        test whether all the vowels are present in a string

    >>> has_all_vowels("Education")
    True
    >>> has_all_vowels("hello")
    False
    """
    return set("aeiou") <= set(text.lower())


def has_uppercase(text):
    """Return whether a string contains an uppercase letter.

    Ask:
        check if a string contains an uppercase letter
        does the text have at least one capital letter?
        is there any upper case character in the string
        test for a capital letter in a password
        return True if any letter is uppercase

    >>> has_uppercase("abC")
    True
    >>> has_uppercase("abc 1")
    False
    """
    return any(char.isupper() for char in text)


def only_allowed_chars(text, allowed):
    """Return whether a string consists of allowed characters only.

    Ask:
        check if string contains only characters from a set
        does the text consist of allowed characters only?
        check that every character of a string is in a given alphabet
        validate that a string uses only certain characters
        is a string made of the given letters only

    >>> only_allowed_chars("gattaca", "acgt")
    True
    >>> only_allowed_chars("gattaxa", "acgt")
    False
    >>> only_allowed_chars("", "a")
    True
    """
    return set(text) <= set(allowed)


def is_title_case(text):
    """Return whether every word of a text starts with a capital letter.

    Ask:
        check if a string is in title case
        does every word of the string start with a capital letter?
        test whether all words are capitalized
        is each word's first letter uppercase

    >>> is_title_case("Hello Big World")
    True
    >>> is_title_case("Hello big World")
    False
    >>> is_title_case("")
    False
    """
    return text.istitle()


def is_alliteration(text):
    """Return whether all words of a text start with the same letter.

    Ask:
        check if all words start with the same letter
        is the sentence an alliteration (tautogram)?
        do all the words of a phrase begin with the same letter
        test if every word shares its first letter

    >>> is_alliteration("Peter picks peppers")
    True
    >>> is_alliteration("Peter eats peppers")
    False
    """
    return len({word[0].lower() for word in text.split()}) == 1


def letters_in_order(word):
    """Return whether the letters of a word are in alphabetical order.

    Ask:
        letters of a word in alphabetical order check
        check if the letters of a word are in alphabetical order
        is a word abecedarian?
        are the characters of a string sorted?
        does the word's spelling follow the alphabet
        are the letters of a word in alphabetical order
        is the word sorted alphabetically

    >>> letters_in_order("almost")
    True
    >>> letters_in_order("banana")
    False
    >>> letters_in_order("")
    True
    """
    word = word.lower()
    return list(word) == sorted(word)


def are_isomorphic(a, b):
    """Return whether the characters of one string can be replaced to get the other.

    Ask:
        isomorphic strings
        check if two strings are isomorphic
        can each character of s be mapped one-to-one to a character of t?
        are two words of the same letter pattern, like egg and add
        test strings for isomorphism

    >>> are_isomorphic("egg", "add")
    True
    >>> are_isomorphic("foo", "bar")
    False
    >>> are_isomorphic("badc", "baba")
    False
    >>> are_isomorphic("ab", "a")
    False
    """
    if len(a) != len(b):
        return False
    return len(set(zip(a, b))) == len(set(a)) == len(set(b))


def follows_pattern(pattern, text):
    """Return whether the words of a text follow a pattern of letters.

    Ask:
        word pattern matching
        check if a sentence follows a pattern like abba
        word pattern: do words correspond one-to-one to the letters of a pattern
        does the string s follow the given pattern
        match words to pattern letters bijectively

    >>> follows_pattern("abba", "dog cat cat dog")
    True
    >>> follows_pattern("abba", "dog dog dog dog")
    False
    >>> follows_pattern("ab", "dog")
    False
    """
    words = text.split()
    if len(words) != len(pattern):
        return False
    return len(set(zip(pattern, words))) == len(set(pattern)) == len(set(words))


def one_edit_apart(a, b):
    """Return whether two strings are at most one edit apart.

    Ask:
        check if two strings are one edit apart
        are two words one edit (insert, delete or replace) away from each other
        one away: can a become b with at most one change
        is the edit distance of two strings at most 1
        test if two strings differ by a single insertion, deletion or replacement

    >>> one_edit_apart("pale", "ple")
    True
    >>> one_edit_apart("pale", "bale")
    True
    >>> one_edit_apart("pale", "bake")
    False
    >>> one_edit_apart("a", "abc")
    False
    >>> one_edit_apart("", "")
    True
    """
    if len(a) > len(b):
        a, b = b, a
    if len(b) - len(a) > 1:
        return False
    for i, (x, y) in enumerate(zip(a, b)):
        if x != y:
            return a[i + 1:] == b[i + 1:] if len(a) == len(b) else a[i:] == b[i + 1:]
    return True


def is_repeated_substring(text):
    """Return whether a string is a shorter string repeated.

    Ask:
        check if string is made of a repeated substring
        can the string be built by repeating a part of it?
        repeated substring pattern
        does a string consist of copies of one substring
        is the text a multiple of a smaller piece, like abcabc

    >>> is_repeated_substring("abcabc")
    True
    >>> is_repeated_substring("aba")
    False
    >>> is_repeated_substring("a")
    False
    """
    return text in (text + text)[1:-1] if text else False
