"""Everyday string exercises: puzzles, checks, without built-ins, words and sentences."""
import re
import string
from collections import Counter
from itertools import groupby


def is_dashed_phone(text):
    """Return whether a text is a phone number like 555-123-4567.

    Ask:
        validate phone number format xxx-xxx-xxxx
        check that a string is three digits, dash, three digits, dash, four digits
        is the phone number in the form 123-456-7890?
        regex check for a phone number with dashes

    >>> is_dashed_phone("555-123-4567")
    True
    >>> is_dashed_phone("5551234567"), is_dashed_phone("555-123-45678")
    (False, False)
    """
    return re.fullmatch(r"\d{3}-\d{3}-\d{4}", text) is not None


def count_long_words(text, n):
    """Return the number of words longer than n letters.

    Ask:
        count how many words are longer than 4 letters
        number of words in a sentence with more than n characters
        how many long words does a text have
        count the words whose length exceeds n

    >>> count_long_words("the quick brown fox", 3)
    2
    >>> count_long_words("", 3)
    0
    """
    return sum(len(word) > n for word in text.split())


def reverse_every_other_word(text):
    """Return a text with every second word reversed.

    Ask:
        reverse every other word in a sentence
        reverse every second word of a string
        turn around the words at odd positions in a sentence
        flip alternate words of a text

    >>> reverse_every_other_word("one two three four")
    'one owt three ruof'
    >>> reverse_every_other_word("")
    ''
    """
    return " ".join(
        word[::-1] if index % 2 else word for index, word in enumerate(text.split())
    )


def all_chars_same(text):
    """Return whether all characters of a string are the same.

    Ask:
        check if all characters are the same
        does the string consist of one repeated character?
        are all letters in a word equal
        test whether every character of a string is identical
        string has all same characters
        does a string consist of one character only

    >>> all_chars_same("aaa")
    True
    >>> all_chars_same("aab")
    False
    >>> all_chars_same("")
    True
    """
    return len(set(text)) <= 1


def most_common_allowed_word(text, banned):
    """Return the most frequent word of a text that is not banned, or None.

    Ask:
        find the most repeated word in a paragraph excluding banned words
        most common word excluding banned
        most frequent non-banned word of a paragraph, ignoring case and punctuation
        which allowed word occurs most often

    >>> most_common_allowed_word("Bob hit a ball, the hit BALL flew. hit", ["hit"])
    'ball'
    >>> most_common_allowed_word("hit", ["hit"]) is None
    True
    """
    words = re.findall(r"\w+", text.lower())
    counts = Counter(word for word in words if word not in banned)
    return counts.most_common(1)[0][0] if counts else None


def added_letter(before, after):
    """Return the letter that was added to a shuffled string.

    Ask:
        find difference: the letter added to shuffled string
        which extra character does t have compared with s, in any order
        find the added letter of two strings
        one letter was inserted at a random place, find it

    >>> added_letter("abcd", "bcdae")
    'e'
    >>> added_letter("a", "aa")
    'a'
    """
    return next((Counter(after) - Counter(before)).elements())


def is_capital_use_right(word):
    """Return whether a word is all capitals, all small, or only capitalized.

    Ask:
        detect capital usage is correct
        is the capitalization of a word right: USA, leetcode or Google
        word in all caps, all lower case or with only its first letter capital
        check correct use of capitals in a word

    >>> [is_capital_use_right(word) for word in ("USA", "leet", "Google", "FlaG")]
    [True, True, True, False]
    """
    return word.isupper() or word[1:] == word[1:].lower()


def goat_latin(text):
    """Return a sentence in goat latin.

    Ask:
        goat latin
        translate a sentence to goat latin
        append ma to every word plus one more a per word index
        move leading consonants to the end, add "ma" and a's for each word position

    >>> goat_latin("I speak Goat")
    'Imaa peaksmaaa oatGmaaaa'
    """
    result = []
    for number, word in enumerate(text.split(), start=1):
        if word[0].lower() not in "aeiou":
            word = word[1:] + word[0]
        result.append(word + "ma" + "a" * number)
    return " ".join(result)


def remove_outer_parentheses(text):
    """Return a balanced string of parentheses without the outermost ones.

    Ask:
        remove outermost parentheses
        drop the outer parentheses of every primitive group
        strip the enclosing brackets of each part of a parentheses string
        primitive decomposition without outer parentheses

    >>> remove_outer_parentheses("(()())(())")
    '()()()'
    >>> remove_outer_parentheses("()()")
    ''
    """
    result = []
    depth = 0
    for char in text:
        if char == ")":
            depth -= 1
        if depth > 0:
            result.append(char)
        if char == "(":
            depth += 1
    return "".join(result)


def defang_ip(address):
    """Return an IP address with [.] for its dots.

    Ask:
        defang an ip address
        replace every dot in an ip address by [.]
        make an ip address unclickable
        ip address with brackets around its dots

    >>> defang_ip("1.1.1.1")
    '1[.]1[.]1[.]1'
    """
    return address.replace(".", "[.]")


def restore_string(text, indices):
    """Return a string with each character moved to its given index.

    Ask:
        shuffle string using indices array
        restore a shuffled string from its indices
        put the i-th character at position indices[i]
        rearrange the characters of a string by a list of target positions

    >>> restore_string("codeleet", [4, 5, 6, 7, 0, 2, 1, 3])
    'leetcode'
    >>> restore_string("", [])
    ''
    """
    result = [""] * len(text)
    for char, index in zip(text, indices):
        result[index] = char
    return "".join(result)


def lower_by_hand(text):
    """Return a text in lowercase without using str.lower.

    Ask:
        to lower case without built-in
        convert a string to lowercase without lower()
        lowercase letters using ascii codes
        own implementation of lower with ord and chr

    >>> lower_by_hand("HeLLo Z!")
    'hello z!'
    """
    return "".join(chr(ord(char) + 32) if "A" <= char <= "Z" else char for char in text)


def upper_by_hand(text):
    """Return a text in uppercase without using str.upper.

    Ask:
        to upper case without built-in
        convert a string to uppercase without upper()
        uppercase letters using ascii codes
        own implementation of upper with ord and chr

    >>> upper_by_hand("Hello z!")
    'HELLO Z!'
    """
    return "".join(chr(ord(char) - 32) if "a" <= char <= "z" else char for char in text)


def strip_by_hand(text):
    """Return a text without spaces at its ends, without using str.strip.

    Ask:
        strip a string without strip()
        remove leading and trailing spaces by hand
        trim a string with two indexes and no built-in method
        own implementation of strip

    >>> strip_by_hand("  a b ")
    'a b'
    >>> strip_by_hand("   ")
    ''
    """
    start, end = 0, len(text)
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    return text[start:end]


def replace_by_hand(text, old, new):
    """Return a text with a part replaced, without using str.replace.

    Ask:
        replace a substring without replace()
        own implementation of string replace
        substitute every occurrence of a part of a string by hand
        string replacement with a while loop and slicing

    >>> replace_by_hand("banana", "an", "o")
    'booa'
    >>> replace_by_hand("abc", "x", "y")
    'abc'
    """
    result = ""
    i = 0
    while i < len(text):
        if text[i:i + len(old)] == old:
            result += new
            i += len(old)
        else:
            result += text[i]
            i += 1
    return result


def sort_string_by_order(text, order):
    """Return a string with its characters sorted by a given order.

    Ask:
        custom sort string with order
        sort the characters of s in the order of another string
        arrange letters by a custom alphabet, other letters at the end
        sort a word by a given order of letters

    >>> sort_string_by_order("abcd", "cba")
    'cbad'
    >>> sort_string_by_order("xay", "a")
    'axy'
    """
    rank = {char: index for index, char in enumerate(order)}
    return "".join(sorted(text, key=lambda char: rank.get(char, len(order))))


def are_one_swap_apart(a, b):
    """Return whether swapping two letters of one string gives the other.

    Ask:
        buddy strings
        can two strings be made equal by one swap of two letters
        check if swapping exactly two characters in s gives goal
        are two words equal after exchanging two letters of one

    >>> are_one_swap_apart("ab", "ba"), are_one_swap_apart("aa", "aa")
    (True, True)
    >>> are_one_swap_apart("ab", "ab"), are_one_swap_apart("abc", "ab")
    (False, False)
    """
    if len(a) != len(b):
        return False
    if a == b:
        return len(set(a)) < len(a)
    pairs = [(x, y) for x, y in zip(a, b) if x != y]
    return len(pairs) == 2 and pairs[0] == pairs[1][::-1]


def large_groups(text, size=3):
    """Return the first and last indices of runs of equal characters of a size.

    Ask:
        positions of large groups
        intervals of runs of three or more equal letters
        start and end index of every long run in a string
        find groups of at least 3 identical consecutive characters

    >>> large_groups("abbxxxxzzy")
    [(3, 6)]
    >>> large_groups("abc")
    []
    """
    groups = []
    start = 0
    for _, run in groupby(text):
        length = len(list(run))
        if length >= size:
            groups.append((start, start + length - 1))
        start += length
    return groups


def count_balanced_parts(text):
    """Return into how many parts with as many L as R a string can be split.

    Ask:
        split a string into balanced substrings
        maximum number of balanced L and R parts
        count substrings with equal numbers of L and R
        greedy split of an LR string into balanced pieces

    >>> count_balanced_parts("RLRRLLRLRL")
    4
    >>> count_balanced_parts("LLLRRR")
    1
    """
    balance = count = 0
    for char in text:
        balance += 1 if char == "L" else -1
        count += balance == 0
    return count


def numbers_ascend(text):
    """Return whether the numbers in a sentence are strictly increasing.

    Ask:
        check if numbers are ascending in a sentence
        do the numbers in a text increase from left to right?
        are the integers of a string in strictly rising order
        test that each number of a sentence is greater than the one before

    >>> numbers_ascend("1 box has 3 blue and 12 red")
    True
    >>> numbers_ascend("5 then 5")
    False
    """
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    return all(a < b for a, b in zip(numbers, numbers[1:]))


def spread_spaces(text):
    """Return a text with its spaces spread evenly between its words.

    Ask:
        rearrange spaces between words
        distribute all spaces of a text evenly, the rest at the end
        equal number of spaces between every pair of words
        reorder spaces in a sentence

    >>> spread_spaces("  this   is  a ")
    'this    is    a'
    >>> spread_spaces(" a")
    'a '
    """
    words = text.split()
    spaces = text.count(" ")
    if len(words) < 2:
        return "".join(words) + " " * spaces
    gap, rest = divmod(spaces, len(words) - 1)
    return (" " * gap).join(words) + " " * rest


def sort_numbered_words(text):
    """Return a sentence from words that end with their position.

    Ask:
        sort the sentence by numbers at end of words
        rebuild a shuffled sentence whose words end with their position
        order words by their last digit and drop the digit
        words like "is2 This1" to "This is"

    >>> sort_numbered_words("is2 sentence4 This1 a3")
    'This is a sentence'
    """
    words = sorted(text.split(), key=lambda word: int(word[-1]))
    return " ".join(word[:-1] for word in words)


def sort_words_by_number_inside(text):
    """Return a sentence sorted by the digit inside each word.

    Ask:
        sort words by the number they contain
        order a sentence by the digit in each word
        your order please: each word contains a single number
        arrange words by an embedded digit

    >>> sort_words_by_number_inside("is2 Thi1s T4est 3a")
    'Thi1s is2 3a T4est'
    >>> sort_words_by_number_inside("")
    ''
    """
    return " ".join(
        sorted(text.split(), key=lambda word: next(filter(str.isdigit, word)))
    )


def words_inside_others(words):
    """Return the words that are part of another word of the list.

    Ask:
        string matching in an array
        all strings of a list that are substrings of another string
        find words contained in longer words
        which words occur inside other words of the list

    >>> words_inside_others(["mass", "as", "hero", "superhero"])
    ['as', 'hero']
    >>> words_inside_others([])
    []
    """
    return [
        word
        for i, word in enumerate(words)
        if any(word in other for j, other in enumerate(words) if i != j)
    ]


def simple_stem(word):
    """Return a word without a common English ending.

    Ask:
        stem words by removing ing and ed
        very simple stemmer that strips ing, ed, ly and s
        remove common suffixes from an english word
        naive stemming of a word
        reduce a word to its stem by cutting endings

    >>> [simple_stem(word) for word in ("walking", "jumped", "cats", "sing", "quickly")]
    ['walk', 'jump', 'cat', 'sing', 'quick']
    """
    for ending in ("ing", "ed", "ly", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[:-len(ending)]
    return word


def mumble(text):
    """Return a text like A-Bb-Ccc from its letters.

    Ask:
        accumulate letters: "abcd" becomes "A-Bb-Ccc-Dddd"
        mumbling: repeat each letter by its position, joined with dashes
        repeat every character as often as its index plus one, capitalized
        letters repeated by position and joined with hyphens

    >>> mumble("abCd")
    'A-Bb-Ccc-Dddd'
    >>> mumble("")
    ''
    """
    return "-".join(
        (char * count).capitalize() for count, char in enumerate(text, start=1)
    )


def high_and_low(text):
    """Return the highest and lowest number of a string of numbers as a string.

    Ask:
        highest and lowest number of a space separated string
        high and low from a string of numbers
        return "max min" of the numbers in a text like "1 2 -3"
        largest and smallest of space separated integers, as a string

    >>> high_and_low("1 9 3 4 -5")
    '9 -5'
    >>> high_and_low("7")
    '7 7'
    """
    numbers = [int(part) for part in text.split()]
    return f"{max(numbers)} {min(numbers)}"


def duplicate_encode(text):
    """Return a text with ( for characters that occur once and ) for the others.

    Ask:
        duplicate encoder
        replace unique characters by ( and repeated ones by )
        encode a word with parentheses by whether a letter repeats, ignoring case
        "(" if a character appears once, ")" if more than once

    >>> duplicate_encode("recede")
    '()()()'
    >>> duplicate_encode("Success")
    ')())())'
    """
    text = text.lower()
    counts = Counter(text)
    return "".join("(" if counts[char] == 1 else ")" for char in text)


def weird_case(text):
    """Return a text with alternating case that begins anew in each word.

    Ask:
        weird case: even letters of each word uppercase, odd ones lowercase
        alternate the case of letters within every word
        uppercase every other letter in each word of a sentence
        mocking text that restarts with a capital in every word

    >>> weird_case("this is a test")
    'ThIs Is A TeSt'
    >>> weird_case("")
    ''
    """
    return " ".join(
        "".join(
            char.lower() if index % 2 else char.upper() for index, char in enumerate(word)
        )
        for word in text.split(" ")
    )


def who_likes(names):
    """Return a text like "Ann, Bob and 2 others like this".

    Ask:
        who likes it: text for a list of names
        display text for likes as on facebook
        sentence telling who liked a post from a list of names
        "no one likes this", "Ann likes this", "Ann and Bob like this"

    >>> who_likes([])
    'no one likes this'
    >>> who_likes(["Ann"])
    'Ann likes this'
    >>> who_likes(["Ann", "Bob", "Eve"])
    'Ann, Bob and Eve like this'
    >>> who_likes(["Ann", "Bob", "Eve", "Max"])
    'Ann, Bob and 2 others like this'
    """
    if not names:
        return "no one likes this"
    if len(names) == 1:
        return f"{names[0]} likes this"
    if len(names) > 3:
        names = [*names[:2], f"{len(names) - 2} others"]
    return f"{', '.join(names[:-1])} and {names[-1]} like this"


def same_x_and_o(text):
    """Return whether a string has as many x as o, ignoring case.

    Ask:
        check if a string has the same number of x and o
        exes and ohs
        equal count of two letters in a string, ignoring case
        are there as many x's as o's
        equal number of x and o in a string

    >>> same_x_and_o("ooxXm")
    True
    >>> same_x_and_o("xooxx")
    False
    >>> same_x_and_o("")
    True
    """
    text = text.lower()
    return text.count("x") == text.count("o")


def highest_scoring_word(text):
    """Return the word with the highest sum of letter positions.

    Ask:
        highest scoring word in a sentence, a=1 b=2 and so on
        word with the largest sum of alphabet positions
        which word scores most if each letter counts its place in the alphabet
        best word by letter values

    >>> highest_scoring_word("man i need a taxi up to ubud")
    'taxi'
    >>> highest_scoring_word("b aa")
    'b'
    """
    def score(word):
        return sum(ord(char) - 96 for char in word.lower() if char.isalpha())

    return max(text.split(), key=score, default="")


def missing_letter(letters):
    """Return the letter that is missing in a run of letters, or None.

    Ask:
        find the missing letter in a sequence of letters
        which letter is skipped in consecutive letters like a b d
        missing letter of an alphabet run
        find the gap in a list of consecutive letters

    >>> missing_letter(["a", "b", "d"])
    'c'
    >>> missing_letter("OQRS")
    'P'
    >>> missing_letter("abc") is None
    True
    """
    for a, b in zip(letters, letters[1:]):
        if ord(b) - ord(a) > 1:
            return chr(ord(a) + 1)
    return None


def split_pairs(text):
    """Return a string split into pairs, the last one filled with an underscore.

    Ask:
        split a string into pairs of two characters, pad with underscore
        two-character chunks of a string, missing second character as _
        cut a text into pairs of letters
        pairs of characters of a string with odd length padded

    >>> split_pairs("abcde")
    ['ab', 'cd', 'e_']
    >>> split_pairs("")
    []
    """
    return [text[i:i + 2].ljust(2, "_") for i in range(0, len(text), 2)]


def count_duplicates(text):
    """Return how many characters occur more than once, ignoring case.

    Ask:
        count how many distinct characters occur more than once
        number of duplicate characters in a string, case-insensitive
        how many letters are repeated in a word
        count the characters of a string that have duplicates

    >>> count_duplicates("Indivisibilities")
    2
    >>> count_duplicates("abc")
    0
    """
    return sum(count > 1 for count in Counter(text.lower()).values())


def is_consecutive_letters(text):
    """Return whether a text is a run of consecutive letters of the alphabet.

    Ask:
        check if the letters of a string are consecutive in the alphabet
        is a string like "abc" or "xyz" a run of the alphabet
        do letters follow each other without gaps
        test for consecutive alphabet letters in order

    >>> is_consecutive_letters("cdef")
    True
    >>> is_consecutive_letters("ace")
    False
    """
    return bool(text) and text.lower() in string.ascii_lowercase


def vowels_and_consonants_alternate(word):
    """Return whether vowels and consonants take turns in a word.

    Ask:
        check if vowels and consonants alternate in a string
        does a word switch between vowel and consonant at each letter
        no two vowels and no two consonants next to each other
        alternating vowels and consonants test

    >>> vowels_and_consonants_alternate("banana")
    True
    >>> vowels_and_consonants_alternate("apple")
    False
    """
    kinds = [char in "aeiou" for char in word.lower()]
    return all(a != b for a, b in zip(kinds, kinds[1:]))


def only_vowels(text):
    """Return whether a text consists of vowels only.

    Ask:
        check if a string contains only vowels
        are all letters of a word vowels
        string made of vowels only
        test if every character is a vowel
        does the string contain only vowels

    >>> only_vowels("Aeio")
    True
    >>> only_vowels("aeb"), only_vowels("")
    (False, False)
    """
    return bool(text) and set(text.lower()) <= set("aeiou")


def share_letter(a, b):
    """Return whether two strings have a character in common.

    Ask:
        check if two strings share a common character
        do two words have any letter in common
        do two strings have a common substring, even of one letter
        is there a letter which appears in both words

    >>> share_letter("hello", "world")
    True
    >>> share_letter("hi", "world"), share_letter("", "a")
    (False, False)
    """
    return bool(set(a) & set(b))


def contained_either_way(a, b):
    """Return whether one of two strings contains the other, ignoring case.

    Ask:
        check if one string contains the other, either way
        is one of two strings a part of the other one
        does either string occur at the end or inside of the other, ignoring case
        substring check in both directions

    >>> contained_either_way("Hiabc", "abc")
    True
    >>> contained_either_way("abc", "xABCx")
    True
    >>> contained_either_way("abc", "abd")
    False
    """
    a, b = a.lower(), b.lower()
    return a in b or b in a


def longest_of_words(text, n):
    """Return the n longest words of a text, longest first.

    Ask:
        n longest words of a text
        top three longest words in a sentence
        the k longest different words of a string
        list the longest words sorted by length descending

    >>> longest_of_words("a bb ccc bb dddd", 2)
    ['dddd', 'ccc']
    >>> longest_of_words("", 2)
    []
    """
    return sorted(dict.fromkeys(text.split()), key=len, reverse=True)[:n]


def second_longest_word(text):
    """Return the second longest word of a text, or None.

    Ask:
        second longest word in a sentence
        find the second largest word by length
        word that comes after the longest word in length
        second longest word of a string, None if there is only one length

    >>> second_longest_word("one three elephant")
    'three'
    >>> second_longest_word("one two") is None
    True
    """
    lengths = sorted({len(word) for word in text.split()}, reverse=True)
    if len(lengths) < 2:
        return None
    return next(word for word in text.split() if len(word) == lengths[1])


def guess_language(text):
    """Return the language of a text guessed from its commonest words, or None.

    Ask:
        detect language
        guess the language of a text by counting common words
        simple language detection for english, german, french and spanish
        which language is a sentence written in

    >>> guess_language("the cat is on the table")
    'english'
    >>> guess_language("der Hund und die Katze")
    'german'
    >>> guess_language("xyz") is None
    True
    """
    common = {
        "english": {"the", "and", "is", "of", "to", "in", "that"},
        "german": {"der", "die", "das", "und", "ist", "nicht", "ein"},
        "french": {"le", "la", "les", "et", "est", "une", "des"},
        "spanish": {"el", "los", "y", "es", "una", "que", "las"},
    }
    words = re.findall(r"\w+", text.lower())
    scores = {
        name: sum(word in known for word in words) for name, known in common.items()
    }
    best = max(scores, key=scores.get)
    return best if scores[best] else None
