"""Everyday string requests: removing, replacing, swapping, inserting, extracting."""
import re
from collections import Counter
from itertools import groupby


def remove_first_char_occurrence(text, char):
    """Return a string without the first occurrence of a character.

    Ask:
        remove the first occurrence of a character
        delete only the first appearance of a letter in a string
        drop the first matching char from a string and keep the others
        erase one occurrence of a letter from a text

    >>> remove_first_char_occurrence("hello", "l")
    'helo'
    >>> remove_first_char_occurrence("abc", "z")
    'abc'
    """
    return text.replace(char, "", 1)


def remove_short_words(text, n):
    """Return a text without the words shorter than n letters.

    Ask:
        remove words shorter than n letters
        drop short words from a sentence
        delete all words with fewer than n characters from a string
        remove words of length below k from a text
        keep only the longer words of a sentence, as a sentence

    >>> remove_short_words("it is a nice day", 3)
    'nice day'
    >>> remove_short_words("it is", 3)
    ''
    """
    return " ".join(word for word in text.split() if len(word) >= n)


def remove_long_words(text, n):
    """Return a text without the words longer than n letters.

    Ask:
        remove words longer than n letters
        drop long words from a sentence
        delete words with more than n characters from a string
        keep only words up to a maximum length in a text

    >>> remove_long_words("it is a nice day", 3)
    'it is a day'
    >>> remove_long_words("", 3)
    ''
    """
    return " ".join(word for word in text.split() if len(word) <= n)


def remove_last_word(text):
    """Return a sentence without its last word.

    Ask:
        remove the last word from a sentence
        drop the final word of a string
        everything but the last word of a text
        cut off the last word
        delete the word at the end of a sentence

    >>> remove_last_word("one two three")
    'one two'
    >>> remove_last_word("one")
    ''
    """
    return " ".join(text.split()[:-1])


def remove_first_word(text):
    """Return a sentence without its first word.

    Ask:
        remove the first word from a sentence
        drop the leading word of a string
        everything after the first word of a text
        cut off the first word
        delete the word at the beginning of a sentence

    >>> remove_first_word("one two three")
    'two three'
    >>> remove_first_word("one")
    ''
    """
    return " ".join(text.split()[1:])


def remove_words(text, words):
    """Return a text without the given words, ignoring case.

    Ask:
        remove a list of words from a sentence
        delete certain words from a text
        drop all the given words from a string, ignoring case
        filter unwanted words out of a sentence
        sentence without the words in a list

    >>> remove_words("The cat and the dog", ["the", "and"])
    'cat dog'
    >>> remove_words("cat", [])
    'cat'
    """
    unwanted = {word.lower() for word in words}
    return " ".join(word for word in text.split() if word.lower() not in unwanted)


def chars_at_odd_indices(text):
    """Return a string without the characters at even indices.

    Ask:
        remove characters at even indices
        get every second character of a string starting from the second
        characters at odd positions (indexes 1, 3, 5) of a string
        drop the characters with even index from a text
        keep only the odd-index characters

    >>> chars_at_odd_indices("python")
    'yhn'
    >>> chars_at_odd_indices("a")
    ''
    """
    return text[1::2]


def chars_at_even_indices(text):
    """Return the characters at the even indices of a string.

    Ask:
        remove characters at odd indices
        remove the characters which have odd index values
        characters at even positions (indexes 0, 2, 4) of a string
        get every other character of a string
        return every second character starting with the first
        every second character of a string starting with the first

    >>> chars_at_even_indices("python")
    'pto'
    >>> chars_at_even_indices("")
    ''
    """
    return text[::2]


def strip_trailing_punctuation(text):
    """Return a text without punctuation at its end.

    Ask:
        remove trailing punctuation
        strip punctuation marks from the end of a sentence
        drop the full stop, question or exclamation mark at the end
        remove ending dots and commas of a string

    >>> strip_trailing_punctuation("Really?!")
    'Really'
    >>> strip_trailing_punctuation("a.b c")
    'a.b c'
    """
    return text.rstrip(".,;:!? ")


def remove_words_with_digits(text):
    """Return a text without the words that contain a digit.

    Ask:
        remove words that contain digits
        drop every word with a number in it from a sentence
        filter out words containing numbers
        delete alphanumeric words such as abc123 from a text

    >>> remove_words_with_digits("room 101 has a b2 door")
    'room has a door'
    >>> remove_words_with_digits("")
    ''
    """
    return " ".join(
        word for word in text.split() if not any(char.isdigit() for char in word)
    )


def remove_after(text, separator):
    """Return the part of a text before a separator, or all of it.

    Ask:
        remove everything after a character
        delete everything from a given character onwards
        cut a string off at the first occurrence of a character
        drop the part behind a separator
        trim a string after a certain character

    >>> remove_after("name#comment#x", "#")
    'name'
    >>> remove_after("name", "#")
    'name'
    """
    return text.split(separator, 1)[0]


def remove_between(text, start, end):
    """Return a text without what stands between two markers, and the markers.

    Ask:
        remove everything between two markers
        delete the text between two characters, including them
        strip sections enclosed in start and end delimiters from a string
        remove all content between brackets, given both brackets
        cut out every part between begin and end tokens

    >>> remove_between("a [b] c [d].", "[", "]")
    'a  c .'
    >>> remove_between("abc", "<", ">")
    'abc'
    """
    pattern = re.escape(start) + ".*?" + re.escape(end)
    return re.sub(pattern, "", text, flags=re.DOTALL)


def drop_first_chars(text, n):
    """Return a string without its first n characters.

    Ask:
        remove first n characters
        drop the first n chars from a string
        string without its first n letters
        cut n characters off the beginning of a text
        remove characters from a string from 0 up to n and return the rest

    >>> drop_first_chars("python", 2)
    'thon'
    >>> drop_first_chars("ab", 5)
    ''
    """
    return text[n:]


def drop_last_chars(text, n):
    """Return a string without its last n characters.

    Ask:
        remove last n characters
        drop the last n chars from a string
        string without its last n letters
        cut n characters off the end of a text
        chop n characters at the end

    >>> drop_last_chars("python", 2)
    'pyth'
    >>> drop_last_chars("ab", 0)
    'ab'
    >>> drop_last_chars("ab", 5)
    ''
    """
    return text[:max(len(text) - n, 0)]


def strip_ansi(text):
    r"""Return a text without ANSI escape sequences.

    Ask:
        strip ansi escape codes
        remove color codes from terminal output
        delete ansi colour sequences from a string
        clean console escape sequences out of a text
        plain text from coloured terminal text

    >>> strip_ansi("\x1b[31mred\x1b[0m text")
    'red text'
    >>> strip_ansi("plain")
    'plain'
    """
    return re.sub(r"\x1b\[[0-?]*[ -/]*[@-~]", "", text)


def strip_markdown(text):
    """Return a text without the commonest Markdown marks.

    Ask:
        remove markdown formatting
        strip markdown syntax from a text
        convert markdown to plain text
        delete asterisks, backticks, heading marks and links of markdown
        plain text of a markdown string

    >>> strip_markdown("# Title")
    'Title'
    >>> strip_markdown("**bold** and `code`, see [docs](http://x.y)")
    'bold and code, see docs'
    """
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"^#{1,6}\s+", "", text, flags=re.MULTILINE)
    return re.sub(r"(\*\*|__|\*|`)(.+?)\1", r"\2", text)


def spaces_to_hyphens(text):
    """Return a text with its spaces replaced by hyphens.

    Ask:
        replace spaces with hyphens
        replace all blanks of a string with a dash
        turn spaces into dashes
        change every space to "-"
        hyphenate the words of a string

    >>> spaces_to_hyphens("a b  c")
    'a-b--c'
    >>> spaces_to_hyphens("")
    ''
    """
    return text.replace(" ", "-")


def replace_every_nth(text, n, char):
    """Return a string with every nth character replaced.

    Ask:
        replace every nth character
        replace each nth character of a string by another character
        change every third letter of a text to *
        overwrite every n-th char with a given symbol
        substitute characters at every nth position

    >>> replace_every_nth("abcdefg", 3, "*")
    'ab*de*g'
    >>> replace_every_nth("ab", 3, "*")
    'ab'
    """
    return "".join(
        char if position % n == 0 else old
        for position, old in enumerate(text, start=1)
    )


def digits_to_words(text):
    """Return a text with each digit replaced by its name.

    Ask:
        replace digits with words
        replace every digit in a string by its english name
        change 0 to zero, 1 to one and so on in a text
        spell each digit in a string
        translate digits of a text into words

    >>> digits_to_words("room 42")
    'room fourtwo'
    >>> digits_to_words("no")
    'no'
    """
    names = "zero one two three four five six seven eight nine".split()
    return "".join(names[int(char)] if char in "0123456789" else char for char in text)


def newlines_to_br(text):
    r"""Return a text with its line ends replaced by <br> tags.

    Ask:
        replace newlines with <br>
        convert line breaks to html break tags
        nl2br: turn newlines into br tags
        change every line end of a text to an html line break
        make a multi-line string display on several lines in html

    >>> newlines_to_br("a\nb\r\nc")
    'a<br>b<br>c'
    >>> newlines_to_br("")
    ''
    """
    return "<br>".join(text.splitlines())


def swap_chars(text, a, b):
    """Return a string with two characters exchanged everywhere.

    Ask:
        swap two letters everywhere in a string
        exchange all a's and b's in a text
        swap every occurrence of two characters in a string
        replace x by y and y by x at the same time
        interchange two given letters throughout a word

    >>> swap_chars("banana", "a", "n")
    'bnanan'
    >>> swap_chars("xyz", "a", "b")
    'xyz'
    """
    return text.translate(str.maketrans(a + b, b + a))


def swap_commas_dots(text):
    """Return a text with its commas and dots exchanged.

    Ask:
        swap commas and dots in a number string
        exchange comma and dot in a string
        interchange "," and "." in a text
        convert 1,234.56 to 1.234,56 by swapping the separators
        swap comma and full stop with each other

    >>> swap_commas_dots("32.054,23")
    '32,054.23'
    >>> swap_commas_dots("12")
    '12'
    """
    return text.translate(str.maketrans(",.", ".,"))


def swap_first_two_chars(a, b):
    """Return two strings joined by a space, their first two characters swapped.

    Ask:
        swap first two characters of two strings
        get one string from two given strings, swapping their first two chars
        exchange the beginnings (2 letters) of two words and join them with a space
        combine two strings separated by a space with swapped first 2 characters

    >>> swap_first_two_chars("abc", "xyz")
    'xyc abz'
    >>> swap_first_two_chars("abcd", "xy")
    'xycd ab'
    """
    return f"{b[:2]}{a[2:]} {a[:2]}{b[2:]}"


def swap_adjacent_chars(text):
    """Return a string with each pair of neighbouring characters swapped.

    Ask:
        swap adjacent characters
        swap every two neighbouring characters of a string
        exchange characters pairwise in a string
        switch each pair of letters: abcd to badc
        swap consecutive chars of a text

    >>> swap_adjacent_chars("abcd")
    'badc'
    >>> swap_adjacent_chars("abc")
    'bac'
    >>> swap_adjacent_chars("")
    ''
    """
    return "".join(text[i:i + 2][::-1] for i in range(0, len(text), 2))


def swap_word_pairs(text):
    """Return a sentence with each pair of neighbouring words swapped.

    Ask:
        swap every two words
        swap adjacent words in a sentence
        exchange words pairwise in a string
        switch each pair of consecutive words of a text

    >>> swap_word_pairs("one two three four five")
    'two one four three five'
    >>> swap_word_pairs("")
    ''
    """
    words = text.split()
    words[:-1:2], words[1::2] = words[1::2], words[:-1:2]
    return " ".join(words)


def swap_first_last_word(text):
    """Return a sentence with its first and last words swapped.

    Ask:
        swap the first and last word of a sentence
        exchange first word with last word in a string
        interchange the outer words of a text
        switch the opening and closing words of a sentence

    >>> swap_first_last_word("one two three")
    'three two one'
    >>> swap_first_last_word("one")
    'one'
    >>> swap_first_last_word("")
    ''
    """
    words = text.split()
    if words:
        words[0], words[-1] = words[-1], words[0]
    return " ".join(words)


def rotate_words(text, k):
    """Return a sentence with its words rotated left by k places.

    Ask:
        rotate words in a sentence
        move the first k words of a sentence to its end
        cyclic shift of the words of a text by k
        rotate a sentence word by word to the left

    >>> rotate_words("a b c d", 1)
    'b c d a'
    >>> rotate_words("a b c", 4)
    'b c a'
    >>> rotate_words("", 2)
    ''
    """
    words = text.split()
    if not words:
        return ""
    k %= len(words)
    return " ".join(words[k:] + words[:k])


def mask_repeats_of_first(text, mark="$"):
    """Return a string with later occurrences of its first character replaced.

    Ask:
        replace all occurrences of the first char except the first
        replace occurrences of the first character by $ except the first character itself
        change repeats of a string's initial letter to a dollar sign
        mask every further appearance of the first letter of a string

    >>> mask_repeats_of_first("restart")
    'resta$t'
    >>> mask_repeats_of_first("aaa", "*")
    'a**'
    >>> mask_repeats_of_first("")
    ''
    """
    return text[:1] + text[1:].replace(text[:1], mark) if text else ""


def space_before_capitals(text):
    """Return a string with a space before each inner capital letter.

    Ask:
        add spaces before capital letters
        insert a space before every uppercase letter
        put spaces between words starting with capital letters
        turn "HelloBigWorld" into "Hello Big World"
        separate the words of a camel case string with spaces

    >>> space_before_capitals("HelloBigWorld")
    'Hello Big World'
    >>> space_before_capitals("camelCase")
    'camel Case'
    >>> space_before_capitals("")
    ''
    """
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text)


def dash_between_odd_digits(text):
    """Return a string of digits with a dash between neighbouring odd digits.

    Ask:
        insert a dash between odd digits
        put dashes between each two odd digits of a number
        insert "-" between consecutive odd numbers in a digit string
        dash insert: 454793 becomes 4547-9-3

    >>> dash_between_odd_digits("454793")
    '4547-9-3'
    >>> dash_between_odd_digits("246")
    '246'
    """
    return re.sub(r"(?<=[13579])(?=[13579])", "-", str(text))


def break_every_n_words(text, n):
    r"""Return a text with a newline after every n words.

    Ask:
        newline after every n words
        insert a line break every n words
        split a text into lines of n words each
        put at most n words on a line
        break a sentence into lines with a fixed number of words

    >>> break_every_n_words("a b c d e", 2)
    'a b\nc d\ne'
    >>> break_every_n_words("", 2)
    ''
    """
    words = text.split()
    return "\n".join(" ".join(words[i:i + n]) for i in range(0, len(words), n))


def wrap_in_tag(text, tag):
    """Return a text between an opening and a closing HTML tag.

    Ask:
        wrap a string in html tags
        put a text inside an html tag
        surround text with <b> and </b>, given the tag name
        create an html element from a tag name and its content
        add opening and closing tag around a string

    >>> wrap_in_tag("hello", "b")
    '<b>hello</b>'
    >>> wrap_in_tag("", "i")
    '<i></i>'
    """
    return f"<{tag}>{text}</{tag}>"


def add_ing(word):
    """Return a word with "ing" at its end, or "ly" if it has that already.

    Ask:
        add ing to a word
        add 'ing' at the end of a string, or 'ly' if it already ends with ing
        append ing to words of at least three letters, else leave unchanged
        add "ing" or "ly" to a string according to its ending and length

    >>> add_ing("walk")
    'walking'
    >>> add_ing("string")
    'stringly'
    >>> add_ing("go")
    'go'
    """
    if len(word) < 3:
        return word
    return word + ("ly" if word.endswith("ing") else "ing")


def insert_in_middle(text, part):
    """Return a string with another one inserted in its middle.

    Ask:
        insert a string in the middle of another string
        put a word into the middle of a text
        add s2 in the middle of s1
        place one string at the centre of the other
        insert text between two halves, e.g. brackets
        insert one string into the middle of the other

    >>> insert_in_middle("[[]]", "hi")
    '[[hi]]'
    >>> insert_in_middle("abc", "-")
    'a-bc'
    """
    half = len(text) // 2
    return text[:half] + part + text[half:]


def find_year(text):
    """Return the first four-digit year in a text as a number, or None.

    Ask:
        extract the year from a string
        find a year like 1999 in a text
        first 4 digit number of a string as an int
        get the year out of a title or filename
        parse a four digit year from text, None if there is none

    >>> find_year("Released in May 1999, again 2004")
    1999
    >>> find_year("id 12345") is None
    True
    """
    match = re.search(r"\b(1[0-9]|20)\d\d\b", text)
    return int(match[0]) if match else None


def sum_digits_in(text):
    """Return the sum of the digits in a string.

    Ask:
        sum of the digits in a string
        add up every digit character of a text
        calculate the sum of all single digits appearing in a string
        total of the digit characters, letters are ignored

    >>> sum_digits_in("a1b23")
    6
    >>> sum_digits_in("abc")
    0
    """
    return sum(int(char) for char in text if char.isdecimal())


def average_of_numbers_in(text):
    """Return the average of the whole numbers in a text, or 0 if there are none.

    Ask:
        average of the numbers in a string
        mean of all integers that appear in a text
        find the numbers in a sentence and return their average
        compute the average of digits and numbers in a string

    >>> average_of_numbers_in("a 10 b 20")
    15.0
    >>> average_of_numbers_in("none")
    0
    """
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    return sum(numbers) / len(numbers) if numbers else 0


def largest_number_in(text):
    """Return the largest whole number in a text, or None.

    Ask:
        largest number in a string
        find the maximum numeric value in a text
        biggest integer that appears in a sentence
        extract the max number from a string
        highest number among the digits and words of a string

    >>> largest_number_in("100klh564abc365bg")
    564
    >>> largest_number_in("abc") is None
    True
    """
    return max(map(int, re.findall(r"\d+", text)), default=None)


def longest_vowel_run(text):
    """Return the longest run of vowels in a text, the first of equal ones.

    Ask:
        longest run of vowels
        find the longest substring made of vowels only
        longest vowel sequence in a word
        most consecutive vowels of a string as a substring
        longest substring of vowels
        longest block of consecutive vowels

    >>> longest_vowel_run("beautiful queue")
    'ueue'
    >>> longest_vowel_run("sky")
    ''
    """
    return max(re.findall(r"[aeiou]+", text, re.IGNORECASE), key=len, default="")


def has_double_letters(text):
    """Return whether a string has the same character twice in a row.

    Ask:
        check if string has consecutive repeated characters
        does the word contain double letters?
        are there two equal characters next to each other in a string
        test a string for adjacent duplicate characters
        detect a doubled letter in a word
        does a word contain the same letter twice in a row

    >>> has_double_letters("letter")
    True
    >>> has_double_letters("later")
    False
    >>> has_double_letters("")
    False
    """
    return any(a == b for a, b in zip(text, text[1:]))


def most_common_vowel(text):
    """Return the most frequent vowel of a text, or None.

    Ask:
        most frequent vowel
        which vowel occurs most often in a string
        find the most common vowel of a text
        vowel with the highest count in a sentence

    >>> most_common_vowel("Banana tree")
    'a'
    >>> most_common_vowel("sky") is None
    True
    """
    counts = Counter(char for char in text.lower() if char in "aeiou")
    return counts.most_common(1)[0][0] if counts else None


def distinct_substrings(text):
    """Return the number of different non-empty substrings of a string.

    Ask:
        number of distinct substrings
        count the different substrings of a string
        how many unique substrings does a string have
        unique substring count

    >>> distinct_substrings("aba")
    5
    >>> distinct_substrings("")
    0
    """
    return len({
        text[i:j] for i in range(len(text)) for j in range(i + 1, len(text) + 1)
    })


def palindromic_substrings(text):
    """Return the different palindromic substrings of two or more characters.

    Ask:
        list all palindromic substrings of a string
        find every substring that is a palindrome
        all palindromes inside a string as a list
        extract palindromic substrings longer than one letter

    >>> palindromic_substrings("abbax")
    ['abba', 'bb']
    >>> palindromic_substrings("abc")
    []
    """
    found = {
        text[i:j]
        for i in range(len(text))
        for j in range(i + 2, len(text) + 1)
        if text[i:j] == text[i:j][::-1]
    }
    return sorted(found)


def remove_repeated_words_in_row(text):
    """Return a text without words that repeat the word before them.

    Ask:
        remove consecutive duplicate words
        drop words repeated directly after each other in a sentence
        collapse "the the cat" to "the cat"
        delete adjacent repeated words from a string

    >>> remove_repeated_words_in_row("the the cat sat sat the")
    'the cat sat the'
    >>> remove_repeated_words_in_row("")
    ''
    """
    return " ".join(word for word, _ in groupby(text.split()))


def uppercase_ends_of_words(text):
    """Return a text with the first and last letter of each word in uppercase.

    Ask:
        uppercase first and last letter of each word
        capitalize the first and last character of every word in a string
        make both end letters of all words capital
        first and last letters of words to upper case, the middle unchanged

    >>> uppercase_ends_of_words("hello big a world")
    'HellO BiG A WorlD'
    >>> uppercase_ends_of_words("")
    ''
    """
    return " ".join(
        word[0].upper() + word[1:-1] + word[-1].upper() if len(word) > 1 else word.upper()
        for word in text.split()
    )


def capitalize_nth(text, n):
    """Return a string with the character at index n in uppercase.

    Ask:
        capitalize the nth letter
        make the character at a given index uppercase
        uppercase one letter of a string by its position
        change the case of the nth character to upper

    >>> capitalize_nth("python", 2)
    'pyThon'
    >>> capitalize_nth("abc", 0)
    'Abc'
    >>> capitalize_nth("abc", 9)
    'abc'
    """
    return text[:n] + text[n:n + 1].upper() + text[n + 1:]
