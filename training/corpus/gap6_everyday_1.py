"""Everyday requests that combine two wishes: strings, numbers, lists and dates."""
import random
import re
import string
from collections import Counter
from datetime import date, datetime, timedelta


def longest_word_with_length(text):
    """Return the longest word of a text together with its length.

    Ask:
        find the longest word in a sentence and its length
        longest word in a string and its length as a tuple
        return the longest word and how many letters it has
        function that gives (word, length) for the longest word of a text
        get longest word plus its length
        what is the longest word in the sentence and how long is it?

    >>> longest_word_with_length("a quick, brown fox")
    ('quick', 5)
    >>> longest_word_with_length("")
    ('', 0)
    """
    word = max(re.findall(r"\w+", text), key=len, default="")
    return word, len(word)


def indices_of_two_largest(numbers):
    """Return the indices of the two largest numbers, largest first.

    Ask:
        return the indices of the two largest numbers
        positions of the two biggest values in a list
        find indexes of the top two elements of an array
        where are the largest and the second largest number of a list?
        indices of the two highest values

    >>> indices_of_two_largest([4, 9, 1, 7])
    [1, 3]
    >>> indices_of_two_largest([5, 5, 2])
    [0, 1]
    >>> indices_of_two_largest([3])
    [0]
    """
    return sorted(range(len(numbers)), key=lambda i: numbers[i], reverse=True)[:2]


def lower_with_underscores(text):
    """Return a text in lowercase with underscores for its spaces.

    Ask:
        replace spaces with underscores and lowercase
        lowercase a string and replace spaces with underscores
        turn "My Column Name" into "my_column_name"
        make a column name: lower case, underscores instead of blanks
        convert a title to a lowercase name with underscores
        sentence to snake case

    >>> lower_with_underscores("My Column Name")
    'my_column_name'
    >>> lower_with_underscores(" Total  Price ")
    'total_price'
    """
    return "_".join(text.lower().split())


def add_days_to_string(text, days):
    """Return a YYYY-MM-DD date some days later, as text again.

    Ask:
        add days to a date string
        add n days to a date given as a yyyy-mm-dd string
        take a date string and a number of days and return the new date as a string
        date string plus n days
        shift an iso date text by some days
        given "2024-01-30" and 5 return "2024-02-04"

    >>> add_days_to_string("2024-02-28", 2)
    '2024-03-01'
    >>> add_days_to_string("2024-01-01", -1)
    '2023-12-31'
    """
    return (date.fromisoformat(text) + timedelta(days=days)).isoformat()


def roll_dice_sum(n, sides=6):
    """Return the sum of n rolled dice.

    Ask:
        roll n dice and return the sum
        total of rolling several dice
        throw n dice and add up the eyes
        sum of n random dice rolls
        function that rolls a number of dice and returns their total

    >>> {roll_dice_sum(2) for _ in range(2000)} == set(range(2, 13))
    True
    >>> roll_dice_sum(3, sides=1), roll_dice_sum(0)
    (3, 0)
    """
    return sum(random.randint(1, sides) for _ in range(n))


def sorted_unique_words(text):
    """Return the different words of a text in alphabetical order, lowercased.

    Ask:
        list of unique words in a text sorted alphabetically
        get the distinct words of a string in alphabetical order
        unique words of a sentence, sorted
        all different words in the text as a sorted list, case-insensitive
        vocabulary of a text as a sorted list

    >>> sorted_unique_words("The cat and the dog.")
    ['and', 'cat', 'dog', 'the']
    >>> sorted_unique_words("")
    []
    """
    return sorted(set(re.findall(r"\w+", text.lower())))


def unique_descending(items):
    """Return the distinct values of a list, largest first.

    Ask:
        get unique values of a list sorted descending
        remove duplicates and sort in descending order
        distinct numbers from highest to lowest
        dedupe a list and sort it in reverse
        unique elements of an array, biggest first

    >>> unique_descending([3, 1, 3, 2])
    [3, 2, 1]
    >>> unique_descending([])
    []
    """
    return sorted(set(items), reverse=True)


def vowels_last(text):
    """Move the vowels of a string to its end, keeping the order otherwise.

    Ask:
        move all vowels to the end of the string
        put the vowels of a word after its consonants
        shift vowels to the back of a text
        consonants first, then the vowels, in their old order
        rearrange a string so that vowels come last

    >>> vowels_last("banana")
    'bnnaaa'
    >>> vowels_last("Orange tea")
    'rng tOaeea'
    """
    return "".join(sorted(text, key=lambda char: char.lower() in "aeiou"))


def count_character_kinds(text):
    """Count the uppercase letters, lowercase letters and digits of a string.

    Ask:
        count uppercase letters, lowercase letters and digits in a string
        dict with the number of upper case, lower case and digit characters
        how many capitals, small letters and numbers are in the text?
        count upper, lower and digits
        return counts of uppercase, lowercase and numeric characters

    >>> count_character_kinds("Ab3 cD4!5")
    {'upper': 2, 'lower': 2, 'digits': 3}
    >>> count_character_kinds("")
    {'upper': 0, 'lower': 0, 'digits': 0}
    """
    return {
        "upper": sum(char.isupper() for char in text),
        "lower": sum(char.islower() for char in text),
        "digits": sum(char.isdigit() for char in text),
    }


def greet_by_hour(name, hour):
    """Return a greeting with a name that fits the hour of the day.

    Ask:
        greet the user by name and time of day
        greeting with name: good morning, good afternoon or good evening depending on the hour
        say good morning, afternoon or evening to a person
        function greet(name, hour) that depends on the time of day
        return "Good morning, Ann!" before noon and so on

    >>> greet_by_hour("Ann", 11), greet_by_hour("Ann", 12)
    ('Good morning, Ann!', 'Good afternoon, Ann!')
    >>> greet_by_hour("Bob", 17), greet_by_hour("Bob", 18)
    ('Good afternoon, Bob!', 'Good evening, Bob!')
    """
    if hour < 12:
        part = "morning"
    elif hour < 18:
        part = "afternoon"
    else:
        part = "evening"
    return f"Good {part}, {name}!"


def chars_without_spaces(text):
    """Return the characters of a string as a list, without white space.

    Ask:
        string to list of characters without spaces
        list the characters of a string, skipping blanks
        split a text into single letters and leave out the spaces
        characters of a sentence except whitespace as a list
        make a list of all non-space characters

    >>> chars_without_spaces("a b c")
    ['a', 'b', 'c']
    >>> chars_without_spaces(" \\t")
    []
    """
    return [char for char in text if not char.isspace()]


def caesar_cipher(text, shift, decrypt=False):
    """Encrypt or decrypt a text with the Caesar cipher.

    Ask:
        caesar cipher encrypt and decrypt
        simple caesar cipher encrypt and decrypt
        one function that encrypts and decrypts with a caesar shift
        caesar cipher with a decrypt flag
        encode or decode a message by shifting letters, depending on a mode

    >>> caesar_cipher("Hello, xyz!", 3)
    'Khoor, abc!'
    >>> caesar_cipher("Khoor, abc!", 3, decrypt=True)
    'Hello, xyz!'
    """
    if decrypt:
        shift = -shift
    result = ""
    for char in text:
        if char in string.ascii_letters:
            start = ord("a") if char.islower() else ord("A")
            char = chr((ord(char) - start + shift) % 26 + start)
        result += char
    return result


def vowel_percentage(text):
    """Return the percentage of the letters of a text that are vowels.

    Ask:
        percentage of vowels in a string
        what percent of the letters are vowels
        share of vowels among the letters of a text in percent
        compute vowel percentage
        how many percent of a word are vowels?

    >>> vowel_percentage("Anna!")
    50.0
    >>> vowel_percentage("123")
    0
    """
    letters = [char for char in text.lower() if char.isalpha()]
    if not letters:
        return 0
    return 100 * sum(char in "aeiou" for char in letters) / len(letters)


def uppercase_percentage(text):
    """Return the percentage of the letters of a text that are uppercase.

    Ask:
        percentage of uppercase letters
        what percent of the letters are capitals
        how many percent of a text are written in upper case?
        share of capital letters in percent
        compute the percentage of upper case letters in a string

    >>> uppercase_percentage("ABc d!")
    50.0
    >>> uppercase_percentage("")
    0
    """
    letters = [char for char in text if char.isalpha()]
    if not letters:
        return 0
    return 100 * sum(char.isupper() for char in letters) / len(letters)


def word_counts_sorted(text):
    """Return the word counts of a text as a dictionary, most frequent first.

    Ask:
        count words in a sentence case-insensitively and return dict sorted by count
        word frequency sorted from most to least common
        dictionary of word counts in descending order of count
        how often does each word occur, sorted by frequency
        word histogram of a text ordered by count

    >>> word_counts_sorted("b a B c a b")
    {'b': 3, 'a': 2, 'c': 1}
    >>> word_counts_sorted("")
    {}
    """
    return dict(Counter(re.findall(r"\w+", text.lower())).most_common())


def ends_with_vowel(text):
    """Tell whether a string ends with a vowel.

    Ask:
        check if string ends with a vowel
        is the last letter of the word a vowel?
        does a word end in a, e, i, o or u
        true if the final character is a vowel
        function that tests for a vowel at the end

    >>> ends_with_vowel("Casa"), ends_with_vowel("MENU"), ends_with_vowel("tree house s")
    (True, True, False)
    >>> ends_with_vowel("")
    False
    """
    return text.lower().endswith(tuple("aeiou"))


def fit_text(text, length, fill=" "):
    """Return a text cut or filled up to exactly the given length.

    Ask:
        make a string exactly n characters long by cutting or padding
        force a string to a fixed width
        truncate or pad a text to length n
        fixed-width field: cut what is too long, fill what is too short
        pad string with spaces to n characters or cut it

    >>> fit_text("abc", 5), fit_text("abcdef", 4), fit_text("a", 3, "-")
    ('abc  ', 'abcd', 'a--')
    """
    return text[:length].ljust(length, fill)


def longest_palindrome_word(text):
    """Return the longest word of a text that is a palindrome, or an empty string.

    Ask:
        longest word that is a palindrome
        find the longest palindromic word of a sentence
        which is the longest word that reads the same backwards?
        get the biggest palindrome among the words of a text
        longest palindrome word in a string of words

    >>> longest_palindrome_word("Anna sees the racecar today")
    'racecar'
    >>> longest_palindrome_word("Anna ran"), longest_palindrome_word("no words")
    ('Anna', '')
    """
    words = [word for word in text.split() if word.lower() == word.lower()[::-1]]
    return max(words, key=len, default="")


def random_letters(n):
    """Return a string of n random lowercase letters.

    Ask:
        generate n random letters
        string of n random lowercase letters
        random lower case word of a given length
        n letters chosen at random
        make a random string with only small letters

    >>> letters = random_letters(200)
    >>> len(letters), letters.isalpha() and letters.islower(), len(set(letters)) > 10
    (200, True, True)
    >>> random_letters(0)
    ''
    """
    return "".join(random.choices(string.ascii_lowercase, k=n))


def random_username(adjectives, nouns):
    """Return a random user name of an adjective, a noun and two digits.

    Ask:
        random username
        generate a random user name from lists of adjectives and nouns
        username generator with adjective, noun and number
        make a funny random nickname
        function that creates a random user name like happyfox42

    >>> random_username(["happy"], ["fox"])[:8]
    'happyfox'
    >>> all(10 <= int(random_username(["a"], ["b"])[2:]) <= 99 for _ in range(200))
    True
    """
    return f"{random.choice(adjectives)}{random.choice(nouns)}{random.randint(10, 99)}"


def letter_percentages(text):
    """Return how many percent of the letters of a text each letter makes up.

    Ask:
        letter frequency as percentages
        percentage of each letter in a text
        dict from letter to its share in percent, ignoring case
        relative letter frequencies of a string in percent
        how many percent of the letters is each letter?

    >>> letter_percentages("Aab c")
    {'a': 50.0, 'b': 25.0, 'c': 25.0}
    >>> letter_percentages("1 2")
    {}
    """
    letters = [char for char in text.lower() if char.isalpha()]
    return {char: 100 * count / len(letters) for char, count in Counter(letters).items()}


def duration_to_minutes(text):
    """Return the minutes of a duration such as "1h 30m".

    Ask:
        parse time "1h 30m" to minutes
        convert a duration string like 2h15m to minutes
        "1h 30m" to 90
        hours and minutes in a text to total minutes
        turn "45m" or "2h" into a number of minutes

    >>> duration_to_minutes("1h 30m"), duration_to_minutes("2h"), duration_to_minutes("45m")
    (90, 120, 45)
    >>> duration_to_minutes("2h15m")
    135
    """
    hours = re.search(r"(\d+)\s*h", text)
    minutes = re.search(r"(\d+)\s*m", text)
    return (int(hours[1]) * 60 if hours else 0) + (int(minutes[1]) if minutes else 0)


def iso_to_dotted_date(text):
    """Return a YYYY-MM-DD date as DD.MM.YYYY.

    Ask:
        convert date format from yyyy-mm-dd to dd.mm.yyyy
        reformat an iso date string as dd.mm.yyyy
        "2024-03-05" to "05.03.2024"
        change an iso date to the german format
        iso date text with dots, day first

    >>> iso_to_dotted_date("2024-03-05")
    '05.03.2024'
    >>> iso_to_dotted_date("2024-02-30")
    Traceback (most recent call last):
        ...
    ValueError: day is out of range for month
    """
    return datetime.strptime(text, "%Y-%m-%d").strftime("%d.%m.%Y")


def weekday_from_number(number):
    """Return the name of a weekday, 0 is Monday.

    Ask:
        weekday number to name
        name of the weekday from its number with monday as 0
        0 to Monday, 6 to Sunday
        convert a number from 0 to 6 to the day of the week
        day name for a python weekday number

    >>> weekday_from_number(0), weekday_from_number(6)
    ('Monday', 'Sunday')
    """
    names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return names[number]


def variance_and_deviation(numbers):
    """Return the population variance and standard deviation of numbers.

    Ask:
        variance and standard deviation
        compute both the variance and the standard deviation of a list
        return variance and stdev as a tuple
        variance and std of a list without libraries
        spread of a list of numbers: variance and its square root

    >>> variance_and_deviation([2, 4, 4, 4, 5, 5, 7, 9])
    (4.0, 2.0)
    >>> variance_and_deviation([3])
    (0.0, 0.0)
    """
    mean = sum(numbers) / len(numbers)
    variance = sum((number - mean) ** 2 for number in numbers) / len(numbers)
    return variance, variance ** 0.5


def sort_by_two_keys(records, first, second):
    """Return a list of dictionaries sorted by one key, ties by another.

    Ask:
        sort list of dicts by two keys
        sort records by one field and then by a second one
        order dictionaries by key1, ties by key2
        sort a list of dictionaries by last name and then first name
        multi-key sort of a list of dicts

    >>> people = [{"n": "b", "a": 1}, {"n": "a", "a": 2}, {"n": "a", "a": 1}]
    >>> sort_by_two_keys(people, "n", "a")
    [{'n': 'a', 'a': 1}, {'n': 'a', 'a': 2}, {'n': 'b', 'a': 1}]
    """
    return sorted(records, key=lambda record: (record[first], record[second]))


def sort_by_second_desc_first(pairs):
    """Return (text, number) pairs by number, highest first, ties by text.

    Ask:
        sort tuples by second item descending then first ascending
        sort (name, score) pairs by score from high to low and by name if equal
        order pairs by number descending, ties alphabetically
        sort list of tuples by second desc, first asc
        ranking of (name, points), equal points in alphabetical order

    >>> sort_by_second_desc_first([("b", 2), ("a", 2), ("c", 5)])
    [('c', 5), ('a', 2), ('b', 2)]
    """
    return sorted(pairs, key=lambda pair: (-pair[1], pair[0]))


def rotate_right_in_place(items, k):
    """Rotate a list to the right by k positions in place.

    Ask:
        rotate a list to the right by k in place
        rotate array right by k steps, modifying the list itself
        in-place right rotation of a list
        shift the elements of a list k places to the right, wrapping around, in place
        rotate nums by k without returning a new list

    >>> numbers = [1, 2, 3, 4, 5]
    >>> rotate_right_in_place(numbers, 7)
    >>> numbers
    [4, 5, 1, 2, 3]
    >>> empty = []
    >>> rotate_right_in_place(empty, 2)
    """
    if items:
        k %= len(items)
        items[:] = items[-k:] + items[:-k] if k else items
