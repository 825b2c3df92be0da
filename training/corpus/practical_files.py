"""Practical requests about text files: counting, filtering and replacing words and lines."""
import re
from collections import Counter


def count_vowels_in_file(path):
    r"""Count the vowels in a file.

    Ask:
        count vowels in a text file
        count the number of vowels in a file
        how many vowels does a file contain?
        function that opens a file and returns its vowel count
        total of a, e, i, o and u characters in a text file, upper or lower case

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("Apple\nsky Up\n")
    >>> count_vowels_in_file(path)
    3
    >>> _ = path.write_text("")
    >>> count_vowels_in_file(path)
    0
    """
    with open(path, encoding="utf-8") as file:
        return sum(char in "aeiou" for char in file.read().lower())


def count_vowels_and_consonants(path):
    r"""Count the vowels and consonants in a file.

    Ask:
        count vowels and consonants in a text file
        number of vowels and of consonants in a file
        read a file and return how many vowels and how many consonants it has
        how many consonants and vowels are in a file?
        vowel and consonant count of a text file as a tuple

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("Apple, 12\nsky Ü\n")
    >>> count_vowels_and_consonants(path)
    (2, 7)
    >>> _ = path.write_text("")
    >>> count_vowels_and_consonants(path)
    (0, 0)
    """
    with open(path, encoding="utf-8") as file:
        letters = [char for char in file.read().lower() if char.isalpha()]
    vowels = sum(char in "aeiou" for char in letters)
    return vowels, len(letters) - vowels


def count_case_in_file(path):
    r"""Count the uppercase and lowercase letters in a file.

    Ask:
        count uppercase and lowercase letters in a file
        how many capital and small letters are in a text file?
        number of upper case and lower case characters of a file
        read a text file and count its capital letters and its small letters
        upper and lower case letter totals of a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("Ab 1\nCDe\n")
    >>> count_case_in_file(path)
    (3, 2)
    >>> _ = path.write_text("")
    >>> count_case_in_file(path)
    (0, 0)
    """
    with open(path, encoding="utf-8") as file:
        text = file.read()
    return sum(map(str.isupper, text)), sum(map(str.islower, text))


def count_digits_in_file(path):
    r"""Count the digits in a file.

    Ask:
        count digits in a file
        how many digits does a text file contain?
        number of numeric characters in a file
        count the number of digit characters of a text file
        read a file and return how many of its characters are digits

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a1b22\n3\n")
    >>> count_digits_in_file(path)
    4
    >>> _ = path.write_text("none")
    >>> count_digits_in_file(path)
    0
    """
    with open(path, encoding="utf-8") as file:
        return sum(char.isdigit() for char in file.read())


def count_character_in_file(path, char):
    r"""Count how often one character occurs in a file.

    Ask:
        count a specific character in a file
        how many times does a character appear in a text file?
        number of occurrences of a letter in a file
        count occurrences of a given char in a file
        count commas in a file, character as a parameter

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a,b,c\n,\n")
    >>> count_character_in_file(path, ",")
    3
    >>> count_character_in_file(path, "x")
    0
    """
    with open(path, encoding="utf-8") as file:
        return sum(line.count(char) for line in file)


def character_frequencies(path):
    r"""Count every character of a file.

    Ask:
        count frequency of each character in a file
        character frequency of a text file
        dictionary of how often each character occurs in a file
        how many times does every character appear in a file?
        read a file and return a dict of char counts

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("aab\nb a\n")
    >>> character_frequencies(path) == {"a": 3, "b": 2, " ": 1, "\n": 2}
    True
    >>> _ = path.write_text("")
    >>> character_frequencies(path)
    {}
    """
    with open(path, encoding="utf-8") as file:
        return dict(Counter(file.read()))


def count_lines_starting_with(path, prefix):
    r"""Count the lines of a file that start with a text.

    Ask:
        count lines starting with a given letter in a file
        how many lines of a file begin with a prefix?
        number of lines in a text file that start with a certain character
        count the lines that do begin with A in a text file, letter as a parameter
        count lines in file beginning with a given word

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("apple\nBob\nant\n\n")
    >>> count_lines_starting_with(path, "a")
    2
    >>> count_lines_starting_with(path, "z")
    0
    """
    with open(path, encoding="utf-8") as file:
        return sum(line.startswith(prefix) for line in file)


def lines_starting_with(path, prefix):
    r"""Return the lines of a file that start with a text.

    Ask:
        get lines starting with a prefix from a file
        read the lines of a file that begin with a certain word
        filter the lines of a text file by how they start
        which lines of a file start with the given string?
        list of all lines in a file beginning with a letter

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("apple\nBob\nant\n")
    >>> lines_starting_with(path, "a")
    ['apple', 'ant']
    >>> lines_starting_with(path, "b")
    []
    """
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file if line.startswith(prefix)]


def lines_ending_with(path, suffix):
    r"""Return the lines of a file that end with a text.

    Ask:
        get lines ending with a given word from a file
        lines of a file that end with a suffix
        filter the lines of a text file by their ending
        which lines of a file end in the given string?
        read only lines in a file whose last characters match

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("the end\nend it\nto end\n")
    >>> lines_ending_with(path, "end")
    ['the end', 'to end']
    >>> lines_ending_with(path, "x")
    []
    """
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    return [line for line in lines if line.endswith(suffix)]


def lines_matching(path, pattern):
    r"""Return the lines of a file that match a regular expression.

    Ask:
        get all lines of a file that match a regex
        filter lines in a text file with a regular expression
        lines of a file matching a pattern
        read a file and keep only the lines where a regex is found
        grep lines with a regex from a file path
        filter lines of a file by pattern

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a1\nbb\nc22\n")
    >>> lines_matching(path, r"\d")
    ['a1', 'c22']
    >>> lines_matching(path, r"^b+$")
    ['bb']
    >>> lines_matching(path, "z")
    []
    """
    regex = re.compile(pattern)
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file if regex.search(line)]


def lines_without(path, text):
    r"""Return the lines of a file that do not contain a text.

    Ask:
        get the lines of a file that do not contain a word
        lines of a text file without a given string
        read a file and leave out lines that contain some text
        grep -v in python
        exclude lines with a keyword when reading a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("ok\nbad one\nfine\n")
    >>> lines_without(path, "bad")
    ['ok', 'fine']
    >>> lines_without(path, "zzz")
    ['ok', 'bad one', 'fine']
    """
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file if text not in line]


def count_lines_containing(path, text):
    r"""Count the lines of a file that contain a text.

    Ask:
        count how many lines contain the word
        number of lines in a file that contain a given string
        count lines with a keyword in a text file
        how many lines of a file have the text in them?
        grep -c in python
        number of lines containing a given word

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("red blue red\nblue\nRed\n")
    >>> count_lines_containing(path, "red")
    1
    >>> count_lines_containing(path, "blue")
    2
    >>> count_lines_containing(path, "x")
    0
    """
    with open(path, encoding="utf-8") as file:
        return sum(text in line for line in file)


def count_text_in_file(path, text):
    r"""Count how often a text occurs in a file.

    Ask:
        count occurrences of a string in a file
        how many times does a substring appear in a text file?
        number of times a phrase occurs in a file
        count how often some text is found in a file, case sensitive
        substring count of a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("to be or\nnot to be\ntobe\n")
    >>> count_text_in_file(path, "to")
    3
    >>> count_text_in_file(path, "To")
    0
    """
    with open(path, encoding="utf-8") as file:
        return file.read().count(text)


def regex_replace_in_file(path, pattern, replacement):
    r"""Replace everything in a file that matches a regular expression.

    Ask:
        replace text in a file using regex
        regex search and replace in a file
        substitute a pattern in a file on disk
        sed s/pattern/replacement/g on a file
        edit a file in place with re.sub
        find and replace by regular expression in a text file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("v1 and v22\n")
    >>> regex_replace_in_file(path, r"v(\d+)", r"<\1>")
    >>> path.read_text()
    '<1> and <22>\n'
    """
    with open(path, encoding="utf-8") as file:
        content = file.read()
    with open(path, "w", encoding="utf-8") as file:
        file.write(re.sub(pattern, replacement, content))


def replace_many_in_file(path, replacements):
    r"""Replace several texts in a file.

    Ask:
        replace multiple words in a file using a dictionary
        make several find and replace changes in a file
        substitute many strings in a text file, mapping of old to new
        given a dict of replacements, apply all of them to a file
        fill in placeholders of a file on disk from a dict

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("Dear NAME, from CITY. NAME!\n")
    >>> replace_many_in_file(path, {"NAME": "Ann", "CITY": "Rome"})
    >>> path.read_text()
    'Dear Ann, from Rome. Ann!\n'
    """
    with open(path, encoding="utf-8") as file:
        content = file.read()
    for old, new in replacements.items():
        content = content.replace(old, new)
    with open(path, "w", encoding="utf-8") as file:
        file.write(content)


def copy_with_replacement(source, destination, old, new):
    r"""Copy a file with a text replaced.

    Ask:
        replace a word in a file and save the result to another file
        read a file, replace text and write it to a new file
        copy a text file substituting one string by another
        write a modified copy of a file where old is replaced by new
        find and replace from input file to output file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a cat, a cat\n")
    >>> target = pathlib.Path(tmp.name, "b.txt")
    >>> copy_with_replacement(path, target, "cat", "dog")
    >>> target.read_text(), path.read_text()
    ('a dog, a dog\n', 'a cat, a cat\n')
    """
    with open(source, encoding="utf-8") as infile:
        content = infile.read()
    with open(destination, "w", encoding="utf-8") as outfile:
        outfile.write(content.replace(old, new))


def read_key_values(path):
    r"""Read a file of key=value lines into a dictionary.

    Ask:
        read a file and return a dict from key=value lines
        parse a properties file into a dictionary
        load key=value pairs from a text file
        file with name=value on each line to dict
        read a simple config file with lines like key = value
        parse config file of key=value, ignoring blank lines and # comments
        read a config file of key = value lines into a dict

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("# set\nhost = local\n\nurl=a=b\n")
    >>> read_key_values(path)
    {'host': 'local', 'url': 'a=b'}
    >>> _ = path.write_text("")
    >>> read_key_values(path)
    {}
    """
    values = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.strip()
            if not line or line.startswith("#") or "=" not in line:
                continue
            key, value = line.split("=", 1)
            values[key.strip()] = value.strip()
    return values


def read_colon_file(path):
    r"""Read a file of key: value lines into a dictionary.

    Ask:
        read a file into a dictionary, key and value separated by a colon
        parse a text file with lines like key: value into a dict
        file with a name: number on each line to a dictionary
        load a dictionary from a text file of colon separated pairs
        build a dict from a file, split each line on the colon
        read a file into a dict split on the first colon

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("name: Ann\n\ntime: 10:30\n")
    >>> read_colon_file(path)
    {'name': 'Ann', 'time': '10:30'}
    """
    values = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            key, separator, value = line.partition(":")
            if separator:
                values[key.strip()] = value.strip()
    return values


def read_word_pairs(path):
    r"""Read a file with two words on each line into a dictionary.

    Ask:
        read a text file with two columns into a dictionary
        each line of the file has a key and a value separated by a space, make a dict
        load a dict from a file with the first word as key and the rest as value
        build a dictionary from a whitespace separated file
        file of word pairs to dictionary

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one eins\n\nbig  sehr gross\n")
    >>> read_word_pairs(path)
    {'one': 'eins', 'big': 'sehr gross'}
    """
    pairs = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip():
                key, value = line.split(maxsplit=1)
                pairs[key] = value.strip()
    return pairs


def write_dict(path, data):
    r"""Write a dictionary to a text file.

    Ask:
        write a dictionary to a text file, one key value pair per line
        save a dict to a txt file as key=value lines
        how do i write a dict to a file in plain text?
        dump the items of a dictionary into a text file, each on its own line
        store dict entries line by line in a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> write_dict(path, {"a": 1, "b": "x"})
    >>> path.read_text()
    'a=1\nb=x\n'
    >>> write_dict(path, {})
    >>> path.read_text()
    ''
    """
    with open(path, "w", encoding="utf-8") as file:
        for key, value in data.items():
            file.write(f"{key}={value}\n")


def write_numbers(path, numbers):
    r"""Write numbers to a file, one per line.

    Ask:
        write a list of numbers to a file
        save numbers in a text file, one on each line
        store a list of integers in a text file
        write ints to a file line by line
        how do i save a list of floats to a txt file?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> write_numbers(path, [3, -1, 2.5])
    >>> path.read_text()
    '3\n-1\n2.5\n'
    >>> write_numbers(path, [])
    >>> path.read_text()
    ''
    """
    with open(path, "w", encoding="utf-8") as file:
        for number in numbers:
            file.write(f"{number}\n")


def write_range(path, n):
    r"""Write the numbers from 1 to n to a file.

    Ask:
        write numbers 1 to n to a file
        create a file with the integers from 1 up to n, one per line
        save the first n natural numbers in a text file
        fill a text file with the numbers 1 to 100, limit as a parameter

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> write_range(path, 3)
    >>> path.read_text()
    '1\n2\n3\n'
    >>> write_range(path, 0)
    >>> path.read_text()
    ''
    """
    with open(path, "w", encoding="utf-8") as file:
        for number in range(1, n + 1):
            file.write(f"{number}\n")


def write_tuples(path, rows):
    r"""Write tuples to a file, one per line.

    Ask:
        write a list of tuples to a file
        save tuples in a text file, values separated by commas
        each tuple of a list as one line of a text file
        dump records given as tuples to a txt file
        how do i store a list of tuples in a plain text file?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> write_tuples(path, [("Ann", 30), ("Bob", 4)])
    >>> path.read_text()
    'Ann,30\nBob,4\n'
    """
    with open(path, "w", encoding="utf-8") as file:
        for row in rows:
            file.write(",".join(map(str, row)) + "\n")


def read_capitalized(path):
    r"""Read a file with every word capitalized.

    Ask:
        read a file and capitalize the first letter of each word
        title case the contents of a text file
        return the text of a file with each word starting with a capital
        capitalise every word in a file and return the text

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("hello  big\nworld's end\n")
    >>> read_capitalized(path)
    "Hello  Big\nWorld's End\n"
    """
    with open(path, encoding="utf-8") as file:
        return re.sub(r"\S+", lambda match: match[0].capitalize(), file.read())


def read_lines_mirrored(path):
    r"""Return the lines of a file, each reversed.

    Ask:
        reverse each line of a file
        read a file and return every line spelled backwards
        lines of a text file with their characters reversed
        flip the characters of every line in a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("abc\nde f\n")
    >>> read_lines_mirrored(path)
    ['cba', 'f ed']
    """
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n")[::-1] for line in file]


def reversed_contents(path):
    r"""Return the contents of a file backwards.

    Ask:
        reverse the contents of a file
        read a text file and return its text reversed
        file contents backwards, character by character
        return the characters of a file in reverse order
        reverse a text file's content

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("ab\nc")
    >>> reversed_contents(path)
    'c\nba'
    """
    with open(path, encoding="utf-8") as file:
        return file.read()[::-1]


def reverse_file_lines(path):
    r"""Reverse the order of the lines of a file in place.

    Ask:
        reverse the order of lines in a file and save it
        flip a text file so that the last line comes first
        rewrite a file with its lines in reverse order
        write the lines of a file back in opposite order
        turn a file upside down

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb\nc")
    >>> reverse_file_lines(path)
    >>> path.read_text()
    'c\nb\na\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in reversed(lines))


def copy_long_lines(source, destination, n):
    r"""Copy the lines of a file that are longer than n characters.

    Ask:
        copy lines longer than n characters to another file
        write only the long lines of a file to a new file
        filter a text file by line length into another file
        keep lines with more than n characters when copying a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("four\nfives\nsix\nlonger")
    >>> target = pathlib.Path(tmp.name, "b.txt")
    >>> copy_long_lines(path, target, 4)
    >>> target.read_text()
    'fives\nlonger'
    """
    with open(source, encoding="utf-8") as file, open(destination, "w", encoding="utf-8") as copy:
        for line in file:
            if len(line.rstrip("\n")) > n:
                copy.write(line)


def copy_lines_containing(source, destination, text):
    r"""Copy the lines of a file that contain a text to another file.

    Ask:
        copy lines containing a word to another file
        write the matching lines of a file to a new file
        extract lines with a keyword from one file into another
        filter a text file: save lines that contain a string elsewhere
        read a file and write only the lines with a given text to an output file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("ok\nerror 1\nfine\nerror 2\n")
    >>> target = pathlib.Path(tmp.name, "b.txt")
    >>> copy_lines_containing(path, target, "error")
    >>> target.read_text()
    'error 1\nerror 2\n'
    """
    with open(source, encoding="utf-8") as file, open(destination, "w", encoding="utf-8") as copy:
        for line in file:
            if text in line:
                copy.write(line)


def lines_longer_than(path, n):
    r"""Return the lines of a file that are longer than n characters.

    Ask:
        get lines longer than n characters from a file
        which lines of a file have more than 80 characters, limit as a parameter?
        find too long lines in a text file
        lines of a file exceeding a length
        read a file and return its long lines

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("four\nfives\nsix\n")
    >>> lines_longer_than(path, 4)
    ['fives']
    >>> lines_longer_than(path, 5)
    []
    """
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    return [line for line in lines if len(line) > n]


def shortest_line(path):
    r"""Return the shortest line of a file.

    Ask:
        get the shortest line in a file
        shortest line of a text file
        find the line with the fewest characters in a file
        which line of the file is the shortest?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("long one\nab\nabc\nxy\n")
    >>> shortest_line(path)
    'ab'
    >>> _ = path.write_text("")
    >>> shortest_line(path)
    ''
    """
    with open(path, encoding="utf-8") as file:
        return min((line.rstrip("\n") for line in file), key=len, default="")


def line_with_most_words(path):
    r"""Return the line of a file with the most words.

    Ask:
        find the line with the most words in a file
        line of a text file that has the greatest number of words
        which line of a file contains most words?
        wordiest line of a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a-long-single-word-here\none two three\ntwo words\n")
    >>> line_with_most_words(path)
    'one two three'
    >>> _ = path.write_text("")
    >>> line_with_most_words(path)
    ''
    """
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    return max(lines, key=lambda line: len(line.split()), default="")


def long_words_in_file(path, n):
    r"""Return the words of a file that are longer than n characters.

    Ask:
        get words longer than n characters from a file
        find long words in a text file
        read a file and return all words with more than n letters
        words in a file whose length is greater than n
        get words longer than n characters in a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one three\nseven it\n")
    >>> long_words_in_file(path, 3)
    ['three', 'seven']
    >>> long_words_in_file(path, 5)
    []
    """
    with open(path, encoding="utf-8") as file:
        return [word for word in file.read().split() if len(word) > n]


def words_of_length_in_file(path, n):
    r"""Return the words of a file that have exactly n characters.

    Ask:
        find words of length n in a file
        get all the words with exactly n letters from a text file
        five letter words of a word list file, length as a parameter
        filter the words in a file by their length
        wordle words: read a word file, keep words of a given length

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one three\ntwo\nseven\n")
    >>> words_of_length_in_file(path, 3)
    ['one', 'two']
    >>> words_of_length_in_file(path, 9)
    []
    """
    with open(path, encoding="utf-8") as file:
        return [word for word in file.read().split() if len(word) == n]


def longest_words_in_file(path):
    r"""Return all the longest words of a file.

    Ask:
        find the longest words in a text file
        list every word of a file that has the maximum length
        all words as long as the longest one in a file
        longest words of a file, ties included

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a three\nseven it\n")
    >>> longest_words_in_file(path)
    ['three', 'seven']
    >>> _ = path.write_text("")
    >>> longest_words_in_file(path)
    []
    """
    with open(path, encoding="utf-8") as file:
        words = file.read().split()
    longest = max(map(len, words), default=0)
    return [word for word in words if len(word) == longest]


def sorted_words_in_file(path):
    r"""Return the words of a file in alphabetical order.

    Ask:
        read words from a file and sort them alphabetically
        sorted list of the words in a text file
        words of a file in alphabetical order
        sort all the words of a file
        load a word list from a file and return it sorted

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("pear Apple\nfig pear\n")
    >>> sorted_words_in_file(path)
    ['Apple', 'fig', 'pear', 'pear']
    """
    with open(path, encoding="utf-8") as file:
        return sorted(file.read().split(), key=str.lower)


def count_unique_words_in_file(path):
    r"""Count the different words of a file.

    Ask:
        count unique words in a file
        how many different words does a text file contain?
        number of distinct words of a file
        size of the vocabulary of a text file
        read a file and return how many unique words are in it, ignoring case

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("The cat, the dog.\nCAT\n")
    >>> count_unique_words_in_file(path)
    3
    >>> _ = path.write_text("")
    >>> count_unique_words_in_file(path)
    0
    """
    with open(path, encoding="utf-8") as file:
        return len(set(re.findall(r"\w+", file.read().lower())))


def nth_word_in_file(path, n):
    r"""Return the nth word of a file.

    Ask:
        get the nth word of a text file
        read only word number n from a file
        return the word at a given position in a file, counting from 1
        which word comes at place n of a file? None if it is too short

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one two\nthree\n")
    >>> nth_word_in_file(path, 3), nth_word_in_file(path, 1)
    ('three', 'one')
    >>> nth_word_in_file(path, 4) is None
    True
    """
    with open(path, encoding="utf-8") as file:
        words = file.read().split()
    return words[n - 1] if 1 <= n <= len(words) else None


def word_in_list_file(path, word):
    r"""Tell whether a word stands in a word list file.

    Ask:
        check if a word is in a dictionary file
        look up a word in a word list file with one word per line
        does the word list on disk contain this word?
        spell check a single word against a file of words, ignoring case
        is the username in a text file with one name per line?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("Apple\npear\n")
    >>> word_in_list_file(path, "apple"), word_in_list_file(path, "app")
    (True, False)
    """
    with open(path, encoding="utf-8") as file:
        return any(line.strip().lower() == word.lower() for line in file)


def misspelled_words(path, text):
    r"""Return the words of a text that are missing in a word list file.

    Ask:
        spell checker: words of a text that are not in a dictionary file
        find misspelled words using a word list file
        which words of a sentence are unknown, given a file of known words?
        check the spelling of a text against a dictionary file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("the\ncat\nsat\n")
    >>> misspelled_words(path, "The ct sat, caat!")
    ['ct', 'caat']
    >>> misspelled_words(path, "")
    []
    """
    with open(path, encoding="utf-8") as file:
        known = {line.strip().lower() for line in file}
    return [word for word in re.findall(r"[\w']+", text) if word.lower() not in known]


def read_set(path):
    r"""Read the lines of a file into a set.

    Ask:
        read a file into a set
        load stopwords from a file into a set
        set of the lines of a text file
        load a blocklist file, one entry per line, as a set
        unique lines of a file as a set, whitespace stripped and blanks skipped
        read allowed words from a txt file into a set

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("the\nof \n\nthe\n")
    >>> sorted(read_set(path))
    ['of', 'the']
    >>> _ = path.write_text("")
    >>> read_set(path)
    set()
    """
    with open(path, encoding="utf-8") as file:
        return {line.strip() for line in file if line.strip()}


def read_stripped_lines(path):
    r"""Read the lines of a file with whitespace stripped.

    Ask:
        read a text file and return a list of lines stripped of whitespace
        list of stripped lines of a file
        read lines from a file and strip spaces on both sides
        trim every line of a file while reading it into a list
        load lines without leading and trailing whitespace from a file path

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("  a \n\nb\t\n")
    >>> read_stripped_lines(path)
    ['a', '', 'b']
    """
    with open(path, encoding="utf-8") as file:
        return [line.strip() for line in file]


def read_as_one_line(path):
    r"""Read a file into one string without newlines.

    Ask:
        read a file to a string without newlines
        file contents as a single line
        read a multi-line file and join its lines with a space
        get the text of a file in one line
        join all lines of a file into a single string

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one\ntwo three\n")
    >>> read_as_one_line(path)
    'one two three'
    >>> _ = path.write_text("")
    >>> read_as_one_line(path)
    ''
    """
    with open(path, encoding="utf-8") as file:
        return " ".join(file.read().splitlines())


def remove_newlines_from_file(path):
    r"""Remove all line breaks from a file.

    Ask:
        remove newline characters from a file
        delete all line breaks of a text file in place
        put a whole file on one line and save it
        strip every newline out of a file on disk

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("a\nb\n\nc\n")
    >>> remove_newlines_from_file(path)
    >>> path.read_text()
    'abc'
    """
    with open(path, encoding="utf-8") as file:
        content = file.read()
    with open(path, "w", encoding="utf-8") as file:
        file.write(content.replace("\n", ""))
