"""Everyday string and dictionary requests: greetings, suggestions, tables, decryption, checks."""
import difflib
import re
from collections import Counter
from itertools import cycle


def has_unique_values(mapping):
    """Return whether all values of a dictionary are different.

    Ask:
        check if all values of a dictionary are unique
        does every key of a dict have a different value
        are there no repeated values in a dictionary
        test that dict values are distinct
        check if dict values are unique
        no two keys share a value
        do all keys of a dictionary have different values

    >>> has_unique_values({"a": 1, "b": 2})
    True
    >>> has_unique_values({"a": 1, "b": 1})
    False
    """
    return len(set(mapping.values())) == len(mapping)


def all_values_positive(mapping):
    """Return whether all values of a dictionary are greater than zero.

    Ask:
        check if dict values are all positive
        are all numbers in a dictionary above zero
        does every key have a positive value
        test that no value of a dict is zero or negative
        are all values of the dict positive

    >>> all_values_positive({"a": 1, "b": 2})
    True
    >>> all_values_positive({"a": 0})
    False
    """
    return all(value > 0 for value in mapping.values())


def convert_numeric_values(mapping):
    """Return a dictionary with its text values turned into numbers where possible.

    Ask:
        convert string values to numbers when possible
        dict values from strings to int or float if they are numeric
        parse numeric strings in a dictionary, leave the rest as text
        guess number types of the values of a dict

    >>> convert_numeric_values({"a": "1", "b": "2.5", "c": "x", "d": None})
    {'a': 1, 'b': 2.5, 'c': 'x', 'd': None}
    """
    def convert(value):
        for number in (int, float):
            try:
                return number(value)
            except (TypeError, ValueError):
                pass
        return value

    return {
        key: convert(value) if isinstance(value, str) else value
        for key, value in mapping.items()
    }


def add_grade(grades, student, grade):
    """Add a grade to the list of a student in a dictionary and return it.

    Ask:
        add new student to dict of grades
        append a grade to a student's list in a dictionary
        record a mark for a student, new students included
        grade book: store another grade under a name

    >>> add_grade({"Ann": [1]}, "Ann", 2)
    {'Ann': [1, 2]}
    >>> add_grade({}, "Bob", 3)
    {'Bob': [3]}
    """
    grades.setdefault(student, []).append(grade)
    return grades


def add_contact(phone_book, name, number):
    """Add a contact to a phone book dictionary, error if the name is known.

    Ask:
        add contact to phone book
        store a name and phone number in a dict, refuse duplicates
        insert a new entry into a phone book dictionary
        new contact in a dictionary of numbers, ValueError if it exists

    >>> add_contact({}, "Ann", "123")
    {'Ann': '123'}
    >>> add_contact({"Ann": "123"}, "Ann", "9")
    Traceback (most recent call last):
    ValueError: contact exists already: Ann
    """
    if name in phone_book:
        raise ValueError(f"contact exists already: {name}")
    phone_book[name] = number
    return phone_book


def increment_nested(counts, outer, inner):
    """Add one to a counter in a dictionary of dictionaries and return it.

    Ask:
        increment nested counter
        count up counts[a][b], creating missing levels
        two-level counter in a nested dictionary
        increase the count of a pair of keys in a dict of dicts

    >>> increment_nested({"a": {"x": 1}}, "a", "x")
    {'a': {'x': 2}}
    >>> increment_nested({}, "a", "x")
    {'a': {'x': 1}}
    """
    inner_counts = counts.setdefault(outer, {})
    inner_counts[inner] = inner_counts.get(inner, 0) + 1
    return counts


def copy_nested(data):
    """Return a deep copy of nested dictionaries and lists, without the copy module.

    Ask:
        deep copy dict without deepcopy
        recursively copy a nested dictionary by hand
        own implementation of copy.deepcopy for dicts and lists
        duplicate nested data so that changes do not affect the original

    >>> data = {"a": [1, {"b": 2}]}
    >>> copy = copy_nested(data)
    >>> copy["a"][1]["b"] = 9
    >>> data
    {'a': [1, {'b': 2}]}
    """
    if isinstance(data, dict):
        return {key: copy_nested(value) for key, value in data.items()}
    if isinstance(data, list):
        return [copy_nested(item) for item in data]
    return data


def dict_to_query(params):
    """Return a dictionary as key=value pairs joined by &, without escaping.

    Ask:
        dict to string key=value joined by &
        join the items of a dictionary as "a=1&b=2"
        simple query string from a dict without urllib
        concatenate key=value pairs with an ampersand

    >>> dict_to_query({"a": 1, "b": "x"})
    'a=1&b=x'
    >>> dict_to_query({})
    ''
    """
    return "&".join(f"{key}={value}" for key, value in params.items())


def right_join(left, right, key):
    """Return each record of the right list with the fields of its left match.

    Ask:
        right join
        right outer join of two lists of dicts on a key
        all records of the second list, completed from the first by id
        join keeping every row of the right table

    >>> right_join([{"id": 1, "a": 2}], [{"id": 1, "b": 3}, {"id": 5}], "id")
    [{'id': 1, 'a': 2, 'b': 3}, {'id': 5}]
    """
    matches = {record[key]: record for record in left}
    return [{**matches.get(record[key], {}), **record} for record in right]


def print_words(text):
    """Print each word of a text on its own line.

    Ask:
        print each word on a new line
        display the words of a sentence one below the other
        show every word of a string on a separate line
        loop over the words of a text and print them

    >>> print_words("one two")
    one
    two
    """
    for word in text.split():
        print(word)


def index_of_unique_char(text):
    """Return the index of the first character that occurs once, or -1.

    Ask:
        first unique character index
        index of the first non-repeating character, -1 if there is none
        position of the first character that appears only once
        return the index of the first unique letter in a string

    >>> index_of_unique_char("loveleetcode")
    2
    >>> index_of_unique_char("aabb")
    -1
    """
    counts = Counter(text)
    return next((i for i, char in enumerate(text) if counts[char] == 1), -1)


def words_from_letters(words, letters):
    """Return the words that can be written with the given letters, each used once.

    Ask:
        find words that can be formed by characters
        which words of a list can be spelled with a set of letter tiles
        scrabble helper: words possible with my letters
        filter words that can be built from the available letters

    >>> words_from_letters(["cat", "bt", "hat", "tree"], "atach")
    ['cat', 'hat']
    >>> words_from_letters([], "abc")
    []
    """
    available = Counter(letters)
    return [word for word in words if Counter(word) <= available]


def most_words_in_sentence(sentences):
    """Return the largest number of words in one of several sentences.

    Ask:
        maximum number of words in sentences
        most words found in a single sentence of a list
        how many words does the wordiest sentence have
        max word count over a list of sentences

    >>> most_words_in_sentence(["a b", "a b c d", "a"])
    4
    >>> most_words_in_sentence([])
    0
    """
    return max((len(sentence.split()) for sentence in sentences), default=0)


def greet_with_age(name, age):
    """Return a greeting with a name and an age.

    Ask:
        greeting message with name and age
        return "Hello Ann, you are 30 years old"
        f-string greeting from name and age
        welcome sentence for a person with their age

    >>> greet_with_age("Ann", 30)
    'Hello Ann, you are 30 years old.'
    """
    return f"Hello {name}, you are {age} years old."


def formal_name(title, first, last):
    """Return a name with its title, like "Dr. Jane Smith".

    Ask:
        format name with title e.g. Dr. Smith
        join title, first name and last name to a formal name
        full name with title and capital letters
        address a person formally from title, first and last name

    >>> formal_name("dr", "jane", "smith")
    'Dr. Jane Smith'
    """
    return f"{title.rstrip('.').capitalize()}. {first.capitalize()} {last.capitalize()}"


def records_to_text_table(records):
    r"""Return records as an aligned text table with a header.

    Ask:
        convert list of dicts to aligned text table
        format dictionaries as a plain text table with padded columns
        text table with a header from a list of dicts
        line up the fields of records in columns as a string
        format a list of dicts as an aligned text table

    >>> print(records_to_text_table([{"name": "Ann", "age": 5}, {"name": "Bo", "age": 42}]))
    name | age
    Ann  | 5
    Bo   | 42
    >>> records_to_text_table([])
    ''
    """
    if not records:
        return ""
    header = list(records[0])
    rows = [header] + [[str(record[name]) for name in header] for record in records]
    widths = [max(map(len, column)) for column in zip(*rows)]
    return "\n".join(
        " | ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip()
        for row in rows
    )


def suggest_words(word, dictionary, count=3):
    """Return the words of a dictionary that are most like a word.

    Ask:
        suggest corrections for a misspelled word
        spelling suggestions from a list of words
        closest matches for a typo with difflib
        get the n most similar words from a word list
        close matches of a word in a list with difflib

    >>> suggest_words("appel", ["ape", "apple", "peach", "puppy"], 1)
    ['apple']
    >>> suggest_words("zzz", ["apple"])
    []
    """
    return difflib.get_close_matches(word, dictionary, n=count)


def xor_text(text, key):
    """Return the bytes of a text, each XORed with the repeated key.

    Ask:
        xor encrypt string with key
        encrypt a text with a repeating xor key
        xor every character of a string with the key's characters
        simple xor encryption of a text that returns bytes

    >>> xor_text("hi", "k")
    b'\\x03\\x02'
    >>> xor_text(xor_text("secret", "key").decode(), "key")
    b'secret'
    """
    return bytes(a ^ b for a, b in zip(text.encode(), cycle(key.encode())))


def columnar_decrypt(text, key):
    """Return a text decrypted from the columnar transposition with a key word.

    Ask:
        columnar transposition decrypt
        decode a columnar transposition cipher with a keyword
        decipher text that was read column by column in key order
        inverse of columnar transposition encryption

    >>> columnar_decrypt("adceeesvwrior", "zeb")
    'wearediscover'
    >>> columnar_decrypt("abc", "a")
    'abc'
    """
    order = sorted(range(len(key)), key=lambda column: (key[column], column))
    places = [place for column in order for place in range(column, len(text), len(key))]
    result = [""] * len(text)
    for char, place in zip(text, places):
        result[place] = char
    return "".join(result)


def words_of_sentence_lengths(text):
    """Return the lengths of the words of a sentence.

    Ask:
        word lengths of a sentence as list
        return list of word lengths
        list with the number of letters of every word in a string
        length of each word of a text

    >>> words_of_sentence_lengths("one three")
    [3, 5]
    >>> words_of_sentence_lengths("")
    []
    """
    return list(map(len, text.split()))


def uppercase_per_word(text):
    """Return the number of uppercase letters of each word.

    Ask:
        number of uppercase letters in every word
        count the capital letters of each word in a sentence
        list of uppercase counts per word
        how many capitals does each word have

    >>> uppercase_per_word("NASA has iPads")
    [4, 0, 1]
    >>> uppercase_per_word("")
    []
    """
    return [sum(char.isupper() for char in word) for word in text.split()]


def spell_digits(number):
    """Return the digits of a number as words.

    Ask:
        spell out digits of a number
        read a number digit by digit: 205 is "two zero five"
        names of the digits of a number joined by spaces
        say each digit of a phone number in words

    >>> spell_digits(205)
    'two zero five'
    """
    names = "zero one two three four five six seven eight nine".split()
    return " ".join(names[int(digit)] for digit in str(number))


def mask_email_and_digits(text):
    """Return a text with its e-mail addresses and long numbers masked.

    Ask:
        mask personal information
        anonymize a text: hide email addresses and phone or card numbers
        redact emails and numbers of 6 or more digits in a message
        replace personal data in a string by stars

    >>> mask_email_and_digits("mail ann@x.org or 5551234, room 12")
    'mail *** or ***, room 12'
    """
    text = re.sub(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", "***", text)
    return re.sub(r"\d{6,}", "***", text)
