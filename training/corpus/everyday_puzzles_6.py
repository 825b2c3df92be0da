"""Everyday string puzzles: front and end pieces, conditions on neighbours, building small texts."""


def wrap_word(out, word):
    """Return a word put in the middle of a four-character wrapper such as "<<>>".

    Ask:
        make out word like <<word>>
        put a word between the two halves of a wrapper
        wrapper "[[]]" and word "a" to "[[a]]"
        insert a text in the middle of an out string of length 4

    >>> wrap_word("<<>>", "yay"), wrap_word("[[]]", "")
    ('<<yay>>', '[[]]')
    """
    return out[:2] + word + out[2:]


def concat_without_first(a, b):
    """Return two strings joined without their first characters.

    Ask:
        concat without first char
        non start: omit the first letter of both strings and join
        drop the first character of each string and concatenate
        join a[1:] and b[1:]

    >>> concat_without_first("hello", "there"), concat_without_first("x", "ab")
    ('ellohere', 'b')
    """
    return a[1:] + b[1:]


def first_two_to_end(text):
    """Return a text with its first two characters moved to the end.

    Ask:
        left two moved to the end
        rotate a string left by two
        first two letters go to the back
        move the first 2 chars of a string behind the rest

    >>> first_two_to_end("hello"), first_two_to_end("hi"), first_two_to_end("")
    ('llohe', 'hi', '')
    """
    return text[2:] + text[:2]


def last_two_to_front(text):
    """Return a text with its last two characters moved to the front.

    Ask:
        right two moved to the front
        rotate a string right by two
        last two letters go to the beginning
        move the final 2 chars of a string before the rest

    >>> last_two_to_front("hello"), last_two_to_front("hi"), last_two_to_front("")
    ('lohel', 'hi', '')
    """
    return text[-2:] + text[:-2]


def middle_two(text):
    """Return the two middle characters of a text of even length.

    Ask:
        middle two characters of an even length string
        two letters in the centre of a word with even length
        central pair of a string
        middle 2 chars

    >>> middle_two("string"), middle_two("ab")
    ('ri', 'ab')
    """
    half = len(text) // 2
    return text[half - 1:half + 1]


def middle_three_chars(text):
    """Return the three middle characters of a text of odd length.

    Ask:
        middle three characters of an odd length string
        three letters in the centre of a word
        central three chars
        middle letter with its two neighbours

    >>> middle_three_chars("Candy"), middle_three_chars("abc")
    ('and', 'abc')
    """
    half = len(text) // 2
    return text[half - 1:half + 2]


def first_and_last_n(text, n):
    """Return the first n and the last n characters of a text joined.

    Ask:
        n twice both ends
        first n characters plus last n characters
        front and back of a string with length n
        string made of both ends, n letters each

    >>> first_and_last_n("chocolate", 3), first_and_last_n("hello", 0)
    ('choate', '')
    """
    return text[:n] + text[len(text) - n:]


def has_at_first_or_second(text, part):
    """Return whether a part starts at index 0 or 1 of a text.

    Ask:
        has bad at index 0 or 1
        does a substring start at the first or second position
        part begins at index zero or one
        check near the start of a string for a word

    >>> [has_at_first_or_second(text, "bad") for text in ("badxx", "xbad", "xxbad", "")]
    [True, True, False, False]
    """
    return text.startswith(part) or text.startswith(part, 1)


def first_two_padded(text, pad="@"):
    """Return the first two characters of a text, filled up with a padding character.

    Ask:
        at first two chars padded with @
        first two letters, missing ones replaced by @
        front of length 2 with fill character
        exactly two leading characters, padded

    >>> first_two_padded("hello"), first_two_padded("h"), first_two_padded("")
    ('he', 'h@', '@@')
    """
    return text[:2].ljust(2, pad)


def join_without_double(a, b):
    """Return two strings joined, a double letter at the seam written once.

    Ask:
        con cat omit double letter
        concatenate strings but if the join creates a double char drop one
        join abc and cat to abcat
        append words merging an equal letter at the border

    >>> join_without_double("abc", "cat")
    'abcat'
    >>> join_without_double("dog", "cat")
    'dogcat'
    >>> join_without_double("", "a")
    'a'
    """
    return a + b[1:] if a and b and a[-1] == b[0] else a + b


def swap_last_two(text):
    """Return a text with its last two characters exchanged.

    Ask:
        last two swapped
        swap the final two letters of a word
        exchange the last 2 characters of a string
        switch second to last and last char

    >>> swap_last_two("coding"), swap_last_two("ab"), swap_last_two("a")
    ('codign', 'ba', 'a')
    """
    return text[:-2] + text[-2:][::-1]


def starts_with_color(text, colors=("red", "blue")):
    """Return the colour a text starts with, "" if there is none.

    Ask:
        see color red or blue at start
        which of several words does the string begin with
        if the text begins with red or blue return that color
        leading color name or empty string

    >>> starts_with_color("redxx"), starts_with_color("bluetimes"), starts_with_color("xxred")
    ('red', 'blue', '')
    """
    return next((color for color in colors if text.startswith(color)), "")


def same_front_and_back(text):
    """Return whether the first two characters of a text equal its last two.

    Ask:
        front again same first two and last two
        does a string begin and end with the same two letters
        first 2 chars equal last 2 chars
        edited ends with its first two characters

    >>> same_front_and_back("edited"), same_front_and_back("edit"), same_front_and_back("ed")
    (True, False, True)
    >>> same_front_and_back("e")
    False
    """
    return len(text) >= 2 and text[:2] == text[-2:]


def join_shortened(a, b):
    """Return two strings joined after the longer one lost characters at its front.

    Ask:
        concatenate two strings trimmed to equal length from the end
        min cat: omit leading chars of the longer string so both have the same length
        join the trailing parts of equal length
        cut the longer string at the front and append

    >>> join_shortened("Hello", "Hi"), join_shortened("java", "Hello"), join_shortened("", "x")
    ('loHi', 'javaello', '')
    """
    size = min(len(a), len(b))
    return a[len(a) - size:] + b[len(b) - size:]


def without_x_ends(text, char="x"):
    """Return a text without a character at its very start and very end.

    Ask:
        without x ends
        remove a leading x and a trailing x, one each
        strip one character from both ends if it is x
        drop the first and last letter only when they are x

    >>> without_x_ends("xHix"), without_x_ends("xHi"), without_x_ends("Hxix"), without_x_ends("x")
    ('Hi', 'Hi', 'Hxi', '')
    """
    return text.removeprefix(char).removesuffix(char)


def count_pattern_with_gap(text, start, end):
    """Return how often start, any one character and end follow each other.

    Ask:
        count code with any letter in the middle
        occurrences of "co?e" where ? is any character
        count a pattern with a one-letter gap
        how often does start + any char + end appear

    >>> count_pattern_with_gap("aaacodebbb coxe", "co", "e")
    2
    >>> count_pattern_with_gap("coe", "co", "e")
    0
    """
    size = len(start)
    return sum(
        text.startswith(start, i) and text.startswith(end, i + size + 1)
        for i in range(len(text))
    )


def either_is_ending(a, b):
    """Return whether one of two strings is the end of the other, ignoring case.

    Ask:
        end other: is either string at the end of the other
        does one string end with the other ignoring case
        one of two words is a suffix of the other
        case-insensitive ending either way

    >>> either_is_ending("Hiabc", "abc")
    True
    >>> either_is_ending("AbC", "HiaBc")
    True
    >>> either_is_ending("abc", "abXabd")
    False
    """
    a, b = a.lower(), b.lower()
    return a.endswith(b) or b.endswith(a)


def has_word_not_after(text, part, before="."):
    """Return whether a part occurs that is not directly preceded by a character.

    Ask:
        xyz there not preceded by period
        substring that does not come right after a dot
        does a word appear without a given character in front
        occurrence of a text not preceded by x

    >>> has_word_not_after("abcxyz", "xyz"), has_word_not_after("abc.xyz", "xyz")
    (True, False)
    >>> has_word_not_after("xyz.abc", "xyz")
    True
    """
    return any(
        text.startswith(part, i) and text[max(i - 1, 0):i] != before for i in range(len(text))
    )


def is_xy_balanced(text):
    """Return whether every "x" has a "y" somewhere after it.

    Ask:
        xy balance
        for all x characters there is a y somewhere later in the string
        is the last x before the last y
        one y can balance many x

    >>> is_xy_balanced("aaxbby"), is_xy_balanced("yaaxbb"), is_xy_balanced("abc")
    (True, False, True)
    """
    return text.rfind("x") <= text.rfind("y")


def repeat_ending(text, n):
    """Return the last n characters of a text repeated n times.

    Ask:
        repeat end: n repetitions of the last n characters
        last n letters n times
        multiply the ending of a string by its length
        ending of length n repeated n times

    >>> repeat_ending("Hello", 3), repeat_ending("Hello", 0)
    ('llollollo', '')
    """
    return text[len(text) - n:] * n


def shrinking_fronts(text, n):
    """Return the first n characters, the first n - 1 and so on down to one, joined.

    Ask:
        first n characters, then n-1, down to 1, in one string
        repeat front with shrinking length
        "Chocolate" and 4 to "ChocChoChC"
        decreasing prefixes of a string joined

    >>> shrinking_fronts("Chocolate", 4), shrinking_fronts("ab", 0)
    ('ChocChoChC', '')
    """
    return "".join(text[:i] for i in range(n, 0, -1))


def prefix_appears_again(text, n):
    """Return whether the first n characters occur again later in a text.

    Ask:
        prefix again: does the prefix of length n appear somewhere else
        first n letters occur a second time in the string
        is the beginning repeated later
        prefix found again, overlapping allowed

    >>> prefix_appears_again("abXYabc", 2), prefix_appears_again("abXYabc", 3)
    (True, False)
    """
    return text.find(text[:n], 1) != -1


def has_in_the_middle(text, part):
    """Return whether a part stands in the middle, its sides differing by at most one in length.

    Ask:
        xyz middle: is the substring in the middle of the string
        part in the centre with left and right lengths differing by at most one
        is a word the middle of a text
        middle occurrence check

    >>> has_in_the_middle("AAxyzBB", "xyz"), has_in_the_middle("AxyzBB", "xyz")
    (True, True)
    >>> has_in_the_middle("AxyzBBB", "xyz"), has_in_the_middle("Axyz", "xyz")
    (False, True)
    """
    rest = len(text) - len(part)
    starts = {rest // 2, rest - rest // 2}
    return rest >= 0 and any(text.startswith(part, start) for start in starts)


def sandwich_filling(text, bread="bread"):
    """Return what is between the first and the last slice of bread, "" without two slices.

    Ask:
        get sandwich: text between the first and last "bread"
        what is between the first and the last occurrence of a word
        filling between two slices
        string between outermost markers that are equal

    >>> sandwich_filling("breadjambread")
    'jam'
    >>> sandwich_filling("xxbreadyy")
    ''
    >>> sandwich_filling("breadbreadbread")
    'bread'
    """
    first, last = text.find(bread), text.rfind(bread)
    return text[first + len(bread):last] if first != last else ""


def same_around_stars(text):
    """Return whether every star has the same character on both sides, ends not counting.

    Ask:
        same star char
        is the char before and after each * the same
        every asterisk stands between two equal letters
        check both neighbours of each star

    >>> same_around_stars("xy*yzz"), same_around_stars("xy*zzz"), same_around_stars("*xa*a*")
    (True, False, True)
    """
    return all(
        text[i - 1] == text[i + 1] for i in range(1, len(text) - 1) if text[i] == "*"
    )


def remove_stars_and_neighbors(text):
    """Return a text without its stars and the characters next to them.

    Ask:
        star out: remove each * and the characters to its left and right
        delete asterisks with their neighbours
        drop every star and the letters directly beside it
        keep characters that are not next to a *

    >>> remove_stars_and_neighbors("ab*cd")
    'ad'
    >>> remove_stars_and_neighbors("ab**cd")
    'ad'
    >>> remove_stars_and_neighbors("*a")
    ''
    """
    return "".join(
        char for i, char in enumerate(text) if "*" not in text[max(i - 1, 0):i + 2]
    )


def plus_out(text, word):
    """Return a text in which everything but the occurrences of a word becomes "+".

    Ask:
        plus out: replace all characters except a given word with +
        mask everything except occurrences of a word with plus signs
        keep only the word, plus for the rest
        turn all other characters into +

    >>> plus_out("12xy34", "xy"), plus_out("12xy34xyabcxy", "xy")
    ('++xy++', '++xy++xy+++xy')
    """
    result = ""
    i = 0
    while i < len(text):
        if text.startswith(word, i):
            result += word
            i += len(word)
        else:
            result += "+"
            i += 1
    return result


def chars_beside_word(text, word):
    """Return the characters directly before and after each occurrence of a word.

    Ask:
        word ends: chars just before and just after every appearance of the word
        neighbouring characters of each occurrence of a word
        letters around a word in a string
        characters beside all matches joined

    >>> chars_beside_word("abcXY123XYijk", "XY"), chars_beside_word("XY1XY", "XY")
    ('c13i', '11')
    """
    result = ""
    for i in range(len(text)):
        if text.startswith(word, i):
            result += text[max(i - 1, 0):i] + text[i + len(word):i + len(word) + 1]
    return result


def count_words_ending_y_or_z(text):
    """Return how many words end with "y" or "z", ignoring case.

    Ask:
        count yz: number of words ending in y or z
        how many words have y or z as their last letter
        words whose final letter is y or z, counted, any non-letter separates words
        count words by last letter y or z

    >>> count_words_ending_y_or_z("fez day!")
    2
    >>> count_words_ending_y_or_z("DAY abc:zz")
    2
    >>> count_words_ending_y_or_z("yak")
    0
    """
    padded = text.lower() + " "
    return sum(a in "yz" and not b.isalpha() for a, b in zip(padded, padded[1:]))


def is_g_happy(text):
    """Return whether every "g" of a text has another "g" directly beside it.

    Ask:
        g happy: every g has a g to its left or right
        is each g next to another g
        no lonely g in the string
        all occurrences of the letter g come in groups

    >>> is_g_happy("xxggxx"), is_g_happy("xxgxx"), is_g_happy("xxggyygxx"), is_g_happy("")
    (True, False, False, True)
    """
    padded = f" {text} "
    return all(
        "g" in (padded[i - 1], padded[i + 1]) for i, char in enumerate(padded) if char == "g"
    )


def mirrored_ends(text):
    """Return the longest beginning of a text that stands reversed at its end.

    Ask:
        mirror ends
        longest start of a string that appears backwards at the very end
        mirror image at the beginning and the end of a string
        "abXYZba" gives "ab"

    >>> mirrored_ends("abXYZba"), mirrored_ends("abca"), mirrored_ends("aba"), mirrored_ends("")
    ('ab', 'a', 'aba', '')
    """
    size = 0
    while size < len(text) and text[size] == text[-1 - size]:
        size += 1
    return text[:size]


def same_ends_text(text):
    """Return the longest beginning of a text that is its end as well, without overlap.

    Ask:
        longest substring at both the beginning and the end without overlapping
        same ends of a string
        longest prefix that is also a suffix, not overlapping
        common start and end of one word

    >>> same_ends_text("abXYab"), same_ends_text("xx"), same_ends_text("abc"), same_ends_text("xxx")
    ('ab', 'x', '', 'x')
    """
    for size in range(len(text) // 2, 0, -1):
        if text[:size] == text[-size:]:
            return text[:size]
    return ""


def equal_is_and_not(text):
    """Return whether "is" and "not" occur equally often in a text.

    Ask:
        equal is not
        does the string contain is and not the same number of times
        same number of "is" and "not"
        compare counts of two substrings is and not

    >>> equal_is_and_not("This is notnot"), equal_is_and_not("This is not"), equal_is_and_not("")
    (True, False, True)
    """
    return text.count("is") == text.count("not")
