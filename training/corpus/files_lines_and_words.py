"""Counting, filtering, numbering and sorting the lines and words of text files."""
import itertools
import random
import re
from collections import Counter
from collections import deque


def count_lines(path):
    r"""Return the number of lines in a file.

    Ask:
        count the lines in a file
        number of lines of a text file
        how many lines does a file have?
        write a function to count the number of lines in a text file
        line count of a file
        wc -l in python
        count lines in file
        get number of lines in a file
        return the number of lines in a given file
        count the lines in a text file
        count lines in a text file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one\n\nthree")
    >>> count_lines(path)
    3
    >>> _ = path.write_text("")
    >>> count_lines(path)
    0
    """
    with open(path, encoding="utf-8") as file:
        return sum(1 for _ in file)


def count_words(path):
    r"""Return the number of words in a file.

    Ask:
        count the words in a file
        number of words of a text file
        how many words does a text file contain?
        write a python program to count words in a file
        word count of a file
        count the number of words in a text file
        number of words in file
        count words in file
        total words in a text file
        takes a filename and returns the word count
        file word count

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one two\n  three\n\n")
    >>> count_words(path)
    3
    """
    with open(path, encoding="utf-8") as file:
        return sum(len(line.split()) for line in file)


def count_characters(path):
    r"""Return the number of characters in a text file.

    Ask:
        count the characters in a file
        number of characters of a text file
        how many characters are in a text file?
        total character count of a file including newlines
        count characters in a file
        number of characters in a text file
        get character count of file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("né\n o", encoding="utf-8")
    >>> count_characters(path)
    5
    """
    with open(path, encoding="utf-8") as file:
        return len(file.read())


def line_word_char_counts(path):
    r"""Return the numbers of lines, words and characters of a file.

    Ask:
        count lines, words and characters in a text file
        wc command in python
        return line count, word count and character count of a file as a tuple
        how many lines, words and letters are in a file?
        implement the unix wc utility for a file
        takes a filename and returns the number of lines, words and characters
        count number of lines, words and characters in a file
        text file statistics: lines, words, chars
        count words, lines and characters of a file like wc

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one two\n  three\n\n")
    >>> line_word_char_counts(path)
    (3, 3, 17)
    """
    lines = words = characters = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            lines += 1
            words += len(line.split())
            characters += len(line)
    return lines, words, characters


def word_frequencies(path):
    r"""Return how often each word occurs in a file.

    Ask:
        count how often each word occurs in a file
        word frequency of a text file
        read a text file and return a dictionary of word counts
        build a histogram of the words in a file ignoring case
        how do i count word occurrences in a file?
        word frequency counter from a file
        count words in a file and return a dictionary word -> count
        count the frequency of each word in a text file
        frequency of words in file
        count how often each word appears in a text file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("The cat and\nthe dog, the end.")
    >>> counts = word_frequencies(path)
    >>> counts["the"], counts["dog"], counts["bird"]
    (3, 1, 0)
    """
    counts = Counter()
    with open(path, encoding="utf-8") as file:
        for line in file:
            counts.update(re.findall(r"\w+", line.lower()))
    return counts


def most_common_words(path, n=10):
    r"""Return the most frequent words of a file with their counts.

    Ask:
        find the n most common words in a file
        top 10 words of a text file
        return the most frequent words in a text file with their counts
        which words occur most often in a file?
        top 10 most common words in a file
        most common words in file
        most frequent words of a text file
        read a text file and find the most used words

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("b a B.\na b c")
    >>> most_common_words(path, 2)
    [('b', 3), ('a', 2)]
    """
    with open(path, encoding="utf-8") as file:
        words = re.findall(r"\w+", file.read().lower())
    return Counter(words).most_common(n)


def count_word_in_file(path, word):
    r"""Return how often one word occurs in a file.

    Ask:
        count how many times a word appears in a file
        number of occurrences of a specific word in a text file
        how often does the given word occur in a file?
        count a word in a file ignoring case
        count the occurrences of a given word in a file, case insensitive
        count occurrences of a word in a text file
        how many times does the word 'the' appear in a file?
        word count for one word in a file path
        count a specific word in file
        count how often a word occurs in a file case insensitive

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("The cat, the dog.\nThen there was the end")
    >>> count_word_in_file(path, "THE")
    3
    >>> count_word_in_file(path, "bird")
    0
    """
    with open(path, encoding="utf-8") as file:
        words = re.findall(r"\w+", file.read().lower())
    return words.count(word.lower())


def letter_frequencies_in_file(path):
    r"""Return how often each letter occurs in a file.

    Ask:
        count the letters in a file
        letter frequency of a text file
        how often does each letter of the alphabet occur in a file?
        dictionary of letter counts for a text file, case insensitive
        count each letter in a file
        letter frequency in file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("Aha, 1!\nb")
    >>> dict(letter_frequencies_in_file(path))
    {'a': 2, 'h': 1, 'b': 1}
    """
    with open(path, encoding="utf-8") as file:
        return Counter(char for char in file.read().lower() if char.isalpha())


def unique_words(path):
    r"""Return the different words of a file, sorted.

    Ask:
        get the unique words of a text file
        sorted list of distinct words in a file
        all different words that occur in a file, in alphabetical order
        vocabulary of a text file
        find every unique word in a file, ignoring case
        get all unique words from a text file sorted
        unique words in a file
        list of different words in a text file sorted alphabetically

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("The cat\nand the bat.")
    >>> unique_words(path)
    ['and', 'bat', 'cat', 'the']
    """
    with open(path, encoding="utf-8") as file:
        return sorted(set(re.findall(r"\w+", file.read().lower())))


def longest_word_in_file(path):
    r"""Return the longest word of a file.

    Ask:
        find the longest word in a file
        longest word of a text file
        return the word with the most letters in a file
        what is the longest word in a text file?
        longest word in file
        get the longest word from a text file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one three\ntwo seven")
    >>> longest_word_in_file(path)
    'three'
    >>> _ = path.write_text("")
    >>> longest_word_in_file(path)
    ''
    """
    with open(path, encoding="utf-8") as file:
        return max(file.read().split(), key=len, default="")


def longest_line(path):
    r"""Return the longest line of a file.

    Ask:
        find the longest line in a file
        longest line of a text file
        return the line with the most characters in a file
        which line of the file is the longest?
        longest line in file
        find longest line in a text file and return it

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one\nthree\ntwo\nseven\n")
    >>> longest_line(path)
    'three'
    >>> _ = path.write_text("")
    >>> longest_line(path)
    ''
    """
    with open(path, encoding="utf-8") as file:
        return max((line.rstrip("\n") for line in file), key=len, default="")


def first_line(path):
    r"""Return the first line of a file.

    Ask:
        read the first line of a file
        get only the first line of a text file
        return the header line of a file without the newline
        how do i read just one line from a file?
        get first line of file
        read first line from a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one \ntwo\n")
    >>> first_line(path)
    'one '
    >>> _ = path.write_text("")
    >>> first_line(path)
    ''
    """
    with open(path, encoding="utf-8") as file:
        return file.readline().rstrip("\n")


def last_line(path):
    r"""Return the last line of a file.

    Ask:
        read the last line of a file
        get the final line of a text file
        return only the last line of a file without newline
        how do i get the last line of a file?
        get last line of file
        read last line from a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one\ntwo\nthree\n")
    >>> last_line(path)
    'three'
    >>> _ = path.write_text("")
    >>> last_line(path)
    ''
    """
    line = ""
    with open(path, encoding="utf-8") as file:
        for line in file:
            pass
    return line.rstrip("\n")


def head(path, n=10):
    r"""Return the first lines of a file.

    Ask:
        read the first n lines of a file
        head command in python
        get the top n lines of a text file
        return a list of the first few lines of a file
        first 10 lines of a file
        first n lines of file
        get first n lines from a file
        read the top lines of a file
        first 5 lines of a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one\ntwo\nthree\n")
    >>> head(path, 2)
    ['one', 'two']
    >>> head(path)
    ['one', 'two', 'three']
    """
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in itertools.islice(file, n)]


def tail(path, n=10):
    r"""Return the last lines of a file.

    Ask:
        read the last n lines of a file
        tail command in python
        get the bottom n lines of a text file
        return a list of the last few lines of a log file
        last 10 lines of a file
        last n lines of file
        get last n lines from a file
        read the bottom lines of a file
        last 5 lines of a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one\ntwo\nthree\n")
    >>> tail(path, 2)
    ['two', 'three']
    >>> tail(path)
    ['one', 'two', 'three']
    >>> tail(path, 0)
    []
    """
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in deque(file, maxlen=n)]


def read_nth_line(path, n):
    r"""Return the line with a number, counted from 1, or None.

    Ask:
        read a specific line of a file by its number
        get the nth line of a text file
        return line number n of a file, or None if the file is shorter
        how do i read only line 5 of a file?
        read the 5th line of a file
        nth line of file
        get one particular line from a file by line number
        read line n

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one\ntwo\nthree\n")
    >>> read_nth_line(path, 1), read_nth_line(path, 3)
    ('one', 'three')
    >>> read_nth_line(path, 4) is None
    True
    """
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            if number == n:
                return line.rstrip("\n")
    return None


def read_line_range(path, start, end):
    r"""Return the lines start to end of a file, counted from 1.

    Ask:
        read a range of lines from a file
        get the lines between two line numbers of a text file, both included
        return lines start to end of a file as a list
        how do i read lines 10 to 20 of a file?
        get lines between line 5 and 10 of a file
        read lines m to n from a file
        lines from start to end line number of a text file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("1\n2\n3\n4\n5\n")
    >>> read_line_range(path, 2, 4)
    ['2', '3', '4']
    >>> read_line_range(path, 5, 9)
    ['5']
    """
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in itertools.islice(file, start - 1, end)]


def every_other_line(path):
    r"""Return the lines 1, 3, 5 ... of a file.

    Ask:
        read every other line of a file
        get the odd numbered lines of a text file
        return every second line of a file, starting with the first
        skip alternate lines when reading a file
        return every second line of a file
        read alternate lines from file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("1\n2\n3\n4\n5\n")
    >>> every_other_line(path)
    ['1', '3', '5']
    """
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in itertools.islice(file, 0, None, 2)]


def non_empty_lines(path):
    r"""Return the lines of a file that are not blank, stripped.

    Ask:
        read the non-empty lines of a file
        get the lines of a text file without the blank ones
        read a file into a list skipping empty lines
        load lines from a file, strip them and ignore blank lines
        get non empty lines from a file
        read non-blank lines from file into list

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one\n\n  two \n   \nthree")
    >>> non_empty_lines(path)
    ['one', 'two', 'three']
    """
    with open(path, encoding="utf-8") as file:
        return [line.strip() for line in file if line.strip()]


def lines_without_comments(path):
    r"""Return the lines of a file that are neither blank nor comments.

    Ask:
        read a file skipping blank lines and comments
        get the lines of a file that do not start with #
        load a config-like text file, ignoring comment lines and empty lines
        read lines except those that begin with a hash sign
        skip comment lines in a file
        skip lines starting with # when reading a file
        read a file ignoring comments and empty lines

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("# head\none\n\n  # more\n two # kept\n")
    >>> lines_without_comments(path)
    ['one', 'two # kept']
    """
    lines = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.strip()
            if line and not line.startswith("#"):
                lines.append(line)
    return lines


def count_empty_lines(path):
    r"""Return the number of blank lines of a file.

    Ask:
        count the blank lines in a file
        number of empty lines of a text file
        how many lines of a file are empty?
        count lines in a file that contain only whitespace

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one\n\n  \ntwo")
    >>> count_empty_lines(path)
    2
    """
    with open(path, encoding="utf-8") as file:
        return sum(not line.strip() for line in file)


def lines_containing(path, text):
    r"""Return the lines of a file that contain a text.

    Ask:
        get the lines of a file that contain a word
        filter the lines of a text file by a substring
        find all lines in a file with the given text
        grep a fixed string in a file
        which lines of a file contain a keyword?
        find lines containing a word in a file
        get all lines in a file with a keyword
        search for a word in a file and return matching lines
        return lines from a file that contain a substring

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("red car\nblue car\nred bus\n")
    >>> lines_containing(path, "red")
    ['red car', 'red bus']
    >>> lines_containing(path, "green")
    []
    """
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file if text in line]


def grep(pattern, path):
    r"""Return the numbered lines of a file that match a pattern.

    Ask:
        implement grep in python
        search a file for a regular expression and return line numbers and lines
        find lines matching a regex in a file with their line numbers
        grep -n: list of (line number, line) for a pattern in a file
        search a file with a regex and return line numbers with matching lines
        find regex matches in a file with line numbers
        grep a file for a pattern with line numbers
        find lines matching a pattern (grep)

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("red car\nblue car\nrad bus\n")
    >>> grep("r[ae]d", path)
    [(1, 'red car'), (3, 'rad bus')]
    """
    matches = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            if re.search(pattern, line):
                matches.append((number, line.rstrip("\n")))
    return matches


def line_numbers_of(path, text):
    r"""Return the numbers of the lines that contain a text.

    Ask:
        find the line numbers where a word occurs in a file
        on which lines of a file does a string appear?
        list of line numbers containing a given text
        return the positions of lines with a keyword, counting from 1
        find all line numbers containing a word in a file
        line numbers where a string appears in a text file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("red car\nblue car\nred bus\n")
    >>> line_numbers_of(path, "red")
    [1, 3]
    """
    with open(path, encoding="utf-8") as file:
        return [number for number, line in enumerate(file, start=1) if text in line]


def print_numbered_lines(path):
    r"""Print a file with line numbers.

    Ask:
        print a file with line numbers
        display the lines of a text file, each with its number in front
        number the lines of a file when printing it
        cat -n in python
        show a file's lines prefixed by 1, 2, 3
        open a file and print each line with its line number
        print lines of a file with numbers
        print line number and line for every line in a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one\ntwo\n")
    >>> print_numbered_lines(path)
    1: one
    2: two
    """
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            print(f"{number}: {line}", end="")


def add_line_numbers(source, destination):
    r"""Write a copy of a file with numbered lines.

    Ask:
        write a copy of a file with line numbers added
        add line numbers to a text file and save it as a new file
        create a numbered version of a file
        prefix each line of a file with its number and write the result to another file
        add line numbers to a file and save as a new file
        number the lines of a text file and write them to another file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> source, copy = pathlib.Path(tmp.name, "a.txt"), pathlib.Path(tmp.name, "b.txt")
    >>> _ = source.write_text("one\ntwo\n")
    >>> add_line_numbers(source, copy)
    >>> copy.read_text()
    '1 one\n2 two\n'
    """
    with open(source, encoding="utf-8") as infile, open(destination, "w", encoding="utf-8") as out:
        for number, line in enumerate(infile, start=1):
            out.write(f"{number} {line}")


def delete_line(path, number):
    r"""Delete one line of a file, counted from 1.

    Ask:
        delete a specific line from a file
        remove line number n of a text file
        drop one line of a file by its line number
        how do i delete the nth line in a file?
        delete a line from a file given its line number
        remove the nth line from a file
        delete line by number

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one\ntwo\nthree\n")
    >>> delete_line(path, 2)
    >>> path.read_text()
    'one\nthree\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    del lines[number - 1]
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(lines)


def insert_line(path, number, text):
    r"""Insert a line into a file before a line number, counted from 1.

    Ask:
        insert a line into a file at a given line number
        add a line in the middle of a text file
        put new text at line n of a file
        how do i insert a line at a specific position in a file?
        insert text at a given line number in a file
        insert a line at position n in a text file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one\nthree\n")
    >>> insert_line(path, 2, "two")
    >>> path.read_text()
    'one\ntwo\nthree\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    lines.insert(number - 1, text + "\n")
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(lines)


def replace_line(path, number, text):
    r"""Replace one line of a file, counted from 1.

    Ask:
        replace a specific line in a file
        overwrite line number n of a text file with new text
        change one line of a file given its line number
        how do i edit a particular line in a file?
        replace the nth line of a file
        change line n in a file
        edit a specific line in a text file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one\ntwo\nthree\n")
    >>> replace_line(path, 2, "2")
    >>> path.read_text()
    'one\n2\nthree\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    lines[number - 1] = text + "\n"
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(lines)


def remove_lines_containing(path, text):
    r"""Remove the lines of a file that contain a text.

    Ask:
        remove all lines containing a word from a file
        delete the lines of a text file that contain a given string
        drop matching lines from a file in place
        how do i delete lines with a certain text from a file?
        delete lines containing a keyword
        remove every line of a file that has a certain string
        delete matching lines from a text file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("red car\nblue car\nred bus\n")
    >>> remove_lines_containing(path, "red")
    >>> path.read_text()
    'blue car\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = [line for line in file if text not in line]
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(lines)


def remove_blank_lines(path):
    r"""Remove the blank lines of a file.

    Ask:
        remove blank lines from a file
        delete all empty lines of a text file
        strip the empty lines out of a file in place
        clean a file of lines that are only whitespace
        remove empty lines from a text file
        remove all blank lines from file in place
        delete blank lines in a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one\n\n  two\n \n")
    >>> remove_blank_lines(path)
    >>> path.read_text()
    'one\n  two\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = [line for line in file if line.strip()]
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(lines)


def remove_duplicate_lines(path):
    r"""Remove repeated lines of a file, keeping the first of each.

    Ask:
        remove duplicate lines from a file
        deduplicate the lines of a text file, keeping the order
        delete repeated lines in a file
        keep only the first occurrence of each line in a file
        uniq lines of a file without sorting
        remove duplicates from a text file
        remove duplicate lines in file
        dedupe a text file
        delete duplicated lines from a file in place, keep order
        remove duplicate lines from a file keeping order

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("b\na\nb\nc\na\n")
    >>> remove_duplicate_lines(path)
    >>> path.read_text()
    'b\na\nc\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = dict.fromkeys(file)
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(lines)


def duplicate_lines(path):
    r"""Return the lines that occur more than once in a file.

    Ask:
        find duplicate lines in a file
        which lines occur more than once in a text file?
        list the repeated lines of a file
        return lines of a file that are not unique
        find duplicate lines in a text file
        list lines that appear more than once in a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("b\na\nb\nc\na\nb\n")
    >>> duplicate_lines(path)
    ['b', 'a']
    """
    with open(path, encoding="utf-8") as file:
        counts = Counter(line.rstrip("\n") for line in file)
    return [line for line, count in counts.items() if count > 1]


def sort_file(path):
    r"""Sort the lines of a file.

    Ask:
        sort the lines of a file alphabetically
        sort a text file in place
        rewrite a file with its lines in sorted order
        how do i sort the lines in a text file?
        put the lines of a file into alphabetical order
        sort file contents
        sort lines in a file
        sort the lines in a text file alphabetically and save
        sort a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("pear\napple\nfig")
    >>> sort_file(path)
    >>> path.read_text()
    'apple\nfig\npear\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = sorted(file.read().splitlines())
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in lines)


def lines_reversed(path):
    r"""Return the lines of a file, last one first.

    Ask:
        read a file in reverse order
        get the lines of a text file from last to first
        tac in python
        reverse the order of lines of a file
        return a file's lines backwards
        read a file backwards
        read file backwards line by line
        lines of file in reverse order as a list
        read lines from the end of a file to the start
        read a file and return lines in reverse

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one\ntwo\nthree\n")
    >>> lines_reversed(path)
    ['three', 'two', 'one']
    """
    with open(path, encoding="utf-8") as file:
        return file.read().splitlines()[::-1]


def random_line(path):
    r"""Return a random line of a file.

    Ask:
        pick a random line from a file
        read a random line of a text file
        choose one line of a file at random
        random quote from a file with one quote per line
        get a random line from a file
        read words from a file and return a random word
        random word from a word list file
        hangman: pick a random word from a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one\ntwo\nthree\n")
    >>> {random_line(path) for _ in range(200)} == {"one", "two", "three"}
    True
    """
    with open(path, encoding="utf-8") as file:
        return random.choice(file.read().splitlines())


def common_lines(path1, path2):
    r"""Return the lines that two files share, in the order of the first.

    Ask:
        find the lines that two files have in common
        common lines of two text files
        which lines occur in both files?
        intersection of the lines of two files
        lines common to two files
        find common lines between two files
        which lines are in both text files

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> one, two = pathlib.Path(tmp.name, "1"), pathlib.Path(tmp.name, "2")
    >>> _ = one.write_text("c\nb\na\n"), two.write_text("a\nc\nd")
    >>> common_lines(one, two)
    ['c', 'a']
    """
    with open(path1, encoding="utf-8") as file1, open(path2, encoding="utf-8") as file2:
        others = set(file2.read().splitlines())
        return [line for line in file1.read().splitlines() if line in others]


def lines_only_in_first(path1, path2):
    r"""Return the lines of one file that another file does not have.

    Ask:
        find lines that are in one file but not in another
        lines of the first file missing from the second file
        difference of the lines of two text files
        which lines of file a do not occur in file b?

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> one, two = pathlib.Path(tmp.name, "1"), pathlib.Path(tmp.name, "2")
    >>> _ = one.write_text("c\nb\na\n"), two.write_text("a\nd")
    >>> lines_only_in_first(one, two)
    ['c', 'b']
    """
    with open(path2, encoding="utf-8") as file:
        others = set(file.read().splitlines())
    with open(path1, encoding="utf-8") as file:
        return [line for line in file.read().splitlines() if line not in others]


def differing_lines(path1, path2):
    r"""Return the line numbers where two files differ, with both lines.

    Ask:
        compare two files line by line
        list the lines where two text files differ with their line numbers
        show differences between two files as (number, line1, line2)
        find which line numbers of two files are different
        compare two files and return the lines that differ
        differing lines of two files with numbers
        find lines that differ between two text files
        compare two files line by line and return the differences
        compare two text files and print differing lines with numbers

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> one, two = pathlib.Path(tmp.name, "1"), pathlib.Path(tmp.name, "2")
    >>> _ = one.write_text("a\nb\n"), two.write_text("a\nB\nc\n")
    >>> differing_lines(one, two)
    [(2, 'b', 'B'), (3, None, 'c')]
    """
    with open(path1, encoding="utf-8") as file1, open(path2, encoding="utf-8") as file2:
        pairs = itertools.zip_longest(file1.read().splitlines(), file2.read().splitlines())
        return [(n, a, b) for n, (a, b) in enumerate(pairs, start=1) if a != b]


def interleave_files(path1, path2, destination):
    r"""Write the lines of two files alternately into a third one.

    Ask:
        combine two files line by line alternately
        interleave the lines of two text files into a new file
        write each line of the first file followed by the matching line of the second
        merge two files by alternating their lines
        merge two files line by line
        write lines of two files alternately to a third

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> one, two, out = (pathlib.Path(tmp.name, name) for name in "123")
    >>> _ = one.write_text("a\nb\n"), two.write_text("1\n2\n3\n")
    >>> interleave_files(one, two, out)
    >>> out.read_text()
    'a\n1\nb\n2\n3\n'
    """
    with open(path1, encoding="utf-8") as file1, open(path2, encoding="utf-8") as file2:
        pairs = list(itertools.zip_longest(file1, file2, fillvalue=""))
    with open(destination, "w", encoding="utf-8") as out:
        for first, second in pairs:
            out.write(first + second)


def batches_of_lines(path, size):
    r"""Yield lists of lines of a file.

    Ask:
        read a file in batches of n lines
        yield groups of lines from a large file
        process a big text file n lines at a time
        generator that returns chunks of lines of a file
        yield batches of lines from a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("1\n2\n3\n")
    >>> list(batches_of_lines(path, 2))
    [['1', '2'], ['3']]
    """
    with open(path, encoding="utf-8") as file:
        while batch := [line.rstrip("\n") for line in itertools.islice(file, size)]:
            yield batch


def read_words(path):
    r"""Return the words of a file.

    Ask:
        read a file word by word into a list
        get a list of all the words in a text file
        split the contents of a file into words
        load every word of a file separated by whitespace
        read words from a text file
        all words of a file as a list
        split file into words

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one two\n  three\n")
    >>> read_words(path)
    ['one', 'two', 'three']
    """
    with open(path, encoding="utf-8") as file:
        return file.read().split()


def read_paragraphs(path):
    r"""Return the blocks of a file that blank lines part.

    Ask:
        read the paragraphs of a text file
        split a file at blank lines into blocks
        get groups of lines of a file separated by empty lines
        read a file and return its paragraphs as strings
        split text file by blank lines

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one\ntwo\n\n\n  \nthree\n")
    >>> read_paragraphs(path)
    ['one\ntwo', 'three']
    """
    with open(path, encoding="utf-8") as file:
        blocks = re.split(r"\n\s*\n", file.read())
    return [block.strip() for block in blocks if block.strip()]


def average_line_length(path):
    r"""Return the mean number of characters per line of a file.

    Ask:
        average line length of a text file
        compute the mean number of characters per line in a file
        how long are the lines of a file on average?
        average length of the lines in a file, without the newline
        average line length in a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("one\n\nabcdef\n")
    >>> average_line_length(path)
    3.0
    >>> _ = path.write_text("")
    >>> average_line_length(path)
    0.0
    """
    with open(path, encoding="utf-8") as file:
        lengths = [len(line.rstrip("\n")) for line in file]
    return sum(lengths) / len(lengths) if lengths else 0.0


def read_column(path, index, separator=None):
    r"""Return one column of a text file.

    Ask:
        get one column of a whitespace separated text file
        read the nth field of each line in a file
        extract a column from a text file, given its index and the separator
        awk print column in python
        read the second column of a text file
        read nth column from a space separated file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("ann 30\nbob   41\n\n")
    >>> read_column(path, 1)
    ['30', '41']
    >>> _ = path.write_text("a:b c:d\n")
    >>> read_column(path, 1, ":")
    ['b c']
    """
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n").split(separator)[index] for line in file if line.strip()]


def text_between_markers(path, start, end):
    r"""Return the lines of a file between two marker lines.

    Ask:
        get the lines between two markers in a file
        read the part of a text file between a start line and an end line
        extract the section of a file from BEGIN to END, without the markers
        return lines after a start marker and before an end marker
        get lines between two marker lines in a file
        extract lines between start and end markers from a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("x\nBEGIN\none\ntwo\nEND\ny\n")
    >>> text_between_markers(path, "BEGIN", "END")
    ['one', 'two']
    >>> text_between_markers(path, "START", "END")
    []
    """
    section = []
    inside = False
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line == start:
                inside = True
            elif line == end:
                inside = False
            elif inside:
                section.append(line)
    return section


def tab_to_spaces(path, width=4):
    r"""Replace the tabs of a file by spaces.

    Ask:
        convert tabs to spaces in a file
        replace each tab in a text file with spaces
        expand the tabs of a source file to 4 spaces
        untabify a file in place
        replace tabs with spaces in a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text("\tx\n\t\ty\n")
    >>> tab_to_spaces(path)
    >>> path.read_text()
    '    x\n        y\n'
    """
    with open(path, encoding="utf-8") as file:
        text = file.read()
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.expandtabs(width))


def strip_trailing_whitespace(path):
    r"""Remove the spaces at the line ends of a file.

    Ask:
        remove trailing whitespace from every line of a file
        strip trailing spaces in a text file
        clean up the line ends of a source file in place
        delete blanks and tabs at the end of each line of a file
        remove trailing whitespace from a file
        strip trailing whitespace from all lines in a file
        strip trailing whitespace from every line of a file

    >>> import pathlib, tempfile
    >>> tmp = tempfile.TemporaryDirectory()
    >>> path = pathlib.Path(tmp.name, "a.txt")
    >>> _ = path.write_text(" one  \ntwo\t\n")
    >>> strip_trailing_whitespace(path)
    >>> path.read_text()
    ' one\ntwo\n'
    """
    with open(path, encoding="utf-8") as file:
        lines = [line.rstrip() for line in file]
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in lines)
