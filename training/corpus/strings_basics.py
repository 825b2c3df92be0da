"""Reading, slicing and changing strings."""
import random
import string


def reverse_string(text):
    """Return a string reversed.

    Ask:
        reverse a string
        write a function to reverse the characters of a string
        string backwards
        how do i reverse a string in python?
        function that takes a text and returns it in reverse order
        invert the order of letters in a word
        return the given string backwards

    >>> reverse_string("abc")
    'cba'
    >>> reverse_string("")
    ''
    """
    return text[::-1]


def reverse_string_loop(text):
    """Return a string reversed, built with a loop.

    Ask:
        reverse a string with a for loop
        reverse a string without slicing
        reverse text without using [::-1] or reversed
        loop over a string and build it backwards

    >>> reverse_string_loop("abc")
    'cba'
    >>> reverse_string_loop("")
    ''
    """
    result = ""
    for char in text:
        result = char + result
    return result


def reverse_string_recursive(text):
    """Return a string reversed by recursion.

    Ask:
        reverse a string using recursion
        recursive function to reverse a string
        recursively reverse text
        string reversal with recursion
        reverse a string with recursion
        recursive string reversal
        reverse text with a function that calls itself
        write a recursive function which reverses a string

    >>> reverse_string_recursive("abc")
    'cba'
    >>> reverse_string_recursive("")
    ''
    """
    if not text:
        return ""
    return reverse_string_recursive(text[1:]) + text[0]


def reverse_string_while(text):
    """Return a string reversed, built with a while loop.

    Ask:
        reverse a string with a while loop
        use a while loop to build a string backwards
        while loop string reversal with an index
        reverse characters with while and an index variable

    >>> reverse_string_while("abc")
    'cba'
    >>> reverse_string_while("")
    ''
    """
    result = ""
    i = len(text) - 1
    while i >= 0:
        result += text[i]
        i -= 1
    return result


def string_length(text):
    """Return the length of a string.

    Ask:
        length of a string
        how many characters does a string have
        function that returns the number of characters in a text
        get string length

    >>> string_length("héllo")
    5
    >>> string_length("")
    0
    """
    return len(text)


def string_length_loop(text):
    """Return the length of a string, counted with a loop.

    Ask:
        length of a string without len
        count the characters of a string with a loop
        find string length without the built-in function
        calculate how long a string is by looping

    >>> string_length_loop("abc")
    3
    >>> string_length_loop("")
    0
    """
    count = 0
    for _ in text:
        count += 1
    return count


def first_char(text):
    """Return the first character of a string, or "" if it is empty.

    Ask:
        get the first character of a string
        first letter of a word
        function that returns the initial character of a string, empty string if there is none
        how to access the first char of a str

    >>> first_char("abc")
    'a'
    >>> first_char("")
    ''
    """
    return text[:1]


def last_char(text):
    """Return the last character of a string, or "" if it is empty.

    Ask:
        get the last character of a string
        last letter of a word
        function that returns the final character of a string, empty string if there is none
        how to access the last char of a str

    >>> last_char("abc")
    'c'
    >>> last_char("")
    ''
    """
    return text[-1:]


def first_chars(text, n):
    """Return the first n characters of a string.

    Ask:
        get the first n characters of a string
        leftmost n letters of a text
        function like LEFT in excel
        take n characters from the start of a string

    >>> first_chars("python", 3)
    'pyt'
    >>> first_chars("a", 5)
    'a'
    >>> first_chars("a", 0)
    ''
    """
    return text[:n]


def last_chars(text, n):
    """Return the last n characters of a string.

    Ask:
        get the last n characters of a string
        rightmost n letters of a text
        function like RIGHT in excel
        take n characters from the end of a string

    >>> last_chars("python", 3)
    'hon'
    >>> last_chars("a", 5)
    'a'
    >>> last_chars("abc", 0)
    ''
    """
    return text[-n:] if n > 0 else ""


def trim_ends(text):
    """Return a string without its first and last characters.

    Ask:
        remove the first and last character of a string
        strip the outer characters off a string
        string without first and last letter
        cut one character from both ends of a text

    >>> trim_ends("hello")
    'ell'
    >>> trim_ends("ab")
    ''
    >>> trim_ends("a")
    ''
    """
    return text[1:-1]


def swap_ends(text):
    """Return a string with its first and last characters swapped.

    Ask:
        swap the first and last character of a string
        exchange first and last letters of a word
        function that interchanges both end characters of a text
        switch the first letter with the last letter
        function that returns the string with the first and last letters swapped
        swap first and last characters of a string
        exchange the first and the last character of a word
        first and last character exchanged, middle unchanged

    >>> swap_ends("hello")
    'oellh'
    >>> swap_ends("ab")
    'ba'
    >>> swap_ends("a")
    'a'
    >>> swap_ends("")
    ''
    """
    if len(text) < 2:
        return text
    return text[-1] + text[1:-1] + text[0]


def both_ends(text):
    """Return the first two and last two characters of a string.

    Ask:
        string made of the first 2 and last 2 characters of a string
        first two and last two letters joined, empty string if too short
        take two chars from both ends of a word
        combine the beginning and the end of a string, 2 characters each

    >>> both_ends("python")
    'pyon'
    >>> both_ends("ab")
    'abab'
    >>> both_ends("a")
    ''
    """
    if len(text) < 2:
        return ""
    return text[:2] + text[-2:]


def middle_chars(text):
    """Return the middle character or the two middle characters.

    Ask:
        get the middle character of a string
        middle letters of a word, two of them if the length is even
        function that returns the central character(s) of a text
        find the middle of a string

    >>> middle_chars("abc")
    'b'
    >>> middle_chars("abcd")
    'bc'
    >>> middle_chars("")
    ''
    """
    half, odd = divmod(len(text), 2)
    return text[half:half + 1] if odd else text[max(half - 1, 0):half + 1]


def substring(text, start, end):
    """Return the part of a string between two indices.

    Ask:
        get a substring from start to end index
        substring between two positions, end not included
        function substring(text, start, end)
        slice a string
        how to substring a string in python
        get part of a string from index a to index b

    >>> substring("python", 1, 3)
    'yt'
    >>> substring("abc", 2, 2)
    ''
    """
    return text[start:end]


def remove_char_at(text, index):
    """Return a string without the character at an index.

    Ask:
        remove the character at an index from a string
        delete the nth character of a string
        drop one char of a text by its position
        string without the character at position i
        remove the nth character
        remove the character at index n of a string
        delete a character from a string by position

    >>> remove_char_at("abc", 1)
    'ac'
    >>> remove_char_at("abc", 0)
    'bc'
    >>> remove_char_at("a", 0)
    ''
    """
    return text[:index] + text[index + 1:]


def replace_char_at(text, index, char):
    """Return a string with the character at an index replaced.

    Ask:
        replace the character at an index of a string
        change one character of a string by position
        set char at index i in a string
        strings are immutable, so how do i change a single character?

    >>> replace_char_at("abc", 1, "x")
    'axc'
    >>> replace_char_at("a", 0, "z")
    'z'
    """
    return text[:index] + char + text[index + 1:]


def insert_string(text, index, part):
    """Insert a string into another at an index.

    Ask:
        insert a string into another string at a position
        put text in the middle of a string at index i
        add characters at a given index of a string
        function insert_string(text, index, part)
        insert a substring at a position of a string
        insert text into a string at an index

    >>> insert_string("held", 2, "llo wor")
    'hello world'
    >>> insert_string("ab", 0, "x")
    'xab'
    >>> insert_string("", 0, "x")
    'x'
    """
    return text[:index] + part + text[index:]


def every_nth_char(text, n):
    """Return every nth character of a string.

    Ask:
        every nth character of a string
        take each second letter of a text, n given
        skip characters: keep every k-th one starting with the first
        string with a step
        every nth letter of a string

    >>> every_nth_char("abcdef", 2)
    'ace'
    >>> every_nth_char("abc", 5)
    'a'
    """
    return text[::n]


def repeat_string(text, n):
    """Return a string repeated n times.

    Ask:
        repeat a string n times
        multiply a string
        concatenate n copies of a text
        function that takes a string and a number and returns the string that many times

    >>> repeat_string("ab", 3)
    'ababab'
    >>> repeat_string("ab", 0)
    ''
    """
    return text * n


def repeat_with_separator(text, n, separator):
    """Return a string repeated n times with a separator.

    Ask:
        repeat a string n times with a separator
        repeat a word n times separated by commas or spaces
        n copies of a text joined by a delimiter
        "ab" three times with "-" becomes "ab-ab-ab"
        repeat a string with separator
        repeat a word n times with a separator between
        repeat string n times with comma between

    >>> repeat_with_separator("ab", 3, "-")
    'ab-ab-ab'
    >>> repeat_with_separator("a", 1, ", ")
    'a'
    >>> repeat_with_separator("a", 0, ",")
    ''
    """
    return separator.join([text] * n)


def double_chars(text):
    """Return a string with each character doubled.

    Ask:
        double each character of a string
        repeat every letter of a word twice
        "abc" to "aabbcc"
        duplicate all characters in a text
        duplicate every character in the string
        double each character in a string
        repeat every character of a string twice
        return a string where every letter is doubled

    >>> double_chars("abc")
    'aabbcc'
    >>> double_chars("")
    ''
    """
    return "".join(char * 2 for char in text)


def join_with_space(first, second):
    """Concatenate two strings with a space.

    Ask:
        join two strings with a space
        concatenate two strings separated by a space
        combine first and last name into a full name
        put a blank between two words and return one string

    >>> join_with_space("Ada", "Lovelace")
    'Ada Lovelace'
    """
    return f"{first} {second}"


def to_upper(text):
    """Convert a string to upper case.

    Ask:
        convert a string to uppercase
        make all letters capital
        function that returns the text in upper case
        shout a string
        how do I uppercase a string
        convert text to uppercase
        make a string upper case

    >>> to_upper("aB1")
    'AB1'
    """
    return text.upper()


def to_lower(text):
    """Convert a string to lower case.

    Ask:
        convert a string to lowercase
        make all letters small
        function that returns the text in lower case
        lower case a string
        how do I lowercase a string
        convert text to lowercase
        make a string lower case

    >>> to_lower("aB1")
    'ab1'
    """
    return text.lower()


def capitalize_first(text):
    """Capitalise the first letter of a string and keep the rest.

    Ask:
        capitalize the first letter of a string
        make the first character uppercase without changing the rest
        upper case the initial letter only, leave other letters as they are
        ucfirst in python
        capitalize first letter leaving the rest unchanged

    >>> capitalize_first("hello World")
    'Hello World'
    >>> capitalize_first("")
    ''
    """
    return text[:1].upper() + text[1:]


def capitalize_words(text):
    """Capitalise the first letter of each word.

    Ask:
        capitalize the first letter of every word
        title case a sentence
        make each word of a string start with a capital letter
        uppercase the first character of all words in a text
        capitalize the first letter of each word
        capitalize first letter of each word in a string
        make the first letter of every word uppercase
        capitalise each word in a sentence
        convert a string to title case
        uppercase the first letter of each word
        capitalize every word in a sentence

    >>> capitalize_words("hello wide world")
    'Hello Wide World'
    >>> capitalize_words("it's")
    "It's"
    >>> capitalize_words("")
    ''
    """
    return " ".join(word.capitalize() for word in text.split(" "))


def capitalize_last_letters(text):
    """Capitalise the last letter of each word.

    Ask:
        capitalize the last letter of each word
        uppercase the final character of every word
        make the last letter of all words a capital
        "hello world" to "hellO worlD"
        uppercase the last character of every word

    >>> capitalize_last_letters("hello a world")
    'hellO A worlD'
    >>> capitalize_last_letters("")
    ''
    """
    return " ".join(word[:-1] + word[-1:].upper() for word in text.split(" "))


def swap_case(text):
    """Swap the case of each letter.

    Ask:
        swap the case of a string
        upper case letters to lower case and vice versa
        invert the case of every letter
        toggle upper and lower case in a text
        swap case of every letter in a string
        toggle case
        toggle the case of each letter in a string
        change uppercase letters to lowercase and lowercase to uppercase
        invert the case of all characters in a string

    >>> swap_case("aBc1")
    'AbC1'
    """
    return text.swapcase()


def toggle_case(text):
    """Swap the case of each letter with a loop.

    Ask:
        swap case without swapcase
        toggle the case of letters with a loop
        change upper to lower and lower to upper using isupper
        invert letter case by hand, character by character

    >>> toggle_case("aBc1")
    'AbC1'
    >>> toggle_case("")
    ''
    """
    result = ""
    for char in text:
        result += char.lower() if char.isupper() else char.upper()
    return result


def alternate_case(text):
    """Alternate upper and lower case letters.

    Ask:
        alternate upper and lower case in a string
        spongebob mocking text
        make every other character uppercase, starting with the first
        "hello" to "HeLlO"
        alternating caps
        mixed case string: uppercase at even indices, lowercase at odd
        spongebob case
        capitalize alternate letters
        uppercase every other character

    >>> alternate_case("hello")
    'HeLlO'
    >>> alternate_case("")
    ''
    """
    return "".join(
        char.lower() if index % 2 else char.upper()
        for index, char in enumerate(text)
    )


def reverse_each_word(text):
    """Return the reverse of each word, in the same word order.

    Ask:
        reverse each word in a string but keep the word order
        reverse every word of a sentence
        flip the letters of all words individually
        "abc def" to "cba fed"
        reverse each word in a sentence but keep word order
        reverse the letters of every word in a string

    >>> reverse_each_word("abc def")
    'cba fed'
    >>> reverse_each_word("")
    ''
    """
    return " ".join(word[::-1] for word in text.split(" "))


def reverse_words(text):
    """Return a string with its words in reverse order.

    Ask:
        reverse the order of words in a string
        sentence with words in reverse order
        flip a sentence word by word
        "hello big world" to "world big hello"
        reverse words in a sentence
        reverse word order in a sentence
        reverse the order of the words in a string

    >>> reverse_words("hello  big world")
    'world big hello'
    >>> reverse_words("")
    ''
    """
    return " ".join(reversed(text.split()))


def rotate_string_left(text, k):
    """Rotate a string to the left by k characters.

    Ask:
        rotate a string left by k characters
        shift a string to the left, wrapping around
        move the first n letters of a string to the end
        cyclic left shift of a text
        rotate a string by k positions to the left

    >>> rotate_string_left("abcd", 1)
    'bcda'
    >>> rotate_string_left("abc", 4)
    'bca'
    >>> rotate_string_left("", 2)
    ''
    """
    if not text:
        return text
    k %= len(text)
    return text[k:] + text[:k]


def rotate_string_right(text, k):
    """Rotate a string to the right by k characters.

    Ask:
        rotate a string right by k characters
        shift a string to the right, wrapping around
        move the last n letters of a string to the front
        cyclic right shift of a text
        rotate a string by k positions to the right

    >>> rotate_string_right("abcd", 1)
    'dabc'
    >>> rotate_string_right("abc", 4)
    'cab'
    >>> rotate_string_right("abc", 0)
    'abc'
    >>> rotate_string_right("", 2)
    ''
    """
    if not text:
        return text
    k %= len(text)
    return text[-k:] + text[:-k]


def sort_string(text):
    """Return the characters of a string in sorted order.

    Ask:
        sort the characters of a string
        letters of a word in alphabetical order
        alphabetize the characters in a text
        return a string with its chars sorted
        sort the characters of a string alphabetically
        sort letters of a word in alphabetical order
        return a string with its letters sorted
        alphabetically sort a string

    >>> sort_string("banana")
    'aaabnn'
    >>> sort_string("")
    ''
    """
    return "".join(sorted(text))


def to_chars(text):
    """Return the characters of a string as a list.

    Ask:
        convert a string to a list of characters
        split a word into letters
        list of chars of a string
        break a text into single characters
        convert a string to a list of letters
        how to split a string into a list of characters
        string to list of characters

    >>> to_chars("abc")
    ['a', 'b', 'c']
    >>> to_chars("")
    []
    """
    return list(text)


def chars_to_string(chars):
    """Join a list of characters to a string.

    Ask:
        convert a list of characters to a string
        join chars into a word
        list of letters to string
        ["a", "b"] to "ab"
        list of characters to string
        join a list of characters into a string
        characters array to string

    >>> chars_to_string(["a", "b", "c"])
    'abc'
    >>> chars_to_string([])
    ''
    """
    return "".join(chars)


def is_empty_string(text):
    """Tell whether a string is empty.

    Ask:
        check if a string is empty
        is a string empty
        function that returns True if a text has no characters
        test for the empty string

    >>> is_empty_string("")
    True
    >>> is_empty_string(" ")
    False
    """
    return text == ""


def is_blank(text):
    r"""Tell whether a string is empty or only white space.

    Ask:
        check if a string is blank
        is the string empty or only whitespace
        function returning True for "" and "   "
        does a text contain nothing but spaces
        check if string is empty or whitespace
        is a string blank

    >>> is_blank("")
    True
    >>> is_blank(" \n\t")
    True
    >>> is_blank(" a ")
    False
    """
    return not text.strip()


def equal_ignore_case(a, b):
    """Tell whether two strings are equal, ignoring case.

    Ask:
        compare two strings ignoring case
        case insensitive string comparison
        are two strings the same regardless of upper and lower case
        equalsIgnoreCase in python
        compare two strings case insensitively
        case-insensitive string equality
        are two strings equal regardless of case

    >>> equal_ignore_case("Straße", "STRASSE")
    True
    >>> equal_ignore_case("abc", "abd")
    False
    """
    return a.casefold() == b.casefold()


def longer_string(a, b):
    """Return the longer of two strings.

    Ask:
        return the longer of two strings
        which of two words is longer, the first if equal
        compare the lengths of two strings and return the longest
        longer string of two

    >>> longer_string("ab", "abc")
    'abc'
    >>> longer_string("ab", "cd")
    'ab'
    >>> longer_string("abc", "")
    'abc'
    """
    return a if len(a) >= len(b) else b


def print_chars(text):
    """Print each character of a string on its own line.

    Ask:
        print each character of a string
        loop through a string and print every letter on a new line
        display the characters of a word one per line
        iterate over a string with a for loop and print chars
        print string vertically
        print a word from top to bottom, one letter per line

    >>> print_chars("ab")
    a
    b
    """
    for char in text:
        print(char)


def print_chars_with_index(text):
    """Print each character of a string with its index.

    Ask:
        print each character of a string with its index
        show every letter of a word with its position
        enumerate a string and print index and char
        display index: character for a text

    >>> print_chars_with_index("ab")
    0 a
    1 b
    """
    for index, char in enumerate(text):
        print(index, char)


def char_codes(text):
    """Return the ASCII codes of the characters of a string.

    Ask:
        ascii codes of the characters of a string
        convert each character to its unicode code point
        list of ord values of a text
        string to list of character codes
        ascii values of each character
        list of ascii values of the characters in a string
        convert a string to a list of ascii codes
        unicode code points of a string
        string to list of ascii codes

    >>> char_codes("aB")
    [97, 66]
    >>> char_codes("")
    []
    """
    return [ord(char) for char in text]


def from_char_codes(codes):
    """Return the string with the given character codes.

    Ask:
        convert a list of ascii codes to a string
        string from character codes
        turn code points into text with chr
        [72, 105] to "Hi"

    >>> from_char_codes([72, 105])
    'Hi'
    >>> from_char_codes([])
    ''
    """
    return "".join(chr(code) for code in codes)


def ascii_sum(text):
    """Return the sum of the ASCII codes of a string.

    Ask:
        sum of the ascii values of a string
        add up the character codes of a text
        ascii value total of all letters in a word
        sum of ord for each char

    >>> ascii_sum("ab")
    195
    >>> ascii_sum("")
    0
    """
    return sum(ord(char) for char in text)


def letter_position(letter):
    """Return the position of a letter in the alphabet.

    Ask:
        position of a letter in the alphabet
        a is 1, b is 2, z is 26
        number of a letter in the alphabet, upper or lower case
        convert a letter to its alphabet index starting at 1
        find the position of a letter in the alphabet
        alphabet index of a letter

    >>> letter_position("a"), letter_position("Z")
    (1, 26)
    """
    return ord(letter.lower()) - ord("a") + 1


def nth_letter(n):
    """Return the letter at a position of the alphabet.

    Ask:
        nth letter of the alphabet
        convert a number from 1 to 26 to a letter
        1 to a, 2 to b, 26 to z
        alphabet letter for a given position

    >>> nth_letter(1), nth_letter(26)
    ('a', 'z')
    """
    return chr(ord("a") + n - 1)


def next_letter(letter):
    """Return the next letter of the alphabet, after z comes a.

    Ask:
        next letter of the alphabet
        letter following a given letter, z wraps around to a
        successor of a lower case letter
        what letter comes after this one
        letter after a given letter

    >>> next_letter("a"), next_letter("z")
    ('b', 'a')
    """
    return chr((ord(letter) - ord("a") + 1) % 26 + ord("a"))


def word_score(word):
    """Return the sum of the alphabet positions of the letters of a word.

    Ask:
        sum of the alphabet positions of the letters in a word
        word value with a=1, b=2 and so on
        numerology score of a name
        add the letter numbers of a text, ignoring everything that isn't a letter
        sum of the letter values of a word

    >>> word_score("abc")
    6
    >>> word_score("A-z!")
    27
    >>> word_score("")
    0
    """
    return sum(ord(char) - ord("a") + 1 for char in word.lower() if "a" <= char <= "z")


def alphabet():
    """Return the letters from a to z as a string.

    Ask:
        the alphabet as a string
        all lowercase letters from a to z
        return the english alphabet
        generate a string with every letter of the alphabet
        generate alphabet list
        all lowercase letters of the alphabet

    >>> alphabet()
    'abcdefghijklmnopqrstuvwxyz'
    """
    return string.ascii_lowercase


def letter_range(start, end):
    """Return the letters between two letters.

    Ask:
        letters between two letters of the alphabet
        range of characters from a to f
        list all characters from start to end inclusive
        character range like a..e
        list of letters from a to z

    >>> letter_range("a", "d")
    ['a', 'b', 'c', 'd']
    >>> letter_range("b", "b")
    ['b']
    """
    return [chr(code) for code in range(ord(start), ord(end) + 1)]


def shuffle_string(text):
    """Return a string with its characters in random order.

    Ask:
        shuffle the characters of a string
        scramble a word
        random permutation of the letters in a text
        jumble the letters of a word randomly

    >>> sorted(shuffle_string("abca"))
    ['a', 'a', 'b', 'c']
    >>> shuffle_string("")
    ''
    """
    return "".join(random.sample(text, len(text)))


def common_prefix(a, b):
    """Return the common prefix of two strings.

    Ask:
        common prefix of two strings
        longest shared beginning of two words
        leading characters that two strings have in common
        how far do two texts agree from the start

    >>> common_prefix("flower", "flow")
    'flow'
    >>> common_prefix("abc", "abd")
    'ab'
    >>> common_prefix("a", "b")
    ''
    """
    length = 0
    while length < min(len(a), len(b)) and a[length] == b[length]:
        length += 1
    return a[:length]


def interleave_strings(a, b):
    """Return two strings interleaved, the rest of the longer at the end.

    Ask:
        interleave two strings
        merge two strings alternately
        take letters from two words in turn, append the rest
        "abc" and "xy" to "axbyc"
        merge strings alternately
        alternate the characters of two strings
        weave two strings together letter by letter

    >>> interleave_strings("abc", "xy")
    'axbyc'
    >>> interleave_strings("", "xy")
    'xy'
    """
    shorter = min(len(a), len(b))
    mixed = "".join(x + y for x, y in zip(a, b))
    return mixed + a[shorter:] + b[shorter:]


def mirror(text):
    """Return a mirrored string: the text followed by its reverse.

    Ask:
        mirror a string
        append the reverse of a string to itself
        make a palindrome by adding the reversed text
        text plus its mirror image
        string followed by its reverse

    >>> mirror("abc")
    'abccba'
    >>> mirror("")
    ''
    """
    return text + text[::-1]


def initials(name):
    """Return the initials of a name.

    Ask:
        initials of a name
        first letters of each word in a name, in capitals
        "ada lovelace" to "A.L."
        get initials with dots from a full name
        return the initials of a name, like J.D.

    >>> initials("ada lovelace")
    'A.L.'
    >>> initials("")
    ''
    """
    return "".join(word[0].upper() + "." for word in name.split())


def acronym(phrase):
    """Return the acronym of a phrase.

    Ask:
        acronym of a phrase
        make an abbreviation from the first letters of the words
        "portable network graphics" to "PNG"
        first letter of each word joined in upper case
        make an acronym from a phrase
        acronym from the first letters of each word
        abbreviation from the initials of words

    >>> acronym("Portable network graphics")
    'PNG'
    >>> acronym("")
    ''
    """
    return "".join(word[0] for word in phrase.split()).upper()
